import type { ApplicationInFull } from '../../../register/applications/application-shapes.ts';
import { copyApplication } from '../../../register/applications/filed/copy-application.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';

/** What was filed of an application, to be taken along by version or copied. */
export const filedLinks = (
  { say, actor }: Visit,
  { id, versions, state }: Pick<ApplicationInFull, 'id' | 'versions' | 'state'>,
): Html => {
  const words = say.draftWork.filed;
  const copies = actor.rights.includes('act');
  if (versions.length === 0 && (!copies || state === 'withdrawn')) return html``;
  return html`<h2>${words.title}</h2>${
    versions.length === 0
      ? ''
      : html`<ul class="lines">${versions.map(
          ({ version }) =>
            html`<li>${words.download(version)}
              <a href="/applications/${id}/filed/${version}/xlsx">Excel (XLSX)</a> ·
              <a href="/applications/${id}/filed/${version}/csv">CSV</a></li>`,
        )}</ul>`
  }${
    copies
      ? form({
          act: 'copy',
          to: `/applications/${id}`,
          body: html`<p class="quiet">${words.copied}</p><button class="second">${words.copy}</button>`,
        })
      : ''
  }`;
};

/** Copies an application, and goes on to the copy. */
export const copyOfApplication = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const copied = await copyApplication(register, actor, { application: pathId(visit) });
  return copied.kind === 'refused'
    ? copied
    : { kind: 'go', to: `/applications/${copied.value.application.id}/draft` };
};
