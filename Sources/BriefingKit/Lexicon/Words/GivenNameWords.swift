extension Lexicon {
  /// Given names of many languages: evidence that a capitalised word begins a person's name.
  static let givenNameWords: StaticString = #"""
    [given names]
    aadu aage aakash aamir aaron aarti abayomi abbas abbie abby abdallah abdel abdelaziz abdelkader
    abdelmadjid abderrahmane abdigani abdirahman abdirashid abdiweli abdo abdou abdoulaye abdul
    abdulaziz abdulhamid abdulhamit abdulkadir abdulkarim abdulla abdullah abdullahi abdullo
    abdulmalik abdulrahman abdulrazak abdulsalam abdulwahab abdur abe abebe abebech abeer abel abena
    abhay abhijit abhinav abhishek abhisit abid abida abidemi abigail abimbola abiodun abiola abiy
    abla aboubacar abraham abrar abubakar abul achieng achille achim ada adaeze adam adama adamou
    adan adane adanech addisu adebayo adebola adedayo adekunle adel adela adele ademir ademola
    adenike adeola adesina adesola adewale adeyemi adhiambo adilbek adilet adilson adilur adina
    aditi aditya adjoa adjoua adnan adolfo adonis adrian adriana adriano adrienne adugna adunni
    adwoa adylbek aengus afaf afag afia afif afsana aftandil afua agata agbor agil agne agnes agneta
    agnete agnieszka agnė agung agus agyei agyeman aharon ahlam ahmad ahmadi ahmadou ahmed
    ahmednur ahmet ahn ahoua ahsan ahunna ahuva aibek aida aidai aidan aidar aidos aigars aigerim
    aigul aiko ailbhe aileen aiman aimee aimé aino ainur ainura aiono airlangga aisa aisha aissa
    aissata aissatou aiste aistė aisulu aitor aivars aiyaz aizada ajay ajit ajith ajmal akaki
    akaliza akan akbar akbope ake akeem akello akesa akhil akhilesh akhter aki akiba akihiko akihiro
    akihito akiko akin akinola akinori akinwumi akinyi akio akira akmaral aknur akosua akoto akram
    akua akwasi akwetey akylbek alaa alain alan alanna alar alassane alatas alatoi alba albert
    alberto albin albulena alden aldis aldo aldona alec alecia aleida alejandra alejandro aleko
    aleksandar aleksander aleksandr aleksandra aleksei aleksi alem alemayehu alemu alena alenka
    alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandru alexei
    alexey alexis alfie alfons alfonsina alfonso alfred alfredo algirdas algis ali ali-sabry alibek
    alice alicia alikhan aliko alina aline aliou alioune alireza alisha alisher alison alissa
    alistair aliya aliyu allan allen allie allison alma almas almaz almazbek almira alofa alois
    aloizio alojz alok alon alonso alonzo aloysio alparslan alpha alphonse alston altaf altay althea
    altynai altynbek aluf alva alvaro alvin alwi alya alyse alyssa ama amade amadeo amado amadou
    amaia amal amalia amalie amanda amani amanuel amar amara amarachi amare amari amarjit amarnath
    amaury amber ambika amedeo ameen ameena amelia amelita amery ami amihai amihan amina aminata
    aminu amir amiram amirudin amirul amit amita amitabh amjad ammar amnon amoako amol amos amou
    ampai amparo ampofo ampol amran amrit amrullah amy amya amélie ana ana-maria anabel anahit
    anahita analyn anan anand anang ananta ananya anar anarbek anas anastase anastasia anastasios
    anatoly anaïs anca anda anders anders-christian andi andika andjela ando andra andras andre
    andrea andreas andreea andrei andrej andreja andres andrew andrey andrii andris andriy andrus
    andry andrzej andrás andré andrés andy anek anene angel angela angelina angelino angelito
    angellah angelo angelos angesom angie angus angélica anh ani aniekan anielle anies aniket aniko
    anikó anil animesh anindita anindya anirudh anis anissa anisul anita anja anjali anjana anju
    anke ankit ankita ankush anmol ann anna anna-maja annabel annalena annamaria anne anne-grethe
    annegret anneke anneli annelie anneliese annette annick annie annika anniken annuar anote anouk
    ansah ansar ansel anselmo ansgar antanas ante antero anthony antje antoine anton antonella
    antonello antonia antonio antony antonín antti antwan antônio anu anucha anup anupam anupong
    anura anuradha anurag anusha anutin anvar anwar anwarul anwer anyang anyango anzor anže aoife
    aparna aphisit apichart apirak apirat apollo apostolos appiah april apurva aquilino ara araba
    arailym aram arantxa ararat arash arayik arben arbind archana archie archil ardak arden ardian
    areej arefa arega aregash arezoo ari ariane arianna arie arief arieh ariel arif arifin arik
    arild arindam aris aristeidis arjun arjuna arkhom arlene arlo arman armando armel armen armin
    arminas arnaud arndt arne arnie arnis arno arnold aroon arpad arpine arsen arsenio arshad arsjad
    arslan arta artak artan artane artem artemio arthur artis arto artur arturo arturs artūrs arun
    aruna arusyak arvid arvils arvind arvinder arvydas arwa arye aryeh arzoo arzu asad asaduzzaman
    asako asamoah asan asanga asbjørn asefa asel asem asfaw asha ashatu ashenafi asher ashfaq ashima
    ashish ashkan ashlee ashley ashok ashot ashraf ashraful ashton ashwini asif asim askar askarbek
    askhat aslam aslan asma asmaa asmerom asofa asoka asrat asri assane assefa assimi assumpta aster
    astrid asylbek asyraf atadurdy atanga atef athanasios athena athumani atieno atif atiku atsu
    atsuko atsushi atta attila atul aubrey aude audra audrey audrius audu audun august augustine
    augusto aulia aung aurel aurelie aurelio aurora aurore aurélie aurélien ausrine austin aušrine
    averof avery avet avi avia avinash avis aviv avner avril awa awad awais awang awet awino awuor
    awut axel aya ayaan ayad ayako ayaz aybek ayca ayda aydin aye ayele ayelech ayelet ayesha aygul
    aygun ayhan aylin ayman aynur ayo ayodeji ayodele ayotunde ayse aysegul ayten ayub ayumi ayşe
    azadeh azali azalina azam azamat azamjon azar azat azeb azhar azhari aziz aziza azizah azizbek
    azizjon azlan azlina azman azmi azmin azra azriel azrul azura azza azzurra baatar babacar
    babajide babak babatunde babul baburam badal bader badr bae baek baerbel baffour bagas bagdat
    bagus bahaa bahadir bahlil bahman bahodir bahodur bahram bahrom bahtiyar bai baiba bakai bakari
    bakary bakhrom bakhtiyor bakhyt baktybek bakyt bakytzhan balaji balarabe balazs baldwin balram
    balzhan balázs bambang bamidele bandar bandula bang banyat bao baraka barasa barb barbara
    barbora barbro barham baris barkhad barney barrie barry bart barthélemy bartolomeo bartosz
    baruch barun bas basant basel basem bashar bashir basil basma bassam bassem bassirou basudev
    basuki bat-erdene batbayar batbold batmunkh battsetseg battulga batyr baurzhan bauyrzhan baxter
    bayani bayar bayard bayarmaa bayarsaikhan bayo bayram bayu beata beate beatrice beatriz beau
    becky begench begoña begzod behnam behrouz behzad beibut beka bekbolat bekele bekim bekir
    beknazar bekzat bekzod belete belinda bella bello belén ben bence benedetta benedict benedicte
    benedikt benedita benedito benhur benigno benita benito benjamin bennie benno benny benoit
    benoît bent bente berat berdi berhane berhanu berik beril berit bernadette bernard bernardo
    bernd bernhard bernie bert berta bertha bertie bertrand besa besik besnik bess bessie beth beti
    betsy bette bettina betty bev beverly bhagwan bhagwant bhanu bharati bharrat bhavana bhavesh
    bheki bhim bhokin bhupender bhupesh biagio bianca bibek bich bidhan bidhya bidya bidzina
    bienvenido bijan bikash bikram bilal biljana bill billie billy bima bimal bimala bimalendra
    biman binali binh biniam binita binod binta bipin birendra birger birgit birgitta birgitte
    birhanu birtukan biruta bisher bishnu bishr bishwa bisi bizimana bjarne bjarni bjorn björn bjørn
    bjørnar blaine blair blaise blake blanca blandine blerim blerta bo boaz bob boban bobbi bobbie
    bobby bodil bodo bogdan bogolo boguslaw bogusław bohdan bohuslav bojan bola bolaji bolanle bolat
    boldbaatar bolormaa bolot bongani bongbong boniface bonita bonnie booker boonchai boris borja
    bornito borut borys bosun botir boubacar bounkong bounnhang bounyang boutros boyd bozena bozidar
    bożena božena božidar božo brad braden bradley brandi brandy branislav branka branko breda
    brenda brendan brenna brent bret brett brian briana brid bridget brigitte brij britt britta
    brock brody brooke brou bruce bruna bruno bryan bryant bryce bryn budi budiman bui bujar bukar
    buket bukola bulent burak burcu buri burkhard busisiwe buti bwalya byambasuren byambatsogt byrd
    byron byung byung-se bärbel bård béla bénédicte børge bülent cabral cagri cahit cahya cahyo caio
    caleb calin callie callum caluza calvin camden camelia cameron camila camille camillo camilo
    camron canan candice capucine cara carey carina carine carl carl-friedrich carla carlito carlo
    carlos carly carmel carmelo carmen carol carola carole carolina caroline carolyn carrie carson
    carsten cary casey caspar cassie catalin catalina catalino caterina cathal catherine cathy
    catrin cecil cecile cecilia cedric celeste celestin celestino celia celina celine celso cem
    cemal cengiz cesar cesare cevdet ceyhun cezary chae chai chaim chairul chaiwat chakrit chaleun
    chamal chaminda champika chan chana chanda chandan chandani chandima chandra chandrababu
    chandrika chang chanmoly channa chantal chanthol chanthou chao chao-liang charalambos charanjit
    charla charlene charles charlie charlot charlotte charlène charymyrat chas chatchai chathura
    chaturon chau chavalit chawalit chaya chea cheang chebet chege cheick cheikh cheikhou cheloy
    chelsea chen cheng cheol cheong chepkoech cheptoo cher cheri cherie cherono cheryl chet chetan
    cheung chew chhay chhem chhorn chi chia chiaki chiamaka chiang chiara chibuzo chidi chido
    chiedza chieko chien chijioke chikako chike chikondi chileshe chima chimed chimeg chimwemwe chin
    chinara chinbat chinedu ching ching-hui ching-te chingiz chinh chinmay chinonso chinua chinwe
    chinyere chioma chipo chipoka chirag chisomo chitra chloe cho choi cholpon chong choo chou chow
    choy chris christa christelle christen christer christian christian-peter christina christine
    christoforos christoph christophe christopher christos chua chuan chuck chuks chukwudi
    chukwuemeka chul chuluun chum chun chung chusnul chuti chyngyz ciara cicely cihan cindy cinzia
    ciprian ciriaco ciro citra claas claes claire clara clare clarence claude claudia claudine
    claudio claudiu claus claver clelia clem clemens clement clementine cleo cleto cletus cleve
    clifford clint clinton clive clyde clémence clément codrin cody colby cole coleen colette colin
    colleen colm colton concetta connie connor conor conrad conrado consolee constance constantin
    constantino constantinos consuelo cora corazon corey corina corine corinne cormac cornelia
    corneliu cornelius corrado cortez cory cosimo cosmin cossi costas costel coumba coy craig crina
    cristian cristiana cristiano cristina cristóbal csaba cuong curt curtis cyndi cynthia cyprian
    cyril cyrille cyrus czeslaw czesław cécile céline césar călin cătălin dace dacian dae dafna dag
    dagfinn dagmar dagmawit dagnija dagný dagur dahlia dai daichi daiki dainius daisuke daisy dalal
    dale daler dalia dalibor dalitso daljit dalton damian damiano damien damilola damir damjan
    dammika damodar damon damtew dan dana dane dang dania danica daniel daniela danielle danijel
    danika danilo daniyar danladi danna danny dante danuta danyal danyar dao daouda daphne dapo
    dararith darcy daren daria dariga darija darin dario darius dariush dariusz darkhan darko darla
    darmawan darnell darrel darren darrin darryl darshan darshana daryl daryoush darío dashdorj
    dasho dastan dat daulet dauren davaa davaajav dave davey davi david davide davina davis davit
    davlat davlatali davood davor davorin davron dawa dawda dawit dawn daya dayaram dayasiri dayna
    dayton dean deana deandre deanna deanne debashish debbie debby debora deborah debra decha declan
    deddy dedi dee deedee deena deepa deepak deepika deidre deividas deja dejan delano delfin delia
    delphine delroy demba demeke demetrio demetrius demi demir dena deng denis denisa denise deniz
    dennis denny denys denzel deon deqa dereje derek dermot derya deshawn desi desmond desta detlef
    detlev devaki devender devendra devi devin devlet dewey dewi dexter dezso dhammika dhananjay
    dhanraj dharam dharmendra diah diallo dian diana diane dianna dianne diarra dibaba dick dickon
    didier didik diego dieter dietmar dieu dijana dikeledi dikgang dilara dilbagh dilbar dilek
    dilfuza dilini dilip dillon dilma dilmurod dilnoza dilorom dilruba dilshan dilshod dimitar
    dimitri dimitrios dimitris dina dinah dinara dinendra dinesh ding dinh dinkinesh dino diogo
    dionisio diosdado dipak dipankar dipu dirk dith ditte divya dixie djamila djibo djibril djoko
    djordje dlamini dmitri dmitry dmytro doan dobroslav dodi dody dolly dolores domenico domingos
    dominic dominik dominika dominique don donal donald donatas donatella donatille donato donell
    dong-hyun dong-yeon donika doniyor donna donnie donny donovan dora doreen dori dorian dorin
    doris dorj dorji doron dorota dorothee dorothy dorsey dorte dorthe dorthy dosym doto doug
    douglas dov dovilė dovran doyle dragan dragana dragica drago dragos dragoș drake dražen drew
    dritan dror druba duan duarte dubravka dudi dudley dulat dulce dulcie dulguun dullas dumisani
    dumitru duncan dung dunja duong durdona durga dusan dusko dustin duy dušan duško dvora dwain
    dwayne dwi dwight dyah dyan dylan eamon earle ebba ebele ebo ebrahim ebru ebuka ebun ebunoluwa
    eckart eckhard eda edda eddie edelgard eden edet edgar edgardo edgars edhy edi edie edil edin
    edina edita edith edmilson edmond edmund edna edoardo edouard edson eduard eduarda eduardo
    edward edwin edwina edy eero eeva effendy effie efkan efrain efrat efren efrén efua egbert egil
    egils egle eglė egon ehsan ehud eiji eiki eiko eileen einar eino eirik eitan eivind ejike eka
    ekapol ekaterina ekaterine ekkehard ekniti eko ekow ekrem ekua elad elaheh elaine elayne elazar
    elba elbert elchin eldar eldon eldred eleanor eleftherios elena elene eleni elfi elgun elham eli
    elia eliana eliane elias eliezer elif eligio elijah elina eliot elira elisa elisabet elisabeth
    elisabetta elise eliseo elissa eliza elizabeth eliziane elke ella ellen ellie elliot elliott
    ellis elly elman elmar elmer elmi elmira elmo elnaz elnur elnura eloge eloi eloise eloy elroy
    elsa elsie elton elva elvana elvia elvin elvira elvis elwood elyor elzbieta elías elżbieta emad
    emefa emeka emerita emery emil emilia emiliano emilija emilio emily emin emina emine emma
    emmanuel emmanuelle emmerson emmett emmi emomali emory emre emunah enamul encarnación enda endah
    endang endre endrit enele enes enggar enid enkhbat enkhbayar enkhbold enkhtuya enno enoch enrica
    enrico enrique enver enzo eoin epeli ephrem epifanio eran ercan erdal erdem erdene erdogan eren
    erez ergin ergogie erhan erhard eric erica erick ericka erik erika eriko eriks erin erion erjan
    erkan erkin erkki erlan erland erlinda erling erma ermal ermek ermias erna ernawati ernest
    ernestina ernesto ernie ernst erol errol ersin ertan ertugrul ervin erwin erzsebet erzsébet
    esayas esen eshetu esi eskandar esko esmaeil esmail espen esperance esperanza esperança
    espérance esra esraa essam estanislao esteban estefanía estela estelle esther esti estrella
    eszter eteri ethan ethel etibar etienne etilda etsuko etta ettore euan eugen eugene eugenia
    eugenio eui-yong eula eun eun-hye eunice eusebio eva eva-lena evaldas evan evangelia evangelos
    evariste eve evelina evelyn evert evika evren ewa ewald ewan eyal eyasu eyob ezekiel ezinne ezra
    fabian fabiana fabiano fabien fabio fabiola fabrice fabrizio facundo fadel fadi fadillah fadjar
    fadli faduma fadumo fadwa fahad fahd fahmi fahrettin faisal faith faiva faiz faizal fajar fakhri
    fakhrul faleh fana fanta farah farai fares farhad farhan farhana farhang fariba farid farida
    farideh faris farnaz farooq farouk farrokh farrukh farshid faruk farzad farzana farzaneh fasil
    fatemeh faten fathi fatih fatiha fatima fatma fatmir fatos fatou fatoumata fatuma faure faustin
    faustin-archange faustine fausto fauzi fauziah fawad fawaz fawzi fawzia fay faye fayez faysal
    fayval fayyaz fayçal fazal fazle fazlur febri federica federico fehmida fekadu feleti felicia
    feliciano felicity felipe felix fely femi feng ferdinand ferdy ferenc fereydoun fergus ferhat
    feride feridun ferit fermín fernanda fernando ferne ferruccio feruza festo festus fiame fidel
    figen fikile fikret filimone filip filipe filiz filsan finian finley finn fiona fiorella firas
    firdavs firdous firmin firuza fiseha fitri fitriani fitsum flaminia flavia flavio flemming flo
    flora florence florencia florent florian florin florina floris floyd flávio folake folasade
    folke fong foo fotini fouad fouzul fozia fran frances francesca francesco francine francis
    francisca francisco franciszek franck franco francois frank franklin frans franz françois
    françoise fred freda frederic frederick fredrik freja freya fridolin frieda friedhelm frits
    fritz frode frédérique fríða fuad fuat fujio fulgencio fulvio fumiko fumio fumiya fungai funke
    funmi funmilayo furkan fábio félix g.kishan gabe gabi gabor gabriel gabriela gabriele gabrielius
    gabrielle gad gadi gaetano gagan gage gagik gail gajendra gaku galina galit galiya galym gamal
    gamini ganbaatar ganbat ganbold ganesan ganesh gani ganiya ganjar gankhuyag gantulga gao garba
    garegin gareth garner garnet garret garry garth gary gaspar gaspard gaston gatot gaurav gautam
    gauthier gavin gavyn gayane gayatri gayla gayle gayton gaël gaëlle gbenga gebre gebru gediminas
    gedion gedu geert geeta gehendra geir gela gemma gena genadi gene genevieve geneviève geng genki
    gennaro geno geoff geoffrey georg george georges georgia georgina georgios gerald geraldine
    geraldo gerard gerardine gerardo gerd gerda gergely gerhard geri german germán gerold gerolf
    gerri gerrit gerry gerson gert gertrude gervais gerwin getachew getahun getnet geun gevorg geza
    ghada ghaith ghanem ghassan ghazi ghenadie gheorghe ghirmay ghislaine gholam gholam-hossein
    ghulam gia giacomo giada giampaolo gian giancarlo gianfranco giang gianluca gianmarco gianna
    gianni giannis gianpiero giau gideon giedre giga gigi gil gila gilad gilbert gilberto gilda
    gilead giles gili gilles gillian gilmar gina ginny gino gintaras gioia giora giorgi giorgia
    giorgio giorgos giovanna giovanni girija giriraj girish girma girts gisela gisele gita gitanas
    gitte giulia giuliano giulio giuseppe giuseppina giusto givi gladys glauk gleisi glen glenda
    glenn glenna glenroy glenys gloria glynn gocha godfrey godswill godwill godwin goh goitom gokhan
    golam golnaz gombojav gonzalo gopal gopinath gor goran gordana gordon goro gotabaya gottfried
    govind govinda grace gracie graciela grady graeme graham grant grazia graziano grazyna graça
    grażyna grecia greg gregg gregor gregoria gregorio gregory greta gretchen grete grethe gretta
    griet grigol grigore gringo gro grzegorz grégoire grégory guadalupe guan gudlaugur gudni gudrun
    guglielmo guido guilherme guillaume guillermina guillermo gul gulab gulbuddin gulchehra guldana
    guljan gulmira gulnar gulnara gulnora gulnoz gulnoza gulsara gulshara gulshat gulsum gulzat
    gunawan gunay gunilla gunn gunnar guntars gunter gunther guntur guoqiang guoqing guozhong gurban
    gurbanguly gurgen guri gurmeet guro gurpreet gus gussie gustav gustavo gusti guy guðlaugur guðni
    gwede gwen gwyn gyanendra gyorgy gyula gyulnara györgy gábor gédéon gérald gérard géza gísli
    gökhan göran gösta götz gülay günter günther haakon habib habiba habibullah habimana habtamu
    habte hacer hadas hadassah hadi hadiza hadja hadley hafeez hafez hafidz hafiz hafizur hage hagit
    haider haifa haile hailemariam hailu haim haimbe hairul haitham hajar hajime hakainde hakan haki
    hakim hakima hakimi hakizimana hakki hakob hal hala haley halil halima halina halle haluk hamad
    hamadou hamda hamdan hamdullah hamed hameed hamid hamidreza hamidur hamish hamisi hamlet hammad
    hamoud hamza hamzah han hana hanadi hanako hanan handoko hanh hani hanif hank hanna hannah hanne
    hannele hannelore hannes hanno hanns hannu hans hans-dietrich hans-erik hans-georg hans-jürgen
    hans-peter hao haralambos harald haran hardeep hari harin harini haris harish harjit harlan
    harley harmon harold haroon harpreet harri harriet harris harry harsh-vardhan harsha harshad
    harshana harshini hartmut hartono haruhiko haruka haruki haruko harun haruo haruto harvey
    haryono hasan haseeb hashim hashmat hasina hasmik hasnah hassan hassane hatem hattie hau hauwa
    hawa haya hayat hayato haydar hayden hayk hayley hayri haytham hazem hazza heather hector
    hedayat hedda hedvig hee hege heherson heidemarie heidi heidrun heike heiki heikki heiko heiner
    heinz heitor hekmat helen helena helene helga helge helgi heli helle helmut helvi hema hemant
    hemanta hendra hendrik hendro heng henk henn henny henri henrik henry henryk heo herb herbert
    heriberto herman hermann hermela hermes herminio hernan hernán herry heru herve hervé hery herzl
    hesham hessa hettie hicham hidayat hideaki hidehiko hideki hideko hidenori hideo hideto hien
    hieu hikaru hikmat hikmet hila hilario hilary hilda hilde hildegard hilkka hillary hilton
    himanshu himanta hina hind hira hiram hiroaki hirofumi hirohito hirokazu hiroki hiroko hiromi
    hironori hiroshi hirotaka hiroto hiroyasu hiroyuki hirut hisako hisao hisashi hisham
    hishammuddin hitoshi hiwot hla hlaing hnin hoai hoan hoang hoanh hodan holden holger hollis
    holly homer honesto hongzhong honoré hooman hope hor horace horacio horațiu hormoz horst
    hortensia hosea hosni hossam hossein hou houda houman hourn hovhannes hovik howard hoyt hrachya
    hrafn hristijan hrvoje hsiao hsieh hsu htay htet htin htun hua huan huang hubert hubertus huda
    huey hugh hugo hugues hui hulusi hulya huma humaid humayun humberto hun hung huning huong huruma
    husam huseyn hussain hussam hussein huu huy huyen huynh hwang hye-jin hyman hyuk hyun håkan
    håkon héctor hélène hüseyin iain ian iara ibado ibolya ibou ibragim ibrahim ibrahima ibrokhim
    ibtisam ichiro ida idan iddo idham idit ido idowu idris idriss idrissa ieva ifeanyi ifeoma ifrah
    iftikhar ige igli ignace ignacio ignazio igor ihab ihor ijaz ika ike ikechukwu ikenna ikram
    ikrom ikuo ilan ilana ilaria ildiko ildikó ileana ilgar ilham ilhama ilhom ilia ilie ilija ilim
    ilir ilkay ilker ilkka ilmari ilona ilse ilya ilyas ilze imad iman imangali imani imanol imants
    imee imelda immaculee imogen imran imre imtiaz ina inam inayat inbal inci indah indar inder
    indira indra indrani indrek ines inese inez ing-wen inga ingabire inge ingeborg ingemar inger
    ingmar ingo ingolf ingram ingrid ingrida ingunn ingvar ingvild inia inkeri inmaculada inna inoke
    inomjon intan inés inês ioan ioana ioane ioanna ioannis ione ionel ionut ionuț iqbal ira
    iradukunda iraj irakli irem irene ireneo ireneusz irfaan irfan irina iris irma irmeli irmgard
    irshad irvin irving irwan irwandi irwin iryna isa isaac isabel isabella isabelle isaiah isaias
    isam isamu isao isatou isayas isha ishaq ishimwe ishmael ishrat ishwar isiah isidro isikeli
    iskandar isko isla islom ismadi ismael ismail ismaila ismat isolde issa issac issam issei
    issoufou istvan istván iswanto ita italo ittai itzhak itziar iulia iulian iurie iva ivan ivana
    ivanka ivano ivar ivars ivette ivica ivka ivo ivone ivonne ivor iván iwan iwaya iwona iyabo iyad
    izabela izhar izzat izzuddin iñaki iñigo jaak jaakko jaana jaanus jabari jaber jabir jabu
    jabulani jacek jacinta jacinto jack jacki jackie jackson jaclyn jacob jacopo jacqueline jacques
    jada jade jaden jader jadranka jadranko jadwiga jae jae-in jae-myung jafar jafri jagat jagdeep
    jagdish jagjit jahanara jahangir jahongir jai jaida jaime jaimie jair jairam jairo jaka jakaya
    jake jakob jakub jalal jalen jama jamaal jamal jamar jamel james jamey jami jamie jamil jamila
    jamoliddin jamshed jamshid jan jan-tore jana janae janak janaka janardan janardhan janat jane
    janell janene janet janez jang jani janice janie janina janine janis janja janko jann janna
    janne jannik janos janusz japhet jaquan jarbas jared jargal jari jarkko jarmo jarno jaroslav
    jaroslaw jarosław jarrod jarvis jasbir jasmin jasmine jasminka jasna jason jasper jassim jasur
    jasurbek jaswant jatuporn javad javed javi javid javier javlon jawad jax jaxon jay jaya jayant
    jayanta jayantha jayanthi jayanti jayasri jayden jayla jaylen jayme jayne jayson jean
    jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
    jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jeanette jeanne jeannette
    jebbeh jed jeenbek jeevan jeff jeffrey jeffry jejomar jelena jelta jen jenaro jenna jenni jennie
    jennifer jenny jens jens-frederik jeon jeong jepkosgei jeppe jeptoo jerald jeremiah jeremy jeri
    jericho jernej jeroen jerold jerome jerotich jerri jerrod jerry jerzy jess jesse jessica jessie
    jesus jesús jethro jette jewell jeyhun jhalanath jhon jhonny ji-young jia jiang jianguo jianhua
    jiao jide jie jiexi jigme jihad jill jim jimena jimmie jimmy jin jin-pyo jindrich jindřich jing
    jinggoy jinping jioji jirayu jiri jiro jitender jitendra jitka jiuta jiří joachim joan joana
    joanie joann joanna joanne joao joape joaquim joaquin joaquina joaquín jocelyn jochen jody joe
    joel joey johan johann johanna johannes johari john johnna johnny jojo joko jokowi jolanta
    jolene jolie jomar jomo jon jon-ander jonah jonas jonas-gahr jonathan jone jong jong-hwa
    jong-seok joni jonna joo joon joost jordi jordon jorge joris jorunn josaia jose josef josefa
    josefina josep joseph josepha josephine josh joshua josiah josiane josie joslyn josué josé josée
    jotham jouko jouni jovan jovana jovito joy joyce joze jozef jozsef joão joël joëlle jože juan
    juana juanita juanito judd jude judi judit judith judson judy juergen juha juhan juhani jukka
    jules juli julia julia-maria julian juliana juliane juliano julie julien juliet julieta juliette
    julija julio julius julián juma jumabek jumana jumanne jumhur jumoke jun jun-ho junaid
    june jung junichi junji junko juozas jurgen jurgita juri jurij jurin juris juscelino jussi
    justas justin justine justo justyna jutaro juti jutta juvenal juwono jyldyz jyoti jyotiraditya
    jyrki jytte jános jérémie jérôme józef józsef jörg jörgen jörn jürgen jüri jānis jūratė kaan
    kaare kaarina kaarlo kabarebe kabir kabiru kaboré kacey kadeem kadhim kadiatou kadir kadre kadri
    kadyr kagiso kai kai-uwe kaia kailash kairat kaisa kaj kaja kakha kakoma kalaya kaleb kalev kali
    kalidou kalle kalliope kalman kalpana kalu kalvin kalyan kamal kamala kamalesh kamarul kamau
    kamel kamil kamila kamina kamla kamo kamola kamran kamrul kanako kaname kanat kanatbek kanayo
    kanchan kanchana kande kandi kandia kang kanit kanok kanwal kanybek kao kaori kaoru kaoutar
    kapembwa kapil kapila kara karam karan karapet kareem karel karen kari karim karima karin karina
    karine kariuki karl karl-heinz karl-theodor karla karlis karlo karma karnit karol karolina karri
    karsten kartik kartika kartini karunasena karyn kasahun kasey kashif kasia kasim kasit kasonde
    kaspar kasper kassa kassym-jomart katalin katarina katarzyna kate katerina kateryna kateřina
    katharina katherine kathi kathie kathirvelu kathleen kathrin kathryn kathy katie katja katlyn
    katri katrin katrina katrín katsu katsumi katsunobu katsuya katumba katy kaushik kaveh kavita
    kay kaya kaye kayitare kayla kaylee kayleigh kayode kayrat kaz kazem kazimierz kazue kazuhiko
    kazuhiro kazuki kazuko kazumi kazunori kazuo kazuto kazuya kazuyuki keat kebede kebre kedar
    kedir keegan keely keenan keheliya kehinde keiichi keiji keiko keila keira keisha keishi keisuke
    keit keita keith kelechi kellen kelley kelli kellie kelly kelsey kelton kelvin kemal kemba kemi
    ken kenan kenani kendra kengo kenia kenichi kenji kenjiro kenneth kenny kent kenta kentaro keo
    keqiang kerem keren keri kermit kerri kerrie kerry kersti kerstin kerubo kesha keshav keshia
    kestutis ketevan ketino ketut kevin keyvan keziah kgalalelo kgalema kgosi kgosientsho khac
    khachatur khadga khadija khadijah khadim khadja khadra khady khai khairul khairy khaled khaleda
    khalid khalida khalifa khalil khalilur khalis khamis khamkeo khamlay khamphan khamphao khamphoui
    khamsing khamtay khamza khandaker khanh khatia khatuna khaw khawaja khiem khieu khim khin khoa
    khofifah khoi kholoud khoo khosrow khue khumbo khumbudzo khuon khurelsukh khurram khurshid kian
    kiana kianoush kiara kibet kidane kien kiera kieran kierra kifle kigongo kiichi kikeo kikuko
    kilian kim kimani kimberly kimiko kimmo kimsour kinga kini kinji kinley kipchumba kipkemboi
    kipkorir kiplagat kiprono kiprop kiprotich kiptoo kira kiran kiranjit kirby kiren kiril kirill
    kirk kirsi kirsten kirsti kirti kishan kishor kishore kithure kitti kittiratt kitty kiyoshi
    kiyoto kizzy kjeld kjell kjersti kjetil klaas klara klaus klemen kliment knud knut ko ko-ko kobe
    kobenan kobsak kodjo koen koeut koffi kofi koh koichi koichiro koji kojo kokou kolawole komal
    komang komil konan kondwani kongsy konrad konstantin konstantina konstantinos konstanty koo
    koray kori korkut korn kornelia kosal kossi kostas kostis kosuke kotaro kote kouadio kouakou
    kouame kouassi kourosh kraisak kreshnik kresimir krešimir kriengsak kris krisada krishan krishna
    krishnan krisjanis krista kristaps kristel kristen krister kristi kristian kristiina kristijan
    kristin kristina kristine kristjan kristrun kristrún kristy krisztina krišjānis krystyna
    krzysztof ksenija kuang-chung kuanysh kubanychbek kubat kubatbek kudakwashe kudrat kudzai
    kuldeep kulwant kumar kumara kumari kumiko kumudini kunal kunda kunihiko kunle kuo kurban kuria
    kurnia kurt kurtis kusal kusum kwabena kwabla kwadjo kwadwo kwak kwaku kwame kwamena kwang kwasi
    kwek kweku kwesi kwok kwon kya kyaw kyei kyla kyle kylee kylie kyoko kyra kyriakos kyrylo kyu
    kyung kyung-wha kåre kārlis kęstutis lacey lachlan lacson ladislav lado lael laetitia laia laila
    laimdota laisa lajos lakisha lakshman lakshmi lal laleh lali lalit lalita lam lamar lamia lamin
    lamine lamont lana lance landon lanny lanre lara larissa larry lars lars-erik lars-hendrik
    lars-løkke larysa lasantha lasha lashonda lasse laszlo lata lateef latifa latoya lau laura
    lauren laurence laurent laurentino laurentiu lauri laurie laurynas lavenia lawrence lawson
    laxman laxmi layan layla laylo layton lazar laziz lea leah leandro leann leanna leanne leba lech
    leda ledina lee leeann leela leena lefteris leidy leif leigh leila leire leji lela leland leleti
    lemlem lemma lemogang lemuel len lena lenard lene leng leni lenka lennart lennie lenny lenora
    lenore lenworth leo leocadio leon leona leonard leonardo leonel leonid leonidas leonie leonor
    leopold leopoldo leota lerato leroy lesa lesedi lesego lesetja leslie lestari lester leszek leta
    leticia letty leung levan levar levent levente levi levon lewis lexi leyla li li-hui lia liam
    lian liana liang liao liaquat liat libby liberata libor librada liburn lidia lidija lidya lien
    liene lieve lieven liew lifeng ligaya ligia liina liisa lila lilian liliana liliane liliek lilit
    lilja lilli lillian lillie lilly lily lim limbani limor lin lina linas lincoln linda lindani
    lindita lindiwe lindsay lindsey linh linn linnea lino linsey linton linus lionel lior liora lisa
    lisandro lisbet lisbeth lise litia lito liu liudmyla livia liviu liz liza lizeth lizzie lizzy
    ljiljana ljubica ljubomir ljudmila lloyd loay lobna loek logan loh loi loida lois loknath lola
    lombe lona lone lonnie loo lope lora loredana loren lorena lorene lorenz lorenza lorenzo loreto
    loretta lori lorie lorin lorna lorne lorraine lorrie lotay lote lothar lotta lotte lottie lou
    louay loubna louie louis louisa louise lourdes lovisa lowell loyd loïc lu lualhati luan luana
    luann lubinda lubna lubomir lubomír luboš luc luca lucas lucha lucia lucian luciana luciano
    lucie lucien lucile lucille lucinda lucius lucjan lucrezia lucy lucía ludek ludger ludhmila
    ludmila ludo ludovic ludwig luděk luella luhut lui luigi luis luisa luise luisito luiz luiza
    luka lukas lukasz luke lukman lukáš lula luljeta lulwa lulzim luminita luminița lungile lungisa
    luo luong lupe lusia lusine lutfi lutfullo luther lutz luu luukas luvsan luvsannamsrai luz luís
    luísa lwazi lwin ly lydia lydie lyka lykke lyla lyle lyman lyn lynda lyndon lynn lynne lyonpo
    lyric lyubov lárus lászló lázaro léonce léopold lúcia lütfi maada maarit maarja mabel mable mac
    macarena macario maciej mack macky macy madalina madan madeleine madeline madge madhav madhavi
    madhu madhukar madhuri madi madina mads mady mae maeve magali magda magdalena maggie magne
    magnus magzum maha mahabub mahad mahama mahamane mahamat mahamud mahantha mahathir mahbub mahdi
    mahela mahendra maher mahesh mahfud mahfuz mahfuza mahinda mahir mahlet mahmadtoir mahmood
    mahmoud mahmud mahmuda mahmut mahnaz mahnoor mahsa mahtab maia maija maiko mailis maimun maina
    mait maite maitha maithripala maja majed majid majida majlinda maka makayla makebi makhtar maki
    makiko makoto makpal makram maksat maksim maksym malakai malala malam malcolm malek malene
    malgorzata malick malik malika malin malini mallikarjun malusi mamadi mamadou mamady mamata mame
    mamie mammad mamo mamoru mamta mamuka manabu manal manana manar manasseh mandisa mandla mandy
    manet manfred mangala manik manish manisha manju manjula manlio manmohan manny mano manoa
    manohar manoj manola manolo manon mansoor mansor mansour mansukh mansur mantas mantvydas manuel
    manuela manuk manusha manzoor manzura maqsood mara maral maram marat marc marc-andré marcel
    marcela marcelino marcella marcelo marci marcia marcie marcin marco marcos marcus marcy mardan
    mardani mardy marek maren marga margaret margarita margaux marge margherita margie margit
    margita margo margot margrethe margus mari maria mariam mariama marian mariana mariann marianne
    mariano mariastella maribel maricel maricela marie marie-chantal marie-claire marie-claude
    marie-eve marie-france marie-laure marie-louise marie-ève mariela marielle marietta mariia
    marija marijana marika mariko marilena marilou marilyn marina marinela marinos mario
    mario-antonio marion maris marisa marisol marissa marit marita marites marius mariusz mariya
    marième marja marjan marjana marjo marjorie marju mark marketa markku marko markus markéta marla
    marlee marlene marley marlin marlo marlon marlys marsha marsudi marta marte martha marti martin
    martina martine marton martti marty martí martín maruf marva marvin marwa marwan mary maryam
    maryan maryem maryse marzena maría mas masaaki masafumi masahide masahiko masahiro masai masaji
    masakazu masaki masako masanobu masanori masao masaru masashi masataka masateru masato masaya
    masayo masayuki masebo masood masoud masoumeh masrour masrur massimiliano massimo massoud
    mastura masud matej mateja mateo mateus mateusz mathabo mathew mathias mathieu mathilde matias
    matija matilda matilde matjaž matluba mato mats matt mattan matteo matthew matthias matti mattia
    mattias matyas mau maud maude maulana maung maura maureen mauri maurice mauricio maurizio mauro
    mavzuna mawuli max maxim maxime maximilian maximiliano maximo maxine maya mayra mayte maytha
    mayu mayuko mayumi mazen mazhar mazin mazlan małgorzata mbali mbaye mduduzi meagan mechthild
    meder medina meena meenakshi meera meg megan megawati meghan megumi mehari mehdi mehmet mehnaz
    mehran mehrdad mehreen mehriban mehta mei mei-ling meike meir meirav mekan mekdes mekonnen mel
    melaku melanie melba melchor mele melek meles meli melih melina melinda melis melisa melissa
    meltem melva melvin menachem menardo mendel meng meral mercedes mercy merdan meredith merete
    meriem meritxell merja merle merlin meron mert mertcan meruert meruyert merve mervyn meryem
    meryl meseret mesfin mesganu mesut mete mette meutya mevlut mevlüt mher mia miatta micah michael
    michaela michail michal michał michel michela michele michelle michiko michèle midori mieczyslaw
    mieczysław mieko miguel miguel-ángel miha mihaela mihai mihail mihailo mihajlo mihaly mihhail
    mihir mihkel miho mihret mihály mika mikael mikayel mikayil mikayla mike mikhail mikheil miki
    mikkel mikko miklos miklós mikołaj mila milada milagros milan mildred milena milica milind
    milinda milka millie milo milorad milos miloslav milovan miloš milton mima mimi mimoza min-ji
    mina minako mindaugas mindy minendra ming ming-hui minh minna minnie minoru miodrag miranda
    mirbek mircea mireia mireille mirela mirella mireya miri miriam mirja mirjalol mirjam mirjana
    mirko mirna miro miroslav miroslava miroslaw mirosław mirsad mirta mirwais miryam mirza mirzo
    mishaal missy misty mitali mitch mitchell mitiku mitra mitsue mitsuko mitsuo mitsuru mitzi miwa
    miyako miyuki mizuho mkrtich mladen mmamoloko mnatsakan moacir moana moataz mochamad modesto
    modibo modou modris moe moeldoko mogens mohamad mohamed mohammad mohammadreza mohammed mohamud
    mohan mohannad mohd mohibullah mohini mohit mohsen mohsin moin moira moise mojca mojisola
    mojtaba mokgweetsi molefi mollie molly mona moncef monde mondli mongi monica monicah monika
    monique monireth monirul monowar monroe monte monty monyrath morenikeje morgan moriah morris
    morten morteza moses moshe mostafa mostafizur motoko motoo motti moudud mouna mounir mourad
    moushumi moussa moustapha moza mozammel mphatso mpho msia mthuli mubarak mubashir muchai muchima
    mudassar mufaro muferiat muferihat mufid mugisha mugur muh muhadjir muhaimin muhamad muhammad
    muhammadu muhannad muhith muhittin muhoozi muhyiddin mujib mujibur mujtaba mukamana mukami
    mukantabana mukesh mukhriz mukhtar mukul mukund mulambo mulatu mulenga mullah mulu mulugeta
    muluken mulyani mulyono mumbi mumbua mumo mun muna munawar mungai munir munira munis munkhbat
    munkhbayar muntaser munya munyaradzi murad muralee murali murat muratbek muriel muriithi murli
    murod murodjon murphy murray murtala murtaza musa musab musadik musalia mushahid mushfiq mushtaq
    musonda mustafa mustafe mustapa mustapha mutahi mutaib mutale mutati mutaz muthoni mutinda
    muttaqi mutua mutuku muzaffar muzammil mwai mwajuma mwamba mwanaidi mwangi mwansa mwenda mweusi
    mwigulu mwikali mwila mwinyi mya myat myint mykhailo mykhaylo mykola myles mylène myo myra myrat
    myriam myrna myroslav myrtha myung myung-hee márcio mário márta márton mátyás máté mélanie
    mónica māris mārtiņš nabil nabila nabin nacho naci nada nadeem nader nadia nadiem nadim nadine
    nadja nadège naeem nafisa nafula nagendra naglaa nagma nahashon naheed nahid nahla nahuel nahum
    nahyan naif naila naing nair nairi naivo najat najib najibullah najla najwa nakia naledi naliaka
    nalin nalinda nalini namal namig namita namrata nancy nanda nandi nandini nangolo nangula nanik
    nanjala nanna naohiro naoki naoko naomi naoto naoya naoyuki nape napoleon nara narayan
    narayan-kaji narayana narciso narek narendra naresh narges nargess nargis nargiza narine
    naruemon narumon naseem naser nasim nasir nasreen nasrin nasrul nasrullah nasser nasution
    natalia natalie nataliia natalija nataliya natalya natasa natasha nataša nate nathalie nathan
    nathaniel natia natig natividad natnael nattawut natthaphon nava naveed naveen navin navjot
    navtej nawaf nawal nawaz nay nayef nayib nayla nazanin nazar nazarbek nazario nazgul nazia nazih
    nazim nazir nazira nazli nazmul nazrul nchimbi ndapewa ndayisenga ndeye ndiaye ndidi ndileka
    nduhungirehe nduta neal nebiyu nebojsa nebojša necati neelam neema neera neeraj neeta negash
    negasso neha neil nekesa nela nell nellie nello nelly nelson nemanja nenad nene nenita neri
    neringa nermin nerses nesrin nestor neth nettie netumbo neva nevena nevenka nevers neville nevin
    ng nga ngan nghi nghia ngoc ngoni ngosa ngozi ngugi ngurah nguyen nguyet ngy nhan nhat nhi
    nhlanhla nhu nhung nia niall nialé niama niamh nicanor nicholas nick nicki nicky nicola nicolae
    nicolaos nicolas nicole nicoleta nicoletta nicolás nicos nidal nidia niels nieves nigar nigel
    nighat nigora nihal nihat niina nik nika nikhil niki nikita nikki niklas niko nikol nikola
    nikolai nikolaj nikolaos nikolaus nikole nikolina nikoloz nikorndej nikos nilanjan nilar nilda
    nilesh nilima nilo niloufar nils nilson nilufar nimal nimala nimco nina ning ningsih ninh nino
    ninoy nipon nir niraj niranjan nirmal nirmala nirupama nirut nisar nisha nishant nissan nissim
    nita nitesh nitin nitish nitzan niu niwat niyi niyonzima nizam nizar nizom njambi njeri njoki
    njoroge nkechi nkem nkosana nkosazana nnamdi nneka noa noah noam nobuaki nobuhiko nobuhiro
    nobuko nobuo nobusuke nobuyuki nodar nodir nodira nodirbek noel noelia noemi noemí noga noh
    nokerguly nokuthula nolan nolwazi nomalanga noman nomcebo nomin nomita nomsa nomvula nona nonato
    nonoy noor noora nooria nopadon nora norah norayr norazah norbert norberto noreen norihiko
    norihiro noriko norio noriyuki norlela norma norman normunds norris norton nosipho nouf noura
    novruz nozim nozipho noémie noël nqobile nshimiyimana nthabiseng nthomeng ntombi ntsiki nuala
    nubia nuhu nujoud nune nuno nunzia nur nuraini nuran nurbek nurdin nureddin nurettin nurgul nuri
    nuria nuriddin nurit nurjan nurlan nurlybek nurmala nuru nurul nurzhan nwanneka nyambura
    nyamdorj nyamko nyamosor nyan nyasha nydia nyeleti nyesom nyirahabimana nyokabi nyoman nyong
    nyunt nélida néstor nísia núria oana oanh obadiah obafemi obaid obaidul obi obiageli obiang obie
    obinna obiora ochieng octavian octavio océane odalys oddmund oddvar odell odessa odette odgerel
    odhiambo odil odile oduor odysseas oeun ofa ofelia ofer ofir ogbonna ogechi ogochukwu oguljahan
    oguz ohad ohene ohn okan okechukwu okello okey okezie okonkwo okoth oksana oktay ola olabisi
    oladapo oladele oladipo olaf olajide olamide olanrewaju olatunji olaug olav olavi olavo olayinka
    oldřich ole oleg oleh oleksandr oleksii oleksiy olena olga olha olimjon olimpia olin olinda
    oliver olivia olivier olivér olle olli ollie olof olta olubunmi oluchi olufemi olufunke olukoya
    olumide olusegun oluseun olusola oluwaseun olzhas omaima omaira omar omari omer omid omolola
    omondi omotayo omotola omprakash omran omri omurbek omurzak ondrej ondřej oneida ong onofre onur
    onyango onyeka onyinye oonagh opeyemi opiyo oralia orando orapin orazio oreste orhan orin oriol
    orit orkhan orla orlando orly orna ornella orrin orson ortwin orunbek orval orville osagie osama
    osamu oscar osea osei oshoma oskar oskari osman ossi ostap osvaldo oswald otabek otakar otar
    otavio otgonbayar othman othmar otieno otilia otis otmar ottavio otto otto-rené otávio ouafa
    ouhoumoudou ouk ouma oumar oumou ousmane ousseynou outhay outi ouyang ove ovidiu owais owen
    owino oybek oyewole oyinkan oystein oyun oyun-erdene oyunchimeg oyvind ozan ozgur ozlem oğuz
    paavo pablo pacifico padma padmini paetongtarn paivi palamagamba palesa pallavi palmer paloma
    pam pamela pampha panadda panagiotis panayiotis pancho panfilo panitan pankaj pansak pany paola
    paolo papa papuna paquito parag paramjit parbati paresh parisa parnpree parshottam paruyr
    parvati parveen parvez parvin parviz parwin pasang pascal pascale pascual pasi pasquale pat
    patali pathum patrice patricia patricio patrick patrick-karl patrik patsy patteson patti pattie
    patty paul paula pauli pauliina paulin paulina pauline paulino paulo pavel pavels pavla pavlo
    pavlos pavol pawan pawel paweł paxton payam payton peadar pearl peder pedro peer peeter peggy
    pehr pejman pekka pelle pema penelope peng peni pennelope penny pentti per per-olof percy
    perfecto perizat perla pernilla pernille perry persida pertti pervez petar pete peter petr petra
    petras petre petri petrit petro petros petru petteri peyman peyton phairoj phakiso phal phalla
    pham phan phankham phearun pheng phet phichai phil philemon philip philippa philippe phillip
    phiphat phirun phoebe phong phoxay phu phua phuc phumtham phung phuntsho phuong phyllis phyo pia
    pich pichai pichet pier pierferdinando piero pierpaolo pierre pierre-yves piet pieter pietro
    piia pilar pimwadee pinar pinarayi piotr pirapan pirkko piseth pita pitso piyabutr piyasvasti
    piyush plácido pol polat polly ponhea ponlok ponpimol poonam pornchai porntip portia poul pouya
    powes prabhat prabhu prabowo prachanda prachin pradeep pradip prafulla pragya prahlad prak
    prakash prakriti pralhad pramila pramod pramono pranab pranav pranay prapas prasad prasanna
    prasert prasetyo prashant prasidh prasong pratama pratap prateek pratibha pratikno praveen
    pravin pravind prawit prayut prayuth preben predrag preecha preeti prem prema premysl priit
    primoz primož prinya pritam prithvi prithvirajsingh priti priya priyanka priyantha priyo
    prospero przemyslaw przemysław puja puleng punam punit purna purnama purnima purnomo pushpa
    puspa putera putra putri putu päivi péter qais qaiser qamar qasim qassim qian qiang qiao qin qiu
    qohir quah quamrul quan quang qubad quentin quincy quinn quirino quoc quy quyen quynh rabab
    rabia rabindra rachada rachel rachidi rachmat rada radek raden radha radhika radim radka radmila
    radoje radoslav radoslaw radosław radovan radu radwan rae raed raegan rafael rafaela rafal rafał
    raffaele raffaella rafi rafik rafiq rafiqul rafizi raghad raghav raghubir raghuram ragnar
    ragnhild rahab rahayu raheem rahel rahim rahmad rahman rahmat rahmon rahul raihan raija raila
    raimo raimond raimonds raimundo raina rainer raisa raivis raivo raj raja rajan rajeev
    rajendra rajesh rajinder rajitha rajiv rajkumar rajnath raju rakesh rakhat rakhi rakhmon ralph
    ralston raluca ram ram-baran rama raman ramani ramata rambir ramchandra ramdas ramesh ramez rami
    ramil ramin raminta ramiro ramiz ramjan ramlan ramon ramona ramsey ramunas ramzi ramón ramūnas
    rana randa randal randall randeep randi randy ranga rangin rani rania ranil ranjan ranjana
    ranjit ranjith rao raoul raphael raphaël raquel rasa rasha rashad rashed rashid rashidi rashmi
    rasmus rasu ratan ratchada rateb rath ratih ratna ratno ratu rauf raul raunaq raveesh ravi
    ravinder ravindra ravit ravshan rawan ray rayan raymond raymund rayna razmik razvan raúl reagan
    reba rebeca rebecca recep reckya rediet redwan reece reem reese reet refilwe regan reggie regina
    reginald regine regino regis rehab rehan rehana rehema rehman reid reidar reidun reijo reiko
    reilly reina reinaldo reine reiner reinhard reinhold rejoice rekha rema remedios remy rena
    renaat renae renan renata renate renato renaud rene renee renita renu renuka renzo reshma reta
    retno reto retta reuben revaz rex reynaldo reza rezaul rhee rhett rhoda rhona rhonda rhys riad
    riaz ricardo riccardo richa richard richie rick rickey rickie ricky rida ridho ridwan rie rieko
    rigathi rigmor rigoberto rihab riham rihards riho riikka riina riitta rika rikako rikard rikke
    riley rima rimantas rina rinat rini rintaro risa rishi risto rita ritesh rithy ritu ritva rivo
    riyad rizal rizki rizwan rizwana roar robbie robbin robby robert roberta robertas roberto robin
    robredo robyn rocco roch rochelle rocky rocío rod roderich roderick rodger rodica rodney rodolfo
    rodolphe rodrigo rogelio roger rohan rohini rohit rohitha roisin rokhaya rokia roksana rola
    roland rolando roldan rolf rollin roma romain roman romana romano romduol romeo romina romuald
    romulo romy román ron rona ronald ronaldo ronan ronda ronen roni ronit ronja ronnie ronny roos
    ropate rory rosa rosalind rosalinda rosalía rosan rosanna rosaria rosario rosauro roscoe
    roselyne rosemary rosendo roshan rosie rosina roslan rosli roslyn rosmah ross rossella rostam
    rostom rostyslav rosângela rotem rotimi rovshan rowida roxana roy roya royce roza ruba ruben
    rubina rubén ruchi ruchika rudo rudolf rudolph rudra rudy rufat ruffy rufino rufus ruhollah
    ruhsar rukhsana rukmini rula rumbidzai rumen runa rune rupa rupali rupert rusdi rushdi ruslan
    russ russel russell rustam rustem rustico rusudan rutendo ruth ruti ruvi ruvimbo ruwan ruy
    ruzanna ruzi ruža ryan ryder rylee ryley ryo ryohei ryoichi ryoji ryoko ryosuke ryota ryozo
    ryszard ryu ryuichi ryuji régine régis rémi rémy rúben rüdiger răzvan rūta saad saada saadia
    saadiah saara sabah sabina sabine sabir sabit sabri sabrina sacha sachiko sachin sadaf sadako
    sadananda sadegh sadhana sadia sadie sadio sadiq sadyr saeed saeeda saeid saeko safaa safar
    safarali safdar safia safwan sagala sagar sagi sagir sagynbek sagyndyk sahana sahar sahiba
    sahibzada sahle-work sahra sahraa said saida saidjafar saidou saidov saif saifuddin saiful
    saikhan saikhanbileg saima sainbuyan sajeeb sajid sajith sajjad sakari sakchai saken sakhawat
    sakiasi sakina sakti sakura sal salah salahuddin salama saleem saleh salehuddin saleumxay
    salif salihu salil salim sallie sally salma salman salome saloum saltanat salvador salvatore
    salwa sam samad samah samantha samar samat samba sambath samdech sameer sameh samer samet
    samheng sami samia samiha samina samir samira samiran sammy samnang samouda sampan samphors
    samrawit samson samu samuel samuli samvel sanan sanath sandeep sander sandesh sandhya sandi
    sandiaga sandie sandile sandor sandra sandro sanela sanele sang-woo sangay sangeeta sangita sani
    sanja sanjana sanjar sanjay sanjeev sanjiv sanju sanna sanne santi santiago santos santosh
    santoso saoirse saparbek saphoeun sapna saqr sara sarah sarath saratou sarbananda sardor sarfraz
    sargis sari sarika sarita sarojini sartono sarun sarunas sarvar sarvesh sarwar sasa sasha sashi
    saskia sasun sathish sathit satish satoko satomi satoru satoshi satrio satsuki satu saturnino
    satya saud saul saula saule sauli saulius saurabh sava savita savitri savvas sawsan sawyer
    sayaka sayed sayuri sayyid saúl saša scot scott scotty seamus sean sebahat sebastian sebastián
    sebsibe sedat sediqullah seema sefa sefako segun seigo seiha seiichi seija seiji seiko sein
    seini seitaro sekai sekou seksakol selam selcuk selda selemani selena seleshi selim selin selina
    selma selome selorm semra senad senait sengphet senyo senzo seo seok seok-youl seong
    seong-min seow sepideh seppo serban serdar serena seretse serey serge sergei sergey sergio
    sergio-andrés sergiu serhat serhii serhiy serigne serik serikbek seth setiawan setsuko seun
    seung severin severino severo sevgi sevil sevim sevinj seydou seyed seyi seyit seynabou seyoum
    seyran seyyed shabana shabbir shabnam shad shadi shadrack shae shafiqul shafqat shagufta shahab
    shahbaz shahid shahida shahin shahina shahla shahlo shahmar shahnaz shahram shahriar shahril
    shahrir shahzad shaikha shaila shailesh shaima shaista shakeel shakhboot shakil shakira
    shaktikanta shalom shalva shamfa shamil shamim shamima shamiso shamma shamshad shamsul shana
    shanda shane shania shanice shaniqua shankar shanna shannon shanon shanta shantanu shante
    shanthi shao sharad sharada sharat shari sharif sharifa sharifah sharjeel sharla sharmila
    sharmin sharon sharyn shashank shashi shaukat shaul shaun shauna shavkat shawn shawna shay
    shayla shayne shazia shea sheela shehan shehbaz shehu sheikh sheila shekhar shelby shelia
    shelley shelly shen sheng sher sher-bahadur sherali sheree sheri sherie sherif sherine shernette
    sherpa sherri sherry sherwin sheryl sherzod shi shigeaki shigeki shigeko shigemi shigeo shigeru
    shikha shilpa shimeles shimelis shimon shin shingo shinichi shinji shinjiro shinobu shinsuke
    shintaro shinya shinzo shiori shipra shira shireen shirin shirley shiro shiv shiva shivani
    shivraj shizuka shizuko shlomi shlomo shmuel sho shoaib shobha shogo shohrat shohrukh shoichi
    shoji shorena shota shozo shpend shreya shrikant shripad shu shu-chen shubha shuhrat shuichi
    shuji shukhrat shukria shula shumye shun shunichi shunji shunsuke shushan shusuke shuvo shwe
    shweta shyam sialeʻataongo sialubalo siamak sian siaosi siavash sibel sibusiso sicelo sid
    siddharth sidi sidiki sidney siegfried sienna siew sifiso sigbjørn sigmar signe sigrid sigrun
    sigríður sigurd sigurdur sigurður siham sihasak siim sikandar silas sileshi silja silje silke
    silvana silvia silvie silvina silvio silviu sim sima simbarashe simbini simcha simina simiyu
    simon simona simonas simone simplice simukai simão sinan sinath sindisiwe sindre sinead sinikka
    sinisa siniša siobhan sione siosiua siphiwe siphiwo sipho sirarpi siri sirichai siripong
    sirisena sirojiddin siromi sirpa sisay sissel sithan siti sitiveni situmbeko siua sivan
    sivanesathurai siviwe sixto sizwe sjafrie skye skylar skyler slamet slaven slavica slavko
    slawomir sloane slobodan smadar smita smriti sneha snehal snezana socheat sodara soe soekarno
    sofia sofiane sofie sofija sofyan sofía sohail soheil sohn sohrab sok sokha sokhim sokhonn sokun
    solange soledad solina soline solomon solveig solvita somchai somdy somkiat somkid somlith
    sommad somnath somphone somphong somphou sompong somsak sonal sonam sondra soner sonexay sonia
    sonja sonny sonsoles sonthi soo-jin sook sooronbay sophal sophanna sophat sophea sophia sophie
    sophie-anne sophio sopho sophorn sopio sorasak soraya soren sorena sorin sorphea sota sothea
    sotheara sothy sotirios souad souleymane soumaya soumya souraya sovann soňa spyridon spyros
    srdjan srettha srey sreypov srinivas sriram srđan stacey stacia stacie stacy stan stana
    stanislas stanislav stanislaw stanisław stanley starla stavros steen stefan stefania stefanie
    stefano steffen steffi stein steingrímur stela stelian stelios stella sten stepan stephan
    stephane stephanie stephen stergomena stevan steve steven stevie stevo stewart stian stig
    stjepan stojan stuart sturla stylianos stéphane stéphanie suad sualeh suat subandi subash subhas
    subhash subianto subira subodh subrahmanyam subramanian subrata suchart suchat sudarat
    sudath sudha sudhakar sudhir sudi sudirman sue sugeng sugiarto sugiono suh suha suhail suhaimi
    suharso suharto sui sujan sujata sujatha sujit sukanya sukarno sukhbat sukhbir sukhrob sukhum
    sukma sukru sukumar sulaiman suleiman suleyman sultan sulton suman sumana sumarni sumarsono
    sumedha sumit sumita sumitra sumiyabazar sunai sunanda sunay sundar sundaram sunder suneel
    sung-han sunil sunisa sunita suniti supachai supalak supoj suppakit surachai suraj surangel
    surapong surasak suren surendra suresh surinder suriya surjit surya suryo susan susana susann
    susanna susanne susano susanta susanto sushil sushila sushma susi susie susil susilo susumu
    sutapa sutarto suthep sutrisno suvendu suvi suwandi suwat suzanne suzie suzuko suzy svante
    svatopluk svein sveinn sveinung sven sven-erik svend svenja sverre svetlana sviatoslav svitlana
    swapan swapna swarna swarnim swati syahrir syahrul syaiful syam syama syarif sybil sydney syed
    sylvain sylvanus sylvia sylvie symone synnøve syrgak szabolcs szilard szilvia szymon sándor
    sébastien ségolène séverine sóley sônia sören søren süleyman sławomir taalai taavi tabassum
    tabitha tadahiro tadamori tadanori tadao tadas tadashi tadele tadesse tadeusz tae tae-hyo
    tae-yong tae-yul tafadzwa tage taha tahir tahira taiki taina taisuke taiwo taizo tajul takaaki
    takafumi takahashi takahiko takahiro takahito takako takanori takao takashi takaya takayuki
    takehiko takehiro takele takeo takeru takeshi takis taku takuma takumi takuro takuya tal talal
    talant talat talgat talha tali talia talib talla tamaki tamar tamara tamas tameka tamer tamera
    tami tamia tamika tamim tamir tamirat tammi tammie tammy tamotsu tamra tamrat tamsin tamta
    tamuna tamás tana tanawat tanel taner taneti tanguy tania tanimu tanisha tanja tanveer tanvir
    tanya tanzila tanzim tao tapan tapani tapio tapiwa tara taraneh taras tarcísio tarek tareq
    tariel tariku tariq tarique tarit tarja tarkan tarmo taro tarsha tarun tasha tashi tasneem
    tasnim tatenda tatiana tatjana tatsuo tatsuro tatsuya tatu tatul tatum tatyana taufik tauqir
    tauseef tawana tawanda tawfik tawny tay taya taye tayfun tayler taylor taymour tayo tayyip
    tebogo teburoro ted teddy teddyboy tedros teemu teferi tegegne teguh tehmina teiji teimuraz
    tejashwi tekeste teklay tekle telmo temesgen temir temirbek temitope temur temuulen tendai
    tenday teng tengku tenzin teo teodor teodora teodoro teodros teofisto teoh terence teresa terese
    teresia teresita tereza teri terje tero terrance terrell terri terrie terry teruo tesfaye
    teshome tess tessa teten tetiana tetsu tetsuji tetsuo tetsuro tetsushi tetsuya tetyana teuku
    teun tevin tevita tewolde teófilo thabang thabo thad thaksin thalia tham thamanat thammanat
    thanakorn thanasis thanathorn thandeka thandi thandiwe thang thanh thani thanin thanong thant
    thao tharaka thaung thavry thawatchai theary thein thekla thelma themba thembeka thembi
    themistoklis theo theodor theodore theodoros theresa theron thet theyab thiago thibault thibaut
    thida thien thierno thierry thiet thilak thilo thinh thoko thokozani thol thomas
    thomas-christian thong thongloun thor thora thordis thornika thuan thuc thulani thuli thuong
    thura thushara thuy thyra thérèse tia tiago tian tiana tiara tibebu tibor tidhar tidjane tiemoko
    tien tiffany tigist tigran tihomir tiina tiit tilahun tilak tilda tilde tilek tillie tim timmy
    timnit timo timoteo timothy timur tina tinai tinashe tinatin tinh tiran tisha titiek titilayo
    tito titus tiyamike tiziana tiziano tjahjo tlotlo toan toara tobi tobias tobin toby tod todd
    todor tofail togtokh toh tohir toke tokhtar tokiko toktogul tolegen tolga tolkun tom toma tomas
    tomasz tomaž tomislav tommaso tommie tommy tomo tomoaki tomohiko tomohiro tomoko tomomi tomonori
    tomoya tomoyuki tomás tomáš tone toni tonia tonje tony tonya toomas toon torben torbjorn
    torbjörn torbjørn tord torey torfi torgeir torhild tori toril tornike torstein torsten toru
    toshiaki toshie toshihiro toshiko toshima toshimitsu toshio toshiro totok touhid tova tove toyin
    tracee tracey traci tracie tracy traian tran trang traute travis tremaine trent tressa trevon
    trevor trey tricia trieu triin trina trine trinh trish trisha trisno troels trond trudi trudy
    truman trung truong trygve tsai tsang tse tsegaye tsehay tsend tseng tserendorj tserenpil tshepo
    tshering tsion tsipi tsitsi tsogtbaatar tsolmon tsui tsuneo tsutomu tsuyoshi tsvi tucker
    tudor tugba tui tuija tuilaepa tulay tulia tulkin tulkun tullio tulsi tumaini tumelo tumurbaatar
    tuncay tunde tung tunku tuomas tupou tural turan turdakun turgan turgut turid turkan tushar tuti
    tuula tuvshin tuyen tuyet tuğba twila tyesha tyler tyra tyree tyreek tyrel tyrell tyrese tyron
    tyrone tyson tytti tzachi tzahi tzipi tzvi téné téte tõnis tõnu tülay tünde ualikhan ubaldo uche
    uchenna uchral uday udaya uddhav udita udo udoma uffe ufuk ugur ugyen uhuru ujjwal ukhnaa uktam
    ulan ulanbek ulaya uldis ulf uliana ulises ulisses ulla ulrica ulrich ulrik ulrika ulrike
    ulugbek ulukbek ulviyya uma umair umar umaru umberto umesh umi umid umidjon ummy umut umutoni
    unni upali upendra uppal uraia urbain urbano uriel urmas urmat urmila uros uroš urpo urs ursel
    ursina ursula urve urška usha usman usmonali utami utdom ute utomo uttam uttama uwase uwe uwera
    uwimana uyen uzi uzoma vache vaclav vadim vadym vagif vagn vahagn vahan vahe vahid vahit vaibhav
    vaine vaino vajira vakhtang val valbona valdas valdis valentin valentina valentín valer valeri
    valeria valerie valerij valeriu valeriy valery valérie vance vanda vandana vandy vanesa vanessa
    vania vanja vannak vannara vanndeth vanny varawut varazdat vardan varlam varsha vartan varun
    varvara vasant vasantha vasanthi vasco vasil vasile vasileios vasilica vasilis vasko vassilis
    vasso vasudev vasudeva vasudha vasundhara vasyl vaughn vazgen vazha veaceslav veasna veena veera
    veerasak veerle vegard veikko veit velenkosini veli velimir velma venkaiah venkat venkata vera
    verena vern verna verner vernon veronica veronika verónica vesna vestine veysel vibeke vibha
    vibol vic vicenta vicente vicki vickie vicky victoire victor victoria victoriano vidar vidya
    viengkeo viengthong vigdis vigen viggo vijay vijaya vijitha vikas vikki vikram viktor viktoria
    viktoriia viktorija vilay vilayat vilde viliame vilija vilis viljar ville villy vilma vilmar
    vilmos vilnis vimal vimala vinay vinaya vince vincent vincenzo vineet vinh vinicius vinko vinnie
    vinod vinu viola violeta viorel viorica vipin vipul virachai vireak virender virendra virgie
    virgil virgilio virginia virginie virginijus virginio virpi visal vishal vishnu vishwas vissoth
    vita vitalii vitaliy vitaly vitor vittorio viveca vivek vivian vivien vivienne vjekoslav vjosa
    vlad vladan vladimir vladimír vladislav vlado vlasta vlastimil vlora vojislav vojtech vojtěch
    volkan volker volkmar volodymyr vonda vongsey voravut voreqe vsevolod vugar vula vuokko vuong
    vusal vusi vuth vuyelwa vuyo vyacheslav vyas vytautas vytenis václav véronique víctor vítor věra
    wade wael wafa wafaa wafula waheed wahid wahiduddin wahyu wahyudi wairimu waithera wajahat wajid
    wajih wakako walaa waldemar waldo waleed walid wallace wally walt walter waltraud wambua wambui
    wame wamkele wanda wanderley wang wangari wanjala wanjiku wanjiru wanyama waqa waqar warner
    warren warsame wasantha waseem wasim wassim watana wataru watson wavel wawan waweru wayan waylon
    wayne wei wekesa welday weldon welile wen wenbin wendell wendy weng wentao werner wes wesley
    weston wibowo wichai widad widi widodo widya wiebke wieslaw wiesław wigberto wijeyadasa wiktor
    wilbur wilda wilfred wilfredo wilfried wilhelm willa willem willi william willis willow willy
    wilma wilmer wilson wilton wim winarno winfried winnie winona winston wira wiranto wirat wissam
    wissanu witold wladyslaw wojciech wolde wolf wolfgang wolfram won-sik wondimu wondwossen woo
    worawut workneh worku wouter wu wubshet wulan wyatt wylie wyman władysław włodzimierz xander
    xaver xavi xavier xavier-luc xhelal xi xia xiang xiao xiaoming xiaoping xie ximena xin xing
    xiomara xiong xolani xolile xu xuan xue xuexiang yaa yaakob yaakov yacouba yadira yael yafit
    yaghoub yagmur yago yahya yair yaiza yakov yakubu yalchin yam yamini yan yana yandri yanet
    yaneth yanira yanis yann yannick yannis yanti yanuar yao yaobi yap yaqoub yaqub yara yared yariv
    yaron yaroslav yaroslava yasar yasemin yaser yash yashoda yashwant yasir yasmin yasonna yasser
    yassin yassine yasuaki yasufumi yasuhide yasuhiko yasuhiro yasuko yasumasa yasunori yasuo
    yasushi yasutoshi yasuyuki yati yavuz yaw yawa yaya yayi yazan yaşar yee yehuda yeldos yelena
    yemane yemi yemisi yeo yeoh yeol yeon yerbol yerkin yerlan yermek yerzhan yesenia yeshi yesid
    yetunde yeung yevgeny yevhen yevheniia yewande yiannis yigal yildiz yilma yilmaz ying yingluck
    yinka yiorgos yizhar ylva yngve yoann yoav yodit yoel yoga yogendra yogesh yograj yohanes
    yohannes yohei yoichi yoji yoko yolanda yolande yolima yona yonas yonatan yong yong-jun yongyut
    yongyuth yoo yoon yoon-jung yoram yordan yoriko yosef yoshi yoshiaki yoshihide yoshiki yoshiko
    yoshimasa yoshimi yoshio yoshito yossi yosuke yota youk younes young-ho younis yousaf yousef
    youssef youssouf youssra yoweri yrsa yu yubaraj yuddy yudha yudi yue yuichi yuichiro yuji yuka
    yukari yuki yukiko yukio yukiya yuko yulduz yuli yulia yuliana yuliia yumi yumiko yun yuri yurii
    yuriko yuriy yury yusif yusof yusri yusril yusuf yusuke yusup yusur yutaka yuthasak yuval yuya
    yuzo yvan yves yvette yvonne yılmaz zaal zac zacarías zach zachary zack zadie zafar zafer zaheer
    zaher zahia zahid zahida zahidi zahir zahoor zahra zaid zaida zainab zainabu zainal zaini zaira
    zaki zakia zakir zaliha zalmai zalman zalmay zambry zameer zamir zamira zamri zanda zandanshatar
    zander zandile zane zanele zara zareh zarif zarifa zarina zartaj zaruhi zaur zaven zavqi zaw
    zayed zaza zbigniew zbynek zbyněk zdenek zdenka zdeněk zdravka zdravko zdzislaw zdzisław zeenat
    zeeshan zeev zehava zehra zeina zeinab zeke zekeriya zeki zelalem zelda zelia zeljko zelma
    zemenu zena zenaida zenebe zenebu zeng zerihun zewde zewdie zewdu zeyad zeynab zeynep zhai zhan
    zhanar zhanat zhandos zhang zhanibek zhanna zhannat zhao zhaslan zheng zhengyu zhenis zhenish
    zhigang zhiyong zhomart zhong zhou zhu zhuang zhumabek zhyldyz zia ziad ziaur zilvinas zinhle
    zita ziv ziya ziyad ziyambi ziyanda ziyodullo zizi zlatko zodwa zoe zofia zohar zohreh zoila
    zoja zola zolani zoltan zoltán zora zoran zoriana zorica zou zouhair zsofia zsolt zsuzsanna
    zsófia zubaida zubair zubairu zuhair zuhura zukiswa zulema zulfia zulfikar zulfiqar zulfiya
    zulhas zulkifli zulma zunaid zurab zuraida zuwera zuzana zvi zviad zvika zvonko zweli zygimantas
    zygmunt ágnes álvaro ángel árpád åsa åsmund çiğdem édouard élisabeth élise éloïse émile émilie
    éric étienne ísis ívar íñigo óscar ömer özgür özlem øystein øyvind úrsula ülle ümit þórdís đorđe
    ģirts ľudovít łukasz şimşek šarūnas željka željko žiga žilvinas žygimantas șerban ștefan
    abdusalom aboubakar adaora adewunmi adolphus agim aikpe akmal altin amaka anant apisai attaullah
    auma aurelia azma babafemi babirye bakhodir bakili behzod bilawal bobur burim chaitali charity
    chaturanga chepngetich chibueze chibuike chidinma chukwuma claudette cleophas clémentine dafina
    dahiru damilare daulina dele djeneba drita duminda epaminondas faizan fiifi fisnik fjolla
    folashade gambo gazmend goodluck gulzar hafsat hansaka haruna ignatienne ijeoma immaculée
    indranee ishaku jael jeanine kaltrina kassym kobina krishantha kujtim lawal liridon
    lovemore madalitso mahamadou marriyum mayamiko mereseini modupe morenike nandika nasiru
    nizamiddin nkiru nursultan olaniyi olugbemiga oluwakemi onyekachi paulraj pervaiz pinak prosper
    rabiu rafique ramush ronke saber safi salimata salisu savithri shehzad sholpan simisola
    sithembiso skender suhel temitayo teuta tharindu tijjani tinoda tobiloba tukur ugochukwu uju
    ukpong umurungi valon vasilios veerappa visar wasswa wilberforce wycliffe xhavit xueling yahaya
    yamikani younous zaib zayniddin
    """#
}
