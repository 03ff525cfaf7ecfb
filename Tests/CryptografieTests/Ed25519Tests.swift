import Cryptografie
import Testing

@Suite("Ed25519")
struct Ed25519Tests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let naam: String
        let zaad: String, publiek: String, bericht: String, handtekening: String
        var testDescription: String { naam }
    }

    /// RFC 8032 section 7.1.
    static let vectoren: [Vector] = [
        .init(
            naam: "TEST 1",
            zaad: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            publiek: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            bericht: "",
            handtekening: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
        .init(
            naam: "TEST 2",
            zaad: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            publiek: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            bericht: "72",
            handtekening: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
        .init(
            naam: "TEST 3",
            zaad: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            publiek: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            bericht: "af82",
            handtekening: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
        .init(
            naam: "TEST SHA(abc)",
            zaad: "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
            publiek: "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
            bericht: "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
            handtekening: "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589"
                + "09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704"),
    ]

    @Test("De vectoren van RFC 8032", arguments: vectoren)
    func rfc(_ vector: Vector) throws {
        let sleutel = try #require(Ed25519.Sleutel(zaad: hex(vector.zaad)))
        let (bericht, handtekening) = (try hex(vector.bericht), try hex(vector.handtekening))
        #expect(sleutel.publiek == (try hex(vector.publiek)))
        #expect(sleutel.teken(bericht) == handtekening)
        #expect(Ed25519.klopt(bericht, handtekening, sleutel.publiek))
    }

    @Test("Elke omgeklapte bit van handtekening, sleutel of bericht wordt gezien")
    func bits() throws {
        let vector = Self.vectoren[3]
        let (bericht, handtekening) = (try hex(vector.bericht), try hex(vector.handtekening))
        let publiek = try hex(vector.publiek)
        func om(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
            var bytes = bytes
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            return bytes
        }
        for bit in 0..<(8 * 64) {
            #expect(!Ed25519.klopt(bericht, om(handtekening, bit), publiek))
            #expect(!Ed25519.klopt(om(bericht, bit), handtekening, publiek))
            if bit < 8 * 32 { #expect(!Ed25519.klopt(bericht, handtekening, om(publiek, bit))) }
        }
    }

    @Test("Een handtekening heeft één vorm: S boven de orde L wordt geweigerd")
    func eenVorm() throws {
        let vector = Self.vectoren[1]
        var handtekening = try hex(vector.handtekening)
        // L = 2^252 + 27742317777372353535851937790883648493, least significant byte first.
        let orde = try hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        var over = 0
        for plaats in 0..<32 {
            let som = Int(handtekening[32 + plaats]) + Int(orde[plaats]) + over
            (handtekening[32 + plaats], over) = (UInt8(truncatingIfNeeded: som), som >> 8)
        }
        #expect(over == 0)
        #expect(
            !Ed25519.klopt(try hex(vector.bericht), handtekening, try hex(vector.publiek)))
    }

    @Test("Een verkeerde lengte is geen sleutel en geen handtekening")
    func lengtes() throws {
        for lengte in [0, 31, 33, 64] {
            #expect(Ed25519.Sleutel(zaad: [UInt8](repeating: 1, count: lengte)) == nil)
        }
        let vector = Self.vectoren[2]
        let (bericht, handtekening) = (try hex(vector.bericht), try hex(vector.handtekening))
        let publiek = try hex(vector.publiek)
        for anders in [[], Array(handtekening.dropLast()), handtekening + [0]] {
            #expect(!Ed25519.klopt(bericht, anders, publiek))
        }
        for anders in [[], Array(publiek.dropLast()), publiek + [0]] {
            #expect(!Ed25519.klopt(bericht, handtekening, anders))
        }
    }
}
