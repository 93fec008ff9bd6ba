import type { Json } from '../../../domain/record/canonical-json.ts';
import type {
  AnsweredVehicle,
  Bilingual,
  Cite,
  Finding,
  Problem,
  ShownFacts,
  Verdict,
} from '../../../domain/verdict/verdict.ts';
import type { Reference } from '../../../report/model.ts';
import type { Visit } from '../frame/page.ts';
import { lawReference } from '../pieces/law-reference.ts';

/** A finding as an exporter is told it. */
type ToldFinding = Omit<Finding, 'remedy' | 'missing' | 'cite' | 'toldUpTo' | 'announced'> &
  Partial<Pick<Finding, 'remedy' | 'missing' | 'cite' | 'toldUpTo' | 'announced'>> & {
    readonly axis: string;
    /** Facts that others told, of which no value is told. */
    readonly withheld?: readonly string[];
  };

/** What an exporter is told of a vehicle, as `toldToExporter` writes it. */
export interface ExporterAnswer {
  readonly vin: string;
  readonly application: string;
  readonly askedOn: string;
  readonly ruleSet: string;
  readonly gate: Verdict['gate'];
  readonly entry: Verdict['entry'];
  readonly quality: readonly Problem[];
  readonly findings: readonly ToldFinding[];
  readonly differs: readonly { readonly fact: string; readonly text: Bilingual }[];
  readonly onTheApplicantsWord: boolean;
  /** Facts of its own word on which the gate rests. */
  readonly restsOnItsWord: readonly string[];
}

/** What the register keeps for an exporter, read back. */
export const exporterAnswerOf = (kept: Json | Readonly<Record<string, unknown>>): ExporterAnswer =>
  kept as unknown as ExporterAnswer;

/** An exporter is told no weights: what is asked of risk is not for those who are asked. */
export const exporterReference = (visit: Visit): Reference => {
  const reference = lawReference(visit);
  const rules = [...reference.rules].map(([code, rule]) => [code, { ...rule, weight: 0 }] as const);
  return { ...reference, rules: new Map(rules) };
};

/** Stands for the source of a rule that the law of today lacks. */
const NO_SOURCE: Cite = {
  instrument: '',
  item: '',
  url: null,
  confidence: 'unsure',
  dated: null,
};

/**
 * What is told of a vehicle as the pieces of reports take it. What is not told of risk stays out of them: a flag is
 * told without its remedy where that writes a threshold, and then asked to be explained.
 */
export const answeredForExporter = (
  told: ExporterAnswer,
  facts: ShownFacts,
  { reference, explain }: { readonly reference: Reference; readonly explain: Bilingual },
): AnsweredVehicle => ({
  facts,
  verdict: {
    row: 0,
    application: told.application,
    vin: told.vin,
    gate: told.gate,
    entry: told.entry,
    risk: { score: 0, band: 'low', reasons: [] },
    quality: told.quality,
    findings: told.findings.map((finding) => ({
      remedy: explain,
      missing: [],
      toldUpTo: null,
      announced: false,
      cite: reference.rules.get(finding.rule)?.cites[0] ?? NO_SOURCE,
      ...finding,
    })),
    ruleset: told.ruleSet,
  },
});
