import Domain
import Postgres
import Services
import Storage
import TestSupport

/// Builds the tables of a municipality out of its entries alone, by the statements of the program.
struct Herbouw {
    private let gemeente: ID<Gemeente>
    private let stromen: [Onderwerp: [Inschrijving]]
    private let bytes: [Onderwerp: [[UInt8]]]
    private let ketting = Ketting(Uitvoerder.sha256)

    struct Fout: Error {
        let wat: String
    }

    /// Reads the entries; nothing else of the database is used.
    init(uit sessie: Session, gemeente: ID<Gemeente>) async throws {
        let inhouden = Statement<ID<Gemeente>, [UInt8]>(
            "test_inhouden",
            """
            select inhoud from griffie.inschrijving where gemeente = \(\.self)
            order by onderwerp, volgnummer
            """
        ) { try $0.next("inhoud") }
        var (stromen, bytes): ([Onderwerp: [Inschrijving]], [Onderwerp: [[UInt8]]]) = ([:], [:])
        for inhoud in try await sessie.query(inhouden, gemeente) {
            let inschrijving = try Inschrijving(bytes: inhoud)
            stromen[inschrijving.onderwerp, default: []].append(inschrijving)
            bytes[inschrijving.onderwerp, default: []].append(inhoud)
        }
        (self.gemeente, self.stromen, self.bytes) = (gemeente, stromen, bytes)
    }

    /// Writes everything into an empty database, in an order that its foreign keys allow.
    func schrijf(in sessie: Session) async throws {
        try await sessie.transaction { sessie in
            _ = try await sessie.query(ControleStatements.kiesGemeente, gemeente)
            let begin = try staten(.gemeente, Gemeente.self)
            for (_, gemeente) in begin {
                _ = try await sessie.query(GemeenteStatements.neemOp, .init(gemeente))
            }
            try await schrijfRegister(in: sessie)
            for (_, gemeente) in begin {
                for norm in gemeente.consultatienormen {
                    _ = try await sessie.query(NormStatements.bewaar, norm)
                }
                for wijk in gemeente.wijken {
                    _ = try await sessie.query(GemeenteStatements.bewaarWijk, .init(wijk))
                    _ = try await sessie.query(GemeenteStatements.bewaarBuurten, .init(wijk))
                }
            }
            for (id, persoon) in try staten(.persoon, Persoon.self) {
                _ = try await sessie.query(PersoonStatements.bewaar, id)
                _ = try await sessie.query(PersoonStatements.bewaarRollen, .init(id, persoon))
                _ = try await sessie.query(PersoonStatements.bewaarFeiten, .init(id, persoon))
            }
            for (id, regeling) in try staten(.regeling, Regeling.self) {
                _ = try await sessie.query(
                    RegelingStatements.bewaar, .init(id: id, regeling: regeling))
            }
            for (id, budget) in try staten(.budget, Budget.self) {
                _ = try await sessie.query(BudgetStatements.neemOp, .init(id: id, budget: budget))
            }
            for (id, aanvraag) in try staten(.aanvraag, Aanvraag.self) {
                _ = try await sessie.query(
                    AanvraagStatements.neemOp,
                    Rijen([Aanvraagrij(id: id, aanvraag: aanvraag)]))
                _ = try await sessie.query(
                    AanvraagStatements.bewaarToezeggingen,
                    .init(id, aanvraag.inhoud.toezeggingen))
            }
            for (id, wijkraad) in try staten(.wijkraad, Wijkraad.self) {
                _ = try await sessie.query(
                    WijkraadStatements.bewaar, .init(id: id, wijkraad: wijkraad))
            }
            for (id, lijst) in try staten(.besluitenlijst, Besluitenlijst.self) {
                _ = try await sessie.query(
                    BesluitenlijstStatements.bewaar, .init(id: id, lijst: lijst))
            }
            for (id, dossier) in try staten(.dossier, Beleidsdossier.self) {
                _ = try await sessie.query(
                    DossierStatements.bewaar, .init(id: id, dossier: dossier))
                _ = try await sessie.query(
                    DossierStatements.legVast,
                    Rijen(
                        dossier.feiten.enumerated().map {
                            Feitrij(dossier: id, nummer: $0 + 1, feit: $1)
                        }))
                _ = try await sessie.query(
                    DossierStatements.oordeel,
                    Rijen(
                        dossier.oordelen.enumerated().map {
                            Oordeelrij(dossier: id, regel: $0 + 1, oordeel: $1)
                        }))
            }
            for (id, wijkpost) in try staten(.wijkpost, Wijkpost.self) {
                _ = try await sessie.query(
                    WijkpostStatements.bewaar, .init(id: id, wijkpost: wijkpost))
            }
            for (id, toezegging) in try staten(.bestuurstoezegging, Bestuurstoezegging.self) {
                _ = try await sessie.query(
                    BestuurstoezeggingStatements.bewaar, .init(id: id, toezegging: toezegging))
            }
            for (id, taak) in try staten(.taak, Taak.self) {
                _ = try await sessie.query(TaakStatements.bewaar, .init(id: id, taak: taak))
            }
            for (id, brief) in try staten(.brief, Brief.self) {
                _ = try await sessie.query(BriefStatements.bewaar, .init(id: id, brief: brief))
            }
            for (id, vergadering) in try staten(.vergadering, Vergadering.self) {
                _ = try await sessie.query(
                    VergaderingStatements.bewaar, .init(id: id, vergadering: vergadering))
                _ = try await sessie.query(
                    VergaderingStatements.verwijs,
                    Rijen(Verwijzingrij.rijen(van: id, vergadering)))
            }
            let geenSleutels = Sleuteluitkomst(
                sleutels: [], vingerafdrukken: [], ontvangenOp: [], uitkomsten: [],
                onderwerpen: [], volgnummers: [], weigeringen: [])
            _ = try await sessie.query(
                OpdrachtsleutelStatements.sluit,
                .init(
                    geenSleutels, teksten: .init([]), boekingen: .init(try boekingen()),
                    berichten: bevestigingen + besluitberichten() + vergaderberichten()))
        }
    }

