import { foldKey } from '@/lib/arabic/fold';
import type { Named } from './named';
import { isRank, sameWords } from './speaker-words';
import {
  bare,
  extendsName,
  headsOf,
  holdsOffice,
  isJoint,
  isMany,
  isPlural,
  isSame,
  isSamePerson,
  keysOf,
  startsAlike,
} from './same-speaker';

/** A speaker as the article has named it so far. */
export type KnownSpeaker = {
  text: string;
  keys: readonly string[];
  sort: 'person' | 'body' | 'office' | 'joint';
  role?: string;
  entity?: string;
  gender?: 'm' | 'f';
  plural?: true;
  /** The words that named him so, end exclusive. */
  place: { from: number; to: number };
};

/** What the form of a cue says of its speaker. */
export type Agreement = { gender?: 'm' | 'f'; plural?: true };

/** The speakers of one article in the order in which they spoke, and those that it only introduced by name and office. */
export type KnownSpeakers = {
  /** The speaker that a name, an office or an anaphor stands for, a new one when it stands for none; undefined where several would do. */
  resolve: (named: Named, agreement: Agreement) => KnownSpeaker | undefined;
  /** Who goes on speaking when a cue names nobody. */
  last: (agreement: Agreement) => KnownSpeaker | undefined;
  spoke: (speaker: KnownSpeaker) => void;
  /** The speaker of a statement in a document (قالت القيادة في بيان), whom البيان means from then on. */
  issued: (speaker: KnownSpeaker) => void;
  introduce: (named: Named) => void;
  /** The person whom a name stands for, if the article has named one by it. */
  meet: (named: Named) => KnownSpeaker | undefined;
  /** The one person whom the article has let speak so far, or else has introduced; undefined where there are several. */
  onlyPerson: () => KnownSpeaker | undefined;
};

/** Speakers looked back at; an article has few, and a text without end must stay linear. */
const remembered = 60;

/** Statements looked back at for whoever issued البيان; further back it is somebody else's. */
const justBefore = 6;

/**
 * Starts an article without speakers. `fullestName`: the fullest form of an entity read so far; `talkers`: whether it
 * calls whoever is talking المتحدث.
 */
