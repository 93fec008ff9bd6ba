import { isoDate } from '../calendar/iso-date.ts';
import type { DatedValue, Rule } from '../rules/syntax.ts';

/** What the law may ask of what a letter states: by the name of the value in the rule that asks it. */
export const LETTER_ASKS = {
  letterMonths: 'months',
  letterKilometres: 'kilometres',
  letterPartsYears: 'partsYears',
  letterLanguages: 'languages',
} as const;

/** What is read of a rule. */
type AskingRule = Pick<Rule, 'id' | 'code' | 'country' | 'values'>;

type LetterAskKind = (typeof LETTER_ASKS)[keyof typeof LETTER_ASKS];

/** What a letter states, as far as the law may ask of it. */
export interface StatedByLetter {
  readonly months: number;
  /** Null: without a limit. */
  readonly kilometres: number | null;
  readonly partsYears: number;
  /** Of the software, BCP 47. */
  readonly languages: readonly string[];
}

/** One thing that a rule asks of what a letter states, and whether the letter states it. */
export interface LetterAsk {
  readonly kind: LetterAskKind;
  /** At least so many months, kilometres or years; or each of these languages. */
  readonly least: number | null;
  readonly languages: readonly string[];
  /** Code of the rule that asks it, and the source of the value. */
  readonly rule: string;
  readonly source: string;
  readonly url: string | null;
  /** ISO; null: it has no first day. */
  readonly from: string | null;
  readonly kept: boolean;
}

const KINDS = new Map<string, LetterAskKind>(Object.entries(LETTER_ASKS));

/** Ends inclusive; a period without a first day is in force since ever. */
const periodOn = ({ periods }: DatedValue, day: number) =>
  periods.find(({ from, until }) => (from ?? day) <= day && day <= (until ?? day));

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const keeps = (
  kind: LetterAskKind,
  { least, languages }: Pick<LetterAsk, 'least' | 'languages'>,
  stated: StatedByLetter,
): boolean => {
  if (kind === 'languages') {
    const known = new Set(stated.languages.map(primary));
    return languages.every((one) => known.has(primary(one)));
  }
  const said = stated[kind];
  return said === null || said >= (least ?? 0);
};

/**
 * What China and a country ask on a day of what a letter states, beyond that it is there; empty where no text that was
 * read asks for anything.
 *
 * @param country ISO 3166-1 alpha-2.
 * @param day a day number.
 */
export const letterAsks = (
  { rules }: { readonly rules: readonly AskingRule[] },
  { country, day }: { readonly country: string; readonly day: number },
  stated: StatedByLetter,
): readonly LetterAsk[] =>
  rules
    .filter((rule) => rule.country === null || rule.country === country)
    .flatMap((rule) =>
      rule.values.flatMap((value): readonly LetterAsk[] => {
        const kind = KINDS.get(value.id.slice(rule.id.length + 1));
        const period = kind === undefined ? undefined : periodOn(value, day);
        if (kind === undefined || period === undefined) return [];
        const { value: asked, from, cite } = period;
        const least = typeof asked === 'number' ? asked : null;
        // the law names languages as facts have them, in capitals; tags of languages are written small
        const languages = Array.isArray(asked) ? asked.map((one) => primary(String(one))) : [];
        return [
          {
            ...{ kind, least, languages, rule: rule.code },
            ...{ source: cite.short, url: cite.url },
            from: from === null ? null : isoDate(from),
            kept: keeps(kind, { least, languages }, stated),
          },
        ];
      }),
    );
