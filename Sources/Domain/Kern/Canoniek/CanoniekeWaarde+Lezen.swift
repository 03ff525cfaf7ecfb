extension CanoniekeWaarde {
    /// The value of a named field; `nil` when it is absent.
    public func veldOfNiets(_ naam: String) -> CanoniekeWaarde? {
        guard case .object(let velden) = self else { return nil }
        return velden.first { $0.naam.utf8.elementsEqual(naam.utf8) }?.waarde
    }

    /// A text under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func tekst(_ naam: String) throws(CanoniekeFout) -> String {
        guard case .tekst(let tekst) = try veld(naam) else { throw .veldOngeldig(naam) }
        return tekst
    }

    /// A whole number under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func geheel(_ naam: String) throws(CanoniekeFout) -> Int64 {
        guard case .geheel(let getal) = try veld(naam) else { throw .veldOngeldig(naam) }
        return getal
    }

    /// A whole number under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func geheelOfNiets(_ naam: String) throws(CanoniekeFout) -> Int64? {
        veldOfNiets(naam) == nil ? nil : try geheel(naam)
    }

    /// Yes or no under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func waarheid(_ naam: String) throws(CanoniekeFout) -> Bool {
        guard case .waarheid(let waar) = try veld(naam) else { throw .veldOngeldig(naam) }
        return waar
    }

    /// An amount of money in cents under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func bedrag(_ naam: String) throws(CanoniekeFout) -> Bedrag {
        Bedrag(cent: try geheel(naam))
    }

    /// A decimal number, kept as a text with a point, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func decimaalOfNiets(_ naam: String) throws(CanoniekeFout) -> Decimaal? {
        guard veldOfNiets(naam) != nil else { return nil }
        guard let getal = Decimaal(tekst: try tekst(naam)) else { throw .veldOngeldig(naam) }
        return getal
    }

    /// A day under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func datum(_ naam: String) throws(CanoniekeFout) -> Datum {
        guard let datum = Datum(tekst: try tekst(naam)) else { throw .veldOngeldig(naam) }
        return datum
    }

    /// A day under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func datumOfNiets(_ naam: String) throws(CanoniekeFout) -> Datum? {
        veldOfNiets(naam) == nil ? nil : try datum(naam)
    }

    /// An instant under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func moment(_ naam: String) throws(CanoniekeFout) -> Moment {
        guard let moment = Moment(tekst: try tekst(naam)) else { throw .veldOngeldig(naam) }
        return moment
    }

    /// An identity under a name.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func id<Soort>(_ naam: String) throws(CanoniekeFout) -> ID<Soort> {
        guard let id = ID<Soort>(tekst: try tekst(naam)) else { throw .veldOngeldig(naam) }
        return id
    }

    /// An identity under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func idOfNiets<Soort>(_ naam: String) throws(CanoniekeFout) -> ID<Soort>? {
        veldOfNiets(naam) == nil ? nil : try id(naam)
    }

    /// The commitment to a text under a name, or nothing when the field is absent.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public func verzegelingOfNiets(_ naam: String) throws(CanoniekeFout) -> Verzegeling? {
        guard veldOfNiets(naam) != nil else { return nil }
        guard let bytes = hexbytes(try tekst(naam)), let hash = Hash(bytes: bytes) else {
            throw .veldOngeldig(naam)
        }
        return Verzegeling(hash: hash)
    }
}

extension [CanoniekeWaarde.Veld] {
    /// A field that is left out when there is no value.
    static func alsAanwezig(_ naam: String, _ waarde: CanoniekeWaarde?) -> Self {
        waarde.map { [.init(naam, $0)] } ?? []
    }
}

extension CanoniekeWaarde {
    /// A day.
    static func datum(_ datum: Datum) -> Self { .tekst(datum.description) }

    /// An amount in cents.
    static func bedrag(_ bedrag: Bedrag) -> Self { .geheel(bedrag.cent) }

    /// An identity.
    static func id<Soort>(_ id: ID<Soort>) -> Self { .tekst(id.description) }

    /// A commitment.
    static func verzegeling(_ verzegeling: Verzegeling) -> Self {
        .tekst(verzegeling.hash.description)
    }

    /// A decimal number.
    static func decimaal(_ getal: Decimaal) -> Self { .tekst(getal.metPunt) }
}

/// The bytes that pairs of hexadecimal digits write.
func hexbytes(_ tekst: String) -> [UInt8]? {
    let cijfers = Array(tekst.utf8)
    guard cijfers.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for plaats in stride(from: 0, to: cijfers.count, by: 2) {
        let paar = cijfers[plaats...plaats + 1]
        guard paar.allSatisfy({ isCijfer($0) || isHexletter($0) }),
            let byte = UInt8(String(decoding: paar, as: UTF8.self), radix: 16)
        else { return nil }
        bytes.append(byte)
    }
    return bytes
}
