import Foundation
import Testing

@testable import Commands

@Suite("Een bestand met aanvragen langs de opdrachtregel")
struct InvoerTests {
    static let als = ["--als", "wijkcoordinator:Wijkpost"]

    static func invoeren(_ bestand: String, _ rest: String...) -> [String] {
        ["aanvraag", "invoeren", "--bestand", bestand] + rest + als
    }

    static func voorbeeld(_ naam: String) throws -> String {
        try Proefloop.wortel() + "/sql/gegevens/voorbeelden/\(naam)"
    }

    static func lees(_ pad: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: pad)), as: UTF8.self)
    }

    @Test("de voorbeelden uit de handleiding gaan erin, en komen er als tabel weer uit")
    func voorbeelden() async throws {
        try await Proefkantoor.met { griffie in
            let proef = try await griffie(
                Self.invoeren(try Self.voorbeeld("aanvragen.csv"), "--dry-run"),
                geeft: .nietGevonden)
            #expect(proef.fout.contains("bij een proef wordt niemand aangemeld"))
            let machine = try await griffie(
                Self.invoeren(try Self.voorbeeld("aanvragen.csv"), "--tabel"), geeft: .gereed)
            #expect(machine.uit.contains("Nu ingevoerd"))
            #expect(machine.fout.contains("Volgende stap: griffie aanvraag exporteren --jaar 2026"))
            let rekenblad = try await griffie(
                Self.invoeren(
                    try Self.voorbeeld("aanvragen-rekenblad.csv"), "--profiel", "rekenblad",
                    "--json"), geeft: .gereed)
            #expect(rekenblad.uit.contains("\"ingevoerd\": 2"))
            #expect(rekenblad.uit.contains("\"regels\": 2"))
            let weer = try await griffie(
                Self.invoeren(try Self.voorbeeld("aanvragen.csv"), "--json"), geeft: .gereed)
            #expect(weer.uit.contains("\"eerderIngevoerd\": 3"))
            #expect(weer.uit.contains("\"ingevoerd\": 0"))

            let tabel = try await griffie(["aanvraag", "exporteren"], geeft: .gereed)
            let regels = tabel.uit.split(separator: "\r\n").map(String.init)
            #expect(regels.count == 6)
            #expect(regels[0].hasPrefix("kenmerk,fase,wijk,wijknaam,jaar,aanvrager,"))
            #expect(
                regels.contains {
                    $0.contains(
                        "stichting,Taalcafé,\"Elke week een avond, met koffie en "
                            + "\"\"praatkaarten\"\"\""
                            + ",maatschappelijke_activering,85050,8,"
                            + "organisatie:8:60:avonden voorbereiden | kennis:2:?:taallessen,"
                            + "2026-03-02,2026-04-28,,,,")
                })
            let map = try Proefmap()
            let naar = map.pad + "/2026.csv"
            let uit = ["aanvraag", "exporteren", "--profiel", "rekenblad", "--naar", naar]
            let geschreven = try await griffie(uit, geeft: .gereed)
            #expect(geschreven.fout.contains("met 5 aanvragen van 2026"))
            let blad = try Self.lees(naar)
            #expect(blad.utf8.starts(with: "\u{FEFF}kenmerk;fase;".utf8))
            // A title that begins with a plus would be a formula.
            #expect(blad.contains(";'+veilig;"))
            #expect(blad.contains(";\"1.050,50\";12;"))
            let bestaat = try await griffie(uit, geeft: .nietBereikbaar)
            #expect(bestaat.fout.contains("bestaat al"))
            #expect(try Self.lees(naar) == blad)
            let leeg = try await griffie(
                ["aanvraag", "exporteren", "--jaar", "2027"], geeft: .gereed)
            #expect(leeg.uit.split(separator: "\r\n").count == 1)
            try await griffie(["controleer"], geeft: .gereed)
        }
    }

    @Test("foute regels: niets erin, of de goede erin en de foute terug, te verbeteren")
    func fouteRegels() async throws {
        try await Proefkantoor.met { griffie in
            let map = try Proefmap()
            let goed = try Self.lees(try Self.voorbeeld("aanvragen.csv"))
            let bestand = try map.schrijf(
                "mis.csv",
                goed + "Zuid,A,informele_groep,T,O,fysiek_beheer,1,,\n"
                    + "Centrum,A,groep,,O,fysiek_beheer,x,,\n")
            let (verslag, terug) = (map.pad + "/fouten.csv", map.pad + "/terug.csv")
            let niets = try await griffie(
                Self.invoeren(bestand, "--verslag", verslag), geeft: .ongeldigeInvoer)
            #expect(
                niets.fout.contains(
                    "regel 6, wijk: er is geen budget voor 'Zuid' in 2026; er zijn budgetten voor "
                        + "Centrum [GEEN_BUDGET]"))
            #expect(niets.fout.contains("2 regels zijn fout; er is nu niets ingevoerd."))
            #expect(niets.fout.contains("alle fouten staan in \(verslag)"))
            let regels = try Self.lees(verslag).split(separator: "\r\n").map(String.init)
            #expect(regels.count == 5)
            #expect(regels[0] == "regel,veld,code,uitleg")
            #expect(regels[3].hasPrefix("7,titel,VERPLICHT,"))
            let leeg = try await griffie(["aanvraag", "lijst", "--csv"], geeft: .gereed)
            #expect(leeg.uit.split(separator: "\r\n").count == 1)

            let deels = try await griffie(
                Self.invoeren(bestand, "--goede-regels", "--terug", terug, "--json"),
                geeft: .gereed)
            #expect(deels.uit.contains("\"ingevoerd\": 3"))
            #expect(deels.uit.contains("\"fout\": 2"))
            #expect(deels.uit.contains("\"code\": \"GEEN_BUDGET\""))
            let kop = goed.prefix { $0 != "\n" }
            #expect(
                try Self.lees(terug)
                    == "\(kop)\nZuid,A,informele_groep,T,O,fysiek_beheer,1,,\n"
                    + "Centrum,A,groep,,O,fysiek_beheer,x,,\n")
            let rechten = try FileManager.default.attributesOfItem(atPath: terug)
            #expect(rechten[.posixPermissions] as? Int == 0o600)
            let verbeterd = try Self.lees(terug).replacing("Zuid", with: "Centrum")
                .replacing("groep,,O,fysiek_beheer,x", with: "stichting,Boom,O,fysiek_beheer,100")
                .replacing("informele_stichting", with: "informele_groep")
            let rest = try await griffie(
                Self.invoeren("-", "--json"), geeft: .gereed, invoer: Array(verbeterd.utf8))
            #expect(rest.uit.contains("\"ingevoerd\": 2"))
            try await griffie(["controleer"], geeft: .gereed)
        }
    }

    @Test("bij een proef wordt alles gelezen en niets vastgelegd")
    func proef() async throws {
        try await Proefkantoor.met { griffie in
            let bestand = try Self.voorbeeld("aanvragen.csv")
            let (map, kop) = (try Proefmap(), try Self.lees(bestand).prefix { $0 != "\n" })
            // Makes the wijkpost known, and takes in nothing.
            let leeg = try map.schrijf("leeg.csv", kop + "\n")
            try await griffie(Self.invoeren(leeg), geeft: .gereed)
            let voor = try await griffie.stand()
            let proef = try await griffie(
                Self.invoeren(bestand, "--dry-run", "--json"), geeft: .gereed)
            #expect(proef.uit.contains("\"proef\": true"))
            #expect(proef.uit.contains("\"teDoen\": 3"))
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("wat niet kan wordt geweigerd voor er iets gebeurt")
    func weigeringen() async throws {
        try await Proefkantoor.met { griffie in
            let bestand = try Self.voorbeeld("aanvragen.csv")
            let rol = try await griffie(
                ["aanvraag", "invoeren", "--bestand", bestand] + Proefkantoor.behandelaar,
                geeft: .nietToegestaan)
            #expect(rol.fout.contains("wijkcoordinator"))
            let alles = try await griffie(
                ["aanvraag", "invoeren", "--profiel", "excel", "--jaar", "26"],
                geeft: .ongeldigeInvoer)
            for veld in ["--bestand", "--profiel", "--jaar", "--als"] {
                #expect(alles.fout.contains("  \(veld): "), "\(veld)")
            }
            try await griffie(
                Self.invoeren(bestand, "--sleutel", "eigen-sleutel"), geeft: .gebruik)
            try await griffie(Self.invoeren("/bestaat/niet.csv"), geeft: .nietGevonden)
            try await griffie(Self.invoeren(bestand, "--hervatten"), geeft: .nietGevonden)
            let vorm = try await griffie(
                Self.invoeren(try Self.voorbeeld("aanvragen-rekenblad.csv")),
                geeft: .ongeldigeInvoer)
            #expect(vorm.fout.contains("geef --profiel rekenblad"))
            let map = try Proefmap()
            let kop = try await griffie(
                Self.invoeren(try map.schrijf("kop.csv", "wijk,titl\n")),
                geeft: .ongeldigeInvoer)
            #expect(kop.fout.contains("bedoelde u 'titel'?"))
            #expect(kop.fout.contains("kolom 'aanvrager' ontbreekt"))
        }
    }
}