export function knowSpeakers(
  fullestName: (entity: string) => string | undefined,
  talkers = false,
): KnownSpeakers {
  const spoken: KnownSpeaker[] = [];
  const introduced: KnownSpeaker[] = [];
  let issuerOfLast: KnownSpeaker | undefined;
  const latest = (test: Test): KnownSpeaker | undefined => latestOf(spoken, test);
  /** Of all remembered, those who spoke before those only introduced: the first, and the latest, that passes a test. */
  const earliestOfAll = (test: Test): KnownSpeaker | undefined =>
    earliestOf(spoken, test) ?? earliestOf(introduced, test);
  const latestOfAll = (test: Test): KnownSpeaker | undefined => latestOf(introduced, test) ?? latest(test);

  const resolve = (named: Named, agreement: Agreement): KnownSpeaker | undefined => {
    const fresh = speakerOf(named, agreement);
    switch (named.sort) {
      case 'document':
        return issuer(fresh);
      case 'anaphor':
        return antecedent(fresh, agreement) ?? fresh;
      case 'person':
        return person(fresh);
      case 'office':
        return office(fresh, agreement) ?? fresh;
      case 'body':
        return body(fresh);
      // What several say together is said by none of them alone.
      case 'joint':
        for (const member of named.members ?? []) introduced.push(speakerOf(member, {}));
        return { ...fresh, plural: true };
    }
  };

  /**
   * البيان is that of the last document that somebody was said to speak in, else of the one body that spoke just before;
   * of several it may be anyone's. تقرير يوروبول is Europol's, a bare تقرير its own.
   */
  const issuer = (document: KnownSpeaker): KnownSpeaker | undefined => {
    const owner = latest(({ keys }) =>
      document.keys.slice(1).some(key => key.length > 3 && keys.includes(key)),
    );
    if (owner?.sort === 'body') return owner;
    const head = document.keys[0] ?? '';
    if (!head.startsWith('ال')) return document;
    const recent = spoken.slice(-justBefore);
    if (!issued.has(head)) {
      const reporter = ({ sort, keys }: KnownSpeaker): boolean =>
        sort === 'body' && reporters.has(bare(keys[0] ?? ''));
      return (head === 'التقرير' ? recent.findLast(reporter) : undefined) ?? document;
    }
    if (issuerOfLast && recent.some(speaker => isSame(speaker, issuerOfLast!))) return issuerOfLast;
    const newest =
      recent.findLast(({ sort }) => sort === 'body') ?? recent.findLast(({ sort }) => sort === 'office');
    if (!newest) return spoken.at(-1) ?? document;
    return recent.every(speaker => speaker.sort !== newest.sort || isSame(speaker, newest))
      ? newest
      : undefined;
  };

  const antecedent = (word: KnownSpeaker, agreement: Agreement): KnownSpeaker | undefined => {
    const head = bare(word.keys[0] ?? '');
    const many = isPlural(word.keys[0] ?? '');
    const agrees = (speaker: KnownSpeaker): boolean =>
      // المسؤولون are not the one person named before.
      !(many && (speaker.sort === 'person' || !isMany(speaker))) &&
      !(speaker.sort === 'joint' && !many) &&
      (!agreement.gender ||
        !speaker.gender ||
        speaker.gender === agreement.gender ||
        speaker.sort === 'office');
    return (
      latest(speaker => speaker.sort !== 'body' && agrees(speaker) && headsOf(speaker).includes(head)) ??
      (sourceWords.has(head) ? latest(speaker => headsOf(speaker).includes(head)) : undefined) ??
      (spokesmen.has(head)
        ? talker(word, agrees)
        : latest(
            speaker =>
              !heldByOne.has(word.keys[0] ?? '') &&
              speaker.sort !== 'body' &&
              agrees(speaker) &&
              !(sourceWords.has(head) && speaker.sort === 'person'),
          )) ??
      (sourceWords.has(head) ? undefined : latestOf(introduced, speaker => headsOf(speaker).includes(head)))
    );
  };

  /** المتحدث نفسه, or المتحدث where the article calls whoever is talking so: the one who spoke last, whatever his office. */
  const talker = (
    { keys }: KnownSpeaker,
    agrees: (speaker: KnownSpeaker) => boolean,
  ): KnownSpeaker | undefined => {
    const newest = spoken.at(-1);
    const isMeant = talkers || keys.some(key => sameWords.has(key));
    return isMeant && newest && newest.sort !== 'body' && agrees(newest) ? newest : undefined;
  };

  const person = (fresh: KnownSpeaker): KnownSpeaker => {
    const [word] = fresh.keys;
    const bodyOfThatName =
      fresh.keys.length === 1 && !fresh.entity
        ? latest(({ sort, keys }) => sort !== 'person' && sort !== 'joint' && keys.slice(1).includes(word!))
        : undefined;
    if (bodyOfThatName) return bodyOfThatName;
    const same = earliestOfAll(other => other.sort === 'person' && isSamePerson(other, fresh));
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
        ? latestOfAll(
            speaker =>
              speaker.sort === 'person' && speaker.keys.length > 1 && speaker.keys.at(-1) === surname,
          )
        : undefined) ??
      latest(speaker => speaker.sort === 'person' && holdsOffice(speaker, fresh)) ??
      (describing.has(fresh.keys[0] ?? '') && spoken.at(-1)?.sort === 'person' ? spoken.at(-1) : undefined) ??
      latestOf(introduced, speaker => holdsOffice(speaker, fresh))
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
        ? latestOfAll(
            speaker =>
              speaker.sort === 'person' && speaker.keys.length > 1 && bare(speaker.keys.at(-1)!) === head,
          )
        : undefined) ??
      latest(
        speaker =>
          speaker.sort !== 'person' &&
          speaker.sort !== 'joint' &&
          startsAlike(speaker, fresh) &&
          !isJoint(speaker, fresh),
      ) ??
      (fresh.keys.length === 1
        ? latest(
            speaker =>
              speaker.sort === 'body' &&
              speaker.keys.length > 1 &&
              bare(speaker.keys[0]!) === head &&
              !isJoint(speaker, fresh),
          )
        : undefined) ??
      // بحسب المركز الروسي. وقال المركز: a body may be named before it speaks.
      (surname?.startsWith('ال')
        ? introduced.findLast(
            ({ sort, keys }) => sort === 'body' && keys.length > 1 && bare(keys[0]!) === head,
          )
        : undefined) ??
      fresh
    );
  };

  return {
    resolve,
    last: ({ gender, plural }) => {
      const newest = spoken.at(-1);
      // وأكدا, وأضافوا: several go on, never one person or body.
      if (plural) return spoken.slice(-4).findLast(isMany);
      if (newest?.sort === 'joint' && gender) return undefined;
      if (!newest || !gender || !newest.gender || newest.gender === gender) return newest;
      return spoken.slice(-4).findLast(speaker => speaker.gender === gender);
    },
    spoke: speaker => {
      spoken.push(speaker);
    },
    issued: speaker => {
      issuerOfLast = speaker;
    },
    meet: named => {
      const fresh = speakerOf(named, {});
      const same = latestOfAll(other => other.sort === 'person' && isSamePerson(other, fresh));
      return same && (same.keys.length >= fresh.keys.length ? same : merged(fresh, fresh, same));
    },
    onlyPerson: () => {
      for (const list of [spoken, introduced]) {
        const persons = list.slice(-remembered).filter(({ sort }) => sort === 'person');
        const [first, ...others] = persons;
        if (first) return others.every(other => isSamePerson(first, other)) ? persons.at(-1) : undefined;
      }
      return undefined;
    },
    introduce: named => {
      introduced.push(speakerOf(named, {}));
    },
  };
}

