public import Domain

/// A table of applications: how a row of a file becomes a form.
public struct Aanvraagtabel: Sendable {
    let kop: Tabelkop
    let profiel: CSV.Profiel

    /// The columns that must be there.
    public static func verplicht(_ profiel: CSV.Profiel) -> [String] {
        [
            "wijk", "aanvrager", "rechtsvorm", "titel", "omschrijving", "beleidsveld",
            bedragkolom(profiel),
        ]
    }

    /// The columns that may be there.
    public static let mogelijk = [
        "jaar", "bewoners", "bijdragen", "start", "ingang", "ontvangen", "reden",
    ]

    /// Programs write cents, people euros.
    static func bedragkolom(_ profiel: CSV.Profiel) -> String {
        profiel == .machine ? "gevraagdCent" : "gevraagd"
    }

    /// Reads the heading.
    /// - Throws: `Invoerfouten` with everything that is wrong with it.
    public init(_ regel: CSVLezer.Regel, _ profiel: CSV.Profiel) throws(Invoerfouten) {
        if let fout = regel.fout {
            throw Invoerfouten(Invoerfout("kop", .onleesbaar, fout.uitleg))
        }
        let ander: CSV.Profiel = profiel == .machine ? .rekenblad : .machine
        if regel.velden.count == 1, regel.velden[0].contains(ander.scheiding) {
            throw Invoerfouten(
                Invoerfout(
                    "--profiel", .ongeldigeWaarde,
                    "het bestand heeft andere scheidingstekens dan \(profiel.rawValue); geef "
                        + "--profiel \(ander.rawValue)"))
        }
        kop = try Tabelkop(
            regel.velden, verplicht: Self.verplicht(profiel), mogelijk: Self.mogelijk)
        self.profiel = profiel
    }

    /// The form on a line of the file.
    /// - Throws: `Invoerfouten` with everything that is wrong with the line.
    public func lees(_ regel: CSVLezer.Regel) throws(Invoerfouten) -> Bestandsrij {
        if let fout = regel.fout {
            throw Invoerfouten(Invoerfout("regel", .onleesbaar, fout.uitleg))
        }
        guard regel.velden.count == kop.breedte else {
            throw Invoerfouten(
                Invoerfout(
                    "regel", .onleesbaar,
                    "heeft \(regel.velden.count) velden en de kop \(kop.breedte); zet een veld met "
                        + "een scheidingsteken of regeleinde tussen aanhalingstekens"))
        }
        return try Verzamelaar.verzamel { fouten in
            let rij = Rijlezer(regel.velden, kop: kop, profiel, fouten)
            let wijk = rij.tekst(
                "wijk", bytes: 1...Aanvraagformulier.Grens.naam, vorm: "een wijk, met naam of code")
            let jaar = rij.geheelOfNiets("jaar", in: 1583...9999)
            let (formulier, ontvangst) = (formulier(rij), ontvangst(rij))
            guard let wijk, let formulier else { return nil }
            return Bestandsrij(
                invoer: Aanvraaginvoer(
                    wijk: wijk, jaar: jaar.map { Int($0) } ?? formulier.activiteitVan?.jaar,
                    formulier: formulier), ontvangst: ontvangst)
        }
    }

    /// How and when it came in; `nil` for what is received with the file.
    private func ontvangst(_ rij: Rijlezer) -> Bestandsrij.Ontvangst? {
        let ingang = rij.keuzeOfNiets("ingang", Aanvraag.Namens.Ingang.self)
        let op = rij.datumOfNiets("ontvangen")
        let reden = rij.tekstOfNiets("reden", bytes: 1...Aanvraagformulier.Grens.omschrijving)
        guard let ingang else {
            if rij.isLeeg("ingang"), op != nil || reden != nil {
                rij.meld(
                    "ingang", .verplicht,
                    "ontbreekt bij een eigen dag van ontvangst; geef balie, telefoon of e_mail")
            }
            return nil
        }
        guard ingang != .papier else {
            rij.meld(
                "ingang", .ongeldigeWaarde,
                "bij papier hoort een scan; schrijf deze aanvraag apart in met griffie aanvraag "
                    + "inschrijven")
            return nil
        }
        return .init(ingang: ingang, op: op, reden: reden)
    }

