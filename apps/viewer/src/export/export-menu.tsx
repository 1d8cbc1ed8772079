import type { JSX, TargetedKeyboardEvent } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportContext } from './export-context.ts';
import type { ExportKind } from './run-export.ts';

const GROUPS: readonly { readonly name: string; readonly items: readonly (readonly [ExportKind, string])[] }[] = [
  {
    name: 'Picture, A3',
    items: [
      ['network.svg', 'Network as SVG'],
      ['network.png', 'Network as PNG, 300 dpi'],
      ['map.svg', 'Map as SVG'],
    ],
  },
  {
    name: 'Report, one page without scripts',
    items: [
      ['view.html', 'Report of the view'],
      ['selection.html', 'Report of the selection'],
    ],
  },
  {
    name: 'Data of the view',
    items: [
      [{ format: 'json' }, 'Graph JSON'],
      [{ format: 'columnar' }, 'Columns (.dram)'],
      [{ format: 'gexf' }, 'GEXF, for Gephi'],
      [{ format: 'graphml' }, 'GraphML'],
      [{ format: 'csv' }, 'CSV tables (zip)'],
      [{ format: 'geojson' }, 'GeoJSON, for maps'],
    ],
  },
];

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** What is shown, as files: the button is in the head of the page. What makes them is fetched when one is asked for. */
export function ExportMenu(context: ExportContext): JSX.Element | null {
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => Array.from(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? []);
  useEffect(() => {
    if (!isOpen) return;
    items()[0]?.focus();
    const away = ({ target }: Event) => {
      const isHere = target instanceof Node && (menu.current?.contains(target) || button.current?.contains(target));
      if (!isHere) setIsOpen(false);
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, [isOpen]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab') setIsOpen(false);
    else if (event.key === 'Escape') close();
    else if (event.key in STEPS) {
      const all = items();
      const next = STEPS[event.key]?.(all.indexOf(document.activeElement as HTMLElement), all.length - 1) ?? 0;
      all[next]?.focus();
    } else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  const run = async (kind: ExportKind) => {
    close();
    setNote('Making the file…');
    try {
      const { makeExport } = await import('./run-export.ts');
      const { name, blob } = await makeExport(kind, context);
      save(name, blob);
      setNote(context.isEdited ? `Saved ${name}, without your edits: their log is a file of its own` : `Saved ${name}`);
    } catch (error) {
      setNote(`Not exported: ${error instanceof Error ? error.message : 'it could not be made'}`);
    }
  };
  const slot = document.getElementById('export');
  if (slot === null) return null;
  const hasSelection = context.view.state.selection !== null;
  return createPortal(
    <div class="menu">
      {note !== null && (
        <span class="menu-note quiet" role="status">
          {note}
        </span>
      )}
      <button
        ref={button}
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        Export
      </button>
      {isOpen && (
        <div ref={menu} class="menu-list" role="menu" aria-label="Export" tabIndex={-1} onKeyDown={onKeyDown}>
          {GROUPS.map(({ name, items: group }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
            <div key={name} role="group" aria-label={name}>
              <p class="menu-name quiet" aria-hidden="true">
                {name}
              </p>
              {group.map(([kind, words]) => (
                <button
                  key={words}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  disabled={kind === 'selection.html' && !hasSelection}
                  onClick={() => void run(kind)}
                >
                  {words}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>,
    slot,
  );
}

/** Give a file to the reader as a download. */
function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
