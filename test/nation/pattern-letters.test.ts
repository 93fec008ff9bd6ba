import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
const C = 'LZZAAAAA8TA000003';

describe('R10 and R11 letters', () => {
  const PATTERNS = ['letterReused', 'letterOverdrawn'] as const;
  const given = { 'letter.given': true };
  const letter = {
    issuer: '示例汽车有限公司',
    destination: 'KG',
    issuedOn: '2026-02-02',
    seal: 'signed',
  };

  it('tells a letter of two applications and one of two contents', async () => {
    const found = await patternsOf(
      {
        letter: [
          { ...letter, number: 'SH-1', vin: A, application: 'S1' },
          { ...letter, number: 'SH1', vin: B, application: 'S2' },
          { ...letter, number: 'SH2', vin: C, application: 'S3', seal: 'none' },
          { ...letter, number: 'SH2', vin: `${C}9`, application: 'S3', seal: 'none' },
          { ...letter, number: 'SH2', vin: `${C}8`, application: 'S3' },
          { ...letter, number: 'SH2', vin: `${C}7`, application: 'S3' },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R10', found, given), [A, B, C, `${C}7`, `${C}8`, `${C}9`]);
  });

  it('leaves spelling, one mistyped cell, and an application filed again alone', async () => {
    const found = await patternsOf(
      {
        letter: [
          { ...letter, number: 'SH3', vin: A, application: 'S1' },
          { ...letter, number: 'SH3', vin: B, application: 'S1', issuer: '示例汽车 有限公司' },
          { ...letter, number: 'SH3', vin: C, application: 'S1', issuedOn: '2026-02-20' },
          { ...letter, number: 'SH4', vin: `${A}1` },
        ],
        licence: [
          { vin: `${A}1`, application: 'S7', appliedOn: '2026-02-10' },
          { vin: `${A}1`, application: 'S8', number: 'L8', appliedOn: '2026-02-20' },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R10', found, { ...given, 'uses.letterApplication': 'S7' }), []);
  });

  it('takes one number of two issuers for two letters, where each lists vehicles of its own maker codes', async () => {
    const other = 'LYCAAAAA8TA000004';
    const of = (issuer: string, vin: string, application: string) => ({
      ...letter,
      number: '2026-1',
      issuer,
      vin,
      application,
    });
    const own = await patternsOf(
      { letter: [of('甲汽车有限公司', A, 'S1'), of('乙汽车有限公司', other, 'S2')] },
      ...PATTERNS,
    );
    assert.deepEqual(own['letterReused'], []);
    // vehicles of one maker under both
    const shared = await patternsOf(
      {
        letter: [
          of('甲汽车有限公司', A, 'S1'),
          of('乙汽车有限公司', B, 'S2'),
          of('乙汽车有限公司', other, 'S2'),
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R10', shared, given), [other, A, B].sort());
    // two applications of one of the two letters
    const twice = await patternsOf(
      {
        letter: [
          of('甲汽车有限公司', A, 'S1'),
          of('甲汽车有限公司', B, 'S3'),
          of('乙汽车有限公司', other, 'S2'),
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R10', twice, given), [A, B]);
    assert.equal(twice['letterReused']?.[0]?.evidence['number'], '20261');
  });

  it('knows a long number in letters that look like digits, and with a character behind it', async () => {
    const flagged = async (one: string, other: string, more: FeedRow = {}) =>
      flaggedBy(
        'R10',
        await patternsOf(
          {
            letter: [
              { ...letter, issuedOn: '2026-02-02', number: one, vin: A, application: 'S1' },
              {
                ...letter,
                issuedOn: '2026-02-02',
                number: other,
                vin: B,
                application: 'S2',
                ...more,
              },
            ],
          },
          'letterReused',
        ),
        given,
      );
    assert.deepEqual(await flagged('SH00000110', 'SHO00001I0'), [A, B]);
    assert.deepEqual(await flagged('SH00000110', 'SH00000110-1'), [A, B]);
    assert.deepEqual(await flagged('SH00000110', 'SH00000110A'), [A, B]);
    // nine characters, a counter that runs through letters, and one without leading zeros
    assert.deepEqual(await flagged('SH0000110', 'SHO000110'), []);
    assert.deepEqual(await flagged('SH00000110', 'SH0000011O'), []);
    assert.deepEqual(await flagged('SH202601-11', 'SH202601-111'), []);
    // a supplement of another day or of another issuer
    assert.deepEqual(await flagged('SH00000110', 'SH00000110-1', { issuedOn: '2026-02-03' }), []);
    assert.deepEqual(await flagged('SH00000110', 'SH00000110-1', { issuer: '乙汽车有限公司' }), []);
  });

  it('counts an application withdrawn and filed again once, made out for whichever of the two', async () => {
    const feeds = (first: FeedRow, ...more: readonly FeedRow[]) => ({
      letter: [{ ...letter, number: 'SH7', vin: A, application: 'S8' }, ...more],
      licence: [
        { vin: A, application: 'S7', appliedOn: '2026-02-10', ...first },
        { vin: A, application: 'S8', number: 'L8', appliedOn: '2026-02-20' },
      ],
    });
    const used = { ...given, 'uses.letterApplication': 'S7' };
    const again = await patternsOf(feeds({}), ...PATTERNS);
    assert.equal(again['letterReused']?.[0]?.facts['pattern.letterApplications'], 1);
    assert.deepEqual(flaggedBy('R10', again, used), []);
    // both were licensed
    const twice = await patternsOf(feeds({ number: 'L7' }), ...PATTERNS);
    assert.equal(twice['letterReused']?.[0]?.facts['pattern.letterApplications'], 2);
    // the other one has a letter of its own
    const own = { ...letter, number: 'SH8', vin: A, application: 'S7' };
    assert.deepEqual(
      (await patternsOf(feeds({ number: 'L7' }, own), ...PATTERNS))['letterReused'],
      [],
    );
  });

  it('tells young vehicles that count on a letter of their application and stand in none', async () => {
    const licence = [A, B, C].map((vin) => ({ vin, application: 'S1', appliedOn: '2026-03-02' }));
    const registered = (vin: string, registeredOn: string) => ({ vin, registeredOn });
    const feeds = {
      licence,
      letter: [{ ...letter, number: 'SH1', vin: A, application: 'S1' }],
    };
    const young = [A, B, C].map((vin) => registered(vin, '2026-01-05'));
    const found = await patternsOf({ ...feeds, certificate: young }, ...PATTERNS);
    assert.deepEqual(flaggedBy('R10', found, given), [B, C]);
    // two of the letters' VINs are theirs, mistyped
    const slips = [`${B.slice(0, -1)}8`, `${C.slice(0, -1)}9`].map((vin) => ({
      ...letter,
      number: 'SH1',
      vin,
      application: 'S1',
    }));
    const listed = { ...feeds, letter: [...feeds.letter, ...slips], certificate: young };
    assert.deepEqual((await patternsOf(listed, ...PATTERNS))['letterOverdrawn'], []);
    // one cell lists both, and one of them with an O for a 0
    const inOneCell = {
      ...letter,
      number: 'SH1',
      vin: `${B}、${C.replace('000003', 'OOOO03')}`,
      application: 'S1',
    };
    const together = { ...feeds, letter: [...feeds.letter, inOneCell], certificate: young };
    assert.deepEqual((await patternsOf(together, ...PATTERNS))['letterOverdrawn'], []);
    // pending export after the registration and before letters were asked for exempts (G02)
    const exempt = [A, B, C].map((vin, at) => ({
      ...registered(vin, '2025-11-20'),
      pendingExportOn: at === 0 ? '2026-01-02' : '2025-12-25',
    }));
    const earlier = licence.map((row) => ({ ...row, appliedOn: '2026-01-06' }));
    const free = { ...feeds, licence: earlier, certificate: exempt };
    assert.deepEqual((await patternsOf(free, ...PATTERNS))['letterOverdrawn'], []);
    const late = exempt.map((row) => ({ ...row, pendingExportOn: '2026-01-01' }));
    const bound = await patternsOf({ ...free, certificate: late }, ...PATTERNS);
    assert.deepEqual(flaggedBy('R10', bound, given), [B, C]);
    // an old vehicle in the same application needs none
    const old = [
      registered(A, '2026-01-05'),
      registered(B, '2019-01-05'),
      registered(C, '2026-01-05'),
    ];
    const one = await patternsOf({ ...feeds, certificate: old }, ...PATTERNS);
    assert.deepEqual(flaggedBy('R10', one, given), []);
  });

  it('leaves one letter for two countries within an application to R11', async () => {
    const found = await patternsOf(
      {
        letter: [A, B, C, `${C}9`].map((vin, at) => ({
          ...letter,
          number: 'SH5',
          vin,
          application: 'S1',
          destination: at % 2 === 0 ? 'KG' : 'RU',
        })),
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R10', found, given), []);
  });

  it('tells a letter of one row by which a vehicle was licensed twice', async () => {
    const found = await patternsOf(
      {
        letter: [{ ...letter, number: 'SH6', vin: A }],
        licence: [
          { vin: A, application: 'S1', number: 'L1', appliedOn: '2026-02-10' },
          { vin: A, application: 'S2', issuedOn: '2026-04-12', appliedOn: '2026-04-10' },
          { vin: A, application: 'S3', number: 'L3', appliedOn: '2026-06-10' },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R10', found, given), [A]);
    assert.equal(found['letterReused']?.[0]?.facts['pattern.letterApplications'], 3);
  });

  it('decides a letter whole, of more rows than are read at once', async () => {
    const listed = Array.from({ length: 10_001 }, (_, at) => ({
      vin: `LZZ${String(at).padStart(14, '0')}`,
      application: at < 10_000 ? 'S1' : 'S2',
    }));
    const found = await patternsOf(
      { letter: listed.map((row) => ({ ...letter, number: 'SH9', ...row })) },
      'letterReused',
    );
    const shown = found['letterReused'] ?? [];
    assert.equal(shown.length, 10_001);
    for (const { facts } of shown)
      assert.deepEqual(facts, { 'pattern.letterContents': 1, 'pattern.letterApplications': 2 });
    assert.equal(shown.at(-1)?.vin, 'LZZ00000000010000');
    assert.deepEqual(shown[0]?.evidence, {
      number: 'SH9',
      applications: ['S1', 'S2'],
      contents: null,
      vins: listed.slice(0, 10).map(({ vin }) => vin),
      count: 10_001,
    });
  });

  it('tells a vehicle of the letter that more applications rely on', async () => {
    const of = (number: string, vin: string, application: string) => ({
      ...letter,
      number,
      vin,
      application,
    });
    const two = ['S1', 'S2'].map((application, at) => of('SH2', [A, B][at] ?? '', application));
    const three = ['S1', 'S3', 'S4'].map((one, at) => of('SH3', [A, C, `${C}9`][at] ?? '', one));
    const found = await patternsOf({ letter: [...two, ...three] }, 'letterReused');
    const numbers = found['letterReused']?.map(({ vin, evidence }) => [vin, evidence['number']]);
    assert.deepEqual(Object.fromEntries(numbers ?? []), {
      [A]: 'SH3',
      [B]: 'SH2',
      [C]: 'SH3',
      [`${C}9`]: 'SH3',
    });
  });

  it('tells one outlet list for three countries without an outlet there, and no world-wide list', async () => {
    const list = (number: string, country: string) => [
      { letter: number, provider: 'Auto Dubai', address: 'Street 1', country },
      { letter: number, provider: 'Auto Gulf', address: 'Street 2', country },
    ];
    const letters = (...countries: readonly string[]) =>
      countries.map((destination, at) => ({
        ...letter,
        number: `L${at}`,
        destination,
        vin: [A, B, C][at] ?? '',
      }));
    const everywhere = ['L0', 'L1', 'L2'].flatMap((number) => list(number, 'AE'));
    const found = await patternsOf(
      { letter: letters('KG', 'RU', 'JO'), outlet: everywhere },
      'outletList',
    );
    const facts = { ...given, 'outlets.named': 2, 'outlets.inDestination': 2 };
    assert.deepEqual(flaggedBy('R11', found, facts), [A, B, C]);
    const world = ['L0', 'L1', 'L2'].flatMap((number) =>
      ['KG', 'RU', 'JO'].map((country) => ({
        letter: number,
        provider: country,
        address: 'x',
        country,
      })),
    );
    const none = await patternsOf(
      { letter: letters('KG', 'RU', 'JO'), outlet: world },
      'outletList',
    );
    assert.deepEqual(none['outletList'], []);
  });

  it(
    'tells only the letters for other countries of a list true for one, and one list relabelled for ' +
      'each',
    async () => {
      const facts = { ...given, 'outlets.named': 1, 'outlets.inDestination': 1 };
      const D = 'LVVCCCCC5TC123456';
      const countries = ['RU', 'KZ', 'KG', 'JO'];
      const sheets = (countryOf: (at: number) => string) => ({
        letter: [A, B, C, D].map((vin, at) => ({
          ...letter,
          number: `L${at}`,
          vin,
          destination: countries[at] ?? '',
        })),
        outlet: countries.map((_, at) => ({
          letter: `L${at}`,
          provider: 'Auto',
          address: 'Lenina 1',
          country: countryOf(at),
        })),
      });
      const copied = await patternsOf(
        sheets(() => 'RU'),
        'outletList',
      );
      assert.deepEqual(flaggedBy('R11', copied, facts), [D, B, C].sort());
      assert.equal(copied['outletList']?.[0]?.facts['pattern.outletListCountries'], 3);
      const relabelled = await patternsOf(
        sheets((at) => countries[at] ?? ''),
        'outletList',
      );
      assert.deepEqual(flaggedBy('R11', relabelled, facts), [A, B, C, D].sort());
    },
  );
});
