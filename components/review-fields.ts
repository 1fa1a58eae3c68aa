import type { Article, Published } from '@/lib/model/article';
import type { ReadArticle } from '@/lib/model/read-article';

/** What a reader may correct of an article before it is saved, as it stands in the fields: days are ISO, '' for none. */
export type ReviewFields = { title: string; outlet: string; from: string; to: string; estimated: boolean };

/** What is wrong with a field, by its name: the key of a message. */
export type FieldErrors = Partial<Record<keyof ReviewFields, string>>;

/** Articles as they are read, without what only the archive gives them. */
export type ReviewedArticle = Omit<Article, 'id' | 'outletEntity'>;

/** Longer ones are not names. In characters. */
const longestOutlet = 120;
const longestTitle = 400;
/** No news on the web is older. */
const firstDay = '1990-01-01';

const byReader: Record<'given' | 'estimated', Published['basis']> = {
  given: { ar: 'كما صححه القارئ عند الحفظ', en: 'as the reader corrected it when saving' },
  estimated: { ar: 'تقدير القارئ عند الحفظ', en: 'the reader’s estimate when saving' },
};

/** The fields as the page fills them. One day stands in `from` alone. */
export const fieldsOf = ({ title, outlet, published }: ReadArticle): ReviewFields => ({
  title: title?.value ?? '',
  outlet: outlet?.value ?? '',
  from: published?.from ?? '',
  to: published && published.to !== published.from ? published.to : '',
  estimated: published?.estimated ?? false,
});

/** Whether a day is written as ISO and any calendar has it. */
const isDay = (day: string): boolean => {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

const dayError = (day: string, today: string): string | undefined => {
  if (!isDay(day)) return 'review_dayUnknown';
  if (day > today) return 'review_dayAhead';
  return day < firstDay ? 'review_dayTooEarly' : undefined;
};

/** What is wrong with the fields; nothing if the article can be saved so. `today`: ISO; a page may be a day ahead. */
export const checkFields = ({ title, outlet, from, to }: ReviewFields, today: string): FieldErrors => {
  const errors: FieldErrors = {};
  if (title.trim().length > longestTitle) errors.title = 'review_titleTooLong';
  if (!outlet.trim()) errors.outlet = 'review_outletMissing';
  else if (outlet.trim().length > longestOutlet) errors.outlet = 'review_outletTooLong';
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const fromError = from ? dayError(from, tomorrow) : to ? 'review_fromMissing' : undefined;
  if (fromError) errors.from = fromError;
  const toError = to ? dayError(to, tomorrow) : undefined;
  if (toError) errors.to = toError;
  else if (to && from && to < from) errors.to = 'review_toBeforeFrom';
  return errors;
};

const publishedOf = (fields: ReviewFields, read: ReadArticle): Published | undefined => {
  const { from, to, estimated } = fields;
  if (!from) return undefined;
  const before = fieldsOf(read);
  if (read.published && before.from === from && before.to === to && before.estimated === estimated) {
    const { source: _, ...published } = read.published;
    return published;
  }
  return { from, to: to || from, estimated, basis: byReader[estimated ? 'estimated' : 'given'] };
};

/** The article with what the reader corrected. Only for fields without errors. */
export const reviewedArticle = (fields: ReviewFields, read: ReadArticle): ReviewedArticle => {
  const title = fields.title.trim();
  const published = publishedOf(fields, read);
  const address = read.canonicalAddress?.value ?? read.address;
  return {
    outlet: fields.outlet.trim(),
    ...(title && { title }),
    ...(address !== undefined && { address }),
    ...(published && { published }),
    text: read.text,
  };
};

/** What the page said where the reader put something else. */
export const correctedValues = (
  { title, outlet, published }: ReviewedArticle,
  read: ReadArticle,
): Partial<Pick<Article, 'title' | 'outlet' | 'published'>> => {
  const { source: _, ...readPublished } = read.published ?? {};
  const isOtherDate =
    read.published !== undefined &&
    (published?.from !== read.published.from ||
      published.to !== read.published.to ||
      published.estimated !== read.published.estimated);
  return {
    ...(read.title && read.title.value !== title && { title: read.title.value }),
    ...(read.outlet && read.outlet.value !== outlet && { outlet: read.outlet.value }),
    ...(isOtherDate && { published: readPublished as Published }),
  };
};
