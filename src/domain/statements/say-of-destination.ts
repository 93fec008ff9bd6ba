import type { RuleSet } from '../rules/syntax.ts';
import { endedOn } from '../rules/words/said-on.ts';
import { textOn } from '../rules/words/written-text.ts';
import type { Bilingual } from '../verdict/verdict.ts';
import type { Said } from './statement.ts';

/** One rule of an importing country, for whoever reads on. */
export interface DestinationRule {
  readonly code: string;
  readonly title: Bilingual;
  /** The newest date among its sources; null when none bears one. */
  readonly toldUpTo: string | null;
  /** Its last day, ISO, where it is over and nobody knows what follows; null while it holds. */
  readonly ended: string | null;
}

/** What may be said of an importing country, and its rules. */
export interface SaidOfDestination {
  readonly said: Said;
  readonly rules: readonly DestinationRule[];
}

/**
 * What may be said of an importing country: how many of its rules stand in the law on a day, with those that ended and
 * left it open what follows, and how old their sources are. It is said of the country, never of a vehicle.
 *
 * @param country ISO 3166-1 alpha-2.
 * @param day a day number.
 * @param today the same day, ISO.
 */
export const sayOfDestination = (
  law: RuleSet,
  country: string,
  day: number,
  today: string,
): SaidOfDestination => {
  const of = { saidBy: 'law', asOf: today } as const;
  const destination = law.destinations.get(country);
  if (destination === undefined)
    return { said: { code: 'destination-not-read', values: { country }, ...of }, rules: [] };
  const rules = law.rules
    .filter((rule) => rule.country === country)
    .filter(
      ({ from, until, unknownAfterwards }) =>
        (from ?? day) <= day && (unknownAfterwards || day <= (until ?? day)),
    )
    .map((rule) => ({
      code: rule.code,
      title: textOn(rule.title, day),
      toldUpTo: rule.toldUpTo,
      ended: endedOn(rule, day),
    }));
  const values = { country, rules: rules.length, toldUpTo: destination.told.upTo };
  return { said: { code: 'destination-rules', values, ...of }, rules };
};
