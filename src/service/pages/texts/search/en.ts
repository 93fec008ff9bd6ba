import type { FoundKind } from '../../../../register/search/found-shapes.ts';
import type { Reading } from '../../../../register/search/read-sought.ts';

/** Texts of the one box and of what it finds. */
export const SEARCH_EN = {
  title: 'Find',
  found: (count: number, typed: string) =>
    count === 1 ? `One thing is called “${typed}”` : `${count} things are called “${typed}”`,
  /** Where more of a kind are there than are shown. */
  foundMore: (count: number, typed: string) => `More than ${count} things are called “${typed}”`,
  nothing: (typed: string) => `Nothing that you may see is called “${typed}”`,
  lookedFor: (readings: string) => `It was looked for as: ${readings}.`,
  unread: 'By its shape it is nothing that can be looked for: one character alone, or signs only.',
  how: 'How to write it',
  lead: 'Type what you have. Capitals, spaces and dashes do not matter.',
  more: (count: number) => `More than these ${count} are there. Type more of it.`,
  kinds: {
    vehicle: 'Vehicles of applications',
    licensed: 'Vehicles on licences',
    application: 'Applications',
    licence: 'Licences',
    exporter: 'Exporters',
    filing: 'Filings',
    letter: 'Letters',
    brought: 'Letters brought as files',
    document: 'Decisions',
    extract: 'Extracts of registration',
    hold: 'Holds at the border',
    complaint: 'Complaints',
    case: 'Cases',
    question: 'Questions in cases',
    referral: 'Referrals',
    told: 'Vehicles that accounts tell of',
  } as Readonly<Record<FoundKind, string>>,
  columns: { name: 'Number or name', about: 'Belongs to', state: 'State', day: 'Day' },
  readings: {
    vin: 'a VIN',
    vinEnd: 'the end of a VIN',
    plate: 'a plate',
    number: 'a number of the register',
    paperNumber: 'the number of a certificate, invoice, customs entry, policy or engine',
    code: 'the code of a letter, decision or extract',
    receipt: 'the receipt of a complaint',
    uscc: 'a credit code',
    name: 'a part of the name of an exporter',
  } as Readonly<Record<Reading, string>>,
  /** What may be typed, with an example each. */
  examples: [
    ['VIN', 'HZZCE4CB2TZZZ0901'],
    ['Its last six characters, or more', 'ZZ0001'],
    ['Plate', '新A12345'],
    ['Application, licence, filing, complaint, case, hold, referral', 'SQ-65-2026-000012'],
    ['Certificate, invoice, customs entry, policy, engine', '940120261234567890'],
    ['Letter', 'SH7K2M4P6Q2R'],
    ['Extract of registration', 'DJ7K3MQ2P4RT'],
    ['Code on a letter, a decision or an extract', '7K2M4P6Q2RABCDEFGH23'],
    ['Receipt of a complaint', '0A1B-2C3D-4E5F-6G7H-8J9K'],
    ['Exporter, by credit code or part of the name', '西域'],
  ] as readonly (readonly [string, string])[],
};
