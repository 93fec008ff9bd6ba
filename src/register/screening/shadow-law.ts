import { LETTER_RULE } from '../../domain/rules/letter-rule.ts';
import type { LawFile } from '../../domain/rules/read/law.ts';
import { withSetting } from '../../domain/rules/set-value.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { type Law, lawOf } from '../../engine/load-law.ts';
import type { Answered, Question } from '../../engine/question.ts';
import { JOB } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { archivedLaw } from './archive-law.ts';
import { buildQuestion } from './build-question.ts';
import { gatherFiling } from './gather-filing.ts';
import type { LawSetting, ShadowChange, ShadowCounts } from './screening-shapes.ts';

/** A law to be asked: its files, the hash of one of the archive, or the one in force with values set otherwise. */
export type LawGiven =
  | { readonly files: readonly LawFile[] }
  | { readonly hash: string }
  | { readonly settings: readonly LawSetting[] };

/** What is asked of a shadow. */
export interface ShadowAsked {
  readonly law: LawGiven;
  /** The day it takes effect, ISO: both laws are asked as of it. */
  readonly on: string;
  /** Also the vehicles decided within the year before today; without it those under way alone. */
  readonly decided?: boolean;
}

/** What became of one application. */
export interface ShadowedApplication {
  readonly vehicles: number;
  readonly changes: readonly ShadowChange[];
  readonly counts: ShadowCounts;
}

interface OpenApplication {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly province: string;
  readonly vins: readonly string[];
}

const OPEN = `
  SELECT a.id, a.version, a.number, a.province, array_agg(v.vin ORDER BY v.vin) AS vins
  FROM register.application a
  JOIN register.application_vehicle v ON v.application = a.id
  WHERE a.version > 0
    AND a.state NOT IN ('draft', 'withdrawn')
    AND (
      v.state IN ('open', 'refusalProposed', 'appealed')
      OR (
        $1
        AND v.state IN ('granted', 'refused', 'upheld', 'overturned')
        AND v.stepped_at > now() - interval '1 year'
      )
    )
  GROUP BY a.id
  ORDER BY a.id
`;

const readable = (law: Law, field: string): Law => {
  const [problem] = law.problems;
  if (problem === undefined) return law;
  const { file, where, message } = problem;
  return refuse('law-with-problems', { field, values: { file, where, message } });
};

/**
 * The law in force with values set otherwise, one after the other, each in all its periods; to be called inside a
 * transaction.
 *
 * @throws Refused `setting-not-made` with its place and why, `law-with-problems`.
 */
export const lawWithSettings = (register: Register, settings: readonly LawSetting[]): Law => {
  let { files, ruleSet } = register.engine.law;
  if (files === undefined) throw new Error('the files of the law are not at hand');
  const set = new Set<string>();
  let law: Law | null = null;
  for (const [place, setting] of settings.entries()) {
    const field = `settings.${place}`;
    const changed = withSetting(files, ruleSet, setting);
    if ('refused' in changed)
      return refuse('setting-not-made', { field, values: { why: changed.refused } });
    const name = `${changed.rule}.${setting.value}`;
    if (set.has(name)) return refuse('setting-not-made', { field, values: { why: 'repeated' } });
    set.add(name);
    law = readable(lawOf(changed.files), field);
    ({ files, ruleSet } = law);
  }
  return law ?? lawOf(files);
};

/**
 * The law that is meant; to be called outside a transaction.
 *
 * @returns refused `law-with-problems` with the first problem, `law-not-archived`, `setting-not-made`.
 */
export const lawGiven = (register: Register, given: LawGiven): Promise<Outcome<Law>> =>
  register.as(JOB, async (tx) => {
    if ('settings' in given) return lawWithSettings(register, given.settings);
    if ('hash' in given) {
      return (await archivedLaw(tx, given.hash)) ?? refuse('law-not-archived', { field: 'hash' });
    }
    return readable(lawOf(given.files), 'files');
  });

