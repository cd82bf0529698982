/** Numbers in British English words, to count syllables: "one hundred and ten", and "twenty twenty-six" for a year. */
const SMALL = [
  ...'zero one two three four five six seven eight nine'.split(' '),
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
];
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS = ['', ' thousand', ' million', ' billion'];

/** A number as it is written (digits, perhaps with commas or a point), in words. */
export function readAloud(number: string): string {
  const [whole = '', ...fractions] = number.replaceAll(',', '').split('.');
  const isYear =
    fractions.length === 0 &&
    !number.includes(',') &&
    /^(1[1-9]|20)\d\d$/.test(whole) &&
    !/^200/.test(whole);
  const said = isYear
    ? year(whole)
    : /^0\d|\d{13}/.test(whole)
      ? digits(whole)
      : cardinal(Number(whole));
  return [said, ...fractions.map((fraction) => `point ${digits(fraction)}`)].join(' ');
}

const digits = (number: string): string =>
  [...number].map((digit) => SMALL[Number(digit)] ?? '').join(' ');

function year(number: string): string {
  const [century, rest] = [Number(number.slice(0, 2)), Number(number.slice(2))];
  return `${hundreds(century)} ${rest === 0 ? 'hundred' : rest < 10 ? `oh ${hundreds(rest)}` : hundreds(rest)}`;
}

/** A number below a thousand. */
function hundreds(number: number): string {
  const rest = number % 100;
  const small =
    rest < 20
      ? SMALL[rest]
      : [TENS[Math.floor(rest / 10)], ...(rest % 10 === 0 ? [] : [SMALL[rest % 10]])].join('-');
  if (number < 100) return small ?? '';
  return `${SMALL[Math.floor(number / 100)] ?? ''} hundred${rest === 0 ? '' : ` and ${small ?? ''}`}`;
}

function cardinal(number: number): string {
  if (number === 0) return 'zero';
  const parts: string[] = [];
  for (let [left, group] = [number, 0]; left > 0; left = Math.floor(left / 1000), group += 1) {
    const part = left % 1000;
    if (part > 0)
      parts.unshift(
        `${group === 0 && part < 100 && number > 1000 ? 'and ' : ''}${hundreds(part)}${GROUPS[group] ?? ''}`,
      );
  }
  return parts.join(' ');
}
