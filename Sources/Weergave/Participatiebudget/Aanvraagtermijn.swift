public import Domain

/// The legal clock of one application as people want to read it on a day.
public struct Aanvraagtermijn: Sendable {
    private let beeld: Aanvraagbeeld
    private let klok: Aanvraag.Klok
    private let op: Datum
    private let kalender: String
    private let uitkomst: Termijnuitkomst
    private let dwangsom: (vraag: Dwangsomvraag, dwangsom: Dwangsom)?

    /// The clock, calculated with the calendar of this installation.
    /// - Throws: `Regelbreuk` when the facts do not make a term.
    public init(
        _ beeld: Aanvraagbeeld, _ klok: Aanvraag.Klok, op datum: Datum, met kalender: Kalender
    ) throws(Regelbreuk) {
        self.beeld = beeld
        self.klok = klok
        op = datum
        self.kalender = kalender.versie
        uitkomst = try klok.bereken(met: kalender)
        dwangsom = try klok.dwangsom(
            tot: datum, bekendgemaakt: beeld.aanvraag.bekendgemaaktOp,
            instellingen: beeld.budget.regeling.inhoud.opties.dwangsom, met: kalender)
    }

    /// The last day with its steps, the notices of default, and what is due.
    public var antwoord: Antwoord {
        var blokken: [Antwoord.Blok] = [.tekst(kop), .tabel(.stappen(uitkomst.stappen))]
        if !klok.ingebrekestellingen.isEmpty { blokken.append(.tabel(ingebrekestellingen)) }
        if let uitsluiting = klok.uitsluiting {
            blokken.append(
                .tekst(
                    "Geen dwangsom: \(uitsluiting.grond.inWoorden) (\(uitsluiting.grond.artikel)); "
                        + (beeld.teksten[uitsluiting.motivering] ?? "(gewist)")))
        }
        if let dwangsom {
            let deel = dwangsom.dwangsom.antwoord(op: dwangsom.vraag)
            blokken += deel.blokken
        }
        return Antwoord(json: json, tabel: tabel, blokken: blokken)
    }

    /// Whether the recorded day was calculated with another calendar.
    private var isAndereKalender: Bool { klok.kalender != kalender }

    private var kop: String {
        let dagen = klok.opgeschorteDagen
        var regels = [
            "Uiterste beslisdatum: \(klok.uitersteDatum.voluit)"
                + (uitkomst.voorlopig ? " (voorlopig)" : ""),
            "Opgeschort: \(dagen) \(dagen == 1 ? "dag" : "dagen")",
        ]
        if Aanvraag.Fase.onbeslist.contains(beeld.aanvraag.fase), op > klok.uitersteDatum {
            let te = klok.uitersteDatum.dagen(tot: op)
            regels.append(
                "Te laat: \(te) \(te == 1 ? "dag" : "dagen") op \(op.zonderWeekdag)")
        }
        if isAndereKalender {
            regels.append(
                "Vastgelegd met kalender \(klok.kalender); de stappen hieronder rekenen met "
                    + "\(kalender) en komen op \(uitkomst.eindDatum.voluit). Leg dat vast met "
                    + "griffie aanvraag herbereken \(beeld.aanduiding).")
        }
        return regels.joined(separator: "\n")
    }

    private var json: JSONBoom {
        .velden([
            "kenmerk": .tekst("\(beeld.aanduiding)"),
            "fase": .tekst(beeld.aanvraag.fase.rawValue),
            "ontvangstDatum": .datum(klok.start.ontvangst),
            "termijnbron": .tekst(klok.start.bron.rawValue),
            "regelingversie": .geheel(klok.start.regelingversie),
            "uitersteDatum": .datum(klok.uitersteDatum),
            "berekendeDatum": .datum(uitkomst.eindDatum),
            "voorlopig": .waarheid(uitkomst.voorlopig),
            "kalender": .tekst(klok.kalender),
            "andereKalender": .waarheid(isAndereKalender),
            "opgeschorteDagen": .geheel(klok.opgeschorteDagen),
            "peilDatum": .datum(op),
            "ingebrekestellingen": .lijst(
                klok.ingebrekestellingen.map {
                    .velden([
                        "ontvangenDatum": .datum($0.ontvangen),
                        "geldig": .waarheid($0.ongeldig == nil),
                        "reden": $0.ongeldig.map { .tekst($0.rawValue) } ?? .leeg,
                    ])
                }),
            "geenDwangsom": klok.uitsluiting.map { .tekst($0.grond.rawValue) } ?? .leeg,
            "dwangsom": dwangsom.map { $0.dwangsom.antwoord(op: $0.vraag).json } ?? .leeg,
            "stappen": .stappen(uitkomst.stappen),
        ])
    }

    private var tabel: Tabel {
        Tabel(
            [
                .init("kenmerk", "Kenmerk"), .init("uitersteDatum", "Besluit uiterlijk"),
                .init("voorlopig", "Voorlopig"),
                .init("opgeschorteDagen", "Opgeschorte dagen", .rechts),
                .init("peilDatum", "Peildatum"), .init("verbeurd", "Dwangsom", .rechts),
            ],
            [
                [
                    "\(beeld.aanduiding)", klok.uitersteDatum.description,
                    uitkomst.voorlopig ? "true" : "false", "\(klok.opgeschorteDagen)",
                    op.description, dwangsom?.dwangsom.verbeurd.description ?? "",
                ]
            ])
    }

    private var ingebrekestellingen: Tabel {
        Tabel(
            [.init("ontvangen", "Ingebrekestelling"), .init("gevolg", "Gevolg")],
            klok.ingebrekestellingen.map {
                [
                    $0.ontvangen.description,
                    $0.ongeldig.map { "geen: \($0.inWoorden)" }
                        ?? "na twee weken loopt de dwangsom",
                ]
            })
    }
}
