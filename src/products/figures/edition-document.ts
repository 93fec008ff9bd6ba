import { z } from 'zod';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { FiguresTerms, StatedFile } from './figures-terms.ts';

/** Name of the file that says what an edition is. */
export const EDITION_FILE = 'edition.json';

/** Why an edition is corrected: a closed list, so that it can be said in every language. */
export const CORRECTION_GROUNDS = ['late-rows', 'wrong-rows', 'rules', 'program'] as const;
export type CorrectionGround = (typeof CORRECTION_GROUNDS)[number];

/** Month and place among the editions of that month, from 1: `2026-10-e1`. */
export const EDITION_ID = /^[0-9]{4}-(0[1-9]|1[0-2])-e[1-9][0-9]{0,3}$/;

const HASH = z.string().regex(/^[0-9a-f]{64}$/);

/** A state of the register's log. */
export const NamedCheckpoint = z.strictObject({
  origin: z.string().min(1),
  size: z.int().min(0),
  /** Base64, as a checkpoint has it. */
  root: z.string().min(1),
});
export type NamedCheckpoint = z.infer<typeof NamedCheckpoint>;

/** What an edition says of itself, with every file of it. It is written as canonical JSON and never changes. */
export const EditionDocument = z.strictObject({
  format: z.literal('mileproof-figures/1'),
  edition: z.string().regex(EDITION_ID),
  /** Day in China. */
  publishedOn: z.iso.date(),
  terms: FiguresTerms,
  /** The run over the register that it was made from. */
  run: z.strictObject({ id: z.uuid(), asOf: z.iso.date() }),
  /** The newest state of the log before it was published; null while there is none. */
  checkpoint: NamedCheckpoint.nullable(),
  corrects: z
    .strictObject({
      edition: z.string().regex(EDITION_ID),
      /** SHA-256 of the document of that edition. */
      sha256: HASH,
      ground: z.enum(CORRECTION_GROUNDS),
      reason: z.strictObject({ en: z.string().min(1), zh: z.string().min(1) }),
    })
    .nullable(),
  files: z.array(StatedFile).min(1),
});
export type EditionDocument = z.infer<typeof EditionDocument>;

/** The bytes of an edition's document. */
export const editionBytes = (document: EditionDocument): Uint8Array =>
  new TextEncoder().encode(canonicalJson(document as unknown as Json));

/** Reads the document of an edition; null where it is none. */
export const readEdition = (bytes: Uint8Array): EditionDocument | null => {
  try {
    const parsed = EditionDocument.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};
