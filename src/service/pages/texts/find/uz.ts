import type { FIND_EN } from './en.ts';

/** Texts of the one box for a number of any kind, Uzbek. */
export const FIND_UZ: typeof FIND_EN = {
  label: 'VIN, tasdiqnoma kodi yoki qogʻozdagi istalgan raqam',
  go: 'Tekshirish',
  photograph: 'QR kodni suratga olish',
  photographKept: 'Surat shu qurilmada oʻqiladi va hech qayerga yuborilmaydi.',
  kindsTitle: 'Qoʻlingizda nima bor',
  looksTitle: 'Koʻrinishi',
  kinds: {
    vin: 'Avtomobil: uning VIN raqami',
    code: 'Ishlab chiqaruvchi tasdiqnomasi: kodi',
    number: 'yoki raqami',
    extract: 'Xitoydagi roʻyxat: koʻchirma raqami',
    receipt: 'Shikoyatingiz: kuzatuv raqami',
    file: 'Fayl koʻrinishidagi tasdiqnoma',
  },
  chooseFile: 'PDF yoki surat tanlash',
  title: 'Raqam boʻyicha topish',
  missing: 'Avtomobilda yoki qogʻozda yozilganini kiriting.',
  unread: (length) =>
    `Hech bir raqam bunday koʻrinmaydi. Kiritilgan belgilar: ${length}. Quyidagi jadval bilan solishtiring.`,
  numberTitle: 'Bu qogʻozning raqami',
  number:
    'Raqamning oʻzi hech narsani ochmaydi, aks holda raqamlarni taxmin qilib koʻrish mumkin boʻlardi. Oʻsha ' +
    'qogʻozdagi QR kod ostida turgan 20 belgili kodni yoki avtomobilning VIN raqamini kiriting.',
};
