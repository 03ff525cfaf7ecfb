public import Domain

/// The surroundings of one run: streams, terminal and environment, as values.
///
/// The executable fills it from the process; tests fill it with their own.
public struct Omgeving: Sendable {
    /// The environment variables.
    public var variabelen: [String: String]
    /// The full path of the program file.
    public var programma: String
    /// Whether standard output is a terminal.
    public var uitIsTerminal: Bool
    /// Whether standard error is a terminal.
    public var foutIsTerminal: Bool
    /// Writes data to standard output; throws ``Opdrachtfout/nietBereikbaar(_:)`` when not all of
    /// it got there.
    public var schrijf: @Sendable (String) throws -> Void
    /// Writes a message to standard error, if anybody can receive it.
    public var meld: @Sendable (String) -> Void
    /// Reads standard input to its end, at most so many bytes; one more means that there was more.
    public var leesInvoer: @Sendable (_ hooguit: Int) throws -> [UInt8]
    /// What the clock says; read once for each command.
    public var nu: @Sendable () -> Moment
    /// 64 random bits for each call: identities, keys and the salt of texts.
    public var toeval: @Sendable () -> UInt64

    /// Surroundings of these parts.
    public init(
        variabelen: [String: String], programma: String, uitIsTerminal: Bool, foutIsTerminal: Bool,
        schrijf: @escaping @Sendable (String) throws -> Void,
        meld: @escaping @Sendable (String) -> Void,
        leesInvoer: @escaping @Sendable (_ hooguit: Int) throws -> [UInt8],
        nu: @escaping @Sendable () -> Moment, toeval: @escaping @Sendable () -> UInt64
    ) {
        self.variabelen = variabelen
        self.programma = programma
        self.uitIsTerminal = uitIsTerminal
        self.foutIsTerminal = foutIsTerminal
        self.schrijf = schrijf
        self.meld = meld
        self.leesInvoer = leesInvoer
        self.nu = nu
        self.toeval = toeval
    }

    /// Whether messages may have colour: a terminal, not `dumb`, and no `NO_COLOR` (no-color.org).
    var meldingInKleur: Bool {
        foutIsTerminal && variabelen["NO_COLOR", default: ""].isEmpty
            && variabelen["TERM", default: "dumb"] != "dumb"
    }

    /// How many columns the screen has: `COLUMNS`, or 110.
    var schermbreedte: Int {
        variabelen["COLUMNS"].flatMap { Int($0) }.flatMap { (40...1_000).contains($0) ? $0 : nil }
            ?? 110
    }

    /// A label in bold and, on a colour terminal, in a colour.
    func label(_ tekst: String, _ kleur: Kleur) -> String {
        meldingInKleur ? "\u{1B}[1;\(kleur.rawValue)m\(tekst)\u{1B}[0m" : tekst
    }

    /// The colours that messages use; the text always says the same without them.
    enum Kleur: Int {
        case rood = 31
        case groen = 32
    }
}
