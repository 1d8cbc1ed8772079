import type { Database } from '../database.ts';
import type { Decision, LoggedDecision } from './decision.ts';

interface Row {
  readonly id: number;
  readonly verb: string;
  readonly terms: string;
  readonly who: string;
  readonly at: string;
}

/** The log, oldest first. An undo may itself be undone. */
export function readLog(db: Database): readonly LoggedDecision[] {
  const rows = db.all<Row>('SELECT id, verb, terms, who, at FROM decision ORDER BY id');
  const decisions = rows.map(({ id, verb, terms, who, at }) => ({
    ...(JSON.parse(terms) as Decision),
    verb: verb as Decision['verb'],
    id,
    who,
    at,
  })) as readonly (Decision & { id: number; who: string; at: string })[];
  const undone = new Set<number>();
  for (const decision of [...decisions].reverse()) {
    if (decision.verb === 'undo' && !undone.has(decision.id)) undone.add(decision.decision);
  }
  return decisions.map((decision) => ({ ...decision, undone: undone.has(decision.id) }));
}
