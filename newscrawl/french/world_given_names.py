"""Given names of Europe and Africa beyond those of given_names: of civil registers, for the persons of wires.

Taken from the person providers of Faker 40.63.0 (MIT licence): names of its French and West African lists, and those that two of its
European lists share; left out are its family names, what a text may hold as an ordinary word, and names of both genders.
"""

from __future__ import annotations

MASCULINE = frozenset(
    """
aarón abayomi abdelatif abdellah abderaouf abderrahmane abeiku abelardo abiodun abiona abraham achim adalberto adebiyi
adebowale adedayo adedeji adekitan adekola adekunle adeleke adem adeniyi adeolu adeoti aderopo adeshina adesoji
adetayo adeyi adigun adil adnan adolf adriano adrián afolarin agustin ahmet aidan aiden ajala ajani akanmu akif
akinkunmi akinlabi akram akwasi akwesi alade aladin alamu alban albin albino alcides alejo aleks aleksander aleksandr
alen alessandro alessio alexandru alexej aleš alfons alistair aliyu alois alvaro alvin alwin amaro amaury amin américo
andrej andrey anjolaoluwa anselmo antero antonino antonius aníbal arda arezki arian arif armin arnaldo arne arno
arnulfo aron arsenio artan artemio arturo atilio attila august auguste augusto aurel aurelio ayinde aymen ayodeji
ayodele ayoub babasola babatunji babawale balthasar basilio bastian baudouin bayram bayron benedict benicio benjamim
benjamín benno berat berend bernabé bernardino bernd berndt bernt bert bertil bertram biagio billy birger bjarne bjorn
bladimir blahoslav blas boaz bobby bogdan bohumil bohumír bohuslav bojan boleslav bram branislav branko brayan brendan
brent brieuc caleb callum calogero camilo carmelo casper cedric ceferino celestino celso cesar charly christof
christofer christoffer christos cipriano ciro claudy clemens colins conor constantin corey cornel cornelio cornelius
cory cosimo cristhian cristian cristobal cristóbal csaba ctibor curt custodio côme daan dagoberto dalibor damian
damiano damife damir damián damjan damon dani danijel danilo daniël danjuma dante darius dariusz darko darrell darren
darryl daryl darío daudi davor declan dejan demetrio demilade derek derrick desiderio detlef dieter dietmar dimitrios
dino diogo dionisio dirk dobroslav dominic dominik donato dorian dragan drago drahoslav durodola dusan dušan dwayne
dávid ebbe eddie edgard edgardo edinson edmond edmund edmundo eduard edvard efraín egon einar ekow ekrem ekundayo
eladio eleuterio elias eliecer elio eliot eliseo elmar elmer elnur elton elvin elvis emanuel emerson emil emilian
emiliano emilien emin enes ennio enver erasmo erhard erick erkan erling ernesto erol erwin esupofo ethan eugen eugene
eugenio eusebio evaristo evelio ewald ezequiel ezio ezra fabián fabricio fabrizio facundo farouk faruk fatih fatteh
fausto fedor felix ferenc fermín fernand fidel fiifi filipe flavio florencio florentino florin floris fodil folu
franjo frans františek freddy frederik fredo fredrik fredy fridolin frode fábio gabin gabino gabor gael gaetano gastón
gbadebo gbolahan gbowoade gebhard genaro georg georgios gerald gerardo germán gerold geronimo gerrit gerson gert
gerónimo ghilas giacomo gian giancarlo gianfranco gianluca gilberto gino giovanny giuliano giulio glen gonçalo goran
gottfried gottlieb graeme gregor grzegorz guido guilherme gunnar gunter gunther gustav gülağa günter habibu hadrien
hakan halil hamish hannes hansjörg hanspeter harald harri hartmut harun haruna helge henning henrik heriberto hermes
herminio hernán hipólito holger horacio horst houcine humberto héctor hüseyin iain ibidapo ignacio ignaz ignác
ikeoluwa iker ilias ilija ilyas ilyes imre ingmar ingo inioluwa ioannis isaiah isaías iseoluwa ishola isidor isidoro
isidro ismael ismet istvan istván ivar iván iwan izidor i̇brahim i̇mam jacek jacinto jacobo jairo jakob jakub jani
janis janko jann jannik jannis jari jarno jaromír jaroslav jasper jayden jeison jeremiah jeremias jeremías jerome
jerry jerson jerzy jerónimo jerôme jesper jessy jhoan jhon jhonatan jhonny jiri joakim joaquín jochen joffrey johans
johnathan jonah jonatan jonathon jonáš joojo joost jordi jordy jose josef josiah josip josué jovan jozef joško juhani
juraj justus juwon jörg jörgen jørgen kada kalevi kalle kamil karel karlo karsten keji kemal kenan kenzo kian kilian
killian kjell klaas knut koen kojo kolawole konstantinos korede kornel kristian kristijan kristjan kristoffer
kristopher krzysztof kujoe kuno kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyllian kåre ladislav lasse
laszlo laurens laurenz laurin lautaro lean leander leandro leif leke lenn lennart lenny leoncio leonel leonhard
leopoldo lere lian libor lino linus lisandro livio loan lorin lotfi louka lovro loïs luan ludvig lukáš lyam lászló
maarten magnus mahir mahmud mahmut maicol maik maks maksim malcolm marcelino marcello marcial marcin marek marijan
mariusz marko marlon massimiliano massinissa matej mateus matheo mathew mathijs mathys mathéo mato mats matti mattia
mattias mattéo maurits maurizio mauro maxim maximilian maximiliano maël meinrad merlin metin metod micael micah micha
michal micheal michele mihael mijo mika mikael mikuláš mile milo miloslav milton milán miodrag miran mirco mirko miro
miroslav mirsad misael mladen modesto mohand moisés mojmír morten muhammed murat mário máximo nadir nando narciso
nasiru nassim natan natanael nathaniel nazim naël naïm nenad nicanor nicklas niclas nico nicolai niels niklas niko
nikolaj nikolaos nikolas nikolaus nils nino niyazi niyilolawa norberto nuno nuru néstor obanijesu octavio ogooluwa
oladare oladimeji olakunle olanrewaju olansile olavi olegario olumorotimi oluwafemi oluwagbemiga oluwamumibori
oluwamuyiwa oluwasanmi oluwasegun oluwole omobobola omotayo onofre orhan oskar osunleke osvaldo oswaldo othmar ouanes
ovidio pasquale patric patricio patrik paulino pawel peder pekka petar petter piero piotr pirmin pius porfirio péter
quinten rabah radomír radoslav radovan rafaël raffael ragnar raimund raimundo ralf ramazan ramiro ramzi rasmus raul
rayan raúl reece reginald reinaldo reinhold remigio remo rene renzo reuben reynaldo reza rhys ricky rida rigoberto
robby rocco rochdi rodney rodolfo rogelio rolando romeo roméo ronnie ronny rony rory rosendo rouven rubén rufino
ruperto ryszard régis róbert rómulo rüdiger safet salih salomón salvatore samuël samy sander sani santino sascha
saverio saúl sebastiaan sebastian sebastiano sebastien sedat segundo sepp sergej seth severin severino seye shaban
shamsuddeen shaun shehu shekoni sigurd sijuade silas silvano silvester simeon simion simón slavko slavomír slobodan
sonny soufiane stanislav stef sten stephane stig stijn stjepan stéphan sven swen sylvester sérgio sören süleyman tade
tadeusz tadeáš tage tahir tamás tanimu tapani tapio temidayo teodor teófilo theo theodor thiago thorsten théophile
tiago tibor tijs till timo timon timotej timoteo timéo tito tiziano tobias toby toki tokunbo tomasz tomislav tomori
tomáš tonny torben tore torsten tulio tyrone tyson ulises ulrik umar uriel usman valdemar valentim valerio valter veli
verner victoriano victorino vidar vilhelm vince vinzenz vito vitor vittorio vladimír vladislav vlado vlastimil volker
vratislav václav víctor waldemar wilfredo wilfrido willi wilmer witold wladimir wojciech wout wouter xaver yadigar
yago yasin yassin yassine yeison yngve youba yunis zacarías zachary zahid zakaria zamir zdenko zdravko zeljko zeno
zlatko zoltan zoltán zsolt zvonko áron óscar ömer øystein øyvind šimon štefan željko
""".split()
)

