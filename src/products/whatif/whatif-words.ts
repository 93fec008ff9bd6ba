import type { Group } from './whatif-answer.ts';

const figure = (n: number): string => n.toLocaleString('en-US');

const rate = (n: number): string =>
  n.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Every text of a what-if over a screened nation, by language. */
export const WHATIF_WORDS = {
  en: {
    before: 'before',
    after: 'after',
    changed: (n: number, all: number) =>
      `${figure(n)} of ${figure(all)} ${all === 1 ? 'vehicle' : 'vehicles'} change answer`,
    none: (all: number) => `No answer changes among ${figure(all)} vehicles.`,
    reasons: (n: number) =>
      `${figure(n)} more ${n === 1 ? 'keeps its answer, for other reasons' : 'keep their answer, for other reasons'}`,
    duties: (codes: string) => `${codes}: a duty after the licence; no answer rests on it`,
    rules: 'Rules that differ, and vehicles that change answer by them',
    fates: { added: 'added', changed: 'changed', dropped: 'dropped' },
    noRules: 'No rule judges otherwise.',
    letters: 'Letters of the manufacturer',
    need: 'vehicles that need one',
    lack: 'of these without one',
    open: 'of these not known',
    reviews: 'Reviews: applications with a vehicle held at the gate, or of elevated or high risk',
    period: (from: string, until: string, days: string) => `${from} to ${until}${days}`,
    workingDays: (n: number) => `, ${figure(n)} working days`,
    noCalendar: ', beyond the years whose holidays are known: no figure a day',
    applications: 'applications',
    all: (n: number) => `of ${figure(n)}`,
    aDay: 'a working day',
    capacity: (n: number) => `over ${figure(n)} a day`,
    noPeriod: 'no application tells its day: no figure a day',
    provinces: 'by province, a working day',
    provincesTotal: 'by province, applications',
    restOf: (n: number) => `${figure(n)} others`,
    groups: {
      maker: 'Makers',
      province: 'Provinces',
      destination: 'Destinations',
      applicant: 'Exporters',
    } satisfies Record<Group, string>,
    gain: 'better',
    lose: 'worse',
    both: 'both',
    notKnown: 'not known',
    listed: (shown: number, all: number) =>
      shown < all
        ? `The first ${figure(shown)} of ${figure(all)} vehicles (--changed all lists every one, ` +
          `--format csv with all reasons)`
        : 'The vehicles',
    noVin: 'no VIN',
    gone: (codes: string) => `no longer ${codes}`,
    come: (codes: string) => `now ${codes}`,
    gap: '; ',
    unapplied: (n: number) => `Not asked again: ${figure(n)} vehicles in no application.`,
    steps: {
      patterns: 'Patterns that the change touches',
      results: 'Rules that the change touches',
      answers: 'Answers that may differ',
      counts: 'Counting',
    },
    figure,
    rate,
  },
  zh: {
    before: '改动前',
    after: '改动后',
    changed: (n: number, all: number) => `${figure(all)}辆中有${figure(n)}辆结论改变`,
    none: (all: number) => `${figure(all)}辆车的结论均无变化。`,
    reasons: (n: number) => `另有${figure(n)}辆结论不变，但理由改变`,
    duties: (codes: string) => `${codes}：属证后义务，不影响任何结论`,
    rules: '有差异的规则，及因此结论改变的车辆数',
    fates: { added: '新增', changed: '改动', dropped: '删除' },
    noRules: '各规则的判定均相同。',
    letters: '生产企业确认书',
    need: '须提供确认书的车辆',
    lack: '其中未提供的',
    open: '其中待定的',
    reviews: '人工审核：含不予发放或待定车辆，或风险较高、高的车辆的申请',
    period: (from: string, until: string, days: string) => `${from}至${until}${days}`,
    workingDays: (n: number) => `，共${figure(n)}个工作日`,
    noCalendar: '，超出节假日安排已知的年份，不计日均数',
    applications: '申请',
    all: (n: number) => `共${figure(n)}份`,
    aDay: '每个工作日',
    capacity: (n: number) => `超出每日${figure(n)}份`,
    noPeriod: '申请均无日期，不计日均数',
    provinces: '各省每个工作日',
    provincesTotal: '各省申请数',
    restOf: (n: number) => `其余${figure(n)}个`,
    groups: {
      maker: '生产企业',
      province: '省份',
      destination: '目的国（地区）',
      applicant: '出口企业',
    } satisfies Record<Group, string>,
    gain: '转为有利',
    lose: '转为不利',
    both: '有利、不利兼有',
    notKnown: '不详',
    listed: (shown: number, all: number) =>
      shown < all
        ? `${figure(all)}辆中的前${figure(shown)}辆（--changed all 列出全部，--format csv 另列全部理由）`
        : '车辆',
    noVin: '无车辆识别代号',
    gone: (codes: string) => `不再涉及${codes}`,
    come: (codes: string) => `新增${codes}`,
    gap: '；',
    unapplied: (n: number) => `未重新审查：不在任何申请中的${figure(n)}辆车。`,
    steps: {
      patterns: '受改动影响的跨车辆情形',
      results: '受改动影响的规则',
      answers: '可能改变的结论',
      counts: '统计',
    },
    figure,
    rate,
  },
} as const;
