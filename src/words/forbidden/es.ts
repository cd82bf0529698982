import { word, type ForbiddenWords } from './index.js';

/** Spanish has no word for "unproven": it denies the one for "proven". */
const DENIED = '(?<!(?<!\\p{L})no (?:(?:est[aá]n?|se ha|ha sido|han sido|fue|fueron|queda) )?)';

export const es: ForbiddenWords = {
  verdict: [
    'candidat[oa]s?',
    '(?:no )?apt[oa]s?',
    'elegibles?',
    'id[oó]ne[oa]s?',
    'le recomendamos',
    'recomendad[oa]s? para usted',
    'cumple los requisitos',
    'reserve (?:ya|ahora|hoy)',
  ].map(word),
  charged: [
    'curas?',
    'curar',
    'cura(?:do|da|dos|das)',
    'curaci[oó]n',
    'revertir',
    'revierten?',
    'segur[oa]s?',
    'esperanzas?',
    'esperanzador[ae]?s?',
    `${DENIED}probad[oa]s?`,
    `${DENIED}demostrad[oa]s?`,
    'natural(?:es)?',
    'sin riesgos?',
    'tasas? de [eé]xito',
    'aprobad[oa]s?',
    'milagros?',
    'revolucionari[oa]s?',
    'garantizad[oa]s?',
    'sever[oa]s?',
    'condici[oó]n m[eé]dica',
  ].map(word),
  calque: [
    'para bien o para mal',
    'para llevar',
    '(?:poner|ponen|pone|puesto|pusieron) (?:las |unas )?células',
    '(?:puesto|lugar) en (?:la|una) lista',
    'hacen? salir (?:las )?células',
    'centros? de hígado',
    'habla en contra',
    'unas \\d+ de cada \\d+ vivían',
    'las historias no son números',
    'que l[ea] mande a uno',
  ].map(word),
};
