import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lawUnder } from '../../../test/nation/dated-law.ts';
import { dossierFigures } from './dossier-figures.ts';
import { type ReadingsOf, readingFacts } from './readings.ts';
import type { Reading } from './surroundings.ts';

/** 30 days around the application, 120 until the arrival, 50 km a day, a pace from 30 days of use on. */
const LIMITS = {
  ...{ aroundDays: 30, arrivalDays: 120, kmADay: 50, paceDays: 30, keystrokes: 2 }, // not-law: the test's own
  ...{ slipTimes: 5, instrumentDays: 90, usedReadDays: 30, idleKmADay: 3 }, // not-law: the test's own
};
const factsOf = (readings: readonly Reading[], application: ReadingsOf) =>
  readingFacts(readings, application, LIMITS);

const at = (day: number, km: number, source = 'licence') => ({ day, km, source });
const applied = (
  appliedOn: number,
  byRoad: boolean | null = false,
  inUseFrom: number | null = null,
) => ({
  appliedOn,
  registeredOn: null,
  transferredOn: null,
  byRoad,
  inUseFrom,
});
const NEVER = { ...applied(0), appliedOn: null };

describe('readings of one odometer', () => {
  test('fewer than two say nothing', () => {
    assert.deepEqual(factsOf([at(1, 5)], applied(1)), {
      drop: null,
      dropByInstrument: null,
      usedKmADay: null,
      idleOn: null,
      idleKm: null,
      dailyKm: null,
      spread: null,
      spreadByWay: null,
    });
  });

  test('a rising odometer never falls: 100 km in 10 days is 10 a day', () => {
    assert.deepEqual(factsOf([at(20, 150), at(10, 50)], NEVER), {
      drop: 0,
      dropByInstrument: null,
      usedKmADay: null,
      idleOn: null,
      idleKm: null,
      dailyKm: 10,
      spread: null,
      spreadByWay: null,
    });
  });

  test('a fall is measured from the highest reading before it', () => {
    const { drop } = factsOf([at(1, 100), at(2, 300), at(3, 250), at(4, 120)], NEVER);
    assert.equal(drop, 180); // not-law: 300 − 120
  });

  test('only tellers that must agree, within 30 days of the application, are compared', () => {
    const readings = [
      at(100, 10, 'licence'),
      at(130, 1548, 'inspection'),
      at(131, 900, 'customs'),
      at(100, 700, 'maintenance'),
    ];
    assert.equal(factsOf(readings, applied(100)).spread, 38); // not-law: 1548 - 10 - 30 × 50
  });

  test('readings that may come from driving do not disagree: 50 km a day', () => {
    const spread = (...readings: Parameters<typeof factsOf>[0]): number | null =>
      factsOf(readings, applied(100)).spread;
    assert.equal(spread(at(100, 13_054), at(76, 12_697, 'inspection')), 0);
    assert.equal(spread(at(100, 1300), at(76, 0, 'inspection')), 100);
    // on one day, or the less read later, nothing was driven between them
    assert.equal(spread(at(100, 500), at(100, 20, 'inspection')), 480);
    assert.equal(spread(at(100, 20), at(76, 500, 'inspection')), 480);
    // the first of the greatest and the last of the least count
    assert.equal(
      spread(at(90, 10), at(95, 10, 'customs'), at(96, 500, 'inspection'), at(100, 500)),
      440,
    );
  });

  test('what is read on arrival is compared up to 120 days after the application, unless the way was by road', () => {
    const spread = (arrival: ReturnType<typeof at>, byRoad = false): number | null =>
      factsOf([at(100, 45_000), arrival], applied(100, byRoad)).spread;
    // 41 days of ordinary use are 2,050 km
    assert.equal(spread(at(141, 75_000, 'arrival')), 27_950);
    assert.equal(spread(at(141, 45_030, 'arrival')), 0);
    assert.equal(spread(at(141, 44_000, 'arrival')), 1000);
    assert.equal(spread(at(220, 75_000, 'arrival')), 24_000);
    assert.equal(spread(at(221, 75_000, 'arrival')), null);
    assert.equal(spread(at(99, 75_000, 'arrival')), null);
    assert.equal(spread(at(141, 75_000, 'arrival'), true), null);
    // the days until the arrival excuse nothing that disagreed before it
    const around = [at(100, 1000), at(100, 500, 'inspection'), at(141, 1030, 'arrival')];
    assert.equal(factsOf(around, applied(100)).spread, 500);
  });

  test('readings that follow the pace of the vehicle itself do not disagree', () => {
    const spread = (inUseFrom: number | null, ...readings: Parameters<typeof factsOf>[0]) =>
      factsOf(readings, applied(600, false, inUseFrom)).spread;
    // 57,500 km in 475 days: 121 a day
    const rental = [at(575, 57_500, 'telematics'), at(600, 60_500)];
    assert.equal(spread(100, ...rental), 0);
    assert.equal(spread(null, ...rental), 1750);
    // 58,000 km more than its pace explains
    assert.equal(spread(100, at(575, 57_500, 'telematics'), at(600, 118_526)), 58_000);
    // rounded down: 57,500 x 25 / 475 is 3026.3
    assert.equal(spread(100, at(575, 57_500, 'telematics'), at(600, 60_527)), 1);
    // hardly driven until then: ordinary use
    assert.equal(spread(100, at(575, 10, 'telematics'), at(600, 3010)), 1750);
    // down, and on one day
    assert.equal(spread(100, at(575, 60_500, 'telematics'), at(600, 57_500)), 3000);
    assert.equal(spread(100, at(600, 57_500, 'inspection'), at(600, 60_500)), 3000);
    // 29 days tell no pace, 30 do
    const young = [at(590, 6000, 'inspection'), at(600, 8000)];
    assert.equal(spread(561, ...young), 1500);
    assert.equal(spread(560, ...young), 0);
    assert.equal(spread(595, ...young), 1500);
  });

  test('what is read on the way of a vehicle that goes by road is no rise, and still a fall', () => {
    const spread = (byRoad: boolean, ...readings: Parameters<typeof factsOf>[0]) =>
      factsOf([at(100, 15_000), ...readings], applied(100, byRoad)).spread;
    assert.equal(spread(true, at(108, 18_000, 'customs')), 0);
    assert.equal(spread(true, at(108, 18_000, 'telematics')), 0);
    assert.equal(spread(false, at(108, 18_000, 'customs')), 2600);
    assert.equal(spread(true, at(108, 12_000, 'customs')), 3000);
    assert.equal(spread(true, at(100, 18_000, 'customs')), 3000);
    assert.equal(spread(true, at(99, 12_000, 'customs')), 2950);
    assert.equal(spread(true, at(108, 18_000, 'inspection')), 2600);
    // it excuses nothing that disagreed before
    assert.equal(spread(true, at(100, 12_000, 'inspection'), at(108, 18_000, 'customs')), 3000);
    const only = [at(105, 15_000, 'customs'), at(108, 18_000, 'customs')];
    assert.equal(factsOf(only, applied(100, true)).spread, 0);
  });

  test('where it is not told how the vehicle goes, what it goes by decides', () => {
    const spreads = (byRoad: boolean | null, ...readings: Parameters<typeof factsOf>[0]) => {
      const { spread, spreadByWay } = factsOf([at(100, 15_000), ...readings], applied(100, byRoad));
      return [spread, spreadByWay];
    };
    const arrival = at(110, 20_000, 'arrival');
    assert.deepEqual(spreads(false, arrival), [4500, null]);
    assert.deepEqual(spreads(true, arrival), [null, null]);
    assert.deepEqual(spreads(null, arrival), [0, 4500]);
    const customs = at(108, 18_000, 'customs');
    assert.deepEqual(spreads(null, customs), [0, 2600]);
    assert.deepEqual(spreads(null, at(100, 12_000, 'inspection'), customs), [3000, 5600]);
    // a fall is one whichever way it went
    assert.deepEqual(spreads(null, at(108, 12_000, 'customs')), [3000, null]);
    assert.deepEqual(spreads(null), [null, null]);
  });

  test('two tellers that contradict each other on one day: no car drives so far in it', () => {
    const daily = (...readings: Parameters<typeof factsOf>[0]) => factsOf(readings, NEVER).dailyKm;
    const [workshop, insurer] = [at(50, 4917, 'maintenance'), at(50, 45, 'insurance')];
    assert.equal(daily(workshop, insurer), 4872);
    assert.equal(daily(insurer, workshop), 4872);
    assert.equal(daily(at(40, 0, 'factory'), workshop, insurer), 4872);
    // one who tells the day again corrects itself; of two days nothing is said; nor of a teller without a name
    assert.equal(daily(workshop, at(50, 45, 'maintenance')), null);
    assert.equal(daily(workshop, insurer, at(50, 4920, 'insurance')), null);
    assert.equal(daily(workshop, at(50, 45, '')), null);
    assert.equal(daily(at(49, 45, 'insurance'), workshop), 4872);
    assert.equal(daily(workshop, at(50, 4917, 'insurance')), null);
    // three of them: the largest distance
    assert.equal(daily(workshop, insurer, at(50, 4000, 'telematics')), 4872);
  });

  test('the days and kilometres are what they are set to', () => {
    const readings = [at(100, 1000), at(110, 1400, 'inspection'), at(150, 4000, 'arrival')];
    const spread = (limits: Partial<typeof LIMITS>): number | null =>
      readingFacts(readings, applied(100), { ...LIMITS, ...limits }).spread;
    assert.equal(spread({}), 500);
    assert.equal(spread({ kmADay: 60 }), 0);
    assert.equal(spread({ arrivalDays: 49 }), 0);
    assert.equal(spread({ arrivalDays: 50, aroundDays: 9 }), 500);
    assert.equal(spread({ arrivalDays: 49, aroundDays: 9 }), null);
  });

  describe('a reading mistyped between two that agree', () => {
    const dropOf = (...readings: readonly Reading[]): readonly (number | null)[] => {
      const { drop, dailyKm } = factsOf(readings, applied(400));
      return [drop, dailyKm];
    };
    const first = at(100, 5000, 'maintenance');
    const last = at(300, 6000, 'maintenance');

    test('is no fall and no rise: five times as much, or a fifth', () => {
      // a thousand in 200 days
      assert.deepEqual(dropOf(first, at(200, 30_000, 'insurance'), last), [0, 5]);
      assert.deepEqual(dropOf(first, at(200, 29_999, 'insurance'), last), [23_999, 249]);
      assert.deepEqual(dropOf(first, at(200, 1000, 'insurance'), last), [0, 5]);
      assert.deepEqual(dropOf(first, at(200, 1001, 'insurance'), last), [3999, 49]);
    });

    test('is one where those around it do not agree, or are of its day', () => {
      const high = at(200, 60_000, 'maintenance');
      assert.equal(dropOf(first, high, at(300, 4999, 'maintenance'))[0], 55_001);
      assert.equal(dropOf(first, high, at(300, 5000, 'maintenance'))[0], 0);
      assert.equal(dropOf(first, high, at(200, 60_001, 'insurance'), last)[0], 54_001);
      assert.equal(dropOf(first, high)[0], 0);
      assert.equal(dropOf(high, last)[0], 54_000);
    });

    test('a low one before an inspection is an error, a high one what a turned odometer reads before it', () => {
      const inspected = at(300, 6000, 'inspection');
      assert.equal(dropOf(first, at(200, 500, 'maintenance'), inspected)[0], 0);
      assert.equal(dropOf(first, at(200, 60_000, 'maintenance'), inspected)[0], 54_000);
      // nor does whoever speaks for the export mistype anything that counts
      for (const source of ['inspection', 'licence', 'customs', 'arrival', 'factory', '']) {
        assert.equal(dropOf(first, at(200, 500, source), last)[0], 4500, source);
      }
      // of two that read the same, the workshop's counts
      const beside = [inspected, at(300, 6000, 'maintenance')];
      assert.equal(dropOf(first, at(200, 60_000, 'maintenance'), ...beside)[0], 0);
    });
  });

  describe('an instrument that may have been replaced', () => {
    const visit = (day: number, km: number): Reading => at(day, km, 'maintenance');
    const fallsOf = (
      readings: readonly Reading[],
      appliedOn: number | null = 400,
      transferredOn: number | null = null,
    ): readonly (number | null)[] => {
      const { drop, dropByInstrument } = factsOf(readings, {
        ...{ ...applied(0), appliedOn, transferredOn },
      });
      return [drop, dropByInstrument];
    };
    const visits = [visit(100, 40_000), visit(310, 500), visit(330, 1500)];

    test('counts anew from a workshop reading 90 days before the application or the transfer, and earlier', () => {
      assert.deepEqual(fallsOf(visits), [0, 39_500]);
      assert.deepEqual(fallsOf(visits, 399), [39_500, null]);
      assert.deepEqual(fallsOf(visits, 401), [0, 39_500]);
      assert.deepEqual(fallsOf(visits, 500, 400), [0, 39_500]);
      assert.deepEqual(fallsOf(visits, 500, 399), [39_500, null]);
      assert.deepEqual(fallsOf(visits, 399, 500), [39_500, null]);
      assert.deepEqual(fallsOf(visits, null), [39_500, null]);
    });

    test('is confirmed by a later visit that reads less than the old one, and no less than the new', () => {
      assert.deepEqual(fallsOf(visits.slice(0, 2)), [39_500, null]);
      const later = (km: number) => fallsOf([...visits.slice(0, 2), visit(330, km)]);
      assert.deepEqual(later(499), [39_501, null]);
      assert.deepEqual(later(500), [0, 39_500]);
      assert.deepEqual(later(39_999), [0, 39_500]);
      // between two that agree the low one is mistyped
      assert.deepEqual(later(40_000), [0, null]);
      assert.deepEqual(fallsOf([...visits.slice(0, 2), visit(330, 499), visit(331, 40_000)]), [
        39_501,
        null,
      ]);
      assert.deepEqual(fallsOf([...visits.slice(0, 2), at(330, 1500, 'insurance')]), [
        39_500,
        null,
      ]);
    });

    test('explains no fall of the instrument that followed, nor one that another teller read', () => {
      assert.deepEqual(fallsOf([...visits, at(399, 1000, 'inspection')]), [500, 39_500]);
      assert.deepEqual(fallsOf([at(100, 40_000, 'insurance'), ...visits.slice(1)]), [39_500, null]);
    });
  });

  test('how a vehicle is used is what workshop, insurer or platform read 30 days after registration, and later', () => {
    const used = (readings: readonly Reading[], appliedOn: number | null = 400) =>
      factsOf(readings, { ...applied(0), appliedOn, registeredOn: 100 }).usedKmADay;
    const inspected = at(390, 9000, 'inspection');
    assert.equal(used([at(129, 2900, 'maintenance'), inspected]), null);
    assert.equal(used([at(130, 2999, 'maintenance'), inspected]), 99);
    assert.equal(used([at(130, 3000, 'insurance'), inspected]), 100);
    assert.equal(used([at(131, 3100, 'telematics'), at(200, 3200, 'maintenance')]), 100);
    assert.equal(used([at(401, 3100, 'maintenance'), inspected]), null);
    assert.equal(used([at(200, 3100, 'customs'), at(250, 9000, 'licence'), inspected]), null);
    assert.equal(used([at(200, 3100, 'maintenance'), inspected], null), null);
    assert.equal(used([at(200, 3100, 'maintenance')]), null);
    // one with a figure too many
    const slip = [
      at(150, 50, 'maintenance'),
      at(200, 3000, 'insurance'),
      at(390, 300, 'telematics'),
    ];
    assert.equal(used([...slip, inspected]), 1);
  });

  test('hardly driven is the last that one of these three read so, no less than what was read before', () => {
    const idle = (readings: readonly Reading[], appliedOn: number | null = 400) => {
      const application = { ...applied(0), appliedOn, registeredOn: 100 };
      const { idleOn, idleKm } = factsOf([...readings, at(390, 9000, 'inspection')], application);
      return [idleOn, idleKm];
    };
    assert.deepEqual(idle([at(129, 50, 'maintenance')]), [null, null]);
    assert.deepEqual(idle([at(130, 50, 'maintenance')]), [130, 50]);
    assert.deepEqual(idle([at(200, 300, 'insurance')]), [200, 300]);
    assert.deepEqual(idle([at(200, 301, 'insurance')]), [null, null]);
    assert.deepEqual(idle([at(200, 250, 'telematics'), at(200, 300, 'telematics')]), [200, 300]);
    assert.deepEqual(idle([at(140, 0, 'maintenance'), at(300, 5000, 'maintenance')]), [140, 0]);
    assert.deepEqual(idle([at(200, 200, 'customs'), at(210, 200, 'licence')]), [null, null]);
    assert.deepEqual(idle([at(401, 200, 'maintenance')]), [null, null]);
    assert.deepEqual(idle([at(200, 200, 'maintenance')], null), [null, null]);
    // a figure too few
    assert.deepEqual(idle([at(150, 2000, 'licence'), at(200, 250, 'maintenance')]), [null, null]);
    assert.deepEqual(idle([at(150, 260, 'licence'), at(200, 250, 'maintenance')]), [null, null]);
  });

  test('a law that does not set them compares none', () => {
    const { rules } = lawUnder({});
    const without = rules.map((rule) => ({
      ...rule,
      values: rule.values.filter(({ id }) => !id.endsWith('odometer-disagrees.kmADay')),
    }));
    const none = dossierFigures({ rules: without }, 100)(100);
    const readings = [at(100, 1000), at(100, 5000, 'inspection'), at(100, 9000, 'arrival')];
    assert.deepEqual(readingFacts(readings, applied(100), none), {
      drop: 0,
      dropByInstrument: null,
      usedKmADay: null,
      idleOn: null,
      idleKm: null,
      dailyKm: 8000, // not-law: 9000 - 1000, of one day
      spread: null,
      spreadByWay: null,
    });
  });
});
