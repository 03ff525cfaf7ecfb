public import Domain

extension CSV.Profiel {
    /// The heading of a table of applications.
    ///
    /// What an import reads has the same names there.
    public var kopVanAanvragen: String { regel(Self.kolommen(self).map(\.naam)) }

    /// An application as a record.
    public func regel(_ aanvraag: Uitvoerregel) -> String {
        regel(Self.kolommen(self).map { $0.waarde(aanvraag) })
    }

    private typealias Kolom = (naam: String, waarde: (Uitvoerregel) -> String)

    private static func kolommen(_ profiel: CSV.Profiel) -> [Kolom] {
        let cent = profiel == .machine ? "Cent" : ""
        func bedrag(_ bedrag: Bedrag?) -> String {
            guard let bedrag else { return "" }
            return profiel == .machine ? "\(bedrag.cent)" : bedrag.zonderTeken
        }
        func datum(_ datum: Datum?) -> String { datum.map { "\($0)" } ?? "" }
        return [
            ("kenmerk", { "\($0.kenmerk)" }), ("fase", { $0.fase.rawValue }),
            ("wijk", { "\($0.wijk)" }), ("wijknaam", { $0.wijknaam }), ("jaar", { "\($0.jaar)" }),
            ("aanvrager", { $0.aanvrager ?? "(gewist)" }),
            ("rechtsvorm", { $0.rechtsvorm.rawValue }), ("titel", { $0.titel ?? "(gewist)" }),
            ("omschrijving", { $0.omschrijving ?? "(gewist)" }),
            ("beleidsveld", { $0.beleidsveld.rawValue }),
            ("gevraagd" + cent, { bedrag($0.gevraagd) }),
            ("bewoners", { $0.bewoners.map { "\($0)" } ?? "" }), ("bijdragen", { $0.bijdragen }),
            ("ontvangstDatum", { datum($0.ontvangst) }), ("uitersteDatum", { datum($0.uiterste) }),
            ("uitkomst", { $0.uitkomst?.rawValue ?? "" }),
            ("verleend" + cent, { bedrag($0.verleend) }), ("grond", { $0.grond?.rawValue ?? "" }),
            ("bekendgemaaktDatum", { datum($0.bekendgemaakt) }),
        ]
    }
}
