extension Bijdragenorm {
    /// The norm in canonical form.
    public var canoniek: CanoniekeWaarde {
        let gesorteerd = Bijdragesoort.allCases.filter { soorten.contains($0) }
        return .object(
            [
                .init("soorten", .lijst(gesorteerd.map { .tekst($0.rawValue) })),
                .init("voegwoord", .tekst(voegwoord.rawValue)),
                .init("vraagtBeoordeling", .waarheid(vraagtBeoordeling)),
            ] + .alsAanwezig("minimaalBewoners", minimaalBewoners.map { .geheel($0) })
                + .alsAanwezig("minimaalUren", minimaalUren.map { .decimaal($0) })
                + .alsAanwezig("urenPer100Euro", urenPer100Euro.map { .decimaal($0) }))
    }

    /// Reads a norm from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        let soorten: [Bijdragesoort] = try waarde.lijst("soorten").map {
            lid throws(CanoniekeFout) in try lid.alsKeuze("soorten")
        }
        self.init(
            soorten: Set(soorten),
            minimaalBewoners: try waarde.geheelOfNiets("minimaalBewoners"),
            minimaalUren: try waarde.decimaalOfNiets("minimaalUren"),
            urenPer100Euro: try waarde.decimaalOfNiets("urenPer100Euro"),
            voegwoord: try waarde.keuze("voegwoord"),
            vraagtBeoordeling: try waarde.waarheid("vraagtBeoordeling"))
    }
}

/// One pledged line as the register keeps it: numbers in the open, words under seal.
public struct Toezegging: Hashable, Sendable {
    /// In what way.
    public let soort: Bijdragesoort
    /// How many residents; `nil` when unknown.
    public let bewoners: Int64?
    /// Person-hours; `nil` when unknown.
    public let uren: Decimaal?
    /// The words, under seal.
    public let omschrijving: Verzegeling

    /// A pledged line.
    public init(
        soort: Bijdragesoort, bewoners: Int64?, uren: Decimaal?, omschrijving: Verzegeling
    ) {
        self.soort = soort
        self.bewoners = bewoners
        self.uren = uren
        self.omschrijving = omschrijving
    }

    /// The line for the check, which does not look at the words.
    var alsBijdrage: Bijdrage {
        Bijdrage(soort: soort, bewoners: bewoners, uren: uren, omschrijving: "")
    }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("soort", .tekst(soort.rawValue)),
                .init("omschrijving", .verzegeling(omschrijving)),
            ] + .alsAanwezig("bewoners", bewoners.map { .geheel($0) })
                + .alsAanwezig("uren", uren.map { .decimaal($0) }))
    }

    /// Reads a line from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        guard let omschrijving = try waarde.verzegelingOfNiets("omschrijving") else {
            throw .veldOngeldig("omschrijving")
        }
        self.init(
            soort: try waarde.keuze("soort"), bewoners: try waarde.geheelOfNiets("bewoners"),
            uren: try waarde.decimaalOfNiets("uren"), omschrijving: omschrijving)
    }
}
