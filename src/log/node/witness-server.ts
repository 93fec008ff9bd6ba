import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { noteText } from '../note.ts';
import type { VerifierKey } from '../note-key.ts';
import { readRequest, WITNESS_STATUS } from '../witness.ts';
import { checkpointPath, type Witness } from './witness-state.ts';

/** Longest request, bytes: 63 hashes and a note with many signatures. */
const LONGEST = 200_000;

const TEXT = 'text/plain; charset=utf-8';

const answer = (to: ServerResponse, status: number, text: string, type = TEXT): void => {
  to.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  to.end(text);
};

const bodyOf = async (from: IncomingMessage): Promise<Buffer | null> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of from) {
    length += piece.length;
    if (length > LONGEST) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** What the server tells of a request, for a log of its own: no address, no name. */
export interface WitnessedRequest {
  readonly answer: string;
  readonly status: number;
}

const addCheckpoint = async (
  witness: Witness,
  from: IncomingMessage,
  to: ServerResponse,
): Promise<string> => {
  const body = await bodyOf(from);
  if (body === null) {
    answer(to, 413, `a request has at most ${LONGEST} bytes\n`);
    return 'too-long';
  }
  const text = noteText(body);
  const request = text === null ? null : readRequest(text);
  if (request === null) {
    answer(to, WITNESS_STATUS.malformed, 'not a request of c2sp.org/tlog-witness\n');
    return 'malformed';
  }
  const judged = await witness.cosign(request);
  if (judged.answer === 'cosigned') {
    answer(to, 200, judged.line);
  } else if (judged.answer === 'other-size') {
    answer(to, WITNESS_STATUS[judged.answer], `${judged.size}\n`, 'text/x.tlog.size');
  } else {
    answer(to, WITNESS_STATUS[judged.answer], `${judged.answer}\n`);
  }
  return judged.answer;
};

/**
 * The HTTP service of a witness (C2SP tlog-witness): `POST /add-checkpoint`, and `GET /HASH/checkpoint` of each log. It
 * is not listening yet.
 *
 * @param told is told of each request, and of what failed.
 */
export const witnessServer = (
  witness: Witness,
  logs: readonly VerifierKey[],
  told: (request: WitnessedRequest, error?: unknown) => void,
): Server => {
  const origins = new Map(logs.map(({ name }) => [`/${checkpointPath(name)}`, name]));
  const serve = async (from: IncomingMessage, to: ServerResponse): Promise<string> => {
    const path = (from.url ?? '').split('?', 1)[0] ?? '';
    if (path === '/add-checkpoint') {
      if (from.method === 'POST') return await addCheckpoint(witness, from, to);
      to.setHeader('allow', 'POST');
      answer(to, 405, 'POST a checkpoint here\n');
      return 'method';
    }
    const origin = origins.get(path);
    const latest = origin === undefined ? null : await witness.latest(origin);
    if (latest === null || (from.method !== 'GET' && from.method !== 'HEAD')) {
      answer(to, 404, 'not cosigned by this witness\n');
      return 'not-found';
    }
    to.setHeader('cache-control', 'max-age=5');
    answer(to, 200, latest);
    return 'latest';
  };
  return createServer((from, to) => {
    serve(from, to).then(
      (said) => told({ answer: said, status: to.statusCode }),
      (error: unknown) => {
        if (!to.headersSent) answer(to, 500, 'not cosigned: the witness could not keep it\n');
        else to.destroy();
        told({ answer: 'failed', status: 500 }, error);
      },
    );
  });
};
