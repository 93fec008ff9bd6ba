import { isoDate } from '../../calendar/iso-date.ts';
import type { LawProblem, RuleSet } from '../syntax.ts';

/** A source file of the program. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Below this, a figure is too common in any program to be recognised as the law's. */
const SMALLEST = 100; // not-law: a threshold of this check

/** A line with this remark and a reason may hold a figure that only looks like the law's. */
const EXCUSE = /not-law: \S/;

const figuresOf = (
  ruleSet: RuleSet,
): { numbers: ReadonlySet<number>; dates: ReadonlySet<string> } => {
  const numbers = new Set<number>();
  const dates = new Set<string>();
  for (const rule of ruleSet.rules) {
    if (rule.country !== null) continue;
    if (rule.from !== null) dates.add(isoDate(rule.from));
    for (const { type, periods } of rule.values) {
      for (const { value } of periods) {
        if (typeof value !== 'number') continue;
        if (type === 'date') dates.add(isoDate(value));
        else if (Math.abs(value) >= SMALLEST) numbers.add(Math.abs(value));
      }
    }
  }
  return { numbers, dates };
};

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));

/**
 * Figures and dates of Chinese law that stand in program text instead of under `law/`. Those of
 * importing countries are round numbers that any program has.
 */
export const checkLegalNumbers = (
  ruleSet: RuleSet,
  sources: readonly SourceText[],
): readonly LawProblem[] => {
  const { numbers, dates } = figuresOf(ruleSet);
  const problems: LawProblem[] = [];
  for (const { path, text } of sources) {
    const lines = withoutComments(text).split('\n');
    for (const [index, line] of lines.entries()) {
      if (EXCUSE.test(line)) continue;
      const code = line.replace(/\/\/.*$/, '');
      const found = [
        ...(code.match(/\d{4}-\d{2}-\d{2}/g) ?? []).filter((date) => dates.has(date)),
        ...(code.match(/(?<![\w.#-])\d[\d_]*(?![\w.-])/g) ?? []).filter((figure) =>
          numbers.has(Number(figure.replaceAll('_', ''))),
        ),
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
