// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer.
export const peopleTable: string = 'label	aliases	country	sector	office	parent	from	to	wikidata\n\
Joe Biden	Joseph Biden|Joseph R. Biden|Biden	USA	GOV	president		2021-01-20	2025-01-20	Q6279\n\
Donald Trump	Donald J. Trump|Trump	USA	GOV	president		2017-01-20		Q22686\n\
Barack Obama	Barack H. Obama|Obama	USA	GOV	president		2009-01-20	2017-01-20	Q76\n\
George W. Bush	George Bush	USA	GOV	president		2001-01-20	2009-01-20	Q207\n\
Bill Clinton	William Clinton|William J. Clinton	USA	GOV	president		1993-01-20	2001-01-20	Q1124\n\
George H. W. Bush	George H.W. Bush	USA	GOV	president		1989-01-20	1993-01-20	Q23505\n\
Ronald Reagan	Reagan	USA	GOV	president		1981-01-20	1989-01-20	Q9960\n\
Jimmy Carter		USA	GOV	president		1977-01-20	1981-01-20	Q23685\n\
Kamala Harris		USA	GOV	vice president		2021-01-20	2025-01-20	Q10853588\n\
JD Vance	J.D. Vance	USA	GOV	vice president		2025-01-20		\n\
Mike Pence		USA	GOV	vice president		2017-01-20	2021-01-20	\n\
Dick Cheney	Cheney	USA	GOV	vice president		2001-01-20	2009-01-20	\n\
Al Gore		USA	GOV	vice president		1993-01-20	2001-01-20	\n\
Hillary Clinton	Hillary Rodham Clinton	USA	GOV	secretary of state		2009-01-21	2013-02-01	Q6294\n\
John Kerry		USA	GOV	secretary of state		2013-02-01	2017-01-20	\n\
Colin Powell		USA	GOV	secretary of state		2001-01-20	2005-01-26	\n\
Condoleezza Rice		USA	GOV	secretary of state		2005-01-26	2009-01-20	\n\
Rex Tillerson	Tillerson	USA	GOV	secretary of state		2017-02-01	2018-03-31	\n\
Mike Pompeo	Pompeo	USA	GOV	secretary of state		2018-04-26	2021-01-20	\n\
Antony Blinken	Anthony Blinken|Blinken	USA	GOV	secretary of state		2021-01-26	2025-01-20	\n\
Marco Rubio	Rubio	USA	GOV	secretary of state		2025-01-21		\n\
Madeleine Albright	Albright	USA	GOV	secretary of state		1997-01-23	2001-01-20	\n\
James Baker		USA	GOV	secretary of state		1989-01-25	1992-08-23	\n\
George Shultz	Shultz	USA	GOV	secretary of state		1982-07-16	1989-01-20	\n\
Henry Kissinger	Kissinger	USA	GOV	secretary of state		1973-09-22	1977-01-20	\n\
Donald Rumsfeld	Rumsfeld	USA	GOV	secretary of defense		2001-01-20	2006-12-18	\n\
Robert Gates		USA	GOV	secretary of defense		2006-12-18	2011-07-01	\n\
Leon Panetta	Panetta	USA	GOV	secretary of defense		2011-07-01	2013-02-26	\n\
Chuck Hagel	Hagel	USA	GOV	secretary of defense		2013-02-27	2015-02-17	\n\
Ash Carter	Ashton Carter	USA	GOV	secretary of defense		2015-02-17	2017-01-20	\n\
Jim Mattis	James Mattis|Mattis	USA	GOV	secretary of defense		2017-01-20	2019-01-01	\n\
Mark Esper	Esper	USA	GOV	secretary of defense		2019-07-23	2020-11-09	\n\
Lloyd Austin		USA	GOV	secretary of defense		2021-01-22	2025-01-20	\n\
Pete Hegseth	Hegseth	USA	GOV	secretary of defense		2025-01-25		\n\
Jake Sullivan		USA	GOV	national security adviser		2021-01-20	2025-01-20	\n\
John Bolton		USA	GOV	national security adviser		2018-04-09	2019-09-10	\n\
Mike Waltz	Michael Waltz	USA	GOV	ambassador to the United Nations		2025-09		\n\
Steve Witkoff	Witkoff	USA	GOV	special envoy		2025-01-20		\n\
Jared Kushner	Kushner	USA	GOV	senior adviser to the president		2017-01-20	2021-01-20	\n\
Tom Barrack	Thomas Barrack	USA	GOV	ambassador to Turkey		2025-05		\n\
Keith Kellogg		USA	GOV	special envoy for Ukraine		2025-01		\n\
Amos Hochstein	Hochstein	USA	GOV	special envoy		2021	2025-01	\n\
Brett McGurk	McGurk	USA	GOV	coordinator for the Middle East		2021-01-20	2025-01-20	\n\
Zalmay Khalilzad	Khalilzad	USA	GOV	special representative for Afghanistan		2018-09	2021-10	\n\
Nikki Haley		USA	GOV	ambassador to the United Nations		2017-01-27	2018-12-31	\n\
Linda Thomas-Greenfield	Thomas-Greenfield	USA	GOV	ambassador to the United Nations		2021-02-25	2025-01-20	\n\
Janet Yellen	Yellen	USA	GOV	secretary of the treasury		2021-01-26	2025-01-20	\n\
Scott Bessent	Bessent	USA	GOV	secretary of the treasury		2025-01-28		\n\
Karoline Leavitt	Leavitt	USA	GOV	White House press secretary		2025-01-20		\n\
Tony Blair	Anthony Blair	GBR	GOV	prime minister		1997-05-02	2007-06-27	Q9545\n\
Gordon Brown		GBR	GOV	prime minister		2007-06-27	2010-05-11	\n\
David Cameron		GBR	GOV	prime minister		2010-05-11	2016-07-13	Q192\n\
Theresa May		GBR	GOV	prime minister		2016-07-13	2019-07-24	Q264766\n\
Boris Johnson		GBR	GOV	prime minister		2019-07-24	2022-09-06	Q180589\n\
Liz Truss		GBR	GOV	prime minister		2022-09-06	2022-10-25	\n\
Rishi Sunak	Sunak	GBR	GOV	prime minister		2022-10-25	2024-07-05	\n\
Keir Starmer	Starmer	GBR	GOV	prime minister		2024-07-05		\n\
David Lammy	Lammy	GBR	GOV	foreign secretary		2024-07-05	2025-09-05	\n\
Yvette Cooper		GBR	GOV	foreign secretary		2025-09-05		\n\
Margaret Thatcher	Thatcher	GBR	GOV	prime minister		1979-05-04	1990-11-28	Q7416\n\
John Major		GBR	GOV	prime minister		1990-11-28	1997-05-02	\n\
Jacques Chirac	Chirac	FRA	GOV	president		1995-05-17	2007-05-16	Q2105\n\
Nicolas Sarkozy	Sarkozy	FRA	GOV	president		2007-05-16	2012-05-15	\n\
François Hollande	Francois Hollande	FRA	GOV	president		2012-05-15	2017-05-14	\n\
Emmanuel Macron	Macron	FRA	GOV	president		2017-05-14		Q3052772\n\
François Mitterrand	Francois Mitterrand|Mitterrand	FRA	GOV	president		1981-05-21	1995-05-17	\n\
Michel Barnier	Barnier	FRA	GOV	prime minister		2024-09-05	2024-12-13	\n\
Jean-Noël Barrot	Barrot	FRA	GOV	foreign minister		2024-09-21		\n\
Gerhard Schröder	Gerhard Schroeder|Schröder	DEU	GOV	chancellor		1998-10-27	2005-11-22	\n\
Angela Merkel	Merkel	DEU	GOV	chancellor		2005-11-22	2021-12-08	Q567\n\
Olaf Scholz	Scholz	DEU	GOV	chancellor		2021-12-08	2025-05-06	\n\
Friedrich Merz	Merz	DEU	GOV	chancellor		2025-05-06		\n\
Frank-Walter Steinmeier	Steinmeier	DEU	GOV	president		2017-03-19		\n\
Annalena Baerbock	Baerbock	DEU	GOV	foreign minister		2021-12-08	2025-05-06	\n\
Boris Pistorius	Pistorius	DEU	GOV	defence minister		2023-01-19		\n\
Helmut Kohl		DEU	GOV	chancellor		1982-10-01	1998-10-27	\n\
Silvio Berlusconi	Berlusconi	ITA	GOV	prime minister		2001-06-11	2011-11-16	\n\
Mario Draghi	Draghi	ITA	GOV	prime minister		2021-02-13	2022-10-22	\n\
Matteo Renzi	Renzi	ITA	GOV	prime minister		2014-02-22	2016-12-12	\n\
Giuseppe Conte		ITA	GOV	prime minister		2018-06-01	2021-02-13	\n\
Giorgia Meloni	Meloni	ITA	GOV	prime minister		2022-10-22		\n\
Matteo Salvini	Salvini	ITA	GOV	deputy prime minister		2022-10-22		\n\
José María Aznar	Jose Maria Aznar|Aznar	ESP	GOV	prime minister		1996-05-05	2004-04-17	\n\
José Luis Rodríguez Zapatero	Jose Luis Rodriguez Zapatero|Zapatero	ESP	GOV	prime minister		2004-04-17	2011-12-21	\n\
Mariano Rajoy	Rajoy	ESP	GOV	prime minister		2011-12-21	2018-06-01	\n\
Pedro Sánchez	Pedro Sanchez	ESP	GOV	prime minister		2018-06-02		\n\
Carles Puigdemont	Puigdemont	ESP	GOV	president of Catalonia		2016-01-12	2017-10-28	\n\
Mark Rutte	Rutte	NLD	GOV	prime minister		2010-10-14	2024-07-02	\n\
Jens Stoltenberg	Stoltenberg	NOR	GOV	prime minister		2005-10-17	2013-10-16	\n\
Donald Tusk	Tusk	POL	GOV	prime minister		2023-12-13		\n\
Andrzej Duda		POL	GOV	president		2015-08-06	2025-08-06	\n\
Karol Nawrocki	Nawrocki	POL	GOV	president		2025-08-06		\n\
Mateusz Morawiecki	Morawiecki	POL	GOV	prime minister		2017-12-11	2023-12-13	\n\
Radosław Sikorski	Radoslaw Sikorski|Radek Sikorski|Sikorski	POL	GOV	foreign minister		2023-12-13		\n\
Lech Wałęsa	Lech Walesa|Walesa	POL	GOV	president		1990-12-22	1995-12-22	\n\
Viktor Orbán	Viktor Orban|Orbán|Orban	HUN	GOV	prime minister		2010-05-29		\n\
Péter Szijjártó	Peter Szijjarto|Szijjarto	HUN	GOV	foreign minister		2014-09-23		\n\
Robert Fico	Fico	SVK	GOV	prime minister		2023-10-25		\n\
Aleksandar Vučić	Aleksandar Vucic|Vučić|Vucic	SRB	GOV	president		2017-05-31		\n\
Slobodan Milošević	Slobodan Milosevic|Milošević|Milosevic	SRB	GOV	president		1989-05-08	2000-10-07	\n\
Radovan Karadžić	Radovan Karadzic|Karadzic	BIH	GOV	president of Republika Srpska		1992	1996	\n\
Milorad Dodik	Dodik	BIH	GOV	president of Republika Srpska		2022-11-15	2025	\n\
Albin Kurti	Kurti	XKX	GOV	prime minister		2021-03-22		\n\
Hashim Thaçi	Hashim Thaci|Thaci	XKX	GOV	president		2016-04-07	2020-11-05	\n\
Edi Rama		ALB	GOV	prime minister		2013-09-15		\n\
Kyriakos Mitsotakis	Mitsotakis	GRC	GOV	prime minister		2019-07-08		\n\
Alexis Tsipras	Tsipras	GRC	GOV	prime minister		2015-01-26	2019-07-08	\n\
Sauli Niinistö	Sauli Niinisto	FIN	GOV	president		2012-03-01	2024-03-01	\n\
Alexander Stubb	Stubb	FIN	GOV	president		2024-03-01		\n\
Mette Frederiksen	Frederiksen	DNK	GOV	prime minister		2019-06-27		\n\
Kaja Kallas	Kallas	EST	GOV	EU foreign policy chief		2024-12-01		\n\
Vladimir Putin	Vladimir V. Putin|Putin	RUS	GOV	president		2000-05-07		Q7747\n\
Dmitry Medvedev	Dmitri Medvedev|Medvedev	RUS	GOV	president		2008-05-07	2012-05-07	\n\
Boris Yeltsin	Yeltsin	RUS	GOV	president		1991-07-10	1999-12-31	\n\
Mikhail Gorbachev	Gorbachev	RUS	GOV	president of the Soviet Union		1990-03-15	1991-12-25	Q30487\n\
Sergei Lavrov	Sergey Lavrov|Lavrov	RUS	GOV	foreign minister		2004-03-09		\n\
Dmitry Peskov	Dmitri Peskov|Peskov	RUS	GOV	Kremlin spokesman		2012		\n\
Sergei Shoigu	Sergey Shoigu|Shoigu	RUS	GOV	defence minister		2012-11-06	2024-05-12	\n\
Andrei Belousov	Andrey Belousov|Belousov	RUS	GOV	defence minister		2024-05-14		\n\
Maria Zakharova	Zakharova	RUS	GOV	foreign ministry spokeswoman		2015-08-10		\n\
Mikhail Mishustin	Mishustin	RUS	GOV	prime minister		2020-01-16		\n\
Ramzan Kadyrov	Kadyrov	RUS	GOV	head of Chechnya		2007-03-02		\n\
Kirill Dmitriev	Dmitriev	RUS	GOV	special envoy		2025-02		\n\
Vasily Nebenzya	Nebenzya|Nebenzia	RUS	GOV	ambassador to the United Nations		2017-07		\n\
Yury Ushakov	Yuri Ushakov|Ushakov	RUS	GOV	presidential aide		2012		\n\
Volodymyr Zelensky	Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy	UKR	GOV	president		2019-05-20		Q3874799\n\
Petro Poroshenko	Poroshenko	UKR	GOV	president		2014-06-07	2019-05-20	\n\
Viktor Yanukovych	Yanukovych|Yanukovich|Viktor Yanukovich	UKR	GOV	president		2010-02-25	2014-02-22	\n\
Viktor Yushchenko	Yushchenko	UKR	GOV	president		2005-01-23	2010-02-25	\n\
Yulia Tymoshenko	Tymoshenko	UKR	GOV	prime minister		2007-12-18	2010-03-04	\n\
Dmytro Kuleba	Kuleba	UKR	GOV	foreign minister		2020-03-04	2024-09-05	\n\
Andrii Sybiha	Andriy Sybiha|Sybiha	UKR	GOV	foreign minister		2024-09-05		\n\
Andriy Yermak	Andrii Yermak|Yermak	UKR	GOV	head of the presidential office		2020-02-11	2025-11-28	\n\
Denys Shmyhal	Shmyhal	UKR	GOV	prime minister		2020-03-04	2025-07-16	\n\
Yulia Svyrydenko	Svyrydenko	UKR	GOV	prime minister		2025-07-17		\n\
Rustem Umerov	Umerov	UKR	GOV	defence minister		2023-09-06	2025-07-17	\n\
Mykhailo Podolyak	Podolyak	UKR	GOV	presidential adviser		2020		\n\
Alexander Lukashenko	Aleksandr Lukashenko|Alyaksandr Lukashenka|Lukashenko|Lukashenka	BLR	GOV	president		1994-07-20		\n\
Maia Sandu	Sandu	MDA	GOV	president		2020-12-24		\n\
Mikheil Saakashvili	Mikhail Saakashvili|Saakashvili	GEO	GOV	president		2004-01-25	2013-11-17	\n\
Bidzina Ivanishvili	Ivanishvili	GEO	GOV	founder of Georgian Dream		2012		\n\
Salome Zourabichvili	Zourabichvili	GEO	GOV	president		2018-12-16	2024-12-29	\n\
Nikol Pashinyan	Pashinyan	ARM	GOV	prime minister		2018-05-08		\n\
Ilham Aliyev	Aliyev	AZE	GOV	president		2003-10-31		\n\
Recep Tayyip Erdoğan	Recep Tayyip Erdogan|Tayyip Erdogan|Erdogan|Erdoğan	TUR	GOV	president		2014-08-28		Q39259\n\
Abdullah Gül	Abdullah Gul	TUR	GOV	president		2007-08-28	2014-08-28	\n\
Ahmet Davutoğlu	Ahmet Davutoglu|Davutoglu	TUR	GOV	prime minister		2014-08-28	2016-05-24	\n\
Mevlüt Çavuşoğlu	Mevlut Cavusoglu|Cavusoglu	TUR	GOV	foreign minister		2015-11-24	2023-06-03	\n\
Hakan Fidan	Fidan	TUR	GOV	foreign minister		2023-06-04		\n\
Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Netanyahu	ISR	GOV	prime minister		2022-12-29		Q43723\n\
Naftali Bennett		ISR	GOV	prime minister		2021-06-13	2022-06-30	\n\
Yair Lapid	Lapid	ISR	GOV	prime minister		2022-07-01	2022-12-29	\n\
Ariel Sharon		ISR	GOV	prime minister		2001-03-07	2006-04-14	Q60095\n\
Ehud Olmert	Olmert	ISR	GOV	prime minister		2006-04-14	2009-03-31	\n\
Ehud Barak		ISR	GOV	prime minister		1999-07-06	2001-03-07	\n\
Yitzhak Rabin	Rabin	ISR	GOV	prime minister		1992-07-13	1995-11-04	\n\
Shimon Peres		ISR	GOV	president		2007-07-15	2014-07-24	\n\
Isaac Herzog		ISR	GOV	president		2021-07-07		\n\
Yoav Gallant		ISR	GOV	defence minister		2022-12-29	2024-11-05	\n\
Israel Katz		ISR	GOV	defence minister		2024-11-08		\n\
Benny Gantz	Gantz	ISR	GOV	defence minister		2020-05-17	2022-12-29	\n\
Avigdor Lieberman		ISR	GOV	defence minister		2016-05-30	2018-11-18	\n\
Itamar Ben-Gvir	Itamar Ben Gvir|Ben-Gvir|Ben Gvir	ISR	GOV	national security minister		2022-12-29		\n\
Bezalel Smotrich	Smotrich	ISR	GOV	finance minister		2022-12-29		\n\
Gideon Sa\'ar	Gideon Saar	ISR	GOV	foreign minister		2024-11-10		\n\
Ron Dermer	Dermer	ISR	GOV	strategic affairs minister		2022-12-29	2025-11	\n\
Yasser Arafat	Yasir Arafat|Arafat	PSE	GOV	president of the Palestinian Authority		1994-07-05	2004-11-11	Q34211\n\
Mahmoud Abbas	Abu Mazen	PSE	GOV	president of the Palestinian Authority		2005-01-15		\n\
Mohammad Shtayyeh	Mohammed Shtayyeh|Shtayyeh	PSE	GOV	prime minister		2019-04-14	2024-03-31	\n\
Mohammad Mustafa	Mohammed Mustafa	PSE	GOV	prime minister		2024-03-31		\n\
Salam Fayyad	Fayyad	PSE	GOV	prime minister		2007-06-15	2013-06-06	\n\
Bashar al-Assad	Bashar Assad|Bashar el-Assad|al-Assad|Assad	SYR	GOV	president		2000-07-17	2024-12-08	Q44329\n\
Hafez al-Assad	Hafez Assad|Hafiz al-Assad	SYR	GOV	president		1971-03-12	2000-06-10	\n\
Ahmed al-Sharaa	Ahmad al-Sharaa|al-Sharaa|Abu Mohammed al-Jolani|Abu Mohammad al-Jolani|al-Jolani|Abu Mohammed al-Golani|al-Golani|Sharaa|Jolani	SYR	GOV	president		2025-01-29		\n\
Asaad al-Shaibani	Asaad al-Shibani|Asaad Hassan al-Shaibani|al-Shaibani	SYR	GOV	foreign minister		2024-12-21		\n\
Walid al-Moallem	Walid Muallem|al-Moallem	SYR	GOV	foreign minister		2006	2020-11-16	\n\
Michel Aoun		LBN	GOV	president		2016-10-31	2022-10-30	\n\
Joseph Aoun		LBN	GOV	president		2025-01-09		\n\
Nawaf Salam		LBN	GOV	prime minister		2025-02-08		\n\
Najib Mikati	Mikati	LBN	GOV	prime minister		2021-09-10	2025-02-08	\n\
Saad Hariri	Saad al-Hariri	LBN	GOV	prime minister		2016-12-18	2020-01-21	\n\
Rafik Hariri	Rafiq Hariri|Rafik al-Hariri|Rafiq al-Hariri	LBN	GOV	prime minister		2000-10-26	2004-10-21	\n\
Nabih Berri	Berri	LBN	GOV	speaker of parliament		1992-10-20		\n\
Saddam Hussein	Saddam|Saddam Hussain	IRQ	GOV	president		1979-07-16	2003-04-09	Q1316\n\
Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki|al-Maliki|Maliki	IRQ	GOV	prime minister		2006-05-20	2014-09-08	\n\
Haider al-Abadi	Haidar al-Abadi|al-Abadi	IRQ	GOV	prime minister		2014-09-08	2018-10-25	\n\
Adil Abdul-Mahdi	Adel Abdul Mahdi|Adil Abdul Mahdi|Adel Abdul-Mahdi|Abdul-Mahdi	IRQ	GOV	prime minister		2018-10-25	2020-05-07	\n\
Mustafa al-Kadhimi	Mustafa Kadhimi|Mustafa al-Kadhemi|al-Kadhimi|Kadhimi	IRQ	GOV	prime minister		2020-05-07	2022-10-27	\n\
Mohammed Shia al-Sudani	Mohammed al-Sudani|Muhammad Shia al-Sudani|Mohammed Shiaa al-Sudani|Mohamed Shia al-Sudani|al-Sudani	IRQ	GOV	prime minister		2022-10-27		\n\
Ayad Allawi	Iyad Allawi|Allawi	IRQ	GOV	prime minister		2004-06-01	2005-05-03	\n\
Ibrahim al-Jaafari	Ibrahim Jaafari|al-Jaafari	IRQ	GOV	prime minister		2005-05-03	2006-05-20	\n\
Jalal Talabani	Talabani	IRQ	GOV	president		2005-04-07	2014-07-24	\n\
Barham Salih	Barham Saleh	IRQ	GOV	president		2018-10-02	2022-10-17	\n\
Abdul Latif Rashid	Abdul Latif Jamal Rashid	IRQ	GOV	president		2022-10-17		\n\
Fuad Hussein	Fouad Hussein	IRQ	GOV	foreign minister		2020-06-06		\n\
Masoud Barzani	Massoud Barzani	IRQ	GOV	president of the Kurdistan Region		2005-06-14	2017-11-01	\n\
Nechirvan Barzani		IRQ	GOV	president of the Kurdistan Region		2019-06-10		\n\
Masrour Barzani		IRQ	GOV	prime minister of the Kurdistan Region		2019-07-10		\n\
Muqtada al-Sadr	Moqtada al-Sadr|Moqtada Sadr|Muqtada Sadr|al-Sadr	IRQ	PTY	leader of the Sadrist Movement		2003		\n\
Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei|Khamenei	IRN	GOV	supreme leader		1989-06-04		\n\
Ruhollah Khomeini	Ayatollah Khomeini|Ayatollah Ruhollah Khomeini|Khomeini	IRN	GOV	supreme leader		1979-12-03	1989-06-03	\n\
Mohammad Khatami	Khatami	IRN	GOV	president		1997-08-03	2005-08-03	\n\
Mahmoud Ahmadinejad	Ahmadinejad|Ahmadi-Nejad	IRN	GOV	president		2005-08-03	2013-08-03	\n\
Hassan Rouhani	Hassan Rohani|Rouhani	IRN	GOV	president		2013-08-03	2021-08-03	\n\
Ebrahim Raisi	Ibrahim Raisi|Raisi	IRN	GOV	president		2021-08-03	2024-05-19	\n\
Masoud Pezeshkian	Pezeshkian	IRN	GOV	president		2024-07-28		\n\
Mohammad Javad Zarif	Javad Zarif|Mohammed Javad Zarif|Zarif	IRN	GOV	foreign minister		2013-08-15	2021-08-25	\n\
Hossein Amir-Abdollahian	Hossein Amirabdollahian|Amir-Abdollahian|Amirabdollahian	IRN	GOV	foreign minister		2021-08-25	2024-05-19	\n\
Abbas Araghchi	Abbas Araqchi|Seyed Abbas Araghchi|Araghchi|Araqchi	IRN	GOV	foreign minister		2024-08-21		\n\
Ali Larijani	Larijani	IRN	GOV	secretary of the Supreme National Security Council		2025-08-05		\n\
Ali Shamkhani	Shamkhani	IRN	GOV	secretary of the Supreme National Security Council		2013-09-10	2023-05-22	\n\
Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf|Ghalibaf|Qalibaf	IRN	GOV	speaker of parliament		2020-05-28		\n\
Esmail Baghaei	Esmaeil Baghaei|Baghaei|Baqaei	IRN	GOV	foreign ministry spokesman		2024		\n\
Salman bin Abdulaziz	King Salman|Salman bin Abdulaziz Al Saud|King Salman bin Abdulaziz	SAU	GOV	king		2015-01-23		\n\
Mohammed bin Salman	Mohammad bin Salman|MBS|Muhammad bin Salman|Crown Prince Mohammed bin Salman	SAU	GOV	crown prince		2017-06-21		\n\
Faisal bin Farhan	Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	SAU	GOV	foreign minister		2019-10-23		\n\
Adel al-Jubeir	al-Jubeir	SAU	GOV	foreign minister		2015-04-29	2018-12-27	\n\
Mohamed bin Zayed	Mohammed bin Zayed|Mohamed bin Zayed Al Nahyan|MBZ	ARE	GOV	president		2022-05-14		\n\
Abdullah bin Zayed		ARE	GOV	foreign minister		2006-02-09		\n\
Tamim bin Hamad Al Thani	Tamim bin Hamad|Sheikh Tamim|Sheikh Tamim bin Hamad al-Thani|Emir Tamim	QAT	GOV	emir		2013-06-25		\n\
Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman|Sheikh Mohammed bin Abdulrahman al-Thani	QAT	GOV	prime minister		2023-03-07		\n\
Haitham bin Tariq	Sultan Haitham|Haitham bin Tarik	OMN	GOV	sultan		2020-01-11		\n\
Qaboos bin Said	Sultan Qaboos	OMN	GOV	sultan		1970-07-23	2020-01-10	\n\
Badr Albusaidi	Badr al-Busaidi|Albusaidi	OMN	GOV	foreign minister		2020-08-18		\n\
King Abdullah II	Abdullah II|King Abdullah II of Jordan	JOR	GOV	king		1999-02-07		\n\
King Hussein	Hussein of Jordan	JOR	GOV	king		1952-08-11	1999-02-07	\n\
Ayman Safadi	Safadi	JOR	GOV	foreign minister		2017-01-15		\n\
Ali Abdullah Saleh	Ali Abdallah Saleh	YEM	GOV	president		1990-05-22	2012-02-27	\n\
Abdrabbuh Mansur Hadi	Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Abdrabbuh Mansour Hadi|Mansour Hadi	YEM	GOV	president		2012-02-27	2022-04-07	\n\
Rashad al-Alimi	al-Alimi	YEM	GOV	chairman of the Presidential Leadership Council		2022-04-07		\n\
Aidarous al-Zubaidi	Aidarus al-Zoubaidi|Aidarous al-Zoubaidi|al-Zubaidi	YEM	GOV	head of the Southern Transitional Council		2017-05-11		\n\
Hosni Mubarak	Mubarak	EGY	GOV	president		1981-10-14	2011-02-11	\n\
Mohamed Morsi	Mohammed Morsi|Mohamed Mursi|Morsi	EGY	GOV	president		2012-06-30	2013-07-03	\n\
Abdel Fattah el-Sisi	Abdel-Fattah el-Sissi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sisi|el-Sisi|al-Sisi|Sisi	EGY	GOV	president		2014-06-08		\n\
Sameh Shoukry	Shoukry	EGY	GOV	foreign minister		2014-06-17	2024-07-03	\n\
Badr Abdelatty	Badr Abdel-Atty|Abdelatty	EGY	GOV	foreign minister		2024-07-03		\n\
Muammar Gaddafi	Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi|Gaddafi|Gadhafi|Qaddafi|Khadafy	LBY	GOV	leader		1969-09-01	2011-08-23	Q19878\n\
Fayez al-Sarraj	Fayez Sarraj|Fayez al-Serraj|al-Sarraj|Sarraj	LBY	GOV	prime minister		2016-03-30	2021-03-15	\n\
Abdul Hamid Dbeibah	Abdulhamid Dbeibah|Abdul-Hamid Dbeibah|Dbeibah	LBY	GOV	prime minister		2021-03-15		\n\
Aguila Saleh	Aguila Saleh Issa	LBY	GOV	speaker of parliament		2014-08-05		\n\
Zine El Abidine Ben Ali	Zine al-Abidine Ben Ali|Ben Ali	TUN	GOV	president		1987-11-07	2011-01-14	\n\
Kais Saied	Kaïs Saïed|Saied	TUN	GOV	president		2019-10-23		\n\
Abdelaziz Bouteflika	Bouteflika	DZA	GOV	president		1999-04-27	2019-04-02	\n\
Abdelmadjid Tebboune	Tebboune	DZA	GOV	president		2019-12-19		\n\
Mohammed VI	King Mohammed VI	MAR	GOV	king		1999-07-23		\n\
Omar al-Bashir	Omar Hassan al-Bashir|Omar el-Bashir|al-Bashir	SDN	GOV	president		1989-06-30	2019-04-11	Q57296\n\
Abdalla Hamdok	Abdallah Hamdok|Hamdok	SDN	GOV	prime minister		2019-08-21	2022-01-02	\n\
Kamil Idris	Kamil El-Tayeb Idris	SDN	GOV	prime minister		2025-05-31		\n\
Salva Kiir	Salva Kiir Mayardit|Kiir	SSD	GOV	president		2011-07-09		\n\
Riek Machar	Machar	SSD	GOV	first vice president		2020-02-22	2025	\n\
Abiy Ahmed	Abiy|Abiy Ahmed Ali	ETH	GOV	prime minister		2018-04-02		\n\
Meles Zenawi	Meles	ETH	GOV	prime minister		1995-08-23	2012-08-20	\n\
Getachew Reda		ETH	GOV	head of the Tigray Interim Administration		2023-03-23	2025-04	\n\
Debretsion Gebremichael	Debretsion	ETH	GOV	chairman of the Tigray People\'s Liberation Front		2017		\n\
Isaias Afwerki	Isaias Afewerki|Afwerki	ERI	GOV	president		1993-05-24		\n\
Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud	SOM	GOV	president		2022-05-23		\n\
Mohamed Abdullahi Mohamed	Mohamed Abdullahi Farmajo|Farmajo|Farmaajo	SOM	GOV	president		2017-02-16	2022-05-23	\n\
Uhuru Kenyatta	Kenyatta	KEN	GOV	president		2013-04-09	2022-09-13	\n\
William Ruto	Ruto	KEN	GOV	president		2022-09-13		\n\
Mwai Kibaki	Kibaki	KEN	GOV	president		2002-12-30	2013-04-09	\n\
Raila Odinga	Odinga	KEN	GOV	prime minister		2008-04-17	2013-04-09	\n\
Yoweri Museveni	Museveni	UGA	GOV	president		1986-01-29		\n\
Paul Kagame	Kagame	RWA	GOV	president		2000-04-22		\n\
Juvénal Habyarimana	Juvenal Habyarimana|Habyarimana	RWA	GOV	president		1973-07-05	1994-04-06	\n\
Évariste Ndayishimiye	Evariste Ndayishimiye|Ndayishimiye	BDI	GOV	president		2020-06-18		\n\
Pierre Nkurunziza	Nkurunziza	BDI	GOV	president		2005-08-26	2020-06-08	\n\
Félix Tshisekedi	Felix Tshisekedi|Tshisekedi	COD	GOV	president		2019-01-24		\n\
Joseph Kabila		COD	GOV	president		2001-01-17	2019-01-24	\n\
Laurent-Désiré Kabila	Laurent Kabila|Laurent Desire Kabila	COD	GOV	president		1997-05-17	2001-01-16	\n\
Mobutu Sese Seko	Mobutu	COD	GOV	president		1965-11-24	1997-05-16	\n\
Denis Sassou Nguesso	Denis Sassou-Nguesso|Sassou Nguesso	COG	GOV	president		1997-10-25		\n\
Faustin-Archange Touadéra	Faustin Archange Touadera|Faustin-Archange Touadera|Touadera	CAF	GOV	president		2016-03-30		\n\
Idriss Déby	Idriss Deby|Idriss Deby Itno|Idriss Déby Itno	TCD	GOV	president		1990-12-02	2021-04-20	\n\
Mahamat Idriss Déby	Mahamat Idriss Deby|Mahamat Deby|Mahamat Idriss Deby Itno	TCD	GOV	president		2021-04-20		\n\
Paul Biya	Biya	CMR	GOV	president		1982-11-06		\n\
Olusegun Obasanjo	Obasanjo	NGA	GOV	president		1999-05-29	2007-05-29	\n\
Goodluck Jonathan		NGA	GOV	president		2010-05-05	2015-05-29	\n\
Muhammadu Buhari	Buhari	NGA	GOV	president		2015-05-29	2023-05-29	\n\
Bola Tinubu	Bola Ahmed Tinubu|Tinubu	NGA	GOV	president		2023-05-29		\n\
Mohamed Bazoum	Mohammed Bazoum|Bazoum	NER	GOV	president		2021-04-02	2023-07-26	\n\
Ibrahim Boubacar Keïta	Ibrahim Boubacar Keita	MLI	GOV	president		2013-09-04	2020-08-18	\n\
Roch Marc Christian Kaboré	Roch Kabore|Roch Marc Christian Kabore|Roch Kaboré	BFA	GOV	president		2015-12-29	2022-01-24	\n\
Blaise Compaoré	Blaise Compaore|Compaore	BFA	GOV	president		1987-10-15	2014-10-31	\n\
Alassane Ouattara	Ouattara	CIV	GOV	president		2010-12-04		\n\
Laurent Gbagbo	Gbagbo	CIV	GOV	president		2000-10-26	2011-04-11	\n\
Alpha Condé	Alpha Conde	GIN	GOV	president		2010-12-21	2021-09-05	\n\
Macky Sall		SEN	GOV	president		2012-04-02	2024-04-02	\n\
Bassirou Diomaye Faye	Diomaye Faye	SEN	GOV	president		2024-04-02		\n\
Ousmane Sonko	Sonko	SEN	GOV	prime minister		2024-04-02		\n\
Charles Taylor		LBR	GOV	president		1997-08-02	2003-08-11	\n\
Ellen Johnson Sirleaf	Johnson Sirleaf|Ellen Johnson-Sirleaf	LBR	GOV	president		2006-01-16	2018-01-22	\n\
George Weah	Weah	LBR	GOV	president		2018-01-22	2024-01-22	\n\
Ahmad Tejan Kabbah	Tejan Kabbah|Kabbah	SLE	GOV	president		1996-03-29	2007-09-17	\n\
Julius Maada Bio	Maada Bio	SLE	GOV	president		2018-04-04		\n\
Yahya Jammeh	Jammeh	GMB	GOV	president		1996-10-18	2017-01-21	\n\
Adama Barrow		GMB	GOV	president		2017-01-19		\n\
Nana Akufo-Addo	Akufo-Addo	GHA	GOV	president		2017-01-07	2025-01-07	\n\
John Mahama	John Dramani Mahama	GHA	GOV	president		2025-01-07		\n\
Faure Gnassingbé	Faure Gnassingbe	TGO	GOV	president		2005-05-04		\n\
Ali Bongo	Ali Bongo Ondimba	GAB	GOV	president		2009-10-16	2023-08-30	\n\
Teodoro Obiang	Teodoro Obiang Nguema|Obiang	GNQ	GOV	president		1979-08-03		\n\
José Eduardo dos Santos	Jose Eduardo dos Santos	AGO	GOV	president		1979-09-10	2017-09-26	\n\
João Lourenço	Joao Lourenco|Lourenço	AGO	GOV	president		2017-09-26		\n\
Nelson Mandela	Mandela	ZAF	GOV	president		1994-05-10	1999-06-14	Q8023\n\
Thabo Mbeki	Mbeki	ZAF	GOV	president		1999-06-14	2008-09-24	\n\
Jacob Zuma	Zuma	ZAF	GOV	president		2009-05-09	2018-02-14	\n\
Cyril Ramaphosa	Ramaphosa	ZAF	GOV	president		2018-02-15		\n\
Robert Mugabe	Mugabe	ZWE	GOV	president		1987-12-31	2017-11-21	\n\
Emmerson Mnangagwa	Mnangagwa	ZWE	GOV	president		2017-11-24		\n\
Morgan Tsvangirai	Tsvangirai	ZWE	GOV	prime minister		2009-02-11	2013-09-11	\n\
Filipe Nyusi	Nyusi	MOZ	GOV	president		2015-01-15	2025-01-15	\n\
Daniel Chapo	Chapo	MOZ	GOV	president		2025-01-15		\n\
Hakainde Hichilema	Hichilema	ZMB	GOV	president		2021-08-24		\n\
John Magufuli	Magufuli	TZA	GOV	president		2015-11-05	2021-03-17	\n\
Samia Suluhu Hassan	President Samia	TZA	GOV	president		2021-03-19		\n\
Andry Rajoelina	Rajoelina	MDG	GOV	president		2019-01-19	2025-10-14	\n\
Hamid Karzai	Karzai	AFG	GOV	president		2001-12-22	2014-09-29	\n\
Ashraf Ghani		AFG	GOV	president		2014-09-29	2021-08-15	\n\
Abdullah Abdullah		AFG	GOV	chief executive		2014-09-29	2020-03-11	\n\
Amir Khan Muttaqi	Muttaqi	AFG	GOV	foreign minister		2021-09-07		\n\
Zabihullah Mujahid		AFG	GOV	Taliban spokesman		2007		\n\
Pervez Musharraf	Musharraf	PAK	GOV	president		2001-06-20	2008-08-18	\n\
Benazir Bhutto		PAK	GOV	prime minister		1993-10-19	1996-11-05	\n\
Asif Ali Zardari	Zardari	PAK	GOV	president		2024-03-10		\n\
Nawaz Sharif		PAK	GOV	prime minister		2013-06-05	2017-07-28	\n\
Shehbaz Sharif	Shahbaz Sharif	PAK	GOV	prime minister		2024-03-04		\n\
Imran Khan		PAK	GOV	prime minister		2018-08-18	2022-04-10	\n\
Ishaq Dar		PAK	GOV	foreign minister		2024-03-11		\n\
Atal Bihari Vajpayee	Vajpayee	IND	GOV	prime minister		1998-03-19	2004-05-22	\n\
Manmohan Singh		IND	GOV	prime minister		2004-05-22	2014-05-26	\n\
Narendra Modi	Modi	IND	GOV	prime minister		2014-05-26		Q1058\n\
Subrahmanyam Jaishankar	S. Jaishankar|Jaishankar	IND	GOV	foreign minister		2019-05-30		\n\
Rajnath Singh		IND	GOV	defence minister		2019-05-31		\n\
Amit Shah		IND	GOV	home minister		2019-05-30		\n\
Rajiv Gandhi		IND	GOV	prime minister		1984-10-31	1989-12-02	\n\
Indira Gandhi		IND	GOV	prime minister		1980-01-14	1984-10-31	\n\
Sheikh Hasina	Hasina|Sheikh Hasina Wazed	BGD	GOV	prime minister		2009-01-06	2024-08-05	\n\
Muhammad Yunus	Mohammad Yunus	BGD	GOV	chief adviser		2024-08-08		\n\
Khaleda Zia	Begum Khaleda Zia	BGD	GOV	prime minister		2001-10-10	2006-10-29	\n\
Mahinda Rajapaksa		LKA	GOV	president		2005-11-19	2015-01-09	\n\
Gotabaya Rajapaksa		LKA	GOV	president		2019-11-18	2022-07-14	\n\
Ranil Wickremesinghe	Wickremesinghe	LKA	GOV	president		2022-07-21	2024-09-23	\n\
Anura Kumara Dissanayake	Dissanayake	LKA	GOV	president		2024-09-23		\n\
Chandrika Kumaratunga	Kumaratunga	LKA	GOV	president		1994-11-12	2005-11-19	\n\
KP Sharma Oli	K.P. Sharma Oli	NPL	GOV	prime minister		2024-07-15	2025-09-09	\n\
Pushpa Kamal Dahal	Prachanda	NPL	GOV	prime minister		2022-12-26	2024-07-15	\n\
Aung San Suu Kyi	Suu Kyi	MMR	GOV	state counsellor		2016-04-06	2021-02-01	Q36740\n\
Xi Jinping	President Xi	CHN	GOV	president		2013-03-14		Q15031\n\
Hu Jintao		CHN	GOV	president		2003-03-15	2013-03-14	\n\
Jiang Zemin		CHN	GOV	president		1993-03-27	2003-03-15	\n\
Deng Xiaoping		CHN	GOV	paramount leader		1978	1989	\n\
Mao Zedong	Mao Tse-tung	CHN	GOV	chairman		1949	1976	\n\
Wen Jiabao		CHN	GOV	premier		2003-03-16	2013-03-15	\n\
Li Keqiang		CHN	GOV	premier		2013-03-15	2023-03-11	\n\
Li Qiang		CHN	GOV	premier		2023-03-11		\n\
Wang Yi		CHN	GOV	foreign minister		2023-07-25		\n\
Qin Gang		CHN	GOV	foreign minister		2022-12-30	2023-07-25	\n\
Mao Ning		CHN	GOV	foreign ministry spokeswoman		2022-09		\n\
Lin Jian		CHN	GOV	foreign ministry spokesman		2024-03		\n\
Guo Jiakun		CHN	GOV	foreign ministry spokesman		2025-01		\n\
Carrie Lam		HKG	GOV	chief executive		2017-07-01	2022-06-30	\n\
John Lee Ka-chiu		HKG	GOV	chief executive		2022-07-01		\n\
Chen Shui-bian		TWN	GOV	president		2000-05-20	2008-05-20	\n\
Ma Ying-jeou		TWN	GOV	president		2008-05-20	2016-05-20	\n\
Tsai Ing-wen		TWN	GOV	president		2016-05-20	2024-05-20	\n\
Lai Ching-te	William Lai	TWN	GOV	president		2024-05-20		\n\
Kim Jong Un	Kim Jong-un	PRK	GOV	supreme leader		2011-12-17		Q56226\n\
Kim Jong Il	Kim Jong-il	PRK	GOV	supreme leader		1994-07-08	2011-12-17	\n\
Kim Il Sung	Kim Il-sung	PRK	GOV	supreme leader		1948-09-09	1994-07-08	\n\
Kim Yo Jong	Kim Yo-jong	PRK	GOV	deputy department director		2014		\n\
Choe Son Hui	Choe Son-hui	PRK	GOV	foreign minister		2022-06-11		\n\
Kim Dae-jung	Kim Dae Jung	KOR	GOV	president		1998-02-25	2003-02-25	\n\
Roh Moo-hyun	Roh Moo Hyun	KOR	GOV	president		2003-02-25	2008-02-25	\n\
Lee Myung-bak	Lee Myung Bak	KOR	GOV	president		2008-02-25	2013-02-25	\n\
Park Geun-hye	Park Geun Hye	KOR	GOV	president		2013-02-25	2017-03-10	\n\
Moon Jae-in	Moon Jae In	KOR	GOV	president		2017-05-10	2022-05-10	\n\
Yoon Suk Yeol	Yoon Suk-yeol	KOR	GOV	president		2022-05-10	2025-04-04	\n\
Lee Jae-myung	Lee Jae Myung	KOR	GOV	president		2025-06-04		\n\
Junichiro Koizumi	Koizumi	JPN	GOV	prime minister		2001-04-26	2006-09-26	\n\
Shinzo Abe	Shinzō Abe	JPN	GOV	prime minister		2012-12-26	2020-09-16	\n\
Yoshihide Suga		JPN	GOV	prime minister		2020-09-16	2021-10-04	\n\
Fumio Kishida	Kishida	JPN	GOV	prime minister		2021-10-04	2024-10-01	\n\
Shigeru Ishiba	Ishiba	JPN	GOV	prime minister		2024-10-01	2025-10-21	\n\
Sanae Takaichi	Takaichi	JPN	GOV	prime minister		2025-10-21		\n\
Gloria Macapagal Arroyo	Gloria Arroyo|Gloria Macapagal-Arroyo	PHL	GOV	president		2001-01-20	2010-06-30	\n\
Benigno Aquino III	Benigno Aquino	PHL	GOV	president		2010-06-30	2016-06-30	\n\
Rodrigo Duterte	Duterte	PHL	GOV	president		2016-06-30	2022-06-30	\n\
Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos Jr	PHL	GOV	president		2022-06-30		\n\
Ferdinand Marcos		PHL	GOV	president		1965-12-30	1986-02-25	\n\
Susilo Bambang Yudhoyono	Yudhoyono	IDN	GOV	president		2004-10-20	2014-10-20	\n\
Joko Widodo	Jokowi|Widodo	IDN	GOV	president		2014-10-20	2024-10-20	\n\
Prabowo Subianto	Prabowo	IDN	GOV	president		2024-10-20		\n\
Suharto		IDN	GOV	president		1967-03-12	1998-05-21	\n\
Mahathir Mohamad	Mahathir Mohammad|Mahathir	MYS	GOV	prime minister		2018-05-10	2020-03-01	\n\
Najib Razak		MYS	GOV	prime minister		2009-04-03	2018-05-10	\n\
Anwar Ibrahim		MYS	GOV	prime minister		2022-11-24		\n\
Lee Hsien Loong		SGP	GOV	prime minister		2004-08-12	2024-05-15	\n\
Lawrence Wong		SGP	GOV	prime minister		2024-05-15		\n\
Hun Sen		KHM	GOV	prime minister		1985-01-14	2023-08-22	\n\
Hun Manet		KHM	GOV	prime minister		2023-08-22		\n\
Thaksin Shinawatra	Thaksin	THA	GOV	prime minister		2001-02-09	2006-09-19	\n\
Yingluck Shinawatra	Yingluck	THA	GOV	prime minister		2011-08-05	2014-05-07	\n\
Prayut Chan-o-cha	Prayuth Chan-ocha|Prayut Chan-ocha|Prayuth	THA	GOV	prime minister		2014-08-24	2023-08-22	\n\
Srettha Thavisin	Srettha	THA	GOV	prime minister		2023-08-22	2024-08-14	\n\
Paetongtarn Shinawatra	Paetongtarn	THA	GOV	prime minister		2024-08-16	2025-08-29	\n\
Anutin Charnvirakul	Anutin	THA	GOV	prime minister		2025-09-07		\n\
To Lam	Tô Lâm	VNM	GOV	general secretary of the Communist Party		2024-08-03		\n\
Nguyen Phu Trong		VNM	GOV	general secretary of the Communist Party		2011-01-19	2024-07-19	\n\
Xanana Gusmão	Xanana Gusmao	TLS	GOV	prime minister		2023-07-01		\n\
José Ramos-Horta	Jose Ramos-Horta|Ramos-Horta	TLS	GOV	president		2022-05-20		\n\
John Howard		AUS	GOV	prime minister		1996-03-11	2007-12-03	\n\
Scott Morrison		AUS	GOV	prime minister		2018-08-24	2022-05-23	\n\
Anthony Albanese	Albanese	AUS	GOV	prime minister		2022-05-23		\n\
Penny Wong		AUS	GOV	foreign minister		2022-05-23		\n\
Jacinda Ardern	Ardern	NZL	GOV	prime minister		2017-10-26	2023-01-25	\n\
Christopher Luxon	Luxon	NZL	GOV	prime minister		2023-11-27		\n\
Justin Trudeau	Trudeau	CAN	GOV	prime minister		2015-11-04	2025-03-14	\n\
Mark Carney		CAN	GOV	prime minister		2025-03-14		\n\
Stephen Harper		CAN	GOV	prime minister		2006-02-06	2015-11-04	\n\
Vicente Fox		MEX	GOV	president		2000-12-01	2006-11-30	\n\
Felipe Calderón	Felipe Calderon	MEX	GOV	president		2006-12-01	2012-11-30	\n\
Enrique Peña Nieto	Enrique Pena Nieto|Peña Nieto	MEX	GOV	president		2012-12-01	2018-11-30	\n\
Andrés Manuel López Obrador	Andres Manuel Lopez Obrador|López Obrador|Lopez Obrador|AMLO	MEX	GOV	president		2018-12-01	2024-09-30	\n\
Claudia Sheinbaum	Sheinbaum	MEX	GOV	president		2024-10-01		\n\
Nayib Bukele	Bukele	SLV	GOV	president		2019-06-01		\n\
Alfredo Cristiani	Cristiani|Alfredo Cristiani Burkard	SLV	GOV	president		1989-06-01	1994-06-01	\n\
José Napoleón Duarte	Jose Napoleon Duarte|Napoleon Duarte	SLV	GOV	president		1984-06-01	1989-06-01	\n\
Daniel Ortega		NIC	GOV	president		2007-01-10		\n\
Rosario Murillo		NIC	GOV	co-president		2025-02-18		\n\
Violeta Chamorro	Violeta Barrios de Chamorro	NIC	GOV	president		1990-04-25	1997-01-10	\n\
Juan Orlando Hernández	Juan Orlando Hernandez	HND	GOV	president		2014-01-27	2022-01-27	\n\
Xiomara Castro		HND	GOV	president		2022-01-27	2026-01-27	\n\
Manuel Zelaya	Zelaya	HND	GOV	president		2006-01-27	2009-06-28	\n\
Bernardo Arévalo	Bernardo Arevalo|Arévalo	GTM	GOV	president		2024-01-14		\n\
Alejandro Giammattei	Giammattei	GTM	GOV	president		2020-01-14	2024-01-14	\n\
Vinicio Cerezo	Vinicio Cerezo Arévalo	GTM	GOV	president		1986-01-14	1991-01-14	\n\
Efraín Ríos Montt	Efrain Rios Montt|Ríos Montt|Rios Montt	GTM	GOV	head of state		1982-03-23	1983-08-08	\n\
Manuel Noriega	Manuel Antonio Noriega|Noriega	PAN	GOV	military leader		1983-08-12	1989-12-20	\n\
José Raúl Mulino	Jose Raul Mulino|Mulino	PAN	GOV	president		2024-07-01		\n\
Fidel Castro	Fidel Castro Ruz	CUB	GOV	president		1976-12-02	2008-02-24	Q11256\n\
Raúl Castro	Raul Castro	CUB	GOV	president		2008-02-24	2018-04-19	\n\
Miguel Díaz-Canel	Miguel Diaz-Canel|Díaz-Canel	CUB	GOV	president		2018-04-19		\n\
Jean-Bertrand Aristide	Aristide	HTI	GOV	president		2001-02-07	2004-02-29	\n\
René Préval	Rene Preval|Préval	HTI	GOV	president		2006-05-14	2011-05-14	\n\
Jovenel Moïse	Jovenel Moise	HTI	GOV	president		2017-02-07	2021-07-07	\n\
Ariel Henry		HTI	GOV	prime minister		2021-07-20	2024-04-24	\n\
Hugo Chávez	Hugo Chavez	VEN	GOV	president		1999-02-02	2013-03-05	Q8440\n\
Nicolás Maduro	Nicolas Maduro|Maduro	VEN	GOV	president		2013-04-19	2026-01-03	Q57420\n\
Delcy Rodríguez	Delcy Rodriguez	VEN	GOV	vice president		2018-06-14		\n\
Álvaro Uribe	Alvaro Uribe|Uribe	COL	GOV	president		2002-08-07	2010-08-07	\n\
Juan Manuel Santos		COL	GOV	president		2010-08-07	2018-08-07	\n\
Iván Duque	Ivan Duque	COL	GOV	president		2018-08-07	2022-08-07	\n\
Gustavo Petro		COL	GOV	president		2022-08-07		\n\
Virgilio Barco	Virgilio Barco Vargas	COL	GOV	president		1986-08-07	1990-08-07	\n\
César Gaviria	Cesar Gaviria|Cesar Gaviria Trujillo	COL	GOV	president		1990-08-07	1994-08-07	\n\
Andrés Pastrana	Andres Pastrana	COL	GOV	president		1998-08-07	2002-08-07	\n\
Rafael Correa		ECU	GOV	president		2007-01-15	2017-05-24	\n\
Lenín Moreno	Lenin Moreno	ECU	GOV	president		2017-05-24	2021-05-24	\n\
Guillermo Lasso		ECU	GOV	president		2021-05-24	2023-11-23	\n\
Daniel Noboa	Noboa	ECU	GOV	president		2023-11-23		\n\
Alberto Fujimori	Fujimori	PER	GOV	president		1990-07-28	2000-11-22	\n\
Alan García	Alan Garcia|Alan Garcia Perez	PER	GOV	president		2006-07-28	2011-07-28	\n\
Pedro Castillo		PER	GOV	president		2021-07-28	2022-12-07	\n\
Dina Boluarte	Boluarte	PER	GOV	president		2022-12-07	2025-10-10	\n\
Ollanta Humala	Humala	PER	GOV	president		2011-07-28	2016-07-28	\n\
Alejandro Toledo		PER	GOV	president		2001-07-28	2006-07-28	\n\
Evo Morales		BOL	GOV	president		2006-01-22	2019-11-10	\n\
Luis Arce		BOL	GOV	president		2020-11-08	2025-11-08	\n\
Jeanine Áñez	Jeanine Anez|Jeanine Añez	BOL	GOV	interim president		2019-11-12	2020-11-08	\n\
Rodrigo Paz		BOL	GOV	president		2025-11-08		\n\
Augusto Pinochet	Pinochet	CHL	GOV	president		1974-12-17	1990-03-11	\n\
Patricio Aylwin	Aylwin	CHL	GOV	president		1990-03-11	1994-03-11	\n\
Michelle Bachelet	Bachelet	CHL	GOV	president		2014-03-11	2018-03-11	\n\
Sebastián Piñera	Sebastian Pinera|Sebastian Piñera|Piñera	CHL	GOV	president		2018-03-11	2022-03-11	\n\
Gabriel Boric	Boric	CHL	GOV	president		2022-03-11	2026-03-11	\n\
Néstor Kirchner	Nestor Kirchner	ARG	GOV	president		2003-05-25	2007-12-10	\n\
Cristina Fernández de Kirchner	Cristina Fernandez de Kirchner|Cristina Fernandez|Cristina Kirchner	ARG	GOV	president		2007-12-10	2015-12-09	\n\
Mauricio Macri	Macri	ARG	GOV	president		2015-12-10	2019-12-10	\n\
Alberto Fernández	Alberto Fernandez	ARG	GOV	president		2019-12-10	2023-12-10	\n\
Javier Milei	Milei	ARG	GOV	president		2023-12-10		\n\
Fernando Henrique Cardoso		BRA	GOV	president		1995-01-01	2003-01-01	\n\
Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva|Lula da Silva|Lula	BRA	GOV	president		2023-01-01		Q37181\n\
Dilma Rousseff	Rousseff	BRA	GOV	president		2011-01-01	2016-08-31	\n\
Michel Temer	Temer	BRA	GOV	president		2016-08-31	2019-01-01	\n\
Jair Bolsonaro	Bolsonaro	BRA	GOV	president		2019-01-01	2023-01-01	\n\
Fernando Lugo		PRY	GOV	president		2008-08-15	2012-06-22	\n\
Alfredo Stroessner	Stroessner	PRY	GOV	president		1954-08-15	1989-02-03	\n\
Irfaan Ali		GUY	GOV	president		2020-08-02		\n\
Kassym-Jomart Tokayev	Tokayev|Kassym-Zhomart Tokayev	KAZ	GOV	president		2019-03-20		\n\
Nursultan Nazarbayev	Nazarbayev	KAZ	GOV	president		1991-12-16	2019-03-20	\n\
Shavkat Mirziyoyev	Mirziyoyev	UZB	GOV	president		2016-12-14		\n\
Islam Karimov	Karimov	UZB	GOV	president		1991-12-31	2016-09-02	\n\
Sadyr Japarov	Sadyr Zhaparov|Japarov	KGZ	GOV	president		2021-01-28		\n\
Kurmanbek Bakiyev	Bakiyev	KGZ	GOV	president		2005-07-10	2010-04-07	\n\
Askar Akayev	Akayev	KGZ	GOV	president		1990-10-27	2005-04-11	\n\
Emomali Rahmon	Rahmon|Imomali Rahmon|Emomali Rakhmon	TJK	GOV	president		1994-11-16		\n\
Saparmurat Niyazov	Niyazov|Turkmenbashi the Great	TKM	GOV	president		1990-11-02	2006-12-21	\n\
Qassem Soleimani	Qasem Soleimani|Qassim Soleimani|Qasim Soleimani|Ghasem Soleimani|Qassem Suleimani|Soleimani|Suleimani	IRN	MIL	commander of the Quds Force	Quds Force	1998	2020-01-03	Q504573\n\
Esmail Qaani	Esmail Ghaani|Ismail Qaani|Qaani|Esmaeil Qaani	IRN	MIL	commander of the Quds Force	Quds Force	2020-01-03		\n\
Hossein Salami		IRN	MIL	commander of the Revolutionary Guards	Islamic Revolutionary Guard Corps	2019-04-21	2025-06-13	\n\
Mohammad Pakpour	Pakpour	IRN	MIL	commander of the Revolutionary Guards	Islamic Revolutionary Guard Corps	2025-06-13		\n\
Mohammad Ali Jafari		IRN	MIL	commander of the Revolutionary Guards	Islamic Revolutionary Guard Corps	2007-09-01	2019-04-21	\n\
Amir Ali Hajizadeh	Hajizadeh	IRN	MIL	commander of the Guards\' Aerospace Force	Islamic Revolutionary Guard Corps	2009	2025-06-13	\n\
Mohammad Bagheri	Mohammad Hossein Bagheri	IRN	MIL	chief of staff of the armed forces		2016-06-28	2025-06-13	\n\
Mohsen Fakhrizadeh	Fakhrizadeh	IRN	GOV	nuclear scientist			2020-11-27	\n\
Mark Milley	Milley	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2019-10-01	2023-09-30	\n\
David Petraeus	Petraeus	USA	MIL	commander of the Multi-National Force in Iraq		2007-02-10	2008-09-16	\n\
Kenneth McKenzie	Frank McKenzie|Kenneth F. McKenzie	USA	MIL	commander of Central Command	U.S. Central Command	2019-03-28	2022-04-01	\n\
Michael Kurilla	Erik Kurilla|Kurilla	USA	MIL	commander of Central Command	U.S. Central Command	2022-04-01	2025-08	\n\
Brad Cooper		USA	MIL	commander of Central Command	U.S. Central Command	2025-08-08		\n\
Dan Caine	John Daniel Caine	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2025-04-12		\n\
Charles Q. Brown Jr.	Charles Q. Brown|C.Q. Brown	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2023-10-01	2025-02-21	\n\
Stanley McChrystal	McChrystal	USA	MIL	commander of ISAF		2009-06-15	2010-06-23	\n\
Tommy Franks		USA	MIL	commander of Central Command	U.S. Central Command	2000-07-06	2003-07-07	\n\
Wesley Clark		USA	MIL	supreme allied commander Europe		1997-07-11	2000-05-03	\n\
Valery Gerasimov	Gerasimov	RUS	MIL	chief of the general staff		2012-11-09		\n\
Sergei Surovikin	Sergey Surovikin|Surovikin	RUS	MIL	commander in Ukraine		2022-10-08	2023-01-11	\n\
Valerii Zaluzhnyi	Valery Zaluzhny|Valeriy Zaluzhny|Valerii Zaluzhny|Zaluzhny|Zaluzhnyi	UKR	MIL	commander-in-chief		2021-07-27	2024-02-08	\n\
Oleksandr Syrskyi	Oleksandr Syrsky|Syrskyi|Syrsky	UKR	MIL	commander-in-chief		2024-02-08		\n\
Kyrylo Budanov	Budanov	UKR	MIL	head of military intelligence		2020-08-05		\n\
Herzi Halevi	Halevi	ISR	MIL	chief of the general staff	Israel Defense Forces	2023-01-16	2025-03-05	\n\
Eyal Zamir	Zamir	ISR	MIL	chief of the general staff	Israel Defense Forces	2025-03-05		\n\
Aviv Kochavi	Kochavi	ISR	MIL	chief of the general staff	Israel Defense Forces	2019-01-15	2023-01-16	\n\
Daniel Hagari	Hagari	ISR	MIL	military spokesman	Israel Defense Forces	2023-03	2025-03	\n\
Avichay Adraee	Adraee	ISR	MIL	military spokesman in Arabic	Israel Defense Forces	2005		\n\
Khalifa Haftar	Khalifa Hifter|Khalifa Belqasim Haftar|Haftar|Hifter	LBY	MIL	commander of the Libyan National Army	Libyan National Army	2015-03-02		\n\
Abdel Fattah al-Burhan	Abdel-Fattah Burhan|Abdel Fattah Burhan|Abdel-Fattah al-Burhan|al-Burhan|Burhan	SDN	MIL	commander-in-chief	Sudanese Armed Forces	2019-04-12		\n\
Yasser al-Atta	Yasser Atta|Yasir al-Atta	SDN	MIL	deputy commander-in-chief	Sudanese Armed Forces	2021		\n\
Min Aung Hlaing	Senior General Min Aung Hlaing	MMR	MIL	commander-in-chief	Tatmadaw	2011-03-30		\n\
Asim Munir		PAK	MIL	chief of army staff	Pakistan Army	2022-11-29		\n\
Qamar Javed Bajwa	Bajwa	PAK	MIL	chief of army staff	Pakistan Army	2016-11-29	2022-11-29	\n\
Assimi Goïta	Assimi Goita|Goita	MLI	MIL	head of the junta		2020-08-24		\n\
Ibrahim Traoré	Ibrahim Traore	BFA	MIL	head of the junta		2022-09-30		\n\
Paul-Henri Sandaogo Damiba	Paul-Henri Damiba|Damiba	BFA	MIL	head of the junta		2022-01-24	2022-09-30	\n\
Abdourahamane Tchiani	Abdourahmane Tchiani|Tchiani|Tiani	NER	MIL	head of the junta		2023-07-28		\n\
Mamady Doumbouya	Mamadi Doumbouya|Doumbouya	GIN	MIL	head of the junta		2021-09-05		\n\
Brice Oligui Nguema	Brice Clotaire Oligui Nguema|Oligui Nguema	GAB	MIL	president		2023-08-30		\n\
Prince Johnson	Prince Yormie Johnson	LBR	REB	rebel commander		1990	1992	\n\
Rashid Abdulamir Yarallah	Abdul Amir Yarallah|Abdul-Amir Rashid Yarallah	IRQ	MIL	chief of staff of the army		2020		\n\
Yahya Rasool	Yahya Rasoul|Yehia Rasool	IRQ	MIL	military spokesman		2016		\n\
Sabah al-Numan	Sabah al-Noman	IRQ	MIL	military spokesman		2020		\n\
Ratko Mladić	Ratko Mladic|Mladic	BIH	MIL	commander of the Bosnian Serb Army	Army of Republika Srpska	1992-05-12	1996-11	\n\
Rodolfo Hernández Ponce		SLV	MIL	colonel		1989		\n\
René Emilio Ponce	Rene Emilio Ponce	SLV	MIL	chief of staff of the armed forces		1988-11-01	1993-07-01	\n\
Vladimir Padrino López	Vladimir Padrino Lopez|Vladimir Padrino	VEN	MIL	defence minister		2014-10-24		\n\
Abu Mahdi al-Muhandis	Abu Mahdi al-Mohandes|Abu Mahdi al-Mohandis|Jamal Jaafar al-Ibrahimi|al-Muhandis|Muhandis	IRQ	PRM	deputy commander of the Popular Mobilization Forces	Popular Mobilization Forces	2014	2020-01-03	\n\
Falih al-Fayyadh	Faleh al-Fayyad|Falih al-Fayyad|Faleh al-Fayadh	IRQ	PRM	chairman of the Popular Mobilization Forces	Popular Mobilization Forces	2014		\n\
Qais al-Khazali	Qais Khazali|al-Khazali	IRQ	PRM	leader of Asa\'ib Ahl al-Haq	Asa\'ib Ahl al-Haq	2006		\n\
Hadi al-Amiri	Hadi al-Ameri|al-Amiri|al-Ameri	IRQ	PRM	leader of the Badr Organization	Badr Organization	2009		\n\
Akram al-Kaabi	Akram al-Ka\'bi	IRQ	PRM	leader of Harakat Hezbollah al-Nujaba	Harakat Hezbollah al-Nujaba	2013		\n\
Abu Hussein al-Hamidawi	Ahmad al-Hamidawi	IRQ	PRM	leader of Kata\'ib Hezbollah	Kata\'ib Hezbollah	2020		\n\
Abu Ala al-Walai	Abu Alaa al-Walai	IRQ	PRM	leader of Kata\'ib Sayyid al-Shuhada	Kata\'ib Sayyid al-Shuhada	2013		\n\
Mohamed Hamdan Dagalo	Mohammed Hamdan Dagalo|Hemedti|Hemeti|Hemetti|Dagalo|Mohamed Hamdan Daglo	SDN	PRM	commander of the Rapid Support Forces	Rapid Support Forces	2013		\n\
Yevgeny Prigozhin	Yevgeniy Prigozhin|Evgeny Prigozhin|Prigozhin	RUS	PRM	head of the Wagner Group	Wagner Group	2014	2023-08-23	\n\
Dmitry Utkin	Utkin	RUS	PRM	commander of the Wagner Group	Wagner Group	2014	2023-08-23	\n\
Tareq Saleh	Tariq Saleh|Tareq Mohammed Saleh	YEM	PRM	commander of the National Resistance Forces	National Resistance Forces	2018		\n\
Denis Pushilin	Pushilin	UKR	PRM	head of the Donetsk People\'s Republic	Donetsk People\'s Republic	2018-09-07		\n\
Yasser Abu Shabab		PSE	PRM	leader of the Popular Forces	Popular Forces	2024	2025-12-04	\n\
Carlos Castaño	Carlos Castano	COL	PRM	leader of the United Self-Defense Forces of Colombia	United Self-Defense Forces of Colombia	1997	2004	\n\
Salvatore Mancuso	Mancuso	COL	PRM	commander of the United Self-Defense Forces of Colombia	United Self-Defense Forces of Colombia	1997	2006	\n\
Roberto D\'Aubuisson	Roberto d\'Aubuisson|D\'Aubuisson|Roberto D\'Aubuisson Arrieta	SLV	PRM	founder of ARENA		1981-09-30	1992-02-20	\n\
Hassan Nasrallah	Sayyed Hassan Nasrallah|Sayed Hassan Nasrallah|Nasrallah	LBN	REB	secretary-general of Hezbollah	Hezbollah	1992-02-16	2024-09-27	\n\
Naim Qassem	Sheikh Naim Qassem|Naim Kassem	LBN	REB	secretary-general of Hezbollah	Hezbollah	2024-10-29		\n\
Hashem Safieddine	Hashim Safieddine|Safieddine	LBN	REB	head of Hezbollah\'s executive council	Hezbollah	2001	2024-10-03	\n\
Fuad Shukr	Fouad Shukr	LBN	REB	Hezbollah commander	Hezbollah		2024-07-30	\n\
Ibrahim Aqil		LBN	REB	Hezbollah commander	Hezbollah		2024-09-20	\n\
Imad Mughniyeh	Imad Mughniyah|Imad Moughniyeh|Mughniyeh|Mughniyah	LBN	REB	Hezbollah commander	Hezbollah	1982	2008-02-12	\n\
Ismail Haniyeh	Ismail Haniya|Haniyeh|Haniya	PSE	REB	head of Hamas\' political bureau	Hamas	2017-05-06	2024-07-31	\n\
Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar|Sinwar	PSE	REB	leader of Hamas in Gaza	Hamas	2017-02-13	2024-10-16	\n\
Mohammed Deif	Mohammad Deif|Mohamed Deif	PSE	REB	commander of the al-Qassam Brigades	al-Qassam Brigades	2002	2024-07-13	\n\
Khaled Meshaal	Khaled Mashal|Khalid Mishal|Khaled Mashaal|Meshaal|Mashaal	PSE	REB	head of Hamas\' political bureau	Hamas	1996	2017-05-06	\n\
Khalil al-Hayya	al-Hayya	PSE	REB	Hamas negotiator	Hamas	2017		\n\
Saleh al-Arouri	Saleh Arouri|al-Arouri	PSE	REB	deputy head of Hamas\' political bureau	Hamas	2017	2024-01-02	\n\
Ahmed Yassin	Sheikh Ahmed Yassin|Sheikh Yassin	PSE	REB	founder of Hamas	Hamas	1987	2004-03-22	\n\
Abdel Aziz al-Rantissi	Abdel Aziz Rantisi|Rantisi	PSE	REB	leader of Hamas in Gaza	Hamas	2004-03-23	2004-04-17	\n\
Abu Obeida	Abu Ubaida	PSE	REB	spokesman of the al-Qassam Brigades	al-Qassam Brigades	2007	2025-08-30	\n\
Ziad al-Nakhalah	Ziyad al-Nakhalah|Ziad al-Nakhala	PSE	REB	secretary-general of Palestinian Islamic Jihad	Palestinian Islamic Jihad	2018		\n\
Marwan Barghouti	Barghouti	PSE	REB	Fatah leader	Fatah	1994		\n\
Osama bin Laden	Usama bin Laden|bin Laden|bin Ladin	SAU	REB	leader of al-Qaeda	al-Qaeda	1988	2011-05-02	Q1317\n\
Ayman al-Zawahiri	Ayman al-Zawahri|al-Zawahiri|al-Zawahri|Zawahiri	EGY	REB	leader of al-Qaeda	al-Qaeda	2011-06-16	2022-07-31	\n\
Saif al-Adel	Saif al-Adl|Sayf al-Adl	EGY	REB	leader of al-Qaeda	al-Qaeda	2022		\n\
Khalid Sheikh Mohammed	Khalid Shaikh Mohammed	PAK	REB	al-Qaeda operative	al-Qaeda		2003-03-01	\n\
Anwar al-Awlaki	al-Awlaki	YEM	REB	al-Qaeda preacher	al-Qaeda in the Arabian Peninsula		2011-09-30	\n\
Abu Musab al-Zarqawi	al-Zarqawi|Zarqawi	JOR	REB	leader of al-Qaeda in Iraq	al-Qaeda in Iraq	2004	2006-06-07	\n\
Abu Bakr al-Baghdadi	al-Baghdadi	IRQ	REB	leader of Islamic State	Islamic State	2010-05-16	2019-10-27	\n\
Abu Ibrahim al-Hashimi al-Qurayshi	Abu Ibrahim al-Hashimi al-Qurashi	IRQ	REB	leader of Islamic State	Islamic State	2019-10-31	2022-02-03	\n\
Mullah Omar	Mullah Mohammed Omar|Mullah Mohammad Omar|Mohammed Omar	AFG	REB	leader of the Taliban	Taliban	1996-04-04	2013-04-23	\n\
Mullah Akhtar Mansour	Akhtar Mohammad Mansour|Akhtar Mansour	AFG	REB	leader of the Taliban	Taliban	2015-07-29	2016-05-21	\n\
Hibatullah Akhundzada	Haibatullah Akhundzada|Akhundzada	AFG	REB	leader of the Taliban	Taliban	2016-05-25		\n\
Abdul Ghani Baradar	Mullah Baradar|Mullah Abdul Ghani Baradar|Baradar	AFG	REB	deputy prime minister	Taliban	2021-09-07		\n\
Sirajuddin Haqqani		AFG	REB	interior minister	Haqqani network	2021-09-07		\n\
Gulbuddin Hekmatyar	Hekmatyar	AFG	REB	leader of Hezb-e-Islami	Hezb-e-Islami	1975		\n\
Ahmad Shah Massoud	Ahmed Shah Massoud	AFG	REB	commander of the Northern Alliance	Northern Alliance	1996	2001-09-09	\n\
Ahmad Massoud	Ahmed Massoud	AFG	REB	leader of the National Resistance Front	National Resistance Front	2021		\n\
Baitullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2007	2009-08-05	\n\
Hakimullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2009	2013-11-01	\n\
Noor Wali Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2018		\n\
Hafiz Saeed	Hafiz Muhammad Saeed|Hafiz Mohammad Saeed	PAK	REB	founder of Lashkar-e-Taiba	Lashkar-e-Taiba	1987		\n\
Masood Azhar	Maulana Masood Azhar	PAK	REB	founder of Jaish-e-Mohammed	Jaish-e-Mohammed	2000		\n\
Abdul-Malik al-Houthi	Abdul Malik al-Houthi|Abdel-Malek al-Houthi|Abdulmalik al-Houthi|al-Houthi	YEM	REB	leader of the Houthis	Houthis	2004		\n\
Yahya Saree	Yahya Sarea|Yehya Saree|Saree	YEM	REB	military spokesman of the Houthis	Houthis	2018		\n\
Mohammed Abdulsalam	Mohammed Abdul-Salam|Mohammed Abdelsalam	YEM	REB	spokesman of the Houthis	Houthis	2011		\n\
Mazloum Abdi	Mazlum Abdi|Mazloum Kobani|Mazloum Kobane	SYR	REB	commander of the Syrian Democratic Forces	Syrian Democratic Forces	2015		\n\
Abdullah Öcalan	Abdullah Ocalan|Ocalan|Öcalan	TUR	REB	founder of the PKK	Kurdistan Workers\' Party	1978-11-27		\n\
Cemil Bayik	Bayik	TUR	REB	PKK commander	Kurdistan Workers\' Party	1999		\n\
Fethullah Gülen	Fethullah Gulen|Gulen	TUR	REB	preacher			2024-10-20	\n\
Abubakar Shekau	Shekau	NGA	REB	leader of Boko Haram	Boko Haram	2009	2021-05-19	\n\
Mohammed Yusuf	Mohamed Yusuf	NGA	REB	founder of Boko Haram	Boko Haram	2002	2009-07-30	\n\
Nnamdi Kanu	Kanu	NGA	REB	leader of the Indigenous People of Biafra	Indigenous People of Biafra	2012		\n\
Iyad Ag Ghaly	Iyad Ag Ghali	MLI	REB	leader of JNIM	Jama\'at Nusrat al-Islam wal-Muslimin	2017		\n\
Amadou Koufa	Amadou Kouffa	MLI	REB	leader of the Macina Liberation Front	Macina Liberation Front	2015		\n\
Ahmed Abdi Godane	Godane	SOM	REB	leader of al-Shabaab	al-Shabaab	2007	2014-09-01	\n\
Ahmed Diriye	Ahmed Umar Abu Ubaidah|Ahmed Diriiye	SOM	REB	leader of al-Shabaab	al-Shabaab	2014		\n\
Joseph Kony	Kony	UGA	REB	leader of the Lord\'s Resistance Army	Lord\'s Resistance Army	1987		\n\
Bosco Ntaganda	Ntaganda	COD	REB	rebel commander	M23	2006	2013-03-22	\n\
Laurent Nkunda	Nkunda	COD	REB	rebel leader	National Congress for the Defence of the People	2004	2009-01-22	\n\
Corneille Nangaa	Nangaa	COD	REB	leader of the Congo River Alliance	Alliance Fleuve Congo	2023-12-15		\n\
Sultani Makenga	Makenga	COD	REB	commander of the M23	M23	2012		\n\
Bertrand Bisimwa	Bisimwa	COD	REB	president of the M23	M23	2013		\n\
Jean-Pierre Bemba	Bemba	COD	REB	leader of the Movement for the Liberation of Congo		1998		\n\
Thomas Lubanga	Lubanga	COD	REB	rebel leader		2001	2005	\n\
Foday Sankoh	Sankoh	SLE	REB	leader of the Revolutionary United Front	Revolutionary United Front	1991	2003-07-29	\n\
Sam Bockarie	Bockarie	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	1991	2003-05-05	\n\
Issa Sesay	Issa Hassan Sesay	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	2000	2002	\n\
Johnny Paul Koroma		SLE	REB	leader of the Armed Forces Revolutionary Council	Armed Forces Revolutionary Council	1997-05-25	1998-02	\n\
Jonas Savimbi	Savimbi	AGO	REB	leader of UNITA	UNITA	1966	2002-02-22	\n\
Afonso Dhlakama	Dhlakama	MOZ	REB	leader of RENAMO	RENAMO	1979	2018-05-03	\n\
John Garang	Garang	SDN	REB	leader of the Sudan People\'s Liberation Movement	Sudan People\'s Liberation Movement	1983	2005-07-30	\n\
Minni Minnawi	Minni Arko Minnawi	SDN	REB	leader of a faction of the Sudan Liberation Movement	Sudan Liberation Movement	2004		\n\
Abdelaziz al-Hilu	Abdel Aziz al-Hilu|al-Hilu	SDN	REB	leader of the SPLM-N	Sudan People\'s Liberation Movement-North	2011		\n\
Jaal Marroo	Jal Marro	ETH	REB	commander of the Oromo Liberation Army	Oromo Liberation Army	2018		\n\
Brahim Ghali		ESH	REB	leader of the Polisario Front	Polisario Front	2016-07-09		\n\
Velupillai Prabhakaran	Prabhakaran	LKA	REB	leader of the Tamil Tigers	Liberation Tigers of Tamil Eelam	1976	2009-05-18	\n\
Shamil Basayev	Basayev	RUS	REB	Chechen commander		1995	2006-07-10	\n\
Aslan Maskhadov	Maskhadov	RUS	REB	president of Ichkeria		1997-02-12	2005-03-08	\n\
Doku Umarov	Dokka Umarov|Umarov	RUS	REB	emir of the Caucasus Emirate	Caucasus Emirate	2007	2013-09-07	\n\
Isnilon Hapilon	Hapilon	PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2016	2017-10-16	\n\
Nur Misuari	Misuari	PHL	REB	founder of the Moro National Liberation Front	Moro National Liberation Front	1972		\n\
Jose Maria Sison	Joma Sison	PHL	REB	founder of the Communist Party of the Philippines	Communist Party of the Philippines	1968-12-26	2022-12-16	\n\
Abu Bakar Bashir	Abu Bakar Ba\'asyir	IDN	REB	leader of Jemaah Islamiyah	Jemaah Islamiyah	1999		\n\
Pol Pot		KHM	REB	leader of the Khmer Rouge	Khmer Rouge	1963	1997	\n\
Subcomandante Marcos	Rafael Sebastián Guillén	MEX	REB	spokesman of the Zapatistas	Zapatista Army of National Liberation	1994	2014	\n\
Abimael Guzmán	Abimael Guzman	PER	REB	leader of Shining Path	Shining Path	1969	1992-09-12	\n\
Víctor Polay	Victor Polay|Víctor Polay Campos|Victor Polay Campos	PER	REB	leader of the MRTA	Túpac Amaru Revolutionary Movement	1982	1992-06-09	\n\
Manuel Marulanda	Tirofijo|Manuel Marulanda Velez	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1964	2008-03-26	\n\
Rodrigo Londoño	Timochenko|Rodrigo Londono	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2011-11-15	2017	\n\
Raúl Reyes	Raul Reyes	COL	REB	FARC commander	Revolutionary Armed Forces of Colombia		2008-03-01	\n\
Alfonso Cano		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2008	2011-11-04	\n\
Jacobo Arenas		COL	REB	FARC commander	Revolutionary Armed Forces of Colombia	1964	1990-08-10	\n\
Iván Mordisco	Ivan Mordisco	COL	REB	leader of FARC dissidents	FARC dissidents	2016		\n\
Iván Márquez	Ivan Marquez	COL	REB	leader of Segunda Marquetalia	Segunda Marquetalia	2019		\n\
Antonio García	Eliécer Herlinto Chamorro	COL	REB	commander of the ELN	National Liberation Army	2021		\n\
Carlos Pizarro	Carlos Pizarro Leongómez|Carlos Pizarro Leongomez	COL	REB	leader of M-19	19th of April Movement	1983	1990-04-26	\n\
Joaquín Villalobos	Joaquin Villalobos	SLV	REB	FMLN commander	Farabundo Martí National Liberation Front	1977	1992	\n\
Shafik Handal	Schafik Handal|Schafik Jorge Handal	SLV	REB	FMLN leader	Farabundo Martí National Liberation Front	1973	2006-01-24	\n\
Joaquín Guzmán	El Chapo|Joaquin Guzman|Joaquín "El Chapo" Guzmán|El Chapo Guzman|Joaquin Guzman Loera	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2016-01-08	\n\
Ismael Zambada	El Mayo Zambada|Ismael "El Mayo" Zambada|Ismael Zambada García	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2024-07-25	\n\
Nemesio Oseguera Cervantes	El Mencho|Nemesio Oseguera	MEX	CRM	leader of the Jalisco New Generation Cartel	Jalisco New Generation Cartel	2010		\n\
Pablo Escobar	Pablo Escobar Gaviria	COL	CRM	leader of the Medellín Cartel	Medellín Cartel	1976	1993-12-02	\n\
Gonzalo Rodríguez Gacha	Gonzalo Rodriguez Gacha|Rodriguez Gacha|Rodríguez Gacha	COL	CRM	leader of the Medellín Cartel	Medellín Cartel	1976	1989-12-15	\n\
Dairo Antonio Úsuga	Otoniel|Dairo Antonio Usuga	COL	CRM	leader of the Gulf Clan	Gulf Clan	2012	2021-10-23	\n\
Jimmy Chérizier	Jimmy Cherizier|Jimmy "Barbecue" Cherizier|Cherizier	HTI	CRM	leader of the G9 gang	G9 Family and Allies	2020		\n\
José Adolfo Macías	Jose Adolfo Macias|Adolfo Macías	ECU	CRM	leader of Los Choneros	Los Choneros	2020		\n\
Viktor Bout		RUS	CRM	arms dealer				\n\
Alexei Navalny	Alexey Navalny|Aleksei Navalny|Navalny	RUS	OPP	opposition leader		2011	2024-02-16	\n\
Yulia Navalnaya	Navalnaya	RUS	OPP	opposition leader		2024		\n\
Boris Nemtsov	Nemtsov	RUS	OPP	opposition leader		1999	2015-02-27	\n\
Mikhail Khodorkovsky	Khodorkovsky	RUS	OPP	opposition figure		2003		\n\
Sviatlana Tsikhanouskaya	Svetlana Tikhanovskaya|Tsikhanouskaya|Tikhanovskaya	BLR	OPP	opposition leader		2020		\n\
Juan Guaidó	Juan Guaido|Guaido|Guaidó	VEN	OPP	opposition leader		2019-01-23	2023-01-05	\n\
María Corina Machado	Maria Corina Machado	VEN	OPP	opposition leader		2002		\n\
Edmundo González Urrutia	Edmundo González|Edmundo Gonzalez|Edmundo Gonzalez Urrutia	VEN	OPP	opposition candidate		2024		\n\
Leopoldo López	Leopoldo Lopez	VEN	OPP	opposition leader		2009		\n\
Ekrem İmamoğlu	Ekrem Imamoglu|Imamoglu	TUR	GOV	mayor of Istanbul		2019-06-27	2025-03-23	\n\
Kemal Kılıçdaroğlu	Kemal Kilicdaroglu|Kilicdaroglu	TUR	OPP	leader of the Republican People\'s Party		2010-05-22	2023-11-08	\n\
Selahattin Demirtaş	Selahattin Demirtas|Demirtas	TUR	OPP	leader of the HDP		2014	2018	\n\
Bobi Wine	Robert Kyagulanyi|Kyagulanyi	UGA	OPP	opposition leader		2019		\n\
Kizza Besigye	Besigye	UGA	OPP	opposition leader		2001		\n\
Nelson Chamisa	Chamisa	ZWE	OPP	opposition leader		2018		\n\
Tundu Lissu		TZA	OPP	opposition leader		2017		\n\
Julius Malema	Malema	ZAF	OPP	leader of the Economic Freedom Fighters		2013-07-26		\n\
Venâncio Mondlane	Venancio Mondlane|Mondlane	MOZ	OPP	opposition leader		2024		\n\
Peter Obi		NGA	OPP	opposition candidate		2023		\n\
Atiku Abubakar		NGA	OPP	opposition candidate		2019		\n\
Rahul Gandhi		IND	OPP	leader of the opposition		2024-06-09		\n\
Sonia Gandhi		IND	OPP	president of the Congress party		1998-03-14	2017-12-16	\n\
Marine Le Pen	Le Pen	FRA	OPP	leader of the National Rally		2011-01-16	2022	\n\
Jean-Luc Mélenchon	Jean-Luc Melenchon|Mélenchon	FRA	OPP	leader of France Unbowed		2016		\n\
Nigel Farage	Farage	GBR	OPP	leader of Reform UK		2024-06-03		\n\
Jeremy Corbyn	Corbyn	GBR	OPP	leader of the Labour Party		2015-09-12	2020-04-04	\n\
Geert Wilders	Wilders	NLD	OPP	leader of the Party for Freedom		2006-02-22		\n\
Alice Weidel	Weidel	DEU	OPP	leader of the AfD		2017		\n\
Péter Magyar	Peter Magyar	HUN	OPP	leader of the Tisza Party		2024		\n\
Jimmy Lai		HKG	JRN	publisher		1995		\n\
Joshua Wong		HKG	SOC	activist		2012		\n\
Dalai Lama		CHN	REL	spiritual leader		1940		\n\
Liu Xiaobo		CHN	OPP	dissident		1989	2017-07-13	\n\
Ai Weiwei		CHN	SOC	artist				\n\
Chen Guangcheng		CHN	SOC	activist		2005		\n\
Bernie Sanders		USA	LEG	senator		2007-01-03		\n\
Nancy Pelosi	Pelosi	USA	LEG	speaker of the House		2019-01-03	2023-01-03	\n\
Mitch McConnell	McConnell	USA	LEG	Senate leader		2007-01-03	2025-01-03	\n\
Chuck Schumer	Schumer	USA	LEG	Senate leader		2017-01-03		\n\
Mike Johnson		USA	LEG	speaker of the House		2023-10-25		\n\
Kevin McCarthy		USA	LEG	speaker of the House		2023-01-07	2023-10-03	\n\
Lindsey Graham		USA	LEG	senator		2003-01-03		\n\
John McCain	McCain	USA	LEG	senator		1987-01-03	2018-08-25	\n\
Mitt Romney	Romney	USA	LEG	senator		2019-01-03	2025-01-03	\n\
Elon Musk	Musk	USA	BUS	head of Tesla and SpaceX		2002		\n\
Mark Zuckerberg	Zuckerberg	USA	BUS	head of Meta Platforms		2004		\n\
Jeff Bezos	Bezos	USA	BUS	founder of Amazon		1994		\n\
Bill Gates		USA	BUS	founder of Microsoft		1975		\n\
Reza Pahlavi		IRN	OPP	exiled crown prince		1979		\n\
Mir-Hossein Mousavi	Mir Hossein Mousavi|Mousavi	IRN	OPP	opposition leader		2009		\n\
Narges Mohammadi		IRN	SOC	activist				\n\
Mahsa Amini	Jina Mahsa Amini|Amini	IRN	SOC				2022-09-16	\n\
Jamal Khashoggi	Khashoggi	SAU	JRN	journalist			2018-10-02	\n\
Shireen Abu Akleh	Abu Akleh	PSE	JRN	journalist		1997	2022-05-11	\n\
Edward Snowden	Snowden	USA	SOC	former contractor		2013		\n\
Julian Assange	Assange	AUS	SOC	founder of WikiLeaks		2006		\n\
Evan Gershkovich	Gershkovich	USA	JRN	journalist		2017		\n\
Malala Yousafzai	Malala	PAK	SOC	activist		2009		\n\
Greta Thunberg	Thunberg	SWE	SOC	activist		2018		\n\
Ali al-Sistani	Ayatollah Ali al-Sistani|Grand Ayatollah Ali al-Sistani|Ayatollah al-Sistani|al-Sistani|Sistani	IRQ	REL	grand ayatollah		1992		\n\
Pope Francis		VAT	REL	pope		2013-03-13	2025-04-21	Q450675\n\
Pope Benedict XVI	Benedict XVI|Pope Benedict	VAT	REL	pope		2005-04-19	2013-02-28	\n\
Pope John Paul II	John Paul II	VAT	REL	pope		1978-10-16	2005-04-02	Q989\n\
Pope Leo XIV	Leo XIV|Pope Leo	VAT	REL	pope		2025-05-08		\n\
Patriarch Kirill		RUS	REL	patriarch of Moscow		2009-02-01		\n\
Desmond Tutu		ZAF	REL	archbishop		1986	2021-12-26	\n\
Óscar Romero	Oscar Romero|Archbishop Romero|Oscar Arnulfo Romero	SLV	REL	archbishop of San Salvador		1977-02-03	1980-03-24	\n\
Ignacio Ellacuría	Ignacio Ellacuria|Ellacuria	SLV	SOC	rector of the Central American University		1979	1989-11-16	\n\
Luis Carlos Galán	Luis Carlos Galan|Luis Carlos Galan Sarmiento	COL	OPP	presidential candidate		1979	1989-08-18	\n\
Miguel Uribe Turbay	Miguel Uribe	COL	LEG	senator		2022-07-20	2025-08-11	\n\
Fernando Villavicencio		ECU	OPP	presidential candidate		2023	2023-08-09	\n\
António Guterres	Antonio Guterres|Guterres	PRT		secretary-general of the United Nations	United Nations	2017-01-01		Q311440\n\
Ban Ki-moon	Ban Ki Moon	KOR		secretary-general of the United Nations	United Nations	2007-01-01	2016-12-31	\n\
Kofi Annan	Annan	GHA		secretary-general of the United Nations	United Nations	1997-01-01	2006-12-31	\n\
Boutros Boutros-Ghali	Boutros-Ghali	EGY		secretary-general of the United Nations	United Nations	1992-01-01	1996-12-31	\n\
Javier Pérez de Cuéllar	Javier Perez de Cuellar|Perez de Cuellar	PER		secretary-general of the United Nations	United Nations	1982-01-01	1991-12-31	\n\
Stephane Dujarric	Stéphane Dujarric|Dujarric	FRA		spokesman of the United Nations	United Nations	2014-03-10		\n\
Tedros Adhanom Ghebreyesus	Tedros Adhanom|Tedros|Ghebreyesus	ETH		director-general of the World Health Organization	World Health Organization	2017-07-01		\n\
Rafael Grossi	Rafael Mariano Grossi|Grossi	ARG		director general of the IAEA	International Atomic Energy Agency	2019-12-03		\n\
Mohamed ElBaradei	Mohamed El Baradei|Mohammed ElBaradei|ElBaradei	EGY		director general of the IAEA	International Atomic Energy Agency	1997-12-01	2009-11-30	\n\
Hans Blix		SWE		head of UNMOVIC	UNMOVIC	2000-03-01	2003-06-30	\n\
Filippo Grandi		ITA		UN high commissioner for refugees	UN High Commissioner for Refugees	2016-01-01	2025-12-31	\n\
Volker Türk	Volker Turk	AUT		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2022-10-17		\n\
Philippe Lazzarini	Lazzarini	CHE		commissioner-general of UNRWA	UNRWA	2020-03-18		\n\
Martin Griffiths		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2021-07-19	2024-06-30	\n\
Tom Fletcher		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2024-11-18		\n\
Cindy McCain		USA		executive director of the World Food Programme	World Food Programme	2023-04-05		\n\
Catherine Russell		USA		executive director of UNICEF	UNICEF	2022-02-01		\n\
Staffan de Mistura	de Mistura	ITA		UN envoy for Syria	United Nations	2014-07-10	2018-12-31	\n\
Geir Pedersen	Geir Otto Pedersen	NOR		UN envoy for Syria	United Nations	2019-01-07	2025	\n\
Hans Grundberg	Grundberg	SWE		UN envoy for Yemen	United Nations	2021-08-06		\n\
Lakhdar Brahimi	Brahimi	DZA		UN envoy for Syria	United Nations	2012-08-17	2014-05-31	\n\
Jeanine Hennis-Plasschaert	Hennis-Plasschaert	NLD		UN envoy	United Nations	2018		\n\
Bintou Keita		GIN		head of MONUSCO	MONUSCO	2021		\n\
Ramtane Lamamra	Lamamra	DZA		UN envoy for Sudan	United Nations	2023-11-17		\n\
Francesca Albanese		ITA		UN special rapporteur	United Nations	2022-05-01		\n\
Karim Khan	Karim A.A. Khan	GBR	JUD	prosecutor of the International Criminal Court	International Criminal Court	2021-06-16		\n\
Fatou Bensouda	Bensouda	GMB	JUD	prosecutor of the International Criminal Court	International Criminal Court	2012-06-15	2021-06-15	\n\
Luis Moreno Ocampo	Luis Moreno-Ocampo|Moreno-Ocampo	ARG	JUD	prosecutor of the International Criminal Court	International Criminal Court	2003-06-16	2012-06-15	\n\
Carla Del Ponte	Del Ponte	CHE	JUD	prosecutor of the ICTY	International Criminal Tribunal for the former Yugoslavia	1999-09-15	2007-12-31	\n\
Ursula von der Leyen	von der Leyen	DEU	GOV	president of the European Commission	European Commission	2019-12-01		\n\
Jean-Claude Juncker	Juncker	LUX	GOV	president of the European Commission	European Commission	2014-11-01	2019-11-30	\n\
José Manuel Barroso	Jose Manuel Barroso|Barroso	PRT	GOV	president of the European Commission	European Commission	2004-11-22	2014-10-31	\n\
Charles Michel		BEL	GOV	president of the European Council	European Council	2019-12-01	2024-11-30	\n\
António Costa	Antonio Costa	PRT	GOV	president of the European Council	European Council	2024-12-01		\n\
Josep Borrell	Borrell	ESP	GOV	EU foreign policy chief	European Union	2019-12-01	2024-11-30	\n\
Federica Mogherini	Mogherini	ITA	GOV	EU foreign policy chief	European Union	2014-11-01	2019-11-30	\n\
Javier Solana	Solana	ESP	GOV	EU foreign policy chief	European Union	1999-10-18	2009-12-01	\n\
Catherine Ashton		GBR	GOV	EU foreign policy chief	European Union	2009-12-01	2014-10-31	\n\
Roberta Metsola	Metsola	MLT	LEG	president of the European Parliament	European Parliament	2022-01-18		\n\
Christine Lagarde	Lagarde	FRA	GOV	president of the European Central Bank	European Central Bank	2019-11-01		\n\
Kristalina Georgieva		BGR		managing director of the IMF	International Monetary Fund	2019-10-01		\n\
Ajay Banga		USA		president of the World Bank	World Bank	2023-06-02		\n\
Ngozi Okonjo-Iweala	Okonjo-Iweala	NGA		director-general of the World Trade Organization	World Trade Organization	2021-03-01		\n\
Moussa Faki Mahamat	Moussa Faki	TCD		chair of the African Union Commission	African Union Commission	2017-03-14	2025-03-13	\n\
Mahmoud Ali Youssouf		DJI		chair of the African Union Commission	African Union Commission	2025-03-13		\n\
Ahmed Aboul Gheit	Aboul Gheit	EGY		secretary-general of the Arab League	Arab League	2016-07-01		\n\
Amr Moussa		EGY		secretary-general of the Arab League	Arab League	2001-05-16	2011-06-01	\n\
Luis Almagro	Almagro	URY		secretary general of the OAS	Organization of American States	2015-05-26	2025-05-26	\n\
Mirjana Spoljaric	Mirjana Spoljaric Egger	CHE		president of the ICRC	International Committee of the Red Cross	2022-10-01		\n\
Peter Maurer		CHE		president of the ICRC	International Committee of the Red Cross	2012-07-01	2022-09-30	\n\
Rami Abdel Rahman	Rami Abdulrahman|Rami Abdul Rahman|Rami Abdurrahman	SYR		head of the Syrian Observatory for Human Rights	Syrian Observatory for Human Rights	2006		\n\
Terry Waite		GBR		church envoy		1980	1991-11-18	\n\
Jerome Powell		USA	GOV	chair of the Federal Reserve	Federal Reserve	2018-02-05		\n\
William Burns		USA	SPY	director of the CIA	CIA	2021-03-19	2025-01-20	\n\
John Ratcliffe	Ratcliffe	USA	SPY	director of the CIA	CIA	2025-01-23		\n\
Tulsi Gabbard	Gabbard	USA	SPY	director of national intelligence	Office of the Director of National Intelligence	2025-02-12		\n\
Kash Patel		USA	COP	director of the FBI	FBI	2025-02-21		\n\
Christopher Wray	Wray	USA	COP	director of the FBI	FBI	2017-08-02	2025-01-19	\n\
James Comey	Comey	USA	COP	director of the FBI	FBI	2013-09-04	2017-05-09	\n\
Robert Mueller	Mueller	USA		special counsel		2017-05-17	2019-05-29	\n\
David Barnea	Barnea	ISR	SPY	head of Mossad	Mossad	2021-06-01		\n\
Ronen Bar		ISR	SPY	head of Shin Bet	Shin Bet	2021-10-13	2025-06-15	\n\
Abbas Kamel		EGY	SPY	head of Egyptian intelligence	General Intelligence Directorate of Egypt	2018-06-28	2024-10-16	\n\
Yossi Cohen		ISR	SPY	head of Mossad	Mossad	2016-01-06	2021-06-01	\n\
';
