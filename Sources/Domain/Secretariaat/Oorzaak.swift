/// What a task follows from: a term that runs in a file, an action of a meeting, or a meeting.
public struct Oorzaak: Hashable, Sendable {
    /// What kind of file it lies in.
    public enum Soort: String, CaseIterable, Sendable {
        /// An application.
        case aanvraag
        /// A beleidsdossier.
        case dossier
        /// A promise of the administration.
        case toezegging
        /// A meeting: one of its actions, with the number of that, or the work around it.
        case vergadering
    }

    /// What kind of file.
    public let soort: Soort
    /// The reference that people use; that of a draft is its identity.
    public let kenmerk: String
    /// The subject; `nil` for the work around a meeting of before that was noted.
    public let onderwerp: ID<Onderwerp>?
    /// What has to be done in it.
    public let wat: Bord.Soort
    /// The question of a dossier.
    public let betreft: String?
    /// The wijkraad.
    public let wijkraad: String?
    /// The number of the fact in a dossier, or of the action in a meeting, that asks for something.
    public let feit: Int?

    /// A cause.
    public init(
        _ soort: Soort, _ kenmerk: String, _ onderwerp: ID<Onderwerp>?, _ wat: Bord.Soort,
        betreft: String? = nil, wijkraad: String? = nil, feit: Int? = nil
    ) {
        self.soort = soort
        self.kenmerk = kenmerk
        self.onderwerp = onderwerp
        self.wat = wat
        self.betreft = betreft
        self.wijkraad = wijkraad
        self.feit = feit
    }

    /// Whether the task ends with what happens in the file; work around a meeting does not.
    public var isTermijn: Bool {
        onderwerp != nil && (soort != .vergadering || feit != nil)
    }

    /// Whether it is an action of a meeting, which has its task from the beginning.
    public var isActiepunt: Bool { soort == .vergadering && isTermijn }
}

/// What is owed because of a cause: until which day, and why that day.
public struct Plicht: Hashable, Sendable {
    /// The cause.
    public let oorzaak: Oorzaak
    /// The last day; `nil` when there is none.
    public let uiterlijk: Datum?
    /// Why that day, in steps.
    public let uitleg: [String]

    /// Something owed.
    public init(_ oorzaak: Oorzaak, uiterlijk: Datum?, uitleg: [String] = []) {
        self.oorzaak = oorzaak
        self.uiterlijk = uiterlijk
        self.uitleg = uitleg
    }
}

extension Oorzaak {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("soort", .tekst(soort.rawValue)), .init("kenmerk", .tekst(kenmerk)),
                .init("wat", .tekst(wat.rawValue)),
            ] + .alsAanwezig("onderwerp", onderwerp.map { .id($0) })
                + .alsAanwezig("betreft", betreft.map { .tekst($0) })
                + .alsAanwezig("wijkraad", wijkraad.map { .tekst($0) })
                + .alsAanwezig("feit", feit.map { .geheel(Int64($0)) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            try waarde.keuze("soort"), try waarde.tekst("kenmerk"),
            try waarde.idOfNiets("onderwerp"), try waarde.keuze("wat"),
            betreft: try waarde.tekstOfNiets("betreft"),
            wijkraad: try waarde.tekstOfNiets("wijkraad"),
            feit: try waarde.geheelOfNiets("feit").map { Int($0) })
    }
}
