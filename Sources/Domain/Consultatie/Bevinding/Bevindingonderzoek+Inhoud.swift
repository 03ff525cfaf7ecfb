/// Findings about what was asked, promised and left out.
extension Bevindingonderzoek {
    /// Documents that changed after the advice and not later than the decision, where nobody asked
    /// for advice again.
    func gewijzigdeStukken() -> [Bevinding] {
        eenmalig(
            blikken.flatMap { blik -> [Bevinding] in
                let vragen = blik.inBereik(.adviesGevraagd)
                return blik.inBereik(.stukGewijzigd).compactMap { wijziging in
                    let dag = blik.dag(wijziging)
                    let besluit = blik.besluit
                    guard besluit.map({ dag <= blik.dag($0) }) ?? true,
                        let advies = blik.inBereik(.adviesUitgebracht).last(where: {
                            blik.dag($0) < dag
                        }), !vragen.contains(where: { blik.dag($0) >= dag })
                    else { return nil }
                    return Bevinding(
                        code: .stukGewijzigdNaAdvies, stand: .gevonden,
                        wijkraad: blik.wijkraad.code,
                        betreft: tijdlijn.betreft[wijziging],
                        tekst:
                            "\(blik.zinsbegin(wijziging)) kwam na \(blik.naam(advies)). "
                            + "Daarna is niet opnieuw om advies gevraagd.",
                        gebeurtenissen: [wijziging, advies].map { blik.gebeurtenis($0).id })
                }
            })
    }

    /// Changes of the decision and departures from it of which a wijkraad was not told why in time.
    ///
    /// Information or a reaction that refers to the change and gives a reason is a notice.
    func nietGemeld() -> [Bevinding] {
        eenmalig(
            blikken.flatMap { blik -> [Bevinding] in
                let berichten =
                    blik.inBereik(.informatieVerstrekt) + blik.inBereik(.reactieGegeven)
                return (blik.inBereik(.besluitGewijzigd) + blik.inBereik(.uitvoeringAfwijkend))
                    .compactMap { wijziging in
                        let dag = blik.dag(wijziging)
                        let uiterlijk =
                            (try? dag.plus(dagen: dossier.norm.reactietermijnDagen)) ?? .laatste
                        let gemeld = berichten.contains { bericht in
                            tijdlijn.doel[bericht] == wijziging
                                && blik.betwistingen[bericht] == nil
                                && blik.dag(bericht) <= uiterlijk
                                && !blik.isTeLaatVastgelegd(bericht)
                                && (gebeurtenis(bericht).reden?.isEmpty == false
                                    || gebeurtenis(bericht).punten.contains {
                                        $0.motivatie?.isEmpty == false
                                    })
                        }
                        guard !gemeld, uiterlijk < op else { return nil }
                        return Bevinding(
                            code: .wijzigingNietGemeld, stand: .gevonden,
                            wijkraad: blik.wijkraad.code, betreft: tijdlijn.betreft[wijziging],
                            tekst:
                                "Over \(blik.naam(wijziging)) kreeg de wijkraad uiterlijk op "
                                + "\(uiterlijk.zonderWeekdag) geen bericht met de reden.",
                            gebeurtenissen: [blik.gebeurtenis(wijziging).id])
                    }
            })
    }

    /// Changes of level that went down, for each wijkraad from what it was promised last.
    func verlagingen() -> [Bevinding] {
        eenmalig(
            blikken.flatMap { blik -> [Bevinding] in
                var huidig = dossier.niveau
                return blik.inBereik(.niveauGewijzigd).compactMap { wijziging in
                    guard let niveau = blik.gebeurtenis(wijziging).niveau else { return nil }
                    let vorig = huidig
                    huidig = niveau
                    guard niveau < vorig else { return nil }
                    return Bevinding(
                        code: .niveauVerlaagd, stand: .gevonden, wijkraad: blik.wijkraad.code,
                        betreft: tijdlijn.betreft[wijziging],
                        tekst:
                            "Op \(blik.dag(wijziging).zonderWeekdag) werd het toegezegde niveau "
                            + "verlaagd van \(vorig.rawValue) naar \(niveau.rawValue).",
                        gebeurtenissen: [blik.gebeurtenis(wijziging).id])
                }
            })
    }

    /// Wijkraden whose areas are touched and that stand outside the dossier.
    func weggelaten() -> [Bevinding] {
        guard let geraakt = omgeving.geraakt else {
            return [
                Bevinding(
                    code: .wijkraadWeggelaten, stand: .onbekend, wijkraad: nil, betreft: nil,
                    tekst:
                        "Er is niet opgegeven van welke wijkraden het plan het gebied raakt. Of er "
                        + "een ontbreekt, is dus niet nagegaan.",
                    gebeurtenissen: [])
            ]
        }
        let genoemd = Set(dossier.wijkraden.map(\.code))
        return Set(geraakt).subtracting(genoemd).sorted().map { code in
            Bevinding(
                code: .wijkraadWeggelaten, stand: .gevonden, wijkraad: code, betreft: nil,
                tekst:
                    "Het plan raakt het gebied van \(code), maar die wijkraad staat niet in het "
                    + "dossier.",
                gebeurtenissen: [])
        }
    }

    /// Terms of which a third or more falls in school holidays, or may do so.
    func termijnenInVakantie(_ blik: Blik) -> [Bevinding] {
        let besluitdag = blik.besluit.map(blik.dag) ?? .laatste
        return blik.verzoeken(besluitdag).verzoeken.compactMap { verzoek in
            let dagen = verzoek.termijnDagen
            guard dagen > 0 else { return nil }
            let (vrij, onbekend) = vakantiedagen(na: verzoek.gevraagdOp, tot: verzoek.einde)
            guard 3 * (vrij + onbekend) >= dagen else { return nil }
            let termijn =
                "De termijn loopt van \(verzoek.gevraagdOp.zonderWeekdag) tot en met "
                + "\(verzoek.einde.zonderWeekdag): \(Blik.dagen(dagen)). "
            let gevonden = 3 * vrij >= dagen
            return Bevinding(
                code: .termijnInVakantie, stand: gevonden ? .gevonden : .onbekend,
                wijkraad: blik.wijkraad.code, betreft: blik.betreft,
                tekst: termijn
                    + (gevonden
                        ? "Daarvan vallen er \(vrij) in schoolvakanties van regio "
                            + "\(omgeving.regio?.rawValue ?? ""). Dat is een derde of meer."
                        : onbekendeVakantie(onbekend)),
                gebeurtenissen: [blik.gebeurtenis(verzoek.plaats).id])
        }
    }

    private func onbekendeVakantie(_ dagen: Int) -> String {
        omgeving.regio == nil
            ? "Er is geen regio gekozen. Hoeveel dagen in schoolvakanties vallen, is dus onbekend."
            : "Van \(Blik.dagen(dagen)) is onbekend of er schoolvakantie is."
    }

    private func vakantiedagen(na begin: Datum, tot einde: Datum) -> (vrij: Int, onbekend: Int) {
        guard let kalender = omgeving.vakanties, let regio = omgeving.regio else {
            return (0, begin.dagen(tot: einde))
        }
        return kalender.dagen(na: begin, tot: einde, in: regio)
    }

    /// What is found for several questions at once, one time.
    private func eenmalig(_ bevindingen: [Bevinding]) -> [Bevinding] {
        var gezien: Set<Bevinding> = []
        return bevindingen.filter { gezien.insert($0).inserted }
    }
}
