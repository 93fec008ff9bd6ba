import {
  dateOf,
  dayOf,
  type Maker,
  type Model,
  type Nation,
  type Party,
  PROVINCES,
  type Row,
} from './nation.ts';

/** A vehicle with what its papers say of it now. */
export interface Vehicle {
  readonly vin: string;
  readonly maker: Maker;
  readonly model: Model;
  readonly registered: number;
  readonly price: number;
  readonly kmADay: number;
  readonly certificate: Row;
  readonly invoice: string;
  readonly owner: Party;
  readonly transfers: number;
}

/** What is to be so of a vehicle; what is not given is drawn. */
export interface Wanted {
  readonly registered: number;
  readonly owner: Party;
  readonly seller: Party;
  readonly label?: string;
  readonly model?: readonly [Maker, Model];
  readonly made?: number;
  readonly insured?: number;
  readonly holder?: Party;
  readonly kmADay?: number;
  readonly engine?: string;
  readonly certificate?: string;
  readonly invoice?: string;
  readonly policy?: string;
  readonly special?: boolean;
  /** Days after the registration on which a workshop reads the odometer; drawn where it is not given. */
  readonly readAfter?: number;
  /** Last day on which a workshop may have read it. */
  readonly readUntil?: number;
}

const drawn = (nation: Nation): readonly [Maker, Model] => {
  const maker = nation.one(nation.makers);
  return [maker, nation.one(maker.models)];
};

/** Makes, sells, insures and registers a vehicle. */
export const registeredVehicle = (nation: Nation, wanted: Wanted): Vehicle => {
  const { registered, owner, seller } = wanted;
  const [maker, model] = wanted.model ?? drawn(nation);
  const made = wanted.made ?? registered - nation.whole(15, 60);
  const vin = nation.vin(maker, made);
  const { province } = owner;
  const price = Math.round(model.price * (0.96 + 0.08 * nation.random()));
  const insured = wanted.insured ?? registered - nation.whole(0, 3);
  const invoice = wanted.invoice ?? nation.digits(20);
  const sold = insured - nation.whole(0, 2);
  const kmADay = wanted.kmADay ?? nation.whole(18, 60);
  if (wanted.label !== undefined) nation.label(vin, wanted.label);
  nation.tell('factory', maker.id, made, {
    ...{ vin, maker: maker.legalName, manufacturedOn: dateOf(made), energy: model.energy },
    ...{ engineNumber: wanted.engine ?? nation.digits(12), seats: 5, kind: 'passenger' },
  });
  nation.tell('reading', 'platform', made, { vin, on: dateOf(made), km: 3, source: 'factory' });
  nation.tell('invoice', province, sold, {
    ...{ vin, number: invoice, kind: wanted.special ? 'special' : 'ordinary' },
    ...{ issuedOn: dateOf(sold), seller: seller.id, buyer: (wanted.holder ?? owner).id, price },
  });
  nation.tell('insurance', province, insured, {
    ...{ vin, policy: wanted.policy ?? `PDAA${nation.digits(14)}` },
    ...{ startsOn: dateOf(insured), holder: (wanted.holder ?? owner).id },
  });
  const plate = PROVINCES.find(([code]) => code === province)?.[1] ?? '京';
  const certificate: Row = {
    ...{ number: wanted.certificate ?? nation.digits(12), vin, brand: maker.brand },
    ...{ model: model.name, registeredOn: dateOf(registered), pendingExportOn: null, province },
    ...{ plate: `${plate}A${nation.digits(5)}`, owner: owner.id, ownerKind: owner.kind },
    ...{ transfers: 0, lastTransferOn: null, status: 'A', tempPlateUntil: null },
    ...{ mustScrapOn: dateOf(registered + 5475), deregisteredOn: null },
  };
  nation.tell('certificate', province, registered, certificate);
  const read = wanted.readAfter ?? (nation.chance(0.4) ? nation.whole(90, 400) : null);
  if (read !== null && registered + read <= (wanted.readUntil ?? Number.POSITIVE_INFINITY)) {
    const on = registered + read;
    const km = 3 + Math.round(kmADay * read);
    nation.tell('reading', 'platform', on, { vin, on: dateOf(on), km, source: 'maintenance' });
  }
  const life = { vin, maker, model, registered, price, kmADay, certificate, invoice, owner };
  return { ...life, transfers: 0 };
};

