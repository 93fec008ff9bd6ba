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

const SHARES_ZH: Readonly<Record<ContactKind, string>> = {
  phone: '电话相同',
  address: '地址相同',
  account: '银行账户相同',
  controller: '实际控制人相同',
  name: '名称相近',
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

/** The same step in Chinese: `A 于2026-01-03售予 B`, `B 与 C 电话相同`. */
export const stepSentenceZh = (step: EvidenceStep, label: (id: string) => string): string => {
  const { from, to, by, on, score } = step;
  if (by === 'sale') {
    return `${label(from)} ${on === null ? '' : `于 ${isoDate(on)} `}售予 ${label(to)}`;
  }
  const likeness = score === undefined ? '' : `（相似度 ${score}）`;
  return `${label(from)} 与 ${label(to)} ${SHARES_ZH[by]}${likeness}`;
};

/** A step as it stands in evidence. */
export const stepJson = ({ on, ...step }: EvidenceStep): Record<string, unknown> => ({
  ...step,
  on: dayText(on),
});
