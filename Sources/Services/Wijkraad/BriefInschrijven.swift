public import Domain

/// Registers a letter that a wijkraad received or sent; an answer deals with what it answers.
public struct BriefInschrijven: Opdracht {
    /// A letter as somebody tells of it.
    public struct Gegevens: Sendable {
        let richting: Brief.Richting
        let partij, betreft: String
        let dag: Datum
        let afdoening: Brief.Afdoening?
        let uiterlijk: Datum?
        let antwoordOp: ID<Brief>?
        let scan: Hash?

        /// A letter that came in.
        public init(
            ontvangenVan partij: String, betreft: String, op dag: Datum,
            _ afdoening: Brief.Afdoening, uiterlijk: Datum? = nil, scan: Hash? = nil
        ) {
            richting = .ontvangen
            self.partij = partij
            self.betreft = betreft
            self.dag = dag
            self.afdoening = afdoening
            self.uiterlijk = uiterlijk
            antwoordOp = nil
            self.scan = scan
        }

        /// A letter that went out, perhaps to answer another.
        public init(
            verzondenAan partij: String, betreft: String, op dag: Datum,
            antwoordOp: ID<Brief>? = nil, scan: Hash? = nil
        ) {
            richting = .verzonden
            self.partij = partij
            self.betreft = betreft
            self.dag = dag
            afdoening = nil
            uiterlijk = nil
            self.antwoordOp = antwoordOp
            self.scan = scan
        }
    }

    let brief: ID<Brief>
    let wijkraad: ID<Wijkraad>
    let gegevens: Gegevens

    /// A letter of a wijkraad.
    public init(_ brief: ID<Brief>, van wijkraad: ID<Wijkraad>, _ gegevens: Gegevens) {
        self.brief = brief
        self.wijkraad = wijkraad
        self.gegevens = gegevens
    }

    /// Keeping the correspondence register.
    public var handeling: Handeling { .correspondentieBijhouden }

    /// The wijkraad, under whose lock the number is taken, and the letter that is answered.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.wijkraad, wijkraad)]
        if let vorige = gegevens.antwoordOp { lezing.vergrendelt.insert(Onderwerp(.brief, vorige)) }
        lezing.briefnummerVan = .init(wijkraad: wijkraad, jaar: gegevens.dag.jaar)
        return lezing
    }

    /// Name and input; the letter's own identity is no part of it.
    public var invoer: CanoniekeWaarde {
        let velden: [(String, String?)] = [
            ("opdracht", "brief_inschrijven"), ("wijkraad", "\(wijkraad)"),
            ("richting", gegevens.richting.rawValue), ("partij", gegevens.partij),
            ("betreft", gegevens.betreft), ("dag", "\(gegevens.dag)"),
            ("afdoening", gegevens.afdoening?.rawValue),
            ("uiterlijk", gegevens.uiterlijk?.description),
            ("antwoordOp", gegevens.antwoordOp?.description), ("scan", gegevens.scan?.description),
        ]
        return .object(
            velden.compactMap { naam, waarde in waarde.map { .init(naam, .tekst($0)) } })
    }

    /// Registers it.
    /// - Throws: every rule of `Brief.inschrijven`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let partij = middelen.verzegel(gegevens.partij)
        let betreft = middelen.verzegel(gegevens.betreft)
        let inhoud = Brief.Inhoud(
            wijkraad: wijkraad, nummer: blad.briefnummer, richting: gegevens.richting,
            partij: partij.verzegeling, betreft: betreft.verzegeling, dag: gegevens.dag,
            afdoening: gegevens.afdoening, uiterlijk: gegevens.uiterlijk,
            antwoordOp: gegevens.antwoordOp, scan: gegevens.scan, door: context.actor)
        let vorige = gegevens.antwoordOp.map { (id: $0, brief: blad.brief($0)) }
        var wijzigingen: [Wijziging] = [
            .brief(
                brief,
                try Brief.inschrijven(
                    inhoud, van: blad.wijkraad(wijkraad), antwoordOp: vorige?.brief, context))
        ]
        if let vorige, vorige.brief.staatOpen {
            wijzigingen.append(
                .brief(vorige.id, try vorige.brief.beantwoord(door: brief, inhoud)))
        }
        var uitkomst = Uitkomst(Onderwerp(.brief, brief), wijzigingen)
        uitkomst.teksten = [partij, betreft]
        return uitkomst
    }
}

/// Records that a letter was dealt with in another way than by a letter.
public struct BriefAfdoen: Opdracht {
    let brief: ID<Brief>
    let wijkraad: ID<Wijkraad>
    let reden: String

    /// A letter of a wijkraad, with how it was dealt with.
    public init(_ brief: ID<Brief>, van wijkraad: ID<Wijkraad>, _ reden: String) {
        self.brief = brief
        self.wijkraad = wijkraad
        self.reden = reden
    }

    /// Keeping the correspondence register.
    public var handeling: Handeling { .correspondentieBijhouden }

    /// The letter and its wijkraad.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.brief, brief)]
        lezing.raadpleegt = [Onderwerp(.wijkraad, wijkraad)]
        return lezing
    }

    /// Name and input.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("brief_afdoen")), .init("brief", .tekst("\(brief)")),
            .init("reden", .tekst(reden)),
        ])
    }

    /// Records it.
    /// - Throws: `BRIEF_AL_AFGEDAAN`, `GEEN_LID`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let zegel = middelen.verzegel(reden)
        let gebeurtenis = try blad.brief(brief).afdoen(
            zegel.verzegeling, van: blad.wijkraad(wijkraad), context)
        var uitkomst = Uitkomst(Onderwerp(.brief, brief), [.brief(brief, gebeurtenis)])
        uitkomst.teksten = [zegel]
        return uitkomst
    }
}
