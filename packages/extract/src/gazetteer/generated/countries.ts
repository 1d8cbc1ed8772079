// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer.
export const countriesTable: string = 'iso3	iso2	label	aliases	demonyms	capital	seats	lat	lon	geonames	wikidata	radius\n\
AFG	AF	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan	Afghan|Afghans	Kabul	Arg	33.9	66.0	1149361	Q889	456\n\
ALB	AL	Albania	Republic of Albania	Albanian|Albanians	Tirana		41.1	20.1	783754	Q222	96\n\
DZA	DZ	Algeria		Algerian|Algerians	Algiers	El Mouradia	28.2	2.6	2589581	Q262	871\n\
ASM	AS	American Samoa		American Samoan|American Samoans	Pago Pago		-14.3	-170.7	5880801	Q16641	8\n\
AND	AD	Andorra		Andorran|Andorrans	Andorra la Vella		42.55	1.58	3041565	Q228	12\n\
AGO	AO	Angola		Angolan|Angolans	Luanda		-12.3	17.5	3351879	Q916	630\n\
ATG	AG	Antigua and Barbuda	Antigua	Antiguan|Antiguans	St. John\'s		17.1	-61.8	3576396	Q781	12\n\
ARG	AR	Argentina	Argentine Republic	Argentine|Argentines|Argentinian|Argentinians|Argentinean	Buenos Aires	Casa Rosada	-34.6	-64.2	3865483	Q414	941\n\
ARM	AM	Armenia	Republic of Armenia	Armenian|Armenians	Yerevan		40.2	45.0	174982	Q399	97\n\
ABW	AW	Aruba		Aruban|Arubans	Oranjestad		12.5	-69.97	3577279	Q21203	8\n\
AUS	AU	Australia	Commonwealth of Australia	Australian|Australians|Aussie|Aussies	Canberra		-25	135	2077456	Q408	1565\n\
AUT	AT	Austria	Republic of Austria	Austrian|Austrians	Vienna	Ballhausplatz|Hofburg	47.6	14.1	2782113	Q40	163\n\
AZE	AZ	Azerbaijan	Republic of Azerbaijan	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku		40.3	47.7	587116	Q227	166\n\
BHS	BS	Bahamas		Bahamian|Bahamians	Nassau		24.2	-76.0	3572887	Q778	67\n\
BHR	BH	Bahrain	Kingdom of Bahrain	Bahraini|Bahrainis	Manama		26.05	50.55	290291	Q398	16\n\
BGD	BD	Bangladesh	People\'s Republic of Bangladesh	Bangladeshi|Bangladeshis	Dhaka	Bangabhaban	23.8	90.3	1210997	Q902	217\n\
BRB	BB	Barbados		Barbadian|Barbadians|Bajan	Bridgetown		13.18	-59.55	3374084	Q244	12\n\
BLR	BY	Belarus	Belorussia|Byelorussia|Republic of Belarus	Belarusian|Belarusians|Belarussian|Belarussians	Minsk		53.7	27.95	630336	Q184	257\n\
BEL	BE	Belgium	Kingdom of Belgium	Belgian|Belgians	Brussels		50.6	4.6	2802361	Q31	99\n\
BLZ	BZ	Belize		Belizean|Belizeans	Belmopan		17.2	-88.7	3582678	Q242	86\n\
BEN	BJ	Benin	Republic of Benin|Dahomey	Beninese|Beninois	Porto-Novo		9.6	2.3	2395170	Q962	189\n\
BMU	BM	Bermuda		Bermudian|Bermudians|Bermudan	Hamilton		32.3	-64.75	3573345	Q23635	4\n\
BTN	BT	Bhutan	Kingdom of Bhutan	Bhutanese	Thimphu		27.4	90.4	1252634	Q917	111\n\
BOL	BO	Bolivia	Plurinational State of Bolivia	Bolivian|Bolivians	Sucre	Palacio Quemado	-16.7	-64.7	3923057	Q750	591\n\
BIH	BA	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|Bosnia-Hercegovina|BiH	Bosnian|Bosnians|Herzegovinian	Sarajevo		44.2	17.8	3277605	Q225	128\n\
BWA	BW	Botswana		Botswanan|Batswana|Motswana	Gaborone		-22.2	23.8	933860	Q963	430\n\
BRA	BR	Brazil	Federative Republic of Brazil|Brasil	Brazilian|Brazilians	Brasília	Planalto Palace|Planalto|Itamaraty	-10	-55	3469034	Q155	1646\n\
VGB	VG	British Virgin Islands	BVI		Road Town		18.45	-64.6	3577718	Q25305	\n\
BRN	BN	Brunei	Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan		4.5	114.6	1820814	Q921	43\n\
BGR	BG	Bulgaria	Republic of Bulgaria	Bulgarian|Bulgarians	Sofia		42.8	25.2	732800	Q219	188\n\
BFA	BF	Burkina Faso	Burkina|Upper Volta	Burkinabe|Burkinabé	Ouagadougou		12.3	-1.7	2361809	Q965	295\n\
BDI	BI	Burundi		Burundian|Burundians	Gitega		-3.4	29.9	433561	Q967	94\n\
KHM	KH	Cambodia	Kampuchea|Kingdom of Cambodia	Cambodian|Cambodians	Phnom Penh		12.7	104.9	1831722	Q424	240\n\
CMR	CM	Cameroon	Cameroun	Cameroonian|Cameroonians	Yaoundé	Etoudi	5.7	12.7	2233387	Q1009	389\n\
CAN	CA	Canada		Canadian|Canadians	Ottawa	Parliament Hill|Rideau Hall	60.109	-113.643	6251999	Q16	1783\n\
CPV	CV	Cape Verde	Cabo Verde	Cape Verdean|Cape Verdeans	Praia		15.1	-23.6	3374766	Q1011	36\n\
CYM	KY	Cayman Islands	Caymans	Caymanian|Caymanians	George Town		19.3	-81.3	3580718	Q5785	9\n\
CAF	CF	Central African Republic	CAR|Central Africa Republic	Central African|Central Africans	Bangui		6.6	20.5	239880	Q929	445\n\
TCD	TD	Chad	Republic of Chad	Chadian|Chadians	N\'Djamena		15.4	18.6	2434508	Q657	639\n\
CHL	CL	Chile	Republic of Chile	Chilean|Chileans	Santiago	La Moneda|La Moneda Palace	-30	-71	3895114	Q298	491\n\
CHN	CN	China	People\'s Republic of China|PRC|P.R.C.|mainland China|Communist China|Red China	Chinese	Beijing	Zhongnanhai	35	105	1814991	Q148	1752\n\
COL	CO	Colombia	Republic of Colombia	Colombian|Colombians	Bogotá	Casa de Nariño|Nariño Palace	3.9	-73.1	3686110	Q739	603\n\
COM	KM	Comoros	Union of the Comoros|Comoro Islands	Comorian|Comorians|Comoran	Moroni		-11.9	43.7	921929	Q970	24\n\
COK	CK	Cook Islands		Cook Islander|Cook Islanders	Avarua		-21.23	-159.78	1899402	Q26988	9\n\
CRI	CR	Costa Rica		Costa Rican|Costa Ricans	San José		9.97	-84.2	3624060	Q800	128\n\
HRV	HR	Croatia	Republic of Croatia	Croatian|Croatians|Croat|Croats	Zagreb	Banski dvori	45.1	16.4	3202326	Q224	134\n\
CUB	CU	Cuba	Republic of Cuba	Cuban|Cubans	Havana		21.6	-79.0	3562981	Q241	187\n\
CUW	CW	Curaçao	Curacao	Curaçaoan|Curaçaoans	Willemstad		12.2	-69.0	7626836	Q25279	\n\
CYP	CY	Cyprus	Republic of Cyprus	Cypriot|Cypriots|Greek Cypriot|Greek Cypriots	Nicosia		34.95	33.2	146669	Q229	54\n\
CZE	CZ	Czech Republic	Czechia	Czech|Czechs	Prague	Prague Castle	49.7	15.3	3077311	Q213	158\n\
COD	CD	Democratic Republic of the Congo	DR Congo|DRC|D.R. Congo|Democratic Republic of Congo|Congo-Kinshasa|Zaire|Congo	Congolese|Zairian|Zairean	Kinshasa		-2.9	23.6	203312	Q974	864\n\
DNK	DK	Denmark	Kingdom of Denmark	Danish|Dane|Danes	Copenhagen	Christiansborg	56.0	9.5	2623032	Q35	117\n\
DJI	DJ	Djibouti	Republic of Djibouti	Djiboutian|Djiboutians	Djibouti City		11.75	42.6	223816	Q977	86\n\
DMA	DM	Dominica	Commonwealth of Dominica		Roseau		15.4	-61.35	3575830	Q784	15\n\
DOM	DO	Dominican Republic		Dominican|Dominicans	Santo Domingo		18.9	-70.5	3508796	Q786	124\n\
TLS	TL	East Timor	Timor-Leste|Timor Leste	Timorese|East Timorese	Dili		-8.8	125.8	1966436	Q574	69\n\
ECU	EC	Ecuador	Republic of Ecuador	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	Quito	Carondelet Palace	-1.4	-78.4	3658394	Q736	297\n\
EGY	EG	Egypt	Arab Republic of Egypt	Egyptian|Egyptians	Cairo		26.5	29.8	357994	Q79	565\n\
SLV	SV	El Salvador	Salvador	Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian	San Salvador		13.7	-88.9	3585968	Q792	82\n\
GNQ	GQ	Equatorial Guinea		Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo		1.7	10.3	2309096	Q983	94\n\
ERI	ER	Eritrea	State of Eritrea	Eritrean|Eritreans	Asmara		15.4	38.8	338010	Q986	193\n\
EST	EE	Estonia	Republic of Estonia	Estonian|Estonians	Tallinn	Stenbock House	58.7	25.5	453733	Q191	120\n\
SWZ	SZ	Eswatini	Swaziland|Kingdom of Eswatini	Swazi|Swazis|Emaswati	Mbabane		-26.6	31.5	934841	Q1050	74\n\
ETH	ET	Ethiopia	Federal Democratic Republic of Ethiopia	Ethiopian|Ethiopians	Addis Ababa		8.6	39.6	337996	Q115	593\n\
FLK	FK	Falkland Islands	Falklands|Malvinas|Islas Malvinas	Falkland Islander|Falkland Islanders	Stanley		-51.75	-59.2	3474414	Q9648	62\n\
FRO	FO	Faroe Islands	Faeroe Islands|Faroes	Faroese	Tórshavn		62.0	-6.9	2622320	Q4628	21\n\
FJI	FJ	Fiji	Republic of Fiji	Fijian|Fijians	Suva		-17.8	178.0	2205218	Q712	76\n\
FIN	FI	Finland	Republic of Finland	Finnish|Finn|Finns	Helsinki		64.5	26.3	660013	Q33	328\n\
FRA	FR	France	French Republic	French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen	Paris	Élysée|Elysee|Élysée Palace|Elysee Palace|Quai d\'Orsay|Matignon|Hôtel Matignon	46.6	2.5	3017382	Q142	452\n\
GUF	GF	French Guiana		French Guianese|Guianese	Cayenne		3.9	-53.1	3381670	Q3769	1\n\
PYF	PF	French Polynesia	Tahiti	French Polynesian|French Polynesians|Tahitian|Tahitians	Papeete		-17.7	-149.4	4030656	Q30971	36\n\
GAB	GA	Gabon	Gabonese Republic	Gabonese	Libreville		-0.6	11.8	2400553	Q1000	292\n\
GMB	GM	Gambia		Gambian|Gambians	Banjul		13.45	-15.4	2413451	Q1005	60\n\
GEO	GE	Georgia	Republic of Georgia	Georgian|Georgians	Tbilisi		42.2	43.5	614540	Q230	149\n\
DEU	DE	Germany	Federal Republic of Germany|West Germany|East Germany	German|Germans|West German|West Germans|East German|East Germans	Berlin	Chancellery|Bellevue Palace	51.1	10.4	2921044	Q183	337\n\
GHA	GH	Ghana	Republic of Ghana	Ghanaian|Ghanaians|Ghanian	Accra	Jubilee House	7.9	-1.2	2300660	Q117	276\n\
GIB	GI	Gibraltar		Gibraltarian|Gibraltarians	Gibraltar		36.14	-5.35	2411586	Q1410	1\n\
GRC	GR	Greece	Hellenic Republic	Greek|Greeks|Hellenic	Athens	Maximos Mansion	39.1	22.6	390903	Q41	205\n\
GRL	GL	Greenland	Kalaallit Nunaat	Greenlandic|Greenlander|Greenlanders	Nuuk		72.0	-40.0	3425505	Q223	830\n\
GRD	GD	Grenada		Grenadian|Grenadians	St. George\'s		12.1	-61.7	3580239	Q769	10\n\
GLP	GP	Guadeloupe		Guadeloupean|Guadeloupeans	Basse-Terre		16.2	-61.5	3579143	Q17012	1\n\
GUM	GU	Guam		Guamanian|Guamanians	Hagåtña		13.45	144.78	4043988	Q16635	13\n\
GTM	GT	Guatemala	Republic of Guatemala	Guatemalan|Guatemalans	Guatemala City		15.7	-90.4	3595528	Q774	186\n\
GIN	GN	Guinea	Guinea-Conakry|Republic of Guinea	Guinean|Guineans	Conakry		10.4	-10.9	2420477	Q1006	280\n\
GNB	GW	Guinea-Bissau		Bissau-Guinean|Bissau-Guineans	Bissau		12.0	-15.0	2372248	Q1007	107\n\
GUY	GY	Guyana	Co-operative Republic of Guyana	Guyanese	Georgetown		4.8	-58.9	3378535	Q734	262\n\
HTI	HT	Haiti	Republic of Haiti	Haitian|Haitians	Port-au-Prince		18.9	-72.7	3723988	Q790	94\n\
HND	HN	Honduras	Republic of Honduras	Honduran|Hondurans	Tegucigalpa		14.8	-86.6	3608932	Q783	189\n\
HKG	HK	Hong Kong	Hongkong|HKSAR	Hongkonger|Hongkongers|Hong Konger|Hong Kongers	Hong Kong		22.35	114.15	1819730	Q8646	19\n\
HUN	HU	Hungary		Hungarian|Hungarians|Magyar|Magyars	Budapest	Karmelita	47.2	19.4	719819	Q28	172\n\
ISL	IS	Iceland		Icelandic|Icelander|Icelanders	Reykjavík		65.0	-18.6	2629691	Q189	181\n\
IND	IN	India	Republic of India|Bharat	Indian|Indians	New Delhi	South Block|Rashtrapati Bhavan	22.9	79.6	1269750	Q668	1023\n\
IDN	ID	Indonesia	Republic of Indonesia	Indonesian|Indonesians	Jakarta	Merdeka Palace	-5	120	1643084	Q252	779\n\
IRN	IR	Iran	Islamic Republic of Iran|Islamic Republic|Persia	Iranian|Iranians	Tehran		32.6	54.3	130758	Q794	724\n\
IRQ	IQ	Iraq	Republic of Iraq	Iraqi|Iraqis	Baghdad		33.0	43.7	99237	Q796	374\n\
IRL	IE	Ireland	Republic of Ireland|Irish Republic|Eire	Irish|Irishman|Irishmen|Irishwoman	Dublin	Leinster House	53.2	-8.1	2963597	Q27	150\n\
IMN	IM	Isle of Man		Manx	Douglas		54.23	-4.55	3042225	Q9676	13\n\
ISR	IL	Israel	State of Israel|Jewish state	Israeli|Israelis	Jerusalem		31.4	35.0	294640	Q801	81\n\
ITA	IT	Italy	Italian Republic	Italian|Italians	Rome	Palazzo Chigi|Chigi Palace|Quirinal|Quirinal Palace|Farnesina	42.8	12.1	3175395	Q38	310\n\
CIV	CI	Ivory Coast	Côte d\'Ivoire|Cote d\'Ivoire	Ivorian|Ivorians|Ivoirian	Yamoussoukro		7.6	-5.6	2287781	Q1008	320\n\
JAM	JM	Jamaica		Jamaican|Jamaicans	Kingston		18.15	-77.3	3489940	Q766	59\n\
JPN	JP	Japan		Japanese	Tokyo	Kantei	35.685	139.753	1861060	Q17	347\n\
JOR	JO	Jordan	Hashemite Kingdom of Jordan|Hashemite Kingdom	Jordanian|Jordanians	Amman		31.2	36.8	248816	Q810	169\n\
KAZ	KZ	Kazakhstan	Republic of Kazakhstan|Kazakstan	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Astana	Akorda	48.2	67.3	1522867	Q232	931\n\
KEN	KE	Kenya	Republic of Kenya	Kenyan|Kenyans	Nairobi		0.6	37.8	192950	Q114	430\n\
KIR	KI	Kiribati		I-Kiribati	Tarawa		1.4	173.0	4030945	Q710	16\n\
XKX	XK	Kosovo	Republic of Kosovo|Kosova	Kosovar|Kosovars|Kosovan|Kosovo Albanian|Kosovo Albanians	Pristina		42.6	20.9	831053	Q1246	\n\
KWT	KW	Kuwait	State of Kuwait	Kuwaiti|Kuwaitis	Kuwait City		29.3	47.6	285570	Q817	75\n\
KGZ	KG	Kyrgyzstan	Kyrgyz Republic|Kirghizia|Kirgizstan|Kirghizstan	Kyrgyz|Kyrgyzstani|Kyrgyzstanis|Kirghiz	Bishkek		41.5	74.6	1527747	Q813	252\n\
LAO	LA	Laos	Lao People\'s Democratic Republic|Lao PDR	Laotian|Laotians|Lao	Vientiane		18	105	1655842	Q819	275\n\
LVA	LV	Latvia	Republic of Latvia	Latvian|Latvians|Lett|Letts	Riga	Riga Castle	56.9	24.9	458258	Q211	143\n\
LBN	LB	Lebanon	Lebanese Republic	Lebanese	Beirut	Baabda Palace|Grand Serail	33.9	35.9	272103	Q822	58\n\
LSO	LS	Lesotho	Kingdom of Lesotho	Basotho|Mosotho	Maseru		-29.6	28.2	932692	Q1013	98\n\
LBR	LR	Liberia	Republic of Liberia	Liberian|Liberians	Monrovia		6.4	-9.3	2275384	Q1014	188\n\
LBY	LY	Libya	State of Libya|Libyan Jamahiriya	Libyan|Libyans	Tripoli		28	17	2215636	Q1016	748\n\
LIE	LI	Liechtenstein		Liechtensteiner|Liechtensteiners	Vaduz		47.15	9.55	3042058	Q347	7\n\
LTU	LT	Lithuania	Republic of Lithuania	Lithuanian|Lithuanians	Vilnius		55.3	23.9	597427	Q37	144\n\
LUX	LU	Luxembourg	Grand Duchy of Luxembourg|Luxemburg	Luxembourgish|Luxembourger|Luxembourgers	Luxembourg City		49.77	6.1	2960313	Q32	29\n\
MAC	MO	Macau	Macao	Macanese	Macau		22.17	113.55	1821275	Q14773	3\n\
MDG	MG	Madagascar		Malagasy|Madagascan|Madagascans	Antananarivo		-19.4	46.7	1062947	Q1019	432\n\
MWI	MW	Malawi	Republic of Malawi|Nyasaland	Malawian|Malawians	Lilongwe		-13.2	34.3	927384	Q1020	194\n\
MYS	MY	Malaysia		Malaysian|Malaysians	Kuala Lumpur	Putrajaya	2.5	112.5	1733045	Q833	324\n\
MDV	MV	Maldives	Republic of Maldives	Maldivian|Maldivians	Malé		3.7	73.2	1282028	Q826	10\n\
MLI	ML	Mali	Republic of Mali	Malian|Malians	Bamako	Koulouba	17.3	-3.5	2453866	Q912	628\n\
MLT	MT	Malta	Republic of Malta	Maltese	Valletta		35.9	14.4	2562770	Q233	10\n\
MHL	MH	Marshall Islands		Marshallese	Majuro		7.1	171.1	2080185	Q709	8\n\
MTQ	MQ	Martinique		Martinican|Martinicans	Fort-de-France		14.65	-61.0	3570311	Q17054	1\n\
MRT	MR	Mauritania	Islamic Republic of Mauritania	Mauritanian|Mauritanians	Nouakchott		20.3	-10.3	2378080	Q1025	573\n\
MUS	MU	Mauritius		Mauritian|Mauritians	Port Louis		-20.3	57.6	934292	Q1027	25\n\
MYT	YT	Mayotte		Mahoran|Mahorans	Mamoudzou		-12.8	45.15	1024031	Q17063	1\n\
MEX	MX	Mexico	United Mexican States	Mexican|Mexicans	Mexico City	Los Pinos|National Palace of Mexico	23.9	-102.5	3996063	Q96	791\n\
FSM	FM	Micronesia	Federated States of Micronesia	Micronesian|Micronesians	Palikir		6.9	158.2	2081918	Q702	15\n\
MDA	MD	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldovans	Chișinău		47.2	28.5	617790	Q217	104\n\
MCO	MC	Monaco		Monacan|Monégasque	Monaco City		43.74	7.41	2993457	Q235	1\n\
MNG	MN	Mongolia		Mongolian|Mongolians|Mongol|Mongols	Ulaanbaatar		46	105	2029969	Q711	706\n\
MNE	ME	Montenegro		Montenegrin|Montenegrins	Podgorica		42.8	19.2	3194884	Q236	66\n\
MAR	MA	Morocco	Kingdom of Morocco	Moroccan|Moroccans	Rabat		31.9	-6.3	2542007	Q1028	377\n\
MOZ	MZ	Mozambique		Mozambican|Mozambicans	Maputo		-17.3	35.5	1036973	Q1029	505\n\
MMR	MM	Myanmar	Burma|Union of Myanmar	Burmese|Myanmarese	Naypyidaw		21.2	96.5	1327865	Q836	464\n\
NAM	NA	Namibia	Republic of Namibia|South West Africa	Namibian|Namibians	Windhoek		-22.1	17.2	3355338	Q1030	513\n\
NRU	NR	Nauru		Nauruan|Nauruans	Yaren		-0.53	166.93	2110425	Q697	3\n\
NPL	NP	Nepal	Federal Democratic Republic of Nepal	Nepali|Nepalis|Nepalese	Kathmandu	Singha Durbar	28.3	83.9	1282988	Q837	216\n\
NLD	NL	Netherlands	Holland|Kingdom of the Netherlands	Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders	Amsterdam	Binnenhof	52.1	5.3	2750405	Q55	115\n\
NCL	NC	New Caledonia		New Caledonian|New Caledonians|Kanak|Kanaks	Nouméa		-21.3	165.5	2139685	Q33788	77\n\
NZL	NZ	New Zealand	Aotearoa	New Zealander|New Zealanders|Kiwi|Kiwis	Wellington		-42	174	2186224	Q664	293\n\
NIC	NI	Nicaragua	Republic of Nicaragua	Nicaraguan|Nicaraguans	Managua		12.8	-85.0	3617476	Q811	204\n\
NER	NE	Niger	Republic of Niger|Republic of the Niger	Nigerien|Nigeriens	Niamey		18	9	2440476	Q1032	635\n\
NGA	NG	Nigeria	Federal Republic of Nigeria	Nigerian|Nigerians	Abuja	Aso Rock|Aso Villa|Aso Rock Villa	9.6	8.1	2328926	Q1033	542\n\
PRK	KP	North Korea	DPRK|D.P.R.K.|Democratic People\'s Republic of Korea|N. Korea	North Korean|North Koreans	Pyongyang		40.2	127.2	1873107	Q423	196\n\
MKD	MK	North Macedonia	Macedonia|FYROM|Former Yugoslav Republic of Macedonia|Republic of North Macedonia	Macedonian|Macedonians|North Macedonian|North Macedonians	Skopje		41.6	21.7	718075	Q221	90\n\
NOR	NO	Norway	Kingdom of Norway	Norwegian|Norwegians	Oslo		62	10	3144096	Q20	321\n\
OMN	OM	Oman	Sultanate of Oman	Omani|Omanis	Muscat		20.6	56.1	286963	Q842	314\n\
PAK	PK	Pakistan	Islamic Republic of Pakistan	Pakistani|Pakistanis	Islamabad	Aiwan-e-Sadr	30.0	69.4	1168579	Q843	530\n\
PLW	PW	Palau	Republic of Palau	Palauan|Palauans	Ngerulmud		7.5	134.6	1559582	Q695	12\n\
PSE	PS	Palestine	State of Palestine|Palestinian territories|Occupied Palestinian Territory|Palestinian Territories|Occupied Territories	Palestinian|Palestinians	Ramallah	Muqata|Mukataa	31.9	35.2	6254930	Q219060	42\n\
PAN	PA	Panama	Republic of Panama	Panamanian|Panamanians	Panama City		8.5	-80.1	3703430	Q804	155\n\
PNG	PG	Papua New Guinea	PNG|P.N.G.	Papua New Guinean|Papua New Guineans	Port Moresby		-6	147	2088628	Q691	384\n\
PRY	PY	Paraguay	Republic of Paraguay	Paraguayan|Paraguayans	Asunción		-23.2	-58.4	3437598	Q733	360\n\
PER	PE	Peru	Republic of Peru	Peruvian|Peruvians	Lima		-10	-75.25	3932488	Q419	640\n\
PHL	PH	Philippines	Republic of the Philippines	Philippine|Filipino|Filipinos|Filipina|Filipinas	Manila	Malacañang|Malacanang|Malacañang Palace	13	122	1694008	Q928	330\n\
POL	PL	Poland	Republic of Poland	Polish|Pole|Poles	Warsaw		52.1	19.4	798544	Q36	315\n\
PRT	PT	Portugal	Portuguese Republic	Portuguese	Lisbon		39.6	-8.5	2264397	Q45	171\n\
PRI	PR	Puerto Rico		Puerto Rican|Puerto Ricans	San Juan	La Fortaleza	18.2	-66.4	4566966	Q1183	53\n\
QAT	QA	Qatar	State of Qatar	Qatari|Qataris	Doha		25.3	51.2	289688	Q846	61\n\
COG	CG	Republic of the Congo	Congo-Brazzaville|Republic of Congo|Congo Republic|Congo		Brazzaville		-0.8	15.2	2260494	Q971	330\n\
ROU	RO	Romania	Rumania|Roumania	Romanian|Romanians	Bucharest	Cotroceni Palace|Victoria Palace	45.9	25.0	798549	Q218	275\n\
RUS	RU	Russia	Russian Federation	Russian|Russians	Moscow	Kremlin|Smolenskaya Square	60	100	2017370	Q159	2335\n\
RWA	RW	Rwanda	Republic of Rwanda	Rwandan|Rwandans|Rwandese	Kigali	Urugwiro Village	-2.0	29.9	49518	Q1037	92\n\
REU	RE	Réunion	Reunion Island	Réunionese	Saint-Denis		-21.1	55.5	935317	Q17070	1\n\
KNA	KN	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts and Nevis	Kittitian|Kittitians	Basseterre		17.3	-62.7	3575174	Q763	9\n\
LCA	LC	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|Saint Lucians|St. Lucian	Castries		13.9	-61.0	3576468	Q760	14\n\
VCT	VC	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines	Vincentian|Vincentians	Kingstown		13.2	-61.2	3577815	Q757	11\n\
WSM	WS	Samoa	Western Samoa	Samoan|Samoans	Apia		-13.8	-172.2	4034894	Q683	30\n\
SMR	SM	San Marino		Sammarinese	San Marino		43.94	12.46	3168068	Q238	4\n\
SAU	SA	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudis|Saudi Arabian|Saudi Arabians	Riyadh		24.1	44.6	102358	Q851	827\n\
SEN	SN	Senegal	Republic of Senegal	Senegalese	Dakar		14.4	-14.5	2245662	Q1041	250\n\
SRB	RS	Serbia	Republic of Serbia	Serbian|Serbians|Serb|Serbs	Belgrade		44.2	20.8	6290252	Q403	125\n\
SYC	SC	Seychelles		Seychellois	Victoria		-4.68	55.48	241170	Q1042	12\n\
SLE	SL	Sierra Leone		Sierra Leonean|Sierra Leoneans|Sierra Leonian	Freetown		8.6	-11.8	2403846	Q1044	151\n\
SGP	SG	Singapore	Republic of Singapore	Singaporean|Singaporeans	Singapore	Istana	1.35	103.82	1880251	Q334	15\n\
SVK	SK	Slovakia	Slovak Republic	Slovak|Slovaks|Slovakian|Slovakians	Bratislava		48.7	19.5	3057568	Q214	125\n\
SVN	SI	Slovenia	Republic of Slovenia	Slovenian|Slovenians|Slovene|Slovenes	Ljubljana		46.1	14.8	3190538	Q215	80\n\
SLB	SB	Solomon Islands	Solomons	Solomon Islander|Solomon Islanders	Honiara		-8.9	159.6	2103350	Q685	96\n\
SOM	SO	Somalia	Federal Republic of Somalia	Somali|Somalis|Somalian|Somalians	Mogadishu	Villa Somalia	6	48	51537	Q1045	451\n\
ZAF	ZA	South Africa	Republic of South Africa	South African|South Africans	Pretoria	Union Buildings	-29.0	25.1	953987	Q258	623\n\
KOR	KR	South Korea	Republic of Korea|ROK|R.O.K.|S. Korea|Korea	South Korean|South Koreans|Korean|Koreans	Seoul	Blue House|Yongsan	36.4	127.8	1835841	Q884	179\n\
SSD	SS	South Sudan	Republic of South Sudan	South Sudanese	Juba		7.3	30.2	7909807	Q958	444\n\
ESP	ES	Spain	Kingdom of Spain	Spanish|Spaniard|Spaniards	Madrid	Moncloa|Moncloa Palace|Zarzuela Palace	40.2	-3.6	2510769	Q29	401\n\
LKA	LK	Sri Lanka	Ceylon|Democratic Socialist Republic of Sri Lanka	Sri Lankan|Sri Lankans	Colombo	Temple Trees	7.7	80.7	1227603	Q854	145\n\
SDN	SD	Sudan	Republic of the Sudan|Republic of Sudan	Sudanese	Khartoum		15.7	30.2	366755	Q1049	775\n\
SUR	SR	Suriname	Surinam	Surinamese	Paramaribo		4.1	-55.9	3382998	Q730	228\n\
SWE	SE	Sweden	Kingdom of Sweden	Swedish|Swede|Swedes	Stockholm	Rosenbad	62	15	2661886	Q34	379\n\
CHE	CH	Switzerland	Swiss Confederation	Swiss	Bern		46.8	8.2	2658434	Q39	115\n\
SYR	SY	Syria	Syrian Arab Republic	Syrian|Syrians	Damascus		35.0	38.5	163843	Q858	243\n\
STP	ST	São Tomé and Príncipe	Sao Tome and Principe|Sao Tome	São Toméan|Santomean|Santomeans	São Tomé		0.44	6.72	2410758	Q1039	18\n\
TWN	TW	Taiwan	Republic of China|ROC|Chinese Taipei|Formosa	Taiwanese	Taipei		23.7	121.0	1668284	Q865	107\n\
TJK	TJ	Tajikistan	Republic of Tajikistan|Tadzhikistan	Tajik|Tajiks|Tajikistani|Tajikistanis	Dushanbe		38.5	71.0	1220409	Q863	213\n\
TZA	TZ	Tanzania	United Republic of Tanzania	Tanzanian|Tanzanians	Dodoma		-6.3	34.8	149590	Q924	548\n\
THA	TH	Thailand	Kingdom of Thailand|Siam	Thai|Thais	Bangkok	Government House of Thailand	15.1	101.0	1605651	Q869	404\n\
TGO	TG	Togo	Togolese Republic	Togolese	Lomé		8.5	1.0	2363686	Q945	134\n\
TON	TO	Tonga	Kingdom of Tonga	Tongan|Tongans	Nuku\'alofa		-21.2	-175.2	4032283	Q678	15\n\
TTO	TT	Trinidad and Tobago	Trinidad & Tobago|Trinidad	Trinidadian|Trinidadians	Port of Spain		10.5	-61.3	3573591	Q754	40\n\
TUN	TN	Tunisia	Republic of Tunisia	Tunisian|Tunisians	Tunis	Carthage Palace	34.1	9.6	2464461	Q948	228\n\
TUR	TR	Turkey	Türkiye|Turkiye|Republic of Turkey|Republic of Türkiye	Turkish|Turk|Turks	Ankara	Sublime Porte|Beştepe|Cankaya Palace	39.1	35.2	298795	Q43	499\n\
TKM	TM	Turkmenistan	Turkmenia	Turkmen|Turkmenistani|Turkmenistanis	Ashgabat		39.1	59.4	1218197	Q874	394\n\
TCA	TC	Turks and Caicos Islands	Turks and Caicos		Cockburn Town		21.8	-71.8	3576916	Q18221	\n\
TUV	TV	Tuvalu		Tuvaluan|Tuvaluans	Funafuti		-8.0	178.5	2110297	Q672	3\n\
VIR	VI	U.S. Virgin Islands	US Virgin Islands	Virgin Islander|Virgin Islanders	Charlotte Amalie		18.3	-64.8	4796775	Q11703	\n\
UGA	UG	Uganda	Republic of Uganda	Ugandan|Ugandans	Kampala		1.3	32.4	226074	Q1036	277\n\
UKR	UA	Ukraine		Ukrainian|Ukrainians	Kyiv	Bankova|Mariinsky Palace	49.0	31.4	690791	Q212	438\n\
ARE	AE	United Arab Emirates	UAE|U.A.E.|Emirates	Emirati|Emiratis	Abu Dhabi		23.9	54.3	290557	Q878	163\n\
GBR	GB	United Kingdom	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	British|Briton|Britons|Brit|Brits|Englishman|Englishmen|English|Scottish|Scot|Scots|Scotsman|Welsh|Welshman|Northern Irish	London	Downing Street|10 Downing Street|Whitehall|Chequers|Buckingham Palace	54.0	-2.5	2635167	Q145	278\n\
USA	US	United States	U.S.|US|USA|U.S.A.|America|United States of America	American|Americans	Washington	White House|Oval Office|Camp David|Mar-a-Lago	39.8	-98.6	6252001	Q30	1751\n\
URY	UY	Uruguay		Uruguayan|Uruguayans	Montevideo		-32.8	-56.0	3439705	Q77	240\n\
UZB	UZ	Uzbekistan	Republic of Uzbekistan	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent		41.8	63.1	1512440	Q265	377\n\
VUT	VU	Vanuatu	New Hebrides	Ni-Vanuatu|Vanuatuan|Vanuatuans	Port Vila		-16.2	167.7	2134431	Q686	62\n\
VAT	VA	Vatican City	Vatican|Holy See|Vatican City State		Vatican City	Apostolic Palace	41.9	12.45	3164670	Q237	1\n\
VEN	VE	Venezuela	Bolivarian Republic of Venezuela	Venezuelan|Venezuelans	Caracas	Miraflores|Miraflores Palace	7.1	-66.2	3625428	Q717	540\n\
VNM	VN	Vietnam	Viet Nam|Socialist Republic of Vietnam|North Vietnam|South Vietnam	Vietnamese|North Vietnamese|South Vietnamese	Hanoi		16.167	107.833	1562822	Q881	325\n\
ESH	EH	Western Sahara	Sahrawi Arab Democratic Republic|Sahrawi Republic|SADR	Sahrawi|Sahrawis|Saharawi|Saharawis	Laayoune		24.5	-13.0	2461445	Q6250	291\n\
YEM	YE	Yemen	Republic of Yemen	Yemeni|Yemenis|Yemenite|Yemenites	Sanaa		15.9	47.6	69543	Q805	410\n\
ZMB	ZM	Zambia	Republic of Zambia|Northern Rhodesia	Zambian|Zambians	Lusaka		-13.5	27.8	895949	Q953	489\n\
ZWE	ZW	Zimbabwe	Republic of Zimbabwe|Rhodesia	Zimbabwean|Zimbabweans	Harare		-19.0	29.9	878675	Q954	353\n\
';
