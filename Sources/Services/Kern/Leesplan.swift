import Domain
import Postgres
import Storage

/// The first round trip of a transaction: key, locks and everything that commands need to read.
struct Leesplan {
    private let leden: [Lid]
    private(set) var batch: Batch

    private let bekend: Handle<Sleutelrij>
    private let gemeente: Handle<Gemeenterij>?
    private let wijken: Handle<Wijkrij>?
    private let koppen: Handle<Stroomkop>
    private let personen: Handle<PersoonStatements.MetRol>
    private let regelingen: Handle<Regelingrij>?
    private let budgetten: Handle<Budgetrij>?
    private let vanAanvragen: Handle<Budgetrij>?
    private let aanvragen: Handle<Aanvraagrij>?
    private let toezeggingen: Handle<Toezeggingrij>?
    private let voorrang: Handle<Voorrangrij>?
    private let laat: Handle<BudgetStatements.Laatrij>?
    private let normen: Handle<Gemeente.Normversie>?
    private let wijkraden: Handle<Wijkraadrij>?
    private let alleWijkraden: Handle<Wijkraadrij>?
    private let besluitenlijsten: Handle<Besluitenlijstrij>?
    private let alleBesluitenlijsten: Handle<Besluitenlijstrij>?
    private let dossiers: Handle<Dossierrij>?
    private let feiten: Handle<Feitrij>?
    private let oordelen: Handle<Oordeelrij>?
    private let secretariaat: Secretariaatslezing
    private let brieven: Handle<Briefrij>?
    private let briefnummers: [Handle<Int32>?]
    private let vergaderingen: Handle<Vergaderrij>?
    private let vergaderingenVan: [Handle<Vergaderrij>?]
    private let mededingers: [Handle<Mededinger>?]
    private let bestaand: [Handle<Budgetrij>?]
    private let nummers: [Lezing.Kenmerkvraag: Handle<Int64>]
    private let vrijeSloten: Handle<Int64>?
    private let wacht: Bool

