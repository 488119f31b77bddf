// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "briefing",
  products: [
    .library(name: "BriefingKit", targets: ["BriefingKit"]),
    .executable(name: "briefing", targets: ["briefing"]),
    .executable(name: "briefing-benchmark", targets: ["briefing-benchmark"]),
  ],
  targets: [
    .target(name: "BriefingKit"),
    .executableTarget(name: "briefing", dependencies: ["BriefingKit"]),
    .executableTarget(name: "briefing-benchmark", dependencies: ["BriefingKit"]),
    .target(name: "RecordChecks", dependencies: ["BriefingKit"], path: "Tests/RecordChecks"),
    .testTarget(name: "BriefingKitTests", dependencies: ["BriefingKit", "RecordChecks"]),
    .testTarget(name: "briefingTests", dependencies: ["briefing", "BriefingKit"]),
  ]
)

// The fuzzer has libFuzzer's main, which is there only in builds of its own: see `.ci/fuzz`.
if Context.environment["BRIEFING_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "briefing-fuzz", dependencies: ["BriefingKit", "RecordChecks"], path: "Tests/Fuzz",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]))
}
