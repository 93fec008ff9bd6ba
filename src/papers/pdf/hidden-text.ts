import { differWithin, paintPage } from './paint-page.ts';
import type { Box, PageContent, PageObject, PageSign } from './read-page.ts';
import type { Pdfium } from './with-document.ts';

/** Text that is in a page and not seen on it. */
export interface HiddenText {
  readonly signs: readonly PageSign[];
  /** `covered` by what is painted later; `invisible` as it is painted; `layer` of text behind or on a scan. */
  readonly as: 'covered' | 'invisible' | 'layer';
}

/** Pixels in which a page is looked at: a sign of 6 points is 9 pixels high. */
const LOOKED_AT = { scale: 1.5, most: 4_000_000 };

/**
 * A picture that takes up as much of a page is the page. Text that lies under it, or is never painted on it, is what a
 * program read in it; text on it that something else hides is not.
 */
const PAGE_PICTURE = 0.5;

const areaOf = ([left, top, right, bottom]: Box): number =>
  Math.max(0, Math.min(1, right) - Math.max(0, left)) *
  Math.max(0, Math.min(1, bottom) - Math.max(0, top));

const middleOf = ([left, top, right, bottom]: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const holds = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** The box without its edge, where the neighbours' ink begins. */
const innerOf = ([left, top, right, bottom]: Box): Box => {
  const [dx, dy] = [(right - left) * 0.1, (bottom - top) * 0.1];
  return [left + dx, top + dy, right - dx, bottom - dy];
};

/** Signs that stand one after the other in one object. */
const runsOf = (chosen: ReadonlySet<PageSign>, all: readonly PageSign[]): readonly PageSign[][] => {
  const runs: PageSign[][] = [];
  let before: PageSign | null = null;
  for (const sign of all) {
    const blank = sign.sign.trim() === '';
    if (chosen.has(sign)) {
      const last = runs.at(-1);
      if (last !== undefined && before?.object === sign.object) last.push(sign);
      else runs.push([sign]);
      before = sign;
    } else if (!blank) before = null;
    else if (before?.object === sign.object) runs.at(-1)?.push(sign);
  }
  return runs;
};

/** Bands of a page, so that a sign is held against what lies at its height. */
const BANDS = 200;

const bandOf = (y: number): number => Math.max(0, Math.min(BANDS - 1, Math.floor(y * BANDS)));

const inBands = (covers: readonly PageObject[]): readonly (readonly PageObject[])[] => {
  const bands: PageObject[][] = Array.from({ length: BANDS }, () => []);
  for (const cover of covers)
    for (let band = bandOf(cover.box[1]); band <= bandOf(cover.box[3]); band += 1)
      bands[band]?.push(cover);
  return bands;
};

/** The text that is in a page and cannot be seen on it, as pieces in the order of the text. */
export const hiddenText = (
  pdfium: Pdfium,
  page: number,
  { signs, objects }: PageContent,
): readonly HiddenText[] => {
  const inked = signs.filter(({ sign }) => sign.trim() !== '');
  if (inked.length === 0) return [];
  const scans = objects.filter(({ kind, box }) => kind === 'image' && areaOf(box) >= PAGE_PICTURE);
  const covers = objects.filter(({ opaque, kind }) => opaque && kind !== 'text');
  const bands = inBands(covers);
  const isUnder = ({ object, box }: PageSign): boolean => {
    const middle = middleOf(box);
    const near = bands[bandOf(middle[1])] ?? [];
    return near.some((cover) => cover.order > object.order && holds(cover.box, middle));
  };
  const paint = () => paintPage(pdfium, page, LOOKED_AT);
  const without = (hidden: ReadonlySet<PageObject>) => {
    for (const { pointer } of hidden) pdfium.api.FPDFPageObj_SetIsActive(pointer, false);
    const picture = paint();
    for (const { pointer } of hidden) pdfium.api.FPDFPageObj_SetIsActive(pointer, true);
    return picture;
  };
  const seen = paint();
  const unseen = (some: readonly PageSign[]): readonly PageSign[] => {
    if (some.length === 0) return [];
    const other = without(new Set(some.map(({ object }) => object)));
    return some.filter(({ box }) => !differWithin(seen, other, innerOf(box)));
  };
  const under = new Set(inked.filter((sign) => !sign.object.unpainted && isUnder(sign)));
  /** Some programs paint a field and its text once more: what was under it looked the same. */
  const withoutRepainted = (some: ReadonlySet<PageSign>): ReadonlySet<PageSign> => {
    if (some.size === 0) return some;
    const later = objects.filter(({ order, box }) =>
      [...some].some((sign) => sign.object.order < order && holds(box, middleOf(sign.box))),
    );
    const before = without(new Set(later));
    const looksOther = ({ box }: PageSign) => differWithin(seen, before, innerOf(box));
    return new Set(
      runsOf(some, signs)
        .filter((run) => run.some(looksOther))
        .flat(),
    );
  };
  const covered = withoutRepainted(new Set(unseen([...under])));
  const rest = inked.filter((sign) => !under.has(sign));
  const invisible = new Set([
    ...rest.filter(({ object }) => object.unpainted),
    ...unseen(rest.filter(({ object }) => !object.unpainted)),
  ]);
  const isLayer = ({ box, object }: PageSign) =>
    scans.some(
      (scan) =>
        (object.unpainted || (scan.opaque && scan.order > object.order)) &&
        holds(scan.box, middleOf(box)),
    );
  const pieces = (some: ReadonlySet<PageSign>, as: HiddenText['as']): readonly HiddenText[] => {
    const layer = new Set([...some].filter(isLayer));
    return [
      ...runsOf(new Set([...some].filter((sign) => !layer.has(sign))), signs).map((run) => ({
        signs: run,
        as,
      })),
      ...runsOf(layer, signs).map((run) => ({ signs: run, as: 'layer' as const })),
    ];
  };
  return [...pieces(covered, 'covered'), ...pieces(invisible, 'invisible')];
};
