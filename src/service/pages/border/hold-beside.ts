import type { Reason } from '../../../register/border/border-shapes.ts';
import type { HoldInFull } from '../../../register/border/holds/hold-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { vinText } from '../pieces/vin-text.ts';

/** Why a car was not let go, or what was amber, a line each. */
export const reasonsWords = ({ language }: Visit, reasons: readonly Reason[]): Html =>
  html`${reasons.map(({ text }) => html`<div>${text[language]}</div>`)}`;

/** Where the car of a hold is looked at, by whoever looks. */
export const carLink = (
  { actor, language }: Visit,
  { vin, application }: Pick<HoldInFull, 'vin'> & { readonly application?: string | null },
): Html => {
  const to =
    actor.part === 'customs'
      ? `/border?q=${vin}`
      : actor.part === 'exporter'
        ? `/licences?vin=${vin}`
        : application == null
          ? null
          : vehiclePath(application, vin);
  return to === null ? vinText(vin, language) : html`<a href="${to}">${vinText(vin, language)}</a>`;
};

/** Where it stands what went on by a signed ground. */
export const PASSES = '/holds/passes';

/** The page of one that went on. */
export const passPath = (id: string): string => `${PASSES}/${id}`;

/** Status of a page that says again what was wrong with what was sent. */
export const UNPROCESSABLE = 422; // not-law: of HTTP

/** The way to the holds, by whoever looks. */
export const crumbsOf = ({ say, actor }: Visit): NonNullable<ShownPage['crumbs']> => [
  ...(actor.part === 'customs' ? ([['/border', say.customs.place]] as const) : []),
  ['/holds', say.holds.title],
];
