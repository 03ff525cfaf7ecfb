public import Domain
import Postgres

/// The wijkraden of a dossier, as one column.
public struct Wijkradenlijst: Canoniekkolom, Sendable, Hashable {
    let wijkraden: [BetrokkenWijkraad]

    init(wijkraden: [BetrokkenWijkraad]) {
        self.wijkraden = wijkraden
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("wijkraden", .lijst(wijkraden.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        wijkraden = try waarde.lijst("wijkraden").map { lid throws(CanoniekeFout) in
            try BetrokkenWijkraad(lid)
        }
    }

    /// None.
    public static var exampleBytes: [UInt8] { Array(#"{"wijkraden":[]}"#.utf8) }
}

/// What is planned in a dossier, as one column.
public struct Planninglijst: Canoniekkolom, Sendable, Hashable {
    let planning: [String: Beleidsdossier.Planning]

    init(planning: [String: Beleidsdossier.Planning]) {
        self.planning = planning
    }

    /// In canonical form, by question.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init(
                "planning",
                .lijst(
                    planning.sorted { $0.key < $1.key }.map {
                        Dossiergebeurtenis.besluitGepland(betreft: $0.key, $0.value).inhoud
                    }))
        ])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        var planning: [String: Beleidsdossier.Planning] = [:]
        for lid in try waarde.lijst("planning") {
            planning[try lid.tekst("betreft")] = try Beleidsdossier.Planning(lid)
        }
        self.planning = planning
    }

    /// Nothing.
    public static var exampleBytes: [UInt8] { Array(#"{"planning":[]}"#.utf8) }
}

/// What auditors found in a dossier, as one column.
public struct Auditbevindingenlijst: Canoniekkolom, Sendable, Hashable {
    let bevindingen: [Auditbevinding]

    init(bevindingen: [Auditbevinding]) {
        self.bevindingen = bevindingen
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("bevindingen", .lijst(bevindingen.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        bevindingen = try waarde.lijst("bevindingen").map { lid throws(CanoniekeFout) in
            try Auditbevinding(lid)
        }
    }

    /// None.
    public static var exampleBytes: [UInt8] { Array(#"{"bevindingen":[]}"#.utf8) }
}

/// The points of a fact, as one column.
public struct Puntenlijst: Canoniekkolom, Sendable, Hashable {
    let punten: [Consultatiefeit.Punt]

    init?(punten: [Consultatiefeit.Punt]) {
        guard !punten.isEmpty else { return nil }
        self.punten = punten
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("punten", .lijst(punten.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        punten = try waarde.lijst("punten").map { lid throws(CanoniekeFout) in
            try Consultatiefeit.Punt(lid)
        }
    }

    /// One point.
    public static var exampleBytes: [UInt8] { Array(#"{"punten":[{"punt":"1"}]}"#.utf8) }

    /// As the verdict knows them: of a motivation it only matters that it is there.
    var adviespunten: [Adviespunt] {
        punten.map {
            Adviespunt(
                punt: $0.punt, reactie: $0.reactie, motivatie: $0.motivatie == nil ? nil : "-")
        }
    }
}

/// The documents of a fact, as one column.
public struct Stukkenlijst: Canoniekkolom, Sendable, Hashable {
    let stukken: [Consultatiefeit.Stuk]

    init?(stukken: [Consultatiefeit.Stuk]) {
        guard !stukken.isEmpty else { return nil }
        self.stukken = stukken
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("stukken", .lijst(stukken.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        stukken = try waarde.lijst("stukken").map { lid throws(CanoniekeFout) in
            try Consultatiefeit.Stuk(lid)
        }
    }

    /// None.
    public static var exampleBytes: [UInt8] { Array(#"{"stukken":[]}"#.utf8) }
}

extension Consultatienorm: Canoniekkolom {
    /// The default.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"bewijsgraad":"bezorgd","korteTermijnHersteldDoorAdvies":false,"#
                + #""maximaleAchterstandDagen":14,"minimaleAfstandDagen":7,"#
                + #""minimaleTermijnDagen":42,"reactietermijnDagen":28,"#
                + #""verzoekVoorConcept":false}"#)
                .utf8)
    }
}

extension Beleidsdossier.Toetsing: Canoniekkolom {
    /// Some ground.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"houders":[{"rol":"behandelaar","vakafdeling":"Ruimte"}],"#
                + #""niveau":"raadplegen","norm":"#).utf8) + Consultatienorm.exampleBytes
            + Array(#","overgang":false}"#.utf8)
    }
}

extension Beleidsdossier.Opening: Canoniekkolom {
    /// Some opening.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"buurten":[],"door":"00000000-0000-7000-8000-000000000000","#
                + #""kenmerk":""# + Kenmerk.voorbeeld
                + #"","niveau":"raadplegen","niveaureden":""#
                + String(repeating: "0", count: 64)
                + #"","norm":{"bewijsgraad":"bezorgd","korteTermijnHersteldDoorAdvies":false,"#
                + #""maximaleAchterstandDagen":14,"minimaleAfstandDagen":7,"#
                + #""minimaleTermijnDagen":42,"reactietermijnDagen":28,"#
                + #""verzoekVoorConcept":false},"#
                + #""onderwerp":"Visie","op":"2026-03-02","orgaan":"raad","overgang":false,"#
                + #""rol":"behandelaar","vakafdeling":"Ruimte","weggelaten":[],"wijkraden":[]}"#)
                .utf8)
    }
}
