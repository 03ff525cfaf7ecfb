import Cryptografie
import Domain
import Testing

@Suite("Sleutels, bladeren en bewijzen als bytes en tekst")
struct ZegelsleutelTests {
    static let naam = "wijkgriffie/register/GM0995/019c0000-0000-7000-8000-000000000001"

    static func sleutel() throws -> (Ed25519.Sleutel, Zegelsleutel) {
        let geheim = try #require(
            Ed25519.Sleutel(
                zaad: hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")))
        return (geheim, try #require(Zegelsleutel(naam: naam, publiek: geheim.publiek, sha256)))
    }

    @Test("Een sleutel als tekst: het voorbeeld van de Go-module sumdb/note")
    func note() throws {
        // golang.org/x/mod/sumdb/note, the verifier key of its documentation.
        let tekst = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        let sleutel = try #require(Zegelsleutel(tekst: tekst, sha256))
        #expect(sleutel.naam == "PeterNeumann")
        #expect(sleutel.kenmerktekst == "c74f20a3")
        #expect(sleutel.tekst == tekst)
    }

    @Test("En de note die daar onder die sleutel staat, klopt")
    func noteHandtekening() throws {
        let sleutel = try #require(
            Zegelsleutel(
                tekst: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                sha256))
        let bericht =
            "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n"
        let handtekening = try #require(
            Base64.bytes(
                "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngo"
                    + "tpRZb6KE6RyyBwJnAM="))
        #expect(Array(handtekening.prefix(4)) == sleutel.kenmerk)
        #expect(
            Ed25519.klopt(Array(bericht.utf8), Array(handtekening.dropFirst(4)), sleutel.publiek))
    }

    @Test(
        "Wat geen sleutel is, wordt geweigerd",
        arguments: [
            ("c74f20a3", "c74f20a4"), ("c74f20a3", "C74F20A3"), ("c74f20a3", ""),
            ("PeterNeumann", "PeterNeuman"), ("PeterNeumann", ""),
            ("PeterNeumann", "Peter Neumann"),
            ("+ARpc", "+AhpC"), ("+ARpc", "+"), ("10TW", "10TX"), ("10TW", "10T"),
            ("10TW", "10TWAA=="),
            ("+c74f", " c74f"), ("10TW", "10TW\n"), ("PeterNeumann", "\u{A0}PeterNeumann"),
        ])
    func weigeren(van: String, naar: String) {
        let tekst = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        #expect(Zegelsleutel(tekst: tekst, sha256) != nil)
        #expect(Zegelsleutel(tekst: tekst.replacing(van, with: naar), sha256) == nil)
    }

    @Test("Een sleutel heeft 32 bytes en een naam die in een note past")
    func grenzen() {
        let publiek = [UInt8](repeating: 7, count: 32)
        #expect(Zegelsleutel(naam: Self.naam, publiek: publiek, sha256) != nil)
        for lengte in [0, 31, 33] {
            let anders = [UInt8](repeating: 7, count: lengte)
            #expect(Zegelsleutel(naam: Self.naam, publiek: anders, sha256) == nil)
        }
        for naam in ["", "a b", "a+b", "a\nb", "a\u{2028}b", "a\u{00}b", "a\tb"] {
            #expect(Zegelsleutel(naam: naam, publiek: publiek, sha256) == nil)
        }
    }

    @Test("Een blad is 72 bytes: gemeente, onderwerp, volgnummer, keten")
    func blad() throws {
        let blad = Registerblad(
            gemeente: ID(hoog: 0x0102_0304_0506_0708, laag: 0x090A_0B0C_0D0E_0F10),
            onderwerp: ID(hoog: 0x1112_1314_1516_1718, laag: 0x191A_1B1C_1D1E_1F20),
            volgnummer: 0x2122_2324_2526_2728,
            keten: try #require(Hash(bytes: Array(0x29..<0x49))))
        #expect(blad.bytes == Array(1...72))
        #expect(
            "\(blad.hash(Merkleboom(sha256)))"
                == "169f6f093a9be82febe1a6a4471425697ec25d5040b472c5b1822aeea2625988")
    }

    /// A checkpoint over the eight leaves of the reference, with a proof of the sixth.
    static func bewijs() throws -> (Bladbewijs, GetekendZegel, [Zegelsleutel]) {
        let gebouwd = MerkleboomTests.Gebouwd(try MerkleboomTests.bladeren.map { try hex($0) })
        let (geheim, sleutel) = try sleutel()
        let zegel = Zegel(
            oorsprong: naam, omvang: 8, wortel: gebouwd.wortels[8],
            gezetOp: try #require(Moment(tekst: "2026-03-02T09:00:00Z")), handmatigeKlok: false)
        let getekend = GetekendZegel(
            zegel,
            [
                .init(
                    naam: naam, kenmerk: sleutel.kenmerk,
                    bytes: geheim.teken(Array(zegel.tekst.utf8)))
            ])
        let bewijs = try #require(
            Bladbewijs(index: 5, omvang: 8, gebouwd.knopen, MerkleboomTests.boom))
        return (bewijs, getekend, [sleutel])
    }

    @Test("Een bewijs als tekst komt terug, met een zegel dat klopt")
    func heenEnTerug() throws {
        let (bewijs, getekend, sleutels) = try Self.bewijs()
        let tekst = bewijs.tekst(onder: getekend)
        let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            regels.prefix(6).map(String.init) == [
                "c2sp.org/tlog-proof@v1", "index 5",
                "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=",
                "yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=",
                "037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=", "",
            ])
        let gelezen = try #require(Bladbewijs.lees(tekst: tekst))
        #expect(gelezen.bewijs == bewijs)
        #expect(gelezen.zegel == getekend)
        let controle: Handtekeningcontrole = { Ed25519.klopt($0, $1, $2) }
        #expect(gelezen.zegel.getekendDoor(sleutels, controle) == sleutels)
        #expect(
            gelezen.bewijs.klopt(
                blad: MerkleboomTests.boom.blad(try hex(MerkleboomTests.bladeren[5])),
                wortel: gelezen.zegel.zegel.wortel, MerkleboomTests.boom))
    }

    @Test("Een boom van één blad heeft een bewijs zonder hashes")
    func eenBlad() throws {
        let (_, getekend, _) = try Self.bewijs()
        let zegel = getekend.zegel
        let klein = GetekendZegel(
            Zegel(
                oorsprong: zegel.oorsprong, omvang: 1, wortel: zegel.wortel,
                gezetOp: zegel.gezetOp, handmatigeKlok: true), getekend.handtekeningen)
        let bewijs = Bladbewijs(index: 0, omvang: 1, pad: [])
        let gelezen = try #require(Bladbewijs.lees(tekst: bewijs.tekst(onder: klein)))
        #expect(gelezen.bewijs == bewijs)
    }

    @Test("Elke omgeklapte bit van een bewijs wordt geweigerd, of bewijst het blad niet meer")
    func bits() throws {
        let (bewijs, getekend, sleutels) = try Self.bewijs()
        let bytes = Array(bewijs.tekst(onder: getekend).utf8)
        let boom = MerkleboomTests.boom
        let blad = boom.blad(try hex(MerkleboomTests.bladeren[5]))
        let controle: Handtekeningcontrole = { Ed25519.klopt($0, $1, $2) }
        var (geweigerd, onbewezen) = (0, 0)
        for bit in 0..<(8 * bytes.count) {
            var om = bytes
            om[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let gelezen = Bladbewijs.lees(tekst: String(decoding: om, as: UTF8.self)) else {
                geweigerd += 1
                continue
            }
            let zegel = gelezen.zegel
            let bewezen =
                zegel.zegel.oorsprong == Self.naam
                && zegel.getekendDoor(sleutels, controle) != nil
                && gelezen.bewijs.klopt(blad: blad, wortel: zegel.zegel.wortel, boom)
            #expect(!bewezen, "bit \(bit)")
            onbewezen += 1
        }
        #expect(geweigerd > 0 && onbewezen > 0)
        print("bits van een bewijs: n = \(geweigerd + onbewezen)")
    }

    @Test(
        "Wat geen bewijs is, wordt geweigerd",
        arguments: [
            ("@v1", "@v2"), ("index 5", "index  5"), ("index 5", "index +5"),
            ("index 5", "index 05"),
            ("index 5\n", ""), ("index 5", "Index 5"), ("037kGJ", "037kG"), ("=\n\n", "=\n"),
            ("=\n\n", "=\n\n\n"), ("\n8\n", "\n08\n"), ("c2sp.org", "\nc2sp.org"),
        ])
    func geenBewijs(van: String, naar: String) throws {
        let (bewijs, getekend, _) = try Self.bewijs()
        let tekst = bewijs.tekst(onder: getekend)
        let anders = tekst.replacing(van, with: naar)
        #expect(anders != tekst)
        #expect(Bladbewijs.lees(tekst: anders) == nil)
    }
}
