/** Long enough to skip the letters of a word typed quickly, short enough not to be noticed. */
export const typingPauseMs = 90;
