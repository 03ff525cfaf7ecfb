public import Domain

/// Changes who works at a wijkpost and when it is open, or ends it.
public struct WijkpostWijzigen: Opdracht {
    /// What changes.
    public enum Daad: Sendable {
        /// When it is open in an ordinary week.
        case openen([Openingstijd])
        /// Somebody works there; `nieuw` is the name of who is not known yet.
        case plaatsen(Wijkpost.Medewerker, nieuw: String?)
        /// Somebody works there no longer than a day.
        case vertrekken(ID<Persoon>, op: Datum)
        /// It is closed for some days.
        case sluiten(Sluiting)
        /// Somebody stands in for somebody else.
        case waarnemen(Waarneming)
        /// It is dissolved; its last day.
        case opheffen(op: Datum)
    }

    let wijkpost: ID<Wijkpost>
    let daad: Daad

    /// A change to a wijkpost.
    public init(_ wijkpost: ID<Wijkpost>, _ daad: Daad) {
        self.wijkpost = wijkpost
        self.daad = daad
    }

    /// Dissolving is for administrators, the rest for whoever runs the post.
    public var handeling: Handeling {
        if case .opheffen = daad { .wijkpostenBeheren } else { .wijkpostBezetten }
    }

    /// The post, the people it is about, and the stand-ins at the other posts.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.wijkpost, wijkpost)]
        switch daad {
        case .plaatsen(let medewerker, nil):
            lezing.raadpleegt = [Onderwerp(.persoon, medewerker.persoon)]
        case .vertrekken(let persoon, _): lezing.raadpleegt = [Onderwerp(.persoon, persoon)]
        case .waarnemen(let waarneming):
            lezing.alleWijkposten = true
            lezing.raadpleegt = [
                Onderwerp(.persoon, waarneming.afwezig), Onderwerp(.persoon, waarneming.waarnemer),
            ]
        case .openen, .plaatsen, .sluiten, .opheffen: break
        }
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let velden: [CanoniekeWaarde.Veld] =
            switch daad {
            case .openen(let tijden): [.init("openen", .lijst(tijden.map { .tekst($0.kort) }))]
            case .plaatsen(let medewerker, _): [.init("plaatsen", medewerker.canoniek)]
            case .vertrekken(let persoon, let dag):
                [.init("vertrekken", .tekst("\(persoon)")), .init("op", .tekst("\(dag)"))]
            case .sluiten(let sluiting): [.init("sluiten", sluiting.canoniek)]
            case .waarnemen(let waarneming): [.init("waarnemen", waarneming.canoniek)]
            case .opheffen(let dag): [.init("opheffen", .tekst("\(dag)"))]
            }
        return .object(
            [
                .init("opdracht", .tekst("wijkpost_wijzigen")),
                .init("wijkpost", .tekst("\(wijkpost)")),
            ] + velden)
    }

    /// Changes it.
    /// - Throws: every rule of ``Wijkpostregel``.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.wijkpost(wijkpost)
        let gebeurtenis: WijkpostGebeurtenis
        switch daad {
        case .openen(let tijden):
            try staat.eisBestaan(op: context.datum)
            gebeurtenis = .openingstijdenVastgesteld(tijden)
        case .plaatsen(let medewerker, _): gebeurtenis = try staat.plaatsen(medewerker)
        case .vertrekken(let persoon, let dag):
            gebeurtenis = try staat.vertrekken(persoon, op: dag)
        case .sluiten(let sluiting): gebeurtenis = try staat.sluiten(sluiting)
        case .waarnemen(let waarneming):
            let elders = blad.wijkposten.filter { $0.key != wijkpost }.flatMap(\.value.waarnemingen)
            gebeurtenis = try staat.waarnemen(waarneming, elders: elders)
        case .opheffen(let dag): gebeurtenis = try staat.opheffen(op: dag)
        }
        var wijzigingen: [Wijziging] = [.wijkpost(wijkpost, gebeurtenis)]
        if case .plaatsen(let medewerker, _?) = daad {
            wijzigingen.insert(.persoon(medewerker.persoon, .persoonOpgenomen), at: 0)
        }
        var uitkomst = Uitkomst(Onderwerp(.wijkpost, wijkpost), wijzigingen)
        if case .plaatsen(let medewerker, let nieuw?) = daad {
            uitkomst.namen = [(medewerker.persoon, nieuw)]
        }
        return uitkomst
    }
}
