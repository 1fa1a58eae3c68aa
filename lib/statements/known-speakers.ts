import { foldKey } from '@/lib/arabic/fold';
import type { Named } from './named';
import { personAnaphors } from './speaker-words';

/** A speaker as the article has named it so far. */
export type KnownSpeaker = {
  text: string;
  keys: readonly string[];
  sort: 'person' | 'body' | 'office';
  role?: string;
  entity?: string;
  gender?: 'm' | 'f';
  plural?: true;
};

/** What the form of a cue says of its speaker. */
export type Agreement = { gender?: 'm' | 'f'; plural?: true };

/** The speakers of one article in the order in which they spoke, and those that it only introduced by name and office. */
export type KnownSpeakers = {
  /** The speaker that a name, an office or an anaphor stands for; a new one when it stands for none. */
  resolve: (named: Named, agreement: Agreement) => KnownSpeaker;
  /** Who goes on speaking when a cue names nobody. */
  last: (agreement: Agreement) => KnownSpeaker | undefined;
  spoke: (speaker: KnownSpeaker) => void;
  introduce: (named: Named) => void;
};

/** Speakers looked back at; an article has few, and a text without end must stay linear. */
const remembered = 60;

/** Statements looked back at for whoever issued البيان; further back it is somebody else's. */
const justBefore = 6;

