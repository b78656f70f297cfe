import type { Page } from '../../protocol.ts';

/** What a page says where nothing is missing. */
export type PageText = Pick<Page, 'lines' | 'tables' | 'action'>;
