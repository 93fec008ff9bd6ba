import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS } from '../../domain/facts/fact-table.ts';
import { oneOf, type Random, randomOf, wholeBetween } from '../drawn/random.ts';
import { type Cell, dateOf, type Sent } from '../outside/nation.ts';
import { SCHEMES } from './habits-nation.ts';
import type { Land } from './land.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { BESIDE } from './make.ts';

/** An account in the words of this nation’s offices: in the name of each of its files. */
const WORDS: Readonly<Record<string, string>> = {
  licence: '出口许可证',
  certificate: '登记证书',
  factory: '合格证',
  maker: '公告企业',
  letter: '确认书',
  outlet: '服务网点',
  insurance: '交强险保单',
  reading: '里程读数',
  invoice: '发票',
  inspection: '检测',
  declaration: '报关单',
  refund: '退税',
  subsidy: '以旧换新补贴',
  arrival: '境外登记',
  exporter: '备案企业',
  party: '主体',
};

/** Columns that offices have and the vocabulary may not know yet, under the header that they write. */
export const OFFICE_HEADERS: Readonly<Record<string, string>> = {
  'insurance.cancelledOn': '退保日期',
  'inspection.body': '检测机构',
  'declaration.returnedOn': '退运日期',
};

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DATE_FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} 00:00:00`,
  (text) => text.replace(DATE, '$1/$2/$3').replaceAll('/0', '/'),
  (text) => text.replace(DATE, '$1年$2月$3日').replace('年0', '年').replace('月0', '月'),
  (text) => text.replaceAll('-', ''),
];

/** Columns that tell rows apart, join them, or say who is who. */
export const NEVER_BLANK =
  /^(?:vin|number|application|applicant|policy|id|uscc|legalName|kind|wmis|issuer|letter|maker|province|phone|account|controller|address)$/;
/** Accounts that are lists: whole, and each row once. */
export const LISTS: ReadonlySet<string> = new Set([
  'maker',
  'party',
  'exporter',
  'letter',
  'outlet',
]);

/** How an office writes: header, marks, dates, and the columns that its clerks often leave out. */
interface Habit {
  readonly header: 'zh' | 'en' | 'name';
  readonly mark: string;
  readonly start: string;
  readonly date: (text: string) => string;
  readonly leftOut: ReadonlyMap<string, number>;
}

const habitOf = (account: string, columns: readonly string[], random: Random): Habit => ({
  header: oneOf(random, ['zh', 'zh', 'zh', 'zh', 'en', 'name']),
  mark: oneOf(random, [',', ',', ',', ';', '\t']),
  start: random() < 0.5 ? '\uFEFF' : '',
  date: oneOf(random, DATE_FORMS),
  leftOut: new Map(
    columns.map((column) => {
      const kept = LISTS.has(account) || NEVER_BLANK.test(column);
      const often = random() < 0.02 ? 0.06 : 0.0008;
      return [column, kept ? 0 : often];
    }),
  ),
});

/** Slips of clerks, in labelled rows as in all others. */
export const SLIPS: Readonly<
  Record<string, readonly [often: number, slip: (value: Cell, random: Random) => Cell]>
> = {
  'reading.km': [
    0.003,
    (value, random) => {
      const text = String(value);
      const at = wholeBetween(random, 0, text.length - 1);
      const doubled = text.slice(0, at) + text.slice(at, at + 1) + text.slice(at);
      return Number(random() < 0.5 ? doubled : text.slice(0, at) + text.slice(at + 1) || '1');
    },
  ],
  'invoice.price': [0.001, (value) => Number(value) * 10],
  'insurance.startsOn': [0.0015, (value) => dateOf(Date.parse(String(value)) / 86_400_000 - 30)],
  'licence.odometerKm': [0.001, (value, random) => Number(value) + oneOf(random, [9, 90, 900])],
  'licence.applicantName': [0.05, (value) => ` ${String(value)} `],
  'party.address': [0.2, (value) => String(value).replace('号', '號').replaceAll('1', '１')],
};

const quoted = (text: string, mark: string): string =>
  text.includes(mark) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;

const headerOf = (account: string, column: string, header: Habit['header']): string => {
  const name = `${account}.${column}`;
  const office = OFFICE_HEADERS[name];
  if (office !== undefined) return office;
  const fact = FACTS.find((one) => one.name === name);
  if (fact === undefined) throw new Error(`no fact ${name}`);
  return header === 'name' ? column : fact[header];
};

const fileOf = (
  account: string,
  columns: readonly string[],
  sent: readonly Sent[],
  habit: Habit,
  random: Random,
): { readonly text: string; readonly rows: number } => {
  const cellOf = (column: string, value: Cell): string => {
    if (value === null || random() < (habit.leftOut.get(column) ?? 0)) return '';
    const [often, slip] = SLIPS[`${account}.${column}`] ?? [0, null];
    const written = slip !== null && random() < often ? slip(value, random) : value;
    const text = String(written);
    return quoted(DATE.test(text) ? habit.date(text) : text, habit.mark);
  };
  const lines = [...sent]
    .sort((a, b) => a.day - b.day)
    .flatMap(({ row }) => {
      const line = columns.map((column) => cellOf(column, row[column] ?? null)).join(habit.mark);
      // one row in a hundred is sent twice
      return !LISTS.has(account) && account !== 'licence' && random() < 0.01
        ? [line, line]
        : [line];
    });
  const header = columns.map((column) => headerOf(account, column, habit.header));
  const text = `${habit.start}${[header.join(habit.mark), ...lines].join('\n')}\n`;
  return { text, rows: lines.length };
};

/** Offices send a file a year, and two from 2025 on. */
const periodOf = (day: number): string => {
  const [year = '', month = ''] = dateOf(day).split('-');
  if (Number(year) < 2025) return `${year}年`;
  return `${year}年${Number(month) <= 6 ? '上' : '下'}半年`;
};

const truthOf = (kind: string): string => {
  if (kind in SCHEMES) return 'guilty';
  if (kind in LOOK_ALIKES) return 'look-alike';
  return kind === BESIDE ? BESIDE : 'honest';
};

/**
 * Writes the feeds as offices send them, a folder an account and in it a file an office and period; and what is true, a
 * line a vehicle (`vin`, `kind`, `group`, `truth`, `licensed`), to a file outside the feeds.
 *
 * @param truth path of the file of what is true
 * @returns how many files and rows were written
 */
export const writeHabits = (
  land: Land,
  seed: number,
  feeds: string,
  truth: string,
): { readonly files: number; readonly rows: number } => {
  const random = randomOf(seed + 4_111);
  let files = 0;
  let rows = 0;
  for (const [account, sent] of land.accounts) {
    const folder = join(feeds, WORDS[account] ?? account);
    mkdirSync(folder, { recursive: true });
    const columns = [...new Set(sent.flatMap(({ row }) => Object.keys(row)))];
    for (const [office, of] of Map.groupBy(sent, (one) => one.office)) {
      const habit = habitOf(account, columns, random);
      for (const [period, told] of Map.groupBy(of, ({ day }) => periodOf(day))) {
        const file = fileOf(account, columns, told, habit, random);
        writeFileSync(join(folder, `${period}-${office}.csv`), file.text);
        files += 1;
        rows += file.rows;
      }
    }
  }
  const licensed = new Set(land.accounts.get('licence')?.map(({ row }) => row['vin']));
  const lines = [...land.truth].map(
    ([vin, { kind, group }]) => `${vin},${kind},${group},${truthOf(kind)},${licensed.has(vin)}`,
  );
  writeFileSync(truth, `vin,kind,group,truth,licensed\n${lines.join('\n')}\n`);
  return { files, rows };
};
