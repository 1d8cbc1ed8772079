/** The look of a report, on screen and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
body { max-width: 1040px; margin: 0 auto; padding: 32px 24px; background: #fff; color: #1b1f24; font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 40px 0 8px; padding-top: 16px; border-top: 1px solid #dfe2e5; font-size: 18px; }
h3 { margin: 24px 0 0; font-size: 15px; }
header p, .facts, .source, footer { margin: 4px 0; color: #5a636e; font-size: 13px; }
.picture { display: block; width: 100%; height: auto; font-family: Helvetica, Arial, "Liberation Sans", sans-serif; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.4; }
th { text-align: left; font-weight: 600; }
th:nth-last-child(-n+2), td:nth-last-child(-n+2) { white-space: nowrap; }
th, td { padding: 4px 8px 4px 0; border-bottom: 1px solid #dfe2e5; vertical-align: top; }
ol { margin: 8px 0; padding: 0; list-style: none; }
li { margin: 0 0 12px; padding-left: 16px; border-left: 3px solid #dfe2e5; }
blockquote { margin: 0; }
mark { padding: 1px 2px; border-radius: 3px; background: #e5e7ea; color: inherit; }
.trigger, .mention { background: #ffe08a; }
.actor, .speaker { background: #cfe5f7; }
.recipient { background: #fbd9c6; }
.location, .origin, .destination { background: #cdebe0; }
a { color: #0b62a8; }
footer { margin-top: 48px; }
@media print {
  @page { margin: 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, li, article > h3, .picture { break-inside: avoid; }
  h2, h3, .facts { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
