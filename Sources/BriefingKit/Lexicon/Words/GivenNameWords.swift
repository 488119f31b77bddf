extension Lexicon {
  /// Given names of many languages: evidence that a capitalised word begins a person's name.
  static let givenNameWords: StaticString = #"""
    [given names]
    aaron abdallah abdel abdelaziz abdullah abdulrahman abebe abel abigail abraham ada adam adama
    adela adrian adrienne agnes ahmad ahmed aida aisha aiko akira alain alan albert alberto aldo
    alec alejandra alejandro aleksandar aleksandr alena alessandra alessandro alex alexander alexandra
    alexandre alexei alexey alexis alfred alfredo ali alice alicia alina alison alistair allan allen
    allison alma alvaro alyssa amadou amanda amara amber amelia ami amina amir amit amos amy ana anand
    anastasia anatoly anders andre andrea andreas andrei andrej andres andrew andrey andrzej andy angel
    angela angelina anil anita anjali ann anna annabel anne annette annie anthony antje antoine anton
    antonia antonio antony anwar april aram archie ariel arif arjun arman armando arnaud arne arnold
    arthur arturo arun arvind asad asha ashley ashok ashraf asif astrid athena audrey august augustine
    aurora austin avery aya ayesha aziz babatunde baraka barbara barry bart basil beatrice beatriz
    belinda ben benedict benedikt benjamin bernadette bernard bernardo bert beth bettina betty beverly
    bianca bill billy birgit bjorn blaise bob bogdan boris brad bradley branko brenda brendan brett
    brian bridget brigitte brooke bruce bruno bryan bryce burak byron caleb calvin cameron camila
    camille candice carl carla carlo carlos carmen carol carolina caroline carolyn carrie
    casey caspar catalina catherine cathy cecilia cedric celeste celia cesar chandra chantal charlene
    charles charlie charlotte chelsea cheryl chiara chinedu chloe chris christian christina christine
    christoph christophe christopher cindy claire clara clarence claude claudia claudio clement
    clifford clinton clive clyde colette colin colleen connie connor conrad constance
    corey cornelia craig cristian cristina curtis cynthia cyril daisuke dale damian damien dan dana
    daniel daniela danielle danny daphne dariga dario darius darko darren dave david dawn dean
    debbie deborah debra deepak delia demetrius denis denise dennis derek desmond devin diana
    diane dick diego dieter dilip dimitri dina dinesh dirk dmitri dmitry dolores dominic dominique
    don donald donna donovan dora doreen doris dorothy doug douglas drew duncan dustin dwayne dwight
    dylan ebrahim eddie edgar edith edmund eduard eduardo edward edwin eileen ekaterina elaine elena
    eleanor elias elijah elisa elisabeth elise eliza elizabeth ella ellen elliot elliott elmar
    elsa elvira emily emil emilia emilio emma emmanuel emre enrico enrique eric erica erik erika erin
    ernest ernesto ernst erwin esperanza esteban esther ethan eugene eugenia eva evan eve evelyn
    ezekiel ezra fabian fabio fadi fahad faisal faith farah farhad farid farida fatima fatma
    fatou faye federica federico felicity felipe felix fernanda fernando fidel filip finn
    fiona flora florence florian floyd frances francesca francesco francis francisco franco francois
    françois frank franklin franz fred frederic frederick fredrik frieda fumio gabriel gabriela
    gabriele gabrielle gail ganesh gareth garry gary gavin gayle gemma gene genevieve geoff geoffrey
    george georges georgia georgina gerald geraldine gerard gerardo gerhard german gertrude ghassan
    gian gilbert giles gillian gina giorgia giorgio giovanni giulia giuseppe glen glenn gloria gordana
    gordon goran grace graeme graham grant greg gregg gregor gregory greta gretchen guido
    guillaume guillermo gunnar gustav gustavo guy gwen habib hadi hadiza haider hakan hakim hala haley
    hamad hamid hamza hana hank hannah hannes hans harald haris harold haroon harriet harris harry
    haruki harvey hasan hashim hassan hayden heather hector heidi heiko helen helena helene helga henri
    henrik henry herbert herman hernan hilary hilda hillary hiroshi hisham holly hope horst howard
    hubert hugh hugo humberto hussein hussain hyun iain ian ibrahim ida idris ignacio igor
    ilya imran ina indira ines inga ingrid ioana irene irina iris irma irwin isa isaac isabel isabella
    isabelle isaiah isam ismail ivan ivana ivo jack jackie jackson jacob jacqueline jacques jade
    jaime jake jakob jamal james jamie jan jana jane janet janice janine jaroslav jasmine jason
    jasper javad javed javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens
    jeremy jerome jerry jesse jessica jesus jill jim jimmy jin jiri joachim joan joana joanna joanne
    joao joaquin jocelyn jody joe joel johan johanna johannes john johnny jon jonas jonathan jordi
    jorge jose josef josefina joseph josephine josh joshua josé joy joyce juan juana juanita judith judy
    juha julia julian juliana julie juliet julio julius jun june jurgen justin justine kai kamal kamala
    kamran karel karen karim karin karina karine karl karla karolina kasia kaspar kate katarina katerina
    katharina katherine kathleen kathryn kathy katie katja katrina kay kazuo keiko keisha keith kelly
    kelvin ken kendra kenji kenneth kent kerry kevin khaled khalid khadija kian kim kimberly kirk
    kirsten klaus kofi kojo konrad konstantin kristen kristian kristin kristina krzysztof kumar kurt
    kwabena kwadwo kwaku kwame kyle kylie lachlan lael lana lance lara larissa larry lars laszlo laura
    lauren laurence laurent laurie lawrence layla lea leah leandro lee leela leila leo leon leonard
    leonardo leonid leonor leopold leroy leslie lester leticia levi lewis li liam lila lilian
    liliana lillian lily lin lina lincoln linda lindsay lindsey linus lionel lisa liu livia liz lloyd lola
    lorena lorenzo loretta lorna lorraine louis louisa louise lourdes luc luca lucas lucia luciano
    lucien lucille lucinda lucy ludmila ludwig luigi luis luisa luiz luka lukas luke lutfi lydia lyle
    lyn lynda lynn lynne mabel maciej madeleine madeline mads magda magdalena magnus mahendra maher
    mahmoud mahmud maia maja malala malcolm malik mamadou manfred manish manoj manuel manuela mara marc
    marcel marcela marcelo marcia marco marcos marcus margaret margarita margot maria mariam marian
    mariana marianne marie marija marilyn marina mario marion marisa marissa marius marjorie
    mark marko markus marlene marta martha martin martina martine marty marwan mary
    maryam masahiro masood mathew mathias mathieu matilda matt matteo matthew matthias
    maureen maurice mauricio mauro maurizio max maxim maxime maximilian maya mei melanie melinda
    melissa melvin mercedes mercy meredith meryem mette mia michael michaela michal michel michele
    michelle miguel mihai mika mikael mike mikhail mila milan mildred milena milos milton mina ming
    miranda miriam mitch mitchell mohamed mohamad mohammad mohammed mohan moira molly mona monica
    monika monique morgan morris moses muhammad mujib murat muriel musa mustafa mwangi myriam
    nabil nadia nadine nancy naomi narendra nasir nasser natalia natalie natasha nathalie nathan
    nathaniel naveed nazir neera neil nelson nestor ngozi nicholas nick nicola nicolas nicole nigel
    nikhil nikita nikola nikolai nikolaos nils nina nino noah noel noemi noor nora norah norbert norma
    norman nuno nuria octavio ole oleg oleksandr oleksiy olena olga oliver olivia olivier olof omar
    orlando oscar oskar osman otto owen pablo palesa pamela paola paolo pascal pat patrice patricia
    patrick paul paula paulina pauline paulo pavel pearl pedro peggy penelope penny per percy
    perry pete peter petr petra petros phil philip philippa philippe phillip phoebe phyllis
    pia pierre pieter pilar polly prakash pranab preeti priya priyanka qasim quentin quinn rachel
    radhika rafael ragnar rahim rahul rainer raj raja rajesh rajiv ralph ram rama ramesh
    ramiro ramon ramona randall randi randy rania raphael raquel rashad rashid rasmus raul ravi ray
    raymond rebecca regina reginald rehana reiner reinhard rekha rema rena renata renato rene renee
    reuben rex reza rhonda riad ricardo riccardo richard rick ricky rita robert roberta roberto robin
    robyn rochelle rod roderick rodney rodrigo roger rohan roland rolf roman romeo ron ronald ronnie
    rosa rosalind rosanna rosario roscoe rosemary rosie ross roxana roy ruben rudolf rudolph rudy
    rupert russell ruth ryan sabina sabine sabrina sadia said sajid saleh salim sally salma salman
    salvador sam samantha samir samira samson samuel sandra sandro sanjay santiago saoirse sara
    sarah sasha saskia saul sean sebastian selena selim selina serena serge sergei sergey sergio
    seth shane shannon sharif sharon shaun shawn sheikh sheila shelley sherri sherry shigeru
    shinzo shirin shirley sibusiso sidney siegfried sigrid silke silvia silvio simon simona simone
    siobhan sofia solomon sonia sonja sophia sophie soren stacey stacy stan stanislav stanley stefan
    stefania stefano stella stephan stephanie stephen steve steven stewart stuart sue suleiman
    sultan sunil suresh susan susana susanne suzanne suzy sven svetlana sydney sylvia sylvie tadeusz
    tahir takeshi talal tamara tammy tania tanya tara tarek tariq tarja tatiana tatyana taylor ted
    teodor teresa terence terri terry tess thandi theo theodore theresa thomas tiago tiffany
    tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony tracey tracy travis trevor
    trudy tyler ulrich ulrike umar ursula uwe vadim valentin valentina valeria valerie vanessa vera
    verena veronica vicente vicki vickie victor victoria vijay vikram viktor vincent vincenzo viola
    virginia vitaly vivian vivienne vladimir volker volodymyr wade wafa walid wallace walter wanda wang
    warren wayne wei wendell wendy werner wesley wilfred wilhelm willem william willy
    winston wolfgang xavier xi yael yasmin yasser yolanda yoko yoshihide yuki yuri yusuf yves yvette
    yvonne zachary zainab zara zeljko zhang zoe zoltan zoran zulfiqar
    """#
}
