// Made by `npm run generate` from src/service/verifier/.
var n={place:"Tasdiqnomani tekshirish",title:"Bu tasdiqnoma haqiqiymi?",lead:"Faylni yuklang yoki QR\
 kodni skanerlang. Bitta javob va unga asos boʻlgan uchta tekshiruv koʻrsatiladi.",file:"Tasdiqnom\
a fayli",fileHint:"Kod ostidagi manzildan olingan fayl, {megabytes} MB gacha.",drop:"Yoki shu yerga \
sudrab keling. Kodning surati ham boʻladi.",text:"Yoki matnini shu yerga qoʻying",wantedTitle:"Tas\
diqnoma nimaga mos kelishi kerak?",vin:"Avtomobilning VIN raqami",vinHint:"Boʻsh qoldirish mumkin. B\
itta tasdiqnoma faqat bitta avtomobil uchun.",destination:"Boradigan mamlakat",destinationNone:"soli\
shtirilmasin",go:"Tekshirish",kept:"Hech narsa saqlanmaydi.",keptHere:"Shu qurilmada tekshiriladi va\
 hech qayerga yuborilmaydi.",missing:"Avval fayl tanlang yoki matnni qoʻying.",checking:"Tekshirilm\
oqda…",codeTitle:"Qogʻozi qoʻlingizda boʻlsa",codeLead:"Qogʻozdagi kod hujjatga olib boradi. Ik\
kisini solishtiring.",scan:"Kamera bilan skanerlash",scanStop:"Kamerani toʻxtatish",scanFailed:"Kam\
eradan foydalanib boʻlmadi. Kodni yozing.",noCode:"Suratda kod topilmadi. Yaqinroqdan, tekis va yor\
ugʻ joyda suratga oling.",otherPlace:"Bu kod boshqa joyga olib boradi: {host}. Bu shu reyestr kodi \
emas, hech narsa ochilmadi.",codeOffline:"Tarmoq yoʻq, kodning oʻzi esa hech narsani bildirmaydi: qo\
gʻoz haqida hozir hech narsa aytib boʻlmaydi. Hujjat boʻlsa, uni yuklang yoki keyinroq qayta skanerl\
ang.",notReached:"Reyestrga ulanib boʻlmadi. Tasdiqnoma haqida hech narsa maʼlum emas.",isPaper:"B\
u qogʻoz nusxa, elektron hujjat emas. Kodini skanerlang yoki kod ostidagi manzilda turgan faylni yuk\
lang.",isPicture:"Bu surat, elektron hujjat emas. QR kod ostida yozilgan kodni kiriting yoki hujjatn\
i yuklang.",inPaper:"Bu PDFga ilova qilingan hujjatdan oʻqildi. Qogʻozga bosilgani boshqacha boʻlish\
i mumkin: ikkisini solishtiring.",pair:"{name}: {value}",checksTitle:"Uchta tekshiruv",signedOn:"Imz\
olangan",statusAsOf:"Holat roʻyxati",trustList:"Ishonch roʻyxati",trustListOf:"{version}-versiya, \
{day}",sm2Here:"Xitoyning SM2 imzolari brauzerda tekshirilmaydi. Ularni reyestr tekshiradi: kodni sk\
anerlang.",saysTitle:"Tasdiqnomada nima yozilgan",saysOnly:"Faqat hujjatda yozilgani.",doNotRely:"Bu\
nga tayanmang: sababi yuqoridagi javobda aytilgan.",notInForce:"Vaʼda qilingan, hozir kuchda emas",
inDocument:"Hujjatda",about:"Tasdiqnoma haqida",again:"Boshqasini tekshirish",offlineTitle:"Tarmoqsi\
z",offlineHow:"Bir marta ochilgach, bu sahifa tarmoqsiz ham ishlaydi. Uni bosh ekranga saqlab qoʻyin\
g.",offlineKept:"Shu qurilmada saqlangan: ishonch roʻyxati {version} ({trust}), holat roʻyxatlari ({\
lists}).",offlineNone:"Bu qurilmada hozircha hech narsa saqlanmagan.",offlineNow:"Tarmoq yoʻq: shu q\
urilmada saqlangan roʻyxatlar boʻyicha tekshirildi.",paperTitle:"Qogʻoz bilan solishtiring",paperMust:"\
Qogʻozda aynan shunday yozilgan boʻlishi kerak. Birortasi farq qilsa, bu shu tasdiqnomaning qogʻozi \
emas.",asOfNow:"Reyestrga koʻra, {asOf}.",keepTitle:"Saqlab qoʻyish uchun",signedDocument:"Imzolan\
gan hujjat",paperIn:"Qogʻoz nusxa PDF koʻrinishida, xitoycha va quyidagi tilda",paperGo:"Qogʻoz nu\
sxani olish",checkItself:"Hujjatni oʻzingiz tekshiring",noOutlets:"Unda servis markazi koʻrsatilmag\
an.",log:{title:"Ochiq jurnal",file:"Isbot fayli boʻlsa, uni ham birga tanlang.",logged:"Hujjat och\
iq jurnalda bor, nazorat nuqtasidagi yozuvlar soni: {size}.",same:"Bu qurilmada aynan shu nazorat nu\
qtasi saqlangan.",newer:"Isbot bu yerda saqlanganidan ({kept}) keyingi nazorat nuqtasiga ({size} yoz\
uv) tayanadi. Keyingisini saqlash uchun sahifani bir marta tarmoq bilan oching.",older:"Isbotning na\
zorat nuqtasi bu yerda saqlanganidan eskiroq. Ikkalasini ham jurnal imzolagan.",other:"Hajmi bir xil\
 ikki nazorat nuqtasi bir-biriga zid: ikkita jurnal koʻrsatilgan. Ikkala faylni saqlang va koʻrsatin\
g.",notOfIt:"Isbot boshqa hujjatniki yoki oʻzgartirilgan.",notProof:"Bu jurnal isboti emas.",unknown:"\
Isbot boshqa jurnaldan: {origin}.",wrong:"Isbotdagi nazorat nuqtasi jurnal tomonidan imzolanmagan.",
noKey:"Bu reyestrning jurnali bu yerda maʼlum emas, isbot hech narsa bilan solishtirilmadi.",witnesses:"\
Nazorat nuqtasini imzolagan guvohlar soni: {count}.",none:"Ochiq jurnal isboti berilmadi. Jurnal bos\
hlanishidan oldin berilganda u boʻlmaydi, bu hech narsani oʻzgartirmaydi.",proofFile:"Ochiq jurnal\
dagi isboti",waits:"Yozib qoʻyildi, keyingi yopilishdan keyin (Xitoyda tunda) ochiq jurnalda boʻladi\
.",before:"Ochiq jurnal boshlanishidan oldin berilgan, yozuvi yoʻq. Bu hech narsani oʻzgartirmaydi."},
states:{valid:"ha",invalid:"yoʻq","not-checked":"tekshirib boʻlmadi"},stands:{issued:"Kuchda, beri\
lgan kun: {day}.",suspended:"Toʻxtatib qoʻyilgan kun: {day}.",revoked:"Bekor qilingan kun: {day}.",
superseded:"Oʻrniga boshqa tasdiqnoma berilgan."},official:{also:"Qarorlar, eksport litsenziyalari \
va roʻyxat koʻchirmalari ham shu yerda tekshiriladi.",saysTitle:"Hujjatda nima yozilgan",paperMust:"\
Qogʻozda aynan shunday yozilgan boʻlishi kerak. Birortasi farq qilsa, bu shu hujjatning qogʻozi emas\
.",lifted:"Qayta koʻrib chiqilgach quyidagilar uchun bekor qilingan: {vins}.",stands:{inForce:"Qaro\
r kuchda, qabul qilingan kun: {day}.",issued:"Litsenziya kuchda, berilgan kun: {day}.",partlyUsed:"L\
itsenziya kuchda, berilgan kun: {day}; avtomobillarining bir qismi olib chiqilgan.",usedUp:"Litsenzi\
yadagi barcha avtomobillar olib chiqilgan.",suspended:"Litsenziya toʻxtatib qoʻyilgan.",revoke:"Li\
tsenziya bekor qilingan kun: {day}.",surrender:"Litsenziya qaytarib topshirilgan kun: {day}.",expired:"\
Litsenziyaning muddati oʻtgan.",overturn:"Qayta koʻrib chiqilgach bekor qilingan kun: {day}.",lift:"\
Taqiq olib tashlangan kun: {day}.",clear:"Koʻrsatma bajarilgan, qabul qilingan kun: {day}.",resume:"\
Toʻxtatib qoʻyish tugagan kun: {day}.",sent:"Yuborilgan kun: {day}."},extractStands:{inForce:"Imzo\
langan kun: {day}. Shundan beri organ avtomobil haqida boshqa narsa aytmagan.",overtake:"Organ avtom\
obil haqida boshqa maʼlumot aytgan kun: {day}. Keyingi koʻchirmani soʻrang.",replace:"Oʻrniga key\
ingi koʻchirma berilgan kun: {day}.",annul:"Organ bekor qilgan kun: {day}."},decision:{valid:{title:"\
Qaror, qabul qilingan holida. Organ: {authority}.",means:"Organ uni imzolagan, shundan beri hech nar\
sa oʻzgartirilmagan va u kuchda."},revoked:{title:"Bu qaror endi kuchda emas.",means:"U bekor qilin\
gan, olib tashlangan yoki bajarilgan. Roʻyxatda shunday: {asOf}."}},licence:{valid:{title:"Bu litse\
nziya kuchda. Bergan organ: {authority}.",means:"Organ uni imzolagan, shundan beri hech narsa oʻzgar\
tirilmagan va u kuchda. Qaysi avtomobillar olib chiqilganini reyestr biladi."},suspended:{title:"Bu \
litsenziya toʻxtatib qoʻyilgan.",means:"Shu vaqtda u boʻyicha avtomobil olib chiqilmaydi. Roʻyxatd\
a shunday: {asOf}."},revoked:{title:"Bu litsenziya bekor qilingan yoki qaytarib topshirilgan.",means:"\
U boʻyicha avtomobil olib chiqilmaydi. Roʻyxatda shunday: {asOf}."}},referral:{valid:{title:"Mater\
iallarni yuborish xati, yuborilgan holida. Organ: {authority}.",means:"Organ uni imzolagan, shundan \
beri hech narsa oʻzgartirilmagan. U savol beradi va qoidabuzarlikni aniqlamaydi."}},extract:{valid:{
title:"Roʻyxat koʻchirmasi, berilgan holida. Organ: {authority}.",means:"Organ uni imzolagan, shun\
dan beri hech narsa oʻzgartirilmagan va avtomobil haqida boshqa narsa aytilmagan."},revoked:{title:"\
Bu koʻchirma endi kuchda emas.",means:"Oʻrniga keyingisi berilgan, organ boshqa maʼlumot aytgan yok\
i uni bekor qilgan. Roʻyxatda shunday: {asOf}."}},both:{"valid-when-last-checked":{title:"Bu hujjat\
 oxirgi marta tekshirilganda kuchda edi: {asOf}.",means:"Shundan keyin nima boʻlganini bu yerdan bil\
ib boʻlmaydi. Tarmoq boʻlganda qayta tekshiring."},"could-not-be-checked":{title:"Bu hujjatni teks\
hirib boʻlmadi.",means:"Bu unga qarshi ham, uning foydasiga ham hech narsani bildirmaydi. Nima yeti\
shmagani quyida aytilgan."},"key-not-valid-on-that-day":{title:"Bu hujjatni imzolagan kalit oʻsha ku\
ni yaroqli emas edi.",means:"Organdan kuchdagi hujjatni soʻrang."}}},answers:{valid:{title:"Bu tasd\
iqnoma haqiqiy.",means:"Uni ishlab chiqaruvchi imzolagan, shundan beri hech narsa oʻzgartirilmagan v\
a u kuchda."},"valid-when-last-checked":{title:"Bu tasdiqnoma oxirgi marta tekshirilganda haqiqiy ed\
i: {asOf}.",means:"Shundan keyin toʻxtatib qoʻyilgan yoki bekor qilinganini bu yerdan bilib boʻlmayd\
i. Tarmoq boʻlganda qayta tekshiring."},"changed-after-signing":{title:"Bu hujjat imzolangandan key\
in oʻzgartirilgan.",means:"Unda yozilganiga tayanmang. Imzolangan holidagi hujjatni soʻrang."},revoked:{
title:"Bu tasdiqnoma bekor qilingan.",means:"Ishlab chiqaruvchi endi u uchun javob bermaydi. Roʻyxat\
da shunday: {asOf}."},suspended:{title:"Bu tasdiqnoma toʻxtatib qoʻyilgan.",means:"Ishlab chiqaruv\
chi uni qayta kuchga kiritmaguncha u kuchda emas. Roʻyxatda shunday: {asOf}."},"not-by-a-known-manu\
facturer":{title:"Bu tasdiqnoma bizga maʼlum ishlab chiqaruvchiniki emas.",means:"Ishonch roʻyxatid\
agi hech kim uni shu nom bilan va shu kalit bilan imzolamagan."},"key-not-valid-on-that-day":{title:"\
Bu tasdiqnomani imzolagan kalit oʻsha kuni yaroqli emas edi.",means:"Ishlab chiqaruvchidan yaroqli \
kalit bilan imzolangan tasdiqnoma soʻrang."},"issuer-not-entitled-for-this-make":{title:"Bu tasdiqn\
omani bergan tashkilot shu marka uchun imzolay olmaydi.",means:"Ishonch roʻyxatida u boshqa markalar\
 uchun koʻrsatilgan."},"not-for-this-vehicle":{title:"Bu tasdiqnoma shu avtomobil uchun emas.",means:"\
U siz yozganingizdan boshqa VIN uchun berilgan."},"not-for-this-destination":{title:"Bu tasdiqnoma s\
hu mamlakat uchun emas.",means:"Siz tanlagan mamlakat unda koʻrsatilganlar orasida yoʻq."},"not-fo\
r-this-application":{title:"Bu tasdiqnoma shu ariza uchun emas.",means:"U boshqa ariza uchun berilga\
n."},"not-for-this-exporter":{title:"Bu tasdiqnoma shu eksportchi uchun emas.",means:"U boshqa ekspo\
rtchiga berilgan."},"not-by-a-known-authority":{title:"Bu hujjat bizga maʼlum organniki emas.",means:"\
Ishonch roʻyxatidagi hech kim uni shu nom bilan va shu kalit bilan imzolamagan."},"key-not-for-this\
-purpose":{title:"Bu hujjatni imzolagan kalit bunday hujjatlar uchun emas.",means:"Ishonch roʻyxatid\
a u boshqa hujjatlar uchun koʻrsatilgan. Organdan soʻrang."},expired:{title:"Bu litsenziyaning mud\
dati oʻtgan.",means:"U boʻyicha endi avtomobil olib chiqilmaydi."},"could-not-be-checked":{title:"\
Bu tasdiqnomani tekshirib boʻlmadi.",means:"Bu unga qarshi ham, uning foydasiga ham hech narsani bi\
ldirmaydi. Nima yetishmagani quyida aytilgan."},"not-a-letter":{title:"Bu tasdiqnoma emas.",means:"T\
asdiqnoma — imzolangan elektron hujjat. Skan, surat yoki muhr bosilgan varaq tasdiqnoma emas."}}};var o={reasons:{"signed-and-unchanged":"imzolangan va shundan beri oʻzgartirilmagan","signature-doe\
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
vin:"Identifikatsiya raqami (VIN)",model:"Modeli",specimen:{mark:"NAMUNA",line:"Bu haqiqiy hujjat em\
as: u namoyishdan olingan, avtomobil va kompaniyalar oʻylab topilgan."},elsewhere:a=>`Xitoy tilidag\
i matn: ${a}-bet`,terms:{heading:"Ishlab chiqaruvchi nimani vaʼda qiladi",what:"Mavzu",said:"Tasdiq\
nomada koʻrsatilgani",warranty:"Kafolat",begins:"Hisob boshlanishi",battery:"Yuqori kuchlanishli ba\
tareya",parts:"Ehtiyot qismlar",partsTime:"Qismlarni yetkazib berish",software:"Dasturiy taʼminotni \
yangilash",softwareLanguages:"Dasturiy taʼminot tillari",remoteLock:"Ishlab chiqaruvchi avtomobilni\
 masofadan bloklay oladimi?",recalls:"Xitoydagi qaytarib chaqirish kampaniyalari chet elda ham bajar\
iladi"},starts:{"first registration abroad":"chet elda birinchi marta roʻyxatdan oʻtkazilgan kundan",
"first registration in China":"Xitoyda birinchi marta roʻyxatdan oʻtkazilgan kundan",export:"Xitoy\
dan olib chiqilgan kundan"},guarantee:(a,i)=>i===null?`${a}, masofa koʻrsatilmagan`:`${a}, ${i} gac\
ha`,partsYears:a=>`${a} davomida yetkazib beriladi`,partsDays:a=>`${a} ichida`,yes:"ha",no:"yoʻq",notStated:"\
koʻrsatilmagan",outlets:{heading:"Avtomobilga qayerda xizmat koʻrsatiladi",number:"№",place:"Ser\
vis markazi va manzili",phone:"Telefon",services:"Xizmatlari",serves:"Boshqalar olib kelgan avtomobi\
lni qabul qiladi",servicesOf:{sales:"sotuv",service:"texnik xizmat va taʼmirlash",parts:"ehtiyot qi\
smlar",warranty:"kafolatli taʼmirlash",highVoltage:"yuqori kuchlanishli tizim ishlari"},none:"Tasdi\
qnomada servis markazi koʻrsatilmagan.",map:(a,i)=>`Xarita: jami ${i} ta servis markazidan ${a} tas\
i, raqamlari jadvaldagi kabi.`,mapNote:"Raqamlar jadvaldagi kabi. Quruqlik: Natural Earth.",unplaced:a=>`\
Joylashuvi koʻrsatilmagan: ${a}.`,folded:a=>`Boshqalariga juda yaqin, alohida chizilmagan: ${a}.`},
about:{heading:"Shu tasdiqnoma haqida",what:"Maʼlumot",said:"Koʻrsatilgani",issuer:"Tasdiqnomani b\
ergan ishlab chiqaruvchi",announcement:"«Gungao» reyestridagi ishlab chiqaruvchi kodi",number:"Tas\
diqnoma raqami",application:"Eksport uchun ariza",exporter:"Eksportchi",uscc:"Yagona ijtimoiy kredit\
 kodi",destinations:"Boradigan mamlakati",validFrom:"Kuchga kirgan kuni"},check:{heading:"Bu qogʻozn\
i qanday tekshirish mumkin",steps:["Kodni skanerlang yoki uning ostidagi manzilni tering.","VIN, tas\
diqnoma raqami va xeshning birinchi belgilarini oʻsha yerda koʻrganingiz bilan solishtiring.","Qog\
ʻozdan nusxa koʻchirish mumkin. Tasdiqnoma toʻxtatib qoʻyilgani yoki bekor qilingani qogʻozdan koʻri\
nmaydi. Faqat oʻsha manzildagi hujjatga tayaning."],at:"Tekshirish manzili",hash:"Xesh boshi",qr:a=>`${a}\
 manzili yozilgan QR kod`},official:{titles:{refusal:"Qaror: eksport litsenziyasi berilmadi",order:"\
Kamchilikni bartaraf etish haqida koʻrsatma",bar:"Qaror: eksport litsenziyalari berilmaydi",suspension:"\
Qaror: eksport litsenziyasi toʻxtatib qoʻyildi",revocation:"Qaror: eksport litsenziyasi bekor qili\
ndi",licence:"Eksport litsenziyasi",referral:"Materiallarni yuborish xati",extract:"Avtomobilni roʻy\
xatdan oʻtkazish koʻchirmasi"},heading:"Bu hujjat",authority:"Organ",number:"Raqami",application:"\
Ariza",licence:"Eksport litsenziyasi",vehicles:"Avtomobillar",facts:"Holatlar",grounds:"Asoslar",restsOn:"\
Dalillar",follows:"Oqibati",reconsideration:"Qayta koʻrib chiqish",court:"Sudga murojaat",until:"{w\
here}, {term}; shu kunning oʻzida olganlar uchun {day} gacha. {article}",decidedOn:"Sana",days:"Oli\
b chiqish muddati",between:"{first} dan {last} gacha",addressee:"Kimga yuborilgan",claimant:"Pul olu\
vchi",atRisk:"Shubhali summa",limit:"Harakat qilish uchun oxirgi kun",notProven:"Isbotlanmagani",sentOn:"\
Yuborilgan kun",signatures:"Imzolaganlar",extract:{model:"Markasi va modeli",first:"Xitoyda birinchi\
 roʻyxatdan oʻtgan kun",transfers:"Egasi almashgan soni",lastTransfer:"Egasi oxirgi almashgan kun",
pendingExport:"Eksport oldidan oʻtkazish",deregistration:"Roʻyxatdan chiqarish",deregistered:"Roʻy\
xatdan chiqarilgan kun: {day}",dayUnknown:"Roʻyxatdan chiqarilgan, kuni nomaʼlum",notDeregistered:"\
Roʻyxatdan chiqarilmagan, sana: {day}",notKnown:"roʻyxatdan oʻtkazuvchi organ aytmagan",none:"yoʻ\
q",basis:"Asosi",basisOf:{file:"roʻyxatdan oʻtkazuvchi organdagi avtomobil ishi",told:"roʻyxatdan \
oʻtkazuvchi organ shu reyestrga bergan maʼlumot"},toldOn:"Organ aytgan kun",signedOn:"Imzolangan k\
un",notSaid:"Nima aytilmagan",limits:"Egasi koʻrsatilmaydi; holati, yurgan yoʻli va narxi haqida hec\
h narsa aytilmaydi. Shaklini qonun belgilamagan: uni shu reyestr taklif qiladi."},proposed:"taklif q\
ilgan: xodim raqami {staff}",signed:"imzolagan: xodim raqami {staff}",chinese:"Xitoy tilidagi matn a\
sosiy hisoblanadi.",draft:"Loyiha, imzolanmagan",evidence:{verdict:"xulosa",event:"voqea",finding:"k\
uzatuv",answer:"javob",paper:"qogʻoz",row:"maʼlumot yozuvi",other:"boshqa"},steps:["Kodni skanerla\
ng yoki uning ostidagi manzilni tering.","Raqamni va xeshning birinchi belgilarini oʻsha yerda koʻrg\
aningiz bilan solishtiring.","Qogʻozdan nusxa koʻchirish mumkin, u keyin nima boʻlganini koʻrsatmayd\
i. Faqat oʻsha manzildagi hujjatga tayaning."]},notSaid:{heading:"Bu tasdiqnoma nimani aytmaydi",lines:[
"U avtomobilning holati, yurgan masofasi yoki narxi haqida hech narsa aytmaydi.","U avtomobilni olib\
 kirish yoki roʻyxatdan oʻtkazish uchun ruxsatnoma emas.","U servis markazi bugun ochiq ekanini ay\
tmaydi. Borishdan oldin qoʻngʻiroq qiling.","U faqat shu VIN, shu ariza va shu mamlakatga tegishli\
, boshqa avtomobilga emas."]},unprintable:"� belgisi bosib chiqarib boʻlmaydigan belgi oʻrnida turib\
di. Oʻsha belgi hujjatda bor.",page:(a,i)=>`${a}-bet, jami ${i}`};var u={language:"uz",page:n,checks:o,paper:t};export{u as SAYINGS};
