import type { LetterOfVehicle } from '../../../register/letters/list-letters-of-vehicles.ts';
import type { StatedRow } from '../../../register/verdicts/stated-row-shapes.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { day } from '../pieces/when.ts';
import { letterCell } from './letter-cell.ts';
import { askPath, bringPath } from './letter-paths.ts';

/** What is shown of a vehicle's letter. */
interface Parts {
  readonly application: string;
  readonly vin: string;
  readonly letter: LetterOfVehicle | null;
  /** What the exporter states of the vehicle. */
  readonly stated: readonly StatedRow[];
}

const signedHtml = (visit: Visit, letter: LetterOfVehicle): Html => {
  const words = visit.say.letterWork;
  const { kind, state, ground, on } = letter;
  const says =
    kind === 'brought' ? words.brought.lead : (words.says[state as keyof typeof words.says] ?? '');
  return html`<p>${letterCell(visit, letter)} <span class="quiet">${words.vehicle.asOf} ${day(visit, on)}</span></p>
    <p>${says}</p>${ground === null ? '' : html`<p>${words.ground}: ${ground}</p>`}`;
};

/** The letter of a vehicle, how it stands, and where one is asked for or brought. */
export const vehicleLetterHtml = (
  visit: Visit,
  { application, vin, letter, stated }: Parts,
): Html => {
  const { say, actor } = visit;
  const words = say.letterWork;
  const stamped = stated.filter(({ account }) => account === 'letter');
  const settled =
    letter !== null && ['issued', 'suspended', 'requested', 'drafted'].includes(letter.state);
  const links =
    settled || !actor.rights.includes('act')
      ? ''
      : html`<div class="buttons"><a href="${askPath(application)}">${words.ask.link}</a>
          <a href="${bringPath(application, vin)}">${words.helps.bring}</a></div>`;
  return html`<section id="letter"><h2>${words.vehicle.title}</h2>
    ${letter === null ? html`<p>${words.vehicle.none}</p>` : signedHtml(visit, letter)}
    ${stamped.map(
      ({
        facts,
        seen,
      }) => html`<p><b>${words.vehicle.stamped}</b> ${String(facts['letter.number'] ?? '')}:
        ${seen ? words.vehicle.stampedSeen : words.vehicle.stampedWaits}</p>`,
    )}${links}</section>`;
};
