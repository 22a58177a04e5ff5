/** Arrow keys between the items of a list whose links carry `data-item`. */
import type { KeyboardEvent } from 'react';

/** Moves focus to the item before or after the one that has it; at an end, or outside an item, to the nearest. */
export function walkItems(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const within = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-item]') ?? null;
  const at = within === null ? -1 : items.indexOf(within);
  const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
