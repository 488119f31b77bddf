extension Lexicon {
  /// What names of bodies are made of, and bodies known by name.
  static let organizationWords: StaticString = #"""
    [organization heads]
    ministry ministries department agency authority commission committee subcommittee council bureau
    office organization organisation association federation confederation union league society
    institute institution university college academy school faculty foundation trust fund bank
    corporation company group board chamber parliament congress assembly senate court tribunal
    administration service services secretariat embassy consulate consulate-general mission
    party movement front alliance coalition network center centre church mosque diocese
    army navy police force forces guard corps command brigade battalion regiment squadron fleet
    directorate division branch headquarters cabinet treasury exchequer registry
    inspectorate museum hospital clinic laboratory labs bank holdings industries enterprises
    partners ventures airlines airways railways newspaper times post news press broadcasting radio
    television publishing observatory consortium
    cooperative syndicate guild club taskforce task-force collective caucus
    conglomerate utilities refinery pharmaceuticals motors biosolutions
    regulator watch fraternity sorority synod
    gallery endowment endowments orchestra patrol archdiocese directorates conservancy zoo library archive archives polytechnic gymnasium lyceum
    directorate-general subcommission praesidium presidency politburo duma majlis knesset bundestag
    kurultai khural jogorku lok rajya sabha seimas riksdag storting sejm diet
    advocates hotline
    unit wing squad constabulary gendarmerie militia flotilla platoon detachment municipality
    chancellery telecom technologies photonics foods brewery breweries pharma biotech
    vidyalaya vidyalayam vidyapeeth panchayat parishad samiti sangh sangha mandal nigam akademi
    sacco saccos kenesh mazhilis procuracy diwan herald tribune chronicle tv fm
    madrasa madrassa seminary monastery gurdwara dargah pagoda vihara
    semiconductors therapeutics renewables shipyard shipyards steelworks ironworks mills
    consultants sub-committee prosecution bourse bureaux co-operative kolkhoz waqf
    banco banque banca universitas universiti universidad universidade universite universita
    universität instituto institut istituto fundacion fundação fundación fondation fondazione
    stiftung asociacion asociación associação associazione ministerio ministério ministère
    secretaria secretaría consejo conselho conseil comision comisión comissão comité comite
    confederacion confederación confederação federacion federación federação caixa caja agencia
    agência agence agenzia empresa companhia compañía compagnie société sociedad sociedade samahan
    persatuan yayasan kementerian lembaga badan majelis partai partido sindicato syndicat
    camara cámara câmara chambre cooperativa corporacion corporación universiteit hochschule
    gesellschaft verband verein bundesamt bundesministerium politecnico escuela escola école ecole
    lycée liceo colegio hôpital assemblée université università observatorio unión união
    [company suffixes]
    inc inc. ltd ltd. llc plc corp corp. co co. gmbh ag spa s.p.a s.a s.a. sa nv bv ab oy asa pty jsc
    berhad tbk oao zao ooo ojsc pjsc llp lp kg kk bhd bhd. sdn pvt limited incorporated
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
    facility facilities vision goals goal decade century era age standards rule rules regulation directive budget
    package loan grant bond tax credit reconstruction recovery rescue tour games cup
    championship talks negotiations process track mechanism platform website portal app
    visa visas financing incentive incentives enhancement diem determination determinations
    announcement gifts bulletin newsletter handbook guide guidelines manual factsheet communique
    communiqué toolkit scholarship scholarships awards trophy olympics marathon expo fair
    exposition initiatives programs programmes acts laws bills treaties conventions resolutions
    amendments regulations policies strategies agreements doctrine proclamation decree ordinance
    statute manifesto blueprint masterplan curriculum syllabus rifle tank jet helicopter
    helicopters drone drones howitzer vessel vessels frigate submarine submarines destroyer cruiser
    base bases barracks exercise exercises campus complex plaza arena garden gardens cemetery
    memorial monument mall subsidy rebate allowance benefit benefits payment payments grants loans
    bonds taxes credits license licence permit permits certificate licensing contract contracts
    lawsuit inquiry petition release releases gazette testimony hearing hearings briefing readout
    transcript fiasco scandal theory principle principles crossing canal strait reservoir
    [plain acronyms]
    us uk u.s u.s. u.k u.k. usa uae drc eu-us covid covid-19 hiv aids tb gdp gnp ceo cfo coo cto mp mps mou
    mous am pm a.m p.m a.m. p.m. usd eur gbp tv id it ict ai dna rna pcr ppe sme smes msme msmes
    ngo ngos r&d q&a phd md jr sr ii iii iv vi vii viii ix xi xii sdg sdgs lgbt lgbtq lgbtqi lgbtqi+
    hbcu hbcus dc d.c d.c. ny ca tx fl sc nc va md ga pa il mi oh wa ma nj az co mn wi tn mo ky ak
    in al la ok ct ia ms ar ks ut nv nm ne wv id hi nh me ri mt de sd nd vt wy or
    ok faq pdf url gmt utc aest aedt pce cpi est edt pst ist html www cctv nsw act qld tas gps ied ieds wmd uav uavs
    ev evs mmr tpp ttip nafta stem fdi odi ppp lng cop vip obe cbe qc ii ret he dr hrh iuu csos cso
    hcm mhz ghz khz sim qos eff dfi dfis attn rsv ems otc hmas hmns hmcs hmnzs dgr mri ecg icu nicu sars mers mpox hpv ptsd adhd vaw sgbv fgm srhr wash asrh mnch ncd ncds tvet ecd gis iot rfp eoi tor tors sop sops ict4d lpg gbv ghg co2 kpi ipr spv idp idps hoa fta ftas cepa start salt npt jcpoa rcep afcfta agoa
    gst aca pdr uss hms tel fax ftb dtp tel. fax. vic wa nt ira ukip bipoc aapi stem tps daca covax pto ret. rtd tbd tba mm am kg km mw gw kwh mwh
    himars ivf tpv tpvs bve bves gni oda fisa liheap leed hvac fmd paygo mdr xdr icbm icbms slbm
    slbms abm thaad nasams atacms manpads mrap mraps uas asw ifv ifvs apcs awacs isr c4isr cbrn
    cbrne bmd lidar rfi rfq nepa hazmat gva irr npv roi capex opex ebitda vat hst ssi ssdi chip
    schip tanf eitc hipaa ferpa nclb essa fafsa hvrp gpd mtw lihtc cdbg erap msi msis tcu tcus hsi
    hsis nhpi aanhpi dei lgbtqia lgbtqia+ wwii wwi pow pows awol nco ncos rotc jrotc aor ppi pmi
    dui dwi wmds hiv/aids stds stis arv arvs pmtct lax jfk hvdc kv twh btu cng mtpa bpd mmbtu mpg
    usb sms lte 5g 4g gsm isp isps voip erp crm saas api apis http https vpn ddos cnc lcd dvd dvds
    cd-rom cd-roms bbq asap fyi aka hsk ddg cvn ssn lhd lpd ffg gpo rro rsvp sars-cov-2 ecmo hepa
    pfas pcb pcbs ddt cfc cfcs hfc hfcs co2e ghgs ndc ndcs lpt ebt reit reits ipo ipos etf etfs esg
    csr mpa mpas eez eezs vhf uhf am/fm fm pdfs faqs n/a k-12 pre-k dob siev sievs rrp uma umas ima
    imas iaaas vc pe ifi ifis lmics ldc ldcs sids cbo cbos ingo ingos ota e&oe
    fct armm barmm ajk kpk nwfp fata ncr calabarzon mimaropa soccsksargen chogm ussr cprs ndis awas
    gfc pepfar ppl shev shevs vce hsc atar tafes ndp opcs ovc elt ocr lgas lga lcv cbt obgyn gcse
    gcses msc bsc mba llb hiv-aids mdgs mdg lmic bri cpec imec itrc gi pgi pgii b3w
    ipef jetp tfa trips gats sps c130 f16 f35 mig su p8 ah uh ch mq rq tos mfn ctbt
    ttx fonops fonop a2/ad
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
    World Trade Organization | WTO | World Trade Organisation
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
    United Nations Children's Fund | UNICEF | United Nations Children's Emergency Fund, UN Children's Fund
    United Nations Educational, Scientific and Cultural Organization | UNESCO
    United Nations High Commissioner for Refugees | UNHCR | UN High Commissioner for Refugees, Office of the United Nations High Commissioner for Refugees, UN Refugee Agency, United Nations High Commission for Refugees, UNHCR the UN Refugee Agency
    United Nations Population Fund | UNFPA | UN Population Fund
    United Nations General Assembly | UNGA | UN General Assembly, U.N. General Assembly, General Assembly
    United Nations Economic Commission for Africa | UNECA | Economic Commission for Africa
    Economic Commission for Latin America and the Caribbean | ECLAC | UN ECLAC
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
    Global Fund | | Global Fund to Fight AIDS TB and Malaria, Global Fund to Fight AIDS
    UN Secretariat
    United Nations Environment Programme | UNEP | UN Environment Programme, UN Environment
    United Nations Office on Drugs and Crime | UNODC
    United Nations Industrial Development Organization | UNIDO
    United Nations Human Settlements Programme | UN-Habitat
    UN Women | UN-Women | UN WOMEN
    Joint United Nations Programme on HIV/AIDS | UNAIDS
    United Nations Conference on Trade and Development | UNCTAD
    United Nations Institute for Training and Research | UNITAR
    United Nations Office for Project Services | UNOPS
    United Nations Relief and Works Agency | UNRWA | United Nations Relief and Works Agency for Palestine Refugees, UN Relief and Works Agency
    UNMISS | UNMISS
    MINUSMA | MINUSMA
    MONUSCO | MONUSCO
    UNIFIL | UNIFIL
    UNAMA | UNAMA
    UNAMI | UNAMI
    UNSMIL | UNSMIL
    UNTAET | UNTAET
    Economic and Social Commission for Asia and the Pacific | ESCAP | UNESCAP, UN ESCAP
    United Nations Economic Commission for Europe | UNECE
    Office of the High Commissioner for Human Rights | OHCHR | Office of the United Nations High Commissioner for Human Rights, UN Human Rights Office
    Office for the Coordination of Humanitarian Affairs | OCHA | UNOCHA, UN OCHA, UN Office for the Coordination of Humanitarian Affairs, United Nations Office for the Coordination of Humanitarian Affairs
    UNFCCC | UNFCCC
    United Nations Office for Disaster Risk Reduction | UNDRR
    UN Human Rights Council | UNHRC | United Nations Human Rights Council, Human Rights Council
    UN Country Team | UNCT
    International Fund for Agricultural Development | IFAD
    International Telecommunication Union | ITU
    International Civil Aviation Organization | ICAO
    International Maritime Organization | IMO
    World Meteorological Organization | WMO
    World Intellectual Property Organization | WIPO
    World Tourism Organization | UNWTO | UN Tourism
    Universal Postal Union | UPU
    International Court of Justice | ICJ
    Permanent Court of Arbitration
    International Finance Corporation | IFC
    Multilateral Investment Guarantee Agency | MIGA
    International Development Association
    International Energy Agency | IEA
    International Renewable Energy Agency | IRENA
    International Solar Alliance
    International Trade Centre
    International Seabed Authority
    International Olympic Committee | IOC
    Comprehensive Nuclear-Test-Ban Treaty Organization | CTBTO
    World Customs Organization | WCO
    World Organisation for Animal Health | WOAH | OIE
    Africa CDC | | Africa Centres for Disease Control and Prevention
    African Union Commission | AUC
    African Export-Import Bank | | Afreximbank
    AUDA-NEPAD | NEPAD
    Economic Community of Central African States | ECCAS
    Common Market for Eastern and Southern Africa | COMESA
    West African Economic and Monetary Union | UEMOA | WAEMU
    West African Health Organisation | WAHO
    Lake Chad Basin Commission
    International Conference on the Great Lakes Region | ICGLR
    Indian Ocean Rim Association | IORA
    Indian Ocean Commission
    Arab Maghreb Union
    Arab Monetary Fund
    Islamic Development Bank | IsDB
    OPEC Fund
    OPEC+
    Asian Infrastructure Investment Bank | AIIB
    New Development Bank | NDB
    Eurasian Development Bank
    Eurasian Economic Commission
    Collective Security Treaty Organization | CSTO | Collective Security Treaty Organisation
    Organization of Turkic States | OTS | Organisation of Turkic States, Turkic Council
    Economic Cooperation Organization
    TURKSOY
    Central Asia Regional Economic Cooperation | CAREC
    Conference on Interaction and Confidence Building Measures in Asia | CICA
    South Asian Association for Regional Cooperation | SAARC
    BIMSTEC | BIMSTEC
    Asia-Pacific Economic Cooperation | APEC
    ASEAN Secretariat
    ASEAN Regional Forum
    Mekong River Commission | MRC
    Pacific Community
    Melanesian Spearhead Group
    Pacific Islands Forum Fisheries Agency | FFA
    South Pacific Regional Environment Programme | SPREP
    Organisation of Eastern Caribbean States | OECS
    Caribbean Development Bank | CDB
    CARICOM Secretariat
    CDEMA | CDEMA
    Pan American Health Organization | PAHO
    Inter-American Commission on Human Rights | IACHR
    Development Bank of Latin America
    Central American Integration System | SICA
    Central American Bank for Economic Integration | CABEI
    Community of Latin American and Caribbean States | CELAC
    Mercosur | MERCOSUR
    Andean Community
    UNASUR | UNASUR
    Nordic Council | | Nordic Council of Ministers
    Nordic Investment Bank
    Council of the European Union
    European Central Bank | ECB
    European Court of Human Rights
    European Court of Justice
    Court of Justice of the European Union | CJEU
    European External Action Service | EEAS
    European Council on Foreign Relations
    European Committee of the Regions
    European Economic and Social Committee
    European Medicines Agency | EMA
    European Defence Agency
    European Space Agency | ESA
    European Environment Agency
    European Training Foundation
    Europol | EUROPOL
    Eurojust
    Frontex
    Venice Commission
    Benelux
    Visegrad Group | | Visegrád Group
    Bucharest Nine
    Weimar Triangle
    Organization of the Black Sea Economic Cooperation | BSEC
    Regional Cooperation Council
    Financial Action Task Force | FATF
    Egmont Group
    Paris Club
    Bank for International Settlements
    Financial Stability Board
    Commonwealth of Nations
    Organisation internationale de la Francophonie | OIF
    Community of Portuguese Language Countries | CPLP
    Non-Aligned Movement | NAM
    Group of 77 | G77
    Minsk Group | | OSCE Minsk Group
    Five Eyes
    Gavi | Gavi | GAVI
    CEPI | CEPI
    Global Environment Facility | GEF
    Intergovernmental Panel on Climate Change | IPCC
    Global Partnership for Education
    Global Green Growth Institute | GGGI
    International Rice Research Institute | IRRI
    CGIAR | CGIAR
    International Union for Conservation of Nature | IUCN
    Global Coalition to Defeat ISIS
    Counter ISIL Coalition
    G5 Sahel | G5
    P5+1
    Global Fund to Fight AIDS, Tuberculosis and Malaria
    Global Fund to Fight AIDS, Tuberculosis, and Malaria
    United Nations Forum on Forests | UNFF
    United Nations Volunteers | UNV | UN Volunteers
    UN Global Compact | | United Nations Global Compact
    United Nations Capital Development Fund | UNCDF
    United Nations Mine Action Service | UNMAS
    United Nations Assistance Mission in Afghanistan
    United Nations Economic and Social Council | ECOSOC | Economic and Social Council
    United Nations Commission on International Trade Law | UNCITRAL
    United Nations Research Institute for Social Development | UNRISD
    United Nations University | UNU
    United Nations Country Team
    United Nations Truce Supervision Organization | UNTSO
    United Nations Disengagement Observer Force | UNDOF
    United Nations Military Observer Group in India and Pakistan | UNMOGIP
    United Nations Multidimensional Integrated Stabilization Mission in Mali
    UN Mine Action Programme
    United Nations Mine Action Programme
    International Federation of Red Cross and Red Crescent Societies | IFRC | International Federation of Red Cross
    International Criminal Tribunal for the former Yugoslavia | ICTY
    International Criminal Tribunal for Rwanda | ICTR
    International Tribunal for the Law of the Sea | ITLOS
    International Hydrographic Organization | IHO
    International Electrotechnical Commission | IEC
    International Organisation of Vine and Wine | OIV
    International Development Law Organization | IDLO
    International Institute for Democracy and Electoral Assistance | International IDEA
    International IDEA
    International Centre for Integrated Mountain Development | ICIMOD
    International Centre for Migration Policy Development | ICMPD
    International Fertilizer Development Center | IFDC
    International Livestock Research Institute | ILRI
    International Food Policy Research Institute | IFPRI
    International Water Management Institute | IWMI
    International Network for Bamboo and Rattan | INBAR
    International Crops Research Institute for the Semi-Arid Tropics | ICRISAT
    International Centre for Settlement of Investment Disputes | ICSID
    International Fund for Saving the Aral Sea | IFAS
    International Bank for Reconstruction and Development | IBRD
    International Tropical Timber Organization | ITTO
    International Labour Conference
    Stop TB Partnership
    Global Alliance for Improved Nutrition | GAIN
    Global Polio Eradication Initiative
    Global Counterterrorism Forum | GCTF
    Global Community Engagement and Resilience Fund | GCERF
    Global Facility for Disaster Reduction and Recovery
    Extractive Industries Transparency Initiative | EITI
    Open Government Partnership | OGP
    Community of Democracies
    Missile Technology Control Regime
    Proliferation Security Initiative
    Wassenaar Arrangement
    Kimberley Process
    Bretton Woods institutions
    G-5
    G24
    G-24
    G-77
    B20
    T20
    W20
    C5+1
    D-8
    D8 | | D-8 Organization for Economic Cooperation
    I2U2
    BRICS+
    Lublin Triangle
    Three Seas Initiative
    Nordic-Baltic Eight | NB8
    Nordic Five
    MED9
    Joint Expeditionary Force | JEF
    Ukraine Defense Contact Group | UDCG
    Contact Group
    Quartet | | Middle East Quartet
    Normandy Format
    Global Coalition to Counter ISIL | | Global Coalition to Counter ISIS, Global Coalition Against Daesh, Global Coalition to Defeat Daesh, Defeat-ISIS Coalition, D-ISIS Coalition, Counter-ISIL Coalition
    Combined Maritime Forces | CMF
    Multi-National Force-Iraq | MNF-I
    International Security Assistance Force | ISAF
    Resolute Support
    RAMSI | | Regional Assistance Mission to Solomon Islands
    Stabilisation Force | SFOR
    Multinational Force and Observers | MFO
    Multinational Security Support mission
    Regional Security System
    African Union Mission in Somalia
    African Union Transition Mission in Somalia
    African Union Peace and Security Council
    African Peer Review Mechanism | APRM
    African Continental Free Trade Area Secretariat | | AfCFTA Secretariat
    African Risk Capacity
    Africa50
    Africa Rice Center | AfricaRice
    Alliance for a Green Revolution in Africa | AGRA
    Alliance of Sahel States | AES
    Alliance of Small Island States | AOSIS
    Shelter Afrique
    Smart Africa
    West African Power Pool
    West African Development Bank | BOAD
    ECOWAS Bank for Investment and Development
    Gulf of Guinea Commission
    Nile Basin Initiative
    Organisation of African Unity | OAU | Organization of African Unity
    Organisation of African, Caribbean and Pacific States | OACPS
    Trade and Development Bank | TDB
    SADC Parliamentary Forum
    Southern African Customs Union | SACU
    Southern African Power Pool
    Arab Bank for Economic Development in Africa | BADEA
    Kuwait Fund for Arab Economic Development | | Kuwait Fund
    Abu Dhabi Fund for Development | ADFD
    Saudi Fund for Development | SFD
    Qatar Fund for Development | QFFD
    OPEC Fund for International Development | OFID
    Islamic World Educational, Scientific and Cultural Organization | ICESCO
    Arab League Educational, Cultural and Scientific Organization | ALECSO
    Statistical, Economic and Social Research and Training Centre for Islamic Countries | SESRIC
    Parliamentary Assembly of Turkic States | TURKPA
    Parliamentary Assembly of the Council of Europe | PACE
    OSCE Office for Democratic Institutions and Human Rights | ODIHR
    Community of Democratic Choice
    EU Delegation | | Delegation of the European Union, European Union Delegation, Delegation of the EU, EU Delegation Office
    European Economic Community | EEC
    European Community | | European Communities
    European Free Trade Association | EFTA
    European Political Community
    European Ombudsman
    European Public Prosecutor's Office | EPPO
    European Aviation Safety Agency | EASA
    European Food Safety Authority | EFSA
    European Chemicals Agency | ECHA
    European Network of Transmission System Operators for Electricity | ENTSO-E
    European Union Monitoring Mission | EUMM
    European Union Rule of Law Mission in Kosovo | EULEX
    Union for the Mediterranean
    Warsaw Pact
    Committee of Permanent Representatives
    Horn of Africa Initiative
    IDB Invest
    IDB Lab
    Inter-American Institute for Cooperation on Agriculture | IICA
    Organization of Ibero-American States | OEI
    Ibero-American General Secretariat | SEGIB
    Latin American Energy Organization | OLADE
    Latin American Integration Association | ALADI
    Prosur
    Parlasur
    Association of Caribbean States | ACS
    Caribbean Public Health Agency | CARPHA
    Caribbean Examinations Council | CXC
    Caribbean Court of Justice | CCJ
    Caribbean Tourism Organization | CTO
    Caribbean Catastrophe Risk Insurance Facility
    Eastern Caribbean Central Bank | ECCB
    Pacific Islands Development Forum
    University of the South Pacific | USP
    Parties to the Nauru Agreement
    Partners in the Blue Pacific
    South Pacific Forum
    Southeast Asia Treaty Organization | SEATO
    Five Power Defence Arrangements | FPDA
    Asian Productivity Organization | APO
    Asia-Pacific Parliamentary Forum
    ASEAN Inter-Parliamentary Assembly | AIPA
    ASEAN Economic Community
    ASEAN+3
    ASEAN Coordinating Centre for Humanitarian Assistance | AHA Centre
    Southeast Asian Ministers of Education Organization | SEAMEO
    Southeast Asian Fisheries Development Center | SEAFDEC
    Greater Mekong Subregion
    Lancang-Mekong Cooperation
    Boao Forum for Asia
    Shanghai Five
    Commonwealth Local Government Forum
    Commonwealth of Learning
    Commonwealth Ministerial Action Group | CMAG
    [bodies government]
    Akorda
    Politburo
    White House | | | United States
    Kremlin | | | Russia
    Downing Street | | | United Kingdom
    Pentagon | | | United States
    Taliban
    Palestinian Authority
    Federal Government | | Federal government
    Cabinet
    Cabinet Office | | | United Kingdom
    10 Downing Street | | No. 10, No 10 Downing Street | United Kingdom
    Presidential Secretariat
    Presidential Council
    Presidential Executive Office
    Prime Ministerial Secretariat
    Cabinet Secretariat
    Cabinet of Ministers
    Council of Ministers
    Council of State
    Privy Council
    Executive Council
    Federal Council
    Royal Court
    Royal Household
    Attorney General's Office | | Attorney-General's Office, Office of the Attorney General, Office of the Attorney-General
    Attorney General's Chambers | AGC | Attorney-General's Chambers
    Prosecutor General's Office | | General Prosecutor's Office, Office of the Prosecutor General, Prosecutor-General's Office
    Auditor General's Office | | Office of the Auditor General, Office of the Auditor-General
    Supreme and Subordinate Courts | | Subordinate Courts
    Prime Minister's Department
    Elysée | | Élysée
    Kantei
    Office of the Prime Minister
    President's Office
    Office of the President
    Office of the Vice President
    Executive Office of the President | | | United States
    Transitional National Government
    Australian Government | | | Australia
    Commonwealth Government | | | Australia
    Scottish Government
    Welsh Government
    Northern Ireland Executive
    Presidential Administration
    Presidential Office
    Prime Minister's Office | PMO | Office of the PM
    Prime Minister's Secretariat
    Government of India | GoI
    Blue House | | Cheong Wa Dae
    Malacañang | | Malacañan Palace
    Itamaraty
    Holy See
    Transitional Federal Government | TFG
    Kurdistan Regional Government | KRG
    Tibetan Government in Exile | | Central Tibetan Administration
    UK Government | | HM Government, HMG, Her Majesty's Government, His Majesty's Government
    NSW Government | | New South Wales Government
    [bodies ministry]
    State Department | | Department of State, U.S. Department of State | United States
    Foreign Office | | | United Kingdom
    Home Office | | | United Kingdom
    Foreign and Commonwealth Office | FCO | | United Kingdom
    Foreign, Commonwealth and Development Office | FCDO | | United Kingdom
    Department of Defense | DOD | DoD, Defense Department | United States
    Department of Housing and Urban Development | HUD | | United States
    Department of Justice | DOJ | Justice Department | United States
    Department of Homeland Security | DHS | U.S. Department of Homeland Security | United States
    Department of Veterans Affairs | VA | U.S. Department of Veterans Affairs | United States
    Department of Health and Human Services | HHS | U.S. Department of Health and Human Services
    Department of Foreign Affairs and Trade | DFAT | | Australia
    Treasury Department | | Department of the Treasury | United States
    Department of Agriculture | USDA | U.S. Department of Agriculture, Agriculture Department
    Department of Commerce | | U.S. Department of Commerce, Commerce Department
    Department of Education | | U.S. Department of Education, Education Department
    Department of Energy | DOE | U.S. Department of Energy, Energy Department
    Department of Labor | DOL | U.S. Department of Labor, Labor Department
    Department of the Interior | DOI | U.S. Department of the Interior, Interior Department
    Department of War
    Ministry of Defence | MoD | Ministry of Defense, Defence Ministry, Defense Ministry
    Ministry of Foreign Affairs | MoFA | Foreign Ministry, MFA
    Ministry of External Affairs | MEA
    Ministry of Finance | MoF | Finance Ministry
    Ministry of Health | MoH | Health Ministry
    Ministry of Home Affairs | MHA | Home Ministry
    HM Treasury | | | United Kingdom
    Treasury
    Foreign, Commonwealth & Development Office
    Department for International Development | DFID
    Department for International Trade | DIT
    Department for Business and Trade | DBT
    Department for Environment, Food and Rural Affairs | DEFRA | Defra
    Department of the Prime Minister and Cabinet | PM&C
    Department of Home Affairs
    Department of Immigration and Citizenship | DIAC | | Australia
    Department of Immigration and Multicultural Affairs | DIMA
    Department of Immigration and Multicultural and Indigenous Affairs | DIMIA
    Department of Immigration and Border Protection | DIBP | | Australia
    Attorney-General's Department
    Department of Foreign Affairs | DFA
    Department of International Relations and Cooperation | DIRCO
    Department of Trade and Industry | DTI
    Department of Transportation | DOT | U.S. Department of Transportation, Transportation Department, US Department of Transportation
    Department for Science, Innovation and Technology | DSIT
    Ministry of Education, Culture, Sports, Science and Technology | MEXT
    Ministry of Economy, Trade and Industry | METI
    Ministry of Land, Infrastructure, Transport and Tourism | MLIT
    Ministry of Agriculture, Forestry and Fisheries | MAFF
    Ministry of Investment, Trade and Industry | MITI
    Department of Education, Science and Training | DEST
    Department of Immigration, Local Government and Ethnic Affairs | DILGEA
    Department of Immigration and Ethnic Affairs | DIEA
    Department of Families, Housing, Community Services and Indigenous Affairs | FaHCSIA
    Department of Education, Employment and Workplace Relations | DEEWR
    Department of the Interior and Local Government | DILG
    Department of Social Welfare and Development | DSWD
    Department of Health | DOH
    Ministry of Information and Broadcasting | MIB
    [bodies agency]
    Expertise France
    Business France
    Enterprise Ireland
    Enterprise Singapore
    Business Sweden
    Business Finland
    Innovation Norway
    Invest India
    Advantage Austria
    Norfund
    Swedfund
    Proparco
    Sida | SIDA
    Danida | DANIDA
    Ofcom
    Ofgem
    Ofsted
    Eurostat
    National Security Council | NSC | | United States
    Environmental Protection Agency | EPA | | United States
    Federal Emergency Management Agency | FEMA | | United States
    Federal Bureau of Investigation | FBI
    Central Intelligence Agency | CIA
    Internal Revenue Service | IRS
    Centers for Disease Control and Prevention | CDC | | United States
    Food and Drug Administration | FDA
    Federal Aviation Administration | FAA
    U.S. Agency for International Development | USAID
    Federal Reserve
    Postal Service | USPS | U.S. Postal Service
    Millennium Challenge Corporation | MCC
    Small Business Administration | SBA
    National Aeronautics and Space Administration | NASA
    AusAID | | | Australia
    Centrelink
    Australian Federal Police | AFP | | Australia
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
    National Economic Council | NEC | | United States
    Domestic Policy Council | | | United States
    Joint Chiefs of Staff | | | United States
    NHS | NHS
    Coast Guard | USCG | U.S. Coast Guard, United States Coast Guard, US Coast Guard
    JICA | JICA
    GIZ | GIZ
    National Oceanic and Atmospheric Administration | NOAA
    National Highway Traffic Safety Administration | NHTSA
    Federal Highway Administration | FHWA
    Federal Railroad Administration
    Federal Transit Administration
    Federal Energy Regulatory Commission | FERC
    Nuclear Regulatory Commission
    National Science Foundation | NSF
    National Park Service | NPS
    Fish and Wildlife Service | | U.S. Fish and Wildlife Service
    Forest Service | | U.S. Forest Service
    Bureau of Land Management | BLM
    Bureau of Reclamation
    Bureau of Indian Affairs | BIA
    Indian Health Service
    Social Security Administration | SSA
    Centers for Medicare and Medicaid Services | CMS | Centers for Medicare & Medicaid Services
    Office of Management and Budget | OMB | | United States
    Office of Science and Technology Policy | OSTP | | United States
    Office of National Drug Control Policy | ONDCP
    Office of the Director of National Intelligence | ODNI
    Office of the United States Trade Representative | USTR
    Council of Economic Advisers | CEA
    Council on Environmental Quality | CEQ | | United States
    Gender Policy Council | GPC | White House Gender Policy Council | United States
    White House Counsel's Office
    White House Military Office
    Office of Public Engagement | | White House Office of Public Engagement
    Office of Intergovernmental Affairs | | White House Office of Intergovernmental Affairs
    Office of Public Liaison
    Office of Presidential Correspondence
    Government Accountability Office | GAO | General Accounting Office
    Congressional Budget Office | CBO
    General Services Administration | GSA
    Office of Personnel Management
    National Labor Relations Board | NLRB
    Equal Employment Opportunity Commission | EEOC
    Consumer Financial Protection Bureau | CFPB
    Consumer Product Safety Commission | CPSC
    Federal Deposit Insurance Corporation | FDIC
    Federal Housing Administration | FHA
    Pension Benefit Guaranty Corporation | PBGC
    National Security Agency | NSA
    Defense Intelligence Agency | DIA
    Defense Advanced Research Projects Agency | DARPA
    Defense Security Cooperation Agency | DSCA
    Cybersecurity and Infrastructure Security Agency | CISA
    Transportation Security Administration | TSA
    Immigration and Customs Enforcement | ICE | U.S. Immigration and Customs Enforcement
    Citizenship and Immigration Services | USCIS | U.S. Citizenship and Immigration Services
    U.S. Customs and Border Protection
    Border Patrol | | U.S. Border Patrol
    U.S. Secret Service
    U.S. Marshals Service
    Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF
    Bureau of Labor Statistics
    Census Bureau
    Joint Economic Committee
    Export-Import Bank | EXIM | Export-Import Bank of the United States
    U.S. Trade and Development Agency | USTDA
    U.S. African Development Foundation
    Inter-American Foundation
    National Transportation Safety Board | NTSB
    National Institute of Standards and Technology | NIST
    Substance Abuse and Mental Health Services Administration | SAMHSA
    Occupational Safety and Health Administration | OSHA
    Veterans Health Administration
    U.S. Geological Survey | USGS
    Smithsonian Institution
    Library of Congress
    Voice of America | VOA | | United States
    Surface Transportation Board
    Federal Reserve Board
    Capitol Police | | U.S. Capitol Police
    National Crime Agency | NCA
    Scotland Yard | | Metropolitan Police
    MI5
    MI6
    GCHQ | GCHQ
    British Council
    UK Export Finance | UKEF
    Environment Agency
    Bank of England
    Crown Prosecution Service | CPS
    Australian Border Force | ABF | | Australia
    Australian Security Intelligence Organisation
    Australian Bureau of Statistics | ABS
    Australian Taxation Office | ATO
    Australian Customs Service
    Australian Human Rights Commission
    Human Rights and Equal Opportunity Commission | HREOC
    Refugee Review Tribunal
    Administrative Appeals Tribunal | AAT
    Productivity Commission
    Reserve Bank of Australia | RBA
    Austrade | | Australian Trade Commission | Australia
    Medicare Australia
    Australian Centre for International Agricultural Research | ACIAR
    Japan International Cooperation Agency
    Japan Bank for International Cooperation | JBIC
    Korea International Cooperation Agency | KOICA
    KOTRA | KOTRA
    JETRO | JETRO
    Turkish Cooperation and Coordination Agency | TIKA | TİKA
    Agence Française de Développement | AFD | French Development Agency
    KfW | KFW
    Swedish International Development Cooperation Agency
    Norad
    Swiss Agency for Development and Cooperation
    Bureau of Immigration
    Reserve Bank of India | RBI
    Securities and Exchange Board of India | SEBI
    NITI Aayog
    ISRO | ISRO
    DRDO | DRDO
    National Disaster Management Authority | NDMA
    National Accountability Bureau
    Bangladesh Bank
    Anti-Corruption Commission
    Economic and Financial Crimes Commission | EFCC
    Independent Corrupt Practices Commission
    National Emergency Management Agency
    Nigeria Customs Service
    Nigerian National Petroleum Corporation | NNPC
    Kenya Revenue Authority | KRA
    Independent Electoral and Boundaries Commission | IEBC
    Rwanda Development Board
    South African Revenue Service
    South African Reserve Bank
    Malaysian Investment Development Authority | MIDA
    Malaysian Anti-Corruption Commission | MACC
    Bank Negara Malaysia
    MATRADE | MATRADE
    Philippine News Agency | PNA | | Philippines
    Philippine Coast Guard
    Bangko Sentral ng Pilipinas | BSP
    TESDA | TESDA
    PAGASA
    National Economic and Development Authority | NEDA
    Samruk-Kazyna
    Baiterek
    Corfo
    9/11 Commission
    U.S. Intelligence Community | | Intelligence Community, US Intelligence Community
    Farm Service Agency | FSA
    Animal and Plant Health Inspection Service | APHIS
    Agricultural Research Service | ARS
    Economic Development Administration | EDA
    United States Agency for International Development | USAID | US Agency for International Development
    National Cancer Institute | NCI
    National Nuclear Security Administration | NNSA
    National Telecommunications and Information Administration | NTIA
    National Endowment for the Humanities | NEH
    National Counterterrorism Center | NCTC
    Office of Refugee Resettlement | ORR
    Office of the National Cyber Director | ONCD
    Overseas Private Investment Corporation | OPIC
    U.S. International Development Finance Corporation | DFC | International Development Finance Corporation, Development Finance Corporation
    Special Inspector General for Iraq Reconstruction | SIGIR
    Western Area Power Administration | WAPA
    Defense Logistics Agency | DLA
    British International Investment | BII
    Competition and Markets Authority | CMA
    Australian Securities and Investments Commission | ASIC
    Australian Competition and Consumer Commission | ACCC
    Australian Nuclear Science and Technology Organisation | ANSTO
    Australian National Audit Office | ANAO
    Australian International Development Assistance Bureau | AIDAB
    Coastwatch | | Customs Coastwatch
    Commonwealth Employment Service | CES
    Office of National Assessments | ONA
    Immigration, Refugees and Citizenship Canada | IRCC
    Innovation, Science and Economic Development Canada
    Enabel
    Brimob | BRIMOB
    Election Commission of India | ECI
    National Investigation Agency | NIA
    Inter-Services Intelligence | ISI
    Rapid Action Battalion | RAB
    Export Promotion Bureau | EPB
    Central Election Commission | CEC
    Emirates Red Crescent
    Mashav | MASHAV
    TETFund | TETFUND | Tertiary Education Trust Fund, TetFund
    Nigeria Immigration Service | NIS
    Federal Inland Revenue Service | FIRS
    Ghana Revenue Authority | GRA
    Ghana Education Service | GES
    Ghana Gold Board | GoldBod | GOLDBOD
    Caixa Econômica Federal | | Caixa
    [bodies legislature]
    Sangguniang Panlalawigan
    Sangguniang Bayan
    Sangguniang Panlungsod
    U.S. Senate | | United States Senate | United States
    Senate | | US Senate
    U.S. House of Representatives | | House of Representatives
    Congress | | U.S. Congress, United States Congress
    Parliament
    House of Commons | | | United Kingdom
    House of Lords | | | United Kingdom
    National Assembly
    Knesset | | | Israel
    House | | House of Representatives
    Lok Sabha | | | India
    Rajya Sabha | | | India
    State Great Khural | | State Great Hural | Mongolia
    Jogorku Kenesh | | | Kyrgyzstan
    Majilis | | Mazhilis | Kazakhstan
    Oliy Majlis | | | Uzbekistan
    Milli Majlis | | | Azerbaijan
    Verkhovna Rada | | | Ukraine
    State Duma | | | Russia
    Bundestag | | | Germany
    Bundesrat | | | Germany
    Storting | | | Norway
    Riksdag | | | Sweden
    Folketing
    Eduskunta
    Althing
    Sejm | | | Poland
    Seimas
    Saeima
    Riigikogu
    Cortes Generales
    Dáil Éireann
    Oireachtas
    Dewan Rakyat | | | Malaysia
    Dewan Negara | | | Malaysia
    Majlis
    Shura Council
    National People's Congress
    National Diet | | | Japan
    Scottish Parliament
    Senedd
    Welsh Assembly
    Legislative Council
    Legislative Assembly
    House Armed Services Committee
    House Foreign Affairs Committee
    Senate Republican Conference
    Senate Democratic Caucus
    House Republican Conference
    House Democratic Caucus
    Republican Study Committee
    Senate Foreign Relations Committee | SFRC
    Senate Armed Services Committee
    Senate Appropriations Committee
    Senate Finance Committee
    Senate Judiciary Committee
    Congressional Black Caucus | CBC
    Congressional Hispanic Caucus | CHC
    Congressional Asian Pacific American Caucus | CAPAC
    Inter-Parliamentary Union | IPU
    Pan-African Parliament
    Supreme Council
    Dewan Perwakilan Rakyat | DPR
    Senate Intelligence Committee | | Senate Select Committee on Intelligence, Select Committee on Intelligence
    Senate HELP Committee | | HELP Committee
    Senate Environment and Public Works Committee | EPW | EPW Committee
    [bodies court]
    Supreme Court | | U.S. Supreme Court
    High Court
    Federal Court
    Constitutional Court
    Court of Appeal
    First Circuit
    Second Circuit
    Third Circuit
    Fourth Circuit
    Fifth Circuit
    Sixth Circuit
    Seventh Circuit
    Eighth Circuit
    Ninth Circuit
    Tenth Circuit
    Eleventh Circuit
    Federal Circuit
    D.C. Circuit
    High Court of Australia
    [bodies party]
    EPP | EPP | European People's Party, EPP Group
    S&D | S&D | S&D Group
    ECR | ECR | ECR Group
    ALDE | ALDE | ALDE Group
    Renew Europe
    Democrats | | Congressional Democrats, Senate Democrats, House Democrats | United States
    Republicans | | Congressional Republicans, Senate Republicans, House Republicans | United States
    Republican Party
    Democratic Party
    Labor Party | ALP | Australian Labor Party, Labor | Australia
    Liberal Party
    Labour Party
    Conservative Party
    National Party
    Greens | | Australian Greens | Australia
    Australian Democrats | | | Australia
    Liberal Party of Australia | | | Australia
    National Party of Australia | | | Australia
    Tories
    Likud | | | Israel
    African National Congress | ANC
    Fatah
    Democratic National Committee | DNC
    Republican National Committee | RNC
    Coalition
    One Nation
    Liberal Democrats
    Scottish National Party | SNP
    Sinn Féin
    Plaid Cymru
    Bharatiya Janata Party | BJP
    Indian National Congress
    Communist Party of China | CPC | Chinese Communist Party, CCP
    Communist Party of Viet Nam | CPV | Communist Party of Vietnam
    Workers' Party of Korea
    Lao People's Revolutionary Party
    Amanat
    Nur Otan
    Awami League
    Bangladesh Nationalist Party | BNP
    Jamaat-e-Islami
    UMNO | UMNO
    Barisan Nasional
    Pakatan Harapan
    ZANU-PF | ZANU-PF | ZANU PF
    SWAPO | SWAPO
    FRELIMO | FRELIMO | Frelimo
    RENAMO | RENAMO | Renamo
    Chama Cha Mapinduzi
    All Progressives Congress
    Peoples Democratic Party
    New Patriotic Party
    National Democratic Congress
    Democratic Alliance
    Hizb ut-Tahrir
    Fretilin | FRETILIN
    Nationals | | The Nationals
    Country Party
    Country Liberal Party | CLP
    Family First
    Democratic Labor Party | DLP
    Nick Xenophon Team
    NSW Labor
    Young Labor
    Labor Left
    Young Liberals
    Christian Democratic Union | CDU
    Christian Social Union | CSU
    Alternative for Germany | AfD
    Fidesz
    Civic Platform
    Syriza
    Podemos
    Ciudadanos
    Forza Italia
    Fine Gael
    Fianna Fáil
    Democratic Unionist Party | DUP
    Ulster Unionist Party | UUP
    Social Democratic and Labour Party | SDLP
    UKIP
    Reform UK
    Scottish Labour
    Welsh Labour
    Yesh Atid
    Meretz
    Hadash
    Justice and Development Party | AKP | AK Party
    Republican People's Party | CHP
    Nationalist Movement Party | MHP
    Pakistan Tehreek-e-Insaf | PTI
    Pakistan Muslim League | PML-N | Pakistan Muslim League-N, PML
    Muttahida Qaumi Movement | MQM
    Shiv Sena
    CPN-UML | | CPN (UML)
    CPN (Maoist Centre)
    Sri Lanka Podujana Peramuna | SLPP
    Samagi Jana Balawegaya | SJB
    Janatha Vimukthi Peramuna | JVP
    National People's Power
    Tamil National Alliance | TNA
    Pheu Thai
    Palang Pracharath
    Golkar
    PDI-P | | PDIP
    Gerindra
    Nasdem
    Bersatu
    Parti Keadilan Rakyat | PKR
    Perikatan Nasional
    Gabungan Parti Sarawak
    Lakas-CMD
    PDP-Laban
    Kuomintang | KMT
    Komeito
    Georgian Dream
    Civil Contract
    New Azerbaijan Party | | Yeni Azərbaycan Partiyası
    Servant of the People
    United Russia
    A Just Russia
    Yabloko
    Ba'ath Party | | Baath Party
    Sudan People's Liberation Movement | SPLM
    Tigray People's Liberation Front | TPLF
    National Resistance Movement | NRM
    Orange Democratic Movement | ODM
    Kenya Kwanza
    Azimio la Umoja
    Inkatha Freedom Party | IFP
    Economic Freedom Fighters
    United Party for National Development | UPND
    People's National Movement | PNM
    People's National Party
    Jamaica Labour Party | JLP
    United National Congress | UNC
    Farabundo Martí National Liberation Front | FMLN
    Nuevas Ideas
    Sandinista National Liberation Front | FSLN | Sandinistas
    Pangu Pati
    FijiFirst
    Progressive Conservatives
    New Democratic Party
    Bloc Québécois
    [bodies military]
    U.S. Army | | US Army, United States Army
    U.S. Navy | | US Navy
    Merchant Marine
    Israel Defense Forces | IDF | | Israel
    Royal Navy | | | United Kingdom
    Royal Air Force | RAF | | United Kingdom
    Wagner Group
    U.S. Air Force | | US Air Force
    U.S. Marine Corps | | Marine Corps, Marines
    U.S. military | | US military, U.S. Military, American military
    National Guard
    U.S. Central Command | CENTCOM | USCENTCOM | United States
    Army Corps of Engineers | | U.S. Army Corps of Engineers, Corps of Engineers
    Hamas
    Hezbollah | | Hizballah
    ISIS | ISIS | ISIL, Daesh, Da'esh, Islamic State
    Al-Qaeda | | Al Qaeda, al-Qa'ida, al Qaida
    al-Shabaab | | al Shabaab
    Boko Haram
    Houthis
    PKK | PKK
    British Army
    Australian Defence Force | ADF | Australian Defense Force
    Australian Army
    Royal Australian Navy
    Royal Australian Air Force | RAAF
    New Zealand Defence Force | NZDF
    Canadian Armed Forces
    Indian Army
    Indian Navy
    Indian Air Force
    Pakistan Army
    Pakistan Navy
    Kenya Defence Forces | KDF
    Malawi Defence Force
    South African National Defence Force | SANDF
    Uganda Peoples' Defence Forces | UPDF
    Rwanda Defence Force
    Botswana Defence Force
    Zambia Army
    Zambia Air Force | ZAF
    Armed Forces of the Philippines
    Royal Thai Army
    Royal Malaysian Navy
    Tentara Nasional Indonesia | TNI | Indonesian National Armed Forces
    People's Liberation Army
    Self-Defense Forces
    Afghan National Army
    Iraqi Security Forces
    Kurdish Peshmerga | | Peshmerga
    Syrian Democratic Forces
    Free Syrian Army
    Lebanese Armed Forces
    Jordan Armed Forces | JAF | Jordan Armed Forces-Arab Army
    Royal Jordanian Air Force
    Royal Saudi Land Forces
    Islamic Revolutionary Guard Corps | IRGC
    Quds Force
    Kosovo Force | KFOR
    EUFOR
    AMISOM | AMISOM
    ATMIS | ATMIS
    U.S. Space Force | | Space Force, US Space Force, United States Space Force
    Air Force
    Navy
    U.S. Marines
    Air National Guard
    Army National Guard
    Army Reserve | | U.S. Army Reserve
    U.S. Africa Command | AFRICOM | USAFRICOM
    U.S. European Command | EUCOM | USEUCOM
    U.S. Indo-Pacific Command | INDOPACOM | USINDOPACOM, United States Indo-Pacific Command
    U.S. Southern Command | SOUTHCOM | USSOUTHCOM, United States Southern Command
    U.S. Northern Command | NORTHCOM | USNORTHCOM
    U.S. Special Operations Command | SOCOM | USSOCOM
    U.S. Cyber Command | CYBERCOM
    U.S. Strategic Command | STRATCOM
    U.S. Transportation Command | TRANSCOM
    U.S. Army Central | USARCENT | ARCENT
    U.S. Naval Forces Central Command | NAVCENT
    U.S. armed forces | | U.S. Armed Forces, United States Armed Forces, US armed forces
    Rapid Support Forces
    M23
    FARC | FARC
    LTTE | LTTE | Tamil Tigers
    Jaish-e-Mohammed
    Lashkar-e-Taiba
    Tehrik-e-Taliban Pakistan
    Palestinian Islamic Jihad
    Jemaah Islamiyah
    Abu Sayyaf
    Free Papua Movement
    Khmer Rouge
    Coalition forces | | Coalition Forces
    Army
    Navy SEALs
    Green Berets
    Thunderbirds
    Blue Angels
    U.S. Naval Forces Europe
    U.S. Army Europe
    U.S. Army Europe and Africa | USAREUR-AF
    U.S. Army Pacific | USARPAC
    U.S. Pacific Command | PACOM | USPACOM
    U.S. Forces Korea | USFK
    U.S. Forces Japan
    Naval Sea Systems Command | NAVSEA
    Royal Marines
    Territorial Army
    French Foreign Legion
    Carabinieri
    Guardia Civil
    Guardia di Finanza
    Spetsnaz
    Wagner PMC
    Basij
    Popular Mobilization Forces | PMF | Popular Mobilization Units, Hashd al-Shaabi
    Polisario Front | POLISARIO | Polisario, Frente Polisario
    Palestine Liberation Organization | PLO | Palestinian Liberation Organization
    Viet Cong | | Vietcong, National Liberation Front
    Viet Minh
    Pathet Lao
    North Vietnamese Army | NVA
    Army of the Republic of Vietnam | ARVN
    Irish Republican Army | | Provisional IRA
    Shining Path | | Sendero Luminoso
    National Liberation Army | ELN
    MS-13
    Los Zetas
    Tren de Aragua
    Cosa Nostra
    Hayat Tahrir al-Sham | HTS
    Al-Nusra Front | | al-Nusra Front, Jabhat al-Nusra, Al Nusra Front
    ISIS-K | | ISIS-Khorasan, ISKP, ISIL-K
    al-Qa'ida in the Islamic Maghreb | AQIM
    al-Qa'ida in the Arabian Peninsula | AQAP
    Ansar Allah
    Ansar al-Sharia
    Janjaweed
    Lord's Resistance Army | LRA
    Allied Democratic Forces
    Kataib Hezbollah | | Kata'ib Hizballah
    Asa'ib Ahl al-Haq
    Fedayeen Saddam
    Republican Guard
    Kosovo Liberation Army | KLA | UCK
    Justice and Equality Movement | JEM
    Moro Islamic Liberation Front | MILF
    Moro National Liberation Front | MNLF
    Organisasi Papua Merdeka | OPM
    Falintil | FALINTIL
    Falintil-FDTL | F-FDTL
    Kopassus
    Defence Intelligence of Ukraine
    Tatmadaw
    Karen National Union | KNU
    Zambia National Service | ZNS
    Namibian Defence Force | NDF
    Tanzania People's Defence Force | TPDF
    Ethiopian National Defense Force | ENDF
    Sierra Leone Armed Forces | RSLAF | Republic of Sierra Leone Armed Forces
    Royal Malaysia Police | PDRM | Polis Diraja Malaysia
    Republic of Fiji Military Forces | RFMF
    Papua New Guinea Defence Force | PNGDF
    Royal Papua New Guinea Constabulary | RPNGC
    His Majesty's Armed Forces
    Jamaica Defence Force | JDF
    Jamaica Constabulary Force | JCF
    Guyana Defence Force | GDF
    Trinidad and Tobago Defence Force | TTDF
    Royal Bahamas Defence Force | RBDF
    Barbados Defence Force | BDF
    Pakistan Air Force | PAF
    Japan Self-Defense Forces | JSDF
    Hunter River Lancers
    [bodies media]
    Khovar
    Prensa Latina
    VietnamPlus
    Nhan Dan
    Viet Nam News
    Voice of Vietnam | VOV
    New Straits Times
    Bangkok Post
    Times of India
    Kathmandu Post
    Premium Times
    ThisDay
    Daily Graphic
    Ghanaian Times
    Joy FM
    Ghana Broadcasting Corporation | GBC
    Jamaica Gleaner
    Jamaica Observer
    Jamaica Information Service | JIS
    Nation Media Group
    Kenya Broadcasting Corporation
    Uganda Broadcasting Corporation
    South African Broadcasting Corporation
    Rupavahini
    Nigerian Television Authority | NTA
    Zambia National Broadcasting Corporation | ZNBC
    Malawi Broadcasting Corporation
    Ukrinform
    Trend News Agency
    Belta | BelTA
    Tasnim
    Politico
    Time Magazine
    Newsweek
    Le Monde
    Der Spiegel
    Financial Review
    Radio Free Europe
    Radio Free Asia
    Radio National
    Radio New Zealand
    Univision
    Telemundo
    Voice of Nigeria
    Reuters
    Xinhua | | | China
    BBC | BBC
    CNN | CNN
    Associated Press | AP
    TASS | TASS | | Russia
    Interfax | | | Russia
    Kazinform | | | Kazakhstan
    Bernama | | | Malaysia
    Kabar | | | Kyrgyzstan
    Agence France-Presse
    Bloomberg
    Financial Times
    Wall Street Journal
    New York Times
    Washington Post
    Los Angeles Times
    USA Today
    NBC | NBC | NBC News
    CBS | CBS | CBS News
    ABC | ABC | ABC News
    Fox News
    MSNBC
    PBS
    NPR
    Al Jazeera
    Al Arabiya
    SBS
    Sky News
    Sydney Morning Herald
    Herald Sun
    Daily Telegraph
    Deutsche Welle
    RIA Novosti | | | Russia
    Sputnik
    CCTV
    CGTN
    Kyodo | | Kyodo News | Japan
    NHK | | | Japan
    Yonhap | | Yonhap News Agency | South Korea
    Antara | ANTARA | | Indonesia
    Vietnam News Agency | VNA | | Vietnam
    Vientiane Times | | | Laos
    Lao News Agency | KPL | | Laos
    Akipress | AKIpress | | Kyrgyzstan
    24.kg | | | Kyrgyzstan
    MONTSAME | | Montsame | Mongolia
    UzA | UzA | | Uzbekistan
    AZERTAC | | Azertac | Azerbaijan
    Armenpress | | ARMENPRESS | Armenia
    Interpressnews | | | Georgia
    IRNA | | | Iran
    Anadolu Agency | | Anadolu | Turkey
    WAM | | | United Arab Emirates
    Saudi Press Agency | | | Saudi Arabia
    KUNA | | | Kuwait
    Qatar News Agency | QNA | | Qatar
    Bahrain News Agency | BNA | | Bahrain
    Oman News Agency | | | Oman
    Middle East News Agency | MENA | | Egypt
    Press Trust of India | PTI | | India
    Press Information Bureau | | | India
    Associated Press of Pakistan | | | Pakistan
    Bangladesh Sangbad Sangstha | | | Bangladesh
    Rastriya Samachar Samiti | | | Nepal
    Lankapuvath | | | Sri Lanka
    Ada Derana | | | Sri Lanka
    Ghana News Agency | GNA | | Ghana
    News Agency of Nigeria | | | Nigeria
    Ethiopian News Agency | ENA | | Ethiopia
    Kenya News Agency | KNA | | Kenya
    SAnews | | | South Africa
    Malawi News Agency | | | Malawi
    Zambia News and Information Services | ZANIS | | Zambia
    New Vision | | | Uganda
    Daily Monitor | | | Uganda
    Agence de Presse Sénégalaise
    Lusa | | | Portugal
    EFE | | | Spain
    ANSA | | | Italy
    Agerpres | | | Romania
    Tanjug | | | Serbia
    Philippine Information Agency | | | Philippines
    AAP | | Australian Associated Press
    West Australian
    Channel NewsAsia | CNA
    Asian News International | ANI
    Pajhwok Afghan News | | Pajhwok
    Petra News Agency | | Jordan News Agency, Petra
    National News Agency | NNA
    Government Information Service | GIS
    Savali
    RTÉ | | RTE
    [bodies ngo]
    Helvetas
    Swissaid
    Helen Keller International | HKI
    Marie Stopes
    Austcare
    GetUp
    HIAS
    Tearfund
    SOS Children's Villages
    MSI Reproductive Choices
    Ipas
    EngenderHealth
    Pathfinder International
    Jhpiego
    FHI 360
    Heifer International
    Grameen Bank
    ActionAid
    Christian Aid
    Concern Worldwide
    Trócaire
    Welthungerhilfe
    DanChurchAid
    Malteser International
    HALO Trust
    Sightsavers
    Partners In Health
    Clinton Health Access Initiative
    Lutheran World Federation
    Girl Guides
    Lions Club
    Kiwanis
    Zonta International
    Soroptimist International
    Everytown
    Giffords
    Brady United
    Sandy Hook Promise
    GLAAD
    PFLAG
    Lambda Legal
    Emily's List
    MoveOn
    Public Citizen
    League of Women Voters
    Reporters Without Borders
    Committee to Protect Journalists
    International Committee of the Red Cross | ICRC | Red Cross
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
    Red Crescent
    American Red Cross
    British Red Cross
    Médecins du Monde
    International Rescue Committee
    Norwegian Refugee Council
    Danish Refugee Council
    Mercy Corps
    Catholic Relief Services | CRS
    CARE Australia
    Caritas
    Islamic Relief
    Action Against Hunger
    Plan International
    Aga Khan Development Network | AKDN
    Aga Khan Foundation
    WaterAid
    Carter Center
    Clinton Foundation
    Bloomberg Philanthropies
    National Democratic Institute | NDI
    International Republican Institute | IRI
    National Endowment for Democracy
    Freedom House
    International Crisis Group
    Konrad Adenauer Foundation | | Konrad-Adenauer-Stiftung
    Friedrich Ebert Foundation | | Friedrich-Ebert-Stiftung
    Heinrich Böll Foundation
    Brookings Institution
    Council on Foreign Relations
    Atlantic Council
    Heritage Foundation
    Cato Institute
    Hudson Institute
    RAND Corporation | RAND
    Chatham House
    International Institute for Strategic Studies | IISS
    Lowy Institute
    World Economic Forum | WEF
    World Wildlife Fund | WWF | World Wide Fund for Nature
    The Nature Conservancy
    Natural Resources Defense Council | NRDC
    Environmental Defense Fund | EDF
    Conservation International
    Wildlife Conservation Society
    Refugee Council of Australia
    Amnesty International Australia
    Australian Council for International Development | ACFID
    Australian Council of Trade Unions | ACTU
    Australian Council of Social Service | ACOSS
    Australian Medical Association | AMA
    Business Council of Australia
    Human Rights First
    Human Rights Campaign
    American Civil Liberties Union | ACLU
    National Urban League
    National Action Network
    Southern Poverty Law Center
    UnidosUS
    LULAC | LULAC
    Anti-Defamation League | ADL
    AIPAC | AIPAC
    Moms Demand Action
    March For Our Lives
    AARP | AARP
    American Medical Association
    American Bar Association | ABA
    American Farm Bureau Federation
    National Education Association | NEA
    American Federation of Teachers | AFT
    National Governors Association | NGA
    National League of Cities
    National Association of Counties | NACo
    U.S. Conference of Mayors
    National Conference of State Legislatures
    National Congress of American Indians | NCAI
    United Auto Workers | UAW
    International Brotherhood of Electrical Workers | IBEW
    United Steelworkers | USW
    Communications Workers of America | CWA
    Boy Scouts of America
    Girl Scouts
    AMVETS
    Wounded Warrior Project
    Iraq and Afghanistan Veterans of America | IAVA
    Rotary Club
    Lions Clubs International
    Salvation Army
    YMCA | YMCA
    Catholic Church
    Russian Orthodox Church
    Greek Orthodox Church
    Church of England
    Muslim Brotherhood
    World Council of Churches
    International Chamber of Commerce
    International Trade Union Confederation | ITUC
    FIFA | FIFA
    UEFA | UEFA
    Confederation of Indian Industry | CII
    FICCI | FICCI
    ASSOCHAM
    FBCCI | FBCCI
    BGMEA | BGMEA
    Keidanren
    Atameken
    Confederation of British Industry
    Business Roundtable
    White Helmets
    Refugee Action
    Australia for UNHCR
    Community Aid Abroad | | Oxfam Community Aid Abroad
    St Vincent de Paul
    St Vincent de Paul Society
    ChilOut
    Electrical Trades Union | ETU
    Australian Chamber of Commerce and Industry | ACCI
    National Farmers' Federation | NFF
    Catholic Charities
    Sojourners
    Bread for the World
    Circle of Protection
    Repairers of the Breach
    Black Voters Matter
    Voto Latino
    Mi Familia Vota
    National Nurses United
    Service Employees International Union | SEIU
    United Food and Commercial Workers | UFCW
    North America's Building Trades Unions | NABTU
    Fraternal Order of Police | FOP
    International Association of Chiefs of Police | IACP
    International Association of Fire Fighters | IAFF
    Major Cities Chiefs Association
    National Rifle Association | NRA
    Project on Government Oversight | POGO
    Government Accountability Project
    Taxpayers for Common Sense
    Citizens Against Government Waste
    Nigeria Labour Congress | NLC
    Olympic Council of Asia | OCA
    [bodies company]
    EY | EY
    Kazchrome
    Daewoo
    Vodacom
    Dangote | | Dangote Group
    Emaar
    Saab
    Naval Group
    Bolloré
    Orsted | | Ørsted
    Ghana Water Limited | | Ghana Water, Ghana Water Company
    Electricity Company of Ghana | ECG
    Naval Dockyard Limited | NDL
    Eskom
    Transnet
    Denel
    Sasol
    Naspers
    MultiChoice
    Dangote Group
    Ethio Telecom
    Equity Bank
    KenGen
    Kenya Power
    KETRACO | KETRACO
    TransNamib
    NamPower
    NamWater
    Debswana
    ZESCO | ZESCO
    Zamtel
    EGENCO | EGENCO
    Tullow Oil
    Kosmos Energy
    AngloGold Ashanti
    Newmont
    Gold Fields
    Sinohydro
    PowerChina
    China Railway
    CRRC
    China Harbour
    Zijin
    Karpowership
    KazTransOil
    KEGOC
    Kazakhtelecom
    Uzbekneftegaz
    Turkmengaz
    Oyu Tolgoi LLC
    Galp
    Millennium bcp
    Thai Airways
    CP Group
    Khazanah Nasional
    Maybank
    CIMB
    Perodua
    Sime Darby
    Atlantic LNG
    Republic Bank
    Sagicor
    Medtronic
    Xstrata
    Urenco
    Comair
    Optus
    Virgin Australia
    Woolworths
    Macquarie Group
    Serco
    G4S
    Transfield
    Leidos
    Accenture
    Bosch
    Philips
    Heineken
    Diageo
    Novo Nordisk
    IKEA
    Alcoa
    DuPont
    Monsanto
    Syngenta
    Corteva
    SABIC
    Ooredoo
    Orascom
    Elsewedy Electric
    EgyptAir
    Etisalat
    Emirates Airline
    Sri Lankan Airlines | | SriLankan Airlines
    Sri Lanka Telecom
    Ceylon Electricity Board
    Ceylon Petroleum Corporation
    Nepal Electricity Authority
    Biman Bangladesh Airlines
    Petrobangla
    WAPDA
    Sui Northern Gas Pipelines
    Garuda Indonesia
    Freeport Indonesia
    Viettel
    FPT
    EVN
    Vietcombank
    Boeing Australia
    Thiess
    Leighton
    Ansett
    Kellogg Brown & Root
    KBR
    Raytheon Technologies
    Palantir
    Dell
    Hewlett-Packard
    Hewlett Packard Enterprise
    Motorola
    Eastman Kodak
    Xerox
    Whirlpool
    Kodak
    Ipsos
    Gallup
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
    ExxonMobil | | Exxon, Exxon Mobil
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
    OpenAI
    Anthropic
    Oracle
    Cisco
    Qualcomm
    Micron
    TSMC | TSMC
    GlobalFoundries
    Salesforce
    Netflix
    Disney
    Comcast
    Uber
    Airbnb
    TikTok
    ByteDance
    Alibaba
    Tencent
    Lenovo
    Xiaomi
    ZTE
    BYD
    CATL
    Hyundai | | Hyundai Motor
    Posco | | POSCO
    Hanwha
    Lotte
    Honda
    Nissan
    Mitsubishi | | Mitsubishi Corporation
    Mitsui
    Sumitomo
    Marubeni
    Itochu | | ITOCHU
    Panasonic
    Sony
    Hitachi
    Toshiba
    SoftBank
    Tata | | Tata Group
    Adani | | Adani Group
    Infosys
    Wipro
    Mahindra
    Bharat Biotech
    Serum Institute of India
    Bharat Electronics
    General Electric | GE
    Caterpillar
    John Deere
    Cargill
    Archer Daniels Midland
    Bechtel
    Honeywell
    3M
    Northrop Grumman
    General Dynamics
    BAE Systems
    Thales
    Rolls-Royce
    Rheinmetall
    Dassault
    Safran
    Fincantieri
    TotalEnergies
    Eni
    BP
    ConocoPhillips
    Equinor
    Ørsted
    Vestas
    Iberdrola
    Gazprom
    Rosneft
    Rosatom
    Lukoil
    Saudi Aramco | | Aramco
    ADNOC | ADNOC
    Masdar
    ACWA Power
    DP World
    Mubadala
    QatarEnergy
    KazMunayGas
    Kazatomprom
    SOCAR | SOCAR
    Petronas | PETRONAS
    Pertamina
    PetroVietnam
    Vingroup
    Vietnam Airlines
    VinFast
    Sinopec
    CNPC
    CNOOC
    PetroChina
    Petrobras
    Pemex
    Ecopetrol
    Codelco
    Rio Tinto
    BHP | BHP | BHP Billiton
    Glencore
    Anglo American
    Barrick Gold
    Fortescue
    Woodside
    Westpac
    Commonwealth Bank
    HSBC
    Barclays
    Standard Chartered
    Deutsche Bank
    BNP Paribas
    UBS
    Credit Suisse
    JPMorgan
    JP Morgan
    Morgan Stanley
    Bank of America
    Wells Fargo
    Citibank
    BlackRock
    Blackstone
    Mastercard
    PayPal
    American Express
    Merck
    Novartis
    Roche
    Sanofi
    GSK
    Eli Lilly
    Bayer
    Novavax
    Gilead
    Nestlé | | Nestle
    Unilever
    Danone
    Coca-Cola
    PepsiCo
    Starbucks
    McDonald's
    Procter & Gamble
    Costco
    Home Depot
    Kroger
    FedEx
    UPS
    DHL
    Maersk
    CMA CGM
    Delta Air Lines
    United Airlines
    American Airlines
    Southwest Airlines
    Etihad
    Qatar Airways
    Turkish Airlines
    Ethiopian Airlines
    Kenya Airways
    Air India
    IndiGo
    Singapore Airlines
    Air Astana
    Lufthansa
    Airtel
    MTN
    Safaricom
    Vodafone
    Orange S.A.
    Ericsson
    Nokia
    Volkswagen
    BMW
    Mercedes-Benz
    Renault
    Stellantis
    Volvo
    Chrysler
    Goodyear
    Michelin
    Halliburton
    Blackwater
    Enron
    KPMG
    Deloitte
    PwC
    Ernst & Young
    McKinsey
    Palgrave Macmillan
    Bath Iron Works | BIW
    Ingalls Shipbuilding | | Ingalls Shipyard, Ingalls
    China Communications Construction Company | CCCC
    Maruti Suzuki
    State Bank of India | SBI
    Dialog Axiata | | Dialog
    EDGE Group | | EDGE
    Tengizchevroil | TCO
    Erdenet
    Revolut
    South African Airways | SAA
    Caribbean Airlines | CAL
    UnitedHealth | | UnitedHealth Group
    Aetna
    Humana
    Kaiser Permanente
    Blue Cross Blue Shield
    Elevance
    Exelon
    SolarWinds
    Cloudflare
    Alphabet
    Brookfield
    Bethlehem Steel
    NAB | | National Australia Bank
    Nielsen
    [bodies academic]
    Harvard
    Yale
    Stanford
    Princeton
    Georgetown University
    Oxford University
    Cambridge University
    London School of Economics | LSE
    Johns Hopkins
    Imperial College London
    Sciences Po
    Nazarbayev University
    Makerere University
    West Point
    Naval Academy | | U.S. Naval Academy
    National Academies
    Virginia Tech
    Texas A&M
    UCLA
    UC Irvine
    NYU | | New York University
    ANU | | Australian National University
    University College London | UCL
    Trinity College Dublin
    University of Central Asia | UCA
    [event nouns]
    tete-a-tete meeting meetings talks talk discussion discussions conversation negotiations consultation
    consultations call calls visit visits tour trip summit conference forum session roundtable
    round-table ceremony workshop seminar symposium dialogue hearing convening briefing reception
    dinner lunch luncheon breakfast gathering event congress assembly webinar teleconference
    videoconference audience encounter exchange engagement interview town-hall townhall listening
    signing inauguration commemoration celebration launch opening exhibition lecture lectures
    groundbreaking rally festival retreat gala expo conclave durbar convocation matriculation
    graduation colloquium symposia commissioning unveiling ceremonies workshops seminars celebrations
    conferences sessions plenary engagements festivities
    [pledge nouns]
    commitment commitments resolve readiness determination willingness intention intent pledge
    promise dedication assurance assurances
    [place nouns]
    san santa santo são saint port fort mount lake cape puerto río bahía
    city town village province region district county state republic kingdom island islands
    palace house hotel hall building headquarters airport centre center office base camp
    square street room residence castle compound stadium university museum
    mountain river valley bay coast sea ocean peninsula
    premises gymnasium auditorium campus chancery courthouse barracks complex theatre theater library
    dam market factory farm refinery terminal depot warehouse venue
    boardroom ballroom lodge resort villa pavilion arena amphitheatre mansion plaza harbour marina
    grounds chambers college school academy church mosque temple cathedral clubhouse showgrounds
    showground courtyard secretariat playground convention-centre
    [portfolios]
    worship auqaf sangha cults waqf nationals emiratisation ict habitat microfinance repatriation tvet
    scientific transformation industrialization provincial territorial borders passports monetary consular
    faith
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
    administrative highways highway civil harbours harbors plantation plantations chieftaincy chieftaincies tribal
    cooperatives co-operatives co-operative cooperative textiles textile steel coal chemicals
    fertilizers fertilisers fertilizer panchayati drinking corporate entrepreneurship personnel
    urbanization urbanisation settlement settlements decentralization decentralisation hydrology
    geology meteorology informatics digitalization digitalisation digitization nuclear renewable
    renewables green hydropower hydrocarbons viticulture horticulture crops dairy poultry cocoa
    coffee tea cashew antiquities endowments awqaf islamic expatriate martyrs pensioners
    demography childhood physical technical technological exports imports export import publicity
    buddhasasana hajj tertiary provinces postal supply supplies construction creative ethnic overseas
    resettlement childcare superannuation
    waterways waterway aquaculture conservation biodiversity resilience adaptation
    mitigation meteorological hydrometeorology electrification posts telecom manpower wages
    naturalization naturalisation shelter slums devolution relations recreation wellness
    hospitality handlooms jute msme msmes smes minorities minority relief alleviation eradication
    reduction poverty protocol accession neighbourhood enlargement partnerships partnership
    outreach infrastructures docks rail tramways metro transit traffic safety bridges dams
    reclamation desertification afforestation soils seeds fertiliser rangelands pastures veterinary
    animal animals grains wheat rubber timber bamboo inspection standardization
    standardisation accreditation certification patents intellectual copyright antitrust monopolies
    tariffs debt assets budgets pension correctional corrections prisons policing drugs judiciary
    prosecution elections electoral constitution prevention rehabilitation reintegration
    demobilization demobilisation stabilization stabilisation museums antiquity archives libraries
    cinematography gaming geosciences geological seismology astronomy satellites semiconductors
    robotics cybersecurity connectivity broadband computerization literacy apprenticeship
    apprenticeships curriculum scholarships fauna flora circular recycling drainage sewerage
    wastewater groundwater boreholes pharmacies vaccines immunization immunisation epidemics
    diseases malaria tuberculosis hiv aids midwifery traditional nationalities solidarity
    humanitarian volunteerism charity umrah pilgrimage wakfs privatisation denationalization
    bureaucratic modernization modernisation simplification cooperativization kebele tenancy
    surveying geodesy cartography geothermal solar hydrogen atomic thermal pipelines refining
    refineries petrochemicals petrochemical quarrying quarries gemstones jewellery cement aluminium
    phosphates fishing fishers seafood coasts coastal
    electrical electronics mechanical literature language languages linguistics engineering physics chemistry biology mathematics
    sciences humanities philosophy history geography economics medicine nursing dentistry pharmacy
    theology psychology sociology anthropology archaeology journalism accounting marketing computing
    architecture design music dance drama manuscripts documentation documents
    pensions evaluation monitoring invalids assessment aquatic marine maritime ocean oceans shipping blue inland healthcare medicine pharmaceutical biosecurity quarantine wildlife parks heritage land lands
    survey mapping property privatization reform reforms governance transparency
    anti-corruption corruption audit treasury banking insurance securities exchange markets
    power mineral railway spatial agrarian zakat narcotics panchayat estates airports aerospace
    ethnicity wellbeing well-being elderly cohesion urbanism handicrafts handicraft startups start-ups
    fishery soil mobility emergencies situations cadastre metrology
    clinical midwifery preparedness response resilience governmental herbal physiotherapy veterinary
    """#
}
