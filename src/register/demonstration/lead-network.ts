import type { Actor } from '../actor.ts';
import { attestOutlets } from '../outlets/attest-outlets.ts';
import { closeOutlet } from '../outlets/close-outlet.ts';
import { disputeOutlet } from '../outlets/dispute-outlet.ts';
import { listOutlets } from '../outlets/list-outlets.ts';
import { proposeOutlet } from '../outlets/propose-outlet.ts';
import { publishNetwork } from '../outlets/publish-network.ts';
import { reportNetwork } from '../outlets/report-network.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import type { Diary } from './diary.ts';
import { INVENTED_MAKERS } from './invented-makers.ts';
import { MADE_OUTLETS, type OutletFate } from './made-outlets.ts';
import { done } from './outcomes.ts';

/** Days of the network; an attestation holds 180 days: one of May is over, one of June ends this month. */
const PROPOSED = '2026-05-04'; // not-law: a day of the demonstration
const FIRST_ATTESTED = '2026-05-08'; // not-law: a day of the demonstration
const PUBLISHED = '2026-05-11'; // not-law: a day of the demonstration
const ATTESTED_AGAIN = '2026-06-01'; // not-law: a day of the demonstration
const ROUND = '2026-09-15'; // not-law: a day of the demonstration
const CLOSED = '2026-10-20'; // not-law: a day of the demonstration
const DISPUTED = '2026-11-12'; // not-law: a day of the demonstration
const LATEST = '2026-11-20'; // not-law: a day of the demonstration
const YEAR = 2026; // not-law: a year of the demonstration

/** The paper on which the demonstration's dispute rests; there is none. */
const EVIDENCE = '00000000-0000-4000-8000-00000000d15b';
const LANE = 'network';
const { id: MAKER } = INVENTED_MAKERS.tianshu;
/** Of one country it reports, and publishes nothing. */
const UNPUBLISHED = 'RU';

const numbersOf = (fates: readonly OutletFate[]): readonly string[] =>
  MADE_OUTLETS.filter(({ fate }) => fates.includes(fate)).flatMap(
    ({ outlet }) => outlet.number ?? [],
  );

const MOST = 500; // not-law: rows of a page

const idsOf = async (
  register: Register,
  actor: Actor,
  numbers: readonly string[],
): Promise<readonly string[]> => {
  const { items } = await done(listOutlets(register, actor, { maker: MAKER, limit: MOST }));
  return items.filter(({ number }) => numbers.includes(number)).map(({ id }) => id);
};

/**
 * Leads the network of the demonstration's manufacturer through its year: proposed, attested, published but for one
 * country, attested again in a round; some lapse this month, one is disputed, one closed, one not attested yet.
 */
export const leadNetwork = (diary: Diary, cast: Cast): void => {
  const maker = cast.actor('manufacturer');
  const [officer] = cast.pair('office 65');
  const countries = [...new Set(MADE_OUTLETS.map(({ outlet }) => outlet.country))];
  const on = (day: string, act: (register: Register) => Promise<unknown>): void =>
    diary.on(
      day,
      async (register) => {
        await act(register);
      },
      LANE,
    );
  const attest = (day: string, fates: readonly OutletFate[]): void =>
    on(day, async (register) => {
      const outlets = await idsOf(register, maker, numbersOf(fates));
      await done(attestOutlets(register, maker, { outlets }));
    });
  for (const { fate, outlet } of MADE_OUTLETS) {
    on(fate === 'proposed' ? LATEST : PROPOSED, (register) =>
      done(proposeOutlet(register, maker, outlet)),
    );
  }
  attest(FIRST_ATTESTED, ['stands', 'lapsing', 'lapsed', 'disputed', 'closed']);
  for (const country of countries) {
    const outlets = MADE_OUTLETS.filter(({ outlet }) => outlet.country === country).length;
    if (country !== UNPUBLISHED) {
      on(PUBLISHED, (register) => done(publishNetwork(register, maker, { country })));
    }
    on(PUBLISHED, (register) =>
      done(reportNetwork(register, maker, { country, year: YEAR, outlets })),
    );
  }
  attest(ATTESTED_AGAIN, ['stands', 'lapsing', 'disputed', 'closed']);
  attest(ROUND, ['stands', 'disputed']);
  on(CLOSED, async (register) => {
    for (const outlet of await idsOf(register, maker, numbersOf(['closed']))) {
      await done(closeOutlet(register, maker, { outlet }));
    }
  });
  on(DISPUTED, async (register) => {
    const ground = 'A buyer says that nobody answers there. 买方反映该网点无人接待。';
    for (const outlet of await idsOf(register, officer, numbersOf(['disputed']))) {
      await done(disputeOutlet(register, officer, { outlet, ground, evidence: [EVIDENCE] }));
    }
  });
  on(DEMONSTRATION_DAY, (register) => done(publishNetwork(register, maker, { country: 'KZ' })));
};
