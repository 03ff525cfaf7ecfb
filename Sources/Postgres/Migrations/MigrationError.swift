/// Why the schema was not changed, or not further.
public enum MigrationError: Error, Sendable {
    /// The folder or a file of it cannot be read.
    case unreadable(path: String)
    /// A file in `migraties` is not called `0001_name.sql`.
    case badName(path: String)
    /// Two files carry the same number.
    case duplicate(number: Int)
    /// The number is missing among the files, or among what the database remembers.
    case gap(missing: Int)
    /// A migration that was run has another name now.
    case renamed(number: Int, was: String, now: String)
    /// A migration that was run has another content now.
    case changed(path: String)
    /// The database was migrated by a newer program.
    case newerSchema(database: Int, program: Int)
    /// A part that was applied has gone; what it made would stay for ever.
    case partMissing(path: String)
    /// Another migrator has been at work for longer than we wait.
    case busy
    /// The file ends its transaction itself; what came before stands and is not registered.
    case endsTransaction(path: String)
    /// The database refused a file; nothing of that file remains, unless the outcome is unknown.
    case failed(path: String, DatabaseError)
}

extension MigrationError: CustomStringConvertible {
    /// What is wrong and what to do about it, in Dutch.
    public var description: String {
        switch self {
        case .unreadable(let path):
            "\(path) is niet te lezen; herstel de installatie"
        case .badName(let path):
            "\(path) heet niet zoals een migratie hoort te heten (0001_naam.sql); hernoem het"
        case .duplicate(let number):
            "migratie \(number) komt tweemaal voor; geef een van beide het volgende nummer"
        case .gap(let missing):
            "migratie \(missing) ontbreekt; herstel de installatie"
        case .renamed(let number, let was, let now):
            "migratie \(number) heette '\(was)' toen zij werd uitgevoerd en nu '\(now)'; "
                + "zet de oude naam terug"
        case .changed(let path):
            "\(path) is gewijzigd nadat het was uitgevoerd; zet de oude inhoud terug en "
                + "maak een nieuwe migratie"
        case .newerSchema(let database, let program):
            "de database is al bij migratie \(database) en dit programma kent er \(program); "
                + "werk griffie bij"
        case .partMissing(let path):
            "\(path) is verdwenen, maar wat het maakte staat nog in de database; zet het terug, "
                + "zo nodig met alleen de opdracht die het opruimt"
        case .busy:
            "een ander programma is het schema aan het wijzigen; wacht tot het klaar is en "
                + "probeer het opnieuw"
        case .endsTransaction(let path):
            "\(path) beëindigt zelf de transactie; haal commit of rollback eruit"
        case .failed(let path, let error) where error.outcome == .unknown:
            "\(path) is afgebroken en de uitkomst is onbekend; bekijk griffie schema status: "
                + error.melding
        case .failed(let path, let error):
            "\(path) is mislukt en er is niets van blijven staan: \(error.melding)"
        }
    }
}
