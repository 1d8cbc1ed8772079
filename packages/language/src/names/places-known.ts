/*
 * Places that need no report around them. Own general knowledge: the states of the world as news names them, the states of the United States
 * and the provinces of Canada, in full and as agencies shorten them, and cities that news is filed from.
 */
const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const COUNTRIES: ReadonlySet<string> = new Set(
  list(`
  Afghanistan | Albania | Algeria | America | Andorra | Angola | Argentina | Armenia | Australia | Austria | Azerbaijan | Bahamas | Bahrain | Bangladesh
  Barbados | Belarus | Belgium | Belize | Benin | Bhutan | Bolivia | Bosnia | Botswana | Brazil | Britain | Brunei | Bulgaria | Burkina Faso | Burma
  Burundi | Cambodia | Cameroon | Canada | Chad | Chile | China | Colombia | Congo | Costa Rica | Croatia | Cuba | Cyprus | Czech Republic
  Czechoslovakia | Denmark | Djibouti | Dominican Republic | East Germany | Ecuador | Egypt | El Salvador | England | Eritrea | Estonia | Ethiopia
  Fiji | Finland | France | Gabon | Gambia | Germany | Ghana | Greece | Grenada | Guatemala | Guinea | Guinea-Bissau | Guyana | Haiti | Honduras | Hungary
  Iceland | India | Indonesia | Iran | Iraq | Ireland | Israel | Italy | Ivory Coast | Jamaica | Japan | Kazakhstan | Kenya | Kosovo | Kuwait
  Kyrgyzstan | Laos | Latvia | Lebanon | Lesotho | Liberia | Libya | Liechtenstein | Lithuania | Luxembourg | Macedonia | Madagascar | Malawi | Malaysia
  Mali | Malta | Mauritania | Mauritius | Mexico | Moldova | Monaco | Mongolia | Montenegro | Morocco | Mozambique | Myanmar | Namibia | Nepal
  Netherlands | New Zealand | Nicaragua | Niger | Nigeria | North Korea | North Macedonia | Northern Ireland | Norway | Oman | Pakistan | Panama
  Papua New Guinea | Paraguay | Peru | Philippines | Poland | Portugal | Qatar | Romania | Russia | Rwanda | Saudi Arabia | Scotland | Senegal | Serbia
  Sierra Leone | Singapore | Slovakia | Slovenia | Somalia | South Africa | South Korea | South Sudan | Soviet Union | Spain | Sri Lanka | Sudan
  Suriname | Swaziland | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania | Thailand | Togo | Tunisia | Turkey | Turkmenistan | U.K. | U.S.
  UAE | UK | US | USA | USSR | Uganda | Ukraine | United Arab Emirates | United Kingdom | United States | Uruguay | Uzbekistan | Venezuela | Vietnam
  Wales | West Germany | Yemen | Yugoslavia | Zaire | Zambia | Zimbabwe`),
);

/** Full names of states and provinces; those that are also names of people or of cities are left to the network. */
export const REGIONS: ReadonlySet<string> = new Set(
  list(`
  Alabama | Alaska | Arizona | Arkansas | California | Colorado | Connecticut | Delaware | Florida | Hawaii | Idaho | Illinois | Indiana | Iowa | Kansas
  Kentucky | Louisiana | Maine | Maryland | Massachusetts | Michigan | Minnesota | Mississippi | Missouri | Montana | Nebraska | Nevada | New Hampshire
  New Jersey | New Mexico | North Carolina | North Dakota | Ohio | Oklahoma | Oregon | Pennsylvania | Rhode Island | South Carolina | South Dakota
  Tennessee | Texas | Utah | Vermont | West Virginia | Wisconsin | Wyoming | Alberta | Manitoba | New Brunswick | Newfoundland | Nova Scotia | Ontario
  Quebec | Saskatchewan`),
);

