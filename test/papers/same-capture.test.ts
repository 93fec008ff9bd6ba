import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captureOf, type FramedGrain } from '../../src/papers/captures/capture-of.ts';
import { compareCaptures, NEAR } from '../../src/papers/captures/compare-captures.ts';
import { signsThatDiffer } from '../../src/papers/captures/signs-of.ts';
import { whereCapturesDiffer } from '../../src/papers/captures/where-captures-differ.ts';
import { ALL } from '../tier.ts';
import { CAPTURE_MODELS, COPIES, captured, EDITED_BOX, formOf } from './simulated-captures.ts';

/**
 * With --all ten of each model; `npm run forgeries` looks at 2,000, which have 2·10⁶ pairs. In the gate one of each.
 */
const CAPTURES = ALL ? 60 : 6;
/** Of how many of them copies are made. */
const COPIED = ALL ? 12 : 3;

interface Short {
  readonly at: number;
  readonly short: readonly Pick<FramedGrain, 'framing' | 'signs'>[];
}

const captureAt = async (at: number) => {
  const model = CAPTURE_MODELS[at % CAPTURE_MODELS.length];
  assert.ok(model);
  const original = await captured(formOf(at), model, at);
  return { model, original, capture: captureOf(original) };
};

/** Whether one capture is found by the signs of another, and the grain proves it. */
const isFound = (known: readonly FramedGrain[], asked: readonly FramedGrain[]): boolean =>
  asked.some(({ framing, signs, grain }) => {
    const other = known.find((one) => one.framing === framing);
    return (
      other !== undefined &&
      signs.asked.some((key) => other.signs.keys.includes(key)) &&
      signsThatDiffer(signs.bits, other.signs.bits) <= NEAR &&
      compareCaptures(grain, other.grain).answer === 'same'
    );
  });

test('no other capture of the same form is the same, copies are found, what has no grain says so', async () => {
  const known: Short[] = [];
  const doubtful: (readonly [number, number])[] = [];
  const abstained = new Map<string, number>();
  const copies = new Map<string, { found: number; of: number }>();
  for (let at = 0; at < CAPTURES; at++) {
    const { model, original, capture } = await captureAt(at);
    if (typeof capture === 'string') {
      abstained.set(
        `${model.name} ${capture}`,
        (abstained.get(`${model.name} ${capture}`) ?? 0) + 1,
      );
      continue;
    }
    for (const before of known) {
      const isNear = capture.some(({ framing, signs }) => {
        const other = before.short.find((one) => one.framing === framing);
        return other !== undefined && signsThatDiffer(signs.bits, other.signs.bits) <= NEAR;
      });
      if (isNear) doubtful.push([before.at, at]);
    }
    known.push({ at, short: capture.map(({ framing, signs }) => ({ framing, signs })) });
    if (at >= COPIED) continue;
    for (const [name, copyOf] of Object.entries(COPIES)) {
      const copy = captureOf(await copyOf(original));
      const count = copies.get(name) ?? { found: 0, of: 0 };
      count.of += 1;
      if (typeof copy !== 'string' && isFound(capture, copy)) count.found += 1;
      copies.set(name, count);
    }
  }
  // of 512 signs of two captures 208 or fewer differ by chance in one of 45,000 pairs, in either framing
  assert.ok(
    doubtful.length <= (known.length ** 2 / 2) * 1e-4,
    `${doubtful.length} pairs to compare`,
  );
  for (const [first, second] of doubtful) {
    const [a, b] = [(await captureAt(first)).capture, (await captureAt(second)).capture];
    assert.ok(typeof a !== 'string' && typeof b !== 'string');
    assert.equal(isFound(a, b), false, `captures ${first} and ${second}`);
  }
  for (const [name, { found, of }] of copies)
    assert.ok(found >= of * 0.9, `${name}: ${found} of ${of}`);
  const each = CAPTURES / CAPTURE_MODELS.length;
  assert.deepEqual([...abstained.keys()].sort(), [
    'clipped too-little-grain',
    'waves printed-pattern',
  ]);
  for (const count of abstained.values()) assert.equal(count, Math.floor(each));
});

test('a vehicle pasted over another is shown where it stands', async () => {
  const { original, capture } = await captureAt(0);
  const copyOf = COPIES['edited'];
  assert.ok(copyOf);
  const copy = captureOf(await copyOf(original));
  assert.ok(typeof capture !== 'string' && typeof copy !== 'string');
  const [a, b] = [capture[0], copy[0]];
  assert.ok(a !== undefined && b !== undefined);
  const differences = whereCapturesDiffer(a.grain, b.grain, compareCaptures(a.grain, b.grain));
  assert.equal(differences?.length, 1);
  const [left, top, width, height] = differences?.[0]?.first ?? [0, 0, 0, 0];
  // a box is of whole squares of 8 cells, each a 64th of the page
  const box = [left, top, left + width, top + height];
  for (const [at, edge] of EDITED_BOX.entries())
    assert.ok(Math.abs((box[at] ?? 0) - edge) < 0.04, String(box));
});

test('a page without any grain and a picture that is too small cannot be compared', () => {
  const blank = { width: 700, height: 920, levels: formOf(1) };
  assert.equal(captureOf(blank), 'too-little-grain');
  assert.equal(
    captureOf({ width: 500, height: 500, levels: new Uint8Array(250_000) }),
    'too-coarse',
  );
});
