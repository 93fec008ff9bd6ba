import { NODE_COMPRESSION } from '../src/letters/node/node-crypto.ts';
import {
  bitAt,
  decodedList,
  emptyBits,
  encodedList,
  setBit,
} from '../src/letters/status/status-bits.ts';
import { randomOf } from '../src/simulate/drawn/random.ts';
import { compareBoth } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, rootVersion } from './harness/peer-version.ts';

/** Letters that the list is for. */
const ENTRIES = 1_000_000;

/** One in a hundred is revoked. */
const SET = 10_000;

const places = (): readonly number[] => {
  const random = randomOf(8);
  return Array.from({ length: SET }, () => Math.floor(random() * ENTRIES));
};

/** What every side answers: entries that are set after packing and unpacking, of all. */
const expected = (): number => new Set(places()).size;

/** The sides of this row. */
export const contenders: Contenders<number> = [
  () => {
    const set = places();
    return {
      name: 'Mileproof',
      version: ownVersion(),
      run: async () => {
        const bits = emptyBits(ENTRIES);
        for (const index of set) setBit(bits, index, true);
        const back = await decodedList(await encodedList(bits, NODE_COMPRESSION), NODE_COMPRESSION);
        let count = 0;
        for (let at = 0; back !== null && at < ENTRIES; at += 1) if (bitAt(back, at)) count += 1;
        return count;
      },
    };
  },
  async () => {
    const { BitstringStatusList, decodeList } = await import(
      '@digitalbazaar/vc-bitstring-status-list'
    );
    const set = places();
    return {
      name: '@digitalbazaar/vc-bitstring-status-list',
      version: rootVersion('@digitalbazaar/vc-bitstring-status-list'),
      run: async () => {
        const list = new BitstringStatusList({ length: ENTRIES });
        for (const index of set) list.setStatus(index, true);
        const back = await decodeList({ encodedList: await list.encode() });
        let count = 0;
        for (let at = 0; at < ENTRIES; at += 1) if (back.getStatus(at)) count += 1;
        return count;
      },
    };
  },
];

/** A status list of a million letters. */
export const row: BenchRow = {
  id: 'n08',
  title: 'a status list of 1,000,000 letters',
  measure: async () => ({
    figures: compareBoth(import.meta.url, contenders.length, {
      ...{ what: 'made, packed, unpacked, each entry read', operations: 0, expected: expected() },
    }),
    notes: [
      'one in a hundred is set, at random; both find the same number of them after unpacking',
    ],
  }),
};
