import ArgumentParser
import Domain

/// Back to what the register held at an earlier position.
struct Totoptie: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Zoals het was toen het register zo veel verzegelde inschrijvingen had.",
            valueName: "index"))
    var tot: String?

    static let vorm = "een aantal inschrijvingen"

    /// The position; `nil` for now.
    func lees(_ fouten: Verzamelaar) -> Int64? {
        fouten.optioneel("--tot", tot, vorm: Self.vorm, Self.lees)
    }

    /// The position, which must be given.
    func verplicht(_ fouten: Verzamelaar) -> Int64? {
        fouten.verplicht("--tot", tot, vorm: Self.vorm, Self.lees)
    }

    private static func lees(_ tekst: String) -> Int64? {
        Int64(tekst).flatMap { $0 > 0 ? $0 : nil }
    }
}
