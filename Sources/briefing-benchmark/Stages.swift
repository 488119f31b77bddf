import BriefingKit

/// What the library costs a release, stage by stage, on one core.
struct Stages {
  /// Processor seconds of each stage over the whole corpus.
  private(set) var seconds: [Stage: Double] = [:]
  /// Processor seconds of each release with its JSON, the quickest first.
  private(set) var releases: [Double] = []
  /// Writing the records alone: seconds, and bytes of compact JSON.
  private(set) var jsonSeconds = 0.0
  private(set) var jsonBytes = 0

  init(of corpus: Corpus) {
    let analyzer = Analyzer()
    let renderer = NDJSONRenderer()
    // The first round warms the caches.
    for isMeasured in [false, true] {
      for file in corpus.files {
        let input = ReleaseInput(bytes: file.bytes, id: file.path)
        let start = Clock.processor
        var last = start
        var stages = seconds
        let record = analyzer.record(of: input) { stage in
          let now = Clock.processor
          stages[stage, default: 0] += now - last
          last = now
        }
        let analysed = Clock.processor
        var json: [UInt8] = []
        renderer.render(record, into: &json)
        let end = Clock.processor
        guard isMeasured else { continue }
        seconds = stages
        releases.append(end - start)
        jsonSeconds += end - analysed
        jsonBytes += json.count
      }
    }
    releases.sort()
  }

  /// The time that `share` of the releases take at most, in seconds.
  func percentile(_ share: Double) -> Double {
    releases.isEmpty ? 0 : releases[min(releases.count - 1, Int(Double(releases.count) * share))]
  }
}
