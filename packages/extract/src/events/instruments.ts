const WEAPONS: ReadonlySet<string> = new Set(
  'rocket missile drone shell mortar bomb warhead grenade bullet gunfire shelling artillery fire mine torpedo projectile shrapnel gun rifle knife tank jet plane aircraft helicopter strike airstrike attack raid blast explosion bombing barrage salvo landmine device ied warplane gunship bomber bulldozer dynamite explosive charge machinegun machete pistol revolver firearm howitzer cannon warship destroyer frigate submarine cruiser corvette ship vessel boat vehicle truck'.split(
    ' ',
  ),
);

/**
 * Whether a noun names what an attack is done with, so that as a subject it is no actor: "rockets struck the base".
 *
 * @param lemma base form
 */
export function isWeapon(lemma: string): boolean {
  return WEAPONS.has(lemma.toLowerCase());
}

/** Deeds that stand for what they are done with: "a rocket attack destroyed the bridge" is done with rockets, "the attack" with nothing told. */
const DEEDS: ReadonlySet<string> = new Set(
  'strike airstrike attack raid blast explosion bombing barrage salvo shelling fire attempt'.split(' '),
);

/**
 * Whether a noun names an attack rather than what it is done with.
 *
 * @param lemma base form
 */
export function isAttack(lemma: string): boolean {
  return DEEDS.has(lemma.toLowerCase());
}
