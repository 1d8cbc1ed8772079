// Written by scripts/build-word-lists.mjs from compromise 14.17.0; do not edit.
// compromise (https://github.com/spencermountain/compromise) is MIT, Copyright (c) 2019 Spencer Kelly: see LICENSE.compromise.

/** Base forms of verbs. */
export const VERBS: string = `
abandon abduct abet abide abolish abort abound abscond absolve absorb abuse accelerate accent accept access acclimate accommodate
accompany accomplish accord accost account accrue accuse accustom ace ache achieve acknowledge acquiesce acquire act activate
adapt add addict address adjourn adjust administer admit adopt adorn adsorb advance advertise advocate affect affiliate affix
afford age agonize agonze agree aid aim air alarm alight align allege allot allow allude alluring alter amalgamate amaze amuse
analyse anchor anger animate anneal announce annoy annul answer anticipate appeal appear appease apply appoint appraise appreciate
approach approve approximate arch architect archive argue arise arm armour arouse arrange arrest arrive articulate ask aspire
assail assemble assert assess assign assist associate assume assure astonish astound attach attack attain attempt attest attract
auction augment authorize automate avert avoid await award babysit back backfire baffle bail bake balance ban band bang bank
bankrupt bar bargain barge bark base bash bathe batter battle be bear beat become beef befriend beg begin beguile behave behead
behold believe belittle belong belt bend benefit bequeath bestow bet betray bewilder bewitch bias bid bide biff bike bind biopsy
bit bitch bite blame blast blaze bleed blend bless blink blitz bloat block blossom blow blunt blur blurt board boast boat bob bog
boggle boil bolster bomb bombard bond bone book bookkeep boom boost boot border borrow boss bother bottle bounce box boycott brake
branch brand breach break breastfeed breathe breathtake breed bribe bridge brighten bring broadcast broaden bruise brush bubble
buck buckle bud budget buffer build bulk bully bump bundle burden burn burp burst bury bust bustle butcher butt buy buzz bypass
cage cake calculate call calm camp cancel canoe cap captivate capture card care careen carry carve cash cast catalog catch cater
caulk cause caution cave cease celebrate center centralize centre certify chain chair challenge champion change channel chant
charge charm chart chase chat chauffeur cheat check cheer cherish chew chill chip chirp choose chop chuck circle circumvent cite
claim clap classify claw clean cleanse clear click climb cling clip clone close cloud club clutter coach coalesce coat code coerce
coexist cohabit coin coincide collapse collect collide collude color coloring colour combat combine combust come comfort command
commence comment commit communicate commute compel compete compile complain complement complete complicate comply compose compound
compromise conceal conceive concentrate concern conclude concur condemn condense condone conduct confess confide configure confirm
conflict conform confront confuse conglomerate conjugate conjure connote conquer conscript consent conserve consider consist
consolidate conspire constitute constrain construct consult consume consummate contact contain continue contrast contribute
control convene converge convert convey convince cook cool coordinate cope copy core correct correspond corrode corrupt cost cough
counsel count counterfeit couple court cover crack craft cramp crash crave crawl create credit creep cripple crop cross crowd
crumble crush cry cube cue cultivate curb cure curl curtail curve customize cut cycle dab dam damage damp dampen dance dare darken
dart dash date daunt daze dazzle deafen deal debark debate debilitate debrief debug debunk debut decay deceive decentralize decide
decimate decipher declare decline decode decommission decompose decorate decouple decrease decree decry decrypt dedicate deduct
deepen deface defeat defect defer define deform defraud defuse defy degrade delay delegate deliberate delight delimit deliver
demand demean demolish demoralize denote denounce deny depart depict deplore deploy deport deposit depress derail derange derive
desert deserve design desire desist detach detail determine devastate develop devolve devote diagnose die differ diffuse dig
digest dignify diminish dine dip direct disable disappoint disarm disband disburse discard discern discharge discipline disclaim
disclose discount discourage discover discuss disgruntle disguise disgust dish dishearten dislike dislodge dismantle dispatch
dispense disperse displace display displease dispose disprove dispute disrupt dissent dissolve dissuade distil distill distinguish
distort distract distress disturb ditch dive diverge divert divest divide divorce divulge do dock doctor document dodge dole
double doubt download draft drag drain draw dream dredge dress drew dribble drift drill drink drip drive drone drop drown drum dry
dub duel dull dump duplicate dwell dwindle dye earmark earn eat echo edge edify edit educate effect elaborate elapse elate elect
electrify elicit elucidate elude emaciate embalm embark embarrass embody embrace embroider embroil emerge emphasize empower empty
enable enact enchant encircle enclose encounter encourage encroach encrypt encumber end endanger endear endorse endow endure
energize enforce engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven enquire enrich enrol enroll ensue
ensure enter enthral entice entrain entrench entrust envelop envisage envision envy equip erase erupt escape eschew espouse
establish estimate etch evaluate evoke evolve exaggerate exalt examine exasperate exceed excel exchange excite exclaim exclude
excuse exempt exercise exert exhale exhaust exhibit exhilarate exhort exhume exist exit expand expect expedite expel experience
experiment expire explain explode exploit explore export expose express expunge extend extinguish extol extract exude eye eyeball
face fade fail faint fake fall falter fancy farm fascinate fast fasten fatten favour fear feature feed feel fence fend ferment
fess fetch field fight figure file fill film filter finance find finish fire firm fish fit fix fizzle flag flake flame flare flash
flatten flatter flavor flavour flee flesh fling flip flirt float flock flood flow flower fluster fly focus fog foil fold follow
fool forbid force foreboding forecast foreclose forego foresee foreshadow forewarn forfeit forge forget forgive fork form format
forsake forthcome forward foster foul fracture fragme fragment frame franchise free freeze freshen frighten fringe frolic frost
frown frustrate fry fuck fuel fulfil fulfill function fund fundraise furnish fuss fuzz gad gag gain game gang garden gas gate
gather gaze gear geek generate get gift giggle give glare gleam glean glide gloss glow glue go goof gossip govern grab grace grade
graduate grant grapple grasp grate gratify graze greet grieve grill grind grip groom ground groundbreak grow growth gruel grumble
guarantee guard guess guide gulp gun hack ham hammer hamper hand handle hang hanker happen harangue harass harbour harm harness
harvest hash hatch hate haunt have head heal hear heartwarm heat hedge heighten help hide highlight hijack hike hinder hint hire
hit hoist hold hole hollow hone honor honour hook hop hope horrify horse host house howl hug humiliate hunker hunt hurry hurt hush
idle ignore illuminate illustrate imagine imbue immerse impact impale impart imperil impinge implement implode imply import impose
impoverish impress imprison improve incite incline include incorporate increase indebt index indicate indulge infect infest
inflate influence inform infuriate infuse ingest inhabit inhale inhibit initiate injure ink innovate inquire insert insist inspect
inspire install instil instruct insult insure integrate intend intensify intent interact interest interface intern interpret
interrupt interview intimidate intoxicate intrigue introduce intrude inundate invade invent invert invest invigorate invite
invoice invoke involve irk iron irritate isolate issue jack jag jam jazz jog join joke jot judge juggle juice jump justify
juxtapose keel keep key kick kid kidnap kill kiss knead kneel knit knock know label labor labour lace lack lag lance land languish
lap lash last latch laugh launch launder lay leach lead leak lean leap learn lease leave lecture leech lend lengthen lessen let
level levy license lick lie lifesave lift lighten like limit line linger link liquefy liquidate list listen live liven load loan
lobby lock lodge log look loosen loot lose love lower lump lurk lust mack madden mail maim maintain make man manage mandate
manifest manner manoeuvre manufacture map mark market marry marshal mash mask master match matter mature mean meander measure
meditate meet melt mend mention merge merit mesmerize mess message milk mime mimic mimick mince mind mine mingle minus mirror
misplace miss mistake mitigate mix mock model moderate modify mold molest monitor monkey mop motivate mount mourn mouth move mow
muddle mull multiply mumble murder mystify nag nail name narrow navigate need neglect negotiate nerd net network nick nod note
notice nourish nurse nurture obey object obscure observe obsess obtain occupy occur offend offer offset oil ollie omit ooze open
operate opine oppose oppress opt orbit order organise organize orient outgo outgrow outline outly outnumber outpace outstand
overarch overcome overlap overlook overpass overpower override oversee overshadow overturn overuse overwhelm ovulate owe own pack
package paint pair paise pale pamper pan panic parallel paralyse parent park part participate party pass past paste pat patch
patent patrol pause pave pay peacekeep peak pee peel peer peg pen pencil pend perceive perfect perform perfume perish permeate
permit perplex persevere persist persuade pervade pet phase phone photograph pick pierce pile pilot pin pine pinpoint pipe piss
pit pity pivot place plan plant play plce plead plug plummet plump plunge poach point poison polish poll pollute pool poop pop
pore portray pose position possess post pound pour power practice praise prattle pray preach precede preclude predetermine predict
prefer preoccupy prepare present preserve press presuppose pretend prevail prevent prey price pride prime print probe proceed
process proclaim procure prod produce profess profile program programme progress prohibit project prolong promise promote prompt
pronounce prop propose prosper protect protest protrude prove provide provoke prune psych publish puke pull pump punch punish
purchase purport pursuant pursue push put puzzle quack qualify quash quench question quit quiver quote race rack rage rain raise
rake rally ramble range rank rant rap rape rat rate ratify rattle rave ravish reach react read realise realize reap reason
reassure reboot rebuff recall receive reckon reclaim recognize recommend reconcile record recoup recover recruit recycle redact
redefine redo reduce reel refactor reference refinance refine reflect refocus reform refract refresh refuel refund refurbish
refuse regard register regret regroup regulate rehearse reheat reign reimburse rein reinforce reject rejoice rejuvenate relate
relax release relent relieve relinquish relish relive reload rely remain remake remark remedy remember remove render rendezvous
renew renounce rent reorder repair repeal repeat repel rephrase replace replenish replicate reply report represent request require
resemble resent reserve reside resign resist resolve resort respect respond rest restart restock restore restrain restrict
restructrue restructure result resume resurface retire retrieve retrofit return reup revamp reveal revel revere reverse revert
review revisit revitalise revitalize revive revoke revolve reward rhyme rid ride right ring riot rip ripen rise risk riveting roam
roar roast rob rock roll roof root rope rot rout route rub ruin rule run rush rust rustle sack sacrifice sadden safeguard sail
sample satisfy saturate save say scale scan scar scare scatter scavenge schedule scorch score scout scrape scratch scream screech
screen screw scribble scroll sculpt seal search seat secure sedate see seed seek seem select sell send sense sentence separate
sequester serve service set settle sever sew shack shade shake shape share sharpen shatter shave shed sheild shelter shift shine
ship shiver shock shoot shop shore short shorten shout show shrink shrivel shuffle shun side sift sign signal silence simplify
simulate sing sink sip sit size skate skateboard ski skip skyrocket slam slay sleep slick slide slip slit slope slouch slow smash
smell smile smirk smoke smooth smuggle snake snap snatch sneak sneeze sniff snow snowboard snuggle soak soar sob sober solicit
solve sooth soothe sort sound sour sow spam span spare spark sparkle spawn speak specialize specify speed spell spellbind spend
spice spike spill spin spiral spit spite splash splay split spoil sponsor spoof spot sprawl spray spread spring sprinkle spruce
spur spy squander square squish stab stack staff stage stagger stain stake stalk stall stamp stand staple star stare start startle
starve state stave stay steal steer stem step stereotype stew stick stiffen stifle stimulate sting stink stir stitch stocking
stockpile stoop stop store storm storytelling straighten strain strangle stray stream strengthen stress stretch strew strike
string strip strive stroke struggle study stuff stumble stump stun style sub subject sublimate submerge submit subside subsidize
subsist subtract subvert succeed succumb suck sue suffer suffice suggest suit sum summarise summon supplement supply support
suppose suppress sure surf surface surge surmount surpass surprise surround survey survive suspect suspend suss sustain swallow
sway swear sweat sweep sweeten swell swim swing swipe switch tack tackle tag tailor take talk tally tamper tan tangle tantalize
target tarnish taste tax teach tear tease tee tell temper tempt tender terrify test text thank thin think thread threaten thrill
thrive throw thrust thwart tick tide tie tighten tile time tip tire toll tone top topple torture toss total touch toughen tour
track trade traffick train trample transact transfer transform transition transpire transport trap travel treat trek tremble trend
tribute trick trickle trifle trigger trim trip trot trouble trust try tuck tumble tune tunnel turn twin twist type uncover
undercut undergo understand undertake undervalue underwhelm undo unearth unfold unfounded unify unite unleash unlock unnerve
unplug unravel unsettle untie unveil update upgrade uphold uplift upload upset urge use usher utter vacuum validate value vanish
vary venture verify vex vibe vie view visit visualize voice void volunteer vomit vote vow wade wait waive wake walk wander want
war warehouse warm warn warp warrant wash waste watch wave wax weaken wean wear weather weave wed weed weep weigh welcome wet
whack wheel whip whisk whisper whistle wick widen wield wimp win wind wing wipe wire wish withdraw wither witness wonder work
workshop worry worsen worship worth wound wrap wreak wreck wrestle wring wrinkle write wrong wrought yammer yawn yearn yell yield
zip zone zonk zoom`;

