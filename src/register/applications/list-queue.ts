import { z } from 'zod';
import { action } from '../action.ts';
import { SLICE_QUERY, sliceSchema } from '../list-shapes.ts';
import { sliceAsked } from '../list-slice.ts';
import { CountryCode, Name } from '../shapes.ts';
import { applicationOf } from './application-rows.ts';
import { DeskApplication } from './application-shapes.ts';
import {
  DESK_DUES,
  DESK_LANES,
  DESK_SORTS,
  DESK_STATES,
  DESKS,
  listDesk,
  vehicleReasons,
} from './desk.ts';

/** Applications on an office's desk with their lanes, taken ones and returned ones too; the ministry sees all. */
export const listQueue = action({
  method: 'GET',
  path: '/v1/queue',
  summary: {
    en: "Applications on an office's desk with their lanes, what falls due first",
    zh: '主管机关待办申请及其通道，按到期日升序',
  },
  access: DESKS,
  query: {
    ...SLICE_QUERY,
    state: z.enum(DESK_STATES).optional(),
    lane: z.enum(DESK_LANES).optional(),
    due: z.enum(DESK_DUES).optional(),
    text: Name.optional().meta({
      description: "Part of the exporter's name or of the application's number.",
    }),
    destination: CountryCode.optional(),
    mine: z
      .stringbool()
      .optional()
      .meta({ description: '`true`: those alone that whoever asks has, or works on.' }),
    sort: z.enum(DESK_SORTS).optional(),
  },
  answer: sliceSchema(DeskApplication),
  work: async ({ tx, register }, asked) => {
    const { state = null, lane = null, text = null, destination = null, due = null } = asked;
    const { sort = 'due', mine = false } = asked;
    const wanted = { state, lane, text, destination, due, mine, sort };
    const whose = mine ? tx.actor.person : tx.actor.organisation;
    const page = sliceAsked(register, 'desk', asked, [whose, wanted]);
    const rows = await listDesk(tx, vehicleReasons(register), {
      ...wanted,
      after: page.after,
      rows: page.rows,
    });
    return page.of(rows, {
      key: (row) => [row.dueSorted, row.made, row.id],
      item: (row) => ({
        ...applicationOf(row),
        lane: row.lane,
        engineLane: row.engineLane,
        unseen: row.unseen,
        sampled: row.sampled,
        destinations: row.destinations,
        reasons: [...new Set((row.reasons ?? []).flatMap((codes) => codes.split(' ')))].sort(),
      }),
    });
  },
});
