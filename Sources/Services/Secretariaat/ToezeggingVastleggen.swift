public import Domain

/// Records what an alderman, the college or an official promised.
public struct ToezeggingVastleggen: Opdracht {
    /// What was promised, in words, with everything that is told about it.
    public struct Melding: Sendable {
        let inhoud: String
        let door: Bestuurstoezegging.Toezegger
        let aan: Bestuurstoezegging.Ontvanger
        let vakafdeling: String
        let aanleiding: Bestuurstoezegging.Aanleiding
        let gedaanOp: Datum
        let uiterlijk: Datum
        let wijkraad: String?
        let wijk: Wijkcode?

        /// A promise.
        public init(
            inhoud: String, door: Bestuurstoezegging.Toezegger,
            aan: Bestuurstoezegging.Ontvanger, vakafdeling: String,
            aanleiding: Bestuurstoezegging.Aanleiding, gedaanOp: Datum, uiterlijk: Datum,
            wijkraad: String? = nil, wijk: Wijkcode? = nil
        ) {
            self.inhoud = inhoud
            self.door = door
            self.aan = aan
            self.vakafdeling = vakafdeling
            self.aanleiding = aanleiding
            self.gedaanOp = gedaanOp
            self.uiterlijk = uiterlijk
            self.wijkraad = wijkraad
            self.wijk = wijk
        }
    }

    let toezegging: ID<Bestuurstoezegging>
    let melding: Melding
    let jaar: Int

    /// A promise.
    /// - Parameter jaar: the year, for the reference.
    public init(_ toezegging: ID<Bestuurstoezegging>, _ melding: Melding, jaar: Int) {
        self.toezegging = toezegging
        self.melding = melding
        self.jaar = jaar
    }

    /// Recording promises.
    public var handeling: Handeling { .toezeggingVastleggen }

    /// A number.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.kenmerk = .init(soort: .bestuurstoezegging, jaar: jaar)
        return lezing
    }

    /// Name and input; the promise has no name of its own yet.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("toezegging_vastleggen")),
            .init(
                "melding",
                .lijst(
                    [
                        melding.inhoud, melding.door.rawValue, melding.aan.rawValue,
                        melding.vakafdeling, melding.aanleiding.rawValue, "\(melding.gedaanOp)",
                        "\(melding.uiterlijk)", melding.wijkraad ?? "",
                        melding.wijk.map { "\($0)" } ?? "",
                    ].map { .tekst($0) })),
        ])
    }

    /// Records it.
    /// - Throws: `TOEZEGGING_TERMIJN`, `TOEZEGGING_ZONDER_WIJKRAAD`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let kenmerk = blad.eigenKenmerk
        let inhoud = middelen.verzegel(melding.inhoud)
        let gebeurtenis = try Bestuurstoezegging.vastleggen(
            .init(
                kenmerk: kenmerk, inhoud: inhoud.verzegeling, door: melding.door,
                aan: melding.aan, vakafdeling: melding.vakafdeling,
                aanleiding: melding.aanleiding, gedaanOp: melding.gedaanOp,
                wijkraad: melding.wijkraad, wijk: melding.wijk),
            uiterlijk: melding.uiterlijk, context)
        var uitkomst = Uitkomst(
            Onderwerp(.bestuurstoezegging, toezegging),
            [.bestuurstoezegging(toezegging, gebeurtenis)])
        uitkomst.teksten = [inhoud]
        return uitkomst
    }
}
