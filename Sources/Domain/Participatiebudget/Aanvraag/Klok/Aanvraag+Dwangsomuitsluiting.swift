extension Aanvraag.Klok {
    /// That no penalty is due, although there was a valid notice of default (Awb 4:17 lid 5; before
    /// 2026 lid 6).
    public struct Dwangsomuitsluiting: Hashable, Sendable {
        /// Why a penalty is not due; there are no other grounds.
        public enum Grond: String, CaseIterable, Sendable {
            /// The notice of default came unreasonably late (onder a).
            case onredelijkLaat = "onredelijk_laat"
            /// Who applied has no interest of his own in the decision (onder b).
            case geenBelanghebbende = "geen_belanghebbende"
            /// The application is evidently inadmissible or unfounded (onder c).
            case kennelijk

            /// Where the ground stands.
            public var artikel: Artikel {
                switch self {
                case .onredelijkLaat: .awb("4:17 lid 5 onder a")
                case .geenBelanghebbende: .awb("4:17 lid 5 onder b")
                case .kennelijk: .awb("4:17 lid 5 onder c")
                }
            }

            /// The ground as people say it.
            public var inWoorden: String {
                switch self {
                case .onredelijkLaat: "de ingebrekestelling kwam onredelijk laat"
                case .geenBelanghebbende: "de aanvrager is geen belanghebbende"
                case .kennelijk: "de aanvraag is kennelijk niet-ontvankelijk of ongegrond"
                }
            }
        }

        /// Why.
        public let grond: Grond
        /// On which day that was established.
        public let op: Datum
        /// Who established it.
        public let door: ID<Persoon>
        /// The reasons, under seal.
        public let motivering: Verzegeling

        /// A ground that was established.
        public init(grond: Grond, op: Datum, door: ID<Persoon>, motivering: Verzegeling) {
            self.grond = grond
            self.op = op
            self.door = door
            self.motivering = motivering
        }
    }
}

extension Aanvraag {
    /// Establishes that no penalty is due, with the reasons (Awb 4:17 lid 5, 4:18).
    /// - Throws: `FASE`, `FUNCTIESCHEIDING`, `GEEN_INGEBREKESTELLING`, `DWANGSOM_AL_UITGESLOTEN`.
    public func sluitDwangsomUit(
        _ grond: Klok.Dwangsomuitsluiting.Grond, motivering: Verzegeling,
        _ grondslag: Klokgrondslag, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        try eis(.geenDwangsom)
        try eisGeenIndiener(context)
        let (klok, eerst) = try lopend(grondslag)
        guard klok.geldigeIngebrekestelling != nil else {
            throw Regelbreuk(
                Klokregel.geenIngebrekestelling,
                "er is geen geldige ingebrekestelling, dus er kan geen dwangsom lopen")
        }
        guard klok.uitsluiting == nil else {
            throw Regelbreuk(
                Klokregel.alUitgesloten, "voor deze aanvraag is de dwangsom al uitgesloten")
        }
        return eerst + [
            .klok(
                .dwangsomUitgesloten(
                    .init(
                        grond: grond, op: context.datum, door: context.actor,
                        motivering: motivering)))
        ]
    }
}

extension Aanvraag.Klok.Dwangsomuitsluiting {
    /// The fields of its canonical form.
    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("grond", .tekst(grond.rawValue)), .init("op", .datum(op)),
            .init("door", .id(door)), .init("motivering", .verzegeling(motivering)),
        ]
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            grond: try waarde.keuze("grond"), op: try waarde.datum("op"),
            door: try waarde.id("door"), motivering: try waarde.verzegeling("motivering"))
    }
}
