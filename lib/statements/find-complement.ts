import { foldKey } from '@/lib/arabic/fold';
import type { TextRange } from '@/lib/model/text-range';
import { cueForms, type CueForm } from './cue-forms';
import { claimNouns, complementisers, notBeforeThat, sayingNouns } from './cue-phrases';
import { opensDenied } from './denied-words';
import { findNominal } from './find-nominal';
import { kunyas } from './person-name';
import { nameWords, type Quote } from './quotes';
import { gap, keyAt, unjoined, type Reading } from './reading';
import { bodyHeads, roleHeads, titles } from './speaker-words';
import { wordSet } from './word-set';

/**
 * What a cue introduces. `content`: its first word. `subjectTo`: where the words of the subject end.
 * `style`: a quotation; a clause after أن/إن; the speaker's own words after a colon; a noun phrase.
 * `mergedTo`: the last participle of saying taken in on the way (وأضاف قائلا), or the cue itself.
 */
export type Complement = {
  style: 'quote' | 'clause' | 'speech' | 'noun';
  content: number;
  complementiser?: TextRange;
  quote?: Quote;
  subjectTo: number;
  mergedTo: number;
};

/** Words between a cue and its complement: speaker, title, occasion and day hardly take more. */
const farthest = 45;
const farthestOfParticiple = 14;
const farthestOfHomograph = 16;
const nearOfHomograph = 7;

/** Finds what a cue at word i introduces; `plain` when the word can only be a verb there. */
export function findComplement(
  reading: Reading,
  i: number,
  form: CueForm,
  plain: boolean,
): Complement | undefined {
  const { row } = form;
  const reach =
    form.tense === 'participle'
      ? farthestOfParticiple
      : row.homograph
        ? plain
          ? farthestOfHomograph * 2
          : nearOfHomograph
        : farthest;
  const nominal =
    plain || !row.homograph || form.tense === 'participle' ? findNominal(reading, i, form) : undefined;
  if (row.only) return nominal === undefined ? undefined : nounAt(reading, i, nominal, form);
  if (nominal === i + 1 && !clauseFirst(reading, i, form)) return nounAt(reading, i, nominal, form);
  const found = findClause(reading, i, form, Math.min(reading.words.length, i + 1 + reach));
  const clause = found && isForeign(reading, i, form, plain, found) ? undefined : found;
  if (
    clause &&
    nominal !== undefined &&
    nominal + 1 < clause.content &&
    (leadsByPreposition(reading, nominal, form) || opensDenied(reading, nominal, form))
  )
    return nounAt(reading, i, nominal, form);
  if (clause && !(needsName(form) && clause.subjectTo === i + 1 && clause.style !== 'quote')) return clause;
  if (nominal === undefined || (needsName(form) && nominal <= i + 2)) return undefined;
  return nounAt(reading, i, nominal, form);
}

/** A noun phrase as what a cue introduces, with the preposition that leads to it (شكك في رواية). */
function nounAt(reading: Reading, i: number, content: number, form: CueForm): Complement {
  const subjectTo = subjectBefore(reading, i, content, form);
  return {
    style: 'noun',
    content,
    ...(leadsByPreposition(reading, content, form)
      ? { complementiser: wordRange(reading, content - 1) }
      : {}),
    subjectTo,
    mergedTo: i,
    ...quoteAt(reading, content),
  };
}

const wordRange = (reading: Reading, at: number): TextRange => ({
  start: reading.words[at]!.start,
  end: reading.words[at]!.end,
});

/** أن with the cue's own preposition when nothing stands between them (إلى أن, في أن). */
function thatAt(reading: Reading, at: number, i: number, form: CueForm): TextRange {
  const that = wordRange(reading, at);
  const before = reading.words[at - 1]!;
  const led = at - 1 > i - 1 && leadsByPreposition(reading, at, form);
  if (!led || !/^\s+$/.test(reading.text.slice(before.end, that.start))) return that;
  return { start: before.start, end: that.end };
}

/** Whether a clause or quotation on the way belongs to another word than the cue. */
function isForeign(reading: Reading, i: number, form: CueForm, plain: boolean, found: Complement): boolean {
  if (found.mergedTo > i) return false;
  // عبر "…": without عن the word is "via".
  const led = leadsByPreposition(reading, startOf(found), form) || reading.gaps[found.content]! & gap.colon;
  if (form.row.byOnly && !led) return true;
  if (found.content === i + 1) return false;
  // انتقد من يصدق أن: the verb takes no clause.
  if (form.row.nounOnly) return found.style === 'clause';
  if (reading.gaps[found.content]! & gap.colon) return false;
  if (found.style !== 'quote') return false;
  // نشرت الدولة قوات "دعما للعملية": without a colon it is forces that are deployed.
  if (form.row.past === 'نشر') return true;
  // بين البلدين، وتدميرهما "…": the preposition, not the verb.
  if (!plain && form.row.homograph) return true;
  // ورد على مطالبة بـ"…": the quotation completes the noun that ب goes with.
  return form.row.homograph !== undefined && !form.row.by && keyAt(reading, found.content - 1) === 'ب';
}

