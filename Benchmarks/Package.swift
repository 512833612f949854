// swift-tools-version:6.2
import PackageDescription

// Measurements of the message library. A package of its own, so that nothing else is built for it.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "sigill", path: "..")],
    targets: [
        .executableTarget(
            name: "messages",
            dependencies: [.product(name: "ThreeDSecure", package: "sigill")]
        )
    ],
    swiftLanguageModes: [.v6]
)
