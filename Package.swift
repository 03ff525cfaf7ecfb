// swift-tools-version: 6.3
import PackageDescription

// `WIJKGRIFFIE_KERN=1` leaves out everything but the rules, what shows them, and their tests: the
// everyday loop of `scripts/test kern`.
let onlyKern = Context.environment["WIJKGRIFFIE_KERN"] == "1"

// PostgreSQL through libpq; knows nothing of the domain.
let client: [Target] = [
    .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(name: "Postgres", dependencies: ["CLibpq"]),
]

var package = Package(
    name: "wijkgriffie",
    targets: [
        // The rules: no I/O, no clock, no randomness.
        .target(name: "Domain"),
        // What the command line and the HTTP API share: JSON shapes, tables, amounts, dates.
        .target(name: "Weergave", dependencies: ["Domain"]),
        .testTarget(name: "DomainTests", dependencies: ["Domain"]),
        .testTarget(name: "WeergaveTests", dependencies: ["Weergave"]),
        .testTarget(name: "TidyTests", dependencies: ["TestSupport"]),
    ]
)

if onlyKern {
    package.targets.append(.target(name: "TestSupport", exclude: ["Database", "Proefgemeente"]))
} else {
    package.dependencies = [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Runs initdb, pg_ctl and psql. Without its default trait it leaves Foundation alone.
        .package(
            url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
        // What swift-subprocess uses for paths and descriptors; the key folder uses it too.
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    ]
    package.targets += client
    package.targets += [
        // The private PostgreSQL that runs when no other is configured.
        .target(
            name: "Cluster",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        // Time stamps by RFC 3161, with the machine's openssl.
        .target(
            name: "Tijdstempel",
            dependencies: [
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        // SHA-256, Ed25519 and argon2id.
        .systemLibrary(
            name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
        .target(name: "Cryptografie", dependencies: ["CSodium"]),
        // Mail to a server, over libcurl.
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "SMTP", dependencies: ["CCurl"]),
        // Domain <-> SQL: statements beside their decoders.
        .target(name: "Storage", dependencies: ["Domain", "Postgres"]),
        // Commands and queries, and the one executor.
        .target(
            name: "Services",
            dependencies: [
                "Cryptografie", "Domain", "Postgres", "Storage",
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .target(
            name: "Commands",
            dependencies: [
                "Cluster", "Domain", "Postgres", "SMTP", "Services", "Tijdstempel", "Weergave",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "griffie", dependencies: ["Commands"]),
        // Shared by test targets only.
        .target(
            name: "TestSupport",
            dependencies: ["Cluster", "Domain", "Postgres", "Services", "Storage"]),
        .target(name: "PostgresTestCluster"),
        // Pure, on a database, and with faults: targets of their own, so that they run apart.
        .testTarget(name: "PostgresTests", dependencies: ["CLibpq", "Postgres"]),
        .testTarget(
            name: "PostgresDatabaseTests", dependencies: ["Postgres", "PostgresTestCluster"]),
        .testTarget(
            name: "PostgresFaultTests", dependencies: ["Postgres", "PostgresTestCluster"]),
        .testTarget(name: "CryptografieTests", dependencies: ["Cryptografie", "Domain"]),
        .testTarget(name: "ClusterTests", dependencies: ["Cluster"]),
        .testTarget(
            name: "SchemaTests", dependencies: ["Cluster", "Postgres", "Services", "TestSupport"]),
        .testTarget(
            name: "ServicesTests",
            dependencies: ["Cluster", "Domain", "Postgres", "Services", "Storage", "TestSupport"],
            exclude: ["Isolatie"]),
        .testTarget(
            name: "ServicesFaultTests",
            dependencies: ["Cluster", "Domain", "Postgres", "Services", "TestSupport"]),
        .testTarget(
            name: "StorageTests",
            dependencies: ["Cluster", "Domain", "Postgres", "Storage", "TestSupport"]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Cluster", "Commands", "Domain", "Postgres", "Services", "TestSupport",
                "Weergave",
            ]),
        .testTarget(
            name: "GriffieTests", dependencies: ["Cluster", "Postgres", "TestSupport", "griffie"]),
    ]
}

// `scripts/benchmark` alone builds its programs, and nothing beside them but what they measure.
if Context.environment["WIJKGRIFFIE_BENCHMARK"] == "1" {
    let measured = ["Domain", "CSodium", "Cryptografie", "Storage", "Services"]
    package.dependencies = [
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0")
    ]
    package.targets = client + package.targets.filter { measured.contains($0.name) }
    package.targets += [
        .executableTarget(name: "Benchmark", exclude: ["Peers"]),
        .executableTarget(name: "BenchmarkWorker", dependencies: ["Postgres"]),
        .executableTarget(
            name: "BenchmarkBesluit", dependencies: ["Domain", "Postgres", "Services"],
            exclude: ["Peers"]),
        .executableTarget(
            name: "BenchmarkConsultatie",
            dependencies: ["Domain", "Postgres", "Services", "Storage"]),
    ]
}

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0441-formalize-language-mode-terminology.md
        .swiftLanguageMode(.v6),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
        .strictMemorySafety(),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0480-swiftpm-warning-control.md
        .treatAllWarnings(as: .error),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
        .enableUpcomingFeature("ExistentialAny"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
        .enableUpcomingFeature("InternalImportsByDefault"),
        // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
