import { handInPapers } from '../../../register/papers/hand-in-papers.ts';
import type { AttachedTo, Paper } from '../../../register/papers/paper-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/done-note.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { photographsHtml } from '../pieces/photographs.ts';
import { passPath } from './hold-beside.ts';

/** Which photograph each field of the form takes. */
const TAKEN = { vin: 'vinPhotograph', odometer: 'odometerPhotograph' } as const;
type Taken = keyof typeof TAKEN;
const FIELDS: readonly Taken[] = ['vin', 'odometer'];

/** What of the border takes photographs, and where its page is. */
type Photographed = Extract<AttachedTo, 'hold' | 'pass'>;
const PAGES: Readonly<Record<Photographed, (id: string) => string>> = {
  hold: (id) => `/holds/${id}`,
  pass: passPath,
};

interface PhotographedThing {
  readonly thing: Photographed;
  readonly id: string;
}

/** The form by which customs photographs a car; a telephone offers its camera. */
export const photographForm = (
  { say }: Visit,
  { thing, id }: PhotographedThing,
  error = '',
): Html => {
  const { border: words } = say.paperWork;
  return form({
    ...{ act: 'photograph', to: PAGES[thing](id), files: true },
    body: html`${FIELDS.map((name, at) =>
      field({
        name,
        label: words[name],
        hint: words.hint,
        type: 'file',
        error: at === 0 ? error : '',
        more: 'accept="image/jpeg,image/png" capture="environment"',
      }),
    )}<button class="second">${words.go}</button>`,
  });
};

const MAY_PHOTOGRAPH = { right: 'act', parts: ['customs'] } as const;

/**
 * Photographs of a car that is held or went on, and the form for more.
 *
 * @param open whether the thing takes any now.
 */
export const shownPhotographs = (
  visit: Visit,
  of: PhotographedThing & { readonly open: boolean },
  { papers, error }: { readonly papers: readonly Paper[]; readonly error: string },
): Html => {
  const { actor, query, say } = visit;
  const { border: words } = say.paperWork;
  const came = Number(query.get('photographs'));
  const takes =
    of.open &&
    MAY_PHOTOGRAPH.parts.some((part) => part === actor.part) &&
    actor.rights.includes(MAY_PHOTOGRAPH.right);
  if (!takes && papers.length === 0) return html``;
  return html`<h2 id="photographs">${words.photographs}</h2>
    ${doneNote(Number.isInteger(came) && came > 0 ? words.handedIn(came) : '')}
    ${papers.length === 0 ? html`<p class="quiet">${words.noneYet}</p>` : photographsHtml(visit, papers)}
    ${takes ? photographForm(visit, of, error) : ''}`;
};

/** Hands in what was photographed; `again` shows the page with what is wrong. */
export const photographAct =
  (thing: Photographed, again: (visit: Visit, error: string) => ReturnType<Act>): Act =>
  async (visit, sent) => {
    const { register, actor, say, language } = visit;
    const id = pathId(visit);
    let came = 0;
    for (const name of FIELDS) {
      const file = sent.file(name);
      if (file === null) continue;
      const done = await handInPapers(register, actor, {
        ...{ attachedTo: thing, thing: id, kind: TAKEN[name] },
        files: [file],
      });
      if (done.kind === 'refused') return done;
      const problem = done.value.items.find((one) => one.problem !== null)?.problem;
      if (problem != null)
        return again(visit, `${problem.title[language]} ${problem.remedy[language]}`);
      came += 1;
    }
    return came === 0
      ? again(visit, say.paperWork.border.nothing)
      : { kind: 'go', to: `${PAGES[thing](id)}?photographs=${came}` };
  };
