import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { instantOf } from '../instant.ts';
import type { ObjectShape, Shape, TextShape } from './shape.ts';

/** What is wrong at one place of a document. */
export interface Misfit {
  /** JSON Pointer (RFC 6901) of the place. */
  readonly path: string;
  readonly what: 'unknown-member' | 'missing-member' | 'wrong-type' | 'wrong-value';
}

const patterns = new WeakMap<TextShape, RegExp>();

const holds = (shape: TextShape, pattern: string, value: string): boolean => {
  let made = patterns.get(shape);
  if (made === undefined) {
    made = new RegExp(pattern, 'u');
    patterns.set(shape, made);
  }
  return made.test(value);
};

const fitsText = (shape: TextShape, value: string): boolean => {
  const { least, most, pattern, format } = shape;
  if (value.length < least || value.length > most) return false;
  if (pattern !== undefined && !holds(shape, pattern, value)) return false;
  if (format === 'date') return parseIsoDate(value) !== null;
  return format !== 'date-time' || instantOf(value) !== null;
};

const misfit = (what: Misfit['what']): Misfit => ({ path: '', what });

/** The misfit of a member or item, seen from what holds it: paths are written only where something is wrong. */
const within = (name: string, found: Misfit): Misfit => ({
  path: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}${found.path}`,
  what: found.what,
});

const membersOf = new WeakMap<ObjectShape, readonly (readonly [string, Shape])[]>();

const membersIn = (shape: ObjectShape): readonly (readonly [string, Shape])[] => {
  let members = membersOf.get(shape);
  if (members === undefined) {
    members = Object.entries(shape.members);
    membersOf.set(shape, members);
  }
  return members;
};

const objectMisfit = (shape: ObjectShape, value: Json): Misfit | null => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return misfit('wrong-type');
  }
  const members = value as { readonly [name: string]: Json };
  for (const name of Object.keys(members)) {
    if (!Object.hasOwn(shape.members, name)) return within(name, misfit('unknown-member'));
  }
  for (const [name, member] of membersIn(shape)) {
    if (Object.hasOwn(members, name)) {
      const found = misfitOf(member, members[name] ?? null);
      if (found !== null) return within(name, found);
    } else if (!shape.optional.includes(name)) {
      return within(name, misfit('missing-member'));
    }
  }
  return null;
};

const itemsMisfit = (items: readonly Json[], shapeAt: (at: number) => Shape): Misfit | null => {
  for (let at = 0; at < items.length; at += 1) {
    const found = misfitOf(shapeAt(at), items[at] ?? null);
    if (found !== null) return within(String(at), found);
  }
  return null;
};

const listMisfit = (shape: Shape & { readonly is: 'list' | 'row' }, value: Json): Misfit | null => {
  if (!Array.isArray(value)) return misfit('wrong-type');
  const items = value as readonly Json[];
  if (shape.is === 'row') {
    if (items.length !== shape.of.length) return misfit('wrong-value');
    return itemsMisfit(items, (at) => shape.of[at]!);
  }
  if (items.length < shape.least || items.length > shape.most) return misfit('wrong-value');
  const found = itemsMisfit(items, () => shape.of);
  if (found !== null || !shape.once) return found;
  return new Set(items).size === items.length ? null : misfit('wrong-value');
};

const said = (type: boolean, fits: boolean): Misfit | null =>
  type && fits ? null : misfit(type ? 'wrong-value' : 'wrong-type');

/** Whether two values of JSON are the same; the order of members does not count. */
const isSame = (one: Json, other: Json): boolean =>
  one === other ||
  (typeof one === 'object' &&
    typeof other === 'object' &&
    canonicalJson(one) === canonicalJson(other));

/** The first place at which a value does not have the shape; null when it has it. */
export const misfitOf = (shape: Shape, value: Json): Misfit | null => {
  switch (shape.is) {
    case 'text':
      return said(typeof value === 'string', typeof value === 'string' && fitsText(shape, value));
    case 'number': {
      const number = typeof value === 'number' ? value : Number.NaN;
      const fits = number >= shape.least && number <= shape.most;
      return said(
        typeof value === 'number',
        fits && (!shape.whole || Number.isSafeInteger(number)) && !Object.is(number, -0),
      );
    }
    case 'boolean':
      return said(typeof value === 'boolean', true);
    case 'exactly':
      return said(typeof value === typeof shape.value, isSame(value, shape.value));
    case 'one-of':
      return said(
        typeof value === 'string',
        typeof value === 'string' && shape.values.includes(value),
      );
    case 'list':
    case 'row':
      return listMisfit(shape, value);
    case 'or-null':
      return value === null ? null : misfitOf(shape.of, value);
    case 'one-or-more': {
      if (!Array.isArray(value)) return misfitOf(shape.of, value);
      const list = { is: 'list', of: shape.of, least: 1, most: shape.most, once: false } as const;
      return listMisfit(list, value);
    }
    case 'object':
      return objectMisfit(shape, value);
    default:
      return shape satisfies never;
  }
};
