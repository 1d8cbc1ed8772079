// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/places.tsv.
export const placesTable: string = `label	aliases	type	country	lat	lon	geonames	population
Middle East	Mideast|Near East	area		29.3	42.6		0
Africa	African continent	area		2.0	18.0		0
Asia		area		34.0	100.0		0
Europe	European continent	area		50.0	15.0		0
North America		area		45.0	-100.0		0
South America		area		-15.0	-60.0		0
Latin America		area		-10.0	-70.0		0
Central America		area		13.5	-86.5		0
Oceania		area		-22.0	140.0		0
Antarctica		area		-82.0	0.0		0
Caribbean		area		18.0	-72.0		0
West Africa	Western Africa	area		13.0	-3.0		0
East Africa	Eastern Africa	area		0.0	37.0		0
North Africa	Northern Africa	area		28.0	10.0		0
Southern Africa		area		-22.0	25.0		0
Central Africa		area		2.0	20.0		0
sub-Saharan Africa		area		0.0	22.0		0
Horn of Africa		area		8.0	46.0		0
Sahel	Sahel region	area		15.0	2.0		0
Sahara	Sahara Desert|Sahara desert	area		23.5	10.0		0
Maghreb		area		32.0	2.0		0
Great Lakes region	African Great Lakes	area		-3.0	30.0		0
Lake Chad Basin	Lake Chad basin|Lake Chad region	area		13.0	14.0		0
Levant		area		34.0	37.0		0
Fertile Crescent		area		36.0	42.0		0
Gulf region	Gulf states|Persian Gulf states|Gulf countries	area		25.0	51.0		0
Arabian Peninsula		area		23.0	46.0		0
Kurdistan		area		37.0	43.5		0
Central Asia		area		43.0	65.0		0
South Asia		area		22.0	78.0		0
Southeast Asia	South-East Asia|South East Asia	area		10.0	106.0		0
East Asia	Northeast Asia	area		36.0	120.0		0
Far East		area		36.0	125.0		0
Asia-Pacific	Asia Pacific	area		10.0	130.0		0
Indo-Pacific		area		0.0	110.0		0
Korean Peninsula		area		38.0	127.5		0
Indian subcontinent		area		22.0	79.0		0
Himalayas	Himalaya	area		28.5	84.0		0
Hindu Kush		area		35.5	71.0		0
Caucasus		area		42.3	44.0		0
South Caucasus	Transcaucasia	area		40.5	45.0		0
North Caucasus		area	RUS	43.3	44.5		0
Balkans	Western Balkans|Balkan Peninsula	area		43.0	21.0		0
Baltic states	Baltics|Baltic countries	area		57.0	25.0		0
Eastern Europe		area		51.0	30.0		0
Western Europe		area		48.0	5.0		0
Central Europe		area		49.0	16.0		0
Scandinavia		area		63.0	15.0		0
Iberian Peninsula		area		40.0	-4.0		0
British Isles		area		54.0	-4.0		0
Alps		area		46.5	9.5		0
Carpathians	Carpathian Mountains	area		47.5	25.0		0
Siberia		area	RUS	60.0	100.0		0
Ural Mountains	Urals	area	RUS	60.0	60.0		0
Arctic	Arctic region	area		78.0	0.0		0
Amazon	Amazon rainforest|Amazonia|Amazon Basin	area		-4.0	-62.0		0
Andes	Andes Mountains	area		-15.0	-72.0		0
Patagonia		area		-44.0	-70.0		0
Darién Gap	Darien Gap|Darién|Darien	area		7.9	-77.5		0
Golden Triangle		area		20.4	100.1		0
Pacific Islands		area		-8.0	165.0		0
Polynesia		area		-15.0	-150.0		0
Yugoslavia	former Yugoslavia	area		44.0	19.5		0
Soviet Union	USSR|U.S.S.R.|former Soviet Union	area		60.0	90.0		0
Czechoslovakia		area		49.5	17.0		0
Liptako-Gourma	tri-border area of Mali, Burkina Faso and Niger	area		14.5	0.8		0
Bekaa Valley	Beqaa Valley|Bekaa|Beqaa|Bequaa Valley	area	LBN	33.9	36.1		0
Jordan Valley		area		32.1	35.5		0
Fergana Valley	Ferghana Valley	area		40.6	71.3		0
Swat Valley	Swat	area	PAK	35.2	72.4		0
Panjshir Valley	Panjshir|Panjshir Province	area	AFG	35.4	69.7		0
Korengal Valley		area	AFG	34.9	70.9		0
Tora Bora		area	AFG	34.1	70.2		0
Nineveh Plains	Nineveh Plain	area	IRQ	36.4	43.4		0
Syrian Desert	Badia|Syrian Badia	area	SYR	34.0	39.0		0
Mount Sinjar	Sinjar Mountains|Sinjar mountain	area	IRQ	36.37	41.75		0
Qandil Mountains	Qandil|Kandil Mountains	area	IRQ	36.55	45.0		0
Nuba Mountains		area	SDN	11.5	30.5		0
Jebel Marra		area	SDN	13.0	24.4		0
Sambisa Forest	Sambisa forest	area	NGA	11.3	13.4		0
Niger Delta		area	NGA	4.8	6.0		0
Middle Belt		area	NGA	9.0	8.5		0
Virunga National Park	Virunga	area	COD	-0.5	29.5		0
W National Park		area		12.0	2.5		0
Ogaden		area	ETH	7.0	44.0		0
Al-Fashaga	al-Fashaga|Fashaga	area		14.0	36.2		0
Badme		area	ETH	14.73	37.8		0
Hala'ib Triangle	Halaib Triangle|Halayeb Triangle	area		22.2	35.5		0
Siachen Glacier	Siachen	area		35.4	77.1		0
Galwan Valley	Galwan	area		34.7	78.2		0
Doklam		area		27.3	88.9		0
Line of Control		area		34.0	74.0		0
Durand Line		area		33.0	69.5		0
Demilitarized Zone	Korean Demilitarized Zone|DMZ	area		38.3	127.5		0
Blue Line		area		33.1	35.4		0
Philadelphi Corridor	Philadelphi corridor|Philadelphi Route	area	PSE	31.28	34.24		0
Netzarim Corridor	Netzarim corridor|Netzarim	area	PSE	31.47	34.41		0
Morag Corridor		area	PSE	31.3	34.3		0
Shebaa Farms	Shebaa farms|Sheba'a Farms	area		33.3	35.7		0
Lachin corridor	Lachin Corridor	area	AZE	39.6	46.5		0
Zangezur corridor	Zangezur Corridor|Trump Route for International Peace and Prosperity|TRIPP	area	ARM	38.95	46.4		0
Suwalki Gap	Suwałki Gap|Suwalki Corridor	area		54.1	23.3		0
Rub al-Khali	Empty Quarter	area	SAU	20.0	50.0		0
Gobi	Gobi Desert	area		42.6	103.4		0
Chernobyl exclusion zone	Chernobyl Exclusion Zone|Chornobyl exclusion zone	area	UKR	51.3	30.0		0
Gaza Strip	Gaza|Gazan enclave|Palestinian enclave	region	PSE	31.42	34.36		2100000
West Bank	occupied West Bank|Judea and Samaria|Cisjordan	region	PSE	32.0	35.25		3000000
East Jerusalem	occupied East Jerusalem	region	PSE	31.79	35.25		600000
Golan Heights	Golan|occupied Golan Heights|Israeli-occupied Golan Heights|Syrian Golan	region	SYR	33.0	35.75		50000
Galilee	Upper Galilee	region	ISR	32.9	35.4		1200000
Negev	Negev Desert|Negev desert	region	ISR	30.8	34.8		700000
Sinai Peninsula	Sinai|North Sinai|Sinai desert	region	EGY	29.5	33.8		600000
Upper Egypt		region	EGY	26.5	32.0		30000000
Anbar	Anbar Province|Anbar province|al-Anbar|al-Anbar Province	region	IRQ	32.9	41.5		1900000
Nineveh	Nineveh Province|Nineveh province|Ninewa|Ninawa|Nineveh Governorate	region	IRQ	36.2	42.2		3800000
Diyala	Diyala Province|Diyala province|Diyala Governorate	region	IRQ	33.9	45.0		1700000
Salahuddin Province	Salahuddin province|Salah al-Din Province|Salah al-Din province|Saladin Province|Salah ad-Din Province|Salahaddin Province	region	IRQ	34.5	43.6		1600000
Kirkuk Province	Kirkuk Governorate|Kirkuk province	region	IRQ	35.4	44.2		1700000
Babil	Babil Province|Babylon Province	region	IRQ	32.6	44.5		2100000
Dhi Qar	Dhi Qar Province|Dhi Qar province	region	IRQ	31.1	46.3		2200000
Basra Province	Basra province|Basra Governorate	region	IRQ	30.4	47.6		3000000
Maysan	Maysan Province|Maysan province	region	IRQ	31.9	47.1		1100000
Kurdistan Region	Kurdistan Region of Iraq|Iraqi Kurdistan|Iraq's Kurdistan Region|Kurdish region of Iraq|Iraqi Kurdish region	region	IRQ	36.4	44.4		6500000
Rojava	northeast Syria|northeastern Syria|North and East Syria	region	SYR	36.3	40.5		2500000
Idlib Province	Idlib province|Idlib Governorate	region	SYR	35.8	36.7		2000000
Aleppo Province	Aleppo province|Aleppo Governorate	region	SYR	36.3	37.5		4000000
Deir ez-Zor Province	Deir ez-Zor province|Deir Ezzor province|Deir al-Zor province|Deir el-Zour province	region	SYR	35.0	40.4		1200000
Raqqa Province	Raqqa province|Raqqa Governorate	region	SYR	36.0	38.9		900000
Hasakah Province	Hasakah province|Hasakeh province|Hassakeh province|Hasaka province	region	SYR	36.6	40.7		1500000
Homs Province	Homs province|Homs Governorate	region	SYR	34.3	38.2		1700000
Hama Province	Hama province|Hama Governorate	region	SYR	35.1	37.0		1600000
Daraa Province	Daraa province|Deraa province	region	SYR	32.9	36.2		1000000
Suwayda Province	Sweida province|Suwayda province|Suwayda Governorate	region	SYR	32.7	36.8		370000
Latakia Province	Latakia province	region	SYR	35.6	36.0		1000000
Eastern Ghouta	Ghouta|East Ghouta	region	SYR	33.52	36.45		400000
Hatay	Hatay Province|Hatay province	region	TUR	36.4	36.3		1600000
Southern Lebanon	south Lebanon|South Lebanon	region	LBN	33.3	35.4		800000
Dahiyeh	Dahieh|Dahiya|southern suburbs of Beirut|Beirut's southern suburbs|Beirut's southern suburb	region	LBN	33.85	35.51		700000
Hadramawt	Hadhramaut|Hadramaut|Hadramout|Hadramawt Province	region	YEM	16.5	49.0		1500000
Al Mahrah	al-Mahra|Mahra|al-Mahrah	region	YEM	16.7	51.7		120000
Shabwa	Shabwah|Shabwa Province|Shabwa province	region	YEM	14.8	46.9		600000
Abyan	Abyan Province|Abyan province	region	YEM	13.7	46.3		570000
Marib Province	Marib province|Marib Governorate	region	YEM	15.6	45.5		500000
Hodeidah Province	Hodeidah province	region	YEM	14.9	43.1		2600000
Saada Province	Saada province|Sa'ada province	region	YEM	17.1	43.9		900000
al-Jawf	Al Jawf Province|Jawf	region	YEM	16.8	45.4		500000
Khuzestan	Khuzestan Province|Khuzestan province	region	IRN	31.4	48.9		4700000
Sistan and Baluchestan	Sistan-Baluchestan|Sistan and Baluchistan|Sistan-Baluchistan|Sistan-va-Baluchestan	region	IRN	28.5	60.6		2800000
Kurdistan Province	Kurdistan province of Iran	region	IRN	35.7	47.0		1600000
Hormozgan	Hormozgan Province|Hormozgan province	region	IRN	27.3	56.0		1800000
Isfahan Province	Isfahan province	region	IRN	33.0	52.2		5100000
Helmand	Helmand Province|Helmand province	region	AFG	31.4	64.2		1400000
Kandahar Province	Kandahar province	region	AFG	31.3	65.7		1400000
Nangarhar	Nangarhar Province|Nangarhar province	region	AFG	34.2	70.5		1700000
Kunar	Kunar Province|Kunar province	region	AFG	34.9	71.1		500000
Khost Province	Khost province	region	AFG	33.4	69.9		640000
Paktika	Paktika Province|Paktika province	region	AFG	32.5	68.8		770000
Paktia	Paktia Province|Paktia province|Paktya	region	AFG	33.6	69.4		610000
Uruzgan	Uruzgan Province|Oruzgan|Uruzgan province	region	AFG	32.9	66.0		430000
Badakhshan	Badakhshan Province|Badakhshan province	region	AFG	36.8	71.0		1000000
Kunduz Province	Kunduz province	region	AFG	36.8	68.9		1100000
Herat Province	Herat province	region	AFG	34.4	62.2		2100000
Zabul	Zabul Province|Zabul province	region	AFG	32.2	67.2		380000
Khyber Pakhtunkhwa	KPK|Khyber-Pakhtunkhwa|North-West Frontier Province|Northwest Frontier Province|NWFP	region	PAK	34.5	72.0		40000000
Federally Administered Tribal Areas	FATA|Pakistan's tribal areas|tribal areas of Pakistan	region	PAK	33.0	70.2		5000000
North Waziristan		region	PAK	32.95	69.95		840000
South Waziristan		region	PAK	32.3	69.7		880000
Waziristan		region	PAK	32.6	69.8		1700000
Bajaur	Bajaur district|Bajaur Agency	region	PAK	34.75	71.5		1100000
Khyber District	Khyber Agency|Khyber Pass|Khyber	region	PAK	34.05	71.1		980000
Balochistan	Baluchistan|Balochistan Province|Balochistan province	region	PAK	28.3	65.8		14900000
Sindh	Sindh Province|Sindh province	region	PAK	26.0	68.8		55000000
Punjab	Punjab Province|Punjab province	region	PAK	31.0	72.3		127000000
Gilgit-Baltistan		region	PAK	35.8	74.9		1700000
Azad Kashmir	Azad Jammu and Kashmir|Pakistan-administered Kashmir|Pakistani Kashmir	region	PAK	33.9	73.8		4000000
Kashmir	Kashmir Valley|Kashmir region	region		34.3	74.6		12000000
Jammu and Kashmir	Indian-administered Kashmir|Indian-controlled Kashmir|Indian Kashmir	region	IND	33.7	75.3		12500000
Ladakh		region	IND	34.2	77.6		290000
Indian Punjab		region	IND	31.0	75.5		27000000
Gujarat		region	IND	22.7	71.6		60000000
Assam		region	IND	26.3	92.9		31000000
Manipur		region	IND	24.7	93.9		2900000
Nagaland		region	IND	26.1	94.5		2000000
Arunachal Pradesh		region	IND	28.0	94.5		1400000
Uttar Pradesh		region	IND	27.0	80.9		200000000
Bihar		region	IND	25.8	85.7		104000000
Chhattisgarh		region	IND	21.3	81.9		25500000
Jharkhand		region	IND	23.6	85.3		33000000
Odisha	Orissa	region	IND	20.5	84.4		42000000
West Bengal		region	IND	23.8	87.9		91000000
Maharashtra		region	IND	19.5	76.0		112000000
Tamil Nadu		region	IND	11.0	78.4		72000000
Kerala		region	IND	10.4	76.4		33000000
Karnataka		region	IND	14.7	76.2		61000000
Andhra Pradesh		region	IND	15.8	79.7		49000000
Telangana		region	IND	17.9	79.3		35000000
Rajasthan		region	IND	26.6	73.8		68000000
Madhya Pradesh		region	IND	23.5	78.4		72000000
Haryana		region	IND	29.1	76.2		25000000
Goa		region	IND	15.4	74.0		1400000
Chittagong Hill Tracts		region	BGD	22.6	92.3		1800000
Rakhine	Rakhine State|Rakhine state|Arakan|Arakan State	region	MMR	19.8	93.9		3100000
Kachin	Kachin State|Kachin state	region	MMR	25.8	97.4		1700000
Shan State	Shan state|northern Shan State	region	MMR	21.5	98.0		5800000
Kayin State	Karen State|Karen state|Kayin state	region	MMR	16.9	97.9		1500000
Kayah State	Karenni State|Karenni state|Kayah state	region	MMR	19.3	97.4		290000
Chin State	Chin state	region	MMR	22.1	93.4		480000
Sagaing Region	Sagaing region	region	MMR	23.5	95.3		5300000
Mindanao		region	PHL	7.9	125.0		26000000
Luzon		region	PHL	16.0	121.0		64000000
Sulu	Sulu Province|Sulu Archipelago	region	PHL	5.9	121.0		1000000
Basilan		region	PHL	6.55	122.0		550000
Palawan		region	PHL	9.8	118.7		1200000
Bangsamoro	Bangsamoro Autonomous Region in Muslim Mindanao|BARMM	region	PHL	7.3	124.3		4400000
Aceh		region	IDN	4.5	96.8		5300000
Papua	Papua Province|Papua province|West Papua	region	IDN	-4.0	137.5		4500000
Sulawesi	Central Sulawesi	region	IDN	-2.0	121.0		20000000
Java		region	IDN	-7.3	110.0		151000000
Sumatra		region	IDN	-0.5	101.5		58000000
Bali		region	IDN	-8.4	115.2		4300000
Borneo		region		1.0	114.0		21000000
Southern Thailand	Deep South of Thailand|Thailand's deep south	region	THA	6.5	101.3		2000000
Xinjiang	Xinjiang Uyghur Autonomous Region|Xinjiang Uighur Autonomous Region|East Turkestan	region	CHN	41.5	85.5		25800000
Tibet	Tibet Autonomous Region	region	CHN	31.5	88.0		3600000
Inner Mongolia		region	CHN	44.0	113.0		24000000
Guangdong	Guangdong Province|Guangdong province	region	CHN	23.3	113.4		126000000
Fujian	Fujian Province|Fujian province	region	CHN	26.1	118.0		41000000
Sichuan	Sichuan Province|Sichuan province	region	CHN	30.6	102.9		83000000
Yunnan	Yunnan Province|Yunnan province	region	CHN	25.0	101.6		47000000
Hubei	Hubei Province|Hubei province	region	CHN	31.0	112.3		58000000
Hebei	Hebei Province|Hebei province	region	CHN	39.0	116.0		74000000
Henan	Henan Province|Henan province	region	CHN	33.9	113.5		99000000
Zhejiang	Zhejiang Province|Zhejiang province	region	CHN	29.2	120.3		64000000
Jiangsu	Jiangsu Province|Jiangsu province	region	CHN	33.0	119.8		84000000
Shandong	Shandong Province|Shandong province	region	CHN	36.4	118.4		101000000
Hainan	Hainan Province|Hainan Island	region	CHN	19.2	109.7		10000000
Manchuria		region	CHN	45.0	125.0		98000000
Okinawa	Okinawa Prefecture	region	JPN	26.5	127.9		1450000
Hokkaido		region	JPN	43.3	142.8		5200000
Fukushima Prefecture		region	JPN	37.4	140.1		1800000
Crimea	Crimean Peninsula|Crimean peninsula|annexed Crimea|Republic of Crimea	region	UKR	45.2	34.2		2400000
Donbas	Donbass	region	UKR	48.3	38.2		6500000
Donetsk Oblast	Donetsk region|Donetsk oblast|Donetsk province	region	UKR	48.1	37.7		4100000
Luhansk Oblast	Luhansk region|Luhansk oblast|Lugansk region	region	UKR	49.0	39.0		2100000
Kharkiv Oblast	Kharkiv region|Kharkiv oblast|Kharkov region	region	UKR	49.6	36.5		2600000
Kherson Oblast	Kherson region|Kherson oblast	region	UKR	46.6	33.6		1000000
Zaporizhzhia Oblast	Zaporizhzhia region|Zaporizhia region|Zaporizhzhia oblast|Zaporizhzhya region	region	UKR	47.3	35.8		1600000
Dnipropetrovsk Oblast	Dnipropetrovsk region|Dnipropetrovsk oblast	region	UKR	48.4	35.0		3100000
Mykolaiv Oblast	Mykolaiv region|Mykolaiv oblast	region	UKR	47.4	31.8		1100000
Odesa Oblast	Odesa region|Odessa region|Odesa oblast	region	UKR	46.9	30.3		2300000
Sumy Oblast	Sumy region|Sumy oblast	region	UKR	51.0	34.0		1000000
Chernihiv Oblast	Chernihiv region|Chernihiv oblast	region	UKR	51.4	32.0		960000
Kyiv Oblast	Kyiv region|Kyiv oblast|Kiev region	region	UKR	50.2	30.3		1800000
Poltava Oblast	Poltava region|Poltava oblast	region	UKR	49.6	33.8		1350000
Lviv Oblast	Lviv region|Lviv oblast	region	UKR	49.7	23.9		2500000
Snake Island	Zmiinyi Island	region	UKR	45.255	30.204		0
Belgorod Oblast	Belgorod region|Belgorod oblast	region	RUS	50.8	37.4		1500000
Kursk Oblast	Kursk region|Kursk oblast	region	RUS	51.7	36.0		1100000
Bryansk Oblast	Bryansk region|Bryansk oblast	region	RUS	53.0	33.4		1150000
Rostov Oblast	Rostov region|Rostov oblast	region	RUS	47.7	41.2		4200000
Moscow Oblast	Moscow region|Moscow oblast	region	RUS	55.5	37.8		8500000
Kaliningrad Oblast	Kaliningrad exclave|Kaliningrad region	region	RUS	54.8	21.5		1030000
Chechnya	Chechen Republic|Republic of Chechnya|Chechenia	region	RUS	43.3	45.7		1500000
Dagestan	Republic of Dagestan|Daghestan	region	RUS	42.9	47.1		3200000
Ingushetia		region	RUS	43.1	45.0		510000
North Ossetia	North Ossetia-Alania	region	RUS	43.0	44.2		690000
Kabardino-Balkaria		region	RUS	43.5	43.4		900000
Tatarstan		region	RUS	55.3	50.7		4000000
Bashkortostan	Bashkiria	region	RUS	54.3	56.5		4100000
Kamchatka	Kamchatka Peninsula	region	RUS	56.5	160.0		290000
Sakhalin	Sakhalin Island	region	RUS	50.5	143.0		460000
Kuril Islands	Kurils|Kuriles|Northern Territories	region		46.5	151.0		21000
Nagorno-Karabakh	Karabakh|Artsakh|Nagorny Karabakh|Republic of Artsakh	region	AZE	39.8	46.7		120000
Nakhchivan exclave	Nakhichevan|Nakhchivan Autonomous Republic	region	AZE	39.3	45.4		460000
Syunik	Syunik Province|Syunik province|Zangezur	region	ARM	39.3	46.2		140000
Abkhazia		region	GEO	43.0	41.0		245000
South Ossetia	Tskhinvali region	region	GEO	42.3	44.0		55000
Adjara	Ajaria	region	GEO	41.65	42.1		350000
Transnistria	Transdniestria|Pridnestrovie|Trans-Dniester|Transdniester	region	MDA	47.2	29.2		460000
Gagauzia		region	MDA	46.1	28.6		130000
Republika Srpska	Serb Republic|Bosnian Serb republic	region	BIH	44.4	17.5		1150000
Vojvodina		region	SRB	45.4	20.0		1700000
Presevo Valley	Preševo Valley	region	SRB	42.35	21.7		90000
North Kosovo	northern Kosovo	region	XKX	43.0	20.8		50000
Northern Cyprus	Turkish Republic of Northern Cyprus|TRNC|north Cyprus	region	CYP	35.25	33.6		380000
Northern Ireland	Ulster	region	GBR	54.6	-6.7		1900000
England		region	GBR	52.6	-1.5		56000000
Scotland		region	GBR	56.8	-4.2		5400000
Wales		region	GBR	52.3	-3.7		3100000
Catalonia	Catalunya|Cataluña	region	ESP	41.8	1.5		7700000
Basque Country	Euskadi	region	ESP	43.0	-2.6		2200000
Galicia		region	ESP	42.8	-8.0		2700000
Andalusia		region	ESP	37.5	-4.7		8500000
Canary Islands	Canaries	region	ESP	28.3	-15.8		2200000
Balearic Islands	Balearics	region	ESP	39.5	2.9		1200000
Corsica		region	FRA	42.1	9.1		350000
Brittany		region	FRA	48.2	-2.9		3400000
Normandy		region	FRA	49.0	0.3		3300000
Alsace		region	FRA	48.3	7.5		1900000
Bavaria		region	DEU	48.9	11.5		13000000
Saxony		region	DEU	51.0	13.4		4000000
Thuringia		region	DEU	50.9	11.0		2100000
Flanders		region	BEL	51.0	4.5		6700000
Wallonia		region	BEL	50.3	5.2		3600000
Sicily		region	ITA	37.6	14.1		4800000
Sardinia		region	ITA	40.1	9.0		1600000
Lombardy		region	ITA	45.6	9.8		10000000
Calabria		region	ITA	39.0	16.5		1900000
Crete		region	GRC	35.2	24.9		630000
Lesbos	Lesvos	region	GRC	39.2	26.3		86000
Thrace		region		41.5	26.5		11000000
Anatolia	Asia Minor	region	TUR	39.0	35.0		70000000
Transylvania		region	ROU	46.5	24.5		6700000
Svalbard	Spitsbergen	region	NOR	78.7	16.0		2600
Lapland		region	FIN	67.9	26.0		180000
Gotland		region	SWE	57.5	18.5		60000
Åland Islands	Aland Islands|Åland	region	FIN	60.2	20.0		30000
Darfur	Darfur region	region	SDN	13.5	24.5		9000000
North Darfur	North Darfur state	region	SDN	15.8	25.5		2300000
South Darfur	South Darfur state	region	SDN	11.3	24.8		4500000
West Darfur	West Darfur state	region	SDN	13.0	22.7		1300000
Central Darfur	Central Darfur state	region	SDN	12.9	23.4		700000
East Darfur	East Darfur state	region	SDN	11.4	26.4		1500000
Kordofan	Kordofan region	region	SDN	12.5	29.8		5000000
North Kordofan	North Kordofan state	region	SDN	13.8	29.8		2900000
South Kordofan	South Kordofan state|Southern Kordofan	region	SDN	11.2	30.0		1100000
West Kordofan	West Kordofan state	region	SDN	12.0	28.5		1300000
Gezira	Gezira state|Al Jazirah State|al-Jazira state|Gezira State	region	SDN	14.5	33.2		5000000
Blue Nile State	Blue Nile state	region	SDN	11.3	34.2		1100000
White Nile State	White Nile state	region	SDN	13.2	32.3		1700000
Sennar State	Sennar state	region	SDN	13.0	33.9		1300000
Abyei	Abyei Area|Abyei region	region		9.6	28.4		125000
Upper Nile	Upper Nile state|Upper Nile State	region	SSD	9.9	32.7		960000
Unity State	Unity state	region	SSD	9.2	29.9		590000
Jonglei	Jonglei State|Jonglei state	region	SSD	7.4	32.0		1360000
Equatoria	Central Equatoria|Eastern Equatoria|Western Equatoria	region	SSD	4.7	31.3		2600000
Tigray	Tigray region|Tigray Region	region	ETH	13.8	38.5		5500000
Amhara	Amhara region|Amhara Region	region	ETH	11.7	38.0		21000000
Oromia	Oromia region|Oromiya	region	ETH	7.9	38.9		37000000
Afar	Afar region|Afar Region	region	ETH	11.8	41.0		1900000
Somali Region of Ethiopia	Ethiopia's Somali region|Ethiopia's Somali Region	region	ETH	6.8	43.8		6000000
Benishangul-Gumuz		region	ETH	10.5	35.0		1100000
Gambela	Gambella	region	ETH	7.9	34.3		480000
Western Tigray	Welkait|Wolkait	region	ETH	13.9	37.1		400000
Somaliland		region	SOM	9.6	45.5		4500000
Puntland		region	SOM	9.0	49.0		4300000
Jubaland		region	SOM	0.3	42.0		1000000
Galmudug		region	SOM	5.7	47.3		1200000
Hirshabelle		region	SOM	3.6	45.6		1000000
South West State of Somalia	South West State|Southwest State	region	SOM	2.3	43.5		2000000
Lower Shabelle	Lower Shabelle region|Lower Shebelle	region	SOM	1.9	44.3		1200000
Hiran	Hiiraan|Hiraan region	region	SOM	4.3	45.4		520000
Sool	Sool region	region	SOM	8.7	47.7		330000
Lamu County		region	KEN	-2.1	40.7		144000
Garissa County		region	KEN	-0.5	40.2		840000
Rift Valley		region	KEN	0.5	36.0		12000000
Karamoja		region	UGA	2.8	34.3		1200000
North Kivu	North Kivu province|North Kivu Province	region	COD	-0.8	28.8		6700000
South Kivu	South Kivu province|South Kivu Province	region	COD	-3.0	28.2		5800000
Kivu	Kivus|the Kivus	region	COD	-2.0	28.5		12000000
Ituri	Ituri Province|Ituri province	region	COD	1.6	29.5		4200000
Kasai	Kasaï|Kasai region	region	COD	-5.0	21.0		3200000
Katanga		region	COD	-9.0	26.5		10000000
Tanganyika Province	Tanganyika province	region	COD	-6.5	28.0		3000000
Cabo Delgado	Cabo Delgado Province|Cabo Delgado province	region	MOZ	-12.3	39.4		2300000
Casamance		region	SEN	12.8	-15.5		1700000
Azawad	northern Mali	region	MLI	19.5	-1.5		1300000
Kidal Region	Kidal region	region	MLI	19.5	1.5		83000
Mopti Region	Mopti region	region	MLI	14.8	-3.8		2900000
Gao Region	Gao region	region	MLI	16.8	0.0		730000
Timbuktu Region	Timbuktu region|Tombouctou region	region	MLI	19.8	-3.5		970000
Ménaka Region	Menaka region	region	MLI	15.8	2.8		318000
Tillabéri Region	Tillabéri region|Tillaberi region	region	NER	14.3	1.8		3700000
Diffa Region	Diffa region	region	NER	15.0	12.6		800000
Soum Province	Soum province	region	BFA	14.3	-1.3		560000
Centre-Nord Region	Centre-Nord region	region	BFA	13.3	-1.0		1870000
Sahel Region of Burkina Faso	Burkina Faso's Sahel region	region	BFA	14.2	-0.4		1090000
Borno	Borno State|Borno state	region	NGA	11.5	13.0		5800000
Yobe	Yobe State|Yobe state	region	NGA	12.3	11.5		3300000
Adamawa	Adamawa State|Adamawa state	region	NGA	9.5	12.5		4200000
Zamfara	Zamfara State|Zamfara state	region	NGA	12.1	6.2		4500000
Kaduna State	Kaduna state	region	NGA	10.4	7.7		8300000
Katsina State	Katsina state	region	NGA	12.4	7.6		7800000
Plateau State	Plateau state	region	NGA	9.3	9.5		4200000
Benue	Benue State|Benue state	region	NGA	7.3	8.7		5700000
Niger State	Niger state of Nigeria	region	NGA	9.9	5.6		5600000
Kebbi	Kebbi State|Kebbi state	region	NGA	11.5	4.2		4400000
Sokoto State	Sokoto state	region	NGA	13.1	5.3		5000000
Rivers State	Rivers state	region	NGA	4.8	6.9		7300000
Biafra		region	NGA	5.7	7.5		22000000
Bakassi	Bakassi Peninsula	region	CMR	4.7	8.6		200000
Anglophone regions of Cameroon	Ambazonia|Cameroon's Anglophone regions|Southern Cameroons	region	CMR	5.6	9.7		4000000
Far North Region	Far North region of Cameroon|Cameroon's Far North	region	CMR	11.0	14.5		4000000
Kabylie	Kabylia	region	DZA	36.6	4.3		5000000
Rif		region	MAR	35.1	-4.2		4000000
Cyrenaica		region	LBY	28.0	22.5		1600000
Tripolitania		region	LBY	30.5	13.5		3600000
Fezzan		region	LBY	26.0	13.5		440000
KwaZulu-Natal		region	ZAF	-28.9	30.7		11000000
Gauteng		region	ZAF	-26.1	28.2		16000000
Eastern Cape		region	ZAF	-32.0	26.5		6700000
Western Cape		region	ZAF	-33.5	20.5		7400000
Matabeleland		region	ZWE	-19.5	27.5		1500000
Zanzibar		region	TZA	-6.13	39.32		1900000
Cabinda Province	Cabinda enclave	region	AGO	-5.0	12.4		700000
Chagos Islands	Chagos Archipelago|Chagos	region		-6.3	71.9		3000
Chiapas		region	MEX	16.4	-92.4		5500000
Guerrero state	Guerrero State	region	MEX	17.6	-99.9		3500000
Michoacán	Michoacan	region	MEX	19.2	-101.9		4700000
Sinaloa	Sinaloa state	region	MEX	25.0	-107.5		3000000
Sonora		region	MEX	29.6	-110.7		2900000
Chihuahua state	Chihuahua State	region	MEX	28.8	-106.4		3700000
Jalisco		region	MEX	20.6	-103.6		8300000
Tamaulipas		region	MEX	24.3	-98.6		3500000
Baja California		region	MEX	30.5	-115.1		3800000
Oaxaca state	Oaxaca State	region	MEX	16.9	-96.4		4100000
Catatumbo		region	COL	8.6	-73.0		290000
Cauca	Cauca department|Cauca province	region	COL	2.4	-76.8		1460000
Antioquia	Antioquia department	region	COL	7.0	-75.5		6400000
Chocó	Choco department|Chocó department	region	COL	6.0	-77.0		530000
Urabá	Uraba|Urabá region|Uraba region	region	COL	7.9	-76.6		500000
Norte de Santander	North Santander	region	COL	8.1	-72.9		1490000
Nariño	Narino department|Nariño department	region	COL	1.5	-77.9		1600000
Arauca Department	Arauca department|Arauca Intendancy	region	COL	6.6	-71.0		260000
Caquetá	Caqueta|Caquetá department	region	COL	1.0	-74.0		400000
Putumayo	Putumayo department	region	COL	0.4	-76.0		340000
Meta Department	Meta department	region	COL	3.3	-73.0		1000000
Magdalena Medio	Middle Magdalena	region	COL	7.0	-74.0		1000000
Guajira Peninsula	La Guajira	region	COL	11.5	-72.3		880000
Zulia	Zulia state	region	VEN	10.0	-72.2		3700000
Táchira	Tachira|Táchira state	region	VEN	7.9	-72.2		1170000
Apure	Apure state	region	VEN	7.2	-68.8		460000
Bolívar State	Bolivar state	region	VEN	6.2	-63.5		1410000
Essequibo	Essequibo region|Guayana Esequiba	region	GUY	6.0	-59.5		125000
Ayacucho Department	Ayacucho department	region	PER	-13.5	-74.1		620000
Upper Huallaga Valley	Upper Huallaga|Huallaga Valley|Alto Huallaga	region	PER	-8.5	-76.2		200000
VRAEM	Apurimac, Ene and Mantaro river valleys	region	PER	-12.3	-73.8		400000
Junín	Junin department|Junín department	region	PER	-11.4	-75.0		1250000
Huánuco	Huanuco department	region	PER	-9.6	-76.0		720000
Esmeraldas Province	Esmeraldas province	region	ECU	0.8	-79.2		550000
Araucanía	La Araucanía|Araucania	region	CHL	-38.7	-72.3		960000
Chalatenango Department	Chalatenango department	region	SLV	14.1	-89.0		200000
Morazán	Morazan|Morazán department|Morazan department	region	SLV	13.8	-88.1		200000
Usulután Department	Usulutan department	region	SLV	13.4	-88.5		370000
San Miguel Department	San Miguel department	region	SLV	13.4	-88.2		490000
San Vicente Department	San Vicente department	region	SLV	13.6	-88.7		180000
Cabañas	Cabañas department|Cabanas department	region	SLV	13.9	-88.8		165000
La Libertad Department	La Libertad department	region	SLV	13.6	-89.3		750000
Petén	Peten|Petén department	region	GTM	16.9	-90.0		600000
Quiché	El Quiche|El Quiché|Quiche department	region	GTM	15.4	-91.0		950000
Olancho		region	HND	14.8	-86.0		560000
Mosquitia	Mosquito Coast|Miskito Coast	region		15.0	-84.3		200000
Artibonite		region	HTI	19.3	-72.4		1700000
Santa Cruz Department	Santa Cruz department	region	BOL	-17.3	-61.5		3300000
Rondônia	Rondonia	region	BRA	-10.9	-62.8		1600000
Pará		region	BRA	-4.0	-53.0		8100000
Mato Grosso		region	BRA	-13.0	-56.0		3700000
Amazonas state	Amazonas State	region	BRA	-4.2	-64.5		3900000
Rio Grande do Sul		region	BRA	-29.8	-53.3		10900000
Roraima		region	BRA	2.0	-61.4		640000
Alaska		region	USA	64.0	-152.0		733000
Hawaii		region	USA	20.5	-157.5		1450000
California		region	USA	37.2	-119.5		39000000
Texas		region	USA	31.5	-99.3		30000000
Florida		region	USA	28.5	-82.4		22000000
New York State	New York state	region	USA	42.9	-75.5		19500000
Illinois		region	USA	40.0	-89.2		12600000
Pennsylvania		region	USA	40.9	-77.8		13000000
Ohio		region	USA	40.3	-82.8		11800000
Michigan		region	USA	44.3	-85.4		10000000
Wisconsin		region	USA	44.6	-89.9		5900000
Minnesota		region	USA	46.3	-94.3		5700000
Missouri		region	USA	38.4	-92.5		6200000
Iowa		region	USA	42.0	-93.5		3200000
Indiana		region	USA	39.9	-86.3		6800000
Kentucky		region	USA	37.5	-85.3		4500000
Tennessee		region	USA	35.8	-86.3		7000000
Alabama		region	USA	32.8	-86.8		5100000
Mississippi		region	USA	32.7	-89.7		2900000
Louisiana		region	USA	31.0	-92.0		4600000
Arkansas		region	USA	34.9	-92.4		3000000
Oklahoma		region	USA	35.6	-97.5		4000000
Kansas		region	USA	38.5	-98.4		2900000
Nebraska		region	USA	41.5	-99.8		2000000
South Dakota		region	USA	44.4	-100.2		900000
North Dakota		region	USA	47.4	-100.5		780000
Montana		region	USA	47.0	-109.6		1100000
Wyoming		region	USA	43.0	-107.6		580000
Colorado		region	USA	39.0	-105.5		5800000
New Mexico		region	USA	34.4	-106.1		2100000
Arizona		region	USA	34.3	-111.7		7400000
Utah		region	USA	39.3	-111.7		3400000
Nevada		region	USA	39.3	-116.6		3200000
Idaho		region	USA	44.4	-114.6		1900000
Oregon		region	USA	43.9	-120.6		4200000
Washington State	Washington state	region	USA	47.4	-120.4		7800000
Maine		region	USA	45.4	-69.2		1400000
New Hampshire		region	USA	43.7	-71.6		1400000
Vermont		region	USA	44.1	-72.7		650000
Massachusetts		region	USA	42.3	-71.8		7000000
Rhode Island		region	USA	41.7	-71.6		1100000
Connecticut		region	USA	41.6	-72.7		3600000
New Jersey		region	USA	40.2	-74.7		9300000
Delaware		region	USA	39.0	-75.5		1000000
Maryland		region	USA	39.0	-76.8		6200000
Virginia		region	USA	37.5	-78.9		8700000
West Virginia		region	USA	38.6	-80.6		1800000
North Carolina		region	USA	35.6	-79.4		10700000
South Carolina		region	USA	33.9	-80.9		5300000
District of Columbia		region	USA	38.9	-77.02		689000
Ontario		region	CAN	50.0	-86.0		15000000
Quebec	Québec province|Quebec province	region	CAN	53.0	-71.5		8700000
British Columbia		region	CAN	54.5	-125.0		5400000
Alberta		region	CAN	55.0	-115.0		4600000
Manitoba		region	CAN	55.0	-97.0		1400000
Saskatchewan		region	CAN	54.5	-105.7		1200000
Nova Scotia		region	CAN	45.2	-63.0		1000000
Newfoundland and Labrador	Newfoundland	region	CAN	53.2	-59.0		520000
Nunavut		region	CAN	70.5	-91.0		37000
Yukon		region	CAN	63.5	-135.5		43000
New South Wales		region	AUS	-32.2	147.0		8100000
Queensland		region	AUS	-22.5	144.5		5300000
Northern Territory		region	AUS	-19.5	133.5		250000
Western Australia		region	AUS	-25.3	122.3		2800000
Tasmania		region	AUS	-42.0	146.6		570000
Bougainville		region	PNG	-6.2	155.3		300000
Strait of Hormuz	Hormuz Strait|Straits of Hormuz|Hormuz	water		26.57	56.25		0
Red Sea		water		20.0	38.5		0
Bab el-Mandeb	Bab al-Mandab|Bab al-Mandeb|Bab el-Mandab|Bab el-Mandeb Strait|Bab al-Mandab Strait	water		12.58	43.33		0
Gulf of Aden		water		12.5	48.0		0
Persian Gulf	Arabian Gulf	water		26.9	51.5		0
Gulf of Oman	Sea of Oman	water		24.8	58.5		0
Arabian Sea		water		15.0	65.0		0
Gulf of Aqaba	Gulf of Eilat	water		28.7	34.7		0
Gulf of Suez		water		28.8	32.9		0
Suez Canal		water	EGY	30.5	32.34		0
Mediterranean Sea	Mediterranean|eastern Mediterranean|Eastern Mediterranean|central Mediterranean	water		35.0	18.0		0
Adriatic Sea	Adriatic	water		42.8	15.5		0
Aegean Sea	Aegean	water		38.5	25.0		0
Ionian Sea		water		38.0	19.0		0
Gulf of Sidra	Gulf of Sirte	water	LBY	31.5	18.5		0
Strait of Gibraltar	Straits of Gibraltar	water		35.97	-5.6		0
Black Sea		water		43.3	34.5		0
Sea of Azov	Azov Sea	water		46.0	36.7		0
Kerch Strait	Kerch Straits	water		45.3	36.6		0
Bosphorus	Bosporus|Bosphorus Strait	water	TUR	41.12	29.07		0
Dardanelles	Dardanelles Strait	water	TUR	40.2	26.4		0
Sea of Marmara		water	TUR	40.7	28.2		0
Caspian Sea	Caspian	water		42.0	50.5		0
Aral Sea		water		45.0	60.0		0
Baltic Sea	Baltic	water		58.0	20.0		0
Gulf of Finland		water		59.9	26.0		0
North Sea		water		56.0	3.0		0
English Channel		water		50.2	-0.5		0
Irish Sea		water		53.7	-5.0		0
Barents Sea		water		75.0	40.0		0
White Sea		water	RUS	65.5	38.0		0
Kara Sea		water	RUS	76.0	80.0		0
Norwegian Sea		water		68.0	2.0		0
Bering Strait		water		65.8	-169.0		0
Bering Sea		water		58.0	-178.0		0
Sea of Okhotsk		water		55.0	150.0		0
Arctic Ocean		water		85.0	0.0		0
Atlantic Ocean	Atlantic|North Atlantic|South Atlantic	water		15.0	-35.0		0
Pacific Ocean	Pacific|eastern Pacific|western Pacific|South Pacific	water		0.0	-160.0		0
Indian Ocean		water		-20.0	80.0		0
South China Sea	West Philippine Sea	water		13.0	114.0		0
East China Sea		water		29.0	125.0		0
Yellow Sea	West Sea	water		36.0	123.0		0
Sea of Japan	East Sea	water		40.0	135.0		0
Taiwan Strait	Taiwan Straits|Formosa Strait	water		24.5	119.5		0
Strait of Malacca	Malacca Strait|Straits of Malacca	water		3.5	100.0		0
Singapore Strait		water		1.2	104.0		0
Sulu Sea		water		8.5	120.0		0
Celebes Sea		water		3.5	122.5		0
Java Sea		water	IDN	-5.0	111.0		0
Luzon Strait	Bashi Channel	water		20.5	121.0		0
Gulf of Thailand		water		10.0	101.5		0
Gulf of Tonkin		water		20.0	108.0		0
Bay of Bengal		water		14.0	88.0		0
Andaman Sea		water		11.0	96.0		0
Palk Strait		water		10.0	79.8		0
Coral Sea		water		-18.0	155.0		0
Tasman Sea		water		-40.0	160.0		0
Gulf of Guinea		water		2.0	3.0		0
Mozambique Channel		water		-18.0	41.5		0
Lake Chad		water		13.2	14.3		0
Lake Victoria		water		-1.0	33.0		0
Lake Tanganyika		water		-6.2	29.6		0
Lake Kivu		water		-2.0	29.1		0
Lake Albert		water		1.7	31.0		0
Lake Malawi	Lake Nyasa	water		-12.0	34.5		0
Lake Turkana		water	KEN	3.6	36.0		0
Lake Tana		water	ETH	12.0	37.3		0
Lake Van		water	TUR	38.6	43.0		0
Lake Urmia		water	IRN	37.7	45.4		0
Dead Sea		water		31.5	35.5		0
Sea of Galilee	Lake Tiberias|Lake Kinneret	water	ISR	32.82	35.58		0
Lake Maracaibo		water	VEN	9.8	-71.6		0
Lake Titicaca		water		-15.8	-69.4		0
Caribbean Sea		water		15.0	-75.0		0
Gulf of Mexico	Gulf of America	water		25.0	-90.0		0
Gulf of California	Sea of Cortez	water	MEX	28.0	-112.0		0
Gulf of Fonseca		water		13.2	-87.7		0
Panama Canal		water	PAN	9.1	-79.7		0
Windward Passage		water		20.0	-73.8		0
Florida Straits	Straits of Florida	water		24.0	-81.0		0
Bay of Pigs		water	CUB	22.2	-81.2		0
Hudson Bay		water	CAN	60.0	-86.0		0
Nile	Nile River|River Nile	water		25.0	32.7		0
Blue Nile		water		11.8	34.5		0
White Nile		water		11.0	32.7		0
Euphrates	Euphrates River|River Euphrates	water		34.5	41.0		0
Tigris	Tigris River|River Tigris	water		34.0	43.9		0
Shatt al-Arab	Arvand Rud	water		30.2	48.4		0
Jordan River	River Jordan	water		32.0	35.55		0
Litani River	Litani	water	LBN	33.33	35.4		0
Yarmouk River		water		32.7	35.8		0
Indus	Indus River|Indus river	water		27.5	68.2		0
Ganges	Ganges River	water		25.5	83.5		0
Brahmaputra	Brahmaputra River	water		26.3	92.0		0
Kabul River		water		34.4	70.5		0
Amu Darya	Amu Darya River	water		38.5	64.5		0
Syr Darya		water		44.0	66.0		0
Mekong	Mekong River	water		15.5	105.3		0
Irrawaddy River	Ayeyarwady River	water	MMR	20.0	95.0		0
Salween River	Salween	water		20.0	98.5		0
Naf River		water		21.0	92.3		0
Yangtze	Yangtze River	water	CHN	30.3	112.0		0
Yellow River		water	CHN	35.5	110.5		0
Yalu River	Yalu	water		40.8	126.0		0
Tumen River		water		42.4	130.5		0
Amur River	Amur	water		50.0	128.0		0
Dnipro River	Dnieper|Dnieper River|Dnepr	water		48.5	34.8		0
Dniester	Dniester River	water		47.3	29.0		0
Don River		water	RUS	49.0	42.0		0
Volga	Volga River	water	RUS	53.0	48.7		0
Siverskyi Donets	Siverskyi Donets River|Seversky Donets	water	UKR	48.9	37.9		0
Oskil River	Oskil	water	UKR	49.6	37.6		0
Danube	Danube River	water		45.2	24.0		0
Rhine	Rhine River	water		50.5	7.5		0
Oder	Oder River	water		52.0	14.7		0
Evros River	Evros|Maritsa River|Meric River	water		41.2	26.4		0
Ibar River		water		43.1	20.8		0
Rio Grande	Rio Grande River|Río Grande	water		27.5	-99.5		0
Amazon River		water		-3.0	-60.0		0
Orinoco	Orinoco River	water	VEN	8.0	-65.0		0
Essequibo River		water	GUY	5.5	-58.6		0
Lempa River	Lempa	water	SLV	13.7	-88.7		0
Suchiate River		water		14.6	-92.2		0
Congo River		water		-2.0	18.5		0
Niger River		water		14.0	-1.0		0
Senegal River		water		16.0	-14.5		0
Zambezi	Zambezi River	water		-16.5	30.0		0
Limpopo River	Limpopo	water		-23.5	32.0		0
Orontes River	Orontes	water		35.5	36.4		0
Khabur River	Khabur	water	SYR	35.8	40.7		0
Tekeze River		water	ETH	13.9	37.5		0
Mississippi River		water	USA	35.0	-90.1		0
Ain al-Asad Airbase	Ain al-Asad|Ain al-Asad Air Base|Ain al-Asad air base|Al Asad Air Base|Al Asad Airbase|Al-Asad Air Base|Al-Asad|Ayn al-Asad|Ain al-Assad|Ain al-Assad Airbase|Ain Asad|Ain Assad	facility	IRQ	33.786	42.441		0
Balad Air Base	Balad Airbase|Joint Base Balad|Camp Anaconda	facility	IRQ	33.94	44.36		0
Camp Taji	Taji base|Taji Air Base|Taji military base	facility	IRQ	33.53	44.26		0
Camp Victoria	Victory Base|Camp Victory|Victory Base Complex|Victoria Base	facility	IRQ	33.27	44.24		0
Baghdad Green Zone	Green Zone|International Zone|Baghdad's Green Zone	facility	IRQ	33.307	44.39		0
Sadr City		facility	IRQ	33.39	44.46		0
Abu Ghraib prison	Abu Ghraib	facility	IRQ	33.29	44.07		0
K-1 Air Base	K1 base|K-1 base|K1 Air Base	facility	IRQ	35.51	44.28		0
Qayyarah Airfield West	Qayyarah|Q-West|Qayyarah Air Base	facility	IRQ	35.77	43.13		0
Habbaniyah Air Base	Habbaniyah|Al-Taqaddum Air Base|Taqaddum|Habbaniya	facility	IRQ	33.34	43.6		0
Erbil International Airport	Erbil airport|Erbil air base|Erbil Air Base	facility	IRQ	36.24	43.96		0
Harir Air Base	Harir base|Harir air base|Bashur Airfield	facility	IRQ	36.53	44.34		0
Ali Air Base	Tallil Air Base|Imam Ali Air Base	facility	IRQ	30.94	46.09		0
Baghdad International Airport	Baghdad airport	facility	IRQ	33.26	44.23		0
U.S. Embassy in Baghdad	US Embassy in Baghdad|U.S. embassy in Baghdad|American embassy in Baghdad	facility	IRQ	33.299	44.396		0
Al-Faw Peninsula	Faw Peninsula	facility	IRQ	30.0	48.4		0
Umm Qasr	Umm Qasr port	facility	IRQ	30.03	47.94		0
Khor Mor gas field	Khor Mor	facility	IRQ	35.1	45.1		0
Ibrahim Khalil crossing	Ibrahim Khalil border crossing|Habur border gate	facility	IRQ	37.14	42.56		0
Al-Qaim border crossing	al-Qaim crossing	facility	IRQ	34.4	40.95		0
Trebil border crossing	Trebil	facility	IRQ	33.35	39.01		0
Al-Tanf	al-Tanf|Tanf|al-Tanf garrison|al-Tanf base|At Tanf|Al Tanf	facility	SYR	33.49	38.66		0
Hmeimim Air Base	Khmeimim|Hmeimim|Khmeimim Air Base|Hmeimim airbase|Humaymim	facility	SYR	35.4	35.95		0
Tartus naval base	Tartus naval facility|Russian naval base in Tartus	facility	SYR	34.91	35.87		0
T4 Airbase	T4|Tiyas Airbase|Tiyas Air Base|T4 air base|T-4 airbase	facility	SYR	34.52	37.63		0
Shayrat Airbase	Shayrat|Shayrat air base|al-Shayrat	facility	SYR	34.49	36.91		0
Mezzeh Military Airport	Mezzeh air base|Mezzeh Air Base	facility	SYR	33.48	36.22		0
Sednaya Prison	Saydnaya|Saydnaya prison|Sednaya prison|Sednaya	facility	SYR	33.66	36.33		0
Al-Hol camp	al-Hol|al-Hol refugee camp|al-Hawl	facility	SYR	36.37	41.14		0
Al-Omar oil field	al-Omar field|Omar oil field|Conoco gas field|al-Omar oil field	facility	SYR	35.1	40.55		0
Tabqa Dam	Tabqa|Euphrates Dam	facility	SYR	35.87	38.57		0
Tishrin Dam	Tishreen Dam|Tishrin dam	facility	SYR	36.38	38.18		0
Damascus International Airport	Damascus airport|Damascus international airport	facility	SYR	33.41	36.52		0
Aleppo International Airport	Aleppo airport	facility	SYR	36.18	37.22		0
Bab al-Hawa	Bab al-Hawa crossing|Bab al-Hawa border crossing	facility	SYR	36.24	36.68		0
Yarmouk camp	Yarmouk refugee camp|Yarmouk	facility	SYR	33.47	36.3		0
Tower 22		facility	JOR	33.34	38.7		0
Muwaffaq Salti Air Base	Azraq Air Base	facility	JOR	31.83	36.79		0
Zaatari	Zaatari camp|Zaatari refugee camp|Za'atari	facility	JOR	32.29	36.33		0
Rukban	Rukban camp	facility		33.31	38.7		0
Allenby Bridge	King Hussein Bridge|Allenby crossing|Allenby Bridge crossing	facility	PSE	31.874	35.54		0
Rafah crossing	Rafah border crossing|Rafah Border Crossing	facility	PSE	31.25	34.26		0
Kerem Shalom	Kerem Shalom crossing|Karem Abu Salem	facility	ISR	31.23	34.28		0
Erez crossing	Beit Hanoun crossing	facility	ISR	31.56	34.54		0
Zikim crossing	Zikim	facility	ISR	31.6	34.52		0
Kissufim crossing		facility	ISR	31.37	34.41		0
Al-Shifa Hospital	al-Shifa hospital|Shifa Hospital|al-Shifa|Shifa hospital	facility	PSE	31.52	34.44		0
Nasser Hospital	Nasser hospital|Nasser Medical Complex	facility	PSE	31.35	34.29		0
Al-Ahli Arab Hospital	al-Ahli hospital|al-Ahli Hospital|al-Ahli Arab Hospital	facility	PSE	31.505	34.46		0
Kamal Adwan Hospital	Kamal Adwan hospital	facility	PSE	31.55	34.5		0
European Gaza Hospital		facility	PSE	31.33	34.31		0
Nuseirat	Nuseirat refugee camp|Nuseirat camp	facility	PSE	31.45	34.39		0
Bureij	Bureij refugee camp|al-Bureij	facility	PSE	31.44	34.4		0
Maghazi	Maghazi refugee camp|al-Maghazi	facility	PSE	31.42	34.38		0
Shati refugee camp	Shati camp|Beach refugee camp|al-Shati	facility	PSE	31.54	34.44		0
Shujaiyya	Shujaiya|Shijaiyah|Shejaiya|Shuja'iyya	facility	PSE	31.5	34.47		0
Al-Mawasi	al-Mawasi|Mawasi|Muwasi	facility	PSE	31.34	34.25		0
Jenin refugee camp	Jenin camp	facility	PSE	32.46	35.29		0
Balata refugee camp	Balata	facility	PSE	32.21	35.29		0
Al-Aqsa Mosque	al-Aqsa Mosque|al-Aqsa mosque|Al-Aqsa mosque|al-Aqsa|Al-Aqsa compound|al-Aqsa compound	facility	PSE	31.776	35.236		0
Temple Mount	Haram al-Sharif|Noble Sanctuary	facility	PSE	31.778	35.235		0
Western Wall	Wailing Wall	facility	PSE	31.777	35.234		0
Church of the Holy Sepulchre		facility	PSE	31.778	35.23		0
Sheikh Jarrah		facility	PSE	31.79	35.23		0
Ibrahimi Mosque	Cave of the Patriarchs	facility	PSE	31.525	35.111		0
Ben Gurion Airport	Ben Gurion International Airport|Ben-Gurion Airport	facility	ISR	32.01	34.88		0
Dimona nuclear reactor	Negev Nuclear Research Center|Dimona reactor	facility	ISR	31.0	35.14		0
Nevatim Airbase	Nevatim air base|Nevatim	facility	ISR	31.21	35.01		0
Be'eri	Kibbutz Be'eri|Kibbutz Beeri	facility	ISR	31.42	34.49		0
Nir Oz	Kibbutz Nir Oz	facility	ISR	31.31	34.4		0
Kfar Aza	Kibbutz Kfar Aza	facility	ISR	31.48	34.53		0
Nova music festival	Re'im|Nova festival	facility	ISR	31.39	34.47		0
Majdal Shams		facility	SYR	33.27	35.77		0
Mount Hermon	Mt. Hermon|Jabal al-Sheikh	facility		33.41	35.86		0
Ain al-Hilweh	Ain el-Hilweh|Ein el-Hilweh|Ein el-Hilweh camp	facility	LBN	33.54	35.38		0
Shatila	Shatila refugee camp|Sabra and Shatila|Sabra and Chatila	facility	LBN	33.86	35.5		0
Port of Beirut	Beirut port|Beirut Port	facility	LBN	33.9	35.52		0
Rafic Hariri International Airport	Beirut airport|Beirut International Airport|Beirut's airport	facility	LBN	33.82	35.49		0
Incirlik Air Base	Incirlik|Incirlik air base|İncirlik	facility	TUR	37.0	35.43		0
Akkuyu nuclear power plant	Akkuyu	facility	TUR	36.14	33.54		0
Port of Ceyhan	Ceyhan terminal	facility	TUR	36.87	35.93		0
Taksim Square	Taksim	facility	TUR	41.037	28.985		0
Gezi Park		facility	TUR	41.038	28.987		0
Akrotiri	RAF Akrotiri	facility	CYP	34.59	32.99		0
Natanz nuclear facility	Natanz enrichment facility|Natanz nuclear site|Natanz enrichment plant	facility	IRN	33.725	51.727		0
Fordow	Fordow nuclear facility|Fordo|Fordow enrichment plant|Fordow Fuel Enrichment Plant	facility	IRN	34.885	50.996		0
Bushehr Nuclear Power Plant	Bushehr nuclear plant|Bushehr nuclear power plant|Bushehr reactor	facility	IRN	28.83	50.89		0
Arak heavy water reactor	Khondab reactor|Arak reactor|Khondab	facility	IRN	34.37	49.24		0
Isfahan nuclear site	Isfahan nuclear technology center|Isfahan nuclear facility	facility	IRN	32.58	51.83		0
Parchin	Parchin military complex	facility	IRN	35.52	51.77		0
Evin Prison	Evin|Evin prison	facility	IRN	35.795	51.385		0
Kharg Island	Kharg	facility	IRN	29.25	50.31		0
Abu Musa	Abu Musa Island	facility		25.87	55.03		0
Bandar Imam Khomeini		facility	IRN	30.43	49.08		0
Shahid Rajaee port	Shahid Rajaee Port	facility	IRN	27.11	56.07		0
Imam Khomeini International Airport		facility	IRN	35.41	51.15		0
Mehrabad Airport	Mehrabad	facility	IRN	35.69	51.31		0
Shalamcheh	Shalamcheh border crossing	facility	IRN	30.5	48.03		0
Al Udeid Air Base	al-Udeid|Al Udeid|Al-Udeid Air Base|al-Udeid air base|Udeid	facility	QAT	25.117	51.315		0
Ras Laffan	Ras Laffan Industrial City	facility	QAT	25.9	51.55		0
North Field	South Pars|South Pars gas field	facility		26.6	52.0		0
Al Dhafra Air Base	al-Dhafra|Al Dhafra	facility	ARE	24.25	54.55		0
Jebel Ali	Jebel Ali port|Port of Jebel Ali	facility	ARE	25.01	55.06		0
Barakah nuclear power plant	Barakah	facility	ARE	23.96	52.26		0
Greater Tunb		facility		26.26	55.3		0
Naval Support Activity Bahrain		facility	BHR	26.21	50.61		0
Ali Al Salem Air Base	Ali al-Salem Air Base|Ali Al-Salem	facility	KWT	29.35	47.52		0
Camp Arifjan	Arifjan	facility	KWT	28.88	48.16		0
Camp Buehring		facility	KWT	29.7	47.42		0
Prince Sultan Air Base	Prince Sultan air base|Al-Kharj air base	facility	SAU	24.06	47.58		0
Abqaiq	Abqaiq oil facility|Abqaiq processing plant	facility	SAU	25.93	49.68		0
Khurais oil field	Khurais	facility	SAU	25.07	48.2		0
Ras Tanura		facility	SAU	26.64	50.16		0
Yanbu port		facility	SAU	24.08	38.05		0
Neom	NEOM	facility	SAU	28.0	35.2		0
Thumrait Air Base		facility	OMN	17.67	54.02		0
Duqm	Port of Duqm	facility	OMN	19.67	57.7		0
Ras Isa	Ras Isa oil terminal	facility	YEM	15.12	42.6		0
Hodeidah port	port of Hodeidah|Hodeida port	facility	YEM	14.83	42.93		0
Sanaa International Airport	Sanaa airport|Sana'a International Airport	facility	YEM	15.48	44.22		0
Perim	Perim Island|Mayun	facility	YEM	12.66	43.42		0
Socotra	Socotra Island	facility	YEM	12.5	53.9		0
Hanish Islands		facility	YEM	13.72	42.75		0
Al-Anad Air Base	al-Anad air base|al-Anad	facility	YEM	13.18	44.77		0
Bagram Air Base	Bagram|Bagram Airfield|Bagram air base|Bagram Air Field	facility	AFG	34.946	69.265		0
Kandahar Airfield	Kandahar Air Field|Kandahar airport	facility	AFG	31.506	65.848		0
Camp Bastion	Camp Leatherneck|Camp Shorabak	facility	AFG	31.86	64.22		0
Hamid Karzai International Airport	Kabul airport|Kabul International Airport|Kabul's airport	facility	AFG	34.566	69.213		0
Abbey Gate		facility	AFG	34.558	69.221		0
Salang Pass	Salang Tunnel|Salang tunnel	facility	AFG	35.31	69.03		0
Torkham	Torkham crossing|Torkham border crossing	facility		34.1	71.09		0
Chaman border crossing	Spin Boldak crossing|Friendship Gate	facility	PAK	30.92	66.44		0
Spin Boldak		facility	AFG	31.01	66.4		0
Gwadar Port	Gwadar port	facility	PAK	25.11	62.34		0
Nur Khan Air Base	Nur Khan|PAF Base Nur Khan	facility	PAK	33.62	73.1		0
Wagah	Wagah border|Attari-Wagah border|Attari	facility	PAK	31.605	74.573		0
Kartarpur Corridor	Kartarpur	facility	PAK	32.09	75.02		0
Red Fort		facility	IND	28.656	77.241		0
Golden Temple		facility	IND	31.62	74.877		0
Pathankot air base	Pathankot Air Force Station	facility	IND	32.23	75.63		0
Taj Mahal Palace Hotel	Taj Mahal Hotel|Taj Mahal Palace	facility	IND	18.922	72.833		0
Manas Air Base	Manas air base|Transit Center at Manas	facility	KGZ	43.06	74.48		0
Baikonur Cosmodrome	Baikonur	facility	KAZ	45.96	63.31		0
Karshi-Khanabad	K2 air base	facility	UZB	38.83	65.92		0
Cox's Bazar camps	Kutupalong|Kutupalong refugee camp	facility	BGD	21.21	92.16		0
Hambantota port	Hambantota Port	facility	LKA	6.12	81.11		0
Diego Garcia		facility		-7.32	72.42		0
Bandaranaike International Airport		facility	LKA	7.18	79.88		0
Spratly Islands	Spratlys|Spratly islands|Spratly	facility		9.5	113.0		0
Paracel Islands	Paracels|Xisha Islands	facility		16.5	112.0		0
Scarborough Shoal	Huangyan Dao|Bajo de Masinloc|Scarborough	facility		15.15	117.76		0
Second Thomas Shoal	Ayungin Shoal|Ren'ai Reef|Ayungin	facility		9.75	115.87		0
Mischief Reef		facility		9.9	115.53		0
Fiery Cross Reef		facility		9.55	112.89		0
Subi Reef		facility		10.92	114.08		0
Sabina Shoal		facility		9.75	116.48		0
Thitu Island	Pag-asa Island	facility		11.05	114.28		0
Senkaku Islands	Senkakus|Diaoyu Islands|Diaoyutai|Senkaku/Diaoyu Islands|Diaoyu	facility		25.75	123.5		0
Dokdo	Takeshima|Liancourt Rocks	facility		37.24	131.87		0
Kinmen	Kinmen Islands|Quemoy	facility	TWN	24.43	118.33		0
Matsu Islands	Matsu	facility	TWN	26.16	119.95		0
Pratas Islands	Dongsha	facility	TWN	20.7	116.72		0
Penghu	Pescadores	facility	TWN	23.57	119.6		0
Yeonpyeong Island	Yeonpyeong	facility	KOR	37.66	125.7		0
Baengnyeong Island	Baengnyeong	facility	KOR	37.95	124.67		0
Panmunjom	Joint Security Area|Truce Village	facility		37.956	126.677		0
Yongbyon	Yongbyon nuclear complex|Yongbyon nuclear reactor	facility	PRK	39.8	125.75		0
Punggye-ri	Punggye-ri nuclear test site|Punggye-ri Nuclear Test Site	facility	PRK	41.28	129.08		0
Sohae Satellite Launching Station	Sohae|Tongchang-ri	facility	PRK	39.66	124.71		0
Camp Humphreys		facility	KOR	36.96	127.03		0
Osan Air Base		facility	KOR	37.09	127.03		0
Kadena Air Base	Kadena	facility	JPN	26.36	127.77		0
Marine Corps Air Station Futenma	Futenma	facility	JPN	26.27	127.76		0
Yokosuka Naval Base	Yokosuka naval base	facility	JPN	35.29	139.67		0
Misawa Air Base		facility	JPN	40.7	141.37		0
Fukushima Daiichi Nuclear Power Plant	Fukushima Daiichi|Fukushima nuclear plant|Fukushima nuclear power plant|Fukushima Dai-ichi	facility	JPN	37.42	141.03		0
Yasukuni Shrine	Yasukuni|Yasukuni shrine	facility	JPN	35.694	139.743		0
Tiananmen Square	Tiananmen	facility	CHN	39.903	116.391		0
Great Hall of the People		facility	CHN	39.903	116.387		0
Lop Nur		facility	CHN	40.5	90.5		0
Three Gorges Dam		facility	CHN	30.823	111.003		0
Subic Bay		facility	PHL	14.8	120.25		0
Clark Air Base		facility	PHL	15.19	120.55		0
Cam Ranh Bay		facility	VNM	11.9	109.2		0
Ream Naval Base	Ream naval base	facility	KHM	10.5	103.62		0
Preah Vihear	Preah Vihear temple	facility	KHM	14.39	104.68		0
Ta Muen Thom	Prasat Ta Muen Thom	facility		14.35	103.27		0
Natuna Islands	Natuna	facility	IDN	4.0	108.2		0
Andersen Air Force Base	Andersen Air Base	facility	GUM	13.58	144.93		0
Kwajalein Atoll	Kwajalein	facility	MHL	9.0	167.5		0
Wake Island		facility	USA	19.29	166.65		0
Midway Atoll		facility	USA	28.21	-177.38		0
Pearl Harbor		facility	USA	21.36	-157.95		0
Zaporizhzhia Nuclear Power Plant	Zaporizhzhia nuclear power plant|Zaporizhzhia nuclear plant|Zaporizhia nuclear plant|Zaporizhzhya Nuclear Power Plant|ZNPP	facility	UKR	47.51	34.585		0
Chernobyl Nuclear Power Plant	Chernobyl|Chornobyl|Chernobyl nuclear plant|Chernobyl nuclear power plant	facility	UKR	51.389	30.099		0
Kakhovka Dam	Kakhovka dam|Nova Kakhovka dam|Kakhovka Hydroelectric Power Plant	facility	UKR	46.78	33.37		0
Azovstal	Azovstal steel plant|Azovstal steelworks|Azovstal Iron and Steel Works	facility	UKR	47.09	37.6		0
Antonov Airport	Hostomel airport|Hostomel Airport|Hostomel	facility	UKR	50.59	30.2		0
Boryspil International Airport	Boryspil airport|Boryspil	facility	UKR	50.345	30.89		0
Donetsk airport	Donetsk International Airport	facility	UKR	48.07	37.74		0
Saki Air Base	Saky airfield|Saky air base|Saki airfield|Novofedorivka	facility	UKR	45.09	33.59		0
Belbek	Belbek airfield|Belbek Air Base	facility	UKR	44.69	33.57		0
Starokostiantyniv Air Base	Starokostiantyniv	facility	UKR	49.75	27.27		0
Yavoriv military base	International Peacekeeping and Security Centre|Yavoriv	facility	UKR	49.99	23.5		0
Maidan Nezalezhnosti	Maidan|Independence Square in Kyiv	facility	UKR	50.45	30.524		0
Okhmatdyt Children's Hospital	Okhmatdyt	facility	UKR	50.451	30.48		0
Port of Odesa	Odesa port|Odessa port	facility	UKR	46.5	30.74		0
Izmail port		facility	UKR	45.34	28.84		0
Crimean Bridge	Kerch Bridge|Crimea Bridge|Kerch Strait Bridge	facility		45.31	36.51		0
Druzhba pipeline		facility		52.5	35.0		0
Nord Stream	Nord Stream pipeline|Nord Stream 1|Nord Stream 2|Nord Stream pipelines	facility		54.9	15.6		0
TurkStream		facility		42.5	33.0		0
Engels Air Base	Engels airbase|Engels-2	facility	RUS	51.48	46.2		0
Olenya Air Base	Olenya airbase|Olenya	facility	RUS	68.15	33.46		0
Belaya Air Base	Belaya airbase	facility	RUS	52.92	103.57		0
Dyagilevo	Dyagilevo Air Base	facility	RUS	54.64	39.57		0
Plesetsk Cosmodrome	Plesetsk	facility	RUS	62.93	40.58		0
Vostochny Cosmodrome	Vostochny	facility	RUS	51.88	128.33		0
Severomorsk		facility	RUS	69.07	33.42		0
Novorossiysk port	port of Novorossiysk	facility	RUS	44.72	37.8		0
Ust-Luga	Ust-Luga port	facility	RUS	59.67	28.4		0
Primorsk port		facility	RUS	60.34	28.7		0
Kursk nuclear power plant	Kursk Nuclear Power Plant	facility	RUS	51.675	35.606		0
Red Square		facility	RUS	55.754	37.62		0
Lubyanka		facility	RUS	55.761	37.628		0
Sheremetyevo International Airport	Sheremetyevo|Sheremetyevo airport	facility	RUS	55.97	37.41		0
Crocus City Hall		facility	RUS	55.826	37.39		0
Novaya Zemlya		facility	RUS	74.0	57.0		0
Ramstein Air Base	Ramstein|Ramstein air base|Ramstein Airbase	facility	DEU	49.437	7.6		0
Landstuhl Regional Medical Center	Landstuhl	facility	DEU	49.404	7.56		0
Brandenburg Gate		facility	DEU	52.516	13.378		0
Berlin Wall		facility	DEU	52.51	13.38		0
Auschwitz	Auschwitz-Birkenau	facility	POL	50.03	19.2		0
Rzeszów-Jasionka Airport	Rzeszow-Jasionka Airport	facility	POL	50.11	22.02		0
Redzikowo	Redzikowo base	facility	POL	54.48	17.1		0
Mihail Kogălniceanu Air Base	Mihail Kogalniceanu Air Base|Mihail Kogalniceanu	facility	ROU	44.36	28.49		0
Deveselu	Deveselu base	facility	ROU	44.08	24.41		0
Aviano Air Base	Aviano	facility	ITA	46.03	12.6		0
Naval Air Station Sigonella	Sigonella	facility	ITA	37.4	14.92		0
Souda Bay	Souda	facility	GRC	35.5	24.1		0
Alexandroupoli port		facility	GRC	40.84	25.88		0
Naval Station Rota	Rota naval base	facility	ESP	36.64	-6.35		0
Morón Air Base		facility	ESP	37.17	-5.61		0
Lajes Field	Lajes	facility	PRT	38.76	-27.09		0
Camp Bondsteel		facility	XKX	42.36	21.25		0
Banjska	Banjska monastery	facility	XKX	42.97	20.79		0
RAF Lakenheath	Lakenheath	facility	GBR	52.41	0.56		0
RAF Fairford		facility	GBR	51.68	-1.79		0
RAF Mildenhall		facility	GBR	52.36	0.49		0
RAF Brize Norton	Brize Norton	facility	GBR	51.75	-1.58		0
Porton Down		facility	GBR	51.13	-1.7		0
Faslane	HMNB Clyde	facility	GBR	56.06	-4.82		0
Heathrow Airport	Heathrow	facility	GBR	51.47	-0.454		0
Trafalgar Square		facility	GBR	51.508	-0.128		0
Eiffel Tower		facility	FRA	48.858	2.294		0
Bataclan	Bataclan concert hall	facility	FRA	48.863	2.371		0
Notre-Dame	Notre-Dame Cathedral|Notre Dame Cathedral|Notre-Dame de Paris	facility	FRA	48.853	2.35		0
Charles de Gaulle Airport	Roissy	facility	FRA	49.01	2.55		0
Pituffik Space Base	Thule Air Base|Pituffik	facility	GRL	76.53	-68.7		0
Keflavik Air Base	Keflavík	facility	ISL	63.98	-22.6		0
Tahrir Square		facility	EGY	30.044	31.236		0
Rabaa al-Adawiya Square	Rabaa Square|Rabaa	facility	EGY	30.067	31.325		0
Cairo International Airport		facility	EGY	30.12	31.41		0
Grand Ethiopian Renaissance Dam	GERD|Renaissance Dam	facility	ETH	11.215	35.093		0
Camp Lemonnier	Camp Lemonier	facility	DJI	11.54	43.15		0
Doraleh	Port of Doraleh	facility	DJI	11.6	43.08		0
Baledogle	Baledogle Military Airfield	facility	SOM	2.67	44.79		0
Manda Bay	Manda Bay Airfield|Camp Simba	facility	KEN	-2.25	40.91		0
Westgate	Westgate shopping mall|Westgate mall|Westgate Mall	facility	KEN	-1.257	36.803		0
Garissa University	Garissa University College	facility	KEN	-0.44	39.67		0
Dadaab	Dadaab refugee camp	facility	KEN	0.06	40.31		0
Kakuma	Kakuma refugee camp	facility	KEN	3.71	34.86		0
Zamzam camp	Zamzam|Zamzam displacement camp	facility	SDN	13.49	25.3		0
Abu Shouk camp	Abu Shouk	facility	SDN	13.67	25.34		0
Merowe Airport	Merowe airport|Merowe Dam	facility	SDN	18.44	31.84		0
Khartoum International Airport	Khartoum airport|Khartoum Airport	facility	SDN	15.59	32.55		0
Wadi Seidna	Wadi Seidna air base	facility	SDN	15.82	32.51		0
Heglig	Heglig oil field	facility	SDN	9.99	29.4		0
Farchana	Farchana refugee camp	facility	TCD	13.6	21.8		0
Agadez Air Base 201	Air Base 201|Airbase 201	facility	NER	16.95	8.01		0
Tongo Tongo		facility	NER	14.8	2.1		0
Tinzaouaten	Tin Zaouatine|Tinzawaten	facility	MLI	19.95	2.97		0
Chinguetti		facility	MRT	20.46	-12.36		0
In Amenas gas plant	In Amenas|In Amenas gas facility|Tigantourine	facility	DZA	27.9	9.1		0
Tindouf camps		facility	DZA	27.5	-7.8		0
Guerguerat	Guerguerat crossing	facility	ESH	21.43	-16.96		0
Al Jufra Air Base	al-Jufra air base|Al-Jufra Air Base|Jufra	facility	LBY	29.2	16.0		0
Al-Watiya Air Base	al-Watiya|al-Watiya air base	facility	LBY	32.47	11.9		0
Es Sider	Es Sider port|Sidra oil port	facility	LBY	30.63	18.35		0
Mitiga International Airport	Mitiga airport|Mitiga	facility	LBY	32.89	13.28		0
Marikana mine	Marikana	facility	ZAF	-25.7	27.48		0
Robben Island		facility	ZAF	-33.81	18.37		0
Goma International Airport	Goma airport	facility	COD	-1.67	29.24		0
Rubaya	Rubaya coltan mine	facility	COD	-1.55	28.87		0
Masisi	Masisi territory	facility	COD	-1.4	28.81		0
Rutshuru		facility	COD	-1.19	29.45		0
Walikale		facility	COD	-1.42	28.06		0
Minova		facility	COD	-1.71	29.02		0
Bunagana		facility	COD	-1.3	29.6		0
Guantanamo Bay	Guantánamo Bay|Guantanamo Bay Naval Base|Guantánamo|Gitmo|Guantanamo Bay detention camp|Guantanamo prison	facility	CUB	19.91	-75.1		0
Mariel	Port of Mariel	facility	CUB	23.0	-82.75		0
Terrorism Confinement Center	CECOT	facility	SLV	13.6	-88.8		0
Toussaint Louverture International Airport	Toussaint Louverture Airport	facility	HTI	18.58	-72.29		0
Cité Soleil	Cite Soleil	facility	HTI	18.58	-72.34		0
Howard Air Force Base		facility	PAN	8.91	-79.6		0
Simón Bolívar International Bridge	Simon Bolivar International Bridge	facility		7.82	-72.45		0
Tocumen International Airport		facility	PAN	9.07	-79.38		0
Ilopango Air Base	Ilopango airport	facility	SLV	13.7	-89.12		0
Joint Base Andrews	Andrews Air Force Base	facility	USA	38.81	-76.87		0
Fort Bragg	Fort Liberty	facility	USA	35.14	-79.0		0
Fort Hood	Fort Cavazos	facility	USA	31.13	-97.78		0
Fort Benning	Fort Moore	facility	USA	32.36	-84.97		0
Fort Campbell		facility	USA	36.66	-87.47		0
Naval Station Norfolk		facility	USA	36.95	-76.31		0
Whiteman Air Force Base		facility	USA	38.73	-93.55		0
Cape Canaveral	Kennedy Space Center|Cape Canaveral Space Force Station	facility	USA	28.49	-80.57		0
Ground Zero	World Trade Center	facility	USA	40.712	-74.013		0
Wall Street		facility	USA	40.706	-74.009		0
Times Square		facility	USA	40.758	-73.986		0
UN headquarters	U.N. headquarters|United Nations headquarters|UN Headquarters	facility	USA	40.749	-73.968		0
U.S. Capitol	US Capitol|Capitol building|U.S. Capitol building	facility	USA	38.89	-77.009		0
Joint Base Elmendorf-Richardson		facility	USA	61.25	-149.8		0
John F. Kennedy International Airport	JFK Airport|John F. Kennedy Airport|Kennedy Airport	facility	USA	40.64	-73.78		0
Dover Air Force Base		facility	USA	39.13	-75.47		0
Los Alamos	Los Alamos National Laboratory	facility	USA	35.88	-106.3		0
Area 51		facility	USA	37.235	-115.811		0
South Georgia		facility		-54.4	-36.7		0
Pine Gap		facility	AUS	-23.8	133.74		0
Manus Island		facility	PNG	-2.1	147.0		0
Christmas Island		facility	AUS	-10.49	105.63		0
Taji		settlement	IRQ	33.51	44.24		60000
Qalqilya	Qalqilyah	settlement	PSE	32.19	34.97		51000
Nabatieh	Nabatiyeh|Nabatiye|al-Nabatieh	settlement	LBN	33.38	35.48		40000
Bint Jbeil	Bint Jubayl|Bint Jbail	settlement	LBN	33.12	35.43		30000
Mocha	al-Mokha|Mokha	settlement	YEM	13.32	43.25		20000
Seiyun	Sayun|Seyoun|Say'un	settlement	YEM	15.94	48.79		135000
Vuhledar	Ugledar	settlement	UKR	47.78	37.25		14000
Ras Lanuf		settlement	LBY	30.5	18.57		12000
Kufra	Al Kufrah	settlement	LBY	24.18	23.31		60000
Rafah, Egypt	Egyptian Rafah	settlement	EGY	31.28	34.24		70000
Nasir, South Sudan	Nasir town	settlement	SSD	8.6	33.07		10000
Renk		settlement	SSD	11.75	32.79		70000
Adwa		settlement	ETH	14.16	38.9		40000
Humera		settlement	ETH	14.29	36.61		21000
Alamata		settlement	ETH	12.42	39.56		33000
Weldiya	Woldia|Weldia	settlement	ETH	11.83	39.6		46000
Baraawe	Barawe|Brava	settlement	SOM	1.11	44.03		32000
Palma, Mozambique	Palma	settlement	MOZ	-10.77	40.47		52000
Mocímboa da Praia	Mocimboa da Praia	settlement	MOZ	-11.35	40.35		62000
Myawaddy		settlement	MMR	16.69	98.51		110000
Maungdaw		settlement	MMR	20.82	92.37		50000
Buthidaung		settlement	MMR	20.87	92.53		50000
Kyaukphyu		settlement	MMR	19.43	93.53		20000
Pyeongtaek	Pyongtaek	settlement	KOR	36.99	127.11		560000
Mullaitivu		settlement	LKA	9.27	80.81		8000
El Alto		settlement	BOL	-16.5	-68.19		940000
Newtown, Connecticut	Sandy Hook	settlement	USA	41.41	-73.3		27000
Bürgenstock	Burgenstock	settlement	CHE	47.0	8.38		0
Przewodów	Przewodow	settlement	POL	50.47	23.93		400
Kuriga		settlement	NGA	10.7	6.85		0
al-Baghdadi	Baghdadi|al-Baghdadi, Iraq	settlement	IRQ	33.85	42.54		30000
`;
