// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/places.tsv.
export const placesTable: string = `label	aliases	type	country	lat	lon	geonames	population
Ain al-Asad Airbase	Ain al-Asad|Ain al-Asad Air Base|Al Asad Air Base|Al Asad Airbase|Ayn al-Asad|Ain al-Assad|Al-Asad	facility	IRQ	33.786	42.441		0
Middle East	Mideast	area		29.3	42.6		0
`;
