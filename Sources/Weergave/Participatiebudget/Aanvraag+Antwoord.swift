public import Domain

extension Aanvraagbeeld {
    /// One application with its pledged lines, its room or its decision.
    public var antwoord: Antwoord {
        var json = kaart.velden
        json.append(.init(naam: "bijdragen", waarde: .lijst(bijdragen)))
        json.append(.init(naam: "verwanten", waarde: verwantenJSON))
        return Antwoord(
            json: .object(json), tabel: kaart.liggend,
            blokken: [.tabel(kaart.staand)]
                + (aanvraag.inhoud.toezeggingen.isEmpty ? [] : [.tabel(bijdragetabel)])
                + verwantenblokken)
    }

    /// What an act of a handler or decider led to: everything for a program, the heart of it for
    /// people.
    public var blad: Antwoord {
        let kern: Set = [
            "kenmerk", "fase", "wijk", "aanvrager", "titel", "gevraagd", "toets", "afgeweken",
            "ruimte", "verleend", "grond", "saldoVoor", "saldoNa", "beslisser", "motivering",
            "uitersteDatum", "hersteltermijn", "ontbreekt", "ingebrekestelling",
            "advies", "horen", "bekendgemaaktDatum", "kanaal", "bezwaarTotDatum",
            "betalenTotDatum", "laatIngeschreven", "wijziging", "wijzigingBezwaarTotDatum",
            "afgestaan", "contact", "medeaanvragers", "kwestie", "kwestieAfdeling",
            "kwestieUiterlijkDatum", "kwestieAntwoord", "bijlagen",
            "afgerondDatum", "wachtlijstDatum", "saldoOpDatum",
            "tenderplaats", "scores",
        ]
        return Antwoord(
            json: antwoord.json, tabel: antwoord.tabel,
            blokken: [.tabel(Kaart(kaart.feiten.filter { kern.contains($0.naam) }).staand)])
    }

    var kaart: Kaart {
        Kaart(
            gegevens + behandeling + adviesfeiten + ordening + besluit + bekendmakingsfeiten
                + klokfeiten + omslagfeiten)
    }

    private var gegevens: [Kaart.Feit] {
        let inhoud = aanvraag.inhoud
        return [
            .init("id", "Identiteit", "\(id)"),
            .init("kenmerk", "Kenmerk", aanvraag.kenmerk?.description),
            .init("fase", "Stand", stand, .tekst(aanvraag.fase.rawValue)),
            .init("wijk", "Wijk", budget.wijknaam),
            .init(
                "jaar", "Jaar", "\(budget.budget.jaar)", .geheel(budget.budget.jaar)),
            .init("aanvrager", "Aanvrager", tekst(inhoud.aanvrager)),
            .init("rechtsvorm", "Rechtsvorm", inhoud.rechtsvorm.rawValue),
            .init("titel", "Titel", tekst(inhoud.titel)),
            .init("omschrijving", "Omschrijving", tekst(inhoud.omschrijving)),
            .init("beleidsveld", "Beleidsveld", inhoud.beleidsveld.rawValue),
            .init("activiteitDatum", "Activiteit vanaf", inhoud.activiteitVan?.description),
            .init("gevraagd", "Gevraagd", "\(inhoud.gevraagd)", .bedrag(inhoud.gevraagd)),
            .init(
                "bewoners", "Bewoners", inhoud.bewoners.map(String.init),
                .geheelOfLeeg(inhoud.bewoners)),
        ]
    }

    private var behandeling: [Kaart.Feit] {
        [
            .init("opgesteldDoor", "Opgesteld door", naam(aanvraag.opgesteldDoor)),
            .init("behandelaar", "Behandelaar", naam(aanvraag.behandelaar)),
            .init(
                "toets", "Actieve bijdrage", aanvraag.toets?.inWoorden,
                aanvraag.toets.map { .tekst($0.rawValue) } ?? .leeg),
            .init(
                "afgeweken", "Van de norm afgeweken",
                aanvraag.afgeweken ? "ja, gemotiveerd" : nil, .waarheid(aanvraag.afgeweken)),
        ]
    }

