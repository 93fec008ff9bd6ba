import { handInPapers } from '../../../register/papers/hand-in-papers.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';

/** Which photograph each field of the form takes. */
const TAKEN = { vin: 'vinPhotograph', odometer: 'odometerPhotograph' } as const;
type Taken = keyof typeof TAKEN;
const FIELDS: readonly Taken[] = ['vin', 'odometer'];

/** The form by which customs photographs a car that it holds; a telephone offers its camera. */
export const photographForm = ({ say }: Visit, hold: string, error = ''): Html => {
  const { border: words } = say.paperWork;
  return form({
    ...{ act: 'photograph', to: `/holds/${hold}`, files: true },
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

/** Hands in what was photographed; `again` shows the page with what is wrong. */
export const photographAct =
  (again: (visit: Visit, error: string) => ReturnType<Act>): Act =>
  async (visit, sent) => {
    const { register, actor, say, language } = visit;
    const hold = pathId(visit);
    let came = 0;
    for (const name of FIELDS) {
      const file = sent.file(name);
      if (file === null) continue;
      const done = await handInPapers(register, actor, {
        ...{ attachedTo: 'hold', thing: hold, kind: TAKEN[name] },
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
      : { kind: 'go', to: `/holds/${hold}?photographs=${came}` };
  };
