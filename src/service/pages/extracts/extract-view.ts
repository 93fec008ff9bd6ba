import type { ExtractInFull } from '../../../register/extracts/extract-shapes.ts';
import { getExtract } from '../../../register/extracts/get-extract.ts';
import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { qrCode } from '../pieces/qr-code.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** The extract that the path names. */
export const foundExtract = async (visit: Visit): Promise<ExtractInFull | Refusal> => {
  const found = await getExtract(visit.register, visit.actor, { extract: pathId(visit) });
  return found.kind === 'done' ? found.value : found;
};

/** What is asked for, and how it stands. */
export const extractFacts = (visit: Visit, one: ExtractInFull): Html => {
  const { say, language } = visit;
  const { columns, desk } = say.extractWork;
  const { reasons, bases } = desk;
  const reason = one.reason === null ? null : (reasons[one.reason as keyof typeof reasons] ?? null);
  return facts([
    [columns.state, stateTag(visit, 'extract', one.state)],
    [columns.vin, vinText(one.vin, language, true)],
    [columns.destination, countryOf(visit, one.destination)],
    [
      columns.application,
      visit.actor.part === 'exporter'
        ? html`<a href="/applications/${one.application}">${one.applicationNumber}</a>`
        : one.applicationNumber,
    ],
    [columns.exporter, visit.actor.part === 'exporter' ? null : one.exporter.name],
    [columns.registry, visit.actor.part === 'exporter' ? one.registry.name : null],
    [columns.askedOn, day(visit, one.askedOn)],
    [columns.signedOn, one.signedOn === null ? null : day(visit, one.signedOn)],
    [columns.basis, one.basis === null ? null : bases[one.basis]],
    [columns.endedOn, one.endedOn === null ? null : day(visit, one.endedOn)],
    [columns.replacedBy, one.replacedBy],
    [columns.reason, reason === null ? null : html`${reason}<br>${one.ground ?? ''}`],
  ]);
};

/** What the registry has told of the vehicle, as it would be signed. */
export const toldHtml = (visit: Visit, { told }: ExtractInFull): Html => {
  const { columns, desk, notTold } = visit.say.extractWork;
  if (told === null) return html`<p class="warning">${desk.nothingTold}</p>`;
  const dayOr = (iso: string | null): Html | string => (iso === null ? notTold : day(visit, iso));
  return html`<h2>${desk.told}</h2>${facts([
    [columns.brand, [told.brand, told.model].filter(Boolean).join(' ') || notTold],
    [columns.registeredOn, dayOr(told.registeredOn)],
    [columns.transfers, told.transfers === null ? notTold : String(told.transfers)],
    [columns.lastTransferOn, dayOr(told.lastTransferOn)],
    [columns.pendingExportOn, dayOr(told.pendingExportOn)],
    [columns.deregisteredOn, dayOr(told.deregisteredOn)],
    [columns.toldOn, day(visit, told.toldOn)],
  ])}<p>${told.registeredOn === null ? desk.noDay : desk.tellOther}</p>`;
};

/** The files of one that was signed, and the code that leads to it. */
export const extractFiles = async (
  { register, say }: Visit,
  { id, code, number }: ExtractInFull,
): Promise<Html> => {
  if (code === null) return html``;
  const words = say.extractWork;
  return html`<h2>${words.files}</h2><div class="beside"><ul class="lines">
    <li><a href="/v1/extracts/${id}/paper" download>${words.pdf}</a></li>
    <li><a href="/v1/extracts/${id}/document" download>${words.json}</a></li>
    <li><a href="/L/${code}">/L/${code}</a></li></ul>
    ${await qrCode(paperAddress(register, code), words.qr(number))}</div>`;
};

/** What happened to it. */
export const extractTimeline = (visit: Visit, one: ExtractInFull): Html =>
  html`<h2>${visit.say.extractWork.timeline}</h2>${timelineHtml(visit, 'extract', one.timeline)}`;
