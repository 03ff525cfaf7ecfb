import Domain
import Services
import TestSupport
import Testing

@Suite("Van besluit naar bekendgemaakt besluit") struct BekendmakenTests {
    /// The code of the refusal; nothing when it was done.
    static func code(_ doe: () async throws -> Void) async throws -> String? {
        do {
            try await doe()
            return nil
        } catch ServiceError.geweigerd(let breuk, _) { return breuk.code }
    }

    static func dossier(
        _ proef: Proefgemeente, _ id: ID<Aanvraag>
    ) async throws -> Besluitdossier {
        try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Besluitdossiervraag(.id(id)))
    }

    @Test("horen, toestemming, bekendmaken, leveren: elk een inschrijving, en de controles kloppen")
    func heleWeg() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(120_000)
            let deel = Voornemen.verlenen(Bedrag(cent: 60_000), rest: .valtNietOnderRegeling)
            try await proef.besluit(over: id, deel)
            #expect(try await Self.code { try await proef.bekendmaken(id) } == "NIET_GEHOORD")
            try await proef.daad(
                id,
                .horen(.mondeling, op: Datum(proef.moment), toelichting: "De groep begrijpt het"),
                als: (proef.behandelaar, .behandelaar))
            #expect(
                try await Self.code { try await proef.bekendmaken(id, .elektronisch) }
                    == "GEEN_TOESTEMMING")
            try await proef.bekendgemaaktMetLevering(id)
            let dossier = try await Self.dossier(proef, id)
            let aanvraag = dossier.beeld.aanvraag
            #expect(aanvraag.fase == .bekendgemaakt)
            #expect(aanvraag.bekendgemaaktOp == Datum(proef.moment))
            #expect(aanvraag.verplichting?.regels.map(\.uren) == [Decimaal(12)])
            #expect(try aanvraag.verplichting?.nakoming().first?.tekortUren == Decimaal(2))
            #expect(aanvraag.bekendmaking?.verzending?.kanaal == .elektronisch)
            #expect(dossier.beslotenOp == Datum(proef.moment) && dossier.zegel == nil)
            #expect(
                dossier.beeld.teksten.values.contains("De groep begrijpt het")
                    && dossier.beeld.teksten.values.contains("Presentielijst met vier namen"))
            try await proef.verzegelNu(na: 1)
            #expect(try await Self.dossier(proef, id).zegel != nil)
            #expect(try await Self.code { try await proef.bekendmaken(id) } == "FASE")
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("een vervangen besluit gaat terug in het grootboek en wordt opnieuw geboekt")
    func vervangen() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(300_000)
            let ander = try await proef.tweeStappenVoorBesluit(200_000)
            let alles = Voornemen.verlenen(Bedrag(cent: 300_000))
            try await proef.besluit(over: id, alles)
            func vervang(_ voornemen: Voornemen) async throws {
                try await proef.doe(
                    BesluitVervangen(proef.besluit(id, voornemen), reden: "Verkeerd overgenomen"),
                    als: (proef.beslisser, .beslisser))
            }
            // What the first decision took is there for the one that replaces it.
            try await vervang(alles)
            try await vervang(.verlenen(Bedrag(cent: 100_000), rest: .valtNietOnderRegeling))
            try await proef.besluit(over: ander, .verlenen(Bedrag(cent: 200_000)))
            // Meanwhile another took its share: 200,000 are left beside its own 100,000.
            try await vervang(.weigeren(.valtNietOnderRegeling))
            try await vervang(alles)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let budget = try #require(
                try await lezer.antwoord(op: Budgetten()).first { $0.id == proef.budget })
            let grootboek = try await lezer.antwoord(op: Grootboekvraag(budget))
            #expect(grootboek.klopt)
            #expect(budget.budget.verplicht == Bedrag(cent: 500_000))
            #expect(grootboek.regels.count == 9)
            try await proef.bekendmaken(id)
            #expect(try await Self.code { try await vervang(alles) } == "FASE")
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("advies: het besluit wacht erop, en wie afwijkt zegt waarom")
    func advies() async throws {
        try await Proefgemeente.met { proef in
            let voorzitter: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.doe(
                Aanmelden(
                    persoon: voorzitter, naam: "Vera Voorzit", rol: .voorzitter, bestaat: false),
                als: (voorzitter, .voorzitter))
            let id = try await proef.tweeStappenVoorBesluit(120_000)
            try await proef.daad(
                id, .adviesVragen(dagen: 14), als: (proef.behandelaar, .behandelaar))
            let alles = Voornemen.verlenen(Bedrag(cent: 120_000))
            #expect(
                try await Self.code { try await proef.besluit(over: id, alles) } == "ADVIES_LOOPT")
            try await proef.daad(
                id, .adviseren(.negatief, bedrag: nil, tekst: "Dit hoort bij onderhoud"),
                als: (voorzitter, .voorzitter))
            #expect(
                try await Self.code { try await proef.besluit(over: id, alles) }
                    == "ADVIESAFWIJKING_ONGEMOTIVEERD")
            try await proef.doe(
                AanvraagBesluiten(
                    aanvraag: id, budget: proef.budget, regeling: proef.regeling,
                    voornemen: alles, motivering: "Past bij de doelen",
                    adviesafwijking: "Onderhoud valt er juist onder"),
                als: (proef.beslisser, .beslisser))
            let beeld = try await Self.dossier(proef, id).beeld
            let advies = try #require(beeld.aanvraag.advies)
            #expect(
                advies.afwijking.flatMap { beeld.teksten[$0] } == "Onderhoud valt er juist onder")
            #expect(beeld.namen[voorzitter] == "Vera Voorzit")
            #expect(try await proef.geschonden() == [:])
        }
    }
}
