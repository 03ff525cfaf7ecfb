public import Domain

/// Who asks for a command, when, and under which key.
public struct Opdrachtverzoek: Sendable {
    /// The municipality.
    public var gemeente: ID<Gemeente>
    /// Who asks.
    public var actor: ID<Persoon>
    /// In which capacity.
    public var rol: Rol
    /// The key under which the command is done at most once; 8 to 200 characters.
    public var sleutel: String
    /// The request in logs.
    public var verzoek: ID<Verzoek>
    /// The door.
    public var herkomst: Herkomst
    /// When.
    public var moment: Moment
    /// Whether the moment was set by hand; only in a demonstration.
    public var handmatigeKlok: Bool
    /// Whether everything is done and then undone, to see what it would be.
    public var proef: Bool

    /// A request.
    public init(
        gemeente: ID<Gemeente>, actor: ID<Persoon>, rol: Rol, sleutel: String,
        verzoek: ID<Verzoek>, herkomst: Herkomst, moment: Moment, handmatigeKlok: Bool = false,
        proef: Bool = false
    ) {
        self.gemeente = gemeente
        self.actor = actor
        self.rol = rol
        self.sleutel = sleutel
        self.verzoek = verzoek
        self.herkomst = herkomst
        self.moment = moment
        self.handmatigeKlok = handmatigeKlok
        self.proef = proef
    }
}

/// What a command did.
public struct Opdrachtantwoord: Sendable, Hashable {
    /// The key.
    public let sleutel: String
    /// The subject that was written.
    public let onderwerp: ID<Onderwerp>
    /// The number of the last entry that was written in its stream.
    public let volgnummer: Int64
    /// Whether it had been done before under this key; then nothing was done now.
    public let herhaald: Bool
    /// Whether it was tried and undone.
    public let proef: Bool
}

/// One command of a transaction.
struct Lid: Sendable {
    let opdracht: any Opdracht
    let lezing: Lezing
    let verzoek: Opdrachtverzoek
    let vingerafdruk: Hash
    /// From then on it is not begun, and not tried again.
    let tot: ContinuousClock.Instant

    init(
        _ opdracht: any Opdracht, _ verzoek: Opdrachtverzoek, vingerafdruk: Hash,
        tot: ContinuousClock.Instant
    ) {
        self.opdracht = opdracht
        lezing = opdracht.lezing
        self.verzoek = verzoek
        self.vingerafdruk = vingerafdruk
        self.tot = tot
    }

    /// The subject that most of its kind wait for: a budget before a file.
    var hoofd: Onderwerp? { lezing.vergrendelt.min() }

    /// Whether it may share a transaction with others.
    ///
    /// Not a trial, which is undone, nor who makes himself known, who may be nobody yet.
    var magSamen: Bool { !verzoek.proef && opdracht.vereistRol && lezing.magSamen }
}

/// How one command of a transaction ended.
enum Afloop: Sendable {
    case gedaan(Opdrachtantwoord)
    case mislukt(ServiceError)

    func waarde() throws(ServiceError) -> Opdrachtantwoord {
        switch self {
        case .gedaan(let antwoord): return antwoord
        case .mislukt(let fout): throw fout
        }
    }
}
