import { word, type ForbiddenWords } from './forbidden.js';

export const en: ForbiddenWords = {
  verdict: [
    'eligible', 'ineligible', 'eligibility', 'candidates?', 'suitable', 'unsuitable', 'suitability', 'qualif(?:y|ies|ied|ying)', '(?<!(?:if|whether) )you should (?:have|get|take|choose|start|try|undergo)',
    'recommended (?:for|to) (?:you|them)', 'we recommend', 'right for (?:you|them)', 'match(?:es)? (?:you|your)', 'your best (?:option|choice)', 'book (?:now|today)',
  ].map(word),
  charged: [
    'cur(?:e|es|ed|ing|able|ative)', 'revers(?:e|es|ed|ing|als?)', 'safe', 'safer', 'safest', 'safely', 'hop(?:e|es|ed|ing|eful)', 'promising', 'breakthroughs?', 'proven', 'proved', 'natural', 'naturally',
    'risk[- ]free', 'success(?:es|ful|fully)?', 'approv(?:ed|als?)', 'recommend(?:s|ed)?', 'miracles?', 'revolutionary', 'pioneering', 'guaranteed?', 'guarantees?',
  ].map(word),
};
