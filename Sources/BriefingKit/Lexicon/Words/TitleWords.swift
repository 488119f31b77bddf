extension Lexicon {
  /// Posts, ranks and courtesies. A new title is one word here.
  static let titleWords: StaticString = #"""
    [title heads]
    president vice-president minister secretary chancellor premier ambassador envoy governor mayor
    senator congressman congresswoman representative rep rep. sen sen. gov gov. commissioner
    director director-general secretary-general chairman chairwoman chairperson chair chief
    commander commandant administrator spokesperson spokesman spokeswoman advisor adviser counselor
    counsellor counsel coordinator co-ordinator manager officer king queen prince princess emperor
    sultan emir amir pope bishop archbishop cardinal pastor reverend rev rev. rabbi imam moderator
    suffragan speaker leader judge justice magistrate attorney prosecutor ombudsman inspector
    superintendent deputy member head founder co-founder co-chair cochair vice-chair vice-chairman
    executive ceo cfo coo cto cio partner professor lecturer dean rector vice-chancellor provost
    principal teacher economist analyst researcher scientist engineer fellow scholar physician
    doctor nurse lawyer treasurer trustee registrar auditor comptroller controller consul attaché
    attache charge chargé plenipotentiary nuncio delegate negotiator mediator rapporteur
    undersecretary under-secretary vice-minister viceminister parliamentarian legislator councillor
    councilor councilmember councilwoman councilman alderman assemblymember assemblywoman
    assemblyman delegate majority-leader whip clerk marshal sheriff warden constable ranger elder
    chieftain monarch monseigneur patriarch mufti grand-mufti undersec amb amb. dg md pm mp mps
    governor-general solicitor solicitor-general attorney-general curator producer editor journalist
    correspondent author activist advocate survivor organizer specialist expert consultant
    strategist agbogbomefia asantehene paramount oba akim premier-elect president-elect
    governor-elect mayor-elect minister-designate ambassador-designate high-commissioner
    secretary-designate first-secretary aide assistant interpreter liaison supervisor superior
    steward captain-regent doge taoiseach tánaiste co-president co-director co-coordinator
    undersecretary-general under-secretary-general vice-rector vice-governor akim hakim patron
    ambassador-at-large envoy-designate co-convener convener convenor facilitator vice-premier
    viceroy regent wali mukhtar alderwoman laksamana laksda laksma brigjen mayjen letjen kolonel
    kombes irjen komjen panglima bupati walikota camat penghulu menteri mentri temenggong temenggung
    ketua ayatollah qadi catholicos primate archimandrite abbot exarch chaplain prelate rinpoche
    archdeacon deacon vice-chairperson vice-chairwoman deputy-chair commissioner-general
    general-secretary secretary-treasurer auditor-general comptroller-general accountant-general
    procurator procurator-general prosecutor-general registrar-general postmaster coroner assessor
    arbitrator notary jurist ombudsperson ombudswoman adjutant adjutant-general quartermaster
    commander-in-chief chief-of-staff aide-de-camp equerry chamberlain intendant prefect sub-prefect
    burgomaster alcalde legate sherpa sous-sherpa cochairman co-ceo co-chairman co-chairwoman
    co-chairperson co-rapporteur co-leader co-author co-sponsor cosponsor owner co-owner proprietor
    entrepreneur industrialist businessman businesswoman banker philanthropist headmaster
    headmistress headteacher academician historian archaeologist sociologist psychologist
    psychiatrist epidemiologist virologist paediatrician pediatrician surgeon oncologist midwife
    paramedic veterinarian pharmacist dentist therapist chemist physicist biologist geologist
    meteorologist agronomist architect technician inventor astronaut cosmonaut navigator detective
    broadcaster presenter columnist publisher photographer filmmaker actor actress singer songwriter
    musician composer pianist choreographer sculptor poet novelist playwright athlete footballer
    cricketer goalkeeper olympian paralympian archivist farmer rancher fisherman campaigner cadet
    trainee intern lieutenant-governor vice-consul consul-general minister-counsellor
    minister-counselor vice-principal vice-dean chair-in-office chairman-in-office
    chairperson-in-office chairperson-designate chairman-designate chancellor-designate
    prime-minister-designate vice-president-elect senator-elect congressman-elect
    congresswoman-elect representative-elect congressperson assemblyperson councilperson selectman
    freeholder borough-president omanhene okyenhene asantehemaa krontihene togbe togbui alaafin ooni
    igwe kabaka omukama katikkiro kgosi sarpanch nawab maharaja tehsildar lyonchhen lyonpo dzongda
    hetman crewmember sailor aviator paratrooper platoon-leader bandmaster charge-d'affaires
    chargé-d'affaires captain boatswain helmsman gentleman lady matron headman organiser inkosi litunga mwami
    chitimukulu custodian ruler alake pro-vice-chancellor headwoman dikgosi mantse oniru olubadan obi emira dcm evp svp avp agm igp dig digp aig dgp
    [plural title heads]
    presidents ministers secretaries ambassadors governors mayors senators sens sens. reps reps.
    congressmen congresswomen representatives commissioners directors chairs co-chairs chiefs
    commanders advisors advisers kings leaders attorneys judges justices members chairmen envoys
    generals premiers chancellors commissioners administrators pastors bishops vice-ministers
    vice-presidents vice-chairs vice-chairmen chairpersons deputies counsellors counselors
    councillors councilors undersecretaries coordinators co-coordinators spokespersons spokesmen
    principals consuls colonels captains admirals brigadiers professors rectors founders co-founders
    editors superintendents rabbis imams cardinals archbishops princes princesses mps meps mlas
    assemblymembers councilmembers legislators
    [title modifiers]
    prime vice deputy assistant acting interim under permanent foreign home chief first second third
    associate principal senior lead executive managing general special presidential national former
    ex- ex past outgoing incoming newly-appointed newly appointed then sitting honorary joint co
    regional district provincial state federal federal city county shadow parliamentary cabinet
    attorney crown high grand defense defence security legislative financial operating information
    press communications political military naval air army field chargé resident humanitarian
    country commercial majority minority opposition democratic republican council board staff
    personal private public white house policy legal medical surgeon supreme allied major brigadier
    lieutenant rear wing flight group squadron master sergeant sector line lady right
    special-rapporteur inspector district paramount royal holy most independent elected junior
    alternate sales marketing additional non-resident nonresident non-executive co-executive
    ex-officio global corporate divisional zonal municipal traditional spiritual diplomatic consular
    visiting adjunct distinguished founding caretaker transitional re-elected newly-elected
    long-time longtime floor chief-deputy full accredited fourth fifth
    pol. ag. ag guild
    [title suffixes]
    general extraordinary plenipotentiary designate nominee elect besar agong emeritus pro tempore affaires d'affaires
    d’affaires excellence a.i. emerita
    [ranks]
    general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. brigadier
    brig brig. commodore admiral adm adm. sergeant sgt sgt. corporal private marshal commander cmdr
    spc spc. pfc pfc. sfc ssg msg cpt cpt. ltc ltc. tsgt ssgt msgt specialist corporal
    superintendent supt major-general lieutenant-general lieutenant-colonel brigadier-general
    vice-admiral rear-admiral inspector-general air-marshal air-commodore group-captain lt-gen
    lt-col maj-gen brig-gen ltgen majgen bgen lcol lcdr ltcdr cdr cdr. radm vadm rdml bg mg ltg cpl
    cpl. pvt sgtmaj csm smsgt cmsgt ltjg cwo col-gen colonel-general lieutenant-commander
    field-marshal sub-lieutenant midshipman bombardier sapper airman brigjen mayjen letjen kolonel
    laksda laksma
    [honorifics]
    mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame lord lady madam madame hon hon.
    honourable honorable h.e h.e. he excellency majesty highness eminence holiness messrs messrs.
    mme mme. ing ing. ir ir. er er. eng eng. arc. shri smt smt. sri dato dato' datuk tan tun seri
    haji hajj hajah engr engr. adv adv. alhaji mallam barr. chief-dr sheikh shaikh nana hrh h.r.h
    h.r.h. h.m h.m. tpr phd. atty atty. señor señora don doña monsieur herr frau pehin khun nai pak
    bapak ibu rt rt. hon'ble esteemed tuan puan cik ts. sh. datin tengku tunku ungku yb yb. yab y.b.
    yabhg ybhg ybhg. ustaz encik kyai thiru thirumathi selvi kumari shrimati sushri pandit pt. begum
    janab maulana maulvi hajjah alhaja otunba pharm. barrister rev'd ven. msgr msgr. monsignor sra. srta. dona
    mlle mag. lic. assoc. asst. emer. cde cde. comrade okñha oknha samdech kru datuk-seri hrh. h.h.
    drs. bp. br. fr. sr. maj-dr engineer-dr md. mst. ven hajia malam surv. qs.
    pst. evang. mawlana ustadh cikgu tuanku professor qari mullah mawlawi maulvi alhaj
    prof.dr prof.dr. assoc.prof assist.prof osagyefo osagyefuo osabarima daasebre togbui
    [postnominals]
    mp mps mhr am ao oam obe mbe cbe kbe qc kc sc phd ph.d ph.d. md m.d. esq esq. jr jr. sr sr. ii iii
    iv msm psc ndc usn usmc ret ret. r.a. fss afwc mha mep msc mba cpa rn dmin afc dso mni xiv xii
    xiii v vi vii viii frcp frcs frs cfa jd j.d. llb llm b.a. b.sc m.a. m.sc m.sc. m.b.a. mph dba
    d.sc dphil edd ed.d. psyd pharmd dds dvm kcb gcb cmg kcmg gcmg cvo kcvo dbe bem cfr mfr oon ofr
    lld fawc fdc fwc gssc gsc pjg mam rcds mss lldhc dss fnm acipm fnse fnipr fica fca faia ficd
    gcfr gcon grcm psm mla mlc rtd rtd. retd retd. s.h m.h s.e m.m s.t m.t s.i.p m.i.p s.ip m.ip s.p m.p
    s.pd m.pd s.kom m.kom s.i.kom m.i.kom s.ikom m.ikom s.si m.si s.ak m.ak s.sos m.sos s.hum m.hum m.sc.ph
    s.kep m.kep s.psi m.psi s.ked s.farm m.farm s.stp s.pt s.ag m.ag m.eng m.phil d.phil b.eng b.ed m.ed
    mph mpp jd facs facp fcps msn dnp rph pharmd dds dvm edd scd drph llm llb llm. mphil msw frcp
    ba bs bsn do dpt rd otr aprn np cnm faafp facog scm cph mha mbbs bds frcpath frcog faan acnp cissp pe esq. ma. m.a. b.a. m.s. j.d. m.p.h. m.b.a. retd retd. rtd rtd.
    [name particles]
    de da do dos das del della di du la le van von der den ter ten bin binti bint ibn ben al el abu
    ould mint es wa wan ap y e zu af av san st st. abd abdul umm lo
    [group nouns]
    representatives officials leaders members delegation delegations experts stakeholders employees
    team teams staff ministers ambassadors governors mayors senators legislators lawmakers
    executives ceos heads students survivors advocates activists families residents workers
    volunteers journalists farmers exporters investors philanthropists partners parliamentarians
    diplomats envoys counterparts counterpart chiefs commanders officers soldiers troops
    personnel veterans specialists scientists researchers academics educators teachers nurses doctors
    physicians providers organizers owners entrepreneurs businesspeople businessmen businesswomen
    women youth youths elders chiefs traders guests participants attendees allies donors
    community communities groups group colleagues citizens people parents children patients providers
    lawyers judges attorneys prosecutors commissioners councillors councilmembers mayors professors
    party delegates observers dignitaries secretaries advisors advisers directors managers
    contractors manufacturers producers companies businesses organizations organisations associations
    unions agencies ngos offices coalition panel cohort nationals motorists commuters interpreters advisers constituents
    alumni graduates scholars policymakers regulators economists engineers growers fishers fishermen
    refugees returnees migrants evacuees victims ministries chairpersons pastors bishops clergy
    servicemembers firefighters responders midwives pharmacists clinicians caregivers homeowners
    tenants consumers shareholders suppliers vendors retailers importers distributors artists
    writers athletes players campaigners unionists pensioners retirees seniors mothers fathers
    relatives villagers islanders herders reporters editors analysts technicians miners undergraduates
    pupils learners trainees fellows cadets laureates changemakers innovators clients
    financiers bankers lenders operators planters breeders ranchers deputies
    authorities practitioners inspectors prosecutors magistrates constables sheriffs
    facilitators media leadership startups corporations firms professionals lecturers
    deans principals rectors councilors chancellors vice-chancellors technocrats artisans
    influencers musicians performers industrialists intellectuals journalists attaches attachés
    consuls speakers presidents premiers captains beneficiaries aspirants
    """#
}
