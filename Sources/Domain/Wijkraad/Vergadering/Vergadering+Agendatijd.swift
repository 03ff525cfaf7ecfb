extension Vergadering.Afspraak {
    /// How long diaries keep free, in minutes: when a meeting ends is laid down nowhere.
    public static let duurMinuten = 120

    /// When it is, for a diary; the whole day when it begins in the hour that is skipped in spring.
    public var wanneer: Agendagebeurtenis.Wanneer {
        guard let van = agendatijd(beginMinuut),
            // An end that no clock shows lies in the hour that is skipped.
            let tot = agendatijd(beginMinuut + Self.duurMinuten)
                ?? agendatijd(beginMinuut + Self.duurMinuten + 60)
        else { return .dagen(van: dag, totEnMet: dag) }
        return .tijd(van: van, tot: tot)
    }

    private func agendatijd(_ minuut: Int) -> Agendatijd? {
        (try? dag.plus(dagen: minuut / 1_440)).flatMap {
            Agendatijd($0, uur: minuut % 1_440 / 60, minuut: minuut % 60)
        }
    }
}
