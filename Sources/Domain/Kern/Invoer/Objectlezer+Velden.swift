extension Objectlezer {
    /// A text of so many UTF-8 bytes, without control characters.
    public func tekst(_ naam: String, bytes: ClosedRange<Int>) -> String? {
        guard let boom = aanwezig(naam, vorm: "een tekst") else { return nil }
        guard case .tekst(let tekst) = boom else { return verkeerdType(naam, boom, "een tekst") }
        guard binnen(bytes, naam, tekst) else { return nil }
        guard !tekst.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
            meld(naam, .ongeldigeWaarde, "bevat een stuurteken; gebruik gewone tekst")
            return nil
        }
        return tekst
    }

    /// As ``tekst(_:bytes:)``, but absent is no error.
    public func tekstOfNiets(_ naam: String, bytes: ClosedRange<Int>) -> String? {
        heeft(naam) ? tekst(naam, bytes: bytes) : nil
    }

    /// A text of so many UTF-8 bytes in which lines may end, or nothing.
    public func vrijeTekstOfNiets(_ naam: String, bytes: ClosedRange<Int>) -> String? {
        guard let boom = waarde(naam) else { return nil }
        guard case .tekst(let tekst) = boom else { return verkeerdType(naam, boom, "een tekst") }
        return binnen(bytes, naam, tekst) ? tekst : nil
    }

    /// A text, or a number that serves as a name.
    public func tekstOfGetal(_ naam: String, bytes: ClosedRange<Int>) -> String? {
        guard case .getal(let cijfers) = waarde(naam) else { return tekst(naam, bytes: bytes) }
        return binnen(bytes, naam, cijfers) ? cijfers : nil
    }

    private func binnen(_ bytes: ClosedRange<Int>, _ naam: String, _ tekst: String) -> Bool {
        guard !bytes.contains(tekst.utf8.count) else { return true }
        meld(
            naam, .buitenBereik,
            "is \(tekst.utf8.count) bytes lang; toegestaan is \(bytes.lowerBound) tot en met "
                + "\(bytes.upperBound)")
        return false
    }

    /// A whole number within limits.
    public func geheel(_ naam: String, in bereik: ClosedRange<Int64>) -> Int64? {
        geheel(naam, in: bereik, waarde: aanwezig(naam, vorm: "een geheel getal"))
    }

    /// A whole number within limits, or nothing.
    public func geheelOfNiets(_ naam: String, in bereik: ClosedRange<Int64>) -> Int64? {
        geheel(naam, in: bereik, waarde: waarde(naam))
    }

    private func geheel(_ naam: String, in bereik: ClosedRange<Int64>, waarde: JSONBoom?) -> Int64?
    {
        guard let waarde else { return nil }
        guard case .getal(let cijfers) = waarde else {
            return verkeerdType(naam, waarde, "een geheel getal")
        }
        guard let getal = Int64(cijfers) else {
            let fout = "'\(cijfers)' is geen geheel getal; schrijf het zonder punt en zonder e"
            meld(naam, .ongeldigeWaarde, fout)
            return nil
        }
        guard bereik.contains(getal) else {
            let grens = "\(bereik.lowerBound) tot en met \(bereik.upperBound)"
            meld(naam, .buitenBereik, "\(getal) valt buiten \(grens)")
            return nil
        }
        return getal
    }

    /// An exact decimal number within limits, as a JSON number or as a text, or nothing.
    public func decimaalOfNiets(_ naam: String, in bereik: ClosedRange<Decimaal>) -> Decimaal? {
        guard let waarde = waarde(naam) else { return nil }
        let cijfers: String
        switch waarde {
        case .getal(let tekst), .tekst(let tekst): cijfers = tekst
        case .leeg, .waarheid, .lijst, .object:
            return verkeerdType(naam, waarde, "een getal zoals 12 of \"1.5\"")
        }
        guard let getal = Decimaal(tekst: cijfers) else {
            meld(
                naam, .ongeldigeWaarde,
                "'\(cijfers)' is geen getal zoals 12 of 1.5 (hooguit \(Decimaal.meesteDecimalen) "
                    + "decimalen, met een punt)")
            return nil
        }
        guard bereik.contains(getal) else {
            let grens = "\(bereik.lowerBound) tot en met \(bereik.upperBound)"
            meld(naam, .buitenBereik, "\(getal) valt buiten \(grens)")
            return nil
        }
        return getal
    }

    /// A text that is read by its own rule: a date, a duration.
    /// - Parameter vorm: what belongs there, to end the sentence "geef ...".
    public func lees<Waarde>(
        _ naam: String, vorm: String, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        guard let boom = aanwezig(naam, vorm: vorm) else { return nil }
        return self.lees(naam, boom, vorm: vorm, lees)
    }

    /// As ``lees(_:vorm:_:)``, but absent is no error.
    public func leesOfNiets<Waarde>(
        _ naam: String, vorm: String, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        guard let boom = waarde(naam) else { return nil }
        return self.lees(naam, boom, vorm: vorm, lees)
    }

    private func lees<Waarde>(
        _ naam: String, _ boom: JSONBoom, vorm: String, _ lees: (String) -> Waarde?
    ) -> Waarde? {
        guard case .tekst(let tekst) = boom else { return verkeerdType(naam, boom, vorm) }
        if let waarde = lees(tekst) { return waarde }
        meld(naam, .ongeldigeWaarde, "'\(tekst)' is ongeldig; geef \(vorm)")
        return nil
    }

    /// Yes or no; absent is no.
    public func waarheidOfNee(_ naam: String) -> Bool {
        guard let waarde = waarde(naam) else { return false }
        guard case .waarheid(let waar) = waarde else {
            let _: Bool? = verkeerdType(naam, waarde, "true of false")
            return false
        }
        return waar
    }

    /// One of a closed list of choices.
    public func keuze<Keuze: RawRepresentable<String> & CaseIterable>(
        _ naam: String, _ soort: Keuze.Type
    ) -> Keuze? {
        guard let boom = aanwezig(naam, vorm: Gelijkenis.keuzes(soort)) else { return nil }
        return keuze(boom, veld: naam)
    }

    /// One of a closed list of choices, or nothing.
    public func keuzeOfNiets<Keuze: RawRepresentable<String> & CaseIterable>(
        _ naam: String, _ soort: Keuze.Type
    ) -> Keuze? {
        heeft(naam) ? keuze(naam, soort) : nil
    }

    /// One of a closed list of choices, or the given one when the field is absent.
    public func keuze<Keuze: RawRepresentable<String> & CaseIterable>(
        _ naam: String, of standaard: Keuze
    ) -> Keuze? {
        guard let boom = waarde(naam) else { return standaard }
        return keuze(boom, veld: naam)
    }

    private func keuze<Keuze: RawRepresentable<String> & CaseIterable>(
        _ boom: JSONBoom, veld: String
    ) -> Keuze? {
        guard case .tekst(let tekst) = boom else {
            return verkeerdType(veld, boom, Gelijkenis.keuzes(Keuze.self))
        }
        if let keuze = Keuze(rawValue: tekst) { return keuze }
        let alle = Keuze.allCases.map(\.rawValue)
        let raad = Gelijkenis.bedoelde(tekst, uit: alle).map { " (bedoelde u '\($0)'?)" } ?? ""
        meld(
            veld, .ongeldigeWaarde,
            "'\(tekst)' bestaat niet\(raad); kies \(Gelijkenis.keuzes(Keuze.self))")
        return nil
    }

    /// A list of choices without doubles, at least one.
    public func keuzes<Keuze: RawRepresentable<String> & CaseIterable & Hashable>(
        _ naam: String, _ soort: Keuze.Type
    ) -> Set<Keuze>? {
        let vorm = "een lijst met \(Gelijkenis.keuzes(soort))"
        guard let boom = aanwezig(naam, vorm: vorm) else { return nil }
        guard case .lijst(let leden) = boom else { return verkeerdType(naam, boom, vorm) }
        guard !leden.isEmpty else {
            meld(naam, .buitenBereik, "is leeg; geef \(vorm)")
            return nil
        }
        let gelezen: [Keuze?] = leden.enumerated().map { plaats, lid in
            keuze(lid, veld: "\(naam)[\(plaats)]")
        }
        let keuzes = gelezen.compactMap { $0 }
        return keuzes.count == leden.count ? Set(keuzes) : nil
    }

    /// The fields of a nested object.
    public func object<Waarde>(_ naam: String, _ lees: (Objectlezer) -> Waarde?) -> Waarde? {
        guard let boom = aanwezig(naam, vorm: "een object: {...}"),
            let lezer = Objectlezer(boom, pad: volledig(naam), verzamelaar)
        else { return nil }
        let waarde = lees(lezer)
        lezer.sluit()
        return waarde
    }

    /// A list of objects, at most so many; `nil` when one of them could not be read.
    public func objecten<Waarde>(
        _ naam: String, hooguit: Int, _ lees: (Objectlezer) -> Waarde?
    ) -> [Waarde]? {
        guard let boom = aanwezig(naam, vorm: "een lijst: [...]") else { return nil }
        guard case .lijst(let leden) = boom else {
            return verkeerdType(naam, boom, "een lijst: [...]")
        }
        guard leden.count <= hooguit else {
            meld(
                naam, .buitenBereik, "heeft \(leden.count) regels; toegestaan is hooguit \(hooguit)"
            )
            return nil
        }
        let gelezen: [Waarde?] = leden.enumerated().map { plaats, lid in
            guard let lezer = Objectlezer(lid, pad: "\(volledig(naam))[\(plaats)]", verzamelaar)
            else { return nil }
            let waarde = lees(lezer)
            lezer.sluit()
            return waarde
        }
        let waarden = gelezen.compactMap { $0 }
        return waarden.count == leden.count ? waarden : nil
    }

    private func aanwezig(_ naam: String, vorm: String) -> JSONBoom? {
        let boom = waarde(naam)
        if boom == nil { ontbreekt(naam, vorm: vorm) }
        return boom
    }

    private func verkeerdType<Waarde>(
        _ naam: String, _ boom: JSONBoom, _ vorm: String
    ) -> Waarde? {
        meld(naam, .verkeerdType, "is \(boom.typenaam); hier hoort \(vorm)")
        return nil
    }
}
