/// What an auditor found in a dossier, with the reply of the municipality: hoor en wederhoor.
///
/// It changes no verdict; the words of both sides stay under seal in the register.
public struct Auditbevinding: Hashable, Sendable {
    /// How the municipality replies.
    public enum Strekking: String, CaseIterable, Sendable {
        /// It agrees.
        case onderschreven
        /// It agrees in part.
        case deelsOnderschreven = "deels_onderschreven"
        /// It does not agree.
        case nietOnderschreven = "niet_onderschreven"
    }

    /// The reply of the municipality.
    public struct Antwoord: Hashable, Sendable {
        /// Whether it agrees.
        public let strekking: Strekking
        /// What it says and is going to do, under seal.
        public let tekst: Verzegeling
        /// The day.
        public let op: Datum
        /// Who replied.
        public let door: ID<Persoon>
        /// In which capacity.
        public let rol: Rol

        /// A reply.
        public init(
            strekking: Strekking, tekst: Verzegeling, op: Datum, door: ID<Persoon>, rol: Rol
        ) {
            self.strekking = strekking
            self.tekst = tekst
            self.op = op
            self.door = door
            self.rol = rol
        }
    }

    /// The wijkraad that it is about; `nil` for the whole dossier.
    public let wijkraad: String?
    /// The question that it is about; `nil` for all.
    public let betreft: String?
    /// What was found, under seal.
    public let tekst: Verzegeling
    /// The day.
    public let op: Datum
    /// The last day for the reply, by the norm of the dossier.
    public let uiterlijk: Datum
    /// Who found it.
    public let door: ID<Persoon>
    /// The reply; `nil` as long as there is none.
    public internal(set) var antwoord: Antwoord?

    /// A finding.
    public init(
        wijkraad: String?, betreft: String?, tekst: Verzegeling, op: Datum, uiterlijk: Datum,
        door: ID<Persoon>, antwoord: Antwoord? = nil
    ) {
        self.wijkraad = wijkraad
        self.betreft = betreft
        self.tekst = tekst
        self.op = op
        self.uiterlijk = uiterlijk
        self.door = door
        self.antwoord = antwoord
    }
}

extension Auditbevinding {
    /// Whether it waited for a reply at the end of a day.
    public func isOpen(op dag: Datum) -> Bool {
        op <= dag && antwoord.map { $0.op > dag } ?? true
    }

    /// The words of both sides, under seal.
    public var zegels: [Verzegeling] { [tekst] + (antwoord.map { [$0.tekst] } ?? []) }

    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [
                .init("tekst", .verzegeling(tekst)), .init("op", .datum(op)),
                .init("uiterlijk", .datum(uiterlijk)), .init("door", .id(door)),
            ] + .alsAanwezig("wijkraad", wijkraad.map { .tekst($0) })
                + .alsAanwezig("betreft", betreft.map { .tekst($0) })
                + .alsAanwezig("antwoord", antwoord?.canoniek))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            wijkraad: try waarde.tekstOfNiets("wijkraad"),
            betreft: try waarde.tekstOfNiets("betreft"), tekst: try waarde.verzegeling("tekst"),
            op: try waarde.datum("op"), uiterlijk: try waarde.datum("uiterlijk"),
            door: try waarde.id("door"))
        if let antwoord = waarde.veldOfNiets("antwoord") { self.antwoord = try Antwoord(antwoord) }
    }
}

extension Auditbevinding.Antwoord {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde { .object(velden) }

    var velden: [CanoniekeWaarde.Veld] {
        [
            .init("strekking", .tekst(strekking.rawValue)), .init("tekst", .verzegeling(tekst)),
            .init("op", .datum(op)), .init("door", .id(door)), .init("rol", .tekst(rol.rawValue)),
        ]
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            strekking: try waarde.keuze("strekking"), tekst: try waarde.verzegeling("tekst"),
            op: try waarde.datum("op"), door: try waarde.id("door"), rol: try waarde.keuze("rol"))
    }
}

/// A finding with the place where it stands.
public struct Auditregel: Hashable, Sendable {
    /// The reference of the dossier.
    public let dossier: Kenmerk
    /// The number in that dossier, from 1.
    public let nummer: Int
    /// The department that has the dossier now.
    public let vakafdeling: String
    /// The finding.
    public let bevinding: Auditbevinding

    /// A finding at its place.
    public init(dossier: Kenmerk, nummer: Int, vakafdeling: String, bevinding: Auditbevinding) {
        self.dossier = dossier
        self.nummer = nummer
        self.vakafdeling = vakafdeling
        self.bevinding = bevinding
    }
}

extension Beleidsdossier {
    /// What auditors found in it, each with its number.
    public var auditregels: [Auditregel] {
        auditbevindingen.enumerated().map {
            Auditregel(
                dossier: opening.kenmerk, nummer: $0 + 1, vakafdeling: houder.vakafdeling,
                bevinding: $1)
        }
    }
}
