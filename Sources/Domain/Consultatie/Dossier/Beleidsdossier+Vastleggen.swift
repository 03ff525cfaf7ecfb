extension Beleidsdossier {
    /// Records that something happened.
    ///
    /// Recorded is today, or the day of the last entry when the clock stood still: nobody chooses
    /// that day. A wijkraad that came into being or ended meanwhile is brought up to date with it.
    /// - Parameters:
    ///   - feit: what happened; its day of recording is set here.
    ///   - raden: the wijkraden of the municipality as they are now.
    ///   - laatste: the day on which something was last recorded in the dossier.
    /// - Throws: the rules of ``Dossierregel``, `GEEN_LID`.
    public func vastleggen(
        _ melding: Consultatiemelding, raden: [Wijkraad], laatste: Datum,
        _ context: Handelingscontext
    ) throws(Regelbreuk) -> [Dossiergebeurtenis] {
        let vastgelegd = max(context.datum, laatste)
        let feit = melding.feit(vastgelegdOp: vastgelegd, context)
        try eisOpen(voor: feit)
        try eisReden(feit)
        try eisWijkraad(feit, raden, op: context.datum)
        try eisRuimte(feit)
        try eisPunten(feit)
        try eisInbreng(feit)
        let bijgewerkt = wijkraden.compactMap { bekend in
            raden.first { $0.code == bekend.code }.map(\.betrokken).flatMap {
                $0 == bekend ? nil : $0
            }
        }
        try eisSamenhang(feit)
        return bijgewerkt.map { .wijkraadBijgewerkt($0) } + [.feitVastgelegd(feit)]
    }

    private func eisOpen(voor feit: Consultatiefeit) throws(Regelbreuk) {
        guard let dag = beeindigdOp, !feit.soort.magNaEinde else { return }
        throw Self.voorbij(dag)
    }

    private func eisReden(_ feit: Consultatiefeit) throws(Regelbreuk) {
        if feit.soort.vraagtReden, feit.reden == nil {
            throw Regelbreuk(
                Dossierregel.redenOntbreekt,
                "bij \(feit.soort.rawValue) hoort een reden; geef --reden")
        }
        if feit.soort == .informatieVerstrekt, feit.reden == nil, let over = feit.verwijstNaar,
            feiten.indices.contains(over - 1), feiten[over - 1].soort.vraagtBericht
        {
            throw Regelbreuk(
                Dossierregel.redenOntbreekt,
                "dit bericht gaat over \(feiten[over - 1].soort.naam); zeg met --reden waarom er "
                    + "van het besluit is afgeweken")
        }
        if feit.soort == .dossierBeeindigd { try eisAfgerond() }
        if feit.soort == .dossierBeeindigd, geldend(.eindverslag).isEmpty {
            throw Regelbreuk(
                Dossierregel.eindverslagOntbreekt,
                "er is geen eindverslag bij; maak het met griffie consultatie eindverslag en leg "
                    + "het vast met --soort eindverslag --stuk BESTAND")
        }
        if feit.soort == .eindverslag, feit.stukken.isEmpty {
            throw Regelbreuk(
                Dossierregel.eindverslagOntbreekt,
                "het verslag zelf ontbreekt; geef het met --stuk BESTAND")
        }
        let zonder = feit.punten.filter {
            $0.reactie.map { $0 != .overgenomen } ?? false && $0.motivatie == nil
        }
        if let punt = zonder.first {
            throw Regelbreuk(
                Dossierregel.motivatieOntbreekt,
                "punt '\(punt.punt)' wordt niet of deels overgenomen; zeg waarom")
        }
    }

    /// Confirming and disputing is for members of that wijkraad; so are the higher grades of proof.
    private func eisWijkraad(
        _ feit: Consultatiefeit, _ raden: [Wijkraad], op dag: Datum
    ) throws(Regelbreuk) {
        let namensWijkraad = feit.rol.isVanWijkraad
        if feit.soort.isVanWijkraad, !namensWijkraad {
            throw Regelbreuk(
                Dossierregel.alleenWijkraad,
                "\(feit.soort.rawValue) doet de voorzitter, de secretaris of een lid van de "
                    + "wijkraad"
            )
        }
        if namensWijkraad {
            guard let code = feit.wijkraad, wijkraden.contains(where: { $0.code == code }),
                let raad = raden.first(where: { $0.code == code })
            else {
                throw Regelbreuk(
                    Dossierregel.tegenstrijdig,
                    "zeg met --wijkraad namens welke wijkraad van dit dossier")
            }
            guard raad.ambt(van: feit.door, op: dag) != nil else {
                throw Regelbreuk(
                    Wijkraadregel.geenLid,
                    "u bent op \(dag.zonderWeekdag) geen lid van \(raad.naam); laat de beheerder u "
                        + "benoemen")
            }
        }
        guard let graad = feit.bewijsgraad else { return }
        let hoogste: Bewijsgraad = namensWijkraad ? .bevestigd : .bezorgd
        guard graad > hoogste else { return }
        throw Regelbreuk(
            Dossierregel.bewijsgraad,
            namensWijkraad
                ? "genotuleerd volgt uit een vastgesteld verslag; geef hooguit bevestigd"
                : "de gemeente geeft hooguit bezorgd; de wijkraad zelf bevestigt de ontvangst")
    }

    private func eisRuimte(_ feit: Consultatiefeit) throws(Regelbreuk) {
        guard feit.soort == .adviesGevraagd else { return }
        let nu = niveau(op: feit.vastgelegdOp)
        guard nu < .raadplegen else { return }
        throw Regelbreuk(
            Dossierregel.niveauVraagtGeenInbreng,
            "toegezegd is \(nu.rawValue); wijzig eerst het niveau met niveau_gewijzigd")
    }

    /// A point has a short name, so that a reaction finds it, and its words are under seal; a
    /// reaction is to points that this wijkraad made.
    private func eisPunten(_ feit: Consultatiefeit) throws(Regelbreuk) {
        if let punt = feit.punten.first(where: { !Consultatiefeit.Punt.isNaam($0.punt) }) {
            throw Regelbreuk(
                Dossierregel.tegenstrijdig,
                "'\(punt.punt)' is geen naam van een punt; geef een nummer of een kort woord, en "
                    + "de tekst erachter: 1:meer groen")
        }
        guard feit.soort == .reactieGegeven else { return }
        let adviezen = (geldend(.adviesUitgebracht) + geldend(.ongevraagdAdvies))
            .filter { $0.wijkraad == feit.wijkraad }
        let bekend = Set(adviezen.flatMap { $0.punten.map(\.punt) })
        guard !bekend.isEmpty,
            let punt = feit.punten.first(where: { !bekend.contains($0.punt) })
        else { return }
        throw Regelbreuk(
            Dossierregel.tegenstrijdig,
            "punt '\(punt.punt)' staat in geen advies van \(feit.wijkraad ?? ""); de punten zijn "
                + bekend.sorted().joined(separator: ", "))
    }

    /// Refuses what the verdict could not be made of, everything at once.
    private func eisSamenhang(_ feit: Consultatiefeit) throws(Regelbreuk) {
        var dossier = self
        dossier.feiten.append(feit)
        let naam = "gebeurtenissen[\(feiten.count)]."
        let fouten = Dossiercontrole.fouten(in: dossier.consultatiedossier)
        guard !fouten.isEmpty else { return }
        throw Regelbreuk(
            Dossierregel.tegenstrijdig,
            fouten.map { fout in
                let veld =
                    fout.veld.hasPrefix(naam) ? String(fout.veld.dropFirst(naam.count)) : fout.veld
                return "\(veld): \(fout.tekst)"
            }.joined(separator: "; "))
    }
}

