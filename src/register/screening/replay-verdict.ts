import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import type { Answered, Question } from '../../engine/question.ts';
import { JOB } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { archivedHash, archivedLaw } from './archive-law.ts';
import type { Asked } from './asked.ts';
import { unpack } from './packed.ts';
import { program } from './program.ts';
import type { Replayed } from './screening-shapes.ts';
import { axesOf, verdictContent } from './verdict-content.ts';
import { AskedIndex } from './who-told.ts';

interface Stored {
  readonly bytes: Buffer;
  readonly place: number;
  readonly rule_set: string;
  readonly program: string;
  readonly question: Buffer;
  readonly digest: Buffer;
}

const STORED = `
  SELECT v.bytes, v.place, v.rule_set, v.program, s.question, s.digest
  FROM register.verdict v
  JOIN register.screening s ON s.id = v.screening
  WHERE v.id = $1
`;

type Members = { readonly [name: string]: Json };

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Findings by their rules, so that it is told which differ. */
const byRule = (value: Json | undefined): Json | undefined =>
  Array.isArray(value)
    ? Object.fromEntries(
        value.map((item: Json, at) => [
          isMembers(item) ? String(item['rule'] ?? item['fact'] ?? at) : String(at),
          item,
        ]),
      )
    : value;

const text = (value: Json | undefined): string => (value === undefined ? '' : canonicalJson(value));

/** The members in which two values differ, two deep. */
const differing = (
  given: Json | undefined,
  again: Json | undefined,
  depth = 2,
): readonly string[] => {
  const [a, b] = [byRule(given), byRule(again)];
  if (text(a) === text(b)) return [];
  if (depth === 0 || !isMembers(a) || !isMembers(b)) return [''];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .sort()
    .flatMap((name) =>
      differing(a[name], b[name], depth - 1).map((rest) =>
        rest === '' ? name : `${name}.${rest}`,
      ),
    );
};

/** Asks by the law that was in force then: the one in force now, or one of the archive. */
const askedBy = async (
  { engine }: Register,
  tx: Transaction,
  ruleSet: string,
): Promise<{
  readonly ask: (question: Question) => Promise<Answered>;
  readonly axes: ReadonlyMap<string, string>;
}> => {
  const { law } = engine;
  if (archivedHash(law.hash) === ruleSet) {
    return { ask: (question) => engine.answer(question), axes: axesOf(law.ruleSet) };
  }
  const kept = (await archivedLaw(tx, ruleSet)) ?? refuse('law-not-archived');
  return { ask: engine.beside(kept), axes: axesOf(kept.ruleSet) };
};

const replayed = async (
  register: Register,
  tx: Transaction,
  verdict: string,
  stored: Stored,
): Promise<Replayed> => {
  const question = await unpack(stored.question);
  const digest = createHash('sha256').update(question).digest();
  if (!digest.equals(stored.digest)) throw new Error(`the question of ${verdict} is not its own`);
  const asked = JSON.parse(question) as Asked;
  const { ask, axes } = await askedBy(register, tx, stored.rule_set);
  const answer = await ask(asked.question);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.problem.code}`);
  const { record } = verdictContent(
    { program: program(), question: digest.toString('hex') },
    asked,
    new AskedIndex(asked),
    stored.place,
    answer,
    axes,
  );
  const given = stored.bytes.toString('utf8');
  const again = canonicalJson(record);
  const same = given === again;
  return {
    ...{ verdict, same, given, again },
    program: { given: stored.program, again: program() },
    ruleSet: stored.rule_set,
    differs: same ? [] : differing(JSON.parse(given) as Json, record),
  };
};

/**
 * What was asked when a verdict was given, as it is stored: for the register itself, since rows of other offices are in
 * it.
 *
 * @returns refused `not-found`.
 */
export const askedFor = (
  register: Register,
  { verdict }: { readonly verdict: string },
): Promise<Outcome<Asked>> =>
  register.as(JOB, async (tx) => {
    const stored =
      (await tx.maybe<Stored>(STORED, [verdict])) ?? refuse('not-found', { field: 'verdict' });
    return JSON.parse(await unpack(stored.question)) as Asked;
  });

/**
 * Gives a verdict again: the question that is stored, by the law of the archive, and says whether the same bytes come
 * out. For whoever may read its bytes, and for the register itself.
 *
 * @throws Refused `not-found`; `not-replayable` for a verdict that was not given by a screening; `law-not-archived`.
 */
export const givenAgain = async (
  register: Register,
  tx: Transaction,
  verdict: string,
): Promise<Replayed> => {
  // what whoever asks may not see is not there; an exporter may not read the bytes
  const seen = await tx.maybe<{ place: number | null; bytes: Buffer }>(
    'SELECT place, bytes FROM register.verdict WHERE id = $1',
    [verdict],
  );
  if (seen === null) refuse('not-found', { field: 'verdict' });
  return tx.as(JOB, async () => {
    const stored = (await tx.maybe<Stored>(STORED, [verdict])) ?? refuse('not-replayable');
    return replayed(register, tx, verdict, stored);
  });
};
