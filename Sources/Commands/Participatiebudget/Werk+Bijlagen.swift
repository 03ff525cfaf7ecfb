import Domain
import Services

extension Bestandsinvoer {
    /// A document in the pieces in which the database keeps it.
    static func bijlage(_ pad: String, in omgeving: Omgeving) throws -> Stukken {
        try stukken(pad, per: Bijlageopslag.deellengte, in: omgeving)
    }

    /// The name of a file, without folders.
    static func naam(_ pad: String) -> String {
        pad.split(separator: "/").last.map(String.init) ?? pad
    }
}

extension Werk {
    private var opslag: Bijlageopslag { Bijlageopslag(database, gemeente: gemeente.id) }

    /// Places a document, has something done with it, and takes it away again when nothing came to
    /// point at it: a refusal, a trial, or a key that was used before.
    func metBestand<Waarde>(
        _ stukken: Bestandsinvoer.Stukken, _ doe: (GeplaatstBestand) async throws -> Waarde
    ) async throws -> Waarde {
        let (id, opslag) = (nieuw(Bestand.self), opslag)
        let bestand: GeplaatstBestand
        do {
            bestand = try await opslag.plaats(als: id, op: moment) { try stukken.volgende() }
        } catch let breuk as Regelbreuk {
            throw ServiceError.geweigerd(breuk, sleutel: nil)
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
