import ArgumentParser
import Domain
import Postgres
import Services
import Weergave

/// `griffie register bewijs`: the evidence bundle of one file or budget.
struct RegisterBewijs: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bewijs",
        abstract: "Maak een bewijsbundel die een ander zonder ons kan narekenen.",
        discussion: """
            griffie register bewijs PB-2026-0042 --naar bewijs/
                de inschrijvingen van een aanvraag, zonder persoonsgegevens
            griffie register bewijs PB-2026-0042 --naar bewijs/ --met-teksten
                met de teksten erbij, voor wie die mag zien
            griffie register bewijs BD-2026-0001 --naar dossier/
                een beleidsdossier, met het oordeel per wijkraad dat eruit volgt
            griffie register bewijs --wijk Centrum --jaar 2026 --naar budget/ --anker ankers/
                een budget, aansluitend op zegels die buiten zijn bewaard
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Het kenmerk van een aanvraag of dossier, zoals PB-2026-0042 of BD-2026-0001.",
            valueName: "kenmerk"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("In plaats van een aanvraag: de wijk.", valueName: "wijk"))
    var wijk: String?

    @Option(help: ArgumentHelp("Het budgetjaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @Option(help: ArgumentHelp("De map om te maken; leeg of er nog niet.", valueName: "map"))
    var naar: String?

    @Flag(help: "Voeg de teksten toe, om de verzegelingen te openen. Dat zijn persoonsgegevens.")
    var metTeksten = false

    @Option(
        help: ArgumentHelp(
            "Laat het bewijs aansluiten op de zegels in deze map; anders de ingestelde ankermap.",
            valueName: "map"))
    var anker: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    /// What is to be proven, as it was typed.
    private enum Gevraagd {
        case aanvraag(Aanvraagaanduiding)
        case dossier(Kenmerk)
        case budget(wijk: String, jaar: Int?)
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard (aanvraag != nil) != (wijk != nil) else {
            throw Opdrachtfout.gebruik([
                "geef het kenmerk van een aanvraag of dossier, of --wijk"
            ])
        }
        let (code, gevraagd, pad) = try Verzamelaar.verzamel(lees)
        let plek = try Bundelmap(pad)
        try await omgeving.metDatabase { database in
            let gemeente = try await omgeving.gemeente(code, in: database)
            let (onderwerp, naam) = try await onderwerp(
                gevraagd, Lezer(database, gemeente: gemeente.id), omgeving)
            let ankers = try ankers(gemeente, omgeving)
            let bewijs = try await omgeving.bewijs(gemeente, database) { sleutels in
                Stroombewijsvraag(
                    onderwerp, sleutels: sleutels, ankers: ankers, metTeksten: metTeksten)
            }
            let bundel = try omgeving.bundel(bewijs, naam, gemeente)
            // What leaves the house is read back first: from the files and not from memory.
            try plek.leg(bundel, alleenVanMij: metTeksten, nummer: omgeving.toeval()) {
                let bezwaren = $0.bezwaren(
                    vertrouwd: bewijs.sleutels, Uitvoerder.sha256, Sleutelbos.controle)
                guard bezwaren.isEmpty else {
                    throw ServiceError.registerGebroken(bezwaren.joined(separator: "; "))
                }
            }
            try uitvoer.schrijf(bewijs.antwoord(naam, in: pad), in: omgeving)
            omgeving.meld(
                "Volgende stap: python3 \(Schelpwoord.van(pad + "/controleer.py")) --sleutels "
                    + "SLEUTELS.txt\n")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Gemeentecode?, Gevraagd, String)? {
        let code = gemeenteoptie.lees(fouten)
        let jaar = fouten.jaarOfNiets("--jaar", self.jaar)
        let gevraagd: Gevraagd? =
            if let wijk {
                fouten.tekst("--wijk", wijk, hooguit: 100, vorm: "een wijk, met naam of code")
                    .map { .budget(wijk: $0, jaar: jaar) }
            } else if let kenmerk = aanvraag.flatMap({ Kenmerk(tekst: $0) }),
                kenmerk.soort == .dossier
            {
                .dossier(kenmerk)
            } else {
                fouten.aanvraag(aanvraag).map { .aanvraag($0) }
            }
        let pad = fouten.tekst("--naar", naar, hooguit: 1_000, vorm: "een map")
        guard let gevraagd, let pad else { return nil }
        return (code, gevraagd, Bundelmap.zonderStreep(pad))
    }

    private func onderwerp(
        _ gevraagd: Gevraagd, _ lezer: Lezer, _ omgeving: Omgeving
    ) async throws -> (Onderwerp, String) {
        switch gevraagd {
        case .aanvraag(let aanduiding):
            let beeld = try await lezer.antwoord(op: Aanvraagvraag(aanduiding))
            return (Onderwerp(.aanvraag, beeld.id), "aanvraag \(beeld.aanduiding)")
        case .dossier(let kenmerk):
            let beeld = try await lezer.antwoord(op: Dossiervraag(kenmerk))
            return (Onderwerp(.dossier, beeld.dossier.id), "dossier \(kenmerk)")
        case .budget(let wijk, let jaar):
            let jaar = jaar ?? Datum(omgeving.nu()).jaar
            let budget = try await lezer.budget(wijk, jaar: jaar)
            return (Onderwerp(.budget, budget.id), "budget \(budget.wijknaam) \(jaar)")
        }
    }

    private func ankers(_ gemeente: MetID<Gemeente>, _ omgeving: Omgeving) throws -> [GetekendZegel]
    {
        try omgeving.ankers(anker)?.alle.compactMap(\.zegel)
            .filter { $0.zegel.oorsprong == gemeente.oorsprong } ?? []
    }
}

extension Omgeving {
    /// The proof of a stream; what is not sealed yet is sealed first.
    nonisolated(nonsending) fileprivate func bewijs(
        _ gemeente: MetID<Gemeente>, _ database: Database,
        _ vraag: ([Zegelsleutel]) -> Stroombewijsvraag
    ) async throws -> Stroombewijs {
        let (lezer, map) = (Lezer(database, gemeente: gemeente.id), try sleutelmap(gemeente))
        var bewijs = try await lezer.antwoord(op: vraag(try map.openbaar()))
        if bewijs == nil {
            _ = try await verzegel(gemeente, database, op: nu(), handmatigeKlok: false)
            bewijs = try await lezer.antwoord(op: vraag(try map.openbaar()))
        }
        guard let bewijs else {
            throw ServiceError.probeerOpnieuw(
                "nog niet alles hiervan is verzegeld, omdat een ander programma daarmee bezig is")
        }
        guard !bewijs.sleutels.isEmpty else {
            throw Opdrachtfout.nietBereikbaar(
                "de openbare sleutels ontbreken (\(map.openbaarPad)); zet dat bestand terug")
        }
        return bewijs
    }

    /// The bundle of a proof, with the explanation and the verifier of this installation.
    fileprivate func bundel(
        _ bewijs: Stroombewijs, _ naam: String, _ gemeente: MetID<Gemeente>
    ) throws -> Bewijsbundel {
        let installatie = try Installatiemap(Configuratie(self), programma: programma)
        let bijlage = Bewijsbundel.Bijlage(
            gemeente: "\(gemeente.waarde.naam) (\(gemeente.waarde.code))", onderwerp: naam,
            gemaaktOp: Datum(nu()), programma: "griffie \(Hoofdprogramma.versie)",
            leesmij: try installatie.bytes("sql/bewijs/LEESMIJ.txt"),
            controleur: try installatie.bytes("sql/bewijs/controleer.py"))
        do {
            return try Bewijsbundel(bewijs, bijlage, Uitvoerder.sha256)
        } catch {
            throw ServiceError.registerGebroken("een inschrijving is niet te lezen (\(error))")
        }
    }
}
