import {
  COMPLAINT_KIND_WORDS,
  COMPLAINT_KINDS,
  isComplaintKind,
} from '../../../domain/complaints/complaint-kinds.ts';
import { countryName } from '../../../reference/country-name.ts';
import type { Complaint, ComplaintCounts } from '../../../register/complaints/complaint-shapes.ts';
import { countComplaints } from '../../../register/complaints/count-complaints.ts';
import { listComplaints } from '../../../register/complaints/list-complaints.ts';
import { html } from '../../../report/html/html.ts';
import type { PageAnswer, Visit } from '../frame/page.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

/** What a list of complaints is of. */
export interface ComplaintListParts {
  readonly title: string;
  /** What waits, by how many. */
  readonly lead: (open: number) => string;
  /** How many wait for whoever looks. */
  readonly open: (counts: ComplaintCounts) => number;
  readonly empty: string;
  /** Where the complaints stand. */
  readonly base: string;
  /** States that whoever looks is never shown. */
  readonly hidden?: readonly string[];
}

const columnsOf = (visit: Visit, base: string): readonly Column<Complaint>[] => {
  const { language, say } = visit;
  const { complaintWork: words } = say;
  const { columns } = words;
  const kindOf = ({ kind }: Complaint): string => COMPLAINT_KIND_WORDS[kind][language];
  return [
    {
      name: 'number',
      title: columns.number,
      cell: ({ id, number }) => html`<a data-row href="${base}/${id}">${number}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state, waited }) =>
        html`${stateTag(visit, 'complaint', state)}${
          state === 'forwarded'
            ? html` <small class="reason">${words.notAnswered(waited)}</small>`
            : ''
        }`,
      text: ({ state }) => stateWords('complaint', state, language),
    },
    { name: 'kind', title: columns.kind, cell: kindOf, text: kindOf },
    {
      name: 'country',
      title: columns.country,
      cell: ({ country }) => countryName(country, language),
      text: ({ country }) => country,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, language),
      text: ({ vin }) => vin,
    },
    {
      name: 'filedOn',
      title: columns.filedOn,
      cell: ({ filedOn }) => day(visit, filedOn),
      text: ({ filedOn }) => filedOn,
    },
    {
      name: 'due',
      title: columns.due,
      cell: ({ due, late }) =>
        due === null
          ? '–'
          : html`${day(visit, due)}${late ? html` <small class="care">${words.late}</small>` : ''}`,
      text: ({ due }) => due,
    },
    {
      name: 'days',
      title: columns.days,
      figure: true,
      cell: ({ days }) => `${days}`,
      text: ({ days }) => days,
    },
    {
      name: 'language',
      title: columns.language,
      cell: ({ language: of }) => languageName(visit, of),
      text: ({ language: of }) => of,
    },
  ];
};

/** The name of a language, in the language of whoever looks. */
export const languageName = ({ language }: Pick<Visit, 'language'>, of: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(of) ?? of;

/** The complaints that whoever looks may see, the most urgent first. */
export const showComplaintList = (visit: Visit, parts: ComplaintListParts): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const words = say.complaintWork;
  const state = filterOf(visit, 'state');
  const kind = filterOf(visit, 'kind') ?? '';
  return listPage(visit, {
    file: 'complaints',
    columns: columnsOf(visit, parts.base),
    ask: (page) =>
      listComplaints(register, actor, {
        ...page,
        ...(state !== undefined && { state }),
        ...(isComplaintKind(kind) && { kind }),
      }),
    around: async () => {
      const counted = await countComplaints(register, actor);
      if (counted.kind === 'refused') return counted;
      const all = Object.values(counted.value.byState).reduce((sum, one) => sum + one, 0);
      return {
        title: parts.title,
        above: html`<p class="lead">${parts.lead(parts.open(counted.value))}</p>`,
        caption: words.caption,
        all: state === undefined && kind === '' ? all : null,
        empty: parts.empty,
        filters: html`${select({
          name: 'state',
          label: words.filters.state,
          value: state ?? '',
          options: stateOptions(visit, 'complaint', parts.hidden),
        })}${select({
          name: 'kind',
          label: words.filters.kind,
          value: kind,
          options: [
            { value: '', words: say.frame.everything },
            ...COMPLAINT_KINDS.map((value) => ({
              value,
              words: COMPLAINT_KIND_WORDS[value][language],
            })),
          ],
        })}`,
      };
    },
  });
};
