public import Domain

extension [MetID<Bestuurstoezegging>] {
    /// Promises of the administration on a day, late first.
    /// - Parameter woorden: the words under seal, as far as they are there.
    public func antwoord(_ woorden: [Verzegeling: String], op dag: Datum) -> Antwoord {
        let rijen = sorted {
            (-$0.openDagenTeLaat(op: dag), $0.waarde.uiterlijk, "\($0.waarde.opening.kenmerk)")
                < (
                    -$1.openDagenTeLaat(op: dag), $1.waarde.uiterlijk,
                    "\($1.waarde.opening.kenmerk)"
                )
        }
        let tabel = Tabel(
            [
                .init("kenmerk", "Toezegging"), .init("stand", "Stand"),
                .init("uiterlijkDatum", "Uiterlijk"),
                .init("dagenTeLaat", "Te laat", .rechts), .init("door", "Door"),
                .init("aan", "Aan"), .init("vakafdeling", "Afdeling"),
                .init("inhoud", "Wat is toegezegd"), .init("gedaanDatum", "Gedaan"),
                .init("aanleiding", "Bij"), .init("wijkraad", "Wijkraad"),
                .init("reden", "Reden"),
            ],
            rijen.map { rij in
                let (staat, opening) = (rij.waarde, rij.waarde.opening)
                return [
                    "\(opening.kenmerk)", staat.stand.rawValue, "\(staat.uiterlijk)",
                    staat.dagenTeLaat(op: dag) == 0 ? "" : "\(staat.dagenTeLaat(op: dag))",
                    opening.door.rawValue, opening.aan.rawValue, opening.vakafdeling,
                    woorden[opening.inhoud] ?? "(gewist)", "\(opening.gedaanOp)",
                    opening.aanleiding.rawValue, opening.wijkraad ?? "",
                    staat.afdoening.map { woorden[$0.reden] ?? "(gewist)" } ?? "",
                ]
            })
        let telaat = rijen.count { $0.openDagenTeLaat(op: dag) > 0 }
        let standen = Bestuurstoezegging.Stand.allCases.map { stand in
            "\(stand.inWoorden) \(rijen.count { $0.waarde.stand == stand })"
        }
        let kop =
            "Toezeggingen op \(dag.zonderWeekdag): " + standen.joined(separator: ", ")
            + "; te laat \(telaat)"
        return Antwoord(
            json: .lijst(rijen.map { .object($0.kaart(woorden, op: dag).velden) }), tabel: tabel,
            blokken: [.tekst(kop)] + (rijen.isEmpty ? [] : [.tabel(tabel)]))
    }
}

extension MetID<Bestuurstoezegging> {
    /// One promise in full.
    /// - Parameter woorden: the words under seal, as far as they are there.
    public func antwoord(_ woorden: [Verzegeling: String], op dag: Datum) -> Antwoord {
        let kaart = kaart(woorden, op: dag)
        return Antwoord(
            json: .object(kaart.velden), tabel: kaart.liggend, blokken: [.tabel(kaart.staand)])
    }

    fileprivate func openDagenTeLaat(op dag: Datum) -> Int {
        waarde.stand == .open ? waarde.dagenTeLaat(op: dag) : 0
    }

    fileprivate func kaart(_ woorden: [Verzegeling: String], op dag: Datum) -> Kaart {
        let (staat, opening) = (waarde, waarde.opening)
        return Kaart([
            .init("kenmerk", "Toezegging", "\(opening.kenmerk)"),
            .init("inhoud", "Wat is toegezegd", woorden[opening.inhoud] ?? "(gewist)"),
            .init("stand", "Stand", staat.stand.rawValue),
            .init("uiterlijkDatum", "Uiterlijk", "\(staat.uiterlijk)"),
            .init(
                "dagenTeLaat", "Dagen te laat", "\(staat.dagenTeLaat(op: dag))",
                .geheel(staat.dagenTeLaat(op: dag))),
            .init(
                "verlengingen", "Keer verlengd", "\(staat.verlengingen)",
                .geheel(staat.verlengingen)),
            .init("door", "Toegezegd door", opening.door.rawValue),
            .init("aan", "Aan", opening.aan.rawValue),
            .init("vakafdeling", "Eigenaar", opening.vakafdeling),
            .init("aanleiding", "Bij", opening.aanleiding.rawValue),
            .init("gedaanDatum", "Gedaan op", "\(opening.gedaanOp)"),
            .init("wijkraad", "Wijkraad", opening.wijkraad),
            .init("wijk", "Wijk", opening.wijk?.description),
            .init("afgedaanDatum", "Afgedaan op", staat.afdoening?.op.description),
            .init(
                "reden", "Reden", staat.afdoening.map { woorden[$0.reden] ?? "(gewist)" }),
        ])
    }
}
