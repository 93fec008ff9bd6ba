import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { FACTS } from '../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { StoredQuestion } from './stored-question.ts';

/** Forms of a folder of accounts. */
export type ExportFormat = 'json' | 'csv';

const textOf = (rows: readonly ShownFacts[], format: ExportFormat): string => {
  if (format === 'json') return `${JSON.stringify(rows)}\n`;
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${papaparse.unparse({ fields, data: rows.map((row) => fields.map((name) => row[name] ?? '')) })}\n`;
};

const headerOf = (account: string): string =>
  FACTS.filter((fact) => fact.account === account && !fact.derived)
    .map(({ name }) => name)
    .join(',');

/**
 * Writes what was asked in a screening as a folder of accounts, a file each, which `mileproof screen` reads: the rows
 * of the filing first, then those that stand beside it. Patterns of a run over the nation, and the days up to which
 * licences and feeds are told, have no account and are left out. An account that was asked and has no row is written
 * as the header of its facts.
 *
 * @returns how many rows of `licence` were asked about; those behind them stand beside.
 */
export const exportQuestion = async (
  { question, vehicles }: StoredQuestion,
  folder: string,
  format: ExportFormat = 'json',
): Promise<number> => {
  await mkdir(folder, { recursive: true });
  const { filing, neighbours } = question;
  const accounts = new Set([...Object.keys(filing), ...Object.keys(neighbours)]);
  for (const account of accounts) {
    const name = account as keyof typeof filing;
    const rows = [...(filing[name] ?? []), ...(neighbours[name] ?? [])];
    if (rows.length === 0) {
      await writeFile(join(folder, `${account}.csv`), `${headerOf(account)}\n`);
      continue;
    }
    await writeFile(join(folder, `${account}.${format}`), textOf(rows, format));
  }
  return vehicles.length;
};
