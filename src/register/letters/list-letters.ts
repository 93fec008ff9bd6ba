import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../page.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import {
  countFound,
  findLetters,
  type LettersWanted,
  letterInFull,
  letterOf,
  type RegisterLetter,
  type RegisterLetterInFull,
} from './letter-rows.ts';

/** Who reads letters; of whose applications or make, the database says. */
export const LETTER_READERS = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
] as const;

/** By what letters are looked for. */
export interface LetterFilters {
  readonly state?: string;
  /** Any of these. */
  readonly states?: readonly string[];
  /** These alone. */
  readonly ids?: readonly string[];
  /** A part of the exporter's name, or its code. */
  readonly exporter?: string;
  /** A part of the model. */
  readonly model?: string;
  /** Id of the application. */
  readonly application?: string;
  readonly vin?: string;
  readonly number?: string;
  /** Id of the letters issued together. */
  readonly batch?: string;
  /** ISO 3166-1 alpha-2. */
  readonly destination?: string;
  /** Of the office, GB/T 2260, two digits. */
  readonly province?: string;
}

/** Which letters are wanted. */
export interface LettersAsked extends PageAsked, LetterFilters {
  /** True: in the order in which they were made. */
  readonly oldestFirst?: boolean;
}

const wantedOf = (asked: LetterFilters): LettersWanted => ({
  state: asked.state ?? null,
  states: asked.states ?? null,
  ids: asked.ids ?? null,
  exporter: asked.exporter ?? null,
  model: asked.model ?? null,
  application: asked.application ?? null,
  vin: asked.vin ?? null,
  number: asked.number ?? null,
  batch: asked.batch ?? null,
  destination: asked.destination ?? null,
  province: asked.province ?? null,
});

/**
 * Letters that whoever acts sees, the newest first: an exporter its own, a manufacturer those of its make, an office
 * those of its province, the ministry all, customs those that were issued, by VIN or number alone.
 *
 * @returns refused `not-well-formed` where customs names neither.
 */
export const listLetters = (
  register: Register,
  actor: Actor,
  asked: LettersAsked,
): Promise<Outcome<PageOf<RegisterLetter>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS, 'read');
    const { oldestFirst = false } = asked;
    const wanted = wantedOf(asked);
    if (actor.part === 'customs' && wanted.vin === null && wanted.number === null)
      refuse('not-well-formed', { field: 'vin' });
    const page = pageAsked(register, 'letters', asked, [actor.organisation, wanted, oldestFirst]);
    const rows = await findLetters(tx, wanted, page.after, { rows: page.rows, oldestFirst });
    return page.of(rows, { key: ({ made, id }) => [made, id], item: letterOf });
  });

/** A letter with what it promises. Refuses `not-found`. */
export const getLetter = (
  register: Register,
  actor: Actor,
  { letter }: { readonly letter: string },
): Promise<Outcome<RegisterLetterInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, LETTER_READERS, 'read');
    return (await letterInFull(tx, letter)) ?? refuse('not-found', { field: 'letter' });
  });

/** How many letters there are. */
export interface LetterCounts {
  readonly all: number;
  /** By state, in the order of their names; those without any are left out. */
  readonly states: Readonly<Record<string, number>>;
  /** ISO 3166-1 alpha-2, in their order. */
  readonly destinations: readonly string[];
}

/** How many letters whoever acts sees. */
export const countLetters = (
  register: Register,
  actor: Actor,
  filters: LetterFilters,
): Promise<Outcome<LetterCounts>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['exporter', 'manufacturer', 'office', 'ministry'], 'read');
    const rows = await countFound(tx, wantedOf(filters));
    const states: Record<string, number> = {};
    for (const { state, count } of rows) states[state] = (states[state] ?? 0) + count;
    return {
      all: rows.reduce((sum, { count }) => sum + count, 0),
      states,
      destinations: [...new Set(rows.map(({ destination }) => destination))].sort(),
    };
  });
