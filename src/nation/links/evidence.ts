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
  /** Id of whoever controls both, or is one of the two and controls the other; else absent. */
  readonly controller?: string;
}

/** What a step says when one of the two is the controller; null when a third is, or it is no such step. */
const controls = ({ from, to, controller }: EvidenceStep): 'from' | 'to' | null => {
  if (controller === from) return 'from';
  return controller === to ? 'to' : null;
};

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

/** A step in English: `A sold it to B on 2026-01-03`, `B shares a phone with C`, `B is controlled by C`. */
export const stepSentence = (step: EvidenceStep, label: (id: string) => string): string => {
  const { from, to, by, on, score } = step;
  const parties = (verb: string): string => `${label(from)} ${verb} ${label(to)}`;
  if (by === 'sale') return `${parties('sold it to')}${on === null ? '' : ` on ${isoDate(on)}`}`;
  const hand = controls(step);
  if (hand !== null) return parties(hand === 'from' ? 'controls' : 'is controlled by');
  return `${parties(SHARES[by])}${score === undefined ? '' : ` (score ${score})`}`;
};

/** The same step in Chinese: `A 于 2026-01-03 售予 B`, `B 与 C 电话相同`, `B 的实际控制人为 C`. */
export const stepSentenceZh = (step: EvidenceStep, label: (id: string) => string): string => {
  const { from, to, by, on, score } = step;
  if (by === 'sale') {
    return `${label(from)} ${on === null ? '' : `于 ${isoDate(on)} `}售予 ${label(to)}`;
  }
  const hand = controls(step);
  if (hand !== null) {
    const [held, holder] = hand === 'from' ? [to, from] : [from, to];
    return `${label(held)} 的实际控制人为 ${label(holder)}`;
  }
  const likeness = score === undefined ? '' : `（相似度 ${score}）`;
  return `${label(from)} 与 ${label(to)} ${SHARES_ZH[by]}${likeness}`;
};

/** A step as it stands in evidence: who controls stands in its sentence. */
export const stepJson = ({
  on,
  controller: _,
  ...step
}: EvidenceStep): Record<string, unknown> => ({
  ...step,
  on: dayText(on),
});
