import Domain
import Postgres
import Storage

/// The second round trip of a transaction: everything that commands decided, and COMMIT.
struct Schrijfplan {
    let stand: Gelezen
    private(set) var blad: Werkblad
    /// How each command ended; `nil` for who took no part.
    var aflopen: [Afloop?] = []

    private let ketting = Ketting(Uitvoerder.sha256)
    private var inschrijvingen: [Inschrijvingrij] = []
    private var geraakt: [Onderwerp] = []
    private var boekingen: [(budget: ID<Budget>, volgnummer: Int64, regels: [Boeking])] = []
    private var teksten: [VerzegeldeTekst] = []
    private var namen: [(persoon: ID<Persoon>, naam: String)] = []
    private var berichten: [TekstStatements.Bericht] = []
    private var bereikbaarheden: [(persoon: ID<Persoon>, gegevens: Contactgegevens)] = []
    private var wissingen: [(persoon: ID<Persoon>, woordenVan: [Onderwerp])] = []
    private var wijken: [Gemeente.Wijk] = []
    private var normen: [Gemeente.Normversie] = []
    private var uitkomsten: [(lid: Lid, antwoord: Opdrachtantwoord?, breuk: [UInt8]?)] = []
    private var nieuw: Set<Onderwerp> = []

    init(_ stand: Gelezen) {
        self.stand = stand
        blad = stand.blad
    }

    /// Whether there is nothing to keep, not even a refusal.
    var isLeeg: Bool { uitkomsten.isEmpty }

    /// Takes in what a command decided; all of it or, when it throws, nothing.
    mutating func neem(
        _ uitkomst: Uitkomst, _ lid: Lid, _ context: Handelingscontext
    ) throws {
        let onderwerpen = uitkomst.wijzigingen.map(\.onderwerp)
        let volgend = blad.volgendeTaken(van: onderwerpen, op: context.datum)
        let merk = Merk(self, onderwerpen + volgend.map { Onderwerp(.taak, $0.id) })
        let kop: Stroomkop
        do { kop = try schrijfIn(uitkomst, volgend, lid, context) } catch {
            keerTerug(naar: merk)
            throw error
        }
        // Nothing below can fail.
        teksten += uitkomst.teksten
        namen += uitkomst.namen
        if let wist = uitkomst.wist { wissingen.append(wist) }
        for (plaats, bericht) in uitkomst.berichten.enumerated() {
            // The identity of a message is that of the request, with its place among the others.
            berichten.append(
                .init(
                    id: context.verzoek.als(Postbericht.self), regel: plaats + 1,
                    onderwerp: uitkomst.onderwerp.id, soort: bericht.soort,
                    ontvanger: bericht.ontvanger, gemaaktOp: context.moment))
        }
        if let bereikbaar = uitkomst.bereikbaar { bereikbaarheden.append(bereikbaar) }
        let antwoord = Opdrachtantwoord(
            sleutel: lid.verzoek.sleutel, onderwerp: uitkomst.onderwerp.id,
            volgnummer: kop.volgnummer, herhaald: false, proef: lid.verzoek.proef)
        uitkomsten.append((lid, antwoord, nil))
        aflopen.append(.gedaan(antwoord))
    }

    /// Writes the entries of a command, and gives the head of its own subject.
    private mutating func schrijfIn(
        _ uitkomst: Uitkomst, _ volgend: [VolgendeTaak], _ lid: Lid, _ context: Handelingscontext
    ) throws -> Stroomkop {
        for wijziging in uitkomst.wijzigingen { try schrijfIn(wijziging, context) }
        for taak in volgend {
            if let einde = blad.einde(van: taak, op: context.datum) {
                try schrijfIn(einde, context)
            }
        }
        // Also for the command that makes the municipality.
        guard !context.handmatigeKlok || blad.gemeente?.demonstratie ?? false else {
            throw ServiceError.klokNietToegestaan
        }
        try eisEigenRol(uitkomst, lid, context)
        guard let kop = blad.koppen[uitkomst.onderwerp] else {
            throw ServiceError.intern("een opdracht schreef niets in haar eigen onderwerp")
        }
        return kop
    }

    /// What there was before a command, as far as its entries can change it: keeping the whole
    /// plan would copy all of it for each of the commands.
    private struct Merk {
        let onderwerpen: [Onderwerp]
        let standen: Werkblad
        let nieuw: [Onderwerp]
        let inschrijvingen, geraakt, boekingen, wijken, normen: Int

        init(_ plan: Schrijfplan, _ onderwerpen: [Onderwerp]) {
            self.onderwerpen = onderwerpen
            var standen = Werkblad()
            standen.neemOver(onderwerpen, uit: plan.blad)
            self.standen = standen
            nieuw = onderwerpen.filter { !plan.nieuw.contains($0) }
            inschrijvingen = plan.inschrijvingen.count
            geraakt = plan.geraakt.count
            boekingen = plan.boekingen.count
            wijken = plan.wijken.count
            normen = plan.normen.count
        }
    }