/** Adjectives and adverbs in -e. */
export const E_ADJECTIVES: string = `
ablaze able above absolute abstruse accurate acute adequate adverse affectionate aggressive agile agreeable alike alive alkaline
alone alongside alternate alternative ample antique anymore appropriate approximate articulate aside astute attractive austere
autoimmune average awake aware awesome awhile bare beside bigtime bizarre blithe blue boldface bonafide brave bronze brute
celebate clockwise close coarse coercive comatose commensurate compassionate complete concave concise concrete conducive conjugate
consummate contrite convertable cooperative corporate counterclockwise crude crystalline cute definite defuse degenerate
deliberate delicate demure dense derivative desperate destitute diffuse dire discrete disparate diverse divine docile done double
due eerie elaborate elite entire erstwhile executive exquisite extreme fake false favorite favourite feeble female feminine
fertile fierce fine finite foreseeable fortunate fragile free fringe fugitive furthermore future gauche gentle genuine grave
gruesome handsome hardcore hence hostile huge humane humble idle illegitimate illiterate immature immediate immense impolite
inaccurate inadequate inane inappropriate incomplete inconsiderate indefinite indeterminate indie infinite innate inordinate
insane insecure inside insoluble insubordinate intense intermediate intimate invaluable irate justice juvenile lame large late
legitimate likewise literate little live longtime loose macabre male marine maritime masculine mature maybe meanwhile mediocre
mere miniature mobile moderate monochrome more multiple mundane mute naive nice nimble noble notable nude obese obscene obscure
obsolete offensive offline once online opposite orange outside overdue pale passionate perverse petite picayune polite precise
premature prime pristine private probable profane profuse proportionate proximate pure purple quite rare recondite relative remote
replicate representative reprobate resolute ripe routine rude safe sage same scarce secure sedate separate serene severe simple
sincere single sole soluble sore spare sparse stable stale sterile strange sublime subordinate subtle supreme sure tame teenage
temperate tense trite true twice ultimate underage undergraduate undue unique upscale vague valuable variable versatile vile
volatile wee white whole wholesale wide wise worthwhile`;

