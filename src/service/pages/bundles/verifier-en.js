// Made by `npm run generate` from src/service/verifier/.
var s={place:"Check a letter",title:"Is this letter real?",lead:"Drop the document of the letter, or\
 scan the code on its paper. You get one answer, and the three checks that it rests on.",file:"The d\
ocument of the letter",fileHint:"The file from the address under the code, up to {megabytes} MB.",drop:"\
Or drop it here. A photo of the code will do too.",text:"Or paste its text",wantedTitle:"What it has\
 to be for",vin:"VIN of the car",vinHint:"May stay empty. A letter is for one car alone.",destination:"\
Country of destination",destinationNone:"not asked",go:"Check it",kept:"Nothing of it is kept.",keptHere:"\
It is checked on this device and sent nowhere.",missing:"Choose a file or paste the text first.",checking:"\
Being checked …",codeTitle:"With the paper at hand",codeLead:"The code on the paper leads to the d\
ocument. Compare the two.",scan:"Scan with the camera",scanStop:"Stop the camera",scanFailed:"The ca\
mera could not be used. Type the code instead.",noCode:"No code was found in the picture. Take it ne\
arer, level and in good light.",otherPlace:"This code leads elsewhere: {host}. It is not a code of t\
his register, and nothing was opened.",codeOffline:"There is no network, and the code alone says not\
hing: what the paper is worth cannot be known now. Drop the document if you have it, or scan again l\
ater.",codeUnknown:"There is no letter under this code. Compare it with the paper, character by char\
acter.",notReached:"The register could not be reached. Nothing is known of the letter.",isPaper:"Thi\
s is a paper, not the document. Scan its code, or drop the file that lies at the address under the c\
ode.",isPicture:"This is a picture, not the document. Type the code that stands under the QR code, o\
r drop the document.",inPaper:"This was read from the document that is attached to the PDF. What is \
printed may be something else: compare the two.",pair:"{name}: {value}",checksTitle:"The three check\
s",signedOn:"Signed",statusAsOf:"Status list of",trustList:"Trust list",sm2Here:"Signatures by the C\
hinese suite SM2 are not checked in a browser. The register checks them: scan the code.",saysTitle:"\
What the letter says",saysOnly:"Only what stands in the document.",doNotRely:"Do not rely on this: t\
he answer above says why.",inDocument:"In the document",about:"About the letter",again:"Check anothe\
r",offlineTitle:"Without a network",offlineHow:"Once opened, this page works without a network too. \
Keep it on the home screen.",offlineKept:"Kept on this device: trust list {version} of {trust}, stat\
us lists of {lists}.",offlineNone:"Nothing is kept on this device yet.",offlineNow:"There is no netw\
ork: checked by what is kept on this device.",paperTitle:"Compare with the paper",paperMust:"The pap\
er must say exactly this. If one of them differs, it is not the paper of this letter.",asOfNow:"By t\
he register, {asOf}.",keepTitle:"To keep",signedDocument:"The signed document",paperIn:"The paper as\
 PDF, in Chinese and",paperGo:"Get the paper",checkItself:"Check the document yourself",noOutlets:"I\
t names no outlet.",states:{valid:"valid",invalid:"invalid","not-checked":"could not be checked"},stands:{
issued:"In force, issued on {day}.",suspended:"Suspended on {day}.",revoked:"Revoked on {day}.",superseded:"\
Another letter took its place."},official:{also:"A decision or an export licence of an authority is \
checked here too.",saysTitle:"What the document says",paperMust:"The paper must say exactly this. If\
 one of them differs, it is not the paper of this document.",lifted:"It was set aside on appeal for:\
 {vins}.",stands:{inForce:"It stands, decided on {day}.",issued:"The licence holds, issued on {day}.",
partlyUsed:"The licence holds, issued on {day}; some of its vehicles have left.",usedUp:"All vehicle\
s of the licence have left.",suspended:"The licence is suspended.",revoke:"The licence was revoked o\
n {day}.",surrender:"The licence was given back on {day}.",expired:"The licence is over.",overturn:"\
It was set aside on appeal on {day}.",lift:"The bar was lifted on {day}.",clear:"What was ordered wa\
s done: cleared on {day}.",resume:"The suspension ended on {day}.",sent:"It was sent on {day}."},decision:{
valid:{title:"A decision of {authority}, as issued.",means:"The authority signed it, nothing was cha\
nged since, and it stands."},revoked:{title:"This decision no longer stands.",means:"It was set asid\
e, lifted or fulfilled. It stands so in the list of {asOf}."}},licence:{valid:{title:"This licence h\
olds. Issued by {authority}.",means:"The authority signed it, nothing was changed since, and it is i\
n force. Which vehicles have left already, the register knows."},suspended:{title:"This licence is s\
uspended.",means:"No vehicle leaves under it meanwhile. It stands so in the list of {asOf}."},revoked:{
title:"This licence is revoked, or was given back.",means:"No vehicle leaves under it. It stands so \
in the list of {asOf}."}},referral:{valid:{title:"A referral of {authority}, as sent.",means:"The au\
thority signed it, and nothing was changed since. It asks a question, and establishes no breach."}},
both:{"valid-when-last-checked":{title:"This document stood when it was last checked, {asOf}.",means:"\
What happened to it since cannot be known from here. Check it again with a network."},"could-not-be-\
checked":{title:"This document could not be checked.",means:"That says nothing against it, and nothi\
ng for it. The checks below say what was missing."},"key-not-valid-on-that-day":{title:"The key that\
 signed this document was not valid on that day.",means:"Ask the authority for the document as it st\
ands."}}},answers:{valid:{title:"This letter is valid.",means:"The manufacturer signed it, nothing w\
as changed since, and it is in force."},"valid-when-last-checked":{title:"This letter was valid when\
 it was last checked, {asOf}.",means:"Whether it was suspended or revoked since cannot be known from\
 here. Check it again with a network."},"changed-after-signing":{title:"This document was changed af\
ter it was signed.",means:"Do not rely on what it says. Ask for the document as it was signed."},revoked:{
title:"This letter is revoked.",means:"The manufacturer no longer stands by it. It stands so in the \
list of {asOf}."},suspended:{title:"This letter is suspended.",means:"It does not count until the ma\
nufacturer puts it back in force. It stands so in the list of {asOf}."},"not-by-a-known-manufacturer":{
title:"This letter is not by a manufacturer that we know.",means:"Nobody in the trust list signed it\
 under this name with this key."},"key-not-valid-on-that-day":{title:"The key that signed this lette\
r was not valid on that day.",means:"Ask the manufacturer for a letter that is signed with a valid k\
ey."},"issuer-not-entitled-for-this-make":{title:"The issuer of this letter may not sign for this ma\
ke.",means:"The trust list names it for other makes."},"not-for-this-vehicle":{title:"This letter is\
 not for this vehicle.",means:"It is for another VIN than the one that you typed."},"not-for-this-de\
stination":{title:"This letter is not for this destination.",means:"The country that you chose is no\
t among those that it names."},"not-for-this-application":{title:"This letter is not for this applic\
ation.",means:"It was issued for another application."},"not-for-this-exporter":{title:"This letter \
is not for this exporter.",means:"It was issued for another exporter."},"not-by-a-known-authority":{
title:"This document is not by an authority that we know.",means:"Nobody in the trust list signed it\
 under this name with this key."},"key-not-for-this-purpose":{title:"The key that signed this docume\
nt is not for such documents.",means:"The trust list names it for others. Ask the authority."},expired:{
title:"This licence is over: its last day has passed.",means:"No vehicle leaves under it any more."},
"could-not-be-checked":{title:"This letter could not be checked.",means:"That says nothing against i\
t, and nothing for it. The checks below say what was missing."},"not-a-letter":{title:"This is not a\
 letter.",means:"A letter is a signed document. A scan, a photo or a stamped sheet is none."}}};var n={reasons:{"signed-and-unchanged":"signed, and nothing was changed","signature-does-not-fit":"a\
 signature does not fit what stands there now","some-signatures-not-checked":"nothing was changed by\
 the signature that was checked; another could not be checked here","no-signature-could-be-checked":"\
no signature could be checked here",entitled:"signed by the manufacturer of this vehicle, with a key\
 of its own","entitled-by-witness":"signed by the manufacturer before its key came into other hands,\
 as the register saw","no-trust-list":"there is no trust list","issuer-unknown":"the trust list does\
 not know the issuer","issuer-name-differs":"the name of the issuer is not the one in the trust list",
"key-unknown":"no signature is by a key of the issuer that the trust list knows","key-of-another":"t\
he key is that of another company","key-not-yet-valid":"the key was not yet valid on that day","key-\
no-longer-valid":"the key was no longer valid on that day","key-compromised":"others may have had th\
e key on that day","key-compromised-and-no-witness":"others have the key now, and no witness says th\
at this was signed before","signed-in-the-future":"it says that it was signed in the future","maker-\
code-of-another":"the issuer does not answer for the maker code of this vehicle","entitled-authority":"\
signed by this authority, with a key of its own","entitled-authority-by-witness":"signed by this aut\
hority before its key came into other hands, as the register saw","key-not-for-this-purpose":"the ke\
y may not sign documents of this kind",expired:"its last day is over","in-force":"in force by the la\
test list","in-force-when-last-checked":"in force by a list that is no longer the latest word",revoked:"\
revoked",suspended:"suspended","not-yet-in-force":"not yet in force","no-status-list":"there is no s\
tatus list for it","not-in-the-status-list":"the status list has no such place","not-read":"not read"},
states:{valid:"yes",invalid:"no","not-checked":"not checked"},checks:{integrity:"Nothing was changed",
issuer:"By the manufacturer",authority:"By the authority",status:"In force"},noLetter:{"not-text":"i\
ts bytes are no text in UTF-8","not-json":"it is no JSON","too-long":"it is too long","too-deep":"it\
 is nested too deep","member-twice":"a member stands there twice","lone-surrogate":"a text has half \
a character","number-too-large":"a number is too large","unknown-member":"a member that letters do n\
ot have","missing-member":"a member is missing","wrong-type":"a value of another type","wrong-value":"\
a value that may not stand there"}};var a={title:"After-sales service confirmation",headline:e=>`The manufacturer confirms after-sales s\
ervice for the vehicle below. Destination: ${e}.`,vin:"Vehicle identification number (VIN)",model:"M\
odel",elsewhere:e=>`The same in Chinese: page ${e}`,terms:{heading:"What the manufacturer promises",
what:"Subject",said:"What the letter states",warranty:"Warranty",begins:"Counted from",battery:"High\
-voltage battery",parts:"Spare parts",partsTime:"Delivery of parts",software:"Software updates",softwareLanguages:"\
Languages of the software",remoteLock:"Can the manufacturer lock the vehicle from afar?",recalls:"Re\
calls in China are also carried out abroad"},starts:{"first registration abroad":"first registration\
 abroad","first registration in China":"first registration in China",export:"export from China"},guarantee:(e,t)=>t===
null?`${e}, no distance stated`:`${e}, up to ${t}`,partsYears:e=>`available for ${e}`,partsDays:e=>`\
within ${e}`,yes:"yes",no:"no",notStated:"not stated",outlets:{heading:"Where the vehicle is service\
d",number:"No.",place:"Outlet and address",phone:"Telephone",services:"Services",serves:"Serves cars\
 it did not import",servicesOf:{sales:"sales",service:"service and repair",parts:"parts",warranty:"w\
arranty work",highVoltage:"high-voltage work"},none:"The letter names no outlet.",map:(e,t)=>`Map wi\
th ${e} of the ${t} outlets, by the numbers of the table.`,mapNote:"The numbers are those of the tab\
le. Land: Natural Earth.",unplaced:e=>`Position not stated: ${e}.`,folded:e=>`Too close to others to\
 be drawn: ${e}.`},about:{heading:"This letter",what:"Subject",said:"Stated",issuer:"Issued by the m\
anufacturer",announcement:"Manufacturer’s code in the Announcement",number:"Letter number",application:"\
Export application",exporter:"Exporter",uscc:"Unified social credit code",destinations:"Destination",
validFrom:"Valid from"},check:{heading:"How to check this paper",steps:["Scan the code, or type the \
address that stands under it.","Compare the VIN, the letter number and the first digits of the hash \
with what you see there.","A paper can be copied, and it does not show when the letter is suspended \
or revoked. It is only as good as the document at that address."],at:"Check it at",hash:"Hash begins\
 with",qr:e=>`QR code with the address ${e}`},official:{titles:{refusal:"Decision: export licence re\
fused",order:"Order to rectify",bar:"Decision: no export licences",suspension:"Decision: export lice\
nce suspended",revocation:"Decision: export licence revoked",licence:"Export licence",referral:"Lett\
er of referral"},heading:"This document",authority:"Authority",number:"Number",application:"Applicat\
ion",licence:"Export licence",vehicles:"Vehicles",facts:"Facts",grounds:"Grounds",restsOn:"Rests on",
follows:"What follows",reconsideration:"Reconsideration",court:"Court action",until:"{where}, {term}\
; for whoever received this on its own day until {day}. {article}",decidedOn:"Date",days:"May leave",
between:"from {first} until {last}",addressee:"Referred to",claimant:"Claimant",atRisk:"Money in dou\
bt",limit:"Last day to act",notProven:"Not proven",sentOn:"Sent on",signatures:"Signed by",proposed:"\
proposed by staff number {staff}",signed:"signed by staff number {staff}",chinese:"The Chinese text \
is the one that counts.",draft:"Draft, not signed",evidence:{verdict:"verdict",event:"event",finding:"\
finding",answer:"answer",paper:"paper",row:"told row",other:"other"},steps:["Scan the code, or type \
the address that stands under it.","Compare the number and the first digits of the hash with what yo\
u see there.","A paper can be copied, and it does not show what happened since. It is only as good a\
s the document at that address."]},notSaid:{heading:"What this letter does not say",lines:["It says \
nothing about the condition, the mileage or the price of the vehicle.","It is no permit to import or\
 to register the vehicle.","It does not say that an outlet is open today. Call before you go.","It a\
pplies to this VIN, this application and this destination, and to no other vehicle."]},unprintable:"\
The mark � stands for a character that could not be printed. The document has it.",page:(e,t)=>`Pa\
ge ${e} of ${t}`};var l={language:"en",page:s,checks:n,paper:a};export{l as SAYINGS};