    private mutating func keerTerug(naar merk: Merk) {
        blad.neemOver(merk.onderwerpen, uit: merk.standen)
        nieuw.subtract(merk.nieuw)
        inschrijvingen.removeLast(inschrijvingen.count - merk.inschrijvingen)
        geraakt.removeLast(geraakt.count - merk.geraakt)
        boekingen.removeLast(boekingen.count - merk.boekingen)
        wijken.removeLast(wijken.count - merk.wijken)
        normen.removeLast(normen.count - merk.normen)
    }

    /// Who needs no role beforehand acts for himself alone, holds the role afterwards, and does not
    /// make himself administrator of a municipality that is there already.
    private func eisEigenRol(
        _ uitkomst: Uitkomst, _ lid: Lid, _ context: Handelingscontext
    ) throws(ServiceError) {
        guard !lid.opdracht.vereistRol else { return }
        let isEigen = uitkomst.wijzigingen.allSatisfy { wijziging in
            if case .persoon(let id, _) = wijziging { id == context.actor } else { true }
        }
        let heeftRol = blad.personen[context.actor]?.rol(context.rol, op: context.datum) != nil
        let wordtBeheerder = context.rol == .beheerder && stand.blad.gemeente != nil
        guard isEigen, heeftRol, !wordtBeheerder else {
            throw .nietToegestaan(
                Toegangsfout(rol: context.rol, handeling: lid.opdracht.handeling))
        }
    }

    private mutating func schrijfIn(_ wijziging: Wijziging, _ context: Handelingscontext) throws {
        let onderwerp = wijziging.onderwerp
        let vorige = blad.koppen[onderwerp]
        if vorige == nil { nieuw.insert(onderwerp) }
        guard blad.neem(wijziging) else {
            throw ServiceError.intern("een gebeurtenis volgt niet op de stand van haar onderwerp")
        }
        let inschrijving = wijziging.inschrijving(context, na: vorige?.vastgelegd)
        let bytes = try inschrijving.waarde.bytes()
        let volgnummer = (vorige?.volgnummer ?? 0) + 1
        let keten = ketting.waarde(
            na: vorige?.keten ?? .nul, volgnummer: volgnummer, inhoud: ketting.inhoud(bytes))
        inschrijvingen.append(
            Inschrijvingrij(
                onderwerp: onderwerp.id, volgnummer: volgnummer, inhoud: bytes, keten: keten,
                vastgelegd: inschrijving.vastgelegd))
        blad.koppen[onderwerp] = Stroomkop(
            onderwerp: onderwerp, volgnummer: volgnummer, keten: keten,
            vastgelegd: inschrijving.vastgelegd)
        if !geraakt.contains(onderwerp) { geraakt.append(onderwerp) }
        if case .budget(let id, let gebeurtenis) = wijziging, !gebeurtenis.boekingen.isEmpty {
            boekingen.append((id, volgnummer, gebeurtenis.boekingen))
        }
        if case .gemeente(_, .wijkVastgesteld(let wijk)) = wijziging { wijken.append(wijk) }
        if case .gemeente(_, .consultatienormVastgesteld(let norm)) = wijziging {
            normen.append(norm)
        }
    }

    /// Keeps a refusal as the result of a command; it has no other effects.
    mutating func weiger(_ breuk: Regelbreuk, _ lid: Lid) {
        do {
            uitkomsten.append((lid, nil, try breuk.canoniek.bytes()))
            let sleutel = lid.verzoek.proef ? nil : lid.verzoek.sleutel
            aflopen.append(.mislukt(.geweigerd(breuk, sleutel: sleutel)))
        } catch {
            laatVallen(.intern("een weigering heeft geen canonieke vorm: \(error)"))
        }
    }

    /// Notes that a command came to nothing; its key stays free.
    mutating func laatVallen(_ fout: ServiceError) {
        aflopen.append(.mislukt(fout))
    }

