extension CanoniekeWaarde {
    /// A text under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func tekstOfNiets(_ naam: String) throws(CanoniekeFout) -> String? {
        veldOfNiets(naam) == nil ? nil : try tekst(naam)
    }

    /// One of a closed list of choices under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func keuzeOfNiets<Keuze: RawRepresentable<String>>(
        _ naam: String
    ) throws(CanoniekeFout) -> Keuze? {
        try veldOfNiets(naam)?.alsKeuze(naam)
    }

    /// The members of a list under a name; none when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func lijstOfLeeg(_ naam: String) throws(CanoniekeFout) -> [CanoniekeWaarde] {
        veldOfNiets(naam) == nil ? [] : try lijst(naam)
    }

    /// A list of identities under a name; empty when it is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func ids<Soort>(_ naam: String) throws(CanoniekeFout) -> [ID<Soort>] {
        try lijstOfLeeg(naam).map { lid throws(CanoniekeFout) in
            guard case .tekst(let tekst) = lid, let id = ID<Soort>(tekst: tekst) else {
                throw .veldOngeldig(naam)
            }
            return id
        }
    }

    /// A list of texts under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func teksten(_ naam: String) throws(CanoniekeFout) -> [String] {
        try lijst(naam).map { lid throws(CanoniekeFout) in
            guard case .tekst(let tekst) = lid else { throw .veldOngeldig(naam) }
            return tekst
        }
    }

    /// A list of codes of buurten under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func buurten(_ naam: String) throws(CanoniekeFout) -> [Buurtcode] {
        try teksten(naam).map { tekst throws(CanoniekeFout) in
            guard let code = Buurtcode(tekst) else { throw .veldOngeldig(naam) }
            return code
        }
    }
}
