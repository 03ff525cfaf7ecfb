extension Beleidsdossier {
    /// What reports count of this dossier: one unit per wijkraad and question.
    public var eenheden: [Consultatieeenheid] {
        oordelen.map { $0.eenheid(in: "\(opening.kenmerk)") }
    }
}