    /// A plan for commands of one municipality.
    /// - Parameter wacht: whether it waits for what others hold; otherwise it leaves that be, and
    ///   who needs it takes no part.
    init(_ leden: [Lid], scope: Scope, wacht: Bool) {
        self.leden = leden
        self.wacht = wacht
        let lezingen = leden.map(\.lezing)
        let actorIDs = Set(leden.map(\.verzoek.actor))
        var vergrendelt = lezingen.reduce(into: Set<Onderwerp>()) { $0.formUnion($1.vergrendelt) }
        // Who changes a person locks himself in the same order as others, not before: two who
        // change each other would wait for each other.
        if vergrendelt.contains(where: { $0.soort == .persoon }) {
            vergrendelt.formUnion(actorIDs.map { Onderwerp(.persoon, $0) })
        }
        let nodig = lezingen.reduce(into: vergrendelt) { $0.formUnion($1.raadpleegt) }
        func ids<S>(_ soort: Onderwerpsoort, _ als: S.Type) -> [ID<S>] {
            nodig.filter { $0.soort == soort }.sorted().map { $0.id.als(S.self) }
        }
        let persoonIDs = actorIDs.union(ids(.persoon, Persoon.self)).sorted()
        let proef = leden.contains(where: \.verzoek.proef)

        var batch = Batch(scope: scope)
        batch.begin(.readCommitted)
        let sloten = Self.sloten(leden, actorIDs, vergrendelt)
        if wacht {
            if !sloten.isEmpty { batch.add(OpdrachtsleutelStatements.neemSloten, .init(sloten)) }
            vrijeSloten = nil
        } else {
            vrijeSloten = batch.add(OpdrachtsleutelStatements.neemVrijeSloten, .init(sloten))
        }
        bekend = batch.add(OpdrachtsleutelStatements.lees, leden.map(\.verzoek.sleutel))
        koppen = batch.add(
            wacht ? RegisterStatements.vergrendel : RegisterStatements.vergrendelVrije,
            vergrendelt.sorted().map(\.id))
        let taakkoppen = Secretariaatslezing.vergrendelTaken(van: vergrendelt, in: &batch)
        let metGemeente = nodig.contains { $0.soort == .gemeente }
        let kijktNaarGemeente = leden.contains { lid in
            lid.verzoek.handmatigeKlok || !lid.opdracht.vereistRol
        }
        gemeente =
            metGemeente || kijktNaarGemeente ? batch.add(GemeenteStatements.eigen) : nil
        wijken = metGemeente ? batch.add(GemeenteStatements.wijken) : nil
        normen = metGemeente ? batch.add(NormStatements.lees) : nil
        personen = batch.add(PersoonStatements.metRollen, persoonIDs)
        func voegToe<S, Rij>(_ statement: Statement<[ID<S>], Rij>, _ ids: [ID<S>]) -> Handle<Rij>? {
            ids.isEmpty ? nil : batch.add(statement, ids)
        }
        regelingen = voegToe(RegelingStatements.lees, ids(.regeling, Regeling.self))
        budgetten = voegToe(BudgetStatements.lees, ids(.budget, Budget.self))
        wijkraden = voegToe(WijkraadStatements.lees, ids(.wijkraad, Wijkraad.self))
        alleWijkraden =
            lezingen.contains(where: \.alleWijkraden)
            ? batch.add(WijkraadStatements.alleWijkraden) : nil
        besluitenlijsten = voegToe(
            BesluitenlijstStatements.lees, ids(.besluitenlijst, Besluitenlijst.self))
        alleBesluitenlijsten =
            lezingen.contains(where: \.alleBesluitenlijsten)
            ? batch.add(BesluitenlijstStatements.alleLijsten) : nil
        let dossierIDs = ids(.dossier, Beleidsdossier.self)
        dossiers = voegToe(DossierStatements.lees, dossierIDs)
        feiten = voegToe(DossierStatements.feiten, dossierIDs)
        oordelen = voegToe(DossierStatements.oordelen, dossierIDs)
        secretariaat = Secretariaatslezing(lezingen, nodig, taakkoppen, in: &batch)
        brieven = voegToe(BriefStatements.lees, ids(.brief, Brief.self))
        briefnummers = lezingen.map { lezing in
            lezing.briefnummerVan.map {
                batch.add(BriefStatements.laatsteNummer, .init($0.wijkraad, jaar: $0.jaar))
            }
        }
        vergaderingen = voegToe(VergaderingStatements.lees, ids(.vergadering, Vergadering.self))
        vergaderingenVan = lezingen.map { lezing in
            lezing.vergaderingenVan.map { batch.add(VergaderingStatements.vanWijkraad, $0) }
        }
        let aanvraagIDs = ids(.aanvraag, Aanvraag.self)
        // A command that names no budget: read which one it is, to see that its regeling is right.
        let zonderBudget = lezingen.filter { lezing in
            !lezing.vergrendelt.union(lezing.raadpleegt).contains { $0.soort == .budget }
        }
        vanAanvragen = voegToe(
            BudgetStatements.vanAanvragen,
            zonderBudget.flatMap { $0.vergrendelt.union($0.raadpleegt) }
                .filter { $0.soort == .aanvraag }.sorted().map { $0.id.als(Aanvraag.self) })
        aanvragen = voegToe(AanvraagleesStatements.lees, aanvraagIDs)
        let metToezeggingen = lezingen.filter { !$0.zonderToezeggingen }
            .reduce(into: Set<Onderwerp>()) { $0.formUnion($1.vergrendelt.union($1.raadpleegt)) }
        toezeggingen = voegToe(
            AanvraagleesStatements.toezeggingen,
            aanvraagIDs.filter { metToezeggingen.contains(Onderwerp(.aanvraag, $0)) })
        let teBesluiten =
            lezingen.reduce(into: Set<ID<Aanvraag>>()) { $0.formUnion($1.voorrangVan) }.sorted()
        voorrang = voegToe(AanvraagleesStatements.voorrang, teBesluiten)
        let vandaag = leden.map { Datum($0.verzoek.moment) }.max() ?? .eerste
        laat =
            teBesluiten.isEmpty
            ? nil
            : batch.add(
                BudgetStatements.grootboekBijTermijneinde, .init(teBesluiten, op: vandaag))
        mededingers = lezingen.map { lezing in
            lezing.mededingersVan.map {
                batch.add(MededingerStatements.mededingers, .init(van: $0.budget, dag: $0.dag))
            }
        }
        bestaand = lezingen.map { lezing in
            lezing.budgetVan.map {
                batch.add(BudgetStatements.vanWijk, .init(wijk: $0.wijk, jaar: $0.jaar))
            }
        }
        var vragen: [Lezing.Kenmerkvraag: Int] = [:]
        for lezing in proef ? [] : lezingen {
            if let vraag = lezing.kenmerk { vragen[vraag, default: 0] += 1 + lezing.meerKenmerken }
        }
        var nummers: [Lezing.Kenmerkvraag: Handle<Int64>] = [:]
        for (vraag, aantal) in vragen {
            nummers[vraag] = batch.add(
                AanvraagStatements.nummers, .init(vraag.soort, jaar: vraag.jaar, aantal: aantal))
        }
        self.nummers = nummers
        self.batch = batch
    }

