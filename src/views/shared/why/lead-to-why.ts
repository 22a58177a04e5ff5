/** The card that answers “why these icons” beside a chart. */
export const WHY_PANEL = 'why-panel';

/** Who asked for it, and gets the focus back. */
let asker: HTMLElement | null = null;

/** Brings that card into sight and gives it the focus: on a telephone it stands far below the icons. */
export function leadToWhy(): void {
  asker = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const panel = document.getElementById(WHY_PANEL);
  panel?.scrollIntoView({ block: 'nearest' });
  panel?.focus({ preventScroll: true });
}

/** Escape in the card leads back to the icons that were asked, as it does where the answer is a dialog. */
export function leadBack(key: string): void {
  if (key === 'Escape' && asker?.isConnected === true) asker.focus();
}
