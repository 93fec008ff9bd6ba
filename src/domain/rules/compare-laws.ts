import { canonicalJson, type Json } from '../record/canonical-json.ts';
import type { LawFile } from './read/law.ts';

/** A difference between two laws: what stands where, before and after; null = not there. */
export interface LawChange {
  readonly file: string;
  /** Rule id, or empty for the file at large. */
  readonly rule: string;
  /** Path inside the rule: `values.days.0.value`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map((_, index) => `${index}`);
  return isMap(value) ? Object.keys(value) : [];
};

const at = (value: unknown, key: string): unknown =>
  Array.isArray(value) ? value[Number(key)] : isMap(value) ? value[key] : undefined;

const shown = (value: unknown): string | null =>
  value === undefined ? null : canonicalJson(value as Json);

const differences = (
  before: unknown,
  after: unknown,
  path: string,
  found: Omit<LawChange, 'file' | 'rule'>[],
): void => {
  if (shown(before) === shown(after)) return;
  const keys = new Set([...keysOf(before), ...keysOf(after)]);
  if (keys.size === 0 || before === undefined || after === undefined) {
    found.push({ path, before: shown(before), after: shown(after) });
    return;
  }
  for (const key of keys) {
    differences(at(before, key), at(after, key), path === '' ? key : `${path}.${key}`, found);
  }
};

/** The parts of a law that can be compared: rules by id, and what stands around them by file. */
const partsOf = (
  files: readonly LawFile[],
): ReadonlyMap<string, readonly [string, string, unknown]> => {
  const parts = new Map<string, readonly [string, string, unknown]>();
  for (const { path, document } of files) {
    const rules = isMap(document) && Array.isArray(document.rules) ? document.rules : null;
    if (rules !== null) {
      const { rules: _, ...rest } = document as Map;
      parts.set(`file ${path}`, [path, '', rest]);
    }
    for (const rule of rules ?? [document]) {
      const id = isMap(rule) && typeof rule.id === 'string' ? rule.id : '';
      parts.set(id === '' ? `file ${path}` : `rule ${id}`, [path, id, rule]);
    }
  }
  return parts;
};

/** What differs between two laws, rule by rule, cases included. */
export const compareLaws = (
  before: readonly LawFile[],
  after: readonly LawFile[],
): readonly LawChange[] => {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((key) => {
    const [file, rule] = fresh.get(key) ?? old.get(key) ?? ['', ''];
    const found: Omit<LawChange, 'file' | 'rule'>[] = [];
    differences(old.get(key)?.[2], fresh.get(key)?.[2], '', found);
    return found.map((change) => ({ file, rule, ...change }));
  });
};
