public import Domain

/// A mail by RFC 5322 and MIME (RFC 2045 - 2047): headers in ASCII, every line at most 78 octets.
///
/// The same message always gives the same bytes: number, date and boundaries follow from it.
public struct MIMEBericht: Hashable, Sendable {
    /// A name with an address.
    public struct Adres: Hashable, Sendable {
        /// The name, if one is shown.
        public let naam: String?
        /// The address.
        public let adres: Emailadres

        /// A name with an address.
        public init(naam: String? = nil, adres: Emailadres) {
            self.naam = naam
            self.adres = adres
        }
    }

    /// Who sends it.
    public let van: Adres
    /// To whom.
    public let aan: Adres
    /// The Message-ID without its brackets: the same for every attempt.
    public let nummer: String
    /// When it was made.
    public let datum: Moment
    /// What it says.
    public let inhoud: Postinhoud
    /// Whether an earlier attempt may have arrived.
    public let mogelijkHerhaald: Bool

    /// A mail.
    public init(
        van: Adres, aan: Adres, nummer: String, datum: Moment, inhoud: Postinhoud,
        mogelijkHerhaald: Bool = false
    ) {
        self.van = van
        self.aan = aan
        self.nummer = nummer
        self.datum = datum
        self.inhoud = inhoud
        self.mogelijkHerhaald = mogelijkHerhaald
    }

    /// The whole mail, with lines that end in CR LF.
    public var bytes: [UInt8] {
        var koppen = [
            MIMEKop.adres("From", van), MIMEKop.adres("To", aan),
            MIMEKop.tekst("Subject", inhoud.onderwerp), "Date: \(datum.alsMaildatum)",
            "Message-ID: <\(nummer)>", "MIME-Version: 1.0", "Content-Language: nl",
            // RFC 3834: nobody's absence notice need answer this.
            "Auto-Submitted: auto-generated",
        ]
        if mogelijkHerhaald { koppen.append("X-Wijkgriffie-Mogelijk-Herhaald: ja") }
        return Array((koppen.joined(separator: "\r\n") + "\r\n" + lichaam.tekst).utf8)
    }

    /// A part with its headers; in it may be other parts.
    private struct Deel {
        var tekst: String
    }

    private var lichaam: Deel {
        let zelfde = inhoud.bijlagen.filter(\.isZelfdeBericht).map { deel($0, los: false) }
        let los = inhoud.bijlagen.filter { !$0.isZelfdeBericht }.map { deel($0, los: true) }
        let tekst = Deel(
            tekst: "Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                + QuotedPrintable.tekst(inhoud.tekst))
        let kern = zelfde.isEmpty ? tekst : samen("alternative", "a", [tekst] + zelfde)
        return los.isEmpty ? kern : samen("mixed", "m", [kern] + los)
    }

    /// Parts between boundaries; `=_` cannot stand in a part, whichever way it is encoded.
    private func samen(_ soort: String, _ merk: String, _ delen: [Deel]) -> Deel {
        let grens = "=_\(merk)_\(nummer.split(separator: "@").first ?? "")"
        let midden = delen.map { "--\(grens)\r\n\($0.tekst)\r\n" }.joined()
        return Deel(
            tekst: "Content-Type: multipart/\(soort);\r\n boundary=\"\(grens)\"\r\n\r\n"
                + "\(midden)--\(grens)--\r\n")
    }

    private func deel(_ bijlage: Postinhoud.Bijlage, los: Bool) -> Deel {
        var koppen = ["Content-Type: \(bijlage.type)", "Content-Transfer-Encoding: base64"]
        if los {
            koppen.append(
                "Content-Disposition: attachment;\r\n \(MIMEKop.bestandsnaam(bijlage.naam))")
        }
        let tekens = Array(Base64.tekst(bijlage.bytes).utf8)
        let regels = stride(from: 0, to: tekens.count, by: 76).map {
            String(decoding: tekens[$0..<min($0 + 76, tekens.count)], as: UTF8.self)
        }
        return Deel(
            tekst: koppen.joined(separator: "\r\n") + "\r\n\r\n"
                + regels.joined(separator: "\r\n") + "\r\n")
    }
}

extension Moment {
    /// The instant as RFC 5322 writes it, on the clock of Amsterdam: `Mon, 2 Mar 2026 10:00:00
    /// +0100`.
    var alsMaildatum: String {
        let tijd = AmsterdamseTijd.klokstand(op: self)
        let (jaar, maand, dag) = tijd.datum.onderdelen
        let maanden = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        let dagnaam =
            switch tijd.datum.weekdag {
            case .maandag: "Mon"
            case .dinsdag: "Tue"
            case .woensdag: "Wed"
            case .donderdag: "Thu"
            case .vrijdag: "Fri"
            case .zaterdag: "Sat"
            case .zondag: "Sun"
            }
        let klok = [tijd.uur, tijd.minuut, tijd.seconde].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
        let verschil = AmsterdamseTijd.verschilMetUTC(op: self) / 3_600
        return "\(dagnaam), \(dag) \(maanden[maand - 1]) \(jaar) \(klok) +0\(verschil)00"
    }
}
