import {
  COMPLAINT_KIND_WORDS,
  COMPLAINT_KINDS,
  isComplaintKind,
} from '../../../domain/complaints/complaint-kinds.ts';
import { countryName } from '../../../intake/country-name.ts';
import type { Complaint, ComplaintCounts } from '../../../register/stores/complaints.ts';
import {
  countComplaints,
  listComplaints,
} from '../../../register/use-cases/complaints/list-complaints.ts';
import { html } from '../html.ts';
import type { PageAnswer, Visit } from '../page.ts';
import { select } from '../pieces/field.ts';
import { stateOptions, stateTag, stateWords } from '../pieces/life-words.ts';
import { type Column, list, listCsv } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const ROWS = 50; // not-law: rows of a page
const ROWS_OF_FILE = 1_000; // not-law: rows of a file

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
  const { columns } = say.complaintWork;
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
      cell: ({ state }) => stateTag(visit, 'complaint', state),
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

/** The complaints that whoever looks may see, those first that were filed first. */
export const showComplaintList = async (
  visit: Visit,
  parts: ComplaintListParts,
): Promise<PageAnswer> => {
  const { register, actor, say, language, query } = visit;
  const words = say.complaintWork;
  const csv = query.get('as') === 'csv';
  const state = query.get('state') ?? '';
  const kind = query.get('kind') ?? '';
  const after = query.get('after') ?? '';
  const found = await listComplaints(register, actor, {
    limit: csv ? ROWS_OF_FILE : ROWS,
    ...(state === '' ? {} : { state }),
    ...(isComplaintKind(kind) ? { kind } : {}),
    ...(after === '' ? {} : { cursor: after }),
  });
  if (found.kind === 'refused') return found;
  const columns = columnsOf(visit, parts.base);
  const { items, next } = found.value;
  if (csv) return listCsv('complaints', columns, items);
  const counted = await countComplaints(register, actor);
  if (counted.kind === 'refused') return counted;
  const all = Object.values(counted.value.byState).reduce((sum, one) => sum + one, 0);
  const filters = html`${select({
    name: 'state',
    label: words.filters.state,
    value: state,
    options: stateOptions(visit, 'complaint', parts.hidden),
  })}${select({
    name: 'kind',
    label: words.filters.kind,
    value: kind,
    options: [
      { value: '', words: say.frame.everything },
      ...COMPLAINT_KINDS.map((value) => ({ value, words: COMPLAINT_KIND_WORDS[value][language] })),
    ],
  })}`;
  return {
    kind: 'page',
    title: parts.title,
    body: html`<h1>${parts.title}</h1><p class="lead">${parts.lead(parts.open(counted.value))}</p>${list(
      visit,
      {
        caption: words.caption,
        columns,
        rows: items,
        all: state === '' && kind === '' ? all : null,
        next,
        empty: parts.empty,
        filters,
      },
    )}`,
  };
};
