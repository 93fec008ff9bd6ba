import { LETTER_LIFE } from '../../domain/lives/letter-life.ts';
import { refuse } from '../outcome.ts';
import { thing } from '../step.ts';
import { letterInFull } from './letter-rows.ts';
import { RegisterLetterInFull } from './letter-shapes.ts';

/** The manufacturer's after-sales confirmations, shown with what they promise. */
export const LETTER = thing({
  relation: 'register.letter',
  life: LETTER_LIFE,
  path: '/v1/letters/{letter}',
  answer: RegisterLetterInFull,
  show: async (_, tx, id) =>
    (await letterInFull(tx, id)) ?? refuse('not-found', { field: 'letter' }),
});

/** Who reads letters; of whose applications or make, the database says. */
export const LETTER_READERS = {
  right: 'read',
  parts: ['exporter', 'manufacturer', 'office', 'ministry', 'customs'],
} as const;

/** Who reads letters and is no customs officer, who reads those at the border alone. */
export const LETTER_PARTIES = {
  right: 'read',
  parts: ['exporter', 'manufacturer', 'office', 'ministry'],
} as const;

/** A manufacturer that does what needs no signature. */
export const MAKER_ACTS = { right: 'act', parts: ['manufacturer'] } as const;

/** A person of a manufacturer that signs. */
export const MAKER_SIGNS = { right: 'sign', parts: ['manufacturer'] } as const;

/** A manufacturer that reads. */
export const MAKER_READS = { right: 'read', parts: ['manufacturer'] } as const;

/** A person of whoever signs documents with keys of its own: a manufacturer, an office, the ministry, the registry. */
export const KEY_HOLDER_SIGNS = {
  right: 'sign',
  parts: ['manufacturer', 'office', 'ministry', 'registry'],
} as const;
