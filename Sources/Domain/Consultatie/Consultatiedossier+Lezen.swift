extension Consultatiedossier {
    /// Reads a dossier from JSON.
    /// - Throws: ``Invoerfouten`` with everything that is wrong, at once.
    public init(json bytes: [UInt8]) throws(Invoerfouten) {
        self = try Verzamelaar.verzamel(json: bytes) { lezer in
            let kop = lezer.object("dossier", Dossierkop.lees)
            let norm = lezer.object("norm", Consultatienorm.lees)
            var kernen: [Dossiercontrole.Kern] = []
            let gebeurtenissen = lezer.objecten(
                "gebeurtenissen", hooguit: Dossiercontrole.Grens.gebeurtenissen
            ) { Consultatiegebeurtenis.lees($0, norm, in: &kernen) }
            var plannen: [(plaats: String, plan: GeplandBesluit)] = []
            let gepland: [GeplandBesluit]? =
                lezer.heeft("gepland")
                ? lezer.objecten("gepland", hooguit: Dossiercontrole.Grens.betreft) {
                    deel -> GeplandBesluit? in
                    let plan = GeplandBesluit.lees(deel)
                    if let plan { plannen.append((deel.pad, plan)) }
                    return plan
                } : []
            Dossiercontrole.planning(plannen).forEach(lezer.verzamelaar.meld)
            let samenhang = Dossiercontrole.samenhang(
                kernen, wijkraden: kop?.wijkraden?.map(\.code))
            samenhang.forEach(lezer.verzamelaar.meld)
            guard let kop, let kenmerk = kop.kenmerk, let niveau = kop.niveau,
                let wijkraden = kop.wijkraden, let norm, let gebeurtenissen, let gepland
            else { return nil }
            return Consultatiedossier(
                gecontroleerd: kenmerk, niveau: niveau, wijkraden: wijkraden, norm: norm,
                gebeurtenissen: gebeurtenissen, gepland: gepland)
        }
    }
}

/// The dossier itself, as far as it could be read.
private struct Dossierkop {
    let kenmerk: String?
    let niveau: Participatieniveau?
    let wijkraden: [BetrokkenWijkraad]?

    static func lees(_ lezer: Objectlezer) -> Dossierkop {
        let kenmerk = lezer.tekst("kenmerk", bytes: 1...200)
        let niveau = lezer.verplichtNiveau("niveau")
        var codes: [(veld: String, naam: String)] = []
        let wijkraden = lezer.objecten("wijkraden", hooguit: Dossiercontrole.Grens.wijkraden) {
            let wijkraad = BetrokkenWijkraad.lees($0)
            if let wijkraad { codes.append(($0.volledig("code"), wijkraad.code)) }
            return wijkraad
        }
        Dossiercontrole.dubbel(codes).forEach(lezer.verzamelaar.meld)
        return Dossierkop(kenmerk: kenmerk, niveau: niveau, wijkraden: wijkraden)
    }
}

extension BetrokkenWijkraad {
    fileprivate static func lees(_ lezer: Objectlezer) -> BetrokkenWijkraad? {
        let code = lezer.tekst("code", bytes: 1...200)
        let begin = lezer.dagOfNiets("ingesteldOp")
        let einde = lezer.dagOfNiets("opgehevenOp")
        guard let code else { return nil }
        let wijkraad = BetrokkenWijkraad(code: code, ingesteldOp: begin, opgehevenOp: einde)
        Dossiercontrole.bestaan(wijkraad, plaats: lezer.pad).forEach(lezer.verzamelaar.meld)
        return wijkraad
    }
}

extension Consultatienorm {
    fileprivate static func lees(_ lezer: Objectlezer) -> Consultatienorm? {
        let grens = Dossiercontrole.Grens.dagen
        let termijn = lezer.geheelOfNiets("minimaleTermijnDagen", in: 1...grens)
        let afstand = lezer.geheelOfNiets("minimaleAfstandDagen", in: 0...grens)
        let voorConcept = lezer.waarheidOfNee("verzoekVoorConcept")
        let hersteld = lezer.waarheidOfNee("korteTermijnHersteldDoorAdvies")
        let graad = lezer.keuze("bewijsgraad", of: Standaard.bewijsgraad)
        let achterstand = lezer.geheelOfNiets("maximaleAchterstandDagen", in: 0...grens)
        let reactie = lezer.geheelOfNiets("reactietermijnDagen", in: 0...grens)
        let norm = Consultatienorm(
            minimaleTermijnDagen: termijn.map(Int.init) ?? Standaard.termijnDagen,
            minimaleAfstandDagen: afstand.map(Int.init) ?? Standaard.afstandDagen,
            verzoekVoorConcept: voorConcept, korteTermijnHersteldDoorAdvies: hersteld,
            bewijsgraad: graad ?? Standaard.bewijsgraad,
            maximaleAchterstandDagen: achterstand.map(Int.init),
            reactietermijnDagen: reactie.map(Int.init) ?? Standaard.reactietermijnDagen)
        // A term that could not be read would be compared with a default that nobody gave.
        if termijn != nil || !lezer.heeft("minimaleTermijnDagen") {
            Dossiercontrole.norm(norm).forEach(lezer.verzamelaar.meld)
        }
        return graad == nil ? nil : norm
    }
}
