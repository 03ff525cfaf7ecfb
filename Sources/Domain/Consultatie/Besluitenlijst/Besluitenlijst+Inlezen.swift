extension Besluitenlijst {
    /// The columns of a file.
    public static let kop = ["datum", "orgaan", "onderwerp", "gebied", "verwijzing"]

    /// Reads the decisions of a file; all faulty lines at once, and then none of them.
    ///
    /// An area is buurten by code, or wijken by code or name, divided by spaces or semicolons; a
    /// wijk stands for its buurten in the year of the decision.
    /// - Throws: ``Invoerfouten`` with line and column.
    public static func lees(
        csv bytes: [UInt8], wijken: [Gemeente.Wijk]
    ) throws(Invoerfouten) -> [Besluit] {
        let rijen: [[String]]
        do throws(CSV.Fout) { rijen = try CSV.lees(bytes, kop: kop) } catch {
            throw Invoerfouten(
                Invoerfout(
                    "--bestand", .onleesbaar,
                    "is geen lijst van besluiten (\(error)); de kolommen zijn "
                        + kop.joined(separator: ", ")))
        }
        var fouten: [Invoerfout] = []
        if rijen.isEmpty || rijen.count > meeste {
            fouten.append(
                Invoerfout(
                    "--bestand", .buitenBereik,
                    "heeft \(rijen.count) besluiten; geef er 1 tot en met \(meeste)"))
        }
        var (besluiten, gezien): ([Besluit], [String: Int]) = ([], [:])
        for (plaats, velden) in rijen.enumerated() {
            let regel = plaats + 2
            if let besluit = besluit(velden, regel: regel, wijken, &fouten) {
                if let eerder = gezien[besluit.sleutel] {
                    fouten.append(
                        Invoerfout(
                            "regel \(regel), verwijzing", .ongeldigeWaarde,
                            "'\(besluit.verwijzing)' staat ook op regel \(eerder); elk besluit "
                                + "staat er een keer"))
                }
                gezien[besluit.sleutel] = gezien[besluit.sleutel] ?? regel
                besluiten.append(besluit)
            }
        }
        if let fouten = Invoerfouten(fouten) { throw fouten }
        return besluiten
    }

    private static func besluit(
        _ velden: [String], regel: Int, _ wijken: [Gemeente.Wijk], _ fouten: inout [Invoerfout]
    ) -> Besluit? {
        func fout(_ kolom: String, _ tekst: String) {
            fouten.append(Invoerfout("regel \(regel), \(kolom)", .ongeldigeWaarde, tekst))
        }
        let datum = Datum(tekst: velden[0])
        if datum == nil {
            fout("datum", "'\(velden[0])' is geen datum; geef JJJJ-MM-DD, zoals 2026-03-03")
        }
        let orgaan = Beleidsdossier.Orgaan(rawValue: velden[1])
        if orgaan == nil {
            fout(
                "orgaan",
                "'\(velden[1])' is geen orgaan; geef "
                    + Gelijkenis.keuzes(Beleidsdossier.Orgaan.self))
        }
        for (kolom, plaats) in [("onderwerp", 2), ("verwijzing", 4)]
        where !(1...200).contains(velden[plaats].utf8.count) {
            fout(kolom, "is leeg of te lang; geef 1 tot en met 200 tekens")
        }
        let buurten = gebied(velden[3], jaar: datum?.jaar, wijken) { fout("gebied", $0) }
        guard let datum, let orgaan, let buurten, (1...200).contains(velden[2].utf8.count),
            (1...200).contains(velden[4].utf8.count)
        else { return nil }
        return Besluit(
            datum: datum, orgaan: orgaan, onderwerp: velden[2], buurten: buurten,
            verwijzing: velden[4])
    }

    private static func gebied(
        _ tekst: String, jaar: Int?, _ wijken: [Gemeente.Wijk], _ fout: (String) -> Void
    ) -> [Buurtcode]? {
        let delen = tekst.split(whereSeparator: { $0 == ";" || $0 == " " }).map(String.init)
        guard !delen.isEmpty else {
            fout("is leeg; geef buurten of een wijk, zoals BU09950201 of WK099502")
            return nil
        }
        // A wijk can have a name of several words; then the whole field is that name.
        let heel = delen.count > 1 && !tekst.hasPrefix("BU") && !tekst.hasPrefix("WK")
        var (uit, goed): (Set<String>, Bool) = ([], true)
        var buurten: [Buurtcode] = []
        func neem(_ buurt: Buurtcode) {
            if uit.insert("\(buurt)").inserted { buurten.append(buurt) }
        }
        for deel in heel ? [tekst] : delen {
            if let buurt = Buurtcode(deel) {
                neem(buurt)
                continue
            }
            let wijk = wijken.filter {
                "\($0.code)" == deel || $0.naam.lowercased() == deel.lowercased()
            }.filter { $0.jaar == jaar ?? $0.jaar }.last
            guard let wijk, !wijk.buurten.isEmpty else {
                goed = false
                fout(
                    wijk == nil
                        ? "'\(deel)' is geen buurt, en geen wijk van dat jaar; geef een code zoals "
                            + "BU09950201, of leg de wijk vast"
                        : "van wijk \(deel) zijn geen buurten vastgelegd; geef de buurten zelf")
                continue
            }
            for buurt in wijk.buurten { neem(buurt.code) }
        }
        return goed ? buurten : nil
    }

    /// Reads a list in.
    /// - Parameter eerder: the lists that were read in before.
    /// - Throws: `BESLUIT_AL_INGELEZEN`.
    public static func inlezen(
        _ besluiten: [Besluit], hash: Hash, eerder: [Besluitenlijst], _ context: Handelingscontext
    ) throws(Regelbreuk) -> BesluitenlijstGebeurtenis {
        let bekend = Set(eerder.flatMap(\.besluiten).map(\.sleutel))
        let dubbel = besluiten.filter { bekend.contains($0.sleutel) }.map(\.verwijzing)
        guard dubbel.isEmpty else {
            throw Regelbreuk(
                Dossierregel.besluitIngelezen,
                "\(dubbel.prefix(5).joined(separator: ", ")) staat al in een ingelezen lijst; "
                    + "haal die regels uit het bestand (\(dubbel.count))")
        }
        return .ingelezen(Besluitenlijst(hash: hash, op: context.datum, besluiten: besluiten))
    }

    /// Says what became of a decision of this list.
    /// - Throws: `BESLUIT_AFGEDAAN`.
    public func afdoen(
        _ nummer: Int, _ afdoening: Afdoening
    ) throws(Regelbreuk) -> BesluitenlijstGebeurtenis {
        guard besluiten.indices.contains(nummer - 1) else {
            preconditionFailure("the number of a decision comes from this list")
        }
        guard besluiten[nummer - 1].afdoening == nil else {
            throw Regelbreuk(
                Dossierregel.besluitAfgedaan,
                "bij \(besluiten[nummer - 1].verwijzing) staat al een dossier, of waarom er geen "
                    + "is; dat blijft zo staan")
        }
        return .afgedaan(nummer: nummer, afdoening)
    }
}

extension Besluitenlijst.Besluit {
    /// By what a decision is known over all lists: the body and its reference.
    public var sleutel: String { "\(orgaan.rawValue) \(verwijzing)" }
}

/// How many decisions touch a wijkraad, and of how many a dossier tells.
public struct Besluitdekking: Hashable, Sendable {
    /// How many touch the area of a wijkraad.
    public let geraakt: Int
    /// Of how many of those a dossier tells.
    public let metDossier: Int
    /// How many of those were marked as not touching, with a reason.
    public let raaktNiet: Int
    /// How many of those have no dossier.
    public var zonderDossier: Int { geraakt - metDossier - raaktNiet }

    /// Counts over lists.
    public init(_ lijsten: [Besluitenlijst], raden: [Wijkraad], jaar: Int? = nil) {
        let besluiten = lijsten.flatMap(\.besluiten).filter {
            jaar ?? $0.datum.jaar == $0.datum.jaar && !$0.geraakt(raden).isEmpty
        }
        geraakt = besluiten.count
        metDossier = besluiten.count {
            if case .dossier = $0.afdoening { true } else { false }
        }
        raaktNiet = besluiten.count {
            if case .raaktNiet = $0.afdoening { true } else { false }
        }
    }
}
