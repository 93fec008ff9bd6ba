import { stepOf } from '../../../domain/lives/lives.ts';
import { STANDING_LIFE } from '../../../domain/lives/standing-life.ts';
import { barExporter } from '../../../register/exporters/standings/bar-exporter.ts';
import { clearRectification } from '../../../register/exporters/standings/clear-rectification.ts';
import { dropProposal } from '../../../register/exporters/standings/drop-proposal.ts';
import { liftBar } from '../../../register/exporters/standings/lift-bar.ts';
import { orderRectification } from '../../../register/exporters/standings/order-rectification.ts';
import { overturnStanding } from '../../../register/exporters/standings/overturn-standing.ts';
import { proposeBar } from '../../../register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../../register/exporters/standings/propose-order.ts';
import { settleTalk } from '../../../register/exporters/standings/settle-talk.ts';
import { talkToExporter } from '../../../register/exporters/standings/talk-to-exporter.ts';
import type { Outcome, Refusal } from '../../../register/outcome.ts';
import type { Form } from '../form.ts';
import { type Html, html } from '../html.ts';
import type { Page, Visit } from '../page.ts';
import { stateWords, verbWords } from '../pieces/life-words.ts';
import { SIGNS_EITHER } from './access.ts';
import { type Decision, decisionPage } from './decision-page.ts';
import { evidenceOf } from './evidence.ts';
import { foundExporter } from './exporter-page.ts';
import { exporterPath } from './paths.ts';

const NOT_FOUND: Refusal = { kind: 'refused', code: 'not-found', field: 'verb', values: {} };

type StepTaken = (
  visit: Visit,
  given: {
    readonly exporter: string;
    readonly ground: string;
    readonly evidence: readonly string[];
    readonly notice: { readonly en: string; readonly zh: string };
  },
) => Promise<Outcome<unknown>>;

const STEPS: Readonly<Record<string, StepTaken>> = {
  talk: ({ register, actor }, given) => talkToExporter(register, actor, given),
  settle: ({ register, actor }, given) => settleTalk(register, actor, given),
  'propose-order': ({ register, actor }, given) => proposeOrder(register, actor, given),
  order: ({ register, actor }, given) => orderRectification(register, actor, given),
  clear: ({ register, actor }, given) => clearRectification(register, actor, given),
  'propose-bar': ({ register, actor }, given) => proposeBar(register, actor, given),
  bar: ({ register, actor }, given) => barExporter(register, actor, given),
  drop: ({ register, actor }, given) => dropProposal(register, actor, given),
  lift: ({ register, actor }, given) => liftBar(register, actor, given),
  overturn: ({ register, actor }, given) => overturnStanding(register, actor, given),
};

const AGAINST = ['propose-order', 'order', 'propose-bar', 'bar'];

/** Evidence that was ticked, and that was written by its number. */
export const evidenceIn = (sent: Form): readonly string[] => [
  ...sent.all('evidence'),
  ...sent
    .value('documents')
    .split(/[\s,;，；]+/)
    .filter((id) => id !== ''),
];

const proposalHtml = (
  visit: Visit,
  standing: { ground: string | null; notice: { en: string; zh: string } | null },
): Html => {
  const { say, language } = visit;
  return standing.notice === null
    ? html``
    : html`<dl class="facts check"><div><dt>${say.officer.refuse.ground}</dt>
      <dd><code>${standing.ground ?? ''}</code></dd></div>
      <div><dt>${say.officer.notice}</dt><dd><span class="written">${standing.notice[language]}</span></dd></div></dl>`;
};

/** Fields and choices of what a step of a life must bring. */
export const fieldsFor = async (
  visit: Visit,
  exporter: string,
  needs: readonly string[],
): Promise<Pick<Decision, 'fields' | 'choices'>> => {
  const { refuse, evidence } = visit.say.officer;
  const options = needs.includes('evidence') ? await evidenceOf(visit, exporter) : [];
  const fields = [
    ...(needs.includes('ground')
      ? [{ name: 'ground', label: refuse.ground, hint: refuse.groundHint }]
      : []),
    ...(needs.includes('evidence')
      ? [
          {
            name: 'documents',
            label: evidence.documents,
            hint: evidence.documentsHint,
            optional: options.length > 0,
          },
        ]
      : []),
    ...(needs.includes('notice')
      ? [
          { name: 'zh', label: refuse.chinese, long: true, lang: 'zh-CN' },
          { name: 'en', label: refuse.english, long: true, lang: 'en' },
        ]
      : []),
  ];
  return {
    ...(fields.length === 0 ? {} : { fields }),
    ...(options.length === 0
      ? {}
      : {
          choices: {
            name: 'evidence',
            or: 'documents',
            label: evidence.label,
            hint: evidence.hint,
            options,
            missing: evidence.missing,
          },
        }),
  };
};

/** The steps of an exporter's standing: one page each, by its verb. */
export const STANDING_DECISION: Page = decisionPage({
  path: '/exporters/{id}/standing/{verb}',
  access: SIGNS_EITHER,
  about: async (visit) => {
    const { params, language, say } = visit;
    const verb = params['verb'] ?? '';
    const exporter = await foundExporter(visit);
    if ('kind' in exporter) return exporter;
    const { standing } = exporter;
    const step = standing === null ? null : stepOf(STANDING_LIFE, standing.state, verb);
    if (standing === null || !Object.hasOwn(STEPS, verb)) return NOT_FOUND;
    if (step === null) {
      const values = { state: standing.state, verb };
      return { kind: 'refused', code: 'step-not-in-table', field: '', values };
    }
    const { standing: words } = say.officer;
    const second = step.needs?.includes('second-person') === true;
    return {
      title: verbWords('standing', verb, language),
      crumbs: [
        ['/queue', say.officer.queue.title],
        [exporterPath(exporter.id), exporter.name],
      ],
      lead: words.lead(
        exporter.name,
        stateWords('standing', standing.state, language),
        stateWords('standing', step.to, language),
      ),
      about: proposalHtml(visit, standing),
      ...(await fieldsFor(visit, exporter.id, step.needs ?? [])),
      follows: verb === 'bar' ? words.barFollows : second ? words.secondFollows : words.follows,
      go: verbWords('standing', verb, language),
      danger: AGAINST.includes(verb),
    };
  },
  decide: async (visit, sent) => {
    const { params } = visit;
    const [exporter, verb] = [params['id'] ?? '', params['verb'] ?? ''];
    const take = Object.hasOwn(STEPS, verb) ? STEPS[verb] : undefined;
    if (take === undefined) return NOT_FOUND;
    const done = await take(visit, {
      exporter,
      ground: sent.value('ground'),
      evidence: evidenceIn(sent),
      notice: { en: sent.value('en'), zh: sent.value('zh') },
    });
    return done.kind === 'refused' ? done : `${exporterPath(exporter)}?done=standing`;
  },
});
