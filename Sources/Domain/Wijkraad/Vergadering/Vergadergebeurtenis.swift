/// What can happen to a meeting.
public enum Vergadergebeurtenis: Gebeurtenis {
    /// It was planned.
    case gepland(Vergadering.Opzet)
    /// Its agenda was changed.
    case agendaGewijzigd(Agendawijziging, door: ID<Persoon>, rol: Rol)
    /// A paper was added.
    case stukToegevoegd(Vergadering.Stuk)
    /// A paper was withdrawn before the notice.
    case stukVervallen(Int)
    /// Secrecy was imposed on a paper, or lifted.
    case geheimhouding(stuk: Int, Vergadering.Geheimhouding)
    /// The notice went out.
    case opgeroepen(Vergadering.Oproep)
    /// It was moved, with the reason under seal.
    case verplaatst(Vergadering.Afspraak, reden: Verzegeling)
    /// It was cancelled, with the reason under seal.
    case geannuleerd(reden: Verzegeling)
    /// Where a member is was noted.
    case aanwezigheidGenoteerd(Vergadering.Aanwezigheid)
    /// It was opened.
    case geopend(op: Datum, Quorum, voorzitter: ID<Persoon>)
    /// It was not opened, for want of a quorum.
    case nietGeopend(Quorum)
    /// It was suspended.
    case geschorst
    /// It went on.
    case hervat
    /// It was closed.
    case gesloten(op: Datum)
    /// Its agenda was adopted.
    case agendaVastgesteld
    /// A member takes no part in an item.
    case lidVerschoond(Vergadering.Verschoning)
    /// A recusal was noted by mistake and does not hold; with why, under seal.
    case verschoningVervallen(Vergadering.Verschoning)
    /// Somebody spoke.
    case ingesproken(Vergadering.Inspreker)
    /// There was a vote.
    case gestemd(Vergadering.Stemming)
    /// A decision was taken.
    case besluitGenomen(Vergadering.Besluit)
    /// The chair sent an advice.
    case adviesVerzonden(Vergadering.Verzending)
    /// An action was agreed.
    case actieAfgesproken(Vergadering.Actiepunt)
    /// An action was done.
    case actieAfgedaan(Int, op: Datum)
    /// A draft of the minutes was written.
    case verslagOpgesteld(Vergadering.Verslagversie)
    /// The draft was circulated, to these members; to nobody in entries of before they got post.
    case verslagRondgestuurd(versie: Int, op: Datum, ontvangers: [ID<Persoon>])
    /// A member wants something to be otherwise.
    case correctieVoorgesteld(Vergadering.Correctie)
    /// A correction was taken over, or not; its number.
    case correctieBeoordeeld(Int, overgenomen: Bool)
    /// The last chair or secretary of a dissolved wijkraad signed.
    case verslagOndertekend(Vergadering.Handtekening)
    /// The minutes were adopted.
    case verslagVastgesteld(Vergadering.Vaststelling)
    /// Something was added to adopted minutes.
    case addendumToegevoegd(Vergadering.Addendum)
    /// The decision list was published.
    case besluitenlijstGepubliceerd(op: Datum)
    /// The minutes were published.
    case verslagGepubliceerd(op: Datum)
    /// In this meeting the minutes of an earlier one were adopted.
    case eerderVerslagVastgesteld(punt: Int, ID<Vergadering>)

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The kind of event.
    public var soort: String {
        switch self {
        case .gepland: "vergadering_gepland"
        case .agendaGewijzigd: "agenda_gewijzigd"
        case .stukToegevoegd: "vergaderstuk_toegevoegd"
        case .stukVervallen: "vergaderstuk_vervallen"
        case .geheimhouding: "vergaderstuk_geheimhouding"
        case .opgeroepen: "vergadering_opgeroepen"
        case .verplaatst: "vergadering_verplaatst"
        case .geannuleerd: "vergadering_geannuleerd"
        case .aanwezigheidGenoteerd: "aanwezigheid_genoteerd"
        case .geopend: "vergadering_geopend"
        case .nietGeopend: "vergadering_niet_geopend"
        case .geschorst: "vergadering_geschorst"
        case .hervat: "vergadering_hervat"
        case .gesloten: "vergadering_gesloten"
        case .agendaVastgesteld: "agenda_vastgesteld"
        case .lidVerschoond: "lid_verschoond"
        case .verschoningVervallen: "verschoning_vervallen"
        case .ingesproken: "vergadering_ingesproken"
        case .gestemd: "vergadering_gestemd"
        case .besluitGenomen: "vergaderbesluit_genomen"
        case .adviesVerzonden: "wijkraadadvies_verzonden"
        case .actieAfgesproken: "actiepunt_afgesproken"
        case .actieAfgedaan: "actiepunt_afgedaan"
        case .verslagOpgesteld: "verslag_opgesteld"
        case .verslagRondgestuurd: "verslag_rondgestuurd"
        case .correctieVoorgesteld: "verslagcorrectie_voorgesteld"
        case .correctieBeoordeeld: "verslagcorrectie_beoordeeld"
        case .verslagOndertekend: "verslag_ondertekend"
        case .verslagVastgesteld: "verslag_vastgesteld"
        case .addendumToegevoegd: "addendum_toegevoegd"
        case .besluitenlijstGepubliceerd: "besluitenlijst_gepubliceerd"
        case .verslagGepubliceerd: "verslag_gepubliceerd"
        case .eerderVerslagVastgesteld: "eerder_verslag_vastgesteld"
        }
    }
}

