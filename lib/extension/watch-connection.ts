import { isConnected } from './ask-background';

/** An extension that is updated or switched off tells its pages nothing; to look costs next to nothing. */
const lookMs = 1_000;

/** Calls the listener, once, when the extension that injected this script is gone; returns the function that ends it. */
export function watchConnection(onGone: () => void): () => void {
  const timer = setInterval(() => {
    if (isConnected()) return;
    clearInterval(timer);
    onGone();
  }, lookMs);
  return () => clearInterval(timer);
}
