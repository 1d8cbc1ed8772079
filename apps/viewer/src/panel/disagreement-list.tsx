import type { JSX } from 'preact';
import type { Disagreement } from '../evidence/disagreement.ts';
import type { ViewNode } from '../graph/view-graph.ts';
import type { Selection } from '../state/selection.ts';

/** Accounts that contradict an event, beside it: what they differ in stands out by weight and a sign. */
export function DisagreementList(props: {
  readonly node: ViewNode;
  readonly found: readonly Disagreement[];
  readonly onSelect: (selection: Selection) => void;
}): JSX.Element | null {
  if (props.found.length === 0) return null;
  return (
    <section class="section" aria-label="Reports disagree">
      <h3>Reports disagree</h3>
      {props.found.map(({ edge, other, comparisons }) => (
        <table key={edge} class="disagreement">
          <thead>
            <tr>
              <td />
              <th scope="col">This account</th>
              <th scope="col">
                <button
                  type="button"
                  class="text-link"
                  title={other.label}
                  onClick={() => props.onSelect({ kind: 'node', key: other.key })}
                >
                  The other
                </button>
              </th>
            </tr>
          </thead>
          <tbody>
            {comparisons.map(({ matter, own, other: theirs, isDifferent }) => (
              <tr key={matter} class={isDifferent ? 'differs' : undefined}>
                <th scope="row">
                  {matter}
                  {isDifferent && <span title="differs"> ≠</span>}
                </th>
                <td dir="auto">{own || 'not said'}</td>
                <td dir="auto">{theirs || 'not said'}</td>
              </tr>
            ))}
            <tr class="accounts">
              <th scope="row">Words</th>
              <td dir="auto">{props.node.evidence[0]?.sentence.text}</td>
              <td dir="auto">{other.evidence[0]?.sentence.text}</td>
            </tr>
          </tbody>
        </table>
      ))}
    </section>
  );
}
