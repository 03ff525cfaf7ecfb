public import Domain

extension [Persoonbeeld] {
    /// People with their roles, one row per role.
    /// - Parameter datum: only the roles that are held on this day; `nil` for all.
    public func antwoord(op datum: Datum? = nil) -> Antwoord {
        let gekozen = map { persoon in
            (persoon, persoon.rollen.filter { rol in datum.map(rol.geldt) ?? true })
        }.filter { datum == nil || !$0.1.isEmpty }
        let kolommen: [Tabel.Kolom] = [
            .init("naam", "Naam"), .init("rol", "Rol"), .init("van", "Van"),
            .init("tot", "Tot en met"), .init("mandaat", "Mandaat", .rechts),
        ]
        return Antwoord(
            json: .lijst(gekozen.map { Self.json($0, $1) }),
            tabel: Tabel(
                [.init("id", "Pseudoniem")] + kolommen,
                gekozen.flatMap { persoon, rollen in
                    rollen.map { ["\(persoon.id)"] + Self.rij(persoon, $0) }
                }),
            blokken: [
                .tabel(
                    Tabel(
                        kolommen,
                        gekozen.flatMap { persoon, rollen in rollen.map { Self.rij(persoon, $0) } })
                )
            ])
    }

    private static func rij(
        _ persoon: Persoonbeeld, _ rol: Persoon.Roltoekenning
    ) -> [String] {
        [
            persoon.naam ?? "(gewist)", rol.rol.rawValue, "\(rol.van)",
            rol.tot?.description ?? "", rol.mandaat.map { "tot \($0.tot)" } ?? "",
        ]
    }

    private static func json(
        _ persoon: Persoonbeeld, _ rollen: [Persoon.Roltoekenning]
    ) -> JSONBoom {
        .velden([
            "id": .tekst("\(persoon.id)"),
            "naam": persoon.naam.map { .tekst($0) } ?? .leeg,
            "rollen": .lijst(
                rollen.map { rol in
                    .velden([
                        "rol": .tekst(rol.rol.rawValue), "vanDatum": .datum(rol.van),
                        "totDatum": .datum(rol.tot),
                        "mandaatTot": .bedragOfLeeg(rol.mandaat?.tot),
                    ])
                }),
        ])
    }
}
