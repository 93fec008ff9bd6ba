import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCsv } from '../../src/nation-test/csv.ts';
import type { Label, NationName } from '../../src/nation-test/made-nation.ts';
import { readTruth, type Truth } from '../../src/nation-test/truth.ts';
import { randomOf } from '../../src/simulate/drawn/random.ts';
import { habitsNation, SCHEMES } from '../../src/simulate/habits/habits-nation.ts';
import { madeTest } from './made-test.ts';

/** Numbers of papers, which may tell nothing of who has them. */
const NUMBERS = [
  ...['licence.number', 'licence.application', 'certificate.number', 'insurance.policy'],
  ...['invoice.number', 'declaration.number', 'refund.number', 'factory.engineNumber'],
];
/** Schemes whose very trace is a number on another vehicle. */
const OF_NUMBERS =
  /^(certificate-reuse|cloned-vin|number-|engine-across|cert-borrowed|motor-reuse|scrapped-clone|stolen-twin)/;
const PERMUTATIONS = 1_999;
/** Of so many questions none may be answered by chance as clearly as this. */
const CLEARLY = 0.0005;

/** A vehicle in the check: is it of a scheme, and which hand or application does it share its fate with. */
interface Subject {
  readonly guilty: boolean;
  readonly cluster: string;
}

/** What stands for a vehicle in a column: a number, and within which others it is ranked. */
interface Place {
  readonly within: string;
  readonly value: number;
}

/** Ranks from 0 to 1 among those of one sort, equal values sharing theirs. */
const ranksOf = (places: readonly Place[]): readonly number[] => {
  const ranks = new Array<number>(places.length).fill(0);
  const sorts = Map.groupBy(places.entries(), ([, { within }]) => within);
  for (const sort of sorts.values()) {
    const order = sort.sort(([, a], [, b]) => a.value - b.value);
    for (let from = 0; from < order.length; ) {
      let until = from;
      while (until < order.length && order[until]?.[1].value === order[from]?.[1].value) until += 1;
      for (const [at] of order.slice(from, until)) ranks[at] = (from + until) / 2 / order.length;
      from = until;
    }
  }
  return ranks;
};

/**
 * How often whole clusters dealt out anew stand as far apart as schemes and honest vehicles do: the chance that a
 * column tells nothing. The statistic is the difference between the mean ranks of both.
 */
const chanceOf = (
  places: ReadonlyMap<string, Place>,
  subjects: ReadonlyMap<string, Subject>,
): number => {
  const vins = [...places.keys()].filter((vin) => subjects.has(vin));
  const ranks = ranksOf(vins.map((vin) => places.get(vin) ?? { within: '', value: 0 }));
  const clusters = new Map<string, { guilty: boolean; sum: number; size: number }>();
  for (const [at, vin] of vins.entries()) {
    const { guilty, cluster } = subjects.get(vin) ?? { guilty: false, cluster: '' };
    const key = `${guilty} ${cluster}`;
    const known = clusters.get(key) ?? { guilty, sum: 0, size: 0 };
    clusters.set(key, { guilty, sum: known.sum + (ranks[at] ?? 0), size: known.size + 1 });
  }
  const all = [...clusters.values()];
  const apart = (guilty: readonly boolean[]): number => {
    const [sums, sizes] = [
      [0, 0],
      [0, 0],
    ];
    for (const [at, { sum, size }] of all.entries()) {
      const side = guilty[at] === true ? 1 : 0;
      sums[side] = (sums[side] ?? 0) + sum;
      sizes[side] = (sizes[side] ?? 0) + size;
    }
    return Math.abs((sums[0] ?? 0) / (sizes[0] ?? 1) - (sums[1] ?? 0) / (sizes[1] ?? 1));
  };
  const dealt = all.map(({ guilty }) => guilty);
  const found = apart(dealt);
  const random = randomOf(11);
  let asFar = 1;
  for (let round = 0; round < PERMUTATIONS; round += 1) {
    for (let at = dealt.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [dealt[at], dealt[other]] = [dealt[other] === true, dealt[at] === true];
    }
    if (apart(dealt) >= found) asFar += 1;
  }
  return asFar / (PERMUTATIONS + 1);
};

/** The last six digits of a number; and all of it among those that begin alike, as of one office. */
const placesOf = (text: string): readonly Place[] => [
  { within: '', value: Number(text.replace(/\D/g, '').slice(-6)) },
  { within: text.slice(0, 5), value: Number(text.slice(5).replace(/\D/g, '')) },
];

/** A VIN’s serial among those of its maker: what is not check digit, year and the letters that no maker has. */
const serialOf = (vin: string): Place => ({
  within: vin.slice(0, 3),
  value: [...`${vin.slice(3, 6)}${vin.slice(13)}`].reduce(
    (sum, letter) => sum * 36 + Number.parseInt(letter, 36),
    0,
  ),
});

