import type { Json } from '../../domain/record/canonical-json.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Finding, Problem, ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Answer } from '../../engine/question.ts';
import { differsFinding } from './differs-finding.ts';
import type { StoredQuestion } from './stored-question.ts';
import { axesOf, isWord, type VerdictContent } from './verdict-content.ts';
import type { WhoTold } from './who-told.ts';

/** What of a law decides what an exporter is told. */
export interface TellingLaw {
  readonly axes: ReadonlyMap<string, string>;
  /** Flags whose remedy writes no figure: figures of flags are thresholds, which nobody is told. */
  readonly plainRemedies: ReadonlySet<string>;
}

/** Reads of a law what `toldToExporter` needs. */
export const tellingLaw = (ruleSet: RuleSet): TellingLaw => ({
  axes: axesOf(ruleSet),
  plainRemedies: new Set(
    ruleSet.rules.filter(({ remedy }) => remedy.values.length === 0).map(({ code }) => code),
  ),
});

const isOwn = (whoTold: WhoTold, facts: ShownFacts): boolean =>
  Object.keys(facts).every((fact) => whoTold.of(fact).own);

const ownFacts = (whoTold: WhoTold, facts: ShownFacts): ShownFacts =>
  Object.fromEntries(Object.entries(facts).filter(([fact]) => whoTold.of(fact).own));

const asJson = (value: unknown): Json => value as Json;

/** A finding of a gate, a duty or an entry rule: all of it but the values of others. */
const shownFinding = (finding: Finding, axis: string, whoTold: WhoTold): Json => {
  const because = ownFacts(whoTold, finding.because);
  const withheld = Object.keys(finding.because).filter((fact) => because[fact] === undefined);
  return asJson({ axis, ...finding, because, ...(withheld.length === 0 ? {} : { withheld }) });
};

/** A flag that rests on the exporter's own words. */
const shownFlag = (finding: Finding, { plainRemedies }: TellingLaw): Json => {
  const { rule, id, result, because, remedy } = finding;
  return asJson({
    ...{ axis: 'risk', rule, id, result, because },
    ...(plainRemedies.has(rule) ? { remedy } : {}),
  });
};

/** Whatever is wrong in what another told, the exporter cannot mend it, and a remedy may spell out the value. */
const OF_ANOTHER = {
  en: 'This stands in what somebody else told of the vehicle; the office sees it.',
  zh: '该问题出现在其他方提供的数据中，由商务主管部门核实。',
} as const;

const shownProblem = (problem: Problem, whoTold: WhoTold): Json =>
  asJson(
    whoTold.ofCell(problem.field).own ? problem : { ...problem, value: '', remedy: OF_ANOTHER },
  );

/**
 * What the exporter is told of a verdict: gate, entry and quality in full, the findings that are open, those that rest
 * on what others told without its values, and of flags those that rest on its own words alone. Never a score, a
 * pattern, a threshold or what another said.
 */
export const toldToExporter = (
  content: VerdictContent,
  asked: StoredQuestion,
  place: number,
  answer: Answer,
  law: TellingLaw,
): Json => {
  const vehicle = answer.vehicles[place];
  const of = asked.vehicles[place];
  if (vehicle === undefined || of === undefined) throw new Error(`no vehicle at ${place}`);
  const { verdict } = vehicle;
  const { whoTold } = content;
  const open = verdict.findings.filter(({ result }) => result === 'notMet' || result === 'unknown');
  return asJson({
    vin: of.vin,
    application: verdict.application,
    ruleSet: answer.ruleset,
    askedOn: answer.today,
    gate: verdict.gate,
    entry: verdict.entry,
    quality: verdict.quality.map((problem) => shownProblem(problem, whoTold)),
    findings: open.flatMap((finding) => {
      const axis = law.axes.get(finding.rule) ?? 'entry';
      if (axis !== 'risk') return [shownFinding(finding, axis, whoTold)];
      const flagged = finding.result === 'notMet' && isOwn(whoTold, finding.because);
      return flagged ? [shownFlag(finding, law)] : [];
    }),
    differs: of.differs
      .filter(({ taken, other }) => taken.own || other.own)
      .map((told) => differsFinding(told, true)),
    onTheApplicantsWord: content.onTheApplicantsWord,
    restsOnItsWord: content.restsOn.filter(isWord).map(({ fact }) => fact),
  });
};
