import Domain
import Weergave

extension Registeruitslag {
    /// What was verified, what was not compared, and what the controls say when they were asked.
    func antwoord(
        kolommen: [(klasse: String, aantal: Int)], met verslag: Controleverslag?
    ) -> Antwoord {
        let zelf = antwoord
        var velden: [JSONBoom.Veld] = []
        if case .object(let eigen) = zelf.json { velden = eigen }
        velden.append(
            .init(
                naam: "kolommen",
                waarde: .object(
                    kolommen.map { .init(naam: $0.klasse, waarde: .geheel($0.aantal)) })))
        if let verslag {
            velden.append(.init(naam: "controles", waarde: verslag.antwoord.json))
        }
        let aantallen = kolommen.map { "\($0.aantal) \($0.klasse)" }.joined(separator: ", ")
        let zin =
            "Kolommen per klasse: \(aantallen). Nagelezen zijn 'register' en 'zegel'; "
            + (verslag == nil
                ? "'verzegeld' alleen met --volledig, 'persoon' en 'techniek' nooit."
                : "'verzegeld' hieronder, 'persoon' en 'techniek' nooit.")
        return Antwoord(
            json: .object(velden), tabel: zelf.tabel,
            blokken: zelf.blokken + [.tekst(zin)] + (verslag?.antwoord.blokken ?? []))
    }
}
