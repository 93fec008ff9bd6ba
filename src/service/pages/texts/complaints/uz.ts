import type { COMPLAINTS_EN } from './en.ts';

/** Texts of the pages on which a buyer tells of a refused repair, Uzbek. */
export const COMPLAINTS_UZ: typeof COMPLAINTS_EN = {
  title: 'Taʼmirlash rad etildimi? Bizga ayting',
  lead:
    'Avtomobilingiz Xitoydan kelgan, uni esa taʼmirlashdan bosh tortishdi. Shu yerda ' +
    'yozing. Hisob ochish shart emas.',
  what: [
    'Xitoydagi idora shikoyatingizni oʻqib, uni avtomobilning ishlab chiqaruvchisiga ' +
      'yoki eksportchisiga yuboradi.',
    'Sizga kuzatuv raqami beriladi. U bilan javobni shu yerda oʻqiysiz.',
    'Taʼmirlanishiga vaʼda bera olmaymiz. Javob olishingizni kuzatib boramiz.',
  ],
  haveReceipt: 'Kuzatuv raqamingiz bormi? Shikoyatingizni kuzating.',
  questions: {
    car: '1. Qaysi avtomobil?',
    where: '2. Qayerda va qachon rad etildi?',
    what: '3. Nima rad etildi?',
    reach: '4. Siz bilan qanday bogʻlanish mumkin?',
  },
  vin: 'VINning 17 ta belgisi',
  vinHint: 'Old oynada, eshik romida yoki hujjatlarda.',
  country: 'Mamlakat',
  countryNone: 'Mamlakatni tanlang',
  place: 'Shahar va servis markazi',
  placeHint: 'Boʻsh qoldirish mumkin.',
  day: 'Kun',
  kind: 'Nima soʻragan edingiz?',
  kinds: {
    guarantee: 'Kafolat boʻyicha taʼmirlash',
    'paid-repair': 'Oʻz hisobimdan taʼmirlash',
    parts: 'Ehtiyot qismlar',
    software: 'Dasturiy taʼminot yoki avtomobilni blokdan chiqarish',
    recall: 'Qaytarib chaqirish kampaniyasi boʻyicha ish',
    'high-voltage': 'Yuqori kuchlanishli batareya yoki yuritma ishlari',
    other: 'Boshqa narsa',
  },
  words: 'Sizga nima deyishdi? Oʻz soʻzlaringiz bilan yozing.',
  wordsHint: (most) =>
    `Istalgan tilda, koʻpi bilan ${most} ta belgi. Iltimos, odamlarning ismini yozmang.`,
  contact: 'Elektron pochta manzili yoki telefon raqami',
  contactHint:
    'Boʻsh qoldirish mumkin. U shifrlangan holda saqlanadi. Xodim uni faqat sababini ' +
    'yozib ochishi mumkin.',
  toCheck: 'Davom etish: tekshirish',
  outletTitle: 'Qaysi servis markazi edi?',
  outletLead: 'Ishlab chiqaruvchi bu mamlakatda quyidagi servis markazlarini koʻrsatadi.',
  outletOther: 'Boshqa servis markazi yoki bilmayman',
  outlet: 'Servis markazi',
  checkTitle: 'Yuborishdan oldin tekshiring',
  shown:
    'Yozganingizni idora va sizga javob berishi kerak boʻlgan tomon oʻqiydi. U hech qachon eʼlon qilinmaydi.',
  digit:
    'Bu VINning toʻqqizinchi belgisi qolganlariga mos kelmaydi. Yuborishdan oldin avtomobildagisi bilan solishtiring.',
  nothing: 'koʻrsatilmagan',
  send: 'Shikoyatni yuborish',
  errors: {
    vin: 'VIN 17 ta belgidan iborat: raqamlar va I, O, Q dan boshqa lotin bosh harflari.',
    country: 'Qaysi mamlakatda rad etilganini tanlang.',
    day: 'Kunni yil-oy-kun tartibida yozing. U kelajakda boʻlishi mumkin emas.',
    kind: 'Nima soʻraganingizni tanlang.',
    words: 'Sizga nima deyishganini yozing.',
    wordsLong: (most) => `Juda uzun. ${most} ta belgigacha qisqartiring.`,
    contact:
      'Bu elektron pochta manzili ham, telefon raqami ham emas. Tuzating yoki boʻsh qoldiring.',
    receipt: 'Bunday kuzatuv raqamli shikoyat yoʻq. Uning 20 ta belgisini tekshiring.',
    outlet: 'Shulardan birini tanlang.',
    dispute: 'Hali nima yetishmayotganini yozing.',
  },
  meant: 'Balki shulardan biridir?',
  receiptTitle: 'Sizning shikoyatingiz',
  receipt: 'Kuzatuv raqami',
  keep:
    'Bu kuzatuv raqamini hozir yozib oling. Bu sizning yagona kalitingiz: u hech qayerda saqlanmaydi, uni hech kim ' +
    'qayta topib bera olmaydi.',
  copy: 'Nusxa olish',
  copied: 'Nusxa olindi',
  follow: 'Kuzatish',
  wroteTitle: 'Siz yozganlar',
  wroteOnce: 'Bu yerda bir marta koʻrsatiladi. Saqlamoqchi boʻlsangiz, sahifani chop eting.',
  sent: 'Shikoyatingiz qabul qilindi.',
  states: {
    filed: 'Shikoyat roʻyxatga olindi va koʻrib chiqilishini kutmoqda.',
    acknowledged: 'Idora shikoyatni koʻrib chiqmoqda.',
    forwarded: 'Shikoyat yuborildi. Javob kutilmoqda.',
    answered: 'Sizga javob bor.',
    closed: 'Shikoyat yopildi.',
    escalated: 'Idora ish ochib, oʻrganmoqda.',
  },
  car: 'Avtomobil',
  asked: 'Soʻraganingiz',
  refusedOn: 'Rad etilgan kun',
  daysSince: 'Yuborilganidan beri oʻtgan kunlar',
  answersTitle: 'Sizga berilgan javoblar',
  by: {
    buyer: 'siz',
    office: 'idora',
    manufacturer: 'ishlab chiqaruvchi',
    exporter: 'eksportchi',
  },
  outletNamed: 'Shu servis markaziga boring',
  timeline: 'Nima boʻldi',
  steps: {
    file: 'Siz shikoyat yubordingiz',
    acknowledge: 'Koʻrib chiqishga olindi',
    forward: 'Javob berish uchun yuborildi',
    answer: 'Javob berildi',
    accept: 'Yopildi: javob qabul qilindi',
    dispute: 'Yordam bermaganini aytdingiz',
    escalate: 'Shikoyat boʻyicha ish ochiladi',
    open: 'Ish ochildi',
    close: 'Ish yopildi',
  },
  photographs: {
    added: 'Qoʻshilgan suratlar',
    title: 'Surat qoʻshish',
    label: 'Suratlar yoki hujjatlar',
    hint:
      'Rad javobi, hisob-faktura yoki avtomobil surati: JPEG, PNG yoki PDF, har biri 10 MB ' +
      'gacha, koʻpi bilan oʻnta. Ular soʻzlaringiz kabi shifrlangan holda saqlanadi; kim ' +
      'ochsa, yozib qoʻyiladi.',
    go: 'Qoʻshish',
    done: 'Ular qabul qilindi.',
    none: 'Kamida bitta fayl tanlang.',
    wrong:
      'Bir fayl qabul qilinmadi, qolganlari qabul qilindi. 10 MB dan oshmaydigan JPEG, PNG yoki PDF tanlang.',
    late:
      'Endi qoʻshib boʻlmaydi: oʻnta fayl kelgan yoki idora shikoyatni koʻrib chiqishga olgan. Yana nima borligini ' +
      'javobingizda ayting.',
  },
  didItHelp: 'Javob yordam berdimi?',
  accept: 'Ha, shikoyatimni yoping',
  acceptSure: 'Shikoyatingiz yopilsinmi? Uni qayta ochib boʻlmaydi.',
  acceptYes: 'Yopish',
  disputeTitle: 'Yoʻq, yordam bermadi',
  disputeWords: 'Hali nima yetishmayapti?',
  disputeGo: 'Idoraga qaytarish',
  disputed: 'Shikoyat yana idorada.',
  followTitle: 'Shikoyatingizni kuzatish',
  followHint:
    'Sizga berilgan 20 ta belgi. Boʻsh joy, chiziqcha va kichik harflarning ahamiyati yoʻq.',
  followGo: 'Koʻrsatish',
  another: 'Boshqa rad etilgan taʼmirlash haqida aytish',
  demonstration: 'Shu namoyishda kuzatib koʻrish mumkin boʻlgan shikoyat',
};
