import Domain
public import Postgres
import Storage

/// Runs the controls on a whole installation and says what they examined and found.
///
/// On a session of the role for controls: under row security every control would be green, because
/// it would see nothing.
public struct Controleur: Sendable {
    let sessie: Session
    let map: String
    private let controles: [Controle]

    /// How many violations are shown of each control.
    static let meesteVoorbeelden = 5

    /// - Parameter map: the folder `sql` of the installation.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` when the controls cannot be read.
    public init(_ sessie: Session, map: String) throws(ServiceError) {
        self.sessie = sessie
        self.map = map
        controles = try Controle.alle(uit: map)
    }

    /// Runs every control, each on one moment of the database.
    ///
    /// A control that cannot be run, or that examined nothing where there is something, has failed.
    /// - Throws: ``ServiceError`` when the role of the session cannot see everything, or the
    ///   database cannot be reached.
    public func voerUit() async throws -> [Controleuitslag] {
        try await voerUit { _ in true }
    }

    /// Runs some of the controls.
    func voerUit(_ gekozen: (Controle) -> Bool) async throws -> [Controleuitslag] {
        guard let zicht = try await sessie.query(ControleStatements.zicht, ()).first,
            zicht.zietAlles
        else {
            throw ServiceError.nietBereikbaar(
                "de controles zien niet alle gemeenten, en zouden dus altijd kloppen; laat een "
                    + "superuser sql/rollen.sql nog eens uitvoeren in deze database")
        }
        var uitslagen: [Controleuitslag] = []
        for controle in controles where gekozen(controle) {
            uitslagen.append(try await voerUit(controle))
        }
        return uitslagen
    }

    /// The second half of I6: the replay of every stream, one municipality after the other.
    private func herhaal(_ uitslag: inout Controleuitslag) async throws {
        for gemeente in try await sessie.query(ControleStatements.gemeenten, ()) {
            _ = try await sessie.query(ControleStatements.kiesGemeente, gemeente)
            uitslag.onderzocht += try await Standvergelijking(sessie: sessie).vergelijk {
                uitslag.meld("\($0.soort.rawValue) \($0.id): \($1)")
            }
        }
    }

    private func voerUit(_ controle: Controle) async throws -> Controleuitslag {
        var uitslag = Controleuitslag(
            naam: controle.naam, zin: controle.zin, onderzocht: 0, geschonden: 0, voorbeelden: [])
        do {
            try await sessie.transaction(.repeatableReadReadOnly) { sessie in
                let rijen = try await sessie.query(ControleStatements.controle(controle.sql), ())
                guard let rij = rijen.first, rijen.count == 1 else {
                    throw ServiceError.intern("een controle geeft precies één rij")
                }
                uitslag.onderzocht = rij.onderzocht
                uitslag.geschonden = rij.geschonden
                uitslag.voorbeelden = rij.voorbeelden
                if controle.naam == Controle.herhaling { try await herhaal(&uitslag) }
                if rij.onderzocht == 0, rij.bestaat {
                    uitslag.meld("er zijn gegevens, maar er is niets onderzocht")
                }
            }
        } catch let fout as DatabaseError where fout.isVerbroken {
            // The register is not broken because the server went away.
            throw fout
        } catch {
            uitslag.meld("de controle kon niet worden uitgevoerd: \(error)")
        }
        return uitslag
    }
}

extension DatabaseError {
    /// Whether the server or the connection went away, rather than that it refused a query.
    fileprivate var isVerbroken: Bool {
        switch kind {
        case .unreachable, .connectionLost, .outcomeUnknown, .closed, .canceled, .timeout: true
        case .server(let code): code.code.hasPrefix("57P")
        case .busy, .encoding, .decoding, .rowCount, .limit, .commitRolledBack, .misconfigured:
            false
        }
    }
}

extension Controleuitslag {
    /// Adds a violation.
    mutating func meld(_ zin: String) {
        geschonden += 1
        if voorbeelden.count < Controleur.meesteVoorbeelden { voorbeelden.append(zin) }
    }
}
