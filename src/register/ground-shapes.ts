import { z } from 'zod';
import { EVIDENCE_KINDS } from '../domain/rules/discretion.ts';
import type { Shaped } from './shaped.ts';
import { Name, Text } from './shapes.ts';

const MOST_GROUNDS = 20; // not-law: items of a list
const MOST_PIECES = 100; // not-law: items of a list
const LONGEST_ID = 50; // not-law: characters

/** A ground as a decision names it: a rule of the law, or a ground of discretion. */
const NamedGround = z.union([z.strictObject({ rule: Name }), z.strictObject({ discretion: Name })]);
export type NamedGround = Shaped<typeof NamedGround>;

/** A piece of evidence as a decision names it. */
const NamedPiece = z
  .strictObject({ kind: z.enum(EVIDENCE_KINDS), id: z.string().min(1).max(LONGEST_ID) })
  .meta({
    id: 'NamedPiece',
    description:
      'A verdict, an answered question, a filing, an application or a licence by its id; an event or a row of an ' +
      'account by its number; a finding by its verdict and its place there, from 0: `9b1c…:2`.',
  });
export type NamedPiece = Shaped<typeof NamedPiece>;

/** What a decision rests on, as members of its body. */
export const GROUNDED = {
  grounds: z.array(NamedGround).min(1).max(MOST_GROUNDS).meta({
    description:
      'Rules of the law in force that the verdict does not meet, or grounds of its closed list of discretion.',
  }),
  found: Text.optional().meta({
    description: 'The facts as found, in words of whoever decides, beside the grounds.',
  }),
} as const;

/** Evidence that a decision must have. */
export const Pieces = z.array(NamedPiece).min(1).max(MOST_PIECES).meta({
  description: 'What the step rests on. Whoever signs can open each piece.',
});

/** Codes with which the database refuses what a decision rests on. */
export const GROUND_REFUSALS = [
  'ground-not-in-law',
  'ground-not-broken',
  'evidence-not-found',
  'ground-without-evidence',
] as const;

/** Columns by which a step brings its grounds, the facts as found, and its evidence. */
export const groundedColumns = ({
  grounds,
  found,
  evidence = [],
}: {
  readonly grounds: readonly NamedGround[];
  readonly found?: string | undefined;
  readonly evidence?: readonly NamedPiece[] | undefined;
}): Readonly<Record<'grounds' | 'found' | 'pieces', string | null>> => ({
  grounds: JSON.stringify(grounds),
  found: found ?? null,
  pieces: JSON.stringify(evidence),
});