    /// The batch that writes everything; a trial checks all constraints and undoes it.
    func batch(proef: Bool) -> Batch {
        var batch = Batch()
        if case .gemeente? = nieuw.first(where: { $0.soort == .gemeente })?.soort,
            let gemeente = blad.gemeente
        {
            batch.add(GemeenteStatements.neemOp, .init(gemeente))
        }
        let koppen = nieuw.sorted().compactMap { blad.koppen[$0] }
        if !koppen.isEmpty { batch.add(RegisterStatements.beginStromen, .init(koppen)) }
        if !inschrijvingen.isEmpty {
            batch.add(
                RegisterStatements.schrijfIn, .init(inschrijvingen, nieuw: Set(nieuw.map(\.id))))
        }
        for wijk in wijken {
            batch.add(GemeenteStatements.bewaarWijk, .init(wijk))
            batch.add(GemeenteStatements.verwijderBuurten, .init(wijk))
            batch.add(GemeenteStatements.bewaarBuurten, .init(wijk))
        }
        for norm in normen { batch.add(NormStatements.bewaar, norm) }
        for onderwerp in geraakt { bewaar(onderwerp, in: &batch) }
        bewaarBudgetten(in: &batch)
        bewaarAanvragen(in: &batch)
        for (persoon, naam) in namen {
            batch.add(PersoonStatements.bewaarNaam, .init(persoon: persoon, naam: naam))
        }
        for (persoon, gegevens) in bereikbaarheden {
            batch.add(PostStatements.bewaarContact, .init(persoon, gegevens))
        }
        for (persoon, woordenVan) in wissingen {
            batch.add(PersoonStatements.wisGegevens, persoon)
            batch.add(TekstStatements.wis, woordenVan.map(\.id))
            batch.add(BijlageStatements.wis, woordenVan.map(\.id))
        }
        batch.add(
            OpdrachtsleutelStatements.sluit,
            .init(
                sleuteluitkomst, teksten: .init(teksten), boekingen: .init(boekingen),
                berichten: berichten))
        if proef {
            batch.add(OpdrachtsleutelStatements.controleerNu)
            batch.rollback()
        } else {
            batch.commit()
        }
        return batch
    }

    private func bewaar(_ onderwerp: Onderwerp, in batch: inout Batch) {
        switch onderwerp.soort {
        case .gemeente: return
        case .persoon:
            let id = onderwerp.id.als(Persoon.self)
            guard let persoon = blad.personen[id] else { return }
            if nieuw.contains(onderwerp) { batch.add(PersoonStatements.bewaar, id) }
            batch.add(PersoonStatements.bewaarRollen, .init(id, persoon))
            if persoon.gewistOp != nil || persoon.elektronischSinds != nil
                || stand.blad.personen[id]?.elektronischSinds != nil
            {
                batch.add(PersoonStatements.bewaarFeiten, .init(id, persoon))
            }
        case .regeling:
            let id = onderwerp.id.als(Regeling.self)
            guard let regeling = blad.regelingen[id] else { return }
            batch.add(RegelingStatements.bewaar, .init(id: id, regeling: regeling))
        case .budget:
            let id = onderwerp.id.als(Budget.self)
            guard let budget = blad.budgetten[id] else { return }
            guard nieuw.contains(onderwerp) else { return }
            batch.add(BudgetStatements.neemOp, .init(id: id, budget: budget))
        case .aanvraag: return
        case .wijkraad:
            let id = onderwerp.id.als(Wijkraad.self)
            guard let wijkraad = blad.wijkraden[id] else { return }
            batch.add(WijkraadStatements.bewaar, .init(id: id, wijkraad: wijkraad))
        case .dossier: bewaar(onderwerp.id.als(Beleidsdossier.self), in: &batch)
        case .wijkpost, .bestuurstoezegging, .taak: bewaarSecretariaat(onderwerp, in: &batch)
        case .brief:
            let id = onderwerp.id.als(Brief.self)
            guard let brief = blad.brieven[id] else { return }
            batch.add(BriefStatements.bewaar, .init(id: id, brief: brief))
        case .besluitenlijst:
            let id = onderwerp.id.als(Besluitenlijst.self)
            guard let lijst = blad.besluitenlijsten[id] else { return }
            batch.add(BesluitenlijstStatements.bewaar, .init(id: id, lijst: lijst))
        case .vergadering: bewaar(onderwerp.id.als(Vergadering.self), in: &batch)
        }
    }

    /// Writes a dossier with what was recorded in it now, and the verdict that follows.
    private func bewaar(_ id: ID<Beleidsdossier>, in batch: inout Batch) {
        guard let dossier = blad.dossiers[id] else { return }
        let voor = stand.blad.dossiers[id]
        batch.add(DossierStatements.bewaar, .init(id: id, dossier: dossier))
        let nieuw = dossier.feiten.enumerated().dropFirst(voor?.feiten.count ?? 0).map {
            Feitrij(dossier: id, nummer: $0 + 1, feit: $1)
        }
        if !nieuw.isEmpty { batch.add(DossierStatements.legVast, Rijen(nieuw)) }
        for (plaats, (oud, feit)) in zip(voor?.feiten ?? [], dossier.feiten).enumerated()
        where oud.bewijsgraad != feit.bewijsgraad {
            batch.add(
                DossierStatements.verhoogBewijs,
                Feitrij(dossier: id, nummer: plaats + 1, feit: feit))
        }
        guard dossier.oordelen != voor?.oordelen ?? [] else { return }
        batch.add(DossierStatements.verwijderOordelen, id)
        batch.add(
            DossierStatements.oordeel,
            Rijen(
                dossier.oordelen.enumerated().map {
                    Oordeelrij(dossier: id, regel: $0 + 1, oordeel: $1)
                }))
    }