type Test = (speaker: KnownSpeaker) => boolean;

/** The latest of the remembered speakers that passes a test. Every statement asks, so nothing is copied for it. */
function latestOf(list: readonly KnownSpeaker[], test: Test): KnownSpeaker | undefined {
  for (let i = list.length - 1; i >= Math.max(0, list.length - remembered); i--)
    if (test(list[i]!)) return list[i];
  return undefined;
}

/** The earliest of them. */
function earliestOf(list: readonly KnownSpeaker[], test: Test): KnownSpeaker | undefined {
  for (let i = Math.max(0, list.length - remembered); i < list.length; i++)
    if (test(list[i]!)) return list[i];
  return undefined;
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
/** Words for one who speaks for others or tells what he knows: nobody is called so whom the article has not called so. */
const spokesmen: ReadonlySet<string> = new Set(['متحدث', 'متحدثة', 'ناطق', 'ناطقة'].map(foldKey));

/** Words that describe an office holder just named: المشرف على الجهاز المالي. */
const describing: ReadonlySet<string> = new Set(['المشرف', 'المسؤول', 'المسؤولة'].map(foldKey));
const sourceWords: ReadonlySet<string> = new Set(['مصدر', 'مصادر'].map(foldKey));
export function speakerOf(named: Named, agreement: Agreement): KnownSpeaker {
  const sort = named.sort === 'anaphor' || named.sort === 'document' ? 'office' : named.sort;
  return {
    text: named.text,
    keys: keysOf(named.text),
    sort,
    place: { from: named.from, to: named.to },
    ...(named.role ? { role: named.role } : {}),
    ...(named.entity ? { entity: named.entity } : {}),
    ...agreement,
  };
}

function merged(fuller: KnownSpeaker, fresh: KnownSpeaker, same: KnownSpeaker): KnownSpeaker {
  // اللواء alone says less than the office that goes with it.
  const role = fresh.role && !(same.role && isRank(fresh.role)) ? fresh.role : same.role;
  const entity = fresh.entity ?? same.entity;
  const gender = fresh.gender ?? same.gender;
  return {
    ...fuller,
    ...(role ? { role } : {}),
    ...(entity ? { entity } : {}),
    ...(gender ? { gender } : {}),
  };
}
