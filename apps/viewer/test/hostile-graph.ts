/** Strings that would run, break out of an attribute or turn the line around, were they ever taken for more than text. */
export const HOSTILE = {
  markup: '<img src=x onerror="globalThis.isHacked=true">',
  attribute: '" onload="globalThis.isHacked=true" x="',
  rightToLeft: '\u202eقاعدة عين الأسد\u202c',
  script: '<script>globalThis.isHacked=true</script> attacked </blockquote><iframe src="/x">',
  link: 'javascript:globalThis.isHacked=true',
} as const;

const evidence = {
  document: 'd',
  start: 0,
  end: 8,
  text: '<script>',
  sentence: { start: 0, end: HOSTILE.script.length, text: HOSTILE.script },
  rule: HOSTILE.attribute,
};
const actor = (key: string, label: string, x: number, y: number) => ({
  key,
  attributes: {
    kind: 'actor',
    type: HOSTILE.attribute,
    label,
    aliases: [HOSTILE.attribute, HOSTILE.markup],
    country: HOSTILE.markup,
    wikidata: HOSTILE.markup,
    mentions: 4,
    evidence: [evidence],
    x,
    y,
  },
});

/** A graph of such strings; the node `middle` is drawn in the middle of the stage. */
export const hostileGraph: string = JSON.stringify({
  attributes: {
    schema: 'dramatis/1',
    generator: HOSTILE.markup,
    documents: {
      d: { title: HOSTILE.markup, source: HOSTILE.rightToLeft, url: HOSTILE.link, published: HOSTILE.markup },
    },
  },
  options: {},
  nodes: [
    actor('middle', HOSTILE.markup, 0, 0),
    actor('left', HOSTILE.attribute, -1, 1),
    actor(HOSTILE.attribute, HOSTILE.rightToLeft, 1, -1),
  ],
  edges: [
    {
      key: HOSTILE.markup,
      source: 'middle',
      target: HOSTILE.attribute,
      attributes: { kind: 'relation', relation: HOSTILE.markup, evidence: [evidence] },
    },
  ],
});
