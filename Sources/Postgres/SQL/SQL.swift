/// Text of a statement in which interpolated values have become `$1`, `$2` ...
///
/// `"select titel from dossier where id = \(\.id)"` binds the field `id` of the input. The same
/// field twice is one parameter. A value that is no field is bound as it is. Text of the program
/// itself, such as a list of columns, goes in as `\(raw: "...")`.
public struct SQL<Input: Sendable>: Sendable, ExpressibleByStringInterpolation {
    typealias Binder = @Sendable (Input, inout ParameterBuffer) throws(CodecError) -> Void

    /// One parameter: its type and how to get it from an input.
    struct Parameter: Sendable {
        let type: PostgresType
        let keyPath: (any AnySendableKeyPath)?
        let bind: Binder
    }

    let text: String
    let parameters: [Parameter]

    /// Takes SQL without parameters.
    public init(stringLiteral value: String) {
        text = value
        parameters = []
    }

    /// Takes SQL whose interpolations have been collected.
    public init(stringInterpolation: Interpolation) {
        text = stringInterpolation.text
        parameters = stringInterpolation.parameters
    }
}

/// A key path that may cross threads.
typealias AnySendableKeyPath = AnyKeyPath & Sendable

extension SQL {
    /// Collects text and parameters while the compiler walks through a literal.
    public struct Interpolation: StringInterpolationProtocol {
        var text = ""
        var parameters: [Parameter] = []

        /// Reserves room for the text.
        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
        }

        /// Adds text of the program.
        public mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Binds a field of the input.
        public mutating func appendInterpolation<Value: PostgresEncodable>(
            _ field: any KeyPath<Input, Value> & Sendable
        ) {
            let known = parameters.firstIndex { parameter in
                parameter.keyPath.map { ($0 as AnyKeyPath) == (field as AnyKeyPath) } ?? false
            }
            if let known {
                text += "$\(known + 1)"
            } else {
                append(Value.postgresType, keyPath: field) { input, buffer throws(CodecError) in
                    try buffer.bind(input[keyPath: field])
                }
            }
        }

        /// Binds a value that is the same for every input.
        public mutating func appendInterpolation<Value: PostgresEncodable>(_ value: Value) {
            append(Value.postgresType, keyPath: nil) { _, buffer throws(CodecError) in
                try buffer.bind(value)
            }
        }

        /// Adds text of the program that must not become a parameter, such as a list of columns.
        public mutating func appendInterpolation(raw: StaticString) {
            text += raw.description
        }

        private mutating func append(
            _ type: PostgresType,
            keyPath: (any AnySendableKeyPath)?,
            bind: @escaping Binder
        ) {
            parameters.append(Parameter(type: type, keyPath: keyPath, bind: bind))
            text += "$\(parameters.count)"
        }
    }
}
