import type { Dossier } from '../../assess/dossier.ts';
import { RESULTS } from '../evaluate/compile-rule.ts';
import { compileRule } from '../evaluate/compile-rule-set.ts';
import type { LawProblem, Rule, Vocabulary } from '../syntax.ts';

/** The dossiers of a rule's cases, in order. */
export const dossiersOf = (rule: Rule, vocabulary: Vocabulary): readonly Dossier[] =>
  rule.cases.map(({ given }) => {
    const dossier: Dossier = new Array(vocabulary.size).fill(null);
    for (const [fact, value] of given) dossier[fact.index] = value;
    return dossier;
  });

/** Cases whose expected answer is not what the rule says. */
export const checkCases = (rule: Rule, dossiers: readonly Dossier[]): readonly LawProblem[] => {
  const { result } = compileRule(rule);
  return dossiers.flatMap((dossier, index) => {
    const found = RESULTS[result(dossier)];
    const { name, expect } = rule.cases[index] as Rule['cases'][number];
    if (found === expect) return [];
    const message = `case "${name}": expected ${expect}, the rule says ${found}`;
    return [{ file: rule.file, where: rule.id, code: 'wrong-case', message }];
  });
};

/** Rules that no case shows at work: never broken, never kept, or never out of concern. */
export const checkReach = (rule: Rule): readonly LawProblem[] => {
  const seen = new Set(rule.cases.map(({ expect }) => expect));
  const asks = rule.require === null;
  const everyone = rule.when === null || (rule.country !== null && rule.when.op === 'equal');
  const limited = !everyone || rule.from !== null || rule.until !== null;
  const found: string[] = [];
  if (rule.cases.length === 0) found.push('has no cases');
  else {
    if (rule.effect === 'exempt') {
      if (!seen.has('met')) found.push('no case in which the exemption holds');
    } else if (!seen.has('notMet') && !seen.has('unknown')) {
      found.push('no case reaches it: never notMet, never unknown');
    } else if (!asks && !rule.identity && !rule.announced && !seen.has('notMet')) {
      found.push('no case in which it is not met');
    }
    if (!asks && !seen.has('met')) found.push('no case in which it is met');
    if (limited && !seen.has('notApplicable')) found.push('no case in which it does not apply');
  }
  return found.map((message) => ({
    file: rule.file,
    where: rule.id,
    code: rule.cases.length === 0 ? 'no-cases' : 'unreachable',
    message,
  }));
};
