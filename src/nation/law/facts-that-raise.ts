import { FACTS, type Fact, type FactName } from '../../domain/facts/fact-table.ts';
import { factsReadBy } from '../../domain/rules/facts-read.ts';
import { mayBeRaised, type Supposed } from '../../domain/rules/may-be-raised.ts';
import type { RuleSet, VocabularyFact } from '../../domain/rules/syntax.ts';
import { PICKED_ACCOUNTS } from '../dossiers/near-rows.ts';

const PICKED: ReadonlySet<string> = new Set(PICKED_ACCOUNTS);

/** Facts worked out for every vehicle, and its VIN. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(['today', 'vehicle', 'readings', 'relied']);

const isAlwaysThere = ({ name, account, kind }: Fact): boolean =>
  name === 'licence.vin' || ALWAYS_THERE.has(account) || (PICKED.has(account) && kind === 'vin');

/**
 * The facts of which at least one must be known before a vehicle in no application can have a flag
 * raised: the others alone, whatever they say, raise none. Facts of certificates come first among those
 * that stay quiet, then the other accounts as they stand in the vocabulary, patterns last. Null when
 * facts that every vehicle has could raise a flag.
 *
 * Vehicles of which no such fact is known need not be asked: nothing is raised.
 */
export const factsThatRaise = (everyVehicle: RuleSet): ReadonlySet<FactName> | null => {
  const read = new Set(everyVehicle.rules.flatMap((rule) => [...factsReadBy(rule)]));
  const quiet = new Set<VocabularyFact>(FACTS.filter(isAlwaysThere));
  const supposed: Supposed = {
    known: (fact) => quiet.has(fact),
    // the rows of a vehicle are found by its VIN
    same: (a, b) => a.kind === 'vin' && b.kind === 'vin',
  };
  const raised = (): boolean => everyVehicle.rules.some((rule) => mayBeRaised(rule, supposed));
  if (raised()) return null;
  const told = FACTS.filter((fact) => read.has(fact) && !quiet.has(fact));
  const raising = new Set<FactName>();
  for (const account of [...PICKED_ACCOUNTS, 'pattern']) {
    for (const fact of told.filter((one) => one.account === account)) {
      quiet.add(fact);
      if (!raised()) continue;
      quiet.delete(fact);
      raising.add(fact.name);
    }
  }
  return raising;
};
