import { z } from 'zod';
import { findFact } from '../../../domain/facts/fact-table.ts';
import { foldHeader } from '../../../intake/headers/fold-header.ts';
import { AS_COLUMN } from '../../../intake/sheet-words.ts';
import { cellParserFor } from '../../../intake/values/cell-parser.ts';
import { isFault } from '../../../intake/values/fault.ts';
import { foldText, unwrapText } from '../../../intake/values/fold-text.ts';
import { currencyFactOf } from '../../../intake/values/named-currency.ts';
import { refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { Name } from '../../shapes.ts';
import type { Transaction } from '../../transaction.ts';
import { rewriteDraft } from '../application-drafts.ts';
import { withMended, withoutRows } from '../mended-facts.ts';
import { readHandedIn } from '../read-handed-in.ts';
import type { SheetColumn } from './draft-sheet.ts';
import { findFile, findSheet, keepRead } from './draft-sheets.ts';
import { isClosed } from './is-closed.ts';
import { keepWords, listWords, type SheetWord, wordsOf } from './sheet-words.ts';

const MOST = 200; // not-law: items of a list

const Meant = z.strictObject({
  header: Name.meta({ description: 'As it stands in the sheet.' }),
  field: Name.nullable().meta({ description: 'Name of the fact; null: none of ours.' }),
});
const MeantValue = z.strictObject({
  field: Name,
  written: Name.meta({
    description: 'The word; of an amount the currency that cells name (ISO 4217).',
  }),
  value: Name.meta({
    description: `What is read in its place; of an amount that currency, or \`${AS_COLUMN}\`: as its column says.`,
  }),
});

/** What is said of columns, as words; a column that held the fact before holds none of ours from now on. */
const headerWords = (
  columns: readonly z.infer<typeof Meant>[],
  before: readonly SheetColumn[],
): readonly SheetWord[] => {
  const said = new Set(columns.map(({ header }) => foldHeader(header)));
  return columns.flatMap(({ header, field }) => {
    const fact = field === null ? null : findFact(field);
    if (fact === undefined || fact?.derived === true)
      return refuse('not-found', { field: field ?? '' });
    const written = foldHeader(header);
    if (written === '') return refuse('not-found', { field: header });
    const others = before.filter(
      (column) => field !== null && column.field === field && !said.has(foldHeader(column.header)),
    );
    return [
      ...others.map((column) => ({ field: '', written: foldHeader(column.header), meant: '' })),
      { field: '', written, meant: field ?? '' },
    ];
  });
};

const valueWord = ({ field, written, value }: z.infer<typeof MeantValue>): SheetWord => {
  const fact = findFact(field);
  if (fact === undefined) return refuse('not-found', { field });
  if (currencyFactOf(fact) !== null) {
    const known = value === AS_COLUMN || value === written;
    return known ? { field, written, meant: value } : refuse('value-not-allowed', { field });
  }
  const parsed = isClosed(fact) ? cellParserFor(fact, '')(value) : null;
  if (parsed === null || isFault(parsed)) return refuse('value-not-allowed', { field });
  return { field, written: foldText(unwrapText(written)), meant: value };
};

/** What a firm says of the columns and words of its sheet, as members of a body. */
export const SAID_OF_SHEET = {
  columns: z.array(Meant).max(MOST).default([]),
  values: z.array(MeantValue).max(MOST).default([]),
} as const;

/** What a firm said of its sheet. */
interface SaidOfSheet {
  readonly columns: readonly z.infer<typeof Meant>[];
  readonly values: readonly z.infer<typeof MeantValue>[];
}

/**
 * Remembers for its firm what columns and words of the sheet of a draft mean, and reads the sheet anew; what was mended
 * before holds.
 *
 * @throws Refused `draft-without-sheet`, `value-not-allowed`, `draft-unreadable`, `not-found`.
 */
export const readAnew = async (
  register: Register,
  tx: Transaction,
  application: string,
  { columns, values }: SaidOfSheet,
): Promise<void> => {
  const sheet = (await findSheet(register, tx, application)) ?? refuse('draft-without-sheet');
  const file = (await findFile(register, tx, application)) ?? refuse('draft-without-sheet');
  await keepWords(tx, [...headerWords(columns, sheet.columns), ...values.map(valueWord)]);
  const words = wordsOf(await listWords(tx));
  const given = { file: { name: sheet.name, bytes: file } };
  const read = await readHandedIn(register, given, words);
  if (read.kind === 'refused') return refuse('draft-unreadable', read);
  const { draft, kept } = read.value;
  const rest = withoutRows(draft, new Set(sheet.leftOut));
  await rewriteDraft(tx, application, sheet.mended.reduce(withMended, rest));
  const { mended, leftOut } = sheet;
  if (kept !== null) {
    await keepRead(register, tx, application, { ...kept.sheet, mended, leftOut });
  }
};
