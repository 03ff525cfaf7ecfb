public import Domain

extension Tijdlijnbeeld {
    /// The picture as SVG: a lane per wijkraad, terms as bars, decisions as vertical lines.
    ///
    /// The same dossier gives the same bytes. Nothing depends on colour or on a font of its own;
    /// what is late, disputed or absent has a shape and a text.
    public var svg: String {
        let titel = "Consultatie \(kenmerk)"
        var tekening = SVGTekening(self)
        tekening.kop(titel)
        let boven = tekening.y
        let banen = tekening.banen()
        tekening.strepen(van: boven)
        tekening.besluitlijnen(van: boven)
        tekening.blad.voegToe(banen)
        tekening.legenda()
        return tekening.blad.geheel(
            breedte: SVGTekening.breedte, hoogte: tekening.y + 8, titel: titel,
            omschrijving: omschrijving)
    }
}

/// A picture in the making, from top to bottom.
struct SVGTekening {
    static let breedte = 1_000
    static let links = 240
    static let regelhoogte = 16

    let beeld: Tijdlijnbeeld
    let tijdas: Tijdas
    var blad = SVGBlad()
    /// How far down the drawing has come.
    var y = 8
    private let punten: [Int: Tijdlijnbeeld.Punt]

    init(_ beeld: Tijdlijnbeeld) {
        self.beeld = beeld
        tijdas = Tijdas(
            van: beeld.van, tot: beeld.tot, begin: Self.links,
            lengte: Self.breedte - 30 - Self.links)
        punten = Dictionary(uniqueKeysWithValues: beeld.punten.map { ($0.nummer, $0) })
    }

    /// The title, the names of the decisions and the months.
    mutating func kop(_ titel: String) {
        for regel in Tijdlijnbeeld.gevouwen(titel, breedte: 100) {
            y += 18
            blad.tekst(regel, x: 10, y: y, [("font-size", "16"), ("font-weight", "bold")])
        }
        y += 6
        for besluit in beeld.besluiten {
            for regel in Tijdlijnbeeld.gevouwen(
                besluit.inWoorden(metVragen: beeld.heeftVragen), breedte: 90)
            {
                y += Self.regelhoogte
                let x = tijdas.plaats(besluit.dag)
                blad.tekst(regel, x: x, y: y, Self.anker(x) + [("font-weight", "bold")])
            }
        }
        y += Self.regelhoogte + 4
        for streep in tijdas.strepen(hooguit: 12) {
            blad.tekst(
                streep.tekst, x: tijdas.plaats(streep.dag), y: y,
                [("text-anchor", "middle"), ("font-size", "11")])
        }
        y += 6
    }

    mutating func strepen(van boven: Int) {
        for streep in tijdas.strepen(hooguit: 12) {
            let x = tijdas.plaats(streep.dag)
            blad.vorm(
                "path", [("d", "M\(x) \(boven)L\(x) \(y)"), ("stroke", "#bbb")])
        }
    }

    mutating func besluitlijnen(van boven: Int) {
        for besluit in beeld.besluiten {
            let x = tijdas.plaats(besluit.dag)
            blad.groep(besluit.inWoorden(metVragen: true)) {
                $0.vorm(
                    "path",
                    [
                        ("d", "M\(x) \(boven - 4)L\(x) \(y)"), ("stroke", "#000"),
                        ("stroke-width", "3"),
                    ])
            }
        }
    }

    /// All lanes, on a sheet of their own.
    mutating func banen() -> SVGBlad {
        var banen = SVGBlad()
        if !beeld.algemeen.isEmpty {
            baan(["alle wijkraden"], nil, beeld.algemeen, in: &banen)
        }
        for baan in beeld.banen {
            let naam = Tijdlijnbeeld.gevouwen(
                baan.naam(metVraag: beeld.heeftVragen), breedte: 32)
            self.baan(naam + [baan.oordeel.oordeel.inWoorden], baan, baan.punten, in: &banen)
        }
        banen.vorm("path", [("d", "M0 \(y)L\(Self.breedte) \(y)"), ("stroke", "#888")])
        return banen
    }

    private mutating func baan(
        _ namen: [String], _ baan: Tijdlijnbeeld.Baan?, _ nummers: [Int], in banen: inout SVGBlad
    ) {
        banen.vorm("path", [("d", "M0 \(y)L\(Self.breedte) \(y)"), ("stroke", "#888")])
        var tekst = y + 6
        for (plaats, naam) in namen.enumerated() {
            tekst += Self.regelhoogte
            let dik = plaats == namen.count - 1 && baan != nil ? [("font-weight", "bold")] : []
            banen.tekst(naam, x: 10, y: tekst, dik)
        }
        y += 8
        punten(nummers, in: &banen)
        for balk in baan?.balken ?? [] { self.balk(balk, in: &banen) }
        if baan?.zonderVraag ?? false { afwezig(in: &banen) }
        y = max(y, tekst) + 8
    }

