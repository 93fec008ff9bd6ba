import { languageNames } from '../../language-names.ts';
import { numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const count = (n: number): string => numberWords('uz', n);

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ', yurgan masofasi cheklanmagan' : ` yoki ${count(kilometres)} km`;

const STARTS = {
  'registered-abroad': 'chet elda birinchi marta roʻyxatdan oʻtkazilgan kundan',
  'registered-in-china': 'Xitoyda birinchi marta roʻyxatdan oʻtkazilgan kundan',
  export: 'Xitoydan olib chiqilgan kundan',
} as const;

const CHANGED =
  'Oʻrniga berilgan boshqa tasdiqnoma yoki uni ishlab chiqaruvchi toʻxtatib qoʻyishi yoxud bekor qilishi.';

/** What the public is told of the terms of a letter, in Uzbek. */
export const LETTER_UZ: LetterWords = {
  says: {
    'letter-warranty': ({ months, kilometres, startsOn }) =>
      `Tasdiqnomada koʻrsatilgan kafolat muddati: ${count(months)} oy${upTo(kilometres)}; ${STARTS[startsOn]} ` +
      'hisoblanadi.',
    'letter-battery': ({ months, kilometres }) =>
      `Yuqori kuchlanishli batareya uchun tasdiqnomada koʻrsatilgani: ${count(months)} oy${upTo(kilometres)}.`,
    'letter-parts': ({ years, leadTimeDays }) =>
      `Tasdiqnomaga koʻra ehtiyot qismlar ${count(years)} yil davomida yetkazib beriladi. ` +
      (leadTimeDays === null
        ? 'Yetkazib berish muddati koʻrsatilmagan.'
        : `Yetkazib berish muddati: ${count(leadTimeDays)} kungacha.`),
    'letter-software': ({ updates, languages }) =>
      `Tasdiqnomaga koʻra dasturiy taʼminot ${updates ? 'yangilanadi' : 'yangilanmaydi'}. ` +
      (languages.length === 0
        ? 'Uning tillari koʻrsatilmagan.'
        : `Uning tillari: ${languageNames(languages, 'uz')}.`),
    'letter-remote-lock': ({ mayLock }) =>
      mayLock
        ? 'Tasdiqnomaga koʻra ishlab chiqaruvchi avtomobilni masofadan bloklashi mumkin.'
        : 'Tasdiqnomaga koʻra ishlab chiqaruvchi avtomobilni masofadan bloklamaydi.',
    'letter-recalls': ({ carriedOut }) =>
      carriedOut
        ? 'Tasdiqnomaga koʻra Xitoyda eʼlon qilingan qaytarib chaqirish kampaniyalari chet elda ham bajariladi.'
        : 'Tasdiqnomaga koʻra Xitoyda eʼlon qilingan qaytarib chaqirish kampaniyalari chet elda bajarilmaydi.',
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `${nameOf(country)}: tasdiqnomada birorta servis markazi koʻrsatilmagan.`
        : `${nameOf(country)}: tasdiqnomada ${count(named)} ta servis markazi koʻrsatilgan. ` +
          (since === null
            ? 'Hozir ulardan hech birini ishlab chiqaruvchi tasdiqlamagan. '
            : `Ishlab chiqaruvchi tasdiqlagani (${since} yoki undan keyin): ${count(attested)}. `) +
          `Boshqalar olib kelgan avtomobilni ham qabul qilishini aytgani: ${count(serving)}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets':
      'Servis markazining tasdiqlanishi yoki yopilishi, yoxud markazning keyin aytadigani.',
  },
};
