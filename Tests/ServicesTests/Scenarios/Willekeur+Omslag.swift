import Domain
import Services
import TestSupport
import Testing

/// The steps on the cover of a file: registration, changes, renunciation, people, matters.
extension Willekeur {
    mutating func omslag() async throws {
        switch Int.random(in: 0..<4, using: &toeval) {
        case 0: try await inschrijven()
        case 1, 2: try await afzien()
        default: try await mensenEnKwesties()
        }
    }

    private mutating func inschrijven() async throws {
        guard let plaats = dossier([.concept]) else { return }
        let terug = Int.random(in: -1...3, using: &toeval)
        let op = (try? vandaag.plus(dagen: -terug)) ?? vandaag
        let antwoord = try await doe(
            proef.inschrijven(
                dossiers[plaats].id,
                .init(ingang: .balie, op: op, reden: kans(2, op: 3) ? "Reden \(stap)" : nil),
                bij: dossiers[plaats].budget), als: iemand(voor: .aanvraagInschrijven))
        guard antwoord.isGedaan else { return }
        #expect(dossiers[plaats].fase == .concept && terug >= 0, "stap \(stap)")
        (dossiers[plaats].fase, dossiers[plaats].ingediend) = (.ingediend, tijd)
        tellingen["ingeschreven", default: 0] += 1
    }

    /// Renounces, and keeps the books of the model: within the year the room comes back.
    private mutating func afzien() async throws {
        let bekend = dossiers.indices.filter { dossiers[$0].bekend }
        guard
            let plaats = kans(1, op: 5)
                ? dossiers.indices.randomElement(using: &toeval)
                : een(van: bekend)
        else { return }
        let dossier = dossiers[plaats]
        let over = dossier.verleend - dossier.afgestaan
        let bedrag = kans(1, op: 3) ? nil : Int64.random(in: 0...max(1, over + 20), using: &toeval)
        let antwoord = try await doe(
            VerleningAfzien(
                aanvraag: dossier.id, budget: dossier.budget,
                bedrag: bedrag.map { Bedrag(cent: $0) }, reden: "Reden \(stap)"),
            als: iemand(voor: .verleningWijzigen))
        guard antwoord.isGedaan else { return }
        let hoeveel = bedrag ?? over
        #expect(dossier.bekend && hoeveel > 0 && hoeveel <= over, "stap \(stap)")
        dossiers[plaats].afgestaan += hoeveel
        geld[dossier.budget]?.verleend -= hoeveel
        tellingen["afgezien", default: 0] += 1
    }

    private mutating func mensenEnKwesties() async throws {
        guard let dossier = een(van: dossiers) else { return }
        let bekende = een(van: mensen)?.id ?? proef.beheerder
        let nieuwe: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
        let wie: Omslaghandeling.Betrokkene =
            kans(1, op: 3) ? .init(nieuwe, nieuw: "Nieuw \(stap)") : .init(bekende)
        let daad: Omslaghandeling.Daad =
            switch Int.random(in: 0..<5, using: &toeval) {
            case 0: .draagOver(aan: wie, reden: "Reden \(stap)")
            case 1: .noemMedeaanvrager(wie)
            case 2: .vraagWijziging("Wens \(stap)")
            case 3: .beantwoordKwestie("Antwoord \(stap)")
            default: .meldKwestie("Kwestie \(stap)", afdeling: wie, dagen: 28)
            }
        let opdracht = Omslaghandeling(aanvraag: dossier.id, daad)
        let antwoord = try await doe(opdracht, als: iemand(voor: opdracht.handeling))
        if antwoord.isGedaan { tellingen["omslag", default: 0] += 1 }
    }
}
