import { stepOf } from '../../../domain/lives/lives.ts';
import { STANDING_LIFE } from '../../../domain/lives/standing-life.ts';
import type { Action } from '../../../register/action.ts';
import { barExporter } from '../../../register/exporters/standings/bar-exporter.ts';
import { clearRectification } from '../../../register/exporters/standings/clear-rectification.ts';
import { dropProposal } from '../../../register/exporters/standings/drop-proposal.ts';
import { liftBar } from '../../../register/exporters/standings/lift-bar.ts';
import { orderRectification } from '../../../register/exporters/standings/order-rectification.ts';
import { overturnStanding } from '../../../register/exporters/standings/overturn-standing.ts';
import { previewStanding } from '../../../register/exporters/standings/preview-standing.ts';
import { proposeBar } from '../../../register/exporters/standings/propose-bar.ts';
import { proposeOrder } from '../../../register/exporters/standings/propose-order.ts';
import { settleTalk } from '../../../register/exporters/standings/settle-talk.ts';
import type { Standing } from '../../../register/exporters/standings/standing-shapes.ts';
import { talkToExporter } from '../../../register/exporters/standings/talk-to-exporter.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { previewHtml } from '../documents/preview-html.ts';
import type { Visit } from '../frame/page.ts';
import type { Writes } from '../pieces/action-input.ts';
import { type ActionPage, actionPage } from '../pieces/action-page.ts';
import { evidenceHtml } from '../pieces/evidence.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { hearingAbout, hearingHtml, maySign } from '../pieces/hearing-beside.ts';
import { stateWords, verbWords } from '../pieces/life-words.ts';
import { exporterPath } from '../pieces/office-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { EVIDENCE, GROUNDS, NOTICE, stepFields } from '../pieces/step-fields.ts';
import { foundExporter } from './found-exporter.ts';

const NO_STANDING: Refusal = { kind: 'refused', code: 'not-found', field: 'exporter', values: {} };
const AGAINST = ['propose-order', 'order', 'propose-bar', 'bar'];

const proposalHtml = async (visit: Visit, standing: Standing): Promise<Html> => {
  const { say, language } = visit;
  return standing.notice === null
    ? html``
    : html`<dl class="facts check"><div><dt>${say.officer.refuse.ground}</dt>
      <dd>${groundsHtml(visit, standing)}</dd></div>
      ${await evidenceHtml(visit, standing.exporter, standing.evidence)}
      <div><dt>${say.forms.notice}</dt><dd><span class="written">${standing.notice[language]}</span></dd></div></dl>`;
};

/** The page of a step of an exporter's standing, which stands at its verb. */
const stepPage = <Input extends { readonly exporter: string }>(
  does: Action<Input, Standing>,
  writes: Writes<Input, 'exporter'>,
): ActionPage => {
  const { verb = '' } = does.declared.step ?? {};
  return actionPage(does, {
    path: `/exporters/{id}/standing/${verb}`,
    of: { exporter: pathId },
    writes,
    about: async (visit, sent) => {
      const { language, say } = visit;
      const exporter = await foundExporter(visit);
      if ('kind' in exporter) return exporter;
      const { standing } = exporter;
      if (standing === null) return NO_STANDING;
      const hearing = await hearingAbout(visit, exporter.id);
      if (hearing !== null && 'kind' in hearing) return hearing;
      const step = stepOf(STANDING_LIFE, standing.state, verb);
      const { standing: words } = say.officer;
      const second = step?.needs?.includes('second-person') === true;
      return {
        state: standing.state,
        title: verbWords('standing', verb, language),
        crumbs: [
          ['/queue', say.officer.queue.title],
          [exporterPath(exporter.id), exporter.name],
        ],
        lead: words.lead(
          exporter.name,
          stateWords('standing', standing.state, language),
          stateWords('standing', step?.to ?? '', language),
        ),
        about: html`${
          second
            ? html`${previewHtml(
                visit,
                await previewStanding(visit.register, visit.actor, { exporter: exporter.id }),
              )}<dl class="facts check">${await evidenceHtml(visit, exporter.id, standing.evidence)}</dl>`
            : await proposalHtml(visit, standing)
        }${
          hearing === null || !maySign(visit, hearing)
            ? ''
            : hearingHtml(visit, hearing, 'exporter', exporter.id)
        }`,
        ...(second &&
          !maySign(visit, hearing) && {
            stopped: hearingHtml(visit, hearing, 'exporter', exporter.id),
          }),
        ...(await stepFields(
          visit,
          { exporter: exporter.id, decision: `standing.${verb}` },
          writes,
          sent,
        )),
        follows: verb === 'bar' ? words.barFollows : second ? words.secondFollows : words.follows,
        go: verbWords('standing', verb, language),
        danger: AGAINST.includes(verb),
      };
    },
    goesTo: (visit) => `${exporterPath(pathId(visit))}?done=standing`,
  });
};

/** The steps of an exporter's standing: one page each, by its verb. */
export const STANDING_DECISIONS: readonly ActionPage[] = [
  stepPage(talkToExporter, { ...GROUNDS, ...EVIDENCE }),
  stepPage(settleTalk, GROUNDS),
  stepPage(proposeOrder, { ...GROUNDS, ...EVIDENCE, ...NOTICE }),
  stepPage(orderRectification, {}),
  stepPage(clearRectification, { ...GROUNDS, ...EVIDENCE }),
  stepPage(proposeBar, { ...GROUNDS, ...EVIDENCE, ...NOTICE }),
  stepPage(barExporter, {}),
  stepPage(dropProposal, {}),
  stepPage(liftBar, { ...GROUNDS, ...EVIDENCE }),
  stepPage(overturnStanding, GROUNDS),
];
