import { languageNames } from '../../language-names.ts';
import { counted, numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const months = counted('ar', {
  zero: '# شهر',
  one: 'شهر واحد',
  two: 'شهران',
  few: '# أشهر',
  many: '# شهرًا',
  other: '# شهر',
});
/** After `لمدة`, which asks for the genitive. */
const years = counted('ar', {
  zero: '# سنة',
  one: 'سنة واحدة',
  two: 'سنتين',
  few: '# سنوات',
  many: '# سنة',
  other: '# سنة',
});
/** After `خلال`, which asks for the genitive. */
const days = counted('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ' بلا حد للمسافة' : ` أو ${numberWords('ar', kilometres)} كم`;

const STARTS = {
  'registered-abroad': 'من أول تسجيل خارج الصين',
  'registered-in-china': 'من أول تسجيل في الصين',
  export: 'من التصدير',
} as const;

const CHANGED = 'خطاب آخر يحل محله، أو تعليقه أو إلغاؤه من الشركة المصنّعة.';

/** What the public is told of the terms of a letter, in Arabic. */
export const LETTER_AR: LetterWords = {
  says: {
    'letter-warranty': ({ months: n, kilometres, startsOn }) =>
      `مدة الضمان المذكورة في خطاب التأكيد: ${months(n)}${upTo(kilometres)}، وتُحسب ${STARTS[startsOn]}.`,
    'letter-battery': ({ months: n, kilometres }) =>
      `المذكور في خطاب التأكيد عن بطارية الجهد العالي: ${months(n)}${upTo(kilometres)}.`,
    'letter-parts': ({ years: n, leadTimeDays }) =>
      'يذكر خطاب التأكيد أن قطع الغيار متوفرة لمدة ' +
      `${years(n)}${leadTimeDays === null ? '، ولا يذكر مدة التسليم.' : `، وتُسلَّم خلال ${days(leadTimeDays)}.`}`,
    'letter-software': ({ updates, languages }) =>
      `يذكر خطاب التأكيد أن البرامج ${updates ? 'تُحدَّث' : 'لا تُحدَّث'}${
        languages.length === 0
          ? '، ولا يذكر لغات البرامج.'
          : `. لغات البرامج: ${languageNames(languages, 'ar')}.`
      }`,
    'letter-remote-lock': ({ mayLock }) =>
      mayLock
        ? 'يذكر خطاب التأكيد أن بإمكان الشركة المصنّعة قفل السيارة عن بُعد.'
        : 'يذكر خطاب التأكيد أن الشركة المصنّعة لا تقفل السيارة عن بُعد.',
    'letter-recalls': ({ carriedOut }) =>
      carriedOut
        ? 'يذكر خطاب التأكيد أن الاستدعاءات في الصين تُنفَّذ خارجها أيضًا.'
        : 'يذكر خطاب التأكيد أن الاستدعاءات في الصين لا تُنفَّذ خارجها.',
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `${nameOf(country)}: لا يسمّي خطاب التأكيد أي مركز صيانة.`
        : `${nameOf(country)}: عدد مراكز الصيانة المسمّاة في خطاب التأكيد ${numberWords('ar', named)}. ${
            since === null
              ? 'لا يوجد بينها مركز مؤكَّد حاليًا من الشركة المصنّعة. '
              : `أكّدت الشركة المصنّعة منها في ${since} أو بعده: ${numberWords('ar', attested)}. `
          }وعدد المراكز ` +
          `التي تقول إنها تقبل سيارات استوردها غيرها: ${numberWords('ar', serving)}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets': 'تأكيد مركز أو إغلاقه، أو ما يقوله المركز لاحقًا.',
  },
};
