/** Given names that women and men bear, folded and sorted. */
export const sharedNames: ReadonlySet<string> = new Set(
  `
  alex alexis andrea ashley casey chris dale dana daniele dominique gabriele hilary ho inge jackie jamie jan janne
  jean jess jo joan jody jordan kai karan kay kerry kim kiran laurence lee lesley leslie marin michele mika morgan
  nicola nika nino noel pat robin sam sandy sasha shannon shin sidney simone stacy stevie taylor terry toni tracy
  valery wei xi
  `
    .trim()
    .split(/\s+/),
);

/** Given names borne mostly by women, folded and sorted. Names that both bear stand in a list of their own. */
export const femaleNames: ReadonlySet<string> = new Set(
  `
  abigail ada adela adele adriana agnes agnieszka aigul aino aisha aizada akiko alejandra aleksandra alessandra
  alessia alexandra alexandria alice alicia alina alisa alison allison alma alya alyona amal amalia amanda amber
  amelia amelie amina amira amna amparo amy ana anahit anais anastasia anastasiya andreea angela angelica angelina
  angelique anita anjali ann anna annalena anne annegret anneli anneliese annemarie annette annick annie anniken
  antje antonella antonia antonina anu anya aoife apinya april araceli arancha ariane arlene asha asma asta astrid
  asuka audrey aurelia aurora ausra ayako ayelet ayesha aylin ayse azadeh azucena barbara beata beate beatrice
  beatriz belinda benazir benedicte bente berit bernadette bertha beth bethany betsy betty beverly bianca birgit
  birgitta bisera blanca bogdana bonnie bozena brandy brenda briana bridget brigid brigitte brit brunhilde camila
  camilla cara carina carla carly carmen carol carolina caroline carolyn carrie catalina catarina caterina
  catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chidinma
  chika chimamanda chizuko chloe christa christiane christina christine chrystia cindy claire clara clarissa
  claudia claudine clemence colette concepcion condoleezza connie constance consuelo cora cordelia corina cornelia
  cristina crystal cynthia dagmar dagny daisy dalia daniela danielle danuta daphne daria darya dawn deanna debbie
  deborah debra deepa deirdre delia delphine denise desiree diana diane dilma dina dolores donna dora doreen doris
  dorota dorothea dorothy dovile dragana dunja ebba ece edith edna edwina eeva eileen eimear ekaterina elaine elana
  elayne eleanor elena eleni eleonora elfriede elham elif elin elina elisa elisabet elisabeth elise elisha eliska
  eliza elizabeth elke ella ellen elmira elodie elsa elsie elvira emiko emilia emilie emily emine emma enrica erica
  erika erin ernestine esperanza estelle esther etsuko eugenia eun eunice eva evangelina eve evelina evelyn evgenia
  fadia faezeh faiza farah farida fatema fatemeh fatima fatma fawzia federica felicia felicity fiona fiorella
  firuza flavia fleur flora florence floriane frances francesca francine francoise frauke freda frederique frida
  fumiko gabriela gabriella gabrielle gail galina gayane gemma genevieve georgette georgia georgina geraldine gerda
  gertrude ghada gillian gina giorgia giovanna gisela giselle gita giulia gladys glenda gloria golda grace graciela
  greta gretchen grete griselda gro guadalupe gudrun gulnara gulnaz gulsen gunilla gwen gwendolyn hadley haifa hala
  halina halla halyna hana hanako hanan hanna hannah hanne hannele harriet harsimrat haruko hatice hayat hazel
  heather hedda heidi helen helena helene helga heli helle henrietta henriette hera hilda hillary hina hind hiroko
  hope huda huma ida ikram ilana ilaria ilse ilze imelda imogen indira ines inga ingeborg inger ingrid inka inna
  ioana iolanda irena irene irina iris irma iryna isabel isabela isabella isabelle isadora isolde itziar ivana
  iveta ivonne izabela izumi jacinda jacqueline jadwiga jaleh jamila jana jane janet janice janina janine jasmin
  jasmine jayne jeanette jeanine jeanne jelena jen jennifer jenny jessica jihan jill jillian jitka joanna joanne
  jocelyn johanna jolanta josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
  juliet julieta juliette june justine justyna kaisa kaja kajsa kamala karen karin karina karine karla karolina
  kasia katalin katarina kate katerina kateryna katharina katharine katherine kathleen kathryn kathy katie katja
  katrin katrina katya kavita kayla keiko kellyanne kelsey kendra kersti kimberly kinga kira kirsi kirsten kirsti
  klara klaudia kristalina kristen kristi kristiina kristin kristina krisztina krystyna kumiko kyung ladan laila
  lakshmi lana lara larisa latifa laura lauren lavinia layla lea leah leena leila lena leni leonie leonor leonora
  lesia leticia leyla lidia liesbeth lila lilia lilian liliana lilly lily lina linda lindsay linnea lisa lisbeth
  lise liudmila liudmyla livia liz liza ljiljana lois lola lone loren lorena loretta lori lorna lorraine lotta
  lotte louisa louise lourdes luba lucia luciana lucie lucille lucinda lucy ludivine ludmila luisa luise lujain luz
  lydia lynn lynne lyudmila mabel madeleine madhuri madina magda magdalena maggie maha mahbouba mahnaz mahsa mai
  maia maija maiko maire maja makiko malala malgorzata malin malina mamta manal manana mandana manon mansi manuela
  mara marcela marcia mareike margaret margareta margarete margarita margaux margit margot margrethe marguerite
  mari maria mariam mariana mariann marianna marianne marie mariella marielle marietta marijana marika mariko
  marilyn marina marine marisa marisol marissa marit marjan marjorie marlene marsha marta martha marthe martina
  martine mary maryam maryna marzena masako masha masoumeh matilda maud maura maureen mayra maysa mayumi meera meg
  megan meghan megumi melania melanie melike melinda melissa mercedes merete meri meryem mette mia michaela
  michelle michiko mihaela miho mikaela mila milena millicent mimi mina mira miranda mireille mirela miriam mirjam
  mirjana misako mitra miyuki moira molly mona monica monika monique muna muriel myriam myrna nabila nada nadezhda
  nadia nadine nadiya nahid naima najat najla nana nancy naoko naomi narges nasreen nasrin natalia natalie nataliia
  natalija nataliya natasha nathalie nazanin nazia neda nele nelly nermin nicole nicoletta niharika niki nikki
  nilufar nina noeleen noelia noelle nora noriko nour noura nuria odile ofelia oksana oleksandra olena olesya olga
  olha olivia olya oonagh ophelia oriana orla orna ornella paivi palina paloma pam pamela paola parisa patrice
  patricia patrizia patty paula paulette paulina pauline payal peggy penelope penny petra phoebe phumzile phyllis
  pia pilar polina pooja portia prisca priscilla priti priya rachel rachida radha radka rafaela raisa raissa rana
  randa rania raquel rashida raya rebecca reem regina reiko reina rena renata renate renee reyhan rhea rhonda ria
  riham riitta rima rina rita ritva roberta rocio romina romy rosa rosalia rosalind rosalyn rosanna rose rosemary
  rosie rossella roswitha rowena roxana roxane roza rozalia rukhsana ruth ruxandra sabina sabine sabrina sachiko
  sadako sadia safiya sahar saida sakiko sakshi salma salome samantha samira sanae sanam sandra sanna sara sarah
  sari sashka saskia satu savita sayaka seda selin selma serena setsuko shabana shada shahla sharon sheetal sheila
  shelley sherry shirin shirley shoshana sibel sigrid sigrun siiri silje silvana silvia simona sinead siobhan sirpa
  siv slavica smita sofia sofie solange solveig somayeh sonali sonia sonja sonya sophia sophie soraya stacey
  stefania stefanie stella stephanie stine sue suella sujata sultana sumaya sumitra sunita susan susana susanna
  susanne sushma suzanne suzuki svenja svetlana svitlana sylvia sylvie tabitha taina tamar tamara tania tanja tanya
  tara taru tatiana tatjana tatyana tea teodora teresa terttu terumi tess tetiana thea thelma theresa therese
  theresia thuy tiina tina tomoko tonje tove tracey trine trudy tuija tulsi tuuli tytti tzipi ulla ulrike urmila
  ursula uta uzra valentina valentyna valeria valerie valeriya vanessa vania vera verena verica verona veronica
  veronika veronique vesna vibeke vicky victoria vida vigdis vikki viktoria viktoriia viktoriya viola violeta
  violetta virginia virginie viviana viviane vivien vivienne wanda wasima wenche wendy wilhelmina wilma winifred
  xenia ximena xiomara yael yasmin yasmina yasmine yekaterina yelena yesim yevgenia yevheniia ylva yoko yolanda
  yoriko yoshiko yui yuka yukari yuki yukiko yulia yuliia yuliya yumi yumiko yuriko yvette yvonne zahra zainab zara
  zarina zaynab zehra zeina zeinab zeynep zhanna zina zita zoe zofia zohra zohreh zora zoriana zoya zsofia
  zsuzsanna zuzana
  `
    .trim()
    .split(/\s+/),
);

