public import Domain
public import Postgres

/// The statements on texts that are kept apart from the register.
public enum TekstStatements {
    /// Texts, in lists of the same order.
    public struct Teksten: Sendable {
        let verzegelingen: [Verzegeling]
        let zouten: [[UInt8]]
        let teksten: [String]

        /// The texts to write.
        public init(_ teksten: [VerzegeldeTekst]) {
            verzegelingen = teksten.map(\.verzegeling)
            zouten = teksten.map(\.zout)
            self.teksten = teksten.map(\.tekst)
        }
    }

    /// Reads texts by their commitments; an erased one does not come back.
    public static let lees = Statement<[Verzegeling], (verzegeling: Verzegeling, tekst: String)>(
        "tekst_lees",
        """
        select verzegeling, tekst
        from griffie.tekst
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and verzegeling = any (\(\.self))
        """
    ) { rij in (try rij.next("verzegeling"), try rij.next("tekst")) }

    /// A text with its salt, as it is stored.
    public struct Opening: Sendable, Hashable {
        /// The commitment.
        public let verzegeling: Verzegeling
        /// The salt.
        public let zout: [UInt8]
        /// The text.
        public let tekst: String
    }

    /// Reads texts with what is needed to open their commitments; an erased one does not come
    /// back.
    public static let open = Statement<[Verzegeling], Opening>(
        "tekst_open",
        """
        select verzegeling, zout, tekst
        from griffie.tekst
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and verzegeling = any (\(\.self))
        """
    ) { rij in
        Opening(
            verzegeling: try rij.next("verzegeling"), zout: try rij.next("zout"),
            tekst: try rij.next("tekst"))
    }

    /// Erases the words of applicants: every text that was sealed in these applications when they
    /// drafted, completed, documented, changed or withdrew them.
    public static let wis = Statement<[ID<Onderwerp>], Void>(
        "tekst_wis",
        """
        delete from griffie.tekst as t
        using (
            select distinct i.gemeente, decode(w.waarde #>> '{}', 'hex') as verzegeling
            from griffie.inschrijving as i
            cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
            cross join lateral jsonb_path_query(v.x, 'strict $.inhoud.** ? (@.type() == "string"
                && @ like_regex "^[0-9a-f]{64}$")') as w (waarde)
            where i.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and i.onderwerp = any (\(\.self)) and v.x ->> 'soort' in (
                    'aanvraag_opgesteld', 'aanvraag_aangevuld', 'aanvraag_ingetrokken',
                    'aanvraag_namens_ingeschreven', 'bijlage_toegevoegd', 'bijlage_verwijderd',
                    'wijziging_gevraagd', 'van_verlening_afgezien', 'contact_overgedragen',
                    'kwestie_gemeld')
            ) as weg
        where t.gemeente = weg.gemeente and t.verzegeling = weg.verzegeling
        """)

    /// A message to somebody.
    public struct Bericht: Sendable {
        let id: ID<Postbericht>
        let regel: Int16
        let onderwerp: ID<Onderwerp>
        let soort: Berichtsoort
        let ontvanger: ID<Persoon>
        let gemaaktOp: Moment

        /// A message that rests on a subject.
        /// - Parameter regel: which of the messages of one request, from 1.
        public init(
            id: ID<Postbericht>, regel: Int = 1, onderwerp: ID<Onderwerp>, soort: Berichtsoort,
            ontvanger: ID<Persoon>, gemaaktOp: Moment
        ) {
            self.id = id
            self.regel = Int16(regel)
            self.onderwerp = onderwerp
            self.soort = soort
            self.ontvanger = ontvanger
            self.gemaaktOp = gemaaktOp
        }
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, open, wis]
}
