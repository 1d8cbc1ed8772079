/** Base forms of regular verbs frequent in news that compromise has not. */
export const VERBS: string = `
ambush annex assassinate assault attend besiege blockade brief broker clash concede convict counter criticize defend demonstrate depose
destroy detain detonate dismiss down ease eject eliminate escalate escort evacuate evict execute extradite halt hospitalize impeach
indict infiltrate inflict inject intercept interrogate intervene investigate jail liberate locate march massacre mediate mobilize near
nominate notify oust pledge plot postpone prosecute purge raid ram reaffirm recapture regain rename repatriate rescue reshape retaliate
retreat rig sanction seize shell shield station stone surrender swap symbolize torch vacate veto violate wage`;

/** Adjectives in -e likewise. */
export const E_ADJECTIVES: string = 'active available middle possible unable';

/** Nouns and adjectives of at most five letters likewise, that are no verbs. */
export const SHORT_WORDS: string = `
army arson coup crime envoy few forum front group holy jet joint law least local loss mass media more much navy night only pact plane port
road role sea siege such tank term today town troop truce truck union unit voter west will world`;

/** Peoples and faiths likewise. */
export const DEMONYMS: string = "arab bahraini houthi jewish kurdish muslim shi'ite shia shiite sunni yemeni";
