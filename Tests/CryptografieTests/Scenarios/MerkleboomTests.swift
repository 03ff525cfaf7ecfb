import Domain
import Testing

@Suite("De boom van RFC 6962")
struct MerkleboomTests {
    static let boom = Merkleboom(sha256)

    /// The eight leaves of the reference implementation of Certificate Transparency.
    static let bladeren = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    static let wortels = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    /// A tree with these leaves, with every node that a register keeps.
    struct Gebouwd {
        var rand = Boomrand()
        var knopen: [Knoopplaats: Hash] = [:]
        var wortels: [Hash]

        init(_ bladeren: [[UInt8]]) {
            wortels = [rand.wortel(boom)]
            for (plaats, bytes) in bladeren.enumerated() {
                let hash = boom.blad(bytes)
                knopen[Knoopplaats(niveau: 0, plaats: Int64(plaats))] = hash
                for (plaats, hash) in rand.neem(hash, boom) { knopen[plaats] = hash }
                wortels.append(rand.wortel(boom))
            }
        }

        func blad(_ index: Int) -> Hash? {
            knopen[Knoopplaats(niveau: 0, plaats: Int64(index))]
        }
    }

    /// So many different leaves.
    static func rij(_ aantal: Int) -> [[UInt8]] { (0..<aantal).map { [UInt8($0), 7] } }

    @Test("De wortels van 0 tot en met 8 bladeren zijn die van de referentie")
    func referentie() throws {
        let gebouwd = Gebouwd(try Self.bladeren.map { try hex($0) })
        #expect(gebouwd.wortels == (try Self.wortels.map { try hash($0) }))
        #expect(gebouwd.wortels.first == Self.boom.leeg)
    }

