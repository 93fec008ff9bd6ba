import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { editionBytes } from '../../src/products/figures/edition-document.ts';
import { statedFiles } from '../../src/products/figures/write-figures.ts';
import { runCli } from '../cli/run-cli.ts';
import { another, newActor } from '../register/register-database.ts';
import { layLaw } from '../register/rests-on.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type LaidFigures, laidFigures, runWithFigures } from './figures-served.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-06-03';
const service = await testService({ today: TODAY });
const { ask, owner, pool } = service;
const ministry = await newActor(owner, 'ministry');
const second = await another(owner, ministry);
const office = await newActor(owner, 'office');
await layLaw(pool);

const base = temporaryFolder('figures-changed');

const made = await laidFigures('first', 0);
const later = await laidFigures('later', 11);
const madeRun = (laid: LaidFigures, finishedAt: string, changed: object = {}): Promise<string> =>
  runWithFigures(owner, laid, finishedAt, changed);

const run = await madeRun(made, '2026-06-02T02:00:00Z');
const EDITIONS = '/v1/figures/editions';
const REASON = {
  en: 'Exits of Xinjiang came after the run of 2026-06-02.',
  zh: '新疆的出境数据在2026-06-02筛查之后报送。',
};

const code = ({ body }: { readonly body: { readonly code?: string } }): string => body.code ?? '';

test('who may, two persons, and what everybody sees before', async () => {
  assert.deepEqual((await ask(null, 'GET', EDITIONS)).body, { items: [], next: null });
  for (const who of [office, null]) {
    const refused = await ask(who, 'POST', '/v1/figures/proposals', { run });
    assert.ok([401, 403].includes(refused.status), String(refused.status));
    assert.ok([401, 403].includes((await ask(who, 'GET', '/v1/figures/runs')).status));
    assert.ok([401, 403].includes((await ask(who, 'GET', '/v1/figures/proposals')).status));
  }
  const runs = await ask(ministry, 'GET', '/v1/figures/runs');
  assert.deepEqual(runs.body.items, [
    { run, ranOn: '2026-06-02', asOf: '2026-05-31', edition: null },
  ]);
  const none = await ask(ministry, 'POST', '/v1/figures/proposals', {
    run: '00000000-0000-4000-8000-000000000009',
  });
  assert.equal(code(none), 'figures-not-kept');
  const proposed = await ask(ministry, 'POST', '/v1/figures/proposals', { run });
  assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
  assert.deepEqual([proposed.body.corrects, proposed.body.moved], [null, null]);
  const read = await ask(ministry, 'GET', `/v1/figures/proposals/${proposed.body.id}`);
  assert.deepEqual(read.body, proposed.body);
  // what is proposed is nobody's yet
  assert.equal((await ask(null, 'GET', `${EDITIONS}/2026-05-e1`)).status, 404);
  assert.equal((await ask(null, 'GET', '/figures/2026-05-e1/counts.csv')).status, 404);
  const to = `/v1/figures/proposals/${proposed.body.id}/publish`;
  assert.equal(code(await ask(ministry, 'POST', to)), 'second-person');
  const published = await ask(second, 'POST', to);
  assert.deepEqual(published.body, { edition: '2026-05-e1' });
  assert.equal(code(await ask(second, 'POST', to)), 'already-there');
  assert.equal(
    code(await ask(ministry, 'POST', '/v1/figures/proposals', { run })),
    'edition-there',
  );
});

