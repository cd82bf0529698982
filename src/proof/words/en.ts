import { word, type ForbiddenWords } from './forbidden.js';

export const en: ForbiddenWords = {
  verdict: [
    'eligible', 'ineligible', 'eligibility', 'candidates?', 'suitable', 'unsuitable', 'suitability', 'qualif(?:y|ies|ied)',
    'recommended (?:for|to) (?:you|them)', 'we recommend', 'right for (?:you|them)', 'match(?:es)? (?:you|your)', 'your best (?:option|choice)', 'book (?:now|today)',
  ].map(word),
  charged: [
    'cur(?:e|es|ed|ing)', 'revers(?:e|es|ed|ing)', 'safe', 'safer', 'safest', 'safely', 'hope', 'hopes', 'hopeful', 'breakthroughs?', 'proven', 'proved', 'natural', 'naturally',
    'risk-free', 'success rates?', 'approved', 'miracles?', 'revolutionary', 'pioneering', 'guaranteed?', 'guarantees?',
  ].map(word),
};
