/**
 * The version of the rules that extract an article, stored with each article that a reader saves. Raised when a change
 * of the rules is worth reading saved articles again.
 */
export const rulesVersion = 2;
