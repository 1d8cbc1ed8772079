// Made by packages/extract/scripts/build-gazetteer.mjs from data/gazetteer.
export const peopleTable: string = 'label	aliases	country	sector	office	parent	from	to	wikidata\n\
Joe Biden	Joseph Biden|Joseph R. Biden|Biden	USA	GOV	president		2021-01-20	2025-01-20	Q6279\n\
Joe Biden		USA	GOV	vice president		2009-01-20	2017-01-20	\n\
Joe Biden		USA	LEG	senator		1973-01-03	2009-01-15	\n\
Donald Trump	Donald J. Trump|Trump	USA	GOV	president		2025-01-20		Q22686\n\
Donald Trump		USA	GOV	president		2017-01-20	2021-01-20	\n\
Barack Obama	Barack H. Obama|Obama	USA	GOV	president		2009-01-20	2017-01-20	Q76\n\
Barack Obama		USA	LEG	senator		2005-01-03	2008-11-16	\n\
George W. Bush	George Bush	USA	GOV	president		2001-01-20	2009-01-20	Q207\n\
George W. Bush		USA	GOV	governor		1995-01-17	2000-12-21	\n\
Bill Clinton	William Clinton|William J. Clinton	USA	GOV	president		1993-01-20	2001-01-20	Q1124\n\
George H. W. Bush	George H.W. Bush	USA	GOV	president		1989-01-20	1993-01-20	Q23505\n\
Ronald Reagan	Reagan	USA	GOV	president		1981-01-20	1989-01-20	Q9960\n\
Jimmy Carter		USA	GOV	president		1977-01-20	1981-01-20	Q23685\n\
Kamala Harris		USA	GOV	vice president		2021-01-20	2025-01-20	Q10853588\n\
Kamala Harris		USA	LEG	senator		2017-01-03	2021-01-18	\n\
JD Vance	J.D. Vance	USA	GOV	vice president		2025-01-20		\n\
JD Vance		USA	LEG	senator		2023-01-03	2025-01-10	\n\
Mike Pence		USA	GOV	vice president		2017-01-20	2021-01-20	\n\
Dick Cheney	Cheney	USA	GOV	vice president		2001-01-20	2009-01-20	\n\
Al Gore		USA	GOV	vice president		1993-01-20	2001-01-20	\n\
Hillary Clinton	Hillary Rodham Clinton	USA	GOV	secretary of state		2009-01-21	2013-02-01	Q6294\n\
Hillary Clinton		USA	LEG	senator		2001-01-03	2009-01-21	\n\
John Kerry		USA	GOV	secretary of state		2013-02-01	2017-01-20	\n\
John Kerry		USA	LEG	senator		1985-01-02	2013-02-01	\n\
John Kerry		USA	GOV	climate envoy		2021-01-20	2024-03	\n\
Colin Powell		USA	GOV	secretary of state		2001-01-20	2005-01-26	\n\
Colin Powell		USA	MIL	chairman of the Joint Chiefs of Staff		1989-10-01	1993-09-30	\n\
Condoleezza Rice		USA	GOV	secretary of state		2005-01-26	2009-01-20	\n\
Condoleezza Rice		USA	GOV	national security adviser		2001-01-20	2005-01-26	\n\
Rex Tillerson	Tillerson	USA	GOV	secretary of state		2017-02-01	2018-03-31	\n\
Mike Pompeo	Pompeo	USA	GOV	secretary of state		2018-04-26	2021-01-20	\n\
Mike Pompeo		USA	SPY	director of the CIA		2017-01-23	2018-04-26	\n\
Antony Blinken	Anthony Blinken|Blinken	USA	GOV	secretary of state		2021-01-26	2025-01-20	\n\
Antony Blinken		USA	GOV	deputy secretary of state		2015-01-09	2017-01-20	\n\
Marco Rubio	Rubio	USA	GOV	secretary of state		2025-01-21		\n\
Marco Rubio		USA	LEG	senator		2011-01-03	2025-01-20	\n\
Marco Rubio		USA	GOV	national security adviser		2025-05-01		\n\
Madeleine Albright	Albright	USA	GOV	secretary of state		1997-01-23	2001-01-20	\n\
James Baker		USA	GOV	secretary of state		1989-01-25	1992-08-23	\n\
George Shultz	Shultz	USA	GOV	secretary of state		1982-07-16	1989-01-20	\n\
Henry Kissinger	Kissinger	USA	GOV	secretary of state		1973-09-22	1977-01-20	\n\
Donald Rumsfeld	Rumsfeld	USA	GOV	secretary of defense		2001-01-20	2006-12-18	\n\
Robert Gates		USA	GOV	secretary of defense		2006-12-18	2011-07-01	\n\
Leon Panetta	Panetta	USA	GOV	secretary of defense		2011-07-01	2013-02-26	\n\
Leon Panetta		USA	SPY	director of the CIA		2009-02-13	2011-06-30	\n\
Chuck Hagel	Hagel	USA	GOV	secretary of defense		2013-02-27	2015-02-17	\n\
Ash Carter	Ashton Carter	USA	GOV	secretary of defense		2015-02-17	2017-01-20	\n\
Ash Carter		USA	GOV	deputy secretary of defense		2011-10-06	2013-12-04	\n\
Jim Mattis	James Mattis|Mattis	USA	GOV	secretary of defense		2017-01-20	2019-01-01	\n\
Jim Mattis		USA	MIL	commander of Central Command		2010-08	2013-03	\n\
Mark Esper	Esper	USA	GOV	secretary of defense		2019-07-23	2020-11-09	\n\
Lloyd Austin		USA	GOV	secretary of defense		2021-01-22	2025-01-20	\n\
Lloyd Austin		USA	MIL	commander of Central Command		2013-03-22	2016-03-30	\n\
Pete Hegseth	Hegseth	USA	GOV	secretary of defense		2025-01-25		\n\
Jake Sullivan		USA	GOV	national security adviser		2021-01-20	2025-01-20	\n\
John Bolton		USA	GOV	national security adviser		2018-04-09	2019-09-10	\n\
John Bolton		USA	GOV	ambassador to the United Nations		2005-08-01	2006-12-31	\n\
Mike Waltz	Michael Waltz	USA	GOV	ambassador to the United Nations		2025-09		\n\
Mike Waltz		USA	GOV	national security adviser		2025-01-20	2025-05-01	\n\
Steve Witkoff	Witkoff	USA	GOV	special envoy		2025-01-20		\n\
Jared Kushner	Kushner	USA	GOV	senior adviser to the president		2017-01-20	2021-01-20	\n\
Tom Barrack	Thomas Barrack	USA	GOV	ambassador to Turkey		2025-05		\n\
Keith Kellogg		USA	GOV	special envoy for Ukraine		2025-01		\n\
Amos Hochstein	Hochstein	USA	GOV	special envoy		2021	2025-01	\n\
Brett McGurk	McGurk	USA	GOV	coordinator for the Middle East		2021-01-20	2025-01-20	\n\
Zalmay Khalilzad	Khalilzad	USA	GOV	special representative for Afghanistan		2018-09	2021-10	\n\
Zalmay Khalilzad		USA	GOV	ambassador to the United Nations		2007-04	2009-01	\n\
Nikki Haley		USA	GOV	ambassador to the United Nations		2017-01-27	2018-12-31	\n\
Nikki Haley		USA	GOV	governor		2011-01-12	2017-01-24	\n\
Linda Thomas-Greenfield	Thomas-Greenfield	USA	GOV	ambassador to the United Nations		2021-02-25	2025-01-20	\n\
Janet Yellen	Yellen	USA	GOV	secretary of the treasury		2021-01-26	2025-01-20	\n\
Janet Yellen		USA	GOV	chair of the Federal Reserve		2014-02-03	2018-02-03	\n\
Scott Bessent	Bessent	USA	GOV	secretary of the treasury		2025-01-28		\n\
Karoline Leavitt	Leavitt	USA	GOV	White House press secretary		2025-01-20		\n\
Tony Blair	Anthony Blair	GBR	GOV	prime minister		1997-05-02	2007-06-27	Q9545\n\
Tony Blair		GBR		Quartet envoy	United Nations	2007-06-27	2015-05	\n\
Gordon Brown		GBR	GOV	prime minister		2007-06-27	2010-05-11	\n\
Gordon Brown		GBR	GOV	chancellor of the exchequer		1997-05-02	2007-06-27	\n\
David Cameron		GBR	GOV	prime minister		2010-05-11	2016-07-13	Q192\n\
David Cameron		GBR	GOV	foreign secretary		2023-11-13	2024-07-05	\n\
Theresa May		GBR	GOV	prime minister		2016-07-13	2019-07-24	Q264766\n\
Theresa May		GBR	GOV	home secretary		2010-05-12	2016-07-13	\n\
Boris Johnson		GBR	GOV	prime minister		2019-07-24	2022-09-06	Q180589\n\
Boris Johnson		GBR	GOV	foreign secretary		2016-07-13	2018-07-09	\n\
Boris Johnson		GBR	GOV	mayor of London		2008-05-04	2016-05-09	\n\
Liz Truss		GBR	GOV	prime minister		2022-09-06	2022-10-25	\n\
Liz Truss		GBR	GOV	foreign secretary		2021-09-15	2022-09-06	\n\
Rishi Sunak	Sunak	GBR	GOV	prime minister		2022-10-25	2024-07-05	\n\
Rishi Sunak		GBR	GOV	chancellor of the exchequer		2020-02-13	2022-07-05	\n\
Keir Starmer	Starmer	GBR	GOV	prime minister		2024-07-05		\n\
Keir Starmer		GBR	OPP	leader of the opposition		2020-04-04	2024-07-05	\n\
David Lammy	Lammy	GBR	GOV	foreign secretary		2024-07-05	2025-09-05	\n\
Yvette Cooper		GBR	GOV	foreign secretary		2025-09-05		\n\
Yvette Cooper		GBR	GOV	home secretary		2024-07-05	2025-09-05	\n\
Margaret Thatcher	Thatcher	GBR	GOV	prime minister		1979-05-04	1990-11-28	Q7416\n\
John Major		GBR	GOV	prime minister		1990-11-28	1997-05-02	\n\
Jacques Chirac	Chirac	FRA	GOV	president		1995-05-17	2007-05-16	Q2105\n\
Nicolas Sarkozy	Sarkozy	FRA	GOV	president		2007-05-16	2012-05-15	\n\
Nicolas Sarkozy		FRA	GOV	interior minister		2005-05-31	2007-03-26	\n\
François Hollande	Francois Hollande	FRA	GOV	president		2012-05-15	2017-05-14	\n\
Emmanuel Macron	Macron	FRA	GOV	president		2017-05-14		Q3052772\n\
Emmanuel Macron		FRA	GOV	finance minister		2014-08-26	2016-08-30	\n\
François Mitterrand	Francois Mitterrand|Mitterrand	FRA	GOV	president		1981-05-21	1995-05-17	\n\
Michel Barnier	Barnier	FRA	GOV	prime minister		2024-09-05	2024-12-13	\n\
Michel Barnier		FRA	GOV	foreign minister		2004-03-31	2005-05-31	\n\
Michel Barnier		FRA		EU Brexit negotiator	European Commission	2016-10-01	2021-03-31	\n\
Jean-Noël Barrot	Barrot	FRA	GOV	foreign minister		2024-09-21		\n\
Gerhard Schröder	Gerhard Schroeder|Schröder	DEU	GOV	chancellor		1998-10-27	2005-11-22	\n\
Angela Merkel	Merkel	DEU	GOV	chancellor		2005-11-22	2021-12-08	Q567\n\
Olaf Scholz	Scholz	DEU	GOV	chancellor		2021-12-08	2025-05-06	\n\
Olaf Scholz		DEU	GOV	finance minister		2018-03-14	2021-12-08	\n\
Friedrich Merz	Merz	DEU	GOV	chancellor		2025-05-06		\n\
Friedrich Merz		DEU	OPP	leader of the Christian Democratic Union	Christian Democratic Union	2022-01-31	2025-05-05	\n\
Frank-Walter Steinmeier	Steinmeier	DEU	GOV	president		2017-03-19		\n\
Frank-Walter Steinmeier		DEU	GOV	foreign minister		2005-11-22	2009-10-28	\n\
Frank-Walter Steinmeier		DEU	GOV	foreign minister		2013-12-17	2017-01-27	\n\
Annalena Baerbock	Baerbock	DEU	GOV	foreign minister		2021-12-08	2025-05-06	\n\
Boris Pistorius	Pistorius	DEU	GOV	defence minister		2023-01-19		\n\
Helmut Kohl		DEU	GOV	chancellor		1982-10-01	1998-10-27	\n\
Silvio Berlusconi	Berlusconi	ITA	GOV	prime minister		2001-06-11	2011-11-16	\n\
Silvio Berlusconi		ITA	GOV	prime minister		2008-05-08	2011-11-16	\n\
Mario Draghi	Draghi	ITA	GOV	prime minister		2021-02-13	2022-10-22	\n\
Mario Draghi		ITA		president of the European Central Bank	European Central Bank	2011-11-01	2019-10-31	\n\
Matteo Renzi	Renzi	ITA	GOV	prime minister		2014-02-22	2016-12-12	\n\
Giuseppe Conte		ITA	GOV	prime minister		2018-06-01	2021-02-13	\n\
Giorgia Meloni	Meloni	ITA	GOV	prime minister		2022-10-22		\n\
Matteo Salvini	Salvini	ITA	GOV	deputy prime minister		2022-10-22		\n\
Matteo Salvini		ITA	GOV	interior minister		2018-06-01	2019-09-05	\n\
Matteo Salvini		ITA	PTY	leader of the League		2013-12		\n\
José María Aznar	Jose Maria Aznar|Aznar	ESP	GOV	prime minister		1996-05-05	2004-04-17	\n\
José Luis Rodríguez Zapatero	Jose Luis Rodriguez Zapatero|Zapatero	ESP	GOV	prime minister		2004-04-17	2011-12-21	\n\
Mariano Rajoy	Rajoy	ESP	GOV	prime minister		2011-12-21	2018-06-01	\n\
Pedro Sánchez	Pedro Sanchez	ESP	GOV	prime minister		2018-06-02		\n\
Carles Puigdemont	Puigdemont	ESP	GOV	president of Catalonia		2016-01-12	2017-10-28	\n\
Mark Rutte	Rutte	NLD	GOV	prime minister		2010-10-14	2024-07-02	\n\
Mark Rutte		NLD		secretary-general of NATO	NATO	2024-10-01		\n\
Jens Stoltenberg	Stoltenberg	NOR	GOV	prime minister		2005-10-17	2013-10-16	\n\
Jens Stoltenberg		NOR	GOV	prime minister		2000-03-17	2001-10-19	\n\
Jens Stoltenberg		NOR		secretary-general of NATO	NATO	2014-10-01	2024-10-01	\n\
Donald Tusk	Tusk	POL	GOV	prime minister		2023-12-13		\n\
Donald Tusk		POL	GOV	prime minister		2007-11-16	2014-09-22	\n\
Donald Tusk		POL		president of the European Council	European Council	2014-12-01	2019-11-30	\n\
Andrzej Duda		POL	GOV	president		2015-08-06	2025-08-06	\n\
Karol Nawrocki	Nawrocki	POL	GOV	president		2025-08-06		\n\
Mateusz Morawiecki	Morawiecki	POL	GOV	prime minister		2017-12-11	2023-12-13	\n\
Radosław Sikorski	Radoslaw Sikorski|Radek Sikorski|Sikorski	POL	GOV	foreign minister		2023-12-13		\n\
Radosław Sikorski		POL	GOV	foreign minister		2007-11-16	2014-09-22	\n\
Lech Wałęsa	Lech Walesa|Walesa	POL	GOV	president		1990-12-22	1995-12-22	\n\
Viktor Orbán	Viktor Orban|Orbán|Orban	HUN	GOV	prime minister		2010-05-29		\n\
Viktor Orbán		HUN	GOV	prime minister		1998-07-06	2002-05-27	\n\
Péter Szijjártó	Peter Szijjarto|Szijjarto	HUN	GOV	foreign minister		2014-09-23		\n\
Robert Fico	Fico	SVK	GOV	prime minister		2023-10-25		\n\
Robert Fico		SVK	GOV	prime minister		2006-07-04	2010-07-08	\n\
Robert Fico		SVK	GOV	prime minister		2012-04-04	2018-03-22	\n\
Aleksandar Vučić	Aleksandar Vucic|Vučić|Vucic	SRB	GOV	president		2017-05-31		\n\
Aleksandar Vučić		SRB	GOV	prime minister		2014-04-27	2017-05-30	\n\
Slobodan Milošević	Slobodan Milosevic|Milošević|Milosevic	SRB	GOV	president		1989-05-08	2000-10-07	\n\
Radovan Karadžić	Radovan Karadzic|Karadzic	BIH	GOV	president of Republika Srpska		1992	1996	\n\
Milorad Dodik	Dodik	BIH	GOV	president of Republika Srpska		2022-11-15	2025	\n\
Milorad Dodik		BIH	GOV	member of the presidency		2018-11-20	2022-11-15	\n\
Milorad Dodik		BIH	GOV	president of Republika Srpska		2010-11-15	2018-11-19	\n\
Albin Kurti	Kurti	XKX	GOV	prime minister		2021-03-22		\n\
Albin Kurti		XKX	GOV	prime minister		2020-02-03	2020-06-03	\n\
Hashim Thaçi	Hashim Thaci|Thaci	XKX	GOV	president		2016-04-07	2020-11-05	\n\
Hashim Thaçi		XKX	GOV	prime minister		2008-01-09	2014-12-09	\n\
Hashim Thaçi		XKX	REB	commander of the Kosovo Liberation Army		1998	1999-09	\n\
Edi Rama		ALB	GOV	prime minister		2013-09-15		\n\
Kyriakos Mitsotakis	Mitsotakis	GRC	GOV	prime minister		2019-07-08		\n\
Alexis Tsipras	Tsipras	GRC	GOV	prime minister		2015-01-26	2019-07-08	\n\
Sauli Niinistö	Sauli Niinisto	FIN	GOV	president		2012-03-01	2024-03-01	\n\
Alexander Stubb	Stubb	FIN	GOV	president		2024-03-01		\n\
Alexander Stubb		FIN	GOV	prime minister		2014-06-24	2015-05-29	\n\
Mette Frederiksen	Frederiksen	DNK	GOV	prime minister		2019-06-27		\n\
Kaja Kallas	Kallas	EST	GOV	EU foreign policy chief		2024-12-01		\n\
Kaja Kallas		EST	GOV	prime minister		2021-01-26	2024-07-23	\n\
Vladimir Putin	Vladimir V. Putin|Putin	RUS	GOV	president		2012-05-07		Q7747\n\
Vladimir Putin		RUS	GOV	president		2000-05-07	2008-05-07	\n\
Vladimir Putin		RUS	GOV	prime minister		1999-08-09	2000-05-07	\n\
Vladimir Putin		RUS	GOV	prime minister		2008-05-08	2012-05-07	\n\
Vladimir Putin		RUS	SPY	director of the FSB		1998-07-25	1999-08-09	\n\
Dmitry Medvedev	Dmitri Medvedev|Medvedev	RUS	GOV	president		2008-05-07	2012-05-07	\n\
Dmitry Medvedev		RUS	GOV	prime minister		2012-05-08	2020-01-16	\n\
Dmitry Medvedev		RUS	GOV	deputy chairman of the Security Council		2020-01-16		\n\
Boris Yeltsin	Yeltsin	RUS	GOV	president		1991-07-10	1999-12-31	\n\
Mikhail Gorbachev	Gorbachev	RUS	GOV	president of the Soviet Union		1990-03-15	1991-12-25	Q30487\n\
Sergei Lavrov	Sergey Lavrov|Lavrov	RUS	GOV	foreign minister		2004-03-09		\n\
Sergei Lavrov		RUS	GOV	ambassador to the United Nations		1994	2004-03	\n\
Dmitry Peskov	Dmitri Peskov|Peskov	RUS	GOV	Kremlin spokesman		2012		\n\
Sergei Shoigu	Sergey Shoigu|Shoigu	RUS	GOV	defence minister		2012-11-06	2024-05-12	\n\
Sergei Shoigu		RUS	GOV	secretary of the Security Council		2024-05-12		\n\
Andrei Belousov	Andrey Belousov|Belousov	RUS	GOV	defence minister		2024-05-14		\n\
Maria Zakharova	Zakharova	RUS	GOV	foreign ministry spokeswoman		2015-08-10		\n\
Mikhail Mishustin	Mishustin	RUS	GOV	prime minister		2020-01-16		\n\
Ramzan Kadyrov	Kadyrov	RUS	GOV	head of Chechnya		2007-03-02		\n\
Kirill Dmitriev	Dmitriev	RUS	GOV	special envoy		2025-02		\n\
Vasily Nebenzya	Nebenzya|Nebenzia	RUS	GOV	ambassador to the United Nations		2017-07		\n\
Yury Ushakov	Yuri Ushakov|Ushakov	RUS	GOV	presidential aide		2012		\n\
Volodymyr Zelensky	Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy	UKR	GOV	president		2019-05-20		Q3874799\n\
Petro Poroshenko	Poroshenko	UKR	GOV	president		2014-06-07	2019-05-20	\n\
Petro Poroshenko		UKR	GOV	foreign minister		2009-10	2010-03	\n\
Viktor Yanukovych	Yanukovych|Yanukovich|Viktor Yanukovich	UKR	GOV	president		2010-02-25	2014-02-22	\n\
Viktor Yanukovych		UKR	GOV	prime minister		2002-11-21	2005-01-05	\n\
Viktor Yanukovych		UKR	GOV	prime minister		2006-08-04	2007-12-18	\n\
Viktor Yushchenko	Yushchenko	UKR	GOV	president		2005-01-23	2010-02-25	\n\
Viktor Yushchenko		UKR	GOV	prime minister		1999-12-22	2001-05-29	\n\
Yulia Tymoshenko	Tymoshenko	UKR	GOV	prime minister		2007-12-18	2010-03-04	\n\
Yulia Tymoshenko		UKR	GOV	prime minister		2005-01-24	2005-09-08	\n\
Dmytro Kuleba	Kuleba	UKR	GOV	foreign minister		2020-03-04	2024-09-05	\n\
Andrii Sybiha	Andriy Sybiha|Sybiha	UKR	GOV	foreign minister		2024-09-05		\n\
Andriy Yermak	Andrii Yermak|Yermak	UKR	GOV	head of the presidential office		2020-02-11	2025-11-28	\n\
Denys Shmyhal	Shmyhal	UKR	GOV	prime minister		2020-03-04	2025-07-16	\n\
Denys Shmyhal		UKR	GOV	defence minister		2025-07-17	2026-01	\n\
Yulia Svyrydenko	Svyrydenko	UKR	GOV	prime minister		2025-07-17		\n\
Rustem Umerov	Umerov	UKR	GOV	defence minister		2023-09-06	2025-07-17	\n\
Rustem Umerov		UKR	GOV	secretary of the National Security and Defense Council		2025-07-18		\n\
Mykhailo Podolyak	Podolyak	UKR	GOV	presidential adviser		2020		\n\
Alexander Lukashenko	Aleksandr Lukashenko|Alyaksandr Lukashenka|Lukashenko|Lukashenka	BLR	GOV	president		1994-07-20		\n\
Maia Sandu	Sandu	MDA	GOV	president		2020-12-24		\n\
Maia Sandu		MDA	GOV	prime minister		2019-06-08	2019-11-14	\n\
Mikheil Saakashvili	Mikhail Saakashvili|Saakashvili	GEO	GOV	president		2004-01-25	2013-11-17	\n\
Bidzina Ivanishvili	Ivanishvili	GEO	GOV	founder of Georgian Dream		2012		\n\
Bidzina Ivanishvili		GEO	GOV	prime minister		2012-10-25	2013-11-20	\n\
Salome Zourabichvili	Zourabichvili	GEO	GOV	president		2018-12-16	2024-12-29	\n\
Nikol Pashinyan	Pashinyan	ARM	GOV	prime minister		2018-05-08		\n\
Ilham Aliyev	Aliyev	AZE	GOV	president		2003-10-31		\n\
Recep Tayyip Erdoğan	Recep Tayyip Erdogan|Tayyip Erdogan|Erdogan|Erdoğan	TUR	GOV	president		2014-08-28		Q39259\n\
Recep Tayyip Erdoğan		TUR	GOV	prime minister		2003-03-14	2014-08-28	\n\
Abdullah Gül	Abdullah Gul	TUR	GOV	president		2007-08-28	2014-08-28	\n\
Abdullah Gül		TUR	GOV	prime minister		2002-11-18	2003-03-14	\n\
Abdullah Gül		TUR	GOV	foreign minister		2003-03-14	2007-08-28	\n\
Ahmet Davutoğlu	Ahmet Davutoglu|Davutoglu	TUR	GOV	prime minister		2014-08-28	2016-05-24	\n\
Ahmet Davutoğlu		TUR	GOV	foreign minister		2009-05-01	2014-08-28	\n\
Mevlüt Çavuşoğlu	Mevlut Cavusoglu|Cavusoglu	TUR	GOV	foreign minister		2015-11-24	2023-06-03	\n\
Hakan Fidan	Fidan	TUR	GOV	foreign minister		2023-06-04		\n\
Hakan Fidan		TUR	SPY	head of the National Intelligence Organization		2010-05-25	2023-06-03	\n\
Benjamin Netanyahu	Binyamin Netanyahu|Bibi Netanyahu|Netanyahu	ISR	GOV	prime minister		2022-12-29		Q43723\n\
Benjamin Netanyahu		ISR	GOV	prime minister		1996-06-18	1999-07-06	\n\
Benjamin Netanyahu		ISR	GOV	prime minister		2009-03-31	2021-06-13	\n\
Benjamin Netanyahu		ISR	OPP	leader of the opposition		2021-06-13	2022-12-28	\n\
Naftali Bennett		ISR	GOV	prime minister		2021-06-13	2022-06-30	\n\
Yair Lapid	Lapid	ISR	GOV	prime minister		2022-07-01	2022-12-29	\n\
Yair Lapid		ISR	GOV	foreign minister		2021-06-13	2022-12-29	\n\
Yair Lapid		ISR	OPP	leader of the opposition		2023-01-02		\n\
Ariel Sharon		ISR	GOV	prime minister		2001-03-07	2006-04-14	Q60095\n\
Ehud Olmert	Olmert	ISR	GOV	prime minister		2006-04-14	2009-03-31	\n\
Ehud Barak		ISR	GOV	prime minister		1999-07-06	2001-03-07	\n\
Ehud Barak		ISR	GOV	defence minister		2007-06-18	2013-03-18	\n\
Yitzhak Rabin	Rabin	ISR	GOV	prime minister		1992-07-13	1995-11-04	\n\
Shimon Peres		ISR	GOV	president		2007-07-15	2014-07-24	\n\
Shimon Peres		ISR	GOV	foreign minister		2001-03	2002-11	\n\
Isaac Herzog		ISR	GOV	president		2021-07-07		\n\
Isaac Herzog		ISR	OPP	leader of the opposition		2013-11	2018-07	\n\
Yoav Gallant		ISR	GOV	defence minister		2022-12-29	2024-11-05	\n\
Israel Katz		ISR	GOV	defence minister		2024-11-08		\n\
Israel Katz		ISR	GOV	foreign minister		2019-02	2020-05	\n\
Israel Katz		ISR	GOV	foreign minister		2024-01-01	2024-11-08	\n\
Benny Gantz	Gantz	ISR	GOV	defence minister		2020-05-17	2022-12-29	\n\
Benny Gantz		ISR	MIL	chief of staff		2011-02-14	2015-02-16	\n\
Avigdor Lieberman		ISR	GOV	defence minister		2016-05-30	2018-11-18	\n\
Avigdor Lieberman		ISR	GOV	foreign minister		2009-03-31	2012-12-18	\n\
Avigdor Lieberman		ISR	PTY	leader of Yisrael Beiteinu	Yisrael Beiteinu	1999		\n\
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
Ahmed al-Sharaa		SYR	REB	leader of Hayat Tahrir al-Sham		2012-01	2025-01-28	\n\
Asaad al-Shaibani	Asaad al-Shibani|Asaad Hassan al-Shaibani|al-Shaibani	SYR	GOV	foreign minister		2024-12-21		\n\
Walid al-Moallem	Walid Muallem|al-Moallem	SYR	GOV	foreign minister		2006	2020-11-16	\n\
Michel Aoun		LBN	GOV	president		2016-10-31	2022-10-30	\n\
Joseph Aoun		LBN	GOV	president		2025-01-09		\n\
Joseph Aoun		LBN	MIL	commander of the armed forces		2017-03-08	2025-01-09	\n\
Nawaf Salam		LBN	GOV	prime minister		2025-02-08		\n\
Najib Mikati	Mikati	LBN	GOV	prime minister		2021-09-10	2025-02-08	\n\
Najib Mikati		LBN	GOV	prime minister		2011-06-13	2014-02-15	\n\
Saad Hariri	Saad al-Hariri	LBN	GOV	prime minister		2016-12-18	2020-01-21	\n\
Saad Hariri		LBN	GOV	prime minister		2009-11-09	2011-06-13	\n\
Rafik Hariri	Rafiq Hariri|Rafik al-Hariri|Rafiq al-Hariri|Rafic Hariri	LBN	GOV	prime minister		2000-10-26	2004-10-21	\n\
Nabih Berri	Berri	LBN	GOV	speaker of parliament		1992-10-20		\n\
Saddam Hussein	Saddam|Saddam Hussain	IRQ	GOV	president		1979-07-16	2003-04-09	Q1316\n\
Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki|al-Maliki|Maliki	IRQ	GOV	prime minister		2006-05-20	2014-09-08	\n\
Haider al-Abadi	Haidar al-Abadi|al-Abadi	IRQ	GOV	prime minister		2014-09-08	2018-10-25	\n\
Adil Abdul-Mahdi	Adel Abdul Mahdi|Adil Abdul Mahdi|Adel Abdul-Mahdi|Abdul-Mahdi	IRQ	GOV	prime minister		2018-10-25	2020-05-07	\n\
Mustafa al-Kadhimi	Mustafa Kadhimi|Mustafa al-Kadhemi|al-Kadhimi|Kadhimi	IRQ	GOV	prime minister		2020-05-07	2022-10-27	\n\
Mohammed Shia al-Sudani	Mohammed al-Sudani|Muhammad Shia al-Sudani|Mohammed Shiaa al-Sudani|Mohamed Shia al-Sudani|al-Sudani	IRQ	GOV	prime minister		2022-10-27		\n\
Ayad Allawi	Iyad Allawi|Allawi	IRQ	GOV	prime minister		2004-06-01	2005-05-03	\n\
Ibrahim al-Jaafari	Ibrahim Jaafari|al-Jaafari	IRQ	GOV	prime minister		2005-05-03	2006-05-20	\n\
Ibrahim al-Jaafari		IRQ	GOV	foreign minister		2014-09-08	2018-10-25	\n\
Jalal Talabani	Talabani	IRQ	GOV	president		2005-04-07	2014-07-24	\n\
Barham Salih	Barham Saleh	IRQ	GOV	president		2018-10-02	2022-10-17	\n\
Barham Salih		IRQ		UN high commissioner for refugees	UN High Commissioner for Refugees	2026-01-01		\n\
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
Hassan Rouhani		IRN	GOV	secretary of the Supreme National Security Council		1989-10	2005-08	\n\
Ebrahim Raisi	Ibrahim Raisi|Raisi	IRN	GOV	president		2021-08-03	2024-05-19	\n\
Ebrahim Raisi		IRN	JUD	judiciary chief		2019-03-07	2021-07-01	\n\
Masoud Pezeshkian	Pezeshkian	IRN	GOV	president		2024-07-28		\n\
Mohammad Javad Zarif	Javad Zarif|Mohammed Javad Zarif|Zarif	IRN	GOV	foreign minister		2013-08-15	2021-08-25	\n\
Hossein Amir-Abdollahian	Hossein Amirabdollahian|Amir-Abdollahian|Amirabdollahian	IRN	GOV	foreign minister		2021-08-25	2024-05-19	\n\
Abbas Araghchi	Abbas Araqchi|Seyed Abbas Araghchi|Araghchi|Araqchi	IRN	GOV	foreign minister		2024-08-21		\n\
Ali Larijani	Larijani	IRN	GOV	secretary of the Supreme National Security Council		2025-08-05		\n\
Ali Larijani		IRN	LEG	speaker of parliament		2008-06-12	2020-05-28	\n\
Ali Larijani		IRN	GOV	secretary of the Supreme National Security Council		2005-08	2007-10	\n\
Ali Shamkhani	Shamkhani	IRN	GOV	secretary of the Supreme National Security Council		2013-09-10	2023-05-22	\n\
Ali Shamkhani		IRN	GOV	defence minister		1997-08	2005-08	\n\
Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf|Ghalibaf|Qalibaf	IRN	GOV	speaker of parliament		2020-05-28		\n\
Esmail Baghaei	Esmaeil Baghaei|Baghaei|Baqaei	IRN	GOV	foreign ministry spokesman		2024		\n\
Salman bin Abdulaziz	King Salman|Salman bin Abdulaziz Al Saud|King Salman bin Abdulaziz	SAU	GOV	king		2015-01-23		\n\
Mohammed bin Salman	Mohammad bin Salman|MBS|Muhammad bin Salman|Crown Prince Mohammed bin Salman	SAU	GOV	crown prince		2017-06-21		\n\
Mohammed bin Salman		SAU	GOV	defence minister		2015-01-23	2022-09-27	\n\
Faisal bin Farhan	Prince Faisal bin Farhan|Faisal bin Farhan Al Saud	SAU	GOV	foreign minister		2019-10-23		\n\
Adel al-Jubeir	al-Jubeir	SAU	GOV	foreign minister		2015-04-29	2018-12-27	\n\
Mohamed bin Zayed	Mohammed bin Zayed|Mohamed bin Zayed Al Nahyan|MBZ	ARE	GOV	president		2022-05-14		\n\
Mohamed bin Zayed		ARE	GOV	crown prince of Abu Dhabi		2004-11-02	2022-05-14	\n\
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
Abdel Fattah el-Sisi		EGY	GOV	defence minister		2012-08-12	2014-03-26	\n\
Sameh Shoukry	Shoukry	EGY	GOV	foreign minister		2014-06-17	2024-07-03	\n\
Badr Abdelatty	Badr Abdel-Atty|Abdelatty	EGY	GOV	foreign minister		2024-07-03		\n\
Muammar Gaddafi	Moammar Gadhafi|Muammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi|Gaddafi|Gadhafi|Qaddafi|Khadafy	LBY	GOV	leader		1969-09-01	2011-08-23	Q19878\n\
Muammar Gaddafi		LBY	GOV	leader of the revolution		1969-09-01	2011-10-20	\n\
Fayez al-Sarraj	Fayez Sarraj|Fayez al-Serraj|al-Sarraj|Sarraj	LBY	GOV	prime minister		2016-03-30	2021-03-15	\n\
Abdul Hamid Dbeibah	Abdulhamid Dbeibah|Abdul-Hamid Dbeibah|Dbeibah|Abdulhamid Dbeibeh	LBY	GOV	prime minister		2021-03-15		\n\
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
Riek Machar		SSD	GOV	vice president		2011-07-09	2013-07-23	\n\
Riek Machar		SSD	REB	opposition leader		2013-12	2020-02-22	\n\
Abiy Ahmed	Abiy|Abiy Ahmed Ali	ETH	GOV	prime minister		2018-04-02		\n\
Meles Zenawi	Meles	ETH	GOV	prime minister		1995-08-23	2012-08-20	\n\
Getachew Reda		ETH	GOV	head of the Tigray Interim Administration		2023-03-23	2025-04	\n\
Getachew Reda		ETH	REB	spokesman of the Tigray People\'s Liberation Front	Tigray People\'s Liberation Front	2020-11	2023-03-22	\n\
Debretsion Gebremichael	Debretsion	ETH	GOV	chairman of the Tigray People\'s Liberation Front		2017		\n\
Isaias Afwerki	Isaias Afewerki|Afwerki	ERI	GOV	president		1993-05-24		\n\
Hassan Sheikh Mohamud	Hassan Sheikh Mohamoud	SOM	GOV	president		2022-05-23		\n\
Hassan Sheikh Mohamud		SOM	GOV	president		2012-09-16	2017-02-16	\n\
Mohamed Abdullahi Mohamed	Mohamed Abdullahi Farmajo|Farmajo|Farmaajo	SOM	GOV	president		2017-02-16	2022-05-23	\n\
Uhuru Kenyatta	Kenyatta	KEN	GOV	president		2013-04-09	2022-09-13	\n\
William Ruto	Ruto	KEN	GOV	president		2022-09-13		\n\
William Ruto		KEN	GOV	deputy president		2013-04-09	2022-09-13	\n\
Mwai Kibaki	Kibaki	KEN	GOV	president		2002-12-30	2013-04-09	\n\
Raila Odinga	Odinga	KEN	GOV	prime minister		2008-04-17	2013-04-09	\n\
Raila Odinga		KEN	OPP	opposition leader		2013-04	2025-10-15	\n\
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
Charles Taylor		LBR	REB	rebel leader		1989-12	1997-08	\n\
Ellen Johnson Sirleaf	Johnson Sirleaf|Ellen Johnson-Sirleaf	LBR	GOV	president		2006-01-16	2018-01-22	\n\
George Weah	Weah	LBR	GOV	president		2018-01-22	2024-01-22	\n\
Ahmad Tejan Kabbah	Tejan Kabbah|Kabbah	SLE	GOV	president		1996-03-29	2007-09-17	\n\
Julius Maada Bio	Maada Bio	SLE	GOV	president		2018-04-04		\n\
Yahya Jammeh	Jammeh	GMB	GOV	president		1996-10-18	2017-01-21	\n\
Adama Barrow		GMB	GOV	president		2017-01-19		\n\
Nana Akufo-Addo	Akufo-Addo	GHA	GOV	president		2017-01-07	2025-01-07	\n\
John Mahama	John Dramani Mahama	GHA	GOV	president		2025-01-07		\n\
John Mahama		GHA	GOV	president		2012-07-24	2017-01-07	\n\
Faure Gnassingbé	Faure Gnassingbe	TGO	GOV	president		2005-05-04		\n\
Ali Bongo	Ali Bongo Ondimba	GAB	GOV	president		2009-10-16	2023-08-30	\n\
Teodoro Obiang	Teodoro Obiang Nguema|Obiang	GNQ	GOV	president		1979-08-03		\n\
José Eduardo dos Santos	Jose Eduardo dos Santos	AGO	GOV	president		1979-09-10	2017-09-26	\n\
João Lourenço	Joao Lourenco|Lourenço	AGO	GOV	president		2017-09-26		\n\
Nelson Mandela	Mandela	ZAF	GOV	president		1994-05-10	1999-06-14	Q8023\n\
Thabo Mbeki	Mbeki	ZAF	GOV	president		1999-06-14	2008-09-24	\n\
Jacob Zuma	Zuma	ZAF	GOV	president		2009-05-09	2018-02-14	\n\
Jacob Zuma		ZAF	GOV	deputy president		1999-06-17	2005-06-14	\n\
Cyril Ramaphosa	Ramaphosa	ZAF	GOV	president		2018-02-15		\n\
Cyril Ramaphosa		ZAF	GOV	deputy president		2014-05-26	2018-02-15	\n\
Robert Mugabe	Mugabe	ZWE	GOV	president		1987-12-31	2017-11-21	\n\
Emmerson Mnangagwa	Mnangagwa	ZWE	GOV	president		2017-11-24		\n\
Emmerson Mnangagwa		ZWE	GOV	vice president		2014-12-12	2017-11-06	\n\
Morgan Tsvangirai	Tsvangirai	ZWE	GOV	prime minister		2009-02-11	2013-09-11	\n\
Filipe Nyusi	Nyusi	MOZ	GOV	president		2015-01-15	2025-01-15	\n\
Daniel Chapo	Chapo	MOZ	GOV	president		2025-01-15		\n\
Hakainde Hichilema	Hichilema	ZMB	GOV	president		2021-08-24		\n\
John Magufuli	Magufuli	TZA	GOV	president		2015-11-05	2021-03-17	\n\
Samia Suluhu Hassan	President Samia	TZA	GOV	president		2021-03-19		\n\
Andry Rajoelina	Rajoelina	MDG	GOV	president		2019-01-19	2025-10-14	\n\
Andry Rajoelina		MDG	GOV	president		2009-03-17	2014-01-25	\n\
Hamid Karzai	Karzai	AFG	GOV	president		2001-12-22	2014-09-29	\n\
Ashraf Ghani		AFG	GOV	president		2014-09-29	2021-08-15	\n\
Abdullah Abdullah		AFG	GOV	chief executive		2014-09-29	2020-03-11	\n\
Abdullah Abdullah		AFG	GOV	foreign minister		2001-12-22	2006-04	\n\
Amir Khan Muttaqi	Muttaqi	AFG	GOV	foreign minister		2021-09-07		\n\
Zabihullah Mujahid		AFG	GOV	Taliban spokesman		2007		\n\
Pervez Musharraf	Musharraf	PAK	GOV	president		2001-06-20	2008-08-18	\n\
Pervez Musharraf		PAK	GOV	chief executive		1999-10-12	2001-06-20	\n\
Benazir Bhutto		PAK	GOV	prime minister		1993-10-19	1996-11-05	\n\
Asif Ali Zardari	Zardari	PAK	GOV	president		2024-03-10		\n\
Asif Ali Zardari		PAK	GOV	president		2008-09-09	2013-09-09	\n\
Nawaz Sharif		PAK	GOV	prime minister		2013-06-05	2017-07-28	\n\
Nawaz Sharif		PAK	GOV	prime minister		1997-02-17	1999-10-12	\n\
Shehbaz Sharif	Shahbaz Sharif	PAK	GOV	prime minister		2024-03-04		\n\
Shehbaz Sharif		PAK	GOV	prime minister		2022-04-11	2023-08-14	\n\
Imran Khan		PAK	GOV	prime minister		2018-08-18	2022-04-10	\n\
Ishaq Dar		PAK	GOV	foreign minister		2024-03-11		\n\
Atal Bihari Vajpayee	Vajpayee	IND	GOV	prime minister		1998-03-19	2004-05-22	\n\
Manmohan Singh		IND	GOV	prime minister		2004-05-22	2014-05-26	\n\
Narendra Modi	Modi	IND	GOV	prime minister		2014-05-26		Q1058\n\
Narendra Modi		IND	GOV	chief minister		2001-10-07	2014-05-22	\n\
Subrahmanyam Jaishankar	S. Jaishankar|Jaishankar	IND	GOV	foreign minister		2019-05-30		\n\
Rajnath Singh		IND	GOV	defence minister		2019-05-31		\n\
Rajnath Singh		IND	GOV	home minister		2014-05-26	2019-05-30	\n\
Amit Shah		IND	GOV	home minister		2019-05-30		\n\
Rajiv Gandhi		IND	GOV	prime minister		1984-10-31	1989-12-02	\n\
Indira Gandhi		IND	GOV	prime minister		1980-01-14	1984-10-31	\n\
Sheikh Hasina	Hasina|Sheikh Hasina Wazed	BGD	GOV	prime minister		2009-01-06	2024-08-05	\n\
Sheikh Hasina		BGD	GOV	prime minister		1996-06-23	2001-07-15	\n\
Muhammad Yunus	Mohammad Yunus	BGD	GOV	chief adviser		2024-08-08		\n\
Khaleda Zia	Begum Khaleda Zia	BGD	GOV	prime minister		2001-10-10	2006-10-29	\n\
Mahinda Rajapaksa		LKA	GOV	president		2005-11-19	2015-01-09	\n\
Mahinda Rajapaksa		LKA	GOV	prime minister		2019-11-21	2022-05-09	\n\
Gotabaya Rajapaksa		LKA	GOV	president		2019-11-18	2022-07-14	\n\
Gotabaya Rajapaksa		LKA	GOV	defence secretary		2005-11	2015-01	\n\
Ranil Wickremesinghe	Wickremesinghe	LKA	GOV	president		2022-07-21	2024-09-23	\n\
Ranil Wickremesinghe		LKA	GOV	prime minister		2001-12-09	2004-04-06	\n\
Ranil Wickremesinghe		LKA	GOV	prime minister		2015-01-09	2019-11-21	\n\
Ranil Wickremesinghe		LKA	GOV	prime minister		2022-05-12	2022-07-21	\n\
Anura Kumara Dissanayake	Dissanayake	LKA	GOV	president		2024-09-23		\n\
Chandrika Kumaratunga	Kumaratunga	LKA	GOV	president		1994-11-12	2005-11-19	\n\
KP Sharma Oli	K.P. Sharma Oli|K. P. Sharma Oli	NPL	GOV	prime minister		2024-07-15	2025-09-09	\n\
KP Sharma Oli		NPL	GOV	prime minister		2018-02-15	2021-07-13	\n\
Pushpa Kamal Dahal	Prachanda	NPL	GOV	prime minister		2022-12-26	2024-07-15	\n\
Pushpa Kamal Dahal		NPL	GOV	prime minister		2008-08-18	2009-05-25	\n\
Pushpa Kamal Dahal		NPL	GOV	prime minister		2016-08-04	2017-06-07	\n\
Pushpa Kamal Dahal		NPL	REB	leader of the Maoists		1996-02	2006-11-21	\n\
Aung San Suu Kyi	Suu Kyi	MMR	GOV	state counsellor		2016-04-06	2021-02-01	Q36740\n\
Aung San Suu Kyi		MMR	OPP	opposition leader		1988	2016-03-30	\n\
Xi Jinping	President Xi	CHN	GOV	president		2013-03-14		Q15031\n\
Hu Jintao		CHN	GOV	president		2003-03-15	2013-03-14	\n\
Jiang Zemin		CHN	GOV	president		1993-03-27	2003-03-15	\n\
Deng Xiaoping		CHN	GOV	paramount leader		1978	1989	\n\
Mao Zedong	Mao Tse-tung	CHN	GOV	chairman		1949	1976	\n\
Wen Jiabao		CHN	GOV	premier		2003-03-16	2013-03-15	\n\
Li Keqiang		CHN	GOV	premier		2013-03-15	2023-03-11	\n\
Li Qiang		CHN	GOV	premier		2023-03-11		\n\
Wang Yi		CHN	GOV	foreign minister		2023-07-25		\n\
Wang Yi		CHN	GOV	foreign minister		2013-03-16	2022-12-30	\n\
Qin Gang		CHN	GOV	foreign minister		2022-12-30	2023-07-25	\n\
Qin Gang		CHN	GOV	foreign ministry spokesman		2005	2010	\n\
Mao Ning		CHN	GOV	foreign ministry spokeswoman		2022-09		\n\
Lin Jian		CHN	GOV	foreign ministry spokesman		2024-03		\n\
Guo Jiakun		CHN	GOV	foreign ministry spokesman		2025-01		\n\
Carrie Lam		HKG	GOV	chief executive		2017-07-01	2022-06-30	\n\
John Lee Ka-chiu		HKG	GOV	chief executive		2022-07-01		\n\
Chen Shui-bian		TWN	GOV	president		2000-05-20	2008-05-20	\n\
Ma Ying-jeou		TWN	GOV	president		2008-05-20	2016-05-20	\n\
Tsai Ing-wen		TWN	GOV	president		2016-05-20	2024-05-20	\n\
Lai Ching-te	William Lai	TWN	GOV	president		2024-05-20		\n\
Lai Ching-te		TWN	GOV	vice president		2020-05-20	2024-05-20	\n\
Kim Jong Un	Kim Jong-un	PRK	GOV	supreme leader		2011-12-17		Q56226\n\
Kim Jong Un		PRK	GOV	leader		2011-12-17		\n\
Kim Jong Il	Kim Jong-il	PRK	GOV	supreme leader		1994-07-08	2011-12-17	\n\
Kim Jong Il		PRK	GOV	leader		1994-07-08	2011-12-17	\n\
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
Shinzo Abe		JPN	GOV	prime minister		2006-09-26	2007-09-26	\n\
Shinzo Abe		JPN	GOV	chief cabinet secretary		2005-10	2006-09	\n\
Yoshihide Suga		JPN	GOV	prime minister		2020-09-16	2021-10-04	\n\
Yoshihide Suga		JPN	GOV	chief cabinet secretary		2012-12-26	2020-09-16	\n\
Fumio Kishida	Kishida	JPN	GOV	prime minister		2021-10-04	2024-10-01	\n\
Fumio Kishida		JPN	GOV	foreign minister		2012-12-26	2017-08-03	\n\
Shigeru Ishiba	Ishiba	JPN	GOV	prime minister		2024-10-01	2025-10-21	\n\
Sanae Takaichi	Takaichi	JPN	GOV	prime minister		2025-10-21		\n\
Gloria Macapagal Arroyo	Gloria Arroyo|Gloria Macapagal-Arroyo	PHL	GOV	president		2001-01-20	2010-06-30	\n\
Benigno Aquino III	Noynoy Aquino	PHL	GOV	president		2010-06-30	2016-06-30	\n\
Rodrigo Duterte	Duterte	PHL	GOV	president		2016-06-30	2022-06-30	\n\
Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos Jr	PHL	GOV	president		2022-06-30		\n\
Ferdinand Marcos		PHL	GOV	president		1965-12-30	1986-02-25	\n\
Susilo Bambang Yudhoyono	Yudhoyono	IDN	GOV	president		2004-10-20	2014-10-20	\n\
Joko Widodo	Jokowi|Widodo	IDN	GOV	president		2014-10-20	2024-10-20	\n\
Prabowo Subianto	Prabowo	IDN	GOV	president		2024-10-20		\n\
Prabowo Subianto		IDN	GOV	defence minister		2019-10-23	2024-10-20	\n\
Suharto		IDN	GOV	president		1967-03-12	1998-05-21	\n\
Mahathir Mohamad	Mahathir Mohammad|Mahathir	MYS	GOV	prime minister		2018-05-10	2020-03-01	\n\
Mahathir Mohamad		MYS	GOV	prime minister		1981-07-16	2003-10-31	\n\
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
To Lam		VNM	GOV	president		2024-05-22	2024-10-21	\n\
Nguyen Phu Trong		VNM	GOV	general secretary of the Communist Party		2011-01-19	2024-07-19	\n\
Nguyen Phu Trong		VNM	GOV	president		2018-10-23	2021-04-05	\n\
Xanana Gusmão	Xanana Gusmao	TLS	GOV	prime minister		2023-07-01		\n\
Xanana Gusmão		TLS	GOV	president		2002-05-20	2007-05-20	\n\
Xanana Gusmão		TLS	GOV	prime minister		2007-08-08	2015-02-16	\n\
José Ramos-Horta	Jose Ramos-Horta|Ramos-Horta	TLS	GOV	president		2022-05-20		\n\
José Ramos-Horta		TLS	GOV	president		2007-05-20	2012-05-20	\n\
John Howard		AUS	GOV	prime minister		1996-03-11	2007-12-03	\n\
Scott Morrison		AUS	GOV	prime minister		2018-08-24	2022-05-23	\n\
Anthony Albanese	Albanese	AUS	GOV	prime minister		2022-05-23		\n\
Anthony Albanese		AUS	OPP	leader of the opposition		2019-05-30	2022-05-23	\n\
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
Daniel Ortega		NIC	GOV	president		1985-01-10	1990-04-25	\n\
Rosario Murillo		NIC	GOV	co-president		2025-02-18		\n\
Rosario Murillo		NIC	GOV	vice president		2017-01-10	2025-02-18	\n\
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
René Préval		HTI	GOV	president		1996-02-07	2001-02-07	\n\
Jovenel Moïse	Jovenel Moise	HTI	GOV	president		2017-02-07	2021-07-07	\n\
Ariel Henry		HTI	GOV	prime minister		2021-07-20	2024-04-24	\n\
Hugo Chávez	Hugo Chavez	VEN	GOV	president		1999-02-02	2013-03-05	Q8440\n\
Nicolás Maduro	Nicolas Maduro|Maduro	VEN	GOV	president		2013-04-19	2026-01-03	Q57420\n\
Nicolás Maduro		VEN	GOV	vice president		2012-10-13	2013-03-08	\n\
Nicolás Maduro		VEN	GOV	foreign minister		2006-08-09	2013-01-15	\n\
Delcy Rodríguez	Delcy Rodriguez	VEN	GOV	vice president		2018-06-14		\n\
Delcy Rodríguez		VEN	GOV	acting president		2026-01-03		\n\
Delcy Rodríguez		VEN	GOV	foreign minister		2014-12	2017-06	\n\
Álvaro Uribe	Alvaro Uribe|Uribe	COL	GOV	president		2002-08-07	2010-08-07	\n\
Álvaro Uribe		COL	LEG	senator		2014-07-20	2020-08	\n\
Juan Manuel Santos		COL	GOV	president		2010-08-07	2018-08-07	\n\
Juan Manuel Santos		COL	GOV	defence minister		2006-07-19	2009-05-18	\n\
Iván Duque	Ivan Duque	COL	GOV	president		2018-08-07	2022-08-07	\n\
Gustavo Petro		COL	GOV	president		2022-08-07		\n\
Gustavo Petro		COL	LEG	senator		2018-07-20	2022-08-06	\n\
Gustavo Petro		COL	GOV	mayor of Bogotá		2012-01-01	2015-12-31	\n\
Virgilio Barco	Virgilio Barco Vargas	COL	GOV	president		1986-08-07	1990-08-07	\n\
César Gaviria	Cesar Gaviria|Cesar Gaviria Trujillo	COL	GOV	president		1990-08-07	1994-08-07	\n\
César Gaviria		COL		secretary general of the OAS	Organization of American States	1994-09-15	2004-09-15	\n\
Andrés Pastrana	Andres Pastrana	COL	GOV	president		1998-08-07	2002-08-07	\n\
Rafael Correa		ECU	GOV	president		2007-01-15	2017-05-24	\n\
Lenín Moreno	Lenin Moreno	ECU	GOV	president		2017-05-24	2021-05-24	\n\
Guillermo Lasso		ECU	GOV	president		2021-05-24	2023-11-23	\n\
Daniel Noboa	Noboa	ECU	GOV	president		2023-11-23		\n\
Alberto Fujimori	Fujimori	PER	GOV	president		1990-07-28	2000-11-22	\n\
Alan García	Alan Garcia|Alan Garcia Perez	PER	GOV	president		2006-07-28	2011-07-28	\n\
Alan García		PER	GOV	president		1985-07-28	1990-07-28	\n\
Pedro Castillo		PER	GOV	president		2021-07-28	2022-12-07	\n\
Dina Boluarte	Boluarte	PER	GOV	president		2022-12-07	2025-10-10	\n\
Ollanta Humala	Humala	PER	GOV	president		2011-07-28	2016-07-28	\n\
Alejandro Toledo		PER	GOV	president		2001-07-28	2006-07-28	\n\
Evo Morales		BOL	GOV	president		2006-01-22	2019-11-10	\n\
Evo Morales		BOL	OPP	opposition leader		1997	2006-01-21	\n\
Luis Arce		BOL	GOV	president		2020-11-08	2025-11-08	\n\
Jeanine Áñez	Jeanine Anez|Jeanine Añez	BOL	GOV	interim president		2019-11-12	2020-11-08	\n\
Rodrigo Paz		BOL	GOV	president		2025-11-08		\n\
Augusto Pinochet	Pinochet	CHL	GOV	president		1974-12-17	1990-03-11	\n\
Patricio Aylwin	Aylwin	CHL	GOV	president		1990-03-11	1994-03-11	\n\
Michelle Bachelet	Bachelet	CHL	GOV	president		2014-03-11	2018-03-11	\n\
Michelle Bachelet		CHL	GOV	president		2006-03-11	2010-03-11	\n\
Michelle Bachelet		CHL		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2018-09-01	2022-08-31	\n\
Sebastián Piñera	Sebastian Pinera|Sebastian Piñera|Piñera	CHL	GOV	president		2018-03-11	2022-03-11	\n\
Sebastián Piñera		CHL	GOV	president		2010-03-11	2014-03-11	\n\
Gabriel Boric	Boric	CHL	GOV	president		2022-03-11	2026-03-11	\n\
Néstor Kirchner	Nestor Kirchner	ARG	GOV	president		2003-05-25	2007-12-10	\n\
Cristina Fernández de Kirchner	Cristina Fernandez de Kirchner|Cristina Fernandez|Cristina Kirchner	ARG	GOV	president		2007-12-10	2015-12-09	\n\
Mauricio Macri	Macri	ARG	GOV	president		2015-12-10	2019-12-10	\n\
Alberto Fernández	Alberto Fernandez	ARG	GOV	president		2019-12-10	2023-12-10	\n\
Javier Milei	Milei	ARG	GOV	president		2023-12-10		\n\
Fernando Henrique Cardoso		BRA	GOV	president		1995-01-01	2003-01-01	\n\
Luiz Inácio Lula da Silva	Luiz Inacio Lula da Silva|Lula da Silva|Lula	BRA	GOV	president		2023-01-01		Q37181\n\
Luiz Inácio Lula da Silva		BRA	GOV	president		2003-01-01	2011-01-01	\n\
Dilma Rousseff	Rousseff	BRA	GOV	president		2011-01-01	2016-08-31	\n\
Michel Temer	Temer	BRA	GOV	president		2016-08-31	2019-01-01	\n\
Jair Bolsonaro	Bolsonaro	BRA	GOV	president		2019-01-01	2023-01-01	\n\
Fernando Lugo		PRY	GOV	president		2008-08-15	2012-06-22	\n\
Alfredo Stroessner	Stroessner	PRY	GOV	president		1954-08-15	1989-02-03	\n\
Irfaan Ali		GUY	GOV	president		2020-08-02		\n\
Kassym-Jomart Tokayev	Tokayev|Kassym-Zhomart Tokayev	KAZ	GOV	president		2019-03-20		\n\
Kassym-Jomart Tokayev		KAZ	GOV	foreign minister		2002-01	2007-01	\n\
Nursultan Nazarbayev	Nazarbayev	KAZ	GOV	president		1991-12-16	2019-03-20	\n\
Shavkat Mirziyoyev	Mirziyoyev	UZB	GOV	president		2016-12-14		\n\
Shavkat Mirziyoyev		UZB	GOV	prime minister		2003-12-12	2016-12-14	\n\
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
Mohsen Fakhrizadeh		IRN	EDU	nuclear scientist		2003	2020-11-27	\n\
Mark Milley	Milley	USA	MIL	chairman of the Joint Chiefs of Staff	Joint Chiefs of Staff	2019-10-01	2023-09-30	\n\
David Petraeus	Petraeus	USA	MIL	commander of the Multi-National Force in Iraq		2007-02-10	2008-09-16	\n\
David Petraeus		USA	SPY	director of the CIA		2011-09-06	2012-11-09	\n\
David Petraeus		USA	MIL	commander of Central Command		2008-10-31	2010-06-30	\n\
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
Kyrylo Budanov		UKR	GOV	head of the presidential office		2026-01		\n\
Herzi Halevi	Halevi	ISR	MIL	chief of the general staff	Israel Defense Forces	2023-01-16	2025-03-05	\n\
Herzi Halevi		ISR	MIL	chief of staff		2023-01-16	2025-03-05	\n\
Eyal Zamir	Zamir	ISR	MIL	chief of the general staff	Israel Defense Forces	2025-03-05		\n\
Eyal Zamir		ISR	MIL	chief of staff		2025-03-05		\n\
Aviv Kochavi	Kochavi	ISR	MIL	chief of the general staff	Israel Defense Forces	2019-01-15	2023-01-16	\n\
Aviv Kochavi		ISR	MIL	chief of staff		2019-01-15	2023-01-16	\n\
Daniel Hagari	Hagari	ISR	MIL	military spokesman	Israel Defense Forces	2023-03	2025-03	\n\
Avichay Adraee	Adraee	ISR	MIL	military spokesman in Arabic	Israel Defense Forces	2005		\n\
Khalifa Haftar	Khalifa Hifter|Khalifa Belqasim Haftar|Haftar|Hifter	LBY	MIL	commander of the Libyan National Army	Libyan National Army	2015-03-02		\n\
Abdel Fattah al-Burhan	Abdel-Fattah Burhan|Abdel Fattah Burhan|Abdel-Fattah al-Burhan|al-Burhan|Burhan	SDN	MIL	commander-in-chief	Sudanese Armed Forces	2019-04-12		\n\
Yasser al-Atta	Yasser Atta|Yasir al-Atta	SDN	MIL	deputy commander-in-chief	Sudanese Armed Forces	2021		\n\
Min Aung Hlaing	Senior General Min Aung Hlaing	MMR	MIL	commander-in-chief	Tatmadaw	2011-03-30		\n\
Min Aung Hlaing		MMR	GOV	head of the junta		2021-02-01		\n\
Asim Munir		PAK	MIL	chief of army staff	Pakistan Army	2022-11-29		\n\
Qamar Javed Bajwa	Bajwa	PAK	MIL	chief of army staff	Pakistan Army	2016-11-29	2022-11-29	\n\
Assimi Goïta	Assimi Goita|Goita	MLI	MIL	head of the junta		2020-08-24		\n\
Assimi Goïta		MLI	GOV	president		2021-05-24		\n\
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
Falih al-Fayyadh		IRQ	PRM	head of the Popular Mobilization Forces	Popular Mobilization Forces	2014-06		\n\
Qais al-Khazali	Qais Khazali|al-Khazali	IRQ	PRM	leader of Asa\'ib Ahl al-Haq	Asa\'ib Ahl al-Haq	2006		\n\
Hadi al-Amiri	Hadi al-Ameri|al-Amiri|al-Ameri	IRQ	PRM	leader of the Badr Organization	Badr Organization	2009		\n\
Hadi al-Amiri		IRQ	PRM	leader of the Badr Organization	Badr Organization	2002		\n\
Akram al-Kaabi	Akram al-Ka\'bi	IRQ	PRM	leader of Harakat Hezbollah al-Nujaba	Harakat Hezbollah al-Nujaba	2013		\n\
Abu Hussein al-Hamidawi	Ahmad al-Hamidawi	IRQ	PRM	leader of Kata\'ib Hezbollah	Kata\'ib Hezbollah	2020		\n\
Abu Hussein al-Hamidawi		IRQ	PRM	secretary-general of Kata\'ib Hezbollah	Kata\'ib Hezbollah	2014		\n\
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
Naim Qassem		LBN	REB	deputy leader of Hezbollah	Hezbollah	1991	2024-10-29	\n\
Hashem Safieddine	Hashim Safieddine|Safieddine	LBN	REB	head of Hezbollah\'s executive council	Hezbollah	2001	2024-10-03	\n\
Hashem Safieddine		LBN	REB	Hezbollah commander	Hezbollah	2001	2024-10-03	\n\
Fuad Shukr	Fouad Shukr	LBN	REB	Hezbollah commander	Hezbollah		2024-07-30	\n\
Fuad Shukr		LBN	REB	Hezbollah commander	Hezbollah	1982	2024-07-30	\n\
Ibrahim Aqil		LBN	REB	Hezbollah commander	Hezbollah		2024-09-20	\n\
Ibrahim Aqil		LBN	REB	Hezbollah commander	Hezbollah	1983	2024-09-20	\n\
Imad Mughniyeh	Imad Mughniyah|Imad Moughniyeh|Mughniyeh|Mughniyah	LBN	REB	Hezbollah commander	Hezbollah	1982	2008-02-12	\n\
Ismail Haniyeh	Ismail Haniya|Haniyeh|Haniya	PSE	REB	head of Hamas\' political bureau	Hamas	2017-05-06	2024-07-31	\n\
Ismail Haniyeh		PSE	GOV	prime minister		2006-03-29	2007-06-14	\n\
Ismail Haniyeh		PSE	REB	leader of Hamas	Hamas	2017-05-06	2024-07-31	\n\
Yahya Sinwar	Yehya Sinwar|Yahya al-Sinwar|Sinwar	PSE	REB	leader of Hamas in Gaza	Hamas	2017-02-13	2024-10-16	\n\
Yahya Sinwar		PSE	REB	leader of Hamas	Hamas	2024-08-06	2024-10-16	\n\
Mohammed Deif	Mohammad Deif|Mohamed Deif	PSE	REB	commander of the al-Qassam Brigades	al-Qassam Brigades	2002	2024-07-13	\n\
Khaled Meshaal	Khaled Mashal|Khalid Mishal|Khaled Mashaal|Meshaal|Mashaal	PSE	REB	head of Hamas\' political bureau	Hamas	1996	2017-05-06	\n\
Khaled Meshaal		PSE	REB	leader of Hamas	Hamas	1996	2017-05-06	\n\
Khalil al-Hayya	al-Hayya	PSE	REB	Hamas negotiator	Hamas	2017		\n\
Khalil al-Hayya		PSE	REB	member of Hamas\' political bureau	Hamas	2017		\n\
Saleh al-Arouri	Saleh Arouri|al-Arouri	PSE	REB	deputy head of Hamas\' political bureau	Hamas	2017	2024-01-02	\n\
Ahmed Yassin	Sheikh Ahmed Yassin|Sheikh Yassin	PSE	REB	founder of Hamas	Hamas	1987	2004-03-22	\n\
Ahmed Yassin		PSE	REB	leader of Hamas	Hamas	1987	2004-03-22	\n\
Abdel Aziz al-Rantissi	Abdel Aziz Rantisi|Rantisi	PSE	REB	leader of Hamas in Gaza	Hamas	2004-03-23	2004-04-17	\n\
Abdel Aziz al-Rantissi		PSE	REB	leader of Hamas	Hamas	2004-03-22	2004-04-17	\n\
Abu Obeida	Abu Ubaida|Abu Obaida	PSE	REB	spokesman of the al-Qassam Brigades	al-Qassam Brigades	2007	2025-08-30	\n\
Abu Obeida		PSE	REB	Hamas spokesman	Hamas	2006	2025-08-30	\n\
Ziad al-Nakhalah	Ziyad al-Nakhalah|Ziad al-Nakhala	PSE	REB	secretary-general of Palestinian Islamic Jihad	Palestinian Islamic Jihad	2018		\n\
Marwan Barghouti	Barghouti	PSE	REB	Fatah leader	Fatah	1994		\n\
Marwan Barghouti		PSE	PTY	Fatah leader	Fatah	1989		\n\
Osama bin Laden	Usama bin Laden|bin Laden|bin Ladin	SAU	REB	leader of al-Qaeda	al-Qaeda	1988	2011-05-02	Q1317\n\
Ayman al-Zawahiri	Ayman al-Zawahri|al-Zawahiri|al-Zawahri|Zawahiri	EGY	REB	leader of al-Qaeda	al-Qaeda	2011-06-16	2022-07-31	\n\
Saif al-Adel	Saif al-Adl|Sayf al-Adl	EGY	REB	leader of al-Qaeda	al-Qaeda	2022		\n\
Khalid Sheikh Mohammed	Khalid Shaikh Mohammed	PAK	REB	al-Qaeda operative	al-Qaeda		2003-03-01	\n\
Anwar al-Awlaki	al-Awlaki	YEM	REB	al-Qaeda preacher	al-Qaeda in the Arabian Peninsula		2011-09-30	\n\
Abu Musab al-Zarqawi	al-Zarqawi|Zarqawi	JOR	REB	leader of al-Qaeda in Iraq	al-Qaeda in Iraq	2004	2006-06-07	\n\
Abu Bakr al-Baghdadi	al-Baghdadi	IRQ	REB	leader of Islamic State	Islamic State	2010-05-16	2019-10-27	\n\
Abu Bakr al-Baghdadi		IRQ	REB	leader of the Islamic State	Islamic State	2010-05-16	2019-10-27	\n\
Abu Ibrahim al-Hashimi al-Qurayshi	Abu Ibrahim al-Hashimi al-Qurashi|Abu Ibrahim al-Qurayshi	IRQ	REB	leader of Islamic State	Islamic State	2019-10-31	2022-02-03	\n\
Abu Ibrahim al-Hashimi al-Qurayshi		IRQ	REB	leader of the Islamic State	Islamic State	2019-10-31	2022-02-03	\n\
Mullah Omar	Mullah Mohammed Omar|Mullah Mohammad Omar|Mohammed Omar	AFG	REB	leader of the Taliban	Taliban	1996-04-04	2013-04-23	\n\
Mullah Akhtar Mansour	Akhtar Mohammad Mansour|Akhtar Mansour	AFG	REB	leader of the Taliban	Taliban	2015-07-29	2016-05-21	\n\
Hibatullah Akhundzada	Haibatullah Akhundzada|Akhundzada	AFG	REB	leader of the Taliban	Taliban	2016-05-25	2021-08-14	\n\
Hibatullah Akhundzada		AFG	GOV	leader of the Taliban	Taliban	2021-08-15		\n\
Abdul Ghani Baradar	Mullah Baradar|Mullah Abdul Ghani Baradar|Baradar	AFG	REB	deputy prime minister	Taliban	2021-09-07		\n\
Abdul Ghani Baradar		AFG	REB	head of the Taliban\'s political office	Taliban	2019-01	2021-09-06	\n\
Sirajuddin Haqqani		AFG	REB	interior minister	Haqqani network	2021-09-07		\n\
Sirajuddin Haqqani		AFG	REB	leader of the Haqqani network	Haqqani network	2007	2021-09-06	\n\
Gulbuddin Hekmatyar	Hekmatyar	AFG	REB	leader of Hezb-e-Islami	Hezb-e-Islami	1975		\n\
Ahmad Shah Massoud	Ahmed Shah Massoud	AFG	REB	commander of the Northern Alliance	Northern Alliance	1996	2001-09-09	\n\
Ahmad Massoud	Ahmed Massoud	AFG	REB	leader of the National Resistance Front	National Resistance Front	2021		\n\
Baitullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2007	2009-08-05	\n\
Hakimullah Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2009	2013-11-01	\n\
Noor Wali Mehsud		PAK	REB	leader of the Pakistani Taliban	Tehreek-e-Taliban Pakistan	2018		\n\
Hafiz Saeed	Hafiz Muhammad Saeed|Hafiz Mohammad Saeed	PAK	REB	founder of Lashkar-e-Taiba	Lashkar-e-Taiba	1987		\n\
Masood Azhar	Maulana Masood Azhar	PAK	REB	founder of Jaish-e-Mohammed	Jaish-e-Mohammed	2000		\n\
Masood Azhar		PAK	REB	leader of Jaish-e-Mohammed	Jaish-e-Mohammed	2000-01		\n\
Abdul-Malik al-Houthi	Abdul Malik al-Houthi|Abdel-Malek al-Houthi|Abdulmalik al-Houthi|al-Houthi	YEM	REB	leader of the Houthis	Houthis	2004		\n\
Yahya Saree	Yahya Sarea|Yehya Saree|Saree	YEM	REB	military spokesman of the Houthis	Houthis	2018		\n\
Mohammed Abdulsalam	Mohammed Abdul-Salam|Mohammed Abdelsalam	YEM	REB	spokesman of the Houthis	Houthis	2011		\n\
Mazloum Abdi	Mazlum Abdi|Mazloum Kobani|Mazloum Kobane	SYR	REB	commander of the Syrian Democratic Forces	Syrian Democratic Forces	2015		\n\
Abdullah Öcalan	Abdullah Ocalan|Ocalan|Öcalan	TUR	REB	founder of the PKK	Kurdistan Workers\' Party	1978-11-27		\n\
Cemil Bayik	Bayik	TUR	REB	PKK commander	Kurdistan Workers\' Party	1999		\n\
Fethullah Gülen	Fethullah Gulen|Gulen	TUR	REB	preacher			2024-10-20	\n\
Abubakar Shekau	Shekau	NGA	REB	leader of Boko Haram	Boko Haram	2009	2021-05-19	\n\
Mohammed Yusuf	Mohamed Yusuf	NGA	REB	founder of Boko Haram	Boko Haram	2002	2009-07-30	\n\
Mohammed Yusuf		NGA	REB	leader of Boko Haram	Boko Haram	2002	2009-07-30	\n\
Nnamdi Kanu	Kanu	NGA	REB	leader of the Indigenous People of Biafra	Indigenous People of Biafra	2012		\n\
Iyad Ag Ghaly	Iyad Ag Ghali	MLI	REB	leader of JNIM	Jama\'at Nusrat al-Islam wal-Muslimin	2017		\n\
Iyad Ag Ghaly		MLI	REB	leader of Jama\'at Nusrat al-Islam wal-Muslimin	Jama\'at Nusrat al-Islam wal-Muslimin	2017-03-02		\n\
Amadou Koufa	Amadou Kouffa	MLI	REB	leader of the Macina Liberation Front	Macina Liberation Front	2015		\n\
Amadou Koufa		MLI	REB	leader of Jama\'at Nusrat al-Islam wal-Muslimin	Jama\'at Nusrat al-Islam wal-Muslimin	2017-03		\n\
Ahmed Abdi Godane	Godane	SOM	REB	leader of al-Shabaab	al-Shabaab	2007	2014-09-01	\n\
Ahmed Diriye	Ahmed Umar Abu Ubaidah|Ahmed Diriiye	SOM	REB	leader of al-Shabaab	al-Shabaab	2014		\n\
Joseph Kony	Kony	UGA	REB	leader of the Lord\'s Resistance Army	Lord\'s Resistance Army	1987		\n\
Bosco Ntaganda	Ntaganda	COD	REB	rebel commander	M23	2006	2013-03-22	\n\
Laurent Nkunda	Nkunda	COD	REB	rebel leader	National Congress for the Defence of the People	2004	2009-01-22	\n\
Corneille Nangaa	Nangaa	COD	REB	leader of the Congo River Alliance	Alliance Fleuve Congo	2023-12-15		\n\
Sultani Makenga	Makenga	COD	REB	commander of the M23	M23	2012		\n\
Bertrand Bisimwa	Bisimwa	COD	REB	president of the M23	M23	2013		\n\
Jean-Pierre Bemba	Bemba	COD	REB	leader of the Movement for the Liberation of Congo		1998		\n\
Jean-Pierre Bemba		COD	GOV	vice president		2003-07-17	2006-12-06	\n\
Jean-Pierre Bemba		COD	GOV	defence minister		2023-03-23	2024-06	\n\
Thomas Lubanga	Lubanga	COD	REB	rebel leader		2001	2005	\n\
Foday Sankoh	Sankoh	SLE	REB	leader of the Revolutionary United Front	Revolutionary United Front	1991	2003-07-29	\n\
Sam Bockarie	Bockarie	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	1991	2003-05-05	\n\
Issa Sesay	Issa Hassan Sesay	SLE	REB	commander of the Revolutionary United Front	Revolutionary United Front	2000	2002	\n\
Johnny Paul Koroma		SLE	REB	leader of the Armed Forces Revolutionary Council	Armed Forces Revolutionary Council	1997-05-25	1998-02	\n\
Jonas Savimbi	Savimbi	AGO	REB	leader of UNITA	UNITA	1966	2002-02-22	\n\
Afonso Dhlakama	Dhlakama	MOZ	REB	leader of RENAMO	RENAMO	1979	2018-05-03	\n\
Afonso Dhlakama		MOZ	OPP	opposition leader		1979	2018-05-03	\n\
John Garang	Garang	SDN	REB	leader of the Sudan People\'s Liberation Movement	Sudan People\'s Liberation Movement	1983	2005-07-30	\n\
Minni Minnawi	Minni Arko Minnawi	SDN	REB	leader of a faction of the Sudan Liberation Movement	Sudan Liberation Movement	2004		\n\
Minni Minnawi		SDN	GOV	governor of Darfur		2021-05		\n\
Abdelaziz al-Hilu	Abdel Aziz al-Hilu|al-Hilu	SDN	REB	leader of the SPLM-N	Sudan People\'s Liberation Movement-North	2011		\n\
Jaal Marroo	Jal Marro	ETH	REB	commander of the Oromo Liberation Army	Oromo Liberation Army	2018		\n\
Brahim Ghali		ESH	REB	leader of the Polisario Front	Polisario Front	2016-07-09		\n\
Velupillai Prabhakaran	Prabhakaran|Vellupillai Prabhakaran	LKA	REB	leader of the Tamil Tigers	Liberation Tigers of Tamil Eelam	1976	2009-05-18	\n\
Velupillai Prabhakaran		LKA	REB	leader of the LTTE	Liberation Tigers of Tamil Eelam	1976-05	2009-05-18	\n\
Shamil Basayev	Basayev	RUS	REB	Chechen commander		1995	2006-07-10	\n\
Aslan Maskhadov	Maskhadov	RUS	REB	president of Ichkeria		1997-02-12	2005-03-08	\n\
Doku Umarov	Dokka Umarov|Umarov	RUS	REB	emir of the Caucasus Emirate	Caucasus Emirate	2007	2013-09-07	\n\
Isnilon Hapilon	Hapilon	PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2016	2017-10-16	\n\
Isnilon Hapilon		PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2006	2017-10-16	\n\
Nur Misuari	Misuari	PHL	REB	founder of the Moro National Liberation Front	Moro National Liberation Front	1972		\n\
Nur Misuari		PHL	REB	chairman of the Moro National Liberation Front	Moro National Liberation Front	1972		\n\
Jose Maria Sison	Joma Sison	PHL	REB	founder of the Communist Party of the Philippines	Communist Party of the Philippines	1968-12-26	2022-12-16	\n\
Abu Bakar Bashir	Abu Bakar Ba\'asyir	IDN	REB	leader of Jemaah Islamiyah	Jemaah Islamiyah	1999		\n\
Pol Pot		KHM	REB	leader of the Khmer Rouge	Khmer Rouge	1963	1997	\n\
Subcomandante Marcos	Rafael Sebastián Guillén	MEX	REB	spokesman of the Zapatistas	Zapatista Army of National Liberation	1994	2014	\n\
Subcomandante Marcos		MEX	REB	leader of the Zapatistas		1994-01-01	2014-05	\n\
Abimael Guzmán	Abimael Guzman	PER	REB	leader of Shining Path	Shining Path	1969	1992-09-12	\n\
Abimael Guzmán		PER	REB	leader of the Shining Path		1969	1992-09-12	\n\
Víctor Polay	Victor Polay|Víctor Polay Campos|Victor Polay Campos	PER	REB	leader of the MRTA	Túpac Amaru Revolutionary Movement	1982	1992-06-09	\n\
Manuel Marulanda	Tirofijo|Manuel Marulanda Velez	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1964	2008-03-26	\n\
Rodrigo Londoño	Timochenko|Rodrigo Londono	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2011-11-15	2017	\n\
Raúl Reyes	Raul Reyes	COL	REB	FARC commander	Revolutionary Armed Forces of Colombia		2008-03-01	\n\
Alfonso Cano		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	2008	2011-11-04	\n\
Jacobo Arenas		COL	REB	FARC commander	Revolutionary Armed Forces of Colombia	1964	1990-08-10	\n\
Iván Mordisco	Ivan Mordisco	COL	REB	leader of FARC dissidents	FARC dissidents	2016		\n\
Iván Márquez	Ivan Marquez	COL	REB	leader of Segunda Marquetalia	Segunda Marquetalia	2019		\n\
Iván Márquez		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1985	2017-06	\n\
Antonio García	Eliécer Herlinto Chamorro	COL	REB	commander of the ELN	National Liberation Army	2021		\n\
Carlos Pizarro	Carlos Pizarro Leongómez|Carlos Pizarro Leongomez	COL	REB	leader of M-19	19th of April Movement	1983	1990-04-26	\n\
Joaquín Villalobos	Joaquin Villalobos	SLV	REB	FMLN commander	Farabundo Martí National Liberation Front	1977	1992	\n\
Shafik Handal	Schafik Handal|Schafik Jorge Handal	SLV	REB	FMLN leader	Farabundo Martí National Liberation Front	1973	2006-01-24	\n\
Joaquín Guzmán	El Chapo|Joaquin Guzman|El Chapo Guzman|Joaquin Guzman Loera	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2016-01-08	\n\
Ismael Zambada	El Mayo Zambada|Ismael "El Mayo" Zambada|Ismael Zambada García|El Mayo	MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	1989	2024-07-25	\n\
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
Juan Guaidó		VEN	LEG	president of the National Assembly		2019-01-05	2020-01-05	\n\
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
Peter Obi		NGA	OPP	opposition leader		2022		\n\
Atiku Abubakar		NGA	OPP	opposition candidate		2019		\n\
Atiku Abubakar		NGA	GOV	vice president		1999-05-29	2007-05-29	\n\
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
Nancy Pelosi		USA	LEG	speaker of the House		2007-01-04	2011-01-03	\n\
Mitch McConnell	McConnell	USA	LEG	Senate leader		2007-01-03	2025-01-03	\n\
Chuck Schumer	Schumer	USA	LEG	Senate leader		2017-01-03		\n\
Mike Johnson		USA	LEG	speaker of the House		2023-10-25		\n\
Kevin McCarthy		USA	LEG	speaker of the House		2023-01-07	2023-10-03	\n\
Lindsey Graham		USA	LEG	senator		2003-01-03		\n\
John McCain	McCain	USA	LEG	senator		1987-01-03	2018-08-25	\n\
Mitt Romney	Romney	USA	LEG	senator		2019-01-03	2025-01-03	\n\
Mitt Romney		USA	GOV	governor		2003-01-02	2007-01-04	\n\
Elon Musk	Musk	USA	BUS	head of Tesla and SpaceX		2002		\n\
Mark Zuckerberg	Zuckerberg	USA	BUS	head of Meta Platforms		2004		\n\
Jeff Bezos	Bezos	USA	BUS	founder of Amazon		1994		\n\
Bill Gates		USA	BUS	founder of Microsoft		1975		\n\
Reza Pahlavi		IRN	OPP	exiled crown prince		1979		\n\
Reza Pahlavi		IRN	OPP	opposition leader		1980		\n\
Mir-Hossein Mousavi	Mir Hossein Mousavi|Mousavi	IRN	OPP	opposition leader		2009		\n\
Narges Mohammadi		IRN	SOC	activist				\n\
Narges Mohammadi		IRN	SOC	activist		2009		\n\
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
António Guterres		PRT	GOV	prime minister		1995-10-28	2002-04-06	\n\
António Guterres		PRT		UN high commissioner for refugees	UN High Commissioner for Refugees	2005-06-15	2015-12-31	\n\
Ban Ki-moon	Ban Ki Moon	KOR		secretary-general of the United Nations	United Nations	2007-01-01	2016-12-31	\n\
Ban Ki-moon		KOR	GOV	foreign minister		2004-01-17	2006-11-10	\n\
Kofi Annan	Annan	GHA		secretary-general of the United Nations	United Nations	1997-01-01	2006-12-31	\n\
Boutros Boutros-Ghali	Boutros-Ghali	EGY		secretary-general of the United Nations	United Nations	1992-01-01	1996-12-31	\n\
Javier Pérez de Cuéllar	Javier Perez de Cuellar|Perez de Cuellar	PER		secretary-general of the United Nations	United Nations	1982-01-01	1991-12-31	\n\
Stephane Dujarric	Stéphane Dujarric|Dujarric	FRA		spokesman of the United Nations	United Nations	2014-03-10		\n\
Tedros Adhanom Ghebreyesus	Tedros Adhanom|Tedros|Ghebreyesus	ETH		director-general of the World Health Organization	World Health Organization	2017-07-01		\n\
Tedros Adhanom Ghebreyesus		ETH	GOV	foreign minister		2012-11-29	2016-11-01	\n\
Rafael Grossi	Rafael Mariano Grossi|Grossi	ARG		director general of the IAEA	International Atomic Energy Agency	2019-12-03		\n\
Mohamed ElBaradei	Mohamed El Baradei|Mohammed ElBaradei|ElBaradei	EGY		director general of the IAEA	International Atomic Energy Agency	1997-12-01	2009-11-30	\n\
Mohamed ElBaradei		EGY	OPP	opposition leader		2010-02	2013-07	\n\
Hans Blix		SWE		head of UNMOVIC	UNMOVIC	2000-03-01	2003-06-30	\n\
Filippo Grandi		ITA		UN high commissioner for refugees	UN High Commissioner for Refugees	2016-01-01	2025-12-31	\n\
Volker Türk	Volker Turk	AUT		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2022-10-17		\n\
Philippe Lazzarini	Lazzarini	CHE		commissioner-general of UNRWA	UNRWA	2020-03-18		\n\
Martin Griffiths		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2021-07-19	2024-06-30	\n\
Martin Griffiths		GBR		UN envoy for Yemen	United Nations	2018-03	2021-07	\n\
Tom Fletcher		GBR		UN humanitarian chief	UN Office for the Coordination of Humanitarian Affairs	2024-11-18		\n\
Cindy McCain		USA		executive director of the World Food Programme	World Food Programme	2023-04-05		\n\
Catherine Russell		USA		executive director of UNICEF	UNICEF	2022-02-01		\n\
Staffan de Mistura	de Mistura	ITA		UN envoy for Syria	United Nations	2014-07-10	2018-12-31	\n\
Geir Pedersen	Geir Otto Pedersen	NOR		UN envoy for Syria	United Nations	2019-01-07	2025	\n\
Hans Grundberg	Grundberg	SWE		UN envoy for Yemen	United Nations	2021-08-06		\n\
Lakhdar Brahimi	Brahimi	DZA		UN envoy for Syria	United Nations	2012-08-17	2014-05-31	\n\
Jeanine Hennis-Plasschaert	Hennis-Plasschaert	NLD		UN envoy	United Nations	2018		\n\
Jeanine Hennis-Plasschaert		NLD	GOV	defence minister		2012-11-05	2017-10-04	\n\
Jeanine Hennis-Plasschaert		NLD		UN envoy for Iraq	UNAMI	2018-12	2024-06	\n\
Bintou Keita		GIN		head of MONUSCO	MONUSCO	2021		\n\
Ramtane Lamamra	Lamamra	DZA		UN envoy for Sudan	United Nations	2023-11-17		\n\
Francesca Albanese		ITA		UN special rapporteur	United Nations	2022-05-01		\n\
Karim Khan	Karim A.A. Khan	GBR	JUD	prosecutor of the International Criminal Court	International Criminal Court	2021-06-16		\n\
Fatou Bensouda	Bensouda	GMB	JUD	prosecutor of the International Criminal Court	International Criminal Court	2012-06-15	2021-06-15	\n\
Luis Moreno Ocampo	Luis Moreno-Ocampo|Moreno-Ocampo	ARG	JUD	prosecutor of the International Criminal Court	International Criminal Court	2003-06-16	2012-06-15	\n\
Carla Del Ponte	Del Ponte	CHE	JUD	prosecutor of the ICTY	International Criminal Tribunal for the former Yugoslavia	1999-09-15	2007-12-31	\n\
Ursula von der Leyen	von der Leyen	DEU	GOV	president of the European Commission	European Commission	2019-12-01		\n\
Ursula von der Leyen		DEU	GOV	defence minister		2013-12-17	2019-07-17	\n\
Jean-Claude Juncker	Juncker	LUX	GOV	president of the European Commission	European Commission	2014-11-01	2019-11-30	\n\
Jean-Claude Juncker		LUX	GOV	prime minister		1995-01-20	2013-12-04	\n\
José Manuel Barroso	Jose Manuel Barroso|Barroso	PRT	GOV	president of the European Commission	European Commission	2004-11-22	2014-10-31	\n\
José Manuel Barroso		PRT	GOV	prime minister		2002-04-06	2004-07-17	\n\
Charles Michel		BEL	GOV	president of the European Council	European Council	2019-12-01	2024-11-30	\n\
Charles Michel		BEL	GOV	prime minister		2014-10-11	2019-10-27	\n\
António Costa	Antonio Costa	PRT	GOV	president of the European Council	European Council	2024-12-01		\n\
António Costa		PRT	GOV	prime minister		2015-11-26	2024-04-02	\n\
Josep Borrell	Borrell	ESP	GOV	EU foreign policy chief	European Union	2019-12-01	2024-11-30	\n\
Josep Borrell		ESP	GOV	foreign minister		2018-06-07	2019-11-30	\n\
Federica Mogherini	Mogherini	ITA	GOV	EU foreign policy chief	European Union	2014-11-01	2019-11-30	\n\
Federica Mogherini		ITA	GOV	foreign minister		2014-02-22	2014-10-31	\n\
Javier Solana	Solana	ESP	GOV	EU foreign policy chief	European Union	1999-10-18	2009-12-01	\n\
Catherine Ashton		GBR	GOV	EU foreign policy chief	European Union	2009-12-01	2014-10-31	\n\
Roberta Metsola	Metsola	MLT	LEG	president of the European Parliament	European Parliament	2022-01-18		\n\
Christine Lagarde	Lagarde	FRA	GOV	president of the European Central Bank	European Central Bank	2019-11-01		\n\
Christine Lagarde		FRA	GOV	finance minister		2007-06	2011-06	\n\
Christine Lagarde		FRA		managing director of the IMF	International Monetary Fund	2011-07-05	2019-09-12	\n\
Kristalina Georgieva		BGR		managing director of the IMF	International Monetary Fund	2019-10-01		\n\
Ajay Banga		USA		president of the World Bank	World Bank	2023-06-02		\n\
Ngozi Okonjo-Iweala	Okonjo-Iweala	NGA		director-general of the World Trade Organization	World Trade Organization	2021-03-01		\n\
Ngozi Okonjo-Iweala		NGA	GOV	finance minister		2011-08	2015-05	\n\
Moussa Faki Mahamat	Moussa Faki	TCD		chair of the African Union Commission	African Union Commission	2017-03-14	2025-03-13	\n\
Mahmoud Ali Youssouf		DJI		chair of the African Union Commission	African Union Commission	2025-03-13		\n\
Ahmed Aboul Gheit	Aboul Gheit	EGY		secretary-general of the Arab League	Arab League	2016-07-01		\n\
Ahmed Aboul Gheit		EGY	GOV	foreign minister		2004-07-14	2011-03-06	\n\
Amr Moussa		EGY		secretary-general of the Arab League	Arab League	2001-05-16	2011-06-01	\n\
Amr Moussa		EGY	GOV	foreign minister		1991-05-20	2001-05-15	\n\
Luis Almagro	Almagro	URY		secretary general of the OAS	Organization of American States	2015-05-26	2025-05-26	\n\
Mirjana Spoljaric	Mirjana Spoljaric Egger	CHE		president of the ICRC	International Committee of the Red Cross	2022-10-01		\n\
Peter Maurer		CHE		president of the ICRC	International Committee of the Red Cross	2012-07-01	2022-09-30	\n\
Rami Abdel Rahman	Rami Abdulrahman|Rami Abdul Rahman|Rami Abdurrahman	SYR		head of the Syrian Observatory for Human Rights	Syrian Observatory for Human Rights	2006		\n\
Terry Waite		GBR		church envoy		1980	1991-11-18	\n\
Jerome Powell		USA	GOV	chair of the Federal Reserve	Federal Reserve	2018-02-05		\n\
William Burns		USA	SPY	director of the CIA	CIA	2021-03-19	2025-01-20	\n\
William Burns		USA	GOV	deputy secretary of state		2011-07-28	2014-11-03	\n\
John Ratcliffe	Ratcliffe	USA	SPY	director of the CIA	CIA	2025-01-23		\n\
John Ratcliffe		USA	SPY	director of national intelligence		2020-05-26	2021-01-20	\n\
Tulsi Gabbard	Gabbard	USA	SPY	director of national intelligence	Office of the Director of National Intelligence	2025-02-12		\n\
Kash Patel		USA	COP	director of the FBI	FBI	2025-02-21		\n\
Christopher Wray	Wray	USA	COP	director of the FBI	FBI	2017-08-02	2025-01-19	\n\
James Comey	Comey	USA	COP	director of the FBI	FBI	2013-09-04	2017-05-09	\n\
Robert Mueller	Mueller	USA		special counsel		2017-05-17	2019-05-29	\n\
Robert Mueller		USA	COP	director of the FBI		2001-09-04	2013-09-04	\n\
David Barnea	Barnea	ISR	SPY	head of Mossad	Mossad	2021-06-01		\n\
Ronen Bar		ISR	SPY	head of Shin Bet	Shin Bet	2021-10-13	2025-06-15	\n\
Abbas Kamel		EGY	SPY	head of Egyptian intelligence	General Intelligence Directorate of Egypt	2018-06-28	2024-10-16	\n\
Yossi Cohen		ISR	SPY	head of Mossad	Mossad	2016-01-06	2021-06-01	\n\
Rangin Dadfar Spanta		AFG	GOV	foreign minister		2006-04	2010-01	\n\
Zalmai Rassoul		AFG	GOV	foreign minister		2010-01	2013-10	\n\
Salahuddin Rabbani		AFG	GOV	foreign minister		2015-02	2019-10	\n\
Mohammad Haneef Atmar	Hanif Atmar	AFG	GOV	foreign minister		2020-04	2021-08-15	\n\
Mohammed Fahim	Mohammad Qasim Fahim	AFG	GOV	defence minister		2001-12	2004-12	\n\
Abdul Rahim Wardak		AFG	GOV	defence minister		2004-12	2012-08	\n\
Bismillah Khan Mohammadi		AFG	GOV	defence minister		2012-09	2015-05	\n\
Asadullah Khalid		AFG	GOV	defence minister		2018-12	2021-03	\n\
Mohammad Yaqoob	Mullah Yaqoob	AFG	GOV	defence minister		2021-09-07		\n\
Hasan Akhund	Mohammad Hasan Akhund|Mullah Hassan Akhund	AFG	GOV	prime minister		2021-09-07		\n\
Abdul Rashid Dostum		AFG	GOV	vice president		2014-09-29	2020-02	\n\
Amrullah Saleh		AFG	GOV	vice president		2020-02-19	2021-08-15	\n\
Marcolino Moco		AGO	GOV	prime minister		1992	1996	\n\
Fatos Nano		ALB	GOV	prime minister		2002-07-31	2005-09-11	\n\
Sali Berisha		ALB	GOV	prime minister		2005-09-11	2013-09-15	\n\
Bujar Nishani		ALB	GOV	president		2012-07-24	2017-07-24	\n\
Ilir Meta		ALB	GOV	president		2017-07-24	2022-07-24	\n\
Ilir Meta		ALB	GOV	prime minister		1999-10-29	2002-02-22	\n\
Bajram Begaj		ALB	GOV	president		2022-07-24		\n\
Ahmed Ouyahia		DZA	GOV	prime minister		2017-08-16	2019-03-11	\n\
Abdelmalek Sellal		DZA	GOV	prime minister		2012-09-03	2017-05-25	\n\
Nadir Larbaoui		DZA	GOV	prime minister		2023-11-11	2025-08	\n\
Ahmed Gaid Salah		DZA	MIL	chief of staff of the army		2004	2019-12-23	\n\
Saïd Chengriha		DZA	MIL	chief of staff of the army		2019-12-23		\n\
Ahmed Attaf		DZA	GOV	foreign minister		2023-03-18		\n\
Mourad Medelci		DZA	GOV	foreign minister		2007-06	2013-09	\n\
Xavier Espot Zamora		AND	GOV	prime minister		2019-05-16		\n\
Téte António		AGO	GOV	foreign minister		2020-04		\n\
Fernando de la Rúa		ARG	GOV	president		1999-12-10	2001-12-21	\n\
Eduardo Duhalde		ARG	GOV	president		2002-01-02	2003-05-25	\n\
Carlos Menem		ARG	GOV	president		1989-07-08	1999-12-10	\n\
Héctor Timerman		ARG	GOV	foreign minister		2010-06	2015-12	\n\
Susana Malcorra		ARG	GOV	foreign minister		2015-12	2017-06	\n\
Jorge Faurie		ARG	GOV	foreign minister		2017-06	2019-12	\n\
Felipe Solá		ARG	GOV	foreign minister		2019-12	2021-09	\n\
Santiago Cafiero		ARG	GOV	foreign minister		2021-09	2023-12	\n\
Diana Mondino		ARG	GOV	foreign minister		2023-12	2024-10	\n\
Gerardo Werthein		ARG	GOV	foreign minister		2024-10	2025-10	\n\
Nilda Garré		ARG	GOV	defence minister		2005-12	2010-12	\n\
Agustín Rossi		ARG	GOV	defence minister		2013-06	2015-12	\n\
Jorge Taiana		ARG	GOV	defence minister		2021-08	2023-12	\n\
Luis Petri		ARG	GOV	defence minister		2023-12	2025-12	\n\
Robert Kocharyan		ARM	GOV	president		1998-04-09	2008-04-09	\n\
Serzh Sargsyan		ARM	GOV	president		2008-04-09	2018-04-09	\n\
Armen Sarkissian		ARM	GOV	president		2018-04-09	2022-02-01	\n\
Vahagn Khachaturyan		ARM	GOV	president		2022-03-13		\n\
Edward Nalbandian		ARM	GOV	foreign minister		2008-04	2018-05	\n\
Zohrab Mnatsakanyan		ARM	GOV	foreign minister		2018-05	2020-11	\n\
Ararat Mirzoyan		ARM	GOV	foreign minister		2021-08-19		\n\
Vartan Oskanian		ARM	GOV	foreign minister		1998-04	2008-04	\n\
Kevin Rudd		AUS	GOV	prime minister		2007-12-03	2010-06-24	\n\
Kevin Rudd		AUS	GOV	prime minister		2013-06-27	2013-09-18	\n\
Julia Gillard		AUS	GOV	prime minister		2010-06-24	2013-06-27	\n\
Tony Abbott		AUS	GOV	prime minister		2013-09-18	2015-09-15	\n\
Malcolm Turnbull		AUS	GOV	prime minister		2015-09-15	2018-08-24	\n\
Alexander Downer		AUS	GOV	foreign minister		1996-03-11	2007-12-03	\n\
Bob Carr		AUS	GOV	foreign minister		2012-03	2013-09	\n\
Julie Bishop		AUS	GOV	foreign minister		2013-09-18	2018-08-28	\n\
Marise Payne		AUS	GOV	foreign minister		2018-08-28	2022-05-23	\n\
Christopher Pyne		AUS	GOV	defence minister		2018-08	2019-05	\n\
Linda Reynolds		AUS	GOV	defence minister		2019-05	2021-03	\n\
Peter Dutton		AUS	GOV	defence minister		2021-03-30	2022-05-23	\n\
Peter Dutton		AUS	OPP	leader of the opposition		2022-05-30	2025-05-03	\n\
Richard Marles		AUS	GOV	defence minister		2022-06-01		\n\
Wolfgang Schüssel		AUT	GOV	chancellor		2000-02-04	2007-01-11	\n\
Alfred Gusenbauer		AUT	GOV	chancellor		2007-01-11	2008-12-02	\n\
Werner Faymann		AUT	GOV	chancellor		2008-12-02	2016-05-09	\n\
Christian Kern		AUT	GOV	chancellor		2016-05-17	2017-12-18	\n\
Sebastian Kurz		AUT	GOV	chancellor		2017-12-18	2019-05-28	\n\
Sebastian Kurz		AUT	GOV	chancellor		2020-01-07	2021-10-11	\n\
Brigitte Bierlein		AUT	GOV	chancellor		2019-06-03	2020-01-07	\n\
Alexander Schallenberg		AUT	GOV	chancellor		2021-10-11	2021-12-06	\n\
Karl Nehammer		AUT	GOV	chancellor		2021-12-06	2025-01-10	\n\
Christian Stocker		AUT	GOV	chancellor		2025-03-03		\n\
Heinz Fischer		AUT	GOV	president		2004-07-08	2016-07-08	\n\
Alexander Van der Bellen		AUT	GOV	president		2017-01-26		\n\
Heydar Aliyev		AZE	GOV	president		1993-10-10	2003-10-31	\n\
Elmar Mammadyarov		AZE	GOV	foreign minister		2004-04	2020-07-16	\n\
Jeyhun Bayramov		AZE	GOV	foreign minister		2020-07-16		\n\
Zakir Hasanov		AZE	GOV	defence minister		2013-10		\n\
Hubert Minnis		BHS	GOV	prime minister		2017-05-11	2021-09-17	\n\
Perry Christie		BHS	GOV	prime minister		2012-05-08	2017-05-11	\n\
Hamad bin Isa Al Khalifa		BHR	GOV	king		1999-03-06		\n\
Khalifa bin Salman Al Khalifa		BHR	GOV	prime minister		1971	2020-11-11	\n\
Salman bin Hamad Al Khalifa		BHR	GOV	prime minister		2020-11-11		\n\
Mohammed Shahabuddin		BGD	GOV	president		2023-04-24		\n\
Abdul Hamid		BGD	GOV	president		2013-03	2023-04-24	\n\
Mia Mottley		BRB	GOV	prime minister		2018-05-25		\n\
Roman Golovchenko		BLR	GOV	prime minister		2020-06-04	2025-03	\n\
Sergei Rumas		BLR	GOV	prime minister		2018-08	2020-06	\n\
Mikhail Myasnikovich		BLR	GOV	prime minister		2010-12	2014-12	\n\
Vladimir Makei		BLR	GOV	foreign minister		2012-08	2022-11-26	\n\
Sergei Aleinik		BLR	GOV	foreign minister		2022-12	2024-06	\n\
Maxim Ryzhenkov		BLR	GOV	foreign minister		2024-06		\n\
Viktor Khrenin		BLR	GOV	defence minister		2020-01		\n\
Guy Verhofstadt		BEL	GOV	prime minister		1999-07-12	2008-03-20	\n\
Yves Leterme		BEL	GOV	prime minister		2009-11-25	2011-12-06	\n\
Elio Di Rupo		BEL	GOV	prime minister		2011-12-06	2014-10-11	\n\
Sophie Wilmès		BEL	GOV	prime minister		2019-10-27	2020-10-01	\n\
Alexander De Croo		BEL	GOV	prime minister		2020-10-01	2025-02-03	\n\
Bart De Wever		BEL	GOV	prime minister		2025-02-03		\n\
Louis Michel		BEL	GOV	foreign minister		1999-07	2004-07	\n\
Karel De Gucht		BEL	GOV	foreign minister		2004-07	2009-07	\n\
Didier Reynders		BEL	GOV	foreign minister		2011-12	2019-11	\n\
Hadja Lahbib		BEL	GOV	foreign minister		2022-07	2024-11	\n\
Maxime Prévot		BEL	GOV	foreign minister		2025-02		\n\
Dean Barrow		BLZ	GOV	prime minister		2008-02-08	2020-11-12	\n\
Johnny Briceño		BLZ	GOV	prime minister		2020-11-12		\n\
Mathieu Kérékou		BEN	GOV	president		1996-04-04	2006-04-06	\n\
Thomas Boni Yayi		BEN	GOV	president		2006-04-06	2016-04-06	\n\
Patrice Talon		BEN	GOV	president		2016-04-06		\n\
Lotay Tshering		BTN	GOV	prime minister		2018-11-07	2023-11-01	\n\
Tshering Tobgay		BTN	GOV	prime minister		2024-01-28		\n\
Jigme Khesar Namgyel Wangchuck		BTN	GOV	king		2006-12-14		\n\
Hugo Banzer		BOL	GOV	president		1997-08-06	2001-08-07	\n\
Jorge Quiroga		BOL	GOV	president		2001-08-07	2002-08-06	\n\
Gonzalo Sánchez de Lozada		BOL	GOV	president		2002-08-06	2003-10-17	\n\
Carlos Mesa		BOL	GOV	president		2003-10-17	2005-06-09	\n\
Eduardo Rodríguez Veltzé		BOL	GOV	president		2005-06-09	2006-01-22	\n\
Paddy Ashdown		BIH	GOV	high representative		2002-05-27	2006-01-31	\n\
Valentin Inzko		BIH	GOV	high representative		2009-03-26	2021-07-31	\n\
Christian Schmidt		BIH	GOV	high representative		2021-08-01		\n\
Bakir Izetbegović		BIH	GOV	member of the presidency		2010-11-10	2018-11-20	\n\
Željko Komšić		BIH	GOV	member of the presidency		2018-11-20		\n\
Šefik Džaferović		BIH	GOV	member of the presidency		2018-11-20	2022-11-16	\n\
Denis Bećirović		BIH	GOV	member of the presidency		2022-11-16		\n\
Željka Cvijanović		BIH	GOV	member of the presidency		2022-11-16		\n\
Željka Cvijanović		BIH	GOV	president of Republika Srpska		2018-11-19	2022-11-15	\n\
Festus Mogae		BWA	GOV	president		1998-04-01	2008-04-01	\n\
Ian Khama		BWA	GOV	president		2008-04-01	2018-04-01	\n\
Mokgweetsi Masisi		BWA	GOV	president		2018-04-01	2024-11-01	\n\
Duma Boko		BWA	GOV	president		2024-11-01		\n\
Celso Amorim		BRA	GOV	foreign minister		2003-01-01	2011-01-01	\n\
Celso Amorim		BRA	GOV	defence minister		2011-08	2015-01	\n\
Antonio Patriota		BRA	GOV	foreign minister		2011-01	2013-08	\n\
José Serra		BRA	GOV	foreign minister		2016-05	2017-02	\n\
Ernesto Araújo		BRA	GOV	foreign minister		2019-01	2021-03	\n\
Carlos França		BRA	GOV	foreign minister		2021-03	2023-01	\n\
Mauro Vieira		BRA	GOV	foreign minister		2023-01-01		\n\
Nelson Jobim		BRA	GOV	defence minister		2007-07	2011-08	\n\
Fernando Azevedo e Silva		BRA	GOV	defence minister		2019-01	2021-03	\n\
Walter Braga Netto		BRA	GOV	defence minister		2021-03	2022-04	\n\
José Múcio		BRA	GOV	defence minister		2023-01-01		\n\
Hamilton Mourão		BRA	GOV	vice president		2019-01-01	2023-01-01	\n\
Geraldo Alckmin		BRA	GOV	vice president		2023-01-01		\n\
Hassanal Bolkiah		BRN	GOV	sultan		1967-10-05		\n\
Simeon Saxe-Coburg-Gotha		BGR	GOV	prime minister		2001-07-24	2005-08-17	\n\
Sergei Stanishev		BGR	GOV	prime minister		2005-08-17	2009-07-27	\n\
Boyko Borissov		BGR	GOV	prime minister		2009-07-27	2013-03-13	\n\
Boyko Borissov		BGR	GOV	prime minister		2014-11-07	2017-01-27	\n\
Boyko Borissov		BGR	GOV	prime minister		2017-05-04	2021-05-12	\n\
Plamen Oresharski		BGR	GOV	prime minister		2013-05-29	2014-08-06	\n\
Kiril Petkov		BGR	GOV	prime minister		2021-12-13	2022-08-02	\n\
Nikolai Denkov		BGR	GOV	prime minister		2023-06-06	2024-04-09	\n\
Rosen Zhelyazkov		BGR	GOV	prime minister		2025-01-16		\n\
Georgi Parvanov		BGR	GOV	president		2002-01-22	2012-01-22	\n\
Rosen Plevneliev		BGR	GOV	president		2012-01-22	2017-01-22	\n\
Rumen Radev		BGR	GOV	president		2017-01-22	2026-01	\n\
Isaac Zida		BFA	GOV	prime minister		2014-11-19	2016-01-06	\n\
Apollinaire Joachim Kyélem de Tambèla		BFA	GOV	prime minister		2022-10-21	2024-12-06	\n\
Pierre Buyoya		BDI	GOV	president		1996-07-25	2003-04-30	\n\
Domitien Ndayizeye		BDI	GOV	president		2003-04-30	2005-08-26	\n\
Norodom Sihanouk		KHM	GOV	king		1993-09-24	2004-10-07	\n\
Norodom Sihamoni		KHM	GOV	king		2004-10-14		\n\
Sam Rainsy		KHM	OPP	opposition leader		1998		\n\
Kem Sokha		KHM	OPP	opposition leader		2012		\n\
Joseph Dion Ngute		CMR	GOV	prime minister		2019-01-04		\n\
Philémon Yang		CMR	GOV	prime minister		2009-06	2019-01	\n\
Maurice Kamto		CMR	OPP	opposition leader		2012		\n\
Jean Chrétien		CAN	GOV	prime minister		1993-11-04	2003-12-12	\n\
Paul Martin		CAN	GOV	prime minister		2003-12-12	2006-02-06	\n\
Pierre Pettigrew		CAN	GOV	foreign minister		2004-07	2006-02	\n\
Peter MacKay		CAN	GOV	foreign minister		2006-02	2007-08	\n\
Peter MacKay		CAN	GOV	defence minister		2007-08	2013-07	\n\
Lawrence Cannon		CAN	GOV	foreign minister		2008-10	2011-05	\n\
John Baird		CAN	GOV	foreign minister		2011-05	2015-02	\n\
Rob Nicholson		CAN	GOV	foreign minister		2015-02	2015-11	\n\
Stéphane Dion		CAN	GOV	foreign minister		2015-11	2017-01	\n\
Chrystia Freeland		CAN	GOV	foreign minister		2017-01-10	2019-11-20	\n\
François-Philippe Champagne		CAN	GOV	foreign minister		2019-11-20	2021-01	\n\
Marc Garneau		CAN	GOV	foreign minister		2021-01	2021-10	\n\
Mélanie Joly		CAN	GOV	foreign minister		2021-10-26	2025-05-13	\n\
Anita Anand		CAN	GOV	foreign minister		2025-05-13		\n\
Anita Anand		CAN	GOV	defence minister		2021-10-26	2023-07-26	\n\
Jason Kenney		CAN	GOV	defence minister		2015-02	2015-11	\n\
Harjit Sajjan		CAN	GOV	defence minister		2015-11-04	2021-10-26	\n\
Bill Blair		CAN	GOV	defence minister		2023-07-26	2025-05-13	\n\
David McGuinty		CAN	GOV	defence minister		2025-05-13		\n\
Jorge Carlos Fonseca		CPV	GOV	president		2011-09-09	2021-11-09	\n\
José Maria Neves		CPV	GOV	president		2021-11-09		\n\
Ange-Félix Patassé		CAF	GOV	president		1993-10-22	2003-03-15	\n\
François Bozizé		CAF	GOV	president		2003-03-15	2013-03-24	\n\
François Bozizé		CAF	REB	leader of the Coalition of Patriots for Change	Coalition of Patriots for Change	2021-03		\n\
Michel Djotodia		CAF	GOV	president		2013-03-24	2014-01-10	\n\
Catherine Samba-Panza		CAF	GOV	president		2014-01-23	2016-03-30	\n\
Succès Masra		TCD	GOV	prime minister		2024-01-01	2024-05-22	\n\
Saleh Kebzabo		TCD	GOV	prime minister		2022-10	2024-01	\n\
Ricardo Lagos		CHL	GOV	president		2000-03-11	2006-03-11	\n\
Eduardo Frei		CHL	GOV	president		1994-03-11	2000-03-11	\n\
José Antonio Kast		CHL	GOV	president		2026-03-11		\n\
Heraldo Muñoz		CHL	GOV	foreign minister		2014-03	2018-03	\n\
Roberto Ampuero		CHL	GOV	foreign minister		2018-03	2019-06	\n\
Teodoro Ribera		CHL	GOV	foreign minister		2019-06	2020-07	\n\
Andrés Allamand		CHL	GOV	foreign minister		2020-07	2022-02	\n\
Antonia Urrejola		CHL	GOV	foreign minister		2022-03	2023-03	\n\
Alberto van Klaveren		CHL	GOV	foreign minister		2023-03	2026-03	\n\
Andrés Chadwick		CHL	GOV	interior minister		2018-03	2019-10	\n\
Gonzalo Blumel		CHL	GOV	interior minister		2019-10	2020-07	\n\
Rodrigo Delgado		CHL	GOV	interior minister		2020-11	2022-03	\n\
Izkia Siches		CHL	GOV	interior minister		2022-03	2022-09	\n\
Carolina Tohá		CHL	GOV	interior minister		2022-09	2025-03	\n\
Mario Desbordes		CHL	GOV	defence minister		2020-07	2020-12	\n\
Maya Fernández		CHL	GOV	defence minister		2022-03	2025-03	\n\
Tang Jiaxuan		CHN	GOV	foreign minister		1998-03	2003-03	\n\
Li Zhaoxing		CHN	GOV	foreign minister		2003-03	2007-04	\n\
Yang Jiechi		CHN	GOV	foreign minister		2007-04	2013-03	\n\
Chi Haotian		CHN	GOV	defence minister		1993	2003-03	\n\
Cao Gangchuan		CHN	GOV	defence minister		2003-03	2008-03	\n\
Liang Guanglie		CHN	GOV	defence minister		2008-03	2013-03	\n\
Chang Wanquan		CHN	GOV	defence minister		2013-03	2018-03	\n\
Wei Fenghe		CHN	GOV	defence minister		2018-03-19	2023-03-12	\n\
Li Shangfu		CHN	GOV	defence minister		2023-03-12	2023-10-24	\n\
Dong Jun		CHN	GOV	defence minister		2023-12-29		\n\
Zhu Rongji		CHN	GOV	premier		1998-03-17	2003-03-16	\n\
Zeng Qinghong		CHN	GOV	vice president		2003-03-15	2008-03-15	\n\
Li Yuanchao		CHN	GOV	vice president		2013-03-14	2018-03-17	\n\
Wang Qishan		CHN	GOV	vice president		2018-03-17	2023-03-10	\n\
Han Zheng		CHN	GOV	vice president		2023-03-10		\n\
Liu He		CHN	GOV	vice premier		2018-03-19	2023-03-12	\n\
He Lifeng		CHN	GOV	vice premier		2023-03-12		\n\
Zhang Jun		CHN	GOV	ambassador to the United Nations		2019-07	2024-03	\n\
Fu Cong		CHN	GOV	ambassador to the United Nations		2024-04		\n\
Geng Shuang		CHN	GOV	foreign ministry spokesman		2016-09	2020-06	\n\
Zhao Lijian		CHN	GOV	foreign ministry spokesman		2020-02-24	2023-01	\n\
Wang Wenbin		CHN	GOV	foreign ministry spokesman		2020-07-17	2024-05	\n\
Lu Kang		CHN	GOV	foreign ministry spokesman		2015-06	2019-07	\n\
Hong Lei		CHN	GOV	foreign ministry spokesman		2010	2016	\n\
Hua Chunying		CHN	GOV	foreign ministry spokeswoman		2012-11	2024	\n\
Carolina Barco		COL	GOV	foreign minister		2002-08	2006-08	\n\
María Ángela Holguín		COL	GOV	foreign minister		2010-08-07	2018-08-07	\n\
Carlos Holmes Trujillo		COL	GOV	foreign minister		2018-08-07	2019-11	\n\
Carlos Holmes Trujillo		COL	GOV	defence minister		2019-11	2021-01-26	\n\
Claudia Blum		COL	GOV	foreign minister		2019-11	2021-05	\n\
Marta Lucía Ramírez		COL	GOV	foreign minister		2021-05	2022-08-07	\n\
Marta Lucía Ramírez		COL	GOV	vice president		2018-08-07	2022-08-07	\n\
Álvaro Leyva		COL	GOV	foreign minister		2022-08-07	2024-02	\n\
Luis Gilberto Murillo		COL	GOV	foreign minister		2024-02	2025-01	\n\
Laura Sarabia		COL	GOV	foreign minister		2025-01	2025-07	\n\
Camilo Ospina		COL	GOV	defence minister		2005	2006	\n\
Rodrigo Rivera		COL	GOV	defence minister		2010-08-07	2011-08	\n\
Juan Carlos Pinzón		COL	GOV	defence minister		2011-09	2015-06	\n\
Luis Carlos Villegas		COL	GOV	defence minister		2015-06	2018-08	\n\
Guillermo Botero		COL	GOV	defence minister		2018-08-07	2019-11-06	\n\
Diego Molano	Diego Molano Aponte	COL	GOV	defence minister		2021-02-06	2022-08-07	\n\
Iván Velásquez		COL	GOV	defence minister		2022-08-07	2025-03	\n\
Pedro Sánchez Suárez		COL	GOV	defence minister		2025-03		\n\
Francisco Santos		COL	GOV	vice president		2002-08-07	2010-08-07	\n\
Francia Márquez		COL	GOV	vice president		2022-08-07		\n\
Ernesto Samper		COL	GOV	president		1994-08-07	1998-08-07	\n\
Azali Assoumani		COM	GOV	president		2016-05-26		\n\
Azali Assoumani		COM	GOV	president		1999-04-30	2006-05-26	\n\
Ahmed Abdallah Sambi		COM	GOV	president		2006-05-26	2011-05-26	\n\
Antoine Gizenga		COD	GOV	prime minister		2006-12-30	2008-10	\n\
Augustin Matata Ponyo		COD	GOV	prime minister		2012-04-18	2016-12	\n\
Sylvestre Ilunga		COD	GOV	prime minister		2019-05	2021-04	\n\
Jean-Michel Sama Lukonde		COD	GOV	prime minister		2021-04-26	2024-06	\n\
Judith Suminwa Tuluka	Judith Suminwa	COD	GOV	prime minister		2024-06-12		\n\
Christophe Lutundula		COD	GOV	foreign minister		2021-04	2024-06	\n\
Thérèse Kayikwamba Wagner		COD	GOV	foreign minister		2024-06		\n\
Léonard She Okitundu		COD	GOV	foreign minister		2016-12	2019	\n\
Guy Kabombo		COD	GOV	defence minister		2024-06		\n\
Étienne Tshisekedi		COD	OPP	opposition leader		1982	2017-02-01	\n\
Martin Fayulu		COD	OPP	opposition leader		2018		\n\
Moïse Katumbi		COD	OPP	opposition leader		2015		\n\
Óscar Arias		CRI	GOV	president		2006-05-08	2010-05-08	\n\
Laura Chinchilla		CRI	GOV	president		2010-05-08	2014-05-08	\n\
Luis Guillermo Solís		CRI	GOV	president		2014-05-08	2018-05-08	\n\
Carlos Alvarado Quesada		CRI	GOV	president		2018-05-08	2022-05-08	\n\
Rodrigo Chaves		CRI	GOV	president		2022-05-08	2026-05-08	\n\
Abel Pacheco		CRI	GOV	president		2002-05-08	2006-05-08	\n\
Robert Guéï		CIV	GOV	president		1999-12-24	2000-10-26	\n\
Henri Konan Bédié		CIV	GOV	president		1993-12-07	1999-12-24	\n\
Guillaume Soro		CIV	GOV	prime minister		2007-04-04	2012-03-08	\n\
Amadou Gon Coulibaly		CIV	GOV	prime minister		2017-01-10	2020-07-08	\n\
Patrick Achi		CIV	GOV	prime minister		2021-03	2023-10	\n\
Robert Beugré Mambé		CIV	GOV	prime minister		2023-10-17		\n\
Charles Konan Banny		CIV	GOV	prime minister		2005-12	2007-04	\n\
Pascal Affi N\'Guessan		CIV	GOV	prime minister		2000-10	2003-01	\n\
Ivica Račan		HRV	GOV	prime minister		2000-01-27	2003-12-23	\n\
Ivo Sanader		HRV	GOV	prime minister		2003-12-23	2009-07-06	\n\
Jadranka Kosor		HRV	GOV	prime minister		2009-07-06	2011-12-23	\n\
Zoran Milanović		HRV	GOV	prime minister		2011-12-23	2016-01-22	\n\
Zoran Milanović		HRV	GOV	president		2020-02-18		\n\
Andrej Plenković		HRV	GOV	prime minister		2016-10-19		\n\
Stjepan Mesić		HRV	GOV	president		2000-02-18	2010-02-18	\n\
Ivo Josipović		HRV	GOV	president		2010-02-18	2015-02-19	\n\
Kolinda Grabar-Kitarović		HRV	GOV	president		2015-02-19	2020-02-18	\n\
Franjo Tuđman		HRV	GOV	president		1990-05-30	1999-12-10	\n\
Manuel Marrero Cruz		CUB	GOV	prime minister		2019-12-21		\n\
Felipe Pérez Roque		CUB	GOV	foreign minister		1999-05	2009-03	\n\
Bruno Rodríguez Parrilla	Bruno Rodríguez	CUB	GOV	foreign minister		2009-03-02		\n\
Glafcos Clerides		CYP	GOV	president		1993-02-28	2003-02-28	\n\
Tassos Papadopoulos		CYP	GOV	president		2003-02-28	2008-02-28	\n\
Demetris Christofias		CYP	GOV	president		2008-02-28	2013-02-28	\n\
Nicos Anastasiades		CYP	GOV	president		2013-02-28	2023-02-28	\n\
Nikos Christodoulides		CYP	GOV	president		2023-02-28		\n\
Rauf Denktaş		CYP	GOV	president of Northern Cyprus		1983-11-15	2005-04-24	\n\
Mehmet Ali Talat		CYP	GOV	president of Northern Cyprus		2005-04-24	2010-04-23	\n\
Derviş Eroğlu		CYP	GOV	president of Northern Cyprus		2010-04-23	2015-04-30	\n\
Mustafa Akıncı		CYP	GOV	president of Northern Cyprus		2015-04-30	2020-10-23	\n\
Ersin Tatar		CYP	GOV	president of Northern Cyprus		2020-10-23	2025-10-24	\n\
Václav Havel		CZE	GOV	president		1993-02-02	2003-02-02	\n\
Václav Klaus		CZE	GOV	president		2003-03-07	2013-03-07	\n\
Miloš Zeman		CZE	GOV	president		2013-03-08	2023-03-08	\n\
Miloš Zeman		CZE	GOV	prime minister		1998-07-22	2002-07-12	\n\
Petr Pavel		CZE	GOV	president		2023-03-09		\n\
Mirek Topolánek		CZE	GOV	prime minister		2006-09-04	2009-05-08	\n\
Petr Nečas		CZE	GOV	prime minister		2010-07-13	2013-07-10	\n\
Bohuslav Sobotka		CZE	GOV	prime minister		2014-01-29	2017-12-06	\n\
Andrej Babiš		CZE	GOV	prime minister		2017-12-06	2021-12-17	\n\
Andrej Babiš		CZE	GOV	prime minister		2025-12-15		\n\
Petr Fiala		CZE	GOV	prime minister		2021-12-17	2025-12-15	\n\
Karel Schwarzenberg		CZE	GOV	foreign minister		2007-01	2013-07	\n\
Jan Lipavský		CZE	GOV	foreign minister		2021-12-17	2025-12-15	\n\
Tomáš Petříček		CZE	GOV	foreign minister		2018-10	2021-04	\n\
Poul Nyrup Rasmussen		DNK	GOV	prime minister		1993-01-25	2001-11-27	\n\
Anders Fogh Rasmussen		DNK	GOV	prime minister		2001-11-27	2009-04-05	\n\
Anders Fogh Rasmussen		DNK		secretary-general of NATO	NATO	2009-08-01	2014-10-01	\n\
Lars Løkke Rasmussen		DNK	GOV	prime minister		2009-04-05	2011-10-03	\n\
Lars Løkke Rasmussen		DNK	GOV	prime minister		2015-06-28	2019-06-27	\n\
Lars Løkke Rasmussen		DNK	GOV	foreign minister		2022-12-15		\n\
Helle Thorning-Schmidt		DNK	GOV	prime minister		2011-10-03	2015-06-28	\n\
Per Stig Møller		DNK	GOV	foreign minister		2001-11	2010-02	\n\
Jeppe Kofod		DNK	GOV	foreign minister		2019-06-27	2022-12-15	\n\
Morten Bødskov		DNK	GOV	defence minister		2022-02	2022-12	\n\
Troels Lund Poulsen		DNK	GOV	defence minister		2023-08		\n\
Ismaïl Omar Guelleh		DJI	GOV	president		1999-05-08		\n\
Hipólito Mejía		DOM	GOV	president		2000-08-16	2004-08-16	\n\
Leonel Fernández		DOM	GOV	president		2004-08-16	2012-08-16	\n\
Leonel Fernández		DOM	GOV	president		1996-08-16	2000-08-16	\n\
Danilo Medina		DOM	GOV	president		2012-08-16	2020-08-16	\n\
Luis Abinader		DOM	GOV	president		2020-08-16		\n\
Taur Matan Ruak		TLS	GOV	president		2012-05-20	2017-05-20	\n\
Francisco Guterres		TLS	GOV	president		2017-05-20	2022-05-20	\n\
Mari Alkatiri		TLS	GOV	prime minister		2002-05-20	2006-06-26	\n\
Jamil Mahuad		ECU	GOV	president		1998-08-10	2000-01-21	\n\
Gustavo Noboa		ECU	GOV	president		2000-01-22	2003-01-15	\n\
Lucio Gutiérrez		ECU	GOV	president		2003-01-15	2005-04-20	\n\
Alfredo Palacio		ECU	GOV	president		2005-04-20	2007-01-15	\n\
Ahmed Nazif		EGY	GOV	prime minister		2004-07-14	2011-01-29	\n\
Ahmed Shafik		EGY	GOV	prime minister		2011-01-29	2011-03-03	\n\
Essam Sharaf		EGY	GOV	prime minister		2011-03-03	2011-12-07	\n\
Hisham Qandil		EGY	GOV	prime minister		2012-08-02	2013-07-08	\n\
Hazem el-Beblawi		EGY	GOV	prime minister		2013-07-09	2014-03-01	\n\
Ibrahim Mahlab		EGY	GOV	prime minister		2014-03-01	2015-09-19	\n\
Sherif Ismail		EGY	GOV	prime minister		2015-09-19	2018-06-07	\n\
Mostafa Madbouly		EGY	GOV	prime minister		2018-06-14		\n\
Ahmed Maher		EGY	GOV	foreign minister		2001-05-15	2004-07-14	\n\
Nabil Fahmy		EGY	GOV	foreign minister		2013-07-16	2014-06-17	\n\
Mohamed Kamel Amr		EGY	GOV	foreign minister		2011-07-18	2013-07	\n\
Mohamed Hussein Tantawi		EGY	GOV	defence minister		1991-05	2012-08-12	\n\
Sedki Sobhi		EGY	GOV	defence minister		2014-03-27	2018-06-14	\n\
Mohamed Zaki		EGY	GOV	defence minister		2018-06-14	2024-07-03	\n\
Abdel Mageed Saqr		EGY	GOV	defence minister		2024-07-03		\n\
Omar Suleiman		EGY	SPY	head of Egyptian intelligence		1993	2011-01-31	\n\
Hassan Rashad		EGY	SPY	head of Egyptian intelligence		2024-10-16		\n\
Adly Mansour		EGY	GOV	interim president		2013-07-04	2014-06-08	\n\
Francisco Flores		SLV	GOV	president		1999-06-01	2004-06-01	\n\
Antonio Saca		SLV	GOV	president		2004-06-01	2009-06-01	\n\
Mauricio Funes		SLV	GOV	president		2009-06-01	2014-06-01	\n\
Salvador Sánchez Cerén		SLV	GOV	president		2014-06-01	2019-06-01	\n\
Andrus Ansip		EST	GOV	prime minister		2005-04-12	2014-03-26	\n\
Taavi Rõivas		EST	GOV	prime minister		2014-03-26	2016-11-23	\n\
Jüri Ratas		EST	GOV	prime minister		2016-11-23	2021-01-26	\n\
Jüri Ratas		EST	LEG	speaker of parliament		2021-03-18	2023-03	\n\
Kristen Michal		EST	GOV	prime minister		2024-07-23		\n\
Lauri Hussar		EST	LEG	speaker of parliament		2023-04		\n\
Toomas Hendrik Ilves		EST	GOV	president		2006-10-09	2016-10-10	\n\
Kersti Kaljulaid		EST	GOV	president		2016-10-10	2021-10-11	\n\
Alar Karis		EST	GOV	president		2021-10-11		\n\
Urmas Reinsalu		EST	GOV	foreign minister		2019-04	2021-01	\n\
Margus Tsahkna		EST	GOV	foreign minister		2023-04		\n\
Hanno Pevkur		EST	GOV	defence minister		2022-07		\n\
Hailemariam Desalegn		ETH	GOV	prime minister		2012-09-21	2018-04-02	\n\
Girma Wolde-Giorgis		ETH	GOV	president		2001-10-08	2013-10-07	\n\
Mulatu Teshome		ETH	GOV	president		2013-10-07	2018-10-25	\n\
Sahle-Work Zewde		ETH	GOV	president		2018-10-25	2024-10-07	\n\
Taye Atske Selassie		ETH	GOV	president		2024-10-07		\n\
Seyoum Mesfin		ETH	GOV	foreign minister		1991	2010	\n\
Workneh Gebeyehu		ETH	GOV	foreign minister		2016-11	2019-03	\n\
Gedu Andargachew		ETH	GOV	foreign minister		2019-04	2020-11	\n\
Demeke Mekonnen		ETH	GOV	foreign minister		2020-11	2024-01	\n\
Gedion Timotheos		ETH	GOV	foreign minister		2024-10		\n\
Berhanu Jula		ETH	MIL	chief of the general staff		2020-11-08		\n\
Laisenia Qarase		FJI	GOV	prime minister		2000-07-04	2006-12-05	\n\
Frank Bainimarama		FJI	GOV	prime minister		2007-01-05	2022-12-24	\n\
Sitiveni Rabuka		FJI	GOV	prime minister		2022-12-24		\n\
Tarja Halonen		FIN	GOV	president		2000-03-01	2012-03-01	\n\
Paavo Lipponen		FIN	GOV	prime minister		1995-04-13	2003-04-17	\n\
Matti Vanhanen		FIN	GOV	prime minister		2003-06-24	2010-06-22	\n\
Jyrki Katainen		FIN	GOV	prime minister		2011-06-22	2014-06-24	\n\
Juha Sipilä		FIN	GOV	prime minister		2015-05-29	2019-06-06	\n\
Antti Rinne		FIN	GOV	prime minister		2019-06-06	2019-12-10	\n\
Sanna Marin		FIN	GOV	prime minister		2019-12-10	2023-06-20	\n\
Petteri Orpo		FIN	GOV	prime minister		2023-06-20		\n\
Timo Soini		FIN	GOV	foreign minister		2015-05	2019-06	\n\
Pekka Haavisto		FIN	GOV	foreign minister		2019-06-06	2023-06-20	\n\
Elina Valtonen		FIN	GOV	foreign minister		2023-06-20		\n\
Lionel Jospin		FRA	GOV	prime minister		1997-06-02	2002-05-06	\n\
Jean-Pierre Raffarin		FRA	GOV	prime minister		2002-05-06	2005-05-31	\n\
Dominique de Villepin		FRA	GOV	prime minister		2005-05-31	2007-05-17	\n\
Dominique de Villepin		FRA	GOV	foreign minister		2002-05-07	2004-03-31	\n\
François Fillon		FRA	GOV	prime minister		2007-05-17	2012-05-16	\n\
Jean-Marc Ayrault		FRA	GOV	prime minister		2012-05-16	2014-03-31	\n\
Jean-Marc Ayrault		FRA	GOV	foreign minister		2016-02-11	2017-05-10	\n\
Manuel Valls		FRA	GOV	prime minister		2014-03-31	2016-12-06	\n\
Manuel Valls		FRA	GOV	interior minister		2012-05-16	2014-03-31	\n\
Bernard Cazeneuve		FRA	GOV	prime minister		2016-12-06	2017-05-15	\n\
Bernard Cazeneuve		FRA	GOV	interior minister		2014-04-02	2016-12-06	\n\
Édouard Philippe		FRA	GOV	prime minister		2017-05-15	2020-07-03	\n\
Jean Castex		FRA	GOV	prime minister		2020-07-03	2022-05-16	\n\
Élisabeth Borne		FRA	GOV	prime minister		2022-05-16	2024-01-09	\n\
Gabriel Attal		FRA	GOV	prime minister		2024-01-09	2024-09-05	\n\
François Bayrou		FRA	GOV	prime minister		2024-12-13	2025-09-09	\n\
Sébastien Lecornu		FRA	GOV	prime minister		2025-09-09		\n\
Sébastien Lecornu		FRA	GOV	defence minister		2022-05-20	2025-09-09	\n\
Hubert Védrine		FRA	GOV	foreign minister		1997-06-04	2002-05-07	\n\
Philippe Douste-Blazy		FRA	GOV	foreign minister		2005-06-02	2007-05-15	\n\
Bernard Kouchner		FRA	GOV	foreign minister		2007-05-18	2010-11-14	\n\
Michèle Alliot-Marie		FRA	GOV	foreign minister		2010-11-14	2011-02-27	\n\
Michèle Alliot-Marie		FRA	GOV	defence minister		2002-05-07	2007-05-18	\n\
Alain Juppé		FRA	GOV	foreign minister		2011-02-27	2012-05-10	\n\
Alain Juppé		FRA	GOV	defence minister		2010-11-14	2011-02-27	\n\
Laurent Fabius		FRA	GOV	foreign minister		2012-05-16	2016-02-11	\n\
Jean-Yves Le Drian		FRA	GOV	foreign minister		2017-05-17	2022-05-20	\n\
Jean-Yves Le Drian		FRA	GOV	defence minister		2012-05-16	2017-05-10	\n\
Catherine Colonna		FRA	GOV	foreign minister		2022-05-20	2024-01-11	\n\
Stéphane Séjourné		FRA	GOV	foreign minister		2024-01-11	2024-09-21	\n\
Alain Richard		FRA	GOV	defence minister		1997-06	2002-05	\n\
Hervé Morin		FRA	GOV	defence minister		2007-05-18	2010-11-14	\n\
Gérard Longuet		FRA	GOV	defence minister		2011-02	2012-05	\n\
Sylvie Goulard		FRA	GOV	defence minister		2017-05	2017-06	\n\
Florence Parly		FRA	GOV	defence minister		2017-06-21	2022-05-20	\n\
Catherine Vautrin		FRA	GOV	defence minister		2025-10-12		\n\
Brice Hortefeux		FRA	GOV	interior minister		2009-06	2011-02	\n\
Claude Guéant		FRA	GOV	interior minister		2011-02	2012-05	\n\
Gérard Collomb		FRA	GOV	interior minister		2017-05	2018-10	\n\
Christophe Castaner		FRA	GOV	interior minister		2018-10	2020-07	\n\
Gérald Darmanin		FRA	GOV	interior minister		2020-07-06	2024-09-21	\n\
Bruno Retailleau		FRA	GOV	interior minister		2024-09-21	2025-10	\n\
Bruno Le Maire		FRA	GOV	finance minister		2017-05-17	2024-09-21	\n\
Omar Bongo		GAB	GOV	president		1967-12-02	2009-06-08	\n\
Eduard Shevardnadze		GEO	GOV	president		1995-11-26	2003-11-23	\n\
Giorgi Margvelashvili		GEO	GOV	president		2013-11-17	2018-12-16	\n\
Mikheil Kavelashvili		GEO	GOV	president		2024-12-29		\n\
Irakli Garibashvili		GEO	GOV	prime minister		2021-02-22	2024-01-29	\n\
Irakli Kobakhidze		GEO	GOV	prime minister		2024-02-08		\n\
Giorgi Gakharia		GEO	GOV	prime minister		2019-09	2021-02	\n\
Giorgi Kvirikashvili		GEO	GOV	prime minister		2015-12	2018-06	\n\
Zurab Zhvania		GEO	GOV	prime minister		2004-02	2005-02-03	\n\
Joschka Fischer		DEU	GOV	foreign minister		1998-10-27	2005-11-22	\n\
Guido Westerwelle		DEU	GOV	foreign minister		2009-10-28	2013-12-17	\n\
Sigmar Gabriel		DEU	GOV	foreign minister		2017-01-27	2018-03-14	\n\
Heiko Maas		DEU	GOV	foreign minister		2018-03-14	2021-12-08	\n\
Johann Wadephul		DEU	GOV	foreign minister		2025-05-06		\n\
Rudolf Scharping		DEU	GOV	defence minister		1998-10	2002-07	\n\
Peter Struck		DEU	GOV	defence minister		2002-07	2005-11	\n\
Franz Josef Jung		DEU	GOV	defence minister		2005-11	2009-10	\n\
Karl-Theodor zu Guttenberg		DEU	GOV	defence minister		2009-10	2011-03	\n\
Thomas de Maizière		DEU	GOV	defence minister		2011-03	2013-12	\n\
Annegret Kramp-Karrenbauer		DEU	GOV	defence minister		2019-07-17	2021-12-08	\n\
Christine Lambrecht		DEU	GOV	defence minister		2021-12-08	2023-01-19	\n\
Otto Schily		DEU	GOV	interior minister		1998-10	2005-11	\n\
Wolfgang Schäuble		DEU	GOV	interior minister		2005-11	2009-10	\n\
Wolfgang Schäuble		DEU	GOV	finance minister		2009-10-28	2017-10-24	\n\
Horst Seehofer		DEU	GOV	interior minister		2018-03-14	2021-12-08	\n\
Nancy Faeser		DEU	GOV	interior minister		2021-12-08	2025-05-06	\n\
Alexander Dobrindt		DEU	GOV	interior minister		2025-05-06		\n\
Christian Lindner		DEU	GOV	finance minister		2021-12-08	2024-11-07	\n\
Lars Klingbeil		DEU	GOV	finance minister		2025-05-06		\n\
Robert Habeck		DEU	GOV	economy minister		2021-12-08	2025-05-06	\n\
Peter Altmaier		DEU	GOV	economy minister		2018-03	2021-12	\n\
Johannes Rau		DEU	GOV	president		1999-07-01	2004-06-30	\n\
Horst Köhler		DEU	GOV	president		2004-07-01	2010-05-31	\n\
Horst Köhler		DEU		managing director of the IMF	International Monetary Fund	2000-05-01	2004-03-04	\n\
Christian Wulff		DEU	GOV	president		2010-06-30	2012-02-17	\n\
Joachim Gauck		DEU	GOV	president		2012-03-18	2017-03-18	\n\
Jerry Rawlings		GHA	GOV	president		1993-01-07	2001-01-07	\n\
John Kufuor		GHA	GOV	president		2001-01-07	2009-01-07	\n\
John Atta Mills		GHA	GOV	president		2009-01-07	2012-07-24	\n\
Costas Simitis		GRC	GOV	prime minister		1996-01-22	2004-03-10	\n\
Kostas Karamanlis		GRC	GOV	prime minister		2004-03-10	2009-10-06	\n\
George Papandreou		GRC	GOV	prime minister		2009-10-06	2011-11-11	\n\
George Papandreou		GRC	GOV	foreign minister		1999-02	2004-02	\n\
Lucas Papademos		GRC	GOV	prime minister		2011-11-11	2012-05-16	\n\
Antonis Samaras		GRC	GOV	prime minister		2012-06-20	2015-01-26	\n\
Karolos Papoulias		GRC	GOV	president		2005-03-12	2015-03-13	\n\
Prokopis Pavlopoulos		GRC	GOV	president		2015-03-13	2020-03-13	\n\
Katerina Sakellaropoulou		GRC	GOV	president		2020-03-13	2025-03-13	\n\
Konstantinos Tasoulas		GRC	GOV	president		2025-03-13		\n\
Dora Bakoyannis		GRC	GOV	foreign minister		2006-02	2009-10	\n\
Nikos Kotzias		GRC	GOV	foreign minister		2015-01	2018-10	\n\
Nikos Dendias		GRC	GOV	foreign minister		2019-07-09	2023-05	\n\
Nikos Dendias		GRC	GOV	defence minister		2023-06-27		\n\
George Gerapetritis	Giorgos Gerapetritis	GRC	GOV	foreign minister		2023-06-27		\n\
Panos Kammenos		GRC	GOV	defence minister		2015-01	2019-01	\n\
Nikos Panagiotopoulos		GRC	GOV	defence minister		2019-07	2023-05	\n\
Yanis Varoufakis		GRC	GOV	finance minister		2015-01-27	2015-07-06	\n\
Euclid Tsakalotos		GRC	GOV	finance minister		2015-07-06	2019-07	\n\
Alfonso Portillo		GTM	GOV	president		2000-01-14	2004-01-14	\n\
Óscar Berger		GTM	GOV	president		2004-01-14	2008-01-14	\n\
Álvaro Colom		GTM	GOV	president		2008-01-14	2012-01-14	\n\
Otto Pérez Molina		GTM	GOV	president		2012-01-14	2015-09-03	\n\
Jimmy Morales		GTM	GOV	president		2016-01-14	2020-01-14	\n\
Lansana Conté		GIN	GOV	president		1984-04-05	2008-12-22	\n\
Moussa Dadis Camara		GIN	GOV	head of the junta		2008-12-23	2010-01	\n\
Kumba Yala		GNB	GOV	president		2000-02-17	2003-09-14	\n\
João Bernardo Vieira	Nino Vieira	GNB	GOV	president		2005-10-01	2009-03-02	\n\
Malam Bacai Sanhá		GNB	GOV	president		2009-09-08	2012-01-09	\n\
José Mário Vaz		GNB	GOV	president		2014-06-23	2020-02-27	\n\
Umaro Sissoco Embaló		GNB	GOV	president		2020-02-27	2025-11-26	\n\
Bharrat Jagdeo		GUY	GOV	president		1999-08-11	2011-12-03	\n\
David Granger		GUY	GOV	president		2015-05-16	2020-08-02	\n\
Donald Ramotar		GUY	GOV	president		2011-12-03	2015-05-16	\n\
Michel Martelly		HTI	GOV	president		2011-05-14	2016-02-07	\n\
Jocelerme Privert		HTI	GOV	president		2016-02-14	2017-02-07	\n\
Gérard Latortue		HTI	GOV	prime minister		2004-03-12	2006-06-09	\n\
Claude Joseph		HTI	GOV	prime minister		2021-04-14	2021-07-20	\n\
Garry Conille		HTI	GOV	prime minister		2024-06-03	2024-11-11	\n\
Alix Didier Fils-Aimé		HTI	GOV	prime minister		2024-11-11		\n\
Laurent Lamothe		HTI	GOV	prime minister		2012-05	2014-12	\n\
Ricardo Maduro		HND	GOV	president		2002-01-27	2006-01-27	\n\
Roberto Micheletti		HND	GOV	president		2009-06-28	2010-01-27	\n\
Porfirio Lobo		HND	GOV	president		2010-01-27	2014-01-27	\n\
Nasry Asfura		HND	GOV	president		2026-01-27		\n\
Carlos Flores		HND	GOV	president		1998-01-27	2002-01-27	\n\
Péter Medgyessy		HUN	GOV	prime minister		2002-05-27	2004-09-29	\n\
Ferenc Gyurcsány		HUN	GOV	prime minister		2004-09-29	2009-04-14	\n\
Gordon Bajnai		HUN	GOV	prime minister		2009-04-14	2010-05-29	\n\
János Áder		HUN	GOV	president		2012-05-10	2022-05-10	\n\
Katalin Novák		HUN	GOV	president		2022-05-10	2024-02-26	\n\
Tamás Sulyok		HUN	GOV	president		2024-03-05		\n\
Davíð Oddsson		ISL	GOV	prime minister		1991-04-30	2004-09-15	\n\
Geir Haarde		ISL	GOV	prime minister		2006-06-15	2009-02-01	\n\
Jóhanna Sigurðardóttir		ISL	GOV	prime minister		2009-02-01	2013-05-23	\n\
Sigmundur Davíð Gunnlaugsson		ISL	GOV	prime minister		2013-05-23	2016-04-07	\n\
Katrín Jakobsdóttir		ISL	GOV	prime minister		2017-11-30	2024-04-09	\n\
Bjarni Benediktsson		ISL	GOV	prime minister		2024-04-09	2024-12-21	\n\
Kristrún Frostadóttir		ISL	GOV	prime minister		2024-12-21		\n\
A. P. J. Abdul Kalam	Abdul Kalam	IND	GOV	president		2002-07-25	2007-07-25	\n\
Pratibha Patil		IND	GOV	president		2007-07-25	2012-07-25	\n\
Pranab Mukherjee		IND	GOV	president		2012-07-25	2017-07-25	\n\
Pranab Mukherjee		IND	GOV	foreign minister		2006-10-24	2009-05-22	\n\
Pranab Mukherjee		IND	GOV	defence minister		2004-05	2006-10	\n\
Ram Nath Kovind		IND	GOV	president		2017-07-25	2022-07-25	\n\
Droupadi Murmu		IND	GOV	president		2022-07-25		\n\
Jaswant Singh		IND	GOV	foreign minister		1998-12	2002-07	\n\
Yashwant Sinha		IND	GOV	foreign minister		2002-07	2004-05	\n\
Natwar Singh		IND	GOV	foreign minister		2004-05	2005-11	\n\
S. M. Krishna		IND	GOV	foreign minister		2009-05	2012-10	\n\
Salman Khurshid		IND	GOV	foreign minister		2012-10	2014-05	\n\
Sushma Swaraj		IND	GOV	foreign minister		2014-05-26	2019-05-30	\n\
George Fernandes		IND	GOV	defence minister		1998-03	2004-05	\n\
A. K. Antony		IND	GOV	defence minister		2006-10-24	2014-05-26	\n\
Manohar Parrikar		IND	GOV	defence minister		2014-11-09	2017-03-13	\n\
Arun Jaitley		IND	GOV	defence minister		2014-05	2014-11	\n\
Arun Jaitley		IND	GOV	finance minister		2014-05-26	2019-05-30	\n\
Nirmala Sitharaman		IND	GOV	defence minister		2017-09-03	2019-05-30	\n\
Nirmala Sitharaman		IND	GOV	finance minister		2019-05-30		\n\
P. Chidambaram		IND	GOV	finance minister		2004-05	2008-11	\n\
Ajit Doval		IND	GOV	national security adviser		2014-05-30		\n\
Shivshankar Menon		IND	GOV	national security adviser		2010-01	2014-05	\n\
M. K. Narayanan		IND	GOV	national security adviser		2005-01	2010-01	\n\
L. K. Advani		IND	GOV	home minister		1998-03	2004-05	\n\
Shivraj Patil		IND	GOV	home minister		2004-05	2008-11	\n\
Bipin Rawat		IND	MIL	chief of defence staff		2020-01-01	2021-12-08	\n\
Anil Chauhan		IND	MIL	chief of defence staff		2022-09-30		\n\
Yogi Adityanath		IND	GOV	chief minister		2017-03-19		\n\
Mamata Banerjee		IND	GOV	chief minister		2011-05-20		\n\
Arvind Kejriwal		IND	GOV	chief minister		2015-02-14	2024-09-21	\n\
Nitish Kumar		IND	GOV	chief minister		2015-02-22	2025-11	\n\
M. K. Stalin		IND	GOV	chief minister		2021-05-07		\n\
Pinarayi Vijayan		IND	GOV	chief minister		2016-05-25		\n\
Uddhav Thackeray		IND	GOV	chief minister		2019-11-28	2022-06-30	\n\
Eknath Shinde		IND	GOV	chief minister		2022-06-30	2024-12-05	\n\
Devendra Fadnavis		IND	GOV	chief minister		2024-12-05		\n\
Himanta Biswa Sarma		IND	GOV	chief minister		2021-05-10		\n\
Jai Ram Thakur	Jairam Thakur	IND	GOV	chief minister		2017-12-27	2022-12-11	\n\
Sukhvinder Singh Sukhu		IND	GOV	chief minister		2022-12-11		\n\
Ashok Gehlot		IND	GOV	chief minister		2018-12-17	2023-12-15	\n\
Bhupesh Baghel		IND	GOV	chief minister		2018-12-17	2023-12-13	\n\
Siddaramaiah		IND	GOV	chief minister		2023-05-20		\n\
Basavaraj Bommai		IND	GOV	chief minister		2021-07-28	2023-05-20	\n\
Naveen Patnaik		IND	GOV	chief minister		2000-03-05	2024-06-12	\n\
Hemant Soren		IND	GOV	chief minister		2019-12-29		\n\
Shivraj Singh Chouhan		IND	GOV	chief minister		2020-03-23	2023-12-13	\n\
Manohar Lal Khattar		IND	GOV	chief minister		2014-10-26	2024-03-12	\n\
Bhagwant Mann		IND	GOV	chief minister		2022-03-16		\n\
Amarinder Singh		IND	GOV	chief minister		2017-03-16	2021-09-20	\n\
N. Biren Singh	Biren Singh	IND	GOV	chief minister		2017-03-15	2025-02-13	\n\
Conrad Sangma		IND	GOV	chief minister		2018-03-06		\n\
Pushkar Singh Dhami		IND	GOV	chief minister		2021-07-04		\n\
Bhupendrabhai Patel		IND	GOV	chief minister		2021-09-13		\n\
K. Chandrashekar Rao		IND	GOV	chief minister		2014-06-02	2023-12-07	\n\
Y. S. Jagan Mohan Reddy	Jagan Mohan Reddy	IND	GOV	chief minister		2019-05-30	2024-06-12	\n\
Chandrababu Naidu		IND	GOV	chief minister		2024-06-12		\n\
Mehbooba Mufti		IND	GOV	chief minister		2016-04-04	2018-06-19	\n\
Omar Abdullah		IND	GOV	chief minister		2024-10-16		\n\
Jayalalithaa		IND	GOV	chief minister		2015-05-23	2016-12-05	\n\
Pramod Sawant		IND	GOV	chief minister		2019-03-19		\n\
Abdurrahman Wahid		IDN	GOV	president		1999-10-20	2001-07-23	\n\
Megawati Sukarnoputri		IDN	GOV	president		2001-07-23	2004-10-20	\n\
B. J. Habibie		IDN	GOV	president		1998-05-21	1999-10-20	\n\
Hassan Wirajuda		IDN	GOV	foreign minister		2001-08	2009-10	\n\
Marty Natalegawa		IDN	GOV	foreign minister		2009-10-22	2014-10-20	\n\
Retno Marsudi		IDN	GOV	foreign minister		2014-10-27	2024-10-20	\n\
Sugiono		IDN	GOV	foreign minister		2024-10-21		\n\
Ryamizard Ryacudu		IDN	GOV	defence minister		2014-10-27	2019-10-20	\n\
Sjafrie Sjamsoeddin		IDN	GOV	defence minister		2024-10-21		\n\
Juwono Sudarsono		IDN	GOV	defence minister		2004-10	2009-10	\n\
Jusuf Kalla		IDN	GOV	vice president		2014-10-20	2019-10-20	\n\
Ma\'ruf Amin		IDN	GOV	vice president		2019-10-20	2024-10-20	\n\
Gibran Rakabuming Raka		IDN	GOV	vice president		2024-10-20		\n\
Akbar Hashemi Rafsanjani	Hashemi Rafsanjani	IRN	GOV	president		1989-08-03	1997-08-03	\n\
Kamal Kharazi		IRN	GOV	foreign minister		1997-08	2005-08	\n\
Manouchehr Mottaki		IRN	GOV	foreign minister		2005-08-24	2010-12-13	\n\
Ali Akbar Salehi		IRN	GOV	foreign minister		2010-12-13	2013-08-15	\n\
Ali Akbar Salehi		IRN	GOV	president of the Atomic Energy Organization		2013-08	2021-08	\n\
Ali Bagheri Kani	Ali Bagheri	IRN	GOV	foreign minister		2024-05-20	2024-08-21	\n\
Ali Bagheri Kani		IRN	GOV	nuclear negotiator		2021-09	2024-05	\n\
Ahmad Vahidi		IRN	GOV	defence minister		2009-09-03	2013-08-15	\n\
Hossein Dehghan		IRN	GOV	defence minister		2013-08-15	2017-08-20	\n\
Amir Hatami		IRN	GOV	defence minister		2017-08-20	2021-08-25	\n\
Mohammad Reza Ashtiani		IRN	GOV	defence minister		2021-08-25	2024-08-21	\n\
Aziz Nasirzadeh		IRN	GOV	defence minister		2024-08-21		\n\
Abdolrahim Mousavi		IRN	MIL	chief of staff of the armed forces		2025-06-13		\n\
Hassan Firouzabadi		IRN	MIL	chief of staff of the armed forces		1989	2016-06-28	\n\
Yahya Rahim Safavi		IRN	MIL	commander of the Revolutionary Guards		1997-09	2007-09-01	\n\
Saeed Jalili		IRN	GOV	secretary of the Supreme National Security Council		2007-10	2013-09-10	\n\
Saeed Jalili		IRN	GOV	nuclear negotiator		2007-10	2013-09	\n\
Ali Akbar Ahmadian		IRN	GOV	secretary of the Supreme National Security Council		2023-05-22	2025-08-05	\n\
Fuad Masum		IRQ	GOV	president		2014-07-24	2018-10-02	\n\
Ghazi al-Yawer		IRQ	GOV	president		2004-06-28	2005-04-07	\n\
Naji Sabri		IRQ	GOV	foreign minister		2001-08	2003-04	\n\
Hoshyar Zebari		IRQ	GOV	foreign minister		2003-09-03	2014-07-11	\n\
Mohamed Ali Alhakim		IRQ	GOV	foreign minister		2018-10	2020-05	\n\
Tariq Aziz		IRQ	GOV	deputy prime minister		1979	2003-04-09	\n\
Khaled al-Obaidi		IRQ	GOV	defence minister		2014-10-18	2016-08	\n\
Najah al-Shammari		IRQ	GOV	defence minister		2019-06	2020-05	\n\
Juma Inad		IRQ	GOV	defence minister		2020-05	2022-10	\n\
Thabet al-Abbasi		IRQ	GOV	defence minister		2022-10-27		\n\
Osama al-Nujaifi		IRQ	LEG	speaker of parliament		2010-11-11	2014-07	\n\
Salim al-Jabouri		IRQ	LEG	speaker of parliament		2014-07-15	2018	\n\
Mohammed al-Halbousi		IRQ	LEG	speaker of parliament		2018-09-15	2023-11-14	\n\
Bertie Ahern		IRL	GOV	prime minister		1997-06-26	2008-05-07	\n\
Brian Cowen		IRL	GOV	prime minister		2008-05-07	2011-03-09	\n\
Enda Kenny		IRL	GOV	prime minister		2011-03-09	2017-06-14	\n\
Leo Varadkar		IRL	GOV	prime minister		2017-06-14	2020-06-27	\n\
Leo Varadkar		IRL	GOV	prime minister		2022-12-17	2024-04-09	\n\
Micheál Martin		IRL	GOV	prime minister		2020-06-27	2022-12-17	\n\
Micheál Martin		IRL	GOV	prime minister		2025-01-23		\n\
Micheál Martin		IRL	GOV	foreign minister		2022-12-17	2025-01-23	\n\
Simon Harris		IRL	GOV	prime minister		2024-04-09	2025-01-23	\n\
Mary McAleese		IRL	GOV	president		1997-11-11	2011-11-10	\n\
Michael D. Higgins		IRL	GOV	president		2011-11-11	2025-11-10	\n\
Catherine Connolly		IRL	GOV	president		2025-11-11		\n\
Mary Robinson		IRL	GOV	president		1990-12-03	1997-09-12	\n\
Mary Robinson		IRL		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	1997-09-12	2002-09-11	\n\
Simon Coveney		IRL	GOV	foreign minister		2017-06-14	2022-12-17	\n\
Silvan Shalom		ISR	GOV	foreign minister		2003-02	2006-01	\n\
Tzipi Livni		ISR	GOV	foreign minister		2006-01-18	2009-03-31	\n\
Gabi Ashkenazi		ISR	GOV	foreign minister		2020-05-17	2021-06-13	\n\
Gabi Ashkenazi		ISR	MIL	chief of staff		2007-02-14	2011-02-14	\n\
Eli Cohen		ISR	GOV	foreign minister		2022-12-29	2024-01-01	\n\
Shaul Mofaz		ISR	GOV	defence minister		2002-11-04	2006-05-04	\n\
Amir Peretz		ISR	GOV	defence minister		2006-05-04	2007-06-18	\n\
Moshe Ya\'alon		ISR	GOV	defence minister		2013-03-18	2016-05-22	\n\
Moshe Ya\'alon		ISR	MIL	chief of staff		2002-07	2005-06	\n\
Binyamin Ben-Eliezer		ISR	GOV	defence minister		2001-03	2002-11	\n\
Moshe Katsav		ISR	GOV	president		2000-08-01	2007-07-15	\n\
Reuven Rivlin		ISR	GOV	president		2014-07-24	2021-07-07	\n\
Dan Halutz		ISR	MIL	chief of staff		2005-06	2007-02	\n\
Gadi Eisenkot		ISR	MIL	chief of staff		2015-02-16	2019-01-15	\n\
Meir Dagan		ISR	SPY	head of Mossad		2002-08	2011-01	\n\
Tamir Pardo		ISR	SPY	head of Mossad		2011-01	2016-01	\n\
Nadav Argaman		ISR	SPY	head of Shin Bet		2016-05	2021-10	\n\
Yuval Diskin		ISR	SPY	head of Shin Bet		2005-05	2011-05	\n\
David Zini		ISR	SPY	head of Shin Bet		2025-10		\n\
Romano Prodi		ITA	GOV	prime minister		2006-05-17	2008-05-08	\n\
Romano Prodi		ITA		president of the European Commission	European Commission	1999-09-16	2004-11-21	\n\
Mario Monti		ITA	GOV	prime minister		2011-11-16	2013-04-28	\n\
Enrico Letta		ITA	GOV	prime minister		2013-04-28	2014-02-22	\n\
Paolo Gentiloni		ITA	GOV	prime minister		2016-12-12	2018-06-01	\n\
Paolo Gentiloni		ITA	GOV	foreign minister		2014-10-31	2016-12-12	\n\
Paolo Gentiloni		ITA		EU economy commissioner	European Commission	2019-12-01	2024-11-30	\n\
Giuliano Amato		ITA	GOV	prime minister		2000-04-25	2001-06-11	\n\
Massimo D\'Alema		ITA	GOV	prime minister		1998-10-21	2000-04-25	\n\
Massimo D\'Alema		ITA	GOV	foreign minister		2006-05	2008-05	\n\
Carlo Azeglio Ciampi		ITA	GOV	president		1999-05-18	2006-05-15	\n\
Giorgio Napolitano		ITA	GOV	president		2006-05-15	2015-01-14	\n\
Sergio Mattarella		ITA	GOV	president		2015-02-03		\n\
Franco Frattini		ITA	GOV	foreign minister		2002-11	2004-11	\n\
Franco Frattini		ITA	GOV	foreign minister		2008-05	2011-11	\n\
Gianfranco Fini		ITA	GOV	foreign minister		2004-11	2006-05	\n\
Giulio Terzi		ITA	GOV	foreign minister		2011-11	2013-03	\n\
Emma Bonino		ITA	GOV	foreign minister		2013-04	2014-02	\n\
Angelino Alfano		ITA	GOV	foreign minister		2016-12	2018-06	\n\
Enzo Moavero Milanesi		ITA	GOV	foreign minister		2018-06	2019-09	\n\
Luigi Di Maio		ITA	GOV	foreign minister		2019-09-05	2022-10-22	\n\
Antonio Tajani		ITA	GOV	foreign minister		2022-10-22		\n\
Antonio Tajani		ITA	LEG	president of the European Parliament	European Parliament	2017-01-17	2019-07-02	\n\
Roberta Pinotti		ITA	GOV	defence minister		2014-02	2018-06	\n\
Elisabetta Trenta		ITA	GOV	defence minister		2018-06	2019-09	\n\
Lorenzo Guerini		ITA	GOV	defence minister		2019-09-05	2022-10-22	\n\
Guido Crosetto		ITA	GOV	defence minister		2022-10-22		\n\
Ignazio La Russa		ITA	GOV	defence minister		2008-05	2011-11	\n\
Luciana Lamorgese		ITA	GOV	interior minister		2019-09-05	2022-10-22	\n\
Matteo Piantedosi		ITA	GOV	interior minister		2022-10-22		\n\
Marco Minniti		ITA	GOV	interior minister		2016-12	2018-06	\n\
P. J. Patterson		JAM	GOV	prime minister		1992-03-30	2006-03-30	\n\
Portia Simpson-Miller		JAM	GOV	prime minister		2012-01-05	2016-03-03	\n\
Portia Simpson-Miller		JAM	GOV	prime minister		2006-03-30	2007-09-11	\n\
Bruce Golding		JAM	GOV	prime minister		2007-09-11	2011-10-23	\n\
Andrew Holness		JAM	GOV	prime minister		2016-03-03		\n\
Yoshirō Mori		JPN	GOV	prime minister		2000-04-05	2001-04-26	\n\
Yasuo Fukuda		JPN	GOV	prime minister		2007-09-26	2008-09-24	\n\
Taro Aso		JPN	GOV	prime minister		2008-09-24	2009-09-16	\n\
Taro Aso		JPN	GOV	foreign minister		2005-10-31	2007-08-27	\n\
Yukio Hatoyama		JPN	GOV	prime minister		2009-09-16	2010-06-08	\n\
Naoto Kan		JPN	GOV	prime minister		2010-06-08	2011-09-02	\n\
Yoshihiko Noda		JPN	GOV	prime minister		2011-09-02	2012-12-26	\n\
Makiko Tanaka		JPN	GOV	foreign minister		2001-04	2002-01	\n\
Yoriko Kawaguchi		JPN	GOV	foreign minister		2002-02	2004-09	\n\
Nobutaka Machimura		JPN	GOV	foreign minister		2004-09	2005-10	\n\
Katsuya Okada		JPN	GOV	foreign minister		2009-09	2010-09	\n\
Seiji Maehara		JPN	GOV	foreign minister		2010-09	2011-03	\n\
Taro Kono		JPN	GOV	foreign minister		2017-08-03	2019-09-11	\n\
Taro Kono		JPN	GOV	defence minister		2019-09	2020-09	\n\
Toshimitsu Motegi		JPN	GOV	foreign minister		2019-09-11	2021-11	\n\
Toshimitsu Motegi		JPN	GOV	foreign minister		2025-10-21		\n\
Yoshimasa Hayashi		JPN	GOV	foreign minister		2021-11-10	2023-09-13	\n\
Yoshimasa Hayashi		JPN	GOV	chief cabinet secretary		2023-12-14	2025-10-21	\n\
Yoko Kamikawa		JPN	GOV	foreign minister		2023-09-13	2024-10-01	\n\
Takeshi Iwaya		JPN	GOV	foreign minister		2024-10-01	2025-10-21	\n\
Takeshi Iwaya		JPN	GOV	defence minister		2018-10	2019-09	\n\
Itsunori Onodera		JPN	GOV	defence minister		2012-12	2014-09	\n\
Gen Nakatani		JPN	GOV	defence minister		2014-12	2016-08	\n\
Gen Nakatani		JPN	GOV	defence minister		2024-10-01	2025-10-21	\n\
Tomomi Inada		JPN	GOV	defence minister		2016-08	2017-07	\n\
Nobuo Kishi		JPN	GOV	defence minister		2020-09-16	2022-08-10	\n\
Yasukazu Hamada		JPN	GOV	defence minister		2022-08-10	2023-09-13	\n\
Minoru Kihara		JPN	GOV	defence minister		2023-09-13	2024-10-01	\n\
Shinjiro Koizumi		JPN	GOV	defence minister		2025-10-21		\n\
Hirokazu Matsuno		JPN	GOV	chief cabinet secretary		2021-10	2023-12	\n\
Akihito	Emperor Akihito	JPN	GOV	emperor		1989-01-07	2019-04-30	\n\
Naruhito	Emperor Naruhito	JPN	GOV	emperor		2019-05-01		\n\
Nasser Judeh		JOR	GOV	foreign minister		2009-02	2017-01	\n\
Marwan Muasher		JOR	GOV	foreign minister		2002-01	2004-10	\n\
Omar al-Razzaz		JOR	GOV	prime minister		2018-06-14	2020-10-12	\n\
Bisher Khasawneh		JOR	GOV	prime minister		2020-10-12	2024-09-15	\n\
Jafar Hassan		JOR	GOV	prime minister		2024-09-15		\n\
Hani al-Mulki		JOR	GOV	prime minister		2016-06	2018-06	\n\
Abdullah Ensour		JOR	GOV	prime minister		2012-10	2016-05	\n\
Karim Massimov		KAZ	GOV	prime minister		2014-04-02	2016-09-08	\n\
Askar Mamin		KAZ	GOV	prime minister		2019-02	2022-01-05	\n\
Alikhan Smailov		KAZ	GOV	prime minister		2022-01-11	2024-02-05	\n\
Olzhas Bektenov		KAZ	GOV	prime minister		2024-02-06		\n\
Mukhtar Tleuberdi		KAZ	GOV	foreign minister		2019-09	2023-03	\n\
Murat Nurtleu		KAZ	GOV	foreign minister		2023-04	2025-09	\n\
Daniel arap Moi		KEN	GOV	president		1978-08-22	2002-12-30	\n\
Rigathi Gachagua		KEN	GOV	deputy president		2022-09-13	2024-10-18	\n\
Kithure Kindiki		KEN	GOV	deputy president		2024-11-01		\n\
Moses Wetang\'ula		KEN	GOV	foreign minister		2008-01	2012-03	\n\
Amina Mohamed		KEN	GOV	foreign minister		2013-05-20	2018-02	\n\
Alfred Mutua		KEN	GOV	foreign minister		2022-10	2023-10	\n\
Musalia Mudavadi		KEN	GOV	foreign minister		2023-10-04		\n\
Anote Tong		KIR	GOV	president		2003-07-10	2016-03-11	\n\
Taneti Maamau		KIR	GOV	president		2016-03-11		\n\
Ibrahim Rugova		XKX	GOV	president		2002-03-04	2006-01-21	\n\
Fatmir Sejdiu		XKX	GOV	president		2006-02-10	2010-09-27	\n\
Atifete Jahjaga		XKX	GOV	president		2011-04-07	2016-04-07	\n\
Vjosa Osmani		XKX	GOV	president		2021-04-06		\n\
Ramush Haradinaj		XKX	GOV	prime minister		2017-09-09	2020-02-03	\n\
Ramush Haradinaj		XKX	REB	commander of the Kosovo Liberation Army		1998	1999-09	\n\
Ramush Haradinaj		XKX	GOV	prime minister		2004-12-03	2005-03-08	\n\
Avdullah Hoti		XKX	GOV	prime minister		2020-06-03	2021-03-22	\n\
Isa Mustafa		XKX	GOV	prime minister		2014-12-09	2017-09-09	\n\
Agim Çeku		XKX	GOV	prime minister		2006-03-10	2008-01-09	\n\
Agim Çeku		XKX	REB	commander of the Kosovo Liberation Army		1999	1999-09	\n\
Jaber Al-Ahmad Al-Sabah		KWT	GOV	emir		1977-12-31	2006-01-15	\n\
Sabah Al-Ahmad Al-Jaber Al-Sabah	Sabah al-Ahmad al-Sabah	KWT	GOV	emir		2006-01-29	2020-09-29	\n\
Nawaf Al-Ahmad Al-Jaber Al-Sabah	Nawaf al-Ahmad al-Sabah	KWT	GOV	emir		2020-09-30	2023-12-16	\n\
Mishal Al-Ahmad Al-Jaber Al-Sabah	Meshal al-Ahmad al-Sabah	KWT	GOV	emir		2023-12-16		\n\
Roza Otunbayeva		KGZ	GOV	president		2010-04-07	2011-12-01	\n\
Almazbek Atambayev		KGZ	GOV	president		2011-12-01	2017-11-24	\n\
Sooronbay Jeenbekov		KGZ	GOV	president		2017-11-24	2020-10-15	\n\
Bounnhang Vorachith		LAO	GOV	president		2016-04-20	2021-03-22	\n\
Thongloun Sisoulith		LAO	GOV	president		2021-03-22		\n\
Thongloun Sisoulith		LAO	GOV	prime minister		2016-04-20	2021-03-22	\n\
Choummaly Sayasone		LAO	GOV	president		2006-06-08	2016-04-20	\n\
Sonexay Siphandone		LAO	GOV	prime minister		2022-12-30		\n\
Vaira Vīķe-Freiberga		LVA	GOV	president		1999-07-08	2007-07-08	\n\
Valdis Zatlers		LVA	GOV	president		2007-07-08	2011-07-08	\n\
Andris Bērziņš		LVA	GOV	president		2011-07-08	2015-07-08	\n\
Raimonds Vējonis		LVA	GOV	president		2015-07-08	2019-07-08	\n\
Egils Levits		LVA	GOV	president		2019-07-08	2023-07-08	\n\
Edgars Rinkēvičs		LVA	GOV	president		2023-07-08		\n\
Edgars Rinkēvičs		LVA	GOV	foreign minister		2011-10-25	2023-07-08	\n\
Valdis Dombrovskis		LVA	GOV	prime minister		2009-03-12	2014-01-22	\n\
Valdis Dombrovskis		LVA		EU trade commissioner	European Commission	2014-11-01		\n\
Laimdota Straujuma		LVA	GOV	prime minister		2014-01-22	2016-02-11	\n\
Krišjānis Kariņš		LVA	GOV	prime minister		2019-01-23	2023-09-15	\n\
Evika Siliņa		LVA	GOV	prime minister		2023-09-15		\n\
Baiba Braže		LVA	GOV	foreign minister		2024-04-19		\n\
Émile Lahoud		LBN	GOV	president		1998-11-24	2007-11-23	\n\
Michel Suleiman		LBN	GOV	president		2008-05-25	2014-05-24	\n\
Fouad Siniora		LBN	GOV	prime minister		2005-07-18	2009-11-09	\n\
Tammam Salam		LBN	GOV	prime minister		2014-02-15	2016-12-18	\n\
Hassan Diab		LBN	GOV	prime minister		2020-01-21	2021-09-10	\n\
Gebran Bassil		LBN	GOV	foreign minister		2014-02	2020-01	\n\
Gebran Bassil		LBN	PTY	leader of the Free Patriotic Movement	Free Patriotic Movement	2015-08		\n\
Abdallah Bou Habib		LBN	GOV	foreign minister		2021-09	2025-02	\n\
Youssef Rajji		LBN	GOV	foreign minister		2025-02-08		\n\
Jean Kahwaji		LBN	MIL	commander of the armed forces		2008-08	2017-03	\n\
Rodolphe Haykal		LBN	MIL	commander of the armed forces		2025-03		\n\
Pakalitha Mosisili		LSO	GOV	prime minister		1998-05-29	2012-06-08	\n\
Pakalitha Mosisili		LSO	GOV	prime minister		2015-03-17	2017-06-16	\n\
Tom Thabane		LSO	GOV	prime minister		2017-06-16	2020-05-19	\n\
Tom Thabane		LSO	GOV	prime minister		2012-06-08	2015-03-17	\n\
Moeketsi Majoro		LSO	GOV	prime minister		2020-05-20	2022-10-28	\n\
Sam Matekane		LSO	GOV	prime minister		2022-10-28		\n\
Moses Blah		LBR	GOV	president		2003-08-11	2003-10-14	\n\
Gyude Bryant		LBR	GOV	president		2003-10-14	2006-01-16	\n\
Joseph Boakai		LBR	GOV	president		2024-01-22		\n\
Ali Zeidan		LBY	GOV	prime minister		2012-11-14	2014-03-11	\n\
Abdullah al-Thani		LBY	GOV	prime minister		2014-03-11	2021-03-15	\n\
Fathi Bashagha		LBY	GOV	prime minister		2022-03-03	2023-05-16	\n\
Osama Hammad		LBY	GOV	prime minister		2023-05-16		\n\
Mohamed al-Menfi	Mohamed Menfi	LBY	GOV	chairman of the Presidential Council		2021-03-15		\n\
Valdas Adamkus		LTU	GOV	president		2004-07-12	2009-07-12	\n\
Valdas Adamkus		LTU	GOV	president		1998-02-26	2003-02-26	\n\
Dalia Grybauskaitė		LTU	GOV	president		2009-07-12	2019-07-12	\n\
Gitanas Nausėda		LTU	GOV	president		2019-07-12		\n\
Rolandas Paksas		LTU	GOV	president		2003-02-26	2004-04-06	\n\
Andrius Kubilius		LTU	GOV	prime minister		2008-12-09	2012-12-13	\n\
Algirdas Butkevičius		LTU	GOV	prime minister		2012-12-13	2016-12-13	\n\
Saulius Skvernelis		LTU	GOV	prime minister		2016-12-13	2020-12-11	\n\
Ingrida Šimonytė		LTU	GOV	prime minister		2020-12-11	2024-12-12	\n\
Gintautas Paluckas		LTU	GOV	prime minister		2024-12-12	2025-08-04	\n\
Inga Ruginienė		LTU	GOV	prime minister		2025-09-25		\n\
Linas Linkevičius		LTU	GOV	foreign minister		2012-12	2020-12	\n\
Gabrielius Landsbergis		LTU	GOV	foreign minister		2020-12-11	2024-12-12	\n\
Kęstutis Budrys		LTU	GOV	foreign minister		2024-12-12		\n\
Xavier Bettel		LUX	GOV	prime minister		2013-12-04	2023-11-17	\n\
Xavier Bettel		LUX	GOV	foreign minister		2023-11-17		\n\
Luc Frieden		LUX	GOV	prime minister		2023-11-17		\n\
Jean Asselborn		LUX	GOV	foreign minister		2004-07-31	2023-11-17	\n\
Didier Ratsiraka		MDG	GOV	president		1997-02-09	2002-07-05	\n\
Marc Ravalomanana		MDG	GOV	president		2002-05-06	2009-03-17	\n\
Hery Rajaonarimampianina		MDG	GOV	president		2014-01-25	2018-09-07	\n\
Michael Randrianirina		MDG	GOV	president		2025-10-17		\n\
Bakili Muluzi		MWI	GOV	president		1994-05-24	2004-05-24	\n\
Bingu wa Mutharika		MWI	GOV	president		2004-05-24	2012-04-05	\n\
Joyce Banda		MWI	GOV	president		2012-04-07	2014-05-31	\n\
Peter Mutharika		MWI	GOV	president		2014-05-31	2020-06-28	\n\
Peter Mutharika		MWI	GOV	president		2025-10-04		\n\
Lazarus Chakwera		MWI	GOV	president		2020-06-28	2025-10-04	\n\
Abdullah Ahmad Badawi		MYS	GOV	prime minister		2003-10-31	2009-04-03	\n\
Muhyiddin Yassin		MYS	GOV	prime minister		2020-03-01	2021-08-21	\n\
Ismail Sabri Yaakob		MYS	GOV	prime minister		2021-08-21	2022-11-24	\n\
Syed Hamid Albar		MYS	GOV	foreign minister		1999-01	2008-03	\n\
Anifah Aman		MYS	GOV	foreign minister		2009-04	2018-05	\n\
Saifuddin Abdullah		MYS	GOV	foreign minister		2018-07	2020-02	\n\
Hishammuddin Hussein		MYS	GOV	foreign minister		2020-03	2021-08	\n\
Zambry Abdul Kadir		MYS	GOV	foreign minister		2022-12	2023-12	\n\
Mohamad Hasan		MYS	GOV	foreign minister		2023-12-12		\n\
Maumoon Abdul Gayoom		MDV	GOV	president		1978-11-11	2008-11-11	\n\
Mohamed Nasheed		MDV	GOV	president		2008-11-11	2012-02-07	\n\
Abdulla Yameen		MDV	GOV	president		2013-11-17	2018-11-17	\n\
Ibrahim Mohamed Solih		MDV	GOV	president		2018-11-17	2023-11-17	\n\
Mohamed Muizzu		MDV	GOV	president		2023-11-17		\n\
Alpha Oumar Konaré		MLI	GOV	president		1992-06-08	2002-06-08	\n\
Alpha Oumar Konaré		MLI		chair of the African Union Commission	African Union Commission	2003-09-16	2008-04-28	\n\
Amadou Toumani Touré		MLI	GOV	president		2002-06-08	2012-03-22	\n\
Dioncounda Traoré		MLI	GOV	president		2012-04-12	2013-09-04	\n\
Bah Ndaw		MLI	GOV	president		2020-09-25	2021-05-24	\n\
Choguel Maïga	Choguel Kokalla Maïga	MLI	GOV	prime minister		2021-06-07	2024-11-20	\n\
Abdoulaye Maïga		MLI	GOV	prime minister		2024-11-21		\n\
Moctar Ouane		MLI	GOV	prime minister		2020-09	2021-05	\n\
Boubou Cissé		MLI	GOV	prime minister		2019-04	2020-08	\n\
Moussa Mara		MLI	GOV	prime minister		2014-04	2015-01	\n\
Abdoulaye Diop		MLI	GOV	foreign minister		2021-06		\n\
Lawrence Gonzi		MLT	GOV	prime minister		2004-03-23	2013-03-11	\n\
Joseph Muscat		MLT	GOV	prime minister		2013-03-11	2020-01-13	\n\
Robert Abela		MLT	GOV	prime minister		2020-01-13		\n\
Hilda Heine		MHL	GOV	president		2024-01-03		\n\
Hilda Heine		MHL	GOV	president		2016-01-28	2020-01-13	\n\
David Kabua		MHL	GOV	president		2020-01-13	2024-01-03	\n\
Maaouya Ould Sid\'Ahmed Taya	Maaouya Ould Taya	MRT	GOV	president		1984-12-12	2005-08-03	\n\
Sidi Ould Cheikh Abdallahi		MRT	GOV	president		2007-04-19	2008-08-06	\n\
Mohamed Ould Abdel Aziz		MRT	GOV	president		2009-08-05	2019-08-01	\n\
Mohamed Ould Ghazouani		MRT	GOV	president		2019-08-01		\n\
Pravind Jugnauth		MUS	GOV	prime minister		2017-01-23	2024-11-12	\n\
Navin Ramgoolam		MUS	GOV	prime minister		2024-11-12		\n\
Navin Ramgoolam		MUS	GOV	prime minister		2005-07-05	2014-12-17	\n\
Anerood Jugnauth		MUS	GOV	prime minister		2014-12-17	2017-01-23	\n\
Anerood Jugnauth		MUS	GOV	prime minister		2000-09-17	2003-09-30	\n\
Ernesto Zedillo		MEX	GOV	president		1994-12-01	2000-11-30	\n\
Jorge Castañeda		MEX	GOV	foreign minister		2000-12	2003-01	\n\
Luis Ernesto Derbez		MEX	GOV	foreign minister		2003-01	2006-11	\n\
Patricia Espinosa		MEX	GOV	foreign minister		2006-12-01	2012-11-30	\n\
José Antonio Meade		MEX	GOV	foreign minister		2012-12	2015-08	\n\
Claudia Ruiz Massieu		MEX	GOV	foreign minister		2015-08	2017-01	\n\
Luis Videgaray		MEX	GOV	foreign minister		2017-01-04	2018-11-30	\n\
Marcelo Ebrard		MEX	GOV	foreign minister		2018-12-01	2023-06-12	\n\
Alicia Bárcena		MEX	GOV	foreign minister		2023-07-01	2024-09-30	\n\
Juan Ramón de la Fuente		MEX	GOV	foreign minister		2024-10-01		\n\
Salvador Cienfuegos		MEX	GOV	defence minister		2012-12-01	2018-11-30	\n\
Luis Cresencio Sandoval		MEX	GOV	defence minister		2018-12-01	2024-09-30	\n\
Ricardo Trevilla		MEX	GOV	defence minister		2024-10-01		\n\
Guillermo Galván		MEX	GOV	defence minister		2006-12	2012-11	\n\
Alfonso Durazo		MEX	GOV	security minister		2018-12	2020-11	\n\
Rosa Icela Rodríguez		MEX	GOV	security minister		2020-11	2024-06	\n\
Omar García Harfuch		MEX	GOV	security minister		2024-10-01		\n\
Genaro García Luna		MEX	GOV	security minister		2006-12-01	2012-11-30	\n\
Petru Lucinschi		MDA	GOV	president		1997-01-15	2001-04-07	\n\
Vladimir Voronin		MDA	GOV	president		2001-04-07	2009-09-11	\n\
Nicolae Timofti		MDA	GOV	president		2012-03-23	2016-12-23	\n\
Igor Dodon		MDA	GOV	president		2016-12-23	2020-12-24	\n\
Vlad Filat		MDA	GOV	prime minister		2009-09-25	2013-04-25	\n\
Pavel Filip		MDA	GOV	prime minister		2016-01-20	2019-06-14	\n\
Natalia Gavrilița		MDA	GOV	prime minister		2021-08-06	2023-02-16	\n\
Dorin Recean		MDA	GOV	prime minister		2023-02-16	2025-10	\n\
Alexandru Munteanu		MDA	GOV	prime minister		2025-11		\n\
Nicu Popescu		MDA	GOV	foreign minister		2021-08	2024-01	\n\
Mihai Popșoi		MDA	GOV	foreign minister		2024-01		\n\
Igor Smirnov		MDA	GOV	president of Transnistria		1991	2011-12-30	\n\
Yevgeny Shevchuk		MDA	GOV	president of Transnistria		2011-12-30	2016-12-16	\n\
Vadim Krasnoselsky		MDA	GOV	president of Transnistria		2016-12-16		\n\
Albert II of Monaco	Prince Albert II	MCO	GOV	prince		2005-04-06		\n\
Natsagiin Bagabandi		MNG	GOV	president		1997-06-20	2005-06-24	\n\
Nambaryn Enkhbayar		MNG	GOV	president		2005-06-24	2009-06-18	\n\
Tsakhiagiin Elbegdorj		MNG	GOV	president		2009-06-18	2017-07-10	\n\
Khaltmaagiin Battulga		MNG	GOV	president		2017-07-10	2021-06-25	\n\
Ukhnaagiin Khürelsükh	Ukhnaa Khurelsukh|Khurelsukh Ukhnaa	MNG	GOV	president		2021-06-25		\n\
Ukhnaagiin Khürelsükh		MNG	GOV	prime minister		2017-10-04	2021-01-27	\n\
Luvsannamsrain Oyun-Erdene	Oyun-Erdene Luvsannamsrai	MNG	GOV	prime minister		2021-01-27	2025-06-13	\n\
Gombojavyn Zandanshatar	Zandanshatar Gombojav	MNG	GOV	prime minister		2025-06-13		\n\
Filip Vujanović		MNE	GOV	president		2006-06-03	2018-05-20	\n\
Milo Đukanović	Milo Djukanovic	MNE	GOV	president		2018-05-20	2023-05-20	\n\
Milo Đukanović		MNE	GOV	prime minister		2012-12-04	2016-11-28	\n\
Jakov Milatović		MNE	GOV	president		2023-05-20		\n\
Duško Marković		MNE	GOV	prime minister		2016-11-28	2020-12-04	\n\
Zdravko Krivokapić		MNE	GOV	prime minister		2020-12-04	2022-04-28	\n\
Dritan Abazović		MNE	GOV	prime minister		2022-04-28	2023-10-31	\n\
Milojko Spajić		MNE	GOV	prime minister		2023-10-31		\n\
Hassan II	King Hassan II	MAR	GOV	king		1961-03-03	1999-07-23	\n\
Abdelilah Benkirane		MAR	GOV	prime minister		2011-11-29	2017-04-05	\n\
Saadeddine Othmani		MAR	GOV	prime minister		2017-04-05	2021-10-07	\n\
Aziz Akhannouch		MAR	GOV	prime minister		2021-10-07		\n\
Driss Jettou		MAR	GOV	prime minister		2002-10	2007-09	\n\
Nasser Bourita		MAR	GOV	foreign minister		2017-04-05		\n\
Salaheddine Mezouar		MAR	GOV	foreign minister		2013-10	2017-04	\n\
Mohamed Benaissa		MAR	GOV	foreign minister		1999-04	2007-10	\n\
Joaquim Chissano		MOZ	GOV	president		1986-11-06	2005-02-02	\n\
Armando Guebuza		MOZ	GOV	president		2005-02-02	2015-01-15	\n\
Ossufo Momade		MOZ	OPP	opposition leader		2019		\n\
Thein Sein		MMR	GOV	president		2011-03-30	2016-03-30	\n\
Htin Kyaw		MMR	GOV	president		2016-03-30	2018-03-21	\n\
Win Myint		MMR	GOV	president		2018-03-30	2021-02-01	\n\
Than Shwe		MMR	GOV	head of the junta		1992-04-23	2011-03-30	\n\
Wunna Maung Lwin		MMR	GOV	foreign minister		2021-02	2023-02	\n\
Than Swe		MMR	GOV	foreign minister		2023-02		\n\
Sam Nujoma		NAM	GOV	president		1990-03-21	2005-03-21	\n\
Hifikepunye Pohamba		NAM	GOV	president		2005-03-21	2015-03-21	\n\
Hage Geingob		NAM	GOV	president		2015-03-21	2024-02-04	\n\
Nangolo Mbumba		NAM	GOV	president		2024-02-04	2025-03-21	\n\
Netumbo Nandi-Ndaitwah		NAM	GOV	president		2025-03-21		\n\
King Gyanendra		NPL	GOV	king		2001-06-04	2008-05-28	\n\
King Birendra		NPL	GOV	king		1972-01-31	2001-06-01	\n\
Girija Prasad Koirala		NPL	GOV	prime minister		2006-04-27	2008-08-18	\n\
Sher Bahadur Deuba		NPL	GOV	prime minister		2021-07-13	2022-12-26	\n\
Sushila Karki		NPL	GOV	prime minister		2025-09-12		\n\
Sushil Koirala		NPL	GOV	prime minister		2014-02-11	2015-10-12	\n\
Ram Baran Yadav		NPL	GOV	president		2008-07-23	2015-10-29	\n\
Bidya Devi Bhandari		NPL	GOV	president		2015-10-29	2023-03-13	\n\
Ram Chandra Poudel		NPL	GOV	president		2023-03-13		\n\
Wim Kok		NLD	GOV	prime minister		1994-08-22	2002-07-22	\n\
Jan Peter Balkenende		NLD	GOV	prime minister		2002-07-22	2010-10-14	\n\
Dick Schoof		NLD	GOV	prime minister		2024-07-02	2026-02	\n\
Rob Jetten		NLD	GOV	prime minister		2026-02		\n\
Bert Koenders		NLD	GOV	foreign minister		2014-10	2017-10	\n\
Stef Blok		NLD	GOV	foreign minister		2018-03	2021-09	\n\
Wopke Hoekstra		NLD	GOV	foreign minister		2022-01-10	2023-09	\n\
Hanke Bruins Slot		NLD	GOV	foreign minister		2023-09	2024-07	\n\
Caspar Veldkamp		NLD	GOV	foreign minister		2024-07-02	2025-08	\n\
Maxime Verhagen		NLD	GOV	foreign minister		2007-02	2010-10	\n\
Frans Timmermans		NLD	GOV	foreign minister		2012-11-05	2014-10-17	\n\
Frans Timmermans		NLD		EU commissioner	European Commission	2014-11-01	2023-08-22	\n\
Jaap de Hoop Scheffer		NLD	GOV	foreign minister		2002-07	2003-12	\n\
Jaap de Hoop Scheffer		NLD		secretary-general of NATO	NATO	2004-01-05	2009-08-01	\n\
Ben Bot		NLD	GOV	foreign minister		2003-12	2007-02	\n\
Kajsa Ollongren		NLD	GOV	defence minister		2022-01-10	2024-07-02	\n\
Ank Bijleveld		NLD	GOV	defence minister		2017-10	2021-09	\n\
Ruben Brekelmans		NLD	GOV	defence minister		2024-07-02	2026-02	\n\
Willem-Alexander	King Willem-Alexander	NLD	GOV	king		2013-04-30		\n\
Helen Clark		NZL	GOV	prime minister		1999-12-05	2008-11-19	\n\
John Key		NZL	GOV	prime minister		2008-11-19	2016-12-12	\n\
Bill English		NZL	GOV	prime minister		2016-12-12	2017-10-26	\n\
Chris Hipkins		NZL	GOV	prime minister		2023-01-25	2023-11-27	\n\
Winston Peters		NZL	GOV	foreign minister		2017-10-26	2020-11-06	\n\
Winston Peters		NZL	GOV	foreign minister		2023-11-27		\n\
Nanaia Mahuta		NZL	GOV	foreign minister		2020-11-06	2023-11-27	\n\
Murray McCully		NZL	GOV	foreign minister		2008-11	2017-05	\n\
Arnoldo Alemán		NIC	GOV	president		1997-01-10	2002-01-10	\n\
Enrique Bolaños		NIC	GOV	president		2002-01-10	2007-01-10	\n\
Mamadou Tandja		NER	GOV	president		1999-12-22	2010-02-18	\n\
Mahamadou Issoufou		NER	GOV	president		2011-04-07	2021-04-02	\n\
Salou Djibo		NER	GOV	head of the junta		2010-02-18	2011-04-07	\n\
Ali Lamine Zeine	Ali Mahaman Lamine Zeine	NER	GOV	prime minister		2023-08-08		\n\
Umaru Yar\'Adua	Umaru Musa Yar\'Adua	NGA	GOV	president		2007-05-29	2010-05-05	\n\
Yemi Osinbajo		NGA	GOV	vice president		2015-05-29	2023-05-29	\n\
Kashim Shettima		NGA	GOV	vice president		2023-05-29		\n\
Geoffrey Onyeama		NGA	GOV	foreign minister		2015-11	2023-05	\n\
Yusuf Tuggar		NGA	GOV	foreign minister		2023-08-21		\n\
Ojo Maduekwe		NGA	GOV	foreign minister		2007-07	2010-03	\n\
Christopher Musa		NGA	MIL	chief of defence staff		2023-06-19	2025-10-24	\n\
Ri Yong Ho		PRK	GOV	foreign minister		2016-05	2020-01	\n\
Ri Son Gwon		PRK	GOV	foreign minister		2020-01	2022-06-11	\n\
Ri Su Yong		PRK	GOV	foreign minister		2014-04	2016-05	\n\
Nikola Gruevski		MKD	GOV	prime minister		2006-08-27	2016-01-18	\n\
Zoran Zaev		MKD	GOV	prime minister		2017-05-31	2022-01-16	\n\
Dimitar Kovačevski		MKD	GOV	prime minister		2022-01-16	2024-01-28	\n\
Hristijan Mickoski		MKD	GOV	prime minister		2024-06-23		\n\
Boris Trajkovski		MKD	GOV	president		1999-12-15	2004-02-26	\n\
Branko Crvenkovski		MKD	GOV	president		2004-05-12	2009-05-12	\n\
Gjorge Ivanov		MKD	GOV	president		2009-05-12	2019-05-12	\n\
Stevo Pendarovski		MKD	GOV	president		2019-05-12	2024-05-12	\n\
Gordana Siljanovska-Davkova		MKD	GOV	president		2024-05-12		\n\
Kjell Magne Bondevik		NOR	GOV	prime minister		2001-10-19	2005-10-17	\n\
Erna Solberg		NOR	GOV	prime minister		2013-10-16	2021-10-14	\n\
Jonas Gahr Støre		NOR	GOV	prime minister		2021-10-14		\n\
Jonas Gahr Støre		NOR	GOV	foreign minister		2005-10-17	2012-09-21	\n\
Espen Barth Eide		NOR	GOV	foreign minister		2012-09	2013-10	\n\
Espen Barth Eide		NOR	GOV	foreign minister		2023-10-16		\n\
Børge Brende		NOR	GOV	foreign minister		2013-10-16	2017-10-20	\n\
Ine Eriksen Søreide		NOR	GOV	foreign minister		2017-10-20	2021-10-14	\n\
Anniken Huitfeldt		NOR	GOV	foreign minister		2021-10-14	2023-10-16	\n\
Jan Petersen		NOR	GOV	foreign minister		2001-10	2005-10	\n\
Yusuf bin Alawi		OMN	GOV	foreign minister		1997	2020-08	\n\
Zafarullah Khan Jamali		PAK	GOV	prime minister		2002-11-23	2004-06-26	\n\
Shaukat Aziz		PAK	GOV	prime minister		2004-08-20	2007-11-15	\n\
Yousaf Raza Gilani	Yousuf Raza Gilani	PAK	GOV	prime minister		2008-03-25	2012-06-19	\n\
Raja Pervaiz Ashraf		PAK	GOV	prime minister		2012-06-22	2013-03-24	\n\
Shahid Khaqan Abbasi		PAK	GOV	prime minister		2017-08-01	2018-05-31	\n\
Anwaar ul Haq Kakar		PAK	GOV	prime minister		2023-08-14	2024-03-03	\n\
Mamnoon Hussain		PAK	GOV	president		2013-09-09	2018-09-09	\n\
Arif Alvi		PAK	GOV	president		2018-09-09	2024-03-10	\n\
Khurshid Mahmud Kasuri		PAK	GOV	foreign minister		2002-11	2007-11	\n\
Shah Mehmood Qureshi	Shah Mahmood Qureshi	PAK	GOV	foreign minister		2008-03	2011-02	\n\
Shah Mehmood Qureshi		PAK	GOV	foreign minister		2018-08-20	2022-04-10	\n\
Hina Rabbani Khar		PAK	GOV	foreign minister		2011-07	2013-03	\n\
Bilawal Bhutto Zardari		PAK	GOV	foreign minister		2022-04-27	2023-08-10	\n\
Jalil Abbas Jilani		PAK	GOV	foreign minister		2023-08	2024-03	\n\
Khawaja Asif	Khawaja Muhammad Asif	PAK	GOV	defence minister		2013-11	2017-08	\n\
Khawaja Asif		PAK	GOV	defence minister		2022-04	2023-08	\n\
Khawaja Asif		PAK	GOV	defence minister		2024-03-11		\n\
Pervez Khattak		PAK	GOV	defence minister		2018-08	2022-04	\n\
Ashfaq Parvez Kayani		PAK	MIL	chief of army staff		2007-11-29	2013-11-29	\n\
Raheel Sharif		PAK	MIL	chief of army staff		2013-11-29	2016-11-29	\n\
Rehman Malik		PAK	GOV	interior minister		2008-03	2013-03	\n\
Chaudhry Nisar Ali Khan		PAK	GOV	interior minister		2013-06	2017-07	\n\
Sheikh Rashid Ahmed		PAK	GOV	interior minister		2020-12	2022-04	\n\
Rana Sanaullah		PAK	GOV	interior minister		2022-04	2023-08	\n\
Mohsin Naqvi		PAK	GOV	interior minister		2024-03-11		\n\
Tommy Remengesau		PLW	GOV	president		2013-01-17	2021-01-21	\n\
Tommy Remengesau		PLW	GOV	president		2001-01-19	2009-01-15	\n\
Surangel Whipps		PLW	GOV	president		2021-01-21		\n\
Rami Hamdallah		PSE	GOV	prime minister		2013-06-06	2019-04-13	\n\
Ahmed Qurei		PSE	GOV	prime minister		2003-10	2006-03	\n\
Riyad al-Maliki	Riad Malki	PSE	GOV	foreign minister		2007-06	2024-03-31	\n\
Mireya Moscoso		PAN	GOV	president		1999-09-01	2004-09-01	\n\
Martín Torrijos		PAN	GOV	president		2004-09-01	2009-07-01	\n\
Ricardo Martinelli		PAN	GOV	president		2009-07-01	2014-07-01	\n\
Juan Carlos Varela		PAN	GOV	president		2014-07-01	2019-07-01	\n\
Laurentino Cortizo		PAN	GOV	president		2019-07-01	2024-07-01	\n\
Michael Somare		PNG	GOV	prime minister		2002-08-05	2011-08-02	\n\
Peter O\'Neill		PNG	GOV	prime minister		2011-08-02	2019-05-29	\n\
James Marape		PNG	GOV	prime minister		2019-05-30		\n\
Luis Ángel González Macchi		PRY	GOV	president		1999-03-28	2003-08-15	\n\
Nicanor Duarte Frutos		PRY	GOV	president		2003-08-15	2008-08-15	\n\
Federico Franco		PRY	GOV	president		2012-06-22	2013-08-15	\n\
Horacio Cartes		PRY	GOV	president		2013-08-15	2018-08-15	\n\
Mario Abdo Benítez		PRY	GOV	president		2018-08-15	2023-08-15	\n\
Santiago Peña		PRY	GOV	president		2023-08-15		\n\
Valentín Paniagua		PER	GOV	president		2000-11-22	2001-07-28	\n\
Pedro Pablo Kuczynski		PER	GOV	president		2016-07-28	2018-03-23	\n\
Martín Vizcarra		PER	GOV	president		2018-03-23	2020-11-09	\n\
Francisco Sagasti		PER	GOV	president		2020-11-17	2021-07-28	\n\
José Jerí		PER	GOV	president		2025-10-10	2026-02	\n\
Aníbal Torres		PER	GOV	prime minister		2022-02	2022-11	\n\
Alberto Otárola		PER	GOV	prime minister		2022-12-21	2024-03-05	\n\
Gustavo Adrianzén		PER	GOV	prime minister		2024-03-06	2025-05	\n\
Joseph Estrada		PHL	GOV	president		1998-06-30	2001-01-20	\n\
Fidel Ramos		PHL	GOV	president		1992-06-30	1998-06-30	\n\
Leni Robredo		PHL	GOV	vice president		2016-06-30	2022-06-30	\n\
Sara Duterte		PHL	GOV	vice president		2022-06-30		\n\
Albert del Rosario		PHL	GOV	foreign minister		2011-02	2016-03	\n\
Perfecto Yasay		PHL	GOV	foreign minister		2016-06	2017-03	\n\
Alan Peter Cayetano		PHL	GOV	foreign minister		2017-05	2018-10	\n\
Teodoro Locsin Jr.	Teodoro Locsin	PHL	GOV	foreign minister		2018-10-17	2022-06-30	\n\
Enrique Manalo		PHL	GOV	foreign minister		2022-07-01	2025-06-30	\n\
Theresa Lazaro		PHL	GOV	foreign minister		2025-07-01		\n\
Voltaire Gazmin		PHL	GOV	defence minister		2010-06	2016-06	\n\
Delfin Lorenzana		PHL	GOV	defence minister		2016-06-30	2022-06-30	\n\
Gilberto Teodoro	Gilbert Teodoro	PHL	GOV	defence minister		2023-06-05		\n\
Aleksander Kwaśniewski		POL	GOV	president		1995-12-23	2005-12-23	\n\
Lech Kaczyński		POL	GOV	president		2005-12-23	2010-04-10	\n\
Bronisław Komorowski		POL	GOV	president		2010-08-06	2015-08-06	\n\
Jerzy Buzek		POL	GOV	prime minister		1997-10-31	2001-10-19	\n\
Leszek Miller		POL	GOV	prime minister		2001-10-19	2004-05-02	\n\
Marek Belka		POL	GOV	prime minister		2004-05-02	2005-10-31	\n\
Jarosław Kaczyński		POL	GOV	prime minister		2006-07-14	2007-11-16	\n\
Ewa Kopacz		POL	GOV	prime minister		2014-09-22	2015-11-16	\n\
Beata Szydło		POL	GOV	prime minister		2015-11-16	2017-12-11	\n\
Witold Waszczykowski		POL	GOV	foreign minister		2015-11	2018-01	\n\
Jacek Czaputowicz		POL	GOV	foreign minister		2018-01	2020-08	\n\
Zbigniew Rau		POL	GOV	foreign minister		2020-08-26	2023-11-27	\n\
Antoni Macierewicz		POL	GOV	defence minister		2015-11	2018-01	\n\
Mariusz Błaszczak		POL	GOV	defence minister		2018-01-09	2023-11-27	\n\
Władysław Kosiniak-Kamysz		POL	GOV	defence minister		2023-12-13		\n\
Tomasz Siemoniak		POL	GOV	defence minister		2011-08	2015-11	\n\
José Sócrates		PRT	GOV	prime minister		2005-03-12	2011-06-21	\n\
Pedro Passos Coelho		PRT	GOV	prime minister		2011-06-21	2015-11-26	\n\
Luís Montenegro		PRT	GOV	prime minister		2024-04-02		\n\
Jorge Sampaio		PRT	GOV	president		1996-03-09	2006-03-09	\n\
Aníbal Cavaco Silva		PRT	GOV	president		2006-03-09	2016-03-09	\n\
Marcelo Rebelo de Sousa		PRT	GOV	president		2016-03-09	2026-03-09	\n\
António José Seguro		PRT	GOV	president		2026-03-09		\n\
Hamad bin Khalifa Al Thani		QAT	GOV	emir		1995-06-27	2013-06-25	\n\
Hamad bin Jassim Al Thani	Hamad bin Jassim	QAT	GOV	prime minister		2007-04-03	2013-06-26	\n\
Khalid bin Khalifa Al Thani		QAT	GOV	prime minister		2020-01	2023-03-07	\n\
Majed al-Ansari		QAT	GOV	foreign ministry spokesman		2021		\n\
Ion Iliescu		ROU	GOV	president		2000-12-20	2004-12-20	\n\
Traian Băsescu		ROU	GOV	president		2004-12-20	2014-12-21	\n\
Klaus Iohannis		ROU	GOV	president		2014-12-21	2025-02-12	\n\
Nicușor Dan		ROU	GOV	president		2025-05-26		\n\
Adrian Năstase		ROU	GOV	prime minister		2000-12-28	2004-12-21	\n\
Călin Popescu-Tăriceanu		ROU	GOV	prime minister		2004-12-29	2008-12-22	\n\
Emil Boc		ROU	GOV	prime minister		2008-12-22	2012-02-06	\n\
Victor Ponta		ROU	GOV	prime minister		2012-05-07	2015-11-05	\n\
Dacian Cioloș		ROU	GOV	prime minister		2015-11-17	2017-01-04	\n\
Viorica Dăncilă		ROU	GOV	prime minister		2018-01-29	2019-11-04	\n\
Ludovic Orban		ROU	GOV	prime minister		2019-11-04	2020-12-07	\n\
Florin Cîțu		ROU	GOV	prime minister		2020-12-23	2021-11-25	\n\
Nicolae Ciucă		ROU	GOV	prime minister		2021-11-25	2023-06-12	\n\
Marcel Ciolacu		ROU	GOV	prime minister		2023-06-15	2025-05-06	\n\
Ilie Bolojan		ROU	GOV	prime minister		2025-06-23		\n\
Mikhail Kasyanov		RUS	GOV	prime minister		2000-05-07	2004-02-24	\n\
Mikhail Fradkov		RUS	GOV	prime minister		2004-03-05	2007-09-14	\n\
Mikhail Fradkov		RUS	SPY	director of the SVR		2007-10	2016-10	\n\
Viktor Zubkov		RUS	GOV	prime minister		2007-09-14	2008-05-07	\n\
Yevgeny Primakov		RUS	GOV	prime minister		1998-09-11	1999-05-12	\n\
Nikolai Patrushev		RUS	SPY	director of the FSB		1999-08-09	2008-05-12	\n\
Nikolai Patrushev		RUS	GOV	secretary of the Security Council		2008-05-12	2024-05-12	\n\
Alexander Bortnikov		RUS	SPY	director of the FSB		2008-05-12		\n\
Sergei Naryshkin		RUS	SPY	director of the SVR		2016-10-05		\n\
Sergei Naryshkin		RUS	LEG	chairman of the State Duma		2011-12	2016-10	\n\
Sergei Ivanov		RUS	GOV	secretary of the Security Council		1999-11	2001-03	\n\
Sergei Ivanov		RUS	GOV	defence minister		2001-03-28	2007-02-15	\n\
Igor Ivanov		RUS	GOV	secretary of the Security Council		2004-03	2007-07	\n\
Igor Ivanov		RUS	GOV	foreign minister		1998-09-11	2004-02-24	\n\
Igor Sergeyev		RUS	GOV	defence minister		1997-05	2001-03	\n\
Anatoly Serdyukov		RUS	GOV	defence minister		2007-02-15	2012-11-06	\n\
Sergei Ryabkov		RUS	GOV	deputy foreign minister		2008-08		\n\
Mikhail Bogdanov		RUS	GOV	deputy foreign minister		2011-06	2025-07	\n\
Andrei Rudenko		RUS	GOV	deputy foreign minister		2019-10		\n\
Alexander Grushko		RUS	GOV	deputy foreign minister		2018-01		\n\
Vladimir Titov		RUS	GOV	deputy foreign minister		2013-01	2023	\n\
Grigory Karasin		RUS	GOV	deputy foreign minister		2005-06	2019-09	\n\
Sergei Vershinin		RUS	GOV	deputy foreign minister		2018-03		\n\
Vitaly Churkin		RUS	GOV	ambassador to the United Nations		2006-05-01	2017-02-20	\n\
Vyacheslav Volodin		RUS	LEG	chairman of the State Duma		2016-10-05		\n\
Boris Gryzlov		RUS	LEG	chairman of the State Duma		2003-12	2011-12	\n\
Boris Gryzlov		RUS	GOV	interior minister		2001-03	2003-12	\n\
Valentina Matviyenko		RUS	LEG	chairwoman of the Federation Council		2011-09-21		\n\
Alexander Bastrykin		RUS	COP	head of the Investigative Committee		2011-01-15		\n\
Vladimir Kolokoltsev		RUS	GOV	interior minister		2012-05-21		\n\
Rashid Nurgaliyev		RUS	GOV	interior minister		2003-12	2012-05	\n\
Anatoly Kvashnin		RUS	MIL	chief of the general staff		1997-06	2004-07	\n\
Yuri Baluyevsky		RUS	MIL	chief of the general staff		2004-07	2008-06	\n\
Nikolai Makarov		RUS	MIL	chief of the general staff		2008-06	2012-11	\n\
Akhmad Kadyrov		RUS	GOV	president of Chechnya		2003-10-05	2004-05-09	\n\
Alu Alkhanov		RUS	GOV	president of Chechnya		2004-10	2007-02	\n\
Igor Konashenkov		RUS	MIL	military spokesman		2011	2024	\n\
Elvira Nabiullina		RUS	GOV	governor of the Central Bank of Russia		2013-06-24		\n\
Édouard Ngirente		RWA	GOV	prime minister		2017-08-30	2025-07	\n\
Bernard Makuza		RWA	GOV	prime minister		2000-03-08	2011-10	\n\
Louise Mushikiwabo		RWA	GOV	foreign minister		2009-12	2018-10	\n\
Vincent Biruta		RWA	GOV	foreign minister		2019-11	2024-06	\n\
Olivier Nduhungirehe		RWA	GOV	foreign minister		2024-06-12		\n\
Tuilaepa Sailele Malielegaoi		WSM	GOV	prime minister		1998-11-23	2021-05-24	\n\
Fiamē Naomi Mataʻafa	Fiame Naomi Mata\'afa	WSM	GOV	prime minister		2021-05-24	2025-09	\n\
Fahd bin Abdulaziz	King Fahd	SAU	GOV	king		1982-06-13	2005-08-01	\n\
Abdullah bin Abdulaziz		SAU	GOV	king		2005-08-01	2015-01-23	\n\
Sultan bin Abdulaziz		SAU	GOV	crown prince		2005-08-01	2011-10-22	\n\
Nayef bin Abdulaziz		SAU	GOV	crown prince		2011-10-27	2012-06-16	\n\
Mohammed bin Nayef		SAU	GOV	crown prince		2015-04-29	2017-06-21	\n\
Saud al-Faisal	Prince Saud al-Faisal	SAU	GOV	foreign minister		1975-10	2015-04-29	\n\
Khalid bin Salman		SAU	GOV	defence minister		2022-09-27		\n\
Ali al-Naimi		SAU	GOV	energy minister		1995-08	2016-05	\n\
Khalid al-Falih		SAU	GOV	energy minister		2016-05-07	2019-09-08	\n\
Abdulaziz bin Salman		SAU	GOV	energy minister		2019-09-08		\n\
Abdou Diouf		SEN	GOV	president		1981-01-01	2000-04-01	\n\
Abdoulaye Wade		SEN	GOV	president		2000-04-01	2012-04-02	\n\
Vojislav Koštunica		SRB	GOV	president		2000-10-07	2003-03-07	\n\
Vojislav Koštunica		SRB	GOV	prime minister		2004-03-03	2008-07-07	\n\
Boris Tadić		SRB	GOV	president		2004-07-11	2012-04-05	\n\
Tomislav Nikolić		SRB	GOV	president		2012-05-31	2017-05-31	\n\
Zoran Đinđić	Zoran Djindjic	SRB	GOV	prime minister		2001-01-25	2003-03-12	\n\
Mirko Cvetković		SRB	GOV	prime minister		2008-07-07	2012-07-27	\n\
Ivica Dačić		SRB	GOV	prime minister		2012-07-27	2014-04-27	\n\
Ivica Dačić		SRB	GOV	foreign minister		2014-04-27	2020-10	\n\
Ivica Dačić		SRB	GOV	foreign minister		2022-10-26	2024-05	\n\
Ana Brnabić		SRB	GOV	prime minister		2017-06-29	2024-03-20	\n\
Miloš Vučević		SRB	GOV	prime minister		2024-05-02	2025-04	\n\
Đuro Macut		SRB	GOV	prime minister		2025-04-16		\n\
Vuk Jeremić		SRB	GOV	foreign minister		2007-05	2012-07	\n\
Nikola Selaković		SRB	GOV	foreign minister		2020-10	2022-10	\n\
Marko Đurić	Marko Djuric	SRB	GOV	foreign minister		2024-05		\n\
France-Albert René		SYC	GOV	president		1977-06-05	2004-07-14	\n\
James Michel		SYC	GOV	president		2004-07-14	2016-10-16	\n\
Danny Faure		SYC	GOV	president		2016-10-16	2020-10-26	\n\
Wavel Ramkalawan		SYC	GOV	president		2020-10-26	2025-10-26	\n\
Patrick Herminie		SYC	GOV	president		2025-10-26		\n\
Ernest Bai Koroma		SLE	GOV	president		2007-09-17	2018-04-04	\n\
Goh Chok Tong		SGP	GOV	prime minister		1990-11-28	2004-08-12	\n\
Halimah Yacob		SGP	GOV	president		2017-09-14	2023-09-14	\n\
Tharman Shanmugaratnam		SGP	GOV	president		2023-09-14		\n\
S. R. Nathan		SGP	GOV	president		1999-09-01	2011-08-31	\n\
Tony Tan		SGP	GOV	president		2011-09-01	2017-08-31	\n\
Vivian Balakrishnan		SGP	GOV	foreign minister		2015-10-01		\n\
K. Shanmugam		SGP	GOV	foreign minister		2011-05	2015-09	\n\
George Yeo		SGP	GOV	foreign minister		2004-08	2011-05	\n\
Ng Eng Hen		SGP	GOV	defence minister		2011-05-21	2025-05	\n\
Chan Chun Sing		SGP	GOV	defence minister		2025-05-23		\n\
Mikuláš Dzurinda		SVK	GOV	prime minister		1998-10-30	2006-07-04	\n\
Iveta Radičová		SVK	GOV	prime minister		2010-07-08	2012-04-04	\n\
Peter Pellegrini		SVK	GOV	prime minister		2018-03-22	2020-03-21	\n\
Peter Pellegrini		SVK	GOV	president		2024-06-15		\n\
Igor Matovič		SVK	GOV	prime minister		2020-03-21	2021-04-01	\n\
Eduard Heger		SVK	GOV	prime minister		2021-04-01	2023-05-15	\n\
Rudolf Schuster		SVK	GOV	president		1999-06-15	2004-06-15	\n\
Ivan Gašparovič		SVK	GOV	president		2004-06-15	2014-06-15	\n\
Andrej Kiska		SVK	GOV	president		2014-06-15	2019-06-15	\n\
Zuzana Čaputová		SVK	GOV	president		2019-06-15	2024-06-15	\n\
Miroslav Lajčák		SVK	GOV	foreign minister		2012-04	2020-03	\n\
Miroslav Lajčák		SVK		UN envoy for Kosovo	United Nations	2020-04	2025-01	\n\
Juraj Blanár		SVK	GOV	foreign minister		2023-10-25		\n\
Janez Drnovšek		SVN	GOV	prime minister		1992-05-14	2002-12-19	\n\
Janez Drnovšek		SVN	GOV	president		2002-12-22	2007-12-23	\n\
Janez Janša		SVN	GOV	prime minister		2004-12-03	2008-11-21	\n\
Janez Janša		SVN	GOV	prime minister		2020-03-13	2022-06-01	\n\
Borut Pahor		SVN	GOV	prime minister		2008-11-21	2012-02-10	\n\
Borut Pahor		SVN	GOV	president		2012-12-22	2022-12-22	\n\
Alenka Bratušek		SVN	GOV	prime minister		2013-03-20	2014-09-18	\n\
Miro Cerar		SVN	GOV	prime minister		2014-09-18	2018-09-13	\n\
Marjan Šarec		SVN	GOV	prime minister		2018-09-13	2020-03-13	\n\
Robert Golob		SVN	GOV	prime minister		2022-06-01		\n\
Danilo Türk		SVN	GOV	president		2007-12-23	2012-12-22	\n\
Nataša Pirc Musar		SVN	GOV	president		2022-12-23		\n\
Manasseh Sogavare		SLB	GOV	prime minister		2019-04-24	2024-05-02	\n\
Manasseh Sogavare		SLB	GOV	prime minister		2006-05-04	2007-12-20	\n\
Manasseh Sogavare		SLB	GOV	prime minister		2014-12-09	2017-11-15	\n\
Jeremiah Manele		SLB	GOV	prime minister		2024-05-02		\n\
Abdullahi Yusuf Ahmed	Abdullahi Yusuf	SOM	GOV	president		2004-10-14	2008-12-29	\n\
Sharif Sheikh Ahmed		SOM	GOV	president		2009-01-31	2012-08-20	\n\
Abdiqasim Salad Hassan		SOM	GOV	president		2000-08-27	2004-10-14	\n\
Ali Mohammed Ghedi	Ali Mohamed Gedi	SOM	GOV	prime minister		2004-11-03	2007-10-29	\n\
Nur Hassan Hussein		SOM	GOV	prime minister		2007-11-24	2009-02-14	\n\
Omar Abdirashid Ali Sharmarke		SOM	GOV	prime minister		2009-02-14	2010-09-24	\n\
Hassan Ali Khaire		SOM	GOV	prime minister		2017-03-01	2020-07-25	\n\
Mohamed Hussein Roble		SOM	GOV	prime minister		2020-09-23	2022-06-25	\n\
Hamza Abdi Barre		SOM	GOV	prime minister		2022-06-25		\n\
Dahir Riyale Kahin		SOM	GOV	president of Somaliland		2002-05-03	2010-07-27	\n\
Ahmed Mohamed Mohamoud	Ahmed Silanyo	SOM	GOV	president of Somaliland		2010-07-27	2017-12-13	\n\
Muse Bihi Abdi	Muse Bihi	SOM	GOV	president of Somaliland		2017-12-13	2024-12-12	\n\
Abdirahman Mohamed Abdullahi	Abdirahman Irro	SOM	GOV	president of Somaliland		2024-12-12		\n\
Said Abdullahi Deni		SOM	GOV	president of Puntland		2019-01-08		\n\
Kgalema Motlanthe		ZAF	GOV	deputy president		2009-05	2014-05	\n\
Kgalema Motlanthe		ZAF	GOV	president		2008-09-25	2009-05-09	\n\
David Mabuza		ZAF	GOV	deputy president		2018-02-27	2023-03	\n\
Paul Mashatile		ZAF	GOV	deputy president		2023-03-07		\n\
F. W. de Klerk	F.W. de Klerk	ZAF	GOV	president		1989-08-15	1994-05-10	\n\
Nkosazana Dlamini-Zuma		ZAF	GOV	foreign minister		1999-06-17	2009-05-10	\n\
Nkosazana Dlamini-Zuma		ZAF		chair of the African Union Commission	African Union Commission	2012-10-15	2017-03-14	\n\
Maite Nkoana-Mashabane		ZAF	GOV	foreign minister		2009-05-11	2018-02	\n\
Naledi Pandor		ZAF	GOV	foreign minister		2019-05-30	2024-06	\n\
Ronald Lamola		ZAF	GOV	foreign minister		2024-07-03		\n\
Lindiwe Sisulu		ZAF	GOV	foreign minister		2018-02	2019-05	\n\
Nosiviwe Mapisa-Nqakula		ZAF	GOV	defence minister		2012-06	2021-08	\n\
Thandi Modise		ZAF	GOV	defence minister		2021-08	2024-06	\n\
Angie Motshekga		ZAF	GOV	defence minister		2024-07-03		\n\
Mosiuoa Lekota		ZAF	GOV	defence minister		1999-06	2008-09	\n\
Kim Young-sam		KOR	GOV	president		1993-02-25	1998-02-25	\n\
Han Duck-soo		KOR	GOV	prime minister		2022-05-21	2025-05-01	\n\
Kim Boo-kyum		KOR	GOV	prime minister		2021-05	2022-05	\n\
Lee Nak-yon		KOR	GOV	prime minister		2017-05-31	2020-01-14	\n\
Chung Sye-kyun		KOR	GOV	prime minister		2020-01-14	2021-04-16	\n\
Kim Min-seok		KOR	GOV	prime minister		2025-07-03		\n\
Hwang Kyo-ahn		KOR	GOV	prime minister		2015-06-18	2017-05-11	\n\
Yun Byung-se		KOR	GOV	foreign minister		2013-03	2017-06	\n\
Kang Kyung-wha		KOR	GOV	foreign minister		2017-06-18	2021-02-09	\n\
Chung Eui-yong		KOR	GOV	foreign minister		2021-02-09	2022-05	\n\
Park Jin		KOR	GOV	foreign minister		2022-05-12	2024-01	\n\
Cho Tae-yul		KOR	GOV	foreign minister		2024-01-10	2025-07	\n\
Cho Hyun		KOR	GOV	foreign minister		2025-07		\n\
Song Min-soon		KOR	GOV	foreign minister		2006-12	2008-02	\n\
Kim Sung-hwan		KOR	GOV	foreign minister		2010-10	2013-03	\n\
Kim Kwan-jin		KOR	GOV	defence minister		2010-12	2014-06	\n\
Han Min-koo		KOR	GOV	defence minister		2014-06	2017-07	\n\
Song Young-moo		KOR	GOV	defence minister		2017-07	2018-09	\n\
Jeong Kyeong-doo		KOR	GOV	defence minister		2018-09	2020-09	\n\
Suh Wook		KOR	GOV	defence minister		2020-09	2022-05	\n\
Lee Jong-sup		KOR	GOV	defence minister		2022-05	2023-10	\n\
Shin Won-sik		KOR	GOV	defence minister		2023-10	2024-09	\n\
Kim Yong-hyun		KOR	GOV	defence minister		2024-09-06	2024-12-05	\n\
Ahn Gyu-back		KOR	GOV	defence minister		2025-07		\n\
James Wani Igga		SSD	GOV	vice president		2013-08		\n\
Taban Deng Gai		SSD	GOV	vice president		2016-07	2025	\n\
Benjamin Bol Mel		SSD	GOV	vice president		2025-02	2025-11	\n\
Josep Piqué		ESP	GOV	foreign minister		2000-04	2002-07	\n\
Ana Palacio		ESP	GOV	foreign minister		2002-07	2004-04	\n\
Miguel Ángel Moratinos		ESP	GOV	foreign minister		2004-04-18	2010-10-20	\n\
Trinidad Jiménez		ESP	GOV	foreign minister		2010-10	2011-12	\n\
José Manuel García-Margallo		ESP	GOV	foreign minister		2011-12	2016-11	\n\
Alfonso Dastis		ESP	GOV	foreign minister		2016-11	2018-06	\n\
Arancha González Laya		ESP	GOV	foreign minister		2020-01-13	2021-07-12	\n\
José Manuel Albares		ESP	GOV	foreign minister		2021-07-12		\n\
José Bono		ESP	GOV	defence minister		2004-04	2006-04	\n\
Carme Chacón		ESP	GOV	defence minister		2008-04-14	2011-12	\n\
Pedro Morenés		ESP	GOV	defence minister		2011-12	2016-11	\n\
María Dolores de Cospedal		ESP	GOV	defence minister		2016-11	2018-06	\n\
Margarita Robles		ESP	GOV	defence minister		2018-06-07		\n\
Juan Carlos I	King Juan Carlos|Juan Carlos of Spain	ESP	GOV	king		1975-11-22	2014-06-19	\n\
Felipe VI	King Felipe VI	ESP	GOV	king		2014-06-19		\n\
Maithripala Sirisena		LKA	GOV	president		2015-01-09	2019-11-18	\n\
Dinesh Gunawardena		LKA	GOV	prime minister		2022-07-22	2024-09	\n\
Harini Amarasuriya		LKA	GOV	prime minister		2024-09-24		\n\
Ali Osman Taha		SDN	GOV	vice president		1998	2013-12	\n\
Salva Kiir		SDN	GOV	vice president		2005-08-11	2011-07-09	\n\
Ibrahim Ghandour		SDN	GOV	foreign minister		2015-06	2018-04	\n\
Mariam al-Sadiq al-Mahdi		SDN	GOV	foreign minister		2021-02	2021-11	\n\
Mustafa Osman Ismail		SDN	GOV	foreign minister		1998	2005-09	\n\
Ali Karti		SDN	GOV	foreign minister		2010-06	2015-06	\n\
Sadiq al-Mahdi		SDN	OPP	opposition leader		1989	2020-11-26	\n\
Hassan al-Turabi		SDN	OPP	opposition leader		1999	2016-03-05	\n\
Ronald Venetiaan		SUR	GOV	president		2000-08-12	2010-08-12	\n\
Dési Bouterse		SUR	GOV	president		2010-08-12	2020-07-16	\n\
Chan Santokhi		SUR	GOV	president		2020-07-16	2025-07-16	\n\
Jennifer Geerlings-Simons		SUR	GOV	president		2025-07-16		\n\
Mswati III	King Mswati III	SWZ	GOV	king		1986-04-25		\n\
Göran Persson		SWE	GOV	prime minister		1996-03-22	2006-10-06	\n\
Fredrik Reinfeldt		SWE	GOV	prime minister		2006-10-06	2014-10-03	\n\
Stefan Löfven		SWE	GOV	prime minister		2014-10-03	2021-11-30	\n\
Magdalena Andersson		SWE	GOV	prime minister		2021-11-30	2022-10-18	\n\
Ulf Kristersson		SWE	GOV	prime minister		2022-10-18		\n\
Anna Lindh		SWE	GOV	foreign minister		1998-10	2003-09-11	\n\
Carl Bildt		SWE	GOV	foreign minister		2006-10-06	2014-10-03	\n\
Margot Wallström		SWE	GOV	foreign minister		2014-10-03	2019-09-10	\n\
Ann Linde		SWE	GOV	foreign minister		2019-09-10	2022-10-18	\n\
Tobias Billström		SWE	GOV	foreign minister		2022-10-18	2024-09	\n\
Maria Malmer Stenergard		SWE	GOV	foreign minister		2024-09-10		\n\
Peter Hultqvist		SWE	GOV	defence minister		2014-10-03	2022-10-18	\n\
Pål Jonson		SWE	GOV	defence minister		2022-10-18		\n\
Viola Amherd		CHE	GOV	president		2024-01-01	2024-12-31	\n\
Karin Keller-Sutter		CHE	GOV	president		2025-01-01	2025-12-31	\n\
Alain Berset		CHE	GOV	president		2023-01-01	2023-12-31	\n\
Alain Berset		CHE		secretary-general of the Council of Europe	Council of Europe	2024-09-18		\n\
Ignazio Cassis		CHE	GOV	president		2022-01-01	2022-12-31	\n\
Ignazio Cassis		CHE	GOV	foreign minister		2017-11-01		\n\
Guy Parmelin		CHE	GOV	president		2021-01-01	2021-12-31	\n\
Simonetta Sommaruga		CHE	GOV	president		2020-01-01	2020-12-31	\n\
Micheline Calmy-Rey		CHE	GOV	foreign minister		2003-01-01	2011-12-31	\n\
Didier Burkhalter		CHE	GOV	foreign minister		2012-01-01	2017-10-31	\n\
Farouk al-Sharaa		SYR	GOV	vice president		2006-02-11	2014-07	\n\
Farouk al-Sharaa		SYR	GOV	foreign minister		1984	2006-02	\n\
Abdul Halim Khaddam		SYR	GOV	vice president		1984	2005-06	\n\
Faisal Mekdad		SYR	GOV	foreign minister		2020-11-22	2024-09	\n\
Riyad Hijab		SYR	GOV	prime minister		2012-06	2012-08	\n\
Wael al-Halqi		SYR	GOV	prime minister		2012-08	2016-07	\n\
Imad Khamis		SYR	GOV	prime minister		2016-07	2020-06	\n\
Hussein Arnous		SYR	GOV	prime minister		2020-06	2024-09	\n\
Mohammed al-Bashir		SYR	GOV	prime minister		2024-12-10	2025-03-29	\n\
Naji al-Otari		SYR	GOV	prime minister		2003-09	2011-04	\n\
Dawoud Rajiha		SYR	GOV	defence minister		2011-08	2012-07-18	\n\
Fahd Jassem al-Freij		SYR	GOV	defence minister		2012-07	2018-01	\n\
Ali Abdullah Ayyoub		SYR	GOV	defence minister		2018-01	2022-04	\n\
Murhaf Abu Qasra		SYR	GOV	defence minister		2024-12-21		\n\
Annette Lu		TWN	GOV	vice president		2000-05-20	2008-05-20	\n\
Hsiao Bi-khim		TWN	GOV	vice president		2024-05-20		\n\
Chen Chien-jen		TWN	GOV	vice president		2016-05-20	2020-05-20	\n\
Chen Chien-jen		TWN	GOV	premier		2023-01-31	2024-05-20	\n\
Su Tseng-chang		TWN	GOV	premier		2019-01-14	2023-01-31	\n\
Cho Jung-tai		TWN	GOV	premier		2024-05-20		\n\
Joseph Wu		TWN	GOV	foreign minister		2018-02-26	2024-05-20	\n\
Lin Chia-lung		TWN	GOV	foreign minister		2024-05-20		\n\
Yen De-fa		TWN	GOV	defence minister		2018-02	2021-02	\n\
Chiu Kuo-cheng		TWN	GOV	defence minister		2021-02-23	2024-05-20	\n\
Wellington Koo		TWN	GOV	defence minister		2024-05-20		\n\
Eric Chu		TWN	OPP	opposition leader		2021-10-05	2025-11-01	\n\
Cheng Li-wun		TWN	OPP	opposition leader		2025-11-01		\n\
Benjamin Mkapa		TZA	GOV	president		1995-11-23	2005-12-21	\n\
Jakaya Kikwete		TZA	GOV	president		2005-12-21	2015-11-05	\n\
Kassim Majaliwa		TZA	GOV	prime minister		2015-11-20	2025-11	\n\
Edward Lowassa		TZA	GOV	prime minister		2005-12-30	2008-02-07	\n\
Chuan Leekpai		THA	GOV	prime minister		1997-11-09	2001-02-09	\n\
Surayud Chulanont		THA	GOV	prime minister		2006-10-01	2008-01-29	\n\
Samak Sundaravej		THA	GOV	prime minister		2008-01-29	2008-09-09	\n\
Somchai Wongsawat		THA	GOV	prime minister		2008-09-18	2008-12-02	\n\
Abhisit Vejjajiva		THA	GOV	prime minister		2008-12-17	2011-08-05	\n\
Bhumibol Adulyadej	King Bhumibol	THA	GOV	king		1946-06-09	2016-10-13	\n\
Maha Vajiralongkorn	King Maha Vajiralongkorn	THA	GOV	king		2016-10-13		\n\
Don Pramudwinai		THA	GOV	foreign minister		2015-08-20	2023-09-01	\n\
Parnpree Bahiddha-Nukara		THA	GOV	foreign minister		2023-09	2024-04	\n\
Maris Sangiampongsa		THA	GOV	foreign minister		2024-04-30	2025-09	\n\
Sihasak Phuangketkeow		THA	GOV	foreign minister		2025-09		\n\
Pita Limjaroenrat		THA	OPP	opposition leader		2020-03	2023-09	\n\
Thanathorn Juangroongruangkit		THA	OPP	opposition leader		2018-10	2020-02	\n\
Gnassingbé Eyadéma		TGO	GOV	president		1967-04-14	2005-02-05	\n\
Patrick Manning		TTO	GOV	prime minister		2001-12-24	2010-05-26	\n\
Kamla Persad-Bissessar		TTO	GOV	prime minister		2010-05-26	2015-09-09	\n\
Kamla Persad-Bissessar		TTO	GOV	prime minister		2025-05-01		\n\
Keith Rowley		TTO	GOV	prime minister		2015-09-09	2025-03-17	\n\
Moncef Marzouki		TUN	GOV	president		2011-12-13	2014-12-31	\n\
Beji Caid Essebsi		TUN	GOV	president		2014-12-31	2019-07-25	\n\
Mohamed Ghannouchi		TUN	GOV	prime minister		1999-11-17	2011-02-27	\n\
Hamadi Jebali		TUN	GOV	prime minister		2011-12-24	2013-03-13	\n\
Ali Laarayedh		TUN	GOV	prime minister		2013-03-13	2014-01-29	\n\
Youssef Chahed		TUN	GOV	prime minister		2016-08-27	2020-02-28	\n\
Hichem Mechichi		TUN	GOV	prime minister		2020-09-02	2021-07-25	\n\
Najla Bouden		TUN	GOV	prime minister		2021-10-11	2023-08-01	\n\
Kamel Madouri		TUN	GOV	prime minister		2024-08	2025-03	\n\
Habib Essid		TUN	GOV	prime minister		2015-02-06	2016-08-27	\n\
Rached Ghannouchi		TUN	LEG	speaker of parliament		2019-11-13	2021-07-25	\n\
Bülent Ecevit		TUR	GOV	prime minister		1999-01-11	2002-11-18	\n\
Binali Yıldırım		TUR	GOV	prime minister		2016-05-24	2018-07-09	\n\
Ahmet Necdet Sezer		TUR	GOV	president		2000-05-16	2007-08-28	\n\
Süleyman Demirel		TUR	GOV	president		1993-05-16	2000-05-16	\n\
Ismail Cem		TUR	GOV	foreign minister		1997-06	2002-07	\n\
Ali Babacan		TUR	GOV	foreign minister		2007-08-29	2009-05-01	\n\
Vecdi Gönül		TUR	GOV	defence minister		2002-11	2011-07	\n\
İsmet Yılmaz		TUR	GOV	defence minister		2011-07	2016-05	\n\
Fikri Işık		TUR	GOV	defence minister		2016-05	2017-07	\n\
Nurettin Canikli		TUR	GOV	defence minister		2017-07	2018-07	\n\
Hulusi Akar		TUR	GOV	defence minister		2018-07-10	2023-06-03	\n\
Hulusi Akar		TUR	MIL	chief of the general staff		2015-08-18	2018-07-09	\n\
Yaşar Güler		TUR	GOV	defence minister		2023-06-04		\n\
Yaşar Güler		TUR	MIL	chief of the general staff		2018-07-10	2023-06-03	\n\
Süleyman Soylu		TUR	GOV	interior minister		2016-08-31	2023-06-03	\n\
Ali Yerlikaya		TUR	GOV	interior minister		2023-06-04		\n\
İbrahim Kalın		TUR	SPY	head of the National Intelligence Organization		2023-06-05		\n\
Yaşar Büyükanıt		TUR	MIL	chief of the general staff		2006-08	2008-08	\n\
İlker Başbuğ		TUR	MIL	chief of the general staff		2008-08	2010-08	\n\
Özgür Özel		TUR	OPP	leader of the Republican People\'s Party		2023-11-08		\n\
Gurbanguly Berdimuhamedow	Gurbanguly Berdymukhamedov	TKM	GOV	president		2006-12-21	2022-03-19	\n\
Serdar Berdimuhamedow	Serdar Berdymukhamedov	TKM	GOV	president		2022-03-19		\n\
Jessica Alupo		UGA	GOV	vice president		2021-06-21		\n\
Sam Kutesa		UGA	GOV	foreign minister		2005-01	2021-06	\n\
Jeje Odongo		UGA	GOV	foreign minister		2021-06		\n\
Muhoozi Kainerugaba		UGA	MIL	chief of defence forces		2024-03-21		\n\
Wilson Mbadi		UGA	MIL	chief of defence forces		2021-06	2024-03	\n\
Katumba Wamala		UGA	MIL	chief of defence forces		2013-05	2017-01	\n\
Leonid Kuchma		UKR	GOV	president		1994-07-19	2005-01-23	\n\
Oleksandr Turchynov		UKR	GOV	president		2014-02-23	2014-06-07	\n\
Oleksandr Turchynov		UKR	GOV	secretary of the National Security and Defense Council		2014-12-16	2019-05-19	\n\
Leonid Kravchuk		UKR	GOV	president		1991-12-05	1994-07-19	\n\
Mykola Azarov		UKR	GOV	prime minister		2010-03-11	2014-01-28	\n\
Arseniy Yatsenyuk		UKR	GOV	prime minister		2014-02-27	2016-04-14	\n\
Volodymyr Groysman		UKR	GOV	prime minister		2016-04-14	2019-08-29	\n\
Oleksiy Honcharuk		UKR	GOV	prime minister		2019-08-29	2020-03-04	\n\
Yuriy Yekhanurov		UKR	GOV	prime minister		2005-09	2006-08	\n\
Borys Tarasyuk		UKR	GOV	foreign minister		2005-02	2007-01	\n\
Kostyantyn Hryshchenko		UKR	GOV	foreign minister		2010-03	2012-12	\n\
Leonid Kozhara		UKR	GOV	foreign minister		2012-12	2014-02	\n\
Andriy Deshchytsia		UKR	GOV	foreign minister		2014-02	2014-06	\n\
Pavlo Klimkin		UKR	GOV	foreign minister		2014-06-19	2019-08-29	\n\
Vadym Prystaiko		UKR	GOV	foreign minister		2019-08-29	2020-03-04	\n\
Stepan Poltorak		UKR	GOV	defence minister		2014-10	2019-08	\n\
Andriy Zagorodnyuk		UKR	GOV	defence minister		2019-08	2020-03	\n\
Andriy Taran		UKR	GOV	defence minister		2020-03	2021-11	\n\
Oleksii Reznikov	Oleksiy Reznikov	UKR	GOV	defence minister		2021-11-04	2023-09-05	\n\
Mykhailo Fedorov		UKR	GOV	defence minister		2026-01		\n\
Oleksiy Danilov	Oleksii Danilov	UKR	GOV	secretary of the National Security and Defense Council		2019-10-03	2024-03-26	\n\
Oleksandr Lytvynenko		UKR	GOV	secretary of the National Security and Defense Council		2024-03	2025-07	\n\
Arsen Avakov		UKR	GOV	interior minister		2014-02-27	2021-07-15	\n\
Denys Monastyrsky		UKR	GOV	interior minister		2021-07-16	2023-01-18	\n\
Ihor Klymenko		UKR	GOV	interior minister		2023-02-07		\n\
Yuriy Lutsenko		UKR	GOV	interior minister		2007-12	2010-01	\n\
Ivan Bakanov		UKR	SPY	head of the Security Service of Ukraine		2019-08	2022-07-17	\n\
Vasyl Malyuk	Vasyl Maliuk	UKR	SPY	head of the Security Service of Ukraine		2023-02-07	2026-01	\n\
Leonid Pasechnik		UKR	PRE	head of the Luhansk People\'s Republic		2017-11-24		\n\
Igor Plotnitsky		UKR	PRE	head of the Luhansk People\'s Republic		2014-08	2017-11	\n\
Alexander Zakharchenko		UKR	PRE	head of the Donetsk People\'s Republic		2014-08	2018-08-31	\n\
Zayed bin Sultan Al Nahyan	Sheikh Zayed	ARE	GOV	president		1971-12-02	2004-11-02	\n\
Khalifa bin Zayed Al Nahyan	Khalifa bin Zayed	ARE	GOV	president		2004-11-03	2022-05-13	\n\
Mohammed bin Rashid Al Maktoum		ARE	GOV	prime minister		2006-01-05		\n\
Anwar Gargash		ARE	GOV	presidential adviser		2021-02		\n\
Robin Cook		GBR	GOV	foreign secretary		1997-05-02	2001-06-08	\n\
Jack Straw		GBR	GOV	foreign secretary		2001-06-08	2006-05-05	\n\
Margaret Beckett		GBR	GOV	foreign secretary		2006-05-05	2007-06-27	\n\
David Miliband		GBR	GOV	foreign secretary		2007-06-28	2010-05-11	\n\
William Hague		GBR	GOV	foreign secretary		2010-05-12	2014-07-14	\n\
Philip Hammond		GBR	GOV	foreign secretary		2014-07-15	2016-07-13	\n\
Philip Hammond		GBR	GOV	defence secretary		2011-10-14	2014-07-15	\n\
Philip Hammond		GBR	GOV	chancellor of the exchequer		2016-07-13	2019-07-24	\n\
Jeremy Hunt		GBR	GOV	foreign secretary		2018-07-09	2019-07-24	\n\
Jeremy Hunt		GBR	GOV	chancellor of the exchequer		2022-10-14	2024-07-05	\n\
Dominic Raab		GBR	GOV	foreign secretary		2019-07-24	2021-09-15	\n\
James Cleverly		GBR	GOV	foreign secretary		2022-09-06	2023-11-13	\n\
James Cleverly		GBR	GOV	home secretary		2023-11-13	2024-07-05	\n\
Geoff Hoon		GBR	GOV	defence secretary		1999-10-11	2005-05-06	\n\
Des Browne		GBR	GOV	defence secretary		2006-05-05	2008-10-03	\n\
Bob Ainsworth		GBR	GOV	defence secretary		2009-06	2010-05	\n\
Liam Fox		GBR	GOV	defence secretary		2010-05-12	2011-10-14	\n\
Michael Fallon		GBR	GOV	defence secretary		2014-07-15	2017-11-01	\n\
Gavin Williamson		GBR	GOV	defence secretary		2017-11-02	2019-05-01	\n\
Penny Mordaunt		GBR	GOV	defence secretary		2019-05-01	2019-07-24	\n\
Ben Wallace		GBR	GOV	defence secretary		2019-07-24	2023-08-31	\n\
Grant Shapps		GBR	GOV	defence secretary		2023-08-31	2024-07-05	\n\
John Healey		GBR	GOV	defence secretary		2024-07-05		\n\
David Blunkett		GBR	GOV	home secretary		2001-06-08	2004-12-15	\n\
Charles Clarke		GBR	GOV	home secretary		2004-12	2006-05	\n\
Jacqui Smith		GBR	GOV	home secretary		2007-06	2009-06	\n\
Alan Johnson		GBR	GOV	home secretary		2009-06	2010-05	\n\
Amber Rudd		GBR	GOV	home secretary		2016-07-13	2018-04-29	\n\
Sajid Javid		GBR	GOV	home secretary		2018-04-30	2019-07-24	\n\
Sajid Javid		GBR	GOV	chancellor of the exchequer		2019-07-24	2020-02-13	\n\
Priti Patel		GBR	GOV	home secretary		2019-07-24	2022-09-06	\n\
Suella Braverman		GBR	GOV	home secretary		2022-10-25	2023-11-13	\n\
Shabana Mahmood		GBR	GOV	home secretary		2025-09-05		\n\
Alistair Darling		GBR	GOV	chancellor of the exchequer		2007-06-28	2010-05-11	\n\
George Osborne		GBR	GOV	chancellor of the exchequer		2010-05-11	2016-07-13	\n\
Nadhim Zahawi		GBR	GOV	chancellor of the exchequer		2022-07-05	2022-09-06	\n\
Kwasi Kwarteng		GBR	GOV	chancellor of the exchequer		2022-09-06	2022-10-14	\n\
Rachel Reeves		GBR	GOV	chancellor of the exchequer		2024-07-05		\n\
Charles III	King Charles III	GBR	GOV	king		2022-09-08		\n\
Elizabeth II	Queen Elizabeth II	GBR	GOV	queen		1952-02-06	2022-09-08	\n\
Alex Salmond		GBR	GOV	first minister of Scotland		2007-05-16	2014-11-19	\n\
Nicola Sturgeon		GBR	GOV	first minister of Scotland		2014-11-20	2023-03-28	\n\
Humza Yousaf		GBR	GOV	first minister of Scotland		2023-03-29	2024-05-07	\n\
John Swinney		GBR	GOV	first minister of Scotland		2024-05-08		\n\
Ken Livingstone		GBR	GOV	mayor of London		2000-05-04	2008-05-04	\n\
Sadiq Khan		GBR	GOV	mayor of London		2016-05-09		\n\
Ed Miliband		GBR	OPP	leader of the opposition		2010-09-25	2015-05-08	\n\
Michael Howard		GBR	OPP	leader of the opposition		2003-11	2005-12	\n\
Kemi Badenoch		GBR	OPP	leader of the opposition		2024-11-02		\n\
Alex Younger		GBR	SPY	head of MI6		2014-11	2020-09	\n\
Blaise Metreweli		GBR	SPY	head of MI6		2025-10-01		\n\
Elizabeth Warren		USA	LEG	senator		2013-01-03		\n\
Ted Cruz		USA	LEG	senator		2013-01-03		\n\
Rand Paul		USA	LEG	senator		2011-01-03		\n\
Tom Cotton		USA	LEG	senator		2015-01-06		\n\
Joe Lieberman		USA	LEG	senator		1989-01-03	2013-01-03	\n\
Ted Kennedy	Edward Kennedy	USA	LEG	senator		1962-11-07	2009-08-25	\n\
Joe Manchin		USA	LEG	senator		2010-11-15	2025-01-03	\n\
Robert Menendez	Bob Menendez	USA	LEG	senator		2006-01-18	2024-08-20	\n\
Chris Murphy		USA	LEG	senator		2013-01-03		\n\
Bob Corker		USA	LEG	senator		2007-01-03	2019-01-03	\n\
Dianne Feinstein		USA	LEG	senator		1992-11-10	2023-09-29	\n\
John Thune		USA	LEG	senator		2005-01-03		\n\
Dennis Hastert		USA	LEG	speaker of the House		1999-01-06	2007-01-03	\n\
John Boehner		USA	LEG	speaker of the House		2011-01-05	2015-10-29	\n\
Paul Ryan		USA	LEG	speaker of the House		2015-10-29	2019-01-03	\n\
Warren Christopher		USA	GOV	secretary of state		1993-01-20	1997-01-17	\n\
Richard Armitage		USA	GOV	deputy secretary of state		2001-03	2005-02	\n\
Robert Zoellick		USA	GOV	deputy secretary of state		2005-02	2006-07	\n\
Robert Zoellick		USA		president of the World Bank	World Bank	2007-07-01	2012-06-30	\n\
John Negroponte		USA	GOV	deputy secretary of state		2007-02	2009-01	\n\
John Negroponte		USA	GOV	ambassador to the United Nations		2001-09	2004-06	\n\
John Negroponte		USA	SPY	director of national intelligence		2005-04	2007-02	\n\
Stephen Biegun		USA	GOV	deputy secretary of state		2019-12	2021-01	\n\
Wendy Sherman		USA	GOV	deputy secretary of state		2021-04-14	2023-07-28	\n\
Kurt Campbell		USA	GOV	deputy secretary of state		2024-02-12	2025-01-20	\n\
Christopher Landau		USA	GOV	deputy secretary of state		2025-03-25		\n\
Paul Wolfowitz		USA	GOV	deputy secretary of defense		2001-03-02	2005-05-13	\n\
Paul Wolfowitz		USA		president of the World Bank	World Bank	2005-06-01	2007-06-30	\n\
Gordon England		USA	GOV	deputy secretary of defense		2005-05	2009-02	\n\
Patrick Shanahan		USA	GOV	deputy secretary of defense		2017-07-19	2019-06	\n\
David Norquist		USA	GOV	deputy secretary of defense		2019-07	2021-02	\n\
Kathleen Hicks		USA	GOV	deputy secretary of defense		2021-02-09	2025-01-20	\n\
Steve Feinberg		USA	GOV	deputy secretary of defense		2025-03-17		\n\
William Cohen		USA	GOV	secretary of defense		1997-01-24	2001-01-20	\n\
Paul O\'Neill		USA	GOV	secretary of the treasury		2001-01-20	2002-12-31	\n\
Henry Paulson	Hank Paulson	USA	GOV	secretary of the treasury		2006-07-10	2009-01-20	\n\
Timothy Geithner		USA	GOV	secretary of the treasury		2009-01-26	2013-01-25	\n\
Jack Lew	Jacob Lew	USA	GOV	secretary of the treasury		2013-02-28	2017-01-20	\n\
Steven Mnuchin		USA	GOV	secretary of the treasury		2017-02-13	2021-01-20	\n\
Tom Ridge		USA	GOV	secretary of homeland security		2003-01-24	2005-02-01	\n\
Michael Chertoff		USA	GOV	secretary of homeland security		2005-02-15	2009-01-21	\n\
Janet Napolitano		USA	GOV	secretary of homeland security		2009-01-21	2013-09-06	\n\
Jeh Johnson		USA	GOV	secretary of homeland security		2013-12-23	2017-01-20	\n\
John Kelly		USA	GOV	secretary of homeland security		2017-01-20	2017-07-31	\n\
Kirstjen Nielsen		USA	GOV	secretary of homeland security		2017-12-06	2019-04-10	\n\
Alejandro Mayorkas		USA	GOV	secretary of homeland security		2021-02-02	2025-01-20	\n\
Kristi Noem		USA	GOV	secretary of homeland security		2025-01-25		\n\
Janet Reno		USA	GOV	attorney general		1993-03-12	2001-01-20	\n\
John Ashcroft		USA	GOV	attorney general		2001-02-02	2005-02-03	\n\
Alberto Gonzales		USA	GOV	attorney general		2005-02-03	2007-09-17	\n\
Michael Mukasey		USA	GOV	attorney general		2007-11	2009-01	\n\
Eric Holder		USA	GOV	attorney general		2009-02-03	2015-04-27	\n\
Loretta Lynch		USA	GOV	attorney general		2015-04-27	2017-01-20	\n\
Jeff Sessions		USA	GOV	attorney general		2017-02-09	2018-11-07	\n\
William Barr	Bill Barr	USA	GOV	attorney general		2019-02-14	2020-12-23	\n\
Merrick Garland		USA	GOV	attorney general		2021-03-11	2025-01-20	\n\
Pam Bondi		USA	GOV	attorney general		2025-02-05		\n\
Stephen Hadley		USA	GOV	national security adviser		2005-01-26	2009-01-20	\n\
Tom Donilon		USA	GOV	national security adviser		2010-10-08	2013-07-01	\n\
Susan Rice		USA	GOV	national security adviser		2013-07-01	2017-01-20	\n\
Susan Rice		USA	GOV	ambassador to the United Nations		2009-01-26	2013-06-30	\n\
Michael Flynn		USA	GOV	national security adviser		2017-01-20	2017-02-13	\n\
H. R. McMaster	H.R. McMaster	USA	GOV	national security adviser		2017-02-20	2018-04-09	\n\
Robert O\'Brien		USA	GOV	national security adviser		2019-09-18	2021-01-20	\n\
Samantha Power		USA	GOV	ambassador to the United Nations		2013-08-05	2017-01-20	\n\
Kelly Craft		USA	GOV	ambassador to the United Nations		2019-09-12	2021-01-20	\n\
George Tenet		USA	SPY	director of the CIA		1997-07-11	2004-07-11	\n\
Porter Goss		USA	SPY	director of the CIA		2004-09	2006-05	\n\
Michael Hayden		USA	SPY	director of the CIA		2006-05-30	2009-02-12	\n\
John Brennan		USA	SPY	director of the CIA		2013-03-08	2017-01-20	\n\
Gina Haspel		USA	SPY	director of the CIA		2018-05-21	2021-01-20	\n\
Louis Freeh		USA	COP	director of the FBI		1993-09-01	2001-06-25	\n\
James Clapper		USA	SPY	director of national intelligence		2010-08-09	2017-01-20	\n\
Dan Coats		USA	SPY	director of national intelligence		2017-03-16	2019-08-15	\n\
Avril Haines		USA	SPY	director of national intelligence		2021-01-21	2025-01-20	\n\
Hugh Shelton		USA	MIL	chairman of the Joint Chiefs of Staff		1997-10-01	2001-10-01	\n\
Richard Myers		USA	MIL	chairman of the Joint Chiefs of Staff		2001-10-01	2005-10-01	\n\
Mike Mullen	Michael Mullen	USA	MIL	chairman of the Joint Chiefs of Staff		2007-10-01	2011-10-01	\n\
Martin Dempsey		USA	MIL	chairman of the Joint Chiefs of Staff		2011-10-01	2015-10-01	\n\
Joseph Dunford		USA	MIL	chairman of the Joint Chiefs of Staff		2015-10-01	2019-10-01	\n\
John Abizaid		USA	MIL	commander of Central Command		2003-07-07	2007-03-16	\n\
William Fallon		USA	MIL	commander of Central Command		2007-03	2008-03	\n\
Joseph Votel		USA	MIL	commander of Central Command		2016-03-30	2019-03-28	\n\
Ari Fleischer		USA	GOV	White House press secretary		2001-01-20	2003-07-15	\n\
Scott McClellan		USA	GOV	White House press secretary		2003-07	2006-05	\n\
Jay Carney		USA	GOV	White House press secretary		2011-02	2014-06	\n\
Josh Earnest		USA	GOV	White House press secretary		2014-06	2017-01	\n\
Sean Spicer		USA	GOV	White House press secretary		2017-01-20	2017-07-31	\n\
Sarah Huckabee Sanders	Sarah Sanders	USA	GOV	White House press secretary		2017-07-26	2019-07-01	\n\
Kayleigh McEnany		USA	GOV	White House press secretary		2020-04	2021-01	\n\
Jen Psaki		USA	GOV	White House press secretary		2021-01-20	2022-05-13	\n\
Karine Jean-Pierre		USA	GOV	White House press secretary		2022-05-13	2025-01-20	\n\
Ned Price		USA	GOV	State Department spokesman		2021-01-20	2023-03	\n\
Matthew Miller		USA	GOV	State Department spokesman		2023-04	2025-01-20	\n\
Richard Boucher		USA	GOV	State Department spokesman		2000	2005	\n\
Sean McCormack		USA	GOV	State Department spokesman		2005	2009	\n\
Philip Crowley	P.J. Crowley	USA	GOV	State Department spokesman		2009	2011	\n\
Victoria Nuland		USA	GOV	State Department spokeswoman		2011	2013	\n\
Victoria Nuland		USA	GOV	under secretary of state		2021-05	2024-03	\n\
Heather Nauert		USA	GOV	State Department spokeswoman		2017-04	2019	\n\
Morgan Ortagus		USA	GOV	State Department spokeswoman		2019-04	2021-01	\n\
Tammy Bruce		USA	GOV	State Department spokeswoman		2025-01	2025-08	\n\
Sarah Palin		USA	GOV	governor		2006-12-04	2009-07-26	\n\
Jeb Bush		USA	GOV	governor		1999-01-05	2007-01-02	\n\
Arnold Schwarzenegger		USA	GOV	governor		2003-11-17	2011-01-03	\n\
Andrew Cuomo		USA	GOV	governor		2011-01-01	2021-08-24	\n\
Gavin Newsom		USA	GOV	governor		2019-01-07		\n\
Greg Abbott		USA	GOV	governor		2015-01-20		\n\
Ron DeSantis		USA	GOV	governor		2019-01-08		\n\
Gretchen Whitmer		USA	GOV	governor		2019-01-01		\n\
Josh Shapiro		USA	GOV	governor		2023-01-17		\n\
Kathy Hochul		USA	GOV	governor		2021-08-24		\n\
Rick Perry		USA	GOV	governor		2000-12-21	2015-01-20	\n\
Chris Christie		USA	GOV	governor		2010-01-19	2018-01-16	\n\
Tim Walz		USA	GOV	governor		2019-01-07		\n\
Rudy Giuliani	Rudolph Giuliani	USA	GOV	mayor of New York		1994-01-01	2001-12-31	\n\
Michael Bloomberg		USA	GOV	mayor of New York		2002-01-01	2013-12-31	\n\
Bill de Blasio		USA	GOV	mayor of New York		2014-01-01	2021-12-31	\n\
Eric Adams		USA	GOV	mayor of New York		2022-01-01	2025-12-31	\n\
Zohran Mamdani		USA	GOV	mayor of New York		2026-01-01		\n\
Alan Greenspan		USA	GOV	chair of the Federal Reserve		1987-08-11	2006-01-31	\n\
Ben Bernanke		USA	GOV	chair of the Federal Reserve		2006-02-01	2014-01-31	\n\
John Roberts		USA	JUD	chief justice		2005-09-29		\n\
William Rehnquist		USA	JUD	chief justice		1986-09-26	2005-09-03	\n\
Jorge Batlle		URY	GOV	president		2000-03-01	2005-03-01	\n\
Tabaré Vázquez		URY	GOV	president		2005-03-01	2010-03-01	\n\
Tabaré Vázquez		URY	GOV	president		2015-03-01	2020-03-01	\n\
José Mujica		URY	GOV	president		2010-03-01	2015-03-01	\n\
Luis Lacalle Pou		URY	GOV	president		2020-03-01	2025-03-01	\n\
Yamandú Orsi		URY	GOV	president		2025-03-01		\n\
Abdulla Aripov		UZB	GOV	prime minister		2016-12-14		\n\
Charlot Salwai		VUT	GOV	prime minister		2016-02-11	2020-04-20	\n\
Charlot Salwai		VUT	GOV	prime minister		2023-10	2025-02-11	\n\
Jotham Napat		VUT	GOV	prime minister		2025-02-11		\n\
Tareck El Aissami		VEN	GOV	vice president		2017-01	2018-06	\n\
Jorge Arreaza		VEN	GOV	vice president		2013-04	2016-01	\n\
Jorge Arreaza		VEN	GOV	foreign minister		2017-08-02	2021-08	\n\
Elías Jaua		VEN	GOV	foreign minister		2013-01	2014-09	\n\
Félix Plasencia		VEN	GOV	foreign minister		2021-08	2022-05	\n\
Yván Gil		VEN	GOV	foreign minister		2023-01-06		\n\
Diosdado Cabello		VEN	LEG	president of the National Assembly		2012-01-05	2016-01-05	\n\
Diosdado Cabello		VEN	GOV	interior minister		2024-08-27		\n\
Jorge Rodríguez		VEN	LEG	president of the National Assembly		2021-01-05		\n\
Henry Ramos Allup		VEN	LEG	president of the National Assembly		2016-01-05	2017-01-05	\n\
Néstor Reverol		VEN	GOV	interior minister		2016-08	2020-10	\n\
Remigio Ceballos		VEN	GOV	interior minister		2021-08	2024-08	\n\
Tarek William Saab		VEN	JUD	prosecutor general		2017-08-05		\n\
Luisa Ortega Díaz		VEN	JUD	prosecutor general		2007-12	2017-08-05	\n\
Tran Duc Luong		VNM	GOV	president		1997-09-24	2006-06-27	\n\
Nguyen Minh Triet		VNM	GOV	president		2006-06-27	2011-07-25	\n\
Truong Tan Sang		VNM	GOV	president		2011-07-25	2016-04-02	\n\
Tran Dai Quang		VNM	GOV	president		2016-04-02	2018-09-21	\n\
Nguyen Xuan Phuc		VNM	GOV	president		2021-04-05	2023-01-18	\n\
Nguyen Xuan Phuc		VNM	GOV	prime minister		2016-04-07	2021-04-05	\n\
Vo Van Thuong		VNM	GOV	president		2023-03-02	2024-03-20	\n\
Luong Cuong		VNM	GOV	president		2024-10-21		\n\
Phan Van Khai		VNM	GOV	prime minister		1997-09-25	2006-06-27	\n\
Nguyen Tan Dung		VNM	GOV	prime minister		2006-06-27	2016-04-06	\n\
Pham Minh Chinh		VNM	GOV	prime minister		2021-04-05		\n\
Pham Binh Minh		VNM	GOV	foreign minister		2011-08	2021-04	\n\
Bui Thanh Son		VNM	GOV	foreign minister		2021-04-08	2025-08	\n\
Le Hoai Trung		VNM	GOV	foreign minister		2025-08		\n\
Khaled Bahah		YEM	GOV	prime minister		2014-11	2016-04	\n\
Ahmed Obeid bin Daghr		YEM	GOV	prime minister		2016-04	2018-10	\n\
Maeen Abdulmalik Saeed		YEM	GOV	prime minister		2018-10-15	2024-02-05	\n\
Ahmed Awad bin Mubarak		YEM	GOV	prime minister		2024-02-05	2025-05-03	\n\
Ahmed Awad bin Mubarak		YEM	GOV	foreign minister		2020-12	2024-02	\n\
Salem Saleh bin Braik		YEM	GOV	prime minister		2025-05-03	2026-01	\n\
Abdul Qadir Bajammal		YEM	GOV	prime minister		2001-03	2007-04	\n\
Abu Bakr al-Qirbi		YEM	GOV	foreign minister		2001-04	2014-06	\n\
Frederick Chiluba		ZMB	GOV	president		1991-11-02	2002-01-02	\n\
Levy Mwanawasa		ZMB	GOV	president		2002-01-02	2008-08-19	\n\
Rupiah Banda		ZMB	GOV	president		2008-06-29	2011-09-23	\n\
Michael Sata		ZMB	GOV	president		2011-09-23	2014-10-28	\n\
Edgar Lungu		ZMB	GOV	president		2015-01-25	2021-08-24	\n\
Kenneth Kaunda		ZMB	GOV	president		1964-10-24	1991-11-02	\n\
Joice Mujuru		ZWE	GOV	vice president		2004-12-06	2014-12-08	\n\
Constantino Chiwenga		ZWE	GOV	vice president		2017-12-28		\n\
Constantino Chiwenga		ZWE	MIL	commander of the defence forces		2003-12	2017-12	\n\
Bill Shorten		AUS	OPP	leader of the opposition		2013-10-13	2019-05-30	\n\
Kim Beazley		AUS	OPP	leader of the opposition		2005-01	2006-12	\n\
Henri Bentégeat		FRA	MIL	chief of the defence staff		2002-10	2006-10	\n\
Jean-Louis Georgelin		FRA	MIL	chief of the defence staff		2006-10	2010-02	\n\
Édouard Guillaud		FRA	MIL	chief of the defence staff		2010-02	2014-02	\n\
Pierre de Villiers		FRA	MIL	chief of the defence staff		2014-02-15	2017-07-19	\n\
François Lecointre		FRA	MIL	chief of the defence staff		2017-07-20	2021-07-21	\n\
Thierry Burkhard		FRA	MIL	chief of the defence staff		2021-07-22	2025-09-01	\n\
Fabien Mandon		FRA	MIL	chief of the defence staff		2025-09-01		\n\
Michael Boyce		GBR	MIL	chief of the defence staff		2001-02	2003-05	\n\
Jock Stirrup		GBR	MIL	chief of the defence staff		2006-04	2010-10	\n\
Nick Houghton		GBR	MIL	chief of the defence staff		2013-07	2016-07	\n\
Stuart Peach		GBR	MIL	chief of the defence staff		2016-07	2018-06	\n\
Nick Carter		GBR	MIL	chief of the defence staff		2018-06-11	2021-11-30	\n\
Tony Radakin		GBR	MIL	chief of the defence staff		2021-11-30	2025-09	\n\
Richard Knighton		GBR	MIL	chief of the defence staff		2025-09		\n\
Volker Wieker		DEU	MIL	inspector general of the Bundeswehr		2010-01	2018-04	\n\
Eberhard Zorn		DEU	MIL	inspector general of the Bundeswehr		2018-04	2023-03	\n\
Carsten Breuer		DEU	MIL	inspector general of the Bundeswehr		2023-03-17		\n\
Claudio Graziano		ITA	MIL	chief of the defence staff		2015-02	2018-11	\n\
Enzo Vecciarelli		ITA	MIL	chief of the defence staff		2018-11	2021-11	\n\
Giuseppe Cavo Dragone		ITA	MIL	chief of the defence staff		2021-11-05	2024-10	\n\
Luciano Portolano		ITA	MIL	chief of the defence staff		2024-10		\n\
Rajmund Andrzejczak		POL	MIL	chief of the general staff		2018-07	2023-10	\n\
Wiesław Kukuła		POL	MIL	chief of the general staff		2023-10-10		\n\
Kim Seung-kyum		KOR	MIL	chairman of the Joint Chiefs of Staff		2022-07	2023-11	\n\
Kim Myung-soo		KOR	MIL	chairman of the Joint Chiefs of Staff		2023-11	2025-09	\n\
Won In-choul		KOR	MIL	chairman of the Joint Chiefs of Staff		2020-09	2022-07	\n\
Angus Houston		AUS	MIL	chief of the defence force		2005-07-04	2011-07-03	\n\
David Hurley		AUS	MIL	chief of the defence force		2011-07	2014-06	\n\
Mark Binskin		AUS	MIL	chief of the defence force		2014-06	2018-07	\n\
Angus Campbell		AUS	MIL	chief of the defence force		2018-07-06	2024-07	\n\
Rick Hillier		CAN	MIL	chief of the defence staff		2005-02-04	2008-07-02	\n\
Walter Natynczyk		CAN	MIL	chief of the defence staff		2008-07	2012-10	\n\
Jonathan Vance		CAN	MIL	chief of the defence staff		2015-07-17	2021-01-14	\n\
Wayne Eyre		CAN	MIL	chief of the defence staff		2021-11-25	2024-07-18	\n\
Jennie Carignan		CAN	MIL	chief of the defence staff		2024-07-18		\n\
Sergio Moro		BRA	GOV	justice minister		2019-01-01	2020-04-24	\n\
Flávio Dino		BRA	GOV	justice minister		2023-01-01	2024-02	\n\
Ricardo Lewandowski		BRA	GOV	justice minister		2024-02-01	2026-01	\n\
Alexandre de Moraes		BRA	JUD	justice of the Supreme Federal Court		2017-03-22		\n\
Luís Roberto Barroso		BRA	JUD	justice of the Supreme Federal Court		2013-06	2025-10	\n\
George Robertson	Lord Robertson	GBR		secretary-general of NATO	NATO	1999-10-14	2003-12-17	\n\
Philip Breedlove		USA	MIL	supreme allied commander Europe	NATO	2013-05	2016-05	\n\
Curtis Scaparrotti		USA	MIL	supreme allied commander Europe	NATO	2016-05	2019-05	\n\
Tod Wolters		USA	MIL	supreme allied commander Europe	NATO	2019-05	2022-07	\n\
Christopher Cavoli		USA	MIL	supreme allied commander Europe	NATO	2022-07-04	2025-07	\n\
James Stavridis		USA	MIL	supreme allied commander Europe	NATO	2009-07	2013-05	\n\
Alexus Grynkewich		USA	MIL	supreme allied commander Europe	NATO	2025-07		\n\
Herman Van Rompuy		BEL		president of the European Council	European Council	2009-12-01	2014-11-30	\n\
David Sassoli		ITA	LEG	president of the European Parliament	European Parliament	2019-07-03	2022-01-11	\n\
Martin Schulz		DEU	LEG	president of the European Parliament	European Parliament	2012-01-17	2017-01-17	\n\
Jean-Claude Trichet		FRA		president of the European Central Bank	European Central Bank	2003-11-01	2011-10-31	\n\
Olivér Várhelyi		HUN		EU enlargement commissioner	European Commission	2019-12-01	2024-11-30	\n\
Thierry Breton		FRA		EU internal market commissioner	European Commission	2019-12-01	2024-09-16	\n\
Margrethe Vestager		DNK		EU competition commissioner	European Commission	2014-11-01	2024-11-30	\n\
Rodrigo Rato		ESP		managing director of the IMF	International Monetary Fund	2004-06-07	2007-10-31	\n\
Dominique Strauss-Kahn		FRA		managing director of the IMF	International Monetary Fund	2007-11-01	2011-05-18	\n\
James Wolfensohn		USA		president of the World Bank	World Bank	1995-06-01	2005-05-31	\n\
Jim Yong Kim		USA		president of the World Bank	World Bank	2012-07-01	2019-02-01	\n\
David Malpass		USA		president of the World Bank	World Bank	2019-04-09	2023-06-01	\n\
Pascal Lamy		FRA		director-general of the World Trade Organization	World Trade Organization	2005-09-01	2013-08-31	\n\
Roberto Azevêdo		BRA		director-general of the World Trade Organization	World Trade Organization	2013-09-01	2020-08-31	\n\
Yukiya Amano		JPN		director general of the IAEA	International Atomic Energy Agency	2009-12-01	2019-07-18	\n\
Margaret Chan		CHN		director-general of the World Health Organization	World Health Organization	2007-01-01	2017-06-30	\n\
Lee Jong-wook		KOR		director-general of the World Health Organization	World Health Organization	2003-07	2006-05-22	\n\
Gro Harlem Brundtland		NOR		director-general of the World Health Organization	World Health Organization	1998-07	2003-07	\n\
Louise Arbour		CAN		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2004-07	2008-06	\n\
Louise Arbour		CAN	JUD	prosecutor of the ICTY		1996-10	1999-09	\n\
Navi Pillay	Navanethem Pillay	ZAF		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2008-09	2014-08	\n\
Zeid Ra\'ad al-Hussein		JOR		UN high commissioner for human rights	Office of the UN High Commissioner for Human Rights	2014-09	2018-08	\n\
Ruud Lubbers		NLD		UN high commissioner for refugees	UN High Commissioner for Refugees	2001-01-01	2005-02-20	\n\
Henrietta Fore		USA		executive director of UNICEF	UNICEF	2018-01-01	2022-01-31	\n\
Anthony Lake		USA		executive director of UNICEF	UNICEF	2010-05	2017-12	\n\
Ann Veneman		USA		executive director of UNICEF	UNICEF	2005-05	2010-04	\n\
Carol Bellamy		USA		executive director of UNICEF	UNICEF	1995-05	2005-04	\n\
David Beasley		USA		executive director of the World Food Programme	World Food Programme	2017-04	2023-04-05	\n\
Josette Sheeran		USA		executive director of the World Food Programme	World Food Programme	2007-04	2012-04	\n\
Ertharin Cousin		USA		executive director of the World Food Programme	World Food Programme	2012-04	2017-04	\n\
Mark Lowcock		GBR		UN humanitarian chief	United Nations	2017-09-01	2021-06-18	\n\
Valerie Amos		GBR		UN humanitarian chief	United Nations	2010-09	2015-05	\n\
Stephen O\'Brien		GBR		UN humanitarian chief	United Nations	2015-05	2017-08	\n\
Jan Egeland		NOR		UN humanitarian chief	United Nations	2003-06	2006-12	\n\
Jean-Marie Guéhenno		FRA		UN peacekeeping chief	United Nations	2000-10	2008-07	\n\
Alain Le Roy		FRA		UN peacekeeping chief	United Nations	2008-08	2011-10	\n\
Hervé Ladsous		FRA		UN peacekeeping chief	United Nations	2011-10	2017-03	\n\
Jean-Pierre Lacroix		FRA		UN peacekeeping chief	United Nations	2017-04		\n\
Rosemary DiCarlo		USA		UN political affairs chief	United Nations	2018-05		\n\
Jeffrey Feltman		USA		UN political affairs chief	United Nations	2012-07	2018-03	\n\
Audrey Azoulay		FRA		director-general of UNESCO	UNESCO	2017-11-15	2025-11-14	\n\
Irina Bokova		BGR		director-general of UNESCO	UNESCO	2009-11-15	2017-11-14	\n\
Khaled el-Enany		EGY		director-general of UNESCO	UNESCO	2025-11-15		\n\
Jamal Benomar		MAR		UN envoy for Yemen	United Nations	2012-08	2015-04	\n\
Ismail Ould Cheikh Ahmed		MRT		UN envoy for Yemen	United Nations	2015-04-25	2018-02	\n\
Ghassan Salamé		LBN		UN envoy for Libya	United Nations	2017-06	2020-03	\n\
Tarek Mitri		LBN		UN envoy for Libya	United Nations	2012-09	2014-09	\n\
Bernardino León		ESP		UN envoy for Libya	United Nations	2014-08	2015-11	\n\
Martin Kobler		DEU		UN envoy for Libya	United Nations	2015-11	2017-06	\n\
Abdoulaye Bathily		SEN		UN envoy for Libya	United Nations	2022-09	2024-04	\n\
Hanna Tetteh		GHA		UN envoy for Libya	United Nations	2025-01		\n\
Stephanie Williams		USA		UN envoy for Libya	United Nations	2020-03	2022-07	\n\
Volker Perthes		DEU		UN envoy for Sudan	United Nations	2021-01	2023-09	\n\
Martti Ahtisaari		FIN		UN envoy for Kosovo	United Nations	2005-11	2008-02	\n\
Terje Rød-Larsen	Terje Roed-Larsen	NOR		UN Middle East envoy	United Nations	1999-10	2004-12	\n\
Tor Wennesland		NOR		UN Middle East envoy	United Nations	2021-01	2024-12	\n\
Nickolay Mladenov	Nikolay Mladenov	BGR		UN Middle East envoy	United Nations	2015-02	2020-12	\n\
Pierre Krähenbühl		CHE		commissioner-general of UNRWA	UNRWA	2014-03-30	2019-11-06	\n\
Sérgio Vieira de Mello		BRA		UN envoy for Iraq	United Nations	2003-05	2003-08-19	\n\
Patricia Scotland		GBR		secretary-general of the Commonwealth	Commonwealth of Nations	2016-04-01	2025-03-31	\n\
Shirley Ayorkor Botchwey		GHA		secretary-general of the Commonwealth	Commonwealth of Nations	2025-04-01		\n\
José Miguel Insulza		CHL		secretary general of the OAS	Organization of American States	2005-05-26	2015-05-26	\n\
Albert Ramdin		SUR		secretary general of the OAS	Organization of American States	2025-05-30		\n\
Jean Ping		GAB		chair of the African Union Commission	African Union Commission	2008-04-28	2012-10-15	\n\
Omar Touray		GMB		president of the ECOWAS Commission	Economic Community of West African States	2022-07		\n\
Jean-Claude Brou		CIV		president of the ECOWAS Commission	Economic Community of West African States	2018-03	2022-07	\n\
Kao Kim Hourn		KHM		secretary-general of ASEAN	Association of Southeast Asian Nations	2023-01-09		\n\
Surin Pitsuwan		THA		secretary-general of ASEAN	Association of Southeast Asian Nations	2008-01-01	2012-12-31	\n\
Ekmeleddin İhsanoğlu		TUR		secretary-general of the Organisation of Islamic Cooperation	Organisation of Islamic Cooperation	2005-01	2013-12	\n\
Hissein Brahim Taha		TCD		secretary-general of the Organisation of Islamic Cooperation	Organisation of Islamic Cooperation	2021-11		\n\
Nabil Elaraby	Nabil al-Arabi	EGY		secretary-general of the Arab League	Arab League	2011-07-01	2016-06-30	\n\
Jasem Albudaiwi	Jasem al-Budaiwi	KWT		secretary-general of the Gulf Cooperation Council	Gulf Cooperation Council	2023-02-01		\n\
Mohammad Barkindo	Mohammed Barkindo	NGA		secretary-general of OPEC	OPEC	2016-08-01	2022-07-05	\n\
Haitham al-Ghais		KWT		secretary-general of OPEC	OPEC	2022-08-01		\n\
Helga Schmid		DEU		secretary-general of the OSCE	Organization for Security and Co-operation in Europe	2020-12	2024-09	\n\
Feridun Sinirlioğlu		TUR		secretary-general of the OSCE	Organization for Security and Co-operation in Europe	2024-12		\n\
Marija Pejčinović Burić		HRV		secretary-general of the Council of Europe	Council of Europe	2019-09-18	2024-09-17	\n\
Thorbjørn Jagland		NOR		secretary-general of the Council of Europe	Council of Europe	2009-10-01	2019-09-17	\n\
Jürgen Stock		DEU	COP	secretary-general of Interpol	Interpol	2014-11-07	2024-11	\n\
Tomoko Akane		JPN	JUD	president of the International Criminal Court	International Criminal Court	2024-03-11		\n\
Serge Brammertz		BEL	JUD	prosecutor of the ICTY		2008-01-01	2017-12-31	\n\
Gilbert Houngbo		TGO	GOV	prime minister		2008-09-07	2012-07-23	\n\
Gilbert Houngbo		TGO		director-general of the International Labour Organization	International Labour Organization	2022-10-01		\n\
Mousa Abu Marzouk		PSE	REB	member of Hamas\' political bureau	Hamas	1992		\n\
Mahmoud al-Zahar		PSE	REB	member of Hamas\' political bureau	Hamas	2004		\n\
Osama Hamdan		PSE	REB	member of Hamas\' political bureau	Hamas	2004		\n\
Izzat al-Rishq		PSE	REB	member of Hamas\' political bureau	Hamas	2005		\n\
Bassem Naim		PSE	REB	member of Hamas\' political bureau	Hamas	2012		\n\
Zaher Jabarin		PSE	REB	member of Hamas\' political bureau	Hamas	2017		\n\
Sami Abu Zuhri		PSE	REB	Hamas spokesman	Hamas	2005		\n\
Fawzi Barhoum		PSE	REB	Hamas spokesman	Hamas	2006		\n\
Hazem Qassem		PSE	REB	Hamas spokesman	Hamas	2016		\n\
Ahmad Saadat		PSE	REB	secretary-general of the Popular Front for the Liberation of Palestine	Popular Front for the Liberation of Palestine	2001		\n\
George Habash		PSE	REB	secretary-general of the Popular Front for the Liberation of Palestine	Popular Front for the Liberation of Palestine	1967	2000	\n\
Ramadan Shalah	Ramadan Shallah	PSE	REB	secretary-general of Palestinian Islamic Jihad	Palestinian Islamic Jihad	1995	2018-09	\n\
Mustafa Badreddine		LBN	REB	Hezbollah commander	Hezbollah	2008	2016-05-12	\n\
Haytham Ali Tabatabai		LBN	REB	Hezbollah commander	Hezbollah	2008	2025-11-23	\n\
Wafiq Safa		LBN	REB	Hezbollah commander	Hezbollah	1987		\n\
Walid Jumblatt		LBN	PTY	leader of the Progressive Socialist Party		1977	2023-05	\n\
Samir Geagea		LBN	PTY	leader of the Lebanese Forces	Lebanese Forces	1986		\n\
Abdul Aziz al-Hakim		IRQ	PTY	leader of the Supreme Council for the Islamic Revolution in Iraq		2003-08	2009-08-26	\n\
Mohammad Baqir al-Hakim		IRQ	PTY	leader of the Supreme Council for the Islamic Revolution in Iraq		1982	2003-08-29	\n\
Ammar al-Hakim		IRQ	PTY	leader of the Supreme Council for the Islamic Revolution in Iraq		2009-09	2017-07	\n\
Abu al-Hasan al-Hashimi al-Qurashi		IRQ	REB	leader of the Islamic State	Islamic State	2022-03-10	2022-10-15	\n\
Abu Ayyub al-Masri		EGY	REB	leader of al-Qaeda in Iraq	al-Qaeda in Iraq	2006-06	2010-04-18	\n\
Abu Mohammad al-Adnani	Abu Muhammad al-Adnani	SYR	REB	spokesman of the Islamic State	Islamic State	2014	2016-08-30	\n\
Nasser al-Wuhayshi	Nasir al-Wuhayshi	YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2009-01	2015-06-12	\n\
Qasim al-Raymi	Qassim al-Rimi	YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2015-06	2020-01-29	\n\
Khalid Batarfi		YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2020-02	2024-03	\n\
Saad al-Awlaki		YEM	REB	leader of al-Qaeda in the Arabian Peninsula	al-Qaeda in the Arabian Peninsula	2024-03		\n\
Mahdi al-Mashat		YEM	REB	head of the Houthis\' Supreme Political Council	Houthis	2018-04		\n\
Saleh al-Samad	Saleh al-Sammad	YEM	REB	head of the Houthis\' Supreme Political Council	Houthis	2016-08	2018-04-19	\n\
Nasr al-Din Amer		YEM	REB	spokesman of the Houthis	Houthis	2018		\n\
Abdelmalek Droukdel		DZA	REB	leader of al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb	2004	2020-06-03	\n\
Mokhtar Belmokhtar		DZA	REB	leader of al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb	2007	2015	\n\
Abu Ubaydah Yusuf al-Annabi		DZA	REB	leader of al-Qaeda in the Islamic Maghreb	al-Qaeda in the Islamic Maghreb	2020-11		\n\
Adnan Abu Walid al-Sahraoui		ESH	REB	leader of the Islamic State in the Greater Sahara	Islamic State in the Greater Sahara	2015-05	2021-08-17	\n\
Mohamed Abdelaziz		ESH	REB	leader of the Polisario Front	Polisario Front	1976-08	2016-05-31	\n\
Abu Musab al-Barnawi		NGA	REB	leader of the Islamic State West Africa Province	Islamic State West Africa Province	2016-08	2021-08	\n\
Ali Mohamud Rage	Ali Dhere	SOM	REB	spokesman of al-Shabaab	al-Shabaab	2009		\n\
Abdiasis Abu Musab	Abdulaziz Abu Musab	SOM	REB	spokesman of al-Shabaab	al-Shabaab	2011		\n\
Hassan Dahir Aweys		SOM	REB	leader of the Union of Islamic Courts		2006-06	2006-12	\n\
Mohamed Farrah Aidid	Mohamed Farah Aideed	SOM	UAF	warlord		1991	1996-08-01	\n\
Hussein Mohamed Farah Aidid		SOM	UAF	warlord		1996	2006	\n\
Dominic Ongwen		UGA	REB	commander of the Lord\'s Resistance Army		1990	2015-01	\n\
Vincent Otti		UGA	REB	commander of the Lord\'s Resistance Army		1999	2007-10	\n\
Musa Baluku		COD	REB	commander of the Allied Democratic Forces	Allied Democratic Forces	2015		\n\
Jamil Mukulu		COD	REB	commander of the Allied Democratic Forces	Allied Democratic Forces	1995	2015	\n\
Willy Ngoma		COD	REB	spokesman of the M23	M23	2022		\n\
Lawrence Kanyuka		COD	REB	spokesman of the M23	M23	2022		\n\
Germain Katanga		COD	REB	militia leader		2003	2004-12	\n\
Mathieu Ngudjolo		COD	REB	militia leader		2003	2006	\n\
Sylvestre Mudacumura		RWA	REB	leader of the Democratic Forces for the Liberation of Rwanda	Democratic Forces for the Liberation of Rwanda	2003	2019-09-18	\n\
Ignace Murwanashyaka		RWA	REB	leader of the Democratic Forces for the Liberation of Rwanda	Democratic Forces for the Liberation of Rwanda	2001	2009-11	\n\
Ali Darassa		CAF	REB	rebel leader		2014		\n\
Noureddine Adam		CAF	REB	rebel leader		2012		\n\
Charles Blé Goudé		CIV	PRM	youth leader		2001	2011-04	\n\
Sekou Conneh		LBR	REB	rebel leader		1999	2003	\n\
Mahamat Nouri		TCD	REB	rebel leader		2006	2010	\n\
Timane Erdimi		TCD	REB	rebel leader		2006	2022	\n\
Khalil Ibrahim		SDN	REB	leader of the Justice and Equality Movement		2000	2011-12-25	\n\
Gibril Ibrahim	Jibril Ibrahim	SDN	REB	leader of the Justice and Equality Movement		2012-01	2020-10	\n\
Gibril Ibrahim		SDN	GOV	finance minister		2021-02		\n\
Abdel Wahid al-Nur	Abdul Wahid al-Nur	SDN	REB	leader of a faction of the Sudan Liberation Movement		2001		\n\
Malik Agar		SDN	REB	leader of the SPLM-N		2011	2020-10	\n\
Malik Agar		SDN	GOV	deputy chairman of the Transitional Sovereignty Council		2023-05-19		\n\
Yasser Arman		SDN	REB	leader of the SPLM-N		2011	2020	\n\
Abdelrahim Dagalo	Abdel Rahim Hamdan Dagalo	SDN	PRM	deputy commander of the Rapid Support Forces	Rapid Support Forces	2013		\n\
Lam Akol		SSD	REB	opposition leader		2009	2020	\n\
Thomas Cirillo		SSD	REB	opposition leader		2017		\n\
Pagan Amum		SSD	REB	opposition leader		2015		\n\
Tadesse Werede		ETH	REB	commander of the Tigray Defense Forces		2020-11	2025-04	\n\
Tsadkan Gebretensae		ETH	REB	commander of the Tigray Defense Forces		2020-11	2022	\n\
Jawar Mohammed		ETH	OPP	opposition leader		2019		\n\
Birhanu Nega		ETH	OPP	opposition leader		2005	2021-10	\n\
Murat Karayılan		TUR	REB	PKK commander	Kurdistan Workers\' Party	1999		\n\
Duran Kalkan		TUR	REB	PKK commander	Kurdistan Workers\' Party	1999		\n\
Salih Muslim		SYR	PTY	co-chair of the Democratic Union Party	Democratic Union Party	2010	2017	\n\
Jalaluddin Haqqani		AFG	REB	leader of the Haqqani network	Haqqani network	1979	2018-09	\n\
Sher Mohammad Abbas Stanikzai	Sher Mohammad Stanikzai	AFG	REB	head of the Taliban\'s political office	Taliban	2015	2019-01	\n\
Sher Mohammad Abbas Stanikzai		AFG	GOV	deputy foreign minister		2021-09	2025-02	\n\
Maulana Fazlullah	Mullah Fazlullah	PAK	REB	leader of the Pakistani Taliban		2013-11	2018-06-14	\n\
Zaki-ur-Rehman Lakhvi		PAK	REB	founder of Lashkar-e-Taiba	Lashkar-e-Taiba	1990		\n\
Faiz Hameed		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2019-06	2021-10	\n\
Nadeem Anjum		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2021-11	2024-09	\n\
Asim Malik		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2024-09-30		\n\
Ahmed Shuja Pasha		PAK	SPY	head of Inter-Services Intelligence	Inter-Services Intelligence	2008-10	2012-03	\n\
S. P. Tamilselvan	S.P. Thamilselvan	LKA	REB	political chief of the LTTE	Liberation Tigers of Tamil Eelam	1994	2007-11-02	\n\
Anton Balasingham		LKA	REB	political chief of the LTTE	Liberation Tigers of Tamil Eelam	1983	2006-12-14	\n\
Syed Ali Geelani	Syed Ali Shah Geelani	IND	OPP	separatist leader		1993	2021-09-01	\n\
Yasin Malik		IND	OPP	separatist leader		1989	2019	\n\
Mirwaiz Umar Farooq		IND	OPP	separatist leader		1990		\n\
Khadaffy Janjalani		PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	1998	2006-09-04	\n\
Radullan Sahiron		PHL	REB	leader of Abu Sayyaf	Abu Sayyaf	2006		\n\
Murad Ebrahim	Al Haj Murad Ebrahim	PHL	REB	chairman of the Moro Islamic Liberation Front	Moro Islamic Liberation Front	2003-08	2019-02	\n\
Hashim Salamat		PHL	REB	chairman of the Moro Islamic Liberation Front	Moro Islamic Liberation Front	1984	2003-07	\n\
Twan Mrat Naing		MMR	REB	leader of the Arakan Army	Arakan Army	2009-04		\n\
Duwa Lashi La		MMR	OPP	acting president of the National Unity Government	National Unity Government	2021-04-16		\n\
Zin Mar Aung		MMR	OPP	foreign minister of the National Unity Government	National Unity Government	2021-05		\n\
Baburam Bhattarai		NPL	REB	leader of the Maoists		1996-02	2006-11-21	\n\
Baburam Bhattarai		NPL	GOV	prime minister		2011-08-29	2013-03-14	\n\
Alfredo Reinado		TLS	REB	rebel leader		2006-05	2008-02-11	\n\
Hasan di Tiro		IDN	REB	chief negotiator of the Free Aceh Movement		1976	2010-06-03	\n\
Malik Mahmud		IDN	REB	chief negotiator of the Free Aceh Movement		2003	2005-08	\n\
Mono Jojoy	Jorge Briceño	COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1999	2010-09-22	\n\
Pablo Catatumbo		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1980	2017	\n\
Simón Trinidad		COL	REB	commander of the FARC	Revolutionary Armed Forces of Colombia	1987	2004-01	\n\
Piedad Córdoba		COL	LEG	senator		1994	2010	\n\
Iván Cepeda		COL	LEG	senator		2014-07-20		\n\
Gustavo Bolívar		COL	LEG	senator		2018	2023	\n\
Nicolás Rodríguez Bautista		COL	REB	leader of the National Liberation Army	National Liberation Army	1998	2021	\n\
Pablo Beltrán		COL	REB	leader of the National Liberation Army	National Liberation Army	2000		\n\
Otty Patiño		COL	GOV	high commissioner for peace		2023-11		\n\
Danilo Rueda		COL	GOV	high commissioner for peace		2022-08	2023-11	\n\
Miguel Ceballos		COL	GOV	high commissioner for peace		2018-08	2021-05	\n\
Luis Carlos Restrepo		COL	GOV	high commissioner for peace		2002-08	2009	\n\
Sergio Jaramillo		COL	GOV	high commissioner for peace		2012	2016-08	\n\
Claudia López		COL	GOV	mayor of Bogotá		2020-01-01	2023-12-31	\n\
Carlos Fernando Galán		COL	GOV	mayor of Bogotá		2024-01-01		\n\
Antanas Mockus		COL	GOV	mayor of Bogotá		2001-01-01	2003-12-31	\n\
Enrique Peñalosa		COL	GOV	mayor of Bogotá		2016-01-01	2019-12-31	\n\
Ovidio Guzmán		MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	2016	2023-01-05	\n\
Iván Archivaldo Guzmán		MEX	CRM	leader of the Sinaloa Cartel	Sinaloa Cartel	2016		\n\
Guy Philippe		HTI	REB	rebel leader		2004-02	2004-03	\n\
Vitel\'homme Innocent		HTI	REB	rebel leader		2021		\n\
Luis Fernando Camacho		BOL	OPP	opposition leader		2019-10		\n\
Keiko Fujimori		PER	PTY	leader of Fuerza Popular	Fuerza Popular	2010		\n\
Milan Radoičić		XKX	PTY	vice president of the Serb List		2018	2023-09	\n\
Ali Ahmeti		MKD	REB	leader of the National Liberation Army	National Liberation Army of Macedonia	2001-01	2001-09	\n\
Ali Ahmeti		MKD	PTY	leader of the Democratic Union for Integration		2002-06		\n\
Alija Izetbegović		BIH	GOV	member of the presidency		1990-12-20	2000-10-14	\n\
Biljana Plavšić		BIH	GOV	president of Republika Srpska		1996-07	1998-11	\n\
Vladislav Ardzinba		GEO	PRE	president of Abkhazia		1994-11-26	2005-02-12	\n\
Sergei Bagapsh		GEO	PRE	president of Abkhazia		2005-02-12	2011-05-29	\n\
Alexander Ankvab		GEO	PRE	president of Abkhazia		2011-05-29	2014-06-01	\n\
Raul Khajimba		GEO	PRE	president of Abkhazia		2014-09-25	2020-01-12	\n\
Aslan Bzhania		GEO	PRE	president of Abkhazia		2020-04-23	2024-11-19	\n\
Badra Gunba		GEO	PRE	president of Abkhazia		2025-04-02		\n\
Eduard Kokoity		GEO	PRE	president of South Ossetia		2001-12-18	2011-12-10	\n\
Leonid Tibilov		GEO	PRE	president of South Ossetia		2012-04-19	2017-04-21	\n\
Anatoly Bibilov		GEO	PRE	president of South Ossetia		2017-04-21	2022-05-24	\n\
Alan Gagloev		GEO	PRE	president of South Ossetia		2022-05-24		\n\
Arkadi Ghukasyan		AZE	PRE	president of Nagorno-Karabakh		1997-09-08	2007-09-07	\n\
Bako Sahakyan		AZE	PRE	president of Nagorno-Karabakh		2007-09-07	2020-05-21	\n\
Arayik Harutyunyan		AZE	PRE	president of Nagorno-Karabakh		2020-05-21	2023-09-01	\n\
Samvel Shahramanyan		AZE	PRE	president of Nagorno-Karabakh		2023-09-10	2023-12-31	\n\
Akhmed Zakayev		RUS	REB	Chechen separatist envoy		1999		\n\
Abdul-Halim Sadulayev		RUS	REB	Chechen separatist envoy		2005-03	2006-06-17	\n\
Movladi Udugov		RUS	REB	Chechen separatist envoy		1994	2007	\n\
Igor Girkin	Igor Strelkov	RUS	REB	separatist commander		2014-04	2014-08	\n\
Garry Kasparov		RUS	OPP	opposition politician		2005		\n\
Vladimir Kara-Murza		RUS	OPP	opposition politician		2012		\n\
Ilya Yashin		RUS	OPP	opposition politician		2005		\n\
Boris Nadezhdin		RUS	OPP	opposition politician		2023		\n\
Sergei Udaltsov		RUS	OPP	opposition politician		2011	2014	\n\
Gennady Zyuganov		RUS	PTY	leader of the Communist Party	Communist Party of the Russian Federation	1993		\n\
Vladimir Zhirinovsky		RUS	PTY	leader of the Liberal Democratic Party		1992	2022-04-06	\n\
Leonid Slutsky		RUS	PTY	leader of the Liberal Democratic Party		2022-05		\n\
Dmytro Yarosh		UKR	PTY	leader of Right Sector	Right Sector	2013-11	2015-11	\n\
Vitali Klitschko		UKR	GOV	mayor of Kyiv		2014-06-05		\n\
Dmytro Lubinets		UKR	GOV	human rights ombudsman		2022-07-01		\n\
Liudmyla Denisova		UKR	GOV	human rights ombudsman		2018-03	2022-05	\n\
Maria Kolesnikova	Maria Kalesnikava	BLR	OPP	opposition leader		2020		\n\
Viktor Babariko	Viktor Babaryka	BLR	OPP	opposition leader		2020		\n\
Ales Bialiatski		BLR	OPP	opposition leader		1996		\n\
Veronika Tsepkalo		BLR	OPP	opposition leader		2020		\n\
Mehdi Karroubi		IRN	OPP	opposition leader		2009		\n\
Maryam Rajavi		IRN	OPP	leader of the People\'s Mujahedin of Iran		1993		\n\
Massoud Rajavi		IRN	OPP	leader of the People\'s Mujahedin of Iran		1979	2003	\n\
Shirin Ebadi		IRN	SOC	activist		2003		\n\
Nasrin Sotoudeh		IRN	SOC	activist		2009		\n\
Gholam-Hossein Mohseni-Ejei	Gholamhossein Mohseni Ejei	IRN	JUD	judiciary chief		2021-07-01		\n\
Sadeq Larijani	Sadegh Larijani	IRN	JUD	judiciary chief		2009-08	2019-03	\n\
Mohammad Eslami		IRN	GOV	president of the Atomic Energy Organization		2021-08-29		\n\
Fereydoun Abbasi		IRN	GOV	president of the Atomic Energy Organization		2011-02	2013-08	\n\
Mark Regev		ISR	GOV	government spokesman		2007	2016	\n\
David Mencer		ISR	GOV	government spokesman		2023-10		\n\
Eylon Levy		ISR	GOV	government spokesman		2023-10	2024-03	\n\
Effie Defrin		ISR	MIL	military spokesman	Israel Defense Forces	2025-03		\n\
Jonathan Conricus		ISR	MIL	military spokesman	Israel Defense Forces	2017	2021	\n\
Peter Lerner		ISR	MIL	military spokesman	Israel Defense Forces	2013	2017	\n\
Gilad Erdan		ISR	GOV	ambassador to the United Nations		2020-07	2024-08	\n\
Danny Danon		ISR	GOV	ambassador to the United Nations		2024-08		\n\
Ron Prosor		ISR	GOV	ambassador to the United Nations		2011	2015	\n\
Dan Gillerman		ISR	GOV	ambassador to the United Nations		2003-01	2008-09	\n\
Riyad Mansour		PSE	GOV	ambassador to the United Nations		2005		\n\
Saeb Erekat		PSE	GOV	chief negotiator		1995	2020-11-10	\n\
Hussein al-Sheikh		PSE	GOV	vice president		2025-04-26		\n\
Mohammed Dahlan		PSE	PTY	Fatah leader	Fatah	2006	2011-06	\n\
Jibril Rajoub		PSE	PTY	Fatah leader	Fatah	2009		\n\
Mahmoud al-Aloul		PSE	PTY	Fatah leader	Fatah	2009		\n\
Hanan Ashrawi		PSE	GOV	spokeswoman		1991	2020-12	\n\
Nabil Abu Rudeineh		PSE	GOV	spokeswoman		1996		\n\
Mohammed Badie		EGY	OPP	supreme guide of the Muslim Brotherhood		2010-01-16		\n\
Mahdi Akef	Mohammed Mahdi Akef	EGY	OPP	supreme guide of the Muslim Brotherhood		2004-01	2010-01	\n\
Ayman Nour		EGY	OPP	opposition leader		2004		\n\
Hamdeen Sabahi		EGY	OPP	opposition leader		2012	2014	\n\
Xu Zhiyong		CHN	SOC	human rights lawyer		2003		\n\
Gao Zhisheng		CHN	SOC	human rights lawyer		2005	2017	\n\
Tung Chee-hwa		HKG	GOV	chief executive		1997-07-01	2005-03-12	\n\
Donald Tsang		HKG	GOV	chief executive		2005-06-21	2012-06-30	\n\
Leung Chun-ying	C.Y. Leung	HKG	GOV	chief executive		2012-07-01	2017-06-30	\n\
Rebiya Kadeer		CHN	OPP	Uyghur leader		2006	2017	\n\
Dolkun Isa		CHN	OPP	Uyghur leader		2017		\n\
Ilham Tohti		CHN	OPP	Uyghur leader		2006		\n\
Lobsang Sangay		CHN	OPP	prime minister of the Central Tibetan Administration	Central Tibetan Administration	2011-08-08	2021-05	\n\
Penpa Tsering		CHN	OPP	prime minister of the Central Tibetan Administration	Central Tibetan Administration	2021-05-27		\n\
Gerry Adams		GBR	PTY	leader of Sinn Féin	Sinn Féin	1983	2018-02-10	\n\
Mary Lou McDonald		GBR	PTY	leader of Sinn Féin	Sinn Féin	2018-02-10		\n\
Martin McGuinness		GBR	GOV	deputy first minister of Northern Ireland		2007-05-08	2017-01-09	\n\
David Trimble		GBR	GOV	first minister of Northern Ireland		1998-07-01	2002-10-14	\n\
Ian Paisley		GBR	GOV	first minister of Northern Ireland		2007-05-08	2008-06-05	\n\
Arlene Foster		GBR	GOV	first minister of Northern Ireland		2016-01-11	2021-06	\n\
Michelle O\'Neill		GBR	GOV	first minister of Northern Ireland		2024-02-03		\n\
Rowan Williams		GBR	REL	archbishop of Canterbury		2002-12	2012-12	\n\
Justin Welby		GBR	REL	archbishop of Canterbury		2013-02-04	2025-01-06	\n\
Quim Torra		ESP	GOV	president of Catalonia		2018-05-17	2020-09-28	\n\
Pere Aragonès		ESP	GOV	president of Catalonia		2021-05-21	2024-08	\n\
Artur Mas		ESP	GOV	president of Catalonia		2010-12-27	2016-01-12	\n\
Salvador Illa		ESP	GOV	president of Catalonia		2024-08-10		\n\
Alberto Núñez Feijóo		ESP	OPP	leader of the People\'s Party		2022-04-02		\n\
Pablo Casado		ESP	OPP	leader of the People\'s Party		2018-07	2022-04	\n\
Santiago Abascal		ESP	PTY	leader of Vox	Vox	2014-09		\n\
Jordan Bardella		FRA	PTY	leader of the National Rally	National Rally	2022-11-05		\n\
Jean-Marie Le Pen		FRA	PTY	leader of the National Rally	National Rally	1972-10	2011-01-15	\n\
Umberto Bossi		ITA	PTY	leader of the League		1991	2012-04	\n\
Tino Chrupalla		DEU	PTY	leader of the AfD	Alternative for Germany	2019-11		\n\
Alexander Gauland		DEU	PTY	leader of the AfD	Alternative for Germany	2017	2019	\n\
Björn Höcke		DEU	PTY	leader of the AfD	Alternative for Germany	2013		\n\
Jörg Haider		AUT	PTY	leader of the Freedom Party		1986	2000-05	\n\
Heinz-Christian Strache		AUT	PTY	leader of the Freedom Party		2005-04	2019-05	\n\
Herbert Kickl		AUT	PTY	leader of the Freedom Party		2021-06		\n\
Nikolaos Michaloliakos		GRC	PTY	leader of Golden Dawn	Golden Dawn	1985	2020-10	\n\
Pietro Parolin		VAT	GOV	cardinal secretary of state	Vatican\'s Secretariat of State	2013-10-15		\n\
Tarcisio Bertone		VAT	GOV	cardinal secretary of state	Vatican\'s Secretariat of State	2006-09	2013-10	\n\
Angelo Sodano		VAT	GOV	cardinal secretary of state	Vatican\'s Secretariat of State	1991-06	2006-09	\n\
Bartholomew I	Ecumenical Patriarch Bartholomew	TUR	REL	patriarch of Constantinople		1991-11-02		\n\
John Steenhuisen		ZAF	OPP	leader of the Democratic Alliance	Democratic Alliance	2019-11	2024-06	\n\
Mmusi Maimane		ZAF	OPP	leader of the Democratic Alliance	Democratic Alliance	2015-05	2019-10	\n\
Helen Zille		ZAF	OPP	leader of the Democratic Alliance	Democratic Alliance	2007-05	2015-05	\n\
Tendai Biti		ZWE	OPP	opposition leader		2005		\n\
Arthur Mutambara		ZWE	OPP	opposition leader		2006	2012	\n\
Mugisha Muntu		UGA	OPP	leader of the Forum for Democratic Change		2012	2017	\n\
Kalonzo Musyoka		KEN	OPP	opposition leader		2013		\n\
Martha Karua		KEN	OPP	opposition leader		2013		\n\
Pierre Poilievre		CAN	OPP	leader of the Conservative Party	Conservative Party of Canada	2022-09-10		\n\
Erin O\'Toole		CAN	OPP	leader of the Conservative Party	Conservative Party of Canada	2020-08	2022-02	\n\
Andrew Scheer		CAN	OPP	leader of the Conservative Party	Conservative Party of Canada	2017-05	2020-08	\n\
Jagmeet Singh		CAN	PTY	leader of the New Democratic Party		2017-10-01	2025-05	\n\
Jack Layton		CAN	PTY	leader of the New Democratic Party		2003-01	2011-08-22	\n\
Lester Bird		ATG	GOV	prime minister		1994-03-08	2004-03-24	\n\
Baldwin Spencer		ATG	GOV	prime minister		2004-03-24	2014-06-13	\n\
Gaston Browne		ATG	GOV	prime minister		2014-06-13		\n\
Pierre Charles		DMA	GOV	prime minister		2000-10	2004-01-06	\n\
Roosevelt Skerrit		DMA	GOV	prime minister		2004-01-08		\n\
Keith Mitchell		GRD	GOV	prime minister		1995-06-22	2008-07-09	\n\
Keith Mitchell		GRD	GOV	prime minister		2013-02-20	2022-06-24	\n\
Tillman Thomas		GRD	GOV	prime minister		2008-07-09	2013-02-20	\n\
Dickon Mitchell		GRD	GOV	prime minister		2022-06-24		\n\
Denzil Douglas		KNA	GOV	prime minister		1995-07-04	2015-02-18	\n\
Timothy Harris		KNA	GOV	prime minister		2015-02-18	2022-08	\n\
Terrance Drew		KNA	GOV	prime minister		2022-08-06		\n\
Kenny Anthony		LCA	GOV	prime minister		1997-05-24	2006-12-11	\n\
Kenny Anthony		LCA	GOV	prime minister		2011-11-30	2016-06-07	\n\
Stephenson King		LCA	GOV	prime minister		2007-09-09	2011-11-30	\n\
Allen Chastanet		LCA	GOV	prime minister		2016-06-07	2021-07-28	\n\
Philip J. Pierre		LCA	GOV	prime minister		2021-07-28		\n\
Ralph Gonsalves		VCT	GOV	prime minister		2001-03-29	2025-11-28	\n\
Godwin Friday		VCT	GOV	prime minister		2025-11-28		\n\
Owen Arthur		BRB	GOV	prime minister		1994-09-07	2008-01-16	\n\
Freundel Stuart		BRB	GOV	prime minister		2010-10-23	2018-05-25	\n\
Said Musa		BLZ	GOV	prime minister		1998-08-28	2008-02-08	\n\
Basdeo Panday		TTO	GOV	prime minister		1995-11-09	2001-12-24	\n\
Stuart Young		TTO	GOV	prime minister		2025-03-17	2025-05-01	\n\
Miguel Trovoada		STP	GOV	president		1991-04-03	2001-09-03	\n\
Fradique de Menezes		STP	GOV	president		2001-09-03	2011-09-03	\n\
Manuel Pinto da Costa		STP	GOV	president		2011-09-03	2016-09-03	\n\
Evaristo Carvalho		STP	GOV	president		2016-09-03	2021-10-02	\n\
Carlos Vila Nova		STP	GOV	president		2021-10-02		\n\
Tāufaʻāhau Tupou IV	Taufa\'ahau Tupou IV	TON	GOV	king		1965-12-16	2006-09-10	\n\
George Tupou V		TON	GOV	king		2006-09-11	2012-03-18	\n\
Tupou VI	King Tupou VI	TON	GOV	king		2012-03-18		\n\
ʻAkilisi Pōhiva	Akilisi Pohiva	TON	GOV	prime minister		2014-12-30	2019-09-12	\n\
Siaosi Sovaleni		TON	GOV	prime minister		2021-12-27	2024-12-09	\n\
Enele Sopoaga		TUV	GOV	prime minister		2013-08-05	2019-09-19	\n\
Kausea Natano		TUV	GOV	prime minister		2019-09-19	2024-02-26	\n\
Feleti Teo		TUV	GOV	prime minister		2024-02-26		\n\
Baron Waqa		NRU	GOV	president		2013-06-11	2019-08-27	\n\
Lionel Aingimea		NRU	GOV	president		2019-08-27	2022-09	\n\
Russ Kun		NRU	GOV	president		2022-09	2023-10	\n\
David Adeang		NRU	GOV	president		2023-10-30		\n\
Peter Christian		FSM	GOV	president		2015-05-11	2019-05-11	\n\
David Panuelo		FSM	GOV	president		2019-05-11	2023-05-11	\n\
Wesley Simina		FSM	GOV	president		2023-05-11		\n\
Henry Puna		COK	GOV	prime minister		2010-11-30	2020-10-01	\n\
Edward Natapei		VUT	GOV	prime minister		2008-09	2010-12	\n\
Sato Kilman		VUT	GOV	prime minister		2011	2013	\n\
Bob Loughman		VUT	GOV	prime minister		2020-04-20	2022-11	\n\
Ishmael Kalsakau		VUT	GOV	prime minister		2022-11	2023-09	\n\
Allan Kemakeza		SLB	GOV	prime minister		2001-12-17	2006-04-20	\n\
Derek Sikua		SLB	GOV	prime minister		2007-12-20	2010-08	\n\
Rick Houenipwela		SLB	GOV	prime minister		2017-11-16	2019-04-24	\n\
Gordon Darcy Lilo		SLB	GOV	prime minister		2011-11	2014-12	\n\
Kessai Note		MHL	GOV	president		2000-01-10	2008-01-14	\n\
Litokwa Tomeing		MHL	GOV	president		2008-01-14	2009-10	\n\
Jurelang Zedkaia		MHL	GOV	president		2009-11	2012-01	\n\
Christopher Loeak		MHL	GOV	president		2012-01-10	2016-01-11	\n\
Johnson Toribiong		PLW	GOV	president		2009-01-15	2013-01-17	\n\
Teburoro Tito		KIR	GOV	president		1994-10-01	2003-03	\n\
La\'auli Leuatea Schmidt		WSM	GOV	prime minister		2025-09		\n\
Mekere Morauta		PNG	GOV	prime minister		1999-07-14	2002-08-05	\n\
Rainier III	Prince Rainier III	MCO	GOV	prince		1949-05-09	2005-04-06	\n\
Hans-Adam II	Prince Hans-Adam II	LIE	GOV	prince		1989-11-13		\n\
Adrian Hasler		LIE	GOV	prime minister		2013-03-27	2021-03-25	\n\
Daniel Risch		LIE	GOV	prime minister		2021-03-25	2025-04	\n\
Antoni Martí		AND	GOV	prime minister		2011-05	2019-05-16	\n\
Albert Pintat		AND	GOV	prime minister		2005-05	2009-06	\n\
Kim Kielsen		GRL	GOV	prime minister		2014-12	2021-04	\n\
Múte Bourup Egede	Mute Egede	GRL	GOV	prime minister		2021-04-23	2025-04	\n\
Jens-Frederik Nielsen		GRL	GOV	prime minister		2025-04		\n\
Ricardo Rosselló		PRI	GOV	governor		2017-01-02	2019-08-02	\n\
Pedro Pierluisi		PRI	GOV	governor		2021-01-02	2025-01-02	\n\
Wanda Vázquez		PRI	GOV	governor		2019-08	2021-01	\n\
Alejandro García Padilla		PRI	GOV	governor		2013-01-02	2017-01-02	\n\
Jenniffer González		PRI	GOV	governor		2025-01-02		\n\
Edmund Ho		MAC	GOV	chief executive		1999-12-20	2009-12-20	\n\
Fernando Chui		MAC	GOV	chief executive		2009-12-20	2019-12-20	\n\
Ho Iat-seng		MAC	GOV	chief executive		2019-12-20	2024-12-20	\n\
Sam Hou Fai		MAC	GOV	chief executive		2024-12-20		\n\
Paul Bremer	L. Paul Bremer	USA	GOV	administrator of the Coalition Provisional Authority		2003-05-11	2004-06-28	\n\
Lennart Meri		EST	GOV	president		1992-10-06	2001-10-08	\n\
Arnold Rüütel		EST	GOV	president		2001-10-08	2006-10-09	\n\
Mart Laar		EST	GOV	prime minister		1999-03-25	2002-01-28	\n\
Siim Kallas		EST	GOV	prime minister		2002-01-28	2003-04-10	\n\
Juhan Parts		EST	GOV	prime minister		2003-04-10	2005-04-12	\n\
Algirdas Brazauskas		LTU	GOV	prime minister		2001-07-03	2006-06-01	\n\
Gediminas Kirkilas		LTU	GOV	prime minister		2006-07-04	2008-12-09	\n\
Aigars Kalvītis		LVA	GOV	prime minister		2004-12-02	2007-12-20	\n\
Māris Kučinskis		LVA	GOV	prime minister		2016-02-11	2019-01-23	\n\
Ivars Godmanis		LVA	GOV	prime minister		2007-12-20	2009-03-12	\n\
Milan Kučan		SVN	GOV	president		1991-12-23	2002-12-22	\n\
Anton Rop		SVN	GOV	prime minister		2002-12-19	2004-12-03	\n\
Rexhep Meidani		ALB	GOV	president		1997-07-24	2002-07-24	\n\
Alfred Moisiu		ALB	GOV	president		2002-07-24	2007-07-24	\n\
Bamir Topi		ALB	GOV	president		2007-07-24	2012-07-24	\n\
Pandeli Majko		ALB	GOV	prime minister		2002-02-22	2002-07-31	\n\
Zoran Živković		SRB	GOV	prime minister		2003-03-18	2004-03-03	\n\
Svetozar Marović		SRB	GOV	president of Serbia and Montenegro		2003-03-07	2006-06-03	\n\
Petar Stoyanov		BGR	GOV	president		1997-01-22	2002-01-22	\n\
Ivan Kostov		BGR	GOV	prime minister		1997-05-21	2001-07-24	\n\
Emil Constantinescu		ROU	GOV	president		1996-11-29	2000-12-20	\n\
Ólafur Ragnar Grímsson		ISL	GOV	president		1996-08-01	2016-08-01	\n\
Guðni Th. Jóhannesson		ISL	GOV	president		2016-08-01	2024-08-01	\n\
Halla Tómasdóttir		ISL	GOV	president		2024-08-01		\n\
Eddie Fenech Adami		MLT	GOV	prime minister		1998-09-06	2004-03-23	\n\
Jigme Singye Wangchuck		BTN	GOV	king		1972-07-24	2006-12-14	\n\
Khamtai Siphandon		LAO	GOV	president		1998-02-24	2006-06-08	\n\
Paul Bérenger		MUS	GOV	prime minister		2003-09-30	2005-07-05	\n\
Mohamed Waheed Hassan	Mohammed Waheed Hassan	MDV	GOV	president		2012-02-07	2013-11-17	\n\
Letsie III	King Letsie III	LSO	GOV	king		1996-02-07		\n\
António Mascarenhas Monteiro		CPV	GOV	president		1991-03-22	2001-03-22	\n\
Pedro Pires		CPV	GOV	president		2001-03-22	2011-09-09	\n\
Ulisses Correia e Silva		CPV	GOV	prime minister		2016-04-22		\n\
Ikililou Dhoinine		COM	GOV	president		2011-05-26	2016-05-26	\n\
Miguel Ángel Rodríguez		CRI	GOV	president		1998-05-08	2002-05-08	\n\
Laura Fernández		CRI	GOV	president		2026-05-08		\n\
Boniface Alexandre		HTI	GOV	president		2004-02-29	2006-05-14	\n\
Jules Wijdenbosch		SUR	GOV	president		1996-09-15	2000-08-12	\n\
Fakhruddin Ahmed		BGD	GOV	chief adviser		2007-01-12	2009-01-06	\n\
Burhanuddin Rabbani		AFG	GOV	president		1992-06-28	2001-12-22	\n\
Sékouba Konaté		GIN	GOV	interim president		2010-01	2010-12-21	\n\
Ely Ould Mohamed Vall		MRT	GOV	head of the junta		2005-08-03	2007-04-19	\n\
Henrique Rosa		GNB	GOV	interim president		2003-09-28	2005-10-01	\n\
Horta Inta-A Na Man		GNB	GOV	interim president		2025-11-27		\n\
Fouad Mebazaa		TUN	GOV	interim president		2011-01-15	2011-12-13	\n\
Abdelkader Bensalah		DZA	GOV	interim president		2019-04-09	2019-12-19	\n\
Mustafa Abdul Jalil	Mustafa Abdel Jalil	LBY	GOV	chairman of the National Transitional Council		2011-03-05	2012-08-08	\n\
Albert II of Belgium		BEL	GOV	king		1993-08-09	2013-07-21	\n\
Philippe of Belgium	King Philippe	BEL	GOV	king		2013-07-21		\n\
Carl XVI Gustaf	King Carl XVI Gustaf	SWE	GOV	king		1973-09-15		\n\
Harald V	King Harald V	NOR	GOV	king		1991-01-17		\n\
Margrethe II	Queen Margrethe II|Queen Margrethe	DNK	GOV	queen		1972-01-14	2024-01-14	\n\
Frederik X	King Frederik X	DNK	GOV	king		2024-01-14		\n\
Queen Beatrix	Beatrix of the Netherlands	NLD	GOV	queen		1980-04-30	2013-04-30	\n\
Grand Duke Henri	Henri of Luxembourg	LUX	GOV	grand duke		2000-10-07	2025-10-03	\n\
Sultan Abdullah of Pahang	Al-Sultan Abdullah	MYS	GOV	king		2019-01-31	2024-01-30	\n\
Sultan Ibrahim of Johor	Sultan Ibrahim Iskandar	MYS	GOV	king		2024-01-31		\n\
Anupong Paojinda		THA	GOV	interior minister		2014-08	2023-09	\n\
';
