import Postgres
import Storage

/// What the controls compare of the database and what they leave alone, with counts.
public struct Kolomverslag: Sendable, Hashable {
    /// A column with how many values it holds.
    public struct Vulling: Sendable, Hashable {
        /// The name of the column.
        public let naam: String
        /// How many rows have a value in it.
        public let gevuld: Int64
    }

    /// Columns of one table that are left alone for the same reason.
    public struct Groep: Sendable, Hashable {
        /// The table.
        public let tabel: String
        /// The class; `nil` for columns that the list does not know.
        public let klasse: Kolomklasse?
        /// The columns.
        public let kolommen: [Vulling]
        /// How many rows the table has.
        public let rijen: Int64
        /// Why they are left alone, in Dutch.
        public let waarom: String
    }

    /// How many columns of the database each class has.
    public let aantallen: [Kolomklasse: Int]
    /// What was not compared.
    public let nietVergeleken: [Groep]
    /// How many commitments the register holds.
    public let verzegelingen: Int64
    /// For how many of them the text is still there, so that they were computed again.
    public let nagerekend: Int64
    /// Columns of the list that the database does not have, as `tabel.kolom`.
    public let ontbrekend: [String]
}

extension Controleur {
    /// What the controls compare and what they leave alone, by the list of columns.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` when the list cannot be read; `DatabaseError`.
    public func kolomverslag() async throws -> Kolomverslag {
        let lijst = try Kolomlijst(uit: map).kolommen
        return try await sessie.transaction(.repeatableReadReadOnly) { sessie in
            let aanwezig = try await sessie.query(ControleStatements.kolommen, ())
                .map { "\($0.tabel).\($0.kolom)" }
            let (bekend, alle) = (Set(lijst.map(\.volledig)), Set(aanwezig))
            let groepen = Self.groepen(
                lijst.filter { !$0.klasse.isVergeleken && alle.contains($0.volledig) },
                onbekend: aanwezig.filter { !bekend.contains($0) })
            let zegels = try await sessie.query(ControleStatements.verzegelingen, ()).first
            return Kolomverslag(
                aantallen: lijst.filter { alle.contains($0.volledig) }
                    .reduce(into: [:]) { $0[$1.klasse, default: 0] += 1 },
                nietVergeleken: try await Self.geteld(groepen, in: sessie),
                verzegelingen: zegels?.alle ?? 0, nagerekend: zegels?.bewaard ?? 0,
                ontbrekend: lijst.map(\.volledig).filter { !alle.contains($0) })
        }
    }

    /// A group that was not counted yet.
    private struct Ongeteld {
        let tabel: String
        let klasse: Kolomklasse?
        let waarom: String
        var kolommen: [String]
    }

    /// Columns of the same table and reason together, in the order in which they come.
    private static func groepen(_ kolommen: [Kolom], onbekend: [String]) -> [Ongeteld] {
        var groepen: [Ongeteld] = []
        func neem(_ tabel: String, _ klasse: Kolomklasse?, _ waarom: String, _ naam: String) {
            if let laatste = groepen.last, laatste.tabel == tabel, laatste.klasse == klasse,
                laatste.waarom == waarom
            {
                groepen[groepen.count - 1].kolommen.append(naam)
            } else {
                groepen.append(
                    Ongeteld(tabel: tabel, klasse: klasse, waarom: waarom, kolommen: [naam]))
            }
        }
        for kolom in kolommen { neem(kolom.tabel, kolom.klasse, kolom.waarom, kolom.naam) }
        for kolom in onbekend {
            let delen = kolom.split(separator: ".", maxSplits: 1).map(String.init)
            neem(delen[0], nil, "staat niet in sql/kolommen.csv: niemand ziet haar na", delen[1])
        }
        return groepen
    }

    private static func geteld(
        _ groepen: [Ongeteld], in sessie: Session
    ) async throws -> [Kolomverslag.Groep] {
        guard !groepen.isEmpty else { return [] }
        let tellingen = try await sessie.query(
            ControleStatements.tellingen(groepen.map { ($0.tabel, $0.kolommen) }), ())
        return zip(groepen, tellingen).map { groep, telling in
            Kolomverslag.Groep(
                tabel: groep.tabel, klasse: groep.klasse,
                kolommen: zip(groep.kolommen, telling.gevuld).map {
                    .init(naam: $0, gevuld: $1)
                }, rijen: telling.rijen, waarom: groep.waarom)
        }
    }
}

extension Kolom {
    /// `tabel.kolom`.
    var volledig: String { "\(tabel).\(naam)" }
}
