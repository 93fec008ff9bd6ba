import { canonicalJson, type Json } from '../record/canonical-json.ts';
import type { LawFile } from './read/law.ts';

/** Parts of a law file that are not law: cases, remarks for authors, and what they looked for. */
const BESIDE_THE_LAW: ReadonlySet<string> = new Set([
  'cases',
  'note',
  'runOuts',
  'sourceKey',
  'undated',
]);

const lawOf = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(lawOf);
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([key]) => !BESIDE_THE_LAW.has(key));
    return Object.fromEntries(members.map(([key, member]) => [key, lawOf(member)]));
  }
  return (value ?? null) as Json;
};

/**
 * The canonical text of a rule set (RFC 8785), of which the content hash is the SHA-256: all files
 * by path, without cases, remarks and run-outs. Line breaks, comments and order of keys do not change it.
 */
export const lawContent = (files: readonly LawFile[]): string =>
  canonicalJson(Object.fromEntries(files.map(({ path, document }) => [path, lawOf(document)])));
