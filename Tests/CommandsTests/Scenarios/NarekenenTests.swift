import Domain
import Services
import Testing

@testable import Commands
@testable import Weergave

@Suite("De narekenaar in een andere taal")
struct NarekenenTests {
    @Test("Ed25519: alle vectoren van RFC 8032 par. 7.1, en wat daar niet mag")
    func vectoren() throws {
        let bestand = try Proefloop.wortel() + "/sql/gegevens/proef/rfc8032.csv"
        let loop = try Narekenaar.script(
            """
            import csv
            rijen = list(csv.DictReader(open(sys.stdin.read())))
            assert len(rijen) == 5, rijen
            h, goed = bytes.fromhex, c.ed25519_klopt
            for rij in rijen:
                m, s, a = (h(rij[k]) for k in ("bericht", "handtekening", "openbaar"))
                assert goed(m, s, a), rij["naam"]
                assert not goed(m + b"x", s, a) and not goed(m, s, a[::-1])
                for plek in range(64):
                    anders = bytearray(s)
                    anders[plek] ^= 1 << plek % 8
                    assert not goed(m, bytes(anders), a), (rij["naam"], plek)
                # De tweede schrijfwijze van s (RFC 8032 par. 5.1.7).
                ander = (int.from_bytes(s[32:], "little") + c.L).to_bytes(32, "little")
                assert not goed(m, s[:32] + ander, a)
                assert not goed(m, s[:63], a) and not goed(m, s, a[:31])
            # Punten van kleine orde, als sleutel en als R; en y >= p, en x = 0 met een teken.
            klein = ["01" + "00" * 31, "ec" + "ff" * 30 + "7f", "00" * 32, "00" * 31 + "80",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"]
            for punt in map(h, klein):
                assert not goed(b"", punt + bytes(32), punt), punt.hex()
            for slecht in ("ed" + "ff" * 30 + "7f", "ff" * 32, "01" + "00" * 30 + "80",
                           "02" + "00" * 31):
                assert c.lees_punt(h(slecht)) is None, slecht
            print("gezien")
            """, invoer: bestand)
        #expect(loop.code == 0, "\(loop.fout)")
        #expect(loop.uit == "gezien\n")
    }

