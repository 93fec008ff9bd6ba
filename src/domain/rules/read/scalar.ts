import { parseIsoDate } from '../../calendar/iso-date.ts';
import type { OperandType, Scalar } from '../syntax.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A constant as the law writes it, with its type; null when it is no scalar. */
export const readScalar = (raw: unknown): { type: OperandType; value: Scalar } | null => {
  if (typeof raw === 'number') {
    return Number.isSafeInteger(raw) ? { type: 'number', value: raw } : null;
  }
  if (typeof raw === 'boolean') return { type: 'boolean', value: raw };
  if (typeof raw !== 'string') return null;
  if (ISO_DATE.test(raw)) {
    const day = parseIsoDate(raw);
    return day === null ? null : { type: 'date', value: day };
  }
  return { type: 'text', value: raw };
};

/** A date or nothing, as periods write it: `undefined` when it is neither. */
export const readOptionalDate = (raw: unknown): number | null | undefined => {
  if (raw === null || raw === undefined) return null;
  if (typeof raw !== 'string') return undefined;
  return parseIsoDate(raw) ?? undefined;
};
