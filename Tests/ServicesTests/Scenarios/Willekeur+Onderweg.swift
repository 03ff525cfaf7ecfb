import Domain
import Services
import TestSupport
import Testing

/// The steps of a random walk between receipt and decision.
extension Willekeur {
    private static let onbeslist: [Dossier.Fase] = [.ingediend, .gevraagd, .inBehandeling]

    mutating func onderweg() async throws {
        switch Int.random(in: 0..<10, using: &toeval) {
        case 0..<3: try await vraagAanvulling()
        case 3..<5: try await vulAan()
        case 5..<7: try await zonderAanvulling()
        case 7: try await intrekken()
        default: try await klok()
        }
    }

    /// A day some days from now, or back.
    private mutating func dag(_ bereik: ClosedRange<Int>) -> Datum {
        let dagen = Int.random(in: bereik, using: &toeval)
        return (try? vandaag.plus(dagen: dagen)) ?? vandaag
    }

    private mutating func vraagAanvulling() async throws {
        guard let plaats = dossier([.ingediend, .inBehandeling]) else { return }
        let uiterlijk = dag(0...4)
        let antwoord = try await doe(
            proef.onderweg(
                dossiers[plaats].id,
                .vraagAanvulling(ontbreekt: "Vraag \(stap)", uiterlijk: uiterlijk)),
            als: iemand(voor: .aanvullingVragen))
        guard antwoord.isGedaan else { return }
        #expect([.ingediend, .inBehandeling].contains(dossiers[plaats].fase), "stap \(stap)")
        #expect(uiterlijk > vandaag, "stap \(stap)")
        dossiers[plaats].fase = .gevraagd
        tellingen["aanvulling gevraagd", default: 0] += 1
    }

    private mutating func vulAan() async throws {
        guard let plaats = dossier([.gevraagd]) else { return }
        let (oud, nieuw) = (
            dossiers[plaats].gevraagd, Int64.random(in: 0...200_000, using: &toeval)
        )
        let regels = (0..<Int.random(in: 0...2, using: &toeval)).map {
            Bijdrage(
                soort: .uitvoering, bewoners: 5, uren: Decimaal(24),
                omschrijving: "Regel \($0) van stap \(stap)")
        }
        let antwoord = try await doe(
            AanvraagAanvullen(
                .init(
                    gevraagd: kans(1, op: 2) ? Bedrag(cent: nieuw) : nil,
                    bewoners: kans(1, op: 2) ? 5 : nil, bijdragen: regels,
                    toelichting: "Aanvulling \(stap)"),
                aanvraag: dossiers[plaats].id, regeling: proef.regeling,
                kalender: Proefgemeente.kalender), als: iemand(voor: .aanvraagAanvullen))
        guard antwoord.isGedaan else { return }
        #expect(dossiers[plaats].fase == .gevraagd, "stap \(stap)")
        let bedrag = try await gevraagd(dossiers[plaats].id)
        #expect(bedrag == oud || (bedrag == nieuw && bedrag > 0 && bedrag < oud), "stap \(stap)")
        dossiers[plaats].gevraagd = bedrag
        gaVerder(plaats)
        tellingen["aangevuld", default: 0] += 1
    }

    /// Goes on without, or decides not to treat.
    private mutating func zonderAanvulling() async throws {
        guard let plaats = dossier([.gevraagd]) else { return }
        let dossier = dossiers[plaats]
        if kans(1, op: 2) {
            let antwoord = try await doe(
                proef.onderweg(dossier.id, .gaZonderAanvulling(motivering: "Reden \(stap)")),
                als: iemand(voor: .aanvullingVragen))
            guard antwoord.isGedaan else { return }
            #expect(dossier.fase == .gevraagd, "stap \(stap)")
            gaVerder(plaats)
        } else {
            let antwoord = try await doe(
                AanvraagBuitenBehandeling(
                    aanvraag: dossier.id, budget: dossier.budget, regeling: proef.regeling,
                    kalender: Proefgemeente.kalender, motivering: "Reden \(stap)"),
                als: iemand(voor: .aanvraagBesluiten))
            guard antwoord.isGedaan else { return }
            #expect(dossier.fase == .gevraagd, "stap \(stap)")
            dossiers[plaats].fase = .besloten
        }
    }

    private mutating func gaVerder(_ plaats: Int) {
        dossiers[plaats].fase = dossiers[plaats].behandeld ? .inBehandeling : .ingediend
        dossiers[plaats].ingediend = tijd
    }

    private mutating func intrekken() async throws {
        guard let plaats = dossier([.ingediend, .gevraagd]) else { return }
        let antwoord = try await doe(
            proef.onderweg(dossiers[plaats].id, .trekIn(reden: "Reden \(stap)")),
            als: iemand(voor: .aanvraagAanvullen))
        guard antwoord.isGedaan else { return }
        #expect(Self.onbeslist.contains(dossiers[plaats].fase), "stap \(stap)")
        dossiers[plaats].fase = .ingetrokken
        tellingen["ingetrokken", default: 0] += 1
    }

    /// What moves the last day, or is recorded beside it; the phase stays.
    private mutating func klok() async throws {
        guard let plaats = dossier(Self.onbeslist) else { return }
        let van = dag(-3...3)
        let tot = (try? van.plus(dagen: 2)) ?? van
        let grond = een(van: Aanvraag.Klok.Opschortingsgrond.allCases) ?? .overmacht
        let (daad, handeling): (AanvraagOnderweg.Daad, Handeling) =
            switch Int.random(in: 0..<5, using: &toeval) {
            case 0:
                (.schortOp(grond, dagen: van...tot, motivering: "Reden \(stap)"), .termijnBijhouden)
            case 1: (.deelVertragingMee(verwacht: dag(30...90)), .termijnBijhouden)
            case 2: (.hervat(op: dag(-1...1)), .termijnBijhouden)
            case 3: (.stelInGebreke(ontvangen: dag(-2...1)), .ingebrekestellingVastleggen)
            default: (.herbereken, .termijnBijhouden)
            }
        let antwoord = try await doe(
            proef.onderweg(dossiers[plaats].id, daad), als: iemand(voor: handeling))
        guard antwoord.isGedaan else { return }
        let mag = Self.onbeslist + (handeling == .ingebrekestellingVastleggen ? [.besloten] : [])
        #expect(mag.contains(dossiers[plaats].fase), "stap \(stap)")
        tellingen["klok", default: 0] += 1
    }

    private func gevraagd(_ id: ID<Aanvraag>) async throws -> Int64 {
        try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Aanvraagvraag(.id(id))).aanvraag.inhoud.gevraagd.cent
    }
}
