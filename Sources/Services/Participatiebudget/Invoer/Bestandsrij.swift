import Domain

/// An application as a row of a file has it: the form, and how it came in.
public struct Bestandsrij: Sendable, Hashable {
    /// How an application came in before the file did.
    struct Ontvangst: Sendable, Hashable {
        /// Through which door; not on paper, which asks for a scan.
        let ingang: Aanvraag.Namens.Ingang
        /// The day of receipt; `nil` for that of the file.
        let op: Datum?
        /// Why it is recorded later.
        let reden: String?
    }

    /// The form with the budget that it is meant for.
    let invoer: Aanvraaginvoer
    /// How it came in; `nil` for what is received with the file.
    let ontvangst: Ontvangst?
}
