/// The shared path: reads of many tasks, several in one segment.
extension Loop {
    func accept(_ request: ReadRequest) {
        if request.operation.isCanceled {
            answer(request, .failure(DatabaseError(.canceled, outcome: .notSent)))
        } else if closeDeadline != nil {
            answer(request, .failure(.closed))
        } else if reads.count >= configuration.maximumQueuedReads {
            refuse(request, .busy)
        } else {
            reads.append(request)
        }
    }

    /// Gives waiting reads to idle connections, and asks for more connections when there are none.
    func assignReads() {
        while !reads.isEmpty, let id = shared.checkOut() {
            guard let channel = channels[id] else { continue }
            send(nextSegment(), on: channel)
        }
        if !reads.isEmpty {
            let segments = (reads.count - 1) / configuration.readsPerSegment + 1
            carryOut(shared.grow(wanted: segments, now: now), .shared)
        }
    }

    /// As many reads as a segment may hold, with a scope before each change of it.
    private func nextSegment() -> (Segment, ReadSegment) {
        var items: [Segment.Item] = []
        var positions: [ReadSegment.Position] = []
        var scope = Scope.none
        var scopeItem: Int?
        while positions.count < configuration.readsPerSegment, let request = reads.removeFirst() {
            if request.scope != scope {
                let settings = request.scope.settings(replacing: scope)
                scope = request.scope
                scopeItem = settings.isEmpty ? nil : items.count
                if !settings.isEmpty { items.append(.scope(settings)) }
            }
            positions.append(
                ReadSegment.Position(request: request, item: items.count, scopeItem: scopeItem)
            )
            items.append(.operation(request.operation))
        }
        return (Segment(items: items, isAllOrNothing: false), ReadSegment(positions: positions))
    }

    private func send(_ segment: (Segment, ReadSegment), on channel: Channel) {
        statistics.readSegments += 1
        channel.job = .reads(segment.1)
        channel.deadline = segment.1.positions.map(\.request.deadline).max()
        book(channel.conversation.send(segment.0), on: channel)
    }

    /// Answers a segment's reads and puts those back that were skipped behind a failure.
    func finished(_ segment: ReadSegment, _ outcomes: [Segment.Outcome], on channel: Channel) {
        var again: [ReadRequest] = []
        for position in segment.positions where !segment.dropped.contains(position.request.id) {
            var request = position.request
            switch outcomes[position.item] {
            case .rows(let values, _): answer(request, .success(values))
            case .failed(let error) where error.asksForPreparation && request.repetitions == 0:
                request.repetitions = 1
                configuration.observe(.preparedAgain(statement: request.operation.body.name))
                again.append(request)
            case .failed(let error): answer(request, .failure(error))
            case .skipped, .done:
                if let item = position.scopeItem, case .failed(let error) = outcomes[item] {
                    answer(request, .failure(error))
                } else {
                    again.append(request)
                }
            }
        }
        reads.putBack(again)
        carryOut(shared.released(channel.id, isHealthy: true, now: now), .shared)
    }

    /// The connection broke: what was answered completely is given, the rest fails.
    func lost(
        _ segment: ReadSegment,
        _ outcomes: [Segment.Outcome],
        because error: DatabaseError
    ) {
        for position in segment.positions where !segment.dropped.contains(position.request.id) {
            if case .rows(let values, _) = outcomes[position.item] {
                answer(position.request, .success(values))
            } else {
                answer(position.request, .failure(error.with(outcome: .nothingChanged)))
            }
        }
    }

    /// Nobody waits for this read any more; the server is left alone.
    func cancelRead(_ id: UInt64) {
        let error = DatabaseError(.canceled, outcome: .nothingChanged)
        if let request = reads.remove(id: id) {
            return answer(request, .failure(error.with(outcome: .notSent)))
        }
        for channel in channels.values {
            guard case .reads(var segment) = channel.job,
                let position = segment.positions.first(where: { $0.request.id == id }),
                segment.dropped.insert(id).inserted
            else { continue }
            channel.job = .reads(segment)
            answer(position.request, .failure(error))
        }
    }

    func answer(_ request: ReadRequest, _ result: Result<any Sendable, DatabaseError>) {
        statistics.reads += 1
        answers.append((request.resumption, result))
    }

    func refuse(_ request: ReadRequest, _ kind: DatabaseError.Kind) {
        configuration.observe(.refused(.shared, kind))
        answer(request, .failure(DatabaseError(kind, outcome: .notSent)))
    }
}

extension DatabaseError {
    /// The server no longer knows the statement, or its plan no longer fits.
    var asksForPreparation: Bool {
        kind == .server(.invalidStatementName) || kind == .server(.featureNotSupported)
    }
}
