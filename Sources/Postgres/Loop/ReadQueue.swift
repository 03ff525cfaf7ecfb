/// Reads in order of arrival, with a cheap way to take from the front and to put back there.
struct ReadQueue {
    private var requests: [ReadRequest] = []
    private var head = 0

    var count: Int { requests.count - head }
    var isEmpty: Bool { head == requests.count }
    var first: ReadRequest? { isEmpty ? nil : requests[head] }

    mutating func append(_ request: ReadRequest) {
        requests.append(request)
    }

    mutating func removeFirst() -> ReadRequest? {
        guard head < requests.count else { return nil }
        defer {
            head += 1
            if head == requests.count {
                requests.removeAll(keepingCapacity: true)
                head = 0
            } else if head >= 512, head * 2 >= requests.count {
                requests.removeFirst(head)
                head = 0
            }
        }
        return requests[head]
    }

    /// Puts requests back in front of all others, in their own order.
    mutating func putBack(_ returned: [ReadRequest]) {
        guard !returned.isEmpty else { return }
        requests.replaceSubrange(0..<head, with: returned)
        head = 0
    }

    mutating func remove(id: UInt64) -> ReadRequest? {
        guard let index = requests[head...].firstIndex(where: { $0.id == id }) else { return nil }
        return requests.remove(at: index)
    }

    mutating func removeAll() -> [ReadRequest] {
        defer {
            requests = []
            head = 0
        }
        return Array(requests[head...])
    }
}
