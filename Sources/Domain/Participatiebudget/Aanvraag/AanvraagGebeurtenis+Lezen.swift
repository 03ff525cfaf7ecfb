extension AanvraagGebeurtenis {
    /// Reads an event of an application.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        guard versie == 1 else { throw .onbekendeSoort(soort, versie: versie) }
        switch soort {
        case "aanvraag_opgesteld":
            self = .opgesteld(try Aanvraag.Inhoud(inhoud), door: try inhoud.id("door"))
        case "aanvraag_ingediend":
            guard let kenmerk = Kenmerk(tekst: try inhoud.tekst("kenmerk")),
                let lot = Int32(exactly: try inhoud.geheel("lot"))
            else { throw .veldOngeldig("kenmerk") }
            self = .ingediend(
                kenmerk, rang: .init(compleetOp: try inhoud.datum("compleetOp"), lot: lot),
                door: try inhoud.id("door"))
        case "aanvraag_in_behandeling_genomen":
            self = .inBehandelingGenomen(door: try inhoud.id("door"))
        case "bijdrage_getoetst":
            self = .bijdrageGetoetst(
                uitkomst: try inhoud.keuze("uitkomst"),
                redenen: try inhoud.lijst("redenen").map { lid throws(CanoniekeFout) in
                    try lid.alsKeuze("redenen")
                })
        case "van_norm_afgeweken":
            self = .vanNormAfgeweken(motivering: try inhoud.verzegeling("motivering"))
        case "aanvraag_besloten":
            self = .besloten(try Besluit(inhoud))
        case "lot_getrokken":
            guard let lot = Int32(exactly: try inhoud.geheel("lot")) else {
                throw .veldOngeldig("lot")
            }
            self = .lotGetrokken(lot)
        default:
            if let gebeurtenis = try Klokgebeurtenis(soort: soort, inhoud: inhoud) {
                self = .klok(gebeurtenis)
            } else if let gebeurtenis = try Besluitgebeurtenis(soort: soort, inhoud: inhoud) {
                self = .rondBesluit(gebeurtenis)
            } else if let gebeurtenis = try Omslaggebeurtenis(soort: soort, inhoud: inhoud) {
                self = .omslag(gebeurtenis)
            } else if let gebeurtenis = try Tendergebeurtenis(soort: soort, inhoud: inhoud) {
                self = .tender(gebeurtenis)
            } else {
                throw .onbekendeSoort(soort, versie: versie)
            }
        }
    }
}

extension CanoniekeWaarde {
    /// The commitment to a text under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func verzegeling(_ naam: String) throws(CanoniekeFout) -> Verzegeling {
        guard let verzegeling = try verzegelingOfNiets(naam) else { throw .veldOngeldig(naam) }
        return verzegeling
    }
}

extension Aanvraag.Inhoud {
    fileprivate init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            budget: try waarde.id("budget"), rechtsvorm: try waarde.keuze("rechtsvorm"),
            beleidsveld: try waarde.keuze("beleidsveld"),
            gevraagd: try waarde.bedrag("gevraagdCent"),
            bewoners: try waarde.geheelOfNiets("bewoners"),
            toezeggingen: try waarde.lijst("toezeggingen").map { lid throws(CanoniekeFout) in
                try Toezegging(lid)
            },
            aanvrager: try waarde.verzegeling("aanvrager"),
            titel: try waarde.verzegeling("titel"),
            omschrijving: try waarde.verzegeling("omschrijving"),
            activiteitVan: try waarde.datumOfNiets("activiteitVan"))
    }
}

extension Besluit {
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            uitkomst: try waarde.keuze("uitkomst"), verleend: try waarde.bedrag("verleendCent"),
            grond: waarde.veldOfNiets("grond") == nil ? nil : try waarde.keuze("grond"),
            saldoVoor: try waarde.bedrag("saldoVoorCent"),
            saldoNa: try waarde.bedrag("saldoNaCent"), ruimte: try waarde.bedrag("ruimteCent"),
            beslisser: try waarde.id("beslisser"),
            motivering: try waarde.verzegeling("motivering"),
            saldoOp: try waarde.datumOfNiets("saldoOp"))
    }
}
