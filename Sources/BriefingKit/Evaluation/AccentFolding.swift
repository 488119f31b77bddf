/// Letters without their accents, as Unicode's compatibility decomposition (NFKD) has them less
/// its combining marks: `é` is `e`, `ﬁ` is `fi`, `½` is `1⁄2`.
///
/// The standard library decomposes no text, so the letters that releases are written with stand in
/// a table: Latin, Greek, Cyrillic and Arabic. Any other letter is its own.
enum AccentFolding {
  /// The text in lower case without accents, curly apostrophes made straight.
  static func fold(_ text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        folded.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        append(lower, to: &folded)
      }
    }
    return folded
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [Unicode.Scalar]) {
    if scalar == "\u{2019}" {
      folded.append("'")
    } else if let plain = table[scalar] {
      folded += plain
    } else if (0xFF01...0xFF5E).contains(scalar.value) {
      // Full-width forms stand in the order of ASCII.
      folded.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    } else if scalar.properties.canonicalCombiningClass == .notReordered {
      folded.append(scalar)
    }
  }

  private static let table: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let plain = Array(parts[0].unicodeScalars)
      for letter in parts[1].unicodeScalars { table[letter] = plain }
    }
    return table
  }()

  /// What a letter is without its accent, and the letters it stands for.
  private static let lines = """
    0 ⁰₀
    1 ¹₁
    1⁄10 ⅒
    1⁄2 ½
    1⁄3 ⅓
    1⁄4 ¼
    1⁄5 ⅕
    1⁄6 ⅙
    1⁄7 ⅐
    1⁄8 ⅛
    1⁄9 ⅑
    2 ²₂
    2⁄3 ⅔
    2⁄5 ⅖
    3 ³₃
    3⁄4 ¾
    3⁄5 ⅗
    3⁄8 ⅜
    4 ⁴₄
    4⁄5 ⅘
    5 ⁵₅
    5⁄6 ⅚
    5⁄8 ⅝
    6 ⁶₆
    7 ⁷₇
    7⁄8 ⅞
    8 ⁸₈
    9 ⁹₉
    a ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặₐ
    aʾ ẚ
    b ḃḅḇ
    c çćĉċčḉ
    d ďḋḍḏḑḓ
    dz ǆǳ
    e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệₑ
    f ḟ
    ff ﬀ
    ffi ﬃ
    ffl ﬄ
    fi ﬁ
    fl ﬂ
    g ĝğġģǧǵḡ
    h ĥȟḣḥḧḩḫẖₕ
    i ìíîïĩīĭįǐȉȋḭḯỉịⁱⅰ
    ii ⅱ
    iii ⅲ
    ij ĳ
    iv ⅳ
    ix ⅸ
    j ĵǰ
    k ķǩḱḳḵₖ
    l ĺļľḷḹḻḽₗ
    lj ǉ
    l· ŀ
    m ḿṁṃₘ
    n ñńņňǹṅṇṉṋⁿₙ
    nj ǌ
    no №
    o ºòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợₒ
    p ṕṗₚ
    r ŕŗřȑȓṙṛṝṟ
    s śŝşšſșṡṣṥṧṩẛₛ
    st ﬅﬆ
    t ţťțṫṭṯṱẗₜ
    tm ™
    u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự
    v ṽṿⅴ
    vi ⅵ
    vii ⅶ
    viii ⅷ
    w ŵẁẃẅẇẉẘ
    x ẋẍₓⅹ
    xi ⅺ
    xii ⅻ
    y ýÿŷȳẏẙỳỵỷỹ
    z źżžẑẓẕ
    æ ǣǽ
    ø ǿ
    ə ₔ
    ʒ ǯ
    ʼn ŉ
    α άἀἁἂἃἄἅἆἇὰᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ
    β ϐ
    ε έϵἐἑἒἓἔἕὲ
    η ήἠἡἢἣἤἥἦἧὴᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ
    θ ϑ
    ι ΐίϊἰἱἲἳἴἵἶἷὶῐῑῒῖῗ
    κ ϰ
    ο όὀὁὂὃὄὅὸ
    π ϖ
    ρ ϱῤῥ
    ς ϲ
    υ ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺῠῡῢῦῧ
    φ ϕ
    ω ώὠὡὢὣὤὥὦὧὼᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ
    а ӑӓ
    г ѓ
    е ѐёӗ
    ж ӂӝ
    з ӟ
    и йѝӣӥ
    к ќ
    о ӧ
    у ўӯӱӳ
    ч ӵ
    ы ӹ
    э ӭ
    і ї
    ѵ ѷ
    ә ӛ
    ө ӫ
    եւ և
    ا آأإ
    و ؤ
    ي ئ
    ہ ۂ
    ے ۓ
    ە ۀ
    """
}