    @Test(
        "De bewijzen van de referentie",
        arguments: [
            (0, 1, []),
            (
                0, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                5, 8,
                [
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
        ] as [(Int64, Int64, [String])])
    func bladbewijs(index: Int64, omvang: Int64, pad: [String]) throws {
        let gebouwd = Gebouwd(try Self.bladeren.map { try hex($0) })
        let bewijs = Bladbewijs(index: index, omvang: omvang, gebouwd.knopen, Self.boom)
        #expect(bewijs?.pad == (try pad.map { try hash($0) }))
    }

    @Test(
        "De aansluitingen van de referentie",
        arguments: [
            (1, 1, []),
            (
                1, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                6, 8,
                [
                    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (
                2, 5,
                [
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                ]
            ),
        ] as [(Int64, Int64, [String])])
    func aansluiting(van: Int64, naar: Int64, pad: [String]) throws {
        let gebouwd = Gebouwd(try Self.bladeren.map { try hex($0) })
        let bewijs = Aansluitbewijs(van: van, naar: naar, gebouwd.knopen, Self.boom)
        #expect(bewijs?.pad == (try pad.map { try hash($0) }))
    }

    @Test("Wortel, rand en knopen zijn voor elke omvang die van de tweede uitvoering")
    func tweede() {
        let bladeren = Self.rij(70)
        let gebouwd = Gebouwd(bladeren)
        for omvang in 0...70 {
            #expect(gebouwd.wortels[omvang] == NaieveBoom.wortel(bladeren.prefix(omvang)))
            // What the sealer does: the edge again, from the stored nodes alone.
            let rand = Boomrand(omvang: Int64(omvang), gebouwd.knopen)
            #expect(rand == Gebouwd(Array(bladeren.prefix(omvang))).rand)
            #expect(rand?.wortel(Self.boom) == gebouwd.wortels[omvang])
            #expect(
                Boomrand.plaatsen(omvang: Int64(omvang)).count == omvang.nonzeroBitCount)
            for plaats in Boomrand.plaatsen(omvang: Int64(omvang)) {
                var zonder = gebouwd.knopen
                zonder[plaats] = nil
                #expect(Boomrand(omvang: Int64(omvang), zonder) == nil)
            }
        }
        #expect(Boomrand(omvang: -1, gebouwd.knopen) == nil)
        // Every node over complete subtrees, and no other one.
        #expect(gebouwd.knopen.count == 70 + 70 - 70.nonzeroBitCount)
        for (plaats, hash) in gebouwd.knopen {
            let lengte = 1 << plaats.niveau
            let begin = Int(plaats.plaats) * lengte
            #expect(NaieveBoom.wortel(bladeren[begin..<(begin + lengte)]) == hash)
        }
    }

    @Test("Elk blad in elke omvang is te bewijzen, en alleen op zijn plaats")
    func bladeren() {
        let bladeren = Self.rij(70)
        let gebouwd = Gebouwd(bladeren)
        var bewezen = 0
        for omvang in 1...70 {
            for index in 0..<omvang {
                guard
                    let bewijs = Bladbewijs(
                        index: Int64(index), omvang: Int64(omvang), gebouwd.knopen, Self.boom),
                    let blad = gebouwd.blad(index)
                else {
                    Issue.record("geen bewijs van \(index) in \(omvang)")
                    continue
                }
                #expect(bewijs.pad == NaieveBoom.pad(index, bladeren.prefix(omvang)))
                #expect(bewijs.klopt(blad: blad, wortel: gebouwd.wortels[omvang], Self.boom))
                bewezen += 1
                Self.verwerp(bewijs, blad, gebouwd)
            }
        }
        #expect(bewezen == 70 * 71 / 2)
        print("bladbewijzen: n = \(bewezen)")
    }

    /// A good proof, and everything near it that is none.
    private static func verwerp(_ bewijs: Bladbewijs, _ blad: Hash, _ gebouwd: Gebouwd) {
        let (index, omvang, pad) = (bewijs.index, bewijs.omvang, bewijs.pad)
        let wortel = gebouwd.wortels[Int(omvang)]
        func geldt(_ index: Int64, _ omvang: Int64, _ pad: [Hash]) -> Bool {
            Bladbewijs(index: index, omvang: omvang, pad: pad)
                .klopt(blad: blad, wortel: wortel, boom)
        }
        for anders in [-1, 0, index - 1, index + 1, omvang - 1, omvang, omvang + 1, Int64.max]
        where anders != index {
            #expect(!geldt(anders, omvang, pad), "plaats \(anders) voor \(index) in \(omvang)")
        }
        for anders in [0, -1, index, omvang * 2 + 1, Int64.max] where anders != omvang {
            #expect(!geldt(index, anders, pad), "omvang \(anders) voor \(index) in \(omvang)")
        }
        #expect(!geldt(index, omvang, pad + [wortel]))
        for plaats in pad.indices {
            var (zonder, dubbel, om) = (pad, pad, pad)
            zonder.remove(at: plaats)
            dubbel.insert(pad[plaats], at: plaats)
            om[plaats] = boom.knoop(pad[plaats], pad[plaats])
            for anders in [zonder, dubbel, om] { #expect(!geldt(index, omvang, anders)) }
        }
        if pad.count > 1 { #expect(!geldt(index, omvang, pad.reversed())) }
        // Another root; and a node that passes itself off as a leaf.
        #expect(!bewijs.klopt(blad: blad, wortel: gebouwd.wortels[Int(omvang) - 1], boom))
        #expect(!bewijs.klopt(blad: wortel, wortel: boom.knoop(wortel, wortel), boom))
    }

    @Test("Elke omvang sluit aan op elke latere, en op geen andere")
    func aansluitingen() {
        let bladeren = Self.rij(70)
        let gebouwd = Gebouwd(bladeren)
        var bewezen = 0
        for naar in 1...70 {
            for van in 1...naar {
                guard
                    let bewijs = Aansluitbewijs(
                        van: Int64(van), naar: Int64(naar), gebouwd.knopen, Self.boom)
                else {
                    Issue.record("geen aansluiting van \(van) op \(naar)")
                    continue
                }
                #expect(bewijs.pad == NaieveBoom.aansluiting(van, bladeren.prefix(naar)))
                #expect(
                    bewijs.klopt(van: gebouwd.wortels[van], naar: gebouwd.wortels[naar], Self.boom))
                bewezen += 1
                Self.verwerp(bewijs, gebouwd)
            }
        }
        #expect(bewezen == 70 * 71 / 2)
        print("aansluitbewijzen: n = \(bewezen)")
    }

    private static func verwerp(_ bewijs: Aansluitbewijs, _ gebouwd: Gebouwd) {
        let (van, naar, pad) = (bewijs.van, bewijs.naar, bewijs.pad)
        let (oud, nieuw) = (gebouwd.wortels[Int(van)], gebouwd.wortels[Int(naar)])
        func geldt(_ van: Int64, _ naar: Int64, _ pad: [Hash]) -> Bool {
            Aansluitbewijs(van: van, naar: naar, pad: pad).klopt(van: oud, naar: nieuw, boom)
        }
        for anders in [0, -1, naar + 1, Int64.max] { #expect(!geldt(anders, naar, pad)) }
        for anders in [0, -1, van - 1, naar * 2 + 1, Int64.max] {
            #expect(!geldt(van, anders, pad), "\(van) op \(anders) voor \(naar)")
        }
        #expect(!geldt(van, naar, pad + [nieuw]))
        for plaats in pad.indices {
            var (zonder, dubbel, om) = (pad, pad, pad)
            zonder.remove(at: plaats)
            dubbel.insert(pad[plaats], at: plaats)
            om[plaats] = boom.knoop(pad[plaats], pad[plaats])
            for anders in [zonder, dubbel, om] { #expect(!geldt(van, naar, anders)) }
        }
        if pad.count > 1 { #expect(!geldt(van, naar, pad.reversed())) }
        if van != naar {
            #expect(!bewijs.klopt(van: nieuw, naar: nieuw, boom))
            #expect(!bewijs.klopt(van: oud, naar: oud, boom))
            #expect(!bewijs.klopt(van: nieuw, naar: oud, boom))
        }
        #expect(!bewijs.klopt(van: boom.leeg, naar: nieuw, boom))
    }

    @Test("Van een lege boom, buiten de boom of zonder knopen is niets te bewijzen")
    func leeg() {
        let gebouwd = Gebouwd(Self.rij(8))
        func blad(_ index: Int64, _ omvang: Int64, _ knopen: [Knoopplaats: Hash]) -> Bladbewijs? {
            Bladbewijs(index: index, omvang: omvang, knopen, Self.boom)
        }
        for (index, omvang) in [(0, 0), (-1, 8), (8, 8), (0, -1)] as [(Int64, Int64)] {
            #expect(blad(index, omvang, gebouwd.knopen) == nil)
            #expect(Bladbewijs.benodigd(index: index, omvang: omvang).isEmpty)
            let los = Bladbewijs(index: index, omvang: omvang, pad: [])
            #expect(los.wortel(blad: Self.boom.leeg, Self.boom) == nil)
        }
        #expect(blad(3, 8, [:]) == nil)
        #expect(blad(0, 1, [:])?.pad == [])
        for (van, naar) in [(0, 8), (0, 0), (-1, 8), (9, 8)] as [(Int64, Int64)] {
            #expect(Aansluitbewijs(van: van, naar: naar, gebouwd.knopen, Self.boom) == nil)
            #expect(Aansluitbewijs.benodigd(van: van, naar: naar).isEmpty)
            let los = Aansluitbewijs(van: van, naar: naar, pad: [])
            #expect(!los.klopt(van: Self.boom.leeg, naar: Self.boom.leeg, Self.boom))
        }
        #expect(Aansluitbewijs(van: 3, naar: 8, [:], Self.boom) == nil)
    }

    @Test("Bij een grote boom horen weinig knopen, en het rekenen loopt niet over")
    func groot() {
        let reus: Int64 = 1 << 62
        for omvang in [1_000_000, reus - 1, reus, reus + 1, Int64.max] {
            for index in [0, 1, omvang / 2, omvang - 1] as [Int64] {
                #expect(Bladbewijs.benodigd(index: index, omvang: omvang).count <= 126)
            }
            #expect(Aansluitbewijs.benodigd(van: omvang / 3, naar: omvang).count <= 189)
            #expect(Boomrand.plaatsen(omvang: omvang).count == omvang.nonzeroBitCount)
        }
    }
}