    /// What is held before anything is read: the keys, and the people with their roles.
    ///
    /// Alone when the command changes the person. A trial takes no key, and waits for none.
    private static func sloten(
        _ leden: [Lid], _ actoren: Set<ID<Persoon>>, _ vergrendelt: Set<Onderwerp>
    ) -> [(nummer: Int64, alleen: Bool)] {
        var sloten: [Int64: Bool] = [:]
        func neem(_ naam: String, alleen: Bool) {
            let slot = Uitvoerder.slot(leden[0].verzoek.gemeente, naam)
            sloten[slot] = alleen || sloten[slot] ?? false
        }
        for lid in leden where !lid.verzoek.proef { neem(lid.verzoek.sleutel, alleen: true) }
        for actor in actoren { neem("persoon \(actor)", alleen: false) }
        for onderwerp in vergrendelt where onderwerp.soort == .persoon {
            neem("persoon \(onderwerp.id)", alleen: true)
        }
        return sloten.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The places of those who take part: all, or those whose key, person and subjects are free.
    ///
    /// A subject that is not there is not free either; who waits for it alone learns so.
    private func deelnemers(uit gelezen: BatchResults) -> Set<Int> {
        guard let vrijeSloten else { return Set(leden.indices) }
        let sloten = Set(gelezen[vrijeSloten])
        let koppen = Set(gelezen[koppen].map(\.onderwerp))
        return Set(
            leden.indices.filter { plaats in
                let lid = leden[plaats]
                return lid.lezing.vergrendelt.isSubset(of: koppen)
                    && Self.sloten([lid], [lid.verzoek.actor], lid.lezing.vergrendelt)
                        .allSatisfy { sloten.contains($0.nummer) }
            })
    }

    /// What was read.
    func stand(uit gelezen: BatchResults) throws -> Gelezen {
        var blad = Werkblad()
        let eigen = try gemeente.flatMap { try gelezen.optional($0) }
        blad.gemeente = eigen.map {
            $0.gemeente(wijken.map { gelezen[$0] } ?? [], normen.map { gelezen[$0] } ?? [])
        }
        for rij in gelezen[personen] {
            blad.personen[rij.persoon, default: rij.zonderRollen]
                .rollen += rij.rol.map { [$0.toekenning] } ?? []
        }
        for rij in regelingen.map({ gelezen[$0] }) ?? [] { blad.regelingen[rij.id] = rij.regeling }
        for rij in budgetten.map({ gelezen[$0] }) ?? [] { blad.budgetten[rij.id] = rij.budget }
        for rij in vanAanvragen.map({ gelezen[$0] }) ?? [] { blad.budgetten[rij.id] = rij.budget }
        for rij in aanvragen.map({ gelezen[$0] }) ?? [] { blad.aanvragen[rij.id] = rij.aanvraag }
        for rij in toezeggingen.map({ gelezen[$0] }) ?? [] {
            blad.aanvragen[rij.aanvraag]?.inhoud.toezeggingen.append(rij.toezegging)
        }
        for rij in wijkraden.map({ gelezen[$0] }) ?? [] { blad.wijkraden[rij.id] = rij.wijkraad }
        for rij in alleWijkraden.map({ gelezen[$0] }) ?? [] {
            blad.wijkraden[rij.id] = rij.wijkraad
        }
        for rij in brieven.map({ gelezen[$0] }) ?? [] { blad.brieven[rij.id] = rij.brief }
        for lijst in [besluitenlijsten, alleBesluitenlijsten] {
            for rij in lijst.map({ gelezen[$0] }) ?? [] {
                blad.besluitenlijsten[rij.id] = rij.lijst
            }
        }
        blad.neemDossiers(
            dossiers.map { gelezen[$0] } ?? [], feiten.map { gelezen[$0] } ?? [],
            oordelen.map { gelezen[$0] } ?? [])
        secretariaat.neem(uit: gelezen, in: &blad)
        for rij in vergaderingen.map({ gelezen[$0] }) ?? [] {
            blad.vergaderingen[rij.id] = rij.vergadering
        }
        for rij in voorrang.map({ gelezen[$0] }) ?? [] {
            blad.voorrang[rij.budget, default: []].append(rij)
        }
        for rij in laat.map({ gelezen[$0] }) ?? [] {
            guard let einde = blad.aanvragen[rij.aanvraag]?.klok?.uitersteDatum,
                Peilmoment.dag(einde).omvat(rij.vastgelegd)
            else { continue }
            try blad.bijTermijneinde[rij.aanvraag, default: Grootboek()].boek(rij.boeking)
        }
        for kop in gelezen[koppen] { blad.koppen[kop.onderwerp] = kop }
        return Gelezen(
            blad: blad,
            bekend: Dictionary(
                gelezen[bekend].map { ($0.sleutel, $0) },
                uniquingKeysWith: { eerste, _ in eerste }),
            kenmerken: kenmerken(uit: gelezen), deelnemers: deelnemers(uit: gelezen),
            mededingers: mededingers.map { $0.map { gelezen[$0] } ?? [] },
            budgetBestaat: bestaand.map { $0.map { !gelezen[$0].isEmpty } ?? false },
            briefnummers: try briefnummers.map { handle in
                try handle.map { Int(try gelezen.one($0)) + 1 } ?? 1
            },
            vergaderingenVan: vergaderingenVan.map { handle in
                handle.map { gelezen[$0].map { MetID($0.id, $0.vergadering) } } ?? []
            })
    }

    private func kenmerken(uit gelezen: BatchResults) -> [[Kenmerk]] {
        var getrokken = nummers.mapValues { gelezen[$0][...] }
        return leden.map { lid in
            guard let vraag = lid.lezing.kenmerk else { return [] }
            return (0...lid.lezing.meerKenmerken).compactMap { plaats in
                // A trial draws no number: it shows the highest there can be.
                let getal = getrokken[vraag]?.popFirst() ?? Int64(999_999_999 - plaats)
                return Kenmerk(vraag.soort, jaar: vraag.jaar, nummer: Int(getal))
            }
        }
    }
}

/// What a transaction has read.
struct Gelezen {
    let blad: Werkblad
    let bekend: [String: Sleutelrij]
    let kenmerken: [[Kenmerk]]
    /// The places of the commands that hold what they need.
    let deelnemers: Set<Int>
    let mededingers: [[Mededinger]]
    let budgetBestaat: [Bool]
    let briefnummers: [Int]
    let vergaderingenVan: [[MetID<Vergadering>]]

