import type { Status } from '@dramatis/graph/model';

const row = (status: Status, words: string): [string, Status][] => words.split(' ').map((word) => [word, status]);

/** What a verb or noun says of the action it governs: "plans to leave", "a threat to strike", "failed to agree". By base form. */
export const ATTITUDES: ReadonlyMap<string, Status> = new Map([
  ...row(
    'planned',
    'plan intend aim hope expect agree decide promise pledge prepare schedule commit undertake consider propose due ready set likely poised announce intention decision pledge commitment agreement proposal preparation deal accord timetable schedule order plot conspire select pick hire assign',
  ),
  ...row('threatened', 'threaten vow swear threat warn ultimatum'),
  ...row(
    'possible',
    'try attempt seek want wish urge ask call demand request appeal tell press invite allow permit enable authorize authorise could attempt effort bid request demand call appeal able willing need require oblige discuss debate negotiate weigh study mull explore fear suspect believe reckon suggest hope opportunity chance must should rely appear seem possible',
  ),
  ...row(
    'negated',
    'fail refuse decline avoid prevent stop abandon cancel forgo unable prohibit ban forbid bar refusal failure dissuade discourage foil thwart postpone impossible suspend scrap shelve drop freeze halt',
  ),
  ...row('alleged', 'accuse allege claim blame charge suspect accusation allegation claim purport'),
  ...row('denied', 'deny denial dismiss reject refute dispute'),
]);

/** Adjectives and participles before a noun trigger: "a planned withdrawal", "alleged attack". By base form or as written. */
export const MODIFIERS: ReadonlyMap<string, Status> = new Map([
  ...row(
    'planned',
    'planned scheduled upcoming proposed expected future forthcoming next prospective eventual impending plan schedule propose expect',
  ),
  ...row('threatened', 'threatened threaten'),
  ...row('possible', 'possible potential any would-be likely imminent'),
  ...row('alleged', 'alleged suspected reported purported apparent allege suspect report'),
  ...row('negated', 'no failed foiled aborted thwarted cancelled canceled attempted fail foil abort thwart cancel'),
  ...row('ongoing', 'ongoing continuing current continue'),
]);

/** Verbs of saying, whose complement is their subject's claim. */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell state add note announce confirm report declare claim insist stress warn argue explain acknowledge admit concede maintain reveal disclose comment remark reiterate emphasize emphasise write tweet post assert allege deny suggest estimate believe think indicate signal testify recall reply respond caution predict pledge vow'.split(
    ' ',
  ),
);
/** Those among them that make the complement only a claim. */
export const CLAIMING: ReadonlySet<string> = new Set('claim allege assert purport accuse'.split(' '));

/** Those attitudes that a noun after them shares: "threatened strikes", "discussed a withdrawal"; not "agreed the ceasefire". */
export const OBJECT_ATTITUDES: ReadonlySet<string> = new Set(
  'plan threaten schedule propose prepare cancel avoid prevent consider promise pledge demand urge call seek discuss debate negotiate weigh mull want expect ban threat deny proposal fear believe claim foil thwart postpone'.split(
    ' ',
  ),
);
/** Nouns whose "of", "for" or "on" phrase shares what they say of it: "the threat of an attack", "calls for a withdrawal". */
export const NOUN_ATTITUDES: ReadonlyMap<string, Status> = new Map([
  ...row('planned', 'plan proposal preparation promise pledge offer timetable'),
  ...row('threatened', 'threat warning vow'),
  ...row(
    'possible',
    'fear risk danger possibility prospect chance likelihood call demand appeal request attempt effort bid hope event case',
  ),
  ...row('alleged', 'accusation allegation suspicion report rumour rumor charge'),
  ...row('denied', 'denial'),
  ...row('negated', 'cancellation prevention absence lack'),
]);

/** Nouns of saying: "rejected a report that the army bombed the market". */
export const CLAIMS: ReadonlySet<string> = new Set(
  'report claim accusation allegation suggestion rumour rumor charge assertion'.split(' '),
);
/** Verbs of thinking, after which "would" is a guess: "fear that rebels would attack". */
export const GUESSING: ReadonlySet<string> = new Set(
  'suggest estimate believe think predict argue indicate fear doubt speculate assume caution'.split(' '),
);

/** Verbs with a particle that say it did not happen: "called off the march", "ruled out talks". */
export const CALLED_OFF: Readonly<Record<string, string>> = { call: 'off', rule: 'out', give: 'up', put: 'off' };

/** Verbs of thinking and telling that in the passive make what follows hearsay: "is believed to have killed". */
export const HEARSAY: ReadonlySet<string> = new Set(
  'say believe think suspect report allege understand know rumour rumor'.split(' '),
);

/** What somebody does in words, whose content is his to answer for: "accused the army of firing", "vowed to strike". */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  'accuse allege blame claim deny dismiss threaten warn vow promise pledge swear refute'.split(' '),
);

/** What one claims or denies of a deed: "claimed responsibility for the attack", "denied any part in the killing". */
export const SHARES_IN: ReadonlySet<string> = new Set([
  'responsibility',
  'part',
  'role',
  'involvement',
  'hand',
  'credit',
]);

/** Subjects that make what is called for a plan. */
export const PLANS: ReadonlySet<string> = new Set(
  'plan agreement deal accord timetable schedule roadmap programme program'.split(' '),
);
