public import Domain
public import Postgres

/// A message with its last attempt, for a list.
public struct Postrij: Sendable {
    /// The message.
    public let bericht: Postbericht
    /// When the next attempt is due; `nil` when none follows.
    public let volgendeOp: Moment?
    /// The last attempt; `nil` when there was none.
    public let laatste: Verzendpoging?
}

extension Postrij {
    fileprivate init(rij: inout RowReader) throws {
        let (id, regel): (ID<Postbericht>, Int16) = (try rij.next("id"), try rij.next("regel"))
        bericht = Postbericht(
            id: id, regel: Int(regel), soort: try rij.next("soort"),
            onderwerp: try rij.next("onderwerp"), ontvanger: try rij.next("ontvanger"),
            gemaaktOp: try rij.next("gemaakt_op"))
        volgendeOp = try rij.next("volgende_op")
        let nummer: Int16? = try rij.next("poging")
        let begonnen: Moment? = try rij.next("begonnen_op")
        let weg: Verzendpoging.Weg? = try rij.next("weg")
        let uitkomst: Verzendpoging.Uitkomst? = try rij.next("uitkomst")
        let antwoord: Int16? = try rij.next("antwoord")
        let herhaald: Bool? = try rij.next("mogelijk_herhaald")
        let inhoud: Hash? = try rij.next("inhoud")
        laatste = nummer.flatMap { nummer in
            begonnen.map { begonnen in
                Verzendpoging(
                    nummer: Int(nummer), begonnenOp: begonnen, weg: weg, uitkomst: uitkomst,
                    antwoord: antwoord.map { Int($0) }, mogelijkHerhaald: herhaald ?? false,
                    inhoud: inhoud)
            }
        }
    }
}

/// A person with how to reach him.
public struct Contactrij: Sendable, Hashable {
    /// The pseudonym.
    public let persoon: ID<Persoon>
    /// The name.
    public let naam: String
    /// The addresses.
    public let gegevens: Contactgegevens
    /// Since when the person can be reached electronically.
    public let elektronischSinds: Datum?
}

/// The statements on messages that are delivered, and on how people can be reached.
public enum PostStatements {
    /// Who takes the next message, and until when it is his.
    public struct Greep: Sendable {
        let nu, vastTot: Moment

        /// A claim.
        public init(nu: Moment, vastTot: Moment) {
            self.nu = nu
            self.vastTot = vastTot
        }
    }

    /// A message that was claimed, with the number of the attempt that began.
    public struct Greeprij: Sendable {
        /// The message.
        public let bericht: Postbericht
        /// The attempt.
        public let poging: Int
    }

    /// Claims the message that is due longest and that nobody else holds, and begins an attempt.
    ///
    /// Who holds it has until the end of the claim to tell what came of it.
    public static let grijp = Statement<Greep, Greeprij>(
        "post_grijp",
        """
        with te_doen as (
            select u.gemeente, u.id, u.regel
            from griffie.uitgaand as u
            where u.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and u.volgende_op <= \(\.nu)
            order by u.volgende_op, u.id, u.regel
            limit 1
            for no key update skip locked
        ), genomen as (
            update griffie.uitgaand as u
            set pogingen = u.pogingen + 1, volgende_op = \(\.vastTot)
            from te_doen as t
            where u.gemeente = t.gemeente and u.id = t.id and u.regel = t.regel
            returning u.gemeente, u.id, u.regel, u.soort, u.onderwerp, u.ontvanger, u.gemaakt_op,
                u.pogingen
        ), begonnen as (
            insert into griffie.verzendpoging
                (gemeente, bericht, regel, poging, begonnen_op, mogelijk_herhaald)
            select gemeente, id, regel, pogingen, \(\.nu), false from genomen
        )
        select id, regel, soort, onderwerp, ontvanger, gemaakt_op, pogingen from genomen
        """
    ) { rij in
        let (id, regel): (ID<Postbericht>, Int16) = (try rij.next("id"), try rij.next("regel"))
        let bericht = Postbericht(
            id: id, regel: Int(regel), soort: try rij.next("soort"),
            onderwerp: try rij.next("onderwerp"), ontvanger: try rij.next("ontvanger"),
            gemaaktOp: try rij.next("gemaakt_op"))
        let poging: Int16 = try rij.next("pogingen")
        return Greeprij(bericht: bericht, poging: Int(poging))
    }

    /// A message by its identity.
    public struct Sleutel: Sendable {
        let id: ID<Postbericht>
        let regel: Int16

        /// The key of a message.
        public init(_ id: ID<Postbericht>, regel: Int) {
            self.id = id
            self.regel = Int16(regel)
        }
    }

    /// The attempts to deliver a message, the first in front.
    public static let pogingen = Statement<Sleutel, Verzendpoging>(
        "post_pogingen",
        """
        select poging, begonnen_op, weg, uitkomst, antwoord, mogelijk_herhaald, inhoud
        from griffie.verzendpoging
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and bericht = \(\.id) and regel = \(\.regel)
        order by poging
        """
    ) { rij in
        let (nummer, begonnen): (Int16, Moment) = (
            try rij.next("poging"), try rij.next("begonnen_op")
        )
        let weg: Verzendpoging.Weg? = try rij.next("weg")
        let uitkomst: Verzendpoging.Uitkomst? = try rij.next("uitkomst")
        let antwoord: Int16? = try rij.next("antwoord")
        return Verzendpoging(
            nummer: Int(nummer), begonnenOp: begonnen, weg: weg, uitkomst: uitkomst,
            antwoord: antwoord.map { Int($0) }, mogelijkHerhaald: try rij.next("mogelijk_herhaald"),
            inhoud: try rij.next("inhoud"))
    }

