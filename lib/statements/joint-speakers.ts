import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { endOfName, personOf } from './person-name';
import { nameOf } from './read-name';
import { gap, keyAt, unjoined, wordsText, type Reading } from './reading';
import { givenNames, ranks, roleHeads, titles } from './speaker-words';
import { wordSet } from './word-set';

/** نظيره الروسي, زميله: who stands beside somebody, by what he is to him. */
const counterparts = wordSet('نظيره نظيرها نظيرته نظيرتها زميله زميلها زميلته شقيقه شريكه');

/** Names of which و is the first letter: وحيد، ويلسون. */
const namesInWaw =
  /^و(?:حيد|هبي?|هبه|هاب|هيب|رد|الي|يل|ود|وك|ول|ات|اي|يب|ين|اش|ار|ور|لد|لي|جيه|جدي|ديع|زير|زان|فيق|فاء|سيم|سام|صفي|ضاح|لاء|ثيق|اصف|اثق)/;

/** قال سامر حداد وفارس كرم, قال الوزير سامر حداد ونظيره التركي فارس كرم: both speak, and what they say is neither's alone. */
export function jointly(reading: Reading, first: Named, to: number, mentions: MentionIndex): Named {
  if (first.sort !== 'person') return first;
  for (let at = first.from + 1; at < to; at++) {
    const rest = keyAt(reading, at).startsWith('و') ? unjoined(keyAt(reading, at)) : undefined;
    if (rest === undefined || reading.gaps[at]! & gap.comma || givenNames.has(keyAt(reading, at))) continue;
    // … سامر حداد وكرم: behind given name and surname a joined word is somebody else.
    const isWhole =
      at >= first.from + 2 &&
      at < first.to &&
      !keyAt(reading, at).startsWith('وال') &&
      !namesInWaw.test(keyAt(reading, at));
    const second = secondAt(reading, at, rest, to, mentions, isWhole);
    if (!second) continue;
    const before =
      at < first.to ? personOf(reading, first.from, at, first.role, mentions, first.entity) : first;
    return {
      text: wordsText(reading, first.from, second.to),
      from: first.from,
      to: second.to,
      sort: 'joint',
      ...(first.role ? { role: first.role } : {}),
      members: [before, second],
    };
  }
  return first;
}

/** The person whose name or office begins with a joined و, read as if it were not written to it. */
function secondAt(
  reading: Reading,
  at: number,
  rest: string,
  to: number,
  mentions: MentionIndex,
  isWhole: boolean,
): Named | undefined {
  const from = counterparts.has(rest) ? behindNisba(reading, at + 1, to) : at;
  if (from >= to) return undefined;
  const word = reading.words[at]!;
  reading.words[at] = { ...word, start: word.start + 1, key: rest };
  const isPerson = mentions.covering(at) && mentions.kindOf(mentions.covering(at)!.entity) === 'person';
  const opensName = isWhole || isPerson || givenNames.has(rest) || counterparts.has(rest);
  const opensOffice = roleHeads.has(rest) || titles.has(rest) || ranks.has(rest);
  const named = opensName
    ? personOf(reading, from, endOfName(reading, from, to), undefined, mentions)
    : opensOffice
      ? nameOf(reading, from, to, mentions)
      : undefined;
  reading.words[at] = word;
  // … سامر حداد ورئيس الأركان: an office without a name may be another one of his.
  return named?.sort === 'person' && named.to > named.from ? named : undefined;
}

/** Behind نظيره the word for his state. */
function behindNisba(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && /^ال.+(?:ي|يه)$/.test(keyAt(reading, at))) at++;
  return at;
}
