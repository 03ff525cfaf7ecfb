import Domain
import Storage

/// What the secretariat puts on the board beside the applications: terms of consultations,
/// promises and tasks, with who stands in and on which days nobody works.
struct Secretariaatsbord {
    private let datum: Datum
    private let kalender: Kalender
    private let wijken: [Gemeente.Wijk]

    init(op datum: Datum, _ kalender: Kalender, _ wijken: [Gemeente.Wijk]) {
        self.datum = datum
        self.kalender = kalender
        self.wijken = wijken
    }

    /// The whole board: these rows, with everything that is known of them, and the others.
    func vulAan(
        _ aanvragen: [Bord.Regel], _ lezer: Lezer
    ) async throws(ServiceError) -> [Bord.Regel] {
        let posten = try await Wijkposten().lees(lezer).map(\.waarde)
        let taken = try await Taken(.open).lees(lezer)
        var regels = aanvragen
        regels += try await dossierregels(lezer)
        regels += try await toezeggingregels(lezer)
        let perOorzaak = Dictionary(
            taken.taken.compactMap { taak in
                taak.waarde.volgtTermijn
                    ? taak.waarde.opening.oorzaak.map { ($0, taak.waarde) } : nil
            }, uniquingKeysWith: { eerste, _ in eerste })
        for plaats in regels.indices {
            let taak = regels[plaats].oorzaak.flatMap { perOorzaak[$0] }
            if let taak { neem(taak, taken, in: &regels[plaats]) }
            regels[plaats].wijkposten = Self.posten(taak, regels[plaats].wijk, posten, datum)
            regels[plaats].opmerkingen += dicht(regels[plaats], taak, posten)
        }
        // An action of a meeting has its task from the beginning, which says all there is to say.
        for taak in taken.taken.map(\.waarde)
        where !taak.volgtTermijn || taak.opening.oorzaak?.isActiepunt ?? false {
            regels.append(losseTaak(taak, taken, posten))
        }
        let raden = try await Wijkraden().lees(lezer).map(\.waarde)
        for plaats in regels.indices where regels[plaats].soort == .adviesUitbrengen {
            guard regels[plaats].wijkraad == nil, let wijk = regels[plaats].wijk else { continue }
            regels[plaats].gevraagd = Wijkraad.van(wijk, uit: raden, op: datum).map(\.code)
        }
        let waarnemers = try await waarnemers(posten, lezer)
        for plaats in regels.indices {
            regels[plaats].waarnemer = regels[plaats].persoon.flatMap { waarnemers[$0] }
        }
        return regels
    }

    private func dossierregels(_ lezer: Lezer) async throws(ServiceError) -> [Bord.Regel] {
        let dossiers = try await Dossiers().lees(lezer)
        let namen = try await lezer.namen(
            Set(
                dossiers.map(\.waarde.opening).filter { $0.rol == .behandelaar }.map(\.door)))
        var regels: [Bord.Regel] = []
        for dossier in dossiers {
            let opening = dossier.waarde.opening
            for plicht in try dossier.waarde.plichtenOpBord(dossier.id, op: datum) {
                let isVragen = plicht.oorzaak.wat == .adviesVragen
                var regel = Bord.Regel(
                    soort: plicht.oorzaak.wat, kenmerk: plicht.oorzaak.kenmerk,
                    titel: opening.onderwerp,
                    persoon: isVragen && opening.rol == .behandelaar ? namen[opening.door] : nil,
                    uiterlijk: plicht.uiterlijk)
                regel.neem(plicht)
                if plicht.oorzaak.wat.rol == .vakafdeling {
                    regel.opmerkingen.append("afdeling \(opening.vakafdeling)")
                }
                regels.append(regel)
            }
        }
        return regels
    }

    private func toezeggingregels(_ lezer: Lezer) async throws(ServiceError) -> [Bord.Regel] {
        let beeld = try await Toezeggingen().lees(lezer)
        return beeld.toezeggingen.compactMap { toezegging in
            guard let plicht = toezegging.waarde.plicht(toezegging.id) else { return nil }
            let opening = toezegging.waarde.opening
            var regel = Bord.Regel(
                soort: .toezeggingNakomen, kenmerk: "\(opening.kenmerk)",
                titel: beeld.woorden[opening.inhoud], wijk: opening.wijk,
                wijknaam: opening.wijk.map { wijken.naam(van: $0, in: datum.jaar) } ?? "",
                uiterlijk: plicht.uiterlijk)
            regel.neem(plicht)
            regel.opmerkingen.append("afdeling \(opening.vakafdeling)")
            return regel
        }
    }

