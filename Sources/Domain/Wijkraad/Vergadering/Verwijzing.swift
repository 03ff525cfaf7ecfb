/// Something outside a meeting that an item, a decision or an action is about.
public enum Verwijzing: Hashable, Sendable {
    /// An application.
    case aanvraag(ID<Aanvraag>)
    /// A beleidsdossier.
    case dossier(ID<Beleidsdossier>)
    /// A task, a letter or anything else with a reference of the municipality: `T-2026-0001`.
    case kenmerk(String)

    /// What kind of thing it is.
    public var soort: String {
        switch self {
        case .aanvraag: "aanvraag"
        case .dossier: "dossier"
        case .kenmerk: "kenmerk"
        }
    }

    /// Which one: an identity or a reference.
    public var naar: String {
        switch self {
        case .aanvraag(let id): "\(id)"
        case .dossier(let id): "\(id)"
        case .kenmerk(let tekst): tekst
        }
    }

    /// Reads what ``soort`` and ``naar`` give.
    public init?(soort: String, naar: String) {
        switch soort {
        case "aanvraag":
            guard let id = ID<Aanvraag>(tekst: naar) else { return nil }
            self = .aanvraag(id)
        case "dossier":
            guard let id = ID<Beleidsdossier>(tekst: naar) else { return nil }
            self = .dossier(id)
        case "kenmerk":
            guard Self.isKenmerk(naar) else { return nil }
            self = .kenmerk(naar)
        default: return nil
        }
    }

    /// Whether a text is a reference: one or two capitals, a year and a number.
    public static func isKenmerk(_ tekst: String) -> Bool {
        let delen = tekst.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return delen.count == 3 && (1...2).contains(delen[0].count)
            && delen[0].allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && delen[1].count == 4 && delen[1].allSatisfy(isCijfer)
            && (4...9).contains(delen[2].count) && delen[2].allSatisfy(isCijfer)
    }
}

extension Vergadering {
    /// What an item is about outside the meeting: what was said on the agenda, and the dossier on
    /// which its decision went as an advice.
    public func onderwerpen(bij punt: Int) -> [Verwijzing] {
        let genoemd = self.punt(punt)?.over ?? []
        let besluiten = verloop.besluiten.filter { $0.punt == punt }.map(\.aanduiding)
        return genoemd
            + verloop.verzendingen.filter {
                besluiten.contains($0.besluit) && !genoemd.contains($0.over)
            }.map(\.over)
    }

    /// Everything outside the meeting that its items and actions are about, with the item.
    public var verwijzingen: [(punt: Int, over: Verwijzing)] {
        voorbereiding.agenda.flatMap { punt in onderwerpen(bij: punt.id).map { (punt.id, $0) } }
            + verloop.actiepunten.compactMap { actie in
                actie.taak.map { (actie.punt, .kenmerk($0)) }
            }
    }
}

extension Vergadering {
    /// The applications that an item is about.
    public func aanvragen(bij punt: Int) -> [ID<Aanvraag>] {
        (self.punt(punt)?.over ?? []).compactMap { over in
            if case .aanvraag(let id) = over { id } else { nil }
        }
    }
}

extension Verwijzing: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("soort", .tekst(soort)), .init("naar", .tekst(naar))])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard
            let verwijzing = Verwijzing(
                soort: try waarde.tekst("soort"), naar: try waarde.tekst("naar"))
        else { throw .veldOngeldig("naar") }
        self = verwijzing
    }
}
