import Domain

/// The facts of one thing as rows of a name and a value, in JSON and for people.
struct Kaart {
    /// One fact.
    struct Feit {
        let naam: String
        let kop: String
        let tekst: String
        let json: JSONBoom

        init(_ naam: String, _ kop: String, _ tekst: String?, _ json: JSONBoom? = nil) {
            self.naam = naam
            self.kop = kop
            self.tekst = tekst ?? ""
            self.json = json ?? tekst.map { .tekst($0) } ?? .leeg
        }
    }

    let feiten: [Feit]

    init(_ feiten: [Feit]) {
        self.feiten = feiten
    }

    /// The fields of a JSON object.
    var velden: [JSONBoom.Veld] { feiten.map { .init(naam: $0.naam, waarde: $0.json) } }

    /// One row per fact that has a value, for a screen.
    var staand: Tabel {
        Tabel(
            [.init("gegeven", "Gegeven"), .init("waarde", "Waarde")],
            feiten.filter { !$0.tekst.isEmpty }.map { [$0.kop, $0.tekst] })
    }

    /// One row with a column per fact, for a pipe.
    var liggend: Tabel {
        Tabel(feiten.map { .init($0.naam, $0.kop) }, [feiten.map(\.tekst)])
    }
}

extension JSONBoom {
    /// An amount, or null.
    static func bedragOfLeeg(_ waarde: Bedrag?) -> JSONBoom {
        waarde.map { .bedrag($0) } ?? .leeg
    }

    /// A whole number, or null.
    static func geheelOfLeeg(_ getal: (some BinaryInteger)?) -> JSONBoom {
        getal.map { .geheel($0) } ?? .leeg
    }
}
