import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import type { TakenStep } from '../../shapes.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import { timelineOf } from '../../stores/events.ts';
import {
  beginStandingOf,
  findStanding,
  listStandings as list,
  type Standing,
  standingOf,
} from '../../stores/standings.ts';

const READERS = ['exporter', 'office', 'ministry'] as const;

/** A standing with its steps. */
export interface StandingInFull extends Standing {
  readonly timeline: readonly TakenStep[];
}

/** The standing of an exporter with all its steps. Refuses `not-found`. */
export const getStanding = (
  register: Register,
  actor: Actor,
  { exporter }: { readonly exporter: string },
): Promise<Outcome<StandingInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, READERS, 'read');
    const standing = (await findStanding(tx, exporter)) ?? refuse('not-found');
    return { ...standing, timeline: await timelineOf(tx, 'standing', standing.id) };
  });

/** Standings that whoever acts may see, by the id of the exporter. */
export const listStandings = (
  register: Register,
  actor: Actor,
  asked: PageAsked & { readonly state?: string },
): Promise<Outcome<PageOf<Standing>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const { state = null } = asked;
    const page = pageAsked(register, 'standings', asked, [actor.organisation, state]);
    const rows = await list(tx, { state, after: page.after?.[0] ?? null, rows: page.rows });
    return page.of(rows, {
      key: ({ exporter }) => [exporter],
      item: standingOf,
    });
  });

/** Begins the standing of an exporter that has none: its first filing does so by itself. */
export const beginStanding = (
  register: Register,
  actor: Actor,
  { exporter }: { readonly exporter: string },
): Promise<Outcome<Standing>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['office']);
    const begun = await beginStandingOf(tx, exporter, actor.province ?? '');
    if (begun === 0) refuse('already-there');
    return (await findStanding(tx, exporter)) ?? refuse('not-found');
  });
