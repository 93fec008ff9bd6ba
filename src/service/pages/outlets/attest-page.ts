import { isId } from '../../../register/is-id.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { attestOutlets, previewAttestation } from '../../../register/outlets/attest-outlets.ts';
import { getOutlet } from '../../../register/outlets/get-outlet.ts';
import { listOutlets } from '../../../register/outlets/list-outlets.ts';
import { type Outlet, OutletState } from '../../../register/outlets/outlet-shapes.ts';
import { readCoverage } from '../../../register/outlets/read-coverage.ts';
import { readRound } from '../../../register/outlets/read-round.ts';
import { html } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { actsInReach, chosenActs, tick } from '../letters/choosing.ts';
import { CHOSEN_LIMIT } from '../letters/chosen-letters.ts';
import { countryOf, countryOptions } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { form } from '../pieces/form.ts';
import { stateOptions } from '../pieces/life-words.ts';
import { type Column, list } from '../pieces/list.ts';
import { everyRow, listPage, pagesOf } from '../pieces/list-page.ts';
import { ACTS } from '../pieces/manufacturer-access.ts';
import { NETWORK } from '../pieces/manufacturer-paths.ts';
import { outletColumns } from '../pieces/outlet-words.ts';
import { refusedNote } from '../pieces/refused.ts';
import { day } from '../pieces/when.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const PATH = `${NETWORK}/attest`;
const CHOSEN = 'chosen';
const MOST_SHOWN = 30; // not-law: rows of a page
const ATTESTABLE: readonly OutletState[] = ['proposed', 'attested', 'lapsed'];

const crumbs = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  [NETWORK, say.manufacturer.network.title],
];

/** What lapsed or lapses first stands first; what was never attested behind it. */
const lapseOf = ({ attestedUntil, number }: Outlet): string =>
  `${attestedUntil ?? '9999'} ${number}`; // not-law: behind every day

/** Which outlets are shown: those that lapse in this round, lapsed or never attested; or one that was named. */
const shownOutlets = async (visit: Visit, until: string): Promise<readonly Outlet[] | Refusal> => {
  const { register, actor, query } = visit;
  const one = query.get('outlet') ?? '';
  if (isId(one)) {
    const found = await getOutlet(register, actor, { outlet: one });
    return found.kind === 'refused' ? found : [found.value];
  }
  const state = OutletState.options.find((one) => one === filterOf(visit, 'state'));
  const found = await everyRow((page) =>
    listOutlets(register, actor, {
      ...{ own: true, ...page },
      state: state === undefined ? ATTESTABLE : [state],
    }),
  );
  if (found.kind === 'refused') return found;
  const country = filterOf(visit, 'country');
  // what was attested for longer than the round need not be attested in it
  return found.value
    .filter(
      ({ state: now, attestedUntil }) =>
        state !== undefined || now !== 'attested' || (attestedUntil ?? '') <= until,
    )
    .filter((outlet) => country === undefined || outlet.country === country)
    .toSorted((one, other) => lapseOf(one).localeCompare(lapseOf(other)));
};

const roundPage = async (visit: Visit, error = ''): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const words = say.manufacturer.attest;
  const round = await readRound(register, actor, {});
  if (round.kind === 'refused') return round;
  const { value } = round;
  const outlets = await shownOutlets(visit, value.until);
  if ('kind' in outlets) return outlets;
  const coverage = await readCoverage(register, actor, { maker: actor.maker ?? '' });
  if (coverage.kind === 'refused') return coverage;
  const countries = coverage.value.items
    .filter(({ outlets: some }) => some > 0)
    .map(({ country }) => country);
  const of = outletColumns(visit);
  const told: readonly Column<Outlet>[] = [
    ...[of.number, of.country, of.state, of.attestedOn, of.attestedUntil, of.services],
  ];
  const may = outlets.filter(({ state }) => ATTESTABLE.includes(state)).length;
  const one = isId(query.get('outlet') ?? '');
  const box: Column<Outlet> = {
    name: 'chosen',
    title: say.manufacturer.choose,
    cell: ({ id, name, state }) =>
      ATTESTABLE.includes(state)
        ? tick(CHOSEN, 'outlet', { value: id, words: words.tick(name), ticked: one })
        : '',
  };
  const check = { act: 'check', to: PATH, words: words.check };
  return listPage(visit, {
    file: 'attestation',
    columns: told,
    ask: pagesOf(outlets),
    around: () => ({
      title: words.title,
      islands: ['tick-range.js'],
      crumbs: crumbs(visit),
      status: error === '' ? 200 : UNPROCESSABLE,
      above: html`${
        error === ''
          ? ''
          : html`<div class="errors" role="alert" tabindex="-1"><h2>${error}</h2>
        <p>${words.nothingRemedy}</p></div>`
      }
      <p class="lead">${words.lead(value.lapsingThisMonth, value.lapsed)}</p>
      <p>${words.means}</p>
      ${facts([
        [
          words.round,
          html`${value.round} (${day(visit, value.from)} – ${day(visit, value.until)})`,
        ],
        [words.inRound, String(value.attestedInRound)],
        [words.toAttest, String(value.toAttest)],
        [words.proposed, String(value.proposed)],
        [words.disputed, String(value.disputed)],
      ])}${
        outlets.length === 0
          ? ''
          : chosenActs(
              CHOSEN,
              [check],
              html`<div class="option"><input type="checkbox" id="f-all" name="all" value="yes">
                <label for="f-all">${words.all(may)}</label></div>
                <input type="hidden" name="state" value="${filterOf(visit, 'state') ?? ''}">
                <input type="hidden" name="country" value="${filterOf(visit, 'country') ?? ''}">`,
            )
      }`,
      caption: words.caption,
      columns: [box, ...told],
      all: outlets.length,
      empty: words.empty,
      filters: html`${select({
        name: 'state',
        label: say.manufacturer.network.columns.state,
        options: stateOptions(visit, 'outlet', ['disputed', 'closed']),
        value: filterOf(visit, 'state') ?? '',
      })}${select({
        name: 'country',
        label: say.manufacturer.network.columns.country,
        options: countryOptions(visit, countries),
        value: filterOf(visit, 'country') ?? '',
      })}`,
      below: html`${outlets.length === 0 ? '' : actsInReach(CHOSEN, [check])}
      ${
        value.acts.length === 0
          ? ''
          : html`<h2>${words.actsTitle}</h2><ol class="timeline">${value.acts.map(
              ({ on, until, outlets: count }) =>
                html`<li>${day(visit, on)}<div>${words.attestedSome(count)} ${day(visit, until)}</div></li>`,
            )}</ol>`
      }`,
    }),
  });
};

