import Testing

@testable import Cluster

@Suite("Wat een server over zichzelf schrijft") struct PostmasterFileTests {
    private let whole = """
        4242
        /k/data
        1790000000
        5432
        /k/socket

           5432 1
        ready   

        """

    @Test("Een volledig bestand noemt proces, poort, socket en toestand")
    func ready() throws {
        let file = try #require(PostmasterFile(whole))
        #expect(file.pid == 4242)
        #expect(file.port == 5432)
        #expect(file.socket == "/k/socket")
        #expect(file.isReady)
    }

    @Test(
        "Een server die nog start, is niet gereed", arguments: ["starting", "stopping", "standby"])
    func notReady(state: String) throws {
        let text = whole.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("ready") ? state : String($0) }.joined(separator: "\n")
        #expect(try #require(PostmasterFile(text)).isReady == false)
    }

    @Test("Een half bestand met alleen een proces is leesbaar, maar niet gereed")
    func half() throws {
        let file = try #require(PostmasterFile("4242\n/k/da"))
        #expect(file.pid == 4242 && file.socket == nil && !file.isReady)
    }

    @Test("Een losse backend schrijft zijn nummer negatief")
    func standAlone() {
        #expect(PostmasterFile("-17\n")?.pid == 17)
    }

    @Test("Leeg of onzin is onleesbaar", arguments: ["", "\n", "x\n", "0\n", "12a\n"])
    func unreadable(text: String) {
        #expect(PostmasterFile(text) == nil)
    }
}
