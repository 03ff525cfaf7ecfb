extension Vergadering {
    /// Plans a meeting, with the items that come by themselves.
    /// - Parameters:
    ///   - eerdere: the meetings of the wijkraad that matter for its agenda, in any order.
    ///   - tweedeNa: the meeting that was not opened and of which this is the second.
    /// - Throws: `GEEN_LID`, `VERGADERDAG`, `WIJKRAAD_BESTAAT_NIET`, `TWEEDE_VERGADERING`.
    public static func plannen(
        _ kenmerk: Kenmerk, _ wijkraad: MetID<Wijkraad>, _ afspraak: Afspraak,
        eerdere: [MetID<Vergadering>], tweedeNa: MetID<Vergadering>? = nil,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Vergadergebeurtenis] {
        try wijkraad.waarde.eisAmbt(context)
        try wijkraad.waarde.eisBestaan(op: afspraak.dag)
        try eisToekomst(afspraak.dag, context)
        let opzet = Opzet(
            kenmerk: kenmerk, wijkraad: wijkraad.id, afspraak: afspraak, tweedeNa: tweedeNa?.id)
        guard var nieuw = Vergadering(eerste: .gepland(opzet)) else { return [] }
        var gebeurtenissen: [Vergadergebeurtenis] = [.gepland(opzet)]
        func zet(_ wijzigingen: [Agendawijziging]) {
            for wijziging in wijzigingen {
                let gebeurtenis = Vergadergebeurtenis.agendaGewijzigd(
                    wijziging, door: context.actor, rol: context.rol)
                nieuw.pasToe(gebeurtenis)
                gebeurtenissen.append(gebeurtenis)
            }
        }
        zet([
            .toegevoegd(
                Agendapunt(id: 1, soort: .besluiten, aanleiding: .agenda), plaats: 0)
        ])
        zet(nieuw.vanzelf(eerdere))
        if let tweedeNa { zet(try nieuw.overgenomen(van: tweedeNa)) }
        return gebeurtenissen
    }

    /// Moves a meeting; one that was convened needs a new notice.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `VERGADERDAG`, `WIJKRAAD_BESTAAT_NIET`.
    public func verplaatsen(
        _ nieuw: Afspraak, reden: Verzegeling, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.gepland, .verplaatst, .opgeroepen], "verplaatsen", raad, context)
        try raad.eisBestaan(op: nieuw.dag)
        try Self.eisToekomst(nieuw.dag, context)
        return .verplaatst(nieuw, reden: reden)
    }

    /// Cancels a meeting.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func annuleren(
        reden: Verzegeling, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.gepland, .verplaatst, .opgeroepen], "annuleren", raad, context)
        return .geannuleerd(reden: reden)
    }

    private static func eisToekomst(
        _ dag: Datum, _ context: Handelingscontext
    ) throws(Regelbreuk) {
        guard dag <= context.datum else { return }
        throw Regelbreuk(
            Vergaderregel.dag,
            "\(dag.zonderWeekdag) is niet na vandaag; geef een latere dag")
    }

    /// The items that come by themselves and are not there yet: minutes that wait for adoption,
    /// the action list of the meeting before, votes that were tied.
    ///
    /// They come behind the first item, the oldest meeting first.
    func vanzelf(_ eerdere: [MetID<Vergadering>]) -> [Agendawijziging] {
        let gehouden = eerdere.filter {
            $0.waarde.isGehouden && $0.waarde.afspraak.dag <= afspraak.dag
                && $0.waarde.opzet.kenmerk != opzet.kenmerk
        }.sorted { ($0.waarde.afspraak.dag, $0.id) < ($1.waarde.afspraak.dag, $1.id) }
        var nieuw: [Agendapunt] = []
        func heeft(_ aanleiding: Agendapunt.Aanleiding, _ id: ID<Vergadering>, _ punt: Int?) -> Bool
        {
            voorbereiding.agenda.contains {
                $0.aanleiding == aanleiding && $0.van == id && $0.vanPunt == punt
            }
        }
        var volgend = voorbereiding.volgendPunt
        func zet(
            _ soort: Agendapunt.Soort, _ aanleiding: Agendapunt.Aanleiding, _ id: ID<Vergadering>,
            _ oud: Agendapunt? = nil
        ) {
            guard !heeft(aanleiding, id, oud?.id) else { return }
            nieuw.append(
                Agendapunt(
                    id: volgend, soort: soort, titel: oud?.titel, aanleiding: aanleiding, van: id,
                    vanPunt: oud?.id, over: oud?.over ?? [], besloten: oud?.besloten ?? false))
            volgend += 1
        }
        for eerder in gehouden where eerder.waarde.verslag.vaststelling == nil {
            zet(.besluiten, .verslag, eerder.id)
        }
        if let laatste = gehouden.last { zet(.bespreken, .actielijst, laatste.id) }
        // As long as a meeting is not closed its votes can still be put right.
        for eerder in gehouden where eerder.waarde.verloop.geslotenOp != nil {
            for punt in eerder.waarde.gestaakt
            where !Self.isHerstemd(punt.id, van: eerder.id, in: gehouden) {
                zet(punt.soort, .herstemming, eerder.id, punt)
            }
        }
        return nieuw.enumerated().map { .toegevoegd($1, plaats: $0 + 1) }
    }

    /// The minutes on the agenda that were adopted meanwhile.
    func vervallen(_ eerdere: [MetID<Vergadering>]) -> [Agendawijziging] {
        voorbereiding.agenda.filter { punt in
            punt.aanleiding == .verslag
                && eerdere.contains {
                    $0.id == punt.van && $0.waarde.verslag.vaststelling != nil
                }
        }.map { .verwijderd($0.id) }
    }

    /// The items of which the vote was tied.
    var gestaakt: [Agendapunt] {
        verloop.stemmingen.filter { $0.uitslag == .gestaakt }.compactMap { punt($0.punt) }
    }

    /// Whether a tied vote of a meeting was voted again in one of these.
    private static func isHerstemd(
        _ punt: Int, van id: ID<Vergadering>, in later: [MetID<Vergadering>]
    ) -> Bool {
        later.contains { ander in
            ander.waarde.voorbereiding.agenda.contains { nieuw in
                nieuw.aanleiding == .herstemming && nieuw.van == id && nieuw.vanPunt == punt
                    && ander.waarde.verloop.stemmingen.contains { $0.punt == nieuw.id }
            }
        }
    }

    private func geenTweede(na eerste: Vergadering) -> String {
        let kenmerk = eerste.opzet.kenmerk
        if eerste.opzet.wijkraad != opzet.wijkraad {
            return "\(kenmerk) is van een andere wijkraad; noem een vergadering van deze wijkraad"
        }
        return eerste.isGehouden
            ? "\(kenmerk) is gehouden; laat --tweede-na weg"
            : "van \(kenmerk) is niet vastgelegd dat zij zonder quorum niet is geopend; doe dat "
                + "eerst met griffie vergadering niet-openen \(kenmerk)"
    }

    /// The items of the meeting that was not opened, for its second meeting.
    private func overgenomen(
        van eerste: MetID<Vergadering>
    ) throws(Regelbreuk) -> [Agendawijziging] {
        guard eerste.waarde.toestand == .nietGeopend,
            eerste.waarde.opzet.wijkraad == opzet.wijkraad
        else {
            throw Regelbreuk(
                Vergaderregel.tweedeVergadering,
                geenTweede(na: eerste.waarde))
        }
        // Tied votes come by themselves.
        let eigen: [Agendapunt.Aanleiding?] = [nil, .tweedeVergadering]
        let punten = eerste.waarde.voorbereiding.agenda.filter { eigen.contains($0.aanleiding) }
        let begin = voorbereiding.volgendPunt
        return punten.enumerated().map { plaats, punt in
            .toegevoegd(
                Agendapunt(
                    id: begin + plaats, soort: punt.soort, titel: punt.titel,
                    aanleiding: .tweedeVergadering, van: eerste.id, vanPunt: punt.id,
                    over: punt.over, besloten: punt.besloten),
                plaats: voorbereiding.agenda.count + plaats)
        }
    }
}

