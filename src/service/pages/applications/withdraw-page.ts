import { APPLICATION_LIFE } from '../../../domain/lives/application-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { withdrawApplication } from '../../../register/applications/withdraw-application.ts';
import { html } from '../../../report/html/html.ts';
import type { Page } from '../frame/page.ts';
import { confirmForm } from '../pieces/confirm-form.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { pathId } from '../pieces/path-id.ts';

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
    const { places } = say.exporter;
    const withdraw = state === 'draft' ? say.draftWork.remove : say.exporter.withdraw;
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
      if (done.kind === 'refused') return done;
      // a draft that is deleted is looked at no more
      const { version } = done.value;
      return { kind: 'go', to: version === 0 ? '/applications' : `/applications/${application}` };
    },
  },
};