test('an edition says what it is, and its files are served as they were made', async () => {
  const { body } = await ask(null, 'GET', '/v1/figures/editions/2026-05-e1');
  const { document, figures, correctedBy } = body;
  assert.equal(correctedBy, null);
  assert.deepEqual(document.terms, made.document.terms);
  assert.deepEqual(document.files, made.document.files);
  assert.deepEqual(
    [document.checkpoint, document.publishedOn, document.run.id, document.corrects],
    [null, TODAY, run, null],
  );
  const page = JSON.parse(await readFile(join(made.folder, 'figures.json'), 'utf8'));
  assert.deepEqual(figures, page);
  const counts = await ask(null, 'GET', '/figures/2026-05-e1/counts.csv');
  assert.equal(counts.body, await readFile(join(made.folder, 'counts.csv'), 'utf8'));
  assert.match(counts.headers.get('content-type') ?? '', /^text\/csv/);
  assert.match(counts.headers.get('content-disposition') ?? '', /2026-05-e1-counts\.csv/);
  const tag = counts.headers.get('etag') ?? '';
  const again = await ask(null, 'GET', '/figures/2026-05-e1/counts.csv', undefined, {
    'if-none-match': tag,
  });
  assert.equal(again.status, 304);
  assert.equal((await ask(null, 'GET', '/figures/2026-05-e1/none.csv')).status, 404);
  // a leaf of the log commits to its document
  const { rows } = await owner.query<{ named: string; digest: string }>(
    `SELECT named, encode(digest, 'hex') AS digest FROM register.logged WHERE kind = 'figures'`,
  );
  assert.deepEqual(rows, [{ named: '2026-05-e1', digest: body.sha256 }]);
});

test('an edition is made again byte for byte from what the register serves', async () => {
  const address = await service.listening();
  const { status, out, err } = await runCli([
    ...['figures', 'recompute', `${address}/figures/2026-05-e1`, '--lang', 'en'],
  ]);
  assert.equal(status, 0, out + err);
  assert.match(out, /^2026-05-e1: all \d+ files are made of its counts, byte for byte/);
});

const correct = (of: string, edition = '2026-05-e1', changed: object = {}) =>
  ask(ministry, 'POST', `${EDITIONS}/${edition}/correct`, {
    ...{ run: of, ground: 'late-rows', reason: REASON },
    ...changed,
  });

test('what would tell single vehicles is no correction', async () => {
  assert.equal(code(await correct(run)), 'nothing-to-correct');
  const small = join(base, 'small');
  await cp(made.folder, small, { recursive: true });
  const counts = await readFile(join(small, 'counts.csv'), 'utf8');
  let left = 4;
  const moved = counts.replace(/,stayed,(.*),(\d+)$/gm, (line, of, n) =>
    left-- > 0 ? `,stayed,${of},${Number(n) + 5}` : line,
  );
  const few = { ...made, document: { ...made.document } };
  const ofFew = await madeRun(few, '2026-06-02T03:00:00Z');
  await owner.query(
    `UPDATE register.nation_figures_file SET bytes = $2 WHERE run = $1 AND name = 'counts.csv'`,
    [ofFew, Buffer.from(moved)],
  );
  assert.equal(code(await correct(ofFew)), 'correction-too-small');
  const other = await madeRun(later, '2026-06-02T04:00:00Z', { mark: '0123456789abcdef' });
  assert.equal(code(await correct(other)), 'protected-otherwise');
  for (const [en, zh] of [
    ['Three hundred and 12 exits came late.', REASON.zh],
    [REASON.en, '迟报３辆。'],
  ]) {
    const told = await correct(run, '2026-05-e1', { reason: { en, zh } });
    assert.equal(code(told), 'figure-in-reason', en);
  }
  assert.equal((await correct(run, '2026-05-e2')).status, 409);
});

