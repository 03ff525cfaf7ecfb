import Domain
import Testing

@Suite("Regelcodes van vergaderingen") struct VergaderregelcodesTests {
    typealias Geval = (regel: Vergaderregel, codes: () throws -> [String])

    private static let dag = Proefvergadering.dag

    /// The refusal of an act on a meeting of this wijkraad, in the state that is asked.
    private static func codes(
        _ vergadering: () throws -> Vergadering, als persoon: Int = 1, op dag: String = dag,
        _ doe: (Vergadering, Wijkraad, Handelingscontext) throws -> Void
    ) throws -> [String] {
        let (staat, raad) = (try vergadering(), try Proefvergadering.raad())
        let context = try Proefvergadering.context(persoon, op: dag)
        return try Proefbesluit.codes { try doe(staat, raad, context) }
    }

    private static func stemmen(
        _ vergadering: Vergadering, _ raad: Wijkraad, voor: [Int], soort: Agendapunt.Soort
    ) throws {
        var vergadering = vergadering
        try vergadering.stem(vergadering.eigen(soort), voor: voor, raad)
    }

    /// What can be refused before the meeting.
    private static var vooraf: [Geval] {
        [
            (
                .toestand,
                {
                    try codes({ try Proefvergadering.gepland() }) {
                        _ = try $0.sluiten(zonderStemming: true, $1, $2)
                    }
                }
            ),
            (
                .dag,
                {
                    try codes({ try Proefvergadering.opgeroepen() }, op: "2026-03-23") {
                        _ = try $0.openen($1, $2)
                    }
                }
            ),
            (
                .reglementOntbreekt,
                {
                    let raad = try Proefvergadering.raad(nil)
                    return try Proefbesluit.codes {
                        _ = try Proefvergadering.gepland(raad).oproepen(
                            raad, eerdere: [], Proefvergadering.context())
                    }
                }
            ),
            (
                .reglementOnmogelijk,
                {
                    try Proefbesluit.codes {
                        _ = try Proefvergadering.raad().vaststellen(
                            Wijkraad.Reglementversie(
                                reglement: .init(grondtal: .zetels), besluit: "reglement",
                                vanaf: try DomainTests.dag("2026-06-01")))
                    }
                }
            ),
            (
                .oproepTeLaat,
                {
                    try codes({ try Proefvergadering.gepland() }, op: "2026-03-18") {
                        _ = try $0.oproepen($1, eerdere: [], $2)
                    }
                }
            ),
            (
                .agendaGewijzigd,
                {
                    try codes({ try Proefvergadering.gepland() }) {
                        _ = try $0.verwijderen(2, versie: 0, $1, $2)
                    }
                }
            ),
            (
                .agendaBevroren,
                {
                    try codes({ try Proefvergadering.opgeroepen() }) {
                        _ = try $0.verwijderen(2, versie: $0.voorbereiding.versie, $1, $2)
                    }
                }
            ),
            (
                .agendaNietVastgesteld,
                {
                    try codes({
                        let raad = try Proefvergadering.raad()
                        var vergadering = try Proefvergadering.opgeroepen(raad)
                        try vergadering.neem(
                            vergadering.openen(raad, Proefvergadering.context(op: dag)))
                        return vergadering
                    }) { staat, raad, _ in
                        try stemmen(staat, raad, voor: [1, 2, 3], soort: .adviseren)
                    }
                }
            ),
            (
                .puntOnbekend,
                {
                    try codes({ try Proefvergadering.open() }) {
                        _ = try $0.afspreken(
                            bij: 99, Proefbesluit.zegel(50), wie: nil, uiterlijk: nil,
                            taak: TaakTests.kenmerk(7), $1, $2)
                    }
                }
            ),
            (
                .puntVast,
                {
                    try codes({ try Proefvergadering.gepland() }) {
                        _ = try $0.verwijderen(1, versie: $0.voorbereiding.versie, $1, $2)
                    }
                }
            ),
            (
                .puntSoort,
                {
                    try codes({ try Proefvergadering.open() }) {
                        _ = try $0.stemmen(over: 1, Proefbesluit.zegel(50), nil, $1, $2)
                    }
                }
            ),
            (
                .beslotenPunt,
                {
                    try codes({ try Proefvergadering.gepland() }) {
                        _ = try $0.toevoegen(
                            Proefvergadering.inhoud(besloten: true), nummer: nil,
                            versie: $0.voorbereiding.versie, $1, $2)
                    }
                }
            ),
            (
                .stukOnbekend,
                {
                    try codes({ try Proefvergadering.gepland() }) {
                        _ = try $0.stukVervallen(1, $1, $2)
                    }
                }
            ),
            (
                .geheimhouding,
                {
                    try codes({
                        let raad = try Proefvergadering.raad()
                        var vergadering = try Proefvergadering.gepland(raad)
                        try vergadering.neem(
                            vergadering.stukToevoegen(
                                bij: 2, naam: Proefbesluit.zegel(44), .nul, versie: "1", raad,
                                Proefvergadering.context()))
                        return vergadering
                    }) { _ = try $0.openbaarMaken(1, door: .raad, op: $2.datum, $1, $2) }
                }
            ),
        ]
    }

