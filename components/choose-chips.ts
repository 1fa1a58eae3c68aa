/** What a list of names needs to know of each to be folded. */
type Folded = { id: string; core: boolean; statements: number; label: string };

/** About three rows of a side panel: letters, with what the edges of a chip and its count take. */
const lettersShown = 100;
const lettersOfEdges = 7;
/** A name longer than this breaks into two rows. */
const lettersOfRow = 40;

const room = ({ label }: Folded): number => Math.min(label.length + lettersOfEdges, lettersOfRow);

/**
 * The names to show while a list is folded, in its order: the chosen one always, then those that have statements, the
 * subject's own before its setting's, then the others, as many as stand in about three rows. A single name is not worth folding away.
 */
export const chooseChips = <T extends Folded>(entities: readonly T[], chosen?: string): T[] => {
  const rank = ({ id, core, statements }: T): number =>
    id === chosen ? 0 : (statements > 0 ? 1 : 3) + Number(!core);
  const shown = new Set<T>();
  let left = lettersShown;
  for (const entity of entities.toSorted((a, b) => rank(a) - rank(b))) {
    left -= room(entity);
    if (left < 0 && shown.size > 0) break;
    shown.add(entity);
  }
  return shown.size + 1 >= entities.length ? [...entities] : entities.filter(entity => shown.has(entity));
};
