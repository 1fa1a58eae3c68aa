import { bodyOf, documentOf } from './body-name';
import type { MentionIndex } from './mention-index';
import type { Named } from './named';
import { byOffice, holdsOfIts, notNameStarts } from './office-name';
import {
  endOfName,
  formsOfAddress,
  isCommon,
  isDefinite,
  mayBeName,
  mentionedPerson,
  personOf,
  quotedName,
  skipRanks,
  skipTitles,
  statementsOf,
  tailRole,
  roleBefore,
} from './person-name';
import { type Reading, keyAt, wordsText } from './reading';
import {
  bodyHeads,
  documents,
  givenNames,
  militaryRanks,
  personAnaphors,
  ranks,
  roleHeads,
  sameWords,
  titles,
} from './speaker-words';
import { stateAt } from './states';

/** Tells name from role in one segment of words (no commas inside). */
export function nameOf(
  reading: Reading,
  from: number,
  to: number,
  mentions: MentionIndex,
): Named | undefined {
  if (to <= from) return undefined;
  const first = keyAt(reading, from);
  if (first === 'كل' && keyAt(reading, from + 1) === 'من') return eachOf(reading, from + 2, to);
  if (statementsOf.has(first) && to > from + 1) return nameOf(reading, from + 1, to, mentions);
  if (documents.has(first)) return documentOf(reading, from, to, mentions);
  if (stateAt(reading, from)) return bodyOf(reading, from, to, mentions);
  const quoted = quotedName(reading, from, to, mentions);
  if (quoted) return quoted;
  const person = mentions.all.length > 0 ? mentionedPerson(reading, from, to, mentions) : undefined;
  if (person) return person;
  if (isAnaphor(reading, from, to)) return { text: wordsText(reading, from, to), from, to, sort: 'anaphor' };
  const afterTitles = skipTitles(reading, from, to);
  if (afterTitles > from && afterTitles < to && nameFollows(reading, from, afterTitles, to)) {
    const role = roleBefore(reading, from, afterTitles);
    const end = endOfName(reading, afterTitles, to);
    return personOf(reading, afterTitles, end, role ?? tailRole(reading, end, to), mentions);
  }
  if (roleHeads.has(first) || titles.has(first) || holdsOfIts(reading, from))
    return byOffice(reading, from, to, mentions);
  const foreign = beforeOffice(reading, from, to, mentions);
  if (foreign) return foreign;
  if (bodyHeads.has(first) || isDefinite(first) || isCommon(first) || mentions.at(reading, from))
    return bodyOf(reading, from, to, mentions);
  if (!mayBeName(reading, from)) return undefined;
  const end = endOfName(reading, from, to);
  return personOf(reading, from, end, tailRole(reading, end, to), mentions);
}

/**
 * اليستير سميث المتحدث باسم …: a given name may begin as with the article, where an office stands behind two words or
 * a given name behind a word of origin (الكويتي عبد الله حداد).
 */
function beforeOffice(reading: Reading, from: number, to: number, mentions: MentionIndex): Named | undefined {
  const first = keyAt(reading, from);
  if (!isDefinite(first) || bodyHeads.has(first) || isCommon(first) || mentions.covering(from))
    return undefined;
  const next = from + 1;
  if (next >= to || !mayBeName(reading, next) || isDefinite(keyAt(reading, next))) return undefined;
  if (/^ال.+ي$/.test(first) && givenNames.has(keyAt(reading, next)))
    return nameOf(reading, next, to, mentions);
  const office = next + 1;
  if (office >= to || !roleHeads.has(keyAt(reading, office)) || !isDefinite(keyAt(reading, office)))
    return undefined;
  return personOf(reading, from, office, wordsText(reading, office, to), mentions);
}

/** كل من المهندس …، والمهندس …: all of them together. */
function eachOf(reading: Reading, from: number, to: number): Named | undefined {
  const start = skipRanks(reading, from, to);
  return start < to ? { text: wordsText(reading, start, to), from: start, to, sort: 'joint' } : undefined;
}

/** After titles a bare word is a name; one with ال only after a rank (الشيخ الجميلي), not after an office (النائب العام). */
function nameFollows(reading: Reading, from: number, at: number, to: number): boolean {
  const key = keyAt(reading, at);
  if (roleHeads.has(key) || bodyHeads.has(key) || /^و?لل|^وال|^بال/.test(key) || notNameStarts.has(key))
    return false;
  // اللواء تحسين: behind a rank a given name may look like a verbal noun.
  if (!isDefinite(key)) return mayBeName(reading, at) || militaryRanks.has(keyAt(reading, at - 1));
  return (
    ranks.has(keyAt(reading, at - 1)) &&
    from + 1 === at &&
    (at + 1 === to || roleHeads.has(keyAt(reading, at + 1)))
  );
}

/** المسؤول نفسه, الجنرال الأمريكي, المصدر: a definite word for somebody already named, with adjectives at the most. */
function isAnaphor(reading: Reading, from: number, to: number): boolean {
  const first = keyAt(reading, from);
  if (!personAnaphors.has(first) || !first.startsWith('ال')) return false;
  // الدكتور الزياني: behind a form of address stands a name, no adjective.
  if (formsOfAddress.has(first) && to > from + 1 && !sameWords.has(keyAt(reading, from + 1))) return false;
  for (let j = from + 1; j < to; j++) {
    const key = keyAt(reading, j);
    if (!sameWords.has(key) && !/^ال.+(?:ي|يه|يون|يين|ون|ين)$/.test(key)) return false;
  }
  return true;
}
