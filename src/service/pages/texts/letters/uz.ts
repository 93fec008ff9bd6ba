import type { LETTERS_EN } from './en.ts';

/** Texts of the pages where a letter is checked, Uzbek. */
export const LETTERS_UZ: typeof LETTERS_EN = {
  place: 'Tasdiqnomani tekshirish',
  title: 'Bu tasdiqnoma haqiqiymi?',
  lead:
    'Faylni yuklang yoki QR kodni skanerlang. Bitta javob va unga asos boʻlgan uchta ' +
    'tekshiruv koʻrsatiladi.',
  file: 'Tasdiqnoma fayli',
  fileHint: 'Kod ostidagi manzildan olingan fayl, {megabytes} MB gacha.',
  drop: 'Yoki shu yerga sudrab keling. Kodning surati ham boʻladi.',
  text: 'Yoki matnini shu yerga qoʻying',
  wantedTitle: 'Tasdiqnoma nimaga mos kelishi kerak?',
  vin: 'Avtomobilning VIN raqami',
  vinHint: 'Boʻsh qoldirish mumkin. Bitta tasdiqnoma faqat bitta avtomobil uchun.',
  destination: 'Boradigan mamlakat',
  destinationNone: 'solishtirilmasin',
  go: 'Tekshirish',
  kept: 'Hech narsa saqlanmaydi.',
  keptHere: 'Shu qurilmada tekshiriladi va hech qayerga yuborilmaydi.',
  missing: 'Avval fayl tanlang yoki matnni qoʻying.',
  checking: 'Tekshirilmoqda…',
  codeTitle: 'Qogʻozi qoʻlingizda boʻlsa',
  codeLead: 'Qogʻozdagi kod hujjatga olib boradi. Ikkisini solishtiring.',
  scan: 'Kamera bilan skanerlash',
  scanStop: 'Kamerani toʻxtatish',
  scanFailed: 'Kameradan foydalanib boʻlmadi. Kodni yozing.',
  noCode: 'Suratda kod topilmadi. Yaqinroqdan, tekis va yorugʻ joyda suratga oling.',
  otherPlace:
    'Bu kod boshqa joyga olib boradi: {host}. Bu shu reyestr kodi emas, hech narsa ochilmadi.',
  codeOffline:
    'Tarmoq yoʻq, kodning oʻzi esa hech narsani bildirmaydi: qogʻoz haqida hozir hech narsa aytib boʻlmaydi. Hujjat ' +
    'boʻlsa, uni yuklang yoki keyinroq qayta skanerlang.',
  notReached: 'Reyestrga ulanib boʻlmadi. Tasdiqnoma haqida hech narsa maʼlum emas.',
  isPaper:
    'Bu qogʻoz nusxa, elektron hujjat emas. Kodini skanerlang yoki kod ostidagi manzilda turgan faylni yuklang.',
  isPicture:
    'Bu surat, elektron hujjat emas. QR kod ostida yozilgan kodni kiriting yoki hujjatni yuklang.',
  inPaper:
    'Bu PDFga ilova qilingan hujjatdan oʻqildi. Qogʻozga bosilgani boshqacha boʻlishi mumkin: ikkisini solishtiring.',
  pair: '{name}: {value}',
  checksTitle: 'Uchta tekshiruv',
  signedOn: 'Imzolangan',
  statusAsOf: 'Holat roʻyxati',
  trustList: 'Ishonch roʻyxati',
  trustListOf: '{version}-versiya, {day}',
  sm2Here:
    'Xitoyning SM2 imzolari brauzerda tekshirilmaydi. Ularni reyestr tekshiradi: kodni skanerlang.',
  saysTitle: 'Tasdiqnomada nima yozilgan',
  saysOnly: 'Faqat hujjatda yozilgani.',
  doNotRely: 'Bunga tayanmang: sababi yuqoridagi javobda aytilgan.',
  notInForce: 'Vaʼda qilingan, hozir kuchda emas',
  inDocument: 'Hujjatda',
  about: 'Tasdiqnoma haqida',
  again: 'Boshqasini tekshirish',
  offlineTitle: 'Tarmoqsiz',
  offlineHow:
    'Bir marta ochilgach, bu sahifa tarmoqsiz ham ishlaydi. Uni bosh ekranga saqlab qoʻying.',
  offlineKept:
    'Shu qurilmada saqlangan: ishonch roʻyxati {version} ({trust}), holat roʻyxatlari ({lists}).',
  offlineNone: 'Bu qurilmada hozircha hech narsa saqlanmagan.',
  offlineNow: 'Tarmoq yoʻq: shu qurilmada saqlangan roʻyxatlar boʻyicha tekshirildi.',
  paperTitle: 'Qogʻoz bilan solishtiring',
  paperMust:
    'Qogʻozda aynan shunday yozilgan boʻlishi kerak. Birortasi farq qilsa, bu shu tasdiqnomaning qogʻozi emas.',
  asOfNow: 'Reyestrga koʻra, {asOf}.',
  keepTitle: 'Saqlab qoʻyish uchun',
  signedDocument: 'Imzolangan hujjat',
  paperIn: 'Qogʻoz nusxa PDF koʻrinishida, xitoycha va quyidagi tilda',
  paperGo: 'Qogʻoz nusxani olish',
  checkItself: 'Hujjatni oʻzingiz tekshiring',
  noOutlets: 'Unda servis markazi koʻrsatilmagan.',
  states: {
    valid: 'ha',
    invalid: 'yoʻq',
    'not-checked': 'tekshirib boʻlmadi',
  },
  stands: {
    issued: 'Kuchda, berilgan kun: {day}.',
    suspended: 'Toʻxtatib qoʻyilgan kun: {day}.',
    revoked: 'Bekor qilingan kun: {day}.',
    superseded: 'Oʻrniga boshqa tasdiqnoma berilgan.',
  },
  official: {
    also: 'Qarorlar, eksport litsenziyalari va roʻyxat koʻchirmalari ham shu yerda tekshiriladi.',
    saysTitle: 'Hujjatda nima yozilgan',
    paperMust:
      'Qogʻozda aynan shunday yozilgan boʻlishi kerak. Birortasi farq qilsa, bu shu hujjatning qogʻozi emas.',
    lifted: 'Qayta koʻrib chiqilgach quyidagilar uchun bekor qilingan: {vins}.',
    stands: {
      inForce: 'Qaror kuchda, qabul qilingan kun: {day}.',
      issued: 'Litsenziya kuchda, berilgan kun: {day}.',
      partlyUsed:
        'Litsenziya kuchda, berilgan kun: {day}; avtomobillarining bir qismi olib chiqilgan.',
      usedUp: 'Litsenziyadagi barcha avtomobillar olib chiqilgan.',
      suspended: 'Litsenziya toʻxtatib qoʻyilgan.',
      revoke: 'Litsenziya bekor qilingan kun: {day}.',
      surrender: 'Litsenziya qaytarib topshirilgan kun: {day}.',
      expired: 'Litsenziyaning muddati oʻtgan.',
      overturn: 'Qayta koʻrib chiqilgach bekor qilingan kun: {day}.',
      lift: 'Taqiq olib tashlangan kun: {day}.',
      clear: 'Koʻrsatma bajarilgan, qabul qilingan kun: {day}.',
      resume: 'Toʻxtatib qoʻyish tugagan kun: {day}.',
      sent: 'Yuborilgan kun: {day}.',
    },
    extractStands: {
      inForce: 'Imzolangan kun: {day}. Shundan beri organ avtomobil haqida boshqa narsa aytmagan.',
      overtake:
        'Organ avtomobil haqida boshqa maʼlumot aytgan kun: {day}. Keyingi koʻchirmani soʻrang.',
      replace: 'Oʻrniga keyingi koʻchirma berilgan kun: {day}.',
      annul: 'Organ bekor qilgan kun: {day}.',
    },
    decision: {
      valid: {
        title: 'Qaror, qabul qilingan holida. Organ: {authority}.',
        means: 'Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan va u kuchda.',
      },
      revoked: {
        title: 'Bu qaror endi kuchda emas.',
        means: 'U bekor qilingan, olib tashlangan yoki bajarilgan. Roʻyxatda shunday: {asOf}.',
      },
    },
    licence: {
      valid: {
        title: 'Bu litsenziya kuchda. Bergan organ: {authority}.',
        means:
          'Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan va u kuchda. Qaysi avtomobillar olib ' +
          'chiqilganini reyestr biladi.',
      },
      suspended: {
        title: 'Bu litsenziya toʻxtatib qoʻyilgan.',
        means: 'Shu vaqtda u boʻyicha avtomobil olib chiqilmaydi. Roʻyxatda shunday: {asOf}.',
      },
      revoked: {
        title: 'Bu litsenziya bekor qilingan yoki qaytarib topshirilgan.',
        means: 'U boʻyicha avtomobil olib chiqilmaydi. Roʻyxatda shunday: {asOf}.',
      },
    },
    referral: {
      valid: {
        title: 'Materiallarni yuborish xati, yuborilgan holida. Organ: {authority}.',
        means:
          'Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan. U savol beradi va qoidabuzarlikni ' +
          'aniqlamaydi.',
      },
    },
    extract: {
      valid: {
        title: 'Roʻyxat koʻchirmasi, berilgan holida. Organ: {authority}.',
        means:
          'Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan va avtomobil haqida boshqa ' +
          'narsa aytilmagan.',
      },
      revoked: {
        title: 'Bu koʻchirma endi kuchda emas.',
        means:
          'Oʻrniga keyingisi berilgan, organ boshqa maʼlumot aytgan yoki uni bekor qilgan. Roʻyxatda ' +
          'shunday: {asOf}.',
      },
    },
    both: {
      'valid-when-last-checked': {
        title: 'Bu hujjat oxirgi marta tekshirilganda kuchda edi: {asOf}.',
        means:
          'Shundan keyin nima boʻlganini bu yerdan bilib boʻlmaydi. Tarmoq boʻlganda qayta tekshiring.',
      },
      'could-not-be-checked': {
        title: 'Bu hujjatni tekshirib boʻlmadi.',
        means:
          'Bu unga qarshi ham, uning foydasiga ham hech narsani bildirmaydi. Nima yetishmagani quyida aytilgan.',
      },
      'key-not-valid-on-that-day': {
        title: 'Bu hujjatni imzolagan kalit oʻsha kuni yaroqli emas edi.',
        means: 'Organdan kuchdagi hujjatni soʻrang.',
      },
    },
  },
  answers: {
    valid: {
      title: 'Bu tasdiqnoma haqiqiy.',
      means:
        'Uni ishlab chiqaruvchi imzolagan, shundan beri hech narsa oʻzgartirilmagan va u kuchda.',
    },
    'valid-when-last-checked': {
      title: 'Bu tasdiqnoma oxirgi marta tekshirilganda haqiqiy edi: {asOf}.',
      means:
        'Shundan keyin toʻxtatib qoʻyilgan yoki bekor qilinganini bu yerdan bilib boʻlmaydi. Tarmoq boʻlganda qayta ' +
        'tekshiring.',
    },
    'changed-after-signing': {
      title: 'Bu hujjat imzolangandan keyin oʻzgartirilgan.',
      means: 'Unda yozilganiga tayanmang. Imzolangan holidagi hujjatni soʻrang.',
    },
    revoked: {
      title: 'Bu tasdiqnoma bekor qilingan.',
      means: 'Ishlab chiqaruvchi endi u uchun javob bermaydi. Roʻyxatda shunday: {asOf}.',
    },
    suspended: {
      title: 'Bu tasdiqnoma toʻxtatib qoʻyilgan.',
      means:
        'Ishlab chiqaruvchi uni qayta kuchga kiritmaguncha u kuchda emas. Roʻyxatda shunday: {asOf}.',
    },
    'not-by-a-known-manufacturer': {
      title: 'Bu tasdiqnoma bizga maʼlum ishlab chiqaruvchiniki emas.',
      means: 'Ishonch roʻyxatidagi hech kim uni shu nom bilan va shu kalit bilan imzolamagan.',
    },
    'key-not-valid-on-that-day': {
      title: 'Bu tasdiqnomani imzolagan kalit oʻsha kuni yaroqli emas edi.',
      means: 'Ishlab chiqaruvchidan yaroqli kalit bilan imzolangan tasdiqnoma soʻrang.',
    },
    'issuer-not-entitled-for-this-make': {
      title: 'Bu tasdiqnomani bergan tashkilot shu marka uchun imzolay olmaydi.',
      means: 'Ishonch roʻyxatida u boshqa markalar uchun koʻrsatilgan.',
    },
    'not-for-this-vehicle': {
      title: 'Bu tasdiqnoma shu avtomobil uchun emas.',
      means: 'U siz yozganingizdan boshqa VIN uchun berilgan.',
    },
    'not-for-this-destination': {
      title: 'Bu tasdiqnoma shu mamlakat uchun emas.',
      means: 'Siz tanlagan mamlakat unda koʻrsatilganlar orasida yoʻq.',
    },
    'not-for-this-application': {
      title: 'Bu tasdiqnoma shu ariza uchun emas.',
      means: 'U boshqa ariza uchun berilgan.',
    },
    'not-for-this-exporter': {
      title: 'Bu tasdiqnoma shu eksportchi uchun emas.',
      means: 'U boshqa eksportchiga berilgan.',
    },
    'not-by-a-known-authority': {
      title: 'Bu hujjat bizga maʼlum organniki emas.',
      means: 'Ishonch roʻyxatidagi hech kim uni shu nom bilan va shu kalit bilan imzolamagan.',
    },
    'key-not-for-this-purpose': {
      title: 'Bu hujjatni imzolagan kalit bunday hujjatlar uchun emas.',
      means: 'Ishonch roʻyxatida u boshqa hujjatlar uchun koʻrsatilgan. Organdan soʻrang.',
    },
    expired: {
      title: 'Bu litsenziyaning muddati oʻtgan.',
      means: 'U boʻyicha endi avtomobil olib chiqilmaydi.',
    },
    'could-not-be-checked': {
      title: 'Bu tasdiqnomani tekshirib boʻlmadi.',
      means:
        'Bu unga qarshi ham, uning foydasiga ham hech narsani bildirmaydi. Nima yetishmagani quyida aytilgan.',
    },
    'not-a-letter': {
      title: 'Bu tasdiqnoma emas.',
      means:
        'Tasdiqnoma — imzolangan elektron hujjat. Skan, surat yoki muhr bosilgan varaq tasdiqnoma emas.',
    },
  },
};
