/** What can go wrong in the world: `ok` with a value, or an error sentence that says what, where and what to do. */
export type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
