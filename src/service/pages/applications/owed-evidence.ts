import type { Account } from '../../../domain/facts/fact-table.ts';
import { factsReadBy } from '../../../domain/rules/facts-read.ts';
import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import { SHEET_FACTS } from '../../../intake/headers/likely-facts.ts';
import type { Visit } from '../frame/page.ts';
import { lawReference } from '../pieces/law-reference.ts';
import type { ExporterAnswer } from './exporter-answer.ts';

/** Who has to bring something. */
type EvidenceSource =
  | 'manufacturer'
  | 'registry'
  | 'inspection'
  | 'office'
  | 'yourself'
  /** What the exporter itself states is wrong: a slip of its own row. */
  | 'correct';

/** One thing that is still owed, for the vehicles that need it. */
export interface OwedEvidence {
  readonly owing: EvidenceSource;
  /** Short code of the rule. */
  readonly rule: string;
  readonly title: Bilingual;
  readonly remedy: Bilingual;
  readonly vins: readonly string[];
  /** True: the licence may not be issued without it; false: it cannot be decided, or only the entry hangs by it. */
  readonly stops: boolean;
}

/** By the accounts that a rule reads, the first that is among them. */
const OWING: readonly (readonly [Account, EvidenceSource])[] = [
  ['letter', 'manufacturer'],
  ['outlet', 'manufacturer'],
  ['inspection', 'inspection'],
  ['exporter', 'office'],
  ['certificate', 'registry'],
];

/** Who is asked for what a rule asks for: by the facts that are missing, else by all that it reads. */
const owingFor = (missing: readonly string[], read: readonly string[]): EvidenceSource => {
  const among = (names: readonly string[]): EvidenceSource | undefined =>
    OWING.find(([account]) => names.some((name) => name.startsWith(`${account}.`)))?.[1];
  return among(missing) ?? among(read) ?? 'yourself';
};

/** Accounts of which a rule that is not met rests on what the exporter typed, where it told of them at all. */
const OWN_ROW = /^(?:licence|certificate)\./;

/** What the register says of an application, whatever was typed. */
const TYPED: ReadonlySet<string> = new Set(
  SHEET_FACTS.map(({ name }) => name).filter((name) => OWN_ROW.test(name)),
);

/** What is still owed before the gate of these vehicles is clear: a line a rule, those that most need first. */
export const owedEvidence = (
  visit: Visit,
  told: readonly ExporterAnswer[],
): readonly OwedEvidence[] => {
  const rules = new Map(visit.register.engine.law.ruleSet.rules.map((rule) => [rule.code, rule]));
  const reference = lawReference(visit);
  const owed = new Map<string, OwedEvidence & { readonly vins: string[] }>();
  for (const { vin, findings } of told) {
    for (const { axis, rule, id, result, missing = [], remedy, because } of findings) {
      if (axis !== 'gate' || remedy === undefined) continue;
      const stops = result === 'notMet';
      const law = rules.get(rule);
      const read = law === undefined ? [] : factsReadBy(law).map(({ name }) => name);
      const asked = owingFor(missing, read);
      // of what others told no value is told, so that what is told here is its own
      const slipped =
        stops && asked === 'registry' && Object.keys(because).some((fact) => TYPED.has(fact));
      const owing = slipped ? 'correct' : asked;
      const key = `${rule} ${stops} ${owing}`;
      const known = owed.get(key);
      if (known !== undefined) {
        known.vins.push(vin);
        continue;
      }
      const info = reference.rules.get(rule);
      const title = (stops ? info?.breach : info?.title) ?? { en: id, zh: id };
      owed.set(key, { owing, rule, title, remedy, vins: [vin], stops });
    }
  }
  return [...owed.values()].sort(
    (one, other) =>
      Number(other.stops) - Number(one.stops) ||
      other.vins.length - one.vins.length ||
      one.rule.localeCompare(other.rule, 'en'),
  );
};
