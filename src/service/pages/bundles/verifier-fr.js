// Made by `npm run generate` from src/service/verifier/.
var n={place:"Vérifier une confirmation",title:"Cette confirmation est-elle authentique ?",lead:"D\
éposez le document de la confirmation, ou scannez le code de son papier. Vous recevez une réponse et\
 les trois vérifications sur lesquelles elle repose.",file:"Le document de la confirmation",fileHint:"\
Le fichier qui se trouve à l’adresse sous le code, jusqu’à {megabytes} Mo.",drop:"Ou déposez-l\
e ici. Une photo du code convient aussi.",text:"Ou collez son texte",wantedTitle:"Ce à quoi elle doi\
t servir",vin:"VIN de la voiture",vinHint:"Peut rester vide. Une confirmation ne vaut que pour une v\
oiture.",destination:"Pays de destination",destinationNone:"sans comparer",go:"Vérifier",kept:"Rien\
 n’est conservé.",keptHere:"La vérification se fait sur cet appareil, rien n’est envoyé.",missing:"\
Choisissez d’abord un fichier ou collez le texte.",checking:"Vérification en cours…",codeTitle:"\
Avec le papier en main",codeLead:"Le code du papier mène au document. Comparez les deux.",scan:"Sca\
nner avec la caméra",scanStop:"Arrêter la caméra",scanFailed:"La caméra n’a pas pu être utilisée.\
 Saisissez le code.",noCode:"Aucun code n’a été trouvé sur l’image. Prenez-la de plus près, bien dro\
ite et avec une bonne lumière.",otherPlace:"Ce code mène ailleurs : {host}. Ce n’est pas un code de\
 ce registre, et rien n’a été ouvert.",codeOffline:"Il n’y a pas de réseau, et le code seul ne d\
it rien : on ne peut pas savoir maintenant ce que vaut le papier. Déposez le document si vous l’avez\
, ou scannez plus tard.",codeUnknown:"Il n’y a pas de confirmation sous ce code. Comparez-le au papi\
er, caractère par caractère.",notReached:"Le registre n’a pas pu être joint. On ne sait rien de la\
 confirmation.",isPaper:"C’est un papier, pas le document. Scannez son code, ou déposez le fichier q\
ui se trouve à l’adresse sous le code.",isPicture:"C’est une image, pas le document. Saisissez le\
 code qui se trouve sous le code QR, ou déposez le document.",inPaper:"Ceci a été lu dans le docume\
nt joint au PDF. Ce qui est imprimé peut être autre chose : comparez les deux.",pair:"{name} : {v\
alue}",checksTitle:"Les trois vérifications",signedOn:"Signé",statusAsOf:"Liste d’état du",trustList:"\
Liste de confiance",sm2Here:"Les signatures de la norme chinoise SM2 ne sont pas vérifiées dans un n\
avigateur. Le registre les vérifie : scannez le code.",saysTitle:"Ce que dit la confirmation",saysOnly:"\
Seulement ce qui est dans le document.",doNotRely:"Ne vous y fiez pas : la réponse ci-dessus dit pou\
rquoi.",inDocument:"Dans le document",about:"À propos de la confirmation",again:"En vérifier une au\
tre",offlineTitle:"Sans réseau",offlineHow:"Une fois ouverte, cette page fonctionne aussi sans rése\
au. Gardez-la sur l’écran d’accueil.",offlineKept:"Gardé sur cet appareil : liste de confiance \
{version} ({trust}), listes d’état ({lists}).",offlineNone:"Rien n’est encore gardé sur cet appar\
eil.",offlineNow:"Il n’y a pas de réseau : vérifié avec ce qui est gardé sur cet appareil.",paperTitle:"\
Comparez avec le papier",paperMust:"Le papier doit dire exactement ceci. Si un élément diffère, ce n\
’est pas le papier de cette confirmation.",asOfNow:"D’après le registre, {asOf}.",keepTitle:"À \
garder",signedDocument:"Le document signé",paperIn:"Le papier en PDF, en chinois et en",paperGo:"Ob\
tenir le papier",checkItself:"Vérifier le document vous-même",noOutlets:"Elle ne nomme aucun ateli\
er.",states:{valid:"correct",invalid:"incorrect","not-checked":"n’a pas pu être vérifié"},stands:{
issued:"En vigueur, date d’émission : {day}.",suspended:"Suspendue : {day}.",revoked:"Révoquée \
: {day}.",superseded:"Une autre confirmation la remplace."},official:{also:"Les décisions et les lic\
ences d’exportation d’une autorité se vérifient ici aussi.",saysTitle:"Ce que dit le document",
paperMust:"Le papier doit dire exactement ceci. Si un point diffère, ce n’est pas le papier de ce do\
cument.",lifted:"Annulée après recours pour : {vins}.",stands:{inForce:"Elle tient, rendue le {da\
y}.",issued:"La licence est en vigueur, délivrée le {day}.",partlyUsed:"La licence est en vigueur,\
 délivrée le {day} ; une partie des véhicules est sortie.",usedUp:"Tous les véhicules de la lice\
nce sont sortis.",suspended:"La licence est suspendue.",revoke:"La licence a été révoquée le {day}.",
surrender:"La licence a été rendue le {day}.",expired:"La licence a expiré.",overturn:"Elle a été\
 annulée sur recours le {day}.",lift:"L’interdiction a été levée le {day}.",clear:"L’ordre a é\
té exécuté : accepté le {day}.",resume:"La suspension a pris fin le {day}.",sent:"Elle a été tr\
ansmise le {day}."},decision:{valid:{title:"Une décision de {authority}, telle qu’elle a été rendue.",
means:"L’autorité l’a signée, rien n’a changé depuis, et elle tient."},revoked:{title:"Cett\
e décision ne tient plus.",means:"Elle a été annulée, levée ou exécutée. Ainsi dans la liste du {as\
Of}."}},licence:{valid:{title:"Cette licence est en vigueur. Délivrée par {authority}.",means:"L’a\
utorité l’a signée, rien n’a changé depuis, et elle est en vigueur. Quels véhicules sont déjà sortis\
, le registre le sait."},suspended:{title:"Cette licence est suspendue.",means:"Pendant ce temps auc\
un véhicule ne sort avec elle. Ainsi dans la liste du {asOf}."},revoked:{title:"Cette licence est r\
évoquée ou a été rendue.",means:"Aucun véhicule ne sort avec elle. Ainsi dans la liste du {asOf}\
."}},referral:{valid:{title:"Une lettre de transmission de {authority}, telle qu’elle a été envoyée.",
means:"L’autorité l’a signée et rien n’a changé depuis. Elle pose une question et ne constate aucune\
 faute."}},both:{"valid-when-last-checked":{title:"Ce document tenait lors de la dernière vérificati\
on, {asOf}.",means:"Ce qui s’est passé depuis ne se voit pas d’ici. Vérifiez-le encore avec un résea\
u."},"could-not-be-checked":{title:"Ce document n’a pas pu être vérifié.",means:"Cela ne dit ri\
en contre lui, ni pour lui. Ci-dessous ce qui manquait."},"key-not-valid-on-that-day":{title:"La clé\
 qui a signé ce document n’était pas valable ce jour-là.",means:"Demandez à l’autorité le docum\
ent tel qu’il est."}}},answers:{valid:{title:"Cette confirmation est valable.",means:"Le construct\
eur l’a signée, rien n’a changé depuis, et elle est en vigueur."},"valid-when-last-checked":{title:"\
Cette confirmation était valable lors de la dernière vérification : {asOf}.",means:"On ne peut p\
as savoir d’ici si elle a été suspendue ou révoquée depuis. Vérifiez-la encore une fois avec un rése\
au."},"changed-after-signing":{title:"Ce document a été modifié après sa signature.",means:"Ne v\
ous fiez pas à ce qu’il dit. Demandez le document tel qu’il a été signé."},revoked:{title:"C\
ette confirmation est révoquée.",means:"Le constructeur n’en répond plus. C’est ce que dit la list\
e du {asOf}."},suspended:{title:"Cette confirmation est suspendue.",means:"Elle ne compte pas tant q\
ue le constructeur ne la remet pas en vigueur. C’est ce que dit la liste du {asOf}."},"not-by-a-kn\
own-manufacturer":{title:"Cette confirmation ne vient pas d’un constructeur que nous connaissons.",
means:"Personne de la liste de confiance ne l’a signée sous ce nom avec cette clé."},"key-not-va\
lid-on-that-day":{title:"La clé qui a signé cette confirmation n’était pas valable ce jour-là.",
means:"Demandez au constructeur une confirmation signée avec une clé valable."},"issuer-not-entitl\
ed-for-this-make":{title:"L’émetteur de cette confirmation ne peut pas signer pour cette marque.",
means:"La liste de confiance le nomme pour d’autres marques."},"not-for-this-vehicle":{title:"Cett\
e confirmation n’est pas pour ce véhicule.",means:"Elle est pour un autre VIN que celui que vous \
avez saisi."},"not-for-this-destination":{title:"Cette confirmation n’est pas pour cette destination\
.",means:"Le pays choisi n’est pas parmi ceux qu’elle nomme."},"not-for-this-application":{title:"\
Cette confirmation n’est pas pour cette demande.",means:"Elle a été émise pour une autre demande."},
"not-for-this-exporter":{title:"Cette confirmation n’est pas pour cet exportateur.",means:"Elle a \
été émise pour un autre exportateur."},"not-by-a-known-authority":{title:"Ce document n’est pas d\
’une autorité que nous connaissons.",means:"Personne dans la liste de confiance ne l’a signé sous\
 ce nom avec cette clé."},"key-not-for-this-purpose":{title:"La clé qui a signé ce document n’est p\
as pour de tels documents.",means:"La liste de confiance la nomme pour d’autres. Demandez à l’autori\
té."},expired:{title:"Cette licence a expiré.",means:"Plus aucun véhicule ne sort avec elle."},"c\
ould-not-be-checked":{title:"Cette confirmation n’a pas pu être vérifiée.",means:"Cela ne dit r\
ien contre elle, ni pour elle. Les vérifications ci-dessous disent ce qui manquait."},"not-a-letter":{
title:"Ce n’est pas une confirmation.",means:"Une confirmation est un document signé. Un scan, une\
 photo ou une feuille tamponnée n’en est pas une."}}};var i={reasons:{"signed-and-unchanged":"signée, rien n’a été modifié","signature-does-not-fit":"\
une signature ne correspond pas à ce qui est écrit","some-signatures-not-checked":"d’après la sign\
ature vérifiée rien n’a été modifié ; une autre n’a pas pu être vérifiée ici","no-signa\
ture-could-be-checked":"aucune signature n’a pu être vérifiée ici",entitled:"signée par le cons\
tructeur de ce véhicule, avec sa propre clé","entitled-by-witness":"signée par le constructeur ava\
nt que d’autres n’aient sa clé, le registre en est témoin","no-trust-list":"il n’y a pas de li\
ste de confiance","issuer-unknown":"la liste de confiance ne connaît pas l’émetteur","issuer-nam\
e-differs":"le nom de l’émetteur n’est pas celui de la liste de confiance","key-unknown":"aucun\
e signature ne vient d’une clé de l’émetteur connue de la liste de confiance","key-of-another":"\
la clé est celle d’une autre entreprise","key-not-yet-valid":"ce jour-là, la clé n’était pas enco\
re valable","key-no-longer-valid":"ce jour-là, la clé n’était plus valable","key-compromised":"\
ce jour-là, d’autres pouvaient avoir la clé","key-compromised-and-no-witness":"d’autres ont main\
tenant la clé, et aucun témoin ne dit que la signature est antérieure","signed-in-the-future":"la\
 date de signature indiquée n’est pas encore venue","maker-code-of-another":"l’émetteur ne répond\
 pas du code constructeur de ce véhicule","entitled-authority":"signé par cette autorité, avec sa p\
ropre clé","entitled-authority-by-witness":"signé par cette autorité avant que sa clé ne tombe en d\
’autres mains, comme le registre l’a vu","key-not-for-this-purpose":"cette clé ne peut pas signe\
r de tels documents",expired:"son dernier jour est passé","in-force":"en vigueur d’après la dernièr\
e liste","in-force-when-last-checked":"en vigueur d’après une liste qui n’est plus la dernière",
revoked:"révoquée",suspended:"suspendue","not-yet-in-force":"pas encore en vigueur","no-status-lis\
t":"il n’y a pas de liste d’état pour elle","not-in-the-status-list":"la liste d’état n’a pas c\
ette place","not-read":"non lue"},states:{valid:"oui",invalid:"non","not-checked":"non vérifié"},checks:{
integrity:"Rien n’a été modifié",issuer:"Du constructeur",authority:"De l’autorité",status:"\
En vigueur"},noLetter:{"not-text":"ce n’est pas du texte en UTF-8","not-json":"ce n’est pas du JSO\
N","too-long":"c’est trop long","too-deep":"il y a trop de niveaux","member-twice":"un champ appar\
aît deux fois","lone-surrogate":"un texte contient un demi-caractère","number-too-large":"un nombr\
e est trop grand","unknown-member":"un champ que les confirmations n’ont pas","missing-member":"un\
 champ manque","wrong-type":"une valeur d’un autre type","wrong-value":"une valeur qui ne peut pas\
 être là"}};var a={title:"Confirmation de service après-vente",headline:e=>`Le constructeur confirme le service\
 après-vente du véhicule désigné ci-dessous. Destination : ${e}.`,vin:"Numéro d’identification d\
u véhicule (VIN)",model:"Modèle",elsewhere:e=>`Le même texte en chinois : page ${e}`,terms:{heading:"\
Ce que promet le constructeur",what:"Objet",said:"Ce que dit la confirmation",warranty:"Garantie",begins:"\
Comptée à partir de",battery:"Batterie haute tension",parts:"Pièces de rechange",partsTime:"Délai\
 de livraison des pièces",software:"Mises à jour du logiciel",softwareLanguages:"Langues du logici\
el",remoteLock:"Le constructeur peut-il bloquer le véhicule à distance ?",recalls:"Les rappels lan\
cés en Chine sont aussi exécutés à l’étranger"},starts:{"first registration abroad":"la premi\
ère immatriculation à l’étranger","first registration in China":"la première immatriculation en\
 Chine",export:"l’exportation depuis la Chine"},guarantee:(e,t)=>t===null?`${e}, distance non indi\
quée`:`${e}, jusqu’à ${t}`,partsYears:e=>`disponibles pendant ${e}`,partsDays:e=>`sous ${e}`,yes:"\
oui",no:"non",notStated:"non indiqué",outlets:{heading:"Où le véhicule est entretenu",number:"N°",
place:"Point de service et adresse",phone:"Téléphone",services:"Services",serves:"Accepte les voit\
ures qu’il n’a pas importées",servicesOf:{sales:"vente",service:"entretien et réparation",parts:"\
pièces",warranty:"travaux sous garantie",highVoltage:"travaux haute tension"},none:"La confirmation\
 ne nomme aucun point de service.",map:(e,t)=>`Carte de ${e} des ${t} points de service, avec les nu\
méros du tableau.`,mapNote:"Les numéros sont ceux du tableau. Terres : Natural Earth.",unplaced:e=>`\
Position non indiquée : ${e}.`,folded:e=>`Trop près d’autres points pour être dessinés à part : ${e}\
.`},about:{heading:"Cette confirmation",what:"Donnée",said:"Indiqué",issuer:"Constructeur qui l’a \
émise",announcement:"Code du constructeur au « Gonggao »",number:"Numéro de la confirmation",application:"\
Demande d’exportation",exporter:"Exportateur",uscc:"Code unique d’entreprise en Chine",destinations:"\
Destination",validFrom:"Valable à partir du"},check:{heading:"Comment vérifier ce papier",steps:["\
Scannez le code ou tapez l’adresse écrite au-dessous.","Comparez le VIN, le numéro de la confirma\
tion et le début du hachage avec ce que vous y lisez.","Un papier se copie, et il ne montre pas si \
la confirmation est suspendue ou révoquée. Seul compte le document à cette adresse."],at:"Vérifie\
z à l’adresse",hash:"Le hachage commence par",qr:e=>`Code QR contenant l’adresse ${e}`},official:{
titles:{refusal:"Décision : licence d’exportation refusée",order:"Ordre de mise en conformité",
bar:"Décision : pas de licences d’exportation",suspension:"Décision : licence d’exportation susp\
endue",revocation:"Décision : licence d’exportation révoquée",licence:"Licence d’exportation",
referral:"Lettre de transmission"},heading:"Ce document",authority:"Autorité",number:"Numéro",application:"\
Demande",licence:"Licence d’exportation",vehicles:"Véhicules",facts:"Faits",grounds:"Motifs",restsOn:"\
Preuves",follows:"Ce qui s’ensuit",reconsideration:"Réexamen",court:"Recours en justice",until:"{\
where}, {term} ; pour qui l’a reçue le jour même, jusqu’au {day}. {article}",decidedOn:"Date \
de la décision",days:"Peut sortir",between:"du {first} au {last}",addressee:"Transmis à",claimant:"\
Demandeur",atRisk:"Somme en doute",limit:"Dernier jour pour agir",notProven:"Ce qui n’est pas prouvé",
sentOn:"Date de transmission",signatures:"Signé par",proposed:"proposé par l’agent {staff}",signed:"\
signé par l’agent {staff}",chinese:"Le texte chinois fait foi.",draft:"Projet, non signé",evidence:{
verdict:"avis",event:"événement",finding:"constat",answer:"réponse",paper:"papier",row:"ligne de \
données",other:"autre"},steps:["Scannez le code, ou tapez l’adresse qui est dessous.","Comparez l\
e numéro et les premiers chiffres de l’empreinte avec ce que vous y voyez.","Un papier se copie e\
t ne montre pas ce qui s’est passé depuis. Il ne vaut que ce que vaut le document à cette adresse."]},
notSaid:{heading:"Ce que cette confirmation ne dit pas",lines:["Elle ne dit rien de l’état, du kilom\
étrage ni du prix du véhicule.","Elle n’autorise ni l’importation ni l’immatriculation du véhicule\
.","Elle ne dit pas qu’un point de service est ouvert aujourd’hui. Appelez avant d’y aller.","\
Elle vaut pour ce VIN, cette demande et cette destination, et pour aucun autre véhicule."]},unprintable:"\
Le signe � remplace un caractère qui n’a pas pu être imprimé. Le document le contient.",page:(e,t)=>`\
Page ${e} sur ${t}`};var d={language:"fr",page:n,checks:i,paper:a};export{d as SAYINGS};
