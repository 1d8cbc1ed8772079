/**
 * The little words of languages written in Latin letters, two or more letters long: a third of any running text, and hardly one in a hundred
 * words of an English one. Words that English has too ("in", "is", "an", "for") are left out, however common they are.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  English: words(
    'the of and to for that with from by this which were been said their they would have has not are who its after',
  ),
  Spanish: words(
    'el la los las de del que en y por con para una un se su al más como pero según fue este esta sus entre',
  ),
  French: words(
    'le la les des du et que en une un pour dans par sur est pas qui au aux avec selon ont été cette ses sont',
  ),
  German: words(
    'der das und den dem des ein eine einer mit von auf für ist im nicht sich auch nach bei wurde sei aus zu als',
  ),
  Italian: words('il lo gli di del della delle dei che con una un nel nella alla al da sono è stato anche più dal'),
  Portuguese: words('os da dos das que em um uma para com não por na ao pelo foi mais segundo são pela está'),
  Dutch: words(
    'de het een van en dat met voor op zijn niet aan er om door ook bij naar heeft werd wordt uit maar volgens',
  ),
  Swedish: words('och att det som en på är av för med den inte har om ett från var han efter vid kan enligt'),
  Danish: words('og det en af er på til den med der ikke har som et fra ved blev efter om han ifølge'),
  Polish: words('w na z że się nie jest o po przez od oraz jak dla przed za który która został ale był są'),
  Czech: words('na se že je za jako pro ale podle které který jsou byl byla také jeho nebo při jsem ze od po'),
  Croatian: words('je se na da su za od koji koja koje kako iz nije što bi te će s kao nakon bio prema'),
  Slovak: words('na sa že je za ako pre ale podľa ktoré ktorý sú bol bola aj jeho alebo pri od po vo'),
  Romanian: words('și în de la cu pe din că este pentru au nu mai fost sa unui unei după prin către sunt fi'),
  Hungarian: words('az és hogy nem egy azt meg volt ez már csak szerint vagy mint még után majd több között lett'),
  Finnish: words('ja ei että oli hän mutta kun myös ovat se sen mukaan joka jotka ollut kuin sekä vain olisi hänen'),
  Turkish: words(
    've bir bu için ile da de olarak olan olduğunu daha çok sonra göre kadar gibi ise dedi en ama tarafından',
  ),
  Indonesian: words(
    'yang dan di ke dari untuk dengan pada ini itu tidak dalam akan telah oleh para juga sebagai ada tersebut',
  ),
  Vietnamese: words('và của các có là được trong cho không với một những đã người này tại từ khi đến theo'),
  Swahili: words('ya wa na kwa katika ni za la cha kuwa hiyo huo baada lakini pia wake hao yake kama alisema'),
  Somali: words('oo iyo ee ka ku uu ay waa la soo ayaa waxaa kale si ah laga lagu isaga'),
  Hausa: words('da na ta ya cikin wanda shi ne ce domin kuma wannan za yi inda bayan su'),
  Albanian: words('të në dhe për nga një që është janë më ka ky kjo ishte nuk edhe sipas pas'),
  Catalan: words('el la els les de del que en amb una un dels és va han aquest aquesta seva seu més com segons'),
  Tagalog: words('ang ng sa mga na ay ni si kay para ito niya nila hindi kung isang siya din rin'),
  Lithuanian: words('ir kad yra iš su į tai buvo bet apie dėl jis kaip nuo po už taip jo pasak'),
  Estonian: words('ja et ei oli ka kui mis oma aga tema selle pärast ning või siis kes sai'),
  Norwegian: words('og det som en er på til av den med ikke har et fra ble etter seg ifølge om han'),
};

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
