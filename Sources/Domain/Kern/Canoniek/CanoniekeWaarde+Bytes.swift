extension CanoniekeWaarde {
    /// The one sequence of bytes of this value (UTF-8).
    /// - Throws: ``CanoniekeFout`` for numbers and names that have no canonical form.
    public func bytes() throws(CanoniekeFout) -> [UInt8] {
        var uit: [UInt8] = []
        try schrijf(in: &uit)
        return uit
    }

    private func schrijf(in uit: inout [UInt8]) throws(CanoniekeFout) {
        switch self {
        case .tekst(let tekst):
            JSONTekst.schrijf(tekst, in: &uit)
        case .geheel(let getal):
            guard getal.magnitude <= UInt64(Self.grootsteGeheel) else { throw .getalTeGroot(getal) }
            uit += String(getal).utf8
        case .waarheid(let waar):
            uit += (waar ? "true" : "false").utf8
        case .lijst(let waarden):
            uit.append(UInt8(ascii: "["))
            for (plaats, waarde) in waarden.enumerated() {
                if plaats > 0 { uit.append(UInt8(ascii: ",")) }
                try waarde.schrijf(in: &uit)
            }
            uit.append(UInt8(ascii: "]"))
        case .object(let velden):
            try Self.schrijf(velden, in: &uit)
        }
    }

    private static func schrijf(_ velden: [Veld], in uit: inout [UInt8]) throws(CanoniekeFout) {
        let opNaam = opNaam(velden)
        uit.append(UInt8(ascii: "{"))
        for (plaats, veld) in opNaam.enumerated() {
            guard isNaam(veld.naam) else { throw .naamOngeldig(veld.naam) }
            if plaats > 0 {
                guard opNaam[plaats - 1].naam != veld.naam else { throw .naamDubbel(veld.naam) }
                uit.append(UInt8(ascii: ","))
            }
            JSONTekst.schrijf(veld.naam, in: &uit)
            uit.append(UInt8(ascii: ":"))
            try veld.waarde.schrijf(in: &uit)
        }
        uit.append(UInt8(ascii: "}"))
    }

    private static func isNaam(_ naam: String) -> Bool {
        !naam.isEmpty
            && naam.utf8.allSatisfy {
                isCijfer($0) || $0 == UInt8(ascii: "_")
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
            }
    }
}

extension CanoniekeWaarde {
    /// Reads bytes that are in canonical form, and refuses all others.
    /// - Throws: ``CanoniekeFout``.
    public init(bytes: [UInt8]) throws(CanoniekeFout) {
        let boom: JSONBoom
        do { boom = try JSONBoom(bytes: bytes) } catch { throw .onleesbaar }
        self = try Self(boom)
        guard try self.bytes() == bytes else { throw .nietCanoniek }
    }

    private init(_ boom: JSONBoom) throws(CanoniekeFout) {
        switch boom {
        case .leeg: throw .nietCanoniek
        case .waarheid(let waar): self = .waarheid(waar)
        case .tekst(let tekst): self = .tekst(tekst)
        case .getal(let tekst):
            guard let getal = Int64(tekst) else { throw .nietCanoniek }
            self = .geheel(getal)
        case .lijst(let leden):
            var waarden: [CanoniekeWaarde] = []
            for lid in leden { waarden.append(try Self(lid)) }
            self = .lijst(waarden)
        case .object(let leden):
            var velden: [Veld] = []
            for lid in leden { velden.append(Veld(lid.naam, try Self(lid.waarde))) }
            self = .object(velden)
        }
    }
}
