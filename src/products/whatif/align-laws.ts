import type { Axis, Condition, Rule, RuleSet } from '../../domain/rules/syntax.ts';
import { judgeAlike } from './changed-rules.ts';

/** What became of a rule from one law to another. */
type Fate = 'added' | 'changed' | 'dropped';

/** A rule that judges otherwise in another law, or stands in one of the two only. */
export interface RuleFate {
  readonly code: string;
  readonly axis: Axis;
  readonly fate: Fate;
}

/** Two laws with the same rules in the same places, and which of these are not alike. */
export interface AlignedLaws {
  readonly before: RuleSet;
  readonly after: RuleSet;
  /** In the order of the rules. */
  readonly fates: readonly RuleFate[];
}

const NEVER: Condition = { op: 'any', args: [] };

/** A rule that concerns no vehicle: it stands for one that a law does not have. An entry rule keeps its country. */
const absent = (rule: Rule): Rule => {
  const { country, when } = rule;
  const here = when?.op === 'all' ? when.args[0] : when;
  const kept = country === null || !here ? NEVER : ({ op: 'all', args: [here, NEVER] } as const);
  return { ...rule, when: kept, require: null, doubt: null };
};

/** The codes of both laws: those of the first in its order, each that the second adds after its predecessor there. */
const codesOf = (before: RuleSet, after: RuleSet): readonly string[] => {
  const codes = before.rules.map(({ code }) => code);
  const known = new Set(codes);
  let place = 0;
  for (const { code } of after.rules) {
    if (known.has(code)) place = codes.indexOf(code) + 1;
    else codes.splice(place++, 0, code);
  }
  return codes;
};

/**
 * Brings two laws to the same rules, told apart by their codes: one that a law does not have concerns no vehicle in
 * it. The ids are those of the law before; only a rule that it does not have keeps its own, told apart from others.
 */
export const alignLaws = (before: RuleSet, after: RuleSet): AlignedLaws => {
  const old = new Map(before.rules.map((rule) => [rule.code, rule]));
  const fresh = new Map(after.rules.map((rule) => [rule.code, rule]));
  const ids = new Set(before.rules.map(({ id }) => id));
  const pairs: (readonly [Rule, Rule])[] = [];
  const fates: RuleFate[] = [];
  for (const code of codesOf(before, after)) {
    const [one, other] = [old.get(code), fresh.get(code)];
    if (one !== undefined && other !== undefined) {
      const pair = [one, { ...other, id: one.id }] as const;
      pairs.push(pair);
      if (!judgeAlike([one], [pair[1]])) fates.push({ code, axis: other.axis, fate: 'changed' });
    } else if (one !== undefined) {
      pairs.push([one, absent(one)]);
      fates.push({ code, axis: one.axis, fate: 'dropped' });
    } else if (other !== undefined) {
      const rule = ids.has(other.id) ? { ...other, id: `${other.id} (${code})` } : other;
      pairs.push([absent(rule), rule]);
      fates.push({ code, axis: rule.axis, fate: 'added' });
    }
  }
  return {
    before: { ...before, rules: pairs.map(([rule]) => rule) },
    after: { ...after, rules: pairs.map(([, rule]) => rule) },
    fates,
  };
};
