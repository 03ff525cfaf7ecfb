public import Domain

extension Besluitdossier {
    /// The letter by which the decision is announced (Awb 3:41, 3:45-3:47), to be printed.
    public var brief: HTMLBlad {
        brief(aan: ["Aan: \(beeld.tekst(beeld.aanvraag.inhoud.aanvrager))"])
    }

    /// The letter, with these lines above it to say for whom it is.
    func brief(aan regels: [String]) -> HTMLBlad {
        let kenmerk = beeld.aanduiding.description
        var blad = HTMLBlad(titel: "Besluit op aanvraag \(kenmerk)")
        blad.alinea("Gemeente \(gemeente)")
        blad.alinea(regels.joined(separator: "\n"))
        var kop = [
            ("Kenmerk", kenmerk), ("Datum van het besluit", beslotenOp.zonderWeekdag),
            ("Over", beeld.tekst(beeld.aanvraag.inhoud.titel)),
        ]
        if let op = beeld.aanvraag.bekendgemaaktOp {
            kop.append(("Verzonden op", op.zonderWeekdag))
        }
        blad.tabel(kop)
        blad.kop(aard == .beschikking ? "Besluit op uw aanvraag" : "Over uw aanvraag", niveau: 1)
        blad.alinea(kern)
        blad.tabel(bedragen)
        redenen(&blad)
        advies(&blad)
        horen(&blad)
        verplichtingen(&blad)
        betaling(&blad)
        kader.bezwaar(&blad)
        kader.register(&blad)
        blad.alinea("Met vriendelijke groet,\n\(kader.ondertekening)")
        return blad
    }

    var kader: Briefkader {
        Briefkader(
            gemeente: gemeente, beeld: beeld, beslisser: besluit.beslisser,
            bezwaarTot: beeld.aanvraag.bekendmaking?.verzending?.bezwaarTot, zegel: zegel)
    }

    /// The decision in one or two sentences.
    var kern: String {
        let wat =
            "U vroeg participatiebudget aan voor "
            + "‘\(beeld.tekst(beeld.aanvraag.inhoud.titel))’ in \(beeld.budget.wijknaam). "
        return switch besluit.uitkomst {
        case .verleend: wat + "U krijgt het hele bedrag: \(besluit.verleend)."
        case .deelsVerleend:
            wat + "U krijgt een deel van het bedrag: \(besluit.verleend). De rest krijgt u niet."
        case .geweigerd: wat + "U krijgt dit geld niet."
        case .directVastgesteld:
            wat
                + (besluit.isDeel
                    ? "U krijgt een deel van het bedrag: \(besluit.verleend). "
                        + "De rest krijgt u niet. "
                    : "U krijgt het hele bedrag: \(besluit.verleend). ")
                + "Wij stellen het bedrag meteen vast. U hoeft ons achteraf geen verantwoording te "
                + "sturen. Wij kunnen nog wel nagaan of u deed wat u toezegde"
                + (aard.isBeschikking ? " (Awb 4:43 en 4:49)." : ".")
        case .buitenBehandeling:
            wat
                + "Wij behandelen uw aanvraag niet: zij was niet compleet, en de gevraagde "
                + "aanvulling kwam niet op tijd (Awb 4:5)."
        }
    }

    var bedragen: [(String, String)] {
        var rijen = [("U vroeg", "\(beeld.aanvraag.inhoud.gevraagd)")]
        if let advies = beeld.aanvraag.advies?.uitgebracht {
            rijen.append(("De wijkraad adviseerde", advies.inWoorden))
        }
        rijen.append(("U krijgt", "\(besluit.verleend)"))
        return rijen
    }

