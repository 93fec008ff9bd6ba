import { sql } from '../../../domain/rules/sql/sql.ts';
import type { UndecidedReason } from '../../../report/sales/sales-model.ts';
import type { SalesAtom } from '../sales-cells.ts';

/**
 * The ladder of an atom: its place, and one of three kinds of vehicle (registered, never plated, neither). No
 * vehicle counts in two ladders, and what is known of one says nothing of another. `ofRegistered`: the
 * reasons whose undecided vehicles are registered. The maker's name must be one that other data do not change.
 */
export const atomLadder = (atom: SalesAtom, ofRegistered: readonly UndecidedReason[]): string =>
  [atom.maker, atom.province, atom.month, atomKind(atom, ofRegistered)].join('\u001f');

/**
 * Order of atoms within their ladder; negative when `a` is first. Registered vehicles: those exported by the
 * month of the exit and then by age, those undecided, those that stayed, so that a later exit goes behind the
 * earlier ones and out of those that stayed: totals of former vintages stay as they were. Never plated: by
 * the month since which, then by the month until which, the open ones last.
 */
export const byLadderStep = (a: SalesAtom, b: SalesAtom): number =>
  PART[a.measure] - PART[b.measure] ||
  inOrder(a.since, b.since) ||
  a.age - b.age ||
  inOrder(a.until || OPEN, b.until || OPEN) ||
  inOrder(a.reason, b.reason);

/**
 * SQL over the columns of `SalesAtom`: the kind of vehicle, `atomLadder` where that kind is a column `kind`, and
 * the terms of `byLadderStep`.
 */
export const atomLadderSql = (
  ofRegistered: readonly UndecidedReason[],
): { readonly kind: string; readonly ladder: string; readonly step: string } => {
  const reasons = ofRegistered.map((reason) => `'${reason}'`).join(', ') || 'NULL';
  return {
    kind: sql`
      CASE
        WHEN measure IN ('exported', 'stayed') OR measure = 'undecided' AND reason IN (${reasons})
          THEN 'registered'
        WHEN measure = 'neverPlated' THEN 'neverPlated'
        ELSE 'undecided'
      END`,
    ladder: 'concat_ws(chr(31), maker, province, month, kind)',
    step: sql`
      CASE measure WHEN 'exported' THEN 0 WHEN 'undecided' THEN 1 ELSE 2 END, -- not-law: an order
      since,
      age,
      CASE WHEN until = '' THEN '${OPEN}' ELSE until END,
      reason`,
  };
};

const PART = { exported: 0, undecided: 1, stayed: 2, neverPlated: 2, reported: 2 } as const; // not-law: an order

/** Sorts behind every month. */
const OPEN = '~';

const atomKind = (
  { measure, reason }: SalesAtom,
  ofRegistered: readonly UndecidedReason[],
): string => {
  if (measure === 'exported' || measure === 'stayed') return 'registered';
  if (measure === 'neverPlated') return 'neverPlated';
  return reason !== '' && ofRegistered.includes(reason) ? 'registered' : 'undecided';
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
