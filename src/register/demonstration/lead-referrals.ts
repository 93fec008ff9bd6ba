import { confirmReferral } from '../referrals/confirm-referral.ts';
import { draftReferral } from '../referrals/draft-referral.ts';
import { listReferable, type Referable } from '../referrals/list-referable.ts';
import { receiveReferral } from '../referrals/receive-referral.ts';
import { sendReferral } from '../referrals/send-referral.ts';
import { signReferral } from '../referrals/sign-referral.ts';
import type { Register } from '../register.ts';
import type { Cast, CastExporter } from './cast.ts';
import { daysAfter } from './days.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import type { Diary } from './diary.ts';
import { done } from './outcomes.ts';

/** Money at risk on one vehicle. */
interface Doubt {
  readonly exporter: CastExporter;
  readonly ground: string;
  readonly facts: string;
  /** The day of the claim or the payment, ISO. */
  readonly on: string;
  readonly items: readonly Referable[];
}

/** How far a referral of the demonstration comes. */
type Fate = 'answered' | 'received' | 'sent' | 'drafted';
const FATES: readonly Fate[] = ['answered', 'sent', 'drafted', 'received'];

const PROVINCE = '65'; // not-law: a province of the demonstration
const BEGUN = daysAfter(DEMONSTRATION_DAY, -16);
const STEP_DAYS = 2; // not-law: days of the demonstration
const CHECKED_DAYS = 8; // not-law: days of the demonstration
const MONEY = ['refund', 'subsidy'];

const textIn = (items: readonly Referable[], fact: string): string =>
  items.map(({ facts }) => `${facts?.[fact] ?? ''}`).find((value) => value !== '') ?? '';

/** What does not fit together in what was told of one vehicle; null where all does. */
const doubtIn = (items: readonly Referable[]): Pick<Doubt, 'ground' | 'facts' | 'on'> | null => {
  const claimed = textIn(items, 'refund.claimedOn');
  const exited = textIn(items, 'declaration.exitedOn');
  if (claimed !== '' && exited > claimed) {
    const facts = `退税申报日期${claimed}早于出境日期${exited}，请核查申报时是否已实际出口。`;
    return { ground: 'refund-before-exit', facts, on: claimed };
  }
  const paid = textIn(items, 'subsidy.paidOn');
  if (paid === '') return null;
  const facts = `${paid}领取补贴后短期内申请出口，请核查领取人是否符合补贴条件。`;
  return { ground: 'subsidy-then-export', facts, on: paid };
};

const doubtsOf = async (
  register: Register,
  cast: Cast,
  exporter: CastExporter,
): Promise<readonly Doubt[]> => {
  const [first] = cast.office(PROVINCE);
  const { items } = await done(listReferable(register, first, { exporter: exporter.id }));
  return [...Map.groupBy(items, ({ vin }) => vin).values()].flatMap((held) => {
    const doubt = doubtIn(held);
    return doubt === null ? [] : [{ exporter, items: held, ...doubt }];
  });
};

const refer = (diary: Diary, cast: Cast, doubt: Doubt, fate: Fate, from: string): void => {
  const [first, second] = cast.office(PROVINCE);
  const [receiver] = cast.pair('tax');
  const lane = `referral ${doubt.items[0]?.vin}`;
  diary.on(
    from,
    async (register, today) => {
      const { id: referral, atRisk } = await done(
        draftReferral(register, first, {
          addressee: receiver.organisation ?? '',
          exporter: doubt.exporter.id,
          grounds: [doubt.ground],
          facts: doubt.facts,
          evidence: doubt.items.map(({ kind, id, account }) => ({
            ...{ kind, id, atRisk: MONEY.includes(account ?? '') },
          })),
        }),
      );
      if (fate === 'drafted') return;
      await done(signReferral(register, second, { referral, version: 1 }));
      await done(sendReferral(register, first, { referral }));
      if (fate === 'sent') return;
      const received = daysAfter(today, STEP_DAYS);
      diary.on(
        received,
        async (over) => {
          await done(receiveReferral(over, receiver, { referral }));
        },
        lane,
      );
      if (fate === 'received') return;
      diary.on(
        daysAfter(received, CHECKED_DAYS),
        async (over) => {
          const text = '经核查属实，款项已追回。Found true; the money was paid back.';
          await done(confirmReferral(over, receiver, { referral, recovered: atRisk, text }));
        },
        lane,
      );
    },
    lane,
  );
};

/** Writes referrals into the diary: one that the tax office answered, one that waits there, one that waits here. */
export const leadReferrals = (diary: Diary, cast: Cast): void => {
  diary.on(BEGUN, async (register) => {
    const found: Doubt[] = [];
    for (const exporter of cast.exporters) {
      if (exporter.province !== PROVINCE) continue;
      found.push(...(await doubtsOf(register, cast, exporter)));
    }
    // the latest money first: its periods still run
    const inOrder = found.toSorted((one, other) => (one.on < other.on ? 1 : -1));
    for (const [at, fate] of FATES.entries()) {
      const doubt = inOrder[at];
      if (doubt !== undefined)
        refer(diary, cast, doubt, fate, daysAfter(BEGUN, at === 0 ? 0 : CHECKED_DAYS + at));
    }
  });
};
