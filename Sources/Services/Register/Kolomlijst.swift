import Domain
import FoundationEssentials

/// How a column of the database relates to the register; every column has one class.
public enum Kolomklasse: String, CaseIterable, Sendable {
    /// Part of the register, or rebuilt from it by replay and compared.
    case register
    /// Recomputed against its commitment in the register, as long as text and salt exist.
    case verzegeld
    /// Part of the seal on the register: recomputed by the verification of the register.
    case zegel
    /// Personal data: erasable, so never in the register.
    case persoon
    /// What only the program or the database needs.
    case techniek

    /// Whether a change behind the back is noticed by a control.
    public var isVergeleken: Bool { self == .register || self == .verzegeld }
}

/// A column with its class.
public struct Kolom: Hashable, Sendable {
    /// The table.
    public let tabel: String
    /// The name of the column.
    public let naam: String
    /// The class.
    public let klasse: Kolomklasse
    /// The control that notices each change; empty for a column that is not compared.
    public let controle: String
    /// Why it is not compared, in Dutch; empty for one that is.
    public let waarom: String
}

/// The committed list of all columns: `sql/kolommen.csv`.
public struct Kolomlijst: Sendable {
    /// The columns, in the order of the file.
    public let kolommen: [Kolom]

    /// Reads the list of an installation.
    /// - Parameter map: the folder `sql` of the installation.
    /// - Throws: ``ServiceError/nietBereikbaar(_:)`` when it cannot be read or says half of it.
    public init(uit map: String) throws(ServiceError) {
        let pad = "\(map)/kolommen.csv"
        guard let inhoud = FileManager.default.contents(atPath: pad) else {
            throw .nietBereikbaar("\(pad) is niet te lezen; herstel de installatie")
        }
        do {
            kolommen = try Self.lees(Array(inhoud))
        } catch {
            throw .nietBereikbaar("\(pad) klopt niet: \(error); herstel de installatie")
        }
    }

    /// A line that is no column with its class.
    struct Fout: Error, Hashable, CustomStringConvertible {
        /// The line, from 1.
        let regel: Int

        var description: String {
            "op regel \(regel) staat geen kolom met haar klasse, en met haar controle of met "
                + "waarom die er niet is"
        }
    }

    /// Reads the columns below the heading.
    /// - Throws: `CSV.Fout`, or ``Fout`` for a class that does not exist, a name that cannot be a
    ///   column, a compared column without its control, or another one without its reason.
    static func lees(_ bytes: [UInt8]) throws -> [Kolom] {
        let regels = try CSV.lees(
            bytes, kop: ["tabel", "kolom", "klasse", "controle", "waarom"])
        return try regels.enumerated().map { plaats, velden in
            guard let klasse = Kolomklasse(rawValue: velden[2]),
                velden[..<2].allSatisfy(isNaam), klasse.isVergeleken == !velden[3].isEmpty,
                klasse.isVergeleken == velden[4].isEmpty
            else { throw Fout(regel: plaats + 2) }
            return Kolom(
                tabel: velden[0], naam: velden[1], klasse: klasse, controle: velden[3],
                waarom: velden[4])
        }
    }

    /// Names go into a query, so nothing but letters, digits and underscores.
    private static func isNaam(_ tekst: String) -> Bool {
        !tekst.isEmpty
            && tekst.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                    || $0 == UInt8(ascii: "_")
            }
    }
}
