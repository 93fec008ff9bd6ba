import { languageNames } from '../../language-names.ts';
import { counted, numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const namedCentres = counted('ru', {
  one: 'назван # сервисный центр',
  few: 'названы # сервисных центра',
  many: 'названо # сервисных центров',
  other: 'названо # сервисного центра',
});
const months = counted('ru', {
  one: '# месяц',
  few: '# месяца',
  many: '# месяцев',
  other: '# месяца',
});
const years = counted('ru', { one: '# год', few: '# года', many: '# лет', other: '# года' });
const days = counted('ru', { one: '# день', few: '# дня', many: '# дней', other: '# дня' });

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ' без ограничения пробега' : ` или ${numberWords('ru', kilometres)} км`;

const STARTS = {
  'registered-abroad': 'с первой регистрации за границей',
  'registered-in-china': 'с первой регистрации в Китае',
  export: 'с вывоза',
} as const;

const CHANGED =
  'Другое подтверждение вместо этого или решение производителя приостановить либо отозвать его.';

/** What the public is told of the terms of a letter, in Russian. */
export const LETTER_RU: LetterWords = {
  says: {
    'letter-warranty': ({ months: n, kilometres, startsOn }) =>
      `В подтверждении указан срок гарантии: ${months(n)}${upTo(kilometres)}; отсчёт ${STARTS[startsOn]}.`,
    'letter-battery': ({ months: n, kilometres }) =>
      `Для высоковольтной батареи в подтверждении указано: ${months(n)}${upTo(kilometres)}.`,
    'letter-parts': ({ years: n, leadTimeDays }) =>
      `По подтверждению запчасти можно получить в течение срока: ${years(n)}. ` +
      (leadTimeDays === null
        ? 'Срок доставки не указан.'
        : `Указанный срок доставки: ${days(leadTimeDays)}.`),
    'letter-software': ({ updates, languages }) =>
      `По подтверждению программное обеспечение ${updates ? 'обновляется' : 'не обновляется'}. ${
        languages.length === 0
          ? 'Его языки не указаны.'
          : `Его языки: ${languageNames(languages, 'ru')}.`
      }`,
    'letter-remote-lock': ({ mayLock }) =>
      mayLock
        ? 'По подтверждению производитель может заблокировать автомобиль дистанционно.'
        : 'По подтверждению производитель не блокирует автомобиль дистанционно.',
    'letter-recalls': ({ carriedOut }) =>
      carriedOut
        ? 'По подтверждению отзывные кампании, объявленные в Китае, проводят и за границей.'
        : 'По подтверждению отзывные кампании, объявленные в Китае, за границей не проводят.',
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `${nameOf(country)}: в подтверждении не назван ни один сервисный центр.`
        : `${nameOf(country)}: в подтверждении ${namedCentres(named)}. ${
            since === null
              ? 'Сейчас сведения ни об одном из них производителем не подтверждены. '
              : `Сведения подтверждены производителем ${since} или позже: ${numberWords('ru', attested)}. `
          }По их ` +
          `словам, принимают автомобили параллельного импорта: ${numberWords('ru', serving)}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets': 'Подтверждение или закрытие сервисного центра либо то, что он скажет позже.',
  },
};
