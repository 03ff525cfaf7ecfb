/// A checkpoint with its signatures: a signed note (c2sp.org/signed-note).
public struct GetekendZegel: Hashable, Sendable {
    /// One signature.
    public struct Handtekening: Hashable, Sendable {
        /// The name of the key.
        public let naam: String
        /// The four bytes by which it names the key.
        public let kenmerk: [UInt8]
        /// The 64 bytes of the signature.
        public let bytes: [UInt8]

        /// A signature by a key.
        public init(naam: String, kenmerk: [UInt8], bytes: [UInt8]) {
            self.naam = naam
            self.kenmerk = kenmerk
            self.bytes = bytes
        }
    }

    /// What was signed.
    public let zegel: Zegel
    /// The signatures, at least one and at most 16.
    public let handtekeningen: [Handtekening]

    /// A signed checkpoint.
    public init(_ zegel: Zegel, _ handtekeningen: [Handtekening]) {
        self.zegel = zegel
        self.handtekeningen = handtekeningen
    }

    /// The note: the text, an empty line, and a line for each signature.
    public var tekst: String {
        zegel.tekst + "\n"
            + handtekeningen.map {
                "\u{2014} \($0.naam) \(Base64.tekst($0.kenmerk + $0.bytes))\n"
            }.joined()
    }

    /// Reads a note; `nil` for anything but a text that ``tekst`` makes.
    public init?(tekst: String) {
        let bytes = Array(tekst.utf8)
        let leeg = bytes.indices.dropLast().last {
            bytes[$0] == UInt8(ascii: "\n") && bytes[$0 + 1] == UInt8(ascii: "\n")
        }
        guard let leeg,
            let zegel = Zegel(tekst: String(decoding: bytes[...leeg], as: UTF8.self))
        else { return nil }
        let regels = bytes[(leeg + 2)...].split(separator: UInt8(ascii: "\n"))
        guard (1...16).contains(regels.count) else { return nil }
        var handtekeningen: [Handtekening] = []
        for regel in regels {
            let delen = String(decoding: regel, as: UTF8.self).split(separator: " ")
            guard delen.count == 3, delen[0] == "\u{2014}",
                let geheel = Base64.bytes(String(delen[2])), geheel.count == 68
            else { return nil }
            handtekeningen.append(
                Handtekening(
                    naam: String(delen[1]), kenmerk: Array(geheel.prefix(4)),
                    bytes: Array(geheel.dropFirst(4))))
        }
        self.init(zegel, handtekeningen)
        guard self.tekst.utf8.elementsEqual(bytes) else { return nil }
    }

    /// The keys that signed it; `nil` when a signature under a known key does not hold, or none is
    /// by a known key: then the whole note must be rejected.
    public func getekendDoor(
        _ bekend: [Zegelsleutel], _ controle: Handtekeningcontrole
    ) -> [Zegelsleutel]? {
        let bericht = Array(zegel.tekst.utf8)
        var gevonden: [Zegelsleutel] = []
        for handtekening in handtekeningen {
            let sleutel = bekend.first {
                // By bytes: to `==` another name may be the same text in another form.
                $0.naam.utf8.elementsEqual(handtekening.naam.utf8)
                    && $0.kenmerk == handtekening.kenmerk
            }
            guard let sleutel else { continue }
            guard controle(bericht, handtekening.bytes, sleutel.publiek) else { return nil }
            gevonden.append(sleutel)
        }
        return gevonden.isEmpty ? nil : gevonden
    }
}
