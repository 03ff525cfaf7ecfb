public import Domain

/// Adopts the minutes of an earlier meeting in a later one, in one step; the proof of the advices
/// that stand in them becomes `genotuleerd`.
public struct VerslagVaststellen: Opdracht {
    let vergadering: ID<Vergadering>
    let eerdere: ID<Vergadering>
    let wijkraad: ID<Wijkraad>
    let dossiers: [ID<Beleidsdossier>]

    /// Minutes.
    /// - Parameters:
    ///   - eerdere: the meeting of which they are.
    ///   - vergadering: the meeting in which they are adopted; the same one for a wijkraad that was
    ///     dissolved, of which the last chair and secretary sign.
    ///   - dossiers: the dossiers in which advices of the earlier meeting stand.
    public init(
        van eerdere: ID<Vergadering>, in vergadering: ID<Vergadering>, wijkraad: ID<Wijkraad>,
        dossiers: [ID<Beleidsdossier>]
    ) {
        self.eerdere = eerdere
        self.vergadering = vergadering
        self.wijkraad = wijkraad
        self.dossiers = dossiers
    }

    /// Running a meeting.
    public var handeling: Handeling { .vergaderingLeiden }

    /// Both meetings and the dossiers, under lock, and the wijkraad.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = Set([vergadering, eerdere].map { Onderwerp(.vergadering, $0) })
            .union(dossiers.map { Onderwerp(.dossier, $0) })
        lezing.raadpleegt = [Onderwerp(.wijkraad, wijkraad)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("verslag_vaststellen")),
            .init("vergadering", .tekst("\(vergadering)")),
            .init("eerdere", .tekst("\(eerdere)")),
        ])
    }

    /// Adopts them.
    /// - Throws: the rules of `Vergadering.vaststellen` or `Vergadering.ondertekenen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let (vroeger, raad) = (blad.vergadering(eerdere), blad.wijkraad(wijkraad))
        var wijzigingen: [Wijziging]
        if vergadering == eerdere {
            wijzigingen = try vroeger.ondertekenen(raad, context).map {
                Wijziging.vergadering(eerdere, $0)
            }
        } else {
            let (van, dit) = try blad.vergadering(vergadering).vaststellen(
                MetID(eerdere, vroeger), dit: vergadering, raad, context)
            wijzigingen = [.vergadering(eerdere, van), .vergadering(vergadering, dit)]
        }
        let vastgesteld = wijzigingen.contains { wijziging in
            if case .vergadering(_, .verslagVastgesteld) = wijziging { true } else { false }
        }
        for verzending in vastgesteld ? vroeger.verloop.verzendingen : [] {
            guard case .dossier(let id) = verzending.over, let feit = verzending.feit else {
                continue
            }
            guard dossiers.contains(id) else {
                throw Regelbreuk(
                    Vergaderregel.verslagGewijzigd,
                    "er is intussen nog een advies verzonden; stel het verslag opnieuw vast")
            }
            wijzigingen += blad.dossier(id).notuleren(feit: feit, in: eerdere)
                .map { Wijziging.dossier(id, $0) }
        }
        return Uitkomst(Onderwerp(.vergadering, vergadering), wijzigingen)
    }
}
