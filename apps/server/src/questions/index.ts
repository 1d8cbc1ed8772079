import { actorsQuestion } from './actors.ts';
import { changesQuestion } from './changes.ts';
import { contradictionsQuestion } from './contradictions.ts';
import { dyadsQuestion } from './dyads.ts';
import { eventsQuestion } from './events.ts';
import { evidenceQuestion } from './evidence.ts';
import { namesQuestion } from './names.ts';
import { neighborhoodQuestion } from './neighborhood.ts';
import { pathsQuestion } from './paths.ts';
import type { Question } from './question.ts';
import { searchQuestion } from './search.ts';
import { timelineQuestion } from './timeline.ts';

/** Everything a case can be asked, by scripts and assistants alike. */
export const QUESTIONS: readonly Question[] = [
  eventsQuestion,
  actorsQuestion,
  neighborhoodQuestion,
  pathsQuestion,
  timelineQuestion,
  dyadsQuestion,
  contradictionsQuestion,
  changesQuestion,
  evidenceQuestion,
  searchQuestion,
  namesQuestion,
];
