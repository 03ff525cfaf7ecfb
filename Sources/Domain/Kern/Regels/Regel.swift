/// A rule that can refuse something, by a code that never changes.
///
/// Each area has its own closed enum of rules; the kernel knows none of them. The raw value is the
/// code that users, letters and statistics see, in upper case: `OPSCHORTING_VOOR_BEGIN`.
public protocol Regel: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Where the rule stands in law or regulation.
    var artikel: Artikel { get }
    /// What the rule demands, in one Dutch sentence.
    var eis: String { get }
}

/// A refusal: which rule, where it stands, with which numbers, and what it says to the reader.
///
/// A value and not an exception of the program: it is stored as the answer of a command.
public struct Regelbreuk: Error, Hashable, Sendable {
    /// The code of the rule.
    public let code: String
    /// Where the rule stands.
    public let artikel: Artikel
    /// What is wrong in this case and what to do, in Dutch.
    public let tekst: String
    /// The numbers that decided it, by name, in cents, days or pieces as the name says.
    public let getallen: [String: Int64]
    /// Whom it is about; a refusal is kept, so that they stand in it by identity and not by name.
    public let personen: [Betrokkene]

    /// Somebody whom a refusal is about.
    public struct Betrokkene: Hashable, Sendable {
        /// Who.
        public let persoon: ID<Persoon>
        /// Why, in a few Dutch words; `nil` when that is the same for all.
        public let reden: String?

        /// Somebody.
        public init(_ persoon: ID<Persoon>, _ reden: String? = nil) {
            self.persoon = persoon
            self.reden = reden
        }
    }

    /// A refusal by a rule of some area.
    public init<R: Regel>(
        _ regel: R, _ tekst: String, getallen: [String: Int64] = [:], personen: [Betrokkene] = []
    ) {
        code = regel.rawValue
        artikel = regel.artikel
        self.tekst = tekst
        self.getallen = getallen
        self.personen = personen
    }

    /// The same refusal with the names of whom it is about in its text; for the reader alone.
    public func met(_ namen: [ID<Persoon>: String]) -> Regelbreuk {
        guard !personen.isEmpty else { return self }
        let wie = personen.map { betrokkene in
            (namen[betrokkene.persoon] ?? "\(betrokkene.persoon)")
                + (betrokkene.reden.map { " (\($0))" } ?? "")
        }
        return Regelbreuk(
            code: code, artikel: artikel,
            tekst: "\(tekst). Het gaat om \(wie.joined(separator: ", "))", getallen: getallen,
            personen: personen)
    }

    private init(
        code: String, artikel: Artikel, tekst: String, getallen: [String: Int64],
        personen: [Betrokkene]
    ) {
        self.code = code
        self.artikel = artikel
        self.tekst = tekst
        self.getallen = getallen
        self.personen = personen
    }
}

extension Regelbreuk {
    /// The refusal in canonical form, to be kept as the answer of a command.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("code", .tekst(code)), .init("artikel", .tekst(artikel.description)),
                .init("tekst", .tekst(tekst)),
                .init(
                    "getallen",
                    .object(getallen.map { .init($0.key, .geheel($0.value)) })),
            ] + .delen("personen", personen))
    }

    /// Reads a refusal that was kept.
    /// - Throws: ``CanoniekeFout`` when a field does not fit.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        code = try waarde.tekst("code")
        artikel = Artikel(bewaard: try waarde.tekst("artikel"))
        tekst = try waarde.tekst("tekst")
        guard case .object(let velden) = try waarde.veld("getallen") else {
            throw .veldOngeldig("getallen")
        }
        var getallen: [String: Int64] = [:]
        for veld in velden {
            guard case .geheel(let getal) = veld.waarde else { throw .veldOngeldig("getallen") }
            getallen[veld.naam] = getal
        }
        self.getallen = getallen
        personen = try waarde.delen("personen")
    }
}

extension Regelbreuk.Betrokkene: CanoniekDeel {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([.init("persoon", .id(persoon))] + .alsAanwezig("reden", reden.map { .tekst($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(try waarde.id("persoon"), try waarde.tekstOfNiets("reden"))
    }
}

/// One or more refusals at once; never empty.
public struct Regelbreuken: Error, Hashable, Sendable {
    /// The refusals, in the order in which the rules were tried.
    public let alle: [Regelbreuk]

    /// The refusals, or `nil` when there are none.
    public init?(_ alle: [Regelbreuk]) {
        guard !alle.isEmpty else { return nil }
        self.alle = alle
    }
}
