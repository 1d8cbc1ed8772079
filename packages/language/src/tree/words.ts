const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying and thinking, by lemma: they take a clause as object, with or without "that". */
export const SPEECH: ReadonlySet<string> = words(`
  say tell add report announce state claim note warn believe think know argue insist suggest admit deny acknowledge confirm declare
  explain reveal indicate signal show mean stress hope fear expect allege maintain predict estimate assert reply write conclude agree
  decide learn hear feel find realize recall remember promise pledge vow swear guess suppose assume understand see ensure demonstrate
  emphasize reiterate underline complain boast contend observe highlight require propose demand recommend`);

/** Verbs whose to-infinitive is their complement (xcomp), not a purpose. */
export const CONTROL: ReadonlySet<string> = words(`
  want try agree order urge plan seek refuse decide begin start continue fail manage hope intend threaten vow pledge promise offer
  prepare attempt expect ask tell force allow help call need like prefer choose decline appear seem tend claim persuade convince
  encourage instruct command permit enable require request warn invite authorize compel oblige pressure ready set able unable likely
  unlikely willing free eager due aim struggle happen get cause believe say report allege rely learn want wish mean love go have
  dare deserve demand opt remain cease swear move push vote`);

/** Verbs that take a gerund as complement. */
export const GERUND_TAKERS: ReadonlySet<string> = words(`
  begin start stop continue keep avoid consider finish quit risk resume suggest deny admit recommend enjoy hate like love try see catch
  leave find remember involve go report practise practice prefer mind`);

/** Verbs of two objects. */
export const DITRANSITIVE: ReadonlySet<string> = words(`
  give tell offer send show grant award hand bring teach pay lend promise deny ask cost owe allow sell buy deal inflict assure`);

/** Nouns that name a stretch or point of time: bare, they are adverbials ("last week", "Monday"). */
export const TIME_NOUNS: ReadonlySet<string> = words(`
  today yesterday tomorrow tonight day week month year decade morning afternoon evening night monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december summer winter spring autumn
  fall weekend quarter hour minute second moment time century a.m. p.m. midnight noon dawn dusk`);

/** Nouns that take a to-infinitive or a that-clause. */
export const CLAUSAL_NOUNS: ReadonlySet<string> = words(`
  plan decision agreement move effort attempt right ability willingness refusal proposal offer order call bid push need desire vote
  threat promise pledge vow claim report fact belief hope fear idea announcement statement suggestion warning news sign evidence
  opportunity chance way time permission pressure authority intention request demand failure commitment readiness deal moment readiness
  possibility concern allegation accusation assertion view argument hint rumor rumour conclusion assurance drive campaign mission
  operation mandate power reason step measure`);

/** Nouns of acts and relations that keep a following phrase for themselves ("attack on the base", "talks with Iran"). */
export const RELATIONAL: ReadonlySet<string> = words(`
  attack assault strike raid war fight battle operation campaign crackdown sanction embargo threat ban protest demonstration rally
  talk negotiation agreement deal accord treaty pact contract meeting summit relation relationship tie link cooperation dispute conflict
  tension clash dialogue discussion visit trip withdrawal exit retreat return transfer move transition access attention approach answer
  solution response reaction resistance opposition support aid help assistance demand call request need plan hope push bid case claim
  complaint charge allegation accusation report information question debate concern criticism view statement comment role part interest
  investment increase decrease rise drop cut decline reduction change shift influence impact effect pressure limit control ceasefire truce
  peace vote election referendum responsibility reason cause evidence ambassador envoy adviser advisor successor heir candidate minister
  spokesman spokeswoman spokesperson hatred fear exposure partnership alliance agreement investigation inquiry probe ban victory`);

/** Nouns for persons by office, before a name: "Colonel Ahmed", "spokesman John Kirby". */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms dr prof gen lt col maj capt sgt adm sen rep gov pres rev president general colonel major captain lieutenant sergeant
  admiral commander minister secretary senator representative governor mayor chancellor king queen prince princess sheikh sheik imam
  ayatollah pope bishop cardinal professor doctor judge justice ambassador envoy chief director chairman chairwoman spokesman
  spokeswoman spokesperson premier leader official officer analyst lawyer attorney journalist reporter sir lord lady brigadier marshal
  deputy vice-president emir sultan emperor speaker congressman congresswoman lawmaker activist author coach detective inspector
  superintendent candidate founder singer actor actress writer negotiator adviser advisor`);

/** Last words that make a run of capitals a compound headed by them ("Ain al-Asad Airbase"), not a person's name. */
export const COMPOUND_HEADS: ReadonlySet<string> = words(`
  airbase base army force forces navy guard guards corps brigade brigades battalion division ministry department office agency bureau
  council committee commission congress parliament assembly senate party front movement union association organization organisation
  federation alliance league court university college school institute center centre hospital bank company corp corp. inc inc. group
  airlines airport province district city county state states republic kingdom island islands sea ocean gulf strait river lake mountain
  mountains valley desert street road avenue square park bridge dam port camp embassy palace house building tower news times post
  service services police command program programme project act treaty accord accords agreement war conference summit olympics cup
  coast hills heights canal highway prize award festival museum library church mosque society foundation network authority board fund
  security defense defence affairs journal review press region territory territories peninsula hotel station field stadium`);
