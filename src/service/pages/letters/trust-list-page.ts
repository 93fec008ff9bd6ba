import type { Access } from '../../../register/action.ts';
import { listSigningKeys } from '../../../register/letters/trust/list-signing-keys.ts';
import { listTrustProposals } from '../../../register/letters/trust/list-trust-proposals.ts';
import { listTrustVersions } from '../../../register/letters/trust/list-trust-versions.ts';
import { proposeTrustList } from '../../../register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../../../register/letters/trust/publish-proposal.ts';
import type { TrustProposal, TrustVersion } from '../../../register/letters/trust/trust-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { form } from '../pieces/form.ts';
import { type Column, list } from '../pieces/list.ts';
import { listPage, pagesOf } from '../pieces/list-page.ts';
import { mayTake } from '../pieces/may-take.ts';
import { pathId } from '../pieces/path-id.ts';
import { moment } from '../pieces/when.ts';
import { keyColumns } from './signing-keys-page.ts';

/** Where the ministry publishes who may sign. */
export const TRUST_LIST = '/trust';

const READS: Access = { right: 'read', parts: ['ministry'] };
const MOST_VERSIONS = 50; // not-law: rows of a page

const versionColumns = (visit: Visit): readonly Column<TrustVersion>[] => {
  const { trust } = visit.say.manufacturer;
  return [
    {
      name: 'version',
      title: trust.version,
      figure: true,
      cell: ({ version }) => String(version),
      text: ({ version }) => version,
    },
    {
      name: 'issuedAt',
      title: trust.issuedAt,
      cell: ({ issuedAt }) => moment(visit, issuedAt),
      text: ({ issuedAt }) => issuedAt,
    },
    {
      name: 'digest',
      title: trust.digest,
      cell: ({ digest }) => html`<code class="long">${digest}</code>`,
      text: ({ digest }) => digest,
    },
  ];
};

/** Who may sign by a proposal, as they would stand in the list. */
const signatoriesHtml = (visit: Visit, proposal: TrustProposal): Html =>
  html`${manufacturersHtml(visit, proposal)}${authoritiesHtml(visit, proposal)}`;

/** Authorities of a proposal with their keys and what these sign. */
const authoritiesHtml = ({ say }: Visit, { authorities }: TrustProposal): Html => {
  const { authorities: title, keys: words } = say.documents;
  const { compromised } = say.manufacturer.trust;
  return authorities.length === 0
    ? html``
    : html`<h3>${title}</h3><ul class="rows">${authorities.map(
        ({ name, keys }) =>
          html`<li><b>${name}</b><ul>${keys.map(
            ({ id, from, until, purposes, compromisedSince }) =>
              html`<li><code class="long">${id}</code> ${from} – ${until ?? ''}
              <small>${purposes.map((one) => html`${words.purposesOf[one]} `)}</small>${
                compromisedSince === null
                  ? ''
                  : html` <b class="stop">${compromised} ${compromisedSince}</b>`
              }</li>`,
          )}</ul></li>`,
      )}</ul>`;
};

/** Manufacturers of a proposal with their keys. */
const manufacturersHtml = (visit: Visit, { manufacturers }: TrustProposal): Html => {
  const { trust } = visit.say.manufacturer;
  return manufacturers.length === 0
    ? html`<p class="empty">${trust.noManufacturers}</p>`
    : html`<ul class="rows">${manufacturers.map(
        ({ name, nameEn, makerCodes, keys }) =>
          html`<li><b>${visit.language === 'zh' ? name : nameEn}</b>
            <small>${trust.codes(makerCodes.length)}: ${makerCodes.join(' ')}</small>
            <ul>${keys.map(
              ({ id, from, until, compromisedSince }) =>
                html`<li><code class="long">${id}</code> ${from} – ${until ?? ''}${
                  compromisedSince === null
                    ? ''
                    : html` <b class="stop">${trust.compromised} ${compromisedSince}</b>`
                }</li>`,
            )}</ul></li>`,
      )}</ul>`;
};

