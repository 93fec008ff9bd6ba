import type { LawFile } from './read/law.ts';
import type { RuleSet } from './syntax.ts';

/** A value of the law to be read differently: `G01.days=90`. */
export interface Setting {
  /** Code or id of the rule. */
  readonly rule: string;
  readonly value: string;
  /** Text as typed; a number, a date, or a list by commas. */
  readonly to: string;
}

/** Reads `RULE.VALUE=…`; null when it has not that form. The last dot separates rule and value. */
export const parseSetting = (text: string): Setting | null => {
  const match = /^(.+)\.([A-Za-z][\w-]*)=(.*)$/s.exec(text);
  if (match === null) return null;
  const [, rule = '', value = '', to = ''] = match;
  return { rule, value, to: to.trim() };
};

type Mutable = Record<string, unknown>;

const rulesIn = (document: unknown): readonly Mutable[] => {
  if (typeof document !== 'object' || document === null) return [];
  const { rules } = document as Mutable;
  return Array.isArray(rules) ? (rules as Mutable[]) : [document as Mutable];
};

const typed = (before: unknown, to: string): unknown => {
  if (Array.isArray(before)) return to.split(',').map((item) => item.trim());
  if (typeof before === 'number') return /^-?\d+$/.test(to) ? Number(to) : undefined;
  if (before === null || /^\d{4}-\d{2}-\d{2}$/.test(String(before))) {
    return /^\d{4}-\d{2}-\d{2}$/.test(to) ? to : undefined;
  }
  return to;
};

/** Why a setting cannot be made. */
export type SettingRefusal = 'no-such-rule' | 'no-such-value' | 'wrong-type' | 'negative';

/**
 * The law's files with one value read differently in all its periods. The files given stay as they
 * are; the changed law has its own hash. `rule` is the id of the rule, however the setting named it.
 */
export const withSetting = (
  files: readonly LawFile[],
  ruleSet: RuleSet,
  { rule, value, to }: Setting,
):
  | { readonly files: readonly LawFile[]; readonly rule: string }
  | { readonly refused: SettingRefusal } => {
  const wanted = ruleSet.rules.find(({ code, id }) => code === rule || id === rule);
  if (wanted === undefined) return { refused: 'no-such-rule' };
  const index = files.findIndex(({ path }) => path === wanted.file);
  const file = files[index] as LawFile;
  const document = structuredCopy(file.document);
  const raw = rulesIn(document).find(({ id }) => id === wanted.id);
  const periods = (raw?.values as Mutable | undefined)?.[value];
  if (!Array.isArray(periods)) return { refused: 'no-such-value' };
  for (const period of periods as Mutable[]) {
    const next = typed(period.value, to);
    if (next === undefined) return { refused: 'wrong-type' };
    // No period, number or sum of the law counts below nothing.
    if (typeof next === 'number' && next < 0) return { refused: 'negative' };
    period.value = next;
  }
  return { files: files.with(index, { path: file.path, document }), rule: wanted.id };
};

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
