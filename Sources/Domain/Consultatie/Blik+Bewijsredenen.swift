extension Blik {
    /// Which events are no proof, and why: recorded too late, or disputed.
    func zwakBewijs(_ besluitdag: Datum, in redenen: inout Redenenlijst) {
        for plaats in inBereik where moetBewijzen(plaats, besluitdag) {
            if isTeLaatVastgelegd(plaats) {
                redenen.meld(
                    .teLaatVastgelegd, [plaats],
                    "\(zinsbegin(plaats)) is vastgelegd op "
                        + "\(gebeurtenis(plaats).vastgelegdOp.zonderWeekdag), "
                        + "\(Self.dagen(achterstand(plaats))) later. De norm staat "
                        + "\(Self.dagen(norm.maximaleAchterstandDagen)) toe. Dit is geen bewijs.")
            }
            if isNaBesluitVastgelegd(plaats, besluitdag) {
                redenen.meld(
                    .naBesluitVastgelegd, [plaats],
                    "\(zinsbegin(plaats)) is vastgelegd op "
                        + "\(gebeurtenis(plaats).vastgelegdOp.zonderWeekdag). Dat is niet voor het "
                        + "besluit van \(besluitdag.zonderWeekdag). Dit bewijst dus niet dat het "
                        + "voor het besluit was.")
            }
        }
        for plaats in inBereik(.adviesUitgebracht) where dag(plaats) >= besluitdag {
            redenen.meld(
                .adviesNaBesluit, [plaats],
                "\(zinsbegin(plaats)) is niet voor het besluit van "
                    + "\(besluitdag.zonderWeekdag). Het telt niet voor het oordeel.")
        }
    }

    /// Whether it matters for the verdict that an event was recorded in time.
    private func moetBewijzen(_ plaats: Int, _ besluitdag: Datum) -> Bool {
        switch gebeurtenis(plaats).soort {
        case .adviesGevraagd, .ontvangstBevestigd: true
        case .aangekondigd, .informatieVerstrekt, .termijnVerlengd, .adviesUitgebracht:
            dag(plaats) < besluitdag
        case .ongevraagdAdvies, .conceptVastgesteld, .besluitGenomen, .besluitBekendgemaakt,
            .reactieGegeven, .stukGewijzigd, .niveauGewijzigd, .uitvoeringGestart, .geevalueerd,
            .dossierBeeindigd, .correctie, .betwist, .besluitGewijzigd, .uitvoeringAfwijkend,
            .uitnodiging, .eindverslag, .inbrengOntvangen, .inbrengBeantwoord:
            false
        }
    }

    /// The disputes, whatever they change.
    func betwistingen(in redenen: inout Redenenlijst) {
        for plaats in betwistingen.keys.sorted() where !tijdlijn.vervallen[plaats] {
            let telt = gebeurtenis(plaats).soort.isBewijs
            redenen.meld(
                telt ? .betwist : .betwistZonderGevolg, [plaats] + (betwistingen[plaats] ?? []),
                "\(zinsbegin(plaats)) is betwist. "
                    + (telt
                        ? "De gebeurtenis blijft staan, maar is geen bewijs."
                        : "Dat verandert het oordeel niet."))
        }
    }

    /// The corrections that touch this wijkraad and question.
    func correcties(_ besluitdag: Datum?, in redenen: inout Redenenlijst) {
        for correctie in tijdlijn.correcties where raakt(correctie.doel) {
            let (plaats, doel) = (correctie.plaats, correctie.doel)
            let vastgelegd = gebeurtenis(plaats).vastgelegdOp
            if !correctie.werkt {
                let later = gebeurtenis(doel).vastgelegdOp.dagen(tot: vastgelegd)
                redenen.meld(
                    .correctieTeLaat, [plaats, doel],
                    "De correctie van \(naam(doel)) is vastgelegd op \(vastgelegd.zonderWeekdag), "
                        + "\(Self.dagen(later)) na wat zij corrigeert. De norm staat "
                        + "\(Self.dagen(norm.maximaleAchterstandDagen)) toe. Zij telt niet.")
            } else if let besluitdag, vastgelegd >= besluitdag {
                redenen.meld(
                    .gecorrigeerdNaBesluit, [doel, plaats],
                    "\(zinsbegin(doel)) telt niet door een correctie van "
                        + "\(vastgelegd.zonderWeekdag). Die is niet voor het besluit van "
                        + "\(besluitdag.zonderWeekdag) vastgelegd: ga na waarom.")
            } else {
                redenen.meld(
                    .gecorrigeerd, [doel, plaats],
                    "\(zinsbegin(doel)) telt niet door een correctie van "
                        + "\(vastgelegd.zonderWeekdag).")
            }
        }
    }

    private func raakt(_ plaats: Int) -> Bool {
        gebeurtenis(plaats).wijkraad ?? wijkraad.code == wijkraad.code
            && tijdlijn.betreft[plaats] ?? betreft == betreft
    }

    /// The events from before or after the wijkraad existed.
    func bestaan(in redenen: inout Redenenlijst) {
        guard !buitenBestaan.isEmpty else { return }
        let begin = wijkraad.ingesteldOp.map { "ingesteld op \($0.zonderWeekdag)" }
        let einde = wijkraad.opgehevenOp.map { "opgeheven op \($0.zonderWeekdag)" }
        let periode = [begin, einde].compactMap { $0 }.joined(separator: " en ")
        redenen.meld(
            .buitenBestaan, buitenBestaan,
            "De wijkraad is \(periode). Wat daarbuiten gebeurde, telt voor haar niet mee: "
                + (buitenBestaan.count == 1
                    ? "1 gebeurtenis." : "\(buitenBestaan.count) gebeurtenissen."))
    }
}
