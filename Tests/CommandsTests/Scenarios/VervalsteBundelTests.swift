import Domain
import Foundation
import Services
import Testing

@testable import Commands
@testable import Weergave

@Suite("Een bundel waarmee is geknoeid")
struct VervalsteBundelTests {
    struct Geval: Sendable, CustomTestStringConvertible {
        let wat: String
        let zegt: String
        let doe: @Sendable (inout Bewijsbundel) throws -> Void
        var testDescription: String { wat }

        init(
            _ wat: String, _ zegt: String,
            _ doe: @escaping @Sendable (inout Bewijsbundel) throws -> Void
        ) {
            (self.wat, self.zegt, self.doe) = (wat, zegt, doe)
        }
    }

    static let gevallen = [
        Geval("een bestand weg", "data/bewijzen/000002.tlog-proof: staat in manifest-sha256.txt") {
            $0.bestanden["data/bewijzen/000002.tlog-proof"] = nil
        },
        Geval("een bestand erbij", "data/brief.txt: staat in de bundel, maar niet in") {
            $0.bestanden["data/brief.txt"] = [1]
        },
        Geval("een bestand erbij, manifest hermaakt", "data/brief.txt: hoort niet in een") {
            $0.bestanden["data/brief.txt"] = [1]
            try $0.hermaak()
        },
        Geval("een bestand naast data/", "brief.txt: hoort niet in een bewijsbundel") {
            $0.bestanden["brief.txt"] = [1]
            try $0.hermaak()
        },
        Geval("twee inschrijvingen verwisseld", "de inschrijving staat niet op deze plaats") {
            let plekken = [1, 2].map { "data/inschrijvingen/00000\($0).json" }
            let oud = $0.bestanden
            ($0.bestanden[plekken[0]], $0.bestanden[plekken[1]]) = (
                oud[plekken[1]], oud[plekken[0]]
            )
            try $0.hermaak()
        },
        Geval("het zout van een tekst", "is niet een tekst die is vastgelegd") {
            var tekst = String(
                decoding: try #require($0.bestanden["data/teksten.json"]), as: UTF8.self)
            tekst = tekst.replacingOccurrences(of: "Reden 1", with: "Reden 9")
            $0.bestanden["data/teksten.json"] = Array(tekst.utf8)
            try $0.hermaak()
        },
        Geval("de tijdlijn", "is niet de tijdlijn van deze inschrijvingen") {
            $0.bestanden["data/tijdlijn.csv"]?.removeLast(2)
            try $0.hermaak()
        },
        Geval("de staart zonder de tijdlijn", "is niet de tijdlijn van deze inschrijvingen") {
            $0.bestanden["data/inschrijvingen/000005.json"] = nil
            $0.bestanden["data/bewijzen/000005.tlog-proof"] = nil
            try $0.hermaak()
        },
        Geval("de verpakking", "bagit.txt: ontbreekt, of is niet die van BagIt 1.0") {
            $0.bestanden["bagit.txt"]?.append(10)
            try $0.hermaak()
        },
        Geval("een manifest in hoofdletters", "is niet het manifest van deze bestanden") {
            let manifest = try #require($0.bestanden["tagmanifest-sha256.txt"])
            $0.bestanden["tagmanifest-sha256.txt"] = manifest.map {
                (97...102).contains($0) ? $0 - 32 : $0
            }
        },
        Geval("een getal met een breuk", "bevat een getal dat niet geheel is") {
            try $0.vervang("\"versie\":1", "\"versie\":1.0")
        },
        Geval("een veld twee keer", "bevat een veld twee keer") {
            try $0.vervang("\"versie\":1", "\"versie\":1,\"versie\":1")
        },
        Geval("een spatie in de JSON", "niet in de canonieke schrijfwijze") {
            try $0.vervang("\"versie\":1", "\"versie\": 1")
        },
    ]

    @Test("wordt door beide narekenaars geweigerd, met de plek erbij", arguments: gevallen)
    func geknoeid(geval: Geval) throws {
        let (proef, map) = (try Proefbewijs(5, zegelElke: 6), try Proefmap())
        var bundel = try proef.bundel()
        try geval.doe(&bundel)
        let sleutels = try map.schrijf("sleutels.txt", proef.bos.openbaar[0].tekst + "\n")
        let loop = try Narekenaar.controleer(
            [try bundel.schrijf(in: map, "b"), "--sleutels", sleutels])
        #expect(loop.code == 10, "\(loop.fout)")
        #expect(loop.uit.contains(geval.zegt), "\(loop.uit)")
        #expect(loop.uit.hasSuffix("De bundel klopt NIET.\n"))
        #expect(
            !bundel.bezwaren(
                vertrouwd: proef.bos.openbaar, Uitvoerder.sha256, Sleutelbos.controle
            ).isEmpty)
    }

