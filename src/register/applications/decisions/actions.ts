import { appealRefusal } from './appeal-refusal.ts';
import { countersignRefusal } from './countersign-refusal.ts';
import { decideApplication } from './decide-application.ts';
import { draftRefusal } from './draft-refusal.ts';
import { draftRefusals } from './draft-refusals.ts';
import { editProposal } from './edit-proposal.ts';
import { getDecision } from './get-decision.ts';
import { grantAll } from './grant-all.ts';
import { grantVehicle } from './grant-vehicle.ts';
import { issueLicences } from './issue-licences.ts';
import { judgeAppeal } from './judge-appeal.ts';
import { listAppeals } from './list-appeals.ts';
import { listDecisions } from './list-decisions.ts';
import { previewGrants } from './preview-grants.ts';
import { previewDecide, previewIssue } from './preview-licences.ts';
import { previewRefusal } from './preview-refusal.ts';
import { previewRefusals } from './preview-refusals.ts';
import { proposeRefusal } from './propose-refusal.ts';
import { proposeRefusals } from './propose-refusals.ts';
import { countersignRefusals, editRefusals, getRefusalGroup } from './sign-together.ts';

/** What can be decided of applications and their vehicles, in the order of the documentation. */
export const DECISION_ACTIONS = {
  title: { en: 'Decisions and appeals', zh: '决定与申诉' },
  actions: {
    listDecisions,
    listAppeals,
    getDecision,
    grantVehicle,
    draftRefusal,
    proposeRefusal,
    editProposal,
    previewRefusal,
    previewDecide,
    previewIssue,
    countersignRefusal,
    draftRefusals,
    proposeRefusals,
    getRefusalGroup,
    editRefusals,
    previewRefusals,
    countersignRefusals,
    appealRefusal,
    judgeAppeal,
    previewGrants,
    grantAll,
    decideApplication,
    issueLicences,
  },
};
