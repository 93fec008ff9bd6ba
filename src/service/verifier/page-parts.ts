import type { RootKey } from '../../letters/trust/read-trust-list.ts';
import type { LetterSayings } from '../pages/public/letters/letter-sayings.ts';
import type { KnownLog } from '../pages/public/letters/log-says.ts';

/** What the page hands to its script, as JSON. */
export interface PageParts {
  readonly language: LetterSayings['language'];
  /** Addresses of the verifier, its words in the language of the page, and the reader of codes. */
  readonly script: string;
  readonly words: string;
  readonly qr: string;
  /** The key that the trust list must be signed by. */
  readonly root: RootKey;
  /** Last parts of the addresses of status lists to keep. */
  readonly lists: readonly string[];
  /** The public log, as it was when the page was made. */
  readonly log: KnownLog;
  /** Hosts of the register. */
  readonly hosts: readonly string[];
  /** Addresses of what the page loads, to be kept. */
  readonly keep: readonly string[];
  /** The clock of the register when the page was made, milliseconds; null on a page that was kept. */
  readonly now: number | null;
  readonly say: Readonly<
    Record<
      | 'checking'
      | 'keptHere'
      | 'noCode'
      | 'scanFailed'
      | 'otherPlace'
      | 'codeOffline'
      | 'missing'
      | 'isPaper'
      | 'notReached',
      string
    >
  >;
}
