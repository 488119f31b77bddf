extension Lexicon {
  /// Given names of many languages: evidence that a capitalised word begins a person's name.
  static let givenNameWords: StaticString = #"""
    [given names]
    aage aakash aamir aaron aarti abayomi abbas abbie abby abdallah abdel abdelaziz abdo abdou
    abdulla abdullah abdullahi abdullo abdulrahman abdur abe abebe abeer abel abhay abhijit abhinav
    abid abida abigail abiodun abiola abiy abla abraham abul achieng achille ada adaeze adam adama
    adamou addisu adedayo adekunle adel adela adele adenike adeola adilbek adilet adina adjoa adjoua
    adnan adolfo adrian adrienne adugna adwoa adylbek aengus afaf afag afia afif afsana afua agata
    agbor agil agnes agneta agnete agnieszka agung agus agyei aharon ahlam ahmad ahmadi ahmed ahn
    ahsan ahunna ahuva aibek aida aidai aidan aidar aigerim aigul aiko ailbhe aileen aiman aimee
    aimé aino ainura aiono aisa aisha aissa aisulu aitor aivars aizada ajay ajit ajmal akaki akan
    akbar akbope ake akeem akello akesa akhil akhter aki akihiko akihiro akihito akiko akin akinori
    akio akira akmaral aknur akosua akoto akram akua akwasi akylbek alaa alain alan alanna alatas
    alba albert alberto albin alden aldo aldona alec alecia aleida alejandra alejandro aleko
    aleksandar aleksandr aleksei alem alemu alena alenka alessandra alessandro alex alexa alexander
    alexandra alexandre alexei alexey alexis alfie alfons alfonso alfred alfredo ali alibek alice
    alicia alikhan aliko alina aliou alireza alisha alisher alison alissa alistair aliya aliyu allan
    allen allie allison alma almas almaz almira alofa alois alojz alok alon alonso alonzo alpha
    alston altay althea altynai aluf alva alvaro alvin alwi alya alyse alyssa ama amade amadeo amado
    amadou amaia amal amalia amalie amanda amani amara amarachi amare amari amarjit amaury amber
    ambika ameen ameena amelia ami amihai amihan amina aminu amir amiram amirul amit amitabh ammar
    amnon amol amos amou ampai ampol amran amrit amy amya ana anabel anahit anahita analyn anan
    anand anang ananta anar anarbek anas anastasia anatoly anaïs anders andi andika andjela ando
    andra andre andrea andreas andrei andrej andres andrew andrey andris andrus andrzej andré andy
    anek anene angel angela angelina angelo angie angus anh ani anies aniket anil animesh anirudh
    anis anissa anita anja anjali anjana anju anke ankit ankita ankush anmol ann anna annabel anne
    anneke anneli annette annick annie annika annuar anote anouk ansar ansel anselmo ansgar ante
    antero anthony antje antoine anton antonia antonio antony antonín antti antwan anu anucha anup
    anupam anura anurag anusha anutin anvar anwar anwarul anwer anyang anže aoife aparna apirat
    apollo april apurva ara arailym aram ararat arash arbind archana archie archil ardak arden areej
    arega arezoo ari ariane arie arief arieh ariel arif arifin arik arindam aris arjun arjuna arkhom
    arlene arlo arman armando armel armin arminas arnaud arne arnie arno arnold aroon arsen arsenio
    arshad arsjad arslan artak artemio arthur artis artur arturo arun aruna arusyak arvid arvind
    arvydas arwa arye aryeh arzoo arzu asad asako asan asefa asel asem asfaw asha asher ashfaq
    ashima ashish ashkan ashlee ashley ashok ashot ashraf ashton ashwini asif asim askar aslam asma
    asmaa asofa asoka asrat asri assane assefa assimi aster astrid asylbek asyraf atanga atef athena
    athumani atif atiku atsu atsuko atsushi atta atul aubrey aude audra audrey audrius august
    augustine aulia aung aurelio aurora austin avery avi avia avinash avis aviv avner avril awa awad
    awang awet awino awut axel aya ayad ayako ayaz aybek ayca ayda aydin aye ayelet ayesha aygul
    aygun ayhan aylin ayman aynur ayo ayodeji ayodele ayse aysegul ayten ayub ayumi azadeh azali
    azam azamat azamjon azar azat azeb azhar aziz aziza azizah azizbek azizjon azlan azlina azman
    azmi azmin azra azriel azrul azura azza baatar babak babatunde babul badal bader badr bae baek
    bagas bagdat bagus bahaa bahadir bahman bahodir bahodur bahram bahrom bai baiba bakai bakari
    bakary bakhrom bakyt balaji baldwin balram balzhan balázs bambang bandar bandula bang banyat bao
    baraka barb barbara barbora barbro barham baris barney barrie barry bart baruch barun bas basant
    basel basem bashar bashir basil basma bassam basudev basuki batbayar batbold batmunkh battulga
    baxter bayani bayar bayard bayarmaa bayo bayram bayu beata beate beatrice beatriz beau becky
    begench begzod behnam behrouz behzad beka bekele bekir bekzat bekzod belete belinda bella ben
    benedict benedikt benhur benigno benita benito benjamin bennie benno benny benoit bente berat
    berdi berik beril berit bernadette bernard bernardo bernd bernie bert berta bertha bertie besik
    bess bessie beth beti betsy bette bettina betty bev beverly bhagwan bhanu bharat bharati bhavana
    bhavesh bheki bhim bhokin biagio bianca bibek bich bidhan bidya bidzina bijan bikash bikram
    bilal bill billie billy bima bimal bimala biman binh biniam binita binod bipin birger birgit
    bishnu bishwa bisi bjarne bjarni bjorn björn bjørn blaine blair blaise blake blanca blerim
    blerta bo boaz bob boban bobbi bobbie bobby bogdan bohdan bohuslav bojan bola bolaji bolat
    bolormaa boniface bonita bonnie booker boris borut borys bosun botir boutros boyd božena božo
    brad braden bradley brandi brandy branislav branko breda brenda brendan brenna brent bret brett
    brian briana brid bridget brigitte brij britt britta brock brody brooke brou bruce bruna bruno
    bryan bryant bryce bryn budi bui bujar bukar buket bukola bulent burak burcu buri busisiwe byrd
    byron byung børge cabral cagri cahit cahyo caio caleb callie callum caluza calvin camden cameron
    camila camille camilo camron canan candice cara carey carine carl carla carlito carlo carlos
    carly carmel carmen carol carola carole carolina caroline carolyn carrie carson cary casey
    caspar cassie catalina cathal catherine cathy catrin cecil cecilia cedric celeste celia celina
    celine celso cem cemal cengiz cesar cevdet cezary chae chai chaim chan chana chandan chandani
    chandra chang channa chantal chao charla charlene charles charlie charlotte chas chau chaya chea
    cheang cheick cheikh cheloy chelsea chen cheng cheol cheong cher cheri cherie cheryl chet chetan
    cheung chew chhay chhem chhorn chi chia chiaki chiamaka chiang chiara chibuzo chidi chieko chien
    chijioke chikako chima chimeg chin chinara chinbat chinedu ching chingiz chinh chinmay chinua
    chinwe chinyere chioma chipo chirag chitra chloe cho choi chong choo chou chow choy chris
    christian christina christine christoph christophe christopher chua chuan chuck chuks chukwudi
    chul chuluun chum chun chung chyngyz ciara cicely cihan cindy ciriaco ciro citra claas claes
    claire clara clare clarence claude claudia claudio claus clelia clem clement cleo cleto cletus
    cleve clifford clint clinton clive clyde cody colby cole coleen colette colin colleen colm
    colton connie connor conor conrad conrado constance consuelo cora corey corina corine cormac
    cornelia cortez cory cosimo coumba coy craig cristian cristina cuong curt curtis cyndi cynthia
    cyprian cyril cyrus césar dae dafna dag dagmar dagný dagur dahlia dai daichi daiki daisuke daisy
    dalal dale daler dalia dalibor daljit dalton damian damien damir damjan damodar damon damtew dan
    dana dane dang dania danica daniel daniela danielle danika danilo daniyar danna danny dante
    danuta danyar dao daouda daphne darcy daren daria dariga darija darin dario darius dariush
    dariusz darko darla darrel darren darrin darryl darshan daryl darío dashdorj dasho dastan dat
    daulet dauren davaajav dave davey davi david davina davis davit davlat davood davor davorin
    davron dawa dawda dawit dawn daya dayaram dayna dayton dean deana deanna deanne debbie debby
    debora deborah debra decha declan deddy dedi dee deedee deena deepa deepak deepika deidre deja
    dejan delano delfin delia demetrio demetrius demi demir dena deng denis denisa denise deniz
    dennis denny denzel deon deqa dereje derek dermot derya desi desmond desta detlef detlev devaki
    devi devin devlet dewey dewi dexter dhanraj dharam diah diallo dian diana diane dianna dianne
    dibaba dick didier didik diego dieter dieu dijana dilara dilbagh dilbar dilek dilfuza dilini
    dilip dillon dilnoza dilruba dilshan dilshod dimitri dimitrios dina dinah dinara dinesh ding
    dinh dino diogo dipak dipu dirk dith ditte divya dixie djibo dmitri dmitry doan dobroslav dodi
    dody dolly dolores dominic dominik dominika dominique don donal donald donatas donell doniyor
    donna donnie donny donovan dora doreen dori dorian doris dorji doron dorota dorothy dorsey
    dorthy dosym doug douglas dov dovilė doyle dragan dragana dragica drago drake dražen drew dror
    druba duan duarte dudi dudley dulce dulcie dulguun dumisani duncan dung dunja duong durdona
    durga dusan dustin duy dušan dvora dwain dwayne dwi dwight dyah dyan dylan eamon earle ebba
    ebele ebo ebrahim ebru ebun eda edda eddie eden edet edgar edgardo edhy edi edie edin edina
    edita edith edmond edmund edna edson eduard eduardo edward edwin edwina edy effie efrain efrat
    efua egbert egil eglė ehud eiji eiko eileen einar eino eirik eitan eivind ejike eka ekapol
    ekaterina ekniti eko ekow ekua elad elaheh elaine elayne elazar elba elbert elchin eldar eldon
    eldred eleanor elena elene elfi elgun elham eli elia eliana eliane elias eliezer elif eligio
    elijah eliot elisa elisabeth elise eliseo elissa eliza elizabeth elke ella ellen ellie elliot
    elliott ellis elly elmar elmer elmi elmira elmo elnaz elnur eloge eloi eloy elroy elsa elsie
    elton elva elvia elvin elvira elvis elwood elyor elías elżbieta emad emefa emeka emery emil
    emilia emilija emilio emily emin emina emma emmanuel emmett emomali emory emre emunah enda endah
    endang endre enele enes enggar enid enkhbat enkhbold enkhtuya enno enoch enrico enrique enzo
    eoin epeli ephrem epifanio ercan erdem erdene erdogan eren erez ergin erhan eric erica erick
    ericka erik erika eriko erin erion erjan erkan erkin erkki erlan erland erlinda erling erma
    ermek ermias erna ernest ernesto ernie ernst erol errol ersin ertan ervin erwin esayas esen
    eshetu esi esko esmaeil esmail espen esperanza esraa essam esteban estela esther esti estrella
    eteri ethan ethel etibar etienne etsuko etta euan eugen eugene eugenia eula eun eunice eva evan
    evangelos eve evelina evelyn evert evren ewa ewald ewan eyal eyasu eyob ezekiel ezinne ezra
    fabian fabien fabio fadel fadi fadjar fadwa fahad fahd faisal faith faiva faiz faizal fajar
    fakhri fakhrul fana fanta farah farhad farhan farhana farhang fariba farid farida farideh faris
    farnaz farooq farouk farrokh farrukh farshid faruk farzad farzana fasil faten fathi fatih fatiha
    fatima fatma fatmir fatou fatuma fausto fauzi fawaz fawzi fawzia fay faye fayez faysal fayçal
    fazal fazle fazlur febri federica federico fehmida fekadu felicity felipe felix fely femi feng
    ferdy ferenc fergus ferhat feride ferit fernanda fernando ferne feruza festo fiame fidel figen
    fikile fikret filip filipe filiz filsan finian finley finn fiona firas firdavs firdous firuza
    fiseha fitri fitriani flavia flavio flo flora florence florian florin florina floris floyd
    folake fong foo fouad fran frances francesca francesco francis francisco franco francois frank
    franklin frans franz françois fred freda frederic frederick fredrik freja freya fridolin frieda
    fritz frode fríða fuad fuat fujio fumiko fumio fumiya funke funmi furkan fábio gabe gabi gabor
    gabriel gabriela gabriele gabrielle gad gadi gagan gage gagik gail gaku galina galit galiya
    galym gamal ganbat ganbold ganesan ganesh gani ganiya ganjar gantulga gao garegin gareth garner
    garnet garret garry garth gary gaspar gaston gatot gaurav gautam gavin gavyn gayane gayatri
    gayla gayle gaël gebre gebru gediminas geert geeta gela gemma gena gene genevieve geng genki
    geno geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerardo gerd
    gerda gergely gerhard geri german gerolf gerri gerrit gerry gerson gert gertrude gerwin getnet
    gevorg ghada ghaith ghassan ghazi gheorghe gholam ghulam gia gian giang gianna gianni giau
    gideon giga gigi gil gila gilad gilbert gilberto gilda gilead giles gili gillian gilmar gina
    ginny gioia giora giorgia giorgio giovanni girija girish girma gisela gita gitte giulia giulio
    giuseppe givi gladys glen glenda glenn glenna glenys gloria glynn gocha godfrey godwin goh
    goitom gokhan golnaz gombojav gopal gor goran gordana gordon goro govind govinda grace gracie
    grady graeme graham grant grazia grecia greg gregg gregor gregorio gregory greta gretchen gretta
    griet grigol grigore gringo gro grzegorz guan gudrun guido guillaume guillermo gul guldana
    guljan gulmira gulnar gulnara gulnora gulnoza gulsara gulshat gulsum gulzat gunn gunnar gunter
    guntur gurban gurgen gurmeet gus gussie gustav gustavo gusti guy guðni gwen gwyn gyula györgy
    gábor gísli göran gösta habib habte hacer hadas hadassah hadi hadiza hadja hadley hafez hafidz
    hafiz hafizur hage hagit haider haifa haile hailu haim hairul haitham hajar hajime hakan hakim
    hakima hakimi hakki hakob hal hala haley halil halima halina halle haluk hamad hamda hamdan
    hamed hameed hamid hamidur hamish hamlet hammad hamoud hamza hamzah han hana hanadi hanako hanan
    hanh hani hanif hank hannah hanne hannes hanno hanns hans hao harald hardeep hari harini haris
    harish harjit harlan harley harmon harold haroon harri harriet harris harry harsha harshad
    haruhiko haruka haruki haruko haruo harvey hasan haseeb hashim hashmat hasina hasmik hasnah
    hassan hatem hattie hau hawa haya hayat hayato haydar hayden hayk hayley hayri hazem hazza
    heather hector hedayat hedda hedvig hee heidi heike heikki heiko heiner heinz hekmat helen
    helena helene helga helge helgi heli helle helmut helvi hema hemant hemanta hendra hendro heng
    henk henny henri henrik henry henryk heo herb herbert herman hermes herminio hernan herry heru
    hervé herzl hessa hettie hicham hideaki hidehiko hideki hideko hidenori hideo hideto hien hieu
    hikaru hikmet hila hilary hilda hilde hilkka hillary hilton hina hind hira hiram hiroaki
    hirofumi hirohito hiroki hiroko hiromi hironori hiroshi hirotaka hiroyasu hiroyuki hisako hisao
    hisashi hisham hitoshi hiwot hla hnin hoai hoan hoang hoanh holden hollis holly homer hooman
    hope hor horace horațiu hormoz horst hosea hosni hossein hou houda hovik howard hoyt hrachya
    hrafn hrvoje hsiao hsieh hsu htay htet htun hua huan huang hubert huda huey hugh hugo hugues hui
    hulusi hulya huma humaid humayun humberto hun hung huong huruma husam hussain hussam hussein huu
    huy huyen huynh hwang hyman hyuk hyun håkan håkon iain ian iara ibolya ibou ibragim ibrahim
    ichiro ida idan iddo idham idit ido idris ieva ifeanyi ifeoma iftikhar ige ignace ignacio igor
    ihab ijaz ika ike ikenna ikram ikrom ikuo ilan ilana ilaria ileana ilgar ilham ilhama ilhom ilia
    ilie ilija ilir ilkay ilker ilkka ilmari ilona ilse ilya ilze iman imani imanol imants imee
    imelda imogen imran imre imtiaz ina inam inbal inci indah inder indira indra ines inese inez
    inga inge inger ingmar ingo ingolf ingram ingrid ingrida ingunn ingvar inia inoke inomjon intan
    inês ioan ioana ioane ioannis ione ionel iqbal ira iraj irakli irem irene ireneo irfan irina
    iris irma irmeli irshad irvin irving irwan irwin iryna isa isaac isabel isabella isabelle isaiah
    isaias isam isamu isao isatou isayas isha ishaq ishwar isiah isidro isko isla islom ismadi
    ismael ismail ismat isolde issa issac issam issei istvan istván ita ittai itzhak itziar iva ivan
    ivana ivanka ivar ivette ivica ivka ivo ivone ivonne ivor iván iwan iwona iyabo iyad izabela
    izhar izzat iñaki jaakko jaana jabari jaber jabir jabu jabulani jacek jacinta jack jacki jackie
    jackson jaclyn jacob jacopo jacqueline jacques jada jade jaden jadranka jadwiga jae jafar jafri
    jagat jagdish jagjit jahangir jahongir jai jaida jaime jair jairam jairo jaka jakaya jake jakob
    jakub jalal jalen jama jamaal jamal jamar jamel james jamey jami jamie jamil jamila jamshed
    jamshid jan jana janae janak janaka janat jane janell janene janet janez jang janice janie
    janina janine janis janja janko jann janna janne jannik janusz japhet jared jargal jari jarkko
    jarmo jaroslav jaroslaw jarrod jarvis jasbir jasmin jasmine jasminka jasna jason jasper jassim
    jasur jaswant javad javed javi javid javier javlon jawad jax jaxon jay jaya jayant jayanta
    jayanti jayasri jayden jayla jaylen jayme jayne jayson jean jeanette jeanne jebbeh jed jeenbek
    jeevan jeff jeffrey jeffry jelena jen jenaro jenna jenni jennie jennifer jenny jens jeon jeong
    jerald jeremy jeri jeroen jerold jerome jerotich jerri jerrod jerry jerzy jess jesse jessica
    jessie jesus jesús jethro jewell jeyhun jhon jhonny jia jiang jiao jie jiexi jigme jihad jill
    jim jimena jimmie jimmy jin jing jioji jirayu jiri jiro jitka jiuta joachim joan joana joanie
    joann joanna joanne joao joape joaquin jocelyn jochen jody joe joel joey johan johann johanna
    johannes johari john johnna johnny jojo joko jokowi jolanta jolene jolie jomar jomo jon jonah
    jonas jonathan jone jong joni jonna joo joon joost jordi jordon jorge joris jorunn jose josef
    josefa josefina josep joseph josephine josh joshua josiah josie joslyn josué josé josée jouko
    jovan jovana jovito joy joyce jozef joão joël juan juana juanita juanito judd jude judi judit
    judith judson judy juha jukka jules juli julia julian juliana julie julien juliet julieta julija
    julio julius juma jumabek jumana jumhur jumoke jun june jung junichi junji junko jurgen juri
    jurij jurin juris jussi justas justin justine justo justyna jutaro jutta jyoti józef józsef jörg
    jörn jānis kaarlo kabir kabiru kaboré kacey kadeem kadhim kadir kadri kadyr kagiso kai kaia
    kailash kairat kaisa kaj kaja kakha kakoma kalaya kaleb kali kalle kalpana kalu kalvin kalyan
    kamal kamala kamau kamil kamila kamo kamola kamran kamrul kanako kaname kanat kanayo kanchan
    kande kandi kang kanit kanok kanwal kanybek kao kaori kaoru kapil kara karam karan karapet
    kareem karel karen kari karim karima karin karina karine karl karla karlo karma karnit karol
    karolina karri kartika karyn kasey kashif kasia kasim kasit kaspar kasper kassa katalin katarina
    katarzyna kate katerina katharina katherine kathi kathie kathleen kathryn kathy katie katja
    katlyn katrin katrina katsu katsumi katsuya katy kaushik kaveh kavita kay kaya kaye kayla kaylee
    kayrat kaz kazem kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazuto
    kazuya kazuyuki keat kebede kebre kedar kedir keegan keely keenan keiichi keiji keiko keila
    keira keisha keishi keisuke keita keith kelechi kellen kelley kelli kellie kelly kelsey kelton
    kelvin kemal kemba kemi ken kenan kenani kendra kengo kenia kenichi kenji kenjiro kenneth kenny
    kent kenta kentaro keo kerem keren keri kermit kerri kerrie kerry kerubo kesha keshav keshia
    ketevan ketino ketut kevin keyvan keziah kgosi khac khadga khadija khadijah khadim khadja khady
    khai khairy khaled khalid khalida khalifa khalil khalis khamis khamza khanh khatuna khaw khiem
    khieu khim khin khoa khoi kholoud khoo khosrow khue khumbo khuon khurram kian kiana kiara kidane
    kien kiera kieran kierra kifle kiichi kikeo kikuko kilian kim kimberly kimiko kimmo kini kinji
    kinley kipkorir kiplagat kiprono kiptoo kira kiran kirby kirk kirsi kirsten kirsti kirti kishan
    kishore kitti kitty kiyoshi kiyoto kizzy kjell klaas klara klaus klemen kliment knud knut ko
    kobe kobsak koen koeut kofi koh koichi koichiro koji kojo kokou komal komang kongsy konrad
    konstantin konstanty koo koray kori korkut korn kosal kossi kosuke kotaro kote kouame kourosh
    kris krishan krishna krista kristaps kristen kristi kristian kristijan kristin kristina kristine
    kristjan kristy krišjānis krystyna krzysztof kuanysh kubat kudrat kuldeep kulwant kumar kumara
    kumari kumiko kunal kunihiko kuo kurban kuria kurnia kurt kurtis kusum kwabena kwabla kwadjo
    kwadwo kwak kwaku kwame kwamena kwang kwasi kwek kwesi kwok kwon kya kyaw kyei kyla kyle kylee
    kylie kyoko kyra kyu kyung kåre kārlis kęstutis lacey lachlan lacson lado lael laia laila laisa
    lajos lakshmi lal laleh lalit lalita lam lamar lamia lamin lamine lamont lana lance landon lanny
    lara larissa larry lars lasha lasse laszlo latifa latoya lau laura lauren laurence laurent lauri
    laurie lawrence lawson laxman laxmi layan layla laylo layton lazar laziz lea leah leandro leann
    leanna leanne leba leda lee leeann leela leena leidy leif leigh leila leire lela leland leleti
    lemlem lemma lemuel len lena lenard lene leng leni lennie lenny lenora lenore leo leon leona
    leonard leonardo leonel leonid leonie leonor leopold leota lerato leroy lesa lesedi lesego
    leslie lester leszek leta leticia letty leung levan levar levente levi levon lewis lexi leyla li
    lia liam lian liana liang liao liaquat liat libby libor lidia lidija lien liene lieve lieven
    liew ligaya ligia liisa lila lilian liliana liliek lilja lilli lillian lillie lilly lily lim
    limor lin lina linas lincoln linda lindsay lindsey linh linn linnea lino linsey linton linus
    lionel lior liora lisa lisbet lise litia lito liu livia liz liza lizeth lizzie lizzy ljiljana
    ljubica ljudmila lloyd loay lobna loek logan loh loi loida lois loknath lola lombe lona lone
    lonnie loo lope lora loren lorena lorene lorenz lorenzo loreto loretta lori lorie lorin lorna
    lorne lorraine lorrie lotay lote lothar lotta lotte lottie lou loubna louie louis louisa louise
    lourdes lovisa lowell loyd loïc lu luan luana luann lubna luboš luc luca lucas lucha lucia
    lucian luciano lucien lucile lucille lucinda lucius lucy lucía ludmila ludo ludwig luella luhut
    lui luigi luis luisa luise luiz luiza luka lukas luke lukman lula luljeta lulwa lungile luo
    luong lupe lusia lusine lutfi luther lutz luu luvsan luz luís luísa lwazi lwin ly lydia lydie
    lyka lyla lyle lyman lyn lynda lyndon lynn lynne lyonpo lyric lárus lúcia maada maarit mabel
    mable mac macario maciej mack macky macy madan madeleine madeline madge madhav madhavi madhu
    madhuri madi madina mads mady mae maeve magali magda magdalena maggie magne magnus maha mahabub
    mahama mahbub mahdi mahela mahendra maher mahesh mahfud mahfuz mahfuza mahinda mahir mahlet
    mahmood mahmoud mahmud mahmuda mahmut mahnaz mahsa mahtab maia maiko maimun maite maja majed
    majid majida maka maki makiko makoto makpal maksim malakai malala malam malcolm malek malene
    malik malika malin malini malusi mamadi mamadou mamady mamata mame mamie mamo mamoru mamta
    mamuka manabu manal manana manar mandla mandy manfred manik manish manisha manju manjula manny
    mano manoa manohar manoj manola manolo manon mansoor mansor mansour mansukh manuel manuela manuk
    manzoor manzura maqsood mara maral maram marat marc marcel marcela marcelo marci marcia marcie
    marcin marco marcos marcus marcy mardan mardy marek maren marga margaret margarita marge margie
    margit margita margo margot margus mari maria mariam marian mariana mariann marianne mariano
    maribel maricel marie marietta marija marijana marika mariko marilou marilyn marina marinela
    mario marion maris marisa marissa marit marita marius mariusz marja marjan marjana marjorie mark
    markku marko markus marla marlee marlene marley marlin marlo marlon marlys marsha marsudi marta
    martha martin martina martine martti marty martí maruf marva marvin marwa marwan mary maryam
    maryem maryse marzena maría mas masaaki masafumi masahide masahiko masahiro masai masaji
    masakazu masaki masako masanobu masanori masao masaru masashi masataka masateru masato masaya
    masayo masayuki masood masoud masrour masrur massoud masud matej mateja mateo mateus mateusz
    mathew mathias mathieu matias matija matilda matjaž mato matt mattan matteo matthew matthias
    matti mattia mau maud maude maulana maung maura maureen mauri maurice mauricio maurizio mauro
    max maxim maxime maximilian maximo maxine maya mayra mayte maytha mayu mayuko mayumi mazen
    mazlan mbali mbaye meagan medina meena meera meg megan meghan megumi mehari mehdi mehmet mehnaz
    mehran mehrdad mehta mei meike meir meirav mekdes mel melaku melanie melba melchor mele melek
    meles meli melina melinda melisa melissa meltem melva melvin menachem mendel meng mercedes mercy
    merdan meredith merete meriem merja merle merlin meron mert mertcan merve mervyn meryem meryl
    mesfin mesut mete mette meutya mevlut mher mia miatta micah michael michaela michal michel
    michele michelle michiko midori mieko miguel mihaela mihai mihail mihajlo mihir miho mihret
    mihály mika mikael mikayel mike mikhail mikheil miki mikkel mikko miklós mikołaj mila milada
    milagros milan mildred milena milica milind milinda milka millie milo milorad milos miloslav
    miloš milton mima mimi mimoza mina minako mindaugas mindy ming minh minna minnie minoru miranda
    mircea mireia mirela mireya miri miriam mirja mirjam mirjana mirko mirna miro miroslav miroslava
    mirsad mirta miryam mirza mirzo mishaal missy misty mitali mitch mitchell mitiku mitra mitsue
    mitsuko mitsuo mitsuru mitzi miwa miyako miyuki mizuho mkrtich mladen moana modesto modibo modou
    moe mohamad mohamed mohammad mohammed mohamud mohan mohd mohini mohit mohsen moin moira moise
    mojca mojtaba molefi mollie molly mona moncef monde mongi monica monicah monika monique monirul
    monroe monte monty morgan moriah morris morten morteza moses moshe mostafa motoko motoo motti
    mouna mounir mourad moussa moza mpho msia mthuli mubarak muchai mufaro mufid mugur muh muhammad
    mujib mukami mukesh mukhtar mukul mulatu mullah mulu mulyono mumbua mumo mun muna munawar mungai
    munir munira munis munkhbat munya murad muralee murali murat muriel murod murphy murray murtaza
    musa musab mushfiq mushtaq mustafa mustapha mutahi mutaz muthoni mutinda muttaqi mwai mwangi
    mwenda mweusi mwikali mwila mwinyi mya myat myint myles myo myra myrat myriam myrna myrtha myung
    mário márta mátyás máté mārtiņš nabil nabila nacho nada nadeem nader nadia nadiem nadim nadine
    nafisa naglaa nagma nahashon naheed nahid nahla nahuel nahum naila naing nair nairi naivo najat
    najib najla najwa nalin nalini namita nancy nanda nandi nandini nanik naohiro naoki naoko naomi
    naoto naoya naoyuki napoleon nara narayan narciso narek narendra naresh nargess nargis nargiza
    narine naseem naser nasim nasir nasreen nasrin nasrullah nasser natalia natalie natalija natalya
    natasa natasha nataša nate nathalie nathan nathaniel natia nava naveed naveen navin navjot
    navtej nawaf nawal nawaz nay nayef nayla nazanin nazar nazgul nazia nazih nazim nazir nazira
    nazli nazmul nazrul ndeye ndiaye ndidi neal nebiyu nebojsa necati neelam neema neera neeraj
    neeta negash neha neil nekesa nela nell nellie nello nelly nelson nemanja nenad nene nenita neri
    nermin nerses nesrin nestor neth nettie neva nevenka nevers nevin ng nga ngan nghi nghia ngoc
    ngoni ngozi ngugi nguyen nguyet ngy nhan nhat nhi nhlanhla nhu nhung nia niall niama niamh
    nicholas nick nicki nicky nicola nicolae nicolas nicole nidal nidia niels nieves nigel nighat
    nigora nihat nik nika nikhil niki nikita nikki niklas niko nikola nikolai nikolaj nikolaos
    nikolaus nikole nikolina nikoloz nilar nilda nilima nilo nils nilson nilufar nimal nimala nina
    ning ninh nino ninoy nipon nir niraj nirmal nirmala nisar nisha nishant nissan nissim nita
    nitesh nitin nitzan niu niwat nizam nizar njambi njeri njoki njoroge nkechi nnamdi nneka noa
    noah noam nobuaki nobuhiko nobuhiro nobuko nobuo nobusuke nobuyuki nodar nodir nodira noel noemi
    noemí noga noh nolan noman nomcebo nomin nomita nomvula nona nonoy noor noora nooria nora norah
    norbert norberto noreen norihiko norihiro noriko norio noriyuki norma norman norris norton nouf
    noura nozim noël ntombi ntsiki nuala nubia nuhu nujoud nune nuno nur nuran nurbek nurdin nurgul
    nuri nuria nurit nurjan nurlan nuru nurul nurzhan nyambura nyamdorj nyamosor nyan nyasha nydia
    nyoman nyong nyunt núria oanh obi obiang obie obinna obiora octavio odalys odell odessa odette
    odgerel odhiambo odile oduor oeun ofa ofelia ofer ofir ogechi oguz ohad ohn okan okello okey
    okezie oktay ola olaf olav olavi oldřich ole oleg oleksandr oleksiy olena olga olimjon olimpia
    olin olinda oliver olivia olivier olivér olle olli ollie olof oluchi olufunke olzhas omaima
    omaira omar omari omer omid omotayo omran omri omurbek omurzak ondrej ondřej oneida ong onofre
    onur onyango onyeka oonagh oralia orapin orhan orin orit orkhan orla orlando orly orna orrin
    orson orunbek orval osagie osama osamu oscar osea osei oshoma oskar oskari osman ossi oswald
    otabek otar othman othmar otieno otilia otis otmar otto ouafa ouk oumar oumou outhay outi ouyang
    ove ovidiu owen oybek oyun ozan ozgur ozlem pablo padma padmini palesa pallavi palmer paloma pam
    pamela pancho panfilo pankaj pansak paola paolo papa papuna parag parbati parisa paruyr parvati
    parveen parvez parvin parviz pasang pascal pasi pat pathum patrice patricia patrick patrik patsy
    patti pattie patty paul paula pauli paulin paulina pauline paulo pavel pavol pawan pawel paweł
    paxton payam payton peadar pearl peder pedro peggy pejman pekka pelle pema penelope peng peni
    penny per percy perizat perla perry pertti petar pete peter petr petra petras petre petri petros
    petru peyman peyton phal phalla pham phan pheng phil philip philippa philippe phillip phirun
    phoebe phong phoxay phu phua phuc phung phuong phyllis phyo pia pich pichai pichet piero pierre
    piet pieter piia pilar pinar piotr pirkko piseth pita pitso piyush pol polat polly ponhea ponlok
    poonam portia poul pouya prabhu prabowo pradeep pradip pragya prahlad prak prakash pralhad
    pramila pramod pranab pranay prapas prasad prasetyo pratap prateek praveen pravin prawit prayut
    predrag preeti prem prema prinya pritam prithvi priya priyanka priyo puja puleng punam punit
    purna purnima pushpa puspa putera putra putri putu päivi péter qais qaiser qamar qasim qassim
    qian qiang qiao qin qiu quah quamrul quan quang qubad quentin quincy quinn quirino quoc quy
    quyen quynh rabab rabia rachel rada radek raden radha radhika radka radmila radoslav radosław
    radovan radu radwan rae raed raegan rafael rafi rafik rafiq rafiqul rafizi raghad raghav ragnar
    rahab rahayu raheem rahel rahim rahmad rahman rahmat rahmon rahul raihan raila raimo raimonds
    raina rainer raisa raj raja rajan rajeev rajesh rajitha rajiv rajnath raju rakesh rakhat rakhi
    rakhmon ralph ram rama raman ramani ramata ramdas ramesh rami ramil ramin ramiro ramiz ramjan
    ramlan ramon ramona ramsey ramón ramūnas rana randa randal randall randi randy ranga rani rania
    ranil ranjan ranjana ranjit ranjith rao raoul raphael raphaël raquel rasa rasha rashad rashed
    rashid rashidi rashmi rasmus rasu ratan rath ratih ratna ratno ratu raul raunaq raveesh ravi
    ravit ravshan rawan ray rayan raymond raymund rayna razmik raúl reagan reba rebeca rebecca recep
    reckya rediet reece reem reese regan reggie regina reginald regine regis rehab rehan rehana
    rehman reid reidar reidun reijo reiko reilly reina reine reiner reinhard rekha rema remedios
    remy rena renaat renae renan renata renate renato renaud rene renee renita renu renuka renzo
    reshma reta retno reto retta reuben rex reynaldo reza rhee rhett rhoda rhona rhonda rhys riad
    riaz ricardo riccardo richa richard richie rick rickey rickie ricky rida ridho ridwan rie rieko
    rigmor rihab riham rihards riikka riitta rika rikako rikard rikke riley rina rinat rini rintaro
    risa rishi rita ritesh rithy ritu ritva riyad rizal rizki rizwan robbie robbin robby robert
    roberta robertas roberto robin robyn rocco rochelle rocky rocío rod roderick rodger rodney
    rodolfo rodrigo rogelio roger rohan rohini rohit roisin rokia roksana rola roland rolando roldan
    rolf rollin roma romain roman romana romano romeo romina romulo romy ron rona ronald ronaldo
    ronan ronda ronen roni ronit ronja ronnie roos rory rosa rosalind rosan rosanna rosario roscoe
    rosemary roshan rosie rosina roslan rosli roslyn rosmah ross rostom rotem rowida roxana roy roya
    royce roza ruba ruben rubina rubén ruchi ruchika rudolf rudolph rudra rudy ruffy rufino rufus
    rukmini rula runa rupa rupali rupert rusdi rushdi ruslan russ russel russell rustam rustem
    rusudan ruta ruth ruti ruvi ruwan ruy ruzanna ruzi ruža ryan ryder ryley ryo ryohei ryoichi
    ryoji ryoko ryosuke ryota ryozo ryu ryuichi ryuji rémi rémy rúben saad saada saadia saara sabah
    sabina sabine sabir sabit sabri sabrina sacha sachiko sachin sadaf sadako sadhana sadia sadie
    sadio sadiq sadyr saeed saeeda saeid saeko safaa safar safia safwan sagala sagar sagi sahana
    sahar sahraa said saidou saidov saif saiful saikhan sajeeb sajid sajith sajjad sakari saken
    sakina sakti sakura sal salah salama saleem saleh salif salihu salim sallie sally salma salman
    salome saloum salvador salwa sam samad samah samantha samar samat samba sameer samer samet sami
    samia samiha samina samir samira samiran sammy sampan samson samu samuel samuli samvel sanan
    sandeep sander sandesh sandhya sandi sandie sandile sandor sandra sandro sanela sanele sangay
    sangita sani sanja sanjana sanjar sanjay sanjeev sanjiv sanju sanna sanne santi santiago santos
    santosh saoirse sapna sara sarah sarath sardor sarfraz sargis sari sarita sarun sarvesh sarwar
    sasa sasha sashi saskia sasun sathish sathit satish satoko satomi satoru satoshi satrio satsuki
    satu satya saud saul saula saule saurabh sava savita savitri sawsan sawyer sayaka sayed sayuri
    sayyid saúl saša scot scott scotty seamus sean sebastian sedat seema sefako seigo seiha seiichi
    seija seiji seiko sein seini seitaro sekou selcuk selda selena selim selina selma selome semra
    senad senait seo seok seong seow sepideh seppo serdar serena serey serge sergei sergey sergio
    sergiu serhat serik seth setsuko seung severin severino severo sevil sevim sevinj seydou seyit
    shabana shabbir shabnam shad shadi shadrack shae shafqat shahbaz shahid shahida shahin shahina
    shahla shahlo shahnaz shahram shahzad shaikha shaila shaima shaista shakeel shakil shakira
    shalom shalva shamil shamim shamima shamma shana shanda shane shania shankar shanna shannon
    shanon shanta shante shanthi shao sharad sharada shari sharif sharifa sharla sharmin sharon
    sharyn shashi shaukat shaul shaun shauna shavkat shawn shawna shay shayla shayne shazia shea
    sheela shehan shehbaz sheikh sheila shekhar shelby shelia shelley shelly shen sheng sher sherali
    sheree sheri sherie sherif sherine sherpa sherri sherry sherwin sheryl sherzod shi shigeaki
    shigeki shigeko shigemi shigeo shigeru shikha shilpa shimon shin shingo shinichi shinji shinjiro
    shinobu shinsuke shintaro shinya shinzo shiori shipra shira shireen shirin shirley shiro shiv
    shiva shivani shivraj shizuka shizuko shlomi shlomo shmuel sho shobha shogo shohrat shoichi
    shoji shorena shota shozo shreya shu shubha shuhrat shuichi shuji shula shumye shun shunichi
    shunji shunsuke shusuke shuvo shweta shyam siamak sian siavash sibel sibusiso sicelo sid
    siddharth sidi sidiki sidney siegfried sienna siew sifiso sigmar sigrid sigurd siham silas silja
    silje silke silvia silvie silvio sim sima simcha simon simona simone simão sinan sinath sindre
    sinead siobhan sione sipho sirarpi siri sirpa sithan siti siua sivan sixto sizwe skye skylar
    skyler slamet slavica slavko sloane slobodan smadar smita smriti snehal snezana sodara soe sofia
    sofiane sofie sofija sofyan sofía sohail soheil sohn sok sokha sokhim sokun solange solomon
    somdy somkid sommad somnath somsak sonam sondra soner sonia sonja sonny sonthi sook sophal
    sophat sophea sophia sophie sopho sopio soraya soren sorin sota sothea sothy souad soumaya
    soumya sovann soňa srey sriram stacey stacia stacie stacy stan stana stanislav stanisław stanley
    starla stavros stefan stefania stefano stein stela stelian stella stephan stephanie stephen
    stevan steve steven stevie stewart stian stig stjepan stuart sturla suad suat subash subhas
    subhash subira subodh subrata suchat sudath sudha sudhir sudi sue sugeng suh suha sui sujan
    sujata sujatha sujit sukanya sukhrob sukhum sukma sukru sukumar suleiman sultan suman sumana
    sumedha sumit sumitra sunai sunanda sunay sundar sunder suneel sunil sunita suniti supoj suresh
    suriya surjit surya susan susana susann susanne susano susanta sushil sushila sushma susi susie
    susilo susumu sutapa suthep suvendu suvi suwat suzanne suzie suzuko suzy svante svein sveinn
    sven svend sverre svetlana swapan swapna swarna swati syama syarif sybil sydney syed sylvanus
    sylvia sylvie szabolcs szilvia szymon sándor sóley sören søren süleyman tabassum tabitha
    tadahiro tadamori tadanori tadao tadas tadashi tadele tadeusz tae tage taha tahir tahira taiki
    taisuke taiwo taizo takaaki takafumi takahashi takahiko takahiro takahito takako takanori takao
    takashi takaya takayuki takehiko takehiro takele takeo takeru takeshi taku takuma takumi takuro
    takuya tal talal talant talat talgat tali talia talib talla tamaki tamar tamara tameka tamer
    tamera tami tamia tamika tamim tamir tammi tammie tammy tamotsu tamra tamrat tamuna tana taner
    tania tanveer tanvir tanya tanzim tao tapan tapiwa tara taraneh tarek tareq tariel tariku tariq
    tarit tarja tarkan taro tarsha tarun tasha tashi tasneem tasnim tatiana tatjana tatsuo tatsuro
    tatsuya tatu tatum tatyana taufik tauqir tauseef tawana tawfik tawny tay taya taye tayfun tayler
    taylor taymour tayyip tebogo ted teddy teemu teferi teguh tehmina teiji teklay telmo temir temur
    tendai tenday teng tengku tenzin teo teodor teodora teodoro teoh terence teresa terese teresia
    teresita tereza teri terje tero terri terrie terry teruo tess tessa teten tetsu tetsuji tetsuo
    tetsuro tetsushi tetsuya teuku teun tevin thabo thad thalia tham thandeka thandi thandiwe thanh
    thani thant thao tharaka thavry theary thein thelma themba thembi theo theodore theresa theron
    thet theyab thiago thida thien thiet thilak thinh thoko thol thomas thong thor thora thuan thuc
    thuli thuong thura thuy tia tiago tian tiana tiara tibebu tibor tidhar tien tiffany tigist
    tigran tiina tilak tilda tilde tillie tim timmy timnit timo timoteo timothy timur tina tinai
    tinatin tinh tisha titiek tito tjahjo tlotlo toan toara tobias tobin toby tod todd todor tofail
    togtokh toh toke tokhtar tokiko tolegen tolga tolkun tom toma tomas tomasz tomaž tomislav tommie
    tommy tomo tomoaki tomohiko tomohiro tomoko tomomi tomonori tomoya tomoyuki tomáš toni tonia
    tonje tony tonya toomas toon tord torey torfi tori tornike toru toshiaki toshie toshiko toshio
    toshiro totok tova tove toyin tracee tracey traci tracie tracy traian tran trang travis trent
    tressa trevor trey tricia trieu trina trine trinh trish trisha trisno trond trudi trudy truman
    trung truong tsai tsang tse tsehay tsend tseng tshepo tsipi tsitsi tsolmon tsui tsuneo tsutomu
    tsuyoshi tsvi tucker tugba tui tuija tulia tulkun tullio tulsi tuncay tunde tung tunku tuomas
    turan turgan turgut turkan tuula tuvshin tuyen tuyet twila tyesha tyler tyra tyree tyrel tyrell
    tyrese tyron tyrone tyson tzachi tzahi tzipi tzvi tünde ubaldo uche uchenna uchral uday udaya
    udita udo udoma ufuk ugur ugyen uhuru ujjwal ulan ulanbek ulaya ulf ulises ulla ulrica ulrich
    ulrik ulrika ulrike ulugbek uma umar umesh umi umid umidjon umut unni upendra uppal uraia urbain
    urbano uriel urmas urmat urmila urs ursina ursula urška usha usman utami utdom ute utomo uttam
    uttama uwe uyen uzi vache vadim vagn vahagn vahan vahe vahid vaibhav vaine val valdis valentin
    valentina valeri valeria valerie valerij vance vanda vandana vandy vanesa vanessa vania vanja
    vannak vanny varlam varsha vartan varun varvara vasant vasco vasil vasile vasudev vasudha vasyl
    vaughn vazgen vazha veasna veena veera veerle velma venkat venkata vera verena vern verna verner
    vernon veronica veronika vesna vibha vibol vic vicenta vicente vicki vickie vicky victoire
    victor victoria vidar vidya viggo vijay vijaya vijitha vikki vikram viktor viktoria viktorija
    vilay vilde vilis ville vilma vilmar vimal vimala vinay vinaya vince vincent vincenzo vineet
    vinh vinko vinnie vinod vinu viola violeta viorel viorica vipin vipul vireak virgie virgil
    virgilio virginia virpi visal vishal vishnu vita vitaly vitor vivek vivian vivienne vjekoslav
    vlad vladimir vladimír vladislav vlado vlasta vlora vojtech vojtěch volker volodymyr vonda vugar
    vula vuokko vuong vusal vusi vuth vyas vytautas václav vítor wade wael wafa wafaa wahid wahyu
    wairimu wajahat wajih wakako walaa waldemar waldo walid wallace wally walt walter wambui wame
    wanda wang wangari wanjala wanjiku wanjiru waqa waqar warner warren waseem wasim wassim watana
    wataru watson wawan wayan waylon wayne wei wekesa welday weldon welile wen wendell wendy weng
    werner wes wesley weston wibowo wichai widad widi widodo widya wiebke wieslaw wiktor wilbur
    wilda wilfred wilfredo wilhelm willa willem willi william willis willow willy wilma wilmer
    wilson wilton wim winnie winona winston wira witold wojciech wolde wolfgang woo wouter wu wulan
    wyatt wylie wyman xander xaver xavi xavier xi xia xiang xiao xie ximena xin xing xiong xolani
    xolile xu xuan xue yaa yaakob yaakov yadira yael yafit yaghoub yagmur yago yahya yair yaiza
    yakov yam yamini yan yana yandri yanet yaneth yanira yanis yann yannis yanti yanuar yao yaobi
    yap yaqub yara yared yariv yaron yasar yasemin yaser yashoda yasir yasmin yasser yassin yassine
    yasuaki yasufumi yasuhide yasuhiko yasuhiro yasuko yasumasa yasunori yasuo yasushi yasuyuki yati
    yavuz yaw yaya yayi yee yehuda yelena yemane yemi yemisi yeo yeoh yeon yerbol yerlan yermek
    yerzhan yeshi yesid yetunde yeung yewande yigal yildiz yilmaz ying yinka yizhar yngve yoann yoav
    yodit yoel yogesh yograj yohei yoichi yoji yoko yolanda yolima yona yonas yonatan yong yoo yoon
    yoram yordan yoriko yosef yoshi yoshiaki yoshihide yoshiki yoshiko yoshimi yoshio yoshito yossi
    yosuke yota youk younes younis yousaf yousef youssef youssra yoweri yrsa yu yuddy yudha yudi yue
    yuichi yuichiro yuji yuka yukari yuki yukiko yukio yukiya yuko yulduz yuli yulia yuliana yumi
    yumiko yun yuri yuriko yury yusif yusof yusri yusril yusuf yusuke yusup yutaka yuval yuya yuzo
    yvan yves yvette yvonne zaal zac zach zachary zack zadie zafar zafer zaheer zaher zahia zahid
    zahida zahidi zahir zahoor zahra zaid zaida zainab zainabu zainal zaini zaira zaki zakia zakir
    zaliha zalman zalmay zameer zamira zamri zander zane zanele zara zarina zaruhi zaur zaw zayed
    zaza zbigniew zbyněk zdenka zdeněk zdravko zeenat zeev zehava zehra zeina zeinab zeke zeki zelda
    zelia zeljko zelma zemenu zena zenebe zenebu zeng zewde zewdie zeyad zeynab zeynep zhai zhan
    zhanar zhanat zhandos zhang zhanna zhao zhaslan zheng zhomart zhong zhou zhu zhuang zhyldyz zia
    ziad ziaur zita ziv ziyad zlatko zodwa zoe zofia zohar zohreh zoila zoja zolani zoltan zora
    zoran zorica zou zouhair zsolt zsuzsanna zubaida zubair zuhura zulema zulfia zulfiqar zulfiya
    zulhas zulma zurab zuwera zuzana zvi zviad zvika zvonko åsa élise émile ísis ívar íñigo óscar
    ľudovít željka željko žiga
    """#
}
