import Glibc

/// What a process cost, as the system counts it.
struct Cost {
  /// From its start to its end, in seconds.
  var wall = 0.0
  /// User and system time of all its threads, in seconds.
  var processor = 0.0
  /// The most memory it held at once, in bytes.
  var peakMemory = 0
}

/// Another program that runs beside this one.
struct Child {
  private let id: pid_t
  private let start = Clock.wall

  /// Starts a program in the C locale, its output going to `output`, by default nowhere.
  init(_ arguments: [String], input: Int32? = nil, output: Int32? = nil) throws(Failure) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    var words = Self.strings(arguments)
    var environment = Self.strings(["LC_ALL=C", "PATH=\(path)"])
    defer { for string in words + environment { free(string) } }
    var id: pid_t = 0
    let error = posix_spawnp(&id, arguments[0], &actions, nil, &words, &environment)
    if error != 0 { throw Failure("\(arguments[0]) cannot be started", error: error) }
    self.id = id
  }

  /// Copies of the strings with the `nil` that ends a list in C.
  private static func strings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
    strings.map { string in strdup(string) } + [nil]
  }

  /// Waits for the program's end.
  func end() throws(Failure) -> Cost {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(id, &status, 0, &usage) < 0 {
      if errno != EINTR { throw Failure("a program was lost", error: errno) }
    }
    if status != 0 { throw Failure("a program that was to be measured ended with an error") }
    let times = [usage.ru_utime, usage.ru_stime]
    return Cost(
      wall: Clock.wall - start,
      processor: times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 },
      peakMemory: usage.ru_maxrss * 1024)
  }
}

enum Clock {
  /// Seconds of a clock that only goes forward.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }

  /// Seconds this thread has had a processor for: what else the machine does adds little.
  static var processor: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
