import type {
  GroupTotal,
  NationSummary,
  RankedVehicle,
  RuleTotal,
} from '../../src/domain/nation/nation-summary.ts';
import type { Gate } from '../../src/domain/verdict/verdict.ts';
import { CHECK_DIGIT_PLACE, expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { PageNames } from '../../src/report/nation/page-names.ts';
import { HOSTILE } from './sample-model.ts';

const COUNTRIES: Readonly<Record<string, readonly [string, string]>> = {
  RU: ['Russia', '俄罗斯'],
  KZ: ['Kazakhstan', '哈萨克斯坦'],
  AE: ['United Arab Emirates', '阿联酋'],
  UZ: ['Uzbekistan', '乌兹别克斯坦'],
  KG: ['Kyrgyzstan', '吉尔吉斯斯坦'],
  VN: ['Vietnam', '越南'],
  BA: ['Bosnia and Herzegovina', '波斯尼亚和黑塞哥维那'],
};
const PROVINCES: Readonly<Record<string, readonly [string, string]>> = {
  '33': ['Zhejiang', '浙江'],
  '44': ['Guangdong', '广东'],
  '37': ['Shandong', '山东'],
  '12': ['Tianjin', '天津'],
  '15': ['Inner Mongolia', '内蒙古'],
};
const named =
  (table: Readonly<Record<string, readonly [string, string]>>): PageNames['country'] =>
  (code, lang) =>
    table[code]?.[lang === 'en' ? 0 : 1] ?? code;

/** Names of a few places; any other code is its own name. */
export const SAMPLE_NAMES: PageNames = { country: named(COUNTRIES), province: named(PROVINCES) };

const group = (
  key: string,
  [vehicles, blocked, undetermined, elevated, high]: readonly [
    number,
    number,
    number,
    number,
    number,
  ],
  name: string | null = null,
): GroupTotal => ({ key, name, vehicles, blocked, undetermined, elevated, high });

const rule = (
  code: string,
  axis: RuleTotal['axis'],
  en: string,
  zh: string,
  notMet: number,
  unknown: number,
  more: Partial<RuleTotal> = {},
): RuleTotal => ({
  code,
  id: `sample.${code.toLowerCase()}`,
  axis,
  title: { en, zh },
  toldUpTo: '2026-02-21',
  announced: false,
  country: null,
  weight: null,
  notMet,
  unknown,
  ...more,
});

const RULES: readonly RuleTotal[] = [
  rule(
    'G01',
    'gate',
    "A vehicle applied for within 180 days of registration needs the manufacturer's after-sales confirmation",
    '自注册登记之日起180天内申请出口的车辆须提供生产企业售后维修服务确认书',
    121_408,
    48_311,
  ),
  rule(
    'G03',
    'gate',
    "The confirmation is issued by the vehicle's own manufacturer, listed in the MIIT Announcement",
    '确认书由《道路机动车辆生产企业及产品公告》内的本车生产企业出具',
    38_112,
    90_277,
  ),
  rule(
    'G18',
    'gate',
    'The vehicle is not already applied for, exported or deregistered',
    '车辆未重复申请、未出口且未注销登记',
    2_019,
    0,
  ),
  rule(
    'D02',
    'duty',
    'The vehicle is deregistered within two months of its export',
    '出口后两个月内办理注销登记',
    88_540,
    131_002,
  ),
  rule(
    'VN-1',
    'entry',
    'Used means registered for six months and run 10,000 km; anything less is not used',
    '二手车须登记满六个月且行驶满1万公里，否则不属于二手车',
    12_540,
    3,
    { country: 'VN' },
  ),
  rule(
    'R01',
    'risk',
    'Parked until the letter is no longer needed',
    '停放至无需确认书后申请',
    77_812,
    0,
    { weight: 20 },
  ),
  rule(
    'R10',
    'risk',
    'The confirmation serves another application too',
    '同一确认书用于多份申请',
    9_112,
    0,
    { weight: 40 },
  ),
  rule(
    'R26',
    'risk',
    'A ring of seller, owner and exporter, or one hand at both ends',
    '销售方、所有人与出口企业构成闭环，或首尾为同一主体',
    4_871,
    0,
    { weight: 30 },
  ),
];

const EXPORTERS = [
  '示例汽车进出口有限公司',
  'Sample Silk Road Vehicle Trading (Horgos) Co., Ltd',
  '样例二手车国际贸易（天津）有限公司',
] as const;
const GATES: readonly Gate[] = ['blocked', 'undetermined', 'clear'];

/** A VIN that no factory gave; of every tenth the check digit is wrong. */
const sampleVin = (index: number): string => {
  const vin = parseVin(`LGXCE4CB0PZZZ${1000 + index}`);
  if (vin === null) throw new Error('no VIN');
  const digit = index % 10 === 4 ? 'X' : expectedCheckDigit(vin);
  return `${vin.slice(0, CHECK_DIGIT_PLACE)}${digit}${vin.slice(CHECK_DIGIT_PLACE + 1)}`;
};

/** Thirty vehicles, score 98 and falling; every tenth stands in no application. */
const RANKED: readonly RankedVehicle[] = Array.from({ length: 30 }, (_, index) => {
  const unapplied = index % 10 === 9;
  const score = 98 - 2 * index;
  return {
    application: unapplied ? null : `CK20260${(index % 9) + 1}${String(1000 + index)}`,
    vin: sampleVin(index),
    gate: unapplied ? null : (GATES[index % 3] as Gate),
    entry: unapplied ? null : index % 4 === 0 ? 'barred' : 'admissible',
    score,
    band: score >= 50 ? 'high' : 'elevated',
    destination: unapplied ? null : (Object.keys(COUNTRIES)[index % 7] ?? null),
    noLawRead: false,
    applicant: unapplied ? null : (EXPORTERS[index % 3] ?? null),
    registeredOn: unapplied ? null : '2026-01-05',
    appliedOn: unapplied ? null : `2026-07-${String((index % 28) + 1).padStart(2, '0')}`,
    codes: index % 3 === 0 ? ['G01', 'G03', 'R10', 'R26'] : ['R01', 'R26'],
  };
});

/** A letter is asked for until day 180, and many wait for day 181: a peak in the bar from 180. */
const AGES = Array.from({ length: 38 }, (_, bin) => {
  const peak = bin === 18 ? 61_000 : bin === 19 ? 23_500 : 0;
  const young = bin < 6 ? 21_000 - 3_000 * bin : 0;
  return { from: bin === 0 ? 0 : bin * 10 + 1, count: bin === 37 ? 188_400 : 4_000 + young + peak };
});

const MONTHS = [
  ['2025-09', 20_110],
  ['2025-10', 24_032],
  ['2025-11', 33_480],
  ['2025-12', 88_912],
  ['2026-01', 12_004],
  ['2026-02', 9_918],
  ['2026-03', 18_220],
  ['2026-04', 27_371],
  ['2026-05', 38_009],
  ['2026-06', 52_660],
  ['2026-07', 96_214],
  ['2026-08', 71_308],
  ['2026-09', 43_020],
  ['2026-10', 30_742],
] as const;

/**
 * A made-up nation of 566,000 applications; the months add up to it, the provinces name all but
 * 6,000.
 */
export const sampleNation = (): NationSummary => ({
  input: 'nation-2026-11',
  today: '2026-11-24',
  program: 'mileproof 1.0.0',
  ruleset: `sha256:${'5e1f'.repeat(16)}`,
  feeds: [
    { account: 'licence', files: 31, used: 566_000, reported: 112, cells: 8_340 },
    { account: 'certificate', files: 31, used: 20_014_220, reported: 1_871, cells: 40_112 },
    { account: 'letter', files: 4, used: 402_118, reported: 0, cells: 77 },
    { account: 'declaration', files: 12, used: 488_301, reported: 9, cells: 1_204 },
    { account: 'party', files: 1, used: 1_204_550, reported: 0, cells: 0 },
  ],
  applications: 566_000,
  unapplied: 20_118_402,
  gate: { blocked: 141_233, undetermined: 118_650, clear: 306_117 },
  clearFlagged: 41_205,
  unreadFiles: 2,
  unreadColumns: [
    { header: '备注<1>', file: 'certificate/2026-01.csv', files: 31 },
    { header: '撤销办理日', file: 'letter.csv', files: 1 },
  ],
  entry: { barred: 12_540, conditional: 201_118, unknown: 83_004, admissible: 269_338 },
  noLawRead: [
    ['QA', 1_204],
    ['KW', 310],
  ],
  band: { high: 18_204, elevated: 71_311, low: 476_485 },
  unappliedBand: { high: 112, elevated: 9_804, low: 88_020 },
  rules: RULES,
  ranked: RANKED,
  months: MONTHS.map(([month, n]) =>
    group(month, [n, Math.round(n / 4), Math.round(n / 5), Math.round(n / 6), Math.round(n / 30)]),
  ),
  provinces: [
    group('33', [181_200, 52_118, 40_020, 31_410, 6_102]),
    group('44', [140_400, 38_090, 31_204, 20_118, 4_410]),
    group('37', [98_110, 21_001, 20_190, 14_008, 2_909]),
    group('12', [82_090, 17_870, 16_004, 12_120, 2_811]),
    group('15', [58_200, 10_154, 9_232, 9_859, 1_760]),
  ],
  exporters: EXPORTERS.map((name, index) =>
    group(
      `91330000MA0000000${index}`,
      [9_120 - 2_000 * index, 4_400 - index, 1_010, 3_004, 1_204 - 300 * index],
      name,
    ),
  ),
  destinations: [
    group('RU', [240_118, 70_002, 50_018, 40_110, 9_004]),
    group('KZ', [120_404, 31_208, 22_108, 18_002, 3_812]),
    group('AE', [98_200, 20_190, 20_004, 11_290, 2_710]),
    group('UZ', [52_018, 9_812, 12_009, 9_100, 1_404]),
    group('KG', [30_250, 6_021, 8_511, 6_013, 902]),
    group('VN', [20_008, 3_500, 5_000, 4_500, 308]),
    group('BA', [5_002, 500, 1_000, 500, 64]),
  ],
  ages: AGES,
  letterDays: 180,
  rings: [
    {
      label: 'ring-0001',
      parties: 41,
      vehicles: 1_204,
      exporters: [...EXPORTERS],
      path: {
        parties: [
          { name: 'd:20b4', exporter: false },
          { name: 'a:91f0', exporter: false },
          { name: `${EXPORTERS[1]}`, exporter: true },
        ],
        steps: [
          {
            from: 0,
            to: 1,
            by: 'sale',
            sentence: { en: 'd:20b4 sold it to a:91f0', zh: 'd:20b4 售予 a:91f0' },
          },
          {
            from: 1,
            to: 2,
            by: 'sale',
            sentence: {
              en: `a:91f0 sold it to exporter ${EXPORTERS[1]}`,
              zh: `a:91f0 售予 出口企业 ${EXPORTERS[1]}`,
            },
          },
          {
            from: 2,
            to: 0,
            by: 'phone',
            sentence: {
              en: `exporter ${EXPORTERS[1]} shares a phone with d:20b4`,
              zh: `出口企业 ${EXPORTERS[1]} 与 d:20b4 电话相同`,
            },
          },
        ],
      },
    },
    { label: 'ring-0002', parties: 6, vehicles: 98, exporters: [EXPORTERS[2]], path: null },
  ],
  problems: [
    {
      code: 'not-a-date',
      count: 31_204,
      file: 'certificate/33-zhejiang-2026.csv',
      line: 1_204_118,
      field: 'certificate.registeredOn',
      value: '2026/13/40',
      remedy: { en: 'Write the date as 2026-03-05.', zh: '请按 2026-03-05 的格式填写日期。' },
    },
    {
      code: 'too-few-cells',
      count: 112,
      file: 'licence/44-guangdong.csv',
      line: 88_120,
      field: '',
      value: '',
      remedy: { en: 'Give the row all its cells.', zh: '请补齐该行的单元格。' },
    },
  ],
});

/** The same nation with hostile texts wherever a feed's text reaches the page. */
export const hostileNation = (): NationSummary => {
  const nation = sampleNation();
  return {
    ...nation,
    input: HOSTILE,
    program: HOSTILE,
    feeds: nation.feeds.map((feed) => ({ ...feed, account: HOSTILE })),
    rules: nation.rules.map((one) => ({ ...one, code: `${HOSTILE}${one.code}` })),
    ranked: nation.ranked.map((one) => ({
      ...one,
      vin: HOSTILE,
      application: HOSTILE,
      applicant: HOSTILE,
      destination: HOSTILE,
      registeredOn: HOSTILE,
      codes: [HOSTILE, `${HOSTILE}G01`],
    })),
    months: [group(HOSTILE, [9, 1, 1, 1, 1]), ...nation.months],
    provinces: [group(HOSTILE, [9, 1, 1, 1, 1])],
    destinations: [group(HOSTILE, [9, 1, 1, 1, 1])],
    exporters: [group(HOSTILE, [9, 1, 1, 1, 1], HOSTILE)],
    rings: [
      {
        label: HOSTILE,
        parties: 2,
        vehicles: 1,
        exporters: [HOSTILE],
        path: {
          parties: [
            { name: HOSTILE, exporter: true },
            { name: HOSTILE, exporter: false },
          ],
          steps: [{ from: 0, to: 1, by: HOSTILE, sentence: { en: HOSTILE, zh: HOSTILE } }],
        },
      },
    ],
    problems: nation.problems.map((one) => ({
      ...one,
      code: HOSTILE,
      file: HOSTILE,
      field: HOSTILE,
      value: HOSTILE,
      remedy: { en: HOSTILE, zh: HOSTILE },
    })),
  };
};

/** A nation of which nothing came in. */
export const emptyNation = (): NationSummary => ({
  ...sampleNation(),
  feeds: [],
  applications: 0,
  unapplied: 0,
  gate: { blocked: 0, undetermined: 0, clear: 0 },
  clearFlagged: 0,
  unreadFiles: 0,
  unreadColumns: [],
  entry: { barred: 0, conditional: 0, unknown: 0, admissible: 0 },
  noLawRead: [],
  band: { high: 0, elevated: 0, low: 0 },
  unappliedBand: { high: 0, elevated: 0, low: 0 },
  rules: [],
  ranked: [],
  months: [],
  provinces: [],
  exporters: [],
  destinations: [],
  ages: AGES.map(({ from }) => ({ from, count: 0 })),
  rings: [],
  problems: [],
});

/** The same nation with as many rows as its page may have. */
export const largeNation = (): NationSummary => {
  const nation = sampleNation();
  const { rules, ranked, months, provinces, rings } = nation;
  const many = <One>(all: readonly One[], count: number): readonly One[] =>
    Array.from({ length: count }, (_, at) => all[at % all.length] as One);
  return {
    ...nation,
    rules: many(rules, 150).map((rule, at) => ({ ...rule, code: `X-${at}` })),
    ranked: many(ranked, 200),
    months: many(months, 600).map((month, at) => ({
      ...month,
      key: `${1977 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    })),
    exporters: many(provinces, 30).map((one, at) => ({ ...one, key: `E${at}` })),
    destinations: many(provinces, 250).map((one, at) => ({ ...one, key: `D${at}` })),
    rings: many(rings, 20),
  };
};
