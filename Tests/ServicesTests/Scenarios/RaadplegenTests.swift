import Domain
import Services
import Storage
import TestSupport
import Testing

@Suite("Een consultatie op de database") struct RaadplegenTests {
    static func oordelen(
        _ proef: Proefgemeente, _ dossier: ID<Beleidsdossier>
    ) async throws -> [Consultatieoordeel] {
        let lezer = Lezer(proef.database, gemeente: proef.gemeente)
        return try await lezer.antwoord(op: Dossiervraag(id: dossier)).dossier.waarde.oordelen
            .map(\.oordeel)
    }

    @Test("van vraag tot besluit: oordeel, controles, en herbouw uit het register alleen")
    func heel() async throws {
        try await Proefgemeente.met { proef in
            try await proef.geraadpleegd()
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let dossiers = try await lezer.antwoord(op: Dossiers())
            let dossier = try #require(dossiers.first)
            #expect(dossier.waarde.oordelen.map(\.oordeel) == [.tijdigGeconsulteerd])
            #expect(dossier.waarde.oordelen.map(\.nagekomen) == [true])
            #expect(dossier.waarde.feiten.count == 8)
            let beeld = try await lezer.antwoord(op: Dossiervraag(dossier.waarde.opening.kenmerk))
            #expect(Set(beeld.woorden.values).isSuperset(of: ["te duur", "motie van de raad"]))
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    /// Every way in which somebody could make it look as if a council was asked before a decision.
    enum Terugdateren: CaseIterable {
        case vraagNaBesluit, vraagVeelLater, bevestigingNaBesluit, besluitWeg, termijnVerlengd
    }

    @Test(
        "terugdateren maakt geen oordeel beter, en blijft te zien", arguments: Terugdateren.allCases
    )
    func terugdateren(hoe: Terugdateren) async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkraad()
            let id = try await proef.dossier()
            let eerste = try #require(Datum(jaar: 2026, maand: 3, dag: 2))
            try await proef.doe(
                Aanmelden(
                    persoon: proef.aanvrager, naam: "Voorzitter", rol: .voorzitter, bestaat: true),
                als: (proef.aanvrager, .voorzitter))
            let vraag = Consultatiemelding(
                soort: .adviesGevraagd, plaatsgevondenOp: eerste, bewijsgraad: .bezorgd)
            let verwacht: Consultatieoordeel
            switch hoe {
            case .vraagNaBesluit:
                try await proef.leg(.init(soort: .besluitGenomen), in: id, naDagen: 60)
                try await proef.leg(vraag, in: id, naDagen: 61)
                verwacht = .nietAantoonbaar
            case .vraagVeelLater:
                try await proef.leg(vraag, in: id, naDagen: 15)
                try await proef.leg(.init(soort: .besluitGenomen), in: id, naDagen: 60)
                verwacht = .nietAantoonbaar
            case .bevestigingNaBesluit:
                try await proef.leg(
                    .init(soort: .adviesGevraagd, plaatsgevondenOp: eerste), in: id)
                try await proef.leg(.init(soort: .besluitGenomen), in: id, naDagen: 60)
                try await proef.leg(
                    .init(
                        soort: .ontvangstBevestigd, wijkraad: "Atol", plaatsgevondenOp: eerste,
                        verwijstNaar: 1), in: id, als: (proef.aanvrager, .voorzitter),
                    naDagen: 61)
                verwacht = .nietAantoonbaar
            case .besluitWeg:
                try await proef.leg(.init(soort: .besluitGenomen), in: id, naDagen: 1)
                try await proef.leg(vraag, in: id, naDagen: 2)
                try await proef.leg(
                    .init(soort: .correctie, verwijstNaar: 1), in: id,
                    reden: "vergissing", naDagen: 30)
                try await proef.leg(.init(soort: .besluitGenomen), in: id, naDagen: 60)
                verwacht = .nietAantoonbaar
            case .termijnVerlengd:
                let kort = try #require(Datum(jaar: 2026, maand: 3, dag: 9))
                let lang = try #require(Datum(jaar: 2026, maand: 4, dag: 20))
                try await proef.leg(
                    .init(
                        soort: .adviesGevraagd, plaatsgevondenOp: eerste, bewijsgraad: .bezorgd,
                        termijnDatum: kort), in: id)
                try await proef.leg(.init(soort: .besluitGenomen), in: id, naDagen: 60)
                try await proef.leg(
                    .init(
                        soort: .termijnVerlengd, wijkraad: "Atol", plaatsgevondenOp: kort,
                        termijnDatum: lang, verwijstNaar: 1), in: id, naDagen: 61)
                verwacht = .teKorteTermijn
            }
            let oordelen = try await Self.oordelen(proef, id)
            #expect(oordelen == [verwacht])
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("een wijkraad, afdeling of loket met een bekende naam is geen persoonsgegeven")
    func openbareNamen() async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkraad()
            let id = try await proef.dossier()
            // An applicant with the name of the wijkraad, an account with that of a department.
            let formulier = Aanvraagformulier(
                aanvrager: "Wijkraad Café Atol", titel: "Ruimte", omschrijving: "Samen planten",
                rechtsvorm: .wijkraadCommissie, beleidsveld: .fysiekBeheer,
                gevraagd: Bedrag(cent: 1_000), bewoners: 5, bijdragen: [])
            try await proef.doe(
                AanvraagOpstellen(
                    aanvraag: proef.uitvoerder.nieuw(op: proef.moment), budget: proef.budget,
                    formulier: formulier), als: (proef.aanvrager, .aanvrager))
            let afdeling: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.doe(
                Aanmelden(persoon: afdeling, naam: "Ruimte", rol: .vakafdeling, bestaat: false),
                als: (afdeling, .vakafdeling))
            try await proef.leg(
                .init(soort: .informatieVerstrekt), in: id,
                als: (afdeling, .vakafdeling))
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("twee die tegelijk vastleggen krijgen elk een eigen nummer")
    func tegelijk() async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkraad()
            let id = try await proef.dossier()
            try await withThrowingTaskGroup(of: Void.self) { taken in
                for _ in 0..<16 {
                    taken.addTask {
                        try await proef.leg(.init(soort: .informatieVerstrekt), in: id)
                    }
                }
                try await taken.waitForAll()
            }
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let beeld = try await lezer.antwoord(op: Dossiervraag(id: id))
            #expect(beeld.dossier.waarde.feiten.count == 16)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }
}
