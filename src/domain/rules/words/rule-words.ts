import { isoDate } from '../../calendar/iso-date.ts';
import type { Confidence } from '../../verdict/verdict.ts';
import type { DatedValue, Rule, Source } from '../syntax.ts';
import { conditionWords, outlineLines } from './condition-words.ts';
import { CONFIDENCE_ZH } from './confidence-words.ts';
import { type Saying, valueWords } from './operand-words.ts';
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
    noPage: 'no page',
    undated: 'undated',
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
    noPage: '未取得来源页面',
    undated: '未注明日期',
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

/** How sure a source is, by the word of the law files. */
const sureOf = (confidence: Confidence, language: Saying['language']): string =>
  language === 'en' ? `[${confidence}]` : `〔${CONFIDENCE_ZH[confidence]}〕`;

const sourceLines = (source: Source, language: Saying['language']): readonly string[] => {
  const { noPage, undated, open, close } = WORDS[language];
  const { instrument, item, url, confidence, dated, note } = source;
  const name = [instrument, item].filter((part) => part !== '').join(' ');
  return [
    `  ${name} ${sureOf(confidence, language)} ${url ?? noPage}${open}${dated ?? undated}${close}`,
    ...(note === '' ? [] : [`    ${note}`]),
  ];
};

const periodsLines = (value: DatedValue, saying: Saying): readonly string[] => {
  const say = WORDS[saying.language];
  const name = value.id.split('.').at(-1) ?? value.id;
  return value.periods.map((period) => {
    const life = [
      ...(period.from === null ? [say.always] : [say.from(isoDate(period.from))]),
      ...(period.until === null ? [] : [say.until(isoDate(period.until))]),
    ].join(' ');
    const alone = { ...value, periods: [period] };
    const { instrument, item, confidence } = period.cite;
    const cite = `${instrument} ${item} ${sureOf(confidence, saying.language)}`;
    return `  ${name} = ${valueWords(alone, saying)}${say.open}${life}${say.clause}${cite}${say.close}`;
  });
};

const lifeOf = (rule: Rule, { language, on }: Saying): readonly string[] => {
  const say = WORDS[language];
  const space = language === 'en' ? ' ' : '';
  const life = [
    ...(rule.from === null ? [say.always] : [say.from(isoDate(rule.from))]),
    ...(rule.until === null ? [] : [say.until(isoDate(rule.until))]),
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

/** A rule in words as it stands on a day, with its values and sources: lines of plain text. */
export const ruleWords = (rule: Rule, saying: Saying): readonly string[] => {
  const { language } = saying;
  const say = WORDS[language];
  const space = language === 'en' ? ' ' : '';
  const weight = rule.weight > 0 ? `${say.open}${rule.weight}${say.close}` : '';
  const effects: Readonly<Record<string, string>> = EFFECTS[language];
  const outline = (title: string, condition: Rule['when']): readonly string[] =>
    condition === null
      ? []
      : [`${title}${say.colon}`, ...outlineLines(conditionWords(condition, saying), 2)];
  return [
    `${rule.code}  ${textOn(rule.title, saying.on)[language]}`,
    rule.id,
    ...lifeOf(rule, saying),
    '',
    ...(rule.when === null ? [say.everyone] : outline(say.concerns, rule.when)),
    ...(rule.require === null ? [say.asks] : outline(say.requires, rule.require)),
    ...outline(say.doubt, rule.doubt),
    `${say.effect}${say.colon}${space}${effects[rule.effect] ?? rule.effect}${weight}`,
    ...(rule.everyVehicle ? [say.everyVehicle] : []),
    ...(rule.breach === null
      ? []
      : [`${say.breach}${say.colon}${space}${textOn(rule.breach, saying.on)[language]}`]),
    ...(rule.values.length === 0
      ? []
      : [
          '',
          `${say.values}${say.colon}`,
          ...rule.values.flatMap((value) => periodsLines(value, saying)),
        ]),
    '',
    `${say.remedy}${say.colon}${space}${textOn(rule.remedy, saying.on)[language]}`,
    `${say.sources}${say.colon}`,
    ...rule.sources.flatMap((source) => sourceLines(source, language)),
  ];
};
