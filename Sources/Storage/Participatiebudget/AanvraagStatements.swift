public import Domain
public import Postgres

/// An application with its identity; its pledged lines are rows of their own.
public struct Aanvraagrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Aanvraag>
    /// The state.
    public let aanvraag: Aanvraag

    /// An application to write.
    public init(id: ID<Aanvraag>, aanvraag: Aanvraag) {
        self.id = id
        self.aanvraag = aanvraag
    }

    // Each column as a field of its own, to be bound.
    var fase: Aanvraag.Fase { aanvraag.fase }
    var kenmerk: Kenmerk? { aanvraag.kenmerk }
    var budget: ID<Budget> { aanvraag.inhoud.budget }
    var rechtsvorm: Aanvraag.Rechtsvorm { aanvraag.inhoud.rechtsvorm }
    var beleidsveld: Aanvraag.Beleidsveld { aanvraag.inhoud.beleidsveld }
    var gevraagd: Bedrag { aanvraag.inhoud.gevraagd }
    var bewoners: Int64? { aanvraag.inhoud.bewoners }
    var aanvrager: Verzegeling { aanvraag.inhoud.aanvrager }
    var titel: Verzegeling { aanvraag.inhoud.titel }
    var omschrijving: Verzegeling { aanvraag.inhoud.omschrijving }
    var activiteitVan: Datum? { aanvraag.inhoud.activiteitVan }
    var opgesteldDoor: ID<Persoon> { aanvraag.opgesteldDoor }
    var ingediendDoor: ID<Persoon>? { aanvraag.ingediendDoor }
    var compleetOp: Datum? { aanvraag.rang?.compleetOp }
    var lot: Int32? { aanvraag.rang?.lot }
    /// A list in a list of rows: as the text of an array.
    var beoordelaars: String {
        "{\(aanvraag.beoordelaars.map(\.description).joined(separator: ","))}"
    }
    var toets: Toetsuitkomst? { aanvraag.toets }
    var afgeweken: Bool { aanvraag.afgeweken }
    var uitkomst: Besluit.Uitkomst? { aanvraag.besluit?.uitkomst }
    var verleend: Bedrag? { aanvraag.besluit?.verleend }
    var grond: Weigeringsgrond? { aanvraag.besluit?.grond }
    var saldoVoor: Bedrag? { aanvraag.besluit?.saldoVoor }
    var saldoNa: Bedrag? { aanvraag.besluit?.saldoNa }
    var ruimte: Bedrag? { aanvraag.besluit?.ruimte }
    var beslisser: ID<Persoon>? { aanvraag.besluit?.beslisser }
    var motivering: Verzegeling? { aanvraag.besluit?.motivering }
    var saldoOp: Datum? { aanvraag.besluit?.saldoOp }
    var wachtlijstOp: Datum? { aanvraag.wachtlijst?.op }
    var alsnogOp: Datum? { aanvraag.wachtlijst?.alsnogOp }
    var deelname: Aanvraag.Deelname? { aanvraag.deelname }
    var bekendgemaaktOp: Datum? { aanvraag.bekendgemaaktOp }
    var bekendmaking: Aanvraag.Bekendmaking? { aanvraag.bekendmaking }
    var verplichting: Aanvraag.Verplichting? { aanvraag.verplichting }
    var advies: Aanvraag.Advies? { aanvraag.advies }
    var klok: Klokkolom? { aanvraag.klok.map { Klokkolom($0) } }
    var uitersteDatum: Datum? { aanvraag.klok?.uitersteDatum }
    var omslag: Aanvraag.Omslag? { aanvraag.omslag.isLeeg ? nil : aanvraag.omslag }
    var laatIngeschreven: Bool { aanvraag.isLaatIngeschreven }
    var contact: ID<Persoon>? { aanvraag.contact }
    var afgestaan: Bedrag { aanvraag.omslag.afgestaan }
    var wijziging: Wijzigingskolom? { aanvraag.omslag.openWijziging.map { .init($0) } }
    var kwestieUiterlijk: Datum? { aanvraag.omslag.openKwestie?.uiterlijk }
}

/// The statements that change applications.
public enum AanvraagStatements {
    /// Writes new applications.
    public static let neemOp = Statement<Rijen<Aanvraagrij>, Void>(
        "aanvraag_neem_op",
        """
        insert into griffie.aanvraag (gemeente, id, fase, kenmerk, budget, rechtsvorm, beleidsveld,
            gevraagd_cent, bewoners, aanvrager, titel, omschrijving, activiteit_van,
            opgesteld_door, ingediend_door, compleet_op, lot, beoordelaars, toets, afgeweken,
            uitkomst,
            verleend_cent, grond, saldo_voor_cent, saldo_na_cent, ruimte_cent, beslisser,
            motivering, saldo_op, bekendgemaakt_op, bekendmaking, verplichting, advies,
            wachtlijst_op, alsnog_op, deelname, klok, uiterste_datum, omslag, laat_ingeschreven,
            contact, afgestaan_cent, wijziging, kwestie_uiterlijk)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.id,
            \(\.fase)[i], \(\.kenmerk)[i], \(\.budget)[i], \(\.rechtsvorm)[i],
            \(\.beleidsveld)[i], \(\.gevraagd)[i], \(\.bewoners)[i], \(\.aanvrager)[i],
            \(\.titel)[i], \(\.omschrijving)[i], \(\.activiteitVan)[i],
            \(\.opgesteldDoor)[i], \(\.ingediendDoor)[i], \(\.compleetOp)[i], \(\.lot)[i],
            \(\.beoordelaars)[i]::uuid[], \(\.toets)[i], \(\.afgeweken)[i],
            \(\.uitkomst)[i], \(\.verleend)[i], \(\.grond)[i], \(\.saldoVoor)[i],
            \(\.saldoNa)[i], \(\.ruimte)[i], \(\.beslisser)[i], \(\.motivering)[i],
            \(\.saldoOp)[i], \(\.bekendgemaaktOp)[i], \(\.bekendmaking)[i],
            \(\.verplichting)[i], \(\.advies)[i], \(\.wachtlijstOp)[i], \(\.alsnogOp)[i],
            \(\.deelname)[i], \(\.klok)[i], \(\.uitersteDatum)[i], \(\.omslag)[i],
            \(\.laatIngeschreven)[i], \(\.contact)[i], \(\.afgestaan)[i], \(\.wijziging)[i],
            \(\.kwestieUiterlijk)[i]
        from unnest(\(\.id)) with ordinality as n (id, i)
        """)

