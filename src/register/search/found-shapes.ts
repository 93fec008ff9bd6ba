import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import { READINGS } from './read-sought.ts';

/** What the one box finds, in the order in which it is shown. */
export const FOUND_KINDS = [
  'vehicle',
  'licensed',
  'application',
  'licence',
  'exporter',
  'filing',
  'letter',
  'brought',
  'document',
  'extract',
  'hold',
  'complaint',
  'case',
  'question',
  'referral',
  'told',
] as const;

/** What was found. */
export const FoundKind = z.enum(FOUND_KINDS).meta({
  description:
    '`vehicle`: of an application. `licensed`: on a licence, for who sees no applications. `brought`: a signed ' +
    'letter that was brought as a file. `document`: a decision. `extract`: of registration. `told`: a VIN that ' +
    'accounts alone tell of.',
});
export type FoundKind = Shaped<typeof FoundKind>;

/** One thing that was found. */
const Found = z
  .strictObject({
    id: z.string().meta({ description: 'Its id; of what accounts tell the VIN.' }),
    name: z.string().meta({ description: 'Its number, VIN or name.' }),
    within: z.uuid().nullable().meta({
      description:
        'The application of a vehicle, of a brought letter, of an extract; the case of a question.',
    }),
    about: z
      .string()
      .nullable()
      .meta({ description: 'What tells it apart: its application, VIN, credit code or accounts.' }),
    state: z
      .string()
      .nullable()
      .meta({ description: 'On the day of the register, as far as whoever asks is told.' }),
    day: Day.nullable().meta({ description: 'Of its last step, or since when it is there.' }),
  })
  .meta({ id: 'Found' });
export type Found = Shaped<typeof Found>;

/** What was found, by kind. */
export const EverythingFound = z
  .strictObject({
    readAs: z.array(z.enum(READINGS)).meta({
      description:
        'What the text may be, by its shape: a VIN or its last six characters or more, a plate, a number of the ' +
        'register, another number of a paper, the code or the receipt on a paper, a credit code, a part of a name.',
    }),
    groups: z.array(
      z.strictObject({
        kind: FoundKind,
        items: z.array(Found),
        more: z.boolean().meta({ description: 'True: there are more of them than are shown.' }),
      }),
    ),
  })
  .meta({ id: 'EverythingFound' });
export type EverythingFound = Shaped<typeof EverythingFound>;
