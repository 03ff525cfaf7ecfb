public import Domain

extension Geschiedenis {
    /// What an event around a decision says, in one Dutch sentence.
    func wat(_ gebeurtenis: Besluitgebeurtenis) -> String {
        switch gebeurtenis {
        case .adviesGevraagd(_, let uiterlijk):
            "de wijkraad om advies gevraagd, uiterlijk \(uiterlijk)"
        case .adviesUitgebracht(let advies):
            "advies van de wijkraad: \(advies.inWoorden); \(tekst(advies.tekst))"
        case .vanAdviesAfgeweken(let motivering):
            "van het advies afgeweken: \(tekst(motivering))"
        case .toestemming(let adres):
            adres.map { "elektronisch bereikbaar op \(tekst($0))" }
                ?? "niet langer elektronisch bereikbaar"
        case .gehoord(let horen):
            "\(horen.wijze.inWoorden) op \(horen.op): \(tekst(horen.toelichting))"
        case .vervangen(let besluit, let reden):
            "besluit vervangen (\(tekst(reden))); nieuw \(wat(besluit))"
        case .bekendgemaakt(let verzending, let op):
            "bekendgemaakt op \(op) (\(verzending.kanaal.inWoorden))"
                + (verzending.bezwaarTot.map { "; bezwaar tot en met \($0)" } ?? "")
        case .verplichtingOpgelegd(let verplichting):
            "verplichting opgelegd: "
                + verplichting.regels.map {
                    "\($0.soort.rawValue)" + ($0.uren.map { " \($0) uur" } ?? "")
                }.joined(separator: ", ")
        case .geleverd(let levering):
            "geleverd op regel \(levering.regel)"
                + (levering.uren.map { ": \($0) uur" } ?? "") + " op \(levering.op); "
                + tekst(levering.bewijs)
        case .afgerond(let afronding):
            "afgerond op \(afronding.op): \(afronding.grond.inWoorden)"
        case .opWachtlijst(let op): "op de wachtlijst sinds \(op)"
        case .alsnogVerleend(let besluit, _): "van de wachtlijst: \(wat(besluit))"
        }
    }
}

extension Aanvraag.Advies.Uitgebracht {
    /// What is advised, as people say it.
    public var inWoorden: String {
        switch strekking {
        case .positief: "positief"
        case .negatief: "negatief"
        case .bedrag: "\(bedrag ?? .nul) verlenen"
        }
    }
}

extension Aanvraag.Bekendmaking.Hoorwijze {
    /// How the applicant was heard, or why not.
    public var inWoorden: String {
        switch self {
        case .mondeling: "in een gesprek gehoord"
        case .schriftelijk: "schriftelijk gehoord"
        case .spoed: "niet gehoord, omdat het niet kon wachten"
        case .eerderGelegenheid: "niet gehoord, omdat daar eerder gelegenheid voor was"
        case .doelGemist: "niet gehoord, omdat het doel anders niet wordt bereikt"
        case .eigenGegevens: "niet gehoord, omdat alleen eigen gegevens de reden zijn"
        case .alleenPlafond: "niet gehoord, omdat alleen het plafond de reden is"
        }
    }
}

extension Aanvraag.Bekendmaking.Afrondingsgrond {
    /// Why nothing can follow any more.
    public var inWoorden: String {
        switch self {
        case .geenBezwaar: "de bezwaartermijn is voorbij, zonder bezwaar"
        case .bezwaarNietOpen: "bezwaar staat niet open"
        }
    }
}

extension Aanvraag.Bekendmaking.Kanaal {
    /// How it was sent.
    public var inWoorden: String {
        switch self {
        case .post: "per post verzonden"
        case .uitreiking: "uitgereikt"
        case .elektronisch: "elektronisch verzonden"
        }
    }
}
