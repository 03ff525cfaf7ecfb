import Foundation
import Testing

/// A real mail server of Debian (aiosmtpd) on this machine, which keeps what it gets.
///
/// It refuses who is called `weiger`, puts off `later`, does not let us send to `relais`, and takes
/// over what is for `verlies` without telling so.
final class Mailserver {
    let poort: String
    private let proces = Process()
    /// Its standard input: when this is closed, also because the test was killed, the server ends.
    ///
    /// A signal would not do: a child inherits the signals that a thread of the tests has blocked.
    private let leiband = Pipe()
    private let map: Proefmap

    /// How the server makes itself known.
    enum Wijze: String {
        case open
        /// With STARTTLS, a certificate of its own, and the account `griffie` with `geheim123`.
        case metLogin
    }

    private static let script = """
        import asyncio, json, os, ssl, sys
        from aiosmtpd.smtp import SMTP, AuthResult
        map, wijze = sys.argv[1:3]
        class Ontvanger:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if address.startswith('weiger'): return '550 5.1.1 onbekend'
                if address.startswith('relais'): return '554 5.7.1 relay access denied'
                if address.startswith('later'): return '451 4.3.0 later'
                envelope.rcpt_tos.append(address)
                return '250 OK'
            async def handle_DATA(self, server, session, envelope):
                with open(map + '/post', 'a') as f:
                    f.write(json.dumps([envelope.mail_from, envelope.rcpt_tos,
                        envelope.content.decode('ascii'), session.ssl is not None]) + '\\n')
                if envelope.rcpt_tos[0].startswith('verlies'): server.transport.abort()
                return '250 OK'
        opties = dict(hostname='proef')
        if wijze == 'metLogin':
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(map + '/cert.pem', map + '/sleutel.pem')
            def inloggen(server, session, envelope, mechanism, data):
                return AuthResult(success=(data.login, data.password) == (b'griffie', b'geheim123'))
            opties.update(tls_context=tls, require_starttls=True, auth_required=True,
                authenticator=inloggen)
        async def dien():
            lus = asyncio.get_running_loop()
            lus.add_reader(0, os._exit, 0)
            lus.call_later(900, os._exit, 0)
            server = await lus.create_server(lambda: SMTP(Ontvanger(), **opties), '127.0.0.1', 0)
            print(server.sockets[0].getsockname()[1], flush=True)
            await server.serve_forever()
        asyncio.run(dien())
        """

    init(_ wijze: Wijze = .open) async throws {
        map = try Proefmap()
        try map.schrijf("post", "")
        if wijze == .metLogin { try Self.certificaat(in: map) }
        proces.executableURL = URL(filePath: "/usr/bin/python3")
        proces.arguments = ["-B", "-c", Self.script, map.pad, wijze.rawValue]
        let buis = Pipe()
        proces.standardOutput = buis
        proces.standardInput = leiband
        // Who holds the error stream of the tests keeps whoever waits for their end waiting.
        proces.standardError = FileHandle.nullDevice
        try proces.run()
        // Blocks until the server has a port: on a thread of its own.
        let regel = await withCheckedContinuation { vervolg in
            Thread.detachNewThread {
                vervolg.resume(returning: buis.fileHandleForReading.availableData)
            }
        }
        poort = String(decoding: regel, as: UTF8.self).trimmingCharacters(in: .newlines)
        try #require(UInt16(poort) != nil, "de mailserver begint niet")
    }

    deinit { try? leiband.fileHandleForWriting.close() }

    /// The certificate that the server shows.
    var certificaat: String { map.pad + "/cert.pem" }

    private static func certificaat(in map: Proefmap) throws {
        let maak = Process()
        maak.executableURL = URL(filePath: "/usr/bin/env")
        maak.arguments = [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
            "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout",
            map.pad + "/sleutel.pem", "-out", map.pad + "/cert.pem",
        ]
        maak.standardError = FileHandle.nullDevice
        try maak.run()
        maak.waitUntilExit()
        try #require(maak.terminationStatus == 0)
    }

    /// One mail as it came in.
    struct Ontvangen {
        let van, aan, bericht: String
        let versleuteld: Bool

        /// The value of a header.
        func kop(_ naam: String) -> String? {
            bericht.split(separator: "\r\n").first { $0.hasPrefix("\(naam): ") }
                .map { String($0.dropFirst(naam.count + 2)) }
        }
    }

    /// What came in, in order.
    func post() throws -> [Ontvangen] {
        let tekst = try String(contentsOfFile: map.pad + "/post", encoding: .utf8)
        return try tekst.split(separator: "\n").map { regel in
            let json = try JSONSerialization.jsonObject(with: Data(regel.utf8))
            let rij = try #require(json as? [Any])
            return Ontvangen(
                van: try #require(rij[0] as? String),
                aan: try #require((rij[1] as? [String])?.joined(separator: ",")),
                bericht: try #require(rij[2] as? String),
                versleuteld: try #require(rij[3] as? Bool))
        }
    }

    /// The settings that lead to this server, with mail and letters in a folder of the test.
    func instellingen(_ postmap: Proefmap) -> [String: String] {
        [
            "WIJKGRIFFIE_SMTP": "smtp://127.0.0.1:\(poort)",
            "WIJKGRIFFIE_POSTAFZENDER": "Gemeente Lelystad <wijken@lelystad.example>",
            "WIJKGRIFFIE_POSTMAP": postmap.pad,
        ]
    }
}
