import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTION_WORDS } from '../../src/languages/function-words.ts';
import { languageOf } from '../../src/languages/language-of.ts';

/** Of our own words, each a short piece of news. */
const PIECES: Readonly<Record<string, string>> = {
  Spanish:
    'El ministro de Defensa dijo el lunes que las tropas salieron de la base en el norte del país. Según el portavoz, los últimos soldados se fueron por la mañana y no hubo heridos.',
  French:
    'Le ministre de la Défense a déclaré lundi que les troupes ont quitté la base dans le nord du pays. Selon le porte-parole, les derniers soldats sont partis le matin et il n’y a pas eu de blessés.',
  German:
    'Der Verteidigungsminister sagte am Montag, dass die Truppen den Stützpunkt im Norden des Landes verlassen haben. Nach Angaben des Sprechers gingen die letzten Soldaten am Morgen, und es gab keine Verletzten.',
  Italian:
    'Il ministro della Difesa ha detto lunedì che le truppe hanno lasciato la base nel nord del paese. Secondo il portavoce gli ultimi soldati sono partiti al mattino e non ci sono stati feriti.',
  Portuguese:
    'O ministro da Defesa disse na segunda-feira que as tropas deixaram a base no norte do país. Segundo o porta-voz, os últimos soldados saíram pela manhã e não houve feridos na operação.',
  Dutch:
    'De minister van Defensie zei maandag dat de troepen de basis in het noorden van het land hebben verlaten. Volgens de woordvoerder zijn de laatste soldaten in de ochtend vertrokken en zijn er geen gewonden.',
  Swedish:
    'Försvarsministern sade på måndagen att trupperna har lämnat basen i norra delen av landet. Enligt talesmannen reste de sista soldaterna på morgonen och det fanns inte några skadade.',
  Polish:
    'Minister obrony powiedział w poniedziałek, że wojska opuściły bazę na północy kraju. Jak podał rzecznik, ostatni żołnierze wyjechali rano i nie było rannych, a klucze są w rękach armii.',
  Turkish:
    'Savunma bakanı pazartesi günü birliklerin ülkenin kuzeyindeki bir üsten ayrıldığını söyledi. Sözcüye göre son askerler sabah için yola çıktı ve daha sonra kimse yaralanmadı, ordu bu üssü aldı.',
  Indonesian:
    'Menteri pertahanan mengatakan pada hari Senin bahwa pasukan telah meninggalkan pangkalan di utara negara itu. Menurut juru bicara, tentara yang terakhir pergi pada pagi hari dan tidak ada yang terluka.',
  Swahili:
    'Waziri wa ulinzi alisema Jumatatu kwamba wanajeshi wameondoka katika kambi ya kaskazini ya nchi. Kwa mujibu wa msemaji, askari wa mwisho waliondoka asubuhi na hakuna aliyejeruhiwa kwa sasa.',
  Russian:
    'Министр обороны заявил в понедельник, что войска покинули базу на севере страны. Последний самолёт вылетел утром.',
  Ukrainian:
    'Міністр оборони заявив у понеділок, що війська залишили базу на півночі країни. Останній літак вилетів її вранці.',
  Arabic: 'قال وزير الدفاع يوم الاثنين إن القوات غادرت القاعدة في شمال البلاد وإن آخر الجنود رحلوا صباحا.',
  Persian: 'وزیر دفاع روز دوشنبه گفت که نیروها پایگاه شمال کشور را ترک کرده‌اند و چند سرباز پیش از ظهر رفتند.',
  Chinese: '国防部长周一表示，部队已经离开该国北部的基地，最后一批士兵于早上离开，没有人受伤。',
  Japanese: '国防相は月曜日、部隊が国の北部の基地を離れたと述べた。最後の兵士は朝に出発し、負傷者はいない。',
  Korean: '국방장관은 월요일 군대가 나라 북부의 기지를 떠났다고 말했다. 마지막 병사들은 아침에 떠났다.',
  Hebrew: 'שר הביטחון אמר ביום שני כי הכוחות עזבו את הבסיס בצפון המדינה והחיילים האחרונים יצאו בבוקר.',
  Greek: 'Ο υπουργός Άμυνας είπε τη Δευτέρα ότι τα στρατεύματα έφυγαν από τη βάση στα βόρεια της χώρας.',
};

