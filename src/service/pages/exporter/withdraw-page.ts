import { APPLICATION_LIFE } from '../../../domain/lives/application-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { withdrawApplication } from '../../../register/applications/withdraw-application.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { pathId } from '../pieces/path-id.ts';
import { ACTS } from './access.ts';
import { confirmForm } from './confirm-form.ts';

/** Asks whether an application is really to be taken back. */
export const WITHDRAW_PAGE: Page = {
  path: '/applications/{id}/withdraw',
  access: ACTS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const application = pathId(visit);
    const found = await getApplication(register, actor, { application });
    if (found.kind === 'refused') return found;
    const { number, state } = found.value;
    if (stepOf(APPLICATION_LIFE, state, 'withdraw') === null) {
      return { kind: 'go', to: `/applications/${application}` };
    }
    const { withdraw, places } = say.exporter;
    return {
      kind: 'page',
      title: withdraw.title(number),
      crumbs: [
        ['/applications', places.applications],
        [`/applications/${application}`, number],
      ],
      body: html`<h1>${withdraw.title(number)}</h1><p>${withdraw.lead}</p>
        ${confirmForm(visit, { act: 'withdraw', go: withdraw.go, back: `/applications/${application}` })}`,
    };
  },
  acts: {
    withdraw: async (visit) => {
      const { register, actor } = visit;
      const application = pathId(visit);
      const done = await withdrawApplication(register, actor, { application });
      return done.kind === 'refused' ? done : { kind: 'go', to: `/applications/${application}` };
    },
  },
};
