import { lineEnds, wrappedLines } from '../../register/checks/wrapped-lines.ts';
import { type Problem, problemBody, type Telling } from '../problems/problem.ts';

/** Type of content of streams, up and down. */
export const LINES_TYPE = 'application/x-ndjson';

/** One event of a stream of answers, before it is told. */
export type Event =
  | { readonly type: 'answer'; readonly line?: number; readonly answer: object }
  /** Answers that are written already, as lines of JSON in UTF-8. */
  | { readonly type: 'answers'; readonly lines: Uint8Array }
  | { readonly type: 'problem'; readonly line?: number; readonly problem: Problem }
  | { readonly type: 'progress'; readonly done: number; readonly total: number | null };

/** How a stream of events is told. */
export interface TellingEvents {
  readonly telling: Telling;
  /** Aborted when the reader has gone. */
  readonly gone: AbortController;
  /** Turns what is thrown amid the stream into a problem; the stream ends with it. */
  readonly failed: (error: unknown) => Problem;
  /** Called once the stream came to its end, whichever. */
  readonly ended: () => void;
}

/**
 * Events as an answer of HTTP, a line each, and `end` with their counts behind the last. A stream without `end` was
 * broken off. Nothing is asked of the events before the reader wants more, and nothing once the reader has gone.
 */
export const eventsAnswer = (
  events: AsyncIterable<Event>,
  { telling, gone, failed, ended }: TellingEvents,
): Response => {
  const iterator = events[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const counts = { answers: 0, problems: 0 };
  const mark = telling.demonstration ? { demonstration: true } : {};
  const lineOf = (event: object): Uint8Array => encoder.encode(`${JSON.stringify(event)}\n`);
  const told = (event: Event): Uint8Array => {
    if (event.type === 'answers') {
      counts.answers += lineEnds(event.lines).length;
      return wrappedLines(event.lines, '{"type":"answer","answer":', '}');
    }
    if (event.type === 'answer') counts.answers += 1;
    if (event.type !== 'problem') return lineOf(event);
    counts.problems += 1;
    return lineOf({ ...event, problem: problemBody(event.problem, telling) });
  };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await iterator.next();
          // a stream that was cancelled meanwhile takes nothing more
          if (gone.signal.aborted) return;
          if (done !== true) {
            controller.enqueue(told(value));
            return;
          }
          controller.enqueue(lineOf({ type: 'end', ...counts, ...mark }));
          controller.close();
          ended();
        } catch (error) {
          if (gone.signal.aborted) return;
          controller.enqueue(told({ type: 'problem', problem: failed(error) }));
          controller.close();
          ended();
        }
      },
      async cancel() {
        gone.abort();
        ended();
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { 'content-type': LINES_TYPE } });
};
