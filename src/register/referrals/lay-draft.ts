import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { actBy } from '../../domain/referrals/act-by.ts';
import { MONEY_KINDS, type MoneyKind } from '../../domain/referrals/referral-terms.ts';
import type { MembersInput, Work } from '../action.ts';
import type { Register } from '../register.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';
import type { Transaction } from '../transaction.ts';
import { ADDRESSED, type EvidenceNamed, type REFERRAL_DRAFT } from './referral-shapes.ts';
import { referralTermsNow } from './referral-terms-now.ts';

type Draft = MembersInput<typeof REFERRAL_DRAFT>;
type DraftWork = Work<
  'ground-not-known' | 'referral-not-meant' | 'evidence-missing' | 'evidence-twice'
>;

interface ToldRow {
  account: string;
  kind: string | null;
  day: string | null;
  at_risk: boolean;
}

/** What is told of the rows that a draft names, as far as whoever drafts may see them. */
const toldRows = (
  tx: Transaction,
  evidence: readonly EvidenceNamed[],
): Promise<readonly ToldRow[]> => {
  const rows = evidence.filter((one) => one.kind === 'row');
  return tx.rows<ToldRow>(
    `SELECT
        a.account,
        a.facts ->> 'subsidy.kind' AS kind,
        a.facts ->> CASE a.account
          WHEN 'refund' THEN 'refund.claimedOn'
          WHEN 'subsidy' THEN 'subsidy.paidOn'
          WHEN 'declaration' THEN 'declaration.declaredOn'
        END AS day,
        named.at_risk
      FROM unnest($1::bigint[], $2::boolean[]) named (id, at_risk)
      JOIN register.account_row a ON a.id = named.id`,
    [rows.map(({ id }) => id), rows.map(({ atRisk }) => atRisk)],
  );
};

const moneyKind = ({ account, kind }: ToldRow): MoneyKind =>
  account === 'refund' ? 'refund' : (MONEY_KINDS.find((one) => one === kind) ?? 'unknown');

const limitOf = (
  register: Register,
  office: (typeof ADDRESSED)[number],
  told: readonly ToldRow[],
  today: string,
) => {
  const days = told.map((row) => ({ row, day: parseIsoDate(row.day ?? '') }));
  return actBy(
    referralTermsNow(register),
    {
      office,
      money: days.flatMap(({ row, day }) => (row.at_risk ? [{ kind: moneyKind(row), day }] : [])),
      entries: days.flatMap(({ row, day }) =>
        row.account === 'declaration' && day !== null ? [day] : [],
      ),
    },
    dayNumber(today),
  );
};

interface About {
  part: string;
  exporter: string | null;
}

/** The columns of a draft: what stands in it in words, and by when the office must act. */
export const draftColumns = async (
  { tx, register, refuse }: DraftWork,
  { addressee, caseFile, exporter, claimant, grounds, facts, evidence }: Draft,
) => {
  const terms = referralTermsNow(register);
  const known = terms.grounds.filter(({ name }) => grounds.includes(name));
  if (known.length !== new Set(grounds).size) refuse('ground-not-known', { field: 'grounds' });
  if (new Set(evidence.map(({ kind, id }) => `${kind} ${id}`)).size !== evidence.length)
    refuse('evidence-twice', { field: 'evidence' });
  const about =
    (await tx.maybe<About>(
      `SELECT o.part, x.name || ' ' || x.uscc AS exporter
        FROM register.organisation o
        LEFT JOIN register.organisation x ON x.id = $2 AND x.part = 'exporter'
        WHERE o.id = $1 AND o.closed_at IS NULL`,
      [addressee, exporter ?? null],
    )) ?? refuse('referral-not-meant', { field: 'addressee' });
  const office =
    ADDRESSED.find((one) => one === about.part) ??
    refuse('referral-not-meant', { field: 'addressee' });
  const whose = claimant ?? about.exporter;
  const ends = limitOf(register, office, await toldRows(tx, evidence), await tx.today());
  return {
    addressee,
    case_file: caseFile ?? null,
    exporter: exporter ?? null,
    claimant: whose ?? refuse('not-well-formed', { field: 'claimant' }),
    grounds: known.map(({ name }) => name),
    rules: [...new Set(known.map(({ rule }) => rule))],
    facts,
    act_by: ends === null ? null : isoDate(ends.day),
    period: ends?.limit.id ?? null,
  };
};

/** Lays evidence with the step that was taken; the database copies what it names. */
export const layEvidence = async (
  tx: Transaction,
  referral: string,
  evidence: readonly EvidenceNamed[],
): Promise<void> => {
  await tx.run(
    `INSERT INTO register.referral_evidence (referral, place, kind, source, at_risk)
      SELECT
        $1,
        named.place + (
          SELECT coalesce(max(e.place), 0)
          FROM register.referral_evidence e
          JOIN register.referral r ON r.id = e.referral AND r.version = e.version
          WHERE e.referral = $1
        ),
        named.kind,
        named.source,
        named.at_risk
      FROM unnest($2::text[], $3::text[], $4::boolean[]) WITH ORDINALITY named (kind, source, at_risk, place)`,
    [
      referral,
      evidence.map(({ kind }) => kind),
      evidence.map(({ id }) => id),
      evidence.map(({ atRisk }) => atRisk),
    ],
  );
};
