import { changeOutlet } from '../../../register/outlets/change-outlet.ts';
import { proposeOutlet } from '../../../register/outlets/propose-outlet.ts';
import { html } from '../html.ts';
import type { Page, PageAnswer, Shown, Visit } from '../page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { ACTS } from './access.ts';
import { outletErrors } from './outlet-errors.ts';
import {
  outletFields,
  outletTyped,
  readTypedOutlet,
  type TypedOutlet,
  typedOutlet,
} from './outlet-form.ts';
import { ownOutlet } from './own-outlet.ts';
import { NETWORK, outletPath } from './paths.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

/** What a page of the form is about. */
interface Edited {
  readonly title: string;
  readonly lead: string;
  readonly go: string;
  readonly crumbs: NonNullable<Shown['crumbs']>;
  readonly numbered: boolean;
}

const formPage = (
  visit: Visit,
  { title, lead, go, crumbs, numbered }: Edited,
  typed: TypedOutlet,
  errors: Errors = {},
): Shown => ({
  kind: 'page',
  title,
  crumbs,
  status: Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
  body: html`<h1>${title}</h1><p>${lead}</p>${errorSummary(visit, errors)}
    ${form({
      act: 'save',
      className: 'decision',
      body: html`${outletFields(visit, typed, { errors, numbered })}
        <div class="buttons"><button>${go}</button>
        <a href="${crumbs.at(-1)?.[0] ?? NETWORK}">${visit.say.frame.cancel}</a></div>`,
    })}`,
});

const proposing = ({ say }: Visit): Edited => {
  const { outlet, network } = say.manufacturer;
  return {
    ...{ title: outlet.proposeTitle, lead: outlet.proposeLead, go: outlet.propose },
    ...{ crumbs: [[NETWORK, network.title]], numbered: true },
  };
};

/** A new outlet is proposed. */
export const PROPOSE_OUTLET: Page = {
  path: `${NETWORK}/new`,
  access: ACTS,
  show: async (visit) => formPage(visit, proposing(visit), outletTyped(null)),
  acts: {
    save: async (visit, sent) => {
      const typed = typedOutlet(sent);
      const read = readTypedOutlet(visit, typed);
      if ('errors' in read) return formPage(visit, proposing(visit), typed, read.errors);
      const number = typed('number');
      const done = await proposeOutlet(visit.register, visit.actor, {
        ...read.given,
        ...(number === '' ? {} : { number }),
      });
      return done.kind === 'refused'
        ? formPage(visit, proposing(visit), typed, outletErrors(visit, done))
        : { kind: 'go', to: `${outletPath(done.value.id)}?done=proposed` };
    },
  },
};

const changing = async (
  visit: Visit,
  typed: TypedOutlet | null,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { say } = visit;
  const found = await ownOutlet(visit);
  if (found.kind === 'refused') return found;
  const { outlet, network } = say.manufacturer;
  const { id, name } = found.value;
  const edited: Edited = {
    title: outlet.changeTitle(name),
    lead: outlet.changeLead,
    go: outlet.change,
    crumbs: [
      [NETWORK, network.title],
      [outletPath(id), name],
    ],
    numbered: false,
  };
  return formPage(visit, edited, typed ?? outletTyped(found.value), errors);
};

/** What is told of an outlet is changed; what was told before stays in its history. */
export const CHANGE_OUTLET: Page = {
  path: `${NETWORK}/outlets/{id}/change`,
  access: ACTS,
  show: (visit) => changing(visit, null),
  acts: {
    save: async (visit, sent) => {
      const typed = typedOutlet(sent);
      const outlet = pathId(visit);
      const read = readTypedOutlet(visit, typed);
      if ('errors' in read) return changing(visit, typed, read.errors);
      const done = await changeOutlet(visit.register, visit.actor, { outlet, ...read.given });
      return done.kind === 'refused'
        ? changing(visit, typed, outletErrors(visit, done))
        : { kind: 'go', to: `${outletPath(outlet)}?done=changed` };
    },
  },
};
