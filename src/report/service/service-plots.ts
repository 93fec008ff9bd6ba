import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { cutName } from '../nation/plots/place-plot.ts';
import { plotBar, plotSvg, plotText } from '../nation/plots/plot-frame.ts';
import { perOutlet, perOutletText, wholeAlone } from './service-figures.ts';
import type { ServiceFigures } from './service-model.ts';

/** Room of one line: its words above its bar, in pixels. */
const ROW = 36;
const BAR = 8;

/** A line of a plot. */
export interface PlottedFigures extends ServiceFigures {
  readonly name: string;
  /** Vehicles where there is no outlet at all, in hundredths; the rest of `alone` is far from one. */
  readonly none: number;
}

const line = (index: number, name: string, figures: string, bars: string): string => {
  const y = index * ROW + 14;
  return plotText('0', y, cutName(name)) + plotText('100%', y, figures, 'end') + bars;
};

/** Bars of vehicles for each outlet; where there are none, a hatched bar across. */
export const perOutletPlot = (
  rows: readonly PlottedFigures[],
  title: string,
  noOutlet: string,
  lang: Lang,
): string => {
  const most = Math.max(1, ...rows.map((row) => perOutlet(row) ?? 0));
  const lines = rows.map((row, index) => {
    const per = perOutlet(row);
    const y = index * ROW + 20;
    const figures =
      per === null
        ? `${grouped(row.vehicles)} · ${noOutlet}`
        : `${grouped(row.vehicles)} / ${grouped(row.outlets ?? 0)} = ${perOutletText(row)}`;
    const bar =
      per === null ? plotBar('m-hatch', 0, 1, y, BAR) : plotBar('m-quiet', 0, per / most, y, BAR);
    return line(index, row.name, figures, bar);
  });
  return plotSvg(lang, 'places', rows.length * ROW, title, lines.join(''));
};

const HUNDREDTHS = 100; // not-law: hundredths

/** Bars of vehicles, parted by how they are served: no outlet, none near, not known, one near. */
export const servedPlot = (rows: readonly PlottedFigures[], title: string, lang: Lang): string => {
  const most = Math.max(1, ...rows.map(({ vehicles }) => vehicles));
  const lines = rows.map((row, index) => {
    const y = index * ROW + 20;
    const none = row.none / HUNDREDTHS;
    const far = row.alone / HUNDREDTHS - none;
    const parts = [none, far, row.unknown, row.vehicles - none - far - row.unknown];
    let x = 0;
    const bars = ['m-amber', 'm-hatch', 'm-dots', 'm-span'].map((fill, part) => {
      const width = (parts[part] ?? 0) / most;
      const bar = plotBar(fill, x, width, y, BAR);
      x += width;
      return bar;
    });
    return line(
      index,
      row.name,
      `${grouped(wholeAlone(row))} / ${grouped(row.vehicles)}`,
      bars.join(''),
    );
  });
  return plotSvg(lang, 'places', rows.length * ROW, title, lines.join(''));
};
