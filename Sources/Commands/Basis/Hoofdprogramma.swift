import ArgumentParser

/// The program from command line to exit code.
public enum Hoofdprogramma {
    /// The version of the program, by semantic versioning.
    public static let versie = "0.1.0"

    /// Runs one command line.
    /// - Parameters:
    ///   - woorden: the words after the program's name.
    ///   - nummer: a reference for the case of an internal fault.
    /// - Returns: the exit code; what there was to say has been written.
    public static func voerUit(
        _ woorden: [String], in omgeving: Omgeving, nummer: String
    ) async -> Uitgangscode {
        do {
            if let vraag = hulpvraag(woorden) { return try geefHulp(vraag, in: omgeving) }
            if woorden == ["--version"] || woorden == ["--versie"] {
                try omgeving.schrijf("griffie \(versie)\n")
                return .gereed
            }
            try await ontleed(woorden).voerUit(in: omgeving)
            return .gereed
        } catch {
            let blad = Opdrachtblad.wortel.zoek(woorden[...]).blad
            let melding = Foutmelding(
                error, opdracht: blad.volledig, woorden: woorden, nummer: nummer, in: omgeving)
            for regel in melding.regels { omgeving.meld(regel + "\n") }
            return melding.code
        }
    }

    /// The command that the words name, with its options.
    private static func ontleed(_ woorden: [String]) throws -> any Opdrachtregel {
        // First our own check: the library takes the last of two options without a word.
        let fouten = Griffie.gebruiksfouten(woorden)
        guard fouten.isEmpty else { throw Opdrachtfout.gebruik(fouten) }
        do {
            let opdracht = try Griffie.parseAsRoot(woorden)
            if let opdracht = opdracht as? any Opdrachtregel { return opdracht }
        } catch {
            // What our own check does not know is said in the words of the library.
            throw Opdrachtfout.gebruik([Griffie.message(for: error)])
        }
        throw Opdrachtfout.gebruik(["deze opdrachtregel is niet te lezen"])
    }

    /// The words of which help is asked; `nil` when a command is to be run.
    ///
    /// Help is `--help`, `-h` or the word `help`, and also a group without a command.
    private static func hulpvraag(_ woorden: [String]) -> [String]? {
        let voorStreep = woorden.prefix { $0 != "--" }
        if woorden.first == "help" { return Array(woorden.dropFirst()) }
        if voorStreep.contains("--help") || voorStreep.contains("-h") {
            return voorStreep.filter { $0 != "--help" && $0 != "-h" }
        }
        if woorden.contains(where: { $0.hasPrefix("-") }) { return nil }
        let (blad, gebruikt) = Griffie.groep(woorden)
        return blad && gebruikt == woorden.count ? woorden : nil
    }

    private static func geefHulp(_ woorden: [String], in omgeving: Omgeving) throws -> Uitgangscode
    {
        let wortel = Opdrachtblad.wortel
        let (blad, gebruikt) = wortel.zoek(woorden[...])
        if blad.isGroep, gebruikt < woorden.count, !woorden[gebruikt].hasPrefix("-") {
            for fout in wortel.gebruiksfouten(woorden) {
                omgeving.meld(Foutmelding.regel(fout, omgeving) + "\n")
            }
            return .gebruik
        }
        try omgeving.schrijf(blad.hulptekst)
        return .gereed
    }
}

extension ParsableCommand {
    /// The command that these words name, and how many of them were used.
    private static func zoek(
        _ woorden: [String]
    ) -> (opdracht: any ParsableCommand.Type, namen: [String]) {
        var (huidig, namen): (any ParsableCommand.Type, [String]) = (self, [])
        for woord in woorden {
            let onder = huidig.configuration.subcommands
            guard let volgende = onder.first(where: { $0._commandName == woord }) else { break }
            huidig = volgende
            namen.append(woord)
        }
        return (huidig, namen)
    }

    /// Whether these words end at a command that only holds others, and how many were used.
    fileprivate static func groep(_ woorden: [String]) -> (isGroep: Bool, gebruikt: Int) {
        let (opdracht, namen) = zoek(woorden)
        return (!opdracht.configuration.subcommands.isEmpty, namen.count)
    }

    /// What is wrong with a command line; only the command itself is described for it, because the
    /// description of the whole program takes a noticeable while.
    fileprivate static func gebruiksfouten(_ woorden: [String]) -> [String] {
        let (opdracht, namen) = zoek(woorden)
        guard opdracht.configuration.subcommands.isEmpty else {
            return Opdrachtblad.wortel.gebruiksfouten(woorden)
        }
        let blad = Opdrachtblad(opdracht, boven: [_commandName] + namen.dropLast())
        return blad.gebruiksfouten(Array(woorden.dropFirst(namen.count)))
    }
}
