extension Aanvraag {
    /// How many attachments an application can have.
    public static let meesteBijlagen = 50
    /// How many bytes an attachment can have.
    public static let meesteBijlagebytes: Int64 = 25 * 1_048_576

    /// Adds a document of which the bytes are in place (Awb 4:2 lid 2).
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `BIJLAGE_LEEG`, `BIJLAGE_TE_GROOT`,
    ///   `BIJLAGE_BESTAAT`, `BIJLAGEN_TE_VEEL`.
    public func voegBijlageToe(
        _ bestand: ID<Bestand>, hash: Hash, omvang: Int64, soort: Bestandssoort,
        naam: Verzegeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.bijlageToevoegen)
        try eisEigen(context)
        guard omvang > 0 else {
            throw Bijlageregel.geenInhoud
        }
        guard omvang <= Self.meesteBijlagebytes else {
            throw Bijlageregel.teGroot(omvang)
        }
        if let zelfde = omslag.bijlagen.first(where: { $0.hash == hash && !$0.isWeg }) {
            throw Regelbreuk(
                Bijlageregel.bestaat, "dit bestand is al bijlage \(zelfde.nummer) van de aanvraag",
                getallen: ["bijlage": zelfde.nummer])
        }
        let aantal = omslag.bijlagen.count { !$0.isWeg }
        guard aantal < Self.meesteBijlagen else {
            throw Regelbreuk(
                Bijlageregel.teVeel,
                "de aanvraag heeft al \(aantal) bijlagen, het meeste dat kan; verwijder er een",
                getallen: ["bijlagen": Int64(aantal)])
        }
        return .omslag(
            .bijlageToegevoegd(
                Bijlage(
                    nummer: Int64(omslag.bijlagen.count + 1), bestand: bestand, hash: hash,
                    omvang: omvang, soort: soort, naam: naam, door: context.actor,
                    op: context.datum)))
    }

    /// Takes a document away before the decision; what was decided on stays in the file.
    /// - Throws: `FASE`, `NIET_EIGEN_AANVRAAG`, `BIJLAGE_ONBEKEND`.
    public func verwijderBijlage(
        _ nummer: Int64, reden: Verzegeling, _ context: Handelingscontext
    ) throws(Regelbreuk) -> AanvraagGebeurtenis {
        try eis(.bijlageVerwijderen)
        try eisEigen(context)
        let weg = try bijlage(nummer)
        if let scan = omslag.namens?.scan, scan == weg.hash {
            throw Regelbreuk(
                Inschrijfregel.scanOntbreekt,
                "bijlage \(nummer) is de scan van de aanvraag op papier; die blijft bewaard")
        }
        return .omslag(
            .bijlageVerwijderd(nummer, reden: reden, door: context.actor, op: context.datum))
    }

    /// An attachment by its number.
    /// - Throws: `BIJLAGE_ONBEKEND`.
    public func bijlage(_ nummer: Int64) throws(Regelbreuk) -> Bijlage {
        guard let bijlage = omslag.bijlagen.first(where: { $0.nummer == nummer }), !bijlage.isWeg
        else {
            throw Regelbreuk(
                Bijlageregel.onbekend,
                "bijlage \(nummer) is er niet, of is verwijderd; zie griffie aanvraag bijlage "
                    + "lijst",
                getallen: ["bijlage": nummer])
        }
        return bijlage
    }
}

extension Aanvraag.Bijlage {
    /// Whether it was taken away.
    public var isWeg: Bool { verwijderdOp != nil }
}

/// The rules that can refuse an attachment.
public enum Bijlageregel: String, Regel {
    /// No bytes at all.
    case leeg = "BIJLAGE_LEEG"
    /// Too many bytes.
    case teGroot = "BIJLAGE_TE_GROOT"
    /// Bytes of a kind that is not taken in.
    case soortGeweigerd = "BIJLAGE_SOORT_GEWEIGERD"
    /// The same bytes are there already.
    case bestaat = "BIJLAGE_BESTAAT"
    /// Too many documents.
    case teVeel = "BIJLAGEN_TE_VEEL"
    /// No such document.
    case onbekend = "BIJLAGE_ONBEKEND"

    /// The refusal of a document without bytes.
    public static var geenInhoud: Regelbreuk {
        Regelbreuk(Self.leeg, "het bestand is leeg; kies een ander bestand")
    }

    /// The refusal of a document that is too large.
    public static func teGroot(_ omvang: Int64) -> Regelbreuk {
        Regelbreuk(
            Self.teGroot,
            "het bestand is groter dan \(Aanvraag.meesteBijlagebytes / 1_048_576) MB; maak het "
                + "kleiner of splits het",
            getallen: ["bytes": omvang, "meesteBytes": Aanvraag.meesteBijlagebytes])
    }

    /// The refusal of a document of which the bytes are none of the kinds that are taken in.
    public static var andereSoort: Regelbreuk {
        Regelbreuk(
            Self.soortGeweigerd,
            "aan de inhoud te zien is dit geen "
                + Bestandssoort.allCases.map(\.inWoorden).joined(separator: ", ")
                + "; de naam van het bestand telt niet; sla het op als een van deze soorten")
    }

    /// Where the rule stands.
    public var artikel: Artikel { .awb("4:2 lid 2") }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .leeg: "Een bijlage heeft een inhoud."
        case .teGroot: "Een bijlage is hooguit zo groot als kan worden bewaard."
        case .soortGeweigerd: "Een bijlage is van een soort die iedereen kan openen."
        case .bestaat: "Hetzelfde bestand staat één keer bij een aanvraag."
        case .teVeel: "Een aanvraag heeft een beperkt aantal bijlagen."
        case .onbekend: "Wie een bijlage noemt, noemt er een die er is."
        }
    }
}