/** Ids that were ticked, or all that the list showed. */
const chosenOutlets = async (visit: Visit, sent: Form): Promise<readonly string[] | Refusal> => {
  const ids = [...new Set(sent.all('outlet').filter((id) => isId(id)))];
  if (sent.value('all') !== 'yes') return ids;
  const { register, actor } = visit;
  const round = await readRound(register, actor, {});
  if (round.kind === 'refused') return round;
  const query = new URLSearchParams({
    state: sent.value('state'),
    country: sent.value('country'),
  });
  const outlets = await shownOutlets({ ...visit, query }, round.value.until);
  if ('kind' in outlets) return outlets;
  return outlets.filter(({ state: now }) => ATTESTABLE.includes(now)).map(({ id }) => id);
};

const checkPage = async (
  visit: Visit,
  outlets: readonly string[],
  refusal: Refusal | null = null,
): Promise<PageAnswer> => {
  const { register, actor, say, language } = visit;
  const words = say.manufacturer.attest;
  const preview = await previewAttestation(register, actor, { outlets });
  if (preview.kind === 'refused') return preview;
  const { items, attestable, until, round } = preview.value;
  if (attestable === 0) return roundPage(visit, words.nothing);
  const may = items.filter(({ not }) => not === null).map(({ outlet }) => outlet);
  const of = outletColumns(visit);
  const countries = [...new Set(may.map(({ country }) => countryOf(visit, country)))];
  return {
    kind: 'page',
    title: words.checkTitle,
    crumbs: [...crumbs(visit), [PATH, words.title]],
    status: refusal === null ? 200 : problemWords(problemOf(refusal).code).status,
    body: html`<h1>${words.checkTitle}</h1>${refusedNote(visit, refusal)}
      <p class="lead">${words.checkLead(attestable)} ${day(visit, until)}</p>
      ${facts([
        [words.round, round],
        [say.manufacturer.network.columns.country, countries.join(language === 'zh' ? '、' : ', ')],
      ])}
      ${list(visit, {
        caption: words.checkCaption,
        columns: [of.number, of.country, of.state, of.services],
        rows: may.slice(0, MOST_SHOWN),
        all: attestable,
        empty: '',
      })}
      <p class="note">${words.follows}</p>
      ${form({
        act: 'attest',
        to: PATH,
        body: html`${may.map(({ id }) => html`<input type="hidden" name="outlet" value="${id}">`)}
          <div class="buttons"><button>${words.go(attestable)}</button>
          <a href="${PATH}">${say.frame.cancel}</a></div>`,
      })}`,
  };
};

/** An attestation round: what lapses, what of it still stands, what that says, and then it is attested. */
export const ATTEST_PAGE: Page = {
  path: PATH,
  access: ACTS,
  formLimit: CHOSEN_LIMIT,
  show: (visit) => roundPage(visit),
  acts: {
    check: async (visit, sent) => {
      const chosen = await chosenOutlets(visit, sent);
      if ('kind' in chosen) return chosen;
      return chosen.length === 0
        ? roundPage(visit, visit.say.manufacturer.attest.nothing)
        : checkPage(visit, chosen);
    },
    attest: async (visit, sent) => {
      const outlets = sent.all('outlet').filter((id) => isId(id));
      const done = await attestOutlets(visit.register, visit.actor, { outlets });
      return done.kind === 'refused'
        ? checkPage(visit, outlets, done)
        : { kind: 'go', to: `${NETWORK}?done=attested` };
    },
  },
};
