// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/actors.tsv.
export const actorsTable: string = `label	aliases	type	country	sector	wikidata	parent	from	to
U.S.-led coalition	U.S.-led coalition forces|US-led coalition|U.S.-led international coalition|American-led coalition|international coalition|Global Coalition|Global Coalition to Defeat ISIS	military		MIL				
Islamic State	ISIS|ISIL|Daesh	militia		REB				
United Nations	U.N.|UN	organization		UNK	Q1065			
Quds Force		military	IRN	MIL				
`;
