import { emptyDossier, type FactValue } from '../domain/assess/dossier.ts';
import { ACCOUNTS, FACTS, type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
import type { PaperPopulation } from '../domain/patterns/paper-population.ts';
import { groupBy } from '../domain/record/group-by.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { type ObjectRow, ObjectSheets, objectRow } from '../intake/json/objects-sheet.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import { readObjects } from '../intake/read-chunk.ts';
import type { SheetPlan, UnreadableInput } from '../intake/sheet.ts';
import { unreadable } from '../intake/unreadable.ts';
import { cellParserFor } from '../intake/values/cell-parser.ts';
import { isFault } from '../intake/values/fault.ts';
import { FIRST_ROW, NamedRows, readAccountObjects } from './account-objects.ts';
import type { AccountRows } from './account-rows.ts';
import type { FeedsDue } from './feeds-due.ts';
import { lastEventDay } from './in-the-future.ts';
import type { Question } from './question.ts';
import { readUsual } from './read-usual.ts';
import type { FirstBeside } from './vehicle-assembler.ts';

/** A question read: days as day numbers, rows as accounts. */
export interface ReadQuestion {
  readonly kind: 'question';
  readonly today: number;
  /** Findings of every rule are wanted. */
  readonly everything: boolean;
  readonly accounts: readonly AccountRows[];
  readonly firstBeside: FirstBeside;
  /** Up to which day all licences are among the rows, a day number; null when nobody says so. */
  readonly licencesUntil: number | null;
  /** Last days on which feeds are current; null when nobody says how far they reach. */
  readonly feeds: FeedsDue | null;
  /** What the last screening of the nation found, and what papers tell; of licence rows by their places. */
  readonly found: readonly PatternFinding[];
  /** What it tells of what is usual; null when there was none. */
  readonly population: PaperPopulation | null;
  readonly patternsOn: number | null;
  /** Of accounts that are none, and of what was found. */
  readonly problems: readonly Problem[];
}

const VIN = factNamed('licence.vin').index;
const APPLICATION = factNamed('licence.application').index;

const parseDay = cellParserFor(factNamed('today'), '');

const rowsOf = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given : [given]);

/** A day as people write days, or what is wrong with it. */
const dayOf = (field: string, given: unknown): number | Problem => {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
  const parsed = parseDay(text);
  if (typeof parsed === 'number') return parsed;
  const code = isFault(parsed) ? parsed.fault : 'not-a-date';
  return problemAt(0, field, code, text);
};

/** A day that may be left out: the day, or what is wrong with it, which is told with the answer. */
const dayIfGiven = (field: string, given: unknown, problems: Problem[]): number | null => {
  if ((given ?? null) === null) return null;
  const day = dayOf(field, given);
  if (typeof day === 'number') return day;
  problems.push(day);
  return null;
};

const parseDue = cellParserFor(factNamed('feeds.certificateDueOn'), '');

/** A last day, which may be none: 9999-12-31. */
const dueOf = (field: string, given: unknown, problems: Problem[]): number | null => {
  if ((given ?? null) === null) return null;
  const parsed = parseDue(String(given));
  if (typeof parsed === 'number') return parsed;
  problems.push(problemAt(0, field, isFault(parsed) ? parsed.fault : 'not-a-date', String(given)));
  return null;
};

const feedsOf = (given: Question['feeds'], problems: Problem[]): FeedsDue | null =>
  (given ?? null) === null
    ? null
    : {
        certificate: dueOf('feeds.certificateDueOn', given?.certificateDueOn, problems),
        declaration: dueOf('feeds.declarationDueOn', given?.declarationDueOn, problems),
        refund: dueOf('feeds.refundDueOn', given?.refundDueOn, problems),
        subsidy: dueOf('feeds.subsidyDueOn', given?.subsidyDueOn, problems),
      };

/** Facts that are found and handed on, and stand in no account. */
const FOUND: readonly string[] = ['pattern', 'paper'];

const PATTERN_PLAN: SheetPlan = {
  ...{ file: 'patterns', format: 'json', encoding: 'utf-8', delimiter: '', newline: '\n' },
  account: null,
  pseudonymKey: '',
  columns: [
    { header: 'vin', fact: VIN },
    { header: 'application', fact: APPLICATION },
    ...FACTS.flatMap(({ name, account, index }) =>
      FOUND.includes(account) ? [{ header: name, fact: index }] : [],
    ),
  ],
};

