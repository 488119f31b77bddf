extension Lexicon {
  /// The closed classes of English.
  static let grammarWords: StaticString = #"""
    [determiners]
    a an the this that these those each every some any no another both all many several few such
    [prepositions]
    of in on at by for with from to into onto about against among amongst between through during
    under over towards toward within without across along around near behind beyond upon despite
    including regarding concerning via per amid amidst alongside throughout until till off like
    following besides except inside outside since before after ahead
    [coordinators]
    and or but & nor
    [subordinators]
    that if because although though while whereas when whenever where unless whether as lest once
    so until since before after what how why
    [relatives]
    who which whom whose that where
    [subject pronouns]
    he she they we i it you who this these those both others
    [object pronouns]
    him her them us me it you
    [possessive pronouns]
    his her their its our my your
    [reflexives]
    himself herself themselves itself ourselves myself yourself
    [be]
    is are was were be been being am 'm 're
    [have]
    has have had having 've
    [do]
    do does did
    [modals]
    will would shall should can could may might must 'll 'd cannot
    [negations]
    not never no n't neither nor don't doesn't didn't won't wouldn't isn't aren't wasn't weren't
    hasn't haven't hadn't can't couldn't shouldn't cannot
    [adverbs]
    also already now still soon recently today yesterday tomorrow again further furthermore moreover
    however therefore meanwhile additionally similarly finally subsequently later earlier then thus
    together jointly actively fully closely successfully currently presently previously
    immediately always often only just even too very well once twice ever here there hereby
    accordingly consequently nevertheless nonetheless instead likewise indeed perhaps
    meantime afterwards thereafter hence particularly especially specifically simultaneously
    first secondly firstly thirdly lastly initially formally officially publicly personally
    directly reportedly warmly strongly continually continuously significantly steadily rapidly
    ongoing underway anew onwards back forward away up down out aside apart elsewhere
    henceforth
    [adjectives]
    new old strong good great major key important full first last next recent current future former
    late early high low large small big long short more most less least other same own different
    continued continuing ongoing further additional joint mutual common shared close deep
    strategic bilateral multilateral regional international global national local public private
    senior high-level top-level several various many few similar relevant respective
    steadfast unwavering ironclad enduring firm full-time strengthened renewed
    ready able willing keen open urgent necessary possible clear
    [numbers]
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
    twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19
    twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100
    dozen=12 half=0
    twenty-one=21 twenty-two=22 twenty-three=23 twenty-four=24 twenty-five=25 twenty-six=26
    twenty-seven=27 twenty-eight=28 twenty-nine=29 thirty-one=31 thirty-two=32 thirty-five=35
    [ordinals]
    first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10
    eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17
    eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 twenty-first=21 twenty-second=22
    twenty-third=23 twenty-fourth=24 twenty-fifth=25 twenty-sixth=26 twenty-seventh=27
    twenty-eighth=28 twenty-ninth=29 thirty-first=31
    [magnitudes]
    thousand=3 million=6 billion=9 trillion=12 mn=6 bn=9 m=6 tn=12 lakh=5 crore=7
    [months]
    january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10
    november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11
    dec=12 jan.=1 feb.=2 mar.=3 apr.=4 jun.=6 jul.=7 aug.=8 sep.=9 sept.=9 oct.=10 nov.=11
    dec.=12
    [weekdays]
    monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7 mon=1 tue=2 wed=3
    thu=4 thurs=4 fri=5 sat=6 sun=7
    [time nouns]
    day days week weeks month months year years morning afternoon evening night tonight today
    yesterday tomorrow weekend quarter decade decades century hour hours minute minutes
    spring summer autumn fall winter midday noon
    [abbreviations]
    mr mrs ms dr prof sen sens rep reps gov govs gen col lt maj capt cpl sgt adm cmdr brig hon rev
    st jr sr inc ltd co corp llc no nos vs etc dept est fig jan feb mar apr jun jul aug sep sept oct
    nov dec rt rs nos spc pfc sfc cpt ltc messrs mme ing ir eng er adv atty supt ave blvd rd mt ft approx bros gov't govt ph al
    pres sec asst undersec amb e.g i.e r d pty govs art cllr brig vol pp
    engr ag alh barr surv pharm arc arch esq sra srta mlle lic cde ven msgr bp comdt cdr insp compt
    sqn wg flt mallam drs assoc dir retd rtd ret md mst smt kum sh jt addl dy qs pst evang
    """#

  /// Money, by the ISO 4217 code it stands for.
  static let currencyWords: StaticString = #"""
    [currencies]
    USD | us$, usd, dollar, dollars, u.s. dollars, us dollars, american dollars, $
    EUR | eur, euro, euros, €
    GBP | gbp, pound, pounds, pounds sterling, £
    JPY | jpy, yen, ¥
    CNY | cny, yuan, rmb, renminbi
    INR | inr, rs, rs., rupee, rupees, ₹
    AUD | aud, a$, australian dollars
    CAD | cad, c$, canadian dollars
    NZD | nzd, nz$, new zealand dollars
    CHF | chf, swiss francs
    MYR | myr, rm, ringgit
    IDR | idr, rupiah
    THB | thb, baht
    PHP | php, pesos philippine
    VND | vnd, dong
    KRW | krw, won
    KZT | kzt, tenge
    KGS | kgs, som, soms
    UZS | uzs, sum
    MNT | mnt, tugrik, tugriks
    RUB | rub, rouble, roubles, ruble, rubles
    TRY | lira, liras
    GEL | gel, lari
    AMD | amd, dram, drams
    AZN | azn, manat, manats
    UAH | uah, hryvnia, hryvnias
    PLN | pln, zloty, zlotys
    DKK | dkk, danish kroner, danish krone
    NOK | nok, norwegian kroner, norwegian krone
    SEK | sek, swedish kronor, swedish krona
    GHS | ghs, gh¢, cedi, cedis
    NGN | ngn, naira
    KES | kes, ksh, kshs, kenyan shillings
    UGX | ugx, ushs, ugandan shillings
    TZS | tzs, tshs
    ZAR | zar, rand
    ZMW | zmw, kwacha
    ETB | etb, birr
    EGP | egp, egyptian pounds
    SAR | sar, riyal, riyals
    AED | aed, dirham, dirhams
    PKR | pkr, pakistani rupees
    BDT | bdt, taka
    LKR | lkr
    NPR | npr
    CLP | clp, pesos
    BRL | brl, real, reais
    MXN | mxn
    TTD | ttd, tt$
    """#
}
