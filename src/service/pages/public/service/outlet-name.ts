import { cityWords } from '../../../../intake/network/city-named.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';
import { nameParts } from './name-parts.ts';

/** The name of an outlet for its reader: what she can read of it first, the rest behind it in small letters. */
export const outletNameHtml = ({ speaks }: Visit, name: string): Html => {
  const { read, rest } = nameParts(name, speaks);
  const more = rest === '' ? '' : html` <small lang="zh"><bdi>${rest}</bdi></small>`;
  return html`<bdi>${read}</bdi>${more}`;
};

/** Where an outlet is, as its manufacturer told it. */
interface Place {
  readonly address: string | null;
  readonly city: string | null;
}

/**
 * Where an outlet is, its city in the language and letters of the reader; null where nothing is told. A city that the
 * address names in them is not said twice.
 *
 * @param country ISO 3166-1 alpha-2.
 */
export const outletPlaceHtml = (
  { speaks }: Visit,
  { address, city }: Place,
  country: string,
): Html | null => {
  const town = city === null ? null : cityWords(city, country, speaks);
  if (address === null && town === null) return null;
  return address !== null && town !== null && !address.includes(town)
    ? html`<bdi>${address}</bdi>, <bdi>${town}</bdi>`
    : html`<bdi>${address ?? town}</bdi>`;
};
