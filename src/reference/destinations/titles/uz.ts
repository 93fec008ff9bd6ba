import type { RULE_TITLES_EN } from './en.ts';

/** Titles of the rules of importing countries in our words, Uzbek. */
export const RULE_TITLES_UZ: Readonly<Record<keyof typeof RULE_TITLES_EN, string>> = {
  'AE-1':
    '10 yildan oshgan avtomobillar taqiqlangan, 30 yildan oshgan klassik avtomobillardan tashqari (bitta ' +
    'xususiy sahifaga koʻra)',
  'AE-2': 'Model yili boʻyicha 4 yildan oshsa: bir eksportchining sahifasiga koʻra taqiqlangan',
  'AE-3':
    'Ruli oʻngda boʻlgan avtomobil yoʻlda yurish uchun roʻyxatdan oʻtkazilmaydi (bitta xususiy sahifaga koʻra)',
  'AE-4': 'Fors koʻrfazi spetsifikatsiyasida boʻlmagan avtomobillarga muvofiqlik sertifikati kerak',
  'AE-5': 'Elektromobillarga GSO 2698:2022 boʻyicha MoIAT tasdigʻi kerak',
  'AE-6': 'Ishlatilgan avtomobillar import qilishdan oldin VIN boʻyicha tekshiriladi',
  'AE-7':
    'Xitoyda ishlab chiqarilgan Volkswagen ID.3, ID.4, ID.5, ID.6: 2023-yildagi vaqtinchalik taqiq, tugagani topilmadi',
  'AE-8':
    'Xitoyda ishlab chiqarilgan Volkswagen elektromobili: ID modeli emasligini koʻrsatish kerak',
  'AM-2': 'Har bir avtomobilga muvofiqlikni tasdiqlovchi hujjat kerak (TR CU 018/2011)',
  'AM-3': 'Oʻng rul taqiqlangan',
  'AM-4':
    'Elektromobillar: kvota doirasida bojsiz, uning bir qismi kafolat hujjatlari bor ishlab chiqaruvchi ' +
    'dilerlari uchun',
  'AU-1':
    '25 yilga toʻlmagan, ruli chapda boʻlgan avtomobil koʻpchilik shtatlarda roʻyxatdan oʻtkazilmaydi',
  'AU-2': 'Avtomobil tasdiqlangan avtomobillar reyestriga (RAV) kiritilgan',
  'AU-3':
    'Yangi avtomobillarni shaxsiy import qilish va ishlatilganlarini koʻplab import qilish mumkin emas',
  'AZ-1': '10 kalendar yilidan oshgan yengil avtomobillar taqiqlangan',
  'AZ-2': 'Ishlab chiqarilganiga 10 yildan oshsa, hisoblash usulini bojxona tasdiqlashi kerak',
  'AZ-3':
    'Ekologik klass: kamida Yevro-4; 2011-yildan ishlab chiqarilgan xitoy avtomobillari Yevro-4 hisoblanadi',
  'AZ-4': 'Faqat ruli chapda boʻlgan avtomobil roʻyxatdan oʻtkaziladi',
  'BD-1':
    'Faqat ruli oʻngda boʻlgan avtomobillarni import qilish mumkin (sotuvchilar sahifalariga koʻra)',
  'BD-2':
    'Ishlatilgan avtomobil 5 yildan oshmagan, ishlab chiqarilgan yildan keyingi 1-yanvardan hisoblanadi',
  'BD-3':
    'Ishlatilgan avtomobil faqat ishlab chiqarilgan mamlakatdan keladi (sotuvchilar sahifalariga koʻra)',
  'BD-4':
    'Ishlatilgan avtomobil bilan yoshi, modeli va shassi raqami yozilgan koʻrik guvohnomasi keladi',
  'BR-1':
    '30 yilga toʻlmagan ishlatilgan avtomobillarni import qilib boʻlmaydi; roʻyxatdan oʻtgan avtomobil ' +
    'ishlatilgan hisoblanadi',
  'BR-2': '30 yil va undan katta ishlatilgan avtomobil faqat kolleksiya uchun kiritiladi',
  'BR-3': 'Yangi avtomobilga LCVM, CAT va import litsenziyasi kerak',
  'BR-4': 'Chap rul',
  'BY-1': '3 yilga toʻlmagan avtomobillar: faqat tip tasdigʻi egasi yoki uning vakolatli dileri',
  'BY-2': 'Ekologik klass: kamida Yevro-4',
  'BY-3': 'Zeekr: faqat rasmiy dileri',
  'BY-4': 'Chap rul (manba sahifasi topilmadi)',
  'CL-1': 'Ishlatilgan avtomobillarni import qilib boʻlmaydi',
  'CL-2': 'Yangi deyilgan, lekin roʻyxatdan oʻtgan avtomobil ishlatilgan hisoblanishi mumkin',
  'CL-3':
    'Erkin zonalardan tashqarida yengil yoki oʻrta avtomobil Euro 6b yoki EPA Tier 3 Bin 125 talabiga mos keladi',
  'CL-4': 'Model 3CV tomonidan tasdiqlangan',
  'DZ-1': 'Ishlatilgan avtomobillar: birinchi marta roʻyxatdan oʻtganiga 5 yil toʻlmagan',
  'DZ-2':
    '3 yil yoki undan oldin ishlab chiqarilgan ishlatilgan avtomobillar: hisoblash usulini bojxona tasdiqlashi kerak',
  'DZ-3': 'Ishlatilgan avtomobillar: rezident jismoniy shaxs, uch yilda bir marta',
  'DZ-4': 'Ishlatilgan avtomobillar: yaxshi holati va muvofiqligini vakolatli ekspert tasdiqlaydi',
  'DZ-5': 'Dizel avtomobillar taqiqlangan',
  'DZ-6': 'Yangi avtomobillar: eksklyuziv shartnomasi bor konsessioner',
  'DZ-7': 'Konsessionerda koʻrgazma zali, servis, ombor va oʻqitilgan xodimlar bor',
  'DZ-8': 'Liviya orqali kelgan avtomobillar rasmiylashtirilmaydi',
  'DZ-10':
    '3 yildan 5 yilgacha boʻlgan ishlatilgan avtomobillar: faqat vataniga butunlay qaytganlar uchun',
  'EG-1': 'Ishlatilgan yengil avtomobillar taqiqlangan',
  'EG-2': 'Ishlatilgan elektromobillar taqiqlangan',
  'EG-3': '3 yildan oshgan ishlatilgan gibridlar taqiqlangan',
  'EG-4': '3 yildan oshmagan ishlatilgan gibridlar bojxonadan faqat qoida oʻzgargunicha oʻtadi',
  'EG-5':
    'Model yilida joʻnatilgan yoki akkreditiv ochilgan (bir qoʻllanmaga koʻra: ishlab chiqarilganidan bir yil ichida)',
  'EG-6': 'Ruli oʻngda boʻlgan avtomobilni import qilib boʻlmaydi',
  'ET-1': 'Ichki yonuv dvigatelli shaxsiy avtomobillarni import qilib boʻlmaydi',
  'ET-2': 'Importchida davlat raqami berilguncha servis markazi va quvvatlash stansiyasi bor',
  'ET-3': 'Elektromobilga batareya xavfsizligi sertifikati va COC kerak',
  'ET-5': 'Elektromobilning dasturiy taʼminoti ingliz tilida boʻladi',
  'EU-1': 'Avtomobilning YeI tip tasdigʻi yoki yakka tasdigʻi bor',
  'EU-2':
    '6 oyga toʻlmagan yoki 6000 km gacha yurgan avtomobil YeIda qayta sotilganda QQS uchun yangi hisoblanadi',
  'GB-1': 'Avtomobil tasdigʻi va 14 kun ichida HMRCga xabar berish',
  'GB-2':
    '6 oygacha yoki 6000 km gacha boʻlgan avtomobil Shimoliy Irlandiyada QQS uchun yangi hisoblanadi',
  'GE-2': '2026-yil martgacha: 2013-yildan oldin ishlab chiqarilmagan',
  'GE-3': 'Ruli oʻngda boʻlgan avtomobil roʻyxatdan oʻtkazilmaydi',
  'GE-4':
    '6 yildan oshgan yengil avtomobillar: taqiq yoʻq, lekin dvigatel hajmiga qarab aksiz olinadi',
  'GH-1': 'Birinchi ishlab chiqarilgan yilidan 10 yildan oshsa: jarima toʻlanadi',
  'GH-2': 'Avariyadan keyin hisobdan chiqarilgan avtomobillar taqiqlangan: toza mulk hujjati kerak',
  'GH-3': 'Oʻng rul uchun vazirning ruxsati kerak',
  'IL-1': 'Faqat import litsenziyasi egasi import qila oladi',
  'IL-2': 'Yangi avtomobil 150 km dan koʻp yurmagan',
  'IL-3': 'Ishlatilgan avtomobil koʻpi bilan 12 oy oldin ishlab chiqarilgan',
  'IL-4': 'Roʻyxatdan oʻtgan yangi avtomobil roʻyxatdan oʻtganidan keyin 90 kun ichida joʻnatiladi',
  'IL-5':
    'Ishlatilgan deb bayon qilingan, lekin masofasi boʻyicha yangi: tartibni tanlang va 90 kun ichida joʻnating',
  'IL-6': 'Faqat Yevropa standartidagi avtomobillar',
  'IQ-1': '2025 va undan keyingi model yillari uchun 167-texnik talab',
  'IQ-2': 'Ishlatilgan avtomobillar: ishlab chiqarilganiga 2 yildan oshmagan',
  'IQ-3':
    'Yangi deb bayon qilingan, lekin Xitoyda roʻyxatdan oʻtgan va 2 yildan oshgan: Iroq uni ishlatilgan deb ' +
    'hisoblashi mumkin',
  'IQ-4': 'Avariya, suv bosishi yoki yongʻindan shikastlangan avtomobillar taqiqlangan',
  'IQ-5': 'Xitoyda ishlab chiqarilgan Toyota avtomobillari taqiqlangan',
  'IQ-6': 'Akkreditatsiyadan oʻtgan xalqaro kompaniya koʻrigi',
  'IQ-7': 'Chap rul (bir eksportchining sahifasiga koʻra)',
  'IR-1': 'Kim import qila oladi: chet elda yashovchi eronliklar; boshqa yoʻllar oʻqilmagan',
  'IR-2': 'Chet elda yashovchilar: model yillari 2020 dan 2025 gacha',
  'IR-3': 'Chet elda yashovchilar: 100 000 km dan koʻp yurmagan ishlatilgan avtomobil', // not-law: the title of a rule
  'IR-4': 'Chet elda yashovchilar: dizel boʻlmasligi kerak',
  'IR-5': 'Chet elda yashovchilar: oʻng rul boʻlmasligi kerak',
  'JO-1':
    'Yengil avtomobillar Yevropa, AQSh, Fors koʻrfazi yoki Saudiya Arabistoni qoidalariga mos',
  'JO-2':
    'Rasmiylashtirishdan 3 kalendar yildan koʻproq oldin ishlab chiqarilgan elektromobillar taqiqlangan',
  'JO-3':
    'Ishlab chiqarilgan va rasmiylashtirilgan yillar bilan 4-yildagi elektromobillar: hisobni bojxona ' +
    'tasdiqlashi kerak',
  'JO-4': 'Kelgan mamlakatida yaroqsiz deb topilgan avtomobillar taqiqlangan',
  'JO-5':
    'Elektromobillarga har bir model va yetkazib beruvchi uchun YeI yoki AQSh sertifikati kerak',
  'JO-6':
    'Ishlatilgan elektromobillar: batareya holati kamida 90% (2024-yil qoidalari, 2025-yilda aytilmagan)',
  'JO-7': 'Yangi avtomobillar kafolat bilan sotiladi',
  'JO-8':
    'Boshqa yoqilgʻilar: ishlab chiqarilganiga 10 yildan oshmagan (bir sotuvchining sahifasiga koʻra)',
  'JO-9': 'Faqat chap rul',
  'JO-10':
    'Boshqa yoqilgʻilar: 5 yildan oshsa, tashuvchilar qoʻllanmalariga koʻra avtomobil kiritilmaydi',
  'JO-11':
    'Dizel yengil avtomobillar: qoʻllanmalarga koʻra kiritilmaydi, 2025-yilda bojxona dizel avtomobillarni chiqargan',
  'JO-12':
    'Sobiq taksi, politsiya va maktab avtomobillari, oʻzgartirilgan shassi va gazdan oʻtkazilgan dvigatellar ' +
    'taqiqlangan',
  'KE-1':
    'Birinchi roʻyxatdan oʻtishi kelgan yildan koʻpi bilan 7 kalendar yil oldin (sakkiz yillik chegara)',
  'KE-2': 'Ishlab chiqarilganidan keyin bir yil ichida roʻyxatdan oʻtgan',
  'KE-3': 'Faqat oʻng rul',
  'KE-4': 'Yoʻlga yaroqlilik guvohnomasi; Xitoy tekshiruvchi roʻyxatida yoʻq',
  'KE-5': 'Ishlatilgan elektromobillar: batareya resursi kamida 80%',
  'KG-1': '3 yildan oshmagan avtomobillar: milliy baholash yoki foydalanishda boʻlganining isboti',
  'KG-3': '10 yildan oshmagan (bir eksportchining jadvaliga koʻra)',
  'KH-1': 'Ruli oʻngda boʻlgan avtomobillarni import qilib boʻlmaydi',
  'KZ-1': '3 yilga toʻlmagan avtomobillar: faqat tip tasdigʻida (OTTS) koʻrsatilgan importchi',
  'KZ-3':
    'Ekologik klass: kamida Yevro-4; 2012-yildan ishlab chiqarilgan xitoy avtomobillari Yevro-4 deb olinadi',
  'KZ-4': 'Zeekr Qozogʻistonda norasmiy avtomobillarni cheklaydi',
  'KZ-5':
    '3 yilga toʻlmagan avtomobillar: faqat ishlab chiqaruvchining rasmiy vakili (butun YeOII, 2026-yil yanvar ' +
    'oxiridan deb eʼlon qilingan)',
  'LK-1': 'Faqat ruli oʻngda boʻlgan avtomobillarni import qilish mumkin',
  'LK-2': 'Avtomobil ishlab chiqarilishidan konosamentgacha 3 yildan oshmagan',
  'LK-3': 'Yengil avtomobillardan boshqa avtomobillarning oʻz yosh chegaralari bor',
  'LK-4':
    'Importchi sifatida roʻyxatdan oʻtmagan boʻlsa: yiliga bitta avtomobil, 90 kun ichida roʻyxatdan oʻtkaziladi',
  'LK-5': 'Butunlay yangi boʻlmagan avtomobil bilan joʻnatishdan oldingi koʻrik guvohnomasi keladi',
  'LY-1': '10 yildan oshgan avtomobillarga 359/2021-qarordan istisno kerak, u koʻp berilgan',
  'LY-2': '5 yildan oshsa: kema kompaniyalari roʻyxatida taqiqlangan',
  'LY-3': 'Hukumatlar qoidalari har xil va tez-tez oʻzgaradi: portdan aniqlang',
  'LY-4': 'Ogʻir avtomobillar: 5 yil',
  'LY-5': 'Ogʻir avtomobillar: Yevro-6, qismlardan yigʻilmagan va qayta tiklanmagan',
  'LY-6': 'Chap rul; oʻng rul qabul qilinmaydi',
  'MX-1':
    'Faqat Meksika, AQSh yoki Kanadada yigʻilgan ishlatilgan avtomobillarni import qilish mumkin',
  'MX-2': 'Ishlatilgan avtomobil model yili boʻyicha 5 yildan 10 yilgacha',
  'MX-3': 'Chegara hududidan tashqarida ishlatilgan avtomobil model yili boʻyicha 8 yoki 9 yil',
  'MX-4':
    'Ishlatilgan avtomobil oʻgʻirlanmagan, oʻz mamlakatida cheklanmagan, normalarga mos va kelib chiqishi isbotlangan',
  'MY-1': 'Open AP: 1 yildan 5 yilgacha boʻlgan ishlatilgan avtomobillar',
  'MY-2': 'Ishlatilgan avtomobil importchisida Open AP bor',
  'MY-3': 'Yangi avtomobil import qilingan yili ishlab chiqarilgan',
  'MY-4': 'Yangi avtomobil marka egasidan Franchise AP boʻyicha keladi',
  'MY-5':
    'Markasi yoki modeli ilgari tasdiqlanmagan tayyor elektromobil: kamida 250 000 RM va 200 kVt',
  'MY-6': 'Oʻng rul',
  'NG-1': 'Ishlab chiqarilganiga 15 yildan oshsa: savdo uchun taqiqlangan (bahsli)',
  'NG-2': 'Ishlab chiqarilganiga 12 yildan oshsa: rejalashtirilgan chegara',
  'NG-3':
    'Eksportdan oldingi sertifikatlash, 2026-yil avgust–sentabrga eʼlon qilingan: boshlangan-boshlanmaganini soʻrang',
  'NG-4': 'Avtomobillar dengiz portlari orqali kiritiladi, quruqlik orqali emas',
  'NZ-1':
    '20 yilga toʻlmagan, ruli chapda boʻlgan avtomobil ruxsatnomasiz roʻyxatdan oʻtkazilmaydi',
  'NZ-2': '20 yil va undan katta, ruli chapda boʻlgan avtomobil toifasini koʻrsatadi',
  'NZ-3': 'Ishlatilgan yengil benzinli avtomobil Yevro-5 yoki unga teng standartga mos',
  'NZ-4': 'Ishlatilgan avtomobil bilan oldingi roʻyxat hujjatlarining asl nusxasi keladi',
  'PE-1': 'Ishlatilgan avtomobil model yili boʻyicha 2 yildan oshmagan',
  'PE-2': 'Ishlatilgan yengil avtomobil (M1) 32 000 km dan koʻp yurmagan',
  'PE-3': 'Ishlatilgan avtobus 120 000 km dan koʻp yurmagan',
  'PE-4': 'Ishlatilgan tijorat avtomobili 240 000 km dan koʻp yurmagan',
  'PE-5':
    '36 000 km dan koʻp yurgan avtobus yoki tijorat avtomobili: bunga ruxsat beradigan toifasini koʻrsatadi',
  'PE-6': 'Ishlatilgan ikki yoki uch gʻildirakli transport (L) 20 000 km dan koʻp yurmagan',
  'PE-7': 'Ishlatilgan dizel yengil avtomobillarni import qilib boʻlmaydi',
  'PE-8':
    'Yengil avtomobildan boshqa ishlatilgan dizel avtomobil faqat M3 yoki N3 toifasida kiritiladi',
  'PE-9': 'Ishlatilgan avtomobil yangi avtomobillar uchun chiqindi gaz normalariga mos',
  'PE-10': 'Faqat chap rulli qilib ishlab chiqarilgan avtomobillar kiritiladi',
  'PH-1': 'Ishlatilgan yengil avtomobillarni import qilib boʻlmaydi',
  'PH-2': 'Boshqa ishlatilgan avtomobillar importi tartibga solinadi',
  'PH-3':
    'Butunlay yangi: shu yoki keyingi model yili, yoki oʻtgan yilgi, 200 km dan koʻp yurmagan',
  'PH-4': 'Oʻtgan model yilidagi avtomobil faqat dilerdan birinchi ega sifatida olinsa yangi',
  'PH-5': 'Faqat kelganda ruli chapda boʻlgan avtomobillarni import qilish mumkin',
  'PK-1': 'Savdo uchun import qilinadigan ishlatilgan avtomobil 5 yilga toʻlmagan',
  'PK-2': 'Savdo importchisi — asosiy faoliyati avtomobil import qilish boʻlgan kompaniya',
  'PK-3':
    'Importchining servis tarmogʻi bor va avtomobil xizmat muddati davomida ehtiyot qismlarni taʼminlaydi',
  'PK-4': 'Joʻnatishdan oldin koʻrik guvohnomasi; Xitoy uchun CAERI koʻrsatilgan',
  'RU-1': '3 yilga toʻlmagan avtomobilni import qiladigan kompaniyaga tip tasdigʻi (OTTS) kerak',
  'RU-2': 'Doʻst mamlakatlardan faqat ishlab chiqaruvchi vakolat bergan dilerlar import qiladi',
  'RU-3': '3 yildan boshlab har bir avtomobilga oʻz xavfsizlik guvohnomasi (SBKTS) kerak',
  'RU-4': 'Ekologik klass: parallel importda kamida Yevro-2 (2024-yil oxirigacha yengillik)',
  'RU-5': 'ERA-GLONASS favqulodda chaqiruv qurilmasi',
  'RU-6': 'Zeekr ichki bozor avtomobillarini chet elda ishlamaydigan qiladi',
  'RU-8': 'Ekologik klass: Yevro-5',
  'SA-1': 'Yengil avtomobillar: model 5 yildan oshmagan, joriy yil hisobga olinmaydi',
  'SA-2': '3,5 tonnadan ogʻir avtomobillar: model 10 yildan oshmagan',
  'SA-3':
    'Model yili boʻyicha 5 yildan oshgan tijorat avtomobili 3,5 tonnadan ogʻir boʻlishi kerak',
  'SA-4': 'Ruli oʻngda boʻlgan avtomobillar taqiqlangan',
  'SA-5':
    'Taqiqlangan: sobiq taksi va politsiya avtomobillari, yaroqsiz, oʻgʻirlangan, VINi oʻzgartirilgan, kuzovi ' +
    'shikastlangan',
  'SA-6': 'SASO energiya samaradorligi sertifikati va SABER muvofiqligi',
  'SA-7': 'Yangi avtomobillar agenti maxsus ehtiyot qismlarni 14 kun ichida yetkazadi',
  'TH-1': 'Shaxsiy foydalanish uchun ishlatilgan avtomobillarni import qilib boʻlmaydi',
  'TH-2': 'Chet elda roʻyxatdan oʻtganiga 60 kundan oshgan avtomobil ishlatilgan hisoblanadi',
  'TH-3':
    'Chet elda yaqinda roʻyxatdan oʻtgan avtomobil faqat 60 kun ichida yetkazilib, boj toʻlansa yangi',
  'TH-4': 'Eski model yili: ishlatilgan deb hisoblanadi',
  'TJ-1': '2013-yildan oldin ishlab chiqarilmagan',
  'TZ-2': 'Xitoydan kelgan ishlatilgan avtomobilni kelganda TBS koʻrikdan oʻtkazadi',
  'TZ-3': '8 yildan oshgan avtomobil qoʻshimcha aksiz toʻlaydi',
  'UZ-1': 'Piskent poligonida muvofiqlik sinovi',
  'UZ-2':
    'Muvofiqlik sertifikati importchining oʻz nomiga (xabar qilingan, hech qachon tasdiqlanmagan)',
  'UZ-4': 'Muvofiqlik sertifikati; tip tasdigʻi boʻlmagan avtomobil uni qanday olishi topilmadi',
  'VN-1':
    'Ishlatilgan — 6 oy roʻyxatda boʻlgan va 10 000 km yurgan; undan kam boʻlsa, ishlatilgan emas',
  'VN-2': '6 oy roʻyxatda boʻlgan va 10 000 km yurgan avtomobil yangi emas',
  'VN-3': 'Ishlatilgan avtomobil ishlab chiqarilgan yildan import yiligacha 5 yildan oshmagan',
  'VN-4': 'Importchida litsenziya, kafolat ustaxonasi va qaytarib chaqirish vakolati bor',
  'ZA-1': 'Ishlatilgan avtomobillar faqat ITAC ruxsatnomasi bilan, kam hollarda kiritiladi',
  'ZA-3':
    '2000-yil 1-yanvardan keyin ishlab chiqarilgan, ruli chapda boʻlgan avtomobillarni import qilib boʻlmaydi',
  'ZA-4': 'Har bir import qilinadigan avtomobilga NRCS vakolat xati kerak',
};
