import type { LawProblem, RuleSet } from '../syntax.ts';
import { checkAnnounced } from './announced.ts';
import { checkBareFigures } from './bare-figures.ts';
import { checkBoundaries } from './boundaries.ts';
import { checkBreach } from './breaches.ts';
import { checkCases, checkReach, dossiersOf } from './cases.ts';
import { checkDecidingFigures } from './deciding-figures.ts';
import { checkDiscretions } from './discretions.ts';
import { checkLegalNumbers, type SourceText } from './legal-numbers.ts';
import { checkPeriods } from './periods.ts';
import { checkUndatedBar } from './undated-bars.ts';
import { checkVerbatim } from './verbatim.ts';

/**
 * All that is wrong with a law that could be read: periods, rules told of before they began, bars by undated pages,
 * pages that are called the text of an instrument, grounds of discretion, cases, boundaries, reach, rules that do not
 * say their breach, values that its texts say as bare figures, and in the given program texts figures of the law and
 * figures by which the program itself decides. Problems of reading come from `readLaw`.
 */
export const checkLaw = (
  ruleSet: RuleSet,
  sources: readonly SourceText[],
): readonly LawProblem[] => [
  ...ruleSet.rules.flatMap((rule) => {
    const dossiers = dossiersOf(rule, ruleSet.vocabulary);
    return [
      ...checkPeriods(rule),
      ...checkAnnounced(rule),
      ...checkUndatedBar(rule),
      ...checkReach(rule),
      ...checkBreach(rule),
      ...checkBareFigures(rule),
      ...checkCases(rule, dossiers),
      ...checkBoundaries(rule, dossiers),
    ];
  }),
  ...checkDiscretions(ruleSet),
  ...checkVerbatim(ruleSet),
  ...checkLegalNumbers(ruleSet, sources),
  ...checkDecidingFigures(sources),
];
