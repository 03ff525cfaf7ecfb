public import Domain

extension JSONBoom {
    /// An object of named values, in this order.
    public static func velden(_ velden: KeyValuePairs<String, JSONBoom>) -> JSONBoom {
        .object(velden.map { Veld(naam: $0.key, waarde: $0.value) })
    }

    /// A whole number.
    public static func geheel(_ getal: some BinaryInteger) -> JSONBoom {
        .getal(String(getal))
    }

    /// An exact decimal number with a point; null when there is none.
    public static func decimaal(_ getal: Decimaal?) -> JSONBoom {
        getal.map { .getal($0.metPunt) } ?? .leeg
    }

    /// A day as `2026-03-03`; null when there is none.
    public static func datum(_ datum: Datum?) -> JSONBoom {
        datum.map { .tekst($0.description) } ?? .leeg
    }

    /// An amount of money as `{"cent": 120000}`.
    public static func bedrag(_ bedrag: Bedrag) -> JSONBoom {
        .velden(["cent": .geheel(bedrag.cent)])
    }

    /// The value as JSON text with two blanks of indentation, ending in a line end.
    public var alsTekst: String {
        var uit: [UInt8] = []
        schrijf(in: &uit, diepte: 0)
        uit.append(0x0A)
        return String(decoding: uit, as: UTF8.self)
    }

    private func schrijf(in uit: inout [UInt8], diepte: Int) {
        switch self {
        case .leeg: uit += "null".utf8
        case .waarheid(let waar): uit += (waar ? "true" : "false").utf8
        case .getal(let cijfers): uit += cijfers.utf8
        case .tekst(let tekst): JSONTekst.schrijf(tekst, in: &uit)
        case .lijst(let leden):
            Self.schrijf(leden, tussen: ("[", "]"), in: &uit, diepte) { lid, uit in
                lid.schrijf(in: &uit, diepte: diepte + 1)
            }
        case .object(let velden):
            Self.schrijf(velden, tussen: ("{", "}"), in: &uit, diepte) { veld, uit in
                JSONTekst.schrijf(veld.naam, in: &uit)
                uit += ": ".utf8
                veld.waarde.schrijf(in: &uit, diepte: diepte + 1)
            }
        }
    }

    private static func schrijf<Lid>(
        _ leden: [Lid], tussen haken: (String, String), in uit: inout [UInt8], _ diepte: Int,
        _ schrijfLid: (Lid, inout [UInt8]) -> Void
    ) {
        uit += haken.0.utf8
        for (plaats, lid) in leden.enumerated() {
            uit += (plaats == 0 ? "\n" : ",\n").utf8
            uit += String(repeating: "  ", count: diepte + 1).utf8
            schrijfLid(lid, &uit)
        }
        if !leden.isEmpty { uit += ("\n" + String(repeating: "  ", count: diepte)).utf8 }
        uit += haken.1.utf8
    }
}
