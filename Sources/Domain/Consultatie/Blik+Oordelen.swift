extension Blik {
    /// The verdict on this wijkraad and question, with its reasons.
    func oordeel() -> Betreftoordeel { oordeel(Redenenlijst(self)) }

    /// The verdict alone.
    func oordeelZonderRedenen() -> Betreftoordeel { oordeel(.geen) }

    private func oordeel(_ lijst: Redenenlijst) -> Betreftoordeel {
        var redenen = lijst
        switch grondslag(in: &redenen) {
        case .besluit(let besluit): return oordeel(besluit, &redenen)
        case .geen(let oordeel):
            if redenen.isNodig {
                correcties(eersteBesluit.map(dag), in: &redenen)
                bestaan(in: &redenen)
            }
            return uitkomst(oordeel, nil, nil, dagen: nil, redenen)
        }
    }

    private enum Grondslag {
        /// The decision to judge by.
        case besluit(Int)
        /// Nothing to judge by, which makes it lopend or niet_van_toepassing.
        case geen(Consultatieoordeel)
    }

    private func grondslag(in redenen: inout Redenenlijst) -> Grondslag {
        if toegezegd == .geen {
            redenen.meld(
                .niveauGeen, [], "Toegezegd is het niveau geen. Er is niets om aan te toetsen.")
            return .geen(.nietVanToepassing)
        }
        if isIngesteldNaBesluit, let eerste = eersteBesluit, let begin = wijkraad.ingesteldOp {
            redenen.meld(
                .ingesteldNaBesluit, [eerste],
                "De wijkraad is ingesteld op \(begin.zonderWeekdag). Dat is niet voor het besluit "
                    + "van \(dag(eerste).zonderWeekdag).")
            return .geen(.nietVanToepassing)
        }
        if let besluit { return .besluit(besluit) }
        if let einde = inBereik(.dossierBeeindigd).first {
            redenen.meld(
                .beeindigdZonderBesluit, [einde],
                "Het dossier is op \(dag(einde).zonderWeekdag) beëindigd zonder besluit.")
            return .geen(.nietVanToepassing)
        }
        if let eerste = eersteBesluit, let einde = wijkraad.opgehevenOp {
            redenen.meld(
                .besluitNaOpheffing, [eerste],
                "De wijkraad is opgeheven op \(einde.zonderWeekdag). Het besluit van "
                    + "\(dag(eerste).zonderWeekdag) kwam later en telt voor haar niet.")
        } else {
            redenen.meld(.nogGeenBesluit, [], "Er is nog geen besluit.")
        }
        return .geen(.lopend)
    }

    private func oordeel(_ besluit: Int, _ redenen: inout Redenenlijst) -> Betreftoordeel {
        let besluitdag = dag(besluit)
        let (verzoeken, verlengingen) = verzoeken(besluitdag)
        let bewezen = verzoeken.filter(\.isBewezen)
        // Of proven requests the best one counts, and its reason comes first.
        let beste = bewezen.map(\.uitslag.oordeel).max { $0.plaats < $1.plaats }
        let bepalend = bewezen.filter { $0.uitslag.oordeel == beste }
        for verzoek in bepalend { uitleg(verzoek, besluit, in: &redenen) }
        let oordeel = beste ?? zonderBewezenVraag(verzoeken, besluit, in: &redenen)
        if redenen.isNodig {
            for verzoek in bewezen where verzoek.uitslag.oordeel != beste {
                uitleg(verzoek, besluit, in: &redenen)
            }
            for verzoek in verzoeken { bijzonderheden(verzoek, besluitdag, in: &redenen) }
            uitleg(verlengingen, besluit, in: &redenen)
            zwakBewijs(besluitdag, in: &redenen)
            betwistingen(in: &redenen)
            correcties(besluitdag, in: &redenen)
            bestaan(in: &redenen)
        }
        let bereikt = bereikt(
            tijdig: beste == .tijdigGeconsulteerd ? bepalend : [], verzoeken, besluitdag,
            in: &redenen)
        let nagekomen = nagekomen(bereikt, in: &redenen)
        return uitkomst(
            oordeel, bereikt, nagekomen,
            dagen: bepalend.first?.gevraagdOp.dagen(tot: besluitdag), redenen)
    }

    private func zonderBewezenVraag(
        _ verzoeken: [Adviesverzoek], _ besluit: Int, in redenen: inout Redenenlijst
    ) -> Consultatieoordeel {
        let besluitdag = dag(besluit)
        let voor = "voor het besluit van \(besluitdag.zonderWeekdag)"
        let eerdere = verzoeken.filter { $0.gevraagdOp < besluitdag }.map(\.plaats)
        let adviezen = tellend([.adviesUitgebracht], voor: besluitdag)
        let informatie = tellend([.aangekondigd, .informatieVerstrekt], voor: besluitdag)
        if !eerdere.isEmpty {
            redenen.meld(
                .geenBewezenVraag, eerdere + [besluit],
                "Volgens het dossier is er \(voor) om advies gevraagd, maar dat is niet bewezen "
                    + "(vragen: \(eerdere.count)).")
            return .nietAantoonbaar
        }
        if let advies = adviezen.first {
            redenen.meld(
                .adviesZonderVraag, adviezen + [besluit],
                "De wijkraad gaf advies op \(dag(advies).zonderWeekdag), maar in het dossier staat "
                    + "geen vraag \(voor).")
            return .nietAantoonbaar
        }
        guard let eerste = informatie.first else {
            redenen.meld(
                .geenContact, [besluit],
                "Er is geen informatie, vraag of advies \(voor) dat telt.")
            return .nietBetrokken
        }
        let genoeg = toegezegd == .informeren
        redenen.meld(
            genoeg ? .geinformeerdZoalsToegezegd : .alleenGeinformeerd, informatie + [besluit],
            "De wijkraad is geïnformeerd op \(dag(eerste).zonderWeekdag), \(voor). "
                + (genoeg
                    ? "Meer was niet toegezegd."
                    : "Toegezegd was \(toegezegd.rawValue); er is niet om advies gevraagd."))
        return genoeg ? .geinformeerd : .slechtsGeinformeerd
    }

    private func uitkomst(
        _ oordeel: Consultatieoordeel, _ bereikt: Participatieniveau?, _ nagekomen: Bool?,
        dagen: Int?, _ redenen: Redenenlijst
    ) -> Betreftoordeel {
        Betreftoordeel(
            betreft: betreft, oordeel: oordeel, niveauToegezegd: toegezegd,
            niveauBereikt: bereikt, nagekomen: nagekomen, dagenVoorBesluit: dagen,
            redenen: redenen.alle)
    }
}

extension Consultatiedossier {
    /// The verdict on each wijkraad, in the order of ``wijkraden``: a pure function of the dossier,
    /// the same wherever its events stand in the list.
    public func oordelen() -> [Wijkraadoordeel] {
        let tijdlijn = Tijdlijn(self)
        let vragen = tijdlijn.vragen
        return wijkraden.map { wijkraad in
            Wijkraadoordeel(
                wijkraad: wijkraad.code,
                perBetreft: vragen.map {
                    Blik(tijdlijn, self, wijkraad, betreft: $0).oordeel()
                })
        }
    }
}
