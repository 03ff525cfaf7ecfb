import Domain

/// Header lines of a mail: ASCII only, folded before 78 octets, and never more than one header.
enum MIMEKop {
    /// A header of free words (RFC 2047 where they are not plain ASCII).
    static func tekst(_ naam: String, _ waarde: String) -> String {
        let schoon = Schermregel.van(waarde)
        let kop = "\(naam): "
        return gevouwen(kop, isGewoon(schoon) ? woorden(schoon) : gecodeerd(schoon))
    }

    /// A header of one address.
    static func adres(_ naam: String, _ adres: MIMEBericht.Adres) -> String {
        let haakjes = "<\(adres.adres)>"
        guard let persoon = adres.naam.map(Schermregel.van), !persoon.isEmpty else {
            return "\(naam): \(haakjes)"
        }
        let kort = isGewoon(persoon) && persoon.utf8.count <= 60
        let delen = kort ? [aangehaald(persoon)] : gecodeerd(persoon)
        return gevouwen("\(naam): ", delen + [haakjes])
    }

    /// The parameter that names a file (RFC 2231 where the name is not plain ASCII).
    static func bestandsnaam(_ naam: String) -> String {
        let schoon = Schermregel.van(naam)
        if isGewoon(schoon) { return "filename=\(aangehaald(schoon))" }
        let hex = Array("0123456789ABCDEF")
        let bytes = schoon.utf8.map { byte -> String in
            let teken = Unicode.Scalar(byte)
            let blijft = teken.isASCII && (teken.properties.isAlphabetic || byte.isCijfer)
            return blijft || [0x2D, 0x2E, 0x5F].contains(byte)
                ? String(teken) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
        }
        return "filename*=UTF-8''\(bytes.joined())"
    }

    /// Whether a text can stand in a header as it is.
    private static func isGewoon(_ tekst: String) -> Bool {
        tekst.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            && !tekst.contains("=?") && tekst.first != " " && tekst.last != " "
            && !tekst.contains("  ") && woorden(tekst).allSatisfy { $0.utf8.count <= 60 }
    }

    private static func woorden(_ tekst: String) -> [String] {
        tekst.split(separator: " ").map(String.init)
    }

    private static func aangehaald(_ tekst: String) -> String {
        "\""
            + tekst.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }

    /// Encoded words of at most 64 octets, none of which ends within a character: so that the first
    /// one stands behind the header's name.
    private static func gecodeerd(_ tekst: String) -> [String] {
        var (delen, deel): ([String], [UInt8]) = ([], [])
        for scalair in tekst.unicodeScalars {
            let erbij = Array(String(scalair).utf8)
            // 39 bytes are 52 letters in base 64; with `=?UTF-8?B?` and `?=` that is 64.
            if deel.count + erbij.count > 39 {
                delen.append("=?UTF-8?B?\(Base64.tekst(deel))?=")
                deel = []
            }
            deel += erbij
        }
        return delen + (deel.isEmpty ? [] : ["=?UTF-8?B?\(Base64.tekst(deel))?="])
    }

    /// Words behind a header's name, on lines of at most 78 octets where that can be.
    private static func gevouwen(_ kop: String, _ woorden: [String]) -> String {
        var (regels, regel) = ([String](), kop)
        for (plaats, woord) in woorden.enumerated() {
            let tussen = plaats == 0 ? "" : " "
            if plaats > 0, regel.utf8.count + 1 + woord.utf8.count > 78 {
                regels.append(regel)
                regel = " " + woord
            } else {
                regel += tussen + woord
            }
        }
        return (regels + [regel]).joined(separator: "\r\n")
    }
}

extension UInt8 {
    fileprivate var isCijfer: Bool { (0x30...0x39).contains(self) }
}

/// Text in the encoding of RFC 2045, 6.7: readable, and safe for every server on the way.
enum QuotedPrintable {
    /// The text in lines of at most 76 octets that end in CR LF.
    static func tekst(_ tekst: String) -> String {
        let regels = Array(tekst.utf8).split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // What ends in a line end has nothing behind it.
        let echte = regels.last?.isEmpty == true ? regels.dropLast() : regels[...]
        return echte.map { regel($0.last == 0x0D ? $0.dropLast() : $0) + "\r\n" }.joined()
    }

    private static let hex = Array("0123456789ABCDEF".utf8)

    private static func regel(_ bytes: ArraySlice<UInt8>) -> String {
        var (uit, lengte) = ([UInt8](), 0)
        for (plaats, byte) in zip(bytes.indices, bytes) {
            let isLaatste = plaats == bytes.endIndex - 1
            let isWit = byte == 0x20 || byte == 0x09
            let blijft =
                (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
                || isWit && !isLaatste
            let teken =
                blijft
                ? [byte] : [UInt8(ascii: "="), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            // One place is kept for the `=` of a line that goes on.
            if lengte + teken.count > 75 {
                uit += [UInt8(ascii: "="), 0x0D, 0x0A]
                lengte = 0
            }
            uit += teken
            lengte += teken.count
        }
        return String(decoding: uit, as: UTF8.self)
    }
}
