import type { Json } from '../../domain/record/canonical-json.ts';
import { DEEPEST, putMember } from './strict-json.ts';

/** Most values that are copied: a letter has some hundreds, a trust list some ten thousand. */
const MOST_VALUES = 200_000;

class NotJson extends Error {}

const copied = (value: unknown, depth: number, count: { left: number }): Json => {
  count.left -= 1;
  if (depth > DEEPEST || count.left < 0) throw new NotJson();
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.isWellFormed()) return value;
  if (typeof value !== 'object') throw new NotJson();
  if (Array.isArray(value)) {
    if (value.length > count.left) throw new NotJson();
    return Array.from(value, (item: unknown) => copied(item, depth + 1, count));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new NotJson();
  const members: Record<string, Json> = {};
  for (const [name, member] of Object.entries(value)) {
    if (!name.isWellFormed()) throw new NotJson();
    if (member !== undefined) putMember(members, name, copied(member, depth + 1, count));
  }
  return members;
};

/**
 * A copy of a value as JSON, so that it is read once and cannot change while it is checked. Null when JSON cannot hold
 * it: NaN, a date, a lone surrogate, a cycle, more than 32 levels. A member that is undefined is left out. Never
 * throws.
 */
export const copiedJson = (value: unknown): { readonly value: Json } | null => {
  try {
    return { value: copied(value, 0, { left: MOST_VALUES }) };
  } catch {
    // A getter or a proxy may throw anything.
    return null;
  }
};
