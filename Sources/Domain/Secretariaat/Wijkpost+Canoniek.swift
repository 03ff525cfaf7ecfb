extension Wijkpost {
    /// All of it in canonical form, as it is kept.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("code", .tekst(code)), .init("naam", .tekst(naam)),
                .init("wijken", .lijst(wijken.map { .tekst("\($0)") })),
                .init("ingesteldOp", .datum(ingesteldOp)),
                .init("openingstijden", .lijst(openingstijden.map { .tekst($0.kort) })),
                .init("medewerkers", .lijst(medewerkers.map(\.canoniek))),
                .init("sluitingen", .lijst(sluitingen.map(\.canoniek))),
                .init("waarnemingen", .lijst(waarnemingen.map(\.canoniek))),
            ] + .alsAanwezig("opgehevenOp", opgehevenOp.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            code: try waarde.tekst("code"), naam: try waarde.tekst("naam"),
            wijken: try waarde.wijken("wijken"), ingesteldOp: try waarde.datum("ingesteldOp"),
            opgehevenOp: try waarde.datumOfNiets("opgehevenOp"),
            openingstijden: try waarde.openingstijden("openingstijden"),
            medewerkers: try waarde.lijst("medewerkers").map { lid throws(CanoniekeFout) in
                try Medewerker(lid)
            },
            sluitingen: try waarde.lijst("sluitingen").map { lid throws(CanoniekeFout) in
                try Sluiting(lid)
            },
            waarnemingen: try waarde.lijst("waarnemingen").map { lid throws(CanoniekeFout) in
                try Waarneming(lid)
            })
    }
}

extension Wijkpost.Medewerker {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("persoon", .id(persoon)), .init("urenPerWeek", .geheel(Int64(urenPerWeek))),
                .init("van", .datum(van)),
            ] + .alsAanwezig("tot", tot.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            persoon: try waarde.id("persoon"), urenPerWeek: Int(try waarde.geheel("urenPerWeek")),
            van: try waarde.datum("van"), tot: try waarde.datumOfNiets("tot"))
    }
}

extension Sluiting {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("van", .datum(van)), .init("tot", .datum(tot)),
            // A field that the search for personal data knows as a word of a fixed list.
            .init("grond", .tekst(reden.rawValue)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard
            let sluiting = Sluiting(
                van: try waarde.datum("van"), tot: try waarde.datum("tot"),
                reden: try waarde.keuze("grond"))
        else { throw .veldOngeldig("tot") }
        self = sluiting
    }
}

extension Waarneming {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("afwezig", .id(afwezig)), .init("waarnemer", .id(waarnemer)),
            .init("van", .datum(van)), .init("tot", .datum(tot)),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            afwezig: try waarde.id("afwezig"), waarnemer: try waarde.id("waarnemer"),
            van: try waarde.datum("van"), tot: try waarde.datum("tot"))
    }
}

extension CanoniekeWaarde {
    /// A list of codes of wijken under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func wijken(_ naam: String) throws(CanoniekeFout) -> [Wijkcode] {
        try teksten(naam).map { tekst throws(CanoniekeFout) in
            guard let code = Wijkcode(tekst) else { throw .veldOngeldig(naam) }
            return code
        }
    }

    /// A list of opening hours under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    func openingstijden(_ naam: String) throws(CanoniekeFout) -> [Openingstijd] {
        try teksten(naam).map { tekst throws(CanoniekeFout) in
            guard let tijd = Openingstijd(tekst: tekst) else { throw .veldOngeldig(naam) }
            return tijd
        }
    }
}
