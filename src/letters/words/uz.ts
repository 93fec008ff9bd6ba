import type { LetterWords } from './letter-words.ts';

/** What checks say, Uzbek. */
export const LETTER_WORDS_UZ: LetterWords = {
  reasons: {
    'signed-and-unchanged': 'imzolangan va shundan beri oʻzgartirilmagan',
    'signature-does-not-fit': 'imzo hozir yozilganiga mos kelmaydi',
    'some-signatures-not-checked':
      'tekshirilgan imzoga koʻra hech narsa oʻzgartirilmagan; boshqasini bu yerda tekshirib boʻlmadi',
    'no-signature-could-be-checked': 'bu yerda birorta imzoni tekshirib boʻlmadi',
    entitled: 'shu avtomobilning ishlab chiqaruvchisi oʻz kaliti bilan imzolagan',
    'entitled-by-witness':
      'ishlab chiqaruvchi kaliti boshqalar qoʻliga tushishidan oldin imzolagan: buni reyestr koʻrgan',
    'no-trust-list': 'ishonch roʻyxati yoʻq',
    'issuer-unknown': 'tasdiqnoma bergan tashkilot ishonch roʻyxatida yoʻq',
    'issuer-name-differs': 'bergan tashkilot nomi ishonch roʻyxatidagidan farq qiladi',
    'key-unknown': 'birorta imzo ishonch roʻyxatidagi shu tashkilot kaliti bilan qoʻyilmagan',
    'key-of-another': 'kalit boshqa kompaniyaniki',
    'key-not-yet-valid': 'oʻsha kuni kalit hali kuchga kirmagan edi',
    'key-no-longer-valid': 'oʻsha kuni kalitning muddati oʻtgan edi',
    'key-compromised': 'oʻsha kuni kalit boshqalarning qoʻlida boʻlgan boʻlishi mumkin',
    'key-compromised-and-no-witness':
      'kalit hozir boshqalarning qoʻlida, undan oldin imzolanganiga esa guvoh yoʻq',
    'signed-in-the-future': 'koʻrsatilgan imzolash vaqti hali kelmagan',
    'maker-code-of-another':
      'bergan tashkilot shu avtomobilning ishlab chiqaruvchi kodi uchun javob bermaydi',
    'entitled-authority': 'shu organ oʻz kaliti bilan imzolagan',
    'entitled-authority-by-witness':
      'shu organ kaliti boshqalar qoʻliga tushishidan oldin imzolagan: buni reyestr koʻrgan',
    'key-not-for-this-purpose': 'bu kalit bilan bunday hujjatlarni imzolab boʻlmaydi',
    expired: 'oxirgi kuni oʻtib ketgan',
    'in-force': 'eng soʻnggi roʻyxatga koʻra kuchda',
    'in-force-when-last-checked':
      'avvalgi roʻyxatga koʻra kuchda, u roʻyxat endi eng soʻnggisi emas',
    revoked: 'bekor qilingan',
    suspended: 'toʻxtatib qoʻyilgan',
    'not-yet-in-force': 'hali kuchga kirmagan',
    'no-status-list': 'unga tegishli holat roʻyxati yoʻq',
    'not-in-the-status-list': 'holat roʻyxatida bunday oʻrin yoʻq',
    'not-read': 'oʻqilmagan',
  },
  states: {
    valid: 'ha',
    invalid: 'yoʻq',
    'not-checked': 'tekshirilmagan',
  },
  checks: {
    integrity: 'Oʻzgartirilmagan',
    issuer: 'Ishlab chiqaruvchi bergan',
    authority: 'Davlat organi bergan',
    status: 'Kuchda',
  },
  noLetter: {
    'not-text': 'bu UTF-8 kodlashidagi matn emas',
    'not-json': 'bu JSON emas',
    'too-long': 'haddan tashqari uzun',
    'too-deep': 'haddan tashqari koʻp qatlamli',
    'member-twice': 'bitta maydon ikki marta kelgan',
    'lone-surrogate': 'matnda belgining yarmi bor',
    'number-too-large': 'haddan tashqari katta son',
    'unknown-member': 'tasdiqnomalarda boʻlmaydigan maydon bor',
    'missing-member': 'maydon yetishmaydi',
    'wrong-type': 'qiymat boshqa turda',
    'wrong-value': 'bu yerda boʻlishi mumkin boʻlmagan qiymat',
  },
};
