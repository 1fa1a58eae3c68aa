import type { Entity } from '@/lib/model/entity';
import type { How } from '@/lib/model/mention';
import { localeOf, type Words } from './display';
import { messageKey } from './translate';

/**
 * The words of a page with the article that the preposition ل has swallowed: a mention begins after the clitic, of
 * للتحالف الدولي at "لتحالف الدولي" → "التحالف الدولي"; of للجنة at "لجنة" → "اللجنة".
 */
export const wordsAsNamed = ({ words, how }: { words: string; how: How }): string => {
  if (!how.form.startsWith('ال') || !/^ل(?!ل)/.test(words)) return words;
  return `${how.form.startsWith('الل') ? 'ال' : 'ا'}${words}`;
};

const keyOf = ({ by, antecedent, because }: How): string => {
  if (by !== 'short' || !antecedent) return `why_${by}`;
  return because ? messageKey('why_short', because) : 'why_shortBecause';
};

/**
 * One sentence on why the words of a page were taken for an entity: which of its names, what differs in the letters,
 * and for a short form what licensed it; of an undecided name, that it may be another.
 */
export const describeMatch = (
  mention: { words: string; how: How; isUndecided?: boolean },
  entity: Entity,
  inWords: Words,
): string => {
  const { translate } = inWords;
  const { how } = mention;
  const words = wordsAsNamed(mention);
  const name = entity.name.ar;
  const key = mention.isUndecided ? 'why_undecided' : keyOf(how);
  const sentence = translate(key, [words, name, how.antecedent ?? '']);
  if (!how.letters?.length) return `${sentence}.`;
  const letters = new Intl.ListFormat(localeOf(inWords), { type: 'conjunction' }).format(
    how.letters.map(letter => translate(messageKey('why', letter))),
  );
  return `${translate('why_letters', [sentence, how.form, letters])}.`;
};
