/** The text of `evenhand --help`. */
export const HELP = `evenhand: proves packs for honest decision support.

Usage
  evenhand new NAME [--today YYYY-MM-DD]
      Writes the folder NAME: a small example pack that passes every proof, for you to change.
  evenhand check FILE… [--json] [--lengths] [--tailoring] [--today YYYY-MM-DD]
      Proves each pack: shape, references, reach, balance, reasons, reading grade, dates, claims.
  evenhand diff OLD NEW [--json]
      Prints the differences between two versions of a pack, and who meets them, as Markdown for a clinician to sign.
  evenhand draw FILE
      Prints the questions, their order and the outcomes as a Mermaid flowchart.
  evenhand vectors FILE
      Prints every complete set of answers with its result, one line of JSON each.
  evenhand page FILE [--language en] [--today YYYY-MM-DD]
      Prints the whole guide as one HTML page, to print, to review, or to show without JavaScript.
  evenhand bundle FILE [--out DIR] [--today YYYY-MM-DD]
      Proves the pack, and writes everything that a page needs into DIR: a script for each language, a frame page,
      pages without JavaScript, the lines to paste, a WordPress plugin, and a list of hashes.
  evenhand words new LANGUAGE [--out FILE]
      Prints a file with each of the library's own words in English, to write in another language (ICU messages).
  evenhand words check FILE [--json]
      Checks such a file: missing and unknown messages, arguments, plural cases, direction, lengths.
  evenhand words compile FILE [--out FILE]
      Prints it as a JavaScript module that calls defineWords, for an application.

FILE, OLD and NEW are folders with a pack.json, or JSON files. The files sources.json, claims.json, wording.json,
fingerprint.json, text/<language>.json and words/<language>.json beside it are read too. NAME is a folder that does
not exist yet; its last part becomes the id of the pack: letters, digits and dashes. DIR is a new or empty folder, or an
earlier bundle.

Options
  --json      print the proof or the difference as JSON
  --lengths   also measure how many words of a result are open, in each language: the most, and the median
  --tailoring also measure, for each question, how often people who differ in it alone read a different open sentence
  --today     the day to write, prove or show the pack for, instead of today
  --language  the language of the page, instead of the pack's first
  --out       the file to write, instead of printing; for "bundle" the folder, instead of FILE-bundle
  --help      print this text
  --version   print the version

Examples
  evenhand new my-subject
  evenhand check my-subject
  evenhand diff my-subject-1.0.0 my-subject > to-sign.md
  evenhand vectors my-subject | head -3
  evenhand page my-subject > guide.html
  evenhand bundle my-subject --out public/guide
  evenhand words new fr --out my-subject/words/fr.json

Exit codes
  0  success: "check" proved every pack, "words check" found no problem, "diff" found no difference
  1  "check", "words check" or "bundle" found problems, or "diff" found differences
  2  invalid usage, or a file that cannot be used: prints one line with "evenhand", a code, the file, and what to do
  3  a bug in evenhand
Only "new", "bundle" and "words … --out" write files: all of them, or none.
`;
