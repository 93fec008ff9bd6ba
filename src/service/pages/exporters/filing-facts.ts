import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { sayOfFiling } from '../../../register/exporters/filings/say-of-filing.ts';
import { LONGEST_TEXT } from '../../../register/longest-text.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { unreadableWords } from '../pieces/unreadable-words.ts';

/** What an exporter states of itself in a filing, by the name of the form's field. */
const STATED = { phone: 'exporter.phone', address: 'exporter.address' } as const;
type Name = keyof typeof STATED;
const NAMES = Object.keys(STATED) as Name[];

const LONGEST = 500; // not-law: characters of a field
const LONGEST_NAME = 200; // not-law: characters

/** What an exporter says of itself beside the facts, which are sealed or shown as written. */
const SAID = ['legalPerson', 'afterSales'] as const;

/** Says telephone, legal person and after-sales service of a filing where a form gives a telephone. */
export const sayInFiling = async (
  { register, actor }: Visit,
  filing: string,
  sent: Form,
): Promise<Refusal | null> => {
  const [phone, legalPerson, afterSales] = ['phone', ...SAID].map((name) => sent.value(name));
  if (!phone) return null;
  const done = await sayOfFiling(register, actor, {
    ...{ filing, phone },
    ...(legalPerson && { legalPerson }),
    ...(afterSales && { afterSales }),
  });
  return done.kind === 'refused' ? done : null;
};

/** The row of facts that a form states; a telephone left blank is not told anew. */
export const filingFactsIn = (sent: Form): Readonly<Record<string, string>> =>
  Object.fromEntries(
    NAMES.map((name) => [STATED[name], sent.value(name)] as const).filter(
      ([, value]) => value !== '',
    ),
  );

/** What is lacking in a form of a filing. */
export const filingErrors = (
  { say }: Visit,
  sent: Form,
  needed: readonly Name[] = NAMES,
): Errors => {
  const errors: Record<string, string> = {};
  for (const name of NAMES) {
    const value = sent.value(name);
    if (value === '' && needed.includes(name)) errors[name] = say.exporter.filing.missing[name];
    if (value.length > LONGEST) errors[name] = say.forms.tooLong(LONGEST);
  }
  if (sent.value('phone').length > LONGEST_NAME) errors['phone'] = say.forms.tooLong(LONGEST_NAME);
  if (sent.value('legalPerson').length > LONGEST_NAME)
    errors['legalPerson'] = say.forms.tooLong(LONGEST_NAME);
  if (sent.value('afterSales').length > LONGEST_TEXT)
    errors['afterSales'] = say.forms.tooLong(LONGEST_TEXT);
  // what is said beside the facts is said with the telephone
  if (sent.value('phone') === '' && SAID.some((name) => sent.value(name) !== ''))
    errors['phone'] ??= say.questionWork.filing.missing.both;
  return errors;
};

/** What a refusal says of a field of a filing. */
export const filingErrorOf = (visit: Visit, refusal: Refusal): Errors => {
  const name = NAMES.find((one) => STATED[one] === refusal.field);
  return name === undefined ? {} : { [name]: unreadableWords(visit, refusal) };
};

/** The fields of a filing, which keep what was typed. */
export const filingFields = (
  { say }: Visit,
  {
    sent,
    facts = {},
    errors = {},
    again = false,
  }: {
    readonly sent?: Form;
    readonly facts?: ShownFacts;
    readonly errors?: Errors;
    /** True: they may stay as they are. */
    readonly again?: boolean;
  },
): Html => {
  const words = say.exporter.filing;
  const { filing: more } = say.questionWork;
  return html`${field({
    name: 'address',
    label: words.labels.address,
    hint: words.addressHint,
    value: sent?.value('address') ?? `${facts[STATED.address] ?? ''}`,
    error: errors.address ?? '',
    required: !again,
    autocomplete: 'street-address',
    more: `maxlength="${LONGEST}"`,
  })}${field({
    name: 'phone',
    label: words.labels.phone,
    hint: again ? words.phoneAgain : words.phoneHint,
    value: sent?.value('phone') ?? '',
    error: errors.phone ?? '',
    required: !again,
    autocomplete: 'tel',
    more: `maxlength="${LONGEST_NAME}" inputmode="tel"`,
  })}${field({
    name: 'legalPerson',
    label: more.labels.legalPerson,
    hint: more.hints.legalPerson,
    value: sent?.value('legalPerson') ?? '',
    error: errors['legalPerson'] ?? '',
    more: `maxlength="${LONGEST_NAME}"`,
  })}${field({
    name: 'afterSales',
    label: more.labels.afterSales,
    hint: more.hints.afterSales,
    type: 'area',
    value: sent?.value('afterSales') ?? '',
    error: errors['afterSales'] ?? '',
    more: `maxlength="${LONGEST_TEXT}"`,
  })}`;
};
