/**
 * Names through which code in a page could reach the network, as they stand in a built bundle: minifiers rename
 * variables, never these. A name within a string is found too; better one alarm too many.
 */
const ways: { name: string; pattern: RegExp }[] = [
  ...[
    'fetch',
    'fetchLater',
    'XMLHttpRequest',
    'WebSocket',
    'WebSocketStream',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'sendBeacon',
    'importScripts',
    'Worker',
    'SharedWorker',
  ].map(name => ({ name, pattern: new RegExp(`(?<![\\w$])${name}(?![\\w$])`) })),
  { name: 'new Image', pattern: /\bnew Image\b/ },
  { name: 'import()', pattern: /(?<![\w$.])import\s*\(/ },
  { name: 'an address', pattern: /["'`](?:https?|wss?):\/\/(?!www\.w3\.org\/)/ },
];

/** The ways to the network that a bundle's code holds, by name. */
export const findNetworkCalls = (code: string): string[] =>
  ways.filter(({ pattern }) => pattern.test(code)).map(({ name }) => name);
