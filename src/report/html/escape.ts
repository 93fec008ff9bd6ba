import { inertText } from '../words/inert-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes a text inert in HTML content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  inertText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A link's target when it is plain http or https; null for anything else (`javascript:`). */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null;