    /// Writes a meeting with what its items are about.
    private func bewaar(_ id: ID<Vergadering>, in batch: inout Batch) {
        guard let vergadering = blad.vergaderingen[id] else { return }
        batch.add(VergaderingStatements.bewaar, .init(id: id, vergadering: vergadering))
        let (voor, nu) = (
            stand.blad.vergaderingen[id].map { Verwijzingrij.rijen(van: id, $0) } ?? [],
            Verwijzingrij.rijen(van: id, vergadering)
        )
        guard nu != voor else { return }
        if !voor.isEmpty { batch.add(VergaderingStatements.verwijderVerwijzingen, id) }
        if !nu.isEmpty { batch.add(VergaderingStatements.verwijs, Rijen(nu)) }
    }

    /// Writes all budgets that were there already together.
    private func bewaarBudgetten(in batch: inout Batch) {
        let rijen = geraakt.compactMap { onderwerp -> Budgetrij? in
            guard onderwerp.soort == .budget, !nieuw.contains(onderwerp) else { return nil }
            let id = onderwerp.id.als(Budget.self)
            return blad.budgetten[id].map { Budgetrij(id: id, budget: $0) }
        }
        if !rijen.isEmpty { batch.add(BudgetStatements.werkBij, Rijen(rijen)) }
    }

    /// Writes all applications together: commands on one budget are decided by the dozen.
    private func bewaarAanvragen(in batch: inout Batch) {
        let (eerste, volgende) = geraakt.reduce(into: ([Aanvraagrij](), [Aanvraagrij]())) {
            let id = $1.id.als(Aanvraag.self)
            guard $1.soort == .aanvraag, let aanvraag = blad.aanvragen[id] else { return }
            let rij = Aanvraagrij(id: id, aanvraag: aanvraag)
            if nieuw.contains($1) { $0.0.append(rij) } else { $0.1.append(rij) }
        }
        if !eerste.isEmpty { batch.add(AanvraagStatements.neemOp, Rijen(eerste)) }
        if !volgende.isEmpty { batch.add(AanvraagStatements.werkBij, Rijen(volgende)) }
        for rij in eerste + volgende {
            bewaar(rij.aanvraag.inhoud.toezeggingen, van: rij.id, in: &batch)
            bewaar(rij.aanvraag.omslag.bijlagen, van: rij.id, in: &batch)
        }
    }

    /// Writes the pledged lines where a command changed them; who did not read them changed none.
    private func bewaar(_ regels: [Toezegging], van id: ID<Aanvraag>, in batch: inout Batch) {
        let voor = stand.blad.aanvragen[id]?.inhoud.toezeggingen ?? []
        guard regels != voor else { return }
        if !voor.isEmpty { batch.add(AanvraagStatements.verwijderToezeggingen, id) }
        if !regels.isEmpty {
            batch.add(AanvraagStatements.bewaarToezeggingen, .init(id, regels))
        }
    }

    /// Says which documents are new, and takes the bytes of others away.
    private func bewaar(
        _ bijlagen: [Aanvraag.Bijlage], van id: ID<Aanvraag>, in batch: inout Batch
    ) {
        let voor = stand.blad.aanvragen[id]?.omslag.bijlagen ?? []
        for (plaats, bijlage) in bijlagen.enumerated() {
            let eerder = plaats < voor.count ? voor[plaats] : nil
            guard bijlage != eerder else { continue }
            let koppeling = BijlageStatements.Koppeling(bijlage, van: id)
            if eerder == nil { batch.add(BijlageStatements.koppel, koppeling) }
            if bijlage.isWeg { batch.add(BijlageStatements.verwijder, koppeling) }
        }
    }

    private var sleuteluitkomst: Sleuteluitkomst {
        Sleuteluitkomst(
            sleutels: uitkomsten.map(\.lid.verzoek.sleutel),
            vingerafdrukken: uitkomsten.map(\.lid.vingerafdruk),
            ontvangenOp: uitkomsten.map(\.lid.verzoek.moment),
            uitkomsten: uitkomsten.map { $0.antwoord == nil ? "geweigerd" : "gedaan" },
            onderwerpen: uitkomsten.map { $0.antwoord?.onderwerp },
            volgnummers: uitkomsten.map { $0.antwoord?.volgnummer },
            weigeringen: uitkomsten.map(\.breuk))
    }
}
