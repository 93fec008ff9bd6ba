import { askForExtracts } from '../extracts/ask-for-extracts.ts';
import { refuseExtract } from '../extracts/refuse-extract.ts';
import { signExtract } from '../extracts/sign-extract.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { daysAfter } from './days.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import type { Diary } from './diary.ts';
import { done, tried } from './outcomes.ts';
import { vinOfStory } from './stories.ts';
import type { StoryName } from './story.ts';

/** Cars of stories of which an extract is asked for, all by invented makers, and what the registry answers. */
const ASKED = [
  ['letterHeld', 'signed'],
  ['repairRefused', 'refused'],
  ['letterSuspended', 'waits'],
] as const satisfies readonly (readonly [StoryName, 'signed' | 'refused' | 'waits'])[];

const ASKED_ON = daysAfter(DEMONSTRATION_DAY, -1);
const LANE = 'extracts';

const REFUSED = {
  reason: 'differs',
  ground: '档案所载转让登记日期与报送不一致，将重新报送后再行出具。',
} as const;

/** Writes into the diary what the own exporter of the demonstration asks the registry for. */
export const leadExtracts = (diary: Diary, cast: Cast, uscc: string): void => {
  const exporter = cast.exporter(uscc);
  if (exporter === undefined) return;
  const registry = cast.actor('registry');
  const { actor } = exporter;
  const ask = async (register: Register, vin: string): Promise<string | null> => {
    const [found] = await done(
      register.as(actor, (tx) =>
        tx.rows<{ application: string }>(
          'SELECT application FROM register.application_vehicle WHERE vin = $1',
          [vin],
        ),
      ),
    );
    if (found === undefined) return null;
    const { application } = found;
    const { items } = await done(askForExtracts(register, actor, { application, vins: [vin] }));
    return items[0]?.id ?? null;
  };
  for (const [story, answer] of ASKED)
    diary.on(
      ASKED_ON,
      async (register) => {
        const extract = await ask(register, vinOfStory(story));
        if (extract === null || answer === 'waits') return;
        if (answer === 'signed')
          await done(signExtract(register, registry, { extract, basis: 'file' }));
        else await tried(refuseExtract(register, registry, { extract, ...REFUSED }));
      },
      LANE,
    );
};
