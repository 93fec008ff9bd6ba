import { stepOf } from '../../../domain/lives/lives.ts';
import { OUTLET_LIFE } from '../../../domain/lives/outlet-life.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { closeOutlet } from '../../../register/outlets/close-outlet.ts';
import { settleOutlet } from '../../../register/outlets/settle-outlet.ts';
import { type Decision, decisionPage } from '../officer/decision-page.ts';
import { evidenceIn } from '../officer/standing-decisions.ts';
import type { Page, Visit } from '../page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { facts } from '../pieces/facts.ts';
import { verbWords } from '../pieces/life-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { ACTS } from './access.ts';
import { placeWords } from './outlet-words.ts';
import { ownOutlet } from './own-outlet.ts';
import { NETWORK, outletPath } from './paths.ts';

type Verb = 'close' | 'settle';

const decisionOf = async (
  visit: Visit,
  verb: Verb,
  fields: NonNullable<Decision['fields']>,
): Promise<Decision | Refusal> => {
  const { say, language } = visit;
  const found = await ownOutlet(visit);
  if (found.kind === 'refused') return found;
  const { id, name, number, state } = found.value;
  if (stepOf(OUTLET_LIFE, state, verb) === null) {
    const values = { state, verb };
    return { kind: 'refused', code: 'step-not-in-table', field: '', values };
  }
  const { network, outlet } = say.manufacturer;
  return {
    title: outlet[verb].title(name),
    crumbs: [
      [NETWORK, network.title],
      [outletPath(id), name],
    ],
    lead: outlet[verb].lead,
    about: facts([
      [outlet.labels.number, number],
      [outlet.labels.address, placeWords(visit, found.value)],
    ]),
    fields,
    follows: outlet[verb].follows,
    go: verbWords('outlet', verb, language),
    danger: verb === 'close',
  };
};

const CLOSE = actionPage(closeOutlet, {
  path: `${NETWORK}/outlets/{id}/close`,
  writes: { ground: 'ground' },
  about: (visit) => {
    const { close } = visit.say.manufacturer.outlet;
    return decisionOf(visit, 'close', [
      { name: 'ground', label: close.ground, hint: close.groundHint, long: false },
    ]);
  },
  goesTo: (_, { id }) => `${outletPath(id)}?done=closed`,
});

const SETTLE = decisionPage({
  path: `${NETWORK}/outlets/{id}/settle`,
  access: ACTS,
  about: (visit) => {
    const { settle } = visit.say.manufacturer.outlet;
    return decisionOf(visit, 'settle', [
      { name: 'ground', label: settle.ground, hint: settle.groundHint, long: true },
      { name: 'documents', label: settle.documents, hint: settle.documentsHint },
    ]);
  },
  decide: async (visit, sent) => {
    const outlet = pathId(visit);
    const done = await settleOutlet(visit.register, visit.actor, {
      outlet,
      ground: sent.value('ground'),
      evidence: evidenceIn(sent),
    });
    return done.kind === 'refused' ? done : `${outletPath(outlet)}?done=settled`;
  },
});

/** What is decided of one outlet. */
export const OUTLET_DECISIONS: readonly Page[] = [CLOSE, SETTLE];
