extension Aanvraag.Verplichting {
    /// In canonical form; the deliveries only when there are some.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("regels", .lijst(regels.map(\.canoniek)))]
                + .alsAanwezig("bewoners", bewoners.map { .geheel($0) })
                + .alsAanwezig(
                    "leveringen",
                    leveringen.isEmpty ? nil : .lijst(leveringen.map(\.canoniek))))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let leveringen =
            waarde.veldOfNiets("leveringen") == nil ? [] : try waarde.lijst("leveringen")
        self.init(
            bewoners: try waarde.geheelOfNiets("bewoners"),
            regels: try waarde.lijst("regels").map { lid throws(CanoniekeFout) in
                try Toezegging(lid)
            },
            leveringen: try leveringen.map { lid throws(CanoniekeFout) in try Levering(lid) })
    }
}

extension Aanvraag.Verplichting.Levering {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("regel", .geheel(regel)), .init("op", .datum(op)),
                .init("bewijs", .verzegeling(bewijs)),
            ] + .alsAanwezig("uren", uren.map { .decimaal($0) })
                + .alsAanwezig("bewoners", bewoners.map { .geheel($0) })
                + .alsAanwezig("bestand", bestand.map { .tekst($0.description) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            regel: try waarde.geheel("regel"), uren: try waarde.decimaalOfNiets("uren"),
            bewoners: try waarde.geheelOfNiets("bewoners"), op: try waarde.datum("op"),
            bewijs: try waarde.verzegeling("bewijs"),
            bestand: try waarde.verzegelingOfNiets("bestand")?.hash)
    }
}
