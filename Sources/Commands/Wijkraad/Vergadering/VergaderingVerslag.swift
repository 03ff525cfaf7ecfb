import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag`: the minutes, from draft to addendum.
struct VergaderingVerslag: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verslag",
        abstract: "Het verslag: opstellen, rondsturen, corrigeren, vaststellen en publiceren.",
        discussion: """
            griffie vergadering verslag opstellen WV-2026-0001 --bestand verslag.txt \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering verslag vaststellen WV-2026-0002 --van WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """,
        subcommands: [
            VerslagOpstellen.self, VerslagRondsturen.self, VerslagCorrigeren.self,
            VerslagBeoordelen.self, VerslagVaststellen.self, VerslagOndertekenen.self,
            VerslagPubliceren.self, VerslagAanvullen.self, VerslagLezen.self,
        ]
    )
}

/// `griffie vergadering verslag opstellen`: writes a version of the draft.
struct VerslagOpstellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opstellen",
        abstract: "Schrijf het conceptverslag, of een nieuwe versie ervan.",
        discussion: """
            griffie vergadering verslag opstellen WV-2026-0001 --bestand verslag.txt \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering verslag opstellen WV-2026-0001 --bestand verslag.txt --versie 1 \\
                --als 'secretariaat:Griffie Noord'

            Schreef een ander intussen een versie, dan blijft die staan en hoort u welke dat is.
            """
    )

    /// The most bytes of minutes.
    static let meesteBytes = 65_536

    @Option(
        help: ArgumentHelp("De tekst, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file())
    var bestand: String?

    @Option(
        help: ArgumentHelp(
            "De versie van het verslag die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let ((wie, gezien), tekst) = try Verzamelaar.samen(
            {
                try Verzamelaar.verzamel { fouten in
                    let wie = basis.lees(fouten)
                    let gezien = fouten.versie(self.versie)
                    return wie.map { ($0, gezien) }
                }
            }, { try lees(in: omgeving) })
        try await omgeving.opVergadering(wie, basis.uitvoer, "verslag opstellen") { _, beeld in
            Vergaderhandeling(
                .verslagOpstellen(
                    tekst: tekst, versie: gezien ?? beeld.vergadering.waarde.verslag.versie),
                vergadering: beeld.vergadering.id, wijkraad: beeld.wijkraad.id)
        }
    }

    private func lees(in omgeving: Omgeving) throws -> String {
        let bytes = try Bestandsinvoer.lees("--bestand", bestand, in: omgeving)
        guard (1...Self.meesteBytes).contains(bytes.count) else {
            throw Invoerfouten(
                Invoerfout(
                    "--bestand", .buitenBereik,
                    "is \(bytes.count) bytes lang; toegestaan is 1 tot en met \(Self.meesteBytes)"))
        }
        guard let tekst = String(validating: bytes, as: UTF8.self), !tekst.utf8.contains(0) else {
            throw Invoerfouten(
                Invoerfout("--bestand", .onleesbaar, "is geen tekst in UTF-8; sla het zo op"))
        }
        return tekst
    }
}

/// `griffie vergadering verslag rondsturen`: circulates the draft.
struct VerslagRondsturen: Vergaderregelopdracht {
    static let wat = "verslag rondsturen"
    static let configuration = CommandConfiguration(
        commandName: "rondsturen",
        abstract: "Leg vast dat het conceptverslag naar de leden is gestuurd.",
        discussion: """
            griffie vergadering verslag rondsturen WV-2026-0001 --als 'secretariaat:Griffie Noord'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .verslagRondsturen }
}

/// `griffie vergadering verslag corrigeren`: a member wants something otherwise.
struct VerslagCorrigeren: Vergaderregelopdracht {
    static let wat = "correctie voorstellen"
    static let configuration = CommandConfiguration(
        commandName: "corrigeren",
        abstract: "Stel als lid een correctie op het rondgestuurde verslag voor.",
        discussion: """
            griffie vergadering verslag corrigeren WV-2026-0001 \\
                --tekst 'bij punt 3 zei ik dat het anders kan' --als 'lid:Lid Een'
            """
    )

    @Option(help: ArgumentHelp("Wat anders moet.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> String? {
        fouten.woorden("--tekst", tekst, vorm: "wat anders moet")
    }

    func daad(
        _ invoer: String, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .corrigeren(tekst: invoer) }
}

/// `griffie vergadering verslag beoordelen`: says whether a correction was taken over.
struct VerslagBeoordelen: Vergaderregelopdracht {
    static let wat = "correctie beoordelen"
    static let configuration = CommandConfiguration(
        commandName: "beoordelen",
        abstract: "Zeg of een correctie is overgenomen in het verslag.",
        discussion: """
            griffie vergadering verslag beoordelen WV-2026-0001 --correctie 1 --overgenomen \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering verslag beoordelen WV-2026-0001 --correctie 2 --niet-overgenomen \\
                --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("De correctie.", valueName: "nummer"))
    var correctie: String?

    @Flag(help: "Zij staat nu in het verslag.")
    var overgenomen = false

    @Flag(help: "Het verslag blijft zoals het was.")
    var nietOvergenomen = false

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Bool)? {
        let nummer = fouten.verplicht(
            "--correctie", correctie, vorm: "het nummer van een correctie"
        ) { Int($0).flatMap { (1...5_000).contains($0) ? $0 : nil } }
        guard overgenomen != nietOvergenomen else {
            fouten.meld(
                Invoerfout(
                    "--overgenomen", .verplicht,
                    "ontbreekt; geef --overgenomen of "
                        + "--niet-overgenomen"))
            return nil
        }
        return nummer.map { ($0, overgenomen) }
    }

    func daad(
        _ invoer: (Int, Bool), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .beoordelen(invoer.0, overgenomen: invoer.1)
    }
}

extension Omgeving {
    /// Adopts the minutes of an earlier meeting, in another one or by signature.
    nonisolated(nonsending) fileprivate func vaststellen(
        _ wie: Vergaderverzoek, van eerder: Kenmerk, _ uitvoer: Uitvoeropties
    ) async throws {
        try await opVergadering(wie, uitvoer, "verslag vaststellen") { werk, beeld in
            let vroeger = try await werk.lezer.antwoord(op: Vergadervraag(eerder))
            let dossiers = vroeger.vergadering.waarde.verloop.verzendingen
                .compactMap { verzending in
                    if case .dossier(let id) = verzending.over { id } else { nil }
                }
            return Services.VerslagVaststellen(
                van: vroeger.vergadering.id, in: beeld.vergadering.id,
                wijkraad: beeld.wijkraad.id, dossiers: Array(Set(dossiers)))
        }
    }
}

/// `griffie vergadering verslag vaststellen`: adopts minutes in a later meeting.
struct VerslagVaststellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vaststellen",
        abstract: "Stel in een vergadering het verslag van een eerdere vast.",
        discussion: """
            griffie vergadering verslag vaststellen WV-2026-0002 --van WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'

            Het verslag staat vanzelf op de agenda. Adviezen die erin staan krijgen bewijsgraad
            genotuleerd; hun dag blijft de dag van verzenden.
            """
    )

    @Option(
        help: ArgumentHelp("De vergadering waarvan het verslag is.", valueName: "vergadering"))
    var van: String?

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let (wie, eerder) = try Verzamelaar.verzamel { fouten -> (Vergaderverzoek, Kenmerk)? in
            let wie = basis.lees(fouten)
            let eerder = fouten.vergadering(van, veld: "--van")
            guard let wie, let eerder else { return nil }
            guard wie.kenmerk != eerder else {
                fouten.meld(
                    Invoerfout(
                        "--van", .ongeldigeWaarde,
                        "is dezelfde vergadering; na een opheffing is er verslag ondertekenen"))
                return nil
            }
            return (wie, eerder)
        }
        try await omgeving.vaststellen(wie, van: eerder, basis.uitvoer)
    }
}

/// `griffie vergadering verslag ondertekenen`: the last chair and secretary sign.
struct VerslagOndertekenen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ondertekenen",
        abstract: "Onderteken het verslag van een opgeheven wijkraad, als laatste bestuur.",
        discussion: """
            griffie vergadering verslag ondertekenen WV-2026-0009 \\
                --als 'voorzitter:Voorzitter Atolwijk'

            Als de laatste voorzitter en de laatste secretaris allebei hebben getekend, is het
            verslag vastgesteld.
            """
    )

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let wie = try Verzamelaar.verzamel { basis.lees($0) }
        try await omgeving.vaststellen(wie, van: wie.kenmerk, basis.uitvoer)
    }
}

/// `griffie vergadering verslag publiceren`: publishes adopted minutes.
struct VerslagPubliceren: Vergaderregelopdracht {
    static let wat = "verslag publiceren"
    static let configuration = CommandConfiguration(
        commandName: "publiceren",
        abstract: "Publiceer het vastgestelde verslag.",
        discussion: """
            griffie vergadering verslag publiceren WV-2026-0001 --als 'secretariaat:Griffie Noord'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .verslagPubliceren }
}

/// `griffie vergadering verslag aanvullen`: adds something to adopted minutes.
struct VerslagAanvullen: Vergaderregelopdracht {
    static let wat = "addendum toevoegen"
    static let configuration = CommandConfiguration(
        commandName: "aanvullen",
        abstract: "Voeg een addendum toe aan een vastgesteld verslag; het verslag zelf blijft.",
        discussion: """
            griffie vergadering verslag aanvullen WV-2026-0001 \\
                --tekst 'de straat heet anders' --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Wat erbij komt.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> String? {
        fouten.woorden("--tekst", tekst, vorm: "wat erbij komt")
    }

    func daad(
        _ invoer: String, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .aanvullen(tekst: invoer) }
}
