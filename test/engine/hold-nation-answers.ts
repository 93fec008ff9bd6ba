import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { NeighbourhoodRows } from '../../src/domain/patterns/neighbourhood.ts';
import { paperLaw } from '../../src/domain/patterns/paper-patterns.ts';
import { factsReadBy } from '../../src/domain/rules/facts-read.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { finish } from '../../src/engine/assemble-filing.ts';
import { openEngine, type PatternFinder, type RowObject } from '../../src/engine/engine.ts';
import { paperFindings } from '../../src/engine/paper-findings.ts';
import { paperRows } from '../../src/engine/paper-rows.ts';
import type { AnsweredInFiling } from '../../src/engine/question.ts';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { paperPopulation } from '../nation/paper-population.ts';
import { LAW } from '../published-law.ts';
import { answerTo } from './asked.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): readonly Row[] =>
  papaparse.parse<Row>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

const PAPER_PATTERNS = paperLaw(LAW.ruleSet, 0).changes;

/** Facts of patterns on paper, which engine and nation both work out. */
const PAPER_FACTS: ReadonlySet<string> = new Set(
  PATTERNS.flatMap(({ name, facts }) => (PAPER_PATTERNS.has(name) ? facts : [])),
);

/** Rules that read what only many vehicles show, which a nation works out and an engine is given. */
const OF_POPULATIONS: ReadonlySet<string> = new Set(
  LAW.ruleSet.rules
    .filter((rule) =>
      factsReadBy(rule).some(({ name }) => name.startsWith('pattern.') && !PAPER_FACTS.has(name)),
    )
    .map(({ code }) => code),
);

const withoutPopulations = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => code !== '' && !OF_POPULATIONS.has(code));

/** Finds what papers tell of each other among all rows of a nation, which tell what is usual as well. */
const inWholeNation: PatternFinder = (accounts, reader) => {
  const { neighbourhood } = finish(paperRows(accounts));
  const told = new NeighbourhoodRows(neighbourhood);
  return paperFindings(accounts, reader, (law) => paperPopulation(told, law));
};

/** What a pattern shows of an application, as text; of a VIN whatever application. */
const shownOf = (pattern: string, application: string, vin: string, evidence: unknown): string =>
  JSON.stringify([pattern, application, vin, evidence]);

/** What patterns on paper show of the vehicles of an answer, each once, in order. */
const shownIn = (vehicles: readonly AnsweredInFiling[]): readonly string[] => [
  ...new Set(
    vehicles
      .flatMap(({ verdict, patterns }) =>
        patterns.map((finding) =>
          shownOf(
            'pattern' in finding ? String(finding.pattern) : '',
            finding.licenceRow === null ? '' : verdict.application,
            verdict.vin,
            finding.evidence,
          ),
        ),
      )
      .toSorted(),
  ),
];

const answersOf = ({ gate, findings, entry, risk }: Verdict): unknown => ({
  gate,
  gateReasons: findings
    .filter(({ rule, result }) => /^(G\d|VIN)/.test(rule) && result !== 'met')
    .map(({ rule }) => rule),
  entry: entry.answer,
  entryReasons: entry.reasons,
  risks: withoutPopulations(risk.reasons),
});

/**
 * Holds that an engine that is given all rows of a nation's feeds as objects answers as the nation was answered by its
 * SQL, in every gate and entry, every risk that hangs on no pattern of populations, and in what patterns on paper show.
 *
 * @param feeds a folder of CSV files named after accounts.
 * @param screened the folder that its screening wrote, with `verdicts.csv` and `patterns.csv`.
 * @returns how many applications were held against each other.
 */
export const holdNationAnswers = async (
  feeds: string,
  screened: string,
  asked: { readonly today: string; readonly pseudonymKey: string },
): Promise<number> => {
  const files = readdirSync(feeds).filter((name) => /^(?!truth).*\.csv$/.test(name));
  const filing: Record<string, readonly RowObject[]> = Object.fromEntries(
    files.map((name) => [name.slice(0, -'.csv'.length), rowsOf(join(feeds, name))]),
  );
  const engine = await openEngine({
    pseudonymKey: asked.pseudonymKey,
    patterns: inWholeNation,
  });
  const { vehicles } = await answerTo(engine, { today: asked.today, filing });
  const keyOf = (application: string, vin: string): string => `${application} ${vin}`;
  const own = new Map(
    vehicles.map(({ verdict }) => [keyOf(verdict.application, verdict.vin), answersOf(verdict)]),
  );
  const told = rowsOf(join(screened, 'verdicts.csv'));
  const list = (codes = ''): readonly string[] => codes.split(' ').filter((code) => code !== '');
  for (const row of told) {
    const { application = '', vin = '' } = row;
    const answers = {
      gate: row['gate'],
      gateReasons: list(row['gate_reasons']),
      entry: row['entry'],
      entryReasons: list(row['entry_reasons']),
      risks: withoutPopulations(list(row['risk_reasons'])),
    };
    assert.deepEqual(own.get(keyOf(application, vin)), answers, keyOf(application, vin));
  }
  const answered = new Set(vehicles.map(({ verdict }) => verdict.vin));
  const shown = rowsOf(join(screened, 'patterns.csv')).flatMap(
    ({ pattern = '', application = '', vin = '', evidence = '' }) =>
      PAPER_PATTERNS.has(pattern) && answered.has(vin)
        ? [shownOf(pattern, application, vin, JSON.parse(evidence))]
        : [],
  );
  assert.ok(shown.length > 20, 'patterns on paper show something');
  assert.deepEqual(shownIn(vehicles), shown.toSorted());
  return told.length;
};