    /// The entries as they are, with places and chain computed again.
    private func schrijfRegister(in sessie: Session) async throws {
        for (onderwerp, inhouden) in bytes {
            let tijden = (stromen[onderwerp] ?? []).map(\.vastgelegd)
            var (rijen, vorige): ([Inschrijvingrij], Hash) = ([], .nul)
            for (plaats, inhoud) in inhouden.enumerated() {
                let volgnummer = Int64(plaats + 1)
                vorige = ketting.waarde(
                    na: vorige, volgnummer: volgnummer, inhoud: ketting.inhoud(inhoud))
                rijen.append(
                    Inschrijvingrij(
                        onderwerp: onderwerp.id, volgnummer: volgnummer, inhoud: inhoud,
                        keten: vorige, vastgelegd: tijden[plaats]))
            }
            guard let laatste = rijen.last else { throw Fout(wat: "een stroom zonder begin") }
            _ = try await sessie.query(
                RegisterStatements.beginStromen,
                .init([
                    Stroomkop(
                        onderwerp: onderwerp, volgnummer: laatste.volgnummer, keten: vorige,
                        vastgelegd: laatste.vastgelegd)
                ]))
            _ = try await sessie.query(
                RegisterStatements.schrijfIn, .init(rijen, nieuw: [onderwerp.id]))
        }
    }

    /// The states of one kind of subject: each the fold of its stream.
    private func staten<S: Staat>(
        _ soort: Onderwerpsoort, _ als: S.Type
    ) throws -> [(ID<S>, S)] {
        try stromen.filter { $0.key.soort == soort }.map { onderwerp, stroom in
            let gebeurtenissen = try stroom.map { try Self.gebeurtenis($0, S.G.self) }
            guard let staat = S.herhaal(gebeurtenissen) else {
                throw Fout(wat: "\(onderwerp) begint niet")
            }
            return (onderwerp.id.als(S.self), staat)
        }
    }

