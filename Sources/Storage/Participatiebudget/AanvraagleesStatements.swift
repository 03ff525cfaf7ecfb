public import Domain
public import Postgres

/// A pledged line as a row.
public struct Toezeggingrij: Sendable, Hashable {
    /// The application.
    public let aanvraag: ID<Aanvraag>
    /// The line.
    public let toezegging: Toezegging
}

/// An application that may come before others of its budget: undecided, or on the waiting list.
public struct Voorrangrij: Sendable, Hashable {
    /// The budget that it asks from.
    public let budget: ID<Budget>
    /// The application.
    public let aanvraag: ID<Aanvraag>
    /// Its reference.
    public let kenmerk: Kenmerk
    /// Its place in the order.
    public let rang: Aanvraag.Rang
    /// The most that it may still be granted.
    public let mogelijk: Bedrag
    /// Whether it was recorded later than on the day of its rank.
    public let laat: Bool
    /// Whether it was decided, and waits for money that comes back.
    public let wacht: Bool
}

/// The statements that read applications.
public enum AanvraagleesStatements {
    /// Some applications, without their pledged lines.
    public static let lees = Statement<[ID<Aanvraag>], Aanvraagrij>(
        "aanvraag_lees",
        """
        select id, fase, kenmerk, budget, rechtsvorm, beleidsveld, gevraagd_cent, bewoners,
            aanvrager, titel, omschrijving, activiteit_van, opgesteld_door, ingediend_door,
            compleet_op, lot, beoordelaars, toets, afgeweken, uitkomst, verleend_cent, grond,
            saldo_voor_cent, saldo_na_cent, ruimte_cent, beslisser, motivering, saldo_op,
            bekendgemaakt_op, bekendmaking, verplichting, advies, wachtlijst_op, alsnog_op,
            deelname, klok, uiterste_datum, omslag
        from griffie.aanvraag
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// The applications of a budget, drafts last.
    public static let vanBudget = Statement<ID<Budget>, Aanvraagrij>(
        "aanvraag_van_budget",
        """
        select id, fase, kenmerk, budget, rechtsvorm, beleidsveld, gevraagd_cent, bewoners,
            aanvrager, titel, omschrijving, activiteit_van, opgesteld_door, ingediend_door,
            compleet_op, lot, beoordelaars, toets, afgeweken, uitkomst, verleend_cent, grond,
            saldo_voor_cent, saldo_na_cent, ruimte_cent, beslisser, motivering, saldo_op,
            bekendgemaakt_op, bekendmaking, verplichting, advies, wachtlijst_op, alsnog_op,
            deelname, klok, uiterste_datum, omslag
        from griffie.aanvraag
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and budget = \(\.self)
        order by kenmerk nulls last, id
        """, decode: rij)

    /// The applications of a municipality, drafts last.
    public static let alleAanvragen = Statement<Void, Aanvraagrij>(
        "aanvraag_alle",
        """
        select id, fase, kenmerk, budget, rechtsvorm, beleidsveld, gevraagd_cent, bewoners,
            aanvrager, titel, omschrijving, activiteit_van, opgesteld_door, ingediend_door,
            compleet_op, lot, beoordelaars, toets, afgeweken, uitkomst, verleend_cent, grond,
            saldo_voor_cent, saldo_na_cent, ruimte_cent, beslisser, motivering, saldo_op,
            bekendgemaakt_op, bekendmaking, verplichting, advies, wachtlijst_op, alsnog_op,
            deelname, klok, uiterste_datum, omslag
        from griffie.aanvraag
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by kenmerk nulls last, id
        """, decode: rij)

    /// The application with a reference.
    public static let opKenmerk = Statement<Kenmerk, Aanvraagrij>(
        "aanvraag_op_kenmerk",
        """
        select id, fase, kenmerk, budget, rechtsvorm, beleidsveld, gevraagd_cent, bewoners,
            aanvrager, titel, omschrijving, activiteit_van, opgesteld_door, ingediend_door,
            compleet_op, lot, beoordelaars, toets, afgeweken, uitkomst, verleend_cent, grond,
            saldo_voor_cent, saldo_na_cent, ruimte_cent, beslisser, motivering, saldo_op,
            bekendgemaakt_op, bekendmaking, verplichting, advies, wachtlijst_op, alsnog_op,
            deelname, klok, uiterste_datum, omslag
        from griffie.aanvraag
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and kenmerk = \(\.self)
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Aanvraagrij = { rij in
        let id: ID<Aanvraag> = try rij.next("id")
        let fase: Aanvraag.Fase = try rij.next("fase")
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let inhoud = Aanvraag.Inhoud(
            budget: try rij.next("budget"), rechtsvorm: try rij.next("rechtsvorm"),
            beleidsveld: try rij.next("beleidsveld"), gevraagd: try rij.next("gevraagd_cent"),
            bewoners: try rij.next("bewoners"), toezeggingen: [],
            aanvrager: try rij.next("aanvrager"), titel: try rij.next("titel"),
            omschrijving: try rij.next("omschrijving"),
            activiteitVan: try rij.next("activiteit_van"))
        let opgesteldDoor: ID<Persoon> = try rij.next("opgesteld_door")
        let ingediendDoor: ID<Persoon>? = try rij.next("ingediend_door")
        let compleetOp: Datum? = try rij.next("compleet_op")
        let lot: Int32? = try rij.next("lot")
        let beoordelaars: [ID<Persoon>] = try rij.next("beoordelaars")
        let toets: Toetsuitkomst? = try rij.next("toets")
        let afgeweken: Bool = try rij.next("afgeweken")
        guard (compleetOp == nil) == (lot == nil) else {
            throw CodecError.malformed("half a rank")
        }
        var aanvraag = Aanvraag(
            fase: fase, inhoud: inhoud, opgesteldDoor: opgesteldDoor,
            ingediendDoor: ingediendDoor, kenmerk: kenmerk,
            rang: compleetOp.map { .init(compleetOp: $0, lot: lot ?? 0) },
            beoordelaars: beoordelaars, toets: toets, afgeweken: afgeweken,
            besluit: try besluit(&rij), bekendgemaaktOp: try rij.next("bekendgemaakt_op"),
            bekendmaking: try rij.next("bekendmaking"),
            verplichting: try rij.next("verplichting"), advies: try rij.next("advies"))
        aanvraag.wachtlijst = try wachtlijst(&rij)
        aanvraag.deelname = try rij.next("deelname")
        aanvraag.klok = try klok(&rij)
        aanvraag.omslag = try rij.next("omslag") ?? .init()
        return Aanvraagrij(id: id, aanvraag: aanvraag)
    }

    /// The clock columns, which are both there or both absent (`aanvraag_klok_heel`).
    private static func klok(_ rij: inout RowReader) throws -> Aanvraag.Klok? {
        let kolom: Klokkolom? = try rij.next("klok")
        let uiterste: Datum? = try rij.next("uiterste_datum")
        guard (kolom == nil) == (uiterste == nil) else {
            throw CodecError.malformed("half a clock")
        }
        guard let kolom, let uiterste else { return nil }
        return try kolom.klok(uiterste)
    }

    /// The place on the waiting list; a decision from there only with one
    /// (`aanvraag_wachtlijst_heel`).
    private static func wachtlijst(_ rij: inout RowReader) throws -> Aanvraag.Wachtlijst? {
        let op: Datum? = try rij.next("wachtlijst_op")
        let alsnog: Datum? = try rij.next("alsnog_op")
        guard let op else {
            if alsnog != nil { throw CodecError.malformed("half a place on the waiting list") }
            return nil
        }
        return .init(op: op, alsnogOp: alsnog)
    }

    /// The decision columns, which are all there or all absent (`aanvraag_besluit_heel`).
    private static func besluit(_ rij: inout RowReader) throws -> Besluit? {
        let uitkomst: Besluit.Uitkomst? = try rij.next("uitkomst")
        let verleend: Bedrag? = try rij.next("verleend_cent")
        let grond: Weigeringsgrond? = try rij.next("grond")
        let voor: Bedrag? = try rij.next("saldo_voor_cent")
        let na: Bedrag? = try rij.next("saldo_na_cent")
        let ruimte: Bedrag? = try rij.next("ruimte_cent")
        let beslisser: ID<Persoon>? = try rij.next("beslisser")
        let motivering: Verzegeling? = try rij.next("motivering")
        let saldoOp: Datum? = try rij.next("saldo_op")
        if uitkomst == nil, verleend == nil, grond == nil, voor == nil, na == nil, ruimte == nil,
            beslisser == nil, motivering == nil, saldoOp == nil
        {
            return nil
        }
        guard let uitkomst, let verleend, let voor, let na, let ruimte, let beslisser,
            let motivering
        else { throw CodecError.malformed("half a decision") }
        return Besluit(
            uitkomst: uitkomst, verleend: verleend, grond: grond, saldoVoor: voor, saldoNa: na,
            ruimte: ruimte, beslisser: beslisser, motivering: motivering, saldoOp: saldoOp)
    }

    /// The pledged lines of some applications, in order.
    public static let toezeggingen = Statement<[ID<Aanvraag>], Toezeggingrij>(
        "toezegging_lees",
        """
        select aanvraag, soort, bewoners, uren, omschrijving
        from griffie.toezegging
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and aanvraag = any (\(\.self))
        order by aanvraag, regel
        """
    ) { rij in
        Toezeggingrij(
            aanvraag: try rij.next("aanvraag"),
            toezegging: Toezegging(
                soort: try rij.next("soort"), bewoners: try rij.next("bewoners"),
                uren: try rij.next("uren"), omschrijving: try rij.next("omschrijving")))
    }

    /// The applications that come before the last of some in the order of their budget, best rank
    /// first: undecided ones, and ones on the waiting list.
    ///
    /// An undecided one may be granted what it asked: that was within the maximum of the version of
    /// the regeling under which it was received.
    ///
    /// The applications first, and for each budget one range of the index: left to itself a
    /// generic plan compares every undecided application with every other one.
    public static let voorrang = Statement<[ID<Aanvraag>], Voorrangrij>(
        "aanvraag_voorrang",
        """
        with laatste as materialized (
            select distinct on (z.budget) z.gemeente, z.budget, z.compleet_op, z.lot
            from griffie.aanvraag as z
            where z.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and z.id = any (\(\.self)) and z.compleet_op is not null
            order by z.budget, z.compleet_op desc, z.lot desc
        )
        select z.budget, e.id, e.kenmerk, e.compleet_op, e.lot, e.mogelijk, e.wacht,
            e.laat_ingeschreven
        from laatste as z
        cross join lateral (
            select a.id, a.kenmerk, a.gevraagd_cent as mogelijk, a.compleet_op, a.lot,
                false as wacht, a.laat_ingeschreven
            from griffie.aanvraag as a
            where a.gemeente = z.gemeente and a.budget = z.budget
                and a.fase in ('ingediend', 'in_behandeling')
                and (a.compleet_op, a.lot) < (z.compleet_op, z.lot)
            union all
            select a.id, a.kenmerk, a.gevraagd_cent - a.verleend_cent, a.compleet_op, a.lot, true,
                a.laat_ingeschreven
            from griffie.aanvraag as a
            where a.gemeente = z.gemeente and a.budget = z.budget
                and a.wachtlijst_op is not null and a.fase = 'bekendgemaakt'
                and a.grond = 'plafond'
                and (a.compleet_op, a.lot) < (z.compleet_op, z.lot)
            offset 0
        ) as e
        order by z.budget, e.compleet_op, e.lot, e.kenmerk
        """
    ) { rij in
        let budget: ID<Budget> = try rij.next("budget")
        let aanvraag: ID<Aanvraag> = try rij.next("id")
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let compleetOp: Datum? = try rij.next("compleet_op")
        let lot: Int32? = try rij.next("lot")
        let mogelijk: Bedrag? = try rij.next("mogelijk")
        let wacht: Bool? = try rij.next("wacht")
        let laat: Bool? = try rij.next("laat_ingeschreven")
        guard let kenmerk, let compleetOp, let lot, let mogelijk, let wacht, let laat else {
            throw CodecError.malformed("a submitted application without a reference")
        }
        return Voorrangrij(
            budget: budget, aanvraag: aanvraag, kenmerk: kenmerk,
            rang: .init(compleetOp: compleetOp, lot: lot), mogelijk: mogelijk,
            laat: laat, wacht: wacht)
    }

    /// The applications that hold the words of a person: drafted as applicant, or contact of.
    ///
    /// Whoever drafted one at the wijkpost wrote the words of somebody else.
    public static let vanOpsteller = Statement<ID<Persoon>, ID<Aanvraag>>(
        "aanvraag_van_opsteller",
        """
        select id from griffie.aanvraag
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and (contact = \(\.self) or (opgesteld_door = \(\.self)
                and not coalesce(omslag::jsonb ? 'namens', false)))
        order by id
        """
    ) { rij in try rij.next("id") }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        lees, vanBudget, alleAanvragen, opKenmerk, toezeggingen, voorrang, vanOpsteller,
    ]
}
