import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { pageAsked } from '../../src/register/page.ts';
import { PAGE_QUERY, pageSchema } from '../../src/register/page-shapes.ts';
import { route } from '../../src/service/api/route.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

interface Row {
  readonly id: string;
  readonly url: string;
  readonly made: string;
}

const list = (name: string) =>
  route({
    id: name,
    method: 'GET',
    path: `/v1/${name}`,
    summary: { en: 'Things', zh: '事项' },
    access: { right: 'read', parts: ['exporter'] },
    query: z.strictObject({ ...PAGE_QUERY, kind: z.string().optional() }),
    answer: pageSchema(z.strictObject({ url: z.string() })),
    handle: async (register, actor, input) =>
      register.as(actor, async (tx) => {
        const page = pageAsked(register, name, input, [actor.organisation, input.kind]);
        const [made = null, id = null] = page.after ?? [];
        const rows = await tx.rows<Row>(
          `SELECT id, url, made_at::text AS made
            FROM register.webhook
            WHERE $1::text IS NULL OR (made_at, id) > ($1::timestamptz, $2::uuid)
            ORDER BY made_at, id
            LIMIT $3`,
          [made, id, page.rows],
        );
        return page.of(rows, { key: (row) => [row.made, row.id], item: ({ url }) => ({ url }) });
      }),
  });

const { ask, owner } = await testService({
  areas: [{ title: { en: 'Things', zh: '事项' }, routes: [list('things'), list('others')] }],
});

const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });

const add = (url: string, made: string) =>
  owner.query(
    `INSERT INTO register.webhook (organisation, url, secret, key_version, seen_transaction, made_at)
      VALUES ($1, $2, 'x', 1, 0, $3)`,
    [exporter.organisation, url, made],
  );

test('pages follow each other without a gap, whatever is written between them', async () => {
  // the same moment to the microsecond, and moments a microsecond apart
  for (const place of [1, 2, 3, 4, 5]) {
    await add(`https://${place}.test/`, `2026-01-01T00:00:00.00000${Math.ceil(place / 2)}Z`);
  }
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const { status, body } = await ask(exporter, 'GET', `/v1/things?limit=2${cursor}`);
    assert.equal(status, 200);
    seen.push(...body.items.map(({ url }: Row) => url));
    next = body.next;
    // before the page: it moves nothing
    await add(`https://new${seen.length}.test/`, '2025-01-01T00:00:00Z');
  } while (next !== null);
  assert.deepEqual(
    [...seen].sort(),
    [1, 2, 3, 4, 5].map((place) => `https://${place}.test/`),
  );
});

test('a cursor is good for its list, filters and organisation alone', async () => {
  const { body } = await ask(exporter, 'GET', '/v1/things?limit=1');
  const { next } = body;
  const stranger = await newActor(owner, 'exporter', { uscc: '91650100MA00000026' });
  const at = next.length - 8;
  const changed = `${next.slice(0, at)}${next[at] === 'A' ? 'B' : 'A'}${next.slice(at + 1)}`;
  for (const answered of [
    await ask(exporter, 'GET', `/v1/others?cursor=${next}`),
    await ask(exporter, 'GET', `/v1/things?kind=x&cursor=${next}`),
    await ask(stranger, 'GET', `/v1/things?cursor=${next}`),
    await ask(exporter, 'GET', `/v1/things?cursor=${changed}`),
    await ask(exporter, 'GET', '/v1/things?cursor=x'),
  ]) {
    assert.deepEqual([answered.status, answered.body.code], [422, 'cursor-not-valid']);
  }
  const most = await ask(exporter, 'GET', '/v1/things?limit=501');
  assert.equal(most.body.errors[0].pointer, 'limit');
});
