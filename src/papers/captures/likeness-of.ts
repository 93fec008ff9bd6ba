import { captureOf } from './capture-of.ts';
import { compareCaptures } from './compare-captures.ts';
import type { GreyRaster } from './grey-raster.ts';
import type { ToldLikeness } from './told-capture.ts';
import { whereCapturesDiffer } from './where-captures-differ.ts';

/** Says whether two pictures are the same capture, in the framing in which they agree best. */
export function likenessOf(first: GreyRaster, second: GreyRaster): ToldLikeness {
  const [one, other] = [captureOf(first), captureOf(second)];
  let best: ToldLikeness = {
    ...{ correlation: 0, right: 0, down: 0, answer: 'cannot-be-compared' },
    differences: null,
  };
  if (typeof one === 'string' || typeof other === 'string') return best;
  for (const { framing, grain } of one) {
    const same = other.find((framed) => framed.framing === framing);
    if (same === undefined) continue;
    const agreed = compareCaptures(grain, same.grain);
    if (best.answer !== 'cannot-be-compared' && agreed.correlation <= best.correlation) continue;
    const isSame = agreed.answer === 'same';
    best = {
      ...agreed,
      differences: isSame ? whereCapturesDiffer(grain, same.grain, agreed) : null,
    };
  }
  return best;
}
