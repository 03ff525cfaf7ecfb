import Domain
import Foundation
import Testing
import Weergave

@Suite("De tijdlijn als SVG")
struct TijdlijnbeeldSVGTests {
    private func svg(besloten: Bool = true, omgekeerd: Bool = false) throws -> String {
        try Proefconsultatie.dossier(besloten: besloten, omgekeerd: omgekeerd).beeld().svg
    }

    @Test("dezelfde bytes, waar de gebeurtenissen ook staan")
    func bytes() throws {
        #expect(Array(try svg().utf8) == Array(try svg(omgekeerd: true).utf8))
        #expect(try svg() != svg(besloten: false))
    }

    @Test("titel en omschrijving voor wie niet ziet, met elk oordeel en elke termijn")
    func schermlezer() throws {
        let svg = try svg()
        #expect(svg.contains("role=\"img\" lang=\"nl\" aria-labelledby=\"titel omschrijving\""))
        #expect(svg.contains("<title id=\"titel\">Consultatie BD-1 &lt;&amp;&gt;</title>"))
        let omschrijving = try #require(
            svg.split(separator: "\n").first { $0.hasPrefix("<desc id=\"omschrijving\">") })
        for deel in [
            "Op 14 april 2026: hoofdbesluit.", "tijdig geconsulteerd; gevraagd op 2 februari 2026",
            "te laat; gevraagd op 20 april 2026",
            "Zuiderzeewijk: slechts geïnformeerd; geen vraag om",
            "te korte termijn; gevraagd op 2 maart 2026",
        ] {
            #expect(omschrijving.contains(deel), "\(deel)")
        }
    }

    @Test("wat te laat, te kort, niet bewezen of afwezig is heeft een vorm en woorden, geen kleur")
    func vorm() throws {
        let svg = try svg()
        for woord in [
            "8: te laat", "3: te korte termijn", "4: niet bewezen", "geen vraag om advies",
            ">betwist</text>", ">te laat</text>", "besluit 14 april 2026", "tijdig geconsulteerd",
        ] {
            #expect(svg.contains(woord), "\(woord)")
        }
        for vulling in ["url(#schuin)", "url(#stip)", "#888", "stroke-dasharray"] {
            #expect(svg.contains(vulling), "\(vulling)")
        }
        let kleuren = Set(svg.matches(of: /#[0-9a-f]{3,6}"/).map { String($0.output.dropLast()) })
        #expect(kleuren == ["#000", "#fff", "#888", "#bbb"])
        // Nothing is fetched: the only address is that of the name space.
        #expect(svg.matches(of: /https?:/).count == 1 && !svg.contains("<style"))
    }

    @Test("alles blijft binnen het blad, en namen worden gevouwen")
    func blad() throws {
        let svg = try svg()
        let hoogte = try #require(svg.firstMatch(of: /height="(\d+)" viewBox/))
        let grens = try #require(Int(hoogte.output.1))
        for treffer in svg.matches(of: /\ x="(-?\d+)" y="(-?\d+)"/) {
            let (x, y) = (try #require(Int(treffer.output.1)), try #require(Int(treffer.output.2)))
            #expect((0...1_000).contains(x) && (0...grens).contains(y), "\(treffer.output.0)")
        }
        #expect(svg.contains(">Wijkraad met een naam die langer</text>"))
    }

    @Test("een leeg dossier, een zonder wijkraad en een van eeuwen zijn ook een tekening")
    func randen() throws {
        func beeld(_ dagen: [String], _ raden: [String]) throws -> String {
            try Consultatiedossier(
                kenmerk: "x", niveau: .raadplegen,
                wijkraden: raden.map { BetrokkenWijkraad(code: $0) }, norm: Consultatienorm(),
                gebeurtenissen: dagen.map {
                    try Proefconsultatie.feit($0, .besluitGenomen, $0, v: "9000-01-01")
                }
            ).beeld().svg
        }
        #expect(try beeld([], []).hasSuffix("</svg>\n"))
        #expect(try beeld([], ["A"]).contains("lopend"))
        let eeuwen = try beeld(["1600-01-01", "8999-12-31"], ["A"])
        #expect(eeuwen.matches(of: /font-size="11">\d{4}</).count <= 12)
        #expect(try ontleed([eeuwen, beeld([], []), beeld([], ["A"])]) == "3 goed")
    }

    @Test("geldige XML voor een andere lezer, met namen zoals zij waren")
    func ontleden() throws {
        let antwoord = try ontleed([svg(), svg(besloten: false)])
        #expect(antwoord.hasPrefix("2 goed"))
    }

    /// What Python's XML parser makes of drawings; `3 goed` where there is no Python to ask.
    private func ontleed(_ tekeningen: [String]) throws -> String {
        guard
            let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
                .first(where: FileManager.default.isExecutableFile)
        else { return "\(tekeningen.count) goed" }
        let map = FileManager.default.temporaryDirectory
            .appending(path: "tijdlijn-\(UInt64.random(in: .min ... .max))")
        try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: map) }
        for (nummer, tekening) in tekeningen.enumerated() {
            try Data(tekening.utf8).write(to: map.appending(path: "\(nummer).svg"))
        }
        let proces = Process()
        proces.executableURL = URL(fileURLWithPath: python)
        proces.arguments = [
            "-I", "-c",
            """
            import pathlib, sys, xml.etree.ElementTree as X
            n = '{http://www.w3.org/2000/svg}'
            goed = 0
            for f in sorted(pathlib.Path(sys.argv[1]).iterdir()):
                w = X.parse(f).getroot()
                ids = [e.get('id') for e in w.iter() if e.get('id')]
                assert w.tag == n + 'svg' and w[0].tag == n + 'title' and w[1].tag == n + 'desc'
                assert len(ids) == len(set(ids)) and all(e.tag.startswith(n) for e in w.iter())
                assert all(i in ids for i in w.get('aria-labelledby').split())
                t = ' '.join(w.itertext())
                assert 'BD-1' not in t or '<b>"Atol" & \\'wijk\\'</b>' in t
                goed += 1
            print(goed, 'goed', end='')
            """, map.path,
        ]
        let uit = Pipe()
        proces.standardOutput = uit
        try proces.run()
        let antwoord = try uit.fileHandleForReading.readToEnd()
        proces.waitUntilExit()
        #expect(proces.terminationStatus == 0)
        return String(decoding: antwoord ?? Data(), as: UTF8.self)
    }
}
