public import Domain

extension Berichtbeeld {
    /// What the message says: one renderer for each kind.
    public var post: Postinhoud {
        switch inhoud {
        case .ontvangstbevestiging(let beeld): beeld.ontvangstbevestiging(van: gemeente.naam)
        case .besluitbericht(let dossier): dossier.besluitbericht
        case .vergaderoproep(let beeld): beeld.vergaderoproep(van: gemeente.naam)
        case .vergaderwijziging(let beeld): beeld.vergaderwijziging(van: gemeente.naam)
        case .conceptverslag(let beeld): beeld.conceptverslag(van: gemeente.naam)
        }
    }

    /// The lines of the address on a letter; a line to fill in where the address is not known.
    var adresregels: [String] {
        let adres: [String] =
            switch bestemming {
            case .brief(let postadres?):
                postadres.split { $0 == "," || $0.isNewline }.map {
                    String($0.drop { $0 == " " })
                }
            // Refused or never answered: on paper, and the address must be looked up.
            case .brief(nil), .elektronisch: ["Adres: ______________________________"]
            }
        return [naam ?? ""] + (terAttentieVan.map { ["t.a.v. \($0)"] } ?? []) + adres
    }

    /// The message as a letter to print.
    public var brief: HTMLBlad {
        switch inhoud {
        // A decision has a letter of its own, with all that the law wants in it.
        case .besluitbericht(let dossier): dossier.brief(aan: adresregels)
        case .ontvangstbevestiging, .vergaderoproep, .vergaderwijziging, .conceptverslag:
            post.brief(
                gemeente: gemeente.naam, aan: adresregels,
                datum: Datum(bericht.gemaaktOp).zonderWeekdag)
        }
    }

    /// The message as a mail.
    /// - Parameters:
    ///   - aan: the address of the recipient.
    ///   - van: who sends it.
    ///   - mogelijkHerhaald: whether an earlier attempt may have arrived; a header says so.
    public func mail(
        aan: Emailadres, van: MIMEBericht.Adres, mogelijkHerhaald: Bool
    ) -> MIMEBericht {
        MIMEBericht(
            van: van, aan: .init(naam: naam, adres: aan),
            nummer: bericht.berichtnummer(gemeente.code), datum: bericht.gemaaktOp,
            inhoud: post.met(bijlagen(aan: aan, van: van)), mogelijkHerhaald: mogelijkHerhaald)
    }

    /// What goes along with a mail; a letter has no files.
    private func bijlagen(
        aan: Emailadres, van: MIMEBericht.Adres
    ) -> [Postinhoud.Bijlage] {
        switch inhoud {
        case .ontvangstbevestiging, .besluitbericht, .conceptverslag: []
        case .vergaderoproep(let beeld), .vergaderwijziging(let beeld):
            [
                beeld.agendabijlage(
                    van: gemeente.code,
                    door: .init(naam: van.naam ?? "Gemeente \(gemeente.naam)", adres: van.adres),
                    aan: .init(naam: naam ?? "\(aan)", adres: aan), gemaaktOp: bericht.gemaaktOp)
            ]
        }
    }
}

extension Aanvraagbeeld {
    /// The confirmation that an application was received, with a copy of the data (Awb 2:17).
    func ontvangstbevestiging(van gemeente: String) -> Postinhoud {
        let inhoud = aanvraag.inhoud
        let ontvangen = (aanvraag.ontvangst ?? aanvraag.rang?.compleetOp)?.zonderWeekdag
        var delen: [Postinhoud.Deel] = [
            .alinea(
                "Wij hebben uw aanvraag om participatiebudget"
                    + (ontvangen.map { " op \($0)" } ?? "") + " ontvangen. Het kenmerk is "
                    + "\(aanduiding). Noem dat kenmerk als u ons belt of schrijft.")
        ]
        if let uiterlijk = aanvraag.klok?.uitersteDatum {
            delen.append(
                .alinea(
                    "Wij besluiten uiterlijk op \(uiterlijk.zonderWeekdag). Vragen wij u om een "
                        + "aanvulling, dan staat de termijn zolang stil (Awb 4:15)."))
        }
        delen += [.kop("Wat wij van u ontvingen"), .gegevens(kopie)]
        if !inhoud.toezeggingen.isEmpty {
            delen += [
                .kop("Wat bewoners zelf doen"), .lijst(inhoud.toezeggingen.map(toezegging)),
            ]
        }
        delen.append(
            .alinea(
                "Dit is de bevestiging van ontvangst met een kopie van uw gegevens (Awb 2:17). "
                    + "Klopt er iets niet? Laat het ons dan weten."))
        return Postinhoud(
            onderwerp: "Uw aanvraag \(aanduiding) is ontvangen", delen: delen,
            ondertekening: "Gemeente \(gemeente)")
    }

    private var kopie: [Postinhoud.Gegeven] {
        let inhoud = aanvraag.inhoud
        return [
            .init("Aanvrager", tekst(inhoud.aanvrager)),
            .init("Rechtsvorm", inhoud.rechtsvorm.rawValue.metSpaties),
            .init("Wijk", budget.wijknaam), .init("Titel", tekst(inhoud.titel)),
            .init("Omschrijving", tekst(inhoud.omschrijving)),
            .init("Beleidsveld", inhoud.beleidsveld.rawValue.metSpaties),
            .init("Gevraagd bedrag", "\(inhoud.gevraagd)"),
        ] + (inhoud.bewoners.map { [.init("Bewoners", "\($0)")] } ?? [])
            + (inhoud.activiteitVan.map { [.init("Activiteit vanaf", $0.zonderWeekdag)] } ?? [])
    }

    private func toezegging(_ regel: Toezegging) -> String {
        let wie = regel.bewoners.map { ", \($0) bewoners" } ?? ""
        let uren = regel.uren.map { ", \($0) uur" } ?? ""
        return "\(tekst(regel.omschrijving)) (\(regel.soort.rawValue)\(wie)\(uren))"
    }
}

extension String {
    /// A name of the program as words: `informele_groep` becomes `informele groep`.
    fileprivate var metSpaties: String {
        split(separator: "_").joined(separator: " ")
    }
}
