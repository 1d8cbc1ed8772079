/** Letters of other scripts, and what language a text of them is; the first row of a script whose marks the text has names it. */
export interface ScriptRow {
  readonly script: RegExp;
  readonly languages: readonly (readonly [language: string, marks: RegExp | null])[];
}

export const SCRIPTS: readonly ScriptRow[] = [
  {
    script: /\p{Script=Cyrillic}/gu,
    languages: [
      ['Ukrainian', /[їєґ]/i],
      ['Belarusian', /ў/i],
      ['Serbian', /[јљњћђ]/i],
      ['Macedonian', /[ѓќѕ]/i],
      ['Kazakh', /[әғқңөұүһ]/i],
      ['Russian', /[ыэ]/i],
      ['Bulgarian', null],
    ],
  },
  {
    script: /\p{Script=Arabic}/gu,
    languages: [
      ['Urdu', /[ٹڈڑے]/],
      ['Pashto', /[ټډړښګ]/],
      ['Persian', /[پچژگ]/],
      ['Arabic', null],
    ],
  },
  {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: [
      ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
      ['Chinese', null],
    ],
  },
  { script: /\p{Script=Hangul}/gu, languages: [['Korean', null]] },
  { script: /\p{Script=Greek}/gu, languages: [['Greek', null]] },
  { script: /\p{Script=Hebrew}/gu, languages: [['Hebrew', null]] },
  { script: /\p{Script=Devanagari}/gu, languages: [['Hindi', null]] },
  { script: /\p{Script=Bengali}/gu, languages: [['Bengali', null]] },
  { script: /\p{Script=Tamil}/gu, languages: [['Tamil', null]] },
  { script: /\p{Script=Thai}/gu, languages: [['Thai', null]] },
  { script: /\p{Script=Myanmar}/gu, languages: [['Burmese', null]] },
  { script: /\p{Script=Khmer}/gu, languages: [['Khmer', null]] },
  { script: /\p{Script=Ethiopic}/gu, languages: [['Amharic', null]] },
  { script: /\p{Script=Armenian}/gu, languages: [['Armenian', null]] },
  { script: /\p{Script=Georgian}/gu, languages: [['Georgian', null]] },
];
