import Domain
import Testing

@Suite("Twee oordelen, los van elkaar geschreven, zijn het over 10.000 dossiers eens")
struct TweedeOordeelTests {
    private static func uitkomst(_ oordeel: Wijkraadoordeel) throws -> TweedeOordeel.Uitkomst {
        func trede(_ niveau: Participatieniveau?) throws -> Int? {
            try niveau.map { try #require(Participatieniveau.allCases.firstIndex(of: $0)) }
        }
        return TweedeOordeel.Uitkomst(
            wijkraad: oordeel.wijkraad, oordeel: oordeel.oordeel.rawValue,
            toegezegd: try trede(oordeel.niveauToegezegd) ?? -1,
            bereikt: try trede(oordeel.niveauBereikt), nagekomen: oordeel.nagekomen,
            per: try oordeel.perBetreft.map { deel in
                TweedeOordeel.Deel(
                    betreft: deel.betreft, oordeel: deel.oordeel.rawValue,
                    bereikt: try trede(deel.niveauBereikt), nagekomen: deel.nagekomen,
                    geenTermijnGesteld: deel.redenen.contains { $0.code == .geenTermijnGesteld },
                    geenAdviesOntvangen: deel.redenen.contains { $0.code == .geenAdviesOntvangen })
            })
    }

    @Test("elk dossier hetzelfde, en elk oordeel en elke reden komt vaak genoeg voor")
    func eens() throws {
        var toeval = Toeval(zaad: 20_260_701)
        var (oordelen, redenen, verschillen) = ([String: Int](), [Oordeelreden: Int](), 0)
        for nummer in 0..<10_000 {
            let proef = Proefdossier.willekeurig(&toeval)
            let eerste = try proef.oordelen()
            let tweede = TweedeOordeel(dossier: proef).uitkomsten()
            let zelfde = try eerste.map(Self.uitkomst) == tweede
            if !zelfde, verschillen < 3 {
                Issue.record("dossier \(nummer): \(eerste)\n\(tweede)\n\(try proef.json())")
            }
            verschillen += zelfde ? 0 : 1
            for deel in eerste.flatMap(\.perBetreft) {
                oordelen[deel.oordeel.rawValue, default: 0] += 1
                for code in Set(deel.redenen.map(\.code)) { redenen[code, default: 0] += 1 }
            }
            // Reading takes its time; every tenth dossier goes through a file as well.
            if nummer.isMultiple(of: 10) {
                let gelezen = try Consultatiedossier(json: Array(try proef.json().utf8))
                #expect(gelezen == (try proef.dossier()))
            }
        }
        #expect(verschillen == 0)
        for oordeel in Consultatieoordeel.allCases {
            #expect(oordelen[oordeel.rawValue, default: 0] >= 100, "\(oordeel)")
        }
        for reden in Oordeelreden.allCases {
            #expect(redenen[reden, default: 0] >= 20, "\(reden)")
        }
    }
}
