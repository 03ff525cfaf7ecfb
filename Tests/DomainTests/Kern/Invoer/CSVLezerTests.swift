import Domain
import Testing

@Suite("CSV in stukken: elke regel, ook na een foute")
struct CSVLezerTests {
    /// What a record says, to compare.
    struct Gelezen: Hashable {
        let nummer: Int
        var velden: [String] = []
        var fout: CSVLezer.Fout?
    }

    /// Everything in a file that is handed in pieces of so many bytes.
    static func lees(
        _ bytes: [UInt8], stuk: Int, _ profiel: CSV.Profiel = .machine, meeste: Int = 64
    ) -> (regels: [CSVLezer.Regel], bom: Bool) {
        var lezer = CSVLezer(profiel, meesteBytes: meeste)
        var regels: [CSVLezer.Regel] = []
        for begin in stride(from: 0, to: bytes.count, by: stuk) {
            lezer.neem(Array(bytes[begin..<min(begin + stuk, bytes.count)]))
            while let regel = lezer.volgende() { regels.append(regel) }
        }
        lezer.sluit()
        while let regel = lezer.volgende() { regels.append(regel) }
        return (regels, lezer.heeftByteOrderMark)
    }

    static func kort(_ regels: [CSVLezer.Regel]) -> [Gelezen] {
        regels.map { regel in
            Gelezen(
                nummer: regel.nummer,
                velden: regel.velden.map { String(decoding: $0, as: UTF8.self) }, fout: regel.fout)
        }
    }

    @Test(
        "de grootte van de stukken maakt niet uit, en alles komt er precies één keer uit",
        arguments: gevallen)
    func stukken(tekst: String, verwacht: [Gelezen]) {
        let bytes = Array(tekst.utf8)
        for stuk in [1, 2, 3, 5, 7, 64, 1_000] {
            let (regels, bom) = Self.lees(bytes, stuk: stuk)
            #expect(Self.kort(regels) == verwacht, "stukken van \(stuk)")
            #expect(regels.flatMap { $0.ruw ?? [] } == Array(bytes.dropFirst(bom ? 3 : 0)))
        }
    }

    static let gevallen: [(String, [Gelezen])] = [
        ("", []), ("\u{FEFF}", []),
        ("a,b", [.init(nummer: 1, velden: ["a", "b"])]),
        ("\u{FEFF}a,b\r\n", [.init(nummer: 1, velden: ["a", "b"])]),
        ("a;b\n", [.init(nummer: 1, velden: ["a;b"])]),
        (
            "a,b\r\n1,\"x\r\ny\"\r\n,\n",
            [
                .init(nummer: 1, velden: ["a", "b"]), .init(nummer: 2, velden: ["1", "x\r\ny"]),
                .init(nummer: 4, velden: ["", ""]),
            ]
        ),
        (
            "a\n\nb\n",
            [
                .init(nummer: 1, velden: ["a"]), .init(nummer: 2, velden: [""]),
                .init(nummer: 3, velden: ["b"]),
            ]
        ),
        ("\"a\"\"b\",\"\"\n", [.init(nummer: 1, velden: ["a\"b", ""])]),
        ("a\rb,c\r", [.init(nummer: 1, velden: ["a\rb", "c\r"])]),
        // A combining mark makes another Character of a quote and of a line feed, not another byte.
        (
            "\"\"\"\u{301}\",\u{301}\n\u{301}\n",
            [
                .init(nummer: 1, velden: ["\"\u{301}", "\u{301}"]),
                .init(nummer: 2, velden: ["\u{301}"]),
            ]
        ),
        // Reading goes on below the line of a bad record.
        (
            "a,x\"y\nb,c\n",
            [
                .init(nummer: 1, fout: .aanhaling(regel: 1)), .init(nummer: 2, velden: ["b", "c"]),
            ]
        ),
        (
            "a,\"b\"c\nd\n",
            [
                .init(nummer: 1, fout: .aanhaling(regel: 1)), .init(nummer: 2, velden: ["d"]),
            ]
        ),
        (
            "a,\"b\nc,d\ne,f",
            [
                .init(nummer: 1, fout: .nietAfgesloten(regel: 1)),
                .init(nummer: 2, velden: ["c", "d"]), .init(nummer: 3, velden: ["e", "f"]),
            ]
        ),
        ("\"b", [.init(nummer: 1, fout: .nietAfgesloten(regel: 1))]),
        (
            "a,\"b\nc\",\"d\ne\n",
            [
                .init(nummer: 1, fout: .nietAfgesloten(regel: 2)),
                .init(nummer: 2, fout: .aanhaling(regel: 2)), .init(nummer: 3, velden: ["e"]),
            ]
        ),
    ]

    @Test("een te lange regel is een fout en houdt niets anders tegen")
    func teLang() {
        let lang = String(repeating: "x", count: 200)
        for stuk in [1, 10, 1_000] {
            let (regels, _) = Self.lees(Array("a\n\(lang)\nb\n\(lang)".utf8), stuk: stuk)
            #expect(
                Self.kort(regels) == [
                    .init(nummer: 1, velden: ["a"]), .init(nummer: 2, fout: .teLang),
                    .init(nummer: 3, velden: ["b"]), .init(nummer: 4, fout: .teLang),
                ])
            #expect(regels.map { $0.ruw == nil } == [false, true, false, true])
            let open = Self.lees(Array("a,\"b\nc\n\(lang)\nd\n".utf8), stuk: stuk).regels
            #expect(
                Self.kort(open) == [
                    .init(nummer: 1, fout: .nietAfgesloten(regel: 1)),
                    .init(nummer: 2, velden: ["c"]), .init(nummer: 3, fout: .teLang),
                    .init(nummer: 4, velden: ["d"]),
                ])
        }
    }

    @Test("een rekenblad heeft puntkomma's")
    func rekenblad() {
        let (regels, bom) = Self.lees(
            Array("\u{FEFF}a;b,c\r\n".utf8), stuk: 4, .rekenblad)
        #expect(bom)
        #expect(Self.kort(regels) == [.init(nummer: 1, velden: ["a", "b,c"])])
        #expect(regels.map(\.isLeeg) == [false])
        #expect(Self.lees(Array("\r\n\n".utf8), stuk: 1).regels.map(\.isLeeg) == [true, true])
    }
}
