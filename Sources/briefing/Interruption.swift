import Glibc
import Synchronization

/// A wish to stop, as a user makes it with ^C.
struct Interruption: Sendable {
  /// Asks that the wish no longer ends the process at once; a second one still does.
  var await: @Sendable () -> Void = {}
  var isThere: @Sendable () -> Bool = { false }

  /// That of the process, SIGINT.
  static let signal = Interruption(
    await: {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in
        wasSignalled.store(true, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(SIGINT, &action, nil)
      // Whoever started the process may have had it blocked.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    },
    isThere: { wasSignalled.load(ordering: .relaxed) })
}

/// A signal handler reaches nothing but what is global.
private let wasSignalled = Atomic(false)
