import { perOutlet } from './service-figures.ts';
import type { ServiceCell, ServiceModel } from './service-model.ts';

/** The cells of the page, taken from the cube. */
export interface Sides {
  readonly all: ServiceCell;
  readonly makers: readonly ServiceCell[];
  readonly countries: readonly ServiceCell[];
  readonly years: readonly ServiceCell[];
  readonly pairs: readonly ServiceCell[];
  /** Hundredths of vehicles whose maker has no outlet in the country. */
  readonly noneOf: (maker: string | null) => number;
}

const byAlone = (a: ServiceCell, b: ServiceCell): number =>
  b.alone - a.alone || b.unknown - a.unknown || b.vehicles - a.vehicles;

/** Takes the cells of the page from the cube, in their order on it. */
export const sidesOf = ({ cells }: ServiceModel): Sides => {
  const ever = cells.filter(({ year }) => year === null);
  const pairs = ever.filter(({ country, maker }) => country !== null && maker !== null);
  const none = pairs.filter(
    ({ outlets, unknown, vehicles }) => outlets === 0 && unknown < vehicles,
  );
  return {
    all: ever.find(({ country, maker }) => country === null && maker === null) as ServiceCell,
    makers: ever
      .filter(({ country, maker, vehicles }) => country === null && maker !== null && vehicles > 0)
      .sort(byAlone),
    countries: ever
      .filter(({ country, maker }) => country !== null && maker === null)
      .sort(
        (a, b) =>
          (perOutlet(b) ?? (b.vehicles > 0 ? Number.MAX_VALUE : -1)) -
            (perOutlet(a) ?? (a.vehicles > 0 ? Number.MAX_VALUE : -1)) || b.vehicles - a.vehicles,
      ),
    years: cells.filter(
      ({ country, maker, year }) => country === null && maker === null && year !== null,
    ),
    pairs: pairs.filter(({ vehicles }) => vehicles > 0).sort(byAlone),
    noneOf: (of) =>
      none
        .filter(({ maker }) => of === null || maker === of)
        .reduce((sum, { alone }) => sum + alone, 0),
  };
};
