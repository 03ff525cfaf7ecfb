import Domain
import Services
import TestSupport
import Testing

@Suite("De uitgaande post op de database") struct PostTests {
    /// So many applications, each with a confirmation that waits.
    static func ingediend(_ aantal: Int, _ proef: Proefgemeente) async throws -> [ID<Aanvraag>] {
        var ids: [ID<Aanvraag>] = []
        for _ in 0..<aantal {
            let id = try await proef.opstellen(10_000)
            try await proef.doe(proef.indienen(id), als: (proef.aanvrager, .aanvrager))
            ids.append(id)
        }
        return ids
    }

    static func verzonden(_ greep: Postkantoor.Greep) -> Verzendpoging {
        var poging = greep.poging
        (poging.weg, poging.uitkomst) = (.smtp, .verzonden)
        poging.inhoud = .nul
        return poging
    }

    @Test("wie tegelijk bezorgen, pakken elk bericht één keer en geen bericht dubbel")
    func tegelijk() async throws {
        var wens = Proefgemeente.Wens()
        wens.verbindingen = 4
        try await Proefgemeente.met(wens) { proef in
            _ = try await Self.ingediend(12, proef)
            let kantoor = Postkantoor(proef.database, gemeente: proef.gemeente)
            let gepakt = try await withThrowingTaskGroup(of: [ID<Postbericht>].self) { groep in
                for _ in 0..<4 {
                    groep.addTask {
                        var ids: [ID<Postbericht>] = []
                        while let greep = try await kantoor.neem(op: proef.moment) {
                            #expect(greep.poging.nummer == 1 && !greep.poging.mogelijkHerhaald)
                            ids.append(greep.bericht.id)
                            try await kantoor.meld(
                                Self.verzonden(greep), van: greep.bericht, op: proef.moment)
                        }
                        return ids
                    }
                }
                return try await groep.reduce(into: []) { $0 += $1 }
            }
            #expect(gepakt.count == 12 && Set(gepakt).count == 12)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let post = try await lezer.antwoord(op: Postlijst())
            #expect(post.map(\.stand) == Array(repeating: .verzonden, count: 12))
            #expect(try await lezer.antwoord(op: Postlijst(alleenWachtend: true)) == [])
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("stopt het programma na verzenden, dan volgt een herhaling die dat zegt, en nooit niets")
    func gestopt() async throws {
        try await Proefgemeente.met { proef in
            let id = try await Self.ingediend(1, proef)[0]
            let kantoor = Postkantoor(proef.database, gemeente: proef.gemeente)
            let eerste = try #require(try await kantoor.neem(op: proef.moment))
            // Nothing is told: as if the program stopped between sending and recording.
            let vlak = try proef.moment.plus(seconden: Verzendbeleid.houvast - 1)
            #expect(try await kantoor.neem(op: vlak) == nil)
            let later = try proef.moment.plus(seconden: Verzendbeleid.houvast)
            let tweede = try #require(try await kantoor.neem(op: later))
            #expect(tweede.bericht == eerste.bericht && tweede.poging.nummer == 2)
            #expect(tweede.poging.mogelijkHerhaald && !eerste.poging.mogelijkHerhaald)
            let lelystad = try #require(Gemeentecode("GM0995"))
            #expect(
                tweede.bericht.berichtnummer(lelystad)
                    == "\(eerste.bericht.id).1@GM0995.wijkgriffie")
            try await kantoor.meld(Self.verzonden(tweede), van: tweede.bericht, op: later)
            // The first one was only slow, and tells after all: nothing is sent once more.
            try await kantoor.meld(Self.verzonden(eerste), van: eerste.bericht, op: later)
            #expect(try await kantoor.neem(op: later.plus(seconden: 999_999)) == nil)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let stukken = try await lezer.antwoord(op: Postlijst(van: Onderwerp(.aanvraag, id)))
            #expect(stukken.map(\.stand) == [.verzonden])
            #expect(stukken.map(\.isMogelijkHerhaald) == [true])
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("uitgesteld komt terug na de wachttijd; geweigerd meteen en als brief")
    func opnieuw() async throws {
        try await Proefgemeente.met { proef in
            _ = try await Self.ingediend(1, proef)
            let kantoor = Postkantoor(proef.database, gemeente: proef.gemeente)
            let eerste = try #require(try await kantoor.neem(op: proef.moment))
            var poging = eerste.poging
            (poging.weg, poging.uitkomst, poging.antwoord) = (.smtp, .uitgesteld, 451)
            try await kantoor.meld(poging, van: eerste.bericht, op: proef.moment)
            #expect(try await kantoor.neem(op: proef.moment.plus(seconden: 59)) == nil)
            let na = try proef.moment.plus(seconden: 60)
            let tweede = try #require(try await kantoor.neem(op: na))
            #expect(!tweede.alsBrief && !tweede.poging.mogelijkHerhaald)
            poging = tweede.poging
            (poging.weg, poging.uitkomst, poging.antwoord) = (.smtp, .geweigerd, 550)
            try await kantoor.meld(poging, van: tweede.bericht, op: na)
            let derde = try #require(try await kantoor.neem(op: na))
            #expect(derde.alsBrief && derde.poging.nummer == 3)
        }
    }

    @Test(
        "een adres staat apart, met de dag van de toestemming in het register; wissen neemt alles")
    func adressen() async throws {
        try await Proefgemeente.met { proef in
            let id = try await Self.ingediend(1, proef)[0]
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let post = try await lezer.antwoord(op: Postlijst(van: Onderwerp(.aanvraag, id)))
            let bericht = try #require(post.first?.bericht)
            let mail = try #require(Emailadres("aanvrager@voorbeeld.nl"))
            let vandaag = Datum(proef.moment)
            #expect(
                try await lezer.antwoord(op: Berichtvraag(bericht, op: vandaag)).bestemming
                    == .brief(postadres: nil))
            try await proef.doe(
                BereikbaarheidVastleggen(
                    persoon: proef.aanvrager,
                    gegevens: .init(email: mail, telefoon: "0320 12 34 56", postadres: "Straat 1"),
                    elektronischSinds: vandaag), als: (proef.behandelaar, .behandelaar))
            let beeld = try await lezer.antwoord(op: Berichtvraag(bericht, op: vandaag))
            #expect(beeld.bestemming == .elektronisch(mail))
            #expect(beeld.naam == "Bewonerscommissie De Schans")
            #expect(beeld.terAttentieVan == "Iemand als aanvrager")
            #expect(try await proef.geschonden() == [:])
            // For this file alone, another address.
            try await proef.daad(
                id, .toestemming(adres: "dossier@voorbeeld.nl"), als: (proef.aanvrager, .aanvrager))
            let dossier = try #require(Emailadres("dossier@voorbeeld.nl"))
            #expect(
                try await lezer.antwoord(op: Berichtvraag(bericht, op: vandaag)).bestemming
                    == .elektronisch(dossier))

            try await proef.doe(
                RolBeeindigen(persoon: proef.aanvrager, rol: .aanvrager, tot: vandaag),
                als: proef.beheer)
            try await proef.doe(
                PersoonWissen(persoon: proef.aanvrager, grond: .bezwaar, aanvragen: [id]),
                als: proef.beheer, na: 86_400)
            let na = try await lezer.antwoord(op: Berichtvraag(bericht, op: vandaag))
            #expect(na.naam == nil && na.terAttentieVan == nil)
            #expect(try await lezer.antwoord(op: Adresboek(van: [proef.aanvrager])) == [])
            let mailadressen = try await proef.tekst(
                "select count(*)::text from persoonsgegevens where email is not null")
            #expect(mailadressen == ["0"])
            #expect(try await proef.geschonden() == [:])
        }
    }
}
