public import Domain

/// Signs a decision and sends it as an advice on an application or in a dossier; the chair does so.
///
/// The day of sending is the day of the advice, and it never waits for the minutes.
public struct VergaderadviesVerzenden: Opdracht {
    /// What the advice is on, with what only that asks for.
    public enum Doel: Sendable, Hashable {
        /// An application: what is advised, and perhaps an amount.
        case aanvraag(ID<Aanvraag>, Aanvraag.Advies.Strekking, bedrag: Bedrag?)
        /// A dossier: the question, and the points on which a reaction is owed, with their words.
        case dossier(
            ID<Beleidsdossier>, betreft: String?, ongevraagd: Bool, punten: [Adviespunt])

        var over: Verwijzing {
            switch self {
            case .aanvraag(let id, _, _): .aanvraag(id)
            case .dossier(let id, _, _, _): .dossier(id)
            }
        }

        var onderwerp: Onderwerp {
            switch self {
            case .aanvraag(let id, _, _): Onderwerp(.aanvraag, id)
            case .dossier(let id, _, _, _): Onderwerp(.dossier, id)
            }
        }
    }

    let vergadering: ID<Vergadering>
    let besluit: String
    let doel: Doel

    /// An advice.
    /// - Parameter besluit: the decision, as people refer to it: `2026-4`.
    public init(_ besluit: String, van vergadering: ID<Vergadering>, op doel: Doel) {
        self.besluit = besluit
        self.vergadering = vergadering
        self.doel = doel
    }

    /// Giving advice.
    public var handeling: Handeling { .adviesUitbrengen }

    /// The meeting, the application or dossier, and the wijkraden.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.vergadering, vergadering), doel.onderwerp]
        lezing.alleWijkraden = true
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        let rest: [String] =
            switch doel {
            case .aanvraag(_, let strekking, let bedrag):
                [strekking.rawValue, bedrag.map { "\($0.cent)" } ?? ""]
            case .dossier(_, let betreft, let ongevraagd, let punten):
                [betreft ?? "", ongevraagd ? "ongevraagd" : "gevraagd"]
                    + punten.flatMap { [$0.punt, $0.motivatie ?? ""] }
            }
        return .object([
            .init("opdracht", .tekst("vergaderadvies_verzenden")),
            .init("vergadering", .tekst("\(vergadering)")), .init("besluit", .tekst(besluit)),
            .init("over", .tekst(doel.over.naar)),
            .init("velden", .lijst(rest.map { .tekst($0) })),
        ])
    }

    /// Sends it.
    /// - Throws: the rules of `Vergadering.advies`, `Aanvraag.adviseren` and
    ///   `Beleidsdossier.vastleggen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.vergadering(vergadering)
        let raad = blad.wijkraad(staat.opzet.wijkraad)
        let besluit = try staat.advies(self.besluit, over: doel.over, raad, context)
        var zegels = Zegelaar(middelen)
        var (wijzigingen, feit): ([Wijziging], Int?) = ([], nil)
        switch doel {
        case .aanvraag(let id, let strekking, let bedrag):
            let aanvraag = blad.aanvraag(id)
            try Wijkraad.eisVoorzitter(
                context, van: blad.alleWijkraden, voor: blad.budget(aanvraag.inhoud.budget).wijk)
            wijzigingen = [
                .aanvraag(
                    id,
                    try aanvraag.adviseren(
                        strekking, bedrag: bedrag, tekst: besluit.tekst,
                        stemmers: staat.stemmers(over: besluit.punt), context))
            ]
        case .dossier(let id, let betreft, let ongevraagd, let punten):
            let dossier = blad.dossier(id)
            try staat.eisDossier(besluit, dossier, ongevraagd: ongevraagd, raad)
            let verzegeld = punten.map { punt in
                Consultatiefeit.Punt(
                    punt: punt.punt, motivatie: punt.motivatie.map { zegels.zegel($0) })
            }
            let gebeurtenissen = try dossier.vastleggen(
                Consultatiemelding(
                    soort: ongevraagd ? .ongevraagdAdvies : .adviesUitgebracht, betreft: betreft,
                    wijkraad: raad.code, bewijsgraad: .bevestigd, reden: besluit.tekst,
                    punten: verzegeld),
                raden: blad.alleWijkraden, laatste: blad.laatsteDag(doel.onderwerp), context)
            wijzigingen = gebeurtenissen.map { .dossier(id, $0) }
            feit = dossier.feiten.count + 1
        }
        wijzigingen.append(
            .vergadering(
                vergadering,
                .adviesVerzonden(
                    .init(
                        besluit: self.besluit, over: doel.over, feit: feit, op: context.datum,
                        door: context.actor))))
        var uitkomst = Uitkomst(Onderwerp(.vergadering, vergadering), wijzigingen)
        uitkomst.teksten = zegels.teksten
        return uitkomst
    }
}
