// with --all: it kills
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { getLetterBatch } from '../../src/register/letters/batches/get-letter-batch.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import type { IssuedTogether } from '../../src/register/letters/letter-shapes.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { type IssuerOf, sharedRegister } from './one-issuer.ts';
import { registerDatabase } from './register-database.ts';

/** Of a batch of a register that holds no letter. */
const NOT_HELD = { held: 0, heldUntil: null, recalled: 0 } as const;

const ISSUER = join(import.meta.dirname, 'one-issuer.ts');
const HANGS = { timeout: 600_000 };
const TODAY = '2026-11-24';
const LETTERS = 2000;

const database = await registerDatabase();
const { owner, pool, connection } = database;
const register = await sharedRegister(pool, TODAY);
const world = await letterWorld({ ...database, register });
const { exporter, manufacturer } = world;

/** Another node issues, and is killed when it stands still. Gives the lines that it printed. */
const issueElsewhere = async (
  wanted: IssuedTogether,
  halts: number | null,
): Promise<readonly string[]> => {
  const { types: _, options: __, ...plain } = connection;
  const given: IssuerOf = {
    ...{ connection: plain, today: TODAY, actor: manufacturer, wanted, halts },
  };
  const child = spawn(process.execPath, [ISSUER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ISSUER_OF: JSON.stringify(given) },
  });
  after(() => child.kill('SIGKILL'));
  const printed: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit');
  lines.on('line', (line) => {
    printed.push(line);
    if (printed.length === halts) child.kill('SIGKILL');
  });
  const [, signal] = await ended;
  assert.equal(signal, halts === null ? null : 'SIGKILL');
  return printed;
};

/** Letters by state, and what was signed and told of them. */
const standing = async () =>
  (
    await owner.query<{ issued: number; drafted: number; signed: number; told: number }>(
      `SELECT
        (SELECT count(*)::int FROM register.letter WHERE state = 'issued') AS issued,
        (SELECT count(*)::int FROM register.letter WHERE state = 'drafted') AS drafted,
        (SELECT count(*)::int FROM register.letter_document) AS signed,
        (
          SELECT count(*)::int
          FROM register.account_row
          WHERE account = 'letter' AND standing = 'signed'
        ) AS told`,
    )
  ).rows[0];

test(
  'a node that is killed in the middle has issued nothing, and another finishes',
  HANGS,
  async () => {
    const vins = Array.from({ length: LETTERS }, (_, at) => vinAt(at + 1));
    const application = await world.applied(vins);
    const { asked } = await doneBy(askForLetters(register, exporter, { application }));
    const letters = asked.map(({ id }) => id);
    assert.equal(letters.length, LETTERS);
    const batch = randomUUID();
    const wanted: IssuedTogether = { batch, letters, terms: TERMS };

    assert.deepEqual(await issueElsewhere(wanted, 2), ['signed 250', 'signed 500']);
    assert.deepEqual(await standing(), { issued: 0, drafted: LETTERS, signed: 500, told: 0 });
    const stopped = await doneBy(getLetterBatch(register, manufacturer, { batch }));
    assert.deepEqual(stopped, { ...NOT_HELD, batch, letters: LETTERS, signed: 500, issued: false });
    assert.equal(
      await codeOf(getLetterDocument(register, exporter, { letter: letters[0] ?? '' })),
      'not-found',
    );

    // the next dies too, and the third finishes what both began
    assert.deepEqual(await issueElsewhere(wanted, 1), ['signed 750']);
    const rest = [1000, 1250, 1500, 1750, 2000, 2001].map((done) => `signed ${done}`);
    assert.deepEqual(await issueElsewhere(wanted, null), [...rest, 'issued']);
    assert.deepEqual(await standing(), {
      issued: LETTERS,
      drafted: 0,
      signed: LETTERS,
      told: LETTERS,
    });

    // sent once more, to any node, it issues nothing more
    const again = await doneBy(issueInBulk(register, manufacturer, wanted));
    assert.deepEqual(again, {
      ...NOT_HELD,
      batch,
      letters: LETTERS,
      signed: LETTERS,
      issued: true,
    });
    const { rows } = await owner.query(
      `SELECT
      count(*)::int AS letters,
      count(DISTINCT vin)::int AS vehicles,
      count(DISTINCT number)::int AS numbers,
      count(DISTINCT (status_list, status_index))::int AS places,
      (SELECT count(*)::int FROM register.event WHERE kind = 'letter' AND verb = 'issue') AS events
    FROM register.letter
    WHERE state = 'issued'`,
    );
    assert.deepEqual(rows, [
      {
        ...{ letters: LETTERS, vehicles: LETTERS, numbers: LETTERS },
        ...{ places: LETTERS, events: LETTERS },
      },
    ]);
    const { verification } = await doneBy(
      getLetterDocument(register, exporter, { letter: letters.at(-1) ?? '' }),
    );
    assert.equal(verification.answer, 'valid');
  },
);
