import Cluster
import Domain
import Postgres
import TestSupport
import Testing

@testable import Commands

/// A municipality of which all work is done by command lines, in a database of its own.
struct Proefkantoor {
    let database: TestDatabase
    /// Where the keys of its register are.
    let sleutels: Proefmap

    static let beheer = ["--als", "beheerder:Gegevensbeheer"]
    static let aanvrager = ["--als", "aanvrager:Bewoners Centrum"]
    static let behandelaar = ["--als", "behandelaar:Balie"]
    static let beslisser = ["--als", "beslisser:Wijkzaken"]

    /// Makes one with a wijk, a regeling, a mandate and a budget, or with nothing.
    static func met(
        leeg: Bool = false, demonstratie: Bool = true, _ body: (Proefkantoor) async throws -> Void
    ) async throws {
        try await TestDatabase.with { database in
            let kantoor = Proefkantoor(database: database, sleutels: try Proefmap())
            if !leeg { try await kantoor.richtIn(demonstratie) }
            try await body(kantoor)
        }
    }

    private func richtIn(_ demonstratie: Bool) async throws {
        let map = try Proefmap()
        let regeling = try map.schrijf("regeling.json", Self.regeling)
        for woorden in [
            [
                "gemeente", "opnemen", "--code", "GM0995", "--naam", "Lelystad", "--beheerder",
                "Gegevensbeheer",
            ] + (demonstratie ? ["--demonstratie"] : []),
            [
                "wijk", "vaststellen", "--code", "WK099501", "--naam", "Centrum", "--jaar", "2026",
                "--buurt", "BU09950101:Stadshart",
            ] + Self.beheer,
            ["regeling", "vaststellen", "--bestand", regeling] + Self.beheer,
            [
                "persoon", "mandaat", "--naam", "Wijkzaken", "--tot", "2.000", "--van",
                "2026-01-01",
                "--tot-en-met", "2026-12-31",
            ] + Self.beheer,
            [
                "budget", "bekendmaken", "--wijk", "Centrum", "--plafond", "2.500", "--op",
                "2026-01-05",
            ] + Self.beheer,
        ] { try await self(woorden, geeft: .gereed) }
    }

    /// Runs a command line.
    @discardableResult
    func callAsFunction(
        _ woorden: [String], geeft code: Uitgangscode? = nil, invoer: [UInt8]? = nil,
        variabelen: [String: String] = [:], _ plaats: SourceLocation = #_sourceLocation
    ) async throws -> Proefloop {
        let loop = try await Proefloop(
            woorden, invoer: invoer,
            variabelen: [
                "WIJKGRIFFIE_DATABASE": database.address.place,
                "WIJKGRIFFIE_SLEUTELMAP": sleutels.pad,
            ].merging(variabelen) { $1 })
        if let code {
            #expect(loop.code == code, "\(woorden): \(loop.fout)", sourceLocation: plaats)
        }
        return loop
    }

    /// How much has been written: entries, command keys and people.
    func stand() async throws -> [Int64] {
        let tel = Statement<Void, [Int64]>(
            "tel_geschreven",
            """
            select array[(select count(*) from griffie.inschrijving),
                (select count(*) from griffie.opdrachtsleutel),
                (select count(*) from griffie.persoon),
                (select count(*) from griffie.tekst)] as aantallen
            """
        ) { rij in try rij.next("aantallen") }
        return try await database.session(.superuser) { try await $0.query(tel, ()) }
            .flatMap { $0 }
    }

    /// The words that submit an application.
    static func indienen(
        _ bedrag: String = "1.200", bewoners: Int = 6, als wie: [String] = aanvrager
    ) -> [String] {
        [
            "aanvraag", "indienen", "--wijk", "centrum", "--aanvrager", "Bewoners Centrum",
            "--rechtsvorm", "informele_groep", "--titel", "Feestverlichting", "--omschrijving",
            "Samen ophangen", "--beleidsveld", "maatschappelijke_activering", "--bedrag", bedrag,
            "--bewoners", "\(bewoners)", "--bijdrage", "uitvoering:\(bewoners):24:ophangen",
        ] + wie
    }

    static let regeling = """
        {"naam": "Wijkbudget", "grondslag": "ASV art. 3", "beslismodel": "mandaat",
         "maximum": {"cent": 200000}, "deelsVerlenen": true, "afwijken": "4:84",
         "vanaf": "2026-01-01", "norm": {"soorten": ["uitvoering"], "minimaalBewoners": 5}}
        """
}
