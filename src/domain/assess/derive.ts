import { FACTS, type FactName, factNamed } from '../facts/fact-table.ts';
import { announcedOn } from '../identifiers/announced.ts';
import { makerOfVin } from '../identifiers/maker-of-vin.ts';
import type { Maker, MakerRegistry } from '../identifiers/maker-registry.ts';
import { vinStandingOf } from '../vin/check-digit.ts';
import { vinsIn } from '../vin/listed-vins.ts';
import { modelYearOf } from '../vin/model-year.ts';
import { parseVin } from '../vin/vin.ts';
import { boughtByApplicant } from './bought-by-applicant.ts';
import { DECISION_FACTS } from './decision-facts.ts';
import type { Dossier, FactValue } from './dossier.ts';
import type { DossierFigures, FiguresOfDay } from './dossier-figures.ts';
import type { Predecessor } from './predecessor.ts';
import { readingFacts } from './readings.ts';
import { claimantBought, reliedInvoiceKind } from './relied-invoice.ts';
import type {
  FilingFacts,
  Invoice,
  LetterOutlet,
  Reading,
  Reference,
  Surroundings,
} from './surroundings.ts';

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
  lastTransferOn: at('certificate.lastTransferOn'),
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
  lettersUntil: at('issuer.lettersUntil'),
  outletsNamed: at('outlets.named'),
  outletsThere: at('outlets.inDestination'),
  outletsRefusing: at('outlets.refusing'),
  outletsWithParts: at('outlets.withParts'),
  outletsAttestedOn: at('outlets.attestedOn'),
  outletsClosedOn: at('outlets.closedOn'),
  makers: at('application.makers'),
  letterFromMaker: at('application.letterFromMaker'),
  applicationOpen: at('application.open'),
  otherApplication: at('uses.otherApplication'),
  openEndedApplication: at('uses.openEndedApplication'),
  uncountedApplication: at('uses.uncountedApplication'),
  otherCountry: at('uses.otherCountry'),
  letterApplication: at('uses.letterApplication'),
  otherExitOn: at('uses.otherExitOn'),
  exitsTold: at('uses.exitsTold'),
  unsignedEntries: at('uses.unsignedEntries'),
  predecessor: at('predecessor.exporter'),
  predecessorShares: at('predecessor.shares'),
  predecessorParties: at('predecessor.parties'),
  predecessorBarredFrom: at('predecessor.barredFrom'),
  predecessorStartedOn: at('predecessor.startedOn'),
  drop: at('readings.drop'),
  daily: at('readings.dailyKm'),
  dropByInstrument: at('readings.dropByInstrument'),
  usedKmADay: at('readings.usedKmADay'),
  idleOn: at('readings.idleOn'),
  idleKm: at('readings.idleKm'),
  spread: at('readings.spread'),
  spreadByWay: at('readings.spreadByWay'),
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
  boughtBeforeOn: at('bought.beforeOn'),
  boughtBeforePrice: at('bought.beforePrice'),
  reliedKind: at('relied.invoiceKind'),
  claimantBought: at('relied.claimantBought'),
  claimant: at('refund.claimant'),
  issueDays: at('clock.issueWorkingDays'),
  calendarUntil: at('clock.calendarUntil'),
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
  d[F.lettersUntil] = issuer === null ? null : makers.lettersUntilOf(issuer);
  d[F.resembles] = issuer === null ? null : (makers.resembling(issuer)?.legalName ?? null);
  const listed = d[F.vehicleMaker] !== null;
  d[F.issuerKind] =
    issuer === null || row !== null
      ? (row?.kind ?? null)
      : isUnlisted(issuer, listed, makers)
        ? 'unlisted'
        : null;
};

