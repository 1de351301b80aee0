// @ts-check
/**
 * The search of the index: nothing is loaded before it is used, and without it every picture is a link away.
 * @typedef {{ sources: { type: string, srcset: string }[], src: string, srcset: string, sizes: string, width: number,
 *   height: number }} Picture As pages one folder below the root have it, with `*` in place of the name.
 * @typedef {[name: string, title: string, alt: string, generated: string, lang: number, titleLang: number, altLang: number,
 *   style: number, use: number, picture: number, ...tags: number[]]} Card
 * @typedef {Record<'langs' | 'styles' | 'uses' | 'tags', string[]>} Tables
 * @typedef {Tables & { words: string, fields: string[], ask: object, pictures: Picture[], cards: Card[], index: object }} File
 * @typedef {{ prefix: boolean | ((term: string, at: number, terms: string[]) => boolean), fuzzy: number | boolean }} Way
 * @typedef {{ file: File, search: (text: string, way: Way) => { id: number, score: number }[] }} Shard
 * @typedef {{ shard: Shard, id: number, score: number }} Hit
 */

const form = /** @type {HTMLFormElement} */ (document.getElementById('search'));
const grid = /** @type {HTMLElement} */ (document.getElementById('grid'));
const count = /** @type {HTMLElement} */ (document.getElementById('count'));
const more = /** @type {HTMLButtonElement} */ (document.getElementById('more'));
const clear = /** @type {HTMLButtonElement} */ (document.getElementById('clear'));
const blank = /** @type {HTMLTemplateElement} */ (document.getElementById('card'));
const pages = document.getElementById('pages');
const {
  root = '',
  shards = '',
  perPage = '48',
  one = '',
  many = '',
  none = '',
  failed = '',
  thousands = '',
} = form.dataset;

const allCards = [...grid.children];
const allCount = count.textContent;
/** The word that is being typed may be a part of one. @type {Way} */
const STRICT = { prefix: (term, at, terms) => at === terms.length - 1 && term.length > 1, fuzzy: false };
/** For those who find nothing: parts of words, and words with wrong letters. @type {Way} */
const LOOSE = { prefix: true, fuzzy: 0.2 };

/** @type {Promise<Shard[]> | undefined} */
let loading;
/** @type {Hit[]} */
let hits = [];
/** The last question: an answer to an older one comes too late. */
let asked = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let remembering;

const load = () => {
  loading ??= loadShards();
  return loading;
};

/** @returns {Promise<Shard[]>} */
async function loadShards() {
  // @ts-expect-error: a file of the site, not of these sources
  const { default: MiniSearch } = await import('./minisearch.js');
  return Promise.all(
    shards.split(' ').map(async (path) => {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      /** @type {File} */
      const file = await answer.json();
      const words = new RegExp(file.words, 'gu');
      const index = MiniSearch.loadJS(file.index, {
        fields: file.fields,
        searchOptions: file.ask,
        processTerm: (/** @type {string} */ term) => term,
        tokenize: (/** @type {string} */ text) => plain(text).match(words) ?? [],
      });
      return { file, search: (/** @type {string} */ text, /** @type {Way} */ way) => index.search(text, way) };
    }),
  );
}

/** As the index was written: small letters without accents. @param {string} text */
const plain = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** What the form asks for; empty values are left out. */
function question() {
  /** @type {Map<string, string>} */
  const asks = new Map();
  for (const [name, value] of new FormData(form)) if (String(value).trim() !== '') asks.set(name, String(value).trim());
  return asks;
}

/** Whether a card has what the filters ask for. @param {File} file @param {Map<string, string>} asks @returns {(card: Card) => boolean} */
function filter(file, asks) {
  const wants = (/** @type {string} */ name, /** @type {string[]} */ table) =>
    asks.has(name) ? table.indexOf(asks.get(name) ?? '') : undefined;
  const style = wants('style', file.styles);
  const use = wants('use', file.uses);
  const language = wants('language', file.langs);
  const tag = wants('tag', file.tags);
  return ([, , , , lang, , , ownStyle, ownUse, , ...tags]) =>
    (style === undefined || style === ownStyle) &&
    (use === undefined || use === ownUse) &&
    (language === undefined || language === lang) &&
    (tag === undefined || tags.includes(tag));
}

/** Best first; without words, in the order of the list. @param {Shard[]} all @param {Map<string, string>} asks @returns {Hit[]} */
function find(all, asks) {
  const text = asks.get('q');
  const found = text === undefined ? all.flatMap(everything) : findText(all, text);
  const fits = new Map(all.map((shard) => [shard, filter(shard.file, asks)]));
  return found.filter(({ shard, id }) => {
    const card = shard.file.cards[id];
    return card !== undefined && fits.get(shard)?.(card);
  });
}

