import type { Assessment, RuleFinding } from '../assess/assess.ts';
import type { Dossier } from '../assess/dossier.ts';
import { FACTS, factNamed } from '../facts/fact-table.ts';
import { SETTLED_BY } from '../facts/settled-by.ts';
import { RESULTS } from '../rules/evaluate/compile-rule.ts';
import type { Rule } from '../rules/syntax.ts';
import { shownFacts } from './shown-facts.ts';
import type { Cite, Finding, Problem, Verdict } from './verdict.ts';

const APPLICATION = factNamed('licence.application').index;
const VIN = factNamed('licence.vin').index;
const DESTINATION = factNamed('licence.destination').index;

const NONE: readonly string[] = [];

const missingNames = (miss: readonly number[]): readonly string[] => {
  if (miss.length === 0) return NONE;
  const names = new Set<string>();
  for (const index of miss) {
    for (const name of SETTLED_BY[index] ?? [FACTS[index]?.name ?? '']) names.add(name);
  }
  return [...names];
};

/** The first citation of a text in force on the day that selects the rule's version; failing that the first. */
const citeOn = ({ cites, sources, versionOn }: Rule, dossier: Dossier): Cite => {
  const day = dossier[versionOn.index];
  if (typeof day !== 'number') return cites[0];
  return cites[sources.findIndex(({ effectiveFrom }) => (effectiveFrom ?? day) <= day)] ?? cites[0];
};

const findingOf = (dossier: Dossier, { compiled, result, why, miss }: RuleFinding): Finding => ({
  rule: compiled.rule.code,
  id: compiled.rule.id,
  result: RESULTS[result],
  because: shownFacts(dossier, why),
  missing: missingNames(miss),
  cite: citeOn(compiled.rule, dossier),
  remedy: compiled.rule.remedy,
});

const textAt = (dossier: Dossier, index: number): string => {
  const value = dossier[index];
  return typeof value === 'string' ? value : '';
};

/** The verdict on one vehicle: what the law answered, with what intake found wrong in the row. */
export const verdictOf = (
  row: number,
  dossier: Dossier,
  assessment: Assessment,
  quality: readonly Problem[],
  ruleset: string,
): Verdict => ({
  row,
  application: textAt(dossier, APPLICATION),
  vin: textAt(dossier, VIN),
  gate: assessment.gate,
  entry: {
    country: textAt(dossier, DESTINATION),
    answer: assessment.entry,
    reasons: assessment.entryReasons,
  },
  risk: { score: assessment.score, band: assessment.band, reasons: assessment.riskReasons },
  quality,
  findings: assessment.findings.map((finding) => findingOf(dossier, finding)),
  ruleset,
});
