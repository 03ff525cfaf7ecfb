extension Beleidsdossier.Opening {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("kenmerk", .tekst("\(kenmerk)")), .init("onderwerp", .tekst(onderwerp)),
                .init("orgaan", .tekst(orgaan.rawValue)), .init("vakafdeling", .tekst(vakafdeling)),
                .init("niveau", .tekst(niveau.rawValue)),
                .init("niveaureden", .verzegeling(niveaureden)),
                .init("buurten", .lijst(buurten.map { .tekst("\($0)") })),
                .init("wijkraden", .lijst(wijkraden.map(\.canoniek))),
                .init("weggelaten", .lijst(weggelaten.map(\.canoniek))),
                .init("norm", norm.canoniek), .init("overgang", .waarheid(overgang)),
                .init("op", .datum(op)), .init("door", .id(door)),
                .init("rol", .tekst(rol.rawValue)),
            ] + .alsAanwezig("stadsdeel", stadsdeel.map { .tekst($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let kenmerk = Kenmerk(tekst: try waarde.tekst("kenmerk")) else {
            throw .veldOngeldig("kenmerk")
        }
        self.init(
            kenmerk: kenmerk, onderwerp: try waarde.tekst("onderwerp"),
            orgaan: try waarde.keuze("orgaan"), vakafdeling: try waarde.tekst("vakafdeling"),
            stadsdeel: try waarde.tekstOfNiets("stadsdeel"), niveau: try waarde.keuze("niveau"),
            niveaureden: try waarde.verzegeling("niveaureden"),
            buurten: try waarde.buurten("buurten"),
            wijkraden: try waarde.lijst("wijkraden").map { lid throws(CanoniekeFout) in
                try BetrokkenWijkraad(lid)
            },
            weggelaten: try waarde.lijst("weggelaten").map { lid throws(CanoniekeFout) in
                try Beleidsdossier.Weglating(lid)
            }, norm: try Consultatienorm(try waarde.veld("norm")),
            overgang: try waarde.waarheid("overgang"), op: try waarde.datum("op"),
            door: try waarde.id("door"), rol: try waarde.keuze("rol"))
    }
}

extension Beleidsdossier.Weglating {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("wijkraad", .tekst(wijkraad)), .init("reden", .verzegeling(reden))])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(wijkraad: try waarde.tekst("wijkraad"), reden: try waarde.verzegeling("reden"))
    }
}

extension Beleidsdossier.Planning {
    /// The fields of its canonical form.
    var velden: [CanoniekeWaarde.Veld] {
        [.init("besluitOp", .datum(besluitOp))]
            + .alsAanwezig("conceptOp", conceptOp.map { .datum($0) })
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            besluitOp: try waarde.datum("besluitOp"),
            conceptOp: try waarde.datumOfNiets("conceptOp"))
    }
}

extension BetrokkenWijkraad {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("code", .tekst(code))]
                + .alsAanwezig("ingesteldOp", ingesteldOp.map { .datum($0) })
                + .alsAanwezig("opgehevenOp", opgehevenOp.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            code: try waarde.tekst("code"), ingesteldOp: try waarde.datumOfNiets("ingesteldOp"),
            opgehevenOp: try waarde.datumOfNiets("opgehevenOp"))
    }
}

extension Consultatienorm {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("minimaleTermijnDagen", .geheel(Int64(minimaleTermijnDagen))),
            .init("minimaleAfstandDagen", .geheel(Int64(minimaleAfstandDagen))),
            .init("verzoekVoorConcept", .waarheid(verzoekVoorConcept)),
            .init("korteTermijnHersteldDoorAdvies", .waarheid(korteTermijnHersteldDoorAdvies)),
            .init("bewijsgraad", .tekst(bewijsgraad.rawValue)),
            .init("maximaleAchterstandDagen", .geheel(Int64(maximaleAchterstandDagen))),
            .init("reactietermijnDagen", .geheel(Int64(reactietermijnDagen))),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            minimaleTermijnDagen: Int(try waarde.geheel("minimaleTermijnDagen")),
            minimaleAfstandDagen: Int(try waarde.geheel("minimaleAfstandDagen")),
            verzoekVoorConcept: try waarde.waarheid("verzoekVoorConcept"),
            korteTermijnHersteldDoorAdvies: try waarde.waarheid("korteTermijnHersteldDoorAdvies"),
            bewijsgraad: try waarde.keuze("bewijsgraad"),
            maximaleAchterstandDagen: Int(try waarde.geheel("maximaleAchterstandDagen")),
            reactietermijnDagen: Int(try waarde.geheel("reactietermijnDagen")))
    }
}
