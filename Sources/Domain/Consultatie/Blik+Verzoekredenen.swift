extension Blik {
    /// Why a proven request leads where it leads.
    func uitleg(_ verzoek: Adviesverzoek, _ besluit: Int, in redenen: inout Redenenlijst) {
        guard redenen.isNodig else { return }
        let gevraagd = verzoek.gevraagdOp.zonderWeekdag
        let besloten = dag(besluit).zonderWeekdag
        let tijd =
            "van \(gevraagd) tot en met \(verzoek.einde.zonderWeekdag) de tijd: "
            + Self.dagen(verzoek.termijnDagen)
        let afstand = Self.dagen(self.afstand(verzoek, dag(besluit)))
        let vanaf = slotnaam(verzoek)
        let gebeurtenissen = [verzoek.plaats, besluit] + [verzoek.advies].compactMap { $0 }
        switch verzoek.uitslag {
        case .gevraagdNaBesluit:
            redenen.meld(
                .gevraagdNaBesluit, [verzoek.plaats, besluit],
                "Het advies is gevraagd op \(gevraagd). Dat is niet voor het besluit van "
                    + "\(besloten).")
        case .gevraagdNaConcept:
            let vast = concept.map { dag($0).zonderWeekdag } ?? ""
            redenen.meld(
                .gevraagdNaConcept, [verzoek.plaats] + [concept].compactMap { $0 },
                "Het advies is gevraagd op \(gevraagd). Dat is niet voor \(vast), de dag waarop "
                    + "het voorstel werd vastgesteld. De norm eist dat de vraag eerder komt.")
        case .termijnTeKort:
            redenen.meld(
                .termijnTeKort, [verzoek.plaats],
                "De wijkraad had \(tijd). De norm is minstens "
                    + "\(Self.dagen(norm.minimaleTermijnDagen)).")
        case .besluitBinnenTermijn:
            redenen.meld(
                .besluitBinnenTermijn, [verzoek.plaats, besluit],
                "Het besluit viel op \(besloten). De wijkraad had nog tot en met "
                    + "\(verzoek.einde.zonderWeekdag) de tijd en had geen advies gegeven dat telt.")
        case .afstandTeKort:
            redenen.meld(
                .afstandTeKort, gebeurtenissen,
                "Het besluit viel op \(besloten), \(afstand) na \(vanaf). De norm is minstens "
                    + "\(Self.dagen(norm.minimaleAfstandDagen)).")
        case .tijdig:
            redenen.meld(
                .tijdigGevraagd, gebeurtenissen,
                "De wijkraad had \(tijd) (norm: \(norm.minimaleTermijnDagen)). Het besluit viel op "
                    + "\(besloten), \(afstand) na \(vanaf) (norm: \(norm.minimaleAfstandDagen)).")
        }
    }

    private func slotnaam(_ verzoek: Adviesverzoek) -> String {
        if let advies = verzoek.advies, dag(advies) <= verzoek.einde {
            return naam(advies)
        }
        return "het einde van de termijn op \(verzoek.einde.zonderWeekdag)"
    }

    /// What else is to be said of a request: its term, its proof.
    func bijzonderheden(
        _ verzoek: Adviesverzoek, _ besluitdag: Datum, in redenen: inout Redenenlijst
    ) {
        if !verzoek.termijnGesteld {
            let einde = norm.einde(na: verzoek.gevraagdOp)
            redenen.meld(
                .geenTermijnGesteld, [verzoek.plaats],
                "\(zinsbegin(verzoek.plaats)) noemt geen laatste dag. Daarom telt de kortste "
                    + "termijn van de norm, \(Self.dagen(norm.minimaleTermijnDagen)): tot en met "
                    + "\(einde.zonderWeekdag).")
        }
        let teKort = verzoek.termijnDagen < norm.minimaleTermijnDagen
        let verder = verzoek.uitslag == .tijdig || verzoek.uitslag == .afstandTeKort
        if let advies = verzoek.advies, teKort, verder {
            redenen.meld(
                .korteTermijnHersteld, [verzoek.plaats, advies],
                "De termijn was \(Self.dagen(verzoek.termijnDagen)), korter dan de norm van "
                    + "\(norm.minimaleTermijnDagen). De wijkraad gaf toch advies op "
                    + "\(dag(advies).zonderWeekdag); volgens de norm herstelt dat de korte termijn."
            )
        }
        bewijs(verzoek, besluitdag, in: &redenen)
    }

    private func bewijs(
        _ verzoek: Adviesverzoek, _ besluitdag: Datum, in redenen: inout Redenenlijst
    ) {
        if let graad = verzoek.graad, !verzoek.bevestigingen.isEmpty {
            redenen.meld(
                .ontvangstBevestigd, [verzoek.plaats] + verzoek.bevestigingen,
                "De wijkraad bevestigde \(naam(verzoek.plaats)). Daarmee is de bewijsgraad "
                    + "\(graad.rawValue).")
        }
        for bevestiging in bevestigingen(van: verzoek.plaats)
        where dag(bevestiging) >= besluitdag
            && bevestigtNaBesluit(bevestiging, verzoek, besluitdag)
        {
            redenen.meld(
                .bevestigingNaBesluit, [bevestiging, verzoek.plaats],
                "\(zinsbegin(bevestiging)) is niet voor het besluit van "
                    + "\(besluitdag.zonderWeekdag). Zij bewijst niet dat de wijkraad "
                    + "\(naam(verzoek.plaats)) voor het besluit had.")
        }
        if verzoek.graad.map({ $0 < norm.bewijsgraad }) ?? true {
            redenen.meld(
                .bewijsgraadTeLaag, [verzoek.plaats],
                "\(zinsbegin(verzoek.plaats)) heeft bewijsgraad "
                    + "\(verzoek.graad?.rawValue ?? "geen"). De norm is minstens "
                    + "\(norm.bewijsgraad.rawValue).")
        }
    }

    /// What became of the extensions.
    func uitleg(
        _ verlengingen: [(plaats: Int, gevolg: Verlenging)], _ besluit: Int,
        in redenen: inout Redenenlijst
    ) {
        for (plaats, gevolg) in verlengingen {
            switch gevolg {
            case .verschoven(let einde):
                redenen.meld(
                    .termijnVerlengd, [plaats],
                    "\(zinsbegin(plaats)) viel binnen de termijn. De laatste dag werd "
                        + "\(einde.zonderWeekdag).")
            case .nieuwVerzoek:
                redenen.meld(
                    .verlengingNaEinde, [plaats],
                    "\(zinsbegin(plaats)) kwam na het einde van de termijn. Zij telt als een "
                        + "nieuwe vraag om advies.")
            case .vervallen:
                redenen.meld(
                    .verlengingNaBesluit, [plaats, besluit],
                    "\(zinsbegin(plaats)) is niet voor het besluit van "
                        + "\(dag(besluit).zonderWeekdag). Zij telt niet.")
            case .zonderVerzoek:
                redenen.meld(
                    .verlengingZonderVraag, [plaats],
                    "\(zinsbegin(plaats)) verwijst niet naar een vraag om advies die voor deze "
                        + "wijkraad telt. Zij telt niet.")
            case .teltNiet: continue
            }
        }
    }
}
