import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFact } from '../../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../../domain/verdict/verdict.ts';
import { detectFormat } from '../../../intake/detect-format.ts';
import type { ReadRow, SheetPlan } from '../../../intake/sheet.ts';
import { shownCell } from '../../../intake/sheet.ts';
import type { SheetWords } from '../../../intake/sheet-words.ts';
import { markWorkbook } from '../../../intake/template/mark-workbook.ts';
import {
  type CellMark,
  type MarkedRow,
  markedXlsx,
} from '../../../intake/template/write-marked-xlsx.ts';
import { isWithheld } from '../../../intake/values/cell-parser.ts';
import { rowsOfWorksheets } from '../../../intake/xlsx/open-xlsx.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { readAccounts } from '../../telling/read-accounts.ts';
import { UNREAD } from '../../telling/told-facts.ts';
import { type Draft, findDraft } from '../application-drafts.ts';
import { draftProblems } from '../draft-cells.ts';
import type { SheetColumn } from './draft-sheet.ts';
import { findFile, findSheet } from './draft-sheets.ts';
import { isAsWritten } from './is-as-written.ts';
import { listWords, wordsOf } from './sheet-words.ts';

/** A file that is answered, as documents are. */
interface MarkedSheet {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly digest: string;
  readonly maxAge: number;
}

/** What is said of a cell in which something else was read than stands there. */
const READ_AS = {
  en: (now: ShownValue) => `read as ${now}`,
  zh: (now: ShownValue) => `读为${now}`,
};

const LOOKED_AT = 4096; // not-law: bytes by which a format is told

/** Takes the rows of a sheet as they stand. */
class RowsSeen {
  readonly rows: Required<Pick<ReadRow, 'row' | 'cells'>>[] = [];

  add(_plan: SheetPlan, { row, cells }: ReadRow): void {
    if (cells !== undefined) this.rows.push({ row, cells });
  }
}

const marksOf = (
  draft: Draft,
  columns: readonly SheetColumn[],
  language: 'en' | 'zh',
): ((seen: RowsSeen['rows'][number]) => MarkedRow) => {
  const wrong = new Map(
    draftProblems(draft).cells.map(({ row, field, remedy }) => [
      `${row} ${field}`,
      remedy[language],
    ]),
  );
  const kept = new Map(
    Object.entries(draft.accounts).flatMap(([account, rows]) =>
      rows.map((one) => [`${account} ${one.row}`, one.facts] as const),
    ),
  );
  return ({ row, cells }) => {
    const marks = new Map<number, CellMark>();
    columns.forEach(({ field }, at) => {
      const fact = field === null ? undefined : findFact(field);
      if (fact === undefined) return;
      const remedy = wrong.get(`${row} ${field}`);
      if (remedy !== undefined) {
        marks.set(at, { kind: 'asked', text: remedy });
        return;
      }
      const text = shownCell(cells[at]).trim();
      const now = kept.get(`${fact.account} ${row}`)?.[fact.name];
      if (now === undefined || now === '' || now === UNREAD || isWithheld(fact)) return;
      if (isAsWritten(fact, text, now)) return;
      marks.set(at, { kind: 'converted', text: READ_AS[language](now) });
    });
    return { row, cells, marks };
  };
};

/** The workbook of a firm itself, with its marks; null of a file that is none. */
const inPlace = async (
  file: Uint8Array,
  name: string,
  marked: readonly MarkedRow[],
  words: SheetWords,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const format = detectFormat(file.subarray(0, LOOKED_AT));
  if (!('format' in format) || format.format !== 'xlsx') return null;
  const folder = await mkdtemp(join(tmpdir(), 'marked-'));
  try {
    const path = join(folder, 'sheet.xlsx');
    await writeFile(path, file);
    const asked = { file: name, path, account: null, worksheet: null, pseudonymKey: '', words };
    return markWorkbook(file, await rowsOfWorksheets(asked), marked);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/**
 * The sheet of a draft as a workbook, with a mark on each cell in which something is wrong or something else was read
 * than stands there. A workbook comes back as its firm made it, with the marks in it; any other file is written anew.
 * Refuses `not-found`, `draft-without-sheet`.
 */
export const markedSheet = async (
  register: Register,
  actor: Actor,
  { application, language }: { readonly application: string; readonly language: 'en' | 'zh' },
): Promise<Outcome<MarkedSheet>> => {
  const found = await register.as(actor, async (tx) => {
    needPart(actor, ['exporter'], 'read');
    const draft = (await findDraft(tx, application)) ?? refuse('not-found');
    const sheet = (await findSheet(register, tx, application)) ?? refuse('draft-without-sheet');
    const file = (await findFile(register, tx, application)) ?? refuse('draft-without-sheet');
    return { draft, sheet, file, words: wordsOf(await listWords(tx)) };
  });
  if (found.kind === 'refused') return found;
  const { draft, sheet, file, words } = found.value;
  const seen = new RowsSeen();
  const { pseudonymKey } = register.secrets;
  await readAccounts(
    { kind: 'file', file: { name: sheet.name, bytes: file } },
    { pseudonymKey, words, seen },
  );
  const marked = seen.rows.map(marksOf(draft, sheet.columns, language));
  const bytes =
    (await inPlace(file, sheet.name, marked, words)) ??
    markedXlsx(
      sheet.columns.map(({ header }) => header),
      marked,
    );
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'done', value: { bytes, digest, maxAge: 0 } };
};
