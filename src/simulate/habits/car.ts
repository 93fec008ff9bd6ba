import { dateOf, type Row } from '../outside/nation.ts';
import {
  type Energy,
  LAST,
  type Land,
  type Maker,
  type Model,
  type Party,
  PROVINCES,
} from './land.ts';

/** HS code of a used vehicle by what it burns; two displacements of petrol. */
const HS: Readonly<Record<Energy, string>> = {
  petrol: '8703223090',
  diesel: '8703323090',
  hev: '8703402090',
  phev: '8703602090',
  bev: '8703801090',
};

/** What is to be so of a vehicle; what is not given is drawn. */
export interface Wanted {
  readonly owner?: Party;
  readonly seller?: Party;
  readonly model?: readonly [Maker, Model];
  readonly registered: number;
  readonly made?: number;
  readonly billed?: number;
  readonly insured?: number;
  readonly holder?: Party;
  /** Days after the start of the policy on which it was cancelled. */
  readonly cancelledAfter?: number;
  readonly kmADay?: number;
  readonly engine?: string;
  readonly certificate?: string;
  /** Null where no plate was fetched. */
  readonly plate?: null;
  readonly ownerKind?: string;
  /** Kind of the first invoice; ordinary where it is not given. */
  readonly firstInvoice?: string;
  /** Never registered. */
  readonly unplated?: boolean;
  /** The factory’s row is missing. */
  readonly noFactory?: boolean;
}

/** What is to be so of an export; what is not given is as the law wants it. */
export interface Way {
  readonly application: string;
  readonly exporter: Party;
  readonly applied: number;
  readonly destination: string;
  /** What the entry says where that is not what the licence says. */
  readonly declaredDestination?: string;
  readonly tradingCountry?: string;
  readonly returnedAfter?: number;
  readonly arrivesIn?: string;
  readonly arrivesAfter?: number;
  readonly unseen?: boolean;
  readonly boughtBefore?: number;
  readonly paid?: number;
  readonly special?: boolean;
  readonly licenceValue?: number;
  readonly declaredValue?: number;
  readonly licenceCurrency?: string;
  readonly declaredCurrency?: string;
  readonly licenceHs?: string;
  readonly declaredHs?: string;
  readonly inspectedKm?: number;
  readonly inspectedBefore?: number;
  readonly licenceKm?: number;
  readonly body?: string;
  readonly letter?: string;
  readonly exitAfter?: number | null;
  readonly refund?: number | false;
  readonly deregisterAfter?: number | null;
  readonly transport?: string;
}

/** What an export left behind. */
export interface Left {
  readonly entry: string;
  readonly licence: string;
  readonly exited: number;
  readonly paid: number;
  readonly invoice: string;
  readonly km: number;
}

const RATES: Readonly<Record<string, number>> = {
  CNY: 1,
  USD: 7.1,
  EUR: 8.2,
  AED: 1.93,
  RUB: 0.088,
};
const BODIES = ['恒准', '天衡', '安途', '正测'];
const PORTS = ['0801', '0902', '2301', '3707', '4700', '6801', '9301'];

/** Yuan in an amount of a currency, as this nation reckons. */
export const inCurrency = (yuan: number, currency: string): number =>
  Math.round(yuan / (RATES[currency] ?? 1));

/** A vehicle as it goes through the offices; what it does is told to them. */
export class Car {
  readonly vin: string;
  readonly maker: Maker;
  readonly model: Model;
  readonly registered: number;
  readonly engine: string;
  readonly listPrice: number;
  owner: Party;
  invoice: string;
  price: number;
  certificate: Row;
  transfers = 0;
  readonly #land: Land;
  /** Kilometres a day from a day on. */
  readonly #paces: [number, number][];

