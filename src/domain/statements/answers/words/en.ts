import { counted, numberWords } from '../../plural.ts';
import type { AnswerWords } from '../answer-words.ts';

const months = counted('en', { one: '# month', other: '# months' });
const workshops = counted('en', { one: '# workshop', other: '# workshops' });
const days = counted('en', { one: '# day', other: '# days' });

const AS = { used: 'As a used car', new: 'Not declared as used' } as const;

/** The three answers, in English. */
export const ANSWERS_EN: AnswerWords = {
  asked: {
    left: 'Did it leave China?',
    promise: 'Does its manufacturer stand behind it today?',
    country: 'Is that for your country?',
  },
  says: {
    left: ({ on, condition, daysLater }) => [
      `Yes, on ${on}`,
      [
        condition === null ? [] : AS[condition],
        daysLater === null ? [] : `${days(daysLater)} after it was first registered`,
      ]
        .flat()
        .join(', '),
    ],
    'left-days-disagree': ({ on, registeredOn }) => [
      'It left, but the days reported disagree',
      `Customs says ${on}; the first registration is reported as ${registeredOn}, which is later.`,
    ],
    'export-refused': ({ on }) => [
      'By the data, no: export was refused',
      `Refused on ${on}; customs has recorded no exit.`,
    ],
    'licensed-not-left': ({ country }, nameOf) => [
      'Not yet, by the data',
      `It has an export licence for ${nameOf(country)}; customs has recorded no exit.`,
    ],
    'applied-not-left': ({ on }) => [
      'Not yet, by the data',
      `Export was applied for on ${on}; no exit is on record.`,
    ],
    'no-record': ({ dataOf }) => [
      'Not known',
      `No export record in the data of ${dataOf}. That does not mean that anything is wrong.`,
    ],
    mistyped: ({ expected }) => [
      'This VIN is probably mistyped',
      `Position 9 does not fit: by the other characters it should be ${expected}.`,
    ],
    holds: ({ months: n, kilometres }) =>
      n === null
        ? ['Yes', 'Its letter for this car is in force.']
        : [
            `Yes: ${months(n)}${kilometres === null ? '' : ` or ${numberWords('en', kilometres)} km`}`,
            'Its letter for this car is in force.',
          ],
    'holds-only-in': ({ country }, nameOf) => [
      `Yes, in ${nameOf(country)} only`,
      'Its letter for this car names no other country.',
    ],
    suspended: ({ on }) => [
      on === null ? 'No: suspended' : `No: suspended since ${on}`,
      'While its letter is suspended it promises nothing. The manufacturer may lift that.',
    ],
    revoked: ({ on }) => [
      on === null ? 'No: revoked' : `No: revoked on ${on}`,
      'For good. The manufacturer no longer stands by its letter.',
    ],
    'names-another-country': () => [
      'No: its letter is for another country',
      'It does not name the country of this export.',
    ],
    'needed-and-none': () => [
      'There is none, and one was needed',
      'No letter of the manufacturer is on record for this export.',
    ],
    'none-and-not-needed': () => [
      'No letter on record; none was needed',
      'Ask the manufacturer what it promises for this VIN.',
    ],
    'none-need-unknown': () => [
      'No letter on record',
      'Whether one was needed cannot be told from the data.',
    ],
    'not-verified': () => [
      'Not known: nobody has verified it',
      'A letter was handed in as stamped paper or as a copy alone.',
    ],
    'nothing-on-record': () => [
      'Not known',
      'Without an export record nothing is said of a letter.',
    ],
    'for-it': ({ country, named, serving }, nameOf) => [
      `Yes, the letter is for ${nameOf(country)}`,
      named === 0
        ? ''
        : `It names ${workshops(named)} there; of them ${serving} say they take cars imported by others.`,
    ],
    'for-it-none-serves': ({ named }) => [
      'Yes, but no workshop there says it takes it',
      named === 0
        ? 'The letter names no workshop there.'
        : `The letter names ${workshops(named)}; none says it takes cars imported by others.`,
    ],
    'for-it-read-rule': ({ country, rule }, nameOf) => [
      'Yes, but read one rule first',
      `The letter is for ${nameOf(country)}, whose rule ${rule} concerns this car.`,
    ],
    'for-another': ({ promised, asked }, nameOf) => [
      `No: the letter is for ${nameOf(promised)} only`,
      `For ${nameOf(asked)} the manufacturer promises nothing.`,
    ],
    'not-in-force-now': ({ country }, nameOf) => [
      'Not in force now',
      `The letter is suspended, so nothing is promised for ${nameOf(country)}.`,
    ],
    'nothing-in-force': ({ country }, nameOf) => [
      'No: nothing is promised there',
      `No letter in force names ${nameOf(country)} for this car.`,
    ],
    'not-admitted': ({ country, rule }, nameOf) => [
      `No: ${nameOf(country)} does not admit this car`,
      `By its rule ${rule}, as we have read it.`,
    ],
    'none-names-it': ({ country }, nameOf) => [
      'Not known',
      `No verified letter names ${nameOf(country)} for this car.`,
    ],
    'no-country': () => [
      'Choose a country',
      'The data name none for this car, so none is chosen for you.',
    ],
  },
};
