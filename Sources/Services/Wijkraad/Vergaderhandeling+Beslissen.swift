import Domain

extension Vergaderhandeling {
    /// What happens to the meeting.
    func gebeurtenissen(
        _ staat: Vergadering, _ blad: Werkblad, _ context: Handelingscontext,
        _ zegels: inout Zegelaar
    ) throws(Regelbreuk) -> [Vergadergebeurtenis] {
        let raad = blad.wijkraad(wijkraad)
        switch daad {
        case .oproepen:
            return try staat.oproepen(raad, eerdere: blad.vergaderingenVan, context)
        case .noteren(let regels): return try Self.noteren(regels, staat, raad, context)
        case .besluitenBuiten(let titel, let voorstel, let stemmen, let dag):
            return try staat.besluitenBuiten(
                zegels.zegel(voorstel), titel: zegels.zegel(titel), stemmen, op: dag, raad,
                context)
        case .stemmen(let punt, let voorstel, let stemmen, let aanvragen):
            return [
                try staat.stemmen(
                    over: punt, zegels.zegel(voorstel), stemmen,
                    belanghebbend: try Self.belang(staat, punt, aanvragen, blad), raad, context)
            ]
        case .stemmingVerbeteren(let punt, let stemmen, let aanvragen):
            return [
                try staat.verbeteren(
                    over: punt, stemmen,
                    belanghebbend: try Self.belang(staat, punt, aanvragen, blad), raad, context)
            ]
        case .toevoegen(let punt, let nummer, let versie):
            return [
                try staat.toevoegen(
                    punt.inhoud(&zegels), nummer: nummer, versie: versie, raad, context)
            ]
        case .wijzigen(let id, let wijziging, let versie):
            return [
                try staat.wijzigen(
                    id, wijziging.inhoud(&zegels), versie: versie, raad, context)
            ]
        case .verschuiven(let id, let naar, let versie):
            return [try staat.verschuiven(id, naar: naar, versie: versie, raad, context)]
        case .verwijderen(let id, let versie):
            return [try staat.verwijderen(id, versie: versie, raad, context)]
        case .stukToevoegen(let punt, let naam, let hash, let versie):
            return [
                try staat.stukToevoegen(
                    bij: punt, naam: zegels.zegel(naam), hash, versie: versie, raad, context)
            ]
        case .stukVervallen(let id): return [try staat.stukVervallen(id, raad, context)]
        case .geheimhouden(let id, let grond, let orgaan, let dag):
            return [
                try staat.geheimhouden(id, grond: grond, door: orgaan, op: dag, raad, context)
            ]
        case .openbaarMaken(let id, let orgaan, let dag):
            return [try staat.openbaarMaken(id, door: orgaan, op: dag, raad, context)]
        case .verplaatsen(let dag, let minuut, let plaats, let reden):
            return [
                try staat.verplaatsen(
                    .init(dag: dag, beginMinuut: minuut, plaats: zegels.zegel(plaats)),
                    reden: zegels.zegel(reden), raad, context)
            ]
        case .annuleren(let reden):
            return [try staat.annuleren(reden: zegels.zegel(reden), raad, context)]
        case .openen: return [try staat.openen(raad, context)]
        case .nietOpenen: return [try staat.nietOpenen(raad, context)]
        case .schorsen: return [try staat.schorsen(raad, context)]
        case .hervatten: return [try staat.hervatten(raad, context)]
        case .sluiten(let zonderStemming):
            return [try staat.sluiten(zonderStemming: zonderStemming, raad, context)]
        case .agendaVaststellen: return [try staat.agendaVaststellen(raad, context)]
        case .verschonen(let lid, let punt, let reden):
            return [
                try staat.verschonen(lid, bij: punt, reden: zegels.zegel(reden), raad, context)
            ]
        case .verschoningIntrekken(let lid, let punt, let reden):
            return [
                try staat.verschoningIntrekken(
                    lid, bij: punt, reden: zegels.zegel(reden), raad, context)
            ]
        case .inspreken(let punt, let naam, let betoog):
            return [
                try staat.inspreken(
                    bij: punt, naam: zegels.zegel(naam), betoog: zegels.zegelOfNiets(betoog),
                    raad, context)
            ]
        case .besluiten(let punt, let tekst):
            return [
                try staat.besluiten(over: punt, zegels.zegelOfNiets(tekst), raad, context)
            ]
        case .afspreken(let punt, let tekst, let wie, let uiterlijk, _, _):
            return [
                try staat.afspreken(
                    bij: punt, zegels.zegel(tekst), wie: wie, uiterlijk: uiterlijk,
                    taak: blad.eigenKenmerk, raad, context)
            ]
        case .afdoen(let nummer): return [try staat.afdoen(nummer, raad, context)]
        case .verslagOpstellen(let tekst, let versie):
            return [
                try staat.verslagOpstellen(zegels.zegel(tekst), gezien: versie, raad, context)
            ]
        case .verslagRondsturen: return [try staat.verslagRondsturen(raad, context)]
        case .corrigeren(let tekst):
            return [try staat.corrigeren(zegels.zegel(tekst), raad, context)]
        case .beoordelen(let nummer, let overgenomen):
            return [
                try staat.beoordelen(correctie: nummer, overgenomen: overgenomen, raad, context)
            ]
        case .besluitenlijstPubliceren: return [try staat.besluitenlijstPubliceren(raad, context)]
        case .verslagPubliceren: return [try staat.verslagPubliceren(raad, context)]
        case .aanvullen(let tekst):
            return [try staat.aanvullen(zegels.zegel(tekst), raad, context)]
        }
    }

