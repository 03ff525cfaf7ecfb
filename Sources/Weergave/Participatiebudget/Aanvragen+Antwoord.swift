public import Domain

extension [Aanvraagbeeld] {
    /// Applications, one row each.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(map { .object($0.kaart.velden) }),
            tabel: Tabel(
                [
                    .init("kenmerk", "Kenmerk"), .init("wijk", "Wijk"), .init("titel", "Titel"),
                    .init("stand", "Stand"), .init("gevraagd", "Gevraagd", .rechts),
                    .init("verleend", "Verleend", .rechts),
                ],
                map {
                    [
                        $0.aanduiding.description, $0.budget.wijknaam,
                        $0.tekst($0.aanvraag.inhoud.titel), $0.stand,
                        "\($0.aanvraag.inhoud.gevraagd)",
                        $0.aanvraag.besluit?.verleend.description ?? "",
                    ]
                }))
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
        aanvraag.besluit?.uitkomst.inWoorden ?? aanvraag.fase.inWoorden
    }
}

extension Besluit.Uitkomst {
    /// The outcome as people say it.
    public var inWoorden: String {
        switch self {
        case .verleend: "verleend"
        case .deelsVerleend: "deels verleend"
        case .geweigerd: "geweigerd"
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
