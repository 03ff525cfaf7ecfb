import ArgumentParser
import Domain
import Foundation

/// `griffie man`: the manual pages, made from the same description as the help.
struct Man: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "man",
        abstract: "Schrijf de handleidingpagina's voor het programma man.",
        discussion: """
            griffie man --naar ~/.local/share/man/man1
            man griffie-termijn-bereken
            """
    )

    @Option(help: ArgumentHelp("De map waarin de pagina's komen.", valueName: "map"))
    var naar: String?

    func voerUit(in omgeving: Omgeving) async throws {
        let map = try Verzamelaar.verzamel {
            $0.verplicht("--naar", naar, vorm: "de map voor de pagina's") { $0.isEmpty ? nil : $0 }
        }
        let bladen = Opdrachtblad.wortel.alle
        do {
            try FileManager.default.createDirectory(
                atPath: map, withIntermediateDirectories: true)
            for blad in bladen {
                try blad.manpagina(versie: Hoofdprogramma.versie).write(
                    toFile: "\(map)/\(blad.paginanaam).1", atomically: true, encoding: .utf8)
            }
        } catch {
            throw Opdrachtfout.nietBereikbaar(
                "in \(map) kan niet worden geschreven; kies een andere map of pas de rechten aan")
        }
        omgeving.meld("\(bladen.count) pagina's geschreven in \(map)\n")
    }
}
