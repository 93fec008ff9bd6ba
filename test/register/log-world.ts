import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { type SigningKey, signingKey } from '../../src/log/note-key.ts';
import { JOB } from '../../src/register/actor.ts';
import type { KnownWitness, LogDesk } from '../../src/register/log-desk.ts';
import type { Register } from '../../src/register/register.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { doneBy } from './done-by.ts';

const SEED_BYTES = 32;

/** A key of a log of its own. */
export const logKey = (name = 'log.example/log'): SigningKey =>
  signingKey(name, 'log', randomBytes(SEED_BYTES));

/** A log with a new key and an empty folder. */
export const logDesk = (
  witnesses: readonly KnownWitness[] = [],
  key: SigningKey = logKey(),
): LogDesk & { readonly key: SigningKey; readonly folder: string } => ({
  key,
  folder: temporaryFolder('log'),
  witnesses,
});

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The Merkle tree hash of entries, as RFC 6962 section 2.1 defines it, by Node alone. */
export const merkleRoot = (entries: readonly Uint8Array[]): Buffer => {
  if (entries.length === 0) return sha256();
  if (entries.length === 1) return sha256(Buffer.of(0), entries[0] ?? Buffer.alloc(0));
  let split = 1;
  while (split * 2 < entries.length) split *= 2;
  return sha256(
    Buffer.of(1),
    merkleRoot(entries.slice(0, split)),
    merkleRoot(entries.slice(split)),
  );
};

/** Writes so many leaves of editions of figures, each a transaction. */
export const logSome = async (register: Register, count: number): Promise<readonly Buffer[]> => {
  const leaves: Buffer[] = [];
  for (let at = 0; at < count; at += 1) {
    const { leaf } = await doneBy(
      register.as(JOB, (tx) =>
        tx.one<{ leaf: Buffer }>(
          `SELECT register.log_document('figures', gen_random_uuid(), NULL, 'publish', $1) AS leaf`,
          [randomBytes(8)],
        ),
      ),
    );
    leaves.push(leaf);
  }
  return leaves;
};

/** A server on this machine that answers each body by a function; closed after the tests. */
export const answering = async (
  answer: (body: string) => { readonly status: number; readonly text: string },
): Promise<string> => {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { status, text } = answer(Buffer.concat(parts).toString());
      response.writeHead(status).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
