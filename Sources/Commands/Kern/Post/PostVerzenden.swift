import ArgumentParser
import Domain
import Postgres
import Services
import Weergave

/// `griffie post verzenden`: delivers what is due.
struct PostVerzenden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verzenden",
        abstract: "Bezorg de berichten die klaarstaan, per e-mail of als brief in een map.",
        discussion: """
            griffie post verzenden
                mag zo vaak als men wil, ook tegelijk: niemand verzendt wat een ander vasthoudt
            griffie post verzenden --alle
                voor elke gemeente van deze installatie
            griffie post verzenden --blijf --wacht 30
                blijft bezorgen, met hooguit 30 seconden tussen twee rondes
            """
    )

    @Flag(help: "Voor elke gemeente van deze installatie.")
    var alle = false

    @Flag(help: "Blijf bezorgen, ronde na ronde, tot het programma wordt gestopt.")
    var blijf = false

    @Option(
        help: ArgumentHelp(
            "Met --blijf: zoveel seconden tussen twee rondes, 1 tot en met 300 (anders 30).",
            valueName: "seconden"))
    var wacht: String?

    @Option(
        help: ArgumentHelp("Met --blijf: stop na zoveel rondes.", valueName: "aantal"))
    var rondes: String?

    @Option(
        help: ArgumentHelp(
            "Alleen in een demonstratiegemeente: de met de hand gezette klok.",
            valueName: "rfc3339"))
    var moment: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: Gemeentecode?
        let wacht: Int64
        let rondes: Int64?
        let moment: Moment?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard !alle || gemeenteoptie.gemeente == nil else {
            throw Opdrachtfout.gebruik(["--alle en --gemeente gaan niet samen; kies er een"])
        }
        guard blijf || (wacht == nil && rondes == nil) else {
            throw Opdrachtfout.gebruik(["--wacht en --rondes horen bij --blijf"])
        }
        let invoer = try Verzamelaar.verzamel(lees)
        var (gedaan, bezorgd) = (Int64(0), [Bezorging]())
        repeat {
            if gedaan > 0 { try await Task.sleep(for: .seconds(invoer.wacht)) }
            bezorgd = try await omgeving.metDatabase { try await ronde(invoer, $0, omgeving) }
            gedaan += 1
            // Who stays tells of each round that did something; who does not always answers.
            if blijf, !bezorgd.isEmpty { try uitvoer.schrijf(bezorgd.antwoord, in: omgeving) }
        } while blijf && invoer.rondes.map { gedaan < $0 } ?? true
        if !blijf { try uitvoer.schrijf(bezorgd.antwoord, in: omgeving) }
    }

    private func ronde(
        _ invoer: Invoer, _ database: Database, _ omgeving: Omgeving
    ) async throws -> [Bezorging] {
        let gemeenten =
            alle
            ? try await Lezer(buitenGemeenten: database).antwoord(op: Gemeenten())
            : [try await omgeving.gemeente(invoer.code, in: database)]
        var bezorgd: [Bezorging] = []
        for gemeente in gemeenten {
            guard invoer.moment == nil || gemeente.waarde.demonstratie else {
                throw ServiceError.klokNietToegestaan
            }
            bezorgd += try await Bezorger(omgeving, database, gemeente, op: invoer.moment)
                .bezorg()
        }
        return bezorgd
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = gemeenteoptie.lees(fouten)
        let wacht = fouten.geheelOfNiets("--wacht", wacht, in: 1...300)
        let rondes = fouten.geheelOfNiets("--rondes", rondes, in: 1...1_000_000)
        let moment = Werkopties.moment(moment, fouten)
        return Invoer(code: code, wacht: wacht ?? 30, rondes: rondes, moment: moment)
    }
}
