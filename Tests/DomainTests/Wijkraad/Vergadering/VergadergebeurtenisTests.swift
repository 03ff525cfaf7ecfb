import Domain
import Testing

@Suite("Gebeurtenissen van een vergadering") struct VergadergebeurtenisTests {
    /// One of each, with every optional field somewhere filled.
    static func alle() throws -> [Vergadergebeurtenis] {
        let (zegel, dag) = (try Proefbesluit.zegel(60), try dag("2026-03-24"))
        let (lid, ander) = (
            try Proefbesluit.id(3, Persoon.self), try Proefbesluit.id(4, Persoon.self)
        )
        let (id, quorum) = (
            try Proefvergadering.id(71),
            Quorum(grondtal: 5, vereist: 3, aanwezig: 3, grond: .gehaald)
        )
        let punt = Agendapunt(
            id: 2, soort: .adviseren, titel: zegel, aanleiding: .herstemming, van: id, vanPunt: 4,
            over: [
                .aanvraag(try Proefbesluit.id(80)), .dossier(try Proefbesluit.id(81)),
                .kenmerk("T-2026-0001"),
            ], besloten: true, terVergadering: true)
        let geheim = Vergadering.Geheimhouding(
            grond: "5.1 lid 2 onder e", opgelegdDoor: .college, opgelegdOp: dag,
            opgehevenDoor: .raad, opgehevenOp: dag)
        let opzet = Vergadering.Opzet(
            kenmerk: try #require(Kenmerk(.vergadering, jaar: 2026, nummer: 2)),
            wijkraad: try Proefbesluit.id(70), afspraak: try Proefvergadering.afspraak(),
            tweedeNa: id)
        return [
            .gepland(opzet),
            .agendaGewijzigd(.toegevoegd(punt, plaats: 1), door: lid, rol: .secretaris),
            .agendaGewijzigd(.gewijzigd(punt), door: lid, rol: .voorzitter),
            .agendaGewijzigd(.verschoven(2, plaats: 1), door: lid, rol: .secretariaat),
            .stukToegevoegd(
                .init(
                    id: 1, punt: 2, naam: zegel, hash: .nul, versie: "2", op: dag, laat: true)),
            .geheimhouding(stuk: 1, geheim), .stukVervallen(1),
            .opgeroepen(
                .init(
                    op: dag, uiterlijk: dag, voor: dag,
                    reglement: .init(
                        grondtal: .zetels, zetels: 9, maat: .aantal(4),
                        volmacht: .init(hoogstens: 1, teltVoorQuorum: true)), punten: [1, 2],
                    stukken: [.init(stuk: 1, hash: .nul, versie: "2")],
                    ontvangers: [lid, ander])),
            .verplaatst(try Proefvergadering.afspraak("2026-04-07"), reden: zegel),
            .geannuleerd(reden: zegel),
            .aanwezigheidGenoteerd(
                .init(lid: lid, stand: .volmacht, gemachtigde: ander, vanaf: 2)),
            .nietGeopend(quorum), .geopend(op: dag, quorum, voorzitter: lid), .geschorst, .hervat,
            .agendaVastgesteld, .lidVerschoond(.init(punt: 2, lid: lid, reden: zegel)),
            .verschoningVervallen(.init(punt: 2, lid: lid, reden: zegel)),
            .ingesproken(.init(punt: 2, naam: zegel, betoog: zegel)),
            .gestemd(
                .init(
                    punt: 2, voorstel: zegel,
                    stemmen: [
                        .init(lid: lid, stem: .voor),
                        .init(lid: ander, stem: .tegen, volmacht: lid),
                    ], quorum: quorum, uitslag: .gestaakt)),
            .besluitGenomen(
                .init(
                    jaar: 2026, nummer: 1, punt: 2, op: dag, tekst: zegel, uitslag: .aangenomen,
                    grond: .gehaald, buitenVergadering: true)),
            .adviesVerzonden(
                .init(
                    besluit: "2026-1", over: .dossier(try Proefbesluit.id(81)), feit: 3, op: dag,
                    door: lid)),
            .actieAfgesproken(
                .init(
                    nummer: 1, punt: 2, tekst: zegel, wie: lid, uiterlijk: dag,
                    taak: "T-2026-0007")), .actieAfgedaan(1, op: dag), .gesloten(op: dag),
            .verslagOpgesteld(.init(tekst: zegel, door: lid, rol: .secretaris, op: dag)),
            .verslagRondgestuurd(versie: 1, op: dag, ontvangers: [lid]),
            .verslagRondgestuurd(versie: 2, op: dag, ontvangers: []),
            .correctieVoorgesteld(.init(tekst: zegel, door: lid, op: dag)),
            .correctieBeoordeeld(1, overgenomen: true),
            .verslagOndertekend(.init(ambt: .voorzitter, door: lid, op: dag)),
            .verslagVastgesteld(.init(op: dag, versie: 1, vergadering: id, punt: 2)),
            .addendumToegevoegd(.init(tekst: zegel, door: lid, op: dag)),
            .besluitenlijstGepubliceerd(op: dag), .verslagGepubliceerd(op: dag),
            .eerderVerslagVastgesteld(punt: 2, id),
            .agendaGewijzigd(.verwijderd(2), door: lid, rol: .secretaris),
        ]
    }

    @Test("elke gebeurtenis komt uit haar canonieke vorm terug zoals zij was")
    func canoniek() throws {
        let alle = try Self.alle()
        #expect(Set(alle.map(\.soort)).count == 33)
        for gebeurtenis in alle {
            let terug = try Vergadergebeurtenis(
                soort: gebeurtenis.soort, versie: gebeurtenis.versie, inhoud: gebeurtenis.inhoud)
            #expect(terug == gebeurtenis)
        }
    }

    @Test("elk deel van de stand komt uit zijn canonieke vorm terug, na elke gebeurtenis")
    func stand() throws {
        let alle = try Self.alle()
        for aantal in 1...alle.count {
            let vergadering = try #require(Vergadering.herhaal(alle.prefix(aantal)))
            #expect(try Vergadering.Opzet(vergadering.opzet.canoniek) == vergadering.opzet)
            #expect(try Vergadering.Afspraak(vergadering.afspraak.canoniek) == vergadering.afspraak)
            #expect(
                try Vergadering.Voorbereiding(vergadering.voorbereiding.canoniek)
                    == vergadering.voorbereiding)
            #expect(try Vergadering.Verloop(vergadering.verloop.canoniek) == vergadering.verloop)
            #expect(try Vergadering.Verslag(vergadering.verslag.canoniek) == vergadering.verslag)
        }
    }
}
