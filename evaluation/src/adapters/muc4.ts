import type { Event, Status } from '@dramatis/graph/model';
import { type Adapter, type Prediction, perReport } from '../adapter.ts';
import { figure } from '../figures.ts';
import { JSONL } from '../formats/jsonl.ts';
import type { Pipeline } from '../pipeline.ts';
import { withSuspects } from '../predictions/incident-suspects.ts';
import { mergeIncidents } from '../predictions/merge-incidents.ts';
import { type Incident, incidentOf } from '../predictions/muc-incident.ts';

/** MUC's keys hold what is reported as fact or claimed; planned, possible, denied and negated incidents are none. */
const REPORTED: readonly Status[] = ['happened', 'ongoing', 'alleged'];

/** MUC's guidelines leave out incidents more than two months before the report. */
const OLDEST_DAYS = 62;
/** Within so many characters of the start a heading ends. */
const HEADING_LENGTH = 400;
const DAY_MS = 86_400_000;

/**
 * Incident templates (`incidentOf`) with those said to have done them (`withSuspects`), merged within the report (`mergeIncidents`). Background events without a date and events older than
 * two months are left out, and incidents without victim or target (3 % of the training keys). The report's date is the day in its dateline, which is part of the text.
 */
export const muc4: Adapter = {
  name: 'muc4',
  format: JSONL,
  date: 'dateline',
  predict: perReport((report, pipeline) => {
    const { id, text, published } = report;
    const extraction = pipeline.extract({ id, text: withHeadingApart(text), published });
    const incidents = extraction.events
      .filter((event) => REPORTED.includes(event.status) && isRecent(event, report.published))
      .flatMap((event) => incidentOf(event, extraction) ?? []);
    const harmful = mergeIncidents(withSuspects(incidents, extraction)).filter(
      ({ isWhole, victim, target }) => isWhole && victim.length + target.length > 0,
    );
    return { id: report.id, templates: harmful.map((incident) => template(incident, pipeline)) };
  }),
  headline: [
    figure('A template F1', 'A_templateFilling_GTTofficial.microAvg.F1'),
    figure('B lenient', 'B_lenient_allVictims.microAvg.F1'),
    figure('C CEAF-REE', 'C_roleFillerEntities_CEAFREE.microAvg.F1'),
    figure('D relevance', 'D_relevantDocument.F1'),
  ],
  reference: 'test, 1992: GE 54.2 / 61.6 / 52.1 / 88.5, NYU 34.3 / 50.0 / 33.4 / 84.3',
};

/** The monitoring service's heading ("Lima, 2 Jan 90 (radio) -- [report] [text]") is no part of the first sentence. */
function withHeadingApart(text: string): string {
  const heading = /\[(?:text|excerpts?)\]\s+/i.exec(text.slice(0, HEADING_LENGTH));
  if (heading === null) return text;
  const end = heading.index + heading[0].length;
  return `${text.slice(0, end).trimEnd()}\n\n${text.slice(end)}`;
}

function isRecent({ start, end, background }: Event, published: string | null): boolean {
  const last = end ?? start;
  if (last === null) return !background;
  if (published === null) return true;
  const latest = `${last}-12-31`.slice(0, 10).replace(/^(\d{4}-\d{2})-12$/, '$1-28');
  return Date.parse(published) - Date.parse(latest) <= OLDEST_DAYS * DAY_MS;
}

function template(incident: Incident, { gazetteer }: Pipeline): Omit<Prediction, 'id'> {
  const { type, perpInd, perpOrg, target, victim, victimName, weapon, places, date } = incident;
  const country = places.map((place) => place.country).find((iso3) => iso3 !== null) ?? null;
  const names = [country === null ? undefined : gazetteer.country(country)?.label, ...places.map(({ label }) => label)];
  const location = [...new Set(names.filter((name) => name !== undefined))].join(': ');
  const entities = (texts: readonly string[]): readonly (readonly string[])[] => texts.map((text) => [text]);
  return {
    incident_type: type,
    PerpInd: entities(perpInd),
    PerpOrg: entities(perpOrg),
    Target: entities(target),
    Victim: entities(victim),
    VictimName: entities(victimName),
    Weapon: entities(weapon),
    ...(date === null ? {} : { date }),
    ...(location ? { location } : {}),
  };
}
