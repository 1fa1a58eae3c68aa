import { describe, expect, it } from 'vitest';
import { findNetworkCalls } from './network-calls';

/** Bundled code as a minifier leaves it. */
const planted = [
  { found: 'fetch', code: 'const a=await fetch(b)' },
  { found: 'fetch', code: 'globalThis["fetch"](b)' },
  { found: 'XMLHttpRequest', code: 'let x=new XMLHttpRequest;x.open("GET",u)' },
  { found: 'WebSocket', code: 'new(self.WebSocket)(u)' },
  { found: 'EventSource', code: 'new EventSource(u)' },
  { found: 'WebTransport', code: 'new WebTransport(u)' },
  { found: 'RTCPeerConnection', code: 'new RTCPeerConnection(c)' },
  { found: 'sendBeacon', code: 'navigator.sendBeacon(u,d)' },
  { found: 'new Image', code: 'new Image().src=u' },
  { found: 'import()', code: 'import(u).then(f)' },
  { found: 'an address', code: 'i.src="https://example.org/pixel.gif"' },
];

describe('findNetworkCalls', () => {
  it.each(planted)('finds $found in $code', ({ found, code }) => {
    expect(findNetworkCalls(code)).toContain(found);
  });

  it('finds nothing in code that stays where it is', () => {
    const calm =
      'const prefetch=1,e=document.createElementNS("http://www.w3.org/2000/svg","svg");e.important(prefetch)';
    expect(findNetworkCalls(calm)).toEqual([]);
  });
});
