import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareCardView } from '@/lib/page/card-view';
import { createCardView } from './create-card-view';

// Comes into the reader script's world with the first name that the pointer rests on.
export default defineUnlistedScript(() => {
  shareCardView(createCardView());
});
