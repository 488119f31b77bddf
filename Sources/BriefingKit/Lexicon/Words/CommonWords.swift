extension Lexicon {
  /// Ordinary English words: capitalised in a headline or a title, they are still no name.
  static let commonWords: StaticString = #"""
    [common words]
    abandoned ability able abolished abortion about above abroad absence absolutely absurd abuse
    abuses academic academics accelerate accelerating accept accepted access accessed accessible
    accessing accession accident accommodate accommodation accompanied accomplished
    accomplishments accordance according account accountability accountable accounting accredited
    achieve achieved achievements achieving acknowledge acknowledged acquire acquisition acres
    across acted acting action actionable actions active activist activities activity actors acts
    actual actually adapt add added addition additional address addressed addressing adequate
    adjust administered administering administrative administrators admission admit admitted adopt
    adopted adult adults advance advanced advances advancing advantage adverse advice advise
    advised adviser advisors advocacy advocate advocated advocates affect affected affecting
    affects affirmed affirming afford affordability affordable after aftermath afternoon again
    against age aged agencies agency agenda aggression aggressive ago agree agreed agreement
    agreements agricultural agriculture ahead aid aim aimed aims air aircraft airlift airline
    airlines aisle alcohol align all alleged alleviate alliance alliances allies allocated
    allocation allow allowance allowed allowing allows ally almost alone along alongside already
    also alternative always ambitious ambulances amend amendment among amount amounts analysis and
    anniversary announce announced announcement announcements announcing annual annually another
    answer answered answers anticipate antiquated antisemitism any anyone anything anywhere apart
    appalling apparently appeal appear appeared appears applaud applauded apple apples applicant
    applicants application applications applied applies apply applying appointed appointees
    appointment appreciate appreciation approach approaches appropriate appropriated
    appropriations approval approve approved approving approximately are area areas aren arguments
    arise armed arms around arrangement arrangements arrested arrival arrivals arrive arrived
    arrives arriving art artificial artillery arts aside ask asked asking aspects aspirations
    assassination assault assertions assess assessed assessing assessment assessments asset assets
    assist assistance assisted assisting associated associations assurance assurances assure
    assured asylum atrocities attached attack attacked attacks attempt attempted attempting
    attempts attend attended attending attention attorneys attract authorities authority
    authorization authorized auto automotive availability available avenues average avert avoid
    award awarded awarding awards aware awareness away back backbone backed background backgrounds
    backing backlog backs bad balance ballistic ballot ban bans barley barrier barriers base based
    basic basis battle battlefield bear became because become becoming bed beds been before began
    begin beginning begins begun behalf behind being belief believe believed believes below
    beneficiaries benefit benefited benefits best better between beyond bias bid big biggest
    bilateral bilaterally bill billion billions bills biometric bipartisan birth bit blame
    blankets block blockade blocked blocking blow blueprint board boat boats bodies body bold
    bolster bolstering bomb bond books boom boost border borders born both bottom boy branch brave
    bravery breach break breaking breakthrough breast bridge bridges bridging briefed briefing
    bring bringing brings broad broadband broadening broader broke broken bronze brother brothers
    brought brutal brutality budget budgets build building buildings builds buildup built burden
    burdens burning bus buses business businesses but call called calling calls calm came camp
    campaign camps campus can cancer candidate candidates cannot cap capabilities capability
    capable capacity capita capital capped caps capture car carbon cardiovascular care career
    carefully cargo carried carriers carry carrying case cases cash cast casualties catastrophe
    catastrophic catch categories category cause caused causes ceasefire celebrate celebrated
    celebrates celebrating celebration celebrations cell cent centers central centre centres cents
    century ceremony certain certainly certainty certificates chain chains chaired challenge
    challenged challenges challenging chambers chance change changed changes changing channel
    channels chaos character characteristics charge cheap cheaper check checks chemical chemicals
    child childhood children choice choices choose chosen chronic church circumstances cities
    citizens city civic civil civilian civilians claim claimed claims class classes clean cleaning
    cleanup clear clearance cleared clearly clients climate close closed closely closer closure
    closures clothing coal coastal coastline code coercion collaborate collaboration collaborative
    collapse colleagues collection collective collectively college colleges colony color combat
    combating combatting combined come comes coming commander commemorate commence commenced
    commend commended comment comments commercial commissioned commit commitment commitments
    committed commodities common commonsense communication communications communities community
    companies company compared comparison compassion compassionate compensate compensation compete
    competition competitive competitiveness complaints complement complete completed completely
    completion complex compliance comply component components comprehensive comprised comprising
    compromise computer concern concerned concerning concerns concluded conclusion concrete
    condemn condemnation condemned condemns condition conditions condolences conduct conducted
    conducting conferees conference confidence confident confirmation confirmed confirms conflict
    conflicts confront confusion congratulate congratulated congressional conjunction connect
    connected connection connections connectivity consensus consequences conservation consider
    considerable consideration considered considering considers consistent consistently constant
    constantly constituents constitution constitutional construct construction constructive
    consult consultation consultations consulted consumer consumers consumption contact contacts
    contain contains contest context continent continue continued continues continuing
    continuously contract contracting contractor contractors contracts contrast contribute
    contributed contributing contribution contributions control controlled controls convene
    convened convening conversation conversations conveyed cooperate cooperation coordinate
    coordinated coordinating coordination cope cops copy core cornerstone corporate corporations
    correct corruption cosponsor cosponsored cost costs could counter countering counternarcotics
    counterparts counterterrorism counties countless countries country courage courageous course
    courses courts cover coverage covered crash create created creates creating creation creators
    credibility credible credit credits crew crime crimes criminal criminals crises crisis
    criteria critical criticised criticism critics crop crops cross crossing crucial cruel cruelty
    cultural culturally culture curb current currently custody customers cut cuts cutting cyber
    cybersecurity cycle daily damage damaged damaging danger dangerous dangers data date dates day
    days deadline deal dealers dealing deals dealt dear death deaths debate debating debilitating
    debt decade decades decent decide decided deciding decision decisions decisive declared
    decline declining decrease dedicated dedication deductible deduction deemed deep deepen
    deepening deepest deeply defeat defence defend defending defends defense defenses deficit
    deficits define defined definition degree delay delaying delays delegation delegations deliver
    delivered delivering delivery demand demanded demanding demands demining democracies democracy
    democratic demonstrate demonstrated demonstrates demonstrating demonstration denied
    departments depend dependence dependent depending deploy deployed deployment deployments
    deportation desalination described deserve deserves design designation designed desire desk
    desperate despite destabilizing destroyed destroying destruction detail detailed details
    detained detainees detection detention deter determination determine determined determining
    deterrence devastated devastating devastation develop developed developing development
    developments device devices diagnosed diagnosis dialogue did didn die died difference
    differences different difficult difficulties difficulty digital dignity diplomacy diplomatic
    direct directed directing direction directly directs disability disabled disadvantaged
    disappeared disappointed disaster disasters disastrous discourage discretion discrimination
    discuss discussed discussing discussion discussions disease diseases displaced disposal
    disproportionate disproportionately disrupt distribute distribution districts disturbing
    diverse diversify diversity doctors documentary documentation documents does doesn doing
    dollar dollars domestic domestically donations done donor dont door doorstop doses double
    doubt down downtown dozen dozens draft dramatic dramatically draw drawing draws dredging
    drinking drive driven drivers driving drop dropped drought drug drugs due dump durable during
    duties duty dynamic each earlier early earmark earned earnings easier easily eastern easy eat
    economic economically economies economy ecosystem edge educated education educational
    educators effect effective effectively effectiveness effects efficiency efficient effort
    efforts eight either elderly elected election elections electoral electorate electric
    electricity element elements elevate eligibility eligible eliminated else elsewhere
    emergencies emergency emerging emissions emphasis emphasize emphasized employability employed
    employee employees employer employers employment empower empowered empowering empowerment
    enable enabled enabling enact encourage encouraged encourages encouraging end ended ending
    endorsed ends enduring energy enforcement engage engaged engagement engagements engaging
    engine engineering engineers enhance enhanced enhancement enhancing enjoy enormous enough
    enquiries enquiry enrollment ensure ensured ensures ensuring enter entered entering entire
    entirely entities entitled entrants entrepreneurs entry environment environmental epidemic
    equal equality equally equipment equitable equity equivalent era escalation escape especially
    essential establish established establishing establishment estimate estimated estimates
    evacuation evaluation even evening event events eventually ever every everyone everything
    eviction evictions evidence evil exacerbated exactly example examples excellent except
    exceptional exceptions excessive exchange exchanged exchanges excise exclusively execute
    executive executives exemplified exercise existing exists exit expand expanded expanding
    expansion expect expected expects expense expenses expensive experience experienced
    experiences experiencing expert expertise experts expire expired expires expiring explain
    explained exploration explore export exporters exports exposed exposes exposure express
    expressed expressing expression extend extended extending extension extensive extent external
    extra extradition extraordinary extreme extremely extremism face faced faces facilitate
    facilitating facilities facility facing fact factors facts fail failed failing fails failure
    failures fair fairly fairness faith fall fallen falling falls families family far farce farm
    farmer farmers farming farms fast faster father fault fear fears feature featured features
    federal feel fees feet fell fellow fentanyl few fewer field fields fifth fight fighting
    figures filed filibuster fill filling final finalize finally finance financial financing find
    finding findings fine finish finishes fire firearms firefighter firefighters firefighting
    fires firm firms first fiscal fishing fitting five fix fixing flag flank flawed fled fleeing
    flexibility flexible flight flights flood flooding floods floor flow flowing flown flows focus
    focused focuses focusing folks follow followed following follows food foods foot for force
    forced forces forcibly forcing foreign forest forests forever form formal formation formed
    former formerly forms fortnightly forum forward fossil foster fought found foundation
    foundational founder founding four fragile framework fraud free freedom freedoms freely friend
    friends friendship from front frontlines fruits fuel fuels fulfill fulfilling full fully
    functions fund fundamental funded funding funds funeral further future gain gained gains
    gallon game gap gaps gas gasoline gather gathered gathering gave gender generally generate
    generation generations generosity generous genuine get gets getting gift girls give given
    gives giving global globally globe goal goals goes going gold gone good goods got gouging
    govern governance government governments graduate grand granite grant granted granting grants
    grassroots grateful gratitude great greater greatest greatly green greenhouse grid grocery
    gross ground grounds group groups grow growers growing grown growth guarantee guaranteeing
    guarantees guest guidance guide guided guidelines gun guns had half halt hand handle handling
    hands happen happened happening happy harassment hard harder hardship hardworking harm harsh
    harvest has hasn hate have haven having hazard head headed headquarters heads health
    healthcare healthy hear heard hearing hearings heart hearted hearts heat heating heavily heavy
    heels held helicopters help helped helping helps hemisphere her here heritage heroes heroism
    high higher highest highlight highlighted highlighting highlights highly highway him himself
    hire his historic historical historically history hit hold holder holders holding holds
    holiday holidays home homeless homelessness homeowners homes honor honour hope hopeful
    horrific hospital hospitals host hostage hostages hosted hostilities hosting hour hours
    households housing how however hub huge human humane humanitarian humanity hundred hundreds
    hunger hurricane hurricanes hurting husband hypocrisy idea ideal ideas identification
    identified identifier identify identifying identity ignored illegal illegally illicit illness
    immediate immediately immi immigrants immigration immunisation immunised impact impacted
    impacts imperative implement implementation implemented implementing implements implications
    importance important imported imports impose imposed imposing impossible impressed improve
    improved improvement improvements improving inability inadequate inaudible inaugural
    inauguration incentive incentives incident incidents include included includes including
    inclusion inclusive income incomes incoming incomplete incorporate increase increased
    increases increasing increasingly incredible indeed independence independent index indicate
    indicated individual individuals industrial industries industry inequalities inequity
    inflation influence inform information informed infrastructure ingredients inhumane initial
    initiate initiated initiative initiatives injured injustice innocent innovation innovative
    input inquiries inquiry insecurity inside inspection inspired instability instance instead
    institution institutional institutions insurance intake integral integrate integrating
    integration integrity intelligence intend intended intends intent intention interagency
    intercepted interest interested interests interim internally international internationally
    internet interns internship internships interruption intersex intervention interventions
    interview interviews intimidation into introduce introduced introducing introduction invasion
    inventory invest invested investigate investigation investigations investing investment
    investments invitation invited involve involved involvement involves involving ironclad
    irregular irresponsible isolation issue issued issues items its itself jet job jobs join
    joined joining joint jointly journalists journey journeys judges judicial juice jurisdiction
    just justice justify keen keep keeping keeps kept key kids killed killing kilometres kind knew
    know knowingly knowledge known knows labour labs lack laid land landmark lands language
    languages large largely larger largest last lasting late later latest launch launched
    launching law lawful lawfully laws lawyers lead leader leaders leadership leading leads
    leaflet learn learned learning least leave leaves leaving led left legacy legal legislation
    legislative legislators length less lesson let letter letters level levels leverage leveraging
    levy liability librarians libraries library lies life lifesaving lifetime lifting light like
    likelihood likely limbo limit limited limiting line lines link links list listed listen
    listening little live lived lives living load loan loans local locally located location
    locations locked loggers logging long longer longest look looked looking looks looming lose
    losing loss losses lost lot love loved low lower lowering lowest lunch macroeconomic made
    magazine mailto main mainland maintain maintained maintaining maintenance major majority make
    makes making malaria man manage management managers managing mandate mandatory manner
    manufacturers manufacturing many margins maritime marked market marketing markets marks mass
    massacre massive match material materials maternal matter matters maximum may mean meaning
    meaningful means meant measure measures meat mechanisms medical medications medicine medium
    meet meeting meetings meets member members membership memorial memorials memory men mental
    mentoring mercury mercy merely mess message met meth methamphetamine methane middle might
    migrant migrants migration mile miles milestone milestones military militias million millions
    mills mind mine minerals mines minimize minimum mining ministerial minor minority minors
    minute misguided misleading missed missile missiles mission mistake mistakes mitigate
    mitigation mobile mobilize mobilizing model modeling models moderate modern modernization
    modernize modifications modified moment momentum money monitor monitoring month months moral
    moratorium more morning most mostly mothers motion move moved movement movements moving much
    multilateral multiple municipal murder murders museums must mutual myself name named names
    nation national nationally nationals nations nationwide natural nature navigate navigation
    nchez near nearest nearly necessary necessities necessity need needed needs negative negotiate
    negotiation negotiations neighborhoods neighbors neighbours neither net network networks never
    new newcomers newly news next night nine nomination nominees non none nonpartisan nonprofit
    nonproliferation nor normal normally norms northern not note noted notes nothing notice noting
    now nuclear number numbers numerous nurses nursing nutrition obesity objective objectives
    obligation obligations observe observers obstacles obtain obtaining obvious obviously
    occupation occupied occur occurred occurring off offenders offensive offer offered offering
    offers office officers offices official officials offshore often oil old older oldest once one
    ones ongoing online only onshore onto open opened opening operate operated operates operating
    operation operational operations operators opinion opportunities opportunity oppose opposed
    opposes opt option options order ordered orderly organisation organisations organising
    organization organizations organize organized organizers organizing origin original other
    others otherwise our ourselves out outbreaks outcome outcomes outlined outlines outlining
    outrageous outreach outside outsourcing outstanding over overall overcome overdose overdue
    overnight overseas oversight overturning overwhelming overwhelmingly owed own owned owners
    package page paid painful pandemic panel paper papers parade parents parking parliament parole
    part participants participate participated participating participation particular particularly
    parties partner partnering partners partnership partnerships parts pass passage passed
    passenger passengers passing passport past path pathway pathways patient patients patrol pause
    paved pay paying payment payments peace peaceful peacefully peacekeeping peak pediatric
    penalties pending pension pensions people peoples per percent perform performance performances
    performed perhaps period permanent permanently permit permits persecuted persecution person
    personal personnel persons perspectives petition petroleum phase phone physical pick piece
    pillar pillars pilot pilots pipeline place placed placement places placing plan plane planes
    planned planning plans plant plants platform play played players playing plays please pleased
    pledge pledged plight plus point points poised police policies policy political politics poll
    pollution poor popular population populations port ports pose posed position positive possible
    posted posture potential potentially poverty power powers practicable practical practice
    practices praised prayers precursor predicted preliminary premiums preparations prepare
    prepared preparedness preparing prescription presence present presented presenting
    preservation preserve preserved preserving presidency presidential presidents press pressed
    pressing pressure pretty prevent prevented preventing prevention previous previously price
    prices pride primarily primary principle principles prior priorities prioritize priority
    prison prisoners privacy private probably problem problems procedures proceed process
    processed processes processing procurement produce produced producers product production
    productive products professional professionalism professionals professions profit profits
    program programme programmes programming programs progress project projected projects promise
    promised promises promote promoted promoting promptly proof proper properly property
    proportion proposal proposals propose proposed proposing prospects prosperity prosperous
    protect protected protecting protection protections protects protest protestors protests
    protocol proud proudly prove proven provide provided provider providers provides providing
    provision provisions public publicly published pump pumps purchase purchasing purpose purposes
    pursue pursuing pursuit push pushed pushing put puts putting qualifications qualified qualify
    quality quarter question questioning questions quick quickly quite race racial racist radar
    radical radio rail raise raised raises raising rally ran ranchers range ranging ranks
    ransomware rapid rapidly rate rates rather reach reached reaches reaching read readiness ready
    reaffirm reaffirmed real realistic reality realize really reappointed reason reasonable
    reasons rebuild rebuilding recall recalled receipt receive received receiving recent recently
    recipient recipients recognise recognised recognises recognition recognize recognized
    recognizes recognizing recommendation recommendations recommended recommit reconciliation
    reconstruction record recorded recording records recover recovering recovery recruit
    recruitment red reduce reduced reduces reducing reduction reductions references referendum
    refined reflect reflected reflects reform reforms refuge refugee refugees refusal refuse
    refused refuses refusing regard regarding regardless regime region regional regions register
    registered registering registration regular regulation regulations regulatory rehabilitation
    reinforce reinforced reintegration reiterated rejected related relating relation relations
    relationship relatively relatives release released relentless relevant reliability reliable
    relief religious relocation rely remain remained remaining remains remarkable remarks remember
    reminded reminder reminds remote removal remove removed removing renewable renewal renewed
    rent rental reopen reopening repair repairs repeal repeat repeated repeatedly replace replaced
    replacement report reported reporting reports represent representation representative
    representatives represented representing represents repression reproductive reputation request
    requested requesting requests require required requirement requirements requires requiring
    rescue rescued research resettle resettled resettlement resettling residence residency
    residential residents resigned resilience resilient resistance resolution resolutions resolve
    resolved resort resource resourced resources respect respecting respective respond responded
    responders responding response responses responsibilities responsibility responsible
    responsibly rest restoration restore restored restoring restraint restrict restricted
    restrictions result resulted resulting results resume retain retired retirees retirement
    retiring return returned returning returns reunion reunited reveal revealed reveals
    revelations revenue reverse reversing review reviewed revitalization revitalize revolving
    rewarding right rights riots rise risen rising risk risking risks river rkiye road roadmap
    roads robust role roles roll rolling root rooted rose round rounds roundtable route routes
    royalty rule rulemaking rules ruling run running rural sacrifice sacrifices safe safeguard
    safely safer safety said sales same sanctions sanctuary sanitation satellite save saved saving
    savings saw say saying says scale schedule scheduled scheme school schools science scientific
    scientists scope scourge screening screenings sea search seas season seat second secrecy
    secret section sector sectors secure secured securing security see seeing seek seeker seekers
    seeking seeks seem seems seen seizing select selected self sell semiconductor semiconductors
    senators send sending senior seniors sense senseless sensitive sent sentence sentences
    sentencing separate separated separately series serious seriously servants serve served serves
    service servicemembers servicemen services serving session sessions set setting settle settled
    settlement settlers settling seven several severe sex sexual share shared sharing sharply she
    shelter shelves shift shifting shipbuilding shipments shippers ships shipyard shipyards
    shooting shootings shore shores short shortage shortages shortcomings shot should shoulder
    shouldn show showed showing shown shows shut sick side sides sight sign signature signed
    significance significant significantly signing signs silence similar simple simply since
    single sink sister sisters site sites situation situations six size skill skilled skills
    slammed small smaller smuggler smugglers smuggling snowfall social society soft softened
    software soil soldiers solely solidarity solution solutions solve some someone something son
    soon sooner sort sought soul sound source sources southern sovereign sovereignty space span
    speak speaking special specialist specialty specific specifically spectrum speech speed speeds
    spend spending spent spin spirit spoke spokesperson sponsor sponsored sponsors spread spring
    spur square stability stable staff stage stake stakeholders stalking stance stand standard
    standards standing stands stark start started starting state stated statement statements
    states statewide stations status stay steadfast steady step steps still stock stood stop
    stopped stopping storage store stories storm storms story straight strain stranded strategic
    strategies strategy stream streamline street strength strengthen strengthened strengthening
    stress stressed stretch stretched strike strikes stringent strip strong stronger strongest
    strongly structure struggle struggled struggling student students studies study style subject
    subjected subjects submission submissions submit submitted subsequent subsequently subsidies
    substance substantial substantially substantive succeed success successes successful
    successfully such sudden suffer suffered suffering sufficient sugar sugarcane suggest
    suggestions suicide suitable suite summer supervision supplement supplemental supplies supply
    support supported supporters supporting supportive supports sure surface surge surrounding
    surveillance survey survivor survivors suspected sustain sustainability sustainable sustained
    swap swift swiftly sworn symbol synthetic system systems table tackle tackling tactics tags
    take taken takes taking talk talked talking talks target targeted targeting targets tasked tax
    taxes taxi taxpayer taxpayers team teams technical technicians technologies technology
    telecommunications tell temporarily temporary ten tens tensions tents term termination terms
    terrible territorial territories territory terror terrorism terrorist terrorists test tested
    testing tests text than thank thanked thanking thanks that thats the theater theaters their
    them themselves then there therefore these they thing things think thinks third this those
    though thought thousand thousands threat threatened threatening threats three through
    throughout thus ticket ticks ties time timely times timing tire tireless tirelessly title
    tobacco today todays together told tolerate tomorrow tonight too took tool tools top topics
    torture total totaling touch tough tour tourists tours toward towards town towns toxic toys
    track tracking trade trades tradition traditional traffic traffickers trafficking tragedies
    tragedy tragic train training trains transatlantic transfer transferees transferred
    transgender transit transition transmission transnational transparency transparent transport
    transportation travel traveled traveling treat treated treating treatment treatments trees
    tremendous trend trends trial trials tribal tribute trilateral trillion trip troops trouble
    trove true truly trust truth try trying tuition turn turned turning twelve twice two ultimate
    ultimately unable unacceptable unaccompanied unanimous unanimously unauthorised uncertainty
    unconscionable under underage underline underlying undermine undermined undermining underpin
    underscore underscored underscores underscoring underserved understand understanding
    undertaken underway unemployment unfair unfairly unfortunate unified uniform unilateral union
    unions unique unit units unity universal universities unjustified unlawful unleashed unless
    unlock unprecedented unprovoked unsheltered until unwavering upcoming update updated updates
    uphold upholding upon urge urged urgency urgent urgently urging use used useful users uses
    using utilities vaccinated vaccination vaccinations vaccine vaccines valid valo valuable
    valuation value values variant variety various vast vegetables vehicle vehicles venture
    verification version very vessel vessels veteran veterans veto via viable victim victims
    victory video view views violation violations violence violent virtual virtually virus visa
    visas vision visit visited visiting visitors visits vital voice voices voluntarily voluntary
    volunteer volunteers vote voted voter voters votes voting vowed vulnerable wage wages wait
    waiting wake walk wall want wanted wanting wants war warming warned warning warranted wartime
    was wasn waste wasting watch watching water waterfront waters way ways wealth wealthiest
    weapons weather weatherization website week weekend weekly weeks welcome welcomed welcomes
    welcoming welfare well wellness went were what whatever wheat when where wherever whether
    which while whilst who whole whom whose why wide wider widespread wife wildfire wildfires will
    willing willingness win wind windfall winners winning winter wireless wisely wish wishing with
    withdraw withdrawal withdrawn within without witnesses woman women won wonder wonderful words
    work workable worked worker workers workforce working workplace workplaces works workshop
    workshops world worldwide worried worse worst worth would wouldn write writing written wrong
    wrongfully wrote year years yes yesterday yet yield you young your youth zone
    """#
}
