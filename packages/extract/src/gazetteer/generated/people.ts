// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer/people.tsv.
export const peopleTable: string = `label	aliases	country	sector	office	parent	from	to	wikidata
Joe Biden	Joseph Biden|Joseph R. Biden|Biden	USA	GOV	president		2021-01-20	2025-01-20	Q6279
Joe Biden		USA	GOV	vice president		2009-01-20	2017-01-20	
Joe Biden		USA	LEG	senator		1973-01-03	2009-01-15	
Donald Trump	Donald J. Trump|Trump	USA	GOV	president		2025-01-20		Q22686
Donald Trump		USA	GOV	president		2017-01-20	2021-01-20	
Barack Obama	Barack H. Obama|Obama	USA	GOV	president		2009-01-20	2017-01-20	Q76
Barack Obama		USA	LEG	senator		2005-01-03	2008-11-16	
George W. Bush	George Bush	USA	GOV	president		2001-01-20	2009-01-20	Q207
George W. Bush		USA	GOV	governor		1995-01-17	2000-12-21	
Bill Clinton	William Clinton|William J. Clinton	USA	GOV	president		1993-01-20	2001-01-20	Q1124
George H. W. Bush	George H.W. Bush	USA	GOV	president		1989-01-20	1993-01-20	Q23505
Ronald Reagan	Reagan	USA	GOV	president		1981-01-20	1989-01-20	Q9960
Jimmy Carter		USA	GOV	president		1977-01-20	1981-01-20	Q23685
Kamala Harris		USA	GOV	vice president		2021-01-20	2025-01-20	Q10853588
Kamala Harris		USA	LEG	senator		2017-01-03	2021-01-18	
JD Vance	J.D. Vance	USA	GOV	vice president		2025-01-20		
JD Vance		USA	LEG	senator		2023-01-03	2025-01-10	
Mike Pence		USA	GOV	vice president		2017-01-20	2021-01-20	
Dick Cheney	Cheney	USA	GOV	vice president		2001-01-20	2009-01-20	
Al Gore		USA	GOV	vice president		1993-01-20	2001-01-20	
Hillary Clinton	Hillary Rodham Clinton	USA	GOV	secretary of state		2009-01-21	2013-02-01	Q6294
Hillary Clinton		USA	LEG	senator		2001-01-03	2009-01-21	
John Kerry		USA	GOV	secretary of state		2013-02-01	2017-01-20	
John Kerry		USA	LEG	senator		1985-01-02	2013-02-01	
John Kerry		USA	GOV	climate envoy		2021-01-20	2024-03	
Colin Powell		USA	GOV	secretary of state		2001-01-20	2005-01-26	
Colin Powell		USA	MIL	chairman of the Joint Chiefs of Staff		1989-10-01	1993-09-30	
Condoleezza Rice		USA	GOV	secretary of state		2005-01-26	2009-01-20	
Condoleezza Rice		USA	GOV	national security adviser		2001-01-20	2005-01-26	
Rex Tillerson	Tillerson	USA	GOV	secretary of state		2017-02-01	2018-03-31	
Mike Pompeo	Pompeo	USA	GOV	secretary of state		2018-04-26	2021-01-20	
Mike Pompeo		USA	SPY	director of the CIA		2017-01-23	2018-04-26	
Antony Blinken	Anthony Blinken|Blinken	USA	GOV	secretary of state		2021-01-26	2025-01-20	
Antony Blinken		USA	GOV	deputy secretary of state		2015-01-09	2017-01-20	
Marco Rubio	Rubio	USA	GOV	secretary of state		2025-01-21		
Marco Rubio		USA	LEG	senator		2011-01-03	2025-01-20	
Marco Rubio		USA	GOV	national security adviser		2025-05-01		
Madeleine Albright	Albright	USA	GOV	secretary of state		1997-01-23	2001-01-20	
James Baker		USA	GOV	secretary of state		1989-01-25	1992-08-23	
George Shultz	Shultz	USA	GOV	secretary of state		1982-07-16	1989-01-20	
Henry Kissinger	Kissinger	USA	GOV	secretary of state		1973-09-22	1977-01-20	
Donald Rumsfeld	Rumsfeld	USA	GOV	secretary of defense		2001-01-20	2006-12-18	
Robert Gates		USA	GOV	secretary of defense		2006-12-18	2011-07-01	
Leon Panetta	Panetta	USA	GOV	secretary of defense		2011-07-01	2013-02-26	
Leon Panetta		USA	SPY	director of the CIA		2009-02-13	2011-06-30	
Chuck Hagel	Hagel	USA	GOV	secretary of defense		2013-02-27	2015-02-17	
Ash Carter	Ashton Carter	USA	GOV	secretary of defense		2015-02-17	2017-01-20	
Ash Carter		USA	GOV	deputy secretary of defense		2011-10-06	2013-12-04	
Jim Mattis	James Mattis|Mattis	USA	GOV	secretary of defense		2017-01-20	2019-01-01	
Jim Mattis		USA	MIL	commander of Central Command		2010-08	2013-03	
Mark Esper	Esper	USA	GOV	secretary of defense		2019-07-23	2020-11-09	
Lloyd Austin		USA	GOV	secretary of defense		2021-01-22	2025-01-20	
Lloyd Austin		USA	MIL	commander of Central Command		2013-03-22	2016-03-30	
Pete Hegseth	Hegseth	USA	GOV	secretary of defense		2025-01-25		
Jake Sullivan		USA	GOV	national security adviser		2021-01-20	2025-01-20	
John Bolton		USA	GOV	national security adviser		2018-04-09	2019-09-10	
John Bolton		USA	GOV	ambassador to the United Nations		2005-08-01	2006-12-31	
Mike Waltz	Michael Waltz	USA	GOV	ambassador to the United Nations		2025-09		
Mike Waltz		USA	GOV	national security adviser		2025-01-20	2025-05-01	
Steve Witkoff	Witkoff	USA	GOV	special envoy		2025-01-20		
Jared Kushner	Kushner	USA	GOV	senior adviser to the president		2017-01-20	2021-01-20	
Tom Barrack	Thomas Barrack	USA	GOV	ambassador to Turkey		2025-05		
Keith Kellogg		USA	GOV	special envoy for Ukraine		2025-01		
Amos Hochstein	Hochstein	USA	GOV	special envoy		2021	2025-01	
Brett McGurk	McGurk	USA	GOV	coordinator for the Middle East		2021-01-20	2025-01-20	
Zalmay Khalilzad	Khalilzad	USA	GOV	special representative for Afghanistan		2018-09	2021-10	
Zalmay Khalilzad		USA	GOV	ambassador to the United Nations		2007-04	2009-01	
Nikki Haley		USA	GOV	ambassador to the United Nations		2017-01-27	2018-12-31	
Nikki Haley		USA	GOV	governor		2011-01-12	2017-01-24	
Linda Thomas-Greenfield	Thomas-Greenfield	USA	GOV	ambassador to the United Nations		2021-02-25	2025-01-20	
Janet Yellen	Yellen	USA	GOV	secretary of the treasury		2021-01-26	2025-01-20	
Janet Yellen		USA	GOV	chair of the Federal Reserve		2014-02-03	2018-02-03	
Scott Bessent	Bessent	USA	GOV	secretary of the treasury		2025-01-28		
Karoline Leavitt	Leavitt	USA	GOV	White House press secretary		2025-01-20		
Tony Blair	Anthony Blair	GBR	GOV	prime minister		1997-05-02	2007-06-27	Q9545
Tony Blair		GBR		Quartet envoy	United Nations	2007-06-27	2015-05	
Gordon Brown		GBR	GOV	prime minister		2007-06-27	2010-05-11	
Gordon Brown		GBR	GOV	chancellor of the exchequer		1997-05-02	2007-06-27	
David Cameron		GBR	GOV	prime minister		2010-05-11	2016-07-13	Q192
David Cameron		GBR	GOV	foreign secretary		2023-11-13	2024-07-05	
Theresa May		GBR	GOV	prime minister		2016-07-13	2019-07-24	Q264766
Theresa May		GBR	GOV	home secretary		2010-05-12	2016-07-13	
Boris Johnson		GBR	GOV	prime minister		2019-07-24	2022-09-06	Q180589
Boris Johnson		GBR	GOV	foreign secretary		2016-07-13	2018-07-09	
Boris Johnson		GBR	GOV	mayor of London		2008-05-04	2016-05-09	
Liz Truss		GBR	GOV	prime minister		2022-09-06	2022-10-25	
Liz Truss		GBR	GOV	foreign secretary		2021-09-15	2022-09-06	
Rishi Sunak	Sunak	GBR	GOV	prime minister		2022-10-25	2024-07-05	
Rishi Sunak		GBR	GOV	chancellor of the exchequer		2020-02-13	2022-07-05	
Keir Starmer	Starmer	GBR	GOV	prime minister		2024-07-05		
Keir Starmer		GBR	OPP	leader of the opposition		2020-04-04	2024-07-05	
David Lammy	Lammy	GBR	GOV	foreign secretary		2024-07-05	2025-09-05	
Yvette Cooper		GBR	GOV	foreign secretary		2025-09-05		
Yvette Cooper		GBR	GOV	home secretary		2024-07-05	2025-09-05	
Margaret Thatcher	Thatcher	GBR	GOV	prime minister		1979-05-04	1990-11-28	Q7416
John Major		GBR	GOV	prime minister		1990-11-28	1997-05-02	
Jacques Chirac	Chirac	FRA	GOV	president		1995-05-17	2007-05-16	Q2105
Nicolas Sarkozy	Sarkozy	FRA	GOV	president		2007-05-16	2012-05-15	
Nicolas Sarkozy		FRA	GOV	interior minister		2005-05-31	2007-03-26	
François Hollande	Francois Hollande	FRA	GOV	president		2012-05-15	2017-05-14	
Emmanuel Macron	Macron	FRA	GOV	president		2017-05-14		Q3052772
Emmanuel Macron		FRA	GOV	finance minister		2014-08-26	2016-08-30	
François Mitterrand	Francois Mitterrand|Mitterrand	FRA	GOV	president		1981-05-21	1995-05-17	
Michel Barnier	Barnier	FRA	GOV	prime minister		2024-09-05	2024-12-13	
Michel Barnier		FRA	GOV	foreign minister		2004-03-31	2005-05-31	
Michel Barnier		FRA		EU Brexit negotiator	European Commission	2016-10-01	2021-03-31	
Jean-Noël Barrot	Barrot	FRA	GOV	foreign minister		2024-09-21		
Gerhard Schröder	Gerhard Schroeder|Schröder	DEU	GOV	chancellor		1998-10-27	2005-11-22	
Angela Merkel	Merkel	DEU	GOV	chancellor		2005-11-22	2021-12-08	Q567
Olaf Scholz	Scholz	DEU	GOV	chancellor		2021-12-08	2025-05-06	
Olaf Scholz		DEU	GOV	finance minister		2018-03-14	2021-12-08	
Friedrich Merz	Merz	DEU	GOV	chancellor		2025-05-06		
Friedrich Merz		DEU	OPP	leader of the Christian Democratic Union	Christian Democratic Union	2022-01-31	2025-05-05	
Frank-Walter Steinmeier	Steinmeier	DEU	GOV	president		2017-03-19		
Frank-Walter Steinmeier		DEU	GOV	foreign minister		2005-11-22	2009-10-28	
Frank-Walter Steinmeier		DEU	GOV	foreign minister		2013-12-17	2017-01-27	
Annalena Baerbock	Baerbock	DEU	GOV	foreign minister		2021-12-08	2025-05-06	
Boris Pistorius	Pistorius	DEU	GOV	defence minister		2023-01-19		
Helmut Kohl		DEU	GOV	chancellor		1982-10-01	1998-10-27	
Silvio Berlusconi	Berlusconi	ITA	GOV	prime minister		2001-06-11	2011-11-16	
Silvio Berlusconi		ITA	GOV	prime minister		2008-05-08	2011-11-16	
Mario Draghi	Draghi	ITA	GOV	prime minister		2021-02-13	2022-10-22	
Mario Draghi		ITA		president of the European Central Bank	European Central Bank	2011-11-01	2019-10-31	
Matteo Renzi	Renzi	ITA	GOV	prime minister		2014-02-22	2016-12-12	
Giuseppe Conte		ITA	GOV	prime minister		2018-06-01	2021-02-13	
Giorgia Meloni	Meloni	ITA	GOV	prime minister		2022-10-22		
Matteo Salvini	Salvini	ITA	GOV	deputy prime minister		2022-10-22		
Matteo Salvini		ITA	GOV	interior minister		2018-06-01	2019-09-05	
Matteo Salvini		ITA	PTY	leader of the League		2013-12		
José María Aznar	Jose Maria Aznar|Aznar	ESP	GOV	prime minister		1996-05-05	2004-04-17	
José Luis Rodríguez Zapatero	Jose Luis Rodriguez Zapatero|Zapatero	ESP	GOV	prime minister		2004-04-17	2011-12-21	
Mariano Rajoy	Rajoy	ESP	GOV	prime minister		2011-12-21	2018-06-01	
Pedro Sánchez	Pedro Sanchez	ESP	GOV	prime minister		2018-06-02		
Carles Puigdemont	Puigdemont	ESP	GOV	president of Catalonia		2016-01-12	2017-10-28	
Mark Rutte	Rutte	NLD	GOV	prime minister		2010-10-14	2024-07-02	
Mark Rutte		NLD		secretary-general of NATO	NATO	2024-10-01		
Jens Stoltenberg	Stoltenberg	NOR	GOV	prime minister		2005-10-17	2013-10-16	
Jens Stoltenberg		NOR	GOV	prime minister		2000-03-17	2001-10-19	
Jens Stoltenberg		NOR		secretary-general of NATO	NATO	2014-10-01	2024-10-01	
Donald Tusk	Tusk	POL	GOV	prime minister		2023-12-13		
Donald Tusk		POL	GOV	prime minister		2007-11-16	2014-09-22	
Donald Tusk		POL		president of the European Council	European Council	2014-12-01	2019-11-30	
Andrzej Duda		POL	GOV	president		2015-08-06	2025-08-06	
Karol Nawrocki	Nawrocki	POL	GOV	president		2025-08-06		
Mateusz Morawiecki	Morawiecki	POL	GOV	prime minister		2017-12-11	2023-12-13	
Radosław Sikorski	Radoslaw Sikorski|Radek Sikorski|Sikorski	POL	GOV	foreign minister		2023-12-13		
Radosław Sikorski		POL	GOV	foreign minister		2007-11-16	2014-09-22	
Lech Wałęsa	Lech Walesa|Walesa	POL	GOV	president		1990-12-22	1995-12-22	
Viktor Orbán	Viktor Orban|Orbán|Orban	HUN	GOV	prime minister		2010-05-29		
Viktor Orbán		HUN	GOV	prime minister		1998-07-06	2002-05-27	
Péter Szijjártó	Peter Szijjarto|Szijjarto	HUN	GOV	foreign minister		2014-09-23		
Robert Fico	Fico	SVK	GOV	prime minister		2023-10-25		
Robert Fico		SVK	GOV	prime minister		2006-07-04	2010-07-08	
Robert Fico		SVK	GOV	prime minister		2012-04-04	2018-03-22	
Aleksandar Vučić	Aleksandar Vucic|Vučić|Vucic	SRB	GOV	president		2017-05-31		
Aleksandar Vučić		SRB	GOV	prime minister		2014-04-27	2017-05-30	
Slobodan Milošević	Slobodan Milosevic|Milošević|Milosevic	SRB	GOV	president		1989-05-08	2000-10-07	
Radovan Karadžić	Radovan Karadzic|Karadzic	BIH	GOV	president of Republika Srpska		1992	1996	
Milorad Dodik	Dodik	BIH	GOV	president of Republika Srpska		2022-11-15	2025	
Milorad Dodik		BIH	GOV	member of the presidency		2018-11-20	2022-11-15	
Milorad Dodik		BIH	GOV	president of Republika Srpska		2010-11-15	2018-11-19	
Albin Kurti	Kurti	XKX	GOV	prime minister		2021-03-22		
Albin Kurti		XKX	GOV	prime minister		2020-02-03	2020-06-03	
Hashim Thaçi	Hashim Thaci|Thaci	XKX	GOV	president		2016-04-07	2020-11-05	
Hashim Thaçi		XKX	GOV	prime minister		2008-01-09	2014-12-09	
Hashim Thaçi		XKX	REB	commander of the Kosovo Liberation Army		1998	1999-09	
Edi Rama		ALB	GOV	prime minister		2013-09-15		
Kyriakos Mitsotakis	Mitsotakis	GRC	GOV	prime minister		2019-07-08		
Alexis Tsipras	Tsipras	GRC	GOV	prime minister		2015-01-26	2019-07-08	
Sauli Niinistö	Sauli Niinisto	FIN	GOV	president		2012-03-01	2024-03-01	
Alexander Stubb	Stubb	FIN	GOV	president		2024-03-01		
Alexander Stubb		FIN	GOV	prime minister		2014-06-24	2015-05-29	
Mette Frederiksen	Frederiksen	DNK	GOV	prime minister		2019-06-27		
Kaja Kallas	Kallas	EST	GOV	EU foreign policy chief		2024-12-01		
Kaja Kallas		EST	GOV	prime minister		2021-01-26	2024-07-23	
Vladimir Putin	Vladimir V. Putin|Putin	RUS	GOV	president		2012-05-07		Q7747
Vladimir Putin		RUS	GOV	president		2000-05-07	2008-05-07	
Vladimir Putin		RUS	GOV	prime minister		1999-08-09	2000-05-07	
Vladimir Putin		RUS	GOV	prime minister		2008-05-08	2012-05-07	
Vladimir Putin		RUS	SPY	director of the FSB		1998-07-25	1999-08-09	
Dmitry Medvedev	Dmitri Medvedev|Medvedev	RUS	GOV	president		2008-05-07	2012-05-07	
Dmitry Medvedev		RUS	GOV	prime minister		2012-05-08	2020-01-16	
Dmitry Medvedev		RUS	GOV	deputy chairman of the Security Council		2020-01-16		
Boris Yeltsin	Yeltsin	RUS	GOV	president		1991-07-10	1999-12-31	
Mikhail Gorbachev	Gorbachev	RUS	GOV	president of the Soviet Union		1990-03-15	1991-12-25	Q30487
Sergei Lavrov	Sergey Lavrov|Lavrov	RUS	GOV	foreign minister		2004-03-09		
Sergei Lavrov		RUS	GOV	ambassador to the United Nations		1994	2004-03	
Dmitry Peskov	Dmitri Peskov|Peskov	RUS	GOV	Kremlin spokesman		2012		
Sergei Shoigu	Sergey Shoigu|Shoigu	RUS	GOV	defence minister		2012-11-06	2024-05-12	
Sergei Shoigu		RUS	GOV	secretary of the Security Council		2024-05-12		
Andrei Belousov	Andrey Belousov|Belousov	RUS	GOV	defence minister		2024-05-14		
Maria Zakharova	Zakharova	RUS	GOV	foreign ministry spokeswoman		2015-08-10		
Mikhail Mishustin	Mishustin	RUS	GOV	prime minister		2020-01-16		
Ramzan Kadyrov	Kadyrov	RUS	GOV	head of Chechnya		2007-03-02		
Kirill Dmitriev	Dmitriev	RUS	GOV	special envoy		2025-02		
Vasily Nebenzya	Nebenzya|Nebenzia	RUS	GOV	ambassador to the United Nations		2017-07		
Yury Ushakov	Yuri Ushakov|Ushakov	RUS	GOV	presidential aide		2012		
Volodymyr Zelensky	Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy	UKR	GOV	president		2019-05-20		Q3874799
Petro Poroshenko	Poroshenko	UKR	GOV	president		2014-06-07	2019-05-20	
Petro Poroshenko		UKR	GOV	foreign minister		2009-10	2010-03	
Viktor Yanukovych	Yanukovych|Yanukovich|Viktor Yanukovich	UKR	GOV	president		2010-02-25	2014-02-22	
Viktor Yanukovych		UKR	GOV	prime minister		2002-11-21	2005-01-05	
Viktor Yanukovych		UKR	GOV	prime minister		2006-08-04	2007-12-18	
Viktor Yushchenko	Yushchenko	UKR	GOV	president		2005-01-23	2010-02-25	
Viktor Yushchenko		UKR	GOV	prime minister		1999-12-22	2001-05-29	
Yulia Tymoshenko	Tymoshenko	UKR	GOV	prime minister		2007-12-18	2010-03-04	
Yulia Tymoshenko		UKR	GOV	prime minister		2005-01-24	2005-09-08	
Dmytro Kuleba	Kuleba	UKR	GOV	foreign minister		2020-03-04	2024-09-05	
Andrii Sybiha	Andriy Sybiha|Sybiha	UKR	GOV	foreign minister		2024-09-05		
Andriy Yermak	Andrii Yermak|Yermak	UKR	GOV	head of the presidential office		2020-02-11	2025-11-28	
Denys Shmyhal	Shmyhal	UKR	GOV	prime minister		2020-03-04	2025-07-16	
Denys Shmyhal		UKR	GOV	defence minister		2025-07-17	2026-01	
Yulia Svyrydenko	Svyrydenko	UKR	GOV	prime minister		2025-07-17		
Rustem Umerov	Umerov	UKR	GOV	defence minister		2023-09-06	2025-07-17	
Rustem Umerov		UKR	GOV	secretary of the National Security and Defense Council		2025-07-18		
Mykhailo Podolyak	Podolyak	UKR	GOV	presidential adviser		2020		
Alexander Lukashenko	Aleksandr Lukashenko|Alyaksandr Lukashenka|Lukashenko|Lukashenka	BLR	GOV	president		1994-07-20		
Maia Sandu	Sandu	MDA	GOV	president		2020-12-24		
Maia Sandu		MDA	GOV	prime minister		2019-06-08	2019-11-14	
Mikheil Saakashvili	Mikhail Saakashvili|Saakashvili	GEO	GOV	president		2004-01-25	2013-11-17	
Bidzina Ivanishvili	Ivanishvili	GEO	GOV	founder of Georgian Dream		2012		
Bidzina Ivanishvili		GEO	GOV	prime minister		2012-10-25	2013-11-20	
Salome Zourabichvili	Zourabichvili	GEO	GOV	president		2018-12-16	2024-12-29	
Nikol Pashinyan	Pashinyan	ARM	GOV	prime minister		2018-05-08		
Ilham Aliyev	Aliyev	AZE	GOV	president		2003-10-31		
Recep Tayyip Erdoğan	Recep Tayyip Erdogan|Tayyip Erdogan|Erdogan|Erdoğan	TUR	GOV	president		2014-08-28		Q39259
Recep Tayyip Erdoğan		TUR	GOV	prime minister		2003-03-14	2014-08-28	
Abdullah Gül	Abdullah Gul	TUR	GOV	president		2007-08-28	2014-08-28	
Abdullah Gül		TUR	GOV	prime minister		2002-11-18	2003-03-14	
Abdullah Gül		TUR	GOV	foreign minister		2003-03-14	2007-08-28	
Ahmet Davutoğlu	Ahmet Davutoglu|Davutoglu	TUR	GOV	prime minister		2014-08-28	2016-05-24	
Ahmet Davutoğlu		TUR	GOV	foreign minister		2009-05-01	2014-08-28	
Mevlüt Çavuşoğlu	Mevlut Cavusoglu|Cavusoglu	TUR	GOV	foreign minister		2015-11-24	2023-06-03	
Hakan Fidan	Fidan	TUR	GOV	foreign minister		2023-06-04		
Hakan Fidan		TUR	SPY	head of the National Intelligence Organization		2010-05-25	2023-06-03	
Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Netanyahu	ISR	GOV	prime minister		2022-12-29		Q43723
Benjamin Netanyahu		ISR	GOV	prime minister		1996-06-18	1999-07-06	
Benjamin Netanyahu		ISR	GOV	prime minister		2009-03-31	2021-06-13	
Benjamin Netanyahu		ISR	OPP	leader of the opposition		2021-06-13	2022-12-28	
Naftali Bennett		ISR	GOV	prime minister		2021-06-13	2022-06-30	
Yair Lapid	Lapid	ISR	GOV	prime minister		2022-07-01	2022-12-29	
Yair Lapid		ISR	GOV	foreign minister		2021-06-13	2022-12-29	
Yair Lapid		ISR	OPP	leader of the opposition		2023-01-02		
Ariel Sharon		ISR	GOV	prime minister		2001-03-07	2006-04-14	Q60095
Ehud Olmert	Olmert	ISR	GOV	prime minister		2006-04-14	2009-03-31	
Ehud Barak		ISR	GOV	prime minister		1999-07-06	2001-03-07	
Ehud Barak		ISR	GOV	defence minister		2007-06-18	2013-03-18	
Yitzhak Rabin	Rabin	ISR	GOV	prime minister		1992-07-13	1995-11-04	
Shimon Peres		ISR	GOV	president		2007-07-15	2014-07-24	
Shimon Peres		ISR	GOV	foreign minister		2001-03	2002-11	
Isaac Herzog		ISR	GOV	president		2021-07-07		
Isaac Herzog		ISR	OPP	leader of the opposition		2013-11	2018-07	
Yoav Gallant		ISR	GOV	defence minister		2022-12-29	2024-11-05	
Israel Katz		ISR	GOV	defence minister		2024-11-08		
Israel Katz		ISR	GOV	foreign minister		2019-02	2020-05	
Israel Katz		ISR	GOV	foreign minister		2024-01-01	2024-11-08	
Benny Gantz	Gantz	ISR	GOV	defence minister		2020-05-17	2022-12-29	
Benny Gantz		ISR	MIL	chief of staff		2011-02-14	2015-02-16	
Avigdor Lieberman		ISR	GOV	defence minister		2016-05-30	2018-11-18	
Avigdor Lieberman		ISR	GOV	foreign minister		2009-03-31	2012-12-18	
Avigdor Lieberman		ISR	PTY	leader of Yisrael Beiteinu	Yisrael Beiteinu	1999		
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
Ahmed al-Sharaa		SYR	REB	leader of Hayat Tahrir al-Sham		2012-01	2025-01-28	
Asaad al-Shaibani	Asaad al-Shibani|Asaad Hassan al-Shaibani|al-Shaibani	SYR	GOV	foreign minister		2024-12-21		
Walid al-Moallem	Walid Muallem|al-Moallem	SYR	GOV	foreign minister		2006	2020-11-16	
Michel Aoun		LBN	GOV	president		2016-10-31	2022-10-30	
Joseph Aoun		LBN	GOV	president		2025-01-09		
Joseph Aoun		LBN	MIL	commander of the armed forces		2017-03-08	2025-01-09	
Nawaf Salam		LBN	GOV	prime minister		2025-02-08		
Najib Mikati	Mikati	LBN	GOV	prime minister		2021-09-10	2025-02-08	
Najib Mikati		LBN	GOV	prime minister		2011-06-13	2014-02-15	
Saad Hariri	Saad al-Hariri	LBN	GOV	prime minister		2016-12-18	2020-01-21	
Saad Hariri		LBN	GOV	prime minister		2009-11-09	2011-06-13	
Rafik Hariri	Rafiq Hariri|Rafik al-Hariri|Rafiq al-Hariri|Rafic Hariri	LBN	GOV	prime minister		2000-10-26	2004-10-21	
Nabih Berri	Berri	LBN	GOV	speaker of parliament		1992-10-20		
Saddam Hussein	Saddam|Saddam Hussain	IRQ	GOV	president		1979-07-16	2003-04-09	Q1316
Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki|al-Maliki|Maliki	IRQ	GOV	prime minister		2006-05-20	2014-09-08	
Haider al-Abadi	Haidar al-Abadi|al-Abadi	IRQ	GOV	prime minister		2014-09-08	2018-10-25	
Adil Abdul-Mahdi	Adel Abdul Mahdi|Adil Abdul Mahdi|Adel Abdul-Mahdi|Abdul-Mahdi	IRQ	GOV	prime minister		2018-10-25	2020-05-07	
Mustafa al-Kadhimi	Mustafa Kadhimi|Mustafa al-Kadhemi|al-Kadhimi|Kadhimi	IRQ	GOV	prime minister		2020-05-07	2022-10-27	
Mohammed Shia al-Sudani	Mohammed al-Sudani|Muhammad Shia al-Sudani|Mohammed Shiaa al-Sudani|Mohamed Shia al-Sudani|al-Sudani	IRQ	GOV	prime minister		2022-10-27		
Ayad Allawi	Iyad Allawi|Allawi	IRQ	GOV	prime minister		2004-06-01	2005-05-03	
Ibrahim al-Jaafari	Ibrahim Jaafari|al-Jaafari	IRQ	GOV	prime minister		2005-05-03	2006-05-20	
Ibrahim al-Jaafari		IRQ	GOV	foreign minister		2014-09-08	2018-10-25	
Jalal Talabani	Talabani	IRQ	GOV	president		2005-04-07	2014-07-24	
Barham Salih	Barham Saleh	IRQ	GOV	president		2018-10-02	2022-10-17	
Barham Salih		IRQ		UN high commissioner for refugees	UN High Commissioner for Refugees	2026-01-01		
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
Hassan Rouhani		IRN	GOV	secretary of the Supreme National Security Council		1989-10	2005-08	
Ebrahim Raisi	Ibrahim Raisi|Raisi	IRN	GOV	president		2021-08-03	2024-05-19	
Ebrahim Raisi		IRN	JUD	judiciary chief		2019-03-07	2021-07-01	
Masoud Pezeshkian	Pezeshkian	IRN	GOV	president		2024-07-28		
Mohammad Javad Zarif	Javad Zarif|Mohammed Javad Zarif|Zarif	IRN	GOV	foreign minister		2013-08-15	2021-08-25	
Hossein Amir-Abdollahian	Hossein Amirabdollahian|Amir-Abdollahian|Amirabdollahian	IRN	GOV	foreign minister		2021-08-25	2024-05-19	
Abbas Araghchi	Abbas Araqchi|Seyed Abbas Araghchi|Araghchi|Araqchi	IRN	GOV	foreign minister		2024-08-21		
Ali Larijani	Larijani	IRN	GOV	secretary of the Supreme National Security Council		2025-08-05		
Ali Larijani		IRN	LEG	speaker of parliament		2008-06-12	2020-05-28	
Ali Larijani		IRN	GOV	secretary of the Supreme National Security Council		2005-08	2007-10	
Ali Shamkhani	Shamkhani	IRN	GOV	secretary of the Supreme National Security Council		2013-09-10	2023-05-22	
Ali Shamkhani		IRN	GOV	defence minister		1997-08	2005-08	
Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf|Ghalibaf|Qalibaf	IRN	GOV	speaker of parliament		2020-05-28		
Esmail Baghaei	Esmaeil Baghaei|Baghaei|Baqaei	IRN	GOV	foreign ministry spokesman		2024		
Salman bin Abdulaziz	King Salman|Salman bin Abdulaziz Al Saud|King Salman bin Abdulaziz	SAU	GOV	king		2015-01-23		
Mohammed bin Salman	Mohammad bin Salman|MBS|Muhammad bin Salman|Crown Prince Mohammed bin Salman	SAU	GOV	crown prince		2017-06-21		
Mohammed bin Salman		SAU	GOV	defence minister		2015-01-23	2022-09-27	
Faisal bin Farhan	Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	SAU	GOV	foreign minister		2019-10-23		
Adel al-Jubeir	al-Jubeir	SAU	GOV	foreign minister		2015-04-29	2018-12-27	
Mohamed bin Zayed	Mohammed bin Zayed|Mohamed bin Zayed Al Nahyan|MBZ	ARE	GOV	president		2022-05-14		
Mohamed bin Zayed		ARE	GOV	crown prince of Abu Dhabi		2004-11-02	2022-05-14	
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
Abdel Fattah el-Sisi		EGY	GOV	defence minister		2012-08-12	2014-03-26	
Sameh Shoukry	Shoukry	EGY	GOV	foreign minister		2014-06-17	2024-07-03	
Badr Abdelatty	Badr Abdel-Atty|Abdelatty	EGY	GOV	foreign minister		2024-07-03		
Muammar Gaddafi	Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi|Gaddafi|Gadhafi|Qaddafi|Khadafy	LBY	GOV	leader		1969-09-01	2011-08-23	Q19878
Muammar Gaddafi		LBY	GOV	leader of the revolution		1969-09-01	2011-10-20	
Fayez al-Sarraj	Fayez Sarraj|Fayez al-Serraj|al-Sarraj|Sarraj	LBY	GOV	prime minister		2016-03-30	2021-03-15	
Abdul Hamid Dbeibah	Abdulhamid Dbeibah|Abdul-Hamid Dbeibah|Dbeibah|Abdulhamid Dbeibeh	LBY	GOV	prime minister		2021-03-15		
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
Riek Machar		SSD	GOV	vice president		2011-07-09	2013-07-23	
Riek Machar		SSD	REB	opposition leader		2013-12	2020-02-22	
Abiy Ahmed	Abiy|Abiy Ahmed Ali	ETH	GOV	prime minister		2018-04-02		
Meles Zenawi	Meles	ETH	GOV	prime minister		1995-08-23	2012-08-20	
Getachew Reda		ETH	GOV	head of the Tigray Interim Administration		2023-03-23	2025-04	
Getachew Reda		ETH	REB	spokesman of the Tigray People's Liberation Front	Tigray People's Liberation Front	2020-11	2023-03-22	
Debretsion Gebremichael	Debretsion	ETH	GOV	chairman of the Tigray People's Liberation Front		2017		
Isaias Afwerki	Isaias Afewerki|Afwerki	ERI	GOV	president		1993-05-24		
Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud	SOM	GOV	president		2022-05-23		
Hassan Sheikh Mohamud		SOM	GOV	president		2012-09-16	2017-02-16	
Mohamed Abdullahi Mohamed	Mohamed Abdullahi Farmajo|Farmajo|Farmaajo	SOM	GOV	president		2017-02-16	2022-05-23	
Uhuru Kenyatta	Kenyatta	KEN	GOV	president		2013-04-09	2022-09-13	
William Ruto	Ruto	KEN	GOV	president		2022-09-13		
William Ruto		KEN	GOV	deputy president		2013-04-09	2022-09-13	
Mwai Kibaki	Kibaki	KEN	GOV	president		2002-12-30	2013-04-09	
Raila Odinga	Odinga	KEN	GOV	prime minister		2008-04-17	2013-04-09	
Raila Odinga		KEN	OPP	opposition leader		2013-04	2025-10-15	
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
Charles Taylor		LBR	REB	rebel leader		1989-12	1997-08	
Ellen Johnson Sirleaf	Johnson Sirleaf|Ellen Johnson-Sirleaf	LBR	GOV	president		2006-01-16	2018-01-22	
George Weah	Weah	LBR	GOV	president		2018-01-22	2024-01-22	
Ahmad Tejan Kabbah	Tejan Kabbah|Kabbah	SLE	GOV	president		1996-03-29	2007-09-17	
Julius Maada Bio	Maada Bio	SLE	GOV	president		2018-04-04		
Yahya Jammeh	Jammeh	GMB	GOV	president		1996-10-18	2017-01-21	
Adama Barrow		GMB	GOV	president		2017-01-19		
Nana Akufo-Addo	Akufo-Addo	GHA	GOV	president		2017-01-07	2025-01-07	
John Mahama	John Dramani Mahama	GHA	GOV	president		2025-01-07		
John Mahama		GHA	GOV	president		2012-07-24	2017-01-07	
Faure Gnassingbé	Faure Gnassingbe	TGO	GOV	president		2005-05-04		
Ali Bongo	Ali Bongo Ondimba	GAB	GOV	president		2009-10-16	2023-08-30	
Teodoro Obiang	Teodoro Obiang Nguema|Obiang	GNQ	GOV	president		1979-08-03		
José Eduardo dos Santos	Jose Eduardo dos Santos	AGO	GOV	president		1979-09-10	2017-09-26	
João Lourenço	Joao Lourenco|Lourenço	AGO	GOV	president		2017-09-26		
Nelson Mandela	Mandela	ZAF	GOV	president		1994-05-10	1999-06-14	Q8023
Thabo Mbeki	Mbeki	ZAF	GOV	president		1999-06-14	2008-09-24	
Jacob Zuma	Zuma	ZAF	GOV	president		2009-05-09	2018-02-14	
Jacob Zuma		ZAF	GOV	deputy president		1999-06-17	2005-06-14	
Cyril Ramaphosa	Ramaphosa	ZAF	GOV	president		2018-02-15		
Cyril Ramaphosa		ZAF	GOV	deputy president		2014-05-26	2018-02-15	
Robert Mugabe	Mugabe	ZWE	GOV	president		1987-12-31	2017-11-21	
Emmerson Mnangagwa	Mnangagwa	ZWE	GOV	president		2017-11-24		
Emmerson Mnangagwa		ZWE	GOV	vice president		2014-12-12	2017-11-06	
Morgan Tsvangirai	Tsvangirai	ZWE	GOV	prime minister		2009-02-11	2013-09-11	
Filipe Nyusi	Nyusi	MOZ	GOV	president		2015-01-15	2025-01-15	
Daniel Chapo	Chapo	MOZ	GOV	president		2025-01-15		
Hakainde Hichilema	Hichilema	ZMB	GOV	president		2021-08-24		
John Magufuli	Magufuli	TZA	GOV	president		2015-11-05	2021-03-17	
Samia Suluhu Hassan	President Samia	TZA	GOV	president		2021-03-19		
Andry Rajoelina	Rajoelina	MDG	GOV	president		2019-01-19	2025-10-14	
Andry Rajoelina		MDG	GOV	president		2009-03-17	2014-01-25	
Hamid Karzai	Karzai	AFG	GOV	president		2001-12-22	2014-09-29	
Ashraf Ghani		AFG	GOV	president		2014-09-29	2021-08-15	
Abdullah Abdullah		AFG	GOV	chief executive		2014-09-29	2020-03-11	
Abdullah Abdullah		AFG	GOV	foreign minister		2001-12-22	2006-04	
Amir Khan Muttaqi	Muttaqi	AFG	GOV	foreign minister		2021-09-07		
Zabihullah Mujahid		AFG	GOV	Taliban spokesman		2007		
Pervez Musharraf	Musharraf	PAK	GOV	president		2001-06-20	2008-08-18	
Pervez Musharraf		PAK	GOV	chief executive		1999-10-12	2001-06-20	
Benazir Bhutto		PAK	GOV	prime minister		1993-10-19	1996-11-05	
Asif Ali Zardari	Zardari	PAK	GOV	president		2024-03-10		
Asif Ali Zardari		PAK	GOV	president		2008-09-09	2013-09-09	
Nawaz Sharif		PAK	GOV	prime minister		2013-06-05	2017-07-28	
Nawaz Sharif		PAK	GOV	prime minister		1997-02-17	1999-10-12	
Shehbaz Sharif	Shahbaz Sharif	PAK	GOV	prime minister		2024-03-04		
Shehbaz Sharif		PAK	GOV	prime minister		2022-04-11	2023-08-14	
Imran Khan		PAK	GOV	prime minister		2018-08-18	2022-04-10	
Ishaq Dar		PAK	GOV	foreign minister		2024-03-11		
Atal Bihari Vajpayee	Vajpayee	IND	GOV	prime minister		1998-03-19	2004-05-22	
Manmohan Singh		IND	GOV	prime minister		2004-05-22	2014-05-26	
Narendra Modi	Modi	IND	GOV	prime minister		2014-05-26		Q1058
Narendra Modi		IND	GOV	chief minister		2001-10-07	2014-05-22	
Subrahmanyam Jaishankar	S. Jaishankar|Jaishankar	IND	GOV	foreign minister		2019-05-30		
Rajnath Singh		IND	GOV	defence minister		2019-05-31		
Rajnath Singh		IND	GOV	home minister		2014-05-26	2019-05-30	
Amit Shah		IND	GOV	home minister		2019-05-30		
Rajiv Gandhi		IND	GOV	prime minister		1984-10-31	1989-12-02	
Indira Gandhi		IND	GOV	prime minister		1980-01-14	1984-10-31	
Sheikh Hasina	Hasina|Sheikh Hasina Wazed	BGD	GOV	prime minister		2009-01-06	2024-08-05	
Sheikh Hasina		BGD	GOV	prime minister		1996-06-23	2001-07-15	
Muhammad Yunus	Mohammad Yunus	BGD	GOV	chief adviser		2024-08-08		
Khaleda Zia	Begum Khaleda Zia	BGD	GOV	prime minister		2001-10-10	2006-10-29	
Mahinda Rajapaksa		LKA	GOV	president		2005-11-19	2015-01-09	
Mahinda Rajapaksa		LKA	GOV	prime minister		2019-11-21	2022-05-09	
Gotabaya Rajapaksa		LKA	GOV	president		2019-11-18	2022-07-14	
Gotabaya Rajapaksa		LKA	GOV	defence secretary		2005-11	2015-01	
Ranil Wickremesinghe	Wickremesinghe	LKA	GOV	president		2022-07-21	2024-09-23	
Ranil Wickremesinghe		LKA	GOV	prime minister		2001-12-09	2004-04-06	
Ranil Wickremesinghe		LKA	GOV	prime minister		2015-01-09	2019-11-21	
Ranil Wickremesinghe		LKA	GOV	prime minister		2022-05-12	2022-07-21	
Anura Kumara Dissanayake	Dissanayake	LKA	GOV	president		2024-09-23		
Chandrika Kumaratunga	Kumaratunga	LKA	GOV	president		1994-11-12	2005-11-19	
KP Sharma Oli	K.P. Sharma Oli|K. P. Sharma Oli	NPL	GOV	prime minister		2024-07-15	2025-09-09	
KP Sharma Oli		NPL	GOV	prime minister		2018-02-15	2021-07-13	
Pushpa Kamal Dahal	Prachanda	NPL	GOV	prime minister		2022-12-26	2024-07-15	
Pushpa Kamal Dahal		NPL	GOV	prime minister		2008-08-18	2009-05-25	
Pushpa Kamal Dahal		NPL	GOV	prime minister		2016-08-04	2017-06-07	
Pushpa Kamal Dahal		NPL	REB	leader of the Maoists		1996-02	2006-11-21	
Aung San Suu Kyi	Suu Kyi	MMR	GOV	state counsellor		2016-04-06	2021-02-01	Q36740
Aung San Suu Kyi		MMR	OPP	opposition leader		1988	2016-03-30	
Xi Jinping	President Xi	CHN	GOV	president		2013-03-14		Q15031
Hu Jintao		CHN	GOV	president		2003-03-15	2013-03-14	
Jiang Zemin		CHN	GOV	president		1993-03-27	2003-03-15	
Deng Xiaoping		CHN	GOV	paramount leader		1978	1989	
Mao Zedong	Mao Tse-tung	CHN	GOV	chairman		1949	1976	
Wen Jiabao		CHN	GOV	premier		2003-03-16	2013-03-15	
Li Keqiang		CHN	GOV	premier		2013-03-15	2023-03-11	
Li Qiang		CHN	GOV	premier		2023-03-11		
Wang Yi		CHN	GOV	foreign minister		2023-07-25		
Wang Yi		CHN	GOV	foreign minister		2013-03-16	2022-12-30	
Qin Gang		CHN	GOV	foreign minister		2022-12-30	2023-07-25	
Qin Gang		CHN	GOV	foreign ministry spokesman		2005	2010	
Mao Ning		CHN	GOV	foreign ministry spokeswoman		2022-09		
Lin Jian		CHN	GOV	foreign ministry spokesman		2024-03		
Guo Jiakun		CHN	GOV	foreign ministry spokesman		2025-01		
Carrie Lam		HKG	GOV	chief executive		2017-07-01	2022-06-30	
John Lee Ka-chiu		HKG	GOV	chief executive		2022-07-01		
Chen Shui-bian		TWN	GOV	president		2000-05-20	2008-05-20	
Ma Ying-jeou		TWN	GOV	president		2008-05-20	2016-05-20	
Tsai Ing-wen		TWN	GOV	president		2016-05-20	2024-05-20	
Lai Ching-te	William Lai	TWN	GOV	president		2024-05-20		
Lai Ching-te		TWN	GOV	vice president		2020-05-20	2024-05-20	
Kim Jong Un	Kim Jong-un	PRK	GOV	supreme leader		2011-12-17		Q56226
Kim Jong Un		PRK	GOV	leader		2011-12-17		
Kim Jong Il	Kim Jong-il	PRK	GOV	supreme leader		1994-07-08	2011-12-17	
Kim Jong Il		PRK	GOV	leader		1994-07-08	2011-12-17	
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
Shinzo Abe		JPN	GOV	prime minister		2006-09-26	2007-09-26	
Shinzo Abe		JPN	GOV	chief cabinet secretary		2005-10	2006-09	
Yoshihide Suga		JPN	GOV	prime minister		2020-09-16	2021-10-04	
Yoshihide Suga		JPN	GOV	chief cabinet secretary		2012-12-26	2020-09-16	
Fumio Kishida	Kishida	JPN	GOV	prime minister		2021-10-04	2024-10-01	
Fumio Kishida		JPN	GOV	foreign minister		2012-12-26	2017-08-03	
Shigeru Ishiba	Ishiba	JPN	GOV	prime minister		2024-10-01	2025-10-21	
Sanae Takaichi	Takaichi	JPN	GOV	prime minister		2025-10-21		
Gloria Macapagal Arroyo	Gloria Arroyo|Gloria Macapagal-Arroyo	PHL	GOV	president		2001-01-20	2010-06-30	
Benigno Aquino III	Noynoy Aquino	PHL	GOV	president		2010-06-30	2016-06-30	
Rodrigo Duterte	Duterte	PHL	GOV	president		2016-06-30	2022-06-30	
Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos Jr	PHL	GOV	president		2022-06-30		
Ferdinand Marcos		PHL	GOV	president		1965-12-30	1986-02-25	
Susilo Bambang Yudhoyono	Yudhoyono	IDN	GOV	president		2004-10-20	2014-10-20	
Joko Widodo	Jokowi|Widodo	IDN	GOV	president		2014-10-20	2024-10-20	
Prabowo Subianto	Prabowo	IDN	GOV	president		2024-10-20		
Prabowo Subianto		IDN	GOV	defence minister		2019-10-23	2024-10-20	
Suharto		IDN	GOV	president		1967-03-12	1998-05-21	
Mahathir Mohamad	Mahathir Mohammad|Mahathir	MYS	GOV	prime minister		2018-05-10	2020-03-01	
Mahathir Mohamad		MYS	GOV	prime minister		1981-07-16	2003-10-31	
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
To Lam		VNM	GOV	president		2024-05-22	2024-10-21	
Nguyen Phu Trong		VNM	GOV	general secretary of the Communist Party		2011-01-19	2024-07-19	
Nguyen Phu Trong		VNM	GOV	president		2018-10-23	2021-04-05	
Xanana Gusmão	Xanana Gusmao	TLS	GOV	prime minister		2023-07-01		
Xanana Gusmão		TLS	GOV	president		2002-05-20	2007-05-20	
Xanana Gusmão		TLS	GOV	prime minister		2007-08-08	2015-02-16	
José Ramos-Horta	Jose Ramos-Horta|Ramos-Horta	TLS	GOV	president		2022-05-20		
José Ramos-Horta		TLS	GOV	president		2007-05-20	2012-05-20	
John Howard		AUS	GOV	prime minister		1996-03-11	2007-12-03	
Scott Morrison		AUS	GOV	prime minister		2018-08-24	2022-05-23	
Anthony Albanese	Albanese	AUS	GOV	prime minister		2022-05-23		
Anthony Albanese		AUS	OPP	leader of the opposition		2019-05-30	2022-05-23	
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
Daniel Ortega		NIC	GOV	president		1985-01-10	1990-04-25	
Rosario Murillo		NIC	GOV	co-president		2025-02-18		
Rosario Murillo		NIC	GOV	vice president		2017-01-10	2025-02-18	
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
René Préval		HTI	GOV	president		1996-02-07	2001-02-07	
Jovenel Moïse	Jovenel Moise	HTI	GOV	president		2017-02-07	2021-07-07	
Ariel Henry		HTI	GOV	prime minister		2021-07-20	2024-04-24	
Hugo Chávez	Hugo Chavez	VEN	GOV	president		1999-02-02	2013-03-05	Q8440
Nicolás Maduro	Nicolas Maduro|Maduro	VEN	GOV	president		2013-04-19	2026-01-03	Q57420
Nicolás Maduro		VEN	GOV	vice president		2012-10-13	2013-03-08	
Nicolás Maduro		VEN	GOV	foreign minister		2006-08-09	2013-01-15	
Delcy Rodríguez	Delcy Rodriguez	VEN	GOV	vice president		2018-06-14		
Delcy Rodríguez		VEN	GOV	acting president		2026-01-03		
Delcy Rodríguez		VEN	GOV	foreign minister		2014-12	2017-06	
Álvaro Uribe	Alvaro Uribe|Uribe	COL	GOV	president		2002-08-07	2010-08-07	
Álvaro Uribe		COL	LEG	senator		2014-07-20	2020-08	
Juan Manuel Santos		COL	GOV	president		2010-08-07	2018-08-07	
Juan Manuel Santos		COL	GOV	defence minister		2006-07-19	2009-05-18	
Iván Duque	Ivan Duque	COL	GOV	president		2018-08-07	2022-08-07	
Gustavo Petro		COL	GOV	president		2022-08-07		
Gustavo Petro		COL	LEG	senator		2018-07-20	2022-08-06	
Gustavo Petro		COL	GOV	mayor of Bogotá		2012-01-01	2015-12-31	
Virgilio Barco	Virgilio Barco Vargas	COL	GOV	president		1986-08-07	1990-08-07	
César Gaviria	Cesar Gaviria|Cesar Gaviria Trujillo	COL	GOV	president		1990-08-07	1994-08-07	
César Gaviria		COL		secretary general of the OAS	Organization of American States	1994-09-15	2004-09-15	
Andrés Pastrana	Andres Pastrana	COL	GOV	president		1998-08-07	2002-08-07	
Rafael Correa		ECU	GOV	president		2007-01-15	2017-05-24	
Lenín Moreno	Lenin Moreno	ECU	GOV	president		2017-05-24	2021-05-24	
Guillermo Lasso		ECU	GOV	president		2021-05-24	2023-11-23	
Daniel Noboa	Noboa	ECU	GOV	president		2023-11-23		
Alberto Fujimori	Fujimori	PER	GOV	president		1990-07-28	2000-11-22	
Alan García	Alan Garcia|Alan Garcia Perez	PER	GOV	president		2006-07-28	2011-07-28	
Alan García		PER	GOV	president		1985-07-28	1990-07-28	
Pedro Castillo		PER	GOV	president		2021-07-28	2022-12-07	
Dina Boluarte	Boluarte	PER	GOV	president		2022-12-07	2025-10-10	
Ollanta Humala	Humala	PER	GOV	president		2011-07-28	2016-07-28	
Alejandro Toledo		PER	GOV	president		2001-07-28	2006-07-28	
Evo Morales		BOL	GOV	president		2006-01-22	2019-11-10	
Evo Morales		BOL	OPP	opposition leader		1997	2006-01-21	
Luis Arce		BOL	GOV	president		2020-11-08	2025-11-08	
Jeanine Áñez	Jeanine Anez|Jeanine Añez	BOL	GOV	interim president		2019-11-12	2020-11-08	
Rodrigo Paz		BOL	GOV	president		2025-11-08		
Augusto Pinochet	Pinochet	CHL	GOV	president		1974-12-17	1990-03-11	
Patricio Aylwin	Aylwin	CHL	GOV	president		1990-03-11	1994-03-11	
Michelle Bachelet	Bachelet	CHL	GOV	president		2014-03-11	2018-03-11	
Michelle Bachelet		CHL	GOV	president		2006-03-11	2010-03-11	
Michelle Bachelet		CHL		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2018-09-01	2022-08-31	
Sebastián Piñera	Sebastian Pinera|Sebastian Piñera|Piñera	CHL	GOV	president		2018-03-11	2022-03-11	
Sebastián Piñera		CHL	GOV	president		2010-03-11	2014-03-11	
Gabriel Boric	Boric	CHL	GOV	president		2022-03-11	2026-03-11	
Néstor Kirchner	Nestor Kirchner	ARG	GOV	president		2003-05-25	2007-12-10	
Cristina Fernández de Kirchner	Cristina Fernandez de Kirchner|Cristina Fernandez|Cristina Kirchner	ARG	GOV	president		2007-12-10	2015-12-09	
Mauricio Macri	Macri	ARG	GOV	president		2015-12-10	2019-12-10	
Alberto Fernández	Alberto Fernandez	ARG	GOV	president		2019-12-10	2023-12-10	
Javier Milei	Milei	ARG	GOV	president		2023-12-10		
Fernando Henrique Cardoso		BRA	GOV	president		1995-01-01	2003-01-01	
Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva|Lula da Silva|Lula	BRA	GOV	president		2023-01-01		Q37181
Luiz Inácio Lula da Silva		BRA	GOV	president		2003-01-01	2011-01-01	
Dilma Rousseff	Rousseff	BRA	GOV	president		2011-01-01	2016-08-31	
Michel Temer	Temer	BRA	GOV	president		2016-08-31	2019-01-01	
Jair Bolsonaro	Bolsonaro	BRA	GOV	president		2019-01-01	2023-01-01	
Fernando Lugo		PRY	GOV	president		2008-08-15	2012-06-22	
Alfredo Stroessner	Stroessner	PRY	GOV	president		1954-08-15	1989-02-03	
Irfaan Ali		GUY	GOV	president		2020-08-02		
Kassym-Jomart Tokayev	Tokayev|Kassym-Zhomart Tokayev	KAZ	GOV	president		2019-03-20		
Kassym-Jomart Tokayev		KAZ	GOV	foreign minister		2002-01	2007-01	
Nursultan Nazarbayev	Nazarbayev	KAZ	GOV	president		1991-12-16	2019-03-20	
Shavkat Mirziyoyev	Mirziyoyev	UZB	GOV	president		2016-12-14		
Shavkat Mirziyoyev		UZB	GOV	prime minister		2003-12-12	2016-12-14	
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
Mohsen Fakhrizadeh		IRN	EDU	nuclear scientist		2003	2020-11-27	
Mark Milley	Milley	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2019-10-01	2023-09-30	
David Petraeus	Petraeus	USA	MIL	commander of the Multi-National Force in Iraq		2007-02-10	2008-09-16	
David Petraeus		USA	SPY	director of the CIA		2011-09-06	2012-11-09	
David Petraeus		USA	MIL	commander of Central Command		2008-10-31	2010-06-30	
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
Kyrylo Budanov		UKR	GOV	head of the presidential office		2026-01		
Herzi Halevi	Halevi	ISR	MIL	chief of the general staff	Israel Defense Forces	2023-01-16	2025-03-05	
Herzi Halevi		ISR	MIL	chief of staff		2023-01-16	2025-03-05	
Eyal Zamir	Zamir	ISR	MIL	chief of the general staff	Israel Defense Forces	2025-03-05		
Eyal Zamir		ISR	MIL	chief of staff		2025-03-05		
Aviv Kochavi	Kochavi	ISR	MIL	chief of the general staff	Israel Defense Forces	2019-01-15	2023-01-16	
Aviv Kochavi		ISR	MIL	chief of staff		2019-01-15	2023-01-16	
Daniel Hagari	Hagari	ISR	MIL	military spokesman	Israel Defense Forces	2023-03	2025-03	
Avichay Adraee	Adraee	ISR	MIL	military spokesman in Arabic	Israel Defense Forces	2005		
Khalifa Haftar	Khalifa Hifter|Khalifa Belqasim Haftar|Haftar|Hifter	LBY	MIL	commander of the Libyan National Army	Libyan National Army	2015-03-02		
Abdel Fattah al-Burhan	Abdel-Fattah Burhan|Abdel Fattah Burhan|Abdel-Fattah al-Burhan|al-Burhan|Burhan	SDN	MIL	commander-in-chief	Sudanese Armed Forces	2019-04-12		
Yasser al-Atta	Yasser Atta|Yasir al-Atta	SDN	MIL	deputy commander-in-chief	Sudanese Armed Forces	2021		
Min Aung Hlaing	Senior General Min Aung Hlaing	MMR	MIL	commander-in-chief	Tatmadaw	2011-03-30		
Min Aung Hlaing		MMR	GOV	head of the junta		2021-02-01		
Asim Munir		PAK	MIL	chief of army staff	Pakistan Army	2022-11-29		
Qamar Javed Bajwa	Bajwa	PAK	MIL	chief of army staff	Pakistan Army	2016-11-29	2022-11-29	
Assimi Goïta	Assimi Goita|Goita	MLI	MIL	head of the junta		2020-08-24		
Assimi Goïta		MLI	GOV	president		2021-05-24		
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
Falih al-Fayyadh		IRQ	PRM	head of the Popular Mobilization Forces	Popular Mobilization Forces	2014-06		
Qais al-Khazali	Qais Khazali|al-Khazali	IRQ	PRM	leader of Asa'ib Ahl al-Haq	Asa'ib Ahl al-Haq	2006		
Hadi al-Amiri	Hadi al-Ameri|al-Amiri|al-Ameri	IRQ	PRM	leader of the Badr Organization	Badr Organization	2009		
Hadi al-Amiri		IRQ	PRM	leader of the Badr Organization	Badr Organization	2002		
Akram al-Kaabi	Akram al-Ka'bi	IRQ	PRM	leader of Harakat Hezbollah al-Nujaba	Harakat Hezbollah al-Nujaba	2013		
Abu Hussein al-Hamidawi	Ahmad al-Hamidawi	IRQ	PRM	leader of Kata'ib Hezbollah	Kata'ib Hezbollah	2020		
Abu Hussein al-Hamidawi		IRQ	PRM	secretary-general of Kata'ib Hezbollah	Kata'ib Hezbollah	2014		
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
Naim Qassem		LBN	REB	deputy leader of Hezbollah	Hezbollah	1991	2024-10-29	
Hashem Safieddine	Hashim Safieddine|Safieddine	LBN	REB	head of Hezbollah's executive council	Hezbollah	2001	2024-10-03	
Hashem Safieddine		LBN	REB	Hezbollah commander	Hezbollah	2001	2024-10-03	
Fuad Shukr	Fouad Shukr	LBN	REB	Hezbollah commander	Hezbollah		2024-07-30	
Fuad Shukr		LBN	REB	Hezbollah commander	Hezbollah	1982	2024-07-30	
Ibrahim Aqil		LBN	REB	Hezbollah commander	Hezbollah		2024-09-20	
Ibrahim Aqil		LBN	REB	Hezbollah commander	Hezbollah	1983	2024-09-20	
Imad Mughniyeh	Imad Mughniyah|Imad Moughniyeh|Mughniyeh|Mughniyah	LBN	REB	Hezbollah commander	Hezbollah	1982	2008-02-12	
Ismail Haniyeh	Ismail Haniya|Haniyeh|Haniya	PSE	REB	head of Hamas' political bureau	Hamas	2017-05-06	2024-07-31	
Ismail Haniyeh		PSE	GOV	prime minister		2006-03-29	2007-06-14	
Ismail Haniyeh		PSE	REB	leader of Hamas	Hamas	2017-05-06	2024-07-31	
Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar|Sinwar	PSE	REB	leader of Hamas in Gaza	Hamas	2017-02-13	2024-10-16	
Yahya Sinwar		PSE	REB	leader of Hamas	Hamas	2024-08-06	2024-10-16	
Mohammed Deif	Mohammad Deif|Mohamed Deif	PSE	REB	commander of the al-Qassam Brigades	al-Qassam Brigades	2002	2024-07-13	
Khaled Meshaal	Khaled Mashal|Khalid Mishal|Khaled Mashaal|Meshaal|Mashaal	PSE	REB	head of Hamas' political bureau	Hamas	1996	2017-05-06	
Khaled Meshaal		PSE	REB	leader of Hamas	Hamas	1996	2017-05-06	
Khalil al-Hayya	al-Hayya	PSE	REB	Hamas negotiator	Hamas	2017		
Khalil al-Hayya		PSE	REB	member of Hamas' political bureau	Hamas	2017		
Saleh al-Arouri	Saleh Arouri|al-Arouri	PSE	REB	deputy head of Hamas' political bureau	Hamas	2017	2024-01-02	
Ahmed Yassin	Sheikh Ahmed Yassin|Sheikh Yassin	PSE	REB	founder of Hamas	Hamas	1987	2004-03-22	
Ahmed Yassin		PSE	REB	leader of Hamas	Hamas	1987	2004-03-22	
Abdel Aziz al-Rantissi	Abdel Aziz Rantisi|Rantisi	PSE	REB	leader of Hamas in Gaza	Hamas	2004-03-23	2004-04-17	
Abdel Aziz al-Rantissi		PSE	REB	leader of Hamas	Hamas	2004-03-22	2004-04-17	
Abu Obeida	Abu Ubaida|Abu Obaida	PSE	REB	spokesman of the al-Qassam Brigades	al-Qassam Brigades	2007	2025-08-30	
Abu Obeida		PSE	REB	Hamas spokesman	Hamas	2006	2025-08-30	
Ziad al-Nakhalah	Ziyad al-Nakhalah|Ziad al-Nakhala	PSE	REB	secretary-general of Palestinian Islamic Jihad	Palestinian Islamic Jihad	2018		
Marwan Barghouti	Barghouti	PSE	REB	Fatah leader	Fatah	1994		
Marwan Barghouti		PSE	PTY	Fatah leader	Fatah	1989		
Osama bin Laden	Usama bin Laden|bin Laden|bin Ladin	SAU	REB	leader of al-Qaeda	al-Qaeda	1988	2011-05-02	Q1317
Ayman al-Zawahiri	Ayman al-Zawahri|al-Zawahiri|al-Zawahri|Zawahiri	EGY	REB	leader of al-Qaeda	al-Qaeda	2011-06-16	2022-07-31	
Saif al-Adel	Saif al-Adl|Sayf al-Adl	EGY	REB	leader of al-Qaeda	al-Qaeda	2022		
Khalid Sheikh Mohammed	Khalid Shaikh Mohammed	PAK	REB	al-Qaeda operative	al-Qaeda		2003-03-01	
Anwar al-Awlaki	al-Awlaki	YEM	REB	al-Qaeda preacher	al-Qaeda in the Arabian Peninsula		2011-09-30	
Abu Musab al-Zarqawi	al-Zarqawi|Zarqawi	JOR	REB	leader of al-Qaeda in Iraq	al-Qaeda in Iraq	2004	2006-06-07	
Abu Bakr al-Baghdadi	al-Baghdadi	IRQ	REB	leader of Islamic State	Islamic State	2010-05-16	2019-10-27	
Abu Bakr al-Baghdadi		IRQ	REB	leader of the Islamic State	Islamic State	2010-05-16	2019-10-27	
Abu Ibrahim al-Hashimi al-Qurayshi	Abu Ibrahim al-Hashimi al-Qurashi|Abu Ibrahim al-Qurayshi	IRQ	REB	leader of Islamic State	Islamic State	2019-10-31	2022-02-03	
Abu Ibrahim al-Hashimi al-Qurayshi		IRQ	REB	leader of the Islamic State	Islamic State	2019-10-31	2022-02-03	
Mullah Omar	Mullah Mohammed Omar|Mullah Mohammad Omar|Mohammed Omar	AFG	REB	leader of the Taliban	Taliban	1996-04-04	2013-04-23	
Mullah Akhtar Mansour	Akhtar Mohammad Mansour|Akhtar Mansour	AFG	REB	leader of the Taliban	Taliban	2015-07-29	2016-05-21	
Hibatullah Akhundzada	Haibatullah Akhundzada|Akhundzada	AFG	REB	leader of the Taliban	Taliban	2016-05-25	2021-08-14	
Hibatullah Akhundzada		AFG	GOV	leader of the Taliban	Taliban	2021-08-15		
Abdul Ghani Baradar	Mullah Baradar|Mullah Abdul Ghani Baradar|Baradar	AFG	REB	deputy prime minister	Taliban	2021-09-07		
Abdul Ghani Baradar		AFG	REB	head of the Taliban's political office	Taliban	2019-01	2021-09-06	
Sirajuddin Haqqani		AFG	REB	interior minister	Haqqani network	2021-09-07		
Sirajuddin Haqqani		AFG	REB	leader of the Haqqani network	Haqqani network	2007	2021-09-06	
Gulbuddin Hekmatyar	Hekmatyar	AFG	REB	leader of Hezb-e-Islami	Hezb-e-Islami	1975		
Ahmad Shah Massoud	Ahmed Shah Massoud	AFG	REB	commander of the Northern Alliance	Northern Alliance	1996	2001-09-09	
Ahmad Massoud	Ahmed Massoud	AFG	REB	leader of the National Resistance Front	National Resistance Front	2021		
Baitullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2007	2009-08-05	
Hakimullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2009	2013-11-01	
Noor Wali Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2018		
Hafiz Saeed	Hafiz Muhammad Saeed|Hafiz Mohammad Saeed	PAK	REB	founder of Lashkar-e-Taiba	Lashkar-e-Taiba	1987		
Masood Azhar	Maulana Masood Azhar	PAK	REB	founder of Jaish-e-Mohammed	Jaish-e-Mohammed	2000		
Masood Azhar		PAK	REB	leader of Jaish-e-Mohammed	Jaish-e-Mohammed	2000-01		
Abdul-Malik al-Houthi	Abdul Malik al-Houthi|Abdel-Malek al-Houthi|Abdulmalik al-Houthi|al-Houthi	YEM	REB	leader of the Houthis	Houthis	2004		
Yahya Saree	Yahya Sarea|Yehya Saree|Saree	YEM	REB	military spokesman of the Houthis	Houthis	2018		
Mohammed Abdulsalam	Mohammed Abdul-Salam|Mohammed Abdelsalam	YEM	REB	spokesman of the Houthis	Houthis	2011		
Mazloum Abdi	Mazlum Abdi|Mazloum Kobani|Mazloum Kobane	SYR	REB	commander of the Syrian Democratic Forces	Syrian Democratic Forces	2015		
Abdullah Öcalan	Abdullah Ocalan|Ocalan|Öcalan	TUR	REB	founder of the PKK	Kurdistan Workers' Party	1978-11-27		
Cemil Bayik	Bayik	TUR	REB	PKK commander	Kurdistan Workers' Party	1999		
Fethullah Gülen	Fethullah Gulen|Gulen	TUR	REB	preacher			2024-10-20	
Abubakar Shekau	Shekau	NGA	REB	leader of Boko Haram	Boko Haram	2009	2021-05-19	
Mohammed Yusuf	Mohamed Yusuf	NGA	REB	founder of Boko Haram	Boko Haram	2002	2009-07-30	
Mohammed Yusuf		NGA	REB	leader of Boko Haram	Boko Haram	2002	2009-07-30	
Nnamdi Kanu	Kanu	NGA	REB	leader of the Indigenous People of Biafra	Indigenous People of Biafra	2012		
Iyad Ag Ghaly	Iyad Ag Ghali	MLI	REB	leader of JNIM	Jama'at Nusrat al-Islam wal-Muslimin	2017		
Iyad Ag Ghaly		MLI	REB	leader of Jama'at Nusrat al-Islam wal-Muslimin	Jama'at Nusrat al-Islam wal-Muslimin	2017-03-02		
Amadou Koufa	Amadou Kouffa	MLI	REB	leader of the Macina Liberation Front	Macina Liberation Front	2015		
Amadou Koufa		MLI	REB	leader of Jama'at Nusrat al-Islam wal-Muslimin	Jama'at Nusrat al-Islam wal-Muslimin	2017-03		
Ahmed Abdi Godane	Godane	SOM	REB	leader of al-Shabaab	al-Shabaab	2007	2014-09-01	
Ahmed Diriye	Ahmed Umar Abu Ubaidah|Ahmed Diriiye	SOM	REB	leader of al-Shabaab	al-Shabaab	2014		
Joseph Kony	Kony	UGA	REB	leader of the Lord's Resistance Army	Lord's Resistance Army	1987		
Bosco Ntaganda	Ntaganda	COD	REB	rebel commander	M23	2006	2013-03-22	
Laurent Nkunda	Nkunda	COD	REB	rebel leader	National Congress for the Defence of the People	2004	2009-01-22	
Corneille Nangaa	Nangaa	COD	REB	leader of the Congo River Alliance	Alliance Fleuve Congo	2023-12-15		
Sultani Makenga	Makenga	COD	REB	commander of the M23	M23	2012		
Bertrand Bisimwa	Bisimwa	COD	REB	president of the M23	M23	2013		
Jean-Pierre Bemba	Bemba	COD	REB	leader of the Movement for the Liberation of Congo		1998		
Jean-Pierre Bemba		COD	GOV	vice president		2003-07-17	2006-12-06	
Jean-Pierre Bemba		COD	GOV	defence minister		2023-03-23	2024-06	
Thomas Lubanga	Lubanga	COD	REB	rebel leader		2001	2005	
Foday Sankoh	Sankoh	SLE	REB	leader of the Revolutionary United Front	Revolutionary United Front	1991	2003-07-29	
Sam Bockarie	Bockarie	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	1991	2003-05-05	
Issa Sesay	Issa Hassan Sesay	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	2000	2002	
Johnny Paul Koroma		SLE	REB	leader of the Armed Forces Revolutionary Council	Armed Forces Revolutionary Council	1997-05-25	1998-02	
Jonas Savimbi	Savimbi	AGO	REB	leader of UNITA	UNITA	1966	2002-02-22	
Afonso Dhlakama	Dhlakama	MOZ	REB	leader of RENAMO	RENAMO	1979	2018-05-03	
Afonso Dhlakama		MOZ	OPP	opposition leader		1979	2018-05-03	
John Garang	Garang	SDN	REB	leader of the Sudan People's Liberation Movement	Sudan People's Liberation Movement	1983	2005-07-30	
Minni Minnawi	Minni Arko Minnawi	SDN	REB	leader of a faction of the Sudan Liberation Movement	Sudan Liberation Movement	2004		
Minni Minnawi		SDN	GOV	governor of Darfur		2021-05		
Abdelaziz al-Hilu	Abdel Aziz al-Hilu|al-Hilu	SDN	REB	leader of the SPLM-N	Sudan People's Liberation Movement-North	2011		
Jaal Marroo	Jal Marro	ETH	REB	commander of the Oromo Liberation Army	Oromo Liberation Army	2018		
Brahim Ghali		ESH	REB	leader of the Polisario Front	Polisario Front	2016-07-09		
Velupillai Prabhakaran	Prabhakaran|Vellupillai Prabhakaran	LKA	REB	leader of the Tamil Tigers	Liberation Tigers of Tamil Eelam	1976	2009-05-18	
Velupillai Prabhakaran		LKA	REB	leader of the LTTE	Liberation Tigers of Tamil Eelam	1976-05	2009-05-18	
Shamil Basayev	Basayev	RUS	REB	Chechen commander		1995	2006-07-10	
Aslan Maskhadov	Maskhadov	RUS	REB	president of Ichkeria		1997-02-12	2005-03-08	
Doku Umarov	Dokka Umarov|Umarov	RUS	REB	emir of the Caucasus Emirate	Caucasus Emirate	2007	2013-09-07	
Isnilon Hapilon	Hapilon	PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2016	2017-10-16	
Isnilon Hapilon		PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2006	2017-10-16	
Nur Misuari	Misuari	PHL	REB	founder of the Moro National Liberation Front	Moro National Liberation Front	1972		
Nur Misuari		PHL	REB	chairman of the Moro National Liberation Front	Moro National Liberation Front	1972		
Jose Maria Sison	Joma Sison	PHL	REB	founder of the Communist Party of the Philippines	Communist Party of the Philippines	1968-12-26	2022-12-16	
Abu Bakar Bashir	Abu Bakar Ba'asyir	IDN	REB	leader of Jemaah Islamiyah	Jemaah Islamiyah	1999		
Pol Pot		KHM	REB	leader of the Khmer Rouge	Khmer Rouge	1963	1997	
Subcomandante Marcos	Rafael Sebastián Guillén	MEX	REB	spokesman of the Zapatistas	Zapatista Army of National Liberation	1994	2014	
Subcomandante Marcos		MEX	REB	leader of the Zapatistas		1994-01-01	2014-05	
Abimael Guzmán	Abimael Guzman	PER	REB	leader of Shining Path	Shining Path	1969	1992-09-12	
Abimael Guzmán		PER	REB	leader of the Shining Path		1969	1992-09-12	
Víctor Polay	Victor Polay|Víctor Polay Campos|Victor Polay Campos	PER	REB	leader of the MRTA	Túpac Amaru Revolutionary Movement	1982	1992-06-09	
Manuel Marulanda	Tirofijo|Manuel Marulanda Velez	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1964	2008-03-26	
Rodrigo Londoño	Timochenko|Rodrigo Londono	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2011-11-15	2017	
Raúl Reyes	Raul Reyes	COL	REB	FARC commander	Revolutionary Armed Forces of Colombia		2008-03-01	
Alfonso Cano		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2008	2011-11-04	
Jacobo Arenas		COL	REB	FARC commander	Revolutionary Armed Forces of Colombia	1964	1990-08-10	
Iván Mordisco	Ivan Mordisco	COL	REB	leader of FARC dissidents	FARC dissidents	2016		
Iván Márquez	Ivan Marquez	COL	REB	leader of Segunda Marquetalia	Segunda Marquetalia	2019		
Iván Márquez		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1985	2017-06	
Antonio García	Eliécer Herlinto Chamorro	COL	REB	commander of the ELN	National Liberation Army	2021		
Carlos Pizarro	Carlos Pizarro Leongómez|Carlos Pizarro Leongomez	COL	REB	leader of M-19	19th of April Movement	1983	1990-04-26	
Joaquín Villalobos	Joaquin Villalobos	SLV	REB	FMLN commander	Farabundo Martí National Liberation Front	1977	1992	
Shafik Handal	Schafik Handal|Schafik Jorge Handal	SLV	REB	FMLN leader	Farabundo Martí National Liberation Front	1973	2006-01-24	
Joaquín Guzmán	El Chapo|Joaquin Guzman|El Chapo Guzman|Joaquin Guzman Loera	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2016-01-08	
Ismael Zambada	El Mayo Zambada|Ismael "El Mayo" Zambada|Ismael Zambada García|El Mayo	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2024-07-25	
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
Juan Guaidó		VEN	LEG	president of the National Assembly		2019-01-05	2020-01-05	
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
Peter Obi		NGA	OPP	opposition leader		2022		
Atiku Abubakar		NGA	OPP	opposition candidate		2019		
Atiku Abubakar		NGA	GOV	vice president		1999-05-29	2007-05-29	
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
Nancy Pelosi		USA	LEG	speaker of the House		2007-01-04	2011-01-03	
Mitch McConnell	McConnell	USA	LEG	Senate leader		2007-01-03	2025-01-03	
Chuck Schumer	Schumer	USA	LEG	Senate leader		2017-01-03		
Mike Johnson		USA	LEG	speaker of the House		2023-10-25		
Kevin McCarthy		USA	LEG	speaker of the House		2023-01-07	2023-10-03	
Lindsey Graham		USA	LEG	senator		2003-01-03		
John McCain	McCain	USA	LEG	senator		1987-01-03	2018-08-25	
Mitt Romney	Romney	USA	LEG	senator		2019-01-03	2025-01-03	
Mitt Romney		USA	GOV	governor		2003-01-02	2007-01-04	
Elon Musk	Musk	USA	BUS	head of Tesla and SpaceX		2002		
Mark Zuckerberg	Zuckerberg	USA	BUS	head of Meta Platforms		2004		
Jeff Bezos	Bezos	USA	BUS	founder of Amazon		1994		
Bill Gates		USA	BUS	founder of Microsoft		1975		
Reza Pahlavi		IRN	OPP	exiled crown prince		1979		
Reza Pahlavi		IRN	OPP	opposition leader		1980		
Mir-Hossein Mousavi	Mir Hossein Mousavi|Mousavi	IRN	OPP	opposition leader		2009		
Narges Mohammadi		IRN	SOC	activist				
Narges Mohammadi		IRN	SOC	activist		2009		
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
António Guterres		PRT	GOV	prime minister		1995-10-28	2002-04-06	
António Guterres		PRT		UN high commissioner for refugees	UN High Commissioner for Refugees	2005-06-15	2015-12-31	
Ban Ki-moon	Ban Ki Moon	KOR		secretary-general of the United Nations	United Nations	2007-01-01	2016-12-31	
Ban Ki-moon		KOR	GOV	foreign minister		2004-01-17	2006-11-10	
Kofi Annan	Annan	GHA		secretary-general of the United Nations	United Nations	1997-01-01	2006-12-31	
Boutros Boutros-Ghali	Boutros-Ghali	EGY		secretary-general of the United Nations	United Nations	1992-01-01	1996-12-31	
Javier Pérez de Cuéllar	Javier Perez de Cuellar|Perez de Cuellar	PER		secretary-general of the United Nations	United Nations	1982-01-01	1991-12-31	
Stephane Dujarric	Stéphane Dujarric|Dujarric	FRA		spokesman of the United Nations	United Nations	2014-03-10		
Tedros Adhanom Ghebreyesus	Tedros Adhanom|Tedros|Ghebreyesus	ETH		director-general of the World Health Organization	World Health Organization	2017-07-01		
Tedros Adhanom Ghebreyesus		ETH	GOV	foreign minister		2012-11-29	2016-11-01	
Rafael Grossi	Rafael Mariano Grossi|Grossi	ARG		director general of the IAEA	International Atomic Energy Agency	2019-12-03		
Mohamed ElBaradei	Mohamed El Baradei|Mohammed ElBaradei|ElBaradei	EGY		director general of the IAEA	International Atomic Energy Agency	1997-12-01	2009-11-30	
Mohamed ElBaradei		EGY	OPP	opposition leader		2010-02	2013-07	
Hans Blix		SWE		head of UNMOVIC	UNMOVIC	2000-03-01	2003-06-30	
Filippo Grandi		ITA		UN high commissioner for refugees	UN High Commissioner for Refugees	2016-01-01	2025-12-31	
Volker Türk	Volker Turk	AUT		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2022-10-17		
Philippe Lazzarini	Lazzarini	CHE		commissioner-general of UNRWA	UNRWA	2020-03-18		
Martin Griffiths		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2021-07-19	2024-06-30	
Martin Griffiths		GBR		UN envoy for Yemen	United Nations	2018-03	2021-07	
Tom Fletcher		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2024-11-18		
Cindy McCain		USA		executive director of the World Food Programme	World Food Programme	2023-04-05		
Catherine Russell		USA		executive director of UNICEF	UNICEF	2022-02-01		
Staffan de Mistura	de Mistura	ITA		UN envoy for Syria	United Nations	2014-07-10	2018-12-31	
Geir Pedersen	Geir Otto Pedersen	NOR		UN envoy for Syria	United Nations	2019-01-07	2025	
Hans Grundberg	Grundberg	SWE		UN envoy for Yemen	United Nations	2021-08-06		
Lakhdar Brahimi	Brahimi	DZA		UN envoy for Syria	United Nations	2012-08-17	2014-05-31	
Jeanine Hennis-Plasschaert	Hennis-Plasschaert	NLD		UN envoy	United Nations	2018		
Jeanine Hennis-Plasschaert		NLD	GOV	defence minister		2012-11-05	2017-10-04	
Jeanine Hennis-Plasschaert		NLD		UN envoy for Iraq	UNAMI	2018-12	2024-06	
Bintou Keita		GIN		head of MONUSCO	MONUSCO	2021		
Ramtane Lamamra	Lamamra	DZA		UN envoy for Sudan	United Nations	2023-11-17		
Francesca Albanese		ITA		UN special rapporteur	United Nations	2022-05-01		
Karim Khan	Karim A.A. Khan	GBR	JUD	prosecutor of the International Criminal Court	International Criminal Court	2021-06-16		
Fatou Bensouda	Bensouda	GMB	JUD	prosecutor of the International Criminal Court	International Criminal Court	2012-06-15	2021-06-15	
Luis Moreno Ocampo	Luis Moreno-Ocampo|Moreno-Ocampo	ARG	JUD	prosecutor of the International Criminal Court	International Criminal Court	2003-06-16	2012-06-15	
Carla Del Ponte	Del Ponte	CHE	JUD	prosecutor of the ICTY	International Criminal Tribunal for the former Yugoslavia	1999-09-15	2007-12-31	
Ursula von der Leyen	von der Leyen	DEU	GOV	president of the European Commission	European Commission	2019-12-01		
Ursula von der Leyen		DEU	GOV	defence minister		2013-12-17	2019-07-17	
Jean-Claude Juncker	Juncker	LUX	GOV	president of the European Commission	European Commission	2014-11-01	2019-11-30	
Jean-Claude Juncker		LUX	GOV	prime minister		1995-01-20	2013-12-04	
José Manuel Barroso	Jose Manuel Barroso|Barroso	PRT	GOV	president of the European Commission	European Commission	2004-11-22	2014-10-31	
José Manuel Barroso		PRT	GOV	prime minister		2002-04-06	2004-07-17	
Charles Michel		BEL	GOV	president of the European Council	European Council	2019-12-01	2024-11-30	
Charles Michel		BEL	GOV	prime minister		2014-10-11	2019-10-27	
António Costa	Antonio Costa	PRT	GOV	president of the European Council	European Council	2024-12-01		
António Costa		PRT	GOV	prime minister		2015-11-26	2024-04-02	
Josep Borrell	Borrell	ESP	GOV	EU foreign policy chief	European Union	2019-12-01	2024-11-30	
Josep Borrell		ESP	GOV	foreign minister		2018-06-07	2019-11-30	
Federica Mogherini	Mogherini	ITA	GOV	EU foreign policy chief	European Union	2014-11-01	2019-11-30	
Federica Mogherini		ITA	GOV	foreign minister		2014-02-22	2014-10-31	
Javier Solana	Solana	ESP	GOV	EU foreign policy chief	European Union	1999-10-18	2009-12-01	
Catherine Ashton		GBR	GOV	EU foreign policy chief	European Union	2009-12-01	2014-10-31	
Roberta Metsola	Metsola	MLT	LEG	president of the European Parliament	European Parliament	2022-01-18		
Christine Lagarde	Lagarde	FRA	GOV	president of the European Central Bank	European Central Bank	2019-11-01		
Christine Lagarde		FRA	GOV	finance minister		2007-06	2011-06	
Christine Lagarde		FRA		managing director of the IMF	International Monetary Fund	2011-07-05	2019-09-12	
Kristalina Georgieva		BGR		managing director of the IMF	International Monetary Fund	2019-10-01		
Ajay Banga		USA		president of the World Bank	World Bank	2023-06-02		
Ngozi Okonjo-Iweala	Okonjo-Iweala	NGA		director-general of the World Trade Organization	World Trade Organization	2021-03-01		
Ngozi Okonjo-Iweala		NGA	GOV	finance minister		2011-08	2015-05	
Moussa Faki Mahamat	Moussa Faki	TCD		chair of the African Union Commission	African Union Commission	2017-03-14	2025-03-13	
Mahmoud Ali Youssouf		DJI		chair of the African Union Commission	African Union Commission	2025-03-13		
Ahmed Aboul Gheit	Aboul Gheit	EGY		secretary-general of the Arab League	Arab League	2016-07-01		
Ahmed Aboul Gheit		EGY	GOV	foreign minister		2004-07-14	2011-03-06	
Amr Moussa		EGY		secretary-general of the Arab League	Arab League	2001-05-16	2011-06-01	
Amr Moussa		EGY	GOV	foreign minister		1991-05-20	2001-05-15	
Luis Almagro	Almagro	URY		secretary general of the OAS	Organization of American States	2015-05-26	2025-05-26	
Mirjana Spoljaric	Mirjana Spoljaric Egger	CHE		president of the ICRC	International Committee of the Red Cross	2022-10-01		
Peter Maurer		CHE		president of the ICRC	International Committee of the Red Cross	2012-07-01	2022-09-30	
Rami Abdel Rahman	Rami Abdulrahman|Rami Abdul Rahman|Rami Abdurrahman	SYR		head of the Syrian Observatory for Human Rights	Syrian Observatory for Human Rights	2006		
Terry Waite		GBR		church envoy		1980	1991-11-18	
Jerome Powell		USA	GOV	chair of the Federal Reserve	Federal Reserve	2018-02-05		
William Burns		USA	SPY	director of the CIA	CIA	2021-03-19	2025-01-20	
William Burns		USA	GOV	deputy secretary of state		2011-07-28	2014-11-03	
John Ratcliffe	Ratcliffe	USA	SPY	director of the CIA	CIA	2025-01-23		
John Ratcliffe		USA	SPY	director of national intelligence		2020-05-26	2021-01-20	
Tulsi Gabbard	Gabbard	USA	SPY	director of national intelligence	Office of the Director of National Intelligence	2025-02-12		
Kash Patel		USA	COP	director of the FBI	FBI	2025-02-21		
Christopher Wray	Wray	USA	COP	director of the FBI	FBI	2017-08-02	2025-01-19	
James Comey	Comey	USA	COP	director of the FBI	FBI	2013-09-04	2017-05-09	
Robert Mueller	Mueller	USA		special counsel		2017-05-17	2019-05-29	
Robert Mueller		USA	COP	director of the FBI		2001-09-04	2013-09-04	
David Barnea	Barnea	ISR	SPY	head of Mossad	Mossad	2021-06-01		
Ronen Bar		ISR	SPY	head of Shin Bet	Shin Bet	2021-10-13	2025-06-15	
Abbas Kamel		EGY	SPY	head of Egyptian intelligence	General Intelligence Directorate of Egypt	2018-06-28	2024-10-16	
Yossi Cohen		ISR	SPY	head of Mossad	Mossad	2016-01-06	2021-06-01	
Rangin Dadfar Spanta		AFG	GOV	foreign minister		2006-04	2010-01	
Zalmai Rassoul		AFG	GOV	foreign minister		2010-01	2013-10	
Salahuddin Rabbani		AFG	GOV	foreign minister		2015-02	2019-10	
Mohammad Haneef Atmar	Hanif Atmar	AFG	GOV	foreign minister		2020-04	2021-08-15	
Mohammed Fahim	Mohammad Qasim Fahim	AFG	GOV	defence minister		2001-12	2004-12	
Abdul Rahim Wardak		AFG	GOV	defence minister		2004-12	2012-08	
Bismillah Khan Mohammadi		AFG	GOV	defence minister		2012-09	2015-05	
Asadullah Khalid		AFG	GOV	defence minister		2018-12	2021-03	
Mohammad Yaqoob	Mullah Yaqoob	AFG	GOV	defence minister		2021-09-07		
Hasan Akhund	Mohammad Hasan Akhund|Mullah Hassan Akhund	AFG	GOV	prime minister		2021-09-07		
Abdul Rashid Dostum		AFG	GOV	vice president		2014-09-29	2020-02	
Amrullah Saleh		AFG	GOV	vice president		2020-02-19	2021-08-15	
Marcolino Moco		AGO	GOV	prime minister		1992	1996	
Fatos Nano		ALB	GOV	prime minister		2002-07-31	2005-09-11	
Sali Berisha		ALB	GOV	prime minister		2005-09-11	2013-09-15	
Bujar Nishani		ALB	GOV	president		2012-07-24	2017-07-24	
Ilir Meta		ALB	GOV	president		2017-07-24	2022-07-24	
Ilir Meta		ALB	GOV	prime minister		1999-10-29	2002-02-22	
Bajram Begaj		ALB	GOV	president		2022-07-24		
Ahmed Ouyahia		DZA	GOV	prime minister		2017-08-16	2019-03-11	
Abdelmalek Sellal		DZA	GOV	prime minister		2012-09-03	2017-05-25	
Nadir Larbaoui		DZA	GOV	prime minister		2023-11-11	2025-08	
Ahmed Gaid Salah		DZA	MIL	chief of staff of the army		2004	2019-12-23	
Saïd Chengriha		DZA	MIL	chief of staff of the army		2019-12-23		
Ahmed Attaf		DZA	GOV	foreign minister		2023-03-18		
Mourad Medelci		DZA	GOV	foreign minister		2007-06	2013-09	
Xavier Espot Zamora		AND	GOV	prime minister		2019-05-16		
Téte António		AGO	GOV	foreign minister		2020-04		
Fernando de la Rúa		ARG	GOV	president		1999-12-10	2001-12-21	
Eduardo Duhalde		ARG	GOV	president		2002-01-02	2003-05-25	
Carlos Menem		ARG	GOV	president		1989-07-08	1999-12-10	
Héctor Timerman		ARG	GOV	foreign minister		2010-06	2015-12	
Susana Malcorra		ARG	GOV	foreign minister		2015-12	2017-06	
Jorge Faurie		ARG	GOV	foreign minister		2017-06	2019-12	
Felipe Solá		ARG	GOV	foreign minister		2019-12	2021-09	
Santiago Cafiero		ARG	GOV	foreign minister		2021-09	2023-12	
Diana Mondino		ARG	GOV	foreign minister		2023-12	2024-10	
Gerardo Werthein		ARG	GOV	foreign minister		2024-10	2025-10	
Nilda Garré		ARG	GOV	defence minister		2005-12	2010-12	
Agustín Rossi		ARG	GOV	defence minister		2013-06	2015-12	
Jorge Taiana		ARG	GOV	defence minister		2021-08	2023-12	
Luis Petri		ARG	GOV	defence minister		2023-12	2025-12	
Robert Kocharyan		ARM	GOV	president		1998-04-09	2008-04-09	
Serzh Sargsyan		ARM	GOV	president		2008-04-09	2018-04-09	
Armen Sarkissian		ARM	GOV	president		2018-04-09	2022-02-01	
Vahagn Khachaturyan		ARM	GOV	president		2022-03-13		
Edward Nalbandian		ARM	GOV	foreign minister		2008-04	2018-05	
Zohrab Mnatsakanyan		ARM	GOV	foreign minister		2018-05	2020-11	
Ararat Mirzoyan		ARM	GOV	foreign minister		2021-08-19		
Vartan Oskanian		ARM	GOV	foreign minister		1998-04	2008-04	
Kevin Rudd		AUS	GOV	prime minister		2007-12-03	2010-06-24	
Kevin Rudd		AUS	GOV	prime minister		2013-06-27	2013-09-18	
Julia Gillard		AUS	GOV	prime minister		2010-06-24	2013-06-27	
Tony Abbott		AUS	GOV	prime minister		2013-09-18	2015-09-15	
Malcolm Turnbull		AUS	GOV	prime minister		2015-09-15	2018-08-24	
Alexander Downer		AUS	GOV	foreign minister		1996-03-11	2007-12-03	
Bob Carr		AUS	GOV	foreign minister		2012-03	2013-09	
Julie Bishop		AUS	GOV	foreign minister		2013-09-18	2018-08-28	
Marise Payne		AUS	GOV	foreign minister		2018-08-28	2022-05-23	
Christopher Pyne		AUS	GOV	defence minister		2018-08	2019-05	
Linda Reynolds		AUS	GOV	defence minister		2019-05	2021-03	
Peter Dutton		AUS	GOV	defence minister		2021-03-30	2022-05-23	
Peter Dutton		AUS	OPP	leader of the opposition		2022-05-30	2025-05-03	
Richard Marles		AUS	GOV	defence minister		2022-06-01		
Wolfgang Schüssel		AUT	GOV	chancellor		2000-02-04	2007-01-11	
Alfred Gusenbauer		AUT	GOV	chancellor		2007-01-11	2008-12-02	
Werner Faymann		AUT	GOV	chancellor		2008-12-02	2016-05-09	
Christian Kern		AUT	GOV	chancellor		2016-05-17	2017-12-18	
Sebastian Kurz		AUT	GOV	chancellor		2017-12-18	2019-05-28	
Sebastian Kurz		AUT	GOV	chancellor		2020-01-07	2021-10-11	
Brigitte Bierlein		AUT	GOV	chancellor		2019-06-03	2020-01-07	
Alexander Schallenberg		AUT	GOV	chancellor		2021-10-11	2021-12-06	
Karl Nehammer		AUT	GOV	chancellor		2021-12-06	2025-01-10	
Christian Stocker		AUT	GOV	chancellor		2025-03-03		
Heinz Fischer		AUT	GOV	president		2004-07-08	2016-07-08	
Alexander Van der Bellen		AUT	GOV	president		2017-01-26		
Heydar Aliyev		AZE	GOV	president		1993-10-10	2003-10-31	
Elmar Mammadyarov		AZE	GOV	foreign minister		2004-04	2020-07-16	
Jeyhun Bayramov		AZE	GOV	foreign minister		2020-07-16		
Zakir Hasanov		AZE	GOV	defence minister		2013-10		
Hubert Minnis		BHS	GOV	prime minister		2017-05-11	2021-09-17	
Perry Christie		BHS	GOV	prime minister		2012-05-08	2017-05-11	
Hamad bin Isa Al Khalifa		BHR	GOV	king		1999-03-06		
Khalifa bin Salman Al Khalifa		BHR	GOV	prime minister		1971	2020-11-11	
Salman bin Hamad Al Khalifa		BHR	GOV	prime minister		2020-11-11		
Mohammed Shahabuddin		BGD	GOV	president		2023-04-24		
Abdul Hamid		BGD	GOV	president		2013-03	2023-04-24	
Mia Mottley		BRB	GOV	prime minister		2018-05-25		
Roman Golovchenko		BLR	GOV	prime minister		2020-06-04	2025-03	
Sergei Rumas		BLR	GOV	prime minister		2018-08	2020-06	
Mikhail Myasnikovich		BLR	GOV	prime minister		2010-12	2014-12	
Vladimir Makei		BLR	GOV	foreign minister		2012-08	2022-11-26	
Sergei Aleinik		BLR	GOV	foreign minister		2022-12	2024-06	
Maxim Ryzhenkov		BLR	GOV	foreign minister		2024-06		
Viktor Khrenin		BLR	GOV	defence minister		2020-01		
Guy Verhofstadt		BEL	GOV	prime minister		1999-07-12	2008-03-20	
Yves Leterme		BEL	GOV	prime minister		2009-11-25	2011-12-06	
Elio Di Rupo		BEL	GOV	prime minister		2011-12-06	2014-10-11	
Sophie Wilmès		BEL	GOV	prime minister		2019-10-27	2020-10-01	
Alexander De Croo		BEL	GOV	prime minister		2020-10-01	2025-02-03	
Bart De Wever		BEL	GOV	prime minister		2025-02-03		
Louis Michel		BEL	GOV	foreign minister		1999-07	2004-07	
Karel De Gucht		BEL	GOV	foreign minister		2004-07	2009-07	
Didier Reynders		BEL	GOV	foreign minister		2011-12	2019-11	
Hadja Lahbib		BEL	GOV	foreign minister		2022-07	2024-11	
Maxime Prévot		BEL	GOV	foreign minister		2025-02		
Dean Barrow		BLZ	GOV	prime minister		2008-02-08	2020-11-12	
Johnny Briceño		BLZ	GOV	prime minister		2020-11-12		
Mathieu Kérékou		BEN	GOV	president		1996-04-04	2006-04-06	
Thomas Boni Yayi		BEN	GOV	president		2006-04-06	2016-04-06	
Patrice Talon		BEN	GOV	president		2016-04-06		
Lotay Tshering		BTN	GOV	prime minister		2018-11-07	2023-11-01	
Tshering Tobgay		BTN	GOV	prime minister		2024-01-28		
Jigme Khesar Namgyel Wangchuck		BTN	GOV	king		2006-12-14		
Hugo Banzer		BOL	GOV	president		1997-08-06	2001-08-07	
Jorge Quiroga		BOL	GOV	president		2001-08-07	2002-08-06	
Gonzalo Sánchez de Lozada		BOL	GOV	president		2002-08-06	2003-10-17	
Carlos Mesa		BOL	GOV	president		2003-10-17	2005-06-09	
Eduardo Rodríguez Veltzé		BOL	GOV	president		2005-06-09	2006-01-22	
Paddy Ashdown		BIH	GOV	high representative		2002-05-27	2006-01-31	
Valentin Inzko		BIH	GOV	high representative		2009-03-26	2021-07-31	
Christian Schmidt		BIH	GOV	high representative		2021-08-01		
Bakir Izetbegović		BIH	GOV	member of the presidency		2010-11-10	2018-11-20	
Željko Komšić		BIH	GOV	member of the presidency		2018-11-20		
Šefik Džaferović		BIH	GOV	member of the presidency		2018-11-20	2022-11-16	
Denis Bećirović		BIH	GOV	member of the presidency		2022-11-16		
Željka Cvijanović		BIH	GOV	member of the presidency		2022-11-16		
Željka Cvijanović		BIH	GOV	president of Republika Srpska		2018-11-19	2022-11-15	
Festus Mogae		BWA	GOV	president		1998-04-01	2008-04-01	
Ian Khama		BWA	GOV	president		2008-04-01	2018-04-01	
Mokgweetsi Masisi		BWA	GOV	president		2018-04-01	2024-11-01	
Duma Boko		BWA	GOV	president		2024-11-01		
Celso Amorim		BRA	GOV	foreign minister		2003-01-01	2011-01-01	
Celso Amorim		BRA	GOV	defence minister		2011-08	2015-01	
Antonio Patriota		BRA	GOV	foreign minister		2011-01	2013-08	
José Serra		BRA	GOV	foreign minister		2016-05	2017-02	
Ernesto Araújo		BRA	GOV	foreign minister		2019-01	2021-03	
Carlos França		BRA	GOV	foreign minister		2021-03	2023-01	
Mauro Vieira		BRA	GOV	foreign minister		2023-01-01		
Nelson Jobim		BRA	GOV	defence minister		2007-07	2011-08	
Fernando Azevedo e Silva		BRA	GOV	defence minister		2019-01	2021-03	
Walter Braga Netto		BRA	GOV	defence minister		2021-03	2022-04	
José Múcio		BRA	GOV	defence minister		2023-01-01		
Hamilton Mourão		BRA	GOV	vice president		2019-01-01	2023-01-01	
Geraldo Alckmin		BRA	GOV	vice president		2023-01-01		
Hassanal Bolkiah		BRN	GOV	sultan		1967-10-05		
Simeon Saxe-Coburg-Gotha		BGR	GOV	prime minister		2001-07-24	2005-08-17	
Sergei Stanishev		BGR	GOV	prime minister		2005-08-17	2009-07-27	
Boyko Borissov		BGR	GOV	prime minister		2009-07-27	2013-03-13	
Boyko Borissov		BGR	GOV	prime minister		2014-11-07	2017-01-27	
Boyko Borissov		BGR	GOV	prime minister		2017-05-04	2021-05-12	
Plamen Oresharski		BGR	GOV	prime minister		2013-05-29	2014-08-06	
Kiril Petkov		BGR	GOV	prime minister		2021-12-13	2022-08-02	
Nikolai Denkov		BGR	GOV	prime minister		2023-06-06	2024-04-09	
Rosen Zhelyazkov		BGR	GOV	prime minister		2025-01-16		
Georgi Parvanov		BGR	GOV	president		2002-01-22	2012-01-22	
Rosen Plevneliev		BGR	GOV	president		2012-01-22	2017-01-22	
Rumen Radev		BGR	GOV	president		2017-01-22	2026-01	
Isaac Zida		BFA	GOV	prime minister		2014-11-19	2016-01-06	
Apollinaire Joachim Kyélem de Tambèla		BFA	GOV	prime minister		2022-10-21	2024-12-06	
Pierre Buyoya		BDI	GOV	president		1996-07-25	2003-04-30	
Domitien Ndayizeye		BDI	GOV	president		2003-04-30	2005-08-26	
Norodom Sihanouk		KHM	GOV	king		1993-09-24	2004-10-07	
Norodom Sihamoni		KHM	GOV	king		2004-10-14		
Sam Rainsy		KHM	OPP	opposition leader		1998		
Kem Sokha		KHM	OPP	opposition leader		2012		
Joseph Dion Ngute		CMR	GOV	prime minister		2019-01-04		
Philémon Yang		CMR	GOV	prime minister		2009-06	2019-01	
Maurice Kamto		CMR	OPP	opposition leader		2012		
Jean Chrétien		CAN	GOV	prime minister		1993-11-04	2003-12-12	
Paul Martin		CAN	GOV	prime minister		2003-12-12	2006-02-06	
Pierre Pettigrew		CAN	GOV	foreign minister		2004-07	2006-02	
Peter MacKay		CAN	GOV	foreign minister		2006-02	2007-08	
Peter MacKay		CAN	GOV	defence minister		2007-08	2013-07	
Lawrence Cannon		CAN	GOV	foreign minister		2008-10	2011-05	
John Baird		CAN	GOV	foreign minister		2011-05	2015-02	
Rob Nicholson		CAN	GOV	foreign minister		2015-02	2015-11	
Stéphane Dion		CAN	GOV	foreign minister		2015-11	2017-01	
Chrystia Freeland		CAN	GOV	foreign minister		2017-01-10	2019-11-20	
François-Philippe Champagne		CAN	GOV	foreign minister		2019-11-20	2021-01	
Marc Garneau		CAN	GOV	foreign minister		2021-01	2021-10	
Mélanie Joly		CAN	GOV	foreign minister		2021-10-26	2025-05-13	
Anita Anand		CAN	GOV	foreign minister		2025-05-13		
Anita Anand		CAN	GOV	defence minister		2021-10-26	2023-07-26	
Jason Kenney		CAN	GOV	defence minister		2015-02	2015-11	
Harjit Sajjan		CAN	GOV	defence minister		2015-11-04	2021-10-26	
Bill Blair		CAN	GOV	defence minister		2023-07-26	2025-05-13	
David McGuinty		CAN	GOV	defence minister		2025-05-13		
Jorge Carlos Fonseca		CPV	GOV	president		2011-09-09	2021-11-09	
José Maria Neves		CPV	GOV	president		2021-11-09		
Ange-Félix Patassé		CAF	GOV	president		1993-10-22	2003-03-15	
François Bozizé		CAF	GOV	president		2003-03-15	2013-03-24	
François Bozizé		CAF	REB	leader of the Coalition of Patriots for Change	Coalition of Patriots for Change	2021-03		
Michel Djotodia		CAF	GOV	president		2013-03-24	2014-01-10	
Catherine Samba-Panza		CAF	GOV	president		2014-01-23	2016-03-30	
Succès Masra		TCD	GOV	prime minister		2024-01-01	2024-05-22	
Saleh Kebzabo		TCD	GOV	prime minister		2022-10	2024-01	
Ricardo Lagos		CHL	GOV	president		2000-03-11	2006-03-11	
Eduardo Frei		CHL	GOV	president		1994-03-11	2000-03-11	
José Antonio Kast		CHL	GOV	president		2026-03-11		
Heraldo Muñoz		CHL	GOV	foreign minister		2014-03	2018-03	
Roberto Ampuero		CHL	GOV	foreign minister		2018-03	2019-06	
Teodoro Ribera		CHL	GOV	foreign minister		2019-06	2020-07	
Andrés Allamand		CHL	GOV	foreign minister		2020-07	2022-02	
Antonia Urrejola		CHL	GOV	foreign minister		2022-03	2023-03	
Alberto van Klaveren		CHL	GOV	foreign minister		2023-03	2026-03	
Andrés Chadwick		CHL	GOV	interior minister		2018-03	2019-10	
Gonzalo Blumel		CHL	GOV	interior minister		2019-10	2020-07	
Rodrigo Delgado		CHL	GOV	interior minister		2020-11	2022-03	
Izkia Siches		CHL	GOV	interior minister		2022-03	2022-09	
Carolina Tohá		CHL	GOV	interior minister		2022-09	2025-03	
Mario Desbordes		CHL	GOV	defence minister		2020-07	2020-12	
Maya Fernández		CHL	GOV	defence minister		2022-03	2025-03	
Tang Jiaxuan		CHN	GOV	foreign minister		1998-03	2003-03	
Li Zhaoxing		CHN	GOV	foreign minister		2003-03	2007-04	
Yang Jiechi		CHN	GOV	foreign minister		2007-04	2013-03	
Chi Haotian		CHN	GOV	defence minister		1993	2003-03	
Cao Gangchuan		CHN	GOV	defence minister		2003-03	2008-03	
Liang Guanglie		CHN	GOV	defence minister		2008-03	2013-03	
Chang Wanquan		CHN	GOV	defence minister		2013-03	2018-03	
Wei Fenghe		CHN	GOV	defence minister		2018-03-19	2023-03-12	
Li Shangfu		CHN	GOV	defence minister		2023-03-12	2023-10-24	
Dong Jun		CHN	GOV	defence minister		2023-12-29		
Zhu Rongji		CHN	GOV	premier		1998-03-17	2003-03-16	
Zeng Qinghong		CHN	GOV	vice president		2003-03-15	2008-03-15	
Li Yuanchao		CHN	GOV	vice president		2013-03-14	2018-03-17	
Wang Qishan		CHN	GOV	vice president		2018-03-17	2023-03-10	
Han Zheng		CHN	GOV	vice president		2023-03-10		
Liu He		CHN	GOV	vice premier		2018-03-19	2023-03-12	
He Lifeng		CHN	GOV	vice premier		2023-03-12		
Zhang Jun		CHN	GOV	ambassador to the United Nations		2019-07	2024-03	
Fu Cong		CHN	GOV	ambassador to the United Nations		2024-04		
Geng Shuang		CHN	GOV	foreign ministry spokesman		2016-09	2020-06	
Zhao Lijian		CHN	GOV	foreign ministry spokesman		2020-02-24	2023-01	
Wang Wenbin		CHN	GOV	foreign ministry spokesman		2020-07-17	2024-05	
Lu Kang		CHN	GOV	foreign ministry spokesman		2015-06	2019-07	
Hong Lei		CHN	GOV	foreign ministry spokesman		2010	2016	
Hua Chunying		CHN	GOV	foreign ministry spokeswoman		2012-11	2024	
Carolina Barco		COL	GOV	foreign minister		2002-08	2006-08	
María Ángela Holguín		COL	GOV	foreign minister		2010-08-07	2018-08-07	
Carlos Holmes Trujillo		COL	GOV	foreign minister		2018-08-07	2019-11	
Carlos Holmes Trujillo		COL	GOV	defence minister		2019-11	2021-01-26	
Claudia Blum		COL	GOV	foreign minister		2019-11	2021-05	
Marta Lucía Ramírez		COL	GOV	foreign minister		2021-05	2022-08-07	
Marta Lucía Ramírez		COL	GOV	vice president		2018-08-07	2022-08-07	
Álvaro Leyva		COL	GOV	foreign minister		2022-08-07	2024-02	
Luis Gilberto Murillo		COL	GOV	foreign minister		2024-02	2025-01	
Laura Sarabia		COL	GOV	foreign minister		2025-01	2025-07	
Camilo Ospina		COL	GOV	defence minister		2005	2006	
Rodrigo Rivera		COL	GOV	defence minister		2010-08-07	2011-08	
Juan Carlos Pinzón		COL	GOV	defence minister		2011-09	2015-06	
Luis Carlos Villegas		COL	GOV	defence minister		2015-06	2018-08	
Guillermo Botero		COL	GOV	defence minister		2018-08-07	2019-11-06	
Diego Molano	Diego Molano Aponte	COL	GOV	defence minister		2021-02-06	2022-08-07	
Iván Velásquez		COL	GOV	defence minister		2022-08-07	2025-03	
Pedro Sánchez Suárez		COL	GOV	defence minister		2025-03		
Francisco Santos		COL	GOV	vice president		2002-08-07	2010-08-07	
Francia Márquez		COL	GOV	vice president		2022-08-07		
Ernesto Samper		COL	GOV	president		1994-08-07	1998-08-07	
Azali Assoumani		COM	GOV	president		2016-05-26		
Azali Assoumani		COM	GOV	president		1999-04-30	2006-05-26	
Ahmed Abdallah Sambi		COM	GOV	president		2006-05-26	2011-05-26	
Antoine Gizenga		COD	GOV	prime minister		2006-12-30	2008-10	
Augustin Matata Ponyo		COD	GOV	prime minister		2012-04-18	2016-12	
Sylvestre Ilunga		COD	GOV	prime minister		2019-05	2021-04	
Jean-Michel Sama Lukonde		COD	GOV	prime minister		2021-04-26	2024-06	
Judith Suminwa Tuluka	Judith Suminwa	COD	GOV	prime minister		2024-06-12		
Christophe Lutundula		COD	GOV	foreign minister		2021-04	2024-06	
Thérèse Kayikwamba Wagner		COD	GOV	foreign minister		2024-06		
Léonard She Okitundu		COD	GOV	foreign minister		2016-12	2019	
Guy Kabombo		COD	GOV	defence minister		2024-06		
Étienne Tshisekedi		COD	OPP	opposition leader		1982	2017-02-01	
Martin Fayulu		COD	OPP	opposition leader		2018		
Moïse Katumbi		COD	OPP	opposition leader		2015		
Óscar Arias		CRI	GOV	president		2006-05-08	2010-05-08	
Laura Chinchilla		CRI	GOV	president		2010-05-08	2014-05-08	
Luis Guillermo Solís		CRI	GOV	president		2014-05-08	2018-05-08	
Carlos Alvarado Quesada		CRI	GOV	president		2018-05-08	2022-05-08	
Rodrigo Chaves		CRI	GOV	president		2022-05-08	2026-05-08	
Abel Pacheco		CRI	GOV	president		2002-05-08	2006-05-08	
Robert Guéï		CIV	GOV	president		1999-12-24	2000-10-26	
Henri Konan Bédié		CIV	GOV	president		1993-12-07	1999-12-24	
Guillaume Soro		CIV	GOV	prime minister		2007-04-04	2012-03-08	
Amadou Gon Coulibaly		CIV	GOV	prime minister		2017-01-10	2020-07-08	
Patrick Achi		CIV	GOV	prime minister		2021-03	2023-10	
Robert Beugré Mambé		CIV	GOV	prime minister		2023-10-17		
Charles Konan Banny		CIV	GOV	prime minister		2005-12	2007-04	
Pascal Affi N'Guessan		CIV	GOV	prime minister		2000-10	2003-01	
Ivica Račan		HRV	GOV	prime minister		2000-01-27	2003-12-23	
Ivo Sanader		HRV	GOV	prime minister		2003-12-23	2009-07-06	
Jadranka Kosor		HRV	GOV	prime minister		2009-07-06	2011-12-23	
Zoran Milanović		HRV	GOV	prime minister		2011-12-23	2016-01-22	
Zoran Milanović		HRV	GOV	president		2020-02-18		
Andrej Plenković		HRV	GOV	prime minister		2016-10-19		
Stjepan Mesić		HRV	GOV	president		2000-02-18	2010-02-18	
Ivo Josipović		HRV	GOV	president		2010-02-18	2015-02-19	
Kolinda Grabar-Kitarović		HRV	GOV	president		2015-02-19	2020-02-18	
Franjo Tuđman		HRV	GOV	president		1990-05-30	1999-12-10	
Manuel Marrero Cruz		CUB	GOV	prime minister		2019-12-21		
Felipe Pérez Roque		CUB	GOV	foreign minister		1999-05	2009-03	
Bruno Rodríguez Parrilla	Bruno Rodríguez	CUB	GOV	foreign minister		2009-03-02		
Glafcos Clerides		CYP	GOV	president		1993-02-28	2003-02-28	
Tassos Papadopoulos		CYP	GOV	president		2003-02-28	2008-02-28	
Demetris Christofias		CYP	GOV	president		2008-02-28	2013-02-28	
Nicos Anastasiades		CYP	GOV	president		2013-02-28	2023-02-28	
Nikos Christodoulides		CYP	GOV	president		2023-02-28		
Rauf Denktaş		CYP	GOV	president of Northern Cyprus		1983-11-15	2005-04-24	
Mehmet Ali Talat		CYP	GOV	president of Northern Cyprus		2005-04-24	2010-04-23	
Derviş Eroğlu		CYP	GOV	president of Northern Cyprus		2010-04-23	2015-04-30	
Mustafa Akıncı		CYP	GOV	president of Northern Cyprus		2015-04-30	2020-10-23	
Ersin Tatar		CYP	GOV	president of Northern Cyprus		2020-10-23	2025-10-24	
Václav Havel		CZE	GOV	president		1993-02-02	2003-02-02	
Václav Klaus		CZE	GOV	president		2003-03-07	2013-03-07	
Miloš Zeman		CZE	GOV	president		2013-03-08	2023-03-08	
Miloš Zeman		CZE	GOV	prime minister		1998-07-22	2002-07-12	
Petr Pavel		CZE	GOV	president		2023-03-09		
Mirek Topolánek		CZE	GOV	prime minister		2006-09-04	2009-05-08	
Petr Nečas		CZE	GOV	prime minister		2010-07-13	2013-07-10	
Bohuslav Sobotka		CZE	GOV	prime minister		2014-01-29	2017-12-06	
Andrej Babiš		CZE	GOV	prime minister		2017-12-06	2021-12-17	
Andrej Babiš		CZE	GOV	prime minister		2025-12-15		
Petr Fiala		CZE	GOV	prime minister		2021-12-17	2025-12-15	
Karel Schwarzenberg		CZE	GOV	foreign minister		2007-01	2013-07	
Jan Lipavský		CZE	GOV	foreign minister		2021-12-17	2025-12-15	
Tomáš Petříček		CZE	GOV	foreign minister		2018-10	2021-04	
Poul Nyrup Rasmussen		DNK	GOV	prime minister		1993-01-25	2001-11-27	
Anders Fogh Rasmussen		DNK	GOV	prime minister		2001-11-27	2009-04-05	
Anders Fogh Rasmussen		DNK		secretary-general of NATO	NATO	2009-08-01	2014-10-01	
Lars Løkke Rasmussen		DNK	GOV	prime minister		2009-04-05	2011-10-03	
Lars Løkke Rasmussen		DNK	GOV	prime minister		2015-06-28	2019-06-27	
Lars Løkke Rasmussen		DNK	GOV	foreign minister		2022-12-15		
Helle Thorning-Schmidt		DNK	GOV	prime minister		2011-10-03	2015-06-28	
Per Stig Møller		DNK	GOV	foreign minister		2001-11	2010-02	
Jeppe Kofod		DNK	GOV	foreign minister		2019-06-27	2022-12-15	
Morten Bødskov		DNK	GOV	defence minister		2022-02	2022-12	
Troels Lund Poulsen		DNK	GOV	defence minister		2023-08		
Ismaïl Omar Guelleh		DJI	GOV	president		1999-05-08		
Hipólito Mejía		DOM	GOV	president		2000-08-16	2004-08-16	
Leonel Fernández		DOM	GOV	president		2004-08-16	2012-08-16	
Leonel Fernández		DOM	GOV	president		1996-08-16	2000-08-16	
Danilo Medina		DOM	GOV	president		2012-08-16	2020-08-16	
Luis Abinader		DOM	GOV	president		2020-08-16		
Taur Matan Ruak		TLS	GOV	president		2012-05-20	2017-05-20	
Francisco Guterres		TLS	GOV	president		2017-05-20	2022-05-20	
Mari Alkatiri		TLS	GOV	prime minister		2002-05-20	2006-06-26	
Jamil Mahuad		ECU	GOV	president		1998-08-10	2000-01-21	
Gustavo Noboa		ECU	GOV	president		2000-01-22	2003-01-15	
Lucio Gutiérrez		ECU	GOV	president		2003-01-15	2005-04-20	
Alfredo Palacio		ECU	GOV	president		2005-04-20	2007-01-15	
Ahmed Nazif		EGY	GOV	prime minister		2004-07-14	2011-01-29	
Ahmed Shafik		EGY	GOV	prime minister		2011-01-29	2011-03-03	
Essam Sharaf		EGY	GOV	prime minister		2011-03-03	2011-12-07	
Hisham Qandil		EGY	GOV	prime minister		2012-08-02	2013-07-08	
Hazem el-Beblawi		EGY	GOV	prime minister		2013-07-09	2014-03-01	
Ibrahim Mahlab		EGY	GOV	prime minister		2014-03-01	2015-09-19	
Sherif Ismail		EGY	GOV	prime minister		2015-09-19	2018-06-07	
Mostafa Madbouly		EGY	GOV	prime minister		2018-06-14		
Ahmed Maher		EGY	GOV	foreign minister		2001-05-15	2004-07-14	
Nabil Fahmy		EGY	GOV	foreign minister		2013-07-16	2014-06-17	
Mohamed Kamel Amr		EGY	GOV	foreign minister		2011-07-18	2013-07	
Mohamed Hussein Tantawi		EGY	GOV	defence minister		1991-05	2012-08-12	
Sedki Sobhi		EGY	GOV	defence minister		2014-03-27	2018-06-14	
Mohamed Zaki		EGY	GOV	defence minister		2018-06-14	2024-07-03	
Abdel Mageed Saqr		EGY	GOV	defence minister		2024-07-03		
Omar Suleiman		EGY	SPY	head of Egyptian intelligence		1993	2011-01-31	
Hassan Rashad		EGY	SPY	head of Egyptian intelligence		2024-10-16		
Adly Mansour		EGY	GOV	interim president		2013-07-04	2014-06-08	
Francisco Flores		SLV	GOV	president		1999-06-01	2004-06-01	
Antonio Saca		SLV	GOV	president		2004-06-01	2009-06-01	
Mauricio Funes		SLV	GOV	president		2009-06-01	2014-06-01	
Salvador Sánchez Cerén		SLV	GOV	president		2014-06-01	2019-06-01	
Andrus Ansip		EST	GOV	prime minister		2005-04-12	2014-03-26	
Taavi Rõivas		EST	GOV	prime minister		2014-03-26	2016-11-23	
Jüri Ratas		EST	GOV	prime minister		2016-11-23	2021-01-26	
Jüri Ratas		EST	LEG	speaker of parliament		2021-03-18	2023-03	
Kristen Michal		EST	GOV	prime minister		2024-07-23		
Lauri Hussar		EST	LEG	speaker of parliament		2023-04		
Toomas Hendrik Ilves		EST	GOV	president		2006-10-09	2016-10-10	
Kersti Kaljulaid		EST	GOV	president		2016-10-10	2021-10-11	
Alar Karis		EST	GOV	president		2021-10-11		
Urmas Reinsalu		EST	GOV	foreign minister		2019-04	2021-01	
Margus Tsahkna		EST	GOV	foreign minister		2023-04		
Hanno Pevkur		EST	GOV	defence minister		2022-07		
Hailemariam Desalegn		ETH	GOV	prime minister		2012-09-21	2018-04-02	
Girma Wolde-Giorgis		ETH	GOV	president		2001-10-08	2013-10-07	
Mulatu Teshome		ETH	GOV	president		2013-10-07	2018-10-25	
Sahle-Work Zewde		ETH	GOV	president		2018-10-25	2024-10-07	
Taye Atske Selassie		ETH	GOV	president		2024-10-07		
Seyoum Mesfin		ETH	GOV	foreign minister		1991	2010	
Workneh Gebeyehu		ETH	GOV	foreign minister		2016-11	2019-03	
Gedu Andargachew		ETH	GOV	foreign minister		2019-04	2020-11	
Demeke Mekonnen		ETH	GOV	foreign minister		2020-11	2024-01	
Gedion Timotheos		ETH	GOV	foreign minister		2024-10		
Berhanu Jula		ETH	MIL	chief of the general staff		2020-11-08		
Laisenia Qarase		FJI	GOV	prime minister		2000-07-04	2006-12-05	
Frank Bainimarama		FJI	GOV	prime minister		2007-01-05	2022-12-24	
Sitiveni Rabuka		FJI	GOV	prime minister		2022-12-24		
Tarja Halonen		FIN	GOV	president		2000-03-01	2012-03-01	
Paavo Lipponen		FIN	GOV	prime minister		1995-04-13	2003-04-17	
Matti Vanhanen		FIN	GOV	prime minister		2003-06-24	2010-06-22	
Jyrki Katainen		FIN	GOV	prime minister		2011-06-22	2014-06-24	
Juha Sipilä		FIN	GOV	prime minister		2015-05-29	2019-06-06	
Antti Rinne		FIN	GOV	prime minister		2019-06-06	2019-12-10	
Sanna Marin		FIN	GOV	prime minister		2019-12-10	2023-06-20	
Petteri Orpo		FIN	GOV	prime minister		2023-06-20		
Timo Soini		FIN	GOV	foreign minister		2015-05	2019-06	
Pekka Haavisto		FIN	GOV	foreign minister		2019-06-06	2023-06-20	
Elina Valtonen		FIN	GOV	foreign minister		2023-06-20		
Lionel Jospin		FRA	GOV	prime minister		1997-06-02	2002-05-06	
Jean-Pierre Raffarin		FRA	GOV	prime minister		2002-05-06	2005-05-31	
Dominique de Villepin		FRA	GOV	prime minister		2005-05-31	2007-05-17	
Dominique de Villepin		FRA	GOV	foreign minister		2002-05-07	2004-03-31	
François Fillon		FRA	GOV	prime minister		2007-05-17	2012-05-16	
Jean-Marc Ayrault		FRA	GOV	prime minister		2012-05-16	2014-03-31	
Jean-Marc Ayrault		FRA	GOV	foreign minister		2016-02-11	2017-05-10	
Manuel Valls		FRA	GOV	prime minister		2014-03-31	2016-12-06	
Manuel Valls		FRA	GOV	interior minister		2012-05-16	2014-03-31	
Bernard Cazeneuve		FRA	GOV	prime minister		2016-12-06	2017-05-15	
Bernard Cazeneuve		FRA	GOV	interior minister		2014-04-02	2016-12-06	
Édouard Philippe		FRA	GOV	prime minister		2017-05-15	2020-07-03	
Jean Castex		FRA	GOV	prime minister		2020-07-03	2022-05-16	
Élisabeth Borne		FRA	GOV	prime minister		2022-05-16	2024-01-09	
Gabriel Attal		FRA	GOV	prime minister		2024-01-09	2024-09-05	
François Bayrou		FRA	GOV	prime minister		2024-12-13	2025-09-09	
Sébastien Lecornu		FRA	GOV	prime minister		2025-09-09		
Sébastien Lecornu		FRA	GOV	defence minister		2022-05-20	2025-09-09	
Hubert Védrine		FRA	GOV	foreign minister		1997-06-04	2002-05-07	
Philippe Douste-Blazy		FRA	GOV	foreign minister		2005-06-02	2007-05-15	
Bernard Kouchner		FRA	GOV	foreign minister		2007-05-18	2010-11-14	
Michèle Alliot-Marie		FRA	GOV	foreign minister		2010-11-14	2011-02-27	
Michèle Alliot-Marie		FRA	GOV	defence minister		2002-05-07	2007-05-18	
Alain Juppé		FRA	GOV	foreign minister		2011-02-27	2012-05-10	
Alain Juppé		FRA	GOV	defence minister		2010-11-14	2011-02-27	
Laurent Fabius		FRA	GOV	foreign minister		2012-05-16	2016-02-11	
Jean-Yves Le Drian		FRA	GOV	foreign minister		2017-05-17	2022-05-20	
Jean-Yves Le Drian		FRA	GOV	defence minister		2012-05-16	2017-05-10	
Catherine Colonna		FRA	GOV	foreign minister		2022-05-20	2024-01-11	
Stéphane Séjourné		FRA	GOV	foreign minister		2024-01-11	2024-09-21	
Alain Richard		FRA	GOV	defence minister		1997-06	2002-05	
Hervé Morin		FRA	GOV	defence minister		2007-05-18	2010-11-14	
Gérard Longuet		FRA	GOV	defence minister		2011-02	2012-05	
Sylvie Goulard		FRA	GOV	defence minister		2017-05	2017-06	
Florence Parly		FRA	GOV	defence minister		2017-06-21	2022-05-20	
Catherine Vautrin		FRA	GOV	defence minister		2025-10-12		
Brice Hortefeux		FRA	GOV	interior minister		2009-06	2011-02	
Claude Guéant		FRA	GOV	interior minister		2011-02	2012-05	
Gérard Collomb		FRA	GOV	interior minister		2017-05	2018-10	
Christophe Castaner		FRA	GOV	interior minister		2018-10	2020-07	
Gérald Darmanin		FRA	GOV	interior minister		2020-07-06	2024-09-21	
Bruno Retailleau		FRA	GOV	interior minister		2024-09-21	2025-10	
Bruno Le Maire		FRA	GOV	finance minister		2017-05-17	2024-09-21	
Omar Bongo		GAB	GOV	president		1967-12-02	2009-06-08	
Eduard Shevardnadze		GEO	GOV	president		1995-11-26	2003-11-23	
Giorgi Margvelashvili		GEO	GOV	president		2013-11-17	2018-12-16	
Mikheil Kavelashvili		GEO	GOV	president		2024-12-29		
Irakli Garibashvili		GEO	GOV	prime minister		2021-02-22	2024-01-29	
Irakli Kobakhidze		GEO	GOV	prime minister		2024-02-08		
Giorgi Gakharia		GEO	GOV	prime minister		2019-09	2021-02	
Giorgi Kvirikashvili		GEO	GOV	prime minister		2015-12	2018-06	
Zurab Zhvania		GEO	GOV	prime minister		2004-02	2005-02-03	
Joschka Fischer		DEU	GOV	foreign minister		1998-10-27	2005-11-22	
Guido Westerwelle		DEU	GOV	foreign minister		2009-10-28	2013-12-17	
Sigmar Gabriel		DEU	GOV	foreign minister		2017-01-27	2018-03-14	
Heiko Maas		DEU	GOV	foreign minister		2018-03-14	2021-12-08	
Johann Wadephul		DEU	GOV	foreign minister		2025-05-06		
Rudolf Scharping		DEU	GOV	defence minister		1998-10	2002-07	
Peter Struck		DEU	GOV	defence minister		2002-07	2005-11	
Franz Josef Jung		DEU	GOV	defence minister		2005-11	2009-10	
Karl-Theodor zu Guttenberg		DEU	GOV	defence minister		2009-10	2011-03	
Thomas de Maizière		DEU	GOV	defence minister		2011-03	2013-12	
Annegret Kramp-Karrenbauer		DEU	GOV	defence minister		2019-07-17	2021-12-08	
Christine Lambrecht		DEU	GOV	defence minister		2021-12-08	2023-01-19	
Otto Schily		DEU	GOV	interior minister		1998-10	2005-11	
Wolfgang Schäuble		DEU	GOV	interior minister		2005-11	2009-10	
Wolfgang Schäuble		DEU	GOV	finance minister		2009-10-28	2017-10-24	
Horst Seehofer		DEU	GOV	interior minister		2018-03-14	2021-12-08	
Nancy Faeser		DEU	GOV	interior minister		2021-12-08	2025-05-06	
Alexander Dobrindt		DEU	GOV	interior minister		2025-05-06		
Christian Lindner		DEU	GOV	finance minister		2021-12-08	2024-11-07	
Lars Klingbeil		DEU	GOV	finance minister		2025-05-06		
Robert Habeck		DEU	GOV	economy minister		2021-12-08	2025-05-06	
Peter Altmaier		DEU	GOV	economy minister		2018-03	2021-12	
Johannes Rau		DEU	GOV	president		1999-07-01	2004-06-30	
Horst Köhler		DEU	GOV	president		2004-07-01	2010-05-31	
Horst Köhler		DEU		managing director of the IMF	International Monetary Fund	2000-05-01	2004-03-04	
Christian Wulff		DEU	GOV	president		2010-06-30	2012-02-17	
Joachim Gauck		DEU	GOV	president		2012-03-18	2017-03-18	
Jerry Rawlings		GHA	GOV	president		1993-01-07	2001-01-07	
John Kufuor		GHA	GOV	president		2001-01-07	2009-01-07	
John Atta Mills		GHA	GOV	president		2009-01-07	2012-07-24	
Costas Simitis		GRC	GOV	prime minister		1996-01-22	2004-03-10	
Kostas Karamanlis		GRC	GOV	prime minister		2004-03-10	2009-10-06	
George Papandreou		GRC	GOV	prime minister		2009-10-06	2011-11-11	
George Papandreou		GRC	GOV	foreign minister		1999-02	2004-02	
Lucas Papademos		GRC	GOV	prime minister		2011-11-11	2012-05-16	
Antonis Samaras		GRC	GOV	prime minister		2012-06-20	2015-01-26	
Karolos Papoulias		GRC	GOV	president		2005-03-12	2015-03-13	
Prokopis Pavlopoulos		GRC	GOV	president		2015-03-13	2020-03-13	
Katerina Sakellaropoulou		GRC	GOV	president		2020-03-13	2025-03-13	
Konstantinos Tasoulas		GRC	GOV	president		2025-03-13		
Dora Bakoyannis		GRC	GOV	foreign minister		2006-02	2009-10	
Nikos Kotzias		GRC	GOV	foreign minister		2015-01	2018-10	
Nikos Dendias		GRC	GOV	foreign minister		2019-07-09	2023-05	
Nikos Dendias		GRC	GOV	defence minister		2023-06-27		
George Gerapetritis	Giorgos Gerapetritis	GRC	GOV	foreign minister		2023-06-27		
Panos Kammenos		GRC	GOV	defence minister		2015-01	2019-01	
Nikos Panagiotopoulos		GRC	GOV	defence minister		2019-07	2023-05	
Yanis Varoufakis		GRC	GOV	finance minister		2015-01-27	2015-07-06	
Euclid Tsakalotos		GRC	GOV	finance minister		2015-07-06	2019-07	
Alfonso Portillo		GTM	GOV	president		2000-01-14	2004-01-14	
Óscar Berger		GTM	GOV	president		2004-01-14	2008-01-14	
Álvaro Colom		GTM	GOV	president		2008-01-14	2012-01-14	
Otto Pérez Molina		GTM	GOV	president		2012-01-14	2015-09-03	
Jimmy Morales		GTM	GOV	president		2016-01-14	2020-01-14	
Lansana Conté		GIN	GOV	president		1984-04-05	2008-12-22	
Moussa Dadis Camara		GIN	GOV	head of the junta		2008-12-23	2010-01	
Kumba Yala		GNB	GOV	president		2000-02-17	2003-09-14	
João Bernardo Vieira	Nino Vieira	GNB	GOV	president		2005-10-01	2009-03-02	
Malam Bacai Sanhá		GNB	GOV	president		2009-09-08	2012-01-09	
José Mário Vaz		GNB	GOV	president		2014-06-23	2020-02-27	
Umaro Sissoco Embaló		GNB	GOV	president		2020-02-27	2025-11-26	
Bharrat Jagdeo		GUY	GOV	president		1999-08-11	2011-12-03	
David Granger		GUY	GOV	president		2015-05-16	2020-08-02	
Donald Ramotar		GUY	GOV	president		2011-12-03	2015-05-16	
Michel Martelly		HTI	GOV	president		2011-05-14	2016-02-07	
Jocelerme Privert		HTI	GOV	president		2016-02-14	2017-02-07	
Gérard Latortue		HTI	GOV	prime minister		2004-03-12	2006-06-09	
Claude Joseph		HTI	GOV	prime minister		2021-04-14	2021-07-20	
Garry Conille		HTI	GOV	prime minister		2024-06-03	2024-11-11	
Alix Didier Fils-Aimé		HTI	GOV	prime minister		2024-11-11		
Laurent Lamothe		HTI	GOV	prime minister		2012-05	2014-12	
Ricardo Maduro		HND	GOV	president		2002-01-27	2006-01-27	
Roberto Micheletti		HND	GOV	president		2009-06-28	2010-01-27	
Porfirio Lobo		HND	GOV	president		2010-01-27	2014-01-27	
Nasry Asfura		HND	GOV	president		2026-01-27		
Carlos Flores		HND	GOV	president		1998-01-27	2002-01-27	
Péter Medgyessy		HUN	GOV	prime minister		2002-05-27	2004-09-29	
Ferenc Gyurcsány		HUN	GOV	prime minister		2004-09-29	2009-04-14	
Gordon Bajnai		HUN	GOV	prime minister		2009-04-14	2010-05-29	
János Áder		HUN	GOV	president		2012-05-10	2022-05-10	
Katalin Novák		HUN	GOV	president		2022-05-10	2024-02-26	
Tamás Sulyok		HUN	GOV	president		2024-03-05		
Davíð Oddsson		ISL	GOV	prime minister		1991-04-30	2004-09-15	
Geir Haarde		ISL	GOV	prime minister		2006-06-15	2009-02-01	
Jóhanna Sigurðardóttir		ISL	GOV	prime minister		2009-02-01	2013-05-23	
Sigmundur Davíð Gunnlaugsson		ISL	GOV	prime minister		2013-05-23	2016-04-07	
Katrín Jakobsdóttir		ISL	GOV	prime minister		2017-11-30	2024-04-09	
Bjarni Benediktsson		ISL	GOV	prime minister		2024-04-09	2024-12-21	
Kristrún Frostadóttir		ISL	GOV	prime minister		2024-12-21		
A. P. J. Abdul Kalam	Abdul Kalam	IND	GOV	president		2002-07-25	2007-07-25	
Pratibha Patil		IND	GOV	president		2007-07-25	2012-07-25	
Pranab Mukherjee		IND	GOV	president		2012-07-25	2017-07-25	
Pranab Mukherjee		IND	GOV	foreign minister		2006-10-24	2009-05-22	
Pranab Mukherjee		IND	GOV	defence minister		2004-05	2006-10	
Ram Nath Kovind		IND	GOV	president		2017-07-25	2022-07-25	
Droupadi Murmu		IND	GOV	president		2022-07-25		
Jaswant Singh		IND	GOV	foreign minister		1998-12	2002-07	
Yashwant Sinha		IND	GOV	foreign minister		2002-07	2004-05	
Natwar Singh		IND	GOV	foreign minister		2004-05	2005-11	
S. M. Krishna		IND	GOV	foreign minister		2009-05	2012-10	
Salman Khurshid		IND	GOV	foreign minister		2012-10	2014-05	
Sushma Swaraj		IND	GOV	foreign minister		2014-05-26	2019-05-30	
George Fernandes		IND	GOV	defence minister		1998-03	2004-05	
A. K. Antony		IND	GOV	defence minister		2006-10-24	2014-05-26	
Manohar Parrikar		IND	GOV	defence minister		2014-11-09	2017-03-13	
Arun Jaitley		IND	GOV	defence minister		2014-05	2014-11	
Arun Jaitley		IND	GOV	finance minister		2014-05-26	2019-05-30	
Nirmala Sitharaman		IND	GOV	defence minister		2017-09-03	2019-05-30	
Nirmala Sitharaman		IND	GOV	finance minister		2019-05-30		
P. Chidambaram		IND	GOV	finance minister		2004-05	2008-11	
Ajit Doval		IND	GOV	national security adviser		2014-05-30		
Shivshankar Menon		IND	GOV	national security adviser		2010-01	2014-05	
M. K. Narayanan		IND	GOV	national security adviser		2005-01	2010-01	
L. K. Advani		IND	GOV	home minister		1998-03	2004-05	
Shivraj Patil		IND	GOV	home minister		2004-05	2008-11	
Bipin Rawat		IND	MIL	chief of defence staff		2020-01-01	2021-12-08	
Anil Chauhan		IND	MIL	chief of defence staff		2022-09-30		
Yogi Adityanath		IND	GOV	chief minister		2017-03-19		
Mamata Banerjee		IND	GOV	chief minister		2011-05-20		
Arvind Kejriwal		IND	GOV	chief minister		2015-02-14	2024-09-21	
Nitish Kumar		IND	GOV	chief minister		2015-02-22	2025-11	
M. K. Stalin		IND	GOV	chief minister		2021-05-07		
Pinarayi Vijayan		IND	GOV	chief minister		2016-05-25		
Uddhav Thackeray		IND	GOV	chief minister		2019-11-28	2022-06-30	
Eknath Shinde		IND	GOV	chief minister		2022-06-30	2024-12-05	
Devendra Fadnavis		IND	GOV	chief minister		2024-12-05		
Himanta Biswa Sarma		IND	GOV	chief minister		2021-05-10		
Jai Ram Thakur	Jairam Thakur	IND	GOV	chief minister		2017-12-27	2022-12-11	
Sukhvinder Singh Sukhu		IND	GOV	chief minister		2022-12-11		
Ashok Gehlot		IND	GOV	chief minister		2018-12-17	2023-12-15	
Bhupesh Baghel		IND	GOV	chief minister		2018-12-17	2023-12-13	
Siddaramaiah		IND	GOV	chief minister		2023-05-20		
Basavaraj Bommai		IND	GOV	chief minister		2021-07-28	2023-05-20	
Naveen Patnaik		IND	GOV	chief minister		2000-03-05	2024-06-12	
Hemant Soren		IND	GOV	chief minister		2019-12-29		
Shivraj Singh Chouhan		IND	GOV	chief minister		2020-03-23	2023-12-13	
Manohar Lal Khattar		IND	GOV	chief minister		2014-10-26	2024-03-12	
Bhagwant Mann		IND	GOV	chief minister		2022-03-16		
Amarinder Singh		IND	GOV	chief minister		2017-03-16	2021-09-20	
N. Biren Singh	Biren Singh	IND	GOV	chief minister		2017-03-15	2025-02-13	
Conrad Sangma		IND	GOV	chief minister		2018-03-06		
Pushkar Singh Dhami		IND	GOV	chief minister		2021-07-04		
Bhupendrabhai Patel		IND	GOV	chief minister		2021-09-13		
K. Chandrashekar Rao		IND	GOV	chief minister		2014-06-02	2023-12-07	
Y. S. Jagan Mohan Reddy	Jagan Mohan Reddy	IND	GOV	chief minister		2019-05-30	2024-06-12	
Chandrababu Naidu		IND	GOV	chief minister		2024-06-12		
Mehbooba Mufti		IND	GOV	chief minister		2016-04-04	2018-06-19	
Omar Abdullah		IND	GOV	chief minister		2024-10-16		
Jayalalithaa		IND	GOV	chief minister		2015-05-23	2016-12-05	
Pramod Sawant		IND	GOV	chief minister		2019-03-19		
Abdurrahman Wahid		IDN	GOV	president		1999-10-20	2001-07-23	
Megawati Sukarnoputri		IDN	GOV	president		2001-07-23	2004-10-20	
B. J. Habibie		IDN	GOV	president		1998-05-21	1999-10-20	
Hassan Wirajuda		IDN	GOV	foreign minister		2001-08	2009-10	
Marty Natalegawa		IDN	GOV	foreign minister		2009-10-22	2014-10-20	
Retno Marsudi		IDN	GOV	foreign minister		2014-10-27	2024-10-20	
Sugiono		IDN	GOV	foreign minister		2024-10-21		
Ryamizard Ryacudu		IDN	GOV	defence minister		2014-10-27	2019-10-20	
Sjafrie Sjamsoeddin		IDN	GOV	defence minister		2024-10-21		
Juwono Sudarsono		IDN	GOV	defence minister		2004-10	2009-10	
Jusuf Kalla		IDN	GOV	vice president		2014-10-20	2019-10-20	
Ma'ruf Amin		IDN	GOV	vice president		2019-10-20	2024-10-20	
Gibran Rakabuming Raka		IDN	GOV	vice president		2024-10-20		
Akbar Hashemi Rafsanjani	Hashemi Rafsanjani	IRN	GOV	president		1989-08-03	1997-08-03	
Kamal Kharazi		IRN	GOV	foreign minister		1997-08	2005-08	
Manouchehr Mottaki		IRN	GOV	foreign minister		2005-08-24	2010-12-13	
Ali Akbar Salehi		IRN	GOV	foreign minister		2010-12-13	2013-08-15	
Ali Akbar Salehi		IRN	GOV	president of the Atomic Energy Organization		2013-08	2021-08	
Ali Bagheri Kani	Ali Bagheri	IRN	GOV	foreign minister		2024-05-20	2024-08-21	
Ali Bagheri Kani		IRN	GOV	nuclear negotiator		2021-09	2024-05	
Ahmad Vahidi		IRN	GOV	defence minister		2009-09-03	2013-08-15	
Hossein Dehghan		IRN	GOV	defence minister		2013-08-15	2017-08-20	
Amir Hatami		IRN	GOV	defence minister		2017-08-20	2021-08-25	
Mohammad Reza Ashtiani		IRN	GOV	defence minister		2021-08-25	2024-08-21	
Aziz Nasirzadeh		IRN	GOV	defence minister		2024-08-21		
Abdolrahim Mousavi		IRN	MIL	chief of staff of the armed forces		2025-06-13		
Hassan Firouzabadi		IRN	MIL	chief of staff of the armed forces		1989	2016-06-28	
Yahya Rahim Safavi		IRN	MIL	commander of the Revolutionary Guards		1997-09	2007-09-01	
Saeed Jalili		IRN	GOV	secretary of the Supreme National Security Council		2007-10	2013-09-10	
Saeed Jalili		IRN	GOV	nuclear negotiator		2007-10	2013-09	
Ali Akbar Ahmadian		IRN	GOV	secretary of the Supreme National Security Council		2023-05-22	2025-08-05	
Fuad Masum		IRQ	GOV	president		2014-07-24	2018-10-02	
Ghazi al-Yawer		IRQ	GOV	president		2004-06-28	2005-04-07	
Naji Sabri		IRQ	GOV	foreign minister		2001-08	2003-04	
Hoshyar Zebari		IRQ	GOV	foreign minister		2003-09-03	2014-07-11	
Mohamed Ali Alhakim		IRQ	GOV	foreign minister		2018-10	2020-05	
Tariq Aziz		IRQ	GOV	deputy prime minister		1979	2003-04-09	
Khaled al-Obaidi		IRQ	GOV	defence minister		2014-10-18	2016-08	
Najah al-Shammari		IRQ	GOV	defence minister		2019-06	2020-05	
Juma Inad		IRQ	GOV	defence minister		2020-05	2022-10	
Thabet al-Abbasi		IRQ	GOV	defence minister		2022-10-27		
Osama al-Nujaifi		IRQ	LEG	speaker of parliament		2010-11-11	2014-07	
Salim al-Jabouri		IRQ	LEG	speaker of parliament		2014-07-15	2018	
Mohammed al-Halbousi		IRQ	LEG	speaker of parliament		2018-09-15	2023-11-14	
Bertie Ahern		IRL	GOV	prime minister		1997-06-26	2008-05-07	
Brian Cowen		IRL	GOV	prime minister		2008-05-07	2011-03-09	
Enda Kenny		IRL	GOV	prime minister		2011-03-09	2017-06-14	
Leo Varadkar		IRL	GOV	prime minister		2017-06-14	2020-06-27	
Leo Varadkar		IRL	GOV	prime minister		2022-12-17	2024-04-09	
Micheál Martin		IRL	GOV	prime minister		2020-06-27	2022-12-17	
Micheál Martin		IRL	GOV	prime minister		2025-01-23		
Micheál Martin		IRL	GOV	foreign minister		2022-12-17	2025-01-23	
Simon Harris		IRL	GOV	prime minister		2024-04-09	2025-01-23	
Mary McAleese		IRL	GOV	president		1997-11-11	2011-11-10	
Michael D. Higgins		IRL	GOV	president		2011-11-11	2025-11-10	
Catherine Connolly		IRL	GOV	president		2025-11-11		
Mary Robinson		IRL	GOV	president		1990-12-03	1997-09-12	
Mary Robinson		IRL		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	1997-09-12	2002-09-11	
Simon Coveney		IRL	GOV	foreign minister		2017-06-14	2022-12-17	
Silvan Shalom		ISR	GOV	foreign minister		2003-02	2006-01	
Tzipi Livni		ISR	GOV	foreign minister		2006-01-18	2009-03-31	
Gabi Ashkenazi		ISR	GOV	foreign minister		2020-05-17	2021-06-13	
Gabi Ashkenazi		ISR	MIL	chief of staff		2007-02-14	2011-02-14	
Eli Cohen		ISR	GOV	foreign minister		2022-12-29	2024-01-01	
Shaul Mofaz		ISR	GOV	defence minister		2002-11-04	2006-05-04	
Amir Peretz		ISR	GOV	defence minister		2006-05-04	2007-06-18	
Moshe Ya'alon		ISR	GOV	defence minister		2013-03-18	2016-05-22	
Moshe Ya'alon		ISR	MIL	chief of staff		2002-07	2005-06	
Binyamin Ben-Eliezer		ISR	GOV	defence minister		2001-03	2002-11	
Moshe Katsav		ISR	GOV	president		2000-08-01	2007-07-15	
Reuven Rivlin		ISR	GOV	president		2014-07-24	2021-07-07	
Dan Halutz		ISR	MIL	chief of staff		2005-06	2007-02	
Gadi Eisenkot		ISR	MIL	chief of staff		2015-02-16	2019-01-15	
Meir Dagan		ISR	SPY	head of Mossad		2002-08	2011-01	
Tamir Pardo		ISR	SPY	head of Mossad		2011-01	2016-01	
Nadav Argaman		ISR	SPY	head of Shin Bet		2016-05	2021-10	
Yuval Diskin		ISR	SPY	head of Shin Bet		2005-05	2011-05	
David Zini		ISR	SPY	head of Shin Bet		2025-10		
Romano Prodi		ITA	GOV	prime minister		2006-05-17	2008-05-08	
Romano Prodi		ITA		president of the European Commission	European Commission	1999-09-16	2004-11-21	
Mario Monti		ITA	GOV	prime minister		2011-11-16	2013-04-28	
Enrico Letta		ITA	GOV	prime minister		2013-04-28	2014-02-22	
Paolo Gentiloni		ITA	GOV	prime minister		2016-12-12	2018-06-01	
Paolo Gentiloni		ITA	GOV	foreign minister		2014-10-31	2016-12-12	
Paolo Gentiloni		ITA		EU economy commissioner	European Commission	2019-12-01	2024-11-30	
Giuliano Amato		ITA	GOV	prime minister		2000-04-25	2001-06-11	
Massimo D'Alema		ITA	GOV	prime minister		1998-10-21	2000-04-25	
Massimo D'Alema		ITA	GOV	foreign minister		2006-05	2008-05	
Carlo Azeglio Ciampi		ITA	GOV	president		1999-05-18	2006-05-15	
Giorgio Napolitano		ITA	GOV	president		2006-05-15	2015-01-14	
Sergio Mattarella		ITA	GOV	president		2015-02-03		
Franco Frattini		ITA	GOV	foreign minister		2002-11	2004-11	
Franco Frattini		ITA	GOV	foreign minister		2008-05	2011-11	
Gianfranco Fini		ITA	GOV	foreign minister		2004-11	2006-05	
Giulio Terzi		ITA	GOV	foreign minister		2011-11	2013-03	
Emma Bonino		ITA	GOV	foreign minister		2013-04	2014-02	
Angelino Alfano		ITA	GOV	foreign minister		2016-12	2018-06	
Enzo Moavero Milanesi		ITA	GOV	foreign minister		2018-06	2019-09	
Luigi Di Maio		ITA	GOV	foreign minister		2019-09-05	2022-10-22	
Antonio Tajani		ITA	GOV	foreign minister		2022-10-22		
Antonio Tajani		ITA	LEG	president of the European Parliament	European Parliament	2017-01-17	2019-07-02	
Roberta Pinotti		ITA	GOV	defence minister		2014-02	2018-06	
Elisabetta Trenta		ITA	GOV	defence minister		2018-06	2019-09	
Lorenzo Guerini		ITA	GOV	defence minister		2019-09-05	2022-10-22	
Guido Crosetto		ITA	GOV	defence minister		2022-10-22		
Ignazio La Russa		ITA	GOV	defence minister		2008-05	2011-11	
Luciana Lamorgese		ITA	GOV	interior minister		2019-09-05	2022-10-22	
Matteo Piantedosi		ITA	GOV	interior minister		2022-10-22		
Marco Minniti		ITA	GOV	interior minister		2016-12	2018-06	
P. J. Patterson		JAM	GOV	prime minister		1992-03-30	2006-03-30	
Portia Simpson-Miller		JAM	GOV	prime minister		2012-01-05	2016-03-03	
Portia Simpson-Miller		JAM	GOV	prime minister		2006-03-30	2007-09-11	
Bruce Golding		JAM	GOV	prime minister		2007-09-11	2011-10-23	
Andrew Holness		JAM	GOV	prime minister		2016-03-03		
Yoshirō Mori		JPN	GOV	prime minister		2000-04-05	2001-04-26	
Yasuo Fukuda		JPN	GOV	prime minister		2007-09-26	2008-09-24	
Taro Aso		JPN	GOV	prime minister		2008-09-24	2009-09-16	
Taro Aso		JPN	GOV	foreign minister		2005-10-31	2007-08-27	
Yukio Hatoyama		JPN	GOV	prime minister		2009-09-16	2010-06-08	
Naoto Kan		JPN	GOV	prime minister		2010-06-08	2011-09-02	
Yoshihiko Noda		JPN	GOV	prime minister		2011-09-02	2012-12-26	
Makiko Tanaka		JPN	GOV	foreign minister		2001-04	2002-01	
Yoriko Kawaguchi		JPN	GOV	foreign minister		2002-02	2004-09	
Nobutaka Machimura		JPN	GOV	foreign minister		2004-09	2005-10	
Katsuya Okada		JPN	GOV	foreign minister		2009-09	2010-09	
Seiji Maehara		JPN	GOV	foreign minister		2010-09	2011-03	
Taro Kono		JPN	GOV	foreign minister		2017-08-03	2019-09-11	
Taro Kono		JPN	GOV	defence minister		2019-09	2020-09	
Toshimitsu Motegi		JPN	GOV	foreign minister		2019-09-11	2021-11	
Toshimitsu Motegi		JPN	GOV	foreign minister		2025-10-21		
Yoshimasa Hayashi		JPN	GOV	foreign minister		2021-11-10	2023-09-13	
Yoshimasa Hayashi		JPN	GOV	chief cabinet secretary		2023-12-14	2025-10-21	
Yoko Kamikawa		JPN	GOV	foreign minister		2023-09-13	2024-10-01	
Takeshi Iwaya		JPN	GOV	foreign minister		2024-10-01	2025-10-21	
Takeshi Iwaya		JPN	GOV	defence minister		2018-10	2019-09	
Itsunori Onodera		JPN	GOV	defence minister		2012-12	2014-09	
Gen Nakatani		JPN	GOV	defence minister		2014-12	2016-08	
Gen Nakatani		JPN	GOV	defence minister		2024-10-01	2025-10-21	
Tomomi Inada		JPN	GOV	defence minister		2016-08	2017-07	
Nobuo Kishi		JPN	GOV	defence minister		2020-09-16	2022-08-10	
Yasukazu Hamada		JPN	GOV	defence minister		2022-08-10	2023-09-13	
Minoru Kihara		JPN	GOV	defence minister		2023-09-13	2024-10-01	
Shinjiro Koizumi		JPN	GOV	defence minister		2025-10-21		
Hirokazu Matsuno		JPN	GOV	chief cabinet secretary		2021-10	2023-12	
Akihito	Emperor Akihito	JPN	GOV	emperor		1989-01-07	2019-04-30	
Naruhito	Emperor Naruhito	JPN	GOV	emperor		2019-05-01		
Nasser Judeh		JOR	GOV	foreign minister		2009-02	2017-01	
Marwan Muasher		JOR	GOV	foreign minister		2002-01	2004-10	
Omar al-Razzaz		JOR	GOV	prime minister		2018-06-14	2020-10-12	
Bisher Khasawneh		JOR	GOV	prime minister		2020-10-12	2024-09-15	
Jafar Hassan		JOR	GOV	prime minister		2024-09-15		
Hani al-Mulki		JOR	GOV	prime minister		2016-06	2018-06	
Abdullah Ensour		JOR	GOV	prime minister		2012-10	2016-05	
Karim Massimov		KAZ	GOV	prime minister		2014-04-02	2016-09-08	
Askar Mamin		KAZ	GOV	prime minister		2019-02	2022-01-05	
Alikhan Smailov		KAZ	GOV	prime minister		2022-01-11	2024-02-05	
Olzhas Bektenov		KAZ	GOV	prime minister		2024-02-06		
Mukhtar Tleuberdi		KAZ	GOV	foreign minister		2019-09	2023-03	
Murat Nurtleu		KAZ	GOV	foreign minister		2023-04	2025-09	
Daniel arap Moi		KEN	GOV	president		1978-08-22	2002-12-30	
Rigathi Gachagua		KEN	GOV	deputy president		2022-09-13	2024-10-18	
Kithure Kindiki		KEN	GOV	deputy president		2024-11-01		
Moses Wetang'ula		KEN	GOV	foreign minister		2008-01	2012-03	
Amina Mohamed		KEN	GOV	foreign minister		2013-05-20	2018-02	
Alfred Mutua		KEN	GOV	foreign minister		2022-10	2023-10	
Musalia Mudavadi		KEN	GOV	foreign minister		2023-10-04		
Anote Tong		KIR	GOV	president		2003-07-10	2016-03-11	
Taneti Maamau		KIR	GOV	president		2016-03-11		
Ibrahim Rugova		XKX	GOV	president		2002-03-04	2006-01-21	
Fatmir Sejdiu		XKX	GOV	president		2006-02-10	2010-09-27	
Atifete Jahjaga		XKX	GOV	president		2011-04-07	2016-04-07	
Vjosa Osmani		XKX	GOV	president		2021-04-06		
Ramush Haradinaj		XKX	GOV	prime minister		2017-09-09	2020-02-03	
Ramush Haradinaj		XKX	REB	commander of the Kosovo Liberation Army		1998	1999-09	
Ramush Haradinaj		XKX	GOV	prime minister		2004-12-03	2005-03-08	
Avdullah Hoti		XKX	GOV	prime minister		2020-06-03	2021-03-22	
Isa Mustafa		XKX	GOV	prime minister		2014-12-09	2017-09-09	
Agim Çeku		XKX	GOV	prime minister		2006-03-10	2008-01-09	
Agim Çeku		XKX	REB	commander of the Kosovo Liberation Army		1999	1999-09	
Jaber Al-Ahmad Al-Sabah		KWT	GOV	emir		1977-12-31	2006-01-15	
Sabah Al-Ahmad Al-Jaber Al-Sabah	Sabah al-Ahmad al-Sabah	KWT	GOV	emir		2006-01-29	2020-09-29	
Nawaf Al-Ahmad Al-Jaber Al-Sabah	Nawaf al-Ahmad al-Sabah	KWT	GOV	emir		2020-09-30	2023-12-16	
Mishal Al-Ahmad Al-Jaber Al-Sabah	Meshal al-Ahmad al-Sabah	KWT	GOV	emir		2023-12-16		
Roza Otunbayeva		KGZ	GOV	president		2010-04-07	2011-12-01	
Almazbek Atambayev		KGZ	GOV	president		2011-12-01	2017-11-24	
Sooronbay Jeenbekov		KGZ	GOV	president		2017-11-24	2020-10-15	
Bounnhang Vorachith		LAO	GOV	president		2016-04-20	2021-03-22	
Thongloun Sisoulith		LAO	GOV	president		2021-03-22		
Thongloun Sisoulith		LAO	GOV	prime minister		2016-04-20	2021-03-22	
Choummaly Sayasone		LAO	GOV	president		2006-06-08	2016-04-20	
Sonexay Siphandone		LAO	GOV	prime minister		2022-12-30		
Vaira Vīķe-Freiberga		LVA	GOV	president		1999-07-08	2007-07-08	
Valdis Zatlers		LVA	GOV	president		2007-07-08	2011-07-08	
Andris Bērziņš		LVA	GOV	president		2011-07-08	2015-07-08	
Raimonds Vējonis		LVA	GOV	president		2015-07-08	2019-07-08	
Egils Levits		LVA	GOV	president		2019-07-08	2023-07-08	
Edgars Rinkēvičs		LVA	GOV	president		2023-07-08		
Edgars Rinkēvičs		LVA	GOV	foreign minister		2011-10-25	2023-07-08	
Valdis Dombrovskis		LVA	GOV	prime minister		2009-03-12	2014-01-22	
Valdis Dombrovskis		LVA		EU trade commissioner	European Commission	2014-11-01		
Laimdota Straujuma		LVA	GOV	prime minister		2014-01-22	2016-02-11	
Krišjānis Kariņš		LVA	GOV	prime minister		2019-01-23	2023-09-15	
Evika Siliņa		LVA	GOV	prime minister		2023-09-15		
Baiba Braže		LVA	GOV	foreign minister		2024-04-19		
Émile Lahoud		LBN	GOV	president		1998-11-24	2007-11-23	
Michel Suleiman		LBN	GOV	president		2008-05-25	2014-05-24	
Fouad Siniora		LBN	GOV	prime minister		2005-07-18	2009-11-09	
Tammam Salam		LBN	GOV	prime minister		2014-02-15	2016-12-18	
Hassan Diab		LBN	GOV	prime minister		2020-01-21	2021-09-10	
Gebran Bassil		LBN	GOV	foreign minister		2014-02	2020-01	
Gebran Bassil		LBN	PTY	leader of the Free Patriotic Movement	Free Patriotic Movement	2015-08		
Abdallah Bou Habib		LBN	GOV	foreign minister		2021-09	2025-02	
Youssef Rajji		LBN	GOV	foreign minister		2025-02-08		
Jean Kahwaji		LBN	MIL	commander of the armed forces		2008-08	2017-03	
Rodolphe Haykal		LBN	MIL	commander of the armed forces		2025-03		
Pakalitha Mosisili		LSO	GOV	prime minister		1998-05-29	2012-06-08	
Pakalitha Mosisili		LSO	GOV	prime minister		2015-03-17	2017-06-16	
Tom Thabane		LSO	GOV	prime minister		2017-06-16	2020-05-19	
Tom Thabane		LSO	GOV	prime minister		2012-06-08	2015-03-17	
Moeketsi Majoro		LSO	GOV	prime minister		2020-05-20	2022-10-28	
Sam Matekane		LSO	GOV	prime minister		2022-10-28		
Moses Blah		LBR	GOV	president		2003-08-11	2003-10-14	
Gyude Bryant		LBR	GOV	president		2003-10-14	2006-01-16	
Joseph Boakai		LBR	GOV	president		2024-01-22		
Ali Zeidan		LBY	GOV	prime minister		2012-11-14	2014-03-11	
Abdullah al-Thani		LBY	GOV	prime minister		2014-03-11	2021-03-15	
Fathi Bashagha		LBY	GOV	prime minister		2022-03-03	2023-05-16	
Osama Hammad		LBY	GOV	prime minister		2023-05-16		
Mohamed al-Menfi	Mohamed Menfi	LBY	GOV	chairman of the Presidential Council		2021-03-15		
Valdas Adamkus		LTU	GOV	president		2004-07-12	2009-07-12	
Valdas Adamkus		LTU	GOV	president		1998-02-26	2003-02-26	
Dalia Grybauskaitė		LTU	GOV	president		2009-07-12	2019-07-12	
Gitanas Nausėda		LTU	GOV	president		2019-07-12		
Rolandas Paksas		LTU	GOV	president		2003-02-26	2004-04-06	
Andrius Kubilius		LTU	GOV	prime minister		2008-12-09	2012-12-13	
Algirdas Butkevičius		LTU	GOV	prime minister		2012-12-13	2016-12-13	
Saulius Skvernelis		LTU	GOV	prime minister		2016-12-13	2020-12-11	
Ingrida Šimonytė		LTU	GOV	prime minister		2020-12-11	2024-12-12	
Gintautas Paluckas		LTU	GOV	prime minister		2024-12-12	2025-08-04	
Inga Ruginienė		LTU	GOV	prime minister		2025-09-25		
Linas Linkevičius		LTU	GOV	foreign minister		2012-12	2020-12	
Gabrielius Landsbergis		LTU	GOV	foreign minister		2020-12-11	2024-12-12	
Kęstutis Budrys		LTU	GOV	foreign minister		2024-12-12		
Xavier Bettel		LUX	GOV	prime minister		2013-12-04	2023-11-17	
Xavier Bettel		LUX	GOV	foreign minister		2023-11-17		
Luc Frieden		LUX	GOV	prime minister		2023-11-17		
Jean Asselborn		LUX	GOV	foreign minister		2004-07-31	2023-11-17	
Didier Ratsiraka		MDG	GOV	president		1997-02-09	2002-07-05	
Marc Ravalomanana		MDG	GOV	president		2002-05-06	2009-03-17	
Hery Rajaonarimampianina		MDG	GOV	president		2014-01-25	2018-09-07	
Michael Randrianirina		MDG	GOV	president		2025-10-17		
Bakili Muluzi		MWI	GOV	president		1994-05-24	2004-05-24	
Bingu wa Mutharika		MWI	GOV	president		2004-05-24	2012-04-05	
Joyce Banda		MWI	GOV	president		2012-04-07	2014-05-31	
Peter Mutharika		MWI	GOV	president		2014-05-31	2020-06-28	
Peter Mutharika		MWI	GOV	president		2025-10-04		
Lazarus Chakwera		MWI	GOV	president		2020-06-28	2025-10-04	
Abdullah Ahmad Badawi		MYS	GOV	prime minister		2003-10-31	2009-04-03	
Muhyiddin Yassin		MYS	GOV	prime minister		2020-03-01	2021-08-21	
Ismail Sabri Yaakob		MYS	GOV	prime minister		2021-08-21	2022-11-24	
Syed Hamid Albar		MYS	GOV	foreign minister		1999-01	2008-03	
Anifah Aman		MYS	GOV	foreign minister		2009-04	2018-05	
Saifuddin Abdullah		MYS	GOV	foreign minister		2018-07	2020-02	
Hishammuddin Hussein		MYS	GOV	foreign minister		2020-03	2021-08	
Zambry Abdul Kadir		MYS	GOV	foreign minister		2022-12	2023-12	
Mohamad Hasan		MYS	GOV	foreign minister		2023-12-12		
Maumoon Abdul Gayoom		MDV	GOV	president		1978-11-11	2008-11-11	
Mohamed Nasheed		MDV	GOV	president		2008-11-11	2012-02-07	
Abdulla Yameen		MDV	GOV	president		2013-11-17	2018-11-17	
Ibrahim Mohamed Solih		MDV	GOV	president		2018-11-17	2023-11-17	
Mohamed Muizzu		MDV	GOV	president		2023-11-17		
Alpha Oumar Konaré		MLI	GOV	president		1992-06-08	2002-06-08	
Alpha Oumar Konaré		MLI		chair of the African Union Commission	African Union Commission	2003-09-16	2008-04-28	
Amadou Toumani Touré		MLI	GOV	president		2002-06-08	2012-03-22	
Dioncounda Traoré		MLI	GOV	president		2012-04-12	2013-09-04	
Bah Ndaw		MLI	GOV	president		2020-09-25	2021-05-24	
Choguel Maïga	Choguel Kokalla Maïga	MLI	GOV	prime minister		2021-06-07	2024-11-20	
Abdoulaye Maïga		MLI	GOV	prime minister		2024-11-21		
Moctar Ouane		MLI	GOV	prime minister		2020-09	2021-05	
Boubou Cissé		MLI	GOV	prime minister		2019-04	2020-08	
Moussa Mara		MLI	GOV	prime minister		2014-04	2015-01	
Abdoulaye Diop		MLI	GOV	foreign minister		2021-06		
Lawrence Gonzi		MLT	GOV	prime minister		2004-03-23	2013-03-11	
Joseph Muscat		MLT	GOV	prime minister		2013-03-11	2020-01-13	
Robert Abela		MLT	GOV	prime minister		2020-01-13		
Hilda Heine		MHL	GOV	president		2024-01-03		
Hilda Heine		MHL	GOV	president		2016-01-28	2020-01-13	
David Kabua		MHL	GOV	president		2020-01-13	2024-01-03	
Maaouya Ould Sid'Ahmed Taya	Maaouya Ould Taya	MRT	GOV	president		1984-12-12	2005-08-03	
Sidi Ould Cheikh Abdallahi		MRT	GOV	president		2007-04-19	2008-08-06	
Mohamed Ould Abdel Aziz		MRT	GOV	president		2009-08-05	2019-08-01	
Mohamed Ould Ghazouani		MRT	GOV	president		2019-08-01		
Pravind Jugnauth		MUS	GOV	prime minister		2017-01-23	2024-11-12	
Navin Ramgoolam		MUS	GOV	prime minister		2024-11-12		
Navin Ramgoolam		MUS	GOV	prime minister		2005-07-05	2014-12-17	
Anerood Jugnauth		MUS	GOV	prime minister		2014-12-17	2017-01-23	
Anerood Jugnauth		MUS	GOV	prime minister		2000-09-17	2003-09-30	
Ernesto Zedillo		MEX	GOV	president		1994-12-01	2000-11-30	
Jorge Castañeda		MEX	GOV	foreign minister		2000-12	2003-01	
Luis Ernesto Derbez		MEX	GOV	foreign minister		2003-01	2006-11	
Patricia Espinosa		MEX	GOV	foreign minister		2006-12-01	2012-11-30	
José Antonio Meade		MEX	GOV	foreign minister		2012-12	2015-08	
Claudia Ruiz Massieu		MEX	GOV	foreign minister		2015-08	2017-01	
Luis Videgaray		MEX	GOV	foreign minister		2017-01-04	2018-11-30	
Marcelo Ebrard		MEX	GOV	foreign minister		2018-12-01	2023-06-12	
Alicia Bárcena		MEX	GOV	foreign minister		2023-07-01	2024-09-30	
Juan Ramón de la Fuente		MEX	GOV	foreign minister		2024-10-01		
Salvador Cienfuegos		MEX	GOV	defence minister		2012-12-01	2018-11-30	
Luis Cresencio Sandoval		MEX	GOV	defence minister		2018-12-01	2024-09-30	
Ricardo Trevilla		MEX	GOV	defence minister		2024-10-01		
Guillermo Galván		MEX	GOV	defence minister		2006-12	2012-11	
Alfonso Durazo		MEX	GOV	security minister		2018-12	2020-11	
Rosa Icela Rodríguez		MEX	GOV	security minister		2020-11	2024-06	
Omar García Harfuch		MEX	GOV	security minister		2024-10-01		
Genaro García Luna		MEX	GOV	security minister		2006-12-01	2012-11-30	
Petru Lucinschi		MDA	GOV	president		1997-01-15	2001-04-07	
Vladimir Voronin		MDA	GOV	president		2001-04-07	2009-09-11	
Nicolae Timofti		MDA	GOV	president		2012-03-23	2016-12-23	
Igor Dodon		MDA	GOV	president		2016-12-23	2020-12-24	
Vlad Filat		MDA	GOV	prime minister		2009-09-25	2013-04-25	
Pavel Filip		MDA	GOV	prime minister		2016-01-20	2019-06-14	
Natalia Gavrilița		MDA	GOV	prime minister		2021-08-06	2023-02-16	
Dorin Recean		MDA	GOV	prime minister		2023-02-16	2025-10	
Alexandru Munteanu		MDA	GOV	prime minister		2025-11		
Nicu Popescu		MDA	GOV	foreign minister		2021-08	2024-01	
Mihai Popșoi		MDA	GOV	foreign minister		2024-01		
Igor Smirnov		MDA	GOV	president of Transnistria		1991	2011-12-30	
Yevgeny Shevchuk		MDA	GOV	president of Transnistria		2011-12-30	2016-12-16	
Vadim Krasnoselsky		MDA	GOV	president of Transnistria		2016-12-16		
Albert II of Monaco	Prince Albert II	MCO	GOV	prince		2005-04-06		
Natsagiin Bagabandi		MNG	GOV	president		1997-06-20	2005-06-24	
Nambaryn Enkhbayar		MNG	GOV	president		2005-06-24	2009-06-18	
Tsakhiagiin Elbegdorj		MNG	GOV	president		2009-06-18	2017-07-10	
Khaltmaagiin Battulga		MNG	GOV	president		2017-07-10	2021-06-25	
Ukhnaagiin Khürelsükh	Ukhnaa Khurelsukh|Khurelsukh Ukhnaa	MNG	GOV	president		2021-06-25		
Ukhnaagiin Khürelsükh		MNG	GOV	prime minister		2017-10-04	2021-01-27	
Luvsannamsrain Oyun-Erdene	Oyun-Erdene Luvsannamsrai	MNG	GOV	prime minister		2021-01-27	2025-06-13	
Gombojavyn Zandanshatar	Zandanshatar Gombojav	MNG	GOV	prime minister		2025-06-13		
Filip Vujanović		MNE	GOV	president		2006-06-03	2018-05-20	
Milo Đukanović	Milo Djukanovic	MNE	GOV	president		2018-05-20	2023-05-20	
Milo Đukanović		MNE	GOV	prime minister		2012-12-04	2016-11-28	
Jakov Milatović		MNE	GOV	president		2023-05-20		
Duško Marković		MNE	GOV	prime minister		2016-11-28	2020-12-04	
Zdravko Krivokapić		MNE	GOV	prime minister		2020-12-04	2022-04-28	
Dritan Abazović		MNE	GOV	prime minister		2022-04-28	2023-10-31	
Milojko Spajić		MNE	GOV	prime minister		2023-10-31		
Hassan II	King Hassan II	MAR	GOV	king		1961-03-03	1999-07-23	
Abdelilah Benkirane		MAR	GOV	prime minister		2011-11-29	2017-04-05	
Saadeddine Othmani		MAR	GOV	prime minister		2017-04-05	2021-10-07	
Aziz Akhannouch		MAR	GOV	prime minister		2021-10-07		
Driss Jettou		MAR	GOV	prime minister		2002-10	2007-09	
Nasser Bourita		MAR	GOV	foreign minister		2017-04-05		
Salaheddine Mezouar		MAR	GOV	foreign minister		2013-10	2017-04	
Mohamed Benaissa		MAR	GOV	foreign minister		1999-04	2007-10	
Joaquim Chissano		MOZ	GOV	president		1986-11-06	2005-02-02	
Armando Guebuza		MOZ	GOV	president		2005-02-02	2015-01-15	
Ossufo Momade		MOZ	OPP	opposition leader		2019		
Thein Sein		MMR	GOV	president		2011-03-30	2016-03-30	
Htin Kyaw		MMR	GOV	president		2016-03-30	2018-03-21	
Win Myint		MMR	GOV	president		2018-03-30	2021-02-01	
Than Shwe		MMR	GOV	head of the junta		1992-04-23	2011-03-30	
Wunna Maung Lwin		MMR	GOV	foreign minister		2021-02	2023-02	
Than Swe		MMR	GOV	foreign minister		2023-02		
Sam Nujoma		NAM	GOV	president		1990-03-21	2005-03-21	
Hifikepunye Pohamba		NAM	GOV	president		2005-03-21	2015-03-21	
Hage Geingob		NAM	GOV	president		2015-03-21	2024-02-04	
Nangolo Mbumba		NAM	GOV	president		2024-02-04	2025-03-21	
Netumbo Nandi-Ndaitwah		NAM	GOV	president		2025-03-21		
King Gyanendra		NPL	GOV	king		2001-06-04	2008-05-28	
King Birendra		NPL	GOV	king		1972-01-31	2001-06-01	
Girija Prasad Koirala		NPL	GOV	prime minister		2006-04-27	2008-08-18	
Sher Bahadur Deuba		NPL	GOV	prime minister		2021-07-13	2022-12-26	
Sushila Karki		NPL	GOV	prime minister		2025-09-12		
Sushil Koirala		NPL	GOV	prime minister		2014-02-11	2015-10-12	
Ram Baran Yadav		NPL	GOV	president		2008-07-23	2015-10-29	
Bidya Devi Bhandari		NPL	GOV	president		2015-10-29	2023-03-13	
Ram Chandra Poudel		NPL	GOV	president		2023-03-13		
Wim Kok		NLD	GOV	prime minister		1994-08-22	2002-07-22	
Jan Peter Balkenende		NLD	GOV	prime minister		2002-07-22	2010-10-14	
Dick Schoof		NLD	GOV	prime minister		2024-07-02	2026-02	
Rob Jetten		NLD	GOV	prime minister		2026-02		
Bert Koenders		NLD	GOV	foreign minister		2014-10	2017-10	
Stef Blok		NLD	GOV	foreign minister		2018-03	2021-09	
Wopke Hoekstra		NLD	GOV	foreign minister		2022-01-10	2023-09	
Hanke Bruins Slot		NLD	GOV	foreign minister		2023-09	2024-07	
Caspar Veldkamp		NLD	GOV	foreign minister		2024-07-02	2025-08	
Maxime Verhagen		NLD	GOV	foreign minister		2007-02	2010-10	
Frans Timmermans		NLD	GOV	foreign minister		2012-11-05	2014-10-17	
Frans Timmermans		NLD		EU commissioner	European Commission	2014-11-01	2023-08-22	
Jaap de Hoop Scheffer		NLD	GOV	foreign minister		2002-07	2003-12	
Jaap de Hoop Scheffer		NLD		secretary-general of NATO	NATO	2004-01-05	2009-08-01	
Ben Bot		NLD	GOV	foreign minister		2003-12	2007-02	
Kajsa Ollongren		NLD	GOV	defence minister		2022-01-10	2024-07-02	
Ank Bijleveld		NLD	GOV	defence minister		2017-10	2021-09	
Ruben Brekelmans		NLD	GOV	defence minister		2024-07-02	2026-02	
Willem-Alexander	King Willem-Alexander	NLD	GOV	king		2013-04-30		
Helen Clark		NZL	GOV	prime minister		1999-12-05	2008-11-19	
John Key		NZL	GOV	prime minister		2008-11-19	2016-12-12	
Bill English		NZL	GOV	prime minister		2016-12-12	2017-10-26	
Chris Hipkins		NZL	GOV	prime minister		2023-01-25	2023-11-27	
Winston Peters		NZL	GOV	foreign minister		2017-10-26	2020-11-06	
Winston Peters		NZL	GOV	foreign minister		2023-11-27		
Nanaia Mahuta		NZL	GOV	foreign minister		2020-11-06	2023-11-27	
Murray McCully		NZL	GOV	foreign minister		2008-11	2017-05	
Arnoldo Alemán		NIC	GOV	president		1997-01-10	2002-01-10	
Enrique Bolaños		NIC	GOV	president		2002-01-10	2007-01-10	
Mamadou Tandja		NER	GOV	president		1999-12-22	2010-02-18	
Mahamadou Issoufou		NER	GOV	president		2011-04-07	2021-04-02	
Salou Djibo		NER	GOV	head of the junta		2010-02-18	2011-04-07	
Ali Lamine Zeine	Ali Mahaman Lamine Zeine	NER	GOV	prime minister		2023-08-08		
Umaru Yar'Adua	Umaru Musa Yar'Adua	NGA	GOV	president		2007-05-29	2010-05-05	
Yemi Osinbajo		NGA	GOV	vice president		2015-05-29	2023-05-29	
Kashim Shettima		NGA	GOV	vice president		2023-05-29		
Geoffrey Onyeama		NGA	GOV	foreign minister		2015-11	2023-05	
Yusuf Tuggar		NGA	GOV	foreign minister		2023-08-21		
Ojo Maduekwe		NGA	GOV	foreign minister		2007-07	2010-03	
Christopher Musa		NGA	MIL	chief of defence staff		2023-06-19	2025-10-24	
Ri Yong Ho		PRK	GOV	foreign minister		2016-05	2020-01	
Ri Son Gwon		PRK	GOV	foreign minister		2020-01	2022-06-11	
Ri Su Yong		PRK	GOV	foreign minister		2014-04	2016-05	
Nikola Gruevski		MKD	GOV	prime minister		2006-08-27	2016-01-18	
Zoran Zaev		MKD	GOV	prime minister		2017-05-31	2022-01-16	
Dimitar Kovačevski		MKD	GOV	prime minister		2022-01-16	2024-01-28	
Hristijan Mickoski		MKD	GOV	prime minister		2024-06-23		
Boris Trajkovski		MKD	GOV	president		1999-12-15	2004-02-26	
Branko Crvenkovski		MKD	GOV	president		2004-05-12	2009-05-12	
Gjorge Ivanov		MKD	GOV	president		2009-05-12	2019-05-12	
Stevo Pendarovski		MKD	GOV	president		2019-05-12	2024-05-12	
Gordana Siljanovska-Davkova		MKD	GOV	president		2024-05-12		
Kjell Magne Bondevik		NOR	GOV	prime minister		2001-10-19	2005-10-17	
Erna Solberg		NOR	GOV	prime minister		2013-10-16	2021-10-14	
Jonas Gahr Støre		NOR	GOV	prime minister		2021-10-14		
Jonas Gahr Støre		NOR	GOV	foreign minister		2005-10-17	2012-09-21	
Espen Barth Eide		NOR	GOV	foreign minister		2012-09	2013-10	
Espen Barth Eide		NOR	GOV	foreign minister		2023-10-16		
Børge Brende		NOR	GOV	foreign minister		2013-10-16	2017-10-20	
Ine Eriksen Søreide		NOR	GOV	foreign minister		2017-10-20	2021-10-14	
Anniken Huitfeldt		NOR	GOV	foreign minister		2021-10-14	2023-10-16	
Jan Petersen		NOR	GOV	foreign minister		2001-10	2005-10	
Yusuf bin Alawi		OMN	GOV	foreign minister		1997	2020-08	
Zafarullah Khan Jamali		PAK	GOV	prime minister		2002-11-23	2004-06-26	
Shaukat Aziz		PAK	GOV	prime minister		2004-08-20	2007-11-15	
Yousaf Raza Gilani	Yousuf Raza Gilani	PAK	GOV	prime minister		2008-03-25	2012-06-19	
Raja Pervaiz Ashraf		PAK	GOV	prime minister		2012-06-22	2013-03-24	
Shahid Khaqan Abbasi		PAK	GOV	prime minister		2017-08-01	2018-05-31	
Anwaar ul Haq Kakar		PAK	GOV	prime minister		2023-08-14	2024-03-03	
Mamnoon Hussain		PAK	GOV	president		2013-09-09	2018-09-09	
Arif Alvi		PAK	GOV	president		2018-09-09	2024-03-10	
Khurshid Mahmud Kasuri		PAK	GOV	foreign minister		2002-11	2007-11	
Shah Mehmood Qureshi	Shah Mahmood Qureshi	PAK	GOV	foreign minister		2008-03	2011-02	
Shah Mehmood Qureshi		PAK	GOV	foreign minister		2018-08-20	2022-04-10	
Hina Rabbani Khar		PAK	GOV	foreign minister		2011-07	2013-03	
Bilawal Bhutto Zardari		PAK	GOV	foreign minister		2022-04-27	2023-08-10	
Jalil Abbas Jilani		PAK	GOV	foreign minister		2023-08	2024-03	
Khawaja Asif	Khawaja Muhammad Asif	PAK	GOV	defence minister		2013-11	2017-08	
Khawaja Asif		PAK	GOV	defence minister		2022-04	2023-08	
Khawaja Asif		PAK	GOV	defence minister		2024-03-11		
Pervez Khattak		PAK	GOV	defence minister		2018-08	2022-04	
Ashfaq Parvez Kayani		PAK	MIL	chief of army staff		2007-11-29	2013-11-29	
Raheel Sharif		PAK	MIL	chief of army staff		2013-11-29	2016-11-29	
Rehman Malik		PAK	GOV	interior minister		2008-03	2013-03	
Chaudhry Nisar Ali Khan		PAK	GOV	interior minister		2013-06	2017-07	
Sheikh Rashid Ahmed		PAK	GOV	interior minister		2020-12	2022-04	
Rana Sanaullah		PAK	GOV	interior minister		2022-04	2023-08	
Mohsin Naqvi		PAK	GOV	interior minister		2024-03-11		
Tommy Remengesau		PLW	GOV	president		2013-01-17	2021-01-21	
Tommy Remengesau		PLW	GOV	president		2001-01-19	2009-01-15	
Surangel Whipps		PLW	GOV	president		2021-01-21		
Rami Hamdallah		PSE	GOV	prime minister		2013-06-06	2019-04-13	
Ahmed Qurei		PSE	GOV	prime minister		2003-10	2006-03	
Riyad al-Maliki	Riad Malki	PSE	GOV	foreign minister		2007-06	2024-03-31	
Mireya Moscoso		PAN	GOV	president		1999-09-01	2004-09-01	
Martín Torrijos		PAN	GOV	president		2004-09-01	2009-07-01	
Ricardo Martinelli		PAN	GOV	president		2009-07-01	2014-07-01	
Juan Carlos Varela		PAN	GOV	president		2014-07-01	2019-07-01	
Laurentino Cortizo		PAN	GOV	president		2019-07-01	2024-07-01	
Michael Somare		PNG	GOV	prime minister		2002-08-05	2011-08-02	
Peter O'Neill		PNG	GOV	prime minister		2011-08-02	2019-05-29	
James Marape		PNG	GOV	prime minister		2019-05-30		
Luis Ángel González Macchi		PRY	GOV	president		1999-03-28	2003-08-15	
Nicanor Duarte Frutos		PRY	GOV	president		2003-08-15	2008-08-15	
Federico Franco		PRY	GOV	president		2012-06-22	2013-08-15	
Horacio Cartes		PRY	GOV	president		2013-08-15	2018-08-15	
Mario Abdo Benítez		PRY	GOV	president		2018-08-15	2023-08-15	
Santiago Peña		PRY	GOV	president		2023-08-15		
Valentín Paniagua		PER	GOV	president		2000-11-22	2001-07-28	
Pedro Pablo Kuczynski		PER	GOV	president		2016-07-28	2018-03-23	
Martín Vizcarra		PER	GOV	president		2018-03-23	2020-11-09	
Francisco Sagasti		PER	GOV	president		2020-11-17	2021-07-28	
José Jerí		PER	GOV	president		2025-10-10	2026-02	
Aníbal Torres		PER	GOV	prime minister		2022-02	2022-11	
Alberto Otárola		PER	GOV	prime minister		2022-12-21	2024-03-05	
Gustavo Adrianzén		PER	GOV	prime minister		2024-03-06	2025-05	
Joseph Estrada		PHL	GOV	president		1998-06-30	2001-01-20	
Fidel Ramos		PHL	GOV	president		1992-06-30	1998-06-30	
Leni Robredo		PHL	GOV	vice president		2016-06-30	2022-06-30	
Sara Duterte		PHL	GOV	vice president		2022-06-30		
Albert del Rosario		PHL	GOV	foreign minister		2011-02	2016-03	
Perfecto Yasay		PHL	GOV	foreign minister		2016-06	2017-03	
Alan Peter Cayetano		PHL	GOV	foreign minister		2017-05	2018-10	
Teodoro Locsin Jr.	Teodoro Locsin	PHL	GOV	foreign minister		2018-10-17	2022-06-30	
Enrique Manalo		PHL	GOV	foreign minister		2022-07-01	2025-06-30	
Theresa Lazaro		PHL	GOV	foreign minister		2025-07-01		
Voltaire Gazmin		PHL	GOV	defence minister		2010-06	2016-06	
Delfin Lorenzana		PHL	GOV	defence minister		2016-06-30	2022-06-30	
Gilberto Teodoro	Gilbert Teodoro	PHL	GOV	defence minister		2023-06-05		
Aleksander Kwaśniewski		POL	GOV	president		1995-12-23	2005-12-23	
Lech Kaczyński		POL	GOV	president		2005-12-23	2010-04-10	
Bronisław Komorowski		POL	GOV	president		2010-08-06	2015-08-06	
Jerzy Buzek		POL	GOV	prime minister		1997-10-31	2001-10-19	
Leszek Miller		POL	GOV	prime minister		2001-10-19	2004-05-02	
Marek Belka		POL	GOV	prime minister		2004-05-02	2005-10-31	
Jarosław Kaczyński		POL	GOV	prime minister		2006-07-14	2007-11-16	
Ewa Kopacz		POL	GOV	prime minister		2014-09-22	2015-11-16	
Beata Szydło		POL	GOV	prime minister		2015-11-16	2017-12-11	
Witold Waszczykowski		POL	GOV	foreign minister		2015-11	2018-01	
Jacek Czaputowicz		POL	GOV	foreign minister		2018-01	2020-08	
Zbigniew Rau		POL	GOV	foreign minister		2020-08-26	2023-11-27	
Antoni Macierewicz		POL	GOV	defence minister		2015-11	2018-01	
Mariusz Błaszczak		POL	GOV	defence minister		2018-01-09	2023-11-27	
Władysław Kosiniak-Kamysz		POL	GOV	defence minister		2023-12-13		
Tomasz Siemoniak		POL	GOV	defence minister		2011-08	2015-11	
José Sócrates		PRT	GOV	prime minister		2005-03-12	2011-06-21	
Pedro Passos Coelho		PRT	GOV	prime minister		2011-06-21	2015-11-26	
Luís Montenegro		PRT	GOV	prime minister		2024-04-02		
Jorge Sampaio		PRT	GOV	president		1996-03-09	2006-03-09	
Aníbal Cavaco Silva		PRT	GOV	president		2006-03-09	2016-03-09	
Marcelo Rebelo de Sousa		PRT	GOV	president		2016-03-09	2026-03-09	
António José Seguro		PRT	GOV	president		2026-03-09		
Hamad bin Khalifa Al Thani		QAT	GOV	emir		1995-06-27	2013-06-25	
Hamad bin Jassim Al Thani	Hamad bin Jassim	QAT	GOV	prime minister		2007-04-03	2013-06-26	
Khalid bin Khalifa Al Thani		QAT	GOV	prime minister		2020-01	2023-03-07	
Majed al-Ansari		QAT	GOV	foreign ministry spokesman		2021		
Ion Iliescu		ROU	GOV	president		2000-12-20	2004-12-20	
Traian Băsescu		ROU	GOV	president		2004-12-20	2014-12-21	
Klaus Iohannis		ROU	GOV	president		2014-12-21	2025-02-12	
Nicușor Dan		ROU	GOV	president		2025-05-26		
Adrian Năstase		ROU	GOV	prime minister		2000-12-28	2004-12-21	
Călin Popescu-Tăriceanu		ROU	GOV	prime minister		2004-12-29	2008-12-22	
Emil Boc		ROU	GOV	prime minister		2008-12-22	2012-02-06	
Victor Ponta		ROU	GOV	prime minister		2012-05-07	2015-11-05	
Dacian Cioloș		ROU	GOV	prime minister		2015-11-17	2017-01-04	
Viorica Dăncilă		ROU	GOV	prime minister		2018-01-29	2019-11-04	
Ludovic Orban		ROU	GOV	prime minister		2019-11-04	2020-12-07	
Florin Cîțu		ROU	GOV	prime minister		2020-12-23	2021-11-25	
Nicolae Ciucă		ROU	GOV	prime minister		2021-11-25	2023-06-12	
Marcel Ciolacu		ROU	GOV	prime minister		2023-06-15	2025-05-06	
Ilie Bolojan		ROU	GOV	prime minister		2025-06-23		
Mikhail Kasyanov		RUS	GOV	prime minister		2000-05-07	2004-02-24	
Mikhail Fradkov		RUS	GOV	prime minister		2004-03-05	2007-09-14	
Mikhail Fradkov		RUS	SPY	director of the SVR		2007-10	2016-10	
Viktor Zubkov		RUS	GOV	prime minister		2007-09-14	2008-05-07	
Yevgeny Primakov		RUS	GOV	prime minister		1998-09-11	1999-05-12	
Nikolai Patrushev		RUS	SPY	director of the FSB		1999-08-09	2008-05-12	
Nikolai Patrushev		RUS	GOV	secretary of the Security Council		2008-05-12	2024-05-12	
Alexander Bortnikov		RUS	SPY	director of the FSB		2008-05-12		
Sergei Naryshkin		RUS	SPY	director of the SVR		2016-10-05		
Sergei Naryshkin		RUS	LEG	chairman of the State Duma		2011-12	2016-10	
Sergei Ivanov		RUS	GOV	secretary of the Security Council		1999-11	2001-03	
Sergei Ivanov		RUS	GOV	defence minister		2001-03-28	2007-02-15	
Igor Ivanov		RUS	GOV	secretary of the Security Council		2004-03	2007-07	
Igor Ivanov		RUS	GOV	foreign minister		1998-09-11	2004-02-24	
Igor Sergeyev		RUS	GOV	defence minister		1997-05	2001-03	
Anatoly Serdyukov		RUS	GOV	defence minister		2007-02-15	2012-11-06	
Sergei Ryabkov		RUS	GOV	deputy foreign minister		2008-08		
Mikhail Bogdanov		RUS	GOV	deputy foreign minister		2011-06	2025-07	
Andrei Rudenko		RUS	GOV	deputy foreign minister		2019-10		
Alexander Grushko		RUS	GOV	deputy foreign minister		2018-01		
Vladimir Titov		RUS	GOV	deputy foreign minister		2013-01	2023	
Grigory Karasin		RUS	GOV	deputy foreign minister		2005-06	2019-09	
Sergei Vershinin		RUS	GOV	deputy foreign minister		2018-03		
Vitaly Churkin		RUS	GOV	ambassador to the United Nations		2006-05-01	2017-02-20	
Vyacheslav Volodin		RUS	LEG	chairman of the State Duma		2016-10-05		
Boris Gryzlov		RUS	LEG	chairman of the State Duma		2003-12	2011-12	
Boris Gryzlov		RUS	GOV	interior minister		2001-03	2003-12	
Valentina Matviyenko		RUS	LEG	chairwoman of the Federation Council		2011-09-21		
Alexander Bastrykin		RUS	COP	head of the Investigative Committee		2011-01-15		
Vladimir Kolokoltsev		RUS	GOV	interior minister		2012-05-21		
Rashid Nurgaliyev		RUS	GOV	interior minister		2003-12	2012-05	
Anatoly Kvashnin		RUS	MIL	chief of the general staff		1997-06	2004-07	
Yuri Baluyevsky		RUS	MIL	chief of the general staff		2004-07	2008-06	
Nikolai Makarov		RUS	MIL	chief of the general staff		2008-06	2012-11	
Akhmad Kadyrov		RUS	GOV	president of Chechnya		2003-10-05	2004-05-09	
Alu Alkhanov		RUS	GOV	president of Chechnya		2004-10	2007-02	
Igor Konashenkov		RUS	MIL	military spokesman		2011	2024	
Elvira Nabiullina		RUS	GOV	governor of the Central Bank of Russia		2013-06-24		
Édouard Ngirente		RWA	GOV	prime minister		2017-08-30	2025-07	
Bernard Makuza		RWA	GOV	prime minister		2000-03-08	2011-10	
Louise Mushikiwabo		RWA	GOV	foreign minister		2009-12	2018-10	
Vincent Biruta		RWA	GOV	foreign minister		2019-11	2024-06	
Olivier Nduhungirehe		RWA	GOV	foreign minister		2024-06-12		
Tuilaepa Sailele Malielegaoi		WSM	GOV	prime minister		1998-11-23	2021-05-24	
Fiamē Naomi Mataʻafa	Fiame Naomi Mata'afa	WSM	GOV	prime minister		2021-05-24	2025-09	
Fahd bin Abdulaziz	King Fahd	SAU	GOV	king		1982-06-13	2005-08-01	
Abdullah bin Abdulaziz		SAU	GOV	king		2005-08-01	2015-01-23	
Sultan bin Abdulaziz		SAU	GOV	crown prince		2005-08-01	2011-10-22	
Nayef bin Abdulaziz		SAU	GOV	crown prince		2011-10-27	2012-06-16	
Mohammed bin Nayef		SAU	GOV	crown prince		2015-04-29	2017-06-21	
Saud al-Faisal	Prince Saud al-Faisal	SAU	GOV	foreign minister		1975-10	2015-04-29	
Khalid bin Salman		SAU	GOV	defence minister		2022-09-27		
Ali al-Naimi		SAU	GOV	energy minister		1995-08	2016-05	
Khalid al-Falih		SAU	GOV	energy minister		2016-05-07	2019-09-08	
Abdulaziz bin Salman		SAU	GOV	energy minister		2019-09-08		
Abdou Diouf		SEN	GOV	president		1981-01-01	2000-04-01	
Abdoulaye Wade		SEN	GOV	president		2000-04-01	2012-04-02	
Vojislav Koštunica		SRB	GOV	president		2000-10-07	2003-03-07	
Vojislav Koštunica		SRB	GOV	prime minister		2004-03-03	2008-07-07	
Boris Tadić		SRB	GOV	president		2004-07-11	2012-04-05	
Tomislav Nikolić		SRB	GOV	president		2012-05-31	2017-05-31	
Zoran Đinđić	Zoran Djindjic	SRB	GOV	prime minister		2001-01-25	2003-03-12	
Mirko Cvetković		SRB	GOV	prime minister		2008-07-07	2012-07-27	
Ivica Dačić		SRB	GOV	prime minister		2012-07-27	2014-04-27	
Ivica Dačić		SRB	GOV	foreign minister		2014-04-27	2020-10	
Ivica Dačić		SRB	GOV	foreign minister		2022-10-26	2024-05	
Ana Brnabić		SRB	GOV	prime minister		2017-06-29	2024-03-20	
Miloš Vučević		SRB	GOV	prime minister		2024-05-02	2025-04	
Đuro Macut		SRB	GOV	prime minister		2025-04-16		
Vuk Jeremić		SRB	GOV	foreign minister		2007-05	2012-07	
Nikola Selaković		SRB	GOV	foreign minister		2020-10	2022-10	
Marko Đurić	Marko Djuric	SRB	GOV	foreign minister		2024-05		
France-Albert René		SYC	GOV	president		1977-06-05	2004-07-14	
James Michel		SYC	GOV	president		2004-07-14	2016-10-16	
Danny Faure		SYC	GOV	president		2016-10-16	2020-10-26	
Wavel Ramkalawan		SYC	GOV	president		2020-10-26	2025-10-26	
Patrick Herminie		SYC	GOV	president		2025-10-26		
Ernest Bai Koroma		SLE	GOV	president		2007-09-17	2018-04-04	
Goh Chok Tong		SGP	GOV	prime minister		1990-11-28	2004-08-12	
Halimah Yacob		SGP	GOV	president		2017-09-14	2023-09-14	
Tharman Shanmugaratnam		SGP	GOV	president		2023-09-14		
S. R. Nathan		SGP	GOV	president		1999-09-01	2011-08-31	
Tony Tan		SGP	GOV	president		2011-09-01	2017-08-31	
Vivian Balakrishnan		SGP	GOV	foreign minister		2015-10-01		
K. Shanmugam		SGP	GOV	foreign minister		2011-05	2015-09	
George Yeo		SGP	GOV	foreign minister		2004-08	2011-05	
Ng Eng Hen		SGP	GOV	defence minister		2011-05-21	2025-05	
Chan Chun Sing		SGP	GOV	defence minister		2025-05-23		
Mikuláš Dzurinda		SVK	GOV	prime minister		1998-10-30	2006-07-04	
Iveta Radičová		SVK	GOV	prime minister		2010-07-08	2012-04-04	
Peter Pellegrini		SVK	GOV	prime minister		2018-03-22	2020-03-21	
Peter Pellegrini		SVK	GOV	president		2024-06-15		
Igor Matovič		SVK	GOV	prime minister		2020-03-21	2021-04-01	
Eduard Heger		SVK	GOV	prime minister		2021-04-01	2023-05-15	
Rudolf Schuster		SVK	GOV	president		1999-06-15	2004-06-15	
Ivan Gašparovič		SVK	GOV	president		2004-06-15	2014-06-15	
Andrej Kiska		SVK	GOV	president		2014-06-15	2019-06-15	
Zuzana Čaputová		SVK	GOV	president		2019-06-15	2024-06-15	
Miroslav Lajčák		SVK	GOV	foreign minister		2012-04	2020-03	
Miroslav Lajčák		SVK		UN envoy for Kosovo	United Nations	2020-04	2025-01	
Juraj Blanár		SVK	GOV	foreign minister		2023-10-25		
Janez Drnovšek		SVN	GOV	prime minister		1992-05-14	2002-12-19	
Janez Drnovšek		SVN	GOV	president		2002-12-22	2007-12-23	
Janez Janša		SVN	GOV	prime minister		2004-12-03	2008-11-21	
Janez Janša		SVN	GOV	prime minister		2020-03-13	2022-06-01	
Borut Pahor		SVN	GOV	prime minister		2008-11-21	2012-02-10	
Borut Pahor		SVN	GOV	president		2012-12-22	2022-12-22	
Alenka Bratušek		SVN	GOV	prime minister		2013-03-20	2014-09-18	
Miro Cerar		SVN	GOV	prime minister		2014-09-18	2018-09-13	
Marjan Šarec		SVN	GOV	prime minister		2018-09-13	2020-03-13	
Robert Golob		SVN	GOV	prime minister		2022-06-01		
Danilo Türk		SVN	GOV	president		2007-12-23	2012-12-22	
Nataša Pirc Musar		SVN	GOV	president		2022-12-23		
Manasseh Sogavare		SLB	GOV	prime minister		2019-04-24	2024-05-02	
Manasseh Sogavare		SLB	GOV	prime minister		2006-05-04	2007-12-20	
Manasseh Sogavare		SLB	GOV	prime minister		2014-12-09	2017-11-15	
Jeremiah Manele		SLB	GOV	prime minister		2024-05-02		
Abdullahi Yusuf Ahmed	Abdullahi Yusuf	SOM	GOV	president		2004-10-14	2008-12-29	
Sharif Sheikh Ahmed		SOM	GOV	president		2009-01-31	2012-08-20	
Abdiqasim Salad Hassan		SOM	GOV	president		2000-08-27	2004-10-14	
Ali Mohammed Ghedi	Ali Mohamed Gedi	SOM	GOV	prime minister		2004-11-03	2007-10-29	
Nur Hassan Hussein		SOM	GOV	prime minister		2007-11-24	2009-02-14	
Omar Abdirashid Ali Sharmarke		SOM	GOV	prime minister		2009-02-14	2010-09-24	
Hassan Ali Khaire		SOM	GOV	prime minister		2017-03-01	2020-07-25	
Mohamed Hussein Roble		SOM	GOV	prime minister		2020-09-23	2022-06-25	
Hamza Abdi Barre		SOM	GOV	prime minister		2022-06-25		
Dahir Riyale Kahin		SOM	GOV	president of Somaliland		2002-05-03	2010-07-27	
Ahmed Mohamed Mohamoud	Ahmed Silanyo	SOM	GOV	president of Somaliland		2010-07-27	2017-12-13	
Muse Bihi Abdi	Muse Bihi	SOM	GOV	president of Somaliland		2017-12-13	2024-12-12	
Abdirahman Mohamed Abdullahi	Abdirahman Irro	SOM	GOV	president of Somaliland		2024-12-12		
Said Abdullahi Deni		SOM	GOV	president of Puntland		2019-01-08		
Kgalema Motlanthe		ZAF	GOV	deputy president		2009-05	2014-05	
Kgalema Motlanthe		ZAF	GOV	president		2008-09-25	2009-05-09	
David Mabuza		ZAF	GOV	deputy president		2018-02-27	2023-03	
Paul Mashatile		ZAF	GOV	deputy president		2023-03-07		
F. W. de Klerk	F.W. de Klerk	ZAF	GOV	president		1989-08-15	1994-05-10	
Nkosazana Dlamini-Zuma		ZAF	GOV	foreign minister		1999-06-17	2009-05-10	
Nkosazana Dlamini-Zuma		ZAF		chair of the African Union Commission	African Union Commission	2012-10-15	2017-03-14	
Maite Nkoana-Mashabane		ZAF	GOV	foreign minister		2009-05-11	2018-02	
Naledi Pandor		ZAF	GOV	foreign minister		2019-05-30	2024-06	
Ronald Lamola		ZAF	GOV	foreign minister		2024-07-03		
Lindiwe Sisulu		ZAF	GOV	foreign minister		2018-02	2019-05	
Nosiviwe Mapisa-Nqakula		ZAF	GOV	defence minister		2012-06	2021-08	
Thandi Modise		ZAF	GOV	defence minister		2021-08	2024-06	
Angie Motshekga		ZAF	GOV	defence minister		2024-07-03		
Mosiuoa Lekota		ZAF	GOV	defence minister		1999-06	2008-09	
Kim Young-sam		KOR	GOV	president		1993-02-25	1998-02-25	
Han Duck-soo		KOR	GOV	prime minister		2022-05-21	2025-05-01	
Kim Boo-kyum		KOR	GOV	prime minister		2021-05	2022-05	
Lee Nak-yon		KOR	GOV	prime minister		2017-05-31	2020-01-14	
Chung Sye-kyun		KOR	GOV	prime minister		2020-01-14	2021-04-16	
Kim Min-seok		KOR	GOV	prime minister		2025-07-03		
Hwang Kyo-ahn		KOR	GOV	prime minister		2015-06-18	2017-05-11	
Yun Byung-se		KOR	GOV	foreign minister		2013-03	2017-06	
Kang Kyung-wha		KOR	GOV	foreign minister		2017-06-18	2021-02-09	
Chung Eui-yong		KOR	GOV	foreign minister		2021-02-09	2022-05	
Park Jin		KOR	GOV	foreign minister		2022-05-12	2024-01	
Cho Tae-yul		KOR	GOV	foreign minister		2024-01-10	2025-07	
Cho Hyun		KOR	GOV	foreign minister		2025-07		
Song Min-soon		KOR	GOV	foreign minister		2006-12	2008-02	
Kim Sung-hwan		KOR	GOV	foreign minister		2010-10	2013-03	
Kim Kwan-jin		KOR	GOV	defence minister		2010-12	2014-06	
Han Min-koo		KOR	GOV	defence minister		2014-06	2017-07	
Song Young-moo		KOR	GOV	defence minister		2017-07	2018-09	
Jeong Kyeong-doo		KOR	GOV	defence minister		2018-09	2020-09	
Suh Wook		KOR	GOV	defence minister		2020-09	2022-05	
Lee Jong-sup		KOR	GOV	defence minister		2022-05	2023-10	
Shin Won-sik		KOR	GOV	defence minister		2023-10	2024-09	
Kim Yong-hyun		KOR	GOV	defence minister		2024-09-06	2024-12-05	
Ahn Gyu-back		KOR	GOV	defence minister		2025-07		
James Wani Igga		SSD	GOV	vice president		2013-08		
Taban Deng Gai		SSD	GOV	vice president		2016-07	2025	
Benjamin Bol Mel		SSD	GOV	vice president		2025-02	2025-11	
Josep Piqué		ESP	GOV	foreign minister		2000-04	2002-07	
Ana Palacio		ESP	GOV	foreign minister		2002-07	2004-04	
Miguel Ángel Moratinos		ESP	GOV	foreign minister		2004-04-18	2010-10-20	
Trinidad Jiménez		ESP	GOV	foreign minister		2010-10	2011-12	
José Manuel García-Margallo		ESP	GOV	foreign minister		2011-12	2016-11	
Alfonso Dastis		ESP	GOV	foreign minister		2016-11	2018-06	
Arancha González Laya		ESP	GOV	foreign minister		2020-01-13	2021-07-12	
José Manuel Albares		ESP	GOV	foreign minister		2021-07-12		
José Bono		ESP	GOV	defence minister		2004-04	2006-04	
Carme Chacón		ESP	GOV	defence minister		2008-04-14	2011-12	
Pedro Morenés		ESP	GOV	defence minister		2011-12	2016-11	
María Dolores de Cospedal		ESP	GOV	defence minister		2016-11	2018-06	
Margarita Robles		ESP	GOV	defence minister		2018-06-07		
Juan Carlos I	King Juan Carlos|Juan Carlos of Spain	ESP	GOV	king		1975-11-22	2014-06-19	
Felipe VI	King Felipe VI	ESP	GOV	king		2014-06-19		
Maithripala Sirisena		LKA	GOV	president		2015-01-09	2019-11-18	
Dinesh Gunawardena		LKA	GOV	prime minister		2022-07-22	2024-09	
Harini Amarasuriya		LKA	GOV	prime minister		2024-09-24		
Ali Osman Taha		SDN	GOV	vice president		1998	2013-12	
Salva Kiir		SDN	GOV	vice president		2005-08-11	2011-07-09	
Ibrahim Ghandour		SDN	GOV	foreign minister		2015-06	2018-04	
Mariam al-Sadiq al-Mahdi		SDN	GOV	foreign minister		2021-02	2021-11	
Mustafa Osman Ismail		SDN	GOV	foreign minister		1998	2005-09	
Ali Karti		SDN	GOV	foreign minister		2010-06	2015-06	
Sadiq al-Mahdi		SDN	OPP	opposition leader		1989	2020-11-26	
Hassan al-Turabi		SDN	OPP	opposition leader		1999	2016-03-05	
Ronald Venetiaan		SUR	GOV	president		2000-08-12	2010-08-12	
Dési Bouterse		SUR	GOV	president		2010-08-12	2020-07-16	
Chan Santokhi		SUR	GOV	president		2020-07-16	2025-07-16	
Jennifer Geerlings-Simons		SUR	GOV	president		2025-07-16		
Mswati III	King Mswati III	SWZ	GOV	king		1986-04-25		
Göran Persson		SWE	GOV	prime minister		1996-03-22	2006-10-06	
Fredrik Reinfeldt		SWE	GOV	prime minister		2006-10-06	2014-10-03	
Stefan Löfven		SWE	GOV	prime minister		2014-10-03	2021-11-30	
Magdalena Andersson		SWE	GOV	prime minister		2021-11-30	2022-10-18	
Ulf Kristersson		SWE	GOV	prime minister		2022-10-18		
Anna Lindh		SWE	GOV	foreign minister		1998-10	2003-09-11	
Carl Bildt		SWE	GOV	foreign minister		2006-10-06	2014-10-03	
Margot Wallström		SWE	GOV	foreign minister		2014-10-03	2019-09-10	
Ann Linde		SWE	GOV	foreign minister		2019-09-10	2022-10-18	
Tobias Billström		SWE	GOV	foreign minister		2022-10-18	2024-09	
Maria Malmer Stenergard		SWE	GOV	foreign minister		2024-09-10		
Peter Hultqvist		SWE	GOV	defence minister		2014-10-03	2022-10-18	
Pål Jonson		SWE	GOV	defence minister		2022-10-18		
Viola Amherd		CHE	GOV	president		2024-01-01	2024-12-31	
Karin Keller-Sutter		CHE	GOV	president		2025-01-01	2025-12-31	
Alain Berset		CHE	GOV	president		2023-01-01	2023-12-31	
Alain Berset		CHE		secretary-general of the Council of Europe	Council of Europe	2024-09-18		
Ignazio Cassis		CHE	GOV	president		2022-01-01	2022-12-31	
Ignazio Cassis		CHE	GOV	foreign minister		2017-11-01		
Guy Parmelin		CHE	GOV	president		2021-01-01	2021-12-31	
Simonetta Sommaruga		CHE	GOV	president		2020-01-01	2020-12-31	
Micheline Calmy-Rey		CHE	GOV	foreign minister		2003-01-01	2011-12-31	
Didier Burkhalter		CHE	GOV	foreign minister		2012-01-01	2017-10-31	
Farouk al-Sharaa		SYR	GOV	vice president		2006-02-11	2014-07	
Farouk al-Sharaa		SYR	GOV	foreign minister		1984	2006-02	
Abdul Halim Khaddam		SYR	GOV	vice president		1984	2005-06	
Faisal Mekdad		SYR	GOV	foreign minister		2020-11-22	2024-09	
Riyad Hijab		SYR	GOV	prime minister		2012-06	2012-08	
Wael al-Halqi		SYR	GOV	prime minister		2012-08	2016-07	
Imad Khamis		SYR	GOV	prime minister		2016-07	2020-06	
Hussein Arnous		SYR	GOV	prime minister		2020-06	2024-09	
Mohammed al-Bashir		SYR	GOV	prime minister		2024-12-10	2025-03-29	
Naji al-Otari		SYR	GOV	prime minister		2003-09	2011-04	
Dawoud Rajiha		SYR	GOV	defence minister		2011-08	2012-07-18	
Fahd Jassem al-Freij		SYR	GOV	defence minister		2012-07	2018-01	
Ali Abdullah Ayyoub		SYR	GOV	defence minister		2018-01	2022-04	
Murhaf Abu Qasra		SYR	GOV	defence minister		2024-12-21		
Annette Lu		TWN	GOV	vice president		2000-05-20	2008-05-20	
Hsiao Bi-khim		TWN	GOV	vice president		2024-05-20		
Chen Chien-jen		TWN	GOV	vice president		2016-05-20	2020-05-20	
Chen Chien-jen		TWN	GOV	premier		2023-01-31	2024-05-20	
Su Tseng-chang		TWN	GOV	premier		2019-01-14	2023-01-31	
Cho Jung-tai		TWN	GOV	premier		2024-05-20		
Joseph Wu		TWN	GOV	foreign minister		2018-02-26	2024-05-20	
Lin Chia-lung		TWN	GOV	foreign minister		2024-05-20		
Yen De-fa		TWN	GOV	defence minister		2018-02	2021-02	
Chiu Kuo-cheng		TWN	GOV	defence minister		2021-02-23	2024-05-20	
Wellington Koo		TWN	GOV	defence minister		2024-05-20		
Eric Chu		TWN	OPP	opposition leader		2021-10-05	2025-11-01	
Cheng Li-wun		TWN	OPP	opposition leader		2025-11-01		
Benjamin Mkapa		TZA	GOV	president		1995-11-23	2005-12-21	
Jakaya Kikwete		TZA	GOV	president		2005-12-21	2015-11-05	
Kassim Majaliwa		TZA	GOV	prime minister		2015-11-20	2025-11	
Edward Lowassa		TZA	GOV	prime minister		2005-12-30	2008-02-07	
Chuan Leekpai		THA	GOV	prime minister		1997-11-09	2001-02-09	
Surayud Chulanont		THA	GOV	prime minister		2006-10-01	2008-01-29	
Samak Sundaravej		THA	GOV	prime minister		2008-01-29	2008-09-09	
Somchai Wongsawat		THA	GOV	prime minister		2008-09-18	2008-12-02	
Abhisit Vejjajiva		THA	GOV	prime minister		2008-12-17	2011-08-05	
Bhumibol Adulyadej	King Bhumibol	THA	GOV	king		1946-06-09	2016-10-13	
Maha Vajiralongkorn	King Maha Vajiralongkorn	THA	GOV	king		2016-10-13		
Don Pramudwinai		THA	GOV	foreign minister		2015-08-20	2023-09-01	
Parnpree Bahiddha-Nukara		THA	GOV	foreign minister		2023-09	2024-04	
Maris Sangiampongsa		THA	GOV	foreign minister		2024-04-30	2025-09	
Sihasak Phuangketkeow		THA	GOV	foreign minister		2025-09		
Pita Limjaroenrat		THA	OPP	opposition leader		2020-03	2023-09	
Thanathorn Juangroongruangkit		THA	OPP	opposition leader		2018-10	2020-02	
Gnassingbé Eyadéma		TGO	GOV	president		1967-04-14	2005-02-05	
Patrick Manning		TTO	GOV	prime minister		2001-12-24	2010-05-26	
Kamla Persad-Bissessar		TTO	GOV	prime minister		2010-05-26	2015-09-09	
Kamla Persad-Bissessar		TTO	GOV	prime minister		2025-05-01		
Keith Rowley		TTO	GOV	prime minister		2015-09-09	2025-03-17	
Moncef Marzouki		TUN	GOV	president		2011-12-13	2014-12-31	
Beji Caid Essebsi		TUN	GOV	president		2014-12-31	2019-07-25	
Mohamed Ghannouchi		TUN	GOV	prime minister		1999-11-17	2011-02-27	
Hamadi Jebali		TUN	GOV	prime minister		2011-12-24	2013-03-13	
Ali Laarayedh		TUN	GOV	prime minister		2013-03-13	2014-01-29	
Youssef Chahed		TUN	GOV	prime minister		2016-08-27	2020-02-28	
Hichem Mechichi		TUN	GOV	prime minister		2020-09-02	2021-07-25	
Najla Bouden		TUN	GOV	prime minister		2021-10-11	2023-08-01	
Kamel Madouri		TUN	GOV	prime minister		2024-08	2025-03	
Habib Essid		TUN	GOV	prime minister		2015-02-06	2016-08-27	
Rached Ghannouchi		TUN	LEG	speaker of parliament		2019-11-13	2021-07-25	
Bülent Ecevit		TUR	GOV	prime minister		1999-01-11	2002-11-18	
Binali Yıldırım		TUR	GOV	prime minister		2016-05-24	2018-07-09	
Ahmet Necdet Sezer		TUR	GOV	president		2000-05-16	2007-08-28	
Süleyman Demirel		TUR	GOV	president		1993-05-16	2000-05-16	
Ismail Cem		TUR	GOV	foreign minister		1997-06	2002-07	
Ali Babacan		TUR	GOV	foreign minister		2007-08-29	2009-05-01	
Vecdi Gönül		TUR	GOV	defence minister		2002-11	2011-07	
İsmet Yılmaz		TUR	GOV	defence minister		2011-07	2016-05	
Fikri Işık		TUR	GOV	defence minister		2016-05	2017-07	
Nurettin Canikli		TUR	GOV	defence minister		2017-07	2018-07	
Hulusi Akar		TUR	GOV	defence minister		2018-07-10	2023-06-03	
Hulusi Akar		TUR	MIL	chief of the general staff		2015-08-18	2018-07-09	
Yaşar Güler		TUR	GOV	defence minister		2023-06-04		
Yaşar Güler		TUR	MIL	chief of the general staff		2018-07-10	2023-06-03	
Süleyman Soylu		TUR	GOV	interior minister		2016-08-31	2023-06-03	
Ali Yerlikaya		TUR	GOV	interior minister		2023-06-04		
İbrahim Kalın		TUR	SPY	head of the National Intelligence Organization		2023-06-05		
Yaşar Büyükanıt		TUR	MIL	chief of the general staff		2006-08	2008-08	
İlker Başbuğ		TUR	MIL	chief of the general staff		2008-08	2010-08	
Özgür Özel		TUR	OPP	leader of the Republican People's Party		2023-11-08		
Gurbanguly Berdimuhamedow	Gurbanguly Berdymukhamedov	TKM	GOV	president		2006-12-21	2022-03-19	
Serdar Berdimuhamedow	Serdar Berdymukhamedov	TKM	GOV	president		2022-03-19		
Jessica Alupo		UGA	GOV	vice president		2021-06-21		
Sam Kutesa		UGA	GOV	foreign minister		2005-01	2021-06	
Jeje Odongo		UGA	GOV	foreign minister		2021-06		
Muhoozi Kainerugaba		UGA	MIL	chief of defence forces		2024-03-21		
Wilson Mbadi		UGA	MIL	chief of defence forces		2021-06	2024-03	
Katumba Wamala		UGA	MIL	chief of defence forces		2013-05	2017-01	
Leonid Kuchma		UKR	GOV	president		1994-07-19	2005-01-23	
Oleksandr Turchynov		UKR	GOV	president		2014-02-23	2014-06-07	
Oleksandr Turchynov		UKR	GOV	secretary of the National Security and Defense Council		2014-12-16	2019-05-19	
Leonid Kravchuk		UKR	GOV	president		1991-12-05	1994-07-19	
Mykola Azarov		UKR	GOV	prime minister		2010-03-11	2014-01-28	
Arseniy Yatsenyuk		UKR	GOV	prime minister		2014-02-27	2016-04-14	
Volodymyr Groysman		UKR	GOV	prime minister		2016-04-14	2019-08-29	
Oleksiy Honcharuk		UKR	GOV	prime minister		2019-08-29	2020-03-04	
Yuriy Yekhanurov		UKR	GOV	prime minister		2005-09	2006-08	
Borys Tarasyuk		UKR	GOV	foreign minister		2005-02	2007-01	
Kostyantyn Hryshchenko		UKR	GOV	foreign minister		2010-03	2012-12	
Leonid Kozhara		UKR	GOV	foreign minister		2012-12	2014-02	
Andriy Deshchytsia		UKR	GOV	foreign minister		2014-02	2014-06	
Pavlo Klimkin		UKR	GOV	foreign minister		2014-06-19	2019-08-29	
Vadym Prystaiko		UKR	GOV	foreign minister		2019-08-29	2020-03-04	
Stepan Poltorak		UKR	GOV	defence minister		2014-10	2019-08	
Andriy Zagorodnyuk		UKR	GOV	defence minister		2019-08	2020-03	
Andriy Taran		UKR	GOV	defence minister		2020-03	2021-11	
Oleksii Reznikov	Oleksiy Reznikov	UKR	GOV	defence minister		2021-11-04	2023-09-05	
Mykhailo Fedorov		UKR	GOV	defence minister		2026-01		
Oleksiy Danilov	Oleksii Danilov	UKR	GOV	secretary of the National Security and Defense Council		2019-10-03	2024-03-26	
Oleksandr Lytvynenko		UKR	GOV	secretary of the National Security and Defense Council		2024-03	2025-07	
Arsen Avakov		UKR	GOV	interior minister		2014-02-27	2021-07-15	
Denys Monastyrsky		UKR	GOV	interior minister		2021-07-16	2023-01-18	
Ihor Klymenko		UKR	GOV	interior minister		2023-02-07		
Yuriy Lutsenko		UKR	GOV	interior minister		2007-12	2010-01	
Ivan Bakanov		UKR	SPY	head of the Security Service of Ukraine		2019-08	2022-07-17	
Vasyl Malyuk	Vasyl Maliuk	UKR	SPY	head of the Security Service of Ukraine		2023-02-07	2026-01	
Leonid Pasechnik		UKR	PRE	head of the Luhansk People's Republic		2017-11-24		
Igor Plotnitsky		UKR	PRE	head of the Luhansk People's Republic		2014-08	2017-11	
Alexander Zakharchenko		UKR	PRE	head of the Donetsk People's Republic		2014-08	2018-08-31	
Zayed bin Sultan Al Nahyan	Sheikh Zayed	ARE	GOV	president		1971-12-02	2004-11-02	
Khalifa bin Zayed Al Nahyan	Khalifa bin Zayed	ARE	GOV	president		2004-11-03	2022-05-13	
Mohammed bin Rashid Al Maktoum		ARE	GOV	prime minister		2006-01-05		
Anwar Gargash		ARE	GOV	presidential adviser		2021-02		
Robin Cook		GBR	GOV	foreign secretary		1997-05-02	2001-06-08	
Jack Straw		GBR	GOV	foreign secretary		2001-06-08	2006-05-05	
Margaret Beckett		GBR	GOV	foreign secretary		2006-05-05	2007-06-27	
David Miliband		GBR	GOV	foreign secretary		2007-06-28	2010-05-11	
William Hague		GBR	GOV	foreign secretary		2010-05-12	2014-07-14	
Philip Hammond		GBR	GOV	foreign secretary		2014-07-15	2016-07-13	
Philip Hammond		GBR	GOV	defence secretary		2011-10-14	2014-07-15	
Philip Hammond		GBR	GOV	chancellor of the exchequer		2016-07-13	2019-07-24	
Jeremy Hunt		GBR	GOV	foreign secretary		2018-07-09	2019-07-24	
Jeremy Hunt		GBR	GOV	chancellor of the exchequer		2022-10-14	2024-07-05	
Dominic Raab		GBR	GOV	foreign secretary		2019-07-24	2021-09-15	
James Cleverly		GBR	GOV	foreign secretary		2022-09-06	2023-11-13	
James Cleverly		GBR	GOV	home secretary		2023-11-13	2024-07-05	
Geoff Hoon		GBR	GOV	defence secretary		1999-10-11	2005-05-06	
Des Browne		GBR	GOV	defence secretary		2006-05-05	2008-10-03	
Bob Ainsworth		GBR	GOV	defence secretary		2009-06	2010-05	
Liam Fox		GBR	GOV	defence secretary		2010-05-12	2011-10-14	
Michael Fallon		GBR	GOV	defence secretary		2014-07-15	2017-11-01	
Gavin Williamson		GBR	GOV	defence secretary		2017-11-02	2019-05-01	
Penny Mordaunt		GBR	GOV	defence secretary		2019-05-01	2019-07-24	
Ben Wallace		GBR	GOV	defence secretary		2019-07-24	2023-08-31	
Grant Shapps		GBR	GOV	defence secretary		2023-08-31	2024-07-05	
John Healey		GBR	GOV	defence secretary		2024-07-05		
David Blunkett		GBR	GOV	home secretary		2001-06-08	2004-12-15	
Charles Clarke		GBR	GOV	home secretary		2004-12	2006-05	
Jacqui Smith		GBR	GOV	home secretary		2007-06	2009-06	
Alan Johnson		GBR	GOV	home secretary		2009-06	2010-05	
Amber Rudd		GBR	GOV	home secretary		2016-07-13	2018-04-29	
Sajid Javid		GBR	GOV	home secretary		2018-04-30	2019-07-24	
Sajid Javid		GBR	GOV	chancellor of the exchequer		2019-07-24	2020-02-13	
Priti Patel		GBR	GOV	home secretary		2019-07-24	2022-09-06	
Suella Braverman		GBR	GOV	home secretary		2022-10-25	2023-11-13	
Shabana Mahmood		GBR	GOV	home secretary		2025-09-05		
Alistair Darling		GBR	GOV	chancellor of the exchequer		2007-06-28	2010-05-11	
George Osborne		GBR	GOV	chancellor of the exchequer		2010-05-11	2016-07-13	
Nadhim Zahawi		GBR	GOV	chancellor of the exchequer		2022-07-05	2022-09-06	
Kwasi Kwarteng		GBR	GOV	chancellor of the exchequer		2022-09-06	2022-10-14	
Rachel Reeves		GBR	GOV	chancellor of the exchequer		2024-07-05		
Charles III	King Charles III	GBR	GOV	king		2022-09-08		
Elizabeth II	Queen Elizabeth II	GBR	GOV	queen		1952-02-06	2022-09-08	
Alex Salmond		GBR	GOV	first minister of Scotland		2007-05-16	2014-11-19	
Nicola Sturgeon		GBR	GOV	first minister of Scotland		2014-11-20	2023-03-28	
Humza Yousaf		GBR	GOV	first minister of Scotland		2023-03-29	2024-05-07	
John Swinney		GBR	GOV	first minister of Scotland		2024-05-08		
Ken Livingstone		GBR	GOV	mayor of London		2000-05-04	2008-05-04	
Sadiq Khan		GBR	GOV	mayor of London		2016-05-09		
Ed Miliband		GBR	OPP	leader of the opposition		2010-09-25	2015-05-08	
Michael Howard		GBR	OPP	leader of the opposition		2003-11	2005-12	
Kemi Badenoch		GBR	OPP	leader of the opposition		2024-11-02		
Alex Younger		GBR	SPY	head of MI6		2014-11	2020-09	
Blaise Metreweli		GBR	SPY	head of MI6		2025-10-01		
Elizabeth Warren		USA	LEG	senator		2013-01-03		
Ted Cruz		USA	LEG	senator		2013-01-03		
Rand Paul		USA	LEG	senator		2011-01-03		
Tom Cotton		USA	LEG	senator		2015-01-06		
Joe Lieberman		USA	LEG	senator		1989-01-03	2013-01-03	
Ted Kennedy	Edward Kennedy	USA	LEG	senator		1962-11-07	2009-08-25	
Joe Manchin		USA	LEG	senator		2010-11-15	2025-01-03	
Robert Menendez	Bob Menendez	USA	LEG	senator		2006-01-18	2024-08-20	
Chris Murphy		USA	LEG	senator		2013-01-03		
Bob Corker		USA	LEG	senator		2007-01-03	2019-01-03	
Dianne Feinstein		USA	LEG	senator		1992-11-10	2023-09-29	
John Thune		USA	LEG	senator		2005-01-03		
Dennis Hastert		USA	LEG	speaker of the House		1999-01-06	2007-01-03	
John Boehner		USA	LEG	speaker of the House		2011-01-05	2015-10-29	
Paul Ryan		USA	LEG	speaker of the House		2015-10-29	2019-01-03	
Warren Christopher		USA	GOV	secretary of state		1993-01-20	1997-01-17	
Richard Armitage		USA	GOV	deputy secretary of state		2001-03	2005-02	
Robert Zoellick		USA	GOV	deputy secretary of state		2005-02	2006-07	
Robert Zoellick		USA		president of the World Bank	World Bank	2007-07-01	2012-06-30	
John Negroponte		USA	GOV	deputy secretary of state		2007-02	2009-01	
John Negroponte		USA	GOV	ambassador to the United Nations		2001-09	2004-06	
John Negroponte		USA	SPY	director of national intelligence		2005-04	2007-02	
Stephen Biegun		USA	GOV	deputy secretary of state		2019-12	2021-01	
Wendy Sherman		USA	GOV	deputy secretary of state		2021-04-14	2023-07-28	
Kurt Campbell		USA	GOV	deputy secretary of state		2024-02-12	2025-01-20	
Christopher Landau		USA	GOV	deputy secretary of state		2025-03-25		
Paul Wolfowitz		USA	GOV	deputy secretary of defense		2001-03-02	2005-05-13	
Paul Wolfowitz		USA		president of the World Bank	World Bank	2005-06-01	2007-06-30	
Gordon England		USA	GOV	deputy secretary of defense		2005-05	2009-02	
Patrick Shanahan		USA	GOV	deputy secretary of defense		2017-07-19	2019-06	
David Norquist		USA	GOV	deputy secretary of defense		2019-07	2021-02	
Kathleen Hicks		USA	GOV	deputy secretary of defense		2021-02-09	2025-01-20	
Steve Feinberg		USA	GOV	deputy secretary of defense		2025-03-17		
William Cohen		USA	GOV	secretary of defense		1997-01-24	2001-01-20	
Paul O'Neill		USA	GOV	secretary of the treasury		2001-01-20	2002-12-31	
Henry Paulson	Hank Paulson	USA	GOV	secretary of the treasury		2006-07-10	2009-01-20	
Timothy Geithner		USA	GOV	secretary of the treasury		2009-01-26	2013-01-25	
Jack Lew	Jacob Lew	USA	GOV	secretary of the treasury		2013-02-28	2017-01-20	
Steven Mnuchin		USA	GOV	secretary of the treasury		2017-02-13	2021-01-20	
Tom Ridge		USA	GOV	secretary of homeland security		2003-01-24	2005-02-01	
Michael Chertoff		USA	GOV	secretary of homeland security		2005-02-15	2009-01-21	
Janet Napolitano		USA	GOV	secretary of homeland security		2009-01-21	2013-09-06	
Jeh Johnson		USA	GOV	secretary of homeland security		2013-12-23	2017-01-20	
John Kelly		USA	GOV	secretary of homeland security		2017-01-20	2017-07-31	
Kirstjen Nielsen		USA	GOV	secretary of homeland security		2017-12-06	2019-04-10	
Alejandro Mayorkas		USA	GOV	secretary of homeland security		2021-02-02	2025-01-20	
Kristi Noem		USA	GOV	secretary of homeland security		2025-01-25		
Janet Reno		USA	GOV	attorney general		1993-03-12	2001-01-20	
John Ashcroft		USA	GOV	attorney general		2001-02-02	2005-02-03	
Alberto Gonzales		USA	GOV	attorney general		2005-02-03	2007-09-17	
Michael Mukasey		USA	GOV	attorney general		2007-11	2009-01	
Eric Holder		USA	GOV	attorney general		2009-02-03	2015-04-27	
Loretta Lynch		USA	GOV	attorney general		2015-04-27	2017-01-20	
Jeff Sessions		USA	GOV	attorney general		2017-02-09	2018-11-07	
William Barr	Bill Barr	USA	GOV	attorney general		2019-02-14	2020-12-23	
Merrick Garland		USA	GOV	attorney general		2021-03-11	2025-01-20	
Pam Bondi		USA	GOV	attorney general		2025-02-05		
Stephen Hadley		USA	GOV	national security adviser		2005-01-26	2009-01-20	
Tom Donilon		USA	GOV	national security adviser		2010-10-08	2013-07-01	
Susan Rice		USA	GOV	national security adviser		2013-07-01	2017-01-20	
Susan Rice		USA	GOV	ambassador to the United Nations		2009-01-26	2013-06-30	
Michael Flynn		USA	GOV	national security adviser		2017-01-20	2017-02-13	
H. R. McMaster	H.R. McMaster	USA	GOV	national security adviser		2017-02-20	2018-04-09	
Robert O'Brien		USA	GOV	national security adviser		2019-09-18	2021-01-20	
Samantha Power		USA	GOV	ambassador to the United Nations		2013-08-05	2017-01-20	
Kelly Craft		USA	GOV	ambassador to the United Nations		2019-09-12	2021-01-20	
George Tenet		USA	SPY	director of the CIA		1997-07-11	2004-07-11	
Porter Goss		USA	SPY	director of the CIA		2004-09	2006-05	
Michael Hayden		USA	SPY	director of the CIA		2006-05-30	2009-02-12	
John Brennan		USA	SPY	director of the CIA		2013-03-08	2017-01-20	
Gina Haspel		USA	SPY	director of the CIA		2018-05-21	2021-01-20	
Louis Freeh		USA	COP	director of the FBI		1993-09-01	2001-06-25	
James Clapper		USA	SPY	director of national intelligence		2010-08-09	2017-01-20	
Dan Coats		USA	SPY	director of national intelligence		2017-03-16	2019-08-15	
Avril Haines		USA	SPY	director of national intelligence		2021-01-21	2025-01-20	
Hugh Shelton		USA	MIL	chairman of the Joint Chiefs of Staff		1997-10-01	2001-10-01	
Richard Myers		USA	MIL	chairman of the Joint Chiefs of Staff		2001-10-01	2005-10-01	
Mike Mullen	Michael Mullen	USA	MIL	chairman of the Joint Chiefs of Staff		2007-10-01	2011-10-01	
Martin Dempsey		USA	MIL	chairman of the Joint Chiefs of Staff		2011-10-01	2015-10-01	
Joseph Dunford		USA	MIL	chairman of the Joint Chiefs of Staff		2015-10-01	2019-10-01	
John Abizaid		USA	MIL	commander of Central Command		2003-07-07	2007-03-16	
William Fallon		USA	MIL	commander of Central Command		2007-03	2008-03	
Joseph Votel		USA	MIL	commander of Central Command		2016-03-30	2019-03-28	
Ari Fleischer		USA	GOV	White House press secretary		2001-01-20	2003-07-15	
Scott McClellan		USA	GOV	White House press secretary		2003-07	2006-05	
Jay Carney		USA	GOV	White House press secretary		2011-02	2014-06	
Josh Earnest		USA	GOV	White House press secretary		2014-06	2017-01	
Sean Spicer		USA	GOV	White House press secretary		2017-01-20	2017-07-31	
Sarah Huckabee Sanders	Sarah Sanders	USA	GOV	White House press secretary		2017-07-26	2019-07-01	
Kayleigh McEnany		USA	GOV	White House press secretary		2020-04	2021-01	
Jen Psaki		USA	GOV	White House press secretary		2021-01-20	2022-05-13	
Karine Jean-Pierre		USA	GOV	White House press secretary		2022-05-13	2025-01-20	
Ned Price		USA	GOV	State Department spokesman		2021-01-20	2023-03	
Matthew Miller		USA	GOV	State Department spokesman		2023-04	2025-01-20	
Richard Boucher		USA	GOV	State Department spokesman		2000	2005	
Sean McCormack		USA	GOV	State Department spokesman		2005	2009	
Philip Crowley	P.J. Crowley	USA	GOV	State Department spokesman		2009	2011	
Victoria Nuland		USA	GOV	State Department spokeswoman		2011	2013	
Victoria Nuland		USA	GOV	under secretary of state		2021-05	2024-03	
Heather Nauert		USA	GOV	State Department spokeswoman		2017-04	2019	
Morgan Ortagus		USA	GOV	State Department spokeswoman		2019-04	2021-01	
Tammy Bruce		USA	GOV	State Department spokeswoman		2025-01	2025-08	
Sarah Palin		USA	GOV	governor		2006-12-04	2009-07-26	
Jeb Bush		USA	GOV	governor		1999-01-05	2007-01-02	
Arnold Schwarzenegger		USA	GOV	governor		2003-11-17	2011-01-03	
Andrew Cuomo		USA	GOV	governor		2011-01-01	2021-08-24	
Gavin Newsom		USA	GOV	governor		2019-01-07		
Greg Abbott		USA	GOV	governor		2015-01-20		
Ron DeSantis		USA	GOV	governor		2019-01-08		
Gretchen Whitmer		USA	GOV	governor		2019-01-01		
Josh Shapiro		USA	GOV	governor		2023-01-17		
Kathy Hochul		USA	GOV	governor		2021-08-24		
Rick Perry		USA	GOV	governor		2000-12-21	2015-01-20	
Chris Christie		USA	GOV	governor		2010-01-19	2018-01-16	
Tim Walz		USA	GOV	governor		2019-01-07		
Rudy Giuliani	Rudolph Giuliani	USA	GOV	mayor of New York		1994-01-01	2001-12-31	
Michael Bloomberg		USA	GOV	mayor of New York		2002-01-01	2013-12-31	
Bill de Blasio		USA	GOV	mayor of New York		2014-01-01	2021-12-31	
Eric Adams		USA	GOV	mayor of New York		2022-01-01	2025-12-31	
Zohran Mamdani		USA	GOV	mayor of New York		2026-01-01		
Alan Greenspan		USA	GOV	chair of the Federal Reserve		1987-08-11	2006-01-31	
Ben Bernanke		USA	GOV	chair of the Federal Reserve		2006-02-01	2014-01-31	
John Roberts		USA	JUD	chief justice		2005-09-29		
William Rehnquist		USA	JUD	chief justice		1986-09-26	2005-09-03	
Jorge Batlle		URY	GOV	president		2000-03-01	2005-03-01	
Tabaré Vázquez		URY	GOV	president		2005-03-01	2010-03-01	
Tabaré Vázquez		URY	GOV	president		2015-03-01	2020-03-01	
José Mujica		URY	GOV	president		2010-03-01	2015-03-01	
Luis Lacalle Pou		URY	GOV	president		2020-03-01	2025-03-01	
Yamandú Orsi		URY	GOV	president		2025-03-01		
Abdulla Aripov		UZB	GOV	prime minister		2016-12-14		
Charlot Salwai		VUT	GOV	prime minister		2016-02-11	2020-04-20	
Charlot Salwai		VUT	GOV	prime minister		2023-10	2025-02-11	
Jotham Napat		VUT	GOV	prime minister		2025-02-11		
Tareck El Aissami		VEN	GOV	vice president		2017-01	2018-06	
Jorge Arreaza		VEN	GOV	vice president		2013-04	2016-01	
Jorge Arreaza		VEN	GOV	foreign minister		2017-08-02	2021-08	
Elías Jaua		VEN	GOV	foreign minister		2013-01	2014-09	
Félix Plasencia		VEN	GOV	foreign minister		2021-08	2022-05	
Yván Gil		VEN	GOV	foreign minister		2023-01-06		
Diosdado Cabello		VEN	LEG	president of the National Assembly		2012-01-05	2016-01-05	
Diosdado Cabello		VEN	GOV	interior minister		2024-08-27		
Jorge Rodríguez		VEN	LEG	president of the National Assembly		2021-01-05		
Henry Ramos Allup		VEN	LEG	president of the National Assembly		2016-01-05	2017-01-05	
Néstor Reverol		VEN	GOV	interior minister		2016-08	2020-10	
Remigio Ceballos		VEN	GOV	interior minister		2021-08	2024-08	
Tarek William Saab		VEN	JUD	prosecutor general		2017-08-05		
Luisa Ortega Díaz		VEN	JUD	prosecutor general		2007-12	2017-08-05	
Tran Duc Luong		VNM	GOV	president		1997-09-24	2006-06-27	
Nguyen Minh Triet		VNM	GOV	president		2006-06-27	2011-07-25	
Truong Tan Sang		VNM	GOV	president		2011-07-25	2016-04-02	
Tran Dai Quang		VNM	GOV	president		2016-04-02	2018-09-21	
Nguyen Xuan Phuc		VNM	GOV	president		2021-04-05	2023-01-18	
Nguyen Xuan Phuc		VNM	GOV	prime minister		2016-04-07	2021-04-05	
Vo Van Thuong		VNM	GOV	president		2023-03-02	2024-03-20	
Luong Cuong		VNM	GOV	president		2024-10-21		
Phan Van Khai		VNM	GOV	prime minister		1997-09-25	2006-06-27	
Nguyen Tan Dung		VNM	GOV	prime minister		2006-06-27	2016-04-06	
Pham Minh Chinh		VNM	GOV	prime minister		2021-04-05		
Pham Binh Minh		VNM	GOV	foreign minister		2011-08	2021-04	
Bui Thanh Son		VNM	GOV	foreign minister		2021-04-08	2025-08	
Le Hoai Trung		VNM	GOV	foreign minister		2025-08		
Khaled Bahah		YEM	GOV	prime minister		2014-11	2016-04	
Ahmed Obeid bin Daghr		YEM	GOV	prime minister		2016-04	2018-10	
Maeen Abdulmalik Saeed		YEM	GOV	prime minister		2018-10-15	2024-02-05	
Ahmed Awad bin Mubarak		YEM	GOV	prime minister		2024-02-05	2025-05-03	
Ahmed Awad bin Mubarak		YEM	GOV	foreign minister		2020-12	2024-02	
Salem Saleh bin Braik		YEM	GOV	prime minister		2025-05-03	2026-01	
Abdul Qadir Bajammal		YEM	GOV	prime minister		2001-03	2007-04	
Abu Bakr al-Qirbi		YEM	GOV	foreign minister		2001-04	2014-06	
Frederick Chiluba		ZMB	GOV	president		1991-11-02	2002-01-02	
Levy Mwanawasa		ZMB	GOV	president		2002-01-02	2008-08-19	
Rupiah Banda		ZMB	GOV	president		2008-06-29	2011-09-23	
Michael Sata		ZMB	GOV	president		2011-09-23	2014-10-28	
Edgar Lungu		ZMB	GOV	president		2015-01-25	2021-08-24	
Kenneth Kaunda		ZMB	GOV	president		1964-10-24	1991-11-02	
Joice Mujuru		ZWE	GOV	vice president		2004-12-06	2014-12-08	
Constantino Chiwenga		ZWE	GOV	vice president		2017-12-28		
Constantino Chiwenga		ZWE	MIL	commander of the defence forces		2003-12	2017-12	
Bill Shorten		AUS	OPP	leader of the opposition		2013-10-13	2019-05-30	
Kim Beazley		AUS	OPP	leader of the opposition		2005-01	2006-12	
Henri Bentégeat		FRA	MIL	chief of the defence staff		2002-10	2006-10	
Jean-Louis Georgelin		FRA	MIL	chief of the defence staff		2006-10	2010-02	
Édouard Guillaud		FRA	MIL	chief of the defence staff		2010-02	2014-02	
Pierre de Villiers		FRA	MIL	chief of the defence staff		2014-02-15	2017-07-19	
François Lecointre		FRA	MIL	chief of the defence staff		2017-07-20	2021-07-21	
Thierry Burkhard		FRA	MIL	chief of the defence staff		2021-07-22	2025-09-01	
Fabien Mandon		FRA	MIL	chief of the defence staff		2025-09-01		
Michael Boyce		GBR	MIL	chief of the defence staff		2001-02	2003-05	
Jock Stirrup		GBR	MIL	chief of the defence staff		2006-04	2010-10	
Nick Houghton		GBR	MIL	chief of the defence staff		2013-07	2016-07	
Stuart Peach		GBR	MIL	chief of the defence staff		2016-07	2018-06	
Nick Carter		GBR	MIL	chief of the defence staff		2018-06-11	2021-11-30	
Tony Radakin		GBR	MIL	chief of the defence staff		2021-11-30	2025-09	
Richard Knighton		GBR	MIL	chief of the defence staff		2025-09		
Volker Wieker		DEU	MIL	inspector general of the Bundeswehr		2010-01	2018-04	
Eberhard Zorn		DEU	MIL	inspector general of the Bundeswehr		2018-04	2023-03	
Carsten Breuer		DEU	MIL	inspector general of the Bundeswehr		2023-03-17		
Claudio Graziano		ITA	MIL	chief of the defence staff		2015-02	2018-11	
Enzo Vecciarelli		ITA	MIL	chief of the defence staff		2018-11	2021-11	
Giuseppe Cavo Dragone		ITA	MIL	chief of the defence staff		2021-11-05	2024-10	
Luciano Portolano		ITA	MIL	chief of the defence staff		2024-10		
Rajmund Andrzejczak		POL	MIL	chief of the general staff		2018-07	2023-10	
Wiesław Kukuła		POL	MIL	chief of the general staff		2023-10-10		
Kim Seung-kyum		KOR	MIL	chairman of the Joint Chiefs of Staff		2022-07	2023-11	
Kim Myung-soo		KOR	MIL	chairman of the Joint Chiefs of Staff		2023-11	2025-09	
Won In-choul		KOR	MIL	chairman of the Joint Chiefs of Staff		2020-09	2022-07	
Angus Houston		AUS	MIL	chief of the defence force		2005-07-04	2011-07-03	
David Hurley		AUS	MIL	chief of the defence force		2011-07	2014-06	
Mark Binskin		AUS	MIL	chief of the defence force		2014-06	2018-07	
Angus Campbell		AUS	MIL	chief of the defence force		2018-07-06	2024-07	
Rick Hillier		CAN	MIL	chief of the defence staff		2005-02-04	2008-07-02	
Walter Natynczyk		CAN	MIL	chief of the defence staff		2008-07	2012-10	
Jonathan Vance		CAN	MIL	chief of the defence staff		2015-07-17	2021-01-14	
Wayne Eyre		CAN	MIL	chief of the defence staff		2021-11-25	2024-07-18	
Jennie Carignan		CAN	MIL	chief of the defence staff		2024-07-18		
Sergio Moro		BRA	GOV	justice minister		2019-01-01	2020-04-24	
Flávio Dino		BRA	GOV	justice minister		2023-01-01	2024-02	
Ricardo Lewandowski		BRA	GOV	justice minister		2024-02-01	2026-01	
Alexandre de Moraes		BRA	JUD	justice of the Supreme Federal Court		2017-03-22		
Luís Roberto Barroso		BRA	JUD	justice of the Supreme Federal Court		2013-06	2025-10	
George Robertson	Lord Robertson	GBR		secretary-general of NATO	NATO	1999-10-14	2003-12-17	
Philip Breedlove		USA	MIL	supreme allied commander Europe	NATO	2013-05	2016-05	
Curtis Scaparrotti		USA	MIL	supreme allied commander Europe	NATO	2016-05	2019-05	
Tod Wolters		USA	MIL	supreme allied commander Europe	NATO	2019-05	2022-07	
Christopher Cavoli		USA	MIL	supreme allied commander Europe	NATO	2022-07-04	2025-07	
James Stavridis		USA	MIL	supreme allied commander Europe	NATO	2009-07	2013-05	
Alexus Grynkewich		USA	MIL	supreme allied commander Europe	NATO	2025-07		
Herman Van Rompuy		BEL		president of the European Council	European Council	2009-12-01	2014-11-30	
David Sassoli		ITA	LEG	president of the European Parliament	European Parliament	2019-07-03	2022-01-11	
Martin Schulz		DEU	LEG	president of the European Parliament	European Parliament	2012-01-17	2017-01-17	
Jean-Claude Trichet		FRA		president of the European Central Bank	European Central Bank	2003-11-01	2011-10-31	
Olivér Várhelyi		HUN		EU enlargement commissioner	European Commission	2019-12-01	2024-11-30	
Thierry Breton		FRA		EU internal market commissioner	European Commission	2019-12-01	2024-09-16	
Margrethe Vestager		DNK		EU competition commissioner	European Commission	2014-11-01	2024-11-30	
Rodrigo Rato		ESP		managing director of the IMF	International Monetary Fund	2004-06-07	2007-10-31	
Dominique Strauss-Kahn		FRA		managing director of the IMF	International Monetary Fund	2007-11-01	2011-05-18	
James Wolfensohn		USA		president of the World Bank	World Bank	1995-06-01	2005-05-31	
Jim Yong Kim		USA		president of the World Bank	World Bank	2012-07-01	2019-02-01	
David Malpass		USA		president of the World Bank	World Bank	2019-04-09	2023-06-01	
Pascal Lamy		FRA		director-general of the World Trade Organization	World Trade Organization	2005-09-01	2013-08-31	
Roberto Azevêdo		BRA		director-general of the World Trade Organization	World Trade Organization	2013-09-01	2020-08-31	
Yukiya Amano		JPN		director general of the IAEA	International Atomic Energy Agency	2009-12-01	2019-07-18	
Margaret Chan		CHN		director-general of the World Health Organization	World Health Organization	2007-01-01	2017-06-30	
Lee Jong-wook		KOR		director-general of the World Health Organization	World Health Organization	2003-07	2006-05-22	
Gro Harlem Brundtland		NOR		director-general of the World Health Organization	World Health Organization	1998-07	2003-07	
Louise Arbour		CAN		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2004-07	2008-06	
Louise Arbour		CAN	JUD	prosecutor of the ICTY		1996-10	1999-09	
Navi Pillay	Navanethem Pillay	ZAF		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2008-09	2014-08	
Zeid Ra'ad al-Hussein		JOR		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2014-09	2018-08	
Ruud Lubbers		NLD		UN high commissioner for refugees	UN High Commissioner for Refugees	2001-01-01	2005-02-20	
Henrietta Fore		USA		executive director of UNICEF	UNICEF	2018-01-01	2022-01-31	
Anthony Lake		USA		executive director of UNICEF	UNICEF	2010-05	2017-12	
Ann Veneman		USA		executive director of UNICEF	UNICEF	2005-05	2010-04	
Carol Bellamy		USA		executive director of UNICEF	UNICEF	1995-05	2005-04	
David Beasley		USA		executive director of the World Food Programme	World Food Programme	2017-04	2023-04-05	
Josette Sheeran		USA		executive director of the World Food Programme	World Food Programme	2007-04	2012-04	
Ertharin Cousin		USA		executive director of the World Food Programme	World Food Programme	2012-04	2017-04	
Mark Lowcock		GBR		UN humanitarian chief	United Nations	2017-09-01	2021-06-18	
Valerie Amos		GBR		UN humanitarian chief	United Nations	2010-09	2015-05	
Stephen O'Brien		GBR		UN humanitarian chief	United Nations	2015-05	2017-08	
Jan Egeland		NOR		UN humanitarian chief	United Nations	2003-06	2006-12	
Jean-Marie Guéhenno		FRA		UN peacekeeping chief	United Nations	2000-10	2008-07	
Alain Le Roy		FRA		UN peacekeeping chief	United Nations	2008-08	2011-10	
Hervé Ladsous		FRA		UN peacekeeping chief	United Nations	2011-10	2017-03	
Jean-Pierre Lacroix		FRA		UN peacekeeping chief	United Nations	2017-04		
Rosemary DiCarlo		USA		UN political affairs chief	United Nations	2018-05		
Jeffrey Feltman		USA		UN political affairs chief	United Nations	2012-07	2018-03	
Audrey Azoulay		FRA		director-general of UNESCO	UNESCO	2017-11-15	2025-11-14	
Irina Bokova		BGR		director-general of UNESCO	UNESCO	2009-11-15	2017-11-14	
Khaled el-Enany		EGY		director-general of UNESCO	UNESCO	2025-11-15		
Jamal Benomar		MAR		UN envoy for Yemen	United Nations	2012-08	2015-04	
Ismail Ould Cheikh Ahmed		MRT		UN envoy for Yemen	United Nations	2015-04-25	2018-02	
Ghassan Salamé		LBN		UN envoy for Libya	United Nations	2017-06	2020-03	
Tarek Mitri		LBN		UN envoy for Libya	United Nations	2012-09	2014-09	
Bernardino León		ESP		UN envoy for Libya	United Nations	2014-08	2015-11	
Martin Kobler		DEU		UN envoy for Libya	United Nations	2015-11	2017-06	
Abdoulaye Bathily		SEN		UN envoy for Libya	United Nations	2022-09	2024-04	
Hanna Tetteh		GHA		UN envoy for Libya	United Nations	2025-01		
Stephanie Williams		USA		UN envoy for Libya	United Nations	2020-03	2022-07	
Volker Perthes		DEU		UN envoy for Sudan	United Nations	2021-01	2023-09	
Martti Ahtisaari		FIN		UN envoy for Kosovo	United Nations	2005-11	2008-02	
Terje Rød-Larsen	Terje Roed-Larsen	NOR		UN Middle East envoy	United Nations	1999-10	2004-12	
Tor Wennesland		NOR		UN Middle East envoy	United Nations	2021-01	2024-12	
Nickolay Mladenov	Nikolay Mladenov	BGR		UN Middle East envoy	United Nations	2015-02	2020-12	
Pierre Krähenbühl		CHE		commissioner-general of UNRWA	UNRWA	2014-03-30	2019-11-06	
Sérgio Vieira de Mello		BRA		UN envoy for Iraq	United Nations	2003-05	2003-08-19	
Patricia Scotland		GBR		secretary-general of the Commonwealth	Commonwealth of Nations	2016-04-01	2025-03-31	
Shirley Ayorkor Botchwey		GHA		secretary-general of the Commonwealth	Commonwealth of Nations	2025-04-01		
José Miguel Insulza		CHL		secretary general of the OAS	Organization of American States	2005-05-26	2015-05-26	
Albert Ramdin		SUR		secretary general of the OAS	Organization of American States	2025-05-30		
Jean Ping		GAB		chair of the African Union Commission	African Union Commission	2008-04-28	2012-10-15	
Omar Touray		GMB		president of the ECOWAS Commission	Economic Community of West African States	2022-07		
Jean-Claude Brou		CIV		president of the ECOWAS Commission	Economic Community of West African States	2018-03	2022-07	
Kao Kim Hourn		KHM		secretary-general of ASEAN	Association of Southeast Asian Nations	2023-01-09		
Surin Pitsuwan		THA		secretary-general of ASEAN	Association of Southeast Asian Nations	2008-01-01	2012-12-31	
Ekmeleddin İhsanoğlu		TUR		secretary-general of the Organisation of Islamic Cooperation	Organisation of Islamic Cooperation	2005-01	2013-12	
Hissein Brahim Taha		TCD		secretary-general of the Organisation of Islamic Cooperation	Organisation of Islamic Cooperation	2021-11		
Nabil Elaraby	Nabil al-Arabi	EGY		secretary-general of the Arab League	Arab League	2011-07-01	2016-06-30	
Jasem Albudaiwi	Jasem al-Budaiwi	KWT		secretary-general of the Gulf Cooperation Council	Gulf Cooperation Council	2023-02-01		
Mohammad Barkindo	Mohammed Barkindo	NGA		secretary-general of OPEC	OPEC	2016-08-01	2022-07-05	
Haitham al-Ghais		KWT		secretary-general of OPEC	OPEC	2022-08-01		
Helga Schmid		DEU		secretary-general of the OSCE	Organization for Security and Co-operation in Europe	2020-12	2024-09	
Feridun Sinirlioğlu		TUR		secretary-general of the OSCE	Organization for Security and Co-operation in Europe	2024-12		
Marija Pejčinović Burić		HRV		secretary-general of the Council of Europe	Council of Europe	2019-09-18	2024-09-17	
Thorbjørn Jagland		NOR		secretary-general of the Council of Europe	Council of Europe	2009-10-01	2019-09-17	
Jürgen Stock		DEU	COP	secretary-general of Interpol	Interpol	2014-11-07	2024-11	
Tomoko Akane		JPN	JUD	president of the International Criminal Court	International Criminal Court	2024-03-11		
Serge Brammertz		BEL	JUD	prosecutor of the ICTY		2008-01-01	2017-12-31	
Gilbert Houngbo		TGO	GOV	prime minister		2008-09-07	2012-07-23	
Gilbert Houngbo		TGO		director-general of the International Labour Organization	International Labour Organization	2022-10-01		
Mousa Abu Marzouk		PSE	REB	member of Hamas' political bureau	Hamas	1992		
Mahmoud al-Zahar		PSE	REB	member of Hamas' political bureau	Hamas	2004		
Osama Hamdan		PSE	REB	member of Hamas' political bureau	Hamas	2004		
Izzat al-Rishq		PSE	REB	member of Hamas' political bureau	Hamas	2005		
Bassem Naim		PSE	REB	member of Hamas' political bureau	Hamas	2012		
Zaher Jabarin		PSE	REB	member of Hamas' political bureau	Hamas	2017		
Sami Abu Zuhri		PSE	REB	Hamas spokesman	Hamas	2005		
Fawzi Barhoum		PSE	REB	Hamas spokesman	Hamas	2006		
Hazem Qassem		PSE	REB	Hamas spokesman	Hamas	2016		
Ahmad Saadat		PSE	REB	secretary-general of the Popular Front for the Liberation of Palestine	Popular Front for the Liberation of Palestine	2001		
George Habash		PSE	REB	secretary-general of the Popular Front for the Liberation of Palestine	Popular Front for the Liberation of Palestine	1967	2000	
Ramadan Shalah	Ramadan Shallah	PSE	REB	secretary-general of Palestinian Islamic Jihad	Palestinian Islamic Jihad	1995	2018-09	
Mustafa Badreddine		LBN	REB	Hezbollah commander	Hezbollah	2008	2016-05-12	
Haytham Ali Tabatabai		LBN	REB	Hezbollah commander	Hezbollah	2008	2025-11-23	
Wafiq Safa		LBN	REB	Hezbollah commander	Hezbollah	1987		
Walid Jumblatt		LBN	PTY	leader of the Progressive Socialist Party		1977	2023-05	
Samir Geagea		LBN	PTY	leader of the Lebanese Forces	Lebanese Forces	1986		
Abdul Aziz al-Hakim		IRQ	PTY	leader of the Supreme Council for the Islamic Revolution in Iraq		2003-08	2009-08-26	
Mohammad Baqir al-Hakim		IRQ	PTY	leader of the Supreme Council for the Islamic Revolution in Iraq		1982	2003-08-29	
Ammar al-Hakim		IRQ	PTY	leader of the Supreme Council for the Islamic Revolution in Iraq		2009-09	2017-07	
Abu al-Hasan al-Hashimi al-Qurashi		IRQ	REB	leader of the Islamic State	Islamic State	2022-03-10	2022-10-15	
Abu Ayyub al-Masri		EGY	REB	leader of al-Qaeda in Iraq	al-Qaeda in Iraq	2006-06	2010-04-18	
Abu Mohammad al-Adnani	Abu Muhammad al-Adnani	SYR	REB	spokesman of the Islamic State	Islamic State	2014	2016-08-30	
Nasser al-Wuhayshi	Nasir al-Wuhayshi	YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2009-01	2015-06-12	
Qasim al-Raymi	Qassim al-Rimi	YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2015-06	2020-01-29	
Khalid Batarfi		YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2020-02	2024-03	
Saad al-Awlaki		YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2024-03		
Mahdi al-Mashat		YEM	REB	head of the Houthis' Supreme Political Council	Houthis	2018-04		
Saleh al-Samad	Saleh al-Sammad	YEM	REB	head of the Houthis' Supreme Political Council	Houthis	2016-08	2018-04-19	
Nasr al-Din Amer		YEM	REB	spokesman of the Houthis	Houthis	2018		
Abdelmalek Droukdel		DZA	REB	leader of al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb	2004	2020-06-03	
Mokhtar Belmokhtar		DZA	REB	leader of al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb	2007	2015	
Abu Ubaydah Yusuf al-Annabi		DZA	REB	leader of al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb	2020-11		
Adnan Abu Walid al-Sahraoui		ESH	REB	leader of the Islamic State in the Greater Sahara	Islamic State in the Greater Sahara	2015-05	2021-08-17	
Mohamed Abdelaziz		ESH	REB	leader of the Polisario Front	Polisario Front	1976-08	2016-05-31	
Abu Musab al-Barnawi		NGA	REB	leader of the Islamic State West Africa Province	Islamic State West Africa Province	2016-08	2021-08	
Ali Mohamud Rage	Ali Dhere	SOM	REB	spokesman of al-Shabaab	al-Shabaab	2009		
Abdiasis Abu Musab	Abdulaziz Abu Musab	SOM	REB	spokesman of al-Shabaab	al-Shabaab	2011		
Hassan Dahir Aweys		SOM	REB	leader of the Union of Islamic Courts		2006-06	2006-12	
Mohamed Farrah Aidid	Mohamed Farah Aideed	SOM	UAF	warlord		1991	1996-08-01	
Hussein Mohamed Farah Aidid		SOM	UAF	warlord		1996	2006	
Dominic Ongwen		UGA	REB	commander of the Lord's Resistance Army		1990	2015-01	
Vincent Otti		UGA	REB	commander of the Lord's Resistance Army		1999	2007-10	
Musa Baluku		COD	REB	commander of the Allied Democratic Forces	Allied Democratic Forces	2015		
Jamil Mukulu		COD	REB	commander of the Allied Democratic Forces	Allied Democratic Forces	1995	2015	
Willy Ngoma		COD	REB	spokesman of the M23	M23	2022		
Lawrence Kanyuka		COD	REB	spokesman of the M23	M23	2022		
Germain Katanga		COD	REB	militia leader		2003	2004-12	
Mathieu Ngudjolo		COD	REB	militia leader		2003	2006	
Sylvestre Mudacumura		RWA	REB	leader of the Democratic Forces for the Liberation of Rwanda	Democratic Forces for the Liberation of Rwanda	2003	2019-09-18	
Ignace Murwanashyaka		RWA	REB	leader of the Democratic Forces for the Liberation of Rwanda	Democratic Forces for the Liberation of Rwanda	2001	2009-11	
Ali Darassa		CAF	REB	rebel leader		2014		
Noureddine Adam		CAF	REB	rebel leader		2012		
Charles Blé Goudé		CIV	PRM	youth leader		2001	2011-04	
Sekou Conneh		LBR	REB	rebel leader		1999	2003	
Mahamat Nouri		TCD	REB	rebel leader		2006	2010	
Timane Erdimi		TCD	REB	rebel leader		2006	2022	
Khalil Ibrahim		SDN	REB	leader of the Justice and Equality Movement		2000	2011-12-25	
Gibril Ibrahim	Jibril Ibrahim	SDN	REB	leader of the Justice and Equality Movement		2012-01	2020-10	
Gibril Ibrahim		SDN	GOV	finance minister		2021-02		
Abdel Wahid al-Nur	Abdul Wahid al-Nur	SDN	REB	leader of a faction of the Sudan Liberation Movement		2001		
Malik Agar		SDN	REB	leader of the SPLM-N		2011	2020-10	
Malik Agar		SDN	GOV	deputy chairman of the Transitional Sovereignty Council		2023-05-19		
Yasser Arman		SDN	REB	leader of the SPLM-N		2011	2020	
Abdelrahim Dagalo	Abdel Rahim Hamdan Dagalo	SDN	PRM	deputy commander of the Rapid Support Forces	Rapid Support Forces	2013		
Lam Akol		SSD	REB	opposition leader		2009	2020	
Thomas Cirillo		SSD	REB	opposition leader		2017		
Pagan Amum		SSD	REB	opposition leader		2015		
Tadesse Werede		ETH	REB	commander of the Tigray Defense Forces		2020-11	2025-04	
Tsadkan Gebretensae		ETH	REB	commander of the Tigray Defense Forces		2020-11	2022	
Jawar Mohammed		ETH	OPP	opposition leader		2019		
Birhanu Nega		ETH	OPP	opposition leader		2005	2021-10	
Murat Karayılan		TUR	REB	PKK commander	Kurdistan Workers' Party	1999		
Duran Kalkan		TUR	REB	PKK commander	Kurdistan Workers' Party	1999		
Salih Muslim		SYR	PTY	co-chair of the Democratic Union Party	Democratic Union Party	2010	2017	
Jalaluddin Haqqani		AFG	REB	leader of the Haqqani network	Haqqani network	1979	2018-09	
Sher Mohammad Abbas Stanikzai	Sher Mohammad Stanikzai	AFG	REB	head of the Taliban's political office	Taliban	2015	2019-01	
Sher Mohammad Abbas Stanikzai		AFG	GOV	deputy foreign minister		2021-09	2025-02	
Maulana Fazlullah	Mullah Fazlullah	PAK	REB	leader of the Pakistani Taliban		2013-11	2018-06-14	
Zaki-ur-Rehman Lakhvi		PAK	REB	founder of Lashkar-e-Taiba	Lashkar-e-Taiba	1990		
Faiz Hameed		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2019-06	2021-10	
Nadeem Anjum		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2021-11	2024-09	
Asim Malik		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2024-09-30		
Ahmed Shuja Pasha		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2008-10	2012-03	
S. P. Tamilselvan	S.P. Thamilselvan	LKA	REB	political chief of the LTTE	Liberation Tigers of Tamil Eelam	1994	2007-11-02	
Anton Balasingham		LKA	REB	political chief of the LTTE	Liberation Tigers of Tamil Eelam	1983	2006-12-14	
Syed Ali Geelani	Syed Ali Shah Geelani	IND	OPP	separatist leader		1993	2021-09-01	
Yasin Malik		IND	OPP	separatist leader		1989	2019	
Mirwaiz Umar Farooq		IND	OPP	separatist leader		1990		
Khadaffy Janjalani		PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	1998	2006-09-04	
Radullan Sahiron		PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2006		
Murad Ebrahim	Al Haj Murad Ebrahim	PHL	REB	chairman of the Moro Islamic Liberation Front	Moro Islamic Liberation Front	2003-08	2019-02	
Hashim Salamat		PHL	REB	chairman of the Moro Islamic Liberation Front	Moro Islamic Liberation Front	1984	2003-07	
Twan Mrat Naing		MMR	REB	leader of the Arakan Army	Arakan Army	2009-04		
Duwa Lashi La		MMR	OPP	acting president of the National Unity Government	National Unity Government	2021-04-16		
Zin Mar Aung		MMR	OPP	foreign minister of the National Unity Government	National Unity Government	2021-05		
Baburam Bhattarai		NPL	REB	leader of the Maoists		1996-02	2006-11-21	
Baburam Bhattarai		NPL	GOV	prime minister		2011-08-29	2013-03-14	
Alfredo Reinado		TLS	REB	rebel leader		2006-05	2008-02-11	
Hasan di Tiro		IDN	REB	chief negotiator of the Free Aceh Movement		1976	2010-06-03	
Malik Mahmud		IDN	REB	chief negotiator of the Free Aceh Movement		2003	2005-08	
Mono Jojoy	Jorge Briceño	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1999	2010-09-22	
Pablo Catatumbo		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1980	2017	
Simón Trinidad		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1987	2004-01	
Piedad Córdoba		COL	LEG	senator		1994	2010	
Iván Cepeda		COL	LEG	senator		2014-07-20		
Gustavo Bolívar		COL	LEG	senator		2018	2023	
Nicolás Rodríguez Bautista		COL	REB	leader of the National Liberation Army	National Liberation Army	1998	2021	
Pablo Beltrán		COL	REB	leader of the National Liberation Army	National Liberation Army	2000		
Otty Patiño		COL	GOV	high commissioner for peace		2023-11		
Danilo Rueda		COL	GOV	high commissioner for peace		2022-08	2023-11	
Miguel Ceballos		COL	GOV	high commissioner for peace		2018-08	2021-05	
Luis Carlos Restrepo		COL	GOV	high commissioner for peace		2002-08	2009	
Sergio Jaramillo		COL	GOV	high commissioner for peace		2012	2016-08	
Claudia López		COL	GOV	mayor of Bogotá		2020-01-01	2023-12-31	
Carlos Fernando Galán		COL	GOV	mayor of Bogotá		2024-01-01		
Antanas Mockus		COL	GOV	mayor of Bogotá		2001-01-01	2003-12-31	
Enrique Peñalosa		COL	GOV	mayor of Bogotá		2016-01-01	2019-12-31	
Ovidio Guzmán		MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	2016	2023-01-05	
Iván Archivaldo Guzmán		MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	2016		
Guy Philippe		HTI	REB	rebel leader		2004-02	2004-03	
Vitel'homme Innocent		HTI	REB	rebel leader		2021		
Luis Fernando Camacho		BOL	OPP	opposition leader		2019-10		
Keiko Fujimori		PER	PTY	leader of Fuerza Popular	Fuerza Popular	2010		
Milan Radoičić		XKX	PTY	vice president of the Serb List		2018	2023-09	
Ali Ahmeti		MKD	REB	leader of the National Liberation Army	National Liberation Army of Macedonia	2001-01	2001-09	
Ali Ahmeti		MKD	PTY	leader of the Democratic Union for Integration		2002-06		
Alija Izetbegović		BIH	GOV	member of the presidency		1990-12-20	2000-10-14	
Biljana Plavšić		BIH	GOV	president of Republika Srpska		1996-07	1998-11	
Vladislav Ardzinba		GEO	PRE	president of Abkhazia		1994-11-26	2005-02-12	
Sergei Bagapsh		GEO	PRE	president of Abkhazia		2005-02-12	2011-05-29	
Alexander Ankvab		GEO	PRE	president of Abkhazia		2011-05-29	2014-06-01	
Raul Khajimba		GEO	PRE	president of Abkhazia		2014-09-25	2020-01-12	
Aslan Bzhania		GEO	PRE	president of Abkhazia		2020-04-23	2024-11-19	
Badra Gunba		GEO	PRE	president of Abkhazia		2025-04-02		
Eduard Kokoity		GEO	PRE	president of South Ossetia		2001-12-18	2011-12-10	
Leonid Tibilov		GEO	PRE	president of South Ossetia		2012-04-19	2017-04-21	
Anatoly Bibilov		GEO	PRE	president of South Ossetia		2017-04-21	2022-05-24	
Alan Gagloev		GEO	PRE	president of South Ossetia		2022-05-24		
Arkadi Ghukasyan		AZE	PRE	president of Nagorno-Karabakh		1997-09-08	2007-09-07	
Bako Sahakyan		AZE	PRE	president of Nagorno-Karabakh		2007-09-07	2020-05-21	
Arayik Harutyunyan		AZE	PRE	president of Nagorno-Karabakh		2020-05-21	2023-09-01	
Samvel Shahramanyan		AZE	PRE	president of Nagorno-Karabakh		2023-09-10	2023-12-31	
Akhmed Zakayev		RUS	REB	Chechen separatist envoy		1999		
Abdul-Halim Sadulayev		RUS	REB	Chechen separatist envoy		2005-03	2006-06-17	
Movladi Udugov		RUS	REB	Chechen separatist envoy		1994	2007	
Igor Girkin	Igor Strelkov	RUS	REB	separatist commander		2014-04	2014-08	
Garry Kasparov		RUS	OPP	opposition politician		2005		
Vladimir Kara-Murza		RUS	OPP	opposition politician		2012		
Ilya Yashin		RUS	OPP	opposition politician		2005		
Boris Nadezhdin		RUS	OPP	opposition politician		2023		
Sergei Udaltsov		RUS	OPP	opposition politician		2011	2014	
Gennady Zyuganov		RUS	PTY	leader of the Communist Party	Communist Party of the Russian Federation	1993		
Vladimir Zhirinovsky		RUS	PTY	leader of the Liberal Democratic Party		1992	2022-04-06	
Leonid Slutsky		RUS	PTY	leader of the Liberal Democratic Party		2022-05		
Dmytro Yarosh		UKR	PTY	leader of Right Sector	Right Sector	2013-11	2015-11	
Vitali Klitschko		UKR	GOV	mayor of Kyiv		2014-06-05		
Dmytro Lubinets		UKR	GOV	human rights ombudsman		2022-07-01		
Liudmyla Denisova		UKR	GOV	human rights ombudsman		2018-03	2022-05	
Maria Kolesnikova	Maria Kalesnikava	BLR	OPP	opposition leader		2020		
Viktor Babariko	Viktor Babaryka	BLR	OPP	opposition leader		2020		
Ales Bialiatski		BLR	OPP	opposition leader		1996		
Veronika Tsepkalo		BLR	OPP	opposition leader		2020		
Mehdi Karroubi		IRN	OPP	opposition leader		2009		
Maryam Rajavi		IRN	OPP	leader of the People's Mujahedin of Iran		1993		
Massoud Rajavi		IRN	OPP	leader of the People's Mujahedin of Iran		1979	2003	
Shirin Ebadi		IRN	SOC	activist		2003		
Nasrin Sotoudeh		IRN	SOC	activist		2009		
Gholam-Hossein Mohseni-Ejei	Gholamhossein Mohseni Ejei	IRN	JUD	judiciary chief		2021-07-01		
Sadeq Larijani	Sadegh Larijani	IRN	JUD	judiciary chief		2009-08	2019-03	
Mohammad Eslami		IRN	GOV	president of the Atomic Energy Organization		2021-08-29		
Fereydoun Abbasi		IRN	GOV	president of the Atomic Energy Organization		2011-02	2013-08	
Mark Regev		ISR	GOV	government spokesman		2007	2016	
David Mencer		ISR	GOV	government spokesman		2023-10		
Eylon Levy		ISR	GOV	government spokesman		2023-10	2024-03	
Effie Defrin		ISR	MIL	military spokesman	Israel Defense Forces	2025-03		
Jonathan Conricus		ISR	MIL	military spokesman	Israel Defense Forces	2017	2021	
Peter Lerner		ISR	MIL	military spokesman	Israel Defense Forces	2013	2017	
Gilad Erdan		ISR	GOV	ambassador to the United Nations		2020-07	2024-08	
Danny Danon		ISR	GOV	ambassador to the United Nations		2024-08		
Ron Prosor		ISR	GOV	ambassador to the United Nations		2011	2015	
Dan Gillerman		ISR	GOV	ambassador to the United Nations		2003-01	2008-09	
Riyad Mansour		PSE	GOV	ambassador to the United Nations		2005		
Saeb Erekat		PSE	GOV	chief negotiator		1995	2020-11-10	
Hussein al-Sheikh		PSE	GOV	vice president		2025-04-26		
Mohammed Dahlan		PSE	PTY	Fatah leader	Fatah	2006	2011-06	
Jibril Rajoub		PSE	PTY	Fatah leader	Fatah	2009		
Mahmoud al-Aloul		PSE	PTY	Fatah leader	Fatah	2009		
Hanan Ashrawi		PSE	GOV	spokeswoman		1991	2020-12	
Nabil Abu Rudeineh		PSE	GOV	spokeswoman		1996		
Mohammed Badie		EGY	OPP	supreme guide of the Muslim Brotherhood		2010-01-16		
Mahdi Akef	Mohammed Mahdi Akef	EGY	OPP	supreme guide of the Muslim Brotherhood		2004-01	2010-01	
Ayman Nour		EGY	OPP	opposition leader		2004		
Hamdeen Sabahi		EGY	OPP	opposition leader		2012	2014	
Xu Zhiyong		CHN	SOC	human rights lawyer		2003		
Gao Zhisheng		CHN	SOC	human rights lawyer		2005	2017	
Tung Chee-hwa		HKG	GOV	chief executive		1997-07-01	2005-03-12	
Donald Tsang		HKG	GOV	chief executive		2005-06-21	2012-06-30	
Leung Chun-ying	C.Y. Leung	HKG	GOV	chief executive		2012-07-01	2017-06-30	
Rebiya Kadeer		CHN	OPP	Uyghur leader		2006	2017	
Dolkun Isa		CHN	OPP	Uyghur leader		2017		
Ilham Tohti		CHN	OPP	Uyghur leader		2006		
Lobsang Sangay		CHN	OPP	prime minister of the Central Tibetan Administration	Central Tibetan Administration	2011-08-08	2021-05	
Penpa Tsering		CHN	OPP	prime minister of the Central Tibetan Administration	Central Tibetan Administration	2021-05-27		
Gerry Adams		GBR	PTY	leader of Sinn Féin	Sinn Féin	1983	2018-02-10	
Mary Lou McDonald		GBR	PTY	leader of Sinn Féin	Sinn Féin	2018-02-10		
Martin McGuinness		GBR	GOV	deputy first minister of Northern Ireland		2007-05-08	2017-01-09	
David Trimble		GBR	GOV	first minister of Northern Ireland		1998-07-01	2002-10-14	
Ian Paisley		GBR	GOV	first minister of Northern Ireland		2007-05-08	2008-06-05	
Arlene Foster		GBR	GOV	first minister of Northern Ireland		2016-01-11	2021-06	
Michelle O'Neill		GBR	GOV	first minister of Northern Ireland		2024-02-03		
Rowan Williams		GBR	REL	archbishop of Canterbury		2002-12	2012-12	
Justin Welby		GBR	REL	archbishop of Canterbury		2013-02-04	2025-01-06	
Quim Torra		ESP	GOV	president of Catalonia		2018-05-17	2020-09-28	
Pere Aragonès		ESP	GOV	president of Catalonia		2021-05-21	2024-08	
Artur Mas		ESP	GOV	president of Catalonia		2010-12-27	2016-01-12	
Salvador Illa		ESP	GOV	president of Catalonia		2024-08-10		
Alberto Núñez Feijóo		ESP	OPP	leader of the People's Party		2022-04-02		
Pablo Casado		ESP	OPP	leader of the People's Party		2018-07	2022-04	
Santiago Abascal		ESP	PTY	leader of Vox	Vox	2014-09		
Jordan Bardella		FRA	PTY	leader of the National Rally	National Rally	2022-11-05		
Jean-Marie Le Pen		FRA	PTY	leader of the National Rally	National Rally	1972-10	2011-01-15	
Umberto Bossi		ITA	PTY	leader of the League		1991	2012-04	
Tino Chrupalla		DEU	PTY	leader of the AfD	Alternative for Germany	2019-11		
Alexander Gauland		DEU	PTY	leader of the AfD	Alternative for Germany	2017	2019	
Björn Höcke		DEU	PTY	leader of the AfD	Alternative for Germany	2013		
Jörg Haider		AUT	PTY	leader of the Freedom Party		1986	2000-05	
Heinz-Christian Strache		AUT	PTY	leader of the Freedom Party		2005-04	2019-05	
Herbert Kickl		AUT	PTY	leader of the Freedom Party		2021-06		
Nikolaos Michaloliakos		GRC	PTY	leader of Golden Dawn	Golden Dawn	1985	2020-10	
Pietro Parolin		VAT	GOV	cardinal secretary of state	Vatican's Secretariat of State	2013-10-15		
Tarcisio Bertone		VAT	GOV	cardinal secretary of state	Vatican's Secretariat of State	2006-09	2013-10	
Angelo Sodano		VAT	GOV	cardinal secretary of state	Vatican's Secretariat of State	1991-06	2006-09	
Bartholomew I	Ecumenical Patriarch Bartholomew	TUR	REL	patriarch of Constantinople		1991-11-02		
John Steenhuisen		ZAF	OPP	leader of the Democratic Alliance	Democratic Alliance	2019-11	2024-06	
Mmusi Maimane		ZAF	OPP	leader of the Democratic Alliance	Democratic Alliance	2015-05	2019-10	
Helen Zille		ZAF	OPP	leader of the Democratic Alliance	Democratic Alliance	2007-05	2015-05	
Tendai Biti		ZWE	OPP	opposition leader		2005		
Arthur Mutambara		ZWE	OPP	opposition leader		2006	2012	
Mugisha Muntu		UGA	OPP	leader of the Forum for Democratic Change		2012	2017	
Kalonzo Musyoka		KEN	OPP	opposition leader		2013		
Martha Karua		KEN	OPP	opposition leader		2013		
Pierre Poilievre		CAN	OPP	leader of the Conservative Party	Conservative Party of Canada	2022-09-10		
Erin O'Toole		CAN	OPP	leader of the Conservative Party	Conservative Party of Canada	2020-08	2022-02	
Andrew Scheer		CAN	OPP	leader of the Conservative Party	Conservative Party of Canada	2017-05	2020-08	
Jagmeet Singh		CAN	PTY	leader of the New Democratic Party		2017-10-01	2025-05	
Jack Layton		CAN	PTY	leader of the New Democratic Party		2003-01	2011-08-22	
Lester Bird		ATG	GOV	prime minister		1994-03-08	2004-03-24	
Baldwin Spencer		ATG	GOV	prime minister		2004-03-24	2014-06-13	
Gaston Browne		ATG	GOV	prime minister		2014-06-13		
Pierre Charles		DMA	GOV	prime minister		2000-10	2004-01-06	
Roosevelt Skerrit		DMA	GOV	prime minister		2004-01-08		
Keith Mitchell		GRD	GOV	prime minister		1995-06-22	2008-07-09	
Keith Mitchell		GRD	GOV	prime minister		2013-02-20	2022-06-24	
Tillman Thomas		GRD	GOV	prime minister		2008-07-09	2013-02-20	
Dickon Mitchell		GRD	GOV	prime minister		2022-06-24		
Denzil Douglas		KNA	GOV	prime minister		1995-07-04	2015-02-18	
Timothy Harris		KNA	GOV	prime minister		2015-02-18	2022-08	
Terrance Drew		KNA	GOV	prime minister		2022-08-06		
Kenny Anthony		LCA	GOV	prime minister		1997-05-24	2006-12-11	
Kenny Anthony		LCA	GOV	prime minister		2011-11-30	2016-06-07	
Stephenson King		LCA	GOV	prime minister		2007-09-09	2011-11-30	
Allen Chastanet		LCA	GOV	prime minister		2016-06-07	2021-07-28	
Philip J. Pierre		LCA	GOV	prime minister		2021-07-28		
Ralph Gonsalves		VCT	GOV	prime minister		2001-03-29	2025-11-28	
Godwin Friday		VCT	GOV	prime minister		2025-11-28		
Owen Arthur		BRB	GOV	prime minister		1994-09-07	2008-01-16	
Freundel Stuart		BRB	GOV	prime minister		2010-10-23	2018-05-25	
Said Musa		BLZ	GOV	prime minister		1998-08-28	2008-02-08	
Basdeo Panday		TTO	GOV	prime minister		1995-11-09	2001-12-24	
Stuart Young		TTO	GOV	prime minister		2025-03-17	2025-05-01	
Miguel Trovoada		STP	GOV	president		1991-04-03	2001-09-03	
Fradique de Menezes		STP	GOV	president		2001-09-03	2011-09-03	
Manuel Pinto da Costa		STP	GOV	president		2011-09-03	2016-09-03	
Evaristo Carvalho		STP	GOV	president		2016-09-03	2021-10-02	
Carlos Vila Nova		STP	GOV	president		2021-10-02		
Tāufaʻāhau Tupou IV	Taufa'ahau Tupou IV	TON	GOV	king		1965-12-16	2006-09-10	
George Tupou V		TON	GOV	king		2006-09-11	2012-03-18	
Tupou VI	King Tupou VI	TON	GOV	king		2012-03-18		
ʻAkilisi Pōhiva	Akilisi Pohiva	TON	GOV	prime minister		2014-12-30	2019-09-12	
Siaosi Sovaleni		TON	GOV	prime minister		2021-12-27	2024-12-09	
Enele Sopoaga		TUV	GOV	prime minister		2013-08-05	2019-09-19	
Kausea Natano		TUV	GOV	prime minister		2019-09-19	2024-02-26	
Feleti Teo		TUV	GOV	prime minister		2024-02-26		
Baron Waqa		NRU	GOV	president		2013-06-11	2019-08-27	
Lionel Aingimea		NRU	GOV	president		2019-08-27	2022-09	
Russ Kun		NRU	GOV	president		2022-09	2023-10	
David Adeang		NRU	GOV	president		2023-10-30		
Peter Christian		FSM	GOV	president		2015-05-11	2019-05-11	
David Panuelo		FSM	GOV	president		2019-05-11	2023-05-11	
Wesley Simina		FSM	GOV	president		2023-05-11		
Henry Puna		COK	GOV	prime minister		2010-11-30	2020-10-01	
Edward Natapei		VUT	GOV	prime minister		2008-09	2010-12	
Sato Kilman		VUT	GOV	prime minister		2011	2013	
Bob Loughman		VUT	GOV	prime minister		2020-04-20	2022-11	
Ishmael Kalsakau		VUT	GOV	prime minister		2022-11	2023-09	
Allan Kemakeza		SLB	GOV	prime minister		2001-12-17	2006-04-20	
Derek Sikua		SLB	GOV	prime minister		2007-12-20	2010-08	
Rick Houenipwela		SLB	GOV	prime minister		2017-11-16	2019-04-24	
Gordon Darcy Lilo		SLB	GOV	prime minister		2011-11	2014-12	
Kessai Note		MHL	GOV	president		2000-01-10	2008-01-14	
Litokwa Tomeing		MHL	GOV	president		2008-01-14	2009-10	
Jurelang Zedkaia		MHL	GOV	president		2009-11	2012-01	
Christopher Loeak		MHL	GOV	president		2012-01-10	2016-01-11	
Johnson Toribiong		PLW	GOV	president		2009-01-15	2013-01-17	
Teburoro Tito		KIR	GOV	president		1994-10-01	2003-03	
La'auli Leuatea Schmidt		WSM	GOV	prime minister		2025-09		
Mekere Morauta		PNG	GOV	prime minister		1999-07-14	2002-08-05	
Rainier III	Prince Rainier III	MCO	GOV	prince		1949-05-09	2005-04-06	
Hans-Adam II	Prince Hans-Adam II	LIE	GOV	prince		1989-11-13		
Adrian Hasler		LIE	GOV	prime minister		2013-03-27	2021-03-25	
Daniel Risch		LIE	GOV	prime minister		2021-03-25	2025-04	
Antoni Martí		AND	GOV	prime minister		2011-05	2019-05-16	
Albert Pintat		AND	GOV	prime minister		2005-05	2009-06	
Kim Kielsen		GRL	GOV	prime minister		2014-12	2021-04	
Múte Bourup Egede	Mute Egede	GRL	GOV	prime minister		2021-04-23	2025-04	
Jens-Frederik Nielsen		GRL	GOV	prime minister		2025-04		
Ricardo Rosselló		PRI	GOV	governor		2017-01-02	2019-08-02	
Pedro Pierluisi		PRI	GOV	governor		2021-01-02	2025-01-02	
Wanda Vázquez		PRI	GOV	governor		2019-08	2021-01	
Alejandro García Padilla		PRI	GOV	governor		2013-01-02	2017-01-02	
Jenniffer González		PRI	GOV	governor		2025-01-02		
Edmund Ho		MAC	GOV	chief executive		1999-12-20	2009-12-20	
Fernando Chui		MAC	GOV	chief executive		2009-12-20	2019-12-20	
Ho Iat-seng		MAC	GOV	chief executive		2019-12-20	2024-12-20	
Sam Hou Fai		MAC	GOV	chief executive		2024-12-20		
Paul Bremer	L. Paul Bremer	USA	GOV	administrator of the Coalition Provisional Authority		2003-05-11	2004-06-28	
Lennart Meri		EST	GOV	president		1992-10-06	2001-10-08	
Arnold Rüütel		EST	GOV	president		2001-10-08	2006-10-09	
Mart Laar		EST	GOV	prime minister		1999-03-25	2002-01-28	
Siim Kallas		EST	GOV	prime minister		2002-01-28	2003-04-10	
Juhan Parts		EST	GOV	prime minister		2003-04-10	2005-04-12	
Algirdas Brazauskas		LTU	GOV	prime minister		2001-07-03	2006-06-01	
Gediminas Kirkilas		LTU	GOV	prime minister		2006-07-04	2008-12-09	
Aigars Kalvītis		LVA	GOV	prime minister		2004-12-02	2007-12-20	
Māris Kučinskis		LVA	GOV	prime minister		2016-02-11	2019-01-23	
Ivars Godmanis		LVA	GOV	prime minister		2007-12-20	2009-03-12	
Milan Kučan		SVN	GOV	president		1991-12-23	2002-12-22	
Anton Rop		SVN	GOV	prime minister		2002-12-19	2004-12-03	
Rexhep Meidani		ALB	GOV	president		1997-07-24	2002-07-24	
Alfred Moisiu		ALB	GOV	president		2002-07-24	2007-07-24	
Bamir Topi		ALB	GOV	president		2007-07-24	2012-07-24	
Pandeli Majko		ALB	GOV	prime minister		2002-02-22	2002-07-31	
Zoran Živković		SRB	GOV	prime minister		2003-03-18	2004-03-03	
Svetozar Marović		SRB	GOV	president of Serbia and Montenegro		2003-03-07	2006-06-03	
Petar Stoyanov		BGR	GOV	president		1997-01-22	2002-01-22	
Ivan Kostov		BGR	GOV	prime minister		1997-05-21	2001-07-24	
Emil Constantinescu		ROU	GOV	president		1996-11-29	2000-12-20	
Ólafur Ragnar Grímsson		ISL	GOV	president		1996-08-01	2016-08-01	
Guðni Th. Jóhannesson		ISL	GOV	president		2016-08-01	2024-08-01	
Halla Tómasdóttir		ISL	GOV	president		2024-08-01		
Eddie Fenech Adami		MLT	GOV	prime minister		1998-09-06	2004-03-23	
Jigme Singye Wangchuck		BTN	GOV	king		1972-07-24	2006-12-14	
Khamtai Siphandon		LAO	GOV	president		1998-02-24	2006-06-08	
Paul Bérenger		MUS	GOV	prime minister		2003-09-30	2005-07-05	
Mohamed Waheed Hassan	Mohammed Waheed Hassan	MDV	GOV	president		2012-02-07	2013-11-17	
Letsie III	King Letsie III	LSO	GOV	king		1996-02-07		
António Mascarenhas Monteiro		CPV	GOV	president		1991-03-22	2001-03-22	
Pedro Pires		CPV	GOV	president		2001-03-22	2011-09-09	
Ulisses Correia e Silva		CPV	GOV	prime minister		2016-04-22		
Ikililou Dhoinine		COM	GOV	president		2011-05-26	2016-05-26	
Miguel Ángel Rodríguez		CRI	GOV	president		1998-05-08	2002-05-08	
Laura Fernández		CRI	GOV	president		2026-05-08		
Boniface Alexandre		HTI	GOV	president		2004-02-29	2006-05-14	
Jules Wijdenbosch		SUR	GOV	president		1996-09-15	2000-08-12	
Fakhruddin Ahmed		BGD	GOV	chief adviser		2007-01-12	2009-01-06	
Burhanuddin Rabbani		AFG	GOV	president		1992-06-28	2001-12-22	
Sékouba Konaté		GIN	GOV	interim president		2010-01	2010-12-21	
Ely Ould Mohamed Vall		MRT	GOV	head of the junta		2005-08-03	2007-04-19	
Henrique Rosa		GNB	GOV	interim president		2003-09-28	2005-10-01	
Horta Inta-A Na Man		GNB	GOV	interim president		2025-11-27		
Fouad Mebazaa		TUN	GOV	interim president		2011-01-15	2011-12-13	
Abdelkader Bensalah		DZA	GOV	interim president		2019-04-09	2019-12-19	
Mustafa Abdul Jalil	Mustafa Abdel Jalil	LBY	GOV	chairman of the National Transitional Council		2011-03-05	2012-08-08	
Albert II of Belgium		BEL	GOV	king		1993-08-09	2013-07-21	
Philippe of Belgium	King Philippe	BEL	GOV	king		2013-07-21		
Carl XVI Gustaf	King Carl XVI Gustaf	SWE	GOV	king		1973-09-15		
Harald V	King Harald V	NOR	GOV	king		1991-01-17		
Margrethe II	Queen Margrethe II|Queen Margrethe	DNK	GOV	queen		1972-01-14	2024-01-14	
Frederik X	King Frederik X	DNK	GOV	king		2024-01-14		
Queen Beatrix	Beatrix of the Netherlands	NLD	GOV	queen		1980-04-30	2013-04-30	
Grand Duke Henri	Henri of Luxembourg	LUX	GOV	grand duke		2000-10-07	2025-10-03	
Sultan Abdullah of Pahang	Al-Sultan Abdullah	MYS	GOV	king		2019-01-31	2024-01-30	
Sultan Ibrahim of Johor	Sultan Ibrahim Iskandar	MYS	GOV	king		2024-01-31		
Anupong Paojinda		THA	GOV	interior minister		2014-08	2023-09	
`;
