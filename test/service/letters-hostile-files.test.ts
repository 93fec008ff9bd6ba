import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringLetter } from '../../src/register/letters/brought/bring-letter.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { doneBy } from '../register/done-by.ts';
import { letterElsewhere } from '../register/letter-elsewhere.ts';
import { letterWorld, vinAt } from '../register/letter-world.ts';
import { testService } from './test-service.ts';

const service = await testService();
const world = await letterWorld(service);
const { ask, register, log } = service;
const { exporter, owner } = world;

const { id } = await world.letterFor(vinAt(1));
const { bytes } = await doneBy(getLetterDocument(register, exporter, { letter: id }));
const good = bytes.toString();
const [proof] = [JSON.parse(good).proof].flat();

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const withMember = (name: string, value: string): string =>
  good.replace(/^\{/, `{${JSON.stringify(name)}:${value},`);
const withProofs = (proofs: readonly unknown[]): string =>
  JSON.stringify({ ...JSON.parse(good), proof: proofs });

/** Files that are no letter, or not this one any more. */
const HOSTILE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'one bracket': '{',
  'deep by 100,000': deep(100_000),
  'deep in a member': withMember('more', deep(100_000)),
  'deep objects': `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'a member twice': withMember('issuer', '"did:web:evil.example"'),
  'a member twice by an escape': withMember('issuer', '1').replace(
    '"issuer":1',
    '"iss\\u0075er":1',
  ),
  'a prototype': withMember('__proto__', '{"polluted":true}'),
  'a constructor': withMember('constructor', '{"prototype":{"polluted":true}}'),
  'a number without end': withMember('n', '9'.repeat(100_000)),
  'an exponent': withMember('n', '1e999999999'),
  'half a character': withMember('s', '"\\ud800"'),
  'a NUL': withMember('s', '"\\u0000"'),
  'no proof': withProofs([]),
  'a thousand proofs': withProofs(Array.from({ length: 1000 }, () => proof)),
  'proofs that are none': withProofs(Array.from({ length: 1000 }, () => ({ type: 'x' }))),
  'a proof of another length': withProofs([{ ...proof, proofValue: `z${'1'.repeat(100_000)}` }]),
  'a list in place of a letter': `[${good}]`,
  'another VIN': good.replaceAll(vinAt(1), vinAt(2)),
  'a wide VIN': good.replaceAll(vinAt(1), vinAt(1).replace('L', 'Ｌ')),
};

test('what is no letter is told so, whatever it is, and breaks nothing', async () => {
  const asked = await ask(null, 'POST', '/v1/letters/verify', { document: good });
  assert.deepEqual([asked.status, asked.body.answer], [200, 'valid']);
  for (const [what, document] of Object.entries(HOSTILE)) {
    const { status, body } = await ask(null, 'POST', '/v1/letters/verify', { document });
    assert.equal(status, 200, what);
    assert.match(body.answer, /^(?:not-a-letter|changed-after-signing|not-by-a-known)/, what);
  }
  const lines = Object.values(HOSTILE).map((document) => JSON.stringify({ document }));
  const answer = await service.app.request('/v1/letters/verify-lines', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  });
  const events = (await answer.text()).trim().split('\n');
  assert.deepEqual(JSON.parse(events.at(-1) ?? ''), {
    type: 'end',
    answers: lines.length,
    problems: 0,
  });
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  assert.deepEqual(
    log.filter(({ at }) => at === 'error'),
    [],
  );
});

test('one number of a letter, brought for two vehicles at the same moment, serves one', async () => {
  const application = await world.applied([vinAt(11), vinAt(12)]);
  const [one, other] = await Promise.all(
    [vinAt(11), vinAt(12)].map(async (vin) => ({
      vin,
      document: await letterElsewhere(world, { vin, application, number: 'CH-11' }),
    })),
  );
  assert.ok(one !== undefined && other !== undefined);
  const brought = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      bringLetter(register, exporter, { application, ...(at % 2 === 0 ? one : other) }),
    ),
  );
  const codes = brought.map((outcome) => (outcome.kind === 'done' ? 'taken' : outcome.code));
  assert.ok(codes.includes('taken'), codes.join());
  const rest = codes.filter((code) => code !== 'taken' && code !== 'letter-used');
  assert.deepEqual(rest, []);
  const { rows } = await owner.query(
    `SELECT DISTINCT vin FROM register.account_row
      WHERE account = 'letter' AND facts ->> 'letter.number' = 'CH-11'`,
  );
  assert.equal(rows.length, 1);
});
