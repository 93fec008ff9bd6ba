import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import type { Said } from '../../../../domain/statements/statement.ts';
import type { ShownFacts } from '../../../../domain/verdict/verdict.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { LaneTeller } from '../../../../report/ledger/ledger.ts';
import { ledgerOf } from '../../../../report/ledger/ledger-of.ts';
import { ledgerSvg } from '../../../../report/ledger/ledger-svg.ts';
import { dayWords } from '../../../../report/words/date-words.ts';
import { reportReference } from '../../../../screening/report-reference.ts';
import type { Visit } from '../../frame/page.ts';
import type { ShownVin } from './shown-vin.ts';

/** The tellers of whom the public hears. */
const LANES: ReadonlySet<LaneTeller> = new Set([
  'certificate',
  'licence',
  'letter',
  'inspection',
  'declaration',
]);

/** The dated facts that the statements tell. */
const factsOf = (said: Said): ShownFacts => {
  switch (said.code) {
    case 'first-registered':
      return { 'certificate.registeredOn': said.values.on };
    case 'export-applied-for':
      return { 'licence.appliedOn': said.values.on };
    case 'exported':
      return { 'declaration.exitedOn': said.values.on };
    case 'odometer':
      return said.values.on === null ? {} : { 'inspection.on': said.values.on };
    case 'letter-issued':
      return { 'letter.issuedOn': said.values.on };
    case 'letter': {
      const { on, standing } = said.values;
      if (on === null) return {};
      if (standing === 'suspended') return { 'letter.suspendedOn': on };
      return standing === 'revoked' ? { 'letter.revokedOn': on } : {};
    }
    // every letter in force states it, as of its day of issue
    case 'letter-parts':
      return { 'letter.issuedOn': said.asOf };
    default:
      return {};
  }
};

/**
 * The ledger line with the lanes of whom the public hears, and bars of how long the letter was in force and suspended;
 * nothing where no day is told. Of a car that left the days are counted to its exit, as the answer counts them.
 */
export const publicLedgerHtml = (
  { register, speaks, say }: Visit,
  { statements, dataOf }: ShownVin,
): Html => {
  const facts = Object.assign({}, ...statements.map(factsOf)) as ShownFacts;
  if (Object.keys(facts).length === 0) return html``;
  const today = parseIsoDate(dataOf) ?? 0;
  const left = statements.some(({ code }) => code === 'exported');
  const whole = ledgerOf(facts, [], reportReference(register.engine.law.ruleSet, today), {
    today,
    ...(left ? { count: 'exit' } : {}),
  });
  const ledger = { ...whole, lanes: whole.lanes.filter(({ teller }) => LANES.has(teller)) };
  const { band } = ledger;
  return html`<section aria-labelledby="line"><h2 id="line">${say.vehicle.lineTitle}</h2>
    <figure class="ledger">${ledgerSvg(ledger, speaks)}${
      band === null
        ? ''
        : html`<figcaption>${say.buyer.band(band.days, dayWords(band.until, speaks))}</figcaption>`
    }</figure></section>`;
};
