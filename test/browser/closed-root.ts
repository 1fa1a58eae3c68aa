// The card stands in a closed shadow root, which the page cannot open and neither can a test; the debugger can.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** A function that runs in the page; it may use nothing but its arguments. */
type Look<Result, Arguments extends unknown[]> = (root: ShadowRoot, ...rest: Arguments) => Result;

/** Calls a function with the page's one closed shadow root; undefined while there is none. */
export async function inClosedRoot<Result, Arguments extends unknown[]>(
  page: Page,
  look: Look<Result, Arguments>,
  ...rest: Arguments
): Promise<Result | undefined> {
  const json = hasDevTools(page) ? await askDevTools(page, look, rest) : await askBiDi(page, look, rest);
  return json === undefined ? undefined : (JSON.parse(json) as Result);
}

/** Chromium speaks the protocol of its developer tools, Firefox WebDriver BiDi alone. */
const hasDevTools = (page: Page): boolean => !('connection' in page.browser());

const asText = (look: unknown, rest: unknown[]): string =>
  `function(root) { return JSON.stringify((${String(look)})(root ?? this, ...${JSON.stringify(rest)})); }`;

async function askDevTools(page: Page, look: unknown, rest: unknown[]): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const objectId = await findInDevTools(session);
    if (!objectId) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: asText(look, rest),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string;
  } finally {
    await session.detach();
  }
}

async function findInDevTools(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = shadowRoots(root).find(node => node.shadowRootType === 'closed');
  if (!closed) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  return object.objectId;
}

function shadowRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const own = node.shadowRoots ?? [];
  const inside = [...own, ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inside.flatMap(shadowRoots)];
}

/** What of puppeteer's own connection is used: it has no public way to say more than it says itself. */
type BiDi = { connection: { send: (method: string, parameters: object) => Promise<{ result: BiDiAnswer }> } };
type BiDiAnswer = { type: 'success' | 'exception'; result?: BiDiNode; exceptionDetails?: { text: string } };
type BiDiNode = {
  sharedId?: string;
  value?: { mode?: string; children?: BiDiNode[]; shadowRoot?: BiDiNode | null } | string;
};

/** As deep as the documents of the tests go. */
const documentDepth = 30;

async function askBiDi(page: Page, look: unknown, rest: unknown[]): Promise<string | undefined> {
  const { connection } = page.browser() as unknown as BiDi;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const call = async (functionDeclaration: string, args: object[], more = {}) => {
    const parameters = { functionDeclaration, arguments: args, target, awaitPromise: false, ...more };
    const { result: answer } = await connection.send('script.callFunction', parameters);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result;
  };
  const serializationOptions = { includeShadowTree: 'all', maxDomDepth: documentDepth };
  const root = await call('() => document.documentElement', [], { serializationOptions });
  const sharedId = root && findInBiDi(root);
  if (!sharedId) return undefined;
  const answer = await call(asText(look, rest), [{ sharedId }]);
  return typeof answer?.value === 'string' ? answer.value : undefined;
}

function findInBiDi({ sharedId, value }: BiDiNode): string | undefined {
  if (typeof value !== 'object') return undefined;
  if (value.mode === 'closed') return sharedId;
  const inside = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  for (const node of inside) {
    const found = findInBiDi(node);
    if (found) return found;
  }
  return undefined;
}
