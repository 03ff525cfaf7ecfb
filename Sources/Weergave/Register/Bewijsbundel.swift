public import Domain

/// The files of an evidence bundle: a bag by RFC 8493 that somebody can check without us.
///
/// What proves something stands under `data/`; beside it stand what explains it and the program
/// that checks it.
public struct Bewijsbundel: Hashable, Sendable {
    /// What goes with the proof.
    public struct Bijlage: Sendable {
        /// The municipality, as people call it.
        public let gemeente: String
        /// What it is about, as people call it.
        public let onderwerp: String
        /// The day on which the bundle is made.
        public let gemaaktOp: Datum
        /// The program that made it.
        public let programma: String
        /// The explanation, with the names of ``Bewijsbundel/plekken`` in it.
        public let leesmij: [UInt8]
        /// The program that checks it.
        public let controleur: [UInt8]

        /// What goes with the proof.
        public init(
            gemeente: String, onderwerp: String, gemaaktOp: Datum, programma: String,
            leesmij: [UInt8], controleur: [UInt8]
        ) {
            self.gemeente = gemeente
            self.onderwerp = onderwerp
            self.gemaaktOp = gemaaktOp
            self.programma = programma
            self.leesmij = leesmij
            self.controleur = controleur
        }
    }

    /// The bytes of each file, by its name with slashes.
    public var bestanden: [String: [UInt8]]

    /// A bundle that was read.
    public init(bestanden: [String: [UInt8]]) {
        self.bestanden = bestanden
    }

    /// The bundle of a proof.
    /// - Throws: `CanoniekeFout` when an entry cannot be read.
    public init(
        _ bewijs: Stroombewijs, _ bijlage: Bijlage, _ hash: Hashfunctie
    ) throws(CanoniekeFout) {
        bestanden = try Self.inhoud(bewijs)
        bestanden["bagit.txt"] = Array(Self.bagit.utf8)
        bestanden["LEESMIJ.txt"] = Self.leesmij(bijlage, bewijs)
        bestanden["controleer.py"] = bijlage.controleur
        bestanden["bag-info.txt"] = Array(
            [
                "Source-Organization: \(Schermregel.van(bijlage.gemeente))",
                "External-Description: Bewijs van \(Schermregel.van(bijlage.onderwerp))",
                "Bagging-Date: \(bijlage.gemaaktOp)", "Payload-Oxum: \(oxum)",
                "Bag-Software-Agent: \(bijlage.programma)",
            ].map { $0 + "\n" }.joined().utf8)
        bestanden["manifest-sha256.txt"] = manifest(van: Self.isInhoud, hash)
        bestanden["tagmanifest-sha256.txt"] = manifest(van: Self.isBijschrift, hash)
    }

    /// What is replaced in the explanation: `{gemeente}`, `{onderwerp}`, `{gemaakt}`, `{aantal}`
    /// and `{omvang}`.
    private static func leesmij(_ bijlage: Bijlage, _ bewijs: Stroombewijs) -> [UInt8] {
        let plekken = [
            "gemeente": Schermregel.van(bijlage.gemeente),
            "onderwerp": Schermregel.van(bijlage.onderwerp), "gemaakt": "\(bijlage.gemaaktOp)",
            "aantal": "\(bewijs.stukken.count)",
            "omvang": "\(bewijs.zegels.last?.zegel.omvang ?? 0)",
        ]
        var (uit, rest) = ("", Substring(String(decoding: bijlage.leesmij, as: UTF8.self)))
        while let begin = rest.firstIndex(of: "{") {
            let naam = rest[rest.index(after: begin)...].prefix { $0 != "}" }
            uit += rest[..<begin]
            if let waarde = plekken[String(naam)], naam.endIndex < rest.endIndex {
                uit += waarde
                rest = rest[rest.index(after: naam.endIndex)...]
            } else {
                uit += "{"
                rest = rest[rest.index(after: begin)...]
            }
        }
        return Array((uit + rest).utf8)
    }

    static let bagit = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    static let tagmanifest = "tagmanifest-sha256.txt"

    static let isInhoud: @Sendable (String) -> Bool = { $0.hasPrefix("data/") }
    static let isBijschrift: @Sendable (String) -> Bool = {
        !$0.hasPrefix("data/") && $0 != tagmanifest
    }

    /// The size of the payload as BagIt writes it: bytes, a point, files.
    var oxum: String {
        let inhoud = bestanden.filter { Self.isInhoud($0.key) }
        return "\(inhoud.values.reduce(0) { $0 + $1.count }).\(inhoud.count)"
    }

    /// A manifest in the one form in which it is written: by the bytes of the names.
    func manifest(van welke: (String) -> Bool, _ hash: Hashfunctie) -> [UInt8] {
        let namen = bestanden.keys.filter(welke).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        return Array(
            namen.map { "\(hash(bestanden[$0] ?? []))  \($0)\n" }.joined().utf8)
    }
}
