import type { Json } from '../../domain/record/canonical-json.ts';
import { utf8Text } from '../bytes/utf8.ts';
import { misfitOf } from '../shape/misfit.ts';
import type { Shape } from '../shape/shape.ts';
import type { NoLetter } from '../verification.ts';
import { copiedJson } from './copied-json.ts';
import { readStrictJson } from './strict-json.ts';

/** A document read and of its shape, or why not. */
export type ReadDocument<T> =
  | { readonly ok: true; readonly document: T }
  | { readonly ok: false; readonly no: NoLetter };

const no = (what: NoLetter['what'], path = ''): ReadDocument<never> => ({
  ok: false,
  no: { what, path },
});

const jsonIn = (input: unknown, longest: number): { readonly value: Json } | NoLetter => {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    return copiedJson(input) ?? { what: 'not-json', path: '' };
  }
  if (input.length > longest) return { what: 'too-long', path: '' };
  const text = typeof input === 'string' ? input : utf8Text(input);
  if (text === null) return { what: 'not-text', path: '' };
  const read = readStrictJson(text, longest);
  return read.ok ? read : { what: read.fault, path: '' };
};

/**
 * Reads a document of one shape from its text, its bytes in UTF-8, or an object that a program has. Never throws.
 *
 * @param longest most characters or bytes that are read.
 */
export const readDocument = <T>(input: unknown, shape: Shape, longest: number): ReadDocument<T> => {
  const read = jsonIn(input, longest);
  if (!('value' in read)) return no(read.what, read.path);
  const misfit = misfitOf(shape, read.value);
  // the shape is that of the type
  return misfit === null ? { ok: true, document: read.value as T } : no(misfit.what, misfit.path);
};