  constructor(land: Land, kind: string, group: number, wanted: Wanted) {
    this.#land = land;
    const maker = wanted.model?.[0] ?? land.one(land.makers);
    const model = wanted.model?.[1] ?? land.one(maker.models);
    const province = wanted.owner?.province ?? land.province();
    const owner = wanted.owner ?? land.person(province);
    const { registered } = wanted;
    const insured = wanted.insured ?? registered - land.one([0, 0, 0, 1, 1, 2, 4]);
    const billed = wanted.billed ?? insured - land.one([0, 0, 1, 2, 3, 6]);
    const made = wanted.made ?? Math.min(billed, insured) - land.one([9, 14, 21, 30, 45, 70, 110]);
    this.maker = maker;
    this.model = model;
    this.owner = owner;
    this.registered = registered;
    this.vin = land.vin(maker, made);
    this.listPrice = Math.round((model.price * (0.93 + 0.1 * land.random())) / 100) * 100;
    this.price = this.listPrice;
    this.engine =
      wanted.engine ??
      `${model.energy === 'bev' ? 'TZ' : 'HF'}${maker.wmi.charAt(2)}${land.counted(`engine ${maker.id}`, 9)}`;
    this.invoice = land.digits(20);
    this.#paces = [[registered, wanted.kmADay ?? land.one([14, 22, 27, 31, 36, 44, 58, 75])]];
    land.truth.set(this.vin, { kind, group });
    const { vin } = this;
    const seller = wanted.seller ?? land.dealerIn(province);
    const holder = wanted.holder ?? owner;
    if (wanted.noFactory !== true) {
      land.tell('factory', maker.id, made, {
        ...{ vin, maker: maker.legalName, manufacturedOn: dateOf(made), energy: model.energy },
        ...{ engineNumber: this.engine, seats: model.seats, kind: 'passenger' },
      });
    }
    land.tell('invoice', province, billed, {
      ...{
        vin,
        number: this.invoice,
        kind: wanted.firstInvoice ?? 'ordinary',
        issuedOn: dateOf(billed),
      },
      ...{ seller: seller.id, buyer: (wanted.unplated ? holder : owner).id, price: this.price },
    });
    this.insure(insured, holder, wanted.cancelledAfter);
    this.certificate = {
      ...{ number: wanted.certificate ?? `${province}${land.digits(10)}`, vin, brand: maker.brand },
      ...{ model: model.name, registeredOn: dateOf(registered), pendingExportOn: null, province },
      plate: wanted.plate === null ? null : this.plateOf(province),
      ...{ owner: owner.id, ownerKind: wanted.ownerKind ?? owner.kind, transfers: 0 },
      ...{ lastTransferOn: null, status: 'A', tempPlateUntil: null },
      ...{ mustScrapOn: dateOf(registered + 5475), deregisteredOn: null },
    };
    if (wanted.unplated !== true) this.book(registered, {});
  }

  plateOf(province: string): string {
    const first = PROVINCES.find(([code]) => code === province)?.[1] ?? '冀';
    const city = this.#land.one([...'ABCDEFGH']);
    const green = ['bev', 'phev'].includes(this.model.energy);
    return `${first}${city}${green ? 'D' : ''}${this.#land.digits(5)}`;
  }

