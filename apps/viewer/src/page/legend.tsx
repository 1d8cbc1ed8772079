import type { JSX } from 'preact';
import type { Palette } from '../graph/palette.ts';
import { Glyph, LineGlyph } from './glyph.tsx';
import { LEGEND_NOTE, type LineRow, legendRows } from './legend-rows.ts';

/** What the marks and lines mean. */
export function Legend({ palette }: { palette: Palette }): JSX.Element {
  const { marks, roles, statuses, dyads } = legendRows(palette);
  return (
    <details class="legend">
      <summary>Legend</summary>
      <div class="legend-body">
        <div>
          <h3>Marks</h3>
          <ul>
            {marks.map(({ words, ...mark }) => (
              <li key={words}>
                <Glyph {...mark} /> {words}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Lines: role</h3>
          <Lines rows={roles} />
          <h3>Lines: status</h3>
          <Lines rows={statuses} />
          <h3>Lines: actor to actor</h3>
          <Lines rows={dyads} />
          <p class="quiet">{LEGEND_NOTE}</p>
        </div>
      </div>
    </details>
  );
}

function Lines({ rows }: { rows: readonly LineRow[] }): JSX.Element {
  return (
    <ul>
      {rows.map(({ pattern, color, words }) => (
        <li key={words}>
          <LineGlyph pattern={pattern} color={color ?? 'currentColor'} /> {words}
        </li>
      ))}
    </ul>
  );
}
