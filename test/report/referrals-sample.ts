import type {
  Exhibit,
  ReferralDocument,
  ReferralHead,
  ReferralIndex,
  ReferralLimit,
} from '../../src/report/referrals/referral-model.ts';

/** Head of the sample pages. */
export const SAMPLE_HEAD: ReferralHead = {
  today: '2026-11-24',
  program: 'mileproof 0.1.0',
  ruleset: `sha256:${'ab'.repeat(32)}`,
  screening: 'cd'.repeat(32),
  names: { country: (code) => code, province: (code) => code },
};

const words = (text: string) => ({ en: text, zh: `${text}（中文）` });

const LIMITS: readonly ReferralLimit[] = [
  {
    id: 'error',
    what: words('Recovery in error'),
    provision: words('Tax Law, Art. 52(2)'),
    confidence: 'verbatim',
    remark: words('Five years for large sums.'),
    ends: true,
    exhibits: 2,
    first: '2026-05-31',
    last: '2029-05-31',
    passed: 1,
  },
  {
    id: 'fraud',
    what: words('Recovery after deceit'),
    provision: words('Tax Law, Art. 52(3)'),
    confidence: 'unsure',
    remark: null,
    ends: false,
    exhibits: 2,
    first: null,
    last: null,
    passed: 0,
  },
];

const exhibitOf = (number: number, text: string): Exhibit => ({
  number,
  vin: 'LZZAAAAA4TA000001',
  account: 'refund',
  kind: 'refund',
  claimNumber: `RN${number}${text}`,
  on: '2026-05-31',
  amount: number === 2 ? null : '12345.60',
  atRisk: number < 3,
  applications: ['S1', text],
  grounds: [
    {
      title: words('Claimed early'),
      why: words('before the exit'),
      rule: 'R22',
      atRisk: true,
      notes: [],
    },
    {
      title: words('First claim'),
      why: words('it stands'),
      rule: 'R22',
      atRisk: false,
      notes: [words('a note')],
    },
  ],
  doubts: number === 2 ? [words('no amount'), words('no claimant')] : [],
  unknown: number === 2 ? ['refund.amount', 'declaration.exitedOn'] : [],
  limits: [
    { id: 'error', until: number === 1 ? '2026-05-31' : null, passed: number === 1 },
    { id: 'fraud', until: null, passed: false },
  ],
  statements: [
    {
      teller: 'invoice',
      on: '2026-01-05',
      dayOf: 'invoice.issuedOn',
      facts: [
        { name: 'invoice.number', value: text },
        { name: 'invoice.kind', value: 'ordinary' },
        { name: 'invoice.price', value: '113000.00' },
      ],
      rows: 2,
    },
    {
      teller: 'declaration',
      on: null,
      dayOf: 'declaration.declaredOn',
      facts: [{ name: 'declaration.destination', value: 'KG' }],
      rows: 1,
    },
  ],
});

/** A document; `text` stands wherever people write. */
export const sampleDocument = (text = 'X-1'): ReferralDocument => ({
  number: 1,
  claimant: text,
  offices: [words('tax office'), words('customs')],
  claims: 5,
  vehicles: 3,
  claimsAtRisk: 2,
  vehiclesAtRisk: 2,
  atRisk: '1234567.80',
  amountsUnknown: 1,
  money: [{ kind: 'refund', claims: 5, claimsAtRisk: 2, atRisk: '1234567.80' }],
  grounds: [
    {
      title: words('Claimed early'),
      claimsAtRisk: 2,
      atRisk: '1234567.80',
      notProven: words('That it was paid.'),
    },
  ],
  limits: LIMITS,
  neverProven: [words('That the claimant knew.')],
  exhibits: [1, 2, 3].map((number) => exhibitOf(number, text)),
});

/** A document on nobody, without exhibits. */
export const emptyDocument = (): ReferralDocument => ({
  ...sampleDocument(),
  claimant: null,
  offices: [],
  claims: 0,
  money: [],
  grounds: [],
  limits: [],
  exhibits: [],
});

/** An index; `text` stands wherever people write. */
export const sampleIndex = (text = 'X-1'): ReferralIndex => ({
  office: null,
  claimants: 600,
  claims: 5,
  claimsAtRisk: 2,
  vehicles: 3,
  atRisk: '1234567.80',
  lines: [
    {
      number: 1,
      claimant: text,
      claims: 4,
      vehicles: 2,
      claimsAtRisk: 2,
      atRisk: '1234567.80',
      hundredths: 123_456_780,
      earliest: '2026-05-31',
      document: 'referral-001-X-1.html',
    },
    {
      number: 2,
      claimant: null,
      claims: 1,
      vehicles: 1,
      claimsAtRisk: 0,
      atRisk: '0.00',
      hundredths: 0,
      earliest: null,
      document: null,
    },
  ],
  money: sampleDocument().money,
  grounds: [
    {
      title: words('Claimed early'),
      rule: 'R22',
      claims: 4,
      claimsAtRisk: 2,
      atRisk: '1234567.80',
    },
  ],
  limits: LIMITS,
  neverProven: [words('That the claimant knew.')],
});
