import type { Article } from '@/lib/model/article';
import type { ShownStatement } from '@/lib/model/context';
import type { DateRange } from '@/lib/model/date-range';
import { readableLead } from '@/lib/model/readable-lead';
import type { Words } from './display';
import { formatRange } from './format-date';
import { sentenceAddress } from './text-fragment';

export const citationFormats = ['plain', 'markdown', 'csl'] as const;
export type CitationFormat = (typeof citationFormats)[number];

type Cited = { article: Article; statement: ShownStatement };

/** The statement with its cue, in quotation marks only where the article has them. */
const saidIn = ({ lead, words, form, isQuoted, speaker }: ShownStatement): string =>
  [readableLead(lead, speaker.text), form === 'direct' && isQuoted ? `«${words}»` : words]
    .filter(part => part)
    .join(' ');

const speakerIn = ({ kind, speaker }: ShownStatement, { translate, language }: Words): string => {
  if (kind === 'narration') return translate('statement_narration');
  const { text, role } = speaker;
  return role ? [text, role].join(language === 'ar' ? '، ' : ', ') : text;
};

const sourceIn = ({ article, statement }: Cited, words: Words, title: (title: string) => string): string => {
  const { outlet, published } = article;
  const date = published && formatRange(published, words);
  return [
    outlet,
    article.title && title(article.title),
    statement.occasion,
    date && (published?.estimated ? words.translate('date_estimated', [date]) : date),
  ]
    .filter(part => part)
    .join(words.language === 'ar' ? '، ' : ', ');
};

const linkOf = ({ article, statement }: Cited): string | undefined =>
  article.address && sentenceAddress(article.address, article.text, statement.range);

const citePlainly = (cited: Cited, words: Words): string => {
  const { statement } = cited;
  const said = `${speakerIn(statement, words)}: ${saidIn(statement)}`;
  return [
    `${said}${/[.؟!]$/.test(said) ? '' : '.'}`,
    `${sourceIn(cited, words, title => `«${title}»`)}.`,
    linkOf(cited),
  ]
    .filter(part => part)
    .join(' ');
};

/** What Markdown would read as its own. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);

const citeInMarkdown = (cited: Cited, words: Words): string => {
  const { statement } = cited;
  const quote = escapeMarkdown(saidIn(statement)).replaceAll('\n', '\n> ');
  const source = escapeMarkdown(sourceIn(cited, words, title => `«${title}»`));
  const link = linkOf(cited);
  // A bracket in an address would end the link.
  const linked = link ? `[${source}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})` : source;
  return `> ${quote}\n>\n> **${escapeMarkdown(speakerIn(statement, words))}** — ${linked}`;
};

const lastDayOf = (iso: string): string =>
  new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** A range as CSL writes dates, as fine as it is known: [[2021,3]], [[2023,1],[2023,8]]. */
const datePartsOf = ({ from, to }: DateRange): number[][] => {
  const isDay = from === to;
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const isMonths = from.endsWith('-01') && to === lastDayOf(to);
  const fineness = isDay ? 3 : isYears ? 1 : isMonths ? 2 : 3;
  const parts = (iso: string) => iso.split('-').map(Number).slice(0, fineness);
  const [first, last] = [parts(from), parts(to)];
  return first.join() === last.join() ? [first] : [first, last];
};

const citeInCsl = ({ article, statement }: Cited, words: Words): string => {
  const { id, title, outlet, published, address, text } = article;
  const item = {
    id,
    type: 'article-newspaper',
    ...(title && { title }),
    'container-title': outlet,
    ...(published && {
      issued: { 'date-parts': datePartsOf(published), ...(published.estimated && { circa: true }) },
    }),
    language: 'ar',
    ...(address && { URL: sentenceAddress(address, text, statement.range) }),
    note: `${speakerIn(statement, words)}: ${saidIn(statement)}`,
  };
  return JSON.stringify([item], undefined, 2);
};

/** A citation of a statement: for a text, for Markdown, or as data for a reference manager (CSL-JSON). */
export const citeStatement = (cited: Cited, format: CitationFormat, words: Words): string => {
  if (format === 'csl') return citeInCsl(cited, words);
  return format === 'markdown' ? citeInMarkdown(cited, words) : citePlainly(cited, words);
};