const waitingHtml = (visit: Visit, proposals: readonly TrustProposal[]): Html => {
  const { say, actor } = visit;
  const { trust } = say.manufacturer;
  const [waiting] = proposals.filter(({ version }) => version === null);
  if (waiting === undefined) return html`<p class="empty">${trust.noProposal}</p>`;
  const own = waiting.proposedBy === actor.person;
  return html`${signatoriesHtml(visit, waiting)}${
    own
      ? html`<p class="note">${trust.secondPerson}</p>`
      : html`<div class="buttons">
          <a class="button" href="${TRUST_LIST}/proposals/${waiting.id}">${trust.toPublish}</a></div>`
  }`;
};

/** Who may sign: the keys of manufacturers, what is proposed, and the versions that were published. */
const TRUST_LIST_PAGE: Page = {
  path: TRUST_LIST,
  access: READS,
  show: async (visit) => {
    const { register, actor, say } = visit;
    const { trust, keys } = say.manufacturer;
    const found = await listSigningKeys(register, actor);
    if (found.kind === 'refused') return found;
    const versions = await listTrustVersions(register, actor, { limit: MOST_VERSIONS });
    if (versions.kind === 'refused') return versions;
    const proposals = await listTrustProposals(register, actor);
    if (proposals.kind === 'refused') return proposals;
    const [last] = versions.value.items;
    const waits = found.value.items.filter(
      ({ trusted, compromisedSince }) => !trusted && compromisedSince === null,
    ).length;
    return listPage(visit, {
      file: 'signing-keys',
      columns: keyColumns(visit),
      ask: pagesOf(found.value.items),
      around: () => ({
        title: trust.title,
        above: html`${doneNote(visit)}
          <p class="lead">${last === undefined ? trust.none : trust.lead(last.version, waits)}</p>
          <p>${trust.more}</p>
          <h2>${trust.proposal}</h2>${waitingHtml(visit, proposals.value.items)}
          ${
            mayTake(visit, proposeTrustList)
              ? form({
                  act: 'propose',
                  to: TRUST_LIST,
                  body: html`<p>${trust.proposeLead}</p><button class="second">${trust.propose}</button>`,
                })
              : ''
          }
          <h2>${keys.title}</h2>`,
        caption: keys.caption,
        empty: trust.noKeys,
        below: html`<h2>${trust.versions}</h2>${list(visit, {
          caption: trust.versions,
          columns: versionColumns(visit),
          rows: versions.value.items,
          empty: trust.none,
        })}`,
      }),
    });
  },
  acts: {
    propose: async ({ register, actor }) => {
      const done = await proposeTrustList(register, actor);
      return done.kind === 'refused'
        ? done
        : { kind: 'go', to: `${TRUST_LIST}?done=trustProposed` };
    },
  },
};

/** A second person publishes what was proposed. */
const PUBLISH_PROPOSAL: Page = actionPage(publishProposal, {
  path: `${TRUST_LIST}/proposals/{id}`,
  of: { proposal: pathId },
  writes: {},
  about: async (visit) => {
    const { register, actor, say } = visit;
    const { trust } = say.manufacturer;
    const found = await listTrustProposals(register, actor);
    if (found.kind === 'refused') return found;
    const id = pathId(visit);
    const proposal = found.value.items.find((one) => one.id === id);
    if (proposal === undefined)
      return { kind: 'refused', code: 'not-found', field: 'proposal', values: {} };
    return {
      title: trust.publishTitle,
      crumbs: [[TRUST_LIST, trust.title]],
      lead: trust.publishLead(proposal.manufacturers.length + proposal.authorities.length),
      about: signatoriesHtml(visit, proposal),
      follows: trust.publishFollows,
      go: trust.publish,
      danger: true,
    };
  },
  goesTo: () => `${TRUST_LIST}?done=trustPublished`,
});

/** The pages of the trust list. */
export const TRUST_LIST_PAGES: readonly Page[] = [TRUST_LIST_PAGE, PUBLISH_PROPOSAL];

/** Who sees them. */
export const TRUST_LIST_READS: Access = READS;
