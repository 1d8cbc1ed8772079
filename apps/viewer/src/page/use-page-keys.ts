import { useEffect } from 'preact/hooks';
import type { Selection } from '../state/selection.ts';
import type { ViewHandle } from './use-view.ts';

/** Escape lets the selection go; Control-Z and Control-Shift-Z (or Control-Y) undo and redo. */
export function usePageKeys(view: ViewHandle, select: (selection: Selection | null) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === 'Escape') {
        select(null);
        document.querySelector<HTMLElement>('.list [tabindex="0"]')?.focus();
        return;
      }
      if (!event.ctrlKey && !event.metaKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) view.undo?.();
      else if (key === 'y' || key === 'z') view.redo?.();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [view, select]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
