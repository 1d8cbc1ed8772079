import type { Event, Extraction, Status } from '@dramatis/graph/model';
import { argumentsOf } from './event-arguments.ts';
import { type Incident, perpetrators } from './muc-incident.ts';

const STATED: readonly Status[] = ['happened', 'ongoing', 'alleged'];
const OWNING = /^(?:claim|accept|admit|assume|acknowledge)\b.*\bresponsib/;

/**
 * Who is said to have done an incident in words of their own: those accused or arrested, and those who claim responsibility, in a sentence
 * that tells of the incident too. MUC's keys count suspects as perpetrators.
 *
 * "Two rebels were arrested after the bombing", "The Red Column claimed responsibility for the attack"; not the judge accused of a bribe in
 * another sentence, nor those the incident harmed.
 */
export function withSuspects(incidents: readonly Incident[], extraction: Extraction): readonly Incident[] {
  const suspects = extraction.events.flatMap((event) => {
    const role = suspectRole(event);
    if (role === null || !STATED.includes(event.status)) return [];
    const sentences = event.evidence.map(({ sentence }) => sentence.start);
    return [{ sentences, ...perpetrators(argumentsOf(event, extraction, [role]), extraction) }];
  });
  return incidents.map((incident) => {
    const near = suspects.filter(({ sentences }) => sentences.some((each) => incident.sentences.includes(each)));
    const isHarmed = (text: string): boolean => incident.victim.includes(text) || incident.target.includes(text);
    const added = (key: 'perpInd' | 'perpOrg'): readonly string[] =>
      [...new Set([...incident[key], ...near.flatMap((each) => each[key])])].filter((text) => !isHarmed(text));
    return near.length === 0 ? incident : { ...incident, perpInd: added('perpInd'), perpOrg: added('perpOrg') };
  });
}

function suspectRole({ type, mode, lemma }: Event): 'actor' | 'recipient' | null {
  if (type === 'ACCUSE' && mode === 'allege') return 'recipient';
  if (type === 'COERCE' && mode === 'arrest') return 'recipient';
  return type === 'STATEMENT' && OWNING.test(lemma) ? 'actor' : null;
}
