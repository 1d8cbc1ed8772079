const WEAPONS: ReadonlySet<string> = new Set(
  'rocket missile drone shell mortar bomb warhead grenade bullet gunfire shelling artillery fire mine torpedo projectile shrapnel gun rifle knife machete tank jet plane aircraft helicopter strike airstrike attack raid blast explosion bombing barrage salvo landmine device ied warplane gunship bomber bulldozer warship destroyer frigate submarine cruiser corvette ship vessel boat vehicle truck'.split(
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
