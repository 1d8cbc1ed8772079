// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer.
export const actorsTable: string = 'label	aliases	type	country	sector	wikidata	parent	from	to	id\n\
Palestinian Authority	Palestinian National Authority|PA	government	PSE	GOV					\n\
National Unity Government	NUG|National Unity Government of Myanmar	government	MMR	OPP			2021		\n\
U.S. Department of State	State Department|U.S. State Department|US State Department|Department of State|Foggy Bottom	government	USA	GOV					\n\
U.S. Department of the Treasury	Treasury Department|U.S. Treasury|US Treasury|U.S. Treasury Department|US Treasury Department|Department of the Treasury	government	USA	GOV|BUS					\n\
U.S. Department of Justice	Justice Department|U.S. Justice Department|US Justice Department|Department of Justice|DOJ|US Department of Justice	government	USA	GOV|JUD					\n\
U.S. Department of Homeland Security	Department of Homeland Security|DHS|Homeland Security Department|US Department of Homeland Security	government	USA	GOV|COP					\n\
U.S. Department of Commerce	Commerce Department|U.S. Commerce Department|US Commerce Department	government	USA	GOV					\n\
U.S. Department of Energy	Energy Department|U.S. Energy Department	government	USA	GOV					\n\
U.S. Department of Health and Human Services	Department of Health and Human Services|HHS	government	USA	GOV|MED					\n\
U.S. Department of Education	U.S. Education Department	government	USA	GOV|EDU					\n\
U.S. Department of Labor	Labor Department|U.S. Labor Department	government	USA	GOV|LAB					\n\
U.S. Department of Agriculture	USDA|U.S. Agriculture Department	government	USA	GOV|AGR					\n\
U.S. Department of the Interior	U.S. Interior Department	government	USA	GOV					\n\
U.S. Department of Veterans Affairs	Veterans Affairs Department|Department of Veterans Affairs	government	USA	GOV					\n\
Trump administration	first Trump administration|second Trump administration	government	USA	GOV			2017		\n\
Biden administration		government	USA	GOV			2021	2025	\n\
Obama administration		government	USA	GOV			2009	2017	\n\
Bush administration	George W. Bush administration	government	USA	GOV			2001	2009	\n\
Clinton administration		government	USA	GOV			1993	2001	\n\
Reagan administration		government	USA	GOV			1981	1989	\n\
National Security Council	U.S. National Security Council|NSC|White House National Security Council	government	USA	GOV					\n\
USAID	U.S. Agency for International Development|US Agency for International Development|United States Agency for International Development	government	USA	GOV					\n\
Environmental Protection Agency	EPA|U.S. Environmental Protection Agency	government	USA	GOV					\n\
Federal Reserve	U.S. Federal Reserve|US Federal Reserve|Federal Reserve Board|the Fed	government	USA	GOV					\n\
Federal Aviation Administration	FAA	government	USA	GOV					\n\
Federal Emergency Management Agency	FEMA	government	USA	GOV					\n\
Federal Trade Commission	FTC	government	USA	GOV					\n\
Federal Communications Commission	FCC	government	USA	GOV					\n\
Securities and Exchange Commission	SEC|U.S. Securities and Exchange Commission	government	USA	GOV					\n\
Food and Drug Administration	FDA|U.S. Food and Drug Administration	government	USA	GOV|MED					\n\
Centers for Disease Control and Prevention	CDC|U.S. Centers for Disease Control and Prevention	government	USA	GOV|MED					\n\
NASA	National Aeronautics and Space Administration	government	USA	GOV					\n\
Office of Foreign Assets Control	OFAC	government	USA	GOV					\n\
Department of Government Efficiency	DOGE	government	USA	GOV			2025		\n\
Transportation Security Administration	TSA	government	USA	GOV					\n\
National Transportation Safety Board	NTSB	government	USA	GOV					\n\
U.S. Geological Survey	USGS|US Geological Survey	government	USA	GOV					\n\
National Hurricane Center		government	USA	GOV					\n\
Internal Revenue Service	IRS	government	USA	GOV					\n\
U.S. Trade Representative	USTR	government	USA	GOV					\n\
American Institute in Taiwan	AIT	government	USA	GOV					\n\
Coalition Provisional Authority	CPA	government	IRQ	GOV			2003	2004	\n\
Foreign, Commonwealth and Development Office	FCDO|Foreign Office|British Foreign Office|UK Foreign Office|Foreign and Commonwealth Office	government	GBR	GOV					\n\
Home Office	British Home Office|UK Home Office	government	GBR	GOV|COP					\n\
Bank of England		government	GBR	GOV					\n\
UK Maritime Trade Operations	UKMTO|United Kingdom Maritime Trade Operations	government	GBR	GOV					\n\
Scottish government	Scottish Government	government	GBR	GOV					\n\
Welsh government	Welsh Government	government	GBR	GOV					\n\
Bundesbank		government	DEU	GOV					\n\
German Foreign Office	Auswärtiges Amt|Federal Foreign Office	government	DEU	GOV					\n\
Bank of Japan	BOJ	government	JPN	GOV					\n\
People\'s Bank of China	PBOC	government	CHN	GOV					\n\
Reserve Bank of India	RBI	government	IND	GOV					\n\
Politburo Standing Committee		government	CHN	GOV					\n\
State Council of China	China\'s State Council|Chinese State Council	government	CHN	GOV					\n\
Taiwan Affairs Office		government	CHN	GOV					\n\
Mainland Affairs Council		government	TWN	GOV					\n\
Roscosmos		government	RUS	GOV					\n\
Rosatom		government	RUS	GOV					\n\
Central Bank of Russia	Bank of Russia|Russian Central Bank	government	RUS	GOV					\n\
Security Council of Russia	Russian Security Council|Russia\'s Security Council	government	RUS	GOV					\n\
Energoatom		government	UKR	GOV					\n\
Supreme National Security Council	Iran\'s Supreme National Security Council	government	IRN	GOV					\n\
Guardian Council	Council of Guardians	government	IRN	GOV					\n\
Assembly of Experts		government	IRN	GOV					\n\
Expediency Council		government	IRN	GOV					\n\
Atomic Energy Organization of Iran	AEOI|Atomic Energy Organisation of Iran	government	IRN	GOV					\n\
Kurdistan Regional Government	KRG|Kurdish Regional Government|Kurdistan Region\'s government	government	IRQ	GOV					\n\
Coordination Framework	Shia Coordination Framework|Shi\'ite Coordination Framework	government	IRQ	PTY			2021		\n\
Governing Council of Iraq	Iraqi Governing Council	government	IRQ	GOV			2003	2004	\n\
Autonomous Administration of North and East Syria	Kurdish-led administration in northeast Syria|AANES	government	SYR	GOV					\n\
Syrian Salvation Government		government	SYR	GOV			2017	2024	\n\
Presidential Leadership Council	Yemen\'s Presidential Leadership Council|PLC	government	YEM	GOV			2022		\n\
Government of National Accord	GNA|UN-backed Government of National Accord	government	LBY	GOV			2016	2021	\n\
Government of National Unity of Libya	GNU|Libyan Government of National Unity|Libya\'s Government of National Unity	government	LBY	GOV			2021		\n\
National Transitional Council	NTC|Libyan National Transitional Council	government	LBY	GOV			2011	2012	\n\
High State Council		government	LBY	GOV					\n\
Transitional Sovereignty Council	Sovereignty Council|Sudanese Sovereignty Council|Sudan\'s Sovereignty Council	government	SDN	GOV			2019		\n\
Transitional Military Council		government	SDN	GOV			2019	2019	\n\
Transitional Federal Government of Somalia	Transitional Federal Government|TFG	government	SOM	GOV			2004	2012	\n\
Puntland administration	Puntland government	government	SOM	GOV					\n\
Somaliland government		government	SOM	GOV					\n\
Tigray Interim Administration	Interim Regional Administration of Tigray	government	ETH	GOV					\n\
Gaza Health Ministry	Health Ministry in Gaza|Hamas-run health ministry|Hamas-run Health Ministry|Palestinian Health Ministry|Gaza\'s Health Ministry|Gaza health ministry	government	PSE	GOV|MED					\n\
Gaza Civil Defense	Civil Defense in Gaza|Gaza Civil Defence|Gaza\'s civil defense agency|Gaza\'s Civil Defense	government	PSE	MED					\n\
Israeli War Cabinet	Israel\'s war cabinet|Israeli security cabinet|Israel\'s security cabinet	government	ISR	GOV					\n\
Prime Minister\'s Office of Israel	Israeli Prime Minister\'s Office	government	ISR	GOV					\n\
Israeli Civil Administration		government	ISR	GOV					\n\
Haitian Transitional Presidential Council	Transitional Presidential Council	government	HTI	GOV			2024	2026	\n\
Generalitat of Catalonia	Generalitat|Catalan government	government	ESP	GOV					\n\
Basque government		government	ESP	GOV					\n\
Republika Srpska government		government	BIH	GOV					\n\
Office of the High Representative	OHR	government	BIH	GOV					\n\
Derg		government	ETH	GOV				1987	\n\
Sahrawi government		government	ESH	GOV					\n\
Vatican\'s Secretariat of State	Vatican Secretariat of State	government	VAT	GOV					\n\
Central Tibetan Administration	Tibetan government-in-exile	government	CHN	OPP					\n\
Turkish Republic of Northern Cyprus government		government	CYP	GOV					\n\
U.S.-led coalition	U.S.-led coalition forces|US-led coalition|US-led coalition forces|U.S.-led international coalition|American-led coalition|international coalition|Global Coalition|Global Coalition to Defeat ISIS|Global Coalition Against Daesh|anti-ISIS coalition|Combined Joint Task Force – Operation Inherent Resolve|Operation Inherent Resolve|Inherent Resolve	military		MIL			2014		\n\
Saudi-led coalition	Saudi-led military coalition|Arab coalition|Saudi-led Arab coalition|Coalition to Restore Legitimacy in Yemen|Saudi-led coalition forces	military		MIL			2015		\n\
International Security Assistance Force	ISAF	military		MIL		NATO	2001	2014	\n\
Resolute Support Mission	Resolute Support|Resolute Support mission	military		MIL		NATO	2015	2021	\n\
Kosovo Force	KFOR|NATO-led Kosovo Force	military		MIL		NATO	1999		\n\
Stabilisation Force in Bosnia and Herzegovina	SFOR|Stabilization Force	military		MIL		NATO	1996	2005	\n\
EUFOR Althea	EUFOR	military		MIL		European Union	2004		\n\
Multi-National Force – Iraq	Multi-National Force Iraq|Multinational Force in Iraq|MNF-I	military		MIL			2004	2009	\n\
Multinational Force and Observers	MFO	military		MIL					\n\
U.S. Department of Defense	Pentagon|Department of Defense|Defense Department|U.S. Defense Department|US Department of Defense|DoD|Department of War|U.S. Department of War|War Department	government	USA	GOV|MIL	Q11209				\n\
U.S. Army	US Army|United States Army	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Navy	US Navy|United States Navy	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Air Force	US Air Force|United States Air Force|USAF	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Marine Corps	US Marine Corps|U.S. Marines|US Marines|Marine Corps|United States Marine Corps|USMC	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Coast Guard	US Coast Guard	military	USA	MIL					\n\
U.S. Space Force	US Space Force|Space Force	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Central Command	CENTCOM|US Central Command|Central Command|USCENTCOM	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Africa Command	AFRICOM|US Africa Command|Africa Command	military	USA	MIL		U.S. Department of Defense			\n\
U.S. European Command	EUCOM|US European Command|European Command	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Indo-Pacific Command	INDOPACOM|US Indo-Pacific Command|Indo-Pacific Command|U.S. Pacific Command|Pacific Command|PACOM	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Southern Command	SOUTHCOM|US Southern Command|Southern Command	military	USA	MIL		U.S. Department of Defense			\n\
U.S. Special Operations Command	SOCOM|Joint Special Operations Command|JSOC	military	USA	MIL		U.S. Department of Defense			\n\
Joint Chiefs of Staff	U.S. Joint Chiefs of Staff|Joint Chiefs	military	USA	MIL		U.S. Department of Defense			\n\
Navy SEALs	Navy SEAL|SEAL Team Six|Navy Seals|U.S. Navy SEALs	military	USA	MIL		U.S. Navy			\n\
Delta Force		military	USA	MIL		U.S. Army			\n\
Green Berets		military	USA	MIL		U.S. Army			\n\
U.S. Fifth Fleet	Fifth Fleet|5th Fleet|U.S. 5th Fleet|US Fifth Fleet	military	USA	MIL		U.S. Navy			\n\
U.S. Seventh Fleet	Seventh Fleet|7th Fleet|U.S. 7th Fleet	military	USA	MIL		U.S. Navy			\n\
82nd Airborne Division	82nd Airborne	military	USA	MIL		U.S. Army			\n\
101st Airborne Division	101st Airborne	military	USA	MIL		U.S. Army			\n\
U.S. Forces Korea	USFK|United States Forces Korea|US Forces Korea	military	USA	MIL		U.S. Department of Defense			\n\
North American Aerospace Defense Command	NORAD	military		MIL					\n\
British Army		military	GBR	MIL					actor:military:GBR\n\
Royal Navy		military	GBR	MIL					\n\
Royal Air Force	RAF	military	GBR	MIL					\n\
Royal Marines		military	GBR	MIL		Royal Navy			\n\
Special Air Service	SAS	military	GBR	MIL		British Army			\n\
UK Ministry of Defence	British Ministry of Defence|U.K. Ministry of Defence|British Defence Ministry	government	GBR	GOV|MIL					\n\
French Foreign Legion	Foreign Legion	military	FRA	MIL					\n\
Operation Barkhane	Barkhane|Barkhane force	military	FRA	MIL			2014	2022	\n\
Operation Serval		military	FRA	MIL			2013	2014	\n\
Takuba Task Force	Task Force Takuba	military		MIL			2020	2022	\n\
Bundeswehr	German Bundeswehr	military	DEU	MIL	Q25107				actor:military:DEU\n\
Luftwaffe		military	DEU	MIL		Bundeswehr			\n\
Wehrmacht		military	DEU	MIL				1945	\n\
Red Army		military	RUS	MIL				1946	\n\
Russian Armed Forces	Armed Forces of the Russian Federation	military	RUS	MIL					actor:military:RUS\n\
Black Sea Fleet	Russian Black Sea Fleet	military	RUS	MIL					\n\
Northern Fleet		military	RUS	MIL					\n\
Pacific Fleet		military	RUS	MIL					\n\
Baltic Fleet		military	RUS	MIL					\n\
Russian Aerospace Forces	Russian Air Force|VKS	military	RUS	MIL					\n\
Strategic Missile Forces	Strategic Rocket Forces	military	RUS	MIL					\n\
Rosgvardia	Russian National Guard|National Guard of Russia	military	RUS	MIL			2016		\n\
Kadyrovtsy	Kadyrovites|Akhmat|Akhmat special forces	military	RUS	MIL					\n\
GRU	Main Intelligence Directorate|Russian military intelligence|G.R.U.	military	RUS	SPY					\n\
Armed Forces of Ukraine	Ukrainian Armed Forces|AFU|Ukraine\'s Armed Forces	military	UKR	MIL					actor:military:UKR\n\
Azov Brigade	Azov|Azov Battalion|Azov Regiment|Azov Corps	military	UKR	MIL			2014		\n\
National Guard of Ukraine	Ukrainian National Guard	military	UKR	MIL					\n\
Territorial Defense Forces	Territorial Defence Forces	military	UKR	MIL			2022		\n\
Unmanned Systems Forces		military	UKR	MIL			2024		\n\
International Legion	International Legion of Territorial Defense|Foreign Legion of Ukraine	military	UKR	MIL			2022		\n\
Israel Defense Forces	IDF|Israeli Defense Forces|Israeli Defence Forces|Israel Defence Forces|I.D.F.|Tsahal	military	ISR	MIL					actor:military:ISR\n\
Israeli Air Force	IAF|Israel Air Force	military	ISR	MIL		Israel Defense Forces			\n\
Golani Brigade		military	ISR	MIL		Israel Defense Forces			\n\
Givati Brigade		military	ISR	MIL		Israel Defense Forces			\n\
COGAT	Coordinator of Government Activities in the Territories|Coordination of Government Activities in the Territories	military	ISR	MIL		Israel Defense Forces			\n\
South Lebanon Army	SLA	military	LBN	MIL				2000	\n\
Lebanese Armed Forces	LAF	military	LBN	MIL					actor:military:LBN\n\
Syrian Arab Army		military	SYR	MIL				2024-12	actor:military:SYR\n\
Tiger Forces		military	SYR	MIL		Syrian Arab Army		2024	\n\
Republican Guard of Syria	Syrian Republican Guard	military	SYR	MIL				2024-12	\n\
Fourth Armored Division	4th Armored Division|Fourth Armoured Division	military	SYR	MIL		Syrian Arab Army		2024-12	\n\
Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Iranian Revolutionary Guards|Iran\'s Revolutionary Guards|Iran\'s Revolutionary Guard|Iranian Revolutionary Guard Corps|Iran\'s Revolutionary Guard Corps|Revolutionary Guard Corps|Revolutionary Guards Corps|Islamic Revolution Guards Corps|Pasdaran|I.R.G.C.	military	IRN	MIL					\n\
Quds Force	Qods Force|IRGC Quds Force|al-Quds Force|Jerusalem Force|IRGC-QF	military	IRN	MIL		Islamic Revolutionary Guard Corps			\n\
Khatam al-Anbiya Central Headquarters	Khatam al-Anbiya	military	IRN	MIL					\n\
Iraqi Counter Terrorism Service	Counter Terrorism Service|Counter-Terrorism Service|Iraqi Counter-Terrorism Service|ICTS|Golden Division	military	IRQ	MIL					\n\
Iraqi Joint Operations Command	Joint Operations Command	military	IRQ	MIL					\n\
Iraqi Republican Guard		military	IRQ	MIL				2003	\n\
Peshmerga	Peshmerga forces|Kurdish Peshmerga|Peshmergas|pesh merga	military	IRQ	MIL					\n\
Afghan National Army	ANA	military	AFG	MIL				2021-08	actor:military:AFG\n\
Afghan National Defense and Security Forces	ANDSF|Afghan National Security Forces|ANSF	military	AFG	MIL				2021-08	actor:military:AFG\n\
Pakistan Army	Pakistani Army|Pakistan\'s Army	military	PAK	MIL					actor:military:PAK\n\
Inter-Services Public Relations	ISPR	military	PAK	MIL					\n\
Frontier Corps		military	PAK	PRM					\n\
Pakistan Air Force	PAF	military	PAK	MIL					\n\
Indian Army		military	IND	MIL					actor:military:IND\n\
Indian Air Force		military	IND	MIL					\n\
Assam Rifles		military	IND	PRM					\n\
Border Security Force	BSF	military	IND	PRM					\n\
Central Reserve Police Force	CRPF	military	IND	PRM					\n\
Border Guard Bangladesh	BGB|Bangladesh Rifles|BDR	military	BGD	PRM					\n\
People\'s Liberation Army	PLA|Chinese People\'s Liberation Army|P.L.A.	military	CHN	MIL					actor:military:CHN\n\
People\'s Liberation Army Navy	PLA Navy|PLAN|Chinese Navy	military	CHN	MIL		People\'s Liberation Army			\n\
People\'s Liberation Army Rocket Force	PLA Rocket Force|Rocket Force	military	CHN	MIL		People\'s Liberation Army			\n\
People\'s Liberation Army Air Force	PLA Air Force|PLAAF	military	CHN	MIL		People\'s Liberation Army			\n\
PLA Eastern Theater Command	Eastern Theater Command|Eastern Theatre Command	military	CHN	MIL		People\'s Liberation Army			\n\
PLA Southern Theater Command	Southern Theater Command|Southern Theatre Command	military	CHN	MIL		People\'s Liberation Army			\n\
China Coast Guard	Chinese Coast Guard|CCG	military	CHN	PRM					\n\
People\'s Armed Police		military	CHN	PRM					\n\
Central Military Commission		military	CHN	MIL					\n\
Republic of China Armed Forces	Taiwanese Armed Forces	military	TWN	MIL					actor:military:TWN\n\
Japan Self-Defense Forces	Japanese Self-Defense Forces|Self-Defense Forces|Self-Defence Forces|JSDF|Japan Self-Defence Forces	military	JPN	MIL					actor:military:JPN\n\
Japan Maritime Self-Defense Force	Maritime Self-Defense Force|JMSDF	military	JPN	MIL		Japan Self-Defense Forces			\n\
Japan Coast Guard	Japanese Coast Guard	military	JPN	COP					\n\
Korean People\'s Army	KPA	military	PRK	MIL					actor:military:PRK\n\
South Korean Joint Chiefs of Staff	JCS|South Korea\'s Joint Chiefs of Staff	military	KOR	MIL					\n\
Philippine Coast Guard	PCG	military	PHL	PRM					\n\
Armed Forces of the Philippines	AFP of the Philippines|Philippine Armed Forces	military	PHL	MIL					actor:military:PHL\n\
Tatmadaw	Myanmar military junta|Myanmar Armed Forces|Myanmar\'s military junta|State Administration Council|SAC	military	MMR	MIL					actor:military:MMR\n\
Tentara Nasional Indonesia	TNI|Indonesian National Armed Forces	military	IDN	MIL					actor:military:IDN\n\
Kopassus		military	IDN	MIL		Tentara Nasional Indonesia			\n\
Turkish Armed Forces	TSK|TAF	military	TUR	MIL					actor:military:TUR\n\
Turkish Land Forces		military	TUR	MIL		Turkish Armed Forces			\n\
Egyptian Armed Forces		military	EGY	MIL					actor:military:EGY\n\
Supreme Council of the Armed Forces	SCAF	military	EGY	MIL					\n\
Libyan National Army	LNA|Libyan Arab Armed Forces|LAAF|Haftar\'s forces	military	LBY	MIL					\n\
Sudanese Armed Forces	SAF|Sudan Armed Forces|Sudan\'s Armed Forces	military	SDN	MIL					actor:military:SDN\n\
South Sudan People\'s Defence Forces	SSPDF|South Sudan People\'s Defense Forces	military	SSD	MIL					actor:military:SSD\n\
Ethiopian National Defense Force	ENDF|Ethiopian National Defence Force	military	ETH	MIL					actor:military:ETH\n\
Eritrean Defence Forces	EDF	military	ERI	MIL					actor:military:ERI\n\
Kenya Defence Forces	KDF|Kenyan Defence Forces|Kenya Defense Forces	military	KEN	MIL					actor:military:KEN\n\
Somali National Army	SNA	military	SOM	MIL					actor:military:SOM\n\
Danab	Danab Brigade	military	SOM	MIL		Somali National Army			\n\
Uganda People\'s Defence Force	UPDF|Uganda Peoples\' Defence Forces|Uganda People\'s Defense Force	military	UGA	MIL					actor:military:UGA\n\
Rwanda Defence Force	RDF|Rwandan Defence Force|Rwanda Defense Force	military	RWA	MIL					actor:military:RWA\n\
Armed Forces of the Democratic Republic of the Congo	FARDC	military	COD	MIL					actor:military:COD\n\
South African National Defence Force	SANDF	military	ZAF	MIL					actor:military:ZAF\n\
Malian Armed Forces	FAMa	military	MLI	MIL					actor:military:MLI\n\
G5 Sahel Joint Force	G5 Sahel force	military		MIL			2017		\n\
Multinational Joint Task Force	MNJTF	military		MIL					\n\
SADC Mission in Mozambique	SAMIM	military		MIL			2021	2024	\n\
SADC Mission in the Democratic Republic of Congo	SAMIDRC	military		MIL			2023	2025	\n\
East African Community Regional Force	EAC Regional Force|EACRF	military		MIL					\n\
African Union Mission in Somalia	AMISOM|ATMIS|African Union Transition Mission in Somalia|AUSSOM	military		MIL		African Union			\n\
ECOMOG		military		MIL		Economic Community of West African States			\n\
ECOWAS Standby Force	ECOWAS standby force	military		MIL		Economic Community of West African States			\n\
Royal Thai Army		military	THA	MIL					actor:military:THA\n\
Royal Canadian Navy		military	CAN	MIL					\n\
Canadian Armed Forces		military	CAN	MIL					actor:military:CAN\n\
Australian Defence Force	ADF	military	AUS	MIL					actor:military:AUS\n\
Atlacatl Battalion	Atlacatl	military	SLV	MIL				1992	\n\
Colombian National Army	National Army of Colombia	military	COL	MIL					actor:military:COL\n\
Bolivarian National Armed Forces	FANB	military	VEN	MIL					actor:military:VEN\n\
Bolivarian National Guard	Venezuelan National Guard	military	VEN	PRM					\n\
Peshmerga Ministry	Ministry of Peshmerga|Ministry of Peshmerga Affairs	military	IRQ	GOV|MIL					\n\
Combined Maritime Forces		military		MIL					\n\
Operation Aspides	EUNAVFOR Aspides|Aspides	military		MIL		European Union	2024		\n\
Operation Prosperity Guardian		military		MIL			2023		\n\
Russian Ministry of Defence	Russian Defense Ministry|Russian Defence Ministry|Russia\'s Defense Ministry|Russia\'s Defence Ministry|Russian Ministry of Defense	government	RUS	GOV|MIL					\n\
Afrika Corps	Africa Corps	military	RUS	MIL			2023		\n\
Army of Republika Srpska	Bosnian Serb Army|Bosnian Serb army|VRS	military	BIH	MIL				2006	\n\
FBI	Federal Bureau of Investigation|F.B.I.	police	USA	COP	Q8333				\n\
Drug Enforcement Administration	DEA|D.E.A.	police	USA	COP					\n\
Bureau of Alcohol, Tobacco, Firearms and Explosives	ATF	police	USA	COP					\n\
U.S. Immigration and Customs Enforcement	ICE|Immigration and Customs Enforcement	police	USA	COP					\n\
U.S. Customs and Border Protection	CBP|Customs and Border Protection|U.S. Border Patrol|Border Patrol	police	USA	COP					\n\
U.S. Secret Service	Secret Service|US Secret Service	police	USA	COP					\n\
U.S. Marshals Service	U.S. Marshals|US Marshals	police	USA	COP					\n\
New York Police Department	NYPD|New York City Police Department	police	USA	COP					\n\
Los Angeles Police Department	LAPD	police	USA	COP					\n\
U.S. Capitol Police	Capitol Police|US Capitol Police	police	USA	COP					\n\
Metropolitan Police	Scotland Yard|Met Police|London Metropolitan Police	police	GBR	COP					\n\
National Crime Agency	NCA	police	GBR	COP					\n\
Police Service of Northern Ireland	PSNI|Royal Ulster Constabulary|RUC	police	GBR	COP					\n\
Garda Síochána	Garda|Gardaí	police	IRL	COP					actor:police:IRL\n\
Royal Canadian Mounted Police	RCMP|Mounties	police	CAN	COP					\n\
Australian Federal Police	AFP of Australia	police	AUS	COP					\n\
Carabinieri		police	ITA	COP					\n\
Guardia Civil	Civil Guard	police	ESP	COP					\n\
Mossos d\'Esquadra	Mossos	police	ESP	COP					\n\
Bundeskriminalamt	BKA	police	DEU	COP					\n\
OMON		police	RUS	COP					\n\
Investigative Committee of Russia	Russian Investigative Committee|Investigative Committee	police	RUS	COP					\n\
Israel Police	Israeli Police	police	ISR	COP					actor:police:ISR\n\
Israel Border Police	Israeli Border Police	police	ISR	COP					\n\
Shahrbani		police	IRN	COP					\n\
Gasht-e Ershad	Guidance Patrol|morality police	police	IRN	COP					\n\
Special Anti-Robbery Squad	SARS	police	NGA	COP					\n\
Hong Kong Police Force	Hong Kong Police	police	HKG	COP					actor:police:HKG\n\
Philippine National Police	PNP	police	PHL	COP					actor:police:PHL\n\
Haitian National Police	Haiti National Police|PNH	police	HTI	COP					actor:police:HTI\n\
Rapid Action Battalion	RAB	police	BGD	COP					\n\
Central Bureau of Investigation	CBI	police	IND	COP					\n\
National Investigation Agency	NIA	police	IND	COP					\n\
BOPE		police	BRA	COP					\n\
Carabineros	Carabineros de Chile	police	CHL	COP					\n\
Afghan National Police	ANP	police	AFG	COP				2021-08	actor:police:AFG\n\
UN peacekeepers	U.N. peacekeepers|United Nations peacekeepers|blue helmets|U.N. peacekeeping force|UN peacekeeping force	organization		MIL		United Nations			\n\
United Nations Interim Force in Lebanon	UNIFIL|U.N. Interim Force in Lebanon	organization		MIL		United Nations	1978		\n\
United Nations Disengagement Observer Force	UNDOF	organization		MIL		United Nations	1974		\n\
MONUSCO	MONUC|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|UN Organization Stabilization Mission in the Democratic Republic of the Congo	organization		MIL		United Nations			\n\
MINUSMA	United Nations Multidimensional Integrated Stabilization Mission in Mali	organization		MIL		United Nations	2013	2023	\n\
MINUSCA	United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic	organization		MIL		United Nations	2014		\n\
UNMISS	United Nations Mission in South Sudan|UN Mission in South Sudan	organization		MIL		United Nations	2011		\n\
UNAMID		organization		MIL		United Nations	2007	2020	\n\
UNISFA		organization		MIL		United Nations	2011		\n\
MINUSTAH	United Nations Stabilization Mission in Haiti	organization		MIL		United Nations	2004	2017	\n\
UNFICYP		organization		MIL		United Nations	1964		\n\
UNPROFOR	United Nations Protection Force	organization		MIL		United Nations	1992	1995	\n\
UNTSO		organization		MIL		United Nations			\n\
UNMIK		organization		UNK		United Nations			\n\
UNITAMS		organization		UNK		United Nations	2020	2024	\n\
UNSMIL	United Nations Support Mission in Libya	organization		UNK		United Nations	2011		\n\
UNAMA	United Nations Assistance Mission in Afghanistan|UN Assistance Mission in Afghanistan	organization		UNK		United Nations	2002		\n\
UNAMI	United Nations Assistance Mission for Iraq|UN Assistance Mission for Iraq	organization		UNK		United Nations	2003	2025	\n\
UNMHA		organization		UNK		United Nations	2019		\n\
MINURSO		organization		UNK		United Nations	1991		\n\
ONUSAL	United Nations Observer Mission in El Salvador	organization		UNK		United Nations	1991	1995	\n\
Multinational Security Support Mission	Multinational Security Support|Kenyan-led security mission|Kenya-led multinational force|Gang Suppression Force	organization		COP			2023		\n\
United Nations	U.N.|UN|United Nations Organization	organization		UNK	Q1065				\n\
UN Security Council	U.N. Security Council|United Nations Security Council|Security Council|UNSC	organization		UNK	Q37470	United Nations			\n\
UN General Assembly	U.N. General Assembly|United Nations General Assembly|General Assembly|UNGA	organization		UNK		United Nations			\n\
UN Human Rights Council	U.N. Human Rights Council|United Nations Human Rights Council|Human Rights Council	organization		UNK		United Nations			\n\
Office of the UN High Commissioner for Human Rights	OHCHR|UN human rights office|U.N. human rights office|United Nations human rights office|U.N. Human Rights Office	organization		UNK		United Nations			\n\
UN High Commissioner for Refugees	UNHCR|U.N. refugee agency|UN refugee agency|United Nations refugee agency|UN Refugee Agency|U.N. High Commissioner for Refugees	organization		UNK		United Nations			\n\
UNICEF	United Nations Children\'s Fund|U.N. Children\'s Fund|UN Children\'s Fund|U.N. children\'s agency	organization		UNK	Q740308	United Nations			\n\
World Food Programme	WFP|World Food Program|U.N. World Food Programme|U.N. World Food Program|UN World Food Programme	organization		UNK		United Nations			\n\
World Health Organization	WHO|World Health Organisation|U.N. health agency	organization		MED	Q7817	United Nations			\n\
UNRWA	U.N. Relief and Works Agency|United Nations Relief and Works Agency|U.N. agency for Palestinian refugees|UN agency for Palestinian refugees|UN Relief and Works Agency	organization		UNK		United Nations			\n\
UN Office for the Coordination of Humanitarian Affairs	OCHA|U.N. humanitarian office|UN OCHA|UNOCHA	organization		UNK		United Nations			\n\
UN Development Programme	UNDP|United Nations Development Programme|U.N. Development Program	organization		UNK		United Nations			\n\
UNESCO	United Nations Educational, Scientific and Cultural Organization	organization		UNK	Q7809	United Nations			\n\
Food and Agriculture Organization	FAO|U.N. Food and Agriculture Organization	organization		UNK		United Nations			\n\
International Organization for Migration	IOM|U.N. migration agency|UN migration agency	organization		UNK		United Nations			\n\
International Labour Organization	ILO|International Labor Organization	organization		LAB		United Nations			\n\
International Maritime Organization	IMO	organization		UNK		United Nations			\n\
International Civil Aviation Organization	ICAO	organization		UNK		United Nations			\n\
UN Office on Drugs and Crime	UNODC	organization		UNK		United Nations			\n\
UN Environment Programme	UNEP	organization		UNK		United Nations			\n\
UN Women		organization		UNK		United Nations			\n\
UNFPA	United Nations Population Fund	organization		UNK		United Nations			\n\
UNAIDS		organization		UNK		United Nations			\n\
UNSCOM		organization		UNK		United Nations	1991	1999	\n\
UNMOVIC		organization		UNK		United Nations	1999	2007	\n\
International Atomic Energy Agency	IAEA|U.N. nuclear watchdog|UN nuclear watchdog|U.N. atomic agency|I.A.E.A.	organization		UNK	Q41984	United Nations			\n\
Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons|global chemical weapons watchdog	organization		UNK					\n\
International Court of Justice	ICJ|World Court|U.N.\'s top court	organization		JUD	Q7801	United Nations			\n\
International Criminal Court	ICC|I.C.C.	organization		JUD	Q47488				\n\
International Criminal Tribunal for the former Yugoslavia	ICTY|Yugoslav war crimes tribunal	organization		JUD			1993	2017	\n\
International Criminal Tribunal for Rwanda	ICTR	organization		JUD			1994	2015	\n\
Special Court for Sierra Leone		organization		JUD			2002	2013	\n\
Special Tribunal for Lebanon		organization		JUD			2009	2023	\n\
Permanent Court of Arbitration		organization		JUD					\n\
European Court of Human Rights	ECHR|European Human Rights Court	organization		JUD					\n\
Inter-American Court of Human Rights		organization		JUD					\n\
Inter-American Commission on Human Rights	IACHR	organization		UNK					\n\
European Union	EU|E.U.|European bloc	organization		GOV	Q458				\n\
European Commission	EU Commission|EU executive	organization		GOV	Q8880	European Union			\n\
European Parliament	EU Parliament	organization		LEG	Q8889	European Union			\n\
European Council		organization		GOV		European Union			\n\
Council of the European Union	Council of the EU|EU Council	organization		GOV		European Union			\n\
European Court of Justice	ECJ|Court of Justice of the European Union	organization		JUD		European Union			\n\
European Central Bank	ECB	organization		GOV		European Union			\n\
Frontex	European Border and Coast Guard Agency	organization		COP		European Union			\n\
Europol		organization		COP		European Union			\n\
European External Action Service	EEAS	organization		GOV		European Union			\n\
Council of Europe		organization		UNK					\n\
NATO	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic alliance|Nato	organization		MIL	Q7184				\n\
Organization for Security and Co-operation in Europe	OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe	organization		UNK	Q81299				\n\
OSCE Minsk Group	Minsk Group	organization		UNK		Organization for Security and Co-operation in Europe			\n\
African Union	AU|A.U.|African bloc	organization		UNK	Q7159				\n\
AU Peace and Security Council	African Union Peace and Security Council	organization		UNK		African Union			\n\
African Union Commission	AU Commission	organization		UNK		African Union			\n\
Organization of African Unity	OAU|Organisation of African Unity	organization		UNK			1963	2002	\n\
Economic Community of West African States	ECOWAS|West African bloc|Ecowas	organization		UNK					\n\
Southern African Development Community	SADC	organization		UNK					\n\
East African Community	EAC	organization		UNK					\n\
Intergovernmental Authority on Development	IGAD	organization		UNK					\n\
Economic Community of Central African States	ECCAS	organization		UNK					\n\
Alliance of Sahel States	AES|Sahel Alliance	organization		UNK			2023		\n\
G5 Sahel		organization		UNK			2014	2023	\n\
Association of Southeast Asian Nations	ASEAN|Asean|Southeast Asian bloc	organization		UNK	Q7768				\n\
South Asian Association for Regional Cooperation	SAARC	organization		UNK					\n\
Arab League	League of Arab States|Arab bloc	organization		UNK	Q7172				\n\
Gulf Cooperation Council	GCC	organization		UNK					\n\
Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference	organization		UNK					\n\
Organization of American States	OAS|Organisation of American States	organization		UNK					\n\
Community of Latin American and Caribbean States	CELAC	organization		UNK					\n\
Caribbean Community	CARICOM|Caricom	organization		UNK					\n\
Union of South American Nations	UNASUR|Unasur	organization		UNK					\n\
Mercosur		organization		UNK					\n\
ALBA	Bolivarian Alliance for the Peoples of Our America|Bolivarian Alliance	organization		UNK					\n\
Andean Community		organization		UNK					\n\
Contadora Group	Contadora	organization		UNK					\n\
Lima Group		organization		UNK			2017		\n\
Pacific Islands Forum		organization		UNK					\n\
Commonwealth of Nations	Commonwealth	organization		UNK					\n\
Commonwealth of Independent States	CIS	organization		UNK					\n\
Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation	organization		MIL					\n\
Eurasian Economic Union	EAEU	organization		UNK					\n\
Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization	organization		UNK					\n\
BRICS	BRICS bloc	organization		UNK					\n\
Group of Seven	G7|G-7|Group of 7	organization		UNK					\n\
Group of Eight	G8|G-8	organization		UNK					\n\
Group of 20	G20|G-20|Group of Twenty	organization		UNK					\n\
Quad	Quadrilateral Security Dialogue	organization		UNK					\n\
AUKUS		organization		UNK			2021		\n\
Non-Aligned Movement		organization		UNK					\n\
Middle East Quartet	Quartet on the Middle East	organization		UNK					\n\
OPEC	Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries	organization		BUS	Q7795				\n\
OPEC+		organization		BUS					\n\
International Energy Agency	IEA	organization		UNK					\n\
International Monetary Fund	IMF|I.M.F.	organization		UNK	Q7804				\n\
World Bank	World Bank Group	organization		UNK	Q7164				\n\
World Trade Organization	WTO|World Trade Organisation	organization		UNK	Q7825				\n\
Organisation for Economic Co-operation and Development	OECD|Organization for Economic Cooperation and Development	organization		UNK					\n\
Asian Development Bank	ADB	organization		UNK					\n\
African Development Bank	AfDB	organization		UNK					\n\
Inter-American Development Bank	IDB	organization		UNK					\n\
European Bank for Reconstruction and Development	EBRD	organization		UNK					\n\
Bank for International Settlements		organization		UNK					\n\
Financial Action Task Force	FATF	organization		UNK					\n\
SWIFT		organization	BEL	BUS					\n\
Interpol	INTERPOL	organization		COP					\n\
World Economic Forum	WEF	organization		BUS					\n\
International Olympic Committee	IOC	organization		SOC					\n\
FIFA		organization		SOC					\n\
International Committee of the Red Cross	ICRC|Red Cross|International Red Cross	organization		SOC	Q48934				\n\
International Federation of Red Cross and Red Crescent Societies	IFRC|Red Crescent	organization		SOC					\n\
American Red Cross		organization	USA	SOC					\n\
Palestine Red Crescent Society	Palestinian Red Crescent|Palestinian Red Crescent Society|PRCS	organization	PSE	MED					\n\
Syrian Arab Red Crescent	SARC|Syrian Red Crescent	organization	SYR	MED					\n\
Médecins Sans Frontières	MSF|Doctors Without Borders	organization		MED					\n\
Médecins du Monde	Doctors of the World	organization		MED					\n\
Save the Children		organization		SOC					\n\
Oxfam		organization		SOC					\n\
CARE International		organization		SOC					\n\
Norwegian Refugee Council	NRC	organization		SOC					\n\
International Rescue Committee	IRC	organization		SOC					\n\
World Central Kitchen		organization		SOC					\n\
Mercy Corps		organization		SOC					\n\
World Vision		organization		SOC					\n\
Catholic Relief Services		organization		SOC					\n\
Caritas	Caritas Internationalis	organization		SOC					\n\
Islamic Relief		organization		SOC					\n\
Action Against Hunger		organization		SOC					\n\
Gaza Humanitarian Foundation	GHF	organization		SOC			2025		\n\
White Helmets	Syria Civil Defence|Syria Civil Defense|Syrian Civil Defense	organization	SYR	SOC					\n\
Amnesty International	Amnesty	organization		SOC					\n\
Human Rights Watch	HRW	organization		SOC					\n\
Reporters Without Borders	Reporters sans frontières	organization		SOC					\n\
Committee to Protect Journalists	CPJ	organization		SOC					\n\
Freedom House		organization	USA	SOC					\n\
Transparency International		organization		SOC					\n\
Greenpeace		organization		SOC					\n\
B\'Tselem		organization	ISR	SOC					\n\
Peace Now		organization	ISR	SOC					\n\
Breaking the Silence		organization	ISR	SOC					\n\
Al-Haq		organization	PSE	SOC					\n\
Syrian Observatory for Human Rights	SOHR|Syrian Observatory	organization	SYR	SOC					\n\
International Crisis Group	Crisis Group	organization		SOC					\n\
Institute for the Study of War	ISW	organization	USA	EDU					\n\
Armed Conflict Location & Event Data	ACLED|Armed Conflict Location and Event Data Project	organization		EDU					\n\
Stockholm International Peace Research Institute	SIPRI	organization	SWE	EDU					\n\
Chatham House		organization	GBR	EDU					\n\
Brookings Institution	Brookings	organization	USA	EDU					\n\
Heritage Foundation		organization	USA	EDU					\n\
RAND Corporation	RAND	organization	USA	EDU					\n\
Carnegie Endowment for International Peace	Carnegie Endowment	organization	USA	EDU					\n\
Center for Strategic and International Studies	CSIS	organization	USA	EDU					\n\
International Institute for Strategic Studies	IISS	organization	GBR	EDU					\n\
Memorial Human Rights Center		organization	RUS	SOC					\n\
OVD-Info		organization	RUS	SOC					\n\
Golos		organization	RUS	SOC					\n\
National Rifle Association	NRA	organization	USA	SOC					\n\
American Civil Liberties Union	ACLU	organization	USA	SOC					\n\
Black Lives Matter		organization	USA	SOC					\n\
Ku Klux Klan	KKK	organization	USA	UAF					\n\
Proud Boys		organization	USA	UAF					\n\
Oath Keepers		organization	USA	UAF					\n\
Antifa		organization		SOC					\n\
Extinction Rebellion		organization		SOC					\n\
Just Stop Oil		organization	GBR	SOC					\n\
Palestine Action		organization	GBR	SOC					\n\
Jewish Agency	Jewish Agency for Israel	organization	ISR	SOC					\n\
World Council of Churches		organization		REL					\n\
Catholic Church	Roman Catholic Church	organization	VAT	REL					\n\
Russian Orthodox Church	Moscow Patriarchate	organization	RUS	REL					\n\
Orthodox Church of Ukraine		organization	UKR	REL					\n\
Muslim Brotherhood	Egyptian Muslim Brotherhood|Ikhwan	organization	EGY	REL					\n\
Falun Gong		organization	CHN	REL					\n\
Solidarity trade union	Solidarność	organization	POL	LAB					\n\
AFL-CIO		organization	USA	LAB					\n\
Congress of South African Trade Unions	COSATU|Cosatu	organization	ZAF	LAB					\n\
Nigeria Labour Congress	NLC	organization	NGA	LAB					\n\
Tunisian General Labour Union	UGTT	organization	TUN	LAB					\n\
Sudanese Professionals Association		organization	SDN	LAB					\n\
Forces of Freedom and Change	FFC	organization	SDN	OPP					\n\
Mothers of the Plaza de Mayo	Mothers of Plaza de Mayo	organization	ARG	SOC					\n\
Ladies in White		organization	CUB	SOC					\n\
Palestine Liberation Organization	PLO|Palestine Liberation Organisation|P.L.O.	organization	PSE	GOV	Q205799				\n\
Board of Peace		organization		UNK			2025		\n\
International Stabilization Force	ISF	organization		MIL			2025		\n\
CIA	Central Intelligence Agency|C.I.A.|Langley	organization	USA	SPY	Q37230				\n\
National Security Agency	NSA|N.S.A.	organization	USA	SPY					\n\
Defense Intelligence Agency	DIA	organization	USA	SPY					\n\
Office of the Director of National Intelligence	ODNI	organization	USA	SPY					\n\
Mossad		organization	ISR	SPY					\n\
Shin Bet	Shabak|Israel Security Agency|Shin Beth	organization	ISR	SPY					\n\
Unit 8200		organization	ISR	SPY					\n\
Israeli Military Intelligence Directorate	Israeli Military Intelligence	organization	ISR	SPY					\n\
Inter-Services Intelligence	ISI|Inter-Services Intelligence agency|I.S.I.	organization	PAK	SPY					\n\
Research and Analysis Wing	RAW	organization	IND	SPY					\n\
FSB	Federal Security Service|F.S.B.|Russian Federal Security Service	organization	RUS	SPY					\n\
SVR	Foreign Intelligence Service of Russia|Russian Foreign Intelligence Service	organization	RUS	SPY					\n\
KGB	K.G.B.	organization	RUS	SPY				1991	\n\
Security Service of Ukraine	SBU|Ukraine\'s Security Service|S.B.U.	organization	UKR	SPY					\n\
Main Directorate of Intelligence of Ukraine	HUR|GUR|Ukrainian military intelligence|Ukraine\'s military intelligence|Defence Intelligence of Ukraine	organization	UKR	SPY					\n\
State Security Committee of Belarus	Belarusian KGB	organization	BLR	SPY					\n\
MI6	Secret Intelligence Service|SIS|M.I.6	organization	GBR	SPY					\n\
MI5	Security Service MI5|M.I.5	organization	GBR	SPY					\n\
GCHQ	Government Communications Headquarters	organization	GBR	SPY					\n\
DGSE	Directorate-General for External Security	organization	FRA	SPY					\n\
DGSI		organization	FRA	SPY					\n\
Bundesnachrichtendienst	BND|Federal Intelligence Service	organization	DEU	SPY					\n\
Federal Office for the Protection of the Constitution	Verfassungsschutz|BfV|Office for the Protection of the Constitution	organization	DEU	SPY					\n\
Stasi		organization	DEU	SPY				1990	\n\
National Intelligence Organization	Millî İstihbarat Teşkilatı|Turkish National Intelligence Organization	organization	TUR	SPY					\n\
General Intelligence Directorate of Egypt	Egyptian General Intelligence|Mukhabarat of Egypt|Egyptian intelligence	organization	EGY	SPY					\n\
General Intelligence Directorate of Jordan	Jordanian General Intelligence	organization	JOR	SPY					\n\
General Intelligence Presidency	Saudi General Intelligence Presidency	organization	SAU	SPY					\n\
Ministry of Intelligence of Iran	Iranian Intelligence Ministry|Iran\'s Intelligence Ministry|Iranian Ministry of Intelligence|VAJA	organization	IRN	SPY					\n\
SAVAK		organization	IRN	SPY				1979	\n\
National Directorate of Security	NDS	organization	AFG	SPY				2021-08	\n\
National Intelligence Service	NIS|South Korean spy agency|South Korea\'s spy agency	organization	KOR	SPY					\n\
Ministry of State Security	MSS|Chinese Ministry of State Security	organization	CHN	SPY					\n\
National Intelligence and Security Service	NISS	organization	ETH	SPY					\n\
General Intelligence Service of Sudan	Sudanese intelligence	organization	SDN	SPY					\n\
DINA		organization	CHL	SPY				1977	\n\
SEBIN	Bolivarian Intelligence Service	organization	VEN	SPY					\n\
DGCIM		organization	VEN	SPY					\n\
Canadian Security Intelligence Service	CSIS of Canada	organization	CAN	SPY					\n\
Australian Security Intelligence Organisation	ASIO	organization	AUS	SPY					\n\
United States Congress	U.S. Congress|US Congress|Capitol Hill	organization	USA	LEG	Q11268				\n\
United States Senate	U.S. Senate|US Senate	organization	USA	LEG		United States Congress			\n\
United States House of Representatives	U.S. House of Representatives|US House of Representatives|U.S. House|House of Representatives	organization	USA	LEG		United States Congress			\n\
House Foreign Affairs Committee		organization	USA	LEG		United States House of Representatives			\n\
Senate Foreign Relations Committee		organization	USA	LEG		United States Senate			\n\
Senate Armed Services Committee		organization	USA	LEG		United States Senate			\n\
UK Parliament	British Parliament|British parliament|Houses of Parliament	organization	GBR	LEG					\n\
House of Commons		organization	GBR	LEG		UK Parliament			\n\
House of Lords		organization	GBR	LEG		UK Parliament			\n\
Scottish Parliament	Holyrood	organization	GBR	LEG					\n\
Northern Ireland Assembly	Stormont	organization	GBR	LEG					\n\
Bundestag	German Bundestag	organization	DEU	LEG					\n\
Bundesrat		organization	DEU	LEG					\n\
National Assembly of France	French National Assembly|Assemblée Nationale	organization	FRA	LEG					\n\
French Senate		organization	FRA	LEG					\n\
Cortes Generales	Congress of Deputies	organization	ESP	LEG					\n\
Italian Chamber of Deputies		organization	ITA	LEG					\n\
Oireachtas		organization	IRL	LEG					\n\
Dáil Éireann	Dáil	organization	IRL	LEG					\n\
Sejm		organization	POL	LEG					\n\
Storting		organization	NOR	LEG					\n\
Riksdag		organization	SWE	LEG					\n\
Folketing		organization	DNK	LEG					\n\
Eduskunta		organization	FIN	LEG					\n\
Althing		organization	ISL	LEG					\n\
Saeima		organization	LVA	LEG					\n\
Seimas		organization	LTU	LEG					\n\
Riigikogu		organization	EST	LEG					\n\
Verkhovna Rada	Rada|Ukraine\'s Verkhovna Rada	organization	UKR	LEG					\n\
State Duma	Duma|Russian State Duma|Russian Duma	organization	RUS	LEG					\n\
Federation Council	Russian Federation Council	organization	RUS	LEG					\n\
Supreme Soviet		organization	RUS	LEG				1993	\n\
Knesset	Israeli Knesset|Israel\'s Knesset	organization	ISR	LEG					\n\
Palestinian Legislative Council		organization	PSE	LEG					\n\
Palestinian National Council		organization	PSE	LEG					\n\
Majlis	Iranian Majlis|Islamic Consultative Assembly	organization	IRN	LEG					\n\
Council of Representatives of Iraq	Iraqi Council of Representatives|Iraqi Parliament|Iraq\'s Parliament	organization	IRQ	LEG					\n\
Syrian People\'s Assembly	People\'s Assembly of Syria	organization	SYR	LEG					\n\
Grand National Assembly of Turkey	Turkish Grand National Assembly|Turkish Parliament	organization	TUR	LEG					\n\
Shura Council		organization	SAU	LEG					\n\
Loya Jirga	loya jirga	organization	AFG	LEG					\n\
Wolesi Jirga		organization	AFG	LEG					\n\
National Assembly of Pakistan	Pakistan\'s National Assembly	organization	PAK	LEG					\n\
Lok Sabha		organization	IND	LEG					\n\
Rajya Sabha		organization	IND	LEG					\n\
Jatiya Sangsad		organization	BGD	LEG					\n\
National People\'s Congress	NPC|China\'s National People\'s Congress	organization	CHN	LEG					\n\
Chinese People\'s Political Consultative Conference	CPPCC	organization	CHN	LEG					\n\
Legislative Yuan		organization	TWN	LEG					\n\
Legislative Council of Hong Kong	LegCo|Hong Kong Legislative Council|Legco	organization	HKG	LEG					\n\
National Diet	Japanese Diet|Diet of Japan	organization	JPN	LEG					\n\
National Assembly of South Korea	South Korean National Assembly	organization	KOR	LEG					\n\
Supreme People\'s Assembly		organization	PRK	LEG					\n\
Pyidaungsu Hluttaw		organization	MMR	LEG					\n\
Libyan House of Representatives	Libya\'s House of Representatives|HoR	organization	LBY	LEG					\n\
National Assembly of Venezuela	Venezuelan National Assembly|Venezuela\'s National Assembly	organization	VEN	LEG					\n\
Constituent National Assembly of Venezuela		organization	VEN	LEG			2017	2020	\n\
Legislative Assembly of El Salvador	Salvadoran Legislative Assembly	organization	SLV	LEG					\n\
Congress of Peru	Peruvian Congress	organization	PER	LEG					\n\
National Congress of Brazil	Brazilian Congress	organization	BRA	LEG					\n\
National Assembly of Kenya		organization	KEN	LEG					\n\
U.S. Supreme Court	US Supreme Court|Supreme Court of the United States|SCOTUS	organization	USA	JUD					\n\
Old Bailey		organization	GBR	JUD					\n\
Federal Constitutional Court of Germany	German Constitutional Court|Federal Constitutional Court	organization	DEU	JUD					\n\
Iraqi Federal Supreme Court	Federal Supreme Court of Iraq|Federal Supreme Court	organization	IRQ	JUD					\n\
Basmanny Court	Basmanny District Court	organization	RUS	JUD					\n\
Special Jurisdiction for Peace		organization	COL	JUD			2017		\n\
Guantanamo military commission		organization	USA	JUD					\n\
Islamic State	IS|ISIS|ISIL|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|Islamic State of Iraq|so-called Islamic State|ISIS group	militia		REB	Q2429253				\n\
Islamic State Khorasan	ISIS-K|IS-K|ISKP|Islamic State Khorasan Province|Islamic State-Khorasan|ISIS-Khorasan|Islamic State in Khorasan|IS-Khorasan	militia	AFG	REB		Islamic State	2015		\n\
Islamic State West Africa Province	ISWAP|Islamic State in West Africa Province|Islamic State\'s West Africa Province|Islamic State West Africa	militia	NGA	REB		Islamic State	2016		\n\
Islamic State in the Greater Sahara	ISGS|Islamic State Sahel Province|Islamic State in the Sahel|Islamic State Sahel	militia		REB		Islamic State	2015		\n\
Islamic State Central Africa Province	ISCAP|Islamic State Central Africa	militia		REB		Islamic State			\n\
Islamic State Sinai Province	Sinai Province|Wilayat Sinai|Ansar Beit al-Maqdis	militia	EGY	REB		Islamic State			\n\
Islamic State in Somalia	ISIS-Somalia|IS-Somalia	militia	SOM	REB		Islamic State			\n\
Islamic State Mozambique	Ansar al-Sunna|Ahlu Sunnah Wa-Jama|ISIS-Mozambique|Mozambican al-Shabab	militia	MOZ	REB		Islamic State			\n\
al-Qaeda	al-Qaida|al Qaeda|al Qaida|Qaeda|Qaida|al-Qa\'ida|al-Qaeda central	militia		REB	Q34490				\n\
al-Qaeda in the Arabian Peninsula	AQAP|al-Qaida in the Arabian Peninsula|Ansar al-Sharia in Yemen	militia	YEM	REB		al-Qaeda	2009		\n\
al-Qaeda in the Islamic Maghreb	AQIM|al-Qaida in the Islamic Maghreb	militia		REB		al-Qaeda	2007		\n\
al-Qaeda in Iraq	AQI|al-Qaida in Iraq|al-Qaeda in Mesopotamia|al-Qaida in Mesopotamia	militia	IRQ	REB		al-Qaeda	2004		\n\
al-Qaeda in the Indian Subcontinent	AQIS	militia		REB		al-Qaeda	2014		\n\
Jama\'at Nusrat al-Islam wal-Muslimin	JNIM|Jama\'at Nasr al-Islam wal Muslimin|Jamaat Nusrat al-Islam wal-Muslimeen|Group to Support Islam and Muslims|Support Group for Islam and Muslims	militia	MLI	REB		al-Qaeda	2017		\n\
Ansar Dine	Ansar al-Dine|Ansar Eddine	militia	MLI	REB					\n\
al-Mourabitoun		militia	MLI	REB					\n\
Movement for Oneness and Jihad in West Africa	MUJAO	militia	MLI	REB					\n\
Macina Liberation Front	Katiba Macina	militia	MLI	REB					\n\
Azawad Liberation Front	FLA	militia	MLI	REB			2024		\n\
National Movement for the Liberation of Azawad	MNLA	militia	MLI	REB					\n\
Coordination of Azawad Movements	CMA	militia	MLI	REB					\n\
Ansarul Islam		militia	BFA	REB					\n\
Boko Haram	Jama\'atu Ahlis Sunna Lidda\'awati wal-Jihad|JAS	militia	NGA	REB					\n\
Ansaru		militia	NGA	REB					\n\
Movement for the Emancipation of the Niger Delta	MEND	militia	NGA	REB					\n\
Niger Delta Avengers		militia	NGA	REB					\n\
Indigenous People of Biafra	IPOB	militia	NGA	REB					\n\
Eastern Security Network		militia	NGA	REB		Indigenous People of Biafra			\n\
Lakurawa		militia	NGA	REB					\n\
al-Shabaab	al-Shabab|Al Shabaab|Al Shabab|Shabaab|Shabab|Harakat al-Shabaab|al-Shabaab militants	militia	SOM	REB					\n\
Islamic Courts Union	Union of Islamic Courts	militia	SOM	REB				2009	\n\
Ahlu Sunna Waljama\'a	Ahlu Sunna Waljamaa|ASWJ	militia	SOM	PRM					\n\
SSC-Khatumo	SSC-Khaatumo	militia	SOM	REB					\n\
Lord\'s Resistance Army	LRA|Lords Resistance Army	militia	UGA	REB					\n\
Allied Democratic Forces	ADF|ADF rebels	militia	COD	REB					\n\
M23	M23 rebels|March 23 Movement|M23 Movement|AFC/M23|M23 rebel group	militia	COD	REB			2012		\n\
Alliance Fleuve Congo	Congo River Alliance	militia	COD	REB			2023		\n\
CODECO	Cooperative for the Development of Congo	militia	COD	REB					\n\
Mai-Mai	Mai Mai|Mayi-Mayi|Mai-Mai militia	militia	COD	REB					\n\
Wazalendo	Wazalendo militia	militia	COD	PRM					\n\
Democratic Forces for the Liberation of Rwanda	FDLR	militia	COD	REB					\n\
National Congress for the Defence of the People	CNDP	militia	COD	REB				2009	\n\
Nyatura		militia	COD	REB					\n\
Interahamwe		militia	RWA	PRM					\n\
RED-Tabara		militia	BDI	REB					\n\
National Liberation Forces of Burundi	FNL	militia	BDI	REB					\n\
Séléka	Seleka|Ex-Séléka	militia	CAF	REB					\n\
Anti-balaka	anti-Balaka	militia	CAF	UAF					\n\
Coalition of Patriots for Change	CPC	militia	CAF	REB			2020		\n\
Union for Peace in the Central African Republic	UPC	militia	CAF	REB					\n\
FACT	Front for Change and Concord in Chad	militia	TCD	REB					\n\
Rapid Support Forces	RSF|R.S.F.|Sudan\'s Rapid Support Forces|paramilitary Rapid Support Forces	militia	SDN	REB			2023-04-15		\n\
Rapid Support Forces		militia	SDN	PRM			2013	2023-04-14	\n\
Janjaweed	Janjaweed militia	militia	SDN	PRM					\n\
Sudan Liberation Movement	Sudan Liberation Army|SLM|SLA of Sudan|Sudan Liberation Movement/Army	militia	SDN	REB					\n\
Justice and Equality Movement	JEM	militia	SDN	REB					\n\
Sudan People\'s Liberation Movement-North	SPLM-N|SPLA-N|Sudan People\'s Liberation Movement–North	militia	SDN	REB					\n\
Sudan Revolutionary Front		militia	SDN	REB					\n\
Sudan People\'s Liberation Army	SPLA	militia	SSD	REB					\n\
Sudan People\'s Liberation Movement-in-Opposition	SPLM-IO|SPLA-IO|SPLM/A-IO	militia	SSD	REB					\n\
White Army	Nuer White Army	militia	SSD	UAF					\n\
National Salvation Front	NAS	militia	SSD	REB					\n\
Tigray People\'s Liberation Front	TPLF|Tigray Peoples\' Liberation Front	militia	ETH	PTY			2022-11-03		\n\
Tigray People\'s Liberation Front		militia	ETH	REB			1975	1991-05-28	\n\
Tigray People\'s Liberation Front		militia	ETH	PTY			1991-05-29	2020-11-03	\n\
Tigray People\'s Liberation Front		militia	ETH	REB			2020-11-04	2022-11-02	\n\
Tigray Defense Forces	TDF|Tigray Defence Forces	militia	ETH	REB		Tigray People\'s Liberation Front			\n\
Oromo Liberation Army	OLA|OLF-Shene|Shene	militia	ETH	REB					\n\
Oromo Liberation Front	OLF	militia	ETH	REB					\n\
Fano	Fano militia|Amhara Fano	militia	ETH	REB					\n\
Ogaden National Liberation Front	ONLF	militia	ETH	REB					\n\
Eritrean People\'s Liberation Front	EPLF	militia	ERI	REB				1994	\n\
Revolutionary United Front	RUF	militia	SLE	REB				2002	\n\
Kamajors	Civil Defence Forces of Sierra Leone	militia	SLE	PRM					\n\
West Side Boys		militia	SLE	REB				2000	\n\
Armed Forces Revolutionary Council	AFRC	militia	SLE	REB					\n\
Liberians United for Reconciliation and Democracy	LURD	militia	LBR	REB				2003	\n\
Movement for Democracy in Liberia	MODEL	militia	LBR	REB				2003	\n\
National Patriotic Front of Liberia	NPFL	militia	LBR	REB				1997	\n\
Forces Nouvelles	New Forces	militia	CIV	REB					\n\
Movement of Democratic Forces of Casamance	MFDC	militia	SEN	REB					\n\
Ambazonia Defence Forces	Ambazonia Defense Forces|Ambazonian separatists|Amba Boys	militia	CMR	REB					\n\
UNITA	National Union for the Total Independence of Angola	militia	AGO	PTY			2002-04-05		\n\
UNITA		militia	AGO	REB			1966	2002-04-04	\n\
Front for the Liberation of the Enclave of Cabinda	FLEC	militia	AGO	REB					\n\
RENAMO	Renamo|Mozambican National Resistance	militia	MOZ	PTY			1992-10-05		\n\
RENAMO		militia	MOZ	REB			1977	1992-10-04	\n\
Polisario Front	Polisario|Frente Polisario	militia	ESH	REB					\n\
Armed Islamic Group	GIA	militia	DZA	REB					\n\
Salafist Group for Preaching and Combat	GSPC	militia	DZA	REB				2007	\n\
Ansar al-Sharia		militia	LBY	REB					\n\
Benghazi Defense Brigades		militia	LBY	REB					\n\
Libya Dawn		militia	LBY	REB					\n\
444 Brigade		militia	LBY	PRM					\n\
Stability Support Apparatus		militia	LBY	PRM					\n\
Hasm	Hasm Movement	militia	EGY	REB					\n\
Gama\'a al-Islamiyya	al-Gama\'a al-Islamiyya	militia	EGY	REB					\n\
Egyptian Islamic Jihad		militia	EGY	REB					\n\
Hamas	Islamic Resistance Movement	militia	PSE	REB	Q38799				\n\
al-Qassam Brigades	Izz ad-Din al-Qassam Brigades|Qassam Brigades|Ezzedine al-Qassam Brigades|Izz al-Din al-Qassam Brigades|Ezz el-Deen al-Qassam Brigades	militia	PSE	REB		Hamas			\n\
Palestinian Islamic Jihad	Islamic Jihad|PIJ	militia	PSE	REB					\n\
al-Quds Brigades	Saraya al-Quds	militia	PSE	REB		Palestinian Islamic Jihad			\n\
al-Aqsa Martyrs Brigades	al-Aqsa Martyrs\' Brigades|al-Aqsa Martyrs\' Brigade	militia	PSE	REB					\n\
Popular Front for the Liberation of Palestine	PFLP	militia	PSE	REB					\n\
Democratic Front for the Liberation of Palestine	DFLP	militia	PSE	REB					\n\
Popular Resistance Committees		militia	PSE	REB					\n\
Lions\' Den		militia	PSE	REB					\n\
Jenin Brigades	Jenin Brigade	militia	PSE	REB					\n\
Popular Forces	Abu Shabab militia|Yasser Abu Shabab\'s militia	militia	PSE	PRM			2024		\n\
Black September	Black September Organization	militia	PSE	REB				1988	\n\
Abu Nidal Organization		militia	PSE	REB					\n\
Hezbollah	Hizbollah|Hizbullah|Hizballah|Hezballah|Party of God|Lebanese Hezbollah|Lebanon\'s Hezbollah	militia	LBN	REB	Q41053				\n\
Radwan Force	Radwan Unit	militia	LBN	REB		Hezbollah			\n\
Fatah al-Islam		militia	LBN	REB					\n\
Popular Mobilization Forces	Hashd al-Shaabi|PMF|Popular Mobilisation Forces|Popular Mobilization Units|PMU|Popular Mobilisation Units|Hashd|Hashed al-Shaabi|Hashd al-Sha\'abi|Hashd Shaabi	militia	IRQ	PRM			2014		\n\
Kata\'ib Hezbollah	Kataib Hezbollah|Kata\'ib Hizballah|Hezbollah Brigades|Kataeb Hezbollah|Ketaib Hezbollah|Kataib Hizballah	militia	IRQ	PRM			2007		\n\
Asa\'ib Ahl al-Haq	Asaib Ahl al-Haq|AAH|League of the Righteous	militia	IRQ	PRM			2006		\n\
Harakat Hezbollah al-Nujaba	Harakat al-Nujaba|Nujaba|al-Nujaba Movement|Hezbollah al-Nujaba	militia	IRQ	PRM			2013		\n\
Kata\'ib Sayyid al-Shuhada	Kataib Sayyid al-Shuhada|Kata\'ib Sayyid al-Shuhada Brigade	militia	IRQ	PRM			2013		\n\
Badr Organization	Badr Organisation|Badr Brigades|Badr Brigade|Badr Corps	militia	IRQ	PRM					\n\
Islamic Resistance in Iraq		militia	IRQ	PRM			2020		\n\
Saraya Awliya al-Dam	Guardians of Blood	militia	IRQ	PRM					\n\
Ashab al-Kahf		militia	IRQ	PRM					\n\
Mahdi Army	Mehdi Army|Jaish al-Mahdi|Jaysh al-Mahdi	militia	IRQ	REB				2008	\n\
Saraya al-Salam	Peace Companies|Peace Brigades	militia	IRQ	PRM			2014		\n\
Ansar al-Islam		militia	IRQ	REB					\n\
Sons of Iraq	Awakening Councils|Sahwa	militia	IRQ	PRM					\n\
Naqshbandi Army	Army of the Men of the Naqshbandi Order|JRTN	militia	IRQ	REB					\n\
Sinjar Resistance Units	YBS	militia	IRQ	REB					\n\
Fedayeen Saddam	Saddam Fedayeen	militia	IRQ	PRM				2003	\n\
Kurdistan Workers\' Party	PKK|Kurdistan Workers Party|P.K.K.|Kongra-Gel	militia	TUR	REB			1978		\n\
Kurdistan Freedom Hawks	TAK|Kurdistan Freedom Falcons	militia	TUR	REB					\n\
Revolutionary People\'s Liberation Party/Front	DHKP-C|DHKP/C	militia	TUR	REB					\n\
Kurdistan Free Life Party	PJAK	militia	IRN	REB					\n\
Kurdistan Democratic Party of Iran	KDPI|PDKI	militia	IRN	REB					\n\
Komala		militia	IRN	REB					\n\
Mujahedin-e-Khalq	MEK|MKO|People\'s Mujahedin of Iran|Mujahideen-e-Khalq|PMOI	militia	IRN	REB					\n\
Jundallah	Jundullah	militia	IRN	REB					\n\
Jaish al-Adl	Jaish ul-Adl|Army of Justice	militia	IRN	REB					\n\
Basij	Basij militia|Basij Resistance Force	militia	IRN	PRM		Islamic Revolutionary Guard Corps			\n\
People\'s Defense Units	YPG|People\'s Protection Units|Y.P.G.|Kurdish People\'s Protection Units	militia	SYR	REB					\n\
Women\'s Protection Units	YPJ	militia	SYR	REB					\n\
Syrian Democratic Forces	SDF|Syrian Democratic Force|Kurdish-led Syrian Democratic Forces|S.D.F.	militia	SYR	REB			2015		\n\
Asayish	Kurdish Asayish	militia	SYR	PRM					\n\
Free Syrian Army	FSA|Free Syria Army	militia	SYR	REB			2011		\n\
Syrian National Army	SNA|Turkish-backed Syrian National Army	militia	SYR	REB			2017		\n\
Syrian Free Army	Maghawir al-Thawra|Revolutionary Commando Army	militia	SYR	REB					\n\
Hay\'at Tahrir al-Sham	HTS|Hayat Tahrir al-Sham|Tahrir al-Sham|H.T.S.	militia	SYR	REB			2017	2025	\n\
al-Nusra Front	Nusra Front|Jabhat al-Nusra|Nusra|Jabhat Fateh al-Sham|Jabhat Fatah al-Sham|al-Nusra	militia	SYR	REB			2012	2017	\n\
Ahrar al-Sham		militia	SYR	REB					\n\
Jaysh al-Islam	Jaish al-Islam|Army of Islam	militia	SYR	REB					\n\
Jaysh al-Fatah	Army of Conquest	militia	SYR	REB					\n\
National Liberation Front of Syria		militia	SYR	REB					\n\
Hurras al-Din	Guardians of Religion	militia	SYR	REB					\n\
Liwa Fatemiyoun	Fatemiyoun Brigade|Fatemiyoun Division|Fatimiyoun	militia	SYR	PRM					\n\
Liwa Zainebiyoun	Zainebiyoun Brigade	militia	SYR	PRM					\n\
National Defence Forces	National Defense Forces|shabiha	militia	SYR	PRM					\n\
Houthis	Houthi|Ansar Allah|Ansarullah|Ansar Allah movement|Houthi movement|Houthi rebels|Houthi militia|Houthi group|Yemen\'s Houthis|Huthis	militia	YEM	REB					\n\
Southern Transitional Council	STC	militia	YEM	OPP			2017		\n\
Giants Brigade	Giants Brigades|Amaliqa Brigades	militia	YEM	PRM					\n\
Security Belt Forces	Security Belt	militia	YEM	PRM					\n\
National Resistance Forces		militia	YEM	PRM					\n\
Taliban	Afghan Taliban|Taleban|Taliban government|Taliban movement|Talibans	militia	AFG	GOV	Q42418		2021-08-15		\n\
Taliban		militia	AFG	REB			1994	1996-09-26	\n\
Taliban		militia	AFG	GOV			1996-09-27	2001-11-13	\n\
Taliban		militia	AFG	REB			2001-11-14	2021-08-14	\n\
Haqqani network	Haqqani Network|Haqqanis	militia	AFG	REB					\n\
Hezb-e-Islami	Hezb-i-Islami|Hizb-e-Islami|Hezb-e Islami Gulbuddin	militia	AFG	REB					\n\
Northern Alliance	United Islamic Front|Northern Alliance forces	militia	AFG	REB				2002	\n\
National Resistance Front	National Resistance Front of Afghanistan|NRF	militia	AFG	REB			2021		\n\
Afghan mujahideen		militia	AFG	REB				1992	\n\
Tehreek-e-Taliban Pakistan	TTP|Pakistani Taliban|Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Pakistan Taliban|Tehreek-i-Taliban Pakistan	militia	PAK	REB			2007		\n\
Jamaat-ul-Ahrar		militia	PAK	REB					\n\
Lashkar-e-Taiba	Lashkar-e-Tayyiba|Lashkar-i-Taiba|Lashkar-e-Toiba|Army of the Righteous	militia	PAK	REB					\n\
Jaish-e-Mohammed	Jaish-e-Mohammad|Jaish-i-Mohammed|Jaish-e-Muhammad	militia	PAK	REB					\n\
Jamaat-ud-Dawa		militia	PAK	REB					\n\
Lashkar-e-Jhangvi	Lashkar-i-Jhangvi|LeJ	militia	PAK	REB					\n\
Sipah-e-Sahaba	Sipah-e-Sahaba Pakistan	militia	PAK	REB					\n\
Baloch Liberation Army	BLA|Balochistan Liberation Army|Baluchistan Liberation Army	militia	PAK	REB					\n\
Balochistan Liberation Front	BLF|Baloch Liberation Front	militia	PAK	REB					\n\
Gul Bahadur group	Hafiz Gul Bahadur group	militia	PAK	REB					\n\
Lashkar-e-Islam		militia	PAK	REB					\n\
Harkat-ul-Mujahideen	Harkat-ul-Mujahedeen	militia	PAK	REB					\n\
Hizbul Mujahideen	Hizb-ul-Mujahideen|Hizbul Mujahedeen	militia	IND	REB					\n\
The Resistance Front	Resistance Front|TRF	militia	IND	REB			2019		\n\
Indian Mujahideen		militia	IND	REB					\n\
Communist Party of India (Maoist)	Naxalites|Naxals|Naxalite|CPI (Maoist)|Indian Maoists	militia	IND	REB					\n\
United Liberation Front of Asom	ULFA|United Liberation Front of Assam	militia	IND	REB					\n\
National Socialist Council of Nagaland	NSCN|NSCN-IM	militia	IND	REB					\n\
Babbar Khalsa	Babbar Khalsa International	militia	IND	REB					\n\
Khalistan Commando Force		militia	IND	REB					\n\
Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers|Tamil Tiger|Tamil Tiger rebels|L.T.T.E.	militia	LKA	REB				2009	\n\
National Thowheed Jamath	National Thowheeth Jama\'ath|NTJ	militia	LKA	REB					\n\
Jama\'atul Mujahideen Bangladesh	JMB|Jamaat-ul-Mujahideen Bangladesh	militia	BGD	REB					\n\
Communist Party of Nepal (Maoist)	Nepalese Maoists|Nepali Maoists|CPN (Maoist)	militia	NPL	REB					\n\
Arakan Army		militia	MMR	REB					\n\
Arakan Rohingya Salvation Army	ARSA	militia	MMR	REB					\n\
Kachin Independence Army	KIA|Kachin Independence Organization	militia	MMR	REB					\n\
Karen National Union	KNU|Karen National Liberation Army|KNLA	militia	MMR	REB					\n\
Democratic Karen Buddhist Army	DKBA	militia	MMR	REB					\n\
Karenni Nationalities Defence Force	KNDF	militia	MMR	REB					\n\
Ta\'ang National Liberation Army	TNLA	militia	MMR	REB					\n\
Myanmar National Democratic Alliance Army	MNDAA|Kokang army	militia	MMR	REB					\n\
Three Brotherhood Alliance	Brotherhood Alliance	militia	MMR	REB					\n\
United Wa State Army	UWSA	militia	MMR	REB					\n\
People\'s Defence Force	PDF|People\'s Defense Force|People\'s Defence Forces|People\'s Defense Forces	militia	MMR	REB			2021		\n\
Shan State Army		militia	MMR	REB					\n\
Chin National Front		militia	MMR	REB					\n\
Moro Islamic Liberation Front	MILF	militia	PHL	GOV			2019-02-22		\n\
Moro Islamic Liberation Front		militia	PHL	REB			1978	2019-02-21	\n\
Moro National Liberation Front	MNLF	militia	PHL	REB					\n\
Bangsamoro Islamic Freedom Fighters	BIFF	militia	PHL	REB					\n\
Abu Sayyaf	Abu Sayyaf Group|ASG	militia	PHL	REB					\n\
Maute group	Maute	militia	PHL	REB					\n\
New People\'s Army	NPA	militia	PHL	REB					\n\
Jemaah Islamiyah	JI|Jemaah Islamiah	militia	IDN	REB					\n\
Jamaah Ansharut Daulah	JAD	militia	IDN	REB					\n\
Free Aceh Movement	GAM|Gerakan Aceh Merdeka	militia	IDN	REB			1976	2005-12-27	\n\
Free Papua Movement	OPM|Free Papua Organization	militia	IDN	REB					\n\
West Papua National Liberation Army	TPNPB|West Papua Liberation Army	militia	IDN	REB					\n\
Falintil		militia	TLS	REB					\n\
Barisan Revolusi Nasional	BRN	militia	THA	REB					\n\
Khmer Rouge		militia	KHM	REB				1999	\n\
East Turkestan Islamic Movement	ETIM|Turkistan Islamic Party|TIP	militia	CHN	REB					\n\
Islamic Movement of Uzbekistan	IMU	militia	UZB	REB					\n\
Islamic Jihad Union		militia	UZB	REB					\n\
United Tajik Opposition		militia	TJK	REB				1997	\n\
Japanese Red Army		militia	JPN	REB				2001	\n\
Aum Shinrikyo		militia	JPN	REL					\n\
Wagner Group	Wagner|Wagner mercenaries|PMC Wagner|Wagner forces|Wagner PMC	militia	RUS	PRM			2014		\n\
Redut	PMC Redut	militia	RUS	PRM					\n\
Donetsk People\'s Republic	DPR|DNR|self-proclaimed Donetsk People\'s Republic	militia	UKR	REB			2014		\n\
Luhansk People\'s Republic	LPR|LNR|Lugansk People\'s Republic|self-proclaimed Luhansk People\'s Republic	militia	UKR	REB			2014		\n\
Russian Volunteer Corps	RDK	militia	RUS	REB			2022		\n\
Freedom of Russia Legion	Freedom for Russia Legion	militia	RUS	REB			2022		\n\
Ukrainian Insurgent Army	UPA	militia	UKR	REB				1956	\n\
Caucasus Emirate		militia	RUS	REB					\n\
Riyad-us Saliheen	Riyadus-Salikhin	militia	RUS	REB					\n\
Artsakh Defence Army	Nagorno-Karabakh Defense Army|Artsakh Defense Army	militia	AZE	REB				2023	\n\
Kosovo Liberation Army	KLA|UÇK|U.C.K.	militia	XKX	REB				1999	\n\
National Liberation Army of Macedonia		militia	MKD	REB				2001	\n\
Scorpions paramilitary		militia	SRB	PRM					\n\
Irish Republican Army	IRA|Provisional IRA|Provisional Irish Republican Army|I.R.A.|PIRA	militia	GBR	REB					\n\
Real IRA	Real Irish Republican Army|RIRA	militia	GBR	REB					\n\
New IRA		militia	GBR	REB					\n\
Continuity IRA	Continuity Irish Republican Army	militia	GBR	REB					\n\
Ulster Volunteer Force	UVF	militia	GBR	PRM					\n\
Ulster Defence Association	UDA|Ulster Freedom Fighters|UFF	militia	GBR	PRM					\n\
ETA	Euskadi Ta Askatasuna|Basque separatist group ETA|E.T.A.	militia	ESP	REB				2018	\n\
GRAPO		militia	ESP	REB					\n\
Corsican National Liberation Front	FLNC|National Liberation Front of Corsica	militia	FRA	REB					\n\
Action Directe		militia	FRA	REB					\n\
Red Army Faction	Baader-Meinhof|Baader-Meinhof gang	militia	DEU	REB				1998	\n\
Red Brigades	Brigate Rosse	militia	ITA	REB					\n\
November 17	Revolutionary Organization 17 November|17 November	militia	GRC	REB					\n\
Front for the Liberation of Quebec	FLQ	militia	CAN	REB					\n\
Revolutionary Armed Forces of Colombia	FARC|F.A.R.C.|FARC rebels|FARC-EP|FARC guerrillas	militia	COL	PTY			2017-09-01		\n\
Revolutionary Armed Forces of Colombia		militia	COL	REB			1964	2017-06-27	\n\
FARC dissidents	dissident FARC|FARC dissident groups|Estado Mayor Central|Central General Staff	militia	COL	REB			2016		\n\
Segunda Marquetalia		militia	COL	REB			2019		\n\
National Liberation Army	ELN|E.L.N.|ELN rebels|ELN guerrillas|Army of National Liberation	militia	COL	REB			1964		\n\
Popular Liberation Army	EPL	militia	COL	REB					\n\
19th of April Movement	M-19|April 19 Movement|19 April Movement	militia	COL	REB				1990	\n\
United Self-Defense Forces of Colombia	AUC|United Self-Defence Forces of Colombia	militia	COL	PRM				2006	\n\
Quintín Lame	Quintin Lame Armed Movement	militia	COL	REB				1991	\n\
Simón Bolívar Guerrilla Coordinating Board	Simon Bolivar Guerrilla Coordinator|Simon Bolivar Guerrilla Coordinating Board|CGSB	militia	COL	REB					\n\
Shining Path	Sendero Luminoso|Shining Path guerrillas|Sendero	militia	PER	REB					\n\
Túpac Amaru Revolutionary Movement	MRTA|Tupac Amaru|Tupac Amaru rebels	militia	PER	REB					\n\
Farabundo Martí National Liberation Front	FMLN|Farabundo Marti National Liberation Front|F.M.L.N.	militia	SLV	PTY			1992-01-17		\n\
Farabundo Martí National Liberation Front		militia	SLV	REB			1980	1992-01-16	\n\
People\'s Revolutionary Army of El Salvador	ERP	militia	SLV	REB		Farabundo Martí National Liberation Front			\n\
Popular Liberation Forces	FPL	militia	SLV	REB		Farabundo Martí National Liberation Front			\n\
Contras	Nicaraguan Contras|Nicaraguan Resistance|contra rebels	militia	NIC	REB				1990	\n\
Guatemalan National Revolutionary Unity	URNG|Guatemalan National Revolutionary Union	militia	GTM	REB					\n\
Guerrilla Army of the Poor	EGP	militia	GTM	REB				1997	\n\
Rebel Armed Forces		militia	GTM	REB					\n\
Cinchonero Popular Liberation Movement	Cinchoneros|Cinchoneros Popular Liberation Movement	militia	HND	REB					\n\
Morazanist Patriotic Front		militia	HND	REB					\n\
Manuel Rodríguez Patriotic Front	FPMR|Manuel Rodriguez Patriotic Front	militia	CHL	REB					\n\
Lautaro Youth Movement	MAPU Lautaro|Lautaro Popular Rebel Forces|Lautaro	militia	CHL	REB					\n\
Revolutionary Left Movement	MIR	militia	CHL	REB					\n\
Montoneros		militia	ARG	REB				1983	\n\
Tupamaros		militia	URY	REB					\n\
Alfaro Vive, Carajo!	Alfaro Vive|Alfaro Vive Carajo	militia	ECU	REB				1991	\n\
Zapatista Army of National Liberation	EZLN|Zapatistas|Zapatista|Zapatista rebels	militia	MEX	REB					\n\
Popular Revolutionary Army	EPR	militia	MEX	REB					\n\
Paraguayan People\'s Army	EPP	militia	PRY	REB					\n\
Red Flag	Bandera Roja	militia	VEN	REB					\n\
colectivos		militia	VEN	PRM					\n\
Macheteros		militia	PRI	REB					\n\
Alpha 66		militia	CUB	REB					\n\
G9 Family and Allies	G9 gang|G9	militia	HTI	CRM					\n\
Viv Ansanm	Viv Ansanm gang coalition	militia	HTI	CRM			2023		\n\
Kraze Barye		militia	HTI	CRM					\n\
400 Mawozo		militia	HTI	CRM					\n\
Sinaloa Cartel	Sinaloa cartel	militia	MEX	CRM					\n\
Jalisco New Generation Cartel	CJNG|Jalisco Cartel|Jalisco cartel	militia	MEX	CRM					\n\
Los Zetas	Zetas|Zetas cartel	militia	MEX	CRM					\n\
Gulf Cartel		militia	MEX	CRM					\n\
Los Chapitos	Chapitos	militia	MEX	CRM		Sinaloa Cartel			\n\
La Familia Michoacana	Familia Michoacana	militia	MEX	CRM					\n\
Knights Templar Cartel	Caballeros Templarios	militia	MEX	CRM					\n\
Juárez Cartel	La Línea	militia	MEX	CRM					\n\
Tijuana Cartel		militia	MEX	CRM					\n\
Beltrán-Leyva Cartel	Beltran Leyva Cartel|Beltrán Leyva Organization	militia	MEX	CRM					\n\
Medellín Cartel	Medellin drug cartel|Medellin Cartel	militia	COL	CRM					\n\
Cali Cartel	Cali drug cartel	militia	COL	CRM					\n\
Los Extraditables	Extraditables|The Extraditables	militia	COL	CRM					\n\
Gulf Clan	Clan del Golfo|Gaitanist Self-Defense Forces of Colombia|AGC|Urabeños|Gulf Clan cartel	militia	COL	CRM					\n\
Cartel of the Suns	Cartel de los Soles	militia	VEN	CRM					\n\
Tren de Aragua	TdA	militia	VEN	CRM					\n\
First Capital Command	PCC|Primeiro Comando da Capital	militia	BRA	CRM					\n\
Comando Vermelho	Red Command	militia	BRA	CRM					\n\
Los Choneros	Choneros	militia	ECU	CRM					\n\
Los Lobos		militia	ECU	CRM					\n\
MS-13	Mara Salvatrucha|MS13	militia	SLV	CRM					\n\
Barrio 18	18th Street gang|Calle 18	militia	SLV	CRM					\n\
Cosa Nostra	Sicilian Mafia	militia	ITA	CRM					\n\
\'Ndrangheta	Ndrangheta	militia	ITA	CRM					\n\
Camorra		militia	ITA	CRM					\n\
Yakuza		militia	JPN	CRM					\n\
Russian mafia		militia	RUS	CRM					\n\
Hells Angels		militia		CRM					\n\
Rwandan Patriotic Front	RPF	party	RWA	PTY			1994-07-19		\n\
Rwandan Patriotic Front		party	RWA	REB			1987	1994-07-18	\n\
Sudan People\'s Liberation Movement	SPLM	party	SSD	PTY			2005-01-10		\n\
Sudan People\'s Liberation Movement		party	SSD	REB			1983	2005-01-09	\n\
MPLA	People\'s Movement for the Liberation of Angola	party	AGO	PTY					\n\
Islamic Salvation Front	FIS	party	DZA	PTY					\n\
Amal Movement		party	LBN	PTY					\n\
al-Islah	Islah party|Yemeni Congregation for Reform	party	YEM	PTY					\n\
Janatha Vimukthi Peramuna	JVP|People\'s Liberation Front	party	LKA	PTY					\n\
Communist Party of the Philippines	CPP	party	PHL	REB					\n\
Fretilin	FRETILIN	party	TLS	PTY					\n\
Right Sector	Pravy Sektor	party	UKR	PTY					\n\
Sandinista National Liberation Front	FSLN|Sandinistas|Sandinista Front	party	NIC	PTY			1979-07-19		\n\
Sandinista National Liberation Front		party	NIC	REB			1961	1979-07-18	\n\
Republican Party	Republicans|GOP|G.O.P.|House Republicans|Senate Republicans	party	USA	PTY					\n\
Democratic Party	Democrats|House Democrats|Senate Democrats	party	USA	PTY					\n\
Labour Party	British Labour Party|UK Labour Party	party	GBR	PTY					\n\
Conservative Party	Tories|Tory Party|Tory party	party	GBR	PTY					\n\
Liberal Democrats	Lib Dems	party	GBR	PTY					\n\
Reform UK		party	GBR	PTY					\n\
UK Independence Party	UKIP	party	GBR	PTY					\n\
Scottish National Party	SNP	party	GBR	PTY					\n\
Sinn Féin	Sinn Fein	party	IRL	PTY					\n\
Democratic Unionist Party	DUP	party	GBR	PTY					\n\
Fianna Fáil		party	IRL	PTY					\n\
Fine Gael		party	IRL	PTY					\n\
Christian Democratic Union	CDU|Christian Democrats of Germany|CDU/CSU	party	DEU	PTY					\n\
Christian Social Union	CSU	party	DEU	PTY					\n\
Social Democratic Party of Germany	SPD	party	DEU	PTY					\n\
Alternative for Germany	AfD|Alternative für Deutschland	party	DEU	PTY					\n\
Free Democratic Party	FDP	party	DEU	PTY					\n\
Die Linke		party	DEU	PTY					\n\
National Rally	Rassemblement National|National Front of France	party	FRA	PTY					\n\
La France Insoumise	France Unbowed	party	FRA	PTY					\n\
En Marche	La République En Marche|Renaissance party	party	FRA	PTY					\n\
Les Républicains		party	FRA	PTY					\n\
Five Star Movement	5-Star Movement	party	ITA	PTY					\n\
Brothers of Italy	Fratelli d\'Italia	party	ITA	PTY					\n\
Lega Nord	Northern League	party	ITA	PTY					\n\
Forza Italia		party	ITA	PTY					\n\
Vox		party	ESP	PTY					\n\
Podemos		party	ESP	PTY					\n\
Spanish Socialist Workers\' Party	PSOE	party	ESP	PTY					\n\
People\'s Party of Spain	Partido Popular	party	ESP	PTY					\n\
Batasuna	Herri Batasuna	party	ESP	PTY					\n\
Fidesz		party	HUN	PTY					\n\
Tisza Party	Tisza	party	HUN	PTY					\n\
Law and Justice	Law and Justice party|PiS	party	POL	PTY					\n\
Civic Platform	Civic Coalition	party	POL	PTY					\n\
Freedom Party of Austria	FPÖ|Austrian Freedom Party	party	AUT	PTY					\n\
Party for Freedom	PVV	party	NLD	PTY					\n\
Syriza		party	GRC	PTY					\n\
Golden Dawn		party	GRC	PTY					\n\
New Democracy		party	GRC	PTY					\n\
Smer	Smer-SSD	party	SVK	PTY					\n\
Serbian Progressive Party		party	SRB	PTY					\n\
Alliance of Independent Social Democrats	SNSD	party	BIH	PTY					\n\
Georgian Dream		party	GEO	PTY					\n\
United National Movement		party	GEO	PTY					\n\
Party of Regions		party	UKR	PTY					\n\
Servant of the People		party	UKR	PTY					\n\
United Russia	United Russia party	party	RUS	PTY					\n\
Communist Party of the Russian Federation		party	RUS	PTY					\n\
Communist Party of the Soviet Union	CPSU|Soviet Communist Party	party	RUS	PTY				1991	\n\
Yabloko		party	RUS	PTY					\n\
Justice and Development Party	AKP|AK Party	party	TUR	PTY					\n\
Republican People\'s Party	CHP	party	TUR	PTY					\n\
Nationalist Movement Party	MHP	party	TUR	PTY					\n\
Peoples\' Democratic Party	HDP|People\'s Democratic Party of Turkey	party	TUR	PTY					\n\
DEM Party	Peoples\' Equality and Democracy Party	party	TUR	PTY			2023		\n\
Likud	Likud Party|Likud party	party	ISR	PTY					\n\
Yesh Atid		party	ISR	PTY					\n\
Kadima		party	ISR	PTY					\n\
Shas		party	ISR	PTY					\n\
United Torah Judaism		party	ISR	PTY					\n\
Otzma Yehudit	Jewish Power	party	ISR	PTY					\n\
Religious Zionism	Religious Zionism party|Religious Zionist Party	party	ISR	PTY					\n\
Yisrael Beiteinu	Yisrael Beitenu	party	ISR	PTY					\n\
Israeli Labor Party	Israel\'s Labor Party	party	ISR	PTY					\n\
Kach	Kahane Chai	party	ISR	PTY					\n\
Fatah	Fatah movement|al-Fatah	party	PSE	PTY					\n\
Baath Party	Ba\'ath Party|Baath party|Ba\'ath party|Arab Socialist Ba\'ath Party	party		PTY					\n\
Dawa Party	Islamic Dawa Party|Da\'wa Party	party	IRQ	PTY					\n\
Sadrist Movement	Sadrists|Sadrist movement|Sadrist	party	IRQ	PTY					\n\
Supreme Council for the Islamic Revolution in Iraq	SCIRI|Islamic Supreme Council of Iraq|ISCI	party	IRQ	PTY					\n\
State of Law Coalition	State of Law	party	IRQ	PTY					\n\
Kurdistan Democratic Party	KDP	party	IRQ	PTY					\n\
Patriotic Union of Kurdistan	PUK	party	IRQ	PTY					\n\
Iraqi National Congress	INC	party	IRQ	PTY					\n\
Democratic Union Party	PYD	party	SYR	PTY					\n\
Syrian National Coalition	National Coalition for Syrian Revolutionary and Opposition Forces|Syrian Opposition Coalition	party	SYR	OPP					\n\
Syrian National Council		party	SYR	OPP					\n\
Free Patriotic Movement		party	LBN	PTY					\n\
Lebanese Forces		party	LBN	PTY					\n\
Kataeb Party	Phalange|Phalangists|Phalangist	party	LBN	PTY					\n\
Future Movement		party	LBN	PTY					\n\
Progressive Socialist Party		party	LBN	PTY					\n\
Wafd	Wafd Party	party	EGY	PTY					\n\
Freedom and Justice Party		party	EGY	PTY					\n\
Ennahda	Ennahda Movement|Ennahdha	party	TUN	PTY					\n\
National Liberation Front of Algeria	FLN	party	DZA	PTY					\n\
Ummah Party	Umma Party|National Umma Party	party	SDN	PTY					\n\
National Congress Party	NCP	party	SDN	PTY					\n\
Prosperity Party		party	ETH	PTY					\n\
Ethiopian People\'s Revolutionary Democratic Front	EPRDF	party	ETH	PTY				2019	\n\
African National Congress	ANC|A.N.C.	party	ZAF	PTY					\n\
Democratic Alliance		party	ZAF	PTY					\n\
Economic Freedom Fighters	EFF	party	ZAF	PTY					\n\
Inkatha Freedom Party	Inkatha	party	ZAF	PTY					\n\
uMkhonto weSizwe Party	MK Party|uMkhonto weSizwe	party	ZAF	PTY					\n\
ZANU-PF	Zanu-PF|Zanu PF|Zimbabwe African National Union-Patriotic Front	party	ZWE	PTY					\n\
Movement for Democratic Change	MDC	party	ZWE	PTY					\n\
Citizens Coalition for Change	CCC	party	ZWE	PTY					\n\
FRELIMO	Frelimo	party	MOZ	PTY					\n\
SWAPO	Swapo	party	NAM	PTY					\n\
Chama Cha Mapinduzi	CCM	party	TZA	PTY					\n\
Chadema		party	TZA	PTY					\n\
Orange Democratic Movement	ODM	party	KEN	PTY					\n\
All Progressives Congress	APC	party	NGA	PTY					\n\
People\'s Democratic Party	PDP	party	NGA	PTY					\n\
National Democratic Congress	NDC	party	GHA	PTY					\n\
New Patriotic Party	NPP	party	GHA	PTY					\n\
PASTEF	Pastef	party	SEN	PTY					\n\
Bharatiya Janata Party	BJP	party	IND	PTY					\n\
Indian National Congress	Congress party|Congress Party	party	IND	PTY					\n\
Aam Aadmi Party	AAP	party	IND	PTY					\n\
Rashtriya Swayamsevak Sangh	RSS	party	IND	PTY					\n\
Shiv Sena		party	IND	PTY					\n\
Trinamool Congress	TMC	party	IND	PTY					\n\
Pakistan Tehreek-e-Insaf	PTI|Tehreek-e-Insaf	party	PAK	PTY					\n\
Pakistan Muslim League-Nawaz	PML-N|Pakistan Muslim League (N)|Pakistan Muslim League	party	PAK	PTY					\n\
Pakistan People\'s Party	PPP|Pakistan Peoples Party	party	PAK	PTY					\n\
Tehreek-e-Labbaik Pakistan	TLP	party	PAK	PTY					\n\
Jamaat-e-Islami	Jamaat-i-Islami	party	PAK	PTY					\n\
Muttahida Qaumi Movement	MQM	party	PAK	PTY					\n\
Awami League	Bangladesh Awami League	party	BGD	PTY					\n\
Bangladesh Nationalist Party	BNP	party	BGD	PTY					\n\
Sri Lanka Podujana Peramuna	SLPP	party	LKA	PTY					\n\
United National Party	UNP	party	LKA	PTY					\n\
National League for Democracy	NLD	party	MMR	PTY					\n\
Union Solidarity and Development Party	USDP	party	MMR	PTY					\n\
Pheu Thai	Pheu Thai Party	party	THA	PTY					\n\
Move Forward Party	Move Forward	party	THA	PTY					\n\
Cambodian People\'s Party		party	KHM	PTY					\n\
UMNO	United Malays National Organisation	party	MYS	PTY					\n\
Golkar		party	IDN	PTY					\n\
People\'s Action Party		party	SGP	PTY					\n\
Chinese Communist Party	CCP|Communist Party of China|CPC|China\'s Communist Party	party	CHN	PTY					\n\
Kuomintang	KMT|Chinese Nationalist Party	party	TWN	PTY					\n\
Democratic Progressive Party	DPP	party	TWN	PTY					\n\
Workers\' Party of Korea	Korean Workers\' Party	party	PRK	PTY					\n\
Democratic Party of Korea		party	KOR	PTY					\n\
People Power Party	PPP of Korea	party	KOR	PTY					\n\
Liberal Democratic Party	LDP	party	JPN	PTY					\n\
Komeito		party	JPN	PTY					\n\
Communist Party of Vietnam	Vietnamese Communist Party	party	VNM	PTY					\n\
Nationalist Republican Alliance	ARENA	party	SLV	PTY					\n\
Nuevas Ideas	New Ideas	party	SLV	PTY					\n\
United Socialist Party of Venezuela	PSUV	party	VEN	PTY					\n\
Vente Venezuela		party	VEN	PTY					\n\
Popular Will	Voluntad Popular	party	VEN	PTY					\n\
Communist Party of Cuba	Cuban Communist Party	party	CUB	PTY					\n\
Institutional Revolutionary Party	PRI	party	MEX	PTY					\n\
National Action Party	PAN	party	MEX	PTY					\n\
Morena		party	MEX	PTY					\n\
Workers\' Party	PT|Workers\' Party of Brazil|Partido dos Trabalhadores	party	BRA	PTY					\n\
Justicialist Party	Peronists|Peronist	party	ARG	PTY					\n\
La Libertad Avanza		party	ARG	PTY					\n\
Movement for Socialism	MAS|Movement Toward Socialism	party	BOL	PTY					\n\
Patriotic Union	Unión Patriótica|Patriotic Union party	party	COL	PTY					\n\
APRA	American Popular Revolutionary Alliance	party	PER	PTY					\n\
Fuerza Popular	Popular Force	party	PER	PTY					\n\
Lavalas	Fanmi Lavalas	party	HTI	PTY					\n\
Liberal Party of Canada	Canadian Liberals	party	CAN	PTY					\n\
Conservative Party of Canada		party	CAN	PTY					\n\
Bloc Québécois		party	CAN	PTY					\n\
Australian Labor Party		party	AUS	PTY					\n\
Liberal Party of Australia		party	AUS	PTY					\n\
Reuters	Reuters news agency|Thomson Reuters	media	GBR	JRN					\n\
Associated Press	AP|The Associated Press|A.P.	media	USA	JRN					\n\
Agence France-Presse	AFP|Agence France Presse	media	FRA	JRN					\n\
Bloomberg	Bloomberg News	media	USA	JRN					\n\
BBC	British Broadcasting Corporation|BBC News|B.B.C.	media	GBR	JRN					\n\
CNN	Cable News Network	media	USA	JRN					\n\
Fox News		media	USA	JRN					\n\
MSNBC		media	USA	JRN					\n\
NBC	NBC News	media	USA	JRN					\n\
ABC News		media	USA	JRN					\n\
CBS	CBS News	media	USA	JRN					\n\
PBS		media	USA	JRN					\n\
NPR	National Public Radio	media	USA	JRN					\n\
CNBC		media	USA	JRN					\n\
Axios		media	USA	JRN					\n\
Politico		media	USA	JRN					\n\
The New York Times	New York Times|NYT	media	USA	JRN					\n\
The Washington Post	Washington Post	media	USA	JRN					\n\
The Wall Street Journal	Wall Street Journal|WSJ	media	USA	JRN					\n\
USA Today		media	USA	JRN					\n\
Los Angeles Times		media	USA	JRN					\n\
The Atlantic magazine		media	USA	JRN					\n\
Time magazine		media	USA	JRN					\n\
Newsweek		media	USA	JRN					\n\
Foreign Policy magazine		media	USA	JRN					\n\
Voice of America	VOA	media	USA	JRN					\n\
Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty	media	USA	JRN					\n\
Radio Free Asia	RFA	media	USA	JRN					\n\
UPI	United Press International	media	USA	JRN					\n\
The Guardian	Guardian newspaper	media	GBR	JRN					\n\
Financial Times	FT	media	GBR	JRN					\n\
The Times of London	Times of London	media	GBR	JRN					\n\
The Daily Telegraph	Daily Telegraph	media	GBR	JRN					\n\
The Economist		media	GBR	JRN					\n\
Sky News		media	GBR	JRN					\n\
The Independent newspaper		media	GBR	JRN					\n\
Daily Mail		media	GBR	JRN					\n\
ITV		media	GBR	JRN					\n\
Bellingcat		media	NLD	JRN					\n\
Le Monde		media	FRA	JRN					\n\
Le Figaro		media	FRA	JRN					\n\
Libération		media	FRA	JRN					\n\
Charlie Hebdo		media	FRA	JRN					\n\
France 24		media	FRA	JRN					\n\
Radio France Internationale	RFI	media	FRA	JRN					\n\
Deutsche Welle	DW	media	DEU	JRN					\n\
Der Spiegel	Spiegel	media	DEU	JRN					\n\
Bild		media	DEU	JRN					\n\
Deutsche Presse-Agentur	DPA|dpa	media	DEU	JRN					\n\
Süddeutsche Zeitung		media	DEU	JRN					\n\
Frankfurter Allgemeine Zeitung	FAZ	media	DEU	JRN					\n\
El País	El Pais	media	ESP	JRN					\n\
EFE	Agencia EFE	media	ESP	JRN					\n\
ANSA		media	ITA	JRN					\n\
Corriere della Sera		media	ITA	JRN					\n\
La Repubblica		media	ITA	JRN					\n\
Euronews		media		JRN					\n\
TASS	ITAR-TASS|Tass	media	RUS	JRN					\n\
RIA Novosti	RIA	media	RUS	JRN					\n\
Interfax		media	RUS	JRN					\n\
Sputnik	Sputnik news agency	media	RUS	JRN					\n\
RT	Russia Today	media	RUS	JRN					\n\
Kommersant		media	RUS	JRN					\n\
Novaya Gazeta		media	RUS	JRN					\n\
Meduza		media	LVA	JRN					\n\
Pravda		media	RUS	JRN					\n\
Izvestia		media	RUS	JRN					\n\
TV Rain	Dozhd	media	RUS	JRN					\n\
Ukrinform		media	UKR	JRN					\n\
Kyiv Independent	The Kyiv Independent	media	UKR	JRN					\n\
Ukrainska Pravda		media	UKR	JRN					\n\
Suspilne		media	UKR	JRN					\n\
BelTA	Belta	media	BLR	JRN					\n\
Anadolu Agency	Anadolu|Anadolu news agency	media	TUR	JRN					\n\
TRT	TRT World	media	TUR	JRN					\n\
Hurriyet	Hürriyet	media	TUR	JRN					\n\
Cumhuriyet		media	TUR	JRN					\n\
Zaman		media	TUR	JRN					\n\
Al Jazeera	al-Jazeera|Al Jazeera English|Aljazeera	media	QAT	JRN					\n\
Al Arabiya	al-Arabiya	media	SAU	JRN					\n\
Saudi Press Agency	SPA	media	SAU	JRN					\n\
Asharq Al-Awsat		media	SAU	JRN					\n\
Arab News		media	SAU	JRN					\n\
WAM	Emirates News Agency	media	ARE	JRN					\n\
The National newspaper		media	ARE	JRN					\n\
Qatar News Agency	QNA	media	QAT	JRN					\n\
Kuwait News Agency	KUNA	media	KWT	JRN					\n\
Petra News Agency	Petra news agency|Jordan News Agency	media	JOR	JRN					\n\
MENA	Middle East News Agency	media	EGY	JRN					\n\
Al-Ahram	al-Ahram	media	EGY	JRN					\n\
SANA	Syrian Arab News Agency|Syria\'s state news agency SANA	media	SYR	JRN					\n\
Enab Baladi		media	SYR	JRN					\n\
National News Agency	NNA|Lebanon\'s National News Agency	media	LBN	JRN					\n\
Al Mayadeen	al-Mayadeen	media	LBN	JRN					\n\
Al-Manar	al-Manar|Al Manar	media	LBN	JRN		Hezbollah			\n\
Al-Akhbar	al-Akhbar	media	LBN	JRN					\n\
An-Nahar	an-Nahar	media	LBN	JRN					\n\
L\'Orient-Le Jour	L\'Orient Today	media	LBN	JRN					\n\
Iraqi News Agency	INA	media	IRQ	JRN					\n\
Rudaw		media	IRQ	JRN					\n\
Kurdistan 24	Kurdistan24	media	IRQ	JRN					\n\
Shafaq News		media	IRQ	JRN					\n\
Saba news agency		media	YEM	JRN					\n\
Al-Masirah	al-Masirah|Al Masirah	media	YEM	JRN		Houthis			\n\
IRNA	Islamic Republic News Agency	media	IRN	JRN					\n\
Fars News Agency	Fars|Fars news agency	media	IRN	JRN					\n\
Tasnim	Tasnim News Agency|Tasnim news agency	media	IRN	JRN					\n\
Mehr News Agency	Mehr news agency	media	IRN	JRN					\n\
ISNA	Iranian Students\' News Agency	media	IRN	JRN					\n\
Press TV	PressTV	media	IRN	JRN					\n\
IRIB	Islamic Republic of Iran Broadcasting	media	IRN	JRN					\n\
Iran International		media	GBR	JRN					\n\
Al-Alam	al-Alam	media	IRN	JRN					\n\
Nournews	Nour News	media	IRN	JRN					\n\
Haaretz	Ha\'aretz	media	ISR	JRN					\n\
The Jerusalem Post	Jerusalem Post	media	ISR	JRN					\n\
The Times of Israel	Times of Israel	media	ISR	JRN					\n\
Yedioth Ahronoth	Yediot Ahronot|Ynet	media	ISR	JRN					\n\
Israel Hayom		media	ISR	JRN					\n\
Channel 12		media	ISR	JRN					\n\
Kan public broadcaster		media	ISR	JRN					\n\
Army Radio		media	ISR	JRN					\n\
WAFA	Wafa|Palestinian news agency WAFA	media	PSE	JRN					\n\
Ma\'an News Agency	Maan News Agency	media	PSE	JRN					\n\
Al-Aqsa TV		media	PSE	JRN		Hamas			\n\
Middle East Eye		media	GBR	JRN					\n\
Al-Monitor		media	USA	JRN					\n\
Tolo News	TOLOnews|TOLO News	media	AFG	JRN					\n\
Bakhtar News Agency		media	AFG	JRN					\n\
Dawn newspaper		media	PAK	JRN					\n\
Geo News	Geo TV|Geo	media	PAK	JRN					\n\
Press Trust of India	PTI news agency	media	IND	JRN					\n\
ANI	Asian News International	media	IND	JRN					\n\
The Hindu		media	IND	JRN					\n\
Times of India	The Times of India	media	IND	JRN					\n\
NDTV		media	IND	JRN					\n\
The Daily Star		media	BGD	JRN					\n\
The Irrawaddy	Irrawaddy	media	MMR	JRN					\n\
Myanmar Now		media	MMR	JRN					\n\
Xinhua	Xinhua News Agency|New China News Agency|Xinhua news agency	media	CHN	JRN					\n\
People\'s Daily		media	CHN	JRN					\n\
Global Times		media	CHN	JRN					\n\
CCTV	China Central Television|CGTN	media	CHN	JRN					\n\
China Daily		media	CHN	JRN					\n\
South China Morning Post	SCMP	media	HKG	JRN					\n\
Apple Daily		media	HKG	JRN					\n\
Central News Agency	CNA of Taiwan	media	TWN	JRN					\n\
KCNA	Korean Central News Agency|K.C.N.A.	media	PRK	JRN					\n\
Rodong Sinmun		media	PRK	JRN					\n\
Yonhap	Yonhap News Agency|Yonhap news agency	media	KOR	JRN					\n\
Chosun Ilbo		media	KOR	JRN					\n\
NHK		media	JPN	JRN					\n\
Kyodo	Kyodo News|Kyodo news agency	media	JPN	JRN					\n\
Nikkei		media	JPN	JRN					\n\
Asahi Shimbun		media	JPN	JRN					\n\
Yomiuri Shimbun		media	JPN	JRN					\n\
Rappler		media	PHL	JRN					\n\
ABS-CBN		media	PHL	JRN					\n\
Antara	Antara news agency	media	IDN	JRN					\n\
Bernama		media	MYS	JRN					\n\
Channel NewsAsia		media	SGP	JRN					\n\
The Straits Times	Straits Times	media	SGP	JRN					\n\
Bangkok Post		media	THA	JRN					\n\
Australian Broadcasting Corporation		media	AUS	JRN					\n\
Sydney Morning Herald		media	AUS	JRN					\n\
CBC	Canadian Broadcasting Corporation|CBC News	media	CAN	JRN					\n\
The Globe and Mail	Globe and Mail	media	CAN	JRN					\n\
Suna	SUNA|Sudan News Agency	media	SDN	JRN					\n\
Sudan Tribune		media	SDN	JRN					\n\
Radio Dabanga	Dabanga	media	SDN	JRN					\n\
Radio Tamazuj		media	SSD	JRN					\n\
Ethiopian News Agency		media	ETH	JRN					\n\
Addis Standard		media	ETH	JRN					\n\
Daily Nation		media	KEN	JRN					\n\
News Agency of Nigeria	NAN	media	NGA	JRN					\n\
Premium Times		media	NGA	JRN					\n\
Radio Okapi		media	COD	JRN					\n\
Actualite.cd		media	COD	JRN					\n\
Garowe Online		media	SOM	JRN					\n\
SONNA	Somali National News Agency	media	SOM	JRN					\n\
Libya Observer		media	LBY	JRN					\n\
Prensa Latina		media	CUB	JRN					\n\
Granma		media	CUB	JRN					\n\
teleSUR	Telesur	media	VEN	JRN					\n\
Notimex		media	MEX	JRN					\n\
Reforma		media	MEX	JRN					\n\
La Jornada		media	MEX	JRN					\n\
El Universal		media	MEX	JRN					\n\
O Globo	Globo|TV Globo	media	BRA	JRN					\n\
Folha de S.Paulo	Folha de Sao Paulo	media	BRA	JRN					\n\
Clarín	Clarin	media	ARG	JRN					\n\
La Nación		media	ARG	JRN					\n\
El Mercurio		media	CHL	JRN					\n\
El Tiempo		media	COL	JRN					\n\
El Espectador		media	COL	JRN					\n\
Caracol Radio	Caracol	media	COL	JRN					\n\
El Comercio		media	PER	JRN					\n\
La Prensa Gráfica	La Prensa Grafica	media	SLV	JRN					\n\
El Faro		media	SLV	JRN					\n\
El Diario de Hoy		media	SLV	JRN					\n\
Radio Venceremos		media	SLV	JRN		Farabundo Martí National Liberation Front			\n\
Confidencial		media	NIC	JRN					\n\
La Prensa of Nicaragua		media	NIC	JRN					\n\
Facebook		company	USA	BUS					\n\
Telegram		company		BUS					\n\
Boeing	Boeing Co.	company	USA	BUS					\n\
Lockheed Martin		company	USA	BUS					\n\
Raytheon	RTX	company	USA	BUS					\n\
Northrop Grumman		company	USA	BUS					\n\
General Dynamics		company	USA	BUS					\n\
Airbus		company	FRA	BUS					\n\
BAE Systems	BAE	company	GBR	BUS					\n\
Rheinmetall		company	DEU	BUS					\n\
Thales		company	FRA	BUS					\n\
Dassault	Dassault Aviation	company	FRA	BUS					\n\
Leonardo S.p.A.		company	ITA	BUS					\n\
Saab		company	SWE	BUS					\n\
Elbit Systems	Elbit	company	ISR	BUS					\n\
Rafael Advanced Defense Systems		company	ISR	BUS					\n\
NSO Group	NSO	company	ISR	BUS					\n\
Baykar		company	TUR	BUS					\n\
Rostec		company	RUS	BUS					\n\
Almaz-Antey		company	RUS	BUS					\n\
Norinco		company	CHN	BUS					\n\
Blackwater	Academi|Blackwater Worldwide	company	USA	BUS					\n\
DynCorp		company	USA	BUS					\n\
Halliburton		company	USA	BUS					\n\
SpaceX		company	USA	BUS					\n\
Starlink		company	USA	BUS		SpaceX			\n\
Tesla		company	USA	BUS					\n\
Microsoft		company	USA	BUS					\n\
Google		company	USA	BUS					\n\
Alphabet		company	USA	BUS					\n\
Amazon.com	Amazon	company	USA	BUS					\n\
Apple Inc.	Apple	company	USA	BUS					\n\
Meta Platforms	Meta	company	USA	BUS					\n\
X Corp.		company	USA	BUS					\n\
Twitter		company	USA	BUS					\n\
TikTok		company	CHN	BUS		ByteDance			\n\
ByteDance		company	CHN	BUS					\n\
OpenAI		company	USA	BUS					\n\
Nvidia	NVIDIA	company	USA	BUS					\n\
Intel		company	USA	BUS					\n\
IBM		company	USA	BUS					\n\
Palantir	Palantir Technologies	company	USA	BUS					\n\
Huawei	Huawei Technologies	company	CHN	BUS					\n\
ZTE		company	CHN	BUS					\n\
Alibaba	Alibaba Group	company	CHN	BUS					\n\
Tencent		company	CHN	BUS					\n\
BYD		company	CHN	BUS					\n\
TSMC	Taiwan Semiconductor Manufacturing Company	company	TWN	BUS					\n\
Foxconn	Hon Hai	company	TWN	BUS					\n\
Samsung	Samsung Electronics	company	KOR	BUS					\n\
Hyundai	Hyundai Motor	company	KOR	BUS					\n\
Toyota	Toyota Motor	company	JPN	BUS					\n\
Sony		company	JPN	BUS					\n\
Nissan		company	JPN	BUS					\n\
Volkswagen	VW	company	DEU	BUS					\n\
Siemens		company	DEU	BUS					\n\
Mercedes-Benz	Daimler	company	DEU	BUS					\n\
BMW		company	DEU	BUS					\n\
Deutsche Bank		company	DEU	BUS					\n\
Lufthansa		company	DEU	BUS					\n\
Bayer		company	DEU	BUS					\n\
BASF		company	DEU	BUS					\n\
General Motors	GM	company	USA	BUS					\n\
Ford Motor Company	Ford Motor Co.|Ford Motor	company	USA	BUS					\n\
ExxonMobil	Exxon Mobil|Exxon	company	USA	BUS					\n\
Chevron		company	USA	BUS					\n\
ConocoPhillips		company	USA	BUS					\n\
BP	British Petroleum	company	GBR	BUS					\n\
Royal Dutch Shell	Shell plc	company	GBR	BUS					\n\
TotalEnergies		company	FRA	BUS					\n\
Eni		company	ITA	BUS					\n\
Equinor		company	NOR	BUS					\n\
Repsol		company	ESP	BUS					\n\
Gazprom		company	RUS	BUS					\n\
Rosneft		company	RUS	BUS					\n\
Lukoil		company	RUS	BUS					\n\
Novatek		company	RUS	BUS					\n\
Transneft		company	RUS	BUS					\n\
Sberbank		company	RUS	BUS					\n\
VTB	VTB Bank	company	RUS	BUS					\n\
Yukos		company	RUS	BUS				2007	\n\
Naftogaz		company	UKR	BUS					\n\
Ukrenergo		company	UKR	BUS					\n\
DTEK		company	UKR	BUS					\n\
Saudi Aramco	Aramco	company	SAU	BUS					\n\
ADNOC		company	ARE	BUS					\n\
QatarEnergy	Qatar Petroleum	company	QAT	BUS					\n\
National Iranian Oil Company	NIOC	company	IRN	BUS					\n\
Kuwait Petroleum Corporation		company	KWT	BUS					\n\
Sonatrach		company	DZA	BUS					\n\
National Oil Corporation	Libya\'s National Oil Corporation	company	LBY	BUS					\n\
PDVSA	Petróleos de Venezuela|Petroleos de Venezuela	company	VEN	BUS					\n\
Citgo	CITGO	company	USA	BUS		PDVSA			\n\
Petrobras		company	BRA	BUS					\n\
Pemex	Petróleos Mexicanos	company	MEX	BUS					\n\
Ecopetrol		company	COL	BUS					\n\
Vale	Vale S.A.	company	BRA	BUS					\n\
Rio Tinto		company	GBR	BUS					\n\
Glencore		company	CHE	BUS					\n\
Sinopec		company	CHN	BUS					\n\
CNOOC		company	CHN	BUS					\n\
PetroChina	China National Petroleum Corporation|CNPC	company	CHN	BUS					\n\
COSCO	Cosco	company	CHN	BUS					\n\
Reliance Industries		company	IND	BUS					\n\
Adani Group		company	IND	BUS					\n\
Tata Group		company	IND	BUS					\n\
Maersk	A.P. Moller-Maersk|AP Moller-Maersk	company	DNK	BUS					\n\
Hapag-Lloyd		company	DEU	BUS					\n\
Mediterranean Shipping Company		company	CHE	BUS					\n\
DP World		company	ARE	BUS					\n\
Emirates airline		company	ARE	BUS					\n\
Qatar Airways		company	QAT	BUS					\n\
Etihad	Etihad Airways	company	ARE	BUS					\n\
Turkish Airlines		company	TUR	BUS					\n\
El Al		company	ISR	BUS					\n\
Aeroflot		company	RUS	BUS					\n\
Malaysia Airlines		company	MYS	BUS					\n\
Ryanair		company	IRL	BUS					\n\
British Airways		company	GBR	BUS					\n\
Air France		company	FRA	BUS					\n\
KLM		company	NLD	BUS					\n\
American Airlines		company	USA	BUS					\n\
United Airlines		company	USA	BUS					\n\
Delta Air Lines		company	USA	BUS					\n\
Pan Am	Pan American World Airways	company	USA	BUS					\n\
Avianca		company	COL	BUS					\n\
Azerbaijan Airlines		company	AZE	BUS					\n\
Ukraine International Airlines		company	UKR	BUS					\n\
Korean Air		company	KOR	BUS					\n\
Air India		company	IND	BUS					\n\
Nord Stream AG		company	CHE	BUS					\n\
Goldman Sachs		company	USA	BUS					\n\
JPMorgan Chase	JPMorgan|J.P. Morgan	company	USA	BUS					\n\
Morgan Stanley		company	USA	BUS					\n\
Citigroup	Citibank	company	USA	BUS					\n\
Bank of America		company	USA	BUS					\n\
Wells Fargo		company	USA	BUS					\n\
BlackRock		company	USA	BUS					\n\
HSBC		company	GBR	BUS					\n\
Barclays		company	GBR	BUS					\n\
UBS		company	CHE	BUS					\n\
Credit Suisse		company	CHE	BUS					\n\
BNP Paribas		company	FRA	BUS					\n\
Standard & Poor\'s	S&P Global	company	USA	BUS					\n\
Moody\'s		company	USA	BUS					\n\
Fitch Ratings	Fitch	company	USA	BUS					\n\
Visa Inc.		company	USA	BUS					\n\
Mastercard		company	USA	BUS					\n\
PayPal		company	USA	BUS					\n\
Pfizer		company	USA	BUS					\n\
Moderna		company	USA	BUS					\n\
AstraZeneca		company	GBR	BUS					\n\
Johnson & Johnson		company	USA	BUS					\n\
Novo Nordisk		company	DNK	BUS					\n\
Walmart		company	USA	BUS					\n\
McDonald\'s		company	USA	BUS					\n\
Coca-Cola		company	USA	BUS					\n\
Starbucks		company	USA	BUS					\n\
Nestlé	Nestle	company	CHE	BUS					\n\
Unilever		company	GBR	BUS					\n\
Ikea	IKEA	company	SWE	BUS					\n\
Nokia		company	FIN	BUS					\n\
Ericsson		company	SWE	BUS					\n\
ASML		company	NLD	BUS					\n\
Naspers		company	ZAF	BUS					\n\
MTN	MTN Group	company	ZAF	BUS					\n\
Eskom		company	ZAF	BUS					\n\
Safaricom		company	KEN	BUS					\n\
Ethiopian Airlines		company	ETH	BUS					\n\
Dangote Group	Dangote	company	NGA	BUS					\n\
Palestinians	Palestinian people	population	PSE	CVL					\n\
Kurds	Kurdish people	population		CVL					\n\
Rohingya	Rohingyas|Rohingya Muslims|Rohingya people	population	MMR	CVL					\n\
Uyghurs	Uighurs|Uighur|Uyghur|Uyghur Muslims	population	CHN	CVL					\n\
Tibetans		population	CHN	CVL					\n\
Yazidis	Yezidis|Yazidi|Yezidi	population	IRQ	CVL					\n\
Alawites	Alawite|Alawis	population	SYR	CVL					\n\
Druze		population		CVL					\n\
Copts	Coptic Christians|Coptic	population	EGY	CVL					\n\
Maronites	Maronite Christians	population	LBN	CVL					\n\
Shiites	Shia Muslims|Shi\'ites|Shiite Muslims|Shias|Shi\'a Muslims	population		CVL					\n\
Sunnis	Sunni Muslims|Sunni Arabs	population		CVL					\n\
Hazaras	Hazara	population	AFG	CVL					\n\
Pashtuns	Pashtun	population	AFG	CVL					\n\
Baloch	Baluch|Baluchis	population	PAK	CVL					\n\
Kashmiris	Kashmiri	population	IND	CVL					\n\
Sikhs	Sikh	population	IND	CVL					\n\
Hindus		population	IND	CVL					\n\
Tamils		population	LKA	CVL					\n\
Sinhalese		population	LKA	CVL					\n\
Karen people		population	MMR	CVL					\n\
Moros		population	PHL	CVL					\n\
Papuans		population	IDN	CVL					\n\
Chechens	Chechen	population	RUS	CVL					\n\
Crimean Tatars	Crimean Tatar	population	UKR	CVL					\n\
Bosniaks	Bosniak|Bosnian Muslims	population	BIH	CVL					\n\
Bosnian Serbs	Bosnian Serb	population	BIH	CVL					\n\
Bosnian Croats	Bosnian Croat	population	BIH	CVL					\n\
Kosovo Serbs	Kosovo Serb	population	XKX	CVL					\n\
Roma people		population		CVL					\n\
Catalans	Catalan	population	ESP	CVL					\n\
Basques	Basque	population	ESP	CVL					\n\
Houthi supporters		population	YEM	CVL					\n\
Hutus	Hutu	population	RWA	CVL					\n\
Tutsis	Tutsi	population	RWA	CVL					\n\
Banyamulenge		population	COD	CVL					\n\
Hema		population	COD	CVL					\n\
Lendu		population	COD	CVL					\n\
Dinka		population	SSD	CVL					\n\
Nuer		population	SSD	CVL					\n\
Tigrayans	Tigrayan	population	ETH	CVL					\n\
Amharas	Amhara people	population	ETH	CVL					\n\
Oromos	Oromo	population	ETH	CVL					\n\
Masalit		population	SDN	CVL					\n\
Fur people		population	SDN	CVL					\n\
Tuaregs	Tuareg	population	MLI	CVL					\n\
Fulani	Fulanis|Fulani herders|Fulani herdsmen|Peul	population	NGA	CVL					\n\
Hausa		population	NGA	CVL					\n\
Igbo	Igbos	population	NGA	CVL					\n\
Yoruba	Yorubas	population	NGA	CVL					\n\
Maasai		population	TZA	CVL					\n\
Zulus	Zulu	population	ZAF	CVL					\n\
Mapuche	Mapuches	population	CHL	CVL					\n\
Miskito	Miskitos	population	NIC	CVL					\n\
Yanomami		population	BRA	CVL					\n\
Bedouins	Bedouin	population		CVL					\n\
Turkmens of Iraq	Iraqi Turkmen	population	IRQ	CVL					\n\
Israeli settlers	Jewish settlers|settlers in the West Bank	population	ISR	CVL					\n\
Ahmadis	Ahmadi|Ahmadiyya	population	PAK	CVL					\n\
Baha\'is	Bahais	population	IRN	CVL					\n\
National Council of Austria	Austrian Nationalrat	organization	AUT	LEG					\n\
Tweede Kamer	Dutch House of Representatives	organization	NLD	LEG					\n\
Eerste Kamer	Dutch Senate	organization	NLD	LEG					\n\
States General of the Netherlands	Staten-Generaal	organization	NLD	LEG					\n\
Belgian Chamber of Representatives	Belgian Federal Parliament	organization	BEL	LEG					\n\
Swiss National Council	Swiss Federal Assembly	organization	CHE	LEG					\n\
Czech Chamber of Deputies		organization	CZE	LEG					\n\
National Council of Slovakia		organization	SVK	LEG					\n\
National Assembly of Hungary	Országgyűlés	organization	HUN	LEG					\n\
Romanian Chamber of Deputies		organization	ROU	LEG					\n\
Romanian Senate		organization	ROU	LEG					\n\
Sobranie	National Assembly of Bulgaria|Bulgarian National Assembly	organization	BGR	LEG					\n\
Hellenic Parliament	Vouli	organization	GRC	LEG					\n\
Sabor	Croatian Sabor	organization	HRV	LEG					\n\
Skupština	National Assembly of Serbia	organization	SRB	LEG					\n\
Assembly of Kosovo	Kosovo Assembly	organization	XKX	LEG					\n\
Sobranie of North Macedonia	Assembly of North Macedonia	organization	MKD	LEG					\n\
Kuvendi	Albanian Assembly	organization	ALB	LEG					\n\
Milli Majlis	Milli Mejlis	organization	AZE	LEG					\n\
Oliy Majlis	Oliy Majlis of Uzbekistan	organization	UZB	LEG					\n\
Mazhilis	Majilis	organization	KAZ	LEG					\n\
Jogorku Kenesh	Zhogorku Kenesh	organization	KGZ	LEG					\n\
Majlisi Oli		organization	TJK	LEG					\n\
State Great Khural	State Great Hural	organization	MNG	LEG					\n\
Nepalese Pratinidhi Sabha	Constituent Assembly of Nepal	organization	NPL	LEG					\n\
Dewan Rakyat		organization	MYS	LEG					\n\
Dewan Negara		organization	MYS	LEG					\n\
Dewan Perwakilan Rakyat	People\'s Consultative Assembly of Indonesia	organization	IDN	LEG					\n\
Japanese House of Councillors		organization	JPN	LEG					\n\
People\'s Majlis		organization	MDV	LEG					\n\
Bahraini Council of Representatives		organization	BHR	LEG					\n\
Parliament of Catalonia		organization	ESP	LEG					\n\
Assembly of the Republic of Portugal	Portuguese Assembly of the Republic	organization	PRT	LEG					\n\
Brazilian Chamber of Deputies		organization	BRA	LEG					\n\
Brazilian Federal Senate		organization	BRA	LEG					\n\
Argentine Chamber of Deputies		organization	ARG	LEG					\n\
National Congress of Argentina		organization	ARG	LEG					\n\
National Congress of Chile		organization	CHL	LEG					\n\
Chilean Chamber of Deputies		organization	CHL	LEG					\n\
Mexican Chamber of Deputies		organization	MEX	LEG					\n\
Mexican Congress of the Union	Congress of the Union	organization	MEX	LEG					\n\
Congress of Colombia		organization	COL	LEG					\n\
Senate of Colombia		organization	COL	LEG					\n\
National Assembly of Ecuador		organization	ECU	LEG					\n\
National Assembly of Nicaragua		organization	NIC	LEG					\n\
House of Peoples\' Representatives		organization	ETH	LEG					\n\
National Assembly of Nigeria		organization	NGA	LEG					\n\
National Assembly of South Africa		organization	ZAF	LEG					\n\
National Council of Provinces		organization	ZAF	LEG					\n\
Assembly of the Representatives of the People		organization	TUN	LEG					\n\
Transitional National Legislative Assembly of South Sudan		organization	SSD	LEG					\n\
General National Congress		organization	LBY	LEG					\n\
Senedd	Welsh Parliament	organization	GBR	LEG					\n\
House of Commons of Canada	Canadian House of Commons	organization	CAN	LEG					\n\
Senate of Canada	Canadian Senate	organization	CAN	LEG					\n\
State Affairs Commission of North Korea		organization	PRK	GOV					\n\
Australian Secret Intelligence Service		organization	AUS	SPY					\n\
Australian Signals Directorate		organization	AUS	SPY					\n\
New Zealand Security Intelligence Service		organization	NZL	SPY					\n\
AISE		organization	ITA	SPY					\n\
AISI		organization	ITA	SPY					\n\
National Intelligence Centre of Spain		organization	ESP	SPY					\n\
AIVD		organization	NLD	SPY					\n\
MIVD		organization	NLD	SPY					\n\
Norwegian Police Security Service		organization	NOR	SPY					\n\
Norwegian Intelligence Service		organization	NOR	SPY					\n\
Swedish Security Service	Säpo	organization	SWE	SPY					\n\
Danish Security and Intelligence Service		organization	DNK	SPY					\n\
Danish Defence Intelligence Service		organization	DNK	SPY					\n\
Finnish Security and Intelligence Service	Supo	organization	FIN	SPY					\n\
Estonian Internal Security Service		organization	EST	SPY					\n\
Estonian Foreign Intelligence Service		organization	EST	SPY					\n\
Internal Security Agency of Poland		organization	POL	SPY					\n\
Polish Foreign Intelligence Agency		organization	POL	SPY					\n\
Czech Security Information Service		organization	CZE	SPY					\n\
Romanian Intelligence Service	Securitate	organization	ROU	SPY					\n\
Serbian Security Information Agency		organization	SRB	SPY					\n\
Intelligence Bureau of India		organization	IND	SPY					\n\
Directorate General of Forces Intelligence		organization	BGD	SPY					\n\
Badan Intelijen Negara		organization	IDN	SPY					\n\
National Security Bureau of Taiwan		organization	TWN	SPY					\n\
Reconnaissance General Bureau		organization	PRK	SPY					\n\
Ministry of State Security of North Korea		organization	PRK	SPY					\n\
Dirección de Inteligencia		organization	CUB	SPY					\n\
General Directorate of Intelligence of Afghanistan		organization	AFG	SPY					\n\
National Intelligence and Security Agency		organization	SOM	SPY					\n\
Department of State Services of Nigeria	State Security Service of Nigeria	organization	NGA	SPY					\n\
Iraqi National Intelligence Service		organization	IRQ	SPY					\n\
Mukhabarat of Iraq		organization	IRQ	SPY					\n\
Syrian Air Force Intelligence		organization	SYR	SPY					\n\
Syrian Military Intelligence		organization	SYR	SPY					\n\
Syrian General Intelligence Directorate		organization	SYR	SPY					\n\
Brazilian Intelligence Agency		organization	BRA	SPY					\n\
National Security Committee of Kazakhstan		organization	KAZ	SPY					\n\
State Security Service of Georgia		organization	GEO	SPY					\n\
National Security Service of Armenia		organization	ARM	SPY					\n\
State Security Agency of South Africa		organization	ZAF	SPY					\n\
National Intelligence and Security Service of Rwanda		organization	RWA	SPY					\n\
Greater Manchester Police		police	GBR	COP					\n\
Guardia di Finanza		police	ITA	COP					\n\
National Gendarmerie		police	FRA	COP					\n\
GIGN		police	FRA	COP					\n\
Compagnies Républicaines de Sécurité		police	FRA	COP					\n\
Bundespolizei	German Federal Police	police	DEU	COP					\n\
Policía Nacional	National Police Corps of Spain	police	ESP	COP					\n\
Ertzaintza		police	ESP	COP					\n\
Royal Marechaussee	Koninklijke Marechaussee	police	NLD	COP					\n\
Turkish National Police		police	TUR	COP					actor:police:TUR\n\
Turkish Gendarmerie		police	TUR	COP					\n\
Federal Police of Mexico	Mexican Federal Police	police	MEX	COP					\n\
Federal Ministerial Police		police	MEX	COP					\n\
Federal Police of Brazil	Brazilian Federal Police	police	BRA	COP					\n\
Federal Highway Police		police	BRA	COP					\n\
National Police of Colombia	Colombian National Police	police	COL	COP					actor:police:COL\n\
Directorate of Criminal Investigations of Kenya		police	KEN	COP					\n\
South African Police Service		police	ZAF	COP					actor:police:ZAF\n\
Economic and Financial Crimes Commission		police	NGA	COP					\n\
Nigeria Police Force		police	NGA	COP					actor:police:NGA\n\
National Bureau of Investigation of the Philippines		police	PHL	COP					\n\
Ministry of Public Security of China		police	CHN	COP					\n\
Tokyo Metropolitan Police Department		police	JPN	COP					\n\
Delhi Police		police	IND	COP					\n\
Mumbai Police		police	IND	COP					\n\
Enforcement Directorate		police	IND	COP					\n\
Federal Investigation Agency of Pakistan		police	PAK	COP					\n\
Federal Penitentiary Service		police	RUS	COP					\n\
Chicago Police Department		police	USA	COP					\n\
Texas Rangers		police	USA	COP					\n\
Customs and Border Patrol		police	USA	COP					\n\
Mutaween		police	SAU	COP					\n\
Harvard University	Harvard	organization	USA	EDU					\n\
Yale University	Yale	organization	USA	EDU					\n\
Princeton University		organization	USA	EDU					\n\
Stanford University		organization	USA	EDU					\n\
Columbia University		organization	USA	EDU					\n\
Cornell University		organization	USA	EDU					\n\
Brown University		organization	USA	EDU					\n\
Dartmouth College		organization	USA	EDU					\n\
University of Pennsylvania		organization	USA	EDU					\n\
Massachusetts Institute of Technology		organization	USA	EDU					\n\
University of California	UC Berkeley|UCLA	organization	USA	EDU					\n\
Johns Hopkins University	Johns Hopkins	organization	USA	EDU					\n\
Georgetown University		organization	USA	EDU					\n\
George Washington University		organization	USA	EDU					\n\
New York University		organization	USA	EDU					\n\
University of Chicago		organization	USA	EDU					\n\
Northwestern University		organization	USA	EDU					\n\
Duke University		organization	USA	EDU					\n\
Carnegie Mellon University		organization	USA	EDU					\n\
University of Michigan		organization	USA	EDU					\n\
Ohio State University		organization	USA	EDU					\n\
University of Texas		organization	USA	EDU					\n\
Rice University		organization	USA	EDU					\n\
University of Virginia		organization	USA	EDU					\n\
Kent State University		organization	USA	EDU					\n\
Virginia Tech		organization	USA	EDU					\n\
Howard University		organization	USA	EDU					\n\
Notre Dame University	University of Notre Dame	organization	USA	EDU					\n\
California Institute of Technology	Caltech	organization	USA	EDU					\n\
Boston University		organization	USA	EDU					\n\
Tufts University		organization	USA	EDU					\n\
Rutgers University		organization	USA	EDU					\n\
University of Washington		organization	USA	EDU					\n\
University of Wisconsin		organization	USA	EDU					\n\
Purdue University		organization	USA	EDU					\n\
Arizona State University		organization	USA	EDU					\n\
Michigan State University		organization	USA	EDU					\n\
Wilson Center		organization	USA	EDU					\n\
Council on Foreign Relations		organization	USA	EDU					\n\
American Enterprise Institute		organization	USA	EDU					\n\
Cato Institute		organization	USA	EDU					\n\
Atlantic Council		organization	USA	EDU					\n\
Hoover Institution		organization	USA	EDU					\n\
Hudson Institute		organization	USA	EDU					\n\
Foundation for Defense of Democracies		organization	USA	EDU					\n\
Washington Institute for Near East Policy		organization	USA	EDU					\n\
Middle East Institute		organization	USA	EDU					\n\
Stimson Center		organization	USA	EDU					\n\
Peterson Institute		organization	USA	EDU					\n\
Pew Research Center		organization	USA	EDU					\n\
Quincy Institute		organization	USA	EDU					\n\
Jamestown Foundation		organization	USA	EDU					\n\
Soufan Center		organization	USA	EDU					\n\
Center for a New American Security		organization	USA	EDU					\n\
German Marshall Fund		organization	USA	EDU					\n\
Smithsonian Institution		organization	USA	EDU					\n\
University of Oxford	Oxford University	organization	GBR	EDU					\n\
University of Cambridge	Cambridge University	organization	GBR	EDU					\n\
London School of Economics		organization	GBR	EDU					\n\
Imperial College London		organization	GBR	EDU					\n\
King\'s College London		organization	GBR	EDU					\n\
University College London		organization	GBR	EDU					\n\
University of Edinburgh		organization	GBR	EDU					\n\
University of St Andrews	University of St. Andrews	organization	GBR	EDU					\n\
University of Manchester		organization	GBR	EDU					\n\
University of Warwick		organization	GBR	EDU					\n\
SOAS		organization	GBR	EDU					\n\
Royal United Services Institute		organization	GBR	EDU					\n\
Overseas Development Institute		organization	GBR	EDU					\n\
Sorbonne		organization	FRA	EDU					\n\
Sciences Po		organization	FRA	EDU					\n\
École Polytechnique		organization	FRA	EDU					\n\
French Institute of International Relations	IFRI	organization	FRA	EDU					\n\
Humboldt University		organization	DEU	EDU					\n\
Free University of Berlin		organization	DEU	EDU					\n\
Heidelberg University		organization	DEU	EDU					\n\
Robert Koch Institute		organization	DEU	EDU					\n\
German Institute for International and Security Affairs		organization	DEU	EDU					\n\
Max Planck Society		organization	DEU	EDU					\n\
Konrad Adenauer Foundation		organization	DEU	EDU					\n\
Friedrich Ebert Foundation		organization	DEU	EDU					\n\
ETH Zurich		organization	CHE	EDU					\n\
University of Geneva		organization	CHE	EDU					\n\
University of Zurich		organization	CHE	EDU					\n\
CERN		organization	CHE	EDU					\n\
Leiden University		organization	NLD	EDU					\n\
University of Amsterdam		organization	NLD	EDU					\n\
Clingendael Institute		organization	NLD	EDU					\n\
KU Leuven		organization	BEL	EDU					\n\
College of Europe		organization	BEL	EDU					\n\
Uppsala University		organization	SWE	EDU					\n\
Karolinska Institute		organization	SWE	EDU					\n\
Lund University		organization	SWE	EDU					\n\
University of Oslo		organization	NOR	EDU					\n\
Peace Research Institute Oslo	PRIO	organization	NOR	EDU					\n\
University of Copenhagen		organization	DNK	EDU					\n\
University of Helsinki		organization	FIN	EDU					\n\
Sapienza University		organization	ITA	EDU					\n\
Bocconi University		organization	ITA	EDU					\n\
Complutense University		organization	ESP	EDU					\n\
Central European University		organization	HUN	EDU					\n\
University of Warsaw		organization	POL	EDU					\n\
Moscow State University		organization	RUS	EDU					\n\
Higher School of Economics		organization	RUS	EDU					\n\
Levada Center		organization	RUS	EDU					\n\
Carnegie Moscow Center		organization	RUS	EDU					\n\
Boğaziçi University		organization	TUR	EDU					\n\
Hebrew University of Jerusalem	Hebrew University	organization	ISR	EDU					\n\
Tel Aviv University		organization	ISR	EDU					\n\
Technion		organization	ISR	EDU					\n\
Institute for National Security Studies		organization	ISR	EDU					\n\
Birzeit University		organization	PSE	EDU					\n\
An-Najah National University		organization	PSE	EDU					\n\
American University of Beirut		organization	LBN	EDU					\n\
Cairo University		organization	EGY	EDU					\n\
Al-Azhar University		organization	EGY	EDU					\n\
American University in Cairo		organization	EGY	EDU					\n\
Al-Ahram Center		organization	EGY	EDU					\n\
University of Tehran	Tehran University	organization	IRN	EDU					\n\
Sharif University		organization	IRN	EDU					\n\
University of Baghdad		organization	IRQ	EDU					\n\
Jawaharlal Nehru University		organization	IND	EDU					\n\
Jamia Millia Islamia		organization	IND	EDU					\n\
Aligarh Muslim University		organization	IND	EDU					\n\
Delhi University	University of Delhi	organization	IND	EDU					\n\
Observer Research Foundation		organization	IND	EDU					\n\
Quaid-i-Azam University		organization	PAK	EDU					\n\
Dhaka University	University of Dhaka	organization	BGD	EDU					\n\
Peking University		organization	CHN	EDU					\n\
Tsinghua University		organization	CHN	EDU					\n\
Fudan University		organization	CHN	EDU					\n\
Renmin University		organization	CHN	EDU					\n\
Chinese Academy of Sciences		organization	CHN	EDU					\n\
Chinese Academy of Social Sciences		organization	CHN	EDU					\n\
Wuhan Institute of Virology		organization	CHN	EDU					\n\
University of Hong Kong		organization	HKG	EDU					\n\
Chinese University of Hong Kong		organization	HKG	EDU					\n\
National Taiwan University		organization	TWN	EDU					\n\
University of Tokyo		organization	JPN	EDU					\n\
Kyoto University		organization	JPN	EDU					\n\
Waseda University		organization	JPN	EDU					\n\
Keio University		organization	JPN	EDU					\n\
Seoul National University		organization	KOR	EDU					\n\
Yonsei University		organization	KOR	EDU					\n\
Korea University		organization	KOR	EDU					\n\
National University of Singapore		organization	SGP	EDU					\n\
Nanyang Technological University		organization	SGP	EDU					\n\
ISEAS		organization	SGP	EDU					\n\
Chulalongkorn University		organization	THA	EDU					\n\
Thammasat University		organization	THA	EDU					\n\
Australian National University		organization	AUS	EDU					\n\
University of Sydney		organization	AUS	EDU					\n\
University of Melbourne		organization	AUS	EDU					\n\
Lowy Institute		organization	AUS	EDU					\n\
Australian Strategic Policy Institute		organization	AUS	EDU					\n\
University of Toronto		organization	CAN	EDU					\n\
McGill University		organization	CAN	EDU					\n\
University of British Columbia		organization	CAN	EDU					\n\
National Autonomous University of Mexico	UNAM	organization	MEX	EDU					\n\
University of São Paulo		organization	BRA	EDU					\n\
Getulio Vargas Foundation		organization	BRA	EDU					\n\
Fiocruz		organization	BRA	EDU					\n\
University of Buenos Aires		organization	ARG	EDU					\n\
University of Chile		organization	CHL	EDU					\n\
National University of Colombia		organization	COL	EDU					\n\
Central University of Venezuela		organization	VEN	EDU					\n\
University of Ibadan		organization	NGA	EDU					\n\
University of Lagos		organization	NGA	EDU					\n\
University of Nairobi		organization	KEN	EDU					\n\
Garissa University		organization	KEN	EDU					\n\
Makerere University		organization	UGA	EDU					\n\
University of Ghana		organization	GHA	EDU					\n\
Addis Ababa University		organization	ETH	EDU					\n\
University of Cape Town		organization	ZAF	EDU					\n\
University of the Witwatersrand		organization	ZAF	EDU					\n\
Institute for Security Studies		organization	ZAF	EDU					\n\
Cheikh Anta Diop University		organization	SEN	EDU					\n\
Instagram		company	USA	BUS					\n\
WhatsApp		company	USA	BUS					\n\
YouTube		company	USA	BUS					\n\
LinkedIn		company	USA	BUS					\n\
Snapchat		company	USA	BUS					\n\
Reddit		company	USA	BUS					\n\
Pinterest		company	USA	BUS					\n\
Netflix		company	USA	BUS					\n\
Uber		company	USA	BUS					\n\
Airbnb		company	USA	BUS					\n\
Oracle		company	USA	BUS					\n\
Cisco		company	USA	BUS					\n\
Dell		company	USA	BUS					\n\
Hewlett-Packard		company	USA	BUS					\n\
Qualcomm		company	USA	BUS					\n\
AMD		company	USA	BUS					\n\
Micron Technology		company	USA	BUS					\n\
Disney	Walt Disney Company	company	USA	BUS					\n\
eBay		company	USA	BUS					\n\
Dropbox		company	USA	BUS					\n\
Zoom Video		company	USA	BUS					\n\
Anthropic		company	USA	BUS					\n\
Cloudflare		company	USA	BUS					\n\
FedEx		company	USA	BUS					\n\
UPS		company	USA	BUS					\n\
Caterpillar		company	USA	BUS					\n\
General Electric		company	USA	BUS					\n\
Honeywell		company	USA	BUS					\n\
Pratt & Whitney		company	USA	BUS					\n\
Chrysler		company	USA	BUS					\n\
Nike		company	USA	BUS					\n\
PepsiCo		company	USA	BUS					\n\
Procter & Gamble		company	USA	BUS					\n\
Monsanto		company	USA	BUS					\n\
Cargill		company	USA	BUS					\n\
Merck		company	USA	BUS					\n\
Gilead		company	USA	BUS					\n\
Enron		company	USA	BUS					\n\
WorldCom		company	USA	BUS					\n\
Lehman Brothers		company	USA	BUS					\n\
AIG		company	USA	BUS					\n\
Fannie Mae		company	USA	BUS					\n\
Freddie Mac		company	USA	BUS					\n\
Bechtel		company	USA	BUS					\n\
KBR		company	USA	BUS					\n\
CACI		company	USA	BUS					\n\
Costco		company	USA	BUS					\n\
Target Corporation		company	USA	BUS					\n\
Home Depot		company	USA	BUS					\n\
AT&T		company	USA	BUS					\n\
Verizon		company	USA	BUS					\n\
Comcast		company	USA	BUS					\n\
Southwest Airlines		company	USA	BUS					\n\
Colonial Pipeline		company	USA	BUS					\n\
CrowdStrike		company	USA	BUS					\n\
Coinbase		company	USA	BUS					\n\
Spirit AeroSystems		company	USA	BUS					\n\
US Steel	U.S. Steel	company	USA	BUS					\n\
Berkshire Hathaway		company	USA	BUS					\n\
Silicon Valley Bank		company	USA	BUS					\n\
Purdue Pharma		company	USA	BUS					\n\
Occidental Petroleum		company	USA	BUS					\n\
Rolls-Royce		company	GBR	BUS					\n\
Vodafone		company	GBR	BUS					\n\
Tesco		company	GBR	BUS					\n\
Lloyd\'s of London		company	GBR	BUS					\n\
Lloyds Banking Group		company	GBR	BUS					\n\
GlaxoSmithKline	GSK	company	GBR	BUS					\n\
Anglo American		company	GBR	BUS					\n\
Diageo		company	GBR	BUS					\n\
NatWest		company	GBR	BUS					\n\
Standard Chartered		company	GBR	BUS					\n\
Jaguar Land Rover		company	GBR	BUS					\n\
easyJet		company	GBR	BUS					\n\
Virgin Atlantic		company	GBR	BUS					\n\
Renault		company	FRA	BUS					\n\
Peugeot		company	FRA	BUS					\n\
Carrefour		company	FRA	BUS					\n\
Sanofi		company	FRA	BUS					\n\
Société Générale		company	FRA	BUS					\n\
Crédit Agricole		company	FRA	BUS					\n\
Lafarge		company	FRA	BUS					\n\
LVMH		company	FRA	BUS					\n\
L\'Oréal		company	FRA	BUS					\n\
Danone		company	FRA	BUS					\n\
Alstom		company	FRA	BUS					\n\
Areva		company	FRA	BUS					\n\
Orano		company	FRA	BUS					\n\
Engie		company	FRA	BUS					\n\
Michelin		company	FRA	BUS					\n\
Veolia		company	FRA	BUS					\n\
Porsche		company	DEU	BUS					\n\
Audi		company	DEU	BUS					\n\
Allianz		company	DEU	BUS					\n\
SAP		company	DEU	BUS					\n\
Adidas		company	DEU	BUS					\n\
BioNTech		company	DEU	BUS					\n\
ThyssenKrupp		company	DEU	BUS					\n\
Commerzbank		company	DEU	BUS					\n\
Wirecard		company	DEU	BUS					\n\
Uniper		company	DEU	BUS					\n\
RWE		company	DEU	BUS					\n\
Deutsche Telekom		company	DEU	BUS					\n\
Deutsche Bahn		company	DEU	BUS					\n\
Continental AG		company	DEU	BUS					\n\
Krauss-Maffei		company	DEU	BUS					\n\
Fiat		company	ITA	BUS					\n\
UniCredit		company	ITA	BUS					\n\
Fincantieri		company	ITA	BUS					\n\
Telecom Italia		company	ITA	BUS					\n\
Philips		company	NLD	BUS					\n\
ING		company	NLD	BUS					\n\
Heineken		company	NLD	BUS					\n\
Stellantis		company	NLD	BUS					\n\
Booking.com		company	NLD	BUS					\n\
BBVA		company	ESP	BUS					\n\
Telefónica		company	ESP	BUS					\n\
Iberdrola		company	ESP	BUS					\n\
Inditex		company	ESP	BUS					\n\
Novartis		company	CHE	BUS					\n\
ABB		company	CHE	BUS					\n\
Vitol		company	CHE	BUS					\n\
Holcim		company	CHE	BUS					\n\
Volvo		company	SWE	BUS					\n\
Spotify		company	SWE	BUS					\n\
H&M		company	SWE	BUS					\n\
Scania		company	SWE	BUS					\n\
Lego		company	DNK	BUS					\n\
Ørsted		company	DNK	BUS					\n\
Carlsberg		company	DNK	BUS					\n\
Norsk Hydro		company	NOR	BUS					\n\
Telenor		company	NOR	BUS					\n\
Kongsberg Gruppen		company	NOR	BUS					\n\
PKN Orlen		company	POL	BUS					\n\
LOT Polish Airlines		company	POL	BUS					\n\
Yandex		company	RUS	BUS					\n\
VKontakte	VK	company	RUS	BUS					\n\
Kaspersky		company	RUS	BUS					\n\
Rusal		company	RUS	BUS					\n\
Norilsk Nickel		company	RUS	BUS					\n\
Severstal		company	RUS	BUS					\n\
Surgutneftegas		company	RUS	BUS					\n\
Uralvagonzavod		company	RUS	BUS					\n\
Sukhoi		company	RUS	BUS					\n\
Kalashnikov Concern		company	RUS	BUS					\n\
Tatneft		company	RUS	BUS					\n\
Alfa-Bank		company	RUS	BUS					\n\
Gazprombank		company	RUS	BUS					\n\
Wildberries		company	RUS	BUS					\n\
Alrosa		company	RUS	BUS					\n\
Russian Railways		company	RUS	BUS					\n\
Sovcomflot		company	RUS	BUS					\n\
Ukroboronprom		company	UKR	BUS					\n\
PrivatBank		company	UKR	BUS					\n\
Ukrzaliznytsia		company	UKR	BUS					\n\
Azovstal		company	UKR	BUS					\n\
Metinvest		company	UKR	BUS					\n\
Monobank		company	UKR	BUS					\n\
Baidu		company	CHN	BUS					\n\
JD.com		company	CHN	BUS					\n\
Weibo		company	CHN	BUS					\n\
WeChat		company	CHN	BUS					\n\
Xiaomi		company	CHN	BUS					\n\
Lenovo		company	CHN	BUS					\n\
Didi		company	CHN	BUS					\n\
Evergrande		company	CHN	BUS					\n\
SMIC		company	CHN	BUS					\n\
CATL		company	CHN	BUS					\n\
Hikvision		company	CHN	BUS					\n\
DJI		company	CHN	BUS					\n\
COMAC		company	CHN	BUS					\n\
China Mobile		company	CHN	BUS					\n\
China Telecom		company	CHN	BUS					\n\
ICBC		company	CHN	BUS					\n\
Bank of China		company	CHN	BUS					\n\
Temu		company	CHN	BUS					\n\
Shein		company	CHN	BUS					\n\
DeepSeek		company	CHN	BUS					\n\
Country Garden		company	CHN	BUS					\n\
Sinovac		company	CHN	BUS					\n\
Sinopharm		company	CHN	BUS					\n\
AVIC		company	CHN	BUS					\n\
Air China		company	CHN	BUS					\n\
China Eastern		company	CHN	BUS					\n\
Cathay Pacific		company	CHN	BUS					\n\
Mitsubishi		company	JPN	BUS					\n\
Mitsui		company	JPN	BUS					\n\
Honda		company	JPN	BUS					\n\
Panasonic		company	JPN	BUS					\n\
Toshiba		company	JPN	BUS					\n\
Hitachi		company	JPN	BUS					\n\
SoftBank		company	JPN	BUS					\n\
Nintendo		company	JPN	BUS					\n\
Olympus		company	JPN	BUS					\n\
Tepco	Tokyo Electric Power	company	JPN	BUS					\n\
Nippon Steel		company	JPN	BUS					\n\
Japan Airlines		company	JPN	BUS					\n\
Fujitsu		company	JPN	BUS					\n\
Takata		company	JPN	BUS					\n\
Mizuho		company	JPN	BUS					\n\
Nomura		company	JPN	BUS					\n\
Rakuten		company	JPN	BUS					\n\
LG		company	KOR	BUS					\n\
SK Hynix		company	KOR	BUS					\n\
POSCO		company	KOR	BUS					\n\
Hanwha		company	KOR	BUS					\n\
Asiana Airlines		company	KOR	BUS					\n\
Kakao		company	KOR	BUS					\n\
Naver		company	KOR	BUS					\n\
Daewoo		company	KOR	BUS					\n\
Lotte		company	KOR	BUS					\n\
Jeju Air		company	KOR	BUS					\n\
Coupang		company	KOR	BUS					\n\
Evergreen Marine		company	TWN	BUS					\n\
EVA Air		company	TWN	BUS					\n\
MediaTek		company	TWN	BUS					\n\
Infosys		company	IND	BUS					\n\
Wipro		company	IND	BUS					\n\
ONGC		company	IND	BUS					\n\
Indian Oil		company	IND	BUS					\n\
Bharat Biotech		company	IND	BUS					\n\
Serum Institute of India		company	IND	BUS					\n\
Bharti Airtel		company	IND	BUS					\n\
Mahindra		company	IND	BUS					\n\
State Bank of India		company	IND	BUS					\n\
IndiGo		company	IND	BUS					\n\
Flipkart		company	IND	BUS					\n\
Hindustan Aeronautics		company	IND	BUS					\n\
Jet Airways		company	IND	BUS					\n\
Coal India		company	IND	BUS					\n\
Vedanta		company	IND	BUS					\n\
Pakistan International Airlines		company	PAK	BUS					\n\
Garuda Indonesia		company	IDN	BUS					\n\
Lion Air		company	IDN	BUS					\n\
Pertamina		company	IDN	BUS					\n\
Gojek		company	IDN	BUS					\n\
Petronas		company	MYS	BUS					\n\
AirAsia		company	MYS	BUS					\n\
1MDB		company	MYS	BUS					\n\
PTT		company	THA	BUS					\n\
Thai Airways		company	THA	BUS					\n\
CP Group		company	THA	BUS					\n\
Singapore Airlines		company	SGP	BUS					\n\
Temasek		company	SGP	BUS					\n\
DBS		company	SGP	BUS					\n\
Philippine Airlines		company	PHL	BUS					\n\
San Miguel		company	PHL	BUS					\n\
BHP		company	AUS	BUS					\n\
Qantas		company	AUS	BUS					\n\
Woodside		company	AUS	BUS					\n\
Telstra		company	AUS	BUS					\n\
Commonwealth Bank		company	AUS	BUS					\n\
Westpac		company	AUS	BUS					\n\
Bombardier		company	CAN	BUS					\n\
Barrick Gold		company	CAN	BUS					\n\
Air Canada		company	CAN	BUS					\n\
TC Energy		company	CAN	BUS					\n\
BlackBerry		company	CAN	BUS					\n\
Shopify		company	CAN	BUS					\n\
Teck Resources		company	CAN	BUS					\n\
Cemex		company	MEX	BUS					\n\
América Móvil		company	MEX	BUS					\n\
Grupo México		company	MEX	BUS					\n\
CFE		company	MEX	BUS					\n\
Embraer		company	BRA	BUS					\n\
Odebrecht		company	BRA	BUS					\n\
JBS		company	BRA	BUS					\n\
Eletrobras		company	BRA	BUS					\n\
Itaú		company	BRA	BUS					\n\
Braskem		company	BRA	BUS					\n\
YPF		company	ARG	BUS					\n\
Mercado Libre		company	ARG	BUS					\n\
Aerolíneas Argentinas		company	ARG	BUS					\n\
Codelco		company	CHL	BUS					\n\
LATAM Airlines		company	CHL	BUS					\n\
SQM		company	CHL	BUS					\n\
Conviasa		company	VEN	BUS					\n\
Aselsan		company	TUR	BUS					\n\
Halkbank		company	TUR	BUS					\n\
Roketsan		company	TUR	BUS					\n\
Koç Holding		company	TUR	BUS					\n\
Israel Aerospace Industries		company	ISR	BUS					\n\
Teva		company	ISR	BUS					\n\
Bank Hapoalim		company	ISR	BUS					\n\
Check Point		company	ISR	BUS					\n\
ZIM		company	ISR	BUS					\n\
SABIC		company	SAU	BUS					\n\
Saudia		company	SAU	BUS					\n\
Neom		company	SAU	BUS					\n\
Emaar		company	ARE	BUS					\n\
Mubadala		company	ARE	BUS					\n\
Flydubai		company	ARE	BUS					\n\
G42		company	ARE	BUS					\n\
Iran Air		company	IRN	BUS					\n\
Mahan Air		company	IRN	BUS					\n\
Iran Khodro		company	IRN	BUS					\n\
EgyptAir		company	EGY	BUS					\n\
Suez Canal Authority		company	EGY	BUS					\n\
Orascom		company	EGY	BUS					\n\
Transnet		company	ZAF	BUS					\n\
De Beers		company	ZAF	BUS					\n\
Sasol		company	ZAF	BUS					\n\
South African Airways		company	ZAF	BUS					\n\
Lonmin		company	ZAF	BUS					\n\
Standard Bank		company	ZAF	BUS					\n\
Kenya Airways		company	KEN	BUS					\n\
Nigerian National Petroleum Corporation	NNPC	company	NGA	BUS					\n\
Sonangol		company	AGO	BUS					\n\
Kazatomprom		company	KAZ	BUS					\n\
KazMunayGas		company	KAZ	BUS					\n\
Party of the Democratic Revolution	PRD	party	MEX	PTY					\n\
Citizens\' Movement	Movimiento Ciudadano	party	MEX	PTY					\n\
Labor Party of Mexico		party	MEX	PTY					\n\
Green Party of Mexico		party	MEX	PTY					\n\
National Unity of Hope		party	GTM	PTY					\n\
National Party of Honduras		party	HND	PTY					\n\
Liberal Party of Honduras		party	HND	PTY					\n\
National Liberation Party		party	CRI	PTY					\n\
Democratic Revolutionary Party		party	PAN	PTY					\n\
Modern Revolutionary Party		party	DOM	PTY					\n\
Dominican Liberation Party		party	DOM	PTY					\n\
Democratic Center		party	COL	PTY					\n\
Colombian Liberal Party		party	COL	PTY					\n\
Colombian Conservative Party		party	COL	PTY					\n\
Democratic Action		party	VEN	PTY					\n\
Justice First	Primero Justicia	party	VEN	PTY					\n\
Democratic Unity Roundtable		party	VEN	PTY					\n\
Citizen Revolution		party	ECU	PTY					\n\
Pachakutik		party	ECU	PTY					\n\
Free Peru	Perú Libre	party	PER	PTY					\n\
Brazilian Social Democracy Party	PSDB	party	BRA	PTY					\n\
Brazilian Democratic Movement		party	BRA	PTY					\n\
Liberal Party of Brazil		party	BRA	PTY					\n\
Radical Civic Union		party	ARG	PTY					\n\
Republican Proposal		party	ARG	PTY					\n\
Frente de Todos		party	ARG	PTY					\n\
Juntos por el Cambio		party	ARG	PTY					\n\
Independent Democratic Union		party	CHL	PTY					\n\
Republican Party of Chile		party	CHL	PTY					\n\
Broad Front of Chile		party	CHL	PTY					\n\
Socialist Party of Chile		party	CHL	PTY					\n\
Communist Party of Chile		party	CHL	PTY					\n\
National Renewal		party	CHL	PTY					\n\
Colorado Party		party	PRY	PTY					\n\
Broad Front of Uruguay	Frente Amplio	party	URY	PTY					\n\
National Party of Uruguay		party	URY	PTY					\n\
New Democratic Party	NDP	party	CAN	PTY					\n\
Parti Québécois		party	CAN	PTY					\n\
Libertarian Party		party	USA	PTY					\n\
Tea Party movement		party	USA	PTY					\n\
Alliance 90/The Greens	German Greens	party	DEU	PTY					\n\
Sahra Wagenknecht Alliance	BSW	party	DEU	PTY					\n\
Socialist Party of France	French Socialist Party	party	FRA	PTY					\n\
Europe Ecology – The Greens		party	FRA	PTY					\n\
New Popular Front		party	FRA	PTY					\n\
Democratic Party of Italy		party	ITA	PTY					\n\
Italia Viva		party	ITA	PTY					\n\
Republican Left of Catalonia	Esquerra Republicana	party	ESP	PTY					\n\
Junts per Catalunya	Together for Catalonia	party	ESP	PTY					\n\
EH Bildu		party	ESP	PTY					\n\
Ciudadanos		party	ESP	PTY					\n\
Basque Nationalist Party		party	ESP	PTY					\n\
Chega		party	PRT	PTY					\n\
Socialist Party of Portugal		party	PRT	PTY					\n\
Social Democratic Party of Portugal		party	PRT	PTY					\n\
New Flemish Alliance	N-VA	party	BEL	PTY					\n\
Vlaams Belang		party	BEL	PTY					\n\
People\'s Party for Freedom and Democracy	VVD	party	NLD	PTY					\n\
D66		party	NLD	PTY					\n\
Farmer–Citizen Movement		party	NLD	PTY					\n\
New Social Contract		party	NLD	PTY					\n\
Austrian People\'s Party	ÖVP	party	AUT	PTY					\n\
Social Democratic Party of Austria		party	AUT	PTY					\n\
Swiss People\'s Party		party	CHE	PTY					\n\
Sweden Democrats		party	SWE	PTY					\n\
Swedish Social Democratic Party		party	SWE	PTY					\n\
Moderate Party		party	SWE	PTY					\n\
Norwegian Labour Party		party	NOR	PTY					\n\
Progress Party of Norway		party	NOR	PTY					\n\
Danish People\'s Party		party	DNK	PTY					\n\
Venstre		party	DNK	PTY					\n\
Danish Social Democrats		party	DNK	PTY					\n\
Finns Party		party	FIN	PTY					\n\
National Coalition Party		party	FIN	PTY					\n\
Social Democratic Party of Finland		party	FIN	PTY					\n\
Independence Party of Iceland		party	ISL	PTY					\n\
Confederation Liberty and Independence		party	POL	PTY					\n\
Polish People\'s Party		party	POL	PTY					\n\
Poland 2050		party	POL	PTY					\n\
ANO 2011		party	CZE	PTY					\n\
Civic Democratic Party		party	CZE	PTY					\n\
Progressive Slovakia		party	SVK	PTY					\n\
Jobbik		party	HUN	PTY					\n\
Hungarian Socialist Party		party	HUN	PTY					\n\
Alliance for the Union of Romanians		party	ROU	PTY					\n\
Save Romania Union		party	ROU	PTY					\n\
National Liberal Party of Romania		party	ROU	PTY					\n\
Social Democratic Party of Romania		party	ROU	PTY					\n\
GERB		party	BGR	PTY					\n\
We Continue the Change		party	BGR	PTY					\n\
Vazrazhdane		party	BGR	PTY					\n\
Croatian Democratic Union	HDZ	party	HRV	PTY					\n\
Party of Democratic Action		party	BIH	PTY					\n\
Serb Democratic Party		party	BIH	PTY					\n\
Democratic Party of Serbia		party	SRB	PTY					\n\
Socialist Party of Serbia		party	SRB	PTY					\n\
Serbian Radical Party		party	SRB	PTY					\n\
Vetëvendosje		party	XKX	PTY					\n\
Democratic Party of Kosovo		party	XKX	PTY					\n\
Serb List		party	XKX	PTY					\n\
Democratic Party of Socialists		party	MNE	PTY					\n\
VMRO-DPMNE		party	MKD	PTY					\n\
Democratic Union for Integration		party	MKD	PTY					\n\
Social Democratic Union of Macedonia		party	MKD	PTY					\n\
Socialist Party of Albania		party	ALB	PTY					\n\
Democratic Party of Albania		party	ALB	PTY					\n\
PASOK		party	GRC	PTY					\n\
Communist Party of Greece		party	GRC	PTY					\n\
AKEL		party	CYP	PTY					\n\
Democratic Rally		party	CYP	PTY					\n\
IYI Party		party	TUR	PTY					\n\
Felicity Party		party	TUR	PTY					\n\
Welfare Party		party	TUR	PTY					\n\
Civil Contract		party	ARM	PTY					\n\
Republican Party of Armenia		party	ARM	PTY					\n\
Armenian Revolutionary Federation		party	ARM	PTY					\n\
New Azerbaijan Party		party	AZE	PTY					\n\
Party of Action and Solidarity		party	MDA	PTY					\n\
Party of Communists of Moldova		party	MDA	PTY					\n\
Shor Party		party	MDA	PTY					\n\
Belaya Rus		party	BLR	PTY					\n\
European Solidarity		party	UKR	PTY					\n\
Batkivshchyna	Fatherland party	party	UKR	PTY					\n\
Opposition Platform		party	UKR	PTY					\n\
Our Ukraine		party	UKR	PTY					\n\
Liberal Democratic Party of Russia	LDPR	party	RUS	PTY					\n\
A Just Russia		party	RUS	PTY					\n\
PARNAS		party	RUS	PTY					\n\
Nur Otan	Amanat	party	KAZ	PTY					\n\
Blue and White		party	ISR	PTY					\n\
Meretz		party	ISR	PTY					\n\
Joint List		party	ISR	PTY					\n\
Yamina		party	ISR	PTY					\n\
National Unity party		party	ISR	PTY					\n\
Balad		party	ISR	PTY					\n\
Ra\'am		party	ISR	PTY					\n\
Palestinian National Initiative		party	PSE	PTY					\n\
Islamic Action Front		party	JOR	PTY					\n\
National Democratic Party of Egypt		party	EGY	PTY					\n\
Al-Nour Party		party	EGY	PTY					\n\
Nation\'s Future Party		party	EGY	PTY					\n\
Nidaa Tounes		party	TUN	PTY					\n\
Free Destourian Party		party	TUN	PTY					\n\
National Rally for Democracy		party	DZA	PTY					\n\
Justice and Development Party of Morocco		party	MAR	PTY					\n\
National Rally of Independents		party	MAR	PTY					\n\
Istiqlal Party		party	MAR	PTY					\n\
Union for the Republic of Mauritania		party	MRT	PTY					\n\
Syrian Social Nationalist Party		party	SYR	PTY					\n\
Taqaddum		party	IRQ	PTY					\n\
Iraqi Islamic Party		party	IRQ	PTY					\n\
Iraqi Communist Party		party	IRQ	PTY					\n\
New Generation Movement		party	IRQ	PTY					\n\
Gorran Movement	Gorran	party	IRQ	PTY					\n\
Freedom Movement of Iran		party	IRN	PTY					\n\
Islamic Iran Participation Front		party	IRN	PTY					\n\
Tudeh Party		party	IRN	PTY					\n\
Jamiat-e Islami		party	AFG	PTY					\n\
Communist Party of India (Marxist)	CPI(M)	party	IND	PTY					\n\
Samajwadi Party		party	IND	PTY					\n\
Bahujan Samaj Party		party	IND	PTY					\n\
Dravida Munnetra Kazhagam	DMK	party	IND	PTY					\n\
All India Anna Dravida Munnetra Kazhagam	AIADMK	party	IND	PTY					\n\
Janata Dal (United)		party	IND	PTY					\n\
Rashtriya Janata Dal		party	IND	PTY					\n\
Telugu Desam Party		party	IND	PTY					\n\
Biju Janata Dal		party	IND	PTY					\n\
Nationalist Congress Party		party	IND	PTY					\n\
Shiromani Akali Dal		party	IND	PTY					\n\
Peoples Democratic Party of Jammu and Kashmir		party	IND	PTY					\n\
AIMIM		party	IND	PTY					\n\
Telangana Rashtra Samithi		party	IND	PTY					\n\
Awami National Party		party	PAK	PTY					\n\
Jamiat Ulema-e-Islam		party	PAK	PTY					\n\
Balochistan Awami Party		party	PAK	PTY					\n\
Pakistan Muslim League-Q		party	PAK	PTY					\n\
Jatiya Party		party	BGD	PTY					\n\
National Citizen Party		party	BGD	PTY					\n\
Nepali Congress		party	NPL	PTY					\n\
Communist Party of Nepal (UML)	CPN-UML	party	NPL	PTY					\n\
Communist Party of Nepal (Maoist Centre)		party	NPL	PTY					\n\
Rastriya Swatantra Party		party	NPL	PTY					\n\
Sri Lanka Freedom Party		party	LKA	PTY					\n\
National People\'s Power		party	LKA	PTY					\n\
Samagi Jana Balawegaya		party	LKA	PTY					\n\
Tamil National Alliance		party	LKA	PTY					\n\
Maldivian Democratic Party		party	MDV	PTY					\n\
People\'s National Congress		party	MDV	PTY					\n\
Arakan National Party		party	MMR	PTY					\n\
Democrat Party of Thailand		party	THA	PTY					\n\
Palang Pracharath		party	THA	PTY					\n\
Bhumjaithai		party	THA	PTY					\n\
People\'s Party of Thailand		party	THA	PTY					\n\
Thai Rak Thai		party	THA	PTY					\n\
United Thai Nation		party	THA	PTY					\n\
Cambodia National Rescue Party		party	KHM	PTY					\n\
Candlelight Party		party	KHM	PTY					\n\
Funcinpec		party	KHM	PTY					\n\
Pakatan Harapan		party	MYS	PTY					\n\
Barisan Nasional		party	MYS	PTY					\n\
Perikatan Nasional		party	MYS	PTY					\n\
Parti Islam Se-Malaysia	PAS	party	MYS	PTY					\n\
Democratic Action Party		party	MYS	PTY					\n\
Parti Keadilan Rakyat		party	MYS	PTY					\n\
Bersatu		party	MYS	PTY					\n\
Indonesian Democratic Party of Struggle	PDI-P	party	IDN	PTY					\n\
Gerindra		party	IDN	PTY					\n\
Prosperous Justice Party		party	IDN	PTY					\n\
PDP-Laban		party	PHL	PTY					\n\
Liberal Party of the Philippines		party	PHL	PTY					\n\
Lakas–CMD		party	PHL	PTY					\n\
Akbayan		party	PHL	PTY					\n\
Constitutional Democratic Party of Japan		party	JPN	PTY					\n\
Nippon Ishin		party	JPN	PTY					\n\
Japanese Communist Party		party	JPN	PTY					\n\
Sanseito		party	JPN	PTY					\n\
Democratic Party for the People		party	JPN	PTY					\n\
Democratic Party of Japan		party	JPN	PTY					\n\
Saenuri Party		party	KOR	PTY					\n\
Liberty Korea Party		party	KOR	PTY					\n\
Rebuilding Korea Party		party	KOR	PTY					\n\
Unified Progressive Party		party	KOR	PTY					\n\
Taiwan People\'s Party		party	TWN	PTY					\n\
New Power Party		party	TWN	PTY					\n\
Mongolian People\'s Party		party	MNG	PTY					\n\
Australian Greens		party	AUS	PTY					\n\
National Party of Australia		party	AUS	PTY					\n\
New Zealand Labour Party		party	NZL	PTY					\n\
New Zealand National Party		party	NZL	PTY					\n\
New Zealand First		party	NZL	PTY					\n\
ACT New Zealand		party	NZL	PTY					\n\
Te Pāti Māori		party	NZL	PTY					\n\
FijiFirst		party	FJI	PTY					\n\
People\'s Alliance of Fiji		party	FJI	PTY					\n\
Labour Party of Nigeria		party	NGA	PTY					\n\
New Nigeria Peoples Party		party	NGA	PTY					\n\
All Progressives Grand Alliance		party	NGA	PTY					\n\
Rally of Houphouëtists for Democracy and Peace		party	CIV	PTY					\n\
Democratic Party of Ivory Coast		party	CIV	PTY					\n\
Ivorian Popular Front		party	CIV	PTY					\n\
Alliance for the Republic		party	SEN	PTY					\n\
Cameroon People\'s Democratic Movement		party	CMR	PTY					\n\
Social Democratic Front		party	CMR	PTY					\n\
Union for Democracy and Social Progress		party	COD	PTY					\n\
People\'s Party for Reconstruction and Democracy		party	COD	PTY					\n\
Union of the Congolese Nation		party	COD	PTY					\n\
CNDD-FDD		party	BDI	PTY			2005-02		\n\
CNDD-FDD		party	BDI	REB			1994	2005-01	\n\
National Congress for Liberty		party	BDI	PTY					\n\
National Resistance Movement		party	UGA	PTY					\n\
Forum for Democratic Change		party	UGA	PTY					\n\
National Unity Platform		party	UGA	PTY					\n\
United Democratic Alliance		party	KEN	PTY					\n\
Jubilee Party		party	KEN	PTY					\n\
Wiper Democratic Movement		party	KEN	PTY					\n\
Kenya Kwanza		party	KEN	PTY					\n\
Azimio		party	KEN	PTY					\n\
Amhara Democratic Party		party	ETH	PTY					\n\
Oromo Federalist Congress		party	ETH	PTY					\n\
Balderas		party	ETH	PTY					\n\
Union for Peace and Development Party		party	SOM	PTY					\n\
Sudanese Communist Party		party	SDN	PTY					\n\
Popular Congress Party		party	SDN	PTY					\n\
Democratic Unionist Party of Sudan		party	SDN	PTY					\n\
People\'s Front for Democracy and Justice		party	ERI	PTY					\n\
FDU-Inkingi		party	RWA	PTY					\n\
ACT-Wazalendo		party	TZA	PTY					\n\
Democratic Movement of Mozambique		party	MOZ	PTY					\n\
United Party for National Development		party	ZMB	PTY					\n\
Patriotic Front of Zambia		party	ZMB	PTY					\n\
Malawi Congress Party		party	MWI	PTY					\n\
Democratic Progressive Party of Malawi		party	MWI	PTY					\n\
Botswana Democratic Party		party	BWA	PTY					\n\
Umbrella for Democratic Change		party	BWA	PTY					\n\
Democratic Congress of Lesotho		party	LSO	PTY					\n\
Convention People\'s Party		party	GHA	PTY					\n\
Congress for Democratic Change		party	LBR	PTY					\n\
Unity Party of Liberia		party	LBR	PTY					\n\
All People\'s Congress		party	SLE	PTY					\n\
Sierra Leone People\'s Party		party	SLE	PTY					\n\
United Democratic Party of the Gambia		party	GMB	PTY					\n\
Rally of the Guinean People		party	GIN	PTY					\n\
Union of Democratic Forces of Guinea		party	GIN	PTY					\n\
PAIGC		party	GNB	PTY					\n\
Madem G15		party	GNB	PTY					\n\
Rally for Mali		party	MLI	PTY					\n\
Nigerien Party for Democracy and Socialism		party	NER	PTY					\n\
Congress for Democracy and Progress		party	BFA	PTY					\n\
People\'s Movement for Progress		party	BFA	PTY					\n\
Patriotic Salvation Movement		party	TCD	PTY					\n\
Les Transformateurs		party	TCD	PTY					\n\
Progressive Union of Benin		party	BEN	PTY					\n\
The Democrats of Benin		party	BEN	PTY					\n\
Union for the Republic of Togo		party	TGO	PTY					\n\
Gabonese Democratic Party		party	GAB	PTY					\n\
Congolese Party of Labour		party	COG	PTY					\n\
Democratic Party of Equatorial Guinea		party	GNQ	PTY					\n\
Tiako I Madagasikara		party	MDG	PTY					\n\
South African Communist Party		party	ZAF	PTY					\n\
Patriotic Alliance		party	ZAF	PTY					\n\
ActionSA		party	ZAF	PTY					\n\
Church of England		organization	GBR	REL					\n\
Southern Baptist Convention		organization	USA	REL					\n\
Episcopal Church		organization	USA	REL					\n\
United Methodist Church		organization	USA	REL					\n\
Church of Jesus Christ of Latter-day Saints	Mormon Church	organization	USA	REL					\n\
Nation of Islam		organization	USA	REL					\n\
Presbyterian Church (USA)		organization	USA	REL					\n\
Evangelical Church in Germany		organization	DEU	REL					\n\
Central Council of Jews in Germany		organization	DEU	REL					\n\
Greek Orthodox Church	Church of Greece	organization	GRC	REL					\n\
Serbian Orthodox Church		organization	SRB	REL					\n\
Romanian Orthodox Church		organization	ROU	REL					\n\
Georgian Orthodox Church		organization	GEO	REL					\n\
Armenian Apostolic Church		organization	ARM	REL					\n\
Ethiopian Orthodox Church	Ethiopian Orthodox Tewahedo Church	organization	ETH	REL					\n\
Ukrainian Orthodox Church		organization	UKR	REL					\n\
Ukrainian Greek Catholic Church		organization	UKR	REL					\n\
Ecumenical Patriarchate	Ecumenical Patriarchate of Constantinople	organization	TUR	REL					\n\
Diyanet		organization	TUR	REL					\n\
Coptic Orthodox Church	Coptic Church	organization	EGY	REL					\n\
Al-Azhar		organization	EGY	REL					\n\
Vishva Hindu Parishad		organization	IND	REL					\n\
Syro-Malabar Church		organization	IND	REL					\n\
Nahdlatul Ulama		organization	IDN	REL					\n\
Muhammadiyah		organization	IDN	REL					\n\
Islamic Defenders Front		organization	IDN	REL					\n\
Anglican Communion		organization		REL					\n\
World Jewish Congress		organization		REL					\n\
Society of Jesus	Jesuits	organization		REL					\n\
Lutheran World Federation		organization		REL					\n\
Jehovah\'s Witnesses		organization		REL					\n\
Salvation Army		organization		REL					\n\
Chabad		organization		REL					\n\
United Auto Workers	UAW	organization	USA	LAB					\n\
International Brotherhood of Teamsters	Teamsters	organization	USA	LAB					\n\
Service Employees International Union		organization	USA	LAB					\n\
American Federation of Teachers		organization	USA	LAB					\n\
Screen Actors Guild	SAG-AFTRA	organization	USA	LAB					\n\
Writers Guild of America		organization	USA	LAB					\n\
International Longshoremen\'s Association		organization	USA	LAB					\n\
Trades Union Congress		organization	GBR	LAB					\n\
Unite the Union		organization	GBR	LAB					\n\
RMT union		organization	GBR	LAB					\n\
National Union of Mineworkers		organization	GBR	LAB					\n\
CGT	General Confederation of Labour	organization	FRA	LAB					\n\
CFDT		organization	FRA	LAB					\n\
Force Ouvrière		organization	FRA	LAB					\n\
Ver.di		organization	DEU	LAB					\n\
IG Metall		organization	DEU	LAB					\n\
German Trade Union Confederation		organization	DEU	LAB					\n\
CGIL		organization	ITA	LAB					\n\
Comisiones Obreras		organization	ESP	LAB					\n\
Unión General de Trabajadores		organization	ESP	LAB					\n\
GSEE		organization	GRC	LAB					\n\
ADEDY		organization	GRC	LAB					\n\
Histadrut		organization	ISR	LAB					\n\
Korean Confederation of Trade Unions		organization	KOR	LAB					\n\
Bharatiya Kisan Union		organization	IND	LAB					\n\
Centre of Indian Trade Unions		organization	IND	LAB					\n\
General Confederation of Labour of Argentina		organization	ARG	LAB					\n\
Unified Workers\' Central	CUT	organization	BRA	LAB					\n\
Central Union of Workers		organization	COL	LAB					\n\
Bolivian Workers\' Center		organization	BOL	LAB					\n\
National Confederation of Guinean Workers		organization	GIN	LAB					\n\
Canadian Union of Public Employees		organization	CAN	LAB					\n\
Teamsters Canada		organization	CAN	LAB					\n\
Australian Council of Trade Unions		organization	AUS	LAB					\n\
Maritime Union of Australia		organization	AUS	LAB					\n\
International Trade Union Confederation		organization		LAB					\n\
International Transport Workers\' Federation		organization		LAB					\n\
Landless Workers\' Movement	MST	organization	BRA	AGR					\n\
Via Campesina		organization		AGR					\n\
Samyukta Kisan Morcha		organization	IND	AGR					\n\
GAVI	Gavi, the Vaccine Alliance	organization		MED					\n\
Global Fund to Fight AIDS, Tuberculosis and Malaria		organization		MED					\n\
International Medical Corps		organization		MED					\n\
National Institutes of Health		organization	USA	MED					\n\
American Medical Association		organization	USA	MED					\n\
Mayo Clinic		organization	USA	MED					\n\
Johns Hopkins Hospital		organization	USA	MED					\n\
National Health Service	NHS	organization	GBR	MED					\n\
British Medical Association		organization	GBR	MED					\n\
St John Ambulance		organization	GBR	MED					\n\
Magen David Adom		organization	ISR	MED					\n\
Hadassah Medical Center		organization	ISR	MED					\n\
Sheba Medical Center		organization	ISR	MED					\n\
Africa Centres for Disease Control and Prevention	Africa CDC	organization		MED		African Union			\n\
European Medicines Agency		organization		MED		European Union			\n\
European Centre for Disease Prevention and Control		organization		MED		European Union			\n\
Eurojust		organization		UNK		European Union			\n\
European Investment Bank		organization		UNK		European Union			\n\
European Public Prosecutor\'s Office		organization		UNK		European Union			\n\
Euratom		organization		UNK		European Union			\n\
European Defence Agency		organization		UNK		European Union			\n\
European Court of Auditors		organization		UNK		European Union			\n\
World Meteorological Organization		organization		UNK		United Nations			\n\
International Telecommunication Union		organization		UNK		United Nations			\n\
World Intellectual Property Organization		organization		UNK		United Nations			\n\
Universal Postal Union		organization		UNK		United Nations			\n\
UN Conference on Trade and Development	UNCTAD	organization		UNK		United Nations			\n\
International Fund for Agricultural Development		organization		UNK		United Nations			\n\
UN-Habitat		organization		UNK		United Nations			\n\
UN Mine Action Service	UNMAS	organization		UNK		United Nations			\n\
UN Economic and Social Council	ECOSOC	organization		UNK		United Nations			\n\
UN Secretariat		organization		UNK		United Nations			\n\
UN Commission of Inquiry on Syria		organization		UNK		United Nations			\n\
UN Panel of Experts		organization		UNK		United Nations			\n\
Intergovernmental Panel on Climate Change	IPCC	organization		UNK		United Nations			\n\
UN Framework Convention on Climate Change	UNFCCC	organization		UNK		United Nations			\n\
Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO	organization		UNK		United Nations			\n\
World Tourism Organization	UN Tourism	organization		UNK		United Nations			\n\
UN Industrial Development Organization	UNIDO	organization		UNK		United Nations			\n\
UNITAD		organization		UNK		United Nations			\n\
UNOPS		organization		UNK		United Nations			\n\
UN Volunteers		organization		UNK		United Nations			\n\
UNITAR		organization		UNK		United Nations			\n\
UN University		organization		UNK		United Nations			\n\
UN Truth Commission		organization		UNK		United Nations			\n\
UN Global Compact		organization		UNK		United Nations			\n\
UN Economic Commission for Europe		organization		UNK		United Nations			\n\
UN Economic Commission for Africa		organization		UNK		United Nations			\n\
ESCAP		organization		UNK		United Nations			\n\
Economic Commission for Latin America and the Caribbean		organization		UNK		United Nations			\n\
Organization of Turkic States		organization		UNK					\n\
Arab Maghreb Union		organization		UNK					\n\
Central American Integration System	SICA	organization		UNK					\n\
Nordic Council		organization		UNK					\n\
Visegrad Group		organization		UNK					\n\
Benelux		organization		UNK					\n\
Weimar Triangle		organization		UNK					\n\
Bucharest Nine		organization		UNK					\n\
Asia-Pacific Economic Cooperation	APEC	organization		UNK					\n\
Asian Infrastructure Investment Bank	AIIB	organization		UNK					\n\
New Development Bank		organization		UNK					\n\
Islamic Development Bank		organization		UNK					\n\
Organisation internationale de la Francophonie	International Organisation of La Francophonie	organization		UNK					\n\
Community of Portuguese Language Countries		organization		UNK					\n\
Antarctic Treaty System		organization		UNK					\n\
International Organization for Standardization		organization		UNK					\n\
Paris Club		organization		UNK					\n\
Indian Ocean Rim Association		organization		UNK					\n\
Bay of Bengal Initiative	BIMSTEC	organization		UNK					\n\
East Asia Summit		organization		UNK					\n\
Common Market for Eastern and Southern Africa	COMESA	organization		UNK					\n\
African Continental Free Trade Area		organization		UNK					\n\
International Seabed Authority		organization		UNK					\n\
Mekong River Commission		organization		UNK					\n\
Nuclear Suppliers Group		organization		UNK					\n\
Wassenaar Arrangement		organization		UNK					\n\
Inter-Parliamentary Union		organization		UNK					\n\
International Whaling Commission		organization		UNK					\n\
International Conference on the Great Lakes Region		organization		UNK					\n\
Lake Chad Basin Commission		organization		UNK					\n\
Economic Cooperation Organization		organization		UNK					\n\
Council of the Baltic Sea States		organization		UNK					\n\
Union for the Mediterranean		organization		UNK					\n\
Joint Expeditionary Force		organization		UNK					\n\
Five Eyes		organization		UNK					\n\
UEFA		organization		CVL					\n\
World Anti-Doping Agency	WADA	organization		CVL					\n\
Reserve Bank of Australia		government	AUS	GOV					\n\
Australian Border Force		government	AUS	GOV					\n\
Central Bank of Brazil		government	BRA	GOV					\n\
Central Bank of the Republic of Turkey		government	TUR	GOV					\n\
AFAD	Disaster and Emergency Management Authority	government	TUR	GOV					\n\
Swiss National Bank		government	CHE	GOV					\n\
Swiss Federal Council		government	CHE	GOV					\n\
Bank of Korea		government	KOR	GOV					\n\
Blue House		government	KOR	GOV					\n\
Bank of Canada		government	CAN	GOV					\n\
Global Affairs Canada		government	CAN	GOV					\n\
Public Safety Canada		government	CAN	GOV					\n\
Banque de France	Bank of France	government	FRA	GOV					\n\
Bank of Italy		government	ITA	GOV					\n\
Bank Indonesia		government	IDN	GOV					\n\
Norges Bank		government	NOR	GOV					\n\
Riksbank		government	SWE	GOV					\n\
Bank of Israel		government	ISR	GOV					\n\
Israel Land Authority		government	ISR	GOV					\n\
Israel Prison Service		government	ISR	GOV					\n\
State Bank of Pakistan		government	PAK	GOV					\n\
Central Bank of Nigeria		government	NGA	GOV					\n\
Independent National Electoral Commission	INEC	government	NGA	GOV					\n\
Independent Electoral and Boundaries Commission	IEBC	government	KEN	GOV					\n\
National Electoral Council of Venezuela		government	VEN	GOV					\n\
Election Commission of India		government	IND	GOV					\n\
Indian Space Research Organisation	ISRO	government	IND	GOV					\n\
Japan Meteorological Agency		government	JPN	GOV					\n\
JAXA		government	JPN	GOV					\n\
Nuclear Regulation Authority		government	JPN	GOV					\n\
National Bank of Ukraine		government	UKR	GOV					\n\
National Anti-Corruption Bureau	NABU	government	UKR	GOV					\n\
National Health Commission		government	CHN	GOV					\n\
China National Space Administration		government	CHN	GOV					\n\
National Development and Reform Commission		government	CHN	GOV					\n\
Cyberspace Administration of China		government	CHN	GOV					\n\
United Front Work Department		government	CHN	GOV					\n\
Central Commission for Discipline Inspection		government	CHN	GOV					\n\
Hong Kong and Macau Affairs Office		government	CHN	GOV					\n\
Roskomnadzor		government	RUS	GOV					\n\
Rospotrebnadzor		government	RUS	GOV					\n\
Central Election Commission of Russia		government	RUS	GOV					\n\
Federal Air Transport Agency	Rosaviatsia	government	RUS	GOV					\n\
Rosfinmonitoring		government	RUS	GOV					\n\
National Oceanic and Atmospheric Administration	NOAA	government	USA	GOV					\n\
Federal Bureau of Prisons		government	USA	GOV					\n\
U.S. Citizenship and Immigration Services		government	USA	GOV					\n\
Peace Corps		government	USA	GOV					\n\
U.S. Agency for Global Media		government	USA	GOV					\n\
Export-Import Bank		government	USA	GOV					\n\
Nuclear Regulatory Commission		government	USA	GOV					\n\
Centers for Medicare and Medicaid Services		government	USA	GOV					\n\
Small Business Administration		government	USA	GOV					\n\
Office of Management and Budget		government	USA	GOV					\n\
U.S. Postal Service		government	USA	GOV					\n\
Cybersecurity and Infrastructure Security Agency	CISA	government	USA	GOV					\n\
Consumer Financial Protection Bureau		government	USA	GOV					\n\
Bureau of Land Management		government	USA	GOV					\n\
National Park Service		government	USA	GOV					\n\
U.S. Department of Transportation	Department of Transportation	government	USA	GOV					\n\
U.S. Department of Housing and Urban Development		government	USA	GOV					\n\
Treasury of the United Kingdom	HM Treasury	government	GBR	GOV					\n\
Cabinet Office		government	GBR	GOV					\n\
UK Health Security Agency		government	GBR	GOV					\n\
Border Force		government	GBR	GOV					\n\
Met Office		government	GBR	GOV					\n\
Ofcom		government	GBR	GOV					\n\
Crown Prosecution Service		government	GBR	GOV					\n\
Supreme Council of Antiquities		government	EGY	GOV					\n\
International Trade Commission		organization	USA	JUD					\n\
U.S. Court of Appeals		organization	USA	JUD					\n\
U.S. District Court		organization	USA	JUD					\n\
Foreign Intelligence Surveillance Court		organization	USA	JUD					\n\
UK Supreme Court	Supreme Court of the United Kingdom	organization	GBR	JUD					\n\
High Court of England and Wales		organization	GBR	JUD					\n\
Serious Fraud Office		organization	GBR	JUD					\n\
Constitutional Council of France		organization	FRA	JUD					\n\
Council of State of France		organization	FRA	JUD					\n\
Paris Court of Appeal		organization	FRA	JUD					\n\
Supreme Court of Israel	Israeli Supreme Court|Israel\'s Supreme Court	organization	ISR	JUD					\n\
High Court of Justice of Israel		organization	ISR	JUD					\n\
Supreme Court of India		organization	IND	JUD					\n\
Supreme Court of Pakistan		organization	PAK	JUD					\n\
Islamabad High Court		organization	PAK	JUD					\n\
Lahore High Court		organization	PAK	JUD					\n\
Supreme Federal Court		organization	BRA	JUD					\n\
Superior Electoral Court		organization	BRA	JUD					\n\
Audiencia Nacional		organization	ESP	JUD					\n\
Supreme Court of Spain		organization	ESP	JUD					\n\
Court of Cassation of Italy		organization	ITA	JUD					\n\
Constitutional Court of South Africa		organization	ZAF	JUD					\n\
Supreme Court of Kenya		organization	KEN	JUD					\n\
Constitutional Court of Korea		organization	KOR	JUD					\n\
Constitutional Court of Turkey		organization	TUR	JUD					\n\
Supreme Constitutional Court of Egypt		organization	EGY	JUD					\n\
Supreme Tribunal of Justice		organization	VEN	JUD					\n\
African Court on Human and Peoples\' Rights		organization		JUD					\n\
Caribbean Court of Justice		organization		JUD					\n\
Court of Arbitration for Sport		organization		JUD					\n\
ECOWAS Court of Justice		organization		JUD					\n\
Extraordinary Chambers in the Courts of Cambodia	Khmer Rouge tribunal	organization		JUD					\n\
Kosovo Specialist Chambers		organization		JUD					\n\
East African Court of Justice		organization		JUD					\n\
Central American Court of Justice		organization		JUD					\n\
Hague District Court		organization	NLD	JUD					\n\
Patriotic Resistance Front in Ituri	FRPI	militia	COD	REB					\n\
Raia Mutomboki		militia	COD	REB					\n\
Union of Congolese Patriots		militia	COD	REB					\n\
Front for Nationalists and Integrationists		militia	COD	REB					\n\
Rally for Congolese Democracy	RCD-Goma	militia	COD	REB					\n\
Sudan Shield Forces		militia	SDN	REB					\n\
Union of Forces for Democracy and Development		militia	TCD	REB					\n\
Southern Cameroons Defence Forces		militia	CMR	REB					\n\
Platform of June 14		militia	MLI	REB					\n\
Black Axe		militia	NGA	CRM					\n\
Los Tiguerones		militia	ECU	CRM					\n\
Chone Killers		militia	ECU	CRM					\n\
Comuneros del Sur		militia	COL	REB					\n\
Norte del Valle Cartel		militia	COL	CRM					\n\
Los Rastrojos		militia	COL	CRM					\n\
Los Urabeños		militia	COL	CRM					\n\
Santa Rosa de Lima Cartel		militia	MEX	CRM					\n\
Guerreros Unidos		militia	MEX	CRM					\n\
Caborca Cartel		militia	MEX	CRM					\n\
Cartel del Noreste		militia	MEX	CRM					\n\
G-Pep		militia	HTI	CRM					\n\
Gran Grif		militia	HTI	CRM					\n\
Yamaguchi-gumi		militia	JPN	CRM					\n\
Sun Yee On		militia	HKG	CRM					\n\
Nineveh Plain Protection Units		militia	IRQ	PRM					\n\
Faylaq al-Sham		militia	SYR	REB					\n\
Sultan Murad Division		militia	SYR	REB					\n\
Southern Front		militia	SYR	REB					\n\
Guardians of Religion Organization		militia	SYR	REB					\n\
Misrata brigades		militia	LBY	PRM					\n\
Tripoli Protection Force		militia	LBY	PRM					\n\
Special Deterrence Force	Rada Special Deterrence Force	militia	LBY	PRM					\n\
444th Brigade		militia	LBY	PRM					\n\
Ansar al-Sharia in Libya		militia	LBY	REB					\n\
Libyan Islamic Fighting Group		militia	LBY	REB					\n\
Pattani United Liberation Organisation		militia	THA	REB					\n\
Kangleipak Communist Party		militia	IND	REB					\n\
Baloch Republican Army		militia	PAK	REB					\n\
Islamic State Pakistan Province		militia	PAK	REB					\n\
Party for a Free Life in Kurdistan		militia	IRN	REB					\n\
Arab Struggle Movement for the Liberation of Ahvaz		militia	IRN	REB					\n\
Revolutionary People\'s Liberation Party–Front		militia	TUR	REB					\n\
Akhmat battalion		militia	RUS	PRM					\n\
Irish National Liberation Army		militia	GBR	REB					\n\
Conspiracy of Fire Nuclei		militia	GRC	REB					\n\
Boogaloo movement		militia	USA	UAF					\n\
Three Percenters		militia	USA	UAF					\n\
Patriot Front		militia	USA	UAF					\n\
Atomwaffen Division		militia	USA	UAF					\n\
Weather Underground		militia	USA	UAF					\n\
Koglweogo		militia	BFA	PRM					\n\
Volunteers for the Defense of the Homeland	VDP	militia	BFA	PRM					\n\
West Nile Bank Front		militia	UGA	REB					\n\
Sabaot Land Defence Force		militia	KEN	REB					\n\
Mungiki		militia	KEN	REB					\n\
National Liberation Front of Rwanda		militia	RWA	REB					\n\
Mujahidin Indonesia Timur		militia	IDN	REB					\n\
';
