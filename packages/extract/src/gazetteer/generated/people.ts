// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/people.tsv.
export const peopleTable: string = `label	aliases	country	sector	office	parent	from	to	wikidata
Joe Biden	Joseph Biden|Joseph R. Biden|Biden	USA	GOV	president		2021-01-20	2025-01-20	Q6279
Donald Trump	Donald J. Trump|Trump	USA	GOV	president		2017-01-20		Q22686
Barack Obama	Barack H. Obama|Obama	USA	GOV	president		2009-01-20	2017-01-20	Q76
George W. Bush	George Bush	USA	GOV	president		2001-01-20	2009-01-20	Q207
Bill Clinton	William Clinton|William J. Clinton	USA	GOV	president		1993-01-20	2001-01-20	Q1124
George H. W. Bush	George H.W. Bush	USA	GOV	president		1989-01-20	1993-01-20	Q23505
Ronald Reagan	Reagan	USA	GOV	president		1981-01-20	1989-01-20	Q9960
Jimmy Carter		USA	GOV	president		1977-01-20	1981-01-20	Q23685
Kamala Harris		USA	GOV	vice president		2021-01-20	2025-01-20	Q10853588
JD Vance	J.D. Vance	USA	GOV	vice president		2025-01-20		
Mike Pence		USA	GOV	vice president		2017-01-20	2021-01-20	
Dick Cheney	Cheney	USA	GOV	vice president		2001-01-20	2009-01-20	
Al Gore		USA	GOV	vice president		1993-01-20	2001-01-20	
Hillary Clinton	Hillary Rodham Clinton	USA	GOV	secretary of state		2009-01-21	2013-02-01	Q6294
John Kerry		USA	GOV	secretary of state		2013-02-01	2017-01-20	
Colin Powell		USA	GOV	secretary of state		2001-01-20	2005-01-26	
Condoleezza Rice		USA	GOV	secretary of state		2005-01-26	2009-01-20	
Rex Tillerson	Tillerson	USA	GOV	secretary of state		2017-02-01	2018-03-31	
Mike Pompeo	Pompeo	USA	GOV	secretary of state		2018-04-26	2021-01-20	
Antony Blinken	Anthony Blinken|Blinken	USA	GOV	secretary of state		2021-01-26	2025-01-20	
Marco Rubio	Rubio	USA	GOV	secretary of state		2025-01-21		
Madeleine Albright	Albright	USA	GOV	secretary of state		1997-01-23	2001-01-20	
James Baker		USA	GOV	secretary of state		1989-01-25	1992-08-23	
George Shultz	Shultz	USA	GOV	secretary of state		1982-07-16	1989-01-20	
Henry Kissinger	Kissinger	USA	GOV	secretary of state		1973-09-22	1977-01-20	
Donald Rumsfeld	Rumsfeld	USA	GOV	secretary of defense		2001-01-20	2006-12-18	
Robert Gates		USA	GOV	secretary of defense		2006-12-18	2011-07-01	
Leon Panetta	Panetta	USA	GOV	secretary of defense		2011-07-01	2013-02-26	
Chuck Hagel	Hagel	USA	GOV	secretary of defense		2013-02-27	2015-02-17	
Ash Carter	Ashton Carter	USA	GOV	secretary of defense		2015-02-17	2017-01-20	
Jim Mattis	James Mattis|Mattis	USA	GOV	secretary of defense		2017-01-20	2019-01-01	
Mark Esper	Esper	USA	GOV	secretary of defense		2019-07-23	2020-11-09	
Lloyd Austin		USA	GOV	secretary of defense		2021-01-22	2025-01-20	
Pete Hegseth	Hegseth	USA	GOV	secretary of defense		2025-01-25		
Jake Sullivan		USA	GOV	national security adviser		2021-01-20	2025-01-20	
John Bolton		USA	GOV	national security adviser		2018-04-09	2019-09-10	
Mike Waltz	Michael Waltz	USA	GOV	ambassador to the United Nations		2025-09		
Steve Witkoff	Witkoff	USA	GOV	special envoy		2025-01-20		
Jared Kushner	Kushner	USA	GOV	senior adviser to the president		2017-01-20	2021-01-20	
Tom Barrack	Thomas Barrack	USA	GOV	ambassador to Turkey		2025-05		
Keith Kellogg		USA	GOV	special envoy for Ukraine		2025-01		
Amos Hochstein	Hochstein	USA	GOV	special envoy		2021	2025-01	
Brett McGurk	McGurk	USA	GOV	coordinator for the Middle East		2021-01-20	2025-01-20	
Zalmay Khalilzad	Khalilzad	USA	GOV	special representative for Afghanistan		2018-09	2021-10	
Nikki Haley		USA	GOV	ambassador to the United Nations		2017-01-27	2018-12-31	
Linda Thomas-Greenfield	Thomas-Greenfield	USA	GOV	ambassador to the United Nations		2021-02-25	2025-01-20	
Janet Yellen	Yellen	USA	GOV	secretary of the treasury		2021-01-26	2025-01-20	
Scott Bessent	Bessent	USA	GOV	secretary of the treasury		2025-01-28		
Karoline Leavitt	Leavitt	USA	GOV	White House press secretary		2025-01-20		
Tony Blair	Anthony Blair	GBR	GOV	prime minister		1997-05-02	2007-06-27	Q9545
Gordon Brown		GBR	GOV	prime minister		2007-06-27	2010-05-11	
David Cameron		GBR	GOV	prime minister		2010-05-11	2016-07-13	Q192
Theresa May		GBR	GOV	prime minister		2016-07-13	2019-07-24	Q264766
Boris Johnson		GBR	GOV	prime minister		2019-07-24	2022-09-06	Q180589
Liz Truss		GBR	GOV	prime minister		2022-09-06	2022-10-25	
Rishi Sunak	Sunak	GBR	GOV	prime minister		2022-10-25	2024-07-05	
Keir Starmer	Starmer	GBR	GOV	prime minister		2024-07-05		
David Lammy	Lammy	GBR	GOV	foreign secretary		2024-07-05	2025-09-05	
Yvette Cooper		GBR	GOV	foreign secretary		2025-09-05		
Margaret Thatcher	Thatcher	GBR	GOV	prime minister		1979-05-04	1990-11-28	Q7416
John Major		GBR	GOV	prime minister		1990-11-28	1997-05-02	
Jacques Chirac	Chirac	FRA	GOV	president		1995-05-17	2007-05-16	Q2105
Nicolas Sarkozy	Sarkozy	FRA	GOV	president		2007-05-16	2012-05-15	
François Hollande	Francois Hollande	FRA	GOV	president		2012-05-15	2017-05-14	
Emmanuel Macron	Macron	FRA	GOV	president		2017-05-14		Q3052772
François Mitterrand	Francois Mitterrand|Mitterrand	FRA	GOV	president		1981-05-21	1995-05-17	
Michel Barnier	Barnier	FRA	GOV	prime minister		2024-09-05	2024-12-13	
Jean-Noël Barrot	Barrot	FRA	GOV	foreign minister		2024-09-21		
Gerhard Schröder	Gerhard Schroeder|Schröder	DEU	GOV	chancellor		1998-10-27	2005-11-22	
Angela Merkel	Merkel	DEU	GOV	chancellor		2005-11-22	2021-12-08	Q567
Olaf Scholz	Scholz	DEU	GOV	chancellor		2021-12-08	2025-05-06	
Friedrich Merz	Merz	DEU	GOV	chancellor		2025-05-06		
Frank-Walter Steinmeier	Steinmeier	DEU	GOV	president		2017-03-19		
Annalena Baerbock	Baerbock	DEU	GOV	foreign minister		2021-12-08	2025-05-06	
Boris Pistorius	Pistorius	DEU	GOV	defence minister		2023-01-19		
Helmut Kohl		DEU	GOV	chancellor		1982-10-01	1998-10-27	
Silvio Berlusconi	Berlusconi	ITA	GOV	prime minister		2001-06-11	2011-11-16	
Mario Draghi	Draghi	ITA	GOV	prime minister		2021-02-13	2022-10-22	
Matteo Renzi	Renzi	ITA	GOV	prime minister		2014-02-22	2016-12-12	
Giuseppe Conte		ITA	GOV	prime minister		2018-06-01	2021-02-13	
Giorgia Meloni	Meloni	ITA	GOV	prime minister		2022-10-22		
Matteo Salvini	Salvini	ITA	GOV	deputy prime minister		2022-10-22		
José María Aznar	Jose Maria Aznar|Aznar	ESP	GOV	prime minister		1996-05-05	2004-04-17	
José Luis Rodríguez Zapatero	Jose Luis Rodriguez Zapatero|Zapatero	ESP	GOV	prime minister		2004-04-17	2011-12-21	
Mariano Rajoy	Rajoy	ESP	GOV	prime minister		2011-12-21	2018-06-01	
Pedro Sánchez	Pedro Sanchez	ESP	GOV	prime minister		2018-06-02		
Carles Puigdemont	Puigdemont	ESP	GOV	president of Catalonia		2016-01-12	2017-10-28	
Mark Rutte	Rutte	NLD	GOV	prime minister		2010-10-14	2024-07-02	
Jens Stoltenberg	Stoltenberg	NOR	GOV	prime minister		2005-10-17	2013-10-16	
Donald Tusk	Tusk	POL	GOV	prime minister		2023-12-13		
Andrzej Duda		POL	GOV	president		2015-08-06	2025-08-06	
Karol Nawrocki	Nawrocki	POL	GOV	president		2025-08-06		
Mateusz Morawiecki	Morawiecki	POL	GOV	prime minister		2017-12-11	2023-12-13	
Radosław Sikorski	Radoslaw Sikorski|Radek Sikorski|Sikorski	POL	GOV	foreign minister		2023-12-13		
Lech Wałęsa	Lech Walesa|Walesa	POL	GOV	president		1990-12-22	1995-12-22	
Viktor Orbán	Viktor Orban|Orbán|Orban	HUN	GOV	prime minister		2010-05-29		
Péter Szijjártó	Peter Szijjarto|Szijjarto	HUN	GOV	foreign minister		2014-09-23		
Robert Fico	Fico	SVK	GOV	prime minister		2023-10-25		
Aleksandar Vučić	Aleksandar Vucic|Vučić|Vucic	SRB	GOV	president		2017-05-31		
Slobodan Milošević	Slobodan Milosevic|Milošević|Milosevic	SRB	GOV	president		1989-05-08	2000-10-07	
Radovan Karadžić	Radovan Karadzic|Karadzic	BIH	GOV	president of Republika Srpska		1992	1996	
Milorad Dodik	Dodik	BIH	GOV	president of Republika Srpska		2022-11-15	2025	
Albin Kurti	Kurti	XKX	GOV	prime minister		2021-03-22		
Hashim Thaçi	Hashim Thaci|Thaci	XKX	GOV	president		2016-04-07	2020-11-05	
Edi Rama		ALB	GOV	prime minister		2013-09-15		
Kyriakos Mitsotakis	Mitsotakis	GRC	GOV	prime minister		2019-07-08		
Alexis Tsipras	Tsipras	GRC	GOV	prime minister		2015-01-26	2019-07-08	
Sauli Niinistö	Sauli Niinisto	FIN	GOV	president		2012-03-01	2024-03-01	
Alexander Stubb	Stubb	FIN	GOV	president		2024-03-01		
Mette Frederiksen	Frederiksen	DNK	GOV	prime minister		2019-06-27		
Kaja Kallas	Kallas	EST	GOV	EU foreign policy chief		2024-12-01		
Vladimir Putin	Vladimir V. Putin|Putin	RUS	GOV	president		2000-05-07		Q7747
Dmitry Medvedev	Dmitri Medvedev|Medvedev	RUS	GOV	president		2008-05-07	2012-05-07	
Boris Yeltsin	Yeltsin	RUS	GOV	president		1991-07-10	1999-12-31	
Mikhail Gorbachev	Gorbachev	RUS	GOV	president of the Soviet Union		1990-03-15	1991-12-25	Q30487
Sergei Lavrov	Sergey Lavrov|Lavrov	RUS	GOV	foreign minister		2004-03-09		
Dmitry Peskov	Dmitri Peskov|Peskov	RUS	GOV	Kremlin spokesman		2012		
Sergei Shoigu	Sergey Shoigu|Shoigu	RUS	GOV	defence minister		2012-11-06	2024-05-12	
Andrei Belousov	Andrey Belousov|Belousov	RUS	GOV	defence minister		2024-05-14		
Maria Zakharova	Zakharova	RUS	GOV	foreign ministry spokeswoman		2015-08-10		
Mikhail Mishustin	Mishustin	RUS	GOV	prime minister		2020-01-16		
Ramzan Kadyrov	Kadyrov	RUS	GOV	head of Chechnya		2007-03-02		
Kirill Dmitriev	Dmitriev	RUS	GOV	special envoy		2025-02		
Vasily Nebenzya	Nebenzya|Nebenzia	RUS	GOV	ambassador to the United Nations		2017-07		
Yury Ushakov	Yuri Ushakov|Ushakov	RUS	GOV	presidential aide		2012		
Volodymyr Zelensky	Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy	UKR	GOV	president		2019-05-20		Q3874799
Petro Poroshenko	Poroshenko	UKR	GOV	president		2014-06-07	2019-05-20	
Viktor Yanukovych	Yanukovych|Yanukovich|Viktor Yanukovich	UKR	GOV	president		2010-02-25	2014-02-22	
Viktor Yushchenko	Yushchenko	UKR	GOV	president		2005-01-23	2010-02-25	
Yulia Tymoshenko	Tymoshenko	UKR	GOV	prime minister		2007-12-18	2010-03-04	
Dmytro Kuleba	Kuleba	UKR	GOV	foreign minister		2020-03-04	2024-09-05	
Andrii Sybiha	Andriy Sybiha|Sybiha	UKR	GOV	foreign minister		2024-09-05		
Andriy Yermak	Andrii Yermak|Yermak	UKR	GOV	head of the presidential office		2020-02-11	2025-11-28	
Denys Shmyhal	Shmyhal	UKR	GOV	prime minister		2020-03-04	2025-07-16	
Yulia Svyrydenko	Svyrydenko	UKR	GOV	prime minister		2025-07-17		
Rustem Umerov	Umerov	UKR	GOV	defence minister		2023-09-06	2025-07-17	
Mykhailo Podolyak	Podolyak	UKR	GOV	presidential adviser		2020		
Alexander Lukashenko	Aleksandr Lukashenko|Alyaksandr Lukashenka|Lukashenko|Lukashenka	BLR	GOV	president		1994-07-20		
Maia Sandu	Sandu	MDA	GOV	president		2020-12-24		
Mikheil Saakashvili	Mikhail Saakashvili|Saakashvili	GEO	GOV	president		2004-01-25	2013-11-17	
Bidzina Ivanishvili	Ivanishvili	GEO	GOV	founder of Georgian Dream		2012		
Salome Zourabichvili	Zourabichvili	GEO	GOV	president		2018-12-16	2024-12-29	
Nikol Pashinyan	Pashinyan	ARM	GOV	prime minister		2018-05-08		
Ilham Aliyev	Aliyev	AZE	GOV	president		2003-10-31		
Recep Tayyip Erdoğan	Recep Tayyip Erdogan|Tayyip Erdogan|Erdogan|Erdoğan	TUR	GOV	president		2014-08-28		Q39259
Abdullah Gül	Abdullah Gul	TUR	GOV	president		2007-08-28	2014-08-28	
Ahmet Davutoğlu	Ahmet Davutoglu|Davutoglu	TUR	GOV	prime minister		2014-08-28	2016-05-24	
Mevlüt Çavuşoğlu	Mevlut Cavusoglu|Cavusoglu	TUR	GOV	foreign minister		2015-11-24	2023-06-03	
Hakan Fidan	Fidan	TUR	GOV	foreign minister		2023-06-04		
Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Netanyahu	ISR	GOV	prime minister		2022-12-29		Q43723
Naftali Bennett		ISR	GOV	prime minister		2021-06-13	2022-06-30	
Yair Lapid	Lapid	ISR	GOV	prime minister		2022-07-01	2022-12-29	
Ariel Sharon		ISR	GOV	prime minister		2001-03-07	2006-04-14	Q60095
Ehud Olmert	Olmert	ISR	GOV	prime minister		2006-04-14	2009-03-31	
Ehud Barak		ISR	GOV	prime minister		1999-07-06	2001-03-07	
Yitzhak Rabin	Rabin	ISR	GOV	prime minister		1992-07-13	1995-11-04	
Shimon Peres		ISR	GOV	president		2007-07-15	2014-07-24	
Isaac Herzog		ISR	GOV	president		2021-07-07		
Yoav Gallant		ISR	GOV	defence minister		2022-12-29	2024-11-05	
Israel Katz		ISR	GOV	defence minister		2024-11-08		
Benny Gantz	Gantz	ISR	GOV	defence minister		2020-05-17	2022-12-29	
Avigdor Lieberman		ISR	GOV	defence minister		2016-05-30	2018-11-18	
Itamar Ben-Gvir	Itamar Ben Gvir|Ben-Gvir|Ben Gvir	ISR	GOV	national security minister		2022-12-29		
Bezalel Smotrich	Smotrich	ISR	GOV	finance minister		2022-12-29		
Gideon Sa'ar	Gideon Saar	ISR	GOV	foreign minister		2024-11-10		
Ron Dermer	Dermer	ISR	GOV	strategic affairs minister		2022-12-29	2025-11	
Yasser Arafat	Yasir Arafat|Arafat	PSE	GOV	president of the Palestinian Authority		1994-07-05	2004-11-11	Q34211
Mahmoud Abbas	Abu Mazen	PSE	GOV	president of the Palestinian Authority		2005-01-15		
Mohammad Shtayyeh	Mohammed Shtayyeh|Shtayyeh	PSE	GOV	prime minister		2019-04-14	2024-03-31	
Mohammad Mustafa	Mohammed Mustafa	PSE	GOV	prime minister		2024-03-31		
Salam Fayyad	Fayyad	PSE	GOV	prime minister		2007-06-15	2013-06-06	
Bashar al-Assad	Bashar Assad|Bashar el-Assad|al-Assad|Assad	SYR	GOV	president		2000-07-17	2024-12-08	Q44329
Hafez al-Assad	Hafez Assad|Hafiz al-Assad	SYR	GOV	president		1971-03-12	2000-06-10	
Ahmed al-Sharaa	Ahmad al-Sharaa|al-Sharaa|Abu Mohammed al-Jolani|Abu Mohammad al-Jolani|al-Jolani|Abu Mohammed al-Golani|al-Golani|Sharaa|Jolani	SYR	GOV	president		2025-01-29		
Asaad al-Shaibani	Asaad al-Shibani|Asaad Hassan al-Shaibani|al-Shaibani	SYR	GOV	foreign minister		2024-12-21		
Walid al-Moallem	Walid Muallem|al-Moallem	SYR	GOV	foreign minister		2006	2020-11-16	
Michel Aoun		LBN	GOV	president		2016-10-31	2022-10-30	
Joseph Aoun		LBN	GOV	president		2025-01-09		
Nawaf Salam		LBN	GOV	prime minister		2025-02-08		
Najib Mikati	Mikati	LBN	GOV	prime minister		2021-09-10	2025-02-08	
Saad Hariri	Saad al-Hariri	LBN	GOV	prime minister		2016-12-18	2020-01-21	
Rafik Hariri	Rafiq Hariri|Rafik al-Hariri|Rafiq al-Hariri	LBN	GOV	prime minister		2000-10-26	2004-10-21	
Nabih Berri	Berri	LBN	GOV	speaker of parliament		1992-10-20		
Saddam Hussein	Saddam|Saddam Hussain	IRQ	GOV	president		1979-07-16	2003-04-09	Q1316
Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki|al-Maliki|Maliki	IRQ	GOV	prime minister		2006-05-20	2014-09-08	
Haider al-Abadi	Haidar al-Abadi|al-Abadi	IRQ	GOV	prime minister		2014-09-08	2018-10-25	
Adil Abdul-Mahdi	Adel Abdul Mahdi|Adil Abdul Mahdi|Adel Abdul-Mahdi|Abdul-Mahdi	IRQ	GOV	prime minister		2018-10-25	2020-05-07	
Mustafa al-Kadhimi	Mustafa Kadhimi|Mustafa al-Kadhemi|al-Kadhimi|Kadhimi	IRQ	GOV	prime minister		2020-05-07	2022-10-27	
Mohammed Shia al-Sudani	Mohammed al-Sudani|Muhammad Shia al-Sudani|Mohammed Shiaa al-Sudani|Mohamed Shia al-Sudani|al-Sudani	IRQ	GOV	prime minister		2022-10-27		
Ayad Allawi	Iyad Allawi|Allawi	IRQ	GOV	prime minister		2004-06-01	2005-05-03	
Ibrahim al-Jaafari	Ibrahim Jaafari|al-Jaafari	IRQ	GOV	prime minister		2005-05-03	2006-05-20	
Jalal Talabani	Talabani	IRQ	GOV	president		2005-04-07	2014-07-24	
Barham Salih	Barham Saleh	IRQ	GOV	president		2018-10-02	2022-10-17	
Abdul Latif Rashid	Abdul Latif Jamal Rashid	IRQ	GOV	president		2022-10-17		
Fuad Hussein	Fouad Hussein	IRQ	GOV	foreign minister		2020-06-06		
Masoud Barzani	Massoud Barzani	IRQ	GOV	president of the Kurdistan Region		2005-06-14	2017-11-01	
Nechirvan Barzani		IRQ	GOV	president of the Kurdistan Region		2019-06-10		
Masrour Barzani		IRQ	GOV	prime minister of the Kurdistan Region		2019-07-10		
Muqtada al-Sadr	Moqtada al-Sadr|Moqtada Sadr|Muqtada Sadr|al-Sadr	IRQ	PTY	leader of the Sadrist Movement		2003		
Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei|Khamenei	IRN	GOV	supreme leader		1989-06-04		
Ruhollah Khomeini	Ayatollah Khomeini|Ayatollah Ruhollah Khomeini|Khomeini	IRN	GOV	supreme leader		1979-12-03	1989-06-03	
Mohammad Khatami	Khatami	IRN	GOV	president		1997-08-03	2005-08-03	
Mahmoud Ahmadinejad	Ahmadinejad|Ahmadi-Nejad	IRN	GOV	president		2005-08-03	2013-08-03	
Hassan Rouhani	Hassan Rohani|Rouhani	IRN	GOV	president		2013-08-03	2021-08-03	
Ebrahim Raisi	Ibrahim Raisi|Raisi	IRN	GOV	president		2021-08-03	2024-05-19	
Masoud Pezeshkian	Pezeshkian	IRN	GOV	president		2024-07-28		
Mohammad Javad Zarif	Javad Zarif|Mohammed Javad Zarif|Zarif	IRN	GOV	foreign minister		2013-08-15	2021-08-25	
Hossein Amir-Abdollahian	Hossein Amirabdollahian|Amir-Abdollahian|Amirabdollahian	IRN	GOV	foreign minister		2021-08-25	2024-05-19	
Abbas Araghchi	Abbas Araqchi|Seyed Abbas Araghchi|Araghchi|Araqchi	IRN	GOV	foreign minister		2024-08-21		
Ali Larijani	Larijani	IRN	GOV	secretary of the Supreme National Security Council		2025-08-05		
Ali Shamkhani	Shamkhani	IRN	GOV	secretary of the Supreme National Security Council		2013-09-10	2023-05-22	
Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf|Ghalibaf|Qalibaf	IRN	GOV	speaker of parliament		2020-05-28		
Esmail Baghaei	Esmaeil Baghaei|Baghaei|Baqaei	IRN	GOV	foreign ministry spokesman		2024		
Salman bin Abdulaziz	King Salman|Salman bin Abdulaziz Al Saud|King Salman bin Abdulaziz	SAU	GOV	king		2015-01-23		
Mohammed bin Salman	Mohammad bin Salman|MBS|Muhammad bin Salman|Crown Prince Mohammed bin Salman	SAU	GOV	crown prince		2017-06-21		
Faisal bin Farhan	Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	SAU	GOV	foreign minister		2019-10-23		
Adel al-Jubeir	al-Jubeir	SAU	GOV	foreign minister		2015-04-29	2018-12-27	
Mohamed bin Zayed	Mohammed bin Zayed|Mohamed bin Zayed Al Nahyan|MBZ	ARE	GOV	president		2022-05-14		
Abdullah bin Zayed		ARE	GOV	foreign minister		2006-02-09		
Tamim bin Hamad Al Thani	Tamim bin Hamad|Sheikh Tamim|Sheikh Tamim bin Hamad al-Thani|Emir Tamim	QAT	GOV	emir		2013-06-25		
Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman|Sheikh Mohammed bin Abdulrahman al-Thani	QAT	GOV	prime minister		2023-03-07		
Haitham bin Tariq	Sultan Haitham|Haitham bin Tarik	OMN	GOV	sultan		2020-01-11		
Qaboos bin Said	Sultan Qaboos	OMN	GOV	sultan		1970-07-23	2020-01-10	
Badr Albusaidi	Badr al-Busaidi|Albusaidi	OMN	GOV	foreign minister		2020-08-18		
King Abdullah II	Abdullah II|King Abdullah II of Jordan	JOR	GOV	king		1999-02-07		
King Hussein	Hussein of Jordan	JOR	GOV	king		1952-08-11	1999-02-07	
Ayman Safadi	Safadi	JOR	GOV	foreign minister		2017-01-15		
Ali Abdullah Saleh	Ali Abdallah Saleh	YEM	GOV	president		1990-05-22	2012-02-27	
Abdrabbuh Mansur Hadi	Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Abdrabbuh Mansour Hadi|Mansour Hadi	YEM	GOV	president		2012-02-27	2022-04-07	
Rashad al-Alimi	al-Alimi	YEM	GOV	chairman of the Presidential Leadership Council		2022-04-07		
Aidarous al-Zubaidi	Aidarus al-Zoubaidi|Aidarous al-Zoubaidi|al-Zubaidi	YEM	GOV	head of the Southern Transitional Council		2017-05-11		
Hosni Mubarak	Mubarak	EGY	GOV	president		1981-10-14	2011-02-11	
Mohamed Morsi	Mohammed Morsi|Mohamed Mursi|Morsi	EGY	GOV	president		2012-06-30	2013-07-03	
Abdel Fattah el-Sisi	Abdel-Fattah el-Sissi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sisi|el-Sisi|al-Sisi|Sisi	EGY	GOV	president		2014-06-08		
Sameh Shoukry	Shoukry	EGY	GOV	foreign minister		2014-06-17	2024-07-03	
Badr Abdelatty	Badr Abdel-Atty|Abdelatty	EGY	GOV	foreign minister		2024-07-03		
Muammar Gaddafi	Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi|Gaddafi|Gadhafi|Qaddafi|Khadafy	LBY	GOV	leader		1969-09-01	2011-08-23	Q19878
Fayez al-Sarraj	Fayez Sarraj|Fayez al-Serraj|al-Sarraj|Sarraj	LBY	GOV	prime minister		2016-03-30	2021-03-15	
Abdul Hamid Dbeibah	Abdulhamid Dbeibah|Abdul-Hamid Dbeibah|Dbeibah	LBY	GOV	prime minister		2021-03-15		
Aguila Saleh	Aguila Saleh Issa	LBY	GOV	speaker of parliament		2014-08-05		
Zine El Abidine Ben Ali	Zine al-Abidine Ben Ali|Ben Ali	TUN	GOV	president		1987-11-07	2011-01-14	
Kais Saied	Kaïs Saïed|Saied	TUN	GOV	president		2019-10-23		
Abdelaziz Bouteflika	Bouteflika	DZA	GOV	president		1999-04-27	2019-04-02	
Abdelmadjid Tebboune	Tebboune	DZA	GOV	president		2019-12-19		
Mohammed VI	King Mohammed VI	MAR	GOV	king		1999-07-23		
Omar al-Bashir	Omar Hassan al-Bashir|Omar el-Bashir|al-Bashir	SDN	GOV	president		1989-06-30	2019-04-11	Q57296
Abdalla Hamdok	Abdallah Hamdok|Hamdok	SDN	GOV	prime minister		2019-08-21	2022-01-02	
Kamil Idris	Kamil El-Tayeb Idris	SDN	GOV	prime minister		2025-05-31		
Salva Kiir	Salva Kiir Mayardit|Kiir	SSD	GOV	president		2011-07-09		
Riek Machar	Machar	SSD	GOV	first vice president		2020-02-22	2025	
Abiy Ahmed	Abiy|Abiy Ahmed Ali	ETH	GOV	prime minister		2018-04-02		
Meles Zenawi	Meles	ETH	GOV	prime minister		1995-08-23	2012-08-20	
Getachew Reda		ETH	GOV	head of the Tigray Interim Administration		2023-03-23	2025-04	
Debretsion Gebremichael	Debretsion	ETH	GOV	chairman of the Tigray People's Liberation Front		2017		
Isaias Afwerki	Isaias Afewerki|Afwerki	ERI	GOV	president		1993-05-24		
Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud	SOM	GOV	president		2022-05-23		
Mohamed Abdullahi Mohamed	Mohamed Abdullahi Farmajo|Farmajo|Farmaajo	SOM	GOV	president		2017-02-16	2022-05-23	
Uhuru Kenyatta	Kenyatta	KEN	GOV	president		2013-04-09	2022-09-13	
William Ruto	Ruto	KEN	GOV	president		2022-09-13		
Mwai Kibaki	Kibaki	KEN	GOV	president		2002-12-30	2013-04-09	
Raila Odinga	Odinga	KEN	GOV	prime minister		2008-04-17	2013-04-09	
Yoweri Museveni	Museveni	UGA	GOV	president		1986-01-29		
Paul Kagame	Kagame	RWA	GOV	president		2000-04-22		
Juvénal Habyarimana	Juvenal Habyarimana|Habyarimana	RWA	GOV	president		1973-07-05	1994-04-06	
Évariste Ndayishimiye	Evariste Ndayishimiye|Ndayishimiye	BDI	GOV	president		2020-06-18		
Pierre Nkurunziza	Nkurunziza	BDI	GOV	president		2005-08-26	2020-06-08	
Félix Tshisekedi	Felix Tshisekedi|Tshisekedi	COD	GOV	president		2019-01-24		
Joseph Kabila		COD	GOV	president		2001-01-17	2019-01-24	
Laurent-Désiré Kabila	Laurent Kabila|Laurent Desire Kabila	COD	GOV	president		1997-05-17	2001-01-16	
Mobutu Sese Seko	Mobutu	COD	GOV	president		1965-11-24	1997-05-16	
Denis Sassou Nguesso	Denis Sassou-Nguesso|Sassou Nguesso	COG	GOV	president		1997-10-25		
Faustin-Archange Touadéra	Faustin Archange Touadera|Faustin-Archange Touadera|Touadera	CAF	GOV	president		2016-03-30		
Idriss Déby	Idriss Deby|Idriss Deby Itno|Idriss Déby Itno	TCD	GOV	president		1990-12-02	2021-04-20	
Mahamat Idriss Déby	Mahamat Idriss Deby|Mahamat Deby|Mahamat Idriss Deby Itno	TCD	GOV	president		2021-04-20		
Paul Biya	Biya	CMR	GOV	president		1982-11-06		
Olusegun Obasanjo	Obasanjo	NGA	GOV	president		1999-05-29	2007-05-29	
Goodluck Jonathan		NGA	GOV	president		2010-05-05	2015-05-29	
Muhammadu Buhari	Buhari	NGA	GOV	president		2015-05-29	2023-05-29	
Bola Tinubu	Bola Ahmed Tinubu|Tinubu	NGA	GOV	president		2023-05-29		
Mohamed Bazoum	Mohammed Bazoum|Bazoum	NER	GOV	president		2021-04-02	2023-07-26	
Ibrahim Boubacar Keïta	Ibrahim Boubacar Keita	MLI	GOV	president		2013-09-04	2020-08-18	
Roch Marc Christian Kaboré	Roch Kabore|Roch Marc Christian Kabore|Roch Kaboré	BFA	GOV	president		2015-12-29	2022-01-24	
Blaise Compaoré	Blaise Compaore|Compaore	BFA	GOV	president		1987-10-15	2014-10-31	
Alassane Ouattara	Ouattara	CIV	GOV	president		2010-12-04		
Laurent Gbagbo	Gbagbo	CIV	GOV	president		2000-10-26	2011-04-11	
Alpha Condé	Alpha Conde	GIN	GOV	president		2010-12-21	2021-09-05	
Macky Sall		SEN	GOV	president		2012-04-02	2024-04-02	
Bassirou Diomaye Faye	Diomaye Faye	SEN	GOV	president		2024-04-02		
Ousmane Sonko	Sonko	SEN	GOV	prime minister		2024-04-02		
Charles Taylor		LBR	GOV	president		1997-08-02	2003-08-11	
Ellen Johnson Sirleaf	Johnson Sirleaf|Ellen Johnson-Sirleaf	LBR	GOV	president		2006-01-16	2018-01-22	
George Weah	Weah	LBR	GOV	president		2018-01-22	2024-01-22	
Ahmad Tejan Kabbah	Tejan Kabbah|Kabbah	SLE	GOV	president		1996-03-29	2007-09-17	
Julius Maada Bio	Maada Bio	SLE	GOV	president		2018-04-04		
Yahya Jammeh	Jammeh	GMB	GOV	president		1996-10-18	2017-01-21	
Adama Barrow		GMB	GOV	president		2017-01-19		
Nana Akufo-Addo	Akufo-Addo	GHA	GOV	president		2017-01-07	2025-01-07	
John Mahama	John Dramani Mahama	GHA	GOV	president		2025-01-07		
Faure Gnassingbé	Faure Gnassingbe	TGO	GOV	president		2005-05-04		
Ali Bongo	Ali Bongo Ondimba	GAB	GOV	president		2009-10-16	2023-08-30	
Teodoro Obiang	Teodoro Obiang Nguema|Obiang	GNQ	GOV	president		1979-08-03		
José Eduardo dos Santos	Jose Eduardo dos Santos	AGO	GOV	president		1979-09-10	2017-09-26	
João Lourenço	Joao Lourenco|Lourenço	AGO	GOV	president		2017-09-26		
Nelson Mandela	Mandela	ZAF	GOV	president		1994-05-10	1999-06-14	Q8023
Thabo Mbeki	Mbeki	ZAF	GOV	president		1999-06-14	2008-09-24	
Jacob Zuma	Zuma	ZAF	GOV	president		2009-05-09	2018-02-14	
Cyril Ramaphosa	Ramaphosa	ZAF	GOV	president		2018-02-15		
Robert Mugabe	Mugabe	ZWE	GOV	president		1987-12-31	2017-11-21	
Emmerson Mnangagwa	Mnangagwa	ZWE	GOV	president		2017-11-24		
Morgan Tsvangirai	Tsvangirai	ZWE	GOV	prime minister		2009-02-11	2013-09-11	
Filipe Nyusi	Nyusi	MOZ	GOV	president		2015-01-15	2025-01-15	
Daniel Chapo	Chapo	MOZ	GOV	president		2025-01-15		
Hakainde Hichilema	Hichilema	ZMB	GOV	president		2021-08-24		
John Magufuli	Magufuli	TZA	GOV	president		2015-11-05	2021-03-17	
Samia Suluhu Hassan	President Samia	TZA	GOV	president		2021-03-19		
Andry Rajoelina	Rajoelina	MDG	GOV	president		2019-01-19	2025-10-14	
Hamid Karzai	Karzai	AFG	GOV	president		2001-12-22	2014-09-29	
Ashraf Ghani		AFG	GOV	president		2014-09-29	2021-08-15	
Abdullah Abdullah		AFG	GOV	chief executive		2014-09-29	2020-03-11	
Amir Khan Muttaqi	Muttaqi	AFG	GOV	foreign minister		2021-09-07		
Zabihullah Mujahid		AFG	GOV	Taliban spokesman		2007		
Pervez Musharraf	Musharraf	PAK	GOV	president		2001-06-20	2008-08-18	
Benazir Bhutto		PAK	GOV	prime minister		1993-10-19	1996-11-05	
Asif Ali Zardari	Zardari	PAK	GOV	president		2024-03-10		
Nawaz Sharif		PAK	GOV	prime minister		2013-06-05	2017-07-28	
Shehbaz Sharif	Shahbaz Sharif	PAK	GOV	prime minister		2024-03-04		
Imran Khan		PAK	GOV	prime minister		2018-08-18	2022-04-10	
Ishaq Dar		PAK	GOV	foreign minister		2024-03-11		
Atal Bihari Vajpayee	Vajpayee	IND	GOV	prime minister		1998-03-19	2004-05-22	
Manmohan Singh		IND	GOV	prime minister		2004-05-22	2014-05-26	
Narendra Modi	Modi	IND	GOV	prime minister		2014-05-26		Q1058
Subrahmanyam Jaishankar	S. Jaishankar|Jaishankar	IND	GOV	foreign minister		2019-05-30		
Rajnath Singh		IND	GOV	defence minister		2019-05-31		
Amit Shah		IND	GOV	home minister		2019-05-30		
Rajiv Gandhi		IND	GOV	prime minister		1984-10-31	1989-12-02	
Indira Gandhi		IND	GOV	prime minister		1980-01-14	1984-10-31	
Sheikh Hasina	Hasina|Sheikh Hasina Wazed	BGD	GOV	prime minister		2009-01-06	2024-08-05	
Muhammad Yunus	Mohammad Yunus	BGD	GOV	chief adviser		2024-08-08		
Khaleda Zia	Begum Khaleda Zia	BGD	GOV	prime minister		2001-10-10	2006-10-29	
Mahinda Rajapaksa		LKA	GOV	president		2005-11-19	2015-01-09	
Gotabaya Rajapaksa		LKA	GOV	president		2019-11-18	2022-07-14	
Ranil Wickremesinghe	Wickremesinghe	LKA	GOV	president		2022-07-21	2024-09-23	
Anura Kumara Dissanayake	Dissanayake	LKA	GOV	president		2024-09-23		
Chandrika Kumaratunga	Kumaratunga	LKA	GOV	president		1994-11-12	2005-11-19	
KP Sharma Oli	K.P. Sharma Oli	NPL	GOV	prime minister		2024-07-15	2025-09-09	
Pushpa Kamal Dahal	Prachanda	NPL	GOV	prime minister		2022-12-26	2024-07-15	
Aung San Suu Kyi	Suu Kyi	MMR	GOV	state counsellor		2016-04-06	2021-02-01	Q36740
Xi Jinping	President Xi	CHN	GOV	president		2013-03-14		Q15031
Hu Jintao		CHN	GOV	president		2003-03-15	2013-03-14	
Jiang Zemin		CHN	GOV	president		1993-03-27	2003-03-15	
Deng Xiaoping		CHN	GOV	paramount leader		1978	1989	
Mao Zedong	Mao Tse-tung	CHN	GOV	chairman		1949	1976	
Wen Jiabao		CHN	GOV	premier		2003-03-16	2013-03-15	
Li Keqiang		CHN	GOV	premier		2013-03-15	2023-03-11	
Li Qiang		CHN	GOV	premier		2023-03-11		
Wang Yi		CHN	GOV	foreign minister		2023-07-25		
Qin Gang		CHN	GOV	foreign minister		2022-12-30	2023-07-25	
Mao Ning		CHN	GOV	foreign ministry spokeswoman		2022-09		
Lin Jian		CHN	GOV	foreign ministry spokesman		2024-03		
Guo Jiakun		CHN	GOV	foreign ministry spokesman		2025-01		
Carrie Lam		HKG	GOV	chief executive		2017-07-01	2022-06-30	
John Lee Ka-chiu		HKG	GOV	chief executive		2022-07-01		
Chen Shui-bian		TWN	GOV	president		2000-05-20	2008-05-20	
Ma Ying-jeou		TWN	GOV	president		2008-05-20	2016-05-20	
Tsai Ing-wen		TWN	GOV	president		2016-05-20	2024-05-20	
Lai Ching-te	William Lai	TWN	GOV	president		2024-05-20		
Kim Jong Un	Kim Jong-un	PRK	GOV	supreme leader		2011-12-17		Q56226
Kim Jong Il	Kim Jong-il	PRK	GOV	supreme leader		1994-07-08	2011-12-17	
Kim Il Sung	Kim Il-sung	PRK	GOV	supreme leader		1948-09-09	1994-07-08	
Kim Yo Jong	Kim Yo-jong	PRK	GOV	deputy department director		2014		
Choe Son Hui	Choe Son-hui	PRK	GOV	foreign minister		2022-06-11		
Kim Dae-jung	Kim Dae Jung	KOR	GOV	president		1998-02-25	2003-02-25	
Roh Moo-hyun	Roh Moo Hyun	KOR	GOV	president		2003-02-25	2008-02-25	
Lee Myung-bak	Lee Myung Bak	KOR	GOV	president		2008-02-25	2013-02-25	
Park Geun-hye	Park Geun Hye	KOR	GOV	president		2013-02-25	2017-03-10	
Moon Jae-in	Moon Jae In	KOR	GOV	president		2017-05-10	2022-05-10	
Yoon Suk Yeol	Yoon Suk-yeol	KOR	GOV	president		2022-05-10	2025-04-04	
Lee Jae-myung	Lee Jae Myung	KOR	GOV	president		2025-06-04		
Junichiro Koizumi	Koizumi	JPN	GOV	prime minister		2001-04-26	2006-09-26	
Shinzo Abe	Shinzō Abe	JPN	GOV	prime minister		2012-12-26	2020-09-16	
Yoshihide Suga		JPN	GOV	prime minister		2020-09-16	2021-10-04	
Fumio Kishida	Kishida	JPN	GOV	prime minister		2021-10-04	2024-10-01	
Shigeru Ishiba	Ishiba	JPN	GOV	prime minister		2024-10-01	2025-10-21	
Sanae Takaichi	Takaichi	JPN	GOV	prime minister		2025-10-21		
Gloria Macapagal Arroyo	Gloria Arroyo|Gloria Macapagal-Arroyo	PHL	GOV	president		2001-01-20	2010-06-30	
Benigno Aquino III	Benigno Aquino	PHL	GOV	president		2010-06-30	2016-06-30	
Rodrigo Duterte	Duterte	PHL	GOV	president		2016-06-30	2022-06-30	
Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos Jr	PHL	GOV	president		2022-06-30		
Ferdinand Marcos		PHL	GOV	president		1965-12-30	1986-02-25	
Susilo Bambang Yudhoyono	Yudhoyono	IDN	GOV	president		2004-10-20	2014-10-20	
Joko Widodo	Jokowi|Widodo	IDN	GOV	president		2014-10-20	2024-10-20	
Prabowo Subianto	Prabowo	IDN	GOV	president		2024-10-20		
Suharto		IDN	GOV	president		1967-03-12	1998-05-21	
Mahathir Mohamad	Mahathir Mohammad|Mahathir	MYS	GOV	prime minister		2018-05-10	2020-03-01	
Najib Razak		MYS	GOV	prime minister		2009-04-03	2018-05-10	
Anwar Ibrahim		MYS	GOV	prime minister		2022-11-24		
Lee Hsien Loong		SGP	GOV	prime minister		2004-08-12	2024-05-15	
Lawrence Wong		SGP	GOV	prime minister		2024-05-15		
Hun Sen		KHM	GOV	prime minister		1985-01-14	2023-08-22	
Hun Manet		KHM	GOV	prime minister		2023-08-22		
Thaksin Shinawatra	Thaksin	THA	GOV	prime minister		2001-02-09	2006-09-19	
Yingluck Shinawatra	Yingluck	THA	GOV	prime minister		2011-08-05	2014-05-07	
Prayut Chan-o-cha	Prayuth Chan-ocha|Prayut Chan-ocha|Prayuth	THA	GOV	prime minister		2014-08-24	2023-08-22	
Srettha Thavisin	Srettha	THA	GOV	prime minister		2023-08-22	2024-08-14	
Paetongtarn Shinawatra	Paetongtarn	THA	GOV	prime minister		2024-08-16	2025-08-29	
Anutin Charnvirakul	Anutin	THA	GOV	prime minister		2025-09-07		
To Lam	Tô Lâm	VNM	GOV	general secretary of the Communist Party		2024-08-03		
Nguyen Phu Trong		VNM	GOV	general secretary of the Communist Party		2011-01-19	2024-07-19	
Xanana Gusmão	Xanana Gusmao	TLS	GOV	prime minister		2023-07-01		
José Ramos-Horta	Jose Ramos-Horta|Ramos-Horta	TLS	GOV	president		2022-05-20		
John Howard		AUS	GOV	prime minister		1996-03-11	2007-12-03	
Scott Morrison		AUS	GOV	prime minister		2018-08-24	2022-05-23	
Anthony Albanese	Albanese	AUS	GOV	prime minister		2022-05-23		
Penny Wong		AUS	GOV	foreign minister		2022-05-23		
Jacinda Ardern	Ardern	NZL	GOV	prime minister		2017-10-26	2023-01-25	
Christopher Luxon	Luxon	NZL	GOV	prime minister		2023-11-27		
Justin Trudeau	Trudeau	CAN	GOV	prime minister		2015-11-04	2025-03-14	
Mark Carney		CAN	GOV	prime minister		2025-03-14		
Stephen Harper		CAN	GOV	prime minister		2006-02-06	2015-11-04	
Vicente Fox		MEX	GOV	president		2000-12-01	2006-11-30	
Felipe Calderón	Felipe Calderon	MEX	GOV	president		2006-12-01	2012-11-30	
Enrique Peña Nieto	Enrique Pena Nieto|Peña Nieto	MEX	GOV	president		2012-12-01	2018-11-30	
Andrés Manuel López Obrador	Andres Manuel Lopez Obrador|López Obrador|Lopez Obrador|AMLO	MEX	GOV	president		2018-12-01	2024-09-30	
Claudia Sheinbaum	Sheinbaum	MEX	GOV	president		2024-10-01		
Nayib Bukele	Bukele	SLV	GOV	president		2019-06-01		
Alfredo Cristiani	Cristiani|Alfredo Cristiani Burkard	SLV	GOV	president		1989-06-01	1994-06-01	
José Napoleón Duarte	Jose Napoleon Duarte|Napoleon Duarte	SLV	GOV	president		1984-06-01	1989-06-01	
Daniel Ortega		NIC	GOV	president		2007-01-10		
Rosario Murillo		NIC	GOV	co-president		2025-02-18		
Violeta Chamorro	Violeta Barrios de Chamorro	NIC	GOV	president		1990-04-25	1997-01-10	
Juan Orlando Hernández	Juan Orlando Hernandez	HND	GOV	president		2014-01-27	2022-01-27	
Xiomara Castro		HND	GOV	president		2022-01-27	2026-01-27	
Manuel Zelaya	Zelaya	HND	GOV	president		2006-01-27	2009-06-28	
Bernardo Arévalo	Bernardo Arevalo|Arévalo	GTM	GOV	president		2024-01-14		
Alejandro Giammattei	Giammattei	GTM	GOV	president		2020-01-14	2024-01-14	
Vinicio Cerezo	Vinicio Cerezo Arévalo	GTM	GOV	president		1986-01-14	1991-01-14	
Efraín Ríos Montt	Efrain Rios Montt|Ríos Montt|Rios Montt	GTM	GOV	head of state		1982-03-23	1983-08-08	
Manuel Noriega	Manuel Antonio Noriega|Noriega	PAN	GOV	military leader		1983-08-12	1989-12-20	
José Raúl Mulino	Jose Raul Mulino|Mulino	PAN	GOV	president		2024-07-01		
Fidel Castro	Fidel Castro Ruz	CUB	GOV	president		1976-12-02	2008-02-24	Q11256
Raúl Castro	Raul Castro	CUB	GOV	president		2008-02-24	2018-04-19	
Miguel Díaz-Canel	Miguel Diaz-Canel|Díaz-Canel	CUB	GOV	president		2018-04-19		
Jean-Bertrand Aristide	Aristide	HTI	GOV	president		2001-02-07	2004-02-29	
René Préval	Rene Preval|Préval	HTI	GOV	president		2006-05-14	2011-05-14	
Jovenel Moïse	Jovenel Moise	HTI	GOV	president		2017-02-07	2021-07-07	
Ariel Henry		HTI	GOV	prime minister		2021-07-20	2024-04-24	
Hugo Chávez	Hugo Chavez	VEN	GOV	president		1999-02-02	2013-03-05	Q8440
Nicolás Maduro	Nicolas Maduro|Maduro	VEN	GOV	president		2013-04-19	2026-01-03	Q57420
Delcy Rodríguez	Delcy Rodriguez	VEN	GOV	vice president		2018-06-14		
Álvaro Uribe	Alvaro Uribe|Uribe	COL	GOV	president		2002-08-07	2010-08-07	
Juan Manuel Santos		COL	GOV	president		2010-08-07	2018-08-07	
Iván Duque	Ivan Duque	COL	GOV	president		2018-08-07	2022-08-07	
Gustavo Petro		COL	GOV	president		2022-08-07		
Virgilio Barco	Virgilio Barco Vargas	COL	GOV	president		1986-08-07	1990-08-07	
César Gaviria	Cesar Gaviria|Cesar Gaviria Trujillo	COL	GOV	president		1990-08-07	1994-08-07	
Andrés Pastrana	Andres Pastrana	COL	GOV	president		1998-08-07	2002-08-07	
Rafael Correa		ECU	GOV	president		2007-01-15	2017-05-24	
Lenín Moreno	Lenin Moreno	ECU	GOV	president		2017-05-24	2021-05-24	
Guillermo Lasso		ECU	GOV	president		2021-05-24	2023-11-23	
Daniel Noboa	Noboa	ECU	GOV	president		2023-11-23		
Alberto Fujimori	Fujimori	PER	GOV	president		1990-07-28	2000-11-22	
Alan García	Alan Garcia|Alan Garcia Perez	PER	GOV	president		2006-07-28	2011-07-28	
Pedro Castillo		PER	GOV	president		2021-07-28	2022-12-07	
Dina Boluarte	Boluarte	PER	GOV	president		2022-12-07	2025-10-10	
Ollanta Humala	Humala	PER	GOV	president		2011-07-28	2016-07-28	
Alejandro Toledo		PER	GOV	president		2001-07-28	2006-07-28	
Evo Morales		BOL	GOV	president		2006-01-22	2019-11-10	
Luis Arce		BOL	GOV	president		2020-11-08	2025-11-08	
Jeanine Áñez	Jeanine Anez|Jeanine Añez	BOL	GOV	interim president		2019-11-12	2020-11-08	
Rodrigo Paz		BOL	GOV	president		2025-11-08		
Augusto Pinochet	Pinochet	CHL	GOV	president		1974-12-17	1990-03-11	
Patricio Aylwin	Aylwin	CHL	GOV	president		1990-03-11	1994-03-11	
Michelle Bachelet	Bachelet	CHL	GOV	president		2014-03-11	2018-03-11	
Sebastián Piñera	Sebastian Pinera|Sebastian Piñera|Piñera	CHL	GOV	president		2018-03-11	2022-03-11	
Gabriel Boric	Boric	CHL	GOV	president		2022-03-11	2026-03-11	
Néstor Kirchner	Nestor Kirchner	ARG	GOV	president		2003-05-25	2007-12-10	
Cristina Fernández de Kirchner	Cristina Fernandez de Kirchner|Cristina Fernandez|Cristina Kirchner	ARG	GOV	president		2007-12-10	2015-12-09	
Mauricio Macri	Macri	ARG	GOV	president		2015-12-10	2019-12-10	
Alberto Fernández	Alberto Fernandez	ARG	GOV	president		2019-12-10	2023-12-10	
Javier Milei	Milei	ARG	GOV	president		2023-12-10		
Fernando Henrique Cardoso		BRA	GOV	president		1995-01-01	2003-01-01	
Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva|Lula da Silva|Lula	BRA	GOV	president		2023-01-01		Q37181
Dilma Rousseff	Rousseff	BRA	GOV	president		2011-01-01	2016-08-31	
Michel Temer	Temer	BRA	GOV	president		2016-08-31	2019-01-01	
Jair Bolsonaro	Bolsonaro	BRA	GOV	president		2019-01-01	2023-01-01	
Fernando Lugo		PRY	GOV	president		2008-08-15	2012-06-22	
Alfredo Stroessner	Stroessner	PRY	GOV	president		1954-08-15	1989-02-03	
Irfaan Ali		GUY	GOV	president		2020-08-02		
Kassym-Jomart Tokayev	Tokayev|Kassym-Zhomart Tokayev	KAZ	GOV	president		2019-03-20		
Nursultan Nazarbayev	Nazarbayev	KAZ	GOV	president		1991-12-16	2019-03-20	
Shavkat Mirziyoyev	Mirziyoyev	UZB	GOV	president		2016-12-14		
Islam Karimov	Karimov	UZB	GOV	president		1991-12-31	2016-09-02	
Sadyr Japarov	Sadyr Zhaparov|Japarov	KGZ	GOV	president		2021-01-28		
Kurmanbek Bakiyev	Bakiyev	KGZ	GOV	president		2005-07-10	2010-04-07	
Askar Akayev	Akayev	KGZ	GOV	president		1990-10-27	2005-04-11	
Emomali Rahmon	Rahmon|Imomali Rahmon|Emomali Rakhmon	TJK	GOV	president		1994-11-16		
Saparmurat Niyazov	Niyazov|Turkmenbashi the Great	TKM	GOV	president		1990-11-02	2006-12-21	
Qassem Soleimani	Qasem Soleimani|Qassim Soleimani|Qasim Soleimani|Ghasem Soleimani|Qassem Suleimani|Soleimani|Suleimani	IRN	MIL	commander of the Quds Force	Quds Force	1998	2020-01-03	Q504573
Esmail Qaani	Esmail Ghaani|Ismail Qaani|Qaani|Esmaeil Qaani	IRN	MIL	commander of the Quds Force	Quds Force	2020-01-03		
Hossein Salami		IRN	MIL	commander of the Revolutionary Guards	Islamic Revolutionary Guard Corps	2019-04-21	2025-06-13	
Mohammad Pakpour	Pakpour	IRN	MIL	commander of the Revolutionary Guards	Islamic Revolutionary Guard Corps	2025-06-13		
Mohammad Ali Jafari		IRN	MIL	commander of the Revolutionary Guards	Islamic Revolutionary Guard Corps	2007-09-01	2019-04-21	
Amir Ali Hajizadeh	Hajizadeh	IRN	MIL	commander of the Guards' Aerospace Force	Islamic Revolutionary Guard Corps	2009	2025-06-13	
Mohammad Bagheri	Mohammad Hossein Bagheri	IRN	MIL	chief of staff of the armed forces		2016-06-28	2025-06-13	
Mohsen Fakhrizadeh	Fakhrizadeh	IRN	GOV	nuclear scientist			2020-11-27	
Mark Milley	Milley	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2019-10-01	2023-09-30	
David Petraeus	Petraeus	USA	MIL	commander of the Multi-National Force in Iraq		2007-02-10	2008-09-16	
Kenneth McKenzie	Frank McKenzie|Kenneth F. McKenzie	USA	MIL	commander of Central Command	U.S. Central Command	2019-03-28	2022-04-01	
Michael Kurilla	Erik Kurilla|Kurilla	USA	MIL	commander of Central Command	U.S. Central Command	2022-04-01	2025-08	
Brad Cooper		USA	MIL	commander of Central Command	U.S. Central Command	2025-08-08		
Dan Caine	John Daniel Caine	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2025-04-12		
Charles Q. Brown Jr.	Charles Q. Brown|C.Q. Brown	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2023-10-01	2025-02-21	
Stanley McChrystal	McChrystal	USA	MIL	commander of ISAF		2009-06-15	2010-06-23	
Tommy Franks		USA	MIL	commander of Central Command	U.S. Central Command	2000-07-06	2003-07-07	
Wesley Clark		USA	MIL	supreme allied commander Europe		1997-07-11	2000-05-03	
Valery Gerasimov	Gerasimov	RUS	MIL	chief of the general staff		2012-11-09		
Sergei Surovikin	Sergey Surovikin|Surovikin	RUS	MIL	commander in Ukraine		2022-10-08	2023-01-11	
Valerii Zaluzhnyi	Valery Zaluzhny|Valeriy Zaluzhny|Valerii Zaluzhny|Zaluzhny|Zaluzhnyi	UKR	MIL	commander-in-chief		2021-07-27	2024-02-08	
Oleksandr Syrskyi	Oleksandr Syrsky|Syrskyi|Syrsky	UKR	MIL	commander-in-chief		2024-02-08		
Kyrylo Budanov	Budanov	UKR	MIL	head of military intelligence		2020-08-05		
Herzi Halevi	Halevi	ISR	MIL	chief of the general staff	Israel Defense Forces	2023-01-16	2025-03-05	
Eyal Zamir	Zamir	ISR	MIL	chief of the general staff	Israel Defense Forces	2025-03-05		
Aviv Kochavi	Kochavi	ISR	MIL	chief of the general staff	Israel Defense Forces	2019-01-15	2023-01-16	
Daniel Hagari	Hagari	ISR	MIL	military spokesman	Israel Defense Forces	2023-03	2025-03	
Avichay Adraee	Adraee	ISR	MIL	military spokesman in Arabic	Israel Defense Forces	2005		
Khalifa Haftar	Khalifa Hifter|Khalifa Belqasim Haftar|Haftar|Hifter	LBY	MIL	commander of the Libyan National Army	Libyan National Army	2015-03-02		
Abdel Fattah al-Burhan	Abdel-Fattah Burhan|Abdel Fattah Burhan|Abdel-Fattah al-Burhan|al-Burhan|Burhan	SDN	MIL	commander-in-chief	Sudanese Armed Forces	2019-04-12		
Yasser al-Atta	Yasser Atta|Yasir al-Atta	SDN	MIL	deputy commander-in-chief	Sudanese Armed Forces	2021		
Min Aung Hlaing	Senior General Min Aung Hlaing	MMR	MIL	commander-in-chief	Tatmadaw	2011-03-30		
Asim Munir		PAK	MIL	chief of army staff	Pakistan Army	2022-11-29		
Qamar Javed Bajwa	Bajwa	PAK	MIL	chief of army staff	Pakistan Army	2016-11-29	2022-11-29	
Assimi Goïta	Assimi Goita|Goita	MLI	MIL	head of the junta		2020-08-24		
Ibrahim Traoré	Ibrahim Traore	BFA	MIL	head of the junta		2022-09-30		
Paul-Henri Sandaogo Damiba	Paul-Henri Damiba|Damiba	BFA	MIL	head of the junta		2022-01-24	2022-09-30	
Abdourahamane Tchiani	Abdourahmane Tchiani|Tchiani|Tiani	NER	MIL	head of the junta		2023-07-28		
Mamady Doumbouya	Mamadi Doumbouya|Doumbouya	GIN	MIL	head of the junta		2021-09-05		
Brice Oligui Nguema	Brice Clotaire Oligui Nguema|Oligui Nguema	GAB	MIL	president		2023-08-30		
Prince Johnson	Prince Yormie Johnson	LBR	REB	rebel commander		1990	1992	
Rashid Abdulamir Yarallah	Abdul Amir Yarallah|Abdul-Amir Rashid Yarallah	IRQ	MIL	chief of staff of the army		2020		
Yahya Rasool	Yahya Rasoul|Yehia Rasool	IRQ	MIL	military spokesman		2016		
Sabah al-Numan	Sabah al-Noman	IRQ	MIL	military spokesman		2020		
Ratko Mladić	Ratko Mladic|Mladic	BIH	MIL	commander of the Bosnian Serb Army	Army of Republika Srpska	1992-05-12	1996-11	
Rodolfo Hernández Ponce		SLV	MIL	colonel		1989		
René Emilio Ponce	Rene Emilio Ponce	SLV	MIL	chief of staff of the armed forces		1988-11-01	1993-07-01	
Vladimir Padrino López	Vladimir Padrino Lopez|Vladimir Padrino	VEN	MIL	defence minister		2014-10-24		
Abu Mahdi al-Muhandis	Abu Mahdi al-Mohandes|Abu Mahdi al-Mohandis|Jamal Jaafar al-Ibrahimi|al-Muhandis|Muhandis	IRQ	PRM	deputy commander of the Popular Mobilization Forces	Popular Mobilization Forces	2014	2020-01-03	
Falih al-Fayyadh	Faleh al-Fayyad|Falih al-Fayyad|Faleh al-Fayadh	IRQ	PRM	chairman of the Popular Mobilization Forces	Popular Mobilization Forces	2014		
Qais al-Khazali	Qais Khazali|al-Khazali	IRQ	PRM	leader of Asa'ib Ahl al-Haq	Asa'ib Ahl al-Haq	2006		
Hadi al-Amiri	Hadi al-Ameri|al-Amiri|al-Ameri	IRQ	PRM	leader of the Badr Organization	Badr Organization	2009		
Akram al-Kaabi	Akram al-Ka'bi	IRQ	PRM	leader of Harakat Hezbollah al-Nujaba	Harakat Hezbollah al-Nujaba	2013		
Abu Hussein al-Hamidawi	Ahmad al-Hamidawi	IRQ	PRM	leader of Kata'ib Hezbollah	Kata'ib Hezbollah	2020		
Abu Ala al-Walai	Abu Alaa al-Walai	IRQ	PRM	leader of Kata'ib Sayyid al-Shuhada	Kata'ib Sayyid al-Shuhada	2013		
Mohamed Hamdan Dagalo	Mohammed Hamdan Dagalo|Hemedti|Hemeti|Hemetti|Dagalo|Mohamed Hamdan Daglo	SDN	PRM	commander of the Rapid Support Forces	Rapid Support Forces	2013		
Yevgeny Prigozhin	Yevgeniy Prigozhin|Evgeny Prigozhin|Prigozhin	RUS	PRM	head of the Wagner Group	Wagner Group	2014	2023-08-23	
Dmitry Utkin	Utkin	RUS	PRM	commander of the Wagner Group	Wagner Group	2014	2023-08-23	
Tareq Saleh	Tariq Saleh|Tareq Mohammed Saleh	YEM	PRM	commander of the National Resistance Forces	National Resistance Forces	2018		
Denis Pushilin	Pushilin	UKR	PRM	head of the Donetsk People's Republic	Donetsk People's Republic	2018-09-07		
Yasser Abu Shabab		PSE	PRM	leader of the Popular Forces	Popular Forces	2024	2025-12-04	
Carlos Castaño	Carlos Castano	COL	PRM	leader of the United Self-Defense Forces of Colombia	United Self-Defense Forces of Colombia	1997	2004	
Salvatore Mancuso	Mancuso	COL	PRM	commander of the United Self-Defense Forces of Colombia	United Self-Defense Forces of Colombia	1997	2006	
Roberto D'Aubuisson	Roberto d'Aubuisson|D'Aubuisson|Roberto D'Aubuisson Arrieta	SLV	PRM	founder of ARENA		1981-09-30	1992-02-20	
Hassan Nasrallah	Sayyed Hassan Nasrallah|Sayed Hassan Nasrallah|Nasrallah	LBN	REB	secretary-general of Hezbollah	Hezbollah	1992-02-16	2024-09-27	
Naim Qassem	Sheikh Naim Qassem|Naim Kassem	LBN	REB	secretary-general of Hezbollah	Hezbollah	2024-10-29		
Hashem Safieddine	Hashim Safieddine|Safieddine	LBN	REB	head of Hezbollah's executive council	Hezbollah	2001	2024-10-03	
Fuad Shukr	Fouad Shukr	LBN	REB	Hezbollah commander	Hezbollah		2024-07-30	
Ibrahim Aqil		LBN	REB	Hezbollah commander	Hezbollah		2024-09-20	
Imad Mughniyeh	Imad Mughniyah|Imad Moughniyeh|Mughniyeh|Mughniyah	LBN	REB	Hezbollah commander	Hezbollah	1982	2008-02-12	
Ismail Haniyeh	Ismail Haniya|Haniyeh|Haniya	PSE	REB	head of Hamas' political bureau	Hamas	2017-05-06	2024-07-31	
Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar|Sinwar	PSE	REB	leader of Hamas in Gaza	Hamas	2017-02-13	2024-10-16	
Mohammed Deif	Mohammad Deif|Mohamed Deif	PSE	REB	commander of the al-Qassam Brigades	al-Qassam Brigades	2002	2024-07-13	
Khaled Meshaal	Khaled Mashal|Khalid Mishal|Khaled Mashaal|Meshaal|Mashaal	PSE	REB	head of Hamas' political bureau	Hamas	1996	2017-05-06	
Khalil al-Hayya	al-Hayya	PSE	REB	Hamas negotiator	Hamas	2017		
Saleh al-Arouri	Saleh Arouri|al-Arouri	PSE	REB	deputy head of Hamas' political bureau	Hamas	2017	2024-01-02	
Ahmed Yassin	Sheikh Ahmed Yassin|Sheikh Yassin	PSE	REB	founder of Hamas	Hamas	1987	2004-03-22	
Abdel Aziz al-Rantissi	Abdel Aziz Rantisi|Rantisi	PSE	REB	leader of Hamas in Gaza	Hamas	2004-03-23	2004-04-17	
Abu Obeida	Abu Ubaida	PSE	REB	spokesman of the al-Qassam Brigades	al-Qassam Brigades	2007	2025-08-30	
Ziad al-Nakhalah	Ziyad al-Nakhalah|Ziad al-Nakhala	PSE	REB	secretary-general of Palestinian Islamic Jihad	Palestinian Islamic Jihad	2018		
Marwan Barghouti	Barghouti	PSE	REB	Fatah leader	Fatah	1994		
Osama bin Laden	Usama bin Laden|bin Laden|bin Ladin	SAU	REB	leader of al-Qaeda	al-Qaeda	1988	2011-05-02	Q1317
Ayman al-Zawahiri	Ayman al-Zawahri|al-Zawahiri|al-Zawahri|Zawahiri	EGY	REB	leader of al-Qaeda	al-Qaeda	2011-06-16	2022-07-31	
Saif al-Adel	Saif al-Adl|Sayf al-Adl	EGY	REB	leader of al-Qaeda	al-Qaeda	2022		
Khalid Sheikh Mohammed	Khalid Shaikh Mohammed	PAK	REB	al-Qaeda operative	al-Qaeda		2003-03-01	
Anwar al-Awlaki	al-Awlaki	YEM	REB	al-Qaeda preacher	al-Qaeda in the Arabian Peninsula		2011-09-30	
Abu Musab al-Zarqawi	al-Zarqawi|Zarqawi	JOR	REB	leader of al-Qaeda in Iraq	al-Qaeda in Iraq	2004	2006-06-07	
Abu Bakr al-Baghdadi	al-Baghdadi	IRQ	REB	leader of Islamic State	Islamic State	2010-05-16	2019-10-27	
Abu Ibrahim al-Hashimi al-Qurayshi	Abu Ibrahim al-Hashimi al-Qurashi	IRQ	REB	leader of Islamic State	Islamic State	2019-10-31	2022-02-03	
Mullah Omar	Mullah Mohammed Omar|Mullah Mohammad Omar|Mohammed Omar	AFG	REB	leader of the Taliban	Taliban	1996-04-04	2013-04-23	
Mullah Akhtar Mansour	Akhtar Mohammad Mansour|Akhtar Mansour	AFG	REB	leader of the Taliban	Taliban	2015-07-29	2016-05-21	
Hibatullah Akhundzada	Haibatullah Akhundzada|Akhundzada	AFG	REB	leader of the Taliban	Taliban	2016-05-25		
Abdul Ghani Baradar	Mullah Baradar|Mullah Abdul Ghani Baradar|Baradar	AFG	REB	deputy prime minister	Taliban	2021-09-07		
Sirajuddin Haqqani		AFG	REB	interior minister	Haqqani network	2021-09-07		
Gulbuddin Hekmatyar	Hekmatyar	AFG	REB	leader of Hezb-e-Islami	Hezb-e-Islami	1975		
Ahmad Shah Massoud	Ahmed Shah Massoud	AFG	REB	commander of the Northern Alliance	Northern Alliance	1996	2001-09-09	
Ahmad Massoud	Ahmed Massoud	AFG	REB	leader of the National Resistance Front	National Resistance Front	2021		
Baitullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2007	2009-08-05	
Hakimullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2009	2013-11-01	
Noor Wali Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2018		
Hafiz Saeed	Hafiz Muhammad Saeed|Hafiz Mohammad Saeed	PAK	REB	founder of Lashkar-e-Taiba	Lashkar-e-Taiba	1987		
Masood Azhar	Maulana Masood Azhar	PAK	REB	founder of Jaish-e-Mohammed	Jaish-e-Mohammed	2000		
Abdul-Malik al-Houthi	Abdul Malik al-Houthi|Abdel-Malek al-Houthi|Abdulmalik al-Houthi|al-Houthi	YEM	REB	leader of the Houthis	Houthis	2004		
Yahya Saree	Yahya Sarea|Yehya Saree|Saree	YEM	REB	military spokesman of the Houthis	Houthis	2018		
Mohammed Abdulsalam	Mohammed Abdul-Salam|Mohammed Abdelsalam	YEM	REB	spokesman of the Houthis	Houthis	2011		
Mazloum Abdi	Mazlum Abdi|Mazloum Kobani|Mazloum Kobane	SYR	REB	commander of the Syrian Democratic Forces	Syrian Democratic Forces	2015		
Abdullah Öcalan	Abdullah Ocalan|Ocalan|Öcalan	TUR	REB	founder of the PKK	Kurdistan Workers' Party	1978-11-27		
Cemil Bayik	Bayik	TUR	REB	PKK commander	Kurdistan Workers' Party	1999		
Fethullah Gülen	Fethullah Gulen|Gulen	TUR	REB	preacher			2024-10-20	
Abubakar Shekau	Shekau	NGA	REB	leader of Boko Haram	Boko Haram	2009	2021-05-19	
Mohammed Yusuf	Mohamed Yusuf	NGA	REB	founder of Boko Haram	Boko Haram	2002	2009-07-30	
Nnamdi Kanu	Kanu	NGA	REB	leader of the Indigenous People of Biafra	Indigenous People of Biafra	2012		
Iyad Ag Ghaly	Iyad Ag Ghali	MLI	REB	leader of JNIM	Jama'at Nusrat al-Islam wal-Muslimin	2017		
Amadou Koufa	Amadou Kouffa	MLI	REB	leader of the Macina Liberation Front	Macina Liberation Front	2015		
Ahmed Abdi Godane	Godane	SOM	REB	leader of al-Shabaab	al-Shabaab	2007	2014-09-01	
Ahmed Diriye	Ahmed Umar Abu Ubaidah|Ahmed Diriiye	SOM	REB	leader of al-Shabaab	al-Shabaab	2014		
Joseph Kony	Kony	UGA	REB	leader of the Lord's Resistance Army	Lord's Resistance Army	1987		
Bosco Ntaganda	Ntaganda	COD	REB	rebel commander	M23	2006	2013-03-22	
Laurent Nkunda	Nkunda	COD	REB	rebel leader	National Congress for the Defence of the People	2004	2009-01-22	
Corneille Nangaa	Nangaa	COD	REB	leader of the Congo River Alliance	Alliance Fleuve Congo	2023-12-15		
Sultani Makenga	Makenga	COD	REB	commander of the M23	M23	2012		
Bertrand Bisimwa	Bisimwa	COD	REB	president of the M23	M23	2013		
Jean-Pierre Bemba	Bemba	COD	REB	leader of the Movement for the Liberation of Congo		1998		
Thomas Lubanga	Lubanga	COD	REB	rebel leader		2001	2005	
Foday Sankoh	Sankoh	SLE	REB	leader of the Revolutionary United Front	Revolutionary United Front	1991	2003-07-29	
Sam Bockarie	Bockarie	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	1991	2003-05-05	
Issa Sesay	Issa Hassan Sesay	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	2000	2002	
Johnny Paul Koroma		SLE	REB	leader of the Armed Forces Revolutionary Council	Armed Forces Revolutionary Council	1997-05-25	1998-02	
Jonas Savimbi	Savimbi	AGO	REB	leader of UNITA	UNITA	1966	2002-02-22	
Afonso Dhlakama	Dhlakama	MOZ	REB	leader of RENAMO	RENAMO	1979	2018-05-03	
John Garang	Garang	SDN	REB	leader of the Sudan People's Liberation Movement	Sudan People's Liberation Movement	1983	2005-07-30	
Minni Minnawi	Minni Arko Minnawi	SDN	REB	leader of a faction of the Sudan Liberation Movement	Sudan Liberation Movement	2004		
Abdelaziz al-Hilu	Abdel Aziz al-Hilu|al-Hilu	SDN	REB	leader of the SPLM-N	Sudan People's Liberation Movement-North	2011		
Jaal Marroo	Jal Marro	ETH	REB	commander of the Oromo Liberation Army	Oromo Liberation Army	2018		
Brahim Ghali		ESH	REB	leader of the Polisario Front	Polisario Front	2016-07-09		
Velupillai Prabhakaran	Prabhakaran	LKA	REB	leader of the Tamil Tigers	Liberation Tigers of Tamil Eelam	1976	2009-05-18	
Shamil Basayev	Basayev	RUS	REB	Chechen commander		1995	2006-07-10	
Aslan Maskhadov	Maskhadov	RUS	REB	president of Ichkeria		1997-02-12	2005-03-08	
Doku Umarov	Dokka Umarov|Umarov	RUS	REB	emir of the Caucasus Emirate	Caucasus Emirate	2007	2013-09-07	
Isnilon Hapilon	Hapilon	PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2016	2017-10-16	
Nur Misuari	Misuari	PHL	REB	founder of the Moro National Liberation Front	Moro National Liberation Front	1972		
Jose Maria Sison	Joma Sison	PHL	REB	founder of the Communist Party of the Philippines	Communist Party of the Philippines	1968-12-26	2022-12-16	
Abu Bakar Bashir	Abu Bakar Ba'asyir	IDN	REB	leader of Jemaah Islamiyah	Jemaah Islamiyah	1999		
Pol Pot		KHM	REB	leader of the Khmer Rouge	Khmer Rouge	1963	1997	
Subcomandante Marcos	Rafael Sebastián Guillén	MEX	REB	spokesman of the Zapatistas	Zapatista Army of National Liberation	1994	2014	
Abimael Guzmán	Abimael Guzman	PER	REB	leader of Shining Path	Shining Path	1969	1992-09-12	
Víctor Polay	Victor Polay|Víctor Polay Campos|Victor Polay Campos	PER	REB	leader of the MRTA	Túpac Amaru Revolutionary Movement	1982	1992-06-09	
Manuel Marulanda	Tirofijo|Manuel Marulanda Velez	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1964	2008-03-26	
Rodrigo Londoño	Timochenko|Rodrigo Londono	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2011-11-15	2017	
Raúl Reyes	Raul Reyes	COL	REB	FARC commander	Revolutionary Armed Forces of Colombia		2008-03-01	
Alfonso Cano		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2008	2011-11-04	
Jacobo Arenas		COL	REB	FARC commander	Revolutionary Armed Forces of Colombia	1964	1990-08-10	
Iván Mordisco	Ivan Mordisco	COL	REB	leader of FARC dissidents	FARC dissidents	2016		
Iván Márquez	Ivan Marquez	COL	REB	leader of Segunda Marquetalia	Segunda Marquetalia	2019		
Antonio García	Eliécer Herlinto Chamorro	COL	REB	commander of the ELN	National Liberation Army	2021		
Carlos Pizarro	Carlos Pizarro Leongómez|Carlos Pizarro Leongomez	COL	REB	leader of M-19	19th of April Movement	1983	1990-04-26	
Joaquín Villalobos	Joaquin Villalobos	SLV	REB	FMLN commander	Farabundo Martí National Liberation Front	1977	1992	
Shafik Handal	Schafik Handal|Schafik Jorge Handal	SLV	REB	FMLN leader	Farabundo Martí National Liberation Front	1973	2006-01-24	
Joaquín Guzmán	El Chapo|Joaquin Guzman|Joaquín "El Chapo" Guzmán|El Chapo Guzman|Joaquin Guzman Loera	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2016-01-08	
Ismael Zambada	El Mayo Zambada|Ismael "El Mayo" Zambada|Ismael Zambada García	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2024-07-25	
Nemesio Oseguera Cervantes	El Mencho|Nemesio Oseguera	MEX	CRM	leader of the Jalisco New Generation Cartel	Jalisco New Generation Cartel	2010		
Pablo Escobar	Pablo Escobar Gaviria	COL	CRM	leader of the Medellín Cartel	Medellín Cartel	1976	1993-12-02	
Gonzalo Rodríguez Gacha	Gonzalo Rodriguez Gacha|Rodriguez Gacha|Rodríguez Gacha	COL	CRM	leader of the Medellín Cartel	Medellín Cartel	1976	1989-12-15	
Dairo Antonio Úsuga	Otoniel|Dairo Antonio Usuga	COL	CRM	leader of the Gulf Clan	Gulf Clan	2012	2021-10-23	
Jimmy Chérizier	Jimmy Cherizier|Jimmy "Barbecue" Cherizier|Cherizier	HTI	CRM	leader of the G9 gang	G9 Family and Allies	2020		
José Adolfo Macías	Jose Adolfo Macias|Adolfo Macías	ECU	CRM	leader of Los Choneros	Los Choneros	2020		
Viktor Bout		RUS	CRM	arms dealer				
Alexei Navalny	Alexey Navalny|Aleksei Navalny|Navalny	RUS	OPP	opposition leader		2011	2024-02-16	
Yulia Navalnaya	Navalnaya	RUS	OPP	opposition leader		2024		
Boris Nemtsov	Nemtsov	RUS	OPP	opposition leader		1999	2015-02-27	
Mikhail Khodorkovsky	Khodorkovsky	RUS	OPP	opposition figure		2003		
Sviatlana Tsikhanouskaya	Svetlana Tikhanovskaya|Tsikhanouskaya|Tikhanovskaya	BLR	OPP	opposition leader		2020		
Juan Guaidó	Juan Guaido|Guaido|Guaidó	VEN	OPP	opposition leader		2019-01-23	2023-01-05	
María Corina Machado	Maria Corina Machado	VEN	OPP	opposition leader		2002		
Edmundo González Urrutia	Edmundo González|Edmundo Gonzalez|Edmundo Gonzalez Urrutia	VEN	OPP	opposition candidate		2024		
Leopoldo López	Leopoldo Lopez	VEN	OPP	opposition leader		2009		
Ekrem İmamoğlu	Ekrem Imamoglu|Imamoglu	TUR	GOV	mayor of Istanbul		2019-06-27	2025-03-23	
Kemal Kılıçdaroğlu	Kemal Kilicdaroglu|Kilicdaroglu	TUR	OPP	leader of the Republican People's Party		2010-05-22	2023-11-08	
Selahattin Demirtaş	Selahattin Demirtas|Demirtas	TUR	OPP	leader of the HDP		2014	2018	
Bobi Wine	Robert Kyagulanyi|Kyagulanyi	UGA	OPP	opposition leader		2019		
Kizza Besigye	Besigye	UGA	OPP	opposition leader		2001		
Nelson Chamisa	Chamisa	ZWE	OPP	opposition leader		2018		
Tundu Lissu		TZA	OPP	opposition leader		2017		
Julius Malema	Malema	ZAF	OPP	leader of the Economic Freedom Fighters		2013-07-26		
Venâncio Mondlane	Venancio Mondlane|Mondlane	MOZ	OPP	opposition leader		2024		
Peter Obi		NGA	OPP	opposition candidate		2023		
Atiku Abubakar		NGA	OPP	opposition candidate		2019		
Rahul Gandhi		IND	OPP	leader of the opposition		2024-06-09		
Sonia Gandhi		IND	OPP	president of the Congress party		1998-03-14	2017-12-16	
Marine Le Pen	Le Pen	FRA	OPP	leader of the National Rally		2011-01-16	2022	
Jean-Luc Mélenchon	Jean-Luc Melenchon|Mélenchon	FRA	OPP	leader of France Unbowed		2016		
Nigel Farage	Farage	GBR	OPP	leader of Reform UK		2024-06-03		
Jeremy Corbyn	Corbyn	GBR	OPP	leader of the Labour Party		2015-09-12	2020-04-04	
Geert Wilders	Wilders	NLD	OPP	leader of the Party for Freedom		2006-02-22		
Alice Weidel	Weidel	DEU	OPP	leader of the AfD		2017		
Péter Magyar	Peter Magyar	HUN	OPP	leader of the Tisza Party		2024		
Jimmy Lai		HKG	JRN	publisher		1995		
Joshua Wong		HKG	SOC	activist		2012		
Dalai Lama		CHN	REL	spiritual leader		1940		
Liu Xiaobo		CHN	OPP	dissident		1989	2017-07-13	
Ai Weiwei		CHN	SOC	artist				
Chen Guangcheng		CHN	SOC	activist		2005		
Bernie Sanders		USA	LEG	senator		2007-01-03		
Nancy Pelosi	Pelosi	USA	LEG	speaker of the House		2019-01-03	2023-01-03	
Mitch McConnell	McConnell	USA	LEG	Senate leader		2007-01-03	2025-01-03	
Chuck Schumer	Schumer	USA	LEG	Senate leader		2017-01-03		
Mike Johnson		USA	LEG	speaker of the House		2023-10-25		
Kevin McCarthy		USA	LEG	speaker of the House		2023-01-07	2023-10-03	
Lindsey Graham		USA	LEG	senator		2003-01-03		
John McCain	McCain	USA	LEG	senator		1987-01-03	2018-08-25	
Mitt Romney	Romney	USA	LEG	senator		2019-01-03	2025-01-03	
Elon Musk	Musk	USA	BUS	head of Tesla and SpaceX		2002		
Mark Zuckerberg	Zuckerberg	USA	BUS	head of Meta Platforms		2004		
Jeff Bezos	Bezos	USA	BUS	founder of Amazon		1994		
Bill Gates		USA	BUS	founder of Microsoft		1975		
Reza Pahlavi		IRN	OPP	exiled crown prince		1979		
Mir-Hossein Mousavi	Mir Hossein Mousavi|Mousavi	IRN	OPP	opposition leader		2009		
Narges Mohammadi		IRN	SOC	activist				
Mahsa Amini	Jina Mahsa Amini|Amini	IRN	SOC				2022-09-16	
Jamal Khashoggi	Khashoggi	SAU	JRN	journalist			2018-10-02	
Shireen Abu Akleh	Abu Akleh	PSE	JRN	journalist		1997	2022-05-11	
Edward Snowden	Snowden	USA	SOC	former contractor		2013		
Julian Assange	Assange	AUS	SOC	founder of WikiLeaks		2006		
Evan Gershkovich	Gershkovich	USA	JRN	journalist		2017		
Malala Yousafzai	Malala	PAK	SOC	activist		2009		
Greta Thunberg	Thunberg	SWE	SOC	activist		2018		
Ali al-Sistani	Ayatollah Ali al-Sistani|Grand Ayatollah Ali al-Sistani|Ayatollah al-Sistani|al-Sistani|Sistani	IRQ	REL	grand ayatollah		1992		
Pope Francis		VAT	REL	pope		2013-03-13	2025-04-21	Q450675
Pope Benedict XVI	Benedict XVI|Pope Benedict	VAT	REL	pope		2005-04-19	2013-02-28	
Pope John Paul II	John Paul II	VAT	REL	pope		1978-10-16	2005-04-02	Q989
Pope Leo XIV	Leo XIV|Pope Leo	VAT	REL	pope		2025-05-08		
Patriarch Kirill		RUS	REL	patriarch of Moscow		2009-02-01		
Desmond Tutu		ZAF	REL	archbishop		1986	2021-12-26	
Óscar Romero	Oscar Romero|Archbishop Romero|Oscar Arnulfo Romero	SLV	REL	archbishop of San Salvador		1977-02-03	1980-03-24	
Ignacio Ellacuría	Ignacio Ellacuria|Ellacuria	SLV	SOC	rector of the Central American University		1979	1989-11-16	
Luis Carlos Galán	Luis Carlos Galan|Luis Carlos Galan Sarmiento	COL	OPP	presidential candidate		1979	1989-08-18	
Miguel Uribe Turbay	Miguel Uribe	COL	LEG	senator		2022-07-20	2025-08-11	
Fernando Villavicencio		ECU	OPP	presidential candidate		2023	2023-08-09	
António Guterres	Antonio Guterres|Guterres	PRT		secretary-general of the United Nations	United Nations	2017-01-01		Q311440
Ban Ki-moon	Ban Ki Moon	KOR		secretary-general of the United Nations	United Nations	2007-01-01	2016-12-31	
Kofi Annan	Annan	GHA		secretary-general of the United Nations	United Nations	1997-01-01	2006-12-31	
Boutros Boutros-Ghali	Boutros-Ghali	EGY		secretary-general of the United Nations	United Nations	1992-01-01	1996-12-31	
Javier Pérez de Cuéllar	Javier Perez de Cuellar|Perez de Cuellar	PER		secretary-general of the United Nations	United Nations	1982-01-01	1991-12-31	
Stephane Dujarric	Stéphane Dujarric|Dujarric	FRA		spokesman of the United Nations	United Nations	2014-03-10		
Tedros Adhanom Ghebreyesus	Tedros Adhanom|Tedros|Ghebreyesus	ETH		director-general of the World Health Organization	World Health Organization	2017-07-01		
Rafael Grossi	Rafael Mariano Grossi|Grossi	ARG		director general of the IAEA	International Atomic Energy Agency	2019-12-03		
Mohamed ElBaradei	Mohamed El Baradei|Mohammed ElBaradei|ElBaradei	EGY		director general of the IAEA	International Atomic Energy Agency	1997-12-01	2009-11-30	
Hans Blix		SWE		head of UNMOVIC	UNMOVIC	2000-03-01	2003-06-30	
Filippo Grandi		ITA		UN high commissioner for refugees	UN High Commissioner for Refugees	2016-01-01	2025-12-31	
Volker Türk	Volker Turk	AUT		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2022-10-17		
Philippe Lazzarini	Lazzarini	CHE		commissioner-general of UNRWA	UNRWA	2020-03-18		
Martin Griffiths		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2021-07-19	2024-06-30	
Tom Fletcher		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2024-11-18		
Cindy McCain		USA		executive director of the World Food Programme	World Food Programme	2023-04-05		
Catherine Russell		USA		executive director of UNICEF	UNICEF	2022-02-01		
Staffan de Mistura	de Mistura	ITA		UN envoy for Syria	United Nations	2014-07-10	2018-12-31	
Geir Pedersen	Geir Otto Pedersen	NOR		UN envoy for Syria	United Nations	2019-01-07	2025	
Hans Grundberg	Grundberg	SWE		UN envoy for Yemen	United Nations	2021-08-06		
Lakhdar Brahimi	Brahimi	DZA		UN envoy for Syria	United Nations	2012-08-17	2014-05-31	
Jeanine Hennis-Plasschaert	Hennis-Plasschaert	NLD		UN envoy	United Nations	2018		
Bintou Keita		GIN		head of MONUSCO	MONUSCO	2021		
Ramtane Lamamra	Lamamra	DZA		UN envoy for Sudan	United Nations	2023-11-17		
Francesca Albanese		ITA		UN special rapporteur	United Nations	2022-05-01		
Karim Khan	Karim A.A. Khan	GBR	JUD	prosecutor of the International Criminal Court	International Criminal Court	2021-06-16		
Fatou Bensouda	Bensouda	GMB	JUD	prosecutor of the International Criminal Court	International Criminal Court	2012-06-15	2021-06-15	
Luis Moreno Ocampo	Luis Moreno-Ocampo|Moreno-Ocampo	ARG	JUD	prosecutor of the International Criminal Court	International Criminal Court	2003-06-16	2012-06-15	
Carla Del Ponte	Del Ponte	CHE	JUD	prosecutor of the ICTY	International Criminal Tribunal for the former Yugoslavia	1999-09-15	2007-12-31	
Ursula von der Leyen	von der Leyen	DEU	GOV	president of the European Commission	European Commission	2019-12-01		
Jean-Claude Juncker	Juncker	LUX	GOV	president of the European Commission	European Commission	2014-11-01	2019-11-30	
José Manuel Barroso	Jose Manuel Barroso|Barroso	PRT	GOV	president of the European Commission	European Commission	2004-11-22	2014-10-31	
Charles Michel		BEL	GOV	president of the European Council	European Council	2019-12-01	2024-11-30	
António Costa	Antonio Costa	PRT	GOV	president of the European Council	European Council	2024-12-01		
Josep Borrell	Borrell	ESP	GOV	EU foreign policy chief	European Union	2019-12-01	2024-11-30	
Federica Mogherini	Mogherini	ITA	GOV	EU foreign policy chief	European Union	2014-11-01	2019-11-30	
Javier Solana	Solana	ESP	GOV	EU foreign policy chief	European Union	1999-10-18	2009-12-01	
Catherine Ashton		GBR	GOV	EU foreign policy chief	European Union	2009-12-01	2014-10-31	
Roberta Metsola	Metsola	MLT	LEG	president of the European Parliament	European Parliament	2022-01-18		
Christine Lagarde	Lagarde	FRA	GOV	president of the European Central Bank	European Central Bank	2019-11-01		
Kristalina Georgieva		BGR		managing director of the IMF	International Monetary Fund	2019-10-01		
Ajay Banga		USA		president of the World Bank	World Bank	2023-06-02		
Ngozi Okonjo-Iweala	Okonjo-Iweala	NGA		director-general of the World Trade Organization	World Trade Organization	2021-03-01		
Moussa Faki Mahamat	Moussa Faki	TCD		chair of the African Union Commission	African Union Commission	2017-03-14	2025-03-13	
Mahmoud Ali Youssouf		DJI		chair of the African Union Commission	African Union Commission	2025-03-13		
Ahmed Aboul Gheit	Aboul Gheit	EGY		secretary-general of the Arab League	Arab League	2016-07-01		
Amr Moussa		EGY		secretary-general of the Arab League	Arab League	2001-05-16	2011-06-01	
Luis Almagro	Almagro	URY		secretary general of the OAS	Organization of American States	2015-05-26	2025-05-26	
Mirjana Spoljaric	Mirjana Spoljaric Egger	CHE		president of the ICRC	International Committee of the Red Cross	2022-10-01		
Peter Maurer		CHE		president of the ICRC	International Committee of the Red Cross	2012-07-01	2022-09-30	
Rami Abdel Rahman	Rami Abdulrahman|Rami Abdul Rahman|Rami Abdurrahman	SYR		head of the Syrian Observatory for Human Rights	Syrian Observatory for Human Rights	2006		
Terry Waite		GBR		church envoy		1980	1991-11-18	
Jerome Powell		USA	GOV	chair of the Federal Reserve	Federal Reserve	2018-02-05		
William Burns		USA	SPY	director of the CIA	CIA	2021-03-19	2025-01-20	
John Ratcliffe	Ratcliffe	USA	SPY	director of the CIA	CIA	2025-01-23		
Tulsi Gabbard	Gabbard	USA	SPY	director of national intelligence	Office of the Director of National Intelligence	2025-02-12		
Kash Patel		USA	COP	director of the FBI	FBI	2025-02-21		
Christopher Wray	Wray	USA	COP	director of the FBI	FBI	2017-08-02	2025-01-19	
James Comey	Comey	USA	COP	director of the FBI	FBI	2013-09-04	2017-05-09	
Robert Mueller	Mueller	USA		special counsel		2017-05-17	2019-05-29	
David Barnea	Barnea	ISR	SPY	head of Mossad	Mossad	2021-06-01		
Ronen Bar		ISR	SPY	head of Shin Bet	Shin Bet	2021-10-13	2025-06-15	
Abbas Kamel		EGY	SPY	head of Egyptian intelligence	General Intelligence Directorate of Egypt	2018-06-28	2024-10-16	
Yossi Cohen		ISR	SPY	head of Mossad	Mossad	2016-01-06	2021-06-01	
`;