FEMININE = frozenset(
    """
aaliyah aanuoluwapo abbie abby abebi abena abeni abosede adebukola adela adelaida adele adelheid adelina adenike
adepeju adesewa adesua adetoke adetoun adina adunni adwoa adélaïde afia afua agata agatha agnes agnese agnieszka
agustina agáta aimee aimée aina aino aisha ajoke akos akosua akua akumaa alana alberte albertina albina alejandra
aleksandra alena alessandra alessia alexandrie alida alina alisa alisha alisson aloisia alondra alícia amada amalia
amalie amani amber amelie aminatu amira amoke amope amparo amélia américa anabel anabela anastasie andreia aneta anett
anette anežka angelica angelika angie angélica anica anika anja anka anke annalisa annalise annamaria anneke anneli
annelie annelies anneliese annelise annemarie annemie anni annika annikki annita anny antje antonella antonia
antonietta antonija antonina apolonia april araceli arcelia aria ariadna ariana arike arinola arnaude arzu asake
ashlee ashleigh atinuke augusta aurelia aurora awero awesi ayinke ayla aylin aynur ayoka ayse aysel ayten azra azucena
baaba barbora beata beate beatrice beatrix beatriz belinda belén benita bente benthe berit bernarda bernardita berta
bertha beth bethan bethany betina beverley beáta bianka bibiana biljana bilkisu birgit birgitta birte birthe blanka
blažena bodil bohumila bolatito boluwatife bouchra božena branka briana brianna bridget brigid brigita brigitta brita
britt britta brooke brígida bunmi bárbara bérengère caitlin caitlyn camila canan candela caren caridad carin carina
carlota carly carmela carmina carolin carolyn carrie casandra cassandra cassie catarina caterina catharina cathrine
catrin cecilie cecília celia celine chanez chantelle charity charlene charline chelsey cherie cheryl cheyenne chiraz
chloe chloë christa christiana christianne christin cintia clarisa clarissa clementina cloé colleen concetta connie
conny constanza constanze consuela consuelo cora coraline cordula corina corine corinna cornelia cäcilia célestine
célia célina dafina dafne dagmar dagmara dagny daisy dalia damaris danica daniella danijela daphne dayana debbie
debora debra deisy delfina delia denisa desiree desirée destiny deyanira dilara dolores domenica dominga donatella
dorcas doreen dorina dorine dorota dorothea dorothy dounia doyinsola draga dragica drahomíra drahoslava dunja débora
ebony edda edelmira edina edita edna eduarda eileen eilish ekaterina elaine elba eleanor eleni eleonora eleonore
elfriede eliabeth eliana elif elin elina eline elisabet eliza eliška elke elli ellie ellinor elly elma elna elodia
eloísa eloïse elsbeth elsie elsy elvia elvira elza eléa eléna eléonore emanuela emelina emeline emelyne emilia emilija
emilly emine emmi emmy emília eniola enya erina erna ernestina esmeralda esperanza estefanía estela estera
estrella etta eugenia eunice eusebia evelien evelin evelina eveline evelyn evie evita ewatomi fabia fabiana fabiola
fadekemi faderera faith fatiha fatma faye febe federica fehintola felicitas fella femke feriel fernanda fernande
fibikemi fien fikayomi filipa filippa filomena flavia floor florencia florentina floriane florina florinda florine
folashade fortunata fouzia franca francesca francia francisca františka franziska freja freya frida frieda friederike
gabriella gail galina gambo gema gemma genoveva georgina geraldine gerda gerlinde gertrud gertrude giada gianna gifty
gilberte gilda gillian giovanna gisela gitte giuliana giuseppa giuseppina gladys glenda gordana graciela grazia
graziella grete grethe griselda gudrun guillermina gunhild gülay hadiza hadjer hafsat hailey hana hania hanife
hannabel hanne hannele hannelore harriet hatice hauwa hayat haydée hayley hazel hedda hedvika hedwig heidy heike
helene henrieta henrietta herminia herta hilda hildegard hillevi hilma hollie holly hortensia houda hulda ibironke
ignacia ikram ileana ilona ilse imelda imene imke inaya inge ingeborg inger inés inês iolanda irena irene iretioluwa
irmgard isabela isabell isaline isidora isis ivana iveta ivona ivonne iyabode iyadunni izabela jacinta jadranka jael
jana janeth janette janice janina janna janne jaqueline jarmila jaroslava jasmin jasmina jasna javiera jayne jazmín
jeanine jeannine jelena jemma jeniffer jenna jessie jillian jimena joana joanne joaquina jocelyn jodi jodie jody
johana johanne jolana jolanda jolene jonna josefa josefina josefine josephine josianne jovana jovita juanita judita
judy juliane julianna juliet julieta julijana june justina jutta júlia kaarina kahina kaitlin kaitlyn kalina kamila
karina karoline karolína kata katalin katarzyna katelyn katerina katerine katharina katharine katherin kathrin kathryn
kati katja katrina katty kaylee kayleigh kellie kelsey kerri kerstin khadidja kiara kikelomo kimberley kimberly kira
kirstin kirsty klara klaudia klára kornelia krista kristi kristiina kristin kristine kristy krystal krystyna kyara
kylie kyra käthe käthi ladislava laila laly laora larisa larissa laureen lauren laurine lavinia lawrencia leah leana
leandra leanne leena leidy lene leni lenka leona leonie leonor leontina lesley letizia letícia leyla leyli liana lidia
lidija liesbeth lieve ligia liisa lila lili lilia liliana lilija lilla lilli lilly lilou line linn linnea lisbeth
liselotte lisette livia lize ljiljana ljubica ljudmila loes lolita lore loredana lorena lorenza loretta lorna lotta
lotte lotti louna luana luce luciana lucija lucila lucile lucinda lucy lucía ludovica luisa luise luiza luzia luísa
lyna lynne léana lívia maaike maarit mabel macarena madison maeva magaly magda magdalena magdalene magdaléna maija
maira maite maja majken malak malena malgorzata mandy manel marcela marcelina marcella marcelle marcia maren marga
margareta margarete margaretha margarida margaud margit margita margret margrit mariah mariana marianela mariann
marianna maribel marica maricela mariela mariella marietta mariette marija marijana marika marilena marisela marissa
marit marita maritta maritza marja marjatta marjorie marleen marlen marlene marlies marlis marylène maría mateja
mathilda matilda matilde maura maureen mauricette maurine mayra mayte maëlys maëva megan meike melanie melina melinda
melisa melita merel meriem mery meryem micaela michela micheline mihaela mikaela mikayla milada milagros milica milka
millicent miloslava minna mira mirela mirella mireya miriama mirja mirjam mirjana miroslava mirta modupe mofifoluwa
mojisola mojisoluwa moradeke morayo morena morenike morgane morolake mosinmileoluwa mosunmola motunrayo moyosore
murielle mária mégane mónica nadežda nadin nadja nanna narcisa narimane natali natalija natalja nataly natascha
natasja nataša nath natividad natália nedjma nela nele nell nelli nesrine nevenka niamh nichole nidia nihad niina nika
nikita nikolina nilda nimakoah ninioluwa nisa nives noelia noemi noemí norah norma nour noëlla noëlle nuria nury
nélida octavia ofelia olajumoke olasunmbo olena olimpia olivie ololade olufunke olufunmilayo oluwakemi olívia
omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi oona oreofe oriana otilia ottilia
oxana oyenike oyindasola paige paloma paola pascaline pascuala patrizia patrícia paulina pavla perla petronela
philippa philomena phoebe phyllis piedad pierina pilar pippa priscila priska rabi racha rachael rachelle radeke
radmila rafaela raffaela raffaella ragnhild rahel ramona rana randi rania raphaela raymonde rebeca rebeka rebekah
rebekka regina regine reinhilde renata renee renáta rhonda ricarda robyn rocío rolande romana romina ronja ronke
rosalba rosalia rosalía rosaria roselyn rosemarie rosemary rosie rosina rosita rosmarie rossana roswitha roza rozalia
rozalija rozália ruby ruqayya ryma sabina safiya sahra salome salomey samanta samira sandy sanja sanne sarina savannah
scarlett segilola selina serafina serena serine sevim shana shania shelby shelley sheree sheryl shona sian sibylle
sienna silja silje silvana similoluwa simisola simona simonne sina sinead slavica socorro sofie soledad soline solveig
sonja sonya souad soumia sowande soňa stacy stana stanislava stefani stefanie steffi stela stephanie stina stine
subomi sumayya summer susann susi suzana svea svenja sybille sylvianne sylwia sára tabea tabitha tammy tanja tanya
tatjana teodora teresia teresita terri terézia tess thea theodora theres therese theresia thinhinane théa tiina tilde
timea titilayo tiziana tolulope toluwanimi tori tove trine trinidad tuulikki türkan ulla ulrike urszula valeria
valerie valeska valéria vanda vanesa vania vanja veerle verena veronika veronique verónica vesna vicki viktoria
viktória vilma vincenza vinciane violeta violetta vittoria vitória viviana vivien vivienne vladimíra vlasta wafae
waltraud wanda wilma wuraola ximena xiomara yanet yara yasemin yasmin yasmín yazgül yejide yenifer yenny yesenia
yetunde yewande yolanda yousra ysaline yuliana yésica yéssica zainab zaira zdenka zelma zenta zeynep zina zita zoey
zora zoraida zélie ámbar ángela özlem úrsula şeyda štefanija žaneta
""".split()
)
