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
        /// A wijkraad must be asked for advice before a planned decision.
        case adviesVragen = "advies vragen"
        /// A wijkraad was asked for advice, and its term runs.
        case adviesUitbrengen = "advies uitbrengen"
        /// Advice waits for a reaction.
        case reageren = "reageren op advies"
        /// An invitation waits for an answer.
        case uitnodigingBeantwoorden = "uitnodiging beantwoorden"
        /// What an auditor found waits for the reply of the municipality.
        case auditBeantwoorden = "audit beantwoorden"
        /// A promise of the administration must be kept.
        case toezeggingNakomen = "toezegging nakomen"
        /// A task that somebody opened.
        case taak

        /// Who does it; of a task, whoever it says.
        public var rol: Rol {
            switch self {
            case .indienen, .aanvullen: .aanvrager
            case .beoordelen, .bekendmaken, .wijzigingBekendmaken, .adviesVragen: .behandelaar
            case .besluiten, .wijzigingBesluiten: .beslisser
            case .beantwoorden, .reageren, .uitnodigingBeantwoorden, .auditBeantwoorden,
                .toezeggingNakomen:
                .vakafdeling
            case .adviesUitbrengen: .voorzitter
            case .taak: .secretariaat
            }
        }
    }

    /// One thing that waits.
    public struct Regel: Hashable, Sendable {
        /// What has to be done.
        public let soort: Soort
        /// With which application; `nil` for what is about none.
        public let aanvraag: Aanvraagaanduiding?
        /// The reference of the file, or that of the task.
        public let kenmerk: String
        /// Its title; `nil` when it was erased or has none.
        public let titel: String?
        /// The wijk; `nil` when it is about none in particular.
        public let wijk: Wijkcode?
        /// The name of the wijk.
        public let wijknaam: String
        /// Who has it in hand; `nil` when anybody in the role may take it.
        public var persoon: String?
        /// The last day; `nil` when there is none.
        public let uiterlijk: Datum?
        /// Whether a decree that is not known yet could still move the last day.
        public let voorlopig: Bool
        /// In which capacity it is done.
        public let rol: Rol
        /// What it follows from; `nil` for a task of its own.
        public var oorzaak: Oorzaak?
        /// The wijkraad that it is about.
        public var wijkraad: String?
        /// The wijkraden that are asked for advice on an application, by code.
        public var gevraagd: [String] = []
        /// Who stands in for that person on this day.
        public var waarnemer: String?
        /// The wijkposten where it lies.
        public var wijkposten: [String] = []
        /// The task that was made of it.
        public var taak: Kenmerk?
        /// How far that task is.
        public var stand: Taak.Stand?
        /// Why the last day is the last day.
        public var uitleg: [String] = []
        /// What is odd about it, in Dutch: a closed day, what it waits for, a reminder.
        public var opmerkingen: [String] = []

        /// Something that waits in an application.
        public init(
            soort: Soort, aanvraag: Aanvraagaanduiding, titel: String?, wijk: Wijkcode,
            wijknaam: String, persoon: String?, uiterlijk: Datum?, voorlopig: Bool = false,
            oorzaak: Oorzaak? = nil
        ) {
            self.soort = soort
            self.aanvraag = aanvraag
            kenmerk = "\(aanvraag)"
            self.titel = titel
            self.wijk = wijk
            self.wijknaam = wijknaam
            self.persoon = persoon
            self.uiterlijk = uiterlijk
            self.voorlopig = voorlopig
            rol = soort.rol
            self.oorzaak = oorzaak
        }

        /// Something that waits elsewhere.
        public init(
            soort: Soort, kenmerk: String, titel: String?, wijk: Wijkcode? = nil,
            wijknaam: String = "", persoon: String? = nil, uiterlijk: Datum?, rol: Rol? = nil
        ) {
            self.soort = soort
            aanvraag = nil
            self.kenmerk = kenmerk
            self.titel = titel
            self.wijk = wijk
            self.wijknaam = wijknaam
            self.persoon = persoon
            self.uiterlijk = uiterlijk
            voorlopig = false
            self.rol = rol ?? soort.rol
        }

        /// All wijkraden that it concerns, by code.
        public var raden: [String] { (wijkraad.map { [$0] } ?? []) + gevraagd }

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
            (links.uiterlijk ?? .laatste, links.soort.rawValue, links.kenmerk)
                < (rechts.uiterlijk ?? .laatste, rechts.soort.rawValue, rechts.kenmerk)
        }
    }

    /// What waits for somebody in a role: what he has in hand, and what nobody has.
    ///
    /// Also what lies with somebody for whom he stands in.
    public func voor(_ rol: Rol, _ naam: String) -> Bord {
        filter { regel in
            let isVanRol =
                regel.rol == rol || regel.soort.rol == .aanvrager && rol.vraagtAan
            return switch regel.persoon {
            case nil: isVanRol
            case naam?: isVanRol || regel.taak != nil
            case .some: regel.waarnemer == naam
            }
        }
    }

    /// What one person has in hand.
    public func van(_ naam: String) -> Bord {
        filter { $0.persoon == naam || $0.waarnemer == naam }
    }

    /// What waits in a role, whoever has it in hand.
    public func inRol(_ rol: Rol) -> Bord { filter { $0.rol == rol } }

    /// What concerns a wijkraad.
    public func vanWijkraad(_ code: String) -> Bord {
        filter { regel in regel.raden.contains { $0.lowercased() == code.lowercased() } }
    }

    /// Without what concerns other wijkraden alone; what somebody has in hand himself stays.
    /// - Parameter codes: his own wijkraden.
    public func zonderAndere(dan codes: Set<String>, voor naam: String) -> Bord {
        filter { regel in
            regel.raden.isEmpty || regel.raden.contains(where: codes.contains)
                || regel.persoon == naam || regel.waarnemer == naam
        }
    }

    /// What lies at a wijkpost.
    public func bijWijkpost(_ code: String) -> Bord {
        filter { regel in regel.wijkposten.contains { $0.lowercased() == code.lowercased() } }
    }

    private func filter(_ neem: (Regel) -> Bool) -> Bord {
        Bord(regels.filter(neem), op: datum)
    }

    /// What waits in a wijk, by name or code.
    public func inWijk(_ wijk: String) -> Bord {
        Bord(
            regels.filter {
                $0.wijk != nil
                    && ($0.wijknaam.lowercased() == wijk.lowercased()
                        || Wijkcode(wijk) == $0.wijk)
            }, op: datum)
    }
}

extension Rol {
    /// Whether somebody in this role applies for a wijkraad, or for who came to the counter.
    fileprivate var vraagtAan: Bool { Handeling.aanvraagOpstellen.rollen.contains(self) }
}
