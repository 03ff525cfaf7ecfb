public import Domain

/// What a command has to say, in every form in which it can be asked for.
public struct Antwoord: Sendable {
    /// A part of what people read on a terminal.
    public enum Blok: Sendable {
        /// Lines of text.
        case tekst(String)
        /// A table.
        case tabel(Tabel)
    }

    /// With the field names that the HTTP interface uses too.
    public let json: JSONBoom
    /// The rows for a pipe, CSV or spreadsheet.
    public let tabel: Tabel
    /// What stands on a terminal.
    public let blokken: [Blok]

    /// An answer; what stands on the terminal is the table when nothing else is given.
    public init(json: JSONBoom, tabel: Tabel, blokken: [Blok]? = nil) {
        self.json = json
        self.tabel = tabel
        self.blokken = blokken ?? [.tabel(tabel)]
    }

    /// The same with more fields behind those of its object, and more under what stands on the
    /// terminal.
    func met(
        _ velden: KeyValuePairs<String, JSONBoom>, onder meer: [Blok] = []
    ) -> Antwoord {
        guard case .object(let eigen) = json else {
            preconditionFailure("only an object has room for more fields")
        }
        return Antwoord(
            json: .object(eigen + velden.map { .init(naam: $0.key, waarde: $0.value) }),
            tabel: tabel, blokken: blokken + meer)
    }

    /// The blocks under each other, with an empty line between them, for a screen of so many
    /// columns.
    public func voorMensen(breedte: Int) -> String {
        blokken.map { blok in
            switch blok {
            case .tekst(let tekst): tekst + "\n"
            case .tabel(let tabel): tabel.uitgelijnd(breedte: breedte)
            }
        }.joined(separator: "\n")
    }
}
