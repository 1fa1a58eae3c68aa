import { foldKey } from '@/lib/arabic/fold';
import type { NameForm } from './name-forms';

/** Ranks and offices that stand directly before a surname, with the adjective that may come between (الجنرال الأمريكي ماكفارلين). */
export const titleExamples: readonly { title: string; example: string }[] = [
  { title: 'الجنرال', example: 'الجنرال “ماكفارلين”' },
  { title: 'الأدميرال', example: 'الأدميرال الأمريكي ماكفارلين' },
  { title: 'الكولونيل', example: 'الكولونيل ديلون' },
  { title: 'العقيد', example: 'العقيد ديلون' },
  { title: 'القائد', example: 'القائد تاونسند' },
  { title: 'المبعوث', example: 'المبعوث ماكغورك' },
  { title: 'السفير', example: 'السفير غودفري' },
  { title: 'الرئيس', example: 'الرئيس التركي أردوغان' },
  { title: 'الوزير', example: 'الوزير بومبيو' },
  { title: 'وزير الخارجية', example: 'وزير الخارجية الأميركي بومبيو' },
  { title: 'وزير الدفاع', example: 'وزير الدفاع ماتيس' },
];

const titleAtEnd = new RegExp(
  String.raw`(?<!\p{L})[وفبل]?(?<title>(?:${titleExamples.map(({ title }) => title).join('|')})(?: ال\p{L}+ي)?)\s+["“”«]?$`,
  'u',
);

/** Room for the longest title with its adjective. */
const reach = 40;

/** Letters of a surname below which many people share it, or it is a word of its own (وارن, كيري, ميلي). */
const leastLetters = 5;

/**
 * The title that stands directly before a surname and licenses it without the full name; undefined when there is none, or the surname
 * is no sure one: short, with the article (الأسد, السوداني), or known to be somebody else's too.
 */
export function titleBefore(
  { entity, form, words }: NameForm,
  text: string,
  start: number,
): string | undefined {
  if (entity.kind !== 'person' || words !== 1 || form.length < leastLetters || form.startsWith('ال'))
    return undefined;
  const surname = foldKey(form);
  if (entity.rivals?.some(rival => foldKey(rival).split(' ').includes(surname))) return undefined;
  return titleAtEnd.exec(text.slice(Math.max(0, start - reach), start))?.groups?.['title'];
}
