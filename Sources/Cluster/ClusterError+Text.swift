extension ClusterError: CustomStringConvertible {
    /// What is wrong and what to do about it, in Dutch, for the person at the keyboard.
    public var description: String { "\(wrong). \(remedy)." }

    /// What is wrong.
    public var wrong: String {
        switch self {
        case .binariesMissing(let searched):
            "PostgreSQL is niet gevonden (gezocht in \(searched.joined(separator: ", ")))"
        case .versionTooOld(let found, let needed):
            "PostgreSQL \(found) is te oud; griffie vraagt versie \(needed) of nieuwer"
        case .folderNotWritable(let path, let reason):
            "In de map \(path) kan niet worden geschreven (\(reason))"
        case .folderUnknown:
            "Er is geen map voor de gegevens bekend: HOME en XDG_DATA_HOME zijn leeg"
        case .folderForeign(let path):
            "De map \(path) bevat bestanden die niet van PostgreSQL zijn"
        case .otherMajorVersion(let path, let data, let machine):
            "De gegevens in \(path) zijn gemaakt door PostgreSQL \(data), maar deze machine "
                + "heeft versie \(machine.map(String.init).joined(separator: ", "))"
        case .diskFull(let path):
            "De schijf van \(path) is vol"
        case .heldByAnotherProcess(let path, let pid?):
            "Het cluster in \(path) is in gebruik door een ander programma (proces \(pid))"
        case .heldByAnotherProcess(let path, nil):
            "Een ander programma is al te lang bezig met het cluster in \(path)"
        case .stalePidFile(let path, let reason):
            "Het bestand \(path) is achtergebleven van een eerdere server (\(reason))"
        case .socketPathTooLong(let path, let bytes):
            "Het pad van de socket \(path) telt \(bytes) bytes; "
                + "het systeem staat er \(Self.longestSocketPath) toe"
        case .userMissing(let name):
            "De gebruiker \(name), onder wie PostgreSQL moet draaien, bestaat niet"
        case .toolFailed(let tool, let output):
            "Het programma \(tool) is mislukt: \(output)"
        case .startFailed(_, let lines):
            "De PostgreSQL-server is niet gestart: \(lines)"
        }
    }

    /// What the reader can do.
    public var remedy: String {
        switch self {
        case .binariesMissing:
            "Installeer het pakket postgresql (Debian: apt-get install postgresql) "
                + "of stel een bestaande database in"
        case .versionTooOld(_, let needed):
            "Installeer PostgreSQL \(needed) of nieuwer"
        case .folderNotWritable(let path, _):
            "Geef de gebruiker van griffie schrijfrecht op \(path) of kies een andere map "
                + "met \(ClusterFolder.setting)"
        case .folderUnknown:
            "Stel HOME in of kies een map met \(ClusterFolder.setting)"
        case .folderForeign(let path):
            "Maak \(path) leeg als die bestanden weg mogen, of kies een andere map "
                + "met \(ClusterFolder.setting)"
        case .otherMajorVersion(_, let data, _):
            "Installeer PostgreSQL \(data) of zet de gegevens over met pg_upgrade"
        case .diskFull:
            "Maak ruimte vrij en probeer het opnieuw; wat was vastgelegd is niet verloren"
        case .heldByAnotherProcess(_, let pid?):
            "Beëindig proces \(pid) of laat het zijn werk afmaken, en probeer het opnieuw"
        case .heldByAnotherProcess(_, nil):
            "Wacht tot dat programma klaar is en probeer het opnieuw"
        case .stalePidFile(let path, _):
            "Controleer dat er geen server meer draait en verwijder \(path)"
        case .socketPathTooLong:
            "Kies een map met een korter pad met \(ClusterFolder.setting)"
        case .userMissing(let name):
            "Maak de gebruiker \(name) aan (het pakket postgresql doet dat) "
                + "of start griffie als gewone gebruiker"
        case .toolFailed:
            "Lees de melding hierboven; bij twijfel: griffie cluster status"
        case .startFailed(let log, _):
            "Lees het hele logboek in \(log)"
        }
    }
}
