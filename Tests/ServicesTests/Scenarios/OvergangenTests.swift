import Domain
import Services
import TestSupport
import Testing

/// Every act on an application in a phase that it does not belong to, once on a real database.
@Suite("Overgangen van een aanvraag, in de database") struct OvergangenTests {
    @Test("in een andere stand: geweigerd met FASE, en alleen de sleutel komt erbij")
    func geweigerd() async throws {
        try await Proefgemeente.met { proef in
            let voorzitter: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.doe(
                Aanmelden(
                    persoon: voorzitter, naam: "Vera Voorzit", rol: .voorzitter, bestaat: false),
                als: (voorzitter, .voorzitter))
            let concept = try await proef.opstellen(120_000)
            let ingediend = try await proef.opstellen(120_000)
            try await proef.doe(proef.indienen(ingediend), als: (proef.aanvrager, .aanvrager))
            let (balie, groen) = (
                try await OmslagTests.nieuw(proef, "Wijkpost", .wijkcoordinator),
                try await OmslagTests.nieuw(proef, "Groen", .vakafdeling)
            )
            let bestand = try await proef.plaats(BijlagenTests.pdf(20))
            let mensen = [
                (proef.aanvrager, Rol.aanvrager), (proef.behandelaar, .behandelaar),
                (proef.beslisser, .beslisser), (voorzitter, .voorzitter),
                (balie, .wijkcoordinator), (groen, .vakafdeling),
            ]
            let ingetrokken = try await proef.opstellen(120_000)
            try await proef.doe(proef.indienen(ingetrokken), als: (proef.aanvrager, .aanvrager))
            try await proef.doe(
                proef.onderweg(ingetrokken, .trekIn(reden: "Niet door")),
                als: (proef.aanvrager, .aanvrager))
            var geprobeerd = 0
            for overgang in Aanvraagovergang.allCases {
                let (id, fase): (ID<Aanvraag>, Aanvraag.Fase) =
                    switch overgang {
                    case .indienen, .inschrijven: (ingediend, .ingediend)
                    case .bijlageToevoegen, .bijlageVerwijderen, .medeaanvrager, .intrekken:
                        (ingetrokken, .ingetrokken)
                    default: (concept, .concept)
                    }
                let opdracht = try proef.opdracht(overgang, op: id, bestand, groen)
                // The table of transitions and the command ask for the same right.
                #expect(opdracht.handeling == overgang.handeling, "\(overgang.rawValue)")
                guard overgang != .opstellen, !overgang.van.contains(fase) else { continue }
                let wie = try #require(mensen.first { overgang.handeling.rollen.contains($0.1) })
                let (vorige, sleutels) = (try await proef.tabellen(), try await proef.sleutels())
                await Self.weigert("\(overgang.rawValue)") {
                    try await proef.doe(opdracht, als: wie)
                }
                #expect(try await proef.tabellen() == vorige, "\(overgang.rawValue)")
                #expect(try await proef.sleutels() == sleutels + 1, "\(overgang.rawValue)")
                geprobeerd += 1
            }
            // All but drafting, and consent and contact that go in every phase.
            #expect(geprobeerd == Aanvraagovergang.allCases.count - 3)
            // That the tables are watched shows when something is done.
            let vorige = try await proef.tabellen()
            try await proef.doe(
                proef.opdracht(.toestemming, op: concept, bestand, groen),
                als: (proef.aanvrager, .aanvrager))
            #expect(try await proef.tabellen() != vorige)
            #expect(try await proef.geschonden() == [:])
        }
    }

    private static func weigert(
        _ waar: String, _ doe: () async throws -> Opdrachtantwoord
    ) async {
        do {
            _ = try await doe()
            Issue.record("niet geweigerd: \(waar)")
        } catch ServiceError.geweigerd(let breuk, _) {
            #expect(breuk.code == "FASE", "\(waar)")
        } catch {
            Issue.record("\(waar): \(error)")
        }
    }
}

extension Proefgemeente {
    /// What is in each table but that of the command keys.
    fileprivate func tabellen() async throws -> [String] {
        let namen = try await tekst(
            """
            select relname::text from pg_class
            where relnamespace = 'griffie'::regnamespace and relkind in ('r', 'p')
                and relname <> 'opdrachtsleutel' order by 1
            """)
        return try await tekst(
            namen.map {
                "select '\($0) ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') "
                    + "from griffie.\($0) as t"
            }.joined(separator: " union all "))
    }

    /// How many commands were refused for good.
    fileprivate func sleutels() async throws -> Int64 {
        try await getal("select count(*) from opdrachtsleutel where uitkomst = 'geweigerd'")
    }

