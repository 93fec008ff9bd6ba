import { type Account, findFact } from '../../../domain/facts/fact-table.ts';
import { currencyNamed } from '../../../intake/values/named-currency.ts';
import { UNREAD } from '../../telling/told-facts.ts';
import type { Draft } from '../application-drafts.ts';
import type { CellToMend } from '../draft-shapes.ts';
import { type DraftSheet, SHOWN_ROWS, type SheetColumn } from './draft-sheet.ts';
import { isClosed } from './is-closed.ts';
import type { EqualCells, ReadSheet } from './sheet-shapes.ts';

const exampleOf = ({ example, converted }: SheetColumn): SheetColumn['example'] => {
  if (example === null) return null;
  // what was kept before readings were counted has neither
  const { cells = converted, others = [] }: Partial<typeof example> = example;
  return { ...example, cells, others };
};

/** How the sheet of a draft was read, as its exporter is shown it. */
export const shownSheet = (draft: Draft, { name, columns, converted }: DraftSheet): ReadSheet => {
  const fields = columns.flatMap(({ field }) => (field === null ? [] : [field]));
  const licences = (draft.accounts.licence ?? []).slice(0, SHOWN_ROWS);
  const rows = new Map(
    Object.entries(draft.accounts).flatMap(([account, told]) =>
      told.map((one) => [`${account} ${one.row}`, one] as const),
    ),
  );
  const was = new Map(converted.map((cell) => [`${cell.row} ${cell.field}`, cell.was]));
  const wrong = new Map(draft.problems.map((one) => [`${one.row} ${one.field}`, one]));
  return {
    name,
    columns: columns.map((column) => ({ ...column, example: exampleOf(column) })),
    rows: licences.map(({ row }) => ({
      row,
      cells: fields.map((field) => {
        const account = findFact(field)?.account as Account;
        const kept = rows.get(`${account} ${row}`)?.facts[field] ?? null;
        const problem = wrong.get(`${row} ${field}`);
        // what cannot be read is kept as it was written
        const isRead = kept !== UNREAD && kept !== '' && kept !== problem?.value;
        return {
          field,
          value: isRead ? kept : null,
          was: was.get(`${row} ${field}`) ?? (problem?.value || null),
          code: problem?.code ?? null,
        };
      }),
    })),
  };
};

/** Whether a cell may be mended together with others in which the same stands; nothing: vehicles go to one country. */
export const isTogether = ({ field, code, value }: CellToMend): boolean =>
  code === 'row-without-destination' || (value !== '' && findFact(field)?.kind !== 'vin');

/**
 * Cells in which the same is wrong, each group a question that is answered once: those that stand in several rows, and
 * any of which only some values are allowed. Most rows first.
 */
export const equalCells = (cells: readonly CellToMend[]): readonly EqualCells[] => {
  const groups = new Map<string, EqualCells & { readonly rows: number[] }>();
  for (const cell of cells) {
    if (!isTogether(cell)) continue;
    const { row, field, code, value, remedy } = cell;
    const written = code === 'another-currency' ? (currencyNamed(value) ?? value) : value;
    const key = `${field}\n${code}\n${written}`;
    const known = groups.get(key);
    if (known !== undefined) known.rows.push(row);
    else {
      const asWord = code === 'another-currency' || (value !== '' && isClosed(findFact(field)));
      groups.set(key, { field, code, written, rows: [row], remedy, asWord });
    }
  }
  return [...groups.values()]
    .filter(({ rows, asWord }) => asWord || rows.length > 1)
    .sort((one, other) => other.rows.length - one.rows.length);
};
