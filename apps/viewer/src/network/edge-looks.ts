import type { EdgeDisplay } from '../graph/display.ts';
import { mixColors, type Palette } from '../graph/palette.ts';

type Look = EdgeDisplay & { readonly zIndex: number };
type Variant = (look: EdgeDisplay) => Look;

/**
 * What sigma is given of an edge, by how much it stands out. Edges that look alike are given one and the same record: it keeps what it is
 * given for each edge, and of tens of thousands that would be half the memory of the page.
 */
export interface EdgeLooks {
  readonly plain: Variant;
  /** Something else stands out. */
  readonly faint: Variant;
  /** Next to what is selected or under the pointer. */
  readonly strong: Variant;
  /** On a marked path. */
  readonly marked: Variant;
  /** Selected, or under the pointer. */
  readonly chosen: Variant;
}

export function edgeLooks({ ink, background }: Palette): EdgeLooks {
  return {
    plain: once((look) => ({ ...look, zIndex: 0 })),
    faint: once((look) => ({ ...look, color: mixColors(look.color, background, 0.75), zIndex: 0 })),
    strong: once((look) => ({ ...look, color: look.strong, size: look.size + 0.4, zIndex: 2 })),
    marked: once((look) => ({ ...look, color: ink, size: look.size + 1, zIndex: 3 })),
    chosen: once((look) => ({ ...look, color: ink, size: look.size + 1.5, zIndex: 3 })),
  };
}

function once(make: Variant): Variant {
  const known = new Map<EdgeDisplay, Look>();
  return (look) => {
    let made = known.get(look);
    if (made === undefined) {
      made = make(look);
      known.set(look, made);
    }
    return made;
  };
}
