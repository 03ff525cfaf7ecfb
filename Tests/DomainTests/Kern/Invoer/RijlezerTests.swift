import Domain
import Testing

@Suite("Velden van een rij, bij de naam van hun kolom")
struct RijlezerTests {
    enum Kleur: String, CaseIterable { case rood, groen }

    static func velden(_ tekst: [String]) -> [[UInt8]] { tekst.map { Array($0.utf8) } }

    static func kop(_ namen: [String]) throws(Invoerfouten) -> Tabelkop {
        try Tabelkop(velden(namen), verplicht: ["naam", "kleur"], mogelijk: ["aantal"])
    }

    struct Rij: Hashable {
        let naam: String
        let kleur: Kleur
        let aantal: Int64?
    }

    static func lees(
        _ rij: [[UInt8]], _ profiel: CSV.Profiel = .machine, metRegels: Bool = false
    ) throws -> Rij {
        let kop = try kop(["kleur", " NAAM ", "aantal"])
        return try Verzamelaar.verzamel { fouten in
            let lezer = Rijlezer(rij, kop: kop, profiel, fouten)
            let naam = lezer.tekst("naam", bytes: 1...5, vorm: "een naam", metRegels: metRegels)
            let kleur = lezer.keuze("kleur", Kleur.self)
            let aantal = lezer.geheelOfNiets("aantal", in: 0...9)
            guard let naam, let kleur else { return nil }
            return Rij(naam: naam, kleur: kleur, aantal: aantal)
        }
    }

    static func fouten(_ lees: () throws -> some Any) -> [String] {
        do { _ = try lees() } catch let fouten as Invoerfouten {
            return fouten.alle.map { "\($0.veld) \($0.code)" }
        } catch { return ["\(error)"] }
        return []
    }

    @Test("de kolommen staan in elke volgorde; witruimte om een waarde telt niet")
    func goed() throws {
        #expect(
            try Self.lees(Self.velden(["rood", "  Jan ", ""]))
                == Rij(naam: "Jan", kleur: .rood, aantal: nil))
        #expect(
            try Self.lees(Self.velden(["groen", "x", "7"]))
                == Rij(naam: "x", kleur: .groen, aantal: 7))
    }

    @Test("het apostrof van een rekenblad hoort niet bij de waarde, in een machinebestand wel")
    func apostrof() throws {
        let rij = Self.velden(["rood", "'=1+1", ""])
        #expect(try Self.lees(rij, .rekenblad).naam == "=1+1")
        #expect(try Self.lees(rij, .machine).naam == "'=1+1")
        #expect(try Self.lees(Self.velden(["rood", "'t", ""]), .rekenblad).naam == "'t")
    }

    @Test("regeleinden mogen alleen waar het mag, en worden gewone regeleinden")
    func regeleinden() throws {
        let rij = Self.velden(["rood", "a\r\nb", ""])
        #expect(try Self.lees(rij, metRegels: true).naam.utf8.elementsEqual("a\nb".utf8))
        #expect(Self.fouten { try Self.lees(rij) } == ["naam ONGELDIGE_WAARDE"])
    }

    @Test("alle fouten van een rij komen tegelijk, met hun kolom", arguments: fout)
    func fouten(rij: [[UInt8]], verwacht: [String]) {
        #expect(Self.fouten { try Self.lees(rij) } == verwacht)
    }

    static let fout: [([[UInt8]], [String])] = [
        (velden(["", " ", "-1"]), ["naam VERPLICHT", "kleur VERPLICHT", "aantal BUITEN_BEREIK"]),
        (
            velden(["roodd", "zestien", "1,5"]),
            [
                "naam BUITEN_BEREIK", "kleur ONGELDIGE_WAARDE", "aantal ONGELDIGE_WAARDE",
            ]
        ),
        ([[0xFF], [0x41, 0xC3], []], ["naam ONLEESBAAR", "kleur ONLEESBAAR"]),
        (velden(["rood", "a\u{7}", ""]), ["naam ONGELDIGE_WAARDE"]),
    ]

    @Test("alles wat aan de kop ontbreekt of te veel is, komt tegelijk")
    func koppen() {
        #expect(Self.fouten { try Self.kop(["naam", "kleur"]) } == [])
        #expect(
            Self.fouten { try Self.kop(["naam", "naam", "kluer", ""]) } == [
                "kop DUBBEL_VELD", "kop ONBEKEND_VELD", "kop ONBEKEND_VELD", "kop VERPLICHT",
            ])
    }
}
