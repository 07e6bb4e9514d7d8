/**
 * The strings by which a secret is found: the secret itself, and the base64, in both alphabets, of the secret and of its forms in
 * a URL, an HTML form and JSON. {@link findForms} decodes other encodings.
 */
export function formsOf(secret: string): readonly string[] {
  const forms = new Set([secret, unpadded(secret)]);
  const inner = insideOf(secret);
  if (inner !== undefined) forms.add(inner);
  // Servers may change the case of hexadecimal ids.
  if (/^[\da-f-]+$/i.test(secret)) forms.add(secret.toLowerCase()).add(secret.toUpperCase());
  for (const written of writtenAs(secret)) {
    for (const form of base64Of(written)) {
      forms.add(form).add(form.replaceAll("+", "-").replaceAll("/", "_"));
    }
  }
  return [...forms];
}

/** In a body that is quoted in base64 as a whole. */
function writtenAs(secret: string): Set<string> {
  const inForm = new URLSearchParams({ s: secret }).toString().slice(2);
  return new Set([secret, inForm, inForm.replaceAll("+", "%20"), JSON.stringify(secret).slice(1, -1)]);
}

/**
 * Within a longer text the base64 of a secret depends on its offset. So for each of the three offsets the characters are kept that
 * depend on the secret only.
 */
function base64Of(text: string): string[] {
  const bytes = Buffer.from(text, "utf8");
  const forms = [unpadded(bytes.toString("base64"))];
  for (let offset = 0; offset < 3 && bytes.length >= shortestInside; offset++) {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    forms.push(shifted.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6)));
  }
  return forms;
}

/** Some tokens are names in base64: the token of an Enterprise Manager session is its id. */
function insideOf(secret: string): string | undefined {
  if (secret.length < shortestToken || !/^[A-Za-z\d+/]+={0,2}$/.test(secret)) return undefined;
  const text = Buffer.from(secret, "base64").toString("latin1");
  return /^[\x20-\x7e]+$/.test(text) ? text : undefined;
}

/** In characters. Shorter base64 decodes to readable text by chance. */
const shortestToken = 12;

/** In bytes. The inner part of a shorter secret has so few characters in base64 that any text may have them. */
const shortestInside = 6;

/** Not by a regular expression, which is quadratic for a secret of many `=`. */
function unpadded(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x3d) end--;
  return end === 0 ? text : text.slice(0, end);
}

/** A text, and for each of its characters the position in the original text. */
interface View {
  readonly text: string;
  /** Has one entry more than the text has characters. `undefined`: every character is where it was. */
  readonly starts: Uint32Array | undefined;
}

/**
 * The positions of secrets in a text, also where the text is encoded by XML entities, JSON backslashes, line breaks or percent
 * signs, one inside the other and each up to twice. Pairs of start and end, in order, without overlaps. In linear time.
 */
export function findForms(text: string, forms: readonly string[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let view: View = { text, starts: undefined };
  search(view, forms, found);
  for (const { pattern, decode, plusIsBlank } of encodings) {
    const next = decoded(view, pattern, decode);
    if (next === undefined && !(plusIsBlank && view.text.includes("+"))) continue;
    view = next ?? view;
    // An HTML form writes a blank as `+`. Elsewhere a `+` stands for itself.
    if (plusIsBlank) search({ ...view, text: blanks(view.text) }, forms.map(blanks), found);
    else search(view, forms, found);
  }
  return merged(found);
}

interface Encoding {
  /** Finds encoded characters. Linear: no text matches it in two ways. */
  readonly pattern: RegExp;
  /** The decoded characters, each with the length of its encoded form. */
  readonly decode: (sequence: string) => readonly (readonly [character: string, length: number])[];
  readonly plusIsBlank?: true;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const backslashes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

const percent: Encoding = { pattern: /(?:%[\da-fA-F]{2})+/g, decode: fromPercent, plusIsBlank: true };

const entity: Encoding = {
  pattern: /&(?:#x[\da-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/g,
  decode: (sequence) => [[fromEntity(sequence.slice(1, -1)), sequence.length]],
};
const backslash: Encoding = {
  pattern: /\\(?:u[\da-fA-F]{4}|["'\\/bfnrt])/g,
  decode: (sequence) => [[fromBackslash(sequence.slice(1)), sequence.length]],
};
/** In base64, as mail wraps it. */
const lineBreak: Encoding = {
  pattern: /\r?\n[ \t]*/g,
  decode: (sequence) => [["", sequence.length]],
};

/** From the outer to the inner one, as in an HTML page that quotes JSON that quotes a form. */
const encodings: readonly Encoding[] = [entity, entity, backslash, backslash, lineBreak, percent, percent];

function fromEntity(name: string): string {
  if (!name.startsWith("#")) return entities[name] as string;
  const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

function fromBackslash(sequence: string): string {
  if (sequence.length > 1) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16));
  return backslashes[sequence] ?? sequence;
}

/** UTF-8, and any invalid sequence byte by byte. */
function fromPercent(run: string): (readonly [string, number])[] {
  const parts: (readonly [string, number])[] = [];
  for (let at = 0; at < run.length; ) {
    const first = Number.parseInt(run.slice(at + 1, at + 3), 16);
    const bytes = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    const sequence = run.slice(at, at + bytes * 3);
    const character =
      first < 0x80
        ? String.fromCharCode(first)
        : Buffer.from(sequence.replaceAll("%", ""), "hex").toString("utf8");
    parts.push([character, sequence.length]);
    at += sequence.length;
  }
  return parts;
}

/** `undefined` when there is nothing to decode. */
function decoded({ text, starts }: View, pattern: RegExp, decode: Encoding["decode"]): View | undefined {
  const startOf = (index: number) => (starts === undefined ? index : (starts[index] as number));
  const pieces: string[] = [];
  const positions = new Uint32Array(text.length + 1);
  let length = 0;
  let copied = 0;
  const copy = (end: number) => {
    pieces.push(text.slice(copied, end));
    for (; copied < end; copied++) positions[length++] = startOf(copied);
  };
  for (const { 0: sequence, index } of text.matchAll(pattern)) {
    copy(index);
    for (const [character, taken] of decode(sequence)) {
      pieces.push(character);
      for (let unit = 0; unit < character.length; unit++) positions[length++] = startOf(copied);
      copied += taken;
    }
  }
  if (pieces.length === 0) return undefined;
  copy(text.length);
  positions[length] = startOf(text.length);
  return { text: pieces.join(""), starts: positions };
}

function blanks(text: string): string {
  return text.replaceAll("+", " ");
}

function search(
  { text, starts }: View,
  forms: readonly string[],
  found: (readonly [number, number])[],
): void {
  for (const form of forms) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      found.push(starts === undefined ? [at, end] : [starts[at] as number, starts[end] as number]);
    }
  }
}

function merged(found: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  for (const [start, end] of [...found].sort(byStart)) {
    const last = ranges.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

function byStart([one]: readonly [number, number], [other]: readonly [number, number]): number {
  return one - other;
}