extension Vergadering {
    /// Refuses who does not act for this wijkraad, or an act in another state.
    func eis(
        _ toestanden: [Toestand], _ wat: String, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) {
        try raad.eisAmbt(context)
        guard !toestanden.contains(toestand) else { return }
        let wel = toestanden.map(\.inWoorden)
        throw Regelbreuk(
            Vergaderregel.toestand,
            "\(wat) kan niet: \(opzet.kenmerk) is \(toestand.inWoorden). Dat kan met een "
                + "vergadering die \(wel.opsomming(met: "of")) is"
                + (naar(toestanden).map { "; \($0)" } ?? ""))
    }

    /// The command that brings it, in one step or as the first of them, to one of these states;
    /// `nil` when there is none.
    private func naar(_ toestanden: [Toestand]) -> String? {
        let stap = Self.stappen.first {
            $0.van.contains(toestand) && toestanden.contains($0.naar)
        }
        return stap.map { "doe eerst griffie vergadering \($0.opdracht) \(opzet.kenmerk)" }
    }

    private static let stappen: [(van: Set<Toestand>, naar: Toestand, opdracht: String)] = [
        ([.gepland, .verplaatst], .opgeroepen, "oproepen"),
        ([.gepland, .verplaatst], .geopend, "oproepen"), ([.opgeroepen], .geopend, "openen"),
        ([.geschorst], .geopend, "hervatten"), ([.geopend, .geschorst], .gesloten, "sluiten"),
        ([.gesloten], .verslagConcept, "verslag opstellen"),
        ([.verslagVastgesteld], .gepubliceerd, "verslag publiceren"),
    ]

    /// The item with a name in the meeting.
    func eisPunt(_ id: Int) throws(Regelbreuk) -> Agendapunt {
        if let punt = punt(id) { return punt }
        throw Regelbreuk(
            Vergaderregel.puntOnbekend,
            "dat punt staat niet op de agenda van \(opzet.kenmerk); bekijk haar met griffie "
                + "vergadering toon \(opzet.kenmerk)")
    }
}

extension Vergadering.Toestand {
    /// In the middle of a sentence.
    public var inWoorden: String {
        switch self {
        case .gepland: "gepland"
        case .verplaatst: "verplaatst"
        case .opgeroepen: "opgeroepen"
        case .geannuleerd: "geannuleerd"
        case .nietGeopend: "niet geopend"
        case .geopend: "geopend"
        case .geschorst: "geschorst"
        case .gesloten: "gesloten"
        case .verslagConcept: "gesloten met een conceptverslag"
        case .verslagVastgesteld: "gesloten met een vastgesteld verslag"
        case .gepubliceerd: "gesloten met een gepubliceerd verslag"
        }
    }
}
