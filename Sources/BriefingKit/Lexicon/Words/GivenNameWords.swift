extension Lexicon {
  /// Given names of many languages: evidence that a capitalised word begins a person's name.
  static let givenNameWords: StaticString = #"""
    [given names]
    aage aakash aamir aaron aarti abayomi abbas abbie abby abdallah abdel abdelaziz abdigani abdo
    abdou abdulla abdullah abdullahi abdullo abdulrahman abdur abe abebe abebech abeer abel abhay
    abhijit abhinav abhishek abhisit abid abida abidemi abigail abiodun abiola abiy abla abraham
    abul achieng achille ada adaeze adam adama adamou adanech addisu adebayo adebola adedayo
    adekunle adel adela adele ademola adenike adeola adesina adewale adilbek adilet adina adjoa
    adjoua adnan adolfo adrian adrienne adugna adwoa adylbek aengus afaf afag afia afif afsana
    aftandil afua agata agbor agil agnes agneta agnete agnieszka agung agus agyei aharon ahlam ahmad
    ahmadi ahmadou ahmed ahn ahsan ahunna ahuva aibek aida aidai aidan aidar aigerim aigul aiko
    ailbhe aileen aiman aimee aimé aino ainura aiono aisa aisha aissa aissata aisulu aitor aivars
    aizada ajay ajit ajmal akaki akaliza akan akbar akbope ake akeem akello akesa akhil akhilesh
    akhter aki akihiko akihiro akihito akiko akin akinori akio akira akmaral aknur akosua akoto
    akram akua akwasi akwetey akylbek alaa alain alan alanna alatas alba albert alberto albin alden
    aldo aldona alec alecia aleida alejandra alejandro aleko aleksandar aleksandr aleksei alem alemu
    alena alenka alessandra alessandro alex alexa alexander alexandra alexandre alexei alexey alexis
    alfie alfons alfonso alfred alfredo ali alibek alice alicia alikhan aliko alina aliou alioune
    alireza alisha alisher alison alissa alistair aliya aliyu allan allen allie allison alma almas
    almaz almira alofa alois alojz alok alon alonso alonzo alpha alston altay althea altynai aluf
    alva alvaro alvin alwi alya alyse alyssa ama amade amadeo amado amadou amaia amal amalia amalie
    amanda amani amanuel amara amarachi amare amari amarjit amarnath amaury amber ambika ameen
    ameena amelia amelita ami amihai amihan amina aminata aminu amir amiram amirul amit amitabh
    ammar amnon amol amos amou ampai ampol amran amrit amrullah amy amya ana anabel anahit anahita
    analyn anan anand anang ananta anar anarbek anas anastasia anatoly anaïs anders andi andika
    andjela ando andra andre andrea andreas andrei andrej andres andrew andrey andris andrus andrzej
    andré andy anek anene angel angela angelina angelito angelo angesom angie angus anh ani aniekan
    anies aniket anil animesh anindita anindya anirudh anis anissa anita anja anjali anjana anju
    anke ankit ankita ankush anmol ann anna annabel anne anneke anneli annette annick annie annika
    annuar anote anouk ansar ansel anselmo ansgar ante antero anthony antje antoine anton antonia
    antonio antony antonín antti antwan anu anucha anup anupam anupong anura anuradha anurag anusha
    anutin anvar anwar anwarul anwer anyang anže aoife aparna apichart apirat apollo april apurva
    aquilino ara arailym aram ararat arash arbind archana archie archil ardak arden areej arega
    aregash arezoo ari ariane arie arief arieh ariel arif arifin arik arindam aris arjun arjuna
    arkhom arlene arlo arman armando armel armin arminas arnaud arne arnie arno arnold aroon arsen
    arsenio arshad arsjad arslan artak artemio arthur artis artur arturo arun aruna arusyak arvid
    arvind arvinder arvydas arwa arye aryeh arzoo arzu asad asako asamoah asan asefa asel asem asfaw
    asha asher ashfaq ashima ashish ashkan ashlee ashley ashok ashot ashraf ashton ashwini asif asim
    askar askarbek aslam asma asmaa asmerom asofa asoka asrat asri assane assefa assimi aster astrid
    asylbek asyraf atadurdy atanga atef athena athumani atif atiku atsu atsuko atsushi atta atul
    aubrey aude audra audrey audrius august augustine aulia aung aurelio aurora austin avery avi
    avia avinash avis aviv avner avril awa awad awang awet awino awut axel aya ayad ayako ayaz aybek
    ayca ayda aydin aye ayelech ayelet ayesha aygul aygun ayhan aylin ayman aynur ayo ayodeji
    ayodele ayse aysegul ayten ayub ayumi azadeh azali azam azamat azamjon azar azat azeb azhar aziz
    aziza azizah azizbek azizjon azlan azlina azman azmi azmin azra azriel azrul azura azza baatar
    babacar babak babatunde babul badal bader badr bae baek bagas bagdat bagus bahaa bahadir bahman
    bahodir bahodur bahram bahrom bahtiyar bai baiba bakai bakari bakary bakhrom bakyt balaji
    baldwin balram balzhan balázs bambang bandar bandula bang banyat bao baraka barb barbara barbora
    barbro barham baris barkhad barney barrie barry bart baruch barun bas basant basel basem bashar
    bashir basil basma bassam basudev basuki batbayar batbold batmunkh battulga baurzhan baxter
    bayani bayar bayard bayarmaa bayo bayram bayu beata beate beatrice beatriz beau becky begench
    begzod behnam behrouz behzad beka bekbolat bekele bekir bekzat bekzod belete belinda bella ben
    benedict benedikt benhur benigno benita benito benjamin bennie benno benny benoit bente berat
    berdi berhane berhanu berik beril berit bernadette bernard bernardo bernd bernie bert berta
    bertha bertie besik bess bessie beth beti betsy bette bettina betty bev beverly bhagwan bhanu
    bharati bhavana bhavesh bheki bhim bhokin biagio bianca bibek bich bidhan bidya bidzina
    bijan bikash bikram bilal bill billie billy bima bimal bimala biman binh biniam binita binod
    bipin birendra birger birgit birhanu bishnu bishwa bisi bjarne bjarni bjorn björn bjørn blaine
    blair blaise blake blanca blerim blerta bo boaz bob boban bobbi bobbie bobby bogdan bohdan
    bohuslav bojan bola bolaji bolat bolormaa bongani bongbong boniface bonita bonnie booker
    boonchai boris borut borys bosun botir bounkong bounyang boutros boyd božena božo brad braden
    bradley brandi brandy branislav branko breda brenda brendan brenna brent bret brett brian briana
    brid bridget brigitte brij britt britta brock brody brooke brou bruce bruna bruno bryan bryant
    bryce bryn budi budiman bui bujar bukar buket bukola bulent burak burcu buri busisiwe byrd byron
    byung børge cabral cagri cahit cahyo caio caleb callie callum caluza calvin camden cameron
    camila camille camilo camron canan candice cara carey carine carl carla carlito carlo carlos
    carly carmel carmen carol carola carole carolina caroline carolyn carrie carson cary casey
    caspar cassie catalina catalino cathal catherine cathy catrin cecil cecilia cedric celeste celia
    celina celine celso cem cemal cengiz cesar cevdet cezary chae chai chaim chairul chaiwat chakrit
    chaleun chaminda chan chana chandan chandani chandima chandra chang channa chantal chanthol
    chanthou chao charla charlene charles charlie charlotte chas chatchai chathura chaturon chau
    chawalit chaya chea cheang cheick cheikh cheloy chelsea chen cheng cheol cheong cher cheri
    cherie cheryl chet chetan cheung chew chhay chhem chhorn chi chia chiaki chiamaka chiang chiara
    chibuzo chidi chiedza chieko chien chijioke chikako chima chimeg chin chinara chinbat chinedu
    ching chingiz chinh chinmay chinua chinwe chinyere chioma chipo chirag chisomo chitra chloe cho
    choi chong choo chou chow choy chris christian christina christine christoph christophe
    christopher chua chuan chuck chuks chukwudi chul chuluun chum chun chung chusnul chyngyz ciara
    cicely cihan cindy ciriaco ciro citra claas claes claire clara clare clarence claude claudia
    claudio claus clelia clem clement cleo cleto cletus cleve clifford clint clinton clive clyde
    cody colby cole coleen colette colin colleen colm colton connie connor conor conrad conrado
    constance consuelo cora corazon corey corina corine cormac cornelia cortez cory cosimo coumba
    coy craig cristian cristina cuong curt curtis cyndi cynthia cyprian cyril cyrus césar dae dafna
    dag dagmar dagný dagur dahlia dai daichi daiki daisuke daisy dalal dale daler dalia dalibor
    daljit dalton damian damien damir damjan damodar damon damtew dan dana dane dang dania danica
    daniel daniela danielle danika danilo daniyar danna danny dante danuta danyar dao daouda daphne
    dararith darcy daren daria dariga darija darin dario darius dariush dariusz darko darla darmawan
    darrel darren darrin darryl darshan darshana daryl darío dashdorj dasho dastan dat daulet dauren
    davaajav dave davey davi david davina davis davit davlat davood davor davorin davron dawa dawda
    dawit dawn daya dayaram dayna dayton dean deana deanna deanne debbie debby debora deborah debra
    decha declan deddy dedi dee deedee deena deepa deepak deepika deidre deja dejan delano delfin
    delia demetrio demetrius demi demir dena deng denis denisa denise deniz dennis denny denzel deon
    deqa dereje derek dermot derya desi desmond desta detlef detlev devaki devender devendra devi
    devin devlet dewey dewi dexter dhammika dhanraj dharam diah diallo dian diana diane dianna
    dianne dibaba dick didier didik diego dieter dieu dijana dikgang dilara dilbagh dilbar dilek
    dilfuza dilini dilip dillon dilmurod dilnoza dilruba dilshan dilshod dimitri dimitrios dina
    dinah dinara dinendra dinesh ding dinh dino diogo diosdado dipak dipankar dipu dirk dith ditte
    divya dixie djamila djibo dlamini dmitri dmitry doan dobroslav dodi dody dolly dolores dominic
    dominik dominika dominique don donal donald donatas donell doniyor donna donnie donny donovan
    dora doreen dori dorian doris dorji doron dorota dorothy dorsey dorthy dosym doug douglas dov
    dovilė doyle dragan dragana dragica drago drake dražen drew dror druba duan duarte dudi dudley
    dulce dulcie dulguun dumisani duncan dung dunja duong durdona durga dusan dustin duy dušan dvora
    dwain dwayne dwi dwight dyah dyan dylan eamon earle ebba ebele ebo ebrahim ebru ebun eda edda
    eddie eden edet edgar edgardo edhy edi edie edin edina edita edith edmond edmund edna edson
    eduard eduardo edward edwin edwina edy effendy effie efrain efrat efua egbert egil eglė ehud
    eiji eiko eileen einar eino eirik eitan eivind ejike eka ekapol ekaterina ekniti eko ekow ekua
    elad elaheh elaine elayne elazar elba elbert elchin eldar eldon eldred eleanor elena elene elfi
    elgun elham eli elia eliana eliane elias eliezer elif eligio elijah eliot elisa elisabeth elise
    eliseo elissa eliza elizabeth elke ella ellen ellie elliot elliott ellis elly elmar elmer elmi
    elmira elmo elnaz elnur eloge eloi eloy elroy elsa elsie elton elva elvia elvin elvira elvis
    elwood elyor elías elżbieta emad emefa emeka emerita emery emil emilia emilija emilio emily emin
    emina emma emmanuel emmett emomali emory emre emunah enda endah endang endre enele enes enggar
    enid enkhbat enkhbold enkhtuya enno enoch enrico enrique enzo eoin epeli ephrem epifanio ercan
    erdem erdene erdogan eren erez ergin erhan eric erica erick ericka erik erika eriko erin erion
    erjan erkan erkin erkki erlan erland erlinda erling erma ermek ermias erna ernawati ernest
    ernesto ernie ernst erol errol ersin ertan ertugrul ervin erwin esayas esen eshetu esi esko
    esmaeil esmail espen esperanza esraa essam esteban estela esther esti estrella eteri ethan ethel
    etibar etienne etsuko etta euan eugen eugene eugenia eula eun eunice eva evan evangelos eve
    evelina evelyn evert evren ewa ewald ewan eyal eyasu eyob ezekiel ezinne ezra fabian fabien
    fabio fadel fadi fadillah fadjar fadwa fahad fahd faisal faith faiva faiz faizal fajar fakhri
    fakhrul fana fanta farah farhad farhan farhana farhang fariba farid farida farideh faris farnaz
    farooq farouk farrokh farrukh farshid faruk farzad farzana fasil faten fathi fatih fatiha fatima
    fatma fatmir fatou fatuma faustin fausto fauzi fauziah fawaz fawzi fawzia fay faye fayez faysal
    fayçal fazal fazle fazlur febri federica federico fehmida fekadu felicity felipe felix fely femi
    feng ferdy ferenc fergus ferhat feride ferit fernanda fernando ferne feruza festo fiame fidel
    figen fikile fikret filip filipe filiz filsan finian finley finn fiona firas firdavs firdous
    firuza fiseha fitri fitriani flavia flavio flo flora florence florian florin florina floris
    floyd folake fong foo fouad fran frances francesca francesco francis francisco franco francois
    frank franklin frans franz françois fred freda frederic frederick fredrik freja freya fridolin
    frieda fritz frode fríða fuad fuat fujio fumiko fumio fumiya funke funmi furkan fábio gabe gabi
    gabor gabriel gabriela gabriele gabrielle gad gadi gagan gage gagik gail gajendra gaku galina
    galit galiya galym gamal ganbat ganbold ganesan ganesh gani ganiya ganjar gantulga gao garegin
    gareth garner garnet garret garry garth gary gaspar gaston gatot gaurav gautam gavin gavyn
    gayane gayatri gayla gayle gaël gebre gebru gediminas geert geeta gehendra gela gemma gena gene
    genevieve geng genki geno geoff geoffrey georg george georges georgia georgina gerald geraldine
    gerard gerardo gerd gerda gergely gerhard geri german gerolf gerri gerrit gerry gerson gert
    gertrude gerwin getahun getnet gevorg ghada ghaith ghassan ghazi gheorghe ghirmay gholam ghulam
    gia gian giang gianna gianni giau gideon giga gigi gil gila gilad gilbert gilberto gilda gilead
    giles gili gillian gilmar gina ginny gioia giora giorgia giorgio giovanni girija girish girma
    gisela gita gitte giulia giulio giuseppe givi gladys glen glenda glenn glenna glenys gloria
    glynn gocha godfrey godwill godwin goh goitom gokhan golnaz gombojav gopal gopinath gor goran
    gordana gordon goro govind govinda grace gracie grady graeme graham grant grazia grecia greg
    gregg gregor gregorio gregory greta gretchen gretta griet grigol grigore gringo gro grzegorz
    guan gudrun guido guillaume guillermo gul guldana guljan gulmira gulnar gulnara gulnora gulnoza
    gulsara gulshat gulsum gulzat gunawan gunn gunnar gunter guntur gurban gurgen gurmeet gurpreet
    gus gussie gustav gustavo gusti guy guðni gwen gwyn gyula gyulnara györgy gábor gísli göran
    gösta habib habtamu habte hacer hadas hadassah hadi hadiza hadja hadley hafez hafidz hafiz
    hafizur hage hagit haider haifa haile hailu haim hairul haitham hajar hajime hakan hakim hakima
    hakimi hakki hakob hal hala haley halil halima halina halle haluk hamad hamadou hamda hamdan
    hamed hameed hamid hamidur hamish hamlet hammad hamoud hamza hamzah han hana hanadi hanako hanan
    handoko hanh hani hanif hank hannah hanne hannes hanno hanns hans hao harald hardeep hari harini
    haris harish harjit harlan harley harmon harold haroon harpreet harri harriet harris harry
    harsha harshad harshana harshini hartono haruhiko haruka haruki haruko haruo harvey haryono
    hasan haseeb hashim hashmat hasina hasmik hasnah hassan hatem hattie hau hawa haya hayat hayato
    haydar hayden hayk hayley hayri hazem hazza heather hector hedayat hedda hedvig hee heherson
    heidi heike heikki heiko heiner heinz hekmat helen helena helene helga helge helgi heli helle
    helmut helvi hema hemant hemanta hendra hendro heng henk henny henri henrik henry henryk heo
    herb herbert herman hermela hermes herminio hernan herry heru hervé herzl hessa hettie hicham
    hidayat hideaki hidehiko hideki hideko hidenori hideo hideto hien hieu hikaru hikmet hila hilary
    hilda hilde hilkka hillary hilton himanshu hina hind hira hiram hiroaki hirofumi hirohito hiroki
    hiroko hiromi hironori hiroshi hirotaka hiroyasu hiroyuki hisako hisao hisashi hisham hitoshi
    hiwot hla hnin hoai hoan hoang hoanh holden hollis holly homer honesto hooman hope hor horace
    horațiu hormoz horst hosea hosni hossein hou houda hovik howard hoyt hrachya hrafn hrvoje hsiao
    hsieh hsu htay htet htun hua huan huang hubert huda huey hugh hugo hugues hui hulusi hulya huma
    humaid humayun humberto hun hung huong huruma husam hussain hussam hussein huu huy huyen huynh
    hwang hyman hyuk hyun håkan håkon iain ian iara ibolya ibou ibragim ibrahim ibrokhim ichiro ida
    idan iddo idham idit ido idris idrissa ieva ifeanyi ifeoma iftikhar ige ignace ignacio igor ihab
    ijaz ika ike ikenna ikram ikrom ikuo ilan ilana ilaria ileana ilgar ilham ilhama ilhom ilia ilie
    ilija ilir ilkay ilker ilkka ilmari ilona ilse ilya ilze iman imangali imani imanol imants imee
    imelda imogen imran imre imtiaz ina inam inbal inci indah inder indira indra ines inese inez
    inga inge inger ingmar ingo ingolf ingram ingrid ingrida ingunn ingvar inia inoke inomjon intan
    inês ioan ioana ioane ioannis ione ionel iqbal ira iraj irakli irem irene ireneo irfan irina
    iris irma irmeli irshad irvin irving irwan irwandi irwin iryna isa isaac isabel isabella
    isabelle isaiah isaias isam isamu isao isatou isayas isha ishaq ishwar isiah isidro iskandar
    isko isla islom ismadi ismael ismail ismat isolde issa issac issam issei istvan istván iswanto
    ita ittai itzhak itziar iva ivan ivana ivanka ivar ivette ivica ivka ivo ivone ivonne ivor iván
    iwan iwona iyabo iyad izabela izhar izzat izzuddin iñaki jaakko jaana jabari jaber jabir jabu
    jabulani jacek jacinta jack jacki jackie jackson jaclyn jacob jacopo jacqueline jacques jada
    jade jaden jadranka jadwiga jae jafar jafri jagat jagdish jagjit jahanara jahangir jahongir jai
    jaida jaime jair jairam jairo jaka jakaya jake jakob jakub jalal jalen jama jamaal jamal jamar
    jamel james jamey jami jamie jamil jamila jamshed jamshid jan jana janae janak janaka janardan
    janat jane janell janene janet janez jang janice janie janina janine janis janja janko jann
    janna janne jannik janusz japhet jared jargal jari jarkko jarmo jaroslav jaroslaw jarrod jarvis
    jasbir jasmin jasmine jasminka jasna jason jasper jassim jasur jasurbek jaswant jatuporn javad
    javed javi javid javier javlon jawad jax jaxon jay jaya jayant jayanta jayanthi jayanti jayasri
    jayden jayla jaylen jayme jayne jayson jean jeanette jeanne jebbeh jed jeenbek jeevan jeff
    jeffrey jeffry jejomar jelena jen jenaro jenna jenni jennie jennifer jenny jens jeon jeong
    jerald jeremy jeri jericho jeroen jerold jerome jerotich jerri jerrod jerry jerzy jess jesse
    jessica jessie jesus jesús jethro jewell jeyhun jhon jhonny jia jiang jiao jie jiexi jigme jihad
    jill jim jimena jimmie jimmy jin jing jinggoy jioji jirayu jiri jiro jitender jitendra jitka
    jiuta joachim joan joana joanie joann joanna joanne joao joape joaquin jocelyn jochen jody joe
    joel joey johan johann johanna johannes johari john johnna johnny jojo joko jokowi jolanta
    jolene jolie jomar jomo jon jonah jonas jonathan jone jong joni jonna joo joon joost jordi
    jordon jorge joris jorunn jose josef josefa josefina josep joseph josephine josh joshua josiah
    josie joslyn josué josé josée jouko jovan jovana jovito joy joyce jozef joão joël juan juana
    juanita juanito judd jude judi judit judith judson judy juha jukka jules juli julia julian
    juliana julie julien juliet julieta julija julio julius juma jumabek jumana jumhur jumoke jun
    june jung junichi junji junko jurgen juri jurij jurin juris jussi justas justin justine justo
    justyna jutaro jutta jyoti józef józsef jörg jörn jānis kaarlo kabir kabiru kaboré kacey kadeem
    kadhim kadir kadri kadyr kagiso kai kaia kailash kairat kaisa kaj kaja kakha kakoma kalaya kaleb
    kali kalidou kalle kalpana kalu kalvin kalyan kamal kamala kamalesh kamarul kamau kamil kamila
    kamo kamola kamran kamrul kanako kaname kanat kanayo kanchan kanchana kande kandi kang kanit
    kanok kanwal kanybek kao kaori kaoru kaoutar kapil kara karam karan karapet kareem karel karen
    kari karim karima karin karina karine karl karla karlo karma karnit karol karolina karri kartika
    kartini karyn kasahun kasey kashif kasia kasim kasit kaspar kasper kassa katalin katarina
    katarzyna kate katerina katharina katherine kathi kathie kathleen kathryn kathy katie katja
    katlyn katrin katrina katsu katsumi katsuya katumba katy kaushik kaveh kavita kay kaya kaye
    kayla kaylee kayrat kaz kazem kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunori
    kazuo kazuto kazuya kazuyuki keat kebede kebre kedar kedir keegan keely keenan kehinde keiichi
    keiji keiko keila keira keisha keishi keisuke keita keith kelechi kellen kelley kelli kellie
    kelly kelsey kelton kelvin kemal kemba kemi ken kenan kenani kendra kengo kenia kenichi kenji
    kenjiro kenneth kenny kent kenta kentaro keo kerem keren keri kermit kerri kerrie kerry kerubo
    kesha keshav keshia ketevan ketino ketut kevin keyvan keziah kgalema kgosi khac khadga khadija
    khadijah khadim khadja khady khai khairul khairy khaled khalid khalida khalifa khalil khalis
    khamis khamkeo khamlay khamphao khamsing khamtay khamza khanh khatuna khaw khiem khieu khim khin
    khoa khofifah khoi kholoud khoo khosrow khue khumbo khuon khurram khurshid kian kiana kiara
    kidane kien kiera kieran kierra kifle kigongo kiichi kikeo kikuko kilian kim kimberly kimiko
    kimmo kimsour kini kinji kinley kipkorir kiplagat kiprono kiptoo kira kiran kiranjit kirby kirk
    kirsi kirsten kirsti kirti kishan kishore kitti kitty kiyoshi kiyoto kizzy kjell klaas klara
    klaus klemen kliment knud knut ko kobe kobsak koen koeut kofi koh koichi koichiro koji kojo
    kokou komal komang kongsy konrad konstantin konstanty koo koray kori korkut korn kosal kossi
    kosuke kotaro kote kouadio kouakou kouame kouassi kourosh kraisak kris krisada krishan krishna
    krishnan krista kristaps kristen kristi kristian kristijan kristin kristina kristine kristjan
    kristy krišjānis krystyna krzysztof kuanysh kubat kubatbek kudrat kuldeep kulwant kumar kumara
    kumari kumiko kumudini kunal kunihiko kuo kurban kuria kurnia kurt kurtis kusum kwabena kwabla
    kwadjo kwadwo kwak kwaku kwame kwamena kwang kwasi kwek kwesi kwok kwon kya kyaw kyei kyla kyle
    kylee kylie kyoko kyra kyu kyung kåre kārlis kęstutis lacey lachlan lacson lado lael laia laila
    laisa lajos lakshman lakshmi lal laleh lalit lalita lam lamar lamia lamin lamine lamont lana
    lance landon lanny lara larissa larry lars lasha lasse laszlo latifa latoya lau laura lauren
    laurence laurent lauri laurie lawrence lawson laxman laxmi layan layla laylo layton lazar laziz
    lea leah leandro leann leanna leanne leba leda lee leeann leela leena leidy leif leigh leila
    leire lela leland leleti lemlem lemma lemuel len lena lenard lene leng leni lennie lenny lenora
    lenore leo leon leona leonard leonardo leonel leonid leonie leonor leopold leota lerato leroy
    lesa lesedi lesego leslie lestari lester leszek leta leticia letty leung levan levar levente
    levi levon lewis lexi leyla li lia liam lian liana liang liao liaquat liat libby libor librada
    lidia lidija lien liene lieve lieven liew ligaya ligia liisa lila lilian liliana liliek lilja
    lilli lillian lillie lilly lily lim limor lin lina linas lincoln linda lindani lindiwe lindsay
    lindsey linh linn linnea lino linsey linton linus lionel lior liora lisa lisbet lise litia lito
    liu livia liz liza lizeth lizzie lizzy ljiljana ljubica ljudmila lloyd loay lobna loek logan loh
    loi loida lois loknath lola lombe lona lone lonnie loo lope lora loren lorena lorene lorenz
    lorenzo loreto loretta lori lorie lorin lorna lorne lorraine lorrie lotay lote lothar lotta
    lotte lottie lou loubna louie louis louisa louise lourdes lovisa lowell loyd loïc lu lualhati
    luan luana luann lubna luboš luc luca lucas lucha lucia lucian luciano lucien lucile lucille
    lucinda lucius lucy lucía ludmila ludo ludwig luella luhut lui luigi luis luisa luise luisito
    luiz luiza luka lukas luke lukman lula luljeta lulwa lungile lungisa luo luong lupe lusia lusine
    lutfi lutfullo luther lutz luu luvsan luz luís luísa lwazi lwin ly lydia lydie lyka lyla lyle
    lyman lyn lynda lyndon lynn lynne lyonpo lyric lárus lúcia maada maarit mabel mable mac macario
    maciej mack macky macy madan madeleine madeline madge madhav madhavi madhu madhukar madhuri madi
    madina mads mady mae maeve magali magda magdalena maggie magne magnus maha mahabub mahama
    mahamat mahathir mahbub mahdi mahela mahendra maher mahesh mahfud mahfuz mahfuza mahinda mahir
    mahlet mahmood mahmoud mahmud mahmuda mahmut mahnaz mahsa mahtab maia maiko maimun maite maja
    majed majid majida maka makhtar maki makiko makoto makpal maksim malakai malala malam malcolm
    malek malene malik malika malin malini malusi mamadi mamadou mamady mamata mame mamie mamo
    mamoru mamta mamuka manabu manal manana manar mandisa mandla mandy manfred manik manish manisha
    manju manjula manmohan manny mano manoa manohar manoj manola manolo manon mansoor mansor mansour
    mansukh manuel manuela manuk manzoor manzura maqsood mara maral maram marat marc marcel marcela
    marcelo marci marcia marcie marcin marco marcos marcus marcy mardan mardani mardy marek maren
    marga margaret margarita marge margie margit margita margo margot margus mari maria mariam
    mariama marian mariana mariann marianne mariano maribel maricel marie marietta marija marijana
    marika mariko marilou marilyn marina marinela mario marion maris marisa marissa marit marita
    marites marius mariusz marième marja marjan marjana marjorie mark markku marko markus marla
    marlee marlene marley marlin marlo marlon marlys marsha marsudi marta martha martin martina
    martine martti marty martí maruf marva marvin marwa marwan mary maryam maryem maryse marzena
    maría mas masaaki masafumi masahide masahiko masahiro masai masaji masakazu masaki masako
    masanobu masanori masao masaru masashi masataka masateru masato masaya masayo masayuki masood
    masoud masrour masrur massoud mastura masud matej mateja mateo mateus mateusz mathabo mathew
    mathias mathieu matias matija matilda matjaž mato matt mattan matteo matthew matthias matti
    mattia mau maud maude maulana maung maura maureen mauri maurice mauricio maurizio mauro max
    maxim maxime maximilian maximo maxine maya mayra mayte maytha mayu mayuko mayumi mazen mazlan
    mbali mbaye meagan medina meena meera meg megan megawati meghan megumi mehari mehdi mehmet
    mehnaz mehran mehrdad mehriban mehta mei meike meir meirav mekdes mel melaku melanie melba
    melchor mele melek meles meli melina melinda melisa melissa meltem melva melvin menachem menardo
    mendel meng mercedes mercy merdan meredith merete meriem merja merle merlin meron mert mertcan
    meruyert merve mervyn meryem meryl meseret mesfin mesganu mesut mete mette meutya mevlut mher
    mia miatta micah michael michaela michal michel michele michelle michiko midori mieko miguel
    mihaela mihai mihail mihajlo mihir miho mihret mihály mika mikael mikayel mike mikhail mikheil
    miki mikkel mikko miklós mikołaj mila milada milagros milan mildred milena milica milind milinda
    milka millie milo milorad milos miloslav miloš milton mima mimi mimoza mina minako mindaugas
    mindy minendra ming minh minna minnie minoru miranda mircea mireia mirela mireya miri miriam
    mirja mirjalol mirjam mirjana mirko mirna miro miroslav miroslava mirsad mirta miryam mirza
    mirzo mishaal missy misty mitali mitch mitchell mitiku mitra mitsue mitsuko mitsuo mitsuru mitzi
    miwa miyako miyuki mizuho mkrtich mladen moana mochamad modesto modibo modou moe moeldoko
    mohamad mohamed mohammad mohammed mohamud mohan mohd mohini mohit mohsen moin moira moise mojca
    mojtaba molefi mollie molly mona moncef monde mongi monica monicah monika monique monireth
    monirul monroe monte monty monyrath morgan moriah morris morten morteza moses moshe mostafa
    motoko motoo motti mouna mounir mourad moushumi moussa moza mpho msia mthuli mubarak mubashir
    muchai mudassar mufaro mufid mugur muh muhadjir muhaimin muhamad muhammad muhittin muhoozi mujib
    mukami mukesh mukhriz mukhtar mukul mulatu mullah mulu muluken mulyani mulyono mumbua mumo mun
    muna munawar mungai munir munira munis munkhbat munya murad muralee murali murat muratbek muriel
    murod murodjon murphy murray murtaza musa musab musalia mushfiq mushtaq mustafa mustafe mustapa
    mustapha mutahi mutaz muthoni mutinda muttaqi muzaffar muzammil mwai mwajuma mwangi mwenda
    mweusi mwikali mwila mwinyi mya myat myint myles myo myra myrat myriam myrna myrtha myung mário
    márta mátyás máté mārtiņš nabil nabila nacho nada nadeem nader nadia nadiem nadim nadine nafisa
    nagendra naglaa nagma nahashon naheed nahid nahla nahuel nahum naila naing nair nairi naivo
    najat najib najla najwa nalin nalini namita nancy nanda nandi nandini nangula nanik naohiro
    naoki naoko naomi naoto naoya naoyuki napoleon nara narayan narayana narciso narek narendra
    naresh nargess nargis nargiza narine naruemon naseem naser nasim nasir nasreen nasrin nasrullah
    nasser nasution natalia natalie natalija natalya natasa natasha nataša nate nathalie nathan
    nathaniel natia natnael nava naveed naveen navin navjot navtej nawaf nawal nawaz nay nayef nayla
    nazanin nazar nazarbek nazgul nazia nazih nazim nazir nazira nazli nazmul nazrul nchimbi ndeye
    ndiaye ndidi ndileka neal nebiyu nebojsa necati neelam neema neera neeraj neeta negash negasso
    neha neil nekesa nela nell nellie nello nelly nelson nemanja nenad nene nenita neri nermin
    nerses nesrin nestor neth nettie netumbo neva nevenka nevers nevin ng nga ngan nghi nghia ngoc
    ngoni ngozi ngugi nguyen nguyet ngy nhan nhat nhi nhlanhla nhu nhung nia niall niama niamh
    nicholas nick nicki nicky nicola nicolae nicolas nicole nidal nidia niels nieves nigel nighat
    nigora nihat nik nika nikhil niki nikita nikki niklas niko nikola nikolai nikolaj nikolaos
    nikolaus nikole nikolina nikoloz nilanjan nilar nilda nilima nilo nils nilson nilufar nimal
    nimala nina ning ningsih ninh nino ninoy nipon nir niraj niranjan nirmal nirmala nirupama nisar
    nisha nishant nissan nissim nita nitesh nitin nitzan niu niwat nizam nizar njambi njeri njoki
    njoroge nkechi nkosana nnamdi nneka noa noah noam nobuaki nobuhiko nobuhiro nobuko nobuo
    nobusuke nobuyuki nodar nodir nodira nodirbek noel noemi noemí noga noh nolan nolwazi noman
    nomcebo nomin nomita nomvula nona nonoy noor noora nooria nopadon nora norah norazah norbert
    norberto noreen norihiko norihiro noriko norio noriyuki norlela norma norman norris norton nouf
    noura nozim nozipho noël nqobile ntombi ntsiki nuala nubia nuhu nujoud nune nuno nur nuraini
    nuran nurbek nurdin nurgul nuri nuria nuriddin nurit nurjan nurlan nurmala nuru nurul nurzhan
    nyambura nyamdorj nyamosor nyan nyasha nydia nyeleti nyokabi nyoman nyong nyunt núria oanh
    obadiah obafemi obi obiang obie obinna obiora octavio odalys odell odessa odette odgerel
    odhiambo odile oduor oeun ofa ofelia ofer ofir ogbonna ogechi oguz ohad ohn okan okello okey
    okezie okonkwo oktay ola olabisi oladapo olaf olajide olamide olav olavi oldřich ole oleg
    oleksandr oleksiy olena olga olimjon olimpia olin olinda oliver olivia olivier olivér olle olli
    ollie olof oluchi olufemi olufunke olukoya oluseun olusola olzhas omaima omaira omar omari omer
    omid omolola omotayo omran omri omurbek omurzak ondrej ondřej oneida ong onofre onur onyango
    onyeka oonagh oralia orapin orhan orin orit orkhan orla orlando orly orna orrin orson orunbek
    orval osagie osama osamu oscar osea osei oshoma oskar oskari osman ossi oswald otabek otar
    othman othmar otieno otilia otis otmar otto ouafa ouk oumar oumou ousmane outhay outi ouyang ove
    ovidiu owen oybek oyewole oyinkan oyun ozan ozgur ozlem pablo pacifico padma padmini palesa
    pallavi palmer paloma pam pamela panadda pancho panfilo panitan pankaj pansak paola paolo papa
    papuna paquito parag paramjit parbati parisa parnpree paruyr parvati parveen parvez parvin
    parviz pasang pascal pasi pat pathum patrice patricia patrick patrik patsy patti pattie patty
    paul paula pauli paulin paulina pauline paulo pavel pavol pawan pawel paweł paxton payam payton
    peadar pearl peder pedro peggy pejman pekka pelle pema penelope peng peni penny per percy
    perfecto perizat perla perry persida pertti petar pete peter petr petra petras petre petri
    petros petru peyman peyton phairoj phakiso phal phalla pham phan phankham phearun pheng phichai
    phil philip philippa philippe phillip phiphat phirun phoebe phong phoxay phu phua phuc phumtham
    phung phuntsho phuong phyllis phyo pia pich pichai pichet piero pierre piet pieter piia pilar
    pinar piotr pirapan pirkko piseth pita pitso piyabutr piyush pol polat polly ponhea ponlok
    ponpimol poonam pornchai porntip portia poul pouya prabhu prabowo pradeep pradip prafulla pragya
    prahlad prak prakash prakriti pralhad pramila pramod pramono pranab pranay prapas prasad
    prasanna prasert prasetyo prashant prasidh prasong pratama pratap prateek pratibha pratikno
    praveen pravin prawit prayut predrag preeti prem prema prinya pritam prithvi priya priyanka
    priyo prospero puja puleng punam punit purna purnama purnima purnomo pushpa puspa putera putra
    putri putu päivi péter qais qaiser qamar qasim qassim qian qiang qiao qin qiu quah quamrul quan
    quang qubad quentin quincy quinn quirino quoc quy quyen quynh rabab rabia rabindra rachada
    rachel rachidi rachmat rada radek raden radha radhika radka radmila radoslav radosław radovan
    radu radwan rae raed raegan rafael rafi rafik rafiq rafiqul rafizi raghad raghav ragnar rahab
    rahayu raheem rahel rahim rahmad rahman rahmat rahmon rahul raihan raila raimo raimonds raina
    rainer raisa raj raja rajan rajeev rajendra rajesh rajinder rajitha rajiv rajkumar rajnath raju
    rakesh rakhat rakhi rakhmon ralph ram rama raman ramani ramata ramdas ramesh rami ramil ramin
    ramiro ramiz ramjan ramlan ramon ramona ramsey ramón ramūnas rana randa randal randall randi
    randy ranga rani rania ranil ranjan ranjana ranjit ranjith rao raoul raphael raphaël raquel rasa
    rasha rashad rashed rashid rashidi rashmi rasmus rasu ratan ratchada rath ratih ratna ratno ratu
    raul raunaq raveesh ravi ravinder ravindra ravit ravshan rawan ray rayan raymond raymund rayna
    razmik raúl reagan reba rebeca rebecca recep reckya rediet reece reem reese refilwe regan reggie
    regina reginald regine regis rehab rehan rehana rehman reid reidar reidun reijo reiko reilly
    reina reine reiner reinhard rejoice rekha rema remedios remy rena renaat renae renan renata
    renate renato renaud rene renee renita renu renuka renzo reshma reta retno reto retta reuben rex
    reynaldo reza rhee rhett rhoda rhona rhonda rhys riad riaz ricardo riccardo richa richard richie
    rick rickey rickie ricky rida ridho ridwan rie rieko rigathi rigmor rihab riham rihards riikka
    riitta rika rikako rikard rikke riley rina rinat rini rintaro risa rishi rita ritesh rithy ritu
    ritva riyad rizal rizki rizwan robbie robbin robby robert roberta robertas roberto robin robredo
    robyn rocco rochelle rocky rocío rod roderick rodger rodney rodolfo rodrigo rogelio roger rohan
    rohini rohit roisin rokia roksana rola roland rolando roldan rolf rollin roma romain roman
    romana romano romduol romeo romina romulo romy ron rona ronald ronaldo ronan ronda ronen roni
    ronit ronja ronnie roos rory rosa rosalind rosan rosanna rosario rosauro roscoe rosemary roshan
    rosie rosina roslan rosli roslyn rosmah ross rostom rotem rowida roxana roy roya royce roza ruba
    ruben rubina rubén ruchi ruchika rudolf rudolph rudra rudy ruffy rufino rufus ruhollah rukhsana
    rukmini rula runa rupa rupali rupert rusdi rushdi ruslan russ russel russell rustam rustem
    rustico rusudan rutendo ruth ruti ruvi ruvimbo ruwan ruy ruzanna ruzi ruža ryan ryder ryley
    ryo ryohei ryoichi ryoji ryoko ryosuke ryota ryozo ryu ryuichi ryuji rémi rémy rúben saad saada
    saadia saadiah saara sabah sabina sabine sabir sabit sabri sabrina sacha sachiko sachin sadaf
    sadako sadhana sadia sadie sadio sadiq sadyr saeed saeeda saeid saeko safaa safar safia safwan
    sagala sagar sagi sahana sahar sahraa said saidou saidov saif saiful saikhan sajeeb sajid sajith
    sajjad sakari sakchai saken sakina sakti sakura sal salah salama saleem saleh salif salihu salim
    sallie sally salma salman salome saloum saltanat salvador salwa sam samad samah samantha samar
    samat samba sambath samdech sameer samer samet samheng sami samia samiha samina samir samira
    samiran sammy samnang samouda sampan samphors samson samu samuel samuli samvel sanan sandeep
    sander sandesh sandhya sandi sandiaga sandie sandile sandor sandra sandro sanela sanele sangay
    sangeeta sangita sani sanja sanjana sanjar sanjay sanjeev sanjiv sanju sanna sanne santi
    santiago santos santosh santoso saoirse saparbek saphoeun sapna sara sarah sarath saratou sardor
    sarfraz sargis sari sarita sarojini sartono sarun sarvesh sarwar sasa sasha sashi saskia sasun
    sathish sathit satish satoko satomi satoru satoshi satrio satsuki satu satya saud saul saula
    saule saurabh sava savita savitri sawsan sawyer sayaka sayed sayuri sayyid saúl saša scot scott
    scotty seamus sean sebahat sebastian sebsibe sedat seema sefako seigo seiha seiichi seija seiji
    seiko sein seini seitaro sekou seksakol selcuk selda selena selim selina selma selome semra
    senad senait sengphet seo seok seong seow sepideh seppo serdar serena seretse serey serge sergei
    sergey sergio sergiu serhat serigne serik serikbek seth setiawan setsuko seung severin severino
    severo sevil sevim sevinj seydou seyit shabana shabbir shabnam shad shadi shadrack shae shafiqul
    shafqat shagufta shahbaz shahid shahida shahin shahina shahla shahlo shahnaz shahram shahriar
    shahril shahrir shahzad shaikha shaila shailesh shaima shaista shakeel shakil shakira shalom
    shalva shamil shamim shamima shamma shamshad shana shanda shane shania shankar shanna shannon
    shanon shanta shantanu shante shanthi shao sharad sharada shari sharif sharifa sharifah sharla
    sharmila sharmin sharon sharyn shashank shashi shaukat shaul shaun shauna shavkat shawn shawna
    shay shayla shayne shazia shea sheela shehan shehbaz sheikh sheila shekhar shelby shelia shelley
    shelly shen sheng sher sherali sheree sheri sherie sherif sherine sherpa sherri sherry sherwin
    sheryl sherzod shi shigeaki shigeki shigeko shigemi shigeo shigeru shikha shilpa shimon shin
    shingo shinichi shinji shinjiro shinobu shinsuke shintaro shinya shinzo shiori shipra shira
    shireen shirin shirley shiro shiv shiva shivani shivraj shizuka shizuko shlomi shlomo shmuel sho
    shobha shogo shohrat shoichi shoji shorena shota shozo shreya shrikant shu shubha shuhrat
    shuichi shuji shukhrat shula shumye shun shunichi shunji shunsuke shusuke shuvo shweta shyam
    siamak sian siavash sibel sibusiso sicelo sid siddharth sidi sidiki sidney siegfried sienna siew
    sifiso sigmar sigrid sigurd siham sihasak sikandar silas sileshi silja silje silke silvia silvie
    silvio sim sima simbini simcha simon simona simone simukai simão sinan sinath sindre sinead
    siobhan sione siphiwe siphiwo sipho sirarpi siri sirichai siripong sirisena sirpa sithan siti
    siua sivan sixto sizwe sjafrie skye skylar skyler slamet slavica slavko sloane slobodan smadar
    smita smriti snehal snezana socheat sodara soe soekarno sofia sofiane sofie sofija sofyan sofía
    sohail soheil sohn sok sokha sokhim sokhonn sokun solange solomon somchai somdy somkiat somkid
    somlith sommad somnath somphone somphong somsak sonam sondra soner sonexay sonia sonja sonny
    sonthi sook sophal sophanna sophat sophea sophia sophie sopho sophorn sopio soraya soren sorin
    sorphea sota sothea sotheara sothy souad soumaya soumya souraya sovann soňa srettha srey sreypov
    srinivas sriram stacey stacia stacie stacy stan stana stanislav stanisław stanley starla stavros
    stefan stefania stefano stein stela stelian stella stephan stephanie stephen stevan steve steven
    stevie stewart stian stig stjepan stuart sturla suad suat subandi subash subhas subhash subianto
    subira subodh subrata suchart suchat sudarat sudath sudha sudhakar sudhir sudi sudirman sue
    sugeng sugiarto suh suha suhaimi suharso suharto sui sujan sujata sujatha sujit sukanya sukarno
    sukhrob sukhum sukma sukru sukumar suleiman suleyman sultan suman sumana sumarni sumedha sumit
    sumitra sunai sunanda sunay sundar sundaram sunder suneel sunil sunita suniti supachai supalak
    supoj suppakit surachai surapong surasak surendra suresh surinder suriya surjit surya susan
    susana susann susanne susano susanta susanto sushil sushila sushma susi susie susilo susumu
    sutapa sutarto suthep sutrisno suvendu suvi suwandi suwat suzanne suzie suzuko suzy svante svein
    sveinn sven svend sverre svetlana swapan swapna swarna swati syahrir syahrul syaiful syama
    syarif sybil sydney syed sylvanus sylvia sylvie szabolcs szilvia szymon sándor sóley sören søren
    süleyman tabassum tabitha tadahiro tadamori tadanori tadao tadas tadashi tadele tadesse tadeusz
    tae tage taha tahir tahira taiki taisuke taiwo taizo takaaki takafumi takahashi takahiko
    takahiro takahito takako takanori takao takashi takaya takayuki takehiko takehiro takele takeo
    takeru takeshi taku takuma takumi takuro takuya tal talal talant talat talgat tali talia talib
    talla tamaki tamar tamara tameka tamer tamera tami tamia tamika tamim tamir tamirat tammi tammie
    tammy tamotsu tamra tamrat tamuna tana tanawat taner tania tanveer tanvir tanya tanzim tao tapan
    tapiwa tara taraneh tarek tareq tariel tariku tariq tarit tarja tarkan taro tarsha tarun tasha
    tashi tasneem tasnim tatenda tatiana tatjana tatsuo tatsuro tatsuya tatu tatum tatyana taufik
    tauqir tauseef tawana tawfik tawny tay taya taye tayfun tayler taylor taymour tayyip tebogo ted
    teddy teddyboy teemu teferi tegegne teguh tehmina teiji tekeste teklay telmo temir temirbek
    temur tendai tenday teng tengku tenzin teo teodor teodora teodoro teodros teofisto teoh terence
    teresa terese teresia teresita tereza teri terje tero terri terrie terry teruo tesfaye teshome
    tess tessa teten tetsu tetsuji tetsuo tetsuro tetsushi tetsuya teuku teun tevin tewolde thabang
    thabo thad thaksin thalia tham thamanat thandeka thandi thandiwe thanh thani thanong thant thao
    tharaka thavry theary thein thelma themba thembi theo theodore theresa theron thet theyab thiago
    thida thien thierno thiet thilak thinh thoko thol thomas thong thor thora thornika thuan thuc
    thulani thuli thuong thura thuy tia tiago tian tiana tiara tibebu tibor tidhar tiemoko tien
    tiffany tigist tigran tiina tilahun tilak tilda tilde tillie tim timmy timnit timo timoteo
    timothy timur tina tinai tinashe tinatin tinh tisha titiek tito tjahjo tlotlo toan toara tobias
    tobin toby tod todd todor tofail togtokh toh toke tokhtar tokiko toktogul tolegen tolga tolkun
    tom toma tomas tomasz tomaž tomislav tommie tommy tomo tomoaki tomohiko tomohiro tomoko tomomi
    tomonori tomoya tomoyuki tomáš toni tonia tonje tony tonya toomas toon tord torey torfi tori
    tornike toru toshiaki toshie toshiko toshio toshiro totok tova tove toyin tracee tracey traci
    tracie tracy traian tran trang travis trent tressa trevor trey tricia trieu trina trine trinh
    trish trisha trisno trond trudi trudy truman trung truong tsai tsang tse tsegaye tsehay tsend
    tseng tshepo tshering tsipi tsitsi tsolmon tsui tsuneo tsutomu tsuyoshi tsvi tucker tugba tui
    tuija tulia tulkun tullio tulsi tumaini tuncay tunde tung tunku tuomas turan turdakun turgan
    turgut turkan tuula tuvshin tuyen tuyet twila tyesha tyler tyra tyree tyrel tyrell tyrese tyron
    tyrone tyson tzachi tzahi tzipi tzvi tünde ubaldo uche uchenna uchral uday udaya udita udo udoma
    ufuk ugur ugyen uhuru ujjwal ulan ulanbek ulaya ulf ulises ulla ulrica ulrich ulrik ulrika
    ulrike ulugbek uma umar umesh umi umid umidjon umut unni upendra uppal uraia urbain urbano uriel
    urmas urmat urmila urs ursina ursula urška usha usman utami utdom ute utomo uttam uttama uwe
    uyen uzi vache vadim vagn vahagn vahan vahe vahid vaibhav vaine val valdis valentin valentina
    valeri valeria valerie valerij vance vanda vandana vandy vanesa vanessa vania vanja vannak
    vannara vanndeth vanny varawut varlam varsha vartan varun varvara vasant vasantha vasanthi vasco
    vasil vasile vasudev vasudha vasyl vaughn vazgen vazha veasna veena veera veerasak veerle velma
    venkat venkata vera verena vern verna verner vernon veronica veronika vesna vibha vibol vic
    vicenta vicente vicki vickie vicky victoire victor victoria vidar vidya viengkeo viggo vijay
    vijaya vijitha vikki vikram viktor viktoria viktorija vilay vilde vilis ville vilma vilmar vimal
    vimala vinay vinaya vince vincent vincenzo vineet vinh vinko vinnie vinod vinu viola violeta
    viorel viorica vipin vipul virachai vireak virendra virgie virgil virgilio virginia virpi visal
    vishal vishnu vita vitaly vitor vivek vivian vivienne vjekoslav vlad vladimir vladimír vladislav
    vlado vlasta vlora vojtech vojtěch volker volodymyr vonda vongsey voravut vugar vula vuokko
    vuong vusal vusi vuth vuyelwa vyas vytautas václav vítor wade wael wafa wafaa wahid wahyu
    wahyudi wairimu wajahat wajih wakako walaa waldemar waldo walid wallace wally walt walter wambui
    wame wamkele wanda wang wangari wanjala wanjiku wanjiru waqa waqar warner warren wasantha waseem
    wasim wassim watana wataru watson wawan wayan waylon wayne wei wekesa welday weldon welile wen
    wendell wendy weng werner wes wesley weston wibowo wichai widad widi widodo widya wiebke wieslaw
    wigberto wiktor wilbur wilda wilfred wilfredo wilhelm willa willem willi william willis willow
    willy wilma wilmer wilson wilton wim winarno winnie winona winston wira wiranto wissanu witold
    wojciech wolde wolfgang wondimu woo workneh wouter wu wubshet wulan wyatt wylie wyman xander
    xaver xavi xavier xi xia xiang xiao xie ximena xin xing xiong xolani xolile xu xuan xue yaa
    yaakob yaakov yacouba yadira yael yafit yaghoub yagmur yago yahya yair yaiza yakov yam yamini
    yan yana yandri yanet yaneth yanira yanis yann yannis yanti yanuar yao yaobi yap yaqub yara
    yared yariv yaron yasar yasemin yaser yashoda yashwant yasir yasmin yasonna yasser yassin
    yassine yasuaki yasufumi yasuhide yasuhiko yasuhiro yasuko yasumasa yasunori yasuo yasushi
    yasuyuki yati yavuz yaw yaya yayi yee yehuda yelena yemane yemi yemisi yeo yeoh yeon yerbol
    yerlan yermek yerzhan yeshi yesid yetunde yeung yewande yigal yildiz yilmaz ying yingluck yinka
    yizhar yngve yoann yoav yodit yoel yogendra yogesh yograj yohanes yohei yoichi yoji yoko yolanda
    yolima yona yonas yonatan yong yongyuth yoo yoon yoram yordan yoriko yosef yoshi yoshiaki
    yoshihide yoshiki yoshiko yoshimi yoshio yoshito yossi yosuke yota youk younes younis yousaf
    yousef youssef youssra yoweri yrsa yu yuddy yudha yudi yue yuichi yuichiro yuji yuka yukari yuki
    yukiko yukio yukiya yuko yulduz yuli yulia yuliana yumi yumiko yun yuri yuriko yury yusif yusof
    yusri yusril yusuf yusuke yusup yutaka yuthasak yuval yuya yuzo yvan yves yvette yvonne zaal zac
    zach zachary zack zadie zafar zafer zaheer zaher zahia zahid zahida zahidi zahir zahoor zahra
    zaid zaida zainab zainabu zainal zaini zaira zaki zakia zakir zaliha zalman zalmay zameer zamira
    zamri zander zandile zane zanele zara zarina zaruhi zaur zaw zayed zaza zbigniew zbyněk zdenka
    zdeněk zdravko zeenat zeev zehava zehra zeina zeinab zeke zekeriya zeki zelalem zelda zelia
    zeljko zelma zemenu zena zenaida zenebe zenebu zeng zerihun zewde zewdie zeyad zeynab zeynep
    zhai zhan zhanar zhanat zhandos zhang zhanibek zhanna zhao zhaslan zheng zhomart zhong zhou zhu
    zhuang zhumabek zhyldyz zia ziad ziaur zita ziv ziyad ziyanda zlatko zodwa zoe zofia zohar
    zohreh zoila zoja zolani zoltan zora zoran zorica zou zouhair zsolt zsuzsanna zubaida zubair
    zuhura zukiswa zulema zulfia zulfikar zulfiqar zulfiya zulhas zulkifli zulma zurab zuraida
    zuwera zuzana zvi zviad zvika zvonko åsa élise émile ísis ívar íñigo óscar ľudovít željka željko
    žiga
    """#
}
