import type { NationSummary } from '../domain/nation/nation-summary.ts';
import { noLawReadText } from '../report/no-law-read.ts';
import { registryUnreadText } from '../report/registry-unread.ts';
import { inertText } from '../report/words/inert-text.ts';

const WORDS = {
  en: {
    rows: 'Rows read',
    used: 'used',
    reported: 'reported in problems.csv',
    unread: 'files not read, or not to their end',
    columns: 'Columns not read, see problems.csv',
    applications: 'Vehicles of applications answered',
    gate: 'gate',
    blocked: 'blocked',
    undetermined: 'undetermined',
    clear: 'clear',
    entry: 'entry',
    admissible: 'admissible',
    conditional: 'conditional',
    barred: 'barred',
    unknown: 'unknown',
    noLawRead: 'no law read for',
    risk: 'risk',
    high: 'high',
    elevated: 'elevated',
    low: 'low',
    unapplied: 'Vehicles in no application',
    flagged: 'with a flag raised',
    rules: 'Most often not met',
  },
  zh: {
    rows: '读取行数',
    used: '已使用',
    reported: '列于 problems.csv',
    unread: '未读取或未读完的文件',
    columns: '未读取的列（见 problems.csv）',
    applications: '已审查申请车辆',
    gate: '发证',
    blocked: '不予发放',
    undetermined: '待定',
    clear: '可予发放',
    entry: '入境',
    admissible: '准许入境',
    conditional: '附条件',
    barred: '禁止入境',
    unknown: '不详',
    noLawRead: '未收录进口规定的国家',
    risk: '风险',
    high: '高',
    elevated: '较高',
    low: '低',
    unapplied: '未申请车辆',
    flagged: '其中有风险迹象',
    rules: '最常见的不符合项',
  },
} as const;

const MOST_RULES = 12;

/** Columns not read that are named; the others are counted. */
const MOST_COLUMNS = 6;

const n = (value: number): string => value.toLocaleString('en');

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** A screened nation in a few lines for a terminal. */
export const nationLines = (summary: NationSummary, lang: 'en' | 'zh'): readonly string[] => {
  const say = WORDS[lang];
  const { feeds, unreadFiles: unread, gate, entry, band, unappliedBand } = summary;
  const used = sum(feeds.map((feed) => feed.used));
  const reported = sum(feeds.map((feed) => feed.reported));
  const flagged = sum(Object.values(unappliedBand));
  const worst = summary.rules
    .filter(({ notMet }) => notMet > 0)
    .sort((a, b) => b.notMet - a.notMet || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_RULES);
  const width = Math.max(0, ...worst.map(({ notMet }) => n(notMet).length));
  const columns = summary.unreadColumns
    .slice(0, MOST_COLUMNS)
    .map(
      ({ header, file, files }) =>
        `${inertText(header)} (${inertText(file)}${files === 1 ? '' : `, … ${n(files)}`})`,
    );
  const more = summary.unreadColumns.length > MOST_COLUMNS ? ', …' : '';
  return [
    ...(summary.registryUnread === undefined
      ? []
      : [inertText(registryUnreadText(summary.registryUnread, lang)), '']),
    `${say.rows}: ${n(used + reported)} = ${n(used)} ${say.used} + ${n(reported)} ` +
      `${say.reported}${unread === 0 ? '' : `; ${say.unread}: ${n(unread)}`}`,
    ...(columns.length === 0
      ? []
      : [`${say.columns}: ${n(summary.unreadColumns.length)}: ${columns.join(', ')}${more}`]),
    `${say.applications}: ${n(summary.applications)}`,
    `  ${say.gate}: ${n(gate.blocked)} ${say.blocked}, ${n(gate.undetermined)} ` +
      `${say.undetermined}, ${n(gate.clear)} ${say.clear}`,
    `  ${say.entry}: ${n(entry.barred)} ${say.barred}, ${n(entry.conditional)} ` +
      `${say.conditional}, ${n(entry.admissible)} ${say.admissible}, ${n(entry.unknown)} ${say.unknown}`,
    ...(summary.noLawRead.length === 0
      ? []
      : [`  ${say.noLawRead}: ${inertText(noLawReadText(summary.noLawRead, ', '))}`]),
    `  ${say.risk}: ${n(band.high)} ${say.high}, ${n(band.elevated)} ${say.elevated}, ${n(band.low)} ${say.low}`,
    `${say.unapplied}: ${n(summary.unapplied)}; ${say.flagged}: ${n(flagged)}`,
    ...(worst.length === 0 ? [] : ['', `${say.rules}:`]),
    ...worst.map(
      ({ code, notMet, title }) =>
        `  ${n(notMet).padStart(width)}  ${code.padEnd(5)} ${title[lang]}`,
    ),
  ];
};