/** Starts an article without speakers. `fullestName`: the fullest form of an entity read so far. */
export function knowSpeakers(fullestName: (entity: string) => string | undefined): KnownSpeakers {
  const spoken: KnownSpeaker[] = [];
  const introduced: KnownSpeaker[] = [];
  const all = (): KnownSpeaker[] => [...spoken.slice(-remembered), ...introduced.slice(-remembered)];
  const latest = (test: (speaker: KnownSpeaker) => boolean): KnownSpeaker | undefined =>
    spoken.slice(-remembered).findLast(test);

  const resolve = (named: Named, agreement: Agreement): KnownSpeaker => {
    const fresh = speakerOf(named, agreement);
    switch (named.sort) {
      case 'document':
        return issuer(fresh) ?? fresh;
      case 'anaphor':
        return antecedent(fresh, agreement) ?? fresh;
      case 'person':
        return person(fresh);
      case 'office':
        return office(fresh, agreement) ?? fresh;
      case 'body':
        return body(fresh);
    }
  };

  /** البيان is that of the body or office that spoke just before; تقرير يوروبول is Europol's, a bare تقرير nobody's. */
  const issuer = (document: KnownSpeaker): KnownSpeaker | undefined => {
    const owner = latest(({ keys }) =>
      document.keys.slice(1).some(key => key.length > 3 && keys.includes(key)),
    );
    if (owner?.sort === 'body') return owner;
    if (!document.keys[0]?.startsWith('ال')) return undefined;
    const recent = spoken.slice(-justBefore);
    if (!issued.has(document.keys[0]))
      return document.keys[0] === 'التقرير'
        ? recent.findLast(({ sort, keys }) => sort === 'body' && reporters.has(bare(keys[0] ?? '')))
        : undefined;
    return (
      recent.findLast(({ sort }) => sort === 'body') ??
      recent.findLast(({ sort }) => sort === 'office') ??
      spoken.at(-1)
    );
  };

  const antecedent = (word: KnownSpeaker, agreement: Agreement): KnownSpeaker | undefined => {
    const head = bare(word.keys[0] ?? '');
    const many = isPlural(word.keys[0] ?? '');
    const agrees = (speaker: KnownSpeaker): boolean =>
      // المسؤولون are not the one person named before.
      !(many && (speaker.sort === 'person' || !isPlural(speaker.keys[0] ?? ''))) &&
      (!agreement.gender ||
        !speaker.gender ||
        speaker.gender === agreement.gender ||
        speaker.sort === 'office');
    return (
      latest(speaker => speaker.sort !== 'body' && agrees(speaker) && headsOf(speaker).includes(head)) ??
      (sourceWords.has(head) ? latest(speaker => headsOf(speaker).includes(head)) : undefined) ??
      latest(
        speaker =>
          !heldByOne.has(word.keys[0] ?? '') &&
          speaker.sort !== 'body' &&
          agrees(speaker) &&
          !(sourceWords.has(head) && speaker.sort === 'person'),
      ) ??
      (sourceWords.has(head) ? undefined : introduced.findLast(speaker => headsOf(speaker).includes(head)))
    );
  };

  const person = (fresh: KnownSpeaker): KnownSpeaker => {
    const [word] = fresh.keys;
    const bodyOfThatName =
      fresh.keys.length === 1 && !fresh.entity
        ? latest(speaker => speaker.sort !== 'person' && speaker.keys.slice(1).includes(word!))
        : undefined;
    if (bodyOfThatName) return bodyOfThatName;
    const same = all().find(other => other.sort === 'person' && isSamePerson(other, fresh));
    if (!same) return fresh;
    const fuller = same.keys.length >= fresh.keys.length ? same : fresh;
    return merged(fuller, fresh, same);
  };

  const office = (fresh: KnownSpeaker, agreement: Agreement): KnownSpeaker | undefined => {
    if (fresh.entity) return body(fresh);
    if (fresh.plural || agreement.plural) return undefined;
    const surname = fresh.keys.length > 1 ? fresh.keys.at(-1) : undefined;
    return (
      (surname?.startsWith('ال')
        ? all().findLast(
            speaker =>
              speaker.sort === 'person' && speaker.keys.length > 1 && speaker.keys.at(-1) === surname,
          )
        : undefined) ??
      latest(speaker => speaker.sort === 'person' && holdsOffice(speaker, fresh)) ??
      (describing.has(fresh.keys[0] ?? '') && spoken.at(-1)?.sort === 'person' ? spoken.at(-1) : undefined) ??
      introduced.findLast(speaker => holdsOffice(speaker, fresh))
    );
  };

  const body = (fresh: KnownSpeaker): KnownSpeaker => {
    if (fresh.entity) {
      const name = fullestName(fresh.entity);
      const text = name && extendsName(keysOf(name), fresh.keys) ? name : fresh.text;
      const named = { ...fresh, text, keys: keysOf(text) };
      const fuller = latest(
        speaker =>
          speaker.sort === 'body' &&
          !isJoint(speaker, named) &&
          extendsName(speaker.keys, named.keys) &&
          (speaker.entity ?? fresh.entity) === fresh.entity,
      );
      return fuller ? { ...named, text: fuller.text, keys: fuller.keys } : named;
    }
    const head = bare(fresh.keys[0] ?? '');
    const surname = fresh.keys.length === 1 ? fresh.keys[0] : undefined;
    return (
      (surname
        ? all().findLast(
            speaker =>
              speaker.sort === 'person' && speaker.keys.length > 1 && bare(speaker.keys.at(-1)!) === head,
          )
        : undefined) ??
      latest(speaker => speaker.sort !== 'person' && startsAlike(speaker, fresh)) ??
      (fresh.keys.length === 1
        ? latest(
            speaker => speaker.sort === 'body' && speaker.keys.length > 1 && bare(speaker.keys[0]!) === head,
          )
        : undefined) ??
      fresh
    );
  };

  return {
    resolve,
    last: ({ gender, plural }) => {
      const newest = spoken.at(-1);
      if (plural)
        return newest?.sort === 'person'
          ? spoken.slice(-4).findLast(({ sort }) => sort !== 'person')
          : newest;
      if (!newest || !gender || !newest.gender || newest.gender === gender) return newest;
      return spoken.slice(-4).findLast(speaker => speaker.gender === gender);
    },
    spoke: speaker => {
      spoken.push(speaker);
    },
    introduce: named => {
      introduced.push(speakerOf(named, {}));
    },
  };
}

/** Documents that a speaker issues in his own name; الوثيقة may be anybody's. */
const issued: ReadonlySet<string> = new Set(
  ['البيان', 'البلاغ', 'التصريح', 'الرسالة', 'المذكرة', 'الإعلان'].map(foldKey),
);
/** Bodies that publish reports; a state or an army rather has them written about it. */
const reporters: ReadonlySet<string> = new Set(
  [
    'منظمة',
    'مركز',
    'مرصد',
    'لجنة',
    'هيئة',
    'وكالة',
    'شبكة',
    'معهد',
    'بعثة',
    'مؤسسة',
    'بنك',
    'مجموعة',
    'جمعية',
    'مفوضية',
    'مكتب',
  ].map(foldKey),
);
/** Offices that only their holder is called by: الملك is not whoever spoke last. */
const heldByOne: ReadonlySet<string> = new Set(
  ['الملك', 'الأمير', 'الرئيس', 'الوزير', 'الوزيرة', 'السفير', 'السفيرة', 'الأمين', 'المدير'].map(foldKey),
);
/** Words that describe an office holder just named: المشرف على الجهاز الدبلوماسي المغربي. */
const describing: ReadonlySet<string> = new Set(['المشرف', 'المسؤول', 'المسؤولة'].map(foldKey));
const sourceWords: ReadonlySet<string> = new Set(['مصدر', 'مصادر'].map(foldKey));
const keysOf = (text: string): string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const isPlural = (key: string): boolean => /.{4}(?:ون|ين)$/.test(key);
/** المرصد السوري والفرقة نفسها is more than المرصد السوري. */
const isJoint = (longer: KnownSpeaker, name: KnownSpeaker): boolean =>
  longer.keys.some((key, n) => n > 0 && key.startsWith('و') && !name.keys.includes(key));
