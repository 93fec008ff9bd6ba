import { civilOf } from '../../calendar/day.ts';
import type { Language } from './operand-words.ts';

const EN_SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const EN_TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ZH_DIGITS = [...'零一二三四五六七八九'];

/** Below this a figure is written in words where words are asked for. */
const FIRST_IN_DIGITS = 100; // not-law: a custom of writing

const isSmall = (n: number): boolean => n >= 0 && n < FIRST_IN_DIGITS;

const smallEnglish = (n: number): string => {
  if (n < EN_SMALL.length) return EN_SMALL[n] ?? '';
  const [tens, ones] = [EN_TENS[Math.floor(n / 10)] ?? '', n % 10];
  return ones === 0 ? tens : `${tens}-${EN_SMALL[ones]}`;
};

const smallChinese = (n: number): string => {
  if (n === 2) return '两';
  if (n < 10) return ZH_DIGITS[n] ?? '';
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens === 1 ? '' : ZH_DIGITS[tens]}十${ones === 0 ? '' : ZH_DIGITS[ones]}`;
};

const TEN_THOUSAND = 10_000; // not-law: how Chinese counts

/** Units whose figures name a year and are not grouped. */
const NAMES_A_YEAR: ReadonlySet<string> = new Set(['year', 'model year']);

/** A whole number in figures: `32,000`, `3.2万`; a year as it is. */
export const groupedFigure = (n: number, unit: string, language: Language): string => {
  if (NAMES_A_YEAR.has(unit)) return `${n}`;
  if (language === 'en') return n.toLocaleString('en');
  const round = Math.abs(n) >= TEN_THOUSAND && n % (TEN_THOUSAND / 10) === 0;
  return round ? `${n / TEN_THOUSAND}万` : `${n}`;
};

/** A whole number in words (`twenty-five`, `二十五`; two before a measure word, `两`), from a hundred on in figures. */
export const numberWords = (n: number, unit: string, language: Language): string => {
  if (!isSmall(n)) return groupedFigure(n, unit, language);
  return language === 'en' ? smallEnglish(n) : smallChinese(n);
};

const UNITS: Readonly<Record<string, string>> = {
  days: '天',
  day: '天',
  months: '个月',
  years: '年',
  'model years': '个年款',
  km: '公里',
  'km a day': '公里/日',
  'working days': '个工作日',
  vehicles: '辆',
  percent: '%',
  papers: '份',
  contradictions: '处',
};

/** Chinese of the units that stand in the list of a rule's values alone, and in no text of the law. */
const UNITS_OF_VALUES: Readonly<Record<string, string>> = {
  'HS codes': '（商品编码）',
  'HS heading': '（品目）',
  'HS prefixes': '（商品编码前几位）',
  addresses: '个地址',
  applications: '份申请',
  cars: '辆',
  'cars an outlet': '辆/网点',
  outlets: '个网点',
  'applications for other countries to one for it': '倍（他国申请与该国申请之比）',
  brand: '（品牌）',
  certificates: '份登记证书',
  characters: '个字符',
  claimants: '个申领人',
  claims: '笔申报',
  companies: '家企业',
  contents: '项内容',
  countries: '个国家',
  'days after the application': '天（申请后）',
  'days before and after the application': '天（申请前后）',
  'days of use': '天（使用）',
  digits: '位',
  entries: '份报关单',
  'entries a month': '份报关单/月',
  exits: '次出境',
  exporters: '家出口企业',
  fifths: '（五分之几）',
  halves: '（分之一）',
  'currency units': '个货币单位',
  manufacturers: '家生产企业',
  models: '个车型',
  'first character of a Chinese VIN': '（中国车辆识别代号首位）',
  keystrokes: '次按键',
  letters: '份确认书',
  links: '层关联',
  model: '（型号）',
  'model year': '（年款）',
  'month of the year': '月（当年）',
  'month-ends': '个月末',
  names: '个名称',
  numbers: '个号码',
  parties: '个主体',
  'parts of the invoice': '（发票金额的几分之一）',
  payments: '次发放',
  'per mille': '‰',
  'percent of the surge': '%（占激增部分）',
  'percentage points': '个百分点',
  'robust standard deviations': '倍稳健标准差',
  rows: '行',
  score: '分',
  seals: '（印章）',
  seats: '座',
  standards: '（标准）',
  'status codes': '（机动车状态代码）',
  'steering side': '（转向盘位置）',
  times: '次',
  'times the usual': '倍（与通常相比）',
  'transport mode': '（运输方式）',
  'vehicles a month': '辆/月',
  year: '年',
};

/** Whether a unit has words in both languages. */
export const isSpokenUnit = (unit: string): boolean => Object.hasOwn(UNITS, unit);

/** A unit as it stands after a figure, with the gap before it; empty for none. */
export const unitWords = (unit: string, language: Language): string => {
  if (unit === '' || unit === 'date') return '';
  return language === 'en' ? ` ${unit}` : (UNITS[unit] ?? UNITS_OF_VALUES[unit] ?? ` ${unit}`);
};

/** The unit of one: `day` of `days`. */
export const oneOf = (unit: string): string => unit.replace(/s$/, '');

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day in prose: `1 January 2019`, `2019年1月1日`. */
export const dateInWords = (day: number, language: Language): string => {
  const civil = civilOf(day);
  const [year, month, date] = [civil >> 9, (civil >> 5) & 15, civil & 31];
  return language === 'en'
    ? `${date} ${MONTHS[month - 1]} ${year}`
    : `${year}年${month}月${date}日`;
};
