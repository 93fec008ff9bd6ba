import { parseVin } from '../../domain/vin/vin.ts';

/** What stands in the place of a value that is another office's. */
export const WITHHELD = 'withheld';

/** Words of the program's own, days and months, codes of countries and provinces: nobody's data. */
const SAFE = /^([a-z][a-zA-Z, -]*|\d{4}-\d{2}(-\d{2})?|[A-Z]{2,3}|\d{2})$/;

/**
 * A value of evidence as an office may see it: figures, days and words of the program stay, and what is its own.
 * Whatever else somebody told is `withheld`, so that a new member of some evidence tells nothing unforeseen.
 *
 * @param isOwn whether a text names a vehicle or an exporter of the office's own
 */
export const withheldFrom = (value: unknown, isOwn: (text: string) => boolean): unknown => {
  if (Array.isArray(value)) return value.map((one) => withheldFrom(one, isOwn));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, withheldFrom(member, isOwn)]),
    );
  if (typeof value !== 'string' || isOwn(value)) return value;
  return SAFE.test(value) ? value : WITHHELD;
};

/** Every VIN that evidence names, each once, in its order. */
export const vinsNamed = (value: unknown): readonly string[] => {
  const found = new Set<string>();
  const walk = (one: unknown): void => {
    if (typeof one === 'string' && parseVin(one) !== null) found.add(one);
    else if (typeof one === 'object' && one !== null)
      for (const all of Object.values(one)) walk(all);
  };
  walk(value);
  return [...found];
};
