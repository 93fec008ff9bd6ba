import { grouped, percentOf } from '../nation/figures.ts';
import type { ServiceFigures } from './service-model.ts';

const HUNDREDTHS = 100; // not-law: hundredths
const TENTHS = 10;

/** Vehicles left alone as a whole number; what is not none is never told as 0. */
export const wholeAlone = ({ alone }: Pick<ServiceFigures, 'alone'>): number =>
  alone > 0 ? Math.max(1, Math.round(alone / HUNDREDTHS)) : 0;

/** Vehicles for each outlet; null without outlets, or without an account of them. */
export const perOutlet = ({
  vehicles,
  outlets,
}: Pick<ServiceFigures, 'vehicles' | 'outlets'>): number | null =>
  outlets === null || outlets === 0 ? null : vehicles / outlets;

/** Vehicles for each outlet in words: one place below a hundred, `–` where there is none. */
export const perOutletText = (figures: Pick<ServiceFigures, 'vehicles' | 'outlets'>): string => {
  const per = perOutlet(figures);
  if (per === null) return '–';
  return per < HUNDREDTHS
    ? (Math.round(per * TENTHS) / TENTHS).toFixed(1)
    : grouped(Math.round(per));
};

/** Share of the vehicles of which it is known that have an outlet near, 0 to 1; null when it is known of none. */
export const shareNear = ({ vehicles, unknown, alone }: ServiceFigures): number | null => {
  const known = vehicles - unknown;
  return known === 0 ? null : 1 - alone / HUNDREDTHS / known;
};

/** The same share in percent; `–` when it is known of none. */
export const shareNearText = (figures: ServiceFigures): string => {
  const known = (figures.vehicles - figures.unknown) * HUNDREDTHS;
  return percentOf(known - figures.alone, known);
};
