import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { decisionWords } from './decision-words.ts';
import { LogFileError, readLog, writeLog } from './log-lines.ts';
import { undoneOf } from './standing.ts';
import type { EditsHandle } from './use-edits.ts';

/** The analyst's log: newest first, each to be undone; taken away and brought back as a file. */
export function EditLog({ edits }: { readonly edits: EditsHandle }): JSX.Element {
  const { log, unsent, original, who, sign, decide, replace } = edits;
  const [error, setError] = useState<string | null>(null);
  const undone = undoneOf(log);
  const entries = log
    .map((decision, index) => ({ decision, number: index + 1 }))
    .filter(({ decision }) => decision.verb !== 'undo')
    .reverse();
  const upload = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      replace(readLog(await file.text()));
      setError(null);
    } catch (reason) {
      setError(reason instanceof LogFileError ? `“${file.name}”: ${reason.message}.` : 'The file could not be read.');
    }
  };
  return (
    <div class="edit-log">
      <p class="quiet">Kept in this browser. The log can be replayed on the same graph, or over a case file.</p>
      {unsent > 0 && <p role="alert">The server did not take {unsent === 1 ? 'a decision' : `${unsent} decisions`}.</p>}
      <label class="edit-form">
        <span class="edit-title">Signed</span>
        <input value={who} onInput={({ currentTarget }) => sign(currentTarget.value)} />
      </label>
      <ol>
        {entries.map(({ decision, number }) => (
          <li key={number} class={undone.has(number) ? 'undone' : undefined}>
            <span dir="auto">{decisionWords(decision, original)}</span>
            {undone.has(number) ? (
              <span class="quiet">undone</span>
            ) : (
              <button type="button" class="text-link" onClick={() => decide({ verb: 'undo', decision: number })}>
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
      {error !== null && <p role="alert">{error}</p>}
      <div class="edit-files">
        {log.length > 0 && (
          <button type="button" class="button" onClick={() => download('decisions.jsonl', writeLog(log))}>
            Download the log
          </button>
        )}
        <label class="button file-button">
          Take a log
          <input
            type="file"
            accept=".jsonl,.ndjson,.txt"
            onChange={({ currentTarget }) => {
              void upload(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </div>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