/** The first word of a complement, أن counted in. */
const startOf = ({ content, complementiser }: Complement): number => (complementiser ? content - 1 : content);

/** ووصف بيرغن الظواهري بأنه: a clause close by is the content, whatever the first word looks like. */
function clauseFirst(reading: Reading, i: number, form: CueForm): boolean {
  if (form.tense === 'participle' || !form.row.by) return false;
  for (let j = i + 2; j < Math.min(i + 8, reading.sentences[i]!); j++)
    if (complementisers.has(keyAt(reading, j))) return true;
  return false;
}

/** يعتقد أن and the like are impersonal without a named subject. */
const needsName = (form: CueForm): boolean =>
  form.row.named === true && form.tense === 'present' && form.gender === 'm' && !form.plural;

/** شدد على أهمية … أن: the cue's own preposition came first, so the clause lies within its noun phrase. */
const leadsByPreposition = (reading: Reading, nominal: number, form: CueForm): boolean =>
  form.row.by?.split(' ').some(word => key(word) === keyAt(reading, nominal - 1)) === true;

function subjectBefore(reading: Reading, i: number, content: number, form: CueForm): number {
  const by = form.row.by?.split(' ') ?? [];
  return content > i + 1 && by.some(word => key(word) === keyAt(reading, content - 1))
    ? content - 1
    : content;
}

const key = (word: string): string => word.replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي');
const quoteAt = (reading: Reading, i: number): { quote?: Quote } => {
  const quote = reading.opens.get(i);
  return quote ? { quote } : {};
};

function findClause(reading: Reading, i: number, form: CueForm, limit: number): Complement | undefined {
  let mergedTo = i;
  // وأضاف، لقد شهدنا: a comma, then the speaker in the first person.
  if (
    reading.gaps[i + 1] === gap.comma &&
    firstPerson.has(keyAt(reading, i + 1)) &&
    form.tense !== 'participle'
  ) {
    return { style: 'speech', content: i + 1, subjectTo: i + 1, mergedTo: i };
  }
  for (let j = i + 1; j < limit; j++) {
    const gaps = reading.gaps[j] ?? 0;
    const quote = reading.opens.get(j);
    if (gaps & gap.colon && !(gaps & gap.line && !quote)) return afterColon(reading, j, mergedTo, quote);
    if (gaps & (gap.stop | gap.line)) return undefined;
    if (quote && isSpeech(reading, quote, j, i, form))
      return { style: 'quote', content: j, quote, subjectTo: subjectTo(reading, j, form, i), mergedTo };
    if (quote?.closed && quote.to - quote.from <= nameWords + 2) {
      j = quote.to - 1;
      continue;
    }
    const word = keyAt(reading, j);
    if ((sayingNouns.has(word) && j > i + 1) || claimNouns.has(word)) return undefined;
    if (complementisers.has(word) && opensContent(reading, j, i, form)) {
      const inner = reading.opens.get(j + 1);
      if (j + 1 >= reading.words.length || reading.gaps[j + 1]! & (gap.stop | gap.line)) return undefined;
      return {
        style: 'clause',
        content: j + 1,
        complementiser: thatAt(reading, j, i, form),
        ...(inner ? { quote: inner } : {}),
        subjectTo: subjectTo(reading, j, form, i),
        mergedTo,
      };
    }
    const other = cueForms.get(word) ?? (/^[وف]/.test(word) ? cueForms.get(word.slice(1)) : undefined);
    if (!other) continue;
    if (opensContrast(reading, j) && other.some(({ tense }) => tense === 'past')) return undefined;
    const participle = other.some(({ tense }) => tense === 'participle');
    if (
      participle &&
      (purely.has(word) || (mergeable(form) && other.some(({ row }) => !row.by || row.past === 'أكد')))
    ) {
      mergedTo = j;
      continue;
    }
    if (participle && j > i + 1) return undefined;
    const joined = /^[وف]/.test(word) && !cueForms.has(word);
    if (joined && (gaps & gap.comma || other.some(({ row }) => !row.homograph))) return undefined;
    if (ownsNext(reading, j, other)) return undefined;
    if (other.some(({ row, tense }) => row.past === 'قال' && tense !== 'participle')) return undefined;
  }
  return undefined;
}

/** تقارير تفيد بأن: the clause belongs to the verb right before it. */
function ownsNext(reading: Reading, j: number, forms: readonly CueForm[]): boolean {
  if (complementisers.has(keyAt(reading, j + 1))) return true;
  return (
    complementisers.has(keyAt(reading, j + 2)) &&
    forms.some(({ row }) => row.by?.split(' ').some(word => key(word) === keyAt(reading, j + 1)))
  );
}

/** اتهم ناشطون الحزب بتفجير الجسر، فيما زعم الحزب أن: behind a comma somebody else begins to speak. */
function opensContrast(reading: Reading, verb: number): boolean {
  const before = keyAt(reading, verb - 1);
  const opener = before === 'حين' && keyAt(reading, verb - 2) === 'في' ? verb - 2 : verb - 1;
  return (opener < verb - 1 || contrasting.has(before)) && (reading.gaps[opener]! & gap.comma) !== 0;
}
const contrasting = wordSet('فيما بينما');

