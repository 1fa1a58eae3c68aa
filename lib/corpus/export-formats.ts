import type { DateRange } from '@/lib/model/date-range';
import type { PackClaim, PackStatement } from '@/lib/model/pack';
import { readableLead } from '@/lib/model/readable-lead';
import type { OpenedArticle } from './read-articles';
import { cut, isQuoted, leadOf } from './show-statement';

export const exportFormats = ['jsonl', 'csv-statements', 'csv-claims', 'markdown', 'json-ld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a file of each format is called, and how its kind is told. */
export const exportFiles: Record<ExportFormat, { extension: string; type: string }> = {
  jsonl: { extension: 'jsonl', type: 'application/jsonl' },
  'csv-statements': { extension: 'statements.csv', type: 'text/csv' },
  'csv-claims': { extension: 'figures.csv', type: 'text/csv' },
  markdown: { extension: 'md', type: 'text/markdown' },
  'json-ld': { extension: 'jsonld', type: 'application/ld+json' },
};

/** The articles' statements or figures as the parts of a file, in the order of the articles. Words are the articles' own. */
export async function* exportArticles(
  articles: AsyncIterable<OpenedArticle>,
  format: ExportFormat,
): AsyncGenerator<string> {
  const { head = '', of, between = '', foot = '' } = writers[format];
  yield head;
  let isFirst = true;
  for await (const article of articles)
    for (const part of of(article)) {
      yield isFirst ? part : between + part;
      isFirst = false;
    }
  yield foot;
}

type Writer = {
  head?: string;
  of: (article: OpenedArticle) => string[];
  between?: string;
  foot?: string;
};

type Cell = string | number | boolean | undefined;

const sourceColumns = [
  'article',
  'outlet',
  'title',
  'address',
  'published_from',
  'published_to',
  'published_is_estimated',
] as const;

const sourceOf = ({ article }: OpenedArticle): Record<(typeof sourceColumns)[number], Cell> => ({
  article: article.id,
  outlet: article.outlet,
  title: article.title,
  address: article.address,
  published_from: article.published?.from,
  published_to: article.published?.to,
  published_is_estimated: article.published?.estimated,
});

const statementColumns = [
  'speaker',
  'role',
  'speaker_entity',
  'speaker_is_corrected',
  'relayed_by',
  'stance',
  'kind',
  'form',
  'lead',
  'words',
  'said_from',
  'said_to',
  'occasion',
  'about',
  'start',
  'end',
  ...sourceColumns,
] as const;

/** A statement in one row; `lead`: the cue before the words, without which a denial would read as a claim. */
function statementRow(
  opened: OpenedArticle,
  statement: PackStatement,
): Record<(typeof statementColumns)[number], Cell> {
  const { text } = opened.article;
  const { speaker, corrected, relayedBy, stance, kind, form, said, occasion, about, start, end } = statement;
  return {
    speaker: speaker.text,
    role: speaker.role,
    speaker_entity: speaker.entity,
    speaker_is_corrected: corrected ?? false,
    relayed_by: relayedBy && cut(text, relayedBy),
    stance,
    kind,
    form,
    lead: leadOf(statement, text),
    words: cut(text, statement),
    said_from: said?.from,
    said_to: said?.to,
    occasion,
    about: about.join(' '),
    start,
    end,
    ...sourceOf(opened),
  };
}

const claimColumns = [
  'words',
  'low',
  'high',
  'bound',
  'unit',
  'about',
  'when_from',
  'when_to',
  'speaker',
  'speaker_entity',
  'stance',
  'lead',
  'start',
  'end',
  ...sourceColumns,
] as const;

function claimRow(opened: OpenedArticle, claim: PackClaim): Record<(typeof claimColumns)[number], Cell> {
  const { text } = opened.article;
  const statement = opened.statements.find(({ id }) => id === claim.statement);
  const [low, high] = Array.isArray(claim.value) ? claim.value : [claim.value, claim.value];
  return {
    words: cut(text, claim),
    low: low ?? undefined,
    high: high ?? undefined,
    bound: claim.bound,
    unit: claim.unit,
    about: claim.about,
    when_from: claim.when?.from,
    when_to: claim.when?.to,
    speaker: statement?.speaker.text,
    speaker_entity: statement?.speaker.entity,
    stance: statement?.stance,
    lead: statement && leadOf(statement, text),
    start: claim.start,
    end: claim.end,
    ...sourceOf(opened),
  };
}

/** Spreadsheets take a cell that begins so for a formula, and run it (OWASP, "CSV injection"). */
const formula = /^[=+\-@\t\r]/;

/** RFC 4180; numbers stay numbers. */
function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without the mark in front Excel takes Arabic for Latin letters of another code. */
const byteOrderMark = '\uFEFF';

function csv<Column extends string>(
  columns: readonly Column[],
  rows: (opened: OpenedArticle) => Record<Column, Cell>[],
): Writer {
  const line = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;
  return {
    head: byteOrderMark + line(columns),
    of: opened => rows(opened).map(row => line(columns.map(column => row[column]))),
  };
}

/** What Markdown would read as its own. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ');

/** A day, or a range as ISO 8601 writes it. */
const daysOf = ({ from, to }: DateRange): string => (from === to ? from : `${from}/${to}`);

/** The cue before the words: a denial alone would read as a claim. Files have no byline beside it. */
const leadIn = (statement: PackStatement, text: string): string =>
  readableLead(leadOf(statement, text), statement.speaker.text);

function markdownOf(opened: OpenedArticle): string {
  const { article, statements } = opened;
  const { outlet, title, published, address } = article;
  const days = published && daysOf(published);
  const source = [outlet, days && (published.estimated ? `≈ ${days}` : days)].filter(part => part);
  const lines = statements.map(statement => {
    const { speaker, relayedBy } = statement;
    const words = plain(cut(article.text, statement));
    const said = statement.form === 'direct' && isQuoted(statement, article.text) ? `«${words}»` : words;
    const relay = relayedBy && `نقلا عن ${cut(article.text, relayedBy)}`;
    const who = [speaker.text, speaker.role, relay].filter(part => part !== undefined).join('، ');
    return `> ${plain(leadIn(statement, article.text))} ${said}\n>\n> — ${plain(who)}\n`;
  });
  // A bracket in an address would end the link.
  const link = address && `<${address.replaceAll('>', '%3E')}>\n\n`;
  return `## ${plain(title ?? outlet)}\n\n${plain(source.join('، '))}\n\n${link ?? ''}${lines.join('\n')}`;
}

/** Kinds of schema.org: https://schema.org/Quotation, https://schema.org/Claim, https://schema.org/NewsArticle. */
function jsonLdOf(opened: OpenedArticle): object[] {
  const { article, statements, claims } = opened;
  const { published } = article;
  const source = {
    '@type': 'NewsArticle',
    '@id': article.address ?? `urn:siyaq:article:${article.id}`,
    ...(article.title !== undefined && { headline: article.title }),
    publisher: { '@type': 'Organization', name: article.outlet },
    ...(published && { datePublished: daysOf(published) }),
    inLanguage: 'ar',
  };
  const speakerOf = ({ speaker }: PackStatement) => ({
    '@type': 'Thing',
    name: speaker.text,
    ...(speaker.role !== undefined && { description: speaker.role }),
  });
  const byId = new Map(statements.map(statement => [statement.id, statement]));
  return [
    ...statements.map(statement => ({
      '@type': 'Quotation',
      '@id': `urn:siyaq:statement:${statement.id}`,
      text: `${leadIn(statement, article.text)} ${cut(article.text, statement)}`,
      creator: speakerOf(statement),
      isPartOf: source,
      ...(statement.said && { dateCreated: daysOf(statement.said) }),
      inLanguage: 'ar',
    })),
    ...claims.flatMap(claim => {
      const statement = byId.get(claim.statement ?? '');
      // A figure that somebody denied or only alleged is not claimed.
      if (statement && statement.stance !== 'asserts') return [];
      return {
        '@type': 'Claim',
        '@id': `urn:siyaq:claim:${claim.id}`,
        text: cut(article.text, claim),
        appearance: source,
        ...(statement && { claimInterpreter: speakerOf(statement) }),
        inLanguage: 'ar',
      };
    }),
  ];
}

const writers: Record<ExportFormat, Writer> = {
  jsonl: {
    of: opened => opened.statements.map(statement => `${JSON.stringify(statementRow(opened, statement))}\n`),
  },
  'csv-statements': csv(statementColumns, opened =>
    opened.statements.map(statement => statementRow(opened, statement)),
  ),
  'csv-claims': csv(claimColumns, opened => opened.claims.map(claim => claimRow(opened, claim))),
  markdown: { of: opened => [markdownOf(opened)], between: '\n' },
  'json-ld': {
    head: '{"@context":"https://schema.org","@graph":[\n',
    of: opened => jsonLdOf(opened).map(node => JSON.stringify(node)),
    between: ',\n',
    foot: '\n]}\n',
  },
};
