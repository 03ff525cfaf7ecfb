extension Aanvraag {
    /// The application after an event between receipt and decision.
    mutating func pasToe(_ gebeurtenis: Klokgebeurtenis) {
        switch gebeurtenis {
        case .begonnen(let start, let kalender, let uiterste):
            klok = Klok(start: start, kalender: kalender, uitersteDatum: uiterste)
        case .aanvullingGevraagd(let ronde, let uiterste):
            // Not complete, so without a rank: who is complete goes first.
            (fase, rang) = (.aanvullingGevraagd, nil)
            klok?.aanvulrondes.append(ronde)
            klok?.uitersteDatum = uiterste
        case .aangevuld(let aanvulling, let uiterste):
            inhoud.gevraagd = aanvulling.gevraagd
            inhoud.bewoners = aanvulling.bewoners
            inhoud.toezeggingen = aanvulling.toezeggingen
            // What was checked is not what is asked now.
            (toets, afgeweken) = (nil, false)
            gaVerder(op: aanvulling.op, door: aanvulling.door, aangevuld: true, uiterste)
        case .zonderAanvulling(let op, let door, _, let uiterste):
            gaVerder(op: op, door: door, aangevuld: false, uiterste)
        case .ingetrokken(let op, _, _):
            fase = .ingetrokken
            klok?.ingetrokkenOp = op
        case .opgeschort(let onderbreking, let uiterste):
            klok?.onderbrekingen.append(onderbreking)
            klok?.uitersteDatum = uiterste
        case .hervat(let op, let uiterste):
            klok?.hervat(op: op)
            klok?.uitersteDatum = uiterste
        case .vertragingMedegedeeld(let mededeling, let uiterste):
            klok?.mededelingen.append(mededeling)
            klok?.uitersteDatum = uiterste
        case .ingebrekeGesteld(let ingebrekestelling):
            klok?.ingebrekestellingen.append(ingebrekestelling)
        case .dwangsomUitgesloten(let uitsluiting): klok?.uitsluiting = uitsluiting
        case .herberekend(let kalender, let uiterste):
            klok?.kalender = kalender
            klok?.uitersteDatum = uiterste
        }
    }

    /// Back to where it was before completion was asked for, with the rank of this day.
    private mutating func gaVerder(
        op datum: Datum, door: ID<Persoon>, aangevuld: Bool, _ uiterste: Datum
    ) {
        fase = beoordelaars.isEmpty ? .ingediend : .inBehandeling
        // Who has a place in a tender keeps it.
        rang = deelname?.rang ?? Rang(compleetOp: datum)
        klok?.beeindigAanvulronde(op: datum, door: door, aangevuld: aangevuld)
        klok?.uitersteDatum = uiterste
    }
}

extension Aanvraag.Klok {
    /// Ends the invitation that is open.
    mutating func beeindigAanvulronde(op datum: Datum, door: ID<Persoon>, aangevuld: Bool) {
        guard let laatste = aanvulrondes.indices.last else { return }
        aanvulrondes[laatste].einde = .init(op: datum, door: door, aangevuld: aangevuld)
    }
}
