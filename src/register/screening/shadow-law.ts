import type { LawFile } from '../../domain/rules/read/law.ts';
import type { Verdict } from '../../domain/verdict/verdict.ts';
import { type Law, lawOf } from '../../engine/load-law.ts';
import type { Answered, Question } from '../../engine/question.ts';
import { JOB } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { archivedLaw } from './archive-law.ts';
import { buildQuestion } from './build-question.ts';
import { gatherFiling } from './gather-filing.ts';
import type { ShadowChange } from './screening-shapes.ts';

/** A law to be asked: its files, or the hash of one of the archive. */
export type LawGiven = { readonly files: readonly LawFile[] } | { readonly hash: string };

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

/**
 * The law that is meant; to be called outside a transaction.
 *
 * @returns refused `law-with-problems` with the first problem, `law-not-archived`.
 */
export const lawGiven = (register: Register, given: LawGiven): Promise<Outcome<Law>> =>
  register.as(JOB, async (tx) => {
    if ('hash' in given) {
      return (await archivedLaw(tx, given.hash)) ?? refuse('law-not-archived', { field: 'hash' });
    }
    const law = lawOf(given.files);
    const [problem] = law.problems;
    if (problem === undefined) return law;
    const { file, where, message } = problem;
    return refuse('law-with-problems', { field: 'files', values: { file, where, message } });
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
  if (vehicles.length === 0) return { kind: 'done', value: { vehicles: 0, changes: [] } };
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
  return { kind: 'done', value: { vehicles: vehicles.length, changes } };
};
