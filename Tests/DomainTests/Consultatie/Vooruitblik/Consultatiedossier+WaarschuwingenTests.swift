import Domain
import Testing

@Suite("De waarschuwingen voor een gepland besluit")
struct WaarschuwingenTests {
    /// A decision planned on day 100, under a norm of 42 and 7 days: ask on day 51 at the latest.
    private func dossier(
        _ feiten: [Proeffeit], niveau: Int = 2, concept: Int? = nil,
        raden: [Proefraad] = [Proefraad(code: "A")], norm: Proefnorm = Proefnorm()
    ) throws -> Consultatiedossier {
        let proef = try Proefdossier.geval(feiten, niveau: niveau, norm: norm, raden: raden)
            .dossier()
        return try Consultatiedossier(
            kenmerk: proef.kenmerk, niveau: proef.niveau, wijkraden: proef.wijkraden,
            norm: proef.norm, gebeurtenissen: proef.gebeurtenissen,
            gepland: [
                GeplandBesluit(
                    besluit: Proefdossier.dag(100), concept: concept.map(Proefdossier.dag))
            ])
    }

    private func trede(_ dossier: Consultatiedossier, op dag: Int) throws -> Waarschuwingstrede? {
        try dossier.waarschuwingen(op: Proefdossier.dag(dag)).first?.trede
    }

    @Test(
        "de ladder: ruim, twee weken, een week, vandaag, te laat",
        arguments: [
            (0, .ruim), (36, .ruim), (37, .binnenTweeWeken), (43, .binnenTweeWeken),
            (44, .binnenEenWeek), (50, .binnenEenWeek), (51, .vandaag), (52, .teLaat),
            (120, .teLaat),
        ] as [(Int, Waarschuwingstrede)])
    func ladder(dag: Int, trede: Waarschuwingstrede) throws {
        let dossier = try dossier([])
        let waarschuwing = try #require(
            try dossier.waarschuwingen(op: Proefdossier.dag(dag)).first)
        #expect(waarschuwing.trede == trede)
        #expect(waarschuwing.trede.vraagtActie == (trede != .ruim))
        #expect(try waarschuwing.laatsteVraagdag.datum == Proefdossier.dag(51))
        #expect(waarschuwing.oordeel == .nietBetrokken)
        #expect(waarschuwing.tekst.hasSuffix("."))
    }

    @Test("gevraagd op de laatste dag is gevraagd; de dag erna, te kort of onbewezen niet")
    func gevraagd() throws {
        #expect(try trede(dossier([.vraag(51)]), op: 60) == .gevraagd)
        #expect(try trede(dossier([.vraag(52)]), op: 60) == .teLaat)
        #expect(try trede(dossier([.vraag(40, tot: 81)]), op: 45) == .binnenEenWeek)
        #expect(try trede(dossier([.vraag(40, graad: 1)]), op: 45) == .binnenEenWeek)
        let zwak = try dossier([.vraag(40, graad: 1)]).waarschuwingen(op: Proefdossier.dag(45))
        #expect(zwak.first?.tekst.contains("niet bewezen of niet op tijd") == true)
        // What was not recorded on the day itself is not there on that day.
        #expect(try trede(dossier([.vraag(40, v: 45)]), op: 44) == .binnenEenWeek)
        #expect(try trede(dossier([.vraag(40, v: 45)]), op: 45) == .gevraagd)
    }

    @Test("een voorstel schuift de laatste dag naar voren, gepland of al vastgesteld")
    func voorstel() throws {
        let gepland = try dossier([], concept: 30)
        #expect(try trede(gepland, op: 29) == .vandaag)
        #expect(try trede(gepland, op: 30) == .teLaat)
        #expect(try trede(dossier([.concept(20)], concept: 30), op: 25) == .teLaat)
        #expect(try trede(dossier([.concept(20, consultatieversie: true)]), op: 25) == .ruim)
        #expect(
            try trede(dossier([], concept: 30, norm: Proefnorm(voorConcept: false)), op: 35)
                == .ruim)
    }

    @Test("niets nodig onder raadplegen, en voor een wijkraad die er dan niet is")
    func nietNodig() throws {
        for niveau in 0...1 {
            #expect(try trede(dossier([], niveau: niveau), op: 40) == .nietNodig)
        }
        #expect(try trede(dossier([.niveau(2, 10)], niveau: 1), op: 51) == .vandaag)
        for raad in [Proefraad(code: "A", van: 100), Proefraad(code: "A", tot: 99)] {
            #expect(try trede(dossier([], raden: [raad]), op: 51) == .nietNodig)
        }
        #expect(try trede(dossier([], raden: [Proefraad(code: "A", van: 99)]), op: 51) == .vandaag)
    }

    @Test("geen waarschuwing meer na het besluit of het einde van het dossier")
    func voorbij() throws {
        for feit in [Proeffeit.besluit(60), .einde(60)] {
            #expect(try trede(dossier([feit]), op: 60) == nil)
            #expect(try trede(dossier([feit]), op: 59) == .teLaat)
        }
        var ander = Proeffeit.besluit(60)
        ander.betreft = "visie"
        #expect(try trede(dossier([ander]), op: 60) == .teLaat)
    }

    @Test("buiten de kalender is er geen dag")
    func kalender() throws {
        let vroeg = try dag("1583-01-10")
        let dossier = try Consultatiedossier(
            kenmerk: "x", niveau: .raadplegen, wijkraden: [BetrokkenWijkraad(code: "A")],
            norm: Consultatienorm(), gebeurtenissen: [], gepland: [GeplandBesluit(besluit: vroeg)])
        #expect(throws: Rekenfout.datumBuitenBereik) { try dossier.waarschuwingen(op: vroeg) }
    }

    @Test("wie vraagt zolang de ladder dat toelaat, is op tijd; wie later vraagt niet")
    func eigenschap() throws {
        var toeval = Toeval(zaad: 77)
        for _ in 0..<300 {
            let norm = Proefnorm(
                termijn: Int.random(in: 1...50, using: &toeval),
                afstand: Int.random(in: 0...20, using: &toeval),
                voorConcept: .random(using: &toeval), graad: 2, achterstand: 0)
            let concept =
                Bool.random(using: &toeval) ? Int.random(in: 1...100, using: &toeval) : nil
            let dag = Int.random(in: 1...99, using: &toeval)
            let leeg = try dossier([], concept: concept, norm: norm)
            let opTijd = try trede(leeg, op: dag) != .teLaat
            let vraag = Proeffeit.vraag(dag, tot: dag + norm.termijn)
            let gevraagd = try dossier([vraag], concept: concept, norm: norm)
            #expect((try trede(gevraagd, op: dag) == .gevraagd) == opTijd, "\(norm) \(dag)")
        }
    }
}
