import type { Rule, RuleSet } from '../../domain/rules/syntax.ts';

/** What an answer rests on; duties are told beside the answers. */
const ANSWERED: ReadonlySet<string> = new Set(['gate', 'entry', 'risk']);

/** A rule as it judges: terms opened, values with their periods, without words, sources and cases. */
const judging = (rule: Rule): string => {
  const { axis, versionOn, from, until, unknownAfterwards, announced, when, require, doubt } = rule;
  const { effect, weight, identity, country } = rule;
  const parts = { axis, from, until, unknownAfterwards, announced, when, require, doubt };
  return JSON.stringify(
    { ...parts, versionOn, effect, weight, identity, country },
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'column' in value ? value.column : value,
  );
};

/** Whether two lists of rules judge alike. */
export const judgeAlike = (before: readonly Rule[], after: readonly Rule[]): boolean =>
  before.length === after.length &&
  before.every((rule, place) => judging(rule) === judging(after[place] as Rule));

/** Whether a rule's results bear otherwise on the answer in another law, whatever they are. */
export const bearsOtherwise = (one: Rule | undefined, other: Rule): boolean =>
  one?.axis !== other.axis ||
  one.effect !== other.effect ||
  one.weight !== other.weight ||
  one.identity !== other.identity;

/** Rules that judge otherwise under another law, those an answer rests on apart from the duties. */
export interface ChangedRules {
  /** Ids of the gate, entry and risk rules. */
  readonly answered: ReadonlySet<string>;
  /** Codes of the duties. */
  readonly duties: readonly string[];
}

/** The rules of a law that judge otherwise under another one with the same rules (`alignLaws`). */
export const changedRules = (before: RuleSet, after: RuleSet): ChangedRules => {
  const old = new Map(before.rules.map((rule) => [rule.id, judging(rule)]));
  const changed = after.rules.filter((rule) => old.get(rule.id) !== judging(rule));
  return {
    answered: new Set(changed.filter(({ axis }) => ANSWERED.has(axis)).map(({ id }) => id)),
    duties: changed.filter(({ axis }) => !ANSWERED.has(axis)).map(({ code }) => code),
  };
};
