import type { Sourced } from '@/lib/model/read-article';
import { chooseAuthor, chooseOutlet, chooseTitle, from, outletsInTitle } from './choose-names';
import type { LinkedData } from './linked-data';
import { metaValues, type MetaTags } from './meta-tags';
import { webAddress } from './web-address';

/** What a page calls itself in the places that people see: its <title> and its main headings. */
export type PageTitles = { pageTitle: string; headings: readonly string[] };

/** Title, outlet and writer of a page's article; `calledTitles`: the headline in all its forms. */
export type PageNames = {
  title?: Sourced;
  outlet?: Sourced;
  calledTitles: string[];
  authorOf: (byline: string | undefined) => Sourced | undefined;
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
  const outlets = [
    ...from('json-ld', [data.publisher]),
    ...from('meta', metaValues(tags, 'outlet')),
    ...from('page-title', outletsInTitle(pageTitle, [...headlines, ...headings])),
    ...from('json-ld', [data.site]),
  ];
  const outlet = chooseOutlet(outlets, webAddress(address)?.hostname);
  const outletNames = [...outlets.map(({ value }) => value), ...(outlet ? [outlet.value] : [])];
  const title = chooseTitle(
    headings,
    [...from('json-ld', [data.headline]), ...from('meta', metaTitles), ...from('page-title', [pageTitle])],
    outletNames,
  );
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    calledTitles: [...(title ? [title.value] : []), ...headlines],
    authorOf: byline =>
      chooseAuthor(
        [
          ...from('json-ld', [data.author]),
          ...from('meta', metaValues(tags, 'author')),
          ...from('byline', [byline]),
        ],
        outletNames,
      ),
  };
}
