// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer.
export const placesTable: string = 'label	aliases	type	country	lat	lon	geonames	population	division	radius\n\
Middle East	Mideast|Near East	area		29.3	42.6		0		\n\
Africa	African continent	area		7.188	21.094	6255146	0		\n\
Asia		area		29.841	89.297	6255147	0		\n\
Europe	European continent	area		48.691	9.141	6255148	0		\n\
North America		area		46.073	-100.547	6255149	0		\n\
South America		area		-14.605	-57.656	6255150	0		\n\
Latin America		area		-10.0	-70.0		0		\n\
Central America		area		13.5	-86.5		0		\n\
Oceania		area		-18.313	138.516	6255151	0		\n\
Antarctica		area		-78.159	16.406	6255152	0		\n\
Caribbean		area		18.0	-72.0		0		\n\
West Africa	Western Africa	area		13.0	-3.0		0		\n\
East Africa	Eastern Africa	area		0.0	37.0		0		\n\
North Africa	Northern Africa	area		28.0	10.0		0		\n\
Southern Africa		area		-22.0	25.0		0		\n\
Central Africa		area		2.0	20.0		0		\n\
sub-Saharan Africa		area		0.0	22.0		0		\n\
Horn of Africa		area		8.0	46.0		0		\n\
Sahel	Sahel region	area		15.0	2.0		0		\n\
Sahara	Sahara Desert|Sahara desert	area		23.5	10.0		0		\n\
Maghreb		area		32.0	2.0		0		\n\
Great Lakes region	African Great Lakes	area		-3.0	30.0		0		\n\
Lake Chad Basin	Lake Chad basin|Lake Chad region	area		13.0	14.0		0		\n\
Levant		area		34.0	37.0		0		\n\
Fertile Crescent		area		36.0	42.0		0		\n\
Gulf region	Gulf states|Persian Gulf states|Gulf countries	area		25.0	51.0		0		\n\
Arabian Peninsula		area		23.0	46.0		0		\n\
Kurdistan		area		37.0	43.5		0		\n\
Central Asia		area		43.0	65.0		0		\n\
South Asia		area		22.0	78.0		0		\n\
Southeast Asia	South-East Asia|South East Asia	area		10.0	106.0		0		\n\
East Asia	Northeast Asia	area		36.0	120.0		0		\n\
Far East		area		36.0	125.0		0		\n\
Asia-Pacific	Asia Pacific	area		10.0	130.0		0		\n\
Indo-Pacific		area		0.0	110.0		0		\n\
Korean Peninsula		area		38.0	127.5		0		\n\
Indian subcontinent		area		22.0	79.0		0		\n\
Himalayas	Himalaya	area		28.5	84.0		0		\n\
Hindu Kush		area		35.5	71.0		0		\n\
Caucasus		area		42.3	44.0		0		\n\
South Caucasus	Transcaucasia	area		40.5	45.0		0		\n\
North Caucasus		area	RUS	43.3	44.5		0		\n\
Balkans	Western Balkans|Balkan Peninsula	area		43.0	21.0		0		\n\
Baltic states	Baltics|Baltic countries	area		57.0	25.0		0		\n\
Eastern Europe		area		51.0	30.0		0		\n\
Western Europe		area		48.0	5.0		0		\n\
Central Europe		area		49.0	16.0		0		\n\
Scandinavia		area		63.0	15.0		0		\n\
Iberian Peninsula		area		40.0	-4.0		0		\n\
British Isles		area		54.0	-4.0		0		\n\
Alps		area		46.5	9.5		0		\n\
Carpathians	Carpathian Mountains	area		47.5	25.0		0		\n\
Siberia		area	RUS	60.0	100.0		0		\n\
Ural Mountains	Urals	area	RUS	60.0	60.0		0		\n\
Arctic	Arctic region	area		78.0	0.0		0		\n\
Amazon	Amazon rainforest|Amazonia|Amazon Basin	area		-4.0	-62.0		0		\n\
Andes	Andes Mountains	area		-15.0	-72.0		0		\n\
Patagonia		area		-44.0	-70.0		0		\n\
Darién Gap	Darien Gap|Darién|Darien	area		7.9	-77.5		0		\n\
Golden Triangle		area		20.4	100.1		0		\n\
Pacific Islands		area		-8.0	165.0		0		\n\
Polynesia		area		-15.0	-150.0		0		\n\
Yugoslavia	former Yugoslavia	area		44.0	19.5		0		\n\
Soviet Union	USSR|U.S.S.R.|former Soviet Union	area		60.0	90.0		0		\n\
Czechoslovakia		area		49.5	17.0		0		\n\
Liptako-Gourma	tri-border area of Mali, Burkina Faso and Niger	area		14.5	0.8		0		\n\
Bekaa Valley	Beqaa Valley|Bekaa|Beqaa|Bequaa Valley	area	LBN	33.9	36.1		0		\n\
Jordan Valley		area		32.1	35.5		0		\n\
Fergana Valley	Ferghana Valley	area		40.6	71.3		0		\n\
Swat Valley	Swat	area	PAK	35.2	72.4		0		\n\
Panjshir Valley	Panjshir|Panjshir Province	area	AFG	35.4	69.7		0		\n\
Korengal Valley		area	AFG	34.9	70.9		0		\n\
Tora Bora		area	AFG	34.1	70.2		0		\n\
Nineveh Plains	Nineveh Plain	area	IRQ	36.4	43.4		0		\n\
Syrian Desert	Badia|Syrian Badia	area	SYR	34.0	39.0		0		\n\
Mount Sinjar	Sinjar Mountains|Sinjar mountain	area	IRQ	36.37	41.75		0		\n\
Qandil Mountains	Qandil|Kandil Mountains	area	IRQ	36.55	45.0		0		\n\
Nuba Mountains		area	SDN	11.5	30.5		0		\n\
Jebel Marra		area	SDN	13.0	24.4		0		\n\
Sambisa Forest	Sambisa forest	area	NGA	11.3	13.4		0		\n\
Niger Delta		area	NGA	4.8	6.0		0		\n\
Middle Belt		area	NGA	9.0	8.5		0		\n\
Virunga National Park	Virunga	area	COD	-0.5	29.5		0		\n\
W National Park		area		12.0	2.5		0		\n\
Ogaden		area	ETH	7.0	44.0		0		\n\
Al-Fashaga	al-Fashaga|Fashaga	area		14.0	36.2		0		\n\
Badme		area	ETH	14.73	37.8		0		\n\
Hala\'ib Triangle	Halaib Triangle|Halayeb Triangle	area		22.2	35.5		0		\n\
Siachen Glacier	Siachen	area		35.4	77.1		0		\n\
Galwan Valley	Galwan	area		34.7	78.2		0		\n\
Doklam		area		27.3	88.9		0		\n\
Line of Control		area		34.0	74.0		0		\n\
Durand Line		area		33.0	69.5		0		\n\
Demilitarized Zone	Korean Demilitarized Zone|DMZ	area		38.3	127.5		0		\n\
Blue Line		area		33.1	35.4		0		\n\
Philadelphi Corridor	Philadelphi corridor|Philadelphi Route	area	PSE	31.28	34.24		0		\n\
Netzarim Corridor	Netzarim corridor|Netzarim	area	PSE	31.47	34.41		0		\n\
Morag Corridor		area	PSE	31.3	34.3		0		\n\
Shebaa Farms	Shebaa farms|Sheba\'a Farms	area		33.3	35.7		0		\n\
Lachin corridor	Lachin Corridor	area	AZE	39.6	46.5		0		\n\
Zangezur corridor	Zangezur Corridor|Trump Route for International Peace and Prosperity|TRIPP	area	ARM	38.95	46.4		0		\n\
Suwalki Gap	Suwałki Gap|Suwalki Corridor	area		54.1	23.3		0		\n\
Rub al-Khali	Empty Quarter	area	SAU	20.0	50.0		0		\n\
Gobi	Gobi Desert	area		42.6	103.4		0		\n\
Chernobyl exclusion zone	Chernobyl Exclusion Zone|Chornobyl exclusion zone	area	UKR	51.3	30.0		0		\n\
Gaza Strip	Gaza|Gazan enclave|Palestinian enclave	region	PSE	31.42	34.36	281132	2100000	PSE.GZ	10\n\
West Bank	occupied West Bank|Judea and Samaria|Cisjordan	region	PSE	32.0	35.25	285153	3000000	PSE.WE	43\n\
East Jerusalem	occupied East Jerusalem	region	PSE	31.79	35.25		600000		\n\
Golan Heights	Golan|occupied Golan Heights|Israeli-occupied Golan Heights|Syrian Golan	region	SYR	33.0	35.75		50000		\n\
Galilee	Upper Galilee	region	ISR	32.9	35.4		1200000		\n\
Negev	Negev Desert|Negev desert	region	ISR	30.8	34.8		700000		\n\
Sinai Peninsula	Sinai|North Sinai|Sinai desert	region	EGY	29.5	33.8	349401	600000	EGY.27	93\n\
Upper Egypt		region	EGY	26.5	32.0		30000000		\n\
Anbar	Anbar Province|Anbar province|al-Anbar|al-Anbar Province	region	IRQ	32.9	41.5	99592	1900000	IRQ.01	210\n\
Nineveh	Nineveh Province|Nineveh province|Ninewa|Ninawa|Nineveh Governorate	region	IRQ	36.2	42.2	92877	3800000	IRQ.15	110\n\
Diyala	Diyala Province|Diyala province|Diyala Governorate	region	IRQ	33.9	45.0	96965	1700000	IRQ.10	79\n\
Salahuddin Province	Salahuddin province|Salah al-Din Province|Salah al-Din province|Saladin Province|Salah ad-Din Province|Salahaddin Province	region	IRQ	34.5	43.6	91695	1600000	IRQ.18	90\n\
Kirkuk Province	Kirkuk Governorate|Kirkuk province	region	IRQ	35.4	44.2	98410	1700000	IRQ.13	58\n\
Babil	Babil Province|Babylon Province	region	IRQ	32.6	44.5	98227	2100000	IRQ.06	46\n\
Dhi Qar	Dhi Qar Province|Dhi Qar province	region	IRQ	31.1	46.3	97019	2200000	IRQ.09	66\n\
Basra Province	Basra province|Basra Governorate	region	IRQ	30.4	47.6	89341	3000000	IRQ.02	74\n\
Maysan	Maysan Province|Maysan province	region	IRQ	31.9	47.1	93540	1100000	IRQ.14	72\n\
Kurdistan Region	Kurdistan Region of Iraq|Iraqi Kurdistan|Iraq\'s Kurdistan Region|Kurdish region of Iraq|Iraqi Kurdish region	region	IRQ	36.4	44.4		6500000		\n\
Rojava	northeast Syria|northeastern Syria|North and East Syria	region	SYR	36.3	40.5		2500000		\n\
Idlib Province	Idlib province|Idlib Governorate	region	SYR	35.8	36.7	169387	2000000	SYR.12	42\n\
Aleppo Province	Aleppo province|Aleppo Governorate	region	SYR	36.3	37.5	170062	4000000	SYR.09	78\n\
Deir ez-Zor Province	Deir ez-Zor province|Deir Ezzor province|Deir al-Zor province|Deir el-Zour province	region	SYR	35.0	40.4	170792	1200000	SYR.07	92\n\
Raqqa Province	Raqqa province|Raqqa Governorate	region	SYR	36.0	38.9	172957	900000	SYR.04	76\n\
Hasakah Province	Hasakah province|Hasakeh province|Hassakeh province|Hasaka province	region	SYR	36.6	40.7	173813	1500000	SYR.01	84\n\
Homs Province	Homs province|Homs Governorate	region	SYR	34.3	38.2	169575	1700000	SYR.11	126\n\
Hama Province	Hama province|Hama Governorate	region	SYR	35.1	37.0	170015	1600000	SYR.10	57\n\
Daraa Province	Daraa province|Deraa province	region	SYR	32.9	36.2	170903	1000000	SYR.06	35\n\
Suwayda Province	Sweida province|Suwayda province|Suwayda Governorate	region	SYR	32.7	36.8	172410	370000	SYR.05	46\n\
Latakia Province	Latakia province	region	SYR	35.6	36.0	173578	1000000	SYR.02	28\n\
Eastern Ghouta	Ghouta|East Ghouta	region	SYR	33.52	36.45		400000		\n\
Hatay	Hatay Province|Hatay province	region	TUR	36.4	36.3	312394	1600000	TUR.31	42\n\
Southern Lebanon	south Lebanon|South Lebanon	region	LBN	33.3	35.4		800000		\n\
Dahiyeh	Dahieh|Dahiya|southern suburbs of Beirut|Beirut\'s southern suburbs|Beirut\'s southern suburb	region	LBN	33.85	35.51		700000		\n\
Hadramawt	Hadhramaut|Hadramaut|Hadramout|Hadramawt Province	region	YEM	16.5	49.0	75411	1500000	YEM.04	232\n\
Al Mahrah	al-Mahra|Mahra|al-Mahrah	region	YEM	16.7	51.7	78985	120000	YEM.03	143\n\
Shabwa	Shabwah|Shabwa Province|Shabwa province	region	YEM	14.8	46.9	70935	600000	YEM.05	110\n\
Abyan	Abyan Province|Abyan province	region	YEM	13.7	46.3	80425	570000	YEM.01	74\n\
Marib Province	Marib province|Marib Governorate	region	YEM	15.6	45.5	72966	500000	YEM.14	74\n\
Hodeidah Province	Hodeidah province	region	YEM	14.9	43.1	79416	2600000	YEM.08	68\n\
Saada Province	Saada province|Sa\'ada province	region	YEM	17.1	43.9	71333	900000	YEM.15	66\n\
al-Jawf	Al Jawf Province|Jawf	region	YEM	16.8	45.4	74222	500000	YEM.21	111\n\
Khuzestan	Khuzestan Province|Khuzestan province	region	IRN	31.4	48.9	127082	4700000	IRN.15	143\n\
Sistan and Baluchestan	Sistan-Baluchestan|Sistan and Baluchistan|Sistan-Baluchistan|Sistan-va-Baluchestan	region	IRN	28.5	60.6	1159456	2800000	IRN.04	236\n\
Kurdistan Province	Kurdistan province of Iran	region	IRN	35.7	47.0	126584	1600000	IRN.16	97\n\
Hormozgan	Hormozgan Province|Hormozgan province	region	IRN	27.3	56.0	131222	1800000	IRN.11	147\n\
Isfahan Province	Isfahan province	region	IRN	33.0	52.2	418862	5100000	IRN.28	188\n\
Helmand	Helmand Province|Helmand province	region	AFG	31.4	64.2	1140043	1400000	AFG.10	135\n\
Kandahar Province	Kandahar province	region	AFG	31.3	65.7	1138335	1400000	AFG.23	131\n\
Nangarhar	Nangarhar Province|Nangarhar province	region	AFG	34.2	70.5	1132366	1700000	AFG.18	48\n\
Kunar	Kunar Province|Kunar province	region	AFG	34.9	71.1	1135702	500000	AFG.34	39\n\
Khost Province	Khost province	region	AFG	33.4	69.9	1444362	640000	AFG.37	36\n\
Paktika	Paktika Province|Paktika province	region	AFG	32.5	68.8	1131256	770000	AFG.29	77\n\
Paktia	Paktia Province|Paktia province|Paktya	region	AFG	33.6	69.4	1131257	610000	AFG.36	42\n\
Uruzgan	Uruzgan Province|Oruzgan|Uruzgan province	region	AFG	32.9	66.0	6957553	430000	AFG	74\n\
Badakhshan	Badakhshan Province|Badakhshan province	region	AFG	36.8	71.0	1147745	1000000	AFG.01	118\n\
Kunduz Province	Kunduz province	region	AFG	36.8	68.9	1135690	1100000	AFG.24	50\n\
Herat Province	Herat province	region	AFG	34.4	62.2	1140025	2100000	AFG.11	133\n\
Zabul	Zabul Province|Zabul province	region	AFG	32.2	67.2	1121143	380000	AFG.28	74\n\
Khyber Pakhtunkhwa	KPK|Khyber-Pakhtunkhwa|North-West Frontier Province|Northwest Frontier Province|NWFP	region	PAK	34.5	72.0	1168873	40000000	PAK.03	154\n\
Federally Administered Tribal Areas	FATA|Pakistan\'s tribal areas|tribal areas of Pakistan	region	PAK	33.0	70.2	1179245	5000000	PAK	93\n\
North Waziristan		region	PAK	32.95	69.95		840000		\n\
South Waziristan		region	PAK	32.3	69.7		880000		\n\
Waziristan		region	PAK	32.6	69.8		1700000		\n\
Bajaur	Bajaur district|Bajaur Agency	region	PAK	34.75	71.5		1100000		\n\
Khyber District	Khyber Agency|Khyber Pass|Khyber	region	PAK	34.05	71.1		980000		\n\
Balochistan	Baluchistan|Balochistan Province|Balochistan province	region	PAK	28.3	65.8	1183606	14900000	PAK.02	333\n\
Sindh	Sindh Province|Sindh province	region	PAK	26.0	68.8	1164807	55000000	PAK.05	212\n\
Punjab	Punjab Province|Punjab province	region	PAK	31.0	72.3	1167710	127000000	PAK.04	255\n\
Gilgit-Baltistan		region	PAK	35.8	74.9	1168878	1700000	PAK.07	144\n\
Azad Kashmir	Azad Jammu and Kashmir|Pakistan-administered Kashmir|Pakistani Kashmir	region	PAK	33.9	73.8	1184196	4000000	PAK.06	62\n\
Kashmir	Kashmir Valley|Kashmir region	region		34.3	74.6		12000000		\n\
Jammu and Kashmir	Indian-administered Kashmir|Indian-controlled Kashmir|Indian Kashmir	region	IND	33.7	75.3	1269320	12500000	IND.12	116\n\
Ladakh		region	IND	34.2	77.6	12096464	290000	IND	143\n\
Indian Punjab		region	IND	31.0	75.5		27000000		\n\
Gujarat		region	IND	22.7	71.6	1270770	60000000	IND.09	243\n\
Assam		region	IND	26.3	92.9	1278253	31000000	IND.03	159\n\
Manipur		region	IND	24.7	93.9	1263706	2900000	IND.17	83\n\
Nagaland		region	IND	26.1	94.5	1262271	2000000	IND.20	72\n\
Arunachal Pradesh		region	IND	28.0	94.5	1278341	1400000	IND.30	160\n\
Uttar Pradesh		region	IND	27.0	80.9	1253626	200000000	IND.36	277\n\
Bihar		region	IND	25.8	85.7	1275715	104000000	IND.34	174\n\
Chhattisgarh		region	IND	21.3	81.9	1444364	25500000	IND.37	207\n\
Jharkhand		region	IND	23.6	85.3	1444365	33000000	IND.38	158\n\
Odisha	Orissa	region	IND	20.5	84.4	1261029	42000000	IND.21	223\n\
West Bengal		region	IND	23.8	87.9	1252881	91000000	IND.28	166\n\
Maharashtra		region	IND	19.5	76.0	1264418	112000000	IND.16	313\n\
Tamil Nadu		region	IND	11.0	78.4	1255053	72000000	IND.25	204\n\
Kerala		region	IND	10.4	76.4	1267254	33000000	IND.13	110\n\
Karnataka		region	IND	14.7	76.2	1267701	61000000	IND.19	248\n\
Andhra Pradesh		region	IND	15.8	79.7	1278629	49000000	IND.02	227\n\
Telangana		region	IND	17.9	79.3	1254788	35000000	IND.40	191\n\
Rajasthan		region	IND	26.6	73.8	1258899	68000000	IND.24	331\n\
Madhya Pradesh		region	IND	23.5	78.4	1264542	72000000	IND.35	314\n\
Haryana		region	IND	29.1	76.2	1270260	25000000	IND.10	118\n\
Goa		region	IND	15.4	74.0	1271157	1400000	IND.33	33\n\
Chittagong Hill Tracts		region	BGD	22.6	92.3		1800000		\n\
Rakhine	Rakhine State|Rakhine state|Arakan|Arakan State	region	MMR	19.8	93.9	1298852	3100000	MMR.01	105\n\
Kachin	Kachin State|Kachin state	region	MMR	25.8	97.4	1321702	1700000	MMR.04	167\n\
Shan State	Shan state|northern Shan State	region	MMR	21.5	98.0	1297099	5800000	MMR.11	222\n\
Kayin State	Karen State|Karen state|Kayin state	region	MMR	16.9	97.9	1320233	1500000	MMR.05	97\n\
Kayah State	Karenni State|Karenni state|Kayah state	region	MMR	19.3	97.4	1319539	290000	MMR.06	60\n\
Chin State	Chin state	region	MMR	22.1	93.4	1327132	480000	MMR.02	109\n\
Sagaing Region	Sagaing region	region	MMR	23.5	95.3	1298480	5300000	MMR.10	176\n\
Mindanao		region	PHL	7.9	125.0		26000000		\n\
Luzon		region	PHL	16.0	121.0		64000000		\n\
Sulu	Sulu Province|Sulu Archipelago	region	PHL	5.9	121.0	1685370	1000000	PHL	19\n\
Basilan		region	PHL	6.55	122.0	1726404	550000	PHL	19\n\
Palawan		region	PHL	9.8	118.7	1696177	1200000	PHL	62\n\
Bangsamoro	Bangsamoro Autonomous Region in Muslim Mindanao|BARMM	region	PHL	7.3	124.3		4400000		\n\
Aceh		region	IDN	4.5	96.8	1215638	5300000	IDN.01	134\n\
Papua	Papua Province|Papua province|West Papua	region	IDN	-4.0	137.5	1643012	4500000	IDN.36	316\n\
Sulawesi	Central Sulawesi	region	IDN	-2.0	121.0	1626231	20000000	IDN.21	139\n\
Java		region	IDN	-7.3	110.0		151000000		\n\
Sumatra		region	IDN	-0.5	101.5		58000000		\n\
Bali		region	IDN	-8.4	115.2	1650535	4300000	IDN.02	42\n\
Borneo		region		1.0	114.0		21000000		\n\
Southern Thailand	Deep South of Thailand|Thailand\'s deep south	region	THA	6.5	101.3		2000000		\n\
Xinjiang	Xinjiang Uyghur Autonomous Region|Xinjiang Uighur Autonomous Region|East Turkestan	region	CHN	41.5	85.5	1529047	25800000	CHN.13	720\n\
Tibet	Tibet Autonomous Region	region	CHN	31.5	88.0	1279685	3600000	CHN.14	600\n\
Inner Mongolia		region	CHN	44.0	113.0	2035607	24000000	CHN.20	603\n\
Guangdong	Guangdong Province|Guangdong province	region	CHN	23.3	113.4	1809935	126000000	CHN.30	237\n\
Fujian	Fujian Province|Fujian province	region	CHN	26.1	118.0	1811017	41000000	CHN.07	196\n\
Sichuan	Sichuan Province|Sichuan province	region	CHN	30.6	102.9	1794299	83000000	CHN.32	393\n\
Yunnan	Yunnan Province|Yunnan province	region	CHN	25.0	101.6	1785694	47000000	CHN.29	351\n\
Hubei	Hubei Province|Hubei province	region	CHN	31.0	112.3	1806949	58000000	CHN.12	243\n\
Hebei	Hebei Province|Hebei province	region	CHN	39.0	116.0	1808773	74000000	CHN.10	245\n\
Henan	Henan Province|Henan province	region	CHN	33.9	113.5	1808520	99000000	CHN.09	230\n\
Zhejiang	Zhejiang Province|Zhejiang province	region	CHN	29.2	120.3	1784764	64000000	CHN.02	180\n\
Jiangsu	Jiangsu Province|Jiangsu province	region	CHN	33.0	119.8	1806260	84000000	CHN.04	179\n\
Shandong	Shandong Province|Shandong province	region	CHN	36.4	118.4	1796328	101000000	CHN.25	223\n\
Hainan	Hainan Province|Hainan Island	region	CHN	19.2	109.7	1809054	10000000	CHN.31	104\n\
Manchuria		region	CHN	45.0	125.0		98000000		\n\
Okinawa	Okinawa Prefecture	region	JPN	26.5	127.9	1854345	1450000	JPN.47	32\n\
Hokkaido		region	JPN	43.3	142.8	2130037	5200000	JPN.12	158\n\
Fukushima Prefecture		region	JPN	37.4	140.1	2112922	1800000	JPN.08	67\n\
Crimea	Crimean Peninsula|Crimean peninsula|annexed Crimea|Republic of Crimea	region	UKR	45.2	34.2		2400000		\n\
Donbas	Donbass	region	UKR	48.3	38.2		6500000		\n\
Donetsk Oblast	Donetsk region|Donetsk oblast|Donetsk province	region	UKR	48.1	37.7	709716	4100000	UKR.05	92\n\
Luhansk Oblast	Luhansk region|Luhansk oblast|Lugansk region	region	UKR	49.0	39.0	702657	2100000	UKR.14	91\n\
Kharkiv Oblast	Kharkiv region|Kharkiv oblast|Kharkov region	region	UKR	49.6	36.5	706482	2600000	UKR.07	100\n\
Kherson Oblast	Kherson region|Kherson oblast	region	UKR	46.6	33.6	706442	1000000	UKR.08	91\n\
Zaporizhzhia Oblast	Zaporizhzhia region|Zaporizhia region|Zaporizhzhia oblast|Zaporizhzhya region	region	UKR	47.3	35.8	687699	1600000	UKR.26	93\n\
Dnipropetrovsk Oblast	Dnipropetrovsk region|Dnipropetrovsk oblast	region	UKR	48.4	35.0	709929	3100000	UKR.04	100\n\
Mykolaiv Oblast	Mykolaiv region|Mykolaiv oblast	region	UKR	47.4	31.8	700567	1100000	UKR.16	86\n\
Odesa Oblast	Odesa region|Odessa region|Odesa oblast	region	UKR	46.9	30.3	698738	2300000	UKR.17	103\n\
Sumy Oblast	Sumy region|Sumy oblast	region	UKR	51.0	34.0	692196	1000000	UKR.21	86\n\
Chernihiv Oblast	Chernihiv region|Chernihiv oblast	region	UKR	51.4	32.0	710734	960000	UKR.02	100\n\
Kyiv Oblast	Kyiv region|Kyiv oblast|Kiev region	region	UKR	50.2	30.3	703447	1800000	UKR.12	23\n\
Poltava Oblast	Poltava region|Poltava oblast	region	UKR	49.6	33.8	696634	1350000	UKR.18	95\n\
Lviv Oblast	Lviv region|Lviv oblast	region	UKR	49.7	23.9	702549	2500000	UKR.15	83\n\
Snake Island	Zmiinyi Island	region	UKR	45.255	30.204		0		\n\
Belgorod Oblast	Belgorod region|Belgorod oblast	region	RUS	50.8	37.4	578071	1500000	RUS.09	94\n\
Kursk Oblast	Kursk region|Kursk oblast	region	RUS	51.7	36.0	538555	1100000	RUS.41	98\n\
Bryansk Oblast	Bryansk region|Bryansk oblast	region	RUS	53.0	33.4	571473	1150000	RUS.10	106\n\
Rostov Oblast	Rostov region|Rostov oblast	region	RUS	47.7	41.2	501165	4200000	RUS.61	179\n\
Moscow Oblast	Moscow region|Moscow oblast	region	RUS	55.5	37.8	524925	8500000	RUS.47	118\n\
Kaliningrad Oblast	Kaliningrad exclave|Kaliningrad region	region	RUS	54.8	21.5	554230	1030000	RUS.23	65\n\
Chechnya	Chechen Republic|Republic of Chechnya|Chechenia	region	RUS	43.3	45.7	569665	1500000	RUS.12	72\n\
Dagestan	Republic of Dagestan|Daghestan	region	RUS	42.9	47.1	567293	3200000	RUS.17	126\n\
Ingushetia		region	RUS	43.1	45.0	556349	510000	RUS.19	32\n\
North Ossetia	North Ossetia-Alania	region	RUS	43.0	44.2		690000		\n\
Kabardino-Balkaria		region	RUS	43.5	43.4	554667	900000	RUS.22	63\n\
Tatarstan		region	RUS	55.3	50.7	484048	4000000	RUS.73	147\n\
Bashkortostan	Bashkiria	region	RUS	54.3	56.5	578853	4100000	RUS.08	213\n\
Kamchatka	Kamchatka Peninsula	region	RUS	56.5	160.0	2125072	290000	RUS.92	383\n\
Sakhalin	Sakhalin Island	region	RUS	50.5	143.0	2121529	460000	RUS.64	165\n\
Kuril Islands	Kurils|Kuriles|Northern Territories	region		46.5	151.0		21000		\n\
Nagorno-Karabakh	Karabakh|Artsakh|Nagorny Karabakh|Republic of Artsakh	region	AZE	39.8	46.7		120000		\n\
Nakhchivan exclave	Nakhichevan|Nakhchivan Autonomous Republic	region	AZE	39.3	45.4	147435	460000	AZE.35	52\n\
Syunik	Syunik Province|Syunik province|Zangezur	region	ARM	39.3	46.2	409314	140000	ARM.08	37\n\
Abkhazia		region	GEO	43.0	41.0	6643410	245000	GEO.02	52\n\
South Ossetia	Tskhinvali region	region	GEO	42.3	44.0		55000		\n\
Adjara	Ajaria	region	GEO	41.65	42.1	615929	350000	GEO.04	31\n\
Transnistria	Transdniestria|Pridnestrovie|Trans-Dniester|Transdniester	region	MDA	47.2	29.2		460000	MDA	14\n\
Gagauzia		region	MDA	46.1	28.6	858895	130000	MDA.51	23\n\
Republika Srpska	Serb Republic|Bosnian Serb republic	region	BIH	44.4	17.5	3230000	1150000	BIH.02	115\n\
Vojvodina		region	SRB	45.4	20.0	784272	1700000	SRB.VO	67\n\
Presevo Valley	Preševo Valley	region	SRB	42.35	21.7		90000		\n\
North Kosovo	northern Kosovo	region	XKX	43.0	20.8		50000		\n\
Northern Cyprus	Turkish Republic of Northern Cyprus|TRNC|north Cyprus	region	CYP	35.25	33.6		380000		\n\
Northern Ireland	Ulster	region	GBR	54.6	-6.7	2641364	1900000	GBR.NIR	59\n\
England		region	GBR	52.6	-1.5	6269131	56000000	GBR.ENG	187\n\
Scotland		region	GBR	56.8	-4.2	2638360	5400000	GBR.SCT	110\n\
Wales		region	GBR	52.3	-3.7	2634895	3100000	GBR.WLS	104\n\
Catalonia	Catalunya|Cataluña	region	ESP	41.8	1.5	3336901	7700000	ESP.56	73\n\
Basque Country	Euskadi	region	ESP	43.0	-2.6	3336903	2200000	ESP.59	44\n\
Galicia		region	ESP	42.8	-8.0	3336902	2700000	ESP.58	87\n\
Andalusia		region	ESP	37.5	-4.7	2593109	8500000	ESP.51	150\n\
Canary Islands	Canaries	region	ESP	28.3	-15.8	2593110	2200000	ESP.53	149\n\
Balearic Islands	Balearics	region	ESP	39.5	2.9	6424360	1200000	ESP	40\n\
Corsica		region	FRA	42.1	9.1	3023519	350000	FRA.94	61\n\
Brittany		region	FRA	48.2	-2.9	3030293	3400000	FRA.53	99\n\
Normandy		region	FRA	49.0	0.3		3300000		\n\
Alsace		region	FRA	48.3	7.5		1900000		\n\
Bavaria		region	DEU	48.9	11.5	2951839	13000000	DEU.02	149\n\
Saxony		region	DEU	51.0	13.4	2842566	4000000	DEU.13	76\n\
Thuringia		region	DEU	50.9	11.0	2822542	2100000	DEU.15	71\n\
Flanders		region	BEL	51.0	4.5		6700000		\n\
Wallonia		region	BEL	50.3	5.2	3337387	3600000	BEL.WAL	70\n\
Sicily		region	ITA	37.6	14.1	2523119	4800000	ITA.15	105\n\
Sardinia		region	ITA	40.1	9.0	2523228	1600000	ITA.14	85\n\
Lombardy		region	ITA	45.6	9.8	3174618	10000000	ITA.09	62\n\
Calabria		region	ITA	39.0	16.5	2525468	1900000	ITA.03	77\n\
Crete		region	GRC	35.2	24.9	6697802	630000	GRC.ESYE43	51\n\
Lesbos	Lesvos	region	GRC	39.2	26.3		86000		\n\
Thrace		region		41.5	26.5		11000000		\n\
Anatolia	Asia Minor	region	TUR	39.0	35.0	323776	70000000	TUR.07	82\n\
Transylvania		region	ROU	46.5	24.5		6700000		\n\
Svalbard	Spitsbergen	region	NOR	78.7	16.0	7521757	2600	NOR.21	140\n\
Lapland		region	FIN	67.9	26.0	830603	180000	FIN.19	176\n\
Gotland		region	SWE	57.5	18.5	2711508	60000	SWE.05	31\n\
Åland Islands	Aland Islands|Åland	region	FIN	60.2	20.0		30000		\n\
Darfur	Darfur region	region	SDN	13.5	24.5		9000000		\n\
North Darfur	North Darfur state	region	SDN	15.8	25.5	408666	2300000	SDN.55	305\n\
South Darfur	South Darfur state	region	SDN	11.3	24.8	408660	4500000	SDN.49	159\n\
West Darfur	West Darfur state	region	SDN	13.0	22.7	408658	1300000	SDN.47	122\n\
Central Darfur	Central Darfur state	region	SDN	12.9	23.4	8394436	700000	SDN.61	109\n\
East Darfur	East Darfur state	region	SDN	11.4	26.4	8394435	1500000	SDN.60	135\n\
Kordofan	Kordofan region	region	SDN	12.5	29.8		5000000		\n\
North Kordofan	North Kordofan state	region	SDN	13.8	29.8	408667	2900000	SDN.56	279\n\
South Kordofan	South Kordofan state|Southern Kordofan	region	SDN	11.2	30.0	408661	1100000	SDN.50	211\n\
West Kordofan	West Kordofan state	region	SDN	12.0	28.5		1300000		\n\
Gezira	Gezira state|Al Jazirah State|al-Jazira state|Gezira State	region	SDN	14.5	33.2	408648	5000000	SDN.38	89\n\
Blue Nile State	Blue Nile state	region	SDN	11.3	34.2	408654	1100000	SDN.42	119\n\
White Nile State	White Nile state	region	SDN	13.2	32.3	408653	1700000	SDN.41	111\n\
Sennar State	Sennar state	region	SDN	13.0	33.9	408669	1300000	SDN.58	108\n\
Abyei	Abyei Area|Abyei region	region		9.6	28.4		125000		\n\
Upper Nile	Upper Nile state|Upper Nile State	region	SSD	9.9	32.7	381229	960000	SSD.07	156\n\
Unity State	Unity state	region	SSD	9.2	29.9	408650	590000	SSD.06	107\n\
Jonglei	Jonglei State|Jonglei state	region	SSD	7.4	32.0	408662	1360000	SSD.03	197\n\
Equatoria	Central Equatoria|Eastern Equatoria|Western Equatoria	region	SSD	4.7	31.3	408655	2600000	SSD.01	123\n\
Tigray	Tigray region|Tigray Region	region	ETH	13.8	38.5	444187	5500000	ETH.53	125\n\
Amhara	Amhara region|Amhara Region	region	ETH	11.7	38.0	444180	21000000	ETH.46	223\n\
Oromia	Oromia region|Oromiya	region	ETH	7.9	38.9	444185	37000000	ETH.51	323\n\
Afar	Afar region|Afar Region	region	ETH	11.8	41.0	444179	1900000	ETH.45	173\n\
Somali Region of Ethiopia	Ethiopia\'s Somali region|Ethiopia\'s Somali Region	region	ETH	6.8	43.8		6000000		\n\
Benishangul-Gumuz		region	ETH	10.5	35.0	444181	1100000	ETH.47	127\n\
Gambela	Gambella	region	ETH	7.9	34.3	444183	480000	ETH.49	90\n\
Western Tigray	Welkait|Wolkait	region	ETH	13.9	37.1		400000		\n\
Somaliland		region	SOM	9.6	45.5		4500000		\n\
Puntland		region	SOM	9.0	49.0		4300000		\n\
Jubaland		region	SOM	0.3	42.0		1000000		\n\
Galmudug		region	SOM	5.7	47.3		1200000		\n\
Hirshabelle		region	SOM	3.6	45.6		1000000		\n\
South West State of Somalia	South West State|Southwest State	region	SOM	2.3	43.5		2000000		\n\
Lower Shabelle	Lower Shabelle region|Lower Shebelle	region	SOM	1.9	44.3	51966	1200000	SOM.14	91\n\
Hiran	Hiiraan|Hiraan region	region	SOM	4.3	45.4	57060	520000	SOM.07	105\n\
Sool	Sool region	region	SOM	8.7	47.7		330000		\n\
Lamu County		region	KEN	-2.1	40.7		144000		\n\
Garissa County		region	KEN	-0.5	40.2		840000		\n\
Rift Valley		region	KEN	0.5	36.0	400744	12000000	KEN	240\n\
Karamoja		region	UGA	2.8	34.3		1200000		\n\
North Kivu	North Kivu province|North Kivu Province	region	COD	-0.8	28.8	206938	6700000	COD.11	138\n\
South Kivu	South Kivu province|South Kivu Province	region	COD	-3.0	28.2	205413	5800000	COD.12	142\n\
Kivu	Kivus|the Kivus	region	COD	-2.0	28.5		12000000		\n\
Ituri	Ituri Province|Ituri province	region	COD	1.6	29.5		4200000		\n\
Kasai	Kasaï|Kasai region	region	COD	-5.0	21.0	214140	3200000	COD.18	116\n\
Katanga		region	COD	-9.0	26.5	205703	10000000	COD	394\n\
Tanganyika Province	Tanganyika province	region	COD	-6.5	28.0	205253	3000000	COD.29	151\n\
Cabo Delgado	Cabo Delgado Province|Cabo Delgado province	region	MOZ	-12.3	39.4	1051823	2300000	MOZ.01	158\n\
Casamance		region	SEN	12.8	-15.5		1700000		\n\
Azawad	northern Mali	region	MLI	19.5	-1.5		1300000		\n\
Kidal Region	Kidal region	region	MLI	19.5	1.5	2597449	83000	MLI.10	216\n\
Mopti Region	Mopti region	region	MLI	14.8	-3.8	2453347	2900000	MLI.04	162\n\
Gao Region	Gao region	region	MLI	16.8	0.0	2457161	730000	MLI.09	235\n\
Timbuktu Region	Timbuktu region|Tombouctou region	region	MLI	19.8	-3.5	2449066	970000	MLI.08	401\n\
Ménaka Region	Menaka region	region	MLI	15.8	2.8		318000		\n\
Tillabéri Region	Tillabéri region|Tillaberi region	region	NER	14.3	1.8	2595293	3700000	NER.09	172\n\
Diffa Region	Diffa region	region	NER	15.0	12.6	2445702	800000	NER.02	215\n\
Soum Province	Soum province	region	BFA	14.3	-1.3	2355248	560000	BFA	64\n\
Centre-Nord Region	Centre-Nord region	region	BFA	13.3	-1.0	6930706	1870000	BFA.05	58\n\
Sahel Region of Burkina Faso	Burkina Faso\'s Sahel region	region	BFA	14.2	-0.4		1090000		\n\
Borno	Borno State|Borno state	region	NGA	11.5	13.0	2346794	5800000	NGA.27	151\n\
Yobe	Yobe State|Yobe state	region	NGA	12.3	11.5	2597367	3300000	NGA.44	121\n\
Adamawa	Adamawa State|Adamawa state	region	NGA	9.5	12.5	2565342	4200000	NGA.35	104\n\
Zamfara	Zamfara State|Zamfara state	region	NGA	12.1	6.2	2595349	4500000	NGA.57	105\n\
Kaduna State	Kaduna state	region	NGA	10.4	7.7	2335722	8300000	NGA.23	119\n\
Katsina State	Katsina state	region	NGA	12.4	7.6	2334797	7800000	NGA.24	87\n\
Plateau State	Plateau state	region	NGA	9.3	9.5	2324828	4200000	NGA.49	94\n\
Benue	Benue State|Benue state	region	NGA	7.3	8.7	2347266	5700000	NGA.26	100\n\
Niger State	Niger state of Nigeria	region	NGA	9.9	5.6	2328925	5600000	NGA.31	150\n\
Kebbi	Kebbi State|Kebbi state	region	NGA	11.5	4.2	2597363	4400000	NGA.40	108\n\
Sokoto State	Sokoto state	region	NGA	13.1	5.3	2322907	5000000	NGA.51	100\n\
Rivers State	Rivers state	region	NGA	4.8	6.9	2324433	7300000	NGA.50	52\n\
Biafra		region	NGA	5.7	7.5		22000000		\n\
Bakassi	Bakassi Peninsula	region	CMR	4.7	8.6		200000		\n\
Anglophone regions of Cameroon	Ambazonia|Cameroon\'s Anglophone regions|Southern Cameroons	region	CMR	5.6	9.7		4000000		\n\
Far North Region	Far North region of Cameroon|Cameroon\'s Far North	region	CMR	11.0	14.5	2231755	4000000	CMR.12	105\n\
Kabylie	Kabylia	region	DZA	36.6	4.3		5000000		\n\
Rif		region	MAR	35.1	-4.2		4000000		\n\
Cyrenaica		region	LBY	28.0	22.5		1600000		\n\
Tripolitania		region	LBY	30.5	13.5		3600000		\n\
Fezzan		region	LBY	26.0	13.5		440000		\n\
KwaZulu-Natal		region	ZAF	-28.9	30.7	972062	11000000	ZAF.02	173\n\
Gauteng		region	ZAF	-26.1	28.2	1085594	16000000	ZAF.06	76\n\
Eastern Cape		region	ZAF	-32.0	26.5	1085593	6700000	ZAF.05	232\n\
Western Cape		region	ZAF	-33.5	20.5	1085599	7400000	ZAF.11	203\n\
Matabeleland		region	ZWE	-19.5	27.5		1500000		\n\
Zanzibar		region	TZA	-6.13	39.32		1900000		\n\
Cabinda Province	Cabinda enclave	region	AGO	-5.0	12.4	2243266	700000	AGO.03	46\n\
Chagos Islands	Chagos Archipelago|Chagos	region		-6.3	71.9		3000		\n\
Chiapas		region	MEX	16.4	-92.4	3531011	5500000	MEX.05	153\n\
Guerrero state	Guerrero State	region	MEX	17.6	-99.9	3527213	3500000	MEX.12	144\n\
Michoacán	Michoacan	region	MEX	19.2	-101.9	3995955	4700000	MEX.16	137\n\
Sinaloa	Sinaloa state	region	MEX	25.0	-107.5	3983035	3000000	MEX.25	136\n\
Sonora		region	MEX	29.6	-110.7	3982846	2900000	MEX.26	239\n\
Chihuahua state	Chihuahua State	region	MEX	28.8	-106.4	4014336	3700000	MEX.06	281\n\
Jalisco		region	MEX	20.6	-103.6	4004156	8300000	MEX.14	160\n\
Tamaulipas		region	MEX	24.3	-98.6	3516391	3500000	MEX.28	159\n\
Baja California		region	MEX	30.5	-115.1	4017700	3800000	MEX.02	152\n\
Oaxaca state	Oaxaca State	region	MEX	16.9	-96.4	3522509	4100000	MEX.20	172\n\
Catatumbo		region	COL	8.6	-73.0		290000		\n\
Cauca	Cauca department|Cauca province	region	COL	2.4	-76.8	3687029	1460000	COL.09	99\n\
Antioquia	Antioquia department	region	COL	7.0	-75.5	3689815	6400000	COL.02	142\n\
Chocó	Choco department|Chocó department	region	COL	6.0	-77.0	3686431	530000	COL.11	122\n\
Urabá	Uraba|Urabá region|Uraba region	region	COL	7.9	-76.6		500000		\n\
Norte de Santander	North Santander	region	COL	8.1	-72.9	3673798	1490000	COL.21	84\n\
Nariño	Narino department|Nariño department	region	COL	1.5	-77.9	3674021	1600000	COL.20	99\n\
Arauca Department	Arauca department|Arauca Intendancy	region	COL	6.6	-71.0	3689717	260000	COL.03	87\n\
Caquetá	Caqueta|Caquetá department	region	COL	1.0	-74.0	3687479	400000	COL.08	170\n\
Putumayo	Putumayo department	region	COL	0.4	-76.0	3671178	340000	COL.22	90\n\
Meta Department	Meta department	region	COL	3.3	-73.0	3674810	1000000	COL.19	166\n\
Magdalena Medio	Middle Magdalena	region	COL	7.0	-74.0		1000000		\n\
Guajira Peninsula	La Guajira	region	COL	11.5	-72.3	3678847	880000	COL.17	81\n\
Zulia	Zulia state	region	VEN	10.0	-72.2	3625035	3700000	VEN.23	120\n\
Táchira	Tachira|Táchira state	region	VEN	7.9	-72.2	3626553	1170000	VEN.20	57\n\
Apure	Apure state	region	VEN	7.2	-68.8	3649151	460000	VEN.03	155\n\
Bolívar State	Bolivar state	region	VEN	6.2	-63.5	3648106	1410000	VEN.06	283\n\
Essequibo	Essequibo region|Guayana Esequiba	region	GUY	6.0	-59.5		125000		\n\
Ayacucho Department	Ayacucho department	region	PER	-13.5	-74.1	3947018	620000	PER.05	119\n\
Upper Huallaga Valley	Upper Huallaga|Huallaga Valley|Alto Huallaga	region	PER	-8.5	-76.2		200000		\n\
VRAEM	Apurimac, Ene and Mantaro river valleys	region	PER	-12.3	-73.8		400000		\n\
Junín	Junin department|Junín department	region	PER	-11.4	-75.0	3937485	1250000	PER.12	119\n\
Huánuco	Huanuco department	region	PER	-9.6	-76.0	3696416	720000	PER.10	108\n\
Esmeraldas Province	Esmeraldas province	region	ECU	0.8	-79.2	3657986	550000	ECU.09	71\n\
Araucanía	La Araucanía|Araucania	region	CHL	-38.7	-72.3	3899463	960000	CHL.04	104\n\
Chalatenango Department	Chalatenango department	region	SLV	14.1	-89.0	3587090	200000	SLV.03	24\n\
Morazán	Morazan|Morazán department|Morazan department	region	SLV	13.8	-88.1	3584317	200000	SLV.08	20\n\
Usulután Department	Usulutan department	region	SLV	13.4	-88.5	3582882	370000	SLV.14	26\n\
San Miguel Department	San Miguel department	region	SLV	13.4	-88.2	3583462	490000	SLV.09	26\n\
San Vicente Department	San Vicente department	region	SLV	13.6	-88.7	3583176	180000	SLV.12	19\n\
Cabañas	Cabañas department|Cabanas department	region	SLV	13.9	-88.8	3587217	165000	SLV.02	19\n\
La Libertad Department	La Libertad department	region	SLV	13.6	-89.3	3585155	750000	SLV.05	23\n\
Petén	Peten|Petén department	region	GTM	16.9	-90.0	3591410	600000	GTM.12	107\n\
Quiché	El Quiche|El Quiché|Quiche department	region	GTM	15.4	-91.0	3590964	950000	GTM.14	47\n\
Olancho		region	HND	14.8	-86.0	3604249	560000	HND.15	87\n\
Mosquitia	Mosquito Coast|Miskito Coast	region		15.0	-84.3		200000		\n\
Artibonite		region	HTI	19.3	-72.4	3731053	1700000	HTI.06	40\n\
Santa Cruz Department	Santa Cruz department	region	BOL	-17.3	-61.5	3904907	3300000	BOL.08	340\n\
Rondônia	Rondonia	region	BRA	-10.9	-62.8	3924825	1600000	BRA.24	276\n\
Pará		region	BRA	-4.0	-53.0	3393129	8100000	BRA.16	627\n\
Mato Grosso		region	BRA	-13.0	-56.0	3457419	3700000	BRA.14	537\n\
Amazonas state	Amazonas State	region	BRA	-4.2	-64.5	3665361	3900000	BRA.04	707\n\
Rio Grande do Sul		region	BRA	-29.8	-53.3	3451133	10900000	BRA.23	295\n\
Roraima		region	BRA	2.0	-61.4	3662560	640000	BRA.25	268\n\
Alaska		region	USA	64.0	-152.0	5879092	733000	USA.AK	690\n\
Hawaii		region	USA	20.5	-157.5	5855797	1450000	USA.HI	73\n\
California		region	USA	37.2	-119.5	5332921	39000000	USA.CA	361\n\
Texas		region	USA	31.5	-99.3	4736286	30000000	USA.TX	467\n\
Florida		region	USA	28.5	-82.4	4155751	22000000	USA.FL	216\n\
New York State	New York state	region	USA	42.9	-75.5	5128638	19500000	USA.NY	209\n\
Illinois		region	USA	40.0	-89.2	4896861	12600000	USA.IL	219\n\
Pennsylvania		region	USA	40.9	-77.8	6254927	13000000	USA.PA	195\n\
Ohio		region	USA	40.3	-82.8	5165418	11800000	USA.OH	192\n\
Michigan		region	USA	44.3	-85.4	5001836	10000000	USA.MI	282\n\
Wisconsin		region	USA	44.6	-89.9	5279468	5900000	USA.WI	232\n\
Minnesota		region	USA	46.3	-94.3	5037779	5700000	USA.MN	267\n\
Missouri		region	USA	38.4	-92.5	4398678	6200000	USA.MO	240\n\
Iowa		region	USA	42.0	-93.5	4862182	3200000	USA.IA	215\n\
Indiana		region	USA	39.9	-86.3	4921868	6800000	USA.IN	173\n\
Kentucky		region	USA	37.5	-85.3	6254925	4500000	USA.KY	182\n\
Tennessee		region	USA	35.8	-86.3	4662168	7000000	USA.TN	187\n\
Alabama		region	USA	32.8	-86.8	4829764	5100000	USA.AL	206\n\
Mississippi		region	USA	32.7	-89.7	4436296	2900000	USA.MS	199\n\
Louisiana		region	USA	31.0	-92.0	4331987	4600000	USA.LA	195\n\
Arkansas		region	USA	34.9	-92.4	4099753	3000000	USA.AR	209\n\
Oklahoma		region	USA	35.6	-97.5	4544379	4000000	USA.OK	240\n\
Kansas		region	USA	38.5	-98.4	4273857	2900000	USA.KS	260\n\
Nebraska		region	USA	41.5	-99.8	5073708	2000000	USA.NE	253\n\
South Dakota		region	USA	44.4	-100.2	5769223	900000	USA.SD	252\n\
North Dakota		region	USA	47.4	-100.5	5690763	780000	USA.ND	241\n\
Montana		region	USA	47.0	-109.6	5667009	1100000	USA.MT	347\n\
Wyoming		region	USA	43.0	-107.6	5843591	580000	USA.WY	284\n\
Colorado		region	USA	39.0	-105.5	5417618	5800000	USA.CO	293\n\
New Mexico		region	USA	34.4	-106.1	5481136	2100000	USA.NM	317\n\
Arizona		region	USA	34.3	-111.7	5551752	7400000	USA.AZ	307\n\
Utah		region	USA	39.3	-111.7	5549030	3400000	USA.UT	264\n\
Nevada		region	USA	39.3	-116.6	5509151	3200000	USA.NV	302\n\
Idaho		region	USA	44.4	-114.6	5596512	1900000	USA.ID	262\n\
Oregon		region	USA	43.9	-120.6	5744337	4200000	USA.OR	283\n\
Washington State	Washington state	region	USA	47.4	-120.4	4138106	7800000	USA.DC	7\n\
Maine		region	USA	45.4	-69.2	4971068	1400000	USA.ME	164\n\
New Hampshire		region	USA	43.7	-71.6	5090174	1400000	USA.NH	88\n\
Vermont		region	USA	44.1	-72.7	5242283	650000	USA.VT	88\n\
Massachusetts		region	USA	42.3	-71.8	6254926	7000000	USA.MA	82\n\
Rhode Island		region	USA	41.7	-71.6	5224323	1100000	USA.RI	30\n\
Connecticut		region	USA	41.6	-72.7	4831725	3600000	USA.CT	64\n\
New Jersey		region	USA	40.2	-74.7	5101760	9300000	USA.NJ	79\n\
Delaware		region	USA	39.0	-75.5	4142224	1000000	USA.DE	41\n\
Maryland		region	USA	39.0	-76.8	4361885	6200000	USA.MD	90\n\
Virginia		region	USA	37.5	-78.9	6254928	8700000	USA.VA	182\n\
West Virginia		region	USA	38.6	-80.6	4826850	1800000	USA.WV	141\n\
North Carolina		region	USA	35.6	-79.4	4482348	10700000	USA.NC	202\n\
South Carolina		region	USA	33.9	-80.9	4597040	5300000	USA.SC	160\n\
District of Columbia		region	USA	38.9	-77.02		689000		\n\
Ontario		region	CAN	50.0	-86.0	6093943	15000000	CAN.08	585\n\
Quebec	Québec province|Quebec province	region	CAN	53.0	-71.5	6115047	8700000	CAN.10	691\n\
British Columbia		region	CAN	54.5	-125.0	5909050	5400000	CAN.02	547\n\
Alberta		region	CAN	55.0	-115.0	5883102	4600000	CAN.01	459\n\
Manitoba		region	CAN	55.0	-97.0	6065171	1400000	CAN.03	455\n\
Saskatchewan		region	CAN	54.5	-105.7	6141242	1200000	CAN.11	454\n\
Nova Scotia		region	CAN	45.2	-63.0	6091530	1000000	CAN.07	132\n\
Georgia	U.S. state of Georgia|State of Georgia	region	USA	32.7	-83.4	4197000	10700000	USA.GA	220\n\
Newfoundland and Labrador	Newfoundland	region	CAN	53.2	-59.0	6354959	520000	CAN.05	358\n\
Nunavut		region	CAN	70.5	-91.0	6091732	37000	CAN.14	811\n\
Yukon		region	CAN	63.5	-135.5	6185811	43000	CAN.12	391\n\
New South Wales		region	AUS	-32.2	147.0	2155400	8100000	AUS.02	506\n\
Queensland		region	AUS	-22.5	144.5	2152274	5300000	AUS.04	743\n\
Northern Territory		region	AUS	-19.5	133.5	2064513	250000	AUS.03	656\n\
Western Australia		region	AUS	-25.3	122.3	2058645	2800000	AUS.08	898\n\
Tasmania		region	AUS	-42.0	146.6	2147291	570000	AUS.06	147\n\
Bougainville		region	PNG	-6.2	155.3	2089470	300000	PNG.07	55\n\
Strait of Hormuz	Hormuz Strait|Straits of Hormuz|Hormuz	water		26.57	56.25		0		\n\
Red Sea		water		20.0	38.5		0		\n\
Bab el-Mandeb	Bab al-Mandab|Bab al-Mandeb|Bab el-Mandab|Bab el-Mandeb Strait|Bab al-Mandab Strait	water		12.58	43.33		0		\n\
Gulf of Aden		water		12.5	48.0		0		\n\
Persian Gulf	Arabian Gulf	water		26.9	51.5		0		\n\
Gulf of Oman	Sea of Oman	water		24.8	58.5		0		\n\
Arabian Sea		water		15.0	65.0		0		\n\
Gulf of Aqaba	Gulf of Eilat	water		28.7	34.7		0		\n\
Gulf of Suez		water		28.8	32.9		0		\n\
Suez Canal		water	EGY	30.5	32.34		0		\n\
Mediterranean Sea	Mediterranean|eastern Mediterranean|Eastern Mediterranean|central Mediterranean	water		35.0	18.0		0		\n\
Adriatic Sea	Adriatic	water		42.8	15.5		0		\n\
Aegean Sea	Aegean	water		38.5	25.0		0		\n\
Ionian Sea		water		38.0	19.0		0		\n\
Gulf of Sidra	Gulf of Sirte	water	LBY	31.5	18.5		0		\n\
Strait of Gibraltar	Straits of Gibraltar	water		35.97	-5.6		0		\n\
Black Sea		water		43.3	34.5		0		\n\
Sea of Azov	Azov Sea	water		46.0	36.7		0		\n\
Kerch Strait	Kerch Straits	water		45.3	36.6		0		\n\
Bosphorus	Bosporus|Bosphorus Strait	water	TUR	41.12	29.07		0		\n\
Dardanelles	Dardanelles Strait	water	TUR	40.2	26.4		0		\n\
Sea of Marmara		water	TUR	40.7	28.2		0		\n\
Caspian Sea	Caspian	water		42.0	50.5		0		\n\
Aral Sea		water		45.0	60.0		0		\n\
Baltic Sea	Baltic	water		58.0	20.0		0		\n\
Gulf of Finland		water		59.9	26.0		0		\n\
North Sea		water		56.0	3.0		0		\n\
English Channel		water		50.2	-0.5		0		\n\
Irish Sea		water		53.7	-5.0		0		\n\
Barents Sea		water		75.0	40.0		0		\n\
White Sea		water	RUS	65.5	38.0		0		\n\
Kara Sea		water	RUS	76.0	80.0		0		\n\
Norwegian Sea		water		68.0	2.0		0		\n\
Bering Strait		water		65.8	-169.0		0		\n\
Bering Sea		water		58.0	-178.0		0		\n\
Sea of Okhotsk		water		55.0	150.0		0		\n\
Arctic Ocean		water		85.0	0.0		0		\n\
Atlantic Ocean	Atlantic|North Atlantic|South Atlantic	water		15.0	-35.0		0		\n\
Pacific Ocean	Pacific|eastern Pacific|western Pacific|South Pacific	water		0.0	-160.0		0		\n\
Indian Ocean		water		-20.0	80.0		0		\n\
South China Sea	West Philippine Sea	water		13.0	114.0		0		\n\
East China Sea		water		29.0	125.0		0		\n\
Yellow Sea	West Sea	water		36.0	123.0		0		\n\
Sea of Japan	East Sea	water		40.0	135.0		0		\n\
Taiwan Strait	Taiwan Straits|Formosa Strait	water		24.5	119.5		0		\n\
Strait of Malacca	Malacca Strait|Straits of Malacca	water		3.5	100.0		0		\n\
Singapore Strait		water		1.2	104.0		0		\n\
Sulu Sea		water		8.5	120.0		0		\n\
Celebes Sea		water		3.5	122.5		0		\n\
Java Sea		water	IDN	-5.0	111.0		0		\n\
Luzon Strait	Bashi Channel	water		20.5	121.0		0		\n\
Gulf of Thailand		water		10.0	101.5		0		\n\
Gulf of Tonkin		water		20.0	108.0		0		\n\
Bay of Bengal		water		14.0	88.0		0		\n\
Andaman Sea		water		11.0	96.0		0		\n\
Palk Strait		water		10.0	79.8		0		\n\
Coral Sea		water		-18.0	155.0		0		\n\
Tasman Sea		water		-40.0	160.0		0		\n\
Gulf of Guinea		water		2.0	3.0		0		\n\
Mozambique Channel		water		-18.0	41.5		0		\n\
Lake Chad		water		13.2	14.3		0		\n\
Lake Victoria		water		-1.0	33.0		0		\n\
Lake Tanganyika		water		-6.2	29.6		0		\n\
Lake Kivu		water		-2.0	29.1		0		\n\
Lake Albert		water		1.7	31.0		0		\n\
Lake Malawi	Lake Nyasa	water		-12.0	34.5		0		\n\
Lake Turkana		water	KEN	3.6	36.0		0		\n\
Lake Tana		water	ETH	12.0	37.3		0		\n\
Lake Van		water	TUR	38.6	43.0		0		\n\
Lake Urmia		water	IRN	37.7	45.4		0		\n\
Dead Sea		water		31.5	35.5		0		\n\
Sea of Galilee	Lake Tiberias|Lake Kinneret	water	ISR	32.82	35.58		0		\n\
Lake Maracaibo		water	VEN	9.8	-71.6		0		\n\
Lake Titicaca		water		-15.8	-69.4		0		\n\
Caribbean Sea		water		15.0	-75.0		0		\n\
Gulf of Mexico	Gulf of America	water		25.0	-90.0		0		\n\
Gulf of California	Sea of Cortez	water	MEX	28.0	-112.0		0		\n\
Gulf of Fonseca		water		13.2	-87.7		0		\n\
Panama Canal		water	PAN	9.1	-79.7		0		\n\
Windward Passage		water		20.0	-73.8		0		\n\
Florida Straits	Straits of Florida	water		24.0	-81.0		0		\n\
Bay of Pigs		water	CUB	22.2	-81.2		0		\n\
Hudson Bay		water	CAN	60.0	-86.0		0		\n\
Nile	Nile River|River Nile	water		25.0	32.7		0		\n\
Blue Nile		water		11.8	34.5		0		\n\
White Nile		water		11.0	32.7		0		\n\
Euphrates	Euphrates River|River Euphrates	water		34.5	41.0		0		\n\
Tigris	Tigris River|River Tigris	water		34.0	43.9		0		\n\
Shatt al-Arab	Arvand Rud	water		30.2	48.4		0		\n\
Jordan River	River Jordan	water		32.0	35.55		0		\n\
Litani River	Litani	water	LBN	33.33	35.4		0		\n\
Yarmouk River		water		32.7	35.8		0		\n\
Indus	Indus River|Indus river	water		27.5	68.2		0		\n\
Ganges	Ganges River	water		25.5	83.5		0		\n\
Brahmaputra	Brahmaputra River	water		26.3	92.0		0		\n\
Kabul River		water		34.4	70.5		0		\n\
Amu Darya	Amu Darya River	water		38.5	64.5		0		\n\
Syr Darya		water		44.0	66.0		0		\n\
Mekong	Mekong River	water		15.5	105.3		0		\n\
Irrawaddy River	Ayeyarwady River	water	MMR	20.0	95.0		0		\n\
Salween River	Salween	water		20.0	98.5		0		\n\
Naf River		water		21.0	92.3		0		\n\
Yangtze	Yangtze River	water	CHN	30.3	112.0		0		\n\
Yellow River		water	CHN	35.5	110.5		0		\n\
Yalu River	Yalu	water		40.8	126.0		0		\n\
Tumen River		water		42.4	130.5		0		\n\
Amur River	Amur	water		50.0	128.0		0		\n\
Dnipro River	Dnieper|Dnieper River|Dnepr	water		48.5	34.8		0		\n\
Dniester	Dniester River	water		47.3	29.0		0		\n\
Don River		water	RUS	49.0	42.0		0		\n\
Volga	Volga River	water	RUS	53.0	48.7		0		\n\
Siverskyi Donets	Siverskyi Donets River|Seversky Donets	water	UKR	48.9	37.9		0		\n\
Oskil River	Oskil	water	UKR	49.6	37.6		0		\n\
Danube	Danube River	water		45.2	24.0		0		\n\
Rhine	Rhine River	water		50.5	7.5		0		\n\
Oder	Oder River	water		52.0	14.7		0		\n\
Evros River	Evros|Maritsa River|Meric River	water		41.2	26.4		0		\n\
Ibar River		water		43.1	20.8		0		\n\
Rio Grande	Rio Grande River|Río Grande	water		27.5	-99.5		0		\n\
Amazon River		water		-3.0	-60.0		0		\n\
Orinoco	Orinoco River	water	VEN	8.0	-65.0		0		\n\
Essequibo River		water	GUY	5.5	-58.6		0		\n\
Lempa River	Lempa	water	SLV	13.7	-88.7		0		\n\
Suchiate River		water		14.6	-92.2		0		\n\
Congo River		water		-2.0	18.5		0		\n\
Niger River		water		14.0	-1.0		0		\n\
Senegal River		water		16.0	-14.5		0		\n\
Zambezi	Zambezi River	water		-16.5	30.0		0		\n\
Limpopo River	Limpopo	water		-23.5	32.0		0		\n\
Orontes River	Orontes	water		35.5	36.4		0		\n\
Khabur River	Khabur	water	SYR	35.8	40.7		0		\n\
Tekeze River		water	ETH	13.9	37.5		0		\n\
Mississippi River		water	USA	35.0	-90.1		0		\n\
Ain al-Asad Airbase	Ain al-Asad|Ain al-Asad Air Base|Ain al-Asad air base|Al Asad Air Base|Al Asad Airbase|Al-Asad Air Base|Al-Asad|Ayn al-Asad|Ain al-Assad|Ain al-Assad Airbase|Ain Asad|Ain Assad	facility	IRQ	33.786	42.441		0		\n\
Balad Air Base	Balad Airbase|Joint Base Balad|Camp Anaconda	facility	IRQ	33.94	44.36		0		\n\
Camp Taji	Taji base|Taji Air Base|Taji military base	facility	IRQ	33.53	44.26		0		\n\
Camp Victoria	Victory Base|Camp Victory|Victory Base Complex|Victoria Base	facility	IRQ	33.27	44.24		0		\n\
Baghdad Green Zone	Green Zone|International Zone|Baghdad\'s Green Zone	facility	IRQ	33.307	44.39		0		\n\
Sadr City		settlement	IRQ	33.39	44.46		0		\n\
Abu Ghraib prison	Abu Ghraib	facility	IRQ	33.29	44.07		0		\n\
K-1 Air Base	K1 base|K-1 base|K1 Air Base	facility	IRQ	35.51	44.28		0		\n\
Qayyarah Airfield West	Qayyarah|Q-West|Qayyarah Air Base	facility	IRQ	35.77	43.13		0		\n\
Habbaniyah Air Base	Habbaniyah|Al-Taqaddum Air Base|Taqaddum|Habbaniya	facility	IRQ	33.34	43.6		0		\n\
Erbil International Airport	Erbil airport|Erbil air base|Erbil Air Base	facility	IRQ	36.24	43.96		0		\n\
Harir Air Base	Harir base|Harir air base|Bashur Airfield	facility	IRQ	36.53	44.34		0		\n\
Ali Air Base	Tallil Air Base|Imam Ali Air Base	facility	IRQ	30.94	46.09		0		\n\
Baghdad International Airport	Baghdad airport	facility	IRQ	33.26	44.23		0		\n\
U.S. Embassy in Baghdad	US Embassy in Baghdad|U.S. embassy in Baghdad|American embassy in Baghdad	facility	IRQ	33.299	44.396		0		\n\
Al-Faw Peninsula	Faw Peninsula	area	IRQ	30.0	48.4		0		\n\
Umm Qasr	Umm Qasr port	settlement	IRQ	30.03	47.94		0		\n\
Khor Mor gas field	Khor Mor	facility	IRQ	35.1	45.1		0		\n\
Ibrahim Khalil crossing	Ibrahim Khalil border crossing|Habur border gate	facility	IRQ	37.14	42.56		0		\n\
Al-Qaim border crossing	al-Qaim crossing	facility	IRQ	34.4	40.95		0		\n\
Trebil border crossing	Trebil	facility	IRQ	33.35	39.01		0		\n\
Al-Tanf	al-Tanf|Tanf|al-Tanf garrison|al-Tanf base|At Tanf|Al Tanf	facility	SYR	33.49	38.66		0		\n\
Hmeimim Air Base	Khmeimim|Hmeimim|Khmeimim Air Base|Hmeimim airbase|Humaymim	facility	SYR	35.4	35.95		0		\n\
Tartus naval base	Tartus naval facility|Russian naval base in Tartus	facility	SYR	34.91	35.87		0		\n\
T4 Airbase	T4|Tiyas Airbase|Tiyas Air Base|T4 air base|T-4 airbase	facility	SYR	34.52	37.63		0		\n\
Shayrat Airbase	Shayrat|Shayrat air base|al-Shayrat	facility	SYR	34.49	36.91		0		\n\
Mezzeh Military Airport	Mezzeh air base|Mezzeh Air Base	facility	SYR	33.48	36.22		0		\n\
Sednaya Prison	Saydnaya|Saydnaya prison|Sednaya prison|Sednaya	facility	SYR	33.66	36.33		0		\n\
Al-Hol camp	al-Hol|al-Hol refugee camp|al-Hawl	facility	SYR	36.37	41.14		0		\n\
Al-Omar oil field	al-Omar field|Omar oil field|Conoco gas field|al-Omar oil field	facility	SYR	35.1	40.55		0		\n\
Tabqa Dam	Tabqa|Euphrates Dam	facility	SYR	35.87	38.57		0		\n\
Tishrin Dam	Tishreen Dam|Tishrin dam	facility	SYR	36.38	38.18		0		\n\
Damascus International Airport	Damascus airport|Damascus international airport	facility	SYR	33.41	36.52		0		\n\
Aleppo International Airport	Aleppo airport	facility	SYR	36.18	37.22		0		\n\
Bab al-Hawa	Bab al-Hawa crossing|Bab al-Hawa border crossing	facility	SYR	36.24	36.68		0		\n\
Yarmouk camp	Yarmouk refugee camp|Yarmouk	facility	SYR	33.47	36.3		0		\n\
Tower 22		facility	JOR	33.34	38.7		0		\n\
Muwaffaq Salti Air Base	Azraq Air Base	facility	JOR	31.83	36.79		0		\n\
Zaatari	Zaatari camp|Zaatari refugee camp|Za\'atari	facility	JOR	32.29	36.33		0		\n\
Rukban	Rukban camp	facility		33.31	38.7		0		\n\
Allenby Bridge	King Hussein Bridge|Allenby crossing|Allenby Bridge crossing	facility	PSE	31.874	35.54		0		\n\
Rafah crossing	Rafah border crossing|Rafah Border Crossing	facility	PSE	31.25	34.26		0		\n\
Kerem Shalom	Kerem Shalom crossing|Karem Abu Salem	facility	ISR	31.23	34.28		0		\n\
Erez crossing	Beit Hanoun crossing	facility	ISR	31.56	34.54		0		\n\
Zikim crossing	Zikim	facility	ISR	31.6	34.52		0		\n\
Kissufim crossing		facility	ISR	31.37	34.41		0		\n\
Al-Shifa Hospital	al-Shifa hospital|Shifa Hospital|al-Shifa|Shifa hospital	facility	PSE	31.52	34.44		0		\n\
Nasser Hospital	Nasser hospital|Nasser Medical Complex	facility	PSE	31.35	34.29		0		\n\
Al-Ahli Arab Hospital	al-Ahli hospital|al-Ahli Hospital|al-Ahli Arab Hospital	facility	PSE	31.505	34.46		0		\n\
Kamal Adwan Hospital	Kamal Adwan hospital	facility	PSE	31.55	34.5		0		\n\
European Gaza Hospital		facility	PSE	31.33	34.31		0		\n\
Nuseirat	Nuseirat refugee camp|Nuseirat camp	settlement	PSE	31.45	34.39		0		\n\
Bureij	Bureij refugee camp|al-Bureij	settlement	PSE	31.44	34.4		0		\n\
Maghazi	Maghazi refugee camp|al-Maghazi	settlement	PSE	31.42	34.38		0		\n\
Shati refugee camp	Shati camp|Beach refugee camp|al-Shati	facility	PSE	31.54	34.44		0		\n\
Shujaiyya	Shujaiya|Shijaiyah|Shejaiya|Shuja\'iyya	settlement	PSE	31.5	34.47		0		\n\
Al-Mawasi	al-Mawasi|Mawasi|Muwasi	settlement	PSE	31.34	34.25		0		\n\
Jenin refugee camp	Jenin camp	facility	PSE	32.46	35.29		0		\n\
Balata refugee camp	Balata	facility	PSE	32.21	35.29		0		\n\
Al-Aqsa Mosque	al-Aqsa Mosque|al-Aqsa mosque|Al-Aqsa mosque|al-Aqsa|Al-Aqsa compound|al-Aqsa compound	facility	PSE	31.776	35.236		0		\n\
Temple Mount	Haram al-Sharif|Noble Sanctuary	facility	PSE	31.778	35.235		0		\n\
Western Wall	Wailing Wall	facility	PSE	31.777	35.234		0		\n\
Church of the Holy Sepulchre		facility	PSE	31.778	35.23		0		\n\
Sheikh Jarrah		settlement	PSE	31.79	35.23		0		\n\
Ibrahimi Mosque	Cave of the Patriarchs	facility	PSE	31.525	35.111		0		\n\
Ben Gurion Airport	Ben Gurion International Airport|Ben-Gurion Airport	facility	ISR	32.01	34.88		0		\n\
Dimona nuclear reactor	Negev Nuclear Research Center|Dimona reactor	facility	ISR	31.0	35.14		0		\n\
Nevatim Airbase	Nevatim air base|Nevatim	facility	ISR	31.21	35.01		0		\n\
Be\'eri	Kibbutz Be\'eri|Kibbutz Beeri	settlement	ISR	31.42	34.49		0		\n\
Nir Oz	Kibbutz Nir Oz	settlement	ISR	31.31	34.4		0		\n\
Kfar Aza	Kibbutz Kfar Aza	settlement	ISR	31.48	34.53		0		\n\
Nova music festival	Re\'im|Nova festival	facility	ISR	31.39	34.47		0		\n\
Majdal Shams		settlement	SYR	33.27	35.77		0		\n\
Mount Hermon	Mt. Hermon|Jabal al-Sheikh	area		33.41	35.86		0		\n\
Ain al-Hilweh	Ain el-Hilweh|Ein el-Hilweh|Ein el-Hilweh camp	facility	LBN	33.54	35.38		0		\n\
Shatila	Shatila refugee camp|Sabra and Shatila|Sabra and Chatila	facility	LBN	33.86	35.5		0		\n\
Port of Beirut	Beirut port|Beirut Port	facility	LBN	33.9	35.52		0		\n\
Rafic Hariri International Airport	Beirut airport|Beirut International Airport|Beirut\'s airport	facility	LBN	33.82	35.49		0		\n\
Incirlik Air Base	Incirlik|Incirlik air base|İncirlik	facility	TUR	37.0	35.43		0		\n\
Akkuyu nuclear power plant	Akkuyu	facility	TUR	36.14	33.54		0		\n\
Port of Ceyhan	Ceyhan terminal	facility	TUR	36.87	35.93		0		\n\
Taksim Square	Taksim	facility	TUR	41.037	28.985		0		\n\
Gezi Park		facility	TUR	41.038	28.987		0		\n\
Akrotiri	RAF Akrotiri	facility	CYP	34.59	32.99		0		\n\
Natanz nuclear facility	Natanz enrichment facility|Natanz nuclear site|Natanz enrichment plant	facility	IRN	33.725	51.727		0		\n\
Fordow	Fordow nuclear facility|Fordo|Fordow enrichment plant|Fordow Fuel Enrichment Plant	facility	IRN	34.885	50.996		0		\n\
Bushehr Nuclear Power Plant	Bushehr nuclear plant|Bushehr nuclear power plant|Bushehr reactor	facility	IRN	28.83	50.89		0		\n\
Arak heavy water reactor	Khondab reactor|Arak reactor|Khondab	facility	IRN	34.37	49.24		0		\n\
Isfahan nuclear site	Isfahan nuclear technology center|Isfahan nuclear facility	facility	IRN	32.58	51.83		0		\n\
Parchin	Parchin military complex	facility	IRN	35.52	51.77		0		\n\
Evin Prison	Evin|Evin prison	facility	IRN	35.795	51.385		0		\n\
Kharg Island	Kharg	area	IRN	29.25	50.31		0		\n\
Abu Musa	Abu Musa Island	area		25.87	55.03		0		\n\
Bandar Imam Khomeini		facility	IRN	30.43	49.08		0		\n\
Shahid Rajaee port	Shahid Rajaee Port	facility	IRN	27.11	56.07		0		\n\
Imam Khomeini International Airport		facility	IRN	35.41	51.15		0		\n\
Mehrabad Airport	Mehrabad	facility	IRN	35.69	51.31		0		\n\
Shalamcheh	Shalamcheh border crossing	facility	IRN	30.5	48.03		0		\n\
Al Udeid Air Base	al-Udeid|Al Udeid|Al-Udeid Air Base|al-Udeid air base|Udeid	facility	QAT	25.117	51.315		0		\n\
Ras Laffan	Ras Laffan Industrial City	facility	QAT	25.9	51.55		0		\n\
North Field	South Pars|South Pars gas field	facility		26.6	52.0		0		\n\
Al Dhafra Air Base	al-Dhafra|Al Dhafra	facility	ARE	24.25	54.55		0		\n\
Jebel Ali	Jebel Ali port|Port of Jebel Ali	facility	ARE	25.01	55.06		0		\n\
Barakah nuclear power plant	Barakah	facility	ARE	23.96	52.26		0		\n\
Greater Tunb		area		26.26	55.3		0		\n\
Naval Support Activity Bahrain		facility	BHR	26.21	50.61		0		\n\
Ali Al Salem Air Base	Ali al-Salem Air Base|Ali Al-Salem	facility	KWT	29.35	47.52		0		\n\
Camp Arifjan	Arifjan	facility	KWT	28.88	48.16		0		\n\
Camp Buehring		facility	KWT	29.7	47.42		0		\n\
Prince Sultan Air Base	Prince Sultan air base|Al-Kharj air base	facility	SAU	24.06	47.58		0		\n\
Abqaiq	Abqaiq oil facility|Abqaiq processing plant	facility	SAU	25.93	49.68		0		\n\
Khurais oil field	Khurais	facility	SAU	25.07	48.2		0		\n\
Ras Tanura		facility	SAU	26.64	50.16		0		\n\
Yanbu port		facility	SAU	24.08	38.05		0		\n\
Neom	NEOM	facility	SAU	28.0	35.2		0		\n\
Thumrait Air Base		facility	OMN	17.67	54.02		0		\n\
Duqm	Port of Duqm	facility	OMN	19.67	57.7		0		\n\
Ras Isa	Ras Isa oil terminal	facility	YEM	15.12	42.6		0		\n\
Hodeidah port	port of Hodeidah|Hodeida port	facility	YEM	14.83	42.93		0		\n\
Sanaa International Airport	Sanaa airport|Sana\'a International Airport	facility	YEM	15.48	44.22		0		\n\
Perim	Perim Island|Mayun	area	YEM	12.66	43.42		0		\n\
Socotra	Socotra Island	area	YEM	12.5	53.9		0		\n\
Hanish Islands		area	YEM	13.72	42.75		0		\n\
Al-Anad Air Base	al-Anad air base|al-Anad	facility	YEM	13.18	44.77		0		\n\
Bagram Air Base	Bagram|Bagram Airfield|Bagram air base|Bagram Air Field	facility	AFG	34.946	69.265		0		\n\
Kandahar Airfield	Kandahar Air Field|Kandahar airport	facility	AFG	31.506	65.848		0		\n\
Camp Bastion	Camp Leatherneck|Camp Shorabak	facility	AFG	31.86	64.22		0		\n\
Hamid Karzai International Airport	Kabul airport|Kabul International Airport|Kabul\'s airport	facility	AFG	34.566	69.213		0		\n\
Abbey Gate		facility	AFG	34.558	69.221		0		\n\
Salang Pass	Salang Tunnel|Salang tunnel	area	AFG	35.31	69.03		0		\n\
Torkham	Torkham crossing|Torkham border crossing	facility		34.1	71.09		0		\n\
Chaman border crossing	Spin Boldak crossing|Friendship Gate	facility	PAK	30.92	66.44		0		\n\
Spin Boldak		settlement	AFG	31.01	66.4		0		\n\
Gwadar Port	Gwadar port	facility	PAK	25.11	62.34		0		\n\
Nur Khan Air Base	Nur Khan|PAF Base Nur Khan	facility	PAK	33.62	73.1		0		\n\
Wagah	Wagah border|Attari-Wagah border|Attari	facility	PAK	31.605	74.573		0		\n\
Kartarpur Corridor	Kartarpur	facility	PAK	32.09	75.02		0		\n\
Red Fort		facility	IND	28.656	77.241		0		\n\
Golden Temple		facility	IND	31.62	74.877		0		\n\
Pathankot air base	Pathankot Air Force Station	facility	IND	32.23	75.63		0		\n\
Taj Mahal Palace Hotel	Taj Mahal Hotel|Taj Mahal Palace	facility	IND	18.922	72.833		0		\n\
Manas Air Base	Manas air base|Transit Center at Manas	facility	KGZ	43.06	74.48		0		\n\
Baikonur Cosmodrome	Baikonur	facility	KAZ	45.96	63.31		0		\n\
Karshi-Khanabad	K2 air base	facility	UZB	38.83	65.92		0		\n\
Cox\'s Bazar camps	Kutupalong|Kutupalong refugee camp	facility	BGD	21.21	92.16		0		\n\
Hambantota port	Hambantota Port	facility	LKA	6.12	81.11		0		\n\
Diego Garcia		area		-7.32	72.42		0		\n\
Bandaranaike International Airport		facility	LKA	7.18	79.88		0		\n\
Spratly Islands	Spratlys|Spratly islands|Spratly	area		9.5	113.0		0		\n\
Paracel Islands	Paracels|Xisha Islands	area		16.5	112.0		0		\n\
Scarborough Shoal	Huangyan Dao|Bajo de Masinloc|Scarborough	area		15.15	117.76		0		\n\
Second Thomas Shoal	Ayungin Shoal|Ren\'ai Reef|Ayungin	area		9.75	115.87		0		\n\
Mischief Reef		area		9.9	115.53		0		\n\
Fiery Cross Reef		area		9.55	112.89		0		\n\
Subi Reef		area		10.92	114.08		0		\n\
Sabina Shoal		area		9.75	116.48		0		\n\
Thitu Island	Pag-asa Island	area		11.05	114.28		0		\n\
Senkaku Islands	Senkakus|Diaoyu Islands|Diaoyutai|Senkaku/Diaoyu Islands|Diaoyu	area		25.75	123.5		0		\n\
Dokdo	Takeshima|Liancourt Rocks	area		37.24	131.87		0		\n\
Kinmen	Kinmen Islands|Quemoy	area	TWN	24.43	118.33		0		\n\
Matsu Islands	Matsu	area	TWN	26.16	119.95		0		\n\
Pratas Islands	Dongsha	area	TWN	20.7	116.72		0		\n\
Penghu	Pescadores	area	TWN	23.57	119.6		0		\n\
Yeonpyeong Island	Yeonpyeong	area	KOR	37.66	125.7		0		\n\
Baengnyeong Island	Baengnyeong	area	KOR	37.95	124.67		0		\n\
Panmunjom	Joint Security Area|Truce Village	settlement		37.956	126.677		0		\n\
Yongbyon	Yongbyon nuclear complex|Yongbyon nuclear reactor	facility	PRK	39.8	125.75		0		\n\
Punggye-ri	Punggye-ri nuclear test site|Punggye-ri Nuclear Test Site	facility	PRK	41.28	129.08		0		\n\
Sohae Satellite Launching Station	Sohae|Tongchang-ri	facility	PRK	39.66	124.71		0		\n\
Camp Humphreys		facility	KOR	36.96	127.03		0		\n\
Osan Air Base		facility	KOR	37.09	127.03		0		\n\
Kadena Air Base	Kadena	facility	JPN	26.36	127.77		0		\n\
Marine Corps Air Station Futenma	Futenma	facility	JPN	26.27	127.76		0		\n\
Yokosuka Naval Base	Yokosuka naval base	facility	JPN	35.29	139.67		0		\n\
Misawa Air Base		facility	JPN	40.7	141.37		0		\n\
Fukushima Daiichi Nuclear Power Plant	Fukushima Daiichi|Fukushima nuclear plant|Fukushima nuclear power plant|Fukushima Dai-ichi	facility	JPN	37.42	141.03		0		\n\
Yasukuni Shrine	Yasukuni|Yasukuni shrine	facility	JPN	35.694	139.743		0		\n\
Tiananmen Square	Tiananmen	facility	CHN	39.903	116.391		0		\n\
Great Hall of the People		facility	CHN	39.903	116.387		0		\n\
Lop Nur		facility	CHN	40.5	90.5		0		\n\
Three Gorges Dam		facility	CHN	30.823	111.003		0		\n\
Subic Bay		facility	PHL	14.8	120.25		0		\n\
Clark Air Base		facility	PHL	15.19	120.55		0		\n\
Cam Ranh Bay		facility	VNM	11.9	109.2		0		\n\
Ream Naval Base	Ream naval base	facility	KHM	10.5	103.62		0		\n\
Preah Vihear	Preah Vihear temple	facility	KHM	14.39	104.68		0		\n\
Ta Muen Thom	Prasat Ta Muen Thom	facility		14.35	103.27		0		\n\
Natuna Islands	Natuna	area	IDN	4.0	108.2		0		\n\
Andersen Air Force Base	Andersen Air Base	facility	GUM	13.58	144.93		0		\n\
Kwajalein Atoll	Kwajalein	area	MHL	9.0	167.5		0		\n\
Wake Island		area	USA	19.29	166.65		0		\n\
Midway Atoll		area	USA	28.21	-177.38		0		\n\
Pearl Harbor		facility	USA	21.36	-157.95		0		\n\
Zaporizhzhia Nuclear Power Plant	Zaporizhzhia nuclear power plant|Zaporizhzhia nuclear plant|Zaporizhia nuclear plant|Zaporizhzhya Nuclear Power Plant|ZNPP	facility	UKR	47.51	34.585		0		\n\
Chernobyl Nuclear Power Plant	Chernobyl|Chornobyl|Chernobyl nuclear plant|Chernobyl nuclear power plant	facility	UKR	51.389	30.099		0		\n\
Kakhovka Dam	Kakhovka dam|Nova Kakhovka dam|Kakhovka Hydroelectric Power Plant	facility	UKR	46.78	33.37		0		\n\
Azovstal	Azovstal steel plant|Azovstal steelworks|Azovstal Iron and Steel Works	facility	UKR	47.09	37.6		0		\n\
Antonov Airport	Hostomel airport|Hostomel Airport|Hostomel	facility	UKR	50.59	30.2		0		\n\
Boryspil International Airport	Boryspil airport|Boryspil	facility	UKR	50.345	30.89		0		\n\
Donetsk airport	Donetsk International Airport	facility	UKR	48.07	37.74		0		\n\
Saki Air Base	Saky airfield|Saky air base|Saki airfield|Novofedorivka	facility	UKR	45.09	33.59		0		\n\
Belbek	Belbek airfield|Belbek Air Base	facility	UKR	44.69	33.57		0		\n\
Starokostiantyniv Air Base	Starokostiantyniv	facility	UKR	49.75	27.27		0		\n\
Yavoriv military base	International Peacekeeping and Security Centre|Yavoriv	facility	UKR	49.99	23.5		0		\n\
Maidan Nezalezhnosti	Maidan|Independence Square in Kyiv	facility	UKR	50.45	30.524		0		\n\
Okhmatdyt Children\'s Hospital	Okhmatdyt	facility	UKR	50.451	30.48		0		\n\
Port of Odesa	Odesa port|Odessa port	facility	UKR	46.5	30.74		0		\n\
Izmail port		facility	UKR	45.34	28.84		0		\n\
Crimean Bridge	Kerch Bridge|Crimea Bridge|Kerch Strait Bridge	facility		45.31	36.51		0		\n\
Druzhba pipeline		facility		52.5	35.0		0		\n\
Nord Stream	Nord Stream pipeline|Nord Stream 1|Nord Stream 2|Nord Stream pipelines	facility		54.9	15.6		0		\n\
TurkStream		facility		42.5	33.0		0		\n\
Engels Air Base	Engels airbase|Engels-2	facility	RUS	51.48	46.2		0		\n\
Olenya Air Base	Olenya airbase|Olenya	facility	RUS	68.15	33.46		0		\n\
Belaya Air Base	Belaya airbase	facility	RUS	52.92	103.57		0		\n\
Dyagilevo	Dyagilevo Air Base	facility	RUS	54.64	39.57		0		\n\
Plesetsk Cosmodrome	Plesetsk	facility	RUS	62.93	40.58		0		\n\
Vostochny Cosmodrome	Vostochny	facility	RUS	51.88	128.33		0		\n\
Severomorsk		settlement	RUS	69.07	33.42		0		\n\
Novorossiysk port	port of Novorossiysk	facility	RUS	44.72	37.8		0		\n\
Ust-Luga	Ust-Luga port	facility	RUS	59.67	28.4		0		\n\
Primorsk port		facility	RUS	60.34	28.7		0		\n\
Kursk nuclear power plant	Kursk Nuclear Power Plant	facility	RUS	51.675	35.606		0		\n\
Red Square		facility	RUS	55.754	37.62		0		\n\
Lubyanka		facility	RUS	55.761	37.628		0		\n\
Sheremetyevo International Airport	Sheremetyevo|Sheremetyevo airport	facility	RUS	55.97	37.41		0		\n\
Crocus City Hall		facility	RUS	55.826	37.39		0		\n\
Novaya Zemlya		area	RUS	74.0	57.0		0		\n\
Ramstein Air Base	Ramstein|Ramstein air base|Ramstein Airbase	facility	DEU	49.437	7.6		0		\n\
Landstuhl Regional Medical Center	Landstuhl	facility	DEU	49.404	7.56		0		\n\
Brandenburg Gate		facility	DEU	52.516	13.378		0		\n\
Berlin Wall		facility	DEU	52.51	13.38		0		\n\
Auschwitz	Auschwitz-Birkenau	facility	POL	50.03	19.2		0		\n\
Rzeszów-Jasionka Airport	Rzeszow-Jasionka Airport	facility	POL	50.11	22.02		0		\n\
Redzikowo	Redzikowo base	settlement	POL	54.48	17.1		0		\n\
Mihail Kogălniceanu Air Base	Mihail Kogalniceanu Air Base|Mihail Kogalniceanu	facility	ROU	44.36	28.49		0		\n\
Deveselu	Deveselu base	facility	ROU	44.08	24.41		0		\n\
Aviano Air Base	Aviano	facility	ITA	46.03	12.6		0		\n\
Naval Air Station Sigonella	Sigonella	facility	ITA	37.4	14.92		0		\n\
Souda Bay	Souda	facility	GRC	35.5	24.1		0		\n\
Alexandroupoli port		facility	GRC	40.84	25.88		0		\n\
Naval Station Rota	Rota naval base	facility	ESP	36.64	-6.35		0		\n\
Morón Air Base		facility	ESP	37.17	-5.61		0		\n\
Lajes Field	Lajes	facility	PRT	38.76	-27.09		0		\n\
Camp Bondsteel		facility	XKX	42.36	21.25		0		\n\
Banjska	Banjska monastery	settlement	XKX	42.97	20.79		0		\n\
RAF Lakenheath	Lakenheath	facility	GBR	52.41	0.56		0		\n\
RAF Fairford		facility	GBR	51.68	-1.79		0		\n\
RAF Mildenhall		facility	GBR	52.36	0.49		0		\n\
RAF Brize Norton	Brize Norton	facility	GBR	51.75	-1.58		0		\n\
Porton Down		facility	GBR	51.13	-1.7		0		\n\
Faslane	HMNB Clyde	facility	GBR	56.06	-4.82		0		\n\
Heathrow Airport	Heathrow	facility	GBR	51.47	-0.454		0		\n\
Trafalgar Square		facility	GBR	51.508	-0.128		0		\n\
Eiffel Tower		facility	FRA	48.858	2.294		0		\n\
Bataclan	Bataclan concert hall	facility	FRA	48.863	2.371		0		\n\
Notre-Dame	Notre-Dame Cathedral|Notre Dame Cathedral|Notre-Dame de Paris	facility	FRA	48.853	2.35		0		\n\
Charles de Gaulle Airport	Roissy	facility	FRA	49.01	2.55		0		\n\
Pituffik Space Base	Thule Air Base|Pituffik	facility	GRL	76.53	-68.7		0		\n\
Keflavik Air Base	Keflavík	facility	ISL	63.98	-22.6		0		\n\
Tahrir Square		facility	EGY	30.044	31.236		0		\n\
Rabaa al-Adawiya Square	Rabaa Square|Rabaa	facility	EGY	30.067	31.325		0		\n\
Cairo International Airport		facility	EGY	30.12	31.41		0		\n\
Grand Ethiopian Renaissance Dam	GERD|Renaissance Dam	facility	ETH	11.215	35.093		0		\n\
Camp Lemonnier	Camp Lemonier	facility	DJI	11.54	43.15		0		\n\
Doraleh	Port of Doraleh	facility	DJI	11.6	43.08		0		\n\
Baledogle	Baledogle Military Airfield	facility	SOM	2.67	44.79		0		\n\
Manda Bay	Manda Bay Airfield|Camp Simba	facility	KEN	-2.25	40.91		0		\n\
Westgate	Westgate shopping mall|Westgate mall|Westgate Mall	facility	KEN	-1.257	36.803		0		\n\
Garissa University	Garissa University College	facility	KEN	-0.44	39.67		0		\n\
Dadaab	Dadaab refugee camp	facility	KEN	0.06	40.31		0		\n\
Kakuma	Kakuma refugee camp	facility	KEN	3.71	34.86		0		\n\
Zamzam camp	Zamzam|Zamzam displacement camp	facility	SDN	13.49	25.3		0		\n\
Abu Shouk camp	Abu Shouk	facility	SDN	13.67	25.34		0		\n\
Merowe Airport	Merowe airport|Merowe Dam	facility	SDN	18.44	31.84		0		\n\
Khartoum International Airport	Khartoum airport|Khartoum Airport	facility	SDN	15.59	32.55		0		\n\
Wadi Seidna	Wadi Seidna air base	facility	SDN	15.82	32.51		0		\n\
Heglig	Heglig oil field	settlement	SDN	9.99	29.4		0		\n\
Farchana	Farchana refugee camp	settlement	TCD	13.6	21.8		0		\n\
Agadez Air Base 201	Air Base 201|Airbase 201	facility	NER	16.95	8.01		0		\n\
Tongo Tongo		settlement	NER	14.8	2.1		0		\n\
Tinzaouaten	Tin Zaouatine|Tinzawaten	settlement	MLI	19.95	2.97		0		\n\
Chinguetti		settlement	MRT	20.46	-12.36		0		\n\
In Amenas gas plant	In Amenas|In Amenas gas facility|Tigantourine	facility	DZA	27.9	9.1		0		\n\
Tindouf camps		facility	DZA	27.5	-7.8		0		\n\
Guerguerat	Guerguerat crossing	facility	ESH	21.43	-16.96		0		\n\
Al Jufra Air Base	al-Jufra air base|Al-Jufra Air Base|Jufra	facility	LBY	29.2	16.0		0		\n\
Al-Watiya Air Base	al-Watiya|al-Watiya air base	facility	LBY	32.47	11.9		0		\n\
Es Sider	Es Sider port|Sidra oil port	facility	LBY	30.63	18.35		0		\n\
Mitiga International Airport	Mitiga airport|Mitiga	facility	LBY	32.89	13.28		0		\n\
Marikana mine	Marikana	facility	ZAF	-25.7	27.48		0		\n\
Robben Island		area	ZAF	-33.81	18.37		0		\n\
Goma International Airport	Goma airport	facility	COD	-1.67	29.24		0		\n\
Rubaya	Rubaya coltan mine	settlement	COD	-1.55	28.87		0		\n\
Masisi	Masisi territory	settlement	COD	-1.4	28.81		0		\n\
Rutshuru		settlement	COD	-1.19	29.45		0		\n\
Walikale		settlement	COD	-1.42	28.06		0		\n\
Minova		settlement	COD	-1.71	29.02		0		\n\
Bunagana		settlement	COD	-1.3	29.6		0		\n\
Guantanamo Bay	Guantánamo Bay|Guantanamo Bay Naval Base|Guantánamo|Gitmo|Guantanamo Bay detention camp|Guantanamo prison	facility	CUB	19.91	-75.1		0		\n\
Mariel	Port of Mariel	settlement	CUB	23.0	-82.75		0		\n\
Terrorism Confinement Center	CECOT	facility	SLV	13.6	-88.8		0		\n\
Toussaint Louverture International Airport	Toussaint Louverture Airport	facility	HTI	18.58	-72.29		0		\n\
Cité Soleil	Cite Soleil	settlement	HTI	18.58	-72.34		0		\n\
Howard Air Force Base		facility	PAN	8.91	-79.6		0		\n\
Simón Bolívar International Bridge	Simon Bolivar International Bridge	facility		7.82	-72.45		0		\n\
Tocumen International Airport		facility	PAN	9.07	-79.38		0		\n\
Ilopango Air Base	Ilopango airport	facility	SLV	13.7	-89.12		0		\n\
Joint Base Andrews	Andrews Air Force Base	facility	USA	38.81	-76.87		0		\n\
Fort Bragg	Fort Liberty	facility	USA	35.14	-79.0		0		\n\
Fort Hood	Fort Cavazos	facility	USA	31.13	-97.78		0		\n\
Fort Benning	Fort Moore	facility	USA	32.36	-84.97		0		\n\
Fort Campbell		facility	USA	36.66	-87.47		0		\n\
Naval Station Norfolk		facility	USA	36.95	-76.31		0		\n\
Whiteman Air Force Base		facility	USA	38.73	-93.55		0		\n\
Cape Canaveral	Kennedy Space Center|Cape Canaveral Space Force Station	facility	USA	28.49	-80.57		0		\n\
Ground Zero	World Trade Center	facility	USA	40.712	-74.013		0		\n\
Wall Street		facility	USA	40.706	-74.009		0		\n\
Times Square		facility	USA	40.758	-73.986		0		\n\
UN headquarters	U.N. headquarters|United Nations headquarters|UN Headquarters	facility	USA	40.749	-73.968		0		\n\
U.S. Capitol	US Capitol|Capitol building|U.S. Capitol building	facility	USA	38.89	-77.009		0		\n\
Joint Base Elmendorf-Richardson		facility	USA	61.25	-149.8		0		\n\
John F. Kennedy International Airport	JFK Airport|John F. Kennedy Airport|Kennedy Airport	facility	USA	40.64	-73.78		0		\n\
Dover Air Force Base		facility	USA	39.13	-75.47		0		\n\
Los Alamos	Los Alamos National Laboratory	settlement	USA	35.88	-106.3		0		\n\
Area 51		facility	USA	37.235	-115.811		0		\n\
South Georgia		area		-54.4	-36.7		0		\n\
Pine Gap		facility	AUS	-23.8	133.74		0		\n\
Manus Island		area	PNG	-2.1	147.0		0		\n\
Christmas Island		area	AUS	-10.49	105.63		0		\n\
Taji		settlement	IRQ	33.51	44.24		60000		\n\
Qalqilya	Qalqilyah	settlement	PSE	32.19	34.97		51000		\n\
Nabatieh	Nabatiyeh|Nabatiye|al-Nabatieh	settlement	LBN	33.38	35.48		40000		\n\
Bint Jbeil	Bint Jubayl|Bint Jbail	settlement	LBN	33.12	35.43		30000		\n\
Mocha	al-Mokha|Mokha	settlement	YEM	13.32	43.25		20000		\n\
Seiyun	Sayun|Seyoun|Say\'un	settlement	YEM	15.94	48.79		135000		\n\
Vuhledar	Ugledar	settlement	UKR	47.78	37.25		14000		\n\
Ras Lanuf		settlement	LBY	30.5	18.57		12000		\n\
Kufra	Al Kufrah	settlement	LBY	24.18	23.31		60000		\n\
Rafah, Egypt	Egyptian Rafah	settlement	EGY	31.28	34.24		70000		\n\
Nasir, South Sudan	Nasir town	settlement	SSD	8.6	33.07		10000		\n\
Renk		settlement	SSD	11.75	32.79		70000		\n\
Adwa		settlement	ETH	14.16	38.9		40000		\n\
Humera		settlement	ETH	14.29	36.61		21000		\n\
Alamata		settlement	ETH	12.42	39.56		33000		\n\
Weldiya	Woldia|Weldia	settlement	ETH	11.83	39.6		46000		\n\
Baraawe	Barawe|Brava	settlement	SOM	1.11	44.03		32000		\n\
Palma, Mozambique	Palma	settlement	MOZ	-10.77	40.47		52000		\n\
Mocímboa da Praia	Mocimboa da Praia	settlement	MOZ	-11.35	40.35		62000		\n\
Myawaddy		settlement	MMR	16.69	98.51		110000		\n\
Maungdaw		settlement	MMR	20.82	92.37		50000		\n\
Buthidaung		settlement	MMR	20.87	92.53		50000		\n\
Kyaukphyu		settlement	MMR	19.43	93.53		20000		\n\
Pyeongtaek	Pyongtaek	settlement	KOR	36.99	127.11		560000		\n\
Mullaitivu		settlement	LKA	9.27	80.81		8000		\n\
El Alto		settlement	BOL	-16.5	-68.19		940000		\n\
Newtown, Connecticut	Sandy Hook	settlement	USA	41.41	-73.3		27000		\n\
Bürgenstock	Burgenstock	settlement	CHE	47.0	8.38		0		\n\
Przewodów	Przewodow	settlement	POL	50.47	23.93		400		\n\
Kuriga		settlement	NGA	10.7	6.85		0		\n\
al-Baghdadi	Baghdadi|al-Baghdadi, Iraq	settlement	IRQ	33.85	42.54		30000		\n\
Oahu	O\'ahu	area	USA	21.46	-157.98		1000000		\n\
Maui		area	USA	20.8	-156.33		165000		\n\
Kauai	Kaua\'i	area	USA	22.08	-159.5		73000		\n\
Molokai	Moloka\'i	area	USA	21.14	-157.03		7000		\n\
Lanai	Lana\'i	area	USA	20.83	-156.92		3100		\n\
Long Island		area	USA	40.8	-73.3		8000000		\n\
Staten Island		area	USA	40.58	-74.15		490000		\n\
Fire Island		area	USA	40.65	-73.13		300		\n\
Nantucket Island		area	USA	41.28	-70.06		14000		\n\
Martha\'s Vineyard		area	USA	41.39	-70.64		20000		\n\
Cape Cod		area	USA	41.7	-70.3		220000		\n\
Outer Banks		area	USA	35.3	-75.5		37000		\n\
Florida Keys		area	USA	24.67	-81.5		82000		\n\
Aleutian Islands	Aleutians	area	USA	52.1	-174.5		8000		\n\
Kodiak Island		area	USA	57.4	-153.5		13000		\n\
San Juan Islands		area	USA	48.53	-123.03		17000		\n\
Catalina Island	Santa Catalina Island	area	USA	33.39	-118.42		4000		\n\
Upper Peninsula		area	USA	46.3	-87.0		300000		\n\
Olympic Peninsula		area	USA	47.8	-123.7		100000		\n\
Vancouver Island		area	CAN	49.6	-125.7		865000		\n\
Haida Gwaii	Queen Charlotte Islands	area	CAN	53.0	-132.0		4500		\n\
Cape Breton Island	Cape Breton	area	CAN	46.2	-60.75		130000		\n\
Baffin Island		area	CAN	69.0	-72.0		13000		\n\
Labrador		area	CAN	54.0	-61.0		27000		\n\
Isle of Wight		area	GBR	50.69	-1.3		140000		\n\
Orkney Islands	Orkney	area	GBR	59.0	-3.0		22000		\n\
Shetland Islands	Shetland	area	GBR	60.35	-1.25		23000		\n\
Outer Hebrides	Western Isles	area	GBR	57.8	-7.0		27000		\n\
Isle of Skye		area	GBR	57.3	-6.2		10000		\n\
Isles of Scilly		area	GBR	49.93	-6.32		2200		\n\
Scottish Highlands		area	GBR	57.3	-4.7		230000		\n\
Cotswolds		area	GBR	51.8	-1.9		140000		\n\
Lake District		area	GBR	54.5	-3.1		41000		\n\
Peak District		area	GBR	53.3	-1.8		38000		\n\
East Anglia		area	GBR	52.4	1.0		2400000		\n\
West Midlands		area	GBR	52.5	-2.0		5900000		\n\
East Midlands		area	GBR	52.9	-0.9		4800000		\n\
Mallorca	Majorca	area	ESP	39.6	2.95		920000		\n\
Menorca	Minorca	area	ESP	39.97	4.1		95000		\n\
Ibiza Island		area	ESP	38.98	1.43		150000		\n\
Tenerife		area	ESP	28.27	-16.6		930000		\n\
Gran Canaria		area	ESP	27.96	-15.6		850000		\n\
Lanzarote		area	ESP	29.04	-13.63		155000		\n\
Fuerteventura		area	ESP	28.4	-14.0		120000		\n\
La Palma		area	ESP	28.68	-17.86		83000		\n\
El Hierro		area	ESP	27.74	-18.02		11000		\n\
Azores		area	PRT	38.5	-28.0		240000		\n\
Madeira		area	PRT	32.75	-17.0		250000		\n\
Algarve		area	PRT	37.2	-8.2		460000		\n\
Lampedusa		area	ITA	35.5	12.6		6500		\n\
Pantelleria		area	ITA	36.79	12.0		7600		\n\
Elba Island		area	ITA	42.78	10.27		32000		\n\
Capri		area	ITA	40.55	14.23		13000		\n\
Tuscan Archipelago		area	ITA	42.6	10.2		34000		\n\
Rhodes Island		area	GRC	36.2	27.95		115000		\n\
Corfu	Kerkyra island	area	GRC	39.62	19.8		100000		\n\
Samos		area	GRC	37.75	26.83		33000		\n\
Chios		area	GRC	38.4	26.02		52000		\n\
Kos Island		area	GRC	36.8	27.1		33000		\n\
Leros		area	GRC	37.15	26.85		8000		\n\
Santorini	Thira	area	GRC	36.4	25.43		15000		\n\
Mykonos		area	GRC	37.45	25.37		10000		\n\
Naxos		area	GRC	37.07	25.48		19000		\n\
Evia	Euboea	area	GRC	38.5	24.0		200000		\n\
Kastellorizo		area	GRC	36.15	29.59		500		\n\
Peloponnese		area	GRC	37.5	22.3		1100000		\n\
Mount Athos		area	GRC	40.22	24.25		2000		\n\
Gozo		area	MLT	36.05	14.25		37000		\n\
Zealand		area	DNK	55.5	11.8		2300000		\n\
Bornholm		area	DNK	55.13	14.92		39000		\n\
Jutland		area	DNK	56.2	9.3		2500000		\n\
Öland		area	SWE	56.75	16.65		25000		\n\
Saaremaa		area	EST	58.4	22.5		31000		\n\
Rügen		area	DEU	54.42	13.4		64000		\n\
Heligoland		area	DEU	54.18	7.89		1300		\n\
Lofoten	Lofoten Islands	area	NOR	68.2	14.0		24000		\n\
Franz Josef Land		area	RUS	80.7	55.0		0		\n\
Wrangel Island		area	RUS	71.2	-179.4		0		\n\
Kola Peninsula		area	RUS	67.7	36.0		650000		\n\
Yamal Peninsula		area	RUS	70.5	70.0		17000		\n\
Curonian Spit		area		55.2	20.85		5000		\n\
Hokkaido island		area	JPN	43.3	142.8		0		\n\
Kyushu		area	JPN	32.8	130.9		12700000		\n\
Shikoku		area	JPN	33.75	133.5		3600000		\n\
Honshu		area	JPN	36.2	138.3		103000000		\n\
Iwo Jima	Iwo To	area	JPN	24.78	141.32		0		\n\
Miyako Island	Miyakojima	area	JPN	24.78	125.33		55000		\n\
Ishigaki Island		area	JPN	24.43	124.2		48000		\n\
Yonaguni		area	JPN	24.46	123.0		1700		\n\
Amami Oshima		area	JPN	28.3	129.4		60000		\n\
Jeju Island	Jeju-do	area	KOR	33.38	126.55		670000		\n\
Ulleungdo		area	KOR	37.5	130.86		9000		\n\
Hong Kong Island		area	HKG	22.26	114.19		1200000		\n\
Lantau Island	Lantau	area	HKG	22.26	113.95		170000		\n\
Chongming Island		area	CHN	31.63	121.6		700000		\n\
Liaodong Peninsula		area	CHN	40.0	122.5		0		\n\
Pearl River Delta		area	CHN	22.8	113.4		60000000		\n\
Yangtze Delta		area	CHN	31.2	120.5		0		\n\
Loess Plateau		area	CHN	37.0	108.5		0		\n\
Phu Quoc		area	VNM	10.23	103.97		180000		\n\
Con Dao		area	VNM	8.69	106.6		8000		\n\
Mekong Delta		area	VNM	10.0	105.7		17000000		\n\
Phuket Island		area	THA	7.95	98.35		400000		\n\
Koh Samui	Ko Samui	area	THA	9.51	100.05		65000		\n\
Koh Tao	Ko Tao	area	THA	10.1	99.84		2000		\n\
Koh Phangan	Ko Pha Ngan	area	THA	9.74	100.03		13000		\n\
Langkawi		area	MYS	6.35	99.8		100000		\n\
Penang Island		area	MYS	5.38	100.25		750000		\n\
Tioman Island		area	MYS	2.8	104.17		3000		\n\
Batam		area	IDN	1.05	104.03		1200000		\n\
Bintan		area	IDN	1.05	104.5		330000		\n\
Lombok		area	IDN	-8.57	116.35		3700000		\n\
Sumbawa		area	IDN	-8.7	117.8		1400000		\n\
Sumba		area	IDN	-9.7	119.95		750000		\n\
Flores Island		area	IDN	-8.67	121.3		1900000		\n\
Ambon Island		area	IDN	-3.63	128.1		440000		\n\
Halmahera		area	IDN	0.8	127.9		450000		\n\
Seram		area	IDN	-3.13	129.5		430000		\n\
Nias		area	IDN	1.1	97.55		750000		\n\
Mentawai Islands		area	IDN	-2.1	99.4		85000		\n\
Madura		area	IDN	-7.05	113.3		3700000		\n\
West Timor		area	IDN	-9.7	124.3		1900000		\n\
New Guinea		area		-5.5	141.0		14000000		\n\
Timor		area		-9.2	125.2		3000000		\n\
Cebu Island		area	PHL	10.3	123.75		5000000		\n\
Bohol		area	PHL	9.85	124.2		1400000		\n\
Leyte		area	PHL	10.9	124.85		2400000		\n\
Samar Island		area	PHL	12.0	125.0		1900000		\n\
Negros Island		area	PHL	10.0	123.0		4600000		\n\
Panay		area	PHL	11.15	122.5		4500000		\n\
Mindoro		area	PHL	12.9	121.1		1300000		\n\
Masbate Island		area	PHL	12.3	123.6		900000		\n\
Boracay		area	PHL	11.97	121.92		37000		\n\
Jolo Island		area	PHL	6.0	121.1		500000		\n\
Tawi-Tawi		area	PHL	5.2	120.0		440000		\n\
Visayas		area	PHL	11.0	123.5		20500000		\n\
Andaman and Nicobar Islands	Andaman Islands	area	IND	12.0	92.8		380000		\n\
Lakshadweep		area	IND	10.57	72.64		64000		\n\
Sundarbans		area		21.95	89.2		0		\n\
Thar Desert		area		27.0	71.0		0		\n\
Deccan	Deccan Plateau	area	IND	17.0	77.0		0		\n\
Bhola Island		area	BGD	22.5	90.7		1700000		\n\
Bhasan Char		area	BGD	22.37	91.39		30000		\n\
Saint Martin\'s Island		area	BGD	20.62	92.32		4000		\n\
Jaffna Peninsula		area	LKA	9.7	80.1		580000		\n\
Qeshm	Qeshm Island	area	IRN	26.8	55.9		150000		\n\
Kish Island		area	IRN	26.53	53.98		40000		\n\
Hengam		area	IRN	26.65	55.88		500		\n\
Larak Island		area	IRN	26.86	56.36		500		\n\
Bubiyan	Bubiyan Island	area	KWT	29.75	48.25		0		\n\
Failaka Island		area	KWT	29.44	48.33		0		\n\
Masirah Island		area	OMN	20.4	58.8		12000		\n\
Musandam Peninsula	Musandam	area	OMN	26.2	56.25		30000		\n\
Farasan Islands		area	SAU	16.75	41.9		18000		\n\
Tiran	Tiran Island	area	SAU	27.95	34.56		0		\n\
Kamaran		area	YEM	15.35	42.6		2000		\n\
Mayyun		area	YEM	12.66	43.42		0		\n\
Djerba		area	TUN	33.81	10.86		160000		\n\
Zanzibar Island	Unguja	area	TZA	-6.13	39.36		900000		\n\
Pemba Island		area	TZA	-5.17	39.78		400000		\n\
Lamu Island		area	KEN	-2.27	40.9		25000		\n\
Mafia Island		area	TZA	-7.85	39.8		50000		\n\
Goree	Gorée	area	SEN	14.67	-17.4		1700		\n\
Bioko		area	GNQ	3.5	8.7		335000		\n\
Annobón		area	GNQ	-1.43	5.63		5000		\n\
Principe	Príncipe	area	STP	1.61	7.4		8000		\n\
Reunion Island	La Réunion	area	REU	-21.12	55.53		860000		\n\
Anjouan	Nzwani	area	COM	-12.2	44.45		330000		\n\
Nosy Be		area	MDG	-13.33	48.26		110000		\n\
Bazaruto Archipelago		area	MOZ	-21.65	35.47		3500		\n\
Nile Delta		area	EGY	30.9	31.1		45000000		\n\
Western Desert of Egypt		area	EGY	27.0	27.0		0		\n\
Okavango Delta		area	BWA	-19.3	22.9		0		\n\
Inner Niger Delta		area	MLI	15.3	-4.3		0		\n\
Serengeti		area	TZA	-2.33	34.83		0		\n\
Maasai Mara	Masai Mara	area	KEN	-1.5	35.1		0		\n\
Kruger National Park		area	ZAF	-24.0	31.5		0		\n\
Kalahari	Kalahari Desert	area		-23.0	22.0		0		\n\
Namib Desert	Namib	area	NAM	-24.5	15.3		0		\n\
Atlas Mountains	High Atlas	area		31.5	-7.0		0		\n\
Ethiopian Highlands		area	ETH	10.0	39.5		0		\n\
Danakil		area	ETH	14.0	40.5		0		\n\
Mount Kilimanjaro	Kilimanjaro	area	TZA	-3.07	37.35		0		\n\
Mount Kenya		area	KEN	-0.15	37.31		0		\n\
Mount Elgon		area		1.13	34.55		0		\n\
Mount Nyiragongo	Nyiragongo	area	COD	-1.52	29.25		0		\n\
Mount Etna	Etna	area	ITA	37.75	15.0		0		\n\
Mount Vesuvius	Vesuvius	area	ITA	40.82	14.43		0		\n\
Stromboli		area	ITA	38.79	15.21		500		\n\
Mount Everest	Everest	area		27.99	86.93		0		\n\
K2 mountain		area		35.88	76.51		0		\n\
Nanga Parbat		area	PAK	35.24	74.59		0		\n\
Annapurna		area	NPL	28.6	83.82		0		\n\
Mount Fuji		area	JPN	35.36	138.73		0		\n\
Mount Merapi	Merapi	area	IDN	-7.54	110.45		0		\n\
Mount Semeru	Semeru	area	IDN	-8.11	112.92		0		\n\
Mount Agung		area	IDN	-8.34	115.51		0		\n\
Krakatoa	Anak Krakatau	area	IDN	-6.1	105.42		0		\n\
Mount Pinatubo	Pinatubo	area	PHL	15.14	120.35		0		\n\
Mayon	Mount Mayon	area	PHL	13.26	123.69		0		\n\
Taal volcano	Taal	area	PHL	14.0	120.99		0		\n\
Mount Ararat		area	TUR	39.7	44.3		0		\n\
Mount Elbrus	Elbrus	area	RUS	43.35	42.44		0		\n\
Mont Blanc		area		45.83	6.87		0		\n\
Matterhorn		area		45.98	7.66		0		\n\
Pyrenees		area		42.6	1.0		0		\n\
Apennines		area	ITA	43.3	12.6		0		\n\
Dolomites		area	ITA	46.4	11.9		0		\n\
Tatra Mountains	Tatras	area		49.2	20.1		0		\n\
Black Forest		area	DEU	48.0	8.2		0		\n\
Ardennes		area		50.0	5.5		0		\n\
Ruhr	Ruhr area	area	DEU	51.5	7.3		5100000		\n\
Silesia		area		50.5	18.0		0		\n\
Pomerania		area		54.0	16.0		0		\n\
Bohemia		area	CZE	49.8	14.5		0		\n\
Dalmatia		area	HRV	43.6	16.5		0		\n\
Istria		area	HRV	45.2	13.9		0		\n\
Sandzak	Sandžak	area		43.2	20.1		0		\n\
Bukovina		area		48.0	26.0		0		\n\
Bessarabia		area		46.5	29.0		0		\n\
Galicia of Ukraine	Eastern Galicia	area	UKR	49.5	24.5		0		\n\
Polesia	Polesie	area		52.0	27.5		0		\n\
Masuria		area	POL	53.8	21.6		0		\n\
Altai Mountains		area		49.0	89.0		0		\n\
Tian Shan		area		42.0	80.0		0		\n\
Pamir Mountains	Pamirs	area		38.5	73.5		0		\n\
Karakoram		area		36.0	76.0		0		\n\
Kunlun Mountains		area	CHN	36.0	84.0		0		\n\
Taurus Mountains		area	TUR	37.5	34.0		0		\n\
Zagros Mountains	Zagros	area	IRN	33.0	48.0		0		\n\
Alborz	Alborz Mountains	area	IRN	36.1	52.0		0		\n\
Hijaz	Hejaz	area	SAU	24.0	39.0		0		\n\
Najd	Nejd	area	SAU	25.0	44.0		0		\n\
Rocky Mountains	Rockies	area		44.0	-111.0		0		\n\
Appalachian Mountains	Appalachia	area	USA	38.0	-80.5		0		\n\
Great Smoky Mountains	Smoky Mountains	area	USA	35.6	-83.5		0		\n\
Blue Ridge Mountains		area	USA	36.5	-81.0		0		\n\
Ozarks	Ozark Mountains	area	USA	36.8	-92.8		0		\n\
Sierra Nevada of California		area	USA	37.7	-119.3		0		\n\
Cascade Range	Cascades	area	USA	46.5	-121.5		0		\n\
Mount Rainier		area	USA	46.85	-121.76		0		\n\
Mount St. Helens		area	USA	46.19	-122.19		0		\n\
Mount Hood		area	USA	45.37	-121.7		0		\n\
Mount Shasta		area	USA	41.41	-122.19		0		\n\
Denali	Mount McKinley	area	USA	63.07	-151.0		0		\n\
Mount Rushmore		facility	USA	43.88	-103.46		0		\n\
Grand Canyon		area	USA	36.1	-112.1		0		\n\
Death Valley		area	USA	36.5	-117.0		0		\n\
Yellowstone National Park	Yellowstone	area	USA	44.6	-110.5		0		\n\
Yosemite National Park	Yosemite	area	USA	37.85	-119.55		0		\n\
Everglades		area	USA	25.8	-80.9		0		\n\
Mojave Desert		area	USA	35.0	-116.0		0		\n\
Sonoran Desert		area		32.3	-112.9		0		\n\
Silicon Valley		area	USA	37.37	-122.04		0		\n\
San Francisco Bay Area	Bay Area	area	USA	37.8	-122.3		7700000		\n\
Central Valley of California	San Joaquin Valley	area	USA	36.7	-119.8		0		\n\
Napa Valley		area	USA	38.5	-122.35		0		\n\
Orange County, California		region	USA	33.7	-117.8		3100000		\n\
New England		area	USA	44.0	-71.5		15000000		\n\
Midwestern United States	American Midwest	area	USA	41.5	-93.0		68000000		\n\
Pacific Northwest		area		46.5	-121.0		13000000		\n\
Texas Panhandle		area	USA	35.5	-101.5		430000		\n\
Mississippi Delta		area	USA	33.3	-90.8		0		\n\
Great Plains		area		41.0	-101.0		0		\n\
Deep South		area	USA	32.5	-87.5		0		\n\
Yucatan Peninsula	Yucatán Peninsula	area	MEX	20.0	-89.0		4500000		\n\
Sierra Madre Occidental		area	MEX	26.0	-107.0		0		\n\
Popocatepetl	Popocatépetl	area	MEX	19.02	-98.63		0		\n\
Cozumel Island		area	MEX	20.43	-86.92		88000		\n\
Isla de la Juventud	Isle of Youth	area	CUB	21.7	-82.83		84000		\n\
Sierra Maestra		area	CUB	20.0	-76.8		0		\n\
Tortuga Island		area	HTI	20.04	-72.79		26000		\n\
Hispaniola		area		19.0	-71.0		22000000		\n\
Vieques		area	PRI	18.13	-65.44		8000		\n\
Barbuda		area	ATG	17.63	-61.8		1600		\n\
Nevis		area	KNA	17.15	-62.58		12000		\n\
Tobago		area	TTO	11.25	-60.68		60000		\n\
Margarita Island	Isla Margarita	area	VEN	11.0	-63.95		490000		\n\
San Andrés Island		area	COL	12.55	-81.72		70000		\n\
Galapagos Islands	Galápagos Islands|Galapagos	area	ECU	-0.6	-90.4		33000		\n\
Easter Island	Rapa Nui	area	CHL	-27.12	-109.35		8000		\n\
Tierra del Fuego		area		-54.0	-68.0		0		\n\
Fernando de Noronha		area	BRA	-3.85	-32.42		3000		\n\
Pantanal		area	BRA	-17.8	-57.0		0		\n\
Atacama Desert		area	CHL	-24.0	-69.3		0		\n\
Gran Chaco	Chaco	area		-22.0	-61.0		0		\n\
Altiplano		area		-17.5	-68.5		0		\n\
Great Barrier Reef		area	AUS	-18.0	147.5		0		\n\
Kangaroo Island		area	AUS	-35.8	137.2		5000		\n\
Norfolk Island		area		-29.04	167.95		2000		\n\
Torres Strait Islands		area	AUS	-10.2	142.3		4500		\n\
Kimberley region		area	AUS	-16.5	126.0		0		\n\
Uluru	Ayers Rock	area	AUS	-25.34	131.04		0		\n\
Christchurch Region	Canterbury Plains	area	NZL	-43.8	171.9		0		\n\
Guadalcanal		area	SLB	-9.6	160.2		160000		\n\
Malaita		area	SLB	-9.0	161.0		170000		\n\
New Britain		area	PNG	-5.7	150.9		510000		\n\
Espiritu Santo		area	VUT	-15.4	166.9		40000		\n\
Tanna Island		area	VUT	-19.5	169.35		29000		\n\
Saipan		area		15.19	145.75		48000		\n\
Peleliu		area	PLW	7.0	134.25		500		\n\
Bikini Atoll		area	MHL	11.6	165.4		0		\n\
Tarawa		area	KIR	1.42	173.0		70000		\n\
Pitcairn Island		area		-25.07	-130.1		50		\n\
South Orkney Islands		area		-60.6	-45.5		0		\n\
Mississippi River delta		area	USA	29.2	-89.3		0		\n\
Missouri River		water	USA	42.5	-97.5		0		\n\
Ohio River		water	USA	38.0	-86.0		0		\n\
Colorado River		water		36.2	-112.5		0		\n\
Columbia River		water		46.0	-120.5		0		\n\
Hudson River		water	USA	42.0	-73.9		0		\n\
Potomac River	Potomac	water	USA	39.0	-77.3		0		\n\
Delaware River		water	USA	40.9	-75.1		0		\n\
Arkansas River		water	USA	36.0	-96.0		0		\n\
Tennessee River		water	USA	35.0	-87.5		0		\n\
Red River of the South		water	USA	33.8	-96.0		0		\n\
Red River of the North		water	USA	47.9	-97.1		0		\n\
Yukon River		water		64.7	-155.0		0		\n\
Mackenzie River		water	CAN	66.0	-128.9		0		\n\
St. Lawrence River	Saint Lawrence River	water		46.8	-71.5		0		\n\
Fraser River		water	CAN	51.5	-122.3		0		\n\
Lake Superior		water		47.7	-87.5		0		\n\
Lake Michigan		water	USA	43.5	-87.0		0		\n\
Lake Huron		water		44.8	-82.4		0		\n\
Lake Erie		water		42.2	-81.2		0		\n\
Lake Ontario		water		43.7	-77.9		0		\n\
Lake Tahoe		water	USA	39.1	-120.03		0		\n\
Lake Mead		water	USA	36.15	-114.4		0		\n\
Lake Okeechobee		water	USA	26.95	-80.83		0		\n\
Lake Champlain		water		44.5	-73.33		0		\n\
Great Salt Lake		water	USA	41.2	-112.6		0		\n\
Lake Pontchartrain		water	USA	30.18	-90.1		0		\n\
Chesapeake Bay		water	USA	38.0	-76.2		0		\n\
San Francisco Bay		water	USA	37.7	-122.3		0		\n\
Puget Sound		water	USA	47.7	-122.4		0		\n\
Long Island Sound		water	USA	41.1	-72.9		0		\n\
Tampa Bay		water	USA	27.75	-82.55		0		\n\
Gulf of Alaska		water		57.0	-145.0		0		\n\
Gulf of St. Lawrence		water	CAN	48.0	-61.5		0		\n\
Bay of Fundy		water	CAN	45.2	-65.5		0		\n\
Beaufort Sea		water		72.0	-138.0		0		\n\
Labrador Sea		water		58.0	-55.0		0		\n\
Northwest Passage		water		74.0	-95.0		0		\n\
Lake Nicaragua		water	NIC	11.6	-85.4		0		\n\
Artibonite River		water	HTI	19.1	-72.3		0		\n\
Massacre River	Dajabón River	water		19.6	-71.75		0		\n\
Magdalena River		water	COL	8.5	-74.0		0		\n\
Paraná River	Parana River	water		-27.5	-58.5		0		\n\
Paraguay River		water		-22.5	-57.9		0		\n\
Uruguay River		water		-30.0	-57.7		0		\n\
Rio Negro		water	BRA	-1.5	-61.8		0		\n\
Madeira River		water	BRA	-6.5	-62.5		0		\n\
São Francisco River		water	BRA	-10.0	-42.0		0		\n\
Río de la Plata	River Plate	water		-35.2	-57.0		0		\n\
Drake Passage		water		-58.5	-64.0		0		\n\
Strait of Magellan		water		-53.5	-71.0		0		\n\
Beagle Channel		water		-54.9	-68.0		0		\n\
Thames	River Thames	water	GBR	51.5	-0.3		0		\n\
Severn	River Severn	water	GBR	52.0	-2.2		0		\n\
River Mersey	Mersey	water	GBR	53.4	-2.95		0		\n\
River Tyne		water	GBR	54.98	-1.6		0		\n\
Loch Ness		water	GBR	57.3	-4.45		0		\n\
River Shannon		water	IRL	53.2	-8.2		0		\n\
Bristol Channel		water	GBR	51.3	-4.0		0		\n\
Firth of Forth		water	GBR	56.1	-3.0		0		\n\
Seine		water	FRA	48.9	2.2		0		\n\
Loire		water	FRA	47.3	0.0		0		\n\
Rhône	Rhone	water		45.0	4.8		0		\n\
Garonne		water	FRA	44.4	0.4		0		\n\
Bay of Biscay		water		45.0	-4.5		0		\n\
Elbe		water		53.0	11.3		0		\n\
Neisse	Lusatian Neisse	water		51.5	14.8		0		\n\
Vistula		water	POL	52.4	19.5		0		\n\
Bug River	Western Bug	water		51.5	23.6		0		\n\
Lake Constance		water		47.63	9.37		0		\n\
Lake Geneva		water		46.45	6.55		0		\n\
Lake Como		water	ITA	46.0	9.27		0		\n\
Lake Garda		water	ITA	45.65	10.68		0		\n\
Tiber		water	ITA	42.3	12.4		0		\n\
Po River		water	ITA	45.05	10.5		0		\n\
Ebro		water	ESP	41.6	-0.9		0		\n\
Tagus		water		39.5	-7.5		0		\n\
Guadalquivir		water	ESP	37.6	-5.5		0		\n\
Sava	Sava River	water		45.1	18.0		0		\n\
Drina		water		44.2	19.3		0		\n\
Drava		water		46.0	17.3		0		\n\
Tisza		water		47.0	20.3		0		\n\
Prut		water		47.2	27.9		0		\n\
Lake Ohrid		water		41.0	20.72		0		\n\
Lake Skadar	Lake Shkodër	water		42.17	19.3		0		\n\
Ligurian Sea		water		43.5	9.0		0		\n\
Tyrrhenian Sea		water		40.0	12.0		0		\n\
Strait of Messina		water	ITA	38.2	15.63		0		\n\
Strait of Sicily	Sicilian Channel	water		37.3	11.3		0		\n\
Gulf of Lion		water	FRA	43.0	4.0		0		\n\
Alboran Sea		water		36.0	-3.5		0		\n\
Levantine Sea		water		34.0	34.0		0		\n\
Gulf of Bothnia		water		63.0	20.0		0		\n\
Gulf of Riga		water		57.8	23.5		0		\n\
Kattegat		water		56.9	11.4		0		\n\
Skagerrak		water		58.0	9.0		0		\n\
Øresund	Oresund	water		55.75	12.75		0		\n\
Danish Straits	Great Belt	water	DNK	55.35	11.0		0		\n\
Denmark Strait		water		66.0	-27.0		0		\n\
GIUK gap		area		63.0	-15.0		0		\n\
Lake Ladoga		water	RUS	60.8	31.5		0		\n\
Lake Onega		water	RUS	61.7	35.5		0		\n\
Lake Peipus		water		58.7	27.5		0		\n\
Lake Baikal		water	RUS	53.5	108.0		0		\n\
Lena River		water	RUS	66.5	123.5		0		\n\
Yenisei	Yenisey	water	RUS	66.0	87.5		0		\n\
Ob River		water	RUS	62.0	67.0		0		\n\
Irtysh		water		55.0	73.4		0		\n\
Ussuri River		water		46.5	134.0		0		\n\
Northern Sea Route		water	RUS	74.0	110.0		0		\n\
Laptev Sea		water	RUS	76.0	125.0		0		\n\
Inhulets		water	UKR	47.7	33.3		0		\n\
Southern Bug		water	UKR	48.0	30.7		0		\n\
Donets		water		48.7	38.5		0		\n\
Kura River	Kura	water		40.5	47.3		0		\n\
Aras River	Araks	water		39.4	46.5		0		\n\
Lake Sevan		water	ARM	40.35	45.35		0		\n\
Ural River		water		50.0	52.5		0		\n\
Ili River		water		44.5	76.0		0		\n\
Lake Balkhash		water	KAZ	46.3	74.5		0		\n\
Issyk-Kul	Lake Issyk-Kul	water	KGZ	42.42	77.25		0		\n\
Helmand River		water		31.3	64.0		0		\n\
Panj River	Pyanj	water		37.3	70.0		0		\n\
Harirud		water		34.5	62.0		0		\n\
Kunar River		water		35.0	71.3		0		\n\
Chenab		water		31.5	73.0		0		\n\
Jhelum River		water		33.0	73.6		0		\n\
Sutlej		water		30.8	74.5		0		\n\
Ravi River		water		31.3	73.7		0		\n\
Yamuna		water	IND	27.5	78.0		0		\n\
Godavari		water	IND	18.5	80.0		0		\n\
Cauvery	Kaveri	water	IND	11.3	78.0		0		\n\
Teesta		water		26.3	88.8		0		\n\
Pangong Lake	Pangong Tso	water		33.75	78.67		0		\n\
Dal Lake		water	IND	34.11	74.87		0		\n\
Gulf of Mannar		water		8.5	79.0		0		\n\
Sir Creek		water		23.65	68.2		0		\n\
Chindwin River		water	MMR	23.0	95.0		0		\n\
Moei River		water		17.2	98.3		0		\n\
Tonle Sap		water	KHM	12.9	104.1		0		\n\
Chao Phraya		water	THA	14.5	100.4		0		\n\
Red River of Vietnam		water		21.3	105.5		0		\n\
Pearl River		water	CHN	23.0	113.3		0		\n\
Songhua River		water	CHN	46.5	129.5		0		\n\
Lancang River		water	CHN	25.0	99.3		0		\n\
Qinghai Lake		water	CHN	36.9	100.2		0		\n\
Poyang Lake		water	CHN	29.1	116.3		0		\n\
Bohai Sea	Bohai Gulf	water	CHN	38.7	119.5		0		\n\
Tokyo Bay		water	JPN	35.4	139.8		0		\n\
Tsushima Strait	Korea Strait	water		34.5	129.3		0		\n\
Tsugaru Strait		water	JPN	41.4	140.5		0		\n\
Miyako Strait		water	JPN	25.6	126.0		0		\n\
La Pérouse Strait	Soya Strait	water		45.7	142.0		0		\n\
Philippine Sea		water		18.0	130.0		0		\n\
Manila Bay		water	PHL	14.5	120.75		0		\n\
Laguna de Bay		water	PHL	14.35	121.2		0		\n\
Makassar Strait		water	IDN	-2.0	118.0		0		\n\
Sunda Strait		water	IDN	-6.0	105.4		0		\n\
Lombok Strait		water	IDN	-8.6	115.75		0		\n\
Banda Sea		water	IDN	-5.0	127.0		0		\n\
Arafura Sea		water		-9.0	135.0		0		\n\
Timor Sea		water		-11.5	127.0		0		\n\
Torres Strait		water		-9.9	142.3		0		\n\
Bass Strait		water	AUS	-39.7	145.7		0		\n\
Murray River		water	AUS	-34.3	141.0		0		\n\
Darling River		water	AUS	-31.5	144.5		0		\n\
Sydney Harbour		water	AUS	-33.85	151.25		0		\n\
Cook Strait		water	NZL	-41.2	174.5		0		\n\
Bismarck Sea		water	PNG	-4.0	148.0		0		\n\
Solomon Sea		water		-8.0	155.0		0		\n\
Lake Toba		water	IDN	2.65	98.85		0		\n\
Volta River	Lake Volta	water	GHA	7.5	0.0		0		\n\
Benue River		water		7.9	9.5		0		\n\
Gambia River		water		13.5	-14.5		0		\n\
Ubangi River	Oubangui	water		4.3	18.6		0		\n\
Lake Edward		water		-0.35	29.6		0		\n\
Lake Mweru		water		-9.0	28.7		0		\n\
Lake Kariba		water		-16.9	28.0		0		\n\
Lake Nasser		water		22.8	32.2		0		\n\
Lake Naivasha		water	KEN	-0.77	36.35		0		\n\
Tana River of Kenya		water	KEN	-1.5	39.9		0		\n\
Shebelle River	Shabelle River	water		4.0	45.0		0		\n\
Juba River	Jubba River	water	SOM	1.0	42.5		0		\n\
Omo River		water	ETH	6.5	36.2		0		\n\
Atbara River		water		15.5	35.5		0		\n\
Sobat River		water	SSD	8.7	32.5		0		\n\
Ruzizi River		water		-2.8	29.05		0		\n\
Orange River		water		-28.7	18.5		0		\n\
Vaal River		water	ZAF	-27.3	27.0		0		\n\
Okavango River		water		-18.0	20.8		0		\n\
Rovuma River	Ruvuma	water		-11.3	38.5		0		\n\
Shire River		water	MWI	-15.8	34.9		0		\n\
Lagos Lagoon		water	NGA	6.5	3.45		0		\n\
Gulf of Tunis		water	TUN	36.9	10.5		0		\n\
Gulf of Gabès		water	TUN	34.0	10.5		0		\n\
Great Bitter Lake		water	EGY	30.33	32.38		0		\n\
Lake Assad		water	SYR	36.0	38.15		0		\n\
Lake Habbaniyah		water	IRQ	33.28	43.48		0		\n\
Lake Tharthar		water	IRQ	33.97	43.2		0		\n\
Lake Hawizeh	Hawizeh Marshes	water		31.6	47.6		0		\n\
Great Zab		water		36.3	43.7		0		\n\
Diyala River		water	IRQ	34.2	44.8		0		\n\
Karun River		water	IRN	31.5	48.8		0		\n\
Lake Hamun	Hamun	water		31.0	61.3		0		\n\
Balikh River		water	SYR	36.4	39.05		0		\n\
Jebel Druze	Jabal al-Druze	area	SYR	32.7	36.7		0		\n\
Qalamoun	Qalamoun Mountains	area	SYR	33.9	36.6		0		\n\
Mount Lebanon range		area	LBN	34.2	36.0		0		\n\
Anti-Lebanon Mountains	Anti-Lebanon	area		33.9	36.4		0		\n\
Hauran	Houran	area	SYR	32.8	36.2		0		\n\
Al-Ghab Plain	Ghab plain	area	SYR	35.5	36.35		0		\n\
Hamrin Mountains		area	IRQ	34.6	44.5		0		\n\
Makhmour Mountains		area	IRQ	35.75	43.55		0		\n\
Mesopotamian Marshes	Iraqi marshes	area	IRQ	31.0	47.0		0		\n\
Wadi Hauran		area	IRQ	33.5	41.8		0		\n\
Judea	Judean Hills	area	PSE	31.6	35.1		0		\n\
Samaria		area	PSE	32.2	35.2		0		\n\
Arava	Arabah	area		30.3	35.2		0		\n\
Wadi Rum		area	JOR	29.58	35.42		0		\n\
Mount Sinai		area	EGY	28.54	33.97		0		\n\
Wadi Barada		area	SYR	33.63	36.15		0		\n\
Jebel Akhdar	Green Mountain	area	LBY	32.6	21.5		0		\n\
Nafusa Mountains		area	LBY	31.9	11.8		0		\n\
Tibesti	Tibesti Mountains	area		21.0	17.5		0		\n\
Aïr Mountains	Air Mountains	area	NER	18.5	8.7		0		\n\
Ennedi		area	TCD	17.0	22.5		0		\n\
Adrar des Ifoghas	Ifoghas	area	MLI	20.0	2.0		0		\n\
Hoggar	Ahaggar	area	DZA	23.3	5.5		0		\n\
Chaambi Mountains	Mount Chaambi	area	TUN	35.2	8.68		0		\n\
Mandara Mountains		area		10.8	13.8		0		\n\
Gwoza Hills		area	NGA	11.1	13.7		0		\n\
Golis Mountains	Galgala Mountains	area	SOM	10.8	49.0		0		\n\
Boni Forest		area	KEN	-1.6	41.3		0		\n\
Garamba National Park		area	COD	4.17	29.5		0		\n\
Rwenzori Mountains		area		0.39	29.9		0		\n\
Gorongosa		area	MOZ	-18.7	34.5		0		\n\
Shan Hills		area	MMR	21.5	97.5		0		\n\
Patkai Hills		area		27.0	96.0		0		\n\
Cardamom Mountains		area	KHM	12.0	103.2		0		\n\
Central Highlands of Vietnam		area	VNM	13.5	108.2		0		\n\
Plain of Jars		area	LAO	19.45	103.2		0		\n\
Papuan Highlands	Central Highlands of Papua	area	IDN	-4.0	139.0		0		\n\
Cordillera Central of Luzon	Cordilleras	area	PHL	17.0	121.0		0		\n\
Baekdu Mountain	Mount Paektu	area		42.0	128.05		0		\n\
Kumgang Mountain	Mount Kumgang	area	PRK	38.65	128.1		0		\n\
';