    private var adviesfeiten: [Kaart.Feit] {
        let advies = aanvraag.advies
        return [
            .init(
                "advies", "Advies van de wijkraad",
                advies?.uitgebracht.map { "\($0.inWoorden); \(tekst($0.tekst))" }
                    ?? advies.map { "gevraagd, uiterlijk \($0.uiterlijk)" },
                advies?.uitgebracht.map { .tekst($0.strekking.rawValue) } ?? .leeg),
            .init(
                "adviesUiterlijkDatum", "Advies uiterlijk",
                nil, advies.map { .datum($0.uiterlijk) } ?? .leeg),
            .init(
                "geadviseerd", "Geadviseerd bedrag", nil,
                .bedragOfLeeg(advies?.uitgebracht?.bedrag)),
        ]
    }

    private var ordening: [Kaart.Feit] {
        let eerst = ((ruimte?.eerst ?? []) + (ruimte?.wachtend ?? [])).map(\.description)
        return [
            .init("compleetDatum", "Compleet op", aanvraag.rang?.compleetOp.description),
            .init(
                "plaats", "Plaats in de volgorde", plaats.map(String.init), .geheelOfLeeg(plaats)),
            .init(
                "saldo", "Nog over in het budget", ruimte?.saldo.description,
                .bedragOfLeeg(ruimte?.saldo)),
            .init(
                "tenderplaats", "Plaats in de tender",
                aanvraag.deelname?.plaats.map {
                    "\($0), met \(aanvraag.deelname?.punten ?? 0) punten"
                },
                .geheelOfLeeg(aanvraag.deelname?.plaats)),
            .init(
                "scores", "Scores in de tender",
                aanvraag.deelname.map { deelname in
                    deelname.scores.map { $0.punten.map(String.init).joined(separator: " ") }
                        .joined(separator: "; ")
                },
                .lijst(
                    (aanvraag.deelname?.scores ?? []).map {
                        .lijst($0.punten.map { .geheel($0) })
                    })),
            .init(
                "wachtlijstDatum", "Op de wachtlijst sinds",
                aanvraag.wachtOpGeld ? aanvraag.wachtlijst?.op.description : nil),
            .init(
                "ruimte", "Ruimte voor deze aanvraag", ruimte?.bedrag.description,
                .bedragOfLeeg(ruimte?.bedrag)),
            .init(
                "eerst", "Gaan voor", eerst.isEmpty ? nil : ruimte?.voorrangInWoorden,
                .lijst(eerst.map { .tekst($0) })),
        ]
    }

    private var besluit: [Kaart.Feit] {
        let besluit = aanvraag.besluit
        return [
            .init(
                "uitkomst", "Besluit", besluit?.uitkomst.inWoorden,
                besluit.map { .tekst($0.uitkomst.rawValue) } ?? .leeg),
            .init(
                "verleend", "Verleend", besluit?.verleend.description,
                .bedragOfLeeg(besluit?.verleend)),
            .init(
                "grond", "Grond", besluit?.grond.map { "\($0.inWoorden) (\($0.artikel))" },
                besluit?.grond.map { .tekst($0.rawValue) } ?? .leeg),
            .init(
                "saldoVoor", "Saldo voor het besluit", besluit?.saldoVoor.description,
                .bedragOfLeeg(besluit?.saldoVoor)),
            .init(
                "saldoNa", "Saldo na het besluit", besluit?.saldoNa.description,
                .bedragOfLeeg(besluit?.saldoNa)),
            .init(
                "saldoOpDatum", "Saldo op de laatste dag van de termijn",
                besluit?.saldoOp?.description),
            .init("beslisser", "Besloten door", naam(besluit?.beslisser)),
            .init("motivering", "Motivering", besluit.map { tekst($0.motivering) }),
            .init(
                "vernietigenDatum", "Te vernietigen vanaf",
                bewaartermijn?.vernietigenVanaf.description),
        ]
    }

    private var bijdragen: [JSONBoom] {
        aanvraag.inhoud.toezeggingen.map {
            .velden([
                "soort": .tekst($0.soort.rawValue), "bewoners": .geheelOfLeeg($0.bewoners),
                "uren": .decimaal($0.uren), "omschrijving": .tekst(tekst($0.omschrijving)),
            ])
        }
    }

    private var bijdragetabel: Tabel {
        Tabel(
            [
                .init("soort", "Toegezegd"), .init("bewoners", "Bewoners", .rechts),
                .init("uren", "Uren", .rechts), .init("omschrijving", "Wat bewoners doen"),
            ],
            aanvraag.inhoud.toezeggingen.map {
                [
                    $0.soort.rawValue, $0.bewoners.map(String.init) ?? "onbekend",
                    $0.uren?.description ?? "onbekend", tekst($0.omschrijving),
                ]
            })
    }
}
