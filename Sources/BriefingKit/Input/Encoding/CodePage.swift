/// A single-byte encoding: ASCII, and 128 characters of its own above it.
///
/// The tables are those of Unicode's mapping files; ISO 8859-1 is read as Windows-1252 and
/// ISO 8859-9 as Windows-1254, as the WHATWG Encoding Standard has it.
struct CodePage: Sendable {
  /// The names that mails and pages call it by, in lower case.
  let labels: [Substring]
  /// The characters of the bytes 0x80 to 0xFF; U+FFFD where there is none.
  private let characters: [Unicode.Scalar]

  private init(labels: String, upperHalf: String) {
    self.labels = labels.split(separator: " ")
    characters = Array(upperHalf.unicodeScalars)
  }

  /// A page of the ISO 8859 family or KOI8, where controls come before the characters.
  private init(labels: String, afterControls characters: String) {
    let controls = (0x80..<0xa0).compactMap { Unicode.Scalar(UInt32($0)) }
    self.labels = labels.split(separator: " ")
    self.characters = controls + Array(characters.unicodeScalars)
  }

  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : characters[Int(byte - 0x80)]
  }

  /// The bytes as UTF-8.
  func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text += UTF8.encode(scalar(byte)) ?? UTF8.encodedReplacementCharacter
      }
    }
    return text
  }
}

extension CodePage {
  static let all = [
    windows1250, windows1251, windows1252, windows1253, windows1254, windows1257, latin2, cyrillic,
    greek, latin9, koi8r,
  ]

  static let windows1250 = CodePage(
    labels: "windows-1250 cp1250 x-cp1250",
    upperHalf: """
      €\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰Š‹ŚŤŽŹ\u{fffd}‘’“”•–—\u{fffd}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«\
      ¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůú\
      űüýţ˙
      """)

  static let windows1251 = CodePage(
    labels: "windows-1251 cp1251 x-cp1251",
    upperHalf: """
      ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕїАБВ\
      ГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя
      """)

  static let windows1252 = CodePage(
    labels: "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 latin1 l1 us-ascii ascii",
    upperHalf: """
      €\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ\u{a0}¡¢£¤¥¦§¨©ª«\
      ¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùú\
      ûüýþÿ
      """)

  static let windows1253 = CodePage(
    labels: "windows-1253 cp1253 x-cp1253",
    upperHalf: """
      €\u{fffd}‚ƒ„…†‡\u{fffd}‰\u{fffd}‹\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}‘’“”•–—\
      \u{fffd}™\u{fffd}›\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{a0}΅Ά£¤¥¦§¨©\u{fffd}«¬\u{ad}®―°\
      ±²³΄µ¶·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύ\
      ώ\u{fffd}
      """)

  static let windows1254 = CodePage(
    labels: "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5",
    upperHalf: """
      €\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}\u{fffd}\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}\u{fffd}Ÿ\
      \u{a0}¡¢£¤¥¦§¨©ª«¬\u{ad}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèé\
      êëìíîïğñòóôõö÷øùúûüışÿ
      """)

  static let windows1257 = CodePage(
    labels: "windows-1257 cp1257 x-cp1257",
    upperHalf: """
      €\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰\u{fffd}‹\u{fffd}¨ˇ¸\u{fffd}‘’“”•–—\u{fffd}™\u{fffd}›\
      \u{fffd}¯˛\u{fffd}\u{a0}\u{fffd}¢£¤\u{fffd}¦§Ø©Ŗ«¬\u{ad}®Æ°±²³´µ¶·ø¹ŗ»¼½¾æĄĮĀĆÄÅĘĒČÉ\
      ŹĖĢĶĪĻŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽßąįāćäåęēčéźėģķīļšńņóōõö÷ųłśūüżž˙
      """)

  static let latin2 = CodePage(
    labels: "iso-8859-2 iso8859-2 latin2 l2",
    afterControls: """
      \u{a0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{ad}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčé\
      ęëěíîďđńňóôőö÷řůúűüýţ˙
      """)

  static let cyrillic = CodePage(
    labels: "iso-8859-5 iso8859-5 cyrillic",
    afterControls: """
      \u{a0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{ad}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщ\
      ъыьэюя№ёђѓєѕіїјљњћќ§ўџ
      """)

  static let greek = CodePage(
    labels: "iso-8859-7 iso8859-7 greek",
    afterControls: """
      \u{a0}‘’£€₯¦§¨©ͺ«¬\u{ad}\u{fffd}―°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{fffd}ΣΤΥΦΧΨΩΪΫ\
      άέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{fffd}
      """)

  static let latin9 = CodePage(
    labels: "iso-8859-15 iso8859-15 latin9 latin-9",
    afterControls: """
      \u{a0}¡¢£€¥Š§š©ª«¬\u{ad}®¯°±²³Žµ¶·ž¹º»ŒœŸ¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèé\
      êëìíîïðñòóôõö÷øùúûüýþÿ
      """)

  static let koi8r = CodePage(
    labels: "koi8-r koi8",
    upperHalf: """
      ─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u{a0}⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмн\
      опярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ
      """)
}
