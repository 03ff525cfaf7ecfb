public import Domain

/// An act on one application that needs nothing but the application: hearing, advice, delivery.
public struct Dossierhandeling: Opdracht {
    /// What is done.
    public enum Daad: Sendable, Hashable {
        /// The applicant can be reached at this address, or no longer.
        case toestemming(adres: String?)
        /// The applicant was heard, or why not.
        case horen(Aanvraag.Bekendmaking.Hoorwijze, op: Datum, toelichting: String)
        /// A part of the obligation was delivered.
        case leveren(
            regel: Int64, uren: Decimaal?, bewoners: Int64?, op: Datum, bewijs: String,
            bestand: Hash?)
        /// The wijkraad is asked for advice.
        case adviesVragen(dagen: Int64)
        /// The wijkraad gives its advice.
        case adviseren(Aanvraag.Advies.Strekking, bedrag: Bedrag?, tekst: String)
        /// The file is closed.
        case afronden
    }

    let aanvraag: ID<Aanvraag>
    let daad: Daad

    /// An act on an application.
    public init(aanvraag: ID<Aanvraag>, _ daad: Daad) {
        self.aanvraag = aanvraag
        self.daad = daad
    }

    /// As roles are allowed to do it.
    public var handeling: Handeling {
        switch daad {
        case .toestemming: .toestemmingVastleggen
        case .horen: .aanvragerHoren
        case .leveren: .leveringVastleggen
        case .adviesVragen: .adviesVragen
        case .adviseren: .adviesUitbrengen
        case .afronden: .dossierAfronden
        }
    }

    /// The application; for an advice also the wijkraden.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        if case .adviseren = daad { lezing.alleWijkraden = true }
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Does it, with the words under seal.
    /// - Throws: the rules of the act.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let staat = blad.aanvraag(aanvraag)
        let budget = blad.budget(staat.inhoud.budget)
        if case .adviseren = daad {
            try Wijkraad.eisVoorzitter(context, van: blad.alleWijkraden, voor: budget.wijk)
        }
        let tekst = woorden.map(middelen.verzegel)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            try gebeurtenissen(
                staat, tekst?.verzegeling, jaar: budget.jaar, context
            ).map { .aanvraag(aanvraag, $0) })
        uitkomst.teksten = tekst.map { [$0] } ?? []
        return uitkomst
    }

    private var woorden: String? {
        switch daad {
        case .toestemming(let adres): adres
        case .horen(_, _, let tekst), .leveren(_, _, _, _, let tekst, _),
            .adviseren(_, _, let tekst):
            tekst
        case .adviesVragen, .afronden: nil
        }
    }

    private func gebeurtenissen(
        _ staat: Aanvraag, _ zegel: Verzegeling?, jaar: Int, _ context: Handelingscontext
    ) throws(Regelbreuk) -> [AanvraagGebeurtenis] {
        switch (daad, zegel) {
        case (.toestemming, let zegel): return [try staat.toestemming(zegel, context)]
        case (.adviesVragen(let dagen), _):
            return try staat.adviesVragen(dagen: dagen, context)
        case (.afronden, _): return [try staat.afronden(jaar: jaar, context)]
        case (.horen(let wijze, let op, _), let zegel?):
            return [try staat.horen(wijze, op: op, toelichting: zegel, context)]
        case (.leveren(let regel, let uren, let bewoners, let op, _, let bestand), let zegel?):
            return [
                try staat.leveren(
                    .init(
                        regel: regel, uren: uren, bewoners: bewoners, op: op, bewijs: zegel,
                        bestand: bestand), context)
            ]
        case (.adviseren(let strekking, let bedrag, _), let zegel?):
            return [try staat.adviseren(strekking, bedrag: bedrag, tekst: zegel, context)]
        case (.horen, nil), (.leveren, nil), (.adviseren, nil):
            preconditionFailure("an act with words has them sealed")
        }
    }
}

extension Dossierhandeling {
    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst(handeling.rawValue)),
                .init("aanvraag", .tekst("\(aanvraag)")),
            ] + velden + (woorden.map { [.init("tekst", .tekst($0))] } ?? []))
    }

    private var velden: [CanoniekeWaarde.Veld] {
        switch daad {
        case .toestemming, .afronden: []
        case .horen(let wijze, let op, _):
            [.init("wijze", .tekst(wijze.rawValue)), .init("op", .tekst("\(op)"))]
        case .leveren(let regel, let uren, let bewoners, let op, _, let bestand):
            [.init("regel", .geheel(regel)), .init("op", .tekst("\(op)"))]
                + (uren.map { [.init("uren", .tekst($0.metPunt))] } ?? [])
                + (bewoners.map { [.init("bewoners", .geheel($0))] } ?? [])
                + (bestand.map { [.init("bestand", .tekst("\($0)"))] } ?? [])
        case .adviesVragen(let dagen): [.init("dagen", .geheel(dagen))]
        case .adviseren(let strekking, let bedrag, _):
            [.init("strekking", .tekst(strekking.rawValue))]
                + (bedrag.map { [.init("bedragCent", .geheel($0.cent))] } ?? [])
        }
    }
}
