import { standingOfDiscretion } from '../discretion.ts';
import type { Discretion, LawProblem, RuleSet } from '../syntax.ts';

const FILE = 'discretion.yaml';

/** What cases of a ground leave untried: the day before it, its first day, the evidence it needs. */
const untried = ({ from, until, evidence, cases }: Discretion): readonly string[] => {
  const isTried = (on: number | null, expect: string): boolean =>
    on === null || cases.some((one) => one.on === on && one.expect === expect);
  return [
    ...(isTried(from === null ? null : from - 1, 'not-in-force')
      ? []
      : ['no case on the day before its first day']),
    ...(isTried(from, 'stands') ? [] : ['no case on its first day']),
    ...(isTried(until, 'stands') && isTried(until === null ? null : until + 1, 'not-in-force')
      ? []
      : ['no cases on its last day and the day after']),
    ...(evidence.length === 0 || cases.some(({ expect }) => expect === 'evidence-missing')
      ? []
      : ['no case without the evidence that it needs']),
    ...(cases.some(({ expect }) => expect === 'not-for-this')
      ? []
      : ['no case of a decision that it is not for']),
  ];
};

/** Cases of grounds of discretion that come out otherwise, grounds that no case tries, and ids that a rule has too. */
export const checkDiscretions = ({ discretions, rules }: RuleSet): readonly LawProblem[] => {
  const ids = new Set(rules.map(({ id }) => id));
  return discretions.flatMap((discretion) => {
    const problem = (code: string, message: string): LawProblem => {
      return { file: FILE, where: discretion.id, code, message };
    };
    return [
      ...(ids.has(discretion.id) ? [problem('duplicate', 'a rule has the same id')] : []),
      ...untried(discretion).map((message) => problem('no-case', message)),
      ...discretion.cases.flatMap((one) => {
        const found = standingOfDiscretion(discretion, one);
        const said = `case "${one.name}": expected ${one.expect}, the ground says ${found}`;
        return found === one.expect ? [] : [problem('wrong-case', said)];
      }),
    ];
  });
};
