import { z } from 'zod';
import { type DealtBy, dealPapers } from '../../papers/dealing/deal-papers.ts';
import { sameValue } from '../../papers/forms/same-value.ts';
import type { PaperKind, ReadName, ReadValue } from '../../papers/paper-reading.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import type { Transaction } from '../transaction.ts';
import { Kind, Paper } from './paper-shapes.ts';
import { OF_MANY_VEHICLES } from './papers-of-accounts.ts';
import { papersOfApplication } from './papers-of-application.ts';
import { statedRowsOfVehicles } from './stated-rows-of-vehicles.ts';
import { type RowOfAccount, statedValues } from './stated-values.ts';

const DEALT_BY = ['code', 'data', 'text', 'name', 'number', 'tail'] as const satisfies DealtBy[];

/** Where a paper belongs by its name and by what was read of it. */
export const DealtPaper = z
  .strictObject({
    paper: Paper,
    kind: Kind,
    vin: z.string().nullable().meta({ description: 'Null: nobody but a person can say.' }),
    by: z
      .enum(DEALT_BY)
      .nullable()
      .meta({
        description:
          'By the VIN in its code, data, text or name, by a number that is stated of one vehicle, or by the last six ' +
          'characters of a VIN in the name.',
      }),
    between: z.array(z.string()).meta({ description: 'VINs to which it points, where several.' }),
    ofMany: z.boolean().meta({
      description: 'True: a paper of many vehicles, handed in once for the whole application.',
    }),
  })
  .meta({ id: 'DealtPaper' });

/** A paper that waits for its vehicle or its kind, with where it belongs. */
export type DealtPaper = Shaped<typeof DealtPaper>;

/** Those of no vehicle yet, and those of which nobody has said what they are. */
const WAITS = `
  AND (a.vin IS NULL AND NOT a.kind = ANY ($2) OR a.kind = 'other')
  AND a.organisation = register.organisation()`;

/** IMG_2 before IMG_10. */
const NAMES = new Intl.Collator('en', { numeric: true });

/** Kinds by whose numbers a paper is known. */
const NUMBERED = [
  'usedSaleInvoice',
  'registrationCertificate',
  'insurancePolicy',
  'letter',
] as const;

const numbersOf = (
  vin: string,
  rows: readonly RowOfAccount[],
): Readonly<Partial<Record<ReadName, readonly string[]>>> => {
  const numbers: Partial<Record<ReadName, string[]>> = {};
  for (const stated of NUMBERED.flatMap((kind) => statedValues(kind, vin, rows)))
    for (const name of ['number', 'registrationNumber', 'engine', 'plate'] as const) {
      const value = stated[name];
      if (value !== undefined) numbers[name] = [...(numbers[name] ?? []), value];
    }
  return numbers;
};

/** The number by which a paper of a kind is that of a stated row. */
const NUMBER_OF_KIND: readonly (readonly [PaperKind, ReadName])[] = [
  ['saleInvoice', 'number'],
  ['registrationCertificate', 'registrationNumber'],
  ['insurancePolicy', 'number'],
  ['customsDeclaration', 'number'],
  ['letter', 'number'],
];

/** What a paper is by its number, which a row of its vehicle states; null where none does. A code tells no more. */
const kindByNumber = (
  values: readonly ReadValue[],
  vin: string,
  rows: readonly RowOfAccount[],
): PaperKind | null => {
  const kind = NUMBER_OF_KIND.find(([kind, name]) =>
    statedValues(kind, vin, rows).some((stated) =>
      values.some((one) => one.name === name && sameValue(name, one.value, stated[name] ?? '')),
    ),
  )?.[0];
  const used = rows.some(({ facts }) => facts['invoice.kind'] === 'used');
  return kind === 'saleInvoice' && used ? 'usedSaleInvoice' : (kind ?? null);
};

/** The papers of an application that wait to be dealt out to its vehicles, each with where it belongs; by their names. */
export const papersDealt = async (
  register: Register,
  tx: Transaction,
  application: string,
): Promise<readonly DealtPaper[]> => {
  const found = await papersOfApplication(register, tx, application, WAITS, [OF_MANY_VEHICLES]);
  if (found.length === 0) return [];
  const waiting = found.toSorted((one, other) => NAMES.compare(one.paper.name, other.paper.name));
  const rows = await statedRowsOfVehicles(tx, application);
  const dealt = dealPapers(
    waiting.map(({ paper: { id, name }, reading }) => ({
      ...{ id, name },
      kind: reading?.kind ?? null,
      values: reading?.values ?? [],
    })),
    [...rows].map(([vin, told]) => ({ vin, numbers: numbersOf(vin, told) })),
  );
  return waiting.map(({ paper, reading }, at): DealtPaper => {
    const { kind, vin, by, between } = dealt[at] ?? {
      ...{ kind: paper.kind, vin: null, by: null, between: [] },
    };
    const of = paper.vin ?? vin ?? '';
    const byNumber = kindByNumber(reading?.values ?? [], of, rows.get(of) ?? []);
    const said = kind === 'other' ? (byNumber ?? kind) : kind;
    const called = paper.kind === 'other' ? said : paper.kind;
    return {
      paper,
      kind: called,
      vin: paper.vin ?? vin,
      by: paper.vin === null ? by : null,
      between: paper.vin === null ? [...between] : [],
      ofMany:
        OF_MANY_VEHICLES.includes(called) &&
        paper.vin === null &&
        vin === null &&
        between.length > 1,
    };
  });
};
