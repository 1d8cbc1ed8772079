import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** Opens the system's file chooser. */
export function FileButton({ onFile }: { onFile: (file: File) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="file-button">
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Open a graph…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </span>
  );
}
