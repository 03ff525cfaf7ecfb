import Domain
import Testing

@Suite("Verzamelaar: lezen gaat door na een fout")
struct VerzamelaarTests {
    static func lees(_ vanaf: String?, _ duur: String?) throws(Invoerfouten) -> String {
        try Verzamelaar.verzamel { verzamelaar in
            let begin = verzamelaar.verplicht("--vanaf", vanaf, vorm: "een dag") {
                Datum(tekst: $0)
            }
            let lengte = verzamelaar.optioneel("--duur", duur, vorm: "een duur") { Duur(tekst: $0) }
            guard let begin else { return nil }
            return "\(begin) \(lengte.map(\.description) ?? "-")"
        }
    }

    @Test("Zonder fouten komt de waarde eruit, ook zonder wat niet hoeft")
    func goed() throws {
        #expect(try Self.lees("2026-03-03", "6w") == "2026-03-03 6 weken")
        #expect(try Self.lees("2026-03-03", nil) == "2026-03-03 -")
    }

    static let foutTabel: [(String?, String?, [String])] = [
        (nil, nil, ["--vanaf VERPLICHT"]), ("x", nil, ["--vanaf ONGELDIGE_WAARDE"]),
        ("2026-03-03", "6", ["--duur ONGELDIGE_WAARDE"]),
        (nil, "6", ["--vanaf VERPLICHT", "--duur ONGELDIGE_WAARDE"]),
        ("", "", ["--vanaf ONGELDIGE_WAARDE", "--duur ONGELDIGE_WAARDE"]),
    ]

    @Test("Alle fouten komen tegelijk, ook naast een waarde", arguments: foutTabel)
    func fout(vanaf: String?, duur: String?, verwacht: [String]) throws {
        let fouten = try #require(throws: Invoerfouten.self) { try Self.lees(vanaf, duur) }
        #expect(fouten.alle.map { "\($0.veld) \($0.code)" } == verwacht)
    }

    @Test("Een regel van de wet houdt haar code en artikel als invoerfout")
    func regelbreuk() {
        let breuk = Regelbreuk(Termijnregel.uovZonderDuur, "te kort", getallen: ["dagen": 0])
        let fout = Invoerfout("--duur", breuk)
        #expect(fout.code == "UOV_ZONDER_DUUR")
        #expect(fout.artikel == .awb("3:16"))
        #expect(fout.tekst == "te kort")
        #expect(Invoerfouten([]) == nil)
        #expect(Invoerfouten([fout])?.alle == [fout])
        #expect(Regelbreuken([]) == nil)
    }
}
