import { yearOf } from '../../calendar/day.ts';
import { isoDate } from '../../calendar/iso-date.ts';
import { conditionsIn, operandsIn, valuesIn } from '../condition-parts.ts';
import type { Condition, DatedValue, LawProblem, LawText, Rule } from '../syntax.ts';
import { dateInWords, groupedFigure, numberWords } from '../words/figure-words.ts';

/** From here on the first day past a limit of days is looked for too. */
const SPOKEN_PAST = 100; // not-law: a threshold of this check
/** Units of which the figure is a year: it stands without them, but not in the number of an instrument. */
const NAMES_A_YEAR: ReadonlySet<string> = new Set(['year', 'model year']);
/** Codes of at least so many digits are told from figures. */
const CODE = /^\d{4,}$/;
const MONTHS_A_YEAR = 12;

/** What stands in place of a written value while the rest is looked through. */
const WRITTEN = '\u0000';

/** How a unit is named beside a figure. */
const UNIT_NAMES: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  days: { en: 'days?', zh: '[天日]' },
  months: { en: 'months?', zh: '个月' },
  years: { en: '(?:calendar |model )?years?', zh: '(?:个日历)?年' },
  'model years': { en: '(?:model )?years?', zh: '(?:个年款|年)' },
  'working days': { en: 'working days?', zh: '个工作日' },
  km: { en: 'km', zh: '公里' },
  percent: { en: '(?:percent|%)', zh: '%' },
  vehicles: { en: '(?:vehicles?|cars?)', zh: '辆' },
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const oneOfThese = (texts: readonly string[]): string =>
  `(?:${[...new Set(texts)].map(escaped).join('|')})`;

/** Patterns that find a number of a unit as people write it. */
const numberPatterns = (n: number, unit: string): readonly RegExp[] => {
  const english = oneOfThese([`${n}`, groupedFigure(n, unit, 'en'), numberWords(n, unit, 'en')]);
  const two = n === 2 ? ['二'] : []; // 两 is what `numberWords` writes
  const chinese = oneOfThese([
    `${n}`,
    groupedFigure(n, unit, 'zh'),
    numberWords(n, unit, 'zh'),
    ...two,
  ]);
  if (NAMES_A_YEAR.has(unit))
    return [new RegExp(`(?<![\\w.,/-])${n}(?![\\d/-]|,\\d|\\.\\d| No\\.|年第)`)];
  const bounded = [
    `\\b(?:than|within|most|least|under|over|above|below) ${english}(?![\\w-]|,\\d)`,
    `(?:超过|不足|至少|至多|低于|多于|少于)${chinese}(?![\\d.])`,
  ];
  const names = UNIT_NAMES[unit];
  const beside =
    names === undefined
      ? []
      : [
          `\\b${english}[ -]?${names.en}\\b`,
          `\\b${names.en} ${english}\\b`,
          `(?<![\\d.〇零一二两三四五六七八九十百第年月])${chinese}${names.zh}`,
          `第${chinese}${names.zh}`,
        ];
  return [...bounded, ...beside].map((source) => new RegExp(source, 'i'));
};

const datePatterns = (day: number): readonly RegExp[] => {
  const year = `${yearOf(day)}`;
  const whole = oneOfThese([isoDate(day), dateInWords(day, 'en'), dateInWords(day, 'zh')]);
  return [
    new RegExp(whole),
    new RegExp(`(?:before|since|from|after) ${year}(?![\\d-])`),
    new RegExp(`${year}年(?:以?[前后]|及)`),
  ];
};

const patternsOf = ({ type, periods }: DatedValue): readonly RegExp[] =>
  periods.flatMap(({ value, unit }) => {
    if (Array.isArray(value))
      return value
        .filter((item) => CODE.test(item))
        .map((item) => new RegExp(`(?<!\\d)${item}(?!\\d)`));
    if (typeof value !== 'number') return [];
    if (type === 'date') return datePatterns(value);
    const years = unit === 'months' && value % MONTHS_A_YEAR === 0;
    return [
      ...numberPatterns(value, unit),
      ...(years ? numberPatterns(value / MONTHS_A_YEAR, 'years') : []),
      // the first day on which a limit of days no longer holds
      ...(unit === 'days' && value >= SPOKEN_PAST ? numberPatterns(value + 1, unit) : []),
    ];
  });

const valuesRead = ({ when, require, doubt }: Rule): readonly DatedValue[] =>
  [when, require, doubt]
    .flatMap((root): readonly Condition[] => (root === null ? [] : conditionsIn(root)))
    .flatMap((part) => [
      ...operandsIn(part).flatMap(valuesIn),
      ...('list' in part && part.list.op === 'value' ? [part.list.value] : []),
    ]);

const bare = ({ en, zh }: LawText): string =>
  [en, zh]
    .map((parts) => parts.map((part) => (typeof part === 'string' ? part : WRITTEN)).join(''))
    .join('\n');

/**
 * Figures and dates that stand bare in the title, breach or remedy of a rule though they are values that it sets or
 * reads: the text would go on saying them when the value changes.
 */
export const checkBareFigures = (rule: Rule): readonly LawProblem[] => {
  const values = new Set([...rule.values, ...valuesRead(rule)]);
  const texts = {
    title: bare(rule.title),
    ...(rule.breach === null ? {} : { breach: bare(rule.breach) }),
    remedy: bare(rule.remedy),
  };
  return Object.entries(texts).flatMap(([name, text]) => {
    const found = [...values].flatMap((value) => {
      const hit = patternsOf(value)
        .map((pattern) => pattern.exec(text)?.[0])
        .find(Boolean);
      return hit === undefined ? [] : [{ value, hit }];
    });
    const nameOf = (value: DatedValue): string =>
      rule.values.includes(value) ? (value.id.split('.').at(-1) ?? value.id) : value.id;
    return found.map(({ value, hit }) => ({
      file: rule.file,
      where: `${rule.id}.${name}`,
      code: 'bare-figure',
      message: `“${hit}” is the value ${value.id}: write {${nameOf(value)}} in its place, in the form it needs`,
    }));
  });
};
