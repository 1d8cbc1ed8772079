const ROWS = `
abandon abandonment|abduct abduction|abolish abolition abolishment|abort abortion|abstain abstention|abuse abuse|accept acceptance
accredit accreditation|accuse accusation|achieve achievement|acquire acquisition|acquit acquittal|act action|activate activation
adapt adaptation|address address|adjust adjustment|administer administration|admit admission|adopt adoption|advance advance advancement
advise advice|affirm affirmation|aggress aggression|agitate agitation|agree agreement|aid aid|aim aim|allege allegation|allocate allocation
ally alliance|allow allowance|alter alteration|ambush ambush|amend amendment|analyse analysis|announce announcement|annex annexation
annihilate annihilation|answer answer|apologise apology|apologize apology|appeal appeal|appear appearance|appease appeasement
applaud applause|apply application|appoint appointment|apprehend apprehension|approve approval|arbitrate arbitration|argue argument
arm armament|arrange arrangement|arrest arrest|arrive arrival|assassinate assassination|assault assault|assemble assembly
assert assertion|assess assessment|assign assignment|assist assistance|assume assumption|assure assurance|attack attack|attempt attempt
attend attendance|authorise authorisation|authorize authorization|avenge vengeance|award award|ban ban|banish banishment|bargain bargain
behave behaviour behavior|behead beheading|believe belief|besiege siege|bet bet|betray betrayal|bid bid|blackmail blackmail
blame blame|blast blast|blockade blockade|bomb bomb bombing bombardment|bombard bombardment|boost boost|boycott boycott|breach breach
break breakage|bribe bribery|broadcast broadcast|build building buildup build-up|burgle burglary|burn burning|bury burial|buy purchase
call call|campaign campaign|cancel cancellation|capitulate capitulation|capture capture|care care|cease cessation|celebrate celebration
censor censorship|censure censure|certify certification|challenge challenge|change change|charge charge|chase chase|check check
choose choice|circulate circulation|claim claim|clash clash|classify classification|clean cleanup clean-up cleansing|clear clearance
close closure|collaborate collaboration|collapse collapse|collect collection|collide collision|combat combat|comfort comfort
command command|comment comment commentary|commemorate commemoration|commit commitment|communicate communication|compensate compensation
compete competition|complain complaint|complete completion|comply compliance|concede concession|conceal concealment|conclude conclusion
condemn condemnation|conduct conduct|confer conference|confess confession|confine confinement|confirm confirmation|confiscate confiscation
conflict conflict|confront confrontation|congratulate congratulation|conquer conquest|consent consent|conserve conservation
consider consideration|consolidate consolidation|conspire conspiracy|construct construction|consult consultation|consume consumption
contact contact|contain containment|contaminate contamination|contend contention|continue continuation continuance|contract contract
contradict contradiction|contribute contribution|control control|convene convention|converse conversation|convert conversion
convict conviction|cooperate cooperation co-operation|coordinate coordination co-ordination|correct correction|corrupt corruption
counter-attack counter-attack|counterattack counterattack|crack crackdown|crash crash|create creation|cremate cremation|criticise criticism
criticize criticism|cross crossing|crush crush|cut cut cutback|damage damage|dash dash|deal deal|debate debate|deceive deception
decide decision|declare declaration|decline decline|decommission decommissioning|decree decree|defeat defeat|defect defection
defend defence defense|defer deferment deferral|defy defiance|delay delay|delegate delegation|deliver delivery|demand demand
demilitarise demilitarisation|demilitarize demilitarization|demobilise demobilisation|demobilize demobilization|demolish demolition
demonstrate demonstration|denounce denunciation|deny denial|depart departure|deploy deployment|deport deportation|depose deposition
deprive deprivation|derail derailment|descend descent|desert desertion|design design|desire desire|destabilise destabilisation
destabilize destabilization|destroy destruction|detain detention detainment|deteriorate deterioration|deter deterrence|determine determination
detonate detonation|develop development|devastate devastation|die death|differ difference|dine dinner|direct direction|disagree disagreement
disappear disappearance|disappoint disappointment|disapprove disapproval|disarm disarmament|disclose disclosure|discover discovery
discriminate discrimination|discuss discussion|disengage disengagement|dismantle dismantlement|dismiss dismissal|dispatch dispatch
disperse dispersal|displace displacement|dispose disposal|dispute dispute|disqualify disqualification|disrupt disruption|dissent dissent
dissolve dissolution|distribute distribution|disturb disturbance|divide division|divorce divorce|donate donation|doubt doubt
draft draft|drill drill|drown drowning|dump dumping|educate education|elect election|electrocute electrocution
eliminate elimination|embargo embargo|embark embarkation|embezzle embezzlement|emerge emergence|emigrate emigration|employ employment
enact enactment|encircle encirclement|encounter encounter|encourage encouragement|end end ending|endorse endorsement|enforce enforcement
engage engagement|enlarge enlargement|enlist enlistment|enquire enquiry|enrich enrichment|enslave enslavement|enter entry entrance
entrap entrapment|eradicate eradication|erode erosion|erupt eruption|escalate escalation|escape escape|escort escort
establish establishment|estimate estimate estimation|evacuate evacuation|evade evasion|evaluate evaluation|evict eviction|examine examination
excavate excavation|exchange exchange|exclude exclusion|execute execution|exempt exemption|exercise exercise|exhume exhumation
exile exile|exist existence|exonerate exoneration|expand expansion|expect expectation|expel expulsion|explain explanation|explode explosion
exploit exploitation|explore exploration|export export|expose exposure|express expression|extend extension|exterminate extermination
extort extortion|extradite extradition|fail failure|fall fall|fight fight fighting|finance finance|fine fine|fire fire firing
flee flight|flood flood flooding|fly flight|force force|form formation|found foundation
free freedom|freeze freeze|fund funding|gather gathering|give gift|govern government governance|grant grant|graduate graduation|greet greeting
grow growth|guarantee guarantee|guard guard|guide guidance|handle handling|hand handover hand-over|harass harassment|help help
hesitate hesitation|hijack hijacking hijack|hit hit|hold holdup|hope hope|humiliate humiliation|hunt hunt|identify identification
ignite ignition|immigrate immigration|impeach impeachment|implement implementation|implicate implication|import import importation
impose imposition|imprison imprisonment|improve improvement|inaugurate inauguration|incarcerate incarceration|incite incitement
include inclusion|incorporate incorporation|increase increase|intrude incursion|indict indictment|infect infection|infiltrate infiltration
inflate inflation|influence influence|inform information|inherit inheritance|initiate initiation|inject injection|injure injury
inquire inquiry|insist insistence|inspect inspection|install installation|institute institution|instruct instruction|insult insult
insure insurance|integrate integration|intend intent intention|intensify intensification|interact interaction|intercept interception
interfere interference|intern internment|interpret interpretation|interrogate interrogation|interrupt interruption|intervene intervention
interview interview|intimidate intimidation|introduce introduction|intrude intrusion|invade invasion|invent invention|invest investment
investigate investigation|invite invitation|involve involvement|isolate isolation|issue issuance|join accession|journey journey
judge judgment judgement|justify justification|kidnap kidnapping kidnap|kill killing|land landing|launch launch|lay layoff lay-off
lead leadership|leak leak leakage|leave departure|legalise legalisation|legalize legalization|legislate legislation|liberate liberation
lift lifting|liquidate liquidation|lobby lobbying|locate location|loot looting|lose loss|lynch lynching|maintain maintenance
manage management|manipulate manipulation|manufacture manufacture|march march|marry marriage|massacre massacre|measure measurement
mediate mediation|meet meeting|merge merger|migrate migration|mine mining|mobilise mobilisation|mobilize mobilization
modernise modernisation|modernize modernization|modify modification|monitor monitoring|mourn mourning|move move movement|murder murder
mutilate mutilation|mutiny mutiny|nationalise nationalisation|nationalize nationalization|naturalise naturalisation|need need
negotiate negotiation|nominate nomination|normalise normalisation|normalize normalization|notify notification|obey obedience
object objection|oblige obligation|observe observation|obstruct obstruction|occupy occupation|occur occurrence|offend offence offense
offer offer|open opening|operate operation|oppose opposition|oppress oppression|order order|organise organisation|organize organization
oust ouster ousting|overthrow overthrow|overfly overflight|overrun overrun|own ownership|pardon pardon|participate participation
partition partition|patrol patrol|pay payment|penetrate penetration|perform performance|permit permission permit|persecute persecution
persuade persuasion|pillage pillage|plan plan|plead plea|please pleasure|pledge pledge|plot plot|plunder plunder|poison poisoning
pollute pollution|possess possession|postpone postponement|praise praise|predict prediction|prefer preference|prepare preparation
present presentation|preserve preservation|press pressure|prevent prevention|proclaim proclamation|produce production
progress progress|prohibit prohibition|proliferate proliferation|promise promise|promote promotion|propose proposal proposition
prosecute prosecution|protect protection|protest protest|prove proof|provide provision|provoke provocation|publish publication|pull pullout pull-out pullback
punish punishment|purchase purchase|purge purge|pursue pursuit|push push|qualify qualification|quarantine quarantine|quarrel quarrel
query query|question questioning|raid raid|rally rally|rape rape|ratify ratification|react reaction|realise realisation|reappear reappearance
rearm rearmament|reassure reassurance|rebel rebellion|rebuke rebuke|recall recall|receive receipt reception|recognise recognition
recognize recognition|recommend recommendation|reconcile reconciliation|reconnoitre reconnaissance|reconstruct reconstruction
recover recovery|recruit recruitment|reduce reduction|refer reference referral|reflect reflection|reform reform|refuse refusal
register registration|regret regret|regulate regulation|rehabilitate rehabilitation|reinforce reinforcement|reinstate reinstatement
reject rejection|release release|rely reliance|relocate relocation|remember remembrance|remove removal|renew renewal|renounce renunciation
repair repair|repatriate repatriation|repeal repeal|repeat repetition|replace replacement|reply reply|report report|represent representation
repress repression|request request|require requirement|rescue rescue|resemble resemblance|resettle resettlement|resign resignation
resist resistance|resolve resolution|respond response|restore restoration|restrain restraint|restrict restriction|resume resumption
retaliate retaliation|retire retirement|retreat retreat|return return|reunify reunification|reveal revelation|revenge revenge
review review|revise revision|revive revival|revolt revolt|reward reward|riot riot rioting|rise rise uprising|rob robbery|rule rule ruling
run run|sabotage sabotage|sack sacking|sail sailing|salvage salvage|sanction sanction|save saving|scrutinise scrutiny|search search
secede secession|secure security|seek search|seize seizure|select selection|sell sale sell-off|send dispatch|sentence sentence
separate separation|serve service|settle settlement|shell shelling|ship shipment shipping|shoot shooting shot shootout|shut shutdown
sign signing signature|sink sinking|slaughter slaughter|slay slaying|smuggle smuggling|speak speech|spend spending|spill spillage|split split
spread spread|spy espionage spying|stab stabbing|stabilise stabilisation|stabilize stabilization|stampede stampede|stand standoff stand-off
start start|state statement|stay stay|steal theft|sterilise sterilisation|stop stoppage|storm storming|strangle strangulation
strengthen strengthening|strike strike|struggle struggle|submit submission|subsidise subsidy|subsidize subsidy|succeed success succession
suffer suffering|suffocate suffocation|suggest suggestion|summon summons|supervise supervision|supply supply|support support
suppress suppression|surrender surrender|surveil surveillance|survey survey|survive survival|suspect suspicion
suspend suspension|swap swap|swear oath|swim swim|take takeover take-over|talk talk|tax taxation|teach teaching|telephone telephone
terminate termination|terrorise terror|test test testing|testify testimony|think thought|threaten threat|torture torture|trade trade
train training|transfer transfer|transform transformation|translate translation|transmit transmission|transport transport transportation
travel travel|treat treatment|trespass trespass|try trial|unify unification|unite unity|urge urging|use use usage|vaccinate vaccination
vandalise vandalism|vandalize vandalism|vary variation|verify verification|veto veto|violate violation|visit visit
vote vote voting|walk walkout walk-out|warn warning|wed wedding|welcome welcome|wish wish|withdraw withdrawal|withhold withholding
work work|worry worry|wound wounding|wreck wreckage|abrogate abrogation|accelerate acceleration|accompany accompaniment
accumulate accumulation|acknowledge acknowledgement acknowledgment|adhere adherence|adjourn adjournment|amputate amputation|assimilate assimilation
attribute attribution|bankrupt bankruptcy|benefit benefit|bless blessing|borrow borrowing|castigate castigation|clarify clarification
coerce coercion|coincide coincidence|combine combination|compile compilation|compromise compromise|concentrate concentration
connect connection|crown coronation|cultivate cultivation|decapitate decapitation|degrade degradation
deescalate deescalation de-escalation|de-escalate de-escalation|deplete depletion|desecrate desecration|designate designation|devalue devaluation
disassociate disassociation|disavow disavowal|embezzle embezzlement|empower empowerment|exaggerate exaggeration
exasperate exasperation|excommunicate excommunication|expropriate expropriation|fabricate fabrication|falsify falsification
fortify fortification|fumigate fumigation|hospitalise hospitalisation|hospitalize hospitalization|incinerate incineration|inoculate inoculation
liberalise liberalisation|marginalise marginalisation|militarise militarisation|militarize militarization|nullify nullification
overhaul overhaul|pacify pacification|perpetrate perpetration|privatise privatisation|privatize privatization|quell quelling
radicalise radicalisation|radicalize radicalization|redeploy redeployment|reopen reopening|rotate rotation|self-immolate self-immolation
stagnate stagnation|subjugate subjugation|subpoena subpoena|subvert subversion|usurp usurpation|vilify vilification|airlift airlift
lock lockdown|sit sit-in|break breakthrough breakout|clamp clampdown|turn turnout`;

/** Noun of an action → the verb it is the noun of; the first verb of the list where two share it. */
export const VERB_OF_NOUN: ReadonlyMap<string, string> = read();

function read(): Map<string, string> {
  const map = new Map<string, string>();
  for (const row of ROWS.trim().split(/[|\n]/)) {
    const [verb = '', ...nouns] = row.trim().split(' ');
    for (const noun of nouns) if (!map.has(noun)) map.set(noun, verb);
  }
  return map;
}
