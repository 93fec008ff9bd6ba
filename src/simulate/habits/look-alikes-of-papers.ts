import { dateOf, dayOf } from '../outside/nation.ts';
import type { Party } from './land.ts';
import { COUNTRIES, type Group, type Make, usualOutlets } from './make.ts';

const lettered = (make: Make, count: number, given: Parameters<Make['letter']>[3] = {}): void => {
  const filing = make.filing();
  const maker = make.land.one(make.land.makers);
  const cars = make.young(count, filing, maker, { kmADay: make.land.whole(2, 30) });
  make.letter(
    maker,
    filing,
    cars.map(({ vin }) => vin),
    given,
  );
  for (const car of cars) make.export(car, filing);
};

/** Honest exports, by their letters, licences, refunds and exporters. */
export const HONEST_PAPERS: Readonly<Record<string, Group>> = {
  'refused-returned': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    make.some(3, 7, () => {
      const filing = make.filing({ exporter, applied: make.applied('2026-01-19', '2026-05-30') });
      const car = make.used(filing.applied);
      const returnedAfter = land.whole(16, 50);
      const out = make.export(car, filing, { unseen: true, deregisterAfter: null, returnedAfter });
      const again = out.exited + returnedAfter + land.whole(12, 70);
      const next = make.filing({ exporter, applied: again });
      car.book(again - 6, {
        tempPlateUntil: dateOf(again + 50),
        pendingExportOn: dateOf(again - 6),
      });
      car.license({ ...next, inspectedKm: out.km + land.whole(20, 90) }, again - 6, out.paid);
    });
  },
  'subsidy-old': (make) =>
    make.some(3, 6, () => {
      const { land } = make;
      const filing = make.filing();
      const registered = land.saleDay('2024-07-01', '2025-01-31');
      const car = make.car({ registered });
      car.subsidise(
        land.one(['scrap', 'swap']),
        registered + land.whole(30, 80),
        car.owner,
        15_000,
      );
      car.sell(land.dealerIn(car.owner.province), filing.applied - land.whole(18, 60));
      const applied = Math.max(filing.applied, registered + 500);
      make.export(car, { ...filing, applied }, { special: true, refund: 0.043 });
    }),
  'resold-abroad': (make) =>
    make.some(3, 6, () => {
      const { land } = make;
      const filing = make.filing({ applied: make.applied('2025-03-03', '2025-06-20') });
      const car = make.used(filing.applied);
      const first = land.chance(0.5);
      const out = make.export(
        car,
        filing,
        first ? { arrivesIn: filing.destination } : { unseen: true },
      );
      car.arrive(
        land.one(COUNTRIES),
        out.exited + land.whole(390, 470),
        out.km + land.whole(9_000, 22_000),
      );
    }),
  'multibrand-outlet': (make) => {
    const { land } = make;
    const { destination } = make.filing();
    const address = `${land.digits(3)} Ring Road, ${destination}`;
    const makers = [...land.makers].sort(() => land.random() - 0.5).slice(0, land.whole(2, 3));
    for (const maker of makers) {
      const filing = make.filing({ destination });
      const cars = make.young(land.whole(1, 3), filing, maker, { kmADay: land.whole(3, 30) });
      const [own] = usualOutlets(maker, destination);
      const outlets = [
        { provider: `Multi Garage ${destination}`, address },
        ...(own === undefined ? [] : [own]),
      ];
      make.letter(
        maker,
        filing,
        cars.map(({ vin }) => vin),
        { outlets },
      );
      for (const car of cars) make.export(car, filing);
    }
  },
  'outlet-moved': (make) => {
    const { land } = make;
    const filing = make.filing();
    const maker = land.one(land.makers);
    const provider = `${maker.wmi} Motor House ${land.digits(2)}`;
    const outlets = [{ provider, address: `${land.digits(3)} New Avenue, ${filing.destination}` }];
    for (const [address, closedOn] of [
      [`${land.digits(3)} Station Road, ${filing.destination}`, dateOf(filing.applied - 130)],
      [outlets[0]?.address ?? '', null],
    ] as const) {
      land.tell('outlet', maker.id, filing.applied - 90, {
        ...{ provider, country: filing.destination, address, position: null },
        ...{
          services: 'repair,parts,warranty',
          attestedOn: dateOf(filing.applied - 100),
          closedOn,
        },
        ...{ letter: null, maker: maker.legalName, servesGrey: 'yes' },
      });
    }
    const cars = make.young(land.whole(3, 6), filing, maker, { kmADay: land.whole(3, 30) });
    make.letter(
      maker,
      filing,
      cars.map(({ vin }) => vin),
      { outlets },
    );
    for (const car of cars) make.export(car, filing);
  },
  'bulk-inspection': (make) => {
    const { land } = make;
    const filing = make.filing();
    const body = `${land.one(['众安', '路安'])}${land.digits(2)}机动车检测有限公司`;
    make.some(14, 26, () =>
      make.export(make.used(filing.applied), filing, { inspectedBefore: 2, body }),
    );
  },
  'park-firms': (make) => {
    const { land } = make;
    const address = land.addressIn(land.province());
    const bar = [{ standing: 'barred', standingFrom: '2026-03-02' }];
    land.exporter({ address }, '2023-08-01', make.group % 2 === 0 ? bar : []);
    make.some(6, 10, () => {
      const exporter = land.exporter({ address }, dayOf('2024-03-01') + land.whole(0, 700));
      const filing = make.filing({ exporter, applied: make.applied('2026-03-20') });
      make.export(make.used(filing.applied), filing);
    });
  },
  correction: (make) =>
    make.some(3, 6, () => {
      const { land } = make;
      const filing = make.filing();
      make.export(make.used(filing.applied), filing);
      const first = land.accounts.get('licence')?.at(-1);
      if (first === undefined) return;
      const row = { ...first.row, unitPrice: Math.round(Number(first.row['unitPrice']) * 1.02) };
      land.tell('licence', first.office, first.day + 1, row);
    }),
  'renamed-exporter': (make) => {
    const exporter = make.land.exporter({}, '2022-11-11');
    const renamed: Party = { ...exporter, name: `新${exporter.name ?? ''}` };
    make.some(4, 8, (at) => {
      const filing = make.filing({ exporter: at % 2 === 0 ? exporter : renamed });
      make.export(make.used(filing.applied), filing);
    });
  },
  'merged-firms': (make) => {
    const { land } = make;
    const controller = land.person().id;
    const firms = [0, 1, 2].map(() => land.exporter({ controller }, '2023-01-10'));
    make.some(6, 12, () => {
      const filing = make.filing({ exporter: land.one(firms) });
      make.export(make.used(filing.applied), filing);
    });
  },
  'long-letter': (make) => lettered(make, make.land.whole(16, 30)),
  'young-letter': (make) => lettered(make, make.land.whole(3, 8)),
  'letter-again': (make) => {
    const { land } = make;
    const filing = make.filing();
    const maker = land.one(land.makers);
    const cars = make.young(land.whole(3, 6), filing, maker, { kmADay: land.whole(3, 30) });
    const vins = cars.map(({ vin }) => vin);
    const first = {
      ...filing,
      application: `${filing.application}-1`,
      applied: filing.applied - 40,
    };
    make.letter(maker, first, vins, { revokedOn: dateOf(filing.applied - 25) });
    make.letter(maker, filing, vins);
    for (const car of cars) make.export(car, filing);
  },
  'trade-hub': (make) => {
    const exporter = make.land.one(make.land.exporters);
    make.some(4, 9, () => {
      const filing = make.filing({
        exporter,
        destination: make.land.one(['GH', 'SN', 'AO', 'CM']),
      });
      make.export(make.used(filing.applied), filing, {
        tradingCountry: 'AE',
        arrivesIn: filing.destination,
      });
    });
  },
  'refunds-in-parts': (make) => {
    const { land } = make;
    const owner = land.company('company', {}, '2013-11-01');
    make.some(4, 8, () => {
      const filing = make.filing({ applied: make.applied('2026-01-19', '2026-07-30') });
      const car = make.used(filing.applied, { owner });
      const out = make.export(car, filing, { special: true });
      car.refund(out, filing.exporter, 0.55, out.exited + 24);
      car.refund(out, filing.exporter, 0.45, out.exited + 58);
    });
  },
  wreck: (make) =>
    make.some(3, 6, () => {
      const filing = make.filing({ destination: make.land.one(['TJ', 'MN', 'TM']) });
      const car = make.used(filing.applied);
      make.export(car, filing, {
        paid: Math.round(car.listPrice * (0.16 + 0.12 * make.land.random())),
      });
    }),
  'new-exporter': (make) => {
    const { land } = make;
    const since = dayOf('2026-01-05') + land.whole(0, 160);
    const exporter = land.exporter({}, since);
    make.some(5, 10, () => {
      const filing = make.filing({ exporter, applied: since + land.whole(9, 120) });
      make.export(make.used(filing.applied), filing);
    });
  },
  'lapsed-filing': (make) => {
    const { land } = make;
    const exporter = land.exporter({}, '2024-07-01');
    make.some(4, 8, (at) => {
      const applied =
        at % 2 === 0 ? make.applied('2026-01-19', '2026-05-30') : make.applied('2026-08-01');
      make.export(make.used(applied), make.filing({ exporter, applied }));
    });
  },
  'second-licence': (make) =>
    make.some(3, 6, () => {
      const { land } = make;
      const exporter = land.one(land.exporters);
      const filing = make.filing({ exporter, applied: make.applied('2026-01-19', '2026-03-20') });
      const car = make.used(filing.applied);
      const bought = filing.applied - 5;
      const paid = car.worth(bought);
      car.hand(exporter, bought, paid);
      const before = land.accounts.get('declaration')?.length ?? 0;
      const out = car.license({ ...filing, exitAfter: null, deregisterAfter: null }, bought, paid);
      land.accounts.get('declaration')?.splice(before);
      const again = filing.applied + land.whole(186, 205);
      car.book(again - 6, {
        tempPlateUntil: dateOf(again + 50),
        pendingExportOn: dateOf(again - 6),
      });
      car.license(
        { ...make.filing({ exporter, applied: again }), inspectedKm: out.km + 12 },
        again - 6,
        paid,
      );
    }),
};
