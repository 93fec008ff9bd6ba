import { acknowledgeComplaint } from '../../../register/complaints/acknowledge-complaint.ts';
import { closeComplaint } from '../../../register/complaints/close-complaint.ts';
import type { ComplaintInFull } from '../../../register/complaints/complaint-shapes.ts';
import { escalateComplaint } from '../../../register/complaints/escalate-complaint.ts';
import { forwardComplaint } from '../../../register/complaints/forward-complaint.ts';
import { listReceivers } from '../../../register/complaints/list-receivers.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { complaintPath, complaintsPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { complaintHtml, complaintOfPath, isRefused } from './complaint-view.ts';

type Rest = Omit<Decision, 'crumbs' | 'about'>;

/** The decision about the complaint of the path, with the complaint beside it. */
const about =
  (rest: (visit: Visit, complaint: ComplaintInFull) => Promise<Rest | Refusal>) =>
  async (visit: Visit): Promise<Decision | Refusal> => {
    const found = await complaintOfPath(visit);
    if (isRefused(found)) return found;
    const told = await rest(visit, found);
    if ('kind' in told) return told;
    return {
      ...told,
      about: complaintHtml(visit, found, html``),
      crumbs: [
        [complaintsPath, visit.say.complaintWork.title],
        [complaintPath(found.id), found.number],
      ],
    };
  };

const doneAs =
  (note: string) =>
  (_: Visit, { id }: ComplaintInFull): string =>
    `${complaintPath(id)}?done=${note}`;

const ACKNOWLEDGE = actionPage(acknowledgeComplaint, {
  path: `${complaintsPath}/{id}/acknowledge`,
  of: { complaint: pathId },
  writes: {},
  about: about(async ({ say }) => {
    const { acknowledge, steps } = say.complaintWork;
    return { title: steps.acknowledge, ...acknowledge, go: steps.acknowledge };
  }),
  goesTo: doneAs('acknowledged'),
});

const FORWARD = actionPage(forwardComplaint, {
  path: `${complaintsPath}/{id}/forward`,
  of: { complaint: pathId },
  writes: { organisation: 'organisation', note: 'note' },
  about: about(async (visit, { id }) => {
    const { register, actor, say } = visit;
    const { forward, steps } = say.complaintWork;
    const receivers = await listReceivers(register, actor, { complaint: id });
    if (receivers.kind === 'refused') return receivers;
    return {
      title: steps.forward,
      lead: forward.lead,
      fields: [{ name: 'note', label: forward.note, hint: forward.noteHint }],
      choices: {
        name: 'organisation',
        label: forward.to,
        hint: forward.toHint,
        single: true,
        missing: forward.toMissing,
        options: receivers.value.items.map(({ organisation, part, name }) => ({
          value: organisation,
          words: `${say.frame.parts[part]}: ${name}`,
        })),
      },
      follows: forward.follows,
      go: steps.forward,
    };
  }),
  goesTo: doneAs('forwarded'),
});

const CLOSE = actionPage(closeComplaint, {
  path: `${complaintsPath}/{id}/close`,
  of: { complaint: pathId },
  writes: {},
  about: about(async ({ say }) => {
    const { close, steps } = say.complaintWork;
    return { title: steps.close, ...close, go: steps.close };
  }),
  goesTo: doneAs('closed'),
});

const ESCALATE = actionPage(escalateComplaint, {
  path: `${complaintsPath}/{id}/escalate`,
  of: { complaint: pathId },
  writes: { reason: 'reason' },
  about: about(async ({ say }) => {
    const { escalate, steps } = say.complaintWork;
    return {
      title: steps.escalate,
      lead: escalate.lead,
      fields: [{ name: 'reason', label: escalate.reason, hint: escalate.reasonHint }],
      follows: escalate.follows,
      go: steps.escalate,
    };
  }),
  goesTo: doneAs('escalated'),
});

/** What an office decides of a complaint. */
export const COMPLAINT_DECISIONS: readonly Page[] = [ACKNOWLEDGE, FORWARD, CLOSE, ESCALATE];
