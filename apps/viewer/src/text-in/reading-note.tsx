import type { JSX } from 'preact';
import type { Unread } from './read-messages.ts';
import type { Progress } from './reader.ts';

export interface ReadOutcome {
  readonly read: number;
  readonly unread: readonly Unread[];
  readonly isCancelled: boolean;
}

const reports = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`;

/** How far the reading is, with a way to stop it; then what was read and what not, and why. */
export function ReadingNote(props: {
  readonly progress: Progress | null;
  readonly outcome: ReadOutcome | null;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}): JSX.Element | null {
  const { progress, outcome, onCancel, onDismiss } = props;
  if (progress !== null)
    return (
      <div class="reading" role="status">
        <progress max={progress.total} value={progress.done} aria-label="Reports read" />
        <span class="reading-words" dir="auto">
          Reading {progress.name}
          {progress.total > 1 && `, ${progress.done + 1} of ${progress.total}`}…
        </span>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    );
  if (outcome === null) return null;
  const { read, unread, isCancelled } = outcome;
  return (
    <div class="reading" role="status" data-read={read}>
      <div class="reading-words">
        {isCancelled ? 'Cancelled: the graph is unchanged.' : `${read === 0 ? 'No report' : reports(read)} read.`}
        {unread.length > 0 && (
          <details open={read === 0}>
            <summary>{unread.length} not read</summary>
            <ul>
              {unread.map(({ name, reason }) => (
                <li key={name} dir="auto">
                  <strong>{name}</strong>: {reason}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" class="button" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
