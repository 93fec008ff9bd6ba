import { FACTS, type FactName, factNamed } from '../facts/fact-table.ts';
import { announcedOn } from '../identifiers/announced.ts';
import { makerOfVin } from '../identifiers/maker-of-vin.ts';
import type { Maker, MakerRegistry } from '../identifiers/maker-registry.ts';
import { vinStandingOf } from '../vin/check-digit.ts';
import { vinsIn } from '../vin/listed-vins.ts';
import { modelYearOf } from '../vin/model-year.ts';
import { parseVin } from '../vin/vin.ts';
import { boughtByApplicant } from './bought-by-applicant.ts';
import type { Dossier, FactValue } from './dossier.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { readingFacts } from './readings.ts';
import { reliedInvoiceKind } from './relied-invoice.ts';
import type { Invoice, Outlet, Reading, Reference, Surroundings } from './surroundings.ts';

const at = (name: FactName): number => factNamed(name).index;

const F = {
  today: at('today'),
  vin: at('licence.vin'),
  appliedOn: at('licence.appliedOn'),
  issuedOn: at('licence.issuedOn'),
  destination: at('licence.destination'),
  odometer: at('licence.odometerKm'),
  transport: at('licence.transport'),
  inspectedOn: at('inspection.on'),
  inspectionKm: at('inspection.odometerKm'),
  arrivedOn: at('arrival.registeredOn'),
  arrivalKm: at('arrival.odometerKm'),
  registeredOn: at('certificate.registeredOn'),
  licenceRegisteredOn: at('licence.registeredOn'),
  plate: at('certificate.plate'),
  brand: at('licence.brand'),
  chassisBrand: at('licence.chassisBrand'),
  certificateBrand: at('certificate.brand'),
  maker: at('factory.maker'),
  manufacturedOn: at('factory.manufacturedOn'),
  letterVin: at('letter.vin'),
  issuer: at('letter.issuer'),
  letterIssuedOn: at('letter.issuedOn'),
  outlets: at('letter.outlets'),
  wellFormed: at('vehicle.vinWellFormed'),
  checkDigit: at('vehicle.checkDigitValid'),
  modelYear: at('vehicle.modelYear'),
  vehicleMaker: at('vehicle.maker'),
  wmiOwner: at('vehicle.wmiOwner'),
  steering: at('vehicle.steering'),
  plateProvince: at('vehicle.plateProvince'),
  plateKind: at('vehicle.plateKind'),
  sameAsChassis: at('brands.sameAsChassis'),
  sameAsCertificate: at('brands.sameAsCertificate'),
  letterGiven: at('letter.given'),
  coversVin: at('letter.coversVin'),
  resembles: at('letter.resembles'),
  issuerMaker: at('issuer.maker'),
  issuerKind: at('issuer.kind'),
  announcedFrom: at('issuer.announcedFrom'),
  announcedUntil: at('issuer.announcedUntil'),
  daysUnread: at('issuer.daysUnread'),
  outletsNamed: at('outlets.named'),
  outletsThere: at('outlets.inDestination'),
  makers: at('application.makers'),
  letterFromMaker: at('application.letterFromMaker'),
  otherApplication: at('uses.otherApplication'),
  openEndedApplication: at('uses.openEndedApplication'),
  otherCountry: at('uses.otherCountry'),
  letterApplication: at('uses.letterApplication'),
  otherExitOn: at('uses.otherExitOn'),
  exitsTold: at('uses.exitsTold'),
  drop: at('readings.drop'),
  daily: at('readings.dailyKm'),
  spread: at('readings.spread'),
  refundInvoice: at('refund.invoice'),
  invoiceNumber: at('invoice.number'),
  invoiceKind: at('invoice.kind'),
  invoiceBuyer: at('invoice.buyer'),
  invoiceIssuedOn: at('invoice.issuedOn'),
  invoicePrice: at('invoice.price'),
  applicant: at('licence.applicant'),
  applicantName: at('licence.applicantName'),
  boughtOn: at('bought.on'),
  boughtPrice: at('bought.price'),
  reliedKind: at('relied.invoiceKind'),
  issueDays: at('clock.issueWorkingDays'),
} as const;

/** The maker that `factory.maker` names, by id or legal name; width and spaces aside. */
export const makerNamed = (makers: MakerRegistry, name: string): Maker | null =>
  makers.byId(name) ?? makers.byLegalName(name) ?? sameButForWidth(makers, name);

const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '');

/**
 * What a company's id or name stands for when one is held against another: the id of the maker that it
 * names, else the name, width and spaces aside.
 */
export const companyNamed = (makers: MakerRegistry, name: string): string =>
  makerNamed(makers, name)?.id ?? folded(name);

