import { foldKey } from '@/lib/arabic/fold';
import { tidy } from './plain-words';

/** Words before a writer's name, folded; what they may also begin (تقرير، تحقيق) is left to the text. */
const writerLabel =
  /^(?:بقلم|كتب|كتبت|كتبه|كتبها|اعداد|اعده|اعدته|المحرر|تحرير|الكاتب|الكاتبه|حوار|حاوره|حاورته|حاورها|اجري الحوار|اجرت الحوار|ترجمه|مراسل|مراسلنا|by) ?(?<mark>[:/|\-–])? ?/iu;
/** Labels that need no mark after them. */
const plainLabel = /^(?:بقلم|by)/iu;

/** A name in a byline has up to six words: ماجدة العبد الله الحسيني وفريق التحرير. */
const maxNameWords = 6;

/** The writer that a line names: "بقلم: سلمى الحداد" → "سلمى الحداد"; undefined for any other line. */
export function readByline(line: string): string | undefined {
  const text = tidy(line);
  if (text.length > 80) return undefined;
  // Folding can drop letters (tatweel, marks): the name is cut from the line by its words, not by folded offsets.
  const folded = tidy(foldKey(text));
  const label = writerLabel.exec(folded);
  if (!label || (!label.groups?.mark && !plainLabel.test(folded))) return undefined;
  const after = folded.slice(label[0].length);
  const words = after.split(' ').filter(Boolean);
  if (words.length === 0 || words.length > maxNameWords || /[.؟!،؛:]\s*\S/u.test(after)) return undefined;
  const name = text.split(' ').slice(-words.length).join(' ');
  return tidy(name.replace(/^[^\p{L}]+/u, '').replace(/^(?:بقلم|كتب|كتبت)\s*[:/|-]\s*/u, '')) || undefined;
}
