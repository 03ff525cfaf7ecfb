import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie register sleutel`: the keys that sign the checkpoints.
struct RegisterSleutel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sleutel",
        abstract: "De sleutels waarmee het register wordt ondertekend.",
        discussion: """
            griffie register sleutel toon
                de openbare helften: geef ze aan wie het register moet kunnen nalezen
            griffie register sleutel wissel
                een nieuwe sleutel tekent voortaan mee; de oude blijft zolang tekenen
            griffie register sleutel beeindig 1a2b3c4d
                de oude tekent niet meer; haar geheime helft wordt vernietigd
            """,
        subcommands: [
            RegisterSleutelToon.self, RegisterSleutelWissel.self, RegisterSleutelBeeindig.self,
        ]
    )
}

/// `griffie register sleutel toon`: the public keys.
struct RegisterSleutelToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon de openbare sleutels van dit register.",
        discussion: "griffie register sleutel toon > sleutels.txt"
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gemeente = try await omgeving.metDatabase { try await omgeving.gemeente(code, in: $0) }
        try uitvoer.schrijf(try omgeving.zegelsleutels(gemeente).antwoord, in: omgeving)
    }
}

/// `griffie register sleutel wissel`: a new key beside the one there is.
struct RegisterSleutelWissel: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "wissel",
        abstract: "Maak een nieuwe sleutel, die voortaan meetekent.",
        discussion: """
            griffie register sleutel wissel --als beheerder:Gegevensbeheer
            griffie register sleutel toon
            griffie register sleutel beeindig 1a2b3c4d --als beheerder:Gegevensbeheer
            """
    )

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let verzoek = try Verzamelaar.verzamel(opties.lees)
        try await omgeving.werk(verzoek) { werk in
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("een sleutel toevoegen"), in: omgeving)
            }
            let (naam, zaad) = (werk.gemeente.oorsprong, omgeving.zaad())
            guard let sleutel = Sleutelbos(naam: naam, zaden: [zaad])?.openbaar.first else {
                throw ServiceError.intern("van 32 bytes is altijd een sleutel te maken")
            }
            // Recorded first: who may not do this makes no key either.
            try await werk.doe(ZegelsleutelWijzigen(werk.gemeente.id, inGebruik: sleutel))
            try omgeving.sleutelmap(werk.gemeente).voegToe(naam: naam, zaad: zaad)
            try uitvoer.schrijf(try omgeving.zegelsleutels(werk.gemeente).antwoord, in: omgeving)
            werk.volgende(
                "geef deze sleutels aan de auditor, en daarna griffie register sleutel beeindig "
                    + "KENMERK voor de oude")
        }
    }
}

/// `griffie register sleutel beeindig`: the end of a key.
struct RegisterSleutelBeeindig: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "beeindig",
        abstract: "Laat een sleutel niet meer tekenen en vernietig haar geheime helft.",
        discussion: "griffie register sleutel beeindig 1a2b3c4d --als beheerder:Gegevensbeheer"
    )

    @Argument(help: ArgumentHelp("Het kenmerk van de sleutel.", valueName: "kenmerk"))
    var kenmerk: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (gevraagd, verzoek) = try Verzamelaar.verzamel { fouten -> (String, Werkverzoek)? in
            let gevraagd = fouten.tekst(
                "kenmerk", kenmerk, hooguit: 8, vorm: "de acht tekens van een sleutel")
            guard let verzoek = opties.lees(fouten), let gevraagd else { return nil }
            return (gevraagd, verzoek)
        }
        try await omgeving.werk(verzoek) { werk in
            let map = try omgeving.sleutelmap(werk.gemeente)
            guard let bos = try map.bos(naam: werk.gemeente.oorsprong),
                let sleutel = bos.openbaar.first(where: { $0.kenmerktekst == gevraagd })
            else {
                throw Opdrachtfout.nietGevonden("er tekent hier geen sleutel \(gevraagd)")
            }
            guard bos.openbaar.count > 1 else {
                throw Opdrachtfout.nietGevonden(
                    "\(gevraagd) is de enige sleutel; maak eerst een nieuwe met griffie register "
                        + "sleutel wissel")
            }
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("een sleutel beëindigen"), in: omgeving)
            }
            try await werk.doe(ZegelsleutelWijzigen(werk.gemeente.id, beeindigd: sleutel))
            // Sealed by both keys first: the last seal of the old one covers its own end.
            await werk.verzegel()
            try map.beeindig(gevraagd, naam: werk.gemeente.oorsprong)
            try uitvoer.schrijf(try omgeving.zegelsleutels(werk.gemeente).antwoord, in: omgeving)
        }
    }
}

extension Omgeving {
    /// The public keys of a municipality's register, and which of them sign.
    func zegelsleutels(_ gemeente: MetID<Gemeente>) throws -> Zegelsleutels {
        let map = try sleutelmap(gemeente)
        return Zegelsleutels(
            alle: try map.openbaar(), tekent: try map.bos(naam: gemeente.oorsprong)?.openbaar ?? [])
    }
}
