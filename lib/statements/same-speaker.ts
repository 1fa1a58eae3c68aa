import { foldKey } from '@/lib/arabic/fold';
import type { KnownSpeaker } from './known-speakers';
import { isSpelledAlike } from './spellings';
import { bodyHeads, nationalities, personAnaphors } from './speaker-words';

/** The folded words of a name. */
export const keysOf = (text: string): string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
/** A word in ون or ين, as long as plurals are. */
export const isPlural = (key: string): boolean => /.{4}(?:ون|ين)$/.test(key);
/** Words in the singular or a broken plural for more than one. */
const collective =
  /^(?:شهود|سكان|اهالي|نشطاء|ناشط|مصادر|خبراء|نواب|اعضاء|قاده|وزراء|عدد|بعض|عشرات|مواطن|عائلات|ال?(?:جانبان|طرفان|وزيران|رييسان|زعيمان|مسوولان)|كثير|اطباء|محامو|صحفيو|رجال|مقاتلو|عناصر|فصائل|قوات|معارضو|مسوولو)/;
/** Whether a plural verb may go on with a speaker: several named together, a plural, or a word for many. */
export const isMany = ({ sort, plural, keys }: KnownSpeaker): boolean =>
  sort === 'joint' ||
  plural === true ||
  isPlural(keys[0] ?? '') ||
  collective.test((keys[0] ?? '').replace(/^ال/, '')) ||
  keys.some((key, n) => n > 0 && key.startsWith('و') && sort === 'body');
const others = /^(?:جماعات|فصائل|ميليشيات|منظمات|وكالات|دول|حكومات|شركات|مسوول|مصادر|ناشط|سكان)/;
const opensSecond = (key: string): boolean => bodyHeads.has(key) || others.test(key);
/** المرصد السوري والفرقة نفسها is more than المرصد السوري. */
export const isJoint = (longer: KnownSpeaker, name: KnownSpeaker): boolean =>
  longer.keys.some(
    (key, n) =>
      n > 0 &&
      (key.startsWith('وال') || (key.startsWith('و') && opensSecond(key.slice(1)))) &&
      !name.keys.includes(key),
  );
/** A word without its article and plural ending, for comparison. */
export const bare = (key: string): string => key.replace(/^(?:ال|لل)/, '').replace(/(?<=.{4})[وي]ن$/, '');
/** The words that a later noun may take a speaker up by: the first of the name, those of the office. */
export const headsOf = (speaker: KnownSpeaker): readonly string[] => {
  let heads = headsOfSpeakers.get(speaker);
  if (!heads) {
    heads = [...speaker.keys.slice(0, 1).map(bare), ...roleOf(speaker)];
    headsOfSpeakers.set(speaker, heads);
  }
  return heads;
};
/** Every later statement asks every speaker before it. */
const headsOfSpeakers = new WeakMap<KnownSpeaker, readonly string[]>();
const rolesOfSpeakers = new WeakMap<KnownSpeaker, readonly string[]>();
const roleOf = (speaker: KnownSpeaker): readonly string[] => {
  let words = rolesOfSpeakers.get(speaker);
  if (!words) {
    words = keysOf(speaker.role ?? '').map(bare);
    rolesOfSpeakers.set(speaker, words);
  }
  return words;
};

/** Two records of one speaker. */
export const isSame = (a: KnownSpeaker, b: KnownSpeaker): boolean =>
  a.text === b.text || (a.entity !== undefined && a.entity === b.entity);

/** The same entity, or one name is the end or the beginning of the other (سيد قادر, المساري; the article may come or go). */
export function isSamePerson(a: KnownSpeaker, b: KnownSpeaker): boolean {
  if (a.entity && b.entity) return a.entity === b.entity;
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const offset = long.keys.length - short.keys.length;
  return (
    short.keys.every((key, n) => isSameName(key, long.keys[offset + n]!)) ||
    // نيكسون وأوباما are two.
    (short.keys.every((key, n) => key === long.keys[n]) && !long.keys[short.keys.length]?.startsWith('و'))
  );
}

