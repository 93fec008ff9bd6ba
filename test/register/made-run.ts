import type pg from 'pg';

/** Codes of the exporters of the two provinces. */
const OWN_CODE = '91650100MA7TESTAAA';
const OTHER_CODE = '91440100MA7TESTBBB';

/**
 * A run over the nation, as it is kept: two vehicles of two provinces share the number of an invoice, and a ring goes
 * through them and a third, which a feed alone tells of.
 *
 * @param price stands in the facts, so that two runs differ.
 * @returns its id.
 */
export const madeRun = async (
  owner: pg.Client,
  { own, other, fed }: { readonly own: string; readonly other: string; readonly fed: string },
  price = 1,
): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.nation_run (as_of, rule_set)
      SELECT '2026-11-24', hash FROM register.rule_set LIMIT 1
      RETURNING id`,
  );
  const run = rows[0]?.id ?? '';
  const ring = {
    path: [
      { from: 'S1', to: OWN_CODE, by: 'sale', on: '2026-05-02' },
      { from: OWN_CODE, to: 'S1', by: 'phone', on: null },
    ],
    ...{ ring: 7, vehicles: 3, parties: 2, vins: [own, other, fed] },
    sentences: ['Seller Ltd sold it to exporter', 'and shares a phone with it'],
    sentencesZh: ['甲', '乙'],
  };
  const reused = (vin: string) => ({
    numberReused: { reused: [{ paper: 'invoice', number: 'INV-0001', vins: [vin] }] },
  });
  for (const [vin, evidence] of [
    [own, { ring, ...reused(other) }],
    [other, { ring, ...reused(own) }],
    // whose way the ring is drawn by
    [fed, { ring: { ...ring, sentences: ['Seller Ltd sold it', 'They share a phone'] } }],
  ] as const) {
    const facts = { 'pattern.ringVehicles': 3, 'pattern.numberReused': 'invoice', price };
    await owner.query(
      'INSERT INTO register.nation_pattern (run, vin, facts, evidence) VALUES ($1, $2, $3, $4)',
      [run, vin, facts, evidence],
    );
  }
  const whole = {
    ...{ ring: 7, label: 'Seller Ltd · Exporter Ltd', parties: 2, vehicles: 3 },
    exporters: [OWN_CODE, OTHER_CODE],
    path: {
      parties: [
        { id: 'S1', name: 'Seller Ltd', exporter: false },
        { id: OWN_CODE, name: 'Exporter Ltd', exporter: true },
      ],
      steps: [
        { from: 0, to: 1, by: 'sale', sentence: { en: 'Seller Ltd sold it', zh: '甲售予乙' } },
        { from: 1, to: 0, by: 'phone', sentence: { en: 'They share a phone', zh: '电话相同' } },
      ],
    },
  };
  await owner.query('INSERT INTO register.nation_ring (run, number, ring) VALUES ($1, 0, $2)', [
    run,
    whole,
  ]);
  await owner.query('SELECT register.place_patterns($1)', [run]);
  return run;
};
