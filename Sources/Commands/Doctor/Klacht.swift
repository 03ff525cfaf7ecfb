import Domain
import Weergave

/// One line of `griffie doctor`: what was looked at, how it is, and what to do about it.
struct Klacht: Hashable, Sendable {
    /// How it is.
    enum Stand: String, Sendable {
        case inOrde = "in orde"
        case letOp = "let op"
        case fout = "FOUT"
        case overgeslagen = "overgeslagen"
    }

    let onderwerp: String
    let stand: Stand
    let zin: String
    /// What to do; empty when there is nothing to do.
    let raad: String
    /// Whether what was recorded cannot be trusted any more.
    let raaktRegister: Bool

    init(
        _ onderwerp: String, _ stand: Stand, _ zin: String, raad: String = "",
        raaktRegister: Bool = false
    ) {
        self.onderwerp = onderwerp
        self.stand = stand
        self.zin = zin
        self.raad = raad
        self.raaktRegister = raaktRegister
    }
}

extension [Klacht] {
    /// The lines in every form.
    var antwoord: Antwoord {
        Antwoord(
            json: .lijst(
                map {
                    .velden([
                        "onderwerp": .tekst($0.onderwerp), "stand": .tekst($0.stand.rawValue),
                        "bevinding": .tekst($0.zin),
                        "raad": $0.raad.isEmpty ? .leeg : .tekst($0.raad),
                    ])
                }),
            tabel: Tabel(
                [
                    .init("onderwerp", "Onderwerp"), .init("stand", "Stand"),
                    .init("bevinding", "Bevinding"), .init("raad", "Wat te doen"),
                ],
                map { [$0.onderwerp, $0.stand.rawValue, $0.zin, $0.raad] }))
    }
}
