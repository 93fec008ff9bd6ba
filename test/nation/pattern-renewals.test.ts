import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';

/** Exited on 20 May, insured a year before by its owner, registered abroad since. */
const seen = async (
  after: { readonly startsOn: string; readonly holder?: string | null },
  before: readonly { readonly startsOn: string; readonly holder?: string | null }[] = [
    { startsOn: '2025-06-25', holder: 'p:owner' },
  ],
): Promise<boolean> => {
  const found = await patternsOf(
    {
      licence: [{ vin: A, application: 'S1', applicant: 'EXPORTER' }],
      declaration: [{ vin: A, number: 'E00001', exitedOn: '2026-05-20' }],
      arrival: [{ vin: A, country: 'RU', registeredOn: '2026-06-20' }],
      insurance: [...before, after].map((policy) => ({ vin: A, ...policy })),
    },
    'homeAfterExit',
  );
  return flaggedBy('R28', found).length > 0;
};

describe('R28 a policy after the exit', () => {
  it('is no life at home when it renews one of its holder, thirty days about the anniversary', async () => {
    const renewed = (startsOn: string) => seen({ startsOn, holder: 'p:owner' });
    assert.equal(await renewed('2026-06-25'), false);
    assert.equal(await renewed('2026-07-24'), false);
    assert.equal(await renewed('2026-07-25'), false);
    assert.equal(await renewed('2026-07-26'), true);
    assert.equal(await renewed('2027-06-25'), false);
    // before the anniversary, and more than thirty days after the exit
    const early = (startsOn: string) =>
      seen({ startsOn, holder: 'p:owner' }, [{ startsOn: '2025-09-01', holder: 'p:owner' }]);
    assert.equal(await early('2026-08-01'), true);
    assert.equal(await early('2026-08-02'), false);
    assert.equal(await early('2026-08-03'), false);
  });

  it('is one from the day after the exit on, by another holder than before', async () => {
    const insured = (startsOn: string) => seen({ startsOn, holder: 'p:another' });
    assert.equal(await insured('2026-05-20'), false);
    assert.equal(await insured('2026-05-21'), true);
    assert.equal(await insured('2026-06-10'), true);
    // on the anniversary of another's policy
    assert.equal(await insured('2026-06-25'), true);
    // one told by name may be the one told by code
    assert.equal(await seen({ startsOn: '2026-06-10', holder: '示例甲公司' }), false);
  });

  it('is none within thirty days by its holder, its exporter, or one who is not told', async () => {
    for (const holder of ['p:owner', 'EXPORTER', null]) {
      const before = [{ startsOn: '2026-03-02', holder: 'p:owner' }];
      const on = (startsOn: string) => seen({ startsOn, holder }, before);
      assert.equal(await on('2026-06-18'), false, String(holder));
      assert.equal(await on('2026-06-19'), false, String(holder));
      assert.equal(await on('2026-06-20'), true, String(holder));
    }
    // nobody tells who had insured it
    assert.equal(await seen({ startsOn: '2026-06-19', holder: 'p:another' }, []), false);
    assert.equal(await seen({ startsOn: '2026-06-20', holder: 'p:another' }, []), true);
  });
});