    private func redenen(_ blad: inout HTMLBlad) {
        let regeling = beeld.budget.regeling.inhoud
        blad.kop("Waarom wij dit besluiten")
        blad.alinea(beeld.tekst(besluit.motivering))
        if let grond = besluit.grond {
            let deel =
                besluit.isDeel ? "een deel van uw aanvraag" : "uw aanvraag"
            blad.alinea("Wij weigeren \(deel), omdat dit geldt: \(grond.inBriefwoorden).")
            if grond == .plafond, let dag = besluit.saldoOp {
                blad.alinea(
                    "Wij besluiten later dan had gemoeten. Daarom telt wat er over was op "
                        + "\(dag.zonderWeekdag), de laatste dag van de termijn: "
                        + "\(besluit.saldoVoor) (Awb 4:25 lid 3).")
            } else if grond == .plafond {
                blad.alinea(
                    "Voor dit besluit was er nog \(besluit.saldoVoor) over. Daarna is er nog "
                        + "\(besluit.saldoNa).")
            }
        }
        if besluit.grond == .plafond, regeling.opties.wachtlijst {
            blad.alinea(
                "U staat op de wachtlijst. Komt er dit jaar geld terug, dan besluiten wij opnieuw, "
                    + "in de volgorde van ontvangst. U hoeft daarvoor niets te doen.")
        }
        if let toets = beeld.aanvraag.toets {
            blad.alinea("Wij bekeken wat bewoners zelf doen. De uitkomst is: \(toets.inWoorden).")
        }
        if beeld.aanvraag.afgeweken {
            blad.alinea(
                "Wij houden ons hier niet aan de norm voor wat bewoners zelf doen. Dat doen wij om "
                    + "deze reden: \(normafwijking ?? "(gewist)")")
        }
        let artikelen = [
            besluit.grond.flatMap {
                aard.isBeschikking || $0 == .actieveBijdrage ? "weigering: \($0.artikel)" : nil
            },
            beeld.aanvraag.afgeweken ? "afwijken van de norm: \(afwijkgrond)" : nil,
        ].compactMap { $0 }
        blad.alinea(
            "Dit besluit berust op \(regeling.naam) (\(regeling.grondslag))"
                + (artikelen.isEmpty ? "." : "; \(artikelen.joined(separator: "; ")).")
                + (aard.isBeschikking
                    ? " De redenen staan in deze brief (Awb 3:46 en 3:47)." : ""),
            klasse: "wet")
    }

    /// What the decision is in law.
    var aard: Besluitaard { kader.aard }

    private var afwijkgrond: String {
        switch beeld.budget.regeling.inhoud.afwijken {
        case .beleidsregel: "Awb 4:84"
        case .hardheidsclausule, .geen: "hardheidsclausule van de regeling"
        }
    }

    private func advies(_ blad: inout HTMLBlad) {
        guard let advies = beeld.aanvraag.advies else { return }
        blad.kop("Het advies van de wijkraad")
        guard let uitgebracht = advies.uitgebracht else {
            blad.alinea(
                "Wij vroegen op \(advies.gevraagdOp.zonderWeekdag) advies aan de wijkraad. Er kwam "
                    + "tot en met \(advies.uiterlijk.zonderWeekdag) geen advies. Daarom besluiten "
                    + "wij zonder advies.")
            return blad.alinea("Dat mag volgens Awb 3:6 lid 2.", klasse: "wet")
        }
        blad.alinea(
            "De wijkraad gaf op \(uitgebracht.op.zonderWeekdag) advies, bij monde van voorzitter "
                + "\(beeld.naam(uitgebracht.door) ?? ""): \(uitgebracht.inWoorden).")
        blad.alinea(beeld.tekst(uitgebracht.tekst))
        if let afwijking = advies.afwijking {
            blad.alinea(
                "Wij besluiten anders dan de wijkraad adviseerde, om deze reden: "
                    + beeld.tekst(afwijking))
        }
        blad.alinea(
            "Advies: Awb 3:5, 3:8 en 3:9"
                + (advies.afwijking == nil ? "." : "; afwijken: Awb 3:50."),
            klasse: "wet")
    }

    private func horen(_ blad: inout HTMLBlad) {
        guard beeld.aanvraag.vraagtHoren(onder: beeld.budget.regeling),
            let horen = beeld.aanvraag.bekendmaking?.horen
        else {
            return
        }
        blad.kop("Uw mening over ons besluit")
        blad.alinea(
            horen.wijze.isGehoord
                ? "U gaf op \(horen.op.zonderWeekdag) uw mening. Dit is daarvan vastgelegd:"
                : "Wij vroegen niet eerst uw mening. Dit is de reden:")
        blad.alinea(beeld.tekst(horen.toelichting))
        blad.alinea("Horen: Awb 4:12 lid 2 en \(horen.wijze.artikel.description).", klasse: "wet")
    }
}

extension Weigeringsgrond {
    /// The ground in plain words.
    fileprivate var inBriefwoorden: String {
        switch self {
        case .plafond: "het geld voor deze wijk is op, of er is niet genoeg over"
        case .actieveBijdrage: "bewoners doen zelf te weinig mee om aan de norm te voldoen"
        case .valtNietOnderRegeling: "wat u wilt doen, valt niet onder de regeling"
        }
    }
}
