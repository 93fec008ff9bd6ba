import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { ContactKind } from './contact-tables.ts';

/** A step of a path: a sale of the vehicle, or something that two parties share. */
export interface EvidenceStep {
  readonly from: string;
  readonly to: string;
  readonly by: 'sale' | ContactKind;
  /** Day of the sale, or the day from which the two shared it; null when not known. */
  readonly on: number | null;
  /** Likeness of two names, else absent. */
  readonly score?: number;
}

const SHARES: Readonly<Record<ContactKind, string>> = {
  phone: 'shares a phone with',
  address: 'shares an address with',
  account: 'shares a bank account with',
  controller: 'is controlled by the same hand as',
  name: 'bears nearly the name of',
};

/** An ISO date, or null. */
const dayText = (day: number | null): string | null => (day === null ? null : isoDate(day));

/** A step in English: `A sold it to B on 2026-01-03`, `B shares a phone with C`. */
export const stepSentence = (step: EvidenceStep, label: (id: string) => string): string => {
  const { from, to, by, on, score } = step;
  const parties = (verb: string): string => `${label(from)} ${verb} ${label(to)}`;
  if (by === 'sale') return `${parties('sold it to')}${on === null ? '' : ` on ${isoDate(on)}`}`;
  return `${parties(SHARES[by])}${score === undefined ? '' : ` (score ${score})`}`;
};

/** A step as it stands in evidence. */
export const stepJson = ({ on, ...step }: EvidenceStep): Record<string, unknown> => ({
  ...step,
  on: dayText(on),
});
