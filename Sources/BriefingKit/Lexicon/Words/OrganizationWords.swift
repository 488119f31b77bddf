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
    gallery endowment endowments orchestra patrol archdiocese directorates conservancy zoo library archive archives polytechnic gymnasium lyceum
    directorate-general subcommission praesidium presidency politburo duma majlis knesset bundestag
    kurultai khural jogorku lok rajya sabha seimas riksdag storting sejm diet
    advocates hotline
    unit wing squad constabulary gendarmerie militia flotilla platoon detachment municipality
    chancellery telecom technologies photonics foods brewery breweries pharma biotech
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
    United Nations Relief and Works Agency | UNRWA | United Nations Relief and Works Agency for Palestine Refugees, United Nations Relief and Works Agency for Palestine Refugees in the Near East, UN Relief and Works Agency
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
    United Nations Peacebuilding Commission
    United Nations Department of Peace Operations
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
    UNITAID
    UNIDROIT
    UNSCOM
    UNMOVIC
    UNPROFOR
    UNMIK
    UNMIN
    UNAMSIL
    UNAMET
    UNTAC
    UNMISET
    UNMIT
    UNISFA
    UNAMID
    UNOCI
    MONUC
    MINUSTAH
    MINUSCA
    MINURSO
    BINUH
    UNITAMS
    UNSOM
    UNOAU
    UNOWAS
    UNVIM
    International Federation of Red Cross and Red Crescent Societies | IFRC | International Federation of Red Cross
    International Organisation for Migration
    International Criminal Police Organization
    International Criminal Tribunal for the former Yugoslavia | ICTY
    International Criminal Tribunal for Rwanda | ICTR
    International Tribunal for the Law of the Sea | ITLOS
    International Hydrographic Organization | IHO
    International Organization for Standardization
    International Electrotechnical Commission | IEC
    International Coffee Organization
    International Cotton Advisory Committee
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
    International Vaccine Institute
    International Network for Bamboo and Rattan | INBAR
    International Crops Research Institute for the Semi-Arid Tropics | ICRISAT
    International Centre for Settlement of Investment Disputes | ICSID
    International Fund for Saving the Aral Sea | IFAS
    International Bank for Reconstruction and Development | IBRD
    International Tropical Timber Organization | ITTO
    International Whaling Commission
    International Joint Commission
    International Monetary and Financial Committee
    International Labour Conference
    World Organization for Animal Health
    World Trade Organisation
    Codex Alimentarius Commission
    Ramsar Secretariat
    Stop TB Partnership
    Global Alliance for Vaccines and Immunization
    Global Alliance for Improved Nutrition | GAIN
    Global Polio Eradication Initiative
    Global Counterterrorism Forum | GCTF
    Global Community Engagement and Resilience Fund | GCERF
    Global Crop Diversity Trust
    Global Facility for Disaster Reduction and Recovery
    Coalition for Epidemic Preparedness Innovations
    Extractive Industries Transparency Initiative | EITI
    Open Government Partnership | OGP
    Equal Rights Coalition
    Media Freedom Coalition
    Freedom Online Coalition
    Community of Democracies
    Nuclear Suppliers Group
    Missile Technology Control Regime
    Australia Group
    Proliferation Security Initiative
    Wassenaar Arrangement
    Kimberley Process
    Bretton Woods institutions
    Group of Seven
    Group of Twenty
    Group of Eight
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
    MIKTA
    CPTPP Commission
    Lublin Triangle
    Three Seas Initiative
    Nordic-Baltic Eight | NB8
    Nordic Five
    Baltic Assembly
    MED9
    Joint Expeditionary Force | JEF
    Ukraine Defense Contact Group | UDCG
    Lima Group
    Rio Group
    Contact Group
    Quartet | | Middle East Quartet
    Normandy Format
    Small Group of the Global Coalition
    Global Coalition to Counter ISIL | | Global Coalition to Counter ISIS, Global Coalition Against Daesh, Global Coalition to Defeat Daesh, Defeat-ISIS Coalition, D-ISIS Coalition, Counter-ISIL Coalition
    Combined Maritime Forces | CMF
    Combined Joint Task Force
    Multi-National Force-Iraq | MNF-I
    International Security Assistance Force | ISAF
    Resolute Support
    INTERFET
    RAMSI | | Regional Assistance Mission to Solomon Islands
    Stabilisation Force | SFOR
    Multinational Force and Observers | MFO
    Multinational Security Support mission
    Regional Security System
    African Union Mission in Somalia
    African Union Transition Mission in Somalia
    African Union Peace and Security Council
    African Court on Human and Peoples' Rights
    African Commission on Human and Peoples' Rights
    African Peer Review Mechanism | APRM
    African Continental Free Trade Area Secretariat | | AfCFTA Secretariat
    African Risk Capacity
    African Development Fund
    African Development Bank Group
    African Medicines Agency
    Africa Finance Corporation
    Africa50
    Africa Rice Center | AfricaRice
    Alliance for a Green Revolution in Africa | AGRA
    Alliance of Sahel States | AES
    Alliance of Small Island States | AOSIS
    Afreximbank
    Shelter Afrique
    Smart Africa
    West African Power Pool
    West African Development Bank | BOAD
    ECOWAS Commission
    ECOWAS Bank for Investment and Development
    ECOWAS Parliament
    Mano River Union
    Gulf of Guinea Commission
    Liptako-Gourma Authority
    Nile Basin Initiative
    Organisation of African Unity | OAU | Organization of African Unity
    Organisation of African, Caribbean and Pacific States | OACPS
    Trade and Development Bank | TDB
    Lake Victoria Basin Commission
    SADC Secretariat
    SADC Parliamentary Forum
    Southern African Customs Union | SACU
    Southern African Power Pool
    Zambezi River Authority
    Zambezi Watercourse Commission
    Arab Fund for Economic and Social Development
    Arab Bank for Economic Development in Africa | BADEA
    Kuwait Fund for Arab Economic Development | | Kuwait Fund
    Abu Dhabi Fund for Development | ADFD
    Saudi Fund for Development | SFD
    Qatar Fund for Development | QFFD
    OPEC Fund for International Development | OFID
    Islamic Corporation for the Development of the Private Sector
    International Islamic Trade Finance Corporation
    Islamic World Educational, Scientific and Cultural Organization | ICESCO
    Arab League Educational, Cultural and Scientific Organization | ALECSO
    Arab Parliament
    Muslim World League
    Muslim Council of Elders
    Statistical, Economic and Social Research and Training Centre for Islamic Countries | SESRIC
    International Turkic Academy
    Parliamentary Assembly of Turkic States | TURKPA
    Parliamentary Assembly of the Council of Europe | PACE
    Parliamentary Assembly of the Mediterranean
    OSCE Parliamentary Assembly
    NATO Parliamentary Assembly
    OSCE Office for Democratic Institutions and Human Rights | ODIHR
    OSCE Special Monitoring Mission
    Office of the High Representative
    Euronest Parliamentary Assembly
    Community of Democratic Choice
    EU Delegation | | Delegation of the European Union, European Union Delegation, Delegation of the EU, EU Delegation Office
    EU Council
    EU Commission
    Council of Ministers of the European Union
    European Economic Community | EEC
    European Community | | European Communities
    European Free Trade Association | EFTA
    European Political Community
    European People's Party
    European Investment Fund
    European Court of Auditors
    European Ombudsman
    European Union Agency for Asylum
    European Public Prosecutor's Office | EPPO
    European Border and Coast Guard Agency
    European Aviation Safety Agency | EASA
    European Union Aviation Safety Agency
    European Food Safety Authority | EFSA
    European Chemicals Agency | ECHA
    European Broadcasting Union
    European Network of Transmission System Operators for Electricity | ENTSO-E
    European Union Monitoring Mission | EUMM
    European Union Rule of Law Mission in Kosovo | EULEX
    EUNAVFOR
    EUCAP
    EUAM
    EUTM
    Energy Community Secretariat
    Union for the Mediterranean
    Western European Union
    Warsaw Pact
    Committee of Permanent Representatives
    Horn of Africa Initiative
    Inter-American Court of Human Rights
    Inter-American Investment Corporation
    IDB Invest
    IDB Lab
    Inter-American Institute for Cooperation on Agriculture | IICA
    Organization of Ibero-American States | OEI
    Ibero-American General Secretariat | SEGIB
    Latin American Energy Organization | OLADE
    Latin American Integration Association | ALADI
    Pacific Alliance
    Prosur
    Parlasur
    Association of Caribbean States | ACS
    Caribbean Public Health Agency | CARPHA
    Caribbean Examinations Council | CXC
    Caribbean Court of Justice | CCJ
    Caribbean Tourism Organization | CTO
    Caribbean Community Climate Change Centre
    Caribbean Catastrophe Risk Insurance Facility
    CARIFORUM
    Eastern Caribbean Central Bank | ECCB
    Pacific Islands Forum Secretariat
    Pacific Islands Development Forum
    Office of the Pacific Ocean Commissioner
    University of the South Pacific | USP
    Parties to the Nauru Agreement
    Partners in the Blue Pacific
    South Pacific Commission
    South Pacific Forum
    South Pacific Tourism Organisation
    Southeast Asia Treaty Organization | SEATO
    ANZUS
    Five Power Defence Arrangements | FPDA
    Asian Productivity Organization | APO
    Asian Development Bank Institute
    Asian-African Legal Consultative Organization
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
    Interparliamentary Assembly of the CIS
    Eurasian Fund for Stabilization and Development
    Black Sea Trade and Development Bank
    Council of Europe Development Bank
    Trilateral Commission
    Trilateral Cooperation Secretariat
    Commonwealth Parliamentary Association
    Commonwealth Local Government Forum
    Commonwealth of Learning
    Commonwealth War Graves Commission
    Commonwealth Ministerial Action Group | CMAG
    [bodies government]
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
    Presidential Palace Office
    Prime Minister's Office | PMO | Office of the PM
    Prime Minister's Secretariat
    Cabinet Secretariat
    Cabinet of Ministers
    Council of Ministers
    State Council
    Government of India | GoI
    Blue House | | Cheong Wa Dae
    Malacañang | | Malacañan Palace
    Itamaraty
    Holy See
    Government of National Unity
    Government of National Accord
    Transitional Federal Government | TFG
    Coalition Provisional Authority
    Iraqi Governing Council
    Kurdistan Regional Government | KRG
    Bougainville Transitional Government
    Autonomous Bougainville Government
    Tibetan Government in Exile | | Central Tibetan Administration
    UK Government | | HM Government, HMG, Her Majesty's Government, His Majesty's Government
    NSW Government | | New South Wales Government
    Queensland Government
    Victorian Government
    Tasmanian Government
    Privy Council
    Privy Council Office
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
    Department for Work and Pensions | DWP
    Department for Education | DfE
    Department for Transport | DfT
    Department of Health and Social Care | DHSC
    Department for Culture, Media and Sport | DCMS
    Department for Business, Energy and Industrial Strategy | BEIS
    Department for Energy Security and Net Zero | DESNZ
    Department for Science, Innovation and Technology | DSIT
    Department for Levelling Up, Housing and Communities | DLUHC
    Ministry of Housing, Communities and Local Government | MHCLG
    Ministry of Interior | MoI | Interior Ministry, Ministry of the Interior
    Ministry of National Defence | MND | Ministry of National Defense
    Ministry of National Defence and Veterans Affairs
    Ministry of Education, Culture, Sports, Science and Technology | MEXT
    Ministry of Economy, Trade and Industry | METI
    Ministry of Land, Infrastructure, Transport and Tourism | MLIT
    Ministry of Agriculture, Forestry and Fisheries | MAFF
    Ministry of Investment, Trade and Industry | MITI
    Ministry of Finance and National Economy
    Department of Finance and Administration | DOFA
    Department of Employment and Workplace Relations | DEWR
    Department of Education, Science and Training | DEST
    Department of Immigration, Local Government and Ethnic Affairs | DILGEA
    Department of Immigration and Ethnic Affairs | DIEA
    Department of the Environment and Heritage
    Department of Families, Housing, Community Services and Indigenous Affairs | FaHCSIA
    Department of Education, Employment and Workplace Relations | DEEWR
    Department of the Interior and Local Government | DILG
    Department of Public Works and Highways | DPWH
    Department of Social Welfare and Development | DSWD
    Department of Environment and Natural Resources | DENR
    Department of Science and Technology | DOST
    Department of Labor and Employment
    Department of Budget and Management | DBM
    Department of Migrant Workers | DMW
    Department of Agrarian Reform
    Department of Health | DOH
    Department of Tourism
    Department of the Army
    Department of the Navy
    Department of the Air Force
    Ministry of Information and Broadcasting | MIB
    Ministry of Public Security
    Ministry of State Security
    Attorney General's Office
    Attorney General's Chambers
    [bodies agency]
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
    Ginnie Mae
    Fannie Mae
    Freddie Mac
    Sallie Mae
    FinCEN | | Financial Crimes Enforcement Network
    ARPA-E
    ARPA-H
    IARPA
    Federal Reserve System
    Federal Reserve Bank
    Bureau of Prisons
    Bureau of Economic Analysis
    Bureau of Consular Affairs
    Bureau of Ocean Energy Management
    Minerals Management Service
    Natural Resources Conservation Service | NRCS
    Farm Service Agency | FSA
    Rural Utilities Service
    Rural Development Administration
    Risk Management Agency
    Food and Nutrition Service
    Animal and Plant Health Inspection Service | APHIS
    Food Safety and Inspection Service | FSIS
    Agricultural Research Service | ARS
    Economic Development Administration | EDA
    Employment and Training Administration
    Mine Safety and Health Administration | MSHA
    Agency for Healthcare Research and Quality | AHRQ
    Agency for International Development
    United States Agency for International Development | USAID | US Agency for International Development
    Administration for Children and Families
    Health Resources and Services Administration | HRSA
    National Cancer Institute | NCI
    National Institute of Allergy and Infectious Diseases | NIAID
    National Nuclear Security Administration | NNSA
    National Telecommunications and Information Administration | NTIA
    National Endowment for the Arts
    National Endowment for the Humanities | NEH
    National Geospatial-Intelligence Agency
    National Reconnaissance Office
    National Counterterrorism Center | NCTC
    National Weather Service
    National Hurricane Center
    National Archives
    Office of Foreign Assets Control | OFAC
    Office of Global Criminal Justice
    Office of Legal Counsel
    Office of Special Counsel
    Office of Government Ethics
    Office of Refugee Resettlement | ORR
    Office of the Comptroller of the Currency
    Office of the National Cyber Director | ONCD
    Office of the U.S. Trade Representative
    Commodity Futures Trading Commission | CFTC
    Federal Election Commission | FEC
    Federal Maritime Commission
    Federal Motor Carrier Safety Administration
    Federal Law Enforcement Training Center
    Federal Protective Service
    Federal Bureau of Prisons
    Pipeline and Hazardous Materials Safety Administration | PHMSA
    Corporation for National and Community Service
    Corporation for Public Broadcasting
    Overseas Private Investment Corporation | OPIC
    U.S. International Development Finance Corporation | DFC | International Development Finance Corporation, Development Finance Corporation
    U.S. International Trade Commission
    U.S. Commission on International Religious Freedom | USCIRF
    U.S. Commission on Civil Rights
    U.S. Election Assistance Commission
    U.S. Institute of Peace | USIP
    U.S. Agency for Global Media | USAGM
    U.S. Marshals
    U.S. Mint
    U.S. Access Board
    U.S. Digital Service
    Radio Liberty
    Special Inspector General for Iraq Reconstruction | SIGIR
    Special Inspector General for Afghanistan Reconstruction | SIGAR
    Tennessee Valley Authority | TVA
    Bonneville Power Administration | BPA
    Western Area Power Administration | WAPA
    Veterans Benefits Administration
    National Cemetery Administration
    Defense Logistics Agency | DLA
    Missile Defense Agency
    Defense Threat Reduction Agency | DTRA
    Defense POW/MIA Accounting Agency | DPAA
    Defense Commissary Agency
    Defense Contract Audit Agency
    Ofcom
    Ofsted
    Ofgem
    Ofwat
    Ofqual
    HM Revenue and Customs | HMRC | HM Revenue & Customs
    HM Prison and Probation Service
    Driver and Vehicle Licensing Agency | DVLA
    UK Health Security Agency | UKHSA
    Public Health England
    NHS England
    NHS Scotland
    NHS Wales
    Innovate UK
    UK Research and Innovation | UKRI
    UK Space Agency
    UK Atomic Energy Authority | UKAEA
    British International Investment | BII
    CDC Group
    Wilton Park
    Westminster Foundation for Democracy
    Companies House
    Ordnance Survey
    Met Office
    Border Force
    Police Scotland
    Natural England
    Historic England
    Sport England
    Arts Council England
    Met Police
    Serious Fraud Office
    Competition and Markets Authority | CMA
    Financial Conduct Authority | FCA
    Equality and Human Rights Commission
    National Audit Office
    National Cyber Security Centre | NCSC
    Government Communications Headquarters
    Services Australia
    AUSTRAC
    Australian Securities and Investments Commission | ASIC
    Australian Prudential Regulation Authority | APRA
    Australian Competition and Consumer Commission | ACCC
    Australian Electoral Commission | AEC
    Australian Maritime Safety Authority | AMSA
    Australian Fisheries Management Authority | AFMA
    Australian Quarantine and Inspection Service | AQIS
    Australian Customs and Border Protection Service
    Australian Nuclear Science and Technology Organisation | ANSTO
    Australian Signals Directorate | ASD
    Australian Secret Intelligence Service | ASIS
    Australian Crime Commission
    Australian National Audit Office | ANAO
    Australian Public Service Commission
    Australian Public Service
    Australian Sports Commission
    Australian Research Council
    Australian Institute of Health and Welfare | AIHW
    Australian Institute of Sport
    Australian Communications and Media Authority | ACMA
    Australian Building and Construction Commission | ABCC
    Australian Industrial Relations Commission
    Australian International Development Assistance Bureau | AIDAB
    Australian Development Assistance Bureau | ADAB
    Australian Refugee Advisory Council
    Australian Agency for International Development
    Aboriginal and Torres Strait Islander Commission | ATSIC
    Biosecurity Australia
    Infrastructure Australia
    Safe Work Australia
    Screen Australia
    Tourism Australia
    Geoscience Australia
    Airservices Australia
    Australia Post
    Export Finance Australia
    Defence Housing Australia
    Emergency Management Australia
    Coastwatch | | Customs Coastwatch
    Border Protection Command
    Commonwealth Employment Service | CES
    Commonwealth Ombudsman
    Council of Australian Governments | COAG
    Foreign Investment Review Board | FIRB
    Fair Work Commission
    Fair Work Australia
    Fair Work Ombudsman
    National Crime Authority
    Office of National Assessments | ONA
    Clean Energy Finance Corporation | CEFC
    Climate Change Authority
    Snowy Hydro
    NBN Co
    Medibank Private
    Migration Review Tribunal | MRT
    Office of Multicultural Interests
    Special Broadcasting Service
    Telecom Australia
    TAFE NSW
    Statistics Canada
    Health Canada
    Global Affairs Canada | GAC
    Canada Border Services Agency | CBSA
    Canadian International Development Agency | CIDA
    Canadian Security Intelligence Service | CSIS
    Royal Canadian Mounted Police | RCMP
    Parks Canada
    Service Canada
    Transport Canada
    Public Safety Canada
    Immigration, Refugees and Citizenship Canada | IRCC
    Environment and Climate Change Canada
    Innovation, Science and Economic Development Canada
    Natural Resources Canada
    Fisheries and Oceans Canada
    Export Development Canada
    Te Papa
    Statistics New Zealand | | Stats NZ
    New Zealand Police
    New Zealand Customs
    New Zealand Trade and Enterprise | NZTE
    Kāinga Ora
    Waka Kotahi
    Irish Aid
    Enterprise Ireland
    IDA Ireland
    Tourism Ireland
    An Garda Síochána | | Garda Síochána, Gardaí
    Business Finland
    Business France
    Business Sweden
    Finnfund
    Swedfund
    Norfund
    Proparco
    Expertise France
    France Volontaires
    Enabel
    Luxdev | LuxDev | Lux-Development
    Sida
    Danida
    Norec
    AECID
    Camões
    DEG
    FMO
    Invest International
    BIO Invest
    Cassa Depositi e Prestiti | CDP
    SACE
    SIMEST
    Bundeswehr
    Bundesbank
    Bundespolizei
    BaFin
    Deutsche Gesellschaft für Internationale Zusammenarbeit
    Goethe-Institut | | Goethe Institute, Goethe-Institute
    DAAD
    Institut Français | | Institut français
    Alliance Française
    Instituto Cervantes | | Cervantes Institute
    Confucius Institute
    Yunus Emre Institute
    Yunus Emre
    Maarif Foundation
    TÜBİTAK
    TurkStat
    Diyanet
    AFAD
    KOSGEB
    EXIM Bank
    China Eximbank | | China Exim Bank, Export-Import Bank of China
    China Development Bank
    China International Development Cooperation Agency | CIDCA
    Central Military Commission
    JBIC
    JOGMEC
    NEXI
    JAXA
    AIST
    NEDO
    Korea Eximbank | KEXIM
    K-water
    KEPCO
    KHNP
    EDCF
    BPJS
    BKPM
    BAPPENAS | | Bappenas
    BNPB
    BASARNAS | | Basarnas
    BULOG | | Bulog
    Kopkamtib
    Bakin
    Polri
    Brimob | BRIMOB
    Felda | FELDA
    MITI
    MDEC
    HRD Corp
    Talentcorp
    Enterprise Singapore
    Temasek
    A*STAR
    Boustead
    PhilHealth | | PHILHEALTH
    Pag-IBIG | | Pag-IBIG Fund
    PAGCOR
    PCSO
    PDEA
    NAPOCOR
    NDRRMC
    MinDA
    CHED
    DepEd
    NITI
    FSSAI
    NABARD
    SIDBI
    UIDAI
    ICMR
    ICAR
    CSIR
    NHAI
    NTPC
    ONGC
    BHEL
    SAIL
    Coal India
    Indian Railways
    Prasar Bharati
    Doordarshan
    All India Radio
    Sansad TV
    Invest India
    NIXI
    Election Commission of India | ECI
    Central Bureau of Investigation | CBI
    National Investigation Agency | NIA
    National Human Rights Commission | NHRC
    Border Security Force | BSF
    Assam Rifles
    Central Reserve Police Force | CRPF
    Indo-Tibetan Border Police | ITBP
    Pakistan Rangers
    NADRA
    NEPRA
    Election Commission of Pakistan
    Inter-Services Intelligence | ISI
    Inter Services Public Relations | ISPR
    Election Commission Bangladesh
    Rapid Action Battalion | RAB
    Border Guard Bangladesh | BGB
    PKSF
    Export Promotion Bureau | EPB
    BIDA
    BEPZA
    BSCIC
    Rajdhani Unnayan Kartripakkha | RAJUK
    Palli Karma-Sahayak Foundation
    Sri Lanka Tourism
    Sri Lanka Customs
    Nepal Rastra Bank
    Royal Monetary Authority
    Druk Green
    Da Afghanistan Bank
    National Bank of Kazakhstan
    Damu
    Kazakh Invest
    KazAID
    QazTrade | QazTrade
    Nazarbayev Intellectual Schools
    Uzbekistan Airways
    Central Election Commission | CEC
    Prosecutor General's Office | | General Prosecutor's Office, Office of the Prosecutor General
    State Security Service
    State Border Service
    State Customs Committee
    State Migration Service
    State Emergency Service
    State Property Committee
    Federal Security Service | FSB
    Rossotrudnichestvo
    Roscosmos
    Rosselkhoznadzor
    Vnesheconombank | | VEB.RF, VEB
    Russian Direct Investment Fund | RDIF
    Ukroboronprom
    Naftogaz
    Ukrenergo
    Energoatom
    Ukrzaliznytsia
    SBU
    NABU
    Public Investment Fund
    King Salman Humanitarian Aid and Relief Centre | KSrelief
    KSrelief
    Emirates Red Crescent
    Qatar Charity
    Qatar Foundation
    Mawhiba
    NEOM
    Tatweer
    Dubai Municipality
    Dubai Police
    Jordan Investment Commission
    Public Security Directorate | PSD
    General Intelligence Department
    Shin Bet
    Mossad
    Mashav | MASHAV
    SAVAK
    Central Bank of Egypt
    Suez Canal Authority
    CAPMAS
    Sonatrach
    Sonelgaz
    ONEE
    OCP
    ANAPEC
    Moroccan Agency for International Cooperation | AMCI
    STEG
    NITDA
    NAFDAC
    NDLEA
    NIMASA
    NEMA
    NIMC
    NNPC
    INEC
    NYSC
    TETFund | TETFUND | Tertiary Education Trust Fund, TetFund
    JAMB
    SMEDAN
    Nigeria Police Force
    Nigerian Army
    Nigerian Navy
    Nigerian Air Force
    Nigeria Immigration Service | NIS
    Nigeria Security and Civil Defence Corps | NSCDC
    Federal Inland Revenue Service | FIRS
    Federal Road Safety Corps | FRSC
    Central Bank of Nigeria | CBN
    Ghana Armed Forces | GAF
    Ghana Police Service
    Ghana Revenue Authority | GRA
    Ghana Education Service | GES
    Ghana Health Service | GHS
    Ghana Gold Board | GoldBod | GOLDBOD
    Ghana Cocoa Board | COCOBOD | Cocobod
    Ghana Investment Promotion Centre | GIPC
    GETFund
    GNPC
    Bank of Ghana
    KEBS
    KEMSA
    KEMRI
    KenInvest
    Central Bank of Kenya
    Bank of Uganda
    UNEB
    UNRA
    UMEME
    TANESCO
    TANROADS
    TAZARA
    RSSB
    ZICTA
    ZNBC
    ESCOM
    MACRA
    PRASA
    ACSA
    SANParks
    SASSA
    SARS
    SAPS
    SABC
    CSIR South Africa
    Armscor
    NSFAS
    Statistics South Africa | | Stats SA
    Botswana Investment and Trade Centre | BITC
    NAMCOR
    Meatco
    TIKA
    ProColombia
    ProChile
    ProMéxico
    PROCOMER
    ApexBrasil | | Apex-Brasil
    Embrapa
    BNDES | | Brazilian Development Bank
    Caixa Econômica Federal | | Caixa
    Banco do Brasil
    Fiocruz
    Anvisa
    Inmetro
    INPE
    IBAMA
    SENAI
    SEBRAE
    Correios
    Petróleos Mexicanos
    Banxico
    INEGI
    Infonavit
    IMSS
    Banco de México
    ONAMIA
    Banco de Desarrollo
    Bancoldex
    ICBF
    YPF
    CONICET
    ANSES
    SERNATUR
    SENCE
    SUNAT
    PromPerú
    JAMPRO
    PIOJ
    HEART/NSTA Trust
    NIDCO
    UDeCOTT
    ExporTT
    InvesTT
    [bodies legislature]
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
    109th Congress
    Grand National Assembly
    Turkish Grand National Assembly | TBMM | Grand National Assembly of Türkiye, Grand National Assembly of Turkey
    Chamber of Deputies
    Chamber of Representatives
    House of Assembly
    House of Councillors
    House of Peoples' Representatives
    House of Federation
    Council of States
    Federal Council
    Federation Council
    Federal Assembly
    Supreme Council
    Supreme Soviet
    State Assembly
    National Council
    National Council of Provinces | NCOP
    Council of Representatives
    House of the People
    House of Elders
    Wolesi Jirga
    Meshrano Jirga
    Loya Jirga
    People's Assembly
    People's Council
    People's Majlis
    People's Chamber
    Pyithu Hluttaw
    Amyotha Hluttaw
    Pyidaungsu Hluttaw
    Parliament of Ghana
    Parliament of Kenya
    Jatiya Sangsad
    Rastriya Sabha
    Pratinidhi Sabha
    Vidhan Sabha
    Majlis-e-Shoora
    Majlis Oli
    Mejlis | | Milli Majlis of Turkmenistan
    Milli Gengesh
    Oliy Majlis Senate
    Legislative Chamber
    Jogorku Kenesh of the Kyrgyz Republic
    Majlisi Namoyandagon
    Majlisi Milli
    Great People's Hural | | State Great Hural of Mongolia
    Sabor | | Croatian Parliament
    Skupština
    Sobranie
    Hellenic Parliament
    Národná rada
    Országgyűlés
    Eerste Kamer
    Tweede Kamer
    Bundesversammlung
    Nationalrat
    Assemblée nationale
    Assemblée Nationale
    Asamblea Nacional
    Congreso de la República
    Dewan Perwakilan Rakyat | DPR
    House of Keys
    Tynwald
    Northern Ireland Assembly
    Seanad
    Senate of the Republic
    State Duma of the Russian Federation
    Standing Committee of the National People's Congress
    Chinese People's Political Consultative Conference | CPPCC
    Legislative Yuan
    Sangguniang Panlalawigan
    Sangguniang Panlungsod
    Sangguniang Bayan
    Inatsisartut
    Løgting
    Fono
    Legislative Assembly of Samoa
    House Appropriations Committee
    House Judiciary Committee
    House Ways and Means Committee | | Ways and Means Committee
    House Oversight Committee
    House Rules Committee
    House Intelligence Committee
    House Energy and Commerce Committee | | Energy and Commerce Committee
    House Financial Services Committee
    House Transportation and Infrastructure Committee
    House Homeland Security Committee
    House Veterans' Affairs Committee
    House Education and Labor Committee
    House Agriculture Committee
    House Budget Committee
    House Natural Resources Committee
    House Small Business Committee
    House Freedom Caucus | | Freedom Caucus
    House Progressive Caucus | | Congressional Progressive Caucus
    Blue Dog Coalition
    New Democrat Coalition
    Problem Solvers Caucus
    Gang of Eight
    Senate Intelligence Committee | | Senate Select Committee on Intelligence, Select Committee on Intelligence
    Senate HELP Committee | | HELP Committee
    Senate Health, Education, Labor and Pensions Committee
    Senate Commerce Committee
    Senate Budget Committee
    Senate Banking Committee
    Senate Rules Committee
    Senate Ethics Committee
    Senate Veterans' Affairs Committee | | Senate Veterans Affairs Committee
    Senate Small Business Committee
    Senate Agriculture Committee
    Senate Indian Affairs Committee
    Senate Energy and Natural Resources Committee
    Senate Environment and Public Works Committee | EPW | EPW Committee
    Senate Homeland Security and Governmental Affairs Committee | HSGAC
    Senate Governmental Affairs Committee
    Senate Aging Committee
    Joint Committee on Taxation
    Joint Standing Committee on Migration
    Joint Standing Committee on Foreign Affairs, Defence and Trade | JSCFADT
    House of Commons Foreign Affairs Committee
    Public Accounts Committee
    Congressional Research Service
    Tom Lantos Human Rights Commission
    Commission on Security and Cooperation in Europe | | Helsinki Commission
    Congressional-Executive Commission on China
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
    Palmer United Party
    Katter's Australian Party
    Democratic Labor Party | DLP
    Nick Xenophon Team
    Jacqui Lambie Network
    Socialist Alliance
    NSW Labor
    Young Labor
    Labor Left
    Young Liberals
    Christian Democratic Union | CDU
    Christian Social Union | CSU
    Social Democratic Party
    Alternative for Germany | AfD
    Fidesz
    Civic Platform
    Syriza
    PASOK
    Podemos
    Ciudadanos
    PSOE
    Partido Popular
    Forza Italia
    Five Star Movement
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
    Pakistan Peoples Party
    Muttahida Qaumi Movement | MQM
    Aam Aadmi Party
    Trinamool Congress
    Shiv Sena
    Nepali Congress
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
    United National Movement
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
    CHADEMA
    Movement for Democratic Change
    Inkatha Freedom Party | IFP
    Economic Freedom Fighters
    MPLA
    UNITA
    PAIGC
    Convention People's Party
    United Party for National Development | UPND
    Institutional Revolutionary Party
    Workers' Party
    People's National Movement | PNM
    People's Progressive Party
    People's National Party
    Jamaica Labour Party | JLP
    United National Congress | UNC
    Farabundo Martí National Liberation Front | FMLN
    Nuevas Ideas
    Sandinista National Liberation Front | FSLN | Sandinistas
    Pangu Pati
    FijiFirst
    House Democrats
    Progressive Conservatives
    New Democratic Party
    Bloc Québécois
    Kuomintang Party
    Tea Party
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
    Delta Force
    Thunderbirds
    Blue Angels
    U.S. Naval Forces Europe
    U.S. Army Europe
    U.S. Army Europe and Africa | USAREUR-AF
    U.S. Army Pacific | USARPAC
    U.S. Pacific Fleet
    U.S. Pacific Command | PACOM | USPACOM
    U.S. Forces Korea | USFK
    U.S. Forces Japan
    United Nations Command
    Combined Forces Command
    U.S. Fifth Fleet
    U.S. Seventh Fleet
    Air Mobility Command
    Air Combat Command
    Army Materiel Command
    Naval Sea Systems Command | NAVSEA
    Royal Marines
    Royal Australian Regiment
    Royal Regiment of Scotland
    Territorial Army
    Bundeswehr Command
    French Foreign Legion
    Carabinieri
    Guardia Civil
    Guardia di Finanza
    Spetsnaz
    Azov Brigade
    Wagner PMC
    Black Sea Fleet
    Basij
    Popular Mobilization Forces | PMF | Popular Mobilization Units, Hashd al-Shaabi
    Polisario Front | POLISARIO | Polisario, Frente Polisario
    Palestine Liberation Organization | PLO | Palestinian Liberation Organization
    Palestinian Liberation Front
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
    JNIM
    ISWAP
    Ansar Allah
    Ansar al-Sharia
    Janjaweed
    Lord's Resistance Army | LRA
    FDLR
    Allied Democratic Forces
    Kataib Hezbollah | | Kata'ib Hizballah
    Asa'ib Ahl al-Haq
    Mahdi Army
    Fedayeen Saddam
    Republican Guard
    Kosovo Liberation Army | KLA | UCK
    Justice and Equality Movement | JEM
    Sudanese Armed Forces
    Moro Islamic Liberation Front | MILF
    Moro National Liberation Front | MNLF
    New People's Army
    Abu Sayyaf Group
    Free Aceh Movement
    Organisasi Papua Merdeka | OPM
    Falintil | FALINTIL
    Falintil-FDTL | F-FDTL
    Kopassus
    Indonesian National Armed Forces
    Armed Forces of Ukraine
    Ukrainian Armed Forces
    Defence Intelligence of Ukraine
    Tatmadaw
    Arakan Army
    Karen National Union | KNU
    Zambia National Service | ZNS
    Namibian Defence Force | NDF
    Tanzania People's Defence Force | TPDF
    Ethiopian National Defense Force | ENDF
    Sierra Leone Armed Forces | RSLAF | Republic of Sierra Leone Armed Forces
    Gambia Armed Forces
    Royal Brunei Armed Forces
    Singapore Armed Forces
    Royal Malaysia Police | PDRM | Polis Diraja Malaysia
    Malaysian Armed Forces
    Royal Thai Police
    Royal Thai Armed Forces
    Royal Thai Navy
    Royal Thai Air Force
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
    Bangladesh Army
    Bangladesh Navy
    Bangladesh Air Force
    Nepal Army
    Nepali Army
    Nepal Police
    Sri Lanka Army
    Sri Lanka Navy
    Sri Lanka Air Force
    Pakistan Air Force | PAF
    Philippine Army
    Philippine Navy
    Philippine Air Force
    Philippine National Police
    Japan Self-Defense Forces | JSDF
    Japan Coast Guard
    Kenya Navy
    Kenya Army
    Malawi Police Service
    Zambia Police Service
    Hunter River Lancers
    [bodies media]
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
    The Economist
    Le Figaro
    Le Matin
    El País
    El Mundo
    La Repubblica
    Corriere della Sera
    Die Welt
    Die Zeit
    Frankfurter Allgemeine
    Axios
    ProPublica
    BuzzFeed
    HuffPost
    Huffington Post
    Forbes
    Bloomberg News
    CNBC
    C-SPAN
    BBC World Service
    BBC News
    Channel 4
    ITV
    Sky News Australia
    Channel Nine
    Channel Seven
    Channel Ten
    Seven Network
    Nine Network
    ABC Radio
    ABC Local Radio
    ABC TV
    SBS Radio
    SBS TV
    Radio Australia
    Northern Territory News
    Courier Mail | | Courier-Mail
    West Australian
    Canberra Times
    Sunday Telegraph
    Daily Mail
    Daily Express
    Evening Standard
    Fairfax Media
    News Corp | | News Corporation, News Limited
    Kompas
    Jakarta Post
    Jakarta Globe
    Straits Times
    Channel NewsAsia | CNA
    Mediacorp
    Utusan Malaysia
    Malaysiakini
    RTM
    Rappler
    Philippine Daily Inquirer
    Philippine Star
    Manila Bulletin
    Manila Times
    GMA News
    ABS-CBN
    Thai PBS
    Khmer Times
    Phnom Penh Post
    Agence Kampuchea Presse | AKP
    Tatoli
    VnExpress
    Tuoi Tre
    Thanh Nien
    People's Daily
    China Daily
    Global Times
    South China Morning Post | SCMP
    Caixin
    Korea Herald
    Korea Times
    KBS
    Jiji Press
    Asahi Shimbun
    Yomiuri Shimbun
    Mainichi Shimbun
    Nikkei
    Japan Times
    UB Post
    Hindustan Times
    The Hindu
    Indian Express
    Asian News International | ANI
    IANS
    NDTV
    United News of Bangladesh | UNB
    Daily Star
    Prothom Alo
    Dhaka Tribune
    Bangladesh Television | BTV
    Radio Pakistan
    Pakistan Television | PTV
    Business Recorder
    Express Tribune
    Geo News
    Nepal Television
    Daily FT
    Daily Mirror
    Newsfirst
    Sirasa TV
    Kuensel
    Bhutan Broadcasting Service
    TOLOnews | | Tolo News
    Pajhwok Afghan News | | Pajhwok
    Bakhtar News Agency | | Bakhtar
    Khaama Press
    Kazpravda
    Khabar 24
    Tengrinews
    Gazeta.uz
    Kun.uz
    Dunyo
    Dunyo News Agency
    Khovar
    Asia-Plus
    Turkmenportal
    TurkmenInform
    Report News Agency
    Azernews
    AzerNews
    Day.az
    Agenda.ge
    Civil.ge
    Imedi TV
    Rustavi 2
    Georgian Public Broadcaster | GPB
    TRT World
    TRT
    Hürriyet
    Daily Sabah
    Petra News Agency | | Jordan News Agency, Petra
    Jordan Times
    Al Rai
    SANA
    National News Agency | NNA
    Al Mayadeen
    Al Manar
    Al-Ahram
    Asharq Al-Awsat
    Al Ekhbariya
    Gulf News
    Khaleej Times
    Emirates News Agency
    Gulf Times
    Times of Oman
    Haaretz
    Jerusalem Post
    Times of Israel
    Ynet
    Tehran Times
    Press TV
    Fars News Agency
    Mehr News Agency
    Maghreb Arabe Presse
    Algeria Press Service | APS
    Tunis Afrique Presse
    SUNA
    SONNA
    Somali National News Agency
    Addis Standard
    Fana Broadcasting
    Ethiopian Broadcasting Corporation | EBC
    Capital FM
    Daily Nation
    The East African
    Citizen TV
    IPP Media
    KT Press
    The New Times
    Rwanda Broadcasting Agency
    Nyasa Times
    Lusaka Times
    Zambia Daily Mail
    Times of Zambia
    ZBC
    NAMPA | | Namibia Press Agency
    The Namibian
    Botswana Press Agency | BOPA
    Mmegi
    Mail & Guardian
    Daily Maverick
    News24
    eNCA
    Business Day
    Sowetan
    Guardian Nigeria
    Daily Trust
    Channels Television
    GhanaWeb
    Citi FM
    Citi Newsroom
    Myjoyonline
    Graphic Online
    Foroyaa
    FrontPageAfrica
    Sierra Leone Broadcasting Corporation
    Angop | ANGOP
    Inforpress
    Agência Brasil | | Agencia Brasil
    Folha de S.Paulo
    O Globo
    Valor Econômico
    Télam
    Clarín
    La Nación
    Andina
    El Comercio
    El Tiempo
    Prensa Latina
    Notimex
    Excélsior
    La Jornada
    Barbados Today
    Barbados Government Information Service | BGIS
    Trinidad Guardian
    Trinidad Express
    Newsday
    Guyana Chronicle
    Stabroek News
    Kaieteur News
    Department of Public Information | DPI
    Government Information Service | GIS
    Caribbean Media Corporation
    Fiji Times
    Fiji Sun
    Fijivillage
    FBC News
    Post-Courier
    The National PNG
    EMTV
    Samoa Observer
    Savali
    Solomon Star
    Matangi Tonga
    Vanuatu Daily Post
    PACNEWS
    Pravda
    Izvestia
    Kommersant
    Vedomosti
    Russia Today
    Rossiya Segodnya
    Meduza
    UNIAN
    Interfax-Ukraine
    Ukrainska Pravda
    Kyiv Independent
    Kyiv Post
    Moldpres
    BTA
    Bulgarian News Agency
    HINA
    FENA
    SRNA
    MTI
    ČTK | CTK
    TASR
    LETA
    ELTA
    Macedonian Information Agency
    ANA-MPA
    Athens News Agency
    Cyprus News Agency
    Anadolu Ajansı
    Keystone-ATS
    Swissinfo
    Ritzau
    Yle
    Belga
    RTÉ | | RTE
    Irish Times
    Irish Independent
    RNZ
    New Zealand Herald
    Globe and Mail
    Toronto Star
    [bodies ngo]
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
    Uniting Justice
    Unions NSW
    Women's Aid
    Citizens Advice
    Age UK
    Cancer Research UK
    Shelter Scotland
    Marie Curie
    Refugee Action
    Universities UK
    Unite the Union
    Unison | UNISON
    Labor for Refugees
    Welcome to Australia
    A Just Australia
    Australians for Just Refugee Programs
    Rural Australians for Refugees
    Australia for UNHCR
    Community Aid Abroad | | Oxfam Community Aid Abroad
    Freedom from Hunger
    Reconciliation Australia
    Mission Australia
    Anglicare
    Anglicare Australia
    UnitingCare | | UnitingCare Australia
    CatholicCare
    Centacare
    Wesley Mission
    St Vincent de Paul
    St Vincent de Paul Society
    Brotherhood of St Laurence
    Smith Family
    Lifeline
    Beyond Blue | | beyondblue
    Headspace
    ChilOut
    Sea Shepherd
    Cricket Australia
    Football Federation Australia
    Netball Australia
    AMWU
    CFMEU
    Maritime Union of Australia | MUA
    Transport Workers Union | TWU
    Electrical Trades Union | ETU
    National Tertiary Education Union | NTEU
    Australian Nursing Federation
    Australian Education Union | AEU
    Australian Chamber of Commerce and Industry | ACCI
    Australian Industry Group | Ai Group
    Minerals Council of Australia
    National Farmers' Federation | NFF
    Law Council of Australia
    Carers Australia
    Vinnies
    Uniting Church in Australia
    United States Conference of Catholic Bishops | USCCB
    National Council of Churches
    World Evangelical Alliance
    Church World Service
    Lutheran Immigration and Refugee Service | LIRS
    Lutheran World Relief
    Catholic Charities
    Catholic Charities USA
    Jewish Federations of North America
    American Jewish Committee | AJC
    American Jewish Congress
    American Friends Service Committee
    Sojourners
    Bread for the World
    Circle of Protection
    Faith in Action
    Repairers of the Breach
    Black Voters Matter
    Voto Latino
    Mi Familia Vota
    National Nurses United
    Service Employees International Union | SEIU
    American Federation of State, County and Municipal Employees
    American Federation of Government Employees | AFGE
    United Food and Commercial Workers | UFCW
    United Farm Workers | UFW
    UNITE HERE | | Unite Here
    Starbucks Workers United
    Amazon Labor Union
    IATSE
    SAG-AFTRA
    North America's Building Trades Unions | NABTU
    National Fraternal Order of Police
    Fraternal Order of Police | FOP
    International Association of Chiefs of Police | IACP
    International Association of Fire Fighters | IAFF
    Major Cities Chiefs Association
    National Sheriffs' Association
    National Association of Attorneys General
    National Association of Manufacturers
    National Federation of Independent Business | NFIB
    National Rifle Association | NRA
    National Farmers Union
    National Organization for Women
    National Women's Law Center
    National Partnership for Women & Families
    NARAL
    NARAL Pro-Choice America
    EMILYs List
    Physicians for Reproductive Health
    Center for American Progress
    Center for Strategic and International Studies | CSIS
    Carnegie Endowment for International Peace
    Woodrow Wilson Center
    American Enterprise Institute
    Aspen Institute
    German Marshall Fund
    Wilson Center
    Common Cause
    Project on Government Oversight | POGO
    Government Accountability Project
    Taxpayers for Common Sense
    Citizens Against Government Waste
    Americans for Tax Reform
    Americans for Prosperity
    Club for Growth
    US PIRG | | U.S. PIRG
    Friends of the Earth
    Earthjustice
    Ocean Conservancy
    Oceana
    National Audubon Society
    National Wildlife Federation
    Defenders of Wildlife
    Trout Unlimited
    Ducks Unlimited
    350.org
    League of Conservation Voters
    Mothers Against Drunk Driving | MADD
    March of Dimes
    Easterseals
    Meals on Wheels
    Feeding America
    Share Our Strength
    Boys & Girls Clubs of America
    Big Brothers Big Sisters
    Teach For America
    City Year
    YouthBuild
    Junior Achievement
    Toys for Tots
    Special Olympics
    Team Rubicon
    Team Red White and Blue
    Blue Star Families
    Student Veterans of America
    Vietnam Veterans of America | VVA
    Military Officers Association of America | MOAA
    Gold Star Mothers
    Gold Star Families
    Fisher House
    Fisher House Foundation
    Equality Now
    Everytown for Gun Safety Action Fund
    Newtown Action Alliance
    Americares
    AmeriCares
    Direct Relief
    Project HOPE
    Samaritan's Purse
    World Relief
    World Central Kitchen
    Medical Teams International
    MedGlobal
    Mercy Ships
    Helen Keller International
    Helen Keller Intl
    VillageReach
    Abt Associates
    Chemonics
    RTI International
    Creative Associates
    Counterpart International
    IREX
    Internews
    Search for Common Ground
    Winrock International
    TechnoServe
    Root Capital
    Acumen
    Grameen Foundation
    Proshika
    CARE Bangladesh
    Oxfam GB
    Oxfam Novib
    War Child
    War on Want
    Muslim Aid
    Muslim Hands
    Islamic Relief Worldwide
    Penny Appeal
    Human Appeal
    Helping Hand for Relief and Development
    Al Khidmat | | Alkhidmat, Alkhidmat Foundation
    Edhi Foundation
    Akhuwat
    Aman Foundation
    Rural Support Programmes Network
    Aga Khan University Hospital
    Aga Khan Health Services
    Aga Khan Education Services
    Sarvodaya
    Practical Action
    VSO | | Voluntary Service Overseas
    Tzu Chi
    Sightsavers International
    CBM Global
    Light for the World
    HelpAge International | | HelpAge
    Handicap International | | Humanity & Inclusion
    ACTED
    Solidarités International
    Première Urgence Internationale
    Terre des Hommes | | Terre des hommes
    Secours Islamique
    Misereor
    Brot für die Welt | | Bread for the World Germany
    Diakonie
    Arche noVa
    Kindernothilfe
    Johanniter
    Hanns Seidel Foundation | | Hanns-Seidel-Stiftung
    Friedrich Naumann Foundation | | Friedrich-Naumann-Stiftung
    Rosa Luxemburg Foundation | | Rosa-Luxemburg-Stiftung
    Robert Bosch Stiftung
    Bertelsmann Stiftung
    Volkswagen Foundation
    Cordaid
    Hivos
    ICCO
    Solidaridad
    Norwegian People's Aid
    Norwegian Church Aid
    Save the Children International
    We Effect
    Plan International Australia
    ChildFund
    ChildFund International
    Compassion International
    World Vision International
    Right to Play
    UNICEF USA
    Nobel Committee
    Nobel Foundation
    Article 19
    PEN International
    PEN America
    Front Line Defenders
    Global Witness
    Global Citizen
    Global Rights
    Bellingcat
    OVD-Info
    Open Society Foundation
    Wellcome Trust | | Wellcome
    Mastercard Foundation
    MacArthur Foundation
    Hewlett Foundation
    Packard Foundation
    Rotary Foundation
    Lions International
    Girl Scouts of the USA
    Scouts Australia
    Salesians
    Jesuit Refugee Service | JRS
    Caritas Internationalis
    Caritas Australia
    Sant'Egidio
    Knights of Columbus
    Order of Malta | | Sovereign Order of Malta
    World Jewish Congress
    Jewish Agency
    Simon Wiesenthal Center
    Falun Gong
    Tibet Fund
    International Campaign for Tibet
    Free Tibet
    World Uyghur Congress
    Nahdlatul Ulama
    Muhammadiyah
    Majelis Ulama Indonesia | MUI
    Kontras
    Walhi
    Gapki
    Kadin | KADIN | Indonesian Chamber of Commerce and Industry
    Apindo
    PHDCCI | | PHD Chamber of Commerce and Industry
    NASSCOM
    FIEO
    BKMEA
    DCCI
    MCCI
    Dhaka Chamber
    FPCCI | | Federation of Pakistan Chambers of Commerce and Industry
    APTMA
    FNCCI | | Federation of Nepalese Chambers of Commerce and Industry
    Ceylon Chamber of Commerce
    VCCI | | Vietnam Chamber of Commerce and Industry
    KITA
    KOIMA
    Korea Chamber of Commerce and Industry | KCCI
    Federation of Korean Industries
    Japan Chamber of Commerce and Industry
    Keizai Doyukai
    Zentralverband
    BDI
    DIHK
    WKO
    MEDEF
    Confindustria
    Coldiretti
    DEIK
    MÜSİAD
    TÜSİAD | TUSIAD
    TOBB
    Vietnam Fatherland Front
    Ho Chi Minh Communist Youth Union
    Vietnam Women's Union
    KEPSA | | Kenya Private Sector Alliance
    COTU
    FKE
    COSATU
    NUMSA
    NEHAWU
    Nigeria Labour Congress | NLC
    Trade Union Congress | TUC
    ASUU
    NARD
    Nigerian Bar Association
    Nigerian Medical Association
    NACCIMA
    Ghana Medical Association
    GNAT
    Zambia Congress of Trade Unions | ZCTU
    ZACCI
    African Parks
    Doctors of the World
    Amref Health Africa | AMREF | Amref
    Marie Stopes
    Marie Stopes International
    Population Services International | PSI
    Population Council
    International Planned Parenthood Federation | IPPF
    International Union for Conservation of Nature and Natural Resources
    BirdLife International
    Wetlands International
    Fauna & Flora International
    Flora and Fauna International
    Rainforest Alliance
    Fairtrade International
    NBA
    NFL
    NHL
    FIBA
    World Athletics
    World Anti-Doping Agency | WADA
    Asian Football Confederation | AFC
    Confederation of African Football
    Olympic Council of Asia | OCA
    Paralympics Australia
    Commonwealth Games Federation
    Asia Society
    Asia Foundation
    Eurasia Foundation
    Japan Foundation
    Korea Foundation
    Nippon Foundation
    Sasakawa Peace Foundation
    Fulbright Commission
    Peace Boat
    [bodies company]
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
    Penguin Random House
    HarperCollins
    Elsevier
    Springer Nature
    Thomson Reuters
    McGraw-Hill
    Bath Iron Works | BIW
    Ingalls Shipbuilding | | Ingalls Shipyard, Ingalls
    Huntington Ingalls | | Huntington Ingalls Industries
    Electric Boat
    Newport News Shipbuilding
    Austal
    Naval Group
    ThyssenKrupp | | thyssenkrupp
    Embraer
    Bombardier
    Pratt & Whitney
    L3Harris
    Elbit Systems
    Israel Aerospace Industries
    Baykar
    Aselsan | ASELSAN
    Roketsan
    Turkish Aerospace Industries
    Hanwha Ocean
    Hanwha Aerospace
    Korea Aerospace Industries | KAI
    LIG Nex1
    Samsung Electronics
    LG Electronics
    LG Energy Solution
    SK Hynix | | SK hynix
    SK Group
    SK On
    Doosan
    GS Energy
    Korea Gas Corporation | KOGAS
    Kawasaki Heavy Industries
    Mitsubishi Heavy Industries
    Mitsubishi Electric
    Sojitz
    Toyota Tsusho
    Komatsu
    Mazda
    Subaru
    Fujitsu
    KDDI
    Rakuten
    Mizuho
    MUFG
    Nomura
    SMBC
    JERA
    Inpex | INPEX
    Tokyo Gas
    Tepco | TEPCO
    China State Construction
    China Communications Construction Company | CCCC
    China Road and Bridge Corporation | CRBC
    China Three Gorges
    China Energy
    China Railway Construction Corporation | CRCC
    CITIC
    COSCO
    Huayou
    Gezhouba
    State Grid
    Southern Power Grid
    Goldwind
    LONGi
    JinkoSolar | | Jinko Solar
    Trina Solar
    Geely
    SAIC
    JD.com
    Baidu
    Foxconn | | Hon Hai
    MediaTek
    Evergreen Marine
    China Airlines
    Cathay Pacific
    AirAsia
    Malaysia Airlines
    San Miguel
    Jollibee
    PLDT
    Meralco
    Philippine Airlines
    Cebu Pacific
    Singtel
    DBS
    OCBC
    UOB
    Keppel
    Sembcorp
    Sea Limited
    Shopee
    GoTo
    Gojek
    Tokopedia
    Bank Mandiri
    Bank Negara Indonesia
    Telkom
    Telkomsel
    Indosat
    Pelindo
    Wings Group
    Charoen Pokphand
    Thai Beverage
    Bangkok Bank
    Kasikornbank
    Gulf Energy
    B.Grimme
    Siam Cement
    Viettel Group
    FPT Corporation
    VNPT
    Vinamilk
    Hoa Phat
    Sun Group
    BIDV
    Agribank
    Reliance | | Reliance Industries
    Jio
    Larsen & Toubro | L&T
    Bajaj
    Hero MotoCorp
    TVS
    Maruti Suzuki
    Ashok Leyland
    Dr. Reddy's
    Cipla
    Lupin
    Sun Pharma
    Biocon
    Apollo Hospitals
    HDFC
    ICICI Bank
    State Bank of India | SBI
    Indian Oil | | Indian Oil Corporation
    Bharat Petroleum | BPCL
    Hindustan Petroleum
    Tech Mahindra
    HCL
    Flipkart
    Paytm
    IndiGo Airlines
    Vistara
    SpiceJet
    JSW
    Vedanta
    Hindalco
    Amul
    Square Pharmaceuticals
    Beximco
    Summit Group
    bKash
    Grameenphone
    Banglalink
    Lucky Cement
    Hub Power
    K-Electric
    Telenor
    Dialog Axiata | | Dialog
    John Keells | | John Keells Holdings
    MAS Holdings
    Brandix
    LOLC
    SriLankan
    Ncell
    Druk Air
    Emirates NBD
    Etihad Airways
    flydubai
    Air Arabia
    e&
    EDGE Group | | EDGE
    AD Ports
    AD Ports Group
    Majid Al Futtaim
    Lulu Group
    Saudia
    Riyadh Air
    Ma'aden
    Al Rajhi Bank
    Qatar National Bank | QNB
    Oman Air
    Gulf Air
    Bapco
    Royal Jordanian
    Arab Bank
    Arab Potash
    Aramex
    Middle East Airlines
    Check Point
    Intel Israel
    Mobileye
    Türk Telekom
    Turkcell
    Koç Holding
    Sabancı
    Rönesans
    TAV
    BOTAŞ
    TPAO
    TOGG
    Arçelik
    Beko
    Azercell
    AZAL
    PASHA Holding
    Georgian Airways
    TBC Bank
    Bank of Georgia
    Magti
    Air Arabia Abu Dhabi
    SCAT
    Kaspi
    Kaspi.kz
    Halyk Bank
    Kazzinc
    KAZ Minerals
    Tengizchevroil | TCO
    Karachaganak
    Uzbekistan Airports
    Navoi Mining
    Almalyk MMC
    UzAuto
    Uztransgaz
    Hududgaz
    Erdenet
    Erdenes Mongol
    Rio Tinto Mongolia
    Barki Tojik
    Kumtor
    Centerra Gold
    Air Manas
    Gazprom Neft
    Novatek
    Transneft
    Sberbank
    Aeroflot
    Yandex
    Kaspersky
    Nornickel
    Rusal
    Alrosa
    DTEK
    Metinvest
    Kyivstar
    Nova Poshta
    CEZ | ČEZ
    Škoda
    PKN Orlen | | Orlen
    KGHM
    OMV
    Raiffeisen
    Erste
    Voestalpine
    Strabag
    Romgaz
    Hidroelectrica
    Transgaz
    Telekom Srbija
    Zijin Copper
    Gorenje
    Elektroprivreda
    Pirelli
    Barilla
    Intesa Sanpaolo
    UniCredit
    Generali
    Allianz
    Munich Re
    Swiss Re
    Zurich Insurance
    ABB
    Holcim | | LafargeHolcim
    Glencore International
    Trafigura
    Gunvor
    Mercuria
    Nestle Nigeria
    Lindt
    Credit Agricole
    Société Générale
    AXA
    Carrefour
    Danone Group
    L'Oréal
    LVMH
    Michelin Group
    Peugeot
    Alstom
    Bouygues
    Veolia
    Engie
    EDF
    Orano
    Areva
    Framatome
    Bolloré
    CFAO
    Air France
    Air Liquide
    Schneider Electric
    Capgemini
    Thales Alenia Space
    Arianespace
    Eutelsat
    OneWeb
    Iberia
    Telefónica
    Repsol
    Endesa
    Naturgy
    Santander
    BBVA
    CaixaBank
    Inditex
    Acciona
    Indra
    Ferrovial
    TAP Air Portugal
    Mota-Engil
    Sonae
    Caixa Geral
    KLM
    ABN AMRO
    Rabobank
    ASML
    Philips Healthcare
    AkzoNobel
    Fugro
    Vopak
    Boskalis
    Van Oord
    Solvay
    AB InBev
    Jan De Nul
    DEME
    ArcelorMittal
    Cargolux
    Carlsberg
    Danske Bank
    Novozymes
    H&M
    Vattenfall
    SSAB
    LKAB
    Sandvik
    Atlas Copco
    Electrolux
    Spotify
    Norwegian Air
    Telenor Group
    Statoil
    Scatec
    KONE
    Wärtsilä
    Stora Enso
    Finnair
    Icelandair
    Ryanair
    Aer Lingus
    Kerry Group
    easyJet
    British Airways
    Virgin Atlantic
    Tesco
    Marks & Spencer
    Centrica
    National Grid
    Drax
    Octopus Energy
    BT Group
    DeepMind
    Revolut
    Lloyds
    NatWest
    Aviva
    Legal & General
    Lloyd's of London
    London Stock Exchange
    Reckitt
    Jaguar Land Rover
    McLaren
    Vodacom
    Vodafone Idea
    Wise plc
    Tullow
    Savannah Energy
    Sasol Limited
    MTN Group
    Standard Bank
    Nedbank
    FirstRand
    Shoprite
    Pick n Pay
    Old Mutual
    Sanlam
    Sibanye-Stillwater
    Harmony Gold
    Sappi
    Aspen Pharmacare
    South African Airways | SAA
    Air Namibia
    Air Botswana
    Air Tanzania
    Air Zimbabwe
    Air Malawi
    Malawi Airlines
    Zambia Airways
    RwandAir
    Uganda Airlines
    Precision Air
    Asky
    ASKY
    Air Peace
    Arik Air
    Dangote
    Dangote Cement
    BUA Group | | BUA
    Globacom
    Zenith Bank
    GTBank
    Access Bank
    First Bank
    Ecobank
    Stanbic Bank
    Stanbic IBTC
    Fidelity Bank
    Flutterwave
    Interswitch
    Jumia
    Oando
    Seplat
    Sahara Group
    Nigerian Breweries
    Indorama
    GCB Bank
    AngloGold
    Ghana Gas
    Ghana Airports Company
    Tema Oil Refinery
    Kasapreko
    KCB
    KCB Bank
    Co-operative Bank
    NCBA
    M-Pesa
    Bidco
    Brookside
    KQ
    CRDB
    Bakhresa
    Bank of Kigali
    BRALIRWA
    I&M Bank
    Centenary Bank
    Kagera Sugar
    First Quantum
    FQM
    KCM | | Konkola Copper Mines
    ZCCM-IH
    Paladin
    Lotus Resources
    Mkango
    Press Corporation
    NBM
    NBS Bank
    Unilever Ghana
    Sonangol
    Angola Cables
    Orascom Construction
    Hassan Allam
    Arab Contractors
    Attijariwafa Bank
    BMCE
    Royal Air Maroc
    Maroc Telecom
    Tunisair
    Air Algérie
    Ethiopian Electric Power
    Commercial Bank of Ethiopia
    Dahabshiil
    Djibouti Telecom
    Djibouti Ports
    Bharti Airtel
    Millicom
    Digicel
    Liberty Latin America
    Cable & Wireless
    NCB
    JN Bank
    Scotiabank
    CIBC
    RBC
    TD Bank
    GraceKennedy
    Sandals
    Guardian Group
    Phoenix Park
    Atlantic LNG Company
    bpTT
    Heritage Petroleum
    CNOOC Petroleum
    Banks DIH
    Demerara Distillers
    Caribbean Airlines | CAL
    LIAT
    Copa Airlines
    Avianca
    LATAM
    Aeromexico | | Aeroméxico
    Cemex
    América Móvil
    Bimbo
    Femsa
    Televisa
    Telmex
    Embraer S.A.
    Itaú
    Bradesco
    JBS
    Marfrig
    Suzano
    Gerdau
    Eletrobras
    Braskem
    Odebrecht
    Mercado Libre
    Techint
    Pluspetrol
    Bancolombia
    Grupo Argos
    SQM
    CMPC
    Newmont Mining
    Southern Copper
    Credicorp
    Freeport-McMoRan
    Freeport
    Bombardier Inc.
    Nutrien
    Suncor
    Enbridge
    TransCanada | | TC Energy
    Shopify
    Air Canada
    Kinross
    Ivanhoe Mines
    Barrick Gold Corporation
    CVS
    CVS Health
    Walgreens
    UnitedHealth | | UnitedHealth Group
    Aetna
    Cigna
    Humana
    Kaiser Permanente
    Blue Cross Blue Shield
    Elevance
    AbbVie
    Amgen
    Biogen
    Regeneron
    Bristol Myers Squibb | | Bristol-Myers Squibb
    Abbott Laboratories
    Baxter International
    Boston Scientific
    Becton Dickinson
    Thermo Fisher
    Cepheid
    Emergent BioSolutions
    Dow Chemical
    DuPont de Nemours
    Tyson Foods
    Smithfield
    General Mills
    Kraft Heinz
    Mondelez
    Hershey
    Levi Strauss
    Macy's
    Best Buy
    Albertsons
    Dollar General
    Chipotle
    Airlines for America
    JetBlue
    Spirit Airlines
    Alaska Airlines
    Union Pacific
    BNSF
    Norfolk Southern
    Waymo
    Rivian
    Westinghouse
    NuScale
    TerraPower
    X-energy
    Exelon
    Duke Energy
    NextEra
    PG&E
    Con Edison
    AES Corporation
    Cheniere
    Kinder Morgan
    Schlumberger
    Baker Hughes
    Bechtel Corporation
    AECOM
    KBR Inc.
    CACI
    SAIC Inc.
    Booz Allen Hamilton | | Booz Allen
    ManTech
    CrowdStrike
    Palo Alto Networks
    FireEye
    Mandiant
    SolarWinds
    Colonial Pipeline
    Cloudflare
    Dropbox
    VMware
    Dell Technologies
    Applied Materials
    Lam Research
    Texas Instruments
    AMD
    Broadcom
    Wolfspeed
    SkyWater
    Amazon Web Services | AWS
    Alphabet
    LinkedIn
    Snap Inc.
    Snapchat
    Pinterest
    Reddit
    Twitch
    Spotify Technology
    Warner Bros
    Sony Pictures
    Universal Pictures
    Visa Inc.
    Stripe
    Western Union
    MoneyGram
    KKR
    Carlyle
    TPG
    Brookfield
    Vanguard Group
    State Street
    Fidelity Investments
    Berkshire Hathaway
    MetLife
    Prudential Financial
    Moody's
    S&P Global
    Fitch
    Fitch Ratings
    Nasdaq
    New York Stock Exchange | NYSE
    Lehman Brothers
    Bear Stearns
    Merrill Lynch
    Countrywide
    Halliburton Company
    Arthur Andersen
    WorldCom
    Pan Am
    TWA
    Bethlehem Steel
    U.S. Steel | | US Steel
    Nucor
    Wheeling-Pittsburgh Steel
    Alcoa Corporation
    Smith & Wesson
    Remington
    Philip Morris
    Altria
    Reynolds American
    British American Tobacco
    Japan Tobacco
    Purdue Pharma
    Theranos
    Fujifilm
    Lynas
    Origin Energy
    AGL
    APA Group
    Orica
    Incitec Pivot
    CSL
    Telstra Corporation
    NAB | | National Australia Bank
    ANZ
    Suncorp
    IAG Australia
    Wesfarmers
    Bunnings
    Lendlease
    Transurban
    BlueScope
    Newcrest
    OK Tedi | | Ok Tedi
    Bougainville Copper
    Fortescue Metals
    Hancock Prospecting
    Qantas Group
    Jetstar
    Air New Zealand
    Air Niugini
    Fiji Airways
    Fonterra
    Zespri
    Oil Search
    Nielsen
    Newspoll
    Roy Morgan
    YouGov
    Pew Research Center
    Oxford Economics
    Control Risks
    McKinsey & Company
    Boston Consulting Group | BCG
    Bain & Company
    WSP
    Mott MacDonald
    GHD
    SMEC
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
    MIT
    Caltech
    Georgia Tech
    Texas Tech
    UC Berkeley
    UC Davis
    UC San Diego
    UC Irvine
    NYU | | New York University
    LSU
    UNLV
    UMass
    Tuskegee
    Howard University
    Morehouse
    Spelman
    ANU | | Australian National University
    UNSW
    RMIT
    UTS
    QUT
    Charles Darwin University
    London Business School
    King's College London | KCL
    SOAS
    University College London | UCL
    Trinity College Dublin
    ETH Zurich
    EPFL
    INSEAD
    HEC Paris
    École Polytechnique
    KAIST
    POSTECH
    NUS
    NTU
    Tsinghua
    Peking University
    Fudan University
    Waseda
    Keio
    IIT Delhi
    IIT Bombay
    IIT Madras
    IIM Ahmedabad
    AIIMS
    BUET
    LUMS
    NUST
    COMSATS
    MGIMO
    Moscow State University
    KIMEP
    Webster University
    Al-Azhar | | Al-Azhar University
    Al-Azhar Al-Sharif
    AUB
    Aga Khan University
    University of Central Asia | UCA
    American University of Central Asia | AUCA
    Makerere
    University of the West Indies | UWI
    Universitas Indonesia
    Institut Teknologi Bandung | ITB
    Universiti Malaya
    Universiti Sains Malaysia
    Universiti Kebangsaan Malaysia
    Universiti Teknologi MARA | UiTM
    Chulalongkorn
    Air University
    National Defense University
    Naval War College
    Army War College
    [event nouns]
    meeting meetings talks talk discussion discussions conversation negotiations consultation
    consultations call calls visit visits tour trip summit conference forum session roundtable
    round-table ceremony workshop seminar symposium dialogue hearing convening briefing reception
    dinner lunch luncheon breakfast gathering event congress assembly webinar teleconference
    videoconference audience encounter exchange engagement interview town-hall townhall listening
    signing inauguration commemoration celebration launch opening exhibition lecture lectures
    groundbreaking rally festival
    [pledge nouns]
    commitment commitments resolve readiness determination willingness intention intent pledge
    promise dedication
    [place nouns]
    san santa santo são saint port fort mount lake cape puerto río bahía
    city town village province region district county state republic kingdom island islands
    palace house hotel hall building headquarters airport centre center office base camp
    square street room residence castle compound stadium university museum
    mountain river valley bay coast sea ocean peninsula
    premises gymnasium auditorium campus chancery courthouse barracks complex theatre theater library
    dam market factory farm refinery terminal depot warehouse venue
    boardroom ballroom lodge resort villa pavilion arena amphitheatre mansion plaza harbour marina
    grounds chambers
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
