public import Domain
public import Postgres

// How the values of the domain stand in columns. Each is as strict as the value itself: what the
// domain cannot hold cannot be read.

extension ID: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `uuid`.
    public static var postgresType: PostgresType { .uuid }

    /// Writes the 16 bytes.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        let (hoog, laag) = helften
        buffer.write(hoog)
        buffer.write(laag)
    }

    /// Reads the 16 bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let uuid = try UUIDBytes(decoding: bytes)
        self.init(hoog: uuid.high, laag: uuid.low)
    }
}

extension Datum: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `date`.
    public static var postgresType: PostgresType { .date }

    /// Writes the days since 2000-01-01.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try PostgresDate(days: dagnummer - Self.dagnummerVan2000).encode(into: &buffer)
    }

    /// Reads the days since 2000-01-01.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let datum = try PostgresDate(decoding: bytes)
        guard let dag = Datum(dagnummer: Int(datum.days) + Int(Self.dagnummerVan2000)) else {
            throw .outOfRange
        }
        self = dag
    }

    private static let dagnummerVan2000: Int32 = 10_957
}

extension Moment: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `timestamptz`.
    public static var postgresType: PostgresType { .timestamptz }

    /// Writes the microseconds since 2000.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try PostgresTimestamp(microseconds: microseconden - Self.microsecondenTot2000)
            .encode(into: &buffer)
    }

    /// Reads the microseconds since 2000.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let tijd = try PostgresTimestamp(decoding: bytes)
        let (som, overloop) = tijd.microseconds.addingReportingOverflow(Self.microsecondenTot2000)
        guard !overloop, let moment = Moment(microseconden: som) else { throw .outOfRange }
        self = moment
    }

    private static let microsecondenTot2000 = PostgresTimestamp.unixSecondsOfEpoch * 1_000_000
}

extension Bedrag: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `bigint` of cents.
    public static var postgresType: PostgresType { .int8 }

    /// Writes the cents.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(cent)
    }

    /// Reads the cents.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        self.init(cent: try Int64(decoding: bytes))
    }
}

extension Decimaal: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `numeric`.
    public static var postgresType: PostgresType { .numeric }

    /// Writes digits and scale.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try Numeric(unscaled: Int128(cijfers), scale: decimalen).encode(into: &buffer)
    }

    /// Reads digits and scale.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        let numeric = try Numeric(decoding: bytes)
        guard let cijfers = Int64(exactly: numeric.unscaled),
            let getal = Decimaal(metSchaal: cijfers, numeric.scale)
        else { throw .outOfRange }
        self = getal
    }
}

extension Hash: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `bytea` of 32 bytes.
    public static var postgresType: PostgresType { .bytea }

    /// Writes the 32 bytes.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        buffer.write(bytes: bytes)
    }

    /// Reads 32 bytes.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        guard let hash = Hash(bytes: try [UInt8](decoding: bytes)) else {
            throw .wrongLength(expected: 32, found: bytes.byteCount)
        }
        self = hash
    }

    /// 32 zero bytes.
    public static var exampleBytes: [UInt8] { Hash.nul.bytes }
}

extension Verzegeling: PostgresTyped, PostgresEncodable, PostgresDecodable, PostgresArrayElement {
    /// A `bytea` of 32 bytes.
    public static var postgresType: PostgresType { .bytea }

    /// Writes the hash.
    public func encode(into buffer: inout ParameterBuffer) throws(CodecError) {
        try hash.encode(into: &buffer)
    }

    /// Reads the hash.
    public init(decoding bytes: RawSpan) throws(CodecError) {
        self.init(hash: try Hash(decoding: bytes))
    }

    /// 32 zero bytes.
    public static var exampleBytes: [UInt8] { Hash.nul.bytes }
}
