/* What people and things of a country, a people or a faith are called, in the singular; own general knowledge. */
const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american angolan argentine argentinian armenian asian australian austrian azerbaijani azeri bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese burundian californian cambodian cameroonian canadian catalan
  chadian chechen chilean chinese colombian congolese croat croatian cuban cypriot czech danish dominican dutch ecuadorean ecuadorian egyptian
  emirati english eritrean estonian ethiopian european filipino finnish french gambian georgian german ghanaian greek guatemalan guinean
  haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean
  kosovar kurd kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian londoner macedonian malawian malaysian malian maltese
  mauritanian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nicaraguan nigerian nigerien norwegian omani pakistani
  palestinian panamanian paraguayan parisian persian peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran saudi
  scottish senegalese serb serbian singaporean slovak slovene slovenian somali soviet spanish sudanese swede swedish swiss syrian taiwanese tajik
  tanzanian texan thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav
  zairean zambian zimbabwean
  alawite alevi amhara arab ashkenazi basque berber buddhist christian circassian copt coptic druze evangelical hazara hindu hutu ingush jew jewish
  kanuri kashmiri maronite muslim oromo pashtun protestant rohingya sephardi shia shiite sikh sunni tamil tatar tigrayan tuareg tutsi
  uighur uyghur yazidi yezidi zulu`
    .trim()
    .split(/\s+/),
);

/**
 * Whether a word says of what country, people or faith somebody is: "Iraqi", "Iranians", "Sunni".
 *
 * @param norm in lower case
 * @example isDemonym('iranians') //=> true
 */
export const isDemonym = (norm: string): boolean =>
  DEMONYMS.has(norm) || (norm.endsWith('s') && DEMONYMS.has(norm.slice(0, -1)));
