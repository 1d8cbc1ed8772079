// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/countries.tsv.
export const countriesTable: string = `iso3	iso2	label	aliases	demonyms	capital	seats	lat	lon	geonames	wikidata
AFG	AF	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan	Afghan|Afghans	Kabul	Arg	33.9	66.0	1149361	Q889
ALB	AL	Albania	Republic of Albania	Albanian|Albanians	Tirana		41.1	20.1	783754	Q222
DZA	DZ	Algeria		Algerian|Algerians	Algiers	El Mouradia	28.2	2.6	2589581	Q262
ASM	AS	American Samoa		American Samoan|American Samoans	Pago Pago		-14.3	-170.7	5880801	Q16641
AND	AD	Andorra		Andorran|Andorrans	Andorra la Vella		42.55	1.58	3041565	Q228
AGO	AO	Angola		Angolan|Angolans	Luanda		-12.3	17.5	3351879	Q916
ATG	AG	Antigua and Barbuda	Antigua	Antiguan|Antiguans	St. John's		17.1	-61.8	3576396	Q781
ARG	AR	Argentina	Argentine Republic	Argentine|Argentines|Argentinian|Argentinians|Argentinean	Buenos Aires	Casa Rosada	-34.6	-64.2	3865483	Q414
ARM	AM	Armenia	Republic of Armenia	Armenian|Armenians	Yerevan		40.2	45.0	174982	Q399
ABW	AW	Aruba		Aruban|Arubans	Oranjestad		12.5	-69.97	3577279	Q21203
AUS	AU	Australia	Commonwealth of Australia	Australian|Australians|Aussie|Aussies	Canberra		-25.3	134.5	2077456	Q408
AUT	AT	Austria	Republic of Austria	Austrian|Austrians	Vienna	Ballhausplatz|Hofburg	47.6	14.1	2782113	Q40
AZE	AZ	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku		40.3	47.7	587116	Q227
BHS	BS	Bahamas		Bahamian|Bahamians	Nassau		24.2	-76.0	3572887	Q778
BHR	BH	Bahrain	Kingdom of Bahrain	Bahraini|Bahrainis	Manama		26.05	50.55	290291	Q398
BGD	BD	Bangladesh	People's Republic of Bangladesh	Bangladeshi|Bangladeshis	Dhaka	Bangabhaban	23.8	90.3	1210997	Q902
BRB	BB	Barbados		Barbadian|Barbadians|Bajan	Bridgetown		13.18	-59.55	3374084	Q244
BLR	BY	Belarus	Belorussia|Byelorussia|Republic of Belarus	Belarusian|Belarusians|Belarussian|Belarussians	Minsk		53.7	27.95	630336	Q184
BEL	BE	Belgium	Kingdom of Belgium	Belgian|Belgians	Brussels		50.6	4.6	2802361	Q31
BLZ	BZ	Belize		Belizean|Belizeans	Belmopan		17.2	-88.7	3582678	Q242
BEN	BJ	Benin	Republic of Benin|Dahomey	Beninese|Beninois	Porto-Novo		9.6	2.3	2395170	Q962
BMU	BM	Bermuda		Bermudian|Bermudians|Bermudan	Hamilton		32.3	-64.75	3573345	Q23635
BTN	BT	Bhutan	Kingdom of Bhutan	Bhutanese	Thimphu		27.4	90.4	1252634	Q917
BOL	BO	Bolivia	Plurinational State of Bolivia	Bolivian|Bolivians	Sucre	Palacio Quemado	-16.7	-64.7	3923057	Q750
BIH	BA	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|BiH	Bosnian|Bosnians|Herzegovinian	Sarajevo		44.2	17.8	3277605	Q225
BWA	BW	Botswana		Botswanan|Batswana|Motswana	Gaborone		-22.2	23.8	933860	Q963
BRA	BR	Brazil	Federative Republic of Brazil|Brasil	Brazilian|Brazilians	Brasília	Planalto Palace|Planalto|Itamaraty	-10.8	-53.1	3469034	Q155
VGB	VG	British Virgin Islands	BVI		Road Town		18.45	-64.6	3577718	Q25305
BRN	BN	Brunei	Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan		4.5	114.6	1820814	Q921
BGR	BG	Bulgaria	Republic of Bulgaria	Bulgarian|Bulgarians	Sofia		42.8	25.2	732800	Q219
BFA	BF	Burkina Faso	Burkina|Upper Volta	Burkinabe|Burkinabé	Ouagadougou		12.3	-1.7	2361809	Q965
BDI	BI	Burundi		Burundian|Burundians	Gitega		-3.4	29.9	433561	Q967
KHM	KH	Cambodia	Kampuchea|Kingdom of Cambodia	Cambodian|Cambodians	Phnom Penh		12.7	104.9	1831722	Q424
CMR	CM	Cameroon	Cameroun	Cameroonian|Cameroonians	Yaoundé	Etoudi	5.7	12.7	2233387	Q1009
CAN	CA	Canada		Canadian|Canadians	Ottawa	Parliament Hill|Rideau Hall	61.0	-98.3	6251999	Q16
CPV	CV	Cape Verde	Cabo Verde	Cape Verdean|Cape Verdeans	Praia		15.1	-23.6	3374766	Q1011
CYM	KY	Cayman Islands	Caymans	Caymanian|Caymanians	George Town		19.3	-81.3	3580718	Q5785
CAF	CF	Central African Republic	CAR|Central Africa Republic	Central African|Central Africans	Bangui		6.6	20.5	239880	Q929
TCD	TD	Chad	Republic of Chad	Chadian|Chadians	N'Djamena		15.4	18.6	2434508	Q657
CHL	CL	Chile	Republic of Chile	Chilean|Chileans	Santiago	La Moneda|La Moneda Palace	-35.7	-71.5	3895114	Q298
CHN	CN	China	People's Republic of China|PRC|P.R.C.|mainland China|Communist China|Red China	Chinese	Beijing	Zhongnanhai	36.5	103.8	1814991	Q148
COL	CO	Colombia	Republic of Colombia	Colombian|Colombians	Bogotá	Casa de Nariño|Nariño Palace	3.9	-73.1	3686110	Q739
COM	KM	Comoros	Union of the Comoros|Comoro Islands	Comorian|Comorians|Comoran	Moroni		-11.9	43.7	921929	Q970
COK	CK	Cook Islands		Cook Islander|Cook Islanders	Avarua		-21.23	-159.78	1899402	Q26988
CRI	CR	Costa Rica		Costa Rican|Costa Ricans	San José		9.97	-84.2	3624060	Q800
HRV	HR	Croatia	Republic of Croatia	Croatian|Croatians|Croat|Croats	Zagreb	Banski dvori	45.1	16.4	3202326	Q224
CUB	CU	Cuba	Republic of Cuba	Cuban|Cubans	Havana		21.6	-79.0	3562981	Q241
CUW	CW	Curaçao	Curacao	Curaçaoan|Curaçaoans	Willemstad		12.2	-69.0	7626836	Q25279
CYP	CY	Cyprus	Republic of Cyprus	Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Nicosia		34.95	33.2	146669	Q229
CZE	CZ	Czech Republic	Czechia	Czech|Czechs	Prague	Prague Castle	49.7	15.3	3077311	Q213
COD	CD	Democratic Republic of the Congo	DR Congo|DRC|D.R. Congo|Democratic Republic of Congo|Congo-Kinshasa|Zaire|Congo	Congolese|Zairian|Zairean	Kinshasa		-2.9	23.6	203312	Q974
DNK	DK	Denmark	Kingdom of Denmark	Danish|Dane|Danes	Copenhagen	Christiansborg	56.0	9.5	2623032	Q35
DJI	DJ	Djibouti	Republic of Djibouti	Djiboutian|Djiboutians	Djibouti City		11.75	42.6	223816	Q977
DMA	DM	Dominica	Commonwealth of Dominica		Roseau		15.4	-61.35	3575830	Q784
DOM	DO	Dominican Republic		Dominican|Dominicans	Santo Domingo		18.9	-70.5	3508796	Q786
TLS	TL	East Timor	Timor-Leste|Timor Leste	Timorese|East Timorese	Dili		-8.8	125.8	1966436	Q574
ECU	EC	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	Quito	Carondelet Palace	-1.4	-78.4	3658394	Q736
EGY	EG	Egypt	Arab Republic of Egypt	Egyptian|Egyptians	Cairo		26.5	29.8	357994	Q79
SLV	SV	El Salvador	Salvador	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian	San Salvador		13.7	-88.9	3585968	Q792
GNQ	GQ	Equatorial Guinea		Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo		1.7	10.3	2309096	Q983
ERI	ER	Eritrea	State of Eritrea	Eritrean|Eritreans	Asmara		15.4	38.8	338010	Q986
EST	EE	Estonia	Republic of Estonia	Estonian|Estonians	Tallinn	Stenbock House	58.7	25.5	453733	Q191
SWZ	SZ	Eswatini	Swaziland|Kingdom of Eswatini	Swazi|Swazis|Emaswati	Mbabane		-26.6	31.5	934841	Q1050
ETH	ET	Ethiopia	Federal Democratic Republic of Ethiopia	Ethiopian|Ethiopians	Addis Ababa		8.6	39.6	337996	Q115
FLK	FK	Falkland Islands	Falklands|Malvinas|Islas Malvinas	Falkland Islander|Falkland Islanders	Stanley		-51.75	-59.2	3474414	Q9648
FRO	FO	Faroe Islands	Faeroe Islands|Faroes	Faroese	Tórshavn		62.0	-6.9	2622320	Q4628
FJI	FJ	Fiji	Republic of Fiji	Fijian|Fijians	Suva		-17.8	178.0	2205218	Q712
FIN	FI	Finland	Republic of Finland	Finnish|Finn|Finns	Helsinki		64.5	26.3	660013	Q33
FRA	FR	France	French Republic	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen	Paris	Élysée|Elysee|Élysée Palace|Elysee Palace|Quai d'Orsay|Matignon|Hôtel Matignon	46.6	2.5	3017382	Q142
GUF	GF	French Guiana		French Guianese|Guianese	Cayenne		3.9	-53.1	3381670	Q3769
PYF	PF	French Polynesia	Tahiti	French Polynesian|French Polynesians|Tahitian|Tahitians	Papeete		-17.7	-149.4	4030656	Q30971
GAB	GA	Gabon	Gabonese Republic	Gabonese	Libreville		-0.6	11.8	2400553	Q1000
GMB	GM	Gambia		Gambian|Gambians	Banjul		13.45	-15.4	2413451	Q1005
GEO	GE	Georgia	Republic of Georgia	Georgian|Georgians	Tbilisi		42.2	43.5	614540	Q230
DEU	DE	Germany	Federal Republic of Germany|West Germany|East Germany	German|Germans|West German|West Germans|East German|East Germans	Berlin	Chancellery|Bellevue Palace	51.1	10.4	2921044	Q183
GHA	GH	Ghana	Republic of Ghana	Ghanaian|Ghanaians|Ghanian	Accra	Jubilee House	7.9	-1.2	2300660	Q117
GIB	GI	Gibraltar		Gibraltarian|Gibraltarians	Gibraltar		36.14	-5.35	2411586	Q1410
GRC	GR	Greece	Hellenic Republic	Greek|Greeks|Hellenic	Athens	Maximos Mansion	39.1	22.6	390903	Q41
GRL	GL	Greenland	Kalaallit Nunaat	Greenlandic|Greenlander|Greenlanders	Nuuk		72.0	-40.0	3425505	Q223
GRD	GD	Grenada		Grenadian|Grenadians	St. George's		12.1	-61.7	3580239	Q769
GLP	GP	Guadeloupe		Guadeloupean|Guadeloupeans	Basse-Terre		16.2	-61.5	3579143	Q17012
GUM	GU	Guam		Guamanian|Guamanians	Hagåtña		13.45	144.78	4043988	Q16635
GTM	GT	Guatemala	Republic of Guatemala	Guatemalan|Guatemalans	Guatemala City		15.7	-90.4	3595528	Q774
GIN	GN	Guinea	Guinea-Conakry|Republic of Guinea	Guinean|Guineans	Conakry		10.4	-10.9	2420477	Q1006
GNB	GW	Guinea-Bissau		Bissau-Guinean|Bissau-Guineans	Bissau		12.0	-15.0	2372248	Q1007
GUY	GY	Guyana	Co-operative Republic of Guyana	Guyanese	Georgetown		4.8	-58.9	3378535	Q734
HTI	HT	Haiti	Republic of Haiti	Haitian|Haitians	Port-au-Prince		18.9	-72.7	3723988	Q790
HND	HN	Honduras	Republic of Honduras	Honduran|Hondurans	Tegucigalpa		14.8	-86.6	3608932	Q783
HKG	HK	Hong Kong	Hongkong|HKSAR	Hongkonger|Hongkongers|Hong Konger|Hong Kongers	Hong Kong		22.35	114.15	1819730	Q8646
HUN	HU	Hungary		Hungarian|Hungarians|Magyar|Magyars	Budapest	Karmelita	47.2	19.4	719819	Q28
ISL	IS	Iceland		Icelandic|Icelander|Icelanders	Reykjavík		65.0	-18.6	2629691	Q189
IND	IN	India	Republic of India|Bharat	Indian|Indians	New Delhi	South Block|Rashtrapati Bhavan	22.9	79.6	1269750	Q668
IDN	ID	Indonesia	Republic of Indonesia	Indonesian|Indonesians	Jakarta	Merdeka Palace	-2.2	117.3	1643084	Q252
IRN	IR	Iran	Islamic Republic of Iran|Islamic Republic|Persia	Iranian|Iranians	Tehran		32.6	54.3	130758	Q794
IRQ	IQ	Iraq	Republic of Iraq	Iraqi|Iraqis	Baghdad		33.0	43.7	99237	Q796
IRL	IE	Ireland	Republic of Ireland|Irish Republic|Eire	Irish|Irishman|Irishmen|Irishwoman	Dublin	Leinster House	53.2	-8.1	2963597	Q27
IMN	IM	Isle of Man		Manx	Douglas		54.23	-4.55	3042225	Q9676
ISR	IL	Israel	State of Israel|Jewish state	Israeli|Israelis	Jerusalem		31.4	35.0	294640	Q801
ITA	IT	Italy	Italian Republic	Italian|Italians	Rome	Palazzo Chigi|Chigi Palace|Quirinal|Quirinal Palace|Farnesina	42.8	12.1	3175395	Q38
CIV	CI	Ivory Coast	Côte d'Ivoire|Cote d'Ivoire	Ivorian|Ivorians|Ivoirian	Yamoussoukro		7.6	-5.6	2287781	Q1008
JAM	JM	Jamaica		Jamaican|Jamaicans	Kingston		18.15	-77.3	3489940	Q766
JPN	JP	Japan		Japanese	Tokyo	Kantei	37.5	138.0	1861060	Q17
JOR	JO	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom	Jordanian|Jordanians	Amman		31.2	36.8	248816	Q810
KAZ	KZ	Kazakhstan	Republic of Kazakhstan|Kazakstan	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Astana	Akorda	48.2	67.3	1522867	Q232
KEN	KE	Kenya	Republic of Kenya	Kenyan|Kenyans	Nairobi		0.6	37.8	192950	Q114
KIR	KI	Kiribati		I-Kiribati	Tarawa		1.4	173.0	4030945	Q710
XKX	XK	Kosovo	Republic of Kosovo|Kosova	Kosovar|Kosovars|Kosovan|Kosovo Albanian|Kosovo Albanians	Pristina		42.6	20.9	831053	Q1246
KWT	KW	Kuwait	State of Kuwait	Kuwaiti|Kuwaitis	Kuwait City		29.3	47.6	285570	Q817
KGZ	KG	Kyrgyzstan	Kyrgyz Republic|Kirghizia|Kirgizstan|Kirghizstan	Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz	Bishkek		41.5	74.6	1527747	Q813
LAO	LA	Laos	Lao People's Democratic Republic|Lao PDR	Laotian|Laotians|Lao	Vientiane		18.5	103.8	1655842	Q819
LVA	LV	Latvia	Republic of Latvia	Latvian|Latvians|Lett|Letts	Riga	Riga Castle	56.9	24.9	458258	Q211
LBN	LB	Lebanon	Lebanese Republic	Lebanese	Beirut	Baabda Palace|Grand Serail	33.9	35.9	272103	Q822
LSO	LS	Lesotho	Kingdom of Lesotho	Basotho|Mosotho	Maseru		-29.6	28.2	932692	Q1013
LBR	LR	Liberia	Republic of Liberia	Liberian|Liberians	Monrovia		6.4	-9.3	2275384	Q1014
LBY	LY	Libya	State of Libya|Libyan Jamahiriya	Libyan|Libyans	Tripoli		27.0	18.0	2215636	Q1016
LIE	LI	Liechtenstein		Liechtensteiner|Liechtensteiners	Vaduz		47.15	9.55	3042058	Q347
LTU	LT	Lithuania	Republic of Lithuania	Lithuanian|Lithuanians	Vilnius		55.3	23.9	597427	Q37
LUX	LU	Luxembourg	Grand Duchy of Luxembourg|Luxemburg	Luxembourgish|Luxembourger|Luxembourgers	Luxembourg City		49.77	6.1	2960313	Q32
MAC	MO	Macau	Macao	Macanese	Macau		22.17	113.55	1821275	Q14773
MDG	MG	Madagascar		Malagasy|Madagascan|Madagascans	Antananarivo		-19.4	46.7	1062947	Q1019
MWI	MW	Malawi	Republic of Malawi|Nyasaland	Malawian|Malawians	Lilongwe		-13.2	34.3	927384	Q1020
MYS	MY	Malaysia		Malaysian|Malaysians	Kuala Lumpur	Putrajaya	3.8	109.7	1733045	Q833
MDV	MV	Maldives	Republic of Maldives	Maldivian|Maldivians	Malé		3.7	73.2	1282028	Q826
MLI	ML	Mali	Republic of Mali	Malian|Malians	Bamako	Koulouba	17.3	-3.5	2453866	Q912
MLT	MT	Malta	Republic of Malta	Maltese	Valletta		35.9	14.4	2562770	Q233
MHL	MH	Marshall Islands		Marshallese	Majuro		7.1	171.1	2080185	Q709
MTQ	MQ	Martinique		Martinican|Martinicans	Fort-de-France		14.65	-61.0	3570311	Q17054
MRT	MR	Mauritania	Islamic Republic of Mauritania	Mauritanian|Mauritanians	Nouakchott		20.3	-10.3	2378080	Q1025
MUS	MU	Mauritius		Mauritian|Mauritians	Port Louis		-20.3	57.6	934292	Q1027
MYT	YT	Mayotte		Mahoran|Mahorans	Mamoudzou		-12.8	45.15	1024031	Q17063
MEX	MX	Mexico	United Mexican States	Mexican|Mexicans	Mexico City	Los Pinos|National Palace of Mexico	23.9	-102.5	3996063	Q96
FSM	FM	Micronesia	Federated States of Micronesia	Micronesian|Micronesians	Palikir		6.9	158.2	2081918	Q702
MDA	MD	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldovans	Chișinău		47.2	28.5	617790	Q217
MCO	MC	Monaco		Monacan|Monégasque	Monaco City		43.74	7.41	2993457	Q235
MNG	MN	Mongolia		Mongolian|Mongolians|Mongol|Mongols	Ulaanbaatar		46.8	103.1	2029969	Q711
MNE	ME	Montenegro		Montenegrin|Montenegrins	Podgorica		42.8	19.2	3194884	Q236
MAR	MA	Morocco	Kingdom of Morocco	Moroccan|Moroccans	Rabat		31.9	-6.3	2542007	Q1028
MOZ	MZ	Mozambique		Mozambican|Mozambicans	Maputo		-17.3	35.5	1036973	Q1029
MMR	MM	Myanmar	Burma|Union of Myanmar	Burmese|Myanmarese	Naypyidaw		21.2	96.5	1327865	Q836
NAM	NA	Namibia	Republic of Namibia|South West Africa	Namibian|Namibians	Windhoek		-22.1	17.2	3355338	Q1030
NRU	NR	Nauru		Nauruan|Nauruans	Yaren		-0.53	166.93	2110425	Q697
NPL	NP	Nepal	Federal Democratic Republic of Nepal	Nepali|Nepalis|Nepalese	Kathmandu	Singha Durbar	28.3	83.9	1282988	Q837
NLD	NL	Netherlands	Holland|Kingdom of the Netherlands	Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders	Amsterdam	Binnenhof	52.1	5.3	2750405	Q55
NCL	NC	New Caledonia		New Caledonian|New Caledonians|Kanak|Kanaks	Nouméa		-21.3	165.5	2139685	Q33788
NZL	NZ	New Zealand	Aotearoa	New Zealander|New Zealanders|Kiwi|Kiwis	Wellington		-41.8	171.5	2186224	Q664
NIC	NI	Nicaragua	Republic of Nicaragua	Nicaraguan|Nicaraguans	Managua		12.8	-85.0	3617476	Q811
NER	NE	Niger	Republic of Niger|Republic of the Niger	Nigerien|Nigeriens	Niamey		17.4	9.4	2440476	Q1032
NGA	NG	Nigeria	Federal Republic of Nigeria	Nigerian|Nigerians	Abuja	Aso Rock|Aso Villa|Aso Rock Villa	9.6	8.1	2328926	Q1033
PRK	KP	North Korea	DPRK|D.P.R.K.|Democratic People's Republic of Korea|N. Korea	North Korean|North Koreans	Pyongyang		40.2	127.2	1873107	Q423
MKD	MK	North Macedonia	Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Republic of North Macedonia	Macedonian|Macedonians|North Macedonian|North Macedonians	Skopje		41.6	21.7	718075	Q221
NOR	NO	Norway	Kingdom of Norway	Norwegian|Norwegians	Oslo		64.5	13.0	3144096	Q20
OMN	OM	Oman	Sultanate of Oman	Omani|Omanis	Muscat		20.6	56.1	286963	Q842
PAK	PK	Pakistan	Islamic Republic of Pakistan	Pakistani|Pakistanis	Islamabad	Aiwan-e-Sadr	30.0	69.4	1168579	Q843
PLW	PW	Palau	Republic of Palau	Palauan|Palauans	Ngerulmud		7.5	134.6	1559582	Q695
PSE	PS	Palestine	State of Palestine|Palestinian territories|Occupied Palestinian Territory|Palestinian Territories|Occupied Territories	Palestinian|Palestinians	Ramallah	Muqata|Mukataa	31.9	35.2	6254930	Q219060
PAN	PA	Panama	Republic of Panama	Panamanian|Panamanians	Panama City		8.5	-80.1	3703430	Q804
PNG	PG	Papua New Guinea	PNG|P.N.G.	Papua New Guinean|Papua New Guineans	Port Moresby		-6.5	145.2	2088628	Q691
PRY	PY	Paraguay	Republic of Paraguay	Paraguayan|Paraguayans	Asunción		-23.2	-58.4	3437598	Q733
PER	PE	Peru	Republic of Peru	Peruvian|Peruvians	Lima		-9.2	-74.4	3932488	Q419
PHL	PH	Philippines	Republic of the Philippines	Philippine|Filipino|Filipinos|Filipina|Filipinas	Manila	Malacañang|Malacanang|Malacañang Palace	11.8	122.9	1694008	Q928
POL	PL	Poland	Republic of Poland	Polish|Pole|Poles	Warsaw		52.1	19.4	798544	Q36
PRT	PT	Portugal	Portuguese Republic	Portuguese	Lisbon		39.6	-8.5	2264397	Q45
PRI	PR	Puerto Rico		Puerto Rican|Puerto Ricans	San Juan	La Fortaleza	18.2	-66.4	4566966	Q1183
QAT	QA	Qatar	State of Qatar	Qatari|Qataris	Doha		25.3	51.2	289688	Q846
COG	CG	Republic of the Congo	Congo-Brazzaville|Republic of Congo|Congo Republic|Congo		Brazzaville		-0.8	15.2	2260494	Q971
ROU	RO	Romania	Rumania|Roumania	Romanian|Romanians	Bucharest	Cotroceni Palace|Victoria Palace	45.9	25.0	798549	Q218
RUS	RU	Russia	Russian Federation	Russian|Russians	Moscow	Kremlin|Smolenskaya Square	61.9	96.7	2017370	Q159
RWA	RW	Rwanda	Republic of Rwanda	Rwandan|Rwandans|Rwandese	Kigali	Urugwiro Village	-2.0	29.9	49518	Q1037
REU	RE	Réunion	Reunion Island	Réunionese	Saint-Denis		-21.1	55.5	935317	Q17070
KNA	KN	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis	Kittitian|Kittitians	Basseterre		17.3	-62.7	3575174	Q763
LCA	LC	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|Saint Lucians|St. Lucian	Castries		13.9	-61.0	3576468	Q760
VCT	VC	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines	Vincentian|Vincentians	Kingstown		13.2	-61.2	3577815	Q757
WSM	WS	Samoa	Western Samoa	Samoan|Samoans	Apia		-13.8	-172.2	4034894	Q683
SMR	SM	San Marino		Sammarinese	San Marino		43.94	12.46	3168068	Q238
SAU	SA	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudis|Saudi Arabian|Saudi Arabians	Riyadh		24.1	44.6	102358	Q851
SEN	SN	Senegal	Republic of Senegal	Senegalese	Dakar		14.4	-14.5	2245662	Q1041
SRB	RS	Serbia	Republic of Serbia	Serbian|Serbians|Serb|Serbs	Belgrade		44.2	20.8	6290252	Q403
SYC	SC	Seychelles		Seychellois	Victoria		-4.68	55.48	241170	Q1042
SLE	SL	Sierra Leone		Sierra Leonean|Sierra Leoneans|Sierra Leonian	Freetown		8.6	-11.8	2403846	Q1044
SGP	SG	Singapore	Republic of Singapore	Singaporean|Singaporeans	Singapore	Istana	1.35	103.82	1880251	Q334
SVK	SK	Slovakia	Slovak Republic	Slovak|Slovaks|Slovakian|Slovakians	Bratislava		48.7	19.5	3057568	Q214
SVN	SI	Slovenia	Republic of Slovenia	Slovenian|Slovenians|Slovene|Slovenes	Ljubljana		46.1	14.8	3190538	Q215
SLB	SB	Solomon Islands	Solomons	Solomon Islander|Solomon Islanders	Honiara		-8.9	159.6	2103350	Q685
SOM	SO	Somalia	Federal Republic of Somalia	Somali|Somalis|Somalian|Somalians	Mogadishu	Villa Somalia	5.2	46.0	51537	Q1045
ZAF	ZA	South Africa	Republic of South Africa	South African|South Africans	Pretoria	Union Buildings	-29.0	25.1	953987	Q258
KOR	KR	South Korea	Republic of Korea|ROK|R.O.K.|S. Korea|Korea	South Korean|South Koreans|Korean|Koreans	Seoul	Blue House|Yongsan	36.4	127.8	1835841	Q884
SSD	SS	South Sudan	Republic of South Sudan	South Sudanese	Juba		7.3	30.2	7909807	Q958
ESP	ES	Spain	Kingdom of Spain	Spanish|Spaniard|Spaniards	Madrid	Moncloa|Moncloa Palace|Zarzuela Palace	40.2	-3.6	2510769	Q29
LKA	LK	Sri Lanka	Ceylon|Democratic Socialist Republic of Sri Lanka	Sri Lankan|Sri Lankans	Colombo	Temple Trees	7.7	80.7	1227603	Q854
SDN	SD	Sudan	Republic of the Sudan|Republic of Sudan	Sudanese	Khartoum		15.7	30.2	366755	Q1049
SUR	SR	Suriname	Surinam	Surinamese	Paramaribo		4.1	-55.9	3382998	Q730
SWE	SE	Sweden	Kingdom of Sweden	Swedish|Swede|Swedes	Stockholm	Rosenbad	62.8	16.7	2661886	Q34
CHE	CH	Switzerland	Swiss Confederation	Swiss	Bern		46.8	8.2	2658434	Q39
SYR	SY	Syria	Syrian Arab Republic	Syrian|Syrians	Damascus		35.0	38.5	163843	Q858
STP	ST	São Tomé and Príncipe	Sao Tome and Principe|Sao Tome	São Toméan|Santomean|Santomeans	São Tomé		0.44	6.72	2410758	Q1039
TWN	TW	Taiwan	Republic of China|ROC|Chinese Taipei|Formosa	Taiwanese	Taipei		23.7	121.0	1668284	Q865
TJK	TJ	Tajikistan	Republic of Tajikistan|Tadzhikistan	Tajik|Tajiks|Tajikistani|Tajikistanis	Dushanbe		38.5	71.0	1220409	Q863
TZA	TZ	Tanzania	United Republic of Tanzania	Tanzanian|Tanzanians	Dodoma		-6.3	34.8	149590	Q924
THA	TH	Thailand	Kingdom of Thailand|Siam	Thai|Thais	Bangkok	Government House of Thailand	15.1	101.0	1605651	Q869
TGO	TG	Togo	Togolese Republic	Togolese	Lomé		8.5	1.0	2363686	Q945
TON	TO	Tonga	Kingdom of Tonga	Tongan|Tongans	Nuku'alofa		-21.2	-175.2	4032283	Q678
TTO	TT	Trinidad and Tobago	Trinidad & Tobago|Trinidad	Trinidadian|Trinidadians	Port of Spain		10.5	-61.3	3573591	Q754
TUN	TN	Tunisia	Republic of Tunisia	Tunisian|Tunisians	Tunis	Carthage Palace	34.1	9.6	2464461	Q948
TUR	TR	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Turkish|Turk|Turks	Ankara	Sublime Porte|Beştepe|Cankaya Palace	39.1	35.2	298795	Q43
TKM	TM	Turkmenistan	Turkmenia	Turkmen|Turkmenistani|Turkmenistanis	Ashgabat		39.1	59.4	1218197	Q874
TCA	TC	Turks and Caicos Islands	Turks and Caicos		Cockburn Town		21.8	-71.8	3576916	Q18221
TUV	TV	Tuvalu		Tuvaluan|Tuvaluans	Funafuti		-8.0	178.5	2110297	Q672
VIR	VI	U.S. Virgin Islands	US Virgin Islands	Virgin Islander|Virgin Islanders	Charlotte Amalie		18.3	-64.8	4796775	Q11703
UGA	UG	Uganda	Republic of Uganda	Ugandan|Ugandans	Kampala		1.3	32.4	226074	Q1036
UKR	UA	Ukraine		Ukrainian|Ukrainians	Kyiv	Bankova|Mariinsky Palace	49.0	31.4	690791	Q212
ARE	AE	United Arab Emirates	UAE|U.A.E.|Emirates	Emirati|Emiratis	Abu Dhabi		23.9	54.3	290557	Q878
GBR	GB	United Kingdom	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	British|Briton|Britons|Brit|Brits|Englishman|Englishmen|English|Scottish|Scot|Scots|Scotsman|Welsh|Welshman|Northern Irish	London	Downing Street|10 Downing Street|Whitehall|Chequers|Buckingham Palace	54.0	-2.5	2635167	Q145
USA	US	United States	U.S.|US|USA|U.S.A.|America|United States of America	American|Americans	Washington	White House|Oval Office|Camp David|Mar-a-Lago	39.8	-98.6	6252001	Q30
URY	UY	Uruguay		Uruguayan|Uruguayans	Montevideo		-32.8	-56.0	3439705	Q77
UZB	UZ	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent		41.8	63.1	1512440	Q265
VUT	VU	Vanuatu	New Hebrides	Ni-Vanuatu|Vanuatuan|Vanuatuans	Port Vila		-16.2	167.7	2134431	Q686
VAT	VA	Vatican City	Vatican|Holy See|Vatican City State		Vatican City	Apostolic Palace	41.9	12.45	3164670	Q237
VEN	VE	Venezuela	Bolivarian Republic of Venezuela	Venezuelan|Venezuelans	Caracas	Miraflores|Miraflores Palace	7.1	-66.2	3625428	Q717
VNM	VN	Vietnam	Viet Nam|Socialist Republic of Vietnam|North Vietnam|South Vietnam	Vietnamese|North Vietnamese|South Vietnamese	Hanoi		16.6	106.3	1562822	Q881
ESH	EH	Western Sahara	Sahrawi Arab Democratic Republic|Sahrawi Republic|SADR	Sahrawi|Sahrawis|Saharawi|Saharawis	Laayoune		24.5	-13.0	2461445	Q6250
YEM	YE	Yemen	Republic of Yemen	Yemeni|Yemenis|Yemenite|Yemenites	Sanaa		15.9	47.6	69543	Q805
ZMB	ZM	Zambia	Republic of Zambia|Northern Rhodesia	Zambian|Zambians	Lusaka		-13.5	27.8	895949	Q953
ZWE	ZW	Zimbabwe	Republic of Zimbabwe|Rhodesia	Zimbabwean|Zimbabweans	Harare		-19.0	29.9	878675	Q954
`;
