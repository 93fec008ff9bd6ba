const MEGABYTE = 1024 * 1024;

/**
 * Limits of papers, thresholds of our own: a scan of an office is below 3 MB and 9 megapixels, a photograph of a
 * telephone below 10 MB and 24 megapixels. What exceeds one is refused and never read in part. All are inclusive.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 10 * MEGABYTE,
  pages: 20,
  /** Pixels of a picture, and of a page that is drawn. */
  pixels: 40_000_000,
  /**
   * Milliseconds of the processor for one piece of work: to look whether a file is a bomb and read what it says, to
   * draw a page, to look for the codes of a page.
   */
  pieceWithin: 2000, // not-law: milliseconds
  /** Milliseconds of the clock after which a file is given up where the process that reads it says nothing at all. */
  answerWithin: 300_000, // not-law: milliseconds
  /** Bytes that the process which reads may hold, its WebAssembly counted. */
  memory: 512 * MEGABYTE,
  /** Entries of a package (OFD). */
  zipEntries: 2000,
  /** Bytes of all entries of a package together, unpacked. */
  zipBytes: 64 * MEGABYTE,
  /** Bytes unpacked for one packed byte, of an entry of more than 1 MB. */
  zipRatio: 200,
  /** Elements and attributes of an XML file. */
  xmlNodes: 200_000,
  /** Elements one inside the other. */
  xmlDepth: 64,
  /** Objects of a PDF, as its cross-reference tables count them. */
  pdfObjects: 100_000,
  /** Objects that stand on one page. */
  pageObjects: 20_000,
} as const;
