// Made by `npm run generate` from src/service/verifier/.
var n={place:"Tasdiqnomani tekshirish",title:"Bu tasdiqnoma haqiqiymi?",lead:"Tasdiqnoma hujjatini y\
uklang yoki qogʻozidagi kodni skanerlang. Bitta javob va unga asos boʻlgan uchta tekshiruv koʻrsatil\
adi.",file:"Tasdiqnoma hujjati",fileHint:"Kod ostidagi manzildan olingan fayl, {megabytes} MB gacha.",
drop:"Yoki shu yerga sudrab keling. Kodning surati ham boʻladi.",text:"Yoki matnini shu yerga qoʻyi\
ng",wantedTitle:"Tasdiqnoma nimaga mos kelishi kerak?",vin:"Avtomobilning VIN raqami",vinHint:"Boʻsh\
 qoldirish mumkin. Bitta tasdiqnoma faqat bitta avtomobil uchun.",destination:"Boradigan mamlakat",destinationNone:"\
soʻralmaydi",go:"Tekshirish",kept:"Hech narsa saqlanmaydi.",keptHere:"Shu qurilmada tekshiriladi va\
 hech qayerga yuborilmaydi.",missing:"Avval fayl tanlang yoki matnni qoʻying.",checking:"Tekshirilm\
oqda…",codeTitle:"Qogʻozi qoʻlingizda boʻlsa",codeLead:"Qogʻozdagi kod hujjatga olib boradi. Ik\
kisini solishtiring.",scan:"Kamera bilan skanerlash",scanStop:"Kamerani toʻxtatish",scanFailed:"Kam\
eradan foydalanib boʻlmadi. Kodni yozing.",noCode:"Suratda kod topilmadi. Yaqinroqdan, tekis va yor\
ugʻ joyda suratga oling.",otherPlace:"Bu kod boshqa joyga olib boradi: {host}. Bu shu reyestr kodi \
emas, hech narsa ochilmadi.",codeOffline:"Tarmoq yoʻq, kodning oʻzi esa hech narsani bildirmaydi: qo\
gʻoz haqida hozir hech narsa aytib boʻlmaydi. Hujjat boʻlsa, uni yuklang yoki keyinroq qayta skanerl\
ang.",codeUnknown:"Bu kod bilan tasdiqnoma yoʻq. Uni qogʻoz bilan belgima-belgi solishtiring.",notReached:"\
Reyestrga ulanib boʻlmadi. Tasdiqnoma haqida hech narsa maʼlum emas.",isPaper:"Bu qogʻoz nusxa, el\
ektron hujjat emas. Kodini skanerlang yoki kod ostidagi manzilda turgan faylni yuklang.",isPicture:"\
Bu surat, elektron hujjat emas. QR kod ostida yozilgan kodni kiriting yoki hujjatni yuklang.",inPaper:"\
Bu PDFga ilova qilingan hujjatdan oʻqildi. Qogʻozga bosilgani boshqacha boʻlishi mumkin: ikkisini so\
lishtiring.",pair:"{name}: {value}",checksTitle:"Uchta tekshiruv",signedOn:"Imzolangan",statusAsOf:"\
Holat roʻyxati",trustList:"Ishonch roʻyxati",sm2Here:"Xitoyning SM2 imzolari brauzerda tekshirilma\
ydi. Ularni reyestr tekshiradi: kodni skanerlang.",saysTitle:"Tasdiqnomada nima yozilgan",saysOnly:"\
Faqat hujjatda yozilgani.",doNotRely:"Bunga tayanmang: sababi yuqoridagi javobda aytilgan.",inDocument:"\
Hujjatda",about:"Tasdiqnoma haqida",again:"Boshqasini tekshirish",offlineTitle:"Tarmoqsiz",offlineHow:"\
Bir marta ochilgach, bu sahifa tarmoqsiz ham ishlaydi. Uni bosh ekranga saqlab qoʻying.",offlineKept:"\
Shu qurilmada saqlangan: ishonch roʻyxati {version} ({trust}), holat roʻyxatlari ({lists}).",offlineNone:"\
Bu qurilmada hozircha hech narsa saqlanmagan.",offlineNow:"Tarmoq yoʻq: shu qurilmada saqlangan roʻy\
xatlar boʻyicha tekshirildi.",paperTitle:"Qogʻoz bilan solishtiring",paperMust:"Qogʻozda aynan shu\
nday yozilgan boʻlishi kerak. Birortasi farq qilsa, bu shu tasdiqnomaning qogʻozi emas.",asOfNow:"\
Reyestrga koʻra, {asOf}.",keepTitle:"Saqlab qoʻyish uchun",signedDocument:"Imzolangan hujjat",paperIn:"\
Qogʻoz nusxa PDF koʻrinishida, xitoycha va quyidagi tilda",paperGo:"Qogʻoz nusxani olish",checkItself:"\
Hujjatni oʻzingiz tekshiring",noOutlets:"Unda servis markazi koʻrsatilmagan.",states:{valid:"toʻgʻ\
ri",invalid:"notoʻgʻri","not-checked":"tekshirib boʻlmadi"},stands:{issued:"Kuchda, berilgan kun:\
 {day}.",suspended:"Toʻxtatib qoʻyilgan kun: {day}.",revoked:"Bekor qilingan kun: {day}.",superseded:"\
Oʻrniga boshqa tasdiqnoma berilgan."},official:{also:"Davlat organining qarori yoki eksport litsenz\
iyasi ham shu yerda tekshiriladi.",saysTitle:"Hujjatda nima yozilgan",paperMust:"Qogʻozda aynan shun\
day yozilgan boʻlishi kerak. Birortasi farq qilsa, bu shu hujjatning qogʻozi emas.",lifted:"Shikoy\
at boʻyicha quyidagilar uchun bekor qilingan: {vins}.",stands:{inForce:"Qaror kuchda, qabul qilinga\
n kun: {day}.",issued:"Litsenziya kuchda, berilgan kun: {day}.",partlyUsed:"Litsenziya kuchda, beril\
gan kun: {day}; avtomobillarining bir qismi olib chiqilgan.",usedUp:"Litsenziyadagi barcha avtomobil\
lar olib chiqilgan.",suspended:"Litsenziya toʻxtatib qoʻyilgan.",revoke:"Litsenziya bekor qilingan\
 kun: {day}.",surrender:"Litsenziya qaytarib topshirilgan kun: {day}.",expired:"Litsenziyaning mudda\
ti oʻtgan.",overturn:"Shikoyat boʻyicha bekor qilingan kun: {day}.",lift:"Taqiq olib tashlangan ku\
n: {day}.",clear:"Koʻrsatma bajarilgan, qabul qilingan kun: {day}.",resume:"Toʻxtatib turish tugaga\
n kun: {day}.",sent:"Yuborilgan kun: {day}."},decision:{valid:{title:"Qaror, qabul qilingan holida. \
Organ: {authority}.",means:"Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan va u kuchd\
a."},revoked:{title:"Bu qaror endi kuchda emas.",means:"U bekor qilingan, olib tashlangan yoki bajar\
ilgan. Roʻyxatda shunday: {asOf}."}},licence:{valid:{title:"Bu litsenziya kuchda. Bergan organ: {au\
thority}.",means:"Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan va u kuchda. Qaysi a\
vtomobillar olib chiqilganini reyestr biladi."},suspended:{title:"Bu litsenziya toʻxtatib qoʻyilgan.",
means:"Shu vaqtda u boʻyicha avtomobil olib chiqilmaydi. Roʻyxatda shunday: {asOf}."},revoked:{title:"\
Bu litsenziya bekor qilingan yoki qaytarib topshirilgan.",means:"U boʻyicha avtomobil olib chiqilmay\
di. Roʻyxatda shunday: {asOf}."}},referral:{valid:{title:"Materiallarni yuborish xati, yuborilgan h\
olida. Organ: {authority}.",means:"Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan. U \
savol beradi va qoidabuzarlikni aniqlamaydi."}},both:{"valid-when-last-checked":{title:"Bu hujjat ox\
irgi marta tekshirilganda kuchda edi: {asOf}.",means:"Shundan keyin nima boʻlganini bu yerdan bilib \
boʻlmaydi. Tarmoq boʻlganda qayta tekshiring."},"could-not-be-checked":{title:"Bu hujjatni tekshir\
ib boʻlmadi.",means:"Bu unga qarshi ham, uning foydasiga ham hech narsani bildirmaydi. Nima yetishm\
agani quyida aytilgan."},"key-not-valid-on-that-day":{title:"Bu hujjatni imzolagan kalit oʻsha kuni \
yaroqli emas edi.",means:"Organdan amaldagi hujjatni soʻrang."}}},answers:{valid:{title:"Bu tasdiqn\
oma kuchda.",means:"Uni ishlab chiqaruvchi imzolagan, shundan beri hech narsa oʻzgartirilmagan va u \
amal qiladi."},"valid-when-last-checked":{title:"Bu tasdiqnoma oxirgi marta tekshirilganda kuchda ed\
i: {asOf}.",means:"Shundan keyin toʻxtatib qoʻyilgan yoki bekor qilinganini bu yerdan bilib boʻlmayd\
i. Tarmoq boʻlganda qayta tekshiring."},"changed-after-signing":{title:"Bu hujjat imzolangandan key\
in oʻzgartirilgan.",means:"Unda yozilganiga tayanmang. Imzolangan holidagi hujjatni soʻrang."},revoked:{
title:"Bu tasdiqnoma bekor qilingan.",means:"Ishlab chiqaruvchi endi u uchun javob bermaydi. Roʻyxat\
da shunday: {asOf}."},suspended:{title:"Bu tasdiqnoma toʻxtatib qoʻyilgan.",means:"Ishlab chiqaruv\
chi uni qayta kuchga kiritmaguncha u hisobga olinmaydi. Roʻyxatda shunday: {asOf}."},"not-by-a-know\
n-manufacturer":{title:"Bu tasdiqnoma bizga maʼlum ishlab chiqaruvchiniki emas.",means:"Ishonch roʻ\
yxatidagi hech kim uni shu nom bilan va shu kalit bilan imzolamagan."},"key-not-valid-on-that-day":{
title:"Bu tasdiqnomani imzolagan kalit oʻsha kuni yaroqli emas edi.",means:"Ishlab chiqaruvchidan y\
aroqli kalit bilan imzolangan tasdiqnoma soʻrang."},"issuer-not-entitled-for-this-make":{title:"Bu \
tasdiqnomani bergan tashkilot shu marka uchun imzolay olmaydi.",means:"Ishonch roʻyxatida u boshqa m\
arkalar uchun koʻrsatilgan."},"not-for-this-vehicle":{title:"Bu tasdiqnoma shu avtomobil uchun emas\
.",means:"U siz yozganingizdan boshqa VIN uchun berilgan."},"not-for-this-destination":{title:"Bu ta\
sdiqnoma shu mamlakat uchun emas.",means:"Siz tanlagan mamlakat unda koʻrsatilganlar orasida yoʻq."},
"not-for-this-application":{title:"Bu tasdiqnoma shu ariza uchun emas.",means:"U boshqa ariza uchun \
berilgan."},"not-for-this-exporter":{title:"Bu tasdiqnoma shu eksportchi uchun emas.",means:"U boshq\
a eksportchiga berilgan."},"not-by-a-known-authority":{title:"Bu hujjat bizga maʼlum organniki emas.",
means:"Ishonch roʻyxatidagi hech kim uni shu nom bilan va shu kalit bilan imzolamagan."},"key-not-f\
or-this-purpose":{title:"Bu hujjatni imzolagan kalit bunday hujjatlar uchun emas.",means:"Ishonch ro\
ʻyxatida u boshqa hujjatlar uchun koʻrsatilgan. Organdan soʻrang."},expired:{title:"Bu litsenziya\
ning muddati oʻtgan.",means:"U boʻyicha endi avtomobil olib chiqilmaydi."},"could-not-be-checked":{
title:"Bu tasdiqnomani tekshirib boʻlmadi.",means:"Bu unga qarshi ham, uning foydasiga ham hech nar\
sani bildirmaydi. Nima yetishmagani quyida aytilgan."},"not-a-letter":{title:"Bu tasdiqnoma emas.",means:"\
Tasdiqnoma — imzolangan elektron hujjat. Skan, surat yoki muhr bosilgan varaq tasdiqnoma emas."}}};var o={reasons:{"signed-and-unchanged":"imzolangan, hech narsa oʻzgartirilmagan","signature-does-no\
t-fit":"imzo hozir yozilganiga mos kelmaydi","some-signatures-not-checked":"tekshirilgan imzoga koʻr\
a hech narsa oʻzgartirilmagan; boshqasini bu yerda tekshirib boʻlmadi","no-signature-could-be-chec\
ked":"bu yerda birorta imzoni tekshirib boʻlmadi",entitled:"shu avtomobilning ishlab chiqaruvchisi \
oʻz kaliti bilan imzolagan","entitled-by-witness":"ishlab chiqaruvchi kaliti boshqalar qoʻliga tush\
ishidan oldin imzolagan: buni reyestr koʻrgan","no-trust-list":"ishonch roʻyxati yoʻq","issuer-un\
known":"tasdiqnoma bergan tashkilot ishonch roʻyxatida yoʻq","issuer-name-differs":"bergan tashkil\
ot nomi ishonch roʻyxatidagidan farq qiladi","key-unknown":"birorta imzo ishonch roʻyxatidagi shu t\
ashkilot kaliti bilan qoʻyilmagan","key-of-another":"kalit boshqa kompaniyaniki","key-not-yet-valid":"\
oʻsha kuni kalit hali kuchga kirmagan edi","key-no-longer-valid":"oʻsha kuni kalitning muddati oʻtg\
an edi","key-compromised":"oʻsha kuni kalit boshqalarning qoʻlida boʻlgan boʻlishi mumkin","key-\
compromised-and-no-witness":"kalit hozir boshqalarning qoʻlida, undan oldin imzolanganiga esa guvoh \
yoʻq","signed-in-the-future":"koʻrsatilgan imzolash vaqti hali kelmagan","maker-code-of-another":"\
bergan tashkilot shu avtomobilning ishlab chiqaruvchi kodi uchun javob bermaydi","entitled-authority":"\
shu organ oʻz kaliti bilan imzolagan","entitled-authority-by-witness":"shu organ kaliti boshqalar q\
oʻliga tushishidan oldin imzolagan: buni reyestr koʻrgan","key-not-for-this-purpose":"bu kalit bil\
an bunday hujjatlarni imzolab boʻlmaydi",expired:"oxirgi kuni oʻtib ketgan","in-force":"eng soʻngg\
i roʻyxatga koʻra kuchda","in-force-when-last-checked":"avvalgi roʻyxatga koʻra kuchda, u roʻyxat \
endi eng soʻnggisi emas",revoked:"bekor qilingan",suspended:"toʻxtatib qoʻyilgan","not-yet-in-for\
ce":"hali kuchga kirmagan","no-status-list":"unga tegishli holat roʻyxati yoʻq","not-in-the-status\
-list":"holat roʻyxatida bunday oʻrin yoʻq","not-read":"oʻqilmagan"},states:{valid:"ha",invalid:"\
yoʻq","not-checked":"tekshirilmagan"},checks:{integrity:"Hech narsa oʻzgartirilmagan",issuer:"Ishl\
ab chiqaruvchi bergan",authority:"Davlat organi bergan",status:"Kuchda"},noLetter:{"not-text":"baytl\
ari UTF-8 matn emas","not-json":"bu JSON emas","too-long":"haddan tashqari uzun","too-deep":"haddan \
tashqari koʻp qatlamli","member-twice":"bitta maydon ikki marta kelgan","lone-surrogate":"matnda be\
lgining yarmi bor","number-too-large":"haddan tashqari katta son","unknown-member":"tasdiqnomalarda \
boʻlmaydigan maydon bor","missing-member":"maydon yetishmaydi","wrong-type":"qiymat boshqa turda","\
wrong-value":"bu yerda boʻlishi mumkin boʻlmagan qiymat"}};var t={title:"Sotuvdan keyingi xizmat toʻgʻrisidagi tasdiqnoma",headline:a=>`Ishlab chiqaruvchi qu\
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
