public import Domain
import Postgres
import Storage

extension Bestandsverwerking {
    /// How many lines are carried out at the same time.
    static let perKeer: Int32 = 512

    /// Carries out the good lines, group by group.
    ///
    /// May be stopped at any moment: the same file goes on where it was.
    /// - Parameter meld: told how many lines were dealt with, of how many.
    /// - Throws: ``ServiceError`` when a line could not be tried; what was done before stays done.
    public nonisolated(nonsending) func voerUit(
        _ geladen: Geladen, _ lezer: Lezer,
        _ meld: (_ gedaan: Int64, _ totaal: Int64) async throws -> Void
    ) async throws -> Invoeruitslag {
        var (uitslag, na) = (geladen.uitslag, Int64(0))
        let (totaal, eerstFout) = (uitslag.teDoen, uitslag.fout)
        let budgetten = Budgetwijzer(try await lezer.antwoord(op: Budgetten()))
        try await bewaar(uitslag, totEnMet: na, klaar: false)
        while true {
            let regels = try await sessie.query(
                InvoerStatements.teDoen, .init(na: na, aantal: Self.perKeer))
            guard let laatste = regels.last else { break }
            let groep = try await groep(regels, geladen, budgetten)
            uitslag.ingevoerd += groep.gedaan
            uitslag.fout += Int64(groep.afgekeurd.count)
            if !groep.afgekeurd.isEmpty {
                _ = try await sessie.query(InvoerStatements.keurAf, .init(groep.afgekeurd))
            }
            // Some were not tried: what is behind them waits for the next run.
            if let fout = groep.gestopt { throw fout }
            na = laatste.nummer
            try await bewaar(uitslag, totEnMet: na, klaar: false)
            try await meld(uitslag.ingevoerd + uitslag.fout - eerstFout, totaal)
        }
        try await bewaar(uitslag, totEnMet: na, klaar: true)
        return uitslag
    }

    /// How the lines of a group ended.
    private struct Groep {
        var gedaan: Int64 = 0
        var afgekeurd: [(nummer: Int64, fouten: String)] = []
        var gestopt: ServiceError?

        mutating func neem(_ nummer: Int64, _ afloop: Afloop, _ wens: Wens) {
            switch afloop {
            case .gedaan: gedaan += 1
            case .mislukt(.geweigerd(let breuk, _)) where wens.wijze == .goedeRegels:
                afgekeurd.append(
                    (nummer, Foutenlijst.tekst([Bestandsverwerking.fout(breuk, wens.profiel)])))
            case .mislukt(let fout): gestopt = gestopt ?? fout
            }
        }
    }

    /// Hands all lines of a group to the executor, which puts them together as it sees fit.
    private func groep(
        _ regels: [(nummer: Int64, ruw: [UInt8])], _ geladen: Geladen, _ budgetten: Budgetwijzer
    ) async throws -> Groep {
        let opdrachten = try regels.map {
            try (nummer: $0.nummer, opdracht: opdracht($0.ruw, geladen, budgetten))
        }
        let sleutels = Self.sleutelbegin(geladen.uitslag.bestand)
        let aflopen = await withTaskGroup(of: (Int64, Afloop).self) { taken in
            for (nummer, opdracht) in opdrachten {
                var verzoek = verzoek
                verzoek.sleutel = "\(sleutels)\(nummer)"
                verzoek.verzoek = uitvoerder.nieuw(op: verzoek.moment)
                taken.addTask { [uitvoerder, verzoek] in
                    do throws(ServiceError) {
                        return (nummer, .gedaan(try await uitvoerder.voerUit(opdracht, verzoek)))
                    } catch {
                        return (nummer, .mislukt(error))
                    }
                }
            }
            return await taken.reduce(into: []) { $0.append($1) }
        }
        var groep = Groep()
        for (nummer, afloop) in aflopen { groep.neem(nummer, afloop, wens) }
        return groep
    }

    /// The command on a line that was judged good: read again, because the table keeps its bytes.
    private func opdracht(
        _ ruw: [UInt8], _ geladen: Geladen, _ budgetten: Budgetwijzer
    ) throws -> AanvraagInvoeren {
        var lezer = CSVLezer(wens.profiel)
        lezer.neem(ruw)
        lezer.sluit()
        guard let regel = lezer.volgende() else {
            throw ServiceError.intern("een goede regel is leeg")
        }
        do {
            return try opdracht(try geladen.tabel.lees(regel), budgetten)
        } catch {
            throw ServiceError.intern("een goede regel is bij nader inzien fout: \(error.alle)")
        }
    }

    /// Notes how far the file is, in a transaction of its own.
    private func bewaar(
        _ uitslag: Invoeruitslag, totEnMet: Int64, klaar: Bool
    ) async throws {
        var batch = Batch(scope: Scope("wijkgriffie.gemeente", "\(verzoek.gemeente)"))
        batch.begin(.readCommitted)
        batch.add(
            InvoerbestandStatements.bewaar,
            Invoerbestandrij(
                uitslag, jaar: wens.jaar, totEnMet: totEnMet, door: verzoek.actor,
                op: verzoek.moment, klaar: klaar))
        batch.commit()
        _ = try await uitvoerder.database.withConnection { [batch] in try await $0.run(batch) }
    }
}
