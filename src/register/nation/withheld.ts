import { parseVin } from '../../domain/vin/vin.ts';

/** What stands in the place of a value that is another office's. */
const WITHHELD = 'withheld';

/** Days and months, codes of countries and provinces: nobody's data. */
const SAFE = /^(\d{4}-\d{2}(-\d{2})?|[A-Z]{2,3}|\d{2})$/;

/** Words of which patterns make their own values: papers, events, and by what something is counted. */
const WORDS = new Set(
  (
    'account address and any applicant application arrival between body brand certificate controller customs ' +
    'dealer declaration declared engine exporter first inspected insured invoice licence maker model month name ' +
    'not-found of on other-vehicles owner phone policy price province quarter read registered registration sale ' +
    'seller the transferred two value vehicle withheld year years'
  ).split(' '),
);

const isSafe = (text: string): boolean =>
  SAFE.test(text) || text.split(/,? /).every((word) => WORDS.has(word));

/** Members that tell a way in sentences, which name whom it went through. */
const SENTENCES: ReadonlySet<string> = new Set(['sentences', 'sentencesZh']);

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
      Object.entries(value).flatMap(([name, member]) =>
        SENTENCES.has(name) ? [] : [[name, withheldFrom(member, isOwn)]],
      ),
    );
  if (typeof value !== 'string' || isOwn(value)) return value;
  return isSafe(value) ? value : WITHHELD;
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
