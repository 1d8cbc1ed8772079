import type { Event, EventType, Mode, Role } from '@dramatis/graph/model';

/** One row: which of our events are of a KAIROS type. All conditions given must hold; the first row that does decides. */
interface Row {
  readonly types: readonly (EventType | null)[];
  readonly modes?: readonly Mode[];
  /** Base forms of the trigger, or of its first word. */
  readonly lemmas?: readonly string[];
  /** Triggers that are none: verbs that only attribute what is said. */
  readonly except?: readonly string[];
  readonly kairos: string;
}

const KILL =
  'kill die slay murder assassinate execute behead massacre death killing slaying murder assassination dead'.split(' ');
const WOUND = 'wound injure hurt maim injury beat beating stab mutilate'.split(' ');
const BLAST = 'explode detonate blast explosion bomb bombing detonation'.split(' ');
const DAMAGE = 'damage shatter burn torch'.split(' ');
const DESTROY = 'destroy demolish raze level collapse'.split(' ');
const TRADE = 'buy sell purchase sale trade rent lease reserve hire pay'.split(' ');
const MOVE = 'walk drive fly travel leave arrive return carry transport ship smuggle evacuate escape enter'.split(' ');
const SEND = 'deploy send move transfer dispatch advance sail'.split(' ');
const GIVE = 'give donate provide supply deliver fund finance donation delivery'.split(' ');
const ORDER = 'instruct order command'.split(' ');
const ASK = 'interview question reply phone telephone'.split(' ');
const SAY = 'say tell add think believe predict assure note respond'.split(' ');

/** Our types, modes and triggers → KAIROS. Types without a row (CONCEDE, REJECT, SUPPORT …) have no counterpart and are left out. */
const ROWS: readonly Row[] = [
  { types: ['ASSAULT', 'INCIDENT', 'PERSONNEL'], lemmas: KILL, kairos: 'Life.Die.Unspecified' },
  { types: ['ASSAULT', 'INCIDENT'], lemmas: WOUND, kairos: 'Life.Injure.Unspecified' },
  { types: ['ASSAULT', 'INCIDENT'], lemmas: BLAST, kairos: 'Conflict.Attack.DetonateExplode' },
  { types: ['ASSAULT', 'INCIDENT'], lemmas: DAMAGE, kairos: 'ArtifactExistence.DamageDestroyDisableDismantle.Damage' },
  {
    types: ['ASSAULT', 'INCIDENT'],
    lemmas: DESTROY,
    kairos: 'ArtifactExistence.DamageDestroyDisableDismantle.Destroy',
  },
  { types: ['ASSAULT'], modes: ['explosives', 'suicide-attack'], kairos: 'Conflict.Attack.DetonateExplode' },
  { types: ['ASSAULT'], modes: ['abduct'], kairos: 'Movement.Transportation.Unspecified' },
  { types: ['ASSAULT'], kairos: 'Conflict.Attack.Unspecified' },
  { types: ['INCIDENT'], lemmas: ['crash', 'collide', 'collision'], kairos: 'Disaster.Crash.Unspecified' },
  { types: ['INCIDENT'], lemmas: ['fire', 'burn', 'blaze'], kairos: 'Disaster.FireExplosion.Unspecified' },
  { types: ['INCIDENT'], modes: ['harm'], kairos: 'Life.Injure.Unspecified' },
  { types: ['PROTEST'], modes: ['riot', 'vandalize'], kairos: 'Conflict.Demonstrate.DemonstrateWithViolence' },
  { types: ['PROTEST'], modes: ['demo', 'obstruct', 'strike'], kairos: 'Conflict.Demonstrate.Unspecified' },
  { types: ['COERCE'], modes: ['arrest'], kairos: 'Justice.ArrestJailDetain.Unspecified' },
  { types: ['COERCE'], modes: ['deport'], kairos: 'Movement.Transportation.Unspecified' },
  { types: ['COERCE'], kairos: 'Control.ImpedeInterfereWith.Unspecified' },
  { types: ['SANCTION'], modes: ['convict'], kairos: 'Justice.Convict.Unspecified' },
  { types: ['ACCUSE'], lemmas: ['charge', 'indict', 'indictment'], kairos: 'Justice.ChargeIndict.Unspecified' },
  { types: ['ACCUSE'], modes: ['investigate'], kairos: 'Justice.InvestigateCrime.Unspecified' },
  { types: ['STATEMENT'], except: SAY, kairos: 'Contact.Contact.Broadcast' },
  { types: ['CONSULT'], kairos: 'Contact.Contact.Meet' },
  { types: ['REQUEST'], kairos: 'Contact.RequestCommand.Unspecified' },
  { types: ['THREATEN'], kairos: 'Contact.ThreatenCoerce.Unspecified' },
  { types: ['RETREAT'], modes: ['release'], kairos: 'Justice.ReleaseParole.Unspecified' },
  { types: ['RETREAT'], modes: ['resign'], kairos: 'Personnel.EndPosition.Unspecified' },
  { types: ['RETREAT'], modes: ['withdraw'], kairos: 'Movement.Transportation.Unspecified' },
  { types: ['MOBILIZE'], lemmas: SEND, kairos: 'Movement.Transportation.Unspecified' },
  { types: ['COOPERATE', null], lemmas: TRADE, kairos: 'Transaction.ExchangeBuySell.Unspecified' },
  { types: ['AID'], lemmas: GIVE, kairos: 'Transaction.Donation.Unspecified' },
  { types: ['PERSONNEL'], modes: ['die'], kairos: 'Life.Die.Unspecified' },
  { types: ['PERSONNEL'], modes: ['elect'], kairos: 'Personnel.Elect.Unspecified' },
  { types: ['PERSONNEL'], modes: ['appoint'], kairos: 'Personnel.StartPosition.Unspecified' },
  { types: ['PERSONNEL'], modes: ['dismiss'], kairos: 'Personnel.EndPosition.Unspecified' },
  { types: ['CONTROL'], modes: ['lose'], kairos: 'Conflict.Defeat.Unspecified' },
  { types: [null], lemmas: MOVE, kairos: 'Movement.Transportation.Unspecified' },
  { types: [null], lemmas: ORDER, kairos: 'Contact.RequestCommand.Unspecified' },
  { types: [null], lemmas: ASK, kairos: 'Contact.Contact.Unspecified' },
];

