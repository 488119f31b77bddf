/// The states behind a legislator's party: "D-Wash", "R-Maine".
enum UnitedStates {
  /// Names of states as newspapers shorten them, longer than the two letters of the post.
  static let shortNames = WordKey.set(
    """
    ala alaska ariz ark calif colo conn del fla ga hawaii idaho ill ind iowa kan kans ky la maine \
    md mass mich minn miss mo mont neb nebr nev ohio okla ore pa tenn tex texas utah vt va wash \
    wis wyo
    """)
}
