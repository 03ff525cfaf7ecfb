/// What can happen to a task.
public enum Taakgebeurtenis: Gebeurtenis {
    /// It was opened; a task that follows a term is taken up at once.
    case taakGeopend(
        Taak.Opening, stand: Taak.Stand, Taak.Toewijzing?, uiterlijk: Datum?,
        Taak.Uiterlijkgrond?, [Herinnering])
    /// Somebody else is to do it, or nobody.
    case taakToegewezen(Taak.Toewijzing?)
    /// Somebody works on it.
    case taakOpgepakt(door: ID<Persoon>)
    /// It waits for something, in words under seal.
    case taakWacht(op: Verzegeling)
    /// It has another last day, with the reason under seal.
    case taakVerzet(uiterlijk: Datum, reden: Verzegeling)
    /// Somebody is reminded of it.
    case taakHerinnering(Herinnering)
    /// It ended, with the last day that it had then.
    case taakGesloten(Taak.Stand, uiterlijk: Datum?, Taak.Afsluiting)

    /// The kind of event.
    public var soort: String {
        switch self {
        case .taakGeopend: "taak_geopend"
        case .taakToegewezen: "taak_toegewezen"
        case .taakOpgepakt: "taak_opgepakt"
        case .taakWacht: "taak_wacht"
        case .taakVerzet: "taak_verzet"
        case .taakHerinnering: "taak_herinnering"
        case .taakGesloten: "taak_gesloten"
        }
    }

    /// The version of its shape.
    public var versie: Int { 1 }

    /// The event in canonical form.
    public var inhoud: CanoniekeWaarde {
        switch self {
        case .taakGeopend(let opening, let stand, let wie, let dag, let grond, let herinneringen):
            Taak(
                opening: opening, stand: stand, toewijzing: wie, uiterlijk: dag, grond: grond,
                herinneringen: herinneringen
            ).canoniek
        case .taakToegewezen(let wie):
            .object(.alsAanwezig("toewijzing", wie.map(\.canoniek)))
        case .taakOpgepakt(let door): .object([.init("door", .id(door))])
        case .taakWacht(let op): .object([.init("wachtOp", .verzegeling(op))])
        case .taakVerzet(let dag, let reden):
            .object([.init("uiterlijk", .datum(dag)), .init("reden", .verzegeling(reden))])
        case .taakHerinnering(let herinnering):
            .object([.init("herinnering", .tekst(herinnering.kort))])
        case .taakGesloten(let stand, let dag, let einde):
            .object(
                [.init("stand", .tekst(stand.rawValue)), .init("afsluiting", einde.canoniek)]
                    + .alsAanwezig("uiterlijk", dag.map { .datum($0) }))
        }
    }

    /// Reads an event of a task.
    /// - Throws: ``CanoniekeFout`` when the kind is unknown or the content does not fit.
    public init(soort: String, versie: Int, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch (soort, versie) {
        case ("taak_geopend", 1):
            let taak = try Taak(inhoud)
            self = .taakGeopend(
                taak.opening, stand: taak.stand, taak.toewijzing, uiterlijk: taak.uiterlijk,
                taak.grond, taak.herinneringen)
        case ("taak_toegewezen", 1):
            self = .taakToegewezen(try Taak.Toewijzing.lees(inhoud.veldOfNiets("toewijzing")))
        case ("taak_opgepakt", 1): self = .taakOpgepakt(door: try inhoud.id("door"))
        case ("taak_wacht", 1): self = .taakWacht(op: try inhoud.verzegeling("wachtOp"))
        case ("taak_verzet", 1):
            self = .taakVerzet(
                uiterlijk: try inhoud.datum("uiterlijk"), reden: try inhoud.verzegeling("reden"))
        case ("taak_herinnering", 1):
            self = .taakHerinnering(try inhoud.herinnering(inhoud.veld("herinnering")))
        case ("taak_gesloten", 1):
            self = .taakGesloten(
                try inhoud.keuze("stand"), uiterlijk: try inhoud.datumOfNiets("uiterlijk"),
                try Taak.Afsluiting(inhoud.veld("afsluiting")))
        default: throw .onbekendeSoort(soort, versie: versie)
        }
    }
}

extension Taak: Staat {
    /// The task as its first event makes it; `nil` for another event.
    public init?(eerste gebeurtenis: Taakgebeurtenis) {
        guard
            case .taakGeopend(
                let opening, let stand, let wie, let dag, let grond, let herinneringen) =
                gebeurtenis
        else { return nil }
        self.init(
            opening: opening, stand: stand, toewijzing: wie, uiterlijk: dag, grond: grond,
            herinneringen: herinneringen)
    }

    /// The task after one more event.
    public mutating func pasToe(_ gebeurtenis: Taakgebeurtenis) {
        switch gebeurtenis {
        case .taakGeopend: break
        case .taakToegewezen(let wie): toewijzing = wie
        case .taakOpgepakt(let door):
            stand = .inUitvoering
            wachtOp = nil
            toewijzing = .persoon(door)
        case .taakWacht(let op):
            stand = .wachtOp
            wachtOp = op
        case .taakVerzet(let dag, _):
            uiterlijk = dag
            grond = .gekozen
        case .taakHerinnering(let herinnering): herinneringen.append(herinnering)
        case .taakGesloten(let stand, let dag, let einde):
            self.stand = stand
            uiterlijk = dag
            wachtOp = nil
            afsluiting = einde
        }
    }
}
