import { z } from 'zod';
import { findFact } from '../../domain/facts/fact-table.ts';
import { isWithheld } from '../../intake/values/cell-parser.ts';
import { action } from '../action.ts';
import { LONGEST_TEXT } from '../longest-text.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { type Draft, findDraft, rewriteDraft, writeDraft } from './application-drafts.ts';
import { MOST_ROWS } from './application-shapes.ts';
import { preparable } from './draft-application.ts';
import { draftProblems } from './draft-cells.ts';
import { ShownDraft } from './draft-shapes.ts';
import { showDraft } from './get-draft.ts';
import {
  amountsAsked,
  type MendedFacts,
  readTyped,
  type TypedCell,
  withMended,
  withoutRows,
} from './mended-facts.ts';
import type { DraftSheet } from './sheets/draft-sheet.ts';
import { findSheet, keepRead } from './sheets/draft-sheets.ts';
import { readAnew, SAID_OF_SHEET } from './sheets/read-anew.ts';
import { isTogether } from './sheets/show-sheet.ts';

const MOST_CELLS = 10_000; // not-law: items of a list
const MOST_EQUAL = 100; // not-law: items of a list
const LONGEST_FACT = 200; // not-law: characters

const Field = z.string().max(LONGEST_FACT).meta({ description: 'Name of the fact.' });
const Typed = z
  .string()
  .max(LONGEST_TEXT)
  .meta({ description: 'As typed; blank: nothing is told.' });

/** What is written into one cell of a draft. */
const MendedCell = z.strictObject({
  row: z.number().int().meta({ description: 'Row of what was handed in.' }),
  field: Field,
  value: Typed,
});
export type MendedCell = Shaped<typeof MendedCell>;

/** What is written into all cells of a draft in which the same is wrong. */
const MendedEqual = z.strictObject({
  field: Field,
  written: z.string().max(LONGEST_TEXT).meta({
    description: 'What stands there, as `equal` of the draft tells it.',
  }),
  value: Typed,
});

/** A draft while it is being mended, with what was mended of it. */
interface Mending {
  readonly draft: Draft;
  readonly mended: readonly MendedFacts[];
}

const mendedBy = (register: Register, before: Mending, cell: TypedCell): Mending => {
  const mended = readTyped(register, before.draft, cell);
  if (mended === null) {
    return refuse('not-found', { field: cell.field, values: { row: cell.row } });
  }
  const asked = amountsAsked(before.draft, mended);
  const now: Mending = {
    draft: withMended(before.draft, mended),
    mended: [...before.mended, mended],
  };
  // an amount that was in doubt is read anew beside the currency of its row
  return asked.reduce<Mending>((one, amount) => mendedBy(register, one, amount), now);
};

/** The cells of a draft in which the same is wrong. */
const equalCells = (
  draft: Draft,
  equal: readonly Shaped<typeof MendedEqual>[],
): readonly TypedCell[] => {
  if (equal.length === 0) return [];
  const wanted = new Map(equal.map((one) => [`${one.field}\n${one.written}`, one.value]));
  return draftProblems(draft)
    .cells.filter(isTogether)
    .flatMap(({ row, field, value: written }) => {
      const value = wanted.get(`${field}\n${written}`);
      return value === undefined ? [] : [{ row, field, value }];
    });
};

/** How a sheet was read, with what was mended since. */
const withRecord = (
  sheet: DraftSheet,
  before: Draft,
  mended: readonly MendedFacts[],
  left: ReadonlySet<number>,
): DraftSheet => {
  const was = new Map(before.problems.map(({ row, field, value }) => [`${row} ${field}`, value]));
  const known = new Set(sheet.converted.map(({ row, field }) => `${row} ${field}`));
  const added = mended.flatMap(({ row, field }) => {
    const key = `${row} ${field}`;
    const fact = findFact(field);
    const text = was.get(key) ?? '';
    if (known.has(key) || text === '' || fact === undefined || isWithheld(fact)) return [];
    return [{ row, field, was: text }];
  });
  return {
    ...sheet,
    converted: [...sheet.converted, ...added],
    mended: [...sheet.mended, ...mended],
    leftOut: [...new Set([...sheet.leftOut, ...left])],
  };
};

/**
 * Mends cells of what is prepared, each read as the intake reads it, and leaves rows out. What is still wrong stays
 * among the problems.
 */
export const mendDraft = action({
  method: 'PATCH',
  path: '/v1/applications/{application}/draft',
  summary: { en: 'Mend cells of what is prepared, and leave rows out', zh: '更正拟提交的单元格' },
  description:
    'One mistake that stands in many cells is mended once by `equal`. What a firm calls things is said by `columns` ' +
    'and `values`, as `PATCH /v1/applications/{application}/draft/columns` takes them, and remembered; the sheet is ' +
    'read anew before anything is mended.',
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  body: {
    ...SAID_OF_SHEET,
    cells: z.array(MendedCell).max(MOST_CELLS).default([]),
    equal: z
      .array(MendedEqual)
      .max(MOST_EQUAL)
      .default([])
      .meta({ description: 'Cells that are wrong and in which the same stands, mended together.' }),
    leftOut: z
      .array(z.number().int())
      .max(MOST_ROWS)
      .default([])
      .meta({ description: 'Rows that are told no longer.' }),
  },
  answer: ShownDraft,
  refusals: ['draft-empty', 'draft-without-sheet', 'value-not-allowed', 'draft-unreadable'],
  work: async ({ tx, register, refuse }, { application, cells, equal, leftOut, ...said }) => {
    await preparable(tx, application);
    if (said.columns.length + said.values.length > 0)
      await readAnew(register, tx, application, said);
    const before = (await findDraft(tx, application)) ?? refuse('draft-empty');
    const sheet = await findSheet(register, tx, application);
    const left = new Set(leftOut);
    const rest = withoutRows(before, left);
    const typed = [...equalCells(rest, equal), ...cells.filter(({ row }) => !left.has(row))];
    const { draft, mended } = typed.reduce<Mending>((now, cell) => mendedBy(register, now, cell), {
      draft: rest,
      mended: [],
    });
    await (sheet === null ? writeDraft : rewriteDraft)(tx, application, draft);
    if (sheet !== null) {
      await keepRead(register, tx, application, withRecord(sheet, before, mended, left));
    }
    return showDraft(register, tx, application);
  },
});
