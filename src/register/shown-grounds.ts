import { z } from 'zod';
import type { Shaped } from './shaped.ts';

/** A ground of a decision, with the article as a decision names it. */
export const ShownGround = z
  .strictObject({
    rule: z.string().optional(),
    discretion: z.string().optional(),
    article: z.string().meta({ example: '商贸函〔2025〕648号第一（一）项' }),
  })
  .meta({ id: 'ShownGround' });
export type ShownGround = Shaped<typeof ShownGround>;

/** A piece of evidence, with its hash as it was when it was named. */
export const ShownPiece = z
  .strictObject({
    kind: z.string(),
    id: z.string(),
    /** Hexadecimal. */
    sha256: z.string().nullable(),
  })
  .meta({
    id: 'ShownPiece',
    description:
      'Of kind `named`, without a hash, is what was named before evidence was looked up; nobody opened it.',
  });
export type ShownPiece = Shaped<typeof ShownPiece>;

/** What a thing tells of what the step taken last rests on. */
export const SHOWN_GROUNDS = {
  ground: z.string().nullable().meta({ description: 'The articles of the grounds.' }),
  grounds: z.array(ShownGround),
  found: z.string().nullable().meta({ description: 'The facts as found, beside the grounds.' }),
  evidence: z.array(ShownPiece),
} as const;

/** Columns of a row that rests on grounds. */
export type GroundedRow = {
  readonly ground: string | null;
  readonly grounds: readonly ShownGround[];
  readonly found: string | null;
  readonly pieces: readonly ShownPiece[];
};

/** The evidence of a row: pieces, or what was named before there were any. */
export const evidenceOf = (
  pieces: readonly ShownPiece[],
  named: readonly string[] | null = null,
): readonly ShownPiece[] =>
  pieces.length > 0 ? pieces : (named ?? []).map((id) => ({ kind: 'named', id, sha256: null }));

/** What a row tells of what the step taken last rests on. */
export const shownGrounds = (
  { ground, grounds, found, pieces }: GroundedRow,
  named: readonly string[] | null = null,
): Pick<Shaped<z.ZodObject<typeof SHOWN_GROUNDS>>, keyof typeof SHOWN_GROUNDS> => ({
  ground,
  grounds,
  found,
  evidence: evidenceOf(pieces, named),
});
