import { createHash, randomUUID } from 'node:crypto';
import { fileFormOf } from '../../papers/file-form.ts';
import { LIMITS } from '../../papers/limits.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type RefusalCode, refusalOf } from '../refusals/refusals.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { keepPaper } from './paper-bytes.ts';
import { PAPERS, type PaperRow, paperOf } from './paper-rows.ts';
import type { AttachedTo, HandedIn, Kind, Paper } from './paper-shapes.ts';

/** A file that is handed in. */
export interface PaperFile {
  /** As the sender’s machine calls it: a text, never a path here. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files are handed in for. */
export interface HandingIn {
  readonly attachedTo: AttachedTo;
  /** Id of what they are attached to. */
  readonly thing: string;
  /** Of an application: the vehicle. */
  readonly vin?: string;
  readonly kind?: Shaped<typeof Kind>;
}

/** Parts that hand in papers with an account. */
export const HANDS_IN = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
  'registry',
  'tax',
] as const;

const LONGEST_NAME = 200; // not-law: characters

/** Why a file is no paper; null where it is one. */
const wrongWith = ({ bytes }: PaperFile): RefusalCode | null => {
  if (bytes.length === 0) return 'paper-empty';
  if (bytes.length > LIMITS.bytes) return 'paper-too-large';
  return fileFormOf(bytes) === null ? 'paper-form-unknown' : null;
};

const shownName = (name: string): string =>
  name.replaceAll(/\p{C}/gu, '').trim().slice(-LONGEST_NAME) || '-';

/**
 * Keeps one file and attaches it; true where the same bytes are attached there already. What is handed in for no
 * vehicle yet may have been dealt out before: a folder that is sent again adds what was missing.
 */
const attach = async (
  register: Register,
  tx: Transaction,
  { attachedTo, thing, vin, kind = 'other' }: HandingIn,
  { name, bytes, sha256 }: PaperFile & { readonly sha256: string },
): Promise<boolean> => {
  await keepPaper(register, tx, { sha256, form: fileFormOf(bytes) ?? '', bytes });
  const attached = await tx.run(
    `INSERT INTO register.paper_attached (id, paper, attached_to, thing, vin, kind, name)
      SELECT $1::uuid, $2::bytea, $3::text, $4::uuid, $5::text, $6::text, $7::text
      WHERE $5::text IS NOT NULL
        OR NOT EXISTS (
          SELECT
          FROM register.paper_attached a
          WHERE a.thing = $4 AND a.attached_to = $3 AND a.paper = $2 AND a.removed_at IS NULL
        )
      ON CONFLICT DO NOTHING`,
    [
      ...[randomUUID(), Buffer.from(sha256, 'hex'), attachedTo, thing],
      ...[vin ?? null, kind, shownName(name)],
    ],
  );
  return attached === 0;
};

/** The papers of these hashes that are attached there, by hash. */
const papersThere = async (
  tx: Transaction,
  { attachedTo, thing, vin }: HandingIn,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Paper>> => {
  const rows = await tx.rows<PaperRow>(
    `${PAPERS}
      WHERE a.thing = $1 AND a.attached_to = $2 AND ($3::text IS NULL OR a.vin = $3) AND a.removed_at IS NULL
        AND encode(a.paper, 'hex') = ANY ($4)`,
    [thing, attachedTo, vin ?? null, hashes],
  );
  return new Map(rows.map((row) => [row.sha256, paperOf(row, tx.actor.part)]));
};

/**
 * Hands in files within a transaction. Every file that is a paper goes on; each other one is answered with what is
 * wrong with it. The same bytes are attached once.
 *
 * @throws Refused `no-papers-sent`, `no-papers-now`, `not-found`.
 */
export const attachPapers = async (
  register: Register,
  tx: Transaction,
  what: HandingIn,
  files: readonly PaperFile[],
): Promise<HandedIn[]> => {
  if (files.length === 0) refuse('no-papers-sent', { field: 'files' });
  const sent = files.map((file) => ({
    ...file,
    wrong: wrongWith(file),
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  }));
  const good = sent.filter(({ wrong }) => wrong === null);
  // in one order whoever sends them: two who send the same files at once wait for each other once
  const ordered = good.toSorted((one, other) => (one.sha256 < other.sha256 ? -1 : 1));
  const again = new Set<(typeof good)[number]>();
  for (const file of ordered) if (await attach(register, tx, what, file)) again.add(file);
  // whoever has no account is told that they came, and no more
  const papers =
    tx.actor.part === 'public'
      ? null
      : await papersThere(
          tx,
          what,
          good.map(({ sha256 }) => sha256),
        );
  return sent.map((file) => {
    const { name, wrong, sha256 } = file;
    if (wrong === null)
      return { name, paper: papers?.get(sha256) ?? null, again: again.has(file), problem: null };
    const { title, remedy } = refusalOf(wrong);
    return { name, paper: null, again: false, problem: { code: wrong, title, remedy } };
  });
};

/**
 * Hands in files, several at once, for whoever has an account.
 *
 * @param files as they came; at most as many bytes as one request takes.
 */
export const handInPapers = (
  register: Register,
  actor: Actor,
  { files, ...what }: HandingIn & { readonly files: readonly PaperFile[] },
): Promise<Outcome<{ readonly items: HandedIn[] }>> =>
  register.as(actor, async (tx) => {
    needPart(actor, HANDS_IN, 'act');
    return { items: await attachPapers(register, tx, what, files) };
  });
