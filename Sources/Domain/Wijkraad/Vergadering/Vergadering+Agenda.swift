extension Vergadering {
    /// What somebody puts on an agenda, or makes of an item.
    public struct Puntinhoud: Hashable, Sendable {
        /// What is done with it.
        public let soort: Agendapunt.Soort
        /// What it is about, under seal.
        public let titel: Verzegeling
        /// What it is about, outside the meeting.
        public let over: [Verwijzing]
        /// Whether it is dealt with behind closed doors.
        public let besloten: Bool

        /// An item in the making.
        public init(
            soort: Agendapunt.Soort, titel: Verzegeling, over: [Verwijzing] = [],
            besloten: Bool = false
        ) {
            self.soort = soort
            self.titel = titel
            self.over = over
            self.besloten = besloten
        }
    }

    /// What becomes otherwise of an item; what is `nil` stays as it is.
    public struct Puntwijziging: Hashable, Sendable {
        let soort: Agendapunt.Soort?
        let titel: Verzegeling?
        let over: [Verwijzing]?
        let besloten: Bool?

        /// A change of an item.
        public init(
            soort: Agendapunt.Soort? = nil, titel: Verzegeling? = nil, over: [Verwijzing]? = nil,
            besloten: Bool? = nil
        ) {
            self.soort = soort
            self.titel = titel
            self.over = over
            self.besloten = besloten
        }
    }

    /// Puts an item on the agenda: before the notice in any place behind the first, at the meeting
    /// as an item `ter vergadering`.
    /// - Parameters:
    ///   - nummer: the number that it gets on the agenda; `nil` for the end.
    ///   - versie: the version of the agenda that somebody saw.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDA_BEVROREN`, `AGENDA_GEWIJZIGD`,
    ///   `BESLOTEN_PUNT`.
    public func toevoegen(
        _ inhoud: Puntinhoud, nummer: Int?, versie: Int, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eisAgenda(versie, terVergadering: true, raad, context)
        try eisOpenbaar(inhoud.besloten, raad)
        let einde = voorbereiding.agenda.count
        let plaats =
            toestand == .geopend ? einde : min(max(1, (nummer ?? einde + 1) - 1), einde)
        return gewijzigd(
            .toegevoegd(
                Agendapunt(
                    id: voorbereiding.volgendPunt, soort: inhoud.soort, titel: inhoud.titel,
                    over: inhoud.over, besloten: inhoud.besloten,
                    terVergadering: toestand == .geopend), plaats: plaats), context)
    }

    /// Changes an item that somebody put there; what was not named keeps its words and their seal.
    /// - Throws: as ``toevoegen(_:nummer:versie:_:_:)``, `AGENDAPUNT_ONBEKEND`, `AGENDAPUNT_VAST`.
    public func wijzigen(
        _ id: Int, _ wijziging: Puntwijziging, versie: Int, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eisAgenda(versie, terVergadering: false, raad, context)
        var punt = try eisEigenPunt(id)
        punt.soort = wijziging.soort ?? punt.soort
        punt.titel = wijziging.titel ?? punt.titel
        punt.over = wijziging.over ?? punt.over
        punt.besloten = wijziging.besloten ?? punt.besloten
        try eisOpenbaar(punt.besloten, raad)
        return gewijzigd(.gewijzigd(punt), context)
    }

    /// Gives an item another number; the first one stays the first.
    /// - Throws: as ``toevoegen(_:nummer:versie:_:_:)``, `AGENDAPUNT_ONBEKEND`, `AGENDAPUNT_VAST`.
    public func verschuiven(
        _ id: Int, naar nummer: Int, versie: Int, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eisAgenda(versie, terVergadering: false, raad, context)
        let punt = try eisPunt(id)
        guard punt.aanleiding != .agenda else { throw Self.vast() }
        let plaats = min(max(1, nummer - 1), voorbereiding.agenda.count - 1)
        return gewijzigd(.verschoven(id, plaats: plaats), context)
    }

    /// Takes away an item that somebody put there.
    /// - Throws: as ``toevoegen(_:nummer:versie:_:_:)``, `AGENDAPUNT_ONBEKEND`, `AGENDAPUNT_VAST`.
    public func verwijderen(
        _ id: Int, versie: Int, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eisAgenda(versie, terVergadering: false, raad, context)
        return gewijzigd(.verwijderd(try eisEigenPunt(id).id), context)
    }

    /// Adopts the agenda, as the first item of the meeting.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`.
    public func agendaVaststellen(
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis([.geopend], "de agenda vaststellen", raad, context)
        guard !verloop.agendaVastgesteld else {
            throw Regelbreuk(
                Vergaderregel.toestand,
                "de agenda van \(opzet.kenmerk) is al vastgesteld; ga verder met de punten")
        }
        return .agendaVastgesteld
    }

    private func gewijzigd(
        _ wijziging: Agendawijziging, _ context: Handelingscontext
    ) -> Vergadergebeurtenis {
        .agendaGewijzigd(wijziging, door: context.actor, rol: context.rol)
    }

    /// Refuses a change of an agenda that is frozen, or that somebody else changed meanwhile.
    private func eisAgenda(
        _ versie: Int, terVergadering: Bool, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) {
        if toestand == .opgeroepen || (toestand == .geopend && !terVergadering) {
            try raad.eisAmbt(context)
            throw Regelbreuk(
                Vergaderregel.agendaBevroren,
                "de oproep voor \(opzet.kenmerk) is verstuurd; voeg een punt toe als de "
                    + "vergadering is geopend, of verplaats haar en roep opnieuw op")
        }
        try eis(
            [.gepland, .verplaatst] + (terVergadering ? [.geopend] : []), "de agenda wijzigen",
            raad, context)
        guard versie != voorbereiding.versie else { return }
        let sinds = voorbereiding.agendaregels.dropFirst(max(0, versie))
        let wat = sinds.map { regel in
            let nummer = nummer(van: regel.punt).map { "punt \($0)" } ?? "een punt"
            return "\(nummer) \(regel.wat) door de \(regel.rol.rawValue)"
        }
        throw Regelbreuk(
            Vergaderregel.agendaGewijzigd,
            "u zag versie \(versie) van de agenda en zij is nu versie \(voorbereiding.versie)"
                + (wat.isEmpty ? "" : ": " + wat.joined(separator: ", "))
                + "; bekijk haar met griffie vergadering toon \(opzet.kenmerk) en geef --versie "
                + "\(voorbereiding.versie)",
            getallen: [
                "gezien": Int64(versie), "versie": Int64(voorbereiding.versie),
            ])
    }

    /// Closed items are for who has a reglement that allows them, on the day of the meeting.
    private func eisOpenbaar(_ besloten: Bool, _ raad: Wijkraad) throws(Regelbreuk) {
        let geldend = reglement ?? raad.reglement(op: afspraak.dag)
        guard besloten, !(geldend?.beslotenPunten ?? false) else { return }
        throw Regelbreuk(
            Vergaderregel.beslotenPunt,
            "het reglement van \(raad.naam) kent geen besloten punten; laat --besloten weg"
                + (raad.grondslag.isGemeentelijk ? ", of leg geheimhouding op een stuk" : ""))
    }

    private func eisEigenPunt(_ id: Int) throws(Regelbreuk) -> Agendapunt {
        let punt = try eisPunt(id)
        guard punt.aanleiding == nil else { throw Self.vast() }
        return punt
    }

    private static func vast() -> Regelbreuk {
        Regelbreuk(
            Vergaderregel.puntVast,
            "dit punt staat vanzelf op de agenda; laat het staan, of geef een punt dat iemand "
                + "toevoegde")
    }
}
