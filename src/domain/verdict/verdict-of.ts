import type { Assessment, RuleFinding } from '../assess/assess.ts';
import type { Dossier } from '../assess/dossier.ts';
import { FACTS, factNamed } from '../facts/fact-table.ts';
import { SETTLED_BY } from '../facts/settled-by.ts';
import { RESULTS } from '../rules/evaluate/compile-rule.ts';
import type { LawText, Rule } from '../rules/syntax.ts';
import { writtenText } from '../rules/words/written-text.ts';
import { shownFacts } from './shown-facts.ts';
import type { Bilingual, Cite, Finding, Problem, Verdict } from './verdict.ts';

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

/** A text as its values stand on the days of the dossier that select them; today for a day not told. */
const textFor = (dossier: Dossier, text: LawText, today: number): Bilingual =>
  writtenText(text, ({ versionOn }) => {
    const day = dossier[versionOn.index];
    return typeof day === 'number' ? day : today;
  });

/** The first citation of a text that held on the day that selects the rule's version; failing that the first. */
const citeOn = ({ cites, sources, versionOn }: Rule, dossier: Dossier): Cite => {
  const day = dossier[versionOn.index];
  if (typeof day !== 'number') return cites[0];
  return cites[sources.findIndex(({ holdsFrom }) => (holdsFrom ?? day) <= day)] ?? cites[0];
};

const findingOf = (
  dossier: Dossier,
  { compiled, result, why, miss }: RuleFinding,
  today: number,
): Finding => ({
  rule: compiled.rule.code,
  id: compiled.rule.id,
  result: RESULTS[result],
  because: shownFacts(dossier, why),
  missing: missingNames(miss),
  cite: citeOn(compiled.rule, dossier),
  toldUpTo: compiled.rule.toldUpTo,
  announced: compiled.rule.announced,
  remedy: textFor(dossier, compiled.rule.remedy, today),
});

const textAt = (dossier: Dossier, index: number): string => {
  const value = dossier[index];
  return typeof value === 'string' ? value : '';
};

/**
 * The verdict on one vehicle: what the law answered, with what intake found wrong in the row.
 *
 * @param today day of the answer, a day number; texts take it where the dossier does not tell the day they need.
 */
export const verdictOf = (
  row: number,
  dossier: Dossier,
  assessment: Assessment,
  quality: readonly Problem[],
  ruleset: string,
  today: number,
): Verdict => ({
  row,
  application: textAt(dossier, APPLICATION),
  vin: textAt(dossier, VIN),
  gate: assessment.gate,
  entry: {
    country: textAt(dossier, DESTINATION),
    answer: assessment.entry,
    reasons: assessment.entryReasons,
    toldUpTo: assessment.entryToldUpTo,
  },
  risk: { score: assessment.score, band: assessment.band, reasons: assessment.riskReasons },
  quality,
  findings: assessment.findings.map((finding) => findingOf(dossier, finding, today)),
  ruleset,
});
