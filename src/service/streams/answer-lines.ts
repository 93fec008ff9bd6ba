import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Outcome } from '../../register/outcome.ts';
import type { Route } from '../api/route.ts';
import type { Line } from '../body/lines-of.ts';
import { parseJson } from '../body/parse-json.ts';
import { readBy } from '../problems/bad-members.ts';
import { type Problem, ProblemThrown, problemOf } from '../problems/problem.ts';
import type { Event } from './events.ts';

/** After how many lines a word is said of how far it is. */
const PROGRESS = 100; // not-law: lines

type LinesRoute = Extract<Route, { readonly takes: 'lines' }>;

type ReadLine =
  | { readonly number: number; readonly value: object }
  | { readonly number: number; readonly problem: Problem };

const readLine = (
  { number, bytes }: Line,
  { line, lineLimit }: { readonly line: LinesRoute['line']; readonly lineLimit: number },
  language: keyof Bilingual,
): ReadLine => {
  if (bytes === null) {
    return { number, problem: { code: 'body-too-large', values: { limit: lineLimit } } };
  }
  try {
    return { number, value: readBy(line, parseJson(bytes, language), 'body', language) };
  } catch (error) {
    if (!(error instanceof ProblemThrown)) throw error;
    return { number, problem: error.problem };
  }
};

const eventOf = (number: number, outcome: Outcome<object>): Event =>
  outcome.kind === 'done'
    ? { type: 'answer', line: number, answer: outcome.value }
    : { type: 'problem', line: number, problem: problemOf(outcome) };

/** How lines are answered. */
export interface AnsweringLines {
  readonly declared: LinesRoute;
  readonly language: keyof Bilingual;
  /** Bytes of a line, inclusive. */
  readonly lineLimit: number;
  readonly work: (lines: readonly object[]) => Promise<readonly Outcome<object>[]>;
}

/** Answers lines in their order, those that cannot be read among them. */
export const answerLines = async function* (
  lines: AsyncIterable<Line>,
  { declared, language, lineLimit, work }: AnsweringLines,
): AsyncGenerator<Event> {
  const { line, batch = 1 } = declared;
  let done = 0;
  const answered = async function* (read: readonly ReadLine[]): AsyncGenerator<Event> {
    const good = read.flatMap((one) => ('value' in one ? [one.value] : []));
    const outcomes = good.length === 0 ? [] : await work(good);
    if (outcomes.length !== good.length) throw new Error('not one outcome a line');
    const next = outcomes.values();
    for (const one of read) {
      if ('problem' in one) {
        yield { type: 'problem', line: one.number, problem: one.problem };
      } else {
        const { value } = next.next();
        if (value !== undefined) yield eventOf(one.number, value);
      }
      done += 1;
      if (done % PROGRESS === 0) yield { type: 'progress', done, total: null };
    }
  };
  let waiting: ReadLine[] = [];
  for await (const given of lines) {
    waiting.push(readLine(given, { line, lineLimit }, language));
    if (waiting.length < batch) continue;
    yield* answered(waiting);
    waiting = [];
  }
  yield* answered(waiting);
};
