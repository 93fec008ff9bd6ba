import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { modelYearOf } from '../../src/domain/vin/model-year.ts';
import { parseVin, VIN_ALPHABET } from '../../src/domain/vin/vin.ts';
import { wmiCodeOf } from '../../src/domain/vin/wmi-registry.ts';
import { sqlText } from '../../src/nation/database.ts';
import { withVinFacts } from '../../src/nation/dossiers/with-vin-facts.ts';
import { feedDatabase } from './feed-tables.ts';

const VINS = 20_000; // not-law: random texts
const SEED = 20_260_901; // not-law: seed
const NEAR_VIN = `${VIN_ALPHABET}IOQa@\n.é中😀`;

const formed = fc.string({
  unit: fc.constantFrom(...VIN_ALPHABET),
  minLength: 17,
  maxLength: 17,
});
const nearly = fc.string({
  unit: fc.constantFrom(...NEAR_VIN),
  minLength: 15,
  maxLength: 18,
});

/** A well-formed text with each of the characters a check digit may be, so that one of them is right. */
const everyDigit = formed.map((vin) =>
  [...'0123456789X'].map((digit) => `${vin.slice(0, 8)}${digit}${vin.slice(9)}`),
);

describe('what a VIN says of itself, in SQL', () => {
  it('is what the domain says, over random texts', async () => {
    const some = fc.sample(fc.oneof(everyDigit, fc.array(nearly, { minLength: 1, maxLength: 3 })), {
      numRuns: VINS / 10,
      seed: SEED,
    });
    const texts = [...new Set(some.flat())];
    const database = await feedDatabase({});
    await database.run(
      `CREATE TABLE said AS SELECT unnest(from_json(${sqlText(JSON.stringify(texts))}, '["VARCHAR"]')) AS vin`,
    );
    const rows = await database.rows(withVinFacts('SELECT vin FROM said', 'vin'));
    database.close();
    assert.equal(rows.length, texts.length);
    const right = rows.filter(({ vehicle_check_digit_valid: valid }) => valid === true);
    assert.ok(right.length > VINS / 40, `${right.length} right`);
    for (const { vin, ...facts } of rows) {
      const text = String(vin);
      const standing = vinStandingOf(text);
      const parsed = parseVin(text);
      const year = parsed === null ? null : modelYearOf(parsed);
      assert.deepEqual(
        facts,
        {
          vehicle_vin_well_formed: standing !== 'malformed',
          vehicle_check_digit_valid: standing === 'malformed' ? null : standing === 'valid',
          vehicle_model_year: year === null ? null : BigInt(year),
          wmi_code: parsed === null ? null : wmiCodeOf(parsed),
        },
        text,
      );
    }
  });
});