/** The article may come or go, and each outlet spells a foreign name its own way (بوغدانوف, بوجدانوف). */
const isSameName = (a: string, b: string): boolean => {
  if (a === b) return true;
  // Every statement asks every speaker before it: most pairs differ in length already.
  if (Math.abs(a.length - b.length) > mostLettersApart) return false;
  const [one, other] = [bare(a), bare(b)];
  return one === other || isSpelledAlike(one, other);
};
/** The article, and a vowel or two that a spelling leaves out. */
const mostLettersApart = 4;

/** A fuller form of the same name holds all its words: التحالف الدولي for التحالف, but not الولايات المتحدة for واشنطن. */
export function extendsName(fuller: readonly string[], name: readonly string[]): boolean {
  if (fuller.length <= name.length) return false;
  const words = new Set(fuller.map(bare));
  return name.every(key => words.has(bare(key)));
}

const unspecific: ReadonlySet<string> = new Set(['باسم', 'العام', 'عام', 'رسمي'].map(foldKey));

/** وزير الخارجية المغربي for وزير الشؤون الخارجية والتعاون: the same head, and another word in common. */
export function holdsOffice(speaker: KnownSpeaker, office: KnownSpeaker): boolean {
  if (!speaker.role) return false;
  const role = roleOf(speaker);
  const asked = asMinister(office.keys.map(bare));
  if (role[0] !== asked[0]) return false;
  if (asked.length === 1) return personAnaphors.has(office.keys[0]!);
  // متحدث باسم …: an office without article is somebody new.
  if (/^(?:متحدث|ناطق|مسوول|مصدر|ضابط|قايد|دبلوماسي|محلل|خبير|ناشط)/.test(office.keys[0]!)) return false;
  if (isOfAnotherState(role, asked)) return false;
  const telling = asked.slice(1).filter(key => key.length > 2 && !unspecific.has(key));
  // المتحدث باسم التحالف العربي is not that of another alliance, though half of the words are the same.
  if (spokesmen.has(asked[0]!)) return telling.length > 0 && telling.every(key => role.includes(key));
  return asked.slice(1).some(key => key.length > 2 && !unspecific.has(key) && role.includes(key));
}

/** رئيس الدبلوماسية is what news calls a minister of foreign affairs. */
const asMinister = (keys: string[]): string[] =>
  keys[0] === 'رييس' && keys[1] === 'دبلوماسيه' ? ['وزير', 'خارجيه', ...keys.slice(2)] : keys;

const spokesmen: ReadonlySet<string> = new Set(['متحدث', 'متحدثه', 'ناطق', 'ناطقه']);

/** وزير الخارجية الأمريكي is not وزير الخارجية الروسي: offices of two states are two offices. */
function isOfAnotherState(a: readonly string[], b: readonly string[]): boolean {
  const states = a.map(stateOf).filter(Boolean);
  const others = b.map(stateOf).filter(Boolean);
  return states.length > 0 && others.length > 0 && !states.some(state => others.includes(state));
}

/** السورية and السوري, الأميركي and الأمريكي are of one state; empty for a word that is no nationality. */
function stateOf(key: string): string {
  const masculine = key.replace(/(?<=ي)(?:ه|ين|ون)$/, '').replace('اميرك', 'امريك');
  return nationalities.has(masculine) ? masculine : '';
}

/** "النصرة" for جبهة النصرة, "الادعاء" for الادعاء العام الألماني: all words of the shorter in the longer, in order. */
export function startsAlike(speaker: KnownSpeaker, fresh: KnownSpeaker): boolean {
  if (fresh.keys.length > speaker.keys.length || fresh.keys.length === 0) return false;
  if (fresh.keys.length === speaker.keys.length) return fresh.keys.every((key, n) => key === speaker.keys[n]);
  let at = 0;
  for (const key of speaker.keys) if (at < fresh.keys.length && bare(key) === bare(fresh.keys[at]!)) at++;
  return (
    at === fresh.keys.length && (bare(speaker.keys[0]!) === bare(fresh.keys[0]!) || fresh.keys.length === 1)
  );
}
