public import Domain

extension [Aanvraagbeeld] {
    /// Applications, one row each.
    public var antwoord: Antwoord {
        let (ingediend, concepten) = (
            filter { $0.aanvraag.kenmerk != nil }, filter { $0.aanvraag.kenmerk == nil }
        )
        return Antwoord(
            json: .lijst(map { .object($0.kaart.velden) }), tabel: tabel,
            blokken: (ingediend.isEmpty && !concepten.isEmpty ? [] : [.tabel(ingediend.tabel)])
                + (concepten.isEmpty ? [] : [.tabel(concepten.concepttabel)]))
    }

    private var tabel: Tabel {
        Tabel(
            [
                .init("kenmerk", "Kenmerk"), .init("wijk", "Wijk"), .init("titel", "Titel"),
                .init("stand", "Stand"), .init("gevraagd", "Gevraagd", .rechts),
                .init("verleend", "Verleend", .rechts),
                .init("uitersteDatum", "Uiterlijk"),
            ],
            map {
                [
                    $0.aanduiding.description, $0.budget.wijknaam,
                    $0.tekst($0.aanvraag.inhoud.titel), $0.stand,
                    "\($0.aanvraag.inhoud.gevraagd)",
                    $0.aanvraag.besluit?.verleend.description ?? "", $0.openDatum,
                ]
            })
    }

    /// Drafts have no reference yet; their identity is long, so they stand apart.
    private var concepttabel: Tabel {
        Tabel(
            [
                .init("id", "Concept"), .init("wijk", "Wijk"), .init("titel", "Titel"),
                .init("gevraagd", "Gevraagd", .rechts),
            ],
            map {
                [
                    "\($0.id)", $0.budget.wijknaam, $0.tekst($0.aanvraag.inhoud.titel),
                    "\($0.aanvraag.inhoud.gevraagd)",
                ]
            })
    }
}

extension Aanvraagbeeld {
    /// A text under seal, or that it was erased.
    func tekst(_ verzegeling: Verzegeling) -> String { teksten[verzegeling] ?? "(gewist)" }

    /// A person by name, or by pseudonym when the name was erased.
    func naam(_ persoon: ID<Persoon>?) -> String? {
        persoon.map { namen[$0] ?? "persoon \($0)" }
    }

    /// The phase, and of a decided one the outcome.
    public var stand: String {
        (aanvraag.besluit?.uitkomst.inWoorden ?? aanvraag.fase.inWoorden)
            + (aanvraag.bekendgemaaktOp == nil ? "" : ", bekendgemaakt")
            + (aanvraag.isLaatIngeschreven ? " (later ingeschreven)" : "")
            + (aanvraag.fase == .afgerond ? " en afgerond" : "")
    }
}

extension Besluit.Uitkomst {
    /// The outcome as people say it.
    public var inWoorden: String {
        switch self {
        case .verleend: "verleend"
        case .deelsVerleend: "deels verleend"
        case .geweigerd: "geweigerd"
        case .buitenBehandeling: "buiten behandeling gelaten"
        case .directVastgesteld: "direct vastgesteld"
        }
    }
}

extension Weigeringsgrond {
    /// The ground as people say it.
    public var inWoorden: String {
        switch self {
        case .plafond: "het plafond is bereikt"
        case .actieveBijdrage: "de actieve bijdrage haalt de norm niet"
        case .valtNietOnderRegeling: "valt niet onder de regeling"
        }
    }
}

extension [Aanvraagbeeld] {
    /// The ranking of a tender: the applications that have a place, the best one first.
    public var rangschikking: Antwoord {
        let rijen = compactMap { beeld in
            beeld.aanvraag.deelname?.plaats.map { (plaats: $0, beeld: beeld) }
        }.sorted { $0.plaats < $1.plaats }
        return Antwoord(
            json: .lijst(
                rijen.map {
                    .velden([
                        "plaats": .geheel($0.plaats), "kenmerk": .tekst("\($0.beeld.aanduiding)"),
                        "punten": .geheelOfLeeg($0.beeld.aanvraag.deelname?.punten),
                        "gevraagd": .bedrag($0.beeld.aanvraag.inhoud.gevraagd),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("plaats", "Plaats", .rechts), .init("kenmerk", "Aanvraag"),
                    .init("punten", "Punten", .rechts), .init("gevraagd", "Gevraagd", .rechts),
                ],
                rijen.map {
                    [
                        "\($0.plaats)", "\($0.beeld.aanduiding)",
                        "\($0.beeld.aanvraag.deelname?.punten ?? 0)",
                        "\($0.beeld.aanvraag.inhoud.gevraagd)",
                    ]
                }))
    }
}
