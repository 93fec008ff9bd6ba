import { barExporter } from './bar-exporter.ts';
import { beginStanding } from './begin-standing.ts';
import { clearRectification } from './clear-rectification.ts';
import { dropProposal } from './drop-proposal.ts';
import { getStanding } from './get-standing.ts';
import { liftBar } from './lift-bar.ts';
import { listStandings } from './list-standings.ts';
import { orderRectification } from './order-rectification.ts';
import { overturnStanding } from './overturn-standing.ts';
import { previewStanding } from './preview-standing.ts';
import { proposeBar } from './propose-bar.ts';
import { proposeOrder } from './propose-order.ts';
import { reportRectification } from './report-rectification.ts';
import { settleTalk } from './settle-talk.ts';
import { talkToExporter } from './talk-to-exporter.ts';

/** What can be done with the standing of exporters, in the order of the documentation. */
export const STANDING_ACTIONS = {
  title: { en: 'Standing of exporters', zh: '企业监管状态' },
  actions: {
    listStandings,
    getStanding,
    beginStanding,
    talkToExporter,
    settleTalk,
    proposeOrder,
    orderRectification,
    reportRectification,
    clearRectification,
    proposeBar,
    barExporter,
    previewStanding,
    dropProposal,
    liftBar,
    overturnStanding,
  },
};
