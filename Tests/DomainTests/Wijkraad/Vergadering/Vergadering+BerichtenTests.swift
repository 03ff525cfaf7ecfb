import Domain
import Testing

@Suite("Wie een bericht krijgt over een vergadering") struct VergaderingBerichtenTests {
    /// What happens, with the messages that each event owes.
    private static func verloop(
        _ vergadering: inout Vergadering, _ gebeurtenissen: [Vergadergebeurtenis]
    ) -> [String] {
        gebeurtenissen.map { gebeurtenis in
            let berichten = vergadering.berichten(om: gebeurtenis)
            vergadering.pasToe(gebeurtenis)
            return "\(gebeurtenis.soort) \(Set(berichten.map(\.soort.rawValue)).sorted()) "
                + "\(berichten.count)"
        }
    }

    @Test(
        "de oproep aan wie is opgeroepen; verplaatsen en annuleren aan wie het laatst is opgeroepen"
    )
    func wie() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.gepland(raad)
        let nieuw = try Proefvergadering.afspraak("2026-04-07")
        let reden = try Proefbesluit.zegel(45)
        // Before the first notice nobody was told a day.
        #expect(
            Self.verloop(&vergadering, [.verplaatst(nieuw, reden: reden)])
                == ["vergadering_verplaatst [] 0"])
        let oproep = try vergadering.oproepen(raad, eerdere: [], Proefvergadering.context(9))
        #expect(
            Self.verloop(&vergadering, oproep).last
                == #"vergadering_opgeroepen ["vergaderoproep"] 5"#)
        // Somebody left the wijkraad since: who was called must hear of it all the same.
        #expect(
            Self.verloop(
                &vergadering,
                [.verplaatst(nieuw, reden: reden), .geannuleerd(reden: reden)]) == [
                    #"vergadering_verplaatst ["vergaderwijziging"] 5"#,
                    #"vergadering_geannuleerd ["vergaderwijziging"] 5"#,
                ])
    }

    @Test("een oproep van voor er post was, noemt niemand en is niemand iets verschuldigd")
    func oud() throws {
        var vergadering = try Proefvergadering.gepland()
        let nu = try #require(Proefvergadering.opgeroepen().voorbereiding.oproepen.last)
        guard case .object(let velden) = nu.canoniek else {
            Issue.record("een oproep is een object")
            return
        }
        let vroeger = CanoniekeWaarde.object(velden.filter { $0.naam != "ontvangers" })
        let oproep = try Vergadering.Oproep(vroeger)
        #expect(oproep.canoniek == vroeger)
        #expect(
            Self.verloop(
                &vergadering,
                [.opgeroepen(oproep), .geannuleerd(reden: try Proefbesluit.zegel(45))]) == [
                    "vergadering_opgeroepen [] 0", "vergadering_geannuleerd [] 0",
                ])
    }

    @Test("het conceptverslag gaat naar wie op de dag van rondsturen lid is")
    func verslag() throws {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad)
        let context = try Proefvergadering.context(op: Proefvergadering.dag)
        try vergadering.neem(vergadering.sluiten(zonderStemming: true, raad, context))
        try vergadering.neem(
            vergadering.verslagOpstellen(Proefbesluit.zegel(47), gezien: 0, raad, context))
        raad.pasToe(try raad.aftreden(Proefbesluit.id(5), op: dag(Proefvergadering.dag)))
        let daarna = try Proefvergadering.context(2, op: "2026-03-25")
        let rond = try vergadering.verslagRondsturen(raad, daarna)
        #expect(
            Self.verloop(&vergadering, [rond]) == [#"verslag_rondgestuurd ["conceptverslag"] 4"#])
        #expect(
            vergadering.berichten(om: rond).map(\.ontvanger)
                == (try Proefvergadering.leden([1, 2, 3, 4]).sorted()))
        #expect(
            Self.verloop(
                &vergadering,
                [.verslagRondgestuurd(versie: 1, op: daarna.datum, ontvangers: [])])
                == ["verslag_rondgestuurd [] 0"])
    }

    @Test("wat geen dag of plaats raakt, is geen bericht")
    func rest() throws {
        let vergadering = try Proefvergadering.opgeroepen()
        for gebeurtenis in try VergadergebeurtenisTests.alle() {
            switch gebeurtenis {
            case .opgeroepen, .verplaatst, .geannuleerd, .verslagRondgestuurd: continue
            default: #expect(vergadering.berichten(om: gebeurtenis).isEmpty)
            }
        }
    }

    @Test("elke wijziging die een agenda laat zien, geeft de uitnodiging een hoger nummer")
    func volgorde() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.gepland(raad)
        var nummers = [vergadering.volgorde]
        let (nieuw, reden) = (
            try Proefvergadering.afspraak("2026-04-07"), try Proefbesluit.zegel(45)
        )
        let stappen: [(Vergadering) throws -> [Vergadergebeurtenis]] = [
            {
                [
                    try $0.toevoegen(
                        Proefvergadering.inhoud(), nummer: nil, versie: $0.voorbereiding.versie,
                        raad, Proefvergadering.context())
                ]
            },
            { try $0.oproepen(raad, eerdere: [], Proefvergadering.context(9)) },
            { [try $0.verplaatsen(nieuw, reden: reden, raad, Proefvergadering.context())] },
            { try $0.oproepen(raad, eerdere: [], Proefvergadering.context(9)) },
            { [try $0.annuleren(reden: reden, raad, Proefvergadering.context())] },
        ]
        for stap in stappen {
            for gebeurtenis in try stap(vergadering) { vergadering.pasToe(gebeurtenis) }
            nummers.append(vergadering.volgorde)
        }
        #expect(Set(nummers).count == nummers.count && nummers == nummers.sorted())
    }
}
