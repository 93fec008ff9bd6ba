import { z } from 'zod';
import { findFact } from '../../../domain/facts/fact-table.ts';
import { foldHeader } from '../../../intake/headers/fold-header.ts';
import { AS_COLUMN } from '../../../intake/sheet-words.ts';
import { cellParserFor } from '../../../intake/values/cell-parser.ts';
import { isFault } from '../../../intake/values/fault.ts';
import { foldText, unwrapText } from '../../../intake/values/fold-text.ts';
import { currencyFactOf } from '../../../intake/values/named-currency.ts';
import { action } from '../../action.ts';
import { refuse } from '../../outcome.ts';
import { Name } from '../../shapes.ts';
import { rewriteDraft } from '../application-drafts.ts';
import { preparable } from '../draft-application.ts';
import { ShownDraft } from '../draft-shapes.ts';
import { showDraft } from '../get-draft.ts';
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

/**
 * Says what columns of the sheet of a draft hold, and what words in it mean. It is remembered for the firm, and the
 * sheet is read anew; what was mended before holds.
 */
export const mapColumns = action({
  method: 'PATCH',
  path: '/v1/applications/{application}/draft/columns',
  summary: {
    en: 'Say what columns and words of a sheet mean, once for the firm',
    zh: '说明表格各栏及用语的含义，并为本企业记住',
  },
  description:
    'The sheet that the draft was read from is read anew. The next sheet of the firm with the same headers and words ' +
    'is read so without being asked.',
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  body: {
    columns: z.array(Meant).max(MOST).default([]),
    values: z.array(MeantValue).max(MOST).default([]),
  },
  answer: ShownDraft,
  refusals: ['draft-without-sheet', 'value-not-allowed', 'draft-unreadable'],
  work: async ({ tx, register, refuse }, { application, columns, values }) => {
    await preparable(tx, application);
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
    return showDraft(register, tx, application);
  },
});
