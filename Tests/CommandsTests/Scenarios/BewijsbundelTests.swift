import Cluster
import Domain
import Foundation
import Postgres
import Services
import TestSupport
import Testing

@testable import Commands
@testable import Weergave

@Suite("De bewijsbundel langs de opdrachtregel")
struct BewijsbundelTests {
    private static let kenmerk = "PB-2026-0001"

    /// An application on which was decided.
    private static func besluit(_ griffie: Proefkantoor) async throws {
        try await griffie(Proefkantoor.indienen(), geeft: .gereed)
        try await griffie(
            ["aanvraag", "beoordelen", kenmerk] + Proefkantoor.behandelaar, geeft: .gereed)
        try await griffie(
            ["aanvraag", "besluiten", kenmerk, "--verleen", "1.200", "--motivering", "past"]
                + Proefkantoor.beslisser, geeft: .gereed)
    }

    @Test("van aanvraag tot bundel tot narekenen, zonder en met teksten")
    func heleWeg() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.besluit(griffie)
            let map = try Proefmap()
            let sleutels = try map.schrijf(
                "sleutels.txt",
                try await griffie(["register", "sleutel", "toon"], geeft: .gereed).uit)
            let maak = ["register", "bewijs", Self.kenmerk, "--naar"]
            let kaal = try await griffie(maak + ["\(map.pad)/kaal/", "--json"], geeft: .gereed)
            #expect(kaal.uit.contains("\"inschrijvingen\": 6"))
            #expect(kaal.fout.contains("python3 \(map.pad)/kaal/controleer.py"))
            try await griffie(maak + ["\(map.pad)/vol", "--met-teksten"], geeft: .gereed)
            for (naam, teksten) in [("kaal", false), ("vol", true)] {
                let loop = try Narekenaar.controleer(
                    ["\(map.pad)/\(naam)", "--sleutels", sleutels])
                #expect(loop.code == 0, "\(loop.uit)\(loop.fout)")
                #expect(loop.uit.contains("Onderwerp: aanvraag \(Self.kenmerk) ("))
                #expect(loop.uit.contains("verzegelde teksten geopend") == teksten)
            }
            // Without texts nothing in the bundle tells who or what it is about.
            let inhoud = try Bundelmap.lees("\(map.pad)/kaal").bestanden
            let alles = inhoud.filter { $0.key != "LEESMIJ.txt" && $0.key != "controleer.py" }
                .values.map { String(decoding: $0, as: UTF8.self) }.joined()
            for woord in ["Feestverlichting", "ophangen", "Bewoners Centrum", "past", "Balie"] {
                #expect(!alles.contains(woord), "\(woord)")
            }
            let verteld = String(
                decoding: try Bundelmap.lees("\(map.pad)/vol").bestanden["data/teksten.json"] ?? [],
                as: UTF8.self)
            #expect(verteld.contains("Feestverlichting"))
            // The bytes are those of the register.
            let eerste = try #require(inhoud["data/inschrijvingen/000001.json"])
            #expect((try? Inschrijving(bytes: eerste)) != nil)
            let wie = try FileManager.default.attributesOfItem(atPath: "\(map.pad)/vol")
            #expect(wie[.posixPermissions] as? Int == 0o700)
        }
    }

    @Test("een budget, dat aansluit op een anker; een nieuwer anker vraagt een nieuwe bundel")
    func ankers() async throws {
        try await Proefkantoor.met { griffie in
            let map = try Proefmap()
            let ankers = "\(map.pad)/ankers"
            func anker() async throws -> String {
                let loop = try await griffie(
                    ["register", "anker", "--naar", ankers, "--csv"], geeft: .gereed)
                let regel = try #require(loop.uit.split(separator: "\r\n").last)
                return String(try #require(regel.split(separator: ",").first))
            }
            try await Self.besluit(griffie)
            // Between the checkpoints that cover the budget's own entries and the last one.
            try await griffie(Proefkantoor.indienen("100"), geeft: .gereed)
            let oud = try await anker()
            try await griffie(Proefkantoor.indienen("100"), geeft: .gereed)
            let budget = ["register", "bewijs", "--wijk", "centrum", "--jaar", "2026", "--naar"]
            try await griffie(budget + ["\(map.pad)/los"], geeft: .gereed)
            try await griffie(budget + ["\(map.pad)/vast", "--anker", ankers], geeft: .gereed)
            try await griffie(Proefkantoor.indienen("100"), geeft: .gereed)
            let nieuw = try await anker()
            func reken(_ bundel: String, _ anker: String) throws -> Narekenaar {
                try Narekenaar.controleer(["\(map.pad)/\(bundel)", "--anker", anker])
            }
            let past = try reken("vast", oud)
            #expect(past.code == 0, "\(past.uit)")
            #expect(past.uit.contains("past op deze bundel"))
            #expect(past.uit.contains("Onderwerp: budget ("))
            let los = try reken("los", oud)
            #expect(los.code == 10)
            #expect(los.uit.contains("vraag een bundel die met dit anker is gemaakt"))
            let later = try reken("vast", nieuw)
            #expect(later.code == 10)
            #expect(later.uit.contains("vraag een nieuwe bundel van hetzelfde dossier"))
        }
    }

    @Test("de map moet leeg zijn, en wat half af is blijft niet staan")
    func map() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            let map = try Proefmap()
            let maak = ["register", "bewijs", Self.kenmerk, "--naar"]
            try map.schrijf("vol/brief.txt", "van iemand anders")
            let vol = try await griffie(maak + ["\(map.pad)/vol"], geeft: .ongeldigeInvoer)
            #expect(vol.fout.contains("is niet leeg"))
            try map.schrijf("bestand", "x")
            try await griffie(maak + ["\(map.pad)/bestand"], geeft: .ongeldigeInvoer)
            try await griffie(maak + ["\(map.pad)/bestand/erin"], geeft: .nietBereikbaar)
            try FileManager.default.createDirectory(
                atPath: map.pad + "/leeg", withIntermediateDirectories: false)
            try await griffie(maak + ["\(map.pad)/leeg"], geeft: .gereed)
            // What is read back and does not hold is taken away again.
            let plek = try Bundelmap("\(map.pad)/nooit")
            #expect(throws: Opdrachtfout.ketenGebroken) {
                try plek.leg(try Proefbewijs(1).bundel(), alleenVanMij: false, nummer: 1) { _ in
                    throw Opdrachtfout.ketenGebroken
                }
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: map.pad).sorted()
                    == ["bestand", "leeg", "vol"])
            try await griffie(["register", "bewijs", "--naar", "x"], geeft: .gebruik)
            try await griffie(maak + ["x", "--wijk", "Centrum"], geeft: .gebruik)
            try await griffie(
                ["register", "bewijs", "PB-2026-0099", "--naar", "\(map.pad)/geen"],
                geeft: .nietGevonden)
        }
    }

    @Test("wat nog niet is verzegeld wordt dat eerst; een gebroken register geeft geen bundel")
    func verzegelen() async throws {
        try await Proefkantoor.met { griffie in
            // A folder for keys that cannot be: nothing is sealed.
            let zonder = ["WIJKGRIFFIE_SLEUTELMAP": "/dev/null/sleutels"]
            try await griffie(Proefkantoor.indienen(), geeft: .gereed, variabelen: zonder)
            let map = try Proefmap()
            let maak = ["register", "bewijs", Self.kenmerk, "--naar"]
            let niet = try await griffie(maak + ["\(map.pad)/b"], variabelen: zonder)
            #expect(niet.code != .gereed)
            #expect(!FileManager.default.fileExists(atPath: "\(map.pad)/b"))
            try await griffie(maak + ["\(map.pad)/b"], geeft: .gereed)
            #expect(try Narekenaar.controleer(["\(map.pad)/b"]).code == 0)
            try await griffie.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: """
                        alter table griffie.inschrijving disable trigger all;
                        update griffie.inschrijving set inhoud = convert_to(replace(
                            convert_from(inhoud, 'utf8'), '120000', '130000'), 'utf8')
                        """)
            }
            let gebroken = try await griffie(
                maak + ["\(map.pad)/c"], geeft: .integriteitGebroken)
            #expect(gebroken.fout.contains("staat niet onder het laatste zegel"))
            #expect(!FileManager.default.fileExists(atPath: "\(map.pad)/c"))
        }
    }

    @Test("een dossier zoals het bekend was")
    func toon() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.besluit(griffie)
            let nu = try await griffie(
                ["aanvraag", "toon", Self.kenmerk, "--tabel"], geeft: .gereed)
            func toen(_ tot: Int, _ code: Uitgangscode = .gereed) async throws -> Proefloop {
                try await griffie(
                    ["register", "toon", Self.kenmerk, "--tot", "\(tot)", "--tabel"], geeft: code)
            }
            let omvang = Int(try await griffie.stand()[0])
            let alles = try await toen(omvang)
            #expect(alles.uit.contains("De keten van 6 inschrijvingen klopt"))
            #expect(nu.uit.contains("verleend") && alles.uit.contains("verleend"))
            // The decision, and what the budget and the decider recorded of it, come last.
            let standen = try await (1...omvang).asyncMap { tot in
                try await griffie(["register", "toon", Self.kenmerk, "--tot", "\(tot)", "--json"])
            }
            let fasen = standen.filter { $0.code == .gereed }.map { loop in
                ["concept", "ingediend", "in_behandeling", "besloten"].first {
                    loop.uit.contains("\"fase\": \"\($0)\"")
                } ?? "?"
            }
            #expect(fasen.first == "concept" || fasen.first == "ingediend")
            #expect(fasen.last == "besloten")
            #expect(Set(fasen).isSuperset(of: ["ingediend", "in_behandeling", "besloten"]))
            #expect(standen[0].code == .nietGevonden)
            _ = try await toen(omvang + 1, .nietGevonden)
            _ = try await toen(0, .ongeldigeInvoer)
        }
    }
}

extension ClosedRange<Int> {
    /// One after the other.
    fileprivate func asyncMap<Uit>(_ doe: (Int) async throws -> Uit) async rethrows -> [Uit] {
        var uit: [Uit] = []
        for getal in self { uit.append(try await doe(getal)) }
        return uit
    }
}
