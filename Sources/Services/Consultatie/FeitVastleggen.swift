public import Domain

/// Records that something happened in a dossier, or plans its decision.
public struct FeitVastleggen: Opdracht {
    /// What somebody says, with the words that go under seal.
    public struct Melding: Sendable {
        /// What happened, without words.
        public let feit: Consultatiemelding
        /// Why, in words; `nil` when nothing was said.
        public let reden: String?
        /// The points, with the motivation in words.
        public let punten: [Adviespunt]

        /// Something that happened.
        public init(feit: Consultatiemelding, reden: String? = nil, punten: [Adviespunt] = []) {
            self.feit = feit
            self.reden = reden
            self.punten = punten
        }
    }

    let dossier: ID<Beleidsdossier>
    let melding: Melding

    /// Something that happened in a dossier.
    public init(_ melding: Melding, in dossier: ID<Beleidsdossier>) {
        self.dossier = dossier
        self.melding = melding
    }

    /// Recording what happened.
    public var handeling: Handeling { .feitVastleggen }

    /// The dossier, and the wijkraden as they are now.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.dossier, dossier)]
        lezing.alleWijkraden = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("feit_vastleggen")), .init("dossier", .tekst("\(dossier)")),
            .init("feit", .lijst(melding.feit.velden.map { .tekst($0) })),
            .init("reden", .tekst(melding.reden ?? "")),
            .init(
                "punten",
                .lijst(
                    melding.punten.map {
                        .lijst([
                            .tekst($0.punt), .tekst($0.reactie?.rawValue ?? ""),
                            .tekst($0.motivatie ?? ""),
                        ])
                    })),
        ])
    }

    /// Records it.
    /// - Throws: every rule of `Beleidsdossier.vastleggen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let onderwerp = Onderwerp(.dossier, dossier)
        let reden = melding.reden.map(middelen.verzegel)
        var teksten = reden.map { [$0] } ?? []
        let punten = melding.punten.map { punt in
            let motivatie = punt.motivatie.map(middelen.verzegel)
            if let motivatie { teksten.append(motivatie) }
            return Consultatiefeit.Punt(
                punt: punt.punt, reactie: punt.reactie, motivatie: motivatie?.verzegeling)
        }
        let gebeurtenissen = try blad.dossier(dossier).vastleggen(
            melding.feit.met(reden: reden?.verzegeling, punten: punten),
            raden: blad.alleWijkraden, laatste: blad.laatsteDag(onderwerp), context)
        var uitkomst = Uitkomst(onderwerp, gebeurtenissen.map { .dossier(dossier, $0) })
        uitkomst.teksten = teksten
        return uitkomst
    }
}
