public import Domain
public import Postgres

/// A task with its identity.
public struct Taakrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Taak>
    /// The state.
    public let taak: Taak

    /// A task to write.
    public init(id: ID<Taak>, taak: Taak) {
        self.id = id
        self.taak = taak
    }

    // Each column as a field of its own, to be bound.
    var kenmerk: Kenmerk { taak.opening.kenmerk }
    var stand: Taak.Stand { taak.stand }
    var uiterlijk: Datum? { taak.uiterlijk }
    var persoon: ID<Persoon>? {
        if case .persoon(let id) = taak.toewijzing { id } else { nil }
    }
    var oorzaak: ID<Onderwerp>? { taak.opening.oorzaak?.onderwerp }
    var inhoud: Taakkolom { Taakkolom(taak: taak) }
}

/// The statements on tasks.
public enum TaakStatements {
    /// Some tasks.
    public static let lees = Statement<[ID<Taak>], Taakrij>(
        "taak_lees",
        """
        select id, kenmerk, stand, uiterlijk, persoon, oorzaak, inhoud
        from griffie.taak
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// The task with a reference.
    public static let opKenmerk = Statement<Kenmerk, Taakrij>(
        "taak_op_kenmerk",
        """
        select id, kenmerk, stand, uiterlijk, persoon, oorzaak, inhoud
        from griffie.taak
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and kenmerk = \(\.self)
        """, decode: rij)

    /// A page of tasks, by identity.
    public static let pagina = Statement<Taakpagina, Taakrij>(
        "taak_pagina",
        """
        select id, kenmerk, stand, uiterlijk, persoon, oorzaak, inhoud
        from griffie.taak
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id > \(\.na)
            and (not \(\.alleenOpen) or stand in ('open', 'in_uitvoering', 'wacht_op'))
        order by id
        limit \(\.aantal)
        """, decode: rij)

    /// The open tasks that follow from terms in some files.
    public static let vanOorzaken = Statement<[ID<Onderwerp>], Taakrij>(
        "taak_van_oorzaken",
        """
        select id, kenmerk, stand, uiterlijk, persoon, oorzaak, inhoud
        from griffie.taak
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and oorzaak = any (\(\.self)) and stand in ('open', 'in_uitvoering', 'wacht_op')
        order by id
        """, decode: rij)

    /// Locks the streams of those tasks, after the files themselves, and reads their heads.
    public static let vergrendelVanOorzaken = Statement<[ID<Onderwerp>], Stroomkop>(
        "taak_vergrendel_van_oorzaken",
        """
        select o.soort, o.id, o.volgnummer, o.keten, o.vastgelegd_op
        from griffie.taak as t
        join griffie.onderwerp as o on o.gemeente = t.gemeente and o.id = t.id
        where t.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and t.oorzaak = any (\(\.self)) and t.stand in ('open', 'in_uitvoering', 'wacht_op')
        order by o.id
        for no key update of o
        """
    ) { rij in
        let soort: Onderwerpsoort = try rij.next("soort")
        let id: ID<Onderwerp> = try rij.next("id")
        return Stroomkop(
            onderwerp: Onderwerp(soort, id), volgnummer: try rij.next("volgnummer"),
            keten: try rij.next("keten"), vastgelegd: try rij.next("vastgelegd_op"))
    }

    /// Where a page begins.
    public struct Taakpagina: Sendable {
        let na: ID<Taak>
        let alleenOpen: Bool
        let aantal: Int32

        /// The next tasks after an identity.
        public init(na: ID<Taak>, alleenOpen: Bool, aantal: Int32) {
            self.na = na
            self.alleenOpen = alleenOpen
            self.aantal = aantal
        }
    }

    private static let rij: @Sendable (inout RowReader) throws -> Taakrij = { rij in
        let id: ID<Taak> = try rij.next("id")
        let kenmerk: Kenmerk = try rij.next("kenmerk")
        let stand: Taak.Stand = try rij.next("stand")
        let uiterlijk: Datum? = try rij.next("uiterlijk")
        let persoon: ID<Persoon>? = try rij.next("persoon")
        let oorzaak: ID<Onderwerp>? = try rij.next("oorzaak")
        let inhoud: Taakkolom = try rij.next("inhoud")
        let gelezen = Taakrij(id: id, taak: inhoud.taak)
        guard
            rij.isProbing
                || gelezen.kenmerk == kenmerk && gelezen.stand == stand
                    && gelezen.uiterlijk == uiterlijk && gelezen.persoon == persoon
                    && gelezen.oorzaak == oorzaak
        else { throw CodecError.malformed("columns that do not say what the task says") }
        return gelezen
    }

    /// Writes a task as it is now.
    public static let bewaar = Statement<Taakrij, Void>(
        "taak_bewaar",
        """
        insert into griffie.taak (gemeente, id, kenmerk, stand, uiterlijk, persoon, oorzaak, inhoud)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.kenmerk), \(\.stand), \(\.uiterlijk), \(\.persoon), \(\.oorzaak), \(\.inhoud))
        on conflict on constraint taak_pk do update
        set stand = excluded.stand, uiterlijk = excluded.uiterlijk, persoon = excluded.persoon,
            inhoud = excluded.inhoud
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        lees, opKenmerk, pagina, vanOorzaken, vergrendelVanOorzaken, bewaar,
    ]
}
