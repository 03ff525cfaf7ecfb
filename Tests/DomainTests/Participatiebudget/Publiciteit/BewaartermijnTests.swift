import Domain
import Testing

@Suite("Bewaartermijn (selectielijst gemeenten 2020)") struct BewaartermijnTests {
    static let gevallen: [(Bewaartermijn.Resultaat, String, String)] = [
        (.verleend, "2026-03-02", "2033-03-03"), (.geweigerd, "2026-03-02", "2031-03-03"),
        (.beeindigd, "2026-03-02", "2036-03-03"), (.nietAfgerond, "2026-03-02", "2027-03-03"),
        (.nietAfgerond, "2028-02-29", "2029-03-01"),
    ]

    @Test("telt jaren vanaf het einde; de dag erna mag het weg", arguments: gevallen)
    func termijn(resultaat: Bewaartermijn.Resultaat, einde: String, vanaf: String) throws {
        let termijn = try Bewaartermijn(resultaat, einde: try dag(einde))
        #expect(termijn.vernietigenVanaf == (try dag(vanaf)))
    }

    static let dossiers: [(Aanvraag.Fase, Besluit.Uitkomst?, Bewaartermijn.Resultaat?)] = [
        (.concept, nil, .nietAfgerond), (.ingediend, nil, nil), (.inBehandeling, nil, nil),
        (.besloten, .verleend, .verleend), (.besloten, .deelsVerleend, .verleend),
        (.besloten, .geweigerd, .geweigerd), (.bekendgemaakt, .directVastgesteld, .verleend),
        (.afgerond, .directVastgesteld, .verleend), (.afgerond, .geweigerd, .geweigerd),
        (.afgerond, .buitenBehandeling, .geweigerd),
    ]

    @Test("van een dossier volgt uit wat ervan werd", arguments: dossiers)
    func dossier(
        fase: Aanvraag.Fase, uitkomst: Besluit.Uitkomst?, resultaat: Bewaartermijn.Resultaat?
    ) throws {
        let persoon = ID<Persoon>(hoog: 1, laag: 1)
        let aanvraag = Aanvraag(
            fase: fase,
            inhoud: .init(
                budget: Proefbudget.id, rechtsvorm: .vereniging, beleidsveld: .veiligheid,
                gevraagd: Proefbudget.euro(1), bewoners: nil, toezeggingen: [],
                aanvrager: Proefbudget.waarom, titel: Proefbudget.waarom,
                omschrijving: Proefbudget.waarom),
            opgesteldDoor: persoon, ingediendDoor: nil, kenmerk: nil, rang: nil, beoordelaars: [],
            toets: nil, afgeweken: false,
            besluit: uitkomst.map {
                Besluit(
                    uitkomst: $0, verleend: .nul, grond: nil, saldoVoor: .nul, saldoNa: .nul,
                    ruimte: .nul, beslisser: persoon, motivering: Proefbudget.waarom)
            })
        let termijn = try aanvraag.bewaartermijn(laatsteHandeling: try dag("2026-03-02"))
        #expect(termijn?.resultaat == resultaat)
    }
}
