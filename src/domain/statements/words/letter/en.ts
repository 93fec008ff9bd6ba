import { languageNames } from '../../language-names.ts';
import { counted, numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const months = counted('en', { one: '# month', other: '# months' });
const years = counted('en', { one: '# year', other: '# years' });
const days = counted('en', { one: '# day', other: '# days' });
const outlets = counted('en', { one: '# outlet', other: '# outlets' });
const serve = counted('en', {
  one: '# of them says that it takes cars imported by others',
  other: '# of them say that they take cars imported by others',
});

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ', without a limit by distance' : ` or ${numberWords('en', kilometres)} km`;

const STARTS = {
  'registered-abroad': 'the first registration abroad',
  'registered-in-china': 'the first registration in China',
  export: 'the export',
} as const;

const CHANGED = 'Another letter in its place, or its suspension or revocation by the manufacturer.';

/** What the public is told of the terms of a letter, in English. */
export const LETTER_EN: LetterWords = {
  says: {
    'letter-warranty': ({ months: n, kilometres, startsOn }) =>
      `The letter states a warranty of ${months(n)}${upTo(kilometres)}, counted from ${STARTS[startsOn]}.`,
    'letter-battery': ({ months: n, kilometres }) =>
      `For the high-voltage battery the letter states ${months(n)}${upTo(kilometres)}.`,
    'letter-parts': ({ years: n, leadTimeDays }) =>
      `The letter states that parts can be had for ${years(n)}` +
      (leadTimeDays === null
        ? '; it states no time of delivery.'
        : `, delivered within ${days(leadTimeDays)}.`),
    'letter-software': ({ updates, languages }) =>
      `The letter states that the software is ${updates ? '' : 'not '}updated` +
      (languages.length === 0
        ? '; it names no language of the software.'
        : `; languages of the software: ${languageNames(languages, 'en')}.`),
    'letter-remote-lock': ({ mayLock }) =>
      mayLock
        ? 'The letter states that the manufacturer may lock the car remotely.'
        : 'The letter states that the manufacturer does not lock the car remotely.',
    'letter-recalls': ({ carriedOut }) =>
      `The letter states that recalls in China are ` +
      `${carriedOut ? 'carried out abroad too' : 'not carried out abroad'}.`,
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `The letter names no outlet in ${nameOf(country)}.`
        : `The letter names ${outlets(named)} in ${nameOf(country)}. ` +
          (since === null
            ? 'None of them is confirmed by the manufacturer now. '
            : `Confirmed by the manufacturer on ${since} or later: ${attested}. `) +
          `${serving === 0 ? 'None of them says that it takes cars imported by others' : serve(serving)}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets': 'A confirmation or closure of an outlet, or what an outlet says next.',
  },
};
