import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file name of the script that does nothing. */
export const bareScript = 'bare.js';

const manifest = {
  manifest_version: 3,
  name: 'A script that does nothing',
  version: '1',
  content_scripts: [{ matches: ['*://*/*'], js: [bareScript], run_at: 'document_idle' }],
};

/** Writes an extension whose one content script does nothing: what any script on a page costs. */
export function makeBareExtension(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bare-extension-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, bareScript), '(() => {})();\n');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
