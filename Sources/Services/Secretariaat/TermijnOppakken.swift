public import Domain

/// Takes up a term that runs in a file: makes a task of it that ends with the term.
public struct TermijnOppakken: Opdracht {
    let taak: ID<Taak>
    let voorstel: Taak.Voorstel
    let oorzaak: Oorzaak
    let onderwerp: Onderwerp
    let jaar: Int

    /// A term; `nil` for a cause without a file of ours.
    public init?(
        _ taak: ID<Taak>, _ oorzaak: Oorzaak, wijk: Wijkcode? = nil,
        toewijzing: Taak.Toewijzing? = nil, herinneringen: [Herinnering] = [], jaar: Int
    ) {
        guard let id = oorzaak.onderwerp else { return nil }
        switch oorzaak.soort {
        case .vergadering: return nil
        case .aanvraag: onderwerp = Onderwerp(.aanvraag, id)
        case .dossier: onderwerp = Onderwerp(.dossier, id)
        case .toezegging: onderwerp = Onderwerp(.bestuurstoezegging, id)
        }
        self.taak = taak
        self.oorzaak = oorzaak
        self.jaar = jaar
        voorstel = Taak.Voorstel(
            soort: .termijn, oorzaak: oorzaak, wijkraad: oorzaak.wijkraad, wijk: wijk,
            rol: oorzaak.wat.rol, toewijzing: toewijzing, herinneringen: herinneringen)
    }

    /// Keeping tasks.
    public var handeling: Handeling { .takenBijhouden }

    /// The file is locked, so that the term cannot end meanwhile.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [onderwerp]
        lezing.alleWijkposten = true
        if case .persoon(let id) = voorstel.toewijzing {
            lezing.raadpleegt = [Onderwerp(.persoon, id)]
        }
        lezing.kenmerk = .init(soort: .taak, jaar: jaar)
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("termijn_oppakken")), .init("oorzaak", oorzaak.canoniek),
            .init("voorstel", .lijst(voorstel.velden.map { .tekst($0) })),
        ])
    }

    /// Takes it up.
    /// - Throws: `TERMIJN_LOOPT_NIET`, `TAAK_BESTAAT`, `WIJKPOST_BESTAAT_NIET`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let kenmerk = blad.eigenKenmerk
        try blad.eisWijkpost(voorstel.toewijzing, op: context.datum)
        let gebeurtenis = try Taak.oppakken(
            kenmerk, voorstel, plicht: blad.plicht(oorzaak, op: context.datum),
            bestaand: Array(blad.taken.values), context)
        return Uitkomst(Onderwerp(.taak, taak), [.taak(taak, gebeurtenis)])
    }
}
