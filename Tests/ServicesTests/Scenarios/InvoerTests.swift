import Cluster
import Domain
import Postgres
import TestSupport
import Testing

@testable import Services

@Suite("Een bestand met aanvragen invoeren") struct InvoerTests {
    /// What stops a run between two groups of lines, as a killed program does.
    struct Gestopt: Error {}

    @Test("alle regels, door dezelfde regels en gebeurtenissen; nog eens doet niets")
    func alles() async throws {
        try await Invoerproef.met { invoer in
            let bestand = Invoerproef.bestand(1_200)
            let eerste = try await invoer.voerIn(bestand)
            #expect(eerste.uitslag.regels == 1_200)
            #expect(eerste.uitslag.ingevoerd == 1_200)
            #expect(eerste.fouten == [])
            #expect(try await invoer.aanvragen() == ["1200 1200 1200"])
            let facten = try await invoer.proef.tekst(
                """
                select concat_ws(' ', fase, ingediend_door = opgesteld_door, uiterste_datum,
                    count(*))
                from aanvraag
                group by fase, ingediend_door, opgesteld_door, uiterste_datum
                """)
            #expect(facten == ["ingediend t 2026-04-28 1200"])
            #expect(
                try await invoer.proef.tekst("select count(*)::text from toezegging") == ["2400"])
            #expect(
                try await invoer.proef.tekst(
                    "select tekst from tekst where tekst like '%zelf%' group by tekst")
                    == ["Samen, en \"zelf\"\nop zaterdag"])
            #expect(
                try await invoer.proef.tekst("select count(*)::text from uitgaand") == ["1200"])
            #expect(try await invoer.proef.geschonden() == [:])

            let weer = try await invoer.voerIn(bestand)
            #expect(weer.uitslag.eerderIngevoerd == 1_200)
            #expect(weer.uitslag.ingevoerd == 0)
            #expect(try await invoer.aanvragen() == ["1200 1200 1200"])
            #expect(
                try await invoer.proef.tekst(
                    """
                    select concat_ws(' ', wijze, regels, fout, ingevoerd, klaar_op is not null)
                    from invoerbestand
                    """) == ["alles 1200 0 1200 t"])
        }
    }

    @Test("een regel met een eigen dag van ontvangst heeft de plaats van die dag, met de reden")
    func eerderOntvangen() async throws {
        try await Invoerproef.met { invoer in
            let kop =
                "wijk,aanvrager,rechtsvorm,titel,omschrijving,beleidsveld,gevraagdCent,start,"
                + "ingang,ontvangen,reden\r\n"
            func regel(_ titel: String, _ rest: String) -> String {
                "WK099501,Bewoners,informele_groep,\(titel),Samen,fysiek_beheer,5000,\(rest)\r\n"
            }
            let fout = try await invoer.voerIn(
                kop + regel("1", ",,2026-02-20,") + regel("2", ",papier,,")
                    + regel("3", "2026-02-30,duif,ooit,x") + regel("4", ",balie,2026-02-20,")
                    + regel("5", ",balie,2026-03-04,") + regel("6", "2025-04-01,,,"))
            #expect(
                fout.fouten == [
                    "2 ingang VERPLICHT", "3 ingang ONGELDIGE_WAARDE",
                    "4 start ONGELDIGE_WAARDE", "4 ingang ONGELDIGE_WAARDE",
                    "4 ontvangen ONGELDIGE_WAARDE", "5 reden LATE_INSCHRIJVING_ONGEMOTIVEERD",
                    "6 ontvangen ONTVANGST_IN_TOEKOMST", "7 wijk GEEN_BUDGET",
                ])
            #expect(try await invoer.aanvragen() == ["0 0 0"])
            let goed = try await invoer.voerIn(
                kop + regel("vandaag", "2026-05-01,,,") + regel("aan de balie", ",balie,,")
                    + regel("eerder", ",telefoon,2026-02-20,de post bleef liggen"))
            #expect(goed.uitslag.ingevoerd == 3)
            let feiten = try await invoer.proef.tekst(
                """
                select concat_ws(' ', compleet_op, uiterste_datum,
                    omslag::jsonb #>> '{namens,ingang}',
                    omslag::jsonb #> '{namens,reden}' <> 'null')
                from aanvraag
                order by 1
                """)
            #expect(
                feiten == [
                    "2026-02-20 2026-04-17 telefoon t",
                    "2026-03-02 2026-04-28", "2026-03-02 2026-04-28 balie",
                ])
            #expect(
                try await invoer.proef.tekst("select tekst from tekst where tekst like 'de post%'")
                    == ["de post bleef liggen"])
            #expect(try await invoer.proef.geschonden() == [:])
        }
    }

    @Test("is één regel fout, dan blijft er niets; alle fouten komen tegelijk")
    func nietsAlsEenFoutIs() async throws {
        try await Invoerproef.met { invoer in
            let fout =
                Invoerproef.kop + Invoerproef.regel(1)
                + "Nergens,A,informele_groep,T,O,fysiek_beheer,100,,\r\n"
                + "WK099501,A,groep,,O,fysiek_beheer,1e3,,dansen:1:1:x\r\n"
                + "WK099501,A,informele_groep,T,O,fysiek_beheer,300001,,\r\n"
                + "WK099501,\"A\"B,informele_groep,T,O,fysiek_beheer,1,,\r\n"
                + "WK099501,A,informele_groep\r\n" + Invoerproef.regel(2)
            let voor = try await invoer.proef.tekst("select count(*)::text from inschrijving")
            let uitkomst = try await invoer.voerIn(fout, stuk: 7)
            #expect(
                uitkomst.fouten == [
                    "4 wijk GEEN_BUDGET", "5 rechtsvorm ONGELDIGE_WAARDE", "5 titel VERPLICHT",
                    "5 gevraagdCent ONGELDIGE_WAARDE", "5 bijdragen ONGELDIGE_WAARDE",
                    "6 gevraagdCent MAXIMUM_PER_AANVRAAG", "7 regel ONLEESBAAR",
                    "8 regel ONLEESBAAR",
                ])
            #expect(uitkomst.uitslag.fout == 5)
            #expect(uitkomst.uitslag.ingevoerd == 0)
            #expect(try await invoer.aanvragen() == ["0 0 0"])
            #expect(
                try await invoer.proef.tekst("select count(*)::text from inschrijving") == voor)
            #expect(
                try await invoer.proef.tekst("select count(*)::text from invoerbestand") == ["0"])
        }
    }

    @Test("goede regels gaan erin; de foute komen terug, en verbeterd gaan zij er ook in")
    func goedeRegels() async throws {
        try await Invoerproef.met { invoer in
            let slecht = Invoerproef.regel(700).replacing("informele_groep", with: "groep")
            let bestand =
                Invoerproef.kop + (1...699).map { Invoerproef.regel($0) }.joined() + slecht
                + Invoerproef.regel(701)
            let eerste = try await invoer.voerIn(bestand, .goedeRegels)
            #expect(eerste.uitslag.ingevoerd == 700)
            #expect(eerste.fouten == ["1400 rechtsvorm ONGELDIGE_WAARDE"])
            let terug = String(decoding: eerste.terug, as: UTF8.self)
            #expect(terug.utf8.elementsEqual((Invoerproef.kop + slecht).utf8))
            let verbeterd = terug.replacing(",groep,", with: ",informele_groep,")
            #expect(try await invoer.voerIn(verbeterd).uitslag.ingevoerd == 1)
            // The whole file, corrected, is another file: what is in already is not taken twice.
            let heel = bestand.replacing(",groep,", with: ",informele_groep,")
            let alles = try await invoer.voerIn(heel, .goedeRegels)
            #expect(alles.uitslag.ingevoerd == 0)
            #expect(alles.uitslag.fout == 701)
            #expect(Set(alles.fouten.map { $0.split(separator: " ")[2] }) == ["AL_INGEVOERD"])
            #expect(try await invoer.aanvragen() == ["701 701 701"])
            #expect(try await invoer.proef.geschonden() == [:])
        }
    }

    @Test("dezelfde regel twee keer in een bestand is een vergissing")
    func dubbel() async throws {
        try await Invoerproef.met { invoer in
            let bestand =
                Invoerproef.kop + Invoerproef.regel(1) + Invoerproef.regel(2)
                + Invoerproef.regel(1)
            #expect(try await invoer.voerIn(bestand).fouten == ["6 regel DUBBELE_REGEL"])
            let goed = try await invoer.voerIn(bestand, .goedeRegels)
            #expect(goed.uitslag.ingevoerd == 2)
            #expect(goed.uitslag.fout == 1)
        }
    }

    @Test("een afgebroken invoer gaat verder waar zij was, en doet niets dubbel")
    func hervatten() async throws {
        try await Invoerproef.met { invoer in
            let bestand = Invoerproef.bestand(1_300)
            await #expect(throws: ServiceError.self) {
                try await invoer.voerIn(bestand, hervat: true)
            }
            await #expect(throws: Gestopt.self) {
                try await invoer.voerIn(bestand) { _, _ in throw Gestopt() }
            }
            let half = Int(Bestandsverwerking.perKeer)
            #expect(try await invoer.aanvragen() == ["\(half) \(half) \(half)"])
            #expect(
                try await invoer.proef.tekst(
                    "select concat_ws(' ', ingevoerd, tot_en_met, klaar_op) from invoerbestand")
                    == ["\(half) \(2 * half)"])
            // A year that was not meant would split the file over two budgets.
            await #expect(throws: Invoerfouten.self) {
                try await invoer.voerIn(bestand, hervat: true, jaar: 2027)
            }
            let verder = try await invoer.voerIn(bestand, hervat: true)
            #expect(verder.verderNa == Int64(2 * half))
            #expect(verder.uitslag.eerderIngevoerd == Int64(half))
            #expect(verder.uitslag.ingevoerd == Int64(1_300 - half))
            #expect(try await invoer.aanvragen() == ["1300 1300 1300"])
            #expect(try await invoer.proef.geschonden() == [:])
        }
    }

    @Test("wie een bestand invoert houdt regelingen, zijn eigen rol en dat bestand vast")
    func vasthouden() async throws {
        try await Invoerproef.met { invoer in
            let bestand = Invoerproef.bestand(3)
            try await invoer.voerIn(bestand) { _, _ in
                let bezet = await #expect(throws: ServiceError.self) {
                    try await invoer.voerIn(bestand)
                }
                guard case .probeerOpnieuw? = bezet else {
                    Issue.record("\(String(describing: bezet))")
                    return
                }
                for sql in [
                    """
                    select 1 from griffie.onderwerp where soort = 'regeling' for update nowait
                    """,
                    """
                    do $$ begin
                        if not pg_try_advisory_xact_lock(\
                    \(Uitvoerder.slot(invoer.proef.gemeente, "persoon \(invoer.coordinator)")))
                        then raise 'bezet' using errcode = '55P03'; end if;
                    end $$
                    """,
                ] {
                    let fout = await #expect(throws: DatabaseError.self) {
                        try await invoer.proef.sessie(.superuser) {
                            try await $0.execute(script: sql)
                        }
                    }
                    #expect(fout?.kind == .server(.lockNotAvailable))
                }
            }
        }
    }

    @Test("weigert een regel alsnog, dan is zij fout en gaan de andere door")
    func alsnogGeweigerd() async throws {
        try await Invoerproef.met { invoer in
            let proef = invoer.proef
            let bestand = Invoerproef.bestand(2)
            // The same command under the same key, asked before the ceiling was published.
            let hash = Uitvoerder.sha256(Array(bestand.utf8))
            let budgetten = try await Lezer(proef.database, gemeente: proef.gemeente)
                .antwoord(op: Budgetten())
            let budget = try #require(budgetten.first { $0.id == proef.budget })
            let formulier = Aanvraagformulier(
                aanvrager: "Bewoners 2", titel: "Bankje 2",
                omschrijving: "Samen, en \"zelf\"\nop zaterdag", rechtsvorm: .informeleGroep,
                beleidsveld: .fysiekBeheer, gevraagd: Bedrag(cent: 100_002), bewoners: 6,
                bijdragen: [
                    try #require(Bijdrage(regel: "uitvoering:6:24:plaatsen")),
                    try #require(Bijdrage(regel: "kennis:?:1.5:tekenen")),
                ])
            let vroeg = await #expect(throws: ServiceError.self) {
                try await proef.doe(
                    AanvraagInvoeren(
                        aanvraag: proef.uitvoerder.nieuw(op: proef.moment), budget: budget,
                        formulier: formulier, jaar: 2025, kalender: Proefgemeente.kalender),
                    als: (invoer.coordinator, .wijkcoordinator), na: Invoerproef.vroeger,
                    sleutel: "\(Bestandsverwerking.sleutelbegin(hash))4")
            }
            guard case .geweigerd(let breuk, _)? = vroeg, breuk.code == "PLAFOND_NIET_BEKEND" else {
                Issue.record("\(String(describing: vroeg))")
                return
            }
            let alles = await #expect(throws: ServiceError.self) {
                try await invoer.voerIn(bestand)
            }
            guard case .geweigerd? = alles else {
                Issue.record("\(String(describing: alles))")
                return
            }
            let goed = try await invoer.voerIn(bestand, .goedeRegels)
            #expect(goed.fouten == ["4 wijk PLAFOND_NIET_BEKEND"])
            #expect(goed.uitslag.fout == 1)
            #expect(goed.uitslag.eerderIngevoerd + goed.uitslag.ingevoerd == 1)
        }
    }

    @Test("een andere rol mag het niet, en een kop die niet klopt komt in zijn geheel terug")
    func weigeringen() async throws {
        try await Invoerproef.met { invoer in
            for rol in Rol.allCases where rol != .wijkcoordinator {
                let fout = await #expect(throws: ServiceError.self) {
                    try await invoer.voerIn(Invoerproef.bestand(1), rol: rol)
                }
                guard case .nietToegestaan? = fout else {
                    Issue.record("\(rol): \(String(describing: fout))")
                    continue
                }
            }
            for (bestand, aantal) in [
                ("", 1), ("wijk;titel\r\n", 1), ("wijk,titel,kleur\r\n", 6), ("\"wijk\r\n", 1),
            ] {
                let fouten = await #expect(throws: Invoerfouten.self) {
                    try await invoer.voerIn(bestand)
                }
                #expect(fouten?.alle.count == aantal, "\(bestand)")
            }
            let leeg = try await invoer.voerIn(Invoerproef.kop + "\r\n,,,,,,,,\r\n")
            #expect(leeg.uitslag.regels == 0)
        }
    }
}
