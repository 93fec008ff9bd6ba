import { RESULTS } from '../domain/rules/evaluate/compile-rule.ts';
import type { Finding, Verdict } from '../domain/verdict/verdict.ts';
import { BYTE_ORDER_MARK, csvLine } from '../intake/template/csv-line.ts';
import type { RowFormat } from './screening-order.ts';

/** The columns of a CSV of verdicts, in order. */
const CSV_COLUMNS = [
  'row',
  'application',
  'vin',
  'gate',
  'gate_reasons',
  'entry_country',
  'entry',
  'entry_reasons',
  'risk_score',
  'risk_band',
  'risk_reasons',
  'quality_problems',
  'quality',
  'missing',
  'remedies',
  'ruleset',
] as const;

const isGate = ({ rule, result }: Finding): boolean =>
  /^(G\d|VIN)/.test(rule) && (result === RESULTS[2] || result === RESULTS[3]);

/** One answered row as a line of CSV, its line end included. */
export const csvText = (verdict: Verdict, language: 'en' | 'zh', input: string): string => {
  const { row, application, vin, gate, entry, risk, quality, findings, ruleset } = verdict;
  const open = findings.filter(({ result }) => result === 'notMet' || result === 'unknown');
  const cells = [
    row,
    application,
    vin,
    gate,
    open
      .filter(isGate)
      .map(({ rule }) => rule)
      .join(' '),
    entry.country,
    entry.answer,
    entry.reasons.join(' '),
    risk.score,
    risk.band,
    risk.reasons.join(' '),
    quality.length,
    quality.map(({ field, code }) => `${field}:${code}`).join(' '),
    [...new Set(open.filter(isGate).flatMap(({ missing }) => missing))].join(' '),
    [...new Set(open.filter(isGate).map(({ remedy }) => remedy[language]))].join(' | '),
    ruleset,
    ...(input === '' ? [] : [input]),
  ];
  return csvLine(cells);
};

/** The first line of a file of rows, or nothing. A BOM tells spreadsheets that it is UTF-8. */
export const rowsHead = (format: RowFormat, severalInputs: boolean): string =>
  format === 'csv'
    ? `${BYTE_ORDER_MARK}${csvLine([...CSV_COLUMNS, ...(severalInputs ? ['input'] : [])])}`
    : '';
