extension Consultatiedossier {
    /// What a picture of this dossier shows; the same wherever events stand in the list.
    public func beeld() -> Tijdlijnbeeld {
        let tijdlijn = Tijdlijn(self)
        let vragen = tijdlijn.vragen
        let blikken = wijkraden.flatMap { wijkraad in
            vragen.map { Blik(tijdlijn, self, wijkraad, betreft: $0) }
        }
        let punten = tijdlijn.gebeurtenissen.indices.map { plaats in
            Tijdlijnbeeld.Punt(
                nummer: plaats + 1, gebeurtenis: tijdlijn.gebeurtenissen[plaats],
                betreft: tijdlijn.betreft[plaats],
                gebreken: tijdlijn.gebreken(plaats, blikken, norm))
        }
        let banen = blikken.map { $0.baan() }
        let (van, tot) = Self.venster(
            punten.map(\.gebeurtenis.plaatsgevondenOp) + banen.flatMap(\.balken).map(\.tot))
        return Tijdlijnbeeld(
            kenmerk: kenmerk, punten: punten,
            algemeen: punten.filter { $0.gebeurtenis.wijkraad == nil }.map(\.nummer), banen: banen,
            besluiten: tijdlijn.besluitlijnen, van: van, tot: tot)
    }

    /// The days that are shown: all that happened, with a margin of a thirtieth part.
    private static func venster(_ dagen: [Datum]) -> (Datum, Datum) {
        guard let eerste = dagen.min(), let laatste = dagen.max() else {
            return (.eerste, .eerste)
        }
        let marge = max(3, eerste.dagen(tot: laatste) / 30)
        return (
            (try? eerste.plus(dagen: -marge)) ?? .eerste,
            (try? laatste.plus(dagen: marge)) ?? .laatste
        )
    }
}

extension Tijdlijn {
    fileprivate var besluitlijnen: [Tijdlijnbeeld.Besluitlijn] {
        var eerste: [String: Datum] = [:]
        for plaats in gebeurtenissen.indices where gebeurtenissen[plaats].soort.isBesluit {
            guard !vervallen[plaats], let vraag = betreft[plaats], eerste[vraag] == nil else {
                continue
            }
            eerste[vraag] = gebeurtenissen[plaats].plaatsgevondenOp
        }
        return Dictionary(grouping: eerste, by: \.value).map { dag, vragen in
            Tijdlijnbeeld.Besluitlijn(dag: dag, betreft: vragen.map(\.key).sorted())
        }.sorted { $0.dag < $1.dag }
    }

    /// What is wrong with an event, as one or more of the wijkraden that it concerns see it.
    fileprivate func gebreken(
        _ plaats: Int, _ blikken: [Blik], _ norm: Consultatienorm
    ) -> [Tijdlijnbeeld.Gebrek] {
        let gebeurtenis = gebeurtenissen[plaats]
        if vervallen[plaats] { return [.gecorrigeerd] }
        let blikken = blikken.filter {
            gebeurtenis.wijkraad ?? $0.wijkraad.code == $0.wijkraad.code
                && betreft[plaats] ?? $0.betreft == $0.betreft
        }
        let bewijst = gebeurtenis.soort.isBewijs
        return Tijdlijnbeeld.Gebrek.allCases.filter { gebrek in
            switch gebrek {
            case .teLaatVastgelegd:
                (bewijst || gebeurtenis.soort.isBesluit)
                    && gebeurtenis.plaatsgevondenOp.dagen(tot: gebeurtenis.vastgelegdOp)
                        > norm.maximaleAchterstandDagen
            case .naBesluitVastgelegd:
                bewijst
                    && blikken.contains { blik in
                        blik.besluit.map { blik.isNaBesluitVastgelegd(plaats, blik.dag($0)) }
                            ?? false
                    }
            case .betwist: blikken.contains { $0.betwistingen[plaats] != nil }
            case .gecorrigeerd: false
            case .buitenBestaan:
                !blikken.isEmpty && blikken.allSatisfy { $0.buitenBestaan.contains(plaats) }
            }
        }
    }
}

extension Blik {
    fileprivate func baan() -> Tijdlijnbeeld.Baan {
        let oordeel = oordeel()
        let besluitdag = besluit.map(dag)
        let verzoeken = verzoeken(besluitdag ?? .laatste).verzoeken
        return Tijdlijnbeeld.Baan(
            wijkraad: wijkraad.code, oordeel: oordeel,
            balken: verzoeken.map { verzoek in
                Tijdlijnbeeld.Balk(
                    nummer: verzoek.plaats + 1, van: verzoek.gevraagdOp, tot: verzoek.einde,
                    stand: besluitdag == nil ? .lopend : verzoek.balkstand)
            },
            punten: tijdlijn.gebeurtenissen.indices.filter { plaats in
                gebeurtenis(plaats).wijkraad == wijkraad.code
                    && tijdlijn.betreft[plaats] ?? betreft == betreft
            }.map { $0 + 1 },
            zonderVraag: verzoeken.isEmpty && toegezegd >= .raadplegen
                && oordeel.oordeel != .nietVanToepassing)
    }
}

extension Adviesverzoek {
    fileprivate var balkstand: Tijdlijnbeeld.Balkstand {
        guard isBewezen else { return .nietBewezen }
        return switch uitslag {
        case .gevraagdNaBesluit, .gevraagdNaConcept, .afstandTeKort: .teLaat
        case .termijnTeKort, .besluitBinnenTermijn: .teKort
        case .tijdig: .tijdig
        }
    }
}