const deriveOutlets = (d: Dossier, outlets: readonly LetterOutlet[] | null): void => {
  if (outlets === null || outlets.length === 0) {
    const stated = number(d[F.outlets]);
    const none = outlets === null ? stated : (stated ?? 0);
    d[F.outletsNamed] = none;
    d[F.outletsThere] = none;
    return;
  }
  const complete = outlets.filter(({ provider, address }) => provider !== null && address !== null);
  const inDestination = ({ country }: LetterOutlet): boolean => country === d[F.destination];
  const there = complete.filter(inDestination).length;
  // a blank cell is a missing fact: the letter may name what the row does not tell
  const maybeThere = outlets.some((outlet) => outlet.country === null || inDestination(outlet));
  d[F.outletsNamed] = complete.length || null;
  d[F.outletsThere] = d[F.destination] === null || (there === 0 && maybeThere) ? null : there;
};

/** The code of parts in `outlet.services`. */
export const PARTS = 'PARTS';

/** The latest of days; null when there is none, or one is not told. */
const latestOf = (days: readonly (number | null)[]): number | null =>
  days.reduce<number | null>(
    (latest, day, place) =>
      day === null || (latest === null && place > 0) ? null : Math.max(latest ?? day, day),
    null,
  );

/** What the outlets that the letter names in the destination say of themselves; after `deriveOutlets`. */
const deriveOutletsThere = (d: Dossier, outlets: readonly LetterOutlet[] | null): void => {
  const known = outlets !== null && outlets.length > 0 && d[F.outletsThere] !== null;
  const there = (known ? outlets : []).filter(
    ({ provider, address, country }) =>
      provider !== null && address !== null && country === d[F.destination],
  );
  const withParts = there.filter(({ services }) => services?.split(',').includes(PARTS)).length;
  const untold = withParts === 0 && there.some(({ services }) => services === null);
  d[F.outletsRefusing] = known
    ? there.filter(({ servesGrey }) => servesGrey === 'no').length
    : null;
  d[F.outletsWithParts] = known && !untold ? withParts : null;
  d[F.outletsAttestedOn] = latestOf(there.map(({ attestedOn }) => attestedOn));
  d[F.outletsClosedOn] = latestOf(there.map(({ closedOn }) => closedOn));
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
  deriveOutletsThere(d, outlets);
};

const LETTER_FACTS: readonly number[] = [
  F.coversVin,
  F.issuerMaker,
  F.issuerKind,
  F.announcedFrom,
  F.announcedUntil,
  F.daysUnread,
  F.lettersUntil,
  F.resembles,
  F.outletsNamed,
  F.outletsThere,
  F.outletsRefusing,
  F.outletsWithParts,
  F.outletsAttestedOn,
  F.outletsClosedOn,
];

const pushReading = (
  readings: Reading[],
  day: FactValue | undefined,
  km: FactValue | undefined,
  source: string,
): void => {
  if (typeof day === 'number' && typeof km === 'number') readings.push({ day, km, source });
};

const deriveReadings = (d: Dossier, more: readonly Reading[], figures: DossierFigures): void => {
  const readings = [...more];
  pushReading(readings, d[F.appliedOn], d[F.odometer], 'licence');
  pushReading(readings, d[F.inspectedOn], d[F.inspectionKm], 'inspection');
  pushReading(readings, d[F.arrivedOn], d[F.arrivalKm], 'arrival');
  const application = {
    appliedOn: number(d[F.appliedOn]),
    registeredOn: number(d[F.registeredOn]),
    transferredOn: number(d[F.lastTransferOn]),
    byRoad: (d[F.transport] ?? null) === null ? null : d[F.transport] === 'road',
    inUseFrom: number(d[F.registeredOn] ?? d[F.licenceRegisteredOn] ?? d[F.manufacturedOn]),
  };
  const facts = readingFacts(readings, application, figures);
  d[F.drop] = facts.drop;
  d[F.dropByInstrument] = facts.dropByInstrument;
  d[F.usedKmADay] = facts.usedKmADay;
  d[F.idleOn] = facts.idleOn;
  d[F.idleKm] = facts.idleKm;
  d[F.daily] = facts.dailyKm;
  d[F.spread] = facts.spread;
  d[F.spreadByWay] = facts.spreadByWay;
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
  const { on, price, before } = boughtByApplicant(invoices, {
    code: text(d[F.applicant]),
    name: text(d[F.applicantName]),
    appliedOn: number(d[F.appliedOn]),
  });
  d[F.boughtOn] = on;
  d[F.boughtPrice] = price;
  d[F.boughtBeforeOn] = before?.on ?? null;
  d[F.boughtBeforePrice] = before?.price ?? null;
};

