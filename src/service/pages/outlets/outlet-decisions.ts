import type { Refusal } from '../../../register/outcome.ts';
import { closeOutlet } from '../../../register/outlets/close-outlet.ts';
import { settleOutlet } from '../../../register/outlets/settle-outlet.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import type { Decision } from '../pieces/decision-page.ts';
import { facts } from '../pieces/facts.ts';
import { verbWords } from '../pieces/life-words.ts';
import { NETWORK, outletPath } from '../pieces/manufacturer-paths.ts';
import { placeWords } from '../pieces/outlet-words.ts';
import { pathId } from '../pieces/path-id.ts';
import { ownOutlet } from './own-outlet.ts';

type Verb = 'close' | 'settle';

const decisionOf = async (
  visit: Visit,
  verb: Verb,
  fields: NonNullable<Decision['fields']>,
): Promise<(Decision & { readonly state: string }) | Refusal> => {
  const { say, language } = visit;
  const found = await ownOutlet(visit);
  if (found.kind === 'refused') return found;
  const { id, name, number, state } = found.value;
  const { network, outlet } = say.manufacturer;
  return {
    state,
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
  of: { outlet: pathId },
  writes: { ground: 'ground', on: null },
  about: (visit) => {
    const { close } = visit.say.manufacturer.outlet;
    return decisionOf(visit, 'close', [
      { name: 'ground', label: close.ground, hint: close.groundHint, long: false },
    ]);
  },
  goesTo: (_, { id }) => `${outletPath(id)}?done=closed`,
});

const SETTLE = actionPage(settleOutlet, {
  path: `${NETWORK}/outlets/{id}/settle`,
  parts: ['manufacturer'],
  of: { outlet: pathId },
  writes: { ground: 'ground', evidence: 'documents' },
  about: (visit) => {
    const { settle } = visit.say.manufacturer.outlet;
    return decisionOf(visit, 'settle', [
      { name: 'ground', label: settle.ground, hint: settle.groundHint },
      { name: 'documents', label: settle.documents, hint: settle.documentsHint },
    ]);
  },
  goesTo: (_, { id }) => `${outletPath(id)}?done=settled`,
});

/** What is decided of one outlet. */
export const OUTLET_DECISIONS: readonly Page[] = [CLOSE, SETTLE];
