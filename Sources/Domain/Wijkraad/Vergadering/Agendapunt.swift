/// One item of an agenda.
public struct Agendapunt: Hashable, Sendable {
    /// What is done with it.
    public enum Soort: String, CaseIterable, Sendable {
        /// Members are told.
        case informeren
        /// Members talk about it.
        case bespreken
        /// Members vote on an advice.
        case adviseren
        /// Members decide.
        case besluiten
    }

    /// Why it stands on the agenda by itself.
    public enum Aanleiding: String, CaseIterable, Sendable {
        /// Opening, and adoption of the agenda: always the first item.
        case agenda
        /// Minutes of an earlier meeting that wait for adoption.
        case verslag
        /// The action list of the meeting before.
        case actielijst
        /// A decision outside a meeting.
        case buitenVergadering = "buiten_vergadering"
        /// A vote that was tied.
        case herstemming
        /// An item of a meeting that was not opened.
        case tweedeVergadering = "tweede_vergadering"
    }

    /// Its name in the meeting, in the order of addition; never used again.
    public let id: Int
    /// What is done with it.
    public var soort: Soort
    /// What it is about, under seal; `nil` where the reason for it says that.
    public var titel: Verzegeling?
    /// Why it stands there by itself; `nil` for what somebody put there.
    public let aanleiding: Aanleiding?
    /// The meeting that it comes from.
    public let van: ID<Vergadering>?
    /// The item of that meeting that it goes on with.
    public let vanPunt: Int?
    /// What it is about, outside the meeting.
    public var over: [Verwijzing]
    /// Whether it is dealt with behind closed doors.
    public var besloten: Bool
    /// Whether it was added at the meeting itself.
    public let terVergadering: Bool

    /// An item.
    public init(
        id: Int, soort: Soort, titel: Verzegeling? = nil, aanleiding: Aanleiding? = nil,
        van: ID<Vergadering>? = nil, vanPunt: Int? = nil, over: [Verwijzing] = [],
        besloten: Bool = false, terVergadering: Bool = false
    ) {
        self.id = id
        self.soort = soort
        self.titel = titel
        self.aanleiding = aanleiding
        self.van = van
        self.vanPunt = vanPunt
        self.over = over
        self.besloten = besloten
        self.terVergadering = terVergadering
    }
}

/// One change of an agenda.
public enum Agendawijziging: Hashable, Sendable {
    /// An item was put at a place, from 0.
    case toegevoegd(Agendapunt, plaats: Int)
    /// An item was changed.
    case gewijzigd(Agendapunt)
    /// An item got another place, from 0.
    case verschoven(Int, plaats: Int)
    /// An item was taken away.
    case verwijderd(Int)

    /// What happened, in one word.
    public var wat: String {
        switch self {
        case .toegevoegd: "toegevoegd"
        case .gewijzigd: "gewijzigd"
        case .verschoven: "verschoven"
        case .verwijderd: "verwijderd"
        }
    }

    /// The item that it is about.
    public var punt: Int {
        switch self {
        case .toegevoegd(let punt, _), .gewijzigd(let punt): punt.id
        case .verschoven(let id, _), .verwijderd(let id): id
        }
    }
}

/// Who changed an agenda, and what; the number of these lines is the version of the agenda.
public struct Agendaregel: Hashable, Sendable {
    /// What happened.
    public let wat: String
    /// The item.
    public let punt: Int
    /// Who did it.
    public let door: ID<Persoon>
    /// In which capacity.
    public let rol: Rol

    /// A line.
    public init(wat: String, punt: Int, door: ID<Persoon>, rol: Rol) {
        self.wat = wat
        self.punt = punt
        self.door = door
        self.rol = rol
    }
}

extension Agendapunt: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("id", .nummer(id)), .init("soort", .tekst(soort.rawValue)),
                .init("besloten", .waarheid(besloten)),
                .init("terVergadering", .waarheid(terVergadering)),
            ] + .alsAanwezig("titel", titel.map { .verzegeling($0) })
                + .alsAanwezig("aanleiding", aanleiding.map { .tekst($0.rawValue) })
                + .alsAanwezig("van", van.map { .id($0) })
                + .alsAanwezig("vanPunt", vanPunt.map { .nummer($0) }) + .delen("over", over))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            id: try waarde.nummer("id"), soort: try waarde.keuze("soort"),
            titel: try waarde.verzegelingOfNiets("titel"),
            aanleiding: try waarde.keuzeOfNiets("aanleiding"), van: try waarde.idOfNiets("van"),
            vanPunt: try waarde.nummerOfNiets("vanPunt"), over: try waarde.delen("over"),
            besloten: try waarde.waarheid("besloten"),
            terVergadering: try waarde.waarheid("terVergadering"))
    }
}

extension Agendawijziging: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        let rest: [CanoniekeWaarde.Veld] =
            switch self {
            case .toegevoegd(let punt, let plaats):
                [.init("punt", punt.canoniek), .init("plaats", .nummer(plaats))]
            case .gewijzigd(let punt): [.init("punt", punt.canoniek)]
            case .verschoven(let id, let plaats):
                [.init("id", .nummer(id)), .init("plaats", .nummer(plaats))]
            case .verwijderd(let id): [.init("id", .nummer(id))]
            }
        return .object([.init("wat", .tekst(wat))] + rest)
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        switch try waarde.tekst("wat") {
        case "toegevoegd":
            self = .toegevoegd(try waarde.deel("punt"), plaats: try waarde.nummer("plaats"))
        case "gewijzigd": self = .gewijzigd(try waarde.deel("punt"))
        case "verschoven":
            self = .verschoven(try waarde.nummer("id"), plaats: try waarde.nummer("plaats"))
        case "verwijderd": self = .verwijderd(try waarde.nummer("id"))
        default: throw .veldOngeldig("wat")
        }
    }
}

extension Agendaregel: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("wat", .tekst(wat)), .init("punt", .nummer(punt)), .init("door", .id(door)),
            .init("rol", .tekst(rol.rawValue)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            wat: try waarde.tekst("wat"), punt: try waarde.nummer("punt"),
            door: try waarde.id("door"), rol: try waarde.keuze("rol"))
    }
}
