import type { CompiledLaw } from '../rules/evaluate/compile-rule-set.ts';
import { endedOn } from '../rules/words/said-on.ts';
import { textOn } from '../rules/words/written-text.ts';
import type { Bilingual } from '../verdict/verdict.ts';
import { type Held, type HeldFacts, holdRule } from './hold-rule.ts';
import type { Said } from './statement.ts';

/** One rule of an importing country, for whoever reads on. */
export interface DestinationRule extends Held {
  /** Its stable id. */
  readonly id: string;
  readonly code: string;
  readonly title: Bilingual;
  /** The newest date among its sources; null when none bears one. */
  readonly toldUpTo: string | null;
  /** Its last day, ISO, where it is over and nobody knows what follows; null while it holds. */
  readonly ended: string | null;
  /** True: told of before it began, and by nobody since. */
  readonly announced: boolean;
  /** True: none of its sources is the text itself. */
  readonly secondHand: boolean;
}

/** What may be said of an importing country, and its rules. */
export interface SaidOfDestination {
  readonly said: Said;
  /** Those that the car's facts do not exclude: what bars it, then what concerns it, each in the order of the law. */
  readonly rules: readonly DestinationRule[];
  /** How many of its rules these facts exclude. */
  readonly excluded: number;
}

const HELD_ORDER: readonly Held['held'][] = ['bars', 'concerns', 'may'];

/**
 * What may be said of an importing country: how many of its rules stand in the law on a day, with those that ended and
 * left it open what follows, and how old their sources are. The rules are held against what anybody is told of a
 * vehicle.
 *
 * @param country ISO 3166-1 alpha-2.
 * @param day a day number.
 * @param today the same day, ISO.
 * @param facts what anybody is told of the vehicle.
 */
export const sayOfDestination = (
  { ruleSet: law, entry }: Pick<CompiledLaw, 'ruleSet' | 'entry'>,
  country: string,
  day: number,
  today: string,
  facts: HeldFacts,
): SaidOfDestination => {
  const of = { saidBy: 'law', asOf: today } as const;
  const destination = law.destinations.get(country);
  if (destination === undefined)
    return {
      said: { code: 'destination-not-read', values: { country }, ...of },
      rules: [],
      excluded: 0,
    };
  const standing = (entry.get(country) ?? []).filter(
    ({ rule: { from, until, unknownAfterwards } }) =>
      (from ?? day) <= day && (unknownAfterwards || day <= (until ?? day)),
  );
  const rules = standing.flatMap((compiled): DestinationRule[] => {
    const { rule } = compiled;
    const held = holdRule(compiled, facts, day);
    if (held === null) return [];
    return [
      {
        ...held,
        id: rule.id,
        code: rule.code,
        title: textOn(rule.title, day),
        toldUpTo: rule.toldUpTo,
        ended: endedOn(rule, day),
        announced: rule.announced,
        secondHand: rule.sources.every(({ confidence }) => confidence !== 'verbatim'),
      },
    ];
  });
  rules.sort((one, other) => HELD_ORDER.indexOf(one.held) - HELD_ORDER.indexOf(other.held));
  const values = { country, rules: standing.length, toldUpTo: destination.told.upTo };
  return {
    said: { code: 'destination-rules', values, ...of },
    rules,
    excluded: standing.length - rules.length,
  };
};
