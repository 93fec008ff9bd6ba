import type { Visit } from '../frame/page.ts';
import { stateWords } from './life-words.ts';

/** How many vehicles are in which state, in words; empty where there are none. */
export const vehicleCounts = (
  { language, say }: Visit,
  life: string,
  vehicles: Readonly<Record<string, number>>,
): string =>
  Object.entries(vehicles)
    .map(([state, count]) => say.exporter.counted(stateWords(life, state, language), count))
    .join(' · ');
