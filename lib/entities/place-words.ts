import { stripProclitics } from '@/lib/arabic/clitics';
import { foldKey } from '@/lib/arabic/fold';

/** A set of folded words from one line of words. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldKey));
}

/** Whether a folded word is one of a set, proclitics aside. */
export function isOneOf(set: ReadonlySet<string>, key: string): boolean {
  return set.has(key) || stripProclitics(key).some(({ rest }) => set.has(rest));
}

/** Words after which the bare name of a town or region stands for the place itself: kinds, parts, directions, travel. */
export const placeWords = wordSet(
  'مدينة مدن محافظة محافظات ريف أرياف بادية بلدة بلدات قرية قرى قضاء قضاءي ناحية منطقة مناطق مخيم حي أحياء ضواحي ضاحية شوارع محيط وسط ' +
    'شمال شمالي جنوب جنوبي شرق شرقي غرب غربي زار زيارة وصل سكان أهالي قرب داخل مطار',
);