    /// Who acts, checked against the roles as they stand in this transaction.
    func context(voor lid: Lid) throws(ServiceError) -> Handelingscontext {
        let verzoek = lid.verzoek
        guard !verzoek.handmatigeKlok || blad.gemeente?.demonstratie ?? true else {
            throw .klokNietToegestaan
        }
        let datum = Datum(verzoek.moment)
        let toekenning = blad.personen[verzoek.actor]?.rol(verzoek.rol, op: datum)
        guard toekenning != nil || !lid.opdracht.vereistRol else {
            throw .nietToegestaan(
                Toegangsfout(rol: verzoek.rol, handeling: lid.opdracht.handeling))
        }
        return Handelingscontext(
            gemeente: verzoek.gemeente, actor: verzoek.actor, rol: verzoek.rol,
            mandaat: toekenning?.mandaat, moment: verzoek.moment, verzoek: verzoek.verzoek,
            herkomst: verzoek.herkomst, handmatigeKlok: verzoek.handmatigeKlok)
    }

    /// Refuses a command of which a subject does not exist, or does not belong with the others.
    ///
    /// Who decides on an application does so under its own budget and regeling, whatever the caller
    /// says that these are.
    func controleer(_ lezing: Lezing, _ blad: Werkblad) throws(ServiceError) {
        let genoemd = lezing.vergrendelt.union(lezing.raadpleegt)
        for onderwerp in genoemd.sorted() where !blad.heeft(onderwerp) {
            throw .nietGevonden("\(onderwerp.soort.rawValue) \(onderwerp.id) bestaat niet")
        }
        func isGenoemd(_ soort: Onderwerpsoort, _ id: ID<Onderwerp>) -> Bool {
            !genoemd.contains { $0.soort == soort } || genoemd.contains(Onderwerp(soort, id))
        }
        for onderwerp in genoemd where onderwerp.soort == .aanvraag {
            let budget = blad.aanvraag(onderwerp.id.als(Aanvraag.self)).inhoud.budget
            guard isGenoemd(.budget, budget.als(Onderwerp.self)),
                let regeling = blad.budgetten[budget]?.regeling,
                isGenoemd(.regeling, regeling.als(Onderwerp.self))
            else {
                throw .nietGevonden(
                    "aanvraag \(onderwerp.id) hoort niet bij dit budget of deze regeling")
            }
        }
    }
}

extension Rolrij {
    /// The role as the state of a person has it.
    var toekenning: Persoon.Roltoekenning {
        .init(
            rol: rol, van: van, tot: tot,
            mandaat: mandaat.map {
                Mandaat(id: $0, tot: mandaatTot ?? .nul, geldig: van...max(van, tot ?? .laatste))
            })
    }
}

extension Wijkrij {
    /// The wijk as the state of a municipality has it.
    var wijkMetBuurten: Gemeente.Wijk {
        .init(
            code: wijk, jaar: Int(jaar), naam: naam,
            buurten: zip(buurtcodes, buurtnamen).map { .init(code: $0, naam: $1) },
            stadsdeel: stadsdeel)
    }
}
