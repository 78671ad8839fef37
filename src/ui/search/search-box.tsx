import { Search, X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type SearchDocument, townBounds } from '../../domain/search.ts';
import { flyTo, select, setText } from '../../state/actions.ts';
import { useAtlas } from '../../state/hooks.ts';
import { loadSearchIndex } from '../../state/loading.ts';
import { readyAtlas } from '../../state/selectors.ts';
import { store } from '../../state/store.ts';
import { useWords } from '../kit/words.tsx';
import { searchInputId } from './focus-search.ts';
import styles from './search-box.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { movedBy, type Suggestion, suggestionsFor } from './suggestions.ts';

/**
 * The search box: a combobox after the pattern of the ARIA authoring guide (list with automatic selection).
 * Written here and not taken from a library: its combobox is 50 kB, and changing the input under a reader who
 * has begun to type would lose the focus or a letter. The index and its engine come when the box is first used.
 */
export function SearchBox() {
  const { messages, say } = useWords();
  const words = messages.detail.search;
  const search = useAtlas((state) => state.search);
  const filterText = useAtlas((state) => state.view.text);
  const [text, setInput] = useState(filterText);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [shownFilter, setShownFilter] = useState(filterText);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  // The filter can change elsewhere (a chip, Back): the box follows it.
  if (shownFilter !== filterText) {
    setShownFilter(filterText);
    setInput(filterText);
  }
  // A link can bring a filter text along.
  useEffect(() => {
    if (filterText !== '') void loadSearchIndex();
  }, [filterText]);

  const suggestions = useMemo(
    () => (search.type === 'ready' && isOpen ? suggestionsFor(search.value, text) : []),
    [search, text, isOpen],
  );

  function type(value: string) {
    setInput(value);
    setActive(0);
    setOpen(value.trim() !== '');
    if (search.type === 'idle') void loadSearchIndex();
  }

  function clear() {
    type('');
    if (filterText !== '') setText('');
    input.current?.focus();
  }

  function choose(suggestion: Suggestion) {
    setOpen(false);
    if (suggestion.type === 'only') {
      setText(suggestion.text);
      return;
    }
    setInput(say(suggestion.document.names));
    show(suggestion.document);
  }

  function onKeyDown(event: KeyboardEvent) {
    // While Chinese is being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = suggestions[active];
    const moved = movedBy(event.key, active, suggestions.length);
    if (event.key === 'Escape' && (isOpen || text !== '')) {
      if (isOpen) setOpen(false);
      else clear();
    } else if (event.key === 'Enter' && isOpen && chosen) choose(chosen);
    else if (event.key === 'ArrowDown' && !isOpen && text.trim() !== '') type(text);
    else if (moved !== null) setActive(moved);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  }

  return (
    <search className={styles.box} onBlur={onBlur}>
      <Search aria-hidden="true" className={styles.glass} size={16} strokeWidth={1.5} />
      <input
        ref={input}
        id={searchInputId}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        placeholder={words.label}
        aria-label={words.label}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={suggestions.length > 0}
        aria-controls={listId}
        aria-activedescendant={suggestions.length > 0 ? `${listId}-${active}` : undefined}
        value={text}
        onChange={(event) => type(event.target.value)}
        onFocus={() => void loadSearchIndex()}
        onKeyDown={onKeyDown}
      />
      {text === '' ? (
        <kbd className={styles.hint}>/</kbd>
      ) : (
        <button type="button" className={styles.clear} aria-label={words.clear} title={words.clear} onClick={clear}>
          <X aria-hidden="true" size={16} strokeWidth={1.5} />
        </button>
      )}
      <SuggestionList
        id={listId}
        text={text.trim()}
        isOpen={isOpen}
        suggestions={suggestions}
        active={active}
        onPoint={setActive}
        onChoose={choose}
      />
    </search>
  );
}

/** Selects what was found and takes the camera there; to a town only the camera goes. */
function show(document: SearchDocument): void {
  if (document.kind === 'town') {
    const bounds = townBounds(document);
    if (bounds) flyTo(bounds);
    return;
  }
  const atlas = readyAtlas(store.getState());
  const found = atlas?.projectById.get(document.id) ?? atlas?.featureById.get(document.id);
  select(document.id, found?.bounds ?? null);
}
