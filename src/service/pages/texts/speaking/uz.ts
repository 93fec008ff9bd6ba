import type { SPEAKING_EN } from './en.ts';

/** Texts of what outlets say by their keys, in Uzbek. */
export const SPEAKING_UZ: typeof SPEAKING_EN = {
  title: 'Servis markazi avtomobilga nima qildi',
  lead:
    'Ishlab chiqaruvchidan kalit olgan servis markazlari uchun. Avtomobil sahifasida ' +
    'faqat xabarning turi, kuni va joyi koʻrinadi: soʻz ham, yurgan masofa ham yoʻq.',
  key: 'Servis markazining kaliti',
  keyHint: 'Uni sizga ishlab chiqaruvchi bergan. U hech kimga koʻrsatilmaydi.',
  vinHint: '17 belgi, old oynada yoki hujjatlarda yozilganidek.',
  kind: 'Nima boʻldi',
  kinds: {
    served: 'Avtomobilni taʼmirladik',
    refused: 'Taʼmirlashni rad etdik',
    'waiting-for-parts': 'Avtomobil ehtiyot qism kutmoqda',
  },
  day: 'Qaysi kuni',
  go: 'Xabar berish',
  said: 'Qabul qilindi, endi koʻrsatiladi:',
  more: 'Boshqa avtomobil haqida xabar berish',
  noKey: 'Sizga taʼmirlash rad etildi, kalitingiz esa yoʻqmi? Unda bu shikoyat.',
  complain: 'Shikoyat qilish',
  errors: {
    key: 'Bu kalit hech bir servis markaziniki emas. Qayta nusxalang yoki ishlab chiqaruvchidan soʻrang.',
    vin: 'Bu VIN emas: unda 17 belgi bor, I, O va Q yoʻq.',
    otherMaker: 'Bu VIN boshqa ishlab chiqaruvchiniki. Avtomobil bilan solishtiring.',
    day: (days) => `Oxirgi ${days} kundan birini koʻrsating.`,
    kind: 'Nima boʻlganini tanlang.',
    much: 'Servis markazi bugun xabar bera oladiganini toʻliq xabar qildi. Qolganini ertaga xabar qiling.',
  },
  /** Of an outlet in a list: how many cars, by its own word. */
  spoken: (since, served, refused, waiting) =>
    `Oʻz xabariga koʻra, ${since} dan beri: taʼmirlangan – ${served}, rad etilgan – ${refused}, ehtiyot ` +
    `qism kutayotgan – ${waiting}.`,
  refusing: 'Rad etgani taʼmirlaganidan koʻp. Borishdan oldin qoʻngʻiroq qiling.',
};
