/// What can be wrong with one field of input, whatever the field is about.
public enum Invoerregel: String, CaseIterable, Sendable {
    /// The field must be given and was not.
    case verplicht = "VERPLICHT"
    /// A field of this name does not exist here.
    case onbekendVeld = "ONBEKEND_VELD"
    /// The field was given more than once.
    case dubbelVeld = "DUBBEL_VELD"
    /// The field has another type: a text where a number belongs.
    case verkeerdType = "VERKEERD_TYPE"
    /// The type is right, but the value cannot be read or is not one of the choices.
    case ongeldigeWaarde = "ONGELDIGE_WAARDE"
    /// The number, length or count lies outside its limits.
    case buitenBereik = "BUITEN_BEREIK"
    /// The file as a whole cannot be read.
    case onleesbaar = "ONLEESBAAR"
}

/// One thing that is wrong with what somebody handed in.
public struct Invoerfout: Error, Hashable, Sendable {
    /// Which field: `bijdragen[2].uren` in a file, `--vanaf` on the command line.
    public let veld: String
    /// The rule that was broken: an ``Invoerregel`` or the code of a ``Regel``.
    public let code: String
    /// What is wrong and what to do, in Dutch.
    public let tekst: String
    /// Where the rule stands, for a rule of law.
    public let artikel: Artikel?

    /// A field that breaks a rule of form.
    public init(_ veld: String, _ regel: Invoerregel, _ tekst: String) {
        self.veld = veld
        code = regel.rawValue
        self.tekst = tekst
        artikel = nil
    }

    /// A field that breaks a rule with a code of its own.
    public init(_ veld: String, code: String, _ tekst: String) {
        self.veld = veld
        self.code = code
        self.tekst = tekst
        artikel = nil
    }

    /// A field that breaks a rule of law.
    public init(_ veld: String, _ breuk: Regelbreuk) {
        self.veld = veld
        code = breuk.code
        tekst = breuk.tekst
        artikel = breuk.artikel
    }
}

/// All that is wrong with one input, at once; never empty.
public struct Invoerfouten: Error, Hashable, Sendable {
    /// The errors, in the order of the input.
    public let alle: [Invoerfout]

    /// The errors, or `nil` when there are none.
    public init?(_ alle: [Invoerfout]) {
        guard !alle.isEmpty else { return nil }
        self.alle = alle
    }

    /// One error alone.
    public init(_ fout: Invoerfout) {
        alle = [fout]
    }
}