export const STATE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(`
  Ala. | Ariz. | Ark. | Calif. | Colo. | Conn. | Del. | D.C. | Fla. | Ga. | Ill. | Ind. | Kan. | Ky. | La. | Md. | Mass. | Mich. | Minn. | Miss. | Mo. | Mont.
  Neb. | Nev. | N.H. | N.J. | N.M. | N.Y. | N.C. | N.D. | Okla. | Ore. | Pa. | R.I. | S.C. | S.D. | Tenn. | Tex. | Vt. | Va. | Wash. | W.Va. | Wis. | Wyo. | Ont. | Que.
  B.C.`),
);

/** Capitals of one word, and other cities that news of the world is filed from. */
const CAPITALS: ReadonlySet<string> = new Set(
  list(`
  Abuja | Accra | Algiers | Amman | Amsterdam | Ankara | Antananarivo | Ashgabat | Asmara | Astana | Asuncion | Athens | Baghdad | Baku | Bamako | Bangkok
  Bangui | Barcelona | Beijing | Beirut | Belfast | Belgrade | Berlin | Berne | Bishkek | Bissau | Bogota | Bogotá | Bonn | Brasilia | Bratislava
  Brazzaville | Brussels | Bucharest | Budapest | Bujumbura | Cairo | Canberra | Caracas | Chisinau | Colombo | Conakry | Copenhagen | Dakar | Damascus
  Dhaka | Djibouti | Doha | Dublin | Dushanbe | Frankfurt | Freetown | Gaborone | Geneva | Georgetown | Hamburg | Hanoi | Harare | Havana | Helsinki
  Islamabad | Istanbul | Jakarta | Jerusalem | Johannesburg | Juba | Kabul | Kampala | Karachi | Kathmandu | Khartoum | Kiev | Kigali | Kingston
  Kinshasa | Kyiv | Lagos | Libreville | Lima | Lisbon | Ljubljana | London | Luanda | Lusaka | Madrid | Managua | Manila | Maputo | Minsk | Mogadishu
  Monrovia | Montevideo | Montreal | Moscow | Mumbai | Munich | Muscat | Nairobi | Naypyidaw | Niamey | Nicosia | Nouakchott | Oslo | Ottawa
  Ouagadougou | Paris | Prague | Pretoria | Pristina | Pyongyang | Quito | Rabat | Rangoon | Reykjavik | Riga | Riyadh | Rome | Sanaa | Santiago
  Sarajevo | Seoul | Shanghai | Skopje | Sofia | Stockholm | Sydney | Taipei | Tallinn | Tashkent | Tbilisi | Tegucigalpa | Tehran | Tirana | Tokyo
  Toronto | Tripoli | Tunis | Ulaanbaatar | Valletta | Vienna | Vientiane | Vilnius | Warsaw | Wellington | Yerevan | Zagreb | Zurich`),
);

/** Cities of several words from which reports are filed. */
export const LONG_CITIES: readonly string[] = list(`
  Abu Dhabi | Addis Ababa | Andorra la Vella | Bandar Seri Begawan | Buenos Aires | Cape Town | Dar es Salaam | East Jerusalem | El Paso | Fort Worth
  Guatemala City | Hong Kong | Ho Chi Minh City | Kansas City | Kuala Lumpur | Kuwait City | La Paz | Las Vegas | Los Angeles | Mexico City | New Delhi
  New Orleans | New York | Panama City | Phnom Penh | Port Louis | Port Moresby | Port Sudan | Rio de Janeiro | Salt Lake City | San Diego | San Francisco
  San Jose | San Juan | San Salvador | Santa Cruz | Santo Domingo | Sao Paulo | São Paulo | St. Louis | St. Petersburg | Tel Aviv
  Vatican City`);

const LONG: ReadonlySet<string> = new Set(LONG_CITIES);

/** Whether a text is a city that news is filed from: "Cairo", "New Delhi". */
export const isNewsCity = (name: string): boolean => CAPITALS.has(name) || LONG.has(name);

/**
 * Whether a text is the name of a country, or of a state or province with a name of its own.
 *
 * @example isKnownPlace('West Virginia') //=> true
 */
export const isKnownPlace = (name: string): boolean =>
  COUNTRIES.has(name) || REGIONS.has(name) || STATE_ABBREVIATIONS.has(name);
