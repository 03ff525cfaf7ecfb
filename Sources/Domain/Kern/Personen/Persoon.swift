/// A person as the register knows one: a pseudonym with roles and mandates, no name.
public struct Persoon: Hashable, Sendable {
    /// A role that is held for a period.
    public struct Roltoekenning: Hashable, Sendable {
        /// The role.
        public let rol: Rol
        /// The first day.
        public let van: Datum
        /// The last day; `nil` while it has no end.
        public let tot: Datum?
        /// For a decider: the mandate; `nil` when the person is, or speaks for, the body itself.
        public let mandaat: Mandaat?

        /// A role for a period.
        public init(rol: Rol, van: Datum, tot: Datum?, mandaat: Mandaat?) {
            self.rol = rol
            self.van = van
            self.tot = tot
            self.mandaat = mandaat
        }

        /// The same with another last day; a mandate never outlives the role that it belongs to.
        func beeindigd(op laatste: Datum) -> Roltoekenning {
            Roltoekenning(
                rol: rol, van: van, tot: laatste,
                mandaat: mandaat.map {
                    Mandaat(id: $0.id, tot: $0.tot, geldig: van...max(van, laatste))
                })
        }

        /// Whether it is held on this day.
        public func geldt(op datum: Datum) -> Bool {
            van <= datum && tot.map { datum <= $0 } ?? true
        }
    }

    /// The roles, in the order in which they were given.
    public var rollen: [Roltoekenning]
    /// The day on which name, contact data and words were erased; `nil` while they are there.
    public var gewistOp: Datum?
    /// Since when the person can be reached electronically (Awb 2:8); `nil` when not.
    public var elektronischSinds: Datum?

    /// The state with these facts, as it was stored or made.
    public init(
        rollen: [Roltoekenning], gewistOp: Datum? = nil, elektronischSinds: Datum? = nil
    ) {
        self.rollen = rollen
        self.gewistOp = gewistOp
        self.elektronischSinds = elektronischSinds
    }

    /// The role as it is held on a day; `nil` when it is not.
    public func rol(_ rol: Rol, op datum: Datum) -> Roltoekenning? {
        rollen.last { $0.rol == rol && $0.geldt(op: datum) }
    }
}

/// What can happen to a person.
public enum PersoonGebeurtenis: Gebeurtenis {
    /// A person was recorded, with the first role that was given.
    case persoonOpgenomen
    /// A role was given for a period.
    case rolToegekend(Persoon.Roltoekenning)
    /// A role ends, with this last day.
    case rolBeeindigd(rol: Rol, tot: Datum)
    /// Name and contact data were erased on this day, and the words in these applications.
    case gegevensGewist(Wissingsgrond, op: Datum, aanvragen: [ID<Aanvraag>])
    /// It was recorded how the person can be reached, without the addresses.
    case bereikbaarheidVastgelegd(Bereikbaarheid)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .persoonOpgenomen: "persoon_opgenomen"
        case .rolToegekend: "rol_toegekend"
        case .rolBeeindigd: "rol_beeindigd"
        case .gegevensGewist: "gegevens_gewist"
        case .bereikbaarheidVastgelegd: "bereikbaarheid_vastgelegd"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .persoonOpgenomen: .object([])
        case .rolToegekend(let toekenning):
            .object(
                [
                    .init("rol", .tekst(toekenning.rol.rawValue)),
                    .init("van", .datum(toekenning.van)),
                ] + .alsAanwezig("tot", toekenning.tot.map { .datum($0) })
                    + .alsAanwezig("mandaat", toekenning.mandaat.map { .id($0.id) })
                    + .alsAanwezig("mandaatTotCent", toekenning.mandaat.map { .bedrag($0.tot) }))
        case .rolBeeindigd(let rol, let tot):
            .object([.init("rol", .tekst(rol.rawValue)), .init("tot", .datum(tot))])
        case .gegevensGewist(let grond, let dag, let aanvragen):
            .object([
                .init("grond", .tekst(grond.rawValue)), .init("op", .datum(dag)),
                .init("aanvragen", .lijst(aanvragen.map { .id($0) })),
            ])
        case .bereikbaarheidVastgelegd(let weg):
            .object(
                [
                    .init("email", .waarheid(weg.email)),
                    .init("postadres", .waarheid(weg.postadres)),
                ] + .alsAanwezig("elektronischSinds", weg.elektronischSinds.map { .datum($0) }))
        }
    }

    /// Reads an event of a person.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("persoon_opgenomen", 1):
            self = .persoonOpgenomen
        case ("rol_toegekend", 1):
            let (van, tot) = (try inhoud.datum("van"), try inhoud.datumOfNiets("tot"))
            let mandaat: ID<Mandaat>? = try inhoud.idOfNiets("mandaat")
            let bedrag = try inhoud.geheelOfNiets("mandaatTotCent")
            guard mandaat == nil || van <= tot ?? .laatste else { throw .veldOngeldig("tot") }
            self = .rolToegekend(
                .init(
                    rol: try inhoud.keuze("rol"), van: van, tot: tot,
                    mandaat: mandaat.map {
                        Mandaat(
                            id: $0, tot: Bedrag(cent: bedrag ?? 0), geldig: van...(tot ?? .laatste))
                    }))
        case ("rol_beeindigd", 1):
            self = .rolBeeindigd(rol: try inhoud.keuze("rol"), tot: try inhoud.datum("tot"))
        case ("gegevens_gewist", 1):
            self = .gegevensGewist(
                try inhoud.keuze("grond"), op: try inhoud.datum("op"),
                aanvragen: try inhoud.lijst("aanvragen").map { lid throws(CanoniekeFout) in
                    guard case .tekst(let tekst) = lid, let id = ID<Aanvraag>(tekst: tekst) else {
                        throw .veldOngeldig("aanvragen")
                    }
                    return id
                })
        case ("bereikbaarheid_vastgelegd", 1):
            self = .bereikbaarheidVastgelegd(
                Bereikbaarheid(
                    email: try inhoud.waarheid("email"),
                    postadres: try inhoud.waarheid("postadres"),
                    elektronischSinds: try inhoud.datumOfNiets("elektronischSinds")))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Persoon: Staat {
    /// The person as the first event makes one; `nil` for another event.
    public init?(eerste gebeurtenis: PersoonGebeurtenis) {
        guard case .persoonOpgenomen = gebeurtenis else { return nil }
        self.init(rollen: [])
    }

    /// The person after one more event.
    public mutating func pasToe(_ gebeurtenis: PersoonGebeurtenis) {
        switch gebeurtenis {
        case .persoonOpgenomen: break
        case .rolToegekend(let toekenning): rollen.append(toekenning)
        case .gegevensGewist(_, let dag, _): (gewistOp, elektronischSinds) = (dag, nil)
        case .bereikbaarheidVastgelegd(let weg): elektronischSinds = weg.elektronischSinds
        case .rolBeeindigd(let rol, let tot):
            for plaats in rollen.indices where rollen[plaats].rol == rol {
                if rollen[plaats].tot.map({ $0 > tot }) ?? true {
                    rollen[plaats] = rollen[plaats].beeindigd(op: tot)
                }
            }
        }
    }
}
