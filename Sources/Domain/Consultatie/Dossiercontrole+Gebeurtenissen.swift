extension Dossiercontrole {
    /// What one event contradicts on its own: its dates, and what its kind cannot do without.
    static func gebeurtenis(_ kern: Kern, _ norm: Consultatienorm?) -> [Invoerfout] {
        datums(kern, norm) + ontbrekend(kern)
    }

    private static func datums(_ kern: Kern, _ norm: Consultatienorm?) -> [Invoerfout] {
        guard let dag = kern.plaatsgevondenOp else { return [] }
        var fouten: [Invoerfout] = []
        if let norm, (try? dag.plus(dagen: norm.minimaleTermijnDagen)) == nil {
            let tekst = "na \(dag) past geen termijn van \(norm.minimaleTermijnDagen) dagen meer "
            fouten.append(
                kern.fout(
                    "plaatsgevondenOp", .buitenBereik,
                    tekst + "in de kalender; geef een eerdere dag"))
        }
        if let vastgelegd = kern.vastgelegdOp, vastgelegd < dag {
            fouten.append(
                kern.fout(
                    "vastgelegdOp", .ongeldigeWaarde,
                    "\(vastgelegd) ligt voor plaatsgevondenOp (\(dag)); niets wordt vastgelegd "
                        + "voordat het gebeurt: verbeter een van beide"))
        }
        if let einde = kern.termijnDatum, einde < dag {
            fouten.append(
                kern.fout(
                    "termijnDatum", .ongeldigeWaarde,
                    "\(einde) ligt voor plaatsgevondenOp (\(dag)); geef die dag of een latere"))
        }
        return fouten
    }

    private static func ontbrekend(_ kern: Kern) -> [Invoerfout] {
        guard let soort = kern.soort else { return [] }
        return soort.nodig.filter { !kern.gegeven.contains($0.veld) }.map { nodig in
            kern.fout(
                nodig.veld, .verplicht,
                "ontbreekt; bij \(soort.rawValue) hoort \(nodig.vorm)")
        }
    }

    /// What events say about each other: names used twice, and references that lead nowhere.
    /// - Parameter wijkraden: the codes of the dossier; `nil` when they could not be read.
    static func samenhang(_ kernen: [Kern], wijkraden: [String]?) -> [Invoerfout] {
        let ids = kernen.compactMap(\.id)
        let bekend = Set(ids)
        let dubbele = dubbel(
            kernen.compactMap { kern in kern.id.map { ("\(kern.plaats).id", $0) } })
        let verwijzingen = kernen.compactMap { kern -> Invoerfout? in
            guard let doel = kern.verwijstNaar else { return nil }
            if doel == kern.id {
                return kern.fout(
                    "verwijstNaar", .ongeldigeWaarde,
                    "'\(doel)' is deze gebeurtenis zelf; verwijs naar een andere")
            }
            return bekend.contains(doel)
                ? nil
                : kern.fout("verwijstNaar", .ongeldigeWaarde, bestaatNiet(doel, ids, "bestaand id"))
        }
        let raden = kernen.compactMap { kern -> Invoerfout? in
            guard let wijkraden, let code = kern.wijkraad, !wijkraden.contains(code) else {
                return nil
            }
            return kern.fout(
                "wijkraad", .ongeldigeWaarde,
                bestaatNiet(code, wijkraden, "bestaande code uit wijkraden"))
        }
        return dubbele + raden + verwijzingen + kringen(kernen) + betreft(kernen)
    }

    private static func bestaatNiet(_ naam: String, _ alle: [String], _ wat: String) -> String {
        let raad = Gelijkenis.bedoelde(naam, uit: alle).map { " (bedoelde u '\($0)'?)" } ?? ""
        return "'\(naam)' staat niet in dit dossier\(raad); geef een \(wat)"
    }

    /// Corrections that correct each other, so that none of them says what holds.
    private static func kringen(_ kernen: [Kern]) -> [Invoerfout] {
        let correcties = kernen.filter { $0.soort == .correctie }
        let doel = Dictionary(
            correcties.compactMap { kern in
                kern.id.flatMap { id in kern.verwijstNaar.map { (id, $0) } }
            }, uniquingKeysWith: { eerste, _ in eerste })
        // Follow every correction at most once: whoever is met again on the same walk is in a ring.
        var (bezocht, kring): (Set<String>, Set<String>) = ([], [])
        for begin in doel.keys where !bezocht.contains(begin) {
            var (weg, op): ([String], String) = ([], begin)
            while let verder = doel[op], bezocht.insert(op).inserted {
                weg.append(op)
                op = verder
            }
            if let plaats = weg.firstIndex(of: op) { kring.formUnion(weg[plaats...]) }
        }
        return correcties.compactMap { kern in
            guard let id = kern.id, kring.contains(id), kern.verwijstNaar != id else { return nil }
            return kern.fout(
                "verwijstNaar", .ongeldigeWaarde,
                "deze correcties corrigeren elkaar in een kring; haal er een weg")
        }
    }

    private static func betreft(_ kernen: [Kern]) -> [Invoerfout] {
        let namen = Set(kernen.compactMap(\.betreft))
        guard namen.count > Grens.betreft else { return [] }
        return [
            Invoerfout(
                "gebeurtenissen", .buitenBereik,
                "noemen \(namen.count) verschillende betreft; toegestaan is hooguit "
                    + "\(Grens.betreft), splits het dossier")
        ]
    }
}

extension Consultatiesoort {
    /// The fields that an event of this kind says nothing without.
    fileprivate var nodig: [(veld: String, vorm: String)] {
        let raad = (veld: "wijkraad", vorm: "de code van de wijkraad")
        let over = (veld: "verwijstNaar", vorm: "het id van de gebeurtenis waar het over gaat")
        return switch self {
        case .adviesUitgebracht, .ongevraagdAdvies, .reactieGegeven: [raad]
        case .ontvangstBevestigd: [raad, over]
        case .termijnVerlengd: [raad, over, ("termijnDatum", "de nieuwe laatste dag")]
        case .correctie, .betwist, .inbrengBeantwoord: [over]
        case .niveauGewijzigd:
            [("niveau", "het nieuwe niveau: \(Gelijkenis.keuzes(Participatieniveau.self))")]
        case .aangekondigd, .informatieVerstrekt, .adviesGevraagd, .conceptVastgesteld,
            .besluitGenomen, .besluitBekendgemaakt, .stukGewijzigd, .uitvoeringGestart,
            .geevalueerd, .dossierBeeindigd, .besluitGewijzigd, .uitvoeringAfwijkend,
            .uitnodiging, .eindverslag, .inbrengOntvangen:
            []
        }
    }
}
