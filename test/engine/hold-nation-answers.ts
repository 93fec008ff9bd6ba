import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { factsReadBy } from '../../src/domain/rules/facts-read.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { openEngine, type RowObject } from '../../src/engine/engine.ts';
import { answerTo, LAW } from './asked.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): readonly Row[] =>
  papaparse.parse<Row>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** Rules that read what only many vehicles show, which a nation works out and an engine is given. */
const OF_PATTERNS: ReadonlySet<string> = new Set(
  LAW.ruleSet.rules
    .filter((rule) => factsReadBy(rule).some(({ name }) => name.startsWith('pattern.')))
    .map(({ code }) => code),
);

const withoutPatterns = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => code !== '' && !OF_PATTERNS.has(code));

const answersOf = ({ gate, findings, entry, risk }: Verdict): unknown => ({
  gate,
  gateReasons: findings
    .filter(({ rule, result }) => /^(G\d|VIN)/.test(rule) && result !== 'met')
    .map(({ rule }) => rule),
  entry: entry.answer,
  entryReasons: entry.reasons,
  risks: withoutPatterns(risk.reasons),
});

/**
 * Holds that an engine that is given all rows of a nation's feeds as objects answers as the nation was answered by its
 * SQL, in every gate and entry and every risk that hangs on no pattern.
 *
 * @param feeds a folder of CSV files named after accounts.
 * @param screened the folder that its screening wrote, with `verdicts.csv`.
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
  const engine = await openEngine({ pseudonymKey: asked.pseudonymKey });
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
      risks: withoutPatterns(list(row['risk_reasons'])),
    };
    assert.deepEqual(own.get(keyOf(application, vin)), answers, keyOf(application, vin));
  }
  return told.length;
};