    /// What came of an attempt.
    public struct Afloop: Sendable {
        let id: ID<Postbericht>
        let regel, poging: Int16
        let weg: Verzendpoging.Weg?
        let uitkomst: Verzendpoging.Uitkomst?
        let antwoord: Int16?
        let mogelijkHerhaald: Bool
        let inhoud: Hash?
        let volgendeOp: Moment?

        /// An attempt that has ended, and when the next one is due.
        public init(
            _ bericht: Postbericht, _ poging: Verzendpoging, volgendeOp: Moment?
        ) {
            id = bericht.id
            regel = Int16(bericht.regel)
            self.poging = Int16(poging.nummer)
            weg = poging.weg
            uitkomst = poging.uitkomst
            antwoord = poging.antwoord.map { Int16($0) }
            mogelijkHerhaald = poging.mogelijkHerhaald
            inhoud = poging.inhoud
            self.volgendeOp = volgendeOp
        }
    }

    /// Writes what came of an attempt.
    ///
    /// When another attempt has begun meanwhile, that one says when the next is due; but what was
    /// taken over needs no next one.
    public static let sluit = Statement<Afloop, Void>(
        "post_sluit",
        """
        with afgelopen as (
            update griffie.verzendpoging
            set weg = \(\.weg), uitkomst = \(\.uitkomst), antwoord = \(\.antwoord),
                mogelijk_herhaald = \(\.mogelijkHerhaald), inhoud = \(\.inhoud)
            where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and bericht = \(\.id) and regel = \(\.regel) and poging = \(\.poging)
        )
        update griffie.uitgaand set volgende_op = \(\.volgendeOp)
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = \(\.id) and regel = \(\.regel)
            and (pogingen = \(\.poging) or \(\.volgendeOp) is null)
        """)

    /// Which messages are listed.
    public struct Keuze: Sendable {
        let onderwerp: ID<Onderwerp>?
        let alleenWachtend: Bool

        /// Those of one subject, or only those of which an attempt is due.
        public init(onderwerp: ID<Onderwerp>? = nil, alleenWachtend: Bool = false) {
            self.onderwerp = onderwerp
            self.alleenWachtend = alleenWachtend
        }
    }

    /// Messages with their last attempt, the newest in front.
    public static let lijst = Statement<Keuze, Postrij>(
        "post_lijst",
        """
        select u.id, u.regel, u.soort, u.onderwerp, u.ontvanger, u.gemaakt_op, u.volgende_op,
            p.poging, p.begonnen_op, p.weg, p.uitkomst, p.antwoord, p.mogelijk_herhaald, p.inhoud
        from griffie.uitgaand as u
        left join griffie.verzendpoging as p on p.gemeente = u.gemeente and p.bericht = u.id
            and p.regel = u.regel and p.poging = u.pogingen
        where u.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and (\(\.onderwerp) is null or u.onderwerp = \(\.onderwerp))
            and (not \(\.alleenWachtend) or u.volgende_op is not null)
        order by u.gemaakt_op desc, u.id desc, u.regel
        """
    ) { rij in try Postrij(rij: &rij) }

    /// One message with its last attempt.
    public static let bericht = Statement<Sleutel, Postrij>(
        "post_bericht",
        """
        select u.id, u.regel, u.soort, u.onderwerp, u.ontvanger, u.gemaakt_op, u.volgende_op,
            p.poging, p.begonnen_op, p.weg, p.uitkomst, p.antwoord, p.mogelijk_herhaald, p.inhoud
        from griffie.uitgaand as u
        left join griffie.verzendpoging as p on p.gemeente = u.gemeente and p.bericht = u.id
            and p.regel = u.regel and p.poging = u.pogingen
        where u.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and u.id = \(\.id) and u.regel = \(\.regel)
        """
    ) { rij in try Postrij(rij: &rij) }

    /// How some people can be reached; who was erased does not come back.
    public static let contacten = Statement<[ID<Persoon>], Contactrij>(
        "post_contacten",
        """
        select g.persoon, g.naam, g.email, g.telefoon, g.adres, p.elektronisch_sinds
        from griffie.persoonsgegevens as g
        join griffie.persoon as p on p.gemeente = g.gemeente and p.id = g.persoon
        where g.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and g.persoon = any (\(\.self))
        order by g.naam, g.persoon
        """
    ) { rij in
        let (persoon, naam): (ID<Persoon>, String) = (
            try rij.next("persoon"), try rij.next("naam")
        )
        let email: Emailadres? = try rij.next("email")
        return Contactrij(
            persoon: persoon, naam: naam,
            gegevens: Contactgegevens(
                email: email, telefoon: try rij.next("telefoon"), postadres: try rij.next("adres")),
            elektronischSinds: try rij.next("elektronisch_sinds"))
    }

    /// How somebody can be reached.
    public struct Contact: Sendable {
        let persoon: ID<Persoon>
        let email: Emailadres?
        let telefoon, adres: String?

        /// The addresses of a person.
        public init(_ persoon: ID<Persoon>, _ gegevens: Contactgegevens) {
            self.persoon = persoon
            email = gegevens.email
            telefoon = gegevens.telefoon
            adres = gegevens.postadres
        }
    }

    /// Writes how somebody can be reached, in place of what was known.
    public static let bewaarContact = Statement<Contact, Void>(
        "post_bewaar_contact",
        """
        update griffie.persoonsgegevens
        set email = \(\.email), telefoon = \(\.telefoon), adres = \(\.adres)
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and persoon = \(\.persoon)
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        grijp, pogingen, sluit, lijst, bericht, contacten, bewaarContact,
    ]
}
