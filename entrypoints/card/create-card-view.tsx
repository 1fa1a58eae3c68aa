import { render } from 'preact';
import { Card } from '@/components/Card';
import cardStyle from '@/components/card.css?inline';
import { DisplayContext, plainDisplay } from '@/components/display';
import { TranslateContext } from '@/components/translate';
import { followDisplay } from '@/lib/extension/follow-display';
import { translate } from '@/lib/extension/translate';
import type { CardHost } from '@/lib/page/card-host';
import type { CardView } from '@/lib/page/card-view';
import { readingsOf } from '@/lib/model/readings';
import { wordsOf, type Mark } from '@/lib/page/mark';

/** The card as it is open: its mark, and how it is put back beside it. */
type Open = { mark: Mark; host: CardHost; place: (keepSide: boolean) => void; sizes: ResizeObserver };

const elementOf = (mark: Mark): Element | null => mark.ranges[0]?.startContainer.parentElement ?? null;

/** Draws the card into its host, and takes both away. */
export function createCardView(): CardView {
  const display = followDisplay(plainDisplay);
  let open: Open | undefined;

  const hide = (): void => {
    if (!open) return;
    open.sizes.disconnect();
    render(null, open.host.container);
    open.host.remove();
    open = undefined;
  };

  const show: CardView['show'] = (mark, point, content, actions) => {
    if (open?.mark !== mark) {
      hide();
      const element = elementOf(mark);
      const ground = actions.judgeGround(element, point);
      const host = actions.openHost(actions.homeOf(element), cardStyle, ground);
      host.element.addEventListener('pointerenter', event => event.isTrusted && actions.onEntered());
      host.element.addEventListener('pointerleave', event => event.isTrusted && actions.onLeft());
      const direction = element && getComputedStyle(element).direction === 'ltr' ? 'ltr' : 'rtl';
      const place = (keepSide: boolean): void => {
        const anchor = actions.anchorOf(mark, point);
        if (!anchor || !host.place(anchor, direction, keepSide)) actions.onGone();
      };
      const sizes = new ResizeObserver(() => place(true));
      open = { mark, host, place, sizes };
    }
    const { host, place, sizes } = open;
    const readings = readingsOf(mark.mention);
    const shown = content.status === 'shown' ? content.context.entity.id : undefined;
    const reading = readings.find(({ entity }) => entity === shown) ?? mark.mention;
    render(
      <TranslateContext.Provider value={translate}>
        <DisplayContext.Provider value={display()}>
          <Card
            state={content}
            mention={{ words: wordsOf(mark), how: reading.how, isUndecided: readings.length > 1 }}
            onChoose={actions.onChoose}
            onHide={(where, isHidden) => actions.onHide(reading, where, isHidden)}
            contextHint={actions.sidebarShortcut && translate('card_contextHint', [actions.sidebarShortcut])}
            onContext={() => actions.onContext(reading.entity)}
            onSource={actions.onSource}
            onSave={actions.onSave}
          />
        </DisplayContext.Provider>
      </TranslateContext.Provider>,
      host.container,
    );
    place(false);
    sizes.observe(host.container);
  };

  return {
    show,
    hide,
    focus: () =>
      (open?.host.container.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true }),
    follow: () => open?.place(true),
    isOurs: node => node === open?.host.element,
  };
}
