import { dayOf } from '../outside/nation.ts';
import type { Group } from './make.ts';

/** Honest cars and owners, by how they are driven, sold, insured and linked. */
export const USE: Readonly<Record<string, Group>> = {
  inherited: (make) =>
    make.some(3, 6, () => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(420, 1_200);
      const car = make.car({ registered });
      car.sell(make.land.person(car.owner.province), registered + make.land.whole(1, 4), 0);
      make.export(car, filing);
    }),
  'new-cluster': (make) =>
    make.some(3, 6, () => {
      const filing = make.filing();
      const car = make.used(filing.applied, {
        registered: filing.applied - make.land.whole(700, 1_300),
      });
      const replaced = filing.applied - make.land.whole(200, 380);
      car.read(replaced - make.land.whole(10, 60));
      const since = (day: number): number => Math.round((car.kmOn(day) - car.kmOn(replaced)) * 1);
      car.read(replaced + 70, 'maintenance', since(replaced + 70));
      make.export(car, filing, { inspectedKm: since(filing.applied - 12) });
    }),
  'group-hire': (make) => {
    const { land } = make;
    const phone = land.secret();
    const dealer = land.company('dealer', { phone }, '2013-04-02');
    const owner = land.company('company', { phone }, '2014-04-02', dealer.province);
    make.some(8, 14, () => {
      const filing = make.filing();
      const registered = filing.applied - land.whole(250, 800);
      const car = make.car({ registered, owner, seller: dealer, kmADay: land.whole(38, 110) });
      car.read(registered + land.whole(70, 160));
      make.export(car, filing, { special: true, refund: 1 });
    });
  },
  'little-driven': (make) =>
    make.some(4, 8, () => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(184, 520);
      make.export(make.car({ registered, kmADay: 0.8 + 5 * make.land.random() }), filing);
    }),
  pensioner: (make) =>
    make.some(4, 8, () => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(600, 1_700);
      const car = make.car({ registered, kmADay: 3 + 7 * make.land.random() });
      car.read(registered + make.land.whole(180, 400));
      make.export(car, filing);
    }),
  demonstrators: (make) => {
    const { land } = make;
    const dealer = land.company('dealer', {}, '2015-10-10');
    const exporter = land.one(land.exporters);
    make.some(3, 7, () => {
      const filing = make.filing({ exporter });
      const registered = filing.applied - land.whole(183, 330);
      const car = make.car({
        registered,
        owner: dealer,
        seller: dealer,
        kmADay: land.whole(14, 48),
      });
      car.read(registered + land.whole(50, 140));
      make.export(car, filing, { special: true, refund: 1 });
    });
  },
  'rental-fleet': (make) => {
    const { land } = make;
    const owner = land.company('company', {}, '2016-06-01');
    const end = dayOf(land.one(['2024-05-31', '2024-11-30', '2025-02-28', '2025-06-30']));
    make.some(16, 30, (at) => {
      const registered = end - land.whole(0, 3);
      const car = make.car({ registered, owner, kmADay: land.whole(50, 130) });
      car.read(registered + land.whole(80, 170));
      if (at % 3 === 0)
        make.export(car, make.filing({ applied: make.applied('2026-02-01') }), {
          special: true,
          refund: 1,
        });
    });
  },
  'ride-hailing': (make) => {
    const owner = make.land.company('company', {}, '2018-12-03');
    make.some(6, 12, () => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(380, 900);
      const car = make.car({ registered, owner, kmADay: make.land.whole(150, 260) });
      for (let day = registered + 60; day < filing.applied - 20; day += 95)
        car.read(day, 'telematics');
      make.export(car, filing);
    });
  },
  'hospital-cars': (make) => {
    const owner = make.land.company('company', {}, '2001-07-01');
    make.some(4, 8, () => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(400, 1_400);
      make.export(make.car({ registered, owner, kmADay: 5 + 10 * make.land.random() }), filing);
    });
  },
  village: (make) => {
    const { land } = make;
    const [phone, address] = [land.secret(), land.secret()];
    const province = land.province();
    make.some(10, 18, (at) => {
      const registered = land.saleDay('2023-02-01', '2026-02-20');
      const car = make.car({ registered, owner: land.person(province, { phone, address }) });
      if (at % 5 === 0)
        make.export(car, make.filing({ applied: Math.max(registered + 220, make.applied()) }));
    });
  },
  'single-181': (make) =>
    make.some(4, 8, () => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(181, 192);
      const car = make.car({ registered, kmADay: make.land.whole(24, 70) });
      if (make.land.chance(0.4)) car.read(registered + make.land.whole(60, 120));
      make.export(car, filing);
    }),
  'old-stock': (make) =>
    make.some(4, 8, (at) => {
      const filing = make.filing();
      const registered = filing.applied - make.land.whole(260, 800);
      const made = registered - make.land.whole(320, 640);
      make.export(make.car({ registered, made, noFactory: at % 2 === 0 }), filing);
    }),
  repossessed: (make) => {
    const bank = make.land.company('company', {}, '1998-05-18');
    make.some(4, 8, () => {
      const filing = make.filing();
      const car = make.used(filing.applied);
      car.sell(bank, filing.applied - make.land.whole(70, 120));
      car.sell(make.land.one(make.land.dealers), filing.applied - make.land.whole(20, 60));
      make.export(car, filing);
    });
  },
  auction: (make) => {
    const house = make.land.company('company', {}, '2009-09-09');
    make.some(8, 15, () => {
      const filing = make.filing();
      const car = make.used(filing.applied);
      const day = filing.applied - make.land.whole(20, 50);
      car.sell(house, day);
      car.sell(make.land.dealerIn(house.province), day + make.land.whole(0, 2));
      make.export(car, filing, { special: true, refund: 0.043 });
    });
  },
  snow: (make) =>
    make.some(4, 7, () => {
      const registered = make.land.saleDay('2025-06-01', '2025-09-20');
      const car = make.car({ registered, owner: make.land.person('23'), kmADay: 34 });
      car.drive(dayOf('2025-11-05'), 0.4).drive(dayOf('2026-03-28'), 30);
      make.export(car, make.filing({ applied: make.applied('2026-05-10') }));
    }),
  'quarter-sale': (make) => {
    const { land } = make;
    const seller = land.company('dealer', {}, '2012-02-14');
    const ends = [
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
    ];
    for (const end of ends.map(dayOf)) {
      make.some(3, 6, () => {
        const billed = end - land.whole(0, 2);
        make.car({
          registered: billed + land.whole(1, 6),
          owner: land.person(seller.province),
          seller,
          billed,
          insured: billed + 1,
          made: billed - land.whole(15, 60),
        });
      });
    }
    make.some(10, 20, () =>
      make.car({
        registered: land.saleDay('2025-02-01', '2026-09-30'),
        seller,
        owner: land.person(seller.province),
      }),
    );
  },
  'one-model-lot': (make) => {
    const { land } = make;
    const maker = land.one(land.makers);
    const model = [maker, land.one(maker.models)] as const;
    const owner = land.company('company');
    const filing = make.filing();
    const born = filing.applied - land.whole(500, 900);
    const licenceValue = Math.round(model[1].price / land.whole(11, 14));
    make.some(7, 14, () => {
      const car = make.car({
        registered: born + land.whole(0, 25),
        owner,
        model,
        kmADay: land.whole(45, 90),
      });
      make.export(car, filing, {
        licenceCurrency: 'USD',
        licenceValue,
        paid: Math.round(licenceValue * 6.7),
      });
    });
  },
  'finance-insured': (make) => {
    const { land } = make;
    const holder = land.company('company', {}, '2011-01-20');
    make.some(12, 22, (at) => {
      const registered = land.saleDay('2023-06-01', '2025-12-20');
      const car = make.car({ registered, holder });
      if (at % 3 === 0)
        make.export(car, make.filing({ applied: Math.max(registered + 260, make.applied()) }));
    });
  },
  'policy-swapped': (make) =>
    make.some(4, 8, (at) => {
      const { land } = make;
      const filing = make.filing();
      const registered = filing.applied - land.whole(210, 900);
      const after = land.whole(4, 26);
      const car = make.car({ registered, insured: registered - 1, cancelledAfter: after });
      car.insure(registered - 1 + after + (at % 2), car.owner);
      make.export(car, filing);
    }),
  'accident-cheap': (make) =>
    make.some(3, 6, () => {
      const { land } = make;
      const filing = make.filing();
      const car = make.used(filing.applied, { registered: filing.applied - land.whole(300, 900) });
      car.sell(land.person(), filing.applied - land.whole(60, 150));
      const paid = Math.round(car.price * (0.5 + 0.28 * land.random()));
      make.export(car, filing, { paid });
    }),
  family: (make) => {
    const { land } = make;
    const phone = land.secret();
    const province = land.province();
    const members = [0, 1, 2].map(() => land.person(province, { phone }));
    make.some(3, 5, () => {
      const filing = make.filing();
      const car = make.used(filing.applied, {
        owner: land.one(members),
        registered: filing.applied - land.whole(500, 1_300),
      });
      car.sell(land.one(members), car.registered + land.whole(120, 300));
      make.export(car, filing);
    });
  },
  'agents-telephone': (make) => {
    const { land } = make;
    const phone = land.secret();
    land.company('agent', { phone }, '2010-10-10');
    make.some(10, 18, () => {
      const filing = make.filing();
      make.export(
        make.used(filing.applied, { owner: land.person(land.province(), { phone }) }),
        filing,
      );
    });
  },
  'own-late-plates': (make) => {
    const owner = make.land.company('company', {}, '2012-12-12');
    const insured = make.land.saleDay('2024-03-01', '2025-08-30');
    make.some(6, 12, () =>
      make.car({
        registered: insured + make.land.whole(63, 120),
        owner,
        insured,
        made: insured - 15,
      }),
    );
  },
  'near-twins': (make) => {
    const { land } = make;
    const owner = land.company('company');
    const filing = make.filing();
    const registered = filing.applied - land.whole(300, 900);
    const maker = land.one(land.makers);
    const model = [maker, land.one(maker.models)] as const;
    const number = Number(land.digits(8));
    make.some(3, 6, (at) => {
      const certificate = `${owner.province}00${number + at}`;
      const engine = `HF${maker.wmi.charAt(2)}9${number * 10 + at}`;
      make.export(make.car({ registered, owner, model, certificate, engine }), filing);
    });
  },
};
