import { parseSetting } from '../../../domain/rules/set-value.ts';
import type { LawSetting } from '../../../register/screening/screening-shapes.ts';
import { askLawShadow } from '../../../register/verdicts/ask-law-shadow.ts';
import { type ListedShadow, listLawShadows } from '../../../register/verdicts/list-law-shadows.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Act, Page, PageAnswer, Visit } from '../frame/page.ts';
import { checks } from '../pieces/checks.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { field, select } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { refusalErrors } from '../pieces/refusal-errors.ts';
import { day, moment } from '../pieces/when.ts';
import { valueInForce, valueOptions } from './law-values.ts';
import { lawShadowPath, lawShadowsPath, MINISTRY_READS, nationPath } from './nation-paths.ts';

/** How many values the form takes; the API takes more. */
const VALUES = [1, 2] as const;
/** The value that is asked about most. */
const USUAL = 'G01.days';

/** What was tried, in words: the value, what it is, what it was set to, and its article. */
export const settingWords = (visit: Visit, setting: LawSetting): string => {
  const { law } = visit.say.nation;
  const now = valueInForce(visit, setting);
  const name = `${setting.rule}.${setting.value}`;
  return now === null
    ? law.setting(name, '–', setting.to, '')
    : law.setting(name, now.words, setting.to, now.article);
};

/** What a shadow asked, in a line. */
export const shadowWords = (visit: Visit, { settings }: Pick<ListedShadow, 'settings'>): string =>
  settings === null
    ? visit.say.nation.law.wholeLaw
    : settings.map((setting) => settingWords(visit, setting)).join('; ');

const columnsOf = (visit: Visit): readonly Column<ListedShadow>[] => {
  const { columns } = visit.say.nation.law;
  return [
    {
      name: 'asked',
      title: columns.asked,
      cell: (one) =>
        html`<a data-row href="${lawShadowPath(one.id)}">${shadowWords(visit, one)}</a>`,
      text: (one) => shadowWords(visit, one),
    },
    {
      name: 'on',
      title: columns.on,
      cell: ({ takesEffectOn }) => day(visit, takesEffectOn),
      text: ({ takesEffectOn }) => takesEffectOn,
    },
    {
      name: 'vehicles',
      title: columns.vehicles,
      figure: true,
      cell: ({ vehicles }) => vehicles.toLocaleString('en'),
      text: ({ vehicles }) => vehicles,
    },
    {
      name: 'changed',
      title: columns.changed,
      figure: true,
      cell: ({ changed }) => changed.toLocaleString('en'),
      text: ({ changed }) => changed,
    },
    {
      name: 'askedAt',
      title: columns.askedAt,
      cell: ({ askedAt }) => moment(visit, askedAt),
      text: ({ askedAt }) => askedAt,
    },
  ];
};

/** The form that asks, with what was typed and what is wrong with it. */
const askHtml = (visit: Visit, sent: Form | null, errors: Errors): Html => {
  const { law } = visit.say.nation;
  if (!mayTake(visit, askLawShadow)) return html`<p>${law.readersOnly}</p>`;
  const options = valueOptions(visit);
  const error = (name: string): { readonly error: string } => ({ error: errors[name] ?? '' });
  return html`<h2 id="ask">${law.askTitle}</h2><p>${law.askLead}</p>${errorSummary(visit, errors)}${form(
    {
      act: 'ask',
      to: lawShadowsPath,
      body: html`${VALUES.map(
        (at) =>
          html`<div class="pairs">${select({
            name: `value${at}`,
            label: at === 1 ? law.value : law.otherValue,
            options: at === 1 ? options : [{ value: '', words: law.none }, ...options],
            value: sent?.value(`value${at}`) ?? (at === 1 ? USUAL : ''),
            ...error(`value${at}`),
          })}${field({
            name: `to${at}`,
            label: at === 1 ? law.to : law.otherTo,
            value: sent?.value(`to${at}`) ?? '',
            ...(at === 1 && { hint: law.toHint, required: true }),
            ...error(`to${at}`),
          })}</div>`,
      )}${field({
        name: 'on',
        label: law.on,
        type: 'date',
        value: sent?.value('on') ?? visit.today,
        required: true,
        ...error('on'),
      })}${checks({
        name: 'decided',
        legend: law.whom,
        options: [{ value: 'yes', words: law.decided }],
        taken: sent?.all('decided') ?? ['yes'],
      })}<button>${law.ask}</button>`,
    },
  )}`;
};

const shown = (
  visit: Visit,
  sent: Form | null = null,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { law, title } = say.nation;
  return listPage(visit, {
    file: 'law-shadows',
    columns: columnsOf(visit),
    ask: (page) => listLawShadows(register, actor, page),
    around: () => ({
      title: law.title,
      crumbs: [[nationPath, title]],
      ...(Object.keys(errors).length > 0 && { status: 422 }),
      above: html`<p class="lead">${law.lead}</p>${askHtml(visit, sent, errors)}<h2>${law.keptTitle}</h2>`,
      caption: law.caption,
      empty: law.empty,
    }),
  });
};

interface Asked {
  readonly settings: readonly LawSetting[];
  /** By the place of a setting, the number of its fields. */
  readonly places: readonly number[];
  readonly errors: Errors;
}

const askedOf = ({ say }: Visit, sent: Form): Asked => {
  const { law } = say.nation;
  const settings: LawSetting[] = [];
  const places: number[] = [];
  const errors: Record<string, string> = {};
  for (const at of VALUES) {
    const [value, to] = [sent.value(`value${at}`), sent.value(`to${at}`)];
    const setting = parseSetting(`${value}=${to}`);
    if (value === '' && to === '' && at > 1) continue;
    if (setting === null) errors[`value${at}`] = law.noValue;
    else if (to === '') errors[`to${at}`] = say.forms.missing(law.to);
    else {
      settings.push(setting);
      places.push(at);
    }
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(sent.value('on'))) errors.on = say.forms.wrong.noDay(law.on);
  return { settings, places, errors };
};

const ask: Act = async (visit, sent) => {
  const { register, actor } = visit;
  const { settings, places, errors } = askedOf(visit, sent);
  if (Object.keys(errors).length > 0) return shown(visit, sent, errors);
  const asked = await askLawShadow(register, actor, {
    settings,
    on: sent.value('on'),
    decided: sent.value('decided') === 'yes',
  });
  if (asked.kind === 'done') return { kind: 'go', to: lawShadowPath(asked.value.shadow) };
  if (!['setting-not-made', 'law-with-problems', 'not-well-formed'].includes(asked.code))
    return asked;
  const place = places[Number(/^settings\.(\d+)/.exec(asked.field)?.[1] ?? Number.NaN)];
  const name = place === undefined ? 'on' : `to${place}`;
  return shown(visit, sent, refusalErrors(visit, asked, { fields: [], otherwise: name }));
};

/** Shadows of laws: those that were kept, and a form that asks for one. */
export const LAW_SHADOWS_PAGE: Page = {
  path: lawShadowsPath,
  access: MINISTRY_READS,
  show: (visit) => shown(visit),
  acts: { ask },
};
