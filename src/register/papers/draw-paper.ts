import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import { coverBoxes } from './cover-boxes.ts';
import { PAPER_READERS } from './get-paper.ts';
import { openedPaper } from './open-paper.ts';

/** A page of a paper as we drew it. */
export interface DrawnPage {
  /** PNG. */
  readonly bytes: Uint8Array;
}

/**
 * A page of a paper as a picture, drawn where no key and no connection is. Whoever is shown a paper in part sees it
 * with boxes covered, and not before somebody has said which.
 */
export const drawPaper = async (
  register: Register,
  actor: Actor,
  { paper: id, page }: { readonly paper: string; readonly page: number },
): Promise<Outcome<DrawnPage>> => {
  const opened = await register.as(actor, async (tx) => {
    needPart(actor, PAPER_READERS.parts, PAPER_READERS.right);
    const found = await openedPaper(register, tx, id);
    if (found.inPart && found.paper.covered === null) refuse('paper-shown-in-part');
    return found;
  });
  if (opened.kind === 'refused') return opened;
  const { paper, bytes, inPart } = opened.value;
  const notDrawn = { kind: 'refused', code: 'paper-not-drawn', field: 'page', values: {} } as const;
  const { reader } = register.papers;
  if (reader === null) return notDrawn;
  const drawn = await reader.draw(bytes, page);
  if ('problem' in drawn) return { ...notDrawn, values: { problem: drawn.problem } };
  if (!inPart) return { kind: 'done', value: { bytes: drawn.png } };
  const boxes = (paper.covered ?? []).filter((one) => one.page === page).map(({ box }) => box);
  return { kind: 'done', value: { bytes: await coverBoxes(drawn.png, boxes) } };
};