/** @param {Shard[]} all @param {string} text @returns {Hit[]} */
function findText(all, text) {
  const ask = (/** @type {Way} */ way) =>
    all.flatMap((shard) => shard.search(text, way).map(({ id, score }) => ({ shard, id, score })));
  const strict = ask(STRICT);
  const found = strict.length > 0 ? strict : ask(LOOSE);
  return found.sort((a, b) => b.score - a.score);
}

/** @param {Shard} shard @returns {Hit[]} */
const everything = (shard) => shard.file.cards.map((_, id) => ({ shard, id, score: 0 }));

/** Answers what the form asks, in the grid and in the address. */
async function update() {
  asked += 1;
  const turn = asked;
  const asks = question();
  remember(asks);
  clear.hidden = asks.size === 0;
  if (asks.size === 0) return showAll();
  try {
    const all = await load();
    if (turn !== asked) return;
    hits = find(all, asks);
    showHits();
  } catch {
    loading = undefined;
    showAll();
    count.textContent = failed;
  }
}

/** Keeps the question in the address, once nobody types: browsers refuse to do so too often. @param {Map<string, string>} asks */
function remember(asks) {
  clearTimeout(remembering);
  const address = asks.size === 0 ? location.pathname : `?${new URLSearchParams([...asks])}`;
  remembering = setTimeout(() => history.replaceState(null, '', address), 250);
}

function showAll() {
  hits = [];
  grid.replaceChildren(...allCards);
  count.textContent = allCount;
  more.hidden = true;
  if (pages) pages.hidden = false;
}

function showHits() {
  grid.replaceChildren(...hits.slice(0, Number(perPage)).map(draw));
  const phrase = hits.length === 0 ? none : hits.length === 1 ? one : many;
  count.textContent = phrase.replace('{n}', String(hits.length).replace(/\B(?=(\d{3})+$)/g, thousands));
  more.hidden = hits.length <= Number(perPage);
  if (pages) pages.hidden = true;
}

function showMore() {
  const shown = grid.children.length;
  const next = hits.slice(shown, shown + Number(perPage)).map(draw);
  grid.append(...next);
  more.hidden = grid.children.length >= hits.length;
  next[0]?.querySelector('a')?.focus();
}

/** A card as the lists have it. @param {Hit} hit @returns {Element} */
function draw({ shard: { file }, id }) {
  const item = /** @type {Element} */ (blank.content.firstElementChild?.cloneNode(true));
  const card = file.cards[id];
  const image = item.querySelector('img');
  const heading = item.querySelector('h2');
  const link = item.querySelector('a');
  const note = item.querySelector('.note');
  if (!card || !image || !heading || !link || !note) return item;
  const [name, title, alt, generated, , titleLang, altLang, style, , pattern] = card;
  const picture = file.pictures[pattern];
  link.href = `${root}pictures/${encodeURIComponent(name)}/index.html`;
  link.textContent = title;
  heading.lang = file.langs[titleLang] ?? '';
  note.textContent = [file.styles[style], generated].filter(Boolean).join(' · ');
  image.alt = alt;
  image.lang = file.langs[altLang] ?? '';
  if (picture) fillPicture(image, picture, name);
  return item;
}

/** @param {HTMLImageElement} image @param {Picture} picture @param {string} name */
function fillPicture(image, picture, name) {
  const here = (/** @type {string} */ text) =>
    text.replaceAll('../', root).replaceAll('*', () => encodeURIComponent(name));
  for (const { type, srcset } of picture.sources) {
    image.before(Object.assign(document.createElement('source'), { type, srcset: here(srcset), sizes: picture.sizes }));
  }
  const { width, height, sizes } = picture;
  if (picture.srcset !== '') Object.assign(image, { sizes, srcset: here(picture.srcset) });
  Object.assign(image, { width, height, src: here(picture.src) });
}

/** Fills the form from the address; a tag that the form does not offer is offered now. */
function readAddress() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value)) {
      field.add(new Option(value, value));
    }
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
}

form.addEventListener('focusin', () => void load().catch(() => {}), { once: true });
form.addEventListener('input', () => void update());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void update();
});
form.addEventListener('reset', () =>
  setTimeout(() => {
    void update();
    /** @type {HTMLElement | null} */ (form.querySelector('[name=q]'))?.focus();
  }),
);
more.addEventListener('click', showMore);
form.classList.add('ready');
// From a disk, browsers load no parts of scripts and no data.
form.hidden = location.protocol === 'file:';
readAddress();
if (question().size > 0) void update();
