import Foundation

/// The folder of mail and letters that somebody else sends: `mail` as a maildir, and `brieven`.
struct Postmap {
    let pad: String

    /// Where a file belongs.
    enum Vak: String {
        case mail = "mail/new"
        case brieven = "brieven"
    }

    /// Puts a file in the folder, whole or not at all; only its owner may read it.
    ///
    /// A file of the same name holds the same message: it was put there by an attempt that could
    /// not tell, and stays.
    /// - Returns: the path of the file.
    func leg(_ bytes: [UInt8], in vak: Vak, naam: String) throws -> String {
        let bestanden = FileManager.default
        for map in ["mail/new", "mail/cur", "mail/tmp", "brieven"] {
            try bestanden.createDirectory(
                atPath: "\(pad)/\(map)", withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        let doel = "\(pad)/\(vak.rawValue)/\(naam)"
        guard !bestanden.fileExists(atPath: doel) else { return doel }
        let deel = "\(pad)/mail/tmp/\(naam)"
        guard
            bestanden.createFile(
                atPath: deel, contents: nil, attributes: [.posixPermissions: 0o600]),
            let bestand = FileHandle(forWritingAtPath: deel)
        else { throw CocoaError(.fileWriteUnknown) }
        try bestand.write(contentsOf: Data(bytes))
        try bestand.synchronize()
        try bestand.close()
        try bestanden.moveItem(atPath: deel, toPath: doel)
        return doel
    }
}
