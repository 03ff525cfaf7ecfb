/// A type of PostgreSQL by its fixed number in `pg_type`, with the number of its array type.
public struct PostgresType: Sendable, Hashable {
    /// Number in `pg_type`.
    public let oid: UInt32
    /// Number of the type of arrays of it, 0 when this module has none.
    public let arrayOID: UInt32
    /// Name that SQL understands, for instance `bigint`.
    public let name: StaticName

    /// Names a type; the numbers must be those of the server's catalogue.
    public init(oid: UInt32, arrayOID: UInt32 = 0, name: StaticString) {
        self.oid = oid
        self.arrayOID = arrayOID
        self.name = StaticName(name)
    }

    /// Whether a column of the type with this number may be read as this type.
    ///
    /// All of PostgreSQL's text types send the same bytes.
    @inline(__always)
    func reads(columnOfType found: UInt32) -> Bool {
        found == oid || (oid == 25 && Self.alsoText.contains(found))
    }

    /// varchar, char(n), name, unknown, json, xml.
    private static let alsoText: Set<UInt32> = [1043, 1042, 19, 705, 114, 142]

    /// The type of one-dimensional arrays of this one.
    public var array: PostgresType {
        PostgresType(oid: arrayOID, arrayOID: 0, name: name, suffix: "[]")
    }

    private init(oid: UInt32, arrayOID: UInt32, name: StaticName, suffix: String) {
        self.oid = oid
        self.arrayOID = arrayOID
        self.name = StaticName(text: name.text + suffix)
    }
}

/// Text that comes from the program itself, never from input.
public struct StaticName: Sendable, Hashable, CustomStringConvertible {
    let text: String

    /// Takes text that stands in the program.
    public init(_ text: StaticString) {
        self.text = text.description
    }

    init(text: String) {
        self.text = text
    }

    /// The text itself.
    public var description: String { text }
}

extension PostgresType {
    /// Truth value of one byte.
    public static let bool = PostgresType(oid: 16, arrayOID: 1000, name: "boolean")
    /// Two-byte integer.
    public static let int2 = PostgresType(oid: 21, arrayOID: 1005, name: "smallint")
    /// Four-byte integer.
    public static let int4 = PostgresType(oid: 23, arrayOID: 1007, name: "integer")
    /// Eight-byte integer.
    public static let int8 = PostgresType(oid: 20, arrayOID: 1016, name: "bigint")
    /// Text of any length.
    public static let text = PostgresType(oid: 25, arrayOID: 1009, name: "text")
    /// Bytes of any length.
    public static let bytea = PostgresType(oid: 17, arrayOID: 1001, name: "bytea")
    /// Sixteen bytes.
    public static let uuid = PostgresType(oid: 2950, arrayOID: 2951, name: "uuid")
    /// Day without time.
    public static let date = PostgresType(oid: 1082, arrayOID: 1182, name: "date")
    /// Moment in microseconds.
    public static let timestamptz = PostgresType(
        oid: 1184,
        arrayOID: 1185,
        name: "timestamp with time zone"
    )
    /// Decimal number of any precision.
    public static let numeric = PostgresType(oid: 1700, arrayOID: 1231, name: "numeric")
    /// JSON in its parsed form.
    public static let jsonb = PostgresType(oid: 3802, arrayOID: 3807, name: "jsonb")
    /// Range of days.
    public static let daterange = PostgresType(oid: 3912, arrayOID: 3913, name: "daterange")
}
