import { FACTS, type FactName, factNamed } from './fact-table.ts';

/** What a person must state so that a worked-out fact becomes known. */
const STATED_BEHIND: Partial<Record<FactName, readonly FactName[]>> = {
  'vehicle.vinWellFormed': ['licence.vin'],
  'vehicle.checkDigitValid': ['licence.vin'],
  'vehicle.modelYear': ['licence.vin'],
  'vehicle.wmiOwner': ['licence.vin'],
  'vehicle.maker': ['factory.maker'],
  'vehicle.steering': ['certificate.registeredOn'],
  'vehicle.plateProvince': ['certificate.plate'],
  'vehicle.plateKind': ['certificate.plate'],
  'brands.sameAsChassis': ['licence.brand', 'licence.chassisBrand'],
  'brands.sameAsCertificate': ['licence.brand', 'certificate.brand'],
  'letter.given': ['letter.number'],
  'letter.coversVin': ['letter.vin'],
  'letter.resembles': ['letter.issuer'],
  'issuer.maker': ['letter.issuer', 'maker.legalName'],
  'issuer.kind': ['letter.issuer', 'maker.legalName'],
  'issuer.announcedFrom': ['maker.announcedFrom'],
  'issuer.announcedUntil': ['maker.announcedUntil'],
  'issuer.daysUnread': ['maker.announcedFrom', 'maker.announcedUntil'],
  'outlets.named': ['letter.outlets'],
  'outlets.inDestination': ['letter.outlets'],
  'outlets.refusing': ['outlet.servesGrey'],
  'outlets.withParts': ['outlet.services'],
  'outlets.attestedOn': ['outlet.attestedOn'],
  'outlets.closedOn': ['outlet.closedOn'],
  'application.makers': ['factory.maker'],
  'application.letterFromMaker': ['letter.issuer', 'factory.maker'],
  'application.open': ['licence.number', 'licence.issuedOn'],
  'relied.invoiceKind': ['refund.invoice', 'invoice.number', 'invoice.kind'],
  'relied.claimantBought': ['refund.claimant', 'refund.invoice', 'invoice.number', 'invoice.buyer'],
  'bought.on': ['invoice.buyer', 'invoice.issuedOn'],
  'bought.price': ['invoice.buyer', 'invoice.issuedOn', 'invoice.price'],
  'predecessor.exporter': ['exporter.standing'],
  'predecessor.shares': ['exporter.standing'],
  'predecessor.parties': ['exporter.standing'],
  'predecessor.barredFrom': ['exporter.standingFrom'],
  'predecessor.startedOn': ['exporter.filedOn'],
  'uses.otherExitOn': ['declaration.exitedOn'],
  'uses.exitsTold': ['declaration.exitedOn'],
  'uses.unsignedEntries': ['declaration.exporter'],
  'clock.issueWorkingDays': ['licence.issuedOn'],
};

/** For each fact of the dossier, the names to ask for: itself, or the stated facts behind it. */
export const SETTLED_BY: readonly (readonly FactName[])[] = FACTS.map((fact) =>
  fact.derived
    ? (STATED_BEHIND[fact.name] ?? [fact.name]).map((name) => factNamed(name).name)
    : [fact.name],
);
