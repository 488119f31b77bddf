/// The country a release speaks from: that of its web address, of the seat it names ("White
/// House"), or of its dateline.
struct HomeCountry: Sendable {
  /// The country by its name in the lexicon.
  private(set) var country: String?
  /// The seat of its government, where the release names it.
  private(set) var seat: String?

  init(of document: Document, countries: Countries) {
    for (words, country) in Self.seats {
      guard let at = Self.first(words, in: document) else { continue }
      seat = document.words(at..<at + words.count)
      self.country = country
      break
    }
    country =
      document.release.url.flatMap { Self.country(ofAddress: $0) } ?? country
      ?? document.dateline.flatMap { dateline in
        countries.mentions.first { dateline.place.contains($0.tokens.lowerBound) }?.country
      }
  }

  private static func first(_ words: [WordKey], in document: Document) -> Int? {
    document.tokens.indices.first {
      document.tokens[$0].key == words[0] && document.tokens[$0].isCapitalized
        && document.matches(words, at: $0, limit: document.tokens.count)
    }
  }

  /// Houses and palaces whose names stand for a country's chief executive.
  private static let seats: [(words: [WordKey], country: String)] = [
    ("White House", "United States"), ("Downing Street", "United Kingdom"),
    ("Kremlin", "Russia"), ("Élysée", "France"), ("Akorda", "Kazakhstan"),
    ("Malacañang", "Philippines"), ("Malacanang", "Philippines"), ("Jubilee House", "Ghana"),
    ("Aso Rock", "Nigeria"), ("Casa Rosada", "Argentina"), ("Planalto", "Brazil"),
    ("Cheong Wa Dae", "South Korea"), ("Ak Orda", "Kazakhstan"), ("Rashtrapati Bhavan", "India"),
    ("Temple Trees", "Sri Lanka"), ("Singha Durbar", "Nepal"), ("Quirinale", "Italy"),
  ].map { (WordKey.list($0.0), $0.1) }

  /// The country whose top-level domain the address ends with: ISO 3166 codes, but for `gov` and
  /// `mil`, which are those of the United States.
  static func country(ofAddress address: String) -> String? {
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, let domain = parts[2].split(separator: ".").last else { return nil }
    let code = String(domain.prefix { $0 != ":" })
    let entries = "\(domains)".split(separator: ",")
    for entry in entries {
      let fields = entry.split(separator: "=")
      if fields.count == 2, fields[0].drop(while: { $0 == " " || $0 == "\n" }) == code {
        return String(fields[1])
      }
    }
    return nil
  }

  private static let domains: StaticString = """
    gov=United States,mil=United States,uk=United Kingdom,au=Australia,ca=Canada,nz=New Zealand,\
    ie=Ireland,in=India,pk=Pakistan,bd=Bangladesh,lk=Sri Lanka,np=Nepal,my=Malaysia,sg=Singapore,\
    id=Indonesia,ph=Philippines,th=Thailand,vn=Vietnam,kh=Cambodia,la=Laos,mn=Mongolia,\
    kz=Kazakhstan,uz=Uzbekistan,kg=Kyrgyzstan,tj=Tajikistan,tm=Turkmenistan,az=Azerbaijan,\
    ge=Georgia,am=Armenia,tr=Turkey,ir=Iran,iq=Iraq,sa=Saudi Arabia,ae=United Arab Emirates,\
    qa=Qatar,kw=Kuwait,bh=Bahrain,om=Oman,jo=Jordan,lb=Lebanon,il=Israel,eg=Egypt,ma=Morocco,\
    dz=Algeria,tn=Tunisia,ly=Libya,sd=Sudan,et=Ethiopia,ke=Kenya,ug=Uganda,tz=Tanzania,rw=Rwanda,\
    bi=Burundi,ng=Nigeria,gh=Ghana,sl=Sierra Leone,lr=Liberia,gm=Gambia,sn=Senegal,cm=Cameroon,\
    za=South Africa,na=Namibia,bw=Botswana,zm=Zambia,zw=Zimbabwe,mw=Malawi,mz=Mozambique,\
    ao=Angola,ls=Lesotho,sz=Eswatini,mu=Mauritius,sc=Seychelles,fj=Fiji,ws=Samoa,to=Tonga,\
    vu=Vanuatu,pg=Papua New Guinea,sb=Solomon Islands,jm=Jamaica,tt=Trinidad and Tobago,\
    bb=Barbados,gy=Guyana,bs=Bahamas,lc=Saint Lucia,mx=Mexico,gt=Guatemala,hn=Honduras,\
    sv=El Salvador,cr=Costa Rica,pa=Panama,co=Colombia,ec=Ecuador,pe=Peru,bo=Bolivia,cl=Chile,\
    ar=Argentina,uy=Uruguay,py=Paraguay,br=Brazil,de=Germany,fr=France,it=Italy,es=Spain,\
    pt=Portugal,nl=Netherlands,be=Belgium,lu=Luxembourg,dk=Denmark,se=Sweden,no=Norway,fi=Finland,\
    is=Iceland,ee=Estonia,lv=Latvia,lt=Lithuania,pl=Poland,cz=Czech Republic,sk=Slovakia,\
    hu=Hungary,ro=Romania,bg=Bulgaria,gr=Greece,hr=Croatia,si=Slovenia,rs=Serbia,ua=Ukraine,\
    md=Moldova,by=Belarus,ru=Russia,jp=Japan,kr=South Korea,cn=China
    """
}
