import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie herberekenen`: judges every dossier again from its facts.
struct ConsultatieHerberekenen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "herberekenen",
        abstract: "Geef alle oordelen opnieuw uit de feiten, en vergelijk ze met wat bewaard is.",
        discussion: """
            griffie consultatie herberekenen
                rekent na; uitgangscode 10 als er een ander oordeel is bewaard
            griffie consultatie herberekenen --herstel
                zet ook neer wat uit de feiten volgt

            Rapporten lezen de bewaarde oordelen. De opdrachten houden die bij; dit is de proef
            erop, in een keer over alle dossiers.
            """
    )

    @Flag(help: "Zet het oordeel neer dat uit de feiten volgt, waar een ander is bewaard.")
    var herstel = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gemeente = try await omgeving.metDatabase { try await omgeving.gemeente(code, in: $0) }
        let uitslag = try await omgeving.metSessie { sessie in
            let herberekening = Herberekening(sessie, gemeente: gemeente.id)
            return try await herstel ? herberekening.herstel() : herberekening.vergelijk()
        }
        try uitvoer.schrijf(antwoord(uitslag), in: omgeving)
        guard herstel || uitslag.anders == 0 else {
            throw Opdrachtfout.controlesGeschonden(["herberekenen"])
        }
    }

    private func antwoord(_ uitslag: Herberekening.Uitslag) -> Antwoord {
        let namen = uitslag.voorbeelden.map { "\($0)" }
        return Antwoord(
            json: .velden([
                "dossiers": .geheel(uitslag.dossiers), "feiten": .geheel(uitslag.feiten),
                "oordelen": .geheel(uitslag.oordelen), "anders": .geheel(uitslag.anders),
                "voorbeelden": .lijst(namen.map { .tekst($0) }),
            ]),
            tabel: Tabel(
                [
                    .init("dossiers", "Dossiers", .rechts), .init("feiten", "Feiten", .rechts),
                    .init("oordelen", "Oordelen", .rechts),
                    .init("anders", herstel ? "Hersteld" : "Anders bewaard", .rechts),
                    .init("voorbeelden", "Zoals"),
                ],
                [
                    [uitslag.dossiers, uitslag.feiten, uitslag.oordelen, uitslag.anders].map {
                        "\($0)"
                    } + [namen.joined(separator: ", ")]
                ]))
    }
}
