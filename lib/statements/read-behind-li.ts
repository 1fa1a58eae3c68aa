import { withoutLi } from './body-name';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { readSubject } from './read-subject';
import type { Reading } from './reading';
import { bodyHeads, roleHeads, titles } from './speaker-words';

/** وفقا للمتحدث باسم الجيش: who stands behind ل is read as if it were not written to the first word. */
export function readBehindLi(
  reading: Reading,
  from: number,
  to: number,
  mentions: MentionIndex,
): Named | undefined {
  const word = reading.words[from]!;
  const opensName = (key: string): boolean => roleHeads.has(key) || titles.has(key) || bodyHeads.has(key);
  const key = word.key.startsWith('لل') ? `ال${word.key.slice(2)}` : word.key.slice(1);
  if (!opensName(key)) {
    const written = readSubject(reading, from, to, mentions);
    if (written || !word.key.startsWith('لل'))
      return written && { ...written, text: withoutLi(written.text) };
  }
  reading.words[from] = { ...word, key };
  const named = readSubject(reading, from, to, mentions);
  reading.words[from] = word;
  if (!named || named.from < from) return named;
  return {
    ...named,
    text: named.from === from ? withoutLi(named.text) : named.text,
    ...(named.role ? { role: withoutLi(named.role) } : {}),
  };
}
