/// Reads the fields of one row, each by the name of its column, and reports all that is wrong.
public struct Rijlezer {
    private let kop: Tabelkop
    private let velden: [[UInt8]]
    private let profiel: CSV.Profiel
    private let verzamelaar: Verzamelaar

    /// A reader of a row with as many fields as the heading.
    public init(
        _ velden: [[UInt8]], kop: Tabelkop, _ profiel: CSV.Profiel, _ verzamelaar: Verzamelaar
    ) {
        precondition(velden.count == kop.breedte, "a row with another number of fields")
        (self.velden, self.kop, self.profiel, self.verzamelaar) = (
            velden, kop, profiel, verzamelaar
        )
    }

    /// Notes an error at a column.
    public func meld(_ kolom: String, _ regel: Invoerregel, _ tekst: String) {
        verzamelaar.meld(Invoerfout(kolom, regel, tekst))
    }

    /// The text of a field without blanks at both ends; `nil` when it is empty or no UTF-8.
    ///
    /// A spreadsheet's apostrophe before what it would take for a formula is not part of it.
    private func waarde(_ kolom: String) -> (tekst: String?, isFout: Bool) {
        guard let plaats = kop.plaats(kolom) else { return (nil, false) }
        var bytes = velden[plaats][...]
        if profiel == .rekenblad, bytes.first == UInt8(ascii: "'"), bytes.count > 1,
            CSV.formuletekens.contains(bytes[bytes.startIndex + 1])
        {
            bytes = bytes.dropFirst()
        }
        guard let tekst = String(validating: bytes, as: UTF8.self) else {
            meld(kolom, .onleesbaar, "is geen UTF-8; sla het bestand op als UTF-8")
            return (nil, true)
        }
        let kaal = tekst.bijgesneden
        return (kaal.isEmpty ? nil : kaal, false)
    }

    /// Whether a column is not there, or has nothing in this row.
    public func isLeeg(_ kolom: String) -> Bool {
        kop.plaats(kolom).map { velden[$0].allSatisfy { $0 == UInt8(ascii: " ") } } ?? true
    }

    private func aanwezig(_ kolom: String, vorm: String) -> String? {
        let (tekst, isFout) = waarde(kolom)
        if tekst == nil, !isFout { meld(kolom, .verplicht, "ontbreekt; geef \(vorm)") }
        return tekst
    }

    /// A text of so many UTF-8 bytes without control characters, but for ends of lines if allowed.
    public func tekst(
        _ kolom: String, bytes: ClosedRange<Int>, vorm: String, metRegels: Bool = false
    ) -> String? {
        guard let tekst = aanwezig(kolom, vorm: vorm) else { return nil }
        return nagekeken(tekst, kolom, bytes, metRegels: metRegels)
    }

    /// As ``tekst(_:bytes:vorm:metRegels:)``, but absent is no error.
    public func tekstOfNiets(_ kolom: String, bytes: ClosedRange<Int>) -> String? {
        waarde(kolom).tekst.flatMap { nagekeken($0, kolom, bytes, metRegels: true) }
    }

    private func nagekeken(
        _ tekst: String, _ kolom: String, _ bytes: ClosedRange<Int>, metRegels: Bool
    ) -> String? {
        var tekst = tekst
        guard bytes.contains(tekst.utf8.count) else {
            meld(
                kolom, .buitenBereik,
                "is \(tekst.utf8.count) bytes lang; toegestaan is \(bytes.lowerBound) tot en met "
                    + "\(bytes.upperBound)")
            return nil
        }
        if metRegels { tekst = tekst.metGewoneRegeleinden }
        guard
            tekst.unicodeScalars.allSatisfy({
                $0.properties.generalCategory != .control || (metRegels && $0 == "\n")
            })
        else {
            meld(kolom, .ongeldigeWaarde, "bevat een stuurteken; gebruik gewone tekst")
            return nil
        }
        return tekst
    }

    /// A value that is read by its own rule; what `lees` throws is the rest of the sentence.
    public func lees<Waarde>(
        _ kolom: String, vorm: String, _ lees: (String) throws(Veldfout) -> Waarde
    ) -> Waarde? {
        guard let tekst = aanwezig(kolom, vorm: vorm) else { return nil }
        return self.lees(kolom, tekst, lees)
    }

    /// As ``lees(_:vorm:_:)``, but absent is no error.
    public func leesOfNiets<Waarde>(
        _ kolom: String, _ lees: (String) throws(Veldfout) -> Waarde
    ) -> Waarde? {
        waarde(kolom).tekst.flatMap { self.lees(kolom, $0, lees) }
    }

    private func lees<Waarde>(
        _ kolom: String, _ tekst: String, _ lees: (String) throws(Veldfout) -> Waarde
    ) -> Waarde? {
        do throws(Veldfout) { return try lees(tekst) } catch {
            meld(kolom, error.regel, error.tekst)
            return nil
        }
    }

    /// One of a closed list of choices.
    public func keuze<Keuze: RawRepresentable<String> & CaseIterable>(
        _ kolom: String, _ soort: Keuze.Type
    ) -> Keuze? {
        lees(kolom, vorm: Gelijkenis.keuzes(soort)) { tekst throws(Veldfout) in
            try Veldfout.keuze(tekst, soort)
        }
    }

    /// As ``keuze(_:_:)``, but absent is no error.
    public func keuzeOfNiets<Keuze: RawRepresentable<String> & CaseIterable>(
        _ kolom: String, _ soort: Keuze.Type
    ) -> Keuze? {
        leesOfNiets(kolom) { tekst throws(Veldfout) in try Veldfout.keuze(tekst, soort) }
    }

    /// A date, or nothing.
    public func datumOfNiets(_ kolom: String) -> Datum? {
        leesOfNiets(kolom) { tekst throws(Veldfout) in
            if let datum = Datum(tekst: tekst) { return datum }
            throw Veldfout(
                .ongeldigeWaarde,
                "'\(tekst.kort)' is ongeldig; geef een bestaande datum als JJJJ-MM-DD")
        }
    }

    /// A whole number within limits, or nothing.
    public func geheelOfNiets(_ kolom: String, in bereik: ClosedRange<Int64>) -> Int64? {
        leesOfNiets(kolom) { tekst throws(Veldfout) in try Veldfout.geheel(tekst, in: bereik) }
    }
}

extension CSV {
    /// The bytes with which a spreadsheet begins a formula.
    public static let formuletekens = Set("=+-@\t\r".utf8)
}

extension String {
    /// So much of a text as a message can quote.
    public var kort: String {
        unicodeScalars.count > 60 ? String(unicodeScalars.prefix(60)) + "..." : self
    }

    /// Without blanks at both ends.
    var bijgesneden: String { String(self[...].bijgesneden()) }

    /// With every end of line as one line feed.
    var metGewoneRegeleinden: String {
        var (schalen, vorige): (String.UnicodeScalarView, Unicode.Scalar?) = (.init(), nil)
        for schaal in unicodeScalars {
            if schaal == "\n", vorige == "\r" {
            } else {
                schalen.append(schaal == "\r" ? "\n" : schaal)
            }
            vorige = schaal
        }
        return String(schalen)
    }
}
