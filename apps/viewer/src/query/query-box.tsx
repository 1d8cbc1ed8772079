import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { GraphColumns } from '../graph/columns.ts';
import { type Completion, completions } from './completions.ts';
import type { NameIndex, ReadQuery } from './read-query.ts';

export interface QueryBoxProps {
  readonly columns: GraphColumns;
  readonly names: NameIndex;
  readonly value: string;
  /** What `value` says. */
  readonly read: ReadQuery;
  readonly onInput: (query: string) => void;
  /** Enter, with nothing offered chosen. */
  readonly onEnter: () => void;
  /** Arrow down, with nothing offered. */
  readonly onLeave: () => void;
}

/** One box for words and flags, with the names of the graph offered while a flag's value is typed. */
export function QueryBox({ columns, names, value, read, onInput, onEnter, onLeave }: QueryBoxProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [offered, setOffered] = useState<readonly Completion[]>([]);
  const [active, setActive] = useState(-1);
  const [isTried, setIsTried] = useState(false);
  const caret = useRef<number | null>(null);
  const isOpen = offered.length > 0;
  const isWrong = isTried && read.problems.length > 0;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);

  const offer = (query: string, at: number) => {
    setOffered(completions(query, at, columns, names));
    setActive(-1);
  };
  const type = (query: string, at: number) => {
    setIsTried(false);
    onInput(query);
    offer(query, at);
  };
  const take = (completion: Completion) => {
    caret.current = completion.caret;
    type(completion.query, completion.caret);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = offered[active];
    if (isOpen && step !== 0)
      setActive((active + step + offered.length + (active < 0 && step < 0 ? 1 : 0)) % offered.length);
    else if (isOpen && event.key === 'Escape') setOffered([]);
    else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) take(chosen);
    else if (event.key === 'Enter') {
      setOffered([]);
      setIsTried(true);
      onEnter();
    } else if (event.key === 'ArrowDown') onLeave();
    else if (event.key === 'Escape' && value !== '') type('', 0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="search">
      <label class="hidden-label" for="search">
        Search names and aliases, or sentences; or choose by flags, as in actor:iran type:ASSAULT
      </label>
      <input
        id="search"
        type="text"
        inputMode="search"
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        placeholder="Search, or actor:iran type:…"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={value}
        onInput={({ currentTarget }) => type(currentTarget.value, currentTarget.selectionStart ?? 0)}
        onBlur={() => setOffered([])}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <div id={id} class="offered" role="listbox" aria-label="Offered" hidden={!isOpen}>
        {offered.map((completion, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
          <div
            key={completion.label}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            dir="auto"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(completion)}
          >
            {completion.label}
          </div>
        ))}
      </div>
      <div id={`${id}-hint`} class="query-hint" role={isWrong ? 'alert' : undefined}>
        {isWrong
          ? read.problems.map((problem) => (
              <p key={problem} class="problem" dir="auto">
                {problem}
              </p>
            ))
          : read.hasFilters && <p class="quiet">Enter: filter so.</p>}
      </div>
    </div>
  );
}
