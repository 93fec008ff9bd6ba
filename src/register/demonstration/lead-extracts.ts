import { annulExtract } from '../extracts/annul-extract.ts';
import { askForExtracts } from '../extracts/ask-for-extracts.ts';
import { refuseExtract } from '../extracts/refuse-extract.ts';
import { signExtract } from '../extracts/sign-extract.ts';
import { withdrawExtract } from '../extracts/withdraw-extract.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { daysAfter } from './days.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import type { Diary } from './diary.ts';
import { done, tried } from './outcomes.ts';
import { vinOfStory } from './stories.ts';
import type { StoryName } from './story.ts';

const YESTERDAY = daysAfter(DEMONSTRATION_DAY, -1);
const LANE = 'extracts';

/** What becomes of an extract on the day on which it is asked for. */
type Answer = 'signed' | 'refused' | 'annulled' | 'withdrawn' | 'waits';

/** Cars of stories of which an extract is asked for, all by invented makers, on which day, and what becomes of it. */
const ASKED = [
  // a day before its car is struck off, which overtakes it
  ['struckOff', '2026-10-13', 'signed'],
  // the one of yesterday takes its place
  ['notStruckOff', '2026-08-20', 'signed'],
  ['notStruckOff', YESTERDAY, 'signed'],
  ['letterHeld', YESTERDAY, 'signed'],
  ['repairRefused', YESTERDAY, 'refused'],
  ['letterSuspended', YESTERDAY, 'waits'],
  ['otherDay', YESTERDAY, 'annulled'],
  ['heldAtCustoms', YESTERDAY, 'withdrawn'],
] as const satisfies readonly (readonly [StoryName, string, Answer])[];

const ANNULLED = {
  reason: 'mistake',
  ground: '登记证书所载日期与登记系统不一致，核实之前不应出具。',
} as const;

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
  const become: Readonly<Record<Answer, (register: Register, extract: string) => Promise<void>>> = {
    waits: async () => {},
    signed: async (register, extract) => {
      await done(signExtract(register, registry, { extract, basis: 'file' }));
    },
    refused: async (register, extract) => {
      await tried(refuseExtract(register, registry, { extract, ...REFUSED }));
    },
    annulled: async (register, extract) => {
      await done(signExtract(register, registry, { extract, basis: 'told' }));
      await done(annulExtract(register, registry, { extract, ...ANNULLED }));
    },
    withdrawn: async (register, extract) => {
      await done(withdrawExtract(register, actor, { extract }));
    },
  };
  for (const [story, day, answer] of ASKED)
    diary.on(
      day,
      async (register) => {
        const extract = await ask(register, vinOfStory(story));
        if (extract !== null) await become[answer](register, extract);
      },
      LANE,
    );
};