    /// The marks, in as many rows as keep them apart.
    private mutating func punten(_ nummers: [Int], in banen: inout SVGBlad) {
        var einden: [Int] = []
        let boven = y
        for punt in nummers.compactMap({ punten[$0] }) {
            let x = tijdas.plaats(punt.gebeurtenis.plaatsgevondenOp)
            let tekst = punt.gebreken.first?.kort ?? ""
            let rij = einden.firstIndex { $0 <= x - 13 } ?? einden.count
            if rij == einden.count { einden.append(0) }
            einden[rij] = x + 13 + (tekst.isEmpty ? 0 : 6 * tekst.count + 6)
            let midden = boven + 12 + 26 * rij
            banen.groep("\(punt.nummer). \(punt.uitleg(metVraag: beeld.heeftVragen))") {
                Tijdlijnvorm(punt.gebeurtenis.soort).teken(
                    x: x, y: midden, mis: !punt.gebreken.isEmpty, in: &$0)
                $0.tekst(
                    "\(punt.nummer)", x: x, y: midden + 3,
                    [("text-anchor", "middle"), ("font-size", "9"), ("font-weight", "bold")])
                guard !tekst.isEmpty else { return }
                let rechts = x > Self.breedte - 90
                $0.tekst(
                    tekst, x: rechts ? x - 14 : x + 14, y: midden + 4,
                    [("font-size", "11")] + (rechts ? [("text-anchor", "end")] : []))
            }
        }
        y = boven + 26 * einden.count
    }

    private mutating func balk(_ balk: Tijdlijnbeeld.Balk, in banen: inout SVGBlad) {
        let (van, tot) = (tijdas.plaats(balk.van), tijdas.plaats(balk.tot))
        let tekst = "\(balk.nummer): \(balk.stand.inWoorden)"
        let periode = "van \(balk.van.zonderWeekdag) tot en met \(balk.tot.zonderWeekdag)"
        banen.groep("Termijn bij \(tekst), \(periode)") {
            $0.vorm(
                "rect",
                [
                    ("x", "\(van)"), ("y", "\(y)"), ("width", "\(max(3, tot - van))"),
                    ("height", "12"), ("fill", balk.stand.vulling), ("stroke", "#000"),
                ] + (balk.stand == .nietBewezen ? [("stroke-dasharray", "3 2")] : []))
            let midden = (van + tot) / 2
            $0.tekst(tekst, x: midden, y: y + 24, Self.anker(midden) + [("font-size", "11")])
        }
        y += 30
    }

    /// What should have been there: an empty frame over the whole lane, with the words.
    private mutating func afwezig(in banen: inout SVGBlad) {
        banen.groep("geen vraag om advies") {
            $0.vorm(
                "rect",
                [
                    ("x", "\(Self.links)"), ("y", "\(y)"),
                    ("width", "\(Self.breedte - 30 - Self.links)"), ("height", "20"),
                    ("fill", "none"), ("stroke", "#000"), ("stroke-dasharray", "8 4"),
                ])
            $0.tekst(
                "geen vraag om advies", x: Self.links + 8, y: y + 14,
                [("font-style", "italic")])
        }
        y += 26
    }

    /// What the shapes mean, and all events by number.
    mutating func legenda() {
        y += 24
        var x = 20
        for vorm in Tijdlijnvorm.allCases {
            vorm.teken(x: x, y: y - 4, mis: false, in: &blad)
            blad.tekst(vorm.naam, x: x + 16, y: y)
            x += 36 + 7 * vorm.naam.count
        }
        Tijdlijnvorm.overig.teken(x: x, y: y - 4, mis: true, in: &blad)
        blad.tekst("telt niet of te laat", x: x + 16, y: y)
        y += 8
        for punt in beeld.punten {
            for (plaats, regel) in Tijdlijnbeeld.gevouwen(
                punt.uitleg(metVraag: beeld.heeftVragen), breedte: 130
            ).enumerated() {
                y += Self.regelhoogte
                if plaats == 0 {
                    blad.tekst("\(punt.nummer).", x: 40, y: y, [("text-anchor", "end")])
                }
                blad.tekst(regel, x: 48, y: y)
            }
        }
    }

    /// On which side of a place a text stands, so that it stays on the sheet.
    private static func anker(_ x: Int) -> [(String, String)] {
        x < links + 120
            ? [] : [("text-anchor", x > breedte - 150 ? "end" : "middle")]
    }
}

extension Tijdlijnbeeld.Balkstand {
    /// How its bar is filled: each in a way that a copier keeps apart.
    fileprivate var vulling: String {
        switch self {
        case .tijdig: "#888"
        case .teLaat: "url(#schuin)"
        case .teKort: "url(#stip)"
        case .nietBewezen, .lopend: "#fff"
        }
    }
}
