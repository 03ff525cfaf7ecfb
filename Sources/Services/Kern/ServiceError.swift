public import Domain
import Postgres

/// Everything that can stop a command or a query, as the edges see it; closed.
public enum ServiceError: Error, Sendable {
    /// A rule refused it; with the key under which the refusal is kept, `nil` when it is not.
    case geweigerd(Regelbreuk, sleutel: String?)
    /// The role may not do this, or the actor does not hold the role today.
    case nietToegestaan(Toegangsfout)
    /// Something that was named does not exist; one Dutch sentence.
    case nietGevonden(String)
    /// The key was used before with other input.
    case sleutelHergebruikt(String)
    /// A manual clock was used outside a demonstration.
    case klokNietToegestaan
    /// Whether it was done is not known; submitting the same key again finds out.
    case uitkomstOnbekend(sleutel: String)
    /// Too busy, or the same thing was being changed; nothing was done.
    case probeerOpnieuw(String)
    /// The database cannot be reached, with the reason.
    case nietBereikbaar(String)
    /// What is stored does not hold together, so nothing was signed or proven; one Dutch sentence.
    case registerGebroken(String)
    /// A fault of the program or the database, with what is known of it; nothing was done.
    case intern(String)
}

extension ServiceError {
    /// What a failure of the database means for a command.
    init(_ fout: DatabaseError, sleutel: String) {
        switch fout.kind {
        case .server(let toestand) where toestand.asksForPatience:
            self = .probeerOpnieuw(fout.melding)
        case .server(let toestand) where toestand.isOfMachine:
            self = .nietBereikbaar(fout.melding)
        case .misconfigured(let reden) where !reden.isInstelling:
            self = .intern(fout.melding)
        case .unreachable, .closed, .misconfigured:
            self = .nietBereikbaar(fout.melding)
        case .connectionLost where fout.outcome != .unknown,
            .timeout where fout.outcome != .unknown:
            self = .probeerOpnieuw(fout.melding)
        case .outcomeUnknown, .connectionLost, .timeout:
            self = .uitkomstOnbekend(sleutel: sleutel)
        case .busy, .canceled:
            self = .probeerOpnieuw(fout.melding)
        case .server, .encoding, .decoding, .rowCount, .limit, .commitRolledBack:
            self = .intern(fout.melding)
        }
    }

    /// What a failure of the database means for a query, which changes nothing.
    init(lezen fout: DatabaseError) {
        switch fout.kind {
        case .server(let toestand) where toestand.asksForPatience:
            self = .probeerOpnieuw(fout.melding)
        case .server(let toestand) where toestand.isOfMachine:
            self = .nietBereikbaar(fout.melding)
        case .misconfigured(let reden) where !reden.isInstelling:
            self = .intern(fout.melding)
        case .unreachable, .closed, .misconfigured:
            self = .nietBereikbaar(fout.melding)
        case .connectionLost, .timeout, .outcomeUnknown, .busy, .canceled:
            self = .probeerOpnieuw(fout.melding)
        case .server, .encoding, .decoding, .rowCount, .limit, .commitRolledBack:
            self = .intern(fout.melding)
        }
    }
}
