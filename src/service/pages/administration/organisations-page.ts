import { ORGANISED_PARTS } from '../../../register/actor.ts';
import { listOrganisations } from '../../../register/members/list-organisations.ts';
import { makeOrganisation } from '../../../register/members/make-organisation.ts';
import type { Organisation } from '../../../register/members/organisation-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';

const PATH = '/administration/members';
const UNPROCESSABLE = 422; // not-law: of HTTP
const FIELDS = ['name', 'part', 'uscc', 'province', 'maker'] as const;

type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;
const NOTHING: Typed = { name: '', part: '', uscc: '', province: '', maker: '' };

const columnsOf = (visit: Visit): readonly Column<Organisation>[] => {
  const { say } = visit;
  const { members } = say.administrator;
  const told = (name: 'uscc' | 'maker'): Column<Organisation> => ({
    name,
    title: members[name],
    cell: (organisation) => organisation[name] ?? '–',
    text: (organisation) => organisation[name],
  });
  return [
    {
      name: 'name',
      title: members.name,
      cell: ({ id, name }) => html`<a href="${PATH}/${id}">${name}</a>`,
      text: ({ name }) => name,
    },
    {
      name: 'part',
      title: members.part,
      cell: ({ part }) => say.frame.parts[part],
      text: ({ part }) => part,
    },
    {
      name: 'province',
      title: members.province,
      cell: ({ province }) => provinceWords(visit, province) || '–',
      text: ({ province }) => province,
    },
    ...(['uscc', 'maker'] as const).map(told),
    {
      name: 'closedAt',
      title: say.administrator.state,
      cell: ({ closedAt }) => (closedAt === null ? members.open : members.closed),
      text: ({ closedAt }) => closedAt,
    },
    {
      name: 'id',
      title: say.administrator.id,
      cell: ({ id }) => html`<code>${id}</code>`,
      text: ({ id }) => id,
    },
  ];
};

const partOptions = ({ say }: Visit) =>
  ORGANISED_PARTS.map((value) => ({ value, words: say.frame.parts[value] }));

const makeForm = (visit: Visit, typed: Typed, errors: Errors): Html => {
  const { members } = visit.say.administrator;
  const text = (name: 'name' | 'uscc' | 'province' | 'maker', hint = '', more = ''): Html =>
    field({
      name,
      label: members[name],
      hint,
      value: typed[name],
      error: errors[name] ?? '',
      more,
    });
  return form({
    act: 'make',
    to: PATH,
    body: html`${text('name', '', 'required maxlength="300"')}
      ${select({
        name: 'part',
        label: members.part,
        value: typed.part,
        options: partOptions(visit),
        error: errors['part'] ?? '',
      })}
      ${text('uscc', members.usccHint, 'maxlength="18" spellcheck="false"')}
      ${text('province', members.provinceHint, 'maxlength="2" inputmode="numeric"')}
      ${text('maker', members.makerHint, 'maxlength="100" spellcheck="false"')}
      <button>${members.make}</button>`,
  });
};

const organisations = (
  visit: Visit,
  typed: Typed = NOTHING,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { members } = say.administrator;
  const part = ORGANISED_PARTS.find((one) => one === filterOf(visit, 'of'));
  const named = filterOf(visit, 'named');
  const wrong = Object.keys(errors).length > 0;
  return listPage(visit, {
    file: 'organisations',
    columns: columnsOf(visit),
    ask: ({ cursor, limit }) =>
      listOrganisations(register, actor, {
        limit,
        ...(cursor !== undefined && { after: cursor }),
        ...(part !== undefined && { part }),
        ...(named !== undefined && { named }),
      }),
    around: () => ({
      title: members.organisations,
      ...(wrong && { status: UNPROCESSABLE }),
      above: html`<p>${members.organisationsLead}</p>${errorSummary(visit, errors)}`,
      caption: members.organisations,
      empty: members.organisationsEmpty,
      filters: html`${select({
        name: 'of',
        label: members.part,
        value: part ?? '',
        options: [{ value: '', words: say.frame.everything }, ...partOptions(visit)],
      })}${field({ name: 'named', label: members.name, value: named ?? '', type: 'search' })}`,
      below: html`<h2>${members.make}</h2>${makeForm(visit, typed, errors)}`,
    }),
  });
};

const wrongIn = ({ say }: Visit, { name, part, uscc, province, maker }: Typed): Errors => {
  const { wrong } = say.administrator.members;
  const needsProvince = part === 'exporter' || part === 'office';
  return {
    ...((name === '' || name.length > 300) && { name: wrong.name }),
    ...(!ORGANISED_PARTS.some((one) => one === part) && { part: wrong.part }),
    ...(uscc !== '' && !/^[0-9A-Z]{18}$/.test(uscc) && { uscc: wrong.uscc }),
    ...(uscc === '' && part === 'exporter' && { uscc: wrong.usccMissing }),
    ...(province !== '' && !/^\d{2}$/.test(province) && { province: wrong.province }),
    ...(province === '' && needsProvince && { province: wrong.provinceMissing }),
    ...(maker === '' && part === 'manufacturer' && { maker: wrong.makerMissing }),
  };
};

const make: Act = async (visit, sent) => {
  const typed: Typed = {
    name: sent.value('name'),
    part: sent.value('part'),
    uscc: sent.value('uscc').toUpperCase(),
    province: sent.value('province'),
    maker: sent.value('maker'),
  };
  const part = ORGANISED_PARTS.find((one) => one === typed.part);
  const errors = wrongIn(visit, typed);
  if (part === undefined || Object.keys(errors).length > 0)
    return organisations(visit, typed, errors);
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const made = await makeOrganisation(visit.register, visit.actor, {
    part,
    name: typed.name,
    uscc: orNull(typed.uscc),
    province: orNull(typed.province),
    maker: orNull(typed.maker),
  });
  if (made.kind === 'done') return { kind: 'go', to: `${PATH}/${made.value.id}?done=made` };
  if (made.code === 'right-missing') return made;
  const errorsOf = refusalErrors(visit, made, { fields: FIELDS, otherwise: 'uscc' });
  return organisations(visit, typed, errorsOf);
};

/** The organisations that act in the register, and making one. */
export const ORGANISATIONS_PAGE: Page = {
  path: PATH,
  access: { right: 'manage', parts: ['administrator'] },
  show: (visit) => organisations(visit),
  acts: { make },
};