    /// What can be refused in the meeting.
    private static var tijdens: [Geval] {
        [
            (
                .quorumOntbreekt,
                {
                    try codes({ try Proefvergadering.opgeroepen(aanwezig: [1, 2]) }) {
                        _ = try $0.openen($1, $2)
                    }
                }
            ),
            (
                .quorumGehaald,
                {
                    try codes({ try Proefvergadering.opgeroepen() }) {
                        _ = try $0.nietOpenen($1, $2)
                    }
                }
            ),
            (
                .volmacht,
                {
                    try codes({ try Proefvergadering.opgeroepen() }) {
                        _ = try $0.noteren(
                            .init(
                                lid: Proefbesluit.id(4), stand: .volmacht,
                                gemachtigde: Proefbesluit.id(1)), $1, $2)
                    }
                }
            ),
            (
                .geenStemrecht,
                {
                    try codes({ try Proefvergadering.open() }) { staat, raad, _ in
                        try stemmen(staat, raad, voor: [1, 2, 3, 4], soort: .adviseren)
                    }
                }
            ),
            (
                .belang,
                {
                    try codes({ try Proefvergadering.open() }) {
                        _ = try $0.stemmen(
                            over: $0.eigen(.adviseren), Proefbesluit.zegel(50), nil,
                            belanghebbend: Proefvergadering.leden([3]), $1, $2)
                    }
                }
            ),
            (
                .verschoning,
                {
                    try codes({ try Proefvergadering.open() }) {
                        _ = try $0.verschoningIntrekken(
                            Proefbesluit.id(2), bij: $0.eigen(.adviseren),
                            reden: Proefbesluit.zegel(46), $1, $2)
                    }
                }
            ),
            (
                .stemOntbreekt,
                {
                    try codes({ try Proefvergadering.open() }) { staat, raad, _ in
                        try stemmen(staat, raad, voor: [1, 2], soort: .adviseren)
                    }
                }
            ),
            (
                .stemmenStaakten,
                {
                    try codes({
                        let raad = try Proefvergadering.raad()
                        var vergadering = try Proefvergadering.open(raad, aanwezig: [1, 2, 3, 4])
                        try vergadering.stem(
                            vergadering.eigen(.besluiten), voor: [1, 2], tegen: [3, 4], raad)
                        return vergadering
                    }) { _ = try $0.besluiten(over: $0.eigen(.besluiten), nil, $1, $2) }
                }
            ),
            (
                .nietGestemd,
                {
                    try codes({ try Proefvergadering.open() }) {
                        _ = try $0.besluiten(over: $0.eigen(.besluiten), nil, $1, $2)
                    }
                }
            ),
            (
                .alGestemd,
                {
                    try codes({ try besloten() }) { staat, raad, _ in
                        try stemmen(staat, raad, voor: [1, 2, 3], soort: .adviseren)
                    }
                }
            ),
            (
                .stemmingOntbreekt,
                {
                    try codes({ try Proefvergadering.open() }) {
                        _ = try $0.sluiten(zonderStemming: false, $1, $2)
                    }
                }
            ),
            (
                .besluitOntbreekt,
                {
                    try codes({
                        let raad = try Proefvergadering.raad()
                        var vergadering = try Proefvergadering.open(raad)
                        try vergadering.stem(vergadering.eigen(.besluiten), voor: [1, 2, 3], raad)
                        return vergadering
                    }) { _ = try $0.sluiten(zonderStemming: true, $1, $2) }
                }
            ),
            (
                .besluitBestaat,
                {
                    try codes({ try besloten() }) {
                        _ = try $0.besluiten(over: $0.eigen(.adviseren), nil, $1, $2)
                    }
                }
            ),
            (
                .geenAdvies,
                {
                    try codes({ try besloten() }) {
                        _ = try $0.advies("2026-9", over: over(), $1, $2)
                    }
                }
            ),
            (
                .adviesVerzonden,
                {
                    try codes({
                        var vergadering = try besloten()
                        try vergadering.neem(
                            .adviesVerzonden(
                                .init(
                                    besluit: "2026-1", over: over(), feit: nil,
                                    op: DomainTests.dag(dag), door: Proefbesluit.id(1))))
                        return vergadering
                    }) { _ = try $0.advies("2026-1", over: over(), $1, $2) }
                }
            ),
            (
                .buitenVergadering,
                {
                    try codes({ try Proefvergadering.gepland() }) {
                        _ = try $0.besluitenBuiten(
                            Proefbesluit.zegel(50), titel: Proefbesluit.zegel(51), [:],
                            op: DomainTests.dag("2026-03-10"), $1, $2)
                    }
                }
            ),
            (
                .tweedeVergadering,
                {
                    try Proefbesluit.codes {
                        _ = try Proefvergadering.gepland(
                            nummer: 2,
                            tweedeNa: MetID(Proefvergadering.id(71), Proefvergadering.gepland()))
                    }
                }
            ),
            (
                .actiepunt,
                { try codes({ try Proefvergadering.open() }) { _ = try $0.afdoen(1, $1, $2) } }
            ),
        ]
    }

