/// What is wrong with one field: the rule, and a sentence without its subject.
public struct Veldfout: Error, Hashable, Sendable {
    /// The rule of form.
    public let regel: Invoerregel
    /// What is wrong and what to do.
    public let tekst: String

    /// A field that breaks a rule.
    public init(_ regel: Invoerregel, _ tekst: String) {
        (self.regel, self.tekst) = (regel, tekst)
    }

    /// One of a closed list of choices.
    static func keuze<Keuze: RawRepresentable<String> & CaseIterable>(
        _ tekst: String, _ soort: Keuze.Type
    ) throws(Veldfout) -> Keuze {
        if let keuze = Keuze(rawValue: tekst) { return keuze }
        let raad =
            Gelijkenis.bedoelde(tekst, uit: soort.allCases.map(\.rawValue))
            .map { " (bedoelde u '\($0)'?)" } ?? ""
        throw Veldfout(
            .ongeldigeWaarde,
            "'\(tekst.kort)' bestaat niet\(raad); kies \(Gelijkenis.keuzes(soort))")
    }

    /// A whole number within limits.
    public static func geheel(
        _ tekst: String, in bereik: ClosedRange<Int64>
    ) throws(Veldfout) -> Int64 {
        let grens = "\(bereik.lowerBound) tot en met \(bereik.upperBound)"
        guard let getal = Int64(tekst) else {
            throw Veldfout(
                .ongeldigeWaarde, "'\(tekst.kort)' is ongeldig; geef een geheel getal van \(grens)")
        }
        guard bereik.contains(getal) else {
            throw Veldfout(.buitenBereik, "\(getal) valt buiten \(grens)")
        }
        return getal
    }
}
