/// What can happen to an application around its decision: advice, hearing, announcement, delivery.
public enum Besluitgebeurtenis: Hashable, Sendable {
    /// The wijkraad was asked for advice.
    case adviesGevraagd(op: Datum, uiterlijk: Datum)
    /// The wijkraad gave its advice.
    case adviesUitgebracht(Aanvraag.Advies.Uitgebracht)
    /// The decision is another than was advised, for this reason.
    case vanAdviesAfgeweken(motivering: Verzegeling)
    /// The applicant can be reached electronically, or no longer.
    case toestemming(adres: Verzegeling?)
    /// The applicant was heard, or there was a reason not to.
    case gehoord(Aanvraag.Bekendmaking.Horen)
    /// The decision was replaced before it was announced.
    case vervangen(Besluit, reden: Verzegeling)
    /// The decision was announced.
    case bekendgemaakt(Aanvraag.Bekendmaking.Verzending, op: Datum)
    /// The pledge became an obligation.
    case verplichtingOpgelegd(Aanvraag.Verplichting)
    /// A part of the obligation was delivered.
    case geleverd(Aanvraag.Verplichting.Levering)
    /// The file was closed.
    case afgerond(Aanvraag.Bekendmaking.Afronding)
    /// It came on the waiting list.
    case opWachtlijst(op: Datum)
    /// More was granted from the waiting list, by a decision that takes the place of the other.
    case alsnogVerleend(Besluit, op: Datum)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .adviesGevraagd: "advies_gevraagd"
        case .adviesUitgebracht: "advies_uitgebracht"
        case .vanAdviesAfgeweken: "van_advies_afgeweken"
        case .toestemming: "elektronische_toestemming"
        case .gehoord: "aanvrager_gehoord"
        case .vervangen: "besluit_vervangen"
        case .bekendgemaakt: "besluit_bekendgemaakt"
        case .verplichtingOpgelegd: "verplichting_opgelegd"
        case .geleverd: "bijdrage_geleverd"
        case .afgerond: "dossier_afgerond"
        case .opWachtlijst: "op_wachtlijst_geplaatst"
        case .alsnogVerleend: "alsnog_verleend"
        }
    }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .adviesGevraagd(let op, let uiterlijk):
            .object([.init("op", .datum(op)), .init("uiterlijk", .datum(uiterlijk))])
        case .adviesUitgebracht(let advies): advies.canoniek
        case .vanAdviesAfgeweken(let motivering):
            .object([.init("motivering", .verzegeling(motivering))])
        case .toestemming(let adres):
            .object(.alsAanwezig("adres", adres.map { .verzegeling($0) }))
        case .gehoord(let horen): horen.canoniek
        case .vervangen(let besluit, let reden):
            .object(AanvraagGebeurtenis.velden(besluit) + [.init("reden", .verzegeling(reden))])
        case .bekendgemaakt(let verzending, let op):
            .object(verzending.velden + [.init("op", .datum(op))])
        case .verplichtingOpgelegd(let verplichting): verplichting.canoniek
        case .geleverd(let levering): levering.canoniek
        case .afgerond(let afronding): afronding.canoniek
        case .opWachtlijst(let op): .object([.init("op", .datum(op))])
        case .alsnogVerleend(let besluit, let op):
            .object(AanvraagGebeurtenis.velden(besluit) + [.init("op", .datum(op))])
        }
    }

    /// Reads an event of version 1; `nil` for a kind that is none of these.
    /// - Throws: ``CanoniekeFout`` when the content does not fit.
    init?(soort: String, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch soort {
        case "advies_gevraagd":
            self = .adviesGevraagd(
                op: try inhoud.datum("op"), uiterlijk: try inhoud.datum("uiterlijk"))
        case "advies_uitgebracht": self = .adviesUitgebracht(try .init(inhoud))
        case "van_advies_afgeweken":
            self = .vanAdviesAfgeweken(motivering: try inhoud.verzegeling("motivering"))
        case "elektronische_toestemming":
            self = .toestemming(adres: try inhoud.verzegelingOfNiets("adres"))
        case "aanvrager_gehoord": self = .gehoord(try .init(inhoud))
        case "besluit_vervangen":
            self = .vervangen(try Besluit(inhoud), reden: try inhoud.verzegeling("reden"))
        case "besluit_bekendgemaakt":
            self = .bekendgemaakt(try .init(inhoud), op: try inhoud.datum("op"))
        case "verplichting_opgelegd": self = .verplichtingOpgelegd(try .init(inhoud))
        case "bijdrage_geleverd": self = .geleverd(try .init(inhoud))
        case "dossier_afgerond": self = .afgerond(try .init(inhoud))
        case "op_wachtlijst_geplaatst": self = .opWachtlijst(op: try inhoud.datum("op"))
        case "alsnog_verleend":
            self = .alsnogVerleend(try Besluit(inhoud), op: try inhoud.datum("op"))
        default: return nil
        }
    }
}

extension Aanvraag {
    /// The application after one more event around its decision.
    mutating func pasToe(_ gebeurtenis: Besluitgebeurtenis) {
        var stap = bekendmaking ?? Bekendmaking()
        switch gebeurtenis {
        case .adviesGevraagd(let op, let uiterlijk):
            advies = Advies(gevraagdOp: op, uiterlijk: uiterlijk)
        case .adviesUitgebracht(let uitgebracht): advies?.uitgebracht = uitgebracht
        case .vanAdviesAfgeweken(let motivering): advies?.afwijking = motivering
        case .toestemming(let adres):
            stap.adres = adres
            bekendmaking = stap
        case .gehoord(let horen):
            guard fase != .bekendgemaakt else {
                return omslag.metLaatsteWijziging { $0.horen = horen }
            }
            stap.horen = horen
            bekendmaking = stap
        case .vervangen(let nieuw, _):
            besluit = nieuw
            advies?.afwijking = nil
        case .bekendgemaakt(let verzending, let op):
            stap.verzending = verzending
            (fase, bekendgemaaktOp, bekendmaking) = (.bekendgemaakt, op, stap)
        case .verplichtingOpgelegd(let verplichting):
            // What was delivered of a smaller grant counts for the one that takes its place.
            let eerder = self.verplichting?.leveringen ?? []
            self.verplichting = verplichting
            self.verplichting?.leveringen = eerder + verplichting.leveringen
        case .geleverd(let levering): verplichting?.leveringen.append(levering)
        case .afgerond(let afronding):
            stap.afronding = afronding
            (fase, bekendmaking) = (.afgerond, stap)
        case .opWachtlijst(let op): wachtlijst = Wachtlijst(op: op)
        case .alsnogVerleend(let nieuw, let op):
            (stap.horen, stap.verzending) = (nil, nil)
            (fase, besluit, bekendgemaaktOp, bekendmaking) = (.besloten, nieuw, nil, stap)
            wachtlijst?.alsnogOp = op
        }
    }
}