    /// The command of an act, with input that nothing is wrong with.
    fileprivate func opdracht(
        _ overgang: Aanvraagovergang, op id: ID<Aanvraag>, _ bestand: GeplaatstBestand,
        _ ander: ID<Persoon>
    ) throws -> any Opdracht {
        let (vandaag, later) = (Datum(moment), try Datum(moment).plus(dagen: 90))
        let alles = Voornemen.verlenen(Bedrag(cent: 120_000))
        switch overgang {
        case .opstellen:
            return AanvraagOpstellen(
                aanvraag: uitvoerder.nieuw(op: moment), budget: budget,
                formulier: Self.formulier(120_000, bewoners: 5))
        case .indienen: return indienen(id)
        case .beoordelen: return AanvraagBeoordelen(aanvraag: id, regeling: regeling)
        case .afwijken:
            return VanNormAfwijken(aanvraag: id, regeling: regeling, motivering: "Het past")
        case .aanvullingVragen:
            return onderweg(id, .vraagAanvulling(ontbreekt: "Wie?", uiterlijk: later))
        case .aanvullen:
            return AanvraagAanvullen(
                .init(gevraagd: nil, bewoners: 7, bijdragen: [], toelichting: "Met zeven"),
                aanvraag: id, regeling: regeling, kalender: Self.kalender)
        case .doorgaan: return onderweg(id, .gaZonderAanvulling(motivering: "Het kan zo"))
        case .buitenBehandeling:
            return AanvraagBuitenBehandeling(
                aanvraag: id, budget: budget, regeling: regeling, kalender: Self.kalender,
                motivering: "Niet aangevuld")
        case .intrekken: return onderweg(id, .trekIn(reden: "Het gaat niet door"))
        case .opschorten:
            return onderweg(
                id, .schortOp(.overmacht, dagen: vandaag...later, motivering: "Hoog water"))
        case .hervatten: return onderweg(id, .hervat(op: vandaag))
        case .mededelen: return onderweg(id, .deelVertragingMee(verwacht: later))
        case .ingebrekestelling: return onderweg(id, .stelInGebreke(ontvangen: vandaag))
        case .herbereken: return onderweg(id, .herbereken)
        case .besluiten: return besluit(id, alles)
        case .vervangen: return BesluitVervangen(besluit(id, alles), reden: "Een telfout")
        case .bekendmaken:
            return BesluitBekendmaken(
                aanvraag: id, regeling: regeling, kanaal: .post, op: vandaag,
                kalender: Self.kalender)
        case .scoren:
            return AanvraagScoren(
                aanvraag: id, budget: budget, regeling: regeling, scores: [("samen", 70)])
        case .geenDwangsom:
            return onderweg(id, .sluitDwangsomUit(.kennelijk, motivering: "Zonder belang"))
        case .alsnog:
            return AlsnogVerlenen(
                aanvraag: id, budget: budget, regeling: regeling, bedrag: nil,
                motivering: "Er kwam geld terug")
        case .inschrijven: return inschrijven(id, .init(ingang: .balie, op: vandaag))
        case .bijlageToevoegen:
            return BijlageToevoegen(aanvraag: id, bestand: bestand, naam: "offerte.pdf")
        case .wijzigingBesluiten: return afdoen(id, .besluit(.toegestaan, motivering: "Past"))
        case .wijzigingBekendmaken: return afdoen(id, .maakBekend(.post, op: vandaag))
        case .afzien:
            return VerleningAfzien(aanvraag: id, budget: budget, bedrag: nil, reden: "Over")
        case .bijlageVerwijderen, .wijzigingVragen, .contactOverdragen, .medeaanvrager,
            .kwestieMelden, .kwestieBeantwoorden:
            return Omslaghandeling(aanvraag: id, omslagdaad(overgang, .init(ander)))
        case .adviesVragen, .adviesUitbrengen, .horen, .toestemming, .levering, .afronden:
            return Dossierhandeling(aanvraag: id, daad(overgang, op: vandaag))
        }
    }

    private func omslagdaad(
        _ overgang: Aanvraagovergang, _ wie: Omslaghandeling.Betrokkene
    ) -> Omslaghandeling.Daad {
        switch overgang {
        case .bijlageVerwijderen: .verwijderBijlage(1, reden: "Verkeerd")
        case .wijzigingVragen: .vraagWijziging("Een week later")
        case .contactOverdragen: .draagOver(aan: wie, reden: "Verhuisd")
        case .medeaanvrager: .noemMedeaanvrager(wie)
        case .kwestieMelden: .meldKwestie("Wortels", afdeling: wie, dagen: 28)
        case .kwestieBeantwoorden: .beantwoordKwestie("In 2027")
        default: preconditionFailure("an act with a command of its own")
        }
    }

    private func daad(_ overgang: Aanvraagovergang, op datum: Datum) -> Dossierhandeling.Daad {
        switch overgang {
        case .adviesVragen: .adviesVragen(dagen: 14)
        case .afronden: .afronden
        case .adviesUitbrengen: .adviseren(.positief, bedrag: nil, tekst: "Doen")
        case .horen: .horen(.mondeling, op: datum, toelichting: "Gesproken")
        case .toestemming: .toestemming(adres: "bewoners@voorbeeld.nl")
        case .levering:
            .leveren(
                regel: 1, uren: Decimaal(10), bewoners: 4, op: datum, bewijs: "Presentielijst",
                bestand: nil)
        default: preconditionFailure("an act with a command of its own")
        }
    }
}
