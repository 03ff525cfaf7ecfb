import Domain
import Foundation
import Testing

/// What nearly every test needs: days from text, and the data files of the check-out.
enum Proefgegevens {
    struct GeenCheckout: Error {}

    /// The root of the check-out, found by walking up from the current directory.
    private static func map() throws -> URL {
        var map = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
        while !FileManager.default.fileExists(atPath: map.appending(path: "Package.swift").path) {
            guard map.pathComponents.count > 1 else { throw GeenCheckout() }
            map.deleteLastPathComponent()
        }
        return map
    }

    /// The bytes of a file in the check-out.
    static func bytes(_ pad: String) throws -> [UInt8] {
        Array(try Data(contentsOf: map().appending(path: pad)))
    }

    /// The files below a folder of the check-out whose names end like this.
    static func bestanden(_ map: String, met einde: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: Self.map().appending(path: map).path)
            .filter { $0.hasSuffix(einde) }
            .map { "\(map)/\($0)" }
    }

    /// The calendar as it is installed.
    static func kalender() throws -> Kalender {
        try Kalender(
            dagen: bytes("sql/gegevens/feestdagen-gelijkgesteld.csv"),
            besluiten: bytes("sql/gegevens/feestdagen-besluiten.csv"))
    }
}

/// The day of this text.
func dag(_ tekst: String) throws -> Datum {
    try #require(Datum(tekst: tekst), "\(tekst) is geen dag")
}

/// The length of this text.
func duur(_ tekst: String) throws -> Duur {
    try #require(Duur(tekst: tekst), "\(tekst) is geen duur")
}

/// The instant of this text.
func tijdstip(_ tekst: String) throws -> Moment {
    try #require(Moment(tekst: tekst), "\(tekst) is geen tijdstip")
}

/// The decimal number of this text.
func getal(_ tekst: String) throws -> Decimaal {
    try #require(Decimaal(tekst: tekst), "\(tekst) is geen getal")
}
