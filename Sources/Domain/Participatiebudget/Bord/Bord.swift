/// Everything that waits for somebody, late first.
public struct Bord: Hashable, Sendable {
    /// What has to be done.
    public enum Soort: String, CaseIterable, Sendable {
        /// A draft waits to be submitted.
        case indienen
        /// The applicant was asked to complete an application.
        case aanvullen
        /// An application waits to be assessed.
        case beoordelen
        /// An application waits for a decision.
        case besluiten
        /// A decision waits to be announced.
        case bekendmaken
        /// A request to change a grant waits for a decision.
        case wijzigingBesluiten = "wijziging besluiten"
        /// That decision waits to be announced.
        case wijzigingBekendmaken = "wijziging bekendmaken"
        /// A structural matter waits for the answer of a department.
        case beantwoorden

        /// Who does it.
        public var rol: Rol {
            switch self {
            case .indienen, .aanvullen: .aanvrager
            case .beoordelen, .bekendmaken, .wijzigingBekendmaken: .behandelaar
            case .besluiten, .wijzigingBesluiten: .beslisser
            case .beantwoorden: .vakafdeling
            }
        }
    }

    /// One thing that waits.
    public struct Regel: Hashable, Sendable {
        /// What has to be done.
        public let soort: Soort
        /// With which application.
        public let aanvraag: Aanvraagaanduiding
        /// Its title; `nil` when it was erased.
        public let titel: String?
        /// The wijk.
        public let wijk: Wijkcode
        /// The name of the wijk.
        public let wijknaam: String
        /// Who has it in hand; `nil` when anybody in the role may take it.
        public let persoon: String?
        /// The last day; `nil` when there is none.
        public let uiterlijk: Datum?
        /// Whether a decree that is not known yet could still move the last day.
        public let voorlopig: Bool

        /// Something that waits.
        public init(
            soort: Soort, aanvraag: Aanvraagaanduiding, titel: String?, wijk: Wijkcode,
            wijknaam: String, persoon: String?, uiterlijk: Datum?, voorlopig: Bool = false
        ) {
            self.soort = soort
            self.aanvraag = aanvraag
            self.titel = titel
            self.wijk = wijk
            self.wijknaam = wijknaam
            self.persoon = persoon
            self.uiterlijk = uiterlijk
            self.voorlopig = voorlopig
        }

        /// How many days too late it is on a day; nothing or less when it is in time.
        public func teLaat(op datum: Datum) -> Int {
            uiterlijk.map { $0.dagen(tot: datum) } ?? 0
        }
    }

    /// The day on which one looks.
    public let datum: Datum
    /// What waits: the longest too late first, what has no last day at the end.
    public let regels: [Regel]

    /// A board on a day.
    public init(_ regels: [Regel], op datum: Datum) {
        self.datum = datum
        self.regels = regels.sorted { links, rechts in
            (links.uiterlijk ?? .laatste, links.soort.rawValue, "\(links.aanvraag)")
                < (rechts.uiterlijk ?? .laatste, rechts.soort.rawValue, "\(rechts.aanvraag)")
        }
    }

    /// What waits for somebody in a role: what he has in hand, and what nobody has.
    public func voor(_ rol: Rol, _ naam: String) -> Bord {
        Bord(
            regels.filter {
                ($0.soort.rol == rol || $0.soort.rol == .aanvrager && rol.vraagtAan)
                    && ($0.persoon == nil || $0.persoon == naam)
            },
            op: datum)
    }

    /// What waits in a wijk, by name or code.
    public func inWijk(_ wijk: String) -> Bord {
        Bord(
            regels.filter {
                $0.wijknaam.lowercased() == wijk.lowercased() || Wijkcode(wijk) == $0.wijk
            }, op: datum)
    }
}

extension Rol {
    /// Whether somebody in this role applies for a wijkraad, or for who came to the counter.
    fileprivate var vraagtAan: Bool { Handeling.aanvraagOpstellen.rollen.contains(self) }
}
