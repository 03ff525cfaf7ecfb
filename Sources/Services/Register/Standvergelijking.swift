import Domain
import Postgres
import Storage

/// The fold of every stream of one municipality, compared with the table that holds its state.
///
/// A page of subjects at a time, so that memory does not grow with the register. The tables are
/// read by the decoders that commands use.
struct Standvergelijking {
    let sessie: Session

    /// How many subjects are compared at once.
    private static let paginalengte: Int32 = 64

    /// Compares every subject, in a transaction in which the municipality has been chosen.
    /// - Parameter meld: told what is different, subject by subject.
    /// - Returns: how many subjects were compared.
    func vergelijk(_ meld: (Onderwerp, String) -> Void) async throws -> Int64 {
        var (na, aantal) = (ID<Onderwerp>(hoog: 0, laag: 0), Int64(0))
        while true {
            let pagina = try await sessie.query(
                ControleStatements.onderwerpen, .init(na: na, aantal: Self.paginalengte))
            guard let laatste = pagina.last else { return aantal }
            na = laatste.id
            aantal += Int64(pagina.count)
            try await vergelijk(pagina, meld)
        }
    }

    private func vergelijk(
        _ pagina: [Onderwerp], _ meld: (Onderwerp, String) -> Void
    ) async throws {
        let rijen = try await sessie.query(ControleStatements.stromen, pagina.map(\.id))
        let stromen = Dictionary(grouping: rijen, by: \.onderwerp)
        let blad = try await lees(pagina)
        for onderwerp in pagina {
            let stroom = stromen[onderwerp.id] ?? []
            let waarom: String? =
                switch onderwerp.soort {
                case .gemeente: Self.verschil(stroom, blad.gemeente, woorden: \.woorden)
                case .persoon: Self.verschil(stroom, blad.personen[onderwerp.id.als(Persoon.self)])
                case .regeling:
                    Self.verschil(
                        stroom, blad.regelingen[onderwerp.id.als(Regeling.self)],
                        woorden: \.woorden)
                case .budget: Self.verschil(stroom, blad.budgetten[onderwerp.id.als(Budget.self)])
                case .aanvraag:
                    Self.verschil(stroom, blad.aanvragen[onderwerp.id.als(Aanvraag.self)])
                case .wijkraad:
                    Self.verschil(
                        stroom, blad.wijkraden[onderwerp.id.als(Wijkraad.self)], woorden: \.woorden)
                case .dossier:
                    Self.verschil(
                        stroom, blad.dossiers[onderwerp.id.als(Beleidsdossier.self)],
                        woorden: \.woorden)
                case .wijkpost:
                    Self.verschil(
                        stroom, blad.wijkposten[onderwerp.id.als(Wijkpost.self)],
                        woorden: { [$0.code, $0.naam] })
                case .bestuurstoezegging:
                    Self.verschil(
                        stroom,
                        blad.bestuurstoezeggingen[onderwerp.id.als(Bestuurstoezegging.self)],
                        woorden: { [$0.opening.vakafdeling, $0.opening.wijkraad ?? ""] })
                case .taak:
                    Self.verschil(
                        stroom, blad.taken[onderwerp.id.als(Taak.self)],
                        woorden: {
                            [$0.opening.wijkraad ?? "", $0.opening.oorzaak?.betreft ?? ""]
                        })
                case .brief: Self.verschil(stroom, blad.brieven[onderwerp.id.als(Brief.self)])
                case .besluitenlijst:
                    Self.verschil(
                        stroom, blad.besluitenlijsten[onderwerp.id.als(Besluitenlijst.self)],
                        woorden: \.woorden)
                case .vergadering:
                    Self.verschil(
                        stroom, blad.vergaderingen[onderwerp.id.als(Vergadering.self)],
                        woorden: \.woorden) ?? blad.verwijzingsverschil(van: onderwerp)
                }
            if let waarom { meld(onderwerp, waarom) }
        }
    }

    /// Why the replay of a stream is not the state in the table; `nil` when it is.
    /// - Parameter woorden: the texts that people wrote, which are compared byte by byte: to Swift
    ///   an accent that stands apart is the same text.
    private static func verschil<S: Staat>(
        _ stroom: [Inschrijvingrij], _ tabel: S?, woorden: (S) -> [String] = { _ in [] }
    ) -> String? {
        var gebeurtenissen: [S.G] = []
        for rij in stroom {
            do throws(CanoniekeFout) {
                let inschrijving = try Inschrijving(bytes: rij.inhoud)
                gebeurtenissen.append(
                    try S.G(
                        soort: inschrijving.soort, versie: inschrijving.versie,
                        inhoud: inschrijving.inhoud))
            } catch {
                return "inschrijving \(rij.volgnummer) is niet te lezen (\(error))"
            }
        }
        guard let staat = S.herhaal(gebeurtenissen) else {
            return "de stroom begint niet met een eerste gebeurtenis"
        }
        guard let tabel else { return "de stand ontbreekt" }
        let gelijk =
            staat == tabel && woorden(staat).map(\.utf8.bytes) == woorden(tabel).map(\.utf8.bytes)
        return gelijk ? nil : "de stand is niet wat het register vertelt"
    }

