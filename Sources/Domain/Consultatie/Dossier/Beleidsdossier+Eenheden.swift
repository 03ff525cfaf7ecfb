extension Beleidsdossier {
    /// What reports count of this dossier: one unit per wijkraad and question.
    public var eenheden: [Consultatieeenheid] {
        consultatiedossier.eenheden(
            .init(
                vakafdeling: opening.vakafdeling, behandelrol: opening.rol.rawValue,
                stadsdeel: opening.stadsdeel, overgang: opening.overgang))
    }
}