test('a correction stands beside the old edition, which stays and says so', async () => {
  // from now on the log has a state
  await owner.query(
    `INSERT INTO register.log_batch (number, day, size_before, size, root, checkpoint)
      VALUES (1, '2026-06-02', 0, 4096, sha256('x'), E'register.example/log\\n4096\\n\\n')`,
  );
  const ofLater = await madeRun(later, '2026-06-02T05:00:00Z');
  const overtaken = await correct(ofLater);
  assert.equal(overtaken.status, 201, JSON.stringify(overtaken.body));
  assert.ok(overtaken.body.moved >= 5, String(overtaken.body.moved));
  const proposed = await correct(ofLater);
  const publish = (id: string) => ask(second, 'POST', `/v1/figures/proposals/${id}/publish`);
  const before = await ask(null, 'GET', '/figures/2026-05-e1/edition.json');
  assert.deepEqual((await publish(proposed.body.id)).body, { edition: '2026-05-e2' });
  assert.equal(code(await publish(overtaken.body.id)), 'edition-stale');
  assert.equal(code(await correct(ofLater)), 'edition-corrected');
  const { items } = (await ask(null, 'GET', EDITIONS)).body;
  const [newest, oldest] = items;
  const said = { ground: 'late-rows', reason: REASON };
  assert.deepEqual(newest.corrects, { edition: '2026-05-e1', ...said });
  assert.deepEqual(oldest.correctedBy, { edition: '2026-05-e2', ...said });
  const { next } = (await ask(null, 'GET', `${EDITIONS}?limit=1`)).body;
  const rest = await ask(null, 'GET', `${EDITIONS}?limit=1&cursor=${encodeURIComponent(next)}`);
  assert.deepEqual(rest.body.items, [oldest], JSON.stringify(rest.body));
  const after = await ask(null, 'GET', '/figures/2026-05-e1/edition.json');
  assert.deepEqual(after.body, before.body);
  const { document } = (await ask(null, 'GET', `${EDITIONS}/2026-05-e2`)).body;
  assert.equal(document.corrects.sha256, oldest.sha256);
  assert.deepEqual(document.checkpoint, {
    ...{ origin: 'register.example/log', size: 4096 },
    root: createHash('sha256').update('x').digest('base64'),
  });
});

test('the database keeps what was published, and takes none that says what is not so', async () => {
  for (const statement of [
    `UPDATE register.figures_edition SET bytes = 'x'`,
    `DELETE FROM register.figures_file`,
    `UPDATE register.figures_proposal SET reason_en = 'x'`,
  ]) {
    await assert.rejects(owner.query(statement), { code: 'MP001' }, statement);
  }
  // what the run kept may go, and the edition stays
  await owner.query('SELECT register.thin_products()');
  const { rows } = await owner.query<{ runs: number }>(
    'SELECT count(*)::int AS runs FROM register.nation_figures',
  );
  assert.deepEqual(rows, [{ runs: 2 }]);
  const counts = await ask(null, 'GET', '/figures/2026-05-e1/counts.csv');
  assert.equal(counts.body, await readFile(join(made.folder, 'counts.csv'), 'utf8'));
  // an edition whose document names other bytes than are there
  const ofNone = await madeRun(made, '2026-06-02T06:00:00Z');
  await owner.query(
    `UPDATE register.nation_figures SET terms = jsonb_set(terms, '{asOf}', '"2026-04-30"') WHERE run = $1`,
    [ofNone],
  );
  const proposed = await ask(ministry, 'POST', '/v1/figures/proposals', { run: ofNone });
  assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
  const files = (await statedFiles(made.folder)).filter(({ name }) => name !== 'edition.json');
  const document = {
    ...made.document,
    ...{ edition: '2026-04-e1', publishedOn: TODAY, run: { id: ofNone, asOf: '2026-06-02' } },
    terms: { ...made.document.terms, asOf: '2026-04-30' },
  };
  const insert = (stated: typeof files) =>
    owner.query(
      `INSERT INTO register.figures_edition (id, month, number, proposal, bytes, published_by, published_on)
        VALUES ('2026-04-e1', '2026-04', 1, $1, $2, $3, $4)`,
      [
        proposed.body.id,
        Buffer.from(editionBytes({ ...document, files: [...stated] })),
        second.person,
        TODAY,
      ],
    );
  const [head] = files;
  assert.ok(head);
  await assert.rejects(insert([{ ...head, sha256: '0'.repeat(64) }, ...files.slice(1)]), {
    code: 'MP001',
  });
  await insert(files);
});