    @Test(
        "een gave bundel klopt voor beide narekenaars, in elke vorm van de boom",
        arguments: [(1, 2), (1, 24), (2, 4), (3, 5), (5, 7), (8, 24), (13, 1)])
    func gaaf(aantal: Int, zegelElke: Int) throws {
        let proef = try Proefbewijs(aantal, zegelElke: Int64(zegelElke))
        let map = try Proefmap()
        let sleutels = try map.schrijf(
            "sleutels.txt", "# bewaard\n\n" + proef.bos.openbaar.map { $0.tekst + "\n" }.joined())
        for metTeksten in [true, false] {
            let bundel = try proef.bundel(metTeksten: metTeksten)
            #expect(
                bundel.bezwaren(
                    vertrouwd: proef.bos.openbaar, Uitvoerder.sha256, Sleutelbos.controle) == [])
            let pad = try bundel.schrijf(in: map, "b\(metTeksten)")
            let loop = try Narekenaar.controleer([pad, "--sleutels", sleutels])
            #expect(loop.code == 0, "\(loop.uit)\(loop.fout)")
            #expect(loop.uit.hasSuffix("De bundel klopt.\n"))
            #expect(!loop.uit.contains("LET OP"))
            let eigen = try Narekenaar.controleer([pad])
            #expect(eigen.code == 0)
            #expect(eigen.uit.contains("LET OP: de sleutels komen uit de bundel zelf."))
        }
    }

    @Test("5.000 omgevallen bits in een bundel van 64 inschrijvingen: alle gevonden")
    func bits() throws {
        let proef = try Proefbewijs(64)
        let map = try Proefmap()
        let pad = try proef.bundel().schrijf(in: map, "b")
        let loop = try Narekenaar.script(
            """
            pad, regel = sys.stdin.read().split("\\n")
            gaaf, sleutels = c.lees_map(pad), c.lees_sleutels(regel.encode())
            assert not c.controleer(gaaf, sleutels).fouten
            gok = random.Random(2026)

            def hermaak(b):
                b["manifest-sha256.txt"] = c.maak_manifest(
                    b, [n for n in b if n.startswith("data/")]).encode()
                b["tagmanifest-sha256.txt"] = c.maak_manifest(
                    b, [n for n in b if not n.startswith(("data/", "tagmanifest"))]).encode()

            # Eerst elk bestand, het eerste en het laatste bit incluis; dan over alle bytes.
            namen = sorted(gaaf)
            plekken = [(n, p, bit) for n in namen for p, bit in (
                (0, 0), (len(gaaf[n]) - 1, 7), (gok.randrange(len(gaaf[n])), gok.randrange(8)))]
            gewicht = [len(gaaf[n]) for n in namen]
            while len(plekken) < 5000:
                n = gok.choices(namen, gewicht)[0]
                plekken.append((n, gok.randrange(len(gaaf[n])), gok.randrange(8)))
            gemist, vervalst = [], 0
            for nummer, (n, p, bit) in enumerate(plekken):
                b = dict(gaaf)
                b[n] = bytes([*b[n][:p], b[n][p] ^ 1 << bit, *b[n][p + 1:]])
                # Wie ook de manifesten opnieuw maakt, loopt op ketens, boom en zegels stuk.
                if n.startswith("data/") and nummer % 10:
                    vervalst += 1
                    hermaak(b)
                if not c.controleer(b, sleutels).fouten:
                    gemist.append((n, p, bit))
            print(len(plekken), vervalst > 3500, gemist)
            """, invoer: pad + "\n" + (try #require(proef.bos.openbaar.first)).tekst)
        #expect(loop.code == 0, "\(loop.fout)")
        #expect(loop.uit == "5000 True []\n")
    }

    @Test("beide narekenaars zijn het eens over 200 vervalsingen met hermaakte manifesten")
    func eens() throws {
        let (proef, map) = (try Proefbewijs(5, zegelElke: 4), try Proefmap())
        let gaaf = try proef.bundel()
        let namen = gaaf.bestanden.keys.filter { $0.hasPrefix("data/") }.sorted()
        var gok = Proefgok(zaad: 7)
        var kaarten: [[String]] = []
        for nummer in 0..<200 {
            let naam = namen[Int(gok.next() % UInt64(namen.count))]
            let ander = namen[Int(gok.next() % UInt64(namen.count))]
            let lengte = UInt64(try #require(gaaf.bestanden[naam]).count)
            switch nummer % 8 {
            case 0 where naam != "data/teksten.json": kaarten.append(["weg", naam])
            case 1 where naam != ander: kaarten.append(["ruil", naam, ander])
            case 2: kaarten.append(["erbij", naam + "x", naam])
            default:
                kaarten.append(["bit", naam, "\(gok.next() % lengte)", "\(gok.next() % 8)"])
            }
        }
        let zelf = try kaarten.map { kaart in
            var bundel = gaaf
            try bundel.vervals(kaart)
            return bundel.bezwaren(
                vertrouwd: proef.bos.openbaar, Uitvoerder.sha256, Sleutelbos.controle
            ).isEmpty ? "1" : "0"
        }
        let pad = try gaaf.schrijf(in: map, "b")
        let regels = [pad, proef.bos.openbaar[0].tekst] + kaarten.map { $0.joined(separator: "|") }
        let loop = try Narekenaar.script(
            """
            pad, regel, *kaarten = sys.stdin.read().split("\\n")
            gaaf, sleutels = c.lees_map(pad), c.lees_sleutels(regel.encode())
            for kaart in kaarten:
                b, (soort, naam, *rest) = dict(gaaf), kaart.split("|")
                if soort == "weg":
                    del b[naam]
                elif soort == "ruil":
                    b[naam], b[rest[0]] = b[rest[0]], b[naam]
                elif soort == "erbij":
                    b[naam] = b[rest[0]]
                else:
                    bytes_ = bytearray(b[naam])
                    bytes_[int(rest[0])] ^= 1 << int(rest[1])
                    b[naam] = bytes(bytes_)
                data = [n for n in b if n.startswith("data/")]
                oxum = f"Payload-Oxum: {sum(len(b[n]) for n in data)}.{len(data)}".encode()
                b["bag-info.txt"] = b"\\n".join(
                    oxum if r.startswith(b"Payload-Oxum") else r
                    for r in b["bag-info.txt"].split(b"\\n"))
                b["manifest-sha256.txt"] = c.maak_manifest(b, data).encode()
                b["tagmanifest-sha256.txt"] = c.maak_manifest(
                    b, [n for n in b if not n.startswith(("data/", "tagmanifest"))]).encode()
                print("0" if c.controleer(b, sleutels).fouten else "1")
            """, invoer: regels.joined(separator: "\n"))
        #expect(loop.code == 0, "\(loop.fout)")
        #expect(loop.uit.split(separator: "\n").map(String.init) == zelf)
        // Two equal files change places, or a text less goes along, without harm; nothing else.
        #expect(zelf.count { $0 == "0" } >= 195)
    }
}

/// Chance from a seed, the same in every run.
struct Proefgok: RandomNumberGenerator {
    private var stand: UInt64

    init(zaad: UInt64) { stand = zaad }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        stand &+= 0x9E37_79B9_7F4A_7C15
        var uit = (stand ^ (stand >> 30)) &* 0xBF58_476D_1CE4_E5B9
        uit = (uit ^ (uit >> 27)) &* 0x94D0_49BB_1331_11EB
        return uit ^ (uit >> 31)
    }
}

extension Bewijsbundel {
    /// Forges the bundle, and makes size and manifests fit again.
    fileprivate mutating func vervals(_ kaart: [String]) throws {
        switch kaart[0] {
        case "weg": bestanden[kaart[1]] = nil
        case "ruil":
            (bestanden[kaart[1]], bestanden[kaart[2]]) = (bestanden[kaart[2]], bestanden[kaart[1]])
        case "erbij": bestanden[kaart[1]] = bestanden[kaart[2]]
        default:
            bestanden[kaart[1]]?[try #require(Int(kaart[2]))] ^=
                1 << (try #require(UInt8(kaart[3])))
        }
        try hermaak()
    }

    mutating func hermaak() throws {
        let info = String(decoding: try #require(bestanden["bag-info.txt"]), as: UTF8.self)
        bestanden["bag-info.txt"] = Array(
            info.split(separator: "\n", omittingEmptySubsequences: false).map {
                $0.hasPrefix("Payload-Oxum") ? "Payload-Oxum: \(oxum)" : String($0)
            }.joined(separator: "\n").utf8)
        bestanden["manifest-sha256.txt"] = manifest(van: Self.isInhoud, Uitvoerder.sha256)
        bestanden[Self.tagmanifest] = manifest(van: Self.isBijschrift, Uitvoerder.sha256)
    }
}
