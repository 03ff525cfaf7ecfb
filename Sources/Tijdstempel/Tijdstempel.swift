import Subprocess
import SystemPackage

/// Time stamps by RFC 3161, with the program `openssl` of the machine.
///
/// A request is made here and sent by whoever has a contract with an authority; the token that
/// comes back is verified here. Nothing of this goes over the network.
public struct Tijdstempel: Sendable {
    /// The work with `openssl`.
    public init() {}

    /// Writes the request for a time stamp over a file, with a nonce and asking for certificates.
    /// - Parameters:
    ///   - bestand: the full path of the file.
    ///   - naar: the full path of the request.
    /// - Throws: ``Tijdstempelfout``.
    public func vraag(over bestand: String, naar: String) async throws(Tijdstempelfout) {
        _ = try await openssl([
            "ts", "-query", "-data", bestand, "-sha256", "-cert", "-out", naar,
        ])
    }

    /// Verifies a token over a file against a certificate authority.
    /// - Returns: the time of the token, as `openssl` writes it: `Mar  2 09:00:00 2026 GMT`.
    /// - Throws: ``Tijdstempelfout/kloptNiet(_:)`` for a token that does not hold.
    public func controleer(
        _ antwoord: String, over bestand: String, gezag: String
    ) async throws(Tijdstempelfout) -> String {
        _ = try await openssl([
            "ts", "-verify", "-data", bestand, "-in", antwoord, "-CAfile", gezag,
        ])
        let tekst = try await openssl(["ts", "-reply", "-in", antwoord, "-text"])
        let kop = "Time stamp: "
        guard let regel = tekst.split(separator: "\n").first(where: { $0.hasPrefix(kop) }) else {
            throw .kloptNiet("er staat geen tijd in")
        }
        return String(regel.dropFirst(kop.count))
    }

    /// Runs `openssl`; what it said last is the reason when it refuses.
    private func openssl(_ woorden: [String]) async throws(Tijdstempelfout) -> String {
        do {
            let uitslag = try await Subprocess.run(
                .name("openssl"), arguments: Arguments(woorden),
                environment: .custom(Self.variabelen), workingDirectory: "/", input: .none,
                output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
            guard case .exited(0) = uitslag.terminationStatus else {
                throw Tijdstempelfout.kloptNiet(Self.reden(uitslag.standardError))
            }
            return uitslag.standardOutput
        } catch let fout as Tijdstempelfout {
            throw fout
        } catch {
            throw .nietUitgevoerd("\(error)")
        }
    }

    private static let variabelen: [Environment.Key: String] = [
        "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC", "HOME": "/",
    ]

    /// The reasons of `openssl` on one line, without its numbers.
    private static func reden(_ fouten: String) -> String {
        let redenen = fouten.split(separator: "\n").compactMap { regel in
            regel.split(separator: ":", omittingEmptySubsequences: false).dropFirst(5).first
        }.filter { !$0.isEmpty }
        return redenen.isEmpty
            ? fouten.split(separator: "\n").joined(separator: " | ")
            : redenen.joined(separator: ", ")
    }
}

/// Why there is no time stamp.
public enum Tijdstempelfout: Error, Hashable, Sendable {
    /// `openssl` refuses the token or the file; its reason.
    case kloptNiet(String)
    /// `openssl` is not there or could not be run.
    case nietUitgevoerd(String)
}
