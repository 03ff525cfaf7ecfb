import Domain
import Testing

@Suite("Het openbare subsidieregister (Woo 3.3a)") struct SubsidieregisterTests {
    @Test("personen en groepen worden alleen geteld, de wijkraad krijgt geen subsidie")
    func rechtsvormen() throws {
        let feiten = try Aanvraag.Rechtsvorm.allCases.enumerated().map {
            try BudgetrapportTests.feit(9 - $0, .veiligheid, $1)
        }
        let register = try Subsidieregister(feiten)
        #expect(register.regels.map(\.rechtsvorm) == [.stichting, .vereniging])
        #expect(register.weggelaten == 2)
        #expect(register.weggelatenBedrag == Proefbudget.euro(200))
    }

    @Test("alleen wat is verleend staat erin")
    func verleend() throws {
        let register = try Subsidieregister([
            BudgetrapportTests.feit(1, verleend: 0, grond: .plafond),
            BudgetrapportTests.feit(2, verleend: nil),
            BudgetrapportTests.feit(3, verleend: 40, grond: .plafond),
            BudgetrapportTests.feit(4, .veiligheid, .natuurlijkPersoon, verleend: 0),
        ])
        #expect(register.regels.map(\.kenmerk.nummer) == [3])
        #expect(register.weggelaten == 0)
    }
}
