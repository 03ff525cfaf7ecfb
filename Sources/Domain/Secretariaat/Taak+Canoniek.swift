extension Taak {
    /// All of it in canonical form, as it is kept.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("opening", opening.canoniek), .init("stand", .tekst(stand.rawValue)),
                .init("herinneringen", .lijst(herinneringen.map { .tekst($0.kort) })),
            ] + .alsAanwezig("toewijzing", toewijzing.map(\.canoniek))
                + .alsAanwezig("uiterlijk", uiterlijk.map { .datum($0) })
                + .alsAanwezig("grond", grond.map(\.canoniek))
                + .alsAanwezig("wachtOp", wachtOp.map { .verzegeling($0) })
                + .alsAanwezig("afsluiting", afsluiting.map(\.canoniek)))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let grond = waarde.veldOfNiets("grond")
        let afsluiting = waarde.veldOfNiets("afsluiting")
        self.init(
            opening: try Opening(waarde.veld("opening")), stand: try waarde.keuze("stand"),
            toewijzing: try Toewijzing.lees(waarde.veldOfNiets("toewijzing")),
            uiterlijk: try waarde.datumOfNiets("uiterlijk"),
            grond: grond == nil ? nil : try Uiterlijkgrond(waarde.veld("grond")),
            wachtOp: try waarde.verzegelingOfNiets("wachtOp"),
            herinneringen: try waarde.lijst("herinneringen").map { lid throws(CanoniekeFout) in
                try waarde.herinnering(lid)
            },
            afsluiting: afsluiting == nil ? nil : try Afsluiting(waarde.veld("afsluiting")))
    }
}

extension Taak.Opening {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("kenmerk", .tekst("\(kenmerk)")), .init("soort", .tekst(soort.rawValue)),
                .init("rol", .tekst(rol.rawValue)), .init("op", .datum(op)),
                .init("door", .id(door)),
            ] + .alsAanwezig("omschrijving", omschrijving.map { .verzegeling($0) })
                + .alsAanwezig("oorzaak", oorzaak.map(\.canoniek))
                + .alsAanwezig("wijkraad", wijkraad.map { .tekst($0) })
                + .alsAanwezig("wijk", wijk.map { .tekst("\($0)") })
                + .alsAanwezig("herhaling", herhaling.map { .tekst($0.kort) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let kenmerk = Kenmerk(tekst: try waarde.tekst("kenmerk")) else {
            throw .veldOngeldig("kenmerk")
        }
        var wijk: Wijkcode?
        if let tekst = try waarde.tekstOfNiets("wijk") {
            guard let code = Wijkcode(tekst) else { throw .veldOngeldig("wijk") }
            wijk = code
        }
        var herhaling: Herhaling?
        if let tekst = try waarde.tekstOfNiets("herhaling") {
            guard let regel = Herhaling(tekst: tekst) else { throw .veldOngeldig("herhaling") }
            herhaling = regel
        }
        let oorzaak = waarde.veldOfNiets("oorzaak")
        self.init(
            kenmerk: kenmerk, soort: try waarde.keuze("soort"),
            omschrijving: try waarde.verzegelingOfNiets("omschrijving"),
            oorzaak: oorzaak == nil ? nil : try Oorzaak(waarde.veld("oorzaak")),
            wijkraad: try waarde.tekstOfNiets("wijkraad"), wijk: wijk,
            rol: try waarde.keuze("rol"), herhaling: herhaling, op: try waarde.datum("op"),
            door: try waarde.id("door"))
    }
}

extension Taak.Toewijzing {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        switch self {
        case .wijkpost(let code): .object([.init("wijkpost", .tekst(code))])
        case .persoon(let id): .object([.init("persoon", .id(id))])
        }
    }

    static func lees(_ waarde: CanoniekeWaarde?) throws(CanoniekeFout) -> Taak.Toewijzing? {
        guard let waarde else { return nil }
        if let code = try waarde.tekstOfNiets("wijkpost") { return .wijkpost(code) }
        return .persoon(try waarde.id("persoon"))
    }
}

extension Taak.Uiterlijkgrond {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        switch self {
        case .gekozen: .object([.init("grond", .tekst("gekozen"))])
        case .termijn: .object([.init("grond", .tekst("termijn"))])
        case .herhaling(let vorige):
            .object([.init("grond", .tekst("herhaling")), .init("na", .datum(vorige))])
        case .afspraak(let vergadering):
            .object([
                .init("grond", .tekst("afspraak")), .init("vergadering", .datum(vergadering)),
            ])
        case .sjabloon(let dagen, let vergadering):
            .object([
                .init("grond", .tekst("sjabloon")), .init("dagen", .geheel(Int64(dagen))),
                .init("vergadering", .datum(vergadering)),
            ])
        }
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        switch try waarde.tekst("grond") {
        case "gekozen": self = .gekozen
        case "termijn": self = .termijn
        case "herhaling": self = .herhaling(na: try waarde.datum("na"))
        case "afspraak": self = .afspraak(vergadering: try waarde.datum("vergadering"))
        case "sjabloon":
            self = .sjabloon(
                dagen: Int(try waarde.geheel("dagen")),
                vergadering: try waarde.datum("vergadering"))
        default: throw .veldOngeldig("grond")
        }
    }
}

extension Taak.Afsluiting {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("op", .datum(op)), .init("doorOorzaak", .waarheid(doorOorzaak))]
                + .alsAanwezig("reden", reden.map { .verzegeling($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            op: try waarde.datum("op"), doorOorzaak: try waarde.waarheid("doorOorzaak"),
            reden: try waarde.verzegelingOfNiets("reden"))
    }
}

extension CanoniekeWaarde {
    /// A value as a reminder.
    func herinnering(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) -> Herinnering {
        guard case .tekst(let tekst) = waarde, let herinnering = Herinnering(tekst: tekst) else {
            throw .veldOngeldig("herinnering")
        }
        return herinnering
    }
}
