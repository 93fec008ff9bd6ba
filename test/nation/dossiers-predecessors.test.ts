import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { rightVin } from './right-vin.ts';

const [BARRED, NEW] = ['91110000EXAMPLE009', '91110000EXAMPLE001'];

const FACTS = [
  'predecessor.exporter',
  'predecessor.shares',
  'predecessor.parties',
  'predecessor.barredFrom',
  'predecessor.startedOn',
] as const;

const bar = {
  uscc: BARRED,
  filedOn: '2025-06-01',
  standing: 'barred',
  standingFrom: '2025-12-10',
  phone: 'p:1',
  address: '示例路1号',
};
const fresh = { uscc: NEW, filedOn: '2026-01-05', standing: 'good', phone: 'p:2' };

/** What should be told of the barred exporter, and the rows of which. */
type Case = readonly [
  told: string,
  exporter: readonly FeedRow[],
  party?: readonly FeedRow[],
  licence?: readonly FeedRow[],
];

/** Streets of cases. */
const STREETS = '甲乙丙丁戊己庚辛壬癸子丑寅卯';

/** Codes, contacts and streets of a case of its own, as long as they were; what is a stroke stays one. */
const inPlace = (at: number, row: FeedRow): FeedRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'string'
        ? cell
            .replace('EXAMPLE', `EXAMP${at + 10}`)
            .replace(/^p:/, `p:${at + 10}`)
            .replace('示例路', `示例${STREETS[at]}路`)
        : cell,
    ]),
  );

/**
 * Holds what is told of the barred exporter behind an application of 10 February 2026, alike in a nation and in a
 * folder: each case has a vehicle and exporters of its own, and all are asked at once.
 */
const holdBehind = async (...cases: readonly Case[]): Promise<void> => {
  const applied = cases.map(([, , , others = []], at) => [
    {
      ...{ vin: rightVin(at), application: `A1 ${at}`, appliedOn: '2026-02-10' },
      applicant: inPlace(at, { uscc: NEW })['uscc'] ?? null,
    },
    ...others.map((row, place) => ({ ...inPlace(at, row), vin: rightVin(100 + 10 * at + place) })),
  ]);
  const feeds: Feeds = {
    licence: applied.flat(),
    exporter: cases.flatMap(([, exporter], at) => exporter.map((row) => inPlace(at, row))),
    party: cases.flatMap(([, , party = []], at) => party.map((row) => inPlace(at, row))),
  };
  const found = await dossiers(feeds, ...FACTS);
  assert.deepEqual(folderLines(feeds, ...FACTS), found);
  let row = 0;
  const told = applied.map((rows, at) => {
    const line = found[row] ?? '';
    row += rows.length;
    return [line.replace(`EXAMP${at + 10}`, 'EXAMPLE'), ...(cases[at]?.slice(1) ?? [])];
  });
  assert.deepEqual(told, cases);
};

const NONE = '- - - - -';

describe('a barred exporter behind a new code', () => {
  it('is told by a phone or an address of the register', () =>
    holdBehind(
      [`${BARRED} phone 2 2025-12-10 2026-01-05`, [bar, { ...fresh, phone: 'p:1' }]],
      [`${BARRED} address 2 2025-12-10 2026-01-05`, [bar, { ...fresh, address: '示例路1号' }]],
    ));

  it('is told by a controller, an account, or one that is the other’s controller', () => {
    const told = (shares: string, parties: number, one: FeedRow, other: FeedRow): Case => [
      `${BARRED} ${shares} ${parties} 2025-12-10 2026-01-05`,
      [bar, fresh],
      [
        { id: BARRED, ...one },
        { id: NEW, ...other },
      ],
    ];
    return holdBehind(
      told('controller', 3, { controller: 'p:9' }, { controller: 'p:9' }),
      told('controller', 2, {}, { controller: BARRED }),
      told('controller', 2, { controller: NEW }, {}),
      told('account', 2, { account: 'p:8' }, { account: 'p:8' }),
    );
  });

  it('is not told by nothing in common, by strokes, or when nobody is barred', () =>
    holdBehind(
      [NONE, [bar, fresh]],
      ...['-', '无', 'n/a', '000'].map(
        (phone): Case => [
          NONE,
          [
            { ...bar, phone },
            { ...fresh, phone },
          ],
        ],
      ),
      [
        NONE,
        [
          { ...bar, standing: 'rectifying' },
          { ...fresh, phone: 'p:1' },
        ],
      ],
    ));

  it('is told by an address that is written otherwise', () => {
    const written = (line: string, one: string, other: string): Case => [
      line,
      [
        { ...bar, address: one },
        { ...fresh, address: other },
      ],
    ];
    const told = `${BARRED} address 2 2025-12-10 2026-01-05`;
    return holdBehind(
      written(told, '示例路8号B座902室', '示例路8号b座 902'),
      written(told, '示例路8号B座902室号', '示例路8号B座902'),
      written(told, '示例路8号7栋902室', '示例路8号7号楼 902'),
      written(NONE, '示例路8号B座902室', '示例路8号B座903室'),
      written(NONE, '号', '号'),
    );
  });

  it('has the day after its last application where the bar has none', () => {
    const undated = { ...bar, standingFrom: null };
    const unfiled = { ...undated, filedOn: null };
    const told = (from: string, barred: FeedRow, ...days: readonly (string | null)[]): Case => [
      `${BARRED} phone 2 ${from} 2026-01-05`,
      [barred, { ...fresh, phone: 'p:1' }],
      [],
      days.map((appliedOn) => ({ applicant: BARRED, appliedOn })),
    ];
    return holdBehind(
      told('2026-01-05', undated, '2025-10-01', '2026-01-04', null),
      told('2026-01-06', undated, '2026-01-05'),
      told('2025-06-01', undated, null),
      told('2025-12-02', unfiled, '2025-12-01'),
    );
  });

  it('has the day of its filing where the bar has none, and the first application where that is earlier', () =>
    holdBehind(
      [
        `${BARRED} phone 2 2025-06-01 2026-01-05`,
        [
          { ...bar, standingFrom: null },
          { ...fresh, phone: 'p:1' },
        ],
      ],
      [
        `${BARRED} phone 2 2025-12-10 2025-11-03`,
        [bar, { ...fresh, phone: 'p:1' }],
        [],
        [{ applicant: NEW, appliedOn: '2025-11-03' }],
      ],
    ));

  it('is, of several, one barred before, then by the contact of fewest parties', () => {
    const later = { ...bar, uscc: '91110000EXAMPLE008', standingFrom: '2026-01-06' };
    const shared = { ...fresh, phone: 'p:1', address: '示例路1号' };
    const third = { id: '91110000EXAMPLE007', phone: 'p:1' };
    return holdBehind(
      [`${BARRED} phone 3 2025-12-10 2026-01-05`, [later, bar, shared]],
      [`${BARRED} address 2 2025-12-10 2026-01-05`, [bar, shared], [third]],
    );
  });
});
