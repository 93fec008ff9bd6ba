import type { Transaction } from '../transaction.ts';

/** A licence that is to be issued. */
export interface NewLicence {
  readonly number: string;
  readonly application: string;
  readonly exporter: string;
  readonly province: string;
  readonly destination: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Issues a licence; gives its id. */
export const insertLicence = async (tx: Transaction, licence: NewLicence): Promise<string> => {
  const { id } = await tx.one<{ id: string }>(
    `INSERT INTO register.licence (
        number, application, exporter, province, destination, valid_from, valid_until, state, verb
      )
      VALUES ($1, $2, $3, $4, $5, $6, $7, 'issued', 'issue')
      RETURNING id`,
    [
      licence.number,
      licence.application,
      licence.exporter,
      licence.province,
      licence.destination,
      licence.validFrom,
      licence.validUntil,
    ],
  );
  return id;
};
