import { emptyDossier } from '../assess/dossier.ts';
import { dayOf } from '../calendar/day.ts';
import { type FactName, factNamed } from '../facts/fact-table.ts';
import { conditionsIn, operandsIn } from '../rules/condition-parts.ts';
import { NOT_MET, UNKNOWN } from '../rules/evaluate/compile-rule.ts';
import type { CompiledRule } from '../rules/evaluate/compile-rule-set.ts';
import type { Condition } from '../rules/syntax.ts';

/** What anybody is told of a vehicle that a rule of an importing country may ask about; days are day numbers. */
export interface HeldFacts {
  /** Null for what is no VIN. */
  readonly vin: string | null;
  readonly modelYear: number | null;
  readonly registeredOn: number | null;
  readonly condition: 'new' | 'used' | null;
  /** Brands of the maker whose code the VIN bears; empty where it tells none apart. */
  readonly brands: readonly string[];
}

/** By what a rule concerns a vehicle. */
export const GROUNDS = ['age', 'model-year', 'registered', 'condition', 'brand', 'vin'] as const;
export type Ground = (typeof GROUNDS)[number];

/** How a rule stands to a vehicle: it bars it, it concerns it, or it cannot be told whether it does. */
export const HOLDINGS = ['bars', 'concerns', 'may'] as const;

/** The same, with its grounds. */
export interface Held {
  readonly held: (typeof HOLDINGS)[number];
  readonly by: readonly Ground[];
}

const GROUND_OF: Readonly<Record<string, Ground>> = {
  'factory.manufacturedOn': 'age',
  'vehicle.modelYear': 'model-year',
  'certificate.registeredOn': 'registered',
  'licence.condition': 'condition',
  'licence.brand': 'brand',
  'licence.vin': 'vin',
};

/** Years by which it may be older than its year code says: threshold of our own, since makers may use model years. */
const EARLIER = 1; // not-law: years
const MONTHS = 12; // not-law: of a year

/**
 * Days on which it may have been made, one a month: from a year before its year code to the end of that year, and not
 * after its first registration. Null alone where nothing tells.
 */
const madeOn = ({ modelYear, registeredOn }: HeldFacts): readonly (number | null)[] => {
  if (modelYear === null) return [null];
  const end = dayOf(modelYear + 1, 1, 1) - 1;
  const last = registeredOn === null ? end : Math.min(end, registeredOn);
  const firsts = Array.from({ length: (EARLIER + 1) * MONTHS }, (_, month) =>
    dayOf(modelYear - EARLIER + Math.floor(month / MONTHS), (month % MONTHS) + 1, 1),
  ).filter((day) => day < last);
  return firsts.length === 0 ? [null] : [...firsts, last];
};

const groundsIn = (conditions: readonly (Condition | null)[], facts: HeldFacts): Ground[] => {
  const known: Readonly<Record<Ground, boolean>> = {
    age: facts.modelYear !== null,
    'model-year': facts.modelYear !== null,
    registered: facts.registeredOn !== null,
    condition: facts.condition !== null,
    brand: facts.brands.length > 0,
    vin: facts.vin !== null,
  };
  const read = conditions.flatMap((root) =>
    root === null
      ? []
      : conditionsIn(root)
          .flatMap(operandsIn)
          .flatMap((operand) => (operand.op === 'fact' ? [GROUND_OF[operand.fact.name]] : [])),
  );
  return GROUNDS.filter((ground) => known[ground] && read.includes(ground));
};

/**
 * Holds a rule of an importing country against what anybody is told of a vehicle, for every day on which it may have
 * been made and every brand that it may be of. Null: these facts exclude it, or it is met by them.
 *
 * @param day the day of the import, a day number.
 */
export const holdRule = (
  { rule, concern, result }: CompiledRule,
  facts: HeldFacts,
  day: number,
): Held | null => {
  const dossier = emptyDossier();
  const put = (name: FactName, value: string | number | null): void => {
    dossier[factNamed(name).index] = value;
  };
  put('licence.appliedOn', day);
  put('licence.destination', rule.country);
  put('licence.vin', facts.vin);
  put('vehicle.modelYear', facts.modelYear);
  put('certificate.registeredOn', facts.registeredOn);
  put('licence.condition', facts.condition);
  const concerns = new Set<number>();
  const results = new Set<number>();
  for (const brand of facts.brands.length === 0 ? [null] : facts.brands) {
    put('licence.brand', brand);
    for (const made of madeOn(facts)) {
      put('factory.manufacturedOn', made);
      concerns.add(concern(dossier));
      results.add(result(dossier));
    }
  }
  if ([...results].every((one) => one < UNKNOWN)) return null;
  const always = concerns.size === 1 && concerns.has(2);
  if (always && results.size === 1 && results.has(NOT_MET) && rule.effect === 'barred')
    return { held: 'bars', by: groundsIn([rule.when, rule.require], facts) };
  const by = groundsIn([rule.when], facts);
  return always && by.length > 0 ? { held: 'concerns', by } : { held: 'may', by: [] };
};
