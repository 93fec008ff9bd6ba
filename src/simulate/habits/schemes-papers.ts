import { dateOf } from '../outside/nation.ts';
import { BESIDE, type Group, type Make, type Outlet } from './make.ts';

/** Young cars of a filing under one letter. */
const underLetter = (
  make: Make,
  count: number,
  given: Parameters<Make['letter']>[3],
  from?: string,
): void => {
  const { land } = make;
  const filing = make.filing(from === undefined ? {} : { applied: make.applied(from) });
  const maker = land.one(land.makers);
  const cars = make.young(count, filing, maker);
  const vins = cars.map(({ vin }) => vin);
  make.letter(maker, filing, vins, given);
  for (const car of cars) make.export(car, filing);
};

const forged =
  (odd: boolean): Group =>
  (make) => {
    const { land } = make;
    const year = '2026';
    const wrong = [
      `QR-${year}-${land.digits(3)}`,
      `${year}${land.digits(8)}GS`,
      `确认${land.digits(4)}`,
    ];
    for (let letters = make.between(3, 1); letters > 0; letters -= 1) {
      underLetter(
        make,
        make.size(4, 3),
        odd ? { byMaker: false, number: land.one(wrong) } : { byMaker: false },
      );
    }
  };

/** Letters, readings, numbers and registers that are not what they say. */
export const PAPERS: Readonly<Record<string, Group>> = {
  /** A letter that its maker never wrote, under a number of a form that is not his. */
  'forged-letter-strong': forged(true),
  /** The same under a number of his own form. */
  'forged-letter-weak': forged(false),

  /** One address in a country serves, by the letters, the cars of makers that have nothing to do with one another. */
  'shared-outlet': (make) => {
    const { land } = make;
    const { exporter, destination } = make.filing();
    const address = `Plot ${land.whole(20, 900)}, Free Zone Road, ${destination}`;
    const makers = [...land.makers]
      .sort(() => land.random() - 0.5)
      .slice(0, Math.round(make.between(9, 5)));
    for (const [at, maker] of makers.entries()) {
      const filing = make.filing({ exporter, destination });
      const cars = make.young(land.whole(1, 2), filing, maker);
      const spelt = make.careful() ? address.toUpperCase() : address;
      const provider = make.careful()
        ? `${maker.wmi} Service Centre`
        : `United Motors ${destination} ${at % 3}`;
      make.letter(
        maker,
        filing,
        cars.map(({ vin }) => vin),
        { outlets: [{ provider, address: spelt }] },
      );
      for (const car of cars) make.export(car, filing);
    }
  },

  /** The letter names an outlet that the maker’s own list tells closed. */
  'closed-outlet': (make) => {
    const { land } = make;
    const maker = land.one(land.makers);
    const filing = make.filing();
    const closedOn = dateOf(filing.applied - land.whole(25, 240));
    const gone = {
      provider: `${maker.wmi} Garage ${land.digits(2)}`,
      address: `${land.digits(3)} Old Mill Lane, ${filing.destination}`,
    };
    land.tell('outlet', maker.id, filing.applied - 20, {
      ...{ ...gone, country: filing.destination, position: null, services: 'repair,parts' },
      ...{ attestedOn: dateOf(filing.applied - 400), closedOn, letter: null },
      ...{ maker: maker.legalName, servesGrey: 'not-stated' },
    });
    const outlet: Outlet = make.careful()
      ? { ...gone, address: gone.address.toUpperCase() }
      : { ...gone, closedOn };
    const cars = make.young(make.size(6, 4), filing, maker);
    make.letter(
      maker,
      filing,
      cars.map(({ vin }) => vin),
      { outlets: [outlet] },
    );
    for (const car of cars) make.export(car, filing);
  },

  /** Not the maker but its sales company writes the letter. */
  'sister-letter': (make) => {
    const { land } = make;
    const maker = land.one(land.makers);
    const filing = make.filing();
    const cars = make.young(make.size(8, 4), filing, maker);
    make.letter(
      maker,
      filing,
      cars.map(({ vin }) => vin),
      { issuer: maker.salesName, byMaker: false },
    );
    for (const car of cars) make.export(car, filing);
  },

  /** One photograph of an odometer serves for the cars of an application. */
  'photo-reuse': (make) => {
    const { land } = make;
    const filing = make.filing();
    const shown = land.whole(420, 9_800);
    const spread = Math.round(make.between(2, 22));
    for (let left = make.size(11, 6); left > 0; left -= 1) {
      const car = make.parked(filing, { kmADay: land.one([1, 2, 4, 9, 18]) });
      make.export(car, filing, { inspectedKm: shown + land.whole(0, spread) });
    }
    // a few that were truly read stand among them
    for (let left = Math.round(make.between(0, 4)); left > 0; left -= 1) {
      make.export(make.car({ registered: filing.applied - land.whole(220, 800) }, BESIDE), filing);
    }
  },

  /** One station writes back the odometers of cars that were driven hard. */
  'inspection-mill': (make) => {
    const { land } = make;
    const body = `${land.one(['旺达', '速通', '佳行', '万顺'])}${land.digits(2)}机动车检测有限公司`;
    const exporter = land.one(land.exporters);
    for (let left = make.size(14, 7); left > 0; ) {
      const filing = make.filing({ exporter });
      for (let few = land.whole(2, 6); few > 0 && left > 0; few -= 1, left -= 1) {
        const registered = filing.applied - land.whole(420, 1_150);
        const car = make.car({ registered, kmADay: land.whole(95, 240) });
        const told = land.chance(make.between(0.95, 0.6));
        if (told) car.read(filing.applied - land.whole(40, 160));
        const shown = car.kmOn(filing.applied) * (make.between(0.38, 0.66) + 0.1 * land.random());
        make.export(car, filing, {
          inspectedKm: Math.round(shown),
          inspectedBefore: few % 2,
          body,
        });
      }
      // honest cars of the same exporter, and of others of the street, are inspected there too
      for (const [kind, other] of [
        [BESIDE, filing],
        ['exports', make.filing()],
      ] as const) {
        make.export(make.car({ registered: other.applied - land.whole(300, 900) }, kind), other, {
          body,
        });
      }
    }
  },

  /** A scrapped car’s number and papers go on under another car, in another province. */
  'scrapped-clone': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    for (let left = make.size(6, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const registered = filing.applied - land.whole(900, 1_700);
      const car = make.car({ registered });
      const scrapped = filing.applied - land.whole(60, 400);
      car.deregister(scrapped);
      if (land.chance(0.7))
        car.subsidise('scrap', scrapped + land.whole(20, 60), car.owner, 15_000);
      const province = land.province();
      const buyer = land.person(province);
      car.owner = buyer;
      car.book(scrapped + land.whole(9, 40), {
        ...{ number: `${province}${land.digits(10)}`, province, owner: buyer.id, status: 'A' },
        ...{ plate: car.plateOf(province), deregisteredOn: null, transfers: 0 },
      });
      make.export(car, filing);
    }
  },

  /** The certificate of another car of the same model. */
  'cert-borrowed': (make) => {
    const { land } = make;
    for (let left = make.size(5, 3); left > 0; left -= 1) {
      const filing = make.filing();
      const lender = make.car({ registered: filing.applied - land.whole(300, 1_000) }, BESIDE);
      const number = String(lender.certificate['number']);
      const certificate = make.careful() ? `${number.slice(0, 6)} ${number.slice(6)}` : number;
      const model = [lender.maker, lender.model] as const;
      make.export(
        make.car({ registered: filing.applied - land.whole(185, 500), model, certificate }),
        filing,
      );
    }
  },

  /** The engine number of one car on others. */
  'motor-reuse': (make) => {
    const { land } = make;
    for (let pair = make.size(3, 2); pair > 0; pair -= 1) {
      const filing = make.filing();
      const first = make.car({ registered: filing.applied - land.whole(190, 900) });
      const engine = make.careful() ? first.engine.replace('0', 'O') : first.engine;
      const model = [make.careful() ? land.one(land.makers) : first.maker, first.model] as const;
      const second = make.car({ registered: filing.applied - land.whole(190, 900), engine, model });
      make.export(second, filing);
      if (land.chance(0.5)) {
        make.export(first, make.filing({ applied: filing.applied + land.whole(0, 12) }));
      }
    }
  },

  /** A car that left goes on living at home, under a twin’s wheels. */
  'stolen-twin': (make) => {
    const { land } = make;
    for (let left = make.size(4, 3); left > 0; left -= 1) {
      const filing = make.filing({ applied: make.applied('2026-01-19', '2026-06-20') });
      const car = make.car({
        registered: filing.applied - land.whole(300, 1_200),
        owner: land.company('company'),
      });
      const { exited } = make.export(
        car,
        filing,
        make.careful() ? {} : { special: true, refund: 1 },
      );
      const again = exited + land.whole(40, 110);
      const owner = land.person();
      if (land.chance(make.between(0.9, 0.5))) car.insure(again, owner);
      if (land.chance(make.between(0.8, 0.4)))
        car.read(again + 6, 'maintenance', car.kmOn(exited) + land.whole(900, 4_000));
      else car.inspect(again + 9, car.kmOn(exited) + land.whole(900, 4_000), owner.province);
    }
  },
};
