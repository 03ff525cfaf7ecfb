import Domain

extension Klokgebeurtenis {
    /// What happened, in one Dutch sentence.
    /// - Parameter tekst: what stands under a seal.
    func inWoorden(_ tekst: (Verzegeling) -> String) -> String {
        switch self {
        case .begonnen(let start, _, let uiterste):
            "beslistermijn van \(start.duur) begonnen; uiterlijk \(uiterste)"
        case .aanvullingGevraagd(let ronde, _):
            "om aanvulling gevraagd, uiterlijk \(ronde.hersteltermijn): \(tekst(ronde.ontbreekt))"
        case .aangevuld(let aanvulling, let uiterste):
            "aangevuld en compleet op \(aanvulling.op), \(aanvulling.gevraagd) gevraagd; besluit "
                + "uiterlijk \(uiterste); \(tekst(aanvulling.toelichting))"
        case .zonderAanvulling(let op, _, let motivering, let uiterste):
            "zonder aanvulling verder, met rang van \(op); besluit uiterlijk \(uiterste); "
                + tekst(motivering)
        case .ingetrokken(_, _, let reden): "ingetrokken: \(tekst(reden))"
        case .opgeschort(let onderbreking, let uiterste):
            "beslistermijn opgeschort van \(onderbreking.dagen.lowerBound) tot en met "
                + "\(onderbreking.dagen.upperBound) (\(onderbreking.grond.artikel)); besluit "
                + "uiterlijk \(uiterste); \(tekst(onderbreking.motivering))"
        case .hervat(let op, let uiterste):
            "beslistermijn loopt weer vanaf \(op); besluit uiterlijk \(uiterste)"
        case .vertragingMedegedeeld(let mededeling, let uiterste):
            "meegedeeld dat het besluit er uiterlijk \(mededeling.verwacht) is"
                + (mededeling.verschuift
                    ? "" : "; dat verschuift de termijn niet, die eindigt op \(uiterste)")
        case .ingebrekeGesteld(let ingebrekestelling):
            "ingebrekestelling ontvangen op \(ingebrekestelling.ontvangen)"
                + (ingebrekestelling.ongeldig.map { "; zonder gevolg: \($0.inWoorden)" } ?? "")
        case .herberekend(let kalender, let uiterste):
            "beslistermijn herberekend met kalender \(kalender): uiterlijk \(uiterste)"
        case .dwangsomUitgesloten(let uitsluiting):
            "geen dwangsom: \(uitsluiting.grond.inWoorden); \(tekst(uitsluiting.motivering))"
        }
    }
}
