import { monthRange } from '@/lib/arabic/calendar';
import type { DateRange } from '@/lib/model/date-range';
import { dayOf } from './date-stamp';
import { webAddress } from './web-address';

/** How addresses write a date, most exact first; a match's groups are year, month and, except in the last, day. */
export const addressDateRows: readonly {
  name: string;
  pattern: RegExp;
  example: readonly [path: string, from: string, to: string];
}[] = [
  {
    name: 'a folder for year, month and day',
    pattern: /\/(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?=\/|-|$)/u,
    example: ['/politics/2021/03/24/news', '2021-03-24', '2021-03-24'],
  },
  {
    name: 'the section between year and month',
    pattern: /\/(?<y>\d{4})\/[a-z_.-]+\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?=\/|$)/iu,
    example: ['/2013/middle_east/8/3/syria.clashes/index.html', '2013-08-03', '2013-08-03'],
  },
  {
    name: 'one folder or the end of a name',
    pattern: /(?<=[/_-])(?<y>\d{4})[-_](?<m>\d{1,2})[-_](?<d>\d{1,2})(?![\d])/u,
    example: ['/ar/news-2021-03-24/17', '2021-03-24', '2021-03-24'],
  },
  {
    name: 'the day first',
    pattern: /(?<=[/_-])(?<d>\d{1,2})[-_](?<m>\d{1,2})[-_](?<y>\d{4})(?![\d])/u,
    example: ['/story/24-3-2021/x', '2021-03-24', '2021-03-24'],
  },
  {
    name: 'eight digits',
    pattern: /(?<=[/_-])(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})(?!\d)/u,
    example: ['/arabic/20210324-syria', '2021-03-24', '2021-03-24'],
  },
  {
    name: 'a folder for year and month',
    pattern: /\/(?<y>(?:19|20)\d{2})\/(?<m>\d{2})(?=\/|$)/u,
    example: ['/wp/2021/03/camp-report', '2021-03-01', '2021-03-31'],
  },
];

/** The date that a page's address names, and how it is written there. */
export function readAddressDate(address: string | undefined): (DateRange & { written: string }) | undefined {
  const path = webAddress(address)?.pathname;
  if (!path) return undefined;
  for (const { pattern } of addressDateRows) {
    const match = pattern.exec(path);
    const { y, m, d } = match?.groups ?? {};
    if (!match || !y || !m) continue;
    const day = dayOf(y, m, d ?? '1');
    if (!day) continue;
    const written = match[0].replace(/^\//u, '');
    return d ? { from: day, to: day, written } : { ...monthRange(Number(y), Number(m)), written };
  }
  return undefined;
}