/** Given names borne mostly by men, folded and sorted. */
export const maleNames: ReadonlySet<string> = new Set(
  `
  aaron abbas abdallah abdel abdelaziz abdul abdulaziz abdulla abdullah abdulrahman abel abiy abolfazl abraham abu
  adam adel adil adnan adolf adolfo adrian adriano afonso aftab agustin ahmad ahmadreza ahmed ahmet ahsan aizaz
  ajay ajit akbar akhmed akin akira alain alan alasdair albert alberto alejandro aleksandar aleksander aleksandr
  aleksandre aleksei aleksey aleksi alessandro alexander alexandr alexandre alexandros alexei alexey alf alfonso
  alfred alfredo ali alireza alisher alistair allan allen alon aloysius alvaro amadou amir amirhossein amit amjad
  ammar amos anand anas anatol anatole anatoli anatoliy anatoly anders andre andreas andrei andrej andres andreu
  andrew andrey andrii andris andriy andrus andrzej andy angus anil ankit anselm anthony antoine anton antoni
  antonin antonio antonis antony antti anwar apostolos aram araya archibald ariel arif arindam aristide arjun
  armando armen armin arnaud arne arno arnold arseniy artem arthur artur arturo arun arvid arvind aryeh asad
  asadullah asger ashok ashraf asif asim askar aslan assad ataur atle attila augustin augusto aurelien avi avigdor
  avner avraham axel ayad aydin ayman aymeric azamat aziz babar badr bahram bakhtiyar balazs bandar baptiste barack
  barham barry bart bartosz basel bashar bashir basil bassam bastien behrouz behzad beji ben benedict benedikt
  beniamino benito benjamin benny bent bernard bernardo bernd bernhard bernie bert bertil bertrand bharat bijan
  bilal bilawal bill billy bin birger bjarne bjarni bjorn blaise blas bo bob bobby bogdan bohdan boris borislav
  borja borut boubacar boyko brad bradley branko breandan brendan brent brett brian bronislaw bruce bruno bryan
  burak burhan byron caleb callum calvin cameron camille can carl carles carlo carlos carsten caspar casper cedric
  cem cemal cenk cesar cezary chad chadli chaim charles charlie chester chi chinedu christer christian christoph
  christophe christopher chuck cillian claude claudio claus clement cliff clifford clint clive cody colin colm
  conor constantin constantine corey cornelius cory costas craig cristian cristobal curt curtis cyril cyrille cyrus
  czeslaw daisuke damian damien damir dan daniel danilo danny danylo darius dariusz darko darrell darren dave david
  davide davit davor dawid dean declan denis deniz dennis denys derek desmond devin dhananjay didier diego dieter
  dietmar dietrich dimitar dimitri dimitrios dimitris dinesh diogo dirk dmitri dmitrii dmitriy dmitry dmytro
  domenico domingo dominic dominik don donald donatas donnie doron doug douglas dragan drew driss duane dumitru
  duncan dusan dustin dwayne dwight dylan eamon earl ebrahim ebubekir ed eddie edgar edgars edi edmond edmund
  edmundo eduard eduardo edvard edward edwin efraim egil egor ehud einar eirik eitan elbridge elchin eldar eli
  elias elie eliezer elijah eliot elliot elliott ellis elmar elvin emanuel emanuele emil emilio emir emmanuel
  emmerson emre emrys enda engin enoch enrico enrique enzo eoin ephraim ercan erdal erdem erhan eric erich erik
  erkki erlan ernest ernesto ernst erwin esa esko esmaeil esmail espen esteban etienne eugen eugene eugeniusz evan
  evangelos evgeni evgeny evo ezekiel fabian fabien fabio fabrice fabrizio fadi fahad faisal faiz farhad farid
  farouk faruk fawad fayez federico fedir fedor felipe felix ferdinand ferenc fergus fernando ferran fidel filip
  filippo finn fiodor florent florian floyd francesco francis francisco franck franco francois frank franklin franz
  fred freddie frederic frederick frederik fredrik friedrich fritz fuad fumio gabor gabriel gaetan gareth garry
  gary gaspar gaston gaurav gavin gavriel gebran gennadi gennadiy gennady geoff geoffrey georg george georges
  georgi georgios georgiy gerald gerard gerardo gerhard german gero gerrit gerry gert ghassan gheorghe gholamreza
  giancarlo gianfranco gianluca gianni gideon gilbert gilberto gilles gino giorgi giorgio giovanni girish gitanas
  giulio giuseppe glen glenn goh gonzalo goran gordon gotz graeme graham grant greg gregoire gregor gregory grigore
  grigory grzegorz guenther guido guilherme guillaume guillermo gulbuddin gunnar gunter gunther gus gustav gustavo
  guy gyorgy haakon habib hadi hafez hailemariam haim hakan hakeem hakim halil halvard hamad hamdi hamid hamidreza
  hamish hamza hans hansjorg harald haris harold haroon harri harry harsh haruhiko haruki haruto harvey hasan
  hashim hassan hassen hayato heath hector heikki heiko heinrich heinz heinz-christian heitor helge helmut hemant
  hendrik hennadiy henri henrik henrique henry heorhii heorhiy herbert heribert herman hermann hernan hicham hideki
  hideo hikmet hilal hiroaki hirokazu hiroshi hiroto hisham hlib hojjatollah horacio horst hosein hossein howard
  hubert hugh hugo hulusi humberto husain husam husein hussain hussein huw iain ian ibrahim ichiro idriss ignacio
  ignazio igor ihor ihsan ilan ilham ilias ilir ilkka illia ilya imad immanuel imran inacio inaki indrek ingmar
  ingvar inigo ioannis ion ionut iqbal iraj irakli irfan irving irwin isaac isaias ishaq ishmael isidro iskander
  ismael ismail ismet israel issa istvan itamar itzhak ivan ivaylo ivica ivo jaakko jaap jaber jacek jack jackson
  jacob jacques jaime jair jake jakob jakov jakub jalal jalil jamal jameel james janez janis janos janusz jared
  jarkko jarmo jaroslav jaroslaw jason jasper javad javed javier jawad jay jed jeff jefferson jeffrey jeh jehan
  jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jesus jim jimmy jiri jiro joachim joakim joao joaquin
  joe joel joern johan johann johannes john johnny johnson joko jon jonas jonathan jonathon jong joni joost jordi
  jorg jorge jorgen jose josef josep joseph josh joshua josip josue jouni jozef juan juha juhani jukka jules julian
  julien julio julius jurgen juri jussi justin kaan kadir kais kaled kalle kamal kamil kamran kari karim karl karol
  karsten kaspar kassym kassym-jomart katsunobu katsuya kazem kazimierz kazuo kees keiichi keir keith kemal kenan
  kenichi kenji kenneth kenny kent kentaro kerem keri kestutis kevin khaldoon khaldoun khaled khalid khalifa khalil
  khosrow kingston kioumars kiril kirill kishore kjell klaas klaus klemens knud knut koen kofi koichi koji konrad
  konstantin konstantinos kostas krishna kristian kristjan kristof kristofer kristoffer krzysztof kunal kurt kwame
  kwasi kyle kyriakos kyrylo lajos lamar lance larry lars lasse laszlo laurent laurentiu lauri lawrence leander
  leif lennart leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leos leroy leszek levan levon
  lewis liam linas linus lionel ljubo lloyd lorenzo lothar lou louis lovro luc luca lucas luciano lucien lucjan
  ludovic ludwig luigi luis luiz lukas lukasz luke lyle lyndon maarten maciej madhav magne magnus mahdi mahesh
  mahmoud mahmud mahmut majid makoto maksim maksym malcolm malik mamdouh mamuka mandeep manfred manish manmohan
  manoj manouchehr mansour manuel marat marc marcel marcelo marcin marco marcos marcus marek margus marian mariano
  marijn mario marius mark markku marko markus marlon maros marshall mart marten martin marton marty marvin marwan
  masahiro masaki masato masatsugu masoud masud mate mateo mateusz mathias mathieu mathis matias matko mats matt
  matteo matthew matthias matthieu matti mattias maurice mauricio maurizio mauro max maxim maxime maximilian mehdi
  mehmet meir mel melvin mevlut micah michael michail michal michel mick miguel mihai mihail mikael mike mikhail
  mikheil mikko miklos mikolaj milan milo milos miloslav minoru miodrag miro miroslav mirza mitch mitchell mitsuru
  mitt mladen modest mohamad mohamed mohammad mohammadreza mohammed mohamud mohan mohsen mojtaba moritz morten
  moshe mostafa mourad mousa muammar mubarak mufti muhammad muhammadu muhammed muhittin mukesh mukhtar mumtaz munir
  murad murat musa mustafa mykhailo mykhaylo mykola nabih nabil nader nafees naftali naguib naim najib namik
  narendra naresh nariman naseer naser nasir nasser nathan nathaniel nawaf nawaz nayib nazar ned neil nelson nenad
  nestor nguyen niall nicholas nick nicky nicolae nicolas nicos niels nigel niklas niko nikol nikola nikolai
  nikolaj nikolaos nikolas nikolay nikos nils nirmal nizar noah nobuo nobuyuki nolan norbert norbu norman norton
  numan nurlan nursultan obaid octavio odd oguz oistein olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy
  oliver olivier olli olof olusegun omar omer omid onur orhan osama osamu oscar oskar osman ostap oswald otmar otto
  owen ozan pablo paddy panagiotis pankaj panos paolo parviz pascal pasquale patrick patrik paul paulo pavel pavlo
  pavlos pawel pedro pekka pentti per percy perry petar pete peter peteris petr petri petro petros petru petteri
  phil philip philipp philippe phillip pier piero pierre piet pieter pietro piotr pradeep prakash pramod pranab
  prasad prashant predrag qasem qasim qassem quentin quincy quinn rabah rachid radek radim radoslav radoslaw
  radovan rafael rafal rafik rafiq raghuram ragnar rahim rahul raimo raimonds rainer rais raj raja rajan rajesh
  rajiv rajnath rakesh ralf ralph ram ramazan ramesh rami ramin ramiro ramon ramtane ramush ramzan randall randhir
  randy raphael rashad rashid rasmus raul ravi ray raymond recep reda refik reid reince reinhard reinhold reinis
  rejeb rene reuben reuven rex reza rhodri ricardo riccardo richard rick ricky rihards riho risto ritchie riyad rob
  robert roberto rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolf roman romano romeo romuald ron
  ronald ronen ronnie rory ross roy ruben rubens rudolf rudy rui runar rupert ruslan russ russell rustam rustem
  ryan ryota ryszard saad sachin sadiq sadyr saeed said saif sajid sakari salah salam salem salim salman salva
  salvador salvatore saman sameh sami samir sampo samuel sandor sandro sanjay sanjeev santiago santos sardar sarkis
  satish satoshi sattar saud saul scott seamus sean sebastian sebastiao sebastien sefik selahattin selim semyon
  serge sergei sergey sergio serhii serhiy serik seth seyed seymour shafiq shah shahbaz shahid shahram shakib
  shamil shane shashi shaun shavkat shawn shehbaz sheldon shigeru shimon shinichi shinji shinzo shivshankar shlomo
  shoaib siavash sidiki siegfried sigmar sigmund sigurd silvio simeon simon sina sindre sinisa slava slavomir
  slobodan sohail solomon soren souleymane spencer spyros srdjan sridhar stale stan stanislav stanislaw stavros
  stefan stefano stefanos steffen stein stelios sten stepan stephan stephane stephen steve steven stewart stig
  stjepan stuart subhash subrahmanyam sudhir suhail sukhbir sulaiman suleiman suleyman sultan sunil suresh sushil
  svein sven svend syed sylvain sylvester tadashi tadeusz taha taher tahir taib takashi takehiro takeo takeshi
  talal tamas tamim tan taras tareq tarik tariq tarmo taro tarun tayyip ted teemu teimuraz teodor teodoro terence
  terje tero terrence tetsuya teuvo thabo thaddeus thales theo theodor theodore theodoros thierry thom thomas thor
  thorbjorn thorsten tibor tidjane tim timo timothy timur tito tobias toby todd tom tomas tomasz tomaz tomi
  tomislav tommaso tommy toomas tor torben tord tore torsten toshimitsu toshio toshiyuki travis trent trevor
  tristan tsutomu tulga tuomas turki tuur tyler tyrone ueli ulf ulrich ulrik umar umaro umberto umesh urho urmas
  uros usman uwe uzair vaclav vadim vadym vahid valdis valentin valentyn valeri valerii valeriy valter vardan vasif
  vasil vasile vasily vasyl veaceslav veli venkat vicente victor vidar vidkun vijay vikas vikram viktor viktoras
  ville vilmos vinay vince vincent vincenzo vinod vipin virgil virgilijus virginijus vishal vitali vitalii vitaliy
  vitaly vito vittorio vivek vlad vladimir vladislav vlado vladyslav vojtech volker volodymyr vsevolod vuk
  vyacheslav wael wahid walid wallace wally walt walter wang warren wayne werner wesley wilbur wilfred wilfried
  wilhelm will willem william willy wim winston wissam wladyslaw wojciech wolf wolfgang wopke xavier yaakov yahya
  yair yakov yakub yan yanis yannick yannis yaroslav yasar yaser yashwant yasin yasser yasuhiro yasuo yasushi yaw
  yehuda yevgeni yevgeniy yevgeny yevhen yevhenii yigal yitzhak yoav yogesh yohei yoichi yonatan yoni yoram yosef
  yoshihide yoshimasa yoshinori yossi youcef youri youssef yuichi yukio yukiya yunus yuri yuriy yury yusuf yutaka
  yves yvon zac zachary zafar zahid zaki zalmay zayed zaza zbigniew zdenek zdravko zeki zeljko zia ziad ziyad
  zlatko zoltan zoran zurab zvi zygmunt
  `
    .trim()
    .split(/\s+/),
);
