import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { chosenFiles, type GivenFile } from './dropped-files.ts';
import type { GivenReport } from './read-messages.ts';

export interface PasteDialogProps {
  /** What was in the clipboard, if the page was pasted into. */
  readonly text: string;
  readonly onReport: (report: GivenReport) => void;
  readonly onFiles: (files: readonly GivenFile[]) => void;
  readonly onClose: () => void;
}

/** An article pasted, with what is known of it; or files and folders chosen. */
export function PasteDialog({ text, onReport, onFiles, onClose }: PasteDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const field = (name: string): string | null => String(fields.get(name) ?? '').trim() || null;
    const title = field('title');
    onReport({
      name: title ?? 'the pasted text',
      text: String(fields.get('text') ?? '').replaceAll('\r\n', '\n'),
      title,
      published: field('published'),
      source: field('source'),
    });
    onClose();
  };
  const choose = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const chosen = chosenFiles(currentTarget.files ?? []);
    currentTarget.value = '';
    if (chosen.length === 0) return;
    onFiles(chosen);
    onClose();
  };
  return (
    <dialog ref={dialog} class="dialog paste" aria-labelledby="paste-title" onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id="paste-title">Add a report</h2>
        <label class="field field-wide">
          Text
          <textarea name="text" rows={12} required defaultValue={text} placeholder="Paste an article in English" />
        </label>
        <div class="fields">
          <label class="field field-wide">
            Title
            <input name="title" type="text" autocomplete="off" />
          </label>
          <label class="field">
            Published
            <input name="published" type="date" aria-describedby="paste-date" />
          </label>
          <label class="field">
            Outlet
            <input name="source" type="text" autocomplete="off" />
          </label>
        </div>
        <p id="paste-date" class="quiet">
          Without a date, words such as “on Monday” stay without a day. Nothing leaves this machine.
        </p>
        <div class="dialog-actions">
          <span class="dialog-files">
            <button type="button" class="button" onClick={() => files.current?.click()}>
              Choose files…
            </button>
            <button type="button" class="button" onClick={() => folder.current?.click()}>
              Choose a folder…
            </button>
            <input ref={files} type="file" multiple hidden aria-label="Report files" onChange={choose} />
            <input
              ref={folder}
              type="file"
              hidden
              aria-label="Folder of reports"
              onChange={choose}
              {...{ webkitdirectory: true }}
            />
          </span>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button button-main">
            Read it
          </button>
        </div>
      </form>
    </dialog>
  );
}
