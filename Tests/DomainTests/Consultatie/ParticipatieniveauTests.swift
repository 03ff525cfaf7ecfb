import Domain
import Testing

@Suite("De ladder van niveaus en die van bewijs")
struct ParticipatieniveauTests {
    @Test("elke trede ligt hoger dan de vorige")
    func volgorde() {
        #expect(Participatieniveau.allCases.sorted() == Participatieniveau.allCases)
        #expect(Bewijsgraad.allCases.sorted() == Bewijsgraad.allCases)
        #expect(Participatieniveau.geen < .meebeslissen)
        #expect(!(Participatieniveau.raadplegen < .raadplegen))
    }

    @Test("consulteren is een ander woord voor raadplegen")
    func woord() {
        #expect(Participatieniveau(woord: "consulteren") == .raadplegen)
        for niveau in Participatieniveau.allCases {
            #expect(Participatieniveau(woord: niveau.rawValue) == niveau)
        }
        #expect(Participatieniveau(woord: "Raadplegen") == nil)
    }
}
