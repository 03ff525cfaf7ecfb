import Domain
import Testing

@testable import Commands

@Suite("De hulp van elke opdracht")
struct OpdrachtbladTests {
    static let wortel = Opdrachtblad(Griffie.self)
    static let namen = wortel.alle.map(\.volledig)

    private func blad(_ naam: String) throws -> Opdrachtblad {
        try #require(Self.wortel.alle.first { $0.volledig == naam })
    }

    @Test("de boom is compleet")
    func boom() {
        #expect(Self.namen.contains("griffie termijn bereken"))
        #expect(Self.namen.count == Set(Self.namen).count)
        #expect(Self.namen.count >= 9)
    }

    @Test("elke overgang van een aanvraag is een opdracht die bestaat")
    func overgangen() {
        for overgang in Aanvraagovergang.allCases {
            #expect(Self.namen.contains("griffie \(overgang.rawValue)"))
        }
    }

    @Test("een samenvatting die een zin is, en voorbeelden", arguments: namen)
    func samenvatting(naam: String) throws {
        let blad = try blad(naam)
        #expect(blad.samenvatting.hasSuffix("."))
        #expect(blad.samenvatting.first?.isUppercase == true)
        #expect(!blad.voorbeelden.isEmpty)
        let engels = ["the", "show", "print", "usage", "options", "with", "information"]
        let woorden = blad.hulptekst.lowercased().split { !$0.isLetter && $0 != "-" }
        #expect(Set(woorden.map(String.init)).isDisjoint(with: engels))
    }

    @Test("elke optie heeft uitleg die een zin is", arguments: namen)
    func opties(naam: String) throws {
        for argument in try blad(naam).argumenten {
            #expect(argument.uitleg.hasSuffix("."), "\(naam) \(argument.namen)")
            #expect(argument.soort == .positional || argument.namen.allSatisfy { $0.count > 2 })
        }
    }

    @Test("elk voorbeeld is een opdrachtregel zonder gebruiksfouten", arguments: namen)
    func voorbeelden(naam: String) async throws {
        let regels = try blad(naam).voorbeelden.replacing("source <(", with: "")
            .replacing(")\n", with: "\n").replacing(#/\\\n */#, with: "")
            .split(separator: "\n").filter { $0.hasPrefix("griffie ") }
        try #require(!regels.isEmpty)
        for regel in regels {
            let woorden = try #require(Verhaal.woorden(String(regel)), "\(regel)").dropFirst()
                .prefix { $0 != "<" && $0 != ">" }
            #expect(Self.wortel.gebruiksfouten(Array(woorden)) == [], "\(regel)")
            // The library agrees; what writes files is not run, and no example finds a database.
            guard naam != "griffie man" else { continue }
            let loop = try await Proefloop(
                Array(woorden), invoer: [],
                variabelen: [
                    "WIJKGRIFFIE_DATABASE": "host=/nergens dbname=geen",
                    "WIJKGRIFFIE_CLUSTERMAP": "/dev/null/nergens",
                ])
            #expect(loop.code != .gebruik, "\(regel)")
        }
    }

    @Test("drie wegen naar dezelfde hulp, voorbeelden eerst", arguments: namen)
    func hulp(naam: String) async throws {
        let woorden = naam.split(separator: " ").dropFirst().map(String.init)
        for regel in [woorden + ["--help"], woorden + ["-h"], ["help"] + woorden] {
            let loop = try await Proefloop(regel)
            #expect(loop.code == .gereed)
            #expect(loop.fout == "")
            #expect(loop.uit.hasPrefix("VOORBEELDEN\n  "))
            #expect(loop.uit.contains("\nGEBRUIK\n  \(naam)"))
        }
    }

    @Test("zoeken volgt de woorden zo ver als zij een opdracht zijn")
    func zoeken() {
        let (blad, gebruikt) = Self.wortel.zoek(["termijn", "bereken", "--duur"])
        #expect(blad.volledig == "griffie termijn bereken")
        #expect(gebruikt == 2)
        #expect(Self.wortel.zoek(["bereken"]).gebruikt == 0)
    }
}
