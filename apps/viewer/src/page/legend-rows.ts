import type { Pattern, Shape } from '../graph/display.ts';
import type { Palette } from '../graph/palette.ts';

export interface MarkRow {
  readonly shape: Shape;
  readonly color: string;
  readonly isHollow: boolean;
  readonly words: string;
}

export interface LineRow {
  readonly pattern: Pattern;
  /** Null for the colour of the text. */
  readonly color: string | null;
  readonly words: string;
}

export interface LegendRows {
  readonly marks: readonly MarkRow[];
  readonly roles: readonly LineRow[];
  readonly statuses: readonly LineRow[];
  readonly dyads: readonly LineRow[];
}

export const LEGEND_NOTE = 'Thicker: more reports. Larger: more mentions.';

/** What the marks and lines mean, for the page and for pictures. */
export function legendRows(palette: Palette): LegendRows {
  const mark = (shape: Shape, color: string, words: string, isHollow = false): MarkRow => ({
    shape,
    color,
    isHollow,
    words,
  });
  const line = (pattern: Pattern, color: string | null, words: string): LineRow => ({ pattern, color, words });
  return {
    marks: [
      mark('circle', palette.actor, 'actor'),
      mark('square', palette.location, 'place'),
      mark('diamond', palette.conflict, 'conflict in deed'),
      mark('diamond', palette.threat, 'conflict in words'),
      mark('diamond', palette.cooperation, 'cooperation in deed'),
      mark('diamond', palette.talk, 'cooperation in words'),
      mark('diamond', palette.neutral, 'other'),
      mark('diamond', palette.ink, 'event not (yet) fact', true),
    ],
    roles: [
      line('solid', palette.actor, 'who did it, or says so'),
      line('solid', palette.conflict, 'to whom'),
      line('solid', palette.location, 'where'),
      line('solid', palette.edge, 'with what; relations'),
    ],
    statuses: [
      line('solid', null, 'happened, ongoing'),
      line('dashed', null, 'planned, threatened'),
      line('dotted', null, 'alleged, possible'),
      line('crossed', null, 'denied, did not happen'),
    ],
    dyads: [line('arrow', null, 'to whom; colour as the marks')],
  };
}
