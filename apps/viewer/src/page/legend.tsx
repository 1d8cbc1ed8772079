import type { JSX } from 'preact';
import type { Pattern } from '../graph/display.ts';
import type { Palette } from '../graph/palette.ts';
import { Glyph, LineGlyph } from './glyph.tsx';

const LINES: readonly { readonly pattern: Pattern; readonly words: string }[] = [
  { pattern: 'solid', words: 'happened, ongoing' },
  { pattern: 'dashed', words: 'planned, threatened' },
  { pattern: 'dotted', words: 'alleged, possible' },
  { pattern: 'crossed', words: 'denied, did not happen' },
];

/** What the marks and lines mean. */
export function Legend({ palette }: { palette: Palette }): JSX.Element {
  const events = [
    { color: palette.conflict, words: 'conflict in deed' },
    { color: palette.threat, words: 'conflict in words' },
    { color: palette.cooperation, words: 'cooperation in deed' },
    { color: palette.talk, words: 'cooperation in words' },
    { color: palette.neutral, words: 'other' },
  ];
  const roles = [
    { color: palette.actor, words: 'who did it, or says so' },
    { color: palette.conflict, words: 'to whom' },
    { color: palette.location, words: 'where' },
    { color: palette.edge, words: 'with what; relations' },
  ];
  return (
    <details class="legend">
      <summary>Legend</summary>
      <div class="legend-body">
        <div>
          <h3>Marks</h3>
          <ul>
            <li>
              <Glyph shape="circle" color={palette.actor} /> actor
            </li>
            <li>
              <Glyph shape="square" color={palette.location} /> place
            </li>
            {events.map(({ color, words }) => (
              <li key={words}>
                <Glyph shape="diamond" color={color} /> {words}
              </li>
            ))}
            <li>
              <Glyph shape="diamond" color={palette.ink} isHollow /> event not (yet) fact
            </li>
          </ul>
        </div>
        <div>
          <h3>Lines: role</h3>
          <ul>
            {roles.map(({ color, words }) => (
              <li key={words}>
                <LineGlyph pattern="solid" color={color} /> {words}
              </li>
            ))}
          </ul>
          <h3>Lines: status</h3>
          <ul>
            {LINES.map(({ pattern, words }) => (
              <li key={words}>
                <LineGlyph pattern={pattern} color="currentColor" /> {words}
              </li>
            ))}
          </ul>
          <h3>Lines: actor to actor</h3>
          <ul>
            <li>
              <LineGlyph pattern="arrow" color="currentColor" /> to whom; colour as the marks
            </li>
          </ul>
          <p class="quiet">Thicker: more reports. Larger: more mentions.</p>
        </div>
      </div>
    </details>
  );
}
