import type { Bilingual, Cite, RuleInfo } from '../../src/domain/verdict/verdict.ts';
import type { Destination } from '../../src/report/model.ts';

const cn648 = (item: string): Cite => ({
  instrument: 'MOFCOM, MIIT, MPS, GACC Notice 2025 No. 648',
  item,
  url: 'https://example.org/648',
  confidence: 'verbatim',
  dated: '2025-11-14',
});

/** What every rule of these tests asks for in a list of reasons. */
const REMEDY = { en: 'Bring what is missing.', zh: '请补齐材料。' } as const;

/** What is said of a vehicle that breaks a rule; of the others their title. */
const BREACHES: Readonly<Record<string, Bilingual>> = {
  G01: { en: 'No after-sales confirmation is filed', zh: '未提交售后维修服务确认书' },
  G05: { en: 'The confirmation does not name the destination', zh: '确认书未载明目的国' },
};

const rule = (
  code: string,
  id: string,
  axis: RuleInfo['axis'],
  en: string,
  zh: string,
  effect: string,
  weight = 0,
  cite: Cite = cn648('I(一)'),
): RuleInfo => {
  const title = { en, zh };
  const breach = BREACHES[code] ?? title;
  const said = { title, breach, remedy: REMEDY, titleFor: () => title, breachFor: () => breach };
  return { code, id, axis, ...said, asks: false, effect, weight, cites: [cite] };
};

const practice: Cite = {
  instrument: 'Reported practice of the trade',
  item: '',
  url: null,
  confidence: 'practice',
  dated: null,
};

/** Rules as a report knows them, written for these tests. */
export const SAMPLE_RULES: readonly RuleInfo[] = [
  rule(
    'G01',
    'cn.648.letter-required',
    'gate',
    "The manufacturer's after-sales confirmation is filed",
    '已提交生产企业出具的售后维修服务确认书',
    'blocked',
  ),
  rule(
    'G03',
    'cn.guidelines.issuer-is-manufacturer',
    'gate',
    'The confirmation is issued by the manufacturer',
    '确认书由车辆生产企业出具',
    'blocked',
  ),
  rule(
    'G05',
    'cn.guidelines.letter-covers-destination',
    'gate',
    'The confirmation names the destination',
    '确认书载明目的国',
    'blocked',
  ),
  rule(
    'G07',
    'cn.648.letter-sealed',
    'gate',
    'The confirmation is sealed or signed',
    '确认书已盖章或电子签名',
    'blocked',
  ),
  rule(
    'G09',
    'cn.648.data-match',
    'gate',
    'Licence and certificate say the same',
    '许可证与登记证书信息一致',
    'blocked',
  ),
  rule(
    'G00',
    'cn.vin.identity',
    'gate',
    'The vehicle is identified by its VIN',
    '车辆识别代号可以确定车辆',
    'blocked',
  ),
  rule(
    'VN-1',
    'vn.new-car-route',
    'entry',
    'A car younger than six months counts as new',
    '不足六个月的车辆视为新车',
    'barred',
    0,
    {
      instrument: 'Decree 116/2017/ND-CP',
      item: 'Art. 15',
      url: 'https://example.org/vn',
      confidence: 'secondary',
      dated: '2018-04-26',
    },
  ),
  rule(
    'RU-2',
    'ru.conformity',
    'entry',
    'A certificate of vehicle design safety is shown',
    '提供车辆结构安全证书',
    'conditional',
  ),
  rule(
    'R03',
    'cada-yardstick',
    'risk',
    'Young car that was hardly driven',
    '车龄短且几乎未行驶',
    'flag',
    20,
    practice,
  ),
  rule(
    'R12',
    'diverted',
    'risk',
    'Letter, licence and declaration name different countries',
    '确认书、许可证与报关单国别不一致',
    'flag',
    35,
    practice,
  ),
  rule(
    'R15',
    'dates-out-of-order',
    'risk',
    'Dates are in the order of a car’s life',
    '各日期先后顺序合理',
    'flag',
    25,
    practice,
  ),
  rule(
    'R18',
    'odometer-disagrees',
    'risk',
    'Odometer readings agree',
    '里程读数一致',
    'flag',
    25,
    practice,
  ),
  rule(
    'R22',
    'refund-without-right',
    'risk',
    'The refund rests on a special invoice',
    '退税依据专用发票',
    'flag',
    30,
    practice,
  ),
  rule(
    'D02',
    'cn.reg-37.deregistration',
    'duty',
    'Deregistered within two months of exit',
    '出口后两个月内注销登记',
    'overdue',
  ),
];

/** Importing countries as a report knows them, written for these tests. */
export const SAMPLE_DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  [
    'VN',
    {
      name: { en: 'Viet Nam', zh: '越南' },
      told: { upTo: '2018-04-26', sources: 3, undated: 0 },
      notes: [
        {
          text: {
            en: 'Registration fees for battery electric cars are waived until 28 February 2027.',
            zh: '纯电动汽车注册费免征至2027年2月28日。',
          },
          cite: {
            instrument: 'Decree 51/2025/ND-CP',
            item: '',
            url: 'https://example.org/vn-fee',
            confidence: 'secondary',
            dated: '2025-03-01',
          },
        },
      ],
    },
  ],
  [
    'RU',
    {
      name: { en: 'Russia', zh: '俄罗斯' },
      told: { upTo: '2025-12-30', sources: 5, undated: 2 },
      notes: [
        {
          text: { en: 'The recycling fee rises every January.', zh: '报废费每年一月上调。' },
          cite: {
            instrument: 'Resolution 1291',
            item: 'Annex',
            url: null,
            confidence: 'unsure',
            dated: null,
          },
        },
      ],
    },
  ],
  [
    'KZ',
    {
      name: { en: 'Kazakhstan', zh: '哈萨克斯坦' },
      told: { upTo: null, sources: 1, undated: 1 },
      notes: [],
    },
  ],
  [
    'AE',
    {
      name: { en: 'United Arab Emirates', zh: '阿联酋' },
      told: { upTo: null, sources: 1, undated: 1 },
      notes: [],
    },
  ],
]);