extension Consultatiesoort {
    /// Whether it may still be recorded when the dossier has ended.
    fileprivate var magNaEinde: Bool {
        switch self {
        case .correctie, .betwist, .reactieGegeven, .geevalueerd, .uitvoeringGestart,
            .besluitGewijzigd, .uitvoeringAfwijkend, .ontvangstBevestigd, .eindverslag,
            .inbrengBeantwoord, .informatieVerstrekt:
            true
        case .aangekondigd, .adviesGevraagd, .termijnVerlengd, .adviesUitgebracht,
            .ongevraagdAdvies, .conceptVastgesteld, .besluitGenomen, .besluitBekendgemaakt,
            .stukGewijzigd, .niveauGewijzigd, .dossierBeeindigd, .uitnodiging, .inbrengOntvangen:
            false
        }
    }

    fileprivate var vraagtReden: Bool {
        switch self {
        case .niveauGewijzigd, .correctie, .betwist, .besluitGewijzigd, .uitvoeringAfwijkend: true
        case .aangekondigd, .informatieVerstrekt, .adviesGevraagd, .ontvangstBevestigd,
            .termijnVerlengd, .adviesUitgebracht, .ongevraagdAdvies, .conceptVastgesteld,
            .besluitGenomen, .besluitBekendgemaakt, .reactieGegeven, .stukGewijzigd,
            .uitvoeringGestart, .geevalueerd, .dossierBeeindigd, .uitnodiging, .eindverslag,
            .inbrengOntvangen, .inbrengBeantwoord:
            false
        }
    }

    /// Whether only the wijkraad itself can say it.
    fileprivate var isVanWijkraad: Bool { self == .ontvangstBevestigd || self == .betwist }
}

extension Rol {
    /// Whether somebody in this role speaks for a wijkraad.
    var isVanWijkraad: Bool {
        switch self {
        case .voorzitter, .secretaris, .lid: true
        case .aanvrager, .secretariaat, .wijkcoordinator, .stadsdeelmanager, .vakafdeling,
            .behandelaar, .beslisser, .bezwaarbehandelaar, .financieel, .auditor, .beheerder:
            false
        }
    }
}
