import Domain
import Services

extension Werk {
    private var opslag: Bijlageopslag { Bijlageopslag(database, gemeente: gemeente.id) }

    /// Places a document, has something done with it, and takes it away again when nothing came to
    /// point at it: a refusal, a trial, or a key that was used before.
    func metBestand<Waarde>(
        _ stroom: Bestandsstroom, _ doe: (GeplaatstBestand) async throws -> Waarde
    ) async throws -> Waarde {
        let (id, opslag) = (nieuw(Bestand.self), opslag)
        let bestand: GeplaatstBestand
        do {
            bestand = try await opslag.plaats(als: id, op: moment) { try stroom.volgende() }
        } catch let breuk as Regelbreuk {
            throw ServiceError.geweigerd(breuk, sleutel: sleutel)
        }
        let waarde: Waarde
        do { waarde = try await doe(bestand) } catch {
            // The refusal is what people must see; what stays behind is taken away later.
            try? await opslag.ruimOp(id, op: moment)
            throw error
        }
        try await opslag.ruimOp(id, op: moment)
        return waarde
    }
}
