import type { PageNames } from '../../src/report/nation/page-names.ts';
import type {
  AgeBin,
  CurvePoint,
  SalesReport,
  SalesRow,
  Vintage,
} from '../../src/report/sales/sales-model.ts';
import { HOSTILE } from './sample-model.ts';

/** Days asked for, and of the law, in the samples. */
const WITHIN = 180;

const PROVINCES: Readonly<Record<string, readonly [string, string, number]>> = {
  '11': ['Beijing', '北京', 5],
  '12': ['Tianjin', '天津', 4],
  '13': ['Hebei', '河北', 6],
  '14': ['Shanxi', '山西', 3],
  '15': ['Inner Mongolia', '内蒙古', 2],
  '21': ['Liaoning', '辽宁', 4],
  '22': ['Jilin', '吉林', 2],
  '23': ['Heilongjiang', '黑龙江', 2],
  '31': ['Shanghai', '上海', 7],
  '32': ['Jiangsu', '江苏', 11],
  '33': ['Zhejiang', '浙江', 12],
  '34': ['Anhui', '安徽', 6],
  '35': ['Fujian', '福建', 4],
  '36': ['Jiangxi', '江西', 3],
  '37': ['Shandong', '山东', 10],
  '41': ['Henan', '河南', 8],
  '42': ['Hubei', '湖北', 6],
  '43': ['Hunan', '湖南', 5],
  '44': ['Guangdong', '广东', 16],
  '45': ['Guangxi', '广西', 4],
  '46': ['Hainan', '海南', 2],
  '50': ['Chongqing', '重庆', 5],
  '51': ['Sichuan', '四川', 9],
  '52': ['Guizhou', '贵州', 3],
  '53': ['Yunnan', '云南', 4],
  '54': ['Tibet', '西藏', 0],
  '61': ['Shaanxi', '陕西', 4],
  '62': ['Gansu', '甘肃', 2],
  '63': ['Qinghai', '青海', 1],
  '64': ['Ningxia', '宁夏', 1],
  '65': ['Xinjiang', '新疆', 3],
};

/** Names of the provinces; any other code is its own name. */
export const SALES_NAMES: PageNames = {
  country: (code) => code,
  province: (code, lang) => PROVINCES[code]?.[lang === 'en' ? 0 : 1] ?? code,
};

const MAKERS = [
  '比亚迪汽车有限公司',
  '奇瑞汽车股份有限公司',
  '重庆长安汽车股份有限公司',
  '浙江吉利汽车有限公司',
  '长城汽车股份有限公司',
  '上汽通用五菱汽车股份有限公司',
  '一汽-大众汽车有限公司',
  '广汽丰田汽车有限公司',
  '安徽江淮汽车集团股份有限公司',
  '北京新能源汽车股份有限公司',
  '赛力斯汽车有限公司',
  '小微试制车辆（湖州）有限公司',
  '',
];

const ENGLISH: Readonly<Record<string, string>> = {
  比亚迪汽车有限公司: 'BYD Auto Co. Ltd.',
  北京新能源汽车股份有限公司: 'Beijing Electric Vehicle Co. Ltd.',
};

const MONTHS = Array.from({ length: 20 }, (_, at) => {
  const months = 2025 * 12 + at;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
});
const ASKED = '2026-08-31';
const OPEN_FROM = '2026-03';

type Atom = Omit<
  SalesRow,
  'key' | 'inflation' | 'restatedLeast' | 'registeredTold' | 'exportedTold' | 'restatedTold'
> & {
  readonly maker: string;
  readonly province: string;
  readonly month: string;
};

const ratio = (above: number | null, below: number): number | null =>
  above === null || below === 0 ? null : Math.round((above / below) * 10_000) / 10_000;

/** One atom a maker, province and month, the figures by a small formula. */
const atoms = (): readonly Atom[] => {
  const all: Atom[] = [];
  MAKERS.forEach((maker, m) => {
    [...Object.keys(PROVINCES), ''].forEach((province, p) => {
      MONTHS.forEach((month, t) => {
        const size = PROVINCES[province]?.[2] ?? 1;
        const weight = maker === '' || m === 11 ? 0 : 14 - m;
        const registered =
          Math.round((size * weight * (10 + ((t * 3) % 7))) / 12) + (m === 11 && p === 3 ? 1 : 0);
        const rate =
          ((m * 5 + p * 3) % 11) * ['12', '15', '44', '65'].indexOf(province) > 0
            ? 0.24
            : ((m + p) % 5) / 40;
        const mature = month < OPEN_FROM ? 1 : 0.4;
        const exportedWithin = Math.round(registered * rate * mature);
        all.push({
          maker,
          province,
          month,
          provisional: month >= OPEN_FROM,
          reported:
            maker === '' || province === ''
              ? null
              : registered +
                Math.round(registered * 0.01 * (m % 4)) +
                (m === 11 && p === 3 ? 9 : 0),
          registered,
          exportedWithin,
          neverPlated: (m + p + t) % 17 === 0 ? 1 : 0,
          restated: registered - exportedWithin,
          undecided: (m + p + t) % 13 === 0 && registered - exportedWithin > 0 ? 1 : 0,
        });
      });
    });
  });
  return all;
};

