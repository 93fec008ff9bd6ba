import type { CheckEvidence, PaperCheck, PaperReading, ReadName } from '../paper-reading.ts';
import { READ_NAMES } from '../paper-reading.ts';
import { evidenceOf } from './check-paper.ts';
import { fenOf, sameValue } from './same-value.ts';

/** Values by field, as somebody stated them or an authority feeds them. */
export type ValuesByName = Readonly<Partial<Record<ReadName, string>>>;

const AGAINST = { stated: 'against-stated', fed: 'against-fed' } as const;
const NOTHING = { stated: 'not-stated', fed: 'not-fed' } as const;

const AMOUNTS: ReadonlySet<ReadName> = new Set<ReadName>(['net', 'total']);

/** The amount of a code is with or without tax, by the kind of invoice: either fits, and the total less the tax. */
const amountFits = (value: string, values: ValuesByName): boolean => {
  const [net, tax, total] = (['net', 'tax', 'total'] as const).map((name) =>
    fenOf(values[name] ?? ''),
  );
  const fen = fenOf(value);
  return fen === net || fen === total || (total != null && tax != null && fen === total - tax);
};

/**
 * Holds what a paper says against what was stated, or fed, of its vehicle: one check for each field that both tell. A
 * field agrees where any of the paper's values does, since a file may be several papers.
 */
export const comparePaper = (
  { values }: Pick<PaperReading, 'values'>,
  against: ValuesByName,
  as: 'stated' | 'fed',
): readonly PaperCheck[] => {
  const check = AGAINST[as];
  const checks = READ_NAMES.flatMap((of): readonly PaperCheck[] => {
    const other = against[of];
    const said = values.filter(({ name }) => name === of);
    if (other === undefined || other === '' || said.length === 0) return [];
    const fits = said.some(({ value, by }) =>
      AMOUNTS.has(of) && by === 'code' ? amountFits(value, against) : sameValue(of, value, other),
    );
    if (fits) return [{ check, of, answer: 'not-found' }];
    const evidence: readonly CheckEvidence[] = [
      ...said.map(evidenceOf),
      { place: null, value: other, as },
    ];
    return [{ check, of, answer: 'told', evidence }];
  });
  if (checks.length > 0) return checks;
  const nothing = Object.values(against).every((value) => value === undefined || value === '');
  return [{ check, answer: 'cannot-be-checked', why: nothing ? NOTHING[as] : 'not-on-paper' }];
};
