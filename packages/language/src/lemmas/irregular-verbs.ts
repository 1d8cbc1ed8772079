const ROWS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent
bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given
go went gone|grind ground ground|grow grew grown|hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt|leave left left
lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
mistake mistook mistaken|overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid
resell resold resold|retake retook retaken|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid
speak spoke spoken|spend spent spent|spill spilt spilt|spin spun spun|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught
tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset
wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written|learn learnt learnt|burn burnt burnt|dream dreamt dreamt
foresee foresaw foreseen|outlaw outlawed outlawed|bear bore born|beset beset beset|wed wed wed|strike struck stricken|get got gotten
stink stank stunk|prove proved proven|sew sewed sewn|sow sowed sown|mow mowed mown|saw sawed sawn|hew hewed hewn
strew strewed strewn|shear sheared shorn|tread trod trodden|forsake forsook forsaken|slit slit slit|rid rid rid|shine shone shone
spit spat spat|string strung strung|sling slung slung|slink slunk slunk|wind wound wound|dwell dwelt dwelt|smell smelt smelt
spell spelt spelt|spoil spoilt spoilt|light lit lit|plead pled pled|speed sped sped|sneak snuck snuck|dive dove dived|bespeak bespoke bespoken
abide abode abided|beget begot begotten|behold beheld beheld|clothe clad clad|lean leant leant|sublet sublet sublet
be was been|have had had|do did done`;

/** Past tense → base form ("withdrew" → "withdraw"). */
export const PAST_TO_BASE: ReadonlyMap<string, string> = table(1);

/** Past participle → base form ("withdrawn" → "withdraw"). */
export const PARTICIPLE_TO_BASE: ReadonlyMap<string, string> = table(2);

/** Base forms of the irregular verbs. */
export const IRREGULAR_BASES: ReadonlySet<string> = new Set(table(0).values());

function table(column: number): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of ROWS.trim().split(/[|\n]/)) {
    const forms = row.trim().split(' ');
    const form = forms[column];
    const base = forms[0];
    if (form !== undefined && base !== undefined && !map.has(form)) map.set(form, base);
  }
  return map;
}
