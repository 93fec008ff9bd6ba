import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_EN } from './letter/en.ts';
import { placeWords } from './place-words.ts';

const days = counted('en', { one: '# day', other: '# days' });
const rulesRead = counted('en', { one: '# rule', other: '# rules' });

const NEVER = 'Nothing: it is the same for every vehicle.';
const COPY = 'Copying it again from the vehicle or its papers.';
const BY_CUSTOMS = 'A correction by customs.';
const BY_REGISTRY = 'A correction by the registry.';

const NEEDED = {
  needed: 'The manufacturer’s after-sales confirmation was needed for this export',
  'not-needed': 'No after-sales confirmation of the manufacturer was needed for this export',
  exempt:
    'This export was exempt from the manufacturer’s after-sales confirmation, since the vehicle was transferred early',
  unknown:
    'Whether the manufacturer’s after-sales confirmation was needed cannot be told from the data',
} as const;

const LETTER = {
  none: 'No after-sales confirmation is on record.',
  valid:
    'An after-sales confirmation is on record as the manufacturer’s own, and it is not revoked.',
  elsewhere: 'The after-sales confirmation on record is for another country.',
  'not-verified':
    'An after-sales confirmation was handed in, as stamped paper or a copy alone; nobody has verified it.',
} as const;

const CONDITION = { used: ' as used', new: ', not declared as used,' } as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `Repaired on ${on}.`,
  refused: (on) => `A repair was refused on ${on}.`,
  'waiting-for-parts': (on) => `It waits for parts, said on ${on}.`,
};

/** What the public is told of a vehicle, in English. */
export const STATEMENTS_EN: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      `This is not a VIN: it has 17 characters, digits and capital letters without I, O and Q. Yours has ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `Position 9 does not fit the other characters, which ask for ${expected}: a character may be mistyped.`,
    'built-in-year': ({ year }) => `By its year code it is of model year ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `No export record in the data of ${dataOf}: that does not mean that anything is wrong.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `Exported${condition === null ? '' : CONDITION[condition]}` +
      `${country === null ? '' : ` to ${nameOf(country)}`} on ${on}` +
      `${daysLater === null ? '' : `, ${days(daysLater)} after it was first registered in China`}.`,
    'first-registered': ({ on }) => `First registered in China on ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      daysLater === null
        ? `Export applied for on ${on}.`
        : `Export applied for on ${on}, ${days(daysLater)} after it was first registered.`,
    'export-refused': ({ on }) => `Export was refused on ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'Had 1 registered owner in China.'
        : `Had ${owners} registered owners in China, among whom may be the exporter.`,
    odometer: ({ km, on }) =>
      `The odometer read ${numberWords('en', km)} km at inspection${on === null ? '' : ` on ${on}`}.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}; it is required if export is applied for within ${days(within)} of first ` +
          'registration.',
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `The manufacturer revoked its after-sales confirmation${on === null ? '' : ` on ${on}`}.`
        : standing === 'suspended'
          ? `The manufacturer suspended its after-sales confirmation${on === null ? '' : ` on ${on}`}: ` +
            `it does not hold for now.`
          : LETTER[standing],
    'letter-issued': ({ on }) => `The letter was issued on ${on}.`,
    ...LETTER_EN.says,
    'licensed-for': ({ country }, nameOf) => `Its export licence is for ${nameOf(country)}.`,
    deregistered: ({ on }) =>
      `Its registration in China was ended on ${on}, as is done after an export.`,
    'question-open': () => 'A question on the application stands open.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} Outlet: ${placeWords(said, nameOf)}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `We have read ${rulesRead(rules)} of ${nameOf(country)} on such imports, ` +
      (toldUpTo === null ? 'from sources without a date.' : `from sources up to ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) => `No law read for ${nameOf(country)}.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `It left for ${nameOf(told)}, not for ${nameOf(offered)}: ask the seller how that came about.`,
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand} has said in public that its cars built for China are restricted in ${nameOf(country)} ` +
      `(${title}, ${on}). ` +
      'That is said of the brand, not of this car: ask an outlet with this VIN.',
    'no-recall-data': () =>
      'We hold no recall data. A recall in China may not cover cars abroad: ask an outlet, and give this VIN.',
    'first-owner-promises': () =>
      'What a manufacturer promises to the first owner alone may not hold for the next one.',
    'how-to-complain': () =>
      'If repair is refused, have it given in writing with its day and the outlet’s name: a complaint needs them.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'Nothing: the code is part of the VIN.',
    'no-export-record': 'An application for export, or an exit that customs reports.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'Another application, or an amended one.',
    'export-refused': 'An appeal that is upheld, or another application.',
    owners: BY_REGISTRY,
    odometer: 'A later inspection.',
    'letter-needed': 'A correction of the days of registration, transfer or application.',
    letter: 'What the manufacturer reports of its letters next.',
    'letter-issued': 'Nothing: it was issued on that day.',
    ...LETTER_EN.changedBy,
    'licensed-for': 'Another licence, or the end of this one.',
    deregistered: BY_REGISTRY,
    'question-open': 'An answer to it.',
    'outlet-said': 'A later word of the outlet about this car.',
    'destination-rules': 'Later sources; ask the authority of the country.',
    'destination-not-read': 'Reading its law.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'Another public statement of the manufacturer.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'the VIN itself',
    register: 'this register',
    law: 'the law as we read it',
    press: 'the press, which quotes the manufacturer',
    registry: 'the vehicle registry of China',
    customs: 'customs of China',
    exporter: 'the exporter',
    manufacturer: 'the manufacturer',
    outlet: 'the service outlet',
    office: 'a licence office',
    ministry: 'the ministry',
    tax: 'the tax office',
  },
};
