import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { ExtractBasis, ExtractSubject } from '../../letters/official/official-document.ts';
import { JOB } from '../actor.ts';
import { signaturesOf } from '../documents/document-content.ts';
import { issueExtract } from '../documents/issue-document.ts';
import { step } from '../step.ts';
import type { Transaction } from '../transaction.ts';
import { EXTRACT } from './extract.ts';
import { toldOf } from './extract-rows.ts';
import { Basis } from './extract-shapes.ts';

interface Signed {
  readonly [column: string]: unknown;
  readonly number: string;
  readonly vin: string;
  readonly destination: string;
  readonly exporter: string;
  readonly province: string;
  readonly registry: string;
  readonly registryName: string;
  readonly basis: ExtractBasis;
  readonly said: ShownFacts;
  readonly signedOn: string;
  readonly toldOn: string;
  readonly by: string;
}

/** What was signed, as the database froze it with the step. */
const SIGNED = sql`
  SELECT
    e.number, e.vin, e.destination, e.exporter, e.province, e.registry,
    o.name AS "registryName",
    e.basis, e.said,
    e.signed_on::text AS "signedOn",
    r.told_on::text AS "toldOn",
    e.stepped_by AS by
  FROM register.extract e
  JOIN register.organisation o ON o.id = e.registry
  CROSS JOIN LATERAL register.registration_of(e.vin) r
  WHERE e.id = $1
`;

/** Those before it, of the same vehicle and country: it takes their place. */
const REPLACE = sql`
  UPDATE register.extract e
  SET state = 'replaced', verb = 'replace', stepped_at = clock_timestamp(), replaced_by = n.id
  FROM register.extract n
  WHERE n.id = $1
    AND e.vin = n.vin
    AND e.destination = n.destination
    AND e.id <> n.id
    AND e.state IN ('issued', 'overtaken')
`;

const subjectOf = (row: Signed): ExtractSubject => {
  const told = toldOf(row.said, row.toldOn);
  const known = <Name extends string, Value>(name: Name, value: Value | null) =>
    (value === null ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
  return {
    number: row.number,
    destination: row.destination,
    vehicles: [{ vin: row.vin, ...known('brand', told.brand), ...known('model', told.model) }],
    firstRegistration: { on: told.registeredOn ?? '' },
    transfers: {
      ...known('count', told.transfers),
      ...known('lastOn', told.lastTransferOn),
      ...known('pendingExportOn', told.pendingExportOn),
    },
    deregistration: {
      state: told.deregistered ? 'deregistered' : 'notDeregistered',
      ...known('on', told.deregisteredOn),
    },
    toldOn: row.toldOn,
    basis: row.basis,
    signedOn: row.signedOn,
    signatures: signaturesOf(null, row.by),
  };
};

const signedOf = (tx: Transaction, id: string): Promise<Signed> =>
  tx.as(JOB, () => tx.one<Signed>(SIGNED, [id]));

/**
 * A person of the registry signs an extract: it says what the registry has told of the vehicle at this moment, and
 * takes the place of those before it.
 */
export const signExtract = step({
  of: EXTRACT,
  verb: 'sign',
  summary: { en: 'Sign an extract of registration', zh: '签署车辆登记摘录' },
  description: 'It says what the registry has told of the vehicle at this moment.',
  input: { basis: Basis },
  refusals: ['no-authority-key', 'registration-not-told', 'registry-not-told'],
  brings: async ({ tx, id }, { basis }) => {
    await tx.as(JOB, () => tx.run(REPLACE, [id]));
    return { basis };
  },
  work: async ({ register, tx, id, refuse }) => {
    const row = await signedOf(tx, id);
    const { exporter, province, registry, registryName } = row;
    const of = { thing: id, exporter, province, registry: { id: registry, name: registryName } };
    if (!(await issueExtract(register, tx, of, subjectOf(row)))) refuse('no-authority-key');
  },
});
