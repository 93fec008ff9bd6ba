// Made by `npm run generate` from src/service/verifier/.
var s={place:"Check a letter",title:"Is this letter real?",lead:"Upload the file, or scan the QR cod\
e. You see one answer, and the three checks that it rests on.",file:"The file of the letter",fileHint:"\
The file from the address under the code, up to {megabytes} MB.",drop:"Or drop it here. A photo of t\
he code will do too.",text:"Or paste its text",wantedTitle:"What the letter must match",vin:"VIN of \
the car",vinHint:"May stay empty. A letter is for one car alone.",destination:"Country of destinatio\
n",destinationNone:"do not compare",go:"Check it",kept:"Nothing of it is kept.",keptHere:"It is chec\
ked on this device and sent nowhere.",missing:"Choose a file or paste the text first.",checking:"Che\
cking …",codeTitle:"With the paper at hand",codeLead:"The code on the paper leads to the document.\
 Compare the two.",scan:"Scan with the camera",scanStop:"Stop the camera",scanFailed:"The camera cou\
ld not be used. Type the code instead.",noCode:"No code was found in the picture. Take it nearer, le\
vel and in good light.",otherPlace:"This code leads elsewhere: {host}. It is not a code of this regi\
ster, and nothing was opened.",codeOffline:"There is no network, and the code alone says nothing: wh\
at the paper is worth cannot be known now. Upload the file if you have it, or scan again later.",notReached:"\
The register could not be reached. Nothing is known of the letter.",isPaper:"This is a paper copy, n\
ot the electronic file. Scan its code, or upload the file that lies at the address under the code.",
isPicture:"This is a picture, not the electronic file. Type the code that stands under the QR code, \
or upload the file.",inPaper:"This was read from the document that is attached to the PDF. What is p\
rinted may be something else: compare the two.",pair:"{name}: {value}",checksTitle:"The three checks",
signedOn:"Signed",statusAsOf:"Status list of",trustList:"Trust list",trustListOf:"version {version} \
of {day}",sm2Here:"Signatures by the Chinese suite SM2 are not checked in a browser. The register ch\
ecks them: scan the code.",saysTitle:"What the letter says",saysOnly:"Only what stands in the docume\
nt.",doNotRely:"Do not rely on this: the answer above says why.",notInForce:"What it promised, not i\
n force",inDocument:"In the document",about:"About the letter",again:"Check another",offlineTitle:"O\
ffline",offlineHow:"Once opened, this page works without a network too. Keep it on the home screen.",
offlineKept:"Kept on this device: trust list {version} of {trust}, status lists of {lists}.",offlineNone:"\
Nothing is kept on this device yet.",offlineNow:"There is no network: checked by what is kept on thi\
s device.",paperTitle:"Compare with the paper",paperMust:"The paper must say exactly this. If one of\
 them differs, it is not the paper of this letter.",asOfNow:"By the register, {asOf}.",keepTitle:"To\
 keep",signedDocument:"The signed document",paperIn:"The paper as PDF, in Chinese and",paperGo:"Get \
the paper",checkItself:"Check the document yourself",noOutlets:"It names no outlet.",log:{title:"The\
 public log",file:"Choose its proof of the public log with it, if you have the file.",logged:"It sta\
nds in the public log, as of the checkpoint of {size} leaves.",same:"This device keeps the very chec\
kpoint.",newer:"The proof rests on a later checkpoint ({size} leaves) than the one kept here ({kept}\
). Open this page once with a network to keep the later one.",older:"The checkpoint of the proof is \
older than the one kept here. The log signed both.",other:"Two checkpoints of one size contradict ea\
ch other: two logs were shown. Keep both files and show them to somebody.",notOfIt:"The proof is of \
another document, or was changed.",notProof:"This is no proof of a log.",unknown:"The proof is of an\
other log: {origin}.",wrong:"The checkpoint in the proof is not signed by the log.",noKey:"No log of\
 this register is known here, so the proof was compared with nothing.",witnesses:"Witnesses that sig\
ned the checkpoint: {count}.",none:"No proof of the public log was given. What was issued before the\
 log began has none, and holds all the same.",proofFile:"Its proof of the public log",waits:"It is w\
ritten down, and stands in the public log after the next closing, at night in China.",before:"It was\
 issued before the public log began and has no leaf. It holds all the same."},states:{valid:"yes",invalid:"\
no","not-checked":"could not be checked"},stands:{issued:"In force, issued on {day}.",suspended:"Sus\
pended on {day}.",revoked:"Revoked on {day}.",superseded:"Another letter took its place."},official:{
also:"A decision, an export licence or an extract of registration is checked here too.",saysTitle:"W\
hat the document says",paperMust:"The paper must say exactly this. If one of them differs, it is not\
 the paper of this document.",lifted:"It was set aside on appeal for: {vins}.",stands:{inForce:"It s\
tands, decided on {day}.",issued:"The licence holds, issued on {day}.",partlyUsed:"The licence holds\
, issued on {day}; some of its vehicles have left.",usedUp:"All vehicles of the licence have left.",
suspended:"The licence is suspended.",revoke:"The licence was revoked on {day}.",surrender:"The lice\
nce was given back on {day}.",expired:"The licence is over.",overturn:"It was set aside on appeal on\
 {day}.",lift:"The bar was lifted on {day}.",clear:"What was ordered was done: cleared on {day}.",resume:"\
The suspension ended on {day}.",sent:"It was sent on {day}."},extractStands:{inForce:"Signed on {day\
}. The registry has told nothing else of the car since.",overtake:"The registry told something else \
of the car on {day}. Ask for a later extract.",replace:"A later extract took its place on {day}.",annul:"\
The registry annulled it on {day}."},decision:{valid:{title:"A decision of {authority}, as issued.",
means:"The authority signed it, nothing was changed since, and it stands."},revoked:{title:"This dec\
ision no longer stands.",means:"It was set aside, lifted or fulfilled. So says the list of {asOf}."}},
licence:{valid:{title:"This licence holds. Issued by {authority}.",means:"The authority signed it, n\
othing was changed since, and it is in force. Which vehicles have left already, the register knows."},
suspended:{title:"This licence is suspended.",means:"No vehicle leaves under it meanwhile. So says t\
he list of {asOf}."},revoked:{title:"This licence is revoked, or was given back.",means:"No vehicle \
leaves under it. So says the list of {asOf}."}},referral:{valid:{title:"A referral of {authority}, a\
s sent.",means:"The authority signed it, and nothing was changed since. It asks a question, and esta\
blishes no breach."}},extract:{valid:{title:"An extract of registration by {authority}, as issued.",
means:"The registry signed it, nothing was changed since, and it has told nothing else of the car."},
revoked:{title:"This extract no longer stands.",means:"A later extract took its place, the registry \
told something else since, or annulled it. So says the list of {asOf}."}},both:{"valid-when-last-che\
cked":{title:"This document stood when it was last checked, {asOf}.",means:"What happened to it sinc\
e cannot be known from here. Check it again with a network."},"could-not-be-checked":{title:"This do\
cument could not be checked.",means:"That says nothing against it, and nothing for it. The checks be\
low say what was missing."},"key-not-valid-on-that-day":{title:"The key that signed this document wa\
s not valid on that day.",means:"Ask the authority for the document as it stands."}}},answers:{valid:{
title:"This letter is valid.",means:"The manufacturer signed it, nothing was changed since, and it i\
s in force."},"valid-when-last-checked":{title:"This letter was valid when it was last checked, {asO\
f}.",means:"Whether it was suspended or revoked since cannot be known from here. Check it again with\
 a network."},"changed-after-signing":{title:"This document was changed after it was signed.",means:"\
Do not rely on what it says. Ask for the document as it was signed."},revoked:{title:"This letter is\
 revoked.",means:"The manufacturer no longer stands by it. So says the list of {asOf}."},suspended:{
title:"This letter is suspended.",means:"It is not valid until the manufacturer puts it back in forc\
e. So says the list of {asOf}."},"not-by-a-known-manufacturer":{title:"This letter is not by a manuf\
acturer that we know.",means:"Nobody in the trust list signed it under this name with this key."},"k\
ey-not-valid-on-that-day":{title:"The key that signed this letter was not valid on that day.",means:"\
Ask the manufacturer for a letter that is signed with a valid key."},"issuer-not-entitled-for-this-m\
ake":{title:"The issuer of this letter may not sign for this make.",means:"The trust list names it f\
or other makes."},"not-for-this-vehicle":{title:"This letter is not for this vehicle.",means:"It is \
for another VIN than the one that you typed."},"not-for-this-destination":{title:"This letter is not\
 for this destination.",means:"The country that you chose is not among those that it names."},"not-f\
or-this-application":{title:"This letter is not for this application.",means:"It was issued for anot\
her application."},"not-for-this-exporter":{title:"This letter is not for this exporter.",means:"It \
was issued for another exporter."},"not-by-a-known-authority":{title:"This document is not by an aut\
hority that we know.",means:"Nobody in the trust list signed it under this name with this key."},"ke\
y-not-for-this-purpose":{title:"The key that signed this document is not for such documents.",means:"\
The trust list names it for others. Ask the authority."},expired:{title:"This licence is over: its l\
ast day has passed.",means:"No vehicle leaves under it any more."},"could-not-be-checked":{title:"Th\
is letter could not be checked.",means:"That says nothing against it, and nothing for it. The checks\
 below say what was missing."},"not-a-letter":{title:"This is not a letter.",means:"A letter is a si\
gned document. A scan, a photo or a stamped sheet is none."}}};var o={reasons:{"signed-and-unchanged":"signed, and unaltered since","signature-does-not-fit":"a sig\
nature does not fit what the document says now","some-signatures-not-checked":"nothing was changed b\
y the signature that was checked; another could not be checked here","no-signature-could-be-checked":"\
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
states:{valid:"yes",invalid:"no","not-checked":"not checked"},checks:{integrity:"Unaltered",issuer:"\
By the manufacturer",authority:"By the authority",status:"In force"},noLetter:{"not-text":"it is not\
 text in UTF-8","not-json":"it is not JSON","too-long":"it is too long","too-deep":"it is nested too\
 deep","member-twice":"a member stands there twice","lone-surrogate":"a text has half a character","\
number-too-large":"a number is too large","unknown-member":"a member that letters do not have","miss\
ing-member":"a member is missing","wrong-type":"a value of another type","wrong-value":"a value that\
 may not stand there"}};var n={title:"After-sales service confirmation",headline:e=>`The manufacturer confirms after-sales s\
ervice for the vehicle below. Destination: ${e}.`,vin:"Vehicle identification number (VIN)",model:"M\
odel",specimen:{mark:"DEMONSTRATION",line:"This is no real document: it is of a demonstration, and i\
ts vehicle and companies are made up."},elsewhere:e=>`The same in Chinese: page ${e}`,terms:{heading:"\
What the manufacturer promises",what:"Subject",said:"What the letter states",warranty:"Warranty",begins:"\
Counted from",battery:"High-voltage battery",parts:"Spare parts",partsTime:"Delivery of parts",software:"\
Software updates",softwareLanguages:"Languages of the software",remoteLock:"Can the manufacturer loc\
k the vehicle from afar?",recalls:"Recalls in China are also carried out abroad"},starts:{"first reg\
istration abroad":"first registration abroad","first registration in China":"first registration in C\
hina",export:"export from China"},guarantee:(e,t)=>t===null?`${e}, no distance stated`:`${e}, up to ${t}`,
partsYears:e=>`available for ${e}`,partsDays:e=>`within ${e}`,yes:"yes",no:"no",notStated:"not state\
d",outlets:{heading:"Where the vehicle is serviced",number:"No.",place:"Outlet and address",phone:"T\
elephone",services:"Services",serves:"Serves cars it did not import",servicesOf:{sales:"sales",service:"\
service and repair",parts:"parts",warranty:"warranty work",highVoltage:"high-voltage work"},none:"Th\
e letter names no outlet.",map:(e,t)=>`Map with ${e} of the ${t} outlets, by the numbers of the tabl\
e.`,mapNote:"The numbers are those of the table. Land: Natural Earth.",unplaced:e=>`Position not sta\
ted: ${e}.`,folded:e=>`Too close to others to be drawn: ${e}.`},about:{heading:"This letter",what:"S\
ubject",said:"Stated",issuer:"Issued by the manufacturer",announcement:"Manufacturer’s code in the A\
nnouncement",number:"Letter number",application:"Export application",exporter:"Exporter",uscc:"Unifi\
ed social credit code",destinations:"Destination",validFrom:"Valid from"},check:{heading:"How to che\
ck this paper",steps:["Scan the code, or type the address that stands under it.","Compare the VIN, t\
he letter number and the first digits of the hash with what you see there.","A paper can be copied, \
and it does not show when the letter is suspended or revoked. It is only as good as the document at \
that address."],at:"Check it at",hash:"Hash begins with",qr:e=>`QR code with the address ${e}`},official:{
titles:{refusal:"Decision: export licence refused",order:"Order to rectify",bar:"Decision: no export\
 licences",suspension:"Decision: export licence suspended",revocation:"Decision: export licence revo\
ked",licence:"Export licence",referral:"Letter of referral",extract:"Extract of registration"},heading:"\
This document",authority:"Authority",number:"Number",application:"Application",licence:"Export licen\
ce",vehicles:"Vehicles",facts:"Facts",grounds:"Grounds",restsOn:"Rests on",follows:"What follows",reconsideration:"\
Reconsideration",court:"Court action",until:"{where}, {term}; for whoever received this on its own d\
ay until {day}. {article}",decidedOn:"Date",days:"May leave",between:"from {first} until {last}",addressee:"\
Referred to",claimant:"Claimant",atRisk:"Money in doubt",limit:"Last day to act",notProven:"Not prov\
en",sentOn:"Sent on",signatures:"Signed by",extract:{model:"Brand and model",first:"First registered\
 in China on",transfers:"Transfers of ownership",lastTransfer:"Last transfer",pendingExport:"Transfe\
r pending export",deregistration:"Deregistration",deregistered:"Deregistered on {day}",dayUnknown:"D\
eregistered; the day is not known",notDeregistered:"Not deregistered as of {day}",notKnown:"not know\
n to the registry’s feed",none:"none",basis:"Rests on",basisOf:{file:"the file of the vehicle at t\
he registry",told:"what the registry told this register"},toldOn:"Told by the registry on",signedOn:"\
Signed on",notSaid:"What it does not say",limits:"It names no owner, and says nothing of condition, \
mileage or price. No law prescribes its form: it is proposed by this register."},proposed:"proposed \
by staff number {staff}",signed:"signed by staff number {staff}",chinese:"The Chinese text is the on\
e that counts.",draft:"Draft, not signed",evidence:{verdict:"verdict",event:"event",finding:"finding",
answer:"answer",paper:"paper",row:"told row",other:"other"},steps:["Scan the code, or type the addre\
ss that stands under it.","Compare the number and the first digits of the hash with what you see the\
re.","A paper can be copied, and it does not show what happened since. It is only as good as the doc\
ument at that address."]},notSaid:{heading:"What this letter does not say",lines:["It says nothing a\
bout the condition, the mileage or the price of the vehicle.","It is no permit to import or to regis\
ter the vehicle.","It does not say that an outlet is open today. Call before you go.","It applies to\
 this VIN, this application and this destination, and to no other vehicle."]},unprintable:"The mark \
� stands for a character that could not be printed. The document has it.",page:(e,t)=>`Page ${e} o\
f ${t}`};var l={language:"en",page:s,checks:o,paper:n};export{l as SAYINGS};
