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

const patterns = new Map<string, RegExp>();

const holds = (pattern: string, value: string): boolean => {
  let made = patterns.get(pattern);
  if (made === undefined) {
    made = new RegExp(pattern, 'u');
    patterns.set(pattern, made);
  }
  return made.test(value);
};

const fitsText = ({ least, most, pattern, format }: TextShape, value: string): boolean => {
  if (value.length < least || value.length > most) return false;
  if (pattern !== undefined && !holds(pattern, value)) return false;
  if (format === 'date') return parseIsoDate(value) !== null;
  return format !== 'date-time' || instantOf(value) !== null;
};

const stepOf = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const objectMisfit = (shape: ObjectShape, value: Json, path: string): Misfit | null => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { path, what: 'wrong-type' };
  }
  const members = value as { readonly [name: string]: Json };
  for (const name of Object.keys(members)) {
    if (!Object.hasOwn(shape.members, name)) {
      return { path: path + stepOf(name), what: 'unknown-member' };
    }
  }
  for (const [name, member] of Object.entries(shape.members)) {
    if (Object.hasOwn(members, name)) {
      const found = misfitOf(member, members[name] ?? null, path + stepOf(name));
      if (found !== null) return found;
    } else if (!shape.optional.includes(name)) {
      return { path: path + stepOf(name), what: 'missing-member' };
    }
  }
  return null;
};

const itemsMisfit = (
  items: readonly Json[],
  shapeAt: (at: number) => Shape,
  path: string,
): Misfit | null => {
  for (const [at, item] of items.entries()) {
    const found = misfitOf(shapeAt(at), item, `${path}/${at}`);
    if (found !== null) return found;
  }
  return null;
};

const listMisfit = (
  shape: Shape & { readonly is: 'list' | 'row' },
  value: Json,
  path: string,
): Misfit | null => {
  if (!Array.isArray(value)) return { path, what: 'wrong-type' };
  const items = value as readonly Json[];
  if (shape.is === 'row') {
    if (items.length !== shape.of.length) return { path, what: 'wrong-value' };
    return itemsMisfit(items, (at) => shape.of[at]!, path);
  }
  if (items.length < shape.least || items.length > shape.most) return { path, what: 'wrong-value' };
  const found = itemsMisfit(items, () => shape.of, path);
  if (found !== null || !shape.once) return found;
  return new Set(items).size === items.length ? null : { path, what: 'wrong-value' };
};

/** The first place at which a value does not have the shape; null when it has it. */
export const misfitOf = (shape: Shape, value: Json, path = ''): Misfit | null => {
  const said = (type: boolean, fits: boolean): Misfit | null =>
    type && fits ? null : { path, what: type ? 'wrong-value' : 'wrong-type' };
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
      return said(
        typeof value === typeof shape.value,
        canonicalJson(value) === canonicalJson(shape.value),
      );
    case 'one-of':
      return said(
        typeof value === 'string',
        typeof value === 'string' && shape.values.includes(value),
      );
    case 'list':
    case 'row':
      return listMisfit(shape, value, path);
    case 'or-null':
      return value === null ? null : misfitOf(shape.of, value, path);
    case 'one-or-more': {
      if (!Array.isArray(value)) return misfitOf(shape.of, value, path);
      const list = { is: 'list', of: shape.of, least: 1, most: shape.most, once: false } as const;
      return listMisfit(list, value, path);
    }
    case 'object':
      return objectMisfit(shape, value, path);
    default:
      return shape satisfies never;
  }
};
