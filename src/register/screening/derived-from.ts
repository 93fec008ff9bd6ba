import type { Account } from '../../domain/facts/fact-table.ts';

/** What a derived fact is worked out from. */
export interface DerivedFrom {
  /** Facts of the same dossier. */
  readonly facts: readonly string[];
  /** Accounts of which several rows speak. */
  readonly accounts: readonly Account[];
  /** What the register alone knows: other applications, other vehicles, other exporters. */
  readonly others: boolean;
}

const from = (...facts: readonly string[]): DerivedFrom => ({ facts, accounts: [], others: false });
const fromRows = (accounts: readonly Account[], ...facts: readonly string[]): DerivedFrom => ({
  facts,
  accounts,
  others: false,
});
const OTHERS: DerivedFrom = { facts: [], accounts: [], others: true };

const ISSUER = from('letter.issuer', 'letter.issuedOn');
const OUTLETS = fromRows(['outlet'], 'letter.number', 'letter.outlets', 'licence.destination');
const READINGS = fromRows(
  ['reading'],
  'licence.odometerKm',
  'inspection.odometerKm',
  'arrival.odometerKm',
  'certificate.registeredOn',
  'certificate.lastTransferOn',
);
const RELIED = fromRows(['invoice'], 'refund.invoice', 'refund.claimant');
const BOUGHT = fromRows(['invoice'], 'licence.applicant');

/** Of every derived fact what it is worked out from (`domain/assess/derive.ts`). */
const DERIVED_FROM: Readonly<Record<string, DerivedFrom>> = {
  today: from(),
  'clock.issueWorkingDays': from('licence.appliedOn', 'licence.issuedOn'),
  'clock.calendarUntil': from(),
  'vehicle.vinWellFormed': from('licence.vin'),
  'vehicle.checkDigitValid': from('licence.vin'),
  'vehicle.modelYear': from('licence.vin'),
  'vehicle.maker': from('factory.maker'),
  'vehicle.wmiOwner': from('licence.vin', 'factory.maker'),
  'vehicle.steering': from('certificate.registeredOn', 'licence.registeredOn'),
  'vehicle.plateProvince': from('certificate.plate'),
  'vehicle.plateKind': from('certificate.plate'),
  'brands.sameAsChassis': from('licence.brand', 'licence.chassisBrand'),
  'brands.sameAsCertificate': from('licence.brand', 'certificate.brand'),
  'letter.given': fromRows(['letter']),
  'letter.coversVin': fromRows(['letter']),
  'letter.resembles': ISSUER,
  'issuer.maker': ISSUER,
  'issuer.kind': ISSUER,
  'issuer.announcedFrom': ISSUER,
  'issuer.announcedUntil': ISSUER,
  'issuer.daysUnread': ISSUER,
  'issuer.lettersUntil': ISSUER,
  'outlets.named': OUTLETS,
  'outlets.inDestination': OUTLETS,
  'outlets.refusing': OUTLETS,
  'outlets.withParts': OUTLETS,
  'outlets.attestedOn': OUTLETS,
  'outlets.closedOn': OUTLETS,
  'application.makers': fromRows(['factory']),
  'application.letterFromMaker': fromRows(['factory', 'letter']),
  'application.open': OTHERS,
  'uses.otherApplication': OTHERS,
  'uses.openEndedApplication': OTHERS,
  'uses.uncountedApplication': OTHERS,
  'uses.otherCountry': OTHERS,
  'uses.letterApplication': OTHERS,
  'uses.otherExitOn': OTHERS,
  'uses.exitsTold': OTHERS,
  'uses.unsignedEntries': OTHERS,
  'predecessor.exporter': OTHERS,
  'predecessor.shares': OTHERS,
  'predecessor.parties': OTHERS,
  'predecessor.barredFrom': OTHERS,
  'predecessor.startedOn': OTHERS,
  'relied.invoiceKind': RELIED,
  'relied.claimantBought': RELIED,
  'bought.on': BOUGHT,
  'bought.price': BOUGHT,
  'bought.beforeOn': BOUGHT,
  'bought.beforePrice': BOUGHT,
  'readings.drop': READINGS,
  'readings.dropByInstrument': READINGS,
  'readings.usedKmADay': READINGS,
  'readings.idleOn': READINGS,
  'readings.idleKm': READINGS,
  'readings.dailyKm': READINGS,
  'readings.spread': READINGS,
  'readings.spreadByWay': READINGS,
  'coverage.on': OTHERS,
  'coverage.vehicles': OTHERS,
  'coverage.outlets': OTHERS,
  'coverage.reported': OTHERS,
  'coverage.qualified': OTHERS,
  'coverage.publishedOn': OTHERS,
  'feeds.expected': OTHERS,
  'feeds.certificateDueOn': OTHERS,
  'feeds.declarationDueOn': OTHERS,
  'feeds.refundDueOn': OTHERS,
  'feeds.subsidyDueOn': OTHERS,
};

/** What a derived fact is worked out from; null for a fact that somebody tells, or one that is not listed. */
export const derivedFrom = (fact: string): DerivedFrom | null => DERIVED_FROM[fact] ?? null;