    @Test("een andere sleutel, een sleutelbestand dat er geen is, en onleesbare opdrachten")
    func sleutels() throws {
        let (proef, map) = (try Proefbewijs(3), try Proefmap())
        let ander = try Proefbewijs(3, sleutel: 2)
        let pad = try proef.bundel().schrijf(in: map, "b")
        let vreemd = try map.schrijf("vreemd.txt", ander.bos.openbaar[0].tekst + "\n")
        let loop = try Narekenaar.controleer([pad, "--sleutels", vreemd])
        #expect(loop.code == 10)
        #expect(loop.uit.contains("is niet getekend met een sleutel die u vertrouwt"))
        #expect(loop.uit.contains("staat in de bundel en niet in uw bestand"))
        #expect(
            !(try proef.bundel().bezwaren(
                vertrouwd: ander.bos.openbaar, Uitvoerder.sha256, Sleutelbos.controle)).isEmpty)
        let leeg = try map.schrijf("leeg.txt", "\n")
        for woorden in [
            [pad, "--sleutels", leeg], [pad, "--sleutels"], [pad, "--onzin"], [pad, pad],
            [map.pad], [pad + "/niets"], [pad, "--anker", pad + "/niets"],
            [pad, "--sleutels", vreemd, "--sleutels", vreemd], [pad, "--sleutels", pad],
        ] {
            let loop = try Narekenaar.controleer(woorden)
            #expect(loop.code == 64, "\(woorden): \(loop.uit)\(loop.fout)")
            #expect(loop.fout.hasPrefix("Fout: "))
        }
        let hulp = try Narekenaar.controleer(["--help"])
        #expect(hulp.code == 0 && hulp.uit.contains("Gebruik: python3 controleer.py"))
    }

    @Test("een anker: gevorkt, van een ander register, vervalst")
    func ankers() throws {
        let (proef, map) = (try Proefbewijs(6, zegelElke: 6), try Proefmap())
        let pad = try proef.bundel().schrijf(in: map, "b")
        let vork = try Proefbewijs(6, zegelElke: 6, sleutel: 1)
        let oud = vork.bewijs.zegels[1].zegel
        func teken(_ naam: String, _ oorsprong: String, _ wortel: Hash) throws -> Narekenaar {
            let zegel = proef.bos.teken(
                Zegel(
                    oorsprong: oorsprong, omvang: oud.omvang, wortel: wortel, gezetOp: oud.gezetOp,
                    handmatigeKlok: false))
            return try Narekenaar.controleer([pad, "--anker", try map.schrijf(naam, zegel.tekst)])
        }
        let goed = try teken("goed.zegel", oud.oorsprong, oud.wortel)
        #expect(goed.code == 0 && goed.uit.contains("past op deze bundel"), "\(goed.uit)")
        let anders = try teken("vork.zegel", oud.oorsprong, .nul)
        #expect(anders.code == 10 && anders.uit.contains("twee getekende zegels"), "\(anders.uit)")
        let elders = try teken("elders.zegel", "ander/register", oud.wortel)
        #expect(elders.code == 10 && elders.uit.contains("niet getekend"), "\(elders.uit)")
        let tekst = vork.bewijs.zegels[1].tekst.replacingOccurrences(of: "\n12\n", with: "\n18\n")
        let vals = try Narekenaar.controleer(
            [pad, "--anker", try map.schrijf("vals.zegel", tekst)])
        #expect(vals.code == 10 && vals.uit.contains("niet getekend"), "\(vals.uit)")
    }

    @Test("een bundel van toen klopt nog, en zegt zelf tot waar hij reikt")
    func staart() throws {
        let (proef, map) = (try Proefbewijs(5), try Proefmap())
        let loop = try Narekenaar.controleer(
            [try proef.bundel(metTeksten: false, stukken: 4).schrijf(in: map, "b")])
        // A stream has no end that could be proven: this is what the explanation warns of.
        #expect(loop.code == 0)
        #expect(loop.uit.contains("Laatste inschrijving: 4, van_norm_afgeweken"))
        #expect(loop.uit.contains("Of er daarna nog iets is vastgelegd, zegt een bundel niet."))
    }
}

extension Bewijsbundel {
    /// Puts something else into the first entry, and makes the manifests fit again.
    mutating func vervang(_ wat: String, _ door: String) throws {
        let naam = "data/inschrijvingen/000001.json"
        let tekst = String(decoding: try #require(bestanden[naam]), as: UTF8.self)
        try #require(tekst.contains(wat))
        bestanden[naam] = Array(tekst.replacingOccurrences(of: wat, with: door).utf8)
        try hermaak()
    }
}