extension Vergadergebeurtenis {
    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .gepland(let opzet): opzet.canoniek
        case .agendaGewijzigd(let wijziging, let door, let rol):
            .object([
                .init("wijziging", wijziging.canoniek), .init("door", .id(door)),
                .init("rol", .tekst(rol.rawValue)),
            ])
        case .stukToegevoegd(let stuk): stuk.canoniek
        case .stukVervallen(let id): .object([.init("id", .nummer(id))])
        case .geheimhouding(let stuk, let geheim):
            .object([.init("stuk", .nummer(stuk)), .init("geheim", geheim.canoniek)])
        case .opgeroepen(let oproep): oproep.canoniek
        case .verplaatst(let afspraak, let reden):
            .object([.init("afspraak", afspraak.canoniek), .init("reden", .verzegeling(reden))])
        case .geannuleerd(let reden): .object([.init("reden", .verzegeling(reden))])
        case .aanwezigheidGenoteerd(let regel): regel.canoniek
        case .geopend(let op, let quorum, let voorzitter):
            .object([
                .init("op", .datum(op)), .init("quorum", quorum.canoniek),
                .init("voorzitter", .id(voorzitter)),
            ])
        case .nietGeopend(let quorum): quorum.canoniek
        case .geschorst, .hervat, .agendaVastgesteld: .object([])
        case .gesloten(let op), .besluitenlijstGepubliceerd(let op), .verslagGepubliceerd(let op):
            .object([.init("op", .datum(op))])
        case .lidVerschoond(let verschoning), .verschoningVervallen(let verschoning):
            verschoning.canoniek
        case .ingesproken(let inspreker): inspreker.canoniek
        case .gestemd(let stemming): stemming.canoniek
        case .besluitGenomen(let besluit): besluit.canoniek
        case .adviesVerzonden(let verzending): verzending.canoniek
        case .actieAfgesproken(let actiepunt): actiepunt.canoniek
        case .actieAfgedaan(let nummer, let op):
            .object([.init("nummer", .nummer(nummer)), .init("op", .datum(op))])
        case .verslagOpgesteld(let versie): versie.canoniek
        case .verslagRondgestuurd(let versie, let op, let ontvangers):
            .object(
                [.init("versie", .nummer(versie)), .init("op", .datum(op))]
                    + .alsAanwezig(
                        "ontvangers",
                        ontvangers.isEmpty ? nil : .lijst(ontvangers.map { .id($0) })))
        case .correctieVoorgesteld(let correctie): correctie.canoniek
        case .correctieBeoordeeld(let nummer, let overgenomen):
            .object([
                .init("nummer", .nummer(nummer)), .init("overgenomen", .waarheid(overgenomen)),
            ])
        case .verslagOndertekend(let handtekening): handtekening.canoniek
        case .verslagVastgesteld(let vaststelling): vaststelling.canoniek
        case .addendumToegevoegd(let addendum): addendum.canoniek
        case .eerderVerslagVastgesteld(let punt, let vergadering):
            .object([.init("punt", .nummer(punt)), .init("vergadering", .id(vergadering))])
        }
    }

    /// Reads an event of a meeting.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("vergadering_gepland", 1): self = .gepland(try .init(inhoud))
        case ("agenda_gewijzigd", 1):
            self = .agendaGewijzigd(
                try inhoud.deel("wijziging"), door: try inhoud.id("door"),
                rol: try inhoud.keuze("rol"))
        case ("vergaderstuk_toegevoegd", 1): self = .stukToegevoegd(try .init(inhoud))
        case ("vergaderstuk_vervallen", 1): self = .stukVervallen(try inhoud.nummer("id"))
        case ("vergaderstuk_geheimhouding", 1):
            self = .geheimhouding(stuk: try inhoud.nummer("stuk"), try inhoud.deel("geheim"))
        case ("vergadering_opgeroepen", 1): self = .opgeroepen(try .init(inhoud))
        case ("vergadering_verplaatst", 1):
            self = .verplaatst(
                try inhoud.deel("afspraak"), reden: try inhoud.verzegeling("reden"))
        case ("vergadering_geannuleerd", 1):
            self = .geannuleerd(reden: try inhoud.verzegeling("reden"))
        case ("aanwezigheid_genoteerd", 1): self = .aanwezigheidGenoteerd(try .init(inhoud))
        case ("vergadering_geopend", 1):
            self = .geopend(
                op: try inhoud.datum("op"), try inhoud.deel("quorum"),
                voorzitter: try inhoud.id("voorzitter"))
        case ("vergadering_niet_geopend", 1): self = .nietGeopend(try .init(inhoud))
        case ("vergadering_geschorst", 1): self = .geschorst
        case ("vergadering_hervat", 1): self = .hervat
        case ("vergadering_gesloten", 1): self = .gesloten(op: try inhoud.datum("op"))
        case ("agenda_vastgesteld", 1): self = .agendaVastgesteld
        case ("lid_verschoond", 1): self = .lidVerschoond(try .init(inhoud))
        case ("verschoning_vervallen", 1): self = .verschoningVervallen(try .init(inhoud))
        case ("vergadering_ingesproken", 1): self = .ingesproken(try .init(inhoud))
        case ("vergadering_gestemd", 1): self = .gestemd(try .init(inhoud))
        case ("vergaderbesluit_genomen", 1): self = .besluitGenomen(try .init(inhoud))
        case ("wijkraadadvies_verzonden", 1): self = .adviesVerzonden(try .init(inhoud))
        case ("actiepunt_afgesproken", 1): self = .actieAfgesproken(try .init(inhoud))
        case ("actiepunt_afgedaan", 1):
            self = .actieAfgedaan(try inhoud.nummer("nummer"), op: try inhoud.datum("op"))
        default: self = try Self.vanVerslag(soort, versie, inhoud)
        }
    }

    private static func vanVerslag(
        _ soort: String, _ versie: Int, _ inhoud: CanoniekeWaarde
    ) throws(CanoniekeFout) -> Self {
        switch (soort, versie) {
        case ("verslag_opgesteld", 1): .verslagOpgesteld(try .init(inhoud))
        case ("verslag_rondgestuurd", 1):
            .verslagRondgestuurd(
                versie: try inhoud.nummer("versie"), op: try inhoud.datum("op"),
                ontvangers: try inhoud.ids("ontvangers"))
        case ("verslagcorrectie_voorgesteld", 1): .correctieVoorgesteld(try .init(inhoud))
        case ("verslagcorrectie_beoordeeld", 1):
            .correctieBeoordeeld(
                try inhoud.nummer("nummer"), overgenomen: try inhoud.waarheid("overgenomen"))
        case ("verslag_ondertekend", 1): .verslagOndertekend(try .init(inhoud))
        case ("verslag_vastgesteld", 1): .verslagVastgesteld(try .init(inhoud))
        case ("addendum_toegevoegd", 1): .addendumToegevoegd(try .init(inhoud))
        case ("besluitenlijst_gepubliceerd", 1):
            .besluitenlijstGepubliceerd(op: try inhoud.datum("op"))
        case ("verslag_gepubliceerd", 1): .verslagGepubliceerd(op: try inhoud.datum("op"))
        case ("eerder_verslag_vastgesteld", 1):
            .eerderVerslagVastgesteld(
                punt: try inhoud.nummer("punt"), try inhoud.id("vergadering"))
        default: throw CanoniekeFout.onbekendeSoort(soort, versie: versie)
        }
    }
}
