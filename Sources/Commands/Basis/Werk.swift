import Domain
import Postgres
import Services

/// One municipality in which somebody has a command carried out.
struct Werk {
    let omgeving: Omgeving
    let gemeente: MetID<Gemeente>
    let database: Database
    let lezer: Lezer
    let verzoek: Werkverzoek
    let uitvoerder: Uitvoerder
    /// The one moment of this command.
    let moment: Moment
    /// The key of this command.
    let sleutel: String

    /// The day of this command.
    var datum: Datum { Datum(moment) }

    init(
        _ omgeving: Omgeving, _ database: Database, _ gemeente: MetID<Gemeente>,
        _ verzoek: Werkverzoek
    ) {
        self.omgeving = omgeving
        self.gemeente = gemeente
        self.verzoek = verzoek
        self.database = database
        lezer = Lezer(database, gemeente: gemeente.id)
        uitvoerder = Uitvoerder(database, toeval: omgeving.toeval)
        moment = verzoek.moment ?? omgeving.nu()
        sleutel = verzoek.sleutel ?? "\(uitvoerder.nieuw(Verzoek.self, op: moment))"
    }

    /// A new identity.
    func nieuw<Soort>(_ soort: Soort.Type = Soort.self) -> ID<Soort> {
        uitvoerder.nieuw(op: moment)
    }

    /// Has a command carried out; the actor is found, or made known, only now.
    /// - Parameters:
    ///   - deel: what to put behind the key, for one of several commands of one line.
    ///   - vervolg: whether the key has been shown by a command before.
    @discardableResult
    func doe(
        _ opdracht: any Opdracht, deel: String = "", vervolg: Bool = false
    ) async throws -> Opdrachtantwoord {
        guard opdracht.handeling.rollen.contains(verzoek.wie.rol) else {
            throw ServiceError.nietToegestaan(
                Toegangsfout(rol: verzoek.wie.rol, handeling: opdracht.handeling))
        }
        return try await doe(opdracht, als: try await actor(), deel: deel, vervolg: vervolg)
    }

    /// Has a command carried out by this person.
    @discardableResult
    func doe(
        _ opdracht: any Opdracht, als actor: ID<Persoon>, deel: String = "", vervolg: Bool = false
    ) async throws -> Opdrachtantwoord {
        if verzoek.sleutel == nil, !verzoek.proef, !vervolg {
            omgeving.meld("Sleutel: \(sleutel)\n")
        }
        let antwoord = try await voerUit(opdracht, aanvraag(actor, sleutel + deel))
        if antwoord.herhaald {
            omgeving.meld("Dit was al gedaan onder deze sleutel; er is nu niets gewijzigd.\n")
        }
        return antwoord
    }

    /// An unknown outcome of one part is found out by the whole line, under its own key.
    private func voerUit(
        _ opdracht: any Opdracht, _ verzoek: Opdrachtverzoek
    ) async throws -> Opdrachtantwoord {
        do {
            return try await uitvoerder.voerUit(opdracht, verzoek)
        } catch ServiceError.uitkomstOnbekend {
            throw ServiceError.uitkomstOnbekend(sleutel: sleutel)
        } catch ServiceError.geweigerd(let breuk, let sleutel) {
            throw ServiceError.geweigerd(await metNamen(breuk), sleutel: sleutel)
        }
    }

    /// A refusal is kept without names; who reads it now sees whom it is about.
    ///
    /// Where the names cannot be read, the refusal counts all the same, with identities.
    private func metNamen(_ breuk: Regelbreuk) async -> Regelbreuk {
        guard !breuk.personen.isEmpty else { return breuk }
        do {
            let personen = Set(breuk.personen.map(\.persoon))
            return breuk.met(try await lezer.antwoord(op: Persoonsnamen(personen)))
        } catch {
            return breuk.met([:])
        }
    }

    /// A command of this person under a key.
    func aanvraag(_ actor: ID<Persoon>, _ sleutel: String) -> Opdrachtverzoek {
        Opdrachtverzoek(
            gemeente: gemeente.id, actor: actor, rol: verzoek.wie.rol, sleutel: sleutel,
            verzoek: nieuw(), herkomst: .cli, moment: moment,
            handmatigeKlok: verzoek.moment != nil, proef: verzoek.proef)
    }

