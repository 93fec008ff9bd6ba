import type { LetterTerms } from '../../../letters/letter.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import type { Errors } from '../pieces/errors.ts';
import { type FieldParts, field, select } from '../pieces/field.ts';

/** Fields of the form, in the order in which they stand. */
export const TERMS_FIELDS = [
  ...['months', 'kilometres', 'startsOn', 'batteryMonths', 'batteryKilometres'],
  ...['leadTimeDays', 'partsYears', 'languages', 'promises'],
] as const;

/** What is promised beside the figures, each a box to tick. */
const PROMISES = ['updates', 'remoteLock', 'recalls'] as const;
const STARTS = ['first registration abroad', 'first registration in China', 'export'] as const;

/** Largest figures that a letter may hold. */
const MOST = { months: 600, kilometres: 10_000_000, days: 3650, years: 50 } as const; // not-law: of a letter
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Terms as they stand in the form: text, as it was typed. */
export type TypedTerms = Readonly<Record<string, readonly string[]>>;

/** What was typed of terms. */
export const typedTerms = (sent: Form): TypedTerms =>
  Object.fromEntries(TERMS_FIELDS.map((name) => [name, sent.all(name)]));

const figure = (value: number | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [String(value)];

/** Terms as a form begins with them. */
export const termsTyped = ({ warranty, parts, software, recalls }: LetterTerms): TypedTerms => ({
  months: figure(warranty.months),
  kilometres: figure(warranty.kilometres),
  startsOn: [warranty.startsOn],
  batteryMonths: figure(warranty.highVoltageBattery?.months),
  batteryKilometres: figure(warranty.highVoltageBattery?.kilometres),
  leadTimeDays: figure(parts.leadTimeDays),
  partsYears: figure(parts.years),
  languages: [software.languages.join(', ')],
  promises: [
    ...(software.updates ? ['updates'] : []),
    ...(software.remoteLock ? ['remoteLock'] : []),
    ...(recalls ? ['recalls'] : []),
  ],
});

const text = (typed: TypedTerms, name: string): string => (typed[name]?.[0] ?? '').trim();

/** A whole figure: null where nothing stands, undefined where it is none or too large. */
const wholeIn = (typed: TypedTerms, name: string, most: number): number | null | undefined => {
  const written = text(typed, name).replaceAll(/[\s,，]/g, '');
  if (written === '') return null;
  const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  return value <= most ? value : undefined;
};

/** Terms read from what was typed, or what is wrong with it. */
export type ReadTerms =
  | { readonly terms: LetterTerms; readonly errors?: undefined }
  | { readonly errors: Errors; readonly terms?: undefined };

/** Reads terms; every wrong field at once. */
export const readTerms = ({ say }: Visit, typed: TypedTerms): ReadTerms => {
  const words = say.manufacturer.terms;
  const errors: Record<string, string> = {};
  const figureOf = (name: string, most: number, needed: boolean): number | null => {
    const value = wholeIn(typed, name, most);
    if (value === undefined) errors[name] = words.wrongFigure(most);
    else if (value === null && needed) errors[name] = words.missingFigure;
    return value ?? null;
  };
  const months = figureOf('months', MOST.months, true);
  const kilometres = figureOf('kilometres', MOST.kilometres, false);
  const batteryMonths = figureOf('batteryMonths', MOST.months, false);
  const batteryKilometres = figureOf('batteryKilometres', MOST.kilometres, false);
  if (batteryMonths === null && batteryKilometres !== null && errors['batteryMonths'] === undefined)
    errors['batteryMonths'] = words.missingBattery;
  const leadTimeDays = figureOf('leadTimeDays', MOST.days, false);
  const years = figureOf('partsYears', MOST.years, true);
  const startsOn = STARTS.find((one) => one === text(typed, 'startsOn'));
  if (startsOn === undefined) errors['startsOn'] = words.missingStart;
  const languages = [
    ...new Set(
      text(typed, 'languages')
        .split(/[\s,;，；、]+/)
        .filter((one) => one !== ''),
    ),
  ];
  if (languages.some((one) => !LANGUAGE.test(one))) errors['languages'] = words.wrongLanguages;
  if (Object.keys(errors).length > 0 || startsOn === undefined) return { errors };
  const promises = typed['promises'] ?? [];
  return {
    terms: {
      warranty: {
        months: months ?? 0,
        kilometres,
        startsOn,
        ...(batteryMonths === null
          ? {}
          : { highVoltageBattery: { months: batteryMonths, kilometres: batteryKilometres } }),
      },
      parts: { leadTimeDays, years: years ?? 0 },
      software: {
        updates: promises.includes('updates'),
        languages,
        remoteLock: promises.includes('remoteLock'),
      },
      recalls: promises.includes('recalls'),
    },
  };
};

/** The fields of terms, with what was typed and what is wrong with it. */
export const termsFields = ({ say }: Visit, typed: TypedTerms, errors: Errors): Html => {
  const words = say.manufacturer.terms;
  const one = (name: string, label: string, more: Partial<FieldParts> = {}): Html =>
    field({
      name,
      label,
      value: text(typed, name),
      error: errors[name] ?? '',
      className: 'short',
      more: 'inputmode="numeric" maxlength="12"',
      ...more,
    });
  return html`<div class="terms">
    ${one('months', words.months, { required: true })}
    ${one('kilometres', words.kilometres, { hint: words.noLimit })}
    ${select({
      name: 'startsOn',
      label: words.startsOn,
      options: STARTS.map((value) => ({ value, words: words.starts[value] })),
      value: text(typed, 'startsOn'),
      error: errors['startsOn'] ?? '',
    })}
    ${one('batteryMonths', words.batteryMonths, { hint: words.batteryHint })}
    ${one('batteryKilometres', words.batteryKilometres, { hint: words.noLimit })}
    ${one('leadTimeDays', words.leadTimeDays, { hint: words.leadTimeHint })}
    ${one('partsYears', words.partsYearsLabel, { required: true })}
    ${one('languages', words.languages, {
      hint: words.languagesHint,
      className: '',
      more: 'maxlength="400" spellcheck="false"',
    })}</div>
    ${checks({
      name: 'promises',
      legend: words.promises,
      options: PROMISES.map((value) => ({ value, words: words.promise[value] })),
      taken: typed['promises'] ?? [],
    })}`;
};