    private func losseTaak(
        _ taak: Taak, _ beeld: Taken.Beeld, _ posten: [Wijkpost]
    ) -> Bord.Regel {
        var regel = Bord.Regel(
            soort: .taak, kenmerk: "\(taak.opening.kenmerk)", titel: taak.titel(beeld.woorden),
            wijk: taak.opening.wijk,
            wijknaam: taak.opening.wijk.map { wijken.naam(van: $0, in: datum.jaar) } ?? "",
            uiterlijk: taak.uiterlijk, rol: taak.opening.rol)
        regel.wijkraad = taak.opening.wijkraad
        regel.oorzaak = taak.opening.oorzaak
        if let dag = taak.uiterlijk, let grond = taak.grond { regel.uitleg = [grond.uitleg(dag)] }
        neem(taak, beeld, in: &regel)
        regel.wijkposten = Self.posten(taak, taak.opening.wijk, posten, datum)
        regel.opmerkingen += dicht(regel, taak, posten)
        return regel
    }

    private func neem(_ taak: Taak, _ beeld: Taken.Beeld, in regel: inout Bord.Regel) {
        regel.taak = taak.opening.kenmerk
        regel.stand = taak.stand
        switch taak.toewijzing {
        case .persoon(let id): regel.persoon = beeld.namen[id]
        case .wijkpost, nil: break
        }
        if let wachtOp = taak.wachtOp {
            regel.opmerkingen.append("wacht op \(beeld.woorden[wachtOp] ?? "(gewist)")")
        }
        if let herinnering = taak.herinnerdagen(uiterlijk: regel.uiterlijk).last(where: {
            $0 <= datum
        }) {
            regel.opmerkingen.append("herinnering van \(herinnering.zonderWeekdag)")
        }
    }

    private static func posten(
        _ taak: Taak?, _ wijk: Wijkcode?, _ posten: [Wijkpost], _ dag: Datum
    ) -> [String] {
        if let code = taak?.wijkpost(uit: posten, op: dag) { return [code] }
        return posten.filter { post in
            post.bestaat(op: dag) && (wijk.map { post.wijken.contains($0) } ?? false)
        }.map(\.code)
    }

    /// Says that nobody works on the last day; it is shown and not moved.
    private func dicht(
        _ regel: Bord.Regel, _ taak: Taak?, _ posten: [Wijkpost]
    ) -> [String] {
        guard let dag = regel.uiterlijk else { return [] }
        let post: Wijkpost? =
            if case .wijkpost(let code)? = taak?.toewijzing {
                posten.first { $0.code == code }
            } else { nil }
        func reden(_ dag: Datum) -> Dichtreden? {
            post.map { $0.dicht(op: dag, kalender) } ?? kalender.dicht(op: dag)
        }
        guard let waarom = reden(dag) else { return [] }
        let eerder = dag.laatsteOpenDag(reden).map { "; laatste open dag \($0.zonderWeekdag)" }
        return ["gesloten dag: \(waarom.tekst)\(eerder ?? "")"]
    }

    /// Who stands in today, by the name of who is absent.
    private func waarnemers(
        _ posten: [Wijkpost], _ lezer: Lezer
    ) async throws(ServiceError) -> [String: String] {
        let alle = posten.flatMap(\.waarnemingen)
        let afwezig = Set(alle.filter { $0.geldt(op: datum) }.map(\.afwezig))
        let paren = afwezig.map { ($0, alle.wieDoet($0, op: datum)) }.filter { $0.0 != $0.1 }
        let namen = try await lezer.namen(Set(paren.flatMap { [$0.0, $0.1] }))
        return Dictionary(
            paren.compactMap { wie, waarnemer in
                guard let naam = namen[wie], let ander = namen[waarnemer] else { return nil }
                return (naam, ander)
            }, uniquingKeysWith: { eerste, _ in eerste })
    }
}

extension Bord.Regel {
    fileprivate mutating func neem(_ plicht: Plicht) {
        oorzaak = plicht.oorzaak
        wijkraad = plicht.oorzaak.wijkraad
        uitleg = plicht.uitleg
    }
}
