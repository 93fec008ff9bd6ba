import { type Source, sourceOf } from '../drawn/source.ts';
import { dateOf, dayOf, Nation, type Party, PROVINCES, TODAY } from './nation.ts';
import {
  type Exported,
  exported,
  type Journey,
  officeDay,
  outletsFor,
  refunded,
  registeredVehicle,
  soldOn,
  type Vehicle,
  type Wanted,
  worthOf,
} from './vehicle-life.ts';

const LAST = dayOf(TODAY);
const DESTINATIONS = ['AE', 'JO', 'UZ', 'KZ', 'KG', 'GE'] as const;
const CODES = PROVINCES.map(([code]) => code);

/** The parties that all groups share. */
interface Town {
  readonly dealers: readonly Party[];
  readonly exporters: readonly Party[];
}

/** Makes the groups of a nation; `part` is its size against the full one. */
class Groups {
  readonly #nation: Nation;
  readonly #town: Town;
  readonly #part: number;

  constructor(nation: Nation, town: Town, part: number) {
    this.#nation = nation;
    this.#town = town;
    this.#part = part;
  }

  /** So many members of a group at this size, four at least. */
  #times(count: number): number {
    return Math.max(4, Math.round(count * this.#part));
  }

  /** So many organisers at this size, one at least. */
  #organisers(count: number): number {
    return Math.max(1, Math.round(count * this.#part));
  }

  #application(): string {
    return `SQ${this.#nation.digits(10)}`;
  }

  #day(from: string, until: string): number {
    return this.#nation.whole(dayOf(from), dayOf(until));
  }

  #bought(label: string, registered: number, wanted: Partial<Wanted> = {}): Vehicle {
    const nation = this.#nation;
    const owner = nation.person(nation.one(CODES));
    const seller = nation.one(this.#town.dealers);
    return registeredVehicle(nation, { owner, seller, label, registered, ...wanted });
  }

  /** An export of a vehicle that is old enough, all by the book. */
  #sent(label: string, journey: Partial<Journey> = {}, wanted: Partial<Wanted> = {}): Exported {
    const nation = this.#nation;
    const applied = journey.applied ?? officeDay(this.#day('2025-06-01', '2026-10-12'));
    const registered = wanted.registered ?? applied - nation.whole(230, 1_200);
    const told = { readUntil: applied - 12, ...wanted };
    return exported(nation, this.#bought(label, Math.max(registered, dayOf('2021-02-01')), told), {
      application: this.#application(),
      exporter: nation.one(this.#town.exporters),
      destination: nation.one(DESTINATIONS),
      ...journey,
      applied,
    });
  }

