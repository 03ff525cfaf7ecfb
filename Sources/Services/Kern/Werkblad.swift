public import Domain
import Storage

/// The subjects that a transaction has read, changed only by their events.
public struct Werkblad: Sendable {
    var gemeente: Gemeente?
    var personen: [ID<Persoon>: Persoon] = [:]
    var regelingen: [ID<Regeling>: Regeling] = [:]
    var budgetten: [ID<Budget>: Budget] = [:]
    var aanvragen: [ID<Aanvraag>: Aanvraag] = [:]
    var wijkraden: [ID<Wijkraad>: Wijkraad] = [:]
    var dossiers: [ID<Beleidsdossier>: Beleidsdossier] = [:]
    var wijkposten: [ID<Wijkpost>: Wijkpost] = [:]
    var bestuurstoezeggingen: [ID<Bestuurstoezegging>: Bestuurstoezegging] = [:]
    /// The tasks that the command asked for, and the open ones that follow from what it locked.
    var taken: [ID<Taak>: Taak] = [:]
    var brieven: [ID<Brief>: Brief] = [:]
    var besluitenlijsten: [ID<Besluitenlijst>: Besluitenlijst] = [:]
    var vergaderingen: [ID<Vergadering>: Vergadering] = [:]
    /// What the items of meetings are about, as the table has it; for the controls alone.
    var verwijzingen: [Verwijzingrij] = []
    var koppen: [Onderwerp: Stroomkop] = [:]
    /// The ledger as it was on the last day of the term, of applications that are decided too late.
    var bijTermijneinde: [ID<Aanvraag>: Grootboek] = [:]
    /// Applications of a budget that may come first, best rank first.
    var voorrang: [ID<Budget>: [Voorrangrij]] = [:]
    /// The applications that the command asked about by their budget, in the order of receipt.
    public internal(set) var mededingers: [Mededinger] = []
    /// Whether the wijk and year that a command asked about have a budget.
    public internal(set) var budgetBestaat = false
    /// The number that the next letter of the wijkraad and year gets that a command asked about.
    public internal(set) var briefnummer = 1
    /// The latest meetings of the wijkraad that a command asked about.
    public internal(set) var vergaderingenVan: [MetID<Vergadering>] = []
    /// The reference that was drawn for this command.
    public internal(set) var kenmerk: Kenmerk?
    /// The other references that were drawn for this command.
    public internal(set) var meerKenmerken: [Kenmerk] = []

    /// The reference that the command asked for.
    public var eigenKenmerk: Kenmerk { Self.gelezen(kenmerk, "reference") }

    /// The municipality; the executor has seen to it that it is there.
    public var dezeGemeente: Gemeente { Self.gelezen(gemeente, "gemeente") }

    /// A person that the command asked for.
    public func persoon(_ id: ID<Persoon>) -> Persoon { Self.gelezen(personen[id], "persoon") }

    /// A regeling that the command asked for.
    public func regeling(_ id: ID<Regeling>) -> Regeling {
        Self.gelezen(regelingen[id], "regeling")
    }

    /// A regeling that the command asked for, as it holds for an application: in the version under
    /// which that was received.
    public func regeling(
        _ id: ID<Regeling>, voor aanvraag: ID<Aanvraag>, _ context: Handelingscontext
    ) -> Regeling {
        regeling(id).voor(self.aanvraag(aanvraag), op: context.datum)
    }

    /// A budget that the command asked for.
    public func budget(_ id: ID<Budget>) -> Budget { Self.gelezen(budgetten[id], "budget") }

    /// An application that the command asked for.
    public func aanvraag(_ id: ID<Aanvraag>) -> Aanvraag {
        Self.gelezen(aanvragen[id], "aanvraag")
    }

    /// A wijkraad that the command asked for.
    public func wijkraad(_ id: ID<Wijkraad>) -> Wijkraad {
        Self.gelezen(wijkraden[id], "wijkraad")
    }

    /// All wijkraden, by code, for a command that asked for them all.
    public var alleWijkraden: [Wijkraad] { wijkraden.values.sorted { $0.code < $1.code } }

    /// A dossier that the command asked for.
    public func dossier(_ id: ID<Beleidsdossier>) -> Beleidsdossier {
        Self.gelezen(dossiers[id], "dossier")
    }

    /// A letter that the command asked for.
    public func brief(_ id: ID<Brief>) -> Brief { Self.gelezen(brieven[id], "brief") }
    /// A list of decisions that the command asked for.
    public func besluitenlijst(_ id: ID<Besluitenlijst>) -> Besluitenlijst {
        Self.gelezen(besluitenlijsten[id], "besluitenlijst")
    }

    /// All lists of decisions, for a command that asked for them all.
    public var alleBesluitenlijsten: [Besluitenlijst] { Array(besluitenlijsten.values) }

    /// A meeting that the command asked for.
    public func vergadering(_ id: ID<Vergadering>) -> Vergadering {
        Self.gelezen(vergaderingen[id], "vergadering")
    }

    /// What is left for an application, given those with a better rank that are still undecided or
    /// wait for money; after the term also what was left on its last day.
    public func ruimte(voor id: ID<Aanvraag>) -> Ruimte {
        let aanvraag = aanvraag(id)
        let eerder = (voorrang[aanvraag.inhoud.budget] ?? []).filter { rij in
            guard let ander = aanvragen[rij.aanvraag] else { return true }
            return rij.wacht ? ander.wachtOpGeld : ander.fase.wachtOpBesluit
        }
        return Ruimte(
            budget(aanvraag.inhoud.budget), voor: aanvraag, na: eerder,
            bijTermijneinde: bijTermijneinde[id])
    }

