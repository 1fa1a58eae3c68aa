import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOpenPage } from '@/lib/page/read-open-page';

// Put into a page when its reader saves the article: what it gives comes back to whoever put it there.
export default defineUnlistedScript(() => readOpenPage(document, location.href));
