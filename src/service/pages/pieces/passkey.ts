import { type Html, html } from '../../../report/html/html.ts';

/** A button that makes a passkey or signs in with one. */
export interface PasskeyParts {
  readonly does: 'make' | 'signIn';
  /** Path below which sign-in answers. */
  readonly base: string;
  /** Where it goes on to. */
  readonly to: string;
  readonly button: string;
  readonly failed: string;
  /** What is said where the browser cannot do it; nothing without it. */
  readonly needs?: string;
}

/** Name of the script that brings the button to life. */
export const PASSKEY_ISLAND = 'passkey.js';

/** The button, hidden until the script finds that the browser can do it. */
export const passkeyButton = ({ does, base, to, button, failed, needs }: PasskeyParts): Html =>
  html`<div class="passkey" data-passkey="${does}" data-base="${base}" data-to="${to}">
    ${needs === undefined ? '' : html`<p class="quiet" data-needs>${needs}</p>`}
    <button type="button" class="second" hidden>${button}</button>
    <p class="stop" role="status" hidden data-failed>${failed}</p></div>`;
