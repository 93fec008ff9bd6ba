import { z } from 'zod';
import { type PaperReading, READ_NAMES } from '../../papers/paper-reading.ts';
import type { CheckKey } from '../../papers/texts/keys.ts';
import type { Shaped } from '../shaped.ts';
import { Kind, type Paper } from './paper-shapes.ts';
import { compareWithRows, factOfValue, type RowOfAccount, rowThatTells } from './stated-values.ts';

const Evidence = z.strictObject({
  page: z.number().int().nullable().meta({ description: 'Null: it stands on no page.' }),
  value: z.string(),
  as: z.string().meta({ description: 'Where it stands, or what it was held against.' }),
});

/** What a paper says against what is stated of its vehicle, or against itself. */
export const Contradiction = z
  .strictObject({
    paper: z.uuid(),
    name: z.string(),
    kind: Kind,
    vin: z.string(),
    check: z.string().meta({ description: '`against-stated`, or what of the paper is at odds.' }),
    of: z.enum(READ_NAMES).nullable().meta({ description: 'The field, of a check of one.' }),
    fact: z.string().nullable().meta({ description: 'The fact that is stated, by its name.' }),
    row: z.number().int().nullable().meta({
      description: 'The row of what is prepared that tells the fact: `mendDraft` mends it.',
    }),
    evidence: z.array(Evidence),
  })
  .meta({ id: 'PaperContradiction' });
export type Contradiction = Shaped<typeof Contradiction>;

/** Checks of a paper by itself that find typing errors and papers of something else: whoever files is told them. */
const WITHIN: readonly CheckKey[] = [
  'code-and-page',
  'number-form',
  'number-year',
  'words-and-figures',
  'net-tax-total',
  'credit-code',
  'vin-check-digit',
  'one-vehicle',
  'cancelled',
  'data-and-page',
];

/** What a paper of a vehicle contradicts: it is a question to whoever files, and it blocks nothing. */
export const contradictionsOf = (
  { id, name, kind, vin }: Paper,
  reading: PaperReading | null,
  rows: readonly RowOfAccount[],
): readonly Contradiction[] => {
  if (reading === null || vin === null) return [];
  const checks = [
    ...compareWithRows(reading, { kind, vin }, rows, 'stated'),
    ...reading.checks.filter(({ check }) => WITHIN.includes(check)),
  ];
  return checks.flatMap((one): readonly Contradiction[] => {
    if (one.answer !== 'told') return [];
    const { check, of = null } = one;
    const fact = check === 'against-stated' && of !== null ? factOfValue(kind, of) : null;
    const stated = one.evidence.find(({ as }) => as === 'stated')?.value;
    const mendable = fact !== null && of !== 'vin' && stated !== undefined;
    return [
      {
        ...{ paper: id, name, kind, vin, check, of, fact },
        row: mendable ? rowThatTells(rows, fact, stated) : null,
        evidence: one.evidence.map(({ place, value, as }) => ({
          page: place?.page ?? null,
          value,
          as,
        })),
      },
    ];
  });
};