    private static func gebeurtenis<G: Gebeurtenis>(
        _ inschrijving: Inschrijving, _ soort: G.Type
    ) throws -> G {
        try G(
            soort: inschrijving.soort, versie: inschrijving.versie, inhoud: inschrijving.inhoud)
    }

    private func boekingen() throws
        -> [(budget: ID<Budget>, volgnummer: Int64, regels: [Boeking])]
    {
        try stromen.filter { $0.key.soort == .budget }.flatMap { onderwerp, stroom in
            try stroom.enumerated().map { plaats, inschrijving in
                (
                    onderwerp.id.als(Budget.self), Int64(plaats + 1),
                    try Self.gebeurtenis(inschrijving, BudgetGebeurtenis.self).boekingen
                )
            }
        }
    }

    /// The confirmation that each submission owes, under the identity of its request.
    private var bevestigingen: [TekstStatements.Bericht] {
        stromen.flatMap { onderwerp, stroom in
            stroom.filter { $0.soort == "aanvraag_ingediend" }.map {
                .init(
                    id: $0.verzoek.als(Postbericht.self), onderwerp: onderwerp.id,
                    soort: .ontvangstbevestiging, ontvanger: $0.actor,
                    gemaaktOp: $0.plaatsgevonden)
            }
        }
    }

    /// The decisions that were announced electronically.
    private func besluitberichten() throws -> [TekstStatements.Bericht] {
        try stromen.flatMap { onderwerp, stroom in
            try stroom.filter { $0.soort == "besluit_bekendgemaakt" }.compactMap {
                inschrijving -> TekstStatements.Bericht? in
                let ontvanger: ID<Persoon>? = try inschrijving.inhoud.idOfNiets("ontvanger")
                return ontvanger.map {
                    .init(
                        id: inschrijving.verzoek.als(Postbericht.self), onderwerp: onderwerp.id,
                        soort: .besluitbericht, ontvanger: $0,
                        gemaaktOp: inschrijving.plaatsgevonden)
                }
            }
        }
    }

    /// The messages that each meeting owes to its members, in their order within a request.
    private func vergaderberichten() throws -> [TekstStatements.Bericht] {
        try stromen.filter { $0.key.soort == .vergadering }.flatMap { onderwerp, stroom in
            var (staat, berichten) = (Vergadering?.none, [TekstStatements.Bericht]())
            for inschrijving in stroom {
                let gebeurtenis = try Self.gebeurtenis(inschrijving, Vergadergebeurtenis.self)
                for (plaats, bericht) in (staat?.berichten(om: gebeurtenis) ?? []).enumerated() {
                    berichten.append(
                        .init(
                            id: inschrijving.verzoek.als(Postbericht.self), regel: plaats + 1,
                            onderwerp: onderwerp.id, soort: bericht.soort,
                            ontvanger: bericht.ontvanger, gemaaktOp: inschrijving.plaatsgevonden))
                }
                if staat == nil { staat = Vergadering(eerste: gebeurtenis) }
                staat?.pasToe(gebeurtenis)
            }
            return berichten
        }
    }
}

extension Herbouw {
    /// The rows of a table in the columns that follow from the register, as text, sorted.
    static func rijen(
        _ tabel: String, _ kolommen: [String], in sessie: Session
    ) async throws -> [String] {
        let statement = Statement<Void, String>(
            "test_rijen",
            SQL(
                stringLiteral: """
                    select rij from (select row(\(kolommen.joined(separator: ", ")))::text as rij
                    from griffie.\(tabel)) as t order by rij collate "C"
                    """)
        ) { try $0.next("rij") }
        return try await sessie.query(statement, ())
    }
}
