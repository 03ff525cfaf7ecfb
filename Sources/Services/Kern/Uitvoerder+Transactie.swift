import Domain
import Postgres
import Storage
import Synchronization

extension Uitvoerder {
    /// Decides commands of one municipality in one transaction.
    ///
    /// - Parameter wacht: whether it waits for what others hold.
    /// - Returns: how each of them ended, in order; `nil` for who would have had to wait.
    /// - Throws: `DatabaseError`; then none of them did anything, unless its outcome is unknown.
    func transactie(_ leden: [Lid], wacht: Bool = true) async throws -> [Afloop?] {
        let scope = Scope("wijkgriffie.gemeente", "\(leden[0].verzoek.gemeente)")
        return try await database.withConnection { verbinding in
            let plan = Leesplan(leden, scope: scope, wacht: wacht)
            let gelezen = try await verbinding.run(plan.batch)
            var schrijfplan = Schrijfplan(try plan.stand(uit: gelezen))
            for (plaats, lid) in leden.enumerated() {
                self.beslis(lid, plaats, &schrijfplan)
            }
            let proef = leden.contains(where: \.verzoek.proef)
            if schrijfplan.isLeeg {
                var einde = Batch()
                einde.rollback()
                _ = try await verbinding.run(einde)
            } else {
                _ = try await verbinding.run(schrijfplan.batch(proef: proef))
            }
            return schrijfplan.aflopen
        }
    }

    /// Decides one command on the state that the one before it left.
    private func beslis(_ lid: Lid, _ plaats: Int, _ plan: inout Schrijfplan) {
        let (stand, verzoek) = (plan.stand, lid.verzoek)
        guard stand.deelnemers.contains(plaats) else {
            plan.aflopen.append(nil)
            return
        }
        if let bekend = stand.bekend[verzoek.sleutel] {
            plan.aflopen.append(Self.herhaal(bekend, lid))
            return
        }
        do {
            let context = try stand.context(voor: lid)
            let uitkomst = try uitkomst(lid, plaats, plan, context)
            try plan.neem(uitkomst, lid, context)
        } catch let breuk as Regelbreuk {
            plan.weiger(breuk, lid)
        } catch let fout as ServiceError {
            plan.laatVallen(fout)
        } catch {
            plan.laatVallen(.intern("\(error)"))
        }
    }

    /// What a command decides; its copy of the sheet is gone before the plan goes on with its own.
    private func uitkomst(
        _ lid: Lid, _ plaats: Int, _ plan: Schrijfplan, _ context: Handelingscontext
    ) throws -> Uitkomst {
        var blad = plan.blad
        blad.kenmerk = plan.stand.kenmerken[plaats].first
        blad.meerKenmerken = Array(plan.stand.kenmerken[plaats].dropFirst())
        blad.mededingers = plan.stand.mededingers[plaats]
        blad.vergaderingenVan = plan.stand.vergaderingenVan[plaats]
        blad.budgetBestaat = plan.stand.budgetBestaat[plaats]
        blad.briefnummer = plan.stand.briefnummers[plaats]
        try plan.stand.controleer(lid.lezing, blad)
        var middelen = Middelen(
            maker: maker.withLock { $0 }, toeval: toeval, moment: lid.verzoek.moment,
            hash: Self.sha256)
        let uitkomst = try lid.opdracht.beslis(blad, context, &middelen)
        maker.withLock { $0.ga(verderNa: middelen.maker) }
        return uitkomst
    }

    /// The answer to a key that was used before.
    private static func herhaal(_ rij: Sleutelrij, _ lid: Lid) -> Afloop {
        guard rij.vingerafdruk == lid.vingerafdruk else {
            return .mislukt(.sleutelHergebruikt(rij.sleutel))
        }
        if let onderwerp = rij.onderwerp, let volgnummer = rij.volgnummer {
            return .gedaan(
                Opdrachtantwoord(
                    sleutel: rij.sleutel, onderwerp: onderwerp, volgnummer: volgnummer,
                    herhaald: true, proef: false))
        }
        guard let bytes = rij.weigering, let waarde = try? CanoniekeWaarde(bytes: bytes),
            let breuk = try? Regelbreuk(waarde)
        else { return .mislukt(.intern("sleutel \(rij.sleutel) heeft geen uitkomst")) }
        return .mislukt(.geweigerd(breuk, sleutel: rij.sleutel))
    }
}
