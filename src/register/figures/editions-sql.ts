/** Editions with what each corrects and what corrects it, to be narrowed or ordered; `p` is the proposal of `e`. */
export const EDITIONS = `
  SELECT e.id AS edition, e.month, e.published_on AS "publishedOn", encode(e.digest, 'hex') AS sha256,
    convert_from(e.bytes, 'UTF8')::jsonb -> 'corrects' AS corrects,
    CASE
      WHEN c.id IS NOT NULL
        THEN jsonb_set(convert_from(c.bytes, 'UTF8')::jsonb -> 'corrects', '{edition}', to_jsonb(c.id))
    END AS "correctedBy"
  FROM register.figures_edition e
  LEFT JOIN register.figures_edition c ON c.corrects = e.id`;
