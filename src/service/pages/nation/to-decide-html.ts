import type { ToDecide } from '../../../register/nation/director/get-to-decide.ts';
import { listNationRuns } from '../../../register/nation/list-nation-runs.ts';
import { listRings } from '../../../register/nation/list-rings.ts';
import type { FoundRing } from '../../../register/nation/nation-shapes.ts';
import { countReferrals } from '../../../register/referrals/count-referrals.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { everyRow } from '../pieces/list-page.ts';
import { exporterPath, ringPath, ringsPath, vehiclePath } from '../pieces/office-paths.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { referralsPath } from '../pieces/referral-paths.ts';
import type { NationRead } from './nation-run.ts';

const NAMED = 3; // not-law: things that a line names

interface Line {
  readonly number: number;
  readonly tone: 'stop' | 'care' | '';
  readonly href: string;
  readonly words: string;
  readonly named: Html | string;
  readonly when: string;
}

/** What tells a ring apart from one run to another, as a case on it is. */
const keyOf = ({ label, exporters }: FoundRing): string => `${label ?? ''} ${exporters[0] ?? ''}`;

/** The rings of the last run that the run before it had not; all of them where it is the first. */
const newRings = async (visit: Visit, run: string): Promise<readonly FoundRing[]> => {
  const { register, actor } = visit;
  const runs = await listNationRuns(register, actor, { limit: 2 });
  const before =
    runs.kind === 'refused' ? undefined : runs.value.items.find(({ id }) => id !== run);
  const ringsOf = async (of: string): Promise<readonly FoundRing[]> => {
    const found = await everyRow((page) => listRings(register, actor, { ...page, run: of }));
    return found.kind === 'refused' ? [] : found.value;
  };
  const rings = await ringsOf(run);
  if (before === undefined) return rings;
  const known = new Set((await ringsOf(before.id)).map(keyOf));
  return rings.filter((ring) => !known.has(keyOf(ring)));
};

const referralLines = async (visit: Visit): Promise<readonly Line[]> => {
  const { register, actor, say, language } = visit;
  const { toDecide } = say.nation;
  const counted = await countReferrals(register, actor);
  if (counted.kind === 'refused') return [];
  return (['drafted', 'signed', 'sent', 'received', 'moreNeeded'] as const).flatMap((state) => {
    const one = counted.value.items.find((item) => item.state === state);
    if (one === undefined || one.number === 0) return [];
    const waits = state === 'drafted' || state === 'signed' || state === 'moreNeeded';
    return [
      {
        number: one.number,
        tone: waits ? ('stop' as const) : ('' as const),
        href: `${referralsPath}?show=open`,
        words: toDecide.referrals[state],
        named: toDecide.atRisk(cny(visit, one.atRisk)),
        when: one.actBy === null ? '' : toDecide.until(dateWords(one.actBy, language)),
      },
    ];
  });
};

const linesOf = async (
  visit: Visit,
  { run }: NationRead,
  { late, appeals, proposed, exporters }: ToDecide,
): Promise<readonly Line[]> => {
  const { say, language } = visit;
  const { toDecide } = say.nation;
  const rings = await newRings(visit, run.id);
  const named = (links: readonly Html[], all: number): Html =>
    html`${links.map((link, at) => (at === 0 ? link : html`, ${link}`))}${all > links.length ? ' …' : ''}`;
  const lines: Line[] = [...(await referralLines(visit))];
  lines.push({
    number: proposed.length,
    tone: 'stop',
    href: '/signatures',
    words: toDecide.bars,
    named: named(
      proposed
        .slice(0, NAMED)
        .map(
          ({ exporter, name }) => html`<a href="${exporterPath(exporter)}"><bdi>${name}</bdi></a>`,
        ),
      proposed.length,
    ),
    when: proposed[0] === undefined ? '' : toDecide.since(dateWords(proposed[0].since, language)),
  });
  lines.push({
    number: rings.length,
    tone: 'care',
    href: ringsPath,
    words: toDecide.rings,
    named: named(
      rings
        .slice(0, NAMED)
        .map(
          ({ number, parties, vehicles }) =>
            html`<a href="${ringPath(run.id, number)}">${toDecide.ring(parties, vehicles)}</a>`,
        ),
      rings.length,
    ),
    when: dateWords(run.asOf, language),
  });
  lines.push({
    number: appeals.length,
    tone: 'care',
    href: appeals[0] === undefined ? '/queue' : vehiclePath(appeals[0].application, appeals[0].vin),
    words: toDecide.appeals,
    named: named(
      appeals
        .slice(0, NAMED)
        .map(
          ({ application, vin, number }) =>
            html`<a href="${vehiclePath(application, vin)}">${number}</a>`,
        ),
      appeals.length,
    ),
    when: appeals[0] === undefined ? '' : toDecide.since(dateWords(appeals[0].since, language)),
  });
  const lateCount = late.reduce((sum, { applications }) => sum + applications, 0);
  const [oldest] = late.map((one) => one.oldest).toSorted();
  lines.push({
    number: lateCount,
    tone: 'care',
    href: '/queue?due=overdue',
    words: toDecide.late,
    named: late
      .slice(0, NAMED)
      .map(({ province, applications }) => `${provinceWords(visit, province)} ${applications}`)
      .join(' · '),
    when: oldest === undefined ? '' : toDecide.since(dateWords(oldest, language)),
  });
  lines.push({
    number: exporters.length,
    tone: '',
    href: exporters[0]?.exporter == null ? '/office/patterns' : exporterPath(exporters[0].exporter),
    words: toDecide.exporters,
    named: named(
      exporters.slice(0, NAMED).map(({ exporter, code, name, red, applications }) => {
        const words = html`<bdi>${name ?? code}</bdi> ${red}/${applications}`;
        return exporter === null ? words : html`<a href="${exporterPath(exporter)}">${words}</a>`;
      }),
      exporters.length,
    ),
    when: '',
  });
  return lines.filter(({ number }) => number > 0);
};

/** What waits to be decided, most urgent first, each line with the way to it. */
export const toDecideHtml = async (
  visit: Visit,
  nation: NationRead,
  waits: ToDecide,
): Promise<Html> => {
  const { toDecide } = visit.say.nation;
  const lines = await linesOf(visit, nation, waits);
  const all = lines.reduce((sum, { number }) => sum + number, 0);
  return html`<h2 id="to-decide">${toDecide.title(all)}</h2>${
    lines.length === 0
      ? html`<p class="empty">${toDecide.none}</p>`
      : html`<ul class="todo">${lines.map(
          ({ number, tone, href, words, named, when }) =>
            html`<li><b class="${tone}">${number}</b><div><a href="${href}">${words}</a><small>${named}</small></div>
              <span class="w">${when}</span></li>`,
        )}</ul>`
  }`;
};
