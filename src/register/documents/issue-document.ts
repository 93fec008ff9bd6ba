import { randomUUID } from 'node:crypto';
import type {
  ExtractSubject,
  LicenceSubject,
  OfficialKind,
  OfficialSignature,
  ReferralSubject,
} from '../../letters/official/official-document.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import { type Register, todayIn } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { SERIES } from './decision-words.ts';
import {
  type DecidingAuthority,
  type DecisionSaid,
  type DocumentContent,
  decisionContent,
  extractContent,
  licenceContent,
  referralContent,
} from './document-content.ts';
import { signDocument } from './sign-document.ts';

/** What a document is of. */
export interface DocumentOf {
  /** Id of the vehicle of an application, of the standing, or of the licence. */
  readonly thing: string;
  /** Id of the organisation. */
  readonly exporter: string;
  readonly province: string;
}

/** What is written: of a referral to whom it is sent, and no exporter. */
type Written = Pick<DocumentOf, 'thing' | 'province'> & {
  readonly exporter: string | null;
  readonly addressee: string | null;
};

const AUTHORITY = prepared(`
  SELECT id, name, part, CASE part WHEN 'office' THEN province END AS province
  FROM register.organisation
  WHERE id = $1 AND part IN ('office', 'ministry')`);

/** The office or the ministry that acts; null of somebody else. */
export const actingAuthority = (tx: Transaction): Promise<DecidingAuthority | null> => {
  const { organisation } = tx.actor;
  return tx.as(JOB, () =>
    tx.maybe<DecidingAuthority & { [column: string]: unknown }>(AUTHORITY, [organisation]),
  );
};

const INSERT = prepared(`
  INSERT INTO register.official_document (
    id, number, kind, thing, exporter, addressee, province, authority, content
  )
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`);

const written = async (
  register: Register,
  tx: Transaction,
  authority: Pick<DecidingAuthority, 'id'>,
  {
    kind,
    of,
    number,
    content,
  }: {
    readonly kind: OfficialKind;
    readonly of: Written;
    readonly number: string;
    readonly content: DocumentContent;
  },
): Promise<boolean> =>
  tx.as(JOB, async () => {
    const id = randomUUID();
    const { thing, exporter, addressee, province } = of;
    await tx.run(INSERT, [
      ...[id, number, kind, thing, exporter, addressee, province, authority.id],
      JSON.stringify(content),
    ]);
    return signDocument(register, tx, { id, authority: authority.id, content });
  });

const acting = async (tx: Transaction): Promise<DecidingAuthority> => {
  const found = await actingAuthority(tx);
  if (found === null) throw new Error('decisions are made by offices and by the ministry');
  return found;
};

/** A number of the ministry's stands in no province. */
const NATION = '00'; // not-law: in the place of a province

/**
 * Writes a decision that whoever acts has just taken, gives it its number, and signs it where the authority has a key.
 * To be called in the transaction of its step, after it.
 */
export const issueDecision = async (
  register: Register,
  tx: Transaction,
  of: DocumentOf,
  said: DecisionSaid,
  signatures: readonly OfficialSignature[],
): Promise<void> => {
  const authority = await acting(tx);
  const day = await todayIn(tx);
  const { number } = await tx.as(JOB, () =>
    tx.one<{ number: string }>('SELECT register.next_number($1, $2) AS number', [
      SERIES[said.kind],
      authority.province ?? NATION,
    ]),
  );
  const content = decisionContent(register, authority, said, { number, day, signatures });
  await written(register, tx, authority, {
    ...{ kind: said.kind, of: { ...of, addressee: null }, number, content },
  });
};

/** Writes a licence that whoever acts has just issued, and signs it where the authority has a key. */
export const issueLicenceDocument = async (
  register: Register,
  tx: Transaction,
  of: DocumentOf,
  subject: LicenceSubject,
): Promise<void> => {
  const authority = await acting(tx);
  const content = licenceContent(register, authority, subject);
  await written(register, tx, authority, {
    ...{ kind: 'licence', of: { ...of, addressee: null }, number: subject.number, content },
  });
};

/**
 * Writes the letter of a referral that whoever acts has just sent, and signs it where the authority has a key.
 *
 * @param of the referral, and to whom it was sent.
 */
export const issueReferral = async (
  register: Register,
  tx: Transaction,
  of: { readonly referral: string; readonly addressee: string },
  subject: ReferralSubject,
): Promise<void> => {
  const authority = await acting(tx);
  const content = referralContent(register, authority, subject);
  const { referral: thing, addressee } = of;
  const province = authority.province ?? NATION;
  await written(register, tx, authority, {
    kind: 'referral',
    of: { thing, exporter: null, addressee, province },
    number: subject.number,
    content,
  });
};

/**
 * Writes and signs an extract that a person of the registry has just signed for; false where the registry has no key
 * for it on the trust list today. To be called in the transaction of its step, after it.
 */
export const issueExtract = async (
  register: Register,
  tx: Transaction,
  {
    registry,
    ...of
  }: DocumentOf & { readonly registry: { readonly id: string; readonly name: string } },
  subject: ExtractSubject,
): Promise<boolean> =>
  written(register, tx, registry, {
    kind: 'extract',
    of: { ...of, addressee: null },
    number: subject.number,
    content: extractContent(register, registry, subject),
  });
