// Made by `npm run generate` from src/service/verifier/.
var n={place:"Tasdiqnomani tekshirish",title:"Bu tasdiqnoma haqiqiymi?",lead:"Faylni yuklang yoki QR\
 kodni skanerlang. Bitta javob va unga asos boʻlgan uchta tekshiruv koʻrsatiladi.",file:"Tasdiqnom\
a hujjati",fileHint:"Kod ostidagi manzildan olingan fayl, {megabytes} MB gacha.",drop:"Yoki shu yerg\
a sudrab keling. Kodning surati ham boʻladi.",text:"Yoki matnini shu yerga qoʻying",wantedTitle:"T\
asdiqnoma nimaga mos kelishi kerak?",vin:"Avtomobilning VIN raqami",vinHint:"Boʻsh qoldirish mumkin.\
 Bitta tasdiqnoma faqat bitta avtomobil uchun.",destination:"Boradigan mamlakat",destinationNone:"so\
lishtirilmasin",go:"Tekshirish",kept:"Hech narsa saqlanmaydi.",keptHere:"Shu qurilmada tekshiriladi \
va hech qayerga yuborilmaydi.",missing:"Avval fayl tanlang yoki matnni qoʻying.",checking:"Tekshiri\
lmoqda…",codeTitle:"Qogʻozi qoʻlingizda boʻlsa",codeLead:"Qogʻozdagi kod hujjatga olib boradi. \
Ikkisini solishtiring.",scan:"Kamera bilan skanerlash",scanStop:"Kamerani toʻxtatish",scanFailed:"K\
ameradan foydalanib boʻlmadi. Kodni yozing.",noCode:"Suratda kod topilmadi. Yaqinroqdan, tekis va y\
orugʻ joyda suratga oling.",otherPlace:"Bu kod boshqa joyga olib boradi: {host}. Bu shu reyestr kod\
i emas, hech narsa ochilmadi.",codeOffline:"Tarmoq yoʻq, kodning oʻzi esa hech narsani bildirmaydi: \
qogʻoz haqida hozir hech narsa aytib boʻlmaydi. Hujjat boʻlsa, uni yuklang yoki keyinroq qayta skane\
rlang.",codeUnknown:"Bu kod bilan tasdiqnoma yoʻq. Uni qogʻoz bilan belgima-belgi solishtiring.",notReached:"\
Reyestrga ulanib boʻlmadi. Tasdiqnoma haqida hech narsa maʼlum emas.",isPaper:"Bu qogʻoz nusxa, el\
ektron hujjat emas. Kodini skanerlang yoki kod ostidagi manzilda turgan faylni yuklang.",isPicture:"\
Bu surat, elektron hujjat emas. QR kod ostida yozilgan kodni kiriting yoki hujjatni yuklang.",inPaper:"\
Bu PDFga ilova qilingan hujjatdan oʻqildi. Qogʻozga bosilgani boshqacha boʻlishi mumkin: ikkisini so\
lishtiring.",pair:"{name}: {value}",checksTitle:"Uchta tekshiruv",signedOn:"Imzolangan",statusAsOf:"\
Holat roʻyxati",trustList:"Ishonch roʻyxati",trustListOf:"{version}-versiya, {day}",sm2Here:"Xitoy\
ning SM2 imzolari brauzerda tekshirilmaydi. Ularni reyestr tekshiradi: kodni skanerlang.",saysTitle:"\
Tasdiqnomada nima yozilgan",saysOnly:"Faqat hujjatda yozilgani.",doNotRely:"Bunga tayanmang: sababi \
yuqoridagi javobda aytilgan.",inDocument:"Hujjatda",about:"Tasdiqnoma haqida",again:"Boshqasini teks\
hirish",offlineTitle:"Tarmoqsiz",offlineHow:"Bir marta ochilgach, bu sahifa tarmoqsiz ham ishlaydi. \
Uni bosh ekranga saqlab qoʻying.",offlineKept:"Shu qurilmada saqlangan: ishonch roʻyxati {version} \
({trust}), holat roʻyxatlari ({lists}).",offlineNone:"Bu qurilmada hozircha hech narsa saqlanmagan.",
offlineNow:"Tarmoq yoʻq: shu qurilmada saqlangan roʻyxatlar boʻyicha tekshirildi.",paperTitle:"Qo\
gʻoz bilan solishtiring",paperMust:"Qogʻozda aynan shunday yozilgan boʻlishi kerak. Birortasi farq \
qilsa, bu shu tasdiqnomaning qogʻozi emas.",asOfNow:"Reyestrga koʻra, {asOf}.",keepTitle:"Saqlab q\
oʻyish uchun",signedDocument:"Imzolangan hujjat",paperIn:"Qogʻoz nusxa PDF koʻrinishida, xitoycha v\
a quyidagi tilda",paperGo:"Qogʻoz nusxani olish",checkItself:"Hujjatni oʻzingiz tekshiring",noOutlets:"\
Unda servis markazi koʻrsatilmagan.",states:{valid:"ha",invalid:"yoʻq","not-checked":"tekshirib bo\
ʻlmadi"},stands:{issued:"Kuchda, berilgan kun: {day}.",suspended:"Toʻxtatib qoʻyilgan kun: {day}.",
revoked:"Bekor qilingan kun: {day}.",superseded:"Oʻrniga boshqa tasdiqnoma berilgan."},official:{also:"\
Davlat organining qarori yoki eksport litsenziyasi ham shu yerda tekshiriladi.",saysTitle:"Hujjatda \
nima yozilgan",paperMust:"Qogʻozda aynan shunday yozilgan boʻlishi kerak. Birortasi farq qilsa, bu s\
hu hujjatning qogʻozi emas.",lifted:"Shikoyat boʻyicha quyidagilar uchun bekor qilingan: {vins}.",
stands:{inForce:"Qaror kuchda, qabul qilingan kun: {day}.",issued:"Litsenziya kuchda, berilgan kun: \
{day}.",partlyUsed:"Litsenziya kuchda, berilgan kun: {day}; avtomobillarining bir qismi olib chiqilg\
an.",usedUp:"Litsenziyadagi barcha avtomobillar olib chiqilgan.",suspended:"Litsenziya toʻxtatib qoʻ\
yilgan.",revoke:"Litsenziya bekor qilingan kun: {day}.",surrender:"Litsenziya qaytarib topshirilgan \
kun: {day}.",expired:"Litsenziyaning muddati oʻtgan.",overturn:"Shikoyat boʻyicha bekor qilingan ku\
n: {day}.",lift:"Taqiq olib tashlangan kun: {day}.",clear:"Koʻrsatma bajarilgan, qabul qilingan kun:\
 {day}.",resume:"Toʻxtatib turish tugagan kun: {day}.",sent:"Yuborilgan kun: {day}."},decision:{valid:{
title:"Qaror, qabul qilingan holida. Organ: {authority}.",means:"Organ uni imzolagan, shundan beri h\
ech narsa oʻzgartirilmagan va u kuchda."},revoked:{title:"Bu qaror endi kuchda emas.",means:"U beko\
r qilingan, olib tashlangan yoki bajarilgan. Roʻyxatda shunday: {asOf}."}},licence:{valid:{title:"B\
u litsenziya kuchda. Bergan organ: {authority}.",means:"Organ uni imzolagan, shundan beri hech narsa\
 oʻzgartirilmagan va u kuchda. Qaysi avtomobillar olib chiqilganini reyestr biladi."},suspended:{title:"\
Bu litsenziya toʻxtatib qoʻyilgan.",means:"Shu vaqtda u boʻyicha avtomobil olib chiqilmaydi. Roʻyx\
atda shunday: {asOf}."},revoked:{title:"Bu litsenziya bekor qilingan yoki qaytarib topshirilgan.",means:"\
U boʻyicha avtomobil olib chiqilmaydi. Roʻyxatda shunday: {asOf}."}},referral:{valid:{title:"Mater\
iallarni yuborish xati, yuborilgan holida. Organ: {authority}.",means:"Organ uni imzolagan, shundan \
beri hech narsa oʻzgartirilmagan. U savol beradi va qoidabuzarlikni aniqlamaydi."}},both:{"valid-wh\
en-last-checked":{title:"Bu hujjat oxirgi marta tekshirilganda kuchda edi: {asOf}.",means:"Shundan k\
eyin nima boʻlganini bu yerdan bilib boʻlmaydi. Tarmoq boʻlganda qayta tekshiring."},"could-not-b\
e-checked":{title:"Bu hujjatni tekshirib boʻlmadi.",means:"Bu unga qarshi ham, uning foydasiga ham \
hech narsani bildirmaydi. Nima yetishmagani quyida aytilgan."},"key-not-valid-on-that-day":{title:"B\
u hujjatni imzolagan kalit oʻsha kuni yaroqli emas edi.",means:"Organdan amaldagi hujjatni soʻrang."}}},
answers:{valid:{title:"Bu tasdiqnoma kuchda.",means:"Uni ishlab chiqaruvchi imzolagan, shundan beri \
hech narsa oʻzgartirilmagan va u amal qiladi."},"valid-when-last-checked":{title:"Bu tasdiqnoma oxi\
rgi marta tekshirilganda kuchda edi: {asOf}.",means:"Shundan keyin toʻxtatib qoʻyilgan yoki bekor qi\
linganini bu yerdan bilib boʻlmaydi. Tarmoq boʻlganda qayta tekshiring."},"changed-after-signing":{
title:"Bu hujjat imzolangandan keyin oʻzgartirilgan.",means:"Unda yozilganiga tayanmang. Imzolangan\
 holidagi hujjatni soʻrang."},revoked:{title:"Bu tasdiqnoma bekor qilingan.",means:"Ishlab chiqaruv\
chi endi u uchun javob bermaydi. Roʻyxatda shunday: {asOf}."},suspended:{title:"Bu tasdiqnoma toʻxt\
atib qoʻyilgan.",means:"Ishlab chiqaruvchi uni qayta kuchga kiritmaguncha u hisobga olinmaydi. Roʻy\
xatda shunday: {asOf}."},"not-by-a-known-manufacturer":{title:"Bu tasdiqnoma bizga maʼlum ishlab chi\
qaruvchiniki emas.",means:"Ishonch roʻyxatidagi hech kim uni shu nom bilan va shu kalit bilan imzola\
magan."},"key-not-valid-on-that-day":{title:"Bu tasdiqnomani imzolagan kalit oʻsha kuni yaroqli emas\
 edi.",means:"Ishlab chiqaruvchidan yaroqli kalit bilan imzolangan tasdiqnoma soʻrang."},"issuer-no\
t-entitled-for-this-make":{title:"Bu tasdiqnomani bergan tashkilot shu marka uchun imzolay olmaydi.",
means:"Ishonch roʻyxatida u boshqa markalar uchun koʻrsatilgan."},"not-for-this-vehicle":{title:"B\
u tasdiqnoma shu avtomobil uchun emas.",means:"U siz yozganingizdan boshqa VIN uchun berilgan."},"no\
t-for-this-destination":{title:"Bu tasdiqnoma shu mamlakat uchun emas.",means:"Siz tanlagan mamlakat\
 unda koʻrsatilganlar orasida yoʻq."},"not-for-this-application":{title:"Bu tasdiqnoma shu ariza u\
chun emas.",means:"U boshqa ariza uchun berilgan."},"not-for-this-exporter":{title:"Bu tasdiqnoma sh\
u eksportchi uchun emas.",means:"U boshqa eksportchiga berilgan."},"not-by-a-known-authority":{title:"\
Bu hujjat bizga maʼlum organniki emas.",means:"Ishonch roʻyxatidagi hech kim uni shu nom bilan va s\
hu kalit bilan imzolamagan."},"key-not-for-this-purpose":{title:"Bu hujjatni imzolagan kalit bunday \
hujjatlar uchun emas.",means:"Ishonch roʻyxatida u boshqa hujjatlar uchun koʻrsatilgan. Organdan soʻ\
rang."},expired:{title:"Bu litsenziyaning muddati oʻtgan.",means:"U boʻyicha endi avtomobil olib ch\
iqilmaydi."},"could-not-be-checked":{title:"Bu tasdiqnomani tekshirib boʻlmadi.",means:"Bu unga qar\
shi ham, uning foydasiga ham hech narsani bildirmaydi. Nima yetishmagani quyida aytilgan."},"not-a-l\
etter":{title:"Bu tasdiqnoma emas.",means:"Tasdiqnoma — imzolangan elektron hujjat. Skan, surat yoki\
 muhr bosilgan varaq tasdiqnoma emas."}}};var o={reasons:{"signed-and-unchanged":"imzolangan va shundan beri oʻzgartirilmagan","signature-doe\
s-not-fit":"imzo hozir yozilganiga mos kelmaydi","some-signatures-not-checked":"tekshirilgan imzoga \
koʻra hech narsa oʻzgartirilmagan; boshqasini bu yerda tekshirib boʻlmadi","no-signature-could-be\
-checked":"bu yerda birorta imzoni tekshirib boʻlmadi",entitled:"shu avtomobilning ishlab chiqaruvc\
hisi oʻz kaliti bilan imzolagan","entitled-by-witness":"ishlab chiqaruvchi kaliti boshqalar qoʻliga\
 tushishidan oldin imzolagan: buni reyestr koʻrgan","no-trust-list":"ishonch roʻyxati yoʻq","issu\
er-unknown":"tasdiqnoma bergan tashkilot ishonch roʻyxatida yoʻq","issuer-name-differs":"bergan ta\
shkilot nomi ishonch roʻyxatidagidan farq qiladi","key-unknown":"birorta imzo ishonch roʻyxatidagi \
shu tashkilot kaliti bilan qoʻyilmagan","key-of-another":"kalit boshqa kompaniyaniki","key-not-yet-\
valid":"oʻsha kuni kalit hali kuchga kirmagan edi","key-no-longer-valid":"oʻsha kuni kalitning mudd\
ati oʻtgan edi","key-compromised":"oʻsha kuni kalit boshqalarning qoʻlida boʻlgan boʻlishi mumkin",
"key-compromised-and-no-witness":"kalit hozir boshqalarning qoʻlida, undan oldin imzolanganiga esa g\
uvoh yoʻq","signed-in-the-future":"koʻrsatilgan imzolash vaqti hali kelmagan","maker-code-of-anoth\
er":"bergan tashkilot shu avtomobilning ishlab chiqaruvchi kodi uchun javob bermaydi","entitled-auth\
ority":"shu organ oʻz kaliti bilan imzolagan","entitled-authority-by-witness":"shu organ kaliti bos\
hqalar qoʻliga tushishidan oldin imzolagan: buni reyestr koʻrgan","key-not-for-this-purpose":"bu k\
alit bilan bunday hujjatlarni imzolab boʻlmaydi",expired:"oxirgi kuni oʻtib ketgan","in-force":"en\
g soʻnggi roʻyxatga koʻra kuchda","in-force-when-last-checked":"avvalgi roʻyxatga koʻra kuchda, u\
 roʻyxat endi eng soʻnggisi emas",revoked:"bekor qilingan",suspended:"toʻxtatib qoʻyilgan","not-\
yet-in-force":"hali kuchga kirmagan","no-status-list":"unga tegishli holat roʻyxati yoʻq","not-in-\
the-status-list":"holat roʻyxatida bunday oʻrin yoʻq","not-read":"oʻqilmagan"},states:{valid:"ha",
invalid:"yoʻq","not-checked":"tekshirilmagan"},checks:{integrity:"Oʻzgartirilmagan",issuer:"Ishlab\
 chiqaruvchi bergan",authority:"Davlat organi bergan",status:"Kuchda"},noLetter:{"not-text":"bu UTF-\
8 kodlashidagi matn emas","not-json":"bu JSON emas","too-long":"haddan tashqari uzun","too-deep":"ha\
ddan tashqari koʻp qatlamli","member-twice":"bitta maydon ikki marta kelgan","lone-surrogate":"matn\
da belgining yarmi bor","number-too-large":"haddan tashqari katta son","unknown-member":"tasdiqnomal\
arda boʻlmaydigan maydon bor","missing-member":"maydon yetishmaydi","wrong-type":"qiymat boshqa tur\
da","wrong-value":"bu yerda boʻlishi mumkin boʻlmagan qiymat"}};var t={title:"Sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnoma",headline:a=>`Ishlab chiqaruvchi qu\
yidagi avtomobilga sotuvdan keyingi xizmat koʻrsatilishini tasdiqlaydi. Boradigan mamlakati: ${a}.`,
vin:"Identifikatsiya raqami (VIN)",model:"Modeli",elsewhere:a=>`Xitoy tilidagi matn: ${a}-bet`,terms:{
heading:"Ishlab chiqaruvchi nimani vaʼda qiladi",what:"Mavzu",said:"Tasdiqnomada koʻrsatilgani",warranty:"\
Kafolat",begins:"Hisob boshlanishi",battery:"Yuqori kuchlanishli batareya",parts:"Ehtiyot qismlar",partsTime:"\
Qismlarni yetkazib berish",software:"Dasturiy taʼminotni yangilash",softwareLanguages:"Dasturiy taʼ\
minot tillari",remoteLock:"Ishlab chiqaruvchi avtomobilni masofadan bloklay oladimi?",recalls:"Xitoy\
dagi qaytarib chaqirish kampaniyalari chet elda ham bajariladi"},starts:{"first registration abroad":"\
chet elda birinchi marta roʻyxatdan oʻtkazilgan kundan","first registration in China":"Xitoyda bir\
inchi marta roʻyxatdan oʻtkazilgan kundan",export:"Xitoydan olib chiqilgan kundan"},guarantee:(a,i)=>i===
null?`${a}, masofa koʻrsatilmagan`:`${a}, ${i} gacha`,partsYears:a=>`${a} davomida yetkazib berilad\
i`,partsDays:a=>`${a} ichida`,yes:"ha",no:"yoʻq",notStated:"koʻrsatilmagan",outlets:{heading:"Avto\
mobilga qayerda xizmat koʻrsatiladi",number:"№",place:"Servis markazi va manzili",phone:"Telefon",
services:"Xizmatlari",serves:"Boshqalar olib kelgan avtomobilni qabul qiladi",servicesOf:{sales:"sot\
uv",service:"texnik xizmat va taʼmirlash",parts:"ehtiyot qismlar",warranty:"kafolatli taʼmirlash",
highVoltage:"yuqori kuchlanishli tizim ishlari"},none:"Tasdiqnomada servis markazi koʻrsatilmagan.",
map:(a,i)=>`Xarita: jami ${i} ta servis markazidan ${a} tasi, raqamlari jadvaldagi kabi.`,mapNote:"R\
aqamlar jadvaldagi kabi. Quruqlik: Natural Earth.",unplaced:a=>`Joylashuvi koʻrsatilmagan: ${a}.`,folded:a=>`\
Boshqalariga juda yaqin, alohida chizilmagan: ${a}.`},about:{heading:"Shu tasdiqnoma haqida",what:"M\
aʼlumot",said:"Koʻrsatilgani",issuer:"Tasdiqnomani bergan ishlab chiqaruvchi",announcement:"«Gungg\
ao» reyestridagi ishlab chiqaruvchi kodi",number:"Tasdiqnoma raqami",application:"Eksport uchun ari\
za",exporter:"Eksportchi",uscc:"XXR tashkilotining yagona kodi",destinations:"Boradigan mamlakati",validFrom:"\
Kuchga kirgan kuni"},check:{heading:"Bu qogʻozni qanday tekshirish mumkin",steps:["Kodni skanerlang\
 yoki uning ostidagi manzilni tering.","VIN, tasdiqnoma raqami va xeshning birinchi belgilarini oʻsh\
a yerda koʻrganingiz bilan solishtiring.","Qogʻozdan nusxa koʻchirish mumkin. Tasdiqnoma toʻxtatib \
qoʻyilgani yoki bekor qilingani qogʻozdan koʻrinmaydi. Faqat oʻsha manzildagi hujjatga tayaning."],
at:"Tekshirish manzili",hash:"Xesh boshi",qr:a=>`${a} manzili yozilgan QR kod`},official:{titles:{refusal:"\
Qaror: eksport litsenziyasi berilmadi",order:"Kamchilikni bartaraf etish haqida koʻrsatma",bar:"Qar\
or: eksport litsenziyalari berilmaydi",suspension:"Qaror: eksport litsenziyasi toʻxtatib qoʻyildi",
revocation:"Qaror: eksport litsenziyasi bekor qilindi",licence:"Eksport litsenziyasi",referral:"Mate\
riallarni yuborish xati"},heading:"Bu hujjat",authority:"Organ",number:"Raqami",application:"Ariza",
licence:"Eksport litsenziyasi",vehicles:"Avtomobillar",facts:"Holatlar",grounds:"Asoslar",restsOn:"D\
alillar",follows:"Oqibati",reconsideration:"Qayta koʻrib chiqish",court:"Sudga murojaat",until:"{wh\
ere}, {term}; shu kunning oʻzida olganlar uchun {day} gacha. {article}",decidedOn:"Sana",days:"Olib\
 chiqish muddati",between:"{first} dan {last} gacha",addressee:"Kimga yuborilgan",claimant:"Pul oluv\
chi",atRisk:"Shubhali summa",limit:"Harakat qilish uchun oxirgi kun",notProven:"Isbotlanmagani",sentOn:"\
Yuborilgan kun",signatures:"Imzolaganlar",proposed:"taklif qilgan: xodim raqami {staff}",signed:"imz\
olagan: xodim raqami {staff}",chinese:"Xitoy tilidagi matn asosiy hisoblanadi.",draft:"Loyiha, imzol\
anmagan",evidence:{verdict:"xulosa",event:"voqea",finding:"kuzatuv",answer:"javob",paper:"qogʻoz",row:"\
maʼlumot yozuvi",other:"boshqa"},steps:["Kodni skanerlang yoki uning ostidagi manzilni tering.","Ra\
qamni va xeshning birinchi belgilarini oʻsha yerda koʻrganingiz bilan solishtiring.","Qogʻozdan nu\
sxa koʻchirish mumkin, u keyin nima boʻlganini koʻrsatmaydi. Faqat oʻsha manzildagi hujjatga tayanin\
g."]},notSaid:{heading:"Bu tasdiqnoma nimani aytmaydi",lines:["U avtomobilning holati, yurgan masofa\
si yoki narxi haqida hech narsa aytmaydi.","U avtomobilni olib kirish yoki roʻyxatdan oʻtkazish uchu\
n ruxsatnoma emas.","U servis markazi bugun ochiq ekanini aytmaydi. Borishdan oldin qoʻngʻiroq qilin\
g.","U faqat shu VIN, shu ariza va shu mamlakatga tegishli, boshqa avtomobilga emas."]},unprintable:"\
� belgisi bosib chiqarib boʻlmaydigan belgi oʻrnida turibdi. Oʻsha belgi hujjatda bor.",page:(a,i)=>`${a}\
-bet, jami ${i}`};var u={language:"uz",page:n,checks:o,paper:t};export{u as SAYINGS};
