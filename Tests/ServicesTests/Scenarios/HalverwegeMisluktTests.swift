import Domain
import TestSupport
import Testing

@testable import Services

@Suite("Een opdracht die halverwege mislukt") struct HalverwegeMisluktTests {
    @Test("laat in een gezamenlijke transactie niets achter, ook niet voor wie na haar komt")
    func samen() async throws {
        try await Proefgemeente.met { proef in
            let vorige = try await proef.stand()
            let slecht = Boeken(proef, bedrag: Bedrag(cent: 700), mislukt: true)
            let goed = Boeken(proef, bedrag: Bedrag(cent: 1), mislukt: false)
            let aflopen = try await proef.uitvoerder.transactie(
                [goed, slecht, goed, slecht].map { proef.lid($0) })
            let gedaan = aflopen.map { if case .gedaan = $0 { true } else { false } }
            #expect(gedaan == [true, false, true, false])
            let stand = try await proef.stand()
            #expect(stand.verplicht == vorige.verplicht + 2)
            // One entry and one line in the ledger for each of the two that were done.
            #expect(stand.inschrijvingen == vorige.inschrijvingen + 2)
            #expect(stand.boekingen == vorige.boekingen + 2)
            // The state is what the register says, the head of its stream the last entry.
            let geschonden = try await proef.geschonden()
            #expect(!geschonden.keys.contains("I6"), "\(geschonden)")
            let sleutels = try await proef.tekst("select uitkomst from opdrachtsleutel")
            #expect(!sleutels.isEmpty && sleutels.allSatisfy { $0 == "gedaan" })
        }
    }
}

extension Proefgemeente {
    fileprivate func stand() async throws -> (
        verplicht: Int, inschrijvingen: Int, boekingen: Int
    ) {
        let getallen = try await tekst(
            """
            select verplicht_cent::text from budget
            union all select count(*)::text from inschrijving
            union all select count(*)::text from boeking
            """)
        let stand = try getallen.map { try #require(Int($0)) }
        return (stand[0], stand[1], stand[2])
    }

    fileprivate func lid(_ opdracht: any Opdracht) -> Lid {
        let verzoek: ID<Verzoek> = uitvoerder.nieuw(op: moment)
        return Lid(
            opdracht,
            Opdrachtverzoek(
                gemeente: gemeente, actor: beheerder, rol: .beheerder, sleutel: "\(verzoek)",
                verzoek: verzoek, herkomst: .cli, moment: moment),
            vingerafdruk: .nul, tot: .now + .seconds(60))
    }
}

/// Books on the budget without asking any rule, and then may do what cannot be.
private struct Boeken: Opdracht {
    let budget: ID<Budget>
    let onbekend: ID<Aanvraag>
    let bedrag: Bedrag
    let mislukt: Bool

    init(_ proef: Proefgemeente, bedrag: Bedrag, mislukt: Bool) {
        budget = proef.budget
        onbekend = proef.uitvoerder.nieuw(op: proef.moment)
        self.bedrag = bedrag
        self.mislukt = mislukt
    }

    var handeling: Handeling { .plafondBekendmaken }

    var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.budget, budget)]
        return lezing
    }

    var invoer: CanoniekeWaarde { .object([.init("opdracht", .tekst("boeken"))]) }

    func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let boeking = Wijziging.budget(
            budget, .verplichtingGeboekt(aanvraag: onbekend, bedrag: bedrag))
        // An application that nobody drafted cannot be taken up.
        let onmogelijk = Wijziging.aanvraag(onbekend, .inBehandelingGenomen(door: context.actor))
        return Uitkomst(Onderwerp(.budget, budget), mislukt ? [boeking, onmogelijk] : [boeking])
    }
}
