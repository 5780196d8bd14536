"""Given names and the gender they tell: for pronouns, and to find where a name begins.

Typed by hand: the frequent given names of French civil status, and of the persons of international news.
"""

from __future__ import annotations

from newscrawl.french import world_given_names as world

MASCULINE = world.MASCULINE | frozenset(
    """
aaron ababacar abdallah abdel abdelaziz abdelhamid abdelilah abdelkader abdelkrim abdellatif abdelmadjid abderrahim
abdou abdoulaye abdourahamane abdourahmane abdul abel abou achille achraf adam adama adel adolfo adrian adrien agathon
ahmad ahmed aimé alain alan alassane albert alberto aldo alejandro aleksandar alexander alexandre alexei alexeï alexis
alfred alfredo ali alioune alonso alpha alphonse amadou amar ambroise amine amir anas anatole andreas andrei andrew
andreï andriy andrzej andré andrés andy angel angelo anicet anis anthony antoine anton antoni antonin antonio antony
antti antónio aristide armand armando arnaud arnold arsène arthur artur assimi augustin aurélien axel ayman aymeric
aziz azzedine babacar bachar bakary baptiste barack barnabé bart barthélemy barthélémy bashar basile bassirou bastien
benedikt benito benjamin benny benoit benoît benyamin bernard bernardo bertin bertrand bilal bill birahim birame
birane björn blaise bob boris boualem boubacar brad brahim brandon brian brice bruce bruno calixte calvin carl carlo
carlos chakib charles cheick cheikh cheikhou chris christian christophe christopher claudio clint clément colin
constant corentin craig cristiano cyprien cyril cyrille cédric célestin césar daher damien dan daniel daniele danny
daouda dario dave david denis dennis denys desmond didier diego dieudonné dileita dimitri djamel djibo djordje dmitri
dmitry dmytro domenico donald doug douglas dramane driss drissa dylan déogratias ed eddy edgar edouard eduardo edward
edwin edwy efrain elie elijah eliott elon emile emilio emmanuel emmerson enrico enrique enzo eric erich erik ernest
erwan esteban etienne eugène evan evariste ewan fabian fabien fabio fabrice farid fathi faure faustin fayez federico
felipe ferdinand fernando filip filippo firmin florent florentin florian fodé fouad fousseni francesco francis
francisco franck franco frank franz françois fred frederic frédéric fulgence félicien félix gabriel gaoussou gareth
gary gaspard gaston gautier gaël gaëtan geert geoffrey geoffroy george georges gerhard germain ghali gianni gideon gil
gilbert gilles giorgio giovanni giuseppe godefroy gonzalo gordon graham greg grégoire grégory guillaume guillermo
gustave gustavo guy gérald gérard habib hakim hamadi hamadou hamed hamid hamidou hamza hans harold harouna harrison
harry harvey hassan hassen hector heiko heinrich helmut hendrik henri henrique henry herbert hervé hicham hilaire
hippolyte hiroshi hossein howard hubert hugh hugo hugues hun hussein ian ibrahim ibrahima idris idriss idrissa igor
ilan ilham imad imran inoussa irénée isaac ismail ismaël ismaïl ismaïla israël issa issam issouf issoufou ivan ivo
jack jacky jacob jacques jair jake jalal jalel jamal james jamie jan janos jared jarosław jason javad javier jay
jayson jean jeff jeffrey jens jeremy jesse jesús jim jimmy joachim joao joaquim joaquin joe joel johan johann johannes
john johnny jon jonas jonathan jordan jorge joris joseba josep joseph josh joshua josselin josé joão joël juan jude
jules julian julien julio junior juri justin jérémie jérémy jérôme jürgen kai kais kamel karamoko karim karl kassoum
kaïs keir keith ken kenneth kenny kevin khaled khalid khalifa klaus kodjo koffi kofi komlan konstantin kossi kostas
kouadio kouakou kouamé kurt kyle kylian kévin lacina ladji lahcen lakhdar lamine lance lanciné lansana larbi larry
lars lassina laurent laurian lech lee leon leonard leonardo lewis liam lilian lionel logan loris lothar louis loup
loïc luc luca lucas luciano lucien ludovic luigi luis luiz luka lukas luke léo léon léonard léopold macky mads
mahamadou mahamat mahamoud mahmoud malick malik mamadi mamadou mamoudou manfred manuel marc marcel marcelin marcelo
marco marcos marcus mariano marin mario marius mark markus martial martin marvin massimo mateusz mathias mathieu
mathis matt matteo matthew matthias matthieu matéo maurice mauricio max maxence maxime maximilien mehdi mehmet melvin
michael michaël michał michel mickaël miguel mihai mike mikhail mikhaïl milan milos miloš mitch mitt modeste modibo
mohamad mohamadou mohamed mohammad mohammed mohsen mokhtar moncef mondher morad mouammar mouhamadou mouhamed mouloud
mounir mourad mouss moussa moustapha moïse muhammad mustafa mustapha nabil nagui nail narendra nasser nathan nathanaël
ned neil nelson niankoro nicholas nick nicola nicolas nicolás nigel nikol nikola nikolai nikolaï nikos noah noam
norbert norman noureddine novak noël octave olaf oleg oleksandr oliver olivier omar omer oriol oscar oswald othman
otto oumar oumarou ousmane oussama ousseynou pablo pacôme paolo pascal patrice patrick paul paulin paulo pavel pedro
pep per peter petr petro phil philip philippe phillip pier pierre pieter pietro pol prosper quentin rachid rafael
raffaele raheem rainer ralph rama ramon ramzan raoul raphael raphaël ravi ray raymond raïs recep reinhard remi renato
renaud rené reynald riad ricardo riccardo richard rick ridha rigobert rishi rob robert roberto robin roch rodolphe
rodrigo rodrigue roger roland rolf romain roman romano romuald ron ronald ronan rowan roy ruben rudi rudy rui russell
ryan rémi rémy saad said salah salif salifou salim salman salva salvador sami samir samuel sandro santiago saïd scott
sean selim serge sergei sergey sergeï sergio sergueï serigne seydou seyni seán shane shawn shinzo siaka sidi sidiki
sidney siegfried silvio silvère simon slimane sofiane solomon souleymane soumaila soumaïla spencer stan stanislas
stefan stefano stephan stephen steve steven stuart stéphane stéphen sylvain sylvestre sylvère sébastien sékou séraphin
séverin taha tahar taoufik tarek tariq tayeb ted teodoro terence terry tewfik theodore thibaud thibault thibaut
thierno thierry thomas théo théodore tiburce tidiane tidjane tierno tim timothy timothée tino titouan tiémoko tiéoulé
todd tom tomas tommy tomás tony toufik toussaint travis trevor tristan tyler téo ugo ulrich umberto vadim valentin
valery valère valéry vasco vianney victor viktor vincent vincenzo virgile vitali vlad vladimir volodymyr wadih walid
walter warren wassim wayne wesley wilfried wilhelm will william willy wim winston wolfgang woody xavier yacine yacouba
yair yan yanis yann yannis yasser yaya yazid yaïr yoann yoav yohan youcef younes youri youssef youssouf youssoufa
yoweri yvan yves yvon zacharie zaki zephirin zied zine zinédine zoran zoubir zéphirin éamon édouard élie émile
épimaque éric étienne évariste
""".split()
)