/** What a vehicle of that age is worth, in yuan. */
export const worthOf = (nation: Nation, vehicle: Vehicle, on: number): number => {
  const years = (on - vehicle.registered) / 365;
  return Math.round(vehicle.price * (0.9 - 0.09 * years) * (0.97 + 0.06 * nation.random()));
};

/** Sells a vehicle on at home, by an invoice and a transfer of one day. */
export const soldOn = (
  nation: Nation,
  vehicle: Vehicle,
  buyer: Party,
  on: number,
  price = worthOf(nation, vehicle, on),
  kind = 'used',
): Vehicle => {
  const invoice = nation.digits(20);
  const { vin } = vehicle;
  nation.tell('invoice', vehicle.owner.province, on, {
    ...{ vin, number: invoice, kind, issuedOn: dateOf(on) },
    ...{ seller: vehicle.owner.id, buyer: buyer.id, price },
  });
  const transfers = vehicle.transfers + 1;
  const certificate: Row = {
    ...vehicle.certificate,
    ...{ owner: buyer.id, transfers, lastTransferOn: dateOf(on) },
  };
  nation.tell('certificate', String(certificate['province']), on, certificate);
  return { ...vehicle, owner: buyer, transfers, certificate, invoice, price };
};

/** What is to be so of an export; what is not given is as the law wants it. */
export interface Journey {
  readonly application: string;
  readonly exporter: Party;
  readonly applied: number;
  readonly destination: string;
  readonly transport?: string | null;
  /** Yuan that the exporter paid, and that it declares. */
  readonly paid?: number;
  readonly declared?: number;
  readonly currency?: 'CNY' | 'USD';
  readonly special?: boolean;
  readonly licenceKm?: number;
  readonly inspectionKm?: number;
  readonly arrivalKm?: number;
  readonly letter?: string;
  readonly exitAfter?: number | null;
  readonly declarant?: Party;
  readonly customs?: string;
  readonly deregisterAfter?: number;
  /** Never registered abroad. */
  readonly unseen?: boolean;
}

/** What an export leaves behind for those who claim on it. */
export interface Exported {
  readonly vehicle: Vehicle;
  readonly entry: string;
  readonly exited: number;
  readonly paid: number;
  readonly licence: string;
}

const YUAN_A_DOLLAR = 7.1;

/** Sells a vehicle to an exporter, files, inspects, licenses, declares and deregisters it. */
export const exported = (nation: Nation, given: Vehicle, journey: Journey): Exported => {
  const { exporter, applied, application, destination } = journey;
  const bought = applied - nation.whole(4, 9);
  const paid = journey.paid ?? worthOf(nation, given, bought);
  const sold = soldOn(nation, given, exporter, bought, paid, journey.special ? 'special' : 'used');
  const { vin } = sold;
  const certificate: Row = {
    ...sold.certificate,
    ...{ pendingExportOn: dateOf(bought), tempPlateUntil: dateOf(bought + 58) },
  };
  nation.tell('certificate', String(certificate['province']), bought, certificate);
  const km = 3 + Math.round(given.kmADay * (bought - given.registered));
  const inspected = journey.inspectionKm ?? km;
  nation.tell('inspection', exporter.province, applied - 2, {
    ...{ vin, on: dateOf(applied - 2), standard: 'WM/T 8-2022', result: 'pass' },
    ...{ odometerKm: inspected },
  });
  const licence = `26-${nation.digits(10)}`;
  const issued = applied + nation.whole(1, 2);
  const declared = journey.declared ?? Math.round(paid * (1.03 + 0.08 * nation.random()));
  const currency = journey.currency ?? 'USD';
  const value = currency === 'USD' ? Math.round(declared / YUAN_A_DOLLAR) : declared;
  const hsCode = given.model.energy === 'bev' ? '8703801090' : '8703234110';
  nation.tell('licence', exporter.province, issued, {
    ...{ application, number: licence, applicant: exporter.id },
    ...{ applicantName: exporter.name, province: exporter.province, appliedOn: dateOf(applied) },
    ...{ issuedOn: dateOf(issued), validUntil: dateOf(issued + 90), vin, brand: given.maker.brand },
    ...{ model: given.model.name, registeredOn: dateOf(given.registered) },
    ...{ pendingExportOn: dateOf(bought), destination, hsCode, condition: 'used' },
    ...{ odometerKm: journey.licenceKm ?? km, unitPrice: value, currency },
    ...{ transport: journey.transport === undefined ? 'sea' : journey.transport },
    ...{ modified: 'false', chassisBrand: null, modificationProof: null },
  });
  if (journey.letter !== undefined) {
    nation.tell('letter', given.maker.id, applied - 3, {
      ...{
        number: journey.letter,
        issuer: given.maker.legalName,
        issuedOn: dateOf(applied - 3),
        vin,
      },
      ...{ destination, outlets: 2, seal: 'e-seal', sealStandard: 'GB/T 38540-2020' },
      ...{ revokedOn: null, application },
    });
  }
  const after = journey.exitAfter === undefined ? nation.whole(4, 25) : journey.exitAfter;
  const entry = nation.digits(18);
  const exited = issued + (after ?? 10);
  const customs = journey.customs ?? nation.one(['2200', '4200', '5301', '9404']);
  nation.tell('declaration', customs, exited, {
    ...{ vin, number: entry, declaredOn: dateOf(exited - 2) },
    ...{ exitedOn: after === null ? null : dateOf(exited), licence },
    ...{ exporter: (journey.declarant ?? exporter).id, hsCode, condition: 'used', destination },
    ...{ tradingCountry: destination, exitCustoms: customs, value, currency },
  });
  if (after === null) return { vehicle: { ...sold, certificate }, entry, exited, paid, licence };
  if (journey.unseen !== true && (nation.chance(0.3) || journey.arrivalKm !== undefined)) {
    nation.tell('arrival', destination, exited + 30, {
      ...{ vin, country: destination, registeredOn: dateOf(exited + 30), condition: 'used' },
      ...{ odometerKm: journey.arrivalKm ?? km + nation.whole(5, 80) },
    });
  }
  const gone = exited + (journey.deregisterAfter ?? nation.whole(10, 45));
  const last = { ...certificate, status: 'E', deregisteredOn: dateOf(gone) };
  nation.tell('certificate', String(certificate['province']), gone, last);
  return { vehicle: { ...sold, certificate }, entry, exited, paid, licence };
};

