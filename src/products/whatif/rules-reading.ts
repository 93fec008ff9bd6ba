import { factsReadBy } from '../../domain/rules/facts-read.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';

/** Ids of the gate, entry and risk rules that read any of the facts. */
export const rulesReading = (law: RuleSet, facts: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    law.rules
      .filter(({ axis }) => axis !== 'duty')
      .filter((rule) => factsReadBy(rule).some(({ name }) => facts.has(name)))
      .map(({ id }) => id),
  );
