import type { INVENTED_MAKERS } from './invented-makers.ts';
import type { AppealFate, ApplicationFate } from './lead-application.ts';
import type { PlannedExport } from './nation/plan-applications.ts';

/** What became of a car that was made by hand; its title in every language stands with the pages' texts. */
export type StoryName =
  | 'letterHeld'
  | 'repairRefused'
  | 'letterSuspended'
  | 'letterRevoked'
  | 'letterAsked'
  | 'struckOff'
  | 'tooYoung'
  | 'overturned'
  | 'otherDay'
  | 'asked'
  | 'heldAtCustoms'
  | 'onWord'
  | 'notStruckOff'
  | 'onPaper';

/** What becomes of the letter of a car; days ISO. */
interface StoryLetter {
  readonly askedOn: string;
  /** Null: it waits. */
  readonly issuedOn: string | null;
  readonly stopped: { readonly verb: 'suspend' | 'revoke'; readonly on: string } | null;
}

/** A car that was made by hand, to be remembered. */
export interface Story {
  readonly name: StoryName;
  readonly vin: string;
  /** VINs of further cars of its application, alike in everything else. */
  readonly beside: readonly string[];
  /** Its manufacturer. */
  readonly make: keyof typeof INVENTED_MAKERS;
  readonly registeredOn: string;
  readonly pendingExportOn: string;
  readonly destination: string;
  /** Day on which the application is handed in, ISO. */
  readonly on: string;
  /** Working days from one step of the office to the next. */
  readonly pace: number;
  readonly until: ApplicationFate['until'];
  readonly appeal: AppealFate;
  readonly asked: boolean;
  /** Null: none was asked for. */
  readonly letter: StoryLetter | null;
  /** What customs and the registry tell of it; null: nothing. */
  readonly exported: Omit<PlannedExport, 'entryNumber' | 'odometerKm'> | null;
  /** The day of registration as the registry tells it; null: the registry tells nothing of the car. */
  readonly registryTells: string | null;
}
