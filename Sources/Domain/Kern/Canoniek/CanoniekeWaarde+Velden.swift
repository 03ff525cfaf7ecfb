extension CanoniekeWaarde {
    /// The value of a named field.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)`` when it is absent or this is no object.
    public func veld(_ naam: String) throws(CanoniekeFout) -> CanoniekeWaarde {
        guard case .object(let velden) = self,
            let veld = velden.first(where: { $0.naam.utf8.elementsEqual(naam.utf8) })
        else { throw .veldOngeldig(naam) }
        return veld.waarde
    }

    /// The members of a list under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func lijst(_ naam: String) throws(CanoniekeFout) -> [CanoniekeWaarde] {
        guard case .lijst(let leden) = try veld(naam) else { throw .veldOngeldig(naam) }
        return leden
    }

    /// One of a closed list of choices under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func keuze<Keuze: RawRepresentable<String>>(
        _ naam: String
    ) throws(CanoniekeFout) -> Keuze {
        try veld(naam).alsKeuze(naam)
    }

    /// This value itself as one of a closed list of choices; `naam` is for the error.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func alsKeuze<Keuze: RawRepresentable<String>>(
        _ naam: String
    ) throws(CanoniekeFout) -> Keuze {
        guard case .tekst(let tekst) = self, let keuze = Keuze(rawValue: tekst) else {
            throw .veldOngeldig(naam)
        }
        return keuze
    }
}
