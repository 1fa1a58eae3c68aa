import type { Stance } from '@/lib/model/statement';

/**
 * A reporting verb, from which `cue-forms.ts` makes its past, present and participle forms.
 * `by`: the prepositions that may lead to its content, before a clause or a noun phrase (أشار إلى أن، أشار إلى عودة).
 * `object`: a bare noun phrase may be its content (أعلن مقتل…).
 * `addressee`: the one spoken to stands between speaker and content (طالب المجتمع الدولي ب…).
 * `named`: reported only with its speaker named beside it, since the form has an impersonal sense (يعتقد أن: "it is thought").
 * `homograph`: the word's other common sense, which is why the complement must follow closely.
 * `denied`: its negation reports as well, and asserts (لم يستبعد).
 * `nounOnly`: takes no clause, so that أن behind it belongs to another word (انتقد من يصدق أن).
 * `byOnly`: nothing but its preposition, a colon or قائلا leads to its content (عبر عن; without عن it is "via").
 * `only`: the words that its bare object must begin with (حمّل فلانا مسؤولية …; without them it carries something).
 * `shown`: what a document or a body makes known; of a person or a state it is what they prove to be (أظهرت قطر أنها صديقة).
 * `example`: a sentence with the content in ‹ ›; the tests read it as evidence.
 */
export type VerbCue = {
  past: string;
  present?: string;
  participle?: string;
  stance: Stance;
  by?: string;
  object?: true;
  addressee?: true;
  named?: true;
  homograph?: string;
  denied?: true;
  nounOnly?: true;
  byOnly?: true;
  pronoun?: true;
  only?: string;
  shown?: true;
  example: string;
};
