/// What a message says, before it becomes a mail or a letter.
public struct Postinhoud: Hashable, Sendable {
    /// A part of the text.
    public enum Deel: Hashable, Sendable {
        /// A heading.
        case kop(String)
        /// A paragraph.
        case alinea(String)
        /// Rows of a heading and a value.
        case gegevens([Gegeven])
        /// Points of a list.
        case lijst([String])
    }

    /// A heading and a value.
    public struct Gegeven: Hashable, Sendable {
        /// What it is.
        public let kop: String
        /// The value.
        public let waarde: String

        /// A row.
        public init(_ kop: String, _ waarde: String) {
            self.kop = kop
            self.waarde = waarde
        }
    }

    /// A file that goes along with a mail.
    public struct Bijlage: Hashable, Sendable {
        /// The name of the file.
        public let naam: String
        /// The media type with its parameters, such as `text/calendar; method=REQUEST`.
        public let type: String
        /// The content.
        public let bytes: [UInt8]
        /// Whether it is the message itself in another form, as an invitation for a calendar is.
        public let isZelfdeBericht: Bool

        /// A file.
        public init(naam: String, type: String, bytes: [UInt8], isZelfdeBericht: Bool = false) {
            self.naam = naam
            self.type = type
            self.bytes = bytes
            self.isZelfdeBericht = isZelfdeBericht
        }
    }

    /// What it is about, on one line.
    public let onderwerp: String
    /// The text, part by part.
    public let delen: [Deel]
    /// Files that go along with a mail.
    public let bijlagen: [Bijlage]
    /// Who signs.
    public let ondertekening: String

    /// A message.
    public init(
        onderwerp: String, delen: [Deel], bijlagen: [Bijlage] = [], ondertekening: String
    ) {
        self.onderwerp = onderwerp
        self.delen = delen
        self.bijlagen = bijlagen
        self.ondertekening = ondertekening
    }

    /// The same message, with files that go along with a mail.
    func met(_ bijlagen: [Bijlage]) -> Postinhoud {
        Postinhoud(
            onderwerp: onderwerp, delen: delen, bijlagen: self.bijlagen + bijlagen,
            ondertekening: ondertekening)
    }

    static let aanhef = "Geachte heer, mevrouw,"

    /// The message as plain text, with a line end behind every line.
    public var tekst: String {
        let midden = delen.map { deel in
            switch deel {
            case .kop(let kop): kop.uppercased()
            case .alinea(let tekst): tekst
            case .gegevens(let rijen):
                rijen.map { "\($0.kop): \(Schermregel.van($0.waarde))" }.joined(separator: "\n")
            case .lijst(let punten):
                punten.map { "- " + Schermregel.van($0) }.joined(separator: "\n")
            }
        }
        return ([Self.aanhef] + midden + ["Met vriendelijke groet,\n\(ondertekening)"])
            .joined(separator: "\n\n") + "\n"
    }

    /// The message as a letter to print.
    /// - Parameters:
    ///   - gemeente: the name of who sends it.
    ///   - aan: the lines of the address.
    ///   - datum: the date of the letter.
    public func brief(gemeente: String, aan: [String], datum: String) -> HTMLBlad {
        var blad = HTMLBlad(titel: onderwerp)
        blad.alinea("Gemeente \(gemeente)")
        blad.alinea(aan.joined(separator: "\n"))
        blad.tabel([("Datum", datum)])
        blad.kop(onderwerp, niveau: 1)
        blad.alinea(Self.aanhef)
        for deel in delen {
            switch deel {
            case .kop(let kop): blad.kop(kop)
            case .alinea(let tekst): blad.alinea(tekst)
            case .gegevens(let rijen): blad.tabel(rijen.map { ($0.kop, $0.waarde) })
            case .lijst(let punten): blad.lijst(punten)
            }
        }
        blad.alinea("Met vriendelijke groet,\n\(ondertekening)")
        return blad
    }
}
