import type { ArchiveState } from '@/entrypoints/views/use-archive';

/** The archive as its page has it once it can be read. */
export type ReadyState = Extract<ArchiveState, { status: 'ready' }>;
