import type { Json } from '../../domain/record/canonical-json.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Finding, ShownFacts, Verdict } from '../../domain/verdict/verdict.ts';
import type { Answer, AnsweredInFiling } from '../../engine/question.ts';
import { isTerm } from './claims.ts';
import { differsFinding } from './differs-finding.ts';
import { rankOf, type ToldBy } from './merge-tellings.ts';
import type { StoredQuestion } from './stored-question.ts';
import { type AskedIndex, WhoTold } from './who-told.ts';

/** What a verdict has beside the answer. */
export interface VerdictHead {
  readonly program: string;
  /** SHA-256 of what was asked, hexadecimal. */
  readonly question: string;
}

/** One fact, or an account by its name, that the gate rests on. */
export interface RestsOn {
  readonly fact: string;
  readonly by: string;
  readonly standing: ToldBy['standing'];
}

/** What a verdict says, before it is made bytes. */
export interface VerdictContent {
  readonly gate: string;
  readonly entry: string;
  readonly risk: string;
  /** `sound`, or `problems` where cells could not be read. */
  readonly quality: string;
  readonly onTheApplicantsWord: boolean;
  readonly restsOn: readonly RestsOn[];
  /** Codes of the rules behind the answers: of a gate that is not clear, of an entry that is barred, of the risk. */
  readonly reasons: readonly string[];
  readonly whoTold: WhoTold;
  /** The whole, as it is stored. */
  readonly record: Json;
}

/** The axis of each rule, by its code. */
export const axesOf = ({ rules }: RuleSet): ReadonlyMap<string, string> =>
  new Map(rules.map(({ code, axis }) => [code, axis]));

const isOpen = ({ result }: Finding): boolean => result === 'notMet' || result === 'unknown';

const asJson = (value: unknown): Json => value as Json;

/**
 * Whether somebody has yet to see what it rests on: the applicant's claim alone, or what a program read in his
 * paper.
 */
export const isWord = ({ fact, standing }: RestsOn): boolean =>
  rankOf(standing) < rankOf('seen') && !isTerm(fact);

/** Findings that leave something open, in full. */
const openFindings = (findings: readonly Finding[], axes: ReadonlyMap<string, string>): Json =>
  asJson(
    findings
      .filter(isOpen)
      .map((finding) => ({ axis: axes.get(finding.rule) ?? 'entry', ...finding })),
  );

/** The other rules, with the names of the facts that decided: their values stand under `facts`. */
const settledRules = (findings: readonly Finding[]): Json =>
  Object.fromEntries(
    findings
      .filter((finding) => !isOpen(finding))
      .map(({ rule, result, because }) => [rule, { result, because: Object.keys(because) }]),
  );

const factsRead = (facts: ShownFacts, whoTold: WhoTold): Json =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const { by, standing } = whoTold.of(name);
      return [name, { value, by, standing }];
    }),
  );

const restingOn = (
  findings: readonly Finding[],
  axes: ReadonlyMap<string, string>,
  whoTold: WhoTold,
): readonly RestsOn[] => {
  const resting = new Map<string, ToldBy>();
  for (const { rule, because } of findings) {
    if (axes.get(rule) !== 'gate') continue;
    for (const fact of Object.keys(because)) {
      for (const [name, told] of whoTold.restsOn(fact)) resting.set(name, told);
    }
  }
  return [...resting]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, { by, standing }]) => ({ fact, by, standing }));
};

/** What keeps a gate from being clear, an entry from being open, and what was flagged; each once. */
const reasonsOf = (
  { gate, entry, risk, findings }: Verdict,
  axes: ReadonlyMap<string, string>,
): readonly string[] => {
  const decides = gate === 'blocked' ? 'notMet' : 'unknown';
  const ofGate = findings
    .filter(({ rule, result }) => result === decides && axes.get(rule) === 'gate')
    .map(({ rule }) => rule);
  return [
    ...new Set([
      ...(gate === 'clear' ? [] : ofGate),
      ...(entry.answer === 'barred' ? entry.reasons : []),
      ...risk.reasons,
    ]),
  ];
};

/**
 * The verdict on one vehicle of a screening, from what was asked and what was answered alone: made again from the same
 * question, law and program it is the same.
 *
 * @param place which vehicle, from 0.
 * @param axes of the law that was asked.
 */
export const verdictContent = (
  { program, question }: VerdictHead,
  asked: StoredQuestion,
  index: AskedIndex,
  place: number,
  answer: Answer,
  axes: ReadonlyMap<string, string>,
): VerdictContent => {
  const vehicle: AnsweredInFiling | undefined = answer.vehicles[place];
  const of = asked.vehicles[place];
  if (vehicle === undefined || of === undefined) throw new Error(`no vehicle at ${place}`);
  const { verdict, facts } = vehicle;
  const whoTold = new WhoTold(index, place, facts);
  const restsOn = restingOn(verdict.findings, axes, whoTold);
  const onTheApplicantsWord = verdict.gate === 'clear' && restsOn.some(isWord);
  const record = asJson({
    program,
    ruleSet: answer.ruleset,
    askedOn: answer.today,
    patternsOn: answer.patternsOn,
    question,
    place,
    vin: of.vin,
    application: verdict.application,
    facts: factsRead(facts, whoTold),
    answers: {
      gate: verdict.gate,
      entry: verdict.entry,
      risk: verdict.risk,
      quality: verdict.quality,
    },
    findings: openFindings(verdict.findings, axes),
    settled: settledRules(verdict.findings),
    differs: of.differs.map((told) => asJson(differsFinding(told))),
    restsOn,
    onTheApplicantsWord,
  });
  return {
    gate: verdict.gate,
    entry: verdict.entry.answer,
    risk: verdict.risk.band,
    quality: verdict.quality.length === 0 ? 'sound' : 'problems',
    onTheApplicantsWord,
    restsOn,
    reasons: reasonsOf(verdict, axes),
    whoTold,
    record,
  };
};
