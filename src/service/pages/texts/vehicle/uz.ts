import type { VEHICLE_EN } from './en.ts';

/** Texts of the page of one VIN, Uzbek. */
export const VEHICLE_UZ: typeof VEHICLE_EN = {
  title: (vin) => `VIN ${vin}`,
  says: (by, day) => `Manba: ${by}. Maʼlumot sanasi: ${day}.`,
  lateFeeds: {
    registry: (day, days) =>
      `Xitoyning avtomobillarni roʻyxatdan oʻtkazuvchi organi maʼlumotlari: ${day} gacha. Kechikkan kunlar soni: ` +
      `${days}.`,
    customs: (day, days) =>
      `Xitoy bojxonasi maʼlumotlari: ${day} gacha. Kechikkan kunlar soni: ${days}.`,
    registryNever:
      'Xitoyning avtomobillarni roʻyxatdan oʻtkazuvchi organi hozircha maʼlumot bermagan.',
    customsNever: 'Xitoy bojxonasi hozircha maʼlumot bermagan.',
    silence: 'Shundan keyin nima boʻlgani bu yerda nomaʼlum.',
  },
  lineTitle: 'Sanalar ketma-ketligi',
  toldTitle: 'Nima aytilgan va kim aytgan',
  told: 'Nima aytilgan',
  by: 'Manba va sana',
  changedBy: 'Buni nima oʻzgartiradi',
  termsTitle: 'Ishlab chiqaruvchining tasdiqnomasida nima koʻrsatilgan',
  offeredLabel: 'Mamlakat',
  offeredNone: 'Mamlakatni tanlang',
  offeredRead: 'Qoidalari oʻqilgan mamlakatlar',
  offeredOther: 'Boshqa mamlakatlar',
  offeredUnknown: 'Mamlakatni roʻyxatdan tanlang.',
  toRules: 'Barcha qoidalar, manbalari bilan',
  unknownTitle: 'Nima nomaʼlum va bu nimani anglatmaydi',
  unknown: {
    record:
      'Eksport uchun ariza yoki bojxonaning olib chiqilgani haqidagi xabari boʻlmasa, boshqa hech narsa aytilmaydi. ' +
      'Bunday har bir avtomobil uchun javob bir xil.',
    registered:
      'Birinchi marta qachon roʻyxatdan oʻtganini hech kim xabar qilmagan. Bu roʻyxatdan oʻtmagan degani emas.',
    exited: 'Olib chiqilgani haqida yozuv yoʻq. Bojxona buni keyin xabar qilishi mumkin.',
    owners: 'Nechta egasi boʻlganini hech kim xabar qilmagan.',
    odometer:
      'Koʻrikdagi odometr koʻrsatkichi haqida yozuv yoʻq. Bu koʻrik boʻlmagan yoki koʻrsatkich notoʻgʻri degani emas.',
    never:
      'Avariyalar, taʼmirlar va qarzlar haqida bu reyestrda maʼlumot yoʻq. Bu ular ' +
      'boʻlmagan degani emas.',
  },
  refusedTitle: 'Servis markazi taʼmirlashni rad etsa',
  refused: {
    letter:
      'Qanday tasdiqnoma kerakligini soʻrang va shu sahifani koʻrsating: unda ishlab chiqaruvchining tasdiqnomasi ' +
      'haqida aytilgan.',
    recalls:
      'VINni toʻliq ayting va ochiq qaytarib chaqirish kampaniyalari bor-yoʻqligini ' + 'soʻrang.',
  },
  questionsTitle: 'Bu yerda biror narsa notoʻgʻri boʻlsa',
  questions:
    'Har bir gapni kim aytgani koʻrsatilgan. Tuzatishni oʻshandan soʻrang: u xabar ' +
    'bergan kundan boshlab bu yerda koʻrinadi.',
  again: 'Boshqasini koʻrish',
};