  /** What the odometer truly says on a day. */
  kmOn(day: number): number {
    let km = 6;
    for (const [at, [from, pace]] of this.#paces.entries()) {
      const until = Math.min(day, this.#paces[at + 1]?.[0] ?? day);
      km += Math.max(0, until - from) * pace;
    }
    return Math.round(km);
  }

  /** From a day on it is driven so much a day. */
  drive(from: number, kmADay: number): this {
    this.#paces.push([from, kmADay]);
    return this;
  }

  /** The registry books a change, and tells the row as it then is. */
  book(day: number, change: Row): this {
    this.certificate = { ...this.certificate, ...change };
    this.#land.tell('certificate', String(this.certificate['province']), day, this.certificate);
    return this;
  }

  insure(startsOn: number, holder: Party, cancelledAfter?: number): this {
    const number = `${this.#land.one(['PICC', 'CPIC', 'PAIC', 'GPIC'])}${holder.province}${this.#land.digits(13)}`;
    const cancelled = cancelledAfter === undefined ? null : dateOf(startsOn + cancelledAfter);
    this.#land.tell('insurance', `insurer-${number.slice(0, 2)}`, startsOn, {
      ...{ vin: this.vin, policy: number, startsOn: dateOf(startsOn), holder: holder.id },
      cancelledOn: cancelled,
    });
    return this;
  }

  read(day: number, source = 'maintenance', km = this.kmOn(day)): this {
    this.#land.tell(
      'reading',
      source === 'telematics' ? 'platform' : `shop-${this.owner.province}`,
      day,
      {
        ...{ vin: this.vin, on: dateOf(day), km, source },
      },
    );
    return this;
  }

  worth(day: number): number {
    const years = Math.max(0, day - this.registered) / 365;
    const noise = 0.96 + 0.08 * this.#land.random();
    return Math.round(this.listPrice * Math.max(0.2, 0.88 - 0.11 * years) * noise);
  }

  bill(buyer: Party, day: number, price: number, kind: string): string {
    this.invoice = this.#land.digits(20);
    this.price = price;
    this.#land.tell('invoice', this.owner.province, day, {
      ...{ vin: this.vin, number: this.invoice, kind, issuedOn: dateOf(day) },
      ...{ seller: this.owner.id, buyer: buyer.id, price },
    });
    return this.invoice;
  }

  /** Sells on: an invoice and a transfer. */
  sell(buyer: Party, day: number, price = this.worth(day), kind = 'used'): this {
    this.bill(buyer, day, price, kind);
    this.owner = buyer;
    this.transfers += 1;
    const { transfers } = this;
    return this.book(day, { owner: buyer.id, transfers, lastTransferOn: dateOf(day) });
  }

  subsidise(kind: string, on: number, claimant: Party, amount: number): this {
    this.#land.tell('subsidy', `commerce-${claimant.province}`, on, {
      ...{ vin: this.vin, kind, paidOn: dateOf(on), amount, claimant: claimant.id },
    });
    return this;
  }

  inspect(day: number, km: number, office: string, body = this.#land.one(BODIES)): this {
    this.#land.tell('inspection', office, day, {
      ...{
        vin: this.vin,
        on: dateOf(day),
        standard: 'WM/T 8-2022',
        result: 'pass',
        odometerKm: km,
      },
      body: body.includes('检测') ? body : `${body}机动车检测有限公司`,
    });
    return this;
  }

  /** The exporter buys it and it is transferred for export. */
  hand(exporter: Party, bought: number, paid: number, special = false): this {
    this.sell(exporter, bought, paid, special ? 'special' : 'used');
    return this.book(bought, {
      ...{
        pendingExportOn: dateOf(bought),
        tempPlateUntil: dateOf(bought + 55),
        plate: this.certificate['plate'] ?? null,
      },
    });
  }

  /** Bought by the exporter, inspected, applied for, licensed, declared, gone, deregistered, refunded. */
  export(way: Way): Left {
    const land = this.#land;
    const { exporter, applied } = way;
    const bought = applied - (way.boughtBefore ?? land.whole(2, 12));
    const paid = way.paid ?? this.worth(bought);
    this.hand(exporter, bought, paid, way.special);
    return this.license(way, bought, paid);
  }

  /** The licence and what follows it, of a vehicle that the exporter already has. */
  license(way: Way, bought: number, paid: number): Left {
    const land = this.#land;
    const { vin } = this;
    const { exporter, applied, application, destination } = way;
    const inspectedOn = applied - (way.inspectedBefore ?? land.whole(0, 2));
    const km = way.inspectedKm ?? this.kmOn(Math.min(inspectedOn, bought));
    this.inspect(inspectedOn, km, exporter.province, way.body);
    const issued = applied + land.whole(0, 2);
    const licence = `${exporter.province}JC${String(new Date(applied * 86_400_000).getUTCFullYear())}${land.digits(7)}`;
    const margin = Math.round(paid * (1.02 + 0.11 * land.random()));
    const currency = way.licenceCurrency ?? land.one(['USD', 'USD', 'USD', 'CNY']);
    const value = way.licenceValue ?? inCurrency(margin, currency);
    const hsCode = way.licenceHs ?? HS[this.model.energy];
    land.tell('licence', exporter.province, issued, {
      ...{ application, number: licence, applicant: exporter.id, applicantName: exporter.name },
      ...{ province: exporter.province, appliedOn: dateOf(applied), issuedOn: dateOf(issued) },
      ...{ validUntil: dateOf(issued + 178), vin, brand: this.maker.brand, model: this.model.name },
      ...{
        registeredOn: this.certificate['registeredOn'] ?? null,
        pendingExportOn: dateOf(bought),
      },
      ...{
        destination,
        hsCode,
        condition: 'used',
        odometerKm: way.licenceKm ?? km,
        unitPrice: value,
      },
      ...{
        currency,
        transport: way.transport ?? land.one(['sea', 'sea', 'rail']),
        modified: 'false',
      },
      ...{ chassisBrand: null, modificationProof: null },
    });
    const exited = issued + (way.exitAfter ?? land.one([3, 5, 8, 11, 15, 19]));
    const entry = land.digits(18);
    const left = { entry, licence, exited, paid, invoice: this.invoice, km };
    this.declare(way, left, value, currency);
    if (way.exitAfter === null) return left;
    if (way.unseen !== true && (way.arrivesIn !== undefined || land.chance(0.25))) {
      this.arrive(
        way.arrivesIn ?? destination,
        exited + (way.arrivesAfter ?? land.whole(24, 70)),
        km + land.whole(4, 60),
      );
    }
    if (way.deregisterAfter !== null)
      this.deregister(exited + (way.deregisterAfter ?? land.whole(7, 40)));
    if (way.refund !== undefined && way.refund !== false)
      this.refund(left, exporter, way.refund, exited + land.whole(18, 75));
    return left;
  }

  declare(way: Way, { entry, licence, exited }: Left, value: number, currency: string): void {
    const port = this.#land.one(PORTS);
    const leaves = way.exitAfter !== null && exited <= LAST;
    this.#land.tell('declaration', port, exited - 1, {
      ...{ vin: this.vin, number: entry, declaredOn: dateOf(exited - 1) },
      ...{ exitedOn: leaves ? dateOf(exited) : null, licence },
      ...{
        exporter: way.exporter.id,
        hsCode: way.declaredHs ?? way.licenceHs ?? HS[this.model.energy],
      },
      ...{ condition: 'used', destination: way.declaredDestination ?? way.destination },
      tradingCountry: way.tradingCountry ?? way.destination,
      ...{
        exitCustoms: port,
        value: way.declaredValue ?? value,
        currency: way.declaredCurrency ?? currency,
      },
      returnedOn: way.returnedAfter === undefined ? null : dateOf(exited + way.returnedAfter),
    });
  }

  arrive(country: string, on: number, odometerKm: number): this {
    this.#land.tell('arrival', country, on, {
      ...{ vin: this.vin, country, registeredOn: dateOf(on), condition: 'used', odometerKm },
    });
    return this;
  }

  deregister(on: number): this {
    return this.book(on, { status: 'E', deregisteredOn: dateOf(on) });
  }

  refund({ entry, invoice, paid }: Left, claimant: Party, part: number, on: number): this {
    this.#land.tell('refund', `tax-${claimant.province}`, on, {
      ...{ vin: this.vin, number: `TS${this.#land.digits(12)}`, claimedOn: dateOf(on) },
      ...{ claimant: claimant.id, invoice, declaration: entry },
      amount: Math.floor((paid / 1.13) * 0.13 * part),
    });
    return this;
  }
}
