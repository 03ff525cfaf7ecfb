public import Domain

extension Vergaderbeeld {
    /// What happened since the meeting was read before, in sentences for who did it: outcomes,
    /// numbers, and what to watch out for.
    /// - Parameters:
    ///   - eerder: the meeting as it was read before the act.
    ///   - dag: today.
    public func nieuws(sinds eerder: Vergaderbeeld, op dag: Datum) -> [String] {
        agendanieuws(eerder) + stuknieuws(eerder) + afspraaknieuws(eerder)
            + aanwezigheidsnieuws(eerder) + stemnieuws(eerder) + actienieuws(eerder, dag)
            + slotnieuws(eerder)
    }

    private func agendanieuws(_ eerder: Vergaderbeeld) -> [String] {
        let (nu, toen) = (vergadering.waarde, eerder.vergadering.waarde)
        let nieuw = nu.voorbereiding.agenda.filter { punt in
            punt.aanleiding == nil && toen.punt(punt.id) != punt
        }
        return nieuw.flatMap { punt -> [String] in
            let nummer = nu.nummer(van: punt.id).map { "\($0)" } ?? ""
            var zinnen: [String] = []
            let dubbel = nu.voorbereiding.agenda.first {
                $0.id != punt.id && $0.aanleiding == nil
                    && titel($0).lowercased() == titel(punt).lowercased()
            }
            if let dubbel, let ander = nu.nummer(van: dubbel.id) {
                zinnen.append(
                    "Let op: punt \(ander) en punt \(nummer) heten hetzelfde."
                        + (isBevroren
                            ? ""
                            : " Is dat niet de bedoeling, dan kan er een weg met griffie "
                                + "vergadering agenda verwijderen \(nu.opzet.kenmerk) --punt "
                                + "\(nummer)."))
            }
            if punt.soort == .adviseren, punt.over.isEmpty {
                zinnen.append(
                    "Let op: punt \(nummer) noemt niet waarover de wijkraad adviseert. Voor advies "
                        + "over een aanvraag moet dat vooraf, met --over. Voor advies dat niemand "
                        + "vroeg kan het dossier na het besluit worden geopend.")
            }
            return zinnen
        }
    }

    private func stuknieuws(_ eerder: Vergaderbeeld) -> [String] {
        let (nu, toen) = (vergadering.waarde, eerder.vergadering.waarde)
        let bekend = Set(toen.voorbereiding.stukken.map(\.id))
        return nu.voorbereiding.stukken.filter { !bekend.contains($0.id) }.compactMap { stuk in
            nu.voorbereiding.stukken.first {
                $0.id != stuk.id && !$0.vervallen && $0.punt == stuk.punt && $0.hash == stuk.hash
            }.map {
                "Let op: stuk \(stuk.id) is hetzelfde bestand als stuk \($0.id)."
                    + (isBevroren
                        ? ""
                        : " Is dat niet de bedoeling, trek er dan een in met griffie vergadering "
                            + "stuk intrekken \(nu.opzet.kenmerk) --stuk \(stuk.id).")
            }
        }
    }

    /// Whether agenda and papers stay as they are, so that nothing can be taken away.
    private var isBevroren: Bool {
        switch vergadering.waarde.toestand {
        case .gepland, .verplaatst: false
        case .opgeroepen, .geannuleerd, .nietGeopend, .geopend, .geschorst, .gesloten,
            .verslagConcept, .verslagVastgesteld, .gepubliceerd:
            true
        }
    }

    private func afspraaknieuws(_ eerder: Vergaderbeeld) -> [String] {
        let (nu, toen) = (vergadering.waarde.afspraak, eerder.vergadering.waarde.afspraak)
        guard nu != toen else { return [] }
        return ["Verplaatst naar \(nu.dag.voluit), \(nu.tijd) uur."]
    }

    private func aanwezigheidsnieuws(_ eerder: Vergaderbeeld) -> [String] {
        let (nu, toen) = (vergadering.waarde, eerder.vergadering.waarde)
        let nieuw = nu.verloop.aanwezigheid.dropFirst(toen.verloop.aanwezigheid.count)
        guard let laatste = nieuw.last,
            let quorum = nu.quorum(bij: laatste.vanaf, wijkraad.waarde)
        else { return [] }
        let vanaf = laatste.vanaf.flatMap { nu.nummer(van: $0) }.map { " vanaf punt \($0)" } ?? ""
        return ["Quorum\(vanaf): \(quorum.inWoorden)."]
    }