    /// The states of a page of subjects, as the tables have them.
    private func lees(_ pagina: [Onderwerp]) async throws -> Werkblad {
        func ids<S>(_ soort: Onderwerpsoort, _ als: S.Type = S.self) -> [ID<S>] {
            pagina.filter { $0.soort == soort }.map { $0.id.als(S.self) }
        }
        var blad = Werkblad()
        if pagina.contains(where: { $0.soort == .gemeente }) {
            let rijen = try await sessie.query(GemeenteStatements.wijken, ())
            let normen = try await sessie.query(NormStatements.lees, ())
            blad.gemeente = try await sessie.query(GemeenteStatements.eigen, ()).first?
                .gemeente(rijen, normen)
        }
        for rij in try await sessie.query(PersoonStatements.metRollen, ids(.persoon)) {
            blad.personen[rij.persoon, default: rij.zonderRollen]
                .rollen += rij.rol.map { [$0.toekenning] } ?? []
        }
        for rij in try await sessie.query(RegelingStatements.lees, ids(.regeling)) {
            blad.regelingen[rij.id] = rij.regeling
        }
        for rij in try await sessie.query(BudgetStatements.lees, ids(.budget)) {
            blad.budgetten[rij.id] = rij.budget
        }
        let aanvragen = ids(.aanvraag, Aanvraag.self)
        for rij in try await sessie.query(AanvraagleesStatements.lees, aanvragen) {
            blad.aanvragen[rij.id] = rij.aanvraag
        }
        for rij in try await sessie.query(AanvraagleesStatements.toezeggingen, aanvragen) {
            blad.aanvragen[rij.aanvraag]?.inhoud.toezeggingen.append(rij.toezegging)
        }
        for rij in try await sessie.query(WijkraadStatements.lees, ids(.wijkraad)) {
            blad.wijkraden[rij.id] = rij.wijkraad
        }
        for rij in try await sessie.query(WijkpostStatements.lees, ids(.wijkpost)) {
            blad.wijkposten[rij.id] = rij.wijkpost
        }
        for rij in try await sessie.query(
            BestuurstoezeggingStatements.lees, ids(.bestuurstoezegging))
        {
            blad.bestuurstoezeggingen[rij.id] = rij.toezegging
        }
        for rij in try await sessie.query(TaakStatements.lees, ids(.taak)) {
            blad.taken[rij.id] = rij.taak
        }
        for rij in try await sessie.query(BriefStatements.lees, ids(.brief)) {
            blad.brieven[rij.id] = rij.brief
        }
        for rij in try await sessie.query(BesluitenlijstStatements.lees, ids(.besluitenlijst)) {
            blad.besluitenlijsten[rij.id] = rij.lijst
        }
        let dossiers = ids(.dossier, Beleidsdossier.self)
        blad.neemDossiers(
            try await sessie.query(DossierStatements.lees, dossiers),
            try await sessie.query(DossierStatements.feiten, dossiers),
            try await sessie.query(DossierStatements.oordelen, dossiers))
        let vergaderingen = ids(.vergadering, Vergadering.self)
        for rij in try await sessie.query(VergaderingStatements.lees, vergaderingen) {
            blad.vergaderingen[rij.id] = rij.vergadering
        }
        blad.verwijzingen = try await sessie.query(
            VergaderingStatements.verwijzingen, vergaderingen)
        return blad
    }
}

extension Wijkraad {
    fileprivate var woorden: [String] { [code, naam] + reglementen.map(\.besluit) }
}

extension Vergadering {
    fileprivate var woorden: [String] {
        voorbereiding.stukken.flatMap { [$0.versie, $0.geheim?.grond ?? ""] }
            + voorbereiding.oproepen.flatMap { $0.stukken.map(\.versie) }
    }
}

extension Werkblad {
    /// Why the references in the table are not those of a meeting; `nil` when they are.
    fileprivate func verwijzingsverschil(van onderwerp: Onderwerp) -> String? {
        let id = onderwerp.id.als(Vergadering.self)
        guard let vergadering = vergaderingen[id] else { return nil }
        return verwijzingen.filter { $0.vergadering == id }
            == Verwijzingrij.rijen(van: id, vergadering)
            ? nil : "de verwijzingen zijn niet die van de agenda"
    }
}

extension Beleidsdossier {
    fileprivate var woorden: [String] {
        [opening.onderwerp, opening.vakafdeling, opening.stadsdeel ?? ""] + planning.keys.sorted()
            + feiten.flatMap { [$0.betreft ?? "", $0.wijkraad ?? ""] + $0.punten.map(\.punt) }
            + oordelen.flatMap { [$0.wijkraad, $0.betreft] }
    }
}

extension Besluitenlijst {
    fileprivate var woorden: [String] { besluiten.flatMap { [$0.onderwerp, $0.verwijzing] } }
}

extension String.UTF8View {
    fileprivate var bytes: [UInt8] { Array(self) }
}

extension Gemeente {
    fileprivate var woorden: [String] {
        [naam] + wijken.flatMap { [$0.naam, $0.stadsdeel ?? ""] + $0.buurten.map(\.naam) }
            + consultatienormen.map(\.besluit)
    }
}

extension Regeling {
    fileprivate var woorden: [String] {
        versies.flatMap { [$0.inhoud.naam, $0.inhoud.grondslag] }
    }
}

extension Gemeenterij {
    /// The municipality as the state has it, with its wijken and norms.
    func gemeente(_ wijken: [Wijkrij], _ normen: [Gemeente.Normversie] = []) -> Gemeente {
        Gemeente(
            code: code, naam: naam, demonstratie: demonstratie,
            wijken: wijken.map(\.wijkMetBuurten), consultatienormen: normen)
    }
}
