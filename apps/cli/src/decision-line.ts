import type { LoggedDecision } from '@dramatis/store';

/** A decision as a line for people and scripts: number, day and time, who, what; with tabs between. */
export function decisionLine(decision: LoggedDecision): string {
  const { id, at, who, undone } = decision;
  return [id, at, who, `${termsOf(decision)}${undone ? ' (undone)' : ''}`].join('\t');
}

function termsOf(decision: LoggedDecision): string {
  switch (decision.verb) {
    case 'merge':
      return `merge ${[decision.into, ...decision.keys].join(' ')}`;
    case 'split':
      return `split ${[decision.key, ...decision.documents].join(' ')}`;
    case 'rename':
      return `rename ${decision.key} ${JSON.stringify(decision.label)}`;
    case 'retype':
      return `retype ${[decision.key, decision.type, decision.mode ?? ''].join(' ').trim()}`;
    case 'reject':
      return `reject ${decision.key}`;
    case 'note':
      return `note ${decision.key} ${JSON.stringify(decision.text)}`;
    case 'undo':
      return `undo ${decision.decision}`;
  }
}
