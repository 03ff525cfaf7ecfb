extension Vergadering {
    /// Adds a paper to an item; behind the notice it is late, and marked so.
    /// - Throws: `GEEN_LID`, `VERGADERING_TOESTAND`, `AGENDAPUNT_ONBEKEND`.
    public func stukToevoegen(
        bij punt: Int, naam: Verzegeling, _ hash: Hash, versie: String, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try eis(
            [.gepland, .verplaatst, .opgeroepen, .geopend], "een stuk toevoegen", raad, context)
        _ = try eisPunt(punt)
        return .stukToegevoegd(
            Stuk(
                id: voorbereiding.stukken.count + 1, punt: punt, naam: naam, hash: hash,
                versie: versie, op: context.datum,
                laat: toestand == .opgeroepen || toestand == .geopend))
    }

    /// Withdraws a paper that was not sent yet.
    /// - Throws: `GEEN_LID`, `VERGADERSTUK_ONBEKEND`, `AGENDA_BEVROREN`, `VERGADERING_TOESTAND`.
    public func stukVervallen(
        _ id: Int, _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        let stuk = try eisStuk(id)
        if toestand == .opgeroepen || isGehouden {
            try raad.eisAmbt(context)
            throw Regelbreuk(
                Vergaderregel.agendaBevroren,
                "stuk \(stuk.id) is met de oproep verstuurd of te laat toegevoegd; voeg een "
                    + "nieuwe versie toe, zij wordt als laat gemerkt")
        }
        try eis([.gepland, .verplaatst], "een stuk laten vervallen", raad, context)
        return .stukVervallen(id)
    }

    /// Imposes secrecy on a paper, with its ground in the Woo (Gemeentewet 87).
    /// - Throws: `GEEN_LID`, `VERGADERSTUK_ONBEKEND`, `GEHEIMHOUDING`.
    public func geheimhouden(
        _ id: Int, grond: String, door orgaan: Geheimhouding.Orgaan, op dag: Datum,
        _ raad: Wijkraad, _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try raad.eisAmbt(context)
        let stuk = try eisStuk(id)
        guard raad.grondslag.isGemeentelijk else {
            throw Self.geheim("\(raad.naam) is niet van de gemeente, dus dit kan niet")
        }
        guard !(stuk.geheim?.geldt ?? false) else {
            throw Self.geheim("op stuk \(id) geldt al geheimhouding; hef die eerst op")
        }
        guard dag <= context.datum else {
            throw Self.geheim("\(dag.zonderWeekdag) is na vandaag; geef een eerdere dag")
        }
        return .geheimhouding(
            stuk: id, Geheimhouding(grond: grond, opgelegdDoor: orgaan, opgelegdOp: dag))
    }

    /// Lifts secrecy (Gemeentewet 89).
    /// - Throws: `GEEN_LID`, `VERGADERSTUK_ONBEKEND`, `GEHEIMHOUDING`.
    public func openbaarMaken(
        _ id: Int, door orgaan: Geheimhouding.Orgaan, op dag: Datum, _ raad: Wijkraad,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> Vergadergebeurtenis {
        try raad.eisAmbt(context)
        guard var geheim = try eisStuk(id).geheim, geheim.geldt else {
            throw Self.geheim("op stuk \(id) geldt geen geheimhouding")
        }
        guard (geheim.opgelegdOp...context.datum).contains(dag) else {
            throw Self.geheim(
                "geef een dag van \(geheim.opgelegdOp.zonderWeekdag) tot en met vandaag")
        }
        geheim.opgehevenDoor = orgaan
        geheim.opgehevenOp = dag
        return .geheimhouding(stuk: id, geheim)
    }

    private static func geheim(_ tekst: String) -> Regelbreuk {
        Regelbreuk(Vergaderregel.geheimhouding, tekst)
    }

    private func eisStuk(_ id: Int) throws(Regelbreuk) -> Stuk {
        if let stuk = voorbereiding.stukken.first(where: { $0.id == id && !$0.vervallen }) {
            return stuk
        }
        throw Regelbreuk(
            Vergaderregel.stukOnbekend,
            "\(opzet.kenmerk) heeft geen stuk \(id); bekijk ze met griffie vergadering toon "
                + "\(opzet.kenmerk)")
    }
}

extension Wijkraad.Grondslag {
    /// Whether it is a part of the municipality: then Gemeentewet 87-89 hold and its papers stay.
    public var isGemeentelijk: Bool {
        switch self {
        case .anderecommissie, .bestuurscommissie: true
        case .rechtspersoon, .erkend: false
        }
    }
}