    private func stemnieuws(_ eerder: Vergaderbeeld) -> [String] {
        let (nu, toen) = (vergadering.waarde.verloop, eerder.vergadering.waarde.verloop)
        let stemmingen = nu.stemmingen.filter { !toen.stemmingen.contains($0) }.map(stemming)
        let besluiten = nu.besluiten.filter { !toen.besluiten.contains($0) }.map(besluit)
        return stemmingen + besluiten
    }

    private func stemming(_ stemming: Vergadering.Stemming) -> String {
        let nummer = vergadering.waarde.nummer(van: stemming.punt).map { "\($0)" } ?? ""
        let stand =
            "\(stemming.aantal(.voor)) voor, \(stemming.aantal(.tegen)) tegen, "
            + "\(stemming.aantal(.onthouden)) onthouden, \(stemming.aantal(.afwezig)) afwezig"
        let gevolg =
            switch stemming.uitslag {
            case .gestaakt: " Het punt komt vanzelf op de volgende agenda."
            case .aangenomen where stemming.quorum.grond != .gehaald:
                " Zonder quorum kan hieruit geen advies volgen."
            case .aangenomen, .verworpen: ""
            }
        let wat = stemming.verbetering ? "Verbeterde stemming" : "Stemming"
        return "\(wat) over punt \(nummer): \(stemming.uitslag.rawValue) (\(stand)). Quorum: "
            + "\(stemming.quorum.inWoorden).\(gevolg)"
    }

    private func besluit(_ besluit: Vergadering.Besluit) -> String {
        let staat = vergadering.waarde
        let nummer = staat.nummer(van: besluit.punt).map { " over punt \($0)" } ?? ""
        let zonder = besluit.grond == .gehaald ? "" : ", zonder quorum"
        let open =
            staat.adviezenZonderDossier.contains(besluit)
            ? " Het punt noemt niet waarover dit een advies is: open er een dossier voor met "
                + "griffie consultatie openen, en verzend het dan met --over."
            : ""
        return "Besluit \(besluit.aanduiding)\(nummer): \(besluit.uitslag.rawValue)\(zonder)."
            + open
    }

    private func actienieuws(_ eerder: Vergaderbeeld, _ dag: Datum) -> [String] {
        let (nu, toen) = (vergadering.waarde.verloop, eerder.vergadering.waarde.verloop)
        return nu.actiepunten.dropFirst(toen.actiepunten.count).flatMap { actie -> [String] in
            let taak = actie.taak.map { " is taak \($0)" } ?? " is vastgelegd"
            var zinnen = ["Actiepunt \(actie.nummer)\(taak)."]
            if let uiterlijk = actie.uiterlijk, uiterlijk < dag {
                zinnen.append("Let op: \(uiterlijk.zonderWeekdag) is al voorbij.")
            }
            let dubbel = nu.actiepunten.first {
                $0.nummer < actie.nummer && $0.gereedOp == nil && $0.punt == actie.punt
                    && woord($0.tekst).lowercased() == woord(actie.tekst).lowercased()
            }
            if let dubbel {
                zinnen.append(
                    "Let op: actiepunt \(dubbel.nummer) zegt hetzelfde. Is dat niet de bedoeling, "
                        + "doe er dan een af met griffie vergadering actie afdoen.")
            }
            return zinnen
        }
    }

    /// What was left undone when it closed.
    private func slotnieuws(_ eerder: Vergaderbeeld) -> [String] {
        let staat = vergadering.waarde
        guard staat.toestand == .gesloten, eerder.vergadering.waarde.toestand != .gesloten else {
            return []
        }
        let elders = staat.nietAfgedaan.filter { punt in
            punt.aanleiding != .verslag
                || punt.van.flatMap { andere[$0] }?.verslag.vaststelling == nil
        }
        return elders.compactMap { punt in
            staat.nummer(van: punt.id).map { nummer in
                punt.aanleiding == .verslag
                    ? "Let op: \(titel(punt)) (punt \(nummer)) is niet vastgesteld; het komt "
                        + "vanzelf op de volgende agenda."
                    : "Let op: over punt \(nummer), \(titel(punt)), is niet gestemd; zet het zo "
                        + "nodig op de volgende agenda."
            }
        }
    }
}
