import Domain
import Testing

@Suite("Een stemming") struct StemmingTests {
    @Test(
        "de uitslag: onthouden telt alleen bij een meerderheid van de aanwezigen",
        arguments: [
            (2, 1, 0, Wijkraad.Reglement.Meerderheid.uitgebracht, Vergadering.Uitslag.aangenomen),
            (1, 2, 0, .uitgebracht, .verworpen), (1, 1, 0, .uitgebracht, .gestaakt),
            (1, 0, 4, .uitgebracht, .aangenomen), (0, 0, 3, .uitgebracht, .verworpen),
            (0, 0, 0, .uitgebracht, .verworpen), (2, 1, 1, .aanwezig, .verworpen),
            (3, 1, 1, .aanwezig, .aangenomen), (2, 2, 1, .aanwezig, .gestaakt),
            (1, 0, 1, .aanwezig, .verworpen), (0, 2, 0, .aanwezig, .verworpen),
        ])
    func uitslag(
        voor: Int, tegen: Int, onthouden: Int, meerderheid: Wijkraad.Reglement.Meerderheid,
        verwacht: Vergadering.Uitslag
    ) {
        #expect(
            Vergadering.Uitslag(
                voor: voor, tegen: tegen, onthouden: onthouden, meerderheid, herstemming: false)
                == verwacht)
    }

    @Test("een tweede gelijke stand verwerpt; een meerderheid blijft een meerderheid")
    func tweedeKeer() {
        for (voor, tegen, verwacht) in [
            (2, 2, Vergadering.Uitslag.verworpen), (3, 2, .aangenomen), (2, 3, .verworpen),
        ] {
            #expect(
                Vergadering.Uitslag(
                    voor: voor, tegen: tegen, onthouden: 0, .uitgebracht, herstemming: true)
                    == verwacht)
        }
    }

    /// Two meetings of four members, of which the first one tied.
    @Test("staken de stemmen, dan komt het punt vanzelf op de volgende agenda, en dan valt het")
    func staken() throws {
        var raad = try Proefvergadering.raad()
        var eerste = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
        let punt = try eerste.eigen(.besluiten)
        try eerste.stem(punt, voor: [1, 2], tegen: [3, 4], raad)
        #expect(eerste.verloop.stemmingen.last?.uitslag == .gestaakt)
        #expect(
            try Proefbesluit.codes { try eerste.besluit(punt, &raad) } == ["STEMMEN_STAAKTEN"])
        try eerste.neem(
            eerste.sluiten(zonderStemming: true, raad, Proefvergadering.context(op: "2026-03-24")))
        let voorganger = MetID(try Proefvergadering.id(71), eerste)
        var tweede = try Proefvergadering.open(
            raad, aanwezig: [1, 2, 3, 4], op: "2026-04-21", nummer: 2, eerdere: [voorganger],
            vandaag: "2026-03-25")
        let opnieuw = try #require(
            tweede.voorbereiding.agenda.first { $0.aanleiding == .herstemming })
        #expect(opnieuw.vanPunt == punt && opnieuw.titel == eerste.punt(punt)?.titel)
        try tweede.stem(opnieuw.id, voor: [1, 2], tegen: [3, 4], raad)
        #expect(tweede.verloop.stemmingen.last?.uitslag == .verworpen)
        try tweede.besluit(opnieuw.id, &raad)
        // Voted again: it does not come back a third time.
        try tweede.neem(
            tweede.sluiten(zonderStemming: true, raad, Proefvergadering.context(op: "2026-04-21")))
        let derde = try Proefvergadering.gepland(
            raad, op: "2026-05-19", nummer: 3,
            eerdere: [voorganger, MetID(try Proefvergadering.id(72), tweede)],
            vandaag: "2026-04-22")
        #expect(!derde.voorbereiding.agenda.contains { $0.aanleiding == .herstemming })
    }
}
