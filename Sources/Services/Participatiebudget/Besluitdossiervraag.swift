public import Domain
import Storage

/// A decided application, with the day of the decision and the checkpoint that covers it.
public struct Besluitdossiervraag: Vraag {
    private let aanduiding: Aanvraagaanduiding

    /// The application that people call this.
    public init(_ aanduiding: Aanvraagaanduiding) {
        self.aanduiding = aanduiding
    }

    /// Reads it.
    /// - Throws: ``ServiceError/nietGevonden(_:)``, also when it was not decided yet.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Besluitdossier {
        let beeld = try await Aanvraagvraag(aanduiding).lees(lezer)
        guard let besluit = beeld.aanvraag.besluit else {
            throw .nietGevonden("op aanvraag \(aanduiding) is nog niet besloten")
        }
        let geschiedenis = try await Geschiedenisvraag(Onderwerp(.aanvraag, beeld.id)).lees(lezer)
        guard
            let schakel = geschiedenis.schakels.last(where: {
                ["aanvraag_besloten", "besluit_vervangen", "alsnog_verleend"].contains(
                    $0.inschrijving.soort)
            })
        else { throw .intern("aanvraag \(aanduiding) is besloten zonder inschrijving") }
        return Besluitdossier(
            gemeente: try await Self.gemeente(lezer), beeld: beeld, besluit: besluit,
            beslotenOp: Datum(schakel.inschrijving.plaatsgevonden),
            normafwijking: beeld.aanvraag.afgeweken ? geschiedenis.normafwijking : nil,
            zegel: try await Self.zegel(over: schakel.volgnummer, beeld.id, lezer))
    }

    /// The dossier of an application as a trial decided it; nothing of it is in the register.
    public static func voorbeeld(
        _ beeld: Aanvraagbeeld, _ besluit: Besluit, op datum: Datum, _ lezer: Lezer
    ) async throws(ServiceError) -> Besluitdossier {
        let geschiedenis = try await Geschiedenisvraag(Onderwerp(.aanvraag, beeld.id)).lees(lezer)
        return Besluitdossier(
            gemeente: try await gemeente(lezer), beeld: beeld, besluit: besluit, beslotenOp: datum,
            normafwijking: beeld.aanvraag.afgeweken ? geschiedenis.normafwijking : nil, zegel: nil)
    }

    static func gemeente(_ lezer: Lezer) async throws(ServiceError) -> String {
        guard let rij = try await lezer.rijen(GemeenteStatements.eigen, ()).first else {
            throw .nietGevonden("deze gemeente bestaat niet")
        }
        return rij.naam
    }

    /// The first checkpoint that covers an entry; `nil` while there is none.
    static func zegel(
        over volgnummer: Int64, _ id: ID<Aanvraag>, _ lezer: Lezer
    ) async throws(ServiceError) -> Zegel? {
        let plaatsen = try await lezer.rijen(
            ZegelleesStatements.vanStroom, id.als(Onderwerp.self))
        guard let plaats = plaatsen.first(where: { $0.volgnummer == volgnummer })?.plaats,
            let rij = try await lezer.rijen(
                ZegelleesStatements.zegels, .init(vanaf: plaats + 1, aantal: 1)
            ).first
        else { return nil }
        guard let getekend = GetekendZegel(tekst: rij.tekst) else {
            throw .registerGebroken("het zegel over \(rij.omvang) inschrijvingen is geen zegel")
        }
        return getekend.zegel
    }
}

extension Geschiedenis {
    /// The words of the last departure from the norm.
    fileprivate var normafwijking: String? {
        schakels.last { $0.inschrijving.soort == "van_norm_afgeweken" }?
            .inschrijving.inhoud.verzegelingen.first.flatMap { teksten[$0] }
    }
}
