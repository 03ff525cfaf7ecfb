extension Budget: Staat {
    /// The budget as the publication of its ceiling makes it.
    public init?(eerste gebeurtenis: BudgetGebeurtenis) {
        guard
            case .plafondBekendgemaakt(let wijk, let jaar, let regeling, let plafond, let datum) =
                gebeurtenis
        else { return nil }
        self.init(
            wijk: wijk, jaar: jaar, regeling: regeling, plafond: plafond, bekendgemaaktOp: datum,
            verplicht: .nul, bovenPlafond: .nul, vrijgevallen: .nul,
            verloop: Budgetverloop(versies: [.init(plafond: plafond, bekendgemaaktOp: datum)]))
    }

    /// The budget after one more event.
    ///
    /// The rules that admitted the events have checked the sums. A register that was tampered with
    /// must be readable still: there a sum stops at the largest amount.
    public mutating func pasToe(_ gebeurtenis: BudgetGebeurtenis) {
        switch gebeurtenis {
        case .plafondBekendgemaakt(_, _, _, let plafond, let datum):
            neem(.init(plafond: plafond, bekendgemaaktOp: datum))
        case .verplichtingGeboekt(_, let bedrag):
            verplicht = verplicht.verzadigd(plus: bedrag)
        case .verplichtingTeruggeboekt(_, let bedrag), .afstandGeboekt(_, let bedrag):
            verplicht = verplicht.verzadigd(min: bedrag)
        case .afstandVrijgevallen(_, let bedrag):
            verplicht = verplicht.verzadigd(min: bedrag)
            vrijgevallen = vrijgevallen.verzadigd(plus: bedrag)
        case .plafondVerhoogd(let wijziging), .plafondVerlaagd(let wijziging):
            neem(wijziging.versie)
        case .bovenPlafondGeboekt(let bedrag, let grond, let aanvraag):
            bovenPlafond = bovenPlafond.verzadigd(plus: bedrag)
            // Without an application it is what a lowering left above it, whatever the ground.
            if grond == .eerderIngediend || aanvraag == nil {
                verloop.bovenDoorVerlaging = verloop.bovenDoorVerlaging.verzadigd(plus: bedrag)
            }
        case .bovenPlafondVrijgegeven(let bedrag):
            bovenPlafond = bovenPlafond.verzadigd(min: bedrag)
            // What a late decision put there goes first; the rest is what a lowering left.
            verloop.bovenDoorVerlaging = min(verloop.bovenDoorVerlaging, bovenPlafond)
        case .overgeheveld(let bedrag, _, _):
            vrijgevallen = vrijgevallen.verzadigd(plus: bedrag)
        case .lotenGetrokken(let loting):
            verloop.lotingen.append(loting)
        case .tenderOpengesteld(let sluit): verloop.tender = Tender(sluit: sluit)
        case .tenderGerangschikt(let uitslag): verloop.tender?.uitslag = uitslag
        }
    }

    private mutating func neem(_ versie: Plafondversie) {
        (plafond, bekendgemaaktOp) = (versie.plafond, versie.bekendgemaaktOp)
        verloop.versies.append(versie)
    }
}
