import { getPass } from '../../../register/border/list-passes.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { facts } from '../pieces/facts.ts';
import { pathId } from '../pieces/path-id.ts';
import { PHOTOGRAPHS_LIMIT, papersOf } from '../pieces/photographs.ts';
import { moment } from '../pieces/when.ts';
import { carLink, crumbsOf, PASSES, passPath, reasonsWords, UNPROCESSABLE } from './hold-beside.ts';
import { photographAct, shownPhotographs } from './hold-photographs.ts';

const kilometres = (km: number | null): string | null =>
  km === null ? null : km.toLocaleString('en');

const showPass = async (visit: Visit, error = ''): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const { passes } = say.holds;
  const { columns } = passes;
  const found = await getPass(register, actor, { pass: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { value: pass } = found;
  const papers = await papersOf(visit, 'pass', pass.id);
  if ('kind' in papers) return papers;
  return {
    kind: 'page',
    title: `${passes.one} · ${pass.vin}`,
    crumbs: [...crumbsOf(visit), [PASSES, passes.title]],
    ...(error !== '' && { status: UNPROCESSABLE }),
    body: html`<div class="hold"><h1>${passes.one}</h1>
      <p>${carLink(visit, pass)}</p>${reasonsWords(visit, pass.ambers)}
      ${facts([
        [columns.at, moment(visit, pass.at)],
        [columns.port, pass.port],
        [columns.licence, pass.licence],
        [columns.ground, html`${pass.ground.text[language]}<p class="written">${pass.words}</p>`],
        [columns.told, kilometres(pass.toldKm)],
        [columns.shown, kilometres(pass.shownKm)],
      ])}
      ${shownPhotographs(
        visit,
        { thing: 'pass', id: pass.id, open: pass.takesPhotographs },
        { papers, error },
      )}</div>`,
  };
};

/** What a car went on with by a signed ground, and the photographs of it. */
export const PASS_PAGE: Page = {
  path: passPath('{id}'),
  access: { right: 'read', parts: ['customs', 'office', 'ministry'] },
  show: atOneMoment((visit) => showPass(visit)),
  formLimit: PHOTOGRAPHS_LIMIT,
  acts: { photograph: photographAct('pass', (visit, error) => showPass(visit, error)) },
};
