import { z } from 'zod';
import type { CorrectionGround } from '../../products/figures/edition-document.ts';
import { action, type Work } from '../action.ts';
import { recordEvent } from '../record-event.ts';
import { CORRECTION, EditionId, FIGURES_SIGN, FiguresProposal } from './figures-shapes.ts';
import { oneProposal } from './proposals.ts';

/** What the database refuses of a proposal, by its triggers. */
const REFUSALS = [
  'figures-not-kept',
  'edition-there',
  'protected-otherwise',
  'person-needed',
] as const;

interface Correcting {
  readonly edition: string;
  readonly ground: CorrectionGround;
  readonly reason: { readonly en: string; readonly zh: string };
}

const propose = async (
  { tx, refuse }: Pick<Work<'person-needed'>, 'tx' | 'refuse'>,
  run: string,
  correcting: Correcting | null,
): Promise<FiguresProposal> => {
  const person = tx.actor.person ?? refuse('person-needed');
  const { id } = await tx.one<{ id: string }>(
    `INSERT INTO register.figures_proposal (run, corrects, ground, reason_en, reason_zh, proposed_by)
      VALUES ($1, $2, $3, $4, $5, $6)
      RETURNING id`,
    [
      ...[run, correcting?.edition ?? null, correcting?.ground ?? null],
      ...[correcting?.reason.en ?? null, correcting?.reason.zh ?? null, person],
    ],
  );
  await recordEvent(tx, {
    ...{ verb: 'propose', kind: 'figures', thing: id },
    ...(correcting !== null && {
      detail: { corrects: correcting.edition, ground: correcting.ground },
    }),
  });
  return (await oneProposal(tx, id)) ?? refuse('not-found', { field: 'run' });
};

/** A person of the ministry proposes the figures of a run as the first edition of their month. */
export const proposeFigures = action({
  method: 'POST',
  path: '/v1/figures/proposals',
  summary: { en: 'Propose the figures of a run', zh: '提出发布某次筛查的数据' },
  description: 'The files of the run are copied as they are. A second person publishes them.',
  access: FIGURES_SIGN,
  body: { run: z.uuid() },
  answer: FiguresProposal,
  status: 201,
  refusals: REFUSALS,
  work: (work, { run }) => propose(work, run, null),
});

/** A day, a month or a year may stand in a reason; any other figure would be a count beside protected ones. */
const DATES = /(?<![0-9])[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?(?![0-9])/g;

const tellsFigure = (text: string): boolean => /\p{Nd}/u.test(text.replaceAll(DATES, ''));

/** A person of the ministry proposes the figures of a later run in the place of an edition, and says why. */
export const correctFigures = action({
  method: 'POST',
  path: '/v1/figures/editions/{edition}/correct',
  summary: { en: 'Propose a correction of an edition', zh: '提出更正某一版数据' },
  description:
    'The correction is an edition of its own. The old one stays as it is, and says by what it was corrected and why. ' +
    'What differs in fewer than five makers, provinces and months is told by the next month’s edition alone.',
  access: FIGURES_SIGN,
  params: { edition: EditionId },
  body: { run: z.uuid(), ...CORRECTION },
  answer: FiguresProposal,
  status: 201,
  refusals: [
    ...REFUSALS,
    ...['edition-corrected', 'nothing-to-correct', 'correction-too-small', 'figure-in-reason'],
  ] as const,
  work: (work, { run, ...correcting }) => {
    const { en, zh } = correcting.reason;
    if (tellsFigure(en)) work.refuse('figure-in-reason', { field: 'reason.en' });
    if (tellsFigure(zh)) work.refuse('figure-in-reason', { field: 'reason.zh' });
    return propose(work, run, correcting);
  },
});
