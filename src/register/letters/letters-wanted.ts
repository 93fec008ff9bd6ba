import type { MembersInput } from '../action.ts';
import type { LettersWanted } from './letter-rows.ts';
import type { LETTER_FILTERS } from './letter-shapes.ts';

/** What is looked for, as the statements take it. */
export const lettersWanted = (asked: MembersInput<typeof LETTER_FILTERS>): LettersWanted => ({
  state: asked.state ?? null,
  states: asked.states ?? null,
  ids: asked.ids ?? null,
  exporter: asked.exporter ?? null,
  model: asked.model ?? null,
  application: asked.application ?? null,
  vin: asked.vin ?? null,
  ending: asked.ending ?? null,
  number: asked.number ?? null,
  batch: asked.batch ?? null,
  destination: asked.destination ?? null,
  province: asked.province ?? null,
  differs: asked.differs ?? false,
  registeredWithin: asked.registeredWithin ?? null,
  again: asked.again ?? false,
  waitsForSecond: asked.waitsForSecond ?? null,
});
