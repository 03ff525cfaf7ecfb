extension Aanvraag {
    /// What an application says after it was completed.
    public struct Aanvulling: Hashable, Sendable {
        /// The day on which it was completed: the day of its rank.
        public let op: Datum
        /// Who completed it, or registered that for the applicant.
        public let door: ID<Persoon>
        /// The amount asked from now on.
        public let gevraagd: Bedrag
        /// The number of different residents from now on; `nil` when not given.
        public let bewoners: Int64?
        /// The pledged lines from now on.
        public let toezeggingen: [Toezegging]
        /// What the applicant adds in words, under seal.
        public let toelichting: Verzegeling

        /// What an application says from now on.
        public init(
            op: Datum, door: ID<Persoon>, gevraagd: Bedrag, bewoners: Int64?,
            toezeggingen: [Toezegging], toelichting: Verzegeling
        ) {
            self.op = op
            self.door = door
            self.gevraagd = gevraagd
            self.bewoners = bewoners
            self.toezeggingen = toezeggingen
            self.toelichting = toelichting
        }
    }
}

extension Aanvraag.Aanvulling {
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("op", .datum(op)), .init("door", .id(door)),
            .init("gevraagdCent", .bedrag(gevraagd)),
            .init("toezeggingen", .lijst(toezeggingen.map(\.canoniek))),
            .init("toelichting", .verzegeling(toelichting)),
        ] + .alsAanwezig("bewoners", bewoners.map { .geheel($0) })
    }

    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            op: try waarde.datum("op"), door: try waarde.id("door"),
            gevraagd: try waarde.bedrag("gevraagdCent"),
            bewoners: try waarde.geheelOfNiets("bewoners"),
            toezeggingen: try waarde.lijst("toezeggingen").map { lid throws(CanoniekeFout) in
                try Toezegging(lid)
            },
            toelichting: try waarde.verzegeling("toelichting"))
    }
}
