import type { EXTRACT_CHECK_EN } from './en.ts';

/** The same in another language. */
export const EXTRACT_CHECK_UZ: typeof EXTRACT_CHECK_EN = {
  place: 'Roʻyxat koʻchirmasini tekshirish',
  title: 'Bu roʻyxat koʻchirmasi haqiqiymi?',
  lead:
    'Undagi raqamni yoki QR-kod ostidagi kodni tering. VIN va bosilgan kunlarni ham tersangiz, ' +
    'qogʻoz oʻzgartirilganmi, bilib olasiz.',
  paper: 'Raqam yoki kod',
  paperHint: 'Raqam DJ bilan boshlanadi; kod 20 ta belgidan iborat.',
  vin: 'Qogʻozdagi VIN',
  first: 'Birinchi roʻyxatdan oʻtgan kun, bosilganidek',
  gone: 'Roʻyxatdan chiqarilgan kun, bosilganidek',
  empty: 'Boʻsh qolishi mumkin.',
  go: 'Tekshirish',
  missing: 'Raqamni yoki kodni tering.',
  wrong: 'Kunni bosilganidek yozing yoki boʻsh qoldiring.',
  differs: 'Qogʻozda boshqacha',
  must: 'Imzolangani mana shu. Qogʻozda aynan shunday yozilgan boʻlishi kerak.',
  since: 'Sana: {day}.',
  doc: 'Imzolangan hujjat va qogʻozning oʻzi',
  again: 'Boshqasini tekshirish',
  answers: {
    'as-issued': {
      title: 'Berilgan holida.',
      means:
        'Organ uni imzolagan, shundan beri hech narsa oʻzgartirilmagan va avtomobil haqida ' +
        'boshqa narsa aytilmagan.',
    },
    changed: {
      title: 'Oʻzgartirilgan: qogʻozda imzolanganidan boshqa narsa yozilgan.',
      means: 'Qogʻozga tayanmang. Organ shu raqam bilan koʻchirma imzolagan, lekin bunday emas.',
    },
    overtaken: {
      title: 'Berilgan holida, lekin endi toʻgʻri emas: organ boshqa maʼlumot aytgan.',
      means: 'Eksportchidan keyingi koʻchirmani soʻrang.',
    },
    replaced: {
      title: 'Berilgan holida, oʻrniga keyingisi berilgan.',
      means: 'Eksportchidan keyingisini soʻrang.',
    },
    annulled: {
      title: 'Organ uni bekor qilgan.',
      means: 'Unga tayanmang. Eksportchidan soʻrang.',
    },
    'not-ours': {
      title: 'Bizniki emas: bu raqam yoki kod bilan hech narsa imzolanmagan.',
      means:
        'Belgilarni yana solishtiring. Toʻgʻri boʻlsa, bu qogʻozni bu yerda hech kim bermagan.',
    },
    'could-not-be-checked': {
      title: 'Hozir tekshirib boʻlmadi.',
      means:
        'Bu unga qarshi ham, uning foydasiga ham hech narsani bildirmaydi. Keyinroq urinib koʻring.',
    },
  },
};
