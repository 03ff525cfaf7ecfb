import Domain
import Testing

@testable import Weergave

@Suite("Een vergadering voor agenda's, nagelezen door Python (icalendar)")
struct VergaderbeeldAgendaTests {
    static func uitnodiging(_ beeld: Vergaderbeeld) throws -> ICalendarTests.Gelezen {
        try ICalendarTests.lees(
            beeld.uitnodiging(
                van: Proefvergadering.gemeente, door: Proefvergadering.iemand("Griffie"),
                aan: [Proefvergadering.iemand("Voorzitter"), Proefvergadering.iemand("Lid")],
                gemaaktOp: Proefvergadering.moment))
    }

    @Test(
        "uitnodigen zolang zij doorgaat, afzeggen als zij niet doorgaat; altijd dezelfde naam",
        arguments: [
            (.gepland, [], 0, "REQUEST TENTATIVE 0"),
            (.opgeroepen, ["2026-04-07"], 0, "REQUEST CONFIRMED 1"),
            (.verplaatst, ["2026-03-31"], 1, "REQUEST TENTATIVE 2"),
            (.opgeroepen, ["2026-03-31", "2026-04-07"], 1, "REQUEST CONFIRMED 3"),
            (.geannuleerd, ["2026-04-07"], 1, "CANCEL CANCELLED 2"),
            (.gepubliceerd, ["2026-04-07"], 0, "REQUEST CONFIRMED 1"),
        ] as [(Vergadering.Toestand, [String], Int, String)])
    func uitnodigen(
        toestand: Vergadering.Toestand, oproepen: [String], redenen: Int, verwacht: String
    ) throws {
        let beeld = try Proefvergadering.beeld(toestand, oproepen: oproepen, redenen: redenen)
        let gelezen = try Self.uitnodiging(beeld)
        let een = try #require(gelezen.gebeurtenissen.first)
        #expect("\(gelezen.methode) \(een.stand) \(een.nummer)" == verwacht)
        #expect(een.uid == "vergadering-\(beeld.vergadering.id)@GM0995.wijkgriffie")
        #expect(een.titel == "Vergadering Wijkraad Centrum" && een.plaats == "De <Kubus>")
        #expect(een.begin == "2026-04-07T17:30:00+00:00")
        #expect(een.einde == "2026-04-07T19:30:00+00:00")
        #expect(gelezen.zones == ["Europe/Amsterdam"] && gelezen.lang == [])
        #expect(een.organisator == "Griffie mailto:griffie@voorbeeld.nl")
        #expect(
            een.deelnemers == [
                "Voorzitter mailto:voorzitter@voorbeeld.nl", "Lid mailto:lid@voorbeeld.nl",
            ])
    }

    @Test("de openbare punten staan erin, van wat besloten is alleen dat het er is")
    func punten() throws {
        let een = try Self.uitnodiging(Proefvergadering.beeld(.opgeroepen)).gebeurtenissen.first
        let tekst = try #require(een?.omschrijving)
        for regel in [
            "WV-2026-0001\n", "1. Opening en vaststellen van de agenda\n2. Pluktuin\n",
            "3. Besloten punt\n", "2 uur vrijgehouden",
        ] { #expect(tekst.contains(regel), "\(regel): \(tekst)") }
        for woord in VergaderbeeldBladTests.besloten { #expect(!tekst.contains(woord), "\(woord)") }
        let af = try Self.uitnodiging(Proefvergadering.beeld(.geannuleerd)).gebeurtenissen.first
        #expect(af?.omschrijving == "WV-2026-0001\nDe vergadering gaat niet door.")
    }

    @Test(
        "de agenda van de wijkraad heeft termijnen en vergaderingen; punten pas na de oproep",
        arguments: Vergadering.Toestand.allCases)
    func samen(toestand: Vergadering.Toestand) throws {
        let dossier = try Consultatiedossier(
            kenmerk: "BD-1", niveau: .raadplegen, wijkraden: [BetrokkenWijkraad(code: "Centrum")],
            norm: Consultatienorm(), gebeurtenissen: [],
            gepland: [GeplandBesluit(besluit: Proefconsultatie.dag("2026-04-27"))])
        let blik = try Vooruitblik(
            wijkraad: "Centrum", op: Proefconsultatie.dag("2026-03-02"), dossiers: [dossier])
        let zonder = blik.agenda(
            van: try Proefvergadering.gemeente, gemaaktOp: try Proefvergadering.moment)
        let met = try ICalendarTests.lees(
            blik.agenda(
                van: Proefvergadering.gemeente, met: [Proefvergadering.beeld(toestand)],
                gemaaktOp: Proefvergadering.moment))
        #expect(met.methode == "PUBLISH" && met.gebeurtenissen.count == 3)
        #expect(
            met.gebeurtenissen.dropLast().map(\.uid) == zonder.gebeurtenissen.map(\.uid))
        let een = try #require(met.gebeurtenissen.last)
        #expect(een.deelnemers == [] && een.organisator == nil)
        let tekst = try #require(een.omschrijving)
        let bekend = ![.gepland, .verplaatst, .geannuleerd].contains(toestand)
        #expect(tekst.contains("Pluktuin") == bekend)
        #expect(
            een.stand
                == (toestand == .geannuleerd ? "CANCELLED" : bekend ? "CONFIRMED" : "TENTATIVE"))
        for woord in VergaderbeeldBladTests.besloten { #expect(!tekst.contains(woord), "\(woord)") }
    }
}
