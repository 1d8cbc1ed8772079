import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { chosenFiles, type GivenFile } from '../text-in/dropped-files.ts';

/** Opens the system's file chooser, for graphs and reports alike: what a file is, its content tells. */
export function FileButton({ onFiles }: { onFiles: (files: readonly GivenFile[]) => void }): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="file-button">
      <button type="button" class="button" onClick={() => input.current?.click()}>
        Open…
      </button>
      <input
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const files = chosenFiles(currentTarget.files ?? []);
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </span>
  );
}
