import { correctFigures, proposeFigures } from '../figures/propose-figures.ts';
import { publishFigures } from '../figures/publish-figures.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { done } from './outcomes.ts';

/** Why the figures of October are corrected: customs hands in by the quarter. */
const REASON = {
  en: 'Customs handed in its exits of the quarter after the figures of 2026-10 were made.',
  zh: '海关在2026-10的数据形成后，才报送该季度的出境记录。',
} as const;

/** Two persons of the ministry publish the figures of a run. Gives the edition. */
export const publishFiguresOf = async (
  register: Register,
  cast: Cast,
  run: string,
): Promise<string> => {
  const [first, second] = cast.pair('ministry');
  const { id: proposal } = await done(proposeFigures(register, first, { run }));
  const { edition } = await done(publishFigures(register, second, { proposal }));
  return edition;
};

/**
 * Two persons of the ministry correct an edition by a later run. Of a nation of few vehicles too little may differ:
 * then the edition stays alone.
 */
export const correctFiguresBy = async (
  register: Register,
  cast: Cast,
  edition: string,
  run: string,
): Promise<void> => {
  const [first, second] = cast.pair('ministry');
  const asked = { edition, run, ground: 'late-rows', reason: REASON } as const;
  const proposed = await correctFigures(register, first, asked);
  if (proposed.kind === 'refused' && TOO_LITTLE.includes(proposed.code)) return;
  const { id: proposal } = await done(Promise.resolve(proposed));
  await done(publishFigures(register, second, { proposal }));
};

const TOO_LITTLE: readonly string[] = ['nothing-to-correct', 'correction-too-small'];
