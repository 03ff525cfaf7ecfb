/// How somebody can be reached: personal data, apart from the register and erasable.
public struct Contactgegevens: Hashable, Sendable {
    /// The address for electronic mail.
    public var email: Emailadres?
    /// The telephone number, for who calls.
    public var telefoon: String?
    /// The lines of the postal address under the name.
    public var postadres: String?

    /// What is known of it.
    public init(
        email: Emailadres? = nil, telefoon: String? = nil, postadres: String? = nil
    ) {
        self.email = email
        self.telefoon = telefoon
        self.postadres = postadres
    }

    /// Whether nothing is known.
    public var isLeeg: Bool { email == nil && telefoon == nil && postadres == nil }
}
