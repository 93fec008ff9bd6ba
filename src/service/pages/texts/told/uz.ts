import type { TOLD_EN } from './en.ts';

/** Texts of the link in a mail, in Uzbek. */
export const TOLD_UZ: typeof TOLD_EN = {
  title: 'Mileproof xatlari',
  confirmAsk: 'Sizga shu manzilga yozaylikmi?',
  confirmGo: 'Ha, menga yozing',
  confirmed: {
    person: 'Manzil tasdiqlandi. Endi sizga pochta orqali xabar beriladi.',
    buyer:
      'Manzil tasdiqlandi. Javob boʻlganda sizga yozamiz. Kuzatuv raqamini saqlang: javobni oʻqish uchun u kerak.',
  },
  endAsk: 'Bu manzilga boshqa yozmaylikmi?',
  endGo: 'Boshqa yozmang',
  ended: 'Bu manzilga endi hech narsa yuborilmaydi.',
  late: 'Bu havola yetti kun amal qilgan. Xatlarni qaytadan soʻrang.',
  unknown: 'Bu havola hech qaysi manzilga tegishli emas. Xatdagi havolani toʻliq oching.',
  tick: 'Javob boʻlganda menga shu elektron pochtaga yozing',
  tickHint:
    'Xatda faqat havola boʻladi, shikoyatingizdan hech narsa yozilmaydi. Avval manzilni tasdiqlash uchun havola ' +
    'yuboramiz.',
  ticked: 'Javob boʻlganda pochta orqali xabar berish',
  yes: 'ha',
  no: 'yoʻq',
  none: 'Biz hech narsa yubormaymiz: javobni oʻqish uchun kuzatuv raqamingiz bilan qaytib keling.',
  needsAddress:
    'Xat olish uchun bu yerga elektron pochta manzilini yozing yoki belgini olib tashlang.',
  reachTitle: 'Siz bilan qanday bogʻlanish mumkin',
  reach: {
    none: 'Manzilingiz shifrlangan holda saqlanadi. Biz oʻzimiz unga yozmaymiz.',
    waits: 'Biz sizga yozdik. Oʻsha xatdagi havolani oching, shunda javob boʻlganda xabar beramiz.',
    confirmed: 'Javob boʻlganda sizga yozamiz.',
    failed:
      'Manzilingiz serveri xatimizni qabul qilmayapti. Kuzatuv raqamingiz bilan qaytib keling.',
    ended: 'Biz sizga boshqa yozmaymiz.',
  },
  forget: 'Manzilimni oʻchirish',
  forgetHint:
    'Shunda bu shikoyat boʻyicha sizga hech kim yoza olmaydi va qoʻngʻiroq qila olmaydi. Buni ortga qaytarib ' +
    'boʻlmaydi.',
  forgotten: 'Manzilingiz oʻchirildi.',
};