/** The manufacturer that a company's id or name stands for, its id; null for any other company. */
export const manufacturerNamed = (makers: MakerRegistry, name: string): string | null => {
  const maker = makerNamed(makers, name);
  const kinds = maker === null ? [] : makers.announcementsOf(maker.legalName);
  return kinds.some(({ kind }) => kind === 'manufacturer') ? (maker?.id ?? null) : null;
};

const sameButForWidth = (makers: MakerRegistry, name: string): Maker | null => {
  const wanted = folded(name);
  return makers.makers.find(({ legalName }) => legalName.normalize('NFKC') === wanted) ?? null;
};

const text = (value: FactValue | undefined): string | null =>
  typeof value === 'string' ? value : null;

const number = (value: FactValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** Kinds of plates by their last character (GA 36). */
export const PLATE_KINDS: Readonly<Record<string, string>> = { 警: 'police', 学: 'learner' };

const deriveVehicle = (d: Dossier, reference: Reference): void => {
  const written = text(d[F.vin]);
  const standing = written === null ? null : vinStandingOf(written);
  d[F.wellFormed] = standing === null ? null : standing !== 'malformed';
  d[F.checkDigit] = standing === null || standing === 'malformed' ? null : standing === 'valid';
  const vin = written === null ? null : parseVin(written);
  d[F.modelYear] = vin === null ? null : modelYearOf(vin);
  const { makers, wmis } = reference;
  const named = text(d[F.maker]);
  const maker = named === null ? null : makerNamed(makers, named);
  d[F.vehicleMaker] = maker?.id ?? null;
  d[F.wmiOwner] = vin === null ? null : (makerOfVin(vin, wmis, makers, maker)?.id ?? null);
  const registered = d[F.registeredOn] ?? d[F.licenceRegisteredOn] ?? null;
  d[F.steering] = registered === null ? null : 'LHD';
  const plate = text(d[F.plate]);
  d[F.plateProvince] = plate === null ? null : reference.provinces.ofPlate(plate);
  d[F.plateKind] = PLATE_KINDS[plate?.at(-1) ?? ''] ?? null;
};

const deriveBrands = (d: Dossier, { brands }: Reference): void => {
  const own = text(d[F.brand]);
  const sameAs = (other: string | null): boolean | null =>
    own === null || other === null ? null : brands.same(own, other);
  d[F.sameAsChassis] = sameAs(text(d[F.chassisBrand]));
  d[F.sameAsCertificate] = sameAs(text(d[F.certificateBrand]));
};

/**
 * Whether an issuer that no row names is none that the Announcement lists. The program's own list is not the
 * Announcement: of a maker that it lacks it says nothing.
 *
 * @param listed the vehicle's maker is in a row.
 */
export const isUnlisted = (issuer: string, listed: boolean, makers: MakerRegistry): boolean =>
  makers.whole || listed || makers.resembling(issuer) !== null;

const deriveIssuer = (d: Dossier, makers: MakerRegistry): void => {
  const issuer = text(d[F.issuer]);
  const row = issuer === null ? null : announcedOn(makers, issuer, number(d[F.letterIssuedOn]));
  d[F.issuerMaker] = row?.id ?? null;
  d[F.announcedFrom] = row?.announcedFrom ?? null;
  d[F.announcedUntil] = row?.announcedUntil ?? null;
  d[F.daysUnread] = row === null ? null : (row.unread ?? []).length > 0;
  d[F.resembles] = issuer === null ? null : (makers.resembling(issuer)?.legalName ?? null);
  const listed = d[F.vehicleMaker] !== null;
  d[F.issuerKind] =
    issuer === null
      ? null
      : (row?.kind ?? (isUnlisted(issuer, listed, makers) ? 'unlisted' : null));
};

const deriveOutlets = (d: Dossier, outlets: readonly Outlet[] | null): void => {
  if (outlets === null || outlets.length === 0) {
    const stated = number(d[F.outlets]);
    const none = outlets === null ? stated : (stated ?? 0);
    d[F.outletsNamed] = none;
    d[F.outletsThere] = none;
    return;
  }
  const complete = outlets.filter(({ provider, address }) => provider !== null && address !== null);
  const there = complete.filter(({ country }) => country === d[F.destination]).length;
  const unplaced = complete.some(({ country }) => country === null);
  d[F.outletsNamed] = complete.length;
  d[F.outletsThere] = d[F.destination] === null || (there === 0 && unplaced) ? null : there;
};

/** Another VIN is another vehicle's; a blank, or what is none, may be this one's. A cell may list several. */
const coversVin = (d: Dossier, meant: boolean): boolean | null => {
  const listed = vinsIn(text(d[F.letterVin]) ?? '');
  const vin = text(d[F.vin]);
  if (vin !== null && listed.includes(vin)) return true;
  return meant || listed.some((one) => parseVin(one) === null) ? null : false;
};

const deriveLetter = (d: Dossier, reference: Reference, around: Surroundings): void => {
  const { letterAccount, letterGiven, letterVinStated, outlets } = around;
  d[F.letterGiven] = letterAccount ? letterGiven : letterGiven || null;
  if (!letterGiven) {
    for (const index of LETTER_FACTS) d[index] = null;
    return;
  }
  d[F.coversVin] = letterVinStated ? coversVin(d, around.letterMeant) : true;
  deriveIssuer(d, reference.makers);
  deriveOutlets(d, outlets);
};

const LETTER_FACTS: readonly number[] = [
  F.coversVin,
  F.issuerMaker,
  F.issuerKind,
  F.announcedFrom,
  F.announcedUntil,
  F.daysUnread,
  F.resembles,
  F.outletsNamed,
  F.outletsThere,
];

const pushReading = (
  readings: Reading[],
  day: FactValue | undefined,
  km: FactValue | undefined,
  source: string,
): void => {
  if (typeof day === 'number' && typeof km === 'number') readings.push({ day, km, source });
};

const deriveReadings = (d: Dossier, more: readonly Reading[], limits: ReadingLimits): void => {
  const readings = [...more];
  pushReading(readings, d[F.appliedOn], d[F.odometer], 'licence');
  pushReading(readings, d[F.inspectedOn], d[F.inspectionKm], 'inspection');
  pushReading(readings, d[F.arrivedOn], d[F.arrivalKm], 'arrival');
  const application = {
    appliedOn: number(d[F.appliedOn]),
    byRoad: d[F.transport] === 'road',
    inUseFrom: number(d[F.registeredOn] ?? d[F.licenceRegisteredOn] ?? d[F.manufacturedOn]),
  };
  const { drop, dailyKm, spread } = readingFacts(readings, application, limits);
  d[F.drop] = drop;
  d[F.daily] = dailyKm;
  d[F.spread] = spread;
};

const REFUND_FACTS: readonly number[] = FACTS.filter(({ account }) => account === 'refund').map(
  ({ index }) => index,
);

const ownInvoice = (d: Dossier): Invoice => ({
  number: text(d[F.invoiceNumber]),
  kind: text(d[F.invoiceKind]),
  buyer: text(d[F.invoiceBuyer]),
  issuedOn: number(d[F.invoiceIssuedOn]),
  price: number(d[F.invoicePrice]),
});

const deriveBought = (d: Dossier, invoices: readonly Invoice[]): void => {
  const { on, price } = boughtByApplicant(invoices, {
    code: text(d[F.applicant]),
    name: text(d[F.applicantName]),
    appliedOn: number(d[F.appliedOn]),
  });
  d[F.boughtOn] = on;
  d[F.boughtPrice] = price;
};

const deriveRelied = (d: Dossier, invoices: readonly Invoice[]): void => {
  if (!REFUND_FACTS.some((index) => d[index] !== null)) {
    d[F.reliedKind] = null;
    return;
  }
  d[F.reliedKind] = reliedInvoiceKind(text(d[F.refundInvoice]), invoices);
};

/**
 * Works out the derived facts of a dossier from its stated ones and its surroundings, in place.
 * @param limits which readings are compared; the law's, as of the day of the answer.
 */
export const derive = (
  d: Dossier,
  reference: Reference,
  around: Surroundings,
  limits: ReadingLimits,
): void => {
  const { filing, today } = around;
  d[F.today] = today;
  deriveVehicle(d, reference);
  deriveBrands(d, reference);
  deriveLetter(d, reference, around);
  deriveReadings(d, around.readings, limits);
  const invoices = around.invoices ?? [ownInvoice(d)];
  deriveRelied(d, invoices);
  deriveBought(d, invoices);
  d[F.makers] = filing.makers;
  d[F.letterFromMaker] = filing.letterFromMaker;
  d[F.otherApplication] = filing.otherApplication;
  d[F.openEndedApplication] = filing.openEndedApplication;
  d[F.otherCountry] = filing.otherCountry;
  d[F.letterApplication] = filing.letterApplication;
  d[F.otherExitOn] = around.otherExitOn;
  d[F.exitsTold] = around.exitsTold;
  const applied = number(d[F.appliedOn]);
  const issued = number(d[F.issuedOn]) ?? today;
  d[F.issueDays] =
    applied === null || issued < applied
      ? null
      : reference.calendar.workingDaysBetween(applied, issued);
};
