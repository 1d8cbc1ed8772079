// Writes what the lemmas need of compromise's word lists into src/words/generated/word-lists.ts: node scripts/build-word-lists.mjs
// With --check writes nothing and exits 1 when the committed module is not what the installed compromise gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise/two';

const OUTPUT = fileURLToPath(new URL('../src/words/generated/word-lists.ts', import.meta.url));
const SHORT = 5;
const COLUMNS = 130;

const {
  one: { lexicon },
  two: { switches },
} = nlp.model();
const WORDS = [...new Set([...Object.keys(lexicon), ...Object.keys(switches)])]
  .filter((word) => /^[a-z][a-z'-]*[a-z]$/.test(word))
  .sort();

/** Whether a tag of `word` is one of `tags`, "Singular|Plural". */
const tagged = (word, tags) => [lexicon[word] ?? []].flat().some((tag) => new RegExp(`^(?:${tags})$`).test(tag));
/** Whether `word` turns between two classes one of which is of `classes`: "Noun|Verb". */
const turns = (word, classes) => (switches[word] ?? '').split('|').some((each) => classes.includes(each));

const isVerb = (word) =>
  tagged(word, 'Infinitive') || (turns(word, ['Verb', 'Present']) && !turns(word, ['Plural', 'Gerund']));
const isAdjective = (word) => tagged(word, 'Adjective|Adverb') || turns(word, ['Adj']);
const isName = (word) =>
  tagged(word, '.*Name|Place|City|Country|Region|Organization|SportsTeam|ProperNoun|Month|WeekDay|Abbreviation|Person');
/** Written in capitals as a rule: "tv", "kg", "usd". */
const isAcronym = (word) => !/[aeiouy]/.test(word) || (word.length < 4 && tagged(word, 'Currency'));
const isOrdinary = (word) =>
  !isName(word) &&
  !isAcronym(word) &&
  !tagged(word, 'Plural') &&
  (tagged(word, 'Singular|Noun|Uncountable|Actor|Unit|Duration|Currency|Adjective|Comparative|Superlative|Ordinal') ||
    turns(word, ['Noun', 'Adj', 'Actor', 'Unit']));

const LISTS = {
  VERBS: ['Base forms of verbs.', isVerb],
  E_ADJECTIVES: ['Adjectives and adverbs in -e.', (word) => word.endsWith('e') && isAdjective(word)],
  SHORT_WORDS: [
    `Nouns and adjectives of at most ${SHORT} letters that are no verbs: no acronyms when in capitals.`,
    (word) => word.length <= SHORT && isOrdinary(word) && !isVerb(word),
  ],
  DEMONYMS: ['Peoples, in the singular.', (word) => tagged(word, 'Demonym') && !tagged(word, 'Plural')],
  PLACES: ['Places of one word.', (word) => tagged(word, 'Place|City|Country|Region') && !tagged(word, 'Abbreviation')],
};

/** `words` in lines of a template literal. */
function wrapped(words) {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1);
    if (line.length + word.length < COLUMNS) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const text = `// Written by scripts/build-word-lists.mjs from compromise ${nlp.version}; do not edit.
// compromise (https://github.com/spencermountain/compromise) is MIT, Copyright (c) 2019 Spencer Kelly: see LICENSE.compromise.
${Object.entries(LISTS)
  .map(
    ([name, [says, belongs]]) =>
      `\n/** ${says} */\nexport const ${name}: string = \`\n${wrapped(WORDS.filter(belongs))}\`;\n`,
  )
  .join('')}`;
if (!process.argv.includes('--check')) writeFileSync(OUTPUT, text);
else if (readFileSync(OUTPUT, 'utf8') !== text) {
  console.error('generated/word-lists.ts is out of date: run node packages/language/scripts/build-word-lists.mjs');
  process.exitCode = 1;
}