    private func formulier(_ rij: Rijlezer) -> Aanvraagformulier? {
        let naam = 1...Aanvraagformulier.Grens.naam
        let aanvrager = rij.tekst("aanvrager", bytes: naam, vorm: "namens wie wordt aangevraagd")
        let rechtsvorm = rij.keuze("rechtsvorm", Aanvraag.Rechtsvorm.self)
        let titel = rij.tekst("titel", bytes: naam, vorm: "een titel")
        let omschrijving = rij.tekst(
            "omschrijving", bytes: 1...Aanvraagformulier.Grens.omschrijving,
            vorm: "wat er gaat gebeuren", metRegels: true)
        let beleidsveld = rij.keuze("beleidsveld", Aanvraag.Beleidsveld.self)
        let gevraagd = rij.lees(
            Self.bedragkolom(profiel),
            vorm: profiel == .machine ? "een bedrag in centen" : "een bedrag, zoals 1.234,56",
            bedrag)
        let bewoners = rij.geheelOfNiets("bewoners", in: 0...Toetsinvoer.Grens.bewoners)
        let bijdragen = rij.leesOfNiets("bijdragen", Self.bijdragen) ?? []
        let start = rij.datumOfNiets("start")
        guard let aanvrager, let rechtsvorm, let titel, let omschrijving, let beleidsveld,
            let gevraagd
        else { return nil }
        return Aanvraagformulier(
            aanvrager: aanvrager, titel: titel, omschrijving: omschrijving, rechtsvorm: rechtsvorm,
            beleidsveld: beleidsveld, gevraagd: gevraagd, bewoners: bewoners, bijdragen: bijdragen,
            activiteitVan: start)
    }

    private func bedrag(_ tekst: String) throws(Veldfout) -> Bedrag {
        let centen = 1...Toetsinvoer.Grens.cent
        guard profiel == .rekenblad else {
            return Bedrag(cent: try Veldfout.geheel(tekst, in: centen))
        }
        let bedrag: Bedrag
        do { bedrag = try Bedrag(tekst: tekst) } catch {
            throw Veldfout(.ongeldigeWaarde, "'\(tekst.kort)' \(error.uitleg)")
        }
        guard centen.contains(bedrag.cent) else {
            let (minste, meeste) = (Bedrag(cent: 1), Bedrag(cent: centen.upperBound))
            throw Veldfout(.buitenBereik, "\(bedrag) valt buiten \(minste) tot en met \(meeste)")
        }
        return bedrag
    }

    /// Reads lines with a bar between them.
    private static func bijdragen(_ tekst: String) throws(Veldfout) -> [Bijdrage] {
        let regels = tekst.split(separator: "|", omittingEmptySubsequences: false)
        guard regels.count <= Toetsinvoer.Grens.bijdragen else {
            throw Veldfout(
                .buitenBereik,
                "heeft \(regels.count) regels; toegestaan is hooguit "
                    + "\(Toetsinvoer.Grens.bijdragen)")
        }
        var bijdragen: [Bijdrage] = []
        for (plaats, regel) in regels.enumerated() {
            let kaal = String(regel.bijgesneden())
            guard let bijdrage = Bijdrage(regel: kaal) else {
                throw Veldfout(
                    .ongeldigeWaarde,
                    "'\(kaal.kort)' (nummer \(plaats + 1)) is ongeldig; geef "
                        + "soort:bewoners:uren:omschrijving, met | tussen de bijdragen; soort is "
                        + Gelijkenis.keuzes(Bijdragesoort.self))
            }
            bijdragen.append(bijdrage)
        }
        return bijdragen
    }
}

extension CSVLezer.Fout {
    /// What is wrong and what to do, without its subject.
    var uitleg: String {
        switch self {
        case .nietAfgesloten(let regel):
            "het aanhalingsteken op regel \(regel) wordt niet afgesloten; sluit het, of verdubbel "
                + "het als het bij de tekst hoort"
        case .aanhaling(let regel):
            "op regel \(regel) staat een aanhalingsteken midden in een veld; verdubbel het en zet "
                + "het veld tussen aanhalingstekens"
        case .teLang:
            "is langer dan \(CSVLezer.meesteBytes) bytes; kort haar in, of sluit het "
                + "aanhalingsteken dat openstaat"
        }
    }
}
