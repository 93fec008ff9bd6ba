import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperReading, SealReading } from '../../papers/paper-reading.ts';
import type { AccountTelling } from './gather-filing.ts';
import { sealedLetters } from './sealed-letters.ts';

const VIN = 'LGXCE4CB8PZ000001';
const OTHER = '1M8GDM9AXKP042788';
const ISSUER = '奇瑞汽车股份有限公司';

const stated: AccountTelling = {
  ...{ id: 1, account: 'letter', vin: VIN, standing: 'stated', teller: 'x', part: 'exporter' },
  facts: {
    ...{ 'letter.number': 'QR-2026-001', 'letter.vin': VIN, 'letter.issuer': ISSUER },
    ...{ 'letter.seal': 'stamped', 'letter.destination': 'KZ' },
  },
};

const SEAL: SealReading = {
  ...{ form: 'ofd-seal-v4', signer: `CN=印章, O=${ISSUER}, C=CN`, name: null, place: null },
  ...{ signedAt: null, state: 'whole', trusted: true, trustedAs: 'manufacturer' },
};

const letter = (
  seal: Partial<SealReading> = {},
  vins: readonly string[] = [VIN],
  more: Partial<PaperReading> = {},
) => {
  const value = (name: 'vin' | 'number', text: string) =>
    ({ name, value: text, by: 'text', place: null }) as const;
  const reading: PaperReading = {
    ...{ form: 'ofd', kind: 'letter', pages: [], checks: [], facts: [] },
    values: [value('number', 'qr2026001'), ...vins.map((vin) => value('vin', vin))],
    seals: [{ ...SEAL, ...seal }],
    ...more,
  };
  return { kind: 'letter', reading };
};

test('a seal of the issuer that verifies is signed, with the standard that it was verified against', () => {
  const [told] = sealedLetters([stated], [letter()]);
  assert.equal(told?.standing, 'signed');
  assert.deepEqual(told?.facts, {
    ...{ 'letter.number': 'QR-2026-001', 'letter.vin': VIN, 'letter.issuer': ISSUER },
    ...{ 'letter.seal': 'e-seal', 'letter.sealStandard': 'GB/T 38540-2020' },
  });
  const [v1] = sealedLetters([stated], [letter({ form: 'ofd-seal-v1' })]);
  assert.equal(v1?.facts['letter.sealStandard'], 'GM/T 0031-2014');
  const [pdf] = sealedLetters([stated], [letter({ form: 'pdf-signature' })]);
  assert.deepEqual(
    [pdf?.facts['letter.seal'], pdf?.facts['letter.sealStandard']],
    ['signed', undefined],
  );
});

test('nothing is signed by a seal that is changed, unknown or of another, and none of another letter', () => {
  const doubted = { check: 'seal-cover', seal: 0, answer: 'told', evidence: [] } as const;
  const many = { check: 'one-vehicle', answer: 'told', evidence: [] } as const;
  for (const paper of [
    letter({ state: 'changed' }),
    letter({ state: 'not-verifiable' }),
    letter({ trusted: null, trustedAs: null }),
    letter({ trusted: false, trustedAs: null }),
    letter({ trustedAs: 'authority' }),
    letter({ signer: 'CN=印章, O=另一汽车有限公司' }),
    letter({ signer: null }),
    letter({}, [OTHER]),
    letter({}, []),
    letter({}, [VIN], { checks: [doubted] }),
    { ...letter(), kind: 'other' },
  ])
    assert.deepEqual(sealedLetters([stated], [paper]), []);
  assert.equal(
    sealedLetters([stated], [letter({}, [VIN, OTHER], { checks: [many] })]).length,
    1,
    'a letter for many vehicles',
  );
  const number = { ...stated.facts, 'letter.number': 'QR-2026-002' };
  assert.deepEqual(sealedLetters([{ ...stated, facts: number }], [letter()]), []);
});