    private static func over() throws -> Verwijzing { .aanvraag(try Proefbesluit.id(81)) }
    private static func besloten() throws -> Vergadering {
        var raad = try Proefvergadering.raad()
        var vergadering = try Proefvergadering.open(raad, over: [over()])
        let punt = try vergadering.eigen(.adviseren)
        try vergadering.stem(punt, voor: [1, 2, 3], raad)
        try vergadering.besluit(punt, &raad)
        return vergadering
    }

    /// What can be refused afterwards.
    private static var daarna: [Geval] {
        [
            (
                .verslagGewijzigd,
                {
                    try codes({ try Proefvergadering.rondgestuurd() }) {
                        _ = try $0.verslagOpstellen(Proefbesluit.zegel(50), gezien: 0, $1, $2)
                    }
                }
            ),
            (
                .nietRondgestuurd,
                {
                    try codes({
                        var vergadering = try Proefvergadering.rondgestuurd()
                        vergadering.verslag.rondgestuurd = nil
                        return vergadering
                    }) { _ = try $0.corrigeren(Proefbesluit.zegel(50), $1, $2) }
                }
            ),
            (
                .verslagNietOpAgenda,
                {
                    let eerder = try Proefvergadering.rondgestuurd()
                    return try VergaderingNotulerenTests.vaststellen(
                        eerder,
                        in: Proefvergadering.open(
                            op: "2026-04-21", nummer: 2, vandaag: "2026-03-25"),
                        Proefvergadering.raad())
                }
            ),
            (
                .correctie,
                {
                    try codes({ try Proefvergadering.rondgestuurd() }) {
                        _ = try $0.beoordelen(correctie: 1, overgenomen: true, $1, $2)
                    }
                }
            ),
            (
                .nietOpgeheven,
                {
                    try codes({ try Proefvergadering.rondgestuurd() }) {
                        _ = try $0.ondertekenen($1, $2)
                    }
                }
            ),
        ]
    }

    @Test("Vergaderregels")
    func vergaderregels() throws {
        try RegelcodesTests.controleer(Self.vooraf + Self.tijdens + Self.daarna)
    }
}
