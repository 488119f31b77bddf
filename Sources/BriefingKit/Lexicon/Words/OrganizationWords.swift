extension Lexicon {
  /// What names of bodies are made of, and bodies known by name.
  static let organizationWords: StaticString = #"""
    [organization heads]
    ministry ministries department agency authority commission committee subcommittee council bureau
    office organization organisation association federation confederation union league society
    institute institution university college academy school faculty foundation trust fund bank
    corporation company group board chamber parliament congress assembly senate court tribunal
    administration service services secretariat embassy consulate mission
    party movement front alliance coalition network center centre church mosque diocese
    army navy police force forces guard corps command brigade battalion regiment squadron fleet
    directorate division branch headquarters cabinet treasury exchequer registry
    inspectorate museum hospital clinic laboratory labs bank holdings industries enterprises
    partners ventures airlines airways railways newspaper times post news press broadcasting radio
    television publishing observatory consortium
    cooperative syndicate guild club taskforce task-force collective caucus
    conglomerate utilities refinery pharmaceuticals motors biosolutions
    regulator watch fraternity sorority synod
    conservancy zoo library archive archives polytechnic gymnasium lyceum
    directorate-general subcommission praesidium presidency politburo duma majlis knesset bundestag
    kurultai khural jogorku lok rajya sabha seimas riksdag storting sejm diet
    advocates hotline
    [company suffixes]
    inc inc. ltd ltd. llc plc corp corp. co co. gmbh ag spa s.p.a s.a s.a. sa nv bv ab oy asa pty jsc
    ojsc pjsc llp lp kg kk bhd bhd. sdn pvt limited incorporated
    [state bodies]
    government governments govt army navy military police parliament cabinet embassy presidency
    authorities forces treasury legislature senate congress
    [not organizations]
    act law bill code amendment constitution resolution agenda plan strategy agreement accord accords
    treaty protocol convention declaration charter framework pact deal memorandum mou statement
    programme program project initiative campaign scheme roadmap policy order executive-order
    summit meeting roundtable day week month year anniversary festival celebration ceremony prize
    award medal war crisis pandemic conflict report index survey study review address speech lecture
    visit tour trip call dialogue partnership line road highway bridge airport port river lake
    building house palace hotel hall theatre theater stadium tower square street avenue park
    dam pipeline corridor railway station plant reactor ship aircraft missile system
    vision goals goal decade century era age standards rule rules regulation directive budget
    package loan grant bond tax credit reconstruction recovery rescue tour games cup
    championship talks negotiations process track mechanism platform website portal app
    [plain acronyms]
    us uk u.s u.s. u.k u.k. usa uae drc eu-us covid covid-19 hiv aids tb gdp gnp ceo cfo coo cto mp mps mou
    mous am pm a.m p.m a.m. p.m. usd eur gbp tv id it ict ai dna rna pcr ppe sme smes msme msmes
    ngo ngos r&d q&a phd md jr sr ii iii iv vi vii viii ix xi xii sdg sdgs lgbt lgbtq lgbtqi lgbtqi+
    hbcu hbcus dc d.c d.c. ny ca tx fl sc nc va md ga pa il mi oh wa ma nj az co mn wi tn mo ky ak
    in al la ok ct ia ms ar ks ut nv nm ne wv id hi nh me ri mt de sd nd vt wy or
    ok faq pdf url gmt utc aest aedt pce cpi est edt pst ist html www cctv nsw act qld tas gps ied ieds wmd uav uavs
    ev evs mmr tpp ttip nafta stem fdi odi ppp lng cop vip obe cbe qc ii ret he dr hrh iuu csos cso
    lpg gbv ghg co2 kpi ipr spv idp idps hoa fta ftas cepa start salt npt jcpoa rcep afcfta agoa
    vic wa nt ira ukip bipoc aapi stem tps daca covax pto ret. rtd tbd tba mm am kg km mw gw kwh mwh
    [bodies intergovernmental]
    United Nations | UN | U.N., U.N
    European Union | EU | E.U.
    European Commission | EC
    European Parliament | EP
    European Council
    Council of Europe
    North Atlantic Treaty Organization | NATO | Nato
    World Health Organization | WHO | World Health Organisation
    World Bank | | World Bank Group
    International Monetary Fund | IMF
    World Trade Organization | WTO
    African Union | AU
    African Development Bank | AfDB
    Asian Development Bank | ADB
    Inter-American Development Bank | IDB
    European Investment Bank | EIB
    European Bank for Reconstruction and Development | EBRD
    Organization for Security and Co-operation in Europe | OSCE
    Organisation for Economic Co-operation and Development | OECD
    Association of Southeast Asian Nations | ASEAN
    Shanghai Cooperation Organization | SCO
    Eurasian Economic Union | EAEU
    Gulf Cooperation Council | GCC
    Arab League | | League of Arab States
    Organization of American States | OAS
    Caribbean Community | CARICOM
    Pacific Islands Forum | PIF
    Economic Community of West African States | ECOWAS
    Southern African Development Community | SADC
    East African Community | EAC
    Intergovernmental Authority on Development | IGAD
    Commonwealth of Independent States | CIS
    International Atomic Energy Agency | IAEA
    International Labour Organization | ILO | International Labor Organization
    International Organization for Migration | IOM
    World Food Programme | WFP | World Food Program
    Food and Agriculture Organization | FAO
    United Nations Development Programme | UNDP
    United Nations Children's Fund | UNICEF
    UNESCO | UNESCO
    UNHCR | UNHCR
    UNFPA | UNFPA
    UNGA | UNGA | UN General Assembly
    UNECA | UNECA
    ECLAC | ECLAC
    UN Security Council | UNSC | United Nations Security Council, Security Council
    G7 | G7 | G-7
    G8 | G8 | G-8
    G20 | G20 | G-20
    BRICS | BRICS
    Quad | Quad
    AUKUS | AUKUS
    OPEC | OPEC
    Interpol | INTERPOL
    Commonwealth Secretariat
    International Criminal Court | ICC
    Organisation of Islamic Cooperation | OIC
    Green Climate Fund | GCF
    Global Fund
    [bodies government]
    White House
    Kremlin
    Downing Street
    Pentagon
    Capitol Hill
    Biden-Harris Administration
    Biden Administration
    Trump Administration
    Obama Administration
    Bush Administration
    Taliban
    Palestinian Authority | PA
    Cabinet Office
    Biden-Harris White House
    [bodies ministry]
    State Department | | Department of State, U.S. Department of State
    Foreign Office
    Home Office
    Foreign and Commonwealth Office | FCO
    Foreign, Commonwealth and Development Office | FCDO
    Department of Defense | DOD | DoD, Defense Department
    Department of Justice | DOJ | Justice Department
    Department of Homeland Security | DHS
    Department of Veterans Affairs | VA
    Department of Health and Human Services | HHS
    Department of Housing and Urban Development | HUD
    Department of Foreign Affairs and Trade | DFAT
    Treasury Department | | Department of the Treasury
    [bodies agency]
    National Security Council | NSC
    Environmental Protection Agency | EPA
    Federal Emergency Management Agency | FEMA
    Federal Bureau of Investigation | FBI
    Central Intelligence Agency | CIA
    Internal Revenue Service | IRS
    Centers for Disease Control and Prevention | CDC
    Food and Drug Administration | FDA
    Federal Aviation Administration | FAA
    U.S. Agency for International Development | USAID
    Federal Reserve
    Postal Service | USPS | U.S. Postal Service
    Millennium Challenge Corporation | MCC
    Small Business Administration | SBA
    NASA | NASA
    AusAID
    Centrelink
    Australian Federal Police | AFP
    ASIO | ASIO
    CSIRO | CSIRO
    Amtrak
    Secret Service
    National Guard Bureau
    Customs and Border Protection | CBP
    Drug Enforcement Administration | DEA
    Securities and Exchange Commission | SEC
    Federal Communications Commission | FCC
    Federal Trade Commission | FTC
    National Institutes of Health | NIH
    National Economic Council | NEC
    Domestic Policy Council
    Joint Chiefs of Staff
    NHS | NHS
    Coast Guard | | U.S. Coast Guard
    JICA | JICA
    GIZ | GIZ
    [bodies legislature]
    U.S. Senate | | United States Senate
    Senate
    U.S. House of Representatives | | House of Representatives
    Congress | | U.S. Congress, United States Congress
    Parliament
    House of Commons
    House of Lords
    National Assembly
    Knesset
    [bodies court]
    Supreme Court | | U.S. Supreme Court
    High Court
    Federal Court
    [bodies party]
    Democrats
    Republicans
    Republican Party
    Democratic Party
    Labor Party | ALP | Australian Labor Party
    Liberal Party
    Labour Party
    Conservative Party
    National Party
    Greens | | Australian Greens
    Australian Democrats
    Liberal Party of Australia
    National Party of Australia
    Tories
    Labor
    Likud
    African National Congress | ANC
    Fatah
    [bodies military]
    U.S. Army | | US Army, United States Army
    U.S. Navy | | US Navy
    Merchant Marine
    Israel Defense Forces | IDF
    Royal Navy
    Royal Air Force | RAF
    Wagner Group
    U.S. Air Force | | US Air Force
    U.S. Marine Corps | | Marine Corps, Marines
    U.S. military | | US military, U.S. Military, American military
    National Guard
    U.S. Central Command | CENTCOM | USCENTCOM
    Army Corps of Engineers | | U.S. Army Corps of Engineers, Corps of Engineers
    Hamas
    Hezbollah | | Hizballah
    ISIS | ISIS | ISIL, Daesh, Da'esh, Islamic State
    Al-Qaeda | | Al Qaeda, al-Qa'ida, al Qaida
    al-Shabaab | | al Shabaab
    Boko Haram
    Houthis
    PKK | PKK
    [bodies media]
    Reuters
    Xinhua
    BBC | BBC
    CNN | CNN
    Associated Press | AP
    TASS | TASS
    Interfax
    Kazinform
    Bernama
    Kabar
    [bodies ngo]
    Red Cross | | International Committee of the Red Cross, ICRC
    Amnesty International
    Human Rights Watch
    Oxfam
    NAACP | NAACP
    AFL-CIO | AFL-CIO
    Everytown for Gun Safety
    Planned Parenthood
    United Way
    American Legion
    Veterans of Foreign Wars | VFW
    Disabled American Veterans | DAV
    Paralyzed Veterans of America | PVA
    AmeriCorps
    Peace Corps
    Médecins Sans Frontières | MSF | Doctors Without Borders
    Save the Children
    World Vision
    CARE International
    Transparency International
    Greenpeace
    Sierra Club
    Chamber of Commerce | | U.S. Chamber of Commerce
    AFSCME | AFSCME
    SEIU | SEIU
    Teamsters
    Rotary International
    Habitat for Humanity
    Open Society Foundations
    Ford Foundation
    Rockefeller Foundation
    Gates Foundation | | Bill & Melinda Gates Foundation
    [bodies company]
    Google
    Microsoft
    Boeing
    Airbus
    Pfizer
    Amazon
    IBM | IBM
    Apple Inc.
    Intel
    Nvidia
    Meta
    Facebook
    Twitter
    Walmart
    ExxonMobil
    Chevron
    Shell
    Toyota
    Samsung
    Siemens
    Huawei
    Verizon
    AT&T
    Sprint
    T-Mobile
    Qantas
    Telstra
    Goldman Sachs
    JPMorgan Chase
    Citigroup
    Lockheed Martin
    Raytheon
    Moderna
    AstraZeneca
    Johnson & Johnson
    YouTube
    Starlink
    SpaceX
    Tesla
    Ford Motor Company
    General Motors
    [event nouns]
    meeting meetings talks talk discussion discussions conversation negotiations consultation
    consultations call calls visit visits tour trip summit conference forum session roundtable
    round-table ceremony workshop seminar symposium dialogue hearing convening briefing reception
    dinner lunch luncheon breakfast gathering event congress assembly webinar teleconference
    videoconference audience encounter exchange engagement interview town-hall townhall listening
    signing inauguration commemoration celebration launch opening
    [pledge nouns]
    commitment commitments resolve readiness determination willingness intention intent pledge
    promise
    [place nouns]
    san santa santo são saint port fort mount lake cape puerto río bahía
    city town village province region district county state republic kingdom island islands
    palace house hotel hall building headquarters airport centre center office base camp
    square street room residence castle compound stadium university museum
    mountain river valley bay coast sea ocean peninsula
    [portfolios]
    health education agriculture food labor labour defense defence interior justice finance treasury
    commerce trade industry industries energy water resources irrigation environment climate forests
    forestry transport transportation housing urban rural development foreign affairs external
    internal home state security homeland veterans science technology innovation culture arts sports
    sport youth women children family families social welfare human services rights employment
    tourism communications information communication infrastructure works planning economy economic
    budget immigration multicultural citizenship border protection indigenous aboriginal
    fisheries mining mines minerals natural petroleum oil gas electricity roads railways ports
    aviation space digital cyber intelligence policy law legal legislative constitutional
    parliamentary public administration local government regional territories religious
    religion peace reconciliation disaster emergency management national international
    cooperation integration investment investments enterprise enterprises small business
    competition consumer competitiveness productivity research higher secondary primary
    vocational training skills population statistics media broadcasting post telecommunications
    aged ageing aging disability disabilities senior seniors community communities intergovernmental
    engagement operations logistics procurement revenue customs excise taxation livestock
    sanitation hygiene nutrition drought refugees migration diaspora expatriates diversity inclusion
    equality gender memorial counterterrorism terrorism nonproliferation arms control
    africa asia europe eurasia pacific americas western hemisphere eastern southern northern central
    north south east west middle near caribbean commonwealth atlantic light heavy
    strategic strategy programs programmes projects sustainable ecology
    healthcare medicine pharmaceutical biosecurity quarantine wildlife parks heritage land lands
    survey mapping property privatization reform reforms governance transparency
    anti-corruption corruption audit treasury banking insurance securities exchange markets
    """#
}
