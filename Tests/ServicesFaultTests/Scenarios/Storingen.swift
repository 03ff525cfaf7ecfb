import Testing

/// All fault tests run one after the other: each disturbs what others would stand on.
@Suite("Storingen", .serialized) enum Storingen {}
