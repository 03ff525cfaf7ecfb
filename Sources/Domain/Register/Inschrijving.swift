/// One entry of the register: what happened, to what, by whom, in which capacity, when.
///
/// It holds no personal data: people are pseudonyms, texts are ``Verzegeling``s. Its bytes are
/// stored and hashed as they stand; BIO2 8.15.01 asks for action, object, result, origin, actor and
/// time of every line of a log, and all six are here.
public struct Inschrijving: Hashable, Sendable {
    /// The kind of event.
    public let soort: String
    /// The version of the shape of ``inhoud``.
    public let versie: Int
    /// The municipality.
    public let gemeente: ID<Gemeente>
    /// What it happened to.
    public let onderwerp: Onderwerp
    /// By whom, as a pseudonym.
    public let actor: ID<Persoon>
    /// In which capacity.
    public let rol: Rol
    /// Under which mandate, for a decision that rests on one.
    public let mandaat: ID<Mandaat>?
    /// Through which door.
    public let herkomst: Herkomst
    /// The request that it belongs to.
    public let verzoek: ID<Verzoek>
    /// When it is said to have happened.
    public let plaatsgevonden: Moment
    /// When it was recorded: never earlier than the entry before it in the same stream.
    public let vastgelegd: Moment
    /// Whether the moment came from a clock that was set by hand, in a demonstration.
    public let handmatigeKlok: Bool
    /// The event itself.
    public let inhoud: CanoniekeWaarde
}

extension Inschrijving {
    /// The entry for an event.
    /// - Parameters:
    ///   - vorige: when the entry before it in the same stream was recorded.
    ///   - plaatsgevonden: when it is said to have happened; the context's moment if `nil`.
    public init(
        _ gebeurtenis: some Gebeurtenis, over onderwerp: Onderwerp, _ context: Handelingscontext,
        na vorige: Moment?, plaatsgevonden: Moment? = nil
    ) {
        soort = gebeurtenis.soort
        versie = gebeurtenis.versie
        gemeente = context.gemeente
        self.onderwerp = onderwerp
        actor = context.actor
        rol = context.rol
        mandaat = context.mandaat?.id
        herkomst = context.herkomst
        verzoek = context.verzoek
        self.plaatsgevonden = plaatsgevonden ?? context.moment
        vastgelegd = vorige.map { max($0, context.moment) } ?? context.moment
        handmatigeKlok = context.handmatigeKlok
        inhoud = gebeurtenis.inhoud
    }

    /// The entry in canonical form.
    public var waarde: CanoniekeWaarde {
        var velden: [CanoniekeWaarde.Veld] = [
            .init("soort", .tekst(soort)),
            .init("versie", .geheel(Int64(versie))),
            .init("gemeente", .tekst("\(gemeente)")),
            .init("onderwerp", .tekst("\(onderwerp.id)")),
            .init("onderwerpsoort", .tekst(onderwerp.soort.rawValue)),
            .init("actor", .tekst("\(actor)")),
            .init("rol", .tekst(rol.rawValue)),
            .init("herkomst", .tekst(herkomst.rawValue)),
            .init("verzoek", .tekst("\(verzoek)")),
            .init("resultaat", .tekst("vastgelegd")),
            .init("plaatsgevonden", .tekst("\(plaatsgevonden)")),
            .init("vastgelegd", .tekst("\(vastgelegd)")),
            .init("inhoud", inhoud),
        ]
        if let mandaat { velden.append(.init("mandaat", .tekst("\(mandaat)"))) }
        if handmatigeKlok { velden.append(.init("klok", .tekst("handmatig"))) }
        return .object(velden)
    }

    /// Reads an entry from its bytes.
    /// - Throws: ``CanoniekeFout`` when they are not in canonical form or a field does not fit.
    public init(bytes: [UInt8]) throws(CanoniekeFout) {
        let waarde = try CanoniekeWaarde(bytes: bytes)
        soort = try waarde.tekst("soort")
        versie = Int(try waarde.geheel("versie"))
        gemeente = try waarde.id("gemeente")
        onderwerp = Onderwerp(
            try waarde.keuze("onderwerpsoort"), try waarde.id("onderwerp") as ID<Onderwerp>)
        actor = try waarde.id("actor")
        rol = try waarde.keuze("rol")
        mandaat = try waarde.idOfNiets("mandaat")
        herkomst = try waarde.keuze("herkomst")
        verzoek = try waarde.id("verzoek")
        plaatsgevonden = try waarde.moment("plaatsgevonden")
        vastgelegd = try waarde.moment("vastgelegd")
        handmatigeKlok = waarde.veldOfNiets("klok") == .tekst("handmatig")
        inhoud = try waarde.veld("inhoud")
    }
}