const sums = (key: string, part: readonly Atom[], provisional: boolean): SalesRow => {
  let [reported, registered, exportedWithin, neverPlated, undecided] = [0, 0, 0, 0, 0];
  let [registeredTold, exportedTold] = [0, 0];
  let told = false;
  for (const atom of part) {
    registered += atom.registered;
    exportedWithin += atom.exportedWithin;
    neverPlated += atom.neverPlated;
    undecided += atom.undecided;
    if (atom.reported !== null) {
      told = true;
      reported += atom.reported;
      registeredTold += atom.registered;
      exportedTold += atom.exportedWithin;
    }
  }
  const restated = registered - exportedWithin;
  const restatedTold = registeredTold - exportedTold;
  return {
    key,
    provisional,
    reported: told ? reported : null,
    registered,
    exportedWithin,
    neverPlated,
    restated,
    restatedLeast: restated - undecided,
    registeredTold,
    exportedTold,
    restatedTold,
    inflation: told ? ratio(reported, restatedTold) : null,
    undecided,
  };
};

const by = (
  all: readonly Atom[],
  of: (atom: Atom) => string,
  months = false,
): readonly SalesRow[] =>
  [...new Set(all.map(of))].sort().map((key) =>
    sums(
      key,
      all.filter((atom) => of(atom) === key),
      months && key >= OPEN_FROM,
    ),
  );

const agesOf = (exported: number): readonly AgeBin[] => {
  const closed = Array.from({ length: 37 }, (_, at) => ({
    from: at === 0 ? 0 : at * 10 + 1,
    to: (at + 1) * 10,
    count: at === 18 ? 1260 : at === 19 ? 610 : at > 19 ? 300 - at * 6 : 0,
  }));
  // The bins up to the window hold what left within it, the younger the more.
  let left = exported;
  const young = closed.slice(0, 18).map((bin, at) => {
    const count = at === 17 ? left : Math.floor(left / (at < 4 ? 9 : 7));
    left -= count;
    return { ...bin, count };
  });
  return [...young, ...closed.slice(18), { from: 371, to: null, count: 3121 }];
};

const curveOf = (
  ages: readonly AgeBin[],
  registered: number,
  told: number,
): readonly CurvePoint[] =>
  Array.from({ length: 731 }, (_, n) => {
    let exportedWithin = 0;
    for (const { from, to, count } of ages) {
      const end = to ?? 730;
      if (n >= end) exportedWithin += count;
      else if (n >= from) exportedWithin += Math.floor((count * (n - from + 1)) / (end - from + 1));
    }
    const restated = registered - exportedWithin;
    return {
      n,
      exportedWithin,
      restated,
      restatedTold: told - exportedWithin,
    };
  });

const vintagesOf = (months: readonly SalesRow[]): readonly Vintage[] =>
  months.flatMap(({ key, registered, exportedWithin }, at) => {
    const last = months.length - 1 - at;
    const offsets = Array.from({ length: Math.min(7, last + 1) }, (_, later) => later);
    let before: number | null = null;
    return offsets.map((later): Vintage => {
      const share = offsets.length === 1 ? 1 : later / (offsets.length - 1);
      const out = Math.round(exportedWithin * share);
      const restated = registered - out;
      const [year, month] = [Number(key.slice(0, 4)), Number(key.slice(5))];
      const end = new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10);
      const vintage: Vintage = {
        month: key,
        asOf: end,
        registered,
        exportedWithin: out,
        neverPlated: 0,
        restated,
        inflation: null,
        revision: before === null ? null : restated - before,
        provisional: later < 6,
      };
      before = restated;
      return vintage;
    });
  });

