import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in Uzbek. */
export const SET_ANSWERS_UZ: typeof SET_ANSWERS_EN = {
  come: 'Avtomobilni shu yerda koʻrsatilgan servis markaziga olib kelishingiz mumkin.',
  from: (day) => `Shu kundan boshlab: ${day}.`,
  bringAlong: (list) => `Oʻzingiz bilan oling: ${list}.`,
  parts: (day) => `Ehtiyot qismlar buyurtma qilingan. Kutilayotgan oxirgi kun: ${day}.`,
  need: (list) => `Davom etish uchun kerak: ${list}.`,
  notCovered: (why) => `Ishlab chiqaruvchi buni qilmaydi. Sababi: ${why}.`,
  bring: {
    letter: 'ishlab chiqaruvchining tasdiqnomasi',
    registration: 'avtomobilning roʻyxat hujjati',
    invoice: 'xarid hisobi',
    refusal: 'yozma rad javobi',
    photographs: 'nosozlik suratlari',
    diagnosis: 'diagnostika hisoboti',
  },
  why: {
    'term-over': 'vaʼda qilingan muddat tugagan',
    'kilometres-over': 'yurgan masofasi vaʼda qilinganidan oshgan',
    'other-country': 'vaʼda boshqa mamlakat uchun berilgan',
    'no-letter': 'bu avtomobilga tasdiqnoma yoʻq',
    'other-maker': 'avtomobilni boshqa ishlab chiqaruvchi yasagan',
    use: 'nosozlik foydalanish yoki halokatdan kelib chiqqan',
  },
  /** Of words that somebody added. */
  added: 'Oʻz soʻzlari bilan qoʻshilgan',
  original: (name) => `Javobning asl tili: ${name}`,
};
