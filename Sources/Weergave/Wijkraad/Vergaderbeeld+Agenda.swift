public import Domain

extension Vergaderbeeld {
    /// The invitation to a meeting, or its cancellation once it does not go on (RFC 5546).
    /// - Parameters:
    ///   - organisator: who calls.
    ///   - deelnemers: who are called; at least one.
    public func uitnodiging(
        van gemeente: Gemeentecode, door organisator: Agendagebeurtenis.Deelnemer,
        aan deelnemers: [Agendagebeurtenis.Deelnemer], gemaaktOp moment: Moment
    ) -> ICalendar {
        let af = vergadering.waarde.toestand == .geannuleerd
        return ICalendar(
            af ? .afzeggen : .uitnodigen,
            [
                gebeurtenis(
                    van: gemeente, metConcept: true, door: organisator, aan: deelnemers)
            ], gemaaktOp: moment)
    }

    /// The meeting in a diary: what everybody may know of it, since diaries are shared.
    /// - Parameter metConcept: whether the items are told while they may still change.
    func gebeurtenis(
        van gemeente: Gemeentecode, metConcept: Bool,
        door organisator: Agendagebeurtenis.Deelnemer? = nil,
        aan deelnemers: [Agendagebeurtenis.Deelnemer] = []
    ) -> Agendagebeurtenis {
        let staat = vergadering.waarde
        let stand: Agendagebeurtenis.Stand =
            switch staat.toestand {
            case .gepland, .verplaatst: .voorlopig
            case .geannuleerd: .afgezegd
            case .opgeroepen, .nietGeopend, .geopend, .geschorst, .gesloten, .verslagConcept,
                .verslagVastgesteld, .gepubliceerd:
                .vast
            }
        return Agendagebeurtenis(
            uid: "vergadering-\(vergadering.id)@\(gemeente).wijkgriffie",
            volgnummer: staat.volgorde, wanneer: staat.afspraak.wanneer,
            titel: "Vergadering \(wijkraad.waarde.naam)", plaats: woord(staat.afspraak.plaats),
            omschrijving: omschrijving(metPunten: metConcept || stand != .voorlopig),
            organisator: organisator, deelnemers: deelnemers, stand: stand)
    }

    /// The reference, how far it is, and the items that are public.
    private func omschrijving(metPunten: Bool) -> String {
        let staat = vergadering.waarde
        let begin = ["\(staat.opzet.kenmerk)"] + (staat.bijzonderheid.map { [$0] } ?? [])
        guard staat.toestand != .geannuleerd else { return begin.joined(separator: "\n") }
        let kijk = Vergaderkijk(beeld: self, openbaar: true)
        let punten =
            metPunten
            ? ["Agenda:"]
                + staat.voorbereiding.agenda.enumerated().map { "\($0 + 1). \(kijk.punt($1))" }
            : ["De agenda volgt met de oproep."]
        let uren = Vergadering.Afspraak.duurMinuten / 60
        return
            (begin + punten
            + ["Wanneer het afgelopen is, staat niet vast; hier is \(uren) uur vrijgehouden."])
            .joined(separator: "\n")
    }
}

extension Vergadering {
    /// What who wants to come must know of how far it is; `nil` when it goes on as called.
    var bijzonderheid: String? {
        switch toestand {
        case .gepland: "Onder voorbehoud: de oproep is nog niet verstuurd."
        case .verplaatst: "De vergadering is verplaatst; een nieuwe oproep volgt."
        case .geannuleerd: "De vergadering gaat niet door."
        case .nietGeopend: "Er waren te weinig leden; de vergadering is niet geopend."
        case .opgeroepen, .geopend, .geschorst, .gesloten, .verslagConcept, .verslagVastgesteld,
            .gepubliceerd:
            nil
        }
    }
}
