/*
 * Names that are organisations in every report. Own general knowledge of the world's news agencies, broadcasters and international bodies;
 * an abbreviation is here only when news uses it for nothing else.
 */

/** Agencies, broadcasters and papers that others quote. */
export const AGENCIES: readonly string[] = `
  AFP | Agence France-Presse | Agence France Presse | Associated Press | Reuters | Reuter | UPI | United Press International | Bloomberg News
  DPA | Deutsche Presse-Agentur | EFE | Agencia EFE | ANSA | LUSA | Agerpres | Tanjug | Belga | Ritzau | BNS | Baltic News Service | ČTK
  TASS | ITAR-TASS | Interfax | RIA Novosti | RIA-Novosti | Ukrinform | UNIAN | BelTA | Interfax-Ukraine | Moldpres | Armenpress | Trend News Agency
  Xinhua | Xinhua News Agency | China News Service | Kyodo | Kyodo News | Jiji Press | Yonhap | Yonhap News Agency | KCNA
  Korean Central News Agency | Central News Agency | Bernama | Antara | Press Trust of India | Vietnam News Agency | Khabar Agency
  IRNA | Islamic Republic News Agency | ISNA | Tasnim | Tasnim News Agency | Fars News | Fars News Agency | Mehr News Agency | Anadolu Agency
  Anadolu | Petra News Agency | Saudi Press Agency | Emirates News Agency | Kuwait News Agency | Qatar News Agency | Wafa News Agency
  Syrian Arab News Agency | Middle East News Agency | Iraqi News Agency | Shafaq News | Pan African News Agency | Notimex | Télam | Prensa Latina
  Agência Brasil | Al Jazeera | Al-Jazeera | Al Arabiya | Al-Arabiya | Al Mayadeen | Al-Manar | BBC | CNN | NBC | CBS | ABC News | Fox News | NPR
  Deutsche Welle | Voice of America | VOA | Al-Monitor | Al Monitor | Radio Free Europe | Radio Free Asia | Radio France Internationale | New York Times | Washington Post
  Wall Street Journal | Los Angeles Times | Financial Times`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Unions of states and what belongs to them; banks, courts and relief organisations of the world. */
export const BODIES: readonly string[] = `
  United Nations | UN | U.N. | UN Security Council | U.N. Security Council | UNESCO | UNICEF | UNHCR | UNRWA | UNIFIL | IAEA | WTO | World Bank
  International Monetary Fund | IMF | World Health Organization | World Trade Organization | International Atomic Energy Agency | NATO | OSCE
  European Union | EU | European Commission | European Parliament | OPEC | ASEAN | ECOWAS | African Union | Arab League | Gulf Cooperation Council
  Organization of American States | Organisation of American States | Mercosur | SADC | IGAD | OECD | Interpol | Europol | International Criminal Court
  Red Cross | Red Crescent | Amnesty International | Human Rights Watch | Doctors Without Borders | Greenpeace | Oxfam
  Hamas | Hezbollah | Hizbollah | Taliban | Al-Qaeda | al-Qaeda | Al-Qaida | al-Qaida | Boko Haram | Islamic State | ISIS | Fatah`
  .split(/[|\n]/)
  .map((name) => name.trim())
  .filter((name) => name !== '');

/** Agencies whose letters also mean something else; read as agencies in a dateline, or where they are a name already. */
export const AGENCY_LETTERS: ReadonlySet<string> = new Set(
  'AP PA SANA WAM MENA INA QNA BNA SPA KUNA CNA NNA MAP APS TAP PAP PTI UNI ANI APA MTI BTA ANP STT NTB TT ATA AA CNS VNA GNA NAN PANA'.split(
    ' ',
  ),
);