FEMININE = world.FEMININE | frozenset(
    """
abigail ada adeline adjoua adriana adrienne adèle affoué agathe agnès ahou aissata akissi akossiwa alba albane
alexandra alexia alice alicia aline alison alix alizée alma alyssa amal amanda amandine ambre amel amelia amina
aminata amoin amy amélie ana anastasia anaëlle anaïs andréa andrée angela angelina angèle angélique anissa anita ann
anna annabelle annalena anne annette annick annie anouk antoinette apolline ariane arielle arlette armelle ashley asma
assa assia assétou astou astrid aude audrey aung aurore aurélia aurélie awa axelle ayanna aïcha aïda aïssata aïssatou
barbara barbra bella bernadette berthe besma bettina betty beyoncé bianca bineta bintou blanca blanche blandine brenda
brigitte britney brittany béatrice bénédicte bérangère bérénice camilla camélia candice capucine carine carla carmen
carol carola carole carolina caroline cassandre catalina catherine cathy cecilia chantal charlotte charlène chelsea
chiara chloé christel christelle christiane christina christine cindy claire clara clarisse claudette claudia claudie
claudine clotilde clémence clémentine cléo colette coline constance coralie corinne coumba cristina cynthia cyrielle
cécile cécilia céline dalila daniela danielle danièle dany daphné daria deborah delphine denise diana diane dilma dina
djamila djeneba djénéba dominika dora doris dorothée déborah edith elena eliane elisa elisabeth elise elizabeth ella
ellen elodie elsa emilie emily emma emmanuelle erica erika estelle ester esther eugénie eva eve evelyne fabienne
fadila fanny fanta faouzia farida fathia fatim fatima fatimata fatou fatoumata faustine felicia fiona flavie fleur
flora flore florence florie frances francine françoise frédérique gabriela gabrielle gaëlle geneviève georgette
georgia germaine ghislaine ghizlane gigi gina ginette giorgia gisèle giulia gloria grace greta gretchen guylaine
gwenaëlle gwendoline géraldine habiba haby hadja hafida hala halima halimatou hanane hanna hannah hasna heather heidi
helen helena helga henriette hilary hilde hillary hoda hortense houria huguette héloïse hélène ida ilaria imane ines
inga ingrid inès irina irma irène isabel isabella isabelle ivanka jacinda jacqueline jade jamila jane janet janine
jasmine jeanette jeanne jeannette jennifer jenny jessica jill joanna jocelyne johanna josette josiane josée joséphine
joy joyce joëlle juana judith julia juliana julie julietta juliette justine kadiatou kadidia kadidiatou kaja kamala
karen karima karin karine karla karolina katarina kate katherine kathleen kathy katia katie katrin katy kayla kelly
kellyanne kenza khadidiatou khadija khady khedija kirsten kristalina kristen kristina laetitia lamia lana lara latifa
laura laure laurence laurie layla laëtitia lea leila lena leonora leticia leïla liliane lily lina linda lindsay lisa
lise lola lorraine louane loubna louisa louise lucette lucia lucie lucienne ludivine ludmila lydia lydie lynda léa
léna léonie maddalena madeleine madeline mado magali magalie maggie malala malika manon manuela margaret margarita
margaux margherita margot marguerite maria mariam mariama marianne marie marielle marilyn marina marine marion marisa
marisol marième mariétou marlène marta martha marthe martina martine mary maryam maryline marylise maryse maryvonne
mathilde maud maude maé maëlle maïmouna maïté maïwenn meghan melania melissa mercedes mette mia michaela michaëlla
michelle michèle mila milena mimi minh mireille miriam molly mona monica monika monique muriel mylène myriam mélanie
mélina mélissa mélody nabila nadia nadine nadège nafissatou najat najla nancy naomi natacha natalia natalie natasha
nathalie nawal naïma ndèye nelly neva nicole nicoletta nikki nina nolwenn nora noura noémi noémie océane odette odile
olga olivia olympe ophélie oriane ornella oulimata pamela pascale patricia patty paula paule paulette pauline peggy
penelope penny perrine petra philippine pierrette prisca priscilla priti pénélope rabia rachel rachida rajae ramata
ramatoulaye raphaëlle raquel raïssa rebecca renate renée rihanna rima rita roberta rokhaya rokia romane romy rosa
rosalie rose roseline roxana roxane ruth régine rékia sabine sabrina safia safiatou salima salimata sally salma salomé
samantha samia sana sandra sandrine sanna sara sarah saran saskia selena selma shakira sharon sheila shirley sibeth
sibyle sigrid sihem silvia simone soazig sofia soizic sokhna solange solène sonia sophia sophie soraya stacey stefania
stella stéphanie sue susan susana susanna susanne suzanne svetlana svitlana sylvaine sylvia sylviane sylvie ségolène
séverine tamara tania tara tatiana teresa tessa theresa thérèse tiffany tina tènin uma ursula valentina valentine
valérie vanessa venus vera veronica vicky victoria vigdis violaine violette virginia virginie vivian viviane véronique
wafa wassila wendy whoopi wided winnie xenia yael yamina yasmina yasmine yaël ylva yolande youna yulia yuliya yvette
yvonne zahia zahra zara zeinab zineb zohra zoé zuzana zénabou ève édith éliane élisa élisabeth élise élodie éloïse
éléonore émilie évelyne
""".split()
)

EITHER = frozenset(
    """
alex andrea ange camille charlie claude dominique glenn kim leslie lou morgan pat sacha sam taylor yannick
""".split()
)

GIVEN = MASCULINE | FEMININE | EITHER
"""Every given name, in lower case."""


def is_given(word: str) -> bool:
    """Whether a word in lower case is a given name, simple or compound."""
    return word in GIVEN or ("-" in word and word.split("-", 1)[0] in GIVEN)


def gender(name: str) -> str:
    """Return "m", "f" or "" for a full name that starts with a given name ("jean-luc mélenchon")."""
    first = name.lower().split(" ", 1)[0]
    for part in (first, first.split("-", 1)[0]):
        if part in MASCULINE:
            return "m"
        if part in FEMININE:
            return "f"
    return ""
