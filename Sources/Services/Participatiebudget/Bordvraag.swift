public import Domain
import Storage

/// Everything that waits for somebody in a municipality.
public struct Bordvraag: Vraag {
    private let datum: Datum
    private let kalender: Kalender

    /// The board on a day; the calendar is needed for the last days.
    public init(op datum: Datum, _ kalender: Kalender) {
        self.datum = datum
        self.kalender = kalender
    }

    private static let paginalengte: Int32 = 500

    /// Reads it a page at a time.
    public func lees(_ lezer: Lezer) async throws(ServiceError) -> Bord {
        let wijken = try await Wijken().lees(lezer)
        var (regels, na): ([Bord.Regel], ID<Aanvraag>) = ([], ID(hoog: 0, laag: 0))
        while true {
            let pagina = try await lezer.rijen(
                VerantwoordingStatements.bord, .init(na: na, aantal: Self.paginalengte))
            for rij in pagina {
                regels.append(try regel(rij, wijken))
                if let dag = rij.adviesUiterlijk { regels.append(advies(rij, dag, wijken)) }
            }
            guard let laatste = pagina.last, pagina.count == Int(Self.paginalengte) else { break }
            na = laatste.id
        }
        regels += try await omslagregels(lezer, wijken)
        return Bord(
            try await Secretariaatsbord(op: datum, kalender, wijken).vulAan(regels, lezer),
            op: datum)
    }

    /// What waits on covers: changes, and answers of departments.
    private func omslagregels(
        _ lezer: Lezer, _ wijken: [Gemeente.Wijk]
    ) async throws(ServiceError) -> [Bord.Regel] {
        var (regels, na): ([Bord.Regel], ID<Aanvraag>) = ([], ID(hoog: 0, laag: 0))
        while true {
            let pagina = try await lezer.rijen(
                OmslagleesStatements.bord, .init(na: na, aantal: Self.paginalengte))
            for rij in pagina {
                func regel(_ soort: Bord.Soort, _ wie: String?, _ uiterlijk: Datum?) -> Bord.Regel {
                    Bord.Regel(
                        soort: soort, aanvraag: rij.kenmerk.map { .kenmerk($0) } ?? .id(rij.id),
                        titel: rij.titel, wijk: rij.wijk,
                        wijknaam: wijken.naam(van: rij.wijk, in: rij.jaar), persoon: wie,
                        uiterlijk: uiterlijk, oorzaak: oorzaak(rij.id, rij.kenmerk, soort))
                }
                if rij.wijzigingGevraagd { regels.append(regel(.wijzigingBesluiten, nil, nil)) }
                if rij.wijzigingBesloten {
                    regels.append(regel(.wijzigingBekendmaken, rij.behandelaar, nil))
                }
                if let dag = rij.kwestieUiterlijk {
                    regels.append(regel(.beantwoorden, rij.afdeling, dag))
                }
            }
            guard let laatste = pagina.last, pagina.count == Int(Self.paginalengte) else {
                return regels
            }
            na = laatste.id
        }
    }

    private func regel(
        _ rij: Bordrij, _ wijken: [Gemeente.Wijk]
    ) throws(ServiceError) -> Bord.Regel {
        let soort: Bord.Soort =
            switch rij.fase {
            case .concept: .indienen
            case .ingediend: .beoordelen
            case .aanvullingGevraagd: .aanvullen
            case .inBehandeling: rij.getoetst ? .besluiten : .beoordelen
            case .besloten: .bekendmaken
            case .bekendgemaakt, .ingetrokken, .afgerond:
                throw .intern("aanvraag \(rij.id) wacht op niemand")
            }
        let persoon: String? =
            switch soort {
            case .indienen, .aanvullen: rij.opsteller
            case .beoordelen, .bekendmaken: rij.behandelaar
            case .besluiten, .wijzigingBesluiten, .wijzigingBekendmaken, .beantwoorden,
                .adviesVragen, .adviesUitbrengen, .reageren, .uitnodigingBeantwoorden,
                .auditBeantwoorden, .toezeggingNakomen, .taak:
                nil
            }
        let uiterlijk = try uiterlijk(rij)
        return Bord.Regel(
            soort: soort, aanvraag: rij.kenmerk.map { .kenmerk($0) } ?? .id(rij.id),
            titel: rij.titel, wijk: rij.wijk, wijknaam: wijken.naam(van: rij.wijk, in: rij.jaar),
            persoon: persoon, uiterlijk: uiterlijk,
            voorlopig: uiterlijk.map { kalender.isVoorlopig($0.jaar) } ?? false,
            oorzaak: oorzaak(rij.id, rij.kenmerk, soort))
    }

    /// The advice of the wijkraad that is awaited.
    private func advies(_ rij: Bordrij, _ dag: Datum, _ wijken: [Gemeente.Wijk]) -> Bord.Regel {
        Bord.Regel(
            soort: .adviesUitbrengen,
            aanvraag: rij.kenmerk.map { .kenmerk($0) } ?? .id(rij.id), titel: rij.titel,
            wijk: rij.wijk, wijknaam: wijken.naam(van: rij.wijk, in: rij.jaar), persoon: nil,
            uiterlijk: dag, oorzaak: oorzaak(rij.id, rij.kenmerk, .adviesUitbrengen))
    }

    private func oorzaak(_ id: ID<Aanvraag>, _ kenmerk: Kenmerk?, _ wat: Bord.Soort) -> Oorzaak {
        Oorzaak(
            .aanvraag, kenmerk.map { "\($0)" } ?? "\(id)", id.als(Onderwerp.self), wat)
    }

    /// The last day; of a file from before the legal clock it is calculated here.
    private func uiterlijk(_ rij: Bordrij) throws(ServiceError) -> Datum? {
        if let uiterlijk = rij.uiterlijk { return uiterlijk }
        guard let ontvangst = rij.ontvangst else { return nil }
        do {
            return try Aanvraag.Klok.Start(
                ontvangst: ontvangst, beslistermijn: rij.beslistermijn,
                regelingversie: rij.regelingversie
            ).bereken(met: kalender).eindDatum
        } catch {
            throw .intern("de termijn van aanvraag \(rij.id) is niet te berekenen: \(error)")
        }
    }
}
