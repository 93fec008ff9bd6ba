import { ASKED_OF_OUTLETS, OUTLET_ANSWERS } from '../../../intake/network/outlet-services.ts';
import { brandIdsOf, brandName } from '../../../intake/network/read-brands.ts';
import type { Offered } from '../../../letters/letter.ts';
import type { Outlet } from '../../../register/outlets/outlet-shapes.ts';
import type { OutletGiven } from '../../../register/outlets/read-given.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { serviceWords } from '../pieces/outlet-words.ts';

const TEXTS = ['name', 'country', 'address', 'city', 'phone', 'website', 'openingHours'] as const;
const NEEDED: readonly string[] = ['name', 'country'];

/** Fields of the form, in the order in which they stand. */
export const OUTLET_FIELDS: readonly string[] = [
  ...['number', ...TEXTS, 'lon', 'lat', 'brands', ...ASKED_OF_OUTLETS],
];

/** What stands in the form, by the names of its fields. */
export type TypedOutlet = (name: string) => string;

/** What was sent. */
export const typedOutlet = (sent: Form): TypedOutlet => sent.value;

/** A brand by its name, where that is read back as the same brand. */
const brandTyped = (id: string): string => {
  const name = brandName(id);
  return brandIdsOf([name]).has(id) ? name : id;
};

/** An outlet as the form begins with it. */
export const outletTyped = (outlet: Outlet | null): TypedOutlet => {
  if (outlet === null) return () => '';
  const { position, services } = outlet;
  const values: Readonly<Record<string, string>> = {
    number: outlet.number,
    ...Object.fromEntries(TEXTS.map((name) => [name, outlet[name] ?? ''])),
    lon: position === null ? '' : String(position[0]),
    lat: position === null ? '' : String(position[1]),
    brands: outlet.brands.map(brandTyped).join(', '),
    ...Object.fromEntries(ASKED_OF_OUTLETS.map((one) => [one, services[one].answer])),
  };
  return (name) => values[name] ?? '';
};

const answerIn = (text: string): Offered =>
  OUTLET_ANSWERS.find((one) => one === text) ?? 'not-stated';

/** What was typed, ready to be told, or what is wrong with it. */
export const readTypedOutlet = (
  { say }: Visit,
  typed: TypedOutlet,
):
  | { readonly given: OutletGiven & { readonly name: string; readonly country: string } }
  | { readonly errors: Errors } => {
  const { outlet } = say.manufacturer;
  const errors: Record<string, string> = {};
  for (const name of NEEDED)
    if (typed(name) === '') errors[name] = outlet.missing[name as 'name' | 'country'];
  const [lon, lat] = [typed('lon'), typed('lat')];
  const position = [Number(lon), Number(lat)] as const;
  if ((lon === '') !== (lat === '')) errors[lon === '' ? 'lon' : 'lat'] = outlet.positionHalf;
  else if (!position.every(Number.isFinite)) errors['lon'] = outlet.positionWrong;
  if (Object.keys(errors).length > 0) return { errors };
  const orNull = (name: string): string | null => (typed(name) === '' ? null : typed(name));
  return {
    given: {
      ...{ name: typed('name'), country: typed('country') },
      ...{ address: orNull('address'), city: orNull('city'), phone: orNull('phone') },
      ...{ website: orNull('website'), openingHours: orNull('openingHours') },
      position: lon === '' ? null : position,
      brands: typed('brands')
        .split(/[,;，；、]+/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      services: Object.fromEntries(ASKED_OF_OUTLETS.map((one) => [one, answerIn(typed(one))])),
    },
  };
};

/** The fields of an outlet, with what was typed and what is wrong with it. */
export const outletFields = (
  visit: Visit,
  typed: TypedOutlet,
  { errors = {}, numbered }: { readonly errors?: Errors; readonly numbered: boolean },
): Html => {
  const { outlet, answers } = visit.say.manufacturer;
  const one = (name: keyof typeof outlet.labels, more = '', className = ''): Html =>
    field({
      name,
      label: outlet.labels[name],
      ...(Object.hasOwn(outlet.hints, name) && {
        hint: outlet.hints[name as keyof typeof outlet.hints],
      }),
      value: typed(name),
      error: errors[name] ?? '',
      required: NEEDED.includes(name),
      ...{ more, className },
    });
  return html`${numbered ? one('number', 'maxlength="100"', 'short') : ''}
    ${one('name', 'maxlength="200"')}${one('country', 'maxlength="80"', 'short')}
    ${one('address', 'maxlength="500"')}${one('city', 'maxlength="200"')}
    ${one('lon', 'inputmode="decimal" maxlength="20"', 'short')}
    ${one('lat', 'inputmode="decimal" maxlength="20"', 'short')}
    ${one('phone', 'inputmode="tel" maxlength="60"', 'short')}
    ${one('website', 'maxlength="500"')}${one('openingHours', 'maxlength="500"')}
    ${one('brands', 'maxlength="500"')}
    <h2>${outlet.servicesTitle}</h2><p>${outlet.servicesLead}</p>
    <div class="terms">${ASKED_OF_OUTLETS.map((service) =>
      select({
        name: service,
        label: serviceWords(visit, service),
        options: OUTLET_ANSWERS.map((value) => ({ value, words: answers[value] })),
        value: typed(service) === '' ? 'not-stated' : typed(service),
        error: errors[service] ?? '',
      }),
    )}</div>`;
};
