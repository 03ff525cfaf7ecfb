public import Domain

/// Reads a list of decisions in: all of it, or nothing.
public struct BesluitenlijstInlezen: Opdracht {
    let lijst: ID<Besluitenlijst>
    let gemeente: ID<Gemeente>
    let besluiten: [Besluitenlijst.Besluit]
    let hash: Hash

    /// The decisions of a file, with its hash.
    public init(
        _ lijst: ID<Besluitenlijst>, in gemeente: ID<Gemeente>,
        _ besluiten: [Besluitenlijst.Besluit], hash: Hash
    ) {
        self.lijst = lijst
        self.gemeente = gemeente
        self.besluiten = besluiten
        self.hash = hash
    }

    /// Keeping lists of decisions.
    public var handeling: Handeling { .besluitenlijstBijhouden }

    /// The municipality, and the lists that are there.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.gemeente, gemeente)]
        lezing.alleBesluitenlijsten = true
        return lezing
    }

    /// Name and input; the file is known by its hash.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("besluitenlijst_inlezen")), .init("sha256", .tekst("\(hash)")),
            .init("besluiten", .lijst(besluiten.map(\.canoniek))),
        ])
    }

    /// Reads it in.
    /// - Throws: `BESLUIT_AL_INGELEZEN`, `WIJK_BUITEN_GEMEENTE`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        for besluit in besluiten { try blad.dezeGemeente.eisEigen(besluit.buurten) }
        let gebeurtenis = try Besluitenlijst.inlezen(
            besluiten, hash: hash, eerder: blad.alleBesluitenlijsten, context)
        return Uitkomst(
            Onderwerp(.besluitenlijst, lijst), [.besluitenlijst(lijst, gebeurtenis)])
    }
}

/// Says what became of a decision of a list: a dossier tells of it, or it touches no wijkraad.
public struct LijstbesluitAfdoen: Opdracht {
    /// What became of it, in words.
    public enum Afdoening: Sendable, Hashable {
        /// A dossier tells of it.
        case dossier(ID<Beleidsdossier>)
        /// It touches no wijkraad, because of this.
        case raaktNiet(String)
    }

    let lijst: ID<Besluitenlijst>
    let nummer: Int
    let afdoening: Afdoening

    /// A decision of a list, by its number from 1.
    public init(_ nummer: Int, van lijst: ID<Besluitenlijst>, _ afdoening: Afdoening) {
        self.lijst = lijst
        self.nummer = nummer
        self.afdoening = afdoening
    }

    /// Keeping lists of decisions.
    public var handeling: Handeling { .besluitenlijstBijhouden }

    /// The list, and the dossier.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.besluitenlijst, lijst)]
        if case .dossier(let id) = afdoening { lezing.raadpleegt = [Onderwerp(.dossier, id)] }
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let wat: CanoniekeWaarde.Veld =
            switch afdoening {
            case .dossier(let id): .init("dossier", .tekst("\(id)"))
            case .raaktNiet(let reden): .init("reden", .tekst(reden))
            }
        return .object([
            .init("opdracht", .tekst("lijstbesluit_afdoen")), .init("lijst", .tekst("\(lijst)")),
            .init("nummer", .geheel(Int64(nummer))), wat,
        ])
    }

    /// Says it.
    /// - Throws: `BESLUIT_AFGEDAAN`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let onderwerp = Onderwerp(.besluitenlijst, lijst)
        let van = blad.besluitenlijst(lijst)
        switch afdoening {
        case .dossier(let id):
            return Uitkomst(
                onderwerp, [.besluitenlijst(lijst, try van.afdoen(nummer, .dossier(id)))])
        case .raaktNiet(let tekst):
            let reden = middelen.verzegel(tekst)
            var uitkomst = Uitkomst(
                onderwerp,
                [
                    .besluitenlijst(
                        lijst, try van.afdoen(nummer, .raaktNiet(reden: reden.verzegeling)))
                ])
            uitkomst.teksten = [reden]
            return uitkomst
        }
    }
}
