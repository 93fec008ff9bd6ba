import { type Html, html } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { cutName } from '../nation/plots/place-plot.ts';
import { plotBar } from '../nation/plots/plot-frame.ts';
import { plotRows } from '../product/plot-rows.ts';
import { perOutlet, perOutletText, wholeAlone } from './service-figures.ts';
import type { ServiceFigures } from './service-model.ts';

/** Height of a bar, in pixels. */
const BAR = 8;

/** A line of a plot. */
export interface PlottedFigures extends ServiceFigures {
  readonly name: string;
  /** Vehicles where there is no outlet at all, in hundredths; the rest of `alone` is far from one. */
  readonly none: number;
}

/** Bars of vehicles for each outlet; where there are none, a hatched bar across. */
export const perOutletPlot = (
  rows: readonly PlottedFigures[],
  title: string,
  noOutlet: string,
  lang: Lang,
): Html => {
  const most = Math.max(1, ...rows.map((row) => perOutlet(row) ?? 0));
  return plotRows(
    rows.map((row) => {
      const per = perOutlet(row);
      return {
        name: cutName(row.name),
        figures:
          per === null
            ? `${grouped(row.vehicles)} · ${noOutlet}`
            : `${grouped(row.vehicles)} / ${grouped(row.outlets ?? 0)} = ${perOutletText(row)}`,
        marks: (y) =>
          per === null
            ? plotBar('m-hatch', 0, 1, y, BAR)
            : plotBar('m-quiet', 0, per / most, y, BAR),
      };
    }),
    BAR,
    title,
    lang,
  );
};

const HUNDREDTHS = 100; // not-law: hundredths

/** Bars of vehicles, parted by how they are served: no outlet, none near, not known, one near. */
export const servedPlot = (rows: readonly PlottedFigures[], title: string, lang: Lang): Html => {
  const most = Math.max(1, ...rows.map(({ vehicles }) => vehicles));
  return plotRows(
    rows.map((row) => {
      const none = row.none / HUNDREDTHS;
      const far = row.alone / HUNDREDTHS - none;
      const parts = [none, far, row.unknown, row.vehicles - none - far - row.unknown];
      return {
        name: cutName(row.name),
        figures: `${grouped(wholeAlone(row))} / ${grouped(row.vehicles)}`,
        marks: (y) => {
          let x = 0;
          const bars = ['m-amber', 'm-hatch', 'm-dots', 'm-span'].map((fill, part) => {
            const width = (parts[part] ?? 0) / most;
            const bar = plotBar(fill, x, width, y, BAR);
            x += width;
            return bar;
          });
          return html`${bars}`;
        },
      };
    }),
    BAR,
    title,
    lang,
  );
};
