public import Domain

extension Tijdlijnbeeld {
    /// The picture for a terminal of so many columns, in plain characters.
    ///
    /// Letters are events, `x` is an event that does not count, `*` is more of them on one place,
    /// `|` is the day of a decision. Bars: `=` in time, `/` too late, `-` too short, `?` unproven,
    /// `~` no decision yet.
    public func tekening(breedte: Int) -> String {
        let namen =
            ["alle wijkraden"] + banen.map { Schermregel.van($0.naam(metVraag: heeftVragen)) }
        let kolom = min(28, max(14, namen.map { Schermbreedte.van($0) }.max() ?? 0))
        let lijn = Terminallijn(
            beeld: self, kolom: kolom, breedte: max(20, breedte - kolom - 3))
        var regels = Self.gevouwen("Consultatie \(kenmerk)", breedte: breedte) + [""]
        regels += besluiten.flatMap {
            Self.gevouwen("| \($0.inWoorden(metVragen: heeftVragen))", breedte: breedte)
        }
        regels.append(lijn.maanden)
        if !algemeen.isEmpty { regels.append(lijn.met("alle wijkraden", lijn.punten(algemeen))) }
        for baan in banen {
            regels += lijn.baan(
                Schermregel.van(baan.naam(metVraag: heeftVragen)), baan)
        }
        let letters = "I informatie, V vraag, A advies, R reactie, B besluit, O overig"
        let tekens = "x telt niet of te laat, * meer gebeurtenissen, | dag van een besluit"
        regels += [""] + [letters, tekens].flatMap { Self.gevouwen($0, breedte: breedte) }
        regels += punten.flatMap { punt in
            Self.gevouwen(
                punt.uitleg(metVraag: heeftVragen), breedte: max(20, breedte - 6)
            ).enumerated().map {
                ($0 == 0 ? Self.rechts("\(punt.nummer)", 4) + ". " : "      ") + $1
            }
        }
        return regels.map { regel in
            String(regel.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }

    fileprivate static func rechts(_ tekst: String, _ breedte: Int) -> String {
        String(repeating: " ", count: max(0, breedte - tekst.count)) + tekst
    }
}

/// The lines of a drawing in characters.
private struct Terminallijn {
    let beeld: Tijdlijnbeeld
    let kolom: Int
    let breedte: Int
    private let tijdas: Tijdas

    init(beeld: Tijdlijnbeeld, kolom: Int, breedte: Int) {
        self.beeld = beeld
        self.kolom = kolom
        self.breedte = breedte
        tijdas = Tijdas(van: beeld.van, tot: beeld.tot, begin: 0, lengte: breedte - 1)
    }

    /// A name, then a line.
    func met(_ naam: String, _ tekens: [Character]) -> String {
        let vulling = String(repeating: " ", count: max(0, kolom - Schermbreedte.van(naam)))
        return naam + vulling + "  " + String(tekens)
    }

    /// Months, as many as fit.
    var maanden: String {
        var tekens = [Character](repeating: " ", count: breedte)
        for streep in tijdas.strepen(hooguit: max(1, breedte / 12)) {
            let begin = tijdas.plaats(streep.dag)
            guard begin + streep.tekst.count <= breedte else { continue }
            for (verder, teken) in streep.tekst.enumerated() { tekens[begin + verder] = teken }
        }
        return met("", tekens)
    }

    /// An empty line with the decisions.
    private var leeg: [Character] {
        var tekens = [Character](repeating: "·", count: breedte)
        for besluit in beeld.besluiten { tekens[tijdas.plaats(besluit.dag)] = "|" }
        return tekens
    }

    func punten(_ nummers: [Int]) -> [Character] {
        var tekens = leeg
        let gekozen = Set(nummers)
        var bezet: Set<Int> = []
        for punt in beeld.punten where gekozen.contains(punt.nummer) {
            let plaats = tijdas.plaats(punt.gebeurtenis.plaatsgevondenOp)
            let letter =
                punt.gebreken.isEmpty ? Tijdlijnvorm(punt.gebeurtenis.soort).letter : "x"
            tekens[plaats] = bezet.insert(plaats).inserted ? letter : "*"
        }
        return tekens
    }

    /// The lane: its name and verdict on the left, marks, and a line for each bar.
    func baan(_ naam: String, _ baan: Tijdlijnbeeld.Baan) -> [String] {
        var namen = Tijdlijnbeeld.gevouwen(naam, breedte: kolom)
        namen += Tijdlijnbeeld.gevouwen("> \(baan.oordeel.oordeel.inWoorden)", breedte: kolom)
        var lijnen = [punten(baan.punten)]
        for balk in baan.balken {
            var tekens = leeg
            for plaats in tijdas.plaats(balk.van)...tijdas.plaats(balk.tot) {
                tekens[plaats] = balk.stand.teken
            }
            lijnen += bijschrift("\(balk.nummer): \(balk.stand.inWoorden)", balk, tekens)
        }
        if baan.zonderVraag { lijnen.append(schrijf("(geen vraag om advies)", 0, leeg)) }
        return (0..<max(namen.count, lijnen.count)).map { nummer in
            met(
                nummer < namen.count ? namen[nummer] : "",
                nummer < lijnen.count ? lijnen[nummer] : leeg)
        }
    }

    /// A bar with its text behind it, before it, or below it where there is no room beside it.
    private func bijschrift(
        _ tekst: String, _ balk: Tijdlijnbeeld.Balk, _ tekens: [Character]
    ) -> [[Character]] {
        let achter = tijdas.plaats(balk.tot) + 2
        let voor = tijdas.plaats(balk.van) - tekst.count - 1
        if achter + tekst.count <= breedte { return [schrijf(tekst, achter, tekens)] }
        return voor >= 0
            ? [schrijf(tekst, voor, tekens)]
            : [tekens, schrijf(tekst, max(0, breedte - tekst.count), leeg)]
    }

    private func schrijf(_ tekst: String, _ begin: Int, _ tekens: [Character]) -> [Character] {
        var tekens = tekens
        for (verder, teken) in tekst.enumerated() where begin + verder < breedte {
            tekens[begin + verder] = teken
        }
        return tekens
    }
}

extension Tijdlijnbeeld.Balkstand {
    fileprivate var teken: Character {
        switch self {
        case .tijdig: "="
        case .teLaat: "/"
        case .teKort: "-"
        case .nietBewezen: "?"
        case .lopend: "~"
        }
    }
}
