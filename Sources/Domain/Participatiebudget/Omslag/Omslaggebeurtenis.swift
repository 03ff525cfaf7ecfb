/// What can happen to the cover of a file: registration, documents, changes, people, matters.
public enum Omslaggebeurtenis: Hashable, Sendable {
    /// The wijkpost registered it for somebody.
    case namensIngeschreven(Aanvraag.Namens)
    /// A document was added.
    case bijlageToegevoegd(Aanvraag.Bijlage)
    /// A document was taken away.
    case bijlageVerwijderd(Int64, reden: Verzegeling, door: ID<Persoon>, op: Datum)
    /// The applicant asked to change what was granted.
    case wijzigingGevraagd(Aanvraag.Wijzigingsverzoek)
    /// It was decided on that request.
    case wijzigingBesloten(Aanvraag.Wijzigingsverzoek.Beslissing)
    /// That decision was announced.
    case wijzigingBekendgemaakt(Aanvraag.Bekendmaking.Verzending, op: Datum)
    /// The applicant renounced something of the grant.
    case afgezien(Aanvraag.Afstand)
    /// Somebody else became the contact.
    case contactOvergedragen(Aanvraag.Overdracht)
    /// Somebody applies too.
    case medeaanvragerGenoemd(ID<Persoon>, door: ID<Persoon>, op: Datum)
    /// Somebody applies no longer.
    case medeaanvragerAfgemeld(ID<Persoon>, door: ID<Persoon>, op: Datum)
    /// A department owes an answer on something structural.
    case kwestieGemeld(Aanvraag.Kwestie)
    /// The department answered.
    case kwestieBeantwoord(Aanvraag.Kwestie.Antwoord)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .namensIngeschreven: "aanvraag_namens_ingeschreven"
        case .bijlageToegevoegd: "bijlage_toegevoegd"
        case .bijlageVerwijderd: "bijlage_verwijderd"
        case .wijzigingGevraagd: "wijziging_gevraagd"
        case .wijzigingBesloten: "wijziging_besloten"
        case .wijzigingBekendgemaakt: "wijziging_bekendgemaakt"
        case .afgezien: "van_verlening_afgezien"
        case .contactOvergedragen: "contact_overgedragen"
        case .medeaanvragerGenoemd: "medeaanvrager_genoemd"
        case .medeaanvragerAfgemeld: "medeaanvrager_afgemeld"
        case .kwestieGemeld: "kwestie_gemeld"
        case .kwestieBeantwoord: "kwestie_beantwoord"
        }
    }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .namensIngeschreven(let namens): namens.canoniek
        case .bijlageToegevoegd(let bijlage): bijlage.canoniek
        case .bijlageVerwijderd(let nummer, let reden, let door, let op):
            .object([
                .init("nummer", .geheel(nummer)), .init("reden", .verzegeling(reden)),
                .init("door", .id(door)), .init("op", .datum(op)),
            ])
        case .wijzigingGevraagd(let verzoek): verzoek.canoniek
        case .wijzigingBesloten(let beslissing): beslissing.canoniek
        case .wijzigingBekendgemaakt(let verzending, let op):
            .object(verzending.velden + [.init("op", .datum(op))])
        case .afgezien(let afstand): afstand.canoniek
        case .contactOvergedragen(let overdracht): overdracht.canoniek
        case .medeaanvragerGenoemd(let persoon, let door, let op),
            .medeaanvragerAfgemeld(let persoon, let door, let op):
            .object([
                .init("persoon", .id(persoon)), .init("door", .id(door)), .init("op", .datum(op)),
            ])
        case .kwestieGemeld(let kwestie): kwestie.canoniek
        case .kwestieBeantwoord(let antwoord): antwoord.canoniek
        }
    }

    /// Reads an event of version 1; `nil` for a kind that is none of these.
    /// - Throws: ``CanoniekeFout`` when the content does not fit.
    init?(soort: String, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch soort {
        case "aanvraag_namens_ingeschreven": self = .namensIngeschreven(try .init(inhoud))
        case "bijlage_toegevoegd": self = .bijlageToegevoegd(try .init(inhoud))
        case "bijlage_verwijderd":
            self = .bijlageVerwijderd(
                try inhoud.geheel("nummer"), reden: try inhoud.verzegeling("reden"),
                door: try inhoud.id("door"), op: try inhoud.datum("op"))
        case "wijziging_gevraagd": self = .wijzigingGevraagd(try .init(inhoud))
        case "wijziging_besloten": self = .wijzigingBesloten(try .init(inhoud))
        case "wijziging_bekendgemaakt":
            self = .wijzigingBekendgemaakt(try .init(inhoud), op: try inhoud.datum("op"))
        case "van_verlening_afgezien": self = .afgezien(try .init(inhoud))
        case "contact_overgedragen": self = .contactOvergedragen(try .init(inhoud))
        case "medeaanvrager_genoemd":
            self = .medeaanvragerGenoemd(
                try inhoud.id("persoon"), door: try inhoud.id("door"), op: try inhoud.datum("op"))
        case "medeaanvrager_afgemeld":
            self = .medeaanvragerAfgemeld(
                try inhoud.id("persoon"), door: try inhoud.id("door"), op: try inhoud.datum("op"))
        case "kwestie_gemeld": self = .kwestieGemeld(try .init(inhoud))
        case "kwestie_beantwoord": self = .kwestieBeantwoord(try .init(inhoud))
        default: return nil
        }
    }
}

extension Aanvraag {
    /// The application after one more event on its cover.
    mutating func pasToe(_ gebeurtenis: Omslaggebeurtenis) {
        switch gebeurtenis {
        case .namensIngeschreven(let namens): omslag.namens = namens
        case .bijlageToegevoegd(let bijlage): omslag.bijlagen.append(bijlage)
        case .bijlageVerwijderd(let nummer, _, _, let op):
            for plaats in omslag.bijlagen.indices where omslag.bijlagen[plaats].nummer == nummer {
                omslag.bijlagen[plaats].verwijderdOp = op
            }
        case .wijzigingGevraagd(let verzoek): omslag.wijzigingen.append(verzoek)
        case .wijzigingBesloten(let beslissing):
            omslag.metLaatsteWijziging { $0.beslissing = beslissing }
        case .wijzigingBekendgemaakt(let verzending, let op):
            omslag.metLaatsteWijziging { ($0.verzending, $0.bekendgemaaktOp) = (verzending, op) }
        case .afgezien(let afstand): omslag.afstanden.append(afstand)
        case .contactOvergedragen(let overdracht): omslag.overdrachten.append(overdracht)
        case .medeaanvragerGenoemd(let persoon, _, _): omslag.medeaanvragers.append(persoon)
        case .medeaanvragerAfgemeld(let persoon, _, _):
            omslag.medeaanvragers.removeAll { $0 == persoon }
            omslag.eerdereMedeaanvragers.append(persoon)
        case .kwestieGemeld(let kwestie): omslag.kwesties.append(kwestie)
        case .kwestieBeantwoord(let antwoord):
            guard let laatste = omslag.kwesties.indices.last else { return }
            omslag.kwesties[laatste].antwoord = antwoord
        }
    }
}

extension Aanvraag.Omslag {
    /// Changes the last request for a change, when there is one.
    mutating func metLaatsteWijziging(_ doe: (inout Aanvraag.Wijzigingsverzoek) -> Void) {
        guard let laatste = wijzigingen.indices.last else { return }
        doe(&wijzigingen[laatste])
    }
}
