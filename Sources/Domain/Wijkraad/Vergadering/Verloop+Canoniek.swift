extension Vergadering.Aanwezigheid: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("lid", .id(lid)), .init("stand", .tekst(stand.rawValue))]
                + .alsAanwezig("gemachtigde", gemachtigde.map { .id($0) })
                + .alsAanwezig("vanaf", vanaf.map { .nummer($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            lid: try waarde.id("lid"), stand: try waarde.keuze("stand"),
            gemachtigde: try waarde.idOfNiets("gemachtigde"),
            vanaf: try waarde.nummerOfNiets("vanaf"))
    }
}

extension Vergadering.Verschoning: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("punt", .nummer(punt)), .init("lid", .id(lid)),
            .init("reden", .verzegeling(reden)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            punt: try waarde.nummer("punt"), lid: try waarde.id("lid"),
            reden: try waarde.verzegeling("reden"))
    }
}

extension Vergadering.Inspreker: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("punt", .nummer(punt)), .init("naam", .verzegeling(naam))]
                + .alsAanwezig("betoog", betoog.map { .verzegeling($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            punt: try waarde.nummer("punt"), naam: try waarde.verzegeling("naam"),
            betoog: try waarde.verzegelingOfNiets("betoog"))
    }
}

extension Vergadering.Besluit: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("jaar", .nummer(jaar)), .init("nummer", .nummer(nummer)),
            .init("punt", .nummer(punt)), .init("op", .datum(op)),
            .init("tekst", .verzegeling(tekst)), .init("uitslag", .tekst(uitslag.rawValue)),
            .init("grond", .tekst(grond.rawValue)),
            .init("buitenVergadering", .waarheid(buitenVergadering)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            jaar: try waarde.nummer("jaar"), nummer: try waarde.nummer("nummer"),
            punt: try waarde.nummer("punt"), op: try waarde.datum("op"),
            tekst: try waarde.verzegeling("tekst"), uitslag: try waarde.keuze("uitslag"),
            grond: try waarde.keuze("grond"),
            buitenVergadering: try waarde.waarheid("buitenVergadering"))
    }
}

extension Vergadering.Verzending: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("besluit", .tekst(besluit)), .init("over", over.canoniek),
                .init("op", .datum(op)), .init("door", .id(door)),
            ] + .alsAanwezig("feit", feit.map { .nummer($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            besluit: try waarde.tekst("besluit"), over: try waarde.deel("over"),
            feit: try waarde.nummerOfNiets("feit"), op: try waarde.datum("op"),
            door: try waarde.id("door"))
    }
}

extension Vergadering.Actiepunt: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("nummer", .nummer(nummer)), .init("punt", .nummer(punt)),
                .init("tekst", .verzegeling(tekst)),
            ] + .alsAanwezig("wie", wie.map { .id($0) })
                + .alsAanwezig("uiterlijk", uiterlijk.map { .datum($0) })
                + .alsAanwezig("taak", taak.map { .tekst($0) })
                + .alsAanwezig("gereedOp", gereedOp.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            nummer: try waarde.nummer("nummer"), punt: try waarde.nummer("punt"),
            tekst: try waarde.verzegeling("tekst"), wie: try waarde.idOfNiets("wie"),
            uiterlijk: try waarde.datumOfNiets("uiterlijk"),
            taak: try waarde.tekstOfNiets("taak"), gereedOp: try waarde.datumOfNiets("gereedOp"))
    }
}

extension Vergadering.Verloop: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("agendaVastgesteld", .waarheid(agendaVastgesteld))]
                + .alsAanwezig("geopendOp", geopendOp.map { .datum($0) })
                + .alsAanwezig("geslotenOp", geslotenOp.map { .datum($0) })
                + .alsAanwezig("hervat", isHervat ? .waarheid(true) : nil)
                + .alsAanwezig("quorum", quorum?.canoniek)
                + .alsAanwezig("voorgezetenDoor", voorgezetenDoor.map { .id($0) })
                + .delen("aanwezigheid", aanwezigheid) + .delen("verschoningen", verschoningen)
                + .delen("insprekers", insprekers) + .delen("stemmingen", stemmingen)
                + .delen("besluiten", besluiten) + .delen("verzendingen", verzendingen)
                + .delen("actiepunten", actiepunten)
                + .alsAanwezig(
                    "vastgesteldeVerslagen",
                    vastgesteldeVerslagen.isEmpty
                        ? nil : .lijst(vastgesteldeVerslagen.map { .id($0) })))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init()
        agendaVastgesteld = try waarde.waarheid("agendaVastgesteld")
        geopendOp = try waarde.datumOfNiets("geopendOp")
        geslotenOp = try waarde.datumOfNiets("geslotenOp")
        isHervat = waarde.veldOfNiets("hervat") == nil ? false : try waarde.waarheid("hervat")
        quorum = try waarde.deelOfNiets("quorum")
        voorgezetenDoor = try waarde.idOfNiets("voorgezetenDoor")
        aanwezigheid = try waarde.delen("aanwezigheid")
        verschoningen = try waarde.delen("verschoningen")
        insprekers = try waarde.delen("insprekers")
        stemmingen = try waarde.delen("stemmingen")
        besluiten = try waarde.delen("besluiten")
        verzendingen = try waarde.delen("verzendingen")
        actiepunten = try waarde.delen("actiepunten")
        vastgesteldeVerslagen = try waarde.lijstOfLeeg("vastgesteldeVerslagen").map {
            lid throws(CanoniekeFout) in
            guard case .tekst(let tekst) = lid, let id = ID<Vergadering>(tekst: tekst) else {
                throw .veldOngeldig("vastgesteldeVerslagen")
            }
            return id
        }
    }
}
