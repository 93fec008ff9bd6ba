import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batchOf, type Files, nationOf, numberAt, officeAt, together } from './office-feeds.ts';

/** The days up to which a maker says that its letters are told, and what follows for each of its vehicles. */
const SAID: readonly (readonly [until: string, gates: readonly string[]])[] = [
  ['2026-06-06', ['clear', 'undetermined G07', 'clear', 'clear']],
  ['2026-06-05', ['clear', 'clear', 'clear', 'clear']],
  ['2026-06-07', ['clear', 'undetermined G07', 'undetermined G07', 'clear']],
  // a day that cannot be read may be any
  ['6月', ['undetermined', 'undetermined', 'undetermined', 'undetermined']],
];

const OFFICES = SAID.map((_, at) => officeAt(at));
const FEEDS = together(OFFICES);

/** Feeds in which each maker says so in a row that says nothing else. */
const FILES: Files = {
  ...FEEDS,
  'maker.csv': [
    ...(FEEDS['maker.csv'] ?? []),
    ...OFFICES.map(({ maker }, at) => ({ legalName: maker, lettersUntil: SAID[at]?.[0] ?? '' })),
  ].map((row) => ({
    ...{ id: '', kind: '', announcedFrom: '', wmis: '', lettersUntil: '' },
    ...row,
  })),
  'letter.csv': OFFICES.flatMap(({ young: [first, second, third, fourth], letterOf }, at) => [
    // issued on 6 June but for the third, and signed as it is told
    letterOf(numberAt(at, 1), first, { toldBy: 'issuer' }),
    letterOf(numberAt(at, 2), second, { toldBy: 'applicant' }),
    letterOf(numberAt(at, 3), third, { toldBy: 'applicant', issuedOn: '2026-06-07' }),
    letterOf(numberAt(at, 4), fourth, { toldBy: 'applicant' }),
    letterOf(numberAt(at, 4).toLowerCase().replace('-', ' '), fourth, { toldBy: 'issuer' }),
  ]),
};

test('a letter that its maker does not tell, though all of the day are told, leaves the gate open', async () => {
  const nation = await nationOf(FILES);
  const vins = OFFICES.flatMap(({ young }) => young);
  const bare = (gate: string): string => gate.split(' ')[0] ?? '';
  assert.deepEqual(await batchOf(FILES, vins), nation.gatesOf(vins).map(bare));
  for (const [at, [until, expected]] of SAID.entries()) {
    const gates = nation.gatesOf(OFFICES[at]?.young ?? []);
    // of a day that cannot be read more is open than the letters of the day
    assert.deepEqual(until === '6月' ? gates.map(bare) : gates, expected, until);
  }
});
