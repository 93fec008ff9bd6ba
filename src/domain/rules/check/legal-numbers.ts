import { isoDate } from '../../calendar/iso-date.ts';
import type { LawProblem, RuleSet } from '../syntax.ts';

/** A source file of the program. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Below this, a figure is too common in any program to be recognised as the law's. */
const SMALLEST = 100; // not-law: a threshold of this check

/** A line with this remark and a reason may hold a figure that is none of the law's. */
export const EXCUSE = /not-law: \S/;

/** The simulator makes a world up, and a style sheet lays a page out: no figure of theirs decides an answer. */
const JUDGES_NOBODY = /^src[\\/]simulate[\\/]|-style\.ts$/;

/** Words of a unit that name nothing by themselves. */
const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'and',
  'after',
  'before',
  'for',
  'of',
  'the',
  'to',
  'usual',
]);

/** What a line about days may say instead. */
const SPEAKS_OF_DAYS = ['age', 'aged', 'applied', 'registered', 'window'];

const oneOf = (word: string): string => word.replace(/s$/, '');

/** The words by which a line of program shows that it counts in a unit, each as one of them. */
const wordsOf = (unit: string): readonly string[] => {
  const words = (unit.toLowerCase().match(/[a-z]+/g) ?? []).map(oneOf);
  const own = words.filter((word) => !FILLERS.has(word));
  return own.includes('day') ? [...own, ...SPEAKS_OF_DAYS] : own;
};

interface Figures {
  /** By figure, the words of the units in which the law sets it. */
  readonly numbers: ReadonlyMap<number, ReadonlySet<string>>;
  readonly dates: ReadonlySet<string>;
}

const figuresOf = (ruleSet: RuleSet): Figures => {
  const numbers = new Map<number, Set<string>>();
  const dates = new Set<string>();
  for (const rule of ruleSet.rules) {
    if (rule.country !== null) continue;
    if (rule.from !== null) dates.add(isoDate(rule.from));
    for (const { type, periods } of rule.values) {
      for (const { value, unit } of periods) {
        if (typeof value !== 'number') continue;
        if (type === 'date') dates.add(isoDate(value));
        else if (Math.abs(value) >= SMALLEST) {
          const words = numbers.get(Math.abs(value)) ?? new Set();
          for (const word of wordsOf(unit)) words.add(word);
          numbers.set(Math.abs(value), words);
        }
      }
    }
  }
  return { numbers, dates };
};

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/** A date by itself between quotes; one in a sentence is an example. */
const DATES = /(?<=['"`])\d{4}-\d{2}-\d{2}(?=['"`])/g;

/** A number that is compared, added, taken away or given a name. */
const NUMBERS =
  /(?<=(?:[<>=]|\bBETWEEN|\bAND|[-+:])\s*)(?<![\w.#]|\d-)\d[\d_]*(?![\w.])|(?<![\w.#-])\d[\d_]*(?=\s*[<>])/g;

/** The words of a line, names of several words taken apart (`MAX_DAYS`, `ageTo`), those with a hyphen left out. */
const wordsIn = (line: string): ReadonlySet<string> =>
  new Set(
    (line.match(/[A-Za-z]+(?:-[A-Za-z]+)*/g) ?? [])
      .filter((word) => !word.includes('-'))
      .flatMap((word) => word.replace(/([a-z])([A-Z])/g, '$1 $2').split(' '))
      .map((word) => oneOf(word.toLowerCase())),
  );

/**
 * Figures and dates of Chinese law that stand in program text instead of under `law/`: a number that is compared or
 * named on a line that counts in the unit of the value, and a date by itself. The same number that counts something
 * else is none. Those of importing countries are round numbers that any program has.
 */
export const checkLegalNumbers = (
  ruleSet: RuleSet,
  sources: readonly SourceText[],
): readonly LawProblem[] => {
  const { numbers, dates } = figuresOf(ruleSet);
  const problems: LawProblem[] = [];
  for (const { path, text } of sources) {
    if (JUDGES_NOBODY.test(path)) continue;
    const lines = withoutComments(text).split('\n');
    for (const [index, line] of lines.entries()) {
      if (EXCUSE.test(line)) continue;
      const code = line.replace(/\/\/.*$/, '');
      const said = wordsIn(code);
      const found = [
        ...(code.match(DATES) ?? []).filter((date) => dates.has(date)),
        ...(code.match(NUMBERS) ?? []).filter((figure) => {
          const words = numbers.get(Number(figure.replaceAll('_', '')));
          return words !== undefined && [...words].some((word) => said.has(word));
        }),
      ];
      for (const figure of found) {
        problems.push({
          file: path,
          where: `line ${index + 1}`,
          code: 'legal-number',
          message: `${figure} is a figure of the law; read it from law/, or say why it is not: "not-law: reason"`,
        });
      }
    }
  }
  return problems;
};
