import type { Sourced } from '@/lib/model/read-article';
import {
  chooseAuthor,
  chooseOutlet,
  chooseTitle,
  candidatesFrom,
  outletsInTitle,
  type Candidate,
} from './choose-names';
import type { LinkedData } from './linked-data';
import { metaValues, type MetaTags } from './meta-tags';
import { splitPageTitle } from './title-parts';
import { webAddress } from './web-address';

/** What a page calls itself in the places that people see: its <title> and its main headings. */
export type PageTitles = { pageTitle: string; headings: readonly string[] };

/** Title, outlet and writer of a page's article; `calledTitles`: the headline in all its forms. */
export type PageNames = {
  title?: Sourced;
  outlet?: Sourced;
  calledTitles: string[];
  authorOf: (byline: string | undefined, writers: readonly Candidate[]) => Sourced | undefined;
};

/** Reads the names of a page from its data, its meta tags, its <title>, its headings and its address. */
export function readNames(
  { pageTitle, headings }: PageTitles,
  data: LinkedData,
  tags: MetaTags,
  address: string | undefined,
): PageNames {
  const metaTitles = metaValues(tags, 'title');
  const headlines = [...(data.headline ? [data.headline] : []), ...metaTitles];
  // A <title> alone has to be taken apart by its own marks.
  const alone =
    headlines.length + headings.length === 0 ? splitPageTitle(pageTitle) : { headline: pageTitle };
  const outlets = [
    ...candidatesFrom('json-ld', [data.publisher]),
    ...candidatesFrom('meta', metaValues(tags, 'outlet')),
    ...candidatesFrom('page-title', outletsInTitle(pageTitle, [...headlines, ...headings])),
    ...candidatesFrom('page-title', [alone.outlet]),
    ...candidatesFrom('json-ld', [data.site]),
  ];
  const outlet = chooseOutlet(outlets, webAddress(address)?.hostname);
  const outletNames = [...outlets.map(({ value }) => value), ...(outlet ? [outlet.value] : [])];
  const title = chooseTitle(
    headings,
    [
      ...candidatesFrom('json-ld', [data.headline]),
      ...candidatesFrom('meta', metaTitles),
      ...candidatesFrom('page-title', [alone.headline]),
    ],
    outletNames,
  );
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    calledTitles: [...(title ? [title.value] : []), ...headlines],
    authorOf: (byline, writers) =>
      chooseAuthor(
        [
          ...candidatesFrom('json-ld', [data.author]),
          ...candidatesFrom('meta', metaValues(tags, 'author')),
          ...writers.filter(({ source }) => source === 'markup'),
          ...candidatesFrom('byline', [byline]),
          ...writers.filter(({ source }) => source !== 'markup'),
        ],
        outletNames,
      ),
  };
}
