import { getFiguresEdition } from './get-figures-edition.ts';
import { getFiguresProposal } from './get-figures-proposal.ts';
import { listFiguresEditions } from './list-figures-editions.ts';
import { listFiguresProposals } from './list-figures-proposals.ts';
import { listFiguresRuns } from './list-figures-runs.ts';
import { correctFigures, proposeFigures } from './propose-figures.ts';
import { publishFigures } from './publish-figures.ts';

/** What can be done with figures for everybody, in the order of the documentation. */
export const FIGURES_ACTIONS = {
  listFiguresEditions,
  getFiguresEdition,
  listFiguresRuns,
  proposeFigures,
  correctFigures,
  listFiguresProposals,
  getFiguresProposal,
  publishFigures,
};
