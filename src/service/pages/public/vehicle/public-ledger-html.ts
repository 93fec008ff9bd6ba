import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import type { Said } from '../../../../domain/statements/statement.ts';
import type { ShownFacts } from '../../../../domain/verdict/verdict.ts';
import type { VinAnswer } from '../../../../register/public/look-up-vin.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { ledgerHtmlIn } from '../../../../report/html/vehicle-html.ts';
import type { LaneTeller } from '../../../../report/ledger/ledger.ts';
import { ledgerOf } from '../../../../report/ledger/ledger-of.ts';
import { reportReference } from '../../../../screening/report-reference.ts';
import type { Visit } from '../../frame/page.ts';

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
    case 'letter':
      return said.values.on === null || said.values.standing !== 'revoked'
        ? {}
        : { 'letter.revokedOn': said.values.on };
    // every letter in force states it, as of its day of issue
    case 'letter-parts':
      return { 'letter.issuedOn': said.asOf };
    default:
      return {};
  }
};

/** The ledger line with the lanes of whom the public hears; nothing where no day is told. */
export const publicLedgerHtml = (
  { register, speaks, say }: Visit,
  { statements, dataOf }: VinAnswer,
): Html => {
  const facts = Object.assign({}, ...statements.map(factsOf)) as ShownFacts;
  if (Object.keys(facts).length === 0) return html``;
  const reference = reportReference(register.engine.law.ruleSet, parseIsoDate(dataOf) ?? 0);
  const whole = ledgerOf(facts, [], reference);
  const ledger = { ...whole, lanes: whole.lanes.filter(({ teller }) => LANES.has(teller)) };
  const drawn = ledgerHtmlIn(ledger, speaks);
  return html`<section aria-label="${say.vehicle.lineTitle}">${drawn}</section>`;
};
