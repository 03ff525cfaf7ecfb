extension Aanvraag.Omslag {
    /// In canonical form, with only what stands on it.
    public var canoniek: CanoniekeWaarde {
        func lijst<Deel>(
            _ naam: String, _ delen: [Deel], _ vorm: (Deel) -> CanoniekeWaarde
        ) -> [CanoniekeWaarde.Veld] {
            .alsAanwezig(naam, delen.isEmpty ? nil : .lijst(delen.map(vorm)))
        }
        return .object(
            .alsAanwezig("namens", namens?.canoniek) + lijst("bijlagen", bijlagen, \.canoniek)
                + lijst("overdrachten", overdrachten, \.canoniek)
                + lijst("medeaanvragers", medeaanvragers) { .id($0) }
                + lijst("eerdereMedeaanvragers", eerdereMedeaanvragers) { .id($0) }
                + lijst("wijzigingen", wijzigingen, \.canoniek)
                + lijst("afstanden", afstanden, \.canoniek)
                + lijst("kwesties", kwesties, \.canoniek))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard case .object = waarde else { throw .veldOngeldig("omslag") }
        func lijst<Deel>(
            _ naam: String, _ lees: (CanoniekeWaarde) throws(CanoniekeFout) -> Deel
        ) throws(CanoniekeFout) -> [Deel] {
            guard waarde.veldOfNiets(naam) != nil else { return [] }
            var delen: [Deel] = []
            for deel in try waarde.lijst(naam) { delen.append(try lees(deel)) }
            return delen
        }
        self.init()
        namens = try waarde.veldOfNiets("namens").map { veld throws(CanoniekeFout) in
            try .init(veld)
        }
        bijlagen = try lijst("bijlagen") { deel throws(CanoniekeFout) in try .init(deel) }
        overdrachten = try lijst("overdrachten") { deel throws(CanoniekeFout) in try .init(deel) }
        func personen(_ naam: String) throws(CanoniekeFout) -> [ID<Persoon>] {
            try lijst(naam) { deel throws(CanoniekeFout) in
                guard case .tekst(let tekst) = deel, let id = ID<Persoon>(tekst: tekst) else {
                    throw .veldOngeldig(naam)
                }
                return id
            }
        }
        medeaanvragers = try personen("medeaanvragers")
        eerdereMedeaanvragers = try personen("eerdereMedeaanvragers")
        wijzigingen = try lijst("wijzigingen") { deel throws(CanoniekeFout) in try .init(deel) }
        afstanden = try lijst("afstanden") { deel throws(CanoniekeFout) in try .init(deel) }
        kwesties = try lijst("kwesties") { deel throws(CanoniekeFout) in try .init(deel) }
    }
}
