import Domain

extension Vergaderkijk {
    /// The minutes; for everybody only once they were adopted.
    var verslag: HTMLBlad? {
        let verslag = staat.verslag
        guard let versie = verslag.vaststelling?.versie ?? laatste(verslag),
            verslag.versies.indices.contains(versie - 1),
            !openbaar || verslag.vaststelling != nil
        else { return nil }
        var blad = begin(verslag.vaststelling == nil ? "Conceptverslag" : "Verslag")
        blad.alinea(stand(verslag, versie))
        blad.kop("Aanwezig")
        blad.alinea(aanwezigen)
        if let quorum = staat.verloop.quorum { blad.alinea(quorum.voluit) }
        tekst(verslag.versies[versie - 1].tekst, &blad)
        for (plaats, agendapunt) in staat.voorbereiding.agenda.enumerated() {
            punt(plaats + 1, agendapunt, &blad)
        }
        acties(&blad)
        addenda(verslag, &blad)
        return blad
    }

    private func laatste(_ verslag: Vergadering.Verslag) -> Int? {
        verslag.versie == 0 ? nil : verslag.versie
    }

    /// How far the minutes are.
    private func stand(_ verslag: Vergadering.Verslag, _ versie: Int) -> String {
        guard let vaststelling = verslag.vaststelling else {
            return
                "Concept, versie \(versie). Nog niet vastgesteld: leden kunnen nog verbeteringen "
                + "vragen."
        }
        let waar =
            vaststelling.vergadering.flatMap { beeld.andere[$0] }.map {
                " in vergadering \($0.opzet.kenmerk)"
                    + (vaststelling.punt.flatMap($0.nummer).map { ", punt \($0)" } ?? "")
            } ?? " door de laatste voorzitter en secretaris"
        return "Vastgesteld op \(vaststelling.op.zonderWeekdag)\(waar)."
    }

    private var aanwezigen: String {
        let leden = raad.leden.filter { $0.geldt(op: staat.afspraak.dag) }
        let aanwezig = leden.filter { staat.stand(van: $0.persoon, bij: nil).stand == .aanwezig }
        let namen = aanwezig.map { lid in
            beeld.naam(lid.persoon) + (lid.ambt == .lid ? "" : " (\(lid.ambt.rawValue))")
        }
        return namen.isEmpty ? "Niemand genoteerd." : namen.joined(separator: ", ") + "."
    }

    /// The words of the minutes; what was said behind closed doors is not for everybody.
    private func tekst(_ zegel: Verzegeling, _ blad: inout HTMLBlad) {
        blad.kop("Verslag")
        blad.alinea(
            verhult
                ? "Een deel van deze vergadering was besloten. De tekst van het verslag is daarom "
                    + "niet openbaar; de openbare punten staan hieronder."
                : beeld.woord(zegel))
    }

    private func punt(_ nummer: Int, _ agendapunt: Agendapunt, _ blad: inout HTMLBlad) {
        let verloop = staat.verloop
        guard mag(agendapunt.id) else { return }
        var regels: [String] = verloop.verschoningen.filter { $0.punt == agendapunt.id }.map {
            "\(beeld.naam($0.lid)) deed niet mee, wegens een eigen belang (Awb 2:4)."
        }
        regels += verloop.insprekers.filter { $0.punt == agendapunt.id }.map {
            openbaar
                ? "Een bewoner sprak in."
                : "\(beeld.woord($0.naam)) sprak in"
                    + ($0.betoog.map { ": \(beeld.woord($0))" } ?? ".")
        }
        regels += verloop.stemmingen.filter { $0.punt == agendapunt.id }.map { stemming in
            "Gestemd over ‘\(beeld.woord(stemming.voorstel))’: \(stemming.aantal(.voor)) voor, "
                + "\(stemming.aantal(.tegen)) tegen, \(stemming.aantal(.onthouden)) onthouden; "
                + "\(stemming.uitslag.inWoorden). \(stemming.quorum.voluit)"
                + (stemming.verbetering ? " De stemmen zijn voor het besluit verbeterd." : "")
        }
        regels += verloop.besluiten.filter { $0.punt == agendapunt.id }.map {
            "Besluit \($0.aanduiding) (\($0.uitslag.rawValue)): \(beeld.woord($0.tekst)) "
                + grond($0)
        }
        guard !regels.isEmpty else { return }
        blad.kop("\(nummer). \(punt(agendapunt))")
        blad.lijst(regels)
    }

    private func acties(_ blad: inout HTMLBlad) {
        let acties = staat.verloop.actiepunten.filter { mag($0.punt) }
        guard !acties.isEmpty else { return }
        blad.kop("Afspraken")
        blad.tabel(
            kop: ["Nr", "Wat", "Wie", "Uiterlijk"],
            rijen: acties.map { actie in
                [
                    "\(actie.nummer)", beeld.woord(actie.tekst), actie.wie.map(beeld.naam) ?? "",
                    actie.uiterlijk?.zonderWeekdag ?? "",
                ]
            })
    }

    private func addenda(_ verslag: Vergadering.Verslag, _ blad: inout HTMLBlad) {
        guard !verslag.addenda.isEmpty, !verhult else { return }
        blad.kop("Toegevoegd na de vaststelling")
        blad.lijst(
            verslag.addenda.map {
                "\($0.op.zonderWeekdag), \(beeld.naam($0.door)): \(beeld.woord($0.tekst))"
            })
    }
}

extension Quorum {
    /// Whether enough members were there, as a sentence.
    var voluit: String {
        let telling = "\(aanwezig) van \(grondtal) aanwezig, \(vereist) nodig"
        return switch grond {
        case .gehaald: "Er waren genoeg leden (\(telling))."
        case .ontbreekt: "Er waren te weinig leden (\(telling))."
        case .tweedeVergadering: "Geen quorum nodig in deze tweede vergadering (\(telling))."
        }
    }
}

extension Vergadering.Uitslag {
    /// What came out of a vote, in a word or two.
    var inWoorden: String {
        switch self {
        case .aangenomen: "aangenomen"
        case .verworpen: "verworpen"
        case .gestaakt: "de stemmen staakten"
        }
    }
}

extension Agendapunt.Soort {
    /// What is asked of the members, as a sentence.
    var inWoorden: String {
        switch self {
        case .informeren: "Ter informatie."
        case .bespreken: "Om te bespreken."
        case .adviseren: "Om advies over te geven."
        case .besluiten: "Om over te besluiten."
        }
    }
}
