import type { Reason } from '@/lib/model/context';
import type { Language, Translate } from './translate';

/** More names or words than these are no reason that a reader takes in. */
const mostNamed = 3;

/** One line for each thing that a statement shares with the paragraph: what it counts, whom it names, its words. */
export const describeReasons = (
  reasons: readonly Reason[],
  { translate, language }: { translate: Translate; language: Language },
): string[] => {
  // The words are the article's, and Arabic; each stands by itself in a line of either direction.
  const list = (words: readonly string[]): string =>
    words
      .slice(0, mostNamed)
      .map(word => `\u2068${word}\u2069`)
      .join(language === 'ar' ? '، ' : ', ');
  const units = reasons.flatMap(reason => (reason.by === 'figure' ? [reason.unit] : []));
  const names = reasons.flatMap(reason =>
    reason.by === 'entity' && reason.name
      ? [language === 'en' ? (reason.name.en ?? reason.name.ar) : reason.name.ar]
      : [],
  );
  const words = reasons.flatMap(reason => (reason.by === 'words' ? reason.words : []));
  const related = reasons.flatMap(reason => (reason.by === 'field' ? reason.words : []));
  return [
    ...(units.length > 0 ? [translate('reason_figure', [list(units)])] : []),
    ...(names.length > 0 ? [translate('reason_entity', [list(names)])] : []),
    ...(words.length > 0
      ? [`${translate('sharedWords', Math.min(words.length, mostNamed))} ${list(words)}`]
      : []),
    ...(related.length > 0 ? [translate('reason_field', [list(related)])] : []),
  ];
};
