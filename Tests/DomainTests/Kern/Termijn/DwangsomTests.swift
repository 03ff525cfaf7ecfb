import Domain
import Testing

@Suite("Dwangsomtarief: bedragen zijn gegevens met een datum")
struct DwangsomTests {
    @Test("De trappen zijn veertien dagen van 23, 35 en 45 euro, samen 1.442 euro")
    func trappen() throws {
        let tarief = try #require(Dwangsomtarief.alle.last)
        #expect(tarief.trappen.map(\.dagen) == [14, 14, 14])
        #expect(tarief.trappen.map(\.perDag.cent) == [2_300, 3_500, 4_500])
        let meest = try tarief.trappen.map { try $0.perDag.maal(Int64($0.dagen)) }.totaal()
        #expect(meest.description == "€ 1.442,00")
    }

    @Test("De tarieven staan op volgorde van ingang, het eerste vanaf 2019")
    func volgorde() throws {
        let begin = Dwangsomtarief.alle.map(\.vanaf)
        #expect(begin == begin.sorted())
        #expect(try begin.first == dag("2019-01-01"))
    }

    @Test("Beide open vragen staan standaard op nee")
    func instellingen() {
        #expect(
            Dwangsominstellingen()
                == Dwangsominstellingen(
                    tweeWekenVerlengd: false, besluitdagTelt: false))
    }
}
