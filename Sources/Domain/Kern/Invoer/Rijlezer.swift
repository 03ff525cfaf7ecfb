/// The heading of a table: which column stands where.
public struct Tabelkop: Sendable, Hashable {
    private let plaatsen: [String: Int]
    /// How many fields each row has.
    public let breedte: Int

    /// Reads a heading; its columns may stand in any order.
    ///
    /// Capitals and blanks around a name do not matter.
    /// - Throws: ``Invoerfouten`` with every column that is missing, unknown or doubled.
    public init(
        _ velden: [[UInt8]], verplicht: [String], mogelijk: [String]
    ) throws(Invoerfouten) {
        let alle = verplicht + mogelijk
        let namen = velden.map { String(decoding: $0, as: UTF8.self).bijgesneden }
        var (plaatsen, fouten): ([String: Int], [Invoerfout]) = ([:], [])
        for (plaats, naam) in namen.enumerated() {
            guard let kolom = alle.first(where: { $0.lowercased() == naam.lowercased() }) else {
                let raad =
                    Gelijkenis.bedoelde(naam, uit: alle).map { "bedoelde u '\($0)'?" }
                    ?? "haal haar weg; de kolommen zijn \(alle.joined(separator: ", "))"
                fouten.append(
                    Invoerfout(
                        "kop", .onbekendVeld, "kolom '\(naam.kort)' bestaat hier niet; \(raad)"))
                continue
            }
            if plaatsen[kolom] != nil {
                fouten.append(
                    Invoerfout(
                        "kop", .dubbelVeld, "kolom '\(kolom)' staat er meer dan eens"))
            }
            plaatsen[kolom] = plaats
        }
        for kolom in verplicht where plaatsen[kolom] == nil {
            fouten.append(
                Invoerfout("kop", .verplicht, "kolom '\(kolom)' ontbreekt; voeg haar toe"))
        }
        if let fouten = Invoerfouten(fouten) { throw fouten }
        self.plaatsen = plaatsen
        breedte = velden.count
    }

    func plaats(_ kolom: String) -> Int? { plaatsen[kolom] }
}

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

    private func aanwezig(_ kolom: String, vorm: String) -> String? {
        let (tekst, isFout) = waarde(kolom)
        if tekst == nil, !isFout { meld(kolom, .verplicht, "ontbreekt; geef \(vorm)") }
        return tekst
    }

    /// A text of so many UTF-8 bytes without control characters, but for ends of lines if allowed.
    public func tekst(
        _ kolom: String, bytes: ClosedRange<Int>, vorm: String, metRegels: Bool = false
    ) -> String? {
        guard var tekst = aanwezig(kolom, vorm: vorm) else { return nil }
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
            if let keuze = Keuze(rawValue: tekst) { return keuze }
            let raad =
                Gelijkenis.bedoelde(tekst, uit: soort.allCases.map(\.rawValue))
                .map { " (bedoelde u '\($0)'?)" } ?? ""
            throw Veldfout(
                .ongeldigeWaarde,
                "'\(tekst.kort)' bestaat niet\(raad); kies \(Gelijkenis.keuzes(soort))")
        }
    }

    /// A whole number within limits, or nothing.
    public func geheelOfNiets(_ kolom: String, in bereik: ClosedRange<Int64>) -> Int64? {
        leesOfNiets(kolom) { tekst throws(Veldfout) in try Veldfout.geheel(tekst, in: bereik) }
    }
}

/// What is wrong with one field: the rule, and a sentence without its subject.
public struct Veldfout: Error, Hashable, Sendable {
    /// The rule of form.
    public let regel: Invoerregel
    /// What is wrong and what to do.
    public let tekst: String

    /// A field that breaks a rule.
    public init(_ regel: Invoerregel, _ tekst: String) {
        (self.regel, self.tekst) = (regel, tekst)
    }

    /// A whole number within limits.
    public static func geheel(
        _ tekst: String, in bereik: ClosedRange<Int64>
    ) throws(Veldfout) -> Int64 {
        let grens = "\(bereik.lowerBound) tot en met \(bereik.upperBound)"
        guard let getal = Int64(tekst) else {
            throw Veldfout(
                .ongeldigeWaarde, "'\(tekst.kort)' is ongeldig; geef een geheel getal van \(grens)")
        }
        guard bereik.contains(getal) else {
            throw Veldfout(.buitenBereik, "\(getal) valt buiten \(grens)")
        }
        return getal
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