const bare = (key: string): string => key.replace(/^(?:ال|لل)/, '').replace(/(?<=.{4})[وي]ن$/, '');
const headsOf = ({ keys, role }: KnownSpeaker): string[] =>
  [...keys.slice(0, 1), ...keysOf(role ?? '')].map(bare);

function speakerOf(named: Named, agreement: Agreement): KnownSpeaker {
  const sort = named.sort === 'person' || named.sort === 'body' ? named.sort : 'office';
  return {
    text: named.text,
    keys: keysOf(named.text),
    sort,
    ...(named.role ? { role: named.role } : {}),
    ...(named.entity ? { entity: named.entity } : {}),
    ...agreement,
  };
}

/** The same entity, or one name is the end or the beginning of the other (سيد قادر, المساري; the article may come or go). */
function isSamePerson(a: KnownSpeaker, b: KnownSpeaker): boolean {
  if (a.entity && b.entity) return a.entity === b.entity;
  const [short, long] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const offset = long.keys.length - short.keys.length;
  return (
    short.keys.every((key, n) => bare(key) === bare(long.keys[offset + n]!)) ||
    // نيكسون وأوباما are two.
    (short.keys.every((key, n) => key === long.keys[n]) && !long.keys[short.keys.length]?.startsWith('و'))
  );
}

/** A fuller form of the same name holds all its words: التحالف الدولي for التحالف, but not الولايات المتحدة for واشنطن. */
function extendsName(fuller: readonly string[], name: readonly string[]): boolean {
  if (fuller.length <= name.length) return false;
  const words = new Set(fuller.map(bare));
  return name.every(key => words.has(bare(key)));
}

function merged(fuller: KnownSpeaker, fresh: KnownSpeaker, same: KnownSpeaker): KnownSpeaker {
  const role = fresh.role ?? same.role;
  const entity = fresh.entity ?? same.entity;
  const gender = fresh.gender ?? same.gender;
  return {
    ...fuller,
    ...(role ? { role } : {}),
    ...(entity ? { entity } : {}),
    ...(gender ? { gender } : {}),
  };
}

/** وزير الخارجية المغربي for وزير الشؤون الخارجية والتعاون: the same head, and another word in common. */
const unspecific: ReadonlySet<string> = new Set(['باسم', 'العام', 'عام', 'رسمي'].map(foldKey));

function holdsOffice(speaker: KnownSpeaker, office: KnownSpeaker): boolean {
  if (!speaker.role) return false;
  const role = keysOf(speaker.role).map(bare);
  const asked = office.keys.map(bare);
  if (role[0] !== asked[0]) return false;
  if (asked.length === 1) return personAnaphors.has(office.keys[0]!);
  // متحدث باسم …: an office without article is somebody new.
  if (/^(?:متحدث|ناطق|مسوول|مصدر|ضابط|قايد|دبلوماسي|محلل|خبير|ناشط)/.test(office.keys[0]!)) return false;
  return asked.slice(1).some(key => key.length > 2 && !unspecific.has(key) && role.includes(key));
}

/** "النصرة" for جبهة النصرة, "الادعاء" for الادعاء العام الألماني: all words of the shorter in the longer, in order. */
function startsAlike(speaker: KnownSpeaker, fresh: KnownSpeaker): boolean {
  if (fresh.keys.length > speaker.keys.length || fresh.keys.length === 0) return false;
  if (fresh.keys.length === speaker.keys.length) return fresh.keys.every((key, n) => key === speaker.keys[n]);
  let at = 0;
  for (const key of speaker.keys) if (at < fresh.keys.length && bare(key) === bare(fresh.keys[at]!)) at++;
  return (
    at === fresh.keys.length && (bare(speaker.keys[0]!) === bare(fresh.keys[0]!) || fresh.keys.length === 1)
  );
}
