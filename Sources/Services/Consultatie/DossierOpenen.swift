public import Domain

/// Opens a beleidsdossier; a wijkraad or an auditor may do so where one is missing.
public struct DossierOpenen: Opdracht {
    let dossier: ID<Beleidsdossier>
    let gemeente: ID<Gemeente>
    let voorstel: Beleidsdossier.Voorstel
    let reden: String
    let weglaten: [String: String]
    let jaar: Int

    /// A dossier.
    /// - Parameters:
    ///   - reden: why that level.
    ///   - weglaten: why wijkraden whose area is touched are left out, by code.
    ///   - jaar: the year, for the reference.
    public init(
        _ dossier: ID<Beleidsdossier>, in gemeente: ID<Gemeente>,
        _ voorstel: Beleidsdossier.Voorstel, reden: String, weglaten: [String: String],
        jaar: Int
    ) {
        self.dossier = dossier
        self.gemeente = gemeente
        self.voorstel = voorstel
        self.reden = reden
        self.weglaten = weglaten
        self.jaar = jaar
    }

    /// Opening a dossier.
    public var handeling: Handeling { .dossierOpenen }

    /// The municipality with its norm, its wijkraden, and a number.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.gemeente, gemeente)]
        lezing.alleWijkraden = true
        lezing.kenmerk = .init(soort: .dossier, jaar: jaar)
        return lezing
    }

    /// Name and input; the dossier has no name of its own yet.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("dossier_openen")),
            .init("onderwerp", .tekst(voorstel.onderwerp)),
            .init("orgaan", .tekst(voorstel.orgaan.rawValue)),
            .init("vakafdeling", .tekst(voorstel.vakafdeling)),
            .init("stadsdeel", .tekst(voorstel.stadsdeel ?? "")),
            .init("niveau", .tekst(voorstel.niveau.rawValue)),
            .init("buurten", .lijst(voorstel.buurten.map { .tekst("\($0)") })),
            .init("wijkraden", .lijst((voorstel.wijkraden ?? []).map { .tekst($0) })),
            .init("overgang", .waarheid(voorstel.overgang)), .init("reden", .tekst(reden)),
            .init(
                "weglaten",
                .lijst(
                    weglaten.sorted { $0.key < $1.key }.map {
                        .object([
                            .init("wijkraad", .tekst($0.key)), .init("reden", .tekst($0.value)),
                        ])
                    })),
        ])
    }

    /// Opens it.
    /// - Throws: `WIJKRAAD_WEGGELATEN`, `DOSSIER_ZONDER_WIJKRAAD`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let kenmerk = blad.eigenKenmerk
        let waarom = middelen.verzegel(reden)
        let redenen = weglaten.mapValues { middelen.verzegel($0) }
        let gebeurtenis = try Beleidsdossier.openen(
            kenmerk, voorstel, reden: waarom.verzegeling, raden: blad.alleWijkraden,
            weglaten: redenen.mapValues(\.verzegeling),
            norm: blad.dezeGemeente.consultatienorm(op: context.datum), context)
        var uitkomst = Uitkomst(Onderwerp(.dossier, dossier), [.dossier(dossier, gebeurtenis)])
        uitkomst.teksten = [waarom] + redenen.sorted { $0.key < $1.key }.map(\.value)
        return uitkomst
    }
}
