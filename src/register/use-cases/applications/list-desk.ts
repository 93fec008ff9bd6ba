import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import type { Register } from '../../register.ts';
import { needPart } from '../../steps/need-part.ts';
import { type Application, applicationOf } from '../../stores/applications.ts';
import {
  countDesk,
  type DeskCount,
  type DeskLane,
  type DeskRow,
  type DeskWanted,
  listDesk as list,
} from '../../stores/desk.ts';

/** An application on an office's desk. */
export interface DeskApplication extends Application {
  /** What the law's findings ask for: look at the vehicle, look at the papers, or grant. */
  readonly lane: DeskLane;
  /** ISO 3166-1 alpha-2, each once. */
  readonly destinations: readonly string[];
  /** Codes of the rules behind the answers on its vehicles, each once. */
  readonly reasons: readonly string[];
  /** Open vehicles that are clear on the applicant's word: their papers are to be seen before they are granted. */
  readonly unseen: number;
}

/** Which applications are wanted. */
export type DeskAsked = PageAsked & Partial<Omit<DeskWanted, 'after' | 'rows'>>;

const kindsOf = ({ engine }: Register): readonly string[] =>
  engine.kinds.flatMap(({ code, kind }) => (kind === 'vehicle' ? [code] : []));

const deskApplication = (
  tx: Parameters<typeof applicationOf>[0],
  row: DeskRow,
): DeskApplication => ({
  ...applicationOf(tx, row),
  lane: row.lane,
  unseen: row.unseen,
  destinations: row.destinations,
  reasons: [...new Set((row.reasons ?? []).flatMap((codes) => codes.split(' ')))].sort(),
});

/** Applications on an office's desk with their lanes, taken ones and returned ones too; the ministry sees all. */
export const listDesk = (
  register: Register,
  actor: Actor,
  asked: DeskAsked,
): Promise<Outcome<PageOf<DeskApplication>>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    const { state = null, lane = null, text = null, destination = null, due = null } = asked;
    const { sort = 'due', mine = false } = asked;
    const wanted = { state, lane, text, destination, due, mine, sort };
    const whose = mine ? actor.person : actor.organisation;
    const page = pageAsked(register, 'desk', asked, [whose, wanted]);
    const rows = await list(tx, kindsOf(register), {
      ...wanted,
      after: page.after,
      rows: page.rows,
    });
    return page.of(rows, {
      key: (row) => [row.due_sorted, row.made, row.id],
      item: (row) => deskApplication(tx, row),
    });
  });

/** How many applications are on the desk, by lane, state, when they fall due and whether somebody works on them. */
export const countOnDesk = (
  register: Register,
  actor: Actor,
): Promise<Outcome<readonly DeskCount[]>> =>
  register.as(actor, (tx) => {
    needPart(actor, ['office', 'ministry'], 'read');
    return countDesk(tx, kindsOf(register));
  });
