import { REFERRAL_LIFE } from '../../domain/lives/referral-life.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Part } from '../actor.ts';
import { refuse } from '../outcome.ts';
import type { TakenStep } from '../shapes.ts';
import { thing } from '../step.ts';
import type { Transaction } from '../transaction.ts';
import { findReferral, referralOf } from './referral-rows.ts';
import { type ReferralEvidence, ReferralInFull } from './referral-shapes.ts';
import { referralTermsNow } from './referral-terms-now.ts';

interface EvidenceRow {
  place: number;
  kind: 'row' | 'verdict';
  source: string;
  vin: string;
  account: string | null;
  digest: string;
  amount: number | null;
  told_on: string | null;
  at_risk: boolean;
  facts: ShownFacts | null;
}

const evidenceOf = async (
  tx: Transaction,
  referral: string,
  version: number,
): Promise<ReferralEvidence[]> => {
  const rows = await tx.rows<EvidenceRow>(
    `SELECT e.place, e.kind, e.source, e.vin, e.account, encode(e.digest, 'hex') AS digest,
        e.amount::float8 AS amount, e.told_on, e.at_risk,
        CASE e.kind WHEN 'row' THEN convert_from(e.content, 'UTF8')::jsonb -> 'facts' END AS facts
      FROM register.referral_evidence e
      WHERE e.referral = $1 AND e.version = $2
      ORDER BY e.place`,
    [referral, version],
  );
  return rows.map(({ source, told_on, at_risk, ...row }) => ({
    ...row,
    id: source,
    toldOn: told_on,
    atRisk: at_risk,
  }));
};

interface SaidRow {
  verb: ReferralInFull['said'][number]['verb'];
  said_on: string;
  part: string;
  text: string;
}

const saidOf = async (tx: Transaction, referral: string): Promise<ReferralInFull['said']> => {
  const rows = await tx.rows<SaidRow>(
    `SELECT s.verb, s.said_on, s.part, s.text
      FROM register.referral_said s
      WHERE s.referral = $1
      ORDER BY s.step`,
    [referral],
  );
  return rows.map(({ said_on, ...row }) => ({ ...row, saidOn: said_on }));
};

interface EventRow {
  verb: string;
  day: string;
  at: Date;
  part: Part;
  by: string | null;
  byStaffNumber: string | null;
}

/** The steps that whoever acts may see: an addressee its own. What was said stands apart, in `referral_said`. */
const timelineOf = async (tx: Transaction, referral: string): Promise<TakenStep[]> => {
  const rows = await tx.rows<EventRow>(
    `SELECT e.verb, e.day, e.at, e.part,
        CASE e.organisation WHEN register.organisation() THEN e.person END AS by, p.staff_number AS "byStaffNumber"
      FROM register.event e
      LEFT JOIN register.person p ON p.id = e.person AND p.organisation = register.organisation()
      WHERE e.thing = $1 AND e.kind = 'referral' AND e.after IS NOT NULL
      ORDER BY e.id`,
    [referral],
  );
  return rows.map(({ at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    ground: null,
    grounds: [],
    found: null,
    evidence: [],
    notice: null,
    said: null,
  }));
};

/** Referrals, shown with what they rest on and what the two offices said. */
export const REFERRAL = thing({
  relation: 'register.referral',
  life: REFERRAL_LIFE,
  path: '/v1/referrals/{referral}',
  answer: ReferralInFull,
  show: async (register, tx, id) => {
    const row = (await findReferral(tx, id)) ?? refuse('not-found');
    const own = row.office === tx.actor.organisation;
    const limit = referralTermsNow(register).limits.find((one) => one.id === row.period);
    return {
      ...referralOf(register, row),
      facts: row.facts,
      period:
        limit === undefined
          ? null
          : {
              id: limit.id,
              what: limit.what,
              provision: limit.provision,
              confidence: limit.confidence,
            },
      draftedBy: own ? row.drafted_by : null,
      signedBy: own ? row.signed_by : null,
      evidence: await evidenceOf(tx, id, row.version),
      said: await saidOf(tx, id),
      timeline: await timelineOf(tx, id),
    };
  },
});

/** Who reads referrals: an office its own, the ministry all, the tax office and customs those sent to them. */
export const REFERRAL_READERS = {
  right: 'read',
  parts: ['office', 'ministry', 'tax', 'customs'],
} as const;
