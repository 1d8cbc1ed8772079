const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Base forms of verbs frequent in news that compromise's word list lacks. */
export const VERBS: ReadonlySet<string> = words(`
  abandon abduct abolish accuse acquire advance aim allege allow ambush announce annex appeal appoint approve arrest assassinate
  assault assert assist attack attend authorize avert back ban behead besiege blame blast block blockade bomb bombard boost boycott
  brand breach brief broker bury call cancel capture carry cause ceasefire celebrate challenge charge claim clash clear close comment
  complete concede condemn conduct confirm confront consider continue control convict coordinate counter crack crash criticize cross
  crush cut damage declare defeat defect defend demand demonstrate denounce deny depart deploy deport depose derail destroy detain
  detonate dismantle dismiss dispatch displace disrupt dissolve down drop ease eject eliminate embark emerge enact encircle end
  endanger endorse enforce engage enter erupt escalate escape escort establish evacuate evict execute exchange exit expel explode
  extend extradite face fail fire flare flood force free gather grant guard halt hand handle hijack highlight hit hope hospitalize host
  impeach implement impose imprison incite indict infiltrate inflict inform inject injure inspect insist install intensify intercept
  intervene interrogate invade investigate invite issue jail join kidnap kill land last launch level liberate lift link live locate
  loot maintain maim march mark massacre mediate meet mobilize monitor mount move murder name near negotiate nominate note notify
  obtain occupy offer open operate oppose order organize oust patrol pause persuade plan plant pledge plot plunge postpone pound
  praise prepare press prevent probe proclaim promise propose prosecute protect protest prove provide provoke publish pull punish
  purge pursue push raid rally ram reach reaffirm rebuff recall receive recapture reclaim recognize recruit reduce refuse regain
  reinforce reject release relinquish rely remain remove rename repatriate repeal repel replace reply report rescue reshape reside
  resign resist resolve respond rest restore restrict result resume retaliate retreat return reveal review revoke rig rob rule sack
  sanction save schedule seal seize sentence serve settle shape shell shield sign signal smuggle sponsor stab stage start state station
  stay stem step stir stone stop storm strengthen stress strip suffer suggest summon supply support surge surrender surround survive
  suspect suspend swap symbolize tackle target tender test thank threaten thwart tighten topple torch torture trade train transfer
  transport trap travel treat trigger try turn unveil uphold urge use vacate veto view violate visit vote vow wage walk warn welcome
  withdraw witness work wound wreck yield`);

/** Nouns frequent in news that endings and compromise's list mislead about. */
export const NOUNS: ReadonlySet<string> = words(`
  accord accused advance agreement aid air airstrike alliance ally ambush army arrest arson assault assembly attack ballot ban base
  blast blockade blow bomb border boss boycott breach budget bullet bus cabinet call camp campaign captive capital casualty cause
  ceasefire chief child claim clash coalition colonel command commander comment company conference conflict congress control convoy
  council country coup course court crash crime crisis crowd dam damage date deal death debate defeat defence defense demand
  demonstration deputy district division drill drive drone dispute east election embassy emergency end envoy estimate exchange execution
  exercise exit explosion family fighter fire flight force foreign forum front fuel fund gas general group guard gun handover harm head
  headquarters help highway hope host hostage hour house incident injury interest interior interview issue jail jet journalist judge
  killing land law lead leader leave level lift line loss majority man march mark market mass massacre master media meeting member
  militant military militia minister ministry missile mission month mortar move murder name nation navy news night north number offensive
  offer office officer official oil opposition order pact parliament part party patient patrol peace people percent personnel place plan
  plane plant plot point police policy poll port position post power presence president press pressure price prison probe process program
  programme project promise proposal protest public push question raid raise rally range rate rebel record referendum refugee release
  relief report reporter rescue resident resolve response rest result return review right riot rise risk rival road rocket role round
  route rule run sanction school sea search seat sector sentence service settlement shell ship shooting show side siege sign site skirmish
  society soldier source south spokesman spokesperson spokeswoman staff stage stake stance stand start state statement station step stop
  storm street strike strip study summit supply support suspect suspension talk tank target term territory test threat time tip toll
  tour town trade train transfer treaty trial tribunal troop truce truck turn union unit use victim view village villager violence visit
  voice vote voter vow war warning watch water way weapon week west will withdrawal witness woman word work worker world wound year youth
  morning afternoon evening transition burden expert analyst neighbor neighbour influence challenge partnership sovereignty opportunity`);

/** Adjectives likewise. */
export const ADJECTIVES: ReadonlySet<string> = words(`
  anti-government armed bilateral civil civilian complete deadly dead deputy diplomatic direct double due economic eastern external federal
  foreign former free full heavy independent interim internal international islamic joint key late least left legal likely local main
  major military multinational national naval new northern northeastern northwestern nuclear open opposition other own parliamentary
  past political presidential prime prolonged public ready regional regular religious senior separate separatist several social
  southern southeastern southwestern special strategic subject top troubled unidentified unknown violent western wounded alleged
  unclear active annual available central common critical current different difficult early easy entire final general global great high
  human important large last later live long low mass middle minor more nearby next old only official overall poor possible previous
  private real recent safe same serious short single small so-called sole specific strong sure total ultimate unable upcoming wide young
  many much few many coming volatile delicate complex firm right wrong big good bad better worse best worst hard alive afraid aware`);
