import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseIsoDate } from '../calendar/iso-date.ts';
import { parseVin, type Vin } from '../vin/vin.ts';
import { mayQuestion, wmiRegistryOf } from '../vin/wmi-registry.ts';
import { makerOfVin } from './maker-of-vin.ts';
import { type MakerRow, makerRegistryOf } from './maker-registry.ts';

const reference = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../reference/${name}.json`, import.meta.url), 'utf8'));

const makers = makerRegistryOf(reference('makers'));
const wmis = wmiRegistryOf(reference('wmi'));
const withCode = (code: string): Vin => parseVin(`${code}ZZZZZ0SZZZ0001`) ?? assert.fail(code);

test('a legal name is equal character for character, or at most resembles', () => {
  assert.equal(makers.byLegalName('特斯拉（上海）有限公司')?.id, 'tesla-shanghai');
  assert.equal(makers.byLegalName('特斯拉(上海)有限公司'), null);
  for (const [name, id] of [
    ['特斯拉(上海)有限公司', 'tesla-shanghai'],
    ['上海汽车集团集团有限公司', 'saic'],
    ['奇瑞汽车有限公司', 'chery'],
    ['奇瑞汽车股份有限责任公司', 'chery'],
    ['一汽大众汽车有限公司', 'faw-vw'],
    [' 比亚迪汽车有限公司 ', 'byd-auto'],
  ] as const) {
    assert.equal(makers.resembling(name)?.id, id, name);
  }
  assert.equal(makers.resembling('比亚迪汽车有限公司'), null);
  assert.equal(makers.resembling('示例贸易公司'), null);
});

test('kinds and days of the Announcement', () => {
  assert.equal(makers.byId('byd-sales')?.kind, 'sales');
  assert.equal(makers.byId('byd-sales')?.announcedFrom, null);
  assert.equal(makers.byId('sample-modifier')?.kind, 'modifier');
  assert.equal(makers.byId('xpeng-guangzhou')?.announcedFrom, parseIsoDate('2020-03-01'));
  assert.equal(makers.byId('nobody'), null);
});

test('what a maker says of its letters alone announces nobody', () => {
  const nobody = { nameEn: '', kind: null, brands: [], wmis: [] };
  const said = (id: string, legalName: string, lettersUntil: string | null): MakerRow => ({
    ...{ ...nobody, id, legalName, lettersUntil },
    ...{ announcedFrom: null, announcedUntil: null },
  });
  const name = '特斯拉（上海）有限公司';
  const told = makerRegistryOf(reference('makers'), [
    said(name, name, '2026-11-29'), // not-law: made up
    said('tesla-shanghai', '', '2026-11-30'), // not-law: made up
    said('x', '示例汽车有限公司', '2026-11-28'), // not-law: made up
    { ...said('xpeng-guangzhou', '', null), unread: ['lettersUntil'] },
  ]);
  assert.equal(told.lettersUntilOf(name), parseIsoDate('2026-11-30'));
  assert.equal(told.lettersUntilOf('示例汽车有限公司'), parseIsoDate('2026-11-28'));
  assert.equal(told.lettersUntilOf('特斯拉(上海)有限公司'), null);
  assert.equal(told.lettersUntilOf('奇瑞汽车股份有限公司'), null);
  assert.equal(told.whole, false);
  assert.deepEqual(told.announcementsOf(name), makers.announcementsOf(name));
  assert.deepEqual(told.announcementsOf('示例汽车有限公司'), []);
  // a day that could not be read may be any
  const xpeng = told.byId('xpeng-guangzhou');
  assert.deepEqual(xpeng?.unread, ['lettersUntil']);
  assert.equal(told.lettersUntilOf(xpeng?.legalName ?? ''), null);
});

test('N13: every maker code of the list of makers has a source and may question', () => {
  const codes = makers.makers.flatMap((maker) => maker.wmis);
  const covered = codes.filter((code) => {
    const entry = wmis.find(withCode(code));
    return entry !== null && entry.sources.length > 0 && mayQuestion(entry);
  });
  assert.ok(covered.length / codes.length >= 0.95, `${covered.length} of ${codes.length}`);
});

test('N13: the two lists agree on the brands of every code', () => {
  for (const maker of makers.makers) {
    for (const code of maker.wmis) {
      const brands = wmis.find(withCode(code))?.brands ?? [];
      assert.ok(
        brands.some((brand) => maker.brands.includes(brand)),
        `${code}: ${brands} against ${maker.brands}`,
      );
    }
  }
});

test('N13: no code is attributed to a maker it is not listed with', () => {
  // For each code of the list, the owner found is the row that lists it, or nobody.
  for (const maker of makers.makers) {
    for (const code of maker.wmis) {
      const owner = makerOfVin(withCode(code), wmis, makers, null);
      assert.ok(owner === null || owner === maker, code);
    }
  }
  // And no confident code outside the list is attributed to anybody.
  const listed = new Set(makers.makers.flatMap((maker) => maker.wmis));
  for (const { code } of wmis.entries) {
    if (code.length === 3 && !listed.has(code)) {
      assert.equal(makerOfVin(withCode(code), wmis, makers, null), null, code);
    }
  }
});

test('the owner of a code is named only when the code is sure and not shared', () => {
  const owner = (code: string) => makerOfVin(withCode(code), wmis, makers, null)?.id ?? null;
  assert.equal(owner('LGX'), 'byd-auto');
  assert.equal(owner('LRW'), 'tesla-shanghai');
  assert.equal(owner('LJ1'), null); // JAC, and NIO built at JAC
  assert.equal(owner('LFZ'), null); // sources disagree
  assert.equal(owner('LUZ'), null); // low, and in no list
});

const HERE = {
  id: 'here',
  legalName: '示例甲汽车有限公司',
  nameEn: '',
  kind: 'manufacturer',
  brands: [],
  wmis: [],
  announcedFrom: '2020-01-01',
  announcedUntil: null,
} satisfies MakerRow;

test('a code in the rows of several makers is each of theirs, in whatever order they stand', () => {
  const sister = { ...HERE, id: 'sister', legalName: '示例乙汽车有限公司', wmis: ['LGX', 'LC0'] };
  const rows: readonly MakerRow[] = [{ ...HERE, wmis: ['LGX'] }, sister];
  for (const told of [rows, rows.toReversed()]) {
    const registry = makerRegistryOf(reference('makers'), told);
    const owner = (code: string, named: string) =>
      makerOfVin(withCode(code), wmis, registry, registry.byId(named))?.id ?? null;
    assert.equal(owner('LGX', 'here'), 'here');
    assert.equal(owner('LGX', 'sister'), 'sister');
    // the first by id for everybody else, also for whom the program's own list has it
    assert.equal(owner('LGX', 'byd-auto'), 'here');
    assert.equal(owner('LGX', 'nobody'), 'here');
    assert.equal(owner('LRW', 'here'), 'tesla-shanghai');
  }
});

test('a legal name has every period and kind that is told of it, as last told, in whatever order', () => {
  const rows: readonly MakerRow[] = [
    { ...HERE, announcedUntil: '2021-01-01' },
    { ...HERE, kind: 'modifier' },
    { ...HERE, id: 'anew', announcedFrom: '2024-01-01' },
  ];
  for (const told of [rows, rows.toReversed()]) {
    const registry = makerRegistryOf(reference('makers'), told);
    const periods = registry.announcementsOf(HERE.legalName);
    assert.deepEqual(
      periods.map(({ kind, announcedFrom }) => [kind, announcedFrom]),
      [
        ['manufacturer', parseIsoDate('2024-01-01')],
        ['manufacturer', parseIsoDate('2020-01-01')],
        ['modifier', parseIsoDate('2020-01-01')],
      ],
    );
    // two ids of one legal name are one company
    assert.equal(registry.byId('anew')?.id, registry.byId('here')?.id);
  }
  const again = makerRegistryOf(reference('makers'), [
    ...rows,
    { ...HERE, announcedUntil: '2022-01-01' },
  ]);
  const until = again.announcementsOf(HERE.legalName).map(({ announcedUntil }) => announcedUntil);
  assert.deepEqual(until, [null, parseIsoDate('2022-01-01'), null]);
});

test('of a company that a nation tells of the list says nothing', () => {
  const gone = { ...HERE, legalName: '比亚迪汽车有限公司', announcedUntil: '2021-01-01' };
  const registry = makerRegistryOf(reference('makers'), [gone]);
  assert.equal(registry.announcementsOf(gone.legalName).length, 1);
  assert.equal(registry.byId('byd-auto')?.id, 'here');
});

test('a broken list of makers is refused', () => {
  const row = { ...reference('makers').entries[0] };
  assert.throws(() => makerRegistryOf({ entries: [{ ...row, kind: 'bank' }] }), /no kind/);
  assert.throws(
    () => makerRegistryOf({ entries: [{ ...row, announcedFrom: '2004-13-01' }] }),
    /no ISO date/,
  );
});
