public import Domain

/// An act on the cover of one application, which may give somebody a place in the file.
public struct Omslaghandeling: Opdracht {
    /// Somebody who gets a place in the file.
    public struct Betrokkene: Sendable, Hashable {
        /// Who.
        public let persoon: ID<Persoon>
        /// The name of somebody who is not known yet, to be recorded with it.
        public let nieuw: String?

        /// Somebody who is known, or with a name not known yet.
        public init(_ persoon: ID<Persoon>, nieuw: String? = nil) {
            self.persoon = persoon
            self.nieuw = nieuw
        }
    }

    /// What is done.
    public enum Daad: Sendable, Hashable {
        /// A document is taken away.
        case verwijderBijlage(Int64, reden: String)
        /// The applicant asks to change what was granted.
        case vraagWijziging(String)
        /// Somebody else becomes the contact.
        case draagOver(aan: Betrokkene, reden: String)
        /// Somebody applies too.
        case noemMedeaanvrager(Betrokkene)
        /// Somebody applies no longer.
        case meldMedeaanvragerAf(Betrokkene)
        /// A department owes an answer on something structural.
        case meldKwestie(String, afdeling: Betrokkene, dagen: Int64)
        /// The department answers.
        case beantwoordKwestie(String)
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
        case .verwijderBijlage: .bijlagenBeheren
        case .vraagWijziging: .verleningWijzigen
        case .draagOver, .noemMedeaanvrager, .meldMedeaanvragerAf: .aanvragersBijhouden
        case .meldKwestie: .kwestieMelden
        case .beantwoordKwestie: .kwestieBeantwoorden
        }
    }

    /// The application, and whoever is named and known.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.aanvraag, aanvraag)]
        if let wie = betrokkene, wie.nieuw == nil {
            lezing.raadpleegt = [Onderwerp(.persoon, wie.persoon)]
        }
        lezing.zonderToezeggingen = true
        return lezing
    }

    /// Does it, with the words under seal.
    /// - Throws: the rules of the act.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let tekst = woorden.map(middelen.verzegel)
        let gebeurtenis = try gebeurtenis(blad.aanvraag(aanvraag), tekst?.verzegeling, context)
        var uitkomst = Uitkomst(
            Onderwerp(.aanvraag, aanvraag),
            opgenomen(context) + [.aanvraag(aanvraag, gebeurtenis)])
        uitkomst.teksten = tekst.map { [$0] } ?? []
        if let wie = betrokkene, let naam = wie.nieuw { uitkomst.namen = [(wie.persoon, naam)] }
        return uitkomst
    }

    /// Records who is not known yet, in the role of this place in the file.
    private func opgenomen(_ context: Handelingscontext) -> [Wijziging] {
        guard let wie = betrokkene, wie.nieuw != nil else { return [] }
        let rol: Rol = handeling == .kwestieMelden ? .vakafdeling : .aanvrager
        return [
            .persoon(wie.persoon, .persoonOpgenomen),
            .persoon(
                wie.persoon,
                .rolToegekend(.init(rol: rol, van: context.datum, tot: nil, mandaat: nil))),
        ]
    }

    private var betrokkene: Betrokkene? {
        switch daad {
        case .draagOver(let wie, _), .noemMedeaanvrager(let wie), .meldMedeaanvragerAf(let wie),
            .meldKwestie(_, let wie, _):
            wie
        case .verwijderBijlage, .vraagWijziging, .beantwoordKwestie: nil
        }
    }

    private var woorden: String? {
        switch daad {
        case .verwijderBijlage(_, let tekst), .vraagWijziging(let tekst),
            .draagOver(_, let tekst), .meldKwestie(let tekst, _, _), .beantwoordKwestie(let tekst):
            tekst
        case .noemMedeaanvrager, .meldMedeaanvragerAf: nil
        }
    }

    private func gebeurtenis(
        _ staat: Aanvraag, _ zegel: Verzegeling?, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        switch (daad, zegel) {
        case (.verwijderBijlage(let nummer, _), let reden?):
            return try staat.verwijderBijlage(nummer, reden: reden, context)
        case (.vraagWijziging, let wat?): return try staat.vraagWijziging(wat, context)
        case (.draagOver(let wie, _), let reden?):
            return try staat.draagOver(aan: wie.persoon, reden: reden, context)
        case (.noemMedeaanvrager(let wie), _):
            return try staat.voegMedeaanvragerToe(wie.persoon, context)
        case (.meldMedeaanvragerAf(let wie), _):
            return try staat.meldMedeaanvragerAf(wie.persoon, context)
        case (.meldKwestie(_, let wie, let dagen), let vraag?):
            return try staat.meldKwestie(vraag, afdeling: wie.persoon, dagen: dagen, context)
        case (.beantwoordKwestie, let tekst?):
            return try staat.beantwoordKwestie(tekst, context)
        case (.verwijderBijlage, nil), (.vraagWijziging, nil), (.draagOver, nil),
            (.meldKwestie, nil), (.beantwoordKwestie, nil):
            preconditionFailure("an act with words has them sealed")
        }
    }
}

extension Omslaghandeling {
    /// Name and input; the identity of somebody new is not part of it.
    public var invoer: CanoniekeWaarde {
        .object(
            [
                .init("opdracht", .tekst(naam)), .init("aanvraag", .tekst("\(aanvraag)")),
            ] + velden + (woorden.map { [.init("tekst", .tekst($0))] } ?? [])
                + (betrokkene.map { [.init("wie", .tekst($0.nieuw ?? "\($0.persoon)"))] } ?? []))
    }

    private var naam: String {
        switch daad {
        case .verwijderBijlage: "bijlage_verwijderen"
        case .vraagWijziging: "wijziging_vragen"
        case .draagOver: "contact_overdragen"
        case .noemMedeaanvrager: "medeaanvrager_noemen"
        case .meldMedeaanvragerAf: "medeaanvrager_afmelden"
        case .meldKwestie: "kwestie_melden"
        case .beantwoordKwestie: "kwestie_beantwoorden"
        }
    }

    private var velden: [CanoniekeWaarde.Veld] {
        switch daad {
        case .verwijderBijlage(let nummer, _): [.init("nummer", .geheel(nummer))]
        case .meldKwestie(_, _, let dagen): [.init("dagen", .geheel(dagen))]
        case .vraagWijziging, .draagOver, .noemMedeaanvrager, .meldMedeaanvragerAf,
            .beantwoordKwestie:
            []
        }
    }
}
