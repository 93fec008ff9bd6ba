import { z } from 'zod';
import type { PaperReading, Place } from '../../papers/paper-reading.ts';
import { action, type Work } from '../action.ts';
import type { Register } from '../register.ts';
import { openReading, type SealedReading } from '../screening/sealed-reading.ts';
import type { Transaction } from '../transaction.ts';
import { PAPER_READERS } from './get-paper.ts';
import { findPaper, isShownInPart, paperOf } from './paper-rows.ts';
import { Paper } from './paper-shapes.ts';
import { Reading } from './reading-shapes.ts';

/** What was read of a paper that whoever acts may see; null while it waits, and of one that is not readable. */
const readingOf = async (
  register: Register,
  tx: Transaction,
  sha256: string,
): Promise<PaperReading | null> => {
  const found = await tx.maybe<Omit<SealedReading, 'sha256'> & Record<string, unknown>>(
    'SELECT sealed, key_version FROM register.paper_reading WHERE paper = $1',
    [Buffer.from(sha256, 'hex')],
  );
  return found === null ? null : openReading(register, { sha256, ...found });
};

const shownPlace = (place: Place | null) =>
  place && { page: place.page, box: place.box && [...place.box] };

const readingShown = (reading: PaperReading): Reading => ({
  ...reading,
  values: reading.values.map((one) => ({ ...one, place: shownPlace(one.place) })),
  seals: reading.seals.map((one) => ({ ...one, place: shownPlace(one.place) })),
  facts: [...reading.facts],
});

const whole = async (
  { tx, refuse }: Pick<Work<'paper-shown-in-part'>, 'tx' | 'refuse'>,
  id: string,
): Promise<Paper> => {
  const paper = paperOf((await findPaper(tx, id)) ?? refuse('not-found'), tx.actor.part);
  // what it says of persons cannot be covered here, and a complaint is opened by an event alone
  if (isShownInPart(tx.actor.part, paper.attachedTo) || paper.attachedTo === 'complaint')
    refuse('paper-shown-in-part');
  return paper;
};

/** What was read of a paper: its values, what it contradicts, its seals. It may contradict, and it clears nothing. */
export const getPaperReading = action({
  method: 'GET',
  path: '/v1/papers/{paper}/reading',
  summary: { en: 'What was read of a paper', zh: '材料识读结果' },
  description:
    'The standing of what was read is `read`: it may contradict, and it never clears a gate.',
  access: PAPER_READERS,
  params: { paper: z.uuid() },
  answer: z
    .strictObject({
      paper: Paper,
      reading: Reading.nullable().meta({ description: 'Null while it waits.' }),
    })
    .meta({ id: 'ReadPaper' }),
  refusals: ['paper-shown-in-part'],
  work: async ({ tx, register, refuse }, { paper: id }) => {
    const paper = await whole({ tx, refuse }, id);
    const reading = await readingOf(register, tx, paper.sha256);
    return { paper, reading: reading === null ? null : readingShown(reading) };
  },
});
