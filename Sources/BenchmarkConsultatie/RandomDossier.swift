import Domain
import Storage

/// A dossier that follows from its number alone: none to a dozen facts, in time, late, disputed,
/// corrected or recorded afterwards.
struct RandomDossier {
    let id: ID<Beleidsdossier>
    let kenmerk: String
    let opening: String
    let toetsing: Beleidsdossier.Toetsing
    let wijkraden: [BetrokkenWijkraad]
    private(set) var gebeurtenissen: [Consultatiegebeurtenis] = []
    private var draw: Draw

    private static let raden = [
        "Atolwijk", "Zuiderzeewijk", "Kustwijk", "Boswijk", "Waterwijk", "Centrum", "Haven",
        "Warande",
    ]
    private static let afdelingen = [
        "Stadsontwikkeling", "Stadswerken", "Samenleving", "Bestuursdienst", "Wijkbeheer",
        "Verkeer", "Groen", "Wonen", "Sport en cultuur", "Economie", "Grondzaken", "Milieu",
    ]

    /// A small generator of numbers: the same on every machine.
    struct Draw: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }

        mutating func chance(_ percent: Int) -> Bool {
            Int.random(in: 0..<100, using: &self) < percent
        }
    }

    init(number: Int) {
        var draw = Draw(state: UInt64(number) &* 0x1000_0001)
        id = ID(hoog: 0x0195_d000_0000_7000, laag: 0x8000_0000_0000_0000 + UInt64(number + 1))
        let digits = String(number + 1)
        kenmerk = "BD-2026-" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
        let raad = Int.random(in: 0..<Self.raden.count, using: &draw)
        let raden = draw.chance(25) ? [raad, (raad + 3) % Self.raden.count] : [raad]
        wijkraden = raden.sorted().map { BetrokkenWijkraad(code: Self.raden[$0]) }
        let begin = Self.day(Int.random(in: 0..<1_400, using: &draw))
        toetsing = Self.toetsing(&draw)
        opening =
            #"{"kenmerk":""# + kenmerk + #"","onderwerp":""#
            + String(repeating: "Visie op het gebied ", count: 20) + #""}"#
        self.draw = draw
        happen(from: begin)
    }

    var wijkradenkolom: String {
        #"{"wijkraden":["#
            + wijkraden.map { #"{"code":""# + $0.code + #""}"# }.joined(separator: ",")
            + "]}"
    }

    var oordelen: [Oordeelregel] {
        Consultatiedossier.vastgelegd(toetsing, wijkraden: wijkraden, gebeurtenissen)
            .oordeelregels(toetsing)
    }

    private static func toetsing(
        _ draw: inout Draw
    ) -> Beleidsdossier.Toetsing {
        let niveaus: [Participatieniveau] = [.informeren, .raadplegen, .raadplegen, .adviseren]
        let norm = Consultatienorm(
            minimaleTermijnDagen: draw.chance(80) ? 42 : 28, minimaleAfstandDagen: 7,
            verzoekVoorConcept: draw.chance(50), korteTermijnHersteldDoorAdvies: draw.chance(20),
            bewijsgraad: .bezorgd, maximaleAchterstandDagen: 14, reactietermijnDagen: 28)
        return Beleidsdossier.Toetsing(
            niveau: niveaus[Int.random(in: 0..<4, using: &draw)], norm: norm,
            overgang: draw.chance(5),
            houders: [
                .init(
                    vanaf: nil,
                    vakafdeling: afdelingen[Int.random(in: 0..<afdelingen.count, using: &draw)],
                    rol: draw.chance(70) ? .behandelaar : .vakafdeling,
                    stadsdeel: draw.chance(75)
                        ? "Stadsdeel \(Int.random(in: 1...4, using: &draw))" : nil)
            ])
    }

    private static func day(_ number: Int) -> Datum {
        guard let day = Datum(dagnummer: 19_700 + number) else {
            preconditionFailure("the days of this example are in the calendar")
        }
        return day
    }

    private mutating func happen(from begin: Datum) {
        let first = Int(begin.dagnummer) - 19_700
        let asked = first + Int.random(in: 3..<40, using: &draw)
        let decided = asked + Int.random(in: 5..<120, using: &draw)
        if draw.chance(60) { add(.aangekondigd, first + 1) }
        if draw.chance(40) { add(.informatieVerstrekt, first + 2, grade: .verzonden) }
        if draw.chance(85) { ask(asked, decided) }
        if draw.chance(70) {
            add(
                .conceptVastgesteld, (asked + 2 * decided) / 3,
                aard: draw.chance(80) ? .beslisvoorstel : .consultatieversie)
        }
        if draw.chance(90) { add(.besluitGenomen, decided) }
        if draw.chance(40) { add(.besluitBekendgemaakt, decided + 3) }
        if draw.chance(3), let last = gebeurtenissen.last {
            add(.correctie, decided + 5, to: last.id)
        }
    }

    private mutating func ask(_ asked: Int, _ decided: Int) {
        let einde = draw.chance(80) ? Self.day(asked + Int.random(in: 14..<60, using: &draw)) : nil
        add(.adviesGevraagd, asked, grade: draw.chance(85) ? .bezorgd : .verzonden, end: einde)
        let request = String(gebeurtenissen.count)
        let raad = wijkraden[0].code
        if draw.chance(45) { add(.ontvangstBevestigd, asked + 2, raad: raad, to: request) }
        if draw.chance(6) {
            add(
                .termijnVerlengd, asked + 10, raad: raad, to: request,
                end: Self.day(asked + 70))
        }
        if draw.chance(3) { add(.betwist, asked + 4, raad: raad, to: request) }
        guard draw.chance(50) else { return }
        add(
            .adviesUitgebracht, asked + Int.random(in: 10..<60, using: &draw),
            grade: .bevestigd, raad: raad, punten: [.init(punt: "1"), .init(punt: "2")])
        guard draw.chance(60) else { return }
        add(
            .reactieGegeven, decided + 6, raad: raad,
            punten: [
                .init(punt: "1", reactie: .overgenomen),
                .init(punt: "2", reactie: .niet, motivatie: draw.chance(90) ? "-" : nil),
            ])
    }

    private mutating func add(
        _ soort: Consultatiesoort, _ day: Int, grade: Bewijsgraad? = nil, raad: String? = nil,
        to: String? = nil, end: Datum? = nil, aard: Conceptaard? = nil, punten: [Adviespunt] = []
    ) {
        let late = draw.chance(10) ? Int.random(in: 1..<40, using: &draw) : 0
        gebeurtenissen.append(
            Consultatiegebeurtenis(
                id: String(gebeurtenissen.count + 1), soort: soort, wijkraad: raad,
                plaatsgevondenOp: Self.day(day), vastgelegdOp: Self.day(day + late),
                bewijsgraad: grade, termijnDatum: end, verwijstNaar: to, aard: aard,
                punten: punten))
    }
}
