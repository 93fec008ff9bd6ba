import { readLogFile } from '../../register/log/read-log-file.ts';
import type { Register } from '../../register/register.ts';
import { PROBLEM_TYPE, ProblemThrown, problemOf } from '../problems/problem.ts';
import { documentAnswer } from './document-answer.ts';
import type { PlainRoute } from './plain-route.ts';

const YEAR = 31_536_000; // not-law: seconds
/** A new checkpoint is there once a day; whoever watches wants it within a minute. */
const A_MINUTE = 60; // not-law: seconds

const BASE = '/log/';

const typeOf = (path: string): string =>
  path === 'checkpoint' ? 'text/plain; charset=utf-8' : 'application/octet-stream';

const answers = {
  200: 'application/octet-stream',
  304: 'application/octet-stream',
  404: PROBLEM_TYPE,
} as const;

/**
 * The files of the public log (C2SP tlog-tiles). Tiles never change and may be kept for ever; a partial one is a file
 * of its own name. The checkpoint may be kept for a minute.
 */
export const logFileRoutes = (register: Register): readonly PlainRoute[] => {
  const answer = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname.slice(BASE.length);
    const found = await readLogFile(register, path);
    if (found.kind === 'refused') throw new ProblemThrown(problemOf(found));
    if (found.value === null) throw new ProblemThrown({ code: 'not-found' });
    const { bytes, digest, forEver } = found.value;
    const served = documentAnswer(
      request,
      { access: 'public', type: typeOf(path) },
      { bytes, digest, maxAge: forEver ? YEAR : A_MINUTE },
    );
    if (forEver) served.headers.set('cache-control', `public, max-age=${YEAR}, immutable`);
    return served;
  };
  return [
    {
      id: 'readLogCheckpoint',
      path: '/log/checkpoint',
      summary: { en: 'The last checkpoint of the public log', zh: '公开日志的最新检查点' },
      description: 'A signed note (C2SP tlog-checkpoint) with the cosignatures of witnesses.',
      answers: { ...answers, 200: 'text/plain', 304: 'text/plain' },
      counted: true,
      answer,
    },
    {
      id: 'readLogTile',
      path: '/log/tile/{path}',
      summary: { en: 'A tile of the public log', zh: '公开日志的数据块' },
      description:
        'Hashes of a level (`0/x001/067`) or entries (`entries/x001/067`), C2SP tlog-tiles.',
      answers,
      deep: true,
      answer,
    },
  ];
};
