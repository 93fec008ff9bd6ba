import type { Finding, ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import type { Reference } from '../model.ts';
import { factValue } from '../words/fact-words.ts';
import { type Disagreement, LANES, type LaneTeller, type Side, type Subject } from './ledger.ts';

/** Facts of different tellers that speak of the same thing. */
const SUBJECTS: readonly (readonly [Subject, readonly string[]])[] = [
  ['vin', LANES.map((teller) => `${teller}.vin`)],
  ['brand', ['certificate.brand', 'licence.brand']],
  ['model', ['certificate.model', 'licence.model']],
  ['registered', ['certificate.registeredOn', 'licence.registeredOn']],
  ['pendingExport', ['certificate.pendingExportOn', 'licence.pendingExportOn']],
  [
    'destination',
    ['licence.destination', 'letter.destination', 'declaration.destination', 'arrival.country'],
  ],
  ['condition', ['licence.condition', 'declaration.condition', 'arrival.condition']],
  ['hsCode', ['licence.hsCode', 'declaration.hsCode']],
  ['licenceNumber', ['licence.number', 'declaration.licence']],
  ['application', ['licence.application', 'letter.application']],
];

/** Readings move as a car moves: they disagree only where a rule has said so. */
const ODOMETERS = ['licence.odometerKm', 'inspection.odometerKm', 'arrival.odometerKm'];

const tellerOf = (fact: string): LaneTeller => fact.slice(0, fact.indexOf('.')) as LaneTeller;

const sidesOf = (
  names: readonly string[],
  facts: ShownFacts,
  reference: Reference,
): readonly Side[] => {
  const stated = names.flatMap((fact): { fact: string; value: ShownValue }[] => {
    const value = facts[fact];
    return value === undefined ? [] : [{ fact, value }];
  });
  if (new Set(stated.map(({ value }) => value)).size < 2) return [];
  return stated.map(({ fact, value }) => ({
    teller: tellerOf(fact),
    fact,
    value: {
      en: factValue(fact, value, 'en', reference),
      zh: factValue(fact, value, 'zh', reference),
    },
  }));
};

/**
 * Finds the matters on which two accounts of a lane say different things, compared as stored.
 * Odometers count only when a finding that is not met cites two of them.
 */
export const disagreementsOf = (
  facts: ShownFacts,
  findings: readonly Finding[],
  reference: Reference,
): readonly Disagreement[] => {
  const found: Disagreement[] = [];
  const look = (subject: Subject, names: readonly string[]): void => {
    const sides = sidesOf(names, facts, reference);
    if (sides.length > 1) found.push({ subject, sides });
  };
  for (const [subject, names] of SUBJECTS) {
    // 比亚迪 and 比亚迪(BYD)牌 say the same thing
    if (subject === 'brand' && facts['brands.sameAsCertificate'] === true) continue;
    look(subject, names);
  }
  const doubted = findings.find(
    ({ result, because }) =>
      result === 'notMet' && ODOMETERS.filter((name) => name in because).length > 1,
  );
  if (doubted !== undefined) {
    look(
      'odometer',
      ODOMETERS.filter((name) => name in doubted.because),
    );
  }
  return found;
};
