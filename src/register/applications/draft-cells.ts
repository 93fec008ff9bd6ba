import { findFact } from '../../domain/facts/fact-table.ts';
import type { Problem, ShownFacts } from '../../domain/verdict/verdict.ts';
import { isWithheld } from '../../intake/values/cell-parser.ts';
import { refusalOf } from '../refusals/refusals.ts';
import type { ToldRow } from '../telling/tell.ts';
import { UNREAD } from '../telling/told-facts.ts';
import type { Draft } from './application-drafts.ts';
import type { CellToMend, ShownDraft } from './draft-shapes.ts';
import { listingOf } from './listed-vehicles.ts';

/** Finds the row of an account that a cell stands in. */
const rowsIn = ({ accounts }: Draft): ((field: string, row: number) => ToldRow | undefined) => {
  const found = new Map(
    Object.entries(accounts).flatMap(([account, rows]) =>
      rows.map((one) => [`${account} ${one.row}`, one] as const),
    ),
  );
  return (field, row) => found.get(`${findFact(field)?.account} ${row}`);
};

const textIn = (facts: ShownFacts, field: string, written: string): string => {
  const fact = findFact(field);
  if (fact !== undefined && isWithheld(fact)) return '';
  const kept = facts[field];
  return kept === undefined || kept === '' || kept === UNREAD ? written : String(kept);
};

/** Everything that is wrong in a draft. */
export const draftProblems = (draft: Draft): Pick<ShownDraft, 'cells' | 'others'> => {
  const rowOf = rowsIn(draft);
  const cells = new Map<string, CellToMend>();
  const others: Problem[] = [];
  for (const { row, field, code, value, remedy } of draft.problems) {
    const found = rowOf(field, row);
    if (found === undefined) {
      others.push({ row, field, code, value, remedy });
      continue;
    }
    const shown = textIn(found.facts, field, value);
    const { vin } = found;
    cells.set(`${row} ${field}`, { row, field, vin, code, value: shown, remedy, blocks: false });
  }
  for (const { code, field, row, vin: twice } of listingOf(draft.accounts.licence ?? []).not) {
    const known = cells.get(`${row} ${field}`);
    const found = rowOf(field, row);
    // why a text is no VIN is said by the intake already, but not that it stands there twice
    if (known !== undefined && twice === undefined) {
      cells.set(`${row} ${field}`, { ...known, blocks: true });
      continue;
    }
    const value = textIn(found?.facts ?? {}, field, '');
    const { title, remedy } = refusalOf(code);
    const words = {
      en: twice === undefined ? remedy.en : `${title.en} ${remedy.en}`,
      zh: twice === undefined ? remedy.zh : `${title.zh}${remedy.zh}`,
    };
    const vin = found?.vin ?? null;
    cells.set(`${row} ${field}`, { row, field, vin, code, value, remedy: words, blocks: true });
  }
  const sorted = [...cells.values()].sort(
    (one, other) => one.row - other.row || Number(other.blocks) - Number(one.blocks),
  );
  return { cells: sorted, others };
};
