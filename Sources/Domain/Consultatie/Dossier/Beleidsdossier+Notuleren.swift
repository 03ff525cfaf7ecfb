extension Beleidsdossier {
    /// Lifts the proof of an advice to `genotuleerd` when the minutes in which it stands are
    /// adopted; its days stay as they were.
    /// - Returns: nothing when it was lifted before.
    public func notuleren(
        feit nummer: Int, in vergadering: ID<Vergadering>
    ) -> [Dossiergebeurtenis] {
        guard feiten.indices.contains(nummer - 1),
            feiten[nummer - 1].bewijsgraad.map({ $0 < .genotuleerd }) ?? true
        else { return [] }
        return [.bewijsVerhoogd(feit: nummer, .genotuleerd, vergadering: vergadering)]
    }
}
