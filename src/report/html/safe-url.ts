/** A link's target when it is plain http or https; null for anything else (`javascript:`). */
export const safeUrl = (url: string | null): string | null =>
  url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null;
