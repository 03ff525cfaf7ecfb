extension Vergadering {
    /// A decision that waits to be signed and sent as an advice.
    public struct Adviesconcept: Hashable, Sendable {
        /// The decision.
        public let besluit: Besluit
        /// The application or dossier that it is about.
        public let over: Verwijzing

        /// A draft.
        public init(besluit: Besluit, over: Verwijzing) {
            self.besluit = besluit
            self.over = over
        }
    }

    /// What may be signed and sent as an advice: carried, with a quorum, and not sent yet.
    public var adviesconcepten: [Adviesconcept] {
        verloop.besluiten.flatMap { besluit in
            onderwerpen(van: besluit).filter { over in
                isAdvies(besluit)
                    && !verloop.verzendingen.contains {
                        $0.besluit == besluit.aanduiding && $0.over == over
                    }
            }.map { Adviesconcept(besluit: besluit, over: $0) }
        }
    }

    /// Decisions to advise on something that no item names, and that were not sent: a dossier can
    /// still be opened for them.
    public var adviezenZonderDossier: [Besluit] {
        verloop.besluiten.filter { besluit in
            isAdvies(besluit) && onderwerpen(van: besluit).isEmpty
                && !verloop.verzendingen.contains { $0.besluit == besluit.aanduiding }
        }
    }

    /// The applications and dossiers that a decision is about.
    private func onderwerpen(van besluit: Besluit) -> [Verwijzing] {
        (punt(besluit.punt)?.over ?? []).filter { over in
            switch over {
            case .aanvraag, .dossier: true
            case .kenmerk: false
            }
        }
    }

    /// Refuses an advice on what its item is not about.
    ///
    /// Where the item names nothing it may go on one dossier; not on an application, since nobody
    /// was asked at the vote whether he had an interest in that (Awb 2:4).
    private func eisOnderwerp(_ besluit: Besluit, over: Verwijzing) throws(Regelbreuk) {
        let onderwerpen = onderwerpen(van: besluit)
        if onderwerpen.contains(over) { return }
        guard onderwerpen.isEmpty else {
            throw Self.geenAdvies(
                "besluit \(besluit.aanduiding) gaat over iets anders; bekijk waarover met griffie "
                    + "vergadering toon \(opzet.kenmerk)")
        }
        if case .aanvraag = over {
            throw Self.geenAdvies(
                "het punt van besluit \(besluit.aanduiding) noemt deze aanvraag niet; advies over "
                    + "een aanvraag kan alleen als het punt haar noemde voordat er is gestemd. Zet "
                    + "een punt met --over op de volgende agenda")
        }
        if let eerder = verloop.verzendingen.first(where: { $0.besluit == besluit.aanduiding }) {
            throw Regelbreuk(
                Vergaderregel.adviesVerzonden,
                "besluit \(besluit.aanduiding) noemt geen dossier en is op "
                    + "\(eerder.op.zonderWeekdag) al als advies verzonden; dat kan één keer")
        }
    }

    /// Refuses advice in a dossier that the wijkraad is not in, advice as asked that nobody asked
    /// for, and advice of an item that names nothing, unless it is unasked advice for which the
    /// dossier was opened on or after the day of the decision.
    /// - Throws: `GEEN_ADVIES`.
    public func eisDossier(
        _ besluit: Besluit, _ dossier: Beleidsdossier, ongevraagd: Bool, _ raad: Wijkraad
    ) throws(Regelbreuk) {
        let kenmerk = dossier.opening.kenmerk
        guard dossier.wijkraden.contains(where: { $0.code == raad.code }) else {
            throw Self.geenAdvies("\(raad.naam) staat niet in \(kenmerk); kies een ander dossier")
        }
        let isGevraagd = dossier.feiten.contains {
            $0.soort == .adviesGevraagd && ($0.wijkraad ?? raad.code) == raad.code
        }
        guard ongevraagd || isGevraagd else {
            throw Self.geenAdvies(
                "in \(kenmerk) is \(raad.naam) niet om advies gevraagd; geef --ongevraagd")
        }
        guard onderwerpen(van: besluit).isEmpty else { return }
        guard ongevraagd, dossier.opening.op >= besluit.op else {
            throw Self.geenAdvies(
                "het punt van besluit \(besluit.aanduiding) noemt geen dossier; dan kan het alleen "
                    + "ongevraagd advies zijn (--ongevraagd), in een dossier dat op of na "
                    + "\(besluit.op.zonderWeekdag) is geopend")
        }
    }

    /// Nothing that was decided without a quorum is an advice, also not in a second meeting.
    private func isAdvies(_ besluit: Besluit) -> Bool {
        besluit.uitslag == .aangenomen && besluit.grond == .gehaald
            && punt(besluit.punt)?.soort == .adviseren
    }

    /// The decision that the chair may sign and send now as an advice on something.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `GEEN_ADVIES`, `ADVIES_AL_VERZONDEN`.
    public func advies(
        _ aanduiding: String, over: Verwijzing, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Besluit {
        try eis(
            [
                .geopend, .geschorst, .gesloten, .verslagConcept, .verslagVastgesteld,
                .gepubliceerd,
            ], "een advies verzenden", raad, context)
        guard let besluit = verloop.besluiten.first(where: { $0.aanduiding == aanduiding }) else {
            throw Self.geenAdvies(
                "\(opzet.kenmerk) heeft geen besluit \(aanduiding); bekijk de besluiten met "
                    + "griffie vergadering toon \(opzet.kenmerk)")
        }
        try eisOnderwerp(besluit, over: over)
        if verloop.verzendingen.contains(where: { $0.besluit == aanduiding && $0.over == over }) {
            throw Regelbreuk(
                Vergaderregel.adviesVerzonden,
                "besluit \(aanduiding) is al als advies verzonden; bekijk het met griffie "
                    + "vergadering keten \(opzet.kenmerk)")
        }
        guard besluit.grond == .gehaald else {
            throw Self.geenAdvies(
                "besluit \(aanduiding) is genomen zonder quorum; stem er opnieuw over in een "
                    + "vergadering met genoeg leden")
        }
        guard isAdvies(besluit) else {
            throw Self.geenAdvies(
                "besluit \(aanduiding) is geen aangenomen voorstel om te adviseren")
        }
        return besluit
    }

    /// Who voted on an item; together with the chair they advised.
    public func stemmers(over punt: Int) -> [ID<Persoon>] {
        let regels = verloop.stemmingen.filter { $0.punt == punt }.flatMap(\.stemmen)
        return Set(regels.filter { $0.stem != .afwezig }.flatMap { [$0.volmacht ?? $0.lid] })
            .sorted()
    }

    private static func geenAdvies(_ tekst: String) -> Regelbreuk {
        Regelbreuk(Vergaderregel.geenAdvies, tekst)
    }
}
