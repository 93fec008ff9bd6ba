// Made by `npm run generate` from src/service/verifier/.
var n={place:"Vérifier une confirmation",title:"Cette confirmation est-elle authentique ?",lead:"C\
hargez le fichier ou scannez le code QR. Vous voyez une réponse et les trois vérifications sur lesqu\
elles elle repose.",file:"Le fichier de la confirmation",fileHint:"Le fichier qui se trouve à l’adre\
sse sous le code, jusqu’à {megabytes} Mo.",drop:"Ou déposez-le ici. Une photo du code convient au\
ssi.",text:"Ou collez son texte",wantedTitle:"À quoi la confirmation doit correspondre",vin:"VIN de\
 la voiture",vinHint:"Peut rester vide. Une confirmation ne vaut que pour une voiture.",destination:"\
Pays de destination",destinationNone:"sans comparer",go:"Vérifier",kept:"Rien n’est conservé.",keptHere:"\
La vérification se fait sur cet appareil, rien n’est envoyé.",missing:"Choisissez d’abord un fic\
hier ou collez le texte.",checking:"Vérification en cours…",codeTitle:"Avec le papier en main",codeLead:"\
Le code du papier mène au document. Comparez les deux.",scan:"Scanner avec la caméra",scanStop:"Ar\
rêter la caméra",scanFailed:"La caméra n’a pas pu être utilisée. Saisissez le code.",noCode:"\
Aucun code n’a été trouvé sur l’image. Prenez-la de plus près, bien droite et avec une bonne lumière\
.",otherPlace:"Ce code mène ailleurs : {host}. Ce n’est pas un code de ce registre, et rien n’a été \
ouvert.",codeOffline:"Il n’y a pas de réseau, et le code seul ne dit rien : on ne peut pas savoir ma\
intenant ce que vaut le papier. Chargez le fichier si vous l’avez, ou scannez plus tard.",notReached:"\
Le registre n’a pas pu être joint. On ne sait rien de la confirmation.",isPaper:"C’est une copie \
sur papier, pas le fichier électronique. Scannez son code, ou chargez le fichier qui se trouve à l’a\
dresse sous le code.",isPicture:"C’est une image, pas le fichier électronique. Saisissez le code qui\
 se trouve sous le code QR, ou chargez le fichier.",inPaper:"Ceci a été lu dans le document joint au\
 PDF. Ce qui est imprimé peut être autre chose : comparez les deux.",pair:"{name} : {value}",checksTitle:"\
Les trois vérifications",signedOn:"Signé",statusAsOf:"Liste d’état du",trustList:"Liste de conf\
iance",trustListOf:"version {version} du {day}",sm2Here:"Les signatures de la norme chinoise SM2 ne \
sont pas vérifiées dans un navigateur. Le registre les vérifie : scannez le code.",saysTitle:"Ce\
 que dit la confirmation",saysOnly:"Seulement ce qui est dans le document.",doNotRely:"Ne vous y fie\
z pas : la réponse ci-dessus dit pourquoi.",notInForce:"Ce qu’elle promettait, sans effet aujourd’\
hui",inDocument:"Dans le document",about:"À propos de la confirmation",again:"En vérifier une autre",
offlineTitle:"Hors ligne",offlineHow:"Une fois ouverte, cette page fonctionne aussi sans réseau. Gar\
dez-la sur l’écran d’accueil.",offlineKept:"Gardé sur cet appareil : liste de confiance {versio\
n} ({trust}), listes d’état ({lists}).",offlineNone:"Rien n’est encore gardé sur cet appareil.",
offlineNow:"Il n’y a pas de réseau : vérifié avec ce qui est gardé sur cet appareil.",paperTitle:"\
Comparez avec le papier",paperMust:"Le papier doit dire exactement ceci. Si un élément diffère, ce n\
’est pas le papier de cette confirmation.",asOfNow:"D’après le registre, {asOf}.",keepTitle:"À \
garder",signedDocument:"Le document signé",paperIn:"Le papier en PDF, en chinois et en",paperGo:"Ob\
tenir le papier",checkItself:"Vérifier le document vous-même",noOutlets:"Elle ne nomme aucun ateli\
er.",log:{title:"Le journal public",file:"Si vous avez le fichier de sa preuve, choisissez-le avec l\
ui.",logged:"Il est dans le journal public, selon le point de contrôle de {size} feuilles.",same:"C\
et appareil garde ce même point de contrôle.",newer:"La preuve repose sur un point de contrôle plu\
s récent ({size} feuilles) que celui gardé ici ({kept}). Ouvrez cette page une fois avec le réseau p\
our garder le plus récent.",older:"Le point de contrôle de la preuve est plus ancien que celui gard\
é ici. Le journal a signé les deux.",other:"Deux points de contrôle de même taille se contredisent\
 : deux journaux ont été montrés. Gardez les deux fichiers et montrez-les.",notOfIt:"La preuve e\
st d’un autre document, ou a été changée.",notProof:"Ce n’est pas une preuve d’un journal.",
unknown:"La preuve est d’un autre journal : {origin}.",wrong:"Le point de contrôle de la preuve n\
’est pas signé par le journal.",noKey:"Aucun journal de ce registre n’est connu ici, la preuve n’\
a été comparée à rien.",witnesses:"Témoins qui ont signé le point de contrôle : {count}.",none:"\
Aucune preuve du journal public n’a été donnée. Ce qui a été émis avant son début n’en a pas, et vau\
t quand même.",proofFile:"Sa preuve du journal public",waits:"C’est noté, et sera dans le journal p\
ublic après la prochaine clôture, la nuit en Chine.",before:"Émis avant le début du journal public\
, il n’a pas de feuille. Il vaut quand même."},states:{valid:"oui",invalid:"non","not-checked":"n\
’a pas pu être vérifié"},stands:{issued:"En vigueur, émise le {day}.",suspended:"Suspendue le \
{day}.",revoked:"Révoquée le {day}.",superseded:"Une autre confirmation la remplace."},official:{also:"\
Les décisions, les licences d’exportation et les extraits d’immatriculation se vérifient ici aussi.",
saysTitle:"Ce que dit le document",paperMust:"Le papier doit dire exactement ceci. Si un point diffè\
re, ce n’est pas le papier de ce document.",lifted:"Annulée après recours pour : {vins}.",stands:{
inForce:"En vigueur, rendue le {day}.",issued:"La licence est en vigueur, délivrée le {day}.",partlyUsed:"\
La licence est en vigueur, délivrée le {day} ; une partie des voitures est sortie.",usedUp:"Toute\
s les voitures de la licence sont sorties.",suspended:"La licence est suspendue.",revoke:"La licence\
 a été révoquée le {day}.",surrender:"La licence a été rendue le {day}.",expired:"La licence a\
 expiré.",overturn:"Elle a été annulée sur recours le {day}.",lift:"L’interdiction a été levée l\
e {day}.",clear:"L’ordre a été exécuté : accepté le {day}.",resume:"La suspension a pris fin\
 le {day}.",sent:"Elle a été transmise le {day}."},extractStands:{inForce:"Signé le {day}. Depuis,\
 le service d’immatriculation n’a rien dit d’autre de la voiture.",overtake:"Le service d’imma\
triculation a dit autre chose de la voiture le {day}. Demandez un extrait plus récent.",replace:"Un\
 extrait plus récent l’a remplacé le {day}.",annul:"Le service d’immatriculation l’a annulé le {\
day}."},decision:{valid:{title:"Une décision de {authority}, telle qu’elle a été rendue.",means:"\
L’autorité l’a signée, rien n’a changé depuis, et elle est en vigueur."},revoked:{title:"Ce\
tte décision n’est plus en vigueur.",means:"Elle a été annulée, levée ou exécutée. Ainsi dans la \
liste du {asOf}."}},licence:{valid:{title:"Cette licence est en vigueur. Délivrée par {authority}.",
means:"L’autorité l’a signée, rien n’a changé depuis, et elle est en vigueur. Quelles voitures sont \
déjà sorties, le registre l’indique."},suspended:{title:"Cette licence est suspendue.",means:"Pe\
ndant ce temps, aucune voiture ne sort avec elle. Ainsi dans la liste du {asOf}."},revoked:{title:"C\
ette licence est révoquée ou a été rendue.",means:"Aucune voiture ne sort avec elle. Ainsi dans \
la liste du {asOf}."}},referral:{valid:{title:"Une lettre de transmission de {authority}, telle qu’e\
lle a été envoyée.",means:"L’autorité l’a signée et rien n’a changé depuis. Elle pose une questio\
n et ne constate aucune faute."}},extract:{valid:{title:"Un extrait d’immatriculation de {authority}\
, tel qu’il a été délivré.",means:"Le service d’immatriculation l’a signé, rien n’a changé dep\
uis, et il n’a rien dit d’autre de la voiture."},revoked:{title:"Cet extrait n’est plus en vigue\
ur.",means:"Un extrait plus récent l’a remplacé, le service d’immatriculation a dit autre chose ou l\
’a annulé. Ainsi dans la liste du {asOf}."}},both:{"valid-when-last-checked":{title:"Ce document \
était en vigueur lors de la dernière vérification, {asOf}.",means:"Ce qui s’est passé depuis ne s\
e voit pas d’ici. Vérifiez-le encore une fois avec un réseau."},"could-not-be-checked":{title:"C\
e document n’a pas pu être vérifié.",means:"Cela ne dit rien contre lui, ni pour lui. Ci-dessou\
s ce qui manquait."},"key-not-valid-on-that-day":{title:"La clé qui a signé ce document n’était pas \
valable ce jour-là.",means:"Demandez à l’autorité le document tel qu’il est."}}},answers:{valid:{
title:"Cette confirmation est valable.",means:"Le constructeur l’a signée, rien n’a changé depuis, e\
t elle est en vigueur."},"valid-when-last-checked":{title:"Cette confirmation était valable lors de \
la dernière vérification : {asOf}.",means:"On ne peut pas savoir d’ici si elle a été suspendue ou\
 révoquée depuis. Vérifiez-la encore une fois avec un réseau."},"changed-after-signing":{title:"\
Ce document a été modifié après sa signature.",means:"Ne vous fiez pas à ce qu’il dit. Demandez \
le document tel qu’il a été signé."},revoked:{title:"Cette confirmation est révoquée.",means:"\
Le constructeur n’en répond plus. C’est ce que dit la liste du {asOf}."},suspended:{title:"Cett\
e confirmation est suspendue.",means:"Elle n’est pas valable tant que le constructeur ne la remet pa\
s en vigueur. C’est ce que dit la liste du {asOf}."},"not-by-a-known-manufacturer":{title:"Cette c\
onfirmation ne vient pas d’un constructeur que nous connaissons.",means:"Personne de la liste de c\
onfiance ne l’a signée sous ce nom avec cette clé."},"key-not-valid-on-that-day":{title:"La clé \
qui a signé cette confirmation n’était pas valable ce jour-là.",means:"Demandez au constructeur\
 une confirmation signée avec une clé valable."},"issuer-not-entitled-for-this-make":{title:"L’éme\
tteur de cette confirmation ne peut pas signer pour cette marque.",means:"La liste de confiance le n\
omme pour d’autres marques."},"not-for-this-vehicle":{title:"Cette confirmation n’est pas pour cet\
te voiture.",means:"Elle est pour un autre VIN que celui que vous avez saisi."},"not-for-this-destin\
ation":{title:"Cette confirmation n’est pas pour cette destination.",means:"Le pays choisi n’est p\
as parmi ceux qu’elle nomme."},"not-for-this-application":{title:"Cette confirmation n’est pas pou\
r cette demande.",means:"Elle a été émise pour une autre demande."},"not-for-this-exporter":{title:"\
Cette confirmation n’est pas pour cet exportateur.",means:"Elle a été émise pour un autre exportat\
eur."},"not-by-a-known-authority":{title:"Ce document n’est pas d’une autorité que nous connaissons.",
means:"Personne dans la liste de confiance ne l’a signé sous ce nom avec cette clé."},"key-not-f\
or-this-purpose":{title:"La clé qui a signé ce document n’est pas pour de tels documents.",means:"\
La liste de confiance la nomme pour d’autres. Demandez à l’autorité."},expired:{title:"Cette l\
icence a expiré.",means:"Plus aucune voiture ne sort avec elle."},"could-not-be-checked":{title:"Ce\
tte confirmation n’a pas pu être vérifiée.",means:"Cela ne dit rien contre elle, ni pour elle. \
Les vérifications ci-dessous disent ce qui manquait."},"not-a-letter":{title:"Ce n’est pas une conf\
irmation.",means:"Une confirmation est un document signé. Un scan, une photo ou une feuille tamponné\
e n’en est pas une."}}};var i={reasons:{"signed-and-unchanged":"signée, rien n’a été modifié","signature-does-not-fit":"\
une signature ne correspond pas à ce qui est écrit","some-signatures-not-checked":"d’après la sign\
ature vérifiée rien n’a été modifié ; une autre n’a pas pu être vérifiée ici","no-signa\
ture-could-be-checked":"aucune signature n’a pu être vérifiée ici",entitled:"signée par le cons\
tructeur de cette voiture, avec sa propre clé","entitled-by-witness":"signée par le constructeur av\
ant que d’autres n’aient sa clé, le registre en est témoin","no-trust-list":"il n’y a pas de l\
iste de confiance","issuer-unknown":"la liste de confiance ne connaît pas l’émetteur","issuer-na\
me-differs":"le nom de l’émetteur n’est pas celui de la liste de confiance","key-unknown":"aucu\
ne signature ne vient d’une clé de l’émetteur connue de la liste de confiance","key-of-another":"\
la clé est celle d’une autre entreprise","key-not-yet-valid":"ce jour-là, la clé n’était pas enco\
re valable","key-no-longer-valid":"ce jour-là, la clé n’était plus valable","key-compromised":"\
ce jour-là, d’autres pouvaient avoir la clé","key-compromised-and-no-witness":"d’autres ont main\
tenant la clé, et aucun témoin ne dit que la signature est antérieure","signed-in-the-future":"la\
 date de signature indiquée n’est pas encore venue","maker-code-of-another":"l’émetteur ne répond\
 pas du code constructeur de cette voiture","entitled-authority":"signé par cette autorité, avec sa \
propre clé","entitled-authority-by-witness":"signé par cette autorité avant que sa clé ne tombe en \
d’autres mains, comme le registre l’a vu","key-not-for-this-purpose":"cette clé ne peut pas sign\
er de tels documents",expired:"son dernier jour est passé","in-force":"en vigueur d’après la derniè\
re liste","in-force-when-last-checked":"en vigueur d’après une liste qui n’est plus la dernière",
revoked:"révoquée",suspended:"suspendue","not-yet-in-force":"pas encore en vigueur","no-status-lis\
t":"il n’y a pas de liste d’état pour elle","not-in-the-status-list":"la liste d’état n’a pas c\
ette place","not-read":"non lue"},states:{valid:"oui",invalid:"non","not-checked":"non vérifié"},checks:{
integrity:"Non modifiée",issuer:"Émise par le constructeur",authority:"Émise par l’autorité",status:"\
En vigueur"},noLetter:{"not-text":"ce n’est pas du texte en UTF-8","not-json":"ce n’est pas du JSO\
N","too-long":"c’est trop long","too-deep":"il y a trop de niveaux","member-twice":"un champ appar\
aît deux fois","lone-surrogate":"un texte contient un demi-caractère","number-too-large":"un nombr\
e est trop grand","unknown-member":"un champ que les confirmations n’ont pas","missing-member":"un\
 champ manque","wrong-type":"une valeur d’un autre type","wrong-value":"une valeur qui ne peut pas\
 être là"}};var a={title:"Confirmation de service après-vente",headline:e=>`Le constructeur confirme le service\
 après-vente de la voiture désignée ci-dessous. Pays de destination : ${e}.`,vin:"Numéro d’ident\
ification du véhicule (VIN)",model:"Modèle",specimen:{mark:"DÉMONSTRATION",line:"Ce document n’es\
t pas réel : il vient d’une démonstration, la voiture et les sociétés sont inventées."},elsewhere:e=>`\
Le même texte en chinois : page ${e}`,terms:{heading:"Ce que promet le constructeur",what:"Objet",
said:"Ce que dit la confirmation",warranty:"Garantie",begins:"Comptée à partir de",battery:"Batter\
ie haute tension",parts:"Pièces de rechange",partsTime:"Délai de livraison des pièces",software:"\
Mises à jour du logiciel",softwareLanguages:"Langues du logiciel",remoteLock:"Le constructeur peut-\
il verrouiller la voiture à distance ?",recalls:"Les rappels lancés en Chine sont aussi exécutés à\
 l’étranger"},starts:{"first registration abroad":"la première immatriculation à l’étranger",
"first registration in China":"la première immatriculation en Chine",export:"l’exportation depuis l\
a Chine"},guarantee:(e,t)=>t===null?`${e}, distance non indiquée`:`${e}, jusqu’à ${t}`,partsYears:e=>`\
disponibles pendant ${e}`,partsDays:e=>`sous ${e}`,yes:"oui",no:"non",notStated:"non indiqué",outlets:{
heading:"Où la voiture est entretenue",number:"N°",place:"Atelier et adresse",phone:"Téléphone",
services:"Services",serves:"Accepte les voitures importées par d’autres",servicesOf:{sales:"vente",
service:"entretien et réparation",parts:"pièces",warranty:"travaux sous garantie",highVoltage:"tra\
vaux haute tension"},none:"La confirmation ne nomme aucun atelier.",map:(e,t)=>`Carte de ${e} des ${t}\
 ateliers, avec les numéros du tableau.`,mapNote:"Les numéros sont ceux du tableau. Terres : Natura\
l Earth.",unplaced:e=>`Position non indiquée : ${e}.`,folded:e=>`Trop près d’autres points pour êt\
re dessinés à part : ${e}.`},about:{heading:"Cette confirmation",what:"Donnée",said:"Indiqué",issuer:"\
Constructeur qui l’a émise",announcement:"Code du constructeur au « Gonggao »",number:"Numéro\
 de la confirmation",application:"Demande d’exportation",exporter:"Exportateur",uscc:"Code unifié \
de crédit social",destinations:"Pays de destination",validFrom:"Valable à partir du"},check:{heading:"\
Comment vérifier ce papier",steps:["Scannez le code ou tapez l’adresse écrite au-dessous.","Comp\
arez le VIN, le numéro de la confirmation et le début du hachage avec ce que vous y lisez.","Un pa\
pier se copie, et il ne montre pas si la confirmation est suspendue ou révoquée. Seul compte le docu\
ment à cette adresse."],at:"Vérifiez à l’adresse",hash:"Le hachage commence par",qr:e=>`Code QR\
 contenant l’adresse ${e}`},official:{titles:{refusal:"Décision : licence d’exportation refusée",
order:"Ordre de mise en conformité",bar:"Décision : pas de licences d’exportation",suspension:"\
Décision : licence d’exportation suspendue",revocation:"Décision : licence d’exportation révoqué\
e",licence:"Licence d’exportation",referral:"Lettre de transmission",extract:"Extrait d’immatricul\
ation de la voiture"},heading:"Ce document",authority:"Autorité",number:"Numéro",application:"Dema\
nde",licence:"Licence d’exportation",vehicles:"Voitures",facts:"Faits",grounds:"Motifs",restsOn:"P\
reuves",follows:"Ce qui s’ensuit",reconsideration:"Réexamen",court:"Recours en justice",until:"{w\
here}, {term} ; pour qui l’a reçue le jour même, jusqu’au {day}. {article}",decidedOn:"Date d\
e la décision",days:"Peut sortir",between:"du {first} au {last}",addressee:"Transmis à",claimant:"\
Demandeur",atRisk:"Somme en doute",limit:"Dernier jour pour agir",notProven:"Ce qui n’est pas prouvé",
sentOn:"Date de transmission",signatures:"Signé par",extract:{model:"Marque et modèle",first:"Prem\
ière immatriculation en Chine",transfers:"Changements de titulaire",lastTransfer:"Dernier changemen\
t de titulaire",pendingExport:"Transfert avant exportation",deregistration:"Radiation",deregistered:"\
Radiée le {day}",dayUnknown:"Radiée, jour inconnu",notDeregistered:"Non radiée au {day}",notKnown:"\
le service d’immatriculation ne l’a pas dit",none:"aucun",basis:"Repose sur",basisOf:{file:"le d\
ossier de la voiture au service d’immatriculation",told:"ce que le service d’immatriculation a dit\
 à ce registre"},toldOn:"Dit par le service d’immatriculation le",signedOn:"Date de signature",notSaid:"\
Ce qu’il ne dit pas",limits:"Il ne nomme pas le titulaire et ne dit rien de l’état, du kilométrage\
 ni du prix. Aucune loi n’en fixe la forme : ce registre la propose."},proposed:"proposé par l’ag\
ent {staff}",signed:"signé par l’agent {staff}",chinese:"Le texte chinois fait foi.",draft:"Proje\
t, non signé",evidence:{verdict:"avis",event:"événement",finding:"constat",answer:"réponse",paper:"\
papier",row:"ligne de données",other:"autre"},steps:["Scannez le code, ou tapez l’adresse qui est d\
essous.","Comparez le numéro et les premiers chiffres de l’empreinte avec ce que vous y voyez.","\
Un papier se copie et ne montre pas ce qui s’est passé depuis. Il ne vaut que ce que vaut le documen\
t à cette adresse."]},notSaid:{heading:"Ce que cette confirmation ne dit pas",lines:["Elle ne dit r\
ien de l’état, du kilométrage ni du prix de la voiture.","Elle n’autorise ni l’importation ni l’\
immatriculation de la voiture.","Elle ne dit pas qu’un atelier est ouvert aujourd’hui. Appelez avant\
 d’y aller.","Elle vaut pour ce VIN, cette demande et ce pays de destination, et pour aucune autre\
 voiture."]},unprintable:"Le signe � remplace un caractère qui n’a pas pu être imprimé. Le document \
le contient.",page:(e,t)=>`Page ${e} sur ${t}`};var d={language:"fr",page:n,checks:i,paper:a};export{d as SAYINGS};
