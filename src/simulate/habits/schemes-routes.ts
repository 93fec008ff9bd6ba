import { dateOf, dayOf } from '../outside/nation.ts';
import { inCurrency } from './car.ts';
import { BESIDE, COUNTRIES, type Group } from './make.ts';

const dateless = (address: unknown): string =>
  String(address).replace(
    /(\d+)栋(\d+)室$/,
    (_, block: string, room: string) => `${block}幢 ${room}`,
  );

/** Where the cars went and what was asked back for them. */
export const ROUTES: Readonly<Record<string, Group>> = {
  /** The licence is for one country; from the bonded area the cars go to another. */
  'bonded-swap': (make) => {
    const { land } = make;
    const filing = make.filing();
    const truly = land.one(['RU', 'KZ', 'IR', 'BY']);
    for (let left = make.size(9, 5); left > 0; left -= 1) {
      const car = make.car({ registered: filing.applied - land.whole(190, 700) });
      const open = !make.careful();
      make.export(car, filing, {
        ...(open ? { declaredDestination: truly } : { tradingCountry: truly }),
        ...(land.chance(make.between(0.8, 0.6)) ? { arrivesIn: truly } : { unseen: true }),
      });
    }
  },

  /** Declared for a country on the way, plated in another some weeks later. */
  'transit-elsewhere': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    const truly = land.one(['RU', 'KZ', 'BY']);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const applied = make.applied('2026-01-19', '2026-08-20');
      const filing = make.filing({
        exporter,
        applied,
        destination: land.one(['TJ', 'MN', 'GE', 'UZ']),
      });
      const car = make.car({ registered: applied - land.whole(190, 800) });
      make.export(car, filing, {
        arrivesIn: truly,
        arrivesAfter: land.whole(16, Math.round(make.between(60, 110))),
      });
    }
  },

  /** Goes on shipping where used cars may not come in, some lawful ones among them. */
  'barred-destination': (make) => {
    const { land } = make;
    const exporter = land.exporter({}, '2025-04-14');
    const barred = make.careful() ? ['CL', 'EG', 'BR'] : [land.one(['CL', 'EG', 'BR'])];
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter, destination: land.one(barred) });
      const petrol = land.makers.flatMap((maker) =>
        maker.models
          .filter(({ energy }) => energy === 'petrol')
          .map((model) => [maker, model] as const),
      );
      make.export(
        make.car({ registered: filing.applied - land.whole(190, 900), model: land.one(petrol) }),
        filing,
      );
    }
    for (let left = Math.round(make.between(1, 14)); left > 0; left -= 1) {
      const filing = make.filing({ exporter, destination: land.one(COUNTRIES) });
      make.export(make.car({ registered: filing.applied - land.whole(190, 900) }, BESIDE), filing);
    }
  },

  /** The barred exporter’s people go on under a new name. */
  'barred-phoenix': (make) => {
    const { land } = make;
    const bar = dayOf('2026-01-20') + land.whole(0, 110);
    const standing = { standing: 'barred', standingFrom: dateOf(bar) };
    const old = land.exporter({}, '2023-09-04', [standing]);
    for (let left = land.whole(3, 6); left > 0; left -= 1) {
      const filing = make.filing({ exporter: old, applied: bar - land.whole(12, 200) });
      make.export(make.car({ registered: filing.applied - land.whole(190, 900) }, BESIDE), filing);
    }
    const { phone = null, controller = null, address = null } = old.contacts;
    const shared = make.careful()
      ? { address: dateless(address) }
      : land.one([{ controller }, { phone }, { address, phone }]);
    const next = land.exporter(shared, bar + land.whole(6, 70));
    for (let left = make.size(9, 5); left > 0; left -= 1) {
      const filing = make.filing({ exporter: next, applied: bar + land.whole(80, 190) });
      make.export(make.car({ registered: filing.applied - land.whole(190, 900) }), filing);
    }
  },

  /** Licensed as cars, declared as parts at a part of their price. */
  'parts-skd': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const car = make.parked(filing);
      const paid = car.worth(filing.applied);
      const value = inCurrency(paid * (make.between(0.3, 0.55) + 0.1 * land.random()), 'USD');
      make.export(car, filing, {
        ...{ paid, licenceCurrency: 'USD', licenceValue: value, declaredValue: value },
        declaredHs: land.one(['8708295100', '8708999990', '8706002100']),
      });
    }
  },

  /** Handed over for export, never applied for, gone as parts. */
  'parts-no-licence': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    for (let left = make.size(9, 4); left > 0; left -= 1) {
      const applied = make.applied('2026-01-19', '2026-06-30');
      const filing = make.filing({ exporter, applied });
      const car = make.parked(filing);
      const paid = car.worth(applied);
      car.hand(exporter, applied, paid);
      const left = {
        entry: land.digits(18),
        licence: '',
        exited: applied + land.whole(9, 40),
        paid,
        invoice: car.invoice,
        km: 0,
      };
      const value = inCurrency(paid * make.between(0.25, 0.5), 'USD');
      car.declare(
        { ...filing, declaredHs: land.one(['8708295100', '8708999990']) },
        left,
        value,
        'USD',
      );
    }
  },

  /** One price for unlike cars. */
  'value-clone': (make) => {
    const { land } = make;
    const filing = make.filing();
    const price = land.whole(6_830, 17_950);
    const off = make.between(0.001, 0.009);
    for (let left = make.size(12, 7); left > 0; left -= 1) {
      const value = Math.round(price * (1 + off * (land.random() - 0.5)));
      make.export(make.car({ registered: filing.applied - land.whole(190, 1_000) }), filing, {
        ...{ licenceCurrency: 'USD', licenceValue: value },
      });
    }
  },

  /** The number stays, the currency changes between licence and entry. */
  'currency-flip': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    const other = land.one(['CNY', 'AED', 'EUR']);
    for (let left = make.size(7, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter });
      const car = make.car({
        registered: filing.applied - land.whole(190, 900),
        owner: land.company('company'),
      });
      const paid = car.worth(filing.applied);
      const value = inCurrency(paid * 1.05, 'USD');
      const mild = inCurrency(paid * 1.05 * (land.chance(0.5) ? 1.38 : 0.68), other);
      make.export(car, filing, {
        ...{ paid, special: true, refund: 1, licenceCurrency: 'USD', licenceValue: value },
        ...{ declaredCurrency: other, declaredValue: make.careful() ? mild : value },
      });
    }
  },

  /** Paid for twice: as the new car of somebody’s scrapped one and of somebody else’s swapped one. */
  'twin-subsidy': (make) => {
    const { land } = make;
    for (let left = make.size(6, 4); left > 0; left -= 1) {
      const registered = land.saleDay('2024-10-01', '2025-10-31');
      const car = make.car({ registered });
      const first = registered + land.whole(25, 70);
      const gap = land.whole(20, Math.round(make.between(160, 420)));
      const kinds = make.careful() ? ['scrap', 'swap'] : [land.one(['swap', 'scrap']), 'swap'];
      car.subsidise(kinds[0] ?? 'scrap', first, car.owner, land.one([15_000, 20_000]));
      car.subsidise(kinds[1] ?? 'swap', first + gap, land.person(), land.one([13_000, 15_000]));
      if (land.chance(make.between(0.7, 0.4))) {
        const filing = make.filing({ applied: Math.max(registered + 190, make.applied()) });
        if (filing.applied < dayOf('2026-10-24')) make.export(car, filing);
      }
    }
  },

  /** A wreck of the insurer’s, and the refund of the tax of a new car. */
  'writeoff-refund': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    for (let left = make.size(7, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter, applied: make.applied('2026-01-19', '2026-07-30') });
      const car = make.car({
        registered: filing.applied - land.whole(200, 900),
        firstInvoice: 'special',
        owner: land.company('company'),
      });
      const first = car.invoice;
      const insurer = land.company('company');
      car.sell(insurer, filing.applied - land.whole(30, 90), Math.round(car.listPrice * 0.2));
      const paid = Math.round(car.listPrice * (0.22 + 0.1 * land.random()));
      const out = make.export(car, filing, { paid });
      const claimed = { ...out, invoice: first, paid: car.listPrice };
      car.refund(claimed, exporter, make.between(1, 0.7), out.exited + land.whole(20, 60));
    }
  },

  /** The refund of an entry that was cancelled: the car never left. */
  'cancelled-entry': (make) => {
    const { land } = make;
    const exporter = land.one(land.exporters);
    for (let left = make.size(7, 4); left > 0; left -= 1) {
      const filing = make.filing({ exporter, applied: make.applied('2026-01-19', '2026-04-30') });
      const owner = land.company('company');
      const car = make.car({ registered: filing.applied - land.whole(190, 500), owner });
      const out = make.export(car, filing, {
        special: true,
        exitAfter: null,
        deregisterAfter: null,
      });
      car.refund(out, exporter, 1, out.exited + land.whole(20, 60));
      if (land.chance(make.between(0.2, 0.6)))
        car.sell(land.person(), out.exited + land.whole(70, 150));
    }
  },

  /** Out, quietly back, and out again under another name, with a refund each time. */
  carousel: (make) => {
    const { land } = make;
    const [one, two] = [land.one(land.exporters), land.one(land.exporters)];
    for (let left = make.size(6, 4); left > 0; left -= 1) {
      const applied = make.applied('2026-01-19', '2026-05-30');
      const filing = make.filing({ exporter: one, applied });
      const owner = land.company('company');
      const car = make.car({ registered: applied - land.whole(190, 600), owner });
      const out = make.export(car, filing, {
        special: true,
        refund: 1,
        unseen: true,
        deregisterAfter: null,
      });
      const again = Math.min(out.exited + land.whole(45, 140), dayOf('2026-10-21'));
      const next = make.filing({ exporter: make.careful() ? two : one, applied: again });
      if (next.exporter === one) {
        car.book(again - 4, {
          tempPlateUntil: dateOf(again + 50),
          pendingExportOn: dateOf(again - 4),
        });
        const once = car.license(
          { ...next, refund: 1, inspectedKm: out.km + land.whole(60, 400) },
          again - 4,
          out.paid,
        );
        if (land.chance(0.3)) car.arrive(next.destination, once.exited + 40, once.km + 30);
      } else {
        make.export(car, next, {
          special: true,
          refund: 1,
          inspectedKm: out.km + land.whole(60, 400),
        });
      }
    }
  },
};
