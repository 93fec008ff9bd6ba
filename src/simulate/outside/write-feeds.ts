import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from '../../domain/facts/fact-table.ts';
import { randomOf } from '../drawn/random.ts';
import { type Cell, dateOf, type Nation, type Sent } from './nation.ts';

/** An account in the words of an office: the folder its files are in. */
const FOLDERS: Readonly<Record<string, string>> = {
  licence: '出口许可证',
  certificate: '登记证书',
  factory: '合格证',
  maker: '公告企业',
  letter: '确认书',
  outlet: '网点',
  insurance: '交强险',
  reading: '里程读数',
  invoice: '发票',
  inspection: '检测',
  declaration: '报关单',
  refund: '退税',
  arrival: '境外登记',
  exporter: '出口商',
  party: '主体',
};

/** Columns by which rows are told apart or joined, and lists that say who is who: offices keep these. */
const KEPT = /^(?:vin|number|application|policy|id|uscc|legalName|kind|wmis)$/;
const WHOLE = new Set(['maker', 'party']);

/** The customs office that sends two months late, and the last day that it has sent. */
export const LATE = { office: '4201', until: '2026-09-20' };

const periodOf = (day: number): string => {
  const date = dateOf(day);
  const [year = '', month = ''] = date.split('-');
  return Number(year) < 2025 ? `${year}年` : `${year}年第${Math.ceil(Number(month) / 3)}季度`;
};

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_FORMS = ['$1-$2-$3', '$1/$2/$3', '$1$2$3', '$1年$2月$3日'] as const;

/** How an office writes: its words, its dates, and what it leaves blank, in a part of the cells of a column. */
interface Habit {
  readonly chinese: boolean;
  readonly dates: string;
  readonly blank: (column: string) => number;
}

const habitOf = (account: string, office: string, random: () => number): Habit => {
  const parts = new Map<string, number>();
  return {
    chinese: random() < 0.6,
    dates: DATE_FORMS[Math.floor(random() * DATE_FORMS.length)] ?? DATE_FORMS[0],
    blank: (column) => {
      if (KEPT.test(column) || WHOLE.has(account) || office === 'platform') return 0;
      const part = parts.get(column) ?? (random() < 0.05 ? 0.1 : 0.002);
      parts.set(column, part);
      return part;
    },
  };
};

/**
 * Writes the feeds as offices send them: a folder an account, in it a file an office and period. What is true goes to
 * a file outside the feeds.
 *
 * @returns how many files and rows were written
 */
export const writeFeeds = (
  nation: Nation,
  seed: number,
  feeds: string,
  truth: string,
): { readonly files: number; readonly rows: number } => {
  const random = randomOf(seed + 77);
  let files = 0;
  let rows = 0;
  for (const [account, sent] of nation.accounts) {
    const folder = join(feeds, FOLDERS[account] ?? account);
    mkdirSync(folder, { recursive: true });
    const columns = [...new Set(sent.flatMap(({ row }) => Object.keys(row)))];
    const offices = Map.groupBy(sent, ({ office }) => office);
    for (const [office, all] of offices) {
      const habit = habitOf(account, office, random);
      const told = all.filter(({ day }) => office !== LATE.office || dateOf(day) <= LATE.until);
      const periods = Map.groupBy(told, ({ day }) => periodOf(day));
      for (const [period, of] of periods) {
        const text = fileOf(account, columns, of, habit, random);
        writeFileSync(join(folder, `${office}-${period}.csv`), text);
        files += 1;
        rows += of.length;
      }
    }
  }
  const lines = [...nation.truth].map(([vin, label]) => `${vin},${label}`);
  writeFileSync(truth, `vin,label\n${lines.join('\n')}\n`);
  return { files, rows };
};

const headerOf = (account: string, column: string, chinese: boolean): string => {
  const fact = FACTS.find(({ name }) => name === `${account}.${column}`);
  if (fact === undefined) throw new Error(`no fact ${account}.${column}`);
  return chinese ? fact.zh : column;
};

const fileOf = (
  account: string,
  columns: readonly string[],
  sent: readonly Sent[],
  habit: Habit,
  random: () => number,
): string => {
  const cellOf = (column: string, value: Cell): string => {
    if (value === null || random() < habit.blank(column)) return '';
    const text = String(value);
    return quoted(DATE.test(text) ? text.replace(DATE, habit.dates) : text);
  };
  const inOrder = [...sent].sort((a, b) => a.day - b.day);
  return [
    columns.map((column) => headerOf(account, column, habit.chinese)).join(','),
    ...inOrder.map(({ row }) =>
      columns.map((column) => cellOf(column, row[column] ?? null)).join(','),
    ),
    '',
  ].join('\n');
};