/** The applications that a shadow asks about. */
export const shadowedApplications = (
  register: Register,
  decided: boolean,
): Promise<Outcome<readonly OpenApplication[]>> =>
  register.as(JOB, (tx) => tx.rows<OpenApplication>(OPEN, [decided]));

const answerOf = ({ gate, entry, risk }: Verdict): ShadowChange['before'] => ({
  gate,
  entry: entry.answer,
  risk: risk.band,
});

const resultsOf = ({ findings }: Verdict): ReadonlyMap<string, string> =>
  new Map(findings.map(({ rule, result }) => [rule, result]));

const rulesBetween = (before: Verdict, after: Verdict): readonly string[] => {
  const [a, b] = [resultsOf(before), resultsOf(after)];
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((rule) => a.get(rule) !== b.get(rule))
    .sort();
};

const needsLetter = ({ findings }: Verdict): boolean =>
  findings.some(({ id, result }) => id === LETTER_RULE && result !== 'notApplicable');

const wantsLook = ({ gate, risk }: Verdict): boolean => gate !== 'clear' || risk.band !== 'low';

const underBoth = (count: (verdicts: readonly Verdict[]) => number, [before, after]: Both) => ({
  before: count(before),
  after: count(after),
});

type Both = readonly [readonly Verdict[], readonly Verdict[]];

const NOTHING_ASKED = { before: 0, after: 0 };

/** Nothing counted, of no application. */
export const NO_COUNTS: ShadowCounts = {
  letters: NOTHING_ASKED,
  reviews: NOTHING_ASKED,
  applications: 0,
};

const addedUnderBoth = (
  one: ShadowCounts['letters'],
  other: ShadowCounts['letters'],
): ShadowCounts['letters'] => ({
  before: one.before + other.before,
  after: one.after + other.after,
});

/** What several applications come to. */
export const addedCounts = (one: ShadowCounts, other: ShadowCounts): ShadowCounts => ({
  letters: addedUnderBoth(one.letters, other.letters),
  reviews: addedUnderBoth(one.reviews, other.reviews),
  applications: one.applications + other.applications,
});

const countsOf = (both: Both): ShadowCounts => ({
  letters: underBoth((verdicts) => verdicts.filter(needsLetter).length, both),
  reviews: underBoth((verdicts) => (verdicts.some(wantsLook) ? 1 : 0), both),
  applications: 1,
});

const verdictsOf = (answered: Answered): readonly Verdict[] => {
  if (answered.kind === 'answered') return answered.vehicles.map(({ verdict }) => verdict);
  throw new Error(`not answered: ${answered.problem.code}`);
};

/**
 * Answers one application by the law in force and by another, as of a day, and tells whose answer changes. Writes
 * nothing.
 *
 * @param register as of the day: `Register.on`.
 */
export const shadowApplication = async (
  register: Register,
  { id, version, number, province, vins }: OpenApplication,
  ask: (question: Question) => Promise<Answered>,
): Promise<Outcome<ShadowedApplication>> => {
  const gathered = await register.as(JOB, (tx) =>
    gatherFiling(register, tx, { application: id, version }),
  );
  if (gathered.kind !== 'done') return gathered;
  const { question, vehicles } = buildQuestion(gathered.value, new Set(vins));
  if (vehicles.length === 0)
    return { kind: 'done', value: { vehicles: 0, changes: [], counts: NO_COUNTS } };
  const before = verdictsOf(await register.engine.answer(question));
  const after = verdictsOf(await ask(question));
  const changes = vehicles.flatMap(({ vin }, place): readonly ShadowChange[] => {
    const [one, other] = [before[place], after[place]];
    if (one === undefined || other === undefined) return [];
    const [was, will] = [answerOf(one), answerOf(other)];
    if (was.gate === will.gate && was.entry === will.entry && was.risk === will.risk) return [];
    const rules = rulesBetween(one, other);
    return [{ application: id, number, province, vin, before: was, after: will, rules }];
  });
  return {
    kind: 'done',
    value: { vehicles: vehicles.length, changes, counts: countsOf([before, after]) },
  };
};
