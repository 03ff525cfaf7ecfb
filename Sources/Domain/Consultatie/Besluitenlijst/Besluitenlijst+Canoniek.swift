extension Besluitenlijst {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("sha256", .tekst("\(hash)")), .init("op", .datum(op)),
            .init("besluiten", .lijst(besluiten.map(\.canoniek))),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let bytes = hexbytes(try waarde.tekst("sha256")), let hash = Hash(bytes: bytes) else {
            throw .veldOngeldig("sha256")
        }
        self.init(
            hash: hash, op: try waarde.datum("op"),
            besluiten: try waarde.lijst("besluiten").map { lid throws(CanoniekeFout) in
                try Besluit(lid)
            })
    }
}

extension Besluitenlijst.Besluit {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("datum", .datum(datum)), .init("orgaan", .tekst(orgaan.rawValue)),
                .init("onderwerp", .tekst(onderwerp)),
                .init("buurten", .lijst(buurten.map { .tekst("\($0)") })),
                .init("verwijzing", .tekst(verwijzing)),
            ] + (afdoening?.velden ?? []))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            datum: try waarde.datum("datum"), orgaan: try waarde.keuze("orgaan"),
            onderwerp: try waarde.tekst("onderwerp"), buurten: try waarde.buurten("buurten"),
            verwijzing: try waarde.tekst("verwijzing"),
            afdoening: try Besluitenlijst.Afdoening(waarde))
    }
}

extension Besluitenlijst.Afdoening {
    /// The fields of its canonical form.
    var velden: [CanoniekeWaarde.Veld] {
        switch self {
        case .dossier(let id): [.init("dossier", .id(id))]
        case .raaktNiet(let reden): [.init("reden", .verzegeling(reden))]
        }
    }

    /// Reads it from its canonical form; `nil` where nothing is said.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    init?(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let dossier: ID<Beleidsdossier>? = try waarde.idOfNiets("dossier")
        if let dossier {
            self = .dossier(dossier)
        } else if let reden = try waarde.verzegelingOfNiets("reden") {
            self = .raaktNiet(reden: reden)
        } else {
            return nil
        }
    }
}
