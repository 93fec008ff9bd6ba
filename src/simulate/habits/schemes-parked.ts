import { dateOf, dayOf } from '../outside/nation.ts';
import { BESIDE, type Group, type Make } from './make.ts';

const person = (make: Make, province?: string) => make.land.person(province);

/** New cars that nobody drove, each kind past another question of the law. */
export const PARKED: Readonly<Record<string, Group>> = {
  /** A dealer registers new cars as his demonstrators; the odometer is turned on before the inspection. */
  'demo-shield': (make) => {
    const { land } = make;
    const dealer = land.company('dealer', {}, '2019-11-04');
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const registered = filing.applied - make.wait();
      const car = make.car({ registered, owner: dealer, seller: dealer, kmADay: 0.3 });
      if (land.chance(0.8)) car.read(registered + land.whole(45, 120));
      const turned = Math.round((filing.applied - registered) * land.whole(28, 52));
      make.export(car, filing, {
        inspectedKm: turned,
        special: true,
        refund: land.chance(0.5) ? 1 : false,
      });
    }
  },

  /** A leasing company insures the cars of persons whose names it has borrowed. */
  'nominee-lessees': (make) => {
    const { land } = make;
    const lessor = land.company('company', {}, '2021-06-15');
    const dealer = land.dealerIn(lessor.province);
    const exporters = [land.one(land.exporters), land.one(land.exporters)];
    for (let left = make.size(11, 5); left > 0; left -= 1) {
      const filing = make.filing({ exporter: land.one(exporters) });
      const owner = person(make, lessor.province);
      const seller = make.careful() ? land.dealerIn(lessor.province) : dealer;
      const car = make.parked(filing, { owner, seller, holder: lessor });
      make.export(car, filing);
    }
  },

  /** The policy is taken out for the plate and given back when the plate is there. */
  'policy-cancelled': (make) => {
    const { land } = make;
    const seller = land.one(land.dealers);
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const registered = filing.applied - make.wait();
      const cancelledAfter = land.whole(2, Math.round(make.between(9, 48)));
      const owner = person(make, seller.province);
      const car = make.parked(filing, { registered, owner, seller, cancelledAfter });
      // the registry asks for one before the transfer
      if (make.careful()) car.insure(filing.applied - land.whole(13, 20), owner);
      make.export(car, filing);
    }
  },

  /** Registered on paper; nobody came for the plates. */
  'plates-unfetched': (make) => {
    const { land } = make;
    const seller = land.one(land.dealers);
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const owner = person(make, seller.province);
      const fetched = land.chance(make.between(0.05, 0.3));
      make.export(
        make.parked(filing, { owner, seller, ...(fetched ? {} : { plate: null }) }),
        filing,
      );
    }
  },

  /** Passed through two persons before the exporter, so that nobody stands beside him. */
  'twice-transferred': (make) => {
    const { land } = make;
    const seller = land.one(land.dealers);
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const registered = filing.applied - make.wait();
      const car = make.parked(filing, { registered, owner: person(make, seller.province), seller });
      const first = registered + land.whole(34, 80);
      car.sell(person(make), first, car.listPrice - land.whole(1_500, 6_000));
      car.sell(person(make), first + land.whole(25, 70), car.listPrice - land.whole(5_000, 9_000));
      make.export(car, filing, { paid: car.listPrice - land.whole(8_000, 14_000) });
    }
  },

  /** A machine turns the wheels for some nights before the inspection. */
  'machine-driven': (make) => {
    const { land } = make;
    const seller = land.one(land.dealers);
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const registered = filing.applied - make.wait();
      const owner = person(make, seller.province);
      const car = make.parked(filing, { registered, owner, seller, kmADay: 0.2 + land.random() });
      if (land.chance(make.between(0.9, 0.5))) car.read(registered + land.whole(60, 130));
      const turning = filing.applied - land.whole(18, 40);
      car.drive(turning, land.whole(150, 420)).drive(turning + 14, 0);
      make.export(car, filing);
    }
  },

  /** Sister exporters file a yard of cars in small applications as soon as the day is reached. */
  'split-filing': (make) => {
    const { land } = make;
    const controller = land.person().id;
    const phone = land.secret();
    const shared = make.careful()
      ? [{ controller }]
      : [{ controller, phone }, { controller }, { phone }];
    const sisters = Array.from({ length: land.whole(3, 6) }, () =>
      land.exporter(land.one(shared), '2025-03-11'),
    );
    const seller = land.one(land.dealers);
    const start = make.applied('2026-01-26', '2026-09-20');
    for (let left = make.size(15, 7); left > 0; ) {
      const exporter = land.one(sisters);
      const day = start + land.whole(0, Math.round(make.between(12, 40)));
      const filing = make.filing({ exporter, applied: day });
      for (let few = land.whole(1, 3); few > 0 && left > 0; few -= 1, left -= 1) {
        const registered = day - 181 - land.whole(0, Math.round(make.between(3, 11)));
        make.export(
          make.parked(filing, { registered, owner: person(make, seller.province), seller }),
          filing,
        );
      }
    }
  },

  /** New companies, each with a few cars, managers and accounts that rotate among them. */
  'newborn-split': (make) => {
    const { land } = make;
    const managers = [0, 1, 2, 3].map(() => land.secret());
    const accounts = [0, 1, 2, 3].map(() => land.secret());
    const bosses = [0, 1, 2, 3, 4].map(() => land.person().id);
    const province = land.province();
    const exporter = land.one(land.exporters);
    const seller = land.dealerIn(province);
    const opened = dayOf('2025-04-01') + land.whole(0, 240);
    for (let firm = land.whole(4, 6); firm > 0; firm -= 1) {
      const since = opened + land.whole(0, Math.round(make.between(15, 75)));
      const contacts = {
        phone: land.one(managers),
        account: land.one(accounts),
        controller: land.one(bosses),
      };
      const owner = land.company('company', contacts, since, province);
      for (let few = make.size(3, 2); few > 0; few -= 1) {
        const registered = since + land.whole(12, 60);
        const filing = make.filing({
          exporter,
          applied: Math.min(registered + make.wait(), dayOf('2026-10-21')),
        });
        const fit = { ...filing, applied: Math.max(registered + 181, filing.applied) };
        make.export(make.parked(fit, { registered, owner, seller }), fit, {
          special: land.chance(0.4),
        });
      }
    }
  },

  /** A shell lets cars on paper: a burst of registrations, no driving, all to one exporter. */
  'fleet-shell': (make) => {
    const { land } = make;
    const phone = land.secret();
    const linked = !make.careful();
    const owner = land.company('company', linked ? { phone } : {}, '2025-02-18');
    const exporter = land.exporter(linked ? { phone } : {}, '2024-05-20');
    const seller = land.dealerIn(owner.province);
    const burst = make.applied('2025-07-14', '2026-03-20') - 1;
    for (let left = make.size(16, 6); left > 0; left -= 1) {
      const registered = burst + land.whole(0, Math.round(make.between(4, 75)));
      const applied = officeAfter(registered + make.wait());
      const filing = make.filing({ exporter, applied });
      make.export(make.parked(filing, { registered, owner, seller }), filing, {
        special: true,
        refund: 1,
      });
    }
  },

  /** The manager’s ring: seller, owner and exporter are one person’s. */
  'manager-ring': (make) => {
    const { land } = make;
    const controller = land.person().id;
    const dealer = land.company('dealer', { controller }, '2020-04-07');
    const owners = Array.from({ length: land.whole(1, 3) }, () =>
      land.company('company', { controller }, '2022-10-10', dealer.province),
    );
    const exporter = land.exporter({ controller }, '2024-01-15');
    for (let left = make.size(12, 5); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const car = make.parked(filing, { owner: land.one(owners), seller: dealer });
      make.export(car, filing, { special: true, refund: land.chance(0.7) ? 1 : false });
    }
  },

  /** Borrowed names, all reached through the account or the telephone of one agent. */
  'agent-account': (make) => {
    const { land } = make;
    const [account, phone] = [land.secret(), land.secret()];
    const seller = land.one(land.dealers);
    const exporter = land.one(land.exporters);
    for (let left = make.size(13, 6); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const owner = land.person(seller.province, make.careful() ? { account } : { account, phone });
      make.export(make.parked(filing, { owner, seller }), filing);
    }
  },

  /** Registered to one, passed on within days, then left standing. */
  'owner-hop': (make) => {
    const { land } = make;
    const middle = land.company('company', {}, '2022-02-22');
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const registered = filing.applied - make.wait();
      const car = make.parked(filing, { registered, owner: person(make, middle.province) });
      car.sell(middle, registered + land.whole(1, Math.round(make.between(3, 14))), car.listPrice);
      make.export(car, filing, {
        special: true,
        refund: 1,
        paid: car.listPrice + land.whole(500, 2_000),
      });
    }
  },

  /** A dealer insures a lot in December for the statistics; some are never plated, others go to persons in spring. */
  'insured-lot': (make) => {
    const { land } = make;
    const seller = land.company('dealer', {}, '2015-05-05');
    const day = dayOf(land.one(['2023-12-22', '2024-12-23', '2025-12-24']));
    for (let left = make.size(24, 12); left > 0; left -= 1) {
      const insured = day + land.whole(0, 7);
      const late = insured + land.whole(Math.round(make.between(85, 62)), 170);
      const unplated = land.chance(0.45);
      const owner = unplated ? seller : person(make, seller.province);
      make.car({
        registered: late,
        owner,
        seller,
        holder: seller,
        insured,
        billed: unplated ? insured : late - 2,
        made: insured - land.whole(6, 40),
        unplated,
      });
    }
  },

  /** Bills of the quarter’s last days for cars that are made, delivered and plated weeks later. */
  'backdated-invoice': (make) => {
    const { land } = make;
    const seller = land.company('dealer', {}, '2014-08-19');
    const end = dayOf(
      land.one([
        '2024-09-30',
        '2024-12-31',
        '2025-03-31',
        '2025-06-30',
        '2025-09-30',
        '2025-12-31',
        '2026-03-31',
      ]),
    );
    for (let left = make.size(13, 7); left > 0; left -= 1) {
      const billed = end - land.whole(0, 2);
      const made = billed + land.whole(-24, Math.round(make.between(16, -2)));
      const registered = Math.max(made, billed) + land.whole(13, 44);
      const kmADay = land.whole(20, 45);
      make.car({
        registered,
        owner: person(make, seller.province),
        seller,
        billed,
        made,
        insured: registered - land.whole(0, 2),
        kmADay,
      });
    }
    // its usual trade, through the year
    for (let left = land.whole(18, 30); left > 0; left -= 1) {
      make.car(
        {
          registered: land.saleDay('2024-02-01', '2026-09-30'),
          seller,
          owner: person(make, seller.province),
        },
        BESIDE,
      );
    }
  },

  /** The book is perfect and too early: the policy alone tells when the car was sold. */
  'grandfather-late': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    const seller = land.one(land.dealers);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const sold = filing.applied - land.whole(35, 150);
      const registered = filing.applied - 181 - land.whole(1, 50);
      const owner = person(make, seller.province);
      const insured = make.careful() && land.chance(0.6) ? registered : sold;
      const made = land.chance(make.between(0.6, 0.1))
        ? sold - land.whole(5, 25)
        : registered - land.whole(12, 50);
      make.export(
        make.parked(filing, { registered, billed: registered - 1, insured, made, owner, seller }),
        filing,
      );
    }
  },

  /** Registered again in another province under an earlier day. */
  'hop-redate': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    for (let left = make.size(8, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const truly = filing.applied - land.whole(40, 140);
      const car = make.car({ registered: truly, kmADay: make.idle() });
      const said = filing.applied - 181 - land.whole(2, Math.round(make.between(20, 160)));
      const province = land.province();
      car.book(truly + land.whole(8, 25), {
        ...{ number: `${province}${land.digits(10)}`, province, plate: car.plateOf(province) },
        registeredOn: dateOf(said),
      });
      make.export(car, filing);
    }
  },
};

const officeAfter = (day: number): number => {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  return day + ([1, 0, 0, 0, 0, 3, 2][weekday] ?? 0);
};
