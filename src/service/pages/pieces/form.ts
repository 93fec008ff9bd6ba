import { randomUUID } from 'node:crypto';
import { type Html, html, raw } from '../../../report/html/html.ts';

/** A form of a page. */
export interface FormParts {
  /** Name of the act that it does. */
  readonly act: string;
  /** Path that it is sent to; the page itself without it. */
  readonly to?: string;
  readonly body: Html;
  /** True where it sends files. */
  readonly files?: boolean;
  readonly className?: string;
  /** By which fields elsewhere on the page belong to it. */
  readonly id?: string;
  /** True where it changes nothing, so that it may be done as often as it is sent. */
  readonly harmless?: boolean;
}

/** A form that is sent by POST. It carries a mark by which, sent twice, it is done once. */
export const form = (parts: FormParts): Html => {
  const { act, to = '', body, files = false, className = '', id = '', harmless = false } = parts;
  return html`<form method="post" class="${className}"${
    id === '' ? '' : html` id="${id}"`
  }${to === '' ? '' : html` action="${to}"`}${
    files ? raw(' enctype="multipart/form-data"') : ''
  }><input type="hidden" name="act" value="${act}">${
    harmless ? '' : html`<input type="hidden" name="once" value="${randomUUID()}">`
  }${body}</form>`;
};