/** Nouns and adjectives of at most 5 letters that are no verbs: no acronyms when in capitals. */
export const SHORT_WORDS: string = `
able above acid acre acres actor acute adept adult aged agent agile aging ahead alert alga alien alike alive all ally alma alone
aloof ample angry anise antsy apt arab armed array art artsy ashen attic aunt awake aware axis baby bad baht baked baker bald
banks bare baron based bass bawdy bean beau bella belly below bent berg best big bill bison black bland blank blind blond blood
blue bluer bo body bogus bold bored bound bowl boy brash brave bread brick bride brief brisk bro broad brook brown brute buff
bunny burly burnt bus busy byte bytes cad cadet caged cagey cam canal cane car carat carer cent cents ceo cfo chaos cheap chef
chewy chief child chin chum city civil clerk cliff cloth clown coal coded coke cold colic comic coral coy cozy crisp crude cruel
cup cups cured curly cute cuter dad daddy daily daisy dark dated dawn day days dazed dead deaf dean dear death decal deep deer
deity deja denar dense dice dick dim dime dimes dinar dire direr dirty diva dixie dizzy dobra doggy doily dolly done door dope
dork dried drier drunk dude due dumb dusty eager earl early earth east easy eddy eerie egg elder elite emcee emir enemy epic epoch
equal erect ethic eula euros eve event evil exact exile extra faded fair faith faker false famed fanny far farad fat fate faux
feet fella fern fewer fiend fiery fifth final fine finer finn first fixed flat flo flour fluid flute foamy foe folly fond food
foot fowl frail franc frank freer fresh fried full fun funer funny furry gaier gail gal gaudy gay gene genus ghost giant giddy
gill girl glad glib god gold golf good goofy goose gore gram grams grand grass grave gray great greed green grey grid grim gross
guest gully gum guru guy gypsy hair hairy half hall halo handy happy hard hardy harsh haste haven haze hazel heady heavy hefty
heir heist herb here hero hertz high hill hilly hoary hobby hobo holly home honey hooky hot hour hours huge huger human humid
hussy ice icier icing icon icy ideal idler idol ill iller inane incel inch indie inept inert inner irate jade jaded jay jean jeans
jelly jewel jolie jolly joule joy juicy kaput keen kilo kilos kin kind king kitty knot knots known krona kyat kyats lad lady laier
lame lamer lane large larva lass late later layer leaf leery left legal leo less lewd lice light lil liler lily lime limp lipid
lira liras liter litre liver loaf lofty logic long loose lord loser lost loud lousy loved lover low lowly loyal luck lucky lumen
lunch lush lux lying macho mad magic main major maker male many mars mat mate mats max maya mayor meat meaty medal medic meek mega
menu mere merry metal meter mi mic mild mile miles mini minor misty mixed mogul moist moldy mom mommy money monk month moody moose
moot moped moral most mould mouse movie muddy mum mummy mumps mural music mute muted muter naive naked nanny nat naval near neat
neice nerdy new newer news next nice nicer niece ninth nite noble noisy nomad norm north nosy noted novel nude numb nun nuts obese
ocean odd odder ohms oily ok okay old older olive opus other ounce outer oval oven over overt ovum owing owner ox oz pa paddy page
pal paler pants pate patsy pawn peace pearl pedal pence penny pert peso pesos petal phony pie pier pig piggy pink pint pints plaid
plain plate pluto poet pol poor poppy pork prima prior pro proud punk puny pupil puppy pure purer pussy putty quart queen quick
quiet quiz rabbi rabid rainy randy rapid rare rarer rash raven raw rawer ray ready real rear rebel red reder reed reins rerun rex
rice rich ripe riper rite ritzy rival robin rod rodeo rogue room roomy rose rosy rough round row royal ruby rude ruder ruler rupee
rusty sad safe safer sage saint salt salty same sand sandy savvy scary scent scion sec secs sect self sex sexy shady sharp sheep
sheer shiny shoe shut shy shyer sick silk silly sissy site sixth skier skill skin sky slack sleek slier slim slimy sly small smart
smug soap soft sole solid son sonny soon sore sorer sorry soul south spicy spry squat stale stark steam steel steep stern stiff
still stone stout sugar suite super surer surly sushi sweet swift taboo tall tame tamed tamer tart tea team teen tense tenth testy
there thick thief thing third tic tidy tied tier tight tin tiny tired token ton tonne tooth topic tough tramp trial tribe trite
trout true truer tummy tuna tunic tutor ugly ultra uncle under undue unmet upper urban used user usual vague vain van vapor vast
venus vet vile viola vip virus vitae volts wafer waist wang ward wary water watt watts way weak weary wee week weeks weird whale
whiny white whole wide wider wife wild wily windy wine wiry wise wiser witch woman wood woody wool woozy word worn worse worst
wrier wry yard yards yd year years yogi young youth yr yrs yuan yuans zany zloty`;

