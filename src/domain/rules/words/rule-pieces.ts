import { isoDate } from '../../calendar/iso-date.ts';
import type { Cite } from '../../verdict/verdict.ts';
import type { DatedValue, Rule, Source } from '../syntax.ts';
import { conditionWords, type Outline } from './condition-words.ts';
import { type Saying, valueWords } from './operand-words.ts';
import { saidOn } from './said-on.ts';
import { textOn } from './written-text.ts';

const WORDS = {
  en: {
    colon: ':',
    clause: '; ',
    open: ' (',
    close: ')',
    always: 'always',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    afterwards: 'not known afterwards',
    selectedBy: 'version selected by',
    inForce: 'In force',
    notInForce: 'Not in force on',
    announced:
      'Announced: no source has seen it in force; where it is not met the answer stays unknown',
    concerns: 'Concerns vehicles for which',
    everyone: 'Concerns every vehicle',
    requires: 'Requires that',
    asks: 'Asks for a paper that no fact of a filing shows; the answer stays open until it is seen',
    doubt: 'A person decides when',
    effect: 'If not met',
    everyVehicle:
      'In a nation asked of vehicles in no application too, as of the day of the answer',
    values: 'Values',
    breach: 'Breach',
    remedy: 'Remedy',
    sources: 'Sources',
  },
  zh: {
    colon: '：',
    clause: '；',
    open: '（',
    close: '）',
    always: '始终',
    from: (day: string) => `自${day}起`,
    until: (day: string) => `至${day}止`,
    afterwards: '其后规定不详',
    selectedBy: '适用版本依据',
    inForce: '效力',
    notInForce: '在下列日期不适用：',
    announced: '已宣布，尚无资料证实其已施行；不符合时结论待定',
    concerns: '适用车辆',
    everyone: '适用于所有车辆',
    requires: '要求',
    asks: '须出示申报事实无法证明的文件；出示前结论待定',
    doubt: '下列情形由人工判断',
    effect: '不符合时',
    everyVehicle: '全国筛查时亦适用于未申请许可证的车辆（以审查基准日为准）',
    values: '数值',
    breach: '不符合情形',
    remedy: '补正要求',
    sources: '依据',
  },
} as const;

const EFFECTS = {
  en: {
    blocked: 'the licence may not be issued',
    exempt: 'no exemption',
    overdue: 'the duty is overdue',
    barred: 'the destination bars it',
    conditional: 'entry is conditional',
    flag: 'a risk flag is raised',
  },
  zh: {
    blocked: '不予发放出口许可证',
    exempt: '不予豁免',
    overdue: '义务逾期',
    barred: '目的国禁止入境',
    conditional: '附条件入境',
    flag: '列为风险迹象',
  },
} as const;

/** Something said under a title. */
export interface Titled<Said> {
  readonly title: string;
  readonly said: Said;
}

/** One period of a value. */
export interface ValuePeriod {
  /** Name within its rule: `days`. */
  readonly name: string;
  /** As it stands in the period: `180 days`. */
  readonly words: string;
  /** `from 2026-01-01`, `always`. */
  readonly life: string;
  readonly cite: Cite;
}

/** A rule in words as it stands on a day, piece by piece, for whoever lays it out. */
export interface RulePieces {
  /** The sentence of the rule. */
  readonly title: string;
  /** Since when it is in force, by what day its version is chosen, and what hinders it. */
  readonly life: readonly string[];
  /** Whom it concerns; null: every vehicle. */
  readonly concerns: Titled<Outline | null>;
  /** What it requires; null: it only asks for a paper, which the title says. */
  readonly requires: Titled<Outline | null>;
  /** When a person decides. */
  readonly doubt: Titled<Outline> | null;
  /** What follows where it is not met. */
  readonly effect: Titled<string>;
  /** Said of a flag that is asked of vehicles in no application too. */
  readonly everyVehicle: string | null;
  readonly breach: Titled<string> | null;
  readonly values: Titled<readonly ValuePeriod[]>;
  readonly remedy: Titled<string>;
  readonly sources: Titled<readonly Source[]>;
}

const lifeWords = (
  from: number | null,
  until: number | null,
  language: Saying['language'],
): string => {
  const say = WORDS[language];
  return [
    ...(from === null ? [say.always] : [say.from(isoDate(from))]),
    ...(until === null ? [] : [say.until(isoDate(until))]),
  ].join(' ');
};

const periodsOf = (value: DatedValue, saying: Saying): readonly ValuePeriod[] =>
  value.periods.map((period) => ({
    name: value.id.split('.').at(-1) ?? value.id,
    words: valueWords({ ...value, periods: [period] }, saying),
    life: lifeWords(period.from, period.until, saying.language),
    cite: period.cite,
  }));

const lifeOf = (rule: Rule, { language, on }: Saying): readonly string[] => {
  const say = WORDS[language];
  const space = language === 'en' ? ' ' : '';
  const life = [
    lifeWords(rule.from, rule.until, language),
    ...(rule.unknownAfterwards ? [`${say.open}${say.afterwards}${say.close}`.trim()] : []),
  ].join(' ');
  const by = `${say.selectedBy}${say.colon}${space}${language === 'en' ? rule.versionOn.en : rule.versionOn.zh}`;
  const out = (rule.from !== null && on < rule.from) || (rule.until !== null && on > rule.until);
  return [
    `${say.inForce}${say.colon}${space}${life}${say.clause}${by}`,
    ...(out ? [`${say.notInForce} ${isoDate(on)}`] : []),
    ...(rule.announced ? [say.announced] : []),
  ];
};

/** A rule in words as it stands on a day, piece by piece. */
export const rulePieces = (rule: Rule, saying: Saying): RulePieces => {
  const { language, on } = saying;
  const say = WORDS[language];
  const weight = rule.weight > 0 ? `${say.open}${rule.weight}${say.close}` : '';
  const effects: Readonly<Record<string, string>> = EFFECTS[language];
  const outlined = (title: string, condition: NonNullable<Rule['when']>): Titled<Outline> => ({
    title,
    said: conditionWords(condition, saying),
  });
  return {
    title: saidOn(rule, rule.title, on)[language],
    life: lifeOf(rule, saying),
    concerns:
      rule.when === null ? { title: say.everyone, said: null } : outlined(say.concerns, rule.when),
    requires:
      rule.require === null
        ? { title: say.asks, said: null }
        : outlined(say.requires, rule.require),
    doubt: rule.doubt === null ? null : outlined(say.doubt, rule.doubt),
    effect: { title: say.effect, said: `${effects[rule.effect] ?? rule.effect}${weight}` },
    everyVehicle: rule.everyVehicle ? say.everyVehicle : null,
    breach:
      rule.breach === null ? null : { title: say.breach, said: textOn(rule.breach, on)[language] },
    values: { title: say.values, said: rule.values.flatMap((value) => periodsOf(value, saying)) },
    remedy: { title: say.remedy, said: textOn(rule.remedy, on)[language] },
    sources: { title: say.sources, said: rule.sources },
  };
};
