import type { Mention, Reading } from './mention';

/** All entities that a mention may mean; one alone where it is decided. */
export function readingsOf({ entity, how, others = [] }: Mention): Reading[] {
  return [{ entity, how }, ...others];
}

/** Whether a mention means one entity and no other. */
export function isDecided({ others }: Pick<Mention, 'others'>): boolean {
  return others === undefined;
}