    /// Who acts: found by exact name, else made known in this role.
    func actor() async throws -> ID<Persoon> {
        let (rol, naam) = (verzoek.wie.rol, verzoek.wie.naam)
        let persoon = try await persoon(naam, veld: "--als")
        if let persoon, persoon.rollen.contains(where: { $0.rol == rol && $0.geldt(op: datum) }) {
            return persoon.id
        }
        if persoon?.rollen.contains(where: { $0.rol == rol }) ?? false {
            throw Opdrachtfout.nietToegestaan(
                "\(naam) is op \(datum.zonderWeekdag) geen \(rol.rawValue); zie griffie persoon "
                    + "rollen")
        }
        guard rol != .beheerder else {
            throw Opdrachtfout.nietToegestaan(
                "\(naam) is geen beheerder van deze gemeente; zie griffie persoon lijst")
        }
        if persoon == nil, !verzoek.wie.nieuw,
            let bedoeld = try await lezer.antwoord(op: Typefoutvraag(naam, rol: rol, op: datum))
        {
            throw Opdrachtfout.nietGevonden(
                "er is geen \(rol.rawValue) die precies '\(naam)' heet; bedoelde u "
                    + "'\(bedoeld)'? Is dit iemand anders, geef dan ook --nieuw")
        }
        guard !verzoek.proef else {
            throw Opdrachtfout.nietGevonden(
                "\(naam) is nog niet bekend als \(rol.rawValue); bij een proef wordt niemand "
                    + "aangemeld")
        }
        let id = persoon?.id ?? nieuw(Persoon.self)
        _ = try await voerUit(
            Aanmelden(persoon: id, naam: naam, rol: rol, bestaat: persoon != nil),
            aanvraag(id, "\(nieuw(Verzoek.self))"))
        omgeving.meld("\(naam) is aangemeld als \(rol.rawValue).\n")
        return id
    }

    /// The person of this exact name.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)`` with whom one probably meant, or where to look.
    func bekende(_ naam: String, veld: String) async throws -> ID<Persoon> {
        if let persoon = try await persoon(naam, veld: veld) { return persoon.id }
        let namen = try await lezer.antwoord(op: Personen()).compactMap(\.naam)
        let raad =
            Gelijkenis.bedoelde(naam, uit: namen).map { "bedoelde u '\($0)'?" }
            ?? "wie in een wijkraad zit staat in griffie wijkraad toon, wie een rol heeft in "
            + "griffie persoon lijst"
        throw Opdrachtfout.nietGevonden("niemand heet precies '\(naam)' (\(veld)); \(raad)")
    }

    /// The person of this exact name; `nil` for who becomes known with this command.
    /// - Throws: ``Opdrachtfout/nietGevonden(_:)`` when somebody has nearly this name and it was
    ///   not said that this is somebody else.
    func bekendOfNieuw(_ naam: String, veld: String) async throws -> Persoonbeeld? {
        if let persoon = try await persoon(naam, veld: veld) { return persoon }
        guard !verzoek.wie.nieuw,
            let bedoeld = try await lezer.antwoord(op: Typefoutvraag(naam, op: datum))
        else { return nil }
        throw Opdrachtfout.nietGevonden(
            "niemand heet precies '\(naam)' (\(veld)); bedoelde u '\(bedoeld)'? Is dit iemand "
                + "anders, geef dan ook --nieuw")
    }

    /// The person of this exact name; `nil` when there is none.
    /// - Throws: `Invoerfouten` when several people have the name.
    func persoon(_ naam: String, veld: String) async throws -> Persoonbeeld? {
        let gevonden = try await lezer.antwoord(op: Personen(metNaam: naam))
        guard gevonden.count <= 1 else {
            throw Invoerfouten(
                Invoerfout(
                    veld, .ongeldigeWaarde,
                    "er zijn \(gevonden.count) personen die precies '\(naam)' heten; geef een van "
                        + "hen een andere naam"))
        }
        return gevonden.first
    }

    /// The sensible step after this one, for who reads along.
    func volgende(_ stap: String) {
        if !verzoek.proef { omgeving.meld("Volgende stap: \(stap)\n") }
    }
}

extension Omgeving {
    /// Opens the municipality that a command is about.
    /// - Parameter verbindingen: how many commands are carried out at the same time.
    nonisolated(nonsending) func werk<Uitkomst>(
        _ verzoek: Werkverzoek, verbindingen: Int = 1, _ doe: (Werk) async throws -> Uitkomst
    ) async throws -> Uitkomst {
        try await metDatabase(verbindingen: verbindingen) { database in
            let gemeente = try await gemeente(verzoek.gemeente, in: database)
            guard verzoek.moment == nil || gemeente.waarde.demonstratie else {
                throw ServiceError.klokNietToegestaan
            }
            let werk = Werk(self, database, gemeente, verzoek)
            do {
                let uitkomst = try await doe(werk)
                await werk.verzegel()
                return uitkomst
            } catch {
                // What came before a refusal stays: a form that cannot be submitted is a draft.
                await werk.verzegel()
                throw error
            }
        }
    }
}
