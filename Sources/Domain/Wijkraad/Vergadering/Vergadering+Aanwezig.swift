extension Vergadering {
    /// Where a member is at an item, or at the beginning; who was never noted is absent.
    public func stand(
        van lid: ID<Persoon>, bij punt: Int?
    ) -> (stand: Aanwezigheid.Stand, gemachtigde: ID<Persoon>?) {
        let nu = punt.flatMap { nummer(van: $0) } ?? 0
        let regel = verloop.aanwezigheid.last { regel in
            regel.lid == lid
                && (regel.vanaf.map { (nummer(van: $0) ?? .max) <= nu } ?? true)
        }
        return (regel?.stand ?? .afwezig, regel?.gemachtigde)
    }

    /// Who of these members is there at an item.
    public func aanwezig(_ leden: Set<ID<Persoon>>, bij punt: Int?) -> Set<ID<Persoon>> {
        leden.filter { stand(van: $0, bij: punt).stand == .aanwezig }
    }

    /// Who is not there at an item and gave a proxy to somebody who is; by the member.
    public func volmachten(
        _ leden: Set<ID<Persoon>>, bij punt: Int?
    ) -> [ID<Persoon>: ID<Persoon>] {
        let daar = aanwezig(leden, bij: punt)
        var volmachten: [ID<Persoon>: ID<Persoon>] = [:]
        for lid in leden {
            let (stand, gemachtigde) = stand(van: lid, bij: punt)
            guard stand == .volmacht, let gemachtigde, daar.contains(gemachtigde) else { continue }
            volmachten[lid] = gemachtigde
        }
        return volmachten
    }

    /// Who takes no part in an item.
    public func verschoond(bij punt: Int?) -> Set<ID<Persoon>> {
        Set(verloop.verschoningen.filter { $0.punt == punt }.map(\.lid))
    }

    /// The quorum at an item, or at the beginning; `nil` before the first notice.
    public func quorum(bij punt: Int?, _ raad: Wijkraad) -> Quorum? {
        guard let reglement else { return nil }
        let leden = raad.inFunctie(op: afspraak.dag)
        return Quorum(
            reglement, inFunctie: leden, aanwezig: aanwezig(leden, bij: punt),
            volmachten: Set(volmachten(leden, bij: punt).keys), verschoond: verschoond(bij: punt),
            zonderQuorum: magZonderQuorum(punt))
    }

    /// Whether an item of a second meeting needs no quorum; for the beginning: whether any does.
    func magZonderQuorum(_ punt: Int?) -> Bool {
        guard opzet.tweedeNa != nil, reglement?.tweedeZonderQuorum ?? false else { return false }
        return voorbereiding.agenda.contains {
            $0.aanleiding == .tweedeVergadering && (punt == nil || $0.id == punt)
        }
    }

    /// Notes where a member is, from the beginning or from an item on.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`,
    ///   `VOLMACHT_NIET_TOEGESTAAN`.
    public func noteren(
        _ regel: Aanwezigheid, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.opgeroepen, .geopend, .geschorst], "aanwezigheid noteren", raad, context)
        if let vanaf = regel.vanaf { _ = try eisPunt(vanaf) }
        let leden = raad.inFunctie(op: afspraak.dag)
        for wie in [regel.lid] + (regel.gemachtigde.map { [$0] } ?? []) where !leden.contains(wie) {
            throw Regelbreuk(
                Wijkraadregel.geenLid,
                "deze persoon is op \(afspraak.dag.zonderWeekdag) geen lid van \(raad.naam); "
                    + "noteer een gast als inspreker", personen: [.init(wie)])
        }
        if regel.stand == .volmacht { try eisVolmacht(regel, leden) }
        return .aanwezigheidGenoteerd(regel)
    }

    private func eisVolmacht(
        _ regel: Aanwezigheid, _ leden: Set<ID<Persoon>>
    ) throws(Regelbreuk) {
        guard let volmacht = reglement?.volmacht else {
            throw Self.volmacht("het reglement kent geen volmachten; noteer dit lid als afwezig")
        }
        guard let gemachtigde = regel.gemachtigde, gemachtigde != regel.lid else {
            throw Self.volmacht("zeg aan welk ander lid de volmacht is gegeven")
        }
        let anderen = leden.filter { lid in
            lid != regel.lid && stand(van: lid, bij: regel.vanaf) == (.volmacht, gemachtigde)
        }
        guard anderen.count < volmacht.hoogstens else {
            throw Self.volmacht(
                "dit lid heeft al \(anderen.count) volmachten en het reglement staat er "
                    + "\(volmacht.hoogstens) toe; geef de volmacht aan een ander lid")
        }
    }

    private static func volmacht(_ tekst: String) -> Regelbreuk {
        Regelbreuk(Vergaderregel.volmacht, tekst)
    }

    /// Notes that a member takes no part in an item because of an interest in it (Awb 2:4).
    ///
    /// Who voted before he told of it must be taken out of the vote before anything is decided.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`, `BESLUIT_AL_GENOMEN`.
    public func verschonen(
        _ lid: ID<Persoon>, bij punt: Int, reden: Verzegeling, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.opgeroepen, .geopend], "een belang noteren", raad, context)
        _ = try eisPunt(punt)
        guard raad.inFunctie(op: afspraak.dag).contains(lid) else {
            throw Regelbreuk(
                Wijkraadregel.geenLid,
                "deze persoon is op \(afspraak.dag.zonderWeekdag) geen lid van \(raad.naam); noem "
                    + "een lid", personen: [.init(lid)])
        }
        if let besluit = verloop.besluiten.first(where: { $0.punt == punt }) {
            throw Regelbreuk(
                Vergaderregel.besluitBestaat,
                "besluit \(besluit.aanduiding) over dit punt is al vastgelegd; zeg in het verslag "
                    + "welk belang er was")
        }
        return .lidVerschoond(Verschoning(punt: punt, lid: lid, reden: reden))
    }

    /// Says that a recusal was noted by mistake, before a vote on the item went on without him.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`,
    ///   `VERSCHONING_ONBEKEND`, `AL_GESTEMD`.
    public func verschoningIntrekken(
        _ lid: ID<Persoon>, bij punt: Int, reden: Verzegeling, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.opgeroepen, .geopend], "een verschoning intrekken", raad, context)
        _ = try eisPunt(punt)
        guard verschoond(bij: punt).contains(lid) else {
            throw Regelbreuk(
                Vergaderregel.verschoning,
                "dit lid heeft zich bij dit punt niet verschoond; laat --vervalt weg",
                personen: [.init(lid)])
        }
        let stemming = verloop.stemmingen.first { $0.punt == punt }
        guard stemming?.stemmen.contains(where: { $0.lid == lid }) ?? true else {
            throw Regelbreuk(
                Vergaderregel.alGestemd,
                "over dit punt is al gestemd zonder dit lid; zeg in het verslag wat anders was",
                personen: [.init(lid)])
        }
        return .verschoningVervallen(Verschoning(punt: punt, lid: lid, reden: reden))
    }

    /// Notes that somebody spoke at an item.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`.
    public func inspreken(
        bij punt: Int, naam: Verzegeling, betoog: Verzegeling?, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.opgeroepen, .geopend, .geschorst], "een inspreker noteren", raad, context)
        _ = try eisPunt(punt)
        return .ingesproken(Inspreker(punt: punt, naam: naam, betoog: betoog))
    }
}