    /// The day on which something was last recorded of a locked subject.
    public func laatsteDag(_ onderwerp: Onderwerp) -> Datum {
        Datum(Self.gelezen(koppen[onderwerp], "kop").vastgelegd)
    }

    static func gelezen<Waarde>(_ waarde: Waarde?, _ wat: String) -> Waarde {
        guard let waarde else {
            preconditionFailure("a command used a \(wat) that it did not ask for")
        }
        return waarde
    }

    /// Takes in an event; `false` when it cannot follow on what is there.
    mutating func neem(_ wijziging: Wijziging) -> Bool {
        switch wijziging {
        case .gemeente(_, let g): Self.pasToe(g, op: &gemeente)
        case .persoon(let id, let g): Self.pasToe(g, op: &personen[id])
        case .regeling(let id, let g): Self.pasToe(g, op: &regelingen[id])
        case .budget(let id, let g): Self.pasToe(g, op: &budgetten[id])
        case .aanvraag(let id, let g): Self.pasToe(g, op: &aanvragen[id])
        case .wijkraad(let id, let g): Self.pasToe(g, op: &wijkraden[id])
        case .dossier(let id, let g): Self.pasToe(g, op: &dossiers[id])
        case .wijkpost(let id, let g): Self.pasToe(g, op: &wijkposten[id])
        case .bestuurstoezegging(let id, let g): Self.pasToe(g, op: &bestuurstoezeggingen[id])
        case .taak(let id, let g): Self.pasToe(g, op: &taken[id])
        case .brief(let id, let g): Self.pasToe(g, op: &brieven[id])
        case .besluitenlijst(let id, let g): Self.pasToe(g, op: &besluitenlijsten[id])
        case .vergadering(let id, let g): Self.pasToe(g, op: &vergaderingen[id])
        }
    }

    private static func pasToe<S: Staat>(_ gebeurtenis: S.G, op staat: inout S?) -> Bool {
        if staat == nil {
            staat = S(eerste: gebeurtenis)
            return staat != nil
        }
        staat?.pasToe(gebeurtenis)
        return true
    }

    /// Makes these subjects and their heads what they are on another sheet, absent ones too.
    mutating func neemOver(_ onderwerpen: [Onderwerp], uit ander: Werkblad) {
        for onderwerp in onderwerpen {
            koppen[onderwerp] = ander.koppen[onderwerp]
            switch onderwerp.soort {
            case .gemeente: gemeente = ander.gemeente
            case .persoon: Self.neemOver(onderwerp, &personen, ander.personen)
            case .regeling: Self.neemOver(onderwerp, &regelingen, ander.regelingen)
            case .budget: Self.neemOver(onderwerp, &budgetten, ander.budgetten)
            case .aanvraag: Self.neemOver(onderwerp, &aanvragen, ander.aanvragen)
            case .wijkraad: Self.neemOver(onderwerp, &wijkraden, ander.wijkraden)
            case .dossier: Self.neemOver(onderwerp, &dossiers, ander.dossiers)
            case .wijkpost: Self.neemOver(onderwerp, &wijkposten, ander.wijkposten)
            case .bestuurstoezegging:
                Self.neemOver(onderwerp, &bestuurstoezeggingen, ander.bestuurstoezeggingen)
            case .taak: Self.neemOver(onderwerp, &taken, ander.taken)
            case .brief: Self.neemOver(onderwerp, &brieven, ander.brieven)
            case .besluitenlijst:
                Self.neemOver(onderwerp, &besluitenlijsten, ander.besluitenlijsten)
            case .vergadering: Self.neemOver(onderwerp, &vergaderingen, ander.vergaderingen)
            }
        }
    }

    private static func neemOver<Soort>(
        _ onderwerp: Onderwerp, _ hier: inout [ID<Soort>: Soort], _ daar: [ID<Soort>: Soort]
    ) {
        let id = onderwerp.id.als(Soort.self)
        hier[id] = daar[id]
    }

    /// Whether a subject has been read.
    func heeft(_ onderwerp: Onderwerp) -> Bool {
        switch onderwerp.soort {
        case .gemeente: gemeente != nil
        case .persoon: personen[onderwerp.id.als(Persoon.self)] != nil
        case .regeling: regelingen[onderwerp.id.als(Regeling.self)] != nil
        case .budget: budgetten[onderwerp.id.als(Budget.self)] != nil
        case .aanvraag: aanvragen[onderwerp.id.als(Aanvraag.self)] != nil
        case .wijkraad: wijkraden[onderwerp.id.als(Wijkraad.self)] != nil
        case .dossier: dossiers[onderwerp.id.als(Beleidsdossier.self)] != nil
        case .wijkpost: wijkposten[onderwerp.id.als(Wijkpost.self)] != nil
        case .bestuurstoezegging:
            bestuurstoezeggingen[onderwerp.id.als(Bestuurstoezegging.self)] != nil
        case .taak: taken[onderwerp.id.als(Taak.self)] != nil
        case .brief: brieven[onderwerp.id.als(Brief.self)] != nil
        case .besluitenlijst: besluitenlijsten[onderwerp.id.als(Besluitenlijst.self)] != nil
        case .vergadering: vergaderingen[onderwerp.id.als(Vergadering.self)] != nil
        }
    }
}

extension Werkblad {
    /// Takes in dossiers as they were read, each with its facts and verdicts.
    mutating func neemDossiers(
        _ rijen: [Dossierrij], _ feiten: [Feitrij], _ oordelen: [Oordeelrij]
    ) {
        for rij in rijen { dossiers[rij.id] = rij.dossier }
        for rij in feiten { dossiers[rij.dossier]?.feiten.append(rij.feit) }
        for rij in oordelen { dossiers[rij.dossier]?.oordelen.append(rij.oordeel) }
    }
}
