public import Domain

/// Tasks as every edge shows them, with words and names.
public struct Taaklijst: Sendable {
    private let taken: [MetID<Taak>]
    private let woorden: [Verzegeling: String]
    private let namen: [ID<Persoon>: String]
    private let datum: Datum
    private let dicht: @Sendable (Taak) -> String?

    /// Tasks on a day.
    /// - Parameter dicht: why nobody works on the last day of a task, in words.
    public init(
        _ taken: [MetID<Taak>], woorden: [Verzegeling: String], namen: [ID<Persoon>: String],
        op datum: Datum, dicht: @escaping @Sendable (Taak) -> String?
    ) {
        self.taken = taken
        self.woorden = woorden
        self.namen = namen
        self.datum = datum
        self.dicht = dicht
    }

    /// The list.
    public var antwoord: Antwoord {
        Antwoord(
            json: .lijst(taken.map { .object(kaart($0).velden) }),
            tabel: Tabel(
                [
                    .init("kenmerk", "Taak"), .init("stand", "Stand"),
                    .init("uiterlijk", "Uiterlijk"), .init("dagenTeLaat", "Te laat", .rechts),
                    .init("soort", "Soort"), .init("titel", "Wat"), .init("wie", "Wie"),
                    .init("wijkraad", "Wijkraad"), .init("wijk", "Wijk"),
                    .init("opmerking", "Opmerking"),
                ],
                taken.map(\.waarde).map {
                    [
                        "\($0.opening.kenmerk)", $0.stand.rawValue,
                        $0.uiterlijk?.description ?? "",
                        $0.dagenTeLaat(op: datum) == 0 ? "" : "\($0.dagenTeLaat(op: datum))",
                        $0.opening.soort.rawValue, $0.titel(woorden), wie($0) ?? "",
                        $0.opening.wijkraad ?? "", $0.opening.wijk?.description ?? "",
                        opmerking($0) ?? "",
                    ]
                }))
    }

    /// One task in full.
    public func een(_ taak: MetID<Taak>) -> Antwoord {
        let kaart = kaart(taak)
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }

    private func wie(_ taak: Taak) -> String? {
        switch taak.toewijzing {
        case .wijkpost(let code): "wijkpost \(code)"
        case .persoon(let id): namen[id] ?? "persoon \(id)"
        case nil: nil
        }
    }

    private func opmerking(_ taak: Taak) -> String? {
        taak.stand.isOpen ? dicht(taak) : nil
    }

    private func kaart(_ taak: MetID<Taak>) -> Kaart {
        let (staat, opening) = (taak.waarde, taak.waarde.opening)
        let post: String? = if case .wijkpost(let code) = staat.toewijzing { code } else { nil }
        return Kaart([
            .init("kenmerk", "Taak", "\(opening.kenmerk)"),
            .init("soort", "Soort", opening.soort.rawValue),
            .init("titel", "Wat", staat.titel(woorden)),
            .init("stand", "Stand", staat.stand.rawValue),
            .init("wachtOp", "Wacht op", staat.wachtOp.map { woorden[$0] ?? "(gewist)" }),
            .init("uiterlijkDatum", "Uiterlijk", staat.uiterlijk?.description),
            .init(
                "uitleg", "Waarom die dag",
                staat.uiterlijk.flatMap { dag in staat.grond.map { $0.uitleg(dag) } }),
            .init("opmerking", "Let op", opmerking(staat)),
            .init(
                "dagenTeLaat", "Dagen te laat", "\(staat.dagenTeLaat(op: datum))",
                .geheel(staat.dagenTeLaat(op: datum))),
            .init("wie", "Wie", wie(staat)), .init("wijkpost", "Wijkpost", post),
            .init("rol", "Rol", opening.rol.rawValue),
            .init("wijkraad", "Voor wijkraad", opening.wijkraad),
            .init("wijk", "Wijk", opening.wijk?.description),
            .init("oorzaak", "Volgt uit", opening.oorzaak?.kenmerk),
            .init("oorzaakWat", "Om te", opening.oorzaak?.wat.rawValue),
            .init(
                "herinneringen", "Herinneringen",
                staat.herinneringen.map(\.kort).joined(separator: ", "),
                .lijst(
                    staat.herinnerdagen(uiterlijk: staat.uiterlijk).map { .tekst("\($0)") })),
            .init("herhaling", "Komt terug", opening.herhaling?.voluit),
            .init("geopendDatum", "Geopend", "\(opening.op)"),
            .init("geslotenDatum", "Gesloten", staat.afsluiting?.op.description),
            .init(
                "doorTermijn", "Door einde van termijn of actiepunt",
                staat.afsluiting?.doorOorzaak == true ? "ja" : nil,
                .waarheid(staat.afsluiting?.doorOorzaak ?? false)),
            .init(
                "reden", "Reden", staat.afsluiting?.reden.map { woorden[$0] ?? "(gewist)" }),
        ])
    }
}
