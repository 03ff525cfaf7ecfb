extension DatabaseError {
    /// What is wrong and what to do about it, in Dutch.
    ///
    /// What the server or libpq said stands behind it as a quotation.
    public var melding: String {
        let plaats = statement.map { " (vraag \($0))" } ?? ""
        return uitleg + plaats + citaat
    }

    /// What our own SQL raises is ours to show; other messages may quote values of rows.
    private var citaat: String {
        if let server, server.sqlState.errorClass != "P0" { return " [server: \(server)]" }
        if server == nil, let explanation, !explanation.isEmpty, !isInstelling {
            return " [melding: \(explanation)]"
        }
        return ""
    }

    private var isInstelling: Bool {
        if case .misconfigured(let reden) = kind { reden.isInstelling } else { false }
    }

    private var uitleg: String {
        switch kind {
        case .unreachable:
            "de database is niet bereikbaar; controleer de instelling 'database' of bekijk "
                + "griffie cluster status"
        case .connectionLost:
            "de verbinding met de database is verbroken; bekijk griffie cluster status en "
                + "probeer het opnieuw"
        case .timeout: "de database antwoordde niet op tijd; probeer het later opnieuw"
        case .busy: "de database is te druk; probeer het later opnieuw"
        case .canceled: "de opdracht is afgebroken"
        case .server(let toestand): Self.uitleg(toestand, server)
        case .encoding: "een waarde kan niet naar de database worden geschreven"
        case .decoding: "een antwoord van de database heeft een andere vorm dan verwacht"
        case .rowCount(let aantal): "de database gaf \(aantal) regels waar er een werd verwacht"
        case .limit(.rows(let grens)): "het antwoord heeft meer dan \(grens) regels"
        case .limit(.statements(let grens)): "de opdracht heeft meer dan \(grens) delen"
        case .limit(.parameterBytes(let grens)): "de invoer heeft meer dan \(grens) bytes"
        case .outcomeUnknown:
            server?.leavesCommitUnconfirmed == true
                ? "de tweede server heeft het vastleggen niet bevestigd; of het blijft staan is "
                    + "onbekend"
                : "de verbinding is verbroken tijdens het vastleggen; of het is vastgelegd is "
                    + "onbekend"
        case .commitRolledBack: "de database heeft de transactie teruggedraaid"
        case .misconfigured(let reden): reden.uitleg
        case .closed: "de verbinding met de database is al gesloten"
        }
    }

    private static func uitleg(_ toestand: SQLState, _ server: ServerMessage?) -> String {
        switch toestand {
        case .lockNotAvailable:
            "iemand anders is met dezelfde gegevens bezig; probeer het later opnieuw"
        case .serializationFailure, .deadlockDetected:
            "iemand anders wijzigde dezelfde gegevens; probeer het opnieuw"
        case .queryCanceled: "de database brak de vraag af; probeer het later opnieuw"
        case .insufficientPrivilege:
            "de databaserol mag dit niet; voer sql/rollen.sql en griffie schema migreer uit"
        default:
            if let server, toestand.errorClass == "P0" {
                server.message
            } else if toestand.isOfMachine {
                "de databaseserver kan dit nu niet; bekijk griffie cluster status"
            } else {
                "de database weigert de opdracht"
            }
        }
    }
}

extension DatabaseError.Misconfiguration {
    /// Whether the user can mend it; the others are faults of the program.
    public var isInstelling: Bool {
        switch self {
        case .passwordInEnvironment, .tlsNotVerified, .connectionString: true
        case .duplicateStatementName, .copyNotSupported, .concurrentUse, .malformedBatch,
            .noTransaction:
            false
        }
    }

    var uitleg: String {
        switch self {
        case .passwordInEnvironment:
            "PGPASSWORD is gezet en andere gebruikers kunnen dat lezen; zet het wachtwoord in een "
                + "bestand en noem dat in PGPASSFILE"
        case .tlsNotVerified:
            "de verbinding over het netwerk controleert de server niet; zet sslmode=verify-full"
        case .connectionString:
            "de instelling 'database' is niet te lezen; schrijf haar als host=... dbname=..."
        case .duplicateStatementName: "twee vragen aan de database dragen dezelfde naam"
        case .copyNotSupported: "COPY kan niet over deze verbinding"
        case .concurrentUse: "twee opdrachten gebruikten tegelijk dezelfde verbinding"
        case .malformedBatch: "een opdracht aan de database is leeg of gaat na haar einde door"
        case .noTransaction: "een opdracht gaat verder met een transactie die er niet meer is"
        }
    }
}
