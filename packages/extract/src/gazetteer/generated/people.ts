// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/people.tsv.
export const peopleTable: string = `label	aliases	country	sector	office	parent	from	to	wikidata
Qassem Soleimani	Qasem Soleimani|Soleimani	IRN	MIL	commander of the Quds Force	Quds Force		2020-01-03	
`;