  bursts(): void {
    const nation = this.#nation;
    for (let count = this.#organisers(6); count > 0; count -= 1) {
      const province = nation.one(CODES);
      const owner = nation.company(nation.one(['company', 'dealer']), province);
      const seller = nation.one(this.#town.dealers);
      const end = dayOf(nation.one(['2025-10-31', '2025-12-31', '2026-03-31', '2026-04-30']));
      for (let at = 0; at < 30; at += 1) {
        const registered = end - 300 + at * 9;
        this.#bought('at-home', registered, { owner, seller, kmADay: 40, readAfter: 120 });
      }
      for (let at = 0; at < 60; at += 1) {
        const registered = end - nation.whole(0, 2);
        const wanted = { owner, seller, kmADay: 0, ...(at < 20 ? { readAfter: 45 } : {}) };
        const vehicle = this.#bought('burst', registered, wanted);
        if (nation.chance(0.75)) {
          soldOn(nation, vehicle, nation.person(province), registered + nation.whole(50, 150));
        }
      }
    }
  }

  branches(): void {
    const nation = this.#nation;
    for (let count = this.#organisers(3); count > 0; count -= 1) {
      const province = nation.one(CODES);
      const address = `示例园区${nation.digits(4)}号`;
      const quarter = dayOf(nation.one(['2025-09-30', '2025-12-31', '2026-03-31']));
      const seller = nation.one(this.#town.dealers);
      for (let branch = 0; branch < 12; branch += 1) {
        const owner = nation.company('company', province, { address });
        for (let at = 0; at < 6; at += 1) {
          const registered = quarter - nation.whole(0, 1);
          const vehicle = this.#bought('branches', registered, { owner, seller, kmADay: 0 });
          soldOn(nation, vehicle, nation.person(province), registered + nation.whole(40, 140));
        }
      }
    }
  }

  fleets(): void {
    const nation = this.#nation;
    for (let count = this.#organisers(4); count > 0; count -= 1) {
      const province = nation.one(CODES);
      const owner = nation.company('company', province);
      for (let month = 0; month < 20; month += 1) {
        const end = Date.UTC(2025, month + 1, 0) / 86_400_000;
        for (let at = 0; at < 22; at += 1) {
          const registered = end - (at < 20 ? nation.whole(0, 2) : nation.whole(5, 25));
          this.#bought('busy-month-ends', registered, { owner, kmADay: nation.whole(60, 150) });
        }
      }
    }
    for (let count = this.#organisers(3); count > 0; count -= 1) {
      const province = nation.one(CODES);
      const address = `示例广场${nation.digits(4)}号`;
      for (let branch = 0; branch < 12; branch += 1) {
        const owner = nation.company('company', province, { address });
        for (let at = 0; at < 15; at += 1) {
          const registered = this.#day('2025-01-05', '2026-08-20');
          this.#bought('rental-branches', registered, { owner, kmADay: nation.whole(60, 150) });
        }
      }
    }
  }

  barred(): void {
    const nation = this.#nation;
    const tower = `示例大厦${nation.digits(4)}号`;
    for (let count = this.#organisers(3), at = 0; at < count; at += 1) {
      const province = nation.one(CODES);
      const from = dayOf('2026-02-01') + nation.whole(0, 60);
      const controller = nation.person(province).id;
      const phone = `p:${nation.digits(16)}`;
      const address = at === 0 ? tower : `示例街${nation.digits(5)}号`;
      const standing = { standing: 'barred', standingFrom: dateOf(from) };
      const old = nation.exporter(province, { controller, phone, address }, '2024-01-01', [
        standing,
      ]);
      const shared = [{ controller }, { phone }, at === 0 ? { phone, controller } : { address }][
        at % 3
      ];
      const next = nation.exporter(province, shared, dateOf(from + 25));
      for (let car = 0; car < 60; car += 1) {
        const before = officeDay(nation.whole(from - 200, from - 30));
        this.#sent('before-the-bar', { exporter: old, applied: before });
        const after = officeDay(nation.whole(from + 40, from + 160));
        this.#sent('successor', { exporter: next, applied: after });
      }
    }
    for (let tenant = 0; tenant < 30; tenant += 1) {
      const exporter = nation.exporter('44', { address: tower });
      const applied = officeDay(this.#day('2026-05-01', '2026-09-30'));
      this.#sent('office-tower', { exporter, applied });
    }
  }

  numbers(): void {
    const nation = this.#nation;
    const kinds = ['certificate', 'invoice', 'policy', 'engine'] as const;
    const fresh = (kind: (typeof kinds)[number]): string =>
      ({
        certificate: nation.digits(12),
        invoice: nation.digits(20),
        policy: `PDZA2026${nation.digits(4)}0${nation.digits(4)}1${nation.digits(3)}`,
        engine: `G4${nation.digits(4)}0H${nation.digits(3)}1${nation.digits(2)}`,
      })[kind];
    const pair = (
      label: string,
      kind: (typeof kinds)[number],
      first: string,
      second: string,
    ): void => {
      for (const number of [first, second]) {
        if (nation.chance(0.5)) this.#sent(label, {}, { [kind]: number });
        else this.#bought(label, this.#day('2024-03-01', '2026-07-01'), { [kind]: number });
      }
    };
    for (let at = this.#times(30); at > 0; at -= 1) {
      for (const kind of kinds) {
        const number = fresh(kind);
        pair('number-again', kind, number, number);
      }
      const kind = nation.one(['policy', 'engine'] as const);
      const number = fresh(kind);
      const place = number.lastIndexOf(at % 2 === 0 ? '0' : '1');
      const alike = `${number.slice(0, place)}${at % 2 === 0 ? 'O' : 'I'}${number.slice(place + 1)}`;
      if (place > 0) pair('number-alike', kind, number, alike);
      const long = fresh(kind);
      pair('number-longer', kind, long, `${long}${nation.one(['A', '-1', 'X', '-1'])}`);
    }
    for (let at = this.#times(40); at > 0; at -= 1) {
      const [one, other] = [nation.makers[at % 8], nation.makers[(at + 3) % 8]];
      const engine = nation.digits(13);
      for (const maker of [one, other]) {
        if (maker === undefined) continue;
        const model = [maker, nation.one(maker.models)] as const;
        this.#bought('engine-across', this.#day('2024-03-01', '2026-07-01'), { engine, model });
      }
    }
    for (let at = this.#times(120); at > 0; at -= 1) {
      const invoice = nation.paperNumber();
      this.#bought('paper-invoices', this.#day('2024-03-01', '2026-07-01'), { invoice });
    }
    for (let at = this.#times(160); at > 0; at -= 1) {
      const maker = nation.makers[at % 8];
      if (maker === undefined) continue;
      const engine = `K${String(1000 + Math.floor(at / 8)).padStart(5, '0')}`;
      const model = [maker, nation.one(maker.models)] as const;
      this.#bought('short-engines', this.#day('2024-03-01', '2026-07-01'), { engine, model });
    }
    const counter = Number(nation.digits(9));
    for (let at = this.#times(200); at > 0; at -= 1) {
      const policy = `PDBA202644${counter + at}`;
      const certificate = `44${counter * 10 + at}`;
      this.#bought('counted-numbers', this.#day('2026-03-01', '2026-07-01'), {
        policy,
        certificate,
      });
    }
  }

  refunds(): void {
    const nation = this.#nation;
    const strangers = [0, 1, 2].map(() => nation.company('company', nation.one(CODES)));
    const agents = [0, 1, 2].map(() => nation.company('agent', nation.one(CODES)));
    const early = (): number => officeDay(this.#day('2025-06-01', '2025-09-20'));
    const any = (): number => officeDay(this.#day('2025-06-01', '2026-07-20'));
    const exporters = this.#town.exporters;
    const sent = (label: string, journey: Partial<Journey>): [Exported, Party] => {
      const exporter = nation.one(exporters);
      const owner = nation.company('company', nation.one(CODES));
      return [this.#sent(label, { exporter, special: true, ...journey }, { owner }), exporter];
    };
    for (let at = this.#times(60); at > 0; at -= 1) {
      const [car, exporter] = sent('refund-no-exit', { applied: early(), exitAfter: null });
      refunded(nation, car, exporter);
    }
    for (let at = this.#times(80); at > 0; at -= 1) {
      refunded(nation, sent('refund-stranger', { applied: any() })[0], nation.one(strangers));
      const declarant = nation.one(agents);
      refunded(nation, sent('agents', { applied: any(), declarant })[0], declarant);
      const [whole, claimant] = sent('claims-in-parts', { applied: any() });
      const parts = nation.one([
        [0.5, 0.5],
        [0.3, 0.3, 0.4],
        [0.2, 0.6],
      ]);
      for (const [place, part] of parts.entries())
        refunded(nation, whole, claimant, part, 25 + place * 9);
    }
    for (let at = this.#times(40); at > 0; at -= 1) {
      const [car, exporter] = sent('refund-beyond-tax', { applied: any() });
      refunded(nation, car, exporter, 1, 25);
      refunded(nation, car, exporter, nation.one([1, 0.6]), 70);
    }
    for (let at = this.#times(900); at > 0; at -= 1) {
      const [car, exporter] = sent('exports', { applied: any() });
      refunded(nation, car, exporter);
    }
  }

  plates(): void {
    const nation = this.#nation;
    const sellers = [0, 1, 2, 3].map(() => nation.one(this.#town.dealers));
    for (let at = this.#times(90); at > 0; at -= 1) {
      const insured = dayOf('2025-12-01') + nation.whole(8, 30);
      const seller = nation.one(sellers);
      const registered = insured + nation.whole(70, 200);
      this.#bought('plated-late', registered, {
        insured,
        holder: seller,
        seller,
        made: insured - 30,
      });
    }
    for (let at = this.#organisers(3); at > 0; at -= 1) {
      const owner = nation.company('company', nation.one(CODES));
      const insured = this.#day('2025-02-01', '2026-02-01');
      const registered = insured + nation.whole(65, 120);
      for (let car = 0; car < 20; car += 1) {
        this.#bought('own-late-plates', registered + (car % 3), {
          owner,
          insured,
          made: insured - 20,
        });
      }
    }
    for (let at = this.#times(60); at > 0; at -= 1) {
      const applied = officeDay(this.#day('2025-10-01', '2026-09-20'));
      const registered = applied - nation.whole(184, 260);
      const province = nation.one(CODES);
      const vehicle = this.#bought('one-day-owner', registered, {
        ...{
          owner: nation.person(province),
          insured: registered - nation.whole(6, 8),
          kmADay: 1,
          readUntil: 0,
        },
      });
      const middle = nation.company('company', province);
      const resold = soldOn(nation, vehicle, middle, registered + nation.whole(1, 2));
      exported(nation, resold, {
        ...{
          application: this.#application(),
          exporter: nation.one(this.#town.exporters),
          applied,
        },
        destination: nation.one(DESTINATIONS),
      });
    }
  }

  again(): void {
    const nation = this.#nation;
    for (let at = this.#times(60); at > 0; at -= 1) {
      const exporter = nation.one(this.#town.exporters);
      const destination = nation.one(DESTINATIONS);
      const first = officeDay(this.#day('2025-09-01', '2026-03-20'));
      const back = at % 2 === 0;
      const journey = { exporter, destination, applied: first };
      const label = back ? 'returned' : 'second-licence';
      const applied = officeDay(first + nation.whole(130, 150));
      const gone = applied + 14;
      const car = this.#sentTwice(label, { ...journey, applied: first }, back);
      const { vehicle } = car;
      const { province } = vehicle.certificate;
      const certificate = { ...vehicle.certificate, tempPlateUntil: dateOf(applied + 50) };
      nation.tell('certificate', String(province), applied - 5, certificate);
      this.#licensedAgain(vehicle, exporter, destination, applied, gone, car.paid);
      const left = { ...certificate, status: 'E', deregisteredOn: dateOf(gone + 25) };
      nation.tell('certificate', String(province), gone + 25, left);
    }
  }

  /** The first licence: used, and the car came back, or never used. */
  #sentTwice(label: string, journey: Partial<Journey>, back: boolean): Exported {
    // the deregistration of the first exit never came: the car was back before it
    return this.#sent(label, {
      ...journey,
      exitAfter: back ? 9 : null,
      deregisterAfter: 9_999,
      unseen: true,
    });
  }

  #licensedAgain(
    vehicle: Vehicle,
    exporter: Party,
    destination: string,
    applied: number,
    exited: number,
    paid: number,
  ): void {
    const nation = this.#nation;
    const { vin, model, maker, registered } = vehicle;
    const licence = `26-${nation.digits(10)}`;
    const km = 3 + Math.round(vehicle.kmADay * (applied - 140 - registered)) + 60;
    const value = Math.round((paid * 1.05) / 7.1);
    nation.tell('inspection', exporter.province, applied - 2, {
      ...{ vin, on: dateOf(applied - 2), standard: 'WM/T 8-2022', result: 'pass', odometerKm: km },
    });
    const hsCode = model.energy === 'bev' ? '8703801090' : '8703234110';
    nation.tell('licence', exporter.province, applied + 1, {
      ...{ application: this.#application(), number: licence, applicant: exporter.id },
      ...{ applicantName: exporter.name, province: exporter.province, appliedOn: dateOf(applied) },
      ...{ issuedOn: dateOf(applied + 1), validUntil: dateOf(applied + 91), vin },
      ...{ brand: maker.brand, model: model.name, registeredOn: dateOf(registered) },
      ...{ pendingExportOn: vehicle.certificate['pendingExportOn'] ?? null, destination, hsCode },
      ...{ condition: 'used', odometerKm: km, unitPrice: value, currency: 'USD', transport: 'sea' },
      ...{ modified: 'false', chassisBrand: null, modificationProof: null },
    });
    nation.tell('declaration', '2200', exited, {
      ...{ vin, number: nation.digits(18), declaredOn: dateOf(exited - 2) },
      ...{ exitedOn: dateOf(exited), licence, exporter: exporter.id, hsCode, condition: 'used' },
      ...{ destination, tradingCountry: destination, exitCustoms: '2200', value, currency: 'USD' },
    });
  }

  values(): void {
    const nation = this.#nation;
    for (let at = this.#times(60); at > 0; at -= 1) {
      for (const label of ['value-off', 'wrecks'] as const) {
        const applied = officeDay(this.#day('2025-08-01', '2026-09-30'));
        const registered = applied - nation.whole(300, 1_000);
        const vehicle = this.#bought(label, registered, { readUntil: applied - 12 });
        const worth = worthOf(nation, vehicle, applied);
        const paid = Math.round(worth * (0.25 + 0.1 * nation.random()));
        exported(nation, vehicle, {
          ...{
            application: this.#application(),
            exporter: nation.one(this.#town.exporters),
            applied,
          },
          ...{ destination: nation.one(DESTINATIONS), paid },
          declared: label === 'wrecks' ? Math.round(paid * 1.06) : worth,
        });
      }
      this.#sent(
        'in-yuan',
        { currency: 'CNY' },
        { registered: this.#day('2021-03-01', '2022-06-01') },
      );
    }
  }

  odometers(): void {
    const nation = this.#nation;
    for (let at = this.#times(60); at > 0; at -= 1) {
      this.#sent('readings-of-a-day', { licenceKm: 45, inspectionKm: nation.whole(3_000, 9_000) });
      const road = { destination: nation.one(['KZ', 'UZ', 'KG']), transport: null };
      const applied = officeDay(this.#day('2025-06-01', '2026-08-30'));
      const kmADay = 40;
      const registered = applied - nation.whole(300, 900);
      const driven = kmADay * (applied - registered) + nation.whole(2_500, 5_000);
      this.#sent(
        'blank-transport',
        { ...road, applied, arrivalKm: driven },
        { registered, kmADay },
      );
    }
    for (let batch = this.#organisers(3); batch > 0; batch -= 1) {
      for (const label of ['parked-batch', 'well-driven-181'] as const) {
        const exporter = nation.one(this.#town.exporters);
        const applied = officeDay(this.#day('2026-02-01', '2026-08-30'));
        const application = this.#application();
        const parked = label === 'parked-batch';
        for (let car = 0; car < 40; car += 1) {
          const registered = applied - (parked ? 181 : nation.whole(181, 186));
          const kmADay = parked ? 0.1 : nation.whole(70, 130);
          const journey = { exporter, applied, application, destination: 'AE' };
          this.#sent(label, journey, { registered, kmADay });
        }
      }
    }
  }

  lateAndYoung(): void {
    const nation = this.#nation;
    for (let at = this.#times(60); at > 0; at -= 1) {
      const registered = this.#day('2025-02-01', '2026-01-15');
      const made = registered - nation.whole(400, 800);
      this.#sent('registered-late', { applied: officeDay(registered + 260) }, { registered, made });
      const applied = officeDay(this.#day('2026-09-15', '2026-09-30'));
      this.#sent('late-customs', { applied, customs: '4201', exitAfter: 8, deregisterAfter: 12 });
    }
    for (let at = this.#times(30); at > 0; at -= 1) {
      const registered = this.#day('2024-03-01', '2025-01-01');
      const wanted = { registered, made: registered + nation.whole(330, 420) };
      this.#sent('made-later', { applied: officeDay(registered + 480) }, wanted);
    }
    for (let at = this.#times(80); at > 0; at -= 1) {
      const exporter = nation.one(this.#town.exporters);
      const destination = nation.one(DESTINATIONS);
      const applied = officeDay(this.#day('2026-02-01', '2026-09-30'));
      const maker = nation.one(nation.makers);
      const [letter, application] = [`QRS${nation.digits(9)}`, this.#application()];
      outletsFor(nation, maker, letter, destination, applied - 3);
      for (let car = 0; car < 5; car += 1) {
        const registered = applied - nation.whole(50, 170);
        const model = [maker, nation.one(maker.models)] as const;
        const journey = { exporter, destination, applied, letter, application };
        this.#sent('young-with-letter', journey, { registered, model });
      }
    }
  }

  links(): void {
    const nation = this.#nation;
    for (let count = this.#organisers(3); count > 0; count -= 1) {
      const province = nation.one(CODES);
      const phone = `p:${nation.digits(16)}`;
      const seller = nation.company('dealer', province, { phone });
      const owner = nation.company('company', province, { phone });
      for (let at = 0; at < 40; at += 1) {
        const registered = this.#day('2025-03-01', '2026-03-01');
        const vehicle = this.#bought('hidden-link-home', registered, { owner, seller, kmADay: 0 });
        if (at % 5 !== 0) {
          soldOn(nation, vehicle, nation.person(province), registered + nation.whole(20, 120));
        }
      }
      const exporter = nation.one(this.#town.exporters);
      const shared = `p:${nation.digits(16)}`;
      for (let at = 0; at < 25; at += 1) {
        const person = nation.person(province);
        const since = dayOf('2016-01-01');
        const contacts = { phone: shared, address: null, account: null, controller: null };
        nation.tell('party', 'registry', since, { id: person.id, kind: 'person', ...contacts });
        const applied = officeDay(this.#day('2026-01-10', '2026-09-20'));
        const wanted = { registered: applied - nation.whole(183, 200), owner: person, kmADay: 1 };
        this.#sent('nominees', { exporter, applied }, wanted);
      }
    }
  }

  exports(count: number): void {
    const nation = this.#nation;
    let left = count;
    while (left > 0) {
      const exporter = nation.one(this.#town.exporters);
      const applied = officeDay(this.#day('2025-03-01', '2026-11-12'));
      const destination = nation.one(DESTINATIONS);
      const application = this.#application();
      const transport = nation.one(['sea', 'sea', 'rail']);
      for (let car = nation.whole(1, 12); car > 0 && left > 0; car -= 1, left -= 1) {
        this.#sent('exports', { exporter, applied, destination, application, transport });
      }
    }
  }

  atHome(count: number): void {
    const nation = this.#nation;
    const fleets = [...Array(40)].map(() => nation.company('company', nation.one(CODES)));
    for (let at = count; at > 0; at -= 1) {
      const day = this.#day('2023-01-03', '2026-11-15');
      const registered = nation.chance(0.05) ? monthEnd(day) : day;
      const wanted = nation.chance(0.12) ? { owner: nation.one(fleets) } : {};
      const vehicle = this.#bought('at-home', Math.min(registered, LAST - 2), wanted);
      if (nation.chance(0.1)) {
        const on = vehicle.registered + nation.whole(200, 900);
        if (on < LAST) soldOn(nation, vehicle, nation.person(nation.one(CODES)), on);
      }
    }
  }
}

const monthEnd = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 86_400_000;
};

/**
 * Makes a nation of about so many vehicles, honest ones and schemes, written from the vocabulary and issue 17 alone.
 *
 * @param from a seed, or what takes its place
 * @param vehicles 3,000 or more
 */
export const outsideNation = (from: number | Source, vehicles: number): Nation => {
  const nation = new Nation(typeof from === 'number' ? sourceOf(from) : from);
  const part = vehicles / 60_000; // not-law: vehicles of the full nation
  for (const { id, legalName, wmi } of nation.makers) {
    nation.tell('maker', 'ministry', dayOf('2015-01-01'), {
      ...{ id, legalName, kind: 'manufacturer', announcedFrom: '2015-01-01', announcedUntil: null },
      wmis: wmi,
    });
  }
  const dealers = [...Array(120)].map(() => nation.company('dealer', nation.one(CODES)));
  const exporters = [...Array(50)].map(() => nation.exporter(nation.one(CODES)));
  const groups = new Groups(nation, { dealers, exporters }, part);
  groups.bursts();
  groups.branches();
  groups.fleets();
  groups.barred();
  groups.numbers();
  groups.refunds();
  groups.plates();
  groups.again();
  groups.values();
  groups.odometers();
  groups.lateAndYoung();
  groups.links();
  groups.exports(Math.round(5_000 * part));
  groups.atHome(Math.max(0, vehicles - nation.truth.size));
  return nation;
};
