import { JOB } from '../actor.ts';
import { addresseeOf } from '../documents/addressee-of.ts';
import { signaturesOf } from '../documents/document-content.ts';
import { restsOnOf } from '../documents/grounds-of.ts';
import { issueDecision, issueLicenceDocument } from '../documents/issue-document.ts';
import { type Register, todayIn } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { LICENCES, type LicenceRow } from './licence-rows.ts';
import { licensedVehicles } from './licensed-vehicles.ts';

type Read = LicenceRow & { readonly application_number: string };

/** A licence with its vehicles, as its documents name them. */
const readLicence = (tx: Transaction, id: string) =>
  tx.as(JOB, async () => {
    const row = await tx.one<Read>(
      `SELECT found.*, a.number AS application_number
        FROM (${LICENCES} WHERE l.id = $1) found
        JOIN register.application a ON a.id = found.application`,
      [id],
    );
    const vehicles = (await licensedVehicles(tx, id)).map(({ vin }) => ({ vin }));
    const { exporter, province } = row;
    return { row, vehicles, of: { thing: id, exporter, province } };
  });

/** Writes the licence that was just issued as a document of its office. */
export const writeLicence = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<void> => {
  const { row, vehicles, of } = await readLicence(tx, id);
  await issueLicenceDocument(register, tx, of, {
    number: row.number,
    exporter: await addresseeOf(tx, row.exporter),
    application: row.application_number,
    destination: row.destination,
    vehicles,
    ...{ firstDay: row.valid_from, lastDay: row.valid_until },
    signatures: signaturesOf(null, tx.actor.person),
  });
};

/** Who proposed the revocation that was just signed. */
const proposerOf = (tx: Transaction, id: string): Promise<string> =>
  tx.as(JOB, async () => {
    const { proposed_by: person } = await tx.one<{ proposed_by: string }>(
      `SELECT h.proposed_by
        FROM register.hearing h
        WHERE h.licence = $1 AND h.state = 'signed'
        ORDER BY h.stepped_at DESC
        LIMIT 1`,
      [id],
    );
    return person;
  });

/** Writes the suspension or the revocation of a licence that was just signed as a decision. */
export const documentOfLicence = async (
  register: Register,
  tx: Transaction,
  id: string,
  kind: 'suspension' | 'revocation',
): Promise<void> => {
  const { row, vehicles, of } = await readLicence(tx, id);
  // a notice of an earlier step is none of this one
  const own = kind === 'revocation' ? row : { ...row, notice_en: null, notice_zh: null };
  const said = {
    ...{ kind, exporter: await addresseeOf(tx, row.exporter), licence: row.number, vehicles },
    ...restsOnOf(register, own, await todayIn(tx), row.evidence),
  };
  const proposedBy = kind === 'revocation' ? await proposerOf(tx, id) : null;
  await issueDecision(register, tx, of, said, signaturesOf(proposedBy, tx.actor.person));
};
