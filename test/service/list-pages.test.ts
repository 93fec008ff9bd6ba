// alone: `marked-world.ts` is one world, which each of its files changes
import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import papaparse from 'papaparse';
import type { ListRequest, ListSlice } from '../../src/register/list-slice.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import type { Page } from '../../src/service/pages/frame/page.ts';
import { listPage, pagesOf } from '../../src/service/pages/pieces/list-page.ts';
import { ALL as EVERYTHING } from '../tier.ts';
import { ASKING, pathsOf, service } from './marked-world.ts';
import { serviceOver } from './test-service.ts';

/** Rows of a CSV file without its head. */
const rowsOf = (csv: string): readonly (readonly string[])[] => {
  const { data, errors } = papaparse.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  assert.deepEqual(errors, []);
  return data.slice(1);
};

const ALL = 1_203;
const numbers = Array.from({ length: ALL }, (_, at) => at);

/** What the made-up list was asked, and what it does when it is asked for a row. */
const made = {
  asked: [] as ListRequest[],
  ask: (_: number): Outcome<never> | null => null,
};

const MADE: Page = {
  path: '/made-up',
  access: 'public',
  show: (visit) =>
    listPage<number>(visit, {
      file: 'numbers',
      columns: [
        { name: 'number', title: 'Number', cell: (row) => `${row}`, text: (row) => row },
        { name: 'shown', title: 'Shown', cell: (row) => `no. ${row}` },
      ],
      ask: async (page): Promise<Outcome<ListSlice<number>>> => {
        made.asked.push(page);
        const found = await pagesOf(numbers)(page);
        const first = found.kind === 'done' ? (found.value.items[0] ?? 0) : 0;
        return made.ask(first) ?? found;
      },
      around: () => ({ title: 'Numbers', caption: 'Numbers', empty: 'none' }),
    }),
};

const fake = serviceOver(service, { pages: [{ pages: [MADE], places: [] }] });
const address = await fake.listening();

test('a page shows fifty rows, and its file holds all, whichever page it is asked from', async () => {
  const page = await (await fetch(`${address}/made-up?after=50`)).text();
  assert.equal(
    [...page.matchAll(/no\. (\d+)/g)].map(([, row]) => row).join(),
    numbers.slice(50, 100).join(),
  );
  const link = /href="([^"]*as=csv[^"]*)"/.exec(page)?.[1];
  assert.equal(link, '/made-up?as=csv');
  for (const path of ['/made-up?as=csv', '/made-up?as=csv&after=1200']) {
    const bytes = await (await fetch(`${address}${path}`)).arrayBuffer();
    const csv = Buffer.from(bytes).toString();
    assert.deepEqual(
      rowsOf(csv),
      numbers.map((row) => [String(row)]),
    );
    assert.ok(csv.startsWith('\uFEFFnumber\r\n0\r\n1\r\n'));
  }
});

test('a file that cannot be read to its end breaks off, and does not end', async () => {
  made.ask = (first) =>
    first < 1_000 ? null : { kind: 'refused', code: 'unavailable', field: '', values: {} };
  await assert.rejects(async () => (await fetch(`${address}/made-up?as=csv`)).text());
  made.ask = () => ({ kind: 'refused', code: 'unavailable', field: '', values: {} });
  // where there is not even a first page, that is the answer
  assert.equal((await fetch(`${address}/made-up?as=csv`)).status, 503);
  made.ask = () => null;
});

test('a file whose reader has left is read no further', async () => {
  made.asked.length = 0;
  const answer = await fake.app.request('/made-up?as=csv');
  const reader = answer.body?.getReader();
  // the head, and the first page, which was there before the answer began
  await reader?.read();
  await reader?.read();
  assert.equal(made.asked.length, 1);
  await reader?.cancel();
  assert.equal(made.asked.length, 1);
});

const PAGES = pagesWith({
  door: async () => new Response(null, { status: 401 }),
  base: '/auth',
}).flatMap(({ pages }) => pages);

/** Lists of the marked world that have rows, by the path of their page. */
const LISTS = [
  '/administration/audit',
  '/administration/feeds',
  '/administration/jobs',
  '/administration/members',
  '/administration/members/{id}',
  '/applications',
  '/applications/{id}',
  '/exporter/complaints',
  '/exporters',
  '/exporters/{id}',
  '/exporters/{id}/rows',
  '/feeds',
  '/filings',
  '/keys',
  '/members',
  '/office/cases',
  '/office/cases/{id}/vehicles',
  '/office/complaints',
  '/queue',
  '/queue/applications/{id}/papers',
  '/webhooks',
  '/work',
];

test('every list that says that it can be had as CSV holds as many rows there as it counts', async () => {
  const lists = new Set<string>();
  for (const { actor } of ASKING) {
    const open = PAGES.filter(
      ({ access }) => access !== 'public' && actor !== null && access.parts.includes(actor.part),
    );
    for (const { path: pattern } of open) {
      // in the gate whoever is the first to see rows in a list
      if (!EVERYTHING && lists.has(pattern)) continue;
      for (const path of pathsOf(pattern)) {
        const { status, body } = await service.ask(actor, 'GET', path);
        assert.ok(status < 500, path);
        if (status !== 200) continue;
        const found = /href="([^"]*as=csv[^"]*)">As CSV<\/a>/.exec(body);
        const link = found?.[1];
        if (link === undefined) continue;
        // the count that stands before the link: a page may have several lists
        const counts = body
          .slice(0, found?.index)
          .matchAll(/<span>(\d+)(?: of (\d+))? shown<\/span>/g);
        const [, shown, all] = [...counts].at(-1) ?? [];
        const file = await service.ask(actor, 'GET', link.replaceAll('&amp;', '&'));
        assert.match(file.headers.get('content-type') ?? '', /^text\/csv/, path);
        const rows = rowsOf(file.body).length;
        // a list that does not know how many there are says whether more follow
        if (all === undefined && body.includes('rel="next"')) assert.ok(rows > Number(shown), path);
        else assert.equal(rows, Number(all ?? shown), `${path} of ${actor?.part}`);
        lists.add(pattern);
        break;
      }
    }
  }
  assert.deepEqual(
    LISTS.filter((pattern) => !lists.has(pattern)),
    [],
  );
});

test('no list offers a file but by `listPage`', async () => {
  const pages = new URL('../../src/service/pages/', import.meta.url);
  const offers: string[] = [];
  for await (const name of glob('**/*.ts', { cwd: pages }))
    if (/file: true/.test(await readFile(new URL(name, pages), 'utf8'))) offers.push(name);
  assert.deepEqual(offers, ['pieces/list-page.ts']);
});
