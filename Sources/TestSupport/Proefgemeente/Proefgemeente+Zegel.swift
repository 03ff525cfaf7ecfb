import Cluster
public import Domain
public import Postgres
public import Services

extension Proefgemeente {
    /// The name of its register, as checkpoints have it.
    public var registernaam: String {
        guard let code = Gemeentecode("GM0995") else {
            preconditionFailure("the code of Lelystad is valid")
        }
        return Zegel.oorsprong(code, gemeente)
    }

    /// Signing keys by number, the same in every run.
    public func sleutelbos(_ nummers: [UInt8] = [1]) -> Sleutelbos {
        let zaden = nummers.map { [UInt8](repeating: $0, count: 32) }
        guard let bos = Sleutelbos(naam: registernaam, zaden: zaden) else {
            preconditionFailure("32 bytes make a key")
        }
        return bos
    }

    /// Seals what waits, so many seconds later.
    @discardableResult
    public func verzegelNu(
        _ sleutels: [UInt8] = [1], na seconden: Int64 = 0, over ander: Database? = nil
    ) async throws -> Verzegelaar.Uitslag {
        try await Verzegelaar(ander ?? database, gemeente: gemeente).verzegel(
            met: sleutelbos(sleutels), oorsprong: registernaam,
            op: try moment.plus(seconden: seconden), handmatigeKlok: false)
    }

    /// What the verification says, so many seconds later.
    public func nagelezen(
        met sleutels: [UInt8] = [1], na seconden: Int64 = 60, sinds: Int64? = nil,
        ankers: [(naam: String, zegel: GetekendZegel?)] = []
    ) async throws -> Registeruitslag {
        try await sessie(.auditor) { sessie in
            try await controle(sessie, met: sleutels, na: seconden)
                .voerUit(sinds: sinds, ankers: ankers)
        }
    }

    /// The verification on a session that is open already.
    public func controle(
        _ sessie: Session, met sleutels: [UInt8] = [1], na seconden: Int64 = 60
    ) throws -> Registercontrole {
        Registercontrole(
            sessie, gemeente: gemeente, oorsprong: registernaam,
            sleutels: sleutelbos(sleutels).openbaar, nu: try moment.plus(seconden: seconden))
    }

    /// The one number that a query gives, as superuser.
    public func getal(_ sql: String) async throws -> Int64 {
        let tekst = try await tekst("select (\(sql))::text")
        return tekst.first.flatMap { Int64($0) } ?? -1
    }
}
