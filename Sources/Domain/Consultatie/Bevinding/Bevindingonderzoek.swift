/// Looks for findings in a dossier as it was at the end of a day.
struct Bevindingonderzoek {
    let dossier: Consultatiedossier
    let op: Datum
    let omgeving: Bevindingomgeving
    let tijdlijn: Tijdlijn
    /// What each wijkraad has to do with each question.
    let blikken: [Blik]
    private let plichten: [Reactieplicht]

    init(_ dossier: Consultatiedossier, op dag: Datum, _ omgeving: Bevindingomgeving) {
        let tijdlijn = Tijdlijn(dossier)
        let vragen = tijdlijn.vragen
        self.dossier = dossier
        op = dag
        self.omgeving = omgeving
        self.tijdlijn = tijdlijn
        blikken = dossier.wijkraden.flatMap { wijkraad in
            vragen.map { Blik(tijdlijn, dossier, wijkraad, betreft: $0) }
        }
        plichten = tijdlijn.reactieplichten(dossier.norm)
    }

    func bevindingen(_ code: Bevindingcode) -> [Bevinding] {
        switch code {
        case .adviesOnbeantwoord: onbeantwoord(.adviesUitgebracht, code)
        case .ongevraagdAdviesOnbeantwoord: onbeantwoord(.ongevraagdAdvies, code)
        case .uitnodigingOnbeantwoord: onbeantwoord(.uitnodiging, code)
        case .reactieTeLaat: reactiesTeLaat()
        case .stukGewijzigdNaAdvies: gewijzigdeStukken()
        case .niveauVerlaagd: verlagingen()
        case .termijnInVakantie: blikken.flatMap(termijnenInVakantie)
        case .besluitLaatVastgelegd: lateBesluiten()
        case .wijkraadWeggelaten: weggelaten()
        case .wijzigingNietGemeld: nietGemeld()
        case .eindverslagOntbreekt: zonderEindverslag()
        }
    }

    func gebeurtenis(_ plaats: Int) -> Consultatiegebeurtenis { tijdlijn.gebeurtenissen[plaats] }

    private func onbeantwoord(_ soort: Consultatiesoort, _ code: Bevindingcode) -> [Bevinding] {
        plichten.filter { $0.soort == soort && $0.reactie == nil && $0.uiterlijk < op }.map {
            Bevinding(
                code: code, stand: .gevonden, wijkraad: $0.wijkraad, betreft: nil,
                tekst:
                    "Op \(soort.naam) van \($0.dag.zonderWeekdag) kwam geen reactie. Die had er "
                    + "uiterlijk op \($0.uiterlijk.zonderWeekdag) moeten zijn, "
                    + "\(Blik.dagen($0.dagenTeLaat(op: op))) geleden.",
                gebeurtenissen: [$0.gebeurtenis])
        }
    }

    private func reactiesTeLaat() -> [Bevinding] {
        plichten.compactMap { plicht in
            guard let reactie = plicht.reactie, let dag = plicht.reactiedag,
                plicht.dagenTeLaat(op: op) > 0
            else { return nil }
            return Bevinding(
                code: .reactieTeLaat, stand: .gevonden, wijkraad: plicht.wijkraad, betreft: nil,
                tekst:
                    "Op \(plicht.soort.naam) van \(plicht.dag.zonderWeekdag) kwam pas op "
                    + "\(dag.zonderWeekdag) een reactie. Dat is "
                    + "\(Blik.dagen(plicht.dagenTeLaat(op: op))) na de laatste dag, "
                    + "\(plicht.uiterlijk.zonderWeekdag).",
                gebeurtenissen: [plicht.gebeurtenis, reactie])
        }
    }

    private func lateBesluiten() -> [Bevinding] {
        let norm = dossier.norm.maximaleAchterstandDagen
        return tijdlijn.gebeurtenissen.indices.compactMap { plaats in
            let besluit = gebeurtenis(plaats)
            let later = besluit.plaatsgevondenOp.dagen(tot: besluit.vastgelegdOp)
            guard besluit.soort.isBesluit, !tijdlijn.vervallen[plaats], later > norm else {
                return nil
            }
            return Bevinding(
                code: .besluitLaatVastgelegd, stand: .gevonden, wijkraad: besluit.wijkraad,
                betreft: tijdlijn.betreft[plaats],
                tekst:
                    "\(Self.zinsbegin(besluit)) is vastgelegd op "
                    + "\(besluit.vastgelegdOp.zonderWeekdag), \(Blik.dagen(later)) later. De norm "
                    + "staat \(Blik.dagen(norm)) toe.",
                gebeurtenissen: [besluit.id])
        }
    }

    private func zonderEindverslag() -> [Bevinding] {
        guard let einde = tijdlijn.geldend(.dossierBeeindigd).first,
            tijdlijn.geldend(.eindverslag).isEmpty
        else { return [] }
        return [
            Bevinding(
                code: .eindverslagOntbreekt, stand: .gevonden, wijkraad: nil, betreft: nil,
                tekst:
                    "Het dossier is op \(gebeurtenis(einde).plaatsgevondenOp.zonderWeekdag) "
                    + "beëindigd zonder eindverslag.",
                gebeurtenissen: [gebeurtenis(einde).id])
        ]
    }

    static func zinsbegin(_ gebeurtenis: Consultatiegebeurtenis) -> String {
        let naam = naam(gebeurtenis)
        return naam.prefix(1).uppercased() + naam.dropFirst()
    }

    static func naam(_ gebeurtenis: Consultatiegebeurtenis) -> String {
        "\(gebeurtenis.soort.naam) van \(gebeurtenis.plaatsgevondenOp.zonderWeekdag)"
    }
}