const PATTERN_FACTS = FACTS.filter(({ account }) => FOUND.includes(account));

const objectRows = (given: unknown): readonly ObjectRow[] =>
  Array.from(rowsOf(given ?? []), (row, at) => objectRow(FIRST_ROW + at, row));

function* readFound(
  given: unknown,
  licences: readonly { readonly values: readonly FactValue[] }[],
): Generator<void, Pick<ReadQuestion, 'found' | 'problems'>> {
  const found: PatternFinding[] = [];
  const problems: Problem[] = [];
  const places = groupBy(licences.keys(), (place) => licences[place]?.values[VIN] ?? null);
  for (const read of readObjects(PATTERN_PLAN, objectRows(given))) {
    yield;
    if (read === null) continue;
    problems.push(...read.problems);
    const values = read.values ?? emptyDossier();
    const vin = values[VIN];
    if (typeof vin !== 'string') continue;
    const told = PATTERN_FACTS.map(({ name, index }) => [name, values[index] ?? null] as const);
    const facts: Partial<Record<FactName, FactValue>> = Object.fromEntries(told);
    const application = values[APPLICATION] ?? null;
    const concerned =
      application === null
        ? [null]
        : (places.get(vin) ?? []).filter(
            (place) => licences[place]?.values[APPLICATION] === application,
          );
    for (const licenceRow of concerned) found.push({ vin, licenceRow, facts, evidence: {} });
  }
  return { found, problems };
}

/** Reads questions, their rows by the intake's own parsers. */
export class QuestionReader {
  readonly #sheets: ObjectSheets;

  /** @param pseudonymKey under which persons are hidden, as `SheetPlan` has it. */
  constructor(pseudonymKey: string) {
    this.#sheets = new ObjectSheets(pseudonymKey);
  }

  /** A question as it is laid out, or why it cannot be answered. May pause at each `yield`. */
  *read(question: Question): Generator<void, ReadQuestion | UnreadableInput> {
    // a program may hand on what it was sent, whatever that is
    const asked: Partial<Question> = question ?? {};
    const { today: day, filing, neighbours, patterns, detail } = asked;
    const today = dayOf('today', day);
    if (typeof today !== 'number') return { kind: 'unreadable', problem: today };
    const given = new NamedRows();
    given.add(filing);
    if (!given.rows.has('licence')) return unreadable('no-licence-file', 'filing');
    const firstBeside = new Map(
      ACCOUNTS.map((account) => [account, FIRST_ROW + (given.rows.get(account)?.length ?? 0)]),
    );
    given.add(neighbours);
    const accounts: AccountRows[] = [];
    for (const account of ACCOUNTS) {
      const rows = given.rows.get(account);
      if (rows === undefined) continue;
      const read = yield* readAccountObjects(this.#sheets, account, rows);
      if ('kind' in read) return read;
      accounts.push(read);
    }
    const { problems } = given;
    const run = patterns ?? null;
    const patternsOn = run === null ? null : dayOf('patterns.on', run.on);
    if (typeof patternsOn === 'object' && patternsOn !== null) {
      return { kind: 'unreadable', problem: patternsOn };
    }
    const customsSince = dayIfGiven('patterns.customsSince', run?.customsSince, problems);
    const licencesUntil = dayIfGiven('licencesUntil', asked.licencesUntil, problems);
    const feeds = feedsOf(asked.feeds, problems);
    if (patternsOn !== null && patternsOn > lastEventDay(today)) {
      problems.push(problemAt(0, 'patterns.on', 'in-the-future', String(run?.on)));
    }
    const [licence] = accounts;
    const last = yield* readFound(run?.vehicles, licence?.rows ?? []);
    const read = yield* readFound(asked.papers, licence?.rows ?? []);
    problems.push(...last.problems, ...read.problems);
    const told = run === null ? null : readUsual(objectRows(run.usual), customsSince);
    problems.push(...(told?.problems ?? []));
    return {
      kind: 'question',
      today,
      everything: detail === 'all',
      accounts,
      firstBeside,
      licencesUntil,
      feeds,
      found: [...last.found, ...read.found],
      population: told?.population ?? null,
      patternsOn,
      problems,
    };
  }
}
