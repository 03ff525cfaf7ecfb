extension Consultatiedossier {
    /// How each wijkraad stands before each planned decision that was not taken yet, as recorded at
    /// the end of a day.
    ///
    /// A dossier that ended has no warnings, nor has a question that was decided.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when a day lies outside the calendar.
    public func waarschuwingen(op dag: Datum) throws(Rekenfout) -> [Besluitwaarschuwing] {
        try waarschuwingen(op: dag, voor: wijkraden)
    }

    func waarschuwingen(
        op dag: Datum, voor wijkraden: [BetrokkenWijkraad]
    ) throws(Rekenfout) -> [Besluitwaarschuwing] {
        let nu = zoals(op: dag)
        let tijdlijn = Tijdlijn(nu)
        guard !tijdlijn.geldt(.dossierBeeindigd) else { return [] }
        var waarschuwingen: [Besluitwaarschuwing] = []
        for plan in gepland where !tijdlijn.isBesloten(plan.betreft) {
            let later = Tijdlijn(nu.zoals(op: dag, met: nu.verwacht(plan)))
            for wijkraad in wijkraden {
                waarschuwingen.append(
                    try waarschuwing(
                        plan, wijkraad, op: dag,
                        Blik(later, nu, wijkraad, betreft: plan.betreft)))
            }
        }
        return waarschuwingen
    }

    /// The decision as if it had been taken as planned, with its proposal.
    private func verwacht(_ plan: GeplandBesluit) -> [Consultatiegebeurtenis] {
        let ids = Set(gebeurtenissen.map(\.id))
        func gebeurtenis(_ soort: Consultatiesoort, _ dag: Datum) -> Consultatiegebeurtenis {
            var id = "gepland: \(soort.rawValue)"
            while ids.contains(id) { id += "'" }
            return Consultatiegebeurtenis(
                id: id, soort: soort, betreft: plan.betreft, plaatsgevondenOp: dag,
                vastgelegdOp: dag)
        }
        return [gebeurtenis(.besluitGenomen, plan.besluit)]
            + (plan.concept.map { [gebeurtenis(.conceptVastgesteld, $0)] } ?? [])
    }

    private func waarschuwing(
        _ plan: GeplandBesluit, _ wijkraad: BetrokkenWijkraad, op dag: Datum, _ blik: Blik
    ) throws(Rekenfout) -> Besluitwaarschuwing {
        let laatste = try LaatsteVraagdag.bereken(
            besluit: plan.besluit, concept: blik.concept.map(blik.dag), norm: norm)
        let oordeel = blik.oordeel().oordeel
        let trede: Waarschuwingstrede
        if blik.toegezegd < .raadplegen || !oordeel.isBeslist {
            trede = .nietNodig
        } else if oordeel == .tijdigGeconsulteerd {
            trede = .gevraagd
        } else {
            trede = Waarschuwingstrede(dagen: dag.dagen(tot: laatste.datum))
        }
        let gevraagd = !blik.inBereik(.adviesGevraagd).isEmpty
        return Besluitwaarschuwing(
            dossier: kenmerk, wijkraad: wijkraad.code, betreft: plan.betreft, besluit: plan.besluit,
            laatsteVraagdag: laatste, trede: trede, oordeel: oordeel,
            tekst: trede.tekst(laatste, plan, op: dag, alGevraagd: gevraagd))
    }
}

extension Tijdlijn {
    /// Whether an event of a kind holds.
    func geldt(_ soort: Consultatiesoort) -> Bool {
        gebeurtenissen.indices.contains { gebeurtenissen[$0].soort == soort && !vervallen[$0] }
    }

    /// Whether a question was decided.
    func isBesloten(_ vraag: String) -> Bool {
        gebeurtenissen.indices.contains {
            gebeurtenissen[$0].soort.isBesluit && !vervallen[$0] && betreft[$0] == vraag
        }
    }
}

extension Waarschuwingstrede {
    fileprivate func tekst(
        _ laatste: LaatsteVraagdag, _ plan: GeplandBesluit, op dag: Datum, alGevraagd: Bool
    ) -> String {
        let besluit = plan.besluit.zonderWeekdag
        let uiterlijk = laatste.datum.zonderWeekdag
        let over = Blik.dagen(dag.dagen(tot: laatste.datum))
        let eerder =
            alGevraagd ? " Wat al is gevraagd, is niet bewezen of niet op tijd." : ""
        return switch self {
        case .nietNodig: "Voor het besluit van \(besluit) hoeft geen advies te worden gevraagd."
        case .gevraagd:
            "Het advies is gevraagd; het besluit kan op \(besluit) worden genomen."
        case .ruim, .binnenTweeWeken, .binnenEenWeek:
            "Vraag het advies uiterlijk op \(uiterlijk); dat is over \(over)." + eerder
        case .vandaag:
            "Vraag het advies vandaag; morgen is het te laat voor het besluit van \(besluit)."
                + eerder
        case .teLaat:
            "De laatste vraagdag was \(uiterlijk). Verzet het besluit van \(besluit), en vraag dan "
                + "advies." + eerder
        }
    }
}
