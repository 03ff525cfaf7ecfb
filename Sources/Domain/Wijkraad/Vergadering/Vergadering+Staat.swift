extension Vergadering: Staat {
    /// The meeting as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: Vergadergebeurtenis) {
        guard case .gepland(let opzet) = gebeurtenis else { return nil }
        self.init(
            opzet: opzet, toestand: .gepland, afspraak: opzet.afspraak, voorbereiding: .init(),
            verloop: .init(), verslag: .init())
    }

    /// The meeting after one more event.
    public mutating func pasToe(_ gebeurtenis: Vergadergebeurtenis) {
        switch gebeurtenis {
        case .gepland: break
        case .agendaGewijzigd(let wijziging, let door, let rol):
            voorbereiding.pasToe(wijziging)
            voorbereiding.agendaregels.append(
                .init(wat: wijziging.wat, punt: wijziging.punt, door: door, rol: rol))
        case .stukToegevoegd(let stuk): voorbereiding.stukken.append(stuk)
        case .stukVervallen(let id): voorbereiding.wijzigStuk(id) { $0.vervallen = true }
        case .geheimhouding(let id, let geheim):
            voorbereiding.wijzigStuk(id) { $0.geheim = geheim }
        case .opgeroepen(let oproep):
            voorbereiding.oproepen.append(oproep)
            toestand = .opgeroepen
        case .verplaatst(let nieuw, let reden):
            afspraak = nieuw
            voorbereiding.redenen.append(reden)
            if toestand == .opgeroepen { toestand = .verplaatst }
        case .geannuleerd(let reden):
            voorbereiding.redenen.append(reden)
            toestand = .geannuleerd
        case .nietGeopend(let quorum):
            verloop.quorum = quorum
            toestand = .nietGeopend
        case .geopend(let op, let quorum, let voorzitter):
            verloop.geopendOp = op
            verloop.quorum = quorum
            verloop.voorgezetenDoor = voorzitter
            toestand = .geopend
        case .geschorst: toestand = .geschorst
        case .hervat:
            verloop.isHervat = true
            toestand = .geopend
        case .gesloten(let op):
            verloop.geslotenOp = op
            toestand = .gesloten
        case .aanwezigheidGenoteerd, .agendaVastgesteld, .lidVerschoond, .verschoningVervallen,
            .ingesproken, .gestemd, .besluitGenomen, .adviesVerzonden, .actieAfgesproken,
            .actieAfgedaan, .eerderVerslagVastgesteld:
            verloop.pasToe(gebeurtenis)
        case .verslagOpgesteld(let versie):
            verslag.versies.append(versie)
            toestand = .verslagConcept
        case .verslagVastgesteld(let vaststelling):
            verslag.vaststelling = vaststelling
            toestand = .verslagVastgesteld
        case .verslagGepubliceerd(let op):
            verslag.gepubliceerdOp = op
            toestand = .gepubliceerd
        case .verslagRondgestuurd, .correctieVoorgesteld, .correctieBeoordeeld,
            .verslagOndertekend, .addendumToegevoegd, .besluitenlijstGepubliceerd:
            verslag.pasToe(gebeurtenis)
        }
    }
}

extension Vergadering.Voorbereiding {
    fileprivate mutating func pasToe(_ wijziging: Agendawijziging) {
        switch wijziging {
        case .toegevoegd(let punt, let plaats):
            agenda.insert(punt, at: min(max(0, plaats), agenda.count))
        case .gewijzigd(let punt): agenda = agenda.map { $0.id == punt.id ? punt : $0 }
        case .verschoven(let id, let plaats):
            guard let oud = agenda.firstIndex(where: { $0.id == id }) else { return }
            let punt = agenda.remove(at: oud)
            agenda.insert(punt, at: min(max(0, plaats), agenda.count))
        case .verwijderd(let id): agenda.removeAll { $0.id == id }
        }
    }

    fileprivate mutating func wijzigStuk(_ id: Int, _ wijzig: (inout Vergadering.Stuk) -> Void) {
        for plaats in stukken.indices where stukken[plaats].id == id { wijzig(&stukken[plaats]) }
    }
}

extension Vergadering.Verloop {
    /// Takes in what happened in the meeting; other events are not for this part.
    fileprivate mutating func pasToe(_ gebeurtenis: Vergadergebeurtenis) {
        switch gebeurtenis {
        case .aanwezigheidGenoteerd(let regel): aanwezigheid.append(regel)
        case .agendaVastgesteld: agendaVastgesteld = true
        case .lidVerschoond(let verschoning): verschoningen.append(verschoning)
        case .verschoningVervallen(let verschoning):
            verschoningen.removeAll { $0.punt == verschoning.punt && $0.lid == verschoning.lid }
        case .ingesproken(let inspreker): insprekers.append(inspreker)
        case .gestemd(let stemming):
            // Recorded again, it takes the place of what was written down wrongly.
            stemmingen.removeAll { $0.punt == stemming.punt }
            stemmingen.append(stemming)
        case .besluitGenomen(let besluit): besluiten.append(besluit)
        case .adviesVerzonden(let verzending): verzendingen.append(verzending)
        case .actieAfgesproken(let actiepunt): actiepunten.append(actiepunt)
        case .actieAfgedaan(let nummer, let op):
            for plaats in actiepunten.indices where actiepunten[plaats].nummer == nummer {
                actiepunten[plaats].gereedOp = op
            }
        case .eerderVerslagVastgesteld(_, let vergadering):
            vastgesteldeVerslagen.append(vergadering)
        case .gepland, .agendaGewijzigd, .stukToegevoegd, .stukVervallen, .geheimhouding,
            .opgeroepen, .verplaatst, .geannuleerd, .geopend, .nietGeopend, .geschorst, .hervat,
            .gesloten, .verslagOpgesteld, .verslagRondgestuurd, .correctieVoorgesteld,
            .correctieBeoordeeld, .verslagOndertekend, .verslagVastgesteld, .addendumToegevoegd,
            .besluitenlijstGepubliceerd, .verslagGepubliceerd:
            return
        }
    }
}

extension Vergadering.Verslag {
    /// Takes in what happened to the minutes; other events are not for this part.
    fileprivate mutating func pasToe(_ gebeurtenis: Vergadergebeurtenis) {
        switch gebeurtenis {
        case .verslagRondgestuurd(let versie, let op, _):
            rondgestuurd = versie
            rondgestuurdOp = op
        case .correctieVoorgesteld(let correctie): correcties.append(correctie)
        case .correctieBeoordeeld(let nummer, let overgenomen):
            guard correcties.indices.contains(nummer - 1) else { return }
            correcties[nummer - 1].overgenomen = overgenomen
        case .verslagOndertekend(let handtekening): handtekeningen.append(handtekening)
        case .addendumToegevoegd(let addendum): addenda.append(addendum)
        case .besluitenlijstGepubliceerd(let op): besluitenlijstOp = op
        case .gepland, .agendaGewijzigd, .stukToegevoegd, .stukVervallen, .geheimhouding,
            .opgeroepen, .verplaatst, .geannuleerd, .aanwezigheidGenoteerd, .geopend,
            .nietGeopend, .geschorst, .hervat, .gesloten, .agendaVastgesteld, .lidVerschoond,
            .verschoningVervallen, .ingesproken, .gestemd, .besluitGenomen, .adviesVerzonden,
            .actieAfgesproken, .actieAfgedaan, .verslagOpgesteld, .verslagVastgesteld,
            .verslagGepubliceerd, .eerderVerslagVastgesteld:
            return
        }
    }
}