/**
 * The KAIROS type of an event, or null when it has none.
 *
 * @example kairosType({ type: 'ASSAULT', mode: 'explosives', lemma: 'attack' }) //=> 'Conflict.Attack.DetonateExplode'
 */
export function kairosType({ type, mode, lemma }: Pick<Event, 'type' | 'mode' | 'lemma'>): string | null {
  const words = [lemma, lemma.split(' ')[0]!];
  const row = ROWS.find(
    ({ types, modes, lemmas, except }) =>
      types.includes(type) &&
      !except?.includes(lemma) &&
      (!modes || (mode !== null && modes.includes(mode))) &&
      (!lemmas || words.some((word) => lemmas.includes(word))),
  );
  return row?.kairos ?? null;
}

const PLAIN: Readonly<Partial<Record<Role, string>>> = {
  actor: 'agent',
  recipient: 'patient',
  object: 'patient',
  location: 'Place',
  origin: 'Origin',
  destination: 'Destination',
  instrument: 'Instrument',
};

/** Role names by the beginning of the KAIROS type; what is not here keeps the plain name (agent, patient), which the scorer folds. */
const ROLE_NAMES: readonly (readonly [string, Readonly<Partial<Record<Role, string>>>])[] = [
  [
    'Conflict.Attack.DetonateExplode',
    { actor: 'Attacker', recipient: 'Target', object: 'Target', instrument: 'ExplosiveDevice' },
  ],
  ['Conflict.Attack', { actor: 'Attacker', recipient: 'Target', object: 'Target' }],
  ['Conflict.Demonstrate', { actor: 'Demonstrator', recipient: 'Target' }],
  ['Life.Die', { actor: 'Killer', recipient: 'Victim', object: 'Victim' }],
  ['Life.Injure', { actor: 'Injurer', recipient: 'Victim', object: 'Victim' }],
  ['Justice.ArrestJailDetain', { actor: 'Jailer', recipient: 'Detainee', object: 'Detainee' }],
  ['Justice.InvestigateCrime', { actor: 'Investigator', recipient: 'Defendant' }],
  ['Justice', { actor: 'JudgeCourt', recipient: 'Defendant', object: 'Defendant' }],
  ['Contact.Contact.Broadcast', { actor: 'Communicator', recipient: 'Recipient' }],
  ['Contact.Contact', { actor: 'Participant', recipient: 'Participant', speaker: 'Communicator' }],
  ['Contact', { actor: 'Communicator', recipient: 'Recipient' }],
  ['Movement', { actor: 'Transporter', recipient: 'PassengerArtifact', object: 'PassengerArtifact' }],
  ['Transaction', { actor: 'Giver', recipient: 'Recipient', object: 'AcquiredEntity' }],
  ['Personnel', { actor: 'PlaceOfEmployment', recipient: 'Employee', object: 'Employee' }],
  ['ArtifactExistence', { actor: 'Damager', recipient: 'Artifact', object: 'Artifact' }],
  ['Control', { actor: 'Impeder' }],
];

/** The KAIROS name of one of our roles in an event of a KAIROS type, or null for a role it has not. */
export function kairosRole(kairos: string, role: Role): string | null {
  const named = ROLE_NAMES.find(([prefix]) => kairos.startsWith(prefix))?.[1][role];
  return named ?? PLAIN[role] ?? null;
}
