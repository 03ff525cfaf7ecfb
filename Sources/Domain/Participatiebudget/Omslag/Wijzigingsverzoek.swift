extension Aanvraag {
    /// A request to change what was granted: the date moved, it rained (Awb 4:1).
    public struct Wijzigingsverzoek: Hashable, Sendable {
        /// What was decided on a request for a change.
        public enum Uitkomst: String, CaseIterable, Sendable {
            /// The change is allowed.
            case toegestaan
            /// It is not.
            case afgewezen
        }

        /// The decision on a request: a beschikking of its own (Awb 1:3 lid 2).
        public struct Beslissing: Hashable, Sendable {
            /// What was decided.
            public let uitkomst: Uitkomst
            /// The reasons (Awb 3:46), under seal.
            public let motivering: Verzegeling
            /// Who decided.
            public let door: ID<Persoon>
            /// On which day.
            public let op: Datum

            /// A decision.
            public init(
                uitkomst: Uitkomst, motivering: Verzegeling, door: ID<Persoon>, op: Datum
            ) {
                self.uitkomst = uitkomst
                self.motivering = motivering
                self.door = door
                self.op = op
            }
        }

        /// What the applicant asks, under seal.
        public let wat: Verzegeling
        /// Who asked, or registered that for the applicant.
        public let door: ID<Persoon>
        /// On which day.
        public let op: Datum
        /// How the applicant was heard about it, or why not.
        public var horen: Bekendmaking.Horen?
        /// What was decided.
        public var beslissing: Beslissing?
        /// The day on which the decision was announced (Awb 3:41).
        public var bekendgemaaktOp: Datum?
        /// How it was announced, with the term that began.
        public var verzending: Bekendmaking.Verzending?

        /// A request.
        public init(wat: Verzegeling, door: ID<Persoon>, op: Datum) {
            self.wat = wat
            self.door = door
            self.op = op
        }
    }
}

extension Aanvraag.Wijzigingsverzoek {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object(
            [.init("wat", .verzegeling(wat)), .init("door", .id(door)), .init("op", .datum(op))]
                + .alsAanwezig("horen", horen?.canoniek)
                + .alsAanwezig("beslissing", beslissing?.canoniek)
                + .alsAanwezig("bekendgemaaktOp", bekendgemaaktOp.map { .datum($0) })
                + .alsAanwezig("verzending", verzending.map { .object($0.velden) }))
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            wat: try waarde.verzegeling("wat"), door: try waarde.id("door"),
            op: try waarde.datum("op"))
        horen = try waarde.veldOfNiets("horen").map { veld throws(CanoniekeFout) in
            try .init(veld)
        }
        beslissing = try waarde.veldOfNiets("beslissing").map { veld throws(CanoniekeFout) in
            try Beslissing(veld)
        }
        bekendgemaaktOp = try waarde.datumOfNiets("bekendgemaaktOp")
        verzending = try waarde.veldOfNiets("verzending").map { veld throws(CanoniekeFout) in
            try .init(veld)
        }
    }
}

extension Aanvraag.Wijzigingsverzoek.Beslissing {
    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([
            .init("uitkomst", .tekst(uitkomst.rawValue)),
            .init("motivering", .verzegeling(motivering)), .init("door", .id(door)),
            .init("op", .datum(op)),
        ])
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            uitkomst: try waarde.keuze("uitkomst"),
            motivering: try waarde.verzegeling("motivering"), door: try waarde.id("door"),
            op: try waarde.datum("op"))
    }
}
