import type { ComponentChildren } from 'preact';

/** One sentence where there is nothing else to show; announced, since it may replace what was there. */
export const Notice = ({
  state,
  children,
  detail,
}: {
  state: string;
  children: ComponentChildren;
  detail?: ComponentChildren;
}) => (
  <div class="notice" data-state={state}>
    <output>{children}</output>
    {detail && <p class="small quiet">{detail}</p>}
  </div>
);
