import { countryName } from '../../../intake/country-name.ts';
import type { Compared, LetterAtBorder } from '../../../register/border/letter-at-border.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { letterChecks } from '../pieces/letter-checks.ts';
import { vinText } from '../pieces/vin-text.ts';

const comparedHtml = (
  visit: Visit,
  { letter, licence, same }: Compared,
  { show, beside }: { readonly show: (value: string) => Html; readonly beside: string },
): Html => {
  const { border } = visit.say.letterWork;
  if (licence === null || same === null) {
    return html`${border.letterSays}: ${show(letter)} <span class="quiet">${border.noLicence}</span>`;
  }
  if (same) return html`<b class="good">${border.same}</b> ${show(letter)}`;
  return html`<b class="stop">${border.other}</b><br>${border.letterSays}: ${show(letter)}<br>
    ${beside}: ${show(licence)}`;
};

/** A letter at the border: whether it is for the very car, its three checks, and who signed it. */
export const borderLetterHtml = (visit: Visit, letter: LetterAtBorder): Html => {
  const { say, language } = visit;
  const { border } = say.letterWork;
  const { vehicle, destination, exporter } = letter;
  const countries = (codes: string): Html =>
    html`${codes
      .split(' ')
      .map((code) => countryName(code, language))
      .join(language === 'zh' ? '、' : ', ')}`;
  const code = (text: string): Html => html`<code>${text}</code>`;
  const vin = (text: string): Html => vinText(text, language);
  return html`<section id="letter"><h2>${border.found(letter.number)}</h2>
    ${vehicle.same === false ? html`<p class="warning stop" role="alert">${border.otherVehicle}</p>` : ''}
    ${letterChecks(visit, letter.verification)}
    <h3>${border.isFor}</h3>${facts([
      [border.vehicle, comparedHtml(visit, vehicle, { show: vin, beside: border.thisCar })],
      [
        border.destination,
        comparedHtml(visit, destination, { show: countries, beside: border.licenceSays }),
      ],
      [border.exporter, comparedHtml(visit, exporter, { show: code, beside: border.licenceSays })],
      [border.by, letter.issuer],
    ])}${letter.kind === 'brought' ? html`<p class="quiet">${border.broughtAs}</p>` : ''}</section>`;
};

/** The box by which a paper is held against the car before whoever looks. */
export const holdBox = ({ say }: Visit, vin: string, error = ''): Html => {
  const { customs, letterWork } = say;
  const { border } = letterWork;
  return html`<form method="get" action="/border" class="ask" data-scan>
    ${field({
      name: 'letter',
      label: border.code,
      hint: border.codeHint,
      error,
      required: true,
      more: 'maxlength="300" spellcheck="false" autocapitalize="characters" enterkeyhint="go" data-scan-into',
    })}<input type="hidden" name="q" value="${vin}">
    <button class="second">${border.hold}</button>
    <button type="button" class="second" hidden data-scan-begin data-stop="${customs.scanStop}">${customs.scan}</button>
    <div class="scanner" hidden data-scan-view><video playsinline muted></video><p>${customs.scanAim}</p></div>
    <p class="error" role="status" hidden data-scan-failed>${customs.scanFailed}</p>
  </form>`;
};
