export { type ByteSource, blobSource, bytesSource, collect } from './byte-source.ts';
export { calendarDay } from './calendar-day.ts';
export { feedOfPage } from './feeds/feed-of-page.ts';
export { InputError, reasonOf } from './input-error.ts';
export { kindOf, notReportByName } from './kind.ts';
export { LIMITS, type Limits } from './limits.ts';
export { type Input, type ReaderOptions, readReports } from './read-reports.ts';
export type { Reading, Report, ReportMetadata } from './report.ts';
export { type Columns, parseColumns } from './tables/columns.ts';