    /// Writes applications that are there as they are now; what they are about does not change.
    public static let werkBij = Statement<Rijen<Aanvraagrij>, Void>(
        "aanvraag_werk_bij",
        """
        update griffie.aanvraag as a
        set fase = \(\.fase)[i], kenmerk = \(\.kenmerk)[i],
            ingediend_door = \(\.ingediendDoor)[i], compleet_op = \(\.compleetOp)[i],
            lot = \(\.lot)[i], beoordelaars = \(\.beoordelaars)[i]::uuid[],
            toets = \(\.toets)[i], afgeweken = \(\.afgeweken)[i], uitkomst = \(\.uitkomst)[i],
            verleend_cent = \(\.verleend)[i], grond = \(\.grond)[i],
            saldo_voor_cent = \(\.saldoVoor)[i], saldo_na_cent = \(\.saldoNa)[i],
            ruimte_cent = \(\.ruimte)[i], beslisser = \(\.beslisser)[i],
            motivering = \(\.motivering)[i], saldo_op = \(\.saldoOp)[i],
            wachtlijst_op = \(\.wachtlijstOp)[i], alsnog_op = \(\.alsnogOp)[i],
            deelname = \(\.deelname)[i],
            bekendgemaakt_op = \(\.bekendgemaaktOp)[i],
            bekendmaking = \(\.bekendmaking)[i], verplichting = \(\.verplichting)[i],
            advies = \(\.advies)[i],
            gevraagd_cent = \(\.gevraagd)[i], bewoners = \(\.bewoners)[i], klok = \(\.klok)[i],
            uiterste_datum = \(\.uitersteDatum)[i], omslag = \(\.omslag)[i],
            laat_ingeschreven = \(\.laatIngeschreven)[i], contact = \(\.contact)[i],
            afgestaan_cent = \(\.afgestaan)[i], wijziging = \(\.wijziging)[i],
            kwestie_uiterlijk = \(\.kwestieUiterlijk)[i]
        from unnest(\(\.id)) with ordinality as n (id, i)
        where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and a.id = n.id
        """)

    /// Pledged lines, in lists of the same order.
    public struct Toezeggingen: Sendable {
        let aanvraag: ID<Aanvraag>
        let regels: [Int16]
        let soorten: [Bijdragesoort]
        let bewoners: [Int64?]
        let uren: [Decimaal?]
        let omschrijvingen: [Verzegeling]

        /// The lines of an application.
        public init(_ aanvraag: ID<Aanvraag>, _ toezeggingen: [Toezegging]) {
            self.aanvraag = aanvraag
            regels = toezeggingen.indices.map { Int16(clamping: $0 + 1) }
            soorten = toezeggingen.map(\.soort)
            bewoners = toezeggingen.map(\.bewoners)
            uren = toezeggingen.map(\.uren)
            omschrijvingen = toezeggingen.map(\.omschrijving)
        }
    }

    /// Takes the pledged lines of an application away, to write others.
    public static let verwijderToezeggingen = Statement<ID<Aanvraag>, Void>(
        "toezegging_verwijder",
        """
        delete from griffie.toezegging
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and aanvraag = \(\.self)
        """)

    /// Writes the pledged lines of an application that has none.
    public static let bewaarToezeggingen = Statement<Toezeggingen, Void>(
        "toezegging_bewaar",
        """
        insert into griffie.toezegging
            (gemeente, aanvraag, regel, soort, bewoners, uren, omschrijving)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.aanvraag),
            n.r, n.s, n.b, n.u, n.o
        from unnest(\(\.regels), \(\.soorten), \(\.bewoners), \(\.uren), \(\.omschrijvingen))
            as n (r, s, b, u, o)
        """)

    /// The next numbers for references.
    public struct Nummervraag: Sendable {
        let soort: String
        let jaar: Int32
        let aantal: Int32

        /// The kind, the year of receipt, and how many.
        public init(_ soort: Kenmerk.Soort, jaar: Int, aantal: Int) {
            self.soort = soort.rawValue
            self.jaar = Int32(clamping: jaar)
            self.aantal = Int32(clamping: aantal)
        }
    }

    /// Draws the next numbers; a number that is drawn and not used leaves a gap.
    public static let nummers = Statement<Nummervraag, Int64>(
        "kenmerk_nummers",
        """
        select griffie.volgend_nummer(\(\.soort), \(\.jaar)) as nummer
        from generate_series(1, \(\.aantal))
        """
    ) { rij in
        let nummer: Int64? = try rij.next("nummer")
        return nummer ?? 0
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        neemOp, werkBij, verwijderToezeggingen, bewaarToezeggingen, nummers,
    ]
}