/** Claims the refund of the tax in what was paid, or a part of it. */
export const refunded = (
  nation: Nation,
  { vehicle, entry, exited, paid }: Exported,
  claimant: Party,
  part = 1,
  after = nation.whole(20, 60),
): void => {
  const on = exited + after;
  nation.tell('refund', claimant.province, on, {
    ...{
      vin: vehicle.vin,
      number: nation.digits(14),
      claimedOn: dateOf(on),
      claimant: claimant.id,
    },
    ...{ invoice: vehicle.invoice, declaration: entry },
    ...{ amount: Math.floor((paid / 1.13) * 0.13 * part) },
  });
};

/** Names outlets of a maker for a letter. */
export const outletsFor = (
  nation: Nation,
  maker: Maker,
  letter: string,
  country: string,
  on: number,
): void => {
  for (const number of [1, 2]) {
    nation.tell('outlet', maker.id, on, {
      ...{ provider: `Outside Service ${country} ${number}`, country },
      ...{ address: `${number} Service Road, ${country}`, position: null },
      ...{ services: 'repair,parts,warranty', attestedOn: dateOf(on - 40), closedOn: null },
      ...{ letter, maker: maker.legalName, servesGrey: 'yes' },
    });
  }
};

const FEASTS: readonly (readonly [string, string])[] = [
  ['2025-01-25', '2025-02-07'],
  ['2025-04-03', '2025-04-07'],
  ['2025-04-29', '2025-05-06'],
  ['2025-05-30', '2025-06-03'],
  ['2025-09-29', '2025-10-10'],
  ['2025-12-30', '2026-01-05'],
  ['2026-02-11', '2026-02-26'],
  ['2026-04-02', '2026-04-07'],
  ['2026-04-29', '2026-05-06'],
  ['2026-06-18', '2026-06-22'],
  ['2026-09-24', '2026-10-09'],
];

/** The next Monday, Tuesday or Wednesday outside the feasts, from a day on. */
export const officeDay = (from: number): number => {
  let day = from;
  for (;;) {
    const weekday = new Date(day * 86_400_000).getUTCDay();
    const feast = FEASTS.some(([first, last]) => day >= dayOf(first) && day <= dayOf(last));
    if (weekday >= 1 && weekday <= 3 && !feast) return day;
    day += 1;
  }
};
