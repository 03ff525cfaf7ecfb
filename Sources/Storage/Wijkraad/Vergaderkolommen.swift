public import Domain
import Postgres

extension Vergadering.Opzet: Canoniekkolom {
    /// Some plan.
    public static var exampleBytes: [UInt8] {
        Array(
            (#"{"afspraak":"# + Vergadering.Afspraak.voorbeeld
                + #","kenmerk":""# + Kenmerk.voorbeeld
                + #"","wijkraad":"00000000-0000-7000-8000-000000000000"}"#).utf8)
    }
}

extension Vergadering.Afspraak: Canoniekkolom {
    static var voorbeeld: String {
        #"{"beginMinuut":1170,"dag":"2026-03-24","plaats":""# + String(repeating: "0", count: 64)
            + #""}"#
    }

    /// Some appointment.
    public static var exampleBytes: [UInt8] { Array(voorbeeld.utf8) }
}

extension Vergadering.Voorbereiding: Canoniekkolom {
    /// Nothing yet.
    public static var exampleBytes: [UInt8] { Array("{}".utf8) }
}

extension Vergadering.Verloop: Canoniekkolom {
    /// Nothing yet.
    public static var exampleBytes: [UInt8] { Array(#"{"agendaVastgesteld":false}"#.utf8) }
}

extension Vergadering.Verslag: Canoniekkolom {
    /// Nothing yet.
    public static var exampleBytes: [UInt8] { Array("{}".utf8) }
}

/// The reglementen of a wijkraad, as one column.
public struct Reglementenlijst: Canoniekkolom, Sendable, Hashable {
    let reglementen: [Wijkraad.Reglementversie]

    init(reglementen: [Wijkraad.Reglementversie]) {
        self.reglementen = reglementen
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("reglementen", .lijst(reglementen.map(\.canoniek)))])
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        reglementen = try waarde.lijst("reglementen").map { lid throws(CanoniekeFout) in
            try Wijkraad.Reglementversie(lid)
        }
    }

    /// None.
    public static var exampleBytes: [UInt8] { Array(#"{"reglementen":[]}"#.utf8) }
}

/// The number of the last decision of a wijkraad by year, as one column.
public struct Besluitnummers: Canoniekkolom, Sendable, Hashable {
    let nummers: [Int: Int]

    init(nummers: [Int: Int]) {
        self.nummers = nummers
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            nummers.sorted { $0.key < $1.key }.map {
                .init("\($0.key)", .geheel(Int64($0.value)))
            })
    }

    /// Reads it from its canonical form.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard case .object(let velden) = waarde else { throw .veldOngeldig("besluitnummers") }
        var nummers: [Int: Int] = [:]
        for veld in velden {
            guard let jaar = Int(veld.naam), case .geheel(let nummer) = veld.waarde else {
                throw .veldOngeldig("besluitnummers")
            }
            nummers[jaar] = Int(nummer)
        }
        self.nummers = nummers
    }

    /// None.
    public static var exampleBytes: [UInt8] { Array("{}".utf8) }
}