/** Peoples, in the singular. */
export const DEMONYMS: string = `
afghan african albanian algerian american angolan argentine armenian asian aussie australian austrian bangladeshi belarusian
belgian bolivian bosnian brazilian brit bulgarian californian cambodian cameroonian canadian chadian chilean chinese colombian
congolese croat croatian cuban czech dane dominican dutch ecuadorian egyptian emirati englishman estonian ethiopian european
filipino french gambian georgian german ghanaian greek guatemalan haitian hindi honduran hungarian icelandic indian indonesian
iranian iraqi irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kuwaiti lao latvian lebanese
liberian libyan lithuanian macedonian malagasy malaysian mexican mongolian moroccan namibian nicaraguan nigerian nigerien
norwegian omani pakistani palestinian panamanian paraguayan peruvian philippine portuguese qatari romanian russian rwandan samoan
saudi scottish senegalese serbian singaporean slovak somalian spaniard sudanese swede swiss syrian taiwanese texan thai
trinidadian tunisian turkmen ugandan ukrainian venezuelan vietnamese welsh zambian zimbabwean`;

/** Places of one word. */
export const PLACES: string = `
aalborg aarhus abbotsford abidjan abingdon accra acton adriadic adygea afghanistan africa agartala agincourt aguascalientes
ahmedabad aizawl alabama alaska albania alberta alberton albuquerque aldershot aleppo algeria algiers alhambra alliston almaty
altai amaravati america americas amman ams amsterdam anadyr anaheim anapolis ancaster anchorage ancona andorra andover angola
anguilla ankara antarctica antwerp aqaba argentina arizona arkansas arlington armenia aruba ashcroft ashdod ashgabat asia assam
asuncion athens atl atlanta auckland australia austria aylesford azerbaijan azores baghdad bahamas bahia bahrain bakersfield baku
balkaria baltimore bandung bangalore bangkok bangladesh baotou barbados barcelona bari barnsley barranquilla basel bashkortostan
basque basrah battersea bavaria bcn beaconsfield bedford beijing beirut belarus belfast belgium belgrade belize bellingham
bengaluru benghazi benin bergen berlin bermuda bern berwick bexhill bhopal bhubaneshwar bhutan bihar bingley birmingham bkk
blackburn blackpool blackwall boardwalk bogota bolivia bolton bonaire boston botswana bracebridge bramley brampton brasilia
bratislava brazil brazzaville bremen bridgenorth bridgetown brigham brighton brisbane bristol brockton brooklyn brookside
brookstone brunei brussels bucharest buckingham buckinghamshire budapest bulgaria burgas burma bursa burundi buryatia busan butuan
cagliari cairo caldwell calgary california camayenne cambodia cambridge cambridgeshire cameroon campbellford campeche canada
canberra cancun caracas cardiff carlisle catania caversham cdg ceara cebu centerville cgk chamorro changchun changsha changzhou
charlottetown chatham chattogram chechnya chelmsford cheltenham chengdu chengzhong chennai cherkessia chhattisgarh chiapas chicago
chihuahua chile china chinatown chiricahua chittagong chongqing christchurch chuuk chuvashia clearwater cleveland clt coahuila
colchester colima collingwood cologne colombia colombo colorado colosseum comoros compton conakry connecticut constanta copenhagen
cordoba cork cornwall corsica coventry craiova crimea croatia croydon cuba cumbria curacao curitiba cyprus czechia dadonghai daegu
daejeon dagestan dakar dalian dallas damascus danube darlington dartford dartmoor daugavpils dehradun delaware delhi den denham
denmark denver derbyshire derry detroit devonport dfw dhaka digby dispur djibouti doha dominica doncaster dongguan dorchester
dorset dortmund dover downtown dresden dryden dubai dublin duesseldorf dumfries dunkirk dunstable durango durban durham dushanbe
dutton dxb earlscourt ecuador edinburgh edmonton eglinton egypt eindhoven enfield england epping eritrea essex estonia ethiopia
europe euston everglades everton exeter exford fairhaven faisalabad fco fes fiji finland florida fortaleza foshan fra france
frankfurt fresno fujian fukuyama gabon galway gambia gandhinagar ganges gangtok gansu gaza gdansk geneva genoa georgia germany
ghana ghent gibraltar giza glasgow gloucestershire goa godavari gothenburg gravenhurst graz greece greenfield greenland greenwich
grenada grimsby guadalajara guadalupe guadeloupe guam guanajuato guangdong guangzhou guatemala guayaquil guelph guernsey guinea
guizhou gujarat gujrat guyana haifa haiti haliburton halifax hamburg hampshire hampstead hampton hangzhou hannover hanoi harbin
harford harlem harrow haryana hastings havana hawaii hefei helsinki heraklion hereford hertford hertfordshire heywood hidalgo
highbury highland highlands hillcrest hkg hnd homs honduras honolulu hovd hovenweep hunan hungary huntingdon hyderabad iax ibadan
iceland icn idaho ilford illinois imphal incheon india indiana indianapolis indochina indonesia indore inglewood ingushetia
inverness iowa ipswich iran iraq ireland irkutsk isfahan islamabad islington israel ist istanbul italy itanagar izmir iztapalapa
jaipur jakarta jalisco jamaica japan japantown jeddah jersey jerusalem jharkhand jiangxi jilin jinan johannesburg kabardino kabul
kaduna kallakurichi kalmykia kampala kandahar kandy kano kanpur kansas kaohsiung karachay karachi karaj karelia karnataka kaunas
kawaguchi kazakhstan kedah kelantan kensington kentucky kenya kerala keswick khakassia kharkiv khartoum khulna kiev kingston
kinshasa kiribati kirkuk kitchener klaipeda kohima kolkata komi kopavogur korea koreatown kosice kosovo kosrae kowloon krakow
krasnoyarsk kul kunming kunshan kuwait kyiv kyoto kyrgyzstan lagos lahore lakefront lambeth lancashire lancaster langford langley
langton lansing lanzhou las latvia lausanne lax leaside lebanon leeds leicester leicestershire leipzig lesotho lewes lgw lhr
liberia libreville libya liechtenstein liege lima limassol lincolnshire lindley linz lisbon lithuania liverpool london louisiana
lowland lowlands luanda lucknow ludhiana luxembourg lviv lyndhurst lyon macao macau macedonia madagascar madrid magadan
maharashtra maidstone maine makassar malacca malawi malaysia maldives mali malibu malmo malta malton malvern manaus manchester
mandalay manhattan manila manipur manitoba mansfield maplewood maracaibo maracay maranhao maribor markham marrakesh marseille
martinique maryland mashhad massachusetts mauritania mauritius mayotte mco meadowlands mecca medan medellin medina meghalaya
mekong melbourne memphis mendoza messina mexico miami michigan michoacan micronesia midlands midtown milan millington milwaukee
minnesota minsk miskolc mississauga mississippi missouri mizoram mogadishu moldova monaco mongolia montana montenegro montevideo
montpellier montreal montserrat mordovia morelos morocco moscow mosul mozambique muc mumbai munich muscat myanmar nagaland nagano
nagasaki nagoya nagpur nairobi namibia nanchang nanchong nanjing nantes nantong naples nashville nauru navan nayarit nebraska
nepal netherlands neuschwanstein nevada newark newcastle newfoundland newham newmarket newport nicaragua niger nigeria nile ningbo
niue norfolk normandy northampton northamptonshire norway norwich nottingham nottinghamshire novosibirsk nunavut nyc oakland
oakmont oakwood oaxaca odessa odisha ohio oklahoma oman omsk ontario oran ord ordos oregon orford orinoco osaka oslo ossetia
ottawa oxford oxfordshire oxley padua pahang pakistan palau palermo palestine panaji panama papahanaumokuakea para paraguay parana
paris parkside parkwood parthenon patna patras pei pek peking pelham pembroke penang pennington pennsylvania penzance perak
pernambuco perth peru philadelphia phl phoenix phx pickering picton pilsen pinecrest piraeus pitcairn pittsburgh poland pompeii
portland porto portugal poznan prague prato pretoria puebla punjab putnam puyang pyongyang qatar qingdao qinghai quebec queensland
queretaro quezon quito rabat raipur rajasthan rajshahi raleigh ranchi rangpur rawalpindi rayleigh recife redcliffe redhill reims
rennes reykjavik richmond riga rio riverbend riverfront riverside riyadh rochester romania rome rotterdam russia rwanda sacramento
sakhalin salem salzburg samoa sanaa sapporo sarajevo sarawak saskatchewan saxony scotland seaforth seaton seattle seine selangor
senegal seoul serbia seville seychelles sfo shanghai shantou sheffield shenyang shenzhen sherbrooke shijiazhuang shillong shimla
shiyan siberia sichuan sicily sikkim sinaloa singapore skopje slovakia slovenia soho somalia somerset sonora southampton southwold
soweto spain springhill springwood stafford staffordshire stockholm stockwell strasbourg stratford stroud stuttgart sudan sudbury
suffolk sunderland surabaya surat suriname surrey sussex suzhou swaziland sweden switzerland sydenham sylhet syria tabasco tabriz
tahiti taian taichung tainan taipei taiwan taiyuan tajikistan tallinn tamaulipas tampere tangier tangshan tanzania tartu tashkent
tasmania tatarstan taunton tbilisi tegucigalpa tehran telangana tennessee teotihuacan texas thailand thames thessaloniki thornhill
tianjin tianshui tijuana tilburg timisoara tirana tiverton tlaxcala togo tokelau tokyo tomsk tonga tonto toronto torquay tottenham
toulon toulouse trieste tripoli tripura trondheim truro tulsa tulum tunis tunisia turin turkey turkmenistan turku tuscany tuva
tuvalu tuzigoot udmurtia uganda uk ukraine ulaanbaatar upton uptown uruguay urumqi usa ussr utah utrecht uttarakhand uxbridge
uzbekistan valencia vancouver vanuatu varna vaughn vauxhall venezuela venice veracruz vermont verona versailles vienna vietnam
vilnius vladivostok volgograd vostok wakefield wales warsaw warwick warwickshire washington waterford watford weedon wellington
wentworth wexford whitby whitchurch wichita wickham wicklow willowbrook winchester windhoek windsor wingham winnipeg winterthur
wisconsin woking woodbridge woodside woodstock woolwich wroclaw wuhan wupatki wuxi wuzhou wycombe wyoming xiamen xian xinyang
yakutia yakutsk yangon yangtze yekaterinburg yemen yerevan yokohama york yorkshire yucatan yukon yunfu yyz zacatecas zagreb zambia
zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe zurich`;