/** Everything that may not tell: by its name, a place for each vehicle. */
const columnsOf = async (
  folder: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, Place>>> => {
  const found = new Map<string, Map<string, Place>>();
  const tell = (name: string, vin: string, place: Place): void => {
    const places = found.get(name) ?? new Map<string, Place>();
    found.set(name, places);
    if (!places.has(vin)) places.set(vin, place);
  };
  for (const file of await readdir(join(folder, 'feeds'))) {
    const account = file.replace('.csv', '');
    // few vehicles have a letter, and few hands are behind them: their rows stand together by its number
    if (account === 'letter') continue;
    const { columns, rows } = readCsv(await readFile(join(folder, 'feeds', file), 'utf8'));
    const vinAt = columns.indexOf('vin');
    if (vinAt < 0) continue;
    for (const [at, row] of rows.entries()) {
      const vin = row[vinAt] ?? '';
      tell(`row of ${account}`, vin, { within: '', value: at });
      for (const [place, column] of columns.entries()) {
        const cell = row[place] ?? '';
        if (cell === '' || !NUMBERS.includes(`${account}.${column}`)) continue;
        const [last, alike] = placesOf(cell);
        if (last !== undefined) tell(`${account}.${column}`, vin, last);
        if (alike !== undefined) tell(`${account}.${column} of those that begin alike`, vin, alike);
      }
    }
  }
  const { rows } = readCsv(await readFile(join(folder, 'vehicles.csv'), 'utf8'));
  for (const [vin = ''] of rows) tell('serial of the VIN', vin, serialOf(vin));
  return found;
};

const subjectsOf = (
  labels: readonly Label[],
  applications: ReadonlyMap<string, string>,
): ReadonlyMap<string, Subject> =>
  new Map(
    labels
      .filter(({ standing, kind }) => standing !== 'beside' && !OF_NUMBERS.test(kind))
      .map(({ vin, standing, kind, group }) => {
        const own = applications.get(vin) ?? vin;
        const cluster = group === '' ? `${kind} ${own}` : `${kind} ${group}`;
        return [vin, { guilty: standing === 'scheme', cluster }];
      }),
  );

const made = await madeTest();
const truth = readTruth(await readFile(join(made.sealed, 'truth.json'))) as Truth;

for (const name of ['simulated', 'outside', 'habits'] as const satisfies NationName[]) {
  test(`of the nation ${name} no number, no order of rows and no VIN tells a scheme`, async () => {
    const folder = join(made.folder, name);
    const { columns, rows } = readCsv(await readFile(join(folder, 'feeds', 'licence.csv'), 'utf8'));
    const [vinAt = 0, at = 0] = ['vin', 'application'].map((column) => columns.indexOf(column));
    const applications = new Map(rows.map((row) => [row[vinAt] ?? '', row[at] ?? '']));
    const subjects = subjectsOf(truth.labels.get(name) ?? [], applications);
    const told: string[] = [];
    const found = await columnsOf(folder);
    assert.ok(found.size >= 15, `${found.size} columns are looked at`);
    for (const [column, places] of found) {
      const chance = chanceOf(places, subjects);
      if (chance <= CLEARLY) told.push(`${column}: ${chance}`);
    }
    assert.deepEqual(told, []);
  });
}

test('files of a nation have one time, and rows stand in the order of their text', async () => {
  for (const { name, asOf, files } of made.test.nations) {
    for (const { path } of files) {
      const { mtime } = await stat(join(made.folder, path));
      assert.equal(mtime.toISOString().slice(0, 10), asOf, path);
    }
    const text = await readFile(join(made.folder, name, 'feeds', 'licence.csv'), 'utf8');
    const [, ...lines] = text.trim().split('\n');
    assert.deepEqual(lines, lines.toSorted());
  }
});

test('no day of founding or filing is shared by many, as where a program names it', async () => {
  for (const [name, account, column] of [
    ['outside', 'party', 'since'],
    ['habits', 'party', 'since'],
    ['outside', 'exporter', 'filedOn'],
    ['habits', 'exporter', 'filedOn'],
  ] as const) {
    const file = join(made.folder, name, 'feeds', `${account}.csv`);
    const { columns, rows } = readCsv(await readFile(file, 'utf8'));
    const at = columns.indexOf(column);
    const days = Map.groupBy(rows, (row) => row[at] ?? '');
    days.delete('');
    const most = Math.max(...[...days.values()].map((of) => of.length));
    assert.ok(days.size > 40, `${name} ${column}: ${days.size} days`);
    assert.ok(
      most <= rows.length * 0.06,
      `${name} ${column}: ${most} of ${rows.length} on one day`,
    );
  }
});

test('the check finds VINs that are counted in the order of making', () => {
  const land = habitsNation(7, 3_000, 0.6);
  const exported = new Set(land.accounts.get('licence')?.map(({ row }) => String(row['vin'])));
  const subjects = new Map(
    [...land.truth]
      .filter(([vin]) => exported.has(vin))
      .map(([vin, { kind, group }]): [string, Subject] => {
        const guilty = kind in SCHEMES;
        return [vin, { guilty, cluster: group === 0 ? vin : `${kind} ${group}` }];
      }),
  );
  const places = new Map([...subjects.keys()].map((vin) => [vin, serialOf(vin)]));
  assert.ok(chanceOf(places, subjects) <= CLEARLY);
});
