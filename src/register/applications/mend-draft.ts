import { z } from 'zod';
import { emptyDossier, type FactValue, textAt } from '../../domain/assess/dossier.ts';
import { type Account, type Fact, findFact } from '../../domain/facts/fact-table.ts';
import type { Problem, ShownFacts } from '../../domain/verdict/verdict.ts';
import { cellProblem } from '../../intake/read-chunk.ts';
import { cellParserFor } from '../../intake/values/cell-parser.ts';
import { isFault } from '../../intake/values/fault.ts';
import { action } from '../action.ts';
import { LONGEST_TEXT } from '../longest-text.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import type { ToldRow } from '../telling/tell.ts';
import { toldFacts, vinFactOf } from '../telling/told-facts.ts';
import { type Draft, findDraft, writeDraft } from './application-drafts.ts';
import { MOST_ROWS } from './application-shapes.ts';
import { preparable } from './draft-application.ts';
import { ShownDraft } from './draft-shapes.ts';
import { showDraft } from './get-draft.ts';

const MOST_CELLS = 10_000; // not-law: items of a list
const LONGEST_FACT = 200; // not-law: characters

/** What is written into one cell of a draft. */
const MendedCell = z.strictObject({
  row: z.number().int().meta({ description: 'Row of what was handed in.' }),
  field: z.string().max(LONGEST_FACT).meta({ description: 'Name of the fact.' }),
  value: z.string().max(LONGEST_TEXT).meta({ description: 'As typed; blank: nothing is told.' }),
});
export type MendedCell = Shaped<typeof MendedCell>;

type Accounts = Draft['accounts'];

interface ReadCell {
  readonly facts: ShownFacts;
  readonly vin: string | null;
  readonly problem: Problem | null;
}

/** A cell read as the intake reads it, and what is kept of it. */
const readCell = ({ secrets }: Register, fact: Fact, { row, value }: MendedCell): ReadCell => {
  const parsed = /\S/.test(value) ? cellParserFor(fact, secrets.pseudonymKey)(value) : null;
  const fault = isFault(parsed) ? parsed : null;
  const problem = fault === null ? null : cellProblem(row, fact, value, fault, () => true);
  const values: FactValue[] = emptyDossier();
  values[fact.index] = isFault(parsed) ? parsed.value : parsed;
  const problems = problem === null ? [] : [problem];
  const told = toldFacts(fact.account as Account, { values, problems }, (one) => one === fact);
  const facts = fact.name in told ? { [fact.name]: told[fact.name] ?? '' } : {};
  return { facts, vin: textAt(values, fact.index), problem };
};

const without = (facts: ShownFacts, name: string): ShownFacts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== name));

/** In a sheet of vehicles the accounts of a row share its VIN: they go along when it is corrected. */
const withVin = (
  accounts: Accounts,
  row: number,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): Accounts =>
  Object.fromEntries(
    (Object.entries(accounts) as [Account, readonly ToldRow[]][]).map(([account, rows]) => [
      account,
      rows.map((one) => {
        const fact = vinFactOf(account);
        if (one.row !== row || one.vin !== from || fact === null) return one;
        const facts = without(one.facts, fact.name);
        return { ...one, vin: to, facts: to === null ? facts : { ...facts, [fact.name]: to } };
      }),
    ]),
  );

const mendedIn = (register: Register, draft: Draft, cell: MendedCell): Draft => {
  const fact = findFact(cell.field);
  const account = fact?.account as Account | undefined;
  const rows = account === undefined ? undefined : draft.accounts[account];
  const held = rows?.find(({ row }) => row === cell.row);
  if (fact === undefined || account === undefined || rows === undefined || held === undefined) {
    return refuse('not-found', { field: cell.field, values: { row: cell.row } });
  }
  const { facts, vin, problem } = readCell(register, fact, cell);
  const isVin = vinFactOf(account) === fact;
  const shared = isVin && account === 'licence';
  const accounts = shared
    ? withVin(draft.accounts, cell.row, { from: held.vin, to: vin })
    : draft.accounts;
  const mended = (accounts[account] ?? []).map((one) =>
    one.row === cell.row
      ? {
          ...one,
          ...(isVin ? { vin } : {}),
          facts: { ...without(one.facts, fact.name), ...facts },
        }
      : one,
  );
  const problems = draft.problems.filter(
    ({ row, field }) => row !== cell.row || field !== cell.field,
  );
  return {
    accounts: { ...accounts, [account]: mended },
    problems: problem === null ? problems : [...problems, problem],
  };
};

/** Leaves rows out: of the licence account, and of the others what the same row of a sheet said of the same vehicle. */
const withoutRows = ({ accounts, problems }: Draft, left: ReadonlySet<number>): Draft => {
  const vins = new Map((accounts.licence ?? []).map(({ row, vin }) => [row, vin]));
  const stays = ({ row, vin }: ToldRow): boolean => !left.has(row) || vins.get(row) !== vin;
  return {
    accounts: Object.fromEntries(
      (Object.entries(accounts) as [Account, readonly ToldRow[]][]).map(([account, rows]) => [
        account,
        account === 'licence' ? rows.filter(({ row }) => !left.has(row)) : rows.filter(stays),
      ]),
    ),
    problems: problems.filter(({ row }) => !left.has(row)),
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
  access: { right: 'act', parts: ['exporter'] },
  params: { application: z.uuid() },
  body: {
    cells: z.array(MendedCell).max(MOST_CELLS),
    leftOut: z
      .array(z.number().int())
      .max(MOST_ROWS)
      .default([])
      .meta({ description: 'Rows that are told no longer.' }),
  },
  answer: ShownDraft,
  refusals: ['draft-empty'],
  work: async ({ tx, register, refuse }, { application, cells, leftOut }) => {
    await preparable(tx, application);
    const draft = (await findDraft(tx, application)) ?? refuse('draft-empty');
    const left = new Set(leftOut);
    const rest = withoutRows(draft, left);
    const mended = cells
      .filter(({ row }) => !left.has(row))
      .reduce((now, cell) => mendedIn(register, now, cell), rest);
    await writeDraft(tx, application, mended);
    return showDraft(tx, application);
  },
});