const derivePredecessor = (d: Dossier, predecessor: Predecessor | null): void => {
  d[F.predecessor] = predecessor?.exporter ?? null;
  d[F.predecessorShares] = predecessor?.shares ?? null;
  d[F.predecessorParties] = predecessor?.parties ?? null;
  d[F.predecessorBarredFrom] = predecessor?.barredFrom ?? null;
  d[F.predecessorStartedOn] = predecessor?.startedOn ?? null;
};

const deriveRelied = (
  d: Dossier,
  invoices: readonly Invoice[],
  { keystrokes }: DossierFigures,
): void => {
  if (!REFUND_FACTS.some((index) => d[index] !== null)) {
    d[F.reliedKind] = null;
    d[F.claimantBought] = null;
    return;
  }
  const named = text(d[F.refundInvoice]);
  d[F.reliedKind] = reliedInvoiceKind(named, invoices);
  d[F.claimantBought] = claimantBought(text(d[F.claimant]), named, invoices, keystrokes);
};

const DECIDED: readonly number[] = [...DECISION_FACTS.map(at), F.otherExitOn];

/** Whether an application filed on a day is open; the same in SQL: `nation/dossiers/derived-columns.ts`. */
const isOpen = (
  d: Dossier,
  applied: number | null,
  { licensedBeside, licencesToldUntil }: FilingFacts,
): boolean | null => {
  if (applied === null) return null;
  if (licensedBeside || DECIDED.some((index) => d[index] !== null)) return false;
  return licencesToldUntil !== null && licencesToldUntil > applied ? true : null;
};

/**
 * Works out the derived facts of a dossier from its stated ones and its surroundings, in place.
 *
 * @param figuresOn the law's figures that go into a dossier, by the day of its application.
 */
export const derive = (
  d: Dossier,
  reference: Reference,
  around: Surroundings,
  figuresOn: FiguresOfDay,
): void => {
  const { filing, today } = around;
  d[F.today] = today;
  deriveVehicle(d, reference);
  deriveBrands(d, reference);
  deriveLetter(d, reference, around);
  const applied = number(d[F.appliedOn]);
  const figures = figuresOn(applied);
  deriveReadings(d, around.readings, figures);
  const invoices = around.invoices ?? [ownInvoice(d)];
  deriveRelied(d, invoices, figures);
  deriveBought(d, invoices);
  d[F.makers] = filing.makers;
  d[F.letterFromMaker] = filing.letterFromMaker;
  d[F.otherApplication] = filing.otherApplication;
  d[F.openEndedApplication] = filing.openEndedApplication;
  d[F.uncountedApplication] = filing.uncountedApplication;
  d[F.otherCountry] = filing.otherCountry;
  d[F.letterApplication] = filing.letterApplication;
  d[F.otherExitOn] = around.otherExitOn;
  d[F.exitsTold] = around.exitsTold;
  d[F.unsignedEntries] = around.unsignedEntries;
  d[F.applicationOpen] = isOpen(d, applied, filing);
  derivePredecessor(d, around.predecessor);
  const issued = number(d[F.issuedOn]) ?? today;
  d[F.calendarUntil] = reference.calendar.until;
  d[F.issueDays] =
    applied === null || issued < applied
      ? null
      : reference.calendar.workingDaysBetween(applied, issued);
};
