import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import type { Referral, ReferralGround } from './referral-shapes.ts';
import { referralTermsNow } from './referral-terms-now.ts';

/** A row of referrals, as `REFERRALS` are read. */
export type ReferralRow = {
  id: string;
  number: string;
  state: string;
  version: number;
  office: string;
  office_part: string;
  office_name: string;
  addressee: string;
  addressee_part: string;
  addressee_name: string;
  case_file: string | null;
  exporter: string | null;
  claimant: string;
  grounds: readonly string[];
  at_risk: number;
  payments: number;
  vehicles: number;
  act_by: string | null;
  drafted_on: string;
  signed_on: string | null;
  sent_on: string | null;
  received_on: string | null;
  answered_on: string | null;
  recovered: number | null;
  facts: string;
  period: string | null;
  drafted_by: string;
  signed_by: string | null;
};

/** Referrals `r` with their money, to be narrowed by `WHERE`. */
export const REFERRALS = `
  SELECT
    r.id, r.number, r.state, r.version,
    r.office, o.part AS office_part, o.name AS office_name,
    r.addressee, a.part AS addressee_part, a.name AS addressee_name,
    r.case_file, r.exporter, r.claimant, r.grounds,
    e.at_risk, e.payments, e.vehicles,
    r.act_by, r.drafted_on, r.signed_on, r.sent_on, r.received_on, r.answered_on, r.recovered::float8 AS recovered,
    r.facts, r.period, r.drafted_by, r.signed_by
  FROM register.referral r
  JOIN register.organisation o ON o.id = r.office
  JOIN register.organisation a ON a.id = r.addressee
  CROSS JOIN LATERAL (
    SELECT
      coalesce(sum(e.amount) FILTER (WHERE e.at_risk), 0)::float8 AS at_risk,
      (count(*) FILTER (WHERE e.at_risk))::int AS payments,
      count(DISTINCT e.vin)::int AS vehicles
    FROM register.referral_evidence e
    WHERE e.referral = r.id AND e.version = r.version
  ) e
`;

/** Grounds in words; one that the law in force lacks is told by its name. */
export const groundsInWords = (
  register: Register,
  names: readonly string[],
): readonly ReferralGround[] => {
  const { grounds } = referralTermsNow(register);
  return names.map((name) => {
    const { rule, title, notProven } = grounds.find((one) => one.name === name) ?? {
      rule: '',
      title: { en: name, zh: name },
      notProven: { en: '', zh: '' },
    };
    return { name, rule, title, notProven };
  });
};

/** A referral of its row. */
export const referralOf = (register: Register, row: ReferralRow): Referral => ({
  id: row.id,
  number: row.number,
  state: row.state,
  version: row.version,
  office: { id: row.office, part: row.office_part, name: row.office_name },
  addressee: { id: row.addressee, part: row.addressee_part, name: row.addressee_name },
  caseFile: row.case_file,
  exporter: row.exporter,
  claimant: row.claimant,
  grounds: [...groundsInWords(register, row.grounds)],
  atRisk: row.at_risk,
  payments: row.payments,
  vehicles: row.vehicles,
  actBy: row.act_by,
  draftedOn: row.drafted_on,
  signedOn: row.signed_on,
  sentOn: row.sent_on,
  receivedOn: row.received_on,
  answeredOn: row.answered_on,
  recovered: row.recovered,
});

/** A referral that whoever acts may see, or null. */
export const findReferral = (tx: Transaction, id: string): Promise<ReferralRow | null> =>
  tx.maybe<ReferralRow>(`${REFERRALS} WHERE r.id = $1`, [id]);
