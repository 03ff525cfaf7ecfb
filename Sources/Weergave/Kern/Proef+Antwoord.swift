import Domain

extension Antwoord {
    /// That a trial met no objection; nothing was kept.
    public static func proef(_ wat: String) -> Antwoord {
        Antwoord(
            json: .velden(["proef": .waarheid(true), "opdracht": .tekst(wat)]),
            tabel: Tabel([.init("proef", "Proef"), .init("opdracht", "Opdracht")], [["ja", wat]]),
            blokken: [.tekst("Proef: \(wat) kan. Er is niets vastgelegd.")])
    }
}
