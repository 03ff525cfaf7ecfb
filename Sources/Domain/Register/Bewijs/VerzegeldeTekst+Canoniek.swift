extension VerzegeldeTekst {
    /// The text with what is needed to open its commitment.
    public var canoniek: CanoniekeWaarde {
        let hex = zout.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return .object([
            .init("verzegeling", .verzegeling(verzegeling)), .init("zout", .tekst(hex)),
            .init("tekst", .tekst(tekst)),
        ])
    }

    /// Reads a text that was handed over.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``, also when the commitment does not follow from
    ///   salt and text.
    public init(canoniek: CanoniekeWaarde, _ hash: Hashfunctie) throws(CanoniekeFout) {
        guard let zout = hexbytes(try canoniek.tekst("zout")), zout.count == 16 else {
            throw .veldOngeldig("zout")
        }
        self.init(try canoniek.tekst("tekst"), zout: zout, hash)
        guard self.canoniek == canoniek else { throw .veldOngeldig("verzegeling") }
    }
}
