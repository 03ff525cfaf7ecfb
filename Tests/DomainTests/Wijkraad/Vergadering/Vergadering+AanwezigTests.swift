import Domain
import Testing

@Suite("Wie er is, per punt") struct VergaderingAanwezigTests {
    @Test("wie vertrekt of later komt, telt per punt; het quorum verandert mee")
    func perPunt() throws {
        let raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3])
        let (advies, besluit) = (
            try vergadering.eigen(.adviseren), try vergadering.eigen(.besluiten)
        )
        try vergadering.noteer(3, .vertrokken, vanaf: besluit, raad)
        #expect(vergadering.quorum(bij: advies, raad)?.grond == .gehaald)
        #expect(vergadering.quorum(bij: besluit, raad)?.grond == .ontbreekt)
        try vergadering.noteer(4, .aanwezig, vanaf: besluit, raad)
        #expect(vergadering.quorum(bij: besluit, raad)?.aanwezig == 3)
        #expect(vergadering.quorum(bij: advies, raad)?.aanwezig == 3)
        #expect(vergadering.stand(van: try Proefbesluit.id(5), bij: besluit).stand == .afwezig)
    }

    @Test("een volmacht: alleen als het reglement hem kent, aan een ander lid, en niet te veel")
    func volmacht() throws {
        let zonder = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.opgeroepen(zonder)
        #expect(
            try Proefbesluit.codes { try vergadering.noteer(4, .volmacht, aan: 1, zonder) }
                == ["VOLMACHT_NIET_TOEGESTAAN"])
        let raad = try Proefvergadering.raad(
            Wijkraad.Reglement(volmacht: .init(hoogstens: 1)))
        vergadering = try Proefvergadering.opgeroepen(raad)
        for (lid, ander, code) in [
            (4, 4, ["VOLMACHT_NIET_TOEGESTAAN"]), (4, nil, ["VOLMACHT_NIET_TOEGESTAAN"]),
            (4, 8, ["GEEN_LID"]), (4, 1, []), (5, 1, ["VOLMACHT_NIET_TOEGESTAAN"]), (5, 2, []),
        ] as [(Int, Int?, [String])] {
            let codes = try Proefbesluit.codes {
                try vergadering.noteer(lid, .volmacht, aan: ander, raad)
            }
            #expect(codes == code, "\(lid) \(String(describing: ander))")
        }
        // Without its holder in the room a proxy is nothing.
        let leden = raad.inFunctie(op: try dag(Proefvergadering.dag))
        #expect(vergadering.volmachten(leden, bij: nil).count == 2)
        try vergadering.noteer(2, .vertrokken, raad)
        #expect(vergadering.volmachten(leden, bij: nil).count == 1)
    }

    @Test("wie die dag geen lid is, wordt niet genoteerd; wie eerder aftrad evenmin")
    func lidmaatschap() throws {
        var raad = try Proefvergadering.raad()
        raad.pasToe(.lidAfgetreden(try Proefbesluit.id(5), op: try dag("2026-03-23")))
        var vergadering = try Proefvergadering.opgeroepen(raad)
        for lid in [5, 8] {
            #expect(
                try Proefbesluit.codes { try vergadering.noteer(lid, .aanwezig, raad) }
                    == ["GEEN_LID"])
        }
        #expect(vergadering.quorum(bij: nil, raad)?.grondtal == 4)
    }
}
