public import Postgres

extension DatabaseError {
    /// What is wrong with the database and what to do, in Dutch.
    ///
    /// The server's own words, where there are any, stand behind it between quotation marks.
    public var uitleg: String {
        let woorden = (server?.message ?? explanation).map { " (\"\($0)\")" } ?? ""
        return Self.zin(kind) + woorden
    }

    private static func zin(_ kind: Kind) -> String {
        switch kind {
        case .unreachable:
            "de database is niet bereikbaar; kijk met griffie cluster status of zij draait, of "
                + "herstel de instelling 'database'"
        case .connectionLost: "de verbinding met de database viel weg; probeer het opnieuw"
        case .timeout: "de database antwoordde niet op tijd; probeer het opnieuw"
        case .busy: "het is te druk; probeer het zo dadelijk opnieuw"
        case .canceled: "het werk in de database is afgebroken; er is niets gewijzigd"
        case .server(let toestand): zin(toestand)
        case .encoding: "een waarde past niet in de database; meld dit"
        case .decoding: "een antwoord van de database heeft een onverwachte vorm; meld dit"
        case .rowCount: "de database gaf een onverwacht aantal rijen; meld dit"
        case .limit: "er komt meer uit de database dan in één keer mag; vraag minder"
        case .outcomeUnknown:
            "of het gelukt is, is onbekend; geef dezelfde opdracht met dezelfde sleutel"
        case .commitRolledBack: "de database heeft de wijziging ongedaan gemaakt; meld dit"
        case .misconfigured(let oorzaak): zin(oorzaak)
        case .closed: "de verbinding met de database is al gesloten; start het programma opnieuw"
        }
    }

    private static func zin(_ toestand: SQLState) -> String {
        switch toestand {
        case .lockNotAvailable: "iemand anders is hiermee bezig; probeer het zo dadelijk opnieuw"
        case .serializationFailure, .deadlockDetected:
            "iemand anders wijzigde hetzelfde; probeer het opnieuw"
        case .insufficientPrivilege:
            "deze databaserol mag dit niet; voer sql/rollen.sql en griffie schema migreer uit"
        default: "de database weigert dit (\(toestand)); meld dit nummer"
        }
    }

    private static func zin(_ oorzaak: Misconfiguration) -> String {
        switch oorzaak {
        case .passwordInEnvironment:
            "PGPASSWORD staat in de omgeving, waar anderen het kunnen lezen; zet het wachtwoord in "
                + "een bestand en noem dat in PGPASSFILE"
        case .tlsNotVerified:
            "de verbinding gaat over het netwerk zonder de server te controleren; zet "
                + "sslmode=verify-full"
        case .connectionString:
            "de instelling 'database' is niet te lezen; schrijf host=... dbname=..."
        case .duplicateStatementName, .copyNotSupported, .concurrentUse, .noTransaction,
            .malformedBatch:
            "het programma gebruikt de database verkeerd; meld dit"
        }
    }
}
