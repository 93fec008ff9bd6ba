import { acknowledgeComplaint } from '../../../../register/complaints/acknowledge-complaint.ts';
import { closeComplaint } from '../../../../register/complaints/close-complaint.ts';
import type { ComplaintInFull } from '../../../../register/complaints/complaint-shapes.ts';
import { escalateComplaint } from '../../../../register/complaints/escalate-complaint.ts';
import { forwardComplaint } from '../../../../register/complaints/forward-complaint.ts';
import { listReceivers } from '../../../../register/complaints/list-receivers.ts';
import type { Outcome, Refusal } from '../../../../register/outcome.ts';
import { KEEPER_ACTS } from '../../complaints/complaint-access.ts';
import { complaintHtml, complaintOfPath, isRefused } from '../../complaints/complaint-view.ts';
import { html } from '../../html.ts';
import type { Page, Visit } from '../../page.ts';
import { pathId } from '../../pieces/path-id.ts';
import { type Decision, decisionPage } from '../decision-page.ts';
import { complaintPath, complaintsPath } from '../paths.ts';

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

const goneTo = (visit: Visit, done: Outcome<unknown>, note: string): string | Refusal =>
  done.kind === 'refused' ? done : `${complaintPath(pathId(visit))}?done=${note}`;

const ACKNOWLEDGE = decisionPage({
  path: `${complaintsPath}/{id}/acknowledge`,
  access: KEEPER_ACTS,
  about: about(async ({ say }) => {
    const { acknowledge, steps } = say.complaintWork;
    return { title: steps.acknowledge, ...acknowledge, go: steps.acknowledge };
  }),
  decide: async (visit) => {
    const complaint = pathId(visit);
    const done = await acknowledgeComplaint(visit.register, visit.actor, { complaint });
    return goneTo(visit, done, 'acknowledged');
  },
});

const FORWARD = decisionPage({
  path: `${complaintsPath}/{id}/forward`,
  access: KEEPER_ACTS,
  about: about(async (visit, { id }) => {
    const { register, actor, say } = visit;
    const { forward, steps } = say.complaintWork;
    const receivers = await listReceivers(register, actor, { complaint: id });
    if (receivers.kind === 'refused') return receivers;
    return {
      title: steps.forward,
      lead: forward.lead,
      fields: [{ name: 'note', label: forward.note, hint: forward.noteHint, long: true }],
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
  decide: async (visit, sent) => {
    const done = await forwardComplaint(visit.register, visit.actor, {
      complaint: pathId(visit),
      organisation: sent.value('organisation'),
      note: sent.value('note'),
    });
    return goneTo(visit, done, 'forwarded');
  },
});

const CLOSE = decisionPage({
  path: `${complaintsPath}/{id}/close`,
  access: KEEPER_ACTS,
  about: about(async ({ say }) => {
    const { close, steps } = say.complaintWork;
    return { title: steps.close, ...close, go: steps.close };
  }),
  decide: async (visit) => {
    const complaint = pathId(visit);
    return goneTo(
      visit,
      await closeComplaint(visit.register, visit.actor, { complaint }),
      'closed',
    );
  },
});

const ESCALATE = decisionPage({
  path: `${complaintsPath}/{id}/escalate`,
  access: KEEPER_ACTS,
  about: about(async ({ say }) => {
    const { escalate, steps } = say.complaintWork;
    return {
      title: steps.escalate,
      lead: escalate.lead,
      fields: [{ name: 'reason', label: escalate.reason, hint: escalate.reasonHint, long: true }],
      follows: escalate.follows,
      go: steps.escalate,
    };
  }),
  decide: async (visit, sent) => {
    const done = await escalateComplaint(visit.register, visit.actor, {
      complaint: pathId(visit),
      reason: sent.value('reason'),
    });
    return goneTo(visit, done, 'escalated');
  },
});

/** What an office decides of a complaint. */
export const COMPLAINT_DECISIONS: readonly Page[] = [ACKNOWLEDGE, FORWARD, CLOSE, ESCALATE];
