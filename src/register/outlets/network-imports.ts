import type { NetworkProblem } from '../../intake/network/network-problems.ts';
import type { NetworkFormat, ReadOutlet } from '../../intake/network/outlet-fields.ts';
import { refuse } from '../outcome.ts';
import type { Transaction } from '../transaction.ts';
import { ownOutlets } from './outlet-rows.ts';
import type { ImportLine, NetworkImport } from './outlet-shapes.ts';
import { type ImportPlan, planImport } from './plan-import.ts';

type ImportRow = {
  id: string;
  name: string;
  format: NetworkFormat;
  read_at: Date;
  confirmed_at: Date | null;
  rows: readonly ReadOutlet[];
  problems: readonly NetworkProblem[];
  proposed: number | null;
  changed: number | null;
};

/** An import as it is kept, and what it would do with the network as that stands now. */
export interface KeptImport {
  readonly row: ImportRow;
  readonly plan: ImportPlan;
}

const COLUMNS = 'id, name, format, read_at, confirmed_at, rows, problems, proposed, changed';

/**
 * An import of the network of whoever acts; `held` until the transaction ends.
 *
 * @throws Refused `not-found`.
 */
export const keptImport = async (
  tx: Transaction,
  id: string,
  held = false,
): Promise<KeptImport> => {
  const row =
    (await tx.maybe<ImportRow>(
      `SELECT ${COLUMNS} FROM register.network_import WHERE id = $1 ${held ? 'FOR UPDATE' : ''}`,
      [id],
    )) ?? refuse('not-found');
  return { row, plan: planImport(row.rows, await ownOutlets(tx)) };
};

/** What is wrong with an import: in its file, and against the network until it is taken. */
export const problemsOf = ({ row, plan }: KeptImport): readonly NetworkProblem[] =>
  // what was taken stands against nothing
  row.confirmed_at === null
    ? [...row.problems, ...plan.problems].toSorted((a, b) => a.row - b.row)
    : row.problems;

/** How many outlets a plan would do this with. */
export const countPlanned = ({ lines }: ImportPlan, action: ImportLine['action']): number =>
  lines.filter((line) => line.action === action).length;

/** An import as callers are given it. */
export const shownImport = (kept: KeptImport): NetworkImport => {
  const { row, plan } = kept;
  const told = problemsOf(kept);
  const weighing = (weight: NetworkProblem['weight']): number =>
    told.filter((problem) => problem.weight === weight).length;
  const doing = (action: ImportLine['action']): number => countPlanned(plan, action);
  const [proposes, changes] = [row.proposed ?? doing('propose'), row.changed ?? doing('change')];
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    readAt: row.read_at.toISOString(),
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    proposes,
    changes,
    same: row.confirmed_at === null ? doing('same') : plan.lines.length - proposes - changes,
    problems: {
      file: weighing('file'),
      row: weighing('row'),
      cell: weighing('cell'),
      note: weighing('note'),
    },
    digest: plan.digest,
  };
};