const firstPerson = wordSet('لقد نحن إننا إنني لدينا لدي لسنا كنا علينا');

/** قائلا says nothing but that speech follows, after whatever verb. */
const purely = wordSet('قائلا قائلة قائلين');

/** تابع موضحا أن: verbs of speech without content of their own hand over to a participle; رفض الخطة مؤكدا أن are two things. */
const mergeable = ({ tense, row }: CueForm): boolean =>
  tense !== 'participle' &&
  !row.by &&
  !row.object &&
  row.stance !== 'denies' &&
  !delivering.has(foldKey(row.past));
const delivering = wordSet('نشر نقل كتب أظهر');

function afterColon(reading: Reading, j: number, mergedTo: number, quote: Quote | undefined): Complement {
  const base = { subjectTo: j, mergedTo };
  if (quote) {
    // «إن السماح…»: the complementiser belongs to the quotation.
    return { ...base, style: 'quote', content: j, quote };
  }
  if (complementisers.has(keyAt(reading, j)) && j + 1 < reading.words.length) {
    const { start, end } = reading.words[j]!;
    const inner = reading.opens.get(j + 1);
    return {
      ...base,
      style: 'clause',
      content: j + 1,
      complementiser: { start, end },
      ...(inner ? { quote: inner } : {}),
    };
  }
  return { ...base, style: 'speech', content: j };
}

/** Longer quotations than this are not names of bodies. */
const bodyNameWords = 6;

/** Whether a quotation is what the cue introduces, and not a name or a doubted word on the way. */
function isSpeech(reading: Reading, quote: Quote, j: number, i: number, form: CueForm): boolean {
  const count = quote.to - quote.from;
  const after = reading.gaps[quote.to] ?? 0;
  const endsSentence = (after & (gap.stop | gap.line)) !== 0;
  if (quote.closed) {
    const before = keyAt(reading, j - 1);
    const heads = roleHeads.has(before) || bodyHeads.has(before);
    // مدير "صندوق إعادة الإعمار …": the quotation completes the noun before it.
    if (j > i + 1 && reading.gaps[j] === 0 && heads && !before.startsWith('ال')) return false;
    // أعلن «تحالف دعم الشرعية في اليمن»: a body's name.
    if (count <= bodyNameWords && bodyHeads.has(keyAt(reading, j)) && !endsSentence) return false;
    // قال «أبو جعفر السوداني الليبي» وهو: the clause goes on behind a name of four words.
    const goesOn = after === 0 && !/[.،:]/.test(reading.text.slice(quote.close, quote.close + 2));
    if (count === nameWords + 1 && goesOn && j > i + 1 && !goesOnSaying(reading, quote.to)) return false;
  }
  if (count > nameWords) return true;
  if (!quote.closed || count < 2) return false;
  if (j === i + 1 && endsSentence) return true;
  return (
    needsWords.has(foldKey(form.row.past)) &&
    (endsSentence || goesOnSaying(reading, quote.to)) &&
    !isName(reading, quote, j)
  );
}

/** قال سامر حداد "سنبقى هنا" وأضاف / مؤكدا / وإن: what follows goes on with what is said. */
function goesOnSaying(reading: Reading, at: number): boolean {
  const key = keyAt(reading, at);
  const rest = unjoined(key);
  if (rest !== undefined && complementisers.has(rest)) return true;
  if (cueForms.get(key)?.some(({ tense }) => tense === 'participle')) return true;
  return rest !== undefined && cueForms.get(rest)?.some(({ row }) => !row.homograph) === true;
}

/** لـ«الشرق الأوسط», القائد "أبو علي", مركز "النهر": a few words in quotation marks that name rather than speak. */
function isName(reading: Reading, quote: Quote, j: number): boolean {
  const before = keyAt(reading, j - 1);
  if (roleHeads.has(before) || bodyHeads.has(before) || titles.has(before) || leading.has(before))
    return true;
  return /[\p{L}ـ]/u.test(reading.text[quote.open - 1] ?? '') || kunyas.has(keyAt(reading, j));
}

const leading = wordSet('من في على عن إلى لدى باسم مع ضد');

const needsWords = wordSet('قال أضاف صرح أردف استطرد');

/** Whether أن belongs to the cue: not بعد أن, unless the word before is the cue or its own preposition. */
function opensContent(reading: Reading, j: number, i: number, form: CueForm): boolean {
  const before = keyAt(reading, j - 1);
  if (j - 1 === i) return true;
  if (form.row.by?.split(' ').some(word => key(word) === before)) return true;
  const impersonal = notBeforeThat.has(before) || notBeforeThat.has(unjoined(before) ?? '');
  return !impersonal || (reading.gaps[j]! & gap.comma) !== 0;
}

/** The subject ends before the complementiser and the cue's own preposition. */
function subjectTo(reading: Reading, j: number, form: CueForm, i: number): number {
  const before = keyAt(reading, j - 1);
  return j - 1 > i && form.row.by?.split(' ').some(word => key(word) === before) ? j - 1 : j;
}