    /// The task of an action, with the same words.
    func taak(
        van actiepunt: Vergadering.Actiepunt, _ staat: Vergadering, _ blad: Werkblad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Wijziging {
        guard case .afspreken(_, _, _, _, let taak, _) = daad else {
            preconditionFailure("an action is agreed by no other act")
        }
        return .taak(
            taak,
            try Taak.openen(
                blad.eigenKenmerk,
                staat.taak(van: actiepunt, vergadering, blad.wijkraad(wijkraad)),
                omschrijving: actiepunt.tekst, context))
    }

    /// Each line on the list that the one before left.
    private static func noteren(
        _ regels: [Vergadering.Aanwezigheid], _ staat: Vergadering, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Vergadergebeurtenis] {
        var (nu, gebeurtenissen) = (staat, [Vergadergebeurtenis]())
        for regel in regels {
            let gebeurtenis = try nu.noteren(regel, raad, context)
            nu.pasToe(gebeurtenis)
            gebeurtenissen.append(gebeurtenis)
        }
        return gebeurtenissen
    }

    /// Who applied for what an item is about; the applications must be those of the item.
    private static func belang(
        _ staat: Vergadering, _ punt: Int, _ aanvragen: [ID<Aanvraag>], _ blad: Werkblad
    ) throws(Regelbreuk) -> Set<ID<Persoon>> {
        guard Set(staat.aanvragen(bij: punt)) == Set(aanvragen) else {
            throw Regelbreuk(
                Vergaderregel.agendaGewijzigd,
                "het punt gaat intussen over andere aanvragen; bekijk de agenda en stem opnieuw")
        }
        return Set(aanvragen.flatMap { blad.aanvraag($0).aanvragende })
    }
}

extension Vergaderhandeling.Puntwijziging {
    /// The change with its words under seal.
    fileprivate func inhoud(_ zegels: inout Zegelaar) -> Vergadering.Puntwijziging {
        .init(
            soort: soort, titel: zegels.zegelOfNiets(titel), over: over, besloten: besloten)
    }
}

extension Vergaderhandeling.Punt {
    /// The item with its words under seal.
    fileprivate func inhoud(_ zegels: inout Zegelaar) -> Vergadering.Puntinhoud {
        .init(soort: soort, titel: zegels.zegel(titel), over: over, besloten: besloten)
    }
}
