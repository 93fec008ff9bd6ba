/** A picture of a page that the documents show. */
interface ShownPicture {
  /** Name of the file in `docs/pages/`, as `npm run pages` calls it. */
  readonly picture: string;
  /** What is seen. */
  readonly shows: string;
}

/** The pictures that are kept in `docs/pages/`, in the order of its README; others are made when they are wanted. */
export const SHOWN_PICTURES: readonly ShownPicture[] = [
  {
    picture: 'officer-queue-applications-id-vehicles-vin.desktop.en.light.webp',
    shows: 'An office decides: the four answers of one vehicle',
  },
  {
    picture: 'officer-queue.desktop.zh.dark.webp',
    shows: 'What waits in an office, by lane and by due day',
  },
  {
    picture: 'exporter-applications-id.desktop.en.light.webp',
    shows: 'An application, as its exporter sees it',
  },
  {
    picture: 'exporter-applications-id-vehicles-vin.phone.en.light.webp',
    shows: 'One of its vehicles, on a telephone',
  },
  {
    picture: 'manufacturer-manufacturer-requests.desktop.en.light.webp',
    shows: 'Letters that exporters ask a manufacturer for',
  },
  {
    picture: 'manufacturer-manufacturer-network.desktop.zh.dark.webp',
    shows: 'A manufacturer keeps its outlets abroad',
  },
  {
    picture: 'customs-border-q.desktop.en.light.webp',
    shows: 'Customs asks whether a vehicle may leave',
  },
  {
    picture: 'registry-deregistrations-vin.desktop.en.light.webp',
    shows: 'The registry strikes off what has left',
  },
  {
    picture: 'public-vehicles-vin.phone.ru.light.webp',
    shows: 'A buyer asks about one VIN, in Russian',
  },
  {
    picture: 'public-service-brand-country.desktop.en.light.webp',
    shows: 'Workshops of a brand in a country',
  },
  {
    picture: 'public-L-code.phone.ar.light.webp',
    shows: 'A letter on paper, verified by its code, in Arabic',
  },
  {
    picture: 'public-law-rules-code.desktop.en.light.webp',
    shows: 'A rule of the law in words',
  },
];

/** `docs/pages/README.md`: the pictures that are kept, each with what is seen on it. */
export const shownPage = (): string => {
  const pictures = SHOWN_PICTURES.map(
    ({ picture, shows }) => `## ${shows}\n\n![${shows}](${picture})\n`,
  );
  return `# Some of the pages

Made by \`npm run pages\` from the demonstration: everything on them is made up. The command photographs every page, at
two sizes, in both themes, in English and Chinese (what a buyer reads in Russian, Kazakh and Arabic too), into
\`out/pages/\`, and makes these anew.

${pictures.join('\n')}`;
};