/** A nation of thirteen makers, 31 provinces and twenty months, in the edition for officers. */
export const sampleSales = (): SalesReport => {
  const all = atoms();
  const { key: _, provisional: __, ...totals } = sums('', all, false);
  const byMaker = by(all, ({ maker }) => maker);
  const ages = agesOf(totals.exportedWithin);
  const byMonth = by(all, ({ month }) => month, true);
  return {
    input: 'screened-2026-08',
    today: ASKED,
    asOf: ASKED,
    program: 'mileproof 0.1.0',
    ruleset: 'a1b2c3d4e5f60718',
    screening: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    within: WITHIN,
    lawWithin: WITHIN,
    kind: 'retail',
    edition: 'full',
    protection: null,
    method: [
      {
        en:
          'A vehicle is counted in the month, the province and under the maker of its first registration ' +
          'certificate; every VIN once.',
        zh: '每个车辆识别代号计一次，按首次登记证书的月份、省份和生产企业归类。',
      },
      {
        en:
          'It counts as exported when customs recorded its first exit within the window after that registration, ' +
          'the last day included.',
        zh: '首次出境在登记后的期限内（含最后一天）的，计为期限内出口。',
      },
      {
        en:
          'Restated domestic sales are the registered less the exported; the inflation ratio is reported sales ' +
          'over them.',
        zh: '还原后的国内销量为注册登记减去期限内出口；虚高倍数为上报销量与其之比。',
      },
    ],
    totals,
    byMonth,
    byMaker,
    byProvince: by(all, ({ province }) => province),
    topMakers: byMaker
      .filter(({ key, reported, restatedTold }) => key !== '' && (reported ?? 0) > restatedTold)
      .sort((a, b) => (b.reported ?? 0) - b.restatedTold - (a.reported ?? 0) + a.restatedTold)
      .slice(0, 10),
    ages,
    curve: curveOf(ages, totals.registered, totals.restatedTold + totals.exportedWithin),
    vintages: vintagesOf(byMonth),
    undecided: [
      { reason: 'exit-unknown', vehicles: totals.undecided - 120 },
      { reason: 'exit-before-registration', vehicles: 90 },
      { reason: 'undated', vehicles: 30 },
    ],
    makerName: (name) => ({ en: ENGLISH[name] ?? name, zh: name }),
    rowsWithoutVin: 14,
  };
};

/** The same as its public edition, for another window than the law's. */
export const publicSales = (): SalesReport => {
  const full = sampleSales();
  return {
    ...full,
    edition: 'public',
    within: 90,
    protection: {
      base: 5,
      method: {
        en:
          'Counts of a maker, province and month are rounded to a multiple of five at random, once, and all sums ' +
          'are of these.',
        zh: '每一企业、省份和月份的计数一次性随机取整为五的倍数，各合计均由此得出。',
      },
    },
    curve: full.curve.filter(({ n }) => n === 0 || n % 10 === 0),
  };
};

/** The sample with names that try to run or to break out. */
export const hostileSales = (): SalesReport => {
  const full = sampleSales();
  const [first, ...others] = full.topMakers;
  const hostile = { ...(first ?? full.byMaker[0] ?? ({} as SalesRow)), key: HOSTILE };
  return {
    ...full,
    input: HOSTILE,
    screening: HOSTILE,
    topMakers: [hostile, ...others],
    byMaker: [hostile, ...full.byMaker],
    byProvince: [{ ...hostile }, ...full.byProvince],
    byMonth: [...full.byMonth, { ...hostile }],
    method: [{ en: HOSTILE, zh: HOSTILE }],
    vintages: full.vintages.map((one) => ({
      ...one,
      month: one.month === '2026-07' ? HOSTILE : one.month,
    })),
  };
};

/** No sales account: registrations and exports alone. */
export const unreportedSales = (): SalesReport => {
  const full = sampleSales();
  const bare = <Row extends { readonly restatedTold: number }>(row: Row): Row => ({
    ...row,
    reported: null,
    inflation: null,
    registeredTold: 0,
    exportedTold: 0,
    restatedTold: 0,
  });
  return {
    ...full,
    totals: bare(full.totals),
    byMaker: full.byMaker.map(bare),
    byProvince: full.byProvince.map(bare),
    byMonth: full.byMonth.map(bare),
    topMakers: [],
    ages: full.ages.map((bin) => ({ ...bin, count: 0 })),
    curve: full.curve.map((point) => ({ ...point, exportedWithin: 0 })),
    vintages: [],
    undecided: [],
  };
};

/** A screening in which nothing was registered, exported or reported. */
export const emptySales = (): SalesReport => ({
  ...unreportedSales(),
  totals: {
    reported: null,
    registered: 0,
    exportedWithin: 0,
    neverPlated: 0,
    restated: 0,
    restatedLeast: 0,
    registeredTold: 0,
    exportedTold: 0,
    restatedTold: 0,
    inflation: null,
    undecided: 0,
  },
  byMaker: [],
  byProvince: [],
  byMonth: [],
  curve: [],
  ages: [],
  rowsWithoutVin: 0,
});

/** What does not grow with the nation. */
const FIXED: ReadonlySet<string> = new Set(['n', 'from', 'to', 'within', 'lawWithin', 'inflation']);

/** The sample seventy times as large: figures of eight digits. */
export const nationalSales = (): SalesReport => {
  const grown = (value: unknown, name: string): unknown => {
    if (typeof value === 'number') return FIXED.has(name) ? value : value * 70;
    if (Array.isArray(value)) return value.map((one) => grown(one, name));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => [key, grown(one, key)]),
    );
  };
  return grown(sampleSales(), '') as SalesReport;
};

/** The sample with few rows, for what is looked at many times over. */
export const briefSales = (): SalesReport => {
  const full = sampleSales();
  return {
    ...full,
    byMaker: full.byMaker.slice(0, 4),
    byProvince: full.byProvince.slice(0, 5),
    byMonth: full.byMonth.slice(10),
    curve: full.curve.filter(({ n }) => n % 90 === 0),
    vintages: full.vintages.filter(({ month }) => month > '2026-02'),
  };
};
