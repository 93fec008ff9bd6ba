import { listSignatures, type Signature } from '../../../register/hearings/list-signatures.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { type Column, list } from './list.ts';
import { exporterPath, licencePath, vehiclePath } from './office-paths.ts';
import { refusalGroupPath } from './refusal-group-path.ts';
import { vinText } from './vin-text.ts';
import { day, moment } from './when.ts';

const SHOWN = 5; // not-law: rows on the first page

/** Where it is signed. */
export const signaturePath = ({
  proposes,
  application,
  label,
  thing,
  exporter,
  together,
}: Signature): string => {
  if (together) return refusalGroupPath(thing);
  if (proposes === 'refusal') return vehiclePath(application ?? '', label ?? '');
  return proposes === 'revocation' ? licencePath(thing) : exporterPath(exporter);
};

/** Columns of what waits for a second signature. */
export const signatureColumns = (visit: Visit): readonly Column<Signature>[] => {
  const { columns, proposes, signatures } = visit.say.hearing;
  return [
    {
      name: 'what',
      title: columns.what,
      cell: (row) => html`<a data-row href="${signaturePath(row)}">${proposes[row.proposes]}</a>`,
      text: (row) => proposes[row.proposes],
    },
    {
      name: 'about',
      title: columns.about,
      cell: ({ proposes: what, label, vehicles }) => {
        if (vehicles > 1) return visit.say.groups.together.many(label ?? '', vehicles);
        return what === 'refusal' ? vinText(label ?? '', visit.language) : (label ?? '–');
      },
      text: ({ label, vehicles }) =>
        vehicles > 1 ? visit.say.groups.together.many(label ?? '', vehicles) : label,
    },
    {
      name: 'exporter',
      title: columns.exporter,
      cell: ({ exporter, exporterName }) =>
        html`<a href="${exporterPath(exporter)}">${exporterName}</a>`,
      text: ({ exporterName }) => exporterName,
    },
    {
      name: 'proposedBy',
      title: columns.proposedBy,
      cell: ({ proposedByStaffNumber, yours }) => {
        if (yours) return visit.say.people.you;
        return proposedByStaffNumber === null ? '–' : visit.say.people.staff(proposedByStaffNumber);
      },
      text: ({ proposedByStaffNumber }) => proposedByStaffNumber,
    },
    {
      name: 'waits',
      title: columns.waits,
      cell: ({ waits, until, yours }) =>
        html`${waits === 'signature' && !yours ? html`<b>${signatures.waits[waits]}</b>` : signatures.waits[waits]}
          ${until === null ? '' : html`<br><small>${columns.until} ${day(visit, until)}</small>`}
          ${yours ? html`<br><small>${signatures.yours}</small>` : ''}`,
      text: ({ waits }) => signatures.waits[waits],
    },
    {
      name: 'proposedAt',
      title: columns.proposedAt,
      cell: ({ proposedAt }) => moment(visit, proposedAt),
      text: ({ proposedAt }) => proposedAt,
    },
  ];
};

/** What waits for a second signature, the first of it, on the first page of an office. */
export const signaturesHtml = async (visit: Visit): Promise<{ readonly html: Html } | Refusal> => {
  const { register, actor, say } = visit;
  const words = say.hearing.signatures;
  const found = await listSignatures(register, actor, { limit: SHOWN });
  if (found.kind === 'refused') return found;
  const { items, total, ready } = found.value;
  if (total === 0) return { html: html`` };
  return {
    html: html`<h2>${words.title}</h2><p>${words.lead(ready, total)}
        <a href="/signatures">${words.more}</a></p>
      ${list(visit, {
        caption: words.title,
        columns: signatureColumns(visit),
        rows: items,
        all: total,
        empty: words.empty,
      })}`,
  };
};
