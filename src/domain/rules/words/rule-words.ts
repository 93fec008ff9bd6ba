import type { Confidence } from '../../verdict/verdict.ts';
import type { Rule, Source } from '../syntax.ts';
import { type Outline, outlineLines } from './condition-words.ts';
import { CONFIDENCE_ZH } from './confidence-words.ts';
import type { Saying } from './operand-words.ts';
import { rulePieces, type Titled, type ValuePeriod } from './rule-pieces.ts';

const WORDS = {
  en: { colon: ':', clause: '; ', open: ' (', close: ')', noPage: 'no page', undated: 'undated' },
  zh: {
    colon: '：',
    clause: '；',
    open: '（',
    close: '）',
    noPage: '未取得来源页面',
    undated: '未注明日期',
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

const periodLine = (period: ValuePeriod, language: Saying['language']): string => {
  const { open, clause, close } = WORDS[language];
  const { name, words, life, cite } = period;
  const source = `${cite.instrument} ${cite.item} ${sureOf(cite.confidence, language)}`;
  return `  ${name} = ${words}${open}${life}${clause}${source}${close}`;
};

/** A rule in words as it stands on a day, with its values and sources: lines of plain text. */
export const ruleWords = (rule: Rule, saying: Saying): readonly string[] => {
  const { language } = saying;
  const { colon } = WORDS[language];
  const space = language === 'en' ? ' ' : '';
  const outlined = ({ title, said }: Titled<Outline | null>): readonly string[] =>
    said === null ? [title] : [`${title}${colon}`, ...outlineLines(said, 2)];
  const line = ({ title, said }: Titled<string>): string => `${title}${colon}${space}${said}`;
  const pieces = rulePieces(rule, saying);
  const { life, concerns, requires, doubt, effect, everyVehicle, breach } = pieces;
  const { values, remedy, sources } = pieces;
  return [
    `${rule.code}  ${pieces.title}`,
    rule.id,
    ...life,
    '',
    ...outlined(concerns),
    ...outlined(requires),
    ...(doubt === null ? [] : outlined(doubt)),
    line(effect),
    ...(everyVehicle === null ? [] : [everyVehicle]),
    ...(breach === null ? [] : [line(breach)]),
    ...(values.said.length === 0
      ? []
      : ['', `${values.title}${colon}`, ...values.said.map((one) => periodLine(one, language))]),
    '',
    line(remedy),
    `${sources.title}${colon}`,
    ...sources.said.flatMap((source) => sourceLines(source, language)),
  ];
};
