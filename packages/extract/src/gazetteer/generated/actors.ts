// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/actors.tsv.
export const actorsTable: string = `label	aliases	type	country	sector	wikidata	parent	from	to	id
Palestinian Authority	Palestinian National Authority|PA	government	PSE	GOV					
National Unity Government	NUG|National Unity Government of Myanmar	government	MMR	OPP			2021		
U.S. Department of State	State Department|U.S. State Department|US State Department|Department of State|Foggy Bottom	government	USA	GOV					
U.S. Department of the Treasury	Treasury Department|U.S. Treasury|US Treasury|U.S. Treasury Department|US Treasury Department|Department of the Treasury	government	USA	GOV|BUS					
U.S. Department of Justice	Justice Department|U.S. Justice Department|US Justice Department|Department of Justice|DOJ|US Department of Justice	government	USA	GOV|JUD					
U.S. Department of Homeland Security	Department of Homeland Security|DHS|Homeland Security Department|US Department of Homeland Security	government	USA	GOV|COP					
U.S. Department of Commerce	Commerce Department|U.S. Commerce Department|US Commerce Department	government	USA	GOV					
U.S. Department of Energy	Energy Department|U.S. Energy Department	government	USA	GOV					
U.S. Department of Health and Human Services	Department of Health and Human Services|HHS	government	USA	GOV|MED					
U.S. Department of Education	U.S. Education Department	government	USA	GOV|EDU					
U.S. Department of Labor	Labor Department|U.S. Labor Department	government	USA	GOV|LAB					
U.S. Department of Agriculture	USDA|U.S. Agriculture Department	government	USA	GOV|AGR					
U.S. Department of the Interior	U.S. Interior Department	government	USA	GOV					
U.S. Department of Veterans Affairs	Veterans Affairs Department|Department of Veterans Affairs	government	USA	GOV					
Trump administration	first Trump administration|second Trump administration	government	USA	GOV			2017		
Biden administration		government	USA	GOV			2021	2025	
Obama administration		government	USA	GOV			2009	2017	
Bush administration	George W. Bush administration	government	USA	GOV			2001	2009	
Clinton administration		government	USA	GOV			1993	2001	
Reagan administration		government	USA	GOV			1981	1989	
National Security Council	U.S. National Security Council|NSC|White House National Security Council	government	USA	GOV					
USAID	U.S. Agency for International Development|US Agency for International Development|United States Agency for International Development	government	USA	GOV					
Environmental Protection Agency	EPA|U.S. Environmental Protection Agency	government	USA	GOV					
Federal Reserve	U.S. Federal Reserve|US Federal Reserve|Federal Reserve Board|the Fed	government	USA	GOV					
Federal Aviation Administration	FAA	government	USA	GOV					
Federal Emergency Management Agency	FEMA	government	USA	GOV					
Federal Trade Commission	FTC	government	USA	GOV					
Federal Communications Commission	FCC	government	USA	GOV					
Securities and Exchange Commission	SEC|U.S. Securities and Exchange Commission	government	USA	GOV					
Food and Drug Administration	FDA|U.S. Food and Drug Administration	government	USA	GOV|MED					
Centers for Disease Control and Prevention	CDC|U.S. Centers for Disease Control and Prevention	government	USA	GOV|MED					
NASA	National Aeronautics and Space Administration	government	USA	GOV					
Office of Foreign Assets Control	OFAC	government	USA	GOV					
Department of Government Efficiency	DOGE	government	USA	GOV			2025		
Transportation Security Administration	TSA	government	USA	GOV					
National Transportation Safety Board	NTSB	government	USA	GOV					
U.S. Geological Survey	USGS|US Geological Survey	government	USA	GOV					
National Hurricane Center		government	USA	GOV					
Internal Revenue Service	IRS	government	USA	GOV					
U.S. Trade Representative	USTR	government	USA	GOV					
American Institute in Taiwan	AIT	government	USA	GOV					
Coalition Provisional Authority	CPA	government	IRQ	GOV			2003	2004	
Foreign, Commonwealth and Development Office	FCDO|Foreign Office|British Foreign Office|UK Foreign Office|Foreign and Commonwealth Office	government	GBR	GOV					
Home Office	British Home Office|UK Home Office	government	GBR	GOV|COP					
Bank of England		government	GBR	GOV					
UK Maritime Trade Operations	UKMTO|United Kingdom Maritime Trade Operations	government	GBR	GOV					
Scottish government	Scottish Government	government	GBR	GOV					
Welsh government	Welsh Government	government	GBR	GOV					
Bundesbank		government	DEU	GOV					
German Foreign Office	Auswärtiges Amt|Federal Foreign Office	government	DEU	GOV					
Bank of Japan	BOJ	government	JPN	GOV					
People's Bank of China	PBOC	government	CHN	GOV					
Reserve Bank of India	RBI	government	IND	GOV					
Politburo Standing Committee		government	CHN	GOV					
State Council of China	China's State Council|Chinese State Council	government	CHN	GOV					
Taiwan Affairs Office		government	CHN	GOV					
Mainland Affairs Council		government	TWN	GOV					
Roscosmos		government	RUS	GOV					
Rosatom		government	RUS	GOV					
Central Bank of Russia	Bank of Russia|Russian Central Bank	government	RUS	GOV					
Security Council of Russia	Russian Security Council|Russia's Security Council	government	RUS	GOV					
Energoatom		government	UKR	GOV					
Supreme National Security Council	Iran's Supreme National Security Council	government	IRN	GOV					
Guardian Council	Council of Guardians	government	IRN	GOV					
Assembly of Experts		government	IRN	GOV					
Expediency Council		government	IRN	GOV					
Atomic Energy Organization of Iran	AEOI|Atomic Energy Organisation of Iran	government	IRN	GOV					
Kurdistan Regional Government	KRG|Kurdish Regional Government|Kurdistan Region's government	government	IRQ	GOV					
Coordination Framework	Shia Coordination Framework|Shi'ite Coordination Framework	government	IRQ	PTY			2021		
Governing Council of Iraq	Iraqi Governing Council	government	IRQ	GOV			2003	2004	
Autonomous Administration of North and East Syria	Kurdish-led administration in northeast Syria|AANES	government	SYR	GOV					
Syrian Salvation Government		government	SYR	GOV			2017	2024	
Presidential Leadership Council	Yemen's Presidential Leadership Council|PLC	government	YEM	GOV			2022		
Government of National Accord	GNA|UN-backed Government of National Accord	government	LBY	GOV			2016	2021	
Government of National Unity of Libya	GNU|Libyan Government of National Unity|Libya's Government of National Unity	government	LBY	GOV			2021		
National Transitional Council	NTC|Libyan National Transitional Council	government	LBY	GOV			2011	2012	
High State Council		government	LBY	GOV					
Transitional Sovereignty Council	Sovereignty Council|Sudanese Sovereignty Council|Sudan's Sovereignty Council	government	SDN	GOV			2019		
Transitional Military Council		government	SDN	GOV			2019	2019	
Transitional Federal Government of Somalia	Transitional Federal Government|TFG	government	SOM	GOV			2004	2012	
Puntland administration	Puntland government	government	SOM	GOV					
Somaliland government		government	SOM	GOV					
Tigray Interim Administration	Interim Regional Administration of Tigray	government	ETH	GOV					
Gaza Health Ministry	Health Ministry in Gaza|Hamas-run health ministry|Hamas-run Health Ministry|Palestinian Health Ministry|Gaza's Health Ministry|Gaza health ministry	government	PSE	GOV|MED					
Gaza Civil Defense	Civil Defense in Gaza|Gaza Civil Defence|Gaza's civil defense agency|Gaza's Civil Defense	government	PSE	MED					
Israeli War Cabinet	Israel's war cabinet|Israeli security cabinet|Israel's security cabinet	government	ISR	GOV					
Prime Minister's Office of Israel	Israeli Prime Minister's Office	government	ISR	GOV					
Israeli Civil Administration		government	ISR	GOV					
Haitian Transitional Presidential Council	Transitional Presidential Council	government	HTI	GOV			2024	2026	
Generalitat of Catalonia	Generalitat|Catalan government	government	ESP	GOV					
Basque government		government	ESP	GOV					
Republika Srpska government		government	BIH	GOV					
Office of the High Representative	OHR	government	BIH	GOV					
Derg		government	ETH	GOV				1987	
Sahrawi government		government	ESH	GOV					
Vatican's Secretariat of State	Vatican Secretariat of State	government	VAT	GOV					
Central Tibetan Administration	Tibetan government-in-exile	government	CHN	OPP					
Turkish Republic of Northern Cyprus government		government	CYP	GOV					
U.S.-led coalition	U.S.-led coalition forces|US-led coalition|US-led coalition forces|U.S.-led international coalition|American-led coalition|international coalition|Global Coalition|Global Coalition to Defeat ISIS|Global Coalition Against Daesh|anti-ISIS coalition|Combined Joint Task Force – Operation Inherent Resolve|Operation Inherent Resolve|Inherent Resolve	military		MIL			2014		
Saudi-led coalition	Saudi-led military coalition|Arab coalition|Saudi-led Arab coalition|Coalition to Restore Legitimacy in Yemen|Saudi-led coalition forces	military		MIL			2015		
International Security Assistance Force	ISAF	military		MIL		NATO	2001	2014	
Resolute Support Mission	Resolute Support|Resolute Support mission	military		MIL		NATO	2015	2021	
Kosovo Force	KFOR|NATO-led Kosovo Force	military		MIL		NATO	1999		
Stabilisation Force in Bosnia and Herzegovina	SFOR|Stabilization Force	military		MIL		NATO	1996	2005	
EUFOR Althea	EUFOR	military		MIL		European Union	2004		
Multi-National Force – Iraq	Multi-National Force Iraq|Multinational Force in Iraq|MNF-I	military		MIL			2004	2009	
Multinational Force and Observers	MFO	military		MIL					
U.S. Department of Defense	Pentagon|Department of Defense|Defense Department|U.S. Defense Department|US Department of Defense|DoD|Department of War|U.S. Department of War|War Department	government	USA	GOV|MIL	Q11209				
U.S. Army	US Army|United States Army	military	USA	MIL		U.S. Department of Defense			
U.S. Navy	US Navy|United States Navy	military	USA	MIL		U.S. Department of Defense			
U.S. Air Force	US Air Force|United States Air Force|USAF	military	USA	MIL		U.S. Department of Defense			
U.S. Marine Corps	US Marine Corps|U.S. Marines|US Marines|Marine Corps|United States Marine Corps|USMC	military	USA	MIL		U.S. Department of Defense			
U.S. Coast Guard	US Coast Guard	military	USA	MIL					
U.S. Space Force	US Space Force|Space Force	military	USA	MIL		U.S. Department of Defense			
U.S. Central Command	CENTCOM|US Central Command|Central Command|USCENTCOM	military	USA	MIL		U.S. Department of Defense			
U.S. Africa Command	AFRICOM|US Africa Command|Africa Command	military	USA	MIL		U.S. Department of Defense			
U.S. European Command	EUCOM|US European Command|European Command	military	USA	MIL		U.S. Department of Defense			
U.S. Indo-Pacific Command	INDOPACOM|US Indo-Pacific Command|Indo-Pacific Command|U.S. Pacific Command|Pacific Command|PACOM	military	USA	MIL		U.S. Department of Defense			
U.S. Southern Command	SOUTHCOM|US Southern Command|Southern Command	military	USA	MIL		U.S. Department of Defense			
U.S. Special Operations Command	SOCOM|Joint Special Operations Command|JSOC	military	USA	MIL		U.S. Department of Defense			
Joint Chiefs of Staff	U.S. Joint Chiefs of Staff|Joint Chiefs	military	USA	MIL		U.S. Department of Defense			
Navy SEALs	Navy SEAL|SEAL Team Six|Navy Seals|U.S. Navy SEALs	military	USA	MIL		U.S. Navy			
Delta Force		military	USA	MIL		U.S. Army			
Green Berets		military	USA	MIL		U.S. Army			
U.S. Fifth Fleet	Fifth Fleet|5th Fleet|U.S. 5th Fleet|US Fifth Fleet	military	USA	MIL		U.S. Navy			
U.S. Seventh Fleet	Seventh Fleet|7th Fleet|U.S. 7th Fleet	military	USA	MIL		U.S. Navy			
82nd Airborne Division	82nd Airborne	military	USA	MIL		U.S. Army			
101st Airborne Division	101st Airborne	military	USA	MIL		U.S. Army			
U.S. Forces Korea	USFK|United States Forces Korea|US Forces Korea	military	USA	MIL		U.S. Department of Defense			
North American Aerospace Defense Command	NORAD	military		MIL					
British Army		military	GBR	MIL					actor:military:GBR
Royal Navy		military	GBR	MIL					
Royal Air Force	RAF	military	GBR	MIL					
Royal Marines		military	GBR	MIL		Royal Navy			
Special Air Service	SAS	military	GBR	MIL		British Army			
UK Ministry of Defence	British Ministry of Defence|U.K. Ministry of Defence|British Defence Ministry	government	GBR	GOV|MIL					
French Foreign Legion	Foreign Legion	military	FRA	MIL					
Operation Barkhane	Barkhane|Barkhane force	military	FRA	MIL			2014	2022	
Operation Serval		military	FRA	MIL			2013	2014	
Takuba Task Force	Task Force Takuba	military		MIL			2020	2022	
Bundeswehr	German Bundeswehr	military	DEU	MIL	Q25107				actor:military:DEU
Luftwaffe		military	DEU	MIL		Bundeswehr			
Wehrmacht		military	DEU	MIL				1945	
Red Army		military	RUS	MIL				1946	
Russian Armed Forces	Armed Forces of the Russian Federation	military	RUS	MIL					actor:military:RUS
Black Sea Fleet	Russian Black Sea Fleet	military	RUS	MIL					
Northern Fleet		military	RUS	MIL					
Pacific Fleet		military	RUS	MIL					
Baltic Fleet		military	RUS	MIL					
Russian Aerospace Forces	Russian Air Force|VKS	military	RUS	MIL					
Strategic Missile Forces	Strategic Rocket Forces	military	RUS	MIL					
Rosgvardia	Russian National Guard|National Guard of Russia	military	RUS	MIL			2016		
Kadyrovtsy	Kadyrovites|Akhmat|Akhmat special forces	military	RUS	MIL					
GRU	Main Intelligence Directorate|Russian military intelligence|G.R.U.	military	RUS	SPY					
Armed Forces of Ukraine	Ukrainian Armed Forces|AFU|Ukraine's Armed Forces	military	UKR	MIL					actor:military:UKR
Azov Brigade	Azov|Azov Battalion|Azov Regiment|Azov Corps	military	UKR	MIL			2014		
National Guard of Ukraine	Ukrainian National Guard	military	UKR	MIL					
Territorial Defense Forces	Territorial Defence Forces	military	UKR	MIL			2022		
Unmanned Systems Forces		military	UKR	MIL			2024		
International Legion	International Legion of Territorial Defense|Foreign Legion of Ukraine	military	UKR	MIL			2022		
Israel Defense Forces	IDF|Israeli Defense Forces|Israeli Defence Forces|Israel Defence Forces|I.D.F.|Tsahal	military	ISR	MIL					actor:military:ISR
Israeli Air Force	IAF|Israel Air Force	military	ISR	MIL		Israel Defense Forces			
Golani Brigade		military	ISR	MIL		Israel Defense Forces			
Givati Brigade		military	ISR	MIL		Israel Defense Forces			
COGAT	Coordinator of Government Activities in the Territories|Coordination of Government Activities in the Territories	military	ISR	MIL		Israel Defense Forces			
South Lebanon Army	SLA	military	LBN	MIL				2000	
Lebanese Armed Forces	LAF	military	LBN	MIL					actor:military:LBN
Syrian Arab Army		military	SYR	MIL				2024-12	actor:military:SYR
Tiger Forces		military	SYR	MIL		Syrian Arab Army		2024	
Republican Guard of Syria	Syrian Republican Guard	military	SYR	MIL				2024-12	
Fourth Armored Division	4th Armored Division|Fourth Armoured Division	military	SYR	MIL		Syrian Arab Army		2024-12	
Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards|Revolutionary Guard|Iranian Revolutionary Guard|Iranian Revolutionary Guards|Iran's Revolutionary Guards|Iran's Revolutionary Guard|Iranian Revolutionary Guard Corps|Iran's Revolutionary Guard Corps|Revolutionary Guard Corps|Revolutionary Guards Corps|Islamic Revolution Guards Corps|Pasdaran|I.R.G.C.	military	IRN	MIL					
Quds Force	Qods Force|IRGC Quds Force|al-Quds Force|Jerusalem Force|IRGC-QF	military	IRN	MIL		Islamic Revolutionary Guard Corps			
Khatam al-Anbiya Central Headquarters	Khatam al-Anbiya	military	IRN	MIL					
Iraqi Counter Terrorism Service	Counter Terrorism Service|Counter-Terrorism Service|Iraqi Counter-Terrorism Service|ICTS|Golden Division	military	IRQ	MIL					
Iraqi Joint Operations Command	Joint Operations Command	military	IRQ	MIL					
Iraqi Republican Guard		military	IRQ	MIL				2003	
Peshmerga	Peshmerga forces|Kurdish Peshmerga|Peshmergas|pesh merga	military	IRQ	MIL					
Afghan National Army	ANA	military	AFG	MIL				2021-08	actor:military:AFG
Afghan National Defense and Security Forces	ANDSF|Afghan National Security Forces|ANSF	military	AFG	MIL				2021-08	actor:military:AFG
Pakistan Army	Pakistani Army|Pakistan's Army	military	PAK	MIL					actor:military:PAK
Inter-Services Public Relations	ISPR	military	PAK	MIL					
Frontier Corps		military	PAK	PRM					
Pakistan Air Force	PAF	military	PAK	MIL					
Indian Army		military	IND	MIL					actor:military:IND
Indian Air Force		military	IND	MIL					
Assam Rifles		military	IND	PRM					
Border Security Force	BSF	military	IND	PRM					
Central Reserve Police Force	CRPF	military	IND	PRM					
Border Guard Bangladesh	BGB|Bangladesh Rifles|BDR	military	BGD	PRM					
People's Liberation Army	PLA|Chinese People's Liberation Army|P.L.A.	military	CHN	MIL					actor:military:CHN
People's Liberation Army Navy	PLA Navy|PLAN|Chinese Navy	military	CHN	MIL		People's Liberation Army			
People's Liberation Army Rocket Force	PLA Rocket Force|Rocket Force	military	CHN	MIL		People's Liberation Army			
People's Liberation Army Air Force	PLA Air Force|PLAAF	military	CHN	MIL		People's Liberation Army			
PLA Eastern Theater Command	Eastern Theater Command|Eastern Theatre Command	military	CHN	MIL		People's Liberation Army			
PLA Southern Theater Command	Southern Theater Command|Southern Theatre Command	military	CHN	MIL		People's Liberation Army			
China Coast Guard	Chinese Coast Guard|CCG	military	CHN	PRM					
People's Armed Police		military	CHN	PRM					
Central Military Commission		military	CHN	MIL					
Republic of China Armed Forces	Taiwanese Armed Forces	military	TWN	MIL					actor:military:TWN
Japan Self-Defense Forces	Japanese Self-Defense Forces|Self-Defense Forces|Self-Defence Forces|JSDF|Japan Self-Defence Forces	military	JPN	MIL					actor:military:JPN
Japan Maritime Self-Defense Force	Maritime Self-Defense Force|JMSDF	military	JPN	MIL		Japan Self-Defense Forces			
Japan Coast Guard	Japanese Coast Guard	military	JPN	COP					
Korean People's Army	KPA	military	PRK	MIL					actor:military:PRK
South Korean Joint Chiefs of Staff	JCS|South Korea's Joint Chiefs of Staff	military	KOR	MIL					
Philippine Coast Guard	PCG	military	PHL	PRM					
Armed Forces of the Philippines	AFP of the Philippines|Philippine Armed Forces	military	PHL	MIL					actor:military:PHL
Tatmadaw	Myanmar military junta|Myanmar Armed Forces|Myanmar's military junta|State Administration Council|SAC	military	MMR	MIL					actor:military:MMR
Tentara Nasional Indonesia	TNI|Indonesian National Armed Forces	military	IDN	MIL					actor:military:IDN
Kopassus		military	IDN	MIL		Tentara Nasional Indonesia			
Turkish Armed Forces	TSK|TAF	military	TUR	MIL					actor:military:TUR
Turkish Land Forces		military	TUR	MIL		Turkish Armed Forces			
Egyptian Armed Forces		military	EGY	MIL					actor:military:EGY
Supreme Council of the Armed Forces	SCAF	military	EGY	MIL					
Libyan National Army	LNA|Libyan Arab Armed Forces|LAAF|Haftar's forces	military	LBY	MIL					
Sudanese Armed Forces	SAF|Sudan Armed Forces|Sudan's Armed Forces	military	SDN	MIL					actor:military:SDN
South Sudan People's Defence Forces	SSPDF|South Sudan People's Defense Forces	military	SSD	MIL					actor:military:SSD
Ethiopian National Defense Force	ENDF|Ethiopian National Defence Force	military	ETH	MIL					actor:military:ETH
Eritrean Defence Forces	EDF	military	ERI	MIL					actor:military:ERI
Kenya Defence Forces	KDF|Kenyan Defence Forces|Kenya Defense Forces	military	KEN	MIL					actor:military:KEN
Somali National Army	SNA	military	SOM	MIL					actor:military:SOM
Danab	Danab Brigade	military	SOM	MIL		Somali National Army			
Uganda People's Defence Force	UPDF|Uganda Peoples' Defence Forces|Uganda People's Defense Force	military	UGA	MIL					actor:military:UGA
Rwanda Defence Force	RDF|Rwandan Defence Force|Rwanda Defense Force	military	RWA	MIL					actor:military:RWA
Armed Forces of the Democratic Republic of the Congo	FARDC	military	COD	MIL					actor:military:COD
South African National Defence Force	SANDF	military	ZAF	MIL					actor:military:ZAF
Malian Armed Forces	FAMa	military	MLI	MIL					actor:military:MLI
G5 Sahel Joint Force	G5 Sahel force	military		MIL			2017		
Multinational Joint Task Force	MNJTF	military		MIL					
SADC Mission in Mozambique	SAMIM	military		MIL			2021	2024	
SADC Mission in the Democratic Republic of Congo	SAMIDRC	military		MIL			2023	2025	
East African Community Regional Force	EAC Regional Force|EACRF	military		MIL					
African Union Mission in Somalia	AMISOM|ATMIS|African Union Transition Mission in Somalia|AUSSOM	military		MIL		African Union			
ECOMOG		military		MIL		Economic Community of West African States			
ECOWAS Standby Force	ECOWAS standby force	military		MIL		Economic Community of West African States			
Royal Thai Army		military	THA	MIL					actor:military:THA
Royal Canadian Navy		military	CAN	MIL					
Canadian Armed Forces		military	CAN	MIL					actor:military:CAN
Australian Defence Force	ADF	military	AUS	MIL					actor:military:AUS
Atlacatl Battalion	Atlacatl	military	SLV	MIL				1992	
Colombian National Army	National Army of Colombia	military	COL	MIL					actor:military:COL
Bolivarian National Armed Forces	FANB	military	VEN	MIL					actor:military:VEN
Bolivarian National Guard	Venezuelan National Guard	military	VEN	PRM					
Peshmerga Ministry	Ministry of Peshmerga|Ministry of Peshmerga Affairs	military	IRQ	GOV|MIL					
Combined Maritime Forces		military		MIL					
Operation Aspides	EUNAVFOR Aspides|Aspides	military		MIL		European Union	2024		
Operation Prosperity Guardian		military		MIL			2023		
Russian Ministry of Defence	Russian Defense Ministry|Russian Defence Ministry|Russia's Defense Ministry|Russia's Defence Ministry|Russian Ministry of Defense	government	RUS	GOV|MIL					
Afrika Corps	Africa Corps	military	RUS	MIL			2023		
Army of Republika Srpska	Bosnian Serb Army|Bosnian Serb army|VRS	military	BIH	MIL				2006	
FBI	Federal Bureau of Investigation|F.B.I.	police	USA	COP	Q8333				
Drug Enforcement Administration	DEA|D.E.A.	police	USA	COP					
Bureau of Alcohol, Tobacco, Firearms and Explosives	ATF	police	USA	COP					
U.S. Immigration and Customs Enforcement	ICE|Immigration and Customs Enforcement	police	USA	COP					
U.S. Customs and Border Protection	CBP|Customs and Border Protection|U.S. Border Patrol|Border Patrol	police	USA	COP					
U.S. Secret Service	Secret Service|US Secret Service	police	USA	COP					
U.S. Marshals Service	U.S. Marshals|US Marshals	police	USA	COP					
New York Police Department	NYPD|New York City Police Department	police	USA	COP					
Los Angeles Police Department	LAPD	police	USA	COP					
U.S. Capitol Police	Capitol Police|US Capitol Police	police	USA	COP					
Metropolitan Police	Scotland Yard|Met Police|London Metropolitan Police	police	GBR	COP					
National Crime Agency	NCA	police	GBR	COP					
Police Service of Northern Ireland	PSNI|Royal Ulster Constabulary|RUC	police	GBR	COP					
Garda Síochána	Garda|Gardaí	police	IRL	COP					actor:police:IRL
Royal Canadian Mounted Police	RCMP|Mounties	police	CAN	COP					
Australian Federal Police	AFP of Australia	police	AUS	COP					
Carabinieri		police	ITA	COP					
Guardia Civil	Civil Guard	police	ESP	COP					
Mossos d'Esquadra	Mossos	police	ESP	COP					
Bundeskriminalamt	BKA	police	DEU	COP					
OMON		police	RUS	COP					
Investigative Committee of Russia	Russian Investigative Committee|Investigative Committee	police	RUS	COP					
Israel Police	Israeli Police	police	ISR	COP					actor:police:ISR
Israel Border Police	Israeli Border Police	police	ISR	COP					
Shahrbani		police	IRN	COP					
Gasht-e Ershad	Guidance Patrol|morality police	police	IRN	COP					
Special Anti-Robbery Squad	SARS	police	NGA	COP					
Hong Kong Police Force	Hong Kong Police	police	HKG	COP					actor:police:HKG
Philippine National Police	PNP	police	PHL	COP					actor:police:PHL
Haitian National Police	Haiti National Police|PNH	police	HTI	COP					actor:police:HTI
Rapid Action Battalion	RAB	police	BGD	COP					
Central Bureau of Investigation	CBI	police	IND	COP					
National Investigation Agency	NIA	police	IND	COP					
BOPE		police	BRA	COP					
Carabineros	Carabineros de Chile	police	CHL	COP					
Afghan National Police	ANP	police	AFG	COP				2021-08	actor:police:AFG
UN peacekeepers	U.N. peacekeepers|United Nations peacekeepers|blue helmets|U.N. peacekeeping force|UN peacekeeping force	organization		MIL		United Nations			
United Nations Interim Force in Lebanon	UNIFIL|U.N. Interim Force in Lebanon	organization		MIL		United Nations	1978		
United Nations Disengagement Observer Force	UNDOF	organization		MIL		United Nations	1974		
MONUSCO	MONUC|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|UN Organization Stabilization Mission in the Democratic Republic of the Congo	organization		MIL		United Nations			
MINUSMA	United Nations Multidimensional Integrated Stabilization Mission in Mali	organization		MIL		United Nations	2013	2023	
MINUSCA	United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic	organization		MIL		United Nations	2014		
UNMISS	United Nations Mission in South Sudan|UN Mission in South Sudan	organization		MIL		United Nations	2011		
UNAMID		organization		MIL		United Nations	2007	2020	
UNISFA		organization		MIL		United Nations	2011		
MINUSTAH	United Nations Stabilization Mission in Haiti	organization		MIL		United Nations	2004	2017	
UNFICYP		organization		MIL		United Nations	1964		
UNPROFOR	United Nations Protection Force	organization		MIL		United Nations	1992	1995	
UNTSO		organization		MIL		United Nations			
UNMIK		organization		UNK		United Nations			
UNITAMS		organization		UNK		United Nations	2020	2024	
UNSMIL	United Nations Support Mission in Libya	organization		UNK		United Nations	2011		
UNAMA	United Nations Assistance Mission in Afghanistan|UN Assistance Mission in Afghanistan	organization		UNK		United Nations	2002		
UNAMI	United Nations Assistance Mission for Iraq|UN Assistance Mission for Iraq	organization		UNK		United Nations	2003	2025	
UNMHA		organization		UNK		United Nations	2019		
MINURSO		organization		UNK		United Nations	1991		
ONUSAL	United Nations Observer Mission in El Salvador	organization		UNK		United Nations	1991	1995	
Multinational Security Support Mission	Multinational Security Support|Kenyan-led security mission|Kenya-led multinational force|Gang Suppression Force	organization		COP			2023		
United Nations	U.N.|UN|United Nations Organization	organization		UNK	Q1065				
UN Security Council	U.N. Security Council|United Nations Security Council|Security Council|UNSC	organization		UNK	Q37470	United Nations			
UN General Assembly	U.N. General Assembly|United Nations General Assembly|General Assembly|UNGA	organization		UNK		United Nations			
UN Human Rights Council	U.N. Human Rights Council|United Nations Human Rights Council|Human Rights Council	organization		UNK		United Nations			
Office of the UN High Commissioner for Human Rights	OHCHR|UN human rights office|U.N. human rights office|United Nations human rights office|U.N. Human Rights Office	organization		UNK		United Nations			
UN High Commissioner for Refugees	UNHCR|U.N. refugee agency|UN refugee agency|United Nations refugee agency|UN Refugee Agency|U.N. High Commissioner for Refugees	organization		UNK		United Nations			
UNICEF	United Nations Children's Fund|U.N. Children's Fund|UN Children's Fund|U.N. children's agency	organization		UNK	Q740308	United Nations			
World Food Programme	WFP|World Food Program|U.N. World Food Programme|U.N. World Food Program|UN World Food Programme	organization		UNK		United Nations			
World Health Organization	WHO|World Health Organisation|U.N. health agency	organization		MED	Q7817	United Nations			
UNRWA	U.N. Relief and Works Agency|United Nations Relief and Works Agency|U.N. agency for Palestinian refugees|UN agency for Palestinian refugees|UN Relief and Works Agency	organization		UNK		United Nations			
UN Office for the Coordination of Humanitarian Affairs	OCHA|U.N. humanitarian office|UN OCHA|UNOCHA	organization		UNK		United Nations			
UN Development Programme	UNDP|United Nations Development Programme|U.N. Development Program	organization		UNK		United Nations			
UNESCO	United Nations Educational, Scientific and Cultural Organization	organization		UNK	Q7809	United Nations			
Food and Agriculture Organization	FAO|U.N. Food and Agriculture Organization	organization		UNK		United Nations			
International Organization for Migration	IOM|U.N. migration agency|UN migration agency	organization		UNK		United Nations			
International Labour Organization	ILO|International Labor Organization	organization		LAB		United Nations			
International Maritime Organization	IMO	organization		UNK		United Nations			
International Civil Aviation Organization	ICAO	organization		UNK		United Nations			
UN Office on Drugs and Crime	UNODC	organization		UNK		United Nations			
UN Environment Programme	UNEP	organization		UNK		United Nations			
UN Women		organization		UNK		United Nations			
UNFPA	United Nations Population Fund	organization		UNK		United Nations			
UNAIDS		organization		UNK		United Nations			
UNSCOM		organization		UNK		United Nations	1991	1999	
UNMOVIC		organization		UNK		United Nations	1999	2007	
International Atomic Energy Agency	IAEA|U.N. nuclear watchdog|UN nuclear watchdog|U.N. atomic agency|I.A.E.A.	organization		UNK	Q41984	United Nations			
Organisation for the Prohibition of Chemical Weapons	OPCW|Organization for the Prohibition of Chemical Weapons|global chemical weapons watchdog	organization		UNK					
International Court of Justice	ICJ|World Court|U.N.'s top court	organization		JUD	Q7801	United Nations			
International Criminal Court	ICC|I.C.C.	organization		JUD	Q47488				
International Criminal Tribunal for the former Yugoslavia	ICTY|Yugoslav war crimes tribunal	organization		JUD			1993	2017	
International Criminal Tribunal for Rwanda	ICTR	organization		JUD			1994	2015	
Special Court for Sierra Leone		organization		JUD			2002	2013	
Special Tribunal for Lebanon		organization		JUD			2009	2023	
Permanent Court of Arbitration		organization		JUD					
European Court of Human Rights	ECHR|European Human Rights Court	organization		JUD					
Inter-American Court of Human Rights		organization		JUD					
Inter-American Commission on Human Rights	IACHR	organization		UNK					
European Union	EU|E.U.|European bloc	organization		GOV	Q458				
European Commission	EU Commission|EU executive	organization		GOV	Q8880	European Union			
European Parliament	EU Parliament	organization		LEG	Q8889	European Union			
European Council		organization		GOV		European Union			
Council of the European Union	Council of the EU|EU Council	organization		GOV		European Union			
European Court of Justice	ECJ|Court of Justice of the European Union	organization		JUD		European Union			
European Central Bank	ECB	organization		GOV		European Union			
Frontex	European Border and Coast Guard Agency	organization		COP		European Union			
Europol		organization		COP		European Union			
European External Action Service	EEAS	organization		GOV		European Union			
Council of Europe		organization		UNK					
NATO	North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance|Atlantic alliance|Nato	organization		MIL	Q7184				
Organization for Security and Co-operation in Europe	OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe	organization		UNK	Q81299				
OSCE Minsk Group	Minsk Group	organization		UNK		Organization for Security and Co-operation in Europe			
African Union	AU|A.U.|African bloc	organization		UNK	Q7159				
AU Peace and Security Council	African Union Peace and Security Council	organization		UNK		African Union			
African Union Commission	AU Commission	organization		UNK		African Union			
Organization of African Unity	OAU|Organisation of African Unity	organization		UNK			1963	2002	
Economic Community of West African States	ECOWAS|West African bloc|Ecowas	organization		UNK					
Southern African Development Community	SADC	organization		UNK					
East African Community	EAC	organization		UNK					
Intergovernmental Authority on Development	IGAD	organization		UNK					
Economic Community of Central African States	ECCAS	organization		UNK					
Alliance of Sahel States	AES|Sahel Alliance	organization		UNK			2023		
G5 Sahel		organization		UNK			2014	2023	
Association of Southeast Asian Nations	ASEAN|Asean|Southeast Asian bloc	organization		UNK	Q7768				
South Asian Association for Regional Cooperation	SAARC	organization		UNK					
Arab League	League of Arab States|Arab bloc	organization		UNK	Q7172				
Gulf Cooperation Council	GCC	organization		UNK					
Organisation of Islamic Cooperation	OIC|Organization of Islamic Cooperation|Organisation of the Islamic Conference|Organization of the Islamic Conference	organization		UNK					
Organization of American States	OAS|Organisation of American States	organization		UNK					
Community of Latin American and Caribbean States	CELAC	organization		UNK					
Caribbean Community	CARICOM|Caricom	organization		UNK					
Union of South American Nations	UNASUR|Unasur	organization		UNK					
Mercosur		organization		UNK					
ALBA	Bolivarian Alliance for the Peoples of Our America|Bolivarian Alliance	organization		UNK					
Andean Community		organization		UNK					
Contadora Group	Contadora	organization		UNK					
Lima Group		organization		UNK			2017		
Pacific Islands Forum		organization		UNK					
Commonwealth of Nations	Commonwealth	organization		UNK					
Commonwealth of Independent States	CIS	organization		UNK					
Collective Security Treaty Organization	CSTO|Collective Security Treaty Organisation	organization		MIL					
Eurasian Economic Union	EAEU	organization		UNK					
Shanghai Cooperation Organisation	SCO|Shanghai Cooperation Organization	organization		UNK					
BRICS	BRICS bloc	organization		UNK					
Group of Seven	G7|G-7|Group of 7	organization		UNK					
Group of Eight	G8|G-8	organization		UNK					
Group of 20	G20|G-20|Group of Twenty	organization		UNK					
Quad	Quadrilateral Security Dialogue	organization		UNK					
AUKUS		organization		UNK			2021		
Non-Aligned Movement		organization		UNK					
Middle East Quartet	Quartet on the Middle East	organization		UNK					
OPEC	Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries	organization		BUS	Q7795				
OPEC+		organization		BUS					
International Energy Agency	IEA	organization		UNK					
International Monetary Fund	IMF|I.M.F.	organization		UNK	Q7804				
World Bank	World Bank Group	organization		UNK	Q7164				
World Trade Organization	WTO|World Trade Organisation	organization		UNK	Q7825				
Organisation for Economic Co-operation and Development	OECD|Organization for Economic Cooperation and Development	organization		UNK					
Asian Development Bank	ADB	organization		UNK					
African Development Bank	AfDB	organization		UNK					
Inter-American Development Bank	IDB	organization		UNK					
European Bank for Reconstruction and Development	EBRD	organization		UNK					
Bank for International Settlements		organization		UNK					
Financial Action Task Force	FATF	organization		UNK					
SWIFT		organization	BEL	BUS					
Interpol	INTERPOL	organization		COP					
World Economic Forum	WEF	organization		BUS					
International Olympic Committee	IOC	organization		SOC					
FIFA		organization		SOC					
International Committee of the Red Cross	ICRC|Red Cross|International Red Cross	organization		SOC	Q48934				
International Federation of Red Cross and Red Crescent Societies	IFRC|Red Crescent	organization		SOC					
American Red Cross		organization	USA	SOC					
Palestine Red Crescent Society	Palestinian Red Crescent|Palestinian Red Crescent Society|PRCS	organization	PSE	MED					
Syrian Arab Red Crescent	SARC|Syrian Red Crescent	organization	SYR	MED					
Médecins Sans Frontières	MSF|Doctors Without Borders	organization		MED					
Médecins du Monde	Doctors of the World	organization		MED					
Save the Children		organization		SOC					
Oxfam		organization		SOC					
CARE International		organization		SOC					
Norwegian Refugee Council	NRC	organization		SOC					
International Rescue Committee	IRC	organization		SOC					
World Central Kitchen		organization		SOC					
Mercy Corps		organization		SOC					
World Vision		organization		SOC					
Catholic Relief Services		organization		SOC					
Caritas	Caritas Internationalis	organization		SOC					
Islamic Relief		organization		SOC					
Action Against Hunger		organization		SOC					
Gaza Humanitarian Foundation	GHF	organization		SOC			2025		
White Helmets	Syria Civil Defence|Syria Civil Defense|Syrian Civil Defense	organization	SYR	SOC					
Amnesty International	Amnesty	organization		SOC					
Human Rights Watch	HRW	organization		SOC					
Reporters Without Borders	Reporters sans frontières	organization		SOC					
Committee to Protect Journalists	CPJ	organization		SOC					
Freedom House		organization	USA	SOC					
Transparency International		organization		SOC					
Greenpeace		organization		SOC					
B'Tselem		organization	ISR	SOC					
Peace Now		organization	ISR	SOC					
Breaking the Silence		organization	ISR	SOC					
Al-Haq		organization	PSE	SOC					
Syrian Observatory for Human Rights	SOHR|Syrian Observatory	organization	SYR	SOC					
International Crisis Group	Crisis Group	organization		SOC					
Institute for the Study of War	ISW	organization	USA	EDU					
Armed Conflict Location & Event Data	ACLED|Armed Conflict Location and Event Data Project	organization		EDU					
Stockholm International Peace Research Institute	SIPRI	organization	SWE	EDU					
Chatham House		organization	GBR	EDU					
Brookings Institution	Brookings	organization	USA	EDU					
Heritage Foundation		organization	USA	EDU					
RAND Corporation	RAND	organization	USA	EDU					
Carnegie Endowment for International Peace	Carnegie Endowment	organization	USA	EDU					
Center for Strategic and International Studies	CSIS	organization	USA	EDU					
International Institute for Strategic Studies	IISS	organization	GBR	EDU					
Memorial Human Rights Center		organization	RUS	SOC					
OVD-Info		organization	RUS	SOC					
Golos		organization	RUS	SOC					
National Rifle Association	NRA	organization	USA	SOC					
American Civil Liberties Union	ACLU	organization	USA	SOC					
Black Lives Matter		organization	USA	SOC					
Ku Klux Klan	KKK	organization	USA	UAF					
Proud Boys		organization	USA	UAF					
Oath Keepers		organization	USA	UAF					
Antifa		organization		SOC					
Extinction Rebellion		organization		SOC					
Just Stop Oil		organization	GBR	SOC					
Palestine Action		organization	GBR	SOC					
Jewish Agency	Jewish Agency for Israel	organization	ISR	SOC					
World Council of Churches		organization		REL					
Catholic Church	Roman Catholic Church	organization	VAT	REL					
Russian Orthodox Church	Moscow Patriarchate	organization	RUS	REL					
Orthodox Church of Ukraine		organization	UKR	REL					
Muslim Brotherhood	Egyptian Muslim Brotherhood|Ikhwan	organization	EGY	REL					
Falun Gong		organization	CHN	REL					
Solidarity trade union	Solidarność	organization	POL	LAB					
AFL-CIO		organization	USA	LAB					
Congress of South African Trade Unions	COSATU|Cosatu	organization	ZAF	LAB					
Nigeria Labour Congress	NLC	organization	NGA	LAB					
Tunisian General Labour Union	UGTT	organization	TUN	LAB					
Sudanese Professionals Association		organization	SDN	LAB					
Forces of Freedom and Change	FFC	organization	SDN	OPP					
Mothers of the Plaza de Mayo	Mothers of Plaza de Mayo	organization	ARG	SOC					
Ladies in White		organization	CUB	SOC					
Palestine Liberation Organization	PLO|Palestine Liberation Organisation|P.L.O.	organization	PSE	GOV	Q205799				
Board of Peace		organization		UNK			2025		
International Stabilization Force	ISF	organization		MIL			2025		
CIA	Central Intelligence Agency|C.I.A.|Langley	organization	USA	SPY	Q37230				
National Security Agency	NSA|N.S.A.	organization	USA	SPY					
Defense Intelligence Agency	DIA	organization	USA	SPY					
Office of the Director of National Intelligence	ODNI	organization	USA	SPY					
Mossad		organization	ISR	SPY					
Shin Bet	Shabak|Israel Security Agency|Shin Beth	organization	ISR	SPY					
Unit 8200		organization	ISR	SPY					
Israeli Military Intelligence Directorate	Israeli Military Intelligence	organization	ISR	SPY					
Inter-Services Intelligence	ISI|Inter-Services Intelligence agency|I.S.I.	organization	PAK	SPY					
Research and Analysis Wing	RAW	organization	IND	SPY					
FSB	Federal Security Service|F.S.B.|Russian Federal Security Service	organization	RUS	SPY					
SVR	Foreign Intelligence Service of Russia|Russian Foreign Intelligence Service	organization	RUS	SPY					
KGB	K.G.B.	organization	RUS	SPY				1991	
Security Service of Ukraine	SBU|Ukraine's Security Service|S.B.U.	organization	UKR	SPY					
Main Directorate of Intelligence of Ukraine	HUR|GUR|Ukrainian military intelligence|Ukraine's military intelligence|Defence Intelligence of Ukraine	organization	UKR	SPY					
State Security Committee of Belarus	Belarusian KGB	organization	BLR	SPY					
MI6	Secret Intelligence Service|SIS|M.I.6	organization	GBR	SPY					
MI5	Security Service MI5|M.I.5	organization	GBR	SPY					
GCHQ	Government Communications Headquarters	organization	GBR	SPY					
DGSE	Directorate-General for External Security	organization	FRA	SPY					
DGSI		organization	FRA	SPY					
Bundesnachrichtendienst	BND|Federal Intelligence Service	organization	DEU	SPY					
Federal Office for the Protection of the Constitution	Verfassungsschutz|BfV|Office for the Protection of the Constitution	organization	DEU	SPY					
Stasi		organization	DEU	SPY				1990	
National Intelligence Organization	Millî İstihbarat Teşkilatı|Turkish National Intelligence Organization	organization	TUR	SPY					
General Intelligence Directorate of Egypt	Egyptian General Intelligence|Mukhabarat of Egypt|Egyptian intelligence	organization	EGY	SPY					
General Intelligence Directorate of Jordan	Jordanian General Intelligence	organization	JOR	SPY					
General Intelligence Presidency	Saudi General Intelligence Presidency	organization	SAU	SPY					
Ministry of Intelligence of Iran	Iranian Intelligence Ministry|Iran's Intelligence Ministry|Iranian Ministry of Intelligence|VAJA	organization	IRN	SPY					
SAVAK		organization	IRN	SPY				1979	
National Directorate of Security	NDS	organization	AFG	SPY				2021-08	
National Intelligence Service	NIS|South Korean spy agency|South Korea's spy agency	organization	KOR	SPY					
Ministry of State Security	MSS|Chinese Ministry of State Security	organization	CHN	SPY					
National Intelligence and Security Service	NISS	organization	ETH	SPY					
General Intelligence Service of Sudan	Sudanese intelligence	organization	SDN	SPY					
DINA		organization	CHL	SPY				1977	
SEBIN	Bolivarian Intelligence Service	organization	VEN	SPY					
DGCIM		organization	VEN	SPY					
Canadian Security Intelligence Service	CSIS of Canada	organization	CAN	SPY					
Australian Security Intelligence Organisation	ASIO	organization	AUS	SPY					
United States Congress	U.S. Congress|US Congress|Capitol Hill	organization	USA	LEG	Q11268				
United States Senate	U.S. Senate|US Senate	organization	USA	LEG		United States Congress			
United States House of Representatives	U.S. House of Representatives|US House of Representatives|U.S. House|House of Representatives	organization	USA	LEG		United States Congress			
House Foreign Affairs Committee		organization	USA	LEG		United States House of Representatives			
Senate Foreign Relations Committee		organization	USA	LEG		United States Senate			
Senate Armed Services Committee		organization	USA	LEG		United States Senate			
UK Parliament	British Parliament|British parliament|Houses of Parliament	organization	GBR	LEG					
House of Commons		organization	GBR	LEG		UK Parliament			
House of Lords		organization	GBR	LEG		UK Parliament			
Scottish Parliament	Holyrood	organization	GBR	LEG					
Northern Ireland Assembly	Stormont	organization	GBR	LEG					
Bundestag	German Bundestag	organization	DEU	LEG					
Bundesrat		organization	DEU	LEG					
National Assembly of France	French National Assembly|Assemblée Nationale	organization	FRA	LEG					
French Senate		organization	FRA	LEG					
Cortes Generales	Congress of Deputies	organization	ESP	LEG					
Italian Chamber of Deputies		organization	ITA	LEG					
Oireachtas		organization	IRL	LEG					
Dáil Éireann	Dáil	organization	IRL	LEG					
Sejm		organization	POL	LEG					
Storting		organization	NOR	LEG					
Riksdag		organization	SWE	LEG					
Folketing		organization	DNK	LEG					
Eduskunta		organization	FIN	LEG					
Althing		organization	ISL	LEG					
Saeima		organization	LVA	LEG					
Seimas		organization	LTU	LEG					
Riigikogu		organization	EST	LEG					
Verkhovna Rada	Rada|Ukraine's Verkhovna Rada	organization	UKR	LEG					
State Duma	Duma|Russian State Duma|Russian Duma	organization	RUS	LEG					
Federation Council	Russian Federation Council	organization	RUS	LEG					
Supreme Soviet		organization	RUS	LEG				1993	
Knesset	Israeli Knesset|Israel's Knesset	organization	ISR	LEG					
Palestinian Legislative Council		organization	PSE	LEG					
Palestinian National Council		organization	PSE	LEG					
Majlis	Iranian Majlis|Islamic Consultative Assembly	organization	IRN	LEG					
Council of Representatives of Iraq	Iraqi Council of Representatives|Iraqi Parliament|Iraq's Parliament	organization	IRQ	LEG					
Syrian People's Assembly	People's Assembly of Syria	organization	SYR	LEG					
Grand National Assembly of Turkey	Turkish Grand National Assembly|Turkish Parliament	organization	TUR	LEG					
Shura Council		organization	SAU	LEG					
Loya Jirga	loya jirga	organization	AFG	LEG					
Wolesi Jirga		organization	AFG	LEG					
National Assembly of Pakistan	Pakistan's National Assembly	organization	PAK	LEG					
Lok Sabha		organization	IND	LEG					
Rajya Sabha		organization	IND	LEG					
Jatiya Sangsad		organization	BGD	LEG					
National People's Congress	NPC|China's National People's Congress	organization	CHN	LEG					
Chinese People's Political Consultative Conference	CPPCC	organization	CHN	LEG					
Legislative Yuan		organization	TWN	LEG					
Legislative Council of Hong Kong	LegCo|Hong Kong Legislative Council|Legco	organization	HKG	LEG					
National Diet	Japanese Diet|Diet of Japan	organization	JPN	LEG					
National Assembly of South Korea	South Korean National Assembly	organization	KOR	LEG					
Supreme People's Assembly		organization	PRK	LEG					
Pyidaungsu Hluttaw		organization	MMR	LEG					
Libyan House of Representatives	Libya's House of Representatives|HoR	organization	LBY	LEG					
National Assembly of Venezuela	Venezuelan National Assembly|Venezuela's National Assembly	organization	VEN	LEG					
Constituent National Assembly of Venezuela		organization	VEN	LEG			2017	2020	
Legislative Assembly of El Salvador	Salvadoran Legislative Assembly	organization	SLV	LEG					
Congress of Peru	Peruvian Congress	organization	PER	LEG					
National Congress of Brazil	Brazilian Congress	organization	BRA	LEG					
National Assembly of Kenya		organization	KEN	LEG					
U.S. Supreme Court	US Supreme Court|Supreme Court of the United States|SCOTUS	organization	USA	JUD					
Old Bailey		organization	GBR	JUD					
Federal Constitutional Court of Germany	German Constitutional Court|Federal Constitutional Court	organization	DEU	JUD					
Iraqi Federal Supreme Court	Federal Supreme Court of Iraq|Federal Supreme Court	organization	IRQ	JUD					
Basmanny Court	Basmanny District Court	organization	RUS	JUD					
Special Jurisdiction for Peace		organization	COL	JUD			2017		
Guantanamo military commission		organization	USA	JUD					
Islamic State	IS|ISIS|ISIL|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State in Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and the Levant|Islamic State of Iraq|so-called Islamic State|ISIS group	militia		REB	Q2429253				
Islamic State Khorasan	ISIS-K|IS-K|ISKP|Islamic State Khorasan Province|Islamic State-Khorasan|ISIS-Khorasan|Islamic State in Khorasan|IS-Khorasan	militia	AFG	REB		Islamic State	2015		
Islamic State West Africa Province	ISWAP|Islamic State in West Africa Province|Islamic State's West Africa Province|Islamic State West Africa	militia	NGA	REB		Islamic State	2016		
Islamic State in the Greater Sahara	ISGS|Islamic State Sahel Province|Islamic State in the Sahel|Islamic State Sahel	militia		REB		Islamic State	2015		
Islamic State Central Africa Province	ISCAP|Islamic State Central Africa	militia		REB		Islamic State			
Islamic State Sinai Province	Sinai Province|Wilayat Sinai|Ansar Beit al-Maqdis	militia	EGY	REB		Islamic State			
Islamic State in Somalia	ISIS-Somalia|IS-Somalia	militia	SOM	REB		Islamic State			
Islamic State Mozambique	Ansar al-Sunna|Ahlu Sunnah Wa-Jama|ISIS-Mozambique|Mozambican al-Shabab	militia	MOZ	REB		Islamic State			
al-Qaeda	al-Qaida|al Qaeda|al Qaida|Qaeda|Qaida|al-Qa'ida|al-Qaeda central	militia		REB	Q34490				
al-Qaeda in the Arabian Peninsula	AQAP|al-Qaida in the Arabian Peninsula|Ansar al-Sharia in Yemen	militia	YEM	REB		al-Qaeda	2009		
al-Qaeda in the Islamic Maghreb	AQIM|al-Qaida in the Islamic Maghreb	militia		REB		al-Qaeda	2007		
al-Qaeda in Iraq	AQI|al-Qaida in Iraq|al-Qaeda in Mesopotamia|al-Qaida in Mesopotamia	militia	IRQ	REB		al-Qaeda	2004		
al-Qaeda in the Indian Subcontinent	AQIS	militia		REB		al-Qaeda	2014		
Jama'at Nusrat al-Islam wal-Muslimin	JNIM|Jama'at Nasr al-Islam wal Muslimin|Jamaat Nusrat al-Islam wal-Muslimeen|Group to Support Islam and Muslims|Support Group for Islam and Muslims	militia	MLI	REB		al-Qaeda	2017		
Ansar Dine	Ansar al-Dine|Ansar Eddine	militia	MLI	REB					
al-Mourabitoun		militia	MLI	REB					
Movement for Oneness and Jihad in West Africa	MUJAO	militia	MLI	REB					
Macina Liberation Front	Katiba Macina	militia	MLI	REB					
Azawad Liberation Front	FLA	militia	MLI	REB			2024		
National Movement for the Liberation of Azawad	MNLA	militia	MLI	REB					
Coordination of Azawad Movements	CMA	militia	MLI	REB					
Ansarul Islam		militia	BFA	REB					
Boko Haram	Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|JAS	militia	NGA	REB					
Ansaru		militia	NGA	REB					
Movement for the Emancipation of the Niger Delta	MEND	militia	NGA	REB					
Niger Delta Avengers		militia	NGA	REB					
Indigenous People of Biafra	IPOB	militia	NGA	REB					
Eastern Security Network		militia	NGA	REB		Indigenous People of Biafra			
Lakurawa		militia	NGA	REB					
al-Shabaab	al-Shabab|Al Shabaab|Al Shabab|Shabaab|Shabab|Harakat al-Shabaab|al-Shabaab militants	militia	SOM	REB					
Islamic Courts Union	Union of Islamic Courts	militia	SOM	REB				2009	
Ahlu Sunna Waljama'a	Ahlu Sunna Waljamaa|ASWJ	militia	SOM	PRM					
SSC-Khatumo	SSC-Khaatumo	militia	SOM	REB					
Lord's Resistance Army	LRA|Lords Resistance Army	militia	UGA	REB					
Allied Democratic Forces	ADF|ADF rebels	militia	COD	REB					
M23	M23 rebels|March 23 Movement|M23 Movement|AFC/M23|M23 rebel group	militia	COD	REB			2012		
Alliance Fleuve Congo	Congo River Alliance	militia	COD	REB			2023		
CODECO	Cooperative for the Development of Congo	militia	COD	REB					
Mai-Mai	Mai Mai|Mayi-Mayi|Mai-Mai militia	militia	COD	REB					
Wazalendo	Wazalendo militia	militia	COD	PRM					
Democratic Forces for the Liberation of Rwanda	FDLR	militia	COD	REB					
National Congress for the Defence of the People	CNDP	militia	COD	REB				2009	
Nyatura		militia	COD	REB					
Interahamwe		militia	RWA	PRM					
RED-Tabara		militia	BDI	REB					
National Liberation Forces of Burundi	FNL	militia	BDI	REB					
Séléka	Seleka|Ex-Séléka	militia	CAF	REB					
Anti-balaka	anti-Balaka	militia	CAF	UAF					
Coalition of Patriots for Change	CPC	militia	CAF	REB			2020		
Union for Peace in the Central African Republic	UPC	militia	CAF	REB					
FACT	Front for Change and Concord in Chad	militia	TCD	REB					
Rapid Support Forces	RSF|R.S.F.|Sudan's Rapid Support Forces|paramilitary Rapid Support Forces	militia	SDN	REB			2023-04-15		
Rapid Support Forces		militia	SDN	PRM			2013	2023-04-14	
Janjaweed	Janjaweed militia	militia	SDN	PRM					
Sudan Liberation Movement	Sudan Liberation Army|SLM|SLA of Sudan|Sudan Liberation Movement/Army	militia	SDN	REB					
Justice and Equality Movement	JEM	militia	SDN	REB					
Sudan People's Liberation Movement-North	SPLM-N|SPLA-N|Sudan People's Liberation Movement–North	militia	SDN	REB					
Sudan Revolutionary Front		militia	SDN	REB					
Sudan People's Liberation Army	SPLA	militia	SSD	REB					
Sudan People's Liberation Movement-in-Opposition	SPLM-IO|SPLA-IO|SPLM/A-IO	militia	SSD	REB					
White Army	Nuer White Army	militia	SSD	UAF					
National Salvation Front	NAS	militia	SSD	REB					
Tigray People's Liberation Front	TPLF|Tigray Peoples' Liberation Front	militia	ETH	PTY			2022-11-03		
Tigray People's Liberation Front		militia	ETH	REB			1975	1991-05-28	
Tigray People's Liberation Front		militia	ETH	PTY			1991-05-29	2020-11-03	
Tigray People's Liberation Front		militia	ETH	REB			2020-11-04	2022-11-02	
Tigray Defense Forces	TDF|Tigray Defence Forces	militia	ETH	REB		Tigray People's Liberation Front			
Oromo Liberation Army	OLA|OLF-Shene|Shene	militia	ETH	REB					
Oromo Liberation Front	OLF	militia	ETH	REB					
Fano	Fano militia|Amhara Fano	militia	ETH	REB					
Ogaden National Liberation Front	ONLF	militia	ETH	REB					
Eritrean People's Liberation Front	EPLF	militia	ERI	REB				1994	
Revolutionary United Front	RUF	militia	SLE	REB				2002	
Kamajors	Civil Defence Forces of Sierra Leone	militia	SLE	PRM					
West Side Boys		militia	SLE	REB				2000	
Armed Forces Revolutionary Council	AFRC	militia	SLE	REB					
Liberians United for Reconciliation and Democracy	LURD	militia	LBR	REB				2003	
Movement for Democracy in Liberia	MODEL	militia	LBR	REB				2003	
National Patriotic Front of Liberia	NPFL	militia	LBR	REB				1997	
Forces Nouvelles	New Forces	militia	CIV	REB					
Movement of Democratic Forces of Casamance	MFDC	militia	SEN	REB					
Ambazonia Defence Forces	Ambazonia Defense Forces|Ambazonian separatists|Amba Boys	militia	CMR	REB					
UNITA	National Union for the Total Independence of Angola	militia	AGO	PTY			2002-04-05		
UNITA		militia	AGO	REB			1966	2002-04-04	
Front for the Liberation of the Enclave of Cabinda	FLEC	militia	AGO	REB					
RENAMO	Renamo|Mozambican National Resistance	militia	MOZ	PTY			1992-10-05		
RENAMO		militia	MOZ	REB			1977	1992-10-04	
Polisario Front	Polisario|Frente Polisario	militia	ESH	REB					
Armed Islamic Group	GIA	militia	DZA	REB					
Salafist Group for Preaching and Combat	GSPC	militia	DZA	REB				2007	
Ansar al-Sharia		militia	LBY	REB					
Benghazi Defense Brigades		militia	LBY	REB					
Libya Dawn		militia	LBY	REB					
444 Brigade		militia	LBY	PRM					
Stability Support Apparatus		militia	LBY	PRM					
Hasm	Hasm Movement	militia	EGY	REB					
Gama'a al-Islamiyya	al-Gama'a al-Islamiyya	militia	EGY	REB					
Egyptian Islamic Jihad		militia	EGY	REB					
Hamas	Islamic Resistance Movement	militia	PSE	REB	Q38799				
al-Qassam Brigades	Izz ad-Din al-Qassam Brigades|Qassam Brigades|Ezzedine al-Qassam Brigades|Izz al-Din al-Qassam Brigades|Ezz el-Deen al-Qassam Brigades	militia	PSE	REB		Hamas			
Palestinian Islamic Jihad	Islamic Jihad|PIJ	militia	PSE	REB					
al-Quds Brigades	Saraya al-Quds	militia	PSE	REB		Palestinian Islamic Jihad			
al-Aqsa Martyrs Brigades	al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs' Brigade	militia	PSE	REB					
Popular Front for the Liberation of Palestine	PFLP	militia	PSE	REB					
Democratic Front for the Liberation of Palestine	DFLP	militia	PSE	REB					
Popular Resistance Committees		militia	PSE	REB					
Lions' Den		militia	PSE	REB					
Jenin Brigades	Jenin Brigade	militia	PSE	REB					
Popular Forces	Abu Shabab militia|Yasser Abu Shabab's militia	militia	PSE	PRM			2024		
Black September	Black September Organization	militia	PSE	REB				1988	
Abu Nidal Organization		militia	PSE	REB					
Hezbollah	Hizbollah|Hizbullah|Hizballah|Hezballah|Party of God|Lebanese Hezbollah|Lebanon's Hezbollah	militia	LBN	REB	Q41053				
Radwan Force	Radwan Unit	militia	LBN	REB		Hezbollah			
Fatah al-Islam		militia	LBN	REB					
Popular Mobilization Forces	Hashd al-Shaabi|PMF|Popular Mobilisation Forces|Popular Mobilization Units|PMU|Popular Mobilisation Units|Hashd|Hashed al-Shaabi|Hashd al-Sha'abi|Hashd Shaabi	militia	IRQ	PRM			2014		
Kata'ib Hezbollah	Kataib Hezbollah|Kata'ib Hizballah|Hezbollah Brigades|Kataeb Hezbollah|Ketaib Hezbollah|Kataib Hizballah	militia	IRQ	PRM			2007		
Asa'ib Ahl al-Haq	Asaib Ahl al-Haq|AAH|League of the Righteous	militia	IRQ	PRM			2006		
Harakat Hezbollah al-Nujaba	Harakat al-Nujaba|Nujaba|al-Nujaba Movement|Hezbollah al-Nujaba	militia	IRQ	PRM			2013		
Kata'ib Sayyid al-Shuhada	Kataib Sayyid al-Shuhada|Kata'ib Sayyid al-Shuhada Brigade	militia	IRQ	PRM			2013		
Badr Organization	Badr Organisation|Badr Brigades|Badr Brigade|Badr Corps	militia	IRQ	PRM					
Islamic Resistance in Iraq		militia	IRQ	PRM			2020		
Saraya Awliya al-Dam	Guardians of Blood	militia	IRQ	PRM					
Ashab al-Kahf		militia	IRQ	PRM					
Mahdi Army	Mehdi Army|Jaish al-Mahdi|Jaysh al-Mahdi	militia	IRQ	REB				2008	
Saraya al-Salam	Peace Companies|Peace Brigades	militia	IRQ	PRM			2014		
Ansar al-Islam		militia	IRQ	REB					
Sons of Iraq	Awakening Councils|Sahwa	militia	IRQ	PRM					
Naqshbandi Army	Army of the Men of the Naqshbandi Order|JRTN	militia	IRQ	REB					
Sinjar Resistance Units	YBS	militia	IRQ	REB					
Fedayeen Saddam	Saddam Fedayeen	militia	IRQ	PRM				2003	
Kurdistan Workers' Party	PKK|Kurdistan Workers Party|P.K.K.|Kongra-Gel	militia	TUR	REB			1978		
Kurdistan Freedom Hawks	TAK|Kurdistan Freedom Falcons	militia	TUR	REB					
Revolutionary People's Liberation Party/Front	DHKP-C|DHKP/C	militia	TUR	REB					
Kurdistan Free Life Party	PJAK	militia	IRN	REB					
Kurdistan Democratic Party of Iran	KDPI|PDKI	militia	IRN	REB					
Komala		militia	IRN	REB					
Mujahedin-e-Khalq	MEK|MKO|People's Mujahedin of Iran|Mujahideen-e-Khalq|PMOI	militia	IRN	REB					
Jundallah	Jundullah	militia	IRN	REB					
Jaish al-Adl	Jaish ul-Adl|Army of Justice	militia	IRN	REB					
Basij	Basij militia|Basij Resistance Force	militia	IRN	PRM		Islamic Revolutionary Guard Corps			
People's Defense Units	YPG|People's Protection Units|Y.P.G.|Kurdish People's Protection Units	militia	SYR	REB					
Women's Protection Units	YPJ	militia	SYR	REB					
Syrian Democratic Forces	SDF|Syrian Democratic Force|Kurdish-led Syrian Democratic Forces|S.D.F.	militia	SYR	REB			2015		
Asayish	Kurdish Asayish	militia	SYR	PRM					
Free Syrian Army	FSA|Free Syria Army	militia	SYR	REB			2011		
Syrian National Army	SNA|Turkish-backed Syrian National Army	militia	SYR	REB			2017		
Syrian Free Army	Maghawir al-Thawra|Revolutionary Commando Army	militia	SYR	REB					
Hay'at Tahrir al-Sham	HTS|Hayat Tahrir al-Sham|Tahrir al-Sham|H.T.S.	militia	SYR	REB			2017	2025	
al-Nusra Front	Nusra Front|Jabhat al-Nusra|Nusra|Jabhat Fateh al-Sham|Jabhat Fatah al-Sham|al-Nusra	militia	SYR	REB			2012	2017	
Ahrar al-Sham		militia	SYR	REB					
Jaysh al-Islam	Jaish al-Islam|Army of Islam	militia	SYR	REB					
Jaysh al-Fatah	Army of Conquest	militia	SYR	REB					
National Liberation Front of Syria		militia	SYR	REB					
Hurras al-Din	Guardians of Religion	militia	SYR	REB					
Liwa Fatemiyoun	Fatemiyoun Brigade|Fatemiyoun Division|Fatimiyoun	militia	SYR	PRM					
Liwa Zainebiyoun	Zainebiyoun Brigade	militia	SYR	PRM					
National Defence Forces	National Defense Forces|shabiha	militia	SYR	PRM					
Houthis	Houthi|Ansar Allah|Ansarullah|Ansar Allah movement|Houthi movement|Houthi rebels|Houthi militia|Houthi group|Yemen's Houthis|Huthis	militia	YEM	REB					
Southern Transitional Council	STC	militia	YEM	OPP			2017		
Giants Brigade	Giants Brigades|Amaliqa Brigades	militia	YEM	PRM					
Security Belt Forces	Security Belt	militia	YEM	PRM					
National Resistance Forces		militia	YEM	PRM					
Taliban	Afghan Taliban|Taleban|Taliban government|Taliban movement|Talibans	militia	AFG	GOV	Q42418		2021-08-15		
Taliban		militia	AFG	REB			1994	1996-09-26	
Taliban		militia	AFG	GOV			1996-09-27	2001-11-13	
Taliban		militia	AFG	REB			2001-11-14	2021-08-14	
Haqqani network	Haqqani Network|Haqqanis	militia	AFG	REB					
Hezb-e-Islami	Hezb-i-Islami|Hizb-e-Islami|Hezb-e Islami Gulbuddin	militia	AFG	REB					
Northern Alliance	United Islamic Front|Northern Alliance forces	militia	AFG	REB				2002	
National Resistance Front	National Resistance Front of Afghanistan|NRF	militia	AFG	REB			2021		
Afghan mujahideen		militia	AFG	REB				1992	
Tehreek-e-Taliban Pakistan	TTP|Pakistani Taliban|Tehrik-i-Taliban Pakistan|Tehrik-e-Taliban Pakistan|Pakistan Taliban|Tehreek-i-Taliban Pakistan	militia	PAK	REB			2007		
Jamaat-ul-Ahrar		militia	PAK	REB					
Lashkar-e-Taiba	Lashkar-e-Tayyiba|Lashkar-i-Taiba|Lashkar-e-Toiba|Army of the Righteous	militia	PAK	REB					
Jaish-e-Mohammed	Jaish-e-Mohammad|Jaish-i-Mohammed|Jaish-e-Muhammad	militia	PAK	REB					
Jamaat-ud-Dawa		militia	PAK	REB					
Lashkar-e-Jhangvi	Lashkar-i-Jhangvi|LeJ	militia	PAK	REB					
Sipah-e-Sahaba	Sipah-e-Sahaba Pakistan	militia	PAK	REB					
Baloch Liberation Army	BLA|Balochistan Liberation Army|Baluchistan Liberation Army	militia	PAK	REB					
Balochistan Liberation Front	BLF|Baloch Liberation Front	militia	PAK	REB					
Gul Bahadur group	Hafiz Gul Bahadur group	militia	PAK	REB					
Lashkar-e-Islam		militia	PAK	REB					
Harkat-ul-Mujahideen	Harkat-ul-Mujahedeen	militia	PAK	REB					
Hizbul Mujahideen	Hizb-ul-Mujahideen|Hizbul Mujahedeen	militia	IND	REB					
The Resistance Front	Resistance Front|TRF	militia	IND	REB			2019		
Indian Mujahideen		militia	IND	REB					
Communist Party of India (Maoist)	Naxalites|Naxals|Naxalite|CPI (Maoist)|Indian Maoists	militia	IND	REB					
United Liberation Front of Asom	ULFA|United Liberation Front of Assam	militia	IND	REB					
National Socialist Council of Nagaland	NSCN|NSCN-IM	militia	IND	REB					
Babbar Khalsa	Babbar Khalsa International	militia	IND	REB					
Khalistan Commando Force		militia	IND	REB					
Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers|Tamil Tiger|Tamil Tiger rebels|L.T.T.E.	militia	LKA	REB				2009	
National Thowheed Jamath	National Thowheeth Jama'ath|NTJ	militia	LKA	REB					
Jama'atul Mujahideen Bangladesh	JMB|Jamaat-ul-Mujahideen Bangladesh	militia	BGD	REB					
Communist Party of Nepal (Maoist)	Nepalese Maoists|Nepali Maoists|CPN (Maoist)	militia	NPL	REB					
Arakan Army		militia	MMR	REB					
Arakan Rohingya Salvation Army	ARSA	militia	MMR	REB					
Kachin Independence Army	KIA|Kachin Independence Organization	militia	MMR	REB					
Karen National Union	KNU|Karen National Liberation Army|KNLA	militia	MMR	REB					
Democratic Karen Buddhist Army	DKBA	militia	MMR	REB					
Karenni Nationalities Defence Force	KNDF	militia	MMR	REB					
Ta'ang National Liberation Army	TNLA	militia	MMR	REB					
Myanmar National Democratic Alliance Army	MNDAA|Kokang army	militia	MMR	REB					
Three Brotherhood Alliance	Brotherhood Alliance	militia	MMR	REB					
United Wa State Army	UWSA	militia	MMR	REB					
People's Defence Force	PDF|People's Defense Force|People's Defence Forces|People's Defense Forces	militia	MMR	REB			2021		
Shan State Army		militia	MMR	REB					
Chin National Front		militia	MMR	REB					
Moro Islamic Liberation Front	MILF	militia	PHL	GOV			2019-02-22		
Moro Islamic Liberation Front		militia	PHL	REB			1978	2019-02-21	
Moro National Liberation Front	MNLF	militia	PHL	REB					
Bangsamoro Islamic Freedom Fighters	BIFF	militia	PHL	REB					
Abu Sayyaf	Abu Sayyaf Group|ASG	militia	PHL	REB					
Maute group	Maute	militia	PHL	REB					
New People's Army	NPA	militia	PHL	REB					
Jemaah Islamiyah	JI|Jemaah Islamiah	militia	IDN	REB					
Jamaah Ansharut Daulah	JAD	militia	IDN	REB					
Free Aceh Movement	GAM|Gerakan Aceh Merdeka	militia	IDN	REB			1976	2005-12-27	
Free Papua Movement	OPM|Free Papua Organization	militia	IDN	REB					
West Papua National Liberation Army	TPNPB|West Papua Liberation Army	militia	IDN	REB					
Falintil		militia	TLS	REB					
Barisan Revolusi Nasional	BRN	militia	THA	REB					
Khmer Rouge		militia	KHM	REB				1999	
East Turkestan Islamic Movement	ETIM|Turkistan Islamic Party|TIP	militia	CHN	REB					
Islamic Movement of Uzbekistan	IMU	militia	UZB	REB					
Islamic Jihad Union		militia	UZB	REB					
United Tajik Opposition		militia	TJK	REB				1997	
Japanese Red Army		militia	JPN	REB				2001	
Aum Shinrikyo		militia	JPN	REL					
Wagner Group	Wagner|Wagner mercenaries|PMC Wagner|Wagner forces|Wagner PMC	militia	RUS	PRM			2014		
Redut	PMC Redut	militia	RUS	PRM					
Donetsk People's Republic	DPR|DNR|self-proclaimed Donetsk People's Republic	militia	UKR	REB			2014		
Luhansk People's Republic	LPR|LNR|Lugansk People's Republic|self-proclaimed Luhansk People's Republic	militia	UKR	REB			2014		
Russian Volunteer Corps	RDK	militia	RUS	REB			2022		
Freedom of Russia Legion	Freedom for Russia Legion	militia	RUS	REB			2022		
Ukrainian Insurgent Army	UPA	militia	UKR	REB				1956	
Caucasus Emirate		militia	RUS	REB					
Riyad-us Saliheen	Riyadus-Salikhin	militia	RUS	REB					
Artsakh Defence Army	Nagorno-Karabakh Defense Army|Artsakh Defense Army	militia	AZE	REB				2023	
Kosovo Liberation Army	KLA|UÇK|U.C.K.	militia	XKX	REB				1999	
National Liberation Army of Macedonia		militia	MKD	REB				2001	
Scorpions paramilitary		militia	SRB	PRM					
Irish Republican Army	IRA|Provisional IRA|Provisional Irish Republican Army|I.R.A.|PIRA	militia	GBR	REB					
Real IRA	Real Irish Republican Army|RIRA	militia	GBR	REB					
New IRA		militia	GBR	REB					
Continuity IRA	Continuity Irish Republican Army	militia	GBR	REB					
Ulster Volunteer Force	UVF	militia	GBR	PRM					
Ulster Defence Association	UDA|Ulster Freedom Fighters|UFF	militia	GBR	PRM					
ETA	Euskadi Ta Askatasuna|Basque separatist group ETA|E.T.A.	militia	ESP	REB				2018	
GRAPO		militia	ESP	REB					
Corsican National Liberation Front	FLNC|National Liberation Front of Corsica	militia	FRA	REB					
Action Directe		militia	FRA	REB					
Red Army Faction	Baader-Meinhof|Baader-Meinhof gang	militia	DEU	REB				1998	
Red Brigades	Brigate Rosse	militia	ITA	REB					
November 17	Revolutionary Organization 17 November|17 November	militia	GRC	REB					
Front for the Liberation of Quebec	FLQ	militia	CAN	REB					
Revolutionary Armed Forces of Colombia	FARC|F.A.R.C.|FARC rebels|FARC-EP|FARC guerrillas	militia	COL	PTY			2017-09-01		
Revolutionary Armed Forces of Colombia		militia	COL	REB			1964	2017-06-27	
FARC dissidents	dissident FARC|FARC dissident groups|Estado Mayor Central|Central General Staff	militia	COL	REB			2016		
Segunda Marquetalia		militia	COL	REB			2019		
National Liberation Army	ELN|E.L.N.|ELN rebels|ELN guerrillas|Army of National Liberation	militia	COL	REB			1964		
Popular Liberation Army	EPL	militia	COL	REB					
19th of April Movement	M-19|April 19 Movement|19 April Movement	militia	COL	REB				1990	
United Self-Defense Forces of Colombia	AUC|United Self-Defence Forces of Colombia	militia	COL	PRM				2006	
Quintín Lame	Quintin Lame Armed Movement	militia	COL	REB				1991	
Simón Bolívar Guerrilla Coordinating Board	Simon Bolivar Guerrilla Coordinator|Simon Bolivar Guerrilla Coordinating Board|CGSB	militia	COL	REB					
Shining Path	Sendero Luminoso|Shining Path guerrillas|Sendero	militia	PER	REB					
Túpac Amaru Revolutionary Movement	MRTA|Tupac Amaru|Tupac Amaru rebels	militia	PER	REB					
Farabundo Martí National Liberation Front	FMLN|Farabundo Marti National Liberation Front|F.M.L.N.	militia	SLV	PTY			1992-01-17		
Farabundo Martí National Liberation Front		militia	SLV	REB			1980	1992-01-16	
People's Revolutionary Army of El Salvador	ERP	militia	SLV	REB		Farabundo Martí National Liberation Front			
Popular Liberation Forces	FPL	militia	SLV	REB		Farabundo Martí National Liberation Front			
Contras	Nicaraguan Contras|Nicaraguan Resistance|contra rebels	militia	NIC	REB				1990	
Guatemalan National Revolutionary Unity	URNG|Guatemalan National Revolutionary Union	militia	GTM	REB					
Guerrilla Army of the Poor	EGP	militia	GTM	REB				1997	
Rebel Armed Forces		militia	GTM	REB					
Cinchonero Popular Liberation Movement	Cinchoneros|Cinchoneros Popular Liberation Movement	militia	HND	REB					
Morazanist Patriotic Front		militia	HND	REB					
Manuel Rodríguez Patriotic Front	FPMR|Manuel Rodriguez Patriotic Front	militia	CHL	REB					
Lautaro Youth Movement	MAPU Lautaro|Lautaro Popular Rebel Forces|Lautaro	militia	CHL	REB					
Revolutionary Left Movement	MIR	militia	CHL	REB					
Montoneros		militia	ARG	REB				1983	
Tupamaros		militia	URY	REB					
Alfaro Vive, Carajo!	Alfaro Vive|Alfaro Vive Carajo	militia	ECU	REB				1991	
Zapatista Army of National Liberation	EZLN|Zapatistas|Zapatista|Zapatista rebels	militia	MEX	REB					
Popular Revolutionary Army	EPR	militia	MEX	REB					
Paraguayan People's Army	EPP	militia	PRY	REB					
Red Flag	Bandera Roja	militia	VEN	REB					
colectivos		militia	VEN	PRM					
Macheteros		militia	PRI	REB					
Alpha 66		militia	CUB	REB					
G9 Family and Allies	G9 gang|G9	militia	HTI	CRM					
Viv Ansanm	Viv Ansanm gang coalition	militia	HTI	CRM			2023		
Kraze Barye		militia	HTI	CRM					
400 Mawozo		militia	HTI	CRM					
Sinaloa Cartel	Sinaloa cartel	militia	MEX	CRM					
Jalisco New Generation Cartel	CJNG|Jalisco Cartel|Jalisco cartel	militia	MEX	CRM					
Los Zetas	Zetas|Zetas cartel	militia	MEX	CRM					
Gulf Cartel		militia	MEX	CRM					
Los Chapitos	Chapitos	militia	MEX	CRM		Sinaloa Cartel			
La Familia Michoacana	Familia Michoacana	militia	MEX	CRM					
Knights Templar Cartel	Caballeros Templarios	militia	MEX	CRM					
Juárez Cartel	La Línea	militia	MEX	CRM					
Tijuana Cartel		militia	MEX	CRM					
Beltrán-Leyva Cartel	Beltran Leyva Cartel|Beltrán Leyva Organization	militia	MEX	CRM					
Medellín Cartel	Medellin drug cartel|Medellin Cartel	militia	COL	CRM					
Cali Cartel	Cali drug cartel	militia	COL	CRM					
Los Extraditables	Extraditables|The Extraditables	militia	COL	CRM					
Gulf Clan	Clan del Golfo|Gaitanist Self-Defense Forces of Colombia|AGC|Urabeños|Gulf Clan cartel	militia	COL	CRM					
Cartel of the Suns	Cartel de los Soles	militia	VEN	CRM					
Tren de Aragua	TdA	militia	VEN	CRM					
First Capital Command	PCC|Primeiro Comando da Capital	militia	BRA	CRM					
Comando Vermelho	Red Command	militia	BRA	CRM					
Los Choneros	Choneros	militia	ECU	CRM					
Los Lobos		militia	ECU	CRM					
MS-13	Mara Salvatrucha|MS13	militia	SLV	CRM					
Barrio 18	18th Street gang|Calle 18	militia	SLV	CRM					
Cosa Nostra	Sicilian Mafia	militia	ITA	CRM					
'Ndrangheta	Ndrangheta	militia	ITA	CRM					
Camorra		militia	ITA	CRM					
Yakuza		militia	JPN	CRM					
Russian mafia		militia	RUS	CRM					
Hells Angels		militia		CRM					
Rwandan Patriotic Front	RPF	party	RWA	PTY			1994-07-19		
Rwandan Patriotic Front		party	RWA	REB			1987	1994-07-18	
Sudan People's Liberation Movement	SPLM	party	SSD	PTY			2005-01-10		
Sudan People's Liberation Movement		party	SSD	REB			1983	2005-01-09	
MPLA	People's Movement for the Liberation of Angola	party	AGO	PTY					
Islamic Salvation Front	FIS	party	DZA	PTY					
Amal Movement		party	LBN	PTY					
al-Islah	Islah party|Yemeni Congregation for Reform	party	YEM	PTY					
Janatha Vimukthi Peramuna	JVP|People's Liberation Front	party	LKA	PTY					
Communist Party of the Philippines	CPP	party	PHL	REB					
Fretilin	FRETILIN	party	TLS	PTY					
Right Sector	Pravy Sektor	party	UKR	PTY					
Sandinista National Liberation Front	FSLN|Sandinistas|Sandinista Front	party	NIC	PTY			1979-07-19		
Sandinista National Liberation Front		party	NIC	REB			1961	1979-07-18	
Republican Party	Republicans|GOP|G.O.P.|House Republicans|Senate Republicans	party	USA	PTY					
Democratic Party	Democrats|House Democrats|Senate Democrats	party	USA	PTY					
Labour Party	British Labour Party|UK Labour Party	party	GBR	PTY					
Conservative Party	Tories|Tory Party|Tory party	party	GBR	PTY					
Liberal Democrats	Lib Dems	party	GBR	PTY					
Reform UK		party	GBR	PTY					
UK Independence Party	UKIP	party	GBR	PTY					
Scottish National Party	SNP	party	GBR	PTY					
Sinn Féin	Sinn Fein	party	IRL	PTY					
Democratic Unionist Party	DUP	party	GBR	PTY					
Fianna Fáil		party	IRL	PTY					
Fine Gael		party	IRL	PTY					
Christian Democratic Union	CDU|Christian Democrats of Germany|CDU/CSU	party	DEU	PTY					
Christian Social Union	CSU	party	DEU	PTY					
Social Democratic Party of Germany	SPD	party	DEU	PTY					
Alternative for Germany	AfD|Alternative für Deutschland	party	DEU	PTY					
Free Democratic Party	FDP	party	DEU	PTY					
Die Linke		party	DEU	PTY					
National Rally	Rassemblement National|National Front of France	party	FRA	PTY					
La France Insoumise	France Unbowed	party	FRA	PTY					
En Marche	La République En Marche|Renaissance party	party	FRA	PTY					
Les Républicains		party	FRA	PTY					
Five Star Movement	5-Star Movement	party	ITA	PTY					
Brothers of Italy	Fratelli d'Italia	party	ITA	PTY					
Lega Nord	Northern League	party	ITA	PTY					
Forza Italia		party	ITA	PTY					
Vox		party	ESP	PTY					
Podemos		party	ESP	PTY					
Spanish Socialist Workers' Party	PSOE	party	ESP	PTY					
People's Party of Spain	Partido Popular	party	ESP	PTY					
Batasuna	Herri Batasuna	party	ESP	PTY					
Fidesz		party	HUN	PTY					
Tisza Party	Tisza	party	HUN	PTY					
Law and Justice	Law and Justice party|PiS	party	POL	PTY					
Civic Platform	Civic Coalition	party	POL	PTY					
Freedom Party of Austria	FPÖ|Austrian Freedom Party	party	AUT	PTY					
Party for Freedom	PVV	party	NLD	PTY					
Syriza		party	GRC	PTY					
Golden Dawn		party	GRC	PTY					
New Democracy		party	GRC	PTY					
Smer	Smer-SSD	party	SVK	PTY					
Serbian Progressive Party		party	SRB	PTY					
Alliance of Independent Social Democrats	SNSD	party	BIH	PTY					
Georgian Dream		party	GEO	PTY					
United National Movement		party	GEO	PTY					
Party of Regions		party	UKR	PTY					
Servant of the People		party	UKR	PTY					
United Russia	United Russia party	party	RUS	PTY					
Communist Party of the Russian Federation		party	RUS	PTY					
Communist Party of the Soviet Union	CPSU|Soviet Communist Party	party	RUS	PTY				1991	
Yabloko		party	RUS	PTY					
Justice and Development Party	AKP|AK Party	party	TUR	PTY					
Republican People's Party	CHP	party	TUR	PTY					
Nationalist Movement Party	MHP	party	TUR	PTY					
Peoples' Democratic Party	HDP|People's Democratic Party of Turkey	party	TUR	PTY					
DEM Party	Peoples' Equality and Democracy Party	party	TUR	PTY			2023		
Likud	Likud Party|Likud party	party	ISR	PTY					
Yesh Atid		party	ISR	PTY					
Kadima		party	ISR	PTY					
Shas		party	ISR	PTY					
United Torah Judaism		party	ISR	PTY					
Otzma Yehudit	Jewish Power	party	ISR	PTY					
Religious Zionism	Religious Zionism party|Religious Zionist Party	party	ISR	PTY					
Yisrael Beiteinu	Yisrael Beitenu	party	ISR	PTY					
Israeli Labor Party	Israel's Labor Party	party	ISR	PTY					
Kach	Kahane Chai	party	ISR	PTY					
Fatah	Fatah movement|al-Fatah	party	PSE	PTY					
Baath Party	Ba'ath Party|Baath party|Ba'ath party|Arab Socialist Ba'ath Party	party		PTY					
Dawa Party	Islamic Dawa Party|Da'wa Party	party	IRQ	PTY					
Sadrist Movement	Sadrists|Sadrist movement|Sadrist	party	IRQ	PTY					
Supreme Council for the Islamic Revolution in Iraq	SCIRI|Islamic Supreme Council of Iraq|ISCI	party	IRQ	PTY					
State of Law Coalition	State of Law	party	IRQ	PTY					
Kurdistan Democratic Party	KDP	party	IRQ	PTY					
Patriotic Union of Kurdistan	PUK	party	IRQ	PTY					
Iraqi National Congress	INC	party	IRQ	PTY					
Democratic Union Party	PYD	party	SYR	PTY					
Syrian National Coalition	National Coalition for Syrian Revolutionary and Opposition Forces|Syrian Opposition Coalition	party	SYR	OPP					
Syrian National Council		party	SYR	OPP					
Free Patriotic Movement		party	LBN	PTY					
Lebanese Forces		party	LBN	PTY					
Kataeb Party	Phalange|Phalangists|Phalangist	party	LBN	PTY					
Future Movement		party	LBN	PTY					
Progressive Socialist Party		party	LBN	PTY					
Wafd	Wafd Party	party	EGY	PTY					
Freedom and Justice Party		party	EGY	PTY					
Ennahda	Ennahda Movement|Ennahdha	party	TUN	PTY					
National Liberation Front of Algeria	FLN	party	DZA	PTY					
Ummah Party	Umma Party|National Umma Party	party	SDN	PTY					
National Congress Party	NCP	party	SDN	PTY					
Prosperity Party		party	ETH	PTY					
Ethiopian People's Revolutionary Democratic Front	EPRDF	party	ETH	PTY				2019	
African National Congress	ANC|A.N.C.	party	ZAF	PTY					
Democratic Alliance		party	ZAF	PTY					
Economic Freedom Fighters	EFF	party	ZAF	PTY					
Inkatha Freedom Party	Inkatha	party	ZAF	PTY					
uMkhonto weSizwe Party	MK Party|uMkhonto weSizwe	party	ZAF	PTY					
ZANU-PF	Zanu-PF|Zanu PF|Zimbabwe African National Union-Patriotic Front	party	ZWE	PTY					
Movement for Democratic Change	MDC	party	ZWE	PTY					
Citizens Coalition for Change	CCC	party	ZWE	PTY					
FRELIMO	Frelimo	party	MOZ	PTY					
SWAPO	Swapo	party	NAM	PTY					
Chama Cha Mapinduzi	CCM	party	TZA	PTY					
Chadema		party	TZA	PTY					
Orange Democratic Movement	ODM	party	KEN	PTY					
All Progressives Congress	APC	party	NGA	PTY					
People's Democratic Party	PDP	party	NGA	PTY					
National Democratic Congress	NDC	party	GHA	PTY					
New Patriotic Party	NPP	party	GHA	PTY					
PASTEF	Pastef	party	SEN	PTY					
Bharatiya Janata Party	BJP	party	IND	PTY					
Indian National Congress	Congress party|Congress Party	party	IND	PTY					
Aam Aadmi Party	AAP	party	IND	PTY					
Rashtriya Swayamsevak Sangh	RSS	party	IND	PTY					
Shiv Sena		party	IND	PTY					
Trinamool Congress	TMC	party	IND	PTY					
Pakistan Tehreek-e-Insaf	PTI|Tehreek-e-Insaf	party	PAK	PTY					
Pakistan Muslim League-Nawaz	PML-N|Pakistan Muslim League (N)|Pakistan Muslim League	party	PAK	PTY					
Pakistan People's Party	PPP|Pakistan Peoples Party	party	PAK	PTY					
Tehreek-e-Labbaik Pakistan	TLP	party	PAK	PTY					
Jamaat-e-Islami	Jamaat-i-Islami	party	PAK	PTY					
Muttahida Qaumi Movement	MQM	party	PAK	PTY					
Awami League	Bangladesh Awami League	party	BGD	PTY					
Bangladesh Nationalist Party	BNP	party	BGD	PTY					
Sri Lanka Podujana Peramuna	SLPP	party	LKA	PTY					
United National Party	UNP	party	LKA	PTY					
National League for Democracy	NLD	party	MMR	PTY					
Union Solidarity and Development Party	USDP	party	MMR	PTY					
Pheu Thai	Pheu Thai Party	party	THA	PTY					
Move Forward Party	Move Forward	party	THA	PTY					
Cambodian People's Party		party	KHM	PTY					
UMNO	United Malays National Organisation	party	MYS	PTY					
Golkar		party	IDN	PTY					
People's Action Party		party	SGP	PTY					
Chinese Communist Party	CCP|Communist Party of China|CPC|China's Communist Party	party	CHN	PTY					
Kuomintang	KMT|Chinese Nationalist Party	party	TWN	PTY					
Democratic Progressive Party	DPP	party	TWN	PTY					
Workers' Party of Korea	Korean Workers' Party	party	PRK	PTY					
Democratic Party of Korea		party	KOR	PTY					
People Power Party	PPP of Korea	party	KOR	PTY					
Liberal Democratic Party	LDP	party	JPN	PTY					
Komeito		party	JPN	PTY					
Communist Party of Vietnam	Vietnamese Communist Party	party	VNM	PTY					
Nationalist Republican Alliance	ARENA	party	SLV	PTY					
Nuevas Ideas	New Ideas	party	SLV	PTY					
United Socialist Party of Venezuela	PSUV	party	VEN	PTY					
Vente Venezuela		party	VEN	PTY					
Popular Will	Voluntad Popular	party	VEN	PTY					
Communist Party of Cuba	Cuban Communist Party	party	CUB	PTY					
Institutional Revolutionary Party	PRI	party	MEX	PTY					
National Action Party	PAN	party	MEX	PTY					
Morena		party	MEX	PTY					
Workers' Party	PT|Workers' Party of Brazil|Partido dos Trabalhadores	party	BRA	PTY					
Justicialist Party	Peronists|Peronist	party	ARG	PTY					
La Libertad Avanza		party	ARG	PTY					
Movement for Socialism	MAS|Movement Toward Socialism	party	BOL	PTY					
Patriotic Union	Unión Patriótica|Patriotic Union party	party	COL	PTY					
APRA	American Popular Revolutionary Alliance	party	PER	PTY					
Fuerza Popular	Popular Force	party	PER	PTY					
Lavalas	Fanmi Lavalas	party	HTI	PTY					
Liberal Party of Canada	Canadian Liberals	party	CAN	PTY					
Conservative Party of Canada		party	CAN	PTY					
Bloc Québécois		party	CAN	PTY					
Australian Labor Party		party	AUS	PTY					
Liberal Party of Australia		party	AUS	PTY					
Reuters	Reuters news agency|Thomson Reuters	media	GBR	JRN					
Associated Press	AP|The Associated Press|A.P.	media	USA	JRN					
Agence France-Presse	AFP|Agence France Presse	media	FRA	JRN					
Bloomberg	Bloomberg News	media	USA	JRN					
BBC	British Broadcasting Corporation|BBC News|B.B.C.	media	GBR	JRN					
CNN	Cable News Network	media	USA	JRN					
Fox News		media	USA	JRN					
MSNBC		media	USA	JRN					
NBC	NBC News	media	USA	JRN					
ABC News		media	USA	JRN					
CBS	CBS News	media	USA	JRN					
PBS		media	USA	JRN					
NPR	National Public Radio	media	USA	JRN					
CNBC		media	USA	JRN					
Axios		media	USA	JRN					
Politico		media	USA	JRN					
The New York Times	New York Times|NYT	media	USA	JRN					
The Washington Post	Washington Post	media	USA	JRN					
The Wall Street Journal	Wall Street Journal|WSJ	media	USA	JRN					
USA Today		media	USA	JRN					
Los Angeles Times		media	USA	JRN					
The Atlantic magazine		media	USA	JRN					
Time magazine		media	USA	JRN					
Newsweek		media	USA	JRN					
Foreign Policy magazine		media	USA	JRN					
Voice of America	VOA	media	USA	JRN					
Radio Free Europe/Radio Liberty	RFE/RL|Radio Free Europe|Radio Liberty	media	USA	JRN					
Radio Free Asia	RFA	media	USA	JRN					
UPI	United Press International	media	USA	JRN					
The Guardian	Guardian newspaper	media	GBR	JRN					
Financial Times	FT	media	GBR	JRN					
The Times of London	Times of London	media	GBR	JRN					
The Daily Telegraph	Daily Telegraph	media	GBR	JRN					
The Economist		media	GBR	JRN					
Sky News		media	GBR	JRN					
The Independent newspaper		media	GBR	JRN					
Daily Mail		media	GBR	JRN					
ITV		media	GBR	JRN					
Bellingcat		media	NLD	JRN					
Le Monde		media	FRA	JRN					
Le Figaro		media	FRA	JRN					
Libération		media	FRA	JRN					
Charlie Hebdo		media	FRA	JRN					
France 24		media	FRA	JRN					
Radio France Internationale	RFI	media	FRA	JRN					
Deutsche Welle	DW	media	DEU	JRN					
Der Spiegel	Spiegel	media	DEU	JRN					
Bild		media	DEU	JRN					
Deutsche Presse-Agentur	DPA|dpa	media	DEU	JRN					
Süddeutsche Zeitung		media	DEU	JRN					
Frankfurter Allgemeine Zeitung	FAZ	media	DEU	JRN					
El País	El Pais	media	ESP	JRN					
EFE	Agencia EFE	media	ESP	JRN					
ANSA		media	ITA	JRN					
Corriere della Sera		media	ITA	JRN					
La Repubblica		media	ITA	JRN					
Euronews		media		JRN					
TASS	ITAR-TASS|Tass	media	RUS	JRN					
RIA Novosti	RIA	media	RUS	JRN					
Interfax		media	RUS	JRN					
Sputnik	Sputnik news agency	media	RUS	JRN					
RT	Russia Today	media	RUS	JRN					
Kommersant		media	RUS	JRN					
Novaya Gazeta		media	RUS	JRN					
Meduza		media	LVA	JRN					
Pravda		media	RUS	JRN					
Izvestia		media	RUS	JRN					
TV Rain	Dozhd	media	RUS	JRN					
Ukrinform		media	UKR	JRN					
Kyiv Independent	The Kyiv Independent	media	UKR	JRN					
Ukrainska Pravda		media	UKR	JRN					
Suspilne		media	UKR	JRN					
BelTA	Belta	media	BLR	JRN					
Anadolu Agency	Anadolu|Anadolu news agency	media	TUR	JRN					
TRT	TRT World	media	TUR	JRN					
Hurriyet	Hürriyet	media	TUR	JRN					
Cumhuriyet		media	TUR	JRN					
Zaman		media	TUR	JRN					
Al Jazeera	al-Jazeera|Al Jazeera English|Aljazeera	media	QAT	JRN					
Al Arabiya	al-Arabiya	media	SAU	JRN					
Saudi Press Agency	SPA	media	SAU	JRN					
Asharq Al-Awsat		media	SAU	JRN					
Arab News		media	SAU	JRN					
WAM	Emirates News Agency	media	ARE	JRN					
The National newspaper		media	ARE	JRN					
Qatar News Agency	QNA	media	QAT	JRN					
Kuwait News Agency	KUNA	media	KWT	JRN					
Petra News Agency	Petra news agency|Jordan News Agency	media	JOR	JRN					
MENA	Middle East News Agency	media	EGY	JRN					
Al-Ahram	al-Ahram	media	EGY	JRN					
SANA	Syrian Arab News Agency|Syria's state news agency SANA	media	SYR	JRN					
Enab Baladi		media	SYR	JRN					
National News Agency	NNA|Lebanon's National News Agency	media	LBN	JRN					
Al Mayadeen	al-Mayadeen	media	LBN	JRN					
Al-Manar	al-Manar|Al Manar	media	LBN	JRN		Hezbollah			
Al-Akhbar	al-Akhbar	media	LBN	JRN					
An-Nahar	an-Nahar	media	LBN	JRN					
L'Orient-Le Jour	L'Orient Today	media	LBN	JRN					
Iraqi News Agency	INA	media	IRQ	JRN					
Rudaw		media	IRQ	JRN					
Kurdistan 24	Kurdistan24	media	IRQ	JRN					
Shafaq News		media	IRQ	JRN					
Saba news agency		media	YEM	JRN					
Al-Masirah	al-Masirah|Al Masirah	media	YEM	JRN		Houthis			
IRNA	Islamic Republic News Agency	media	IRN	JRN					
Fars News Agency	Fars|Fars news agency	media	IRN	JRN					
Tasnim	Tasnim News Agency|Tasnim news agency	media	IRN	JRN					
Mehr News Agency	Mehr news agency	media	IRN	JRN					
ISNA	Iranian Students' News Agency	media	IRN	JRN					
Press TV	PressTV	media	IRN	JRN					
IRIB	Islamic Republic of Iran Broadcasting	media	IRN	JRN					
Iran International		media	GBR	JRN					
Al-Alam	al-Alam	media	IRN	JRN					
Nournews	Nour News	media	IRN	JRN					
Haaretz	Ha'aretz	media	ISR	JRN					
The Jerusalem Post	Jerusalem Post	media	ISR	JRN					
The Times of Israel	Times of Israel	media	ISR	JRN					
Yedioth Ahronoth	Yediot Ahronot|Ynet	media	ISR	JRN					
Israel Hayom		media	ISR	JRN					
Channel 12		media	ISR	JRN					
Kan public broadcaster		media	ISR	JRN					
Army Radio		media	ISR	JRN					
WAFA	Wafa|Palestinian news agency WAFA	media	PSE	JRN					
Ma'an News Agency	Maan News Agency	media	PSE	JRN					
Al-Aqsa TV		media	PSE	JRN		Hamas			
Middle East Eye		media	GBR	JRN					
Al-Monitor		media	USA	JRN					
Tolo News	TOLOnews|TOLO News	media	AFG	JRN					
Bakhtar News Agency		media	AFG	JRN					
Dawn newspaper		media	PAK	JRN					
Geo News	Geo TV|Geo	media	PAK	JRN					
Press Trust of India	PTI news agency	media	IND	JRN					
ANI	Asian News International	media	IND	JRN					
The Hindu		media	IND	JRN					
Times of India	The Times of India	media	IND	JRN					
NDTV		media	IND	JRN					
The Daily Star		media	BGD	JRN					
The Irrawaddy	Irrawaddy	media	MMR	JRN					
Myanmar Now		media	MMR	JRN					
Xinhua	Xinhua News Agency|New China News Agency|Xinhua news agency	media	CHN	JRN					
People's Daily		media	CHN	JRN					
Global Times		media	CHN	JRN					
CCTV	China Central Television|CGTN	media	CHN	JRN					
China Daily		media	CHN	JRN					
South China Morning Post	SCMP	media	HKG	JRN					
Apple Daily		media	HKG	JRN					
Central News Agency	CNA of Taiwan	media	TWN	JRN					
KCNA	Korean Central News Agency|K.C.N.A.	media	PRK	JRN					
Rodong Sinmun		media	PRK	JRN					
Yonhap	Yonhap News Agency|Yonhap news agency	media	KOR	JRN					
Chosun Ilbo		media	KOR	JRN					
NHK		media	JPN	JRN					
Kyodo	Kyodo News|Kyodo news agency	media	JPN	JRN					
Nikkei		media	JPN	JRN					
Asahi Shimbun		media	JPN	JRN					
Yomiuri Shimbun		media	JPN	JRN					
Rappler		media	PHL	JRN					
ABS-CBN		media	PHL	JRN					
Antara	Antara news agency	media	IDN	JRN					
Bernama		media	MYS	JRN					
Channel NewsAsia		media	SGP	JRN					
The Straits Times	Straits Times	media	SGP	JRN					
Bangkok Post		media	THA	JRN					
Australian Broadcasting Corporation		media	AUS	JRN					
Sydney Morning Herald		media	AUS	JRN					
CBC	Canadian Broadcasting Corporation|CBC News	media	CAN	JRN					
The Globe and Mail	Globe and Mail	media	CAN	JRN					
Suna	SUNA|Sudan News Agency	media	SDN	JRN					
Sudan Tribune		media	SDN	JRN					
Radio Dabanga	Dabanga	media	SDN	JRN					
Radio Tamazuj		media	SSD	JRN					
Ethiopian News Agency		media	ETH	JRN					
Addis Standard		media	ETH	JRN					
Daily Nation		media	KEN	JRN					
News Agency of Nigeria	NAN	media	NGA	JRN					
Premium Times		media	NGA	JRN					
Radio Okapi		media	COD	JRN					
Actualite.cd		media	COD	JRN					
Garowe Online		media	SOM	JRN					
SONNA	Somali National News Agency	media	SOM	JRN					
Libya Observer		media	LBY	JRN					
Prensa Latina		media	CUB	JRN					
Granma		media	CUB	JRN					
teleSUR	Telesur	media	VEN	JRN					
Notimex		media	MEX	JRN					
Reforma		media	MEX	JRN					
La Jornada		media	MEX	JRN					
El Universal		media	MEX	JRN					
O Globo	Globo|TV Globo	media	BRA	JRN					
Folha de S.Paulo	Folha de Sao Paulo	media	BRA	JRN					
Clarín	Clarin	media	ARG	JRN					
La Nación		media	ARG	JRN					
El Mercurio		media	CHL	JRN					
El Tiempo		media	COL	JRN					
El Espectador		media	COL	JRN					
Caracol Radio	Caracol	media	COL	JRN					
El Comercio		media	PER	JRN					
La Prensa Gráfica	La Prensa Grafica	media	SLV	JRN					
El Faro		media	SLV	JRN					
El Diario de Hoy		media	SLV	JRN					
Radio Venceremos		media	SLV	JRN		Farabundo Martí National Liberation Front			
Confidencial		media	NIC	JRN					
La Prensa of Nicaragua		media	NIC	JRN					
Facebook		company	USA	BUS					
Telegram		company		BUS					
Boeing	Boeing Co.	company	USA	BUS					
Lockheed Martin		company	USA	BUS					
Raytheon	RTX	company	USA	BUS					
Northrop Grumman		company	USA	BUS					
General Dynamics		company	USA	BUS					
Airbus		company	FRA	BUS					
BAE Systems	BAE	company	GBR	BUS					
Rheinmetall		company	DEU	BUS					
Thales		company	FRA	BUS					
Dassault	Dassault Aviation	company	FRA	BUS					
Leonardo S.p.A.		company	ITA	BUS					
Saab		company	SWE	BUS					
Elbit Systems	Elbit	company	ISR	BUS					
Rafael Advanced Defense Systems		company	ISR	BUS					
NSO Group	NSO	company	ISR	BUS					
Baykar		company	TUR	BUS					
Rostec		company	RUS	BUS					
Almaz-Antey		company	RUS	BUS					
Norinco		company	CHN	BUS					
Blackwater	Academi|Blackwater Worldwide	company	USA	BUS					
DynCorp		company	USA	BUS					
Halliburton		company	USA	BUS					
SpaceX		company	USA	BUS					
Starlink		company	USA	BUS		SpaceX			
Tesla		company	USA	BUS					
Microsoft		company	USA	BUS					
Google		company	USA	BUS					
Alphabet		company	USA	BUS					
Amazon.com	Amazon	company	USA	BUS					
Apple Inc.	Apple	company	USA	BUS					
Meta Platforms	Meta	company	USA	BUS					
X Corp.		company	USA	BUS					
Twitter		company	USA	BUS					
TikTok		company	CHN	BUS		ByteDance			
ByteDance		company	CHN	BUS					
OpenAI		company	USA	BUS					
Nvidia	NVIDIA	company	USA	BUS					
Intel		company	USA	BUS					
IBM		company	USA	BUS					
Palantir	Palantir Technologies	company	USA	BUS					
Huawei	Huawei Technologies	company	CHN	BUS					
ZTE		company	CHN	BUS					
Alibaba	Alibaba Group	company	CHN	BUS					
Tencent		company	CHN	BUS					
BYD		company	CHN	BUS					
TSMC	Taiwan Semiconductor Manufacturing Company	company	TWN	BUS					
Foxconn	Hon Hai	company	TWN	BUS					
Samsung	Samsung Electronics	company	KOR	BUS					
Hyundai	Hyundai Motor	company	KOR	BUS					
Toyota	Toyota Motor	company	JPN	BUS					
Sony		company	JPN	BUS					
Nissan		company	JPN	BUS					
Volkswagen	VW	company	DEU	BUS					
Siemens		company	DEU	BUS					
Mercedes-Benz	Daimler	company	DEU	BUS					
BMW		company	DEU	BUS					
Deutsche Bank		company	DEU	BUS					
Lufthansa		company	DEU	BUS					
Bayer		company	DEU	BUS					
BASF		company	DEU	BUS					
General Motors	GM	company	USA	BUS					
Ford Motor Company	Ford Motor Co.|Ford Motor	company	USA	BUS					
ExxonMobil	Exxon Mobil|Exxon	company	USA	BUS					
Chevron		company	USA	BUS					
ConocoPhillips		company	USA	BUS					
BP	British Petroleum	company	GBR	BUS					
Royal Dutch Shell	Shell plc	company	GBR	BUS					
TotalEnergies		company	FRA	BUS					
Eni		company	ITA	BUS					
Equinor		company	NOR	BUS					
Repsol		company	ESP	BUS					
Gazprom		company	RUS	BUS					
Rosneft		company	RUS	BUS					
Lukoil		company	RUS	BUS					
Novatek		company	RUS	BUS					
Transneft		company	RUS	BUS					
Sberbank		company	RUS	BUS					
VTB	VTB Bank	company	RUS	BUS					
Yukos		company	RUS	BUS				2007	
Naftogaz		company	UKR	BUS					
Ukrenergo		company	UKR	BUS					
DTEK		company	UKR	BUS					
Saudi Aramco	Aramco	company	SAU	BUS					
ADNOC		company	ARE	BUS					
QatarEnergy	Qatar Petroleum	company	QAT	BUS					
National Iranian Oil Company	NIOC	company	IRN	BUS					
Kuwait Petroleum Corporation		company	KWT	BUS					
Sonatrach		company	DZA	BUS					
National Oil Corporation	Libya's National Oil Corporation	company	LBY	BUS					
PDVSA	Petróleos de Venezuela|Petroleos de Venezuela	company	VEN	BUS					
Citgo	CITGO	company	USA	BUS		PDVSA			
Petrobras		company	BRA	BUS					
Pemex	Petróleos Mexicanos	company	MEX	BUS					
Ecopetrol		company	COL	BUS					
Vale	Vale S.A.	company	BRA	BUS					
Rio Tinto		company	GBR	BUS					
Glencore		company	CHE	BUS					
Sinopec		company	CHN	BUS					
CNOOC		company	CHN	BUS					
PetroChina	China National Petroleum Corporation|CNPC	company	CHN	BUS					
COSCO	Cosco	company	CHN	BUS					
Reliance Industries		company	IND	BUS					
Adani Group		company	IND	BUS					
Tata Group		company	IND	BUS					
Maersk	A.P. Moller-Maersk|AP Moller-Maersk	company	DNK	BUS					
Hapag-Lloyd		company	DEU	BUS					
Mediterranean Shipping Company		company	CHE	BUS					
DP World		company	ARE	BUS					
Emirates airline		company	ARE	BUS					
Qatar Airways		company	QAT	BUS					
Etihad	Etihad Airways	company	ARE	BUS					
Turkish Airlines		company	TUR	BUS					
El Al		company	ISR	BUS					
Aeroflot		company	RUS	BUS					
Malaysia Airlines		company	MYS	BUS					
Ryanair		company	IRL	BUS					
British Airways		company	GBR	BUS					
Air France		company	FRA	BUS					
KLM		company	NLD	BUS					
American Airlines		company	USA	BUS					
United Airlines		company	USA	BUS					
Delta Air Lines		company	USA	BUS					
Pan Am	Pan American World Airways	company	USA	BUS					
Avianca		company	COL	BUS					
Azerbaijan Airlines		company	AZE	BUS					
Ukraine International Airlines		company	UKR	BUS					
Korean Air		company	KOR	BUS					
Air India		company	IND	BUS					
Nord Stream AG		company	CHE	BUS					
Goldman Sachs		company	USA	BUS					
JPMorgan Chase	JPMorgan|J.P. Morgan	company	USA	BUS					
Morgan Stanley		company	USA	BUS					
Citigroup	Citibank	company	USA	BUS					
Bank of America		company	USA	BUS					
Wells Fargo		company	USA	BUS					
BlackRock		company	USA	BUS					
HSBC		company	GBR	BUS					
Barclays		company	GBR	BUS					
UBS		company	CHE	BUS					
Credit Suisse		company	CHE	BUS					
BNP Paribas		company	FRA	BUS					
Standard & Poor's	S&P Global	company	USA	BUS					
Moody's		company	USA	BUS					
Fitch Ratings	Fitch	company	USA	BUS					
Visa Inc.		company	USA	BUS					
Mastercard		company	USA	BUS					
PayPal		company	USA	BUS					
Pfizer		company	USA	BUS					
Moderna		company	USA	BUS					
AstraZeneca		company	GBR	BUS					
Johnson & Johnson		company	USA	BUS					
Novo Nordisk		company	DNK	BUS					
Walmart		company	USA	BUS					
McDonald's		company	USA	BUS					
Coca-Cola		company	USA	BUS					
Starbucks		company	USA	BUS					
Nestlé	Nestle	company	CHE	BUS					
Unilever		company	GBR	BUS					
Ikea	IKEA	company	SWE	BUS					
Nokia		company	FIN	BUS					
Ericsson		company	SWE	BUS					
ASML		company	NLD	BUS					
Naspers		company	ZAF	BUS					
MTN	MTN Group	company	ZAF	BUS					
Eskom		company	ZAF	BUS					
Safaricom		company	KEN	BUS					
Ethiopian Airlines		company	ETH	BUS					
Dangote Group	Dangote	company	NGA	BUS					
Palestinians	Palestinian people	population	PSE	CVL					
Kurds	Kurdish people	population		CVL					
Rohingya	Rohingyas|Rohingya Muslims|Rohingya people	population	MMR	CVL					
Uyghurs	Uighurs|Uighur|Uyghur|Uyghur Muslims	population	CHN	CVL					
Tibetans		population	CHN	CVL					
Yazidis	Yezidis|Yazidi|Yezidi	population	IRQ	CVL					
Alawites	Alawite|Alawis	population	SYR	CVL					
Druze		population		CVL					
Copts	Coptic Christians|Coptic	population	EGY	CVL					
Maronites	Maronite Christians	population	LBN	CVL					
Shiites	Shia Muslims|Shi'ites|Shiite Muslims|Shias|Shi'a Muslims	population		CVL					
Sunnis	Sunni Muslims|Sunni Arabs	population		CVL					
Hazaras	Hazara	population	AFG	CVL					
Pashtuns	Pashtun	population	AFG	CVL					
Baloch	Baluch|Baluchis	population	PAK	CVL					
Kashmiris	Kashmiri	population	IND	CVL					
Sikhs	Sikh	population	IND	CVL					
Hindus		population	IND	CVL					
Tamils		population	LKA	CVL					
Sinhalese		population	LKA	CVL					
Karen people		population	MMR	CVL					
Moros		population	PHL	CVL					
Papuans		population	IDN	CVL					
Chechens	Chechen	population	RUS	CVL					
Crimean Tatars	Crimean Tatar	population	UKR	CVL					
Bosniaks	Bosniak|Bosnian Muslims	population	BIH	CVL					
Bosnian Serbs	Bosnian Serb	population	BIH	CVL					
Bosnian Croats	Bosnian Croat	population	BIH	CVL					
Kosovo Serbs	Kosovo Serb	population	XKX	CVL					
Roma people		population		CVL					
Catalans	Catalan	population	ESP	CVL					
Basques	Basque	population	ESP	CVL					
Houthi supporters		population	YEM	CVL					
Hutus	Hutu	population	RWA	CVL					
Tutsis	Tutsi	population	RWA	CVL					
Banyamulenge		population	COD	CVL					
Hema		population	COD	CVL					
Lendu		population	COD	CVL					
Dinka		population	SSD	CVL					
Nuer		population	SSD	CVL					
Tigrayans	Tigrayan	population	ETH	CVL					
Amharas	Amhara people	population	ETH	CVL					
Oromos	Oromo	population	ETH	CVL					
Masalit		population	SDN	CVL					
Fur people		population	SDN	CVL					
Tuaregs	Tuareg	population	MLI	CVL					
Fulani	Fulanis|Fulani herders|Fulani herdsmen|Peul	population	NGA	CVL					
Hausa		population	NGA	CVL					
Igbo	Igbos	population	NGA	CVL					
Yoruba	Yorubas	population	NGA	CVL					
Maasai		population	TZA	CVL					
Zulus	Zulu	population	ZAF	CVL					
Mapuche	Mapuches	population	CHL	CVL					
Miskito	Miskitos	population	NIC	CVL					
Yanomami		population	BRA	CVL					
Bedouins	Bedouin	population		CVL					
Turkmens of Iraq	Iraqi Turkmen	population	IRQ	CVL					
Israeli settlers	Jewish settlers|settlers in the West Bank	population	ISR	CVL					
Ahmadis	Ahmadi|Ahmadiyya	population	PAK	CVL					
Baha'is	Bahais	population	IRN	CVL					
National Council of Austria	Austrian Nationalrat	organization	AUT	LEG					
Tweede Kamer	Dutch House of Representatives	organization	NLD	LEG					
Eerste Kamer	Dutch Senate	organization	NLD	LEG					
States General of the Netherlands	Staten-Generaal	organization	NLD	LEG					
Belgian Chamber of Representatives	Belgian Federal Parliament	organization	BEL	LEG					
Swiss National Council	Swiss Federal Assembly	organization	CHE	LEG					
Czech Chamber of Deputies		organization	CZE	LEG					
National Council of Slovakia		organization	SVK	LEG					
National Assembly of Hungary	Országgyűlés	organization	HUN	LEG					
Romanian Chamber of Deputies		organization	ROU	LEG					
Romanian Senate		organization	ROU	LEG					
Sobranie	National Assembly of Bulgaria|Bulgarian National Assembly	organization	BGR	LEG					
Hellenic Parliament	Vouli	organization	GRC	LEG					
Sabor	Croatian Sabor	organization	HRV	LEG					
Skupština	National Assembly of Serbia	organization	SRB	LEG					
Assembly of Kosovo	Kosovo Assembly	organization	XKX	LEG					
Sobranie of North Macedonia	Assembly of North Macedonia	organization	MKD	LEG					
Kuvendi	Albanian Assembly	organization	ALB	LEG					
Milli Majlis	Milli Mejlis	organization	AZE	LEG					
Oliy Majlis	Oliy Majlis of Uzbekistan	organization	UZB	LEG					
Mazhilis	Majilis	organization	KAZ	LEG					
Jogorku Kenesh	Zhogorku Kenesh	organization	KGZ	LEG					
Majlisi Oli		organization	TJK	LEG					
State Great Khural	State Great Hural	organization	MNG	LEG					
Nepalese Pratinidhi Sabha	Constituent Assembly of Nepal	organization	NPL	LEG					
Dewan Rakyat		organization	MYS	LEG					
Dewan Negara		organization	MYS	LEG					
Dewan Perwakilan Rakyat	People's Consultative Assembly of Indonesia	organization	IDN	LEG					
Japanese House of Councillors		organization	JPN	LEG					
People's Majlis		organization	MDV	LEG					
Bahraini Council of Representatives		organization	BHR	LEG					
Parliament of Catalonia		organization	ESP	LEG					
Assembly of the Republic of Portugal	Portuguese Assembly of the Republic	organization	PRT	LEG					
Brazilian Chamber of Deputies		organization	BRA	LEG					
Brazilian Federal Senate		organization	BRA	LEG					
Argentine Chamber of Deputies		organization	ARG	LEG					
National Congress of Argentina		organization	ARG	LEG					
National Congress of Chile		organization	CHL	LEG					
Chilean Chamber of Deputies		organization	CHL	LEG					
Mexican Chamber of Deputies		organization	MEX	LEG					
Mexican Congress of the Union	Congress of the Union	organization	MEX	LEG					
Congress of Colombia		organization	COL	LEG					
Senate of Colombia		organization	COL	LEG					
National Assembly of Ecuador		organization	ECU	LEG					
National Assembly of Nicaragua		organization	NIC	LEG					
House of Peoples' Representatives		organization	ETH	LEG					
National Assembly of Nigeria		organization	NGA	LEG					
National Assembly of South Africa		organization	ZAF	LEG					
National Council of Provinces		organization	ZAF	LEG					
Assembly of the Representatives of the People		organization	TUN	LEG					
Transitional National Legislative Assembly of South Sudan		organization	SSD	LEG					
General National Congress		organization	LBY	LEG					
Senedd	Welsh Parliament	organization	GBR	LEG					
House of Commons of Canada	Canadian House of Commons	organization	CAN	LEG					
Senate of Canada	Canadian Senate	organization	CAN	LEG					
State Affairs Commission of North Korea		organization	PRK	GOV					
Australian Secret Intelligence Service		organization	AUS	SPY					
Australian Signals Directorate		organization	AUS	SPY					
New Zealand Security Intelligence Service		organization	NZL	SPY					
AISE		organization	ITA	SPY					
AISI		organization	ITA	SPY					
National Intelligence Centre of Spain		organization	ESP	SPY					
AIVD		organization	NLD	SPY					
MIVD		organization	NLD	SPY					
Norwegian Police Security Service		organization	NOR	SPY					
Norwegian Intelligence Service		organization	NOR	SPY					
Swedish Security Service	Säpo	organization	SWE	SPY					
Danish Security and Intelligence Service		organization	DNK	SPY					
Danish Defence Intelligence Service		organization	DNK	SPY					
Finnish Security and Intelligence Service	Supo	organization	FIN	SPY					
Estonian Internal Security Service		organization	EST	SPY					
Estonian Foreign Intelligence Service		organization	EST	SPY					
Internal Security Agency of Poland		organization	POL	SPY					
Polish Foreign Intelligence Agency		organization	POL	SPY					
Czech Security Information Service		organization	CZE	SPY					
Romanian Intelligence Service	Securitate	organization	ROU	SPY					
Serbian Security Information Agency		organization	SRB	SPY					
Intelligence Bureau of India		organization	IND	SPY					
Directorate General of Forces Intelligence		organization	BGD	SPY					
Badan Intelijen Negara		organization	IDN	SPY					
National Security Bureau of Taiwan		organization	TWN	SPY					
Reconnaissance General Bureau		organization	PRK	SPY					
Ministry of State Security of North Korea		organization	PRK	SPY					
Dirección de Inteligencia		organization	CUB	SPY					
General Directorate of Intelligence of Afghanistan		organization	AFG	SPY					
National Intelligence and Security Agency		organization	SOM	SPY					
Department of State Services of Nigeria	State Security Service of Nigeria	organization	NGA	SPY					
Iraqi National Intelligence Service		organization	IRQ	SPY					
Mukhabarat of Iraq		organization	IRQ	SPY					
Syrian Air Force Intelligence		organization	SYR	SPY					
Syrian Military Intelligence		organization	SYR	SPY					
Syrian General Intelligence Directorate		organization	SYR	SPY					
Brazilian Intelligence Agency		organization	BRA	SPY					
National Security Committee of Kazakhstan		organization	KAZ	SPY					
State Security Service of Georgia		organization	GEO	SPY					
National Security Service of Armenia		organization	ARM	SPY					
State Security Agency of South Africa		organization	ZAF	SPY					
National Intelligence and Security Service of Rwanda		organization	RWA	SPY					
Greater Manchester Police		police	GBR	COP					
Guardia di Finanza		police	ITA	COP					
National Gendarmerie		police	FRA	COP					
GIGN		police	FRA	COP					
Compagnies Républicaines de Sécurité		police	FRA	COP					
Bundespolizei	German Federal Police	police	DEU	COP					
Policía Nacional	National Police Corps of Spain	police	ESP	COP					
Ertzaintza		police	ESP	COP					
Royal Marechaussee	Koninklijke Marechaussee	police	NLD	COP					
Turkish National Police		police	TUR	COP					actor:police:TUR
Turkish Gendarmerie		police	TUR	COP					
Federal Police of Mexico	Mexican Federal Police	police	MEX	COP					
Federal Ministerial Police		police	MEX	COP					
Federal Police of Brazil	Brazilian Federal Police	police	BRA	COP					
Federal Highway Police		police	BRA	COP					
National Police of Colombia	Colombian National Police	police	COL	COP					actor:police:COL
Directorate of Criminal Investigations of Kenya		police	KEN	COP					
South African Police Service		police	ZAF	COP					actor:police:ZAF
Economic and Financial Crimes Commission		police	NGA	COP					
Nigeria Police Force		police	NGA	COP					actor:police:NGA
National Bureau of Investigation of the Philippines		police	PHL	COP					
Ministry of Public Security of China		police	CHN	COP					
Tokyo Metropolitan Police Department		police	JPN	COP					
Delhi Police		police	IND	COP					
Mumbai Police		police	IND	COP					
Enforcement Directorate		police	IND	COP					
Federal Investigation Agency of Pakistan		police	PAK	COP					
Federal Penitentiary Service		police	RUS	COP					
Chicago Police Department		police	USA	COP					
Texas Rangers		police	USA	COP					
Customs and Border Patrol		police	USA	COP					
Mutaween		police	SAU	COP					
Harvard University	Harvard	organization	USA	EDU					
Yale University	Yale	organization	USA	EDU					
Princeton University		organization	USA	EDU					
Stanford University		organization	USA	EDU					
Columbia University		organization	USA	EDU					
Cornell University		organization	USA	EDU					
Brown University		organization	USA	EDU					
Dartmouth College		organization	USA	EDU					
University of Pennsylvania		organization	USA	EDU					
Massachusetts Institute of Technology		organization	USA	EDU					
University of California	UC Berkeley|UCLA	organization	USA	EDU					
Johns Hopkins University	Johns Hopkins	organization	USA	EDU					
Georgetown University		organization	USA	EDU					
George Washington University		organization	USA	EDU					
New York University		organization	USA	EDU					
University of Chicago		organization	USA	EDU					
Northwestern University		organization	USA	EDU					
Duke University		organization	USA	EDU					
Carnegie Mellon University		organization	USA	EDU					
University of Michigan		organization	USA	EDU					
Ohio State University		organization	USA	EDU					
University of Texas		organization	USA	EDU					
Rice University		organization	USA	EDU					
University of Virginia		organization	USA	EDU					
Kent State University		organization	USA	EDU					
Virginia Tech		organization	USA	EDU					
Howard University		organization	USA	EDU					
Notre Dame University	University of Notre Dame	organization	USA	EDU					
California Institute of Technology	Caltech	organization	USA	EDU					
Boston University		organization	USA	EDU					
Tufts University		organization	USA	EDU					
Rutgers University		organization	USA	EDU					
University of Washington		organization	USA	EDU					
University of Wisconsin		organization	USA	EDU					
Purdue University		organization	USA	EDU					
Arizona State University		organization	USA	EDU					
Michigan State University		organization	USA	EDU					
Wilson Center		organization	USA	EDU					
Council on Foreign Relations		organization	USA	EDU					
American Enterprise Institute		organization	USA	EDU					
Cato Institute		organization	USA	EDU					
Atlantic Council		organization	USA	EDU					
Hoover Institution		organization	USA	EDU					
Hudson Institute		organization	USA	EDU					
Foundation for Defense of Democracies		organization	USA	EDU					
Washington Institute for Near East Policy		organization	USA	EDU					
Middle East Institute		organization	USA	EDU					
Stimson Center		organization	USA	EDU					
Peterson Institute		organization	USA	EDU					
Pew Research Center		organization	USA	EDU					
Quincy Institute		organization	USA	EDU					
Jamestown Foundation		organization	USA	EDU					
Soufan Center		organization	USA	EDU					
Center for a New American Security		organization	USA	EDU					
German Marshall Fund		organization	USA	EDU					
Smithsonian Institution		organization	USA	EDU					
University of Oxford	Oxford University	organization	GBR	EDU					
University of Cambridge	Cambridge University	organization	GBR	EDU					
London School of Economics		organization	GBR	EDU					
Imperial College London		organization	GBR	EDU					
King's College London		organization	GBR	EDU					
University College London		organization	GBR	EDU					
University of Edinburgh		organization	GBR	EDU					
University of St Andrews	University of St. Andrews	organization	GBR	EDU					
University of Manchester		organization	GBR	EDU					
University of Warwick		organization	GBR	EDU					
SOAS		organization	GBR	EDU					
Royal United Services Institute		organization	GBR	EDU					
Overseas Development Institute		organization	GBR	EDU					
Sorbonne		organization	FRA	EDU					
Sciences Po		organization	FRA	EDU					
École Polytechnique		organization	FRA	EDU					
French Institute of International Relations	IFRI	organization	FRA	EDU					
Humboldt University		organization	DEU	EDU					
Free University of Berlin		organization	DEU	EDU					
Heidelberg University		organization	DEU	EDU					
Robert Koch Institute		organization	DEU	EDU					
German Institute for International and Security Affairs		organization	DEU	EDU					
Max Planck Society		organization	DEU	EDU					
Konrad Adenauer Foundation		organization	DEU	EDU					
Friedrich Ebert Foundation		organization	DEU	EDU					
ETH Zurich		organization	CHE	EDU					
University of Geneva		organization	CHE	EDU					
University of Zurich		organization	CHE	EDU					
CERN		organization	CHE	EDU					
Leiden University		organization	NLD	EDU					
University of Amsterdam		organization	NLD	EDU					
Clingendael Institute		organization	NLD	EDU					
KU Leuven		organization	BEL	EDU					
College of Europe		organization	BEL	EDU					
Uppsala University		organization	SWE	EDU					
Karolinska Institute		organization	SWE	EDU					
Lund University		organization	SWE	EDU					
University of Oslo		organization	NOR	EDU					
Peace Research Institute Oslo	PRIO	organization	NOR	EDU					
University of Copenhagen		organization	DNK	EDU					
University of Helsinki		organization	FIN	EDU					
Sapienza University		organization	ITA	EDU					
Bocconi University		organization	ITA	EDU					
Complutense University		organization	ESP	EDU					
Central European University		organization	HUN	EDU					
University of Warsaw		organization	POL	EDU					
Moscow State University		organization	RUS	EDU					
Higher School of Economics		organization	RUS	EDU					
Levada Center		organization	RUS	EDU					
Carnegie Moscow Center		organization	RUS	EDU					
Boğaziçi University		organization	TUR	EDU					
Hebrew University of Jerusalem	Hebrew University	organization	ISR	EDU					
Tel Aviv University		organization	ISR	EDU					
Technion		organization	ISR	EDU					
Institute for National Security Studies		organization	ISR	EDU					
Birzeit University		organization	PSE	EDU					
An-Najah National University		organization	PSE	EDU					
American University of Beirut		organization	LBN	EDU					
Cairo University		organization	EGY	EDU					
Al-Azhar University		organization	EGY	EDU					
American University in Cairo		organization	EGY	EDU					
Al-Ahram Center		organization	EGY	EDU					
University of Tehran	Tehran University	organization	IRN	EDU					
Sharif University		organization	IRN	EDU					
University of Baghdad		organization	IRQ	EDU					
Jawaharlal Nehru University		organization	IND	EDU					
Jamia Millia Islamia		organization	IND	EDU					
Aligarh Muslim University		organization	IND	EDU					
Delhi University	University of Delhi	organization	IND	EDU					
Observer Research Foundation		organization	IND	EDU					
Quaid-i-Azam University		organization	PAK	EDU					
Dhaka University	University of Dhaka	organization	BGD	EDU					
Peking University		organization	CHN	EDU					
Tsinghua University		organization	CHN	EDU					
Fudan University		organization	CHN	EDU					
Renmin University		organization	CHN	EDU					
Chinese Academy of Sciences		organization	CHN	EDU					
Chinese Academy of Social Sciences		organization	CHN	EDU					
Wuhan Institute of Virology		organization	CHN	EDU					
University of Hong Kong		organization	HKG	EDU					
Chinese University of Hong Kong		organization	HKG	EDU					
National Taiwan University		organization	TWN	EDU					
University of Tokyo		organization	JPN	EDU					
Kyoto University		organization	JPN	EDU					
Waseda University		organization	JPN	EDU					
Keio University		organization	JPN	EDU					
Seoul National University		organization	KOR	EDU					
Yonsei University		organization	KOR	EDU					
Korea University		organization	KOR	EDU					
National University of Singapore		organization	SGP	EDU					
Nanyang Technological University		organization	SGP	EDU					
ISEAS		organization	SGP	EDU					
Chulalongkorn University		organization	THA	EDU					
Thammasat University		organization	THA	EDU					
Australian National University		organization	AUS	EDU					
University of Sydney		organization	AUS	EDU					
University of Melbourne		organization	AUS	EDU					
Lowy Institute		organization	AUS	EDU					
Australian Strategic Policy Institute		organization	AUS	EDU					
University of Toronto		organization	CAN	EDU					
McGill University		organization	CAN	EDU					
University of British Columbia		organization	CAN	EDU					
National Autonomous University of Mexico	UNAM	organization	MEX	EDU					
University of São Paulo		organization	BRA	EDU					
Getulio Vargas Foundation		organization	BRA	EDU					
Fiocruz		organization	BRA	EDU					
University of Buenos Aires		organization	ARG	EDU					
University of Chile		organization	CHL	EDU					
National University of Colombia		organization	COL	EDU					
Central University of Venezuela		organization	VEN	EDU					
University of Ibadan		organization	NGA	EDU					
University of Lagos		organization	NGA	EDU					
University of Nairobi		organization	KEN	EDU					
Garissa University		organization	KEN	EDU					
Makerere University		organization	UGA	EDU					
University of Ghana		organization	GHA	EDU					
Addis Ababa University		organization	ETH	EDU					
University of Cape Town		organization	ZAF	EDU					
University of the Witwatersrand		organization	ZAF	EDU					
Institute for Security Studies		organization	ZAF	EDU					
Cheikh Anta Diop University		organization	SEN	EDU					
Instagram		company	USA	BUS					
WhatsApp		company	USA	BUS					
YouTube		company	USA	BUS					
LinkedIn		company	USA	BUS					
Snapchat		company	USA	BUS					
Reddit		company	USA	BUS					
Pinterest		company	USA	BUS					
Netflix		company	USA	BUS					
Uber		company	USA	BUS					
Airbnb		company	USA	BUS					
Oracle		company	USA	BUS					
Cisco		company	USA	BUS					
Dell		company	USA	BUS					
Hewlett-Packard		company	USA	BUS					
Qualcomm		company	USA	BUS					
AMD		company	USA	BUS					
Micron Technology		company	USA	BUS					
Disney	Walt Disney Company	company	USA	BUS					
eBay		company	USA	BUS					
Dropbox		company	USA	BUS					
Zoom Video		company	USA	BUS					
Anthropic		company	USA	BUS					
Cloudflare		company	USA	BUS					
FedEx		company	USA	BUS					
UPS		company	USA	BUS					
Caterpillar		company	USA	BUS					
General Electric		company	USA	BUS					
Honeywell		company	USA	BUS					
Pratt & Whitney		company	USA	BUS					
Chrysler		company	USA	BUS					
Nike		company	USA	BUS					
PepsiCo		company	USA	BUS					
Procter & Gamble		company	USA	BUS					
Monsanto		company	USA	BUS					
Cargill		company	USA	BUS					
Merck		company	USA	BUS					
Gilead		company	USA	BUS					
Enron		company	USA	BUS					
WorldCom		company	USA	BUS					
Lehman Brothers		company	USA	BUS					
AIG		company	USA	BUS					
Fannie Mae		company	USA	BUS					
Freddie Mac		company	USA	BUS					
Bechtel		company	USA	BUS					
KBR		company	USA	BUS					
CACI		company	USA	BUS					
Costco		company	USA	BUS					
Target Corporation		company	USA	BUS					
Home Depot		company	USA	BUS					
AT&T		company	USA	BUS					
Verizon		company	USA	BUS					
Comcast		company	USA	BUS					
Southwest Airlines		company	USA	BUS					
Colonial Pipeline		company	USA	BUS					
CrowdStrike		company	USA	BUS					
Coinbase		company	USA	BUS					
Spirit AeroSystems		company	USA	BUS					
US Steel	U.S. Steel	company	USA	BUS					
Berkshire Hathaway		company	USA	BUS					
Silicon Valley Bank		company	USA	BUS					
Purdue Pharma		company	USA	BUS					
Occidental Petroleum		company	USA	BUS					
Rolls-Royce		company	GBR	BUS					
Vodafone		company	GBR	BUS					
Tesco		company	GBR	BUS					
Lloyd's of London		company	GBR	BUS					
Lloyds Banking Group		company	GBR	BUS					
GlaxoSmithKline	GSK	company	GBR	BUS					
Anglo American		company	GBR	BUS					
Diageo		company	GBR	BUS					
NatWest		company	GBR	BUS					
Standard Chartered		company	GBR	BUS					
Jaguar Land Rover		company	GBR	BUS					
easyJet		company	GBR	BUS					
Virgin Atlantic		company	GBR	BUS					
Renault		company	FRA	BUS					
Peugeot		company	FRA	BUS					
Carrefour		company	FRA	BUS					
Sanofi		company	FRA	BUS					
Société Générale		company	FRA	BUS					
Crédit Agricole		company	FRA	BUS					
Lafarge		company	FRA	BUS					
LVMH		company	FRA	BUS					
L'Oréal		company	FRA	BUS					
Danone		company	FRA	BUS					
Alstom		company	FRA	BUS					
Areva		company	FRA	BUS					
Orano		company	FRA	BUS					
Engie		company	FRA	BUS					
Michelin		company	FRA	BUS					
Veolia		company	FRA	BUS					
Porsche		company	DEU	BUS					
Audi		company	DEU	BUS					
Allianz		company	DEU	BUS					
SAP		company	DEU	BUS					
Adidas		company	DEU	BUS					
BioNTech		company	DEU	BUS					
ThyssenKrupp		company	DEU	BUS					
Commerzbank		company	DEU	BUS					
Wirecard		company	DEU	BUS					
Uniper		company	DEU	BUS					
RWE		company	DEU	BUS					
Deutsche Telekom		company	DEU	BUS					
Deutsche Bahn		company	DEU	BUS					
Continental AG		company	DEU	BUS					
Krauss-Maffei		company	DEU	BUS					
Fiat		company	ITA	BUS					
UniCredit		company	ITA	BUS					
Fincantieri		company	ITA	BUS					
Telecom Italia		company	ITA	BUS					
Philips		company	NLD	BUS					
ING		company	NLD	BUS					
Heineken		company	NLD	BUS					
Stellantis		company	NLD	BUS					
Booking.com		company	NLD	BUS					
BBVA		company	ESP	BUS					
Telefónica		company	ESP	BUS					
Iberdrola		company	ESP	BUS					
Inditex		company	ESP	BUS					
Novartis		company	CHE	BUS					
ABB		company	CHE	BUS					
Vitol		company	CHE	BUS					
Holcim		company	CHE	BUS					
Volvo		company	SWE	BUS					
Spotify		company	SWE	BUS					
H&M		company	SWE	BUS					
Scania		company	SWE	BUS					
Lego		company	DNK	BUS					
Ørsted		company	DNK	BUS					
Carlsberg		company	DNK	BUS					
Norsk Hydro		company	NOR	BUS					
Telenor		company	NOR	BUS					
Kongsberg Gruppen		company	NOR	BUS					
PKN Orlen		company	POL	BUS					
LOT Polish Airlines		company	POL	BUS					
Yandex		company	RUS	BUS					
VKontakte	VK	company	RUS	BUS					
Kaspersky		company	RUS	BUS					
Rusal		company	RUS	BUS					
Norilsk Nickel		company	RUS	BUS					
Severstal		company	RUS	BUS					
Surgutneftegas		company	RUS	BUS					
Uralvagonzavod		company	RUS	BUS					
Sukhoi		company	RUS	BUS					
Kalashnikov Concern		company	RUS	BUS					
Tatneft		company	RUS	BUS					
Alfa-Bank		company	RUS	BUS					
Gazprombank		company	RUS	BUS					
Wildberries		company	RUS	BUS					
Alrosa		company	RUS	BUS					
Russian Railways		company	RUS	BUS					
Sovcomflot		company	RUS	BUS					
Ukroboronprom		company	UKR	BUS					
PrivatBank		company	UKR	BUS					
Ukrzaliznytsia		company	UKR	BUS					
Azovstal		company	UKR	BUS					
Metinvest		company	UKR	BUS					
Monobank		company	UKR	BUS					
Baidu		company	CHN	BUS					
JD.com		company	CHN	BUS					
Weibo		company	CHN	BUS					
WeChat		company	CHN	BUS					
Xiaomi		company	CHN	BUS					
Lenovo		company	CHN	BUS					
Didi		company	CHN	BUS					
Evergrande		company	CHN	BUS					
SMIC		company	CHN	BUS					
CATL		company	CHN	BUS					
Hikvision		company	CHN	BUS					
DJI		company	CHN	BUS					
COMAC		company	CHN	BUS					
China Mobile		company	CHN	BUS					
China Telecom		company	CHN	BUS					
ICBC		company	CHN	BUS					
Bank of China		company	CHN	BUS					
Temu		company	CHN	BUS					
Shein		company	CHN	BUS					
DeepSeek		company	CHN	BUS					
Country Garden		company	CHN	BUS					
Sinovac		company	CHN	BUS					
Sinopharm		company	CHN	BUS					
AVIC		company	CHN	BUS					
Air China		company	CHN	BUS					
China Eastern		company	CHN	BUS					
Cathay Pacific		company	CHN	BUS					
Mitsubishi		company	JPN	BUS					
Mitsui		company	JPN	BUS					
Honda		company	JPN	BUS					
Panasonic		company	JPN	BUS					
Toshiba		company	JPN	BUS					
Hitachi		company	JPN	BUS					
SoftBank		company	JPN	BUS					
Nintendo		company	JPN	BUS					
Olympus		company	JPN	BUS					
Tepco	Tokyo Electric Power	company	JPN	BUS					
Nippon Steel		company	JPN	BUS					
Japan Airlines		company	JPN	BUS					
Fujitsu		company	JPN	BUS					
Takata		company	JPN	BUS					
Mizuho		company	JPN	BUS					
Nomura		company	JPN	BUS					
Rakuten		company	JPN	BUS					
LG		company	KOR	BUS					
SK Hynix		company	KOR	BUS					
POSCO		company	KOR	BUS					
Hanwha		company	KOR	BUS					
Asiana Airlines		company	KOR	BUS					
Kakao		company	KOR	BUS					
Naver		company	KOR	BUS					
Daewoo		company	KOR	BUS					
Lotte		company	KOR	BUS					
Jeju Air		company	KOR	BUS					
Coupang		company	KOR	BUS					
Evergreen Marine		company	TWN	BUS					
EVA Air		company	TWN	BUS					
MediaTek		company	TWN	BUS					
Infosys		company	IND	BUS					
Wipro		company	IND	BUS					
ONGC		company	IND	BUS					
Indian Oil		company	IND	BUS					
Bharat Biotech		company	IND	BUS					
Serum Institute of India		company	IND	BUS					
Bharti Airtel		company	IND	BUS					
Mahindra		company	IND	BUS					
State Bank of India		company	IND	BUS					
IndiGo		company	IND	BUS					
Flipkart		company	IND	BUS					
Hindustan Aeronautics		company	IND	BUS					
Jet Airways		company	IND	BUS					
Coal India		company	IND	BUS					
Vedanta		company	IND	BUS					
Pakistan International Airlines		company	PAK	BUS					
Garuda Indonesia		company	IDN	BUS					
Lion Air		company	IDN	BUS					
Pertamina		company	IDN	BUS					
Gojek		company	IDN	BUS					
Petronas		company	MYS	BUS					
AirAsia		company	MYS	BUS					
1MDB		company	MYS	BUS					
PTT		company	THA	BUS					
Thai Airways		company	THA	BUS					
CP Group		company	THA	BUS					
Singapore Airlines		company	SGP	BUS					
Temasek		company	SGP	BUS					
DBS		company	SGP	BUS					
Philippine Airlines		company	PHL	BUS					
San Miguel		company	PHL	BUS					
BHP		company	AUS	BUS					
Qantas		company	AUS	BUS					
Woodside		company	AUS	BUS					
Telstra		company	AUS	BUS					
Commonwealth Bank		company	AUS	BUS					
Westpac		company	AUS	BUS					
Bombardier		company	CAN	BUS					
Barrick Gold		company	CAN	BUS					
Air Canada		company	CAN	BUS					
TC Energy		company	CAN	BUS					
BlackBerry		company	CAN	BUS					
Shopify		company	CAN	BUS					
Teck Resources		company	CAN	BUS					
Cemex		company	MEX	BUS					
América Móvil		company	MEX	BUS					
Grupo México		company	MEX	BUS					
CFE		company	MEX	BUS					
Embraer		company	BRA	BUS					
Odebrecht		company	BRA	BUS					
JBS		company	BRA	BUS					
Eletrobras		company	BRA	BUS					
Itaú		company	BRA	BUS					
Braskem		company	BRA	BUS					
YPF		company	ARG	BUS					
Mercado Libre		company	ARG	BUS					
Aerolíneas Argentinas		company	ARG	BUS					
Codelco		company	CHL	BUS					
LATAM Airlines		company	CHL	BUS					
SQM		company	CHL	BUS					
Conviasa		company	VEN	BUS					
Aselsan		company	TUR	BUS					
Halkbank		company	TUR	BUS					
Roketsan		company	TUR	BUS					
Koç Holding		company	TUR	BUS					
Israel Aerospace Industries		company	ISR	BUS					
Teva		company	ISR	BUS					
Bank Hapoalim		company	ISR	BUS					
Check Point		company	ISR	BUS					
ZIM		company	ISR	BUS					
SABIC		company	SAU	BUS					
Saudia		company	SAU	BUS					
Neom		company	SAU	BUS					
Emaar		company	ARE	BUS					
Mubadala		company	ARE	BUS					
Flydubai		company	ARE	BUS					
G42		company	ARE	BUS					
Iran Air		company	IRN	BUS					
Mahan Air		company	IRN	BUS					
Iran Khodro		company	IRN	BUS					
EgyptAir		company	EGY	BUS					
Suez Canal Authority		company	EGY	BUS					
Orascom		company	EGY	BUS					
Transnet		company	ZAF	BUS					
De Beers		company	ZAF	BUS					
Sasol		company	ZAF	BUS					
South African Airways		company	ZAF	BUS					
Lonmin		company	ZAF	BUS					
Standard Bank		company	ZAF	BUS					
Kenya Airways		company	KEN	BUS					
Nigerian National Petroleum Corporation	NNPC	company	NGA	BUS					
Sonangol		company	AGO	BUS					
Kazatomprom		company	KAZ	BUS					
KazMunayGas		company	KAZ	BUS					
Party of the Democratic Revolution	PRD	party	MEX	PTY					
Citizens' Movement	Movimiento Ciudadano	party	MEX	PTY					
Labor Party of Mexico		party	MEX	PTY					
Green Party of Mexico		party	MEX	PTY					
National Unity of Hope		party	GTM	PTY					
National Party of Honduras		party	HND	PTY					
Liberal Party of Honduras		party	HND	PTY					
National Liberation Party		party	CRI	PTY					
Democratic Revolutionary Party		party	PAN	PTY					
Modern Revolutionary Party		party	DOM	PTY					
Dominican Liberation Party		party	DOM	PTY					
Democratic Center		party	COL	PTY					
Colombian Liberal Party		party	COL	PTY					
Colombian Conservative Party		party	COL	PTY					
Democratic Action		party	VEN	PTY					
Justice First	Primero Justicia	party	VEN	PTY					
Democratic Unity Roundtable		party	VEN	PTY					
Citizen Revolution		party	ECU	PTY					
Pachakutik		party	ECU	PTY					
Free Peru	Perú Libre	party	PER	PTY					
Brazilian Social Democracy Party	PSDB	party	BRA	PTY					
Brazilian Democratic Movement		party	BRA	PTY					
Liberal Party of Brazil		party	BRA	PTY					
Radical Civic Union		party	ARG	PTY					
Republican Proposal		party	ARG	PTY					
Frente de Todos		party	ARG	PTY					
Juntos por el Cambio		party	ARG	PTY					
Independent Democratic Union		party	CHL	PTY					
Republican Party of Chile		party	CHL	PTY					
Broad Front of Chile		party	CHL	PTY					
Socialist Party of Chile		party	CHL	PTY					
Communist Party of Chile		party	CHL	PTY					
National Renewal		party	CHL	PTY					
Colorado Party		party	PRY	PTY					
Broad Front of Uruguay	Frente Amplio	party	URY	PTY					
National Party of Uruguay		party	URY	PTY					
New Democratic Party	NDP	party	CAN	PTY					
Parti Québécois		party	CAN	PTY					
Libertarian Party		party	USA	PTY					
Tea Party movement		party	USA	PTY					
Alliance 90/The Greens	German Greens	party	DEU	PTY					
Sahra Wagenknecht Alliance	BSW	party	DEU	PTY					
Socialist Party of France	French Socialist Party	party	FRA	PTY					
Europe Ecology – The Greens		party	FRA	PTY					
New Popular Front		party	FRA	PTY					
Democratic Party of Italy		party	ITA	PTY					
Italia Viva		party	ITA	PTY					
Republican Left of Catalonia	Esquerra Republicana	party	ESP	PTY					
Junts per Catalunya	Together for Catalonia	party	ESP	PTY					
EH Bildu		party	ESP	PTY					
Ciudadanos		party	ESP	PTY					
Basque Nationalist Party		party	ESP	PTY					
Chega		party	PRT	PTY					
Socialist Party of Portugal		party	PRT	PTY					
Social Democratic Party of Portugal		party	PRT	PTY					
New Flemish Alliance	N-VA	party	BEL	PTY					
Vlaams Belang		party	BEL	PTY					
People's Party for Freedom and Democracy	VVD	party	NLD	PTY					
D66		party	NLD	PTY					
Farmer–Citizen Movement		party	NLD	PTY					
New Social Contract		party	NLD	PTY					
Austrian People's Party	ÖVP	party	AUT	PTY					
Social Democratic Party of Austria		party	AUT	PTY					
Swiss People's Party		party	CHE	PTY					
Sweden Democrats		party	SWE	PTY					
Swedish Social Democratic Party		party	SWE	PTY					
Moderate Party		party	SWE	PTY					
Norwegian Labour Party		party	NOR	PTY					
Progress Party of Norway		party	NOR	PTY					
Danish People's Party		party	DNK	PTY					
Venstre		party	DNK	PTY					
Danish Social Democrats		party	DNK	PTY					
Finns Party		party	FIN	PTY					
National Coalition Party		party	FIN	PTY					
Social Democratic Party of Finland		party	FIN	PTY					
Independence Party of Iceland		party	ISL	PTY					
Confederation Liberty and Independence		party	POL	PTY					
Polish People's Party		party	POL	PTY					
Poland 2050		party	POL	PTY					
ANO 2011		party	CZE	PTY					
Civic Democratic Party		party	CZE	PTY					
Progressive Slovakia		party	SVK	PTY					
Jobbik		party	HUN	PTY					
Hungarian Socialist Party		party	HUN	PTY					
Alliance for the Union of Romanians		party	ROU	PTY					
Save Romania Union		party	ROU	PTY					
National Liberal Party of Romania		party	ROU	PTY					
Social Democratic Party of Romania		party	ROU	PTY					
GERB		party	BGR	PTY					
We Continue the Change		party	BGR	PTY					
Vazrazhdane		party	BGR	PTY					
Croatian Democratic Union	HDZ	party	HRV	PTY					
Party of Democratic Action		party	BIH	PTY					
Serb Democratic Party		party	BIH	PTY					
Democratic Party of Serbia		party	SRB	PTY					
Socialist Party of Serbia		party	SRB	PTY					
Serbian Radical Party		party	SRB	PTY					
Vetëvendosje		party	XKX	PTY					
Democratic Party of Kosovo		party	XKX	PTY					
Serb List		party	XKX	PTY					
Democratic Party of Socialists		party	MNE	PTY					
VMRO-DPMNE		party	MKD	PTY					
Democratic Union for Integration		party	MKD	PTY					
Social Democratic Union of Macedonia		party	MKD	PTY					
Socialist Party of Albania		party	ALB	PTY					
Democratic Party of Albania		party	ALB	PTY					
PASOK		party	GRC	PTY					
Communist Party of Greece		party	GRC	PTY					
AKEL		party	CYP	PTY					
Democratic Rally		party	CYP	PTY					
IYI Party		party	TUR	PTY					
Felicity Party		party	TUR	PTY					
Welfare Party		party	TUR	PTY					
Civil Contract		party	ARM	PTY					
Republican Party of Armenia		party	ARM	PTY					
Armenian Revolutionary Federation		party	ARM	PTY					
New Azerbaijan Party		party	AZE	PTY					
Party of Action and Solidarity		party	MDA	PTY					
Party of Communists of Moldova		party	MDA	PTY					
Shor Party		party	MDA	PTY					
Belaya Rus		party	BLR	PTY					
European Solidarity		party	UKR	PTY					
Batkivshchyna	Fatherland party	party	UKR	PTY					
Opposition Platform		party	UKR	PTY					
Our Ukraine		party	UKR	PTY					
Liberal Democratic Party of Russia	LDPR	party	RUS	PTY					
A Just Russia		party	RUS	PTY					
PARNAS		party	RUS	PTY					
Nur Otan	Amanat	party	KAZ	PTY					
Blue and White		party	ISR	PTY					
Meretz		party	ISR	PTY					
Joint List		party	ISR	PTY					
Yamina		party	ISR	PTY					
National Unity party		party	ISR	PTY					
Balad		party	ISR	PTY					
Ra'am		party	ISR	PTY					
Palestinian National Initiative		party	PSE	PTY					
Islamic Action Front		party	JOR	PTY					
National Democratic Party of Egypt		party	EGY	PTY					
Al-Nour Party		party	EGY	PTY					
Nation's Future Party		party	EGY	PTY					
Nidaa Tounes		party	TUN	PTY					
Free Destourian Party		party	TUN	PTY					
National Rally for Democracy		party	DZA	PTY					
Justice and Development Party of Morocco		party	MAR	PTY					
National Rally of Independents		party	MAR	PTY					
Istiqlal Party		party	MAR	PTY					
Union for the Republic of Mauritania		party	MRT	PTY					
Syrian Social Nationalist Party		party	SYR	PTY					
Taqaddum		party	IRQ	PTY					
Iraqi Islamic Party		party	IRQ	PTY					
Iraqi Communist Party		party	IRQ	PTY					
New Generation Movement		party	IRQ	PTY					
Gorran Movement	Gorran	party	IRQ	PTY					
Freedom Movement of Iran		party	IRN	PTY					
Islamic Iran Participation Front		party	IRN	PTY					
Tudeh Party		party	IRN	PTY					
Jamiat-e Islami		party	AFG	PTY					
Communist Party of India (Marxist)	CPI(M)	party	IND	PTY					
Samajwadi Party		party	IND	PTY					
Bahujan Samaj Party		party	IND	PTY					
Dravida Munnetra Kazhagam	DMK	party	IND	PTY					
All India Anna Dravida Munnetra Kazhagam	AIADMK	party	IND	PTY					
Janata Dal (United)		party	IND	PTY					
Rashtriya Janata Dal		party	IND	PTY					
Telugu Desam Party		party	IND	PTY					
Biju Janata Dal		party	IND	PTY					
Nationalist Congress Party		party	IND	PTY					
Shiromani Akali Dal		party	IND	PTY					
Peoples Democratic Party of Jammu and Kashmir		party	IND	PTY					
AIMIM		party	IND	PTY					
Telangana Rashtra Samithi		party	IND	PTY					
Awami National Party		party	PAK	PTY					
Jamiat Ulema-e-Islam		party	PAK	PTY					
Balochistan Awami Party		party	PAK	PTY					
Pakistan Muslim League-Q		party	PAK	PTY					
Jatiya Party		party	BGD	PTY					
National Citizen Party		party	BGD	PTY					
Nepali Congress		party	NPL	PTY					
Communist Party of Nepal (UML)	CPN-UML	party	NPL	PTY					
Communist Party of Nepal (Maoist Centre)		party	NPL	PTY					
Rastriya Swatantra Party		party	NPL	PTY					
Sri Lanka Freedom Party		party	LKA	PTY					
National People's Power		party	LKA	PTY					
Samagi Jana Balawegaya		party	LKA	PTY					
Tamil National Alliance		party	LKA	PTY					
Maldivian Democratic Party		party	MDV	PTY					
People's National Congress		party	MDV	PTY					
Arakan National Party		party	MMR	PTY					
Democrat Party of Thailand		party	THA	PTY					
Palang Pracharath		party	THA	PTY					
Bhumjaithai		party	THA	PTY					
People's Party of Thailand		party	THA	PTY					
Thai Rak Thai		party	THA	PTY					
United Thai Nation		party	THA	PTY					
Cambodia National Rescue Party		party	KHM	PTY					
Candlelight Party		party	KHM	PTY					
Funcinpec		party	KHM	PTY					
Pakatan Harapan		party	MYS	PTY					
Barisan Nasional		party	MYS	PTY					
Perikatan Nasional		party	MYS	PTY					
Parti Islam Se-Malaysia	PAS	party	MYS	PTY					
Democratic Action Party		party	MYS	PTY					
Parti Keadilan Rakyat		party	MYS	PTY					
Bersatu		party	MYS	PTY					
Indonesian Democratic Party of Struggle	PDI-P	party	IDN	PTY					
Gerindra		party	IDN	PTY					
Prosperous Justice Party		party	IDN	PTY					
PDP-Laban		party	PHL	PTY					
Liberal Party of the Philippines		party	PHL	PTY					
Lakas–CMD		party	PHL	PTY					
Akbayan		party	PHL	PTY					
Constitutional Democratic Party of Japan		party	JPN	PTY					
Nippon Ishin		party	JPN	PTY					
Japanese Communist Party		party	JPN	PTY					
Sanseito		party	JPN	PTY					
Democratic Party for the People		party	JPN	PTY					
Democratic Party of Japan		party	JPN	PTY					
Saenuri Party		party	KOR	PTY					
Liberty Korea Party		party	KOR	PTY					
Rebuilding Korea Party		party	KOR	PTY					
Unified Progressive Party		party	KOR	PTY					
Taiwan People's Party		party	TWN	PTY					
New Power Party		party	TWN	PTY					
Mongolian People's Party		party	MNG	PTY					
Australian Greens		party	AUS	PTY					
National Party of Australia		party	AUS	PTY					
New Zealand Labour Party		party	NZL	PTY					
New Zealand National Party		party	NZL	PTY					
New Zealand First		party	NZL	PTY					
ACT New Zealand		party	NZL	PTY					
Te Pāti Māori		party	NZL	PTY					
FijiFirst		party	FJI	PTY					
People's Alliance of Fiji		party	FJI	PTY					
Labour Party of Nigeria		party	NGA	PTY					
New Nigeria Peoples Party		party	NGA	PTY					
All Progressives Grand Alliance		party	NGA	PTY					
Rally of Houphouëtists for Democracy and Peace		party	CIV	PTY					
Democratic Party of Ivory Coast		party	CIV	PTY					
Ivorian Popular Front		party	CIV	PTY					
Alliance for the Republic		party	SEN	PTY					
Cameroon People's Democratic Movement		party	CMR	PTY					
Social Democratic Front		party	CMR	PTY					
Union for Democracy and Social Progress		party	COD	PTY					
People's Party for Reconstruction and Democracy		party	COD	PTY					
Union of the Congolese Nation		party	COD	PTY					
CNDD-FDD		party	BDI	PTY			2005-02		
CNDD-FDD		party	BDI	REB			1994	2005-01	
National Congress for Liberty		party	BDI	PTY					
National Resistance Movement		party	UGA	PTY					
Forum for Democratic Change		party	UGA	PTY					
National Unity Platform		party	UGA	PTY					
United Democratic Alliance		party	KEN	PTY					
Jubilee Party		party	KEN	PTY					
Wiper Democratic Movement		party	KEN	PTY					
Kenya Kwanza		party	KEN	PTY					
Azimio		party	KEN	PTY					
Amhara Democratic Party		party	ETH	PTY					
Oromo Federalist Congress		party	ETH	PTY					
Balderas		party	ETH	PTY					
Union for Peace and Development Party		party	SOM	PTY					
Sudanese Communist Party		party	SDN	PTY					
Popular Congress Party		party	SDN	PTY					
Democratic Unionist Party of Sudan		party	SDN	PTY					
People's Front for Democracy and Justice		party	ERI	PTY					
FDU-Inkingi		party	RWA	PTY					
ACT-Wazalendo		party	TZA	PTY					
Democratic Movement of Mozambique		party	MOZ	PTY					
United Party for National Development		party	ZMB	PTY					
Patriotic Front of Zambia		party	ZMB	PTY					
Malawi Congress Party		party	MWI	PTY					
Democratic Progressive Party of Malawi		party	MWI	PTY					
Botswana Democratic Party		party	BWA	PTY					
Umbrella for Democratic Change		party	BWA	PTY					
Democratic Congress of Lesotho		party	LSO	PTY					
Convention People's Party		party	GHA	PTY					
Congress for Democratic Change		party	LBR	PTY					
Unity Party of Liberia		party	LBR	PTY					
All People's Congress		party	SLE	PTY					
Sierra Leone People's Party		party	SLE	PTY					
United Democratic Party of the Gambia		party	GMB	PTY					
Rally of the Guinean People		party	GIN	PTY					
Union of Democratic Forces of Guinea		party	GIN	PTY					
PAIGC		party	GNB	PTY					
Madem G15		party	GNB	PTY					
Rally for Mali		party	MLI	PTY					
Nigerien Party for Democracy and Socialism		party	NER	PTY					
Congress for Democracy and Progress		party	BFA	PTY					
People's Movement for Progress		party	BFA	PTY					
Patriotic Salvation Movement		party	TCD	PTY					
Les Transformateurs		party	TCD	PTY					
Progressive Union of Benin		party	BEN	PTY					
The Democrats of Benin		party	BEN	PTY					
Union for the Republic of Togo		party	TGO	PTY					
Gabonese Democratic Party		party	GAB	PTY					
Congolese Party of Labour		party	COG	PTY					
Democratic Party of Equatorial Guinea		party	GNQ	PTY					
Tiako I Madagasikara		party	MDG	PTY					
South African Communist Party		party	ZAF	PTY					
Patriotic Alliance		party	ZAF	PTY					
ActionSA		party	ZAF	PTY					
Church of England		organization	GBR	REL					
Southern Baptist Convention		organization	USA	REL					
Episcopal Church		organization	USA	REL					
United Methodist Church		organization	USA	REL					
Church of Jesus Christ of Latter-day Saints	Mormon Church	organization	USA	REL					
Nation of Islam		organization	USA	REL					
Presbyterian Church (USA)		organization	USA	REL					
Evangelical Church in Germany		organization	DEU	REL					
Central Council of Jews in Germany		organization	DEU	REL					
Greek Orthodox Church	Church of Greece	organization	GRC	REL					
Serbian Orthodox Church		organization	SRB	REL					
Romanian Orthodox Church		organization	ROU	REL					
Georgian Orthodox Church		organization	GEO	REL					
Armenian Apostolic Church		organization	ARM	REL					
Ethiopian Orthodox Church	Ethiopian Orthodox Tewahedo Church	organization	ETH	REL					
Ukrainian Orthodox Church		organization	UKR	REL					
Ukrainian Greek Catholic Church		organization	UKR	REL					
Ecumenical Patriarchate	Ecumenical Patriarchate of Constantinople	organization	TUR	REL					
Diyanet		organization	TUR	REL					
Coptic Orthodox Church	Coptic Church	organization	EGY	REL					
Al-Azhar		organization	EGY	REL					
Vishva Hindu Parishad		organization	IND	REL					
Syro-Malabar Church		organization	IND	REL					
Nahdlatul Ulama		organization	IDN	REL					
Muhammadiyah		organization	IDN	REL					
Islamic Defenders Front		organization	IDN	REL					
Anglican Communion		organization		REL					
World Jewish Congress		organization		REL					
Society of Jesus	Jesuits	organization		REL					
Lutheran World Federation		organization		REL					
Jehovah's Witnesses		organization		REL					
Salvation Army		organization		REL					
Chabad		organization		REL					
United Auto Workers	UAW	organization	USA	LAB					
International Brotherhood of Teamsters	Teamsters	organization	USA	LAB					
Service Employees International Union		organization	USA	LAB					
American Federation of Teachers		organization	USA	LAB					
Screen Actors Guild	SAG-AFTRA	organization	USA	LAB					
Writers Guild of America		organization	USA	LAB					
International Longshoremen's Association		organization	USA	LAB					
Trades Union Congress		organization	GBR	LAB					
Unite the Union		organization	GBR	LAB					
RMT union		organization	GBR	LAB					
National Union of Mineworkers		organization	GBR	LAB					
CGT	General Confederation of Labour	organization	FRA	LAB					
CFDT		organization	FRA	LAB					
Force Ouvrière		organization	FRA	LAB					
Ver.di		organization	DEU	LAB					
IG Metall		organization	DEU	LAB					
German Trade Union Confederation		organization	DEU	LAB					
CGIL		organization	ITA	LAB					
Comisiones Obreras		organization	ESP	LAB					
Unión General de Trabajadores		organization	ESP	LAB					
GSEE		organization	GRC	LAB					
ADEDY		organization	GRC	LAB					
Histadrut		organization	ISR	LAB					
Korean Confederation of Trade Unions		organization	KOR	LAB					
Bharatiya Kisan Union		organization	IND	LAB					
Centre of Indian Trade Unions		organization	IND	LAB					
General Confederation of Labour of Argentina		organization	ARG	LAB					
Unified Workers' Central	CUT	organization	BRA	LAB					
Central Union of Workers		organization	COL	LAB					
Bolivian Workers' Center		organization	BOL	LAB					
National Confederation of Guinean Workers		organization	GIN	LAB					
Canadian Union of Public Employees		organization	CAN	LAB					
Teamsters Canada		organization	CAN	LAB					
Australian Council of Trade Unions		organization	AUS	LAB					
Maritime Union of Australia		organization	AUS	LAB					
International Trade Union Confederation		organization		LAB					
International Transport Workers' Federation		organization		LAB					
Landless Workers' Movement	MST	organization	BRA	AGR					
Via Campesina		organization		AGR					
Samyukta Kisan Morcha		organization	IND	AGR					
GAVI	Gavi, the Vaccine Alliance	organization		MED					
Global Fund to Fight AIDS, Tuberculosis and Malaria		organization		MED					
International Medical Corps		organization		MED					
National Institutes of Health		organization	USA	MED					
American Medical Association		organization	USA	MED					
Mayo Clinic		organization	USA	MED					
Johns Hopkins Hospital		organization	USA	MED					
National Health Service	NHS	organization	GBR	MED					
British Medical Association		organization	GBR	MED					
St John Ambulance		organization	GBR	MED					
Magen David Adom		organization	ISR	MED					
Hadassah Medical Center		organization	ISR	MED					
Sheba Medical Center		organization	ISR	MED					
Africa Centres for Disease Control and Prevention	Africa CDC	organization		MED		African Union			
European Medicines Agency		organization		MED		European Union			
European Centre for Disease Prevention and Control		organization		MED		European Union			
Eurojust		organization		UNK		European Union			
European Investment Bank		organization		UNK		European Union			
European Public Prosecutor's Office		organization		UNK		European Union			
Euratom		organization		UNK		European Union			
European Defence Agency		organization		UNK		European Union			
European Court of Auditors		organization		UNK		European Union			
World Meteorological Organization		organization		UNK		United Nations			
International Telecommunication Union		organization		UNK		United Nations			
World Intellectual Property Organization		organization		UNK		United Nations			
Universal Postal Union		organization		UNK		United Nations			
UN Conference on Trade and Development	UNCTAD	organization		UNK		United Nations			
International Fund for Agricultural Development		organization		UNK		United Nations			
UN-Habitat		organization		UNK		United Nations			
UN Mine Action Service	UNMAS	organization		UNK		United Nations			
UN Economic and Social Council	ECOSOC	organization		UNK		United Nations			
UN Secretariat		organization		UNK		United Nations			
UN Commission of Inquiry on Syria		organization		UNK		United Nations			
UN Panel of Experts		organization		UNK		United Nations			
Intergovernmental Panel on Climate Change	IPCC	organization		UNK		United Nations			
UN Framework Convention on Climate Change	UNFCCC	organization		UNK		United Nations			
Comprehensive Nuclear-Test-Ban Treaty Organization	CTBTO	organization		UNK		United Nations			
World Tourism Organization	UN Tourism	organization		UNK		United Nations			
UN Industrial Development Organization	UNIDO	organization		UNK		United Nations			
UNITAD		organization		UNK		United Nations			
UNOPS		organization		UNK		United Nations			
UN Volunteers		organization		UNK		United Nations			
UNITAR		organization		UNK		United Nations			
UN University		organization		UNK		United Nations			
UN Truth Commission		organization		UNK		United Nations			
UN Global Compact		organization		UNK		United Nations			
UN Economic Commission for Europe		organization		UNK		United Nations			
UN Economic Commission for Africa		organization		UNK		United Nations			
ESCAP		organization		UNK		United Nations			
Economic Commission for Latin America and the Caribbean		organization		UNK		United Nations			
Organization of Turkic States		organization		UNK					
Arab Maghreb Union		organization		UNK					
Central American Integration System	SICA	organization		UNK					
Nordic Council		organization		UNK					
Visegrad Group		organization		UNK					
Benelux		organization		UNK					
Weimar Triangle		organization		UNK					
Bucharest Nine		organization		UNK					
Asia-Pacific Economic Cooperation	APEC	organization		UNK					
Asian Infrastructure Investment Bank	AIIB	organization		UNK					
New Development Bank		organization		UNK					
Islamic Development Bank		organization		UNK					
Organisation internationale de la Francophonie	International Organisation of La Francophonie	organization		UNK					
Community of Portuguese Language Countries		organization		UNK					
Antarctic Treaty System		organization		UNK					
International Organization for Standardization		organization		UNK					
Paris Club		organization		UNK					
Indian Ocean Rim Association		organization		UNK					
Bay of Bengal Initiative	BIMSTEC	organization		UNK					
East Asia Summit		organization		UNK					
Common Market for Eastern and Southern Africa	COMESA	organization		UNK					
African Continental Free Trade Area		organization		UNK					
International Seabed Authority		organization		UNK					
Mekong River Commission		organization		UNK					
Nuclear Suppliers Group		organization		UNK					
Wassenaar Arrangement		organization		UNK					
Inter-Parliamentary Union		organization		UNK					
International Whaling Commission		organization		UNK					
International Conference on the Great Lakes Region		organization		UNK					
Lake Chad Basin Commission		organization		UNK					
Economic Cooperation Organization		organization		UNK					
Council of the Baltic Sea States		organization		UNK					
Union for the Mediterranean		organization		UNK					
Joint Expeditionary Force		organization		UNK					
Five Eyes		organization		UNK					
UEFA		organization		CVL					
World Anti-Doping Agency	WADA	organization		CVL					
Reserve Bank of Australia		government	AUS	GOV					
Australian Border Force		government	AUS	GOV					
Central Bank of Brazil		government	BRA	GOV					
Central Bank of the Republic of Turkey		government	TUR	GOV					
AFAD	Disaster and Emergency Management Authority	government	TUR	GOV					
Swiss National Bank		government	CHE	GOV					
Swiss Federal Council		government	CHE	GOV					
Bank of Korea		government	KOR	GOV					
Blue House		government	KOR	GOV					
Bank of Canada		government	CAN	GOV					
Global Affairs Canada		government	CAN	GOV					
Public Safety Canada		government	CAN	GOV					
Banque de France	Bank of France	government	FRA	GOV					
Bank of Italy		government	ITA	GOV					
Bank Indonesia		government	IDN	GOV					
Norges Bank		government	NOR	GOV					
Riksbank		government	SWE	GOV					
Bank of Israel		government	ISR	GOV					
Israel Land Authority		government	ISR	GOV					
Israel Prison Service		government	ISR	GOV					
State Bank of Pakistan		government	PAK	GOV					
Central Bank of Nigeria		government	NGA	GOV					
Independent National Electoral Commission	INEC	government	NGA	GOV					
Independent Electoral and Boundaries Commission	IEBC	government	KEN	GOV					
National Electoral Council of Venezuela		government	VEN	GOV					
Election Commission of India		government	IND	GOV					
Indian Space Research Organisation	ISRO	government	IND	GOV					
Japan Meteorological Agency		government	JPN	GOV					
JAXA		government	JPN	GOV					
Nuclear Regulation Authority		government	JPN	GOV					
National Bank of Ukraine		government	UKR	GOV					
National Anti-Corruption Bureau	NABU	government	UKR	GOV					
National Health Commission		government	CHN	GOV					
China National Space Administration		government	CHN	GOV					
National Development and Reform Commission		government	CHN	GOV					
Cyberspace Administration of China		government	CHN	GOV					
United Front Work Department		government	CHN	GOV					
Central Commission for Discipline Inspection		government	CHN	GOV					
Hong Kong and Macau Affairs Office		government	CHN	GOV					
Roskomnadzor		government	RUS	GOV					
Rospotrebnadzor		government	RUS	GOV					
Central Election Commission of Russia		government	RUS	GOV					
Federal Air Transport Agency	Rosaviatsia	government	RUS	GOV					
Rosfinmonitoring		government	RUS	GOV					
National Oceanic and Atmospheric Administration	NOAA	government	USA	GOV					
Federal Bureau of Prisons		government	USA	GOV					
U.S. Citizenship and Immigration Services		government	USA	GOV					
Peace Corps		government	USA	GOV					
U.S. Agency for Global Media		government	USA	GOV					
Export-Import Bank		government	USA	GOV					
Nuclear Regulatory Commission		government	USA	GOV					
Centers for Medicare and Medicaid Services		government	USA	GOV					
Small Business Administration		government	USA	GOV					
Office of Management and Budget		government	USA	GOV					
U.S. Postal Service		government	USA	GOV					
Cybersecurity and Infrastructure Security Agency	CISA	government	USA	GOV					
Consumer Financial Protection Bureau		government	USA	GOV					
Bureau of Land Management		government	USA	GOV					
National Park Service		government	USA	GOV					
U.S. Department of Transportation	Department of Transportation	government	USA	GOV					
U.S. Department of Housing and Urban Development		government	USA	GOV					
Treasury of the United Kingdom	HM Treasury	government	GBR	GOV					
Cabinet Office		government	GBR	GOV					
UK Health Security Agency		government	GBR	GOV					
Border Force		government	GBR	GOV					
Met Office		government	GBR	GOV					
Ofcom		government	GBR	GOV					
Crown Prosecution Service		government	GBR	GOV					
Supreme Council of Antiquities		government	EGY	GOV					
International Trade Commission		organization	USA	JUD					
U.S. Court of Appeals		organization	USA	JUD					
U.S. District Court		organization	USA	JUD					
Foreign Intelligence Surveillance Court		organization	USA	JUD					
UK Supreme Court	Supreme Court of the United Kingdom	organization	GBR	JUD					
High Court of England and Wales		organization	GBR	JUD					
Serious Fraud Office		organization	GBR	JUD					
Constitutional Council of France		organization	FRA	JUD					
Council of State of France		organization	FRA	JUD					
Paris Court of Appeal		organization	FRA	JUD					
Supreme Court of Israel	Israeli Supreme Court|Israel's Supreme Court	organization	ISR	JUD					
High Court of Justice of Israel		organization	ISR	JUD					
Supreme Court of India		organization	IND	JUD					
Supreme Court of Pakistan		organization	PAK	JUD					
Islamabad High Court		organization	PAK	JUD					
Lahore High Court		organization	PAK	JUD					
Supreme Federal Court		organization	BRA	JUD					
Superior Electoral Court		organization	BRA	JUD					
Audiencia Nacional		organization	ESP	JUD					
Supreme Court of Spain		organization	ESP	JUD					
Court of Cassation of Italy		organization	ITA	JUD					
Constitutional Court of South Africa		organization	ZAF	JUD					
Supreme Court of Kenya		organization	KEN	JUD					
Constitutional Court of Korea		organization	KOR	JUD					
Constitutional Court of Turkey		organization	TUR	JUD					
Supreme Constitutional Court of Egypt		organization	EGY	JUD					
Supreme Tribunal of Justice		organization	VEN	JUD					
African Court on Human and Peoples' Rights		organization		JUD					
Caribbean Court of Justice		organization		JUD					
Court of Arbitration for Sport		organization		JUD					
ECOWAS Court of Justice		organization		JUD					
Extraordinary Chambers in the Courts of Cambodia	Khmer Rouge tribunal	organization		JUD					
Kosovo Specialist Chambers		organization		JUD					
East African Court of Justice		organization		JUD					
Central American Court of Justice		organization		JUD					
Hague District Court		organization	NLD	JUD					
Patriotic Resistance Front in Ituri	FRPI	militia	COD	REB					
Raia Mutomboki		militia	COD	REB					
Union of Congolese Patriots		militia	COD	REB					
Front for Nationalists and Integrationists		militia	COD	REB					
Rally for Congolese Democracy	RCD-Goma	militia	COD	REB					
Sudan Shield Forces		militia	SDN	REB					
Union of Forces for Democracy and Development		militia	TCD	REB					
Southern Cameroons Defence Forces		militia	CMR	REB					
Platform of June 14		militia	MLI	REB					
Black Axe		militia	NGA	CRM					
Los Tiguerones		militia	ECU	CRM					
Chone Killers		militia	ECU	CRM					
Comuneros del Sur		militia	COL	REB					
Norte del Valle Cartel		militia	COL	CRM					
Los Rastrojos		militia	COL	CRM					
Los Urabeños		militia	COL	CRM					
Santa Rosa de Lima Cartel		militia	MEX	CRM					
Guerreros Unidos		militia	MEX	CRM					
Caborca Cartel		militia	MEX	CRM					
Cartel del Noreste		militia	MEX	CRM					
G-Pep		militia	HTI	CRM					
Gran Grif		militia	HTI	CRM					
Yamaguchi-gumi		militia	JPN	CRM					
Sun Yee On		militia	HKG	CRM					
Nineveh Plain Protection Units		militia	IRQ	PRM					
Faylaq al-Sham		militia	SYR	REB					
Sultan Murad Division		militia	SYR	REB					
Southern Front		militia	SYR	REB					
Guardians of Religion Organization		militia	SYR	REB					
Misrata brigades		militia	LBY	PRM					
Tripoli Protection Force		militia	LBY	PRM					
Special Deterrence Force	Rada Special Deterrence Force	militia	LBY	PRM					
444th Brigade		militia	LBY	PRM					
Ansar al-Sharia in Libya		militia	LBY	REB					
Libyan Islamic Fighting Group		militia	LBY	REB					
Pattani United Liberation Organisation		militia	THA	REB					
Kangleipak Communist Party		militia	IND	REB					
Baloch Republican Army		militia	PAK	REB					
Islamic State Pakistan Province		militia	PAK	REB					
Party for a Free Life in Kurdistan		militia	IRN	REB					
Arab Struggle Movement for the Liberation of Ahvaz		militia	IRN	REB					
Revolutionary People's Liberation Party–Front		militia	TUR	REB					
Akhmat battalion		militia	RUS	PRM					
Irish National Liberation Army		militia	GBR	REB					
Conspiracy of Fire Nuclei		militia	GRC	REB					
Boogaloo movement		militia	USA	UAF					
Three Percenters		militia	USA	UAF					
Patriot Front		militia	USA	UAF					
Atomwaffen Division		militia	USA	UAF					
Weather Underground		militia	USA	UAF					
Koglweogo		militia	BFA	PRM					
Volunteers for the Defense of the Homeland	VDP	militia	BFA	PRM					
West Nile Bank Front		militia	UGA	REB					
Sabaot Land Defence Force		militia	KEN	REB					
Mungiki		militia	KEN	REB					
National Liberation Front of Rwanda		militia	RWA	REB					
Mujahidin Indonesia Timur		militia	IDN	REB					
`;
