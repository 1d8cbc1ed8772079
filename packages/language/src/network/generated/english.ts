// Written by scripts/embed-model.mjs; do not edit.
export const ENGLISH_BASE64: string = '';