const REPORT =
  'The last of the troops left the base on Monday, the defence minister said. They had been there for ten years, and the army of the country took over in the evening.';

const ENGLISH = new Set(
  'a an the in is on as do no at for or to of by he has have her me so was were are be it its not and but we you she they his out up who all can may had did now one'.split(
    ' ',
  ),
);

test.each(Object.entries(FUNCTION_WORDS).filter(([language]) => language !== 'English'))(
  'no little word of %s is one of English too',
  (_, words) => {
    expect([...words].filter((word) => ENGLISH.has(word))).toEqual([]);
  },
);

describe('languageOf', () => {
  test.each(Object.entries(PIECES))('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(`${text}\n\n`.repeat(300))).toBe(language);
  });

  test.each(Object.entries(PIECES))('an English report that quotes %s is English', (_, text) => {
    expect(languageOf(`${REPORT} "${text}" he wrote. ${REPORT}`)).toBe('English');
  });

  test.each(Object.entries(PIECES))('a report in %s that quotes English is not English', (language, text) => {
    expect(languageOf(`${text} ${text} "The last troops left the base," he said. ${text}`)).toBe(language);
  });

  test.each([
    'Forsvarsministeren sagde mandag, at tropperne har forladt basen i den nordlige del af landet. Ifølge talsmanden rejste de sidste soldater om morgenen, og ingen blev såret.',
    'Forsvarsministeren sa mandag at styrkene har forlatt basen nord i landet. Ifølge talsmannen reiste de siste soldatene om morgenen, og det var ikke noen skadde etter det.',
    'Ministr obrany v pondělí řekl, že vojáci opustili základnu na severu země. Podle mluvčího odjeli poslední vojáci ráno a nikdo nebyl zraněn, základna je nyní prázdná.',
    'Ministrul apărării a declarat luni că trupele au părăsit baza din nordul țării. Potrivit purtătorului de cuvânt, ultimii soldați au plecat dimineața și nu au fost răniți.',
    'A védelmi miniszter hétfőn közölte, hogy a csapatok elhagyták a bázist az ország északi részén. A szóvivő szerint az utolsó katonák reggel indultak el, és nem volt sérült.',
    'Puolustusministeri sanoi maanantaina, että joukot ovat lähteneet tukikohdasta maan pohjoisosasta. Tiedottajan mukaan viimeiset sotilaat lähtivät aamulla, eikä kukaan ollut loukkaantunut.',
    'Bộ trưởng quốc phòng cho biết hôm thứ Hai rằng quân đội đã rời khỏi căn cứ ở phía bắc của đất nước. Theo người phát ngôn, những người lính cuối cùng đã đi vào buổi sáng và không có ai bị thương.',
    'Ministar obrane rekao je u ponedjeljak da su trupe napustile bazu na sjeveru zemlje. Prema riječima glasnogovornika, posljednji vojnici otišli su ujutro i nije bilo ranjenih.',
  ])('%s', (text) => {
    expect(languageOf(text)).not.toBe('English');
  });

  test.each([
    '',
    'Bonjour',
    'Киев',
    'Le Monde, Die Zeit, La Repubblica, El País',
    'Volodymyr Zelenskyy, Jens Stoltenberg, Ursula von der Leyen, Pedro Sánchez',
    'IRAQ: TROOPS LEAVE BASE',
    'Goals: Silva 12, de la Cruz 40, van der Berg 67, dos Santos 80, el Haddadi 88. Bookings: de Jong, da Silva, la Rocca, el Sayed, di Marco.'.slice(
      0,
      90,
    ),
    '12 14 15 16 18 20 22 24 26 28 30 32 34 36 38 40 42 44 46 48 50 52 54 56 58 60 62 64',
    'Rebels attack Goma; army answers. Dozens flee. Hospitals full, doctors say. Talks off. Kinshasa silent. Kigali denies role. UN urges calm. Fighting spreads east.',
  ])('benefit of doubt: %s', (text) => {
    expect(languageOf(text)).toBe('English');
  });

  test('our own reports are English', () => {
    const folder = new URL('../../../../data/corpus/', import.meta.url);
    for (const name of readdirSync(folder))
      expect([name, languageOf(readFileSync(new URL(name, folder), 'utf8'))]).toEqual([name, 'English']);
  });
});
