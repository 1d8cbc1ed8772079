const EARTH_RADIUS_KM = 6371;
const SAME_FACILITY_KM = 5;
const ARTICLE = /^(?:al|el|as|ash|an|ar|at|ad|az) /;
const KIND = /(?: (?:province|governorate|state|region|department|oblast|county))$/;

function kilometres(a, b) {
  const [lat1, lon1, lat2, lon2] = [a.lat, a.lon, b.lat, b.lon].map((degrees) => (Number(degrees) * Math.PI) / 180);
  const half = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** What is left of a region's name without its article and kind: "al-Hasakah Governorate" → "hasakah". */
const stemOf = (name, nameKey) => nameKey(name).replace(ARTICLE, '').replace(KIND, '');

const namesOf = ({ label, aliases }) => [label, ...(aliases ? aliases.split('|') : [])];

/**
 * Give each region of the overlay the division, size and id of the row of regions.tsv that it names, and take that row out.
 *
 * @returns the overlay's rows with `division`, `radius` and `geonames`, and the regions that are left
 */
export function joinRegions(places, regions, nameKey) {
  const byName = new Map();
  const depth = ({ division }) => division.split('.').length;
  for (const region of regions.filter((each) => depth(each) <= 2)) {
    for (const name of namesOf(region)) {
      const key = `${region.division.slice(0, 3)} ${stemOf(name, nameKey)}`;
      if (!byName.has(key)) byName.set(key, region);
    }
  }
  const joined = new Set();
  const overlay = places.map((place) => {
    const names = place.type === 'region' ? namesOf(place) : [];
    const keys = names.map((name) => `${place.country} ${stemOf(name, nameKey)}`);
    const region = keys.map((key) => byName.get(key)).find((each) => each !== undefined && !joined.has(each));
    if (region === undefined) return { ...place, division: '', radius: '' };
    joined.add(region);
    const { division, radius } = region;
    return { ...place, division, radius, geonames: place.geonames || region.geonames };
  });
  return { overlay, regions: regions.filter((region) => !joined.has(region)) };
}

const titled = (key) => key.replace(/(^| )[a-z]/g, (letters) => letters.toUpperCase());
const isAscii = (text) => /^[ -~]*$/.test(text);
const encoded = (text) =>
  isAscii(text) ? text : encodeURIComponent(text).replaceAll('%20', ' ').replaceAll('%7C', '|');

function linesOf(row, type, nameKey) {
  const own = nameKey(row.label);
  const { division = row.country, lat, lon, radius = '', geonames = '', population = '' } = row;
  const values = [encoded(row.aliases), division, lat, lon, radius, geonames, population].join('\t').trimEnd();
  const flag = row.known === '0' ? type.toLowerCase() : type;
  return [...new Set(namesOf(row).map(nameKey))].filter(isAscii).map((key) => {
    const label = key === own && titled(key) === row.label ? '' : encoded(row.label);
    return `${key}\t${flag}\t${label}\t${values}`;
  });
}

/**
 * All places beside the overlay as one text of lines sorted by name, to be searched as it stands.
 *
 * A line is a name as `nameKey` gives it; S(ettlement), R(egion) or F(acility), a small letter where the name alone is not enough to know it;
 * the label, empty where it is the name with capitals; aliases; division; lat; lon; radius; geonames; population. All in ASCII, labels
 * and aliases by percent signs, so that engines keep it as one byte a character; names of other letters are left out.
 */
export function compileAtlas({ cities, regions, airports, places }, nameKey) {
  const facilities = places.filter(({ type }) => type === 'facility');
  const overlayNames = new Set(facilities.flatMap(namesOf).map(nameKey));
  const fields = airports.filter(
    (airport) =>
      !namesOf(airport).some((name) => overlayNames.has(nameKey(name))) &&
      !facilities.some(
        (each) => Math.abs(each.lat - airport.lat) < 0.1 && kilometres(each, airport) < SAME_FACILITY_KM,
      ),
  );
  const lines = [
    ...cities.flatMap((row) => linesOf(row, 'S', nameKey)),
    ...regions.flatMap((row) => linesOf(row, 'R', nameKey)),
    ...fields.flatMap((row) => linesOf(row, 'F', nameKey)),
  ];
  return `${lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n')}\n`;
}
