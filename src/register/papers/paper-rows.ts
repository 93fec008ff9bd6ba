import { FILE_FORMS, PAPER_KINDS } from '../../papers/paper-reading.ts';
import type { Transaction } from '../transaction.ts';
import type { AttachedTo, CoveredBox, Paper } from './paper-shapes.ts';

/** A paper with what it is attached to, as the database has it. */
export type PaperRow = {
  id: string;
  sha256: string;
  form: string;
  size: number;
  kind: string;
  name: string;
  attached_to: AttachedTo;
  thing: string;
  vin: string | null;
  part: string;
  handed_in_at: Date;
  loose: boolean;
  pages: number | null;
  read: Paper['read'];
  problem: string | null;
  covered: CoveredBox[] | null;
  gone_at: Date | null;
  in_backups_until: string | null;
};

/** Papers as `PaperRow`, of whoever acts: to be followed by conditions on `a`. */
export const PAPERS = `
  SELECT
    a.id, encode(a.paper, 'hex') AS sha256, p.form, p.size, a.kind, a.name, a.attached_to, a.thing, a.vin, a.part,
    a.handed_in_at, register.is_loose(a) AND a.organisation = register.organisation() AS loose, r.pages,
    CASE WHEN r.reader IS NULL THEN 'waits' WHEN r.problem IS NULL THEN 'read' ELSE 'not-readable' END AS read,
    r.problem, a.covered, p.gone_at, p.in_backups_until::text
  FROM register.paper_attached a
  JOIN register.paper p ON p.sha256 = a.paper
  LEFT JOIN register.paper_reading r ON r.paper = a.paper`;

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value => {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`the database holds ${text}`);
  return found;
};

/** A paper as callers are given it. */
export const paperOf = (row: PaperRow, part: string): Paper => ({
  id: row.id,
  sha256: row.sha256,
  form: oneOf(FILE_FORMS, row.form),
  size: row.size,
  kind: PAPER_KINDS.find((kind) => kind === row.kind) ?? 'other',
  // a name may be a person's
  name: isShownInPart(part, row.attached_to) ? '' : row.name,
  attachedTo: row.attached_to,
  thing: row.thing,
  vin: row.vin,
  by: row.part,
  handedInAt: row.handed_in_at.toISOString(),
  loose: row.loose,
  pages: row.pages,
  read: row.read,
  problem: row.problem,
  covered: row.covered,
  goneAt: row.gone_at?.toISOString() ?? null,
  inBackupsUntil: row.in_backups_until,
});

/** Whether a part is shown papers of a kind of thing in part: as pictures with numbers of persons covered. */
export const isShownInPart = (part: string, attachedTo: AttachedTo): boolean =>
  part === 'customs' && attachedTo === 'application';

/** One paper that whoever acts may see, by the id of its being attached; null where there is none. */
export const findPaper = (tx: Transaction, id: string): Promise<PaperRow | null> =>
  tx.maybe<PaperRow>(`${PAPERS} WHERE a.id = $1 AND a.removed_at IS NULL`, [id]);
