import * as v from 'valibot';

/** An address that a link may lead to: https or http alone, since `javascript:` and `data:` are URLs too. */
export const webAddressSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//iu));
